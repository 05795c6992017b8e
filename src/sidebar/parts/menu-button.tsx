import type { Signal } from '@preact/signals-core';
import { Button } from './button.tsx';

interface MenuButtonProps<K extends string> {
  readonly label: string;
  readonly items: readonly { readonly id: K; readonly label: string }[];
  readonly chosen: string;
  readonly choose: (id: K) => void;
  readonly open: Signal<boolean>;
}

const ID = 'more-panels';

const itemsOnPage = () => [...document.querySelectorAll<HTMLElement>(`#${ID}-menu button`)];

/** A button with a menu to choose one of, after the ARIA pattern: arrows, Home, End, Escape, first letters. */
export function MenuButton<K extends string>({ label, items, chosen, choose, open }: MenuButtonProps<K>) {
  const close = () => {
    open.value = false;
    document.getElementById(ID)?.focus();
  };
  const pick = (id: K) => {
    close();
    choose(id);
  };
  const show = (last: boolean) => {
    open.value = true;
    queueMicrotask(() =>
      itemsOnPage()
        .at(last ? -1 : 0)
        ?.focus(),
    );
  };
  const keyOnButton = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    show(event.key === 'ArrowUp');
  };
  const leave = (event: FocusEvent) => {
    if (!(event.currentTarget as Element).contains(event.relatedTarget as Node | null)) open.value = false;
  };
  return (
    <div class="menu" onFocusOut={leave}>
      <Button
        id={ID}
        class={items.some(({ id }) => id === chosen) ? 'chosen-one' : undefined}
        aria-haspopup="menu"
        aria-expanded={open.value}
        aria-controls={`${ID}-menu`}
        onKeyDown={keyOnButton}
        onClick={() => (open.value ? close() : show(false))}
      >
        {label} <span aria-hidden="true">{'\u25be'}</span>
      </Button>
      <div
        class="popup"
        id={`${ID}-menu`}
        role="menu"
        aria-labelledby={ID}
        hidden={!open.value}
        onKeyDown={(event) => keyInMenu(event, close)}
      >
        {items.map(({ id, label: name }) => (
          <Item key={id} name={name} checked={id === chosen} choose={() => pick(id)} />
        ))}
      </div>
    </div>
  );
}

interface ItemProps {
  readonly name: string;
  readonly checked: boolean;
  readonly choose: () => void;
}

function Item({ name, checked, choose }: ItemProps) {
  return (
    <Button role="menuitemradio" aria-checked={checked} tabIndex={-1} onClick={choose}>
      {name}
    </Button>
  );
}

function keyInMenu(event: KeyboardEvent, close: () => void): void {
  const items = itemsOnPage();
  const at = items.findIndex((item) => item === document.activeElement);
  const to =
    { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key] ?? letter(items, at, event.key);
  if (event.key === 'Escape') close();
  else if (to === undefined) return;
  else items.at(to % items.length)?.focus();
  event.preventDefault();
}

/** Place of the next item that begins with a letter. */
function letter(items: readonly HTMLElement[], at: number, key: string): number | undefined {
  const begins = (item: HTMLElement) => item.innerText.toLowerCase().startsWith(key.toLowerCase());
  const places = items.map((item, place) => (begins(item) ? place : -1)).filter((place) => place >= 0);
  return places.find((place) => place > at) ?? places[0];
}
