export interface BuiltSidebar {
  readonly page: string;
  /** By name, as their files hold them. */
  readonly parts: Readonly<Record<string, string>>;
}

/** The page, everything inlined, and the parts it fetches. Rejects where Google would serve something else than was built. */
export function buildSidebar(): Promise<BuiltSidebar>;
/** The page that draws documents, everything inlined. Rejects like `buildSidebar`. */
export function buildDocuments(): Promise<string>;
/** Takes out of template literals what HtmlService is known to take: line and block comments. */
export function stripLikeGoogle(script: string): string;
