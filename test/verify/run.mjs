/** Runs a TypeScript file of the project under Node: `node test/verify/run.mjs <file.ts> [argument ...]`. */
import path from 'node:path';
import { runnerImport } from 'vite';

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('Which file shall be run?');
const root = path.resolve(import.meta.dirname, '../..');
await runnerImport(path.resolve(file), { root, configFile: false, logLevel: 'error' });
