import { exportFiles } from '#shared/exchange/ical/export-files';
import { KnownEvents } from '#shared/exchange/ical/known-events';
import { readIcal } from '#shared/exchange/ical/read-ical';
import type { IcalAnswer, IcalJob } from './ical-job';

/** What this worker has written: a plan that leaves again writes only what has changed. */
const known = new KnownEvents();

/** The items' calendar is chosen after reading, when the person has seen what the file brings. */
const NO_CALENDAR_YET = 'imported';

addEventListener('message', ({ data }: MessageEvent<IcalJob>) => answer(outcomeOf(data)));

function outcomeOf(job: IcalJob): IcalAnswer {
  const onProgress = (done: number, total: number) => answer({ kind: 'progress', done, total });
  switch (job.kind) {
    case 'read': {
      const { defaultZone } = job.options;
      const newId = () => crypto.randomUUID();
      const options = { newId, now: Date.now(), defaultZone, calendarId: NO_CALENDAR_YET, onProgress };
      return { kind: 'read', outcome: readIcal(job.bytes, options) };
    }
    case 'write':
      return {
        kind: 'written',
        outcome: exportFiles(job.plan, job.division, { manner: job.manner, known, onProgress }),
      };
  }
}

function answer(message: IcalAnswer): void {
  postMessage(message);
}
