import type { PartnerOverview } from '#shared/partners/partner-overview';
import { ACTIVITY_STAGES } from '#shared/records/partner-activity';
import { useMemo } from 'react';
import { useTranslate } from '../../state/use-translate';
import { Board } from '../../ui/board/board';
import { StagePie } from '../../ui/stage-pie';
import { ACTIVITY_MARKS } from './activity-mark';
import { PartnerCard } from './partner-card';
import { useFitMinimum } from './use-fit-minimum';
import { useMoveActivity } from './use-move-activity';
import { usePartnerOverviews } from './use-partner-overviews';

/** Each partner once, at the stage of the activity that leads. Moving the card moves that activity. */
export function StageBoard() {
  const t = useTranslate();
  const overviews = usePartnerOverviews();
  const minimum = useFitMinimum();
  const move = useMoveActivity();
  const shown = useMemo(
    () =>
      overviews
        .filter(({ leading, partner }) => leading !== null && !partner.archived)
        .toSorted((one, other) => one.nameRank - other.nameRank),
    [overviews],
  );
  const cardsAt = (stage: PartnerOverview['stage']) =>
    shown.filter((overview) => overview.stage === stage).map((overview) => ({ key: overview.id, overview }));
  return (
    <Board
      label={t('partners.board')}
      columns={ACTIVITY_STAGES.map((stage) => ({
        id: stage,
        title: t(`stage.${stage}`),
        sign: <StagePie mark={ACTIVITY_MARKS[stage]} />,
        cards: cardsAt(stage),
      }))}
      drawCard={({ key, overview }) => <PartnerCard key={key} overview={overview} minimum={minimum} />}
      onMove={async (partnerId, stage) => {
        const leading = shown.find(({ id }) => id === partnerId)?.leading;
        return leading ? move(leading.id, stage) : false;
      }}
      sayMore={(count) => t('board.more', { count })}
    />
  );
}
