import type { ReactNode } from 'react';
import { useContentTab } from './content-tab';
import './content-bar.css';

interface Props {
  /** What chooses among the posts. */
  readonly choices: ReactNode;
  /** What is chosen, in words. */
  readonly filter: ReactNode;
}

/** Over the board and the weeks: which of the posts are shown. */
export function ContentBar({ choices, filter }: Props) {
  const [tab] = useContentTab();
  if (tab !== 'board' && tab !== 'weeks') return null;
  return (
    <>
      <div className="content-bar">
        <span className="content-bar-gap" />
        {choices}
      </div>
      {filter}
    </>
  );
}
