import type { ComponentChildren } from 'preact';
import { Button } from './button.tsx';

interface TabsProps<K extends string> {
  readonly label: string;
  readonly tabs: readonly { readonly id: K; readonly label: string; readonly content: ComponentChildren }[];
  readonly chosen: K;
  readonly choose: (id: K) => void;
}

/** Tabs after the ARIA pattern: arrows move and choose. Panels stay mounted, so nothing typed is lost. */
export function Tabs<K extends string>({ label, tabs, chosen, choose }: TabsProps<K>) {
  const step = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const at = tabs.findIndex(({ id }) => id === chosen);
    const next = tabs[(at + by + tabs.length) % tabs.length];
    if (by === 0 || next === undefined) return;
    choose(next.id);
    document.getElementById(`tab-${next.id}`)?.focus();
  };
  return (
    <main>
      <h1 class="unseen">Buku Toko</h1>
      <div class="tabs" role="tablist" aria-label={label} onKeyDown={step}>
        {tabs.map((tab) => (
          <Button
            key={tab.id}
            role="tab"
            id={`tab-${tab.id}`}
            aria-selected={tab.id === chosen}
            aria-controls={`panel-${tab.id}`}
            tabIndex={tab.id === chosen ? 0 : -1}
            onClick={() => choose(tab.id)}
          >
            {tab.label}
          </Button>
        ))}
      </div>
      {tabs.map((tab) => (
        <div
          class="tabpanel"
          key={tab.id}
          role="tabpanel"
          id={`panel-${tab.id}`}
          aria-labelledby={`tab-${tab.id}`}
          hidden={tab.id !== chosen}
        >
          {tab.content}
        </div>
      ))}
    </main>
  );
}
