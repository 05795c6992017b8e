import { code128 } from '../domain/code-128.ts';

/** Modules left white at both ends. */
const QUIET = 10;
/** Beyond this the bars would be too thin for a label printer (203 dpi: two dots a module on 80 mm). */
const MOST_MODULES = 320;

/** Code 128 as wide as its place; nothing where the text cannot be drawn or would be too dense to read. */
export function Barcode({ text }: { readonly text: string }) {
  const widths = code128(text);
  if (widths === undefined) return null;
  const starts = widths.map((_, at) => widths.slice(0, at).reduce((sum, width) => sum + width, QUIET));
  const whole = widths.reduce((sum, width) => sum + width, 2 * QUIET);
  if (whole > MOST_MODULES) return null;
  const bars = widths.flatMap((width, at) =>
    at % 2 === 0 ? [`M${starts[at]} 0h${width}v1h-${width}z`] : [],
  );
  return (
    <svg class="barcode" viewBox={`0 0 ${whole} 1`} preserveAspectRatio="none" aria-hidden="true">
      <path d={bars.join('')} />
    </svg>
  );
}
