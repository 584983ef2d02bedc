import type { PrintedDocument, PrintPage } from '#shared/print/page';
import type { LayoutAnswer, LayoutJob, LayoutWish } from './layout-job';

/** Lays documents out off the main thread: the one that was asked for last, not each that was asked for on the way. */
export interface Layouter {
  readonly lay: (wish: LayoutWish) => void;
  readonly stop: () => void;
}

export interface LayoutListener {
  readonly onLaid: (wish: LayoutWish, document: PrintedDocument) => void;
  /** There is no document, and why, in the words of the machine. */
  readonly onFailed: (wish: LayoutWish, message: string) => void;
}

/** So long a document that is no longer wanted may take to its end, in milliseconds; then its worker is ended. */
const PATIENCE = 700;

const startWorker = () => new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });

/** A layouter that tells `listener` of what it has done; it works until it is stopped. */
export function startLayouter(listener: LayoutListener, start: () => Worker = startWorker): Layouter {
  let worker: Worker | null = null;
  /** The content that the worker has. */
  let known: LayoutWish['content'] | null = null;
  let running: LayoutWish | null = null;
  let next: LayoutWish | null = null;
  let pages: PrintPage[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  const end = () => {
    clearTimeout(timer);
    worker?.terminate();
    [worker, known, running, timer] = [null, null, null, undefined];
  };
  const begin = (wish: LayoutWish) => {
    [running, next, pages] = [wish, null, []];
    worker ??= listenTo(start());
    const { content, setup, language } = wish;
    const job: LayoutJob = { content: content === known ? null : content, setup, language };
    known = content;
    worker.postMessage(job);
  };
  const done = (tell: (wish: LayoutWish) => void) => {
    clearTimeout(timer);
    timer = undefined;
    const [wish, following] = [running, next];
    running = null;
    if (following) begin(following);
    if (wish) tell(wish);
  };
  const fail = (message: string) => done((wish) => listener.onFailed(wish, message));
  const hear = ({ data }: MessageEvent<LayoutAnswer>) => {
    if (data.kind === 'page') pages.push(data.page);
    else if (data.kind === 'failed') fail(data.message);
    else {
      const document = { ...data.rest, pages };
      done((wish) => listener.onLaid(wish, document));
    }
  };
  const listenTo = (started: Worker) => {
    const crash = (message: string) => {
      started.terminate();
      [worker, known] = [null, null];
      fail(message);
    };
    started.addEventListener('message', hear);
    // a worker whose script cannot be loaded says nothing of why
    started.addEventListener('error', ({ message }: Partial<ErrorEvent>) => crash(message ?? 'no worker'));
    started.addEventListener('messageerror', () => crash('unreadable answer'));
    return started;
  };

  return {
    lay: (wish) => {
      if (running === null) return begin(wish);
      next = wish;
      timer ??= setTimeout(() => {
        const wanted = next;
        end();
        if (wanted) begin(wanted);
      }, PATIENCE);
    },
    stop: end,
  };
}
