const STEP = 0.05;
const SMALLEST = 0.55;

/**
 * Sets labels that are too tall in smaller letters, as little smaller as will do. One that is too tall even in the
 * smallest goes on to a second sheet: nothing of an address is ever cut off.
 */
export function fitLabels(labels: Iterable<HTMLElement>): void {
  for (const label of labels) {
    const room = Number.parseFloat(getComputedStyle(label).minHeight) + 1;
    for (let size = 1; size > SMALLEST; size -= STEP) {
      label.style.setProperty('--fit', size.toFixed(2));
      if (label.getBoundingClientRect().height <= room) break;
    }
  }
}
