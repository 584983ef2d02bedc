import type { ReactNode } from 'react';
import { useUi } from '../../state/ui-store';
import { ComposerForm } from './composer-form';

/** The short form for a new item, while one is being made. */
export function Composer(): ReactNode {
  const draft = useUi((state) => state.draft);
  return draft && <ComposerForm draft={draft} />;
}
