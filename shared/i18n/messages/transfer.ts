import type { Messages } from '#shared/i18n/message';

export const transferMessages = {} as const satisfies Messages;
