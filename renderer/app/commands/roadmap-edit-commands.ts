import { editItem } from '#shared/plan/edit-item';
import { ok } from '#shared/kernel/result';
import { openTracks } from '#shared/people/part-tracks';
import type { Track } from '#shared/records/track';
import type { MessageKey } from '#shared/i18n/catalogue';
import { shiftSchedule, type Occurrence } from '#shared/plan/occurrence';
import type { Command } from '../../commands/command';
import { dependenciesOf } from '#shared/roadmap/dependencies';
import { lateDependents, shiftChanges } from '../../data/late-dependents';
import { latestRoadmapPlace } from '../../state/roadmap-place';
import { useUi } from '../../state/ui-store';
import type { CommandContext } from './command-context';
import { followSelected } from './follow-selected';
import { labelOf, onDated } from './on-selected';
import { onSeveral } from './several-milestones';

const DAYS_OF_WEEK = 7;

/** What is done to the selected milestone or phase where it stands on the roadmap. */
export function roadmapEditCommands(context: CommandContext): Command[] {
  const toTrack = (step: 1 | -1) => async (occurrence: Occurrence) => {
    const { item } = occurrence;
    const track = nextTrack(context, occurrence, step);
    if (track) await context.perform(editItem(item, { trackId: track.id }), labelOf('move', occurrence));
  };
  const trackRefusal =
    (step: 1 | -1) =>
    (occurrence: Occurrence): MessageKey | null => {
      if (context.screen !== 'roadmap') return 'roadmap.not-shown';
      return nextTrack(context, occurrence, step) ? null : 'roadmap.no-next-track';
    };
  const byWeeks = (weeks: number) => async (occurrence: Occurrence) => {
    const to = shiftSchedule(occurrence.schedule, weeks * DAYS_OF_WEEK, 0);
    if (await context.changeOccurrence(occurrence, { kind: 'move', to })) followSelected(context);
  };
  const pictureRefusal = ({ item }: Occurrence): MessageKey | null =>
    isPictureShown(context) && item.kind === 'milestone' ? null : 'roadmap.not-shown';
  const weekRefusal = (): MessageKey | null => (context.screen === 'roadmap' ? null : 'roadmap.not-shown');
  return [
    onDated(
      context,
      { id: 'week-earlier', title: 'command.week-earlier', shortcuts: [{ key: 'ArrowLeft', shift: true }] },
      byWeeks(-1),
      weekRefusal,
      onSeveral(context, { kind: 'move', days: -DAYS_OF_WEEK, tracks: 0 }),
    ),
    onDated(
      context,
      { id: 'week-later', title: 'command.week-later', shortcuts: [{ key: 'ArrowRight', shift: true }] },
      byWeeks(1),
      weekRefusal,
      onSeveral(context, { kind: 'move', days: DAYS_OF_WEEK, tracks: 0 }),
    ),
    onDated(
      context,
      { id: 'track-up', title: 'command.track-up', shortcuts: [{ key: 'ArrowUp', alt: true }] },
      toTrack(-1),
      trackRefusal(-1),
      onSeveral(context, { kind: 'move', days: 0, tracks: -1 }),
    ),
    onDated(
      context,
      { id: 'track-down', title: 'command.track-down', shortcuts: [{ key: 'ArrowDown', alt: true }] },
      toTrack(1),
      trackRefusal(1),
      onSeveral(context, { kind: 'move', days: 0, tracks: 1 }),
    ),
    onDated(
      context,
      { id: 'take-in-hand', title: 'command.take-in-hand', shortcuts: [] },
      (occurrence) => takeOnPicture(context, [occurrence.item.id]),
      pictureRefusal,
      (milestones) =>
        takeOnPicture(
          context,
          milestones.map(({ id }) => id),
        ),
    ),
    onDated(
      context,
      { id: 'make-wait', title: 'command.make-wait', shortcuts: [{ key: 'l' }] },
      ({ item }) => beginTie(context, item.id),
      pictureRefusal,
    ),
    onDated(
      context,
      { id: 'dependencies', title: 'command.dependencies', shortcuts: [{ key: 'l', shift: true }] },
      ({ item }) => lookAtDependencies(context, item.id),
      ({ item }) => {
        if (!isPictureShown(context)) return 'roadmap.not-shown';
        return dependenciesOfItem(context, item.id).length > 0 ? null : 'roadmap.no-dependencies';
      },
    ),
    onDated(
      context,
      { id: 'shift-dependents', title: 'command.shift-dependents', shortcuts: [] },
      ({ item }) => shift(context, item.id),
      ({ item }) => (lateDependents(context.plan.snapshot(), item.id).length > 0 ? null : 'roadmap.nothing-late'),
    ),
  ];
}

/** Is a plan drawn, rather than told in a table? */
function isPictureShown({ screen, roadmap }: CommandContext): boolean {
  const { view, isEveryone } = latestRoadmapPlace(roadmap);
  return screen === 'roadmap' && view === 'picture' && !isEveryone;
}

/** For the arrow keys, until it is laid down. */
async function takeOnPicture(context: CommandContext, ids: readonly string[]): Promise<void> {
  await focusOnPicture(context, ids[0]);
  useUi.getState().takeInHand(ids);
}

/** The next item that is chosen on the picture will wait for this one. */
async function beginTie(context: CommandContext, itemId: string): Promise<void> {
  await focusOnPicture(context, itemId);
  useUi.getState().tieFrom(itemId);
}

async function lookAtDependencies(context: CommandContext, itemId: string): Promise<void> {
  const item = await focusOnPicture(context, itemId);
  const { left, top, width, height } = (item ?? document.body).getBoundingClientRect();
  useUi.getState().lookAtDependencies({
    relationIds: dependenciesOfItem(context, itemId),
    anchor: { left, top, width, height },
  });
}

function dependenciesOfItem({ plan }: CommandContext, itemId: string): readonly string[] {
  return dependenciesOf(plan.snapshot().relationsOf(itemId)).map(({ id }) => id);
}

/** Gives the focus to an item of the picture, turned to where it stands; waits until the picture is drawn. */
async function focusOnPicture(context: CommandContext, itemId = ''): Promise<SVGGElement | null> {
  followSelected(context);
  await new Promise((resolve) => requestAnimationFrame(resolve));
  const element = document.querySelector<SVGGElement>(`.roadmap-plot [data-item="${CSS.escape(itemId)}"]`);
  element?.focus();
  return element;
}

/** The track above or below that of a milestone; below what stands on none there is nothing. */
function nextTrack({ plan }: CommandContext, { item }: Occurrence, step: 1 | -1): Track | undefined {
  if (item.kind !== 'milestone') return undefined;
  const tracks = openTracks(item.scope, plan.snapshot().all('tracks'));
  const at = tracks.findIndex(({ id }) => id === item.trackId);
  return tracks[at < 0 ? tracks.length + step : at + step];
}

async function shift(context: CommandContext, itemId: string): Promise<void> {
  const plan = context.plan.snapshot();
  const shifts = lateDependents(plan, itemId);
  const [first] = shifts;
  if (!first) return;
  await context.perform(ok(shiftChanges(plan, shifts)), {
    action: 'move',
    title: first.item.title,
    count: shifts.length,
  });
}
