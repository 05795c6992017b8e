import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';

const root = path.resolve(import.meta.dirname, '../..');

/**
 * The Chromium of @sparticuz/chromium, made for AWS Lambda: it needs no library and no font of the machine.
 * Unpacked once into node_modules/.cache. undefined anywhere but on Linux x64.
 */
export async function npmBrowser(): Promise<
  { executablePath: string; env: Record<string, string> } | undefined
> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const manifest = path.join(root, 'node_modules/@sparticuz/chromium/package.json');
  if (!existsSync(manifest)) return undefined;
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
  const home = path.join(root, 'node_modules/.cache', `chromium-${version}`);
  if (!existsSync(home)) await unpack(home);
  return { executablePath: path.join(home, 'chromium'), env: environment(home) };
}

/** In a folder of its own until it is whole: an interrupted unpacking must not be taken for a browser. */
async function unpack(home: string): Promise<void> {
  mkdirSync(path.dirname(home), { recursive: true });
  const work = mkdtempSync(`${home}-`);
  // The package unpacks into the temporary folder, keeps whatever it finds there, and brings its own
  // libraries only where it believes to be on Lambda: hence a process of its own with an environment of its own.
  const env = { ...process.env, TMPDIR: work, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
  const script = "await (await import('@sparticuz/chromium')).default.executablePath();";
  await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], { cwd: root, env });
  writeFileSync(path.join(work, 'fonts.conf'), fontsConf(home));
  try {
    renameSync(work, home);
  } catch (error) {
    rmSync(work, { recursive: true, force: true });
    if (!existsSync(home)) throw error;
  }
}

/** The package's own names a folder that is not there, and without any font every page crashes. */
function fontsConf(home: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${home}/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${home}/font-cache</cachedir>
</fontconfig>
`;
}

function environment(home: string): Record<string, string> {
  const libraries = [path.join(home, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean);
  return { LD_LIBRARY_PATH: libraries.join(':'), FONTCONFIG_FILE: path.join(home, 'fonts.conf') };
}
