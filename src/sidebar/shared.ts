/**
 * What the parts find in the page. Empty here: the build looks at what the parts import and writes it in
 * (scripts/bundle/sidebar-parts.mjs), so that nobody keeps a list.
 */
export const shared: Readonly<Record<string, unknown>> = {};

/** Tells a part of another build from one of ours: the add-on may be updated while a sidebar is open. */
export const build: string = '';
