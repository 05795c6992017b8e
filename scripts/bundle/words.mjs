/**
 * The sidebar's words as a page of their own, JSON by language: the page cannot hold both languages within its size,
 * and the server script, which hands one of them over, should not carry what it never reads.
 */
import * as esbuild from 'esbuild';
import { asPage } from './sentences.mjs';

/** @param {string} root the repository */
export async function buildWords(root) {
  const { outputFiles } = await esbuild.build({
    absWorkingDir: root,
    entryPoints: ['src/words/sidebar.ts'],
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'warning',
  });
  const source = outputFiles[0]?.text ?? '';
  const { sidebarWords } = await import(
    `data:text/javascript;base64,${Buffer.from(source).toString('base64')}`
  );
  return asPage({ id: sidebarWords('id'), en: sidebarWords('en') });
}
