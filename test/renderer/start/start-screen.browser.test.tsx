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
