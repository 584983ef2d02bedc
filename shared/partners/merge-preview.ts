import type { Item } from '#shared/records/item';
import type { Partner } from '#shared/records/partner';

/** What a partner has a single one of. */
export const SINGLE_FACTS = [
  'kind',
  'category',
  'audience',
  'contact',
  'owner',
  'rhythm',
  'next-contact',
  'agreed-from',
  'agreed-until',
  'agreement',
  'fit-audience',
  'fit-category',
  'fit-price',
  'fit-reputation',
] as const;
export type SingleFact = (typeof SINGLE_FACTS)[number];

/** What a partner may have several of. */
export const PILES = ['activities', 'people', 'links', 'tags', 'talks'] as const;
export type Pile = (typeof PILES)[number];

/** What becomes of two partners that are made one. */
export interface MergePreview {
  /** What the one that stays has not, and takes over. */
  readonly taken: readonly SingleFact[];
  /** What both have, each its own: of the one that goes it is lost. */
  readonly lost: readonly SingleFact[];
  /** How many of each pass over to the one that stays, where any do. */
  readonly passed: readonly { readonly pile: Pile; readonly count: number }[];
}

/** What merging `partner` into another would keep and lose. */
export function mergePreview(partner: Partner, into: Partner, items: readonly Item[]): MergePreview {
  const [given, own] = [factsOf(partner), factsOf(into)];
  const differing = SINGLE_FACTS.filter((fact) => given[fact] !== '' && given[fact] !== own[fact]);
  const together = items.filter((item) => item.kind === 'activity' && item.partnerIds.includes(partner.id)).length;
  const counts: Readonly<Record<Pile, number>> = {
    activities: together,
    people: partner.contacts.length,
    links: partner.links.filter(({ url }) => into.links.every((link) => link.url !== url)).length,
    tags: partner.tags.filter((tag) => !into.tags.includes(tag)).length,
    talks: partner.contactLog.length,
  };
  return {
    taken: differing.filter((fact) => own[fact] === ''),
    lost: differing.filter((fact) => own[fact] !== ''),
    passed: PILES.flatMap((pile) => (counts[pile] > 0 ? [{ pile, count: counts[pile] }] : [])),
  };
}

function factsOf(partner: Partner): Readonly<Record<SingleFact, string>> {
  const { agreement, fit } = partner;
  return {
    kind: partner.kind,
    category: partner.category,
    audience: partner.audience,
    contact: partner.contact,
    owner: partner.ownerId ?? '',
    rhythm: String(partner.contactEveryDays ?? ''),
    'next-contact': partner.nextContact ?? '',
    'agreed-from': agreement.from ?? '',
    'agreed-until': agreement.until ?? '',
    agreement: agreement.link,
    'fit-audience': String(fit.audience ?? ''),
    'fit-category': String(fit.category ?? ''),
    'fit-price': String(fit.price ?? ''),
    'fit-reputation': String(fit.reputation ?? ''),
  };
}
