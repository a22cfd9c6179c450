/** What people call the things of the graph, in each language: what is offered to them while they type. */
import type { LanguageCode } from '../../data/language/fold.ts';
import type { EntityKind } from '../../data/model/entities.ts';
import type { StoredNode } from '../stored.ts';
import type { Translations } from '../translations.ts';

export interface Name {
  id: string;
  kind: string;
  /** A language is missing where the name is the French one of the sources. */
  texts: Partial<Record<LanguageCode, string>> & { fr: string };
  /** Other ways to begin it: `zone 5339`. */
  spellings: readonly string[];
  /** What stands behind a code, in the French of the sources. */
  title?: string;
}

/** Kinds that people know by name; the others are sentences, figures and lines of a table. */
const NAMED: ReadonlySet<EntityKind> = new Set([
  'Measure',
  'Partner',
  'Initiative',
  'PoliceZone',
  'Commune',
  'Organisation',
  'Function',
  'Place',
  'Theme',
  'SubTheme',
  'Volet',
  'Contract',
  'Plan',
  'Abbreviation',
]);

/** A name is read at a glance. */
const LONGEST = 80;

/** @returns the names of the nodes that have one, in the order given */
export function suggestedNames(nodes: Iterable<StoredNode>, translations: Translations): Name[] {
  return [...nodes].filter(({ kind }) => NAMED.has(kind)).flatMap((node) => nameOf(node, translations) ?? []);
}

function nameOf(node: StoredNode, translations: Translations): Name | null {
  const { id, kind, label } = node;
  if (kind === 'Measure') {
    const { code, title } = node;
    return { id, kind, texts: allAlike(code), spellings: [code.slice(1)], title: shortened(title) };
  }
  if (kind === 'PoliceZone') {
    const { number } = node;
    const spellings = [`zone ${number}`, `ZP ${number}`, label];
    return { id, kind, texts: allAlike(number), spellings, title: label.replaceAll('/', ' / ') };
  }
  if (label.length > LONGEST) return null;
  const texts = {
    fr: label,
    ...(translations.hasLabel(node, 'NL') && { nl: translations.label(node, 'NL') }),
    ...(translations.hasLabel(node, 'EN') && { en: translations.label(node, 'EN') }),
    // A name of its own, which is no translation.
    ...(kind === 'Commune' && { nl: node.nameNl }),
  };
  return { id, kind, texts, spellings: [] };
}

/** A code is the same in every language. */
function allAlike(code: string): Name['texts'] {
  return { fr: code, nl: code, en: code };
}

function shortened(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, text.lastIndexOf(' ', LONGEST))} …`;
}
