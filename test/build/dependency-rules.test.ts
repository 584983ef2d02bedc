import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** Each file imports one thing that it must not: the file, what it imports, and the rule that must say so. */
const PLANTED: readonly (readonly [file: string, imported: string, rule: string])[] = [
  ['shared/time/cycle-a.ts', '#shared/time/cycle-b', 'no-cycle'],
  ['shared/plan/reads-renderer.ts', '../../renderer/ui/button', 'shared-is-closed'],
  ['shared/plan/reads-electron.ts', '../../electron/window', 'shared-is-closed'],
  ['shared/plan/reads-disk.ts', 'node:fs', 'shared-is-pure'],
  ['shared/plan/reads-react.ts', 'react', 'shared-libraries'],
  ['shared/plan/reads-electron-package.ts', 'electron', 'shared-libraries'],
  ['shared/kernel/reads-record.ts', '#shared/records/item', 'kernel-imports-nothing'],
  ['shared/kernel/reads-zod.ts', 'zod', 'kernel-imports-nothing'],
  ['renderer/features/calendar/reads-island.ts', '../inspector/inspector', 'features-are-islands'],
  ['renderer/state/reads-feature.ts', '../features/inspector/inspector', 'only-app-composes-features'],
  ['renderer/features/calendar/reads-app.ts', '../../app/routes', 'nobody-imports-app'],
  ['renderer/features/calendar/reads-dexie.ts', 'dexie', 'only-data-knows-dexie'],
  ['renderer/data/reads-state.ts', '../state/selection', 'data-is-below-the-screen'],
  ['renderer/ui/reads-record.ts', '#shared/records/item', 'ui-knows-no-record'],
  ['renderer/ui/reads-data.ts', '../data/database', 'ui-knows-no-record'],
  ['renderer/desktop/reads-electron.ts', '../../electron/window', 'renderer-without-electron'],
  ['renderer/desktop/reads-electron-package.ts', 'electron', 'renderer-without-electron'],
  ['renderer/desktop/reads-disk.ts', 'node:fs', 'renderer-without-node'],
  ['electron/reads-renderer.ts', '../renderer/ui/button', 'electron-without-renderer'],
  ['electron/reads-test.ts', '../test/support/helper', 'product-without-tests-and-tools'],
  ['electron/reads-build.ts', '../build/tool', 'product-without-tests-and-tools'],
  ['electron/reads-dev-dependency.ts', 'vite', 'no-dev-dependency'],
  ['electron/reads-unlisted.ts', 'unlisted', 'no-unlisted-dependency'],
  ['build/reads-test.ts', '../test/support/helper', 'build-without-tests'],
  ['build/reads-renderer.ts', '../renderer/ui/button', 'build-reads-shared-only'],
];

/** Files that import only what they may. */
const LAWFUL: readonly (readonly [file: string, imported: string | null])[] = [
  ['shared/records/item.ts', 'zod'],
  ['shared/desktop/policy.ts', null],
  ['renderer/app/routes.ts', '../features/calendar/calendar'],
  ['renderer/app/start.ts', '../data/database'],
  ['renderer/features/calendar/calendar.ts', '../../state/selection'],
  ['renderer/features/inspector/inspector.ts', '#shared/records/item'],
  ['renderer/data/database.ts', 'dexie'],
  ['renderer/state/selection.ts', '#shared/records/item'],
  ['renderer/ui/button.ts', 'react'],
  ['electron/window.ts', 'electron'],
  ['electron/paths.ts', 'node:path'],
  ['build/tool.ts', '../shared/desktop/policy'],
  ['test/support/helper.ts', '../../electron/window'],
];

const DEPENDENCIES = ['react', 'dexie', 'zod'];
const DEV_DEPENDENCIES = ['electron', 'vite'];

let tree: string;
let found: { readonly from: string; readonly rule: string }[];

beforeAll(() => {
  tree = mkdtempSync(path.join(os.tmpdir(), 'kalends-rules-'));
  write(
    'package.json',
    JSON.stringify({
      type: 'module',
      imports: { '#shared/*': './shared/*.ts' },
      dependencies: Object.fromEntries(DEPENDENCIES.map((name) => [name, '1.0.0'])),
      devDependencies: Object.fromEntries(DEV_DEPENDENCIES.map((name) => [name, '1.0.0'])),
    }),
  );
  for (const name of [...DEPENDENCIES, ...DEV_DEPENDENCIES, 'unlisted']) {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' }));
    write(`node_modules/${name}/index.js`, '');
  }
  write('shared/time/cycle-b.ts', "import '#shared/time/cycle-a';");
  for (const [file, imported] of [...PLANTED, ...LAWFUL])
    write(file, imported === null ? 'export const value = 1;' : `import '${imported}';\nexport const value = 1;`);
  cpSync(path.join(ROOT, 'build/dependency-rules.cjs'), path.join(tree, 'rules.cjs'));
  const cruiser = path.join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const { stdout } = spawnSync(
    process.execPath,
    [cruiser, '--config', 'rules.cjs', '--output-type', 'json', 'shared', 'renderer', 'electron', 'build', 'test'],
    { cwd: tree, encoding: 'utf8' },
  );
  const { summary } = JSON.parse(stdout) as { summary: { violations: { from: string; rule: { name: string } }[] } };
  found = summary.violations.map(({ from, rule }) => ({ from, rule: rule.name }));
}, 60_000);

afterAll(() => {
  rmSync(tree, { recursive: true });
});

test.each(PLANTED)('%s, which imports %s, breaks %s', (file, _imported, rule) => {
  expect(found).toContainEqual({ from: file, rule });
});

test.each(LAWFUL)('%s may import %s', (file) => {
  expect(found.filter(({ from }) => from === file)).toEqual([]);
});

test('every rule is shown to be able to fail', async () => {
  const rules = (await import('../../build/dependency-rules.cjs')) as { default: { forbidden: { name: string }[] } };
  expect(rules.default.forbidden.map(({ name }) => name).toSorted()).toEqual(
    [...new Set(PLANTED.map(([, , rule]) => rule))].toSorted(),
  );
});

function write(file: string, content: string): void {
  const place = path.join(tree, file);
  mkdirSync(path.dirname(place), { recursive: true });
  writeFileSync(place, content);
}
