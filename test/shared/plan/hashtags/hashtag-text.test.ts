import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hashtagBefore, hashtagKey, hashtagsIn, readHashtag, swapHashtags } from '#shared/plan/hashtags/hashtag-text';

const take = (gone: string) => (key: string) => (key === gone ? null : key);
const rename = (from: string, to: string) => (key: string) => (key === from ? to : key);

test('a hashtag is a word of letters, digits and underscores behind its sign, in any alphabet', () => {
  expect(hashtagsIn('Ждём! #КлубныйУжин, #club_2027 #ужин.')).toEqual(['#КлубныйУжин', '#club_2027', '#ужин']);
  expect(hashtagsIn('We are #1, see https://example.org/#part and a#b &#39; ##')).toEqual([]);
});

test('what is typed becomes a hashtag with its sign, whatever sign it had; what can be none is refused', () => {
  expect(readHashtag(' №клубный ужин ')).toBe('#клубный_ужин');
  expect(readHashtag('#Meetup')).toBe('#Meetup');
  for (const none of ['', '#', '2027', 'two-words', 'a.b', '#a#b']) expect(readHashtag(none)).toBeNull();
});

test('what was read as a hashtag is found as that very one in a text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 12 }), (typed) => {
      const hashtag = readHashtag(typed);
      fc.pre(hashtag !== null);
      expect(hashtagsIn(`See ${hashtag}, all`)).toEqual([hashtag]);
    }),
  );
});

describe('renaming', () => {
  test('changes a hashtag in whatever letters it is written, and no longer one that begins alike', () => {
    const text = '#meetup: come! #MeetUp #meetups\nmeetup https://x.org/#meetup';
    expect(swapHashtags(text, rename('meetup', '#Встреча'))).toBe(
      '#Встреча: come! #Встреча #meetups\nmeetup https://x.org/#meetup',
    );
  });

  test('may change only the letters’ case', () => {
    expect(swapHashtags('#MEETUP', rename('meetup', '#meetup'))).toBe('#meetup');
  });

  test('to one that stands beside it leaves one of them', () => {
    expect(swapHashtags('Hi\n#one #two #three', rename('one', '#two'))).toBe('Hi\n#two #three');
  });
});

describe('taking out', () => {
  test('of the hashtags at the end or the beginning leaves no gap and no empty line', () => {
    expect(swapHashtags('Come on Friday!\n\n#club #meetup', take('meetup'))).toBe('Come on Friday!\n\n#club');
    expect(swapHashtags('Come on Friday!\n\n#meetup', take('meetup'))).toBe('Come on Friday!');
    expect(swapHashtags('#meetup\nCome on Friday!', take('meetup'))).toBe('Come on Friday!');
    expect(swapHashtags('Come on Friday! #meetup', take('meetup'))).toBe('Come on Friday!');
    expect(swapHashtags('#meetup Come on Friday!', take('meetup'))).toBe('Come on Friday!');
  });

  test('within a sentence leaves its word, so that it still reads', () => {
    expect(swapHashtags('Come to the #meetup on Friday', take('meetup'))).toBe('Come to the meetup on Friday');
    expect(swapHashtags('#meetup is on Friday', take('meetup'))).toBe('meetup is on Friday');
  });
});

test('a text without what is swapped stays as it is, to the last blank', () => {
  const piece = fc.constantFrom('#one', '#two', 'word', ' ', '  ', '\n', '.', '#');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const text = pieces.join('');
      expect(swapHashtags(text, take('three'))).toBe(text);
    }),
  );
});

test('what is swapped is gone from any text, and every other hashtag stays', () => {
  const piece = fc.constantFrom('#one', '#One', '#two', 'word', ' ', ' ', '\n', '. ', ', ');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), fc.constantFrom(null, '#three'), (pieces, other) => {
      const text = pieces.join('');
      const keys = (of: string) => new Set(hashtagsIn(of).map(hashtagKey));
      const expected = keys(text);
      if (expected.delete('one') && other !== null) expected.add('three');
      expect(keys(swapHashtags(text, (key) => (key === 'one' ? other : key)))).toEqual(expected);
    }),
  );
});

test('the hashtag that is being typed is the one right before the place', () => {
  expect(hashtagBefore('Come! #mee', 10)).toEqual({ from: 6, typed: 'mee' });
  expect(hashtagBefore('Come! #', 7)).toEqual({ from: 6, typed: '' });
  expect(hashtagBefore('Come! #meet ', 12)).toBeNull();
  expect(hashtagBefore('page#part', 9)).toBeNull();
});
