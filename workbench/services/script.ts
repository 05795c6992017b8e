import type { TriggerRecord } from '../records.ts';
import { handle, isHandleOf, type Methods, mismatch, numberAt, other, textAt, type Visit } from './method.ts';

const triggerLimit = 20;
const minute = 60_000;

const enumOf = (name: string) => handle('Enum', name);

function create(visit: Visit, handler: string, kind: TriggerRecord['kind'], every: number): unknown {
  const { world, execution } = visit;
  const { account } = execution.started;
  if (world.triggers.of(account).length >= triggerLimit) throw new Error(world.say('tooManyTriggers'));
  return handle('Trigger', { id: world.triggers.create({ account, handler, kind, every }, execution.time) });
}

interface Draft {
  readonly handler: string;
  readonly every: number;
}

export const scriptApp = {
  newTrigger: other((visit, _self, args) =>
    handle('TriggerBuilder', { handler: textAt(visit, args, 0), every: 0 }),
  ),
  getProjectTriggers: other((visit) =>
    visit.world.triggers.of(visit.execution.started.account).map(({ id }) => handle('Trigger', { id })),
  ),
  deleteTrigger: other((visit, _self, args) => {
    if (!isHandleOf(args[0], 'Trigger')) throw mismatch(visit, args);
    visit.world.triggers.remove((args[0].data as { readonly id: string }).id);
  }),
  getAuthorizationInfo: other(() => handle('AuthorizationInfo', {})),
} satisfies Methods<GoogleAppsScript.Script.ScriptApp>;

export const authorizationInfo = {
  getAuthorizationStatus: other((visit) => {
    const { postbox } = visit.world;
    return enumOf(postbox.lapsed.has(visit.execution.started.account) ? 'REQUIRED' : 'NOT_REQUIRED');
  }),
} satisfies Methods<GoogleAppsScript.Script.AuthorizationInfo>;

export const triggerBuilder = {
  timeBased: other((_visit, self) => handle('ClockTriggerBuilder', self)),
  forSpreadsheet: other((_visit, self) => handle('SpreadsheetTriggerBuilder', self)),
} satisfies Methods<GoogleAppsScript.Script.TriggerBuilder>;

export const clockTriggerBuilder = {
  everyHours: other((visit, self, args) =>
    handle('ClockTriggerBuilder', { ...(self as Draft), every: numberAt(visit, args, 0) * 60 * minute }),
  ),
  everyMinutes: other((visit, self, args) => {
    const minutes = numberAt(visit, args, 0);
    if (![1, 5, 10, 15, 30].includes(minutes))
      throw new Error(
        'The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.',
      );
    return handle('ClockTriggerBuilder', { ...(self as Draft), every: minutes * minute });
  }),
  create: other((visit, self) => {
    const { handler, every } = self as Draft;
    if (every <= 0) throw new Error('A clock trigger needs an interval.');
    return create(visit, handler, 'clock', every);
  }),
} satisfies Methods<GoogleAppsScript.Script.ClockTriggerBuilder>;

export const spreadsheetTriggerBuilder = {
  onEdit: other((_visit, self) => handle('SpreadsheetTriggerBuilder', self)),
  create: other((visit, self) => create(visit, (self as Draft).handler, 'edit', 0)),
} satisfies Methods<GoogleAppsScript.Script.SpreadsheetTriggerBuilder>;

function record(visit: Visit, self: unknown): TriggerRecord | undefined {
  return visit.world.triggers.byId((self as { readonly id: string }).id);
}

export const triggerMethods = {
  getHandlerFunction: other((visit, self) => record(visit, self)?.handler ?? null),
  getEventType: other((visit, self) => enumOf(record(visit, self)?.kind === 'edit' ? 'ON_EDIT' : 'CLOCK')),
  getUniqueId: other((_visit, self) => (self as { readonly id: string }).id),
} satisfies Methods<GoogleAppsScript.Script.Trigger>;
