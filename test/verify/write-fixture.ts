/** Writes test/fixtures/ical/community-2027.ics anew from its description. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { communityFile } from '../support/community/calendar-file';

writeFileSync(path.resolve(import.meta.dirname, '../fixtures/ical/community-2027.ics'), communityFile());
