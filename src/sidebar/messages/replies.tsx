import type { PriceLevel } from '../../domain/price-levels.ts';
import { REPLIES, type Reply } from '../../domain/quick-replies.ts';
import type { RepliesView } from '../../entry/message-calls.ts';
import { fill } from '../fill.ts';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { copyText, Said } from './copy.tsx';
import type { MessagesModel } from './model.ts';
import { replyText } from './reply-text.ts';

interface Props {
  readonly model: MessagesModel;
  readonly view: RepliesView;
}

const LEVELS = ['retail', 'reseller', 'wholesale'] as const satisfies readonly PriceLevel[];

/** What customers ask all day: chosen, copied, pasted. */
export function Replies({ model, view }: Props) {
  const words = model.words.messages;
  const reply = model.reply.value;
  const fault = view.faults[reply];
  const said = { reply, level: model.level.value };
  const { text, href, fewer } = replyText(view, said, words, model.language);
  return (
    <div class="scroll">
      <Said model={model} />
      <select
        id="messages-reply"
        aria-label={words.whichReply}
        value={reply}
        onChange={(event) => {
          model.reply.value = event.currentTarget.value as Reply;
          model.said.value = '';
        }}
      >
        {REPLIES.map((each) => (
          <option key={each} value={each}>
            {words.replies[each]}
          </option>
        ))}
      </select>
      {reply === 'prices' && <Level model={model} view={view} />}
      {fault !== undefined && (
        <Notice tone="warn">
          <p>{fill(words.fault, fault)}</p>
        </Notice>
      )}
      <Lacks model={model} view={view} />
      {(reply !== 'prices' || view.products.length > 0) && (
        <section class="card lines">
          <div class="row">
            <a class="grow open" href={href} target="_blank" rel="noopener noreferrer">
              {words.open}
            </a>
            <Button onClick={() => copyText(model, text)}>{words.copy}</Button>
          </div>
          {fewer > 0 && <p class="hint">{fill(words.fewer, fewer)}</p>}
          <p class="chat-text">{text}</p>
        </section>
      )}
      <p class="hint">{words.replyHint}</p>
    </div>
  );
}

/** Only where the shop has other prices than the selling price. */
function Level({ model, view }: Props) {
  const words = model.words.messages;
  const levels = LEVELS.filter(
    (level) => level === 'retail' || view.products.some((each) => each[level] !== each.retail),
  );
  if (levels.length < 2) return null;
  return (
    <select
      aria-label={words.level}
      value={model.level.value}
      onChange={(event) => (model.level.value = event.currentTarget.value as PriceLevel)}
    >
      {levels.map((level) => (
        <option key={level} value={level}>
          {words.levels[level]}
        </option>
      ))}
    </select>
  );
}

/** What the reply should tell and the shop has not said. */
function Lacks({ model, view }: Props) {
  const words = model.words.messages;
  const reply = model.reply.value;
  const lacks =
    (reply === 'prices' && view.products.length === 0 && words.noProducts) ||
    (reply === 'paying' && view.accounts.length === 0 && words.noAccounts);
  return lacks ? (
    <Notice tone="info">
      <p>{lacks}</p>
    </Notice>
  ) : null;
}
