import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { WindowFrame } from '../../../renderer/features/shell/window-frame';
import { mount } from '../ui/mount';

test('a press on the view leaves the field at the side, also where the view keeps the press for a drag', async () => {
  await page.viewport(1280, 800);
  mount(
    <WindowFrame sidebar={null} toolbar={null} inspector={<input aria-label="Title" />}>
      <div role="application" onMouseDown={(event) => event.preventDefault()}>
        March
      </div>
    </WindowFrame>,
  );
  await userEvent.type(page.getByLabelText('Title'), 'Club dinner');
  await userEvent.click(page.getByText('March'));
  await userEvent.keyboard('x');
  await expect.element(page.getByLabelText('Title')).toHaveValue('Club dinner');
});
