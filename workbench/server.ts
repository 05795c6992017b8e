/** Serves a workbench to browsers on this machine, and to nobody else. */
import { type ServerType, serve } from '@hono/node-server';
import { type Context, Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { Action, BookView, ExecutionView, PageEvent, Reply } from './page/protocol.ts';
import { perform } from './server-actions.ts';
import { createHub, type Hub } from './server-hub.ts';
import type { Mailbox } from './server-mailbox.ts';
import { servePages } from './server-pages.ts';
import { tabView } from './server-view.ts';
import type { Person, Workbench } from './types.ts';

export interface ServerOptions {
  readonly port: number;
  /** Folder of the built page. */
  readonly pageFolder: string;
  /** Source of the sidebar's shim. */
  readonly shim: string;
  readonly mailbox: Mailbox;
  /** Name of the file the book is kept in, '' for none. */
  readonly file: string;
  readonly smtp: string;
  /** The book as .xlsx bytes. */
  readonly xlsx: () => Promise<Uint8Array>;
  /** Told whenever a page comes or goes, with how many are open. */
  readonly audience?: (pages: number) => void;
}

export interface PageServer {
  readonly url: string;
  readonly hub: Hub;
  close(): Promise<void>;
}

interface Scene extends ServerOptions {
  readonly shop: Workbench;
  readonly hub: Hub;
  readonly boot: string;
}

/** Actions that take longer than this go on by themselves; what goes wrong then is told as a toast. */
const patience = 300;

function said(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** A page of another site may make a browser call us: only our own name, and only our own pages for what changes. */
function guard(app: Hono): void {
  app.use('*', async (context, next) => {
    const host = context.req.header('host') ?? '';
    if (!/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(host)) return context.text('Unknown host', 403);
    const origin = context.req.header('origin');
    if (origin !== undefined && origin !== `http://${host}`) return context.text('Unknown origin', 403);
    await next();
  });
}

function userOf(scene: Scene, context: Context): string {
  return context.req.query('user') ?? scene.shop.owner;
}

function bookView(scene: Scene, person: Person): BookView {
  const { shop } = scene;
  return {
    name: shop.name,
    language: shop.locale.startsWith('id') ? 'id' : 'en',
    locale: shop.locale,
    zone: shop.timeZone,
    user: person.account,
    accounts: shop.accounts(),
    now: shop.now.toISOString(),
    file: scene.file,
    smtp: scene.smtp,
    tabs: shop.sheets().map(tabView),
    active: person.activeTab(),
    menus: person.menuItems(),
    sidebar: scene.hub.sidebar(person.sidebar()),
  };
}

function executions(shop: Workbench): ExecutionView[] {
  return shop
    .executions()
    .slice(-300)
    .map((run) => {
      const { id, account, calls, reads, barriers, cells, seconds, outcome, error } = run;
      return {
        id,
        account,
        function: run.function,
        at: run.startedAt,
        calls,
        reads,
        barriers,
        cells,
        seconds,
        outcome,
        error,
      };
    });
}

async function answer(scene: Scene, user: string, action: Action): Promise<Reply> {
  let replied = false;
  const done = perform(scene.shop, scene.shop.as(user), action).then(
    (): Reply => ({ ok: true }),
    (error: unknown): Reply => {
      if (replied) scene.hub.to(user, { kind: 'toast', title: '', text: said(error) });
      return { ok: false, error: said(error) };
    },
  );
  const waits = action.do === 'advance' ? [done] : [done, after(patience)];
  const reply = await Promise.race(waits);
  replied = true;
  if (action.do === 'addAccount') scene.hub.toAll({ kind: 'accounts', accounts: scene.shop.accounts() });
  return reply;
}

function after(milliseconds: number): Promise<Reply> {
  return new Promise((resolve) => setTimeout(() => resolve({ ok: true }), milliseconds).unref());
}

async function runFunction(
  scene: Scene,
  user: string,
  name: string,
  args: readonly unknown[],
): Promise<Reply> {
  try {
    return { ok: true, value: await scene.shop.as(user).call(name, ...args) };
  } catch (error) {
    return { ok: false, error: said(error) };
  }
}

function events(scene: Scene, context: Context): Response {
  return streamSSE(context, async (stream) => {
    const tell = (event: PageEvent): void => void stream.writeSSE({ data: JSON.stringify(event) });
    const leave = scene.hub.join({ user: userOf(scene, context), tell });
    scene.audience?.(scene.hub.count());
    tell({ kind: 'hello', boot: scene.boot });
    await new Promise<void>((resolve) => stream.onAbort(resolve));
    leave();
    scene.audience?.(scene.hub.count());
  });
}

function routes(app: Hono, scene: Scene): void {
  const { shop } = scene;
  app.get('/api/events', (context) => events(scene, context));
  app.get('/api/book', async (context) => {
    const person = shop.as(userOf(scene, context));
    if (context.req.query('opening') === 'yes') await person.open();
    return context.json(bookView(scene, person));
  });
  app.get('/api/tab', (context) => {
    const sheet = shop.sheets().find((one) => one.id === Number(context.req.query('tab')));
    return sheet === undefined ? context.text('No such tab', 404) : context.json(tabView(sheet));
  });
  app.get('/api/mails', async (context) => context.json(await scene.mailbox.list()));
  app.get('/api/executions', (context) => context.json(executions(shop)));
  app.get('/api/book.xlsx', async (context) => {
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    const name = encodeURIComponent(`${shop.name}.xlsx`);
    const headers = { 'content-type': type, 'content-disposition': `attachment; filename*=UTF-8''${name}` };
    return context.body(new Uint8Array(await scene.xlsx()), 200, headers);
  });
  app.post('/api/act', async (context) => {
    const action: Action = await context.req.json();
    return context.json(await answer(scene, userOf(scene, context), action));
  });
  app.post('/api/run', async (context) => {
    const ask: { name: string; args: unknown[] } = await context.req.json();
    return context.json(await runFunction(scene, userOf(scene, context), ask.name, ask.args));
  });
}

/** Listens on 127.0.0.1; port 0 takes any that is free. Rejects when the port is taken. */
export async function startServer(shop: Workbench, options: ServerOptions): Promise<PageServer> {
  const app = new Hono();
  const hub = createHub(shop, options.shim);
  guard(app);
  servePages(app, options.pageFolder);
  routes(app, { ...options, shop, hub, boot: `${process.pid}-${process.hrtime.bigint()}` });
  const { server, port } = await listen(app, options.port);
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      if ('closeAllConnections' in server) server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${port}/`, hub, close };
}

function listen(app: Hono, port: number): Promise<{ server: ServerType; port: number }> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port }, (info) => {
      resolve({ server, port: info.port });
    });
    server.on('error', reject);
  });
}
