import { activityQuarters, NO_QUARTERS, type Quarters } from '#shared/partners/activity-quarters';
import { NO_BALANCE, partnerBalances, type Balance } from '#shared/partners/balance';
import { duplicatePartners, type Duplicates } from '#shared/partners/duplicates';
import { fitOf } from '#shared/partners/fit-score';
import { contactState, isQuiet, nextContactOn, type ContactState } from '#shared/partners/last-contact';
import { leadingActivities } from '#shared/partners/leading-activity';
import { overdueObligations } from '#shared/partners/overdue-obligations';
import type { Item } from '#shared/records/item';
import type { Partner } from '#shared/records/partner';
import type { PartnerActivity } from '#shared/records/partner-activity';
import type { FitWeights } from '#shared/records/settings';
import { comparable } from '#shared/search/comparable';
import { nameRanks } from '#shared/search/name-ranks';
import type { PlainDate } from '#shared/time/plain-date';

/** A partner as the register lists it: the record, and what the plan tells of it. */
export interface PartnerOverview {
  readonly id: string;
  readonly partner: Partner;
  /** 0 to 100; null is not scored. */
  readonly fit: number | null;
  readonly balance: Balance;
  readonly quarters: Quarters;
  /** By what it is told how far they have come; null when there is none. */
  readonly leading: PartnerActivity | null;
  /** How far that is. */
  readonly stage: PartnerActivity['stage'] | null;
  readonly contact: ContactState;
  readonly nextContact: PlainDate | null;
  /** Has the day of the next contact passed without one? */
  readonly isDue: boolean;
  readonly isQuiet: boolean;
  readonly isOverdue: boolean;
  readonly looksAlike: boolean;
  /** What is searched, in the form of `comparable`. */
  readonly searched: string;
  /** Its place in the order of names. */
  readonly nameRank: number;
}

/** What partners tell by themselves: reckoned again only when one of them changes. */
export interface PartnerTexts {
  readonly searched: ReadonlyMap<string, string>;
  readonly nameRanks: ReadonlyMap<string, number>;
  readonly duplicates: readonly Duplicates[];
  readonly alike: ReadonlySet<string>;
}

export function partnerTexts(partners: readonly Partner[]): PartnerTexts {
  const textOf = ({ name, contact, category, audience, tags, contacts }: Partner) =>
    comparable([name, contact, category, audience, ...tags, ...contacts.map((each) => each.name)].join('\n'));
  // what is in the archive is over: it is no double of what is worked with
  const duplicates = duplicatePartners(partners.filter(({ archived }) => !archived));
  return {
    duplicates,
    searched: new Map(partners.map((partner) => [partner.id, textOf(partner)])),
    nameRanks: nameRanks(partners),
    alike: new Set(duplicates.flatMap(({ ids }) => ids)),
  };
}

/** Every partner with what the plan tells of it. Each table is walked once, whatever the number of partners. */
export function partnerOverviews(
  { partners, items }: { readonly partners: readonly Partner[]; readonly items: readonly Item[] },
  {
    texts,
    weights,
    today,
    yearStart,
  }: {
    readonly texts: PartnerTexts;
    readonly weights: FitWeights;
    readonly today: PlainDate;
    /** The month, 1 to 12, in which years begin. */
    readonly yearStart: number;
  },
): readonly PartnerOverview[] {
  const balances = partnerBalances(items);
  const leading = leadingActivities(items);
  const quarters = activityQuarters(items, { today, yearStart });
  const overdue = new Set(overdueObligations(items, today).map(({ obligation }) => obligation.partnerId));
  return partners.map((partner): PartnerOverview => {
    const { id } = partner;
    const nextContact = nextContactOn(partner);
    return {
      id,
      partner,
      fit: fitOf(partner.fit, weights).value,
      balance: balances.get(id) ?? NO_BALANCE,
      quarters: quarters.get(id) ?? NO_QUARTERS,
      leading: leading.get(id) ?? null,
      stage: leading.get(id)?.stage ?? null,
      contact: contactState(partner, today),
      nextContact,
      isDue: nextContact !== null && nextContact < today,
      isQuiet: isQuiet(partner, today),
      isOverdue: overdue.has(id),
      looksAlike: texts.alike.has(id),
      searched: texts.searched.get(id) ?? '',
      nameRank: texts.nameRanks.get(id) ?? 0,
    };
  });
}
