import type { ReactNode } from 'react';
import { useUi } from '../../../state/ui-store';
import { useTranslate } from '../../../state/use-translate';
import { Disclosure } from '../../../ui/disclosure';
import { SeldomField } from './more-fields';

/** The inspector's sections; which of them are folded is remembered by these names. */
export type SectionName =
  'people' | 'audience' | 'money' | 'obligations' | 'result' | 'checklist' | 'reminders' | 'channels';

interface Props {
  readonly name: SectionName;
  /** Does it hold something? Otherwise it is one of those that are seldom needed. */
  readonly filled: boolean;
  /** A figure beside the heading. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** Fields that belong together, under a heading that folds them away. */
export function Section({ name, filled, aside, children }: Props) {
  const t = useTranslate();
  const open = useUi((state) => !state.foldedSections.includes(name));
  const toggleSection = useUi((state) => state.toggleSection);
  return (
    <SeldomField filled={filled}>
      <section className="inspector-section" aria-label={t(`section.${name}`)}>
        <Disclosure
          className="inspector-fold"
          heading="h3"
          title={t(`section.${name}`)}
          aside={aside}
          open={open}
          onToggle={() => toggleSection(name)}
        >
          <div className="props">{children}</div>
        </Disclosure>
      </section>
    </SeldomField>
  );
}
