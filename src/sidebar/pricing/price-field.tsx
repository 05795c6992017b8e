import type { Signal } from '@preact/signals-core';
import { aria } from '../parts/field.tsx';
import { onEnter } from '../parts/keys.ts';
import type { ShopMoney } from '../shop-money.ts';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly money: ShopMoney;
  /** As typed; empty for the usual one. */
  readonly value: string;
  /** What one piece costs unless another price is typed, minor units. */
  readonly usual: number | undefined;
  /** Id of the field that is being typed in. */
  readonly typing: Signal<string>;
  readonly change: (text: string) => void;
  readonly problem: string | undefined;
  readonly enter?: () => void;
}

/** Price of one piece: the usual one until another is typed. */
export function PriceField({ id, label, money, value, usual, typing, change, problem, enter }: Props) {
  const empty = usual === undefined || typing.value === id ? '' : money.format(usual);
  const tidy = () => {
    typing.value = '';
    const price = money.parse(value);
    if (price !== undefined) change(price === usual ? '' : money.format(price));
  };
  return (
    <div class="field price">
      <label for={id}>{label}</label>
      <input
        id={id}
        inputMode="numeric"
        autocomplete="off"
        value={value === '' ? empty : value}
        onFocus={(event) => event.currentTarget.select()}
        onInput={(event) => {
          // Read first: setting a signal renders, and rendering writes to this very input.
          change(event.currentTarget.value);
          typing.value = id;
        }}
        onBlur={tidy}
        onKeyDown={enter && onEnter(enter)}
        {...aria(id, problem)}
      />
    </div>
  );
}
