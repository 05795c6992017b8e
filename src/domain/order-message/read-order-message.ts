import { type CatalogueProduct, indexCatalogue } from './catalogue.ts';
import { clean } from './clean.ts';
import { compose } from './compose.ts';
import type { OrderMessage } from './message.ts';
import { sortMessage } from './sort-message.ts';

export interface ReadOptions {
  readonly products: readonly CatalogueProduct[];
  /** The shop's own words for couriers and payment methods; what is found is said in them. */
  readonly couriers?: readonly string[];
  readonly methods?: readonly string[];
  /** ISO 3166: where phone numbers without a calling code live. */
  readonly country?: string;
}

/**
 * What a customer's message says: Indonesian or English, a filled-in 'format order' or plain talk. Every field
 * says where it stands and whether a person must look at it; nothing that means something is left out. Time
 * grows with the message's length and, for each of its words, with the catalogue.
 */
export function readOrderMessage(message: string, options: ReadOptions): OrderMessage {
  const catalogue = indexCatalogue(options.products);
  const sorted = sortMessage(clean(message), catalogue, options.country ?? 'ID');
  return compose(message, sorted, catalogue, options);
}
