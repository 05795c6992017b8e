/**
 * Everything the page takes from Univer, bundled apart from the page's own code: eleven megabytes that change
 * only with the version, so that they are built once.
 */
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';

export {
  CanceledError,
  ICommandService,
  InterceptorEffectEnum,
  LocaleType,
  LogLevel,
  mergeLocales,
  Univer,
} from '@univerjs/core';
export { FUniver } from '@univerjs/core/facade';
export { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
export { default as conditionalEn } from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
export { default as conditionalId } from '@univerjs/preset-sheets-conditional-formatting/locales/id-ID';
export {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  IEditorBridgeService,
  INTERCEPTOR_POINT,
  SheetInterceptorService,
  UniverSheetsCorePreset,
} from '@univerjs/preset-sheets-core';
export { default as coreEn } from '@univerjs/preset-sheets-core/locales/en-US';
export { default as coreId } from '@univerjs/preset-sheets-core/locales/id-ID';
export { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
export { default as validationEn } from '@univerjs/preset-sheets-data-validation/locales/en-US';
export { default as validationId } from '@univerjs/preset-sheets-data-validation/locales/id-ID';
