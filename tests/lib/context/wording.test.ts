import { expect, it } from 'vitest';
import { wordingOf } from '@/lib/context/wording';

const short = (one: string, other: string): string =>
  wordingOf(one, other)
    .map(({ kind, text }) => `${{ kept: '', added: '+', dropped: '-' }[kind]}${text}`)
    .join(' | ');

it.each([
  ['the river is low', 'the river is low', ''],
  ['أنَّ القياسات، كما قال، ناقصة', 'ان القياسات كما قال ناقصه', ''], // another spelling is no other wording
  ['the river is low today', 'the river is very low', 'the river is | +very | low | -today'],
  ['نطلب القياسات', 'نريد القياسات', '-نطلب | +نريد | القياسات'],
  ['', 'all new', '+all new'],
])('%s → %s', (one, other, wording) => expect(short(one, other)).toBe(wording));
