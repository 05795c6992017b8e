/** Preloaded into clasp: its Google clients talk to CLASP_STANDIN instead. clasp itself is unchanged. */
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const { google } = createRequire(pathToFileURL(process.argv[1]))('googleapis');

for (const api of ['script', 'drive', 'oauth2', 'logging', 'serviceusage']) {
  const client = google[api].bind(google);
  google[api] = (options) => {
    const asked = typeof options === 'string' ? { version: options } : options;
    return client({ ...asked, rootUrl: process.env.CLASP_STANDIN });
  };
}
