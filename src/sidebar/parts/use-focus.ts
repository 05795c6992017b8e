import { type Signal, useSignalEffect } from '@preact/signals';

/** Moves the keyboard to the element a model names, once it is on the page. */
export function useFocus(target: Signal<string>): void {
  useSignalEffect(() => {
    const id = target.value;
    if (id === '') return;
    target.value = '';
    setTimeout(() => {
      const element = document.getElementById(id);
      element?.focus();
      element?.scrollIntoView({ block: 'nearest' });
      if (element instanceof HTMLInputElement) element.select();
    }, 0);
  });
}
