/** Lists every tab, hidden ones too, as the ☰ of Google Sheets does. */
import type { Grid } from './grid.ts';
import type { MenuEntry } from './protocol.ts';
import { act, words } from './state.ts';

function hiddenTabs(grid: () => Grid | undefined): MenuEntry[] {
  const tabs = grid()?.tabs() ?? [];
  return tabs.map((tab) => ({ words: tab.hidden ? `${tab.name} (${words().hidden})` : tab.name, items: [] }));
}

export function AllTabs({
  grid,
  open,
  setOpen,
}: {
  grid: () => Grid | undefined;
  open: boolean;
  setOpen: (open: boolean) => void;
}) {
  const show = (index: number) => {
    setOpen(false);
    const tab = grid()?.tabs()[index];
    if (tab === undefined) return;
    if (tab.hidden) void act({ do: 'showTab', tab: tab.id });
    grid()?.activate(tab.id, null);
  };
  return (
    <div class="menu-holder">
      <button
        type="button"
        class="menu-head"
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {words().tabs}
      </button>
      {open && (
        <div class="menu" role="menu">
          {hiddenTabs(grid).map((tab, index) => (
            <button type="button" role="menuitem" key={tab.words} onClick={() => show(index)}>
              {tab.words}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
