/** Words of *Check the book*, in English: the shape of every translation. `{name}` is where a value goes. */
const ailments = {
  'tab-gone': [
    'The tab {tab} is gone.',
    'It is made anew; what the book still knows comes back in the next steps.',
  ],
  'column-gone': [
    'Tab {tab}: the column “{column}” is gone.',
    'It is made anew at the right; what the book still knows comes back in the next steps.',
  ],
  'header-lost': [
    'Tab {tab}: the header of “{column}” reads “{found}”.',
    'The header is written again; the column stays where it is.',
  ],
  'header-doubled': [
    'Tab {tab}: “{found}” stands above two columns. Buku Toko reads the one under {ours}, and not the one under {theirs}.',
    'Give {theirs} another name. What was typed below it for Buku Toko belongs under {ours}.',
  ],
  'anchor-lost': [
    'The hidden tab _book no longer follows the columns of {tab}.',
    'They are found by their headers and followed again.',
  ],
  'zone-changed': [
    'The time zone of the file changed from {from} to {to}.',
    'Buku Toko follows. If it was a slip: File › Settings, before you mend.',
  ],
  'locale-changed': [
    'The locale of the file changed from {from} to {to}.',
    'Numbers and days are read in the new way. If it was a slip: File › Settings, before you mend.',
  ],
  'journal-torn': [
    '{count} entries of the journal are damaged; what they booked is in the tabs.',
    'They are sealed again, empty.',
  ],
  'trigger-missing': ['Your automation is incomplete: {name} is missing.', 'It is switched on again.'],
  'trigger-doubled': ['Your automation is doubled: {name} is there {count} times.', 'One stays.'],
  size: [
    'The file holds {cells} million of its ten million cells.',
    'Delete empty rows and columns, and tabs you no longer need; start the next year in a new file.',
  ],
  'row-copied': ['{key} stands twice, word for word: rows {rows}.', 'The lower row is emptied.'],
  'key-doubled': [
    '{key} stands in several rows that differ: {rows}.',
    'Decide which one is right and delete the others, or give them another SKU.',
  ],
  'key-missing': ['A row of Buku Toko’s has lost its number or SKU.', 'It becomes {key} again.'],
  'number-lost': [
    'A row of Buku Toko’s has lost its number or SKU, and nothing tells which it was.',
    'Undo it with Ctrl+Z, or look it up in File › Version history and type it.',
  ],
  'cell-edited': [
    '{key}: “{column}” was changed by hand to “{found}”.',
    'It becomes “{booked}” again, as it was booked.',
  ],
  'order-gone': [
    'The row of order {order} is gone; its lines or payments are there.',
    'It is written again, with what is still known.',
  ],
  'lines-gone': ['Order {order} has lost {count} lines.', 'They are written again from the journal.'],
  'lines-lost': [
    'Order {order} has lost {count} lines, too long ago for the journal.',
    'Bring them back with File › Version history, tab Order lines.',
  ],
  'link-lost': ['Order {order} no longer knows where its lines stand.', 'They are found by its number.'],
  'payment-orphaned': [
    'Payment {key} is for {order}, which is no order.',
    'Type the right order number into the cell.',
  ],
  'message-orphaned': ['Message {key} is about {order}, which is no order.', 'It is cancelled.'],
  'message-state': ['The state of message {key} was damaged.', 'It becomes “{booked}”.'],
  'status-lost': [
    'The hidden status of order {order} cannot be read.',
    'It becomes “{booked}”, as stock and payments say.',
  ],
  'stock-gone': [
    '{sku} has no row in Stock.',
    'It gets one: {card} on hand by the stock card, {open} allocated.',
  ],
  'level-lost': [
    'The level of {sku} cannot be read.',
    'It is worked out again: {card} on hand, {open} allocated.',
  ],
  'level-wrong': [
    '{sku}: {level} on hand, but the stock card adds up to {card}.',
    'It becomes {card}. Count it if you doubt that.',
  ],
  'allocated-wrong': ['{sku}: {level} allocated, but open orders hold {open}.', 'It becomes {open}.'],
  'available-wrong': [
    '{sku}: {level} available, but on hand less allocated is {left}.',
    'It becomes {left}.',
  ],
  'card-gone': [
    '{sku} has {level} on hand and nothing on the stock card.',
    'An adjustment of {level} is written on the card.',
  ],
  'paid-wrong': ['Order {order}: {paid} paid, but its payments add up to {sum}.', 'It becomes {sum}.'],
  'payment-gone': [
    'Order {order}: {paid} paid, and no payment to show for it.',
    'A payment of {paid} is written.',
  ],
  'balance-wrong': [
    'Order {order}: balance or payment status do not follow from {sum} paid.',
    'They are worked out again.',
  ],
  'total-wrong': [
    'Order {order}: its total is {total}, its parts add up to {sum}.',
    'Compare with the customer’s confirmation and type the right figure.',
  ],
  counters: ['The book’s own counters are off.', 'They are counted again.'],
} as const;

export type CheckCode = keyof typeof ailments;

export const checkEn = {
  title: 'Check the book',
  healthy: 'The book is healthy.',
  found: 'Found: {count}',
  more: '… and {count} more.',
  ask: 'Mend it?',
  person: 'Besides, for you to do: {count}. You will read of it next.',
  mended: 'Mended: {count}.',
  left: 'This is left, and listed in Review:',
  todo: 'Choose Buku Toko › Check the book.',
  ailments: ailments as Readonly<Record<CheckCode, readonly [found: string, way: string]>>,
};

export type CheckWords = typeof checkEn;
