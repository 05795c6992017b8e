/**
 * @OnlyCurrentDoc
 * Asks a real Google Sheet what Buku Toko believes of it. Paste into the script of an EMPTY throw-away sheet,
 * never into a shop's book. How to run it and read the answers: probe/README.md. The ids are those of docs/google-assumptions.md.
 */
// biome-ignore-all lint/correctness/noUnusedVariables: a person or Google calls them by name.
// biome-ignore-all lint/style/noExcessiveLinesPerFile: it is pasted in one go.
const SCRATCH = 'probe-scratch';
const NAMES = '_probe';
const ANSWERS = 'probe-answers';

/** Each probe gets two empty tabs and returns what it saw, as plain JSON. */
const PROBES = {
  C1: (tab) => texts(tab.getRange('A1:A8'), ''),
  C2: (tab) => texts(tab.getRange('A1:A8'), '@'),
  C3: (tab, book) => {
    const cell = tab.getRange('A1').setNumberFormat('yyyy-mm-dd hh:mm');
    cell.setValue(46000.5);
    const read = cell.getValue();
    const wall =
      read instanceof Date && Utilities.formatDate(read, book.getSpreadsheetTimeZone(), 'yyyy-MM-dd HH:mm');
    return { isDate: read instanceof Date, wall };
  },
  C4: (tab) => {
    tab.getRange('B1').setFormula('=1/0');
    tab.getRange('C1').setFormula('=Z1+nosuchname');
    tab
      .getRange('D1')
      .setDataValidation(SpreadsheetApp.newDataValidation().requireCheckbox().build())
      .setValue(false);
    const [row] = tab.getRange('A1:D1').getValues();
    return { blank: row[0], divided: row[1], unknown: row[2], checkbox: row[3] };
  },
  C5: (_tab, book) => ({
    offset: /^[+-]\d{4}$/.test(Utilities.formatDate(new Date(), book.getSpreadsheetTimeZone(), 'Z')),
  }),
  C6: (tab) => {
    const long = 'x'.repeat(45000);
    tab.getRange('A1').setValue(`'${long}`);
    return { whole: tab.getRange('A1').getValue() === long };
  },
  C7: (tab) => {
    const serial = Math.round(46000.123456 * 86400) / 86400;
    tab.getRange('A1').setValue(serial);
    return { same: tab.getRange('A1').getValue() === serial };
  },
  C8: (tab) => {
    tab.getRange('A1').setValue(0);
    tab.getRange('A2').setValue(false);
    tab.getRange('A3:B3').setValues([["'kopi", "'KOPI"]]);
    tab.getRange('C1').setFormula('=SUMPRODUCT(--(A1:A3<>B1:B3))');
    return { different: tab.getRange('C1').getValue() };
  },
  F1: (tab, _book, names) => {
    tab.getRange('A1:C1').setValues([['one', 'two', 'three']]);
    names
      .getRange('A1')
      .setFormula(`=COLUMN('${SCRATCH}'!B1)&","&COLUMN('${SCRATCH}'!C1)&","&ROWS('${SCRATCH}'!B:B)`);
    const at = () => names.getRange('A1').getValue().split(',').slice(0, 2).join();
    const laid = at();
    tab.insertColumnBefore(1);
    const inserted = at();
    tab.moveColumns(tab.getRange('C1'), 5);
    const moved = at();
    tab.setName(`${SCRATCH} renamed`);
    const renamed = at();
    tab.setName(SCRATCH);
    tab.deleteColumn(tab.createTextFinder('two').findNext().getColumn());
    return { laid, inserted, moved, renamed, deleted: String(names.getRange('A1').getValue()) };
  },
  F2: (tab, _book, names) => {
    names.getRange('A1').setFormula(`=COUNTA('${SCRATCH}'!A:A)`);
    const before = names.getRange('A1').getValue();
    tab.getRange('A1:A3').setValues([['a'], ['b'], ['c']]);
    return { before, after: names.getRange('A1').getValue() };
  },
  F3: (tab, _book, names) => {
    tab.getRange('A1:D4').setValues([
      ['key', 'name', 'asked', 'booked'],
      ['1', '', 'x', 'x'],
      ['', '', '', ''],
      ['', 'last', 'y', ''],
    ]);
    const whole = (letter) => `'${SCRATCH}'!${letter}:${letter}`;
    const [a, b, c, d] = ['A', 'B', 'C', 'D'].map(whole);
    names
      .getRange('A1')
      .setFormula(
        `=SUMPRODUCT(MAX(IFERROR(--(${a}&${b}<>"");1)*ROW(${a})))&"|"&(SUMPRODUCT(IFERROR(--(${c}<>${d});1))+SUMPRODUCT(IFERROR((${a}="")*(${b}<>"");0)))&"|"&MOD(SUMPRODUCT(MOD(7919*ROW(${a});10007)*IFERROR(LEN(${a})+13*(CODE(RIGHT(" "&${a};1))-32);1));999999937)`,
      );
    return { lastAndWaiting: names.getRange('A1').getValue() };
  },
  F4: (tab, book) => {
    const was = book.getSpreadsheetLocale();
    const seen = {};
    for (const locale of ['id_ID', 'en_US']) {
      book.setSpreadsheetLocale(locale);
      tab.getRange('A1').setFormula('=COUNTIF(B:B;"x")');
      seen[locale] = tab.getRange('A1').getValue();
    }
    book.setSpreadsheetLocale(was);
    return seen;
  },
  F5: (tab, _book, names) => {
    names.getRange('A1').setValue(7);
    tab.getRange('A1').setFormula(`=${NAMES}!A1`);
    tab.getRange('A2').setFormula(`='${NAMES}'!A1`);
    return { bare: tab.getRange('A1').getValue(), quoted: tab.getRange('A2').getValue() };
  },
  F6: (tab, book) => {
    const other = book.insertSheet('probe-gone', 0);
    const id = other.getSheetId();
    tab.getRange('A1').setFormula("=COLUMN('probe-gone'!A1)");
    const found = book.getSheetById(id) !== null;
    book.deleteSheet(other);
    return {
      found,
      afterwards: attempt(() => book.getSheetById(id)),
      formula: String(tab.getRange('A1').getValue()),
    };
  },
  F7: (tab, _book, names) => {
    tab.insertRowsAfter(tab.getMaxRows(), 50000);
    tab.getRange(1, 1, 50000, 1).setValues(Array.from({ length: 50000 }, (_, i) => [`'BT-${i}`]));
    const whole = `'${SCRATCH}'!A:A`;
    names.getRange('A1').setFormula(`=SUMPRODUCT(MAX((${whole}<>"")*ROW(${whole})))`);
    SpreadsheetApp.flush();
    tab.getRange('A50001').setValue("'one more");
    const started = Date.now();
    const last = names.getRange('A1').getValue();
    return { last, measured: { milliseconds: Date.now() - started } };
  },
  F8: (tab, _book, names) => {
    const days = [-1, 0, 1].map((ahead) => [
      new Date(Date.now() + ahead * 86_400_000),
      ahead < 1 ? 'a' : 'b',
    ]);
    tab.getRange(1, 1, 5, 2).setValues([['day', 'word'], ...days, ['', 'a']]);
    const of = (column) => `'${SCRATCH}'!${column}:${column}`;
    names.getRange('A1').setFormula(`=COUNTIFS(${of('A')};"<"&(TODAY()-2);${of('B')};"a")`);
    names.getRange('A2').setFormula(`=COUNTIFS(${of('A')};"<"&(TODAY()+3);${of('B')};"a")`);
    SpreadsheetApp.flush();
    return { none: names.getRange('A1').getValue(), some: names.getRange('A2').getValue() };
  },
  S1: (tab) => {
    const list = SpreadsheetApp.newDataValidation()
      .requireValueInList(['a'], true)
      .setAllowInvalid(true)
      .build();
    tab.getRange('A1').setDataValidation(list);
    tab
      .getRange('B1')
      .setDataValidation(SpreadsheetApp.newDataValidation().requireCheckbox().setAllowInvalid(true).build());
    return {
      list: attempt(() => write(tab, 'A1', "'other")),
      checkbox: attempt(() => write(tab, 'B1', "'words")),
    };
  },
  S2: (tab) => {
    const last = tab.getMaxRows();
    const cell = tab.getRange(last, 1).setNumberFormat('@').setBackground('#fef7e0');
    cell.setDataValidation(
      SpreadsheetApp.newDataValidation().requireValueInList(['a'], true).setAllowInvalid(true).build(),
    );
    const rule = SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied('=$A2<>$B2')
      .setBackground('#fdd663');
    tab.setConditionalFormatRules([rule.setRanges([tab.getRange(2, 1, last - 1, 1)]).build()]);
    tab.insertRowsAfter(last, 2);
    const fresh = tab.getRange(last + 2, 1);
    const [now] = tab.getConditionalFormatRules();
    const covers = now.getRanges().some((range) => range.getLastRow() >= last + 2);
    return {
      format: fresh.getNumberFormat(),
      validation: fresh.getDataValidation() !== null,
      coloured: covers,
    };
  },
  S3: (tab) => {
    tab.protect().setDescription('probe').setWarningOnly(true);
    return { write: attempt(() => write(tab, 'A1', 1)) };
  },
  S4: (tab) => {
    tab
      .getRange('A1:A4')
      .setNumberFormat('@')
      .setValues([["'kopi-1"], ["'KOPI-10"], ["'KOPI-1"], ["'a.*b?"]]);
    tab.hideRows(4);
    const row = (text) => {
      const found = tab.getRange('A1:A4').createTextFinder(text).matchEntireCell(true).findNext();
      return found ? found.getRow() : 0;
    };
    return {
      ignoresCase: row('KOPI-1') === 1,
      whole: row('KOPI-10'),
      literalAndHidden: row('a.*b?'),
      none: row('KOPI'),
    };
  },
  S6: (tab) => {
    const seen = attempt(() => {
      write(tab, 'A1', 'kept');
      throw new Error('on purpose');
    });
    return { threw: seen !== 'no error', kept: tab.getRange('A1').getValue() };
  },
  S8: (tab) => {
    tab.setFrozenRows(1);
    return { allBelowHeader: attempt(() => tab.deleteRows(2, tab.getMaxRows() - 1)) };
  },
  E2: () => ({ none: String(ScriptApp.AuthMode.NONE), limited: String(ScriptApp.AuthMode.LIMITED) }),
  E4: () => {
    const page = HtmlService.createHtmlOutput('<p>"__BOOT__"</p>');
    page.setContent(page.getContent().replace('"__BOOT__"', () => '{"a":"\\u003c"}'));
    return { content: page.getContent() };
  },
  T5: () => ({ user: typeof PropertiesService.getUserProperties().getProperty('none') }),
  T7: () => {
    const lock = LockService.getDocumentLock();
    const first = lock.tryLock(1000);
    lock.releaseLock();
    return { first };
  },
  M1: () => {
    const before = MailApp.getRemainingDailyQuota();
    const threw =
      attempt(() => MailApp.sendEmail({ to: 'no address', subject: 'probe', body: 'probe' })) !== 'no error';
    return { threw, counted: before - MailApp.getRemainingDailyQuota(), measured: { quota: before } };
  },
  R1: () => ({
    globals: [typeof globalThis, typeof Intl, typeof setTimeout, typeof URL].join(),
    letters: '✓ Lunas é1'.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ''),
    big: String(12n ** 2n),
  }),
};

/** Step 1: everything that needs nobody. */
function probe() {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  for (const [id, ask] of Object.entries(PROBES)) {
    const tab = anew(book, SCRATCH);
    const names = anew(book, NAMES);
    const started = Date.now();
    let seen;
    try {
      seen = ask(tab, book, names);
    } catch (error) {
      seen = { threw: String(error) };
    }
    tell(id, seen, Date.now() - started);
  }
}

/** Step 2: a clock in one minute and an edit trigger, both gone after `probeEnd`. */
function probeTriggers() {
  PropertiesService.getUserProperties().setProperty('probe', 'mine');
  PropertiesService.getDocumentProperties().setProperty('probe', 'ours');
  ScriptApp.newTrigger('probeClock').timeBased().after(60000).create();
  ScriptApp.newTrigger('probeClock').timeBased().everyHours(1).create();
  ScriptApp.newTrigger('probeEdit').forSpreadsheet(SpreadsheetApp.getActiveSpreadsheet()).onEdit().create();
  const tab = anew(SpreadsheetApp.getActiveSpreadsheet(), SCRATCH);
  tab
    .getRange('A1')
    .setRichTextValue(
      SpreadsheetApp.newRichTextValue()
        .setText('S5: click me')
        .setLinkUrl(`#gid=${tab.getSheetId()}`)
        .build(),
    );
  tab.protect().setDescription('probe S3').setWarningOnly(true);
  SpreadsheetApp.getUi()
    .createMenu('Probe')
    .addItem('E1: choose me', 'hands.menu')
    .addItem('E6: ask', 'hands.ask')
    .addToUi();
}

function probeClock() {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  tell('T1', {
    spreadsheet: book !== null,
    documentLock: LockService.getDocumentLock() !== null,
    documentProperty: PropertiesService.getDocumentProperties()?.getProperty('probe') ?? null,
  });
  tell('T4', { userProperty: PropertiesService.getUserProperties().getProperty('probe') });
}

function probeEdit(event) {
  const { range } = event;
  const kind = { value: typeof event.value, oldValue: typeof event.oldValue };
  tell('T2', {
    at: range.getA1Notation(),
    rows: range.getNumRows(),
    columns: range.getNumColumns(),
    ...kind,
  });
  SpreadsheetApp.getActiveSpreadsheet().toast('E7: who sees this?', 'probe', 8);
}

/** What the menu of step 2 calls: a method of a global object, as the add-on's own menu does. */
var hands = {
  menu: () => tell('E1', { called: true }),
  ask: () => {
    const lock = LockService.getDocumentLock();
    lock.tryLock(1000);
    SpreadsheetApp.getUi().alert(
      'E6',
      'Wait ten seconds, then press OK.',
      SpreadsheetApp.getUi().ButtonSet.OK,
    );
    tell('E6', { held: lock.hasLock() });
  },
};

/** Optional, takes six minutes: what is left of unflushed writes when Google ends a script. Look at column C afterwards. */
function probeKill() {
  const tab = anew(SpreadsheetApp.getActiveSpreadsheet(), SCRATCH);
  for (let row = 1; row <= 500; row += 1) tab.getRange(row, 3).setValue(row);
  for (;;) Math.sqrt(2);
}

/** The last step: takes the triggers away; the answers stay in their tab. */
function probeEnd() {
  for (const trigger of ScriptApp.getProjectTriggers()) ScriptApp.deleteTrigger(trigger);
}

function texts(range, format) {
  if (format) range.setNumberFormat(format);
  const asked = ['=1+1', '+62812', '-5', '@a', '0812', '1-2', "o'clock", "'quoted"];
  range.setValues(asked.map((text) => [`'${text}`]));
  const read = range.getValues().map(([value]) => value);
  const formulas = range.getFormulas().filter(([formula]) => formula !== '').length;
  return { wrong: asked.filter((text, i) => read[i] !== text), read: read.map(String), formulas };
}

function write(tab, at, value) {
  tab.getRange(at).setValue(value);
  SpreadsheetApp.flush();
}

/** 'no error', 'null' where it answered null, or 'threw' and why. */
function attempt(work) {
  try {
    return work() === null ? 'null' : 'no error';
  } catch (error) {
    return `threw ${error}`;
  }
}

function anew(book, name) {
  const old = book.getSheetByName(name);
  const made = book.insertSheet(`${name} fresh`, book.getSheets().length);
  if (old) book.deleteSheet(old);
  return made.setName(name);
}

/** One line of JSON an answer, in the tab and in the log. */
function tell(id, seen, milliseconds) {
  const line = JSON.stringify({ id, seen, milliseconds });
  const book = SpreadsheetApp.getActiveSpreadsheet();
  if (book) {
    const tab = book.getSheetByName(ANSWERS) ?? book.insertSheet(ANSWERS, 0);
    tab.getRange(tab.getLastRow() + 1, 1).setValue(`'${line}`);
  }
  console.log(line);
}
