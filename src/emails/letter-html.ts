import { frame } from './frame.ts';
import { type Html, html, webLink } from './html.ts';
import type { Bar, Block, Letter, Row } from './letter.ts';

const line = 'border-top:1px solid #dfe6e4;';
const quiet = 'color:#52606d;font-size:13px;line-height:19px;';

/** The whole HTML document of a letter. */
export function letterHtml(letter: Letter): string {
  const rows = letter.blocks.map(cell);
  return frame(letter, rows).toString();
}

/** Pixels above; rows bring some of their own, which under a heading would tear the two apart. */
const ABOVE: Readonly<Partial<Record<Block['kind'], number>>> = { heading: 26, title: 6 };

function cell(block: Block, at: number, blocks: readonly Block[]): Html | undefined {
  const content = blockHtml(block);
  const headed = block.kind === 'rows' && blocks[at - 1]?.kind === 'heading';
  const above = headed ? 4 : (ABOVE[block.kind] ?? 12);
  return content && html`<tr><td style="padding:${above}px 20px 0">${content}</td></tr>`;
}

function blockHtml(block: Block): Html | undefined {
  switch (block.kind) {
    case 'title':
      return html`<h1 style="margin:0;font-size:22px;line-height:28px">${block.text}</h1>`;
    case 'heading':
      return html`<h2 style="margin:0;font-size:16px;line-height:22px">${block.text}</h2>`;
    case 'text':
      return paragraph(block.text, block.quiet ?? false);
    case 'panel':
      return panel(block.label, block.big, block.lines);
    case 'rows':
      return table(block.rows.map((row, i) => rowHtml(row, block.large ?? false, i === 0)));
    case 'bars':
      return table(block.rows.map(barHtml));
    case 'button':
      return button(block.text, block.url);
  }
}

function table(rows: readonly Html[]): Html {
  return html`<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0">${rows}</table>`;
}

function paragraph(text: string, small: boolean): Html {
  return small
    ? html`<p class="m" style="margin:0;${quiet}">${broken(text)}</p>`
    : html`<p style="margin:0">${broken(text)}</p>`;
}

function broken(text: string): (Html | string)[] {
  return text.split(/\r?\n/).flatMap((part, i) => (i === 0 ? [part] : [html`<br>`, part]));
}

function panel(label: string, big: string, lines: readonly string[]): Html {
  const cellStyle = 'padding:14px 16px;background-color:#eaf4f1;border-radius:8px';
  return table([
    html`<tr><td class="p" bgcolor="#eaf4f1" style="${cellStyle}"><p class="m" style="margin:0;${quiet}">${label}</p><p style="margin:2px 0 0;font-size:22px;line-height:28px;font-weight:bold">${big}</p>${lines.map((text) => html`<p style="margin:8px 0 0">${broken(text)}</p>`)}</td></tr>`,
  ]);
}

function rowHtml(row: Row, large: boolean, first: boolean): Html {
  const bold = row.strong ? 'font-weight:bold;' : '';
  const details = row.details ?? [];
  const edge = `${first ? '' : line}${bold}padding:8px 0 ${details.length > 0 ? '0' : '8px'}`;
  const size = large ? 'font-size:20px;font-weight:bold;' : '';
  const value =
    row.value !== undefined &&
    html`<td class="l" align="right" valign="top" style="${edge} 12px;${size}word-break:normal">${unbroken(row.value)}</td>`;
  const label = html`<td class="l"${row.value === undefined && html` colspan="2"`} style="${edge}">${linked(row)}</td>`;
  return html`<tr>${label}${value}</tr>${details.length > 0 && detailRow(details)}`;
}

/** Kept on one line by its spaces (and `word-break:normal` around it), for Outlook on Windows knows no `white-space`. */
function unbroken(text: string): string {
  return text.replace(/ /g, '\u00a0');
}

function linked(row: Row): Html | string {
  const link = webLink(row.url);
  return link ? html`<a class="a" href="${link}" style="color:#0b6e4f">${row.label}</a>` : row.label;
}

/** Across both columns: a sum of one line must not be squeezed beside its value. */
function detailRow(details: readonly string[]): Html {
  return html`<tr><td class="m" colspan="2" style="padding:0 0 8px;${quiet}">${broken(details.join('\n'))}</td></tr>`;
}

function barHtml(bar: Bar): Html {
  const percent = Math.round(Math.min(1, Math.max(0, bar.share)) * 100);
  const filled = html`<td width="${percent}%" bgcolor="#2a9d8f" height="14" style="font-size:1px;line-height:14px">&nbsp;</td>`;
  const rest = html`<td height="14" style="font-size:1px;line-height:14px">&nbsp;</td>`;
  return html`<tr><td width="52" style="padding:3px 8px 3px 0;font-size:13px;word-break:normal">${unbroken(bar.label)}</td><td style="padding:3px 0">${table([html`<tr>${percent > 0 && filled}${percent < 100 && rest}</tr>`])}</td><td width="96" align="right" style="padding:3px 0 3px 8px;font-size:13px;word-break:normal">${unbroken(bar.value)}</td></tr>`;
}

/** A table cell makes the colour and the size hold where padding on a link is ignored. */
function button(text: string, url: string): Html | undefined {
  const link = webLink(url);
  if (!link) return undefined;
  const style = 'display:inline-block;padding:12px 20px;color:#ffffff;font-weight:bold;text-decoration:none';
  return html`<table role="presentation" cellpadding="0" cellspacing="0" border="0"><tr><td bgcolor="#0b6e4f" style="background-color:#0b6e4f;border-radius:8px"><a href="${link}" style="${style}">${text}</a></td></tr></table>`;
}
