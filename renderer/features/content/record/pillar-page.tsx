import { usePlanSnapshot } from '../../../data/plan-context';
import { useTranslate } from '../../../state/use-translate';
import { Fact } from '../../../ui/fact';
import { Select } from '../../../ui/select';
import { purposeOf, purposeOptions } from '../rule-fields/purpose-options';
import { ColourFact } from './colour-fact';
import { PostsSection } from './posts-section';
import { RecordFrame } from './record-frame';
import { RulesSection } from './rules-section';
import { useEditEntry } from './use-edit-entry';

/** All of one pillar: what it is for, the shares that are asked of it, and its posts. */
export function PillarPage({ id }: { readonly id: string }) {
  const t = useTranslate();
  const pillar = usePlanSnapshot().get('pillars', id);
  const { choose } = useEditEntry('pillars', id);
  return (
    <RecordFrame
      register="pillars"
      entry={pillar}
      side={
        pillar && (
          <section className="record-section" aria-label={t('record.pillar')}>
            <h3>{t('record.pillar')}</h3>
            <Fact label={t('field.purpose')}>
              {(control) => (
                <Select
                  id={control}
                  value={pillar.purpose ?? ''}
                  options={[{ value: '', label: t('inspector.none') }, ...purposeOptions(t)]}
                  onChange={(value) => choose({ purpose: purposeOf(value) })}
                />
              )}
            </Fact>
            <ColourFact name={pillar.name} hue={pillar.hue} onChange={(hue) => choose({ hue })} />
            <p className="record-hint">{t('record.purpose-hint')}</p>
          </section>
        )
      }
    >
      <RulesSection subject={{ table: 'pillars', id }} />
      <PostsSection subject={{ table: 'pillars', id }} />
    </RecordFrame>
  );
}
