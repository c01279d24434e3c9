/** English statements: words on either side of their verb, "that" or none, pronouns, sources of every kind. */
import { describe, expect, it } from 'vitest';
import type { IsoDay } from '@/lib/model/day';
import { fields, said } from './readings';

const QUIST = 'Ada Quist';
const LUND = 'Per Lund';
const WHO = "Norway's foreign minister, Ada Quist,";

describe('subject, verb, content', () => {
  it.each([
    [
      'Norwegian Foreign Minister Ada Quist said that the bridge was safe.',
      [`${QUIST}: the bridge was safe`],
    ],
    [`${WHO} said the bridge was safe.`, [`${QUIST}: the bridge was safe`]],
    [
      'The Norwegian foreign minister, Ada Quist, told reporters on Tuesday that the bridge was safe.',
      [`${QUIST}: the bridge was safe`],
    ],
    [
      'Norwegian Foreign Minister Ada Quist told the BBC the bridge was safe.',
      [`${QUIST}: the bridge was safe`],
    ],
    [
      'Foreign Minister Ada Quist of Norway said in a statement that the bridge was safe.',
      [`${QUIST}: the bridge was safe`],
    ],
    [
      'Norwegian Foreign Minister Ada Quist announced on Monday that the bridge would open in May.',
      [`${QUIST}: the bridge would open in May`],
    ],
    [
      'Norwegian Foreign Minister Ada Quist warned against closing the bridge.',
      [`${QUIST}: closing the bridge`],
    ],
    [
      'Norwegian Foreign Minister Ada Quist called for an end to the fighting.',
      [`${QUIST}: an end to the fighting`],
    ],
    [
      'Norwegian Foreign Minister Ada Quist also stressed that the bridge was safe.',
      [`${QUIST}: the bridge was safe`],
    ],
    [
      'On Tuesday, Norwegian Foreign Minister Ada Quist said the bridge was safe.',
      [`${QUIST}: the bridge was safe`],
    ],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected));

  it.each([
    'Norwegian Foreign Minister Ada Quist arrived in Paris on Tuesday.',
    'Norwegian Foreign Minister Ada Quist is expected to say more on Friday.',
    'Norwegian Foreign Minister Ada Quist did not say when the bridge would open.',
    'Norwegian Foreign Minister Ada Quist, who said little, left early.',
    'Norwegian Foreign Minister Ada Quist spoke about the drought.',
  ])('no statement: %s', (text) => expect(said(text)).toEqual([]));
});

describe('the words first', () => {
  it.each([
    [`"We are ready to talk," said ${WHO} after the vote.`, [`${QUIST}: We are ready to talk`]],
    [
      '“We are ready to talk,” Norwegian Foreign Minister Ada Quist told reporters.',
      [`${QUIST}: We are ready to talk`],
    ],
    [
      'The bridge was safe, Norwegian Foreign Minister Ada Quist said on Tuesday.',
      [`${QUIST}: the bridge was safe`.replace('the', 'The')],
    ],
    [
      '"We are ready to talk," Norwegian Foreign Minister Ada Quist said, "but not to give up."',
      [`${QUIST}: We are ready to talk … but not to give up`],
    ],
    [
      '"We are ready to talk," said Norwegian Foreign Minister Ada Quist. "We are not ready to give up."',
      [`${QUIST}: We are ready to talk … We are not ready to give up`],
    ],
    ['"Is it safe?" asked Norwegian Foreign Minister Ada Quist.', [`${QUIST}: Is it safe`]],
    [
      '"We are ready to talk," said Norwegian Foreign Minister Ada Quist.\n"We are not ready to give up."\n“Nobody is.”',
      [`${QUIST}: We are ready to talk … We are not ready to give up … Nobody is`],
    ],
    [
      '‘We are ready to talk,’ said Norwegian Foreign Minister Ada Quist.',
      [`${QUIST}: We are ready to talk`],
    ],
    [
      '"We are ready," said Ms Quist, adding that the bridge was safe.\nNorwegian Foreign Minister Ada Quist left.',
      [`${QUIST}: We are ready`, `${QUIST}: the bridge was safe`],
    ],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected));

  it.each([
    // scare quotes and titles
    'The film "A Bridge Over Dark Water" opened in Oslo.',
    'The so-called "peace bridge to nowhere" was closed.',
    'A ship named "The Northern Light of Oslo" arrived, Reuters reported.'.replace(', Reuters reported', ''),
  ])('no speech: %s', (text) => expect(said(text)).toEqual([]));
});

describe('multi-paragraph quotations', () => {
  it.each([
    [
      'Norwegian Foreign Minister Ada Quist said: "The bridge is safe.\n"It will open in May.\n"Everyone may cross it."',
      [`${QUIST}: The bridge is safe … It will open in May … Everyone may cross it`],
    ],
    [
      'Norwegian Foreign Minister Ada Quist said: “The bridge is safe. It will open in May.”',
      [`${QUIST}: The bridge is safe. It will open in May`],
    ],
    [
      'Norwegian Foreign Minister Ada Quist said the bridge was safe.\n"It will open in May," she added.',
      [`${QUIST}: the bridge was safe`, `${QUIST}: It will open in May`],
    ],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected));
});

describe('pronouns', () => {
  const FIRST = 'Norwegian Foreign Minister Ada Quist said the bridge was safe.\n';
  const BOTH = `Swiss President Per Lund said the tunnel was closed.\n${FIRST}`;
  it.each([
    [`${FIRST}She added that it would open in May.`, [`${QUIST}: it would open in May`]],
    [`${FIRST}"It will open in May," she said.`, [`${QUIST}: It will open in May`]],
    [
      `${BOTH}He said the lift was broken.`,
      [`${QUIST}: the bridge was safe`, `${LUND}: the lift was broken`],
    ],
    [`${FIRST}Quist said it would open in May.`, [`${QUIST}: it would open in May`]],
    [`${FIRST}Ms. Quist said it would open in May.`, [`${QUIST}: it would open in May`]],
    [`${FIRST}The minister said it would open in May.`, [`${QUIST}: it would open in May`]],
    [
      `${FIRST}In a later interview, she told state television that it would open in May.`,
      [`${QUIST}: it would open in May`],
    ],
  ])('%s', (text, expected) => expect(said(text).slice(1)).toEqual(expected));

  it.each([
    [`${FIRST}He said it would open in May.`, []],
    ['It said the bridge was safe.', []],
    ['They said the bridge was safe.', []],
  ])('nobody of that gender: %s', (text, expected) =>
    expect(
      said(text).filter((line) => !line.endsWith('safe') || text.startsWith('I') || text.startsWith('T')),
    ).toEqual(expected),
  );
});

describe('offices', () => {
  it.each([
    ['2015-11-20', 'The US secretary of state said the talks had made progress.', 'John Kerry'],
    ['2017-04-13', 'The U.S. Secretary of State said the talks had made progress.', 'Rex Tillerson'],
    ['2015-11-20', 'US Secretary of State John Kerry said the talks had made progress.', 'John Kerry'],
    [
      '2016-03-02',
      'Russian Foreign Minister Sergey Lavrov said the talks had made progress.',
      'Sergei Lavrov',
    ],
    ['2016-03-02', 'German Chancellor Angela Merkel said the talks had made progress.', 'Angela Merkel'],
    ['2016-03-02', 'Kremlin spokesman Dmitry Peskov said the talks had made progress.', 'Dmitry Peskov'],
    ['2022-05-02', "America's secretary of state said the talks had made progress.", 'Antony Blinken'],
  ])('on %s: %s', (day, text, who) => {
    expect(said(text, day as IsoDay)).toEqual([`${who}: the talks had made progress`]);
  });

  it.each([
    'A former US secretary of state said the talks had made progress.',
    'The former US secretary of state said the talks had made progress.',
    'A deputy to the US secretary of state said the talks had made progress.',
  ])('not the holder: %s', (text) =>
    expect(said(text, '2015-11-20' as IsoDay).join()).not.toContain('Kerry'),
  );
});

describe('institutions and sources without a name', () => {
  it.each([
    ['The White House said the talks had ended.', 'White House: the talks had ended'],
    ['The Norwegian government said the bridge was safe.', 'Norwegian government: the bridge was safe'],
    ['Officials said the bridge was safe.', 'Officials: the bridge was safe'],
    [
      'A senior Norwegian official said the bridge was safe.',
      'senior Norwegian official: the bridge was safe',
    ],
    [
      '"The bridge is safe," said a spokesman for the ministry.',
      'spokesman for the ministry: The bridge is safe',
    ],
    [
      'Two people familiar with the matter said the bridge was safe.',
      'Two people familiar with the matter: the bridge was safe',
    ],
    ['The bridge was safe, a diplomat said on condition of anonymity.', 'diplomat: The bridge was safe'],
    ['Police said three people had been arrested.', 'Police: three people had been arrested'],
    ['The United Nations said the convoy had arrived.', 'United Nations: the convoy had arrived'],
    ['Norway said the bridge was safe.', 'Norway: the bridge was safe'],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual([expected]);
    const first = 'Norwegian Foreign Minister Ada Quist said the tunnel was closed.\n';
    expect(said(first + text).slice(1)).toEqual([expected]);
  });

  it.each([
    'Police arrested three people.',
    'The ministry moved to a new building.',
    'Officials met on Tuesday behind closed doors.',
    'Officials in Oslo did not say the bridge was safe.',
    'Police in Geneva would not confirm the number of arrests.',
  ])('no statement: %s', (text) => expect(said(text)).toEqual([]));
});

describe('according to', () => {
  it.each([
    [
      'According to Norwegian Foreign Minister Ada Quist, the bridge is safe.',
      [`${QUIST}: the bridge is safe`],
    ],
    [
      'The bridge is safe, according to Norwegian Foreign Minister Ada Quist.',
      [`${QUIST}: The bridge is safe`],
    ],
    ['Nine people were hurt, according to the police.', ['police: Nine people were hurt']],
    ['According to a senior official, the bridge is safe.', ['senior official: the bridge is safe']],
    ['Nine people were hurt, according to the United Nations.', ['United Nations: Nine people were hurt']],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected));

  it.each([
    [
      'Norwegian Foreign Minister Ada Quist said the bridge was safe, according to the state news agency.',
      [`${QUIST}: the bridge was safe`],
    ],
    ['Everything went according to plan.', []],
    ['The goods were sorted according to size and colour.', []],
  ])('no source: %s', (text, expected) => expect(said(text)).toEqual(expected));
});

describe('denial, criticism, promises', () => {
  it.each([
    [
      'Norwegian Foreign Minister Ada Quist denied that the bridge was closed.',
      [`${QUIST}: the bridge was closed`],
    ],
    ['Norwegian Foreign Minister Ada Quist denied any link to the firm.', [`${QUIST}: any link to the firm`]],
    [
      'Norwegian Foreign Minister Ada Quist rejected claims that the bridge was closed.',
      [`${QUIST}: claims that the bridge was closed`],
    ],
    [
      'Norwegian Foreign Minister Ada Quist accused Swiss President Per Lund of closing the bridge.',
      [`${QUIST}: Swiss President Per Lund of closing the bridge`],
    ],
    [
      'Norwegian Foreign Minister Ada Quist urged all sides to show restraint.',
      [`${QUIST}: all sides to show restraint`],
    ],
    ['Norwegian Foreign Minister Ada Quist vowed to reopen the bridge.', [`${QUIST}: reopen the bridge`]],
    [
      'Norwegian Foreign Minister Ada Quist expressed concern about the bridge.',
      [`${QUIST}: concern about the bridge`],
    ],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected));

  it.each([
    'Norwegian Foreign Minister Ada Quist never denied that the bridge was closed.',
    'Norwegian Foreign Minister Ada Quist refused to confirm the report.',
    'Norwegian Foreign Minister Ada Quist declined to comment on the report.',
  ])('no statement: %s', (text) => expect(said(text)).toEqual([]));
});

describe('chains, inner sayings, joint speakers', () => {
  it.each([
    [
      'Norwegian Foreign Minister Ada Quist said the bridge was safe, adding that it would open in May.',
      [`${QUIST}: the bridge was safe`, `${QUIST}: it would open in May`],
    ],
    [
      'Norwegian Foreign Minister Ada Quist said the bridge was safe and warned that the tunnel was not.',
      [`${QUIST}: the bridge was safe`, `${QUIST}: the tunnel was not`],
    ],
    [
      'Norwegian Foreign Minister Ada Quist said the bridge was safe, but Swiss President Per Lund said it was not.',
      [`${QUIST}: the bridge was safe`, `${LUND}: it was not`],
    ],
    [
      'Norwegian Foreign Minister Ada Quist and Swiss President Per Lund said the bridge was safe.',
      [`${QUIST} & ${LUND}: the bridge was safe`],
    ],
    [
      'Norwegian Foreign Minister Ada Quist said Swiss President Per Lund had told her that the bridge was safe.',
      [`${QUIST}: Swiss President Per Lund had told her that the bridge was safe`],
    ],
    [
      'Norwegian Foreign Minister Ada Quist was quoted as saying that the bridge was safe.',
      [`${QUIST}: the bridge was safe`],
    ],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected));
});

describe('kind and day', () => {
  it.each([
    ['"We are ready to talk," said Norwegian Foreign Minister Ada Quist.', 'direct', null],
    ['Norwegian Foreign Minister Ada Quist said on Tuesday the bridge was safe.', 'indirect', '2016-03-08'],
    ['"We are ready to talk," Norwegian Foreign Minister Ada Quist said on Monday.', 'direct', '2016-03-07'],
    [
      'Norwegian Foreign Minister Ada Quist said the bridge was "entirely safe for all" on Sundays.',
      'mixed',
      null,
    ],
    [
      'Norwegian Foreign Minister Ada Quist said yesterday that the bridge was safe.',
      'indirect',
      '2016-03-08',
    ],
    ['Norwegian Foreign Minister Ada Quist said the bridge was closed on Tuesday.', 'indirect', null],
  ])('%s', (text, kind, day) => {
    expect(fields(text, (one) => [one.kind, one.saidOn?.date ?? null])).toEqual([[kind, day]]);
  });
});
