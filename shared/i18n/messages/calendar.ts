import type { Messages } from '#shared/i18n/message';

export const calendarMessages = {} as const satisfies Messages;
