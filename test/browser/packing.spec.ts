import { expect, type Page, test } from '@playwright/test';
import { asked, openSidebar, type Script } from '../sidebar/harness/open-sidebar.ts';
import { packingView } from '../sidebar/harness/packing.ts';
import { expectSound } from './sound.ts';

const value = (view: unknown) => [{ ok: true, value: view }] as const;
const booked = (count: number, refused: readonly object[] = []) =>
  value({ booked: count, refused, message: `${count} tercatat, ${refused.length} ditolak` });

const step = (page: Page, name: 'pick' | 'pack' | 'ship') => page.locator(`#packing-${name}`).click();

async function open(page: Page, language: 'id' | 'en', more: Script = {}): Promise<void> {
  const script = { fulfilment: value(packingView(language)), ...more };
  await openSidebar(page, { panel: 'packing', language }, script);
  await page.locator('#packing-pick').waitFor();
}

for (const language of ['id', 'en'] as const) {
  test(`Pack & ship is sound in each state (${language})`, async ({ page }) => {
    const refused = [{ order: 'P-00042', message: 'Kurir belum dipilih. Pilih dulu di barisnya.' }];
    await open(page, language, { shipOrders: booked(1, refused), moveOrders: booked(1) });
    await expectSound(page);
    await page.locator('.picks input').first().check();
    await expectSound(page);
    await step(page, 'pack');
    await expectSound(page);
    await page.locator('.picks .count').first().fill('1');
    await page.locator('#packing-done').click();
    await page.getByRole('alert').waitFor();
    await expectSound(page);
    await page.locator('#packing-all-there').click();
    await page.locator('#packing-done').click();
    await page.getByRole('status').waitFor();
    await expectSound(page);
    await step(page, 'ship');
    await expectSound(page);
    await page
      .locator('#packing-paste')
      .fill('P-00042 JT8120174819\n0812 3456 7890 TG7007260622\nTG1111111111 Pak Entah\nJT8120174819 lagi');
    await expectSound(page);
    await page.locator('#packing-ship-these').click();
    await page.getByRole('alert').waitFor();
    await expectSound(page);
    await page.locator('.folded summary').click();
    await page.locator('#packing-single').selectOption('P-00041');
    await page.locator('.folded .check input').check();
    await expectSound(page);
  });

  test(`Pack & ship is sound with nothing to do (${language})`, async ({ page }) => {
    await openSidebar(page, { panel: 'packing', language }, { fulfilment: value(packingView(language, [])) });
    await page.locator('.empty').waitFor();
    await expectSound(page);
  });
}

test('pasted numbers leave together; what is in doubt stays until a person chooses', async ({ page }) => {
  await open(page, 'id', { shipOrders: booked(2) });
  await step(page, 'ship');
  await page.locator('#packing-paste').fill('P-00042 JT8120174819\n0812 3456 7890 TG7007260622');
  await expect(page.locator('#packing-ship-these')).toHaveText('Kirim 1 pesanan');
  await page.locator('.picks select').selectOption('P-00044');
  await page.locator('#packing-ship-these').click();
  await page.getByRole('status').waitFor();
  expect(await asked(page)).toContainEqual({
    method: 'shipOrders',
    input: expect.objectContaining({
      parcels: [
        { order: 'P-00042', tracking: 'JT8120174819', courier: 'J&T Express' },
        { order: 'P-00044', tracking: 'TG7007260622' },
      ],
    }),
  });
  await expect(page.locator('#packing-paste')).toHaveValue('');
});

test('a tick holds for what was read: the text edited, a person is asked anew', async ({ page }) => {
  await open(page, 'id', { shipOrders: booked(1) });
  await step(page, 'ship');
  await page.locator('#packing-paste').fill('Budi Santoso TG7007260622');
  await page.locator('.picks .check input').check();
  await expect(page.locator('#packing-ship-these')).toHaveText('Kirim 1 pesanan');
  await page.locator('#packing-paste').fill('Raden Ayu Kusumawardhani Prabowo Suryaningrat TG7007260622');
  await expect(page.locator('.picks')).toContainText('P-00042');
  await expect(page.locator('#packing-ship-these')).toHaveText('Kirim 0 pesanan');
});

test('a parcel by hand that got no answer is sent again from its own button', async ({ page }) => {
  const answers = ['lost', 'lost', ...booked(1)] as const;
  await open(page, 'id', { shipOrders: answers });
  await step(page, 'ship');
  await page.locator('.folded summary').click();
  await page.locator('#packing-single').selectOption('P-00041');
  await page.locator('.folded .check input').check();
  await expect(page.locator('#packing-ship-one')).toBeDisabled();
  await page.locator('.folded .count').first().fill('1');
  await page.locator('#packing-ship-one').click();
  await page.getByRole('button', { name: 'Coba lagi' }).click();
  await expect(page.getByText('Dikirim: 1')).toBeVisible();
  const sent = (await asked(page)).filter(({ method }) => method === 'shipOrders');
  expect(sent).toHaveLength(3);
  expect(sent[2]).toEqual(sent[0]);
  await step(page, 'pick');
  await step(page, 'ship');
  await expect(page.getByText('Dikirim: 1')).toHaveCount(0);
});

test('a parcel is packed when every piece is there, and asks once where one is not', async ({ page }) => {
  await open(page, 'id', { moveOrders: booked(1) });
  await step(page, 'pack');
  await page.locator('.picks .count').first().fill('2');
  await page.locator('#packing-done').click();
  await expect(page.getByRole('alert')).toContainText('Gula Aren Organik: 0 di paket, dipesan 1.');
  await page.locator('.picks .count').nth(1).fill('1');
  await page.locator('#packing-done').click();
  await page.getByRole('status').waitFor();
  expect((await asked(page)).filter(({ method }) => method === 'moveOrders')).toMatchObject([
    { input: { orders: ['P-00041'], status: 'packed' } },
  ]);
  await expect(page.locator('.card .first').first()).toContainText('Raden Ayu');
});

test('what was taken from the shelves stays ticked when the sidebar is opened anew', async ({ page }) => {
  await open(page, 'id');
  await page.locator('.picks input').first().check();
  await page.reload();
  await expect(page.locator('.picks input').first()).toBeChecked();
});
