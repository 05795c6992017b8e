import { expect, test } from '@playwright/test';
import { allMails } from '../emails/mails.ts';

for (const width of [360, 600]) {
  for (const [name, { html }] of allMails()) {
    test(`the mail ${name} fits ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.setContent(html);
      const wide = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('td, h1, h2, p, a')]
          .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 1)
          .map((element) => element.outerHTML.slice(0, 120)),
      );
      expect(wide).toEqual([]);
      // To be looked at by a person; `SHOTS` names a folder.
      const folder = process.env.SHOTS;
      if (folder) await page.screenshot({ path: `${folder}/${name}-${width}.png`, fullPage: true });
    });
  }
}
