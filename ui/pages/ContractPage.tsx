/** One contract: who concluded it, what it grants, and its cascade down to the indicators. */
import { useParams } from 'react-router';
import type { Params } from 'react-router';
import { useTranslations } from 'use-intl';
import { Label, OriginalLabel } from '../components/Label.tsx';
import { NodeActions } from '../components/NodeActions.tsx';
import { NotFound } from '../components/NotFound.tsx';
import { Page, Section } from '../components/Page.tsx';
import { QueryPage } from '../components/QueryPage.tsx';
import { QuoteList } from '../components/Quote.tsx';
import { Allocations } from '../contract/Allocations.tsx';
import { Cascade } from '../contract/Cascade.tsx';
import { ContractFacts } from '../contract/ContractFacts.tsx';
import { BasisMark } from '../design/marks/BasisMark.tsx';
import { ContractPageDocument } from '../generated/documents/ContractPage.ts';
import type { ContractPageQuery } from '../generated/operations.ts';
import { useQuestion } from './question.ts';
import type { Reader } from './question.ts';

type Contract = NonNullable<ContractPageQuery['contract']>;

export const question = ({ name = '' }: Readonly<Params>, { language, basis }: Reader) => ({
  query: ContractPageDocument,
  variables: { id: name, language, basis },
});

function ContractPage() {
  const kind = useTranslations('kind');
  const { name = '' } = useParams();
  const { data, previousData, error, refetch } = useQuestion(question);
  const known = data ?? (previousData?.contract?.id === `contract/${name}` ? previousData : undefined);
  return (
    <QueryPage title={kind('Contract')} data={known} error={error} retry={refetch}>
      {({ contract }) => (contract ? <ContractArticle contract={contract} /> : <NotFound id={`contract/${name}`} />)}
    </QueryPage>
  );
}

function ContractArticle({ contract }: { contract: Contract }) {
  const t = useTranslations('contract');
  const kind = useTranslations('kind');
  return (
    <Page
      title={contract.label}
      heading={<Label {...contract} />}
      actions={<NodeActions thing={contract} title={contract.original} />}
      kicker={
        <>
          {kind('Contract')}
          <BasisMark basis={contract.basis} />
        </>
      }
      lead={contract.label !== contract.original && <OriginalLabel {...contract} />}
      sentence
    >
      <ContractFacts contract={contract} />
      <Section id="allocations" title={t('allocations')}>
        <Allocations contract={contract} />
      </Section>
      <Section id="cascade" title={t('cascade')} hint={t('cascadeHint')}>
        <Cascade contract={contract} />
      </Section>
      <Section id="citations" title={t('citations')}>
        <QuoteList citations={contract.citations} />
      </Section>
    </Page>
  );
}

export { ContractPage as Component };
