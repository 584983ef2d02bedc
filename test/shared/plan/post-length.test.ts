import fc from 'fast-check';
import { expect, test } from 'vitest';
import { longestPost, postLength } from '#shared/plan/post-length';

test('Telegram takes fewer words under a picture than alone; where nobody counts there is no limit', () => {
  expect(longestPost('telegram', 'text')).toBe(4_096);
  expect(longestPost('telegram', 'photo')).toBe(1_024);
  expect(longestPost('instagram', 'photo')).toBe(2_200);
  expect(longestPost('x', 'text')).toBe(280);
  expect(longestPost('blog', 'longread')).toBeNull();
});

test('YouTube counts bytes: a Russian letter takes two of them', () => {
  expect(postLength('youtube', 'Ride')).toBe(4);
  expect(postLength('youtube', 'Клуб')).toBe(8);
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(postLength('youtube', text)).toBe(new TextEncoder().encode(text).length);
    }),
  );
});

test('X counts a link as 23, an emoji as two however it is put together, and letters as one', () => {
  expect(postLength('x', 'Привет, мир!')).toBe(12);
  expect(postLength('x', 'See https://example.com/a/very/long/path')).toBe(4 + 23);
  expect(postLength('x', '👾')).toBe(2);
  expect(postLength('x', '👨‍👩‍👧‍👦')).toBe(2);
  expect(postLength('x', '🇫🇷🇩🇪')).toBe(4);
  expect(postLength('x', '1️⃣ Come')).toBe(2 + 5);
  expect(postLength('x', '#1')).toBe(2);
  expect(postLength('x', '日本')).toBe(4);
  expect(postLength('x', 'cafe\u0301')).toBe(4);
});

test('elsewhere a text is as long as its UTF-16 units, as Telegram has it', () => {
  expect(postLength('telegram', '👾')).toBe(2);
  expect(postLength('vk', 'Клуб')).toBe(4);
});
