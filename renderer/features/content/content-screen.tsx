import { BoardTab } from './board-tab';
import { useContentTab } from './content-tab';
import { FindingsColumn } from './findings-column';
import { MixColumn } from './mix-column';
import { RulesColumn } from './rules-column';
import { WeeksTab } from './weeks-tab';
import { WordsTab } from './words-tab';
import { YearStrip } from './year-strip';
import './content.css';

/** Content: posts by their stage, the weeks of each channel, the policy with what it finds in the plan, and in words. */
export function ContentScreen() {
  const [tab] = useContentTab();
  if (tab === 'board') return <BoardTab />;
  if (tab === 'weeks') return <WeeksTab />;
  if (tab === 'words') return <WordsTab />;
  return (
    <div className="policy-screen">
      <YearStrip />
      <div className="policy">
        <RulesColumn />
        <FindingsColumn />
        <MixColumn />
      </div>
    </div>
  );
}
