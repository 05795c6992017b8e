import type { Mailer } from '../tables/port.ts';

export const googleMailer: Mailer = {
  quota: () => MailApp.getRemainingDailyQuota(),
  send: ({ to, subject, text, html, name }) =>
    MailApp.sendEmail({ to, subject, body: text, htmlBody: html, name }),
};
