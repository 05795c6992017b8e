import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Found } from '../catalogue/search.ts';

export interface ComboboxActs<T> {
  readonly search: (query: string) => Found<T>;
  readonly pick: (option: T) => void;
  /** Makes what was typed; offered as the last option. */
  readonly create?: ((query: string) => void) | undefined;
  /** Enter on an empty box. */
  readonly leave?: (() => void) | undefined;
}

const NOTHING = { hits: [], more: 0 } as const;

/** State and keys of a search box with a list; the first hit is marked while typing. */
export function useCombobox<T>(id: string, { search, pick, create, leave }: ComboboxActs<T>) {
  const query = useSignal('');
  const open = useSignal(false);
  const at = useSignal(0);
  const { hits, more }: Found<T> = open.value ? search(query.value) : NOTHING;
  const creates = create !== undefined && query.value.trim() !== '';
  const count = open.value ? hits.length + (creates ? 1 : 0) : 0;
  const optionId = (index: number) => `${id}-option-${index}`;

  const close = () => {
    open.value = false;
    at.value = 0;
  };
  const type = (text: string) => {
    query.value = text;
    at.value = 0;
    open.value = text.trim() !== '';
  };
  const choose = (index: number) => {
    const typed = query.value;
    const hit = hits[index];
    query.value = '';
    close();
    if (hit !== undefined) pick(hit);
    else create?.(typed);
  };
  const move = (step: number) => {
    if (count > 0) at.value = (at.value + step + count) % count;
    open.value = true;
  };
  const enter = () => {
    if (count > 0) choose(at.value);
    else if (query.value.trim() === '') leave?.();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.isComposing) return;
    const act = { ArrowDown: () => move(1), ArrowUp: () => move(-1), Enter: enter, Escape: close }[event.key];
    if (act === undefined || (event.key === 'Escape' && !open.value)) return;
    event.preventDefault();
    act();
  };
  useEffect(() => {
    if (count > 0) document.getElementById(optionId(at.value))?.scrollIntoView({ block: 'nearest' });
  }, [count, at.value]);

  return { query, open, at, hits, more, creates, count, optionId, close, type, choose, onKeyDown };
}
