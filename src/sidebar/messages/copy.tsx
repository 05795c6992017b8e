import { Notice } from '../parts/notice.tsx';
import type { MessagesModel } from './model.ts';

/** Puts a text where a person can paste it from, and says so. */
export function copyText(model: MessagesModel, text: string): void {
  void navigator.clipboard?.writeText(text).then(() => {
    model.said.value = model.words.messages.copied;
  });
}

/** What was done last. */
export function Said({ model }: { readonly model: MessagesModel }) {
  if (model.said.value === '') return null;
  return (
    <Notice tone="good" live="status">
      <p>{model.said.value}</p>
    </Notice>
  );
}
