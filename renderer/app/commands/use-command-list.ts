import { useMemo } from 'react';
import { useLocation } from 'react-router';
import type { DesktopBridge } from '#shared/desktop/bridge';
import type { PlanEntry } from '#shared/records/plan';
import type { Command } from '../../commands/command';
import { useChangeOccurrence } from '../../commands/use-change-occurrence';
import { usePlanActions } from '../../commands/use-plan-actions';
import { usePerform } from '../../commands/use-perform';
import { usePlan, useRecords } from '../../data/plan-context';
import { usePlanList } from '../../data/plan-list';
import { useGoTo, usePlace } from '../../state/place';
import { useGoToRoadmap, useRoadmapPlace } from '../../state/roadmap-place';
import { useShowDay } from '../../state/show-day';
import { useGoToScreen, useScreen } from '../../state/screen';
import { useGoToWeeks } from '../../state/weeks-place';
import { useTranslate } from '../../state/use-translate';
import type { CommandContext } from './command-context';
import { baselineCommands } from './baseline-commands';
import { contentPageCommands } from './content-page-commands';
import { createCommands } from './create-commands';
import { editCommands } from './edit-commands';
import { fileCommands } from './file-commands';
import { filterCommands } from './filter-commands';
import { goCommands } from './go-commands';
import { hourCommands } from './hour-commands';
import { layerCommands } from './layer-commands';
import { partnersCommands } from './partners-commands';
import { planCommands } from './plan-commands';
import { policyCommands } from './policy-commands';
import { readyPlanCommands } from './ready-plan-commands';
import { printCommands } from './print-commands';
import { registerCommands } from './register-commands';
import { roadmapEditCommands } from './roadmap-edit-commands';
import { roadmapScopeCommands } from './roadmap-scope-commands';
import { roadmapCommands } from './roadmap-commands';
import { roadmapFoldCommands } from './roadmap-fold-commands';
import { roadmapSelectCommands } from './roadmap-select-commands';
import { savedViewCommands } from './saved-view-commands';
import { screenCommands } from './screen-commands';
import { windowCommands } from './window-commands';

const NO_PLANS: readonly PlanEntry[] = [];

/** All commands of the window, in the order of menu and palette. */
export function useCommandList(bridge: DesktopBridge): readonly Command[] {
  const plan = usePlan();
  const perform = usePerform();
  const changeOccurrence = useChangeOccurrence();
  const t = useTranslate();
  const place = usePlace();
  const goTo = useGoTo();
  const showDay = useShowDay();
  const goToWeeks = useGoToWeeks();
  const roadmap = useRoadmapPlace();
  const goToRoadmap = useGoToRoadmap();
  const screen = useScreen();
  const { pathname: path } = useLocation();
  const goToScreen = useGoToScreen();
  const plans = usePlanList()?.plans ?? NO_PLANS;
  const planActions = usePlanActions();
  const savedViews = useRecords('savedViews');
  const rules = useRecords('rules');
  const baselines = useRecords('baselines');
  const printSetups = useRecords('printSetups');
  const channels = useRecords('channels');
  const pillars = useRecords('pillars');
  return useMemo(() => {
    const context: CommandContext = {
      plan,
      bridge,
      perform,
      changeOccurrence,
      t,
      place,
      goTo,
      showDay,
      goToWeeks,
      roadmap,
      goToRoadmap,
      screen,
      path,
      goToScreen,
      plans,
      planActions,
      newId: () => crypto.randomUUID(),
      now: Date.now,
    };
    return [
      ...createCommands(context),
      ...planCommands(context),
      ...fileCommands(context),
      ...printCommands(context, printSetups),
      ...editCommands(context),
      ...hourCommands(context),
      ...roadmapEditCommands(context),
      ...roadmapSelectCommands(context),
      ...roadmapFoldCommands(context),
      ...registerCommands(),
      ...policyCommands(context, rules),
      ...screenCommands(context),
      ...contentPageCommands(context, channels, pillars),
      ...partnersCommands(context),
      ...layerCommands(),
      ...goCommands(context),
      ...roadmapScopeCommands(context),
      ...roadmapCommands(context),
      ...baselineCommands(context, baselines),
      ...readyPlanCommands(context),
      ...filterCommands(),
      ...savedViewCommands(context, savedViews),
      ...windowCommands(),
    ];
  }, [
    plan,
    bridge,
    perform,
    changeOccurrence,
    t,
    place,
    goTo,
    showDay,
    goToWeeks,
    roadmap,
    goToRoadmap,
    screen,
    path,
    goToScreen,
    plans,
    planActions,
    savedViews,
    baselines,
    rules,
    printSetups,
    channels,
    pillars,
  ]);
}
