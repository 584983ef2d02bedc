import type { Messages } from '#shared/i18n/message';

export const shellMessages = {} as const satisfies Messages;
