/** What a customer may be told of, and how shops write it. */
const STEPS = {
  'order-placed': /^(pesan|order|place)/i,
  'order-paid': /^(bayar|lunas|paid|pay)/i,
  'order-shipped': /^(kirim|dikirim|ship)/i,
  'order-completed': /^(selesai|complete|done)/i,
} as const;

export type Template = keyof typeof STEPS | 'order-part' | 'payment-reminder';

export const TEMPLATES = [
  ...(Object.keys(STEPS) as (keyof typeof STEPS)[]),
  'order-part',
  'payment-reminder',
] as const;

export const isTemplate = (text: string): text is Template => TEMPLATES.some((each) => each === text);

/** How far an order has come when it is told. */
const FAR = {
  'order-placed': 0,
  'payment-reminder': 1,
  'order-paid': 2,
  'order-part': 3,
  'order-shipped': 3,
  'order-completed': 4,
} satisfies Record<Template, number>;

/** Whether nobody needs the earlier message of an order any more. Who still owes wants to know where to pay. */
export const overtakes = (later: Template, earlier: Template, owes: boolean): boolean =>
  FAR[later] > FAR[earlier] && (!owes || FAR[earlier] >= FAR['order-paid'] || later === 'order-completed');

/** The steps a shop tells its customers of, a part of an order as shipped; reminders have a setting of their own. undefined: a word is no step. */
export function readSteps(words: readonly string[]): Template[] | undefined {
  const steps = words.map((word) =>
    TEMPLATES.find((name) => name in STEPS && STEPS[name as keyof typeof STEPS].test(word)),
  );
  if (steps.includes(undefined)) return undefined;
  const parts: Template[] = steps.includes('order-shipped') ? ['order-part'] : [];
  return [...(steps as Template[]), ...parts, 'payment-reminder'];
}
