import { describe, expect, it } from 'vitest';
import { addressed } from '../../src/emails/order-mail.ts';
import { orderPlaced } from '../../src/emails/order-placed.ts';
import { orderShipped } from '../../src/emails/order-shipped.ts';
import * as views from './views.ts';

describe('the mail for an order that is not paid', () => {
  it('names the exact amount, every account and the way to send proof', () => {
    const mail = orderPlaced(views.order('id'));
    expect(mail.to).toBe('budi@example.com');
    expect(mail.subject).toBe('Pesanan TM-00127 kami terima: mohon dibayar Rp238.500');
    expect(mail.text).toContain('Halo Kak Budi Santoso,');
    expect(mail.text).toContain(
      'Mohon transfer tepat: Rp238.500\nKe salah satu rekening ini:\nBCA 1234567890 a.n. Siti Rahmawati\nMandiri 1370012345678 a.n. Siti Rahmawati',
    );
    expect(mail.text).toContain(
      'https://wa.me/6281234567890?text=Halo%2C%20saya%20sudah%20transfer%20Rp238.500',
    );
  });

  it('asks for what is left when a part is paid, and by when', () => {
    const { text } = orderPlaced(views.order('en', { balance: 100_000, dueDay: '2026-11-24' }));
    expect(text).toContain('Please transfer exactly: Rp100,000');
    expect(text).toContain('Please pay by 24 November 2026.');
    expect(text).toContain('- Total: Rp238,500\n- Paid so far: Rp138,500\n- Left to pay: Rp100,000');
  });

  it('promises an account and takes replies when the shop has neither account nor number', () => {
    const { waNumber, ...shop } = views.shop('en');
    const { text, html } = orderPlaced(views.order('en', { shop: { ...shop, bankAccounts: [' '] } }));
    expect(text).toContain('We will send you the account to pay to.');
    expect(text).toContain('Reply to this mail with the proof');
    expect(html).not.toContain('wa.me');
  });

  it('shows every line, and no line of zero', () => {
    const { text } = orderPlaced(views.order('en', { shipping: 0, uniqueCode: 123 }));
    expect(text).toContain('- 10 × Stiker Vinyl Set A: Rp25,000');
    expect(text).toContain('- Discount: -Rp10,000\n- Unique code: Rp123\n- Total:');
    expect(text).not.toContain('Shipping');
  });
});

describe('the mail for an order that needs no transfer', () => {
  it('thanks when it is paid, and names no account', () => {
    const mail = orderPlaced(views.paidOrder('id'));
    expect(mail.subject).toBe('Pesanan TM-00127 sudah lunas. Terima kasih!');
    expect(mail.text).toContain('Total bayar: Rp238.500\n- Lunas: ✓');
    expect(mail.text + mail.html).not.toContain('1234567890 a.n.');
  });

  it('counts an order of nothing as settled', () => {
    const { text } = orderPlaced(views.order('id', { total: 0, balance: 0 }));
    expect(text).not.toContain('Mohon transfer');
  });

  it('names the sum to have ready on delivery', () => {
    const { text } = orderPlaced(views.order('id', { cashOnDelivery: true }));
    expect(text).toContain('Bayar di tempat (COD): Rp238.500');
    expect(text).not.toContain('Mohon transfer');
  });
});

describe('the mail for an order that left', () => {
  it('names courier, tracking number, the link to follow and where it goes', () => {
    const mail = orderShipped(views.shipped('id'));
    expect(mail.subject).toBe('Pesanan TM-00127 sudah dikirim');
    expect(mail.text).toContain('No. resi JNE: 030260008408119');
    expect(mail.text).toContain('Lacak paket:\nhttps://cekresi.com/?noresi=030260008408119&kurir=jne');
    expect(mail.text).toContain('Budi Santoso\nJl. Kenanga No. 12, RT 03/RW 05\nCaturtunggal');
    expect(mail.html).toContain('href="https://cekresi.com/?noresi=030260008408119&amp;kurir=jne"');
  });

  it('asks to copy the number where there is no link', () => {
    const { trackingUrl, ...view } = views.shipped('en');
    const { text } = orderShipped(view);
    expect(text).toContain('JNE tracking number: 030260008408119');
    expect(text).toContain('Copy the number');
  });

  it('speaks of no courier and no number where there are none', () => {
    const { text } = orderShipped(views.shipped('en', { courier: '', tracking: '' }));
    expect(text).toContain('Order TM-00127 has left our shop.');
    expect(text).not.toMatch(/courier|tracking/i);
  });

  it('reminds of what is still owed', () => {
    const owed = { paid: false, balance: 238_500 };
    expect(orderShipped(views.shipped('en', owed)).text).toContain('Left to pay: Rp238,500');
    const onDelivery = orderShipped(views.shipped('en', { ...owed, cashOnDelivery: true })).text;
    expect(onDelivery).toContain('To pay on delivery: Rp238,500');
  });
});

describe('the mail for a part of an order', () => {
  it('says which part, what is in it and how to follow it, and nothing of money', () => {
    const mail = orderShipped(views.part('en'));
    expect(mail.subject).toBe('Order TM-00127: part 2 is on its way');
    expect(mail.text).toContain('A part of order TM-00127 has left. The rest follows.');
    expect(mail.text).toContain('- 4 × Stiker Vinyl Set A\n');
    expect(mail.text).toContain('JNE tracking number: 030260008408119');
    expect(mail.text).not.toMatch(/Totebag|Rp/);
  });

  it('says of the last one that the order is complete', () => {
    const { text } = orderShipped(views.last('en'));
    expect(text).toContain('This is the last parcel: order TM-00127 is complete.');
    expect(text).toContain('- 1 × Totebag Kanvas Natural\n');
  });
});

describe('the mail for what is downloaded', () => {
  it('carries the links, escaped, and speaks of no parcel and no address', () => {
    const mail = orderShipped(views.digital('en'));
    expect(mail.subject).toBe('Order TM-00127 is ready to download');
    expect(mail.text).toContain(`- ${views.download.name}\n  ${views.download.url}`);
    expect(mail.html).toContain('href="https://toko.example/unduh?a=1&amp;b=2"');
    expect(mail.html).toContain('Buku Resep Kopi &amp; Teh &lt;PDF&gt;');
    expect(mail.text).not.toMatch(/parcel|courier|Delivery to/i);
  });

  it('carries them beside the parcel where there are both', () => {
    const { text } = orderShipped(views.shipped('en', { downloads: [views.download] }));
    expect(text).toContain(views.download.url);
    expect(text).toContain('JNE tracking number');
  });
});

describe('a customer is addressed', () => {
  it.each([
    ['id', undefined, 'Budi', 'Kak Budi'],
    ['id', undefined, 'Bu Siti', 'Bu Siti'],
    ['id', undefined, 'Budiman', 'Kak Budiman'],
    ['id', undefined, 'kak Ani', 'kak Ani'],
    ['id', 'Bapak/Ibu', 'Budi', 'Bapak/Ibu Budi'],
    ['id', '', 'Budi', 'Budi'],
    ['id', undefined, ' ', 'Kak'],
    ['en', undefined, 'Ana\r\nBcc: x', 'Ana Bcc: x'],
  ] as const)('in %s with %j: %j as %j', (language, salutation, name, expected) => {
    const shop = views.shop(language);
    expect(addressed(salutation === undefined ? shop : { ...shop, salutation }, name)).toBe(expected);
  });
});
