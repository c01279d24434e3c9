import { expect, it } from 'vitest';
import outlets from '@/assets/outlets.json';

it('names at least eighty outlets, Arabic first', () => {
  expect(outlets.length).toBeGreaterThanOrEqual(80);
  expect(outlets.slice(0, 80).every((outlet) => outlet.inLanguage.includes('ar'))).toBe(true);
});

it('names each host once, as a host and not as an address', () => {
  const hosts = outlets.map((outlet) => outlet.host);
  expect(new Set(hosts).size).toBe(hosts.length);
  for (const host of hosts) expect(new URL(`https://${host}/`).hostname).toBe(host);
});

it.each(outlets)('$host has a name in both interface languages', ({ name }) => {
  expect(name.ar).toMatch(/\p{Script=Arabic}/u);
  expect(name.en).toMatch(/\p{Script=Latin}/u);
});
