import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { RuleValue } from '#shared/policy/rule-value';
import type { Rule } from '#shared/records/rule';
import { sayRuleParts } from '../../commands/say-rule';
import { useTranslate } from '../../state/use-translate';
import type { Rect } from '../../ui/place-panel';
import { RuleValueEditor } from './rule-value-editor';
import { useFindingTelling } from './use-finding-telling';
import { valueName } from './value-name';
import './rule-sentence.css';

const OPENING_KEYS = ['Enter', ' ', 'ArrowUp', 'ArrowDown'];
const NO_BREAK_SPACE = '\u00A0';
/** Longer ones have to be broken somewhere. */
const LONGEST_UNBROKEN = 16;

interface Props {
  readonly rule: Rule;
  /** What tells the whole rule, for those who listen to one value of it. */
  readonly sentenceId: string;
  /** Where the focus goes when a value is no longer said. */
  readonly onValueGone: () => void;
}

/** A rule in words, in which each value is a button that opens its field beside it. */
export function RuleSentence({ rule, sentenceId, onValueGone }: Props) {
  const t = useTranslate();
  const telling = useFindingTelling();
  const [edited, setEdited] = useState<{ readonly value: RuleValue; readonly anchor: Rect } | null>(null);

  const wasEdited = useRef(false);
  const keepFocus = useEffectEvent(() => {
    // the panel gives the focus back to the value, if that is still said
    if (document.activeElement === document.body) onValueGone();
  });
  useEffect(() => {
    if (edited === null && wasEdited.current) keepFocus();
    wasEdited.current = edited !== null;
  }, [edited]);

  return (
    <>
      <span>
        {sayRuleParts(rule, telling).map(({ text, value }, index, parts) => {
          const before = parts[index - 1]?.value;
          if (value === null)
            return (
              <span key={`after-${before}`} aria-hidden="true">
                {before ? text.replace(/^ /, NO_BREAK_SPACE) : text}
              </span>
            );
          const open = (element: HTMLElement) => setEdited({ value, anchor: element.getBoundingClientRect() });
          return (
            // a button element would stand as a box among the words: long values have to run on with them
            <span
              key={value}
              role="button"
              tabIndex={0}
              className="rule-value"
              aria-haspopup="dialog"
              aria-label={t('rule.change-value', { field: valueName(value, t), value: text })}
              aria-describedby={sentenceId}
              onClick={({ currentTarget }) => open(currentTarget)}
              onKeyDown={(event) => {
                if (!OPENING_KEYS.includes(event.key)) return;
                event.preventDefault();
                open(event.currentTarget);
              }}
            >
              {text.length > LONGEST_UNBROKEN ? text : text.replaceAll(' ', NO_BREAK_SPACE)}
            </span>
          );
        })}
      </span>
      {edited && (
        <RuleValueEditor rule={rule} value={edited.value} anchor={edited.anchor} onClose={() => setEdited(null)} />
      )}
    </>
  );
}
