import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { checkMessages } from '../../build/check-messages.mjs';

const trees: string[] = [];

afterEach(() => {
  for (const tree of trees.splice(0)) rmSync(tree, { recursive: true });
});

/** What is wrong with a project of these catalogue entries and this one source file. */
function problemsOf(entries: string, source: string): string[] {
  const tree = mkdtempSync(path.join(os.tmpdir(), 'kalends-messages-'));
  trees.push(tree);
  const write = (file: string, content: string): void => {
    mkdirSync(path.dirname(path.join(tree, file)), { recursive: true });
    writeFileSync(path.join(tree, file), content);
  };
  mkdirSync(path.join(tree, 'electron'));
  write('shared/i18n/messages/area.ts', `export const areaMessages = { ${entries} } as const satisfies Messages;`);
  write('renderer/view.tsx', source);
  return checkMessages(tree);
}

const SAVE = `'button.save': { en: 'Save', ru: 'Сохранить' },`;
const KINDS = `'kind.event': { en: 'Event', ru: 'Событие' }, 'kind.post': { en: 'Post', ru: 'Публикация' },`;

test('a message that is there and used is fine', () => {
  expect(problemsOf(SAVE, `t('button.save')`)).toEqual([]);
});

test('a key may travel as a plain text before it is said', () => {
  expect(problemsOf(SAVE, `const command = { title: 'button.save' }; t(command.title)`)).toEqual([]);
});

test('a message that nothing uses is told', () => {
  expect(problemsOf(SAVE + KINDS, 't(`kind.${kind}`)')).toEqual(["area.ts: 'button.save' is not used"]);
});

test('a template uses all keys that it can make', () => {
  expect(problemsOf(KINDS, 't(`kind.${kind}`)')).toEqual([]);
  expect(problemsOf(KINDS, 't(`${area}.event`); t(`${area}.post`)')).toEqual([]);
});

test('a template uses no key that it cannot make', () => {
  expect(problemsOf(`'kind.event.long': { en: 'An event', ru: 'Одно событие' },${KINDS}`, 't(`kind.${kind}`)')).toEqual(
    ["area.ts: 'kind.event.long' is not used"],
  );
});

test('a template that says nothing but a dot uses nothing', () => {
  expect(problemsOf(SAVE, 'console.info(`${area}.${name}`)')).toEqual(["area.ts: 'button.save' is not used"]);
});

test('a key that no catalogue has is told with its place', () => {
  expect(problemsOf(SAVE, `t('button.save');\nt('button.safe')`)).toEqual([
    `${path.normalize('renderer/view.tsx')}:2: no message is called button.safe`,
  ]);
});

test('a template that can make no key is told', () => {
  expect(problemsOf(SAVE, "t('button.save'); t(`kind.${kind}`)")).toEqual([
    expect.stringContaining('renderer/view.tsx:1: no message is called /^kind'),
  ]);
});

test('one key in two places is told, since one of the two would be lost', () => {
  expect(problemsOf(SAVE + SAVE, `t('button.save')`)).toEqual(["area.ts: 'button.save' is there twice"]);
});

test('a text that ICU cannot read is told with its language', () => {
  expect(problemsOf(`'count': { en: '{count, plural, one {#} other {#}', ru: 'нет' },`, `t('count')`)).toEqual([
    expect.stringMatching(/^area\.ts: 'count' in en cannot be read: /),
  ]);
});

test('an argument that one language lacks is told', () => {
  expect(problemsOf(`'hello': { en: 'Hello, {name}', ru: 'Здравствуйте' },`, `t('hello')`)).toEqual([
    "area.ts: 'hello' takes different arguments: en (name), ru ()",
  ]);
});

test('arguments inside plural forms count', () => {
  expect(
    problemsOf(
      `'moved': { en: '{count, plural, one {{title}} other {#}}', ru: '{count, plural, one {#} few {#} many {#} other {#}}' },`,
      `t('moved')`,
    ),
  ).toEqual(["area.ts: 'moved' takes different arguments: en (count, title), ru (count)"]);
});

test('Russian needs one, few and many; =1 does not stand for 21', () => {
  expect(
    problemsOf(
      `'days': { en: '{count, plural, =1 {a day} other {# days}}', ru: '{count, plural, =1 {день} few {# дня} other {# дней}}' },`,
      `t('days')`,
    ),
  ).toEqual(["area.ts: 'days' in ru lacks the plural forms many, one of count"]);
});

test('a text that is computed cannot be checked and is told', () => {
  expect(problemsOf(`'button.save': { en: save(), ru: 'Сохранить' },`, '')).toEqual([
    "area.ts: 'button.save' is not made of plain texts",
  ]);
});
