import { effect, type Signal } from '@preact/signals-core';

/** Moves the keyboard to the element a model names, once it is on the page; unfolds what hides it. */
export function followFocus(target: Signal<string>): void {
  effect(() => {
    const id = target.value;
    if (id === '') return;
    // After the effect that renders, which may be behind this one in the queue.
    queueMicrotask(() => {
      const element = document.getElementById(id);
      target.value = '';
      for (let fold = element?.closest('details'); fold; fold = fold.parentElement?.closest('details'))
        fold.open = true;
      element?.focus();
      (element?.closest('.field') ?? element)?.scrollIntoView({ block: 'nearest' });
      if (element instanceof HTMLInputElement) element.select();
    });
  });
}
