/** Things that happen at their time, whatever the order in which they were thought of. */

export interface Agenda {
  /** `when` in milliseconds since 1970. What was added first happens first among equals. */
  add(when: number, what: () => void): void;
  /** Lets everything happen that falls due until then; what is done may add more. */
  run(until: number, at: (instant: number) => void): void;
}

export function openAgenda(): Agenda {
  const waiting: { readonly when: number; readonly what: () => void }[] = [];
  return {
    add: (when, what) => {
      let place = waiting.length;
      while (place > 0 && (waiting[place - 1]?.when ?? 0) > when) place -= 1;
      waiting.splice(place, 0, { when, what });
    },
    run: (until, at) => {
      for (let next = waiting[0]; next && next.when <= until; next = waiting[0]) {
        waiting.shift();
        at(next.when);
        next.what();
      }
    },
  };
}
