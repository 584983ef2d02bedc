import type { DesktopBridge } from '#shared/desktop/bridge';
import { assertNever } from '#shared/kernel/assert-never';
import { ok } from '#shared/kernel/result';
import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { HashRouter } from 'react-router';
import { OpenEntryProvider, type OpenEntry } from '../commands/open-entry-context';
import { sayStorageProblem } from '../commands/say-problem';
import { PlanProvider } from '../data/plan-context';
import type { PlanHandle } from '../data/plan-handle';
import type { StorageProblem } from '../data/storage-problem';
import { leavePlan } from '../state/ui-store';
import { useTranslate } from '../state/use-translate';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { openEntry as openAtLastPlace, openLast, type Opening } from './boot';
import { ErrorArea } from './error-area';
import { FirstStart } from './first-start';
import { PlanWindow } from './plan-window';
import { useAppearance } from './use-appearance';

type AppState = { readonly kind: 'opening' } | { readonly kind: 'failed'; readonly problem: StorageProblem } | Opening;

let firstOpening: ReturnType<typeof openLast> | null = null;

/** The window from its first moment: opening, first start, a plan, or why there is none. */
export function App({ bridge }: { readonly bridge: DesktopBridge }) {
  const [state, setState] = useState<AppState>({ kind: 'opening' });
  const shown = useRef<PlanHandle | null>(null);
  useAppearance(state.kind !== 'opening');
  useEffect(() => {
    // kept outside React: its strict mode mounts twice, and the plan is to be opened once
    firstOpening ??= openLast();
    void firstOpening.then(
      (opened) => {
        if (opened.ok && opened.value.kind === 'plan') shown.current = opened.value.plan;
        setState(opened.ok ? opened.value : { kind: 'failed', problem: opened.problem });
      },
      (fault: unknown) => {
        firstOpening = null; // trying again opens anew
        setState(() => {
          throw fault; // into the area around, which a promise does not reach
        });
      },
    );
  }, []);

  const openEntry = useCallback<OpenEntry>(async (entry, file = null) => {
    const opened = await openAtLastPlace(entry, file);
    if (!opened.ok) return opened;
    const before = shown.current;
    shown.current = opened.value.plan;
    // The fields of the plan that goes hand over what is typed in them when they go, and only then it closes.
    flushSync(leavePlan);
    flushSync(() => {
      window.history.replaceState(null, '', `#${opened.value.address ?? ''}`);
      setState(opened.value);
    });
    before?.close();
    return ok(undefined);
  }, []);

  return <OpenEntryProvider openEntry={openEntry}>{contentOf(state, bridge)}</OpenEntryProvider>;
}

function contentOf(state: AppState, bridge: DesktopBridge): ReactNode {
  switch (state.kind) {
    case 'opening':
      return null;
    case 'failed':
      return <OpeningFailed problem={state.problem} />;
    case 'first-start':
      return (
        <ErrorArea>
          <FirstStart bridge={bridge} />
        </ErrorArea>
      );
    case 'plan':
      return (
        <PlanProvider key={state.plan.entry.id} plan={state.plan}>
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
