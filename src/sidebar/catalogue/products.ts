/** A product as the form knows one. Price in minor units of one piece. */
export interface ProductEntry {
  readonly sku: string;
  readonly name: string;
  readonly variation: string;
  readonly price: number;
  readonly available: number;
  readonly backorder: boolean;
  readonly digital: boolean;
}

/** Unpacks `sku TAB name TAB variation TAB price TAB available TAB flags` lines. */
export function unpackProducts(packed: string): ProductEntry[] {
  return packed.split('\n').flatMap((line) => {
    const [sku, name, variation = '', price = '', available = '', flags = ''] = line.split('\t');
    if (!sku || name === undefined) return [];
    return [
      {
        sku,
        name,
        variation,
        price: Number(price),
        available: Number(available),
        backorder: flags.includes('b'),
        digital: flags.includes('d'),
      },
    ];
  });
}

/** Name and variation in one line. */
export function productTitle({ name, variation }: ProductEntry): string {
  return variation === '' ? name : `${name}, ${variation}`;
}

export type StockMark = 'digital' | 'available' | 'backorder' | 'sold-out' | 'minus';

/** What to say of a product's stock. */
export function stockMark(product: ProductEntry): StockMark {
  if (product.digital) return 'digital';
  if (product.available > 0) return 'available';
  if (product.backorder) return 'backorder';
  return product.available < 0 ? 'minus' : 'sold-out';
}

/** How many are missing for `quantity` pieces; 0 where none are, or stock is no limit. */
export function shortBy(product: ProductEntry, quantity: number): number {
  if (product.digital || product.backorder) return 0;
  return Math.max(0, quantity - Math.max(0, product.available));
}
