/** Sites with articles here, or with access, or with a choice of their own: reading, saving and deleting, site by site. */
import type { JSX } from 'preact';
import type { SavingSetting } from '@/lib/settings/settings';
import { Icon } from './icon';
import { useLocalization } from './localization';
import { SavingSelect } from './saving-select';
import { Switch } from './switch';

export interface SiteRow {
  readonly host: string;
  readonly articles: number;
  /** Whether Siyaq reads there. */
  readonly on: boolean;
  readonly saving: SavingSetting;
  /** Nothing tells it from the many sites of our list: no article, no choice of its own. */
  readonly isPlain: boolean;
}

export interface SitesProps {
  readonly sites: readonly SiteRow[];
  readonly everySite: boolean;
  /** The reader has just said no to this site's permission. */
  readonly refusedSite: string | null;
  readonly onHost: (host: string | null) => void;
  readonly onSite: (host: string, on: boolean) => void;
  readonly onSiteSaving: (host: string, saving: SavingSetting) => void;
  readonly onDeleteSite: (host: string) => void;
  readonly onChooseSites: () => void;
}

export function SiteList(props: SitesProps): JSX.Element {
  const { t } = useLocalization();
  const { sites, everySite } = props;
  const own = sites.filter(({ isPlain }) => !isPlain);
  const plain = sites.filter(({ isPlain }) => isPlain);
  return (
    <>
      {everySite && <p class="aside-note">{t('corpus.everySite')}</p>}
      {sites.length === 0 && !everySite && <p class="aside-note">{t('corpus.sitesEmpty')}</p>}
      <Sites {...props} sites={own} />
      {plain.length > 0 && (
        <details class="unfold">
          <summary>
            <Icon name="more" />
            {t('corpus.moreSites', { count: plain.length })}
          </summary>
          <Sites {...props} sites={plain} />
        </details>
      )}
      <button type="button" class="quiet" onClick={props.onChooseSites}>
        {t('action.chooseSites')}
      </button>
    </>
  );
}

function Sites(props: SitesProps): JSX.Element {
  return (
    <ul class="sites">
      {props.sites.map((site) => (
        <Site key={site.host} {...props} site={site} />
      ))}
    </ul>
  );
}

function Site({ site, ...props }: SitesProps & { readonly site: SiteRow }): JSX.Element {
  const { t } = useLocalization();
  const { host, articles, on, saving } = site;
  return (
    <li>
      <details class="unfold">
        <summary>
          <Icon name="more" />
          <bdi>{host}</bdi>
          <span class="site-facts">
            {articles > 0 ? t('count.articles', { count: articles }) : t(on ? 'popup.on' : 'popup.off')}
          </span>
        </summary>
        <div class="site-controls">
          <Switch
            label={t('corpus.readHere', { site: host })}
            on={on}
            onSwitch={(to) => props.onSite(host, to)}
          />
          <p class="aside-note" role="status">
            {props.refusedSite === host && t('state.refused')}
          </p>
          <SavingSelect
            label={t('save.on', { site: host })}
            saving={saving}
            onSaving={(to) => props.onSiteSaving(host, to)}
          />
          {articles > 0 && (
            <p class="site-ways">
              <button type="button" class="quiet" onClick={() => props.onHost(host)}>
                {t('corpus.ofSite', { site: host })}
              </button>
              <button
                type="button"
                class="quiet danger"
                aria-label={t('corpus.deleteSite', { site: host })}
                onClick={() => props.onDeleteSite(host)}
              >
                {t('corpus.delete')}
              </button>
            </p>
          )}
        </div>
      </details>
    </li>
  );
}
