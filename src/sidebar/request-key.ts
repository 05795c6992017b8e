/** A fresh idempotency key: 28 characters of [0-9a-z], 128 random bits. */
export function newKey(): string {
  const words = crypto.getRandomValues(new Uint32Array(4));
  return [...words].map((word) => word.toString(36).padStart(7, '0')).join('');
}
