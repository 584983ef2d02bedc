import { writeFileSync } from 'node:fs';
import { communityFile } from './calendar-file';

writeFileSync(new URL('../../fixtures/ical/community-2027.ics', import.meta.url), communityFile());
