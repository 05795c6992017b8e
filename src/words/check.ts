import type { Language } from '../domain/language.ts';
import { checkEn } from './check.en.ts';
import { checkId } from './check.id.ts';

export type { CheckCode, CheckWords } from './check.en.ts';

/** What the doctor says. */
export const checkWords = (language: Language) => (language === 'en' ? checkEn : checkId);
