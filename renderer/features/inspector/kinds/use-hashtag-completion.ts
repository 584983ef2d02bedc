import { hashtagBefore } from '#shared/plan/hashtags/hashtag-text';
import { offeredHashtags } from '#shared/plan/hashtags/post-hashtags';
import { usePlan } from '../../../data/plan-context';
import { useTranslate } from '../../../state/use-translate';
import type { WordCompletion } from '../../../ui/word-completion';

/** The plan's hashtags, offered behind a `#` in the text of a post. */
export function useHashtagCompletion(): WordCompletion {
  const t = useTranslate();
  const plan = usePlan();
  return {
    label: t('registers.hashtags'),
    sayCount: (count) => t('hashtags.offered', { count }),
    offer: (text, place) => {
      const begun = hashtagBefore(text, place);
      return begun && { from: begun.from, words: offeredHashtags(plan.snapshot(), begun.typed) };
    },
  };
}
