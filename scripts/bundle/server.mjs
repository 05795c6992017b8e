/**
 * The server half of the add-on: esbuild makes one tree-shaken file of it, terser shortens what is local to a function,
 * and webpack wraps that one file so that gas-webpack-plugin can write the top-level stubs Apps Script looks for.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as esbuild from 'esbuild';
import GasPlugin from 'gas-webpack-plugin';
import { minify } from 'terser';
import webpack from 'webpack';
import { takeSentences } from './sentences.mjs';

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
}

// Names go too: what a log names is the entry (`logBug`), then line and column of this very build.
async function shorten(code) {
  const { code: shortened = '' } = await minify(code, {
    ecma: 2020,
    module: true,
    compress: { ecma: 2020, passes: 3, unsafe_arrows: true },
    mangle: true,
    format: { max_line_len: 1_000, comments: /@preserve/ },
  });
  return shortened;
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
