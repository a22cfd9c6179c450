/** What a thesaurus must be before anything is found with it. */
import { fold, LANGUAGES } from '../../../data/language/fold.ts';
import type { LanguageCode } from '../../../data/language/fold.ts';
import type { Problem } from '../../../data/model/problems.ts';
import { groupBy } from '../../../data/thesaurus/lexicon.ts';
import { buildThesaurus, reach } from '../../../data/thesaurus/thesaurus.ts';
import type { ThesaurusEntry } from '../../read/thesaurus.ts';

/** @returns every problem: unknown or doubled ids, orphans, cycles, missing languages, labels with two meanings */
export function lintThesaurus(entries: readonly ThesaurusEntry[]): Problem[] {
  const known = new Map(entries.map((entry) => [entry.concept.id, entry]));
  return [
    ...doubledIds(entries),
    ...entries.flatMap((entry) => [
      ...unknownReferences(entry, known),
      ...hierarchyProblems(entry, entries),
      ...labelProblems(entry),
    ]),
    ...cycles(entries),
    ...sharedLabels(entries),
  ];
}

function problem({ file, line }: ThesaurusEntry, message: string, remedy: string): Problem {
  return { file, line, message, remedy };
}

function doubledIds(entries: readonly ThesaurusEntry[]): Problem[] {
  return [...groupBy(entries, (entry) => entry.concept.id).values()].flatMap(([first, ...others]) =>
    others.map((other) =>
      problem(other, `${other.concept.id} is already written at ${first?.file}:${first?.line}`, 'make one of the two'),
    ),
  );
}

function unknownReferences(entry: ThesaurusEntry, known: ReadonlyMap<string, ThesaurusEntry>): Problem[] {
  const { broader, related, distinct, id } = entry.concept;
  return [...broader, ...related, ...distinct.map((other) => other.id)]
    .filter((other) => !known.has(other) || other === id)
    .map((other) =>
      problem(entry, `${id} refers to ${other}, which is no other concept`, 'name a concept that exists'),
    );
}

function hierarchyProblems(entry: ThesaurusEntry, entries: readonly ThesaurusEntry[]): Problem[] {
  const { id, broader, related } = entry.concept;
  const hasNarrower = entries.some((other) => other.concept.broader.includes(id));
  const problems: string[] = [];
  if (!entry.isTop && broader.length === 0) problems.push('has no broader concept');
  if (entry.isTop && broader.length > 0) problems.push('is a top concept and yet has a broader one');
  if (entry.isTop && !hasNarrower) problems.push('is a top concept with nothing under it');
  for (const other of related) if (broader.includes(other)) problems.push(`has ${other} as broader and as related`);
  return problems.map((what) => problem(entry, `${id} ${what}`, 'give it its place among broader, related and top'));
}

function labelProblems(entry: ThesaurusEntry): Problem[] {
  const { id, labels } = entry.concept;
  return LANGUAGES.flatMap((language) => {
    const folded = labels[language].map((label) => `${label.kind === 'ABBREVIATION'} ${fold(label.text)}`);
    const repeated = folded.filter((text, index) => folded.indexOf(text) !== index);
    return [
      ...(labels[language][0]?.kind === 'PREFERRED'
        ? []
        : [problem(entry, `${id} has no preferred label in ${language}`, 'begin the list with its name')]),
      ...repeated.map((text) => problem(entry, `${id} has the ${language} label “${text}” twice`, 'keep one')),
    ];
  });
}

function cycles(entries: readonly ThesaurusEntry[]): Problem[] {
  const { concepts } = buildThesaurus(entries.map((entry) => entry.concept));
  const broaderOf = (id: string) => concepts.get(id)?.broader ?? [];
  return entries
    .filter(({ concept }) => concept.broader.some((above) => reach(above, broaderOf, concepts.size).has(concept.id)))
    .map((entry) =>
      problem(entry, `${entry.concept.id} is broader than itself`, 'break the circle of broader concepts'),
    );
}

/** Two concepts with one label are allowed when one of them says why. */
function sharedLabels(entries: readonly ThesaurusEntry[]): Problem[] {
  return LANGUAGES.flatMap((language) =>
    [...groupBy(labelsOf(entries, language), ({ key }) => key).values()].flatMap((holders) => {
      const concepts = new Set(holders.map(({ entry }) => entry.concept.id));
      const last = holders.at(-1);
      if (concepts.size < 2 || !last || holders.some(({ entry, text }) => text in entry.sharedLabels)) return [];
      return problem(
        last.entry,
        `the ${language} label “${last.text}” names ${[...concepts].join(' and ')}`,
        'keep it with the one it means, or say why under sharedLabel',
      );
    }),
  );
}

function labelsOf(entries: readonly ThesaurusEntry[], language: LanguageCode) {
  return entries.flatMap((entry) =>
    entry.concept.labels[language].map(({ text, kind }) => ({
      entry,
      text,
      key: kind === 'ABBREVIATION' ? text : fold(text),
    })),
  );
}
