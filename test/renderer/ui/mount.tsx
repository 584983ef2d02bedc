import { createRoot } from 'react-dom/client';
import type { ReactNode } from 'react';
import { onTestFinished } from 'vitest';

/** Draws an element into the page of the test, which takes it away at its end; returns how to do so earlier. */
export function mount(element: ReactNode): () => void {
  const place = document.createElement('div');
  document.body.append(place);
  const root = createRoot(place);
  root.render(element);
  const unmount = () => {
    root.unmount();
    place.remove();
  };
  onTestFinished(unmount);
  return unmount;
}
