import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { takeSentences } from '../../scripts/bundle/sentences.mjs';
import type { Letter } from '../../src/emails/letter.ts';
import { letterHtml } from '../../src/emails/letter-html.ts';

const LETTER: Letter = {
  ...{ language: 'id', shopName: 'Toko <Kopi>', subject: 'Kabar & "stok"', preheader: 'Dua menipis' },
  footer: ['Dikirim oleh Buku Toko', 'Ref: 7'],
  blocks: [
    { kind: 'title', text: 'Stok' },
    { kind: 'heading', text: 'Baru' },
    { kind: 'text', text: 'satu\ndua' },
    { kind: 'text', text: 'kecil', quiet: true },
    { kind: 'panel', label: 'Resi', big: 'JX 12', lines: ['a', 'b\nc'] },
    {
      kind: 'rows',
      large: true,
      rows: [
        { label: 'Kopi', value: 'Rp 1.000', strong: true, details: ['d', 'e'] },
        { label: 'Teh', url: 'https://example.com/?a=1&b=2' },
      ],
    },
    { kind: 'bars', rows: [0, 0.4, 1].map((share) => ({ label: 'Sen', value: '3', share })) },
    { kind: 'button', text: 'Buka', url: 'https://example.com' },
    { kind: 'button', text: 'Tidak', url: 'javascript:1' },
  ],
};

test('a mail drawn with the markup from the page is the mail its source draws', async () => {
  const sentences = takeSentences();
  const { outputFiles } = await build({
    stdin: {
      contents:
        "export { letterHtml } from './src/emails/letter-html.ts'; export { sentencesStandIn } from './src/words/from-page.ts';",
      resolveDir: '.',
    },
    ...{ bundle: true, format: 'esm', write: false, charset: 'utf8', plugins: [sentences.plugin] },
  });
  const [script] = outputFiles;
  expect(script?.text).not.toContain('cellpadding');
  const built = await import(
    `data:text/javascript;base64,${Buffer.from(script?.contents ?? []).toString('base64')}`
  );
  built.sentencesStandIn(sentences.page);
  expect(built.letterHtml(LETTER)).toBe(letterHtml(LETTER));
});
