import { computed, effect, type Signal } from '@preact/signals-core';
import type { BuyerView } from '../../entry/calls.ts';
import type { ProductEntry } from '../catalogue/products.ts';
import type { Client } from '../client.ts';
import { createRemote, type Remote } from '../remote.ts';
import type { Draft } from './draft.ts';

/** Asks about the customer chosen, behind the form; nothing waits for the answer. */
export function followCustomer(client: Client, draft: Signal<Draft>): Remote<BuyerView> {
  const chosen = computed(() => (draft.value.customer?.kind === 'known' ? draft.value.customer.id : ''));
  const buyer = createRemote<BuyerView>(() => {
    const { customer } = draft.peek();
    return client.buyer(customer?.kind === 'known' ? { id: customer.id, row: customer.row } : { id: '' });
  });
  effect(() => {
    if (chosen.value !== '') void buyer.load();
  });
  return buyer;
}

/** Asks what goes with the products on the order, behind the form. */
export function followLines(
  client: Client,
  draft: Signal<Draft>,
): Remote<{ readonly skus: readonly string[] }> {
  const skus = computed(() => draft.value.lines.map(({ sku }) => sku).join('\n'));
  const suggested = createRemote(() => client.suggest({ skus: skus.peek().split('\n') }));
  effect(() => {
    if (skus.value !== '') void suggested.load();
  });
  return suggested;
}

/** The customer of the draft as the shop knows them; undefined while nobody knows. */
export function buyerOf(draft: Draft, buyer: Remote<BuyerView>): BuyerView | undefined {
  const state = buyer.state.value;
  const { customer } = draft;
  if (state.kind !== 'ready' || customer?.kind !== 'known') return undefined;
  return state.value.id === customer.id ? state.value : undefined;
}

type Prices = BuyerView['prices'];

export function pricesOf(draft: Draft, buyer: Remote<BuyerView>): Prices {
  return buyerOf(draft, buyer)?.prices ?? {};
}

/** A product with the price of the customer's level. */
export function atLevel<P extends ProductEntry | undefined>(product: P, prices: Prices): P {
  const price = product && prices[product.sku];
  return price === undefined ? product : { ...product, price };
}
