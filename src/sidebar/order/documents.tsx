import { signal } from '@preact/signals-core';
import { DOCUMENT_KINDS, type DocumentKind } from '../../entry/document-kinds.ts';
import type { Outcome } from '../client.ts';
import { Button } from '../parts/button.tsx';
import { Notice, Trouble } from '../parts/notice.tsx';
import type { ActionDesk, OrderAction } from './actions.tsx';

type Opening = Outcome<unknown> | 'asking' | null;

/** Opens the order's invoice, receipt, packing slip or label in a window, ready to print. */
export const documents: OrderAction = {
  id: 'documents',
  label: (words) => words.orderDocuments.title,
  offered: () => true,
  create: (desk) => {
    const state = signal<Opening>(null);
    const open = async (kind: DocumentKind) => {
      state.value = 'asking';
      state.value = await desk.client.openDocuments({ numbers: [desk.order.number], kind });
    };
    return () => <Kinds desk={desk} state={state.value} open={(kind) => void open(kind)} />;
  },
};

interface Props {
  readonly desk: ActionDesk;
  readonly state: Opening;
  readonly open: (kind: DocumentKind) => void;
}

function Kinds({ desk, state, open }: Props) {
  const words = desk.words.orderDocuments;
  return (
    <>
      <p class="hint">{words.hint}</p>
      {DOCUMENT_KINDS.map((kind) => (
        <Button
          key={kind}
          id={`document-${kind}`}
          class="wide"
          disabled={state === 'asking'}
          onClick={() => open(kind)}
        >
          {words[kind]}
        </Button>
      ))}
      <Came state={state} desk={desk} />
    </>
  );
}

function Came({ state, desk }: Omit<Props, 'open'>) {
  const { trouble, orderDocuments: words } = desk.words;
  if (state === null) return null;
  if (state === 'asking') return <p role="status">{words.busy}</p>;
  if (!state.ok) return <Trouble failure={state.failure} words={trouble} />;
  return (
    <Notice tone="good" live="status">
      <p>{words.opened}</p>
    </Notice>
  );
}
