/** The global names of Apps Script. What is not here does not exist. */
import { type Call, connect, handle, logText } from './handles.ts';

const services = [
  'SpreadsheetApp',
  'LockService',
  'PropertiesService',
  'MailApp',
  'HtmlService',
  'Utilities',
  'Session',
  'ScriptApp',
];

export function globals(call: Call, log: (line: string) => void): void {
  connect(call);
  const put = (name: string, value: unknown): void => {
    Object.defineProperty(globalThis, name, { value, writable: true, configurable: true, enumerable: false });
  };
  for (const name of services) put(name, handle(name, null));
  const say = (...args: unknown[]): void => log(logText(args));
  put('console', { log: say, info: say, warn: say, error: say });
  put('Logger', { log: say });
}
