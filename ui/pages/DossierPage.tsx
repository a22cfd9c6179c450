/** The reader's dossier, or one that came by a link: what was collected, in order, with notes, to take along. */
import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import { useTranslations } from 'use-intl';
import { Link, useGo } from '../components/Link.tsx';
import { Page } from '../components/Page.tsx';
import { QueryState } from '../components/QueryState.tsx';
import { Skeleton } from '../components/Skeleton.tsx';
import { DossierExports } from '../dossier/DossierExports.tsx';
import { DossierList } from '../dossier/DossierList.tsx';
import { LONGEST_TITLE, withItem, withoutItem } from '../dossier/items.ts';
import type { Dossier, DossierItem } from '../dossier/items.ts';
import { fromFragment } from '../dossier/share.ts';
import { changeDossier, nameDossier, useDossier } from '../dossier/store.ts';
import { useEntries } from '../dossier/useEntries.ts';
import { useLocale } from '../i18n/useLocale.ts';

function DossierPage() {
  const t = useTranslations('dossier');
  const shared = useShared();
  if (shared === undefined) {
    return (
      <Page title={t('title')}>
        <Skeleton lines={4} height={6} />
      </Page>
    );
  }
  return shared ? <SharedDossier dossier={shared} /> : <OwnDossier />;
}

/** The dossier that the address carries; null when it carries none, undefined while it is being read. */
function useShared(): Dossier | null | undefined {
  const { hash } = useLocation();
  const [read, setRead] = useState<{ hash: string; dossier: Dossier | null }>();
  useEffect(() => {
    let current = true;
    void fromFragment(hash).then((dossier) => {
      if (current) setRead({ hash, dossier });
    });
    return () => {
      current = false;
    };
  }, [hash]);
  return read?.hash === hash ? read.dossier : undefined;
}

function SharedDossier({ dossier }: { dossier: Dossier }) {
  const t = useTranslations('dossier');
  const { locale } = useLocale();
  const go = useGo();
  const own = useDossier().items;
  const { title, items, lost } = dossier;
  const keep = () => {
    if (own.length === 0) nameDossier(title);
    changeDossier((now) => items.reduce(withItem, now));
    go(`/${locale}/dossier`);
  };
  return (
    <Page
      title={title || t('sharedTitle')}
      kicker={title && t('sharedTitle')}
      lead={t('shared', { count: items.length })}
    >
      <Lost count={lost} />
      <p className="row no-print">
        {items.length > 0 && (
          <button type="button" className="button button--main" onClick={keep}>
            {t('keep', { count: own.length })}
          </button>
        )}
        {own.length > 0 && <Link to={`/${locale}/dossier`}>{t('own', { count: String(own.length) })}</Link>}
      </p>
      <Items title={title} items={items} />
    </Page>
  );
}

function OwnDossier() {
  const t = useTranslations('dossier');
  const { title, items, lost, refused } = useDossier();
  const [former, setFormer] = useState<{ items: readonly DossierItem[]; told: string } | null>(null);
  const remove = (item: DossierItem) => {
    setFormer({ items, told: t('removed', { title: item.title }) });
    changeDossier((now) => withoutItem(now, item.at));
  };
  const clear = () => {
    setFormer({ items, told: t('cleared') });
    changeDossier(() => []);
  };
  const undo = () => {
    changeDossier(() => former?.items ?? items);
    setFormer(null);
  };
  return (
    <Page title={title || t('title')} kicker={title && t('title')} lead={<span className="no-print">{t('lead')}</span>}>
      <Lost count={lost} />
      {refused && (
        <p role="alert" className="panel">
          {t('refused')}
        </p>
      )}
      {items.length > 0 && <TitleField title={title} />}
      {items.length === 0 ? <Empty /> : <Items title={title} items={items} remove={remove} />}
      {items.length > 0 && (
        <p className="no-print">
          <button type="button" className="button button--small" onClick={clear}>
            {t('clear')}
          </button>
        </p>
      )}
      {former && <Undo key={former.told} told={former.told} undo={undo} />}
    </Page>
  );
}

function TitleField({ title }: { title: string }) {
  const t = useTranslations('dossier');
  return (
    <label className="dossier-name no-print">
      <span className="small">{t('name')}</span>
      <input
        className="input"
        maxLength={LONGEST_TITLE}
        value={title}
        onChange={(event) => nameDossier(event.target.value)}
      />
    </label>
  );
}

interface ItemsProps {
  title: string;
  items: readonly DossierItem[];
  remove?: (item: DossierItem) => void;
}

function Items({ title, items, remove }: ItemsProps) {
  const { entries, error, retry } = useEntries(items);
  return (
    <QueryState data={entries} error={error} retry={retry} skeleton={<Skeleton lines={items.length} height={9} />}>
      {(known) => (
        <>
          <DossierExports title={title} entries={known} />
          <DossierList entries={known} {...(remove && { remove })} />
        </>
      )}
    </QueryState>
  );
}

/** What was removed took the focus with it; here it is offered back. */
function Undo({ told, undo }: { told: string; undo: () => void }) {
  const t = useTranslations('dossier');
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus({ preventScroll: true }), []);
  return (
    <p className="dossier-undo row no-print">
      <output>{told}</output>
      <button ref={button} type="button" className="button button--small" onClick={undo}>
        {t('undo')}
      </button>
    </p>
  );
}

function Lost({ count }: { count: number }) {
  const t = useTranslations('dossier');
  return count > 0 && <p className="panel">{t('lost', { count })}</p>;
}

function Empty() {
  const t = useTranslations('dossier');
  const { locale } = useLocale();
  const site = useTranslations('site');
  return (
    <div className="panel stack">
      <p>{t('empty')}</p>
      <p className="row">
        <Link className="button" to={`/${locale}/measures`}>
          {site('measures')}
        </Link>
        <Link className="button" to={`/${locale}/initiatives`}>
          {site('initiatives')}
        </Link>
      </p>
    </div>
  );
}

export { DossierPage as Component };
