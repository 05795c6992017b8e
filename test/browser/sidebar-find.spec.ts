import { expect, test } from '@playwright/test';
import type { ShopView } from '../../src/entry/calls.ts';
import { asked, openSidebar, type Script } from '../sidebar/harness/open-sidebar.ts';
import { foundView, orderView } from '../sidebar/harness/shop.ts';
import { expectSound } from './sound.ts';

const value = (view: unknown) => [{ ok: true, value: view }] as const;

const script = (language: ShopView['language'], more: Script = {}): Script => ({
  order: value(orderView(language)),
  find: value(foundView(language, 3)),
  ...more,
});

test('what is typed is looked for with Enter, and the order opens with the next', async ({ page }) => {
  await openSidebar(page, { panel: 'find', language: 'id' }, script('id'));
  await expect(page.getByLabel('Cari pesanan')).toBeFocused();
  await page.keyboard.type('0812 999');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /P-00042/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'P-00042' })).toBeVisible();
  expect(await asked(page)).toEqual([
    { method: 'find', input: { text: '0812 999' } },
    { method: 'order', input: { number: 'P-00042' } },
  ]);
});

test('arrows walk over what was found and back into the field', async ({ page }) => {
  await openSidebar(page, { panel: 'find', language: 'id' }, script('id'));
  await page.keyboard.type('raden');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /P-00042/ })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('button', { name: /P-00040/ })).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(page.getByLabel('Cari pesanan')).toBeFocused();
});

test('older orders are looked at when a person asks for them', async ({ page }) => {
  const find = [...value(foundView('id', 0, 0, 5_200)), ...value(foundView('id', 1))];
  await openSidebar(page, { panel: 'find', language: 'id' }, script('id', { find }));
  await page.keyboard.type('raden');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Cari lebih jauh ke belakang' }).click();
  await expect(page.getByRole('button', { name: /P-00042/ })).toBeFocused();
  expect((await asked(page))[1]?.input).toEqual({ text: 'raden', before: 5_202 });
});

for (const language of ['id', 'en'] as const) {
  test(`Find is sound in each state (${language})`, async ({ page }) => {
    const find = [
      ...value(foundView(language, 30, 12, 4_000)),
      ...value(foundView(language, 0)),
      'lost',
      'lost',
      'silent',
    ] as const;
    await openSidebar(page, { panel: 'find', language }, script(language, { find }));
    const text = page.locator('#find-text');
    await text.waitFor();
    await expectSound(page);
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
    await expectSound(page);
    await text.fill('raden');
    await text.press('Enter');
    await page.locator('#found-29').waitFor();
    await expectSound(page);
    await text.fill('Suryaningrat Kusumawardhani Prabowo');
    await text.press('Enter');
    await expect(page.locator('.count')).toContainText('Kusumawardhani');
    await expectSound(page);
    await text.press('Enter');
    await page.getByRole('alert').waitFor();
    await expectSound(page);
    await text.press('Enter');
    await page.locator('#panel-find .loading').waitFor();
    await expectSound(page);
  });

  test(`the list under More is sound and works by keyboard (${language})`, async ({ page }) => {
    await openSidebar(page, { panel: 'find', language }, script(language));
    const more = page.locator('#more-panels');
    await more.focus();
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('menuitemradio').first()).toBeFocused();
    await expectSound(page);
    await page.keyboard.press('Escape');
    await expect(more).toBeFocused();
    await page.keyboard.press('Enter');
    await page.keyboard.press('End');
    await expect(page.getByRole('menuitemradio').last()).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('menu')).toBeHidden();
    await expect(page.locator('#panel-today')).toBeVisible();
    await expectSound(page);
  });
}
