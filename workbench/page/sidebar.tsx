/** The add-on's sidebar. */
import { ScriptFrame } from './script-frame.tsx';
import { act, sidebar, sidebarRuns, words } from './state.ts';

const close = { do: 'closeSidebar' } as const;

export function Sidebar() {
  const shown = sidebar.value;
  if (shown === null) return null;
  return (
    <aside class="sidebar" aria-label={shown.title}>
      <header>
        <h2>{shown.title}</h2>
        <button type="button" class="round" aria-label={words().close} onClick={() => void act(close)}>
          ×
        </button>
      </header>
      <ScriptFrame key={sidebarRuns.value} title={shown.title} html={shown.html} close={close} />
    </aside>
  );
}
