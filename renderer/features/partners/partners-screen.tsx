import { assertNever } from '#shared/kernel/assert-never';
import { PartnerBoard } from './partner-board';
import { PartnerPage } from './partner-page';
import { PartnerRegister } from './partner-register';
import { usePartnersPlace } from './partners-place';
import '../../ui/list-page.css';
import '../../ui/record-page.css';
import './partners.css';

/** All partners as a register or by the stage of what is done with them, or the page of one. */
export function PartnersScreen() {
  const place = usePartnersPlace();
  switch (place.kind) {
    case 'register':
      return <PartnerRegister />;
    case 'board':
      return <PartnerBoard />;
    case 'partner':
      return <PartnerPage key={place.id} id={place.id} />;
    default:
      return assertNever(place);
  }
}
