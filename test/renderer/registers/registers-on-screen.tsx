import { MemoryRouter, useLocation } from 'react-router';
import { onTestFinished } from 'vitest';
import { page } from 'vitest/browser';
import { newEntry, type Register } from '#shared/plan/registers/register';
import { add, type Change } from '#shared/records/tables';
import { ready, type Command } from '../../../renderer/commands/command';
import { CommandsProvider } from '../../../renderer/commands/commands-context';
import { PlanProvider } from '../../../renderer/data/plan-context';
import type { PlanHandle } from '../../../renderer/data/plan-handle';
import { RegistersDialog } from '../../../renderer/features/registers/registers-dialog';
import { useUi } from '../../../renderer/state/ui-store';
import { mount } from '../ui/mount';
import { planWith } from '../inspector/plan-on-screen';

/** Entries of a register by their names, which are their identities too. */
export function entries(register: Register, ...names: readonly string[]): Change[] {
  return names.map((name, order) => add(register, { ...newEntry(register, name, name, []), order: order + 1 }));
}

/** A plan with these records, and its registers on the screen, in English. */
export async function openRegisters(register: Register, ...records: readonly Change[]): Promise<PlanHandle> {
  const before = useUi.getState();
  onTestFinished(() => useUi.setState(before, true));
  useUi.setState({ language: 'en', dialog: { kind: 'registers', register }, toast: null });
  await page.viewport(1280, 800);
  const plan = await planWith(...records);
  const commands = (['undo', 'redo'] as const).map((id): Command => ({
    id,
    title: `command.${id}`,
    shortcuts: [{ key: 'z', mod: true }],
    menu: null,
    availability: () => ready,
    run: () => void plan[id](),
  }));
  mount(
    <PlanProvider plan={plan}>
      <CommandsProvider commands={commands}>
        <MemoryRouter>
          <RegistersDialog first={register} />
          <Address />
        </MemoryRouter>
      </CommandsProvider>
    </PlanProvider>,
  );
  return plan;
}

/** Where the window looks, for tests to read. */
function Address() {
  return <output aria-label="Address">{useLocation().pathname}</output>;
}

/** The names of a register's entries as the plan has them. */
export function namesIn(plan: PlanHandle, register: Register): readonly string[] {
  return plan
    .snapshot()
    .all(register)
    .map(({ name }) => name);
}
