import type { OpenedFile } from '#shared/desktop/bridge';
import type { CsvFileProblem } from '#shared/exchange/csv/csv-problem';
import { orderOfTable } from '#shared/exchange/csv/day-order';
import type { CsvFile, CsvManner } from '#shared/exchange/csv/read-csv';
import type { TableSurvey } from '#shared/exchange/csv/survey-table';
import { useEffect, useState } from 'react';
import { rememberedManner } from '../../../data/table-manners';
import { readCsvInWorker, surveyTableInWorker } from '../../../workers/csv-client';
import type { WorkerProblem } from '../../../workers/run-job';

/** How far the import of a table has come. */
export type TableReading =
  | { readonly kind: 'reading'; readonly done: number; readonly total: number }
  | { readonly kind: 'failed'; readonly problem: CsvFileProblem | WorkerProblem }
  /** A person has to say what the columns tell. */
  | { readonly kind: 'asking'; readonly survey: TableSurvey; readonly manner: Partial<CsvManner> }
  | { readonly kind: 'read'; readonly survey: TableSurvey; readonly manner: CsvManner; readonly file: CsvFile };

interface TableImport {
  readonly reading: TableReading;
  /** Reads the table in this manner. */
  readonly onAnswer: (survey: TableSurvey, manner: CsvManner) => void;
  /** Asks again what the columns tell. */
  readonly onAsk: (survey: TableSurvey, manner: CsvManner) => void;
}

const BEGUN: TableReading = { kind: 'reading', done: 0, total: 0 };

/**
 * Looks at a table, has a person asked what its columns tell unless that is known, and reads it off the main thread;
 * leaving stops it. Times without a zone are taken in `zone`.
 */
export function useTableImport(file: OpenedFile, zone: string): TableImport {
  const [reading, setReading] = useState<TableReading>(BEGUN);
  const [answer, setAnswer] = useState<{ readonly survey: TableSurvey; readonly manner: CsvManner } | null>(null);

  useEffect(() => {
    const stop = new AbortController();
    void lookAt(file.bytes, stop.signal).then((looked) => {
      if (stop.signal.aborted) return;
      if (looked.kind === 'known') setAnswer({ survey: looked.survey, manner: looked.manner });
      else setReading(looked);
    });
    return () => stop.abort();
  }, [file]);

  useEffect(() => {
    if (answer === null) return undefined;
    const stop = new AbortController();
    const onProgress = (done: number, total: number) => setReading({ kind: 'reading', done, total });
    void readCsvInWorker(file.bytes, answer.manner, zone, { onProgress, signal: stop.signal }).then((read) => {
      if (stop.signal.aborted) return;
      setReading(read.ok ? { kind: 'read', ...answer, file: read.value } : { kind: 'failed', problem: read.problem });
    });
    return () => stop.abort();
  }, [file, zone, answer]);

  return {
    reading,
    onAnswer: (survey, manner) => {
      setReading(BEGUN);
      setAnswer({ survey, manner });
    },
    onAsk: (survey, manner) => {
      setAnswer(null);
      setReading({ kind: 'asking', survey, manner });
    },
  };
}

type Looked =
  | Extract<TableReading, { kind: 'failed' | 'asking' }>
  | { readonly kind: 'known'; readonly survey: TableSurvey; readonly manner: CsvManner };

async function lookAt(bytes: Uint8Array, signal: AbortSignal): Promise<Looked> {
  const surveyed = await surveyTableInWorker(bytes, { signal });
  if (!surveyed.ok) return { kind: 'failed', problem: surveyed.problem };
  const survey = surveyed.value;
  const remembered = survey.signature === null ? null : await rememberedManner(survey.signature);
  const mapping = remembered?.mapping ?? survey.guess.mapping;
  const told = orderOfTable(survey.orders, mapping);
  const order = told.kind === 'proven' ? told.order : told.kind === 'plain' ? 'day-first' : remembered?.order;
  if (order !== undefined && (remembered !== null || survey.guess.isKnown))
    return { kind: 'known', survey, manner: { mapping, order, kind: remembered?.kind ?? 'event' } };
  return { kind: 'asking', survey, manner: remembered ?? { mapping } };
}
