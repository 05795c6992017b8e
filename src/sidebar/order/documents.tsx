import { DOCUMENT_KINDS } from '../../entry/document-kinds.ts';
import { createPrinting, PrintDocuments } from '../parts/print-documents.tsx';
import type { OrderAction } from './actions.tsx';

/** Opens the order's invoice, receipt, packing slip or label in a window, ready to print. */
export const documents: OrderAction = {
  id: 'documents',
  label: (words) => words.printing.title,
  offered: () => true,
  create: ({ client, words, order }) => {
    const printing = createPrinting(client);
    return () => (
      <>
        <p class="hint">{words.printing.hint}</p>
        <PrintDocuments printing={printing} words={words} numbers={[order.number]} kinds={DOCUMENT_KINDS} />
      </>
    );
  },
};
