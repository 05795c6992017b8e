import { conditionBuilder, richTextBuilder, validationBuilder } from './builders.ts';
import { mailApp } from './mail.ts';
import type { Method } from './method.ts';
import { rangeReads, textFinder } from './range-read.ts';
import { rangeWrites } from './range-write.ts';
import * as script from './script.ts';
import { protectionMethods, sheetMethods } from './sheet.ts';
import * as small from './small.ts';
import { spreadsheetApp, spreadsheetMethods } from './spreadsheet.ts';
import { menuMethods, ui } from './ui.ts';

/** Every method there is, by 'Class.method'. */
const classes: Readonly<Record<string, Readonly<Record<string, Method>>>> = {
  SpreadsheetApp: spreadsheetApp,
  Spreadsheet: spreadsheetMethods,
  Sheet: sheetMethods,
  Range: { ...rangeReads, ...rangeWrites },
  TextFinder: textFinder,
  Protection: protectionMethods,
  ConditionalFormatRuleBuilder: conditionBuilder,
  DataValidationBuilder: validationBuilder,
  RichTextValueBuilder: richTextBuilder,
  LockService: small.lockService,
  Lock: small.lockMethods,
  PropertiesService: small.propertiesService,
  Properties: small.propertiesMethods,
  Utilities: small.utilities,
  Session: small.session,
  HtmlService: small.htmlService,
  HtmlOutput: small.htmlOutput,
  MailApp: mailApp,
  ScriptApp: script.scriptApp,
  AuthorizationInfo: script.authorizationInfo,
  TriggerBuilder: script.triggerBuilder,
  ClockTriggerBuilder: script.clockTriggerBuilder,
  SpreadsheetTriggerBuilder: script.spreadsheetTriggerBuilder,
  Trigger: script.triggerMethods,
  Ui: ui,
  Menu: menuMethods,
};

export function methodNamed(path: string): Method | undefined {
  const [owner = '', name = ''] = path.split('.');
  const methods = classes[owner];
  return methods !== undefined && Object.hasOwn(methods, name) ? methods[name] : undefined;
}

/** What a simple trigger may not call. */
export function needsPermission(path: string): boolean {
  return /^(MailApp\.|ScriptApp\.(newTrigger|getProjectTriggers|deleteTrigger)|Ui\.(showSidebar|showModalDialog|alert))/.test(
    path,
  );
}
