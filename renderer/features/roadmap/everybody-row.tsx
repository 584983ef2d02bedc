import type { Standing } from '#shared/people/standings';
import { FUNNEL_STEPS } from '#shared/records/person';
import type { RoadmapHeadLayout, RoadmapSheet } from '#shared/roadmap/layout-roadmap';
import { formatDay } from '#shared/time/format';
import type { DayNumber } from '#shared/time/plain-date';
import { useGoToRoadmap } from '../../state/roadmap-place';
import { useLanguage, useTranslate } from '../../state/use-translate';
import { FunnelLine } from './funnel-line';
import { PersonStrip } from './person-strip';

export const ROW_HEIGHT = 64;

interface Props {
  readonly standing: Standing;
  /** Its place among so many, from 0. */
  readonly at: number;
  readonly count: number;
  /** It is the one that Tab leads to. */
  readonly isActive: boolean;
  readonly onFocus: (at: number) => void;
  readonly head: RoadmapHeadLayout;
  readonly sheet: RoadmapSheet;
  readonly today: DayNumber;
}

/** Who it is, which step they are on, and their plan over the days; a press leads to that plan. */
export function EverybodyRow({ standing, at, count, isActive, onFocus, head, sheet, today }: Props) {
  const t = useTranslate();
  const goTo = useGoToRoadmap();
  const { person, step, reached, total } = standing;
  const number = step === null ? 0 : FUNNEL_STEPS.indexOf(step) + 1;
  const stepWords = step === null ? t('people.no-path') : t('roadmap.step-of', { number, step: t(`funnel.${step}`) });
  const done = total > 0 ? t('roadmap.reached-of', { reached, total }) : '';
  const next = useNextWords(standing, today);
  const isLate = standing.next !== null && standing.next.last < today;
  return (
    <li style={{ top: at * ROW_HEIGHT, height: ROW_HEIGHT }} aria-setsize={count} aria-posinset={at + 1}>
      <button
        type="button"
        tabIndex={isActive ? 0 : -1}
        title={next}
        aria-label={[person.name, stepWords, done, next].filter(Boolean).join(', ')}
        onFocus={() => onFocus(at)}
        onClick={() => goTo({ personId: person.id })}
      >
        <span className="everybody-who" style={{ width: head.scale.left }}>
          <span>
            <strong>{person.name}</strong>
            <span className="everybody-done">{done}</span>
          </span>
          <span className="everybody-step">
            <FunnelLine reached={number} />
            <span>{stepWords}</span>
          </span>
          {next !== '' && (
            <span className={`everybody-next ${isLate ? 'is-late' : ''}`}>{t('roadmap.next-is', { next })}</span>
          )}
        </span>
        <PersonStrip standing={standing} head={head} sheet={sheet} height={ROW_HEIGHT} today={today} />
      </button>
    </li>
  );
}

/** What is next and when, and by how much it all slipped: `Hosts a meeting, overdue since 3 May, 5 days later`. */
function useNextWords({ next, slipDays }: Standing, today: DayNumber): string {
  const t = useTranslate();
  const language = useLanguage();
  if (!next) return '';
  const when = formatDay(language, next.last, { day: 'numeric', month: 'short' });
  return [
    next.title || t('item.untitled'),
    next.last < today ? t('roadmap.overdue-since', { when }) : when,
    slipDays > 0 ? t('roadmap.slip-later', { days: slipDays }) : '',
  ]
    .filter(Boolean)
    .join(', ');
}
