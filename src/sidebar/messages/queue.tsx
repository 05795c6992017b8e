import type { ChatsView } from '../../entry/message-calls.ts';
import { fill } from '../fill.ts';
import { BookingBar } from '../parts/booking-bar.tsx';
import { Button } from '../parts/button.tsx';
import { ModeNote } from '../parts/notice.tsx';
import { chatHref, chatText } from './chat-text.ts';
import { copyText, Said } from './copy.tsx';
import { endChats, type MessagesModel } from './model.ts';

interface Props {
  readonly model: MessagesModel;
  readonly view: ChatsView;
}

/** What a person sends in WhatsApp, one after the other. */
export function Queue({ model, view }: Props) {
  const words = model.words.messages;
  const chat = view.chats.find(({ id }) => id === model.chosen.value) ?? view.chats[0];
  if (chat === undefined)
    return (
      <div class="scroll empty">
        <Said model={model} />
        <h2 class="title">{words.empty}</h2>
        <p>{words.emptyHint}</p>
        <Button id="messages-open" onClick={() => void model.remote.load()}>
          {words.refresh}
        </Button>
      </div>
    );
  return (
    <>
      <div class="scroll">
        <ModeNote mode={view.mode} words={model.words.mode} />
        <Said model={model} />
        <h2>{fill(words.waiting, view.chats.length + view.more)}</h2>
        {view.quietUntil !== null && <p class="hint">{fill(words.quiet, view.quietUntil)}</p>}
        {view.chats.length > 1 && <Choose model={model} view={view} chosen={chat.id} />}
        <OneChat model={model} view={view} chat={chat} />
        {view.chats.length > 1 && <AtOnce model={model} view={view} />}
      </div>
      <footer>
        <BookingBar
          id="messages-sent"
          booking={model.ending}
          words={model.words}
          label={words.sent}
          ready={true}
          book={() => void endChats(model, [chat.id], 'sent')}
        />
        <Button disabled={model.ending.locked()} onClick={() => void endChats(model, [chat.id], 'dropped')}>
          {words.drop}
        </Button>
      </footer>
    </>
  );
}

function Choose({ model, view, chosen }: Props & { readonly chosen: string }) {
  const words = model.words.messages;
  return (
    <select
      aria-label={words.which}
      value={chosen}
      disabled={model.ending.locked()}
      onChange={(event) => {
        model.chosen.value = event.currentTarget.value;
        model.said.value = '';
      }}
    >
      {view.chats.map(({ id, number, customer, template }) => (
        <option key={id} value={id}>{`${number} · ${customer} · ${words.step[template]}`}</option>
      ))}
    </select>
  );
}

function OneChat({ model, view, chat }: Props & { readonly chat: ChatsView['chats'][number] }) {
  const words = model.words.messages;
  const text = chatText(view, chat, model.language);
  const later = view.chats.slice(view.chats.indexOf(chat) + 1).find(({ number }) => number === chat.number);
  return (
    <section class="card lines">
      <div>
        <span class="row">
          <Button class="link" title={words.openOrder} onClick={() => model.openOrder(chat.number)}>
            {chat.number}
          </Button>
          <span class="grow second">{`${words.step[chat.template]} · ${chat.at}`}</span>
        </span>
        <strong class="first">{chat.customer}</strong>
        <span class="second">{chat.phone}</span>
      </div>
      {later && <p class="hint">{fill(words.later, words.step[later.template])}</p>}
      <div class="row">
        <a
          id="messages-open"
          class="grow open"
          href={chatHref(chat, text)}
          target="_blank"
          rel="noopener noreferrer"
        >
          {words.open}
        </a>
        <Button onClick={() => copyText(model, text)}>{words.copy}</Button>
      </div>
      <p class="chat-text">{text}</p>
    </section>
  );
}

/** For a pile that nobody will send any more, or that was sent from a phone. */
function AtOnce({ model, view }: Props) {
  const words = model.words.messages;
  const all = view.chats.map(({ id }) => id);
  return (
    <details>
      <summary>{words.atOnce}</summary>
      <p class="hint">{words.atOnceHint}</p>
      {(['sent', 'dropped'] as const).map((outcome) => (
        <Button
          key={outcome}
          class="wide"
          disabled={model.ending.locked()}
          onClick={() => void endChats(model, all, outcome)}
        >
          {fill(outcome === 'sent' ? words.allSent : words.allDropped, all.length)}
        </Button>
      ))}
    </details>
  );
}
