/** Grey lines in the place of what is being loaded. */
import { useTranslations } from 'use-intl';
import './Skeleton.css';

interface SkeletonProps {
  /** Number of lines. */
  lines?: number;
  /** Height of one line, in rem. */
  height?: number;
}

export function Skeleton({ lines = 3, height = 1.25 }: SkeletonProps) {
  const t = useTranslations('state');
  return (
    <div className="skeleton" aria-busy="true">
      <span className="visually-hidden">{t('loading')}</span>
      {Array.from({ length: lines }, (_, line) => (
        <div key={line} className="skeleton__line" style={{ height: `${height}rem` }} />
      ))}
    </div>
  );
}

/** The whole of a page, before even its language has come. */
export function PageSkeleton() {
  return (
    <div className="main skeleton" aria-hidden>
      <div className="skeleton__line" style={{ height: '3rem' }} />
      <div className="skeleton__line" style={{ height: '12rem' }} />
      <div className="skeleton__line" style={{ height: '30rem' }} />
    </div>
  );
}
