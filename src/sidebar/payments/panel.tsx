import type { OpenOrdersView } from '../../entry/calls.ts';
import { Button } from '../parts/button.tsx';
import { RemoteView } from '../parts/remote-view.tsx';
import { shopMoney } from '../shop-money.ts';
import { BankPage } from './bank.tsx';
import { CodPage } from './cod.tsx';
import { PAGES, type PaymentsModel, turnTo } from './model.ts';
import { OwingPage } from './owing.tsx';

/** The panel "Payments": who owes, rows from the bank, and what couriers collected. */
export function PaymentsPanel({ model }: { readonly model: PaymentsModel }) {
  const words = model.words.payments;
  return (
    <div class="panel">
      <div class="toolbar">
        <fieldset class="steps" aria-label={words.pagesLabel}>
          {PAGES.map((page) => (
            <Button
              key={page}
              id={`payments-${page}`}
              aria-pressed={model.page.value === page}
              onClick={() => turnTo(model, page)}
            >
              {words.pages[page]}
            </Button>
          ))}
        </fieldset>
      </div>
      <RemoteView remote={model.remote} loading={words.loading} words={model.words.trouble}>
        {(view) => <Page model={model} view={view} />}
      </RemoteView>
    </div>
  );
}

function Page({ model, view }: { readonly model: PaymentsModel; readonly view: OpenOrdersView }) {
  const props = { model, view, money: shopMoney(view, model.language) };
  const page = model.page.value;
  if (page === 'bank') return <BankPage {...props} />;
  return page === 'cod' ? <CodPage {...props} /> : <OwingPage {...props} />;
}
