/** What is said when something cannot be booked. */
type Params = Readonly<Record<string, string | number>>;

export const refusalsEn = {
  'no-lines': () => 'An order needs at least one product.',
  'sku-unknown': (p: Params) =>
    `There is no product with SKU ${p.sku}. Add it in Products or choose another.`,
  'sku-doubled': (p: Params) => `SKU ${p.sku} stands in two rows of Products. Give one of them another SKU.`,
  'quantity-invalid': (p: Params) => `${p.quantity} is no quantity. Type a whole number from 1.`,
  'price-invalid': () => 'The price must be 0 or more.',
  'percent-invalid': () => 'A discount is between 0 and 100 percent.',
  'discount-invalid': () => 'The discount must be 0 or more.',
  'discount-too-large': () => 'The discount is larger than the price.',
  'shipping-invalid': () => 'Shipping must be 0 or more.',
  'amount-too-large': () => 'That is more money than the book can count. Check quantity and price.',
  'amount-invalid': () => 'An amount must be 0 or more, in whole units of the currency.',
  'order-partly-shipped': (p: Params) =>
    `Part of order ${p.order} has left. Split off the rest, then cancel that new order.`,
  'parcel-too-early': (p: Params) =>
    `Order ${p.order} is not paid. Record the payment first, or ship all of it.`,
  'parcel-empty': () => 'The parcel is empty. Choose at least one product.',
  'parcel-too-many': (p: Params) => `${p.sku}: ${p.quantity} in the parcel, but ${p.left} left to ship.`,
  'day-invalid': (p: Params) => `“${p.found}” is no day that has been. Choose today or an earlier day.`,
  'payment-unknown': (p: Params) => `Payment ${p.id} is not one of this order. Open the order again.`,
  'payment-reversed': (p: Params) => `Payment ${p.id} was taken back already.`,
  'payment-refunded': (p: Params) =>
    `Payment ${p.id} was given back in part. Book the difference as a payment or a refund.`,
  'settlement-empty': () => 'None of these orders waits for its COD money. Check the list.',
  'settlement-too-large': () =>
    'More came than these orders collected. Add the orders that are missing, or check the amount.',
  'return-empty': () => 'Nothing comes back. Choose at least one product or an amount.',
  'return-too-many': (p: Params) => `${p.quantity} cannot come back: ${p.left} left of this line.`,
  'return-booked': (p: Params) =>
    `All of ${p.order} is booked as come back. In the panel Order choose “Undo the last booking”, or make a new order.`,
  'refund-too-large': () => 'That is more than was paid. Refund at most what is left of it.',
  'lines-gone': (p: Params) =>
    `Lines of ${p.order} are gone (${p.count}), so its stock cannot be booked. Press Ctrl+Z, or choose Buku Toko › Check the book.`,
  'line-typed-over': (p: Params) =>
    `Order lines ${p.cell}: quantity, price, discount and net of ${p.line} no longer agree. Press Ctrl+Z, or choose Buku Toko › Check the book.`,
  'line-unknown': () => 'This line is no longer in the order. Open the order again.',
  'order-not-open': (p: Params) =>
    `Order ${p.order} has left or is closed and stays as it is. Book a return, or make a new order.`,
  'line-shipped': (p: Params) => `${p.name}: ${p.shipped} have left already. Keep at least ${p.shipped}.`,
  'split-too-many': (p: Params) => `${p.name}: only ${p.left} can be split off.`,
  'split-nothing': () => 'Choose at least one piece to split off.',
  'split-all': () => 'Something has to stay. Leave at least one piece in this order.',
  'split-refunded': (p: Params) => `Order ${p.order} has refunds: make a new order instead.`,
  'undo-nothing': (p: Params) => `The last booking of ${p.order} is too long ago. Change the order instead.`,
  'undo-moved': (p: Params) => `${p.order} was changed meanwhile. Open it again and look first.`,
  'undo-split': (p: Params) => `${p.order} was split: cancel the new order and add its pieces here again.`,
  'undo-exchange': (p: Params) =>
    `${p.other}, which went out for these goods, has been changed since: cancel it or book its return, then give back what was paid for it.`,
  'undo-parcel': (p: Params) => `Pieces of ${p.order} have moved: book a return instead.`,
  'no-price': (p: Params) => `${p.sku} has no price. Type one here or in Products.`,
  'not-enough': (p: Params) =>
    `${p.name}: ${p.wanted} wanted, ${p.available} left. Lower the quantity, or tick “Sell when empty” in Products.`,
  'stock-row-torn': (p: Params) =>
    `Stock ${p.cell}: the row of ${p.sku} was torn apart by a sort. Undo the sort (Ctrl+Z), then try again.`,
  'customer-unknown': () => 'This customer is no longer in Customers. Choose again.',
  'customer-nameless': () => 'Type the customer’s name.',
  'email-invalid': (p: Params) => `${p.email} is no email address. Correct it or leave it blank.`,
  'key-reused': () => 'This order was sent before with other words. Open the form again.',
  'order-is-final': () => 'This order is closed: a cancelled or returned order cannot move. Make a new one.',
  'order-not-shipped': () =>
    'The order has not left yet, so it cannot come back. Choose Shipped first, or Cancelled.',
  'order-already-shipped': () => 'The order has left already. Choose Returned or Failed delivery.',
  'order-goes-forward': () => 'An order does not go back to that step.',
  'message-left': () =>
    'The customer has already been told that it was shipped. Choose Failed delivery or Returned.',
  'status-unknown': (p: Params) => `“${p.found}” is no status. Choose one from the list.`,
  'status-blank': () => 'The status is blank. Choose one from the list; Ctrl+Z brings the old one back.',
  'status-lost': (p: Params) =>
    `The hidden status of order ${p.order} was changed by hand. Undo it with Ctrl+Z.`,
  'pay-unreadable': (p: Params) => `“${p.found}” is no amount. Type Paid or a number.`,
  'already-paid': (p: Params) => `Order ${p.order} is paid already.`,
  'pay-undone': (p: Params) =>
    `${p.mark} ${p.amount} was booked before. Paid again? Type it once more. Take ${p.last} back? Clear the cell.`,
  'tracking-is-date': () =>
    'The tracking number was turned into a date. Type it again with an apostrophe in front.',
  'tracking-is-number': () =>
    'The tracking number was turned into a number and lost digits. Type it again with an apostrophe in front.',
  'order-numberless': () =>
    'This row has no order number: it was not made by Buku Toko. Use Quick entry or the sidebar.',
  'order-unknown': (p: Params) => `There is no order ${p.order}.`,
  'documents-none': () => 'Select the rows of orders in the tab Orders first, then try again.',
  'documents-too-many': (p: Params) => `At most ${p.most} orders are printed at once. Select fewer rows.`,
  'incoming-invalid': (p: Params) => `“${p.found}” is no quantity. Type a whole number, or leave it blank.`,
  'received-invalid': (p: Params) => `“${p.found}” cannot be received. Type a whole number from 1.`,
  'counted-invalid': (p: Params) => `“${p.found}” is no count. Type a whole number from 0.`,
  'level-typed': (p: Params) =>
    `${p.found} was typed over the level. It is back to ${p.onHand}; type what you counted under Counted.`,
  'product-unknown': (p: Params) =>
    `${p.cell}: there is no product “${p.found}”. Type its SKU or whole name.`,
  'product-ambiguous': (p: Params) =>
    `${p.cell}: “${p.found}” is the name of several products. Type the SKU.`,
  'quantity-in-cell': (p: Params) => `${p.cell}: “${p.found}” is no quantity. Type a whole number from 1.`,
  'courier-in-cell': (p: Params) =>
    `${p.cell}: “${p.found}” is none of your couriers (${p.known}). Choose one, or add it in Settings.`,
  'paid-in-cell': (p: Params) =>
    `${p.cell}: “${p.found}” is no payment. Type Paid or an amount, or leave it blank.`,
  'price-in-cell': (p: Params) => `${p.cell}: “${p.found}” is no price. Type a number.`,
  'tab-gone': (p: Params) =>
    `The tab ${p.tab} was deleted. Undo that, or bring it back with File › Version history.`,
  'column-gone': (p: Params) =>
    `Tab ${p.tab}: the column “${p.column}” is missing. Undo its deletion, or bring it back with File › Version history.`,
  'column-elsewhere': (p: Params) =>
    `Tab ${p.tab}: the header of “${p.column}” names another column. Put the headers back as they were.`,
  held: () => 'Waits for your decision in the tab Review: it looks like a slip.',
  clearing: () =>
    'Clearing the practice orders was interrupted. Choose Buku Toko › Clear practice orders again.',
  'too-large': () => 'That is too much at once. Do it in smaller parts.',
  busy: () => 'Somebody else is booking right now. Nothing was lost: try again in a moment.',
  'not-set-up': () => 'Set up the shop first: menu Buku Toko, Set up shop.',
  'unknown-method': () =>
    'The sidebar asked for something this version does not know. Close and open it again.',
  'bad-request': () => 'The sidebar sent something incomplete. Close and open it again.',
  bug: () => 'Something went wrong in Buku Toko. Please try again: nothing is booked twice.',
};
