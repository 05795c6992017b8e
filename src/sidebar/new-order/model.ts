import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals-core';
import type { Language } from '../../domain/language.ts';
import type { BuyerView, Placed } from '../../entry/calls.ts';
import type { SidebarWords } from '../../words/sidebar.ts';
import { type Catalogue, openCatalogue } from '../catalogue/catalogue.ts';
import type { Client, Failure } from '../client.ts';
import { createSearchBox, type SearchBox } from '../parts/search-box.ts';
import { createRemote, type Remote } from '../remote.ts';
import type { Store } from '../store.ts';
import { type Draft, isBlank, parseDraft } from './draft.ts';
import { figuresOf, type OrderFigures } from './figures.ts';
import { atLevel, followCustomer, followLines, pricesOf } from './helpful.ts';
import { createPaste, type PasteModel } from './paste-model.ts';
import type { Problems } from './problems.ts';

export type SaveState =
  | { readonly kind: 'editing' | 'saving' }
  | { readonly kind: 'stopped'; readonly message: string; readonly failure: Failure | null }
  | { readonly kind: 'placed'; readonly placed: Placed };

export interface NewOrderParts {
  readonly client: Client;
  readonly store: Store;
  readonly newKey: () => string;
  readonly admin: () => string;
  readonly words: SidebarWords;
  readonly language: Language;
}

/** The state of the form; what may be done to it is in edit.ts and save.ts. */
export interface NewOrderModel extends NewOrderParts {
  readonly remote: Remote<Catalogue>;
  /** What the shop knows of the customer chosen: price level, last order. Helps, and is never waited for. */
  readonly buyer: Remote<BuyerView>;
  /** SKUs bought together with those on the order. */
  readonly suggested: Remote<{ readonly skus: readonly string[] }>;
  readonly paste: PasteModel;
  readonly draft: Signal<Draft>;
  readonly problems: Signal<Problems>;
  readonly save: Signal<SaveState>;
  /** The field that should have the keyboard next; taken once. */
  readonly focus: Signal<string>;
  /** The form opened with a half-finished order. */
  readonly restored: Signal<boolean>;
  readonly customerBox: SearchBox;
  readonly productBox: SearchBox;
  /** The price or discount that is being typed, by its field's id; empty for none. */
  readonly typing: Signal<string>;
  /** Whether the form asks if it should be emptied. */
  readonly asking: Signal<boolean>;
  readonly figures: ReadonlySignal<OrderFigures | undefined>;
}

/** Counts up when the shape of a draft changes: an older one is left alone. */
const DRAFT = 'draft-1';

export function createNewOrder(parts: NewOrderParts): NewOrderModel {
  const { client, store, language } = parts;
  const draft = signal(parseDraft(store.read(DRAFT)));
  const remote = createRemote(async () => {
    const outcome = await client.newOrder({});
    return outcome.ok ? { ok: true as const, value: openCatalogue(outcome.value, language) } : outcome;
  });
  const buyer = followCustomer(client, draft);
  const suggested = followLines(client, draft);
  const figures = computed(() => {
    const state = remote.state.value;
    if (state.kind !== 'ready') return undefined;
    const { money, view, productOf } = state.value;
    const prices = pricesOf(draft.value, buyer);
    return figuresOf(draft.value, {
      productOf: (sku) => atLevel(productOf(sku), prices),
      money,
      tax: view.tax,
    });
  });
  // Nothing typed is ever lost: the draft is written down at each change, before anything else happens.
  effect(() => {
    if (isBlank(draft.value)) store.remove(DRAFT);
    else store.write(DRAFT, JSON.stringify(draft.value));
  });
  return {
    ...parts,
    remote,
    buyer,
    suggested,
    paste: createPaste(parts),
    draft,
    figures,
    problems: signal<Problems>({}),
    save: signal<SaveState>(openingState(draft.value, parts.words)),
    customerBox: createSearchBox('customer'),
    productBox: createSearchBox('product'),
    typing: signal(''),
    asking: signal(false),
    focus: signal(''),
    restored: signal(!isBlank(draft.value)),
  };
}

function openingState(draft: Draft, words: SidebarWords): SaveState {
  return draft.inDoubt === ''
    ? { kind: 'editing' }
    : { kind: 'stopped', message: words.save.unsure, failure: null };
}
