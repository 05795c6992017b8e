/** Words of the panel "Messages". */
export const messagesEn = {
  loading: 'Looking for messages to send…',
  empty: 'Nobody waits for a message',
  emptyHint: 'Customers without an email, or all if the shop says so, are told here by WhatsApp.',
  refresh: 'Check again',
  waiting: '{} messages to send',
  quiet: 'The shop’s messages leave from {}.00 on. You may send this one all the same.',
  which: 'Message',
  step: {
    'order-placed': 'Order',
    'order-paid': 'Paid',
    'order-shipped': 'Shipped',
    'order-completed': 'Thanks',
    'payment-reminder': 'Reminder',
  },
  text: 'Text',
  open: 'Open in WhatsApp',
  copy: 'Copy',
  copied: 'Copied. Paste it into the chat.',
  sent: 'Sent: tick it off',
  drop: 'Do not send',
  openOrder: 'Open the order',
};
