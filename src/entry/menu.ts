/** What the menu's items do. */
import { Refusal } from '../domain/errors.ts';
import type { Language } from '../domain/language.ts';
import { googleDecorator } from '../google/decorator.ts';
import { underLock } from '../google/lock.ts';
import { installTriggers, myToken, permissionLapsed } from '../google/triggers.ts';
import { keepWatch } from '../google/watch.ts';
import { openGoogleBook } from '../google/workbook.ts';
import { settingsOf } from '../tables/settings.ts';
import type { Desk } from '../tables/shop.ts';
import { clearPractice } from '../use-cases/clear-practice.ts';
import { processRequests } from '../use-cases/process-requests.ts';
import { pauseSending, startSending } from '../use-cases/sending.ts';
import { languageOfLocale, setUpShop } from '../use-cases/set-up-shop.ts';
import { momentOf, SILENT_MS } from '../use-cases/watch-sender.ts';
import { bookWords } from '../words/book.ts';
import { checkNow } from './check.ts';
import { atDesk, fallbackLanguage, languageOf, logBug, processedWords, readDesk } from './desk.ts';
import { confirmed, language, toast } from './dialogs.ts';
import { openSelectedDocuments } from './document-handlers.ts';
import { openPanel } from './page.ts';
import { PANELS, type PanelName } from './panels.ts';

/** Adds the menu; runs without any permission, so it touches no document unless it may. */
export function addMenu(language: Language, who?: string): void {
  const words = bookWords(language).menu;
  const made = SpreadsheetApp.getUi().createMenu(words.title);
  for (const panel of PANELS) made.addItem(words[panel], `menu.${panel}`);
  made
    .addItem(words.documents, 'menu.documents')
    .addSeparator()
    .addItem(words.process, 'menu.processNow')
    .addItem(words.check, 'menu.checkBook')
    .addItem(words.start, 'menu.startSending')
    .addItem(words.stop, 'menu.pauseSending')
    .addItem(words.clear, 'menu.clearPractice')
    .addSeparator()
    .addItem(words.setUp, 'menu.setUpShop');
  if (who !== undefined) made.addItem(who, 'menu.whoSends');
  made.addToUi();
}

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

/** Who sends and since when their clock has been silent, as whoever opens the book should know it. */
interface Seen {
  readonly who: string | undefined;
  readonly warning: string | undefined;
}

/** Looks at the book as it is opened; add-ons get no mail when their clock dies. */
export function lookAround(): Seen {
  try {
    return readDesk((desk) => {
      const { mode, sender, senderAt } = desk.book.state;
      if (mode !== 'live' || !sender) return { who: undefined, warning: undefined };
      const words = bookWords(languageOf(desk));
      const silent = desk.clock.instant() - senderAt > SILENT_MS;
      const warning = silent ? words.toast.stale(sender.name, momentOf(desk)) : undefined;
      return { who: words.menu.who(sender.name, momentOf(desk)), warning };
    });
  } catch (error) {
    if (!(error instanceof Refusal)) logBug('open', error);
    return { who: undefined, warning: undefined };
  }
}

/** What whoever opens the book must know at once. */
export function warn(language: Language, { warning }: Seen): void {
  const said = permissionLapsed() ? bookWords(language).toast.lapsed : warning;
  if (said !== undefined) toast(said);
}

const whoSends = (): void =>
  readDesk((desk) => {
    const words = bookWords(languageOf(desk));
    const { sender } = desk.book.state;
    toast(sender ? words.toast.who(sender.name, momentOf(desk)) : words.dashboard.nobody);
  });

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

function start(): void {
  const token = myToken();
  const facts = readDesk((desk) => {
    const { mode, order, sender } = desk.book.state;
    return { language: languageOf(desk), mode, order, sender, ran: momentOf(desk) };
  });
  const { ask, toast: said } = bookWords(facts.language);
  const { sender } = facts;
  const other = sender && sender.token !== token ? ask.takeOverMore(sender.name, facts.ran) : undefined;
  const practice = facts.mode === 'practice' && facts.order > 0 ? ask.startPractice(facts.order) : '';
  const text = other ?? `${ask.startMore} ${practice}`.trim();
  if (!confirmed(other === undefined ? ask.start : ask.takeOver, text)) return;
  atDesk((desk, { spreadsheet }) => {
    installTriggers(spreadsheet);
    const name = senderName(desk, token);
    startSending(desk, { token, name });
    keepWatch(desk.book);
    toast(said.started(name));
  });
}

// The account's address is not ours to read: people are known by the names the shop uses, two of them by two.
function senderName({ book }: Desk, token: string): string {
  const { people, shopName } = settingsOf(book.identity.settings);
  const { sender } = book.state;
  if (sender?.token === token) return sender.name;
  const names = people.length === 0 ? [shopName] : people;
  return names.find((name) => name !== sender?.name) ?? `${names[0] ?? shopName} 2`;
}

function pause(): void {
  atDesk((desk) => {
    pauseSending(desk);
    toast(bookWords(languageOf(desk)).toast.stopped(desk.book.state.sender?.name ?? ''));
  });
}

function clear(): void {
  const words = bookWords(language());
  if (!confirmed(words.ask.clear, words.ask.clearMore)) return;
  atDesk((desk, { spreadsheet }) => {
    const count = clearPractice(desk, googleDecorator(spreadsheet));
    toast(count === undefined ? words.toast.nothing : words.toast.cleared(count));
  });
}

/** What the page is made with: as the book says, or by the spreadsheet's own language where it cannot be asked. */
function showPanel(panel: PanelName): void {
  let spoken = fallbackLanguage;
  let people: readonly string[] = [];
  try {
    readDesk((desk) => {
      const settings = settingsOf(desk.book.identity.settings);
      spoken = () => settings.language;
      people = settings.people;
    });
  } catch (error) {
    if (!(error instanceof Refusal)) logBug('page', error);
  }
  openPanel(panel, spoken(), people);
}

const panelItems = () =>
  Object.fromEntries(PANELS.map((panel) => [panel, (): void => told('sidebar', () => showPanel(panel))]));

export const menu = {
  setUpShop: (): void => told('set-up', setUp),
  ...panelItems(),
  documents: (): void => told('documents', openSelectedDocuments),
  processNow: (): void => told('process', processNow),
  checkBook: (): void => told('check', checkNow),
  startSending: (): void => told('start', start),
  pauseSending: (): void => told('pause', pause),
  whoSends: (): void => told('who', whoSends),
  clearPractice: (): void => told('clear', clear),
};
