import { Clock, TriangleAlert } from 'lucide-react';
import type { PartnerOverview } from '#shared/partners/partner-overview';
import { useTranslate } from '../../state/use-translate';
import { BoardCard } from '../../ui/board/board-card';
import { BalanceGlyph } from './balance-glyph';
import { FitFigure } from './fit-glyph';
import { useGoToPartners } from './partners-place';
import { sayRhythm } from './say-rhythm';

interface Props {
  readonly overview: PartnerOverview;
  /** The least fit that the policy asks for. */
  readonly minimum: number | null;
}

/** One partner on the board: what it is, what is done with it, what waits, and how it fits and stands with us. */
export function PartnerCard({ overview, minimum }: Props) {
  const t = useTranslate();
  const goTo = useGoToPartners();
  const { partner, leading, contact, isDue, isOverdue, fit, balance } = overview;
  return (
    <BoardCard
      cardKey={partner.id}
      className={`activity-card is-${overview.stage}`}
      isSelected={false}
      onOpen={() => goTo({ kind: 'partner', id: partner.id })}
    >
      <span className="board-card-line">
        <span>{partner.category || t(`partnerKind.${partner.kind}`)}</span>
      </span>
      <strong>{partner.name}</strong>
      <span className="card-title">{leading?.title || t('item.untitled')}</span>
      {(contact.kind === 'late' || isDue) && (
        <span className="card-warning">
          <Clock size={13} />
          {contact.kind === 'late'
            ? `${t('partners.days-silent', { count: contact.daysAgo })}, ${t('partners.asked-every', { rhythm: sayRhythm(contact.asked, t) })}`
            : t('partners.list-late')}
        </span>
      )}
      {isOverdue && (
        <span className="card-warning">
          <TriangleAlert size={13} />
          {t('partners.overdue')}
        </span>
      )}
      <span className="board-card-line">
        <FitFigure scores={partner.fit} fit={fit} minimum={minimum} />
        <BalanceGlyph balance={balance} />
      </span>
    </BoardCard>
  );
}
