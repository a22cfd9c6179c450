/** Figures about something under their heading, as far as the certainty switch lets them count. */
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useCertainty } from '../certainty/useCertainty.ts';
import { Section } from '../components/Page.tsx';
import { Figures } from './Figures.tsx';
import type { Figure } from './series.ts';

interface FiguresSectionProps {
  figures: readonly Figure[];
  /** What they are about. */
  of: string;
  /** Said where there is none; without it the section is then left out. */
  none?: ReactNode;
}

export function FiguresSection({ figures, of, none }: FiguresSectionProps) {
  const t = useTranslations('figures');
  const basis = useCertainty();
  const counted = basis ? figures.filter((figure) => basis.includes(figure.basis)) : figures;
  if (counted.length === 0 && none === undefined) return null;
  return (
    <Section id="figures" title={t('title')}>
      {counted.length > 0 ? <Figures figures={counted} of={of} /> : <p>{none}</p>}
    </Section>
  );
}
