import { describe, expect, it } from 'vitest';
import { html, webLink } from '../../src/emails/html.ts';
import { lowStock } from '../../src/emails/low-stock.ts';
import { orderPlaced } from '../../src/emails/order-placed.ts';
import { orderShipped } from '../../src/emails/order-shipped.ts';
import { weeklyReport } from '../../src/emails/weekly-report.ts';
import * as views from './views.ts';

const attacks = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><b>',
  "'><b>",
  '" onmouseover="alert(1)',
  "' style='display:none",
  '</td></tr></table>',
  '</title><script>',
  '<!--',
  '-->',
  '<![endif]-->',
  '</style><style>*{display:none}',
  '&lt;b&gt;',
  '&#60;b&#62;',
  '<b',
  '<br/>',
  '#{x}',
  '{{x}}',
  '<a href="javascript:alert(1)">',
  '\u0000<\u202eb\u0008>',
];
const surroundings = ['', 'A', 'Toko ', '&', '<', '"', "'", '>', '<b>', '=cmd|'];
const payloads = attacks.flatMap((attack) => surroundings.map((before) => `${before}${attack}x`));

/** Every mail with the text in every place that a person fills. */
function mailsWith(text: string): string[] {
  const shop = { ...views.shop('id'), name: text, bankAccounts: [text], signature: text, salutation: text };
  const lines = [{ name: text, quantity: 1, net: 1 }];
  const order = { shop, number: text, customer: text, lines, note: text };
  const item = { ...views.item('id', 0), sku: text, name: text, supplier: text, working: text };
  const group = [item];
  const product = { name: text, units: 1, netSales: 1 };
  return [
    orderPlaced(views.order('id', order)),
    orderPlaced(views.order('id', { ...order, own: text })),
    orderShipped(
      views.shipped('id', { ...order, courier: text, tracking: text, recipient: text, address: text }),
    ),
    lowStock(
      views.digest('id', { shop, ref: text, fresh: group, worse: group, still: group, recovered: group }),
    ),
    weeklyReport(
      views.weekly('id', {
        shop,
        ref: text,
        best: [product],
        waiting: [{ words: text, count: 1 }],
        notes: [text],
      }),
    ),
  ].map((mail) => mail.html);
}

/** Tags with the names of their attributes, in order; a tag that is not well-formed stands as it is. */
function skeleton(document: string): string[] {
  const tags = document.match(/<!--[\s\S]*?-->|<[^>]*>?/g) ?? [];
  return tags.map((tag) =>
    /^<\/?[a-z0-9]+(\s[a-z-]+="[^"<>]*")*>$/.test(tag) ? tag.replace(/"[^"]*"/g, '""') : tag,
  );
}

describe('what people type', () => {
  const plain = mailsWith('x').map(skeleton);

  it.each(payloads)('adds no tag and no attribute: %j', (payload) => {
    expect(mailsWith(payload).map(skeleton)).toEqual(plain);
  });

  it('counts two hundred hostile texts', () => {
    expect(payloads).toHaveLength(200);
  });

  it('would be caught when it went in unescaped', () => {
    const [document] = mailsWith('harmless');
    expect(skeleton(document.replace('harmless', '<b>x</b>'))).not.toEqual(plain[0]);
  });
});

describe('the html tag', () => {
  it('escapes text, joins lists and drops what is not there', () => {
    const value = html`<i title="${'a"b'}">${['<', html`<b>`, 3]}${undefined}${false}</i>`.toString();
    expect(value).toBe('<i title="a&#34;b">&lt;<b>3</i>');
  });

  it('takes no look-alike from data for HTML', () => {
    expect(html`${JSON.stringify({ markup: '<b>' })}`.toString()).not.toContain('<b>');
  });
});

describe('a link', () => {
  it.each([
    'javascript:alert(1)',
    ' JavaScript:x',
    'data:text/html,x',
    'cekresi.com',
    'https://a b',
    'https://a"b',
    'ftp://a',
    '',
  ])('is none of %j', (url) => {
    expect(webLink(url)).toBeUndefined();
    expect(orderShipped(views.shipped('id', { trackingUrl: url })).html).not.toContain('Lacak paket');
  });

  it('is a web address', () => {
    expect(webLink(' https://cekresi.com/?noresi=1&k=2 ')).toBe('https://cekresi.com/?noresi=1&k=2');
  });
});
