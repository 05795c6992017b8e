import type { Page } from 'playwright-core';
import { buildDocuments } from '../../build-sidebar.mjs';
import type { DocumentsView } from '../../src/entry/document-calls.ts';
import type { DocumentKind } from '../../src/entry/document-kinds.ts';

let built: Promise<string> | undefined;

/** Opens the built page as the dialog would; nothing else may be fetched. */
export async function openDocuments(page: Page, view: DocumentsView, kind: DocumentKind): Promise<void> {
  built ??= buildDocuments();
  const boot = JSON.stringify({ view, kind }).replaceAll('<', '\\u003c');
  const body = (await built).replace('"__BOOT__"', () => boot);
  await page.setViewportSize({ width: 960, height: 640 });
  await page.route('**/*', (route) =>
    route.request().url() === 'http://documents.test/'
      ? route.fulfill({ contentType: 'text/html', body })
      : route.abort(),
  );
  await page.goto('http://documents.test/');
}

export interface Printed {
  readonly pages: number;
  /** Of each page, millimetres. */
  readonly sizes: readonly string[];
}

/** What the browser's own print makes of the page, in the paper its `@page` names. */
export async function print(page: Page): Promise<Printed> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const boxes = [...pdf.matchAll(/\/MediaBox ?\[ ?0 0 ([\d.]+) ([\d.]+) ?\]/g)];
  const mm = (points: string | undefined) => Math.round((Number(points) / 72) * 25.4);
  return {
    pages: [...pdf.matchAll(/\/Type ?\/Page\b/g)].length,
    sizes: boxes.map(([, width, height]) => `${mm(width)} x ${mm(height)}`),
  };
}
