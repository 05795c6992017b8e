import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PARTS } from '../../src/entry/panels.ts';
import { type ScriptStandin, startScriptStandin } from './script-standin.ts';

const SCRIPT_ID = 'a-script-of-the-test';
const CREDENTIALS = {
  tokens: {
    default: {
      type: 'authorized_user',
      client_id: 't',
      client_secret: 't',
      refresh_token: 't',
      access_token: 't',
      expiry_date: 4_102_444_800_000,
    },
  },
};

let folder: string;
let google: ScriptStandin;

/** What `npm run push` does after the build, in a copy of the project that has a script id, with nowhere else to call. */
async function push(): Promise<string> {
  const clasp = path.resolve('node_modules/@google/clasp/build/src/index.js');
  const preload = path.resolve('test/toolchain/clasp-to-standin.mjs');
  const env = {
    PATH: process.env.PATH,
    HOME: folder,
    CLASP_STANDIN: google.url,
    HTTPS_PROXY: 'http://127.0.0.1:9',
    NO_PROXY: '127.0.0.1',
  };
  const args = ['--import', preload, clasp, 'push', '--force'];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: folder, env });
  return stdout;
}

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'buku-toko-push-'));
  google = await startScriptStandin(SCRIPT_ID);
  const settings = JSON.parse(readFileSync('.clasp.json', 'utf8'));
  writeFileSync(path.join(folder, '.clasp.json'), JSON.stringify({ ...settings, scriptId: SCRIPT_ID }));
  writeFileSync(path.join(folder, '.clasprc.json'), JSON.stringify(CREDENTIALS));
  cpSync('.claspignore', path.join(folder, '.claspignore'));
  cpSync('dist', path.join(folder, 'dist'), { recursive: true });
  writeFileSync(path.join(folder, 'dist', 'notes.html'), 'nothing of ours');
});

afterAll(async () => {
  await google.close();
  rmSync(folder, { recursive: true, force: true });
});

test('a push replaces the content of the project with the built files and nothing else', async () => {
  const said = await push();
  expect(said).toContain(`Pushed ${6 + PARTS.length} files`);
  expect(google.requests).toEqual([
    `GET /v1/projects/${SCRIPT_ID}/content`,
    `PUT /v1/projects/${SCRIPT_ID}/content`,
  ]);
  const arrived = new Map(google.files().map((file) => [`${file.name} ${file.type}`, file.source]));
  const built = (name: string): string => readFileSync(path.join('dist', name), 'utf8');
  expect(arrived).toEqual(
    new Map([
      ['appsscript JSON', built('appsscript.json')],
      ['Code SERVER_JS', built('Code.js')],
      ['sidebar HTML', built('sidebar.html')],
      ['words HTML', built('words.html')],
      ['sentences HTML', built('sentences.html')],
      ['documents HTML', built('documents.html')],
      ...PARTS.map((name) => [`part-${name} HTML`, built(`part-${name}.html`)] as const),
    ]),
  );
});

test('a second push finds nothing to do', async () => {
  await push();
  expect(google.requests.filter((line) => line.startsWith('PUT'))).toHaveLength(1);
});
