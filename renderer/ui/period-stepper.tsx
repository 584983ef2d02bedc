import { ChevronLeft, ChevronRight } from 'lucide-react';
import { Button } from './button';
import { IconButton } from './icon-button';
import './period-stepper.css';

export type Step = 'previous' | 'today' | 'next';

interface Props {
  readonly say: (step: Step) => string;
  readonly onStep: (step: Step) => void;
}

/** The ways from the shown period to the one before it, to today, and to the one after it. */
export function PeriodStepper({ say, onStep }: Props) {
  return (
    <div className="period-stepper">
      <IconButton label={say('previous')} icon={ChevronLeft} onClick={() => onStep('previous')} />
      <Button variant="ghost" onClick={() => onStep('today')}>
        {say('today')}
      </Button>
      <IconButton label={say('next')} icon={ChevronRight} onClick={() => onStep('next')} />
    </div>
  );
}
