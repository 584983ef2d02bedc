import type { TableName } from '#shared/records/tables';
import { planDatabaseName } from './plan-database';
import type { Written } from './written';

/** What one window tells the others: which records it has written. What they are is read from the database. */
export interface News {
  readonly revision: number;
  readonly touched: ReadonlyMap<TableName, readonly string[]>;
}

/** The windows that have one plan open. */
export interface PlanChannel {
  readonly tell: (written: Written) => void;
  readonly close: () => void;
}

/** Joins the windows that have this plan open. `onNews` is called for what others write, never for our own. */
export function joinPlanChannel(planId: string, onNews: (news: News) => void): PlanChannel {
  const channel = new BroadcastChannel(planDatabaseName(planId));
  channel.onmessage = ({ data }: MessageEvent<News>) => onNews(data);
  return {
    tell: ({ revision, touched }) => {
      const ids = new Map([...touched].map(([table, records]) => [table, [...records.keys()]]));
      channel.postMessage({ revision, touched: ids } satisfies News);
    },
    close: () => channel.close(),
  };
}
