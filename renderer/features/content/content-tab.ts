import { useLocation, useNavigate } from 'react-router';

export const CONTENT_TABS = ['board', 'weeks', 'policy', 'words'] as const;
export type ContentTab = (typeof CONTENT_TABS)[number];

/** Which part of the screen the address names: `/content` is the policy, `/content/board`, `/content/weeks` and `/content/words` the others. */
export function useContentTab(): readonly [ContentTab, (tab: ContentTab) => void] {
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const tab = CONTENT_TABS.find((each) => each === pathname.split('/')[2]) ?? 'policy';
  return [tab, (next) => void navigate(next === 'policy' ? '/content' : `/content/${next}`)];
}
