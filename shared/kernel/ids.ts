/** Where new identities come from; an argument everywhere, so that tests may count instead of roll dice. */
export type IdSource = () => string;

/** The clock as an argument: milliseconds since the Unix epoch. */
export type Clock = () => number;
