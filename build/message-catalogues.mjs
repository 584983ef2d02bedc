import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import ts from 'typescript';

/**
 * @typedef {ReturnType<IntlMessageFormat['getAst']>[number]} Element
 *
 * One text as a catalogue has it: its key, its words by language, and the file that it stands in.
 * @typedef {{ key: string, texts: ReadonlyMap<string, string>, file: string }} CatalogueMessage
 */

/** The parser's code for plain words; the enumeration that names it is not exported. */
const LITERAL = 0;

/**
 * All messages of the catalogues (`*.ts`) in `folder`. They are read and not run: keys and texts must be plain
 * literals, and whatever is not is told to `complain`.
 * @param {string} folder
 * @param {(problem: string) => void} complain
 * @returns {CatalogueMessage[]}
 */
export function readCatalogues(folder, complain) {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => {
      const file = path.join(folder, name);
      const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
      return source.statements
        .filter((statement) => ts.isVariableStatement(statement))
        .flatMap((statement) => statement.declarationList.declarations)
        .flatMap(({ initializer }) => properties(initializer))
        .flatMap(([key, value]) => {
          const texts = properties(value).map(([language, text]) => /** @type {const} */ ([language, textOf(text)]));
          if (texts.length === 0 || texts.some(([, text]) => text === null)) {
            complain(`${name}: '${key}' is not made of plain texts`);
            return [];
          }
          return [{ key, texts: new Map(texts.map(([language, text]) => [language, text ?? ''])), file: name }];
        });
    });
}

/**
 * What is wrong with the texts of one message: ICU syntax that does not parse, plural forms that the language has and
 * the text lacks, arguments that one language knows and another does not.
 * @param {CatalogueMessage} message
 * @returns {string[]}
 */
export function textProblems({ key, texts, file }) {
  /** @type {string[]} */
  const problems = [];
  /** @type {Map<string, string>} */
  const argumentsByLanguage = new Map();
  for (const [language, text] of texts) {
    try {
      const elements = new IntlMessageFormat(text, language, undefined, { ignoreTag: true }).getAst();
      /** @type {Set<string>} */
      const names = new Set();
      collect(elements, language, names, (lack) => problems.push(`${file}: '${key}' in ${language} ${lack}`));
      argumentsByLanguage.set(language, [...names].toSorted().join(', '));
    } catch (error) {
      problems.push(`${file}: '${key}' in ${language} cannot be read: ${String(error)}`);
    }
  }
  if (new Set(argumentsByLanguage.values()).size > 1)
    problems.push(
      `${file}: '${key}' takes different arguments: ` +
        [...argumentsByLanguage].map(([language, names]) => `${language} (${names})`).join(', '),
    );
  return problems;
}

/**
 * Adds the names of all arguments among `elements` to `names`, and tells the plural forms that are missing.
 * @param {readonly Element[]} elements
 * @param {string} language
 * @param {Set<string>} names
 * @param {(lack: string) => void} complain
 */
function collect(elements, language, names, complain) {
  for (const element of elements) {
    if (Object.is(element.type, LITERAL) || !('value' in element)) continue;
    names.add(element.value);
    if (!('options' in element)) continue;
    if ('pluralType' in element) {
      const missing = missingForms(
        Object.keys(element.options),
        new Intl.PluralRules(language, { type: element.pluralType ?? 'cardinal' }),
      );
      if (missing.length > 0) complain(`lacks the plural forms ${missing.join(', ')} of ${element.value}`);
    }
    for (const { value } of Object.values(element.options)) collect(value, language, names, complain);
  }
}

/**
 * The plural forms that some whole number needs and `options` lack: an option such as `=1` spares the form of that
 * number only, which in English is all of "one" and in Russian is not.
 * @param {readonly string[]} options
 * @param {Intl.PluralRules} rules
 */
function missingForms(options, rules) {
  const numbers = Array.from({ length: 200 }, (_, number) => number).filter(
    (number) => !options.includes(`=${number}`),
  );
  const needed = new Set(numbers.map((number) => rules.select(number)));
  return [...needed].filter((form) => !options.includes(form));
}

/**
 * The properties of an object literal, through `as const` and `satisfies`.
 * @param {ts.Expression | undefined} expression
 * @returns {(readonly [name: string, value: ts.Expression])[]}
 */
function properties(expression) {
  if (expression === undefined) return [];
  if (ts.isAsExpression(expression) || ts.isSatisfiesExpression(expression)) return properties(expression.expression);
  if (!ts.isObjectLiteralExpression(expression)) return [];
  return expression.properties.filter(ts.isPropertyAssignment).map(({ name, initializer }) => {
    if (!ts.isIdentifier(name) && !ts.isStringLiteral(name)) throw new Error('A computed name in a catalogue.');
    return /** @type {const} */ ([name.text, initializer]);
  });
}

/**
 * The value of a literal or of literals that are added up; null for anything else.
 * @param {ts.Expression} expression
 * @returns {string | null}
 */
function textOf(expression) {
  if (ts.isStringLiteralLike(expression)) return expression.text;
  if (!ts.isBinaryExpression(expression) || expression.operatorToken.kind !== ts.SyntaxKind.PlusToken) return null;
  const left = textOf(expression.left);
  const right = textOf(expression.right);
  return left === null || right === null ? null : left + right;
}
