import type { IcalProblem, IcalProblemCode } from '#shared/exchange/ical/ical-problem';
import type { LogicalLine } from '#shared/exchange/ical/logical-lines';

const EXCERPT = 120;
const MOST_TOLD = 2_000;

/** Collects what did not come through. A file of nothing but faults is told in part, and the rest is counted. */
export class ProblemLog {
  readonly #told: IcalProblem[] = [];
  #untold = 0;

  /** How many problems more there are than `inOrder` tells. */
  get untold(): number {
    return this.#untold;
  }

  /** The problems as one meets them in the file. */
  inOrder(): readonly IcalProblem[] {
    return this.#told.toSorted((one, other) => one.line - other.line);
  }

  add(what: IcalProblemCode, { line, text }: LogicalLine, title: string | null): void {
    const excerpt = text.length > EXCERPT ? `${text.slice(0, EXCERPT)}…` : text;
    if (this.#told.length < MOST_TOLD) this.#told.push({ line, what, text: excerpt, title });
    else this.#untold++;
  }
}
