import { aria } from '../parts/field.tsx';
import { onEnter } from '../parts/keys.ts';
import type { ShopMoney } from '../shop-money.ts';
import { changeLine } from './edit.ts';
import type { LineFigures } from './figures.ts';
import type { NewOrderModel } from './model.ts';
import { lineField } from './problems.ts';

interface Props {
  readonly model: NewOrderModel;
  readonly money: ShopMoney;
  readonly figures: LineFigures;
  readonly enter: () => void;
}

/** Price of one piece: the catalogue's until another is typed. */
export function LinePrice({ model, money, figures, enter }: Props) {
  const { line, product, price } = figures;
  const id = lineField(line.key, 'price');
  const { pricing } = model;
  const shown =
    line.price !== ''
      ? line.price
      : product === undefined || pricing.value === line.key
        ? ''
        : money.format(product.price);
  const tidy = () => {
    pricing.value = 0;
    if (price !== undefined && line.price !== '') {
      changeLine(model, line.key, 'price', price === product?.price ? '' : money.format(price));
    }
  };
  return (
    <div class="field price">
      <label for={id}>{model.words.line.price}</label>
      <input
        id={id}
        inputMode="numeric"
        autocomplete="off"
        value={shown}
        onFocus={(event) => event.currentTarget.select()}
        onInput={(event) => {
          // Read first: setting a signal renders, and rendering writes to this very input.
          changeLine(model, line.key, 'price', event.currentTarget.value);
          pricing.value = line.key;
        }}
        onBlur={tidy}
        onKeyDown={onEnter(enter)}
        {...aria(id, model.problems.value[id])}
      />
    </div>
  );
}
