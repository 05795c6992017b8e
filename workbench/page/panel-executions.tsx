import type { ExecutionView } from './protocol.ts';
import { executions, words } from './state.ts';
import { shortTime } from './when.ts';

function Row({ run }: { run: ExecutionView }) {
  return (
    <tr class={run.error === '' ? '' : 'failed'}>
      <td>
        <strong>{run.function}</strong>
        <small>
          {shortTime(run.at)} · {run.account}
        </small>
      </td>
      <td>{run.calls}</td>
      <td>{run.reads}</td>
      <td>{run.barriers}</td>
      <td>{run.cells}</td>
      <td>{run.seconds.toFixed(1)}</td>
      <td>
        {run.outcome}
        {run.error !== '' && <small class="bad">{run.error}</small>}
      </td>
    </tr>
  );
}

export function ExecutionsPanel() {
  if (executions.value.length === 0) return <p class="empty">{words().noExecutions}</p>;
  const heads = ['function', 'calls', 'reads', 'barriers', 'cells', 'seconds', 'outcome'] as const;
  return (
    <>
      <table class="executions">
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {words()[head]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {executions.value.toReversed().map((run) => (
            <Row key={run.id} run={run} />
          ))}
        </tbody>
      </table>
      <p class="hint">{words().modelled}</p>
    </>
  );
}
