import { assertNever } from '#shared/kernel/assert-never';
import { BoardTab } from './board-tab';
import { useContentPlace, type ContentTab } from '../../state/content-place';
import { FindingsColumn } from './findings-column';
import { MixColumn } from './mix-column';
import { ChannelPage } from './record/channel-page';
import { PillarPage } from './record/pillar-page';
import { RulesColumn } from './rules-column';
import { WeeksTab } from './weeks/weeks-tab';
import { WordsTab } from './words-tab';
import { YearStrip } from './year-strip';
import './content.css';

/** Content: posts by their stage and by weeks, the policy with what it finds and in words, the pages of channels and pillars. */
export function ContentScreen() {
  const place = useContentPlace();
  switch (place.kind) {
    case 'tab':
      return <Tab tab={place.tab} />;
    case 'channel':
      return <ChannelPage key={place.id} id={place.id} />;
    case 'pillar':
      return <PillarPage key={place.id} id={place.id} />;
    default:
      return assertNever(place);
  }
}

function Tab({ tab }: { readonly tab: ContentTab }) {
  switch (tab) {
    case 'board':
      return <BoardTab />;
    case 'weeks':
      return <WeeksTab />;
    case 'words':
      return <WordsTab />;
    case 'policy':
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
    default:
      return assertNever(tab);
  }
}
