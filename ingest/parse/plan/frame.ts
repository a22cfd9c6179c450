/** What the measures stand in: the plan, its transversal objectives, its axes, its themes and sub-themes. */
import { entityId, slug } from '../../../data/model/identifiers.ts';
import { citeLines, citePart, citeRuns } from '../citation.ts';
import { blocksToText, readBlocks } from './blocks.ts';
import { AXES } from './body.ts';
import type { AxisLabel, BodyTheme } from './body.ts';
import type { PlanDraft } from './draft.ts';
import type { Section } from './outline.ts';

const PLAN_ID = entityId('Plan', 'pgsp-2017-2020');

export function addPlan(draft: PlanDraft): void {
  const line = draft.source.lines.findIndex((text) => text.includes('pour la période 2017-2020')) + 1;
  if (line === 0)
    return draft.problem(
      undefined,
      'the plan does not state its period',
      'restore the sentence “… pour la période 2017-2020”',
    );
  const quote = /Ce plan se concrétisera[^.]*\./.exec(draft.source.lines[line - 1] ?? '')?.[0] ?? '';
  draft.entities.push({
    id: PLAN_ID,
    kind: 'Plan',
    label: 'Plan global de sécurité et de prévention 2017-2020',
    basis: 'STATED',
    citations: [citeLines(draft.source, 3), citePart(draft.source, line, quote)],
    properties: { edition: '2017-2020' },
  });
}

export function addTransversalObjective(draft: PlanDraft, section: Section): void {
  const blocks = readBlocks(draft.source, section.firstLine, section.lastLine).filter(
    (block) => block.kind !== 'footnote',
  );
  const id = entityId('TransversalObjective', section.number);
  draft.entities.push({
    id,
    kind: 'TransversalObjective',
    label: section.title,
    basis: 'STATED',
    citations: [
      citeLines(draft.source, section.headingLine),
      ...citeRuns(
        draft.source,
        blocks.flatMap((block) => block.lines),
      ),
    ],
    properties: { number: section.number, title: section.title, text: blocksToText(blocks) },
  });
  draft.relate('PART_OF', id, PLAN_ID, [citeLines(draft.source, section.headingLine)], section.number);
}

/** An axis is cited where the body first opens it, in any theme. */
export function addAxes(draft: PlanDraft, themes: readonly BodyTheme[]): void {
  AXES.forEach((label, index) => {
    const line = themes.map((theme) => theme.axisLines.get(label)).find((found) => found !== undefined);
    if (line === undefined)
      return draft.problem(
        undefined,
        `no theme has the axis ${label}`,
        `restore its heading “${'ABC'[index]}. ${label}”`,
      );
    draft.entities.push({
      id: axisId(label),
      kind: 'Axis',
      label,
      basis: 'STATED',
      citations: [citeLines(draft.source, line)],
      properties: { position: index + 1 },
    });
  });
}

export function addTheme(draft: PlanDraft, theme: BodyTheme): void {
  const { number, title, headingLine } = theme.section;
  const id = entityId('Theme', number);
  const inAnnex = draft.annex.themes.get(number);
  const heading = citeLines(draft.source, headingLine);
  const annexHeading = inAnnex ? [citePart(draft.source, inAnnex.line, `${number}. ${inAnnex.title}`)] : [];
  draft.entities.push({
    id,
    kind: 'Theme',
    label: title,
    basis: 'STATED',
    citations: [heading, ...annexHeading, ...citeRuns(draft.source, theme.priorityLines)],
    properties: {
      number,
      title,
      introduction: theme.introduction,
      strategy: theme.strategy,
      priorities: theme.priorities,
    },
  });
  draft.relate('PART_OF', id, PLAN_ID, [heading], number);
  theme.subThemes.forEach((subTheme, index) => addSubTheme(draft, id, subTheme, index + 1));
}

function addSubTheme(
  draft: PlanDraft,
  theme: string,
  subTheme: BodyTheme['subThemes'][number],
  position: number,
): void {
  const inAnnex = draft.annex.subThemes.find((other) => other.title === subTheme.title);
  const id = subThemeId(subTheme.title);
  const citations = [subTheme.headingLine, ...(inAnnex ? [inAnnex.line] : [])].map((line) =>
    citeLines(draft.source, line),
  );
  draft.entities.push({
    id,
    kind: 'SubTheme',
    label: subTheme.title,
    basis: 'STATED',
    citations,
    properties: { title: subTheme.title, position, strategy: subTheme.strategy },
  });
  draft.relate('PART_OF', id, theme, citations.slice(0, 1), position);
}

/** `axis/prevention` … */
export function axisId(label: AxisLabel): string {
  return entityId('Axis', slug(label));
}

/** `sub-theme/securite-routiere` … */
export function subThemeId(title: string): string {
  return entityId('SubTheme', slug(title));
}
