import { REGISTERS, type Register } from '#shared/plan/registers/register';
import { registerEntries } from '#shared/plan/registers/register-entries';
import type { KeyboardEvent } from 'react';
import { usePlanSnapshot } from '../../data/plan-context';
import { useTranslate } from '../../state/use-translate';

interface Props {
  readonly register: Register;
  readonly panelId: string;
  readonly autoFocus: boolean;
  readonly onChoose: (register: Register) => void;
}

/** The registers, with how many entries each has. Up and Down choose. */
export function RegisterTabs({ register, panelId, autoFocus, onChoose }: Props) {
  const t = useTranslate();
  const plan = usePlanSnapshot();
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const next = registerByKey(event.key, register);
    if (!next) return;
    event.preventDefault();
    onChoose(next);
    (event.currentTarget.children[REGISTERS.indexOf(next)] as HTMLElement).focus();
  };
  return (
    <div
      className="register-tabs"
      role="tablist"
      aria-label={t('registers.title')}
      aria-orientation="vertical"
      onKeyDown={onKeyDown}
    >
      {REGISTERS.map((each) => {
        const count = registerEntries(plan, each).filter(({ archived }) => !archived).length;
        return (
          <button
            key={each}
            type="button"
            role="tab"
            data-autofocus={each === register && autoFocus ? '' : undefined}
            aria-selected={each === register}
            aria-controls={each === register ? panelId : undefined}
            tabIndex={each === register ? 0 : -1}
            onClick={() => onChoose(each)}
          >
            <span>{t(`registers.${each}`)}</span>
            <small>{count || ''}</small>
          </button>
        );
      })}
    </div>
  );
}

function registerByKey(key: string, register: Register): Register | undefined {
  const at = REGISTERS.indexOf(register);
  switch (key) {
    case 'ArrowDown':
      return REGISTERS[(at + 1) % REGISTERS.length];
    case 'ArrowUp':
      return REGISTERS.at(at - 1);
    case 'Home':
      return REGISTERS[0];
    case 'End':
      return REGISTERS.at(-1);
    default:
      return undefined;
  }
}
