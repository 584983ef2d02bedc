import type { Milestone } from '#shared/records/milestone';
import { useTranslate } from '../../../state/use-translate';
import { Slider } from '../../../ui/slider';
import { TextInput } from '../../../ui/text-input';
import { useDraftedText } from '../../../ui/use-drafted-text';
import { useEdit, useItemEditor } from '../editor/item-editor';
import { PropRow } from '../rows/prop-row';
import { readPercentage } from '../rows/read-number';
import { TroubleNote } from '../rows/trouble-note';

/** How far it is, in percent: drawn with the slider or typed. */
export function ProgressRow({ progress }: { readonly progress: number }) {
  const t = useTranslate();
  const edit = useEdit<Milestone>();
  const { unsaved } = useItemEditor();
  const draft = useDraftedText({
    stored: `${progress}`,
    pace: 'typing',
    save: (text) => {
      const percent = readPercentage(text);
      return percent === 'unreadable'
        ? t('inspector.not-a-percentage')
        : edit(() => ({ progress: percent }), { typedIn: 'progress' });
    },
    unsaved: unsaved('progress'),
  });
  const shown = readPercentage(draft.text);

  return (
    <PropRow label={t('field.done')}>
      {(id) => (
        <>
          <Slider
            label={t('field.done')}
            value={shown === 'unreadable' ? progress : shown}
            max={100}
            step={5}
            valueText={`${draft.text} %`}
            onChange={(value) => draft.type(String(value))}
            onLeave={draft.leave}
          />
          <TextInput
            id={id}
            className="prop-percent"
            inputMode="numeric"
            aria-invalid={draft.trouble !== null}
            value={draft.text}
            onChange={(event) => draft.type(event.target.value)}
            onBlur={draft.leave}
            onKeyDown={({ key }) => key === 'Enter' && draft.commit()}
          />
          <span className="prop-hint">%</span>
          <TroubleNote trouble={draft.trouble} />
        </>
      )}
    </PropRow>
  );
}
