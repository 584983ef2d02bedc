import { useCallback } from 'react';
import { useLocation, useNavigate } from 'react-router';

/** Where on the partners screen one looks; the address says it. */
export type PartnersPlace =
  { readonly kind: 'register' } | { readonly kind: 'board' } | { readonly kind: 'partner'; readonly id: string };

/** The place that the address bar names; the register where it names none. */
export function usePartnersPlace(): PartnersPlace {
  const [, , kind, id] = useLocation().pathname.split('/');
  if (kind === 'board') return { kind };
  return kind === 'partner' && id ? { kind, id: decodeURIComponent(id) } : { kind: 'register' };
}

/** Goes to another place of the screen: a new entry of the browser's history. */
export function useGoToPartners(): (place: PartnersPlace) => void {
  const navigate = useNavigate();
  return useCallback((place) => void navigate(addressOfPartners(place)), [navigate]);
}

function addressOfPartners(place: PartnersPlace): string {
  return place.kind === 'partner' ? `/partners/partner/${encodeURIComponent(place.id)}` : `/partners/${place.kind}`;
}
