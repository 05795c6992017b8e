/** One clock and one edit trigger for each account that wants them: missing ones are made, doubles removed. */

import { readMark } from './marks.ts';

const HANDLERS = ['heartbeat', 'onShopEdit'] as const;

/** How often each of our functions is called by a trigger of this account. */
export function myTriggers(): Record<string, number> {
  const mine = ScriptApp.getProjectTriggers().map((trigger) => trigger.getHandlerFunction());
  return Object.fromEntries(HANDLERS.map((name) => [name, mine.filter((each) => each === name).length]));
}

export function installTriggers(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): void {
  for (const handler of HANDLERS) {
    const mine = ScriptApp.getProjectTriggers().filter((trigger) => trigger.getHandlerFunction() === handler);
    if (mine.length === 0) make(handler, spreadsheet);
    for (const extra of mine.slice(1)) ScriptApp.deleteTrigger(extra);
  }
}

function make(
  handler: (typeof HANDLERS)[number],
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
): void {
  if (handler === 'heartbeat') ScriptApp.newTrigger(handler).timeBased().everyHours(1).create();
  else ScriptApp.newTrigger(handler).forSpreadsheet(spreadsheet).onEdit().create();
}

/** Whether Google must ask this account for its permission again before anything of it is sent. */
export function permissionLapsed(): boolean {
  try {
    const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
    return info.getAuthorizationStatus() === ScriptApp.AuthorizationStatus.REQUIRED;
  } catch {
    return false;
  }
}

const HIGH_WATER = 'high-water';

/** Restoring an old version leaves it as it is. Not to be written means not to send. */
export const highWater = {
  read: (): number => Number(readMark(HIGH_WATER) ?? 0),
  write: (seq: number): void => {
    PropertiesService.getDocumentProperties().setProperty(HIGH_WATER, String(seq));
  },
};

const TOKEN = 'buku-toko-account';

/** A token for the account that runs this, made once: people are told apart without reading their address. */
export function myToken(): string {
  const properties = PropertiesService.getUserProperties();
  // Asked again before a new one takes its place: with another token the sender would be nobody.
  const known = properties.getProperty(TOKEN) ?? properties.getProperty(TOKEN);
  if (known !== null) return known;
  const made = Utilities.getUuid();
  properties.setProperty(TOKEN, made);
  // One that was not kept would be somebody else's at the next beat, and nobody would send.
  if (properties.getProperty(TOKEN) !== made) properties.setProperty(TOKEN, made);
  return made;
}
