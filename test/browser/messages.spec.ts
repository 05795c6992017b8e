import { expect, test } from '@playwright/test';
import { messagesView } from '../sidebar/harness/messages.ts';
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
}

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
