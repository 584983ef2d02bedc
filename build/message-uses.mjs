import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** What the translating function is called wherever it is used. */
const TRANSLATE = 't';

/**
 * How source files speak of messages. `texts` are all string literals, any of which may be a key; `patterns` are the
 * template literals that may make one; `asked` are the keys and patterns given to the translating function, with
 * where: each must exist.
 * @typedef {{ texts: Set<string>, patterns: RegExp[], asked: { key: string | RegExp, place: string }[] }} MessageUses
 */

/**
 * Everything in `files` that names a message.
 * @param {readonly string[]} files
 * @returns {MessageUses}
 */
export function findUses(files) {
  /** @type {MessageUses} */
  const uses = { texts: new Set(), patterns: [], asked: [] };
  for (const file of files) {
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
    visit(source, source, uses);
  }
  return uses;
}

/**
 * @param {ts.Node} node
 * @param {ts.SourceFile} source
 * @param {MessageUses} uses
 */
function visit(node, source, uses) {
  if (ts.isStringLiteralLike(node)) uses.texts.add(node.text);
  if (ts.isTemplateExpression(node)) {
    const pattern = patternOf(node);
    if (pattern !== null) uses.patterns.push(pattern);
  }
  if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === TRANSLATE) {
    const key = keyOf(node.arguments[0]);
    const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
    if (key !== null) uses.asked.push({ key, place: `${source.fileName}:${line + 1}` });
  }
  ts.forEachChild(node, (child) => visit(child, source, uses));
}

/**
 * The key that an argument states, or the pattern of those that it may make; null for a variable, which the type
 * checker watches.
 * @param {ts.Expression | undefined} argument
 */
function keyOf(argument) {
  if (argument === undefined) return null;
  if (ts.isStringLiteralLike(argument)) return argument.text;
  return ts.isTemplateExpression(argument) ? patternOf(argument) : null;
}

/**
 * What a template literal matches, or null when it says too little to be a key: `kind.${kind}` matches all keys that
 * begin with `kind.`, and `${direction}.done` all of one word before `.done`.
 * @param {ts.TemplateExpression} template
 */
function patternOf({ head, templateSpans }) {
  const pieces = [head.text, ...templateSpans.map(({ literal }) => literal.text)];
  if (!pieces.some((piece) => /[a-z]\.|\.[a-z]/i.test(piece))) return null;
  return new RegExp(`^${pieces.map((piece) => piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('[^.]+')}$`);
}
