import { assertNever } from '#shared/kernel/assert-never';
import { EVENT_STAGES } from '#shared/records/event';
import type { Item } from '#shared/records/item';
import { MILESTONE_STAGES } from '#shared/records/milestone';
import { ACTIVITY_STAGES } from '#shared/records/partner-activity';
import { POST_STAGES } from '#shared/records/post';
import { statusOf } from '#shared/records/status';
import { useTranslate } from '../../../state/use-translate';
import { ChoiceRow } from '../rows/choice-row';

/** How far the item is, by the steps of its own kind; it wears the texture of its status. */
export function StageRow({ item, hue }: { readonly item: Item; readonly hue: number }) {
  const t = useTranslate();
  return (
    <ChoiceRow<Item, Item['stage']>
      label={t('field.stage')}
      className={`stage-pill hue-${hue} is-${statusOf(item)}`}
      value={item.stage}
      options={stagesOf(item.kind).map((value) => ({ value, label: t(`stage.${value}`) }))}
      change={(stage) => ({ stage })}
    />
  );
}

function stagesOf(kind: Item['kind']): readonly Item['stage'][] {
  switch (kind) {
    case 'event':
      return EVENT_STAGES;
    case 'post':
      return POST_STAGES;
    case 'activity':
      return ACTIVITY_STAGES;
    case 'milestone':
      return MILESTONE_STAGES;
    default:
      return assertNever(kind);
  }
}
