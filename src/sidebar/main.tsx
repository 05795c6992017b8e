import { render } from 'preact';
import { App, createApp, showPanel } from './app.tsx';
import { readBoot } from './boot.ts';
import { createClient } from './client.ts';
import { sendThroughGoogle } from './google-run.ts';
import { browserStore } from './store.ts';

const RETRY_AFTER_MS = 800;

const boot = readBoot(window.bukuTokoBoot);
const pause = () => new Promise<void>((resolve) => setTimeout(resolve, RETRY_AFTER_MS));
const client = createClient({ send: sendThroughGoogle, pause });
const app = createApp(boot, client, browserStore(`buku-toko:${boot.book}:`, () => window.localStorage));

document.documentElement.lang = boot.language;
showPanel(app, boot.panel);
render(<App app={app} />, document.body);
