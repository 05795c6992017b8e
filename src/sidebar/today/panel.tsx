import type { Language } from '../../domain/language.ts';
import type { TodayView } from '../../entry/calls.ts';
import type { SidebarWords } from '../../words/sidebar.ts';
import { fill } from '../fill.ts';
import { Button } from '../parts/button.tsx';
import { ModeNote, Notice } from '../parts/notice.tsx';
import { RemoteView } from '../parts/remote-view.tsx';
import type { Remote } from '../remote.ts';
import { shopMoney } from '../shop-money.ts';
import { compare } from './comparison.ts';

interface PanelProps {
  readonly remote: Remote<TodayView>;
  readonly words: SidebarWords;
  readonly language: Language;
}

/** The panel "Today": what waits, how it goes, and whether the clock runs. */
export function TodayPanel({ remote, words, language }: PanelProps) {
  return (
    <div class="panel">
      <RemoteView remote={remote} loading={words.loading.today} words={words.trouble}>
        {(view) => (
          <div class="scroll">
            <ModeNote mode={view.mode} words={words.mode} />
            {!view.automation.on && <Automation automation={view.automation} words={words.today} />}
            <ToDo todo={view.todo} words={words.today} />
            <Sales view={view} words={words.today} language={language} />
            {view.automation.on && <Automation automation={view.automation} words={words.today} />}
            <Button onClick={() => void remote.load()}>{words.today.refresh}</Button>
          </div>
        )}
      </RemoteView>
    </div>
  );
}

type Words = SidebarWords['today'];

const TODO = [
  'toReview',
  'messagesUnknown',
  'late',
  'overdue',
  'awaitingPayment',
  'toPack',
  'toShip',
  'chats',
  'messagesWaiting',
  'minus',
  'soldOut',
  'low',
] as const satisfies readonly (keyof TodayView['todo'])[];

function ToDo({ todo, words }: { readonly todo: TodayView['todo']; readonly words: Words }) {
  const waiting = TODO.filter((name) => todo[name] > 0);
  return (
    <section>
      <h2>{words.todo}</h2>
      {waiting.length === 0 && (
        <Notice tone="good">
          <p>{words.calm}</p>
        </Notice>
      )}
      <ul class="counts">
        {waiting.map((name) => (
          <li key={name} class="row">
            <span class="grow">{words[name]}</span>
            <strong>{todo[name]}</strong>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Sales({
  view,
  words,
  language,
}: {
  readonly view: TodayView;
  readonly words: Words;
  readonly language: Language;
}) {
  const money = shopMoney(view, language);
  const whole = (units: number) => String(units);
  const rows = [
    { label: words.netSales, now: view.netSales, before: view.before.netSales, show: money.format },
    { label: words.orders, now: view.orders, before: view.before.orders, show: whole },
    { label: words.units, now: view.units, before: view.before.units, show: whole },
  ];
  return (
    <section>
      <h2>{words.sales}</h2>
      <ul class="figures">
        {rows.map(({ label, now, before, show }) => (
          <li key={label}>
            <span class="second">{label}</span>
            <span class="row">
              <strong class="grow">{show(now)}</strong>
              <Moved now={now} before={before} words={words} />
            </span>
            <span class="second">
              {words.before}: {show(before)}
            </span>
          </li>
        ))}
      </ul>
      <p class="hint">{words.sameDay}</p>
    </section>
  );
}

const ARROWS = { more: '\u2191', less: '\u2193', same: '=', nothing: '' } as const;

function Moved({
  now,
  before,
  words,
}: {
  readonly now: number;
  readonly before: number;
  readonly words: Words;
}) {
  const { direction, percent } = compare(now, before);
  const sentence =
    direction === 'same' || direction === 'nothing' ? words[direction] : fill(words[direction], percent);
  return (
    <span class={`moved ${direction}`}>
      <span aria-hidden="true">{ARROWS[direction]} </span>
      {sentence}
    </span>
  );
}

function Automation({
  automation,
  words,
}: {
  readonly automation: TodayView['automation'];
  readonly words: Words;
}) {
  const { on, sender, lastRun } = automation;
  return (
    <section>
      <h2>{words.automation}</h2>
      <Notice tone={on ? 'good' : 'warn'} title={on ? words.on : words.off}>
        {!on && <p>{words.offHint}</p>}
        {on && <p>{sender === '' ? words.noSender : fill(words.sender, sender)}</p>}
        <p class="second">{lastRun === '' ? words.neverRun : fill(words.lastRun, lastRun)}</p>
      </Notice>
    </section>
  );
}
