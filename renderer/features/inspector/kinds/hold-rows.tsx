import { newPerson } from '#shared/plan/register-records';
import type { Post } from '#shared/records/post';
import { useTranslate } from '../../../state/use-translate';
import { CheckRow } from '../rows/check-row';
import { ReferenceRow } from '../rows/reference-row';
import { TextRow } from '../rows/text-row';

const UNEXPLAINED = { personId: null, reason: '' } as const;

/** Is the post held back, by whom and why? */
export function HoldRows({ hold }: { readonly hold: Post['hold'] }) {
  const t = useTranslate();
  return (
    <>
      <CheckRow<Post>
        label={t('field.hold')}
        hint={t('field.hold-hint')}
        value={hold !== null}
        change={(held) => ({ hold: held ? UNEXPLAINED : null })}
      />
      {hold !== null && (
        <>
          <ReferenceRow<Post, 'people'>
            label={t('field.hold-who')}
            register="people"
            value={hold.personId}
            newEntry={newPerson}
            change={(personId, item) => ({ hold: { ...(item.hold ?? UNEXPLAINED), personId } })}
          />
          <TextRow<Post>
            label={t('field.hold-why')}
            field="hold.reason"
            lines="wrapped"
            value={hold.reason}
            change={(reason, item) => ({ hold: { ...(item.hold ?? UNEXPLAINED), reason } })}
          />
        </>
      )}
    </>
  );
}
