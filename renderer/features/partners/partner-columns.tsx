import { Clock, TriangleAlert } from 'lucide-react';
import { localeOf } from '#shared/time/format';
import type { Language } from '#shared/i18n/message';
import type { Translate } from '#shared/i18n/translate';
import { PARTNER_SORTS } from '#shared/partners/list-partners';
import type { PartnerOverview } from '#shared/partners/partner-overview';
import { writeDay } from '#shared/time/day-text';
import { dayNumber } from '#shared/time/plain-date';
import type { PlanSnapshot } from '../../data/plan-handle';
import { StagePie } from '../../ui/stage-pie';
import type { TableColumn } from '../../ui/virtual-table';
import { ACTIVITY_MARKS } from './activity-mark';
import { BalanceGlyph } from './balance-glyph';
import { FitGlyph } from './fit-glyph';

/** The columns that the register may show, in their order; the name always stands. */
export const PARTNER_COLUMNS = [
  'name',
  'kind',
  'fit',
  'stage',
  'person',
  'contact',
  'next-contact',
  'balance',
  'owner',
  'tags',
] as const;
export type PartnerColumn = (typeof PARTNER_COLUMNS)[number];

export const FIRST_COLUMNS: readonly PartnerColumn[] = ['name', 'fit', 'stage', 'person', 'contact', 'balance'];

const WIDTHS: Readonly<Record<PartnerColumn, string>> = {
  name: 'minmax(180px, 2fr)',
  kind: 'minmax(110px, 1fr)',
  fit: '104px',
  stage: '136px',
  person: 'minmax(120px, 1fr)',
  contact: '148px',
  'next-contact': '124px',
  balance: '124px',
  owner: 'minmax(110px, 1fr)',
  tags: 'minmax(110px, 1fr)',
};

interface Telling {
  readonly t: Translate;
  readonly language: Language;
  readonly plan: PlanSnapshot;
  readonly contactsHidden: boolean;
}

/** The chosen columns as the table draws them. */
export function partnerColumns(
  chosen: readonly PartnerColumn[],
  telling: Telling,
): readonly TableColumn<PartnerOverview>[] {
  return PARTNER_COLUMNS.filter((id) => chosen.includes(id)).map((id) => ({
    id,
    title: telling.t(`partners.column-${id}`),
    width: WIDTHS[id],
    sortable: (PARTNER_SORTS as readonly string[]).includes(id),
    cell: (overview) => cellOf(id, overview, telling),
  }));
}

function cellOf(id: PartnerColumn, overview: PartnerOverview, { t, language, plan, contactsHidden }: Telling) {
  const { partner } = overview;
  switch (id) {
    case 'name':
      return (
        <span className="two-lines">
          <strong>{partner.name}</strong>
          <small>{partner.category || t(`partnerKind.${partner.kind}`)}</small>
        </span>
      );
    case 'kind':
      return t(`partnerKind.${partner.kind}`);
    case 'fit':
      return (
        <span className="fit-cell">
          <FitGlyph scores={partner.fit} />
          <span>{overview.fit === null ? '–' : Math.round(overview.fit).toLocaleString(localeOf(language))}</span>
        </span>
      );
    case 'stage':
      return (
        overview.stage && (
          <span className="sign-and-words">
            <StagePie mark={ACTIVITY_MARKS[overview.stage]} />
            {t(`stage.${overview.stage}`)}
            {overview.isOverdue && (
              <span className="partner-warning" title={t('partners.overdue')}>
                <TriangleAlert size={13} aria-label={t('partners.overdue')} />
              </span>
            )}
          </span>
        )
      );
    case 'person': {
      if (contactsHidden) return <span className="hidden-contact">{t('partners.hidden')}</span>;
      const [first] = partner.contacts;
      return first ? (
        <span className="two-lines">
          {first.name}
          <small>{first.role}</small>
        </span>
      ) : (
        partner.contact
      );
    }
    case 'contact':
      return <LastContact overview={overview} t={t} />;
    case 'next-contact':
      return overview.nextContact && writeDay(language, dayNumber(overview.nextContact));
    case 'balance':
      return <BalanceGlyph balance={overview.balance} />;
    case 'owner':
      return partner.ownerId && plan.get('people', partner.ownerId)?.name;
    case 'tags':
      return partner.tags.map((tag) => `#${tag}`).join(' ');
  }
}

function LastContact({
  overview: { contact, isQuiet },
  t,
}: {
  readonly overview: PartnerOverview;
  readonly t: Translate;
}) {
  if (contact.kind === 'never') return <span className="balance-none">{t('partners.never')}</span>;
  const words = t('partners.days-ago', { count: contact.daysAgo });
  if (contact.kind === 'in-rhythm')
    return isQuiet ? (
      <span className="two-lines">
        {words}
        <small>{t('partners.quiet')}</small>
      </span>
    ) : (
      words
    );
  return (
    <span className="two-lines is-late">
      <span className="sign-and-words">
        <Clock size={13} />
        {words}
      </span>
      <small>{t('partners.asked-every', { count: contact.asked })}</small>
    </span>
  );
}
