/** The add-on's sidebar in a frame as closed as Google's; what it asks by `google.script.run` passes through here. */
import { useEffect, useRef } from 'preact/hooks';
import { api } from './api.ts';
import { act, sidebar, sidebarRuns, words } from './state.ts';

interface Ask {
  readonly google: 'run' | 'close' | 'focus';
  readonly id: number;
  readonly name: string;
  readonly args: readonly unknown[];
}

function isAsk(data: unknown): data is Ask {
  return typeof data === 'object' && data !== null && 'google' in data;
}

async function answer(frame: Window, ask: Ask): Promise<void> {
  if (ask.google === 'close') void act({ do: 'closeSidebar' });
  if (ask.google !== 'run') return;
  const reply = await api
    .run(ask.name, ask.args)
    .catch(() => ({ ok: false, error: 'NetworkError: Connection failure' }));
  frame.postMessage({ google: 'answer', id: ask.id, ...reply }, '*');
}

export function Sidebar() {
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const hear = (event: MessageEvent<unknown>) => {
      const inside = frame.current?.contentWindow;
      if (inside == null || event.source !== inside || !isAsk(event.data)) return;
      if (event.data.google === 'focus') document.querySelector<HTMLElement>('#grid canvas')?.focus();
      void answer(inside, event.data);
    };
    window.addEventListener('message', hear);
    return () => window.removeEventListener('message', hear);
  }, []);
  const shown = sidebar.value;
  if (shown === null) return null;
  return (
    <aside class="sidebar" aria-label={shown.title}>
      <header>
        <h2>{shown.title}</h2>
        <button
          type="button"
          class="round"
          aria-label={words().close}
          onClick={() => void act({ do: 'closeSidebar' })}
        >
          ×
        </button>
      </header>
      <iframe
        key={sidebarRuns.value}
        ref={frame}
        title={shown.title}
        sandbox="allow-scripts allow-forms allow-popups allow-modals"
        srcdoc={shown.html}
      />
    </aside>
  );
}
