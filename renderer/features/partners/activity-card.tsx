import { TriangleAlert } from 'lucide-react';
import type { PartnerOverview } from '#shared/partners/partner-overview';
import { ownSpan } from '#shared/plan/occurrence';
import type { PartnerActivity } from '#shared/records/partner-activity';
import { formatDays } from '#shared/time/format';
import type { Language } from '#shared/i18n/message';
import { useUi } from '../../state/ui-store';
import { useLanguage, useTranslate } from '../../state/use-translate';
import { BoardCard } from '../../ui/board/board-card';
import { BalanceGlyph } from './balance-glyph';
import { FitFigure } from './fit-glyph';
import { isActivityShown } from './is-activity-shown';
import { useKeyOf } from './use-key-of';

const IS_OVER: ReadonlySet<PartnerActivity['stage']> = new Set(['done', 'declined']);

interface Props {
  readonly activity: PartnerActivity;
  /** Those of its partners that are still there. */
  readonly partners: readonly PartnerOverview[];
  /** The least fit that the policy asks for. */
  readonly minimum: number | null;
  /** Is something late that was promised in it? */
  readonly isOverdue: boolean;
}

/** One activity on the board: its type and date, with whom, what it is, and how the partner fits and stands with us. */
export function ActivityCard({ activity, partners, minimum, isOverdue }: Props) {
  const t = useTranslate();
  const language = useLanguage();
  const select = useUi((state) => state.select);
  const keyOf = useKeyOf();
  const isSelected = useUi((state) => isActivityShown(state.selectedKey, activity));
  const [first] = partners;
  return (
    <BoardCard
      cardKey={activity.id}
      className={`activity-card is-${activity.stage} ${IS_OVER.has(activity.stage) ? 'is-past' : ''}`}
      isSelected={isSelected}
      onOpen={() => select(keyOf(activity))}
    >
      <span className="board-card-line">
        <span>{t(`activityType.${activity.type}`)}</span>
        <time>{sayDays(activity, language) ?? t('inspector.undated')}</time>
      </span>
      <strong>{partners.map(({ partner }) => partner.name).join(', ') || t('partners.nobody')}</strong>
      <span className="card-title">{activity.title || t('item.untitled')}</span>
      {isOverdue && (
        <span className="card-warning">
          <TriangleAlert size={13} />
          {t('partners.overdue')}
        </span>
      )}
      {first && (
        <span className="board-card-line">
          <FitFigure scores={first.partner.fit} fit={first.fit} minimum={minimum} />
          <BalanceGlyph balance={first.balance} />
        </span>
      )}
    </BoardCard>
  );
}

/** The days without weekday, time and year: a card has little room. */
function sayDays({ schedule }: PartnerActivity, language: Language): string | null {
  if (!schedule) return null;
  const { firstDay, lastDay } = ownSpan(schedule);
  return formatDays(language, firstDay, lastDay, { day: 'numeric', month: 'short' });
}
