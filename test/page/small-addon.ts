/** A little add-on that does one of everything the page must show. */
const code = `
function onOpen() {
  SpreadsheetApp.getUi().createMenu('Toko')
    .addItem('Siapkan', 'menu.setUp')
    .addItem('Buka panel', 'menu.panel')
    .addSeparator()
    .addItem('Kirim email', 'menu.send')
    .addItem('Tanya', 'menu.ask')
    .addToUi();
}
function onShopEdit(event) {
  var sheet = event.range.getSheet();
  if (event.range.getColumn() !== 3) return;
  var value = event.range.getValue();
  sheet.getRange(event.range.getRow(), 5).setValue('tercatat: ' + value);
  sheet.getRange(event.range.getRow(), 4).setValue(value);
}
function rpc(method, json) {
  if (method === 'fail') throw new Error('rusak');
  return JSON.stringify({ method: method, input: JSON.parse(json), row: SpreadsheetApp.getActiveSpreadsheet().getActiveRange().getRow() });
}
var menu = {
  setUp: function () {
    var book = SpreadsheetApp.getActiveSpreadsheet();
    var sheet = book.getSheets()[0];
    sheet.setName('Pesanan');
    sheet.getRange(1, 1, 1, 6).setValues([['No.', 'Pelanggan', 'Status', 'Tercatat', 'Masalah', 'Total']]).setFontWeight('bold').setBackground('#e8f0ee');
    sheet.getRange(2, 1, 999, 1).setNumberFormat('@');
    sheet.getRange(2, 6, 999, 1).setNumberFormat('"Rp"#,##0');
    sheet.getRange(2, 1, 3, 4).setValues([['001', 'Sari', 'Diproses', 'Diproses'], ['002', 'Budi', 'Dikirim', 'Dikirim'], ['003', 'Ayu', 'Diproses', 'Diproses']]);
    sheet.getRange(2, 6, 3, 1).setValues([[125000], [80000], [60500]]);
    sheet.setFrozenRows(1);
    sheet.hideColumns(4);
    sheet.getRange(1, 3).setNote('Ketik status baru.');
    var rule = SpreadsheetApp.newDataValidation().requireValueInList(['Diproses', 'Dikirim'], true).setAllowInvalid(true).build();
    sheet.getRange(2, 3, 999, 1).setDataValidation(rule);
    var waiting = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=$C2<>$D2').setBackground('#fff2cc').setRanges([sheet.getRange(2, 3, 999, 1)]).build();
    sheet.setConditionalFormatRules([waiting]);
    book.insertSheet('Produk', 1);
    book.insertSheet('_book', 2).hideSheet();
    ScriptApp.newTrigger('onShopEdit').forSpreadsheet(book).onEdit().create();
    book.toast('Toko siap.', 'Toko');
  },
  panel: function () {
    SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Panel toko'));
  },
  send: function () {
    MailApp.sendEmail({ to: 'sari@example.com', subject: 'Pesanan 001', body: 'Halo Kak Sari', htmlBody: '<p>Halo <b>Kak Sari</b></p>', name: 'Toko' });
  },
  ask: function () {
    var ui = SpreadsheetApp.getUi();
    var answer = ui.alert('Yakin?', 'Mulai mengirim sekarang.', ui.ButtonSet.YES_NO);
    SpreadsheetApp.getActiveSpreadsheet().toast(answer === ui.Button.YES ? 'ya' : 'tidak');
  }
};
`;

const sidebar = `<!doctype html><html><head><base target="_top"></head><body>
<button id="ask">Tanya</button><button id="fail">Gagal</button><p id="out"></p>
<script>
// a comment that Google drops
var out = document.getElementById('out');
function show(text) { out.textContent = text; }
document.getElementById('ask').onclick = function () {
  google.script.run.withSuccessHandler(show).withFailureHandler(show).rpc('today', '{"a":1}');
};
document.getElementById('fail').onclick = function () {
  google.script.run.withSuccessHandler(show).withFailureHandler(function (e) { show('gagal: ' + e.message); }).rpc('fail', '{}');
};
</script></body></html>`;

export const smallAddon = { 'Code.js': code, 'sidebar.html': sidebar };
