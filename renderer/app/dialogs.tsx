import type { DesktopBridge } from '#shared/desktop/bridge';
import { assertNever } from '#shared/kernel/assert-never';
import { usePlan } from '../data/plan-context';
import { SaveView } from '../features/filter/save-view';
import { DeletedItems } from '../features/inspector/history/deleted-items';
import { GoToDate } from '../features/palette/go-to-date';
import { KeysSheet } from '../features/palette/keys-sheet';
import { Palette } from '../features/palette/palette';
import { PlanFileSheet } from '../features/plan-file/plan-file-sheet';
import { SavePlan } from '../features/plan-file/save-plan';
import { AllPlans } from '../features/plans/all-plans';
import { DeletePlan } from '../features/plans/delete-plan';
import { RoadmapExport } from '../features/roadmap/roadmap-export';
import { BulkDialog } from '../features/content/bulk/bulk-dialog';
import { ReadyRules } from '../features/content/ready-rules';
import { RuleDialog } from '../features/content/rule-dialog';
import { DescribePlan } from '../features/plans/describe-plan';
import { NewPlan } from '../features/plans/new-plan';
import { BaselineDialog } from '../features/roadmap/baseline-dialog';
import { PrintDialog } from '../features/print/print-dialog';
import { SettingsDialog } from '../features/settings/settings-dialog';
import { TableDialog } from '../features/register-table/table-dialog';
import { RegistersDialog } from '../features/registers/registers-dialog';
import { ScopeDialog } from '../features/series/scope-dialog';
import { ApplyReadyPlan } from '../features/templates/apply-ready-plan';
import { ExportDialog } from '../features/transfer/export-dialog';
import { ImportSheet } from '../features/transfer/import-sheet';
import { BrokenRecords } from '../features/trouble/broken-records';
import { useUi } from '../state/ui-store';
import { useChooseFile } from './use-choose-file';

/** The one dialog that lies over the window, if any. */
export function Dialogs({ bridge }: { readonly bridge: DesktopBridge }) {
  const dialog = useUi((state) => state.dialog);
  const plan = usePlan();
  const chooseFile = useChooseFile(bridge);
  if (!dialog) return null;
  switch (dialog.kind) {
    case 'palette':
      return <Palette />;
    case 'keys':
      return <KeysSheet />;
    case 'go-to-date':
      return <GoToDate />;
    case 'deleted-items':
      return <DeletedItems />;
    case 'export':
      return (
        <ExportDialog
          bridge={bridge}
          {...(dialog.form !== undefined && { first: dialog.form })}
          {...(dialog.personId !== undefined && { personId: dialog.personId })}
        />
      );
    case 'export-roadmap':
      return <RoadmapExport bridge={bridge} />;
    case 'print':
      return <PrintDialog bridge={bridge} first={dialog.setup} />;
    case 'save-view':
      return <SaveView />;
    case 'settings':
      return <SettingsDialog />;
    case 'registers':
      return <RegistersDialog first={dialog.register} {...(dialog.begin !== undefined && { begin: dialog.begin })} />;
    case 'register-table':
      return <TableDialog bridge={bridge} register={dialog.register} />;
    case 'import':
      return <ImportSheet file={dialog.file} />;
    case 'series-scope':
      return <ScopeDialog question={dialog.question} onAnswer={dialog.answer} />;
    case 'rule':
      return <RuleDialog ruleId={dialog.ruleId} {...(dialog.first && { first: dialog.first })} />;
    case 'bulk-posts':
      return <BulkDialog />;
    case 'ready-rules':
      return <ReadyRules />;
    case 'ready-plan':
      return <ApplyReadyPlan scope={dialog.scope} />;
    case 'baseline':
      return <BaselineDialog baselineId={dialog.baselineId} />;
    case 'new-plan':
      return <NewPlan chooseFile={chooseFile} />;
    case 'plans':
      return <AllPlans />;
    case 'describe-plan':
      return <DescribePlan entry={dialog.entry} />;
    case 'delete-plan':
      return <DeletePlan entry={dialog.entry} />;
    case 'save-plan':
      return <SavePlan bridge={bridge} />;
    case 'plan-file':
      return <PlanFileSheet file={dialog.file} plan={plan} />;
    case 'broken-records':
      return <BrokenRecords bridge={bridge} />;
    default:
      return assertNever(dialog);
  }
}
