import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Manifest {
  readonly timeZone: string;
  readonly runtimeVersion: string;
  readonly exceptionLogging: string;
  readonly oauthScopes: readonly string[];
}

const manifest = (file: string): Manifest => JSON.parse(readFileSync(file, 'utf8'));

test('the manifest asks for four scopes and no more', () => {
  expect(manifest('appsscript.json').oauthScopes).toEqual([
    'https://www.googleapis.com/auth/spreadsheets.currentonly',
    'https://www.googleapis.com/auth/script.container.ui',
    'https://www.googleapis.com/auth/script.send_mail',
    'https://www.googleapis.com/auth/script.scriptapp',
  ]);
});

test('the manifest runs on V8 and keeps exceptions in the log', () => {
  expect(manifest('appsscript.json')).toMatchObject({
    runtimeVersion: 'V8',
    exceptionLogging: 'STACKDRIVER',
  });
});

test('the built manifest is the one in the repository', () => {
  expect(manifest('dist/appsscript.json')).toEqual(manifest('appsscript.json'));
});
