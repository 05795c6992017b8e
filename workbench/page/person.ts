/**
 * What a person does in the grid goes to the server. Cell edits show at once and are corrected by the server's
 * answer; whatever changes the shape of a tab is stopped here and done by the server alone.
 */
import type { ICommandInfo } from '@univerjs/core';
import { type CellMatrix, collectEdits } from './edits.ts';
import type { Mirror } from './grid.ts';
import type { Area, Typed } from './protocol.ts';
import { type ShapeAction, shapeCommand } from './shape-commands.ts';
import { pastedRows } from './typed.ts';
import * as univer from './univer.ts';
import type { UniverParts } from './univer-start.ts';

export interface PersonActions {
  edit(tab: number, row: number, column: number, values: Typed[][]): void;
  undo(): void;
  shape(action: ShapeAction): void;
  select(tab: number, area: Area): void;
  openTab(tab: number): void;
  /** Something Univer offers that the workbench does not do. */
  notHere(): void;
}

interface Params {
  readonly subUnitId?: string;
  readonly textContent?: string;
  readonly cellValue?: CellMatrix;
}

const setValues = 'sheet.mutation.set-range-values';

/** Returns from `beforeCommandExecuted` by a throw are Univer's way to stop a command. */
function stop(): never {
  throw new univer.CanceledError();
}

export function listenToPerson(parts: UniverParts, mirror: Mirror, actions: PersonActions): void {
  const tellSelection = tellsSelection(parts, actions);
  const typed = watchTyping(parts, mirror, actions);
  parts.commands.beforeCommandExecuted((command) => {
    if (!mirror.applying) beforeCommand(parts, mirror, actions, command);
  });
  parts.commands.onCommandExecuted((command) => {
    if (mirror.applying) return;
    const params: Params = command.params ?? {};
    if (command.id === setValues && !typed.justTyped() && params.cellValue !== undefined) {
      forward(Number(params.subUnitId), params.cellValue, actions);
    }
    if (command.id === 'sheet.operation.set-worksheet-active') actions.openTab(Number(params.subUnitId));
    if (command.id === 'sheet.operation.set-selections') tellSelection();
  });
}

function beforeCommand(
  parts: UniverParts,
  mirror: Mirror,
  actions: PersonActions,
  command: ICommandInfo,
): void {
  if (parts.editing()) return;
  if (command.id === 'univer.command.undo') {
    actions.undo();
    stop();
  }
  if (command.id === 'univer.command.redo') stop();
  if (/^sheet\.command\.paste/.test(command.id)) {
    void paste(parts, actions, command.params ?? {});
    stop();
  }
  const shape = shapeCommand(command, mirror.tabs);
  if (shape === undefined) return;
  if (shape === 'not here') actions.notHere();
  else actions.shape(shape);
  stop();
}

/** What was typed in the editor, before Univer makes a number or a date of it. */
function watchTyping(parts: UniverParts, mirror: Mirror, actions: PersonActions): { justTyped(): boolean } {
  let expected = false;
  parts.interceptors().writeCellInterceptor.intercept(univer.AFTER_CELL_EDIT, {
    priority: 1000,
    handler: (cell, at, next) => {
      if (mirror.applying || cell === null || cell === undefined) return next(cell);
      const plain = cell.p?.body?.dataStream.replace(/[\r\n]+$/, '').replaceAll('\r', '\n');
      const text = `${cell.f ?? plain ?? cell.v ?? ''}`;
      const value = cell.t === 4 && cell.f == null ? `'${text}` : text;
      expected = true;
      queueMicrotask(() => {
        expected = false;
      });
      actions.edit(Number(at.subUnitId), at.row + 1, at.col + 1, [[value]]);
      return { ...at.origin, p: null, f: null, v: text, t: 1 };
    },
  });
  return { justTyped: () => expected };
}

function forward(tab: number, matrix: CellMatrix, actions: PersonActions): void {
  for (const edit of collectEdits(matrix)) actions.edit(tab, edit.row, edit.column, edit.values);
}

function activeArea(parts: UniverParts): { tab: number; area: Area } | undefined {
  const sheet = parts.api.getActiveWorkbook()?.getActiveSheet();
  const range = sheet?.getActiveRange()?.getRange();
  if (sheet === undefined || range === undefined) return undefined;
  const area = {
    top: range.startRow + 1,
    left: range.startColumn + 1,
    bottom: range.endRow + 1,
    right: range.endColumn + 1,
  };
  return { tab: Number(sheet.getSheetId()), area };
}

/** Univer would parse the clipboard by its own rules; the server parses text as Google Sheets does. */
async function paste(parts: UniverParts, actions: PersonActions, params: Params): Promise<void> {
  const text = params.textContent ?? (await navigator.clipboard.readText());
  const at = activeArea(parts);
  if (at === undefined || text === '') return;
  const rows = pastedRows(text);
  const single = rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : undefined;
  const { top, left, bottom, right } = at.area;
  const filled = (value: string): Typed[][] =>
    Array.from({ length: bottom - top + 1 }, () => Array.from({ length: right - left + 1 }, () => value));
  actions.edit(at.tab, top, left, single === undefined ? rows : filled(single));
}

/** Univer tells each selection several times. */
function tellsSelection(parts: UniverParts, actions: PersonActions): () => void {
  let told = '';
  return () => {
    const at = activeArea(parts);
    const key = JSON.stringify(at);
    if (at === undefined || key === told) return;
    told = key;
    actions.select(at.tab, at.area);
  };
}
