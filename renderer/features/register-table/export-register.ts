import type { DesktopBridge } from '#shared/desktop/bridge';
import type { TableRegister } from '#shared/exchange/register-table/register-column';
import { writeRegisterTable } from '#shared/exchange/register-table/register-table';
import type { Language } from '#shared/i18n/message';
import type { Translate } from '#shared/i18n/translate';
import { sayFileProblem } from '../../commands/say-problem';
import type { PlanSnapshot } from '../../data/plan-handle';
import { useUi } from '../../state/ui-store';
import { cellContext } from './cell-context';

/**
 * Saves a register without its archive as a table, with or without how somebody is reached; says what became of it. Were
 * the archive in it, the table would bring it back when it is read again.
 */
export async function exportRegister(
  bridge: DesktopBridge,
  plan: PlanSnapshot,
  { register, withContacts }: { readonly register: TableRegister; readonly withContacts: boolean },
  { t, language }: { readonly t: Translate; readonly language: Language },
): Promise<void> {
  const context = { ...cellContext(plan, language), withContacts };
  const text =
    register === 'partners'
      ? writeRegisterTable('partners', plan.all('partners').filter(isInUse), context)
      : writeRegisterTable('people', plan.all('people').filter(isInUse), context);
  const saved = await bridge.saveFile({
    title: t(`register-table.export-${register}`),
    filterName: t('register-table.kind'),
    extensions: ['csv'],
    suggestedName: `${t(`shell.${register}`)}.csv`,
    bytes: new TextEncoder().encode(text),
  });
  const { showToast } = useUi.getState();
  if (!saved.ok) showToast({ tone: 'trouble', text: sayFileProblem(saved.problem, t), undoable: false });
  else if (saved.value.kind === 'saved')
    showToast({ tone: 'done', text: t('register-table.saved', { name: saved.value.path }), undoable: false });
}

function isInUse({ archived }: { readonly archived: boolean }): boolean {
  return !archived;
}
