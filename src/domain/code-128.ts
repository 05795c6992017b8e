/** Bars and gaps of the 106 symbols and the stop, in modules (ISO/IEC 15417, table 1). */
const WIDTHS =
  '212222222122222221121223121322131222122213122312132212221213221312231212112232122132122231113222123122' +
  '123221223211221132221231213212223112312131311222321122321221312212322112322211212123212321232121111323' +
  '131123131321112313132113132311211313231113231311112133112331132131113123113321133121313121211331231131' +
  '213113213311213131311123311321331121312113312311332111314111221411431111111224111422121124121421141122' +
  '141221112214112412122114122411142112142211241211221114413111241112134111111242121142121241114212124112' +
  '124211411212421112421211212141214121412121111143111341131141114113114311411113411311113141114131311141' +
  '411131211412211214211232';
const STOP = '2331112';
const [TO_C, TO_B, START_B, START_C] = [99, 100, 104, 105];

/**
 * A text as a Code 128 barcode: widths of bars and gaps in turn, beginning with a bar, in modules; the quiet zone of ten
 * modules at both ends is the drawer's. undefined when a sign is outside printable ASCII or nothing is there.
 */
export function code128(text: string): number[] | undefined {
  const values = symbolValues(text);
  if (values === undefined) return undefined;
  const pattern = values.map((value) => WIDTHS.slice(value * 6, value * 6 + 6)).join('') + STOP;
  return [...pattern].map(Number);
}

/** Start, data and check symbol by value, without the stop. */
export function symbolValues(text: string): number[] | undefined {
  if (!/^[ -~]+$/.test(text)) return undefined;
  const values: number[] = [];
  // Pairs of digits are one symbol in set C: worth the change from four digits on, or two when that is all there is.
  for (const [run] of text.matchAll(/^\d\d$|(?:\d\d){2,}|(?:(?!(?:\d\d){2})[ -~])+/g)) {
    const pairs = /^(?:\d\d)+$/.test(run) && (run.length >= 4 || run === text);
    if (values.length === 0) values.push(pairs ? START_C : START_B);
    else values.push(pairs ? TO_C : TO_B);
    const symbols = pairs
      ? (run.match(/\d\d/g) ?? []).map(Number)
      : [...run].map((sign) => sign.charCodeAt(0) - 32);
    values.push(...symbols);
  }
  return [...values, values.reduce((sum, value, at) => sum + value * Math.max(at, 1), 0) % 103];
}
