import type { Plugin } from 'esbuild';

/** The plugin that takes seldom texts out of a bundle, and the page's text once the bundle is built. */
export function takeSentences(): { readonly plugin: Plugin; readonly page: () => string };
/** JSON in which HtmlService finds no tag. */
export function asPage(value: unknown): string;
