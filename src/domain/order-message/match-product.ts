import type { Catalogue } from './catalogue.ts';
import type { Token } from './tokens.ts';

interface Match {
  readonly sku: string | undefined;
  readonly quantity: number;
  readonly doubts: readonly ('product' | 'quantity')[];
  readonly candidates: readonly string[];
}

type Product = Catalogue['products'][number];

/**
 * The product and quantity that the words of one order line mean; `inherited` are the name's words of the line
 * before ('kaos hitam L 2, putih M 1'). Certain only when one product alone explains every word.
 */
export function matchProduct(
  tokens: readonly Token[],
  inherited: readonly Token[],
  catalogue: Catalogue,
): Match {
  const best = likeliest(tokens, inherited, catalogue);
  const numbers = tokens.filter(({ type }) => type === 'number');
  const told = tokens.some(({ type }) => type === 'quantity');
  const sizes = numbers.filter(
    (each) => best.some((product) => isSize(each, product)) && (each.units > 19 || told),
  );
  const fitting = sizes.reduce(
    (left, size) =>
      left.some((product) => isSize(size, product)) ? left.filter((product) => isSize(size, product)) : left,
    best,
  );
  const counts = [
    ...tokens.filter(({ type }) => type === 'quantity'),
    ...numbers.filter((each) => !sizes.includes(each)),
  ];
  const chosen = only(fitting, tokens);
  const sku = tokens.filter(({ type }) => type === 'sku');
  const plain = sku.length === 1 || explains(chosen, tokens);
  const oneSize = new Set(sizes.map(({ units }) => units)).size < 2;
  const sure = chosen !== undefined && oneSize && inherited.length === 0 && plain;
  return {
    sku: chosen?.sku,
    ...quantityOf(counts, sure),
    candidates: sure ? [] : fitting.slice(0, 5).map((product) => product.sku),
  };
}

function quantityOf(counts: readonly Token[], sure: boolean): Pick<Match, 'quantity' | 'doubts'> {
  const [first] = counts;
  const quantity = first && first.units > 0 ? first.units : 1;
  const certain =
    counts.length === 1 && first?.sure && Number.isInteger(quantity) && first.units > 0 && quantity < 1000;
  return {
    quantity: Math.max(1, Math.round(quantity)),
    doubts: [...(sure ? [] : (['product'] as const)), ...(certain ? [] : (['quantity'] as const))],
  };
}

/** The products that explain most of the words; all of a kind where only the kind is named. */
function likeliest(
  tokens: readonly Token[],
  inherited: readonly Token[],
  catalogue: Catalogue,
): readonly Product[] {
  const sku = tokens.find(({ type }) => type === 'sku');
  if (sku)
    return catalogue.products.filter((product) => product.sku.toLowerCase() === sku.word.toLowerCase());
  const words = [...inherited, ...tokens].filter(({ type }) =>
    ['name', 'variation', 'measure'].includes(type),
  );
  let most = 1;
  let best: Product[] = [];
  for (const product of catalogue.products) {
    const score = words.filter(({ word }) => product.words.has(word)).length;
    if (score > most || (score === most && best.length === 0)) [most, best] = [score, [product]];
    else if (score === most) best.push(product);
  }
  return best;
}

/** '250' of '250 g', '40' of sandals. */
function isSize({ units }: Token, { words }: Product): boolean {
  return [`${units}`, `${units}g`, `${units}ml`, `${units}cm`].some((size) => words.has(size));
}

/** The one product; of several the only one whose every word was said. */
function only(products: readonly Product[], tokens: readonly Token[]): Product | undefined {
  if (products.length < 2) return products[0];
  const said = new Set(tokens.map(({ word }) => word));
  const whole = products.filter(({ words }) => [...words].every((word) => said.has(word)));
  return whole.length === 1 ? whole[0] : undefined;
}

function explains(product: Product | undefined, tokens: readonly Token[]): boolean {
  return tokens.every(({ type, word, sure }) => {
    if (type === 'unknown') return false;
    if (type === 'measure') return product?.words.has(word) ?? false;
    return (type !== 'name' && type !== 'variation') || (sure && (product?.words.has(word) ?? false));
  });
}
