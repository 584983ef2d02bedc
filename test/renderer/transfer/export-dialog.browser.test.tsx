import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { DesktopBridge } from '#shared/desktop/bridge';
import { ok } from '#shared/kernel/result';
import { newCalendar, newPerson } from '#shared/plan/register-records';
import { everything } from '#shared/records/selection';
import { add } from '#shared/records/tables';
import { plainDate } from '#shared/time/plain-date';
import { desktopBridge } from '../../../renderer/desktop/desktop-bridge';
import { ExportDialog } from '../../../renderer/features/transfer/export-dialog';
import { useUi } from '../../../renderer/state/ui-store';
import { item, planWith, showOn } from '../inspector/plan-on-screen';

const open = async () => {
  const plan = await planWith(add('items', item('Dinner', 'event')), add('items', item('Digest', 'post')));
  showOn(plan, <ExportDialog bridge={desktopBridge} />);
  await expect.element(page.getByRole('dialog')).toBeVisible();
};

test('without a filter it asks for calendars only', async () => {
  await open();
  await expect.element(page.getByRole('checkbox', { name: 'Club' })).toBeChecked();
  await expect.element(page.getByRole('radio', { name: 'Whole calendars' })).not.toBeInTheDocument();
});

test('with a filter it offers what that shows, and whole calendars all the same', async () => {
  useUi.setState({ filter: { ...everything, kinds: ['post'] } });
  await open();
  await expect.element(page.getByRole('radio', { name: 'What the filter shows' })).toBeChecked();
  await expect.element(page.getByRole('status')).toHaveTextContent('1 ');
  await userEvent.click(page.getByRole('radio', { name: 'Whole calendars' }));
  await expect.element(page.getByRole('status')).toHaveTextContent('2 ');
  await expect.element(page.getByRole('checkbox', { name: 'Club' })).toBeVisible();
});

test(
  'for others it keeps to itself what is yours, as a full copy it tells everything, as times nothing but them',
  { timeout: 40_000 },
  async () => {
    const plan = await planWith(
      add('people', newPerson('anna', 'Anna', [])),
      add('items', item('Dinner', 'event', { internalNotes: 'Keys at the bar', ownerId: 'anna', reminders: [60] })),
    );
    useUi.setState({ filter: everything });
    const saved: string[] = [];
    const bridge: DesktopBridge = {
      ...desktopBridge,
      saveFile: ({ bytes }) => {
        saved.push(new TextDecoder().decode(bytes));
        return Promise.resolve(ok({ kind: 'cancelled' }));
      },
    };
    showOn(plan, <ExportDialog bridge={bridge} />);
    const save = async () => {
      const before = saved.length;
      await userEvent.click(page.getByRole('button', { name: 'Save file…' }));
      await expect.poll(() => saved.length, { timeout: 10_000 }).toBe(before + 1); // the worker is loaded anew for each
      return saved.at(-1)!.replaceAll('\r\n ', '');
    };

    const shared = await save();
    expect(shared).toContain('SUMMARY:Dinner');
    expect(shared).toContain('BEGIN:VALARM');
    expect(shared).not.toMatch(/Keys at the bar|Anna/);

    await userEvent.click(page.getByRole('radio', { name: 'Full copy' }));
    await expect.element(page.getByText(/internal notes, budget and people included/)).toBeVisible();
    expect(await save()).toMatch(/Keys at the bar.*Anna/s);

    await userEvent.click(page.getByRole('radio', { name: 'Times only' }));
    const times = await save();
    expect(times).toContain('SUMMARY:Busy');
    expect(times).not.toMatch(/SUMMARY:Dinner|Keys at the bar|VALARM/);
  },
);

test('calendars leave as files of their own, and what was sent is remembered beside the history', async () => {
  const news = newCalendar('news', 'News', []);
  const plan = await planWith(
    add('calendars', news),
    add('items', item('Dinner', 'event')),
    add('items', item('Digest', 'post', { calendarId: 'news' })),
  );
  const { undoable } = plan.snapshot();
  const saveFiles = vi.fn<DesktopBridge['saveFiles']>(({ files }) =>
    Promise.resolve(ok({ kind: 'saved', folder: '/home/anna', names: files.map(({ name }) => name) })),
  );
  useUi.setState({ filter: everything });
  showOn(plan, <ExportDialog bridge={{ ...desktopBridge, saveFiles }} />);
  await userEvent.click(page.getByRole('checkbox', { name: 'A file for each calendar' }));
  await userEvent.click(page.getByRole('button', { name: 'Save file…' }));
  await expect.poll(() => plan.snapshot().all('exchangeBases').length, { timeout: 10_000 }).toBe(2);
  expect(saveFiles.mock.calls[0]![0].files.map(({ name }) => name)).toEqual(['Club.ics', 'News.ics']);
  expect(
    plan
      .snapshot()
      .all('exchangeBases')
      .map(({ source }) => source),
  ).toEqual(expect.arrayContaining(['Club.ics', 'News.ics']));
  expect(plan.snapshot().undoable).toEqual(undoable);
});

test('as a table it takes what is not dated as well, for the spreadsheets of the chosen country', async () => {
  const plan = await planWith(
    add('items', item('Dinner', 'event', { budget: { currency: 'EUR', planned: 99.5, spent: null } })),
    add('items', item('=Launch', 'milestone')),
  );
  const saveFile = vi.fn<DesktopBridge['saveFile']>(({ suggestedName }) =>
    Promise.resolve(ok({ kind: 'saved', path: `/home/anna/${suggestedName}` })),
  );
  useUi.setState({ filter: everything });
  showOn(plan, <ExportDialog bridge={{ ...desktopBridge, saveFile }} first="table" />);
  await expect.element(page.getByRole('status')).toHaveTextContent('2 items will be in the file');
  await userEvent.click(page.getByRole('radio', { name: 'Full copy' }));
  await userEvent.selectOptions(page.getByRole('combobox', { name: 'Separator' }), ';');
  await userEvent.click(page.getByRole('button', { name: 'Save file…' }));
  await expect.poll(() => plan.snapshot().all('exchangeBases').length, { timeout: 10_000 }).toBe(2);

  const { bytes, extensions } = saveFile.mock.calls[0]![0];
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  expect(extensions).toEqual(['csv']);
  expect(text).toMatch(/^\uFEFFKind;Title;Stage;Start date;/);
  expect(text).toContain('\r\nEvent;Dinner;Planned;2027-03-18;19:00;2027-03-18;21:00;120;');
  expect(text).toContain(';EUR;99,5;;');
  expect(text).toContain("\r\nMilestone;'=Launch;Planned;;");
});

test(
  'one person’s calendar holds what they own and their tasks as whole days, and nothing of others',
  { timeout: 40_000 },
  async () => {
    const schedule = { kind: 'all-day', first: plainDate('2027-03-10'), last: plainDate('2027-03-10') } as const;
    const checklist = [
      { id: 'layout', text: 'Send the layout', ownerId: 'boris', dueDays: 0, done: false },
      { id: 'bill', text: 'Pay the bill', ownerId: 'anna', dueDays: 0, done: false },
    ];
    const plan = await planWith(
      add('people', newPerson('anna', 'Anna', [])),
      add('people', newPerson('boris', 'Boris', [])),
      add('items', item('Dinner', 'event', { ownerId: 'anna', schedule, checklist })),
      add('items', item('Print', 'event', { ownerId: 'boris', schedule })),
    );
    useUi.setState({ filter: everything });
    const saved: { readonly name: string; readonly text: string }[] = [];
    const bridge: DesktopBridge = {
      ...desktopBridge,
      saveFile: ({ suggestedName, bytes }) => {
        saved.push({ name: suggestedName, text: new TextDecoder().decode(bytes) });
        return Promise.resolve(ok({ kind: 'cancelled' }));
      },
    };
    showOn(plan, <ExportDialog bridge={bridge} personId={null} />);
    await expect.element(page.getByRole('button', { name: 'Save file…' })).toBeDisabled();
    await userEvent.fill(page.getByRole('combobox', { name: 'Whose calendar' }), 'Bor');
    await userEvent.click(page.getByRole('option', { name: 'Boris' }));
    await userEvent.click(page.getByRole('button', { name: 'Save file…' }));
    await expect.poll(() => saved.length, { timeout: 15_000 }).toBe(1);
    const [{ name, text }] = saved as [{ readonly name: string; readonly text: string }];
    expect(name).toBe('Boris.ics');
    expect(text.match(/DTSTART;VALUE=DATE:20270310/g)).toHaveLength(2);
    expect(text).toContain('SUMMARY:Print');
    expect(text).toContain('SUMMARY:Send the layout (Dinner)');
    expect(text).not.toMatch(/Pay the bill|SUMMARY:Dinner|Anna/);
  },
);
