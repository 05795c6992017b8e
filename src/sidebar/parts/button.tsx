import type { ButtonHTMLAttributes } from 'preact';

/** A button that does nothing but what it is told: it never submits a form. */
export function Button(props: ButtonHTMLAttributes) {
  return <button type="button" {...props} />;
}
