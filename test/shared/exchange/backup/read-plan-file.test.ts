import { describe, expect, test } from 'vitest';
import { isPlanFile, PLAN_FILE_FORMAT, PLAN_FILE_LIMIT } from '#shared/exchange/backup/plan-file';
import { readHeader, readPayload } from '#shared/exchange/backup/read-plan-file';
import { emptyItem } from '#shared/records/item';

const header = {
  kalends: 'plan',
  format: PLAN_FILE_FORMAT,
  schema: 2,
  app: '0.1.0',
  savedAt: 7,
  name: 'Club',
  hue: 1,
  counts: { items: 1 },
  bytes: 12,
  checksum: 'a'.repeat(64),
};
const item = emptyItem({ id: 'i', uid: 'u', now: 0, kind: 'post', title: 'News', schedule: null, calendarId: 'c' });

function readFields(fields: object): unknown {
  return readHeader(JSON.stringify({ ...header, ...fields }), 2);
}

function readTables(tables: unknown): unknown {
  return readPayload(JSON.stringify({ tables }));
}

describe('the header of a plan file', () => {
  test('is read when it is of this version or an older one', () => {
    expect(readFields({})).toEqual({ ok: true, value: header });
    expect(readFields({ schema: 1 })).toMatchObject({ ok: true, value: { schema: 1 } });
  });

  test('of a newer format or newer records is refused by the name of the Kalends that wrote it, however it looks', () => {
    const newer = { ok: false, problem: { kind: 'newer', app: '9.0.0' } };
    expect(readFields({ app: '9.0.0', schema: 3 })).toEqual(newer);
    expect(readFields({ app: '9.0.0', format: PLAN_FILE_FORMAT + 1, bytes: { packed: 3 } })).toEqual(newer);
  });

  test.each(['', 'BEGIN:VCALENDAR', '[]', 'null', '{"kalends":"theme"}'])('“%s” is none', (line) => {
    expect(readHeader(line, 2)).toEqual({ ok: false, problem: { kind: 'not-a-plan' } });
  });

  test('that is built otherwise says where', () => {
    expect(readFields({ checksum: 'abc' })).toEqual({ ok: false, problem: { kind: 'malformed', where: 'checksum' } });
    expect(readFields({ counts: { items: -1 } })).toMatchObject({ problem: { where: 'counts.items' } });
  });

  test('that promises more than a plan may weigh is refused before the rest is read', () => {
    expect(readFields({ bytes: PLAN_FILE_LIMIT + 1 })).toMatchObject({ problem: { kind: 'too-large' } });
  });
});

describe('the records of a plan file', () => {
  test('are read table by table; a table that the file does not know yet is empty', () => {
    expect(readTables({ items: [item] })).toMatchObject({
      value: { tables: { items: [item], tags: [] }, unreadable: [] },
    });
  });

  test('of an older version get the fields that came later', () => {
    const person = { id: 'p', name: 'Anna', contact: '', order: 3, archived: false };
    expect(readTables({ people: [person] })).toMatchObject({ value: { tables: { people: [{ ...person, hue: 4 }] } } });
  });

  test('that lost their shape are left out, each named with what is wrong; the others are read', () => {
    const broken = [{ ...item, id: 'x', title: 7 }, 'no record', { ...item, title: 'Again' }, null];
    expect(readTables({ items: [item, ...broken] })).toMatchObject({
      value: {
        tables: { items: [item] },
        unreadable: [
          { table: 'items', id: 'x', path: 'title' },
          { table: 'items', id: '' },
          { table: 'items', id: 'i', path: 'id', message: 'taken by another record' },
          { table: 'items', id: '' },
        ],
      },
    });
  });

  test.each([
    ['[]', 'tables'],
    ['{"tables":[]}', 'tables'],
    ['{"tables":{"items":{}}}', 'tables.items'],
    ['{"tables":{"secrets":[]}}', 'tables.secrets'],
    ['{"tables":', 'tables'],
  ])('%s are none, and it is said where', (text, where) => {
    expect(readPayload(text)).toEqual({ ok: false, problem: { kind: 'malformed', where } });
  });
});

test('a plan file is known by its name or by how it begins', () => {
  expect(isPlanFile({ name: 'Club.KALENDS', bytes: new Uint8Array() })).toBe(true);
  expect(isPlanFile({ name: 'renamed.bin', bytes: new Uint8Array([0x1f, 0x8b, 8]) })).toBe(true);
  expect(isPlanFile({ name: 'club.ics', bytes: new TextEncoder().encode('BEGIN:VCALENDAR') })).toBe(false);
});
