import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { REGISTERS } from '#shared/plan/registers/register';
import { add } from '#shared/records/tables';
import { useUi } from '../../../renderer/state/ui-store';
import { item } from '../inspector/plan-on-screen';
import { entries, openRegisters } from './registers-on-screen';

/** What axe-core holds against the page as it stands, in words. */
async function faults(): Promise<readonly string[]> {
  const { violations } = await axe.run(document.body, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

const themes = ['light', 'dark'] as const;
const languages = ['en', 'ru'] as const;

describe.each(themes.flatMap((theme) => languages.map((language) => ({ theme, language }))))(
  'axe-core finds no fault in the $theme theme, in $language,',
  ({ theme, language }) => {
    const show = async (register: (typeof REGISTERS)[number]) => {
      document.documentElement.dataset['theme'] = theme;
      await openRegisters(
        register,
        ...REGISTERS.flatMap((each) => entries(each, 'Forum', 'Games')),
        add('items', item('talk', 'event', { calendarId: 'Forum', tags: ['core'] })),
      );
      useUi.setState({ language });
      await expect.element(page.getByRole('dialog').first()).toBeVisible();
    };

    test.each(REGISTERS)('of %s', async (register) => {
      await show(register);
      useUi.getState().showToast({ tone: 'done', text: 'Done', undoable: true });
      expect(await faults()).toEqual([]);
    });

    test('of the question before a calendar is deleted', async () => {
      await show('calendars');
      const more = language === 'en' ? 'What to do with “Forum”' : 'Что сделать: «Forum»';
      await userEvent.click(page.getByRole('button', { name: more }));
      await userEvent.click(page.getByRole('menuitem', { name: /Delete|Удалить/ }));
      await expect.element(page.getByRole('radio').first()).toBeVisible();
      expect(await faults()).toEqual([]);
    });
  },
);
