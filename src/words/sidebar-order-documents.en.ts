/** Words of the action "Documents" in the order panel. */
export const orderDocumentsEn = {
  title: 'Print documents',
  hint: 'Opens a window with the document; print it from there.',
  invoice: 'Invoice',
  receipt: 'Receipt',
  'packing-slip': 'Packing slip',
  label: 'Shipping label',
  busy: 'Opening\u2026',
  opened: 'The window is open above the book.',
};
