import type { PartnerOverview } from '#shared/partners/partner-overview';
import type { PartnerKind } from '#shared/records/partner';
import { ACTIVITY_STAGES } from '#shared/records/partner-activity';
import { typedWords } from '#shared/search/name-ranks';

/** Which partners the register lists. */
export const PARTNER_LISTS = ['all', 'quiet', 'late', 'overdue', 'alike', 'archived'] as const;
export type PartnerList = (typeof PARTNER_LISTS)[number];

export interface PartnerFilter {
  readonly list: PartnerList;
  /** Null is any. */
  readonly kind: PartnerKind | null;
  /** Every word of it must be found. */
  readonly text: string;
}

export const PARTNER_SORTS = ['name', 'kind', 'fit', 'stage', 'contact', 'next-contact', 'balance'] as const;
export type PartnerSort = (typeof PARTNER_SORTS)[number];

/** The partners in an order. What has nothing to sort by stands last, whichever way. */
export function sortPartners(
  overviews: readonly PartnerOverview[],
  { column, descending }: { readonly column: PartnerSort; readonly descending: boolean },
): readonly PartnerOverview[] {
  const key = KEYS[column];
  const turn = descending ? -1 : 1;
  return overviews
    .map((overview) => ({ overview, value: key(overview) }))
    .sort((one, other) => {
      if (one.value === other.value) return one.overview.nameRank - other.overview.nameRank;
      if (one.value === null) return 1;
      if (other.value === null) return -1;
      return one.value < other.value ? -turn : turn;
    })
    .map(({ overview }) => overview);
}

/** The partners that the filter asks for, in the order that they have. */
export function filterPartners(
  overviews: readonly PartnerOverview[],
  { list, kind, text }: PartnerFilter,
): readonly PartnerOverview[] {
  const words = typedWords(text);
  return overviews.filter(
    (overview) =>
      IS_LISTED[list](overview) &&
      (list === 'archived') === overview.partner.archived &&
      (kind === null || overview.partner.kind === kind) &&
      words.every((word) => overview.searched.includes(word)),
  );
}

const IS_LISTED: Readonly<Record<PartnerList, (overview: PartnerOverview) => boolean>> = {
  all: () => true,
  archived: () => true,
  quiet: ({ isQuiet }) => isQuiet,
  late: ({ contact, isDue }) => contact.kind === 'late' || isDue,
  overdue: ({ isOverdue }) => isOverdue,
  alike: ({ looksAlike }) => looksAlike,
};

const KEYS: Readonly<Record<PartnerSort, (overview: PartnerOverview) => string | number | null>> = {
  name: ({ nameRank }) => nameRank,
  kind: ({ partner }) => partner.kind,
  fit: ({ fit }) => fit,
  stage: ({ stage }) => stage && ACTIVITY_STAGES.indexOf(stage),
  contact: ({ contact }) => (contact.kind === 'never' ? null : contact.daysAgo),
  'next-contact': ({ nextContact }) => nextContact,
  balance: ({ balance }) => balance.given - balance.received,
};
