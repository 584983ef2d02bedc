import axe from 'axe-core';
import { afterEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ok } from '#shared/kernel/result';
import { LANGUAGES } from '#shared/i18n/message';
import type { PlanTables } from '#shared/exchange/backup/plan-file';
import { add, TABLE_NAMES } from '#shared/records/tables';
import { PLAN_SCHEMA } from '../../../renderer/data/plan-database-versions';
import type { PlanHandle } from '../../../renderer/data/plan-handle';
import type { Dialog } from '../../../renderer/state/dialog-slice';
import { useUi } from '../../../renderer/state/ui-store';
import { packPlan } from '../../../renderer/workers/plan-file-bytes';
import { printSetup } from '../../support/printed';
import { fullItems, registers } from '../inspector/full-items';
import { planWith } from '../inspector/plan-on-screen';
import { showWindow } from './window-on-screen';

const MONTH = '/calendar/month/2027-03-18';
/** What axe-core holds against a part of the page as it stands, in words. */
async function faults(part: Element, name: string): Promise<readonly string[]> {
  const { violations } = await axe.run(part, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${name}: ${id}: ${html}`));
}

/** Those that have no test of this kind beside them. */
async function dialogsOf(plan: PlanHandle): Promise<readonly Dialog[]> {
  const head = { schema: PLAN_SCHEMA, app: '0.1.0', savedAt: 7, name: 'Клуб', hue: 3 };
  const tables = Object.fromEntries(TABLE_NAMES.map((name) => [name, plan.snapshot().all(name)]));
  const bytes = await packPlan(head, tables as unknown as PlanTables);
  const calendar = (...lines: string[]) => ({
    name: 'club.ics',
    bytes: new TextEncoder().encode(
      ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:x', ...lines, 'END:VCALENDAR'].join('\r\n'),
    ),
  });
  const dinner = [
    'BEGIN:VEVENT',
    'UID:1',
    'DTSTAMP:20270101T000000Z',
    'DTSTART;VALUE=DATE:20270304',
    'SUMMARY:Dinner',
    'END:VEVENT',
  ];
  return [
    { kind: 'go-to-date' },
    { kind: 'deleted-items' },
    { kind: 'export' },
    { kind: 'export', personId: null },
    { kind: 'export-roadmap' },
    { kind: 'print', setup: printSetup() },
    { kind: 'new-plan' },
    { kind: 'plans' },
    { kind: 'describe-plan', entry: plan.entry },
    { kind: 'delete-plan', entry: plan.entry },
    { kind: 'save-plan' },
    { kind: 'broken-records' },
    { kind: 'rule', ruleId: null },
    { kind: 'bulk-posts' },
    { kind: 'ready-rules' },
    { kind: 'baseline', baselineId: null },
    { kind: 'ready-plan', scope: { kind: 'general' } },
    { kind: 'plan-file', file: { name: 'club.kalends', bytes } },
    { kind: 'import', file: calendar(...dinner) },
    { kind: 'import', file: calendar() },
    {
      kind: 'series-scope',
      question: {
        occurrence: plan.snapshot().occurrence('event', 'UTC')!,
        gesture: { kind: 'delete' },
        outcome: () => ok({ changes: [], series: [], loose: [], key: null }),
      },
      answer: () => useUi.getState().closeDialog(),
    },
  ];
}

afterEach(() => {
  document.documentElement.dataset['theme'] = 'light';
});

describe.each(['light', 'dark'].map((theme, at) => ({ theme, at })))('in the $theme theme', ({ theme, at }) => {
  test('axe-core finds no fault in any dialog', { timeout: 60_000 }, async () => {
    document.documentElement.dataset['theme'] = theme;
    const plan = await planWith(add('items', fullItems.event));
    await showWindow(plan, MONTH, 'en', [1280, 800]);
    await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
    const found: string[] = [];
    for (const [index, dialog] of (await dialogsOf(plan)).entries()) {
      const language = LANGUAGES[(index + at) % LANGUAGES.length]!;
      useUi.setState({ language, dialog });
      await expect
        .poll(() => document.querySelector('dialog[open]:not(:has(progress))'), {
          message: dialog.kind,
          timeout: 10_000,
        })
        .not.toBeNull();
      found.push(...(await faults(document.querySelector('dialog[open]')!, `${dialog.kind}, ${language}`)));
      useUi.setState({ dialog: null });
      await expect.poll(() => document.querySelector('dialog')).toBeNull();
    }
    expect(found).toEqual([]);
  });

  test('nor in what the inspector opens: the rule, the relations, the history', { timeout: 30_000 }, async () => {
    document.documentElement.dataset['theme'] = theme;
    const plan = await planWith(add('items', fullItems.event), ...registers);
    await showWindow(plan, MONTH, LANGUAGES[at]!, [1280, 800]);
    useUi.setState({ inspectorOpen: true });
    useUi.getState().select('event');
    const press = (name: RegExp) => userEvent.click(page.getByRole('button', { name }).last());
    await press(/^(More fields|Больше полей)$/);
    await press(/^(History|История)$/);
    await press(/^(Add a relation|Добавить связь)$/);
    await userEvent.click(page.getByRole('menuitem').last());
    await expect.element(page.getByRole('listbox')).toBeVisible();
    const inspector = document.querySelector('.window-inspector')!;
    const found = [...(await faults(inspector, 'relations'))];
    await userEvent.keyboard('{Escape}');
    await press(/^(Does not repeat|Не повторяется)$/);
    await userEvent.click(page.getByRole('menuitemradio').last());
    await expect.element(page.getByRole('dialog')).toBeVisible();
    found.push(...(await faults(page.getByRole('dialog').element(), 'rule')));
    found.push(...(await faults(document.querySelector('.history-list')!, 'history')));
    expect(found).toEqual([]);
  });
});
