import type { MeetingReport } from '@/lib/model/meeting';
import type { Draft } from './attribution';
import type { Text } from './text';

export interface FoundMeeting {
  readonly report: MeetingReport;
}

export function meetingsIn(_text: Text, _drafts: readonly Draft[]): readonly FoundMeeting[] {
  return [];
}
