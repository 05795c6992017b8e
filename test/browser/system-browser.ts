import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

const COMMANDS = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];

const MAC = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const WINDOWS = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];
const WINDOWS_ROOTS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];

/** Path of an installed Chrome, Chromium or Edge; undefined when there is none. */
export function systemBrowser(): string | undefined {
  if (process.platform === 'darwin') return MAC.find((file) => existsSync(file));
  if (process.platform === 'win32') return windowsPaths().find((file) => existsSync(file));
  return commandPaths().find((file) => existsSync(file) && answers(file));
}

function windowsPaths(): string[] {
  const roots = WINDOWS_ROOTS.map((name) => process.env[name]).filter((root) => root !== undefined);
  return roots.flatMap((root) => WINDOWS.map((file) => path.join(root, file)));
}

function commandPaths(): string[] {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return COMMANDS.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

/** Some distributions put a script in place of the browser that only says where to get it. */
function answers(file: string): boolean {
  return spawnSync(file, ['--version'], { timeout: 15_000, stdio: 'ignore' }).status === 0;
}
