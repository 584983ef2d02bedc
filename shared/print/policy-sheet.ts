import { flowPages, flowWidth, type FlowBlock, type FlowRequest } from '#shared/print/flow-pages';
import { furnish, furnitureSizes, numbered } from '#shared/print/furniture';
import type { PrintedDocument, PrintPage } from '#shared/print/page';
import { MM_PER_POINT, sheetOf } from '#shared/print/paper';
import { plainMarkdown } from '#shared/print/plain-markdown';
import type { PrintRequest } from '#shared/print/print-request';
import { paragraph, partHeading } from '#shared/print/text-blocks';
import { POLICY_SECTIONS } from '#shared/records/policy-section';

/** Type over that of the legend; a column is read well up to so many of its sizes. */
const LARGER = 1.55;
const COLUMN = 34;
const GAP = 9;
const INDENT = 1.4;

/** The policy in words, part by part, in as many columns as are read well; parts that are not written are left out. */
export function layPolicySheet(request: PrintRequest): PrintedDocument {
  const { content, setup, words, measure } = request;
  const sheet = sheetOf(setup);
  const title = setup.title || words.t('printed.policy');
  const furnished = furnish(request, sheet, { title, subtitle: '', kinds: [] });
  const points = furnitureSizes(sheet).small * LARGER;
  const size = points * MM_PER_POINT;
  const { left, right } = furnished.body;
  const columns = Math.max(1, Math.round((right - left) / (size * COLUMN + GAP)));
  const flow = { sheet, furnished, title, columns, gap: GAP };
  const style = { measure, points, width: flowWidth(flow) };

  const texts = new Map(content.policySections.map(({ id, text }) => [id, text]));
  const written = POLICY_SECTIONS.filter((name) => texts.get(name)?.trim());
  const blocks = written.flatMap((name): readonly FlowBlock[] => [
    ...partHeading(words.t(`words.${name}`), style),
    ...plainMarkdown(texts.get(name)!).flatMap(({ kind, sign, text }) => {
      if (kind === 'heading') return paragraph(text, { ...style, weight: 600, space: size * 0.5 }).map(keepsNext);
      if (kind === 'text') return paragraph(text, { ...style, space: size * 0.3 });
      return paragraph(text, { ...style, sign, indent: size * INDENT, space: size * 0.1 });
    }),
  ]);
  const nothing = paragraph(words.t('words.nothing'), { ...style, ink: 'ink-3' });
  return {
    title,
    language: words.language,
    ink: setup.ink,
    pages: numbered(balancedPages(flow, blocks.length > 0 ? blocks : nothing), request, sheet),
    warnings: [],
  };
}

const STEPS = 12;

/** What has room on one page is parted evenly among its columns: none with two lines beside a full one. */
function balancedPages(flow: FlowRequest, blocks: readonly FlowBlock[]): readonly PrintPage[] {
  const { furnished } = flow;
  const { top, bottom } = furnished.body;
  const pagesDownTo = (lowest: number) =>
    flowPages({ ...flow, furnished: { ...furnished, body: { ...furnished.body, bottom: lowest } } }, blocks);
  let [pages, low, high] = [flowPages(flow, blocks), top, bottom];
  if (pages.length > 1) return pages;
  for (let step = 0; step < STEPS; step += 1) {
    const middle = (low + high) / 2;
    const tried = pagesDownTo(middle);
    if (tried.length > 1) low = middle;
    else [pages, high] = [tried, middle];
  }
  return pages;
}

function keepsNext(block: FlowBlock): FlowBlock {
  return { ...block, keepsNext: true };
}
