import type { Placed } from '../../entry/calls.ts';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import type { ShopMoney } from '../shop-money.ts';
import { clearForm } from './edit.ts';
import type { NewOrderModel } from './model.ts';

interface Props {
  readonly model: NewOrderModel;
  readonly money: ShopMoney;
  readonly placed: Placed;
  readonly open: (number: string) => void;
}

/** The order stands: its number, its total, what is odd about it, and on to the next. */
export function PlacedPart({ model, money, placed, open }: Props) {
  const words = model.words.placed;
  return (
    <div class="scroll placed">
      <div role="status">
        <span class="tick" aria-hidden="true">
          {'\u2713'}
        </span>
        <h2 class="title">{words.title}</h2>
        <p class="number">{placed.number}</p>
        <p class="amount">{money.format(placed.total)}</p>
        {placed.message !== '' && <p>{placed.message}</p>}
      </div>
      {placed.flags.length > 0 && (
        <Notice tone="warn" title={words.flags}>
          <ul>
            {placed.flags.map((flag) => (
              <li key={flag}>{flag}</li>
            ))}
          </ul>
        </Notice>
      )}
      <Button id="next-order" class="action wide" onClick={() => clearForm(model)}>
        {words.next}
      </Button>
      <Button class="wide" onClick={() => open(placed.number)}>
        {words.open}
      </Button>
    </div>
  );
}
