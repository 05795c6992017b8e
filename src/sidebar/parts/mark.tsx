/** A round sign beside a sentence that says the same. */
export function Mark({ sign }: { readonly sign: string }) {
  return (
    <span class="mark" aria-hidden="true">
      {sign}
    </span>
  );
}
