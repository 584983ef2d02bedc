import { useRecords } from '../../data/plan-context';
import { useTranslate } from '../../state/use-translate';
import { Mark } from '../../ui/item/mark';
import { diamondPath } from './diamond-path';

const STATUSES = ['idea', 'planned', 'confirmed', 'done'] as const;

/** What the signs of the roadmap mean; that of the baseline while the plan is measured against one. */
export function RoadmapLegend({ isCompared }: { readonly isCompared: boolean }) {
  const t = useTranslate();
  const hasBlackouts = useRecords('rules').some(({ kind }) => kind === 'blackout');
  return (
    <div className="roadmap-legend">
      <span>
        <Mark kind="phase" />
        {t('kind.phase')}
      </span>
      <span>
        <Mark kind="milestone" />
        {t('kind.milestone')}
      </span>
      {isCompared && (
        <span>
          <svg className="roadmap-ghost" width={22} height={10} aria-hidden="true">
            <path className="roadmap-ghost-tie" d="M9 5H22" />
            <path className="roadmap-ghost-diamond" d={diamondPath(5, 5, 4.5)} />
          </svg>
          {t('roadmap.legend-baseline')}
        </span>
      )}
      <span>
        <LineSign className="roadmap-wire" />
        {t('roadmap.legend-dependency')}
      </span>
      <span>
        <LineSign className="roadmap-wire is-violated" />
        {t('roadmap.legend-violated')}
      </span>
      {hasBlackouts && (
        <span>
          <svg width={16} height={14} aria-hidden="true">
            <rect className="roadmap-blackout" width={16} height={14} />
            <path className="roadmap-hatch" d="M0 8L8 0M2 14L16 0M10 14L16 8" />
          </svg>
          {t('roadmap.legend-blackout')}
        </span>
      )}
      <span className="roadmap-legend-gap" />
      {STATUSES.map((status) => (
        <span key={status}>
          <svg className={`roadmap-item is-${status}`} width={14} height={14} aria-hidden="true">
            <path className="roadmap-diamond" d="M7 1.5l5.5 5.5-5.5 5.5-5.5-5.5z" />
            {status === 'done' && <path className="roadmap-tick" d="M4.8 7.2l1.6 1.6 2.8-3.2" />}
          </svg>
          {t(`roadmap.status-${status}`)}
        </span>
      ))}
    </div>
  );
}

function LineSign({ className }: { readonly className: string }) {
  return (
    <svg width={22} height={10} aria-hidden="true" className={className}>
      <path className="roadmap-wire-line" d="M1 5H17" />
      <path className="roadmap-wire-head" d="M21 5l-4-2.4v4.8z" />
    </svg>
  );
}
