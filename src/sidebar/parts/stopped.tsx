import type { SidebarWords } from '../../words/sidebar.ts';
import type { Failure } from '../client.ts';
import { AccountsHint, Notice } from './notice.tsx';

interface StoppedProps {
  readonly message: string;
  readonly failure: Failure | null;
  readonly words: SidebarWords['trouble'];
}

/** Why saving stopped: something to put right, a refusal, or a connection that broke. */
export function Stopped({ message, failure, words }: StoppedProps) {
  const refused = failure?.kind === 'refused';
  return (
    <Notice tone={refused ? 'bad' : 'warn'} live="alert">
      <p>{message}</p>
      {failure !== null && !refused && <WhyLost words={words} />}
    </Notice>
  );
}

function WhyLost({ words }: Pick<StoppedProps, 'words'>) {
  return navigator.onLine ? <AccountsHint words={words} /> : <p>{words.offline}</p>;
}
