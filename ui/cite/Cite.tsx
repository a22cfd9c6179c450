/** One click on a fact gives its citation in three forms, each to be read or copied. */
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { CopyButton } from '../components/CopyButton.tsx';
import { useLocale } from '../i18n/useLocale.ts';
import './Cite.css';
import { apa, bibtex, plain, textOf } from './formats.ts';
import type { Citable, Run } from './formats.ts';
import { useEdition } from './useEdition.ts';
import type { Source } from './useEdition.ts';

/** What is to be cited, with its source as the graph cites it. */
export interface CiteProps {
  cited: Omit<Citable, 'source'>;
  source?: Source | undefined;
  /** Tells this button from the others of the page, for those who only hear it. */
  name: string;
}

export function Cite({ name, ...cited }: CiteProps) {
  const t = useTranslations('cite');
  const [open, setOpen] = useState(false);
  const { colon } = useLocale();
  return (
    <details className="disclosure cite no-print" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {t('cite')}
        <span className="visually-hidden">{colon + name}</span>
      </summary>
      {open && <Forms {...cited} />}
    </details>
  );
}

function Forms(props: Omit<CiteProps, 'name'>) {
  const t = useTranslations('cite');
  const forms = useForms(props);
  if (!forms) return null;
  return (
    <div className="cite__forms">
      <Form name={t('apa')} text={textOf(forms.apa)}>
        <Runs runs={forms.apa} />
      </Form>
      <Form name={t('plain')} text={textOf(forms.plain)}>
        <Runs runs={forms.plain} />
      </Form>
      <Form name={t('bibtex')} text={forms.bibtex}>
        <code className="cite__bibtex">{forms.bibtex.trim()}</code>
      </Form>
    </div>
  );
}

/** Undefined until the version of the data is known. */
function useForms({ cited, source }: Omit<CiteProps, 'name'>) {
  const known = useEdition();
  if (!known) return undefined;
  const { edition, linesOf } = known;
  const lines = source && linesOf(source);
  const whole = { ...cited, ...(lines && { source: lines }) };
  return { apa: apa(whole, edition), plain: plain(whole, edition), bibtex: bibtex(whole, edition) };
}

interface FormProps {
  name: string;
  text: string;
  children: React.ReactNode;
}

function Form({ name, text, children }: FormProps) {
  const t = useTranslations('cite');
  return (
    <figure className="cite__form">
      <figcaption className="cite__name">{name}</figcaption>
      <div className="cite__text">{children}</div>
      <CopyButton name={t('copy', { form: name })} text={text} />
    </figure>
  );
}

function Runs({ runs }: { runs: readonly Run[] }) {
  return runs.map((run, index) =>
    typeof run === 'string' ? (
      run
    ) : (
      <i key={index} lang={run.french ? 'fr' : undefined}>
        {run.title}
      </i>
    ),
  );
}

/** On paper the plain form stands at the end. */
export function PrintedCitation(props: Omit<CiteProps, 'name'>) {
  const forms = useForms(props);
  return <p className="only-print small">{forms && <Runs runs={forms.plain} />}</p>;
}
