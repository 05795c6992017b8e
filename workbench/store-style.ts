/** Looks of cells between the workbench and an .xlsx file. */
import type { CellStyle, Color } from 'hucre';
import type { Style } from './records.ts';

const plainColor = (color: string): Color => ({ rgb: color.replace('#', '').toUpperCase() });

/** undefined for a cell without any style. */
export function toXlsxStyle(style: Style): CellStyle | undefined {
  if (Object.keys(style).length === 0) return undefined;
  const font = {
    ...(style.bold ? { bold: true } : {}),
    ...(style.italic ? { italic: true } : {}),
    ...(style.underline ? { underline: true } : {}),
    ...(style.size === undefined ? {} : { size: style.size }),
    ...(style.color === undefined ? {} : { color: plainColor(style.color) }),
  };
  const alignment = {
    ...(style.horizontal === undefined ? {} : { horizontal: style.horizontal }),
    ...(style.vertical === undefined ? {} : { vertical: verticalNames[style.vertical] }),
    ...(style.wrap ? { wrapText: true } : {}),
  };
  return {
    ...(style.format === undefined ? {} : { numFmt: style.format }),
    ...(Object.keys(font).length === 0 ? {} : { font }),
    ...(Object.keys(alignment).length === 0 ? {} : { alignment }),
    ...(style.background === undefined ? {} : { fill: solid(style.background) }),
  };
}

const verticalNames = { top: 'top', middle: 'center', bottom: 'bottom' } as const;

function solid(color: string): NonNullable<CellStyle['fill']> {
  return { type: 'pattern', pattern: 'solid', fgColor: plainColor(color) };
}

/** A conditional format fills by its background colour, a cell by its foreground colour: so is the file format. */
export function toConditionStyle(look: { background?: string; color?: string; bold?: boolean }): CellStyle {
  const font = {
    ...(look.bold ? { bold: true } : {}),
    ...(look.color === undefined ? {} : { color: plainColor(look.color) }),
  };
  return {
    ...(Object.keys(font).length === 0 ? {} : { font }),
    ...(look.background === undefined
      ? {}
      : { fill: { type: 'pattern', pattern: 'solid', bgColor: plainColor(look.background) } }),
  };
}

function hex(color: Color | undefined): string | undefined {
  const rgb = color?.rgb;
  return rgb === undefined ? undefined : `#${rgb.slice(-6).toLowerCase()}`;
}

function fillColor(style: CellStyle): string | undefined {
  if (style.fill?.type !== 'pattern' || style.fill.pattern === 'none') return undefined;
  return hex(style.fill.fgColor) ?? hex(style.fill.bgColor);
}

/** Background, colour and weight alone, which is all a conditional format has here. */
export function fromConditionStyle(style: CellStyle): {
  background?: string;
  color?: string;
  bold?: boolean;
} {
  const background = fillColor(style);
  const color = hex(style.font?.color);
  return {
    ...(background === undefined ? {} : { background }),
    ...(color === undefined ? {} : { color }),
    ...(style.font?.bold ? { bold: true } : {}),
  };
}

function alignmentOf(style: CellStyle): Style {
  const { horizontal, vertical, wrapText } = style.alignment ?? {};
  const known = horizontal === 'left' || horizontal === 'center' || horizontal === 'right';
  const names = {
    top: 'top',
    center: 'middle',
    bottom: 'bottom',
    justify: undefined,
    distributed: undefined,
  } as const;
  const upright = vertical === undefined ? undefined : names[vertical];
  return {
    ...(known ? { horizontal } : {}),
    ...(upright === undefined ? {} : { vertical: upright }),
    ...(wrapText ? { wrap: true } : {}),
  };
}

export function fromXlsxStyle(style: CellStyle | undefined): Style {
  if (style === undefined) return {};
  const { format, ...rest } = { format: style.numFmt, ...fromConditionStyle(style), ...alignmentOf(style) };
  return {
    ...rest,
    ...(format === undefined || format === 'General' ? {} : { format }),
    ...(style.font?.italic ? { italic: true } : {}),
    ...(style.font?.underline ? { underline: true } : {}),
    ...(style.font?.size === undefined ? {} : { size: style.font.size }),
  };
}
