import { formatDate } from './format-date.ts';
import {
  Changed,
  handle,
  lock,
  type Methods,
  mismatch,
  numberAt,
  other,
  property,
  Suspension,
  textAt,
  type Visit,
} from './method.ts';

/** LockService. The document lock binds executions of this script only, never people. */
export const lockService = {
  getDocumentLock: other((visit) => {
    const missing = visit.world.lockMode === 'not-in-clock' && visit.execution.started.kind === 'clock';
    return missing ? null : handle('Lock', {});
  }),
} satisfies Methods<GoogleAppsScript.Lock.LockService>;

function acquire(visit: Visit, args: readonly unknown[]): unknown {
  const milliseconds = numberAt(visit, args, 0);
  if (visit.world.lock.take(visit.execution)) return true;
  return milliseconds <= 0 ? false : new Suspension('lock', milliseconds);
}

export const lockMethods = {
  tryLock: lock((visit, _self, args) => acquire(visit, args)),
  waitLock: lock((visit, _self, args) => acquire(visit, args)),
  releaseLock: other((visit) => visit.world.lock.release(visit.execution)),
  hasLock: other((visit) => visit.world.lock.holder === visit.execution),
} satisfies Methods<GoogleAppsScript.Lock.Lock>;

export const propertiesService = {
  getDocumentProperties: other(() => handle('Properties', { store: 'document' })),
  getScriptProperties: other(() => handle('Properties', { store: 'script' })),
  getUserProperties: other(() => handle('Properties', { store: 'user' })),
} satisfies Methods<GoogleAppsScript.Properties.PropertiesService>;

function store(visit: Visit, self: unknown): Map<string, string> {
  const { store: name } = self as { readonly store: 'document' | 'script' | 'user' };
  return visit.world.properties(name, visit.execution.started.account);
}

const largestValue = 9 * 1024;
const largestStore = 500 * 1024;

export const propertiesMethods = {
  getProperty: property((visit, self, args) => store(visit, self).get(textAt(visit, args, 0)) ?? null),
  getProperties: property((visit, self) => Object.fromEntries(store(visit, self))),
  setProperty: property((visit, self, args) => {
    const [key, value] = [textAt(visit, args, 0), String(args[1])];
    if (Buffer.byteLength(value) > largestValue) throw new Error('Argument too large: value');
    const kept = store(visit, self);
    const others = [...kept].reduce(
      (sum, [name, text]) => (name === key ? sum : sum + name.length + text.length),
      0,
    );
    if (others + key.length + value.length > largestStore)
      throw new Error('You have exceeded the property storage quota.');
    kept.set(key, value);
    return handle('Properties', self);
  }),
  deleteProperty: property((visit, self, args) => {
    store(visit, self).delete(textAt(visit, args, 0));
    return handle('Properties', self);
  }),
} satisfies Methods<GoogleAppsScript.Properties.Properties>;

export const utilities = {
  getUuid: other((visit) => visit.execution.random.uuid()),
  formatDate: other((visit, _self, args) => {
    if (!(args[0] instanceof Date)) throw mismatch(visit, args);
    return formatDate(args[0], textAt(visit, args, 1), textAt(visit, args, 2));
  }),
  sleep: other((visit, _self, args) => {
    visit.execution.time += Math.max(0, numberAt(visit, args, 0));
  }),
  base64Encode: other((visit, _self, args) => {
    const data: unknown = args[0];
    if (typeof data === 'string') return Buffer.from(data, 'utf8').toString('base64');
    if (Array.isArray(data)) return Buffer.from(data.map(Number)).toString('base64');
    throw mismatch(visit, args);
  }),
} satisfies Methods<GoogleAppsScript.Utilities.Utilities>;

export const session = {
  getScriptTimeZone: other((visit) => visit.world.scriptTimeZone),
} satisfies Methods<GoogleAppsScript.Base.Session>;

export const htmlService = {
  createHtmlOutputFromFile: other((visit, _self, args) => {
    const name = textAt(visit, args, 0).replace(/\.html$/, '');
    const content = visit.world.files.get(`${name}.html`);
    if (content === undefined) throw new Error(`No HTML file named ${name} was found.`);
    return handle('HtmlOutput', html(content));
  }),
  createHtmlOutput: other((_visit, _self, args) => handle('HtmlOutput', html(String(args[0] ?? '')))),
} satisfies Methods<GoogleAppsScript.HTML.HtmlService>;

export interface Html {
  readonly title: string;
  readonly content: string;
  /** Pixels, of a dialog. */
  readonly width: number;
  readonly height: number;
}

/** Google does not tell how large a dialog is that asks for nothing. */
const html = (content: string): Html => ({ title: '', content, width: 600, height: 400 });

export const htmlOutput = {
  setTitle: other((_visit, self, args) => new Changed({ ...(self as Html), title: String(args[0]) })),
  setContent: other((_visit, self, args) => new Changed({ ...(self as Html), content: String(args[0]) })),
  setWidth: other((visit, self, args) => new Changed({ ...(self as Html), width: numberAt(visit, args, 0) })),
  setHeight: other(
    (visit, self, args) => new Changed({ ...(self as Html), height: numberAt(visit, args, 0) }),
  ),
  getContent: other((_visit, self) => (self as Html).content),
} satisfies Methods<GoogleAppsScript.HTML.HtmlOutput>;
