import { useCallback } from 'react';
import { useLocation, useNavigate } from 'react-router';

export const CONTENT_TABS = ['board', 'weeks', 'policy', 'words'] as const;
export type ContentTab = (typeof CONTENT_TABS)[number];

/** Where on the content screen one looks; the address says it. */
export type ContentPlace =
  | { readonly kind: 'tab'; readonly tab: ContentTab }
  | { readonly kind: 'channel'; readonly id: string }
  | { readonly kind: 'pillar'; readonly id: string };

/** The place that the address names: `/content` is the policy, `/content/board` a part, `/content/channel/id` a page. */
export function useContentPlace(): ContentPlace {
  const [, , name, id] = useLocation().pathname.split('/');
  if ((name === 'channel' || name === 'pillar') && id) return { kind: name, id: decodeURIComponent(id) };
  return { kind: 'tab', tab: CONTENT_TABS.find((each) => each === name) ?? 'policy' };
}

/** Goes to another place of the screen: a new entry of the browser's history. */
export function useGoToContent(): (place: ContentPlace) => void {
  const navigate = useNavigate();
  return useCallback((place) => void navigate(addressOfContent(place)), [navigate]);
}

/** The address of a place of the screen. */
export function addressOfContent(place: ContentPlace): string {
  if (place.kind !== 'tab') return `/content/${place.kind}/${encodeURIComponent(place.id)}`;
  return place.tab === 'policy' ? '/content' : `/content/${place.tab}`;
}
