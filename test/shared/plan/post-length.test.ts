import { expect, test } from 'vitest';
import { longestPost } from '#shared/plan/post-length';

test('Telegram takes fewer words under a picture than alone; where nobody counts there is no limit', () => {
  expect(longestPost('telegram', 'text')).toBe(4_096);
  expect(longestPost('telegram', 'photo')).toBe(1_024);
  expect(longestPost('instagram', 'photo')).toBe(2_200);
  expect(longestPost('blog', 'longread')).toBeNull();
});
