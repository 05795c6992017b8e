/** I5: a customer gets each mail at most once, and only of an event the book knows. I6: nothing is left half sent. */

import { recognise } from '../../../src/domain/labels.ts';
import { MESSAGE_STATES } from '../../../src/domain/message-states.ts';
import type { MailRecord } from '../../../workbench/records.ts';
import { keyed, type Ledger, textAt } from '../ledger.ts';

const isInternal = (mail: MailRecord, owner: string): boolean => mail.to === owner;

export function mailFaults(ledger: Ledger, mails: readonly MailRecord[], owner: string): string[] {
  const outside = mails.filter((mail) => !isInternal(mail, owner));
  const faults: string[] = [];
  const seen = new Set<string>();
  for (const { to, subject } of outside) {
    if (seen.has(`${to} ${subject}`)) faults.push(`I5 twice to ${to}: ${subject}`);
    seen.add(`${to} ${subject}`);
  }
  return [
    ...faults,
    ...unexplained(ledger, outside),
    ...internal(mails.filter((mail) => isInternal(mail, owner))),
  ];
}

// As many mails about an order as its messages that left or may have left.
function unexplained(ledger: Ledger, mails: readonly MailRecord[]): string[] {
  const allowed = new Map<string, number>();
  for (const line of keyed(ledger, 'outbox')) {
    const state = recognise(MESSAGE_STATES, textAt(line, 'state'));
    const mayHaveLeft = state === 'sent' || state === 'unknown' || state === 'sending';
    const order = textAt(line, 'subject');
    allowed.set(order, (allowed.get(order) ?? 0) + (mayHaveLeft ? 1 : 0));
  }
  const faults: string[] = [];
  for (const mail of mails) {
    const order = [...allowed.keys()].find((number) => mail.subject.includes(number));
    const left = order === undefined ? 0 : (allowed.get(order) ?? 0);
    if (order === undefined || left === 0) faults.push(`I5 a mail no booking explains: ${mail.subject}`);
    else allowed.set(order, left - 1);
  }
  return faults;
}

// Sent again after a crash it reads the same: the reference stands in its subject or text.
function internal(mails: readonly MailRecord[]): string[] {
  const refs = mails.map(({ body }) => /(low-stock|weekly-report):\S+/.exec(body)?.[0]);
  return refs.includes(undefined) ? ['I5 an internal mail without its reference'] : [];
}

/** Two beats after faults stop nothing is on its way any more. */
export function unsettled(ledger: Ledger): string[] {
  return keyed(ledger, 'outbox')
    .filter((line) => recognise(MESSAGE_STATES, textAt(line, 'state')) === 'sending')
    .map((line) => `I6 ${textAt(line, 'id')} is still being sent`);
}

/** What a person is to send in WhatsApp is counted as it stands, and is found from where the book looks for it. */
export function chatFaults(ledger: Ledger): string[] {
  const { chats, chatFrom } = ledger.state;
  const open = keyed(ledger, 'outbox').filter(
    (line) => recognise(MESSAGE_STATES, textAt(line, 'state')) === 'chat',
  );
  const above = open.filter(({ row }) => row < chatFrom);
  return [
    ...(open.length === chats ? [] : [`I6 ${chats} chats are counted, ${open.length} wait`]),
    ...above.map(
      (line) => `I6 ${textAt(line, 'id')} waits in row ${line.row}, looked for from row ${chatFrom}`,
    ),
  ];
}
