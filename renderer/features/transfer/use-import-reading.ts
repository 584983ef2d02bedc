import type { OpenedFile } from '#shared/desktop/bridge';
import type { IcalFileProblem } from '#shared/exchange/ical/ical-problem';
import type { IcalFile } from '#shared/exchange/ical/read-ical';
import { useEffect, useState } from 'react';
import { readIcalInWorker } from '../../workers/ical-client';
import type { WorkerProblem } from '../../workers/run-job';

/** How far the reading of a file has come. */
export type ImportReading =
  | { readonly kind: 'reading'; readonly done: number; readonly total: number }
  | { readonly kind: 'failed'; readonly problem: IcalFileProblem | WorkerProblem }
  | { readonly kind: 'read'; readonly file: IcalFile };

/** Reads a calendar file off the main thread; leaving the sheet stops it. Floating times are taken in `zone`. */
export function useImportReading(file: OpenedFile, zone: string): ImportReading {
  const [reading, setReading] = useState<ImportReading>({ kind: 'reading', done: 0, total: 0 });
  useEffect(() => {
    const stop = new AbortController();
    const onProgress = (done: number, total: number) => setReading({ kind: 'reading', done, total });
    void readIcalInWorker(file.bytes, { defaultZone: zone }, { onProgress, signal: stop.signal }).then((read) => {
      if (stop.signal.aborted) return;
      setReading(read.ok ? { kind: 'read', file: read.value } : { kind: 'failed', problem: read.problem });
    });
    return () => stop.abort();
  }, [file, zone]);
  return reading;
}
