import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../..');
const PACKAGE = path.join(ROOT, 'node_modules/electron');

/** The folder of the app under test: this project, or the one that KALENDS_APP names. */
export const APP_FOLDER = process.env['KALENDS_APP'] ?? ROOT;

/**
 * Electron's executable where its runtime is installed, else the one that stands in for it. Never asks the package
 * itself, which would start a download.
 */
export function electronExecutable(): string {
  const pathFile = path.join(PACKAGE, 'path.txt');
  const installed = existsSync(pathFile) ? path.join(PACKAGE, 'dist', readFileSync(pathFile, 'utf8')) : null;
  return installed !== null && existsSync(installed)
    ? installed
    : path.join(import.meta.dirname, 'electron-host/electron');
}
