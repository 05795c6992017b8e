/** What the sidebar may ask about messages that a person sends. */
import * as v from 'valibot';
import { TEMPLATES, type Template } from '../domain/message-steps.ts';
import type { Reply } from '../domain/quick-replies.ts';
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
  /** What a shop answers all day. */
  replies: v.object({}),
  /** A step's message about an order: by number, else the selected one, else the newest. */
  previewMessage: v.object({ template: v.picklist(TEMPLATES), number: v.optional(short) }),
} as const;

/** What the sidebar fills texts for WhatsApp from. */
export interface ChatTexts extends ShopView {
  /** By template, with holes such as {nama}; of what was shipped there is another for downloads. */
  readonly texts: Readonly<Record<Template | 'order-digital', string>>;
  readonly signature: string;
  readonly accounts: readonly string[];
}

export interface ChatsView extends ChatTexts {
  readonly chats: readonly Chat[];
  readonly more: number;
  /** Hour from which messages leave again; null: now is no quiet hour. */
  readonly quietUntil: number | null;
}

export interface RepliesView extends ShopView {
  /** The shop's own; '' where the usual one does. */
  readonly texts: Readonly<Record<Reply, string>>;
  /** What is wrong with the shop's own text, with its setting: the usual one holds meanwhile. */
  readonly faults: Readonly<Partial<Record<Reply, string>>>;
  readonly accounts: readonly string[];
  readonly methods: readonly string[];
  readonly couriers: readonly string[];
  readonly cutOffHour: number;
  readonly greeting: string;
  /** Active and in stock; minor units. */
  readonly products: readonly {
    readonly name: string;
    readonly retail: number | null;
    readonly reseller: number | null;
    readonly wholesale: number | null;
  }[];
}

export interface PreviewView extends ChatTexts {
  /** null: there is no order yet. */
  readonly order: Omit<Chat, 'id' | 'at'> | null;
  readonly mail: { readonly subject: string; readonly text: string } | null;
  /** '' when the order has none. */
  readonly email: string;
  /** How its customer would be told; '' when nobody could be, or the shop does not tell of this step. */
  readonly way: 'mail' | 'chat' | '' | 'off';
  /** What is wrong with the shop's own text for this step; '' when it is fine. */
  readonly fault: string;
}

export interface MessageAnswers {
  replies: RepliesView;
  previewMessage: PreviewView;
  chats: ChatsView;
  /** `booked`: how many were still waiting. */
  chatSent: { readonly message: string; readonly booked: number };
}
