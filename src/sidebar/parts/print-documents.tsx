import { type Signal, signal } from '@preact/signals-core';
import type { DocumentKind } from '../../entry/document-kinds.ts';
import type { SidebarWords } from '../../words/sidebar.ts';
import type { Client, Outcome } from '../client.ts';
import { Button } from './button.tsx';
import { Notice, Trouble } from './notice.tsx';

/** The server takes no more at once. */
const MOST = 60;

/** What became of the last window that was asked for. */
export interface Printing {
  readonly state: Signal<Outcome<unknown> | 'asking' | null>;
  open(numbers: readonly string[], kind: DocumentKind): Promise<void>;
}

export function createPrinting(client: Client): Printing {
  const state: Printing['state'] = signal(null);
  return {
    state,
    open: async (numbers, kind) => {
      state.value = 'asking';
      state.value = await client.openDocuments({ numbers: numbers.slice(0, MOST), kind });
    },
  };
}

interface Props {
  readonly printing: Printing;
  readonly words: SidebarWords;
  readonly numbers: readonly string[];
  readonly kinds: readonly DocumentKind[];
}

/** A button for each kind of document of these orders, and what came of pressing it. */
export function PrintDocuments({ printing, words, numbers, kinds }: Props) {
  const count = Math.min(numbers.length, MOST);
  return (
    <>
      {kinds.map((kind) => (
        <Button
          key={kind}
          class="wide"
          disabled={printing.state.value === 'asking'}
          onClick={() => void printing.open(numbers, kind)}
        >
          {count > 1 ? `${words.printing[kind]} (${count})` : words.printing[kind]}
        </Button>
      ))}
      <Came state={printing.state.value} words={words} />
    </>
  );
}

function Came({ state, words }: Pick<Props, 'words'> & { readonly state: Printing['state']['value'] }) {
  if (state === null) return null;
  if (state === 'asking') return <p role="status">{words.printing.busy}</p>;
  if (!state.ok) return <Trouble failure={state.failure} words={words.trouble} />;
  return (
    <Notice tone="good" live="status">
      <p>{words.printing.opened}</p>
    </Notice>
  );
}
