import type { Baseline } from '#shared/records/baseline';
import { expect, test } from 'vitest';
import { flaggedKeys } from '#shared/findings/finding';
import { emptyShift } from '#shared/records/event';
import type { Obligation } from '#shared/records/partner-activity';
import { dayNumber, plainDate } from '#shared/time/plain-date';
import { checkerOf, item, post, told } from '../policy/plan-under-check';

const MARCH = { today: dayNumber(plainDate('2027-03-10')) };
const promise: Obligation = {
  id: 'banner',
  side: 'ours',
  text: 'a banner',
  partnerId: null,
  ownerId: null,
  due: plainDate('2027-03-07'),
  doneOn: null,
};

test('an owner and a host who is needed in two places is found once, where the later thing begins', () => {
  const items = [
    item('event', 'meetup', '2027-03-20T19:00', { ownerId: 'anna' }),
    item('event', 'game', '2027-03-20T19:30', { hostIds: ['anna'] }),
    item('event', 'dinner', '2027-03-20T20:00', { ownerId: 'anna' }),
  ];
  expect(told({ items }, MARCH)).toEqual(['2027-03-20 dinner anna: overlap', '2027-03-20 game anna: overlap']);
});

test('both of two things at once are marked', () => {
  const items = [
    item('event', 'meetup', '2027-03-20T19:00', { ownerId: 'anna' }),
    item('event', 'game', '2027-03-20T19:30', { ownerId: 'anna' }),
  ];
  expect(checkerOf({ items }, MARCH).findings().flatMap(flaggedKeys)).toEqual(['game', 'meetup']);
});

test('ideas, what is cancelled, whole days, what comes out at a moment and what is over are no conflict', () => {
  const meetup = item('event', 'meetup', '2027-03-20T19:00', { ownerId: 'anna' });
  const others = [
    item('event', 'idea', '2027-03-20T19:00', { ownerId: 'anna', stage: 'idea' }),
    item('event', 'cancelled', '2027-03-20T19:00', { ownerId: 'anna', stage: 'cancelled' }),
    item('event', 'whole', '2027-03-20', { ownerId: 'anna' }),
    {
      ...post('post', '2027-03-20T19:30', ['tg'], { ownerId: 'anna' }),
      schedule: { kind: 'timed', start: '2027-03-20T19:30', zone: 'Europe/Moscow', minutes: 0 },
    } as ReturnType<typeof post>,
  ];
  const past = ['one', 'two'].map((id) => item('event', id, '2027-03-09T19:00', { ownerId: 'anna' }));
  expect(told({ items: [meetup, ...others, ...past] }, MARCH)).toEqual([]);
});

test('an event that is near and short of volunteers is found, and one that is far is not yet', () => {
  const roster = [
    { ...emptyShift, needed: 3, personIds: ['vera'] },
    { ...emptyShift, needed: 1, personIds: ['oleg', 'ira'] },
  ];
  const items = [
    item('event', 'near', '2027-03-30T19:00', { roster }),
    item('event', 'far', '2027-05-30T19:00', { roster }),
  ];
  expect(told({ items }, MARCH)).toEqual(['2027-03-30 near: understaffed 2/4']);
});

test('somebody on two shifts at once is found as that, and not as a conflict too', () => {
  const roster = [{ ...emptyShift, personIds: ['vera'] }];
  const items = [
    item('event', 'fair', '2027-03-20T12:00', { roster }),
    item('event', 'market', '2027-03-20T12:30', { roster }),
  ];
  expect(told({ items }, MARCH)).toEqual(['2027-03-20 market vera: double-booked']);
});

test('what either side is late with is found until it is done, dated or not', () => {
  const activity = item('activity', 'raffle', '2027-05-01', {
    obligations: [promise, { ...promise, id: 'done', doneOn: plainDate('2027-03-09') }],
  });
  const undated = {
    ...item('activity', 'swap', '2027-05-01', {
      obligations: [{ ...promise, id: 'list', side: 'theirs', partnerId: 'owl' }],
    }),
    schedule: null,
  };
  expect(told({ items: [activity, undated] }, MARCH)).toEqual([
    '2027-03-07..2027-03-10 raffle: owed ours a banner 3 d',
    '2027-03-07..2027-03-10 swap owl: owed theirs a banner 3 d',
  ]);
});

test('a milestone whose day has passed is late until it has an outcome, and an idea never is', () => {
  const stages = ['planned', 'confirmed', 'idea', 'reached', 'late', 'dropped'] as const;
  const items = stages.map((stage) => item('milestone', stage, '2027-03-08', { stage }));
  expect(told({ items }, MARCH)).toEqual([
    '2027-03-08..2027-03-10 confirmed: late 2 d',
    '2027-03-08..2027-03-10 planned: late 2 d',
  ]);
});

test('what is ahead and stands later than in the baseline has slipped; earlier, overdue or of another plan it has not', () => {
  const items = [
    item('milestone', 'later', '2027-03-20'),
    item('milestone', 'earlier', '2027-03-20'),
    item('milestone', 'overdue', '2027-03-08'),
    item('milestone', 'hers', '2027-03-20', { scope: { kind: 'person', personId: 'vera' } }),
    item('milestone', 'reached', '2027-03-20', { stage: 'reached' }),
  ];
  const frozen = (id: string, on: string) => ({ itemId: id, first: plainDate(on), last: plainDate(on) });
  const baseline: Baseline = {
    id: 'spring',
    name: 'Spring plan',
    order: 0,
    frozenOn: plainDate('2027-01-10'),
    scope: { kind: 'general' },
    compared: true,
    dates: [
      frozen('later', '2027-03-13'),
      frozen('earlier', '2027-03-25'),
      frozen('overdue', '2027-03-01'),
      frozen('hers', '2027-03-01'),
      frozen('reached', '2027-03-01'),
    ],
  };
  const checker = checkerOf({ items }, MARCH);
  const slipped = () => checker.findings().filter(({ source }) => source.kind === 'baseline');
  expect(slipped()).toEqual([]);
  checker.take(new Map([['baselines', new Map([['spring', baseline]])]]));
  expect(slipped()).toMatchObject([
    {
      severity: 'should',
      // on the day where it stands now, not where it was to be
      first: dayNumber(plainDate('2027-03-20')),
      last: dayNumber(plainDate('2027-03-20')),
      keys: ['later'],
      fact: { kind: 'slipped', days: 7, baseline: 'Spring plan' },
    },
  ]);
  checker.take(new Map([['baselines', new Map([['spring', { ...baseline, compared: false }]])]]));
  expect(slipped()).toEqual([]);
});

test('another day makes late what was in time', () => {
  const items = [item('milestone', 'launch', '2027-03-10')];
  const checker = checkerOf({ items }, MARCH);
  expect(checker.findings()).toEqual([]);
  checker.setToday(MARCH.today + 1);
  expect(checker.findings()).toMatchObject([{ source: { kind: 'slips' }, fact: { kind: 'late', days: 1 } }]);
});
