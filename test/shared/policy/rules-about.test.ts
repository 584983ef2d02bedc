import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newRule } from '#shared/policy/new-rule';
import { namedRule, rulesAbout } from '#shared/policy/rules-about';
import { swapInRule } from '#shared/plan/registers/swap-in-rule';
import { RULE_KINDS, type Rule } from '#shared/records/rule';

const TG = { table: 'channels', id: 'tg' } as const;
const STORIES = { table: 'pillars', id: 'stories' } as const;

test('a rule begun on the page of a channel or a pillar stands on that page and on no other', () => {
  for (const [kind, subject] of [
    ['quiet', TG],
    ['cadence', TG],
    ['cadence', STORIES],
    ['mix', STORIES],
  ] as const) {
    const rule = namedRule(newRule(kind, kind, []), subject);
    expect(rulesAbout(subject, [rule]).own).toEqual([rule]);
    expect(rulesAbout({ ...subject, id: 'other' }, [rule]).own).toEqual([]);
  }
});

test('the rules of a page are those that would miss the channel if it were gone', () => {
  const named: fc.Arbitrary<Rule> = fc.constantFrom(
    ...RULE_KINDS.map((kind) => newRule(kind, kind, [])),
    ...(['quiet', 'cadence'] as const).map((kind) => namedRule(newRule(kind, kind, []), TG)),
    ...(['mix', 'cadence'] as const).map((kind) => namedRule(newRule(kind, kind, []), STORIES)),
  );
  fc.assert(
    fc.property(named, (rule) => {
      for (const subject of [TG, STORIES]) {
        let isMentioned = false;
        swapInRule(rule, subject.table, (id) => {
          isMentioned ||= id === subject.id;
          return id;
        });
        expect(rulesAbout(subject, [rule]).own.length > 0).toBe(isMentioned);
      }
    }),
  );
});

test('what holds for every channel holds for this one too', () => {
  const everywhere = newRule('quiet', 'quiet', []);
  expect(rulesAbout(TG, [everywhere])).toEqual({ own: [], shared: [everywhere] });
});
