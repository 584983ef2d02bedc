// Who may import whom. The folders meet only where a sentence below lets them.
const SHARED_LIBRARIES = [
  'ical\\.js',
  'ics',
  'intl-messageformat',
  'rrule-temporal',
  'temporal-polyfill',
  'timezones-ical-library',
  'windows-iana',
  'zod',
];
const PRODUCT = '^(shared|renderer|electron)/';

/** A package, wherever it is installed, and also when it is not. */
const packageNamed = (/** @type {string} */ name) => `(^|/)node_modules/${name}/|^${name}(/|$)`;

/**
 * @param {string} name
 * @param {string} comment
 * @param {object} from
 * @param {object} to
 * @returns {import('dependency-cruiser').IForbiddenRuleType}
 */
const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    forbid('no-cycle', 'Two files that need each other are one file, or need a third.', {}, { circular: true }),
    forbid(
      'no-dev-dependency',
      'The product is made of dependencies only; Electron itself comes with the runtime.',
      { path: PRODUCT },
      { dependencyTypes: ['npm-dev'], pathNot: packageNamed('electron') },
    ),
    forbid(
      'no-unlisted-dependency',
      'Every package that is imported is in package.json.',
      {},
      { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    ),
    forbid(
      'product-without-tests-and-tools',
      'The product knows nothing of its tests and its build.',
      { path: PRODUCT },
      { path: '^(test|build)/' },
    ),
    forbid('build-without-tests', 'The build knows nothing of the tests.', { path: '^build/' }, { path: '^test/' }),
    forbid(
      'build-reads-shared-only',
      'Of the product the build knows only what it has to write beside the pages.',
      { path: '^build/' },
      { path: '^(renderer|electron|shared/(?!desktop/))' },
    ),

    forbid(
      'shared-is-closed',
      'shared is the plan as pure TypeScript: it imports only itself.',
      { path: '^shared/' },
      { path: '^(renderer|electron)/' },
    ),
    forbid(
      'shared-is-pure',
      'shared runs anywhere: nothing of Node.',
      { path: '^shared/' },
      { dependencyTypes: ['core'] },
    ),
    forbid(
      'shared-libraries',
      'shared uses the libraries of its field, none for screens, storage or machines.',
      { path: '^shared/' },
      { pathNot: ['^shared/', ...SHARED_LIBRARIES.map(packageNamed)], dependencyTypesNot: ['core', 'local'] },
    ),
    forbid(
      'kernel-imports-nothing',
      'The kernel is what everything else stands on.',
      { path: '^shared/kernel/' },
      { pathNot: '^shared/kernel/' },
    ),

    forbid(
      'renderer-without-electron',
      'Renderer and Electron meet only in shared/desktop.',
      { path: '^renderer/' },
      { path: ['^electron/', packageNamed('electron')] },
    ),
    forbid(
      'electron-without-renderer',
      'Renderer and Electron meet only in shared/desktop.',
      { path: '^electron/' },
      { path: '^renderer/' },
    ),
    forbid(
      'renderer-without-node',
      'The pages run sandboxed: nothing of Node.',
      { path: '^renderer/' },
      { dependencyTypes: ['core'] },
    ),

    forbid(
      'features-are-islands',
      'Features meet through renderer/state and renderer/data, never directly.',
      { path: '^renderer/features/([^/]+)/' },
      { path: '^renderer/features/', pathNot: '^renderer/features/$1/' },
    ),
    forbid(
      'only-app-composes-features',
      'Only renderer/app imports features.',
      { path: '^renderer/(?!app/|features/)' },
      { path: '^renderer/features/' },
    ),
    forbid(
      'nobody-imports-app',
      'app imports all; nothing imports app.',
      { path: '^renderer/(?!app/)' },
      {
        path: '^renderer/app/',
      },
    ),
    forbid(
      'only-data-knows-dexie',
      'The database is behind renderer/data.',
      { path: PRODUCT, pathNot: '^renderer/data/' },
      { path: packageNamed('dexie') },
    ),
    forbid(
      'data-is-below-the-screen',
      'renderer/data knows nothing of state, commands and the screen.',
      { path: '^renderer/data/' },
      { path: '^renderer/(state|commands|ui)/' },
    ),
    forbid(
      'ui-knows-no-record',
      'The design system knows neither records nor what is done to them.',
      { path: '^renderer/ui/' },
      { path: ['^renderer/(?!ui/)', '^shared/(?!kernel/|time/|i18n/)'] },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|release|\\.cache)/' },
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    enhancedResolveOptions: {
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.d.ts'],
    },
  },
};
