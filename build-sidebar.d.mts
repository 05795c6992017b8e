/** The whole page, everything inlined. Rejects where Google would serve something else than was built. */
export function buildSidebar(): Promise<string>;
/** Takes out of template literals what HtmlService is known to take: line and block comments. */
export function stripLikeGoogle(script: string): string;
