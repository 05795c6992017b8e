import { readOrderMessage } from '../../domain/order-message/read-order-message.ts';

/** What reads a customer's message. A part of its own: it is large, and most orders are typed. */
export interface MessageReader {
  readonly read: typeof readOrderMessage;
}

export const part: MessageReader = { read: readOrderMessage };
