/**
 * Themes across, partners down, measures in the cells; every number leads to the list behind it. The matrix of its own
 * page is not drawn here: it asks for all that it counts and brings its tools, which would make the first page heavier.
 */
import { useTranslations } from 'use-intl';
import { heat, heatClass } from '../components/heat.ts';
import { Label } from '../components/Label.tsx';
import { Link } from '../components/Link.tsx';
import { ThemeMark } from '../design/marks/ThemeMark.tsx';
import type { PartnersByThemeQuery } from '../generated/operations.ts';
import { useLocale } from '../i18n/useLocale.ts';
import '../matrix/Matrix.css';
import { emptyQuery, measuresPath } from '../measures/query.ts';
import { localName, nodePath } from '../paths.ts';

type Theme = PartnersByThemeQuery['themes'][number];
type Partner = PartnersByThemeQuery['partners'][number];

/** Counts by partner and theme; `counts.get(partner.id)?.get(theme.id)`. */
function countsByPartner(cells: PartnersByThemeQuery['themePartnerMatrix']): Map<string, Map<string, number>> {
  const counts = new Map<string, Map<string, number>>();
  for (const { partner, theme, count } of cells) {
    const row = counts.get(partner.id) ?? new Map<string, number>();
    counts.set(partner.id, row.set(theme.id, count));
  }
  return counts;
}

export function PartnersByTheme({ data }: { data: PartnersByThemeQuery }) {
  const t = useTranslations('matrix');
  const counts = countsByPartner(data.themePartnerMatrix);
  const largest = Math.max(1, ...data.themePartnerMatrix.map(({ count }) => count));
  const totals = new Map(data.totals.facets.partners.map(({ partner, count }) => [partner.id, count]));
  const rows = data.partners
    .filter(({ id }) => totals.has(id))
    .toSorted((a, b) => (totals.get(b.id) ?? 0) - (totals.get(a.id) ?? 0));
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    <section className="matrix" aria-label={t('region')} tabIndex={0}>
      <table>
        <caption className="visually-hidden">{t('caption')}</caption>
        <MatrixHead themes={data.themes} />
        <tbody>
          {rows.map((partner) => (
            <tr key={partner.id}>
              <PartnerHeader partner={partner} />
              <TotalCell partner={partner} count={totals.get(partner.id) ?? 0} />
              {data.themes.map((theme) => {
                const count = counts.get(partner.id)?.get(theme.id) ?? 0;
                return <Cell key={theme.id} {...{ partner, theme, count }} heat={heat(count, largest)} />;
              })}
            </tr>
          ))}
        </tbody>
        <MatrixFoot data={data} />
      </table>
    </section>
  );
}

function MatrixHead({ themes }: { themes: readonly Theme[] }) {
  const t = useTranslations('matrix');
  const { locale } = useLocale();
  return (
    <thead>
      <tr>
        <th scope="col" className="matrix__corner">
          {t('partner')}
        </th>
        <th scope="col">{t('total')}</th>
        {themes.map((theme) => (
          <th key={theme.id} scope="col">
            <Link to={nodePath(locale, theme.id)} title={theme.title} className="matrix__theme">
              <ThemeMark number={theme.number} label={`${theme.number}. ${theme.title}`} />
            </Link>
          </th>
        ))}
      </tr>
    </thead>
  );
}

function PartnerHeader({ partner }: { partner: Partner }) {
  const { locale } = useLocale();
  return (
    <th scope="row">
      <Link to={nodePath(locale, partner.id)}>
        <Label {...partner} />
      </Link>
    </th>
  );
}

function TotalCell({ partner, count }: { partner: Partner; count: number }) {
  const { locale } = useLocale();
  return (
    <td className="matrix__total">
      <Link to={measuresPath(locale, { ...emptyQuery, all: [localName(partner.id)] })}>{count}</Link>
    </td>
  );
}

interface CellProps {
  partner: Partner;
  theme: Theme;
  count: number;
  heat: number;
}

function Cell({ partner, theme, count, heat: step }: CellProps) {
  const t = useTranslations('matrix');
  const { locale } = useLocale();
  if (count === 0) {
    return (
      <td className="matrix__none">
        <span aria-hidden>·</span>
        <span className="visually-hidden">{t('none')}</span>
      </td>
    );
  }
  const query = { ...emptyQuery, all: [localName(partner.id)], themes: [localName(theme.id)] };
  return (
    <td className={`matrix__cell ${heatClass(step)}`}>
      <Link
        to={measuresPath(locale, query)}
        aria-label={t('cell', { count, partner: partner.label, theme: String(theme.number) })}
      >
        {count}
      </Link>
    </td>
  );
}

/** All measures of each theme: a measure counts once however many partners it has. */
function MatrixFoot({ data }: { data: PartnersByThemeQuery }) {
  const t = useTranslations('matrix');
  const { locale } = useLocale();
  const totals = new Map(data.totals.facets.themes.map(({ theme, count }) => [theme.id, count]));
  return (
    <tfoot>
      <tr>
        <th scope="row">{t('totalRow')}</th>
        <td className="matrix__total">
          <Link to={measuresPath(locale, emptyQuery)}>{data.totals.totalCount}</Link>
        </td>
        {data.themes.map((theme) => (
          <td key={theme.id} className="matrix__total">
            <Link to={measuresPath(locale, { ...emptyQuery, themes: [localName(theme.id)] })}>
              {totals.get(theme.id) ?? 0}
            </Link>
          </td>
        ))}
      </tr>
    </tfoot>
  );
}
