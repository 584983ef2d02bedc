import { usesOf } from '#shared/plan/registers/count-uses';
import { removePerson, type PersonFate } from '#shared/people/remove-person';
import type { Person } from '#shared/records/person';
import { useState } from 'react';
import { swapInFilter, useRegisterAct } from '../../commands/use-register-edit';
import { usePlanSnapshot } from '../../data/plan-context';
import { useTranslate } from '../../state/use-translate';
import { Button } from '../../ui/button';
import { FateChoice } from '../../ui/fate-choice';
import { Modal } from '../../ui/modal';

const FATES = ['anonymise', 'another', 'nobody'] as const satisfies readonly PersonFate['kind'][];

interface Props {
  readonly person: Person;
  readonly onClose: (isDone: boolean) => void;
}

/** Asks what becomes of the items and tasks of somebody who is deleted; the first answer loses least. */
export function DeletePerson({ person, onClose }: Props) {
  const t = useTranslate();
  const plan = usePlanSnapshot();
  const act = useRegisterAct();
  const { id, name } = person;
  const [kind, setKind] = useState<PersonFate['kind']>('anonymise');
  const [another, setAnother] = useState<Person | null>(null);
  const [isMissing, setMissing] = useState(false);
  const count = usesOf(plan, 'people', person).items;
  const others = plan.all('people').filter((each) => each.id !== id && !each.archived);

  const remove = async () => {
    const fate = count === 0 ? ({ kind: 'nobody' } as const) : fateOf(kind, another, t('people.anonymous'));
    if (!fate) return setMissing(true);
    const done = await act((current) => removePerson(current, id, fate), { action: 'delete', title: name, count: 1 });
    if (done && fate.kind !== 'anonymise') swapInFilter('people', id, fate.kind === 'another' ? fate.id : null);
    onClose(done);
  };
  return (
    <Modal
      title={t('registers.delete-title', { name })}
      subtitle={count === 0 ? t('registers.delete-unused') : t('people.delete-used', { name, count })}
      onClose={() => onClose(false)}
      onSubmit={() => void remove()}
      footer={
        <>
          <span className="modal-note">{t('registers.one-undo')}</span>
          <Button onClick={() => onClose(false)}>{t('registers.cancel')}</Button>
          <Button type="submit" variant="danger" data-autofocus={count === 0 ? '' : undefined}>
            {t('registers.delete-now')}
          </Button>
        </>
      }
    >
      {count > 0 && (
        <FateChoice
          label={t('registers.instead')}
          fates={FATES.map((value) => ({ value, label: t(`people.fate-${value}`) }))}
          chosen={kind}
          onChoose={(fate) => {
            setKind(fate);
            setMissing(false);
          }}
          another={{
            label: t('registers.another'),
            noneLabel: t('registers.nothing-found'),
            options: others,
            chosen: another?.name ?? '',
            onChoose: (chosen) => {
              setAnother(others.find((other) => other.id === chosen) ?? null);
              setMissing(false);
            },
          }}
          trouble={isMissing ? t('registers.choose-first') : null}
        />
      )}
    </Modal>
  );
}

function fateOf(kind: PersonFate['kind'], another: Person | null, anonymous: string): PersonFate | null {
  if (kind === 'anonymise') return { kind, name: anonymous };
  if (kind === 'nobody') return { kind };
  return another && { kind, id: another.id };
}
