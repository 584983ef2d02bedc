import { ArrowRight, Plus } from 'lucide-react';
import { useMemo } from 'react';
import type { Finding } from '#shared/findings/finding';
import { ok } from '#shared/kernel/result';
import { editItem } from '#shared/plan/edit-item';
import type { FindingFix } from '#shared/policy/fixes/finding-fix';
import { sayWhen } from '#shared/plan/say-when';
import { useChangeOccurrence } from '../../commands/use-change-occurrence';
import { usePerform } from '../../commands/use-perform';
import { useUi } from '../../state/ui-store';
import { useTranslate } from '../../state/use-translate';
import { Button } from '../../ui/button';
import { Select } from '../../ui/select';
import { fixOfFinding } from './fix-of-finding';
import { SpreadWeek } from './spread-week';
import { useFindingTelling } from './use-finding-telling';

/** The ways to mend a finding, each told in full before it is done. */
export function FindingFixes({ finding }: { readonly finding: Finding }) {
  const telling = useFindingTelling();
  const fix = useMemo(() => fixOfFinding(finding, telling), [finding, telling]);
  if (finding.fact.kind === 'too-many') return <SpreadWeek finding={finding} />;
  if (!fix) return null;
  switch (fix.kind) {
    case 'create':
      return <CreatePost fix={fix} />;
    case 'move':
      return <MovePost fix={fix} />;
    case 'assign':
      return <AssignOwner fix={fix} />;
    case 'impossible':
      return <Impossible />;
  }
}

type FixOf<Kind extends FindingFix['kind']> = Extract<FindingFix, { kind: Kind }>;

function CreatePost({ fix }: { readonly fix: FixOf<'create'> }) {
  const t = useTranslate();
  const perform = usePerform();
  const { plan, language } = useFindingTelling();
  const select = useUi((state) => state.select);
  const { title } = fix.post;
  const when = sayWhen(fix.schedule, language);
  const channel = fix.channelId === null ? undefined : plan.get('channels', fix.channelId)?.name;
  const create = async () => {
    if (await perform(ok(fix.changes), { action: 'create', title, count: 1 })) select(fix.post.id);
  };
  return (
    <>
      <p className="finding-preview">
        {channel === undefined
          ? t('fix.preview-create', { title, when })
          : t('fix.preview-create-in', { title, when, channel })}
      </p>
      <Button variant="primary" icon={Plus} onClick={() => void create()}>
        {t(fix.type === null ? 'fix.create-post' : `fix.create-${fix.type}`)}
      </Button>
    </>
  );
}

function MovePost({ fix }: { readonly fix: FixOf<'move'> }) {
  const t = useTranslate();
  const changeOccurrence = useChangeOccurrence();
  const { language } = useFindingTelling();
  const [from, to] = [sayWhen(fix.occurrence.schedule, language), sayWhen(fix.to, language)];
  return (
    <>
      <p className="finding-preview">{t('fix.preview-move', { from, to })}</p>
      <Button
        variant="primary"
        icon={ArrowRight}
        onClick={() => void changeOccurrence(fix.occurrence, { kind: 'move', to: fix.to })}
      >
        {t('fix.move', { when: to })}
      </Button>
    </>
  );
}

function AssignOwner({ fix }: { readonly fix: FixOf<'assign'> }) {
  const t = useTranslate();
  const perform = usePerform();
  const people = useFindingTelling()
    .plan.all('people')
    .filter(({ archived }) => !archived);
  const { item } = fix.occurrence;
  if (people.length === 0) return null;
  return (
    <Select
      aria-label={t('fix.assign')}
      value=""
      options={[{ value: '', label: t('fix.assign') }, ...people.map(({ id, name }) => ({ value: id, label: name }))]}
      onChange={(ownerId) => {
        if (ownerId !== '') void perform(editItem(item, { ownerId }), { action: 'edit', title: item.title, count: 1 });
      }}
    />
  );
}

function Impossible() {
  const t = useTranslate();
  return <p className="finding-preview">{t('fix.impossible')}</p>;
}
