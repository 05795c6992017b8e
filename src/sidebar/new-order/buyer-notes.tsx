import type { Catalogue } from '../catalogue/catalogue.ts';
import { fill } from '../fill.ts';
import { Button } from '../parts/button.tsx';
import { repeatOrder } from './edit.ts';
import { buyerOf } from './helpful.ts';
import type { NewOrderModel } from './model.ts';

interface Props {
  readonly model: NewOrderModel;
  readonly catalogue: Catalogue;
}

/** What the shop knows of the customer, and their last order to take over. Comes when it comes. */
export function BuyerNotes({ model, catalogue }: Props) {
  const words = model.words.customer;
  const buyer = buyerOf(model.draft.value, model.buyer);
  if (buyer === undefined) return null;
  const { money } = catalogue;
  const facts = [
    buyer.level !== 'retail' && fill(words.level, buyer.levelName),
    buyer.today.length > 0 && fill(words.alsoToday, buyer.today.join(', ')),
    buyer.owed > 0 && fill(words.owed, money.format(buyer.owed)),
    buyer.creditLimit !== null && fill(words.limit, money.format(buyer.creditLimit)),
    buyer.note,
  ].filter((fact): fact is string => typeof fact === 'string' && fact !== '');
  const { last } = buyer;
  const known = last?.lines.filter(({ sku }) => catalogue.productOf(sku) !== undefined) ?? [];
  return (
    <>
      {facts.length > 0 && (
        <div role="status">
          {facts.map((fact) => (
            <p key={fact} class="note">
              {fact}
            </p>
          ))}
        </div>
      )}
      {last !== null && known.length > 0 && model.draft.value.lines.length === 0 && (
        <Button class="link" id="repeat" onClick={() => repeatOrder(model, known)}>
          {fill(words.repeat, last.number)}
        </Button>
      )}
    </>
  );
}
