import { expect, test } from 'vitest';
import { oneAtATime } from '#shared/kernel/one-at-a-time';

test('tasks run in the order in which they were asked for, and one that fails does not stop the next', async () => {
  const inTurn = oneAtATime();
  const done: string[] = [];
  const slow = inTurn(async () => {
    await new Promise((resolve) => {
      setTimeout(resolve, 5);
    });
    done.push('slow');
  });
  const failing = inTurn(() => Promise.reject(new Error('no')));
  const quick = inTurn(() => Promise.resolve(done.push('quick')));
  await expect(failing).rejects.toThrow('no');
  await Promise.all([slow, quick]);
  expect(done).toEqual(['slow', 'quick']);
});
