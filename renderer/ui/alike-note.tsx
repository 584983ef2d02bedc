import { Button } from './button';
import './alike.css';

interface Props {
  readonly text: string;
  readonly action: string;
  readonly onAct: () => void;
}

/** Says quietly that entries look like the same one, with the way to do something about it. */
export function AlikeNote({ text, action, onAct }: Props) {
  return (
    <div className="alike-note">
      {text}
      <Button variant="link" onClick={onAct}>
        {action}
      </Button>
    </div>
  );
}
