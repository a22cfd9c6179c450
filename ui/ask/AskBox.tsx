/**
 * One box for questions and for search: a combobox after the ARIA Authoring Practices, whose list offers
 * names and subjects while typing, saved questions, and those asked lately.
 */
import { useId, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useTranslations } from 'use-intl';
import { useGo } from '../components/Link.tsx';
import { useLocale } from '../i18n/useLocale.ts';
import './AskBox.css';
import { OfferList, offerId } from './OfferList.tsx';
import { askPath, LONGEST } from './query.ts';
import type { Question } from './question.ts';
import { useOffers } from './useSuggestions.ts';
import type { OfferGroup } from './useSuggestions.ts';

interface AskBoxProps {
  /** On the home page, with its name above it; or in the header of the other pages. */
  large?: boolean;
  /** What was asked last. */
  asked?: string;
}

export function AskBox({ large = false, asked = '' }: AskBoxProps) {
  const t = useTranslations('ask');
  const id = useId();
  const box = useBox(asked);
  return (
    <search className={large ? 'ask-box ask-box--large no-print' : 'ask-box no-print'} aria-label={t('box')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          box.ask({ words: box.words, edits: [] });
        }}
      >
        <label htmlFor={`${id}-input`} className={large ? undefined : 'visually-hidden'}>
          {t('box')}
        </label>
        {/* The list goes when the focus leaves the field and the list together. */}
        <div className="ask-box__field" onBlur={(event) => leaves(event) && box.close()}>
          <Field id={id} box={box} {...(large && { hint: `${id}-hint` })} />
          <button type="submit" className="button button--main">
            {t('submit')}
          </button>
          {box.shown && (
            <OfferList id={id} groups={box.groups} active={box.active} choose={box.ask} activate={box.activate} />
          )}
        </div>
        {large && (
          <p id={`${id}-hint`} className="small muted">
            {t('hint')}
          </p>
        )}
        <output className="visually-hidden">{box.shown ? t('offered', { count: box.count }) : ''}</output>
      </form>
    </search>
  );
}

interface FieldProps {
  id: string;
  box: Box;
  hint?: string;
}

function Field({ id, box, hint }: FieldProps) {
  const t = useTranslations('ask');
  return (
    <input
      id={`${id}-input`}
      className="input"
      role="combobox"
      autoComplete="off"
      autoCapitalize="none"
      enterKeyHint="search"
      maxLength={LONGEST}
      aria-autocomplete="list"
      aria-expanded={box.shown}
      aria-controls={box.shown ? `${id}-list` : undefined}
      aria-activedescendant={box.active >= 0 ? offerId(id, box.active) : undefined}
      aria-describedby={hint}
      placeholder={t('placeholder')}
      value={box.words}
      onChange={(event) => box.type(event.target.value)}
      onClick={box.open}
      onKeyDown={box.press}
    />
  );
}

interface Box {
  words: string;
  groups: OfferGroup[];
  /** How many are offered. */
  count: number;
  shown: boolean;
  /** Which offer the arrows have reached; -1 for none. */
  active: number;
  type: (words: string) => void;
  open: () => void;
  close: () => void;
  activate: (position: number) => void;
  press: (event: KeyboardEvent) => void;
  ask: (question: Question) => void;
}

/** What the box holds and how it answers to keys. */
function useBox(asked: string): Box {
  const { locale } = useLocale();
  const go = useGo();
  const [words, setWords] = useState(asked);
  const [opened, setOpened] = useState(false);
  const [reached, setReached] = useState(-1);
  const groups = useOffers(words === asked ? '' : words, opened);
  const offers = groups.flatMap((group) => group.offers);
  const shown = opened && offers.length > 0;
  // The list may have become shorter since the arrows were used.
  const active = shown && reached < offers.length ? reached : -1;
  const show = (open: boolean) => {
    setOpened(open);
    setReached(-1);
  };
  const ask = (question: Question) => {
    show(false);
    if (question.words.trim() === '') return;
    setWords(question.words);
    go(askPath(locale, question.words.trim(), question.edits));
  };
  const type = (next: string) => {
    setWords(next);
    show(true);
  };
  const press = (event: KeyboardEvent) => {
    const act = actionOf(event.key, { shown, active, count: offers.length });
    if (!act || event.nativeEvent.isComposing) return;
    event.preventDefault();
    if (act === 'choose') ask(offers[active] ?? { words, edits: [] });
    else if (act === 'close') show(false);
    else if (act === 'clear') type('');
    else {
      setOpened(true);
      setReached(act.reach);
    }
  };
  const open = () => setOpened(true);
  return {
    words,
    groups,
    count: offers.length,
    shown,
    active,
    type,
    open,
    close: () => show(false),
    activate: setReached,
    press,
    ask,
  };
}

type Action = 'choose' | 'close' | 'clear' | { reach: number } | null;

/** What a key does; past either end of the list the arrows come back to the field. */
function actionOf(key: string, { shown, active, count }: { shown: boolean; active: number; count: number }): Action {
  switch (key) {
    case 'ArrowDown':
      return { reach: shown && active === count - 1 ? -1 : active + 1 };
    case 'ArrowUp':
      return { reach: active === -1 ? count - 1 : active - 1 };
    case 'Enter':
      return active >= 0 ? 'choose' : null;
    case 'Escape':
      return shown ? 'close' : 'clear';
    default:
      return null;
  }
}

function leaves({ currentTarget, relatedTarget }: React.FocusEvent): boolean {
  return !currentTarget.contains(relatedTarget);
}
