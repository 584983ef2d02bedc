import { oneAtATime } from '#shared/kernel/one-at-a-time';
import type { Clock } from '#shared/kernel/ids';
import { ok, type Result } from '#shared/kernel/result';
import type { PlanEntry } from '#shared/records/plan';
import { commitChanges } from './commit';
import type { TouchedRecords } from './lay-over';
import { packHistory } from './pack-history';
import { readHistoryOf, readRemovals } from './item-history';
import { joinPlanChannel } from './plan-channel';
import { openPlanDatabase, type PlanDatabase } from './plan-database';
import type { PlanHandle } from './plan-handle';
import { PlanMemory } from './plan-memory';
import { markOpened } from './plan-registry';
import { readNews, readPlan } from './read-plan';
import { rememberChanges } from './remember-changes';
import { removeBroken } from './remove-broken';
import { attempt } from './storage-failure';
import type { StorageProblem } from './storage-problem';
import { takeStep, type Direction } from './undo';
import type { Written } from './written';

/** Opens a plan, reads it into memory, and notes in the registry that it was opened. */
export async function openPlan(entry: PlanEntry, clock: Clock = Date.now): Promise<Result<PlanHandle, StorageProblem>> {
  const opened = await openPlanDatabase(entry.id);
  if (!opened.ok) return opened;
  const { handle, begin } = planHandle(entry, opened.value, clock);
  const begun = await begin();
  if (!begun.ok) {
    handle.close();
    return begun;
  }
  await markOpened(entry.id, clock()); // a full disk, which refuses this note, must not keep a plan from being read
  return ok(handle);
}

function planHandle(entry: PlanEntry, database: PlanDatabase, clock: Clock) {
  const memory = new PlanMemory();
  // One at a time, so that the memory takes in what was written in the order in which it was. The channel is joined
  // before the plan is read: what another window writes meanwhile waits for its turn.
  const inTurn = oneAtATime();
  const listenersElsewhere = new Set<(touched: TouchedRecords) => void>();
  const channel = joinPlanChannel(entry.id, (news) => {
    void inTurn(async () => {
      const read = await readNews(database, news);
      if (!read.ok) return;
      await memory.take(read.value);
      for (const listener of listenersElsewhere) listener(read.value.touched);
    });
  });

  const publish = async (written: Written) => {
    channel.tell(written);
    await memory.take(written);
  };

  const begin = async () => {
    const begun = await inTurn(async () => {
      const read = await readPlan(database);
      if (read.ok) await memory.begin(read.value);
      return read;
    });
    void inTurn(() => attempt(async () => ok(await packHistory(database))));
    return begun;
  };

  const take = (direction: Direction) =>
    inTurn(async () => {
      const taken = await takeStep(database, { direction, now: clock(), known: memory.known() });
      if (!taken.ok || taken.value === null) return taken as Result<null, StorageProblem>;
      await publish(taken.value.written);
      return ok(taken.value.label);
    });

  const handle: PlanHandle = {
    entry,
    snapshot: memory.snapshot,
    subscribe: memory.subscribe,
    subscribeElsewhere: (listener) => {
      listenersElsewhere.add(listener);
      return () => listenersElsewhere.delete(listener);
    },
    commit: (changes, label, options) =>
      inTurn(async () => {
        if (changes.length === 0) return ok(undefined);
        const coalesceKey = options?.coalesceKey ?? null;
        const known = memory.known();
        const { withinMs } = options ?? {};
        const written = await commitChanges(database, changes, { label, coalesceKey, withinMs, now: clock(), known });
        if (!written.ok) return written;
        await publish(written.value);
        return ok(undefined);
      }),
    remember: (changes) =>
      inTurn(async () => {
        if (changes.length === 0) return ok(undefined);
        const written = await rememberChanges(database, changes, { now: clock(), known: memory.known() });
        if (!written.ok) return written;
        await publish(written.value);
        return ok(undefined);
      }),
    undo: () => take('undo'),
    redo: () => take('redo'),
    historyOf: (recordId, before) => attempt(async () => ok(await readHistoryOf(database, recordId, before))),
    removals: () => attempt(async () => ok(await readRemovals(database))),
    broken: memory.broken,
    removeBroken: () =>
      inTurn(async () => {
        const removed = await removeBroken(database, memory.broken());
        if (!removed.ok) return removed;
        await publish(removed.value);
        return ok(undefined);
      }),
    close: () => {
      // A field that goes with the window may still be at a save, and hands over its last text when that is done.
      void inTurn(macrotask).then(() =>
        inTurn(async () => {
          channel.close();
          database.close();
        }),
      );
    },
  };
  return { handle, begin };
}

/** Lets everything happen that waits for nothing but its turn. */
function macrotask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
