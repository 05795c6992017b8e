import { type Methods, mail, mismatch, other, type Visit } from './method.ts';

const recipientLimit = 50;
const bodyLimit = 200 * 1024;

function recipients(text: string): string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** 'x@y.z' or 'Name <x@y.z>'. */
function valid(address: string): boolean {
  const bare = /<([^<>]+)>$/.exec(address)?.[1] ?? address;
  return /^[^\s@<>"(),;:\\[\]]+@[^\s@<>"(),;:\\[\]]+\.[^\s@<>"(),;:\\[\]]+$/.test(bare);
}

function send(visit: Visit, _self: unknown, args: readonly unknown[]): void {
  const message = args[0];
  if (typeof message !== 'object' || message === null || '$' in message) throw mismatch(visit, args);
  const text = (name: string): string => {
    const value: unknown = Reflect.get(message, name);
    return value === undefined || value === null ? '' : String(value);
  };
  const all = ['to', 'cc', 'bcc'].flatMap((name) => recipients(text(name)));
  if (all.length === 0) throw new Error(visit.world.say('noRecipient'));
  for (const address of all) if (!valid(address)) throw new Error(visit.world.say('invalidEmail', address));
  if (all.length > recipientLimit) throw new Error('Limit Exceeded: Email Recipients Per Message.');
  if (Buffer.byteLength(text('htmlBody') || text('body')) > bodyLimit)
    throw new Error('Limit Exceeded: Email Body Size.');
  const { account } = visit.execution.started;
  if (visit.world.postbox.lapsed.has(account))
    throw new Error(visit.world.say('permission', 'script.send_mail'));
  if (!visit.world.postbox.spend(account, all.length, visit.execution.time))
    throw new Error(visit.world.say('mailQuota'));
  const { to, cc, bcc } = { to: text('to'), cc: text('cc'), bcc: text('bcc') };
  const parts = {
    body: text('body'),
    htmlBody: text('htmlBody'),
    name: text('name'),
    replyTo: text('replyTo'),
  };
  visit.world.postbox.post({
    account,
    from: account,
    to,
    cc,
    bcc,
    subject: text('subject'),
    ...parts,
    at: new Date(visit.execution.time).toISOString(),
  });
}

export const mailApp = {
  sendEmail: mail(send),
  getRemainingDailyQuota: other((visit) =>
    visit.world.postbox.remaining(visit.execution.started.account, visit.execution.time),
  ),
} satisfies Methods<GoogleAppsScript.Mail.MailApp>;
