import type { Language } from '../domain/language.ts';

/**
 * A mail before it is HTML or text. Both are rendered from this one list, so that they cannot say different figures.
 * Every string is plain text; the renderers escape it.
 */
export interface Letter {
  readonly language: Language;
  readonly subject: string;
  /** What an inbox shows after the subject. */
  readonly preheader: string;
  readonly shopName: string;
  readonly blocks: readonly Block[];
  readonly footer: readonly string[];
}

export type Block =
  | { readonly kind: 'title'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  /** Line breaks in the text are kept. */
  | { readonly kind: 'text'; readonly text: string; readonly quiet?: boolean }
  /** Set apart by a tint: what the reader must do or copy. */
  | {
      readonly kind: 'panel';
      readonly label: string;
      readonly big: string;
      readonly lines: readonly string[];
    }
  | { readonly kind: 'rows'; readonly rows: readonly Row[]; readonly large?: boolean }
  | { readonly kind: 'bars'; readonly rows: readonly Bar[] }
  /** Left out when the address is no web link. */
  | { readonly kind: 'button'; readonly text: string; readonly url: string };

/** A label on the left, small lines below it, a value on the right. */
export interface Row {
  readonly label: string;
  readonly value?: string;
  readonly details?: readonly string[];
  readonly url?: string;
  readonly strong?: boolean;
}

export interface Bar {
  readonly label: string;
  /** Length of the bar, 0 to 1. */
  readonly share: number;
  readonly value: string;
}
