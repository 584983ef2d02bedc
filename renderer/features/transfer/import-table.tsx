import { displayKindOf } from '#shared/records/display-kind';
import { sayWhen } from '#shared/plan/say-when';
import type { IcalProblem } from '#shared/exchange/ical/ical-problem';
import type { Item } from '#shared/records/item';
import type { Schedule } from '#shared/records/schedule';
import { zoneName } from '#shared/time/zone-name';
import { CircleAlert, Equal, Plus, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { usePlanZone } from '../../data/plan-settings';
import { useLanguage, useTranslate } from '../../state/use-translate';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/checkbox';
import { Mark } from '../../ui/item/mark';
import { VisuallyHidden } from '../../ui/visually-hidden';
import type { ImportRow } from './import-rows';
import './import-table.css';

/** Rows are drawn by the page: a file of ten thousand events shall not freeze the window. */
const PAGE = 200;

const ICONS = { fresh: Plus, here: Equal, unread: CircleAlert, partly: TriangleAlert } as const;

interface Props {
  readonly rows: readonly ImportRow[];
  readonly leftOut: ReadonlySet<string>;
  readonly onToggle: (itemId: string) => void;
}

/** What the file brings, line by line; new items can be unticked. */
export function ImportTable({ rows, leftOut, onToggle }: Props) {
  const t = useTranslate();
  const [shown, setShown] = useState(PAGE);
  const rest = rows.length - shown;
  return (
    <div className="import-table" tabIndex={0} role="region" aria-label={t('import.title')}>
      <table>
        <thead>
          <tr>
            <th>
              <VisuallyHidden>{t('import.column-choose')}</VisuallyHidden>
            </th>
            <th>{t('import.column-what')}</th>
            <th>{t('import.column-title')}</th>
            <th>{t('import.column-when')}</th>
            <th>{t('import.column-details')}</th>
          </tr>
        </thead>
        <tbody>
          {rows
            .slice(0, shown)
            .map((row) =>
              'item' in row ? (
                <ItemRow key={row.key} row={row} leftOut={leftOut} onToggle={onToggle} />
              ) : (
                <ProblemRow key={row.key} kind={row.kind} problem={row.problem} />
              ),
            )}
        </tbody>
      </table>
      {rest > 0 && (
        <Button variant="link" className="import-more" onClick={() => setShown(shown + PAGE)}>
          {t('import.more', { count: Math.min(rest, PAGE) })}
        </Button>
      )}
    </div>
  );
}

interface ItemRowProps {
  readonly row: Extract<ImportRow, { readonly item: Item }>;
  readonly leftOut: ReadonlySet<string>;
  readonly onToggle: (itemId: string) => void;
}

function ItemRow({ row: { kind, item }, leftOut, onToggle }: ItemRowProps) {
  const t = useTranslate();
  const language = useLanguage();
  const title = item.title || t('item.untitled');
  const goesWithSeries = item.seriesId !== null;
  const off = leftOut.has(item.seriesId ?? item.id);
  const planZone = usePlanZone();
  const whenOf = (schedule: Schedule) => {
    const when = sayWhen(schedule, language);
    const isElsewhere = schedule.kind === 'timed' && schedule.zone !== planZone;
    return isElsewhere ? `${when} · ${zoneName(language, schedule.zone)}` : when;
  };
  const when = item.schedule ? whenOf(item.schedule) : '';
  return (
    <tr className={off || kind === 'here' ? 'import-off' : undefined}>
      <td>
        {kind === 'fresh' && !goesWithSeries && (
          <Checkbox checked={!off} aria-label={t('import.choose-row', { title })} onChange={() => onToggle(item.id)} />
        )}
      </td>
      <td>
        <WhatItIs kind={kind} />
      </td>
      <td className="import-title">
        <Mark kind={displayKindOf(item)} />
        <span title={title}>{title}</span>
      </td>
      <td title={when}>{when}</td>
      <td className="import-details">
        {details(item)
          .map((key) => t(key))
          .join(', ')}
      </td>
    </tr>
  );
}

function ProblemRow({ kind, problem }: { readonly kind: 'unread' | 'partly'; readonly problem: IcalProblem }) {
  const t = useTranslate();
  const why = t(`import.problem.${problem.what}`, { text: problem.text });
  return (
    <tr>
      <td aria-hidden />
      <td>
        <WhatItIs kind={kind} />
      </td>
      <td className="import-title">
        <span title={problem.title ?? problem.text}>{problem.title ?? problem.text}</span>
      </td>
      <td>{t('import.line', { line: problem.line })}</td>
      <td className="import-details" title={why}>
        {why}
      </td>
    </tr>
  );
}

function WhatItIs({ kind }: { readonly kind: ImportRow['kind'] }) {
  const t = useTranslate();
  const Icon = ICONS[kind];
  return (
    <span className={`import-what import-${kind}`}>
      <Icon size={14} />
      {t(`import.${kind}`)}
    </span>
  );
}

function details(item: Item): ('import.series' | 'import.changed-date')[] {
  if (item.seriesId !== null) return ['import.changed-date'];
  return item.rule === null && item.added.length === 0 ? [] : ['import.series'];
}
