import type { DesktopBridge } from '#shared/desktop/bridge';
import type { Clock, IdSource } from '#shared/kernel/ids';
import type { DayNumber } from '#shared/time/plain-date';
import type { Translate } from '#shared/i18n/translate';
import type { PlanEntry } from '#shared/records/plan';
import type { PlanHandle } from '../../data/plan-handle';
import { planZone } from '../../data/plan-settings';
import { shownItem, type ShownItem } from '../../data/shown-item';
import type { PlanActions } from '../../commands/use-plan-actions';
import type { ChangeOccurrence } from '../../commands/use-change-occurrence';
import type { Perform } from '../../commands/use-perform';
import type { Place } from '../../state/place';
import type { RoadmapPlace } from '../../state/roadmap-place';
import type { Screen } from '../../state/screen';
import { useUi } from '../../state/ui-store';

/** What commands act on. Everything is asked at the moment of running, so that a command never holds an old plan. */
export interface CommandContext {
  readonly plan: PlanHandle;
  readonly bridge: DesktopBridge;
  readonly perform: Perform;
  readonly changeOccurrence: ChangeOccurrence;
  readonly t: Translate;
  readonly place: Place;
  readonly goTo: (change: Partial<Place>) => void;
  /** Turns the shown screen to a day. */
  readonly showDay: (day: DayNumber) => void;
  /** Turns the weeks by channel to begin with that of a day; null goes along with today. */
  readonly goToWeeks: (day: DayNumber | null) => void;
  readonly roadmap: RoadmapPlace;
  readonly goToRoadmap: (change: Partial<RoadmapPlace>) => void;
  readonly screen: Screen;
  /** The path that the window is drawn for. */
  readonly path: string;
  readonly goToScreen: (screen: Screen) => void;
  readonly plans: readonly PlanEntry[];
  readonly planActions: PlanActions;
  readonly newId: IdSource;
  readonly now: Clock;
}

/** What is selected, as it stands now. */
export function selectedItem(context: CommandContext): ShownItem | undefined {
  const { selectedKey } = useUi.getState();
  const plan = context.plan.snapshot();
  return selectedKey === null ? undefined : shownItem(plan, selectedKey, planZone(plan));
}
