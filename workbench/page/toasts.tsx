import { dropToast, toasts, words } from './state.ts';

export function Toasts() {
  return (
    <div class="toasts" role="status">
      {toasts.value.map((toast) => (
        <div class="toast" key={toast.id}>
          <div>
            {toast.title !== '' && <strong>{toast.title}</strong>}
            <p>{toast.text}</p>
          </div>
          <button type="button" class="round" aria-label={words().close} onClick={() => dropToast(toast.id)}>
            ×
          </button>
        </div>
      ))}
    </div>
  );
}
