import type { Messages } from '#shared/i18n/message';

export const inspectorMessages = {} as const satisfies Messages;
