import { expect, test } from 'vitest';
import type { PrintContent } from '#shared/print/print-request';
import { writeWebPage } from '#shared/print/web-page';
import { emptyPlacement } from '#shared/records/post';
import type { PrintDocumentKind } from '#shared/records/print-setup';
import { occurrence, wholeDays } from '../../support/arbitrary-occurrences';
import { printContent, printRequest, printSetup } from '../../support/printed';

const channels = [{ id: 'letter', name: 'Letter', order: 0, archived: false }] as unknown as PrintContent['channels'];
const plan = [
  occurrence('dinner', wholeDays('2027-03-04'), { kind: 'event', title: 'Dinner' }),
  occurrence('call', wholeDays('2027-03-05'), { kind: 'event', title: 'Call', mode: 'online', platform: 'Video room' }),
  occurrence('news', wholeDays('2027-03-06'), {
    ...{ kind: 'post', stage: 'scheduled', title: 'News' },
    placements: [emptyPlacement('letter')],
  }),
  occurrence('launch', wholeDays('2027-03-07'), { kind: 'milestone', title: 'Launch' }),
  occurrence('picnic', wholeDays('2027-03-08'), { kind: 'event', stage: 'cancelled', title: 'Picnic' }),
];
const pageOf = (document: PrintDocumentKind) =>
  writeWebPage(printRequest(printContent(plan, { channels }), printSetup({ document })));
const titlesIn = (html: string) => plan.map(({ item }) => item.title).filter((title) => html.includes(`>${title}<`));

test('a web page tells of what its document tells of, and of nothing else', () => {
  expect(titlesIn(pageOf('month'))).toEqual(['Dinner', 'Call', 'News', 'Launch', 'Picnic']);
  expect(titlesIn(pageOf('content-grid'))).toEqual(['News']);
  expect(titlesIn(pageOf('roadmap'))).toEqual(['Launch']);
  expect(titlesIn(pageOf('policy-sheet'))).toEqual([]);
});

test('a web page counts and places things as paper does', () => {
  const html = pageOf('month');
  expect(html).toContain(' · 4 items</p>'); // what was called off is not counted
  expect(html).toContain('<p>Video room</p>');
  expect(html).toContain('<p>Letter</p>');
});
