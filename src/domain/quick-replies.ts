/** What customers ask all day, and shops answer in their own words. */
export const REPLIES = ['prices', 'ordering', 'paying', 'shipping'] as const;

export type Reply = (typeof REPLIES)[number];
