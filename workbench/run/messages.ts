/** Google's own sentences. They come in the language of the account, so a script must never branch on them. */
const en = {
  sheetGone: 'Sheet {0} not found',
  protected:
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
  rejected: 'The data you entered in cell {0} violates the data validation rules set on this cell.',
  rows: 'The number of rows in the data does not match the number of rows in the range. The data has {0} but the range has {1}.',
  columns:
    'The number of columns in the data does not match the number of columns in the range. The data has {0} but the range has {1}.',
  atLeastOneRow: 'The number of rows in the range must be at least 1.',
  atLeastOneColumn: 'The number of columns in the range must be at least 1.',
  startsTooLow: 'The starting row or column of the range is too small.',
  outside: 'The coordinates of the range are outside the dimensions of the sheet.',
  noUi: 'Cannot call SpreadsheetApp.getUi() from this context.',
  noRecipient: 'Failed to send email: no recipient',
  invalidEmail: 'Invalid email: {0}',
  mailQuota: 'Service invoked too many times for one day: email.',
  tooManyTriggers:
    'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
  lockTimeout: 'Lock timeout: another process was holding the lock for too long.',
  permission: 'You do not have permission to call {0}.',
  serviceError: 'Service Spreadsheets failed while accessing document with id {0}.',
};

export type Phrase = keyof typeof en;
type Phrases = Readonly<Partial<Record<Phrase, string>>>;

const id: Phrases = {
  rejected: 'Data yang Anda masukkan di sel {0} melanggar aturan validasi data yang ditetapkan di sel ini.',
  outside: 'Koordinat rentang berada di luar dimensi sheet.',
  mailQuota: 'Layanan dipanggil terlalu sering dalam satu hari: email.',
  invalidEmail: 'Email tidak valid: {0}',
  lockTimeout: 'Waktu tunggu kunci habis: proses lain terlalu lama memegang kunci.',
  permission: 'Anda tidak memiliki izin untuk memanggil {0}.',
  serviceError: 'Layanan Spreadsheet gagal saat mengakses dokumen dengan id {0}.',
};
const de: Phrases = {
  rejected: 'Die in Zelle {0} eingegebenen Daten verletzen die Datenüberprüfungsregeln für diese Zelle.',
  outside: 'Die Koordinaten des Bereichs liegen außerhalb der Abmessungen des Tabellenblatts.',
  mailQuota: 'Der Dienst wurde an einem Tag zu häufig aufgerufen: email.',
  invalidEmail: 'Ungültige E-Mail: {0}',
  lockTimeout: 'Zeitüberschreitung der Sperre: Ein anderer Prozess hat die Sperre zu lange gehalten.',
  permission: 'Sie haben keine Berechtigung zum Aufruf von {0}.',
  serviceError: 'Beim Zugriff auf das Dokument mit der ID {0} ist der Dienst Tabellen fehlgeschlagen.',
};
const es: Phrases = {
  rejected:
    'Los datos que ha introducido en la celda {0} infringen las reglas de validación de datos establecidas en ella.',
  outside: 'Las coordenadas del intervalo están fuera de las dimensiones de la hoja.',
  mailQuota: 'Se ha llamado demasiadas veces al servicio en un día: email.',
  invalidEmail: 'Correo electrónico no válido: {0}',
  lockTimeout: 'Tiempo de espera de bloqueo agotado: otro proceso ha mantenido el bloqueo demasiado tiempo.',
  permission: 'No tienes permiso para llamar a {0}.',
  serviceError: 'Error del servicio Hojas de cálculo al acceder al documento con el ID {0}.',
};
const fr: Phrases = {
  rejected:
    'Les données saisies dans la cellule {0} ne respectent pas les règles de validation définies pour cette cellule.',
  outside: 'Les coordonnées de la plage sont en dehors des dimensions de la feuille.',
  mailQuota: 'Service appelé trop de fois pour une journée : email.',
  invalidEmail: 'Adresse e-mail non valide : {0}',
  lockTimeout:
    'Expiration du délai de verrouillage : un autre processus a conservé le verrou trop longtemps.',
  permission: "Vous n'êtes pas autorisé à appeler {0}.",
  serviceError: "Le service Feuilles de calcul a échoué lors de l'accès au document {0}.",
};

const languages = { en, id, de, es, fr };
export type MessageLanguage = keyof typeof languages;

export function phrase(language: MessageLanguage, name: Phrase, parts: readonly string[]): string {
  const chosen: Phrases = languages[language];
  return (chosen[name] ?? en[name]).replace(/\{(\d)\}/g, (_all, at: string) => parts[Number(at)] ?? '');
}
