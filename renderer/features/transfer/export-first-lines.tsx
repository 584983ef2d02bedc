import { sayWhen } from '#shared/plan/say-when';
import { displayKindOf } from '#shared/records/display-kind';
import type { Item } from '#shared/records/item';
import { useMemo } from 'react';
import { useLanguage, useTranslate } from '../../state/use-translate';
import { Mark } from '../../ui/item/mark';

const LINES = 3;

interface Props {
  readonly items: readonly Item[];
  /** What stands in for every title, when only times leave the plan. */
  readonly title: string | null;
}

/** The first items of an export by their dates, as others will see them. */
export function ExportFirstLines({ items, title }: Props) {
  const t = useTranslate();
  const language = useLanguage();
  const first = useMemo(() => firstByDate(items), [items]);
  if (first.length === 0) return null;
  return (
    <ul className="export-first" aria-label={t('export.first-lines')}>
      {first.map(({ item, schedule }) => (
        <li key={item.id}>
          <Mark kind={displayKindOf(item)} />
          <span>{title ?? (item.title || t('item.untitled'))}</span>
          <time>{sayWhen(schedule, language)}</time>
        </li>
      ))}
      {items.length > first.length && (
        <li className="export-more">{t('export.more', { count: items.length - first.length })}</li>
      )}
    </ul>
  );
}

interface DatedItem {
  readonly item: Item;
  readonly schedule: NonNullable<Item['schedule']>;
}

function firstByDate(items: readonly Item[]): readonly DatedItem[] {
  const startOf = ({ schedule }: DatedItem) => (schedule.kind === 'all-day' ? schedule.first : schedule.start);
  return items
    .flatMap((item): DatedItem[] => (item.schedule === null ? [] : [{ item, schedule: item.schedule }]))
    .sort((one, other) => (startOf(one) < startOf(other) ? -1 : 1))
    .slice(0, LINES);
}
