import type { PartnerOverview } from '#shared/partners/partner-overview';
import { isWithin, type StripYear } from '#shared/partners/year-strip';
import type { Item } from '#shared/records/item';
import type { PartnerActivity } from '#shared/records/partner-activity';

/** A partner with what is done together in a year. */
export interface PartnerInYear {
  readonly overview: PartnerOverview;
  readonly activities: readonly PartnerActivity[];
}

export interface PartnersYear {
  /** By name; those with nothing in the year are not among them. */
  readonly partners: readonly PartnerInYear[];
  /** How many partners have nothing in it, those in the archive apart. */
  readonly idle: number;
}

/** Whom something is done with in a year. An activity of several partners stands with each. One walk over the items. */
export function partnersYear(
  overviews: readonly PartnerOverview[],
  items: readonly Item[],
  year: StripYear,
): PartnersYear {
  const byPartner = new Map<string, PartnerActivity[]>();
  for (const item of items) {
    if (item.kind !== 'activity' || !isWithin(item, year)) continue;
    for (const partnerId of new Set(item.partnerIds)) {
      const known = byPartner.get(partnerId);
      if (known) known.push(item);
      else byPartner.set(partnerId, [item]);
    }
  }
  return {
    partners: overviews
      .flatMap((overview) => {
        const activities = byPartner.get(overview.id);
        return activities ? [{ overview, activities }] : [];
      })
      .toSorted((one, other) => one.overview.nameRank - other.overview.nameRank),
    idle: overviews.filter(({ id, partner }) => !partner.archived && !byPartner.has(id)).length,
  };
}
