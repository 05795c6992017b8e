/** The page itself and the files it is made of. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Hono } from 'hono';

const shell = `<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<title>Workbench</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/univer.css">
<link rel="stylesheet" href="/page.css">
</head>
<body><div id="app"></div><script type="module" src="/page.js"></script></body>
</html>
`;

/** No address but our own may be asked for anything; frames inherit this, so mails load no pictures from afar either. */
const policy =
  "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:; form-action 'self'; frame-ancestors 'self'";

const files: Readonly<Record<string, string>> = {
  'univer.css': 'text/css; charset=utf-8',
  'page.css': 'text/css; charset=utf-8',
  'univer.js': 'text/javascript; charset=utf-8',
  'page.js': 'text/javascript; charset=utf-8',
};

/** `folder` holds what `buildPage` made. */
export function servePages(app: Hono, folder: string): void {
  app.get('/', (context) => {
    context.header('content-security-policy', policy);
    context.header('cache-control', 'no-store');
    return context.html(shell);
  });
  for (const [name, type] of Object.entries(files)) {
    app.get(`/${name}`, async (context) => {
      const body = await readFile(join(folder, name));
      return context.body(new Uint8Array(body), 200, { 'content-type': type, 'cache-control': 'no-cache' });
    });
  }
}
