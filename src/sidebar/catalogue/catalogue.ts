import type { Language } from '../../domain/language.ts';
import type { Input, NewOrderView } from '../../entry/calls.ts';
import { type ShopMoney, shopMoney } from '../shop-money.ts';
import { type CustomerEntry, unpackCustomers } from './customers.ts';
import { type ProductEntry, unpackProducts } from './products.ts';
import { customerSearch, productSearch, type Search } from './search.ts';

const CUSTOMERS_SHOWN = 8;
const PRODUCTS_SHOWN = 20;

/** What the server sent for the form, ready to search. */
export interface Catalogue {
  readonly view: NewOrderView;
  readonly money: ShopMoney;
  readonly products: readonly ProductEntry[];
  readonly searchCustomers: Search<CustomerEntry>;
  readonly searchProducts: Search<ProductEntry>;
  productOf(sku: string): ProductEntry | undefined;
}

export function openCatalogue(view: NewOrderView, language: Language): Catalogue {
  let search: Search<CustomerEntry> | undefined;
  return {
    view,
    money: shopMoney(view, language),
    // Thousands of customers are unpacked at the first search, so that the form stands at once.
    searchCustomers: (query) => {
      search ??= customerSearch(unpackCustomers(view.customers), CUSTOMERS_SHOWN);
      return search(query);
    },
    ...shelf(unpackProducts(view.products)),
  };
}

/** The catalogue after an order of our own, without asking the server again. */
export function afterSale(catalogue: Catalogue, lines: Input<'placeOrder'>['lines']): Catalogue {
  const sold = new Map(lines.map(({ sku, quantity }) => [sku, quantity]));
  const left = catalogue.products.map((product) => {
    const quantity = product.digital ? 0 : (sold.get(product.sku) ?? 0);
    return quantity === 0 ? product : { ...product, available: product.available - quantity };
  });
  return { ...catalogue, ...shelf(left) };
}

function shelf(
  products: readonly ProductEntry[],
): Pick<Catalogue, 'products' | 'searchProducts' | 'productOf'> {
  const bySku = new Map(products.map((product) => [product.sku, product]));
  let search: Search<ProductEntry> | undefined;
  return {
    products,
    searchProducts: (query) => {
      search ??= productSearch(products, PRODUCTS_SHOWN);
      return search(query);
    },
    productOf: (sku) => bySku.get(sku),
  };
}
