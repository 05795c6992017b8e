import { useState } from 'preact/hooks';
import { api } from './api.ts';
import { accounts, act, book, words } from './state.ts';

export function AccountsPanel() {
  const [email, setEmail] = useState('');
  const add = async (event: Event) => {
    event.preventDefault();
    if (await act({ do: 'addAccount', email })) setEmail('');
  };
  return (
    <>
      <p class="hint">{words().accountsHint}</p>
      <ul class="account-list">
        {accounts.value.map((one) => (
          <li key={one}>
            <span>{one}</span>
            {one === book.value?.user ? (
              <small>{words().you}</small>
            ) : (
              <a href={api.pageOf(one)} target="_blank" rel="noreferrer">
                {words().openAs}
              </a>
            )}
          </li>
        ))}
      </ul>
      <form class="custom" onSubmit={(event) => void add(event)}>
        <label for="account-email">{words().addAccount}</label>
        <div class="row">
          <input
            id="account-email"
            type="email"
            required
            value={email}
            placeholder="siti@toko.example"
            onInput={(event) => setEmail(event.currentTarget.value)}
          />
          <button type="submit">{words().add}</button>
        </div>
      </form>
    </>
  );
}
