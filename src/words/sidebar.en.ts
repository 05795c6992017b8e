/**
 * Words of the sidebar's page, in English; this is the shape every other language fills. `{}` is where the one
 * value goes. Plain text, for the server sends them with the page: only the language in use travels.
 * Each part has words of its own beside this file.
 */
export const sidebarEn = {
  panels: {
    label: 'Panels',
    more: 'More',
    newOrder: 'New order',
    order: 'Order',
    find: 'Find',
    messages: 'Messages',
    packing: 'Pack & ship',
    payments: 'Payments',
    today: 'Today',
  },

  person: { label: 'I am', choose: 'choose your name' },

  loading: {
    newOrder: 'Fetching products and customers…',
    order: 'Fetching the order…',
    today: 'Counting today…',
    part: 'Opening…',
  },

  trouble: {
    retry: 'Try again',
    offline: 'No internet connection. What you typed is kept here; try again once you are online.',
    noAnswer: 'No answer from Google.',
    accountsTitle: 'Does it keep happening?',
    accounts:
      'If this browser is signed in to several Google accounts, Google often mixes them up. Open this sheet in a window with only your shop account, or in a private window.',
    outdated:
      'Buku Toko was updated. Close the sidebar and open it again from the menu; what you typed is kept.',
    odd: 'Something went wrong on our side and nothing was saved. Please try again.',
  },

  mode: {
    practice: 'Practice mode: no message is sent, and these orders can be cleared later.',
    paused: 'Sending is paused: messages wait until it is started again.',
  },

  combobox: {
    results: 'Results: {}',
    more: '{} more. Type on to narrow down.',
  },

  customer: {
    label: 'Customer',
    hint: 'Name or phone number',
    none: 'Nobody found',
    create: 'New customer “{}”',
    change: 'Change customer',
    fresh: 'New customer',
    name: 'Name',
    phone: 'Phone / WhatsApp',
    noPhone: 'no phone number',
    more: 'Email and address',
    email: 'Email',
    address: 'Address',
    owner: 'This number belongs to {}.',
    useOwner: 'Use {}',
    missing: 'Choose a customer, or make a new one.',
    nameMissing: 'Write the customer’s name.',
    phoneOdd: 'This does not look like a phone number. Example: +62 812 3456 7890.',
    emailOdd: 'This does not look like an email address.',
    level: 'Price level: {}',
    owed: 'Still to pay from earlier orders: {}',
    limit: 'Credit limit: {}',
    alsoToday: 'Ordered today already: {}',
    repeat: 'Same as last time ({})',
  },

  product: {
    label: 'Add product',
    hint: 'Name or SKU',
    none: 'No such product',
    available: '{} available',
    soldOut: 'Sold out',
    minus: 'Sold out, {} short',
    backorder: 'Sold out, may be ordered ahead',
    digital: 'Digital, no stock',
    missing: 'Add at least one product.',
    together: 'Often bought together',
    add: 'Add {}',
  },

  line: {
    region: 'Line: {}',
    quantity: 'Quantity',
    price: 'Price each',
    remove: 'Remove {}',
    catalogue: 'Price changed. Catalogue: {}',
    usual: 'Use catalogue price',
    quantityOdd: 'Quantity is a whole number, 1 or more.',
    priceOdd: 'This price cannot be read. Example: 125,000 or 125k.',
    short: 'Only {} available.',
    gone: 'This product is no longer in the Products tab.',
    discount: 'Line discount (or %)',
    addDiscount: 'Line discount',
  },

  more: {
    title: 'More',
    discount: 'Order discount (or %)',
    shipping: 'Shipping charged',
    courier: 'Courier',
    method: 'Payment method',
    channel: 'Channel',
    paid: 'Already paid in full',
    note: 'Note',
    notSet: 'Not set',
    moneyOdd: 'This amount cannot be read. Example: 15,000 or 15k.',
    discountTooBig: 'The discount is more than the goods are worth.',
    elsewhere: 'Send to another person or address',
    recipient: 'Recipient',
    recipientPhone: 'Recipient’s phone',
    recipientAddress: 'Delivery address',
    discountOdd: 'This discount cannot be read. Example: 10,000 or 10%.',
    shippingCost: 'Shipping the shop pays the courier',
    insurance: 'Insurance',
    packing: 'Packing fee',
    channelOrder: 'Order number there',
    hold: 'Kept or pre-order',
    holdNone: 'Neither: goes out as usual',
    keep: 'Keep for the customer',
    preOrder: 'Pre-order, not here yet',
    dropship: 'Dropship: another sender',
    senderName: 'Sender on the label',
    senderPhone: 'Sender’s phone',
    senderMissing: 'Write the sender’s name too.',
  },

  total: {
    label: 'Total',
    pieces: '{} pcs',
    tax: 'With tax of {}.',
    code: 'A unique code is added when it is saved.',
  },

  save: {
    button: 'Save order',
    busy: 'Saving…',
    shortcut: 'Ctrl+Enter saves',
    check: 'Almost there. Please look at what is marked.',
    unsure:
      'The connection broke before the answer came. Your order is kept here. Try again: it will not be booked twice.',
    edit: 'Change the order first',
    clear: 'Clear form',
    clearSure: 'Clear everything typed here?',
    clearYes: 'Yes, clear',
    clearNo: 'Keep it',
    restored: 'Your half-finished order is back.',
  },

  placed: {
    title: 'Order saved',
    flags: 'Worth a look',
    next: 'Next order',
    open: 'Open this order',
  },
};
