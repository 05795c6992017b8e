import { TEMPLATES, type Template } from '../../domain/message-steps.ts';
import type { PreviewView } from '../../entry/message-calls.ts';
import { fill } from '../fill.ts';
import { Button } from '../parts/button.tsx';
import { TextField } from '../parts/field.tsx';
import { Notice } from '../parts/notice.tsx';
import { RemoteView } from '../parts/remote-view.tsx';
import { chatText } from './chat-text.ts';
import { copyText, Said } from './copy.tsx';
import type { MessagesModel } from './model.ts';

/** How a step's message about an order will read. */
export function Preview({ model }: { readonly model: MessagesModel }) {
  const words = model.words.messages;
  const show = () => void model.preview.load();
  return (
    <>
      <div class="toolbar">
        <select
          id="messages-step"
          aria-label={words.whichStep}
          value={model.step.value}
          onChange={(event) => {
            model.step.value = event.currentTarget.value as Template;
            show();
          }}
        >
          {TEMPLATES.map((template) => (
            <option key={template} value={template}>
              {words.step[template]}
            </option>
          ))}
        </select>
        <TextField
          id="messages-number"
          label={words.number}
          hint={words.numberHint}
          value={model.number.value}
          change={(text) => (model.number.value = text)}
          enter={show}
        />
        <Button onClick={show}>{words.show}</Button>
      </div>
      <RemoteView remote={model.preview} loading={words.loading} words={model.words.trouble}>
        {(view) => <Read model={model} view={view} />}
      </RemoteView>
    </>
  );
}

function Read({ model, view }: { readonly model: MessagesModel; readonly view: PreviewView }) {
  const words = model.words.messages;
  const { order, mail } = view;
  if (order === null)
    return (
      <div class="scroll empty">
        <h2 class="title">{words.noOrder}</h2>
        <p>{words.noOrderHint}</p>
      </div>
    );
  const text = chatText(view, { ...order, template: model.step.value }, model.language);
  return (
    <div class="scroll">
      <Said model={model} />
      {view.fault !== '' && (
        <Notice tone="warn">
          <p>{fill(words.fault, view.fault)}</p>
        </Notice>
      )}
      <p>
        <strong>{`${order.number} · ${order.customer}`}</strong>
        <span class="second">
          {
            {
              mail: fill(words.wayMail, view.email),
              chat: words.wayChat,
              off: words.wayOff,
              '': words.wayNone,
            }[view.way]
          }
        </span>
      </p>
      <section class="card lines" aria-label={words.inChat}>
        <h2>{words.inChat}</h2>
        <p class="chat-text">{text}</p>
        <Button onClick={() => copyText(model, text)}>{words.copy}</Button>
      </section>
      {mail && (
        <section class="card lines" aria-label={words.inMail}>
          <h2>{words.inMail}</h2>
          <strong>{mail.subject}</strong>
          <p class="chat-text">{mail.text}</p>
        </section>
      )}
    </div>
  );
}
