import type { Book } from '../book/book.ts';
import type { Desk } from './desk.ts';
import type { DocumentLock } from './lock.ts';
import type { Phrase } from './messages.ts';
import type { Postbox } from './postbox.ts';
import type { Triggers } from './triggers.ts';

/** What the services find around them. */
export interface World {
  readonly book: Book;
  readonly owner: string;
  readonly lock: DocumentLock;
  readonly lockMode: 'always' | 'not-in-clock';
  readonly triggers: Triggers;
  readonly postbox: Postbox;
  /** Files of the bundle by name. */
  readonly files: ReadonlyMap<string, string>;
  readonly scriptTimeZone: string;
  readonly addonName: string;
  properties(store: 'document' | 'script' | 'user', account: string): Map<string, string>;
  /** What one person has before them. */
  ui(account: string): Desk;
  /** One of Google's sentences, in the language of the account. */
  say(phrase: Phrase, ...parts: readonly string[]): string;
}
