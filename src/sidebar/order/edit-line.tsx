import { fill } from '../fill.ts';
import { Button } from '../parts/button.tsx';
import { Problem, TextField } from '../parts/field.tsx';
import { PriceField } from '../pricing/price-field.tsx';
import type { EditedLine } from './edit-changes.ts';
import { type EditModel, lineOf, usualPrice } from './edit-model.ts';

interface Props {
  readonly model: EditModel;
  readonly line: EditedLine;
}

/** What a line comes to, and its price and discount once somebody wants to change them. */
export function EditLine({ model, line }: Props) {
  const { desk, unfolded } = model;
  const { key, net } = line;
  const id = `edit-${key}-price`;
  const shown = unfolded.value.includes(key) || Object.keys(line.problems).length > 0;
  return (
    <>
      <div class="row">
        <Button
          class="link grow"
          aria-expanded={shown}
          onClick={() => {
            const rest = unfolded.peek().filter((each) => each !== key);
            unfolded.value = shown ? rest : [...rest, key];
            if (!shown) desk.focus(id);
          }}
        >
          {desk.words.orderEdit.priceOrDiscount}
        </Button>
        <output class="net">{net === undefined ? '\u2013' : desk.money.format(net)}</output>
      </div>
      {shown && <LinePricing id={id} model={model} line={line} />}
      <Repriced model={model} line={line} />
    </>
  );
}

function LinePricing({ id, model, line }: Props & { readonly id: string }) {
  const { desk, typing } = model;
  const { key, text, problems } = line;
  const words = desk.words.line;
  return (
    <>
      <div class="pair">
        <PriceField
          {...{ id, typing, money: desk.money, value: text.price, usual: usualPrice(model, key) }}
          label={words.price}
          change={(price) => type(model, key, { price })}
          problem={problems.price}
        />
        <TextField
          id={`edit-${key}-discount`}
          label={words.discount}
          value={text.discount}
          change={(discount) => type(model, key, { discount })}
          problem={problems.discount}
        />
      </div>
      <Problem id={id} problem={problems.price} />
    </>
  );
}

/** A price changed by hand, and the way back. */
function Repriced({ model, line: { key, repriced } }: Props) {
  const { desk } = model;
  const usual = usualPrice(model, key);
  if (!repriced || usual === undefined) return null;
  const { line, orderEdit } = desk.words;
  const kept = lineOf(model, key) !== undefined;
  return (
    <p class="note warn">
      {fill(kept ? orderEdit.priceWas : line.catalogue, desk.money.format(usual))}{' '}
      <Button class="link" onClick={() => type(model, key, { price: '' })}>
        {kept ? orderEdit.asBefore : line.usual}
      </Button>
    </p>
  );
}

function type({ priced }: EditModel, key: string, part: { price?: string; discount?: string }): void {
  priced.value = { ...priced.peek(), [key]: { ...priced.peek()[key], ...part } };
}
