/** A customer as the form knows one. */
export interface CustomerEntry {
  readonly id: string;
  /** Row in the Customers tab when the list was made; a hint for the server, not an address. */
  readonly row: number;
  readonly name: string;
  /** Digits of the international number without plus, or empty. */
  readonly phone: string;
}

const FIRST_ROW = 2;

/**
 * Unpacks `id TAB name TAB phone` lines. An id left out is the previous one plus 1; numbers are base 36.
 * A line without a tab is a row that holds no customer.
 */
export function unpackCustomers(packed: string): CustomerEntry[] {
  if (packed === '') return [];
  const found: CustomerEntry[] = [];
  let number = 0;
  packed.split('\n').forEach((line, at) => {
    const [id, name, phone] = line.split('\t');
    if (id === undefined || name === undefined) return;
    number = id === '' ? number + 1 : Number.parseInt(id, 36);
    found.push({
      id: `C-${String(number).padStart(5, '0')}`,
      row: at + FIRST_ROW,
      name,
      phone: phone ? String(Number.parseInt(phone, 36)) : '',
    });
  });
  return found;
}

/** '6281234567890' as people read it: +62 812-3456-7890. Other countries stay unbroken. */
export function showPhone(digits: string): string {
  if (digits === '') return '';
  const national = digits.startsWith('62') ? digits.slice(2) : '';
  return national.length >= 9
    ? `+62 ${national.slice(0, 3)}-${national.slice(3, 7)}-${national.slice(7)}`
    : `+${digits}`;
}
