import type { Signal } from '@preact/signals-core';
import type { ComponentChildren } from 'preact';
import type { Language } from '../domain/language.ts';
import type { PanelName } from '../entry/panels.ts';
import type { SidebarWords } from '../words/sidebar.ts';
import type { Client } from './client.ts';
import type { Store } from './store.ts';

/** What the page gives every panel. */
export interface PanelContext {
  readonly client: Client;
  /** Keeps text in this browser, for this workbook. */
  readonly store: Store;
  readonly words: SidebarWords;
  readonly language: Language;
  /** A fresh idempotency key. */
  readonly newKey: () => string;
  /** Who works at this browser; the empty text when nobody has said. Goes along with every booking. */
  readonly admin: () => string;
  /** Shows an order in the panel "Order". */
  readonly openOrder: (number: string) => void;
  readonly showPanel: (name: PanelName) => void;
}

/** One panel, living as long as the page. Its state is in signals: `view` runs again whenever one it read changes. */
export interface Panel {
  view(): ComponentChildren;
  /** Fetches what it shows; called the first time it is shown. */
  load(): Promise<void>;
  /** Called instead of `load` when it is shown again. */
  again?(): void;
  /** Called when another panel asks for an order to be shown here, instead of `load` or `again`. */
  open?(number: string): void;
  /** Id of the element that should have the keyboard next; taken once and set back to ''. */
  readonly focus?: Signal<string>;
  /** Id of the element a person starts with when they open the panel; '' for none. */
  first?(): string;
}

/** What the `part.tsx` of a panel exports under the name `part`. */
export interface Part {
  readonly create: (context: PanelContext) => Panel;
}
