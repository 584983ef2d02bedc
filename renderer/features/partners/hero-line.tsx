import { Mail, Phone, UserRound } from 'lucide-react';
import { STAGES_BY_INTEREST } from '#shared/partners/leading-activity';
import type { Partner } from '#shared/records/partner';
import type { PartnerActivity } from '#shared/records/partner-activity';
import { usePlanSnapshot } from '../../data/plan-context';
import { useUi } from '../../state/ui-store';
import { useTranslate } from '../../state/use-translate';
import { Avatar } from '../../ui/avatar';
import { StagePie } from '../../ui/stage-pie';
import { ACTIVITY_MARKS } from './activity-mark';

interface Props {
  readonly partner: Partner;
  readonly activities: readonly PartnerActivity[];
}

/** Under the name of a partner: how far it has come, whom to talk to, and who of ours does. */
export function HeroLine({ partner, activities }: Props) {
  const t = useTranslate();
  const plan = usePlanSnapshot();
  const hidden = useUi((state) => state.contactsHidden);
  const stage = STAGES_BY_INTEREST.find((each) => activities.some((activity) => activity.stage === each));
  const [person] = hidden ? [] : partner.contacts;
  const owner = partner.ownerId === null ? undefined : plan.get('people', partner.ownerId);
  const facts = [
    { id: 'person', Icon: UserRound, text: person && [person.name, person.role].filter(Boolean).join(', ') },
    { id: 'phone', Icon: Phone, text: person?.phone },
    { id: 'email', Icon: Mail, text: person?.email },
  ];
  return (
    <p className="hero-line">
      {stage && (
        <span>
          <StagePie mark={ACTIVITY_MARKS[stage]} />
          {t(`stage.${stage}`)}
        </span>
      )}
      {facts.map(
        ({ id, Icon, text }) =>
          text && (
            <span key={id}>
              <Icon size={14} />
              {text}
            </span>
          ),
      )}
      {owner && (
        <span>
          <Avatar name={owner.name} hue={owner.hue} />
          {t('partners.kept-by', { name: owner.name })}
        </span>
      )}
    </p>
  );
}
