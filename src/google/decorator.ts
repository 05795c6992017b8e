/** Makes and dresses tabs. Only set-up and the doctor come here, so calls are not counted. */
import type { ColumnLook, DashboardCell, Decorator, TabLook } from '../tables/layout.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What Sheets calls a format that nobody has chosen. */
const UNFORMATTED: ReadonlySet<string> = new Set(['', 'General', '0.###############']);
const INK = '#202124';
const GREY = '#5f6368';
const HEADER = '#f1f3f4';
const TONES = { admin: '#ffffff', system: '#f8f9fa', request: '#fef7e0' } as const;
const HEADERS = { admin: HEADER, system: '#e8eaed', request: '#feefc3' } as const;
const WAITING = '#fdd663';

const letters = (column: number): string =>
  column > 26
    ? letters(Math.floor((column - 1) / 26)) + letters(((column - 1) % 26) + 1)
    : String.fromCharCode(64 + column);

export function googleDecorator(spreadsheet: Spreadsheet): Decorator {
  const sheet = (id: number): Sheet => {
    const found = spreadsheet.getSheetById(id) as Sheet | null;
    if (!found) throw new Error(`tab ${id} is gone`);
    return found;
  };
  return {
    tabs: () => spreadsheet.getSheets().map((each) => ({ id: each.getSheetId(), title: each.getName() })),
    addTab: (title, place, rows, columns) => {
      const made = spreadsheet.insertSheet(title, place);
      resize(made, rows, columns);
      return made.getSheetId();
    },
    dress: (id, look) => dress(sheet(id), look),
    resize: (id, rows, columns) => resize(sheet(id), rows, columns),
    formatColumn: (id, at, format) => {
      const target = sheet(id);
      target.getRange(2, at, target.getMaxRows() - 1, 1).setNumberFormat(format);
    },
    keepText: (id, row, column) => {
      const cell = sheet(id).getRange(row, column);
      if (UNFORMATTED.has(cell.getNumberFormat())) cell.setNumberFormat('@');
    },
    addColumn: (id, at, look) => {
      const target = sheet(id);
      const wide = target.getMaxColumns();
      if (wide < at) target.insertColumnsAfter(wide, at - wide);
      dressColumn(target, look, at, target.getMaxRows());
    },
    frameDashboard: (id) => frameDashboard(sheet(id)),
    dressCells: (id, cells) => {
      for (const cell of cells) dressCell(sheet(id), cell);
    },
    hide: (id) => {
      sheet(id).hideSheet();
    },
    show: (id) => {
      sheet(id).showSheet();
    },
    removeIfEmpty: (id) => {
      if (sheet(id).getLastRow() === 0) spreadsheet.deleteSheet(sheet(id));
    },
    select: (id) => {
      spreadsheet.setActiveSheet(sheet(id));
    },
    deleteRows: (id, from, count) => {
      const target = sheet(id);
      // Sheets refuses to delete every row below the frozen header.
      if (from + count - 1 >= target.getMaxRows()) target.insertRowsAfter(target.getMaxRows(), 50);
      target.deleteRows(from, count);
    },
  };
}

// Every empty cell counts against the ten million.
function resize(sheet: Sheet, rows: number, columns: number): void {
  const wide = sheet.getMaxColumns();
  const tall = sheet.getMaxRows();
  if (wide > columns) sheet.deleteColumns(columns + 1, wide - columns);
  if (wide < columns) sheet.insertColumnsAfter(wide, columns - wide);
  if (tall > rows) sheet.deleteRows(rows + 1, tall - rows);
  if (tall < rows) sheet.insertRowsAfter(tall, rows - tall);
}

function dress(sheet: Sheet, look: TabLook): void {
  sheet.setTabColor(look.color);
  sheet.setFrozenRows(1);
  if (look.frozenColumns > 0) sheet.setFrozenColumns(look.frozenColumns);
  sheet.setRowHeight(1, 34);
  sheet
    .getRange(1, 1, 1, look.columns.length)
    .setFontWeight('bold')
    .setFontColor(INK)
    .setVerticalAlignment('middle')
    .setWrap(true);
  look.columns.forEach((column, i) => {
    dressColumn(sheet, column, i + 1, look.rows);
  });
  sheet.setConditionalFormatRules(waitingRules(sheet, look));
  if (!look.hidden) return;
  sheet.hideSheet();
  // Only what nobody types into: a warning in people's own columns would teach them to click it away.
  sheet.protect().setDescription('Buku Toko').setWarningOnly(true);
}

function dressColumn(sheet: Sheet, column: ColumnLook, at: number, rows: number): void {
  const header = sheet.getRange(1, at);
  const body = sheet.getRange(2, at, rows - 1, 1);
  header.setBackground(HEADERS[column.tone]);
  if (column.note !== '') header.setNote(column.note);
  sheet.setColumnWidth(at, column.width);
  if (column.format !== '') body.setNumberFormat(column.format);
  body.setBackground(TONES[column.tone]).setVerticalAlignment('middle').setHorizontalAlignment(column.align);
  if (column.tone === 'system') body.setFontColor(GREY);
  if (column.wrap) body.setWrap(true);
  if (column.choices.length > 0) {
    body.setDataValidation(
      SpreadsheetApp.newDataValidation()
        .requireValueInList([...column.choices], true)
        .setAllowInvalid(true)
        .build(),
    );
  }
  if (column.checkbox)
    body.setDataValidation(
      SpreadsheetApp.newDataValidation().requireCheckbox().setAllowInvalid(true).build(),
    );
  if (column.hidden) sheet.hideColumns(at);
}

// Typed and not booked yet: coloured at once, before any script has run.
function waitingRules(sheet: Sheet, look: TabLook): GoogleAppsScript.Spreadsheet.ConditionalFormatRule[] {
  return look.columns.flatMap(({ twin, hidden, checkbox }, i) => {
    if (twin === 0 || hidden || checkbox) return [];
    const rule = SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(`=$${letters(i + 1)}2&""<>$${letters(twin)}2&""`)
      .setBackground(WAITING)
      .setRanges([sheet.getRange(2, i + 1, look.rows - 1, 1)])
      .build();
    return [rule];
  });
}

const WIDTHS = [24, 260, 90, 40, 170, 130, 130, 40, 40];

function frameDashboard(sheet: Sheet): void {
  sheet.setHiddenGridlines(true);
  sheet.setTabColor('#1a73e8');
  WIDTHS.forEach((width, i) => {
    sheet.setColumnWidth(i + 1, width);
  });
  sheet.protect().setDescription('Buku Toko').setWarningOnly(true);
}

function dressCell(
  sheet: Sheet,
  { row, column, text, formula, link, style, format = '#,##0' }: DashboardCell,
): void {
  const range = sheet.getRange(row, column);
  if (formula !== undefined) range.setFormula(formula);
  else if (link !== undefined && text !== undefined) {
    range.setRichTextValue(
      SpreadsheetApp.newRichTextValue().setText(text).setLinkUrl(`#gid=${link}`).build(),
    );
  } else if (text !== undefined) range.setValue(text);
  const looks: { readonly [S in DashboardCell['style']]: () => void } = {
    title: () => {
      range.setFontSize(18).setFontWeight('bold').setFontColor(INK);
      sheet.setRowHeight(row, 36);
    },
    column: () => range.setFontWeight('bold').setFontColor(GREY).setHorizontalAlignment('right'),
    heading: () => range.setFontWeight('bold').setFontColor(GREY),
    label: () => range.setFontColor(INK),
    figure: () => range.setFontWeight('bold').setHorizontalAlignment('right').setNumberFormat(format),
    money: () => range.setFontWeight('bold').setHorizontalAlignment('right').setNumberFormat(format),
    text: () => range.setFontColor(GREY),
    banner: () => range.setFontColor('#b06000').setFontWeight('bold'),
    step: () => range.setFontColor(INK),
  };
  looks[style]();
}
