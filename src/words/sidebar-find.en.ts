/** Words of the panel "Find", in English; the shape every other language fills. */
export const findEn = {
  label: 'Find an order',
  hint: 'Number, phone, name, tracking no.',
  button: 'Find',
  busy: 'Looking…',
  start: 'What do you know of the order?',
  startHint:
    'The last digits of its number will do, a phone in any spelling, a part of the name, the marketplace’s number or the tracking number.',
  none: 'Nothing found for “{}”',
  noneHint: 'Try less of it: one word of the name, or the last digits of the phone.',
  count: 'Orders found: {}',
  more: '{} more. Type more of it to narrow down.',
  older: 'Look further back',
  olderHint: '{} older rows were not looked at yet.',
  forWhom: 'for {}',
  blank: 'Type something to look for.',
};
