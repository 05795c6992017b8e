/** Words for a customer's message pasted into the form, in English; the shape every other language fills. */
export const pasteEn = {
  open: 'Paste the customer’s message',
  label: 'The customer’s message',
  hint: 'Name, phone, address, what they want: in any order',
  fill: 'Fill in the form',
  cancel: 'Never mind',
  busy: 'Reading…',
  empty: 'Paste or type the message first.',
  filled: 'Filled in from the message. Please compare.',
  check: 'Not sure: please check.',
  message: 'The message',
  unclear: 'Which product is meant?',
  wrote: '“{}”',
  pieces: '{} pcs',
  skip: 'Leave out',
  left: 'Choose or leave out what is unclear in the message.',
};
