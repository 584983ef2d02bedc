import type { Messages } from '#shared/i18n/message';

export const commandsMessages = {} as const satisfies Messages;
