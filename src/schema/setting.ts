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

export const same = (text: string): Words => ({ en: text, id: text });
export const setting = (kind: SettingKind, label: Words, initial: Words): Setting => ({
  kind,
  label,
  initial,
});
