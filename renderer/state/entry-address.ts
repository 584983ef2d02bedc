import type { Register } from '#shared/plan/registers/register';
import { addressOfContent } from './content-place';
import { addressOfPartner } from './partner-address';
import { addressOfPerson } from './person-address';

/** The address of an entry's own page; null in registers whose entries have none. */
export function addressOfEntry(register: Register, id: string): string | null {
  switch (register) {
    case 'people':
      return addressOfPerson(id);
    case 'partners':
      return addressOfPartner(id);
    case 'channels':
      return addressOfContent({ kind: 'channel', id });
    case 'pillars':
      return addressOfContent({ kind: 'pillar', id });
    default:
      return null;
  }
}
