/** `npm start`: the workbench with its page, until Ctrl+C. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { readOptions, type StartOptions, usage } from './main-options.ts';
import { createPostman } from './mime.ts';
import { openWorkbench } from './open.ts';
import { loadSample } from './sample.ts';
import { startServer } from './server.ts';
import { buildPage } from './server-bundle.ts';
import { openMailbox } from './server-mailbox.ts';
import { openBook } from './store.ts';
import { keepBook } from './store-keep.ts';
import { writeBook } from './store-write.ts';
import type { Workbench } from './types.ts';

/** The folder of the repository. */
type Root = string;

const timeZones: Readonly<Record<string, string>> = { id_ID: 'Asia/Jakarta', en_US: 'America/New_York' };

async function openShop(root: Root, options: StartOptions): Promise<{ shop: Workbench; isNew: boolean }> {
  const timeZone = timeZones[options.locale] ?? 'Asia/Jakarta';
  const name = options.book === '' ? 'Toko' : basename(options.book, '.xlsx');
  const common = {
    bundle: join(root, 'dist'),
    mode: 'live',
    locale: options.locale,
    timeZone,
    name,
  } as const;
  const now = new Date().toISOString();
  const fresh = await openWorkbench({ ...common, now });
  const state = options.book === '' ? undefined : await openBook(resolve(options.book), fresh.toState());
  if (state === undefined) return { shop: fresh, isNew: true };
  await fresh.close();
  const { locale, timeZone: zone } = state;
  return {
    shop: await openWorkbench({ ...common, locale, timeZone: zone, state, now: later(state.now, now) }),
    isNew: false,
  };
}

/** A book whose clock ran ahead goes on from there; triggers of a book left alone are due now. */
function later(a: string, b: string): string {
  return Date.parse(a) > Date.parse(b) ? a : b;
}

function openBrowser(url: string): void {
  const commands: Partial<Record<NodeJS.Platform, string>> = { darwin: 'open', win32: 'explorer' };
  const child = spawn(commands[process.platform] ?? 'xdg-open', [url], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}

/** Calls `stop` when no page has been open for so many minutes; 0: never. */
function idleWatch(minutes: number, stop: () => void): (pages: number) => void {
  let timer: NodeJS.Timeout | undefined;
  const watch = (pages: number): void => {
    clearTimeout(timer);
    if (minutes > 0 && pages === 0) timer = setTimeout(stop, minutes * 60_000);
  };
  watch(0);
  return watch;
}

/** Settles when the person ends the workbench, or nobody looks at it any more. */
function ending(): { readonly promise: Promise<void>; readonly end: () => void } {
  let end = (): void => undefined;
  const promise = new Promise<void>((resolve) => {
    end = resolve;
  });
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
  return { promise, end };
}

async function serveShop(root: Root, options: StartOptions, shop: Workbench, end: () => void) {
  const pageFolder = join(root, 'build', 'page');
  const file = options.book === '' ? '' : resolve(options.book);
  const mails = file === '' ? join(root, 'build', 'mails') : `${file.slice(0, -'.xlsx'.length)}.mails`;
  const postman = createPostman(mails, options.smtp);
  const mailbox = openMailbox(shop, postman, () => server.hub.toAll({ kind: 'mail', count: 1 }));
  const server = await startServer(shop, {
    port: options.port,
    pageFolder,
    shim: readFileSync(join(pageFolder, 'run-shim.js'), 'utf8'),
    mailbox,
    file: basename(file),
    smtp: options.smtp,
    xlsx: () => writeBook(shop.toState(), (tab, row, column) => shop.sheet(tab).valueAt(row, column)),
    audience: idleWatch(options.idleMinutes, end),
  });
  const tellSaved = (error: string): void => server.hub.toAll({ kind: 'saved', file: basename(file), error });
  const keeper = file === '' ? undefined : keepBook(shop, file, tellSaved);
  const close = async (): Promise<void> => {
    await keeper?.close();
    await mailbox.idle();
    await server.close();
    postman.close();
    await shop.close();
  };
  return { url: server.url, close };
}

async function run(root: Root, options: StartOptions): Promise<void> {
  const { promise, end } = ending();
  const page = buildPage(join(root, 'workbench', 'page'), join(root, 'build', 'page'));
  const { shop, isNew } = await openShop(root, options);
  if (isNew) await loadSample(shop, options.sample);
  await page;
  const { url, close } = await serveShop(root, options, shop, end);
  console.log(`Workbench: ${url}`);
  if (options.book !== '') console.log(`Book: ${options.book}`);
  if (options.open) openBrowser(url);
  await promise;
  await close();
}

/** Runs until it is ended. `root` is the repository's folder; answers the exit code. */
export async function main(root: Root, args: readonly string[]): Promise<number> {
  try {
    const options = readOptions(args);
    if (options === undefined) console.log(usage);
    else await run(root, options);
    return 0;
  } catch (error) {
    const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    console.error(
      taken
        ? 'This port is taken: choose another with --port N.'
        : error instanceof Error
          ? error.message
          : error,
    );
    return 1;
  }
}
