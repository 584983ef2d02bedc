import { readCsv } from '#shared/exchange/csv/read-csv';
import { surveyTable } from '#shared/exchange/csv/survey-table';
import { writeCsv } from '#shared/exchange/csv/write-csv';
import type { CsvAnswer, CsvJob } from './csv-job';

/** The items' calendar is chosen after reading, when the person has seen what the table brings. */
const NO_CALENDAR_YET = 'imported';

addEventListener('message', ({ data }: MessageEvent<CsvJob>) => answer(outcomeOf(data)));

function outcomeOf(job: CsvJob): CsvAnswer {
  const onProgress = (done: number, total: number) => answer({ kind: 'progress', done, total });
  switch (job.kind) {
    case 'survey':
      return { kind: 'surveyed', outcome: surveyTable(job.bytes) };
    case 'read': {
      const newId = () => crypto.randomUUID();
      const options = { newId, now: Date.now(), defaultZone: job.zone, calendarId: NO_CALENDAR_YET, onProgress };
      return { kind: 'read', outcome: readCsv(job.bytes, { ...job.manner, ...options }) };
    }
    case 'write':
      return { kind: 'written', text: writeCsv(job.plan, job.writing, onProgress) };
  }
}

function answer(message: CsvAnswer): void {
  postMessage(message);
}
