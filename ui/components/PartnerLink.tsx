/** A partner's name, leading to its page. */
import type { PartnerLink_PartnerFragment } from '../generated/operations.ts';
import { useLocale } from '../i18n/useLocale.ts';
import { nodePath } from '../paths.ts';
import { Label } from './Label.tsx';
import './chips.css';
import { Link } from './Link.tsx';

export function PartnerLink({ partner }: { partner: PartnerLink_PartnerFragment }) {
  const { locale } = useLocale();
  return (
    <Link to={nodePath(locale, partner.id)}>
      <Label {...partner} />
    </Link>
  );
}

/** Partners in a row, each a link. */
export function PartnerList({ partners }: { partners: readonly PartnerLink_PartnerFragment[] }) {
  return (
    <ul className="chips">
      {partners.map((partner) => (
        <li key={partner.id} className="chip">
          <PartnerLink partner={partner} />
        </li>
      ))}
    </ul>
  );
}
