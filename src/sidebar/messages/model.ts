import { batch, type Signal, signal } from '@preact/signals-core';
import type { Answers, Input } from '../../entry/calls.ts';
import type { ChatsView } from '../../entry/message-calls.ts';
import { type Booking, createBooking } from '../booking.ts';
import type { PanelContext } from '../panel.ts';
import { createRemote, type Remote } from '../remote.ts';

export interface MessagesModel extends PanelContext {
  readonly remote: Remote<ChatsView>;
  /** Id of the message on show; '' for the first. */
  readonly chosen: Signal<string>;
  readonly said: Signal<string>;
  readonly ending: Booking<Omit<Input<'chatSent'>, 'key'>, Answers['chatSent']>;
  readonly focus: Signal<string>;
}

export function createMessages(context: PanelContext): MessagesModel {
  const { client, newKey, words } = context;
  return {
    ...context,
    remote: createRemote(() => client.chats({})),
    chosen: signal(''),
    said: signal(''),
    ending: createBooking({ ask: (input) => client.chatSent(input), newKey, unsure: words.save.unsure }),
    focus: signal(''),
  };
}

/** Ticks a message off, or drops it; the next one comes up. */
export async function endChat(model: MessagesModel, id: string, outcome: 'sent' | 'dropped'): Promise<void> {
  const admin = model.admin();
  const answer = await model.ending.send({ ids: [id], outcome, ...(admin === '' ? {} : { admin }) });
  if (!answer) return;
  batch(() => {
    const state = model.remote.state.peek();
    if (state.kind === 'ready')
      model.remote.set({ ...state.value, chats: state.value.chats.filter((chat) => chat.id !== id) });
    model.chosen.value = '';
    model.said.value = answer.message;
    model.focus.value = 'messages-open';
  });
  void model.remote.refresh();
}
