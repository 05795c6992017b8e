/** HTML that is safe to send as it is. Only `html` makes it, so a string from a cell can never pass for it. */
export class Html {
  private readonly markup: string;

  constructor(strings: readonly string[], pieces: readonly Piece[]) {
    this.markup = strings.map((text, i) => text + (i < pieces.length ? render(pieces[i]) : '')).join('');
  }

  toString(): string {
    return this.markup;
  }
}

/** What may stand in a template: text is escaped, arrays are joined, undefined and false leave nothing. */
export type Piece = Html | string | number | false | undefined | readonly Piece[];

/** Tagged template that escapes whatever is interpolated, in text and in quoted attributes alike. */
export function html(strings: TemplateStringsArray, ...pieces: Piece[]): Html {
  return new Html(strings, pieces);
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&#34;',
  "'": '&#39;',
};

function escapeText(text: string): string {
  return withoutControls(text).replace(/[&<>"']/g, (char) => entities[char] ?? '');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this finds
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;
/** Direction marks can make a line read as another one; the last ones stand for nothing at all. */
const invisible = /[\u200b\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g;
/** Half a character, which no address and no document can hold. */
const loneSurrogates = /[\ud800-\udfff]/gu;

/** Text without what no mail may carry; line breaks and tabs stay. */
export function withoutControls(text: string): string {
  return text.replace(controls, '').replace(invisible, '').replace(loneSurrogates, '');
}

function render(piece: Piece): string {
  if (piece === undefined || piece === false) return '';
  if (piece instanceof Html) return piece.toString();
  if (typeof piece === 'object') return piece.map(render).join('');
  return escapeText(String(piece));
}

/** The address when it is an ordinary web link, undefined otherwise (`javascript:`, `data:`, a bare word). */
export function webLink(url: string | undefined): string | undefined {
  const trimmed = url?.trim() ?? '';
  return /^https?:\/\/[^\s<>"'\\]+$/i.test(trimmed) ? trimmed : undefined;
}
