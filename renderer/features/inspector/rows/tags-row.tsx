import type { Register } from '#shared/plan/registers/register';
import type { FocusEventHandler } from 'react';
import { useUi } from '../../../state/ui-store';
import { useTranslate } from '../../../state/use-translate';
import { ComboBox } from '../../../ui/combo-box';
import type { ComboOption } from '../../../ui/matching-options';
import { Tag } from '../../../ui/tag';
import { PropRow } from './prop-row';
import { TroubleNote } from './trouble-note';
import { useTrouble } from './use-trouble';

type Saved = Promise<string | null>;

/** One chip of the field. */
export interface Chip extends ComboOption {
  readonly hue?: number;
}

interface Props {
  readonly label: string;
  /** Where its options themselves are seen to. */
  readonly register?: Register;
  readonly tone?: 'plain' | 'accent';
  readonly tags: readonly Chip[];
  /** What may be added yet. */
  readonly options: readonly ComboOption[];
  readonly onAdd: (id: string) => Saved;
  readonly onCreate: (name: string) => Saved;
  readonly onRemove: (id: string) => Saved;
  /** The field is entered: whatever is costly to offer may be gathered now. */
  readonly onFocus?: FocusEventHandler;
}

/** A field of several chips, with a place to type the next one. */
export function TagsRow({ label, register, tone = 'plain', tags, options, onAdd, onCreate, onRemove, onFocus }: Props) {
  const t = useTranslate();
  const [trouble, follow] = useTrouble();
  return (
    <PropRow label={label} {...(onFocus && { onFocus })}>
      {(id) => (
        <>
          {tags.map((tag) => (
            <Tag
              key={tag.id}
              tone={tone}
              {...(tag.hue !== undefined && { hue: tag.hue })}
              removal={{
                label: t('inspector.remove-name', { name: tag.name }),
                onRemove: () => follow(onRemove(tag.id)),
              }}
            >
              {tag.name}
            </Tag>
          ))}
          <ComboBox
            inputId={id}
            label={label}
            options={options}
            placeholder={t('inspector.add')}
            noneLabel={t('inspector.nothing-found')}
            onChoose={(chosen) => follow(onAdd(chosen))}
            {...(register && {
              management: {
                label: t(`registers.manage-${register}`),
                onOpen: () => useUi.getState().openDialog({ kind: 'registers', register }),
              },
            })}
            creation={{
              createLabel: (name) => t('inspector.create-name', { name }),
              onCreate: (name) => follow(onCreate(name)),
            }}
          />
          <TroubleNote trouble={trouble} />
        </>
      )}
    </PropRow>
  );
}
