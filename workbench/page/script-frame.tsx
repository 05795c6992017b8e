/** A page of the add-on in a frame as closed as Google's; what it asks by `google.script.run` passes through here. */
import { useEffect, useRef } from 'preact/hooks';
import { api } from './api.ts';
import type { Action } from './protocol.ts';
import { act } from './state.ts';

interface Ask {
  readonly google: 'run' | 'close' | 'focus';
  readonly id: number;
  readonly name: string;
  readonly args: readonly unknown[];
}

function isAsk(data: unknown): data is Ask {
  return typeof data === 'object' && data !== null && 'google' in data;
}

async function answer(frame: Window, ask: Ask, close: Action): Promise<void> {
  if (ask.google === 'close') void act(close);
  if (ask.google !== 'run') return;
  const reply = await api
    .run(ask.name, ask.args)
    .catch(() => ({ ok: false, error: 'NetworkError: Connection failure' }));
  frame.postMessage({ google: 'answer', id: ask.id, ...reply }, '*');
}

interface Props {
  readonly title: string;
  readonly html: string;
  /** What `google.script.host.close` does. */
  readonly close: Action;
}

export function ScriptFrame({ title, html, close }: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const hear = (event: MessageEvent<unknown>) => {
      const inside = frame.current?.contentWindow;
      if (inside == null || event.source !== inside || !isAsk(event.data)) return;
      if (event.data.google === 'focus') document.querySelector<HTMLElement>('#grid canvas')?.focus();
      void answer(inside, event.data, close);
    };
    window.addEventListener('message', hear);
    return () => window.removeEventListener('message', hear);
  }, []);
  return (
    <iframe
      ref={frame}
      title={title}
      sandbox="allow-scripts allow-forms allow-popups allow-modals"
      srcdoc={html}
    />
  );
}
