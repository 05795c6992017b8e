/** What the sidebar may ask about documents. */
import * as v from 'valibot';
import type { viewDocuments } from '../use-cases/view-documents.ts';
import { DOCUMENT_KINDS } from './document-kinds.ts';

export const documentCalls = {
  /** Opens a window with the documents of these orders, ready to print. */
  openDocuments: v.object({
    numbers: v.pipe(v.array(v.pipe(v.string(), v.maxLength(200))), v.minLength(1), v.maxLength(60)),
    kind: v.picklist(DOCUMENT_KINDS),
  }),
} as const;

export type DocumentsView = ReturnType<typeof viewDocuments>;
export type DocumentOrder = DocumentsView['orders'][number];
