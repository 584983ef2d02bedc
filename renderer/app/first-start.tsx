import type { DesktopBridge, IncomingFile, OpenedFile } from '#shared/desktop/bridge';
import { isPlanFile } from '#shared/exchange/backup/plan-file';
import { useEffect, useState } from 'react';
import { beginPlan } from '../commands/begin-plan';
import { useOpenEntry } from '../commands/open-plan-context';
import { sayFileProblem, sayStorageProblem } from '../commands/say-problem';
import { PlanFileSheet } from '../features/plan-file/plan-file-sheet';
import { StartScreen, type StartAnswers } from '../features/start/start-screen';
import { useUi } from '../state/ui-store';
import { useTranslate } from '../state/use-translate';
import { chooseFile, offerFile } from './offer-file';

interface Props {
  readonly bridge: DesktopBridge;
}

/** The first minute: three answers and a door, and a new plan is open; or the plan of a file. */
export function FirstStart({ bridge }: Props) {
  const t = useTranslate();
  const openEntry = useOpenEntry();
  const dialog = useUi((state) => state.dialog);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [starting, setStarting] = useState(false);
  const arrived = useArrivedFile(bridge);

  const start = async (answers: StartAnswers) => {
    setTrouble(null);
    setStarting(true);
    await begin(answers);
    setStarting(false);
  };

  const begin = async (answers: StartAnswers) => {
    const file = answers.door === 'file' ? await openFile() : arrived;
    if (file === 'none') return;
    if (file && isPlanFile(file)) return useUi.getState().openDialog({ kind: 'plan-file', file });
    const name = answers.name || file?.name.replace(/\.[^.]*$/, '') || '';
    const entry = await beginPlan({ ...answers, name }, t);
    const opened = entry.ok ? await openEntry(entry.value, file) : entry;
    if (!opened.ok) setTrouble(sayStorageProblem(opened.problem, t));
  };

  const openFile = async (): Promise<OpenedFile | 'none'> => {
    const opened = await chooseFile(bridge, t);
    if (opened.ok) return opened.value.kind === 'opened' ? opened.value.file : 'none';
    setTrouble(sayFileProblem(opened.problem, t));
    return 'none';
  };

  return (
    <>
      <StartScreen trouble={trouble} onStart={(answers) => !starting && void start(answers)} />
      {dialog?.kind === 'plan-file' && <PlanFileSheet file={dialog.file} plan={null} />}
    </>
  );
}

/** A calendar file that Kalends was started with; it waits for the plan to be begun. A plan file is offered at once. */
function useArrivedFile(bridge: DesktopBridge): OpenedFile | null {
  const t = useTranslate();
  const [arrived, setArrived] = useState<OpenedFile | null>(null);
  useEffect(() => {
    const take = (incoming: IncomingFile) => {
      if (incoming.ok && !isPlanFile(incoming.value)) setArrived(incoming.value);
      else offerFile(incoming, t);
    };
    return bridge.onIncomingFile(take);
  }, [bridge, t]);
  useEffect(() => void bridge.ready(), [bridge]);
  return arrived;
}
