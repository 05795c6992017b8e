import { batch, type Signal, signal } from '@preact/signals-core';
import type { Template } from '../../domain/message-steps.ts';
import type { PriceLevel } from '../../domain/price-levels.ts';
import type { Reply } from '../../domain/quick-replies.ts';
import type { Answers, Input } from '../../entry/calls.ts';
import type { ChatsView, PreviewView, RepliesView } from '../../entry/message-calls.ts';
import { type Booking, createBooking } from '../booking.ts';
import type { PanelContext } from '../panel.ts';
import { createRemote, type Remote } from '../remote.ts';

export const TABS = ['queue', 'replies', 'preview'] as const;

export interface MessagesModel extends PanelContext {
  readonly tab: Signal<(typeof TABS)[number]>;
  readonly remote: Remote<ChatsView>;
  /** Id of the message on show; '' for the first. */
  readonly chosen: Signal<string>;
  readonly said: Signal<string>;
  readonly ending: Booking<Omit<Input<'chatSent'>, 'key'>, Answers['chatSent']>;
  readonly focus: Signal<string>;
  readonly replies: Remote<RepliesView>;
  readonly reply: Signal<Reply>;
  readonly level: Signal<PriceLevel>;
  readonly preview: Remote<PreviewView>;
  readonly step: Signal<Template>;
  /** As typed; '' for the selected order or the newest. */
  readonly number: Signal<string>;
}

export function createMessages(context: PanelContext): MessagesModel {
  const { client, newKey, words } = context;
  const step = signal<Template>('order-placed');
  const number = signal('');
  return {
    ...context,
    tab: signal('queue'),
    remote: createRemote(() => client.chats({})),
    chosen: signal(''),
    said: signal(''),
    ending: createBooking({ ask: (input) => client.chatSent(input), newKey, unsure: words.save.unsure }),
    focus: signal(''),
    replies: createRemote(() => client.replies({})),
    reply: signal('prices'),
    level: signal('retail'),
    preview: createRemote(() => {
      const typed = number.peek().trim();
      return client.previewMessage({ template: step.peek(), ...(typed === '' ? {} : { number: typed }) });
    }),
    step,
    number,
  };
}

/** What the chosen tab shows; behind what stands there already. */
export function loadTab({ tab, remote, replies, preview }: MessagesModel): Promise<void> {
  const shown = { queue: remote, replies, preview }[tab.peek()];
  return shown.state.peek().kind === 'ready' ? shown.refresh() : shown.load();
}

/** Ticks messages off, or drops them; the next one comes up. */
export async function endChats(
  model: MessagesModel,
  ids: readonly string[],
  outcome: 'sent' | 'dropped',
): Promise<void> {
  const admin = model.admin();
  const answer = await model.ending.send({ ids: [...ids], outcome, ...(admin === '' ? {} : { admin }) });
  if (!answer) return;
  batch(() => {
    const state = model.remote.state.peek();
    if (state.kind === 'ready')
      model.remote.set({ ...state.value, chats: state.value.chats.filter(({ id }) => !ids.includes(id)) });
    model.chosen.value = '';
    model.said.value = answer.message;
    model.focus.value = 'messages-open';
  });
  void model.remote.refresh();
}
