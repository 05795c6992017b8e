/** Every mail the add-on sent, with what became of it. */
import type { Postman, SentMail } from './mime.ts';
import { rawMessage } from './mime.ts';
import type { MailView } from './page/protocol.ts';
import type { MailRecord } from './records.ts';
import type { Workbench } from './types.ts';

export interface Mailbox {
  /** All mails of the book, oldest first. */
  list(): Promise<MailView[]>;
  /** Ends when the mails handed over so far have been delivered or refused. */
  idle(): Promise<void>;
}

function view(mail: MailRecord, sent: SentMail): MailView {
  const { id, from, to, subject, name, at } = mail;
  return {
    id,
    from,
    to,
    subject,
    name,
    at,
    text: mail.body,
    html: mail.htmlBody,
    raw: sent.raw,
    failure: sent.failure,
  };
}

/** Delivers in the order of sending; `sentMail` is told after each. */
export function openMailbox(
  shop: Workbench,
  postman: Postman,
  sentMail: (mail: MailRecord) => void,
): Mailbox {
  const sent = new Map<number, SentMail>();
  let line: Promise<void> = Promise.resolve();
  shop.on('mail', (mail) => {
    line = line.then(async () => {
      sent.set(mail.id, await postman.deliver(mail));
      sentMail(mail);
    });
  });
  const one = async (mail: MailRecord): Promise<MailView> => {
    const done = sent.get(mail.id) ?? { raw: await rawMessage(mail), file: '', failure: '' };
    sent.set(mail.id, done);
    return view(mail, done);
  };
  return { list: () => Promise.all(shop.mails().map(one)), idle: () => line };
}
