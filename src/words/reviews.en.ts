/** What Review says was found, and what to do about it. */
type Params = Readonly<Record<string, string | number>>;

export const reviewsEn = {
  'not-a-number': (p: Params) => ({
    found: `${p.column}: “${p.found}” is text, not a number.`,
    todo: 'Type the number again without letters.',
  }),
  'number-as-text': (p: Params) => ({
    found: `${p.column}: “${p.found}” is text that looks like a number.`,
    todo: 'Type it again as a plain number, without dots and currency.',
  }),
  'not-whole': (p: Params) => ({
    found: `${p.column}: ${p.found} is no whole number.`,
    todo: 'Type a whole number.',
  }),
  'too-many-decimals': (p: Params) => ({
    found: `${p.column}: ${p.found} has more decimals than the currency.`,
    todo: 'Round it.',
  }),
  'not-a-date': (p: Params) => ({
    found: `${p.column}: “${p.found}” is no date.`,
    todo: 'Type the day as 2026-12-31.',
  }),
  'not-a-choice': (p: Params) => ({
    found: `${p.column}: “${p.found}” is not in the list.`,
    todo: 'Choose from the list.',
  }),
  'not-an-email': (p: Params) => ({
    found: `${p.column}: “${p.found}” is no email address.`,
    todo: 'Correct it or leave it blank.',
  }),
  negative: (p: Params) => ({ found: `${p.column}: ${p.found} is below 0.`, todo: 'Type 0 or more.' }),
  'formula-error': (p: Params) => ({
    found: `${p.column}: the formula shows ${p.found}.`,
    todo: 'Mend the formula or type the value.',
  }),
  'opening-invalid': (p: Params) => ({
    found: `Opening stock: “${p.found}” is no quantity.`,
    todo: 'Type a whole number, or leave it blank.',
  }),
  'sku-doubled': (p: Params) => ({
    found: `SKU ${p.sku} stands in more than one row.`,
    todo: 'Give one of the rows another SKU. Until then it is not sold.',
  }),
  'sku-taken': (p: Params) => ({
    found: `${p.before} cannot be renamed to ${p.sku}: that SKU has stock of its own.`,
    todo: 'Choose another SKU.',
  }),
  'text-unclear': (p: Params) => ({
    found: `${p.setting}: look at ${p.found}.`,
    todo: 'Use the words in {} that the note beside it names, leave out neither order number nor balance, and keep it within 900 letters; until then the usual text holds.',
  }),
  'setting-unclear': (p: Params) => ({
    found: `${p.setting}: “${p.found}” is not understood.`,
    todo: 'Correct it; until then the usual value holds.',
  }),
  'hours-are-date': (p: Params) => ({
    found: `${p.setting}: Sheets has made a day of it (${p.found}).`,
    todo: 'Type it with minutes, such as 12:00-13:00; until then messages leave at any hour.',
  }),
  restored: () => ({
    found: 'The book was put back to an older version. Nothing is sent until you say so.',
    todo: 'Check the newest orders, then choose Buku Toko › Start sending.',
  }),
  recovered: () => ({
    found:
      'The book’s memory was damaged and was put together again from the tabs. Nothing is sent until you say so.',
    todo: 'Choose Buku Toko › Check the book, look at the newest orders, then choose Buku Toko › Start sending.',
  }),
  'too-long': (p: Params) => ({
    found: `The text “${p.found}…” is too long for a name or SKU.`,
    todo: 'Shorten it; until then the product is not sold.',
  }),
  'link-unsafe': (p: Params) => ({
    found: `The download link “${p.found}” does not begin with https://.`,
    todo: 'Paste a link that begins with https://; until then customers do not get it, and orders of this product wait for you.',
  }),
  'product-gone': (p: Params) => ({
    found: `The row of ${p.sku} was cleared.`,
    todo: 'If it was a slip, undo it with Ctrl+Z; its stock is still in Stock.',
  }),
  'row-gone': (p: Params) => ({
    found: `The row of ${p.key} was deleted while it was being booked.`,
    todo: 'Bring it back with Ctrl+Z or File › Version history.',
  }),
  'cell-changed-meanwhile': (p: Params) => ({
    found: `A cell of ${p.key} was changed while it was being booked.`,
    todo: 'Look at the row and correct it.',
  }),
  'cells-astray': (p: Params) => ({
    found: `Rows or columns moved while a booking landed: cells of ${p.key} were written over.`,
    todo: 'They were put back as far as they were known. Look at the row; File › Version history has the rest.',
  }),
  'typed-over': (p: Params) => ({
    found: `What was typed in row ${p.row} was written over by a booking in the same moment.`,
    todo: 'Type it again if it still holds.',
  }),
  'phone-odd': (p: Params) => ({
    found: `“${p.found}” is no phone number.`,
    todo: 'Correct it; a leading 0 may be missing.',
  }),
  'level-wrong': (p: Params) => ({
    found: `${p.key}: the stock card adds up to ${p.ledger}, the level says ${p.level}.`,
    todo: 'Count the product and type it under Counted.',
  }),
  checked: (p: Params) => ({ found: String(p.found), todo: String(p.todo) }),
  'mail-refused': (p: Params) => ({
    found: `The message ${p.id} could not be sent.`,
    todo: 'Look at the address in the order, then decide: Send again, It was sent (you told the customer), or Drop.',
  }),
  'mail-unknown': (p: Params) => ({
    found: `Nobody knows whether the message ${p.id} left.`,
    todo: 'Look into Sent in Gmail, then decide: It was sent, Send again, or Drop.',
  }),
  'brake-many': (p: Params) => ({
    found: `${p.rows} orders were changed all at once, ${p.changes} changes: ${p.values}. First ${p.first}, last ${p.last}.`,
    todo: 'If it was a slip, undo it with Ctrl+Z or decide Put back. If it is meant, decide Book them. Until then these rows wait, and all else goes on.',
  }),
  'brake-permuted': (p: Params) => ({
    found: `In ${p.rows} orders values only changed places, as after sorting part of a table: ${p.values}. First ${p.first}, last ${p.last}.`,
    todo: 'If it was a slip, undo it with Ctrl+Z or decide Put back. If it is meant, decide Book them. Until then these rows wait, and all else goes on.',
  }),
  'sender-silent': (p: Params) => ({
    found: `The clock of ${p.name} has not run since ${p.time}. Nothing is sent, and nobody sends in its place.`,
    todo: `${p.name} opens the book and chooses Start sending; or somebody else does and sends from then on.`,
  }),
  'sender-lapsed': (p: Params) => ({
    found: `Google asks ${p.name} for permission again (last run ${p.time}). Nothing is sent until then.`,
    todo: `${p.name} opens the book, chooses an item of the menu Buku Toko and allows it; or somebody else chooses Start sending.`,
  }),
  'mail-not-booked': (p: Params) => ({
    found: `Outbox: the row ${p.id} waits although no booking made it wait; it was typed, copied or changed by hand.`,
    todo: 'Nothing is sent. Messages come from bookings only; delete the row if it is not yours.',
  }),
  'mail-stopped': (p: Params) => ({
    found: `The state of message ${p.id} was changed by hand.`,
    todo: 'It is not sent. Tell the customer yourself if need be.',
  }),
  'mail-gone': (p: Params) => ({
    found: `Message ${p.id} waited in the Outbox; its row was deleted or its id changed.`,
    todo: 'It is not sent. Tell the customer yourself if need be.',
  }),
};
