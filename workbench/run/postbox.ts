import type { MailRecord } from '../records.ts';

const day = 86_400_000;

/** Mails sent so far, and how many more an account may send. */
export class Postbox {
  mails: MailRecord[] = [];
  /** Accounts whose permission to send has lapsed. */
  readonly lapsed = new Set<string>();
  private readonly quota: number;
  private readonly spent = new Map<string, { since: number; count: number }>();
  private readonly sent: (mail: MailRecord) => void;

  constructor(quota: number, sent: (mail: MailRecord) => void) {
    this.quota = quota;
    this.sent = sent;
  }

  /** The day of an account begins with its first mail. */
  private today(account: string, now: number): { since: number; count: number } {
    const known = this.spent.get(account);
    if (known !== undefined && now - known.since < day) return known;
    const fresh = { since: now, count: 0 };
    this.spent.set(account, fresh);
    return fresh;
  }

  remaining(account: string, now: number): number {
    return Math.max(0, this.quota - this.today(account, now).count);
  }

  /** false: nothing is spent, for it is too much. */
  spend(account: string, recipients: number, now: number): boolean {
    const today = this.today(account, now);
    if (today.count + recipients > this.quota) return false;
    today.count += recipients;
    return true;
  }

  post(mail: Omit<MailRecord, 'id'>): void {
    const record: MailRecord = { id: (this.mails.at(-1)?.id ?? 0) + 1, ...mail };
    this.mails.push(record);
    this.sent(record);
  }
}
