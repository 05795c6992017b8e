import { mails, openMail, words } from './state.ts';
import { shortTime } from './when.ts';

export function MailsPanel() {
  if (mails.value.length === 0) return <p class="empty">{words().noMails}</p>;
  return (
    <ul class="mail-list">
      {mails.value.toReversed().map((mail) => (
        <li key={mail.id}>
          <button
            type="button"
            class={openMail.value === mail.id ? 'on' : ''}
            onClick={() => (openMail.value = mail.id)}
          >
            <span class="mail-head">
              <strong>{mail.to}</strong>
              <time>{shortTime(mail.at)}</time>
            </span>
            <span class="mail-subject">{mail.subject}</span>
            {mail.failure !== '' && <span class="bad">{words().refused}</span>}
          </button>
        </li>
      ))}
    </ul>
  );
}
