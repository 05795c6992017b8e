/** Starts the workbench with its page for tests of this folder. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createPostman } from '../../workbench/mime.ts';
import { openWorkbench } from '../../workbench/open.ts';
import { startServer } from '../../workbench/server.ts';
import { buildPage } from '../../workbench/server-bundle.ts';
import { openMailbox } from '../../workbench/server-mailbox.ts';
import { writeBook } from '../../workbench/store-write.ts';
import type { Workbench } from '../../workbench/types.ts';
import { smallAddon } from './small-addon.ts';

export interface Served {
  readonly shop: Workbench;
  readonly url: string;
  close(): Promise<void>;
}

const root = fileURLToPath(new URL('../../', import.meta.url));

export async function serveSmallAddon(): Promise<Served> {
  return serveShop(await openWorkbench({ bundle: smallAddon, locale: 'id_ID', name: 'Toko', mode: 'live' }));
}

/** The page of a workbench that is open already; `close` closes both. */
export async function serveShop(shop: Workbench): Promise<Served> {
  const pageFolder = join(root, 'build', 'page');
  await buildPage(join(root, 'workbench', 'page'), pageFolder);
  const shim = await readFile(join(pageFolder, 'run-shim.js'), 'utf8');
  const mails = await mkdtemp(join(tmpdir(), 'mails-'));
  const mailbox = openMailbox(shop, createPostman(mails, ''), () =>
    server.hub.toAll({ kind: 'mail', count: 1 }),
  );
  const xlsx = () => writeBook(shop.toState(), (tab, row, column) => shop.sheet(tab).valueAt(row, column));
  const server = await startServer(shop, { port: 0, pageFolder, shim, mailbox, file: '', smtp: '', xlsx });
  const close = async () => {
    await mailbox.idle();
    await server.close();
    await shop.close();
    await rm(mails, { recursive: true, force: true });
  };
  return { shop, url: server.url, close };
}
