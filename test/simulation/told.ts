/** What a person was told of what they asked for. */
export interface Told {
  /** 'nothing': the script was killed or failed, and no answer came. */
  readonly kind: 'done' | 'refused' | 'nothing';
  /** Of an order that was acknowledged. */
  readonly number: string;
  /** Code or sentence of a refusal, or the error. */
  readonly why: string;
}

interface Answer {
  readonly ok: boolean;
  readonly value?: { readonly number?: string };
  readonly error?: { readonly code: string };
}

const nothing = (why: string): Told => ({ kind: 'nothing', number: '', why });

/** Waits for an answer of the sidebar's door. */
export async function answered(asked: Promise<unknown>): Promise<Told> {
  try {
    const { ok, value, error } = (await asked) as Answer;
    return ok
      ? { kind: 'done', number: value?.number ?? '', why: '' }
      : { kind: 'refused', number: '', why: error?.code ?? '' };
  } catch (error) {
    return nothing(String(error));
  }
}

/** Waits for something whose answer stands in the sheet or in a toast. */
export async function finished(doing: Promise<unknown>): Promise<Told> {
  try {
    await doing;
    return { kind: 'done', number: '', why: '' };
  } catch (error) {
    return nothing(String(error));
  }
}
