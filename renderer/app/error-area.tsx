import { Component, type ReactNode } from 'react';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { useTranslate } from '../state/use-translate';

/** Keeps a fault inside one area of the window: the others go on, and the area can be tried again. */
export class ErrorArea extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? <AreaFailed onRetry={() => this.setState({ failed: false })} /> : this.props.children;
  }
}

function AreaFailed({ onRetry }: { readonly onRetry: () => void }) {
  const t = useTranslate();
  return (
    <EmptyState icon="trouble" text={t('problem.area-crashed')}>
      <Button onClick={onRetry}>{t('problem.try-again')}</Button>
    </EmptyState>
  );
}
