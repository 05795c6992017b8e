/**
 * The server half of the add-on: esbuild makes one tree-shaken file of it, `shorten` takes out what need not stand in it,
 * and webpack wraps that one file so that gas-webpack-plugin can write the top-level stubs Apps Script looks for.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as esbuild from 'esbuild';
import GasPlugin from 'gas-webpack-plugin';
import webpack from 'webpack';
import { takeSentences } from './sentences.mjs';
import { finish, shorten } from './shorten.mjs';

/**
 * Writes `Code.js` and `sentences.html` into `folder`.
 * @param {string} root the repository
 * @param {string} bundled where the file between the two steps goes
 * @param {string} folder where the result goes
 */
export async function buildServer(root, bundled, folder) {
  const sentences = takeSentences();
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: ['src/entry/main.ts'],
    plugins: [sentences.plugin],
    outfile: bundled,
    bundle: true,
    format: 'esm',
    // Apps Script has refused class fields and static blocks; gas-entry-generator cannot read them either.
    target: 'es2020',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    charset: 'utf8',
    // Comments marked @preserve survive: the stubs carry them.
    legalComments: 'inline',
    minifySyntax: true,
    logLevel: 'warning',
  });
  writeFileSync(path.join(folder, 'sentences.html'), sentences.page());
  writeFileSync(bundled, await shorten(readFileSync(bundled, 'utf8')));
  await run({
    mode: 'none',
    context: root,
    entry: bundled,
    target: ['web', 'es2020'],
    devtool: false,
    output: { path: folder, filename: 'Code.js' },
    plugins: [new GasPlugin(), new webpack.BannerPlugin({ raw: true, banner: '/** @OnlyCurrentDoc */' })],
  });
  const script = path.join(folder, 'Code.js');
  writeFileSync(script, await finish(readFileSync(script, 'utf8')));
}

/** @param {import('webpack').Configuration} configuration */
function run(configuration) {
  return new Promise((resolve, reject) => {
    webpack(configuration, (error, stats) => {
      if (error) reject(error);
      else if (stats.hasErrors()) reject(new Error(stats.toString({ all: false, errors: true })));
      else resolve(undefined);
    });
  });
}
