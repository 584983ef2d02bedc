import { useMemo, useState } from 'react';
import { groupBy } from '#shared/policy/group-by';
import { chooseFindings } from '#shared/findings/choose-findings';
import { sourceKey, type Finding } from '#shared/findings/finding';
import { formatDay } from '#shared/time/format';
import { dateFromParts, dateOfDay, dayNumber, monthOf, yearOf } from '#shared/time/plain-date';
import { saySource, type FindingTelling } from '../../commands/say-finding';
import { useListedFindings } from '../../state/use-findings';
import { useUi } from '../../state/ui-store';
import { useToday } from '../../state/use-today';
import { useTranslate } from '../../state/use-translate';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { Select } from '../../ui/select';
import { FindingEntry } from './finding-entry';
import { FindingsChoice } from './findings-choice';
import { MutedFindings } from './muted-findings';
import { useFindingChoice } from './use-finding-choice';
import { useFindingTelling } from './use-finding-telling';
import { walkFindings } from './walk-findings';

const ORDERS = ['by-weight', 'by-month', 'by-rule'] as const;
type Order = (typeof ORDERS)[number];

/** More than a person reads at once; the rest follows on a press. */
const ROWS_AT_ONCE = 60;

/** What does not hold to the rules, the weightiest first, or by month, or by rule. */
export function FindingsColumn() {
  const t = useTranslate();
  const telling = useFindingTelling();
  const choice = useFindingChoice();
  const { open, muted, checked } = useListedFindings();
  const failed = useUi((state) => state.checkFailed);
  const [order, setOrder] = useState<Order>('by-weight');
  const [rows, setRows] = useState(ROWS_AT_ONCE);
  const meant = useMemo(
    () => chooseFindings(open, choice, (ruleId) => telling.plan.get('rules', ruleId)?.kind),
    [open, choice, telling.plan],
  );
  return (
    <section className="policy-findings" aria-label={t('finding.title')} onKeyDown={walkFindings}>
      <header className="policy-head">
        <h2>{t('finding.title')}</h2>
        <span role="status">{checked || failed ? String(meant.length) : t('finding.checking')}</span>
        <span className="toolbar-gap" />
        <Select
          aria-label={t('finding.group')}
          value={order}
          options={ORDERS.map((value) => ({ value, label: t(`finding.${value}`) }))}
          onChange={setOrder}
        />
      </header>
      <FindingsChoice open={open} />
      {failed && <CheckFailed />}
      {checked && !failed && meant.length === 0 && <NothingFound left={open.length} />}
      {groupsOf(meant.slice(0, rows), order, telling).map(([heading, findings]) => (
        <div key={heading} className="finding-group">
          {heading && <h3>{heading}</h3>}
          <ul>
            {findings.map((finding) => (
              <FindingEntry key={finding.id} finding={finding} />
            ))}
          </ul>
        </div>
      ))}
      {meant.length > rows && (
        <button type="button" className="button button-link" onClick={() => setRows(rows + ROWS_AT_ONCE)}>
          {t('finding.more', { count: meant.length - rows })}
        </button>
      )}
      <MutedFindings muted={muted} />
    </section>
  );
}

/** Nothing to list: in all the plan, or of what was chosen while so many others are left out. */
function NothingFound({ left }: { readonly left: number }) {
  const t = useTranslate();
  const showAll = useUi((state) => state.showAllFindings);
  const horizon = useUi((state) => state.findingHorizon);
  const today = useToday();
  const { plan, language } = useFindingTelling();
  const hasRules = plan.all('rules').length > 0;
  const one = useUi((state) => state.shownSource !== null);
  const some = useUi((state) => state.shownSeverity !== null || state.shownKind !== null);
  if (some && left > 0)
    return (
      <EmptyState icon="filter" size="s" text={t('finding.none-chosen', { count: left })}>
        <Button onClick={showAll}>{t('finding.show-all')}</Button>
      </EmptyState>
    );
  if (!hasRules) return <EmptyState icon="fine" size="s" text={t('finding.none-without-rules')} />;
  if (one) return <EmptyState icon="fine" size="s" text={t('finding.none-by-rule')} />;
  if (horizon === null) return <EmptyState icon="fine" size="s" text={t('finding.none')} />;
  const date = formatDay(language, today + horizon, { day: 'numeric', month: 'long' });
  return <EmptyState icon="fine" size="s" text={t('finding.none-until', { date })} />;
}

/** The check runs beside the window: when it breaks, the plan is as it was, and it can be begun anew. */
function CheckFailed() {
  const t = useTranslate();
  const checkAgain = useUi((state) => state.checkAgain);
  return (
    <EmptyState icon="trouble" size="s" text={t('finding.check-failed')}>
      <Button onClick={checkAgain}>{t('finding.check-again')}</Button>
    </EmptyState>
  );
}

/** The findings under their headings; without groups under an empty one. */
function groupsOf(
  findings: readonly Finding[],
  order: Order,
  telling: FindingTelling,
): readonly (readonly [string, readonly Finding[]])[] {
  switch (order) {
    case 'by-weight':
      return findings.length === 0 ? [] : [['', findings]];
    case 'by-month': {
      const byMonth = groupBy(findings, ({ first }) => firstOfMonth(first));
      return [...byMonth]
        .toSorted(([one], [other]) => one - other)
        .map(([day, group]) => [formatDay(telling.language, day, { month: 'long', year: 'numeric' }), group]);
    }
    case 'by-rule': {
      const bySource = groupBy(findings, ({ source }) => sourceKey(source));
      return [...bySource.values()].map((group) => [saySource(group[0]!, telling), group]);
    }
  }
}

function firstOfMonth(day: number): number {
  const date = dateOfDay(day);
  return dayNumber(dateFromParts(yearOf(date), monthOf(date), 1));
}
