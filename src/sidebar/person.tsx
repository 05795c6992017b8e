import { effect, type Signal, signal } from '@preact/signals-core';
import type { SidebarWords } from '../words/sidebar.ts';
import type { Store } from './store.ts';

/** Who works at this browser. Several people share one Google account, so they say it once. */
export interface PersonModel {
  readonly people: readonly string[];
  /** '' until somebody has said it. */
  readonly name: Signal<string>;
}

const KEPT = 'admin';

/** `people` of the shop's Settings; a shop that names one has asked nobody. */
export function createPerson(people: readonly string[], store: Store): PersonModel {
  const kept = store.read(KEPT) ?? '';
  const alone = people.length === 1 ? (people[0] ?? '') : '';
  const name = signal(people.includes(kept) ? kept : alone);
  effect(() => {
    if (name.value !== '') store.write(KEPT, name.value);
  });
  return { people, name };
}

interface PickerProps {
  readonly person: PersonModel;
  readonly words: SidebarWords['person'];
}

/** A line of the frame; calls for attention until it is answered. */
export function PersonPicker({ person, words }: PickerProps) {
  const { people, name } = person;
  if (people.length < 2) return null;
  return (
    <div class={name.value === '' ? 'person unknown' : 'person'}>
      <label for="person">{words.label}</label>
      <select
        id="person"
        value={name.value}
        onChange={(event) => {
          name.value = event.currentTarget.value;
        }}
      >
        {name.value === '' && <option value="">{words.choose}</option>}
        {people.map((each) => (
          <option key={each} value={each}>
            {each}
          </option>
        ))}
      </select>
    </div>
  );
}
