import type { DesktopBridge } from '#shared/desktop/bridge';
import { assertNever } from '#shared/kernel/assert-never';
import { ok } from '#shared/kernel/result';
import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { HashRouter } from 'react-router';
import { OpenPlanProvider, type OpenEntry } from '../commands/open-plan-context';
import { sayStorageProblem } from '../commands/say-problem';
import { PlanProvider } from '../data/plan-context';
import type { PlanHandle } from '../data/plan-handle';
import type { StorageProblem } from '../data/storage-problem';
import { DeletedPlansNote } from '../features/plans/deleted-plans-note';
import { PlanFate } from '../features/plans/plan-fate';
import { PlanAbsent } from '../features/plans/plan-absent';
import { ToastHost } from '../features/shell/toast-host';
import { leavePlan } from '../state/ui-store';
import { useTranslate } from '../state/use-translate';
import { Button } from '../ui/button';
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

  /** The fields of the plan that goes hand over what is typed in them when they go, and only then it closes. */
  const show = useCallback((next: Opening) => {
    const before = shown.current;
    shown.current = next.kind === 'plan' ? next.plan : null;
    flushSync(leavePlan);
    window.history.replaceState(null, '', next.kind === 'plan' ? `#${next.address ?? ''}` : '#');
    flushSync(() => setState(next));
    before?.close();
  }, []);

  const openEntry = useCallback<OpenEntry>(
    async (entry, file = null) => {
      if (shown.current?.entry.id === entry.id) return ok(undefined);
      const opened = await openAtLastPlace(entry, file);
      if (!opened.ok) return opened;
      show(opened.value);
      return ok(undefined);
    },
    [show],
  );
  const closePlan = useCallback(() => show({ kind: 'first-start' }), [show]);

  return (
    <OpenPlanProvider
      openId={state.kind === 'plan' ? state.plan.entry.id : null}
      openEntry={openEntry}
      closePlan={closePlan}
    >
      {contentOf(state, bridge)}
    </OpenPlanProvider>
  );
}

function contentOf(state: AppState, bridge: DesktopBridge): ReactNode {
  switch (state.kind) {
    case 'opening':
      return null;
    case 'failed':
      return (
        <>
          <OpeningFailed problem={state.problem} />
          <DeletedPlansNote />
          <ToastHost />
        </>
      );
    case 'first-start':
      return (
        <ErrorArea>
          <FirstStart bridge={bridge} />
          <DeletedPlansNote />
          <ToastHost />
        </ErrorArea>
      );
    case 'plan':
      return (
        <PlanProvider key={state.plan.entry.id} plan={state.plan}>
          <PlanFate>
            <HashRouter>
              <PlanWindow bridge={bridge} address={state.address} file={state.file} />
            </HashRouter>
          </PlanFate>
        </PlanProvider>
      );
    default:
      return assertNever(state);
  }
}

function OpeningFailed({ problem }: { readonly problem: StorageProblem }) {
  const t = useTranslate();
  return (
    <PlanAbsent text={sayStorageProblem(problem, t)}>
      <Button variant="primary" autoFocus onClick={() => window.location.reload()}>
        {t('problem.try-again')}
      </Button>
    </PlanAbsent>
  );
}
