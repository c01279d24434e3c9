/** The first run in its states. */
import type { JSX } from 'preact';
import outlets from '@/assets/outlets.json';
import { Welcome, type WelcomeProps } from '@/components/welcome';

const nothing = (): void => undefined;

export const welcomeProps: WelcomeProps = {
  outlets,
  access: 'click',
  refused: false,
  starter: { kind: 'absent' },
  saving: 'ask',
  choice: 'browser',
  onAccess: nothing,
  onAddStarter: nothing,
  onStopStarter: nothing,
  onRemoveStarter: nothing,
  onSaving: nothing,
  onLanguage: nothing,
  onOpenCorpus: nothing,
};

const welcome = (props: Partial<WelcomeProps>) => (): JSX.Element => <Welcome {...welcomeProps} {...props} />;

export const welcomeScenes: Readonly<Record<string, () => JSX.Element>> = {
  'welcome-first': welcome({}),
  'welcome-adding': welcome({
    access: 'listed',
    starter: { kind: 'working', what: 'adding', done: 275, all: 747 },
  }),
  'welcome-added': welcome({ access: 'every', starter: { kind: 'added', rows: 747 }, saving: 'automatic' }),
  'welcome-stopped': welcome({ starter: { kind: 'some', done: 275, all: 747 } }),
  'welcome-refused': welcome({ refused: true, starter: { kind: 'failed' } }),
  'welcome-asking': welcome({ access: null, starter: { kind: 'unknown' } }),
};
