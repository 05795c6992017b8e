import type { Language } from '../../domain/language.ts';

/** '850 g', '2,4 kg'. */
export function grams(weight: number, language: Language): string {
  if (weight < 1_000) return `${weight} g`;
  const kilos = (Math.round(weight / 100) / 10).toString();
  return `${language === 'id' ? kilos.replace('.', ',') : kilos} kg`;
}
