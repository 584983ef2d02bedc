import { oneAtATime } from '#shared/kernel/one-at-a-time';
import { ok, type Result } from '#shared/kernel/result';
import type { TouchedRecords } from './lay-over';
import { joinPlanChannel } from './plan-channel';
import { openPlanDatabase } from './plan-database';
import { readNews, readPlan } from './read-plan';
import type { StorageProblem } from './storage-problem';

/**
 * Reads a plan beside the window that has it open: all of it at first, then what any window writes. Nothing is written.
 * For a worker, which so costs the window neither time nor a copy of the plan; it goes on until the worker ends.
 */
export async function followPlan(
  planId: string,
  onTouched: (touched: TouchedRecords) => void,
): Promise<Result<void, StorageProblem>> {
  const opened = await openPlanDatabase(planId);
  if (!opened.ok) return opened;
  const database = opened.value;
  // The channel is joined before the plan is read: what is written meanwhile waits for its turn.
  const inTurn = oneAtATime();
  const channel = joinPlanChannel(planId, (news) => {
    void inTurn(async () => {
      const read = await readNews(database, news);
      if (read.ok) onTouched(read.value.touched);
    });
  });
  return inTurn(async () => {
    const read = await readPlan(database);
    if (read.ok) onTouched(read.value.touched);
    else channel.close();
    return read.ok ? ok(undefined) : read;
  });
}
