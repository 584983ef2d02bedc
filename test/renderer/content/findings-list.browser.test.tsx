import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { newRule } from '#shared/policy/new-rule';
import type { Rule } from '#shared/records/rule';
import { emptyPerson } from '#shared/records/person';
import { emptyPlacement } from '#shared/records/post';
import { add } from '#shared/records/tables';
import { dateOfDay } from '#shared/time/plain-date';
import { wallTime } from '#shared/time/plain-date-time';
import { dayIn } from '#shared/time/today';
import { valueOf } from '../data/plan-under-test';
import { showWindow } from '../app/window-on-screen';
import { item, planWith, ZONE } from '../inspector/plan-on-screen';
import { activity, obligation } from '../../support/arbitrary-partners';

const SIZE = [1280, 800] as const;
const today = dayIn(ZONE, Date.now());
const night = { ...newRule('quiet', 'night', []), severity: 'must' } as Rule;
const posts = newRule('rhythm', 'events', []);

const findings = () => page.getByRole('region', { name: /Findings|Замечания/ });
const lines = () => findings().getByRole('button', { expanded: false });
const count = () => findings().getByRole('status');

/** Posts at night, each of which a quiet hour finds: four on each day from the first. */
const atNight = (number: number, first = today + 2) =>
  Array.from({ length: number }, (_, index) =>
    add(
      'items',
      item(`Post ${index}`, 'post', {
        placements: [emptyPlacement('tg')],
        stage: 'draft',
        schedule: {
          kind: 'timed',
          start: wallTime(first + Math.floor(index / 4), 60 * (2 + (index % 4))),
          zone: ZONE,
          minutes: 60,
        },
      }),
    ),
  );

test('one rule that is kept says until when there is nothing to mend', async () => {
  await showWindow(await planWith(add('rules', night)), '/content', 'en', SIZE);
  await expect.element(findings().getByText(/^Nothing to mend until /)).toBeVisible();
  await expect.element(count()).toHaveTextContent('0');
});

test(
  'of 200 findings a screenful is drawn, the count tells all, and more follow on a press',
  { timeout: 60_000 },
  async () => {
    await showWindow(await planWith(add('rules', night), ...atNight(200)), '/content', 'ru', SIZE);
    await expect.element(count()).toHaveTextContent('200');
    expect(lines().elements().length).toBe(60);
    await findings().getByRole('button', { name: 'ещё 140' }).click();
    await expect.poll(() => lines().elements().length).toBe(120);
    await findings().getByRole('combobox', { name: 'Порядок замечаний' }).selectOptions('По месяцам');
    await expect.poll(() => lines().elements().length).toBe(120);
  },
);

test('findings are chosen by weight and by kind of rule, each choice with its number; nothing of a choice says so', async () => {
  await showWindow(await planWith(add('rules', night), add('rules', posts), ...atNight(3)), '/content', 'en', SIZE);
  const weight = findings().getByRole('combobox', { name: 'Of which weight' });
  const kind = findings().getByRole('combobox', { name: 'Of which kind of rule' });
  await expect.element(kind.getByRole('option', { name: 'Quiet hours and days (3)' })).toBeInTheDocument();
  await weight.selectOptions('Must (3)');
  await expect.element(count()).toHaveTextContent('3');
  await kind.selectOptions('Rhythm of events (0)');
  await expect.element(findings().getByText(/is of this weight and kind/)).toBeVisible();
  await findings().getByRole('button', { name: 'Show all findings' }).click();
  await expect.element(weight).toHaveDisplayValue(/^Any weight/);
  await expect.poll(() => lines().elements().length).toBeGreaterThan(3);
});

test('all that a rule finds is muted until a day with one reason, and shown again by one press or one undo', async () => {
  const plan = await planWith(add('rules', night), ...atNight(12));
  await showWindow(plan, '/content', 'en', SIZE);
  await lines().first().click();
  await findings().getByRole('button', { name: 'Mute…' }).click();
  await userEvent.keyboard('We post from the other side of the world');
  await findings().getByRole('radio', { name: 'All like it until a day' }).click();
  await findings()
    .getByRole('textbox', { name: 'Until' })
    .fill(dateOfDay(today + 3));
  await userEvent.keyboard('{Tab}');
  await expect.element(findings().getByText(/: 8 findings now/)).toBeVisible();
  await findings().getByRole('button', { name: 'Mute', exact: true }).click();
  await expect.element(count()).toHaveTextContent('4');
  await findings().getByRole('button', { name: '1 muted with a reason' }).click();
  await expect.element(findings().getByText(/: 8 findings$/)).toBeVisible();
  await expect.element(findings().getByText('We post from the other side of the world')).toBeVisible();
  await findings().getByRole('button', { name: 'Show again' }).click();
  await expect.element(count()).toHaveTextContent('12');
  valueOf(await plan.undo());
  await expect.element(count()).toHaveTextContent('4');
  valueOf(await plan.undo());
  await expect.element(count()).toHaveTextContent('12');
});

test('a mute until a day reaches at least four weeks from today, however long ago what it mutes began, and stays in sight', async () => {
  const late = obligation('Send the banner', { due: dateOfDay(today - 60) });
  const plan = await planWith(add('items', activity('Barter', { stage: 'running', obligations: [late] })));
  await showWindow(plan, '/content', 'en', SIZE);
  await findings()
    .getByText(/Send the banner/)
    .click();
  await findings().getByRole('button', { name: 'Mute…' }).click();
  await userEvent.keyboard('They have been told');
  await findings().getByRole('radio', { name: 'All like it until a day' }).click();
  await findings().getByRole('button', { name: 'Mute', exact: true }).click();
  await expect.element(count()).toHaveTextContent('0');
  const [mute] = plan.snapshot().all('mutes');
  expect(mute?.period?.last).toBe(dateOfDay(today + 27));
  await findings().getByRole('button', { name: '1 muted with a reason' }).click();
  await findings().getByRole('button', { name: 'Show again' }).click();
  await expect.element(count()).toHaveTextContent('1');
});

test('what is over is history, and not among the findings', async () => {
  const plan = await planWith(add('rules', night), ...atNight(1, today - 1));
  await showWindow(plan, '/content', 'en', SIZE);
  await expect.element(findings().getByText(/^Nothing to mend until /)).toBeVisible();
});

test('an owner who lacks is assigned from the finding, in one step that undo takes back', async () => {
  const anna = { ...emptyPerson, id: 'anna', name: 'Anna', hue: 1, order: 0, archived: false } as const;
  const ready = { ...newRule('readiness', 'ready', []), needs: ['owner'], days: 60 } as Rule;
  const dinner = item('Dinner', 'event', {
    schedule: { kind: 'all-day', first: dateOfDay(today + 9), last: dateOfDay(today + 9) },
  });
  const plan = await planWith(add('people', anna), add('items', dinner), add('rules', ready));
  await showWindow(plan, '/content', 'en', SIZE);
  await findings()
    .getByText(/Dinner.*lacks/)
    .click();
  await findings().getByRole('combobox', { name: 'Assign an owner' }).selectOptions('Anna');
  await expect.element(count()).toHaveTextContent('0');
  valueOf(await plan.undo());
  await expect.element(count()).toHaveTextContent('1');
  expect(plan.snapshot().get('items', 'Dinner')?.ownerId).toBeNull();
});

test('arrows walk the findings, Home and End go to the ends, and Enter opens one', async () => {
  await showWindow(await planWith(add('rules', night), ...atNight(5)), '/content', 'en', SIZE);
  await expect.element(count()).toHaveTextContent('5');
  lines().first().element().focus();
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(lines().nth(1)).toHaveFocus();
  await userEvent.keyboard('{End}{ArrowUp}');
  await expect.element(lines().nth(3)).toHaveFocus();
  await userEvent.keyboard('{Home}{Enter}');
  await expect.element(findings().getByRole('button', { name: 'Mute…' })).toBeVisible();
});

test('a rule that is pressed shows all that it finds, whatever was chosen before', async () => {
  await showWindow(await planWith(add('rules', night), add('rules', posts), ...atNight(3)), '/content', 'en', SIZE);
  const weight = findings().getByRole('combobox', { name: 'Of which weight' });
  await weight.selectOptions('should');
  page
    .getByRole('button', { name: /^No posts from 22:00/ })
    .element()
    .focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(count()).toHaveTextContent('3');
  await expect.element(weight).toHaveDisplayValue(/^Any weight/);
});
