/** What a customer downloads: the links of digital products, only secure ones. */
import { webLink } from '../emails/html.ts';
import type { OrderLine } from '../schema/orders.ts';
import type { Shop } from '../tables/shop.ts';
import { nowCalled } from './now-called.ts';

export interface Download {
  readonly name: string;
  readonly url: string;
}

/** A link that customers get; undefined: it is none, or not encrypted on its way. */
export function secureLink(text: string): string | undefined {
  const url = webLink(text);
  return url !== undefined && /^https:/i.test(url) ? url : undefined;
}

/** Of these lines, those that have a link. Reads Products. */
export function downloadsOf(shop: Shop, lines: readonly OrderLine[]): Download[] {
  const links = new Map(
    shop.products.all(['sku', 'download']).map(({ values }) => [values.sku, secureLink(values.download)]),
  );
  return lines.flatMap(({ sku, name }) => {
    const url = links.get(nowCalled(shop, sku));
    return url === undefined ? [] : [{ name, url }];
  });
}
