/** Mails as they go over the wire: built by nodemailer, kept as files, sent to a real server when there is one. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import nodemailer from 'nodemailer';
import type { MailRecord } from './records.ts';

export interface SentMail {
  readonly raw: string;
  /** Path of the .eml file; '' when it could not be written. */
  readonly file: string;
  /** What the mail server or the disk said against it; '' when all went well. */
  readonly failure: string;
}

export interface Postman {
  deliver(mail: MailRecord): Promise<SentMail>;
  close(): void;
}

const composer = nodemailer.createTransport({ streamTransport: true, buffer: true, newline: 'windows' });

/** The message of RFC 5322; the same mail makes the same bytes. */
export async function rawMessage(mail: MailRecord): Promise<string> {
  const boundary = `workbench-${mail.id}`;
  const info = await composer.sendMail({
    from: { name: mail.name, address: mail.from },
    to: mail.to,
    ...(mail.cc === '' ? {} : { cc: mail.cc }),
    ...(mail.bcc === '' ? {} : { bcc: mail.bcc }),
    ...(mail.replyTo === '' ? {} : { replyTo: mail.replyTo }),
    subject: mail.subject,
    text: mail.body,
    ...(mail.htmlBody === '' ? {} : { html: mail.htmlBody }),
    date: new Date(mail.at),
    messageId: `<${mail.id}.${Date.parse(mail.at)}@workbench.example>`,
    baseBoundary: boundary,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return info.message.toString();
}

function fileName(mail: MailRecord): string {
  const to = mail.to.replace(/[^a-z0-9@.-]+/gi, '_').slice(0, 60);
  return `${String(mail.id).padStart(5, '0')} ${to}.eml`;
}

function said(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

const addresses = (list: string): string[] =>
  list
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');

/** `server` is 'host:port' of an SMTP server without a password, such as one on this machine; '' for none. */
export function createPostman(folder: string, server: string): Postman {
  const [host, port] = server.split(':');
  const smtp =
    server === ''
      ? undefined
      : nodemailer.createTransport({
          host: host ?? '',
          port: Number(port ?? 25),
          secure: false,
          ignoreTLS: true,
        });
  const keep = async (mail: MailRecord, raw: string): Promise<string> => {
    await mkdir(folder, { recursive: true });
    const file = join(folder, fileName(mail));
    await writeFile(file, raw);
    return file;
  };
  const deliver = async (mail: MailRecord): Promise<SentMail> => {
    const raw = await rawMessage(mail);
    let file = '';
    try {
      file = await keep(mail, raw);
      const to = [mail.to, mail.cc, mail.bcc].flatMap(addresses);
      await smtp?.sendMail({ envelope: { from: mail.from, to }, raw });
      return { raw, file, failure: '' };
    } catch (error) {
      return { raw, file, failure: said(error) };
    }
  };
  return { deliver, close: () => smtp?.close() };
}
