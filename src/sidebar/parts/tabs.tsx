import type { Signal } from '@preact/signals-core';
import type { ComponentChildren } from 'preact';
import { Button } from './button.tsx';
import { MenuButton } from './menu-button.tsx';

/** As many as fit into 300 px in both languages. */
const TABS = 3;

interface Tab<K extends string> {
  readonly id: K;
  readonly label: string;
  readonly content: ComponentChildren;
}

interface TabsProps<K extends string> {
  readonly words: { readonly label: string; readonly more: string };
  readonly tabs: readonly Tab<K>[];
  readonly chosen: K;
  /** `keyboard`: whether the keyboard is to go into the panel. */
  readonly choose: (id: K, keyboard: boolean) => void;
  /** A line below the tabs. */
  readonly aside: ComponentChildren;
  /** Whether the list of all that are no tabs is open. */
  readonly menu: Signal<boolean>;
}

/** Tabs after the ARIA pattern, the rest in a menu. Panels stay mounted, so nothing typed is lost. */
export function Tabs<K extends string>({ words, tabs, chosen, choose, aside, menu }: TabsProps<K>) {
  const inSight = tabs.slice(0, TABS);
  const rest = tabs.slice(TABS);
  return (
    <main>
      <h1 class="unseen">Buku Toko</h1>
      <div class="tabs">
        <TabList label={words.label} tabs={inSight} chosen={chosen} choose={choose} />
        {rest.length > 0 && (
          <MenuButton
            label={words.more}
            items={rest}
            chosen={chosen}
            choose={(id) => choose(id, true)}
            open={menu}
          />
        )}
      </div>
      {aside}
      {tabs.map(({ id, label, content }, at) => (
        <div
          class="tabpanel"
          key={id}
          id={`panel-${id}`}
          {...(at < TABS
            ? { role: 'tabpanel', 'aria-labelledby': `tab-${id}` }
            : { role: 'region', 'aria-label': label })}
          hidden={id !== chosen}
        >
          {content}
        </div>
      ))}
    </main>
  );
}

/** Arrows move and choose. */
function TabList<K extends string>({
  label,
  tabs,
  chosen,
  choose,
}: Pick<TabsProps<K>, 'tabs' | 'chosen' | 'choose'> & { readonly label: string }) {
  const at = tabs.findIndex(({ id }) => id === chosen);
  const step = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next = tabs[(at + by + tabs.length) % tabs.length];
    if (by === 0 || next === undefined) return;
    choose(next.id, false);
    document.getElementById(`tab-${next.id}`)?.focus();
  };
  return (
    <div class="tablist" role="tablist" aria-label={label} onKeyDown={step}>
      {tabs.map(({ id, label: name }, place) => (
        <Button
          key={id}
          role="tab"
          id={`tab-${id}`}
          aria-selected={id === chosen}
          aria-controls={`panel-${id}`}
          tabIndex={place === Math.max(at, 0) ? 0 : -1}
          onClick={() => choose(id, true)}
        >
          {name}
        </Button>
      ))}
    </div>
  );
}
