import { type Signal, signal } from '@preact/signals-core';
import type { ComponentChildren } from 'preact';
import { type Catalogue, openCatalogue } from '../catalogue/catalogue.ts';
import { ProductPicker } from '../catalogue/picker.tsx';
import { type ProductEntry, productTitle } from '../catalogue/products.ts';
import { Button } from '../parts/button.tsx';
import { aria, Problem } from '../parts/field.tsx';
import { RemoteView } from '../parts/remote-view.tsx';
import { createSearchBox, type SearchBox } from '../parts/search-box.ts';
import { createRemote, type Remote } from '../remote.ts';
import type { ActionDesk } from './actions.tsx';

/** How many of something, as typed. */
export interface Pieces {
  /** Id of the order's line, or the SKU of something new. */
  readonly key: string;
  readonly name: string;
  readonly quantity: string;
  /** Said below the name. */
  readonly about: string;
}

/** Undefined: no whole number. */
export const countOf = ({ quantity }: Pick<Pieces, 'quantity'>): number | undefined =>
  /^\d{0,6}$/.test(quantity.trim()) ? Number(quantity) : undefined;

interface ListProps {
  readonly id: string;
  readonly desk: Pick<ActionDesk, 'words'>;
  readonly pieces: Signal<readonly Pieces[]>;
  /** Sentence by key. */
  readonly problems: Readonly<Record<string, string>>;
  /** Shown below a row. */
  readonly below?: (key: string) => ComponentChildren;
}

/** One row each: what it is, how many of it. */
export function PiecesList({ id, desk, pieces, problems, below }: ListProps) {
  const words = desk.words.orderEdit;
  const type = (key: string, quantity: string) => {
    pieces.value = pieces.peek().map((each) => (each.key === key ? { ...each, quantity } : each));
  };
  return (
    <ul class="pieces">
      {pieces.value.map((each) => {
        const field = `${id}-${each.key}`;
        const problem = problems[each.key] ?? (countOf(each) === undefined ? words.piecesOdd : undefined);
        return (
          <li key={each.key}>
            <div class="row">
              <label class="grow" for={field}>
                <span class="first">{each.name}</span>
                <span class="second">{each.about}</span>
              </label>
              <input
                id={field}
                class="count"
                inputMode="numeric"
                autocomplete="off"
                value={each.quantity}
                onInput={(event) => type(each.key, event.currentTarget.value)}
                {...aria(field, problem)}
              />
            </div>
            <Problem id={field} problem={problem} />
            {below?.(each.key)}
          </li>
        );
      })}
    </ul>
  );
}

/** The shop's products, fetched when they are asked for. */
export interface Shelf {
  readonly remote: Remote<Catalogue>;
  readonly box: SearchBox;
  readonly open: Signal<boolean>;
}

export function createShelf({ client, language }: ActionDesk, id: string): Shelf {
  const remote = createRemote(async () => {
    const outcome = await client.newOrder({});
    return outcome.ok ? { ok: true as const, value: openCatalogue(outcome.value, language) } : outcome;
  });
  return { remote, box: createSearchBox(`${id}-product`), open: signal(false) };
}

interface AddProps {
  readonly id: string;
  readonly desk: ActionDesk;
  readonly shelf: Shelf;
  readonly pieces: Signal<readonly Pieces[]>;
  readonly priceOf?: (product: ProductEntry) => number;
}

/** Adds a product to the list, one piece of it, or leads to the one that is there. */
export function AddPieces({ id, desk, shelf, pieces, priceOf }: AddProps) {
  const words = desk.words;
  const pick = (product: ProductEntry) => {
    const { sku } = product;
    const fresh = { key: sku, name: productTitle(product), quantity: '1', about: words.orderEdit.fresh };
    if (!pieces.peek().some(({ key }) => key === sku)) pieces.value = [...pieces.peek(), fresh];
    desk.focus(`${id}-${sku}`);
  };
  const show = () => {
    shelf.open.value = true;
    if (shelf.remote.state.peek().kind === 'idle') void shelf.remote.load();
  };
  if (!shelf.open.value)
    return (
      <Button id={`${id}-add`} class="link" onClick={show}>
        {words.orderEdit.add}
      </Button>
    );
  return (
    <RemoteView remote={shelf.remote} loading={words.loading.newOrder} words={words.trouble}>
      {(catalogue) => (
        <ProductPicker box={shelf.box} {...{ catalogue, words, pick }} {...(priceOf && { priceOf })} />
      )}
    </RemoteView>
  );
}

/** Sentences of a refusal that names places among what was sent ('lines.0.quantity'), by the keys sent. */
export function problemsOf(
  keys: readonly string[],
  fields: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([field, sentence]) => {
      const at = /^lines\.(\d+)\./.exec(field)?.[1];
      const key = at === undefined ? undefined : keys[Number(at)];
      return key === undefined ? [] : [[key, sentence]];
    }),
  );
}

/** Those that are a number above 0. */
export const wanted = (pieces: readonly Pieces[]): readonly { key: string; quantity: number }[] =>
  pieces
    .map((each) => ({ key: each.key, quantity: countOf(each) ?? 0 }))
    .filter(({ quantity }) => quantity > 0);
