/**
 * The message with emoji, bold signs and odd blanks as spaces and every dash as '-'. As long as the message:
 * what is found in it is found at the same place there.
 */
export function clean(text: string): string {
  return text
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/\u00d7/g, 'x')
    .replace(/\uff1a/g, ':')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\*+/g, (stars, at: number) =>
      stars.length > 1 && /\d/.test(text[at - 1] ?? '') ? stars : ' '.repeat(stars.length),
    )
    .replace(/_+/g, (lines, at: number) =>
      /[\p{L}\d]/u.test(text[at - 1] ?? '') && /[\p{L}\d]/u.test(text[at + lines.length] ?? '')
        ? lines
        : ' '.repeat(lines.length),
    )
    .replace(/[^\p{L}\p{M}\p{Nd}½\n!#$%&'()*+,\-./:;=?@[\]_{|}]/gu, (sign) => ' '.repeat(sign.length));
}

/** Small letters without accents. */
export function fold(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}
