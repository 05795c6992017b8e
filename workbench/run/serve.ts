import type { FromWorker } from '../inside/protocol.ts';
import { methodNamed, needsPermission } from '../services/all.ts';
import { Changed, itself, type Method, Suspension, type Visit } from '../services/method.ts';
import { Unanswered } from './desk.ts';
import type { Execution } from './execution.ts';
import type { Machine } from './machine.ts';
import type { Fault } from './records.ts';

type Call = Extract<FromWorker, { kind: 'call' }>;

/** Serves one service call: what may come between first, then faults, then the method. */
export function serveCall(machine: Machine, execution: Execution, call: Call): void {
  machine.faults.calls++;
  const between = machine.between?.(machine.faults.calls, call.method, execution.id);
  if (!(between instanceof Promise)) {
    perform(machine, execution, call);
    return;
  }
  execution.state = 'held';
  const resume = (): void => {
    if (execution.state !== 'held') return;
    execution.time = Math.max(execution.time, machine.scheduler.now);
    perform(machine, execution, call);
    machine.scheduler.wake();
  };
  between.then(resume, (error: unknown) => {
    machine.kill(execution, 'killed', `betweenCalls: ${String(error)}`);
  });
}

function perform(machine: Machine, execution: Execution, call: Call): void {
  const fault = machine.faults.strike(call.method);
  const method = methodNamed(call.method);
  if (fault?.mode === 'kill') machine.kill(execution, 'killed', 'Killed by a fault', fault.loses);
  else if (fault?.mode === 'before') refuse(execution, failure(machine, fault));
  else if (fault?.mode === 'answer') reply(execution, fault.answer ?? null);
  else if (method === undefined) refuse(execution, `${call.method} is not in the workbench`);
  else if (execution.simple && needsPermission(call.method)) {
    refuse(execution, machine.world.say('permission', call.method));
  } else serveMethod(machine, execution, call, method, fault);
}

function serveMethod(
  machine: Machine,
  execution: Execution,
  call: Call,
  method: Method,
  fault: Fault | undefined,
): void {
  const before = execution.tally.spent();
  try {
    const answer = run(machine, execution, call, method);
    execution.time += execution.tally.spent() - before;
    if (fault?.mode === 'after') refuse(execution, failure(machine, fault));
    else respond(machine, execution, answer);
  } catch (error) {
    execution.time += execution.tally.spent() - before;
    if (error instanceof Unanswered) machine.kill(execution, 'killed', error.message);
    else refuse(execution, error instanceof Error ? error.message : String(error));
  }
}

function failure(machine: Machine, fault: Fault): string {
  return fault.message ?? machine.world.say('serviceError', machine.world.book.id);
}

/** A read or a flush makes pending writes land first. */
function run(machine: Machine, execution: Execution, call: Call, method: Method): unknown {
  const pending = execution.pending.length > 0;
  const visit: Visit = {
    world: machine.world,
    execution,
    method: call.method,
    later: (apply) => {
      if (machine.options.eager) apply();
      else execution.pending.push({ apply });
    },
    land: () => land(execution),
  };
  const cells = execution.tally.counted();
  machine.tally(execution, (tally) => tally.call(call.method, method.kind, method.onSheet));
  const barrier = method.kind === 'flush' || (method.kind === 'read' && pending);
  if (barrier) machine.tally(execution, (tally) => tally.barrier());
  if (barrier) land(execution);
  try {
    return method.run(visit, call.self, call.args);
  } finally {
    machine.total.add(execution.tally.counted(), cells);
  }
}

/** In order; the first write Google refuses is dropped and its error surfaces here. */
function land(execution: Execution): void {
  for (let next = execution.pending.shift(); next !== undefined; next = execution.pending.shift())
    next.apply();
}

function refuse(execution: Execution, message: string): void {
  execution.state = 'running';
  execution.seat.reply({ now: execution.time, error: message });
}

function respond(machine: Machine, execution: Execution, answer: unknown): void {
  if (answer instanceof Suspension) suspend(execution, answer);
  else if (execution.time > execution.limit) machine.timeOut(execution);
  else reply(execution, answer);
}

function reply(execution: Execution, answer: unknown): void {
  execution.state = 'running';
  const now = execution.time;
  if (answer === itself) execution.seat.reply({ now, value: null, self: true });
  else if (answer instanceof Changed)
    execution.seat.reply({ now, value: null, self: true, data: answer.data });
  else execution.seat.reply({ now, value: answer, self: false });
}

function suspend(execution: Execution, suspension: Suspension): void {
  execution.state = suspension.on === 'lock' ? 'locked' : 'held';
  if (suspension.on === 'lock')
    execution.at = Math.min(execution.time + suspension.milliseconds, execution.limit + 1);
}
