import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { DesktopBridge, Paper } from '#shared/desktop/bridge';
import { fail, ok } from '#shared/kernel/result';
import { add } from '#shared/records/tables';
import { plainDate } from '#shared/time/plain-date';
import { desktopBridge } from '../../../renderer/desktop/desktop-bridge';
import { PrintDialog } from '../../../renderer/features/print/print-dialog';
import { printSetup } from '../../support/printed';
import { item, planWith, showOn } from '../inspector/plan-on-screen';

type NativePaper = Extract<Paper, { readonly kind: 'native' }>;
type SavePdf = NativePaper['savePdf'];

const march = { first: plainDate('2027-03-01'), last: plainDate('2027-03-31') };
const timed = (title: string, date: string) =>
  item(title, 'event', { schedule: { kind: 'all-day', first: plainDate(date), last: plainDate(date) } });

async function open(bridge: DesktopBridge = desktopBridge): Promise<void> {
  await page.viewport(1280, 800);
  const plan = await planWith(add('items', timed('Dinner', '2027-03-04')), add('items', timed('Picnic', '2027-04-08')));
  showOn(plan, <PrintDialog bridge={bridge} first={printSetup({ period: march })} />);
  await expect.element(page.getByText('1 page')).toBeVisible();
}

const paper = () => page.getByRole('img', { name: /^Page 1 of/ });

test('the paper follows what is chosen at once', async () => {
  await open();
  await expect.element(paper()).toHaveTextContent('Dinner');
  await userEvent.fill(page.getByRole('textbox', { name: 'Last day' }), '30.4.2027');
  await userEvent.keyboard('{Tab}');
  await expect.element(page.getByText('2 pages')).toBeVisible();
  await userEvent.click(page.getByRole('checkbox', { name: 'Events' }));
  await expect.element(page.getByText('Nothing is planned in this period')).toBeVisible();
  await expect.element(paper()).not.toHaveTextContent('Dinner');
});

test('what cannot be printed is told at its field, and the last paper stays', async () => {
  await open();
  await userEvent.fill(page.getByLabelText('Margins, mm'), '500');
  await expect.element(page.getByRole('alert')).toHaveTextContent(/no room.*at most 75 mm/);
  await expect.element(page.getByLabelText('Margins, mm')).toHaveAttribute('aria-invalid', 'true');
  await expect.element(paper()).toHaveTextContent('Dinner');
  await expect.element(page.getByRole('button', { name: 'Print or save as PDF…' })).toBeDisabled();

  await userEvent.fill(page.getByLabelText('Margins, mm'), '12,5');
  await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
  await expect.element(page.getByRole('button', { name: 'Print or save as PDF…' })).toBeEnabled();
});

test('a period of more than five years and paper like a stamp are refused in words', async () => {
  await open();
  await userEvent.fill(page.getByRole('textbox', { name: 'Last day' }), '30.4.2032');
  await userEvent.keyboard('{Tab}');
  await expect.element(page.getByRole('alert')).toHaveTextContent('At most 5 years');
  await userEvent.fill(page.getByRole('textbox', { name: 'Last day' }), '31.3.2027');
  await userEvent.keyboard('{Tab}');
  await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
  await userEvent.selectOptions(page.getByLabelText('Paper', { exact: true }), 'Other size');
  await userEvent.fill(page.getByLabelText('Width, mm'), '20');
  await expect.element(page.getByRole('alert')).toHaveTextContent('at least 70 mm');
});

test('keys and buttons bring the paper nearer and farther', async () => {
  await open();
  const percent = () => Number.parseInt(page.getByTitle('Real size').element().textContent, 10);
  const whole = percent();
  await userEvent.click(page.getByRole('button', { name: 'Larger' }));
  await expect.poll(percent).toBeGreaterThan(whole);
  await userEvent.click(page.getByTitle('Real size'));
  await expect.poll(percent).toBe(100);
  expect(paper().element().getBoundingClientRect().width).toBeCloseTo((297 / 25.4) * 96, 0);
  await userEvent.click(page.getByRole('button', { name: 'Whole page' }));
  await expect.poll(percent).toBe(whole);
});

test('a PDF is asked for under the title, on the very sheet, while the sheets stand in place of the window', async () => {
  const seen: string[] = [];
  const savePdf = vi.fn<SavePdf>(() => {
    const sheets = document.querySelector('.print-sheets');
    seen.push(document.title, sheets?.querySelector('[role=heading]')?.textContent ?? 'none');
    return Promise.resolve(ok({ kind: 'saved', path: '/home/anna/wall.pdf' }));
  });
  const before = document.title;
  await open({ ...desktopBridge, paper: { kind: 'native', print: vi.fn<NativePaper['print']>(), savePdf } });
  await userEvent.click(page.getByRole('button', { name: 'Save as PDF…' }));
  await expect.element(page.getByText('Saved /home/anna/wall.pdf')).toBeVisible();
  expect(savePdf.mock.calls[0]![0]).toMatchObject({
    suggestedName: 'March 2027.pdf',
    extensions: ['pdf'],
    sheet: { width: 297, height: 210 },
  });
  expect(seen).toEqual(['March 2027', 'March 2027']);
  await expect.poll(() => document.querySelector('.print-sheets')).toBeNull();
  expect(document.title).toBe(before);
});

test.each([
  { kind: 'not-permitted', path: '/sys/wall.pdf' } as const,
  { kind: 'no-space', path: '/full/wall.pdf' } as const,
])('a place that refuses a PDF ($kind) is told, and nothing else happens', async (problem) => {
  const savePdf: SavePdf = () => Promise.resolve(fail(problem));
  await open({ ...desktopBridge, paper: { kind: 'native', print: vi.fn<NativePaper['print']>(), savePdf } });
  await userEvent.click(page.getByRole('button', { name: 'Save as PDF…' }));
  await expect.element(page.getByRole('alert')).toHaveTextContent(/wall\.pdf.*Nothing was changed\./);
  await expect.element(page.getByRole('button', { name: 'Save as PDF…' })).toBeEnabled();
  expect(document.querySelector('.print-sheets')).toBeNull();
});

test('a page leaves as a picture that knows its size, as a drawing with its letters, and as a web page without scripts', async () => {
  const saved: { readonly suggestedName: string; readonly bytes: Uint8Array }[] = [];
  const saveFile: DesktopBridge['saveFile'] = (request) => {
    saved.push(request);
    return Promise.resolve(ok({ kind: 'saved', path: request.suggestedName }));
  };
  await open({ ...desktopBridge, saveFile });
  const save = async (form: string) => {
    const count = saved.length;
    await userEvent.click(page.getByRole('button', { name: 'Save as…' }));
    await userEvent.click(page.getByRole('menuitem', { name: form }));
    await expect.poll(() => saved.length, { timeout: 10_000 }).toBe(count + 1);
    return saved.at(-1)!;
  };

  const png = await save('PNG picture, 96 dpi');
  expect(png.suggestedName).toBe('March 2027.png');
  const picture = await createImageBitmap(new Blob([png.bytes.slice()], { type: 'image/png' }));
  expect([picture.width, picture.height]).toEqual([1123, 794]);
  const pHYs = new DataView(png.bytes.buffer, png.bytes.byteOffset + 33);
  expect([pHYs.getUint32(8), pHYs.getUint8(16)]).toEqual([3780, 1]); // 96 dots an inch in dots a metre

  const svg = new TextDecoder().decode((await save('SVG drawing')).bytes);
  const drawing = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(drawing.querySelector('parsererror')).toBeNull();
  expect(drawing.documentElement.getAttribute('width')).toBe('297mm');
  expect(drawing.documentElement.textContent).toContain('Dinner');
  expect(svg).toContain('url(data:font/woff2');

  const html = new TextDecoder().decode((await save('Web page')).bytes);
  const web = new DOMParser().parseFromString(html, 'text/html');
  expect([...web.querySelectorAll('h2')].map(({ textContent }) => textContent)).toEqual(['March 2027']);
  expect(web.querySelector('tbody tr')!.textContent).toContain('Dinner');
  expect(web.querySelector('script, link, img, iframe')).toBeNull();
});

test('a run sheet asks for its event, and has it wherever it lies', async () => {
  await open();
  await userEvent.selectOptions(page.getByLabelText('Document'), 'Run sheet of an event');
  await expect.element(page.getByRole('alert')).toHaveTextContent('Choose the event');
  await userEvent.fill(page.getByRole('combobox', { name: 'Event' }), 'din');
  await userEvent.keyboard('{Enter}');
  await expect.element(paper()).toHaveTextContent('Dinner');
  await expect.element(page.getByRole('combobox', { name: 'Event' })).toHaveValue('Dinner, Thu 4 Mar 2027');

  await userEvent.selectOptions(page.getByLabelText('Period', { exact: true }), 'Next year');
  await userEvent.click(page.getByRole('checkbox', { name: 'Events' }));
  await expect.element(page.getByText('Laying out…')).not.toBeInTheDocument();
  await expect.element(paper()).toHaveTextContent('Dinner');
});

test('what breaks while a file is made is told, and can be tried again', async () => {
  const savePdf: SavePdf = () => Promise.reject(new Error('the window is gone'));
  await open({ ...desktopBridge, paper: { kind: 'native', print: vi.fn<NativePaper['print']>(), savePdf } });
  await userEvent.click(page.getByRole('button', { name: 'Save as PDF…' }));
  await expect.element(page.getByRole('alert')).toHaveTextContent(/the window is gone.*Nothing was changed\./);
  await expect.element(page.getByRole('button', { name: 'Save as PDF…' })).toBeEnabled();
});
