/** The one clock: finish the journal → book requests → jobs that are due → send. Everything once, whatever dies. */
import { weekday } from '../domain/calendar.ts';
import { MAIL_KINDS, type MailKind, mayLeave } from '../domain/mail-order.ts';
import { type Message, senderName } from '../emails/message.ts';
import type { AlertState } from '../schema/choices.ts';
import { anchorWords } from '../tables/anchor-words.ts';
import { writeIdentity, writeState } from '../tables/book.ts';
import { booking, refreshOnly } from '../tables/commit.ts';
import { addReviewItems } from '../tables/review.ts';
import { type Desk, openShop, type Shop } from '../tables/shop.ts';
import { doClockActs } from '../use-cases/do-clock-acts.ts';
import { processRequests } from '../use-cases/process-requests.ts';
import { showFacts } from '../use-cases/show-facts.ts';
import { watchSender } from '../use-cases/watch-sender.ts';
import { bookWords } from '../words/book.ts';
import { keepPlan, keepTold, lowStockDigest } from './low-stock-digest.ts';
import { isCheckDue, nightlyCheck } from './nightly-check.ts';
import type { BeatPorts } from './ports.ts';
import { type Schedule, schedules } from './schedule.ts';
import { sendMessages } from './send-messages.ts';
import { keepReport, weeklyReport } from './weekly-report.ts';

type JobName = Schedule['name'];

/** A job that was worked out and claimed; its mail is still to leave. */
interface Claimed {
  readonly job: JobName;
  readonly mail: MailKind;
  readonly key: string;
  readonly message: Message | undefined;
  readonly to: readonly string[];
  readonly name: string;
  readonly told: ReadonlyMap<string, AlertState>;
}

/** A claim older than this belongs to a run that died. */
const CLAIM_MS = 30 * 60_000;

export function beat(ports: BeatPorts): void {
  const startedAt = ports.clock.instant();
  const opened = ports.withDesk((desk) => {
    const beaten = openBeat(desk, ports);
    ports.noteAnchors(desk);
    return beaten;
  });
  if (!opened) return;
  for (const kind of MAIL_KINDS) {
    if (kind === 'status' && opened.waiting) sendMessages(ports, startedAt);
    for (const claimed of opened.jobs) if (claimed.mail === kind) finishJob(ports, claimed, opened.seq);
  }
  if (opened.check) nightlyCheck(ports, startedAt);
}

interface Opened {
  readonly waiting: boolean;
  readonly jobs: readonly Claimed[];
  readonly seq: number;
  readonly check: boolean;
}

/** Under the lock: what is typed is booked, jobs are worked out and claimed, the Dashboard is told. */
function openBeat(desk: Desk, ports: BeatPorts): Opened {
  settleCopy(desk, ports);
  settleRestore(desk, ports);
  tellBroken(desk);
  attempt(desk, ports, 'requests', () => processRequests(desk, undefined, true));
  attempt(desk, ports, 'clock', () => doClockActs(desk));
  const sender = watchSender(desk, ports);
  refreshPlan(desk, ports);
  const jobs = sender ? claimJobs(desk, ports) : [];
  desk.book.state.beatAt = ports.clock.instant();
  showFacts(desk);
  writeState(desk.book);
  desk.workbook.flush();
  return {
    waiting: sender && mayHoldMessages(desk),
    jobs,
    seq: desk.book.state.seq,
    check: isCheckDue(desk),
  };
}

// What one part stumbles over does not stop the others, unless a booking broke off.
function attempt(desk: Desk, { log }: BeatPorts, what: string, part: () => void): void {
  try {
    part();
  } catch (error) {
    if (desk.book.torn) throw error;
    log(what, error);
  }
}

// Also rows that no booking wrote below those that left: they are looked at once.
const mayHoldMessages = ({ book: { state, anchors } }: Desk): boolean =>
  state.unsent !== '' || (anchors.get('outbox')?.end ?? 1) >= state.waitingFrom;

// A tab without a column it needs is not written to; whoever looks into Review learns why.
function tellBroken(desk: Desk): void {
  const broken = [...desk.book.anchors.values()].filter((anchor) => anchor.broken !== undefined);
  if (broken.length === 0) return;
  booking(desk, 'broken', (shop) => {
    const { language } = shop.settings;
    // Review itself may be broken.
    shop.attempt(() =>
      addReviewItems(
        shop,
        broken.map((anchor) => ({
          where: anchor.table.title[language],
          code: anchor.broken?.code ?? 'tab-gone',
          params: anchorWords(anchor, language),
        })),
      ),
    );
  });
}

// A copy has another id: it sends nothing until somebody presses Start sending in it.
function settleCopy(desk: Desk, ports: BeatPorts): void {
  const { book } = desk;
  if (book.identity.spreadsheet === ports.workbook.id()) return;
  book.identity = { ...book.identity, spreadsheet: ports.workbook.id() };
  book.state.mode = book.state.mode === 'practice' ? 'practice' : 'paused';
  book.state.sender = undefined;
  writeIdentity(book);
}

// Version history rewinds the grid and not what left: an older book must not send again until a person says so.
function settleRestore(desk: Desk, { highWater }: BeatPorts): void {
  if (desk.book.state.seq >= highWater.read()) return;
  booking(desk, 'restored', (shop) => {
    shop.state.mode = shop.state.mode === 'practice' ? 'practice' : 'paused';
    shop.state.sender = undefined;
    addReviewItems(shop, [
      { where: bookWords(shop.settings.language).menu.title, code: 'restored', params: {} },
    ]);
  });
  highWater.write(0);
}

// Grey figures only: worked out once a day on anybody's clock, also in practice.
function refreshPlan(desk: Desk, ports: BeatPorts): void {
  const shop = openShop(desk);
  if ((shop.state.runs['stock-plan'] ?? '') >= shop.today) return;
  attempt(desk, ports, 'stock-plan', () => {
    keepPlan(shop);
    if (!refreshOnly(desk, shop)) return;
    desk.book.state.stock = shop.state.stock;
    desk.book.state.runs['stock-plan'] = shop.today;
  });
}

function claimJobs(desk: Desk, ports: BeatPorts): Claimed[] {
  const shop = openShop(desk);
  const hour = Math.floor((shop.now % 1) * 24 + 1e-6);
  const claimed: Claimed[] = [];
  for (const { name, mail, due } of schedules) {
    const key = due({ today: shop.today, hour }, shop.settings);
    if (key === '' || !mayRun(desk, name, key, shop.instant)) continue;
    try {
      claimed.push({ ...workOut(shop, ports, name, key), mail });
      desk.book.state.claims[name] = [key, shop.instant];
    } catch (error) {
      ports.log(name, error);
    }
  }
  return claimed;
}

function mayRun(desk: Desk, name: JobName, key: string, instant: number): boolean {
  const { runs, claims } = desk.book.state;
  const last = runs[name];
  // A new book owes no report for weeks in which it did not exist.
  if (last === undefined && name === 'weekly-report') {
    runs[name] = key;
    return false;
  }
  if (last !== undefined && last >= key) return false;
  const claim = claims[name];
  return !claim || claim[0] !== key || instant - claim[1] > CLAIM_MS;
}

function workOut(shop: Shop, ports: BeatPorts, job: JobName, key: string): Omit<Claimed, 'mail'> {
  const context = { url: ports.workbook.url(), ref: `${job}:${key}` };
  const base = { job, key, to: shop.settings.ownerEmails, name: senderName(shop.settings.shopName) };
  if (job === 'weekly-report') return { ...base, message: weeklyReport(shop, key, context), told: new Map() };
  const remind = weekday(shop.today) === (shop.settings.workdays[0] ?? 1);
  return { ...base, ...lowStockDigest(shop, { ...context, remind }) };
}

/** Sends, then keeps: a run that dies between the two sends again with the same reference. */
function finishJob(ports: BeatPorts, claimed: Claimed, seq: number): void {
  const { message } = claimed;
  if (message && claimed.to.length > 0) {
    try {
      if (!mayLeave(ports.mailer.quota(), claimed.to.length)) return;
      if (seq > ports.highWater.read()) ports.highWater.write(seq);
      for (const to of claimed.to) {
        ports.mailer.send({
          to,
          subject: message.subject,
          text: message.text,
          html: message.html,
          name: claimed.name,
        });
      }
    } catch (error) {
      ports.log(claimed.job, error);
      return;
    }
  }
  ports.withDesk((desk) => keepJob(desk, claimed));
}

function keepJob(desk: Desk, { job, key, told }: Claimed): void {
  if ((desk.book.state.runs[job] ?? '') >= key) return;
  booking(desk, `${job}:${key}`, (shop) => {
    shop.state.runs[job] = key;
    delete shop.state.claims[job];
    if (job === 'weekly-report') keepReport(shop, key);
    else keepTold(shop, told);
  });
}
