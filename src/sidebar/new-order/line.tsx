import type { Catalogue } from '../catalogue/catalogue.ts';
import { productTitle, shortBy } from '../catalogue/products.ts';
import { StockWords } from '../catalogue/stock-words.tsx';
import { fill } from '../fill.ts';
import { Button } from '../parts/button.tsx';
import { aria, Look, Problem } from '../parts/field.tsx';
import { isSubmit } from '../parts/keys.ts';
import { Mark } from '../parts/mark.tsx';
import { PriceField } from '../pricing/price-field.tsx';
import { changeLine, removeLine } from './edit.ts';
import type { LineFigures } from './figures.ts';
import { LineDiscount } from './line-discount.tsx';
import type { NewOrderModel } from './model.ts';
import { lineField } from './problems.ts';

interface Props {
  readonly model: NewOrderModel;
  readonly catalogue: Catalogue;
  readonly figures: LineFigures;
}

/** One product of the order: how many, for how much. Enter leads back to the product search. */
export function OrderLine({ model, catalogue, figures }: Props) {
  const { line, product, quantity, net } = figures;
  const words = model.words.line;
  const title = product === undefined ? line.sku : productTitle(product);
  const [id, priceId] = [lineField(line.key, 'quantity'), lineField(line.key, 'price')];
  const problem = model.problems.value[id];
  const look = model.draft.value.marks.includes(id) ? model.words.paste.check : undefined;
  const onward = () => {
    model.focus.value = 'product';
  };
  return (
    <li class="card line" aria-label={fill(words.region, title)}>
      <div class="row top">
        <span class="first grow">{title}</span>
        <Button
          class="icon"
          aria-label={fill(words.remove, title)}
          onClick={() => removeLine(model, line.key)}
        >
          <span aria-hidden="true">{'\u00d7'}</span>
        </Button>
      </div>
      <div class="row">
        <div class="field quantity">
          <label for={id}>{words.quantity}</label>
          <input
            id={id}
            inputMode="numeric"
            autocomplete="off"
            value={line.quantity}
            onInput={(event) => changeLine(model, line.key, 'quantity', event.currentTarget.value)}
            onKeyDown={(event) =>
              quantityKey(event, quantity, (text) => changeLine(model, line.key, 'quantity', text), onward)
            }
            {...aria(id, problem, look)}
          />
        </div>
        <PriceField
          id={priceId}
          label={words.price}
          money={catalogue.money}
          value={line.price}
          usual={product?.price}
          typing={model.typing}
          change={(text) => changeLine(model, line.key, 'price', text)}
          problem={model.problems.value[priceId]}
          enter={onward}
        />
        <output class="net">{net === undefined ? '\u2013' : catalogue.money.format(net)}</output>
      </div>
      <LineDiscount model={model} figures={figures} enter={onward} />
      <Problem id={id} problem={problem} />
      {problem === undefined && <Look id={id} look={look} />}
      <Problem id={priceId} problem={model.problems.value[priceId]} />
      <LineNotes model={model} catalogue={catalogue} figures={figures} quiet={problem !== undefined} />
    </li>
  );
}

/** Enter goes on; the arrows count up and down. */
function quantityKey(
  event: KeyboardEvent,
  quantity: number | undefined,
  set: (text: string) => void,
  onward: () => void,
): void {
  if (isSubmit(event)) return;
  const step = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0;
  if (event.key !== 'Enter' && step === 0) return;
  event.preventDefault();
  if (step === 0) onward();
  else set(String(Math.max(1, (quantity ?? 0) + step)));
}

function LineNotes({ model, catalogue, figures, quiet }: Props & { readonly quiet: boolean }) {
  const { line, product, quantity, repriced } = figures;
  const words = model.words.line;
  if (product === undefined) return <p class="note warn">{words.gone}</p>;
  const short = !quiet && quantity !== undefined && shortBy(product, quantity) > 0;
  return (
    <>
      <p class="note" role="status">
        {short ? (
          <span class="stock bad">
            <Mark sign="!" />
            {product.available > 0 ? fill(words.short, product.available) : model.words.product.soldOut}
          </span>
        ) : (
          <StockWords product={product} words={model.words.product} />
        )}
      </p>
      {repriced && (
        <p class="note warn">
          {fill(words.catalogue, catalogue.money.format(product.price))}{' '}
          <Button class="link" onClick={() => changeLine(model, line.key, 'price', '')}>
            {words.usual}
          </Button>
        </p>
      )}
    </>
  );
}
