import { agendaMessages } from '#shared/i18n/messages/agenda';
import { baselineMessages } from '#shared/i18n/messages/baseline';
import { calendarMessages } from '#shared/i18n/messages/calendar';
import { commandsMessages } from '#shared/i18n/messages/commands';
import { contentMessages } from '#shared/i18n/messages/content';
import { csvMessages } from '#shared/i18n/messages/csv';
import { dayNotesMessages } from '#shared/i18n/messages/day-notes';
import { fieldsMessages } from '#shared/i18n/messages/fields';
import { filterMessages } from '#shared/i18n/messages/filter';
import { holidaysMessages } from '#shared/i18n/messages/holidays';
import { hoursMessages } from '#shared/i18n/messages/hours';
import { historyMessages } from '#shared/i18n/messages/history';
import { inspectorMessages } from '#shared/i18n/messages/inspector';
import { itemMessages } from '#shared/i18n/messages/item';
import { partnersMessages } from '#shared/i18n/messages/partners';
import { peopleMessages } from '#shared/i18n/messages/people';
import { planFileMessages } from '#shared/i18n/messages/plan-file';
import { plansMessages } from '#shared/i18n/messages/plans';
import { findingsMessages } from '#shared/i18n/messages/findings';
import { policyMessages } from '#shared/i18n/messages/policy';
import { policyRulesMessages } from '#shared/i18n/messages/policy-rules';
import { printMessages } from '#shared/i18n/messages/print';
import { printedMessages } from '#shared/i18n/messages/printed';
import { problemsMessages } from '#shared/i18n/messages/problems';
import { readyPlansMessages } from '#shared/i18n/messages/ready-plans';
import { registerTableMessages } from '#shared/i18n/messages/register-table';
import { registersMessages } from '#shared/i18n/messages/registers';
import { seriesMessages } from '#shared/i18n/messages/series';
import { roadmapMessages } from '#shared/i18n/messages/roadmap';
import { settingsMessages } from '#shared/i18n/messages/settings';
import { recurrenceMessages } from '#shared/i18n/messages/recurrence';
import { relationsMessages } from '#shared/i18n/messages/relations';
import { shellMessages } from '#shared/i18n/messages/shell';
import { startMessages } from '#shared/i18n/messages/start';
import { tableMessages } from '#shared/i18n/messages/table';
import { transferMessages } from '#shared/i18n/messages/transfer';
import { troubleMessages } from '#shared/i18n/messages/trouble';

/** All texts of the app, by key. */
export const catalogue = {
  ...agendaMessages,
  ...baselineMessages,
  ...calendarMessages,
  ...commandsMessages,
  ...contentMessages,
  ...csvMessages,
  ...dayNotesMessages,
  ...fieldsMessages,
  ...filterMessages,
  ...holidaysMessages,
  ...hoursMessages,
  ...historyMessages,
  ...inspectorMessages,
  ...itemMessages,
  ...partnersMessages,
  ...peopleMessages,
  ...planFileMessages,
  ...plansMessages,
  ...findingsMessages,
  ...policyMessages,
  ...policyRulesMessages,
  ...printMessages,
  ...printedMessages,
  ...problemsMessages,
  ...readyPlansMessages,
  ...registerTableMessages,
  ...registersMessages,
  ...seriesMessages,
  ...roadmapMessages,
  ...settingsMessages,
  ...recurrenceMessages,
  ...relationsMessages,
  ...shellMessages,
  ...startMessages,
  ...tableMessages,
  ...transferMessages,
  ...troubleMessages,
} as const;

export type MessageKey = keyof typeof catalogue;
