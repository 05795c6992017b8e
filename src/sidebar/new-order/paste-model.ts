import { type Signal, signal } from '@preact/signals-core';
import type { SidebarWords } from '../../words/sidebar.ts';
import type { Client } from '../client.ts';
import type { MessageReader } from '../paste/part.tsx';
import { createRemote, type Remote } from '../remote.ts';
import { takenPart } from '../take-part.ts';

/** The box for a customer's message. */
export interface PasteModel {
  readonly open: Signal<boolean>;
  readonly text: Signal<string>;
  /** Whether the person has asked for the message to be read. */
  readonly reading: Signal<boolean>;
  readonly problem: Signal<string | undefined>;
  /** Fetched when the first message is read. */
  readonly reader: Remote<MessageReader>;
}

interface PasteParts {
  readonly client: Client;
  readonly words: SidebarWords;
}

export function createPaste({ client, words }: PasteParts): PasteModel {
  return {
    open: signal(false),
    text: signal(''),
    reading: signal(false),
    problem: signal<string | undefined>(undefined),
    reader: createRemote(async () => {
      const outcome = await client.part({ name: 'paste' });
      return outcome.ok ? takenPart<MessageReader>(outcome.value.script, words.trouble.outdated) : outcome;
    }),
  };
}
