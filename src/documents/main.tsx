import { effect } from '@preact/signals-core';
import { render } from 'preact';
import type { DocumentsView } from '../entry/document-calls.ts';
import type { DocumentKind } from '../entry/document-kinds.ts';
import { App, createApp } from './app.tsx';
import { fitLabels } from './fit.ts';

declare global {
  interface Window {
    /** Filled in by the server before the page is shown: the sidebar has one of its own. */
    bukuTokoBoot?: unknown;
  }
}

const { view, kind } = window.bukuTokoBoot as { readonly view: DocumentsView; readonly kind: DocumentKind };
const app = createApp(view, kind);
const root = document.body.appendChild(document.createElement('div'));
document.documentElement.lang = view.language;
// What a browser offers as the name of a PDF.
document.title =
  view.orders.length === 1 ? (view.orders[0]?.number ?? '') : app.desk.words.orders(view.orders.length);
effect(() => {
  render(<App app={app} />, root);
  fitLabels(root.querySelectorAll<HTMLElement>('.label'));
});
