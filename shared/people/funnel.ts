import { FUNNEL_STEPS, type FunnelStep, type PathMove, type Person } from '#shared/records/person';
import type { PlainDate } from '#shared/time/plain-date';

/** The funnel in short; each takes five steps. */
export const FUNNEL_PARTS = ['observer', 'engaged', 'promoter'] as const;
export type FunnelPart = (typeof FUNNEL_PARTS)[number];

export const STEPS_OF_PART = FUNNEL_STEPS.length / FUNNEL_PARTS.length;
const FIRST_ACTIVE_STEP = FUNNEL_STEPS.indexOf('takes-part');

/** Of a hundred members one creates what the others read: below this share a community does not live by itself. */
export const ACTIVE_SHARE_AIM = 0.01;

type Path = readonly PathMove[];

/** Where somebody stood at the end of `day`; null before their path begins. Of two moves on a day the later listed counts. */
export function stepOn(path: Path, day: PlainDate): FunnelStep | null {
  return (
    path.reduce<PathMove | null>(
      (latest, move) => (move.on <= day && (latest === null || move.on >= latest.on) ? move : latest),
      null,
    )?.step ?? null
  );
}

/** The path with one more move, in the order of days. A move to where they stand on that day already changes nothing. */
export function withMove(path: Path, move: PathMove): Path {
  if (stepOn(path, move.on) === move.step) return path;
  const others = path.filter(({ on }) => on !== move.on);
  return [...others, move].toSorted((one, other) => (one.on < other.on ? -1 : 1));
}

export function partOf(step: FunnelStep): FunnelPart {
  return FUNNEL_PARTS[Math.floor(FUNNEL_STEPS.indexOf(step) / STEPS_OF_PART)]!;
}

/** How many stood on each step at the end of a day, and how many of them are active. */
export interface FunnelCounts {
  readonly steps: Readonly<Record<FunnelStep, number>>;
  /** All whose path had begun. */
  readonly total: number;
  /** Those who take part, recommend or recruit. */
  readonly active: number;
  /** `active` of `total`, 0 to 1; null when there is nobody. */
  readonly activeShare: number | null;
}

export function funnelCounts(people: readonly Pick<Person, 'path'>[], day: PlainDate): FunnelCounts {
  const steps = Object.fromEntries(FUNNEL_STEPS.map((step) => [step, 0])) as Record<FunnelStep, number>;
  let [total, active] = [0, 0];
  for (const { path } of people) {
    const step = stepOn(path, day);
    if (step === null) continue;
    steps[step] += 1;
    total += 1;
    if (FUNNEL_STEPS.indexOf(step) >= FIRST_ACTIVE_STEP) active += 1;
  }
  return { steps, total, active, activeShare: total === 0 ? null : active / total };
}

/** How many came to each step and left it over a period, by where they stood before it and at its end. */
export interface FunnelMoves {
  readonly forward: number;
  readonly back: number;
  /** Their path began within the period. */
  readonly entered: number;
  readonly came: Readonly<Record<FunnelStep, number>>;
  readonly left: Readonly<Record<FunnelStep, number>>;
}

/** What has moved from the end of `before` to the end of `last`. */
export function funnelMoves(
  people: readonly Pick<Person, 'path'>[],
  { before, last }: { readonly before: PlainDate; readonly last: PlainDate },
): FunnelMoves {
  const none = () => Object.fromEntries(FUNNEL_STEPS.map((step) => [step, 0])) as Record<FunnelStep, number>;
  const [came, left] = [none(), none()];
  let [forward, back, entered] = [0, 0, 0];
  for (const { path } of people) {
    const [from, to] = [stepOn(path, before), stepOn(path, last)];
    if (to === null || from === to) continue;
    came[to] += 1;
    if (from === null) {
      entered += 1;
      continue;
    }
    left[from] += 1;
    if (FUNNEL_STEPS.indexOf(to) > FUNNEL_STEPS.indexOf(from)) forward += 1;
    else back += 1;
  }
  return { forward, back, entered, came, left };
}

/** One move of somebody, by its date. */
export interface DatedMove<Known> {
  readonly person: Known;
  /** Which one of their moves, from the first: they may move twice on a day. */
  readonly place: number;
  readonly on: PlainDate;
  readonly step: FunnelStep;
  /** Where they had stood before; null when their path begins with it. */
  readonly from: FunnelStep | null;
}

/** Every move from the day after `before` to `last`, the latest first. */
export function movesIn<Known extends Pick<Person, 'path'>>(
  people: readonly Known[],
  { before, last }: { readonly before: PlainDate; readonly last: PlainDate },
): readonly DatedMove<Known>[] {
  return people
    .flatMap((person) => {
      const path = person.path.toSorted((one, other) => (one.on < other.on ? -1 : Number(one.on > other.on)));
      return path.map(({ step, on }, at) => ({ person, place: at, on, step, from: path[at - 1]?.step ?? null }));
    })
    .filter(({ on }) => on > before && on <= last)
    .toSorted((one, other) => (one.on > other.on ? -1 : Number(one.on < other.on)));
}
