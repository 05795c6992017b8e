/** The command line of `npm start`. */
import { parseArgs } from 'node:util';

export interface StartOptions {
  /** 0: any that is free. */
  readonly port: number;
  readonly open: boolean;
  /** Path of an .xlsx, '' for a book that is forgotten at the end. */
  readonly book: string;
  readonly sample: string;
  readonly locale: string;
  /** 'host:port' or ''. */
  readonly smtp: string;
  /** Ends by itself when no page was open for so long; 0: never. */
  readonly idleMinutes: number;
}

export const usage = `npm start -- [options]
  --port N             port on 127.0.0.1, 0 for any free one (4173)
  --no-open            do not open a browser
  --book FILE          an .xlsx: opened when it exists, saved to as you work
  --sample NAME        toko, northwind or empty, for a new book (toko)
  --locale NAME        id_ID or en_US (id_ID)
  --smtp HOST:PORT     also send mails through this server
  --idle-minutes N     stop when no page has been open for N minutes`;

const options = {
  port: { type: 'string', default: '4173' },
  'no-open': { type: 'boolean', default: false },
  book: { type: 'string', default: '' },
  sample: { type: 'string', default: 'toko' },
  locale: { type: 'string', default: 'id_ID' },
  smtp: { type: 'string', default: '' },
  'idle-minutes': { type: 'string', default: '0' },
  help: { type: 'boolean', default: false },
} as const;

function whole(text: string, name: string): number {
  if (!/^\d+$/.test(text)) throw new Error(`--${name} wants a number, not "${text}"`);
  return Number(text);
}

/** undefined: show the usage. Throws a sentence when an option is wrong. */
export function readOptions(args: readonly string[]): StartOptions | undefined {
  const { values } = parseArgs({ args: [...args], options, strict: true });
  if (values.help) return undefined;
  if (!['toko', 'northwind', 'empty'].includes(values.sample)) {
    throw new Error(`--sample is toko, northwind or empty, not "${values.sample}"`);
  }
  if (!/^[a-z]{2}_[A-Z]{2}$/.test(values.locale))
    throw new Error(`--locale looks like id_ID, not "${values.locale}"`);
  if (values.book !== '' && !values.book.endsWith('.xlsx'))
    throw new Error('--book wants the name of an .xlsx file');
  if (values.smtp !== '' && !/^[^:]+:\d+$/.test(values.smtp))
    throw new Error('--smtp looks like 127.0.0.1:1025');
  return {
    port: whole(values.port, 'port'),
    open: !values['no-open'],
    book: values.book,
    sample: values.sample,
    locale: values.locale,
    smtp: values.smtp,
    idleMinutes: whole(values['idle-minutes'], 'idle-minutes'),
  };
}
