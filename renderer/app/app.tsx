import type { DesktopBridge } from '#shared/desktop/bridge';
import { assertNever } from '#shared/kernel/assert-never';
import { useEffect, useState } from 'react';
import { HashRouter } from 'react-router';
import { PlanProvider } from '../data/plan-context';
import type { StorageProblem } from '../data/storage-problem';
import { sayStorageProblem } from '../commands/say-problem';
import { useTranslate } from '../state/use-translate';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { openLast, type Opening } from './boot';
import { ErrorArea } from './error-area';
import { FirstStart } from './first-start';
import { PlanWindow } from './plan-window';
import { useAppearance } from './use-appearance';

type AppState = { readonly kind: 'opening' } | { readonly kind: 'failed'; readonly problem: StorageProblem } | Opening;

let firstOpening: ReturnType<typeof openLast> | null = null;

/** The window from its first moment: opening, first start, a plan, or why there is none. */
export function App({ bridge }: { readonly bridge: DesktopBridge }) {
  const [state, setState] = useState<AppState>({ kind: 'opening' });
  useAppearance(state.kind !== 'opening');
  useEffect(() => {
    // kept outside React: its strict mode mounts twice, and the plan is to be opened once
    firstOpening ??= openLast();
    void firstOpening.then(
      (opened) => setState(opened.ok ? opened.value : { kind: 'failed', problem: opened.problem }),
      (fault: unknown) => {
        firstOpening = null; // trying again opens anew
        setState(() => {
          throw fault; // into the area around, which a promise does not reach
        });
      },
    );
  }, []);

  switch (state.kind) {
    case 'opening':
      return null;
    case 'failed':
      return <OpeningFailed problem={state.problem} />;
    case 'first-start':
      return (
        <ErrorArea>
          <FirstStart
            bridge={bridge}
            onOpened={(plan, file) => setState({ kind: 'plan', plan, address: null, file })}
          />
        </ErrorArea>
      );
    case 'plan':
      return (
        <PlanProvider plan={state.plan}>
          <HashRouter>
            <PlanWindow bridge={bridge} address={state.address} file={state.file} />
          </HashRouter>
        </PlanProvider>
      );
    default:
      return assertNever(state);
  }
}

function OpeningFailed({ problem }: { readonly problem: StorageProblem }) {
  const t = useTranslate();
  return (
    <EmptyState icon="trouble" text={sayStorageProblem(problem, t)}>
      <Button onClick={() => window.location.reload()}>{t('problem.try-again')}</Button>
    </EmptyState>
  );
}
