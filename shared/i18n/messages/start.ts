import type { Messages } from '#shared/i18n/message';

export const startMessages = {} as const satisfies Messages;
