import { Repeat } from 'lucide-react';
import { useEffect, useMemo, type KeyboardEvent } from 'react';
import { asSentence } from '#shared/i18n/as-sentence';
import { SERIES_SCOPES, type SeriesScope } from '#shared/records/series-scope';
import { describeRule } from '#shared/recurrence/describe';
import { isSeries } from '#shared/recurrence/is-series';
import { usePlanSnapshot } from '../../data/plan-context';
import { usePlanZone } from '../../data/plan-settings';
import type { ScopeQuestion } from '../../state/scope-question';
import { useLanguage, useTranslate } from '../../state/use-translate';
import { Button } from '../../ui/button';
import { Kbd } from '../../ui/kbd';
import { Modal } from '../../ui/modal';
import { sayOutcome } from './say-outcome';
import './scope-dialog.css';

interface Props {
  readonly question: ScopeQuestion;
  /** Null leaves everything as it is. */
  readonly onAnswer: (scope: SeriesScope | null) => void;
}

/** Asks which dates of a series a gesture means, and says of each answer what it would do. One press answers. */
export function ScopeDialog({ question, onAnswer }: Props) {
  const t = useTranslate();
  const language = useLanguage();
  const plan = usePlanSnapshot();
  const zone = usePlanZone();
  const { occurrence, gesture } = question;
  const { item } = occurrence;
  const isGone = plan.occurrence(occurrence.key, zone) === undefined;
  useEffect(() => {
    if (isGone) onAnswer(null); // an undo, or another window: an unseen question would hold the single keys back
  }, [isGone, onAnswer]);

  const series = plan.get('items', item.seriesId ?? item.id);
  const choices = useMemo(
    () => SERIES_SCOPES.map((scope) => ({ scope, ...sayOutcome(question, scope, plan, t, language) })),
    [question, plan, t, language],
  );
  if (isGone) return null;

  const answerByKey = (event: KeyboardEvent<HTMLElement>) => {
    const choice = choices[Number(event.key) - 1];
    if (!choice) return moveFocus(event);
    event.preventDefault();
    if (!choice.isRefused) onAnswer(choice.scope);
  };
  return (
    <Modal
      title={t(`scope.ask-${gesture.kind}`, { title: item.title || t('item.untitled') })}
      subtitle={
        series &&
        isSeries(series) && (
          <span className="scope-rule">
            <Repeat size={12} /> {asSentence(describeRule(series.rule, series.schedule, t, language).text)}
          </span>
        )
      }
      onClose={() => onAnswer(null)}
      footer={
        <>
          <span className="scope-undo">{t('scope.undo')}</span>
          <Button onClick={() => onAnswer(null)}>
            {t(gesture.kind === 'delete' ? 'scope.cancel-delete' : 'scope.cancel')}
          </Button>
        </>
      }
    >
      <div className="scopes" role="group" aria-label={t('scope.which')} onKeyDown={answerByKey}>
        {choices.map(({ scope, does, isRefused }, index) => (
          <button
            key={scope}
            type="button"
            className="scope"
            aria-disabled={isRefused}
            aria-keyshortcuts={String(index + 1)}
            data-autofocus={index === 0 ? '' : undefined}
            onClick={() => {
              if (!isRefused) onAnswer(scope);
            }}
          >
            <b>{t(`scope.${scope}`)}</b>
            <Kbd>{index + 1}</Kbd>
            <span className="scope-does">{does}</span>
          </button>
        ))}
      </div>
    </Modal>
  );
}

const STEPS: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowLeft: -1, ArrowDown: 1, ArrowRight: 1 };

/** Arrow keys lead from answer to answer, round. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const step = STEPS[event.key];
  const answers = [...event.currentTarget.querySelectorAll('button')];
  const at = answers.findIndex((answer) => answer === document.activeElement);
  if (step === undefined || at < 0) return;
  event.preventDefault();
  answers[(at + step + answers.length) % answers.length]?.focus();
}
