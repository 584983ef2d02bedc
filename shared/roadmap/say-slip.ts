import type { Translate } from '#shared/i18n/translate';
import type { Slip } from '#shared/roadmap/slip';

/** `+12 d`, `−3 d`, or that it was late. */
export function saySlip(slip: Slip, t: Translate): string {
  if (slip.kind === 'late') return t('roadmap.slip-late');
  return t(slip.days > 0 ? 'roadmap.slip-later' : 'roadmap.slip-earlier', { days: Math.abs(slip.days) });
}
