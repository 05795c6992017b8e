/** What the check finds: a code that has its sentences in `words/check.*.ts`, a place, and, where there is one, the mend. */
import type { RefusalParams } from '../../domain/errors.ts';
import type { Finding } from '../../tables/review.ts';
import type { CheckCode, CheckWords } from '../../words/check.ts';

export interface Ailment extends Finding {
  readonly code: CheckCode;
  /** Queues what heals it on the shop it was found in; undefined: a person must do it. */
  readonly mend: (() => void) | undefined;
}

export const ailment = (
  code: CheckCode,
  where: string,
  params: RefusalParams,
  mend?: () => void,
): Ailment => ({ code, where, params, mend });

/** The same trouble found again, wherever its row stands by then. */
export const nameOf = ({ code, params }: Finding): string => `${code} ${JSON.stringify(params)}`;

/** What was found, and what mending does or a person must do. */
export function told(
  { code, params }: Ailment,
  words: CheckWords,
): { readonly found: string; readonly way: string } {
  const [found, way] = words.ailments[code];
  return { found: fillIn(found, params), way: fillIn(way, params) };
}

/** `{name}` → the parameter of that name. */
export const fillIn = (sentence: string, params: RefusalParams): string =>
  sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''));
