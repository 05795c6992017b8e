/** What can be printed of an order. Shared by the server, the sidebar and the page that draws them. */
export const DOCUMENT_KINDS = ['invoice', 'receipt', 'packing-slip', 'label'] as const;

export type DocumentKind = (typeof DOCUMENT_KINDS)[number];
