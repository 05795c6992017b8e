/** The words of all mails, and the shape of every translation. Figures come in already written out. */
export const mailEn = {
  /** Stands before a customer's name unless the shop chose another word or none. */
  salutation: '',
  hello: (name: string) => (name === '' ? 'Hello,' : `Hi ${name},`),
  notAvailable: 'n/a',
  percent: (number: string) => `${number}%`,
  more: (count: string, what: string) => `and ${count} more ${what}`,
  ref: (ref: string) => `Ref. ${ref}`,

  order: {
    heading: (number: string, day: string) => `Order ${number} · ${day}`,
    quantity: (count: string) => `${count} ×`,
    products: 'products',
    subtotal: 'Subtotal',
    discount: 'Discount',
    shipping: 'Shipping',
    fees: 'Insurance and packing',
    tax: 'Tax',
    uniqueCode: 'Unique code',
    total: 'Total',
    paidSoFar: 'Paid so far',
    balance: 'Left to pay',
    paid: 'Paid in full',
    note: (note: string) => `Your note: ${note}`,
    thanks: 'Thank you for shopping with us.',
    footer: (shop: string) =>
      `You get this mail because you ordered from ${shop}. Anything wrong? Just reply.`,
    ask: 'Ask us on WhatsApp',
    askText: (number: string) => `Hello, I have a question about order ${number}`,
  },

  /** What a person sends in WhatsApp; holes are filled in the sidebar. */
  chat: {
    'order-placed':
      'Hello {name}, thank you for your order at {shop}.\n\nOrder {order}: {items}\nTotal: {total}\nPlease pay: {balance}\nBy: {due}\n\nTransfer to {accounts}, then just send the proof here.',
    'order-paid':
      'Hello {name}, your payment for order {order} ({total}) has arrived. Thank you! We are getting it ready.',
    'order-shipped':
      'Hello {name}, your order {order} is on its way.\n\nItems: {items}\nTracking number: {tracking}\nTrack it: {link}\n\n{courier} brings it: please check the parcel when it arrives.',
    'order-digital':
      'Hello {name}, thank you, your order {order} is ready to download.\n\nItems: {items}\nHere is the link:',
    'order-part':
      'Hello {name}, a part of your order {order} is on its way. The rest follows.\n\nItems: {items}\nCourier: {courier}\nTracking number: {tracking}\nTrack it: {link}',
    'order-completed':
      'Hello {name}, we hope order {order} arrived well. Thank you for shopping at {shop}. If anything is missing, let us know.',
    'payment-reminder':
      'Hello {name}, a friendly reminder: order {order} still waits for your payment of {balance}.\nBy: {due}\nTransfer to: {accounts}\n\nIf you have paid, ignore this and send us the proof. Thank you.',
  },

  placed: {
    subjectDue: (number: string, balance: string) => `Order ${number} received: ${balance} to pay`,
    subjectPaid: (number: string) => `Order ${number} is paid. Thank you!`,
    subjectCod: (number: string) => `Order ${number} received`,
    titleDue: 'We have your order',
    titlePaid: 'Thank you for your order',
    introDue: 'Thank you for your order. We pack it as soon as your payment is in.',
    introPaid: 'Your payment is in and we are preparing your order. You hear from us as soon as we send it.',
    introCod: 'Thank you for your order. We are preparing it, and you pay when it arrives.',
    payExactly: 'Please transfer exactly',
    payOnDelivery: 'To pay on delivery',
    due: (day: string) => `Please pay by ${day}.`,
    accounts: 'To one of these accounts:',
    noAccounts: 'We will send you the account to pay to. You can also just reply to this mail.',
    proof: 'Send proof on WhatsApp',
    proofText: (number: string, amount: string) => `Hello, I have transferred ${amount} for order ${number}`,
    proofHint: 'Have you transferred? Reply to this mail with the proof so that we can check it sooner.',
  },

  reminder: {
    subject: (number: string, balance: string) => `Order ${number} waits for your payment of ${balance}`,
    title: 'Your order waits for payment',
    intro:
      'A friendly reminder: we have not received your payment yet. If you have paid, please ignore this mail.',
  },
  completed: {
    subject: (number: string) => `Thank you for order ${number}`,
    title: 'Your order is complete',
    intro: 'We hope it arrived well. If anything is missing or broken, let us know.',
  },

  shipped: {
    subject: (number: string) => `Order ${number} is on its way`,
    title: 'Your order is on its way',
    intro: (number: string) => `Order ${number} has been handed to the courier.`,
    introOwn: (number: string) => `Order ${number} has left our shop.`,
    tracking: (courier: string) => (courier === '' ? 'Tracking number' : `${courier} tracking number`),
    courier: 'Courier',
    track: 'Track the parcel',
    copyHint: 'Copy the number and enter it on the courier’s site. It may take a few hours to show up.',
    trackHint: 'The number may take a few hours to show up on the courier’s site.',
    to: 'Delivery to',
    contents: 'In the parcel',
    part: {
      subject: (number: string, part: string) => `Order ${number}: part ${part} is on its way`,
      title: (part: string) => `Part ${part} of your order is on its way`,
      intro: (number: string) => `A part of order ${number} has left. The rest follows.`,
    },
    last: (number: string) => `This is the last parcel: order ${number} is complete.`,
    digital: {
      subject: (number: string) => `Order ${number} is ready to download`,
      title: 'Your order is ready',
      intro: 'Thank you, your payment is in. Here is what you ordered.',
    },
    download: 'Download',
    checkHint: 'Please check the parcel when it arrives and tell us if anything is missing or damaged.',
  },

  low: {
    subject: (counts: string) => `Stock: ${counts}`,
    title: 'Stock today',
    counts: { fresh: 'new', worse: 'worse', still: 'still low', recovered: 'recovered' },
    count: (count: string, what: string) => `${count} ${what}`,
    nothing: 'nothing low',
    headings: { fresh: 'New', worse: 'Worse', still: 'Still low', recovered: 'Recovered' },
    sheet: 'Open the Stock sheet',
    available: (count: string) => `${count} available`,
    soldOut: 'Sold out',
    minus: (count: string) => `${count} short`,
    levels: (onHand: string, allocated: string, incoming: string) =>
      `On hand ${onHand} · allocated ${allocated} · incoming ${incoming}`,
    demand: (weekly: string) => `sells ${weekly}/week`,
    noDemand: 'no sales in four weeks',
    cover: (days: string) => `lasts ${days} ${days === '1' ? 'day' : 'days'}`,
    coverToday: 'lasts less than a day',
    point: (count: string) => `reorder point ${count}`,
    order: 'What to order',
    noSupplier: 'No supplier yet',
    pieces: (count: string) => `${count} pcs`,
    inSheet: (count: string) => `and ${count} more in the Stock sheet`,
    footer:
      'New and worse items come at once, the rest once a week. Snooze or “won’t restock” in the Stock sheet.',
    working: {
      mean: (weeks: string, weekly: string) => `${weeks}-week mean ${weekly}/week`,
      lead: (time: string) => `${time} lead time`,
      days: (count: string) => `${count} ${count === '1' ? 'day' : 'days'}`,
      weeks: (count: string) => `${count} ${count === '1' ? 'week' : 'weeks'}`,
      buffer: (count: string) => `buffer ${count}`,
      manual: (count: string) => `reorder point ${count}, set by hand`,
      target: (count: string) => `filled up to ${count}`,
      stock: (available: string, incoming: string) => `${available} available + ${incoming} incoming`,
      order: (count: string) => `order ${count}`,
      pack: (size: string) => `pack ${size}`,
      enough: 'enough for now',
    },
  },

  weekly: {
    subject: (week: string, sales: string, change: string) => `Week ${week}: net sales ${sales} ${change}`,
    title: (week: string) => `Week ${week}`,
    period: (from: string, to: string) => `${from} – ${to} · against last week`,
    figures: {
      netSales: 'Net sales',
      orders: 'Orders',
      averageOrder: 'Average order value',
      units: 'Units sold',
      grossMargin: 'Gross margin',
      newCustomers: 'New customers',
      returningCustomers: 'Returning customers',
      cancellations: 'Cancellations',
    },
    up: (by: string, before: string) => `▲ up ${by} from ${before}`,
    down: (by: string, before: string) => `▼ down ${by} from ${before}`,
    same: '= same as last week',
    noComparison: 'n/a: nothing last week to compare with',
    fromZero: (before: string) => `n/a: ${before} last week`,
    shortUp: (by: string) => `▲ ${by}`,
    shortDown: (by: string) => `▼ ${by}`,
    points: (number: string) => `${number} points`,
    lessThan: (number: string) => `less than ${number}`,
    waiting: 'Waiting for you',
    nothingWaiting: 'Nothing waits for you.',
    lowStock: 'Products running low',
    soldOut: 'Products sold out',
    byDay: 'Net sales by day',
    best: 'Best products',
    noSales: 'No products sold this week.',
    units: (count: string) => `${count} sold`,
    people: 'Customers',
    sheet: 'Open the workbook',
    data: 'About these figures',
    definition: 'Net sales are after discounts and returns, without shipping and tax.',
    days: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
    footer: (shop: string) => `The weekly report of ${shop}, from your own workbook.`,
  },
};

export type MailWords = typeof mailEn;
