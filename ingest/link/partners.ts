/** Links measures and actions to the partners that the annex's third column names, through the curated spellings. */
import { closest } from 'fastest-levenshtein';
import { z } from 'zod';
import type { Citation } from '../../data/model/basis.ts';
import type { Entity } from '../../data/model/entities.ts';
import { entityId } from '../../data/model/identifiers.ts';
import type { Problem } from '../../data/model/problems.ts';
import type { Relation, RelationType } from '../../data/model/relations.ts';
import type { YamlFile } from '../read/yaml.ts';
import type { Extraction, SourceText } from '../stages.ts';
import { citePart } from '../parse/citation.ts';

const kinship = z.strictObject({ id: z.string(), reason: z.string().min(1) });

export const partnersShape = z.array(
  z.strictObject({
    id: z.string().regex(/^[a-z0-9-]+$/),
    article: z.enum(['le', 'la', 'l’', 'les']).optional(),
    label: z.string().min(1),
    labelNl: z.string().min(1),
    labelEn: z.string().min(1),
    spellings: z.array(z.string().min(1)).min(1),
    narrowerThan: kinship.optional(),
    closeTo: kinship.optional(),
  }),
);

export type PartnerCuration = YamlFile<z.infer<typeof partnersShape>>;
type PartnerEntry = PartnerCuration['data'][number];

/** A cell of the annex's third column, and the measure and action whose row it closes. */
export interface PartnerCell {
  measure: string;
  /** Absent when the row is the measure itself. */
  action?: string;
  line: number;
  text: string;
}

/**
 * @param isWhole whether the annex was read without a problem; only then is a spelling that was not met an error
 * @returns the partners met, their kinship, and who involves them; unknown spellings and idle entries are problems
 */
export function linkPartners(
  source: SourceText,
  cells: readonly PartnerCell[],
  curation: PartnerCuration,
  isWhole: boolean,
): Extraction {
  const partnerOf = new Map(
    curation.data.flatMap((entry) => entry.spellings.map((spelling) => [fold(spelling), entry])),
  );
  const firstMention = new Map<string, Citation>();
  const problems: Problem[] = [];
  const relations = new RelationSet();
  const met = new Set<string>();
  for (const cell of cells) {
    const citation = citePart(source, cell.line, cell.text);
    for (const spelling of splitPartnerCell(cell.text, (name) => partnerOf.has(fold(name)))) {
      met.add(fold(spelling));
      const partner = partnerOf.get(fold(spelling));
      if (!partner) {
        problems.push(unknownSpelling(source, cell, spelling, curation));
        continue;
      }
      const id = entityId('Partner', partner.id);
      if (!firstMention.has(id)) firstMention.set(id, citation);
      relations.involve(cell.measure, id, citation);
      if (cell.action) relations.involve(cell.action, id, citation);
    }
  }
  problems.push(...(isWhole ? idleEntries(curation, met) : []), ...unknownKin(curation));
  const mentioned = curation.data.filter((entry) => firstMention.has(entityId('Partner', entry.id)));
  return {
    entities: mentioned.map((entry) => partnerEntity(entry, firstMention)),
    relations: [...relations.all, ...kinships(mentioned, firstMention)],
    problems,
    unresolved: [],
  };
}

/**
 * Splits a cell into the names it lists: at commas, at parentheses, and at “et” unless the whole is a known name
 * (“Secteur de l'emploi et de la formation” is one). A bare adjective takes the noun of the name before it
 * (“Services publics fédéraux, régionaux et communautaires” lists three).
 * @param isKnown whether a name is one of the curated spellings
 */
export function splitPartnerCell(cell: string, isKnown: (name: string) => boolean): string[] {
  const names: string[] = [];
  for (const part of cell.split(/[,()]/)) {
    const name = part.replace(/(?:\.{3}|…)/g, '').trim();
    if (name !== '') names.push(...splitAtEt(name, isKnown, names.at(-1)));
  }
  return names;
}

const BARE_ADJECTIVE = /^(?:fédéra|régiona|communautaire)\S*$/i;

function splitAtEt(name: string, isKnown: (name: string) => boolean, before: string | undefined): string[] {
  const whole = BARE_ADJECTIVE.test(name) && before ? `${before.replace(/ \S+$/, '')} ${name}` : name;
  const cut = / et /.exec(whole);
  if (isKnown(whole) || !cut) return [whole];
  const first = splitAtEt(whole.slice(0, cut.index), isKnown, before);
  const rest = splitAtEt(whole.slice(cut.index + cut[0].length), isKnown, first.at(-1));
  return [...first, ...rest];
}

/** Case, accents and runs of blanks do not tell two spellings apart. */
function fold(spelling: string): string {
  return spelling
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** INVOLVES relations in the order of the annex; a partner met in two rows of a measure is one relation with both citations. */
class RelationSet {
  private readonly relations = new Map<string, Relation>();
  private readonly counts = new Map<string, number>();

  involve(from: string, to: string, citation: Citation): void {
    const key = `${from} ${to}`;
    const known = this.relations.get(key);
    if (known) {
      known.citations.push(citation);
      return;
    }
    const position = (this.counts.get(from) ?? 0) + 1;
    this.counts.set(from, position);
    this.relations.set(key, { type: 'INVOLVES', from, to, basis: 'STATED', citations: [citation], position });
  }

  get all(): Relation[] {
    return [...this.relations.values()];
  }
}

function partnerEntity(entry: PartnerEntry, firstMention: ReadonlyMap<string, Citation>): Entity<'Partner'> {
  const id = entityId('Partner', entry.id);
  const { article, label, labelNl, labelEn, spellings } = entry;
  const citation = firstMention.get(id);
  return {
    id,
    kind: 'Partner',
    label,
    basis: 'STATED',
    citations: citation ? [citation] : [],
    properties: { spellings, ...(article && { article }), labelNl, labelEn },
  };
}

/** Broader and close partners: a person's judgement over two names of the annex, so both are cited. */
function kinships(entries: readonly PartnerEntry[], firstMention: ReadonlyMap<string, Citation>): Relation[] {
  return entries.flatMap((entry) => [
    ...kinshipRelations('NARROWER_THAN', entry, entry.narrowerThan, firstMention),
    ...kinshipRelations('CLOSE_TO', entry, entry.closeTo, firstMention),
  ]);
}

function kinshipRelations(
  type: RelationType,
  entry: PartnerEntry,
  kin: z.infer<typeof kinship> | undefined,
  firstMention: ReadonlyMap<string, Citation>,
): Relation[] {
  const from = entityId('Partner', entry.id);
  const to = kin && entityId('Partner', kin.id);
  if (!to || !firstMention.has(to)) return [];
  const citations = [firstMention.get(from), firstMention.get(to)].filter((citation) => citation !== undefined);
  return [{ type, from, to, basis: 'CURATED', reason: kin.reason, citations }];
}

function unknownSpelling(source: SourceText, cell: PartnerCell, spelling: string, curation: PartnerCuration): Problem {
  const known = curation.data.flatMap((entry) => entry.spellings);
  return {
    message: `the partner “${spelling}” of ${cell.measure} is not known; nearest: “${closest(spelling, known)}”`,
    file: source.path,
    line: cell.line,
    remedy: `add “${spelling}” to the spellings of the partner it means, in ${curation.file}`,
  };
}

function idleEntries(curation: PartnerCuration, met: ReadonlySet<string>): Problem[] {
  return curation.data.flatMap((entry, index) =>
    entry.spellings.flatMap((spelling, at) =>
      met.has(fold(spelling))
        ? []
        : {
            message: `the spelling “${spelling}” of ${entry.id} stands nowhere in the annex`,
            file: curation.file,
            line: curation.lineOf([index, 'spellings', at]),
            remedy: 'correct it to what the annex prints, or remove it',
          },
    ),
  );
}

function unknownKin(curation: PartnerCuration): Problem[] {
  const ids = curation.data.map((entry) => entry.id);
  return curation.data.flatMap((entry, index) =>
    (['narrowerThan', 'closeTo'] as const).flatMap((key) => {
      const kin = entry[key];
      if (!kin || ids.includes(kin.id)) return [];
      return {
        message: `${entry.id} is ${key} “${kin.id}”, which is no partner; nearest: “${closest(kin.id, ids)}”`,
        file: curation.file,
        line: curation.lineOf([index, key, 'id']),
        remedy: 'name a partner of this file',
      };
    }),
  );
}
