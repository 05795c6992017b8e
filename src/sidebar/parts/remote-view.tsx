import type { ComponentChildren } from 'preact';
import type { SidebarWords } from '../../words/sidebar.ts';
import type { Remote } from '../remote.ts';
import { Button } from './button.tsx';
import { Loading, Trouble } from './notice.tsx';

interface RemoteViewProps<T> {
  readonly remote: Remote<T>;
  readonly loading: string;
  readonly words: SidebarWords['trouble'];
  readonly children: (value: T) => ComponentChildren;
}

/** Shows what a call answered, or that it is under way, or why it failed with a way to try again. */
export function RemoteView<T>({ remote, loading, words, children }: RemoteViewProps<T>) {
  const state = remote.state.value;
  if (state.kind === 'ready') return <>{children(state.value)}</>;
  if (state.kind !== 'failed') return <Loading words={loading} />;
  return (
    <div class="scroll">
      <Trouble failure={state.failure} words={words}>
        <Button onClick={() => void remote.load()}>{words.retry}</Button>
      </Trouble>
    </div>
  );
}
