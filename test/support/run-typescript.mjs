/** Runs a TypeScript file of the project under Node: `node test/support/run-typescript.mjs <file> [argument ...]`. */
import path from 'node:path';
import { runnerImport } from 'vite';

const root = path.resolve(import.meta.dirname, '../..');
await runnerImport(path.resolve(process.argv[2] ?? ''), { root, configFile: false, logLevel: 'error' });
