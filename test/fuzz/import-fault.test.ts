import { expect, test } from 'vitest';
import { icalCorpus } from './corpus';
import { importFault } from './import-fault';
import { mutated, randomFrom } from './mutate';

test('a calendar file comes in whole or not at all, whatever was done to it', { timeout: 20_000 }, () => {
  const corpus = icalCorpus();
  for (let input = 0; input < 150; input++)
    expect(importFault(mutated(corpus, randomFrom(input))), `input ${input} of seed 0`).toBeNull();
});
