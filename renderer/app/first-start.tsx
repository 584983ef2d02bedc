import type { DesktopBridge, IncomingFile, OpenedFile } from '#shared/desktop/bridge';
import { isPlanFile } from '#shared/exchange/backup/plan-file';
import { useEffect, useState } from 'react';
import { sayFileProblem, sayStorageProblem } from '../commands/say-problem';
import { useBegin, type Beginning } from '../commands/use-begin';
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
  const begin = useBegin();
  const dialog = useUi((state) => state.dialog);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [starting, setStarting] = useState(false);
  const arrived = useArrivedFile(bridge);

  const start = async (answers: StartAnswers) => {
    setTrouble(null);
    setStarting(true);
    const beginning = await beginningOf(answers);
    const begun = beginning && (await begin(beginning));
    if (begun && !begun.ok) setTrouble(sayStorageProblem(begun.problem, t));
    setStarting(false);
  };

  /** Null where nothing is to be made: nothing was chosen, or a whole plan, which is offered by itself. */
  const beginningOf = async (answers: StartAnswers): Promise<Beginning | null> => {
    if (answers.door === 'sample') return { kind: 'sample', zone: answers.zone };
    const file = answers.door === 'file' ? await openFile() : arrived;
    if (file === 'none') return null;
    if (file && isPlanFile(file)) {
      useUi.getState().openDialog({ kind: 'plan-file', file });
      return null;
    }
    const name = answers.name || file?.name.replace(/\.[^.]*$/, '') || '';
    return { kind: 'plan', name, zone: answers.zone, file };
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
