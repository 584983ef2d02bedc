import type { SetupProblem } from '#shared/print/setup-problem';
import type { PrintSetup } from '#shared/records/print-setup';

/** What every part of the settings takes. */
export interface SettingsProps {
  readonly setup: PrintSetup;
  readonly problems: readonly SetupProblem[];
  readonly onChange: (setup: PrintSetup) => void;
}
