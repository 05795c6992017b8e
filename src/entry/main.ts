declare const global: Record<string, unknown>;

/** Adds the menu. @preserve */
global.onOpen = (_e: GoogleAppsScript.Events.SheetsOnOpen): void => {
  SpreadsheetApp.getUi().createMenu('Buku Toko').addItem('Set up shop', 'menu.setUpShop').addToUi();
};

/** Runs when the add-on is installed. @preserve */
global.onInstall = (_e: GoogleAppsScript.Events.AddonOnInstall): void => {};

/** Books what a person typed. @preserve */
global.onShopEdit = (_e: GoogleAppsScript.Events.SheetsOnEdit): void => {};

/** Does everything due. @preserve */
global.heartbeat = (_e: GoogleAppsScript.Events.TimeDriven): void => {};

/** The one door of the sidebar. @preserve */
global.rpc = (_method: string, _json: string): string =>
  '{"ok":false,"error":{"code":"NOT_BUILT","message":""}}';

/** What the menu's items call. @preserve */
global.menu = {
  setUpShop: (): void => {
    SpreadsheetApp.getActiveSpreadsheet().toast('Buku Toko');
  },
};
