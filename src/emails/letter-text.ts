import { webLink, withoutControls } from './html.ts';
import type { Block, Letter, Row } from './letter.ts';

/** The letter as plain text, for readers without HTML: the same words and figures, line by line. */
export function letterText(letter: Letter): string {
  const parts = [letter.shopName, ...letter.blocks.map(blockText), '--', letter.footer.join('\n')];
  return `${withoutControls(parts.filter((part) => part !== '').join('\n\n'))}\n`;
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'title':
    case 'text':
      return block.text;
    case 'heading':
      return `${block.text}\n${'-'.repeat(Array.from(block.text).length)}`;
    case 'panel':
      return [`${block.label}: ${block.big}`, ...block.lines].join('\n');
    case 'rows':
      return block.rows.map(rowText).join('\n');
    case 'bars':
      return block.rows.map((bar) => `${bar.label}: ${bar.value}`).join('\n');
    case 'button':
      return webLink(block.url) ? `${block.text}:\n${webLink(block.url)}` : '';
  }
}

function rowText(row: Row): string {
  const name = row.strong && row.value === undefined ? `${row.label}:` : `- ${row.label}`;
  const head = row.value === undefined ? name : `${name}: ${row.value}`;
  const link = webLink(row.url);
  return [head, ...(row.details ?? []).map((detail) => `  ${detail}`), ...(link ? [`  ${link}`] : [])].join(
    '\n',
  );
}
