import type { Messages } from '#shared/i18n/message';

export const problemsMessages = {} as const satisfies Messages;
