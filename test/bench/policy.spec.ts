import { expect, test } from '@playwright/test';
import type { Identified } from '#shared/kernel/change-set';
import { newRule } from '#shared/policy/new-rule';
import { PolicyChecker, type Touched } from '#shared/policy/policy-checker';
import { rulesOfSet } from '#shared/policy/ready-sets';
import type { Channel } from '#shared/records/channel';
import type { Item } from '#shared/records/item';
import { emptyPlacement, POST_PURPOSES } from '#shared/records/post';
import { RULE_KINDS, type Rule } from '#shared/records/rule';
import { firstSettings } from '#shared/records/settings';
import type { TableName } from '#shared/records/tables';
import { dayNumber, plainDate } from '#shared/time/plain-date';
import { manyItems } from './many-items';

const ITEMS = 10_000;
const RULES = 40;
const CHANNELS = ['telegram', 'vk', 'email', 'chat', 'blog'];
const WINDOW = { first: dayNumber(plainDate('2026-01-01')), last: dayNumber(plainDate('2028-12-31')) };
const TODAY = dayNumber(plainDate('2026-06-01'));
const FULL_MS = 300;
const EDIT_MS = 20;

test(`a plan of ${ITEMS} items and ${RULES} rules held against its policy, and again after one edit`, () => {
  const items = manyItems(ITEMS).map(enriched);
  const whole = touching({
    settings: [firstSettings('Europe/Moscow')],
    channels: CHANNELS.map(channel),
    goals: ['bond', 'learn', 'funds'].map((id, order) => ({ id, name: id, hue: 1, order, archived: false })),
    rules: manyRules(),
    items,
  });
  const checkWhole = () => {
    const checker = new PolicyChecker({ window: WINDOW, today: TODAY });
    checker.take(whole);
    return checker;
  };
  for (let run = 0; run < 3; run += 1) checkWhole(); // a worker that has been open for a while
  const full = clocked(checkWhole, 9);
  const checker = checkWhole();
  const posts = items.filter(({ kind }) => kind === 'post');
  let turn = 0;
  const edit = clocked(() => {
    const edited = posts[((turn += 1) * 13) % posts.length]!;
    checker.take(touching({ items: [{ ...edited, purpose: POST_PURPOSES[turn % POST_PURPOSES.length] } as Item] }));
  }, 50);

  process.stdout.write(
    `${ITEMS} items, ${RULES} rules, ${checker.findings().length} findings\n` +
      `  full check: ${full.toFixed(0)} ms\n  one edit: ${edit.toFixed(2)} ms\n` +
      `  one edit to full: ${(edit / full).toFixed(4)}\n`,
  );
  expect(full).toBeLessThan(FULL_MS);
  expect(edit).toBeLessThan(EDIT_MS);
});

function enriched(item: Item, index: number): Item {
  const ownerId = `owner-${index % 7}`;
  if (item.kind !== 'post') return { ...item, ownerId };
  const placements = CHANNELS.filter((_, at) => (index + at) % 3 === 0).map(emptyPlacement);
  return { ...item, ownerId, stage: 'draft', purpose: POST_PURPOSES[index % POST_PURPOSES.length]!, placements };
}

function channel(id: string, order: number): Channel {
  return { id, name: id, platform: 'other', address: '', hue: 1, order, archived: false, zone: null };
}

/** The brand set, a rule of each kind, and a share for each purpose until there are enough. */
function manyRules(): Rule[] {
  let counted = 0;
  const newId = () => `rule-${++counted}`;
  const day = plainDate('2026-06-01');
  const set = rulesOfSet('brand', { mainChannelId: 'telegram', campaign: { from: day, until: day } }, newId);
  const each = RULE_KINDS.map((kind) => newRule(kind, newId(), []));
  const shares = Array.from({ length: RULES - set.length - each.length }, (_, index): Rule => {
    const purpose = POST_PURPOSES[index % POST_PURPOSES.length]!;
    return { ...newRule('mix', newId(), []), of: { kind: 'purpose', purpose }, period: 'quarter' } as Rule;
  });
  return [...set, ...each, ...shares];
}

function touching(tables: Partial<Record<TableName, readonly Identified[]>>): Touched {
  return new Map(
    Object.entries(tables).map(([table, records]) => [
      table as TableName,
      new Map(records.map((record) => [record.id, record])),
    ]),
  );
}

/** The median time of some runs, in milliseconds. */
function clocked(run: () => unknown, runs: number): number {
  const times = Array.from({ length: runs }, () => {
    const began = performance.now();
    run();
    return performance.now() - began;
  }).toSorted((a, b) => a - b);
  return times[Math.floor(runs / 2)]!;
}
