import { Clock, TriangleAlert } from 'lucide-react';
import type { Language } from '#shared/i18n/message';
import type { Translate } from '#shared/i18n/translate';
import { PARTNER_SORTS } from '#shared/partners/list-partners';
import type { PartnerOverview } from '#shared/partners/partner-overview';
import { writeDay } from '#shared/time/day-text';
import { formatDay } from '#shared/time/format';
import { dayNumber, type PlainDate } from '#shared/time/plain-date';
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
  stage: '144px',
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
      return <NextContact overview={overview} t={t} language={language} />;
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

interface ContactProps extends Pick<Telling, 't' | 'language'> {
  readonly overview: PartnerOverview;
}

function LastContact({ overview: { contact, nextContact, isDue, isQuiet }, t, language }: ContactProps) {
  const short = (day: PlainDate) => formatDay(language, dayNumber(day), SHORT_DAY);
  const isLate = contact.kind === 'late';
  const notes = [
    contact.kind !== 'never' && t('partners.days-ago', { count: contact.daysAgo }),
    isLate && t('partners.asked-days', { count: contact.asked }),
    // where the rhythm is late, that says it
    !isLate && isDue && nextContact && t('partners.was-due', { date: short(nextContact) }),
    contact.kind === 'in-rhythm' && !isDue && isQuiet && t('partners.quiet'),
  ].filter(Boolean);
  const isMarked = isLate || isDue;
  return (
    <span className={`two-lines ${isMarked ? 'is-late' : ''}`}>
      <span className="sign-and-words">
        {isMarked && <Clock size={13} />}
        {contact.kind === 'never' ? <span className="balance-none">{t('partners.never')}</span> : short(contact.on)}
      </span>
      {notes.length > 0 && <small>{notes.join(', ')}</small>}
    </span>
  );
}

function NextContact({ overview: { nextContact, isDue }, t, language }: ContactProps) {
  if (nextContact === null) return null;
  const day = writeDay(language, dayNumber(nextContact));
  if (!isDue) return day;
  return (
    <span className="two-lines is-late">
      <span className="sign-and-words">
        <Clock size={13} />
        {day}
      </span>
      <small>{t('partners.day-passed')}</small>
    </span>
  );
}
