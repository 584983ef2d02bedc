import { useState } from 'react';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { trackPointer } from '../../../renderer/ui/track-pointer';
import { Popover } from '../../../renderer/ui/popover';
import { mount } from '../ui/mount';

function Days() {
  const [open, setOpen] = useState(false);
  const drag = { onMove: () => undefined, onDrop: () => setOpen(true), onCancel: () => undefined };
  return (
    <>
      <div onPointerDown={(event) => trackPointer(event, drag)}>
        <p>Monday</p>
        <p>Tuesday</p>
      </div>
      {open && (
        <Popover label="New item" anchor={{ left: 0, top: 0, width: 10, height: 10 }} onClose={() => setOpen(false)}>
          <input aria-label="Title" />
        </Popover>
      )}
    </>
  );
}

test('what a drop opens stays open when the press has ended', async () => {
  mount(<Days />);
  await userEvent.dragAndDrop(page.getByText('Monday'), page.getByText('Tuesday'));
  await userEvent.keyboard('Club dinner');
  await expect.element(page.getByLabelText('Title')).toHaveValue('Club dinner');
});
