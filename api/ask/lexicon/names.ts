/** The names that the graph itself gives its nodes, in each language, with the shorter forms that people use. */
import { fold, type LanguageCode } from '../../../data/language/fold.ts';
import type { EntityKind } from '../../../data/model/entities.ts';
import type { StoredNode } from '../../stored.ts';
import type { Translations } from '../../translations.ts';

export interface Name {
  language: LanguageCode;
  phrase: string;
  /** Whether it only stands in brackets or quotation marks inside a longer name: “Pôle Violences intrafamiliales (VIF)”. */
  isInner: boolean;
  /** Whether it is the name without its first noun: less a name than the very name of another thing. */
  isDerived: boolean;
}

/** Kinds whose nodes a question may name. */
export const NAMED_KINDS = [
  'Partner',
  'Theme',
  'SubTheme',
  'Axis',
  'TransversalObjective',
  'CrossReference',
  'Abbreviation',
  'Plan',
  'Volet',
  'Initiative',
  'PoliceZone',
  'Commune',
  'Organisation',
  'Function',
  'Place',
  'Sector',
] as const satisfies EntityKind[];

/** Nouns before the proper name: “Projet Proxima” is also called “Proxima”. */
const GENERIC =
  /^(?:(?:projets?|initiatives?|participation|création|lancement|campagne|service|newsletter|journée)\s+)?(?:(?:à|au|aux|de|du|des|la|le|les|l’|l'|d’|d')\s*)*/iu;

/** @returns every name of a node, the full ones first */
export function namesOf(node: StoredNode, translations: Translations): Name[] {
  const whole = frenchNames(node);
  const known = new Set(whole.map((name) => fold(name)));
  const isInner = (phrase: string) => !known.has(fold(phrase)) && whole.some((name) => isInside(phrase, name));
  const names: Name[] = whole
    .flatMap(shorterForms)
    .map((phrase) => ({ language: 'fr', phrase, isInner: isInner(phrase), isDerived: !isBare(phrase, whole) }));
  for (const language of ['NL', 'EN'] as const) {
    if (!translations.hasLabel(node, language)) continue;
    const forms = shorterForms(translations.label(node, language));
    names.push(
      ...forms.map((phrase) => ({
        language: language.toLowerCase() as LanguageCode,
        phrase,
        isInner: false,
        isDerived: false,
      })),
    );
  }
  if (node.kind === 'Commune') names.push({ language: 'nl', phrase: node.nameNl, isInner: false, isDerived: false });
  return names.filter(({ phrase }) => /\p{L}{2}|\d{4}/u.test(phrase));
}

/** A name as it stands, or without its brackets. */
function isBare(phrase: string, whole: readonly string[]): boolean {
  return whole.some((name) =>
    [name, name.replace(/\s*\([^)]*\)/g, '').trim()].some((each) => fold(each) === fold(phrase)),
  );
}

/** In brackets or quotation marks inside a longer name. */
function isInside(phrase: string, name: string): boolean {
  return name.includes(`(${phrase})`) || (name.includes('«') && name.includes(phrase) && !name.startsWith(phrase));
}

function frenchNames(node: StoredNode): string[] {
  switch (node.kind) {
    case 'Partner':
      return [node.label, ...node.spellings];
    case 'Theme':
      return [node.title];
    case 'SubTheme':
    case 'TransversalObjective':
    case 'Volet':
      return [node.title];
    case 'CrossReference':
      return [node.label, node.target, ...chapters(node.label)];
    case 'Abbreviation':
      return [node.short, node.long];
    case 'Plan':
      return [node.label, `pgsp ${node.edition}`, `plan ${node.edition}`];
    case 'Initiative':
    case 'PoliceZone':
    case 'Organisation':
    case 'Function':
    case 'Place':
      return [node.label, ...(node.aliases ?? [])];
    case 'Commune':
      return [node.name, ...(node.aliases ?? [])];
    default:
      return [node.label];
  }
}

/** “NCSI M7, 4.4.1” is also called by its measure or its chapter alone. */
function chapters(label: string): string[] {
  const [, measure = '', chapter = ''] = /^(?:NCSI )?(M\d+)(?:,| NC) ([\d.]+)$/.exec(label) ?? [];
  return measure === '' ? [] : [`NCSI ${measure}`, `${measure} NCSI`, `NCSI ${chapter}`, `${chapter} NCSI`, chapter];
}

/** A label, and what is left without its brackets, its second half or its first noun; each once. */
function shorterForms(label: string): string[] {
  const forms = new Map<string, string>();
  const add = (form: string) => {
    const trimmed = form.replace(/[«»“”"]/g, ' ').trim();
    if (trimmed !== '') forms.set(fold(trimmed), trimmed);
  };
  add(label);
  const bare = label.replace(/\s*\([^)]*\)/g, '').trim();
  add(bare);
  for (const [, inside = ''] of label.matchAll(/\(([^)]*)\)/g)) if (isAbbreviation(inside)) add(inside);
  for (const [, inside = ''] of label.matchAll(/«\s*([^»]*?)\s*»/g)) add(inside);
  const beforeDash = bare.split(/\s+[–-]\s+|\s:\s|\s*,\s/)[0]!;
  add(beforeDash);
  const proper = bare.replace(GENERIC, '');
  if (/^[\p{Lu}«‘'\d]/u.test(proper)) add(proper);
  return [...forms.values()];
}

function isAbbreviation(text: string): boolean {
  return /^[\p{Lu}\d][\p{L}\d+.-]{1,11}$/u.test(text) && /\p{Lu}.*\p{Lu}/u.test(text);
}
