import { effect, type Signal } from '@preact/signals-core';

/** Moves the keyboard to the element a model names, once it is on the page. */
export function followFocus(target: Signal<string>): void {
  effect(() => {
    const id = target.value;
    if (id === '') return;
    // After the effect that renders, which may be behind this one in the queue.
    queueMicrotask(() => {
      const element = document.getElementById(id);
      target.value = '';
      element?.focus();
      (element?.closest('.field') ?? element)?.scrollIntoView({ block: 'nearest' });
      if (element instanceof HTMLInputElement) element.select();
    });
  });
}
