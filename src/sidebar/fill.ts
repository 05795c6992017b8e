/** Puts a value where a sentence has its `{}`. */
export function fill(sentence: string, value: string | number): string {
  return sentence.replace('{}', () => String(value));
}
