import './node-version.mjs';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { readCatalogues, textProblems } from './message-catalogues.mjs';
import { findUses } from './message-uses.mjs';
import { isMain } from './steps.mjs';

const CATALOGUES = 'shared/i18n/messages';
const SOURCES = ['shared', 'renderer', 'electron'];

/**
 * What is wrong with the messages of the project at `root`, in words: keys that are asked for and absent, present and
 * unused, or there twice; texts that cannot be read or whose languages take different arguments.
 * @param {string} root
 * @returns {string[]}
 */
export function checkMessages(root) {
  /** @type {string[]} */
  const problems = [];
  const messages = readCatalogues(path.join(root, CATALOGUES), (problem) => problems.push(problem));
  const keys = messages.map(({ key }) => key);
  const uses = findUses(SOURCES.flatMap((folder) => sourceFiles(path.join(root, folder))));

  for (const message of messages) problems.push(...textProblems(message));
  for (const [index, key] of keys.entries())
    if (keys.indexOf(key) !== index) problems.push(`${messages[index]?.file}: '${key}' is there twice`);
  for (const { key, file } of messages)
    if (!uses.texts.has(key) && !uses.patterns.some((pattern) => pattern.test(key)))
      problems.push(`${file}: '${key}' is not used`);
  for (const { key, place } of uses.asked)
    if (typeof key === 'string' ? !keys.includes(key) : !keys.some((each) => key.test(each)))
      problems.push(`${path.relative(root, place)}: no message is called ${String(key)}`);
  return problems;
}

/**
 * All TypeScript below `folder` but the catalogues themselves.
 * @param {string} folder
 * @returns {string[]}
 */
function sourceFiles(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(folder, name))
    .filter((file) => /\.tsx?$/.test(file) && !path.dirname(file).endsWith(path.normalize(CATALOGUES)));
}

if (isMain(import.meta.url)) {
  const problems = checkMessages(path.resolve(import.meta.dirname, '..'));
  for (const problem of problems) process.stdout.write(`${problem}\n`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}
