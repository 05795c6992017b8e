/** What a refusal says about its case: words and numbers that its sentence names. */
export type RefusalParams = Readonly<Record<string, string | number>>;

/**
 * Something the book must not record. An outcome, not a bug: the sentence is written from code and
 * parameters in the person's language, and the rest of the work goes on.
 */
export class Refusal extends Error {
  readonly code: string;
  readonly params: RefusalParams;

  constructor(code: string, params: RefusalParams = {}) {
    super(code);
    this.name = 'Refusal';
    this.code = code;
    this.params = params;
  }
}

/** Throws a `Refusal`. */
export function refuse(code: string, params: RefusalParams = {}): never {
  throw new Refusal(code, params);
}
