/** The figures as a table that a person can read. */
import { BASES } from '../../data/model/basis.ts';
import type { CoverageFigures, LinkedPerBasis } from './coverage.ts';
import type { ExtractionFigures } from './extraction.ts';
import type { LinkingFigures } from './linking.ts';
import type { Proportion } from './proportion.ts';

/** All figures, as `--json` prints them. */
export interface Figures {
  /** Digest of the dataset that they are about. */
  version: string;
  extraction: ExtractionFigures;
  linking: LinkingFigures;
  coverage: CoverageFigures;
}

export function printFigures({ version, extraction, linking, coverage }: Figures): string {
  return [
    `Dataset ${version}`,
    ...section('EXTRACTION', extractionLines(extraction)),
    ...section('LINKING', linkingLines(linking)),
    ...section('COVERAGE', coverageLines(coverage)),
    '',
  ].join('\n');
}

function section(title: string, lines: readonly string[]): string[] {
  return ['', title, ...lines.map((line) => (line === '' ? '' : `  ${line}`))];
}

function extractionLines({ nodes, relations, verified, documents }: ExtractionFigures): string[] {
  return [
    ...table(
      ['nodes', 'count', 'quotes verified'],
      nodes.map(({ kind, count, verified: proven }) => [kind, String(count), outOf(proven, count)]),
    ),
    '',
    ...table(
      ['relations', 'count', 'quotes verified'],
      relations.map(({ type, count, verified: proven }) => [type, String(count), outOf(proven, count)]),
    ),
    '',
    `Nodes and relations with a quote, all of them in the source to the letter: ${plain(verified)}`,
    '',
    ...table(
      ['lines of which a word is cited', 'cited', 'printed', 'share'],
      documents.map(({ document, lines }) => [document, String(lines.count), String(lines.of), percent(lines.share)]),
    ),
    '',
    'Longest runs of which nothing is cited:',
    ...documents.flatMap(({ document, uncited }) => [
      `  ${document}`,
      ...uncited.map((run) => `    ${run.lines} lines, ${run.firstLine}-${run.lastLine}: “${run.begins}”`),
    ]),
  ];
}

function linkingLines({ perBasis, found, sample, curated }: LinkingFigures): string[] {
  return [
    ...table(
      ['basis', 'relations', 'of them links to measures'],
      BASES.map((basis) => [basis, String(perBasis[basis].all), String(perBasis[basis].pursues)]),
    ),
    '',
    `The algorithm finds ${found} pairs by itself. MATCHED links are those of nodes that no person linked: seldom the best.`,
    '',
    'Against pairs that a person judged (95% intervals by Wilson):',
    ...table(
      ['', 'held out', 'tuning'],
      (
        [
          ['precision, “yes” only', 'precision'],
          ['precision, “yes” or “partly”', 'lenientPrecision'],
          ['  nodes that no person linked, “yes” only', 'leftPrecision'],
          ['  nodes that no person linked, “yes” or “partly”', 'leftLenientPrecision'],
          ['recall of “yes” in the sample', 'recall'],
          ['recall of “yes”, all pairs (estimate)', 'weightedRecall'],
        ] as const
      ).map(([label, key]) => [label, withInterval(sample['held-out'][key]), withInterval(sample.tuning[key])]),
    ),
    '',
    'Against the CURATED links, as if they were not there:',
    ...table(
      ['', 'of the curated links'],
      [
        ['found', withInterval(curated.found)],
        ['its first choice', withInterval(curated.first)],
        ['among its first three', withInterval(curated.firstThree)],
      ],
    ),
    `Of what it finds for the same nodes, people linked ${withInterval(curated.agreed)}.`,
  ];
}

function coverageLines({ measures, initiatives, objectives }: CoverageFigures): string[] {
  const row = (label: string, linked: LinkedPerBasis, of: number) => [
    label,
    ...[...BASES, 'ANY' as const].map((basis) => String(linked[basis])),
    outOf(linked.ANY, of),
  ];
  return [
    ...table(
      ['with at least one', ...BASES, 'any', 'of all'],
      [
        row('measures: initiative', measures.withInitiative, measures.of),
        row('measures: contract objective', measures.withObjective, measures.of),
        row('measures: either', measures.withEither, measures.of),
        row('initiatives: measure', initiatives.withMeasure, initiatives.of),
        row('objectives: measure', objectives.withMeasure, objectives.of),
      ],
    ),
    '',
    `Initiatives with a figure: ${outOf(initiatives.withFigure, initiatives.of)}; with activity by period: ${outOf(initiatives.withActivity, initiatives.of)}`,
  ];
}

/** Columns as wide as their widest cell; the first to the left, the others to the right. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const widths = head.map((cell, at) => Math.max(cell.length, ...rows.map((row) => (row[at] ?? '').length)));
  return [head, ...rows].map((row) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}

function outOf(count: number, of: number): string {
  return `${count} of ${of} (${percent(of === 0 ? null : count / of)})`;
}

function plain({ count, of, share }: Proportion): string {
  return `${count} of ${of} (${percent(share)})`;
}

/** `12 of 19, 63% (41-81%)`; an effective size is told to one decimal. */
function withInterval({ count, of, share, interval }: Proportion): string {
  if (interval === null) return 'nothing to count';
  const number = (value: number) => (Number.isInteger(of) ? String(value) : value.toFixed(1));
  const [low, high] = interval.map((bound) => Math.round(100 * bound));
  return `${number(count)} of ${number(of)}, ${percent(share)} (${low}-${high}%)`;
}

function percent(share: number | null): string {
  return share === null ? 'none' : `${(100 * share).toFixed(share > 0.995 && share < 1 ? 2 : 0)}%`;
}
