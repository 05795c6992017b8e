/** One mail as its reader sees it: HTML at a phone's and a desktop's width, plain text, and the raw message. */
import { useState } from 'preact/hooks';
import type { MailView } from './protocol.ts';
import { mails, openMail, words } from './state.ts';
import { dayAndTime } from './when.ts';

type Look = 'phone' | 'desktop' | 'text' | 'headers';
const looks: readonly Look[] = ['phone', 'desktop', 'text', 'headers'];

function Body({ mail, look }: { mail: MailView; look: Look }) {
  if (look === 'text') return <pre class="mail-text">{mail.text}</pre>;
  if (look === 'headers') return <pre class="mail-text raw">{mail.raw}</pre>;
  const width = look === 'phone' ? 360 : 600;
  const html =
    mail.html === ''
      ? `<pre style="white-space:pre-wrap;font:14px sans-serif">${escaped(mail.text)}</pre>`
      : mail.html;
  return (
    <iframe class="mail-frame" title={mail.subject} style={{ width }} sandbox="allow-popups" srcdoc={html} />
  );
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

export function MailWindow() {
  const [look, setLook] = useState<Look>('desktop');
  const mail = mails.value.find((one) => one.id === openMail.value);
  if (mail === undefined) return null;
  return (
    <section class="mail-window" role="dialog" aria-label={mail.subject}>
      <header>
        <h2>{mail.subject}</h2>
        <button
          type="button"
          class="round"
          aria-label={words().close}
          onClick={() => (openMail.value = null)}
        >
          ×
        </button>
      </header>
      <p class="mail-meta">
        {mail.name === '' ? mail.from : `${mail.name} <${mail.from}>`} {words().to} <strong>{mail.to}</strong>{' '}
        · {dayAndTime(mail.at)}
      </p>
      {mail.failure !== '' && (
        <p class="bad">
          {words().refused}: {mail.failure}
        </p>
      )}
      <div class="looks" role="tablist">
        {looks.map((one) => (
          <button
            type="button"
            role="tab"
            key={one}
            aria-selected={look === one}
            onClick={() => setLook(one)}
          >
            {words()[one]}
          </button>
        ))}
      </div>
      <div class="mail-body">
        <Body mail={mail} look={look} />
      </div>
    </section>
  );
}
