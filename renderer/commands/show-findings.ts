import type { Screen } from '../state/screen';
import { useUi } from '../state/ui-store';

/** Leads to what is found in the plan: to all of it, or to one finding, opened. */
export function showFindings(goToScreen: (screen: Screen) => void, findingId: string | null = null): void {
  const { showRule, openFinding, rememberAddress } = useUi.getState();
  showRule(null);
  openFinding(findingId);
  rememberAddress('content', '/content'); // another part of the screen may have been left last
  goToScreen('content');
}
