import { blackoutDays, weekendsOf } from '#shared/roadmap/days-off';
import type { RoadmapLayout } from '#shared/roadmap/layout-roadmap';
import { useId, useMemo } from 'react';
import { sayRule } from '../../commands/say-rule';
import { usePlanSnapshot, useRecords } from '../../data/plan-context';
import { useLanguage, useTranslate } from '../../state/use-translate';
import { useHolidayRuns } from './use-holiday-runs';

interface Props {
  readonly layout: RoadmapLayout;
  readonly height: number;
}

/** Days narrower than this do not tell weekends apart, in pixels. */
const NARROW_DAY = 6;

/** Under everything: public holidays and the blackout periods of the content policy, and weekends where days are wide enough. */
export function DaysOff({ layout: { scale }, height }: Props) {
  const t = useTranslate();
  const language = useLanguage();
  const plan = usePlanSnapshot();
  const rules = useRecords('rules');
  const hatch = useId();
  const [first, last] = [Math.floor(scale.dayAt(scale.left)), Math.ceil(scale.dayAt(scale.right))];
  const blackouts = useMemo(() => blackoutDays(rules, { first, last }), [rules, first, last]);
  const holidays = useHolidayRuns(first, last);
  const weekends = useMemo(() => weekendsOf({ first, last }), [first, last]);
  const rect = (days: { readonly first: number; readonly last: number }) => ({
    x: scale.xOf(days.first),
    y: 0,
    width: (days.last + 1 - days.first) * scale.perDay,
    height,
  });
  return (
    <>
      <pattern id={hatch} width={7} height={7} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path className="roadmap-hatch" d="M0 0V7" />
      </pattern>
      {scale.perDay >= NARROW_DAY &&
        weekends.map((days) => <rect key={days.first} className="roadmap-weekend" {...rect(days)} />)}
      {holidays.map((days) => (
        <g key={days.first}>
          <title>{days.name}</title>
          <rect className="roadmap-holiday" {...rect(days)} />
        </g>
      ))}
      {blackouts.map((days) => (
        <g key={days.rule.id}>
          <title>{sayRule(days.rule, { plan, t, language })}</title>
          <rect className="roadmap-blackout" {...rect(days)} />
          <rect fill={`url(#${hatch})`} {...rect(days)} />
        </g>
      ))}
    </>
  );
}
