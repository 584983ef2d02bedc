import path from 'node:path';

/** The two beginnings of an address of another machine: to look there would tell it who asks. */
const NETWORK = /^[/\\]{2}/;
const CONTROL_CHARACTER = /\p{Cc}/u;

/** Is it the whole path of something on this machine, written without tricks? */
export function isLocalPath(file: string): boolean {
  return path.isAbsolute(file) && !NETWORK.test(file) && !CONTROL_CHARACTER.test(file);
}
