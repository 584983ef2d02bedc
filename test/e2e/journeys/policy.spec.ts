import { expect, type Locator, type Page } from '@playwright/test';
import { test } from '../../support/desktop-fixture';
import { Person } from '../../support/person';

/** What a person looks for and reads, in each language. */
const LANGUAGES = [
  {
    name: 'English',
    newRule: 'new rule',
    dialog: 'New rule',
    min: 'At least',
    max: 'At most',
    period: 'In each',
    impossible: 'That is less than “at least”',
    rule: 'At least 1 post a month',
    added: 'Added the rule “At least 1 post a month”',
    findings: 'Findings',
    showFindings: 'show the findings',
    none: 'Findings will stand here once there is a rule',
    found: /^(Must|Should) Posts: 0 of at least 1/,
    preview: 'A draft “New post” on',
    create: 'Create a post',
    created: 'Created “New post”',
    mute: 'Mute…',
    reason: 'A month of rest',
    muted: '1 muted with a reason',
    showAgain: 'Show again',
  },
  {
    name: 'Русский',
    newRule: 'новое правило',
    dialog: 'Новое правило',
    min: 'Не меньше',
    max: 'Не больше',
    period: 'За каждый',
    impossible: 'Это меньше, чем «не меньше»',
    rule: 'Не меньше 1 публикации в месяц',
    added: 'Новое правило: «Не меньше 1 публикации в месяц»',
    findings: 'Замечания',
    showFindings: 'показать замечания',
    none: 'Замечания появятся здесь, когда будет первое правило',
    found: /^(Обязательно|Желательно) Публикации: 0 из 1/,
    preview: 'Черновик «Новая публикация»',
    create: 'Создать публикацию',
    created: 'Создано: «Новая публикация»',
    mute: 'Скрыть…',
    reason: 'Месяц отдыха',
    muted: '1 скрыто с причиной',
    showAgain: 'Показывать снова',
  },
] as const;

test('in either language, with the keyboard alone: a rule is written, finds what lacks, the missing post is created, undo brings the finding back, and a mute hides it with a reason', async ({
  startDesktop,
}) => {
  const { page } = await startDesktop();
  await new Person(page).beginPlan('Northlane Riders', 'London');
  await page.keyboard.press('ControlOrMeta+3');
  for (const words of LANGUAGES)
    await test.step(words.name, async () => {
      await byPalette(page, words.name);
      await writeRule(page, words);
      await mendFinding(page, words);
      await muteFinding(page, words);
      // to the beginning: shown again, muted, the rule
      for (let step = 0; step < 3; step += 1) await page.keyboard.press('ControlOrMeta+z');
      await expect(page.getByRole('region', { name: words.findings })).toContainText(words.none);
    });
});

type Words = (typeof LANGUAGES)[number];

async function writeRule(page: Page, words: Words): Promise<void> {
  await byPalette(page, words.newRule);
  const dialog = page.getByRole('dialog', { name: words.dialog });
  await tabTo(page, dialog.getByLabel(words.min));
  await page.keyboard.type('3');
  await tabTo(page, dialog.getByLabel(words.max));
  await page.keyboard.type('2');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('alert')).toHaveText(words.impossible);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('Backspace');
  await tabTo(page, dialog.getByRole('combobox', { name: words.period }));
  await page.keyboard.press('ArrowDown'); // from week to month
  await tabTo(page, dialog.getByLabel(words.min), 'Shift+Tab');
  await page.keyboard.type('1');
  await expect(dialog).toContainText(words.rule);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: words.added })).toBeVisible();
}

async function mendFinding(page: Page, words: Words): Promise<void> {
  const findings = page.getByRole('region', { name: words.findings });
  await walkToLast(page, words);
  await page.keyboard.press('Enter');
  await expect(findings).toContainText(words.preview);
  const count = findings.getByRole('status');
  const before = (await count.textContent())!;
  await tabTo(page, findings.getByRole('button', { name: words.create }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: words.created })).toBeVisible();
  await expect(count).not.toHaveText(before);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(count).toHaveText(before);
}

async function muteFinding(page: Page, words: Words): Promise<void> {
  const findings = page.getByRole('region', { name: words.findings });
  const count = findings.getByRole('status');
  const before = (await count.textContent())!;
  await walkToLast(page, words);
  await tabTo(page, findings.getByRole('button', { name: words.mute }));
  await page.keyboard.press('Enter');
  await page.keyboard.type(words.reason);
  await page.keyboard.press('Enter');
  await expect(count).not.toHaveText(before);
  const muted = findings.getByRole('button', { name: words.muted });
  await tabTo(page, muted);
  // what was unfolded in the other language stays so
  if ((await muted.getAttribute('aria-expanded')) === 'false') await page.keyboard.press('Enter');
  await expect(findings).toContainText(words.reason);
  await tabTo(page, findings.getByRole('button', { name: words.showAgain }));
  await page.keyboard.press('Enter');
  await expect(count).toHaveText(before);
}

/** The last finding's line has the focus. */
async function walkToLast(page: Page, words: Words): Promise<void> {
  const lines = page.getByRole('region', { name: words.findings }).getByRole('button', { name: words.found });
  await expect(lines.last()).toBeVisible();
  await byPalette(page, words.showFindings);
  await expect(lines.first()).toBeFocused();
  await page.keyboard.press('End');
  await expect(lines.last()).toBeFocused();
}

/** Chooses what the palette finds first for these words. */
async function byPalette(page: Page, words: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+k');
  const search = page.getByRole('combobox').last();
  await expect(search).toBeFocused();
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
  await expect(search).not.toBeFocused();
}

/** Steps on until it has the focus: what the keyboard cannot reach fails. */
async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(target).toBeVisible();
  for (let step = 0; step < 30; step += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  await expect(target).toBeFocused();
}
