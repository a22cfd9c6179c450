/** What the box offers, in groups, each offer an option that the field points to while it keeps the focus. */
import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { Edited } from './Edited.tsx';
import { questionKey } from './question.ts';
import type { Question } from './question.ts';
import { recentQuestions } from './shelves.ts';
import type { Offer, OfferGroup } from './useSuggestions.ts';

interface OfferListProps {
  /** Of the box. */
  id: string;
  groups: readonly OfferGroup[];
  active: number;
  choose: (question: Question) => void;
  activate: (position: number) => void;
}

export function offerId(boxId: string, position: number): string {
  return `${boxId}-offer-${position}`;
}

export function OfferList({ id, groups, ...list }: OfferListProps) {
  const t = useTranslations('ask');
  const { active } = list;
  // The focus stays in the field, so nothing else brings into sight what the arrows have reached.
  useEffect(() => {
    document.getElementById(offerId(id, active))?.scrollIntoView({ block: 'nearest' });
  }, [id, active]);
  const before = (group: OfferGroup) =>
    groups.slice(0, groups.indexOf(group)).reduce((sum, { offers }) => sum + offers.length, 0);
  return (
    <div className="offers">
      <div id={`${id}-list`} role="listbox" aria-label={t('offers')}>
        {groups.map((group) => (
          <div key={group.name} role="group" aria-labelledby={`${id}-${group.name}`}>
            <div id={`${id}-${group.name}`} className="offers__name">
              {t(group.name)}
            </div>
            {group.offers.map((offer, index) => (
              <OfferOption key={questionKey(offer)} id={id} position={before(group) + index} offer={offer} {...list} />
            ))}
          </div>
        ))}
      </div>
      {groups.some(({ name }) => name === 'recent') && (
        <button type="button" className="button button--small" onClick={recentQuestions.clear}>
          {t('clearRecent')}
        </button>
      )}
    </div>
  );
}

interface OfferOptionProps extends Omit<OfferListProps, 'groups'> {
  position: number;
  offer: Offer;
}

function OfferOption({ id, position, offer, active, choose, activate }: OfferOptionProps) {
  const kinds = useTranslations('kind');
  const { words, kind, language, title } = offer;
  return (
    // The field keeps the focus and hears the keys, so the pointer must not take it away.
    <div
      id={offerId(id, position)}
      role="option"
      tabIndex={-1}
      aria-selected={position === active}
      className="offer"
      onMouseDown={(event) => event.preventDefault()}
      onMouseMove={() => activate(position)}
      onClick={() => choose(offer)}
    >
      <span lang={language}>{words}</span>
      {title && (
        <span lang="fr" className="offer__title">
          {title}
        </span>
      )}
      <Edited question={offer} />
      {kind && kinds.has(kind) && <span className="offer__kind">{kinds(kind)}</span>}
    </div>
  );
}
