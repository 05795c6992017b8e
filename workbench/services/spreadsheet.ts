import { localeOf } from '../book/locale.ts';
import {
  flush,
  handle,
  handled,
  isHandleOf,
  type Methods,
  mismatch,
  numberAt,
  read,
  structure,
  textAt,
  write,
} from './method.ts';
import { areaOf, type Place, placeOf, rangeHandle, sheetHandle, sheetOf } from './places.ts';

export const spreadsheetApp = {
  getActiveSpreadsheet: handled(() => handle('Spreadsheet', {})),
  getUi: handled((visit) => {
    if (visit.execution.started.kind === 'clock') throw new Error(visit.world.say('noUi'));
    return handle('Ui', {});
  }),
  flush: flush((visit) => visit.land()),
  newConditionalFormatRule: handled(() => handle('ConditionalFormatRuleBuilder', { areas: [], formula: '' })),
  newDataValidation: handled(() =>
    handle('DataValidationBuilder', {
      kind: 'list',
      values: [],
      dropdown: true,
      allowInvalid: true,
      help: '',
    }),
  ),
  newRichTextValue: handled(() => handle('RichTextValueBuilder', { text: '', link: '' })),
} satisfies Methods<GoogleAppsScript.Spreadsheet.SpreadsheetApp>;

export const spreadsheetMethods = {
  getId: handled((visit) => visit.world.book.id),
  getName: read((visit) => visit.world.book.name),
  getUrl: handled((visit) => `https://docs.google.com/spreadsheets/d/${visit.world.book.id}/edit`),
  getSpreadsheetTimeZone: handled((visit) => visit.world.book.zone.name),
  getSpreadsheetLocale: handled((visit) => visit.world.book.locale.name),
  setSpreadsheetLocale: structure((visit, _self, args) => {
    visit.land();
    visit.world.book.locale = localeOf(textAt(visit, args, 0));
    visit.world.book.touch(0, null);
  }),
  getSheets: read((visit) => visit.world.book.sheets.map((sheet) => sheetHandle(sheet.id))),
  getSheetById: handled((visit, _self, args) => {
    const sheet = visit.world.book.byId(numberAt(visit, args, 0));
    return sheet === undefined ? null : sheetHandle(sheet.id);
  }),
  getSheetByName: read((visit, _self, args) => {
    const sheet = visit.world.book.byName(textAt(visit, args, 0));
    return sheet === undefined ? null : sheetHandle(sheet.id);
  }),
  insertSheet: structure((visit, _self, args) => {
    visit.land();
    const index = args[1] === undefined ? visit.world.book.sheets.length : numberAt(visit, args, 1);
    return sheetHandle(visit.world.book.addSheet(textAt(visit, args, 0), index).id);
  }),
  deleteSheet: structure((visit, _self, args) => {
    if (!isHandleOf(args[0], 'Sheet')) throw mismatch(visit, args);
    visit.land();
    visit.world.book.removeSheet(sheetOf(visit, args[0].data));
  }),
  getActiveSheet: read((visit) => sheetHandle(visit.world.ui(visit.execution.started.account).tab())),
  getActiveRange: read((visit) => {
    const ui = visit.world.ui(visit.execution.started.account);
    return rangeHandle(placeOf(ui.tab(), ui.selection()));
  }),
  setActiveSheet: structure((visit, _self, args) => {
    if (!isHandleOf(args[0], 'Sheet')) throw mismatch(visit, args);
    const sheet = sheetOf(visit, args[0].data);
    visit.world.ui(visit.execution.started.account).activate(sheet.id, null);
    return sheetHandle(sheet.id);
  }),
  setActiveRange: structure((visit, _self, args) => {
    if (!isHandleOf(args[0], 'Range')) throw mismatch(visit, args);
    const place = args[0].data as Place;
    visit.world.ui(visit.execution.started.account).activate(place.sheet, areaOf(place));
    return rangeHandle(place);
  }),
  toast: write((visit, _self, args) => () => {
    visit.world.ui(visit.execution.started.account).toast(String(args[1] ?? ''), String(args[0] ?? ''));
  }),
} satisfies Methods<GoogleAppsScript.Spreadsheet.Spreadsheet>;
