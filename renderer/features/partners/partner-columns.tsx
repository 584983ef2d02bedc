import { Clock, TriangleAlert } from 'lucide-react';
import type { Language } from '#shared/i18n/message';
import type { Translate } from '#shared/i18n/translate';
import { PARTNER_SORTS } from '#shared/partners/list-partners';
import type { PartnerOverview } from '#shared/partners/partner-overview';
import { writeDay } from '#shared/time/day-text';
import { formatDay } from '#shared/time/format';
import { dayNumber } from '#shared/time/plain-date';
import type { PlanSnapshot } from '../../data/plan-handle';
import { StagePie } from '../../ui/stage-pie';
import type { TableColumn } from '../../ui/virtual-table';
import { ACTIVITY_MARKS } from './activity-mark';
import { BalanceGlyph } from './balance-glyph';
import { FitFigure } from './fit-glyph';
import { QuarterDots } from './quarter-dots';

/** The columns that the register may show, in their order; the name always stands. */
export const PARTNER_COLUMNS = [
  'name',
  'kind',
  'fit',
  'stage',
  'person',
  'contact',
  'next-contact',
  'quarters',
  'balance',
  'owner',
  'tags',
] as const;
export type PartnerColumn = (typeof PARTNER_COLUMNS)[number];

export const FIRST_COLUMNS: readonly PartnerColumn[] = [
  'name',
  'fit',
  'stage',
  'person',
  'contact',
  'quarters',
  'balance',
];

const WIDTHS: Readonly<Record<PartnerColumn, string>> = {
  name: 'minmax(180px, 2fr)',
  kind: 'minmax(110px, 1fr)',
  fit: '116px',
  stage: '132px',
  person: 'minmax(120px, 1fr)',
  contact: '164px',
  'next-contact': '124px',
  quarters: '112px',
  balance: '124px',
  owner: 'minmax(110px, 1fr)',
  tags: 'minmax(110px, 1fr)',
};

const SHORT_DAY: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', year: '2-digit' };

interface Telling {
  readonly t: Translate;
  readonly language: Language;
  readonly plan: PlanSnapshot;
  readonly contactsHidden: boolean;
  /** The least fit that the policy asks for. */
  readonly minimum: number | null;
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

function cellOf(id: PartnerColumn, overview: PartnerOverview, { t, language, plan, contactsHidden, minimum }: Telling) {
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
      return <FitFigure scores={partner.fit} fit={overview.fit} minimum={minimum} />;
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
      return <LastContact overview={overview} t={t} language={language} />;
    case 'next-contact':
      return overview.nextContact && writeDay(language, dayNumber(overview.nextContact));
    case 'quarters':
      return <QuarterDots quarters={overview.quarters} />;
    case 'balance':
      return <BalanceGlyph balance={overview.balance} />;
    case 'owner':
      return partner.ownerId && plan.get('people', partner.ownerId)?.name;
    case 'tags':
      return partner.tags.map((tag) => `#${tag}`).join(' ');
  }
}

interface LastContactProps extends Pick<Telling, 't' | 'language'> {
  readonly overview: PartnerOverview;
}

function LastContact({ overview: { contact, isQuiet }, t, language }: LastContactProps) {
  if (contact.kind === 'never') return <span className="balance-none">{t('partners.never')}</span>;
  const isLate = contact.kind === 'late';
  const notes = [
    t('partners.days-ago', { count: contact.daysAgo }),
    isLate ? t('partners.asked-days', { count: contact.asked }) : isQuiet && t('partners.quiet'),
  ];
  return (
    <span className={`two-lines ${isLate ? 'is-late' : ''}`}>
      <span className="sign-and-words">
        {isLate && <Clock size={13} />}
        {formatDay(language, dayNumber(contact.on), SHORT_DAY)}
      </span>
      <small>{notes.filter(Boolean).join(', ')}</small>
    </span>
  );
}
