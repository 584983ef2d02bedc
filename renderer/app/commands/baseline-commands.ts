import { ok } from '#shared/kernel/result';
import type { MessageKey } from '#shared/i18n/catalogue';
import type { Baseline } from '#shared/records/baseline';
import type { PlanScope } from '#shared/records/plan-scope';
import { remove } from '#shared/records/tables';
import { baselinesOf, compareWith, comparedBaseline } from '#shared/roadmap/baselines';
import { roadmapTracks } from '#shared/roadmap/roadmap-items';
import { ready, type Command } from '../../commands/command';
import { latestRoadmapPlace, scopeOf } from '../../state/roadmap-place';
import { useUi } from '../../state/ui-store';
import type { CommandContext } from './command-context';

/** Baselines of the plan that the roadmap shows: freezing one, and choosing which one the plan is measured against. */
export function baselineCommands(context: CommandContext, baselines: readonly Baseline[]): Command[] {
  const command = (
    named: Pick<Command, 'id' | 'title' | 'momentTitle'>,
    run: () => unknown,
    refusal: () => MessageKey | null = () => null,
  ): Command => ({
    ...named,
    shortcuts: [],
    menu: null,
    availability: () => {
      const isShown = context.screen === 'roadmap' && !context.roadmap.isEveryone;
      const reason = isShown ? refusal() : 'roadmap.not-shown';
      return reason === null ? ready : { kind: 'unavailable', reason };
    },
    run: () => void run(),
  });
  const compared = () => comparedBaseline(context.plan.snapshot().all('baselines'), shownScope(context));
  const refusal = () => (compared() ? null : 'baseline.not-compared');
  const openDialog = (baselineId: string | null) => useUi.getState().openDialog({ kind: 'baseline', baselineId });
  const compare = (baseline: Baseline | null) => {
    const changes = compareWith(context.plan.snapshot().all('baselines'), shownScope(context), baseline?.id ?? null);
    const action = baseline ? 'compare-baseline' : 'compare-none';
    return context.perform(ok(changes), { action, title: baseline?.name ?? '', count: 1 });
  };
  return [
    command(
      { id: 'freeze-plan', title: 'command.freeze-plan' },
      () => openDialog(null),
      () => (hasItems(context) ? null : 'baseline.nothing-dated'),
    ),
    command(
      { id: 'rename-baseline', title: 'command.rename-baseline' },
      () => openDialog(compared()?.id ?? null),
      refusal,
    ),
    command(
      { id: 'delete-baseline', title: 'command.delete-baseline' },
      async () => {
        const baseline = compared();
        if (!baseline) return;
        await context.perform(ok([remove('baselines', baseline)]), {
          action: 'delete',
          title: baseline.name,
          count: 1,
        });
      },
      refusal,
    ),
    command({ id: 'compare-none', title: 'command.compare-none' }, () => compare(null), refusal),
    ...baselinesOf(baselines, shownScope(context)).map((baseline) =>
      command(
        {
          id: `compare-baseline-${baseline.id}`,
          title: 'command.compare-baseline',
          momentTitle: () => context.t('baseline.compare-with', { name: baseline.name }),
        },
        () => compare(baseline),
      ),
    ),
  ];
}

function shownScope({ roadmap }: CommandContext): PlanScope {
  return scopeOf(latestRoadmapPlace(roadmap).personId);
}

function hasItems(context: CommandContext): boolean {
  const plan = context.plan.snapshot();
  const tracks = roadmapTracks(plan.all('items'), plan.all('tracks'), shownScope(context));
  return tracks.some(({ items }) => items.length > 0);
}
