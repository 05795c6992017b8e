import { batch, type Signal, signal } from '@preact/signals-core';
import type { Found } from '../catalogue/search.ts';
import { isSubmit } from './keys.ts';

/** What a search box remembers. */
export interface SearchBox {
  readonly id: string;
  readonly query: Signal<string>;
  readonly open: Signal<boolean>;
  readonly at: Signal<number>;
}

export interface SearchActs<T> {
  readonly search: (query: string) => Found<T>;
  readonly pick: (option: T) => void;
  /** Makes what was typed; offered as the last option. */
  readonly create?: ((query: string) => void) | undefined;
  /** Enter on an empty box. */
  readonly leave?: (() => void) | undefined;
}

export function createSearchBox(id: string): SearchBox {
  return { id, query: signal(''), open: signal(false), at: signal(0) };
}

const NOTHING = { hits: [], more: 0 } as const;

/** What a search box shows now and what its keys do; the first hit is marked while typing. */
export function searchBoxView<T>(
  { id, query, open, at }: SearchBox,
  { search, pick, create, leave }: SearchActs<T>,
) {
  const { hits, more }: Found<T> = open.value ? search(query.value) : NOTHING;
  const creates = open.value && create !== undefined && query.value.trim() !== '';
  const count = hits.length + (creates ? 1 : 0);
  const optionId = (index: number) => `${id}-option-${index}`;
  const set = (text: string, opened: boolean) =>
    batch(() => {
      query.value = text;
      at.value = 0;
      open.value = opened;
    });
  const choose = (index: number) => {
    const typed = query.value;
    const hit = hits[index];
    set('', false);
    if (hit !== undefined) pick(hit);
    else create?.(typed);
  };
  const move = (step: number) => {
    batch(() => {
      if (count > 0) at.value = (at.value + step + count) % count;
      open.value = true;
    });
    document.getElementById(optionId(at.value))?.scrollIntoView({ block: 'nearest' });
  };
  const enter = () => {
    if (count > 0) choose(at.value);
    else if (query.value.trim() === '') leave?.();
  };
  const close = () => set(query.value, false);
  const key = (event: KeyboardEvent) => {
    if (isSubmit(event) || event.isComposing) return;
    const act = { ArrowDown: () => move(1), ArrowUp: () => move(-1), Enter: enter, Escape: close }[event.key];
    if (act === undefined || (event.key === 'Escape' && !open.value)) return;
    event.preventDefault();
    act();
  };
  const type = (text: string) => {
    set(text, text.trim() !== '');
    // A box far down opens its list below what is in sight.
    document.getElementById(`${id}-list`)?.parentElement?.scrollIntoView({ block: 'nearest' });
  };
  return { hits, more, creates, count, optionId, close, type, choose, key };
}
