import { computed, effect, type ReadonlySignal, type Signal, signal, untracked } from '@preact/signals-core';
import type { VNode } from 'preact';
import { PANELS, type PanelName } from '../entry/panels.ts';
import type { SidebarWords } from '../words/sidebar.ts';
import type { Boot } from './boot.ts';
import type { Client } from './client.ts';
import type { Panel, PanelContext } from './panel.ts';
import { followFocus } from './parts/follow-focus.ts';
import { RemoteView } from './parts/remote-view.tsx';
import { Tabs } from './parts/tabs.tsx';
import { createPerson, type PersonModel, PersonPicker } from './person.tsx';
import { newKey } from './request-key.ts';
import { createSlot, type Slot } from './slots.ts';
import type { Store } from './store.ts';

/** What a person, or a panel, wants to see. */
interface Wanted {
  readonly panel: PanelName;
  /** The order to be shown there; '' for whatever the panel shows. */
  readonly order: string;
  /** Whether the keyboard goes along into the panel; not while arrows walk over the tabs. */
  readonly keyboard: boolean;
}

export interface AppModel {
  readonly words: SidebarWords;
  readonly person: PersonModel;
  readonly wanted: Signal<Wanted>;
  readonly panel: ReadonlySignal<PanelName>;
  readonly slots: readonly Slot[];
  /** Whether the list under "More" is open. */
  readonly menu: Signal<boolean>;
}

/** The state of the whole sidebar; asks the server nothing yet. */
export function createApp(boot: Boot, client: Client, store: Store): AppModel {
  const { language, words } = boot;
  const wanted = signal<Wanted>({ panel: boot.panel, order: '', keyboard: true });
  const person = createPerson(boot.people, store);
  const want = (panel: PanelName, order: string) => {
    wanted.value = { panel, order, keyboard: true };
  };
  const context: PanelContext = {
    client,
    store,
    words,
    language,
    newKey,
    admin: () => person.name.value,
    openOrder: (number) => want('order', number),
    showPanel: (name) => want(name, ''),
  };
  return {
    words,
    person,
    wanted,
    panel: computed(() => wanted.value.panel),
    slots: PANELS.map((name) => createSlot(name, context, name === boot.panel ? boot.part : '')),
    menu: signal(false),
  };
}

/** Fetches what is wanted and sets it going; whatever the person is not waiting for comes later. */
export function startApp(app: AppModel): void {
  const started = new Set<Panel>();
  effect(() => {
    const wanted = app.wanted.value;
    const slot = app.slots.find(({ name }) => name === wanted.panel);
    const state = slot?.remote.state.value;
    untracked(() => {
      if (state?.kind === 'ready') enter(app, started, state.value, wanted);
      // One that failed while nobody waited for it is tried again; here the failure is on the screen.
      else if (state?.kind === 'idle') void slot?.remote.load();
    });
  });
}

function enter(app: AppModel, started: Set<Panel>, panel: Panel, wanted: Wanted): void {
  const { order, keyboard } = wanted;
  const focus = () => {
    if (keyboard && app.wanted.peek() === wanted && panel.focus) panel.focus.value = panel.first?.() ?? '';
  };
  const isNew = !started.has(panel);
  started.add(panel);
  if (isNew && panel.focus) followFocus(panel.focus);
  if (order !== '' && panel.open) panel.open(order);
  else if (isNew) {
    void panel.load().then(() => {
      focus();
      if (started.size === 1) void fetchAhead(app);
    });
  } else {
    panel.again?.();
    focus();
  }
}

/** Brings the other parts one after the other, so that a panel opens at once when it is wanted. */
async function fetchAhead({ slots }: AppModel): Promise<void> {
  for (const { remote } of slots) {
    if (remote.state.peek().kind === 'idle') await remote.load();
    if (remote.state.peek().kind === 'failed') return;
  }
}

/** What each panel showed last: one that is out of sight is neither drawn again nor taken off the page. */
const drawn = new Map<PanelName, VNode>();

export function App({ app }: { readonly app: AppModel }) {
  const { words, menu } = app;
  const chosen = app.panel.value;
  const slot = app.slots.find(({ name }) => name === chosen);
  if (slot !== undefined) drawn.set(chosen, <Content key={chosen} slot={slot} words={words} />);
  return (
    <Tabs
      words={words.panels}
      aside={<PersonPicker person={app.person} words={words.person} />}
      menu={menu}
      chosen={chosen}
      choose={(panel, keyboard) => {
        app.wanted.value = { panel, order: '', keyboard };
      }}
      tabs={PANELS.map((id) => ({ id, label: words.panels[id], content: drawn.get(id) }))}
    />
  );
}

function Content({ slot, words }: { readonly slot: Slot; readonly words: SidebarWords }) {
  return (
    <RemoteView remote={slot.remote} loading={words.loading.part} words={words.trouble}>
      {(panel) => panel.view()}
    </RemoteView>
  );
}
