import type { DesktopBridge, OpenedFile } from '#shared/desktop/bridge';
import { useState } from 'react';
import { beginPlan } from '../commands/begin-plan';
import { useOpenEntry } from '../commands/open-plan-context';
import { sayFileProblem, sayStorageProblem } from '../commands/say-problem';
import { StartScreen, type StartAnswers } from '../features/start/start-screen';
import { useTranslate } from '../state/use-translate';
import { chooseCalendarFile } from './offer-import';

interface Props {
  readonly bridge: DesktopBridge;
}

/** The first minute: three answers and a door, and a new plan is open. */
export function FirstStart({ bridge }: Props) {
  const t = useTranslate();
  const openEntry = useOpenEntry();
  const [trouble, setTrouble] = useState<string | null>(null);
  const [starting, setStarting] = useState(false);

  const start = async (answers: StartAnswers) => {
    setTrouble(null);
    setStarting(true);
    await begin(answers);
    setStarting(false);
  };

  const begin = async (answers: StartAnswers) => {
    const file = answers.door === 'file' ? await chooseFile() : null;
    if (file === 'none') return;
    const entry = await beginPlan(answers, t);
    const opened = entry.ok ? await openEntry(entry.value, file) : entry;
    if (!opened.ok) setTrouble(sayStorageProblem(opened.problem, t));
  };

  const chooseFile = async (): Promise<OpenedFile | 'none'> => {
    const opened = await chooseCalendarFile(bridge, t);
    if (opened.ok) return opened.value.kind === 'opened' ? opened.value.file : 'none';
    setTrouble(sayFileProblem(opened.problem, t));
    return 'none';
  };

  return <StartScreen trouble={trouble} onStart={(answers) => !starting && void start(answers)} />;
}
