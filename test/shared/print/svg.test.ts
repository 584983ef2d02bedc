import { expect, test } from 'vitest';
import { pageSvg, writeSvg } from '#shared/print/svg';

test('a page is a picture as large as its paper, its text escaped', () => {
  const text = {
    kind: 'text',
    x: 10,
    y: 20.00049,
    text: '<b> & "q"',
    size: 9,
    weight: 500,
    ink: 'ink',
    anchor: 'end',
  } as const;
  const page = { width: 420, height: 297, headings: [], marks: [text] };
  expect(writeSvg(pageSvg(page, 'mono'))).toBe(
    '<svg xmlns="http://www.w3.org/2000/svg" width="420mm" height="297mm" viewBox="0 0 420 297" font-family="Inter">' +
      '<text x="10" y="20" font-size="3.175" font-weight="500" fill="#060606" text-anchor="end">' +
      '&lt;b&gt; &amp; &quot;q&quot;</text></svg>',
  );
});
