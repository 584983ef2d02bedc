import { execFileSync } from 'node:child_process';

/** Ends a process and all that it has started, at once and without a chance to clean up: `kill -9`, as a power cut. */
export function killProcessTree(root: number): void {
  if (process.platform === 'win32') {
    execFileSync('taskkill', ['/pid', String(root), '/t', '/f']);
    return;
  }
  for (const processId of [root, ...descendants(root, listProcesses())]) {
    try {
      process.kill(processId, 'SIGKILL');
    } catch {
      // It ended by itself in the meantime, as those do whose parent is gone.
    }
  }
}

/** The process among our own descendants whose command line holds `text`, the eldest of them. */
export function findOwnProcess(text: string): number {
  const all = listProcesses();
  const ours = new Set(descendants(process.pid, all));
  const found = all.find(({ processId, commandLine }) => ours.has(processId) && commandLine.includes(text));
  if (found === undefined) throw new Error(`No process of ours was started with ${text}`);
  return found.processId;
}

interface RunningProcess {
  readonly processId: number;
  readonly parentId: number;
  readonly commandLine: string;
}

function listProcesses(): readonly RunningProcess[] {
  const lines = execFileSync('ps', ['-A', '-ww', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' }).split('\n');
  return lines.flatMap((line) => {
    const [, processId, parentId, commandLine] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    if (processId === undefined || commandLine === undefined) return [];
    return [{ processId: Number(processId), parentId: Number(parentId), commandLine }];
  });
}

function descendants(root: number, all: readonly RunningProcess[]): readonly number[] {
  const children = all.filter(({ parentId }) => parentId === root).map(({ processId }) => processId);
  return children.flatMap((child) => [child, ...descendants(child, all)]);
}
