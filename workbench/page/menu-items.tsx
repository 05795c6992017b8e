/** The add-on's menus as Google Sheets shows them. */
import { useState } from 'preact/hooks';
import type { MenuEntry } from './protocol.ts';
import { act } from './state.ts';

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
      <div class="menu-holder sub">
        <button
          type="button"
          role="menuitem"
          aria-haspopup="menu"
          aria-expanded={open}
          onMouseEnter={() => setOpen(true)}
          onClick={() => setOpen(true)}
        >
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

export function Menu({
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
