import { assertNever } from '#shared/kernel/assert-never';
import { PartnerBoard } from './partner-board';
import { PartnerPage } from './partner-page';
import { PartnerRegister } from './partner-register';
import { usePartnersPlace } from './partners-place';
import { PartnersYear } from './partners-year';
import '../../ui/list-page.css';
import '../../ui/record-page.css';
import './partners.css';

/** All partners as a register, by the stage of what is done with them, or over a year; or the page of one. */
export function PartnersScreen() {
  const place = usePartnersPlace();
  switch (place.kind) {
    case 'register':
      return <PartnerRegister />;
    case 'board':
      return <PartnerBoard place={place} />;
    case 'year':
      return <PartnersYear place={place} />;
    case 'partner':
      return <PartnerPage key={place.id} id={place.id} />;
    default:
      return assertNever(place);
  }
}
