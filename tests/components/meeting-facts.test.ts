import { expect, it } from 'vitest';
import { claimedDays, claimedPlaces, meetingState, sourceCount } from '@/components/meeting-facts';
import type { MeetingStatus } from '@/lib/model/meeting';
import type { PlaceKey } from '@/lib/model/place';
import { meetings } from '../gallery/fixtures';
import { date, day } from '../gallery/people';

const [announced] = meetings;
const disputed = meetings.find(({ id }) => id === 'met-disputed');
if (announced === undefined || disputed === undefined) throw new Error('the gallery lost its meetings');

it.each<[readonly MeetingStatus[], string, string | null, string]>([
  [['held'], '2015-11-16', '2017-04-13', 'held'],
  [['planned', 'held'], '2015-11-16', '2017-04-13', 'announced-and-held'],
  [['planned'], '2015-11-16', '2017-04-13', 'no-report'],
  [['planned'], '2017-05-01', '2017-04-13', 'announced'],
  [['planned'], '2017-04', '2017-04-13', 'announced'], // may still come this month
  [['planned'], '2015-11-16', null, 'announced'],
  [['past mention'], '2015-11-16', '2017-04-13', 'recalled'],
])('%j on %s, read on %s, is %s', (statuses, on, today, state) => {
  const [report] = announced.meeting.reports;
  if (report === undefined) throw new Error('no report');
  const meeting = {
    ...announced.meeting,
    status: statuses[0] ?? 'held',
    startDate: { date: date(on), basis: 'stated' as const },
    reports: statuses.map((status) => ({ ...report, status })),
  };
  expect(meetingState(meeting, today === null ? null : day(today))).toBe(state);
});

it('gives each disputed day with who says so', () =>
  expect(
    claimedDays(disputed).map(({ value, origins }) => [value, origins.map(({ outlet }) => outlet)]),
  ).toEqual([
    ['2015-11-16', ['صحيفة الميناء']],
    ['2015-11-17', ['وكالة الجسر']],
  ]));

it('counts outlets, not reports', () => {
  const [first] = disputed.meeting.reports;
  if (first === undefined) throw new Error('no report');
  const twice = { ...disputed, meeting: { ...disputed.meeting, reports: [first, first] } };
  expect(sourceCount(disputed)).toBe(2);
  expect(sourceCount(twice)).toBe(1);
});

it('counts outlets that print one agency as one source', () => {
  const articles = disputed.articles.map((head) => ({ ...head, agency: 'reuters' }));
  expect(sourceCount({ ...disputed, articles })).toBe(1);
});

it('names a place once, in whatever languages its reports write it', () => {
  const [first, second] = disputed.meeting.reports;
  if (first === undefined || second === undefined) throw new Error('no two reports');
  const placed = (place: string, ...keys: readonly string[]) => ({
    place,
    placeKeys: keys as unknown as readonly PlaceKey[],
  });
  const reports = [
    { ...first, ...placed('مرسى الرمل', 'id:place:sandport') },
    { ...second, ...placed('Sandport', 'id:place:sandport') },
    { ...second, ...placed('Hillfort', 'id:place:hillfort') },
  ];
  const places = claimedPlaces({ ...disputed, meeting: { ...disputed.meeting, reports } });
  expect(places.map(({ value, origins }) => [value, origins.length])).toEqual([
    ['مرسى الرمل', 2],
    ['Hillfort', 1],
  ]);
});
