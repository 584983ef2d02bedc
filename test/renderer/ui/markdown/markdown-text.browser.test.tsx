import { isAllowedExternalLink } from '#shared/desktop/external-link';
import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { MarkdownText } from '../../../../renderer/ui/markdown/markdown-text';
import '../../../../renderer/ui/base';
import { mount } from '../mount';

async function show(text: string) {
  const onOpenLink = vi.fn<(url: string) => void>();
  mount(
    <main className="markdown">
      <MarkdownText text={text} mayOpenLink={isAllowedExternalLink} onOpenLink={onOpenLink} cutNote="There is more." />
    </main>,
  );
  const main = page.getByRole('main');
  await expect.element(main).toBeInTheDocument();
  return { onOpenLink, main };
}

test('is drawn as what it means, with the line breaks that were typed', async () => {
  const { main } = await show(
    '# Plan\n**Bold**, *soft* and ~~gone~~\nnext line\n\n- [x] hall\n- [ ] cards\n\n1. one\n2. two',
  );
  await expect.element(page.getByRole('heading', { name: 'Plan' })).toBeVisible();
  expect(main.element().querySelector('strong')?.textContent).toBe('Bold');
  expect(main.element().querySelector('em')?.textContent).toBe('soft');
  expect(main.element().querySelector('del')?.textContent).toBe('gone');
  expect(main.element().querySelectorAll('br')).toHaveLength(1);
  expect(main.element().querySelectorAll('ul > li .markdown-box')).toHaveLength(2);
  expect(main.element().querySelectorAll('input')).toHaveLength(0);
  expect(main.element().querySelectorAll('ol > li')).toHaveLength(2);
});

test('opens links that may be opened, by pointer and by keyboard', async () => {
  const { onOpenLink } = await show('[the hall](https://hall.example) and mailto:hall@example.org');
  await userEvent.click(page.getByRole('link', { name: 'the hall' }));
  expect(onOpenLink).toHaveBeenCalledWith('https://hall.example');
  await userEvent.keyboard('{Enter}');
  expect(onOpenLink).toHaveBeenCalledTimes(2);
});

describe('hostile text', () => {
  test.each([
    '<script>window.hit = 1</script>',
    'a <img src=x onerror="window.hit = 1"> b',
    '<svg onload="window.hit = 1">',
    '[here](javascript:window.hit=1)',
    '[here](JaVaScRiPt:window.hit=1)',
    '[here](data:text/html,<script>window.hit=1</script>)',
    '[here](vbscript:x)',
    '[here](file:///etc/passwd)',
    '[here](http://plain.example)',
    '[here](https://bank.example@evil.example)',
    '![x](javascript:window.hit=1)',
    '[<img src=x onerror=window.hit=1>](javascript:alert)',
    '[here][1]\n\n[1]: javascript:window.hit=1',
    '<https://a.example/" onclick="window.hit=1>',
  ])('stands as text: %s', async (text) => {
    const { main } = await show(text);
    const element = main.element();
    expect(element.querySelectorAll('script, img, svg:not(.lucide), iframe, a')).toHaveLength(0);
    expect(
      [...element.querySelectorAll('*')]
        .flatMap((each) => each.getAttributeNames())
        .filter((name) => name.startsWith('on')),
    ).toEqual([]);
    for (const link of element.querySelectorAll('[role="link"]'))
      expect(link.getAttribute('title')).toMatch(/^https:\/\/a\.example/);
    expect((window as { hit?: number }).hit).toBeUndefined();
  });

  test('that may not be opened stands as it was typed', async () => {
    const { main } = await show('see [here](javascript:alert(1))');
    expect(main.element().textContent).toBe('see [here](javascript:alert(1))');
  });

  test.each([
    ['nested quotes', '>'.repeat(5_000)],
    ['brackets', '['.repeat(5_000)],
    ['underscores', '_a'.repeat(10_000)],
    ['a megabyte', 'All hands on deck. '.repeat(55_000)],
    ['a megabyte of lists', '- a\n'.repeat(250_000)],
    ['nested lists', Array.from({ length: 150 }, (_, depth) => `${' '.repeat(depth * 2)}- a`).join('\n')],
  ])('does not hold the window up, nor grow without end: %s', async (_what, text) => {
    const { main } = await show(text);
    expect(main.element().textContent.length).toBeGreaterThan(0);
    expect(main.element().querySelectorAll('*').length).toBeLessThan(4_000);
  });

  test('that is too long says that there is more', async () => {
    await show('word '.repeat(10_000));
    await expect.element(page.getByText('There is more.')).toBeVisible();
  });
});

test('pictures are not loaded: they stand as links', async () => {
  const { onOpenLink, main } = await show('![The hall](https://hall.example/photo.png)');
  expect(main.element().querySelectorAll('img')).toHaveLength(0);
  await userEvent.click(page.getByRole('link', { name: 'The hall' }));
  expect(onOpenLink).toHaveBeenCalledWith('https://hall.example/photo.png');
});
