import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPostman, rawMessage } from '../../workbench/mime.ts';
import type { MailRecord } from '../../workbench/records.ts';

const mail: MailRecord = {
  id: 7,
  account: 'owner@toko.example',
  from: 'owner@toko.example',
  to: 'sari@example.com',
  cc: '',
  bcc: '',
  subject: 'Pesanan TM-00012 – sudah dikirim ✓',
  body: 'Halo Kak Sari,\n\nResi: JNE 0081\n',
  htmlBody: '<p>Halo <b>Kak Sari</b></p>',
  name: 'Toko "Melati", Bandung',
  replyTo: 'cs@toko.example',
  at: '2026-11-23T01:00:00.000Z',
};

interface Received {
  readonly from: string;
  readonly to: string[];
  readonly text: string;
}

async function startSmtp(received: Received[]): Promise<{ address: string; close: () => Promise<void> }> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: ({ address }, _session, done) =>
      done(address.startsWith('nobody') ? new Error('No such person here') : null),
    onData: (stream, session, done) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope;
        const from = mailFrom === false ? '' : mailFrom.address;
        received.push({ from, to: rcptTo.map((one) => one.address), text: Buffer.concat(parts).toString() });
        done();
      });
    },
  });
  const listening = server.listen(0, '127.0.0.1');
  await new Promise((resolve) => listening.once('listening', resolve));
  const address = listening.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()));
  return { address: `127.0.0.1:${port}`, close };
}

describe('a mail as it goes over the wire', () => {
  it('says what the script said, in every program', async () => {
    const read = await PostalMime.parse(await rawMessage(mail));
    expect(read.subject).toBe(mail.subject);
    expect(read.from).toMatchObject({ name: mail.name, address: mail.from });
    expect(read.to?.[0]?.address).toBe(mail.to);
    expect(read.replyTo?.[0]?.address).toBe(mail.replyTo);
    expect(read.text?.trim()).toBe(mail.body.trim());
    expect(read.html?.trim()).toBe(mail.htmlBody);
    expect(read.date).toBe(mail.at);
  });

  it('is the same each time', async () => {
    expect(await rawMessage(mail)).toBe(await rawMessage(mail));
  });

  it('keeps a line end in the subject from becoming a header', async () => {
    const read = await PostalMime.parse(await rawMessage({ ...mail, subject: 'a\r\nBcc: spy@example.com' }));
    expect(read.bcc).toBeUndefined();
  });
});

describe('the postman', () => {
  let folder: string;
  const received: Received[] = [];
  let smtp: Awaited<ReturnType<typeof startSmtp>>;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mails-'));
    smtp = await startSmtp(received);
  });
  afterAll(async () => {
    await smtp.close();
    await rm(folder, { recursive: true });
  });

  it('keeps every mail as a file without a server', async () => {
    const postman = createPostman(folder, '');
    const sent = await postman.deliver(mail);
    expect(sent.failure).toBe('');
    expect(await readFile(sent.file, 'utf8')).toBe(sent.raw);
  });

  it('hands the same message to a real server', async () => {
    const postman = createPostman(folder, smtp.address);
    const sent = await postman.deliver(mail);
    postman.close();
    expect(sent.failure).toBe('');
    expect(received).toHaveLength(1);
    expect(received[0]).toMatchObject({ from: mail.from, to: [mail.to] });
    expect((await PostalMime.parse(received[0]?.text ?? '')).subject).toBe(mail.subject);
  });

  it('tells what the server said against a mail', async () => {
    const postman = createPostman(folder, smtp.address);
    const sent = await postman.deliver({ ...mail, id: 8, to: 'nobody@example.com' });
    postman.close();
    expect(sent.failure).toContain('No such person here');
    expect(sent.file).not.toBe('');
  });
});
