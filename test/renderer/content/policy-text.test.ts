import { expect, test } from 'vitest';
import { policyText } from '../../../renderer/features/content/policy-text';

test('the policy is pinned part by part under its names and without marks; what is not written is left out', () => {
  const sections = [
    { id: 'sanctions', text: '1. Be **kind**\n2. Do not sell' },
    { id: 'mission', text: 'We *ride* together.' },
    { id: 'crisis', text: '  \n' },
  ] as const;
  expect(policyText(sections, (id) => id.toUpperCase())).toBe(
    'MISSION\nWe ride together.\n\nSANCTIONS\n1. Be kind\n2. Do not sell',
  );
});
