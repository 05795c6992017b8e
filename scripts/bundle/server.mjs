/**
 * The server half of the add-on: esbuild makes one readable, tree-shaken file of it; webpack then wraps that one file
 * so that gas-webpack-plugin can write the top-level function stubs Apps Script looks for.
 */
import * as esbuild from 'esbuild';
import GasPlugin from 'gas-webpack-plugin';
import webpack from 'webpack';

/**
 * Writes `Code.js` into `folder`.
 * @param {string} root the repository
 * @param {string} bundled where the file between the two steps goes
 * @param {string} folder where the result goes
 */
export async function buildServer(root, bundled, folder) {
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: ['src/entry/main.ts'],
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
    // Names stay and lines stay short, so that a stack trace still leads somewhere; blanks are a fifth of the size.
    minifySyntax: true,
    minifyWhitespace: true,
    lineLimit: 140,
    logLevel: 'warning',
  });
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
