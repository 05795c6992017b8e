import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

/** Nothing is inaccessible, wider than the sidebar, cut off, or left with a gap where a value belongs. */
export async function expectSound(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  const wide = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body, .scroll, button, label, .first, .second, .tag, .tabs')]
      .filter((element) => !element.classList.contains('clipped'))
      .filter((element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0)
      .map((element) => element.outerHTML.slice(0, 120)),
  );
  expect(wide).toEqual([]);
  expect(await page.locator('body').innerText()).not.toMatch(/\{\}|undefined|NaN|\[object/);
  // To be looked at by a person; `SHOTS` names a folder.
  const folder = process.env.SHOTS;
  if (folder) await page.screenshot({ path: `${folder}/${nameOf()}.png` });
}

let shots = 0;

function nameOf(): string {
  shots += 1;
  const title = test.info().title.replace(/[^A-Za-z]+/g, '-');
  return `${title}${String(shots).padStart(3, '0')}`;
}
