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

/** The steps a shop tells its customers of, a part of an order as shipped; reminders have a setting of their own. undefined: a word is no step. */
export function readSteps(words: readonly string[]): Template[] | undefined {
  const steps = words.map((word) =>
    TEMPLATES.find((name) => name in STEPS && STEPS[name as keyof typeof STEPS].test(word)),
  );
  if (steps.includes(undefined)) return undefined;
  const parts: Template[] = steps.includes('order-shipped') ? ['order-part'] : [];
  return [...(steps as Template[]), ...parts, 'payment-reminder'];
}
