/** What the sidebar can show. Shared by the server, which serves the parts, and the page, which asks for them. */

/** Panels in the order in which they are listed: the first three are tabs, the others stand under "More". */
export const PANELS = ['newOrder', 'order', 'find', 'packing', 'payments', 'messages', 'today'] as const;

export type PanelName = (typeof PANELS)[number];

/**
 * Scripts the page takes in when it needs them: folders of src/sidebar that hold a `part.tsx` (`new-order` is newOrder).
 * Each panel is one; others serve a panel that seldom needs them.
 */
export const PARTS = [...PANELS, 'paste'] as const;

export type PartName = (typeof PARTS)[number];
