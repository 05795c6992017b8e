/** The browser of the browser tests. Apart, because their TypeScript belongs to another project. */
export { launchOptions } from '../test/browser/browser.ts';
