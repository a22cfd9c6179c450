/** A subject of the thesaurus: its words in three languages, what stands around it, and what it finds. */
import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { askPath } from '../ask/query.ts';
import { useCertainty } from '../certainty/useCertainty.ts';
import { Fact, FactLinks } from '../components/FactLink.tsx';
import { Label } from '../components/Label.tsx';
import { Link } from '../components/Link.tsx';
import { LinkGroups } from '../components/LinkGroups.tsx';
import { NodeActions } from '../components/NodeActions.tsx';
import { NotFound } from '../components/NotFound.tsx';
import { Page, Section } from '../components/Page.tsx';
import { QueryPage } from '../components/QueryPage.tsx';
import { QuoteList } from '../components/Quote.tsx';
import { BasisMark } from '../design/marks/BasisMark.tsx';
import { ConceptPageDocument } from '../generated/documents/ConceptPage.ts';
import type { ConceptPageQuery, FactLink_LinkFragment } from '../generated/operations.ts';
import { LOCALES } from '../i18n/messages.ts';
import { useLocale } from '../i18n/useLocale.ts';
import './ConceptPage.css';

type Concept = Extract<NonNullable<ConceptPageQuery['node']>, { __typename: 'Concept' }>;

function ConceptPage() {
  const id = `concept/${useParams().name ?? ''}`;
  const { language } = useLocale();
  const basis = useCertainty();
  const { data, error, refetch } = useQuery(ConceptPageDocument, { variables: { id, language, basis } });
  return (
    <QueryPage title={id} data={data} error={error} retry={refetch}>
      {({ node }) => (node?.__typename === 'Concept' ? <ConceptArticle concept={node} /> : <NotFound id={id} />)}
    </QueryPage>
  );
}

function ConceptArticle({ concept }: { concept: Concept }) {
  const t = useTranslations('concept');
  const cited = useTranslations('node');
  const { locale } = useLocale();
  const { label, basis, citations } = concept;
  return (
    <Page
      title={label}
      heading={<Label {...concept} />}
      actions={<NodeActions thing={concept} title={concept.original} />}
      kicker={
        <>
          {t('thesaurus')} <BasisMark basis={basis} />
        </>
      }
      lead={<Link to={askPath(locale, label)}>{t('search', { label })}</Link>}
    >
      <div className="columns">
        <Found concept={concept} />
        <div>
          <Words concept={concept} />
          <Around concept={concept} />
        </div>
      </div>
      {citations.length > 0 && (
        <Section id="citations" title={cited('citations')}>
          <QuoteList citations={citations} />
        </Section>
      )}
    </Page>
  );
}

function Words({ concept }: { concept: Concept }) {
  const t = useTranslations('concept');
  return (
    <Section id="words" title={t('words')}>
      <dl className="concept-words">
        {LOCALES.map((locale) => (
          <Fact key={locale} name={t(locale)}>
            <span lang={locale}>
              <strong>{concept[locale]}</strong>
              {concept[`${locale}Synonyms`].map((synonym) => `, ${synonym}`)}
            </span>
          </Fact>
        ))}
      </dl>
    </Section>
  );
}

/** The other concepts, as the links say from which end they are seen. */
function Around({ concept: { id, around } }: { concept: Concept }) {
  const t = useTranslations('concept');
  const select = (type: string, outgoing?: boolean) =>
    around.filter((link) => link.type === type && (outgoing === undefined || (link.from.id === id) === outgoing));
  const groups: [name: string, links: FactLink_LinkFragment[]][] = [
    [t('broader'), select('NARROWER_THAN', true)],
    [t('narrower'), select('NARROWER_THAN', false)],
    [t('related'), select('RELATED_TO')],
    [t('distinct'), select('DISTINCT_FROM')],
  ];
  const told = groups.filter(([, links]) => links.length > 0);
  if (told.length === 0) return null;
  return (
    <Section id="around" title={t('around')}>
      <dl className="concept-words">
        {told.map(([name, links]) => (
          <Fact key={name} name={name}>
            <FactLinks links={links} />
          </Fact>
        ))}
      </dl>
    </Section>
  );
}

function Found({ concept: { id, found, foundCount } }: { concept: Concept }) {
  const t = useTranslations('concept');
  const basis = useCertainty();
  const key = `${id} ${basis?.join() ?? ''}`;
  return (
    <Section id="finds" title={t('finds', { count: String(foundCount) })} hint={foundCount > 0 && t('findsHint')}>
      {foundCount === 0 && <p>{t('findsNothing')}</p>}
      <LinkGroups key={key} nodeId={id} links={found} total={foundCount} types={['HAS_SUBJECT']} basis={basis} />
    </Section>
  );
}

export { ConceptPage as Component };
