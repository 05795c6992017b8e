import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface PushedFile {
  readonly name: string;
  readonly type: string;
  readonly source: string;
}

/** The part of Google's Apps Script API that a push talks to, on loopback. */
export interface ScriptStandin {
  readonly url: string;
  /** Method and path of each request, in order. */
  readonly requests: string[];
  /** What the project holds now. */
  readonly files: () => readonly PushedFile[];
  readonly close: () => Promise<void>;
}

/** Starts an empty project `scriptId`; every other address answers 404. */
export async function startScriptStandin(scriptId: string): Promise<ScriptStandin> {
  const requests: string[] = [];
  let files: readonly PushedFile[] = [];
  const server = createServer(async (request, response) => {
    const path = (request.url ?? '').split('?')[0];
    requests.push(`${request.method} ${path}`);
    const known = path === `/v1/projects/${scriptId}/content`;
    if (known && request.method === 'PUT') files = JSON.parse(await body(request)).files;
    response.writeHead(known ? 200 : 404, { 'content-type': 'application/json' });
    response.end(JSON.stringify(known ? { scriptId, files } : { error: { code: 404 } }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    requests,
    files: () => files,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

async function body(request: IncomingMessage): Promise<string> {
  let text = '';
  request.setEncoding('utf8');
  for await (const chunk of request) text += chunk;
  return text;
}
