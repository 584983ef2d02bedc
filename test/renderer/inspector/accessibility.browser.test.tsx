import axe from 'axe-core';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { LANGUAGES } from '#shared/i18n/message';
import { ITEM_KINDS } from '#shared/records/item';
import { add } from '#shared/records/tables';
import { Inspector } from '../../../renderer/features/inspector/inspector';
import { useUi } from '../../../renderer/state/ui-store';
import { fullItems, registers } from './full-items';
import { planWith, showOn } from './plan-on-screen';

async function faults(): Promise<readonly string[]> {
  const { violations } = await axe.run(document.body, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

const cases = (['light', 'dark'] as const).flatMap((theme) =>
  LANGUAGES.flatMap((language) => ITEM_KINDS.map((kind) => [theme, language, kind] as const)),
);

test.each(cases)('axe-core finds no fault: %s, %s, a full %s', async (theme, language, kind) => {
  await page.viewport(640, 1400);
  document.documentElement.dataset['theme'] = theme;
  document.documentElement.lang = language;
  const plan = await planWith(add('items', fullItems[kind]), ...registers);
  showOn(plan, <Inspector />);
  useUi.setState({ language });
  useUi.getState().select(fullItems[kind].id);
  await expect.element(page.getByText('budget.xlsx')).toBeInTheDocument();
  for (const entry of document.querySelectorAll('.fold-entry [aria-expanded="false"]')) await userEvent.click(entry);
  expect(await faults()).toEqual([]);
});
