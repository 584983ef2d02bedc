import { useItemEditor } from '../editor/item-editor';
import { RuleChoice } from './rule-choice';
import { SeriesNotes } from './series-notes';
import './recurrence.css';

/** How the shown item repeats, in words, and the way to change that for the whole series. */
export function RecurrenceRow() {
  const { item } = useItemEditor().occurrence;
  if (item.kind === 'milestone' || item.schedule === null) return null;
  return (
    <>
      {item.seriesId === null && <RuleChoice schedule={item.schedule} rule={item.rule} />}
      <SeriesNotes />
    </>
  );
}
