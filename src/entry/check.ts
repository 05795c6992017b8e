/** Check the book, from the menu: look, show, mend what the person agrees to, look again. */
import { googleDecorator } from '../google/decorator.ts';
import { installTriggers, myToken, myTriggers } from '../google/triggers.ts';
import { keepWatch } from '../google/watch.ts';
import type { GoogleBook } from '../google/workbook.ts';
import { type Ailment, fillIn, nameOf, told } from '../use-cases/check/ailment.ts';
import type { CheckPorts } from '../use-cases/check/file.ts';
import { checkBook, listAilments } from '../use-cases/check-book.ts';
import { mendBook } from '../use-cases/mend-book.ts';
import { inOneBooking } from '../use-cases/one-booking.ts';
import { type CheckWords, checkWords } from '../words/check.ts';
import { atDesk, readDesk } from './desk.ts';
import { confirmed, language, toast } from './dialogs.ts';

export const checkPorts = ({ spreadsheet }: GoogleBook): CheckPorts => ({
  me: myToken,
  triggers: myTriggers,
  mendTriggers: () => installTriggers(spreadsheet),
  decorator: () => googleDecorator(spreadsheet),
});

/** Sentences a dialog shows; the rest is counted. */
const SHOWN = 8;
/** Each round mends what the next one builds on. */
const ROUNDS = 5;

export function checkNow(): void {
  const words = checkWords(language());
  // What a dead run left is finished first: it is no damage.
  atDesk(() => undefined);
  let mended = 0;
  for (let round = 0; ; round += 1) {
    const ailments = readDesk((desk, google) => checkBook(desk, checkPorts(google)).ailments);
    const mendable = ailments.filter(({ mend }) => mend);
    const agreed =
      round < ROUNDS &&
      mendable.length > 0 &&
      confirmed(words.title, preview(mendable, ailments.length, words));
    if (!agreed) {
      conclude(ailments, mended, words);
      return;
    }
    const names = new Set(mendable.map(nameOf));
    mended += atDesk((desk, google) => mendBook(desk, checkPorts(google), names));
  }
}

const sentences = (ailments: readonly Ailment[], words: CheckWords): string =>
  [
    ...ailments.slice(0, SHOWN).map((each) => {
      const { found, way } = told(each, words);
      return `• ${found} ${way}`;
    }),
    ...(ailments.length > SHOWN ? [fillIn(words.more, { count: ailments.length - SHOWN })] : []),
  ].join('\n');

function preview(mendable: readonly Ailment[], count: number, words: CheckWords): string {
  const person = count - mendable.length;
  return [
    fillIn(words.found, { count }),
    sentences(mendable, words),
    ...(person > 0 ? [fillIn(words.person, { count: person })] : []),
    words.ask,
  ].join('\n\n');
}

// What is left is listed in Review, and what was listed there and is healed is closed.
function conclude(ailments: readonly Ailment[], mended: number, words: CheckWords): void {
  atDesk((desk) => {
    keepWatch(desk.book);
    inOneBooking(desk, 'check', (shop) => listAilments(shop, ailments));
  });
  const done = mended > 0 ? `${fillIn(words.mended, { count: mended })} ` : '';
  if (ailments.length === 0) {
    toast(`${done}${words.healthy}`);
    return;
  }
  const ui = SpreadsheetApp.getUi();
  ui.alert(words.title, `${done}${words.left}\n\n${sentences(ailments, words)}`, ui.ButtonSet.OK);
}
