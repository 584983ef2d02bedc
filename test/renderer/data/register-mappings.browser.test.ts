import { expect, test } from 'vitest';
import { rememberedMapping, rememberMapping } from '../../../renderer/data/register-mappings';
import { readPreferences, writePreferences } from '../../../renderer/data/plan-registry';
import { valueOf } from './plan-under-test';

test('what the columns of a table told is remembered by its head, for each register by itself', async () => {
  const head = ['Whom we know', 'Wo'];
  expect(await rememberedMapping('partners', head)).toBeNull();
  await rememberMapping('partners', head, ['name', null]);
  await rememberMapping('people', head, ['name', 'notes']);
  expect(await rememberedMapping('partners', ['whom  we know', 'WO'])).toEqual(['name', null]);
  expect(await rememberedMapping('people', head)).toEqual(['name', 'notes']);
  await rememberMapping('partners', head, ['name', 'category']);
  expect(await rememberedMapping('partners', head)).toEqual(['name', 'category']);
});

test('a column that a later Kalends knows is left out by this one', async () => {
  await rememberMapping('partners', ['A', 'B'], ['name', 'audience']);
  const { registerMappings = [] } = valueOf(await readPreferences()) ?? {};
  await writePreferences({
    registerMappings: registerMappings.map((each) => ({ ...each, mapping: ['name', 'of the future'] })),
  });
  expect(await rememberedMapping('partners', ['A', 'B'])).toEqual(['name', null]);
});
