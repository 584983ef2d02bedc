import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { IcalManner } from '#shared/exchange/ical/ical-plan';
import type { IcalFile } from '#shared/exchange/ical/read-ical';
import { writeIcal } from '#shared/exchange/ical/write-ical';
import { add } from '#shared/records/tables';
import type { PlanHandle } from '../../../renderer/data/plan-handle';
import { ImportPreview } from '../../../renderer/features/transfer/import-preview';
import { useUi } from '../../../renderer/state/ui-store';
import { readFile } from '../../support/read-written';
import { item, planWith, showOn } from '../inspector/plan-on-screen';

const NAME = 'york.ics';

/** A file of a dinner and of a walk, which is in it as long as nobody removes it. */
function read(dinner: string, revision: number, hasWalk = true): IcalFile {
  const event = (uid: string, title: string, rest: readonly string[]) => [
    ...['BEGIN:VEVENT', `UID:${uid}`, 'DTSTART;TZID=Europe/Berlin:20270311T190000', `SUMMARY:${title}`, ...rest],
    'END:VEVENT',
  ];
  const lines = [
    ...event('dinner', dinner, [`SEQUENCE:${revision}`, `LAST-MODIFIED:2027010${revision + 1}T000000Z`]),
    ...(hasWalk ? event('walk', 'Walk', []) : []),
  ];
  return withOwnIdentities(readFile(['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR'].join('\n')));
}

/** Every reading of a file gives its items identities of their own. */
function withOwnIdentities(file: IcalFile): IcalFile {
  const prefix = crypto.randomUUID();
  return {
    ...file,
    items: file.items.map((each) => ({ ...each, id: `${prefix}-${each.id}` })),
    told: new Map([...file.told].map(([id, fields]) => [`${prefix}-${id}`, fields])),
  };
}

async function importInto(plan: PlanHandle, file: IcalFile): Promise<void> {
  const { unmount } = showOn(plan, <ImportPreview name={NAME} file={file} />);
  await userEvent.click(page.getByRole('button', { name: /^Import \d/ }));
  await expect.poll(() => plan.snapshot().undoable?.action).toBe('import');
  await expect.poll(() => titles(plan).length).toBeGreaterThan(0);
  unmount();
}

function titles(plan: PlanHandle): readonly string[] {
  return plan
    .snapshot()
    .all('items')
    .map(({ title }) => title)
    .toSorted();
}

/** A plan in which the dinner that came from the file is called something else by now. */
async function planWithConflict(): Promise<PlanHandle> {
  const plan = await planWith();
  await importInto(plan, read('Dinner', 0));
  const dinner = plan
    .snapshot()
    .all('items')
    .find(({ uid }) => uid === 'dinner')!;
  const [before, after] = [{ title: dinner.title }, { title: 'Club dinner' }];
  await plan.commit([{ kind: 'patch', table: 'items', id: dinner.id, before, after }], {
    action: 'edit',
    title: 'Dinner',
    count: 1,
  });
  return plan;
}

test('of a conflict mine, theirs or both can be kept, and each says what it will do', async () => {
  const plan = await planWithConflict();
  showOn(plan, <ImportPreview name={NAME} file={read('Supper', 1)} />);
  const mine = page.getByRole('radio', { name: 'Yours: Club dinner' });
  await expect.element(mine).toBeChecked();
  await expect.element(page.getByRole('button', { name: 'Keep yours', exact: true })).toBeEnabled();

  await userEvent.click(page.getByRole('button', { name: 'Take all from the file' }));
  await expect.element(page.getByRole('radio', { name: 'In the file: Supper' })).toBeChecked();
  await expect.element(page.getByRole('status')).toHaveTextContent('1 item will come or change.');

  await userEvent.click(page.getByRole('button', { name: 'Keep both items' }));
  await expect.element(mine).toBeDisabled();
  await userEvent.click(page.getByRole('button', { name: 'Import 1' }));
  await expect.poll(() => titles(plan)).toEqual(['Club dinner', 'Supper', 'Walk']);
});

test('a change that is unticked stays out', async () => {
  const plan = await planWith();
  await importInto(plan, read('Dinner', 0));
  showOn(plan, <ImportPreview name={NAME} file={read('Supper', 1)} />);
  await userEvent.click(page.getByRole('checkbox', { name: 'Take the changes of “Dinner”' }));
  await expect.element(page.getByRole('button', { name: 'Import 0' })).toBeDisabled();
});

test('what they removed is removed here only when somebody says so, and undo brings it back', async () => {
  const plan = await planWith();
  await importInto(plan, read('Dinner', 0));
  showOn(plan, <ImportPreview name={NAME} file={read('Dinner', 0, false)} />);
  await expect.element(page.getByRole('button', { name: 'Import 0' })).toBeDisabled();
  await userEvent.click(page.getByRole('checkbox', { name: 'Remove “Walk” here too' }));
  await userEvent.click(page.getByRole('button', { name: 'Import 1' }));
  await expect.poll(() => titles(plan)).toEqual(['Dinner']);
  await plan.undo();
  expect(titles(plan)).toEqual(['Dinner', 'Walk']);
});

test('a full copy brings its people and calendars along, by name', async () => {
  const manner: IcalManner = {
    detail: { kind: 'full', references: { people: { anna: 'Anna' }, calendars: { york: 'York', club: 'Club' } } },
    alarms: true,
  };
  const items = [
    item('Dinner', 'event', { ownerId: 'anna', calendarId: 'york' }),
    item('Talk', 'event', { calendarId: 'club' }),
  ];
  const { text } = writeIcal({ items, calendars: [], name: 'York', zone: 'Europe/Moscow' }, { manner });
  const plan = await planWith(add('items', item('Walk', 'event')));
  await importInto(plan, withOwnIdentities(readFile(text)));
  await expect.poll(() => titles(plan)).toEqual(['Dinner', 'Talk', 'Walk']);

  const snapshot = plan.snapshot();
  const named = (title: string) => snapshot.all('items').find((each) => each.title === title)!;
  expect(snapshot.get('people', named('Dinner').ownerId!)?.name).toBe('Anna');
  expect(snapshot.get('calendars', named('Dinner').calendarId)?.name).toBe('York');
  expect(named('Talk').calendarId).toBe('club');
  await plan.undo();
  expect(plan.snapshot().all('people')).toEqual([]);
  expect(plan.snapshot().all('calendars')).toHaveLength(1);
});

const looks = (['light', 'dark'] as const).flatMap((theme) =>
  (['en', 'ru'] as const).map((language) => ({ theme, language })),
);
describe.each(looks)('in the $theme theme, in $language,', ({ theme, language }) => {
  test('axe-core finds no fault in an import with a conflict', async () => {
    document.documentElement.dataset['theme'] = theme;
    const plan = await planWithConflict();
    showOn(plan, <ImportPreview name={NAME} file={read('Supper', 1, false)} />);
    useUi.setState({ language });
    await expect.element(page.getByRole('radio').first()).toBeVisible();
    const { violations } = await axe.run(document.body, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] });
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
  });
});

test('tasks come as milestones, as one checklist, or not at all', async () => {
  const task = (uid: string) => ['BEGIN:VTODO', `UID:${uid}`, 'DUE;VALUE=DATE:20270311', `SUMMARY:${uid}`, 'END:VTODO'];
  const file = readFile(['BEGIN:VCALENDAR', ...task('Hall'), ...task('Badges'), 'END:VCALENDAR'].join('\n'));
  const plan = await planWith();
  showOn(plan, <ImportPreview name={NAME} file={file} />);
  const choice = page.getByRole('combobox', { name: '2 tasks as' });
  await expect.element(page.getByRole('button', { name: 'Import 2' })).toBeEnabled();
  await userEvent.selectOptions(choice, 'nothing: leave them out');
  await expect.element(page.getByRole('button', { name: 'Import 0' })).toBeDisabled();
  await userEvent.selectOptions(choice, 'one checklist');
  await userEvent.click(page.getByRole('button', { name: 'Import 1' }));
  await expect.poll(() => titles(plan)).toEqual(['york']);
  const [list] = plan.snapshot().all('items');
  expect(list!.checklist.map(({ text }) => text)).toEqual(['Hall', 'Badges']);
});
