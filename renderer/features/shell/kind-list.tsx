import { EyeOff } from 'lucide-react';
import { leavesOut, sameSelection, withOnly, withoutField, withValueHidden } from '#shared/plan/edit-selection';
import { DISPLAY_KINDS, displayKindOf, type DisplayKind } from '#shared/records/display-kind';
import { dayNumber } from '#shared/time/plain-date';
import { useMemo, type MouseEvent } from 'react';
import { usePlanSnapshot } from '../../data/plan-context';
import { usePlanZone, usePeriodStarts } from '../../data/plan-settings';
import { visibleOccurrences } from '../../data/visible-occurrences';
import { periodOf, usePlace } from '../../state/place';
import { useUi } from '../../state/ui-store';
import { useTranslate } from '../../state/use-translate';
import { Mark } from '../../ui/item/mark';
import './kind-list.css';

/**
 * Which kinds the views show, with how many of each the shown period has. Alt-click, or "only", leaves one; a second time
 * brings all back.
 */
export function KindList() {
  const t = useTranslate();
  const filter = useUi((state) => state.filter);
  const changeFilter = useUi((state) => state.changeFilter);
  const counts = useKindCounts();
  const showOnly = (kind: DisplayKind) =>
    changeFilter((current) => {
      const only = withOnly(current, 'kinds', kind);
      return sameSelection(only, current) ? withoutField(current, 'kinds') : only;
    });
  const takeAltClick = (event: MouseEvent, kind: DisplayKind) => {
    if (!event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    showOnly(kind);
  };
  return (
    <section className="sidebar-section">
      <h2 id="sidebar-kinds">{t('shell.kinds')}</h2>
      <ul aria-labelledby="sidebar-kinds">
        {DISPLAY_KINDS.map((kind) => (
          <li key={kind} className="sidebar-row kind-row" onClickCapture={(event) => takeAltClick(event, kind)}>
            <button
              type="button"
              role="checkbox"
              className="kind-check"
              aria-checked={!leavesOut(filter, 'kinds', kind)}
              aria-label={t('shell.kind-count', { kind: t(`kinds.${kind}`), count: counts[kind] })}
              onClick={() => changeFilter((current) => withValueHidden(current, 'kinds', kind, DISPLAY_KINDS))}
            >
              <Mark kind={kind} />
              <span className="kind-name">{t(`kinds.${kind}`)}</span>
              {leavesOut(filter, 'kinds', kind) ? (
                <EyeOff size={12} />
              ) : (
                <span className="kind-count">{counts[kind] || ''}</span>
              )}
            </button>
            <button
              type="button"
              className="sidebar-only"
              aria-label={t('shell.only-kind', { kind: t(`kinds.${kind}`) })}
              onClick={() => showOnly(kind)}
            >
              {t('shell.only')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** How many occurrences of each kind the shown period has in view, were all kinds shown. */
function useKindCounts(): Readonly<Record<DisplayKind, number>> {
  const snapshot = usePlanSnapshot();
  const zone = usePlanZone();
  const place = usePlace();
  const starts = usePeriodStarts();
  const filter = useUi((state) => state.filter);
  return useMemo(() => {
    const { first, last } = periodOf(place, starts);
    const counts = { event: 0, post: 0, activity: 0, milestone: 0, phase: 0 };
    const days = { first: dayNumber(first), last: dayNumber(last) };
    for (const { item } of visibleOccurrences(snapshot, days, zone, withoutField(filter, 'kinds')))
      counts[displayKindOf(item)] += 1;
    return counts;
  }, [snapshot, zone, place, starts, filter]);
}
