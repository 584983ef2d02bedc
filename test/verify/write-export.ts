/** Writes the export that other programs are asked about and, line by line, the occurrences that they should find in it. */
import { writeFileSync } from 'node:fs';
import { occurrencesTold } from '../support/occurrences-told';
import { sampleExport, sampleItems } from '../support/sample-export';

const [calendarFile, occurrencesFile] = process.argv.slice(3);
if (calendarFile === undefined || occurrencesFile === undefined) throw new Error('Which files shall be written?');
writeFileSync(calendarFile, sampleExport());
writeFileSync(occurrencesFile, occurrencesTold(sampleItems(), '2026-09-01', '2027-12-31').join('\n'));
