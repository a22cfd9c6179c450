/** The regional plan as nodes and relations, from its text alone; partners are linked in a later step. */
import type { Problem } from '../../../data/model/problems.ts';
import type { Relation } from '../../../data/model/relations.ts';
import type { PartnerCell } from '../../link/partners.ts';
import type { Extraction, SourceText } from '../../stages.ts';
import { readAbbreviations } from './abbreviations.ts';
import { readAnnex } from './annex.ts';
import { readTheme } from './body.ts';
import { DiscrepancyJudge } from './discrepancies.ts';
import type { DiscrepancyCuration } from './discrepancies.ts';
import { PlanDraft } from './draft.ts';
import { addAxes, addPlan, addTheme, addTransversalObjective } from './frame.ts';
import { addMeasures } from './measures.ts';
import { readOutline } from './outline.ts';

export interface ParsedPlan extends Extraction {
  /** The third column of the annex, to be linked to partners. */
  partnerCells: PartnerCell[];
}

/**
 * @param source the plan's text
 * @param curation the classes that a person gave to the differences between body and annex
 */
export function parsePlan(source: SourceText, curation: DiscrepancyCuration): ParsedPlan {
  const outline = readOutline(source);
  if (outline.problems.length > 0)
    return { entities: [], relations: [], problems: outline.problems, unresolved: [], partnerCells: [] };
  const themes = outline.themes.map((section) => readTheme(source, section));
  const annex = readAnnex(source, outline.annex.firstLine, outline.annex.lastLine);
  const { firstLine, lastLine } = outline.abbreviations;
  const draft = new PlanDraft(
    source,
    annex,
    new DiscrepancyJudge(curation),
    readAbbreviations(source, firstLine, lastLine),
  );
  addPlan(draft);
  for (const section of outline.transversalObjectives) addTransversalObjective(draft, section);
  addAxes(draft, themes);
  for (const theme of themes) {
    addTheme(draft, theme);
    addMeasures(draft, theme);
  }
  return parsed(draft, [...annex.problems, ...themes.flatMap((theme) => theme.problems)]);
}

/** A judgement without its difference is told only when the text was read whole: else it is a mere consequence. */
function parsed(
  { entities, relations, partnerCells, references, judge, problems }: PlanDraft,
  more: Problem[],
): ParsedPlan {
  const found = [...problems, ...more];
  return {
    entities: [...entities, ...references.values()],
    relations: uniteRepeats(relations),
    partnerCells,
    problems: found.length > 0 ? found : judge.idleEntries(),
    unresolved: judge.unjudged,
  };
}

/** A measure that refers twice to the same thing has one relation, with both citations. */
function uniteRepeats(relations: readonly Relation[]): Relation[] {
  const united = new Map<string, Relation>();
  for (const relation of relations) {
    const key = `${relation.from} ${relation.type} ${relation.to}`;
    const known = united.get(key);
    if (known) known.citations.push(...relation.citations);
    else united.set(key, relation);
  }
  return [...united.values()];
}
