import type { ComponentChildren } from 'preact';
import { phoneText, type Sheet } from './paper.ts';

/** The shop at the head of what a customer reads. */
export function ShopHead({ view }: Pick<Sheet, 'view'>) {
  const { shopName, address, whatsapp, logo } = view;
  return (
    <div class="shop">
      {/^https:\/\//i.test(logo) && <Logo address={logo} />}
      <div>
        <p class="shop-name">{shopName}</p>
        <Lines text={address} />
        {whatsapp !== '' && <p>WhatsApp {phoneText(whatsapp)}</p>}
      </div>
    </div>
  );
}

// A picture that does not come must not leave its broken sign on paper.
function Logo({ address }: { readonly address: string }) {
  return (
    <img
      class="logo"
      src={address}
      alt=""
      referrerpolicy="no-referrer"
      onError={({ currentTarget }) => currentTarget.remove()}
    />
  );
}

/** A text as it was written, its line breaks kept; nothing for an empty one. */
export function Lines({ text }: { readonly text: string }) {
  return text.trim() === '' ? null : <p class="lines">{text.trim()}</p>;
}

interface PersonProps {
  readonly title: string;
  readonly name: string;
  readonly phone?: string;
  readonly address?: string;
}

export function Person({ title, name, phone = '', address = '' }: PersonProps) {
  return (
    <div class="person">
      <h3>{title}</h3>
      <p class="name">{name}</p>
      {phone !== '' && <p class="phone">{phoneText(phone)}</p>}
      <Lines text={address} />
    </div>
  );
}

/** Pairs of a name and what it is; empty ones are left out. */
export function Facts({ facts }: { readonly facts: readonly (readonly [name: string, value: string])[] }) {
  return (
    <dl class="facts">
      {facts
        .filter(([, value]) => value !== '')
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

export function Stamp({ children }: { readonly children: ComponentChildren }) {
  return <p class="stamp">{children}</p>;
}
