/** What the sidebar may ask about messages that a person sends. */
import * as v from 'valibot';
import type { Template } from '../domain/message-steps.ts';
import type { Chat } from '../use-cases/chats.ts';
import type { ShopView } from './calls.ts';

const short = v.pipe(v.string(), v.maxLength(200));
const key = v.pipe(v.string(), v.minLength(8), v.maxLength(64), v.regex(/^[0-9a-z-]+$/));

export const messageCalls = {
  /** Messages to send in WhatsApp. */
  chats: v.object({}),
  /** A person sent them, or will not. */
  chatSent: v.object({
    key,
    ids: v.pipe(v.array(short), v.minLength(1), v.maxLength(60)),
    outcome: v.picklist(['sent', 'dropped']),
    admin: v.optional(short),
  }),
} as const;

export interface ChatsView extends ShopView {
  readonly chats: readonly Chat[];
  readonly more: number;
  /** By template, with holes such as {nama}. */
  readonly texts: Readonly<Record<Template, string>>;
  readonly signature: string;
  readonly accounts: readonly string[];
  /** Hour from which messages leave again; null: now is no quiet hour. */
  readonly quietUntil: number | null;
}

export interface MessageAnswers {
  chats: ChatsView;
  /** `booked`: how many were still waiting. */
  chatSent: { readonly message: string; readonly booked: number };
}
