import inspector from 'node:inspector';
import { createRequire } from 'node:module';
import { Chromium } from './chromium.mjs';
import { parseCommandLine } from './command-line.mjs';
import { createElectron } from './electron-module.mjs';
import { answerRequire } from './require-hook.mjs';

const commandLine = parseCommandLine(process.argv.slice(2));
const chromium = new Chromium(commandLine.userDataFolder);
const { electron, app } = createElectron(commandLine, chromium);

process.argv = commandLine.asSeenByApp;
process.on('SIGTERM', () => app.exit(0));
process.on('SIGINT', () => app.exit(0));
process.on('uncaughtException', (error) => {
  process.stderr.write(`[main process] ${error.stack ?? error.message}\n`);
  app.exit(1);
});
answerRequire(electron, commandLine.mainFile);

// Playwright speaks with the main process through Node's inspector, which tells its address on stderr by itself.
if (commandLine.isUnderPlaywright) inspector.open(0, '127.0.0.1');

createRequire(import.meta.url)(commandLine.mainFile);

// A second instance has quit by now, and must not touch the profile of the first.
if (!app.isQuitting) {
  const started = chromium.start();
  const begin = () => started.then(() => app.becomeReady());
  // Playwright holds the app back until it is attached, and calls this by its name.
  if (commandLine.isUnderPlaywright) Object.assign(globalThis, { __playwright_run: begin });
  else await begin();
}
