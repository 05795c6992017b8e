/** One row of the Settings tab, as it is declared. */
import type { Words } from './table.ts';

type SettingKind =
  | 'text'
  | 'list'
  | 'hour'
  | 'hours'
  | 'weekday'
  | 'weekdays'
  | 'days'
  | 'count'
  | 'language'
  | 'currency'
  | 'flag'
  | 'percent'
  | 'emails'
  | 'steps'
  | 'template';

export interface Setting {
  readonly kind: SettingKind;
  readonly label: Words;
  readonly initial: Words;
}

/** `initial` as text: the same in both languages. */
export const setting = (
  kind: SettingKind,
  en: string,
  id: string,
  initial: Words | string = '',
): Setting => ({
  kind,
  label: { en, id },
  initial: typeof initial === 'string' ? { en: initial, id: initial } : initial,
});
