import type { Condition, Validation } from '../records.ts';
import { Changed, handle, handled, isHandleOf, type Method, type Methods } from './method.ts';
import { areaOf, type Place } from './places.ts';

/** A builder's setter: the same builder, with other data. */
function setter<T>(change: (data: T, args: readonly unknown[]) => T): Method {
  return handled((_visit, self, args) => new Changed(change(self as T, args)));
}

const text = (value: unknown): string => (value === null || value === undefined ? '' : String(value));

export const conditionBuilder = {
  whenFormulaSatisfied: setter<Condition>((rule, [formula]) => ({ ...rule, formula: text(formula) })),
  setBackground: setter<Condition>((rule, [color]) => ({ ...rule, background: text(color) })),
  setFontColor: setter<Condition>((rule, [color]) => ({ ...rule, color: text(color) })),
  setBold: setter<Condition>((rule, [bold]) => ({ ...rule, bold: bold === true })),
  setRanges: setter<Condition>((rule, [ranges]) => ({
    ...rule,
    areas: (Array.isArray(ranges) ? ranges : [])
      .filter((range) => isHandleOf(range, 'Range'))
      .map((range) => areaOf(range.data as Place)),
  })),
  build: handled((_visit, self) => {
    const rule = self as Condition;
    if (rule.areas.length === 0) throw new Error('A conditional format rule needs a range.');
    return handle('ConditionalFormatRule', rule);
  }),
} satisfies Methods<GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder>;

export const validationBuilder = {
  requireValueInList: setter<Validation>((rule, [values, dropdown]) => ({
    ...rule,
    kind: 'list',
    values: Array.isArray(values) ? values.map(String) : [],
    dropdown: dropdown !== false,
  })),
  requireCheckbox: setter<Validation>((rule) => ({ ...rule, kind: 'checkbox' })),
  setAllowInvalid: setter<Validation>((rule, [allow]) => ({ ...rule, allowInvalid: allow === true })),
  setHelpText: setter<Validation>((rule, [help]) => ({ ...rule, help: text(help) })),
  build: handled((_visit, self) => handle('DataValidation', self)),
} satisfies Methods<GoogleAppsScript.Spreadsheet.DataValidationBuilder>;

interface Rich {
  readonly text: string;
  readonly link: string;
}

export const richTextBuilder = {
  setText: setter<Rich>((rich, [value]) => ({ ...rich, text: text(value) })),
  // With three arguments a part of the text is linked; the last one is the address.
  setLinkUrl: setter<Rich>((rich, args) => ({ ...rich, link: text(args.at(-1)) })),
  build: handled((_visit, self) => handle('RichTextValue', self)),
} satisfies Methods<GoogleAppsScript.Spreadsheet.RichTextValueBuilder>;
