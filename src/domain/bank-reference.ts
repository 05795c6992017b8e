import type { BankRow } from './bank-rows.ts';

/** FNV-1a, 32 bits: what the bank says of a row, without the names in it. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (const character of text.toLowerCase().replace(/[^a-z0-9]+/g, ''))
    hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193) >>> 0;
  return hash.toString(36);
}

/**
 * What a row of a statement is known by once it was booked: day, amount and a fingerprint of its text, such as
 * '2026-11-21/125345/1x2y3z'; rows alike in one paste are counted ('…/2'). The same row pasted again gets the
 * same reference; one that was PEND gets another when it has its day.
 */
export function bankReferences(rows: readonly BankRow[]): string[] {
  const seen = new Map<string, number>();
  return rows.map(({ day, amount, direction, text }) => {
    const signed = direction === 'in' ? amount : -amount;
    const base = `${day ?? 'PEND'}/${signed}/${fingerprint(text)}`;
    const times = (seen.get(base) ?? 0) + 1;
    seen.set(base, times);
    return times === 1 ? base : `${base}/${times}`;
  });
}

/** Whether a row was booked before: surely, or perhaps, when one of the two was still PEND. */
export function bookedBefore(references: ReadonlySet<string>): (reference: string) => 'yes' | 'maybe' | 'no' {
  const [pending, all] = [new Set<string>(), new Set<string>()];
  for (const reference of references) {
    all.add(withoutDay(reference));
    if (reference.startsWith('PEND/')) pending.add(withoutDay(reference));
  }
  return (reference) => {
    if (references.has(reference)) return reference.startsWith('PEND/') ? 'maybe' : 'yes';
    const others = reference.startsWith('PEND/') ? all : pending;
    return others.has(withoutDay(reference)) ? 'maybe' : 'no';
  };
}

function withoutDay(reference: string): string {
  return reference.slice(reference.indexOf('/') + 1);
}
