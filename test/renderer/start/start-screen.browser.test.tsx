import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { StartScreen, type StartAnswers } from '../../../renderer/features/start/start-screen';
import { useUi } from '../../../renderer/state/ui-store';
import { mount } from '../ui/mount';

function begin() {
  const onStart = vi.fn<(answers: StartAnswers) => void>();
  useUi.setState({ language: 'en' });
  mount(<StartScreen trouble={null} onStart={onStart} />);
  return onStart;
}

const systemZone = new Intl.DateTimeFormat().resolvedOptions().timeZone;

test('a name and Enter are enough: an empty plan in the zone of the machine', async () => {
  const onStart = begin();
  await expect.element(page.getByRole('textbox', { name: 'Community' })).toHaveFocus();
  await userEvent.keyboard(' Northlane Riders {Enter}');
  expect(onStart.mock.calls).toEqual([[{ name: 'Northlane Riders', zone: systemZone, door: 'empty' }]]);
});

test('without a name no plan begins empty, and the field says why', async () => {
  const onStart = begin();
  await userEvent.click(page.getByRole('button', { name: /Empty plan/ }));
  await expect.element(page.getByText('Give the community a name')).toBeVisible();
  await expect.element(page.getByRole('textbox', { name: 'Community' })).toHaveFocus();
  expect(onStart).not.toHaveBeenCalled();
});

test('a file is opened without a name: it brings one', async () => {
  const onStart = begin();
  await userEvent.click(page.getByRole('button', { name: /Open a file/ }));
  expect(onStart.mock.calls).toMatchObject([[{ name: '', door: 'file' }]]);
});

test('the screen speaks the chosen language at once, and knows cities by their names in it', async () => {
  const onStart = begin();
  await userEvent.keyboard('Вектор');
  await userEvent.selectOptions(page.getByRole('combobox', { name: 'Language' }), 'Русский');
  await userEvent.click(page.getByRole('combobox', { name: 'Часовой пояс' }));
  await userEvent.keyboard('екатер{Enter}');
  await userEvent.click(page.getByRole('button', { name: /Открыть файл/ }));
  expect(onStart.mock.calls).toEqual([[{ name: 'Вектор', zone: 'Asia/Yekaterinburg', door: 'file' }]]);
});

test('the sample needs no name', async () => {
  const onStart = begin();
  await userEvent.click(page.getByRole('button', { name: /Sample plan/ }));
  expect(onStart.mock.calls).toEqual([[{ name: '', zone: systemZone, door: 'sample' }]]);
});

test('a digit opens its door, except where it is typed as part of a name', async () => {
  const onStart = begin();
  await userEvent.keyboard('Club 2');
  await expect.element(page.getByRole('textbox', { name: 'Community' })).toHaveValue('Club 2');
  expect(onStart).not.toHaveBeenCalled();
  await userEvent.tab();
  await userEvent.keyboard('2');
  expect(onStart.mock.calls).toEqual([[{ name: 'Club 2', zone: systemZone, door: 'sample' }]]);
});

test('a place that is none stays in the field, which says so, and no door opens until it is put right', async () => {
  const onStart = begin();
  await userEvent.keyboard('Riders');
  const zone = page.getByRole('combobox', { name: 'Time zone' });
  await userEvent.click(zone);
  await userEvent.keyboard('Atlantis');
  await userEvent.click(page.getByRole('button', { name: /Empty plan/ }));
  await expect.element(page.getByRole('alert').filter({ hasText: 'We know no such place' })).toBeVisible();
  await expect.element(zone).toHaveValue('Atlantis');
  await expect.element(zone).toHaveFocus();
  expect(onStart).not.toHaveBeenCalled();

  await userEvent.fill(zone, 'Helsinki');
  await userEvent.keyboard('{Enter}');
  await userEvent.click(page.getByRole('button', { name: /Empty plan/ }));
  expect(onStart.mock.calls).toEqual([[{ name: 'Riders', zone: 'Europe/Helsinki', door: 'empty' }]]);
});

test('a place that only one city fits is taken when the field is left', async () => {
  const onStart = begin();
  await userEvent.keyboard('Riders');
  await userEvent.click(page.getByRole('combobox', { name: 'Time zone' }));
  await userEvent.keyboard('reykjav');
  await userEvent.click(page.getByRole('button', { name: /Empty plan/ }));
  expect(onStart.mock.calls).toEqual([[{ name: 'Riders', zone: 'Atlantic/Reykjavik', door: 'empty' }]]);
});

test('a large city is found under the zone whose clock it follows', async () => {
  const onStart = begin();
  await userEvent.keyboard('Club');
  await userEvent.fill(page.getByRole('combobox', { name: 'Time zone' }), 'Казань');
  await userEvent.keyboard('{Enter}');
  await userEvent.click(page.getByRole('button', { name: /Empty plan/ }));
  expect(onStart.mock.calls).toEqual([[{ name: 'Club', zone: 'Europe/Moscow', door: 'empty' }]]);
});
