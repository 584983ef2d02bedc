import { referenceTo, type Entry, type Register } from '#shared/plan/registers/register';
import { everything, type Selection } from '#shared/records/selection';
import { useUi } from '../../state/ui-store';
import { useTranslate } from '../../state/use-translate';

interface Props {
  readonly register: Register;
  readonly entry: Entry;
  readonly count: number;
  readonly tabIndex: number;
}

/** How many items use the entry; a press shows them, where views can be asked for them. */
export function EntryUses({ register, entry, count, tabIndex }: Props) {
  const t = useTranslate();
  const { closeDialog, setFilter } = useUi.getState();
  const isShown = count > 0 && !entry.archived && !('visible' in entry && !entry.visible);
  const selection = isShown
    ? selectionOf(register, register === 'hashtags' ? entry.name : referenceTo(register, entry))
    : null;
  if (!selection) return <span className="entry-uses">{t('registers.uses', { count })}</span>;
  return (
    <button
      type="button"
      className="entry-uses"
      data-control="uses"
      tabIndex={tabIndex}
      aria-label={t('registers.show-uses', { count, name: entry.name })}
      onClick={() => {
        setFilter(selection);
        closeDialog();
      }}
    >
      {t('registers.uses', { count })}
    </button>
  );
}

/** The selection that means just the items which refer to an entry; null where a selection cannot ask for them. */
function selectionOf(register: Register, reference: string): Selection | null {
  switch (register) {
    case 'calendars':
      return { ...everything, calendarIds: [reference] };
    case 'partners':
      return { ...everything, partnerIds: [reference] };
    case 'channels':
      return { ...everything, channelIds: [reference] };
    case 'pillars':
      return { ...everything, pillarIds: [reference] };
    case 'tags':
      return { ...everything, tags: [reference] };
    case 'hashtags':
      return { ...everything, kinds: ['post'], text: reference };
    // a person is an owner, a host, a helper: a selection asks for owners only
    case 'people':
    case 'tracks':
    case 'goals':
    case 'segments':
      return null;
  }
}
