import { describe, expect, it } from 'vitest';
import { readOrderMessage } from '../../src/domain/order-message/read-order-message.ts';
import { openCatalogue } from '../../src/sidebar/catalogue/catalogue.ts';
import { draftOf } from '../../src/sidebar/new-order/fill-draft.ts';
import { newOrderView } from './harness/shop.ts';

const catalogue = openCatalogue(newOrderView('id'), 'id');

function filled(message: string) {
  const { couriers, methods } = catalogue.view;
  const read = readOrderMessage(message, { products: catalogue.products, couriers, methods, country: 'ID' });
  return draftOf(read, catalogue, message);
}

const FORMAT = `Nama: Dewi Lestari
HP: 0877 1234 5678
Alamat: Jl. Melati No. 5 RT 02/RW 03, Kel. Sukasari, Kec. Sukajadi, Kota Bandung, Jawa Barat 40162
Pesanan: 2 gula aren organik, 1 kopi gayo 1 kg
Kurir: JNE
Pembayaran: Transfer BCA`;

describe('a form filled from a message', () => {
  it('has the customer, the address, the lines, courier and method', () => {
    const draft = filled(FORMAT);
    expect(draft.customer).toMatchObject({ kind: 'new', name: 'Dewi Lestari', phone: '+6287712345678' });
    expect(draft.customer?.kind === 'new' && draft.customer.address).toContain('Jl. Melati No. 5');
    expect(draft.lines.map(({ sku, quantity }) => [sku, quantity])).toEqual([
      ['GULA-AREN', '2'],
      ['KOPI-GAYO-1K', '1'],
    ]);
    expect(draft).toMatchObject({ courier: 'JNE', method: 'Transfer BCA', unclear: [], pasted: FORMAT });
  });

  it('knows a customer by phone, and sends to the address of the message', () => {
    const draft = filled(
      FORMAT.replace('0877 1234 5678', '0812-3456-7890').replace('Dewi Lestari', 'Sari D'),
    );
    expect(draft.customer).toMatchObject({ kind: 'known', id: 'C-00001', name: 'Sari Dewi' });
    expect(draft.toName).toBe('Sari D');
    expect(draft.toAddress).toContain('Jl. Melati No. 5');
  });

  it('asks which product is meant where several fit, and adds none by itself', () => {
    const draft = filled(FORMAT.replace('1 kopi gayo 1 kg', '3 kopi gayo'));
    expect(draft.lines.map(({ sku }) => sku)).toEqual(['GULA-AREN']);
    expect(draft.unclear).toMatchObject([{ quantity: 3 }]);
    expect(draft.unclear[0]?.candidates).toEqual(expect.arrayContaining(['KOPI-GAYO-250', 'KOPI-GAYO-1K']));
  });

  it('marks what is not certain, and that alone', () => {
    const said = (value: string, certain: boolean) => ({ value, certain, source: [0, 1] as const });
    const draft = draftOf(
      {
        ...{ name: said('Dewi', true), phone: said('0877', false), address: said('Jl. Melati', false) },
        ...{ courier: said('JNE', false), senderName: said('Toko Ratna', true), parts: {} },
        otherPhones: [said('+62811', false)],
        lines: [
          {
            ...{ sku: 'GULA-AREN', text: 'gula', quantity: 2, certain: false, source: [0, 1] },
            ...{ doubts: ['quantity'], candidates: [] },
          },
        ],
      },
      catalogue,
      'x',
    );
    expect([...draft.marks].sort()).toEqual([
      'courier',
      'customer.address',
      'customer.phone',
      'line-1-quantity',
    ]);
    expect(draft).toMatchObject({ courier: 'JNE', senderName: 'Toko Ratna', note: '+62811' });
  });
});
