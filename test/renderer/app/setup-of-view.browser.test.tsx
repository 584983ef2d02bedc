import { expect, test } from 'vitest';
import type { PrintSetup } from '#shared/records/print-setup';
import { add } from '#shared/records/tables';
import { dayNumber, plainDate } from '#shared/time/plain-date';
import type { CommandContext } from '../../../renderer/app/commands/command-context';
import { setupOfDocument, setupOfView } from '../../../renderer/app/commands/setup-of-view';
import { useUi } from '../../../renderer/state/ui-store';
import { item, planWith } from '../inspector/plan-on-screen';

const march = { first: '2027-03-01', last: '2027-03-31' };

/** The window as it is drawn for an address. */
async function windowAt(path: string, selected: string | null = null): Promise<CommandContext> {
  const plan = await planWith(add('items', item('dinner', 'event')), add('items', item('news', 'post')));
  useUi.setState({ selectedKey: selected });
  const context = {
    ...{ plan, path, screen: path.split('/')[1], now: () => Date.UTC(2027, 2, 11, 12) },
    place: { view: 'month', date: plainDate('2027-03-11'), shape: 'planner' },
    roadmap: { window: { from: dayNumber(plainDate('2027-03-11')), days: 28 }, personId: null },
  };
  return context as unknown as CommandContext;
}

/** What printing begins with there. */
async function setupAt(path: string, selected: string | null = null): Promise<PrintSetup> {
  return setupOfView(await windowAt(path, selected));
}

test('each part of the content screen is printed as what it shows', async () => {
  expect(await setupAt('/content/words')).toMatchObject({ document: 'policy-sheet' });
  expect(await setupAt('/content')).toMatchObject({ document: 'policy-sheet' });
  expect(await setupAt('/content/board')).toMatchObject({ document: 'content-grid', period: march });
  const quarter = { first: '2027-03-08', last: '2027-06-06' };
  expect(await setupAt('/content/weeks')).toMatchObject({ document: 'content-grid', period: quarter });
  const later = { first: '2027-04-05', last: '2027-07-04' };
  expect(await setupAt('/content/weeks/2027-04-07')).toMatchObject({ document: 'content-grid', period: later });
});

test('a run sheet is for the selected event, and for nothing that is no event', async () => {
  const dinner = await setupAt('/calendar/month/2027-03-11', 'dinner');
  expect(dinner).toMatchObject({ document: 'month', period: march, occurrenceKey: 'dinner' });
  expect(await setupAt('/calendar/month/2027-03-11', 'news')).toMatchObject({ occurrenceKey: null });
});

test('a wheel is of the whole year that is looked at, on paper that suits it', async () => {
  const setup = setupOfDocument(await windowAt('/calendar/month/2027-03-11'), 'year-wheel');
  expect(setup).toMatchObject({
    ...{ document: 'year-wheel', period: { first: '2027-01-01', last: '2027-12-31' } },
    ...{ paper: { kind: 'standard', name: 'a2' }, orientation: 'portrait' },
  });
});
