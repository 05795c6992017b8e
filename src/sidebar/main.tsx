import { effect } from '@preact/signals-core';
import { render } from 'preact';
import { App, createApp, startApp } from './app.tsx';
import { readBoot } from './boot.ts';
import { createClient } from './client.ts';
import { sendThroughGoogle } from './google-run.ts';
import { browserStore } from './store.ts';

const RETRY_AFTER_MS = 800;

const boot = readBoot(window.bukuTokoBoot);
const pause = () => new Promise<void>((resolve) => setTimeout(resolve, RETRY_AFTER_MS));
const client = createClient({ send: sendThroughGoogle, pause });
const app = createApp(
  boot,
  client,
  browserStore(`buku-toko:${boot.book}:`, () => window.localStorage),
);

const root = document.body.appendChild(document.createElement('div'));
root.id = 'app';
document.documentElement.lang = boot.language;
// One effect renders everything: whatever a component reads is followed, and the page is up to date
// as soon as a signal is set. Small pages can afford it; it saves the hooks and the bridge to signals.
effect(() => render(<App app={app} />, root));
startApp(app);
