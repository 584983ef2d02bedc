import { DISPLAY_KINDS, type DisplayKind } from '#shared/records/display-kind';
import { useTranslate } from '../../state/use-translate';
import { Mark } from '../../ui/item/mark';
import { Segmented } from '../../ui/segmented';

const MARKS: Readonly<Record<DisplayKind, () => React.ReactNode>> = {
  event: () => <Mark kind="event" />,
  post: () => <Mark kind="post" />,
  activity: () => <Mark kind="activity" />,
  milestone: () => <Mark kind="milestone" />,
  phase: () => <Mark kind="phase" />,
};

interface Props {
  readonly value: DisplayKind;
  readonly onChange: (kind: DisplayKind) => void;
}

/** What kind of thing the new item is, by its shape and name. */
export function KindChoice({ value, onChange }: Props) {
  const t = useTranslate();
  return (
    <Segmented
      label={t('composer.kind')}
      value={value}
      options={DISPLAY_KINDS.map((kind) => ({
        value: kind,
        label: t(kind === 'activity' ? 'composer.activity' : `kind.${kind}`),
        icon: MARKS[kind],
      }))}
      onChange={onChange}
    />
  );
}
