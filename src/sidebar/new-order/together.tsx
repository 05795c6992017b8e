import type { Catalogue } from '../catalogue/catalogue.ts';
import { productTitle } from '../catalogue/products.ts';
import { fill } from '../fill.ts';
import { Button } from '../parts/button.tsx';
import { addProduct } from './edit.ts';
import { atLevel, pricesOf } from './helpful.ts';
import type { NewOrderModel } from './model.ts';

interface Props {
  readonly model: NewOrderModel;
  readonly catalogue: Catalogue;
}

/** Up to three products that were bought together with these before and are in stock. */
export function TogetherPart({ model, catalogue }: Props) {
  const state = model.suggested.state.value;
  const draft = model.draft.value;
  if (state.kind !== 'ready' || draft.lines.length === 0) return null;
  const there = new Set(draft.lines.map(({ sku }) => sku));
  const products = state.value.skus.flatMap((sku) => {
    const product = catalogue.productOf(sku);
    return product === undefined || there.has(sku) ? [] : [atLevel(product, pricesOf(draft, model.buyer))];
  });
  if (products.length === 0) return null;
  const words = model.words.product;
  return (
    <section>
      <h2>{words.together}</h2>
      <ul class="together">
        {products.map((product) => (
          <li key={product.sku}>
            <Button
              aria-label={fill(words.add, productTitle(product))}
              onClick={() => addProduct(model, product)}
            >
              <span class="grow">+ {productTitle(product)}</span>
              <span>{catalogue.money.format(product.price)}</span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
