import type { ComponentChildren } from 'preact';
import { onEnter } from './keys.ts';
import { Mark } from './mark.tsx';

interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly problem?: string | undefined;
  /** What a person should look at, where nothing is wrong for certain. */
  readonly look?: string | undefined;
  readonly children: ComponentChildren;
}

/** Label above, sentence below. The input inside names `describedBy(id, …)`. */
export function Field({ id, label, problem, look, children }: FieldProps) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children}
      <Problem id={id} problem={problem} />
      {problem === undefined && <Look id={id} look={look} />}
    </div>
  );
}

/** What is wrong with a field, read out when it appears. */
export function Problem({ id, problem }: { readonly id: string; readonly problem: string | undefined }) {
  if (problem === undefined) return null;
  return (
    <p class="error" id={`${id}-about`} role="alert">
      <Mark sign="!" />
      {problem}
    </p>
  );
}

/** What should be looked at, tied to its field like what is wrong with it. */
export function Look({ id, look }: { readonly id: string; readonly look: string | undefined }) {
  if (look === undefined) return null;
  return (
    <p class="note warn look" id={`${id}-about`}>
      <Mark sign="?" />
      {look}
    </p>
  );
}

/** Attributes that tie an input to its sentence. */
export function aria(id: string, problem: string | undefined, look?: string) {
  return {
    'aria-invalid': problem === undefined ? undefined : ('true' as const),
    'aria-describedby': problem === undefined && look === undefined ? undefined : `${id}-about`,
  };
}

interface TextFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly change: (text: string) => void;
  /** Shown while it is empty. */
  readonly hint?: string;
  readonly problem?: string | undefined;
  readonly look?: string | undefined;
  readonly mode?: 'text' | 'tel' | 'email' | 'numeric';
  readonly rows?: number;
  readonly enter?: () => void;
  readonly blur?: () => void;
}

/** A labelled line of text; `rows` makes it a box. Enter may lead on. */
export function TextField({
  id,
  label,
  value,
  change,
  hint,
  problem,
  look,
  mode = 'text',
  rows,
  enter,
  blur,
}: TextFieldProps) {
  const shared = {
    ...{ id, value, placeholder: hint, autocomplete: 'off' },
    onBlur: () => blur?.(),
    ...aria(id, problem, look),
  };
  return (
    <Field id={id} label={label} problem={problem} look={look}>
      {rows === undefined ? (
        <input
          {...shared}
          inputMode={mode}
          onKeyDown={enter && onEnter(enter)}
          onInput={(event) => change(event.currentTarget.value)}
        />
      ) : (
        <textarea {...shared} rows={rows} onInput={(event) => change(event.currentTarget.value)} />
      )}
    </Field>
  );
}

interface ChoiceProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly choices: readonly string[];
  readonly none: string;
  /** A choice in words; itself when left out. */
  readonly say?: (choice: string) => string;
  readonly change: (text: string) => void;
  readonly problem?: string | undefined;
  readonly look?: string | undefined;
}

/** A labelled list to choose from; `none` stands for the empty choice. */
export function Choice({ id, label, value, choices, none, say, change, problem, look }: ChoiceProps) {
  const all = value === '' || choices.includes(value) ? choices : [value, ...choices];
  return (
    <Field id={id} label={label} problem={problem} look={look}>
      <select
        id={id}
        value={value}
        onChange={(event) => change(event.currentTarget.value)}
        {...aria(id, problem, look)}
      >
        <option value="">{none}</option>
        {all.map((choice) => (
          <option key={choice} value={choice}>
            {say === undefined ? choice : say(choice)}
          </option>
        ))}
      </select>
    </Field>
  );
}
