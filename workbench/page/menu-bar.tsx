/** The add-on's menus as Google Sheets shows them, and the few grid actions Univer's core has no button for. */
import { useEffect, useState } from 'preact/hooks';
import type { Grid } from './grid.ts';
import type { MenuEntry } from './protocol.ts';
import { act, menus, words } from './state.ts';

function Items({
  items,
  path,
  close,
}: {
  items: readonly MenuEntry[];
  path: readonly string[];
  close: () => void;
}) {
  return (
    <div class="menu" role="menu">
      {items.map((item, index) => (
        <Item key={`${index}${item.words}`} item={item} path={[...path, item.words]} close={close} />
      ))}
    </div>
  );
}

function Item({ item, path, close }: { item: MenuEntry; path: readonly string[]; close: () => void }) {
  const [open, setOpen] = useState(false);
  if (item.words === '') return <hr />;
  if (item.items.length > 0) {
    return (
      <div class="menu-holder sub" onMouseEnter={() => setOpen(true)} onMouseLeave={() => setOpen(false)}>
        <button type="button" role="menuitem" aria-haspopup="menu" onClick={() => setOpen(true)}>
          {item.words}
          <span class="arrow">▸</span>
        </button>
        {open && <Items items={item.items} path={path} close={close} />}
      </div>
    );
  }
  const choose = () => {
    close();
    void act({ do: 'menu', path });
  };
  return (
    <button type="button" role="menuitem" onClick={choose}>
      {item.words}
    </button>
  );
}

function Menu({
  entry,
  open,
  setOpen,
}: {
  entry: MenuEntry;
  open: boolean;
  setOpen: (open: boolean) => void;
}) {
  return (
    <div class="menu-holder">
      <button
        type="button"
        class="menu-head"
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {entry.words}
      </button>
      {open && <Items items={entry.items} path={[entry.words]} close={() => setOpen(false)} />}
    </div>
  );
}

function hiddenTabs(grid: () => Grid | undefined): MenuEntry[] {
  const tabs = grid()?.tabs() ?? [];
  return tabs.map((tab) => ({ words: tab.hidden ? `${tab.name} (${words().hidden})` : tab.name, items: [] }));
}

function AllTabs({
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

function Tools({ grid }: { grid: () => Grid | undefined }) {
  const at = () => ({
    tab: grid()?.activeTab() ?? 0,
    area: grid()?.selection() ?? { top: 1, left: 1, bottom: 1, right: 1 },
  });
  const sort = (ascending: boolean) =>
    void act({ do: 'sort', tab: at().tab, column: at().area.left, ascending });
  const rows = (what: 'insert' | 'delete') => {
    const { tab, area } = at();
    void act({ do: what, tab, axis: 'rows', at: area.top, count: area.bottom - area.top + 1 });
  };
  return (
    <div class="tools">
      <button
        type="button"
        title={`${words().undo} (Ctrl+Z)`}
        aria-label={words().undo}
        onClick={() => void act({ do: 'undo' })}
      >
        ↶
      </button>
      <button type="button" title={words().sortUp} aria-label={words().sortUp} onClick={() => sort(true)}>
        A↓Z
      </button>
      <button
        type="button"
        title={words().sortDown}
        aria-label={words().sortDown}
        onClick={() => sort(false)}
      >
        Z↓A
      </button>
      <button
        type="button"
        title={words().insertRow}
        aria-label={words().insertRow}
        onClick={() => rows('insert')}
      >
        +≡
      </button>
      <button
        type="button"
        title={words().deleteRow}
        aria-label={words().deleteRow}
        onClick={() => rows('delete')}
      >
        −≡
      </button>
    </div>
  );
}

export function MenuBar({ grid }: { grid: () => Grid | undefined }) {
  const [open, setOpen] = useState(-1);
  useEffect(() => {
    if (open === -1) return;
    const away = (event: Event) => {
      if (!(event.target instanceof Element) || event.target.closest('.menu-bar') === null) setOpen(-1);
    };
    const escape = (event: KeyboardEvent) => event.key === 'Escape' && setOpen(-1);
    document.addEventListener('pointerdown', away, true);
    document.addEventListener('keydown', escape);
    return () => {
      document.removeEventListener('pointerdown', away, true);
      document.removeEventListener('keydown', escape);
    };
  }, [open]);
  const toggle = (index: number) => (now: boolean) => setOpen(now ? index : -1);
  return (
    <nav class="menu-bar">
      {menus.value.map((entry, index) => (
        <Menu key={entry.words} entry={entry} open={open === index} setOpen={toggle(index)} />
      ))}
      {menus.value.length === 0 && <span class="faint">{words().noMenu}</span>}
      <span class="bar-line" />
      <Tools grid={grid} />
      <span class="spring" />
      <AllTabs grid={grid} open={open === 1000} setOpen={toggle(1000)} />
    </nav>
  );
}
