export const GLOBALS: readonly string[];
export function checkBundle(code: string): string[];
export function topLevelFunctions(code: string): string[];
