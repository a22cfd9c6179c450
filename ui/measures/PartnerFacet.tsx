/** Each partner with its part in the query: all of these, at least one of these, none of these. */
import { useTranslations } from 'use-intl';
import { Label } from '../components/Label.tsx';
import { Skeleton } from '../components/Skeleton.tsx';
import { localName } from '../paths.ts';
import type { Counts } from '../list/ChoiceFacet.tsx';
import type { FacetProps } from './FilterPanel.tsx';
import type { Choices } from './names.ts';
import './PartnerFacet.css';
import { roleOf, withRole } from './query.ts';
import type { PartnerRole } from './query.ts';

type Partner = Choices['partners'][number];

const ROLES = ['off', 'all', 'any', 'none'] as const satisfies PartnerRole[];

interface PartnerFacetProps extends FacetProps {
  choices: Choices | undefined;
  counts: Counts | undefined;
}

export function PartnerFacet({ query, change, choices, counts }: PartnerFacetProps) {
  const t = useTranslations('measures');
  return (
    <fieldset className="facet partner-facet">
      <legend>{t('partners')}</legend>
      <p className="facet__hint">{t('partnersHint')}</p>
      <RoleHeadings />
      {!choices && <Skeleton lines={28} height={1.5} />}
      {choices &&
        inFamilies(choices).map((partner) => (
          <PartnerRoles
            key={partner.id}
            partner={partner}
            role={roleOf(query, localName(partner.id))}
            choose={(role) => change(withRole(query, localName(partner.id), role))}
            count={counts && (counts.get(localName(partner.id)) ?? 0)}
          />
        ))}
      <NarrowerChoice {...{ query, change }} />
    </fieldset>
  );
}

/** The most frequent partners first, narrower ones directly after the one they belong to. */
function inFamilies({ partners, ofAll }: Choices): Partner[] {
  const counts = new Map(ofAll.facets.partners.map(({ partner, count }) => [partner.id, count]));
  const countOf = ({ id }: Partner) => counts.get(id) ?? 0;
  const sorted = partners.toSorted((a, b) => countOf(b) - countOf(a));
  const family = (partner: Partner): Partner[] => {
    const narrower = sorted.filter(({ broader }) => broader[0]?.id === partner.id);
    return [partner, ...narrower.flatMap(family)];
  };
  return sorted.filter(({ broader }) => broader.length === 0).flatMap(family);
}

/** The names of the four columns; each radio button says its own, so these are for the eye. */
function RoleHeadings() {
  const t = useTranslations('measures');
  return (
    <div className="partner-roles partner-roles--head" aria-hidden>
      <span />
      <span />
      {ROLES.map((role) => (
        <span key={role} className="partner-roles__head">
          {t(`${role}Short`)}
        </span>
      ))}
    </div>
  );
}

interface PartnerRolesProps {
  partner: Partner;
  role: PartnerRole;
  choose: (role: PartnerRole) => void;
  count: number | undefined;
}

function PartnerRoles({ partner, role: chosen, choose, count }: PartnerRolesProps) {
  const t = useTranslations('measures');
  const labelId = `role-of-${localName(partner.id)}`;
  return (
    <div
      role="radiogroup"
      aria-labelledby={labelId}
      className={`partner-roles partner-roles--${count === 0 && chosen === 'off' ? 'idle' : chosen}`}
    >
      <span
        id={labelId}
        className={partner.broader.length > 0 ? 'facet__label partner-roles--narrower' : 'facet__label'}
      >
        <Label {...partner} />
      </span>
      <span className="facet__count">{count ?? ''}</span>
      {ROLES.map((role) => (
        <label key={role} className={`role role--${role}`} title={t(role)}>
          <input type="radio" name={partner.id} checked={role === chosen} onChange={() => choose(role)} />
          <span className="visually-hidden">{t(role)}</span>
        </label>
      ))}
    </div>
  );
}

function NarrowerChoice({ query, change }: FacetProps) {
  const t = useTranslations('measures');
  return (
    <label className="facet__choice partner-facet__narrower">
      <input
        type="checkbox"
        checked={query.narrower}
        onChange={() => change({ ...query, narrower: !query.narrower })}
        aria-describedby="narrower-hint"
      />
      <span className="facet__label">
        {t('narrower')}
        <span id="narrower-hint" className="facet__hint">
          {t('narrowerHint')}
        </span>
      </span>
    </label>
  );
}
