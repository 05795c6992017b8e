/** Runs first in the sidebar's frame. */
import { createBridge } from './run-shim.ts';

const post = (message: object): void => parent.postMessage(message, '*');
const bridge = createBridge(post, (message) => console.error(message));
addEventListener('message', (event) => {
  if (event.source === parent) bridge.hear(event.data);
});
const host = {
  origin: 'https://docs.google.com',
  close: () => post({ google: 'close' }),
  setHeight: () => undefined,
  setWidth: () => undefined,
  editor: { focus: () => post({ google: 'focus' }) },
};
Object.assign(globalThis, { google: { script: { run: bridge.run, host } } });
