import type { SidebarWords } from '../../words/sidebar.ts';
import { Combobox } from '../parts/combobox.tsx';
import type { SearchActs, SearchBox } from '../parts/search-box.ts';
import type { Catalogue } from './catalogue.ts';
import { type ProductEntry, productTitle } from './products.ts';
import { StockWords } from './stock-words.tsx';

interface Props extends Pick<SearchActs<ProductEntry>, 'pick' | 'leave'> {
  readonly box: SearchBox;
  readonly catalogue: Catalogue;
  readonly words: Pick<SidebarWords, 'product' | 'combobox'>;
  /** What this customer pays for one piece, minor units; left out: no price is shown. */
  readonly priceOf?: (product: ProductEntry) => number;
  readonly problem?: string | undefined;
}

/** Finds a product by name or SKU, with what is left of it. */
export function ProductPicker({ box, catalogue, words, priceOf, pick, leave, problem }: Props) {
  return (
    <Combobox<ProductEntry>
      box={box}
      label={words.product.label}
      hint={words.product.hint}
      none={words.product.none}
      words={words.combobox}
      search={catalogue.searchProducts}
      keyOf={({ sku }) => sku}
      show={(product) => (
        <>
          <span class="first">{productTitle(product)}</span>
          <span class="second">
            {priceOf && `${catalogue.money.format(priceOf(product))} \u00b7 `}
            <StockWords product={product} words={words.product} />
          </span>
          <span class="second">{product.sku}</span>
        </>
      )}
      pick={pick}
      leave={leave}
      problem={problem}
    />
  );
}
