/** Starts Univer: what its `createUniver` does, without the presets' package and its paid parts. */
import type { IUniverConfig } from '@univerjs/core';
import type { FUniver, ICommandService } from './univer.ts';
import * as univer from './univer.ts';

export interface UniverParts {
  readonly api: FUniver;
  readonly commands: ICommandService;
  /** There only once a workbook has been made: Univer starts its sheet plugins with the first one. */
  readonly interceptors: () => InstanceType<typeof univer.SheetInterceptorService>;
  /** Whether a cell is being edited now. */
  readonly editing: () => boolean;
}

/** Entries of the grid's context menus for what the workbench does not do. */
const hiddenMenus = [
  'sheet.contextMenu.text-to-number',
  'sheet.contextMenu.permission',
  'sheet.menu.sheet-frozen',
  'sheet.column-header-menu.sheet-frozen',
  'sheet.row-header-menu.sheet-frozen',
  'sheet.menu.copy-special',
  'sheet.menu.paste-special',
  'sheet.menu.cell-insert',
  'sheet.menu.delete',
];

function presets(container: HTMLElement) {
  return [
    univer.UniverSheetsCorePreset({
      container,
      header: true,
      toolbar: false,
      menu: Object.fromEntries(hiddenMenus.map((id) => [id, { hidden: true }])),
      formulaBar: true,
      disableTextFormatAlert: true,
      disableTextFormatMark: true,
      footer: { sheetBar: true, statisticBar: true, menus: false, zoomSlider: true },
      sheets: { disableForceStringAlert: true, disableForceStringMark: true },
    }),
    univer.UniverSheetsDataValidationPreset({ showEditOnDropdown: false }),
    univer.UniverSheetsConditionalFormattingPreset(),
  ];
}

function config(language: 'id' | 'en'): Partial<IUniverConfig> {
  const locale = language === 'id' ? univer.LocaleType.ID_ID : univer.LocaleType.EN_US;
  const words =
    language === 'id'
      ? univer.mergeLocales(univer.coreId, univer.validationId, univer.conditionalId)
      : univer.mergeLocales(univer.coreEn, univer.validationEn, univer.conditionalEn);
  return { locale, locales: { [locale]: words }, logLevel: univer.LogLevel.WARN };
}

export function startUniver(container: HTMLElement, language: 'id' | 'en'): UniverParts {
  const app = new univer.Univer(config(language));
  for (const preset of presets(container)) {
    for (const plugin of preset.plugins) {
      if (Array.isArray(plugin)) app.registerPlugin(plugin[0], plugin[1]);
      else app.registerPlugin(plugin);
    }
  }
  const api = univer.FUniver.newAPI(app);
  const injector = app.__getInjector();
  return {
    api,
    commands: injector.get(univer.ICommandService),
    interceptors: () => injector.get(univer.SheetInterceptorService),
    editing: () => injector.get(univer.IEditorBridgeService).isVisible().visible,
  };
}
