const values = new Map<string, object>();

/** A value of one of Google's enums: prints as its name and compares by identity. */
export function enumValue(name: string): object {
  const known = values.get(name);
  if (known !== undefined) return known;
  const made = { enum: name, toString: () => name, name: () => name, toJSON: () => name };
  values.set(name, made);
  return made;
}

function enums(...names: string[]): Record<string, object> {
  return Object.fromEntries(names.map((name) => [name, enumValue(name)]));
}

/** Enums that hang on an object a script gets from a call. */
export const constantsOf: Readonly<Record<string, Record<string, unknown>>> = {
  Ui: {
    ButtonSet: enums('OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL'),
    Button: enums('CLOSE', 'OK', 'CANCEL', 'YES', 'NO'),
  },
  ScriptApp: {
    AuthMode: enums('NONE', 'LIMITED', 'FULL', 'CUSTOM_FUNCTION'),
    AuthorizationStatus: enums('REQUIRED', 'NOT_REQUIRED'),
    EventType: enums('CLOCK', 'ON_OPEN', 'ON_EDIT', 'ON_FORM_SUBMIT', 'ON_CHANGE'),
    TriggerSource: enums('SPREADSHEETS', 'CLOCK'),
  },
};
