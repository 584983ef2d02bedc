import { newChannel } from '#shared/plan/register-records';
import { emptyPlacement, type Post } from '#shared/records/post';
import { add } from '#shared/records/tables';
import { sameName } from '#shared/kernel/same-name';
import { usePlan, usePlanSnapshot } from '../../../data/plan-context';
import { useTranslate } from '../../../state/use-translate';
import { ComboBox } from '../../../ui/combo-box';
import { useEdit } from '../editor/item-editor';
import { Section } from '../rows/section';
import { TroubleNote } from '../rows/trouble-note';
import { useTrouble } from '../rows/use-trouble';
import { PlacementEntry } from './placement-entry';

/** The channels that the post appears in, each with what is its own there. */
export function ChannelsSection({ item }: { readonly item: Post }) {
  const t = useTranslate();
  const plan = usePlan();
  const channels = usePlanSnapshot().all('channels');
  const edit = useEdit<Post>();
  const [trouble, follow] = useTrouble();
  const taken = new Set(item.placements.map(({ channelId }) => channelId));

  const include = (channelId: string, current: Post): Partial<Post> =>
    current.placements.some((each) => each.channelId === channelId)
      ? {}
      : { placements: [...current.placements, emptyPlacement(channelId)] };
  const create = (name: string) => {
    const known = channels.find((channel) => sameName(channel.name, name));
    if (known) return edit((current) => include(known.id, current));
    const channel = newChannel(crypto.randomUUID(), name, plan.snapshot().all('channels'));
    return edit((current) => include(channel.id, current), { newRecords: [add('channels', channel)] });
  };

  return (
    <Section name="channels" filled>
      {item.placements.map((placement) => (
        <PlacementEntry
          key={placement.channelId}
          post={item}
          placement={placement}
          channel={channels.find(({ id }) => id === placement.channelId)}
        />
      ))}
      <div className="section-add">
        <ComboBox
          label={t('field.channels')}
          options={channels
            .filter(({ id, archived }) => !archived && !taken.has(id))
            .map(({ id, name }) => ({ id, name }))}
          placeholder={t('placement.add')}
          noneLabel={t('inspector.nothing-found')}
          onChoose={(id) => follow(edit((current) => include(id, current)))}
          creation={{
            createLabel: (name) => t('inspector.create-name', { name }),
            onCreate: (name) => follow(create(name)),
          }}
        />
        <TroubleNote trouble={trouble} />
      </div>
    </Section>
  );
}
