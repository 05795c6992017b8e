import type { Part } from '../panel.ts';
import { createRemote } from '../remote.ts';
import { TodayPanel } from './panel.tsx';

/** The panel "Today". */
export const part: Part = {
  create: ({ client, words, language }) => {
    const remote = createRemote(() => client.today({}));
    return {
      load: () => remote.load(),
      view: () => <TodayPanel remote={remote} words={words} language={language} />,
    };
  },
};
