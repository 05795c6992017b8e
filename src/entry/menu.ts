/** What the menu's items do. */
import { Refusal } from '../domain/errors.ts';
import type { Language } from '../domain/language.ts';
import { googleDecorator } from '../google/decorator.ts';
import { underLock } from '../google/lock.ts';
import { installTriggers, myToken } from '../google/triggers.ts';
import { keepWatch } from '../google/watch.ts';
import { openGoogleBook } from '../google/workbook.ts';
import type { Desk } from '../tables/shop.ts';
import { clearPractice } from '../use-cases/clear-practice.ts';
import { processRequests } from '../use-cases/process-requests.ts';
import { pauseSending, startSending } from '../use-cases/sending.ts';
import { languageOfLocale, setUpShop } from '../use-cases/set-up-shop.ts';
import { momentWords } from '../use-cases/show-facts.ts';
import { bookWords } from '../words/book.ts';
import { atDesk, fallbackLanguage, languageOf, logBug, processedWords, readDesk } from './desk.ts';
import { openPanel } from './page.ts';
import { PANELS } from './panels.ts';

/** Adds the menu; runs without any permission, so it touches no document unless it may. */
export function addMenu(language: Language): void {
  const words = bookWords(language).menu;
  const made = SpreadsheetApp.getUi().createMenu(words.title);
  for (const panel of PANELS) made.addItem(words[panel], `menu.${panel}`);
  made
    .addSeparator()
    .addItem(words.process, 'menu.processNow')
    .addItem(words.start, 'menu.startSending')
    .addItem(words.stop, 'menu.pauseSending')
    .addItem(words.clear, 'menu.clearPractice')
    .addSeparator()
    .addItem(words.setUp, 'menu.setUpShop')
    .addToUi();
}

const toast = (text: string): void => SpreadsheetApp.getActiveSpreadsheet().toast(text, 'Buku Toko', 8);

/** Says what went wrong in the person's words; bugs are logged. */
function told(code: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    const words = bookWords(language());
    if (!(error instanceof Refusal)) logBug(code, error);
    toast(error instanceof Refusal ? words.refusal(error.code, error.params) : words.toast.bug);
  }
}

const language = (): Language => {
  try {
    return readDesk((desk) => languageOf(desk));
  } catch {
    return fallbackLanguage();
  }
};

const SILENT_MS = 2 * 3_600_000;

/** Add-ons get no mail when their clock dies: whoever opens the book is told. */
export function warnIfSilent(): void {
  try {
    readDesk((desk) => {
      const { mode, beatAt } = desk.book.state;
      if (mode !== 'live' || beatAt === 0 || desk.clock.instant() - beatAt < SILENT_MS) return;
      const spoken = languageOf(desk);
      toast(bookWords(spoken).toast.stale(momentWords(desk.clock.serial(beatAt), spoken)));
    });
  } catch (error) {
    if (!(error instanceof Refusal)) logBug('open', error);
  }
}

function setUp(): void {
  const google = openGoogleBook();
  if (!google) return;
  const { workbook, clock, spreadsheet } = google;
  const spoken = languageOfLocale(spreadsheet.getSpreadsheetLocale());
  const held = underLock(LockService.getDocumentLock(), () =>
    setUpShop(workbook, googleDecorator(spreadsheet), clock, spoken),
  );
  const words = bookWords(spoken);
  if (!held) {
    toast(words.toast.busy);
    return;
  }
  installTriggers(spreadsheet);
  atDesk((desk) => keepWatch(desk.book));
  toast(held.value ? words.toast.ready : words.toast.again);
}

function processNow(): void {
  atDesk((desk) => {
    const processed = processRequests(desk);
    keepWatch(desk.book);
    toast(processedWords(desk, processed));
  });
}

/** Asks first, outside the lock: a dialog would let it go. */
function confirmed(title: string, text: string): boolean {
  const ui = SpreadsheetApp.getUi();
  return ui.alert(title, text, ui.ButtonSet.YES_NO) === ui.Button.YES;
}

function start(): void {
  const facts = readDesk((desk) => ({
    language: languageOf(desk),
    mode: desk.book.state.mode,
    orders: desk.book.state.order,
  }));
  const words = bookWords(facts.language);
  const practice =
    facts.mode === 'practice' && facts.orders > 0 ? ` ${words.ask.startPractice(facts.orders)}` : '';
  if (!confirmed(words.ask.start, `${words.ask.startMore}${practice}`)) return;
  const token = myToken();
  atDesk((desk, { spreadsheet }) => {
    installTriggers(spreadsheet);
    const name = senderName(desk);
    startSending(desk, { token, name });
    keepWatch(desk.book);
    toast(words.toast.started(name));
  });
}

// The account's address is not ours to read: people are known by the name the shop uses.
const senderName = (desk: Desk): string => {
  const people = (desk.book.identity.settings.people ?? '').split(/[;\n]/)[0]?.trim() ?? '';
  return people === '' ? (desk.book.identity.settings.shopName ?? 'Buku Toko') : people;
};

function clear(): void {
  const words = bookWords(language());
  if (!confirmed(words.ask.clear, words.ask.clearMore)) return;
  atDesk((desk, { spreadsheet }) => {
    const count = clearPractice(desk, googleDecorator(spreadsheet));
    toast(count === undefined ? words.toast.nothing : words.toast.cleared(count));
  });
}

const panelItems = () =>
  Object.fromEntries(
    PANELS.map((panel) => [panel, (): void => told('sidebar', () => openPanel(panel, language()))]),
  );

export const menu = {
  setUpShop: (): void => told('set-up', setUp),
  ...panelItems(),
  processNow: (): void => told('process', processNow),
  startSending: (): void => told('start', start),
  pauseSending: (): void =>
    told('pause', () =>
      atDesk((desk) => {
        pauseSending(desk);
        toast(bookWords(languageOf(desk)).toast.stopped);
      }),
    ),
  clearPractice: (): void => told('clear', clear),
};
