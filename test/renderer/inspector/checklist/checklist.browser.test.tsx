import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { ChecklistEntry } from '#shared/records/item-base';
import { emptyPerson } from '#shared/records/person';
import { add } from '#shared/records/tables';
import type { PlanHandle } from '../../../../renderer/data/plan-handle';
import { valueOf } from '../../data/plan-under-test';
import { field, inspecting, retype, showAll, stored } from '../inspecting';
import { evening, item } from '../plan-on-screen';
import { plainDateTime } from '#shared/time/plain-date-time';

const entry = (text: string, fields: Partial<ChecklistEntry> = {}): ChecklistEntry => ({
  id: text,
  text,
  ownerId: null,
  dueDays: null,
  done: false,
  ...fields,
});
const withList = (...checklist: ChecklistEntry[]) => item('dinner', 'event', { checklist });
const texts = (plan: PlanHandle) => stored(plan, 'dinner')?.checklist.map(({ text }) => text);

describe('a checklist', () => {
  test('grows by one entry at each Enter', async () => {
    const plan = await inspecting([withList()]);
    await showAll();
    await userEvent.click(field('Add an entry…'));
    await userEvent.keyboard('Book the hall{Enter}');
    await expect.poll(() => texts(plan)).toEqual(['Book the hall']);
    await userEvent.keyboard('Invite{Enter}');
    await expect.poll(() => texts(plan)).toEqual(['Book the hall', 'Invite']);
    await expect.element(page.getByText('0 / 2')).toBeVisible();
  });

  test('takes a pasted list line by line, in one step', async () => {
    const plan = await inspecting([withList()]);
    await showAll();
    await userEvent.click(field('Add an entry…'));
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', '- Hall\n- [x] Badges\n\n3. Drinks\n');
    document.activeElement!.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
    await expect.poll(() => texts(plan)).toEqual(['Hall', 'Badges', 'Drinks']);
    await expect.element(page.getByText('1 / 3')).toBeVisible();
    valueOf(await plan.undo());
    expect(texts(plan)).toEqual([]);
  });

  test('is ticked, and says how far it is', async () => {
    const plan = await inspecting([withList(entry('Hall'), entry('Badges', { done: true }))]);
    await userEvent.click(page.getByRole('checkbox', { name: 'Done: Hall' }));
    await expect.element(page.getByRole('img', { name: '2 of 2 done' })).toBeVisible();
    expect(stored(plan, 'dinner')?.checklist.every(({ done }) => done)).toBe(true);
  });

  test('is put into another order with Alt and the arrows; the entry keeps the focus', async () => {
    const plan = await inspecting([withList(entry('a'), entry('b'), entry('c'))]);
    await userEvent.click(field('Entry 3'));
    await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
    await expect.poll(() => texts(plan)).toEqual(['a', 'c', 'b']);
    await expect.element(field('Entry 2')).toHaveFocus();
    valueOf(await plan.undo());
    expect(texts(plan)).toEqual(['a', 'b', 'c']);
  });

  test('is put into another order by dragging', async () => {
    const plan = await inspecting([withList(entry('a'), entry('b'), entry('c'))]);
    const [grip] = document.querySelectorAll('.todo-grip');
    const rows = document.querySelectorAll('.todo');
    const at = (element: Element) => {
      const { left, top, height } = element.getBoundingClientRect();
      return { clientX: left + 4, clientY: top + height / 2, bubbles: true, button: 0 };
    };
    grip!.dispatchEvent(new PointerEvent('pointerdown', at(grip!)));
    window.dispatchEvent(new PointerEvent('pointermove', at(rows[2]!)));
    window.dispatchEvent(new PointerEvent('pointerup', at(rows[2]!)));
    await expect.poll(() => texts(plan)).toEqual(['b', 'c', 'a']);
  });

  test('loses an entry whose words were taken away', async () => {
    const plan = await inspecting([withList(entry('a'), entry('b'))]);
    await retype('Entry 2', '{Backspace}{Tab}');
    await expect.poll(() => texts(plan)).toEqual(['a']);
  });

  test('has somebody for an entry', async () => {
    const anna = { ...emptyPerson, id: 'anna', name: 'Anna Orlova', hue: 2, order: 0 };
    const plan = await inspecting([withList(entry('Hall'))], add('people', anna));
    await userEvent.click(page.getByRole('button', { name: 'Who does “Hall”' }));
    await userEvent.click(page.getByRole('menuitemradio', { name: 'Anna Orlova' }));
    await expect.poll(() => stored(plan, 'dinner')?.checklist[0]?.ownerId).toBe('anna');
    await expect.element(page.getByRole('button', { name: 'Who does “Hall”: Anna Orlova' })).toBeVisible();
  });
});

describe('an entry’s day', () => {
  const due = (date = '') => field(`When “Hall” is due${date}`);

  test('is typed in words, shown relative to the item, and read out as a date', async () => {
    const future = { ...evening, start: plainDateTime('2099-03-18T19:00') };
    const plan = await inspecting([{ ...withList(entry('Hall')), schedule: future }]);
    await userEvent.click(due());
    await userEvent.keyboard('7 days before{Enter}');
    await expect.poll(() => stored(plan, 'dinner')?.checklist[0]?.dueDays).toBe(-7);
    await expect.element(due(', Wed 11 Mar')).toHaveValue('−7 d');
    await userEvent.keyboard('{ArrowUp}');
    await expect.element(due(', Thu 12 Mar')).toHaveValue('−6 d');
    await userEvent.keyboard('{Control>}a{/Control}on the day{Enter}');
    await expect.element(due(', Wed 18 Mar')).toHaveValue('on the day');
  });

  test('that has passed is told in words, until the entry is ticked', async () => {
    const past = { ...evening, start: plainDateTime('2020-03-18T19:00') };
    await inspecting([{ ...withList(entry('Hall', { dueDays: -7 })), schedule: past }]);
    const words = () => (due(', Wed 11 Mar').element() as HTMLInputElement).value;
    await expect.poll(words).toMatch(/^[\d,]+ days late$/);
    await userEvent.click(page.getByRole('checkbox', { name: 'Done: Hall' }));
    await expect.element(due(', Wed 11 Mar')).toHaveValue('−7 d');
  });

  test('that is none stays as it was typed, with the reason', async () => {
    const plan = await inspecting([withList(entry('Hall'))]);
    await userEvent.click(due());
    await userEvent.keyboard('soon{Tab}');
    await expect.element(page.getByRole('alert')).toHaveTextContent('7 days before');
    await expect.element(due()).toHaveValue('soon');
    expect(stored(plan, 'dinner')?.checklist[0]?.dueDays).toBeNull();
  });
});
