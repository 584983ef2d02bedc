import type { Furnished } from '#shared/print/furniture';
import type { PageHeading, PrintMark, PrintPage } from '#shared/print/page';
import type { Sheet } from '#shared/print/paper';

/** A row, a line or a heading that is never split. */
export interface FlowBlock {
  readonly height: number;
  /** It stands in one column with what follows. */
  readonly keepsNext?: true;
  /** Its name, where it is worth a bookmark. */
  readonly heading?: string;
  readonly drawAt: (x: number, y: number) => readonly PrintMark[];
}

export interface FlowRequest {
  readonly sheet: Sheet;
  /** Of each page. */
  readonly furnished: Furnished;
  /** The name of the document. */
  readonly title: string;
  readonly columns: number;
  readonly gap: number;
}

/** The width of a column of a flow. */
export function flowWidth({ furnished: { body }, columns, gap }: Pick<FlowRequest, 'furnished' | 'columns' | 'gap'>) {
  return (body.right - body.left + gap) / columns - gap;
}

/** Sets blocks under each other, column by column, page by page; at least one page. */
export function flowPages(request: FlowRequest, blocks: readonly FlowBlock[]): readonly PrintPage[] {
  const { sheet, furnished, title, columns, gap } = request;
  const { body } = furnished;
  const width = flowWidth(request);
  const empty = () => ({
    width: sheet.width,
    height: sheet.height,
    headings: [{ level: 1, text: title, y: sheet.printable.top }] as PageHeading[],
    marks: [...furnished.marks],
  });
  const pages = [empty()];
  let [column, y] = [0, body.top];
  const heightOf = (chain: readonly FlowBlock[]) => chain.reduce((sum, block) => sum + block.height, 0);
  // headings without end have to part somewhere
  const chains = chainsOf(blocks).flatMap((chain) =>
    heightOf(chain) > body.bottom - body.top ? chain.map((block) => [block]) : [chain],
  );
  for (const chain of chains) {
    const height = heightOf(chain);
    if (y > body.top && y + height > body.bottom) {
      [column, y] = [column + 1, body.top];
      if (column === columns) {
        pages.push(empty());
        column = 0;
      }
    }
    const page = pages.at(-1)!;
    for (const block of chain) {
      if (block.heading !== undefined) page.headings.push({ level: 2, text: block.heading, y });
      page.marks.push(...block.drawAt(body.left + column * (width + gap), y));
      y += block.height;
    }
  }
  return pages;
}

/** Blocks that stand together. */
function chainsOf(blocks: readonly FlowBlock[]): readonly (readonly FlowBlock[])[] {
  const chains: FlowBlock[][] = [];
  let keeps = false;
  for (const block of blocks) {
    if (keeps) chains.at(-1)!.push(block);
    else chains.push([block]);
    keeps = block.keepsNext === true;
  }
  return chains;
}
