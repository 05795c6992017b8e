/** Enter alone: on to the next thing. */
export function onEnter(act: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== 'Enter' || isSubmit(event)) return;
    event.preventDefault();
    act();
  };
}

/** Ctrl or Command with Enter: saves from anywhere in a panel. */
export function onSubmit(act: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== 'Enter' || !isSubmit(event)) return;
    event.preventDefault();
    act();
  };
}

/** Whether a key is meant for the whole panel and not for the field it was pressed in. */
export function isSubmit(event: KeyboardEvent): boolean {
  return event.ctrlKey || event.metaKey;
}
