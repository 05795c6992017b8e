/** Dropdowns, checkboxes and conditional formats in Univer's terms. */
import type { IDataValidationRule, IStyleBase } from '@univerjs/core';
import type { ConditionView, TabView, ValidationView } from './protocol.ts';
import { range } from './snapshot.ts';

const warning = 2;
const arrow = 1;

export interface ConditionRule {
  readonly cfId: string;
  readonly ranges: ReturnType<typeof range>[];
  readonly stopIfTrue: boolean;
  readonly rule: {
    readonly type: string;
    readonly subType: string;
    readonly value: string;
    readonly style: IStyleBase;
  };
}

/** Univer knows only ',' between arguments; an Indonesian book has ';'. Text in quotes stays as it is. */
export function withCommas(formula: string): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, index) => (index % 2 === 1 ? part : part.replaceAll(';', ',')))
    .join('');
}

function validation(rule: ValidationView, uid: string): IDataValidationRule {
  const common = {
    uid,
    ranges: rule.areas.map(range),
    showErrorMessage: false,
    allowBlank: true,
    ...(rule.help === '' ? {} : { showInputMessage: true, prompt: rule.help }),
  };
  if (rule.kind === 'checkbox') return { ...common, type: 'checkbox', formula1: '1', formula2: '0' };
  const formula1 = JSON.stringify(rule.values);
  return {
    ...common,
    type: 'list',
    formula1,
    formula2: '',
    errorStyle: warning,
    renderMode: arrow,
    showDropDown: true,
  };
}

function condition(rule: ConditionView, cfId: string): ConditionRule {
  const style: IStyleBase = {
    ...(rule.background === undefined ? {} : { bg: { rgb: rule.background } }),
    ...(rule.color === undefined ? {} : { cl: { rgb: rule.color } }),
    ...(rule.bold ? { bl: 1 } : {}),
  };
  const value = withCommas(rule.formula);
  return {
    cfId,
    ranges: rule.areas.map(range),
    stopIfTrue: false,
    rule: { type: 'highlightCell', subType: 'formula', value, style },
  };
}

export function validationRules(tab: TabView): IDataValidationRule[] {
  return tab.validations.map((rule, index) => validation(rule, `v${tab.id}-${index}`));
}

export function conditionRules(tab: TabView): ConditionRule[] {
  return tab.conditions.map((rule, index) => condition(rule, `c${tab.id}-${index}`));
}
