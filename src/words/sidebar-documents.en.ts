/** Words of the buttons that print documents. */
export const printingEn = {
  title: 'Print documents',
  hint: 'Opens a window with the document; print it from there.',
  invoice: 'Invoice',
  receipt: 'Receipt',
  'packing-slip': 'Packing slip',
  label: 'Shipping label',
  busy: 'Opening\u2026',
  opened: 'The window is open above the book.',
};
