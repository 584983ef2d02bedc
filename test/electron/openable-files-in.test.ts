import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { openableFilesIn } from '../../electron/openable-files-in';

const FOLDER = path.resolve('/home/anna');

test('only .ics, .csv and .kalends files are taken, in their order and whatever the case of the extension', () => {
  const commandLine = [
    '/usr/bin/kalends',
    '.',
    '--flag=x.ics',
    'b.ICS',
    'notes.txt',
    'a.ics',
    'Plan.CSV',
    'Club.kalends',
    '--',
  ];
  expect(openableFilesIn(commandLine, FOLDER)).toEqual([
    path.join(FOLDER, 'b.ICS'),
    path.join(FOLDER, 'a.ics'),
    path.join(FOLDER, 'Plan.CSV'),
    path.join(FOLDER, 'Club.kalends'),
  ]);
});

test('the program itself is never a file, even when its name ends so', () => {
  expect(openableFilesIn(['/opt/x.ics'], FOLDER)).toEqual([]);
});

test('full paths stay, relative ones begin at the folder of the one who asks', () => {
  const full = path.resolve('/tmp/план на год.ics');
  expect(openableFilesIn(['k', full, '../a.ics'], FOLDER)).toEqual([full, path.resolve('/home/a.ics')]);
});

test('a file: address, as Linux file managers hand it over, is decoded', () => {
  const file = path.resolve('/tmp/план на год.ics');
  expect(openableFilesIn(['k', pathToFileURL(file).href], FOLDER)).toEqual([file]);
});

test.each(['file://server/share/a.ics', 'file:///tmp/%zz.ics', 'file:///tmp/a%2Fb.ics'])(
  '%s names no file of this machine, and those beside it are taken all the same',
  (address) => {
    expect(openableFilesIn(['k', address, 'a.ics'], FOLDER)).toEqual([path.join(FOLDER, 'a.ics')]);
  },
);
