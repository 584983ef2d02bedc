import { PARTNER_LISTS, type PartnerFilter } from '#shared/partners/list-partners';
import { PARTNER_KINDS } from '#shared/records/partner';
import { ACTIVITY_TYPES, type PartnerActivity } from '#shared/records/partner-activity';
import { useCallback, useEffect, useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { addressOfPartner } from '../../state/partner-address';
import { useUi } from '../../state/ui-store';

/** Where on the partners screen one looks; the address says it, so back, forward and reopening work. */
export type PartnersPlace =
  | { readonly kind: 'register'; readonly filter: PartnerFilter }
  | BoardPlace
  | YearPlace
  | { readonly kind: 'partner'; readonly id: string };

/** What the cards of the board are. */
export const CARDS = ['activities', 'partners'] as const;

export interface BoardPlace {
  readonly kind: 'board';
  readonly cards: (typeof CARDS)[number];
  /** Of which type the activities are; null is any. */
  readonly type: PartnerActivity['type'] | null;
}

export interface YearPlace {
  readonly kind: 'year';
  /** The calendar year in which it begins; null is the one around today. */
  readonly year: number | null;
}

const REGISTER = 'partners/register';

/** The board with all activities. */
export const WHOLE_BOARD: BoardPlace = { kind: 'board', cards: 'activities', type: null };
export const THIS_YEAR: YearPlace = { kind: 'year', year: null };

export const NOTHING_ASKED: PartnerFilter = { list: 'all', kind: null, text: '' };

/** The place that the address bar names; the whole register where it names none. */
export function usePartnersPlace(): PartnersPlace {
  const { pathname, search } = useLocation();
  return useMemo(() => placeOfPartners(pathname, search), [pathname, search]);
}

/** Goes to another place of the screen: a new entry of the browser's history, unless it replaces the last one. */
export function useGoToPartners(): (place: PartnersPlace, options?: { readonly replace: boolean }) => void {
  const navigate = useNavigate();
  return useCallback(
    (place, options) => {
      const address = addressOfPartners(place);
      // what is left at once is never drawn, and is to be found again all the same
      if (place.kind === 'register') useUi.getState().rememberAddress(REGISTER, address);
      void navigate(address, options);
    },
    [navigate],
  );
}

/** Keeps what the register was asked for, for the way back from the page of one. */
export function useRememberRegister(place: PartnersPlace): void {
  const address = addressOfPartners(place);
  const rememberAddress = useUi((state) => state.rememberAddress);
  useEffect(() => rememberAddress(REGISTER, address), [address, rememberAddress]);
}

/** The register as it was left. */
export function registerLeft(): PartnersPlace {
  const [pathname = '', search = ''] = useUi.getState().lastAddresses[REGISTER]?.split('?') ?? [];
  return placeOfPartners(pathname, search);
}

/**
 * The place of an address: `/partners/board?cards=partners`, `/partners/board?type=swap`, `/partners/year?of=2026`,
 * `/partners/partner/…`, `/partners/register?list=quiet&kind=media&find=coffee`.
 */
function placeOfPartners(pathname: string, search: string): PartnersPlace {
  const [, , kind, id] = pathname.split('/');
  if (kind === 'partner' && id) return { kind, id: decodeURIComponent(id) };
  const asked = new URLSearchParams(search);
  if (kind === 'board')
    return {
      kind,
      cards: CARDS.find((each) => each === asked.get('cards')) ?? WHOLE_BOARD.cards,
      type: ACTIVITY_TYPES.find((each) => each === asked.get('type')) ?? WHOLE_BOARD.type,
    };
  if (kind === 'year') return { kind, year: /^\d{4}$/.test(asked.get('of') ?? '') ? Number(asked.get('of')) : null };
  return {
    kind: 'register',
    filter: {
      list: PARTNER_LISTS.find((each) => each === asked.get('list')) ?? NOTHING_ASKED.list,
      kind: PARTNER_KINDS.find((each) => each === asked.get('kind')) ?? NOTHING_ASKED.kind,
      text: asked.get('find') ?? NOTHING_ASKED.text,
    },
  };
}

/** The address of a place. */
function addressOfPartners(place: PartnersPlace): string {
  if (place.kind === 'partner') return addressOfPartner(place.id);
  const asked = new URLSearchParams(askedBy(place)).toString();
  return `/partners/${place.kind}${asked === '' ? '' : `?${asked}`}`;
}

function askedBy(place: Exclude<PartnersPlace, { kind: 'partner' }>): Readonly<Record<string, string>> {
  switch (place.kind) {
    case 'board':
      return {
        ...(place.cards !== WHOLE_BOARD.cards && { cards: place.cards }),
        ...(place.type !== null && { type: place.type }),
      };
    case 'year':
      return place.year === null ? {} : { of: String(place.year) };
    case 'register': {
      const { list, kind, text } = place.filter;
      return {
        ...(list !== NOTHING_ASKED.list && { list }),
        ...(kind !== null && { kind }),
        ...(text.trim() !== '' && { find: text.trim() }),
      };
    }
  }
}
