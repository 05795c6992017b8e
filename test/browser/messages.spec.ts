import { expect, test } from '@playwright/test';
import { messagesView, previewView, repliesView } from '../sidebar/harness/messages.ts';
import { asked, openSidebar } from '../sidebar/harness/open-sidebar.ts';
import { expectSound } from './sound.ts';

const value = (view: unknown) => [{ ok: true, value: view }] as const;
const ended = value({ booked: 1, message: '1 pesan dicatat.' });

for (const language of ['id', 'en'] as const) {
  test(`Messages is sound in each state (${language})`, async ({ page }) => {
    const script = { chats: value(messagesView(language)), chatSent: ended };
    await openSidebar(page, { panel: 'messages', language }, script);
    await page.locator('#messages-open').waitFor();
    await expectSound(page);
    await page.locator('.messages select').selectOption('M-P-00042');
    await expectSound(page);
    await page.locator('#messages-sent').click();
    await page.getByRole('status').waitFor();
    await expectSound(page);
  });

  test(`Messages is sound with nothing to send (${language})`, async ({ page }) => {
    const script = { chats: value(messagesView(language, [])) };
    await openSidebar(page, { panel: 'messages', language }, script);
    await page.locator('.empty').waitFor();
    await expectSound(page);
  });

  test(`quick replies are sound in each state (${language})`, async ({ page }) => {
    const fault = 'Balasan: pengiriman: {resi}';
    const view = repliesView(language, { accounts: [], faults: { shipping: fault } });
    const script = { chats: value(messagesView(language, [])), replies: value(view) };
    await openSidebar(page, { panel: 'messages', language }, script);
    await page.locator('#messages-replies').click();
    const text = page.locator('.chat-text');
    await text.waitFor();
    await expectSound(page);
    expect((await text.innerText()).length).toBeLessThanOrEqual(2_000);
    for (const reply of ['ordering', 'paying', 'shipping']) {
      await page.locator('#messages-reply').selectOption(reply);
      await expectSound(page);
    }
    await expect(page.locator('.notice')).toContainText(fault);
  });

  test(`quick replies are sound with nothing to sell (${language})`, async ({ page }) => {
    const view = value(repliesView(language, { products: [] }));
    await openSidebar(
      page,
      { panel: 'messages', language },
      { chats: value(messagesView(language, [])), replies: view },
    );
    await page.locator('#messages-replies').click();
    await page.locator('.notice').waitFor();
    await expectSound(page);
  });

  test(`the preview is sound in each state (${language})`, async ({ page }) => {
    const refused = { ok: false, error: { code: 'order-unknown', message: 'BT-0077?' } };
    const fault = 'Teks: pesanan: {namma}';
    const previewMessage = [
      ...value(previewView(language)),
      ...value(previewView(language, { way: 'off', fault, email: '' })),
      refused,
      ...value(previewView(language, { order: null, mail: null, way: '', email: '' })),
    ];
    const script = { chats: value(messagesView(language, [])), previewMessage };
    await openSidebar(page, { panel: 'messages', language }, script);
    await page.locator('#messages-preview').click();
    await page.locator('.chat-text').first().waitFor();
    await expectSound(page);
    await page.locator('#messages-step').selectOption('payment-reminder');
    await page.locator('.notice').waitFor();
    await expectSound(page);
    await page.locator('#messages-number').fill('BT-0077');
    await page.locator('#messages-number').press('Enter');
    await page.getByRole('alert').waitFor();
    await expectSound(page);
    await page.locator('#messages-number').press('Enter');
    await page.locator('.empty').waitFor();
    await expectSound(page);
    expect((await asked(page)).at(-1)).toEqual({
      method: 'previewMessage',
      input: { template: 'payment-reminder', number: 'BT-0077' },
    });
  });
}

test('the price list is at the reseller’s prices when those are chosen', async ({ page }) => {
  const script = { chats: value(messagesView('id', [])), replies: value(repliesView('id')) };
  await openSidebar(page, { panel: 'messages', language: 'id' }, script);
  await page.locator('#messages-replies').click();
  await page.getByLabel('Tingkat harga').selectOption('reseller');
  await expect(page.locator('.chat-text')).toContainText('Kopi Gayo 250 g: Rp70.000');
  const href = (await page.locator('.messages .card a').getAttribute('href')) ?? '';
  expect(href).toMatch(/^https:\/\/wa\.me\/\?text=/);
  expect(href.length).toBeLessThanOrEqual(2_000);
});

test('a message opens with its text in a link that WhatsApp takes, and is ticked off', async ({ page }) => {
  const script = { chats: value(messagesView('id')), chatSent: ended };
  await openSidebar(page, { panel: 'messages', language: 'id' }, script);
  const link = page.locator('#messages-open');
  const href = (await link.getAttribute('href')) ?? '';
  expect(href).toMatch(/^https:\/\/wa\.me\/6281234567890\?text=/);
  expect(decodeURIComponent(href)).toContain('Halo Kak Sari Dewi, pesanan P-00041');
  await page.locator('.messages select').selectOption('M-P-00042');
  const long = (await link.getAttribute('href')) ?? '';
  expect(long.length).toBeLessThanOrEqual(2_000);
  expect(decodeURIComponent(long)).toContain('Lacak: https://www.jet.co.id');
  await page.locator('#messages-sent').click();
  await page.getByRole('status').waitFor();
  expect(await asked(page)).toContainEqual({
    method: 'chatSent',
    input: expect.objectContaining({ ids: ['M-P-00042'], outcome: 'sent' }),
  });
});

test('a pile that was sent from a phone is ticked off at once', async ({ page }) => {
  const script = { chats: value(messagesView('id')), chatSent: ended };
  await openSidebar(page, { panel: 'messages', language: 'id' }, script);
  await page.getByText('Sekaligus', { exact: true }).click();
  await expectSound(page);
  await page.getByRole('button', { name: 'Semua 2 sudah terkirim' }).click();
  await page.getByRole('status').waitFor();
  expect(await asked(page)).toContainEqual({
    method: 'chatSent',
    input: expect.objectContaining({ ids: ['M-P-00041', 'M-P-00042'], outcome: 'sent' }),
  });
});

test('a message that later news has overtaken says so', async ({ page }) => {
  const view = messagesView('id');
  const chats = view.chats.map((chat) => ({ ...chat, number: 'P-00041' }));
  await openSidebar(page, { panel: 'messages', language: 'id' }, { chats: value({ ...view, chats }) });
  await page.getByText('Sudah ada kabar yang lebih baru (Dikirim).').waitFor();
  await expectSound(page);
  await page.locator('.messages select').selectOption('M-P-00042');
  await expect(page.getByText('Sudah ada kabar')).toHaveCount(0);
});
