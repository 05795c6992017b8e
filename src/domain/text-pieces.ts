/** Letters and digits of a text in pieces, lower case, leading noughts gone: 'BT-0012 a.n. Siti' is bt 12 a n siti. */
export function textPieces(text: string): string[] {
  const pieces =
    text
      .normalize('NFKD')
      .toLowerCase()
      .match(/[a-z\u00c0-\u024f]+|\d+/g) ?? [];
  return pieces.map((piece) => (/^\d/.test(piece) ? piece.replace(/^0+(?=\d)/, '') : piece));
}

/** How many neighbouring pieces make up an order number at most: INV/20261121/MPL/123. */
const LONGEST = 6;

/** Every run of neighbouring pieces, joined by a space. */
export function pieceRuns(pieces: readonly string[]): Set<string> {
  const runs = new Set<string>();
  pieces.forEach((_, from) => {
    for (let to = from + 1; to <= Math.min(from + LONGEST, pieces.length); to += 1)
      runs.add(pieces.slice(from, to).join(' '));
  });
  return runs;
}

/**
 * How an order number is found among `pieceRuns`, however it is spelled there ('bt 0012', 'BT0012');
 * undefined when it is too plain to be told from any other number.
 */
export function numberKey(number: string): string | undefined {
  const pieces = textPieces(number);
  const key = pieces.join(' ');
  const plain = pieces.every((piece) => /^\d/.test(piece));
  return key === '' || pieces.length > LONGEST || (plain && key.replace(/ /g, '').length < 6)
    ? undefined
    : key;
}
