import type { Language } from '../domain/language.ts';
import { sidebarEn } from './sidebar.en.ts';
import { sidebarId } from './sidebar.id.ts';
import { printingEn } from './sidebar-documents.en.ts';
import { printingId } from './sidebar-documents.id.ts';
import { findEn } from './sidebar-find.en.ts';
import { findId } from './sidebar-find.id.ts';
import { messagesEn } from './sidebar-messages.en.ts';
import { messagesId } from './sidebar-messages.id.ts';
import { orderEn } from './sidebar-order.en.ts';
import { orderId } from './sidebar-order.id.ts';
import { orderEditEn } from './sidebar-order-edit.en.ts';
import { orderEditId } from './sidebar-order-edit.id.ts';
import { orderMoneyEn } from './sidebar-order-money.en.ts';
import { orderMoneyId } from './sidebar-order-money.id.ts';
import { packingEn } from './sidebar-packing.en.ts';
import { packingId } from './sidebar-packing.id.ts';
import { pasteEn } from './sidebar-paste.en.ts';
import { pasteId } from './sidebar-paste.id.ts';
import { paymentsEn } from './sidebar-payments.en.ts';
import { paymentsId } from './sidebar-payments.id.ts';
import { todayEn } from './sidebar-today.en.ts';
import { todayId } from './sidebar-today.id.ts';

const en = {
  ...sidebarEn,
  order: orderEn,
  printing: printingEn,
  orderEdit: orderEditEn,
  orderMoney: orderMoneyEn,
  paste: pasteEn,
  find: findEn,
  messages: messagesEn,
  packing: packingEn,
  payments: paymentsEn,
  today: todayEn,
};

export type SidebarWords = typeof en;

const id: SidebarWords = {
  ...sidebarId,
  order: orderId,
  printing: printingId,
  orderEdit: orderEditId,
  orderMoney: orderMoneyId,
  paste: pasteId,
  find: findId,
  messages: messagesId,
  packing: packingId,
  payments: paymentsId,
  today: todayId,
};

/** What the page and its parts need to speak; goes into the page's boot data. */
export function sidebarWords(language: Language): SidebarWords {
  return language === 'en' ? en : id;
}
