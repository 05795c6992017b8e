/** A module without imports and exports, as short as it gets. */
export function shorten(code: string): Promise<string>;
/** The whole script, its stubs left as they stand. */
export function finish(script: string): Promise<string>;
