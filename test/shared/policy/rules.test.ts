import { describe, expect, test } from 'vitest';
import { newPartner } from '#shared/plan/register-records';
import { firstSettings } from '#shared/records/settings';
import { dayNumber, plainDate } from '#shared/time/plain-date';
import { channel, item, post, rule, tie, told, ZONE } from './plan-under-check';

const march = { from: plainDate('2027-03-01'), until: plainDate('2027-03-31') };
const cadenceOfMarch = { ...march, period: 'month', min: 2 } as const;
const today = (date: string) => ({ today: dayNumber(plainDate(date)) });

describe('what counts', () => {
  const rules = [rule('cadence', cadenceOfMarch)];

  test('the backlog, what is cancelled and ideas count for no rule', () => {
    const items = [
      { ...post('backlog', '2027-03-02'), schedule: null },
      post('cancelled', '2027-03-03', ['tg'], { stage: 'cancelled' }),
      post('idea', '2027-03-04', ['tg'], { stage: 'idea' }),
      post('draft', '2027-03-05'),
    ];
    expect(told({ rules, items })).toEqual(['2027-03-01..2027-03-31: too-few 1/2']);
  });

  test('ideas count where the rule says so', () => {
    const items = [post('idea', '2027-03-04', ['tg'], { stage: 'idea' }), post('draft', '2027-03-05')];
    expect(told({ rules: [{ ...rules[0]!, ideas: true }], items })).toEqual([]);
  });

  test('each date of a series counts, and an override in place of its date', () => {
    const series = { ...post('series', '2027-03-01T12:00'), rule: 'FREQ=DAILY;COUNT=3' };
    const override = {
      ...post('override', '2027-03-02T12:00', ['tg'], { stage: 'cancelled' }),
      seriesId: 'series',
      originalStart: '2027-03-02T12:00',
    };
    const max = [rule('cadence', { ...cadenceOfMarch, min: null, max: 0 })];
    expect(told({ rules: max, items: [series] })).toEqual(['2027-03-01..2027-03-31: too-many 3/0']);
    expect(told({ rules: max, items: [series, override] })).toEqual(['2027-03-01..2027-03-31: too-many 2/0']);
  });

  test('a post in several channels is one post where no channel is asked for, and one in each where one is', () => {
    const items = [post('both', '2027-03-04', ['tg', 'vk'])];
    const channels = [channel('tg'), channel('vk', { order: 1 })];
    expect(told({ rules, items, channels })).toEqual(['2027-03-01..2027-03-31: too-few 1/2']);
    const each = [rule('cadence', { ...cadenceOfMarch, channels: { kind: 'each' } })];
    expect(told({ rules: each, items, channels })).toEqual([
      '2027-03-01..2027-03-31 tg: too-few 1/2',
      '2027-03-01..2027-03-31 vk: too-few 1/2',
    ]);
  });

  test('a post counts on the day of its channel: what is 31 March in Moscow is 1 April in Vladivostok', () => {
    const items = [post('late', '2027-03-31T23:00', ['far'])];
    const channels = [channel('far', { zone: 'Asia/Vladivostok' })];
    const max = { period: 'month', min: null, max: 0, channels: { kind: 'one', channelId: 'far' } } as const;
    expect(told({ rules: [rule('cadence', max)], items, channels })).toEqual([
      '2027-04-01..2027-04-30 far: too-many 1/0',
    ]);
  });

  test('a whole-day post counts on its own date in every zone', () => {
    const items = [post('day', '2027-03-31', ['far'])];
    const channels = [channel('far', { zone: 'Asia/Vladivostok' })];
    expect(told({ rules: [rule('cadence', { ...cadenceOfMarch, min: 1 })], items, channels })).toEqual([]);
  });
});

describe('cadence', () => {
  test('a week begins as the settings say', () => {
    const items = [post('sunday', '2027-03-07'), post('monday', '2027-03-08')];
    const rules = [
      rule('cadence', { from: plainDate('2027-03-01'), until: plainDate('2027-03-13'), min: null, max: 1 }),
    ];
    expect(told({ rules, items })).toEqual([]);
    const settings = [{ ...firstSettings(ZONE), weekStart: 'sunday' as const }];
    expect(told({ rules, items, settings })).toEqual(['2027-03-07..2027-03-13: too-many 2/1']);
  });

  test('a broken period is judged pro rata: the least rounds down, the greatest up', () => {
    const half = { period: 'month', from: plainDate('2027-03-17'), until: plainDate('2027-03-31') } as const;
    expect(told({ rules: [rule('cadence', { ...half, min: 3 })] })).toEqual(['2027-03-17..2027-03-31: too-few 0/1']);
    expect(told({ rules: [rule('cadence', { ...half, min: 2 })] })).toEqual([]);
    const items = ['18', '19', '20'].map((day) => post(day, `2027-03-${day}`));
    expect(told({ rules: [rule('cadence', { ...half, min: null, max: 3 })], items })).toEqual([
      '2027-03-17..2027-03-31: too-many 3/2',
    ]);
  });

  test('only posts of the asked pillar and purpose count', () => {
    const pillars = [{ id: 'tales', name: 'Tales', purpose: null, hue: 1, order: 0, archived: false }];
    const rules = [rule('cadence', { ...cadenceOfMarch, min: 1, pillarId: 'tales', purpose: 'bond' })];
    const items = [
      post('other', '2027-03-02', ['tg'], { pillarId: 'tales', purpose: 'support' }),
      post('none', '2027-03-03', ['tg'], { purpose: 'bond' }),
    ];
    expect(told({ rules, items, pillars })).toEqual(['2027-03-01..2027-03-31: too-few 0/1']);
    const right = post('right', '2027-03-04', ['tg'], { pillarId: 'tales', purpose: 'bond' });
    expect(told({ rules, items: [...items, right], pillars })).toEqual([]);
  });
});

describe('mix', () => {
  const promotion = (id: string, day: string) => post(id, `2027-03-${day}`, ['tg'], { purpose: 'promotion' });
  const rules = [rule('mix', { ...march, max: 20 })];

  test('a share is of all posts of the period; exactly the limit is within it', () => {
    const others = ['01', '02', '03', '04'].map((day) => post(day, `2027-03-${day}`));
    expect(told({ rules, items: [...others, promotion('a', '05')] })).toEqual([]);
    expect(told({ rules, items: [...others.slice(1), promotion('a', '05')] })).toEqual([
      '2027-03-01..2027-03-31: share-over 1 of 4, 20 %',
    ]);
  });

  test('shares are never pro-rated', () => {
    const half = [rule('mix', { from: plainDate('2027-03-17'), until: plainDate('2027-03-31'), max: 50 })];
    const items = [promotion('a', '18'), post('b', '2027-03-19'), promotion('before', '02')];
    expect(told({ rules: half, items })).toEqual([]);
    expect(told({ rules: half, items: [...items, promotion('c', '20')] })).toEqual([
      '2027-03-17..2027-03-31: share-over 2 of 3, 50 %',
    ]);
  });

  test('where there are no posts, no share is missing', () => {
    expect(told({ rules: [rule('mix', { min: 15, max: null })] })).toEqual([]);
  });
});

describe('quiet hours and days', () => {
  const rules = [rule('quiet', { hours: { start: 22 * 60, end: 9 * 60 } })];

  test('hours run over midnight; the end itself is no longer quiet', () => {
    const items = ['21:59', '22:00', '08:59', '09:00'].map((time) => post(time, `2027-03-04T${time}`));
    expect(told({ rules, items })).toEqual(['2027-03-04 08:59 tg: quiet 539', '2027-03-04 22:00 tg: quiet 1320']);
  });

  test('the clock is that of the channel', () => {
    const channels = [channel('far', { zone: 'Asia/Vladivostok' })];
    expect(told({ rules, items: [post('p', '2027-03-04T16:00', ['far'])], channels })).toEqual([
      '2027-03-04 p far: quiet 1380',
    ]);
  });

  test('a whole-day post keeps no hours, but quiet days', () => {
    const items = [post('sunday', '2027-03-07')];
    expect(told({ rules, items })).toEqual([]);
    expect(told({ rules: [rule('quiet', { hours: null, weekdays: [7] })], items })).toEqual([
      '2027-03-07 sunday tg: quiet day',
    ]);
  });
});

test('in a blackout nothing comes out but what is excepted', () => {
  const items = [
    post('other', '2027-03-04'),
    post('campaign', '2027-03-05', ['tg'], { purpose: 'promotion' }),
    post('after', '2027-04-01'),
  ];
  expect(told({ rules: [rule('blackout', { ...march, exceptPurpose: 'promotion' })], items })).toEqual([
    '2027-03-04 other tg: blackout',
  ]);
});

describe('spacing', () => {
  const rules = [rule('spacing', { minutes: 120 })];

  test('the later of two posts that are too near is found, over midnight too', () => {
    const items = [
      post('late', '2027-03-04T23:30'),
      post('early', '2027-03-05T01:00'),
      post('well', '2027-03-05T03:00'),
    ];
    expect(told({ rules, items })).toEqual(['2027-03-05 early tg: too-close 90/120']);
  });

  test('whole-day posts and other channels are not near', () => {
    const channels = [channel('tg'), channel('vk')];
    const items = [post('a', '2027-03-04T12:00'), post('b', '2027-03-04T12:30', ['vk']), post('c', '2027-03-04')];
    expect(told({ rules, items, channels })).toEqual([]);
  });
});

describe('event support', () => {
  const asks = { ...march, modes: [], announceDays: [14, 3], remindHours: 24, recapDays: 2 };
  const rules = [rule('support', asks)];
  const dinner = item('event', 'dinner', '2027-03-20T19:00');

  test('an event without posts lacks each of them', () => {
    expect(told({ rules, items: [dinner] })).toEqual([
      '2027-03-20 dinner: announces 14',
      '2027-03-20 dinner: announces 3',
      '2027-03-20 dinner: reminds 24',
      '2027-03-20..2027-03-22 dinner: recaps 2',
    ]);
  });

  test('posts in time are all that it needs; each distance wants an announcement of its own', () => {
    const items = [
      dinner,
      post('far', '2027-03-06'),
      post('near', '2027-03-17'),
      post('reminder', '2027-03-19T20:00'),
      post('recap', '2027-03-22'),
    ];
    const ties = [
      tie('announces', 'far', 'dinner'),
      tie('announces', 'near', 'dinner'),
      tie('reminds', 'reminder', 'dinner'),
      tie('recaps', 'recap', 'dinner'),
    ];
    expect(told({ rules, items, relations: ties })).toEqual([]);
    expect(told({ rules, items, relations: ties.slice(0, 1) })).toContain('2027-03-20 dinner: announces 3');
  });

  test('a post that comes too late does not count', () => {
    const items = [
      dinner,
      post('late', '2027-03-07'),
      post('reminder', '2027-03-18T12:00'),
      post('recap', '2027-03-25'),
    ];
    const relations = [
      tie('announces', 'late', 'dinner'),
      tie('reminds', 'reminder', 'dinner'),
      tie('recaps', 'recap', 'dinner'),
    ];
    expect(told({ rules: [rule('support', { ...asks, announceDays: [14] })], items, relations })).toHaveLength(3);
  });

  test('each date of a series is judged by itself', () => {
    const series = { ...item('event', 'series', '2027-03-10T19:00'), rule: 'FREQ=WEEKLY;COUNT=2' };
    const relations = [tie('announces', 'p', 'series', '2027-03-17T19:00')];
    const only = [rule('support', { ...asks, announceDays: [7], remindHours: null, recapDays: null })];
    expect(told({ rules: only, items: [series, post('p', '2027-03-08')], relations })).toEqual([
      '2027-03-10 series@2027-03-10T19:00: announces 7',
    ]);
  });

  test('only events of the asked formats and modes need support', () => {
    const only = [rule('support', { ...asks, modes: ['online'] })];
    expect(told({ rules: only, items: [dinner] })).toEqual([]);
  });
});

describe('rhythm', () => {
  test('quarters are counted from the month that fiscal years begin with', () => {
    const rules = [rule('rhythm', { ...march, of: { kind: 'all' }, min: 3, period: 'quarter' })];
    expect(told({ rules })).toEqual(['2027-03-01..2027-03-31: too-few 0/1']);
    const settings = [{ ...firstSettings(ZONE), yearStart: 3 }];
    const spring = [{ ...rules[0]!, until: plainDate('2027-05-31') }];
    expect(told({ rules: spring, settings })).toEqual(['2027-03-01..2027-05-31: too-few 0/3']);
  });

  test('a hybrid event is an online and an offline one', () => {
    const items = [item('event', 'e', '2027-03-20', { mode: 'hybrid' })];
    const of = (mode: 'online' | 'offline') => [rule('rhythm', { ...march, of: { kind: 'mode', mode }, min: 1 })];
    expect(told({ rules: of('online'), items })).toEqual([]);
    expect(told({ rules: of('offline'), items })).toEqual([]);
  });

  test('each goal is asked for by itself; archived ones are not', () => {
    const goals = ['bond', 'learn', 'old'].map((id, order) => ({
      id,
      name: id,
      hue: 1,
      order,
      archived: id === 'old',
    }));
    const rules = [
      rule('rhythm', {
        from: plainDate('2027-01-01'),
        until: plainDate('2027-03-31'),
        of: { kind: 'each-goal' },
        period: 'quarter',
      }),
    ];
    const items = [item('event', 'e', '2027-03-20', { goalIds: ['bond'] })];
    expect(told({ rules, items, goals })).toEqual(['2027-01-01..2027-03-31 learn: too-few 0/1']);
  });
});

describe('readiness', () => {
  const rules = [
    rule('readiness', { kinds: ['event', 'post'], days: 5, needs: ['owner', 'place', 'approved', 'checklist'] }),
  ];

  test('what is near lacks what is asked of its kind; what is further off lacks nothing yet', () => {
    const items = [
      item('event', 'near', '2027-03-06'),
      item('event', 'far', '2027-03-07'),
      post('draft', '2027-03-04'),
      item('event', 'over', '2027-02-28'),
    ];
    expect(told({ rules, items }, today('2027-03-01'))).toEqual([
      '2027-03-04 draft: lacks owner, approved',
      '2027-03-06 near: lacks owner, place',
    ]);
  });

  test('what is ready, or done, is not found', () => {
    const entry = { id: 'k', text: 'Book', ownerId: null, dueDays: null, done: true };
    const items = [
      item('event', 'ready', '2027-03-04', {
        ownerId: 'anna',
        place: { name: 'Club', address: '' },
        checklist: [entry],
      }),
      post('approved', '2027-03-04', ['tg'], { ownerId: 'anna', stage: 'scheduled' }),
      post('out', '2027-03-01', ['tg'], { stage: 'published' }),
    ];
    expect(told({ rules, items }, today('2027-03-01'))).toEqual([]);
  });
});

test('each date of a series has to be ready by itself', () => {
  const series = { ...item('event', 'series', '2027-03-03T19:00'), rule: 'FREQ=DAILY;COUNT=3' };
  const override = {
    ...item('event', 'override', '2027-03-04T19:00', { ownerId: 'anna' }),
    seriesId: 'series',
    originalStart: '2027-03-04T19:00',
  };
  const rules = [rule('readiness', { kinds: ['event'], days: 5, needs: ['owner'] })];
  expect(told({ rules, items: [series, override] }, today('2027-03-01'))).toEqual([
    '2027-03-03 series@2027-03-03T19:00: lacks owner',
    '2027-03-05 series@2027-03-05T19:00: lacks owner',
  ]);
});

describe('partners', () => {
  const activity = (id: string, when: string) => item('activity', id, when, { partnerIds: ['owl'] });

  test('too many activities with one partner in a quarter are found', () => {
    const items = [activity('a', '2027-01-10'), activity('b', '2027-02-10'), activity('c', '2027-03-10')];
    expect(told({ rules: [rule('partners')], items })).toEqual(['2027-01-01..2027-03-31 owl: too-many 3/2']);
  });

  test('a partner who fits badly is found, one whom nobody has judged is not', () => {
    const rules = [rule('partners', { maxActivities: null, minFit: 60 })];
    const items = [activity('a', '2027-01-10')];
    expect(told({ rules, items })).toEqual([]);
    const fit = { audience: 2, category: 2, price: null, reputation: null };
    const partners = [{ ...newPartner('owl', 'Owl', []), fit }];
    expect(told({ rules, items, partners })).toEqual(['2027-01-10 a owl: poor-fit 40/60']);
  });
});

test('a week in which one owner has too much is found', () => {
  const items = ['01', '03', '07'].map((day) => item('event', day, `2027-03-${day}`, { ownerId: 'anna' }));
  const free = item('event', 'free', '2027-03-02');
  expect(told({ rules: [rule('overload', { max: 2 })], items: [...items, free] })).toEqual([
    '2027-03-01..2027-03-07 anna: too-many 3/2',
  ]);
});

test('a rule whose channel is gone is told to be broken, and never passes in silence', () => {
  const rules = [rule('cadence', { channels: { kind: 'one', channelId: 'gone' } })];
  expect(told({ rules })).toEqual(['2027-01-01..2027-12-31: broken channels']);
});
