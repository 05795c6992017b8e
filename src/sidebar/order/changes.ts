import type { OrderDetails } from '../../entry/calls.ts';

/** What a person may change about an order, as typed. */
export interface ChangeForm {
  /** Empty: stays as it is. */
  readonly status: string;
  readonly payAll: boolean;
  readonly payPart: string;
  readonly courier: string;
  readonly tracking: string;
}

/** Only what differs from the order as it was shown; amounts still as text. */
export interface OrderChanges {
  readonly status?: string;
  readonly pay?: 'all' | { readonly part: string };
  readonly courier?: string;
  readonly tracking?: string;
}

export function formOf(order: OrderDetails | null): ChangeForm {
  return {
    status: '',
    payAll: false,
    payPart: '',
    courier: order?.courier ?? '',
    tracking: order?.tracking ?? '',
  };
}

export function changesOf(form: ChangeForm, order: OrderDetails): OrderChanges {
  const part = form.payPart.trim();
  const tracking = form.tracking.trim();
  return {
    ...(form.status !== '' && { status: form.status }),
    ...(form.payAll ? { pay: 'all' as const } : part !== '' && { pay: { part } }),
    ...(form.courier !== order.courier && { courier: form.courier }),
    ...(tracking !== order.tracking && { tracking }),
  };
}
