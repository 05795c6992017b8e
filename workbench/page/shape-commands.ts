/** Univer's commands that change the shape of a tab or the order of tabs, as the server's actions. */
import type { ICommandInfo, IRange } from '@univerjs/core';
import type { Action, TabView } from './protocol.ts';

export type ShapeAction = Extract<
  Action,
  { do: 'insert' | 'delete' | 'moveColumn' | 'addTab' | 'renameTab' | 'deleteTab' | 'hideTab' | 'showTab' }
>;

interface Params {
  readonly subUnitId?: string;
  readonly range?: IRange;
  readonly fromRange?: IRange;
  readonly toRange?: IRange;
  readonly name?: string;
}

const inserts = /^sheet\.command\.insert-(row|col)(-by-range)?$/;
const removes = /^sheet\.command\.remove-(row|col)(-by-range)?$/;
const notHere = [
  /^sheet\.command\.(insert-range-move|delete-range-move|move-rows|copy-sheet|set-worksheet-order|reorder-range)/,
  /^sheet\.command\.(move-range|set-frozen|set-selection-frozen|split-text|add-worksheet-merge|append-row)/,
  /protection/,
];

function rowsOrColumns(command: ICommandInfo, range: IRange, tab: number): ShapeAction {
  const rows = command.id.includes('-row');
  const at = (rows ? range.startRow : range.startColumn) + 1;
  const count = (rows ? range.endRow : range.endColumn) + 2 - at;
  return {
    do: inserts.test(command.id) ? 'insert' : 'delete',
    tab,
    axis: rows ? 'rows' : 'columns',
    at,
    count,
  };
}

function moveColumns(params: Params, tab: number): ShapeAction | undefined {
  if (params.fromRange === undefined || params.toRange === undefined) return undefined;
  const from = params.fromRange.startColumn + 1;
  const count = params.fromRange.endColumn + 2 - from;
  return { do: 'moveColumn', tab, from, count, to: params.toRange.startColumn + 1 };
}

function tabCommand(id: string, params: Params, tab: number): ShapeAction | undefined {
  if (id === 'sheet.command.insert-sheet') return { do: 'addTab' };
  if (id === 'sheet.command.remove-sheet') return { do: 'deleteTab', tab };
  if (id === 'sheet.command.set-worksheet-hidden') return { do: 'hideTab', tab };
  if (id === 'sheet.command.set-worksheet-show') return { do: 'showTab', tab };
  if (id === 'sheet.command.set-worksheet-name') return { do: 'renameTab', tab, name: params.name ?? '' };
  return undefined;
}

/** undefined: let Univer do it. 'not here': the workbench does not do this. */
export function shapeCommand(
  command: ICommandInfo,
  tabs: ReadonlyMap<number, TabView>,
): ShapeAction | 'not here' | undefined {
  const params: Params = command.params ?? {};
  const tab = Number(params.subUnitId ?? [...tabs.keys()][0]);
  if (params.range !== undefined && (inserts.test(command.id) || removes.test(command.id))) {
    return rowsOrColumns(command, params.range, tab);
  }
  if (command.id === 'sheet.command.move-cols') return moveColumns(params, tab);
  const forTab = tabCommand(command.id, params, tab);
  if (forTab !== undefined) return forTab;
  return notHere.some((pattern) => pattern.test(command.id)) ? 'not here' : undefined;
}
