const LOOKS_LIKE_PHONE = /^[+\d\s().-]*\d[+\d\s().-]*$/;

/** Whether what was typed is (part of) a phone number and not a name. */
export function isPhoneQuery(text: string): boolean {
  return LOOKS_LIKE_PHONE.test(text.trim());
}

/**
 * Says whether digits of an international number contain what was typed, in any spelling:
 * 0812…, 62812…, +62 812-…, 0062 812…, +62 0812…, or any part from the middle.
 */
export function phoneMatcher(text: string): (digits: string) => boolean {
  const typed = text.replace(/\D/g, '').replace(/^00/, '');
  if (typed === '') return () => false;
  // "+62 0812": the zero of the national spelling slipped in after the country code.
  const tidy = typed.replace(/^620/, '62');
  if (!tidy.startsWith('0')) return (digits) => digits.includes(tidy);
  // A leading zero stands for a country code of one to three digits.
  const national = tidy.slice(1);
  return (digits) => digits.includes(tidy) || [1, 2, 3].some((length) => digits.startsWith(national, length));
}

/** A number long enough to be written to; the server judges it strictly. Masked numbers (08**12) are not. */
export function isPlausiblePhone(text: string): boolean {
  const count = text.replace(/\D/g, '').length;
  return /^[+\d\s().-]+$/.test(text.trim()) && count >= 8 && count <= 16;
}
