import { PolicyChecker } from '#shared/policy/policy-checker';
import { followPlan } from '../data/follow-plan';
import type { PolicyAnswer, PolicyJob } from './policy-job';

/** Set by the first job, which is always to follow a plan. */
let checker: PolicyChecker | null = null;

addEventListener('message', ({ data }: MessageEvent<PolicyJob>) => begin(data));

function begin(job: PolicyJob): void {
  switch (job.kind) {
    case 'follow': {
      const { planId, window, today } = job;
      const checking = new PolicyChecker({ window, today });
      checker = checking;
      void follow(planId, checking);
      break;
    }
    case 'look':
      checker?.setWindow(job.window);
      break;
    case 'today':
      checker?.setToday(job.today);
      break;
  }
  if (job.kind !== 'follow' && checker) tell(checker);
}

/** What goes wrong in it is thrown where the window hears of it. */
async function follow(planId: string, checking: PolicyChecker): Promise<void> {
  const followed = await followPlan(planId, (touched) => {
    try {
      checking.take(touched);
      tell(checking);
    } catch (error) {
      reportError(error);
    }
  });
  if (!followed.ok) postMessage({ kind: 'unreadable' } satisfies PolicyAnswer);
}

/** What was told last: most changes of a plan change nothing of what is found in it. */
let told = '';

function tell(checking: PolicyChecker): void {
  const findings = checking.findings();
  const text = JSON.stringify(findings);
  if (text === told) return;
  told = text;
  postMessage({ kind: 'findings', findings } satisfies PolicyAnswer);
}
