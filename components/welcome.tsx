/** The first run, under a minute: what Siyaq does, where it may read, a history to start with, saving, privacy. */
import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { LanguageChoice } from '@/lib/i18n/language';
import type { Settings } from '@/lib/settings/settings';
import { type Access, AccessChoice, type Outlet } from './access-choice';
import { Brand } from './brand';
import { LanguageSelect } from './language-select';
import { useLocalization } from './localization';
import { RadioChoice } from './radio-choice';
import { SampleArticle } from './sample';
import { StarterOffer, type StarterState } from './starter-offer';

export interface WelcomeProps {
  readonly outlets: readonly Outlet[];
  readonly access: Access | null;
  readonly refused: boolean;
  readonly starter: StarterState;
  readonly saving: Settings['saving'];
  readonly choice: LanguageChoice;
  readonly onAccess: (access: Access) => void;
  readonly onAddStarter: () => void;
  readonly onStopStarter: () => void;
  readonly onRemoveStarter: () => void;
  readonly onSaving: (saving: Settings['saving']) => void;
  readonly onLanguage: (choice: LanguageChoice) => void;
  readonly onOpenCorpus: () => void;
}

export function Welcome(props: WelcomeProps): JSX.Element {
  const { t } = useLocalization();
  return (
    <div class="welcome">
      <header class="masthead">
        <Brand />
        <LanguageSelect choice={props.choice} onLanguage={props.onLanguage} />
      </header>
      <main>
        <h1 class="deck">{t('welcome.deck')}</h1>
        <SampleArticle />
        <div class="steps">
          <Step id="sites" heading={t('welcome.sites')} detail={t('welcome.sitesDetail')}>
            <AccessChoice {...props} />
          </Step>
          <Step id="starter" heading={t('starter.title')}>
            <StarterOffer
              state={props.starter}
              onAdd={props.onAddStarter}
              onStop={props.onStopStarter}
              onRemove={props.onRemoveStarter}
            />
          </Step>
          <Step id="saving" heading={t('welcome.saving')}>
            <SavingChoice saving={props.saving} onSaving={props.onSaving} />
          </Step>
          <Step id="privacy" heading={t('welcome.privacy')}>
            <p>{t('welcome.privacyText')}</p>
          </Step>
          <Ready onOpenCorpus={props.onOpenCorpus} />
        </div>
      </main>
    </div>
  );
}

interface StepProps {
  readonly id: string;
  readonly heading: string;
  readonly detail?: string;
  readonly children: ComponentChildren;
}

function Step({ id, heading, detail, children }: StepProps): JSX.Element {
  const headingId = useId();
  return (
    <section class="step" id={id} tabIndex={-1} aria-labelledby={headingId}>
      <div class="step-head">
        <h2 id={headingId}>{heading}</h2>
        {detail !== undefined && <p class="step-detail">{detail}</p>}
      </div>
      <div class="step-body">{children}</div>
    </section>
  );
}

function SavingChoice({ saving, onSaving }: Pick<WelcomeProps, 'saving' | 'onSaving'>): JSX.Element {
  const { t } = useLocalization();
  return (
    <RadioChoice
      label={t('welcome.saving')}
      value={saving}
      options={[
        { value: 'ask', title: t('welcome.savingAsk'), detail: t('welcome.savingAskDetail') },
        {
          value: 'automatic',
          title: t('welcome.savingAutomatic'),
          detail: t('welcome.savingAutomaticDetail'),
        },
      ]}
      onChoose={onSaving}
    />
  );
}

function Ready({ onOpenCorpus }: Pick<WelcomeProps, 'onOpenCorpus'>): JSX.Element {
  const { t } = useLocalization();
  return (
    <footer class="ready">
      <p>{t('welcome.readyDetail')}</p>
      <button type="button" class="quiet" onClick={onOpenCorpus}>
        {t('welcome.toCorpus')}
      </button>
    </footer>
  );
}
