/**
 * `npm run questions`: how many questions in words get exactly the right answer, over the real graph; with each miss and
 * how it was understood.
 */
import { askAll, corpusKnowledge, reportOn, respondentOver } from '../../support/questions.ts';
import { readQuestions } from './compare.ts';

const SETS = {
  dev: 'the given questions',
  own: 'written from the sources before any code (82 of 102 right at the first try)',
  fresh: 'written after the first two sets were answered (71 of 93 right at the first try)',
  last: 'written after those three (50 of 65 right at the first try)',
  ground: 'on the report and the contracts alone, hard on purpose (49 of 81 right at the first try)',
  mixed: 'three quarters on the report and the contracts (48 of 61 right at the first try)',
  third: 'written after those (43 of 61 right at the first try)',
  fourth: 'of the same kind, once more (38 of 44 right at the first try)',
  plan: 'on the plan alone (68 of 80 right at the first try)',
  both: 'on all sources, after that (48 of 60 right at the first try)',
  turns: 'on the plan, in turns of phrase that no set had (46 of 60 right at the first try)',
  everyday: 'short, on all sources, after those (45 of 50 right at the first try)',
  ninety: 'on all sources, by someone who never saw the code (68 of 90 right at the first try)',
  outsiders: 'by two others of that kind, on all sources (72 of 90 right at the first try)',
  sealed: 'by three more, each opened when those before were answered (173 of 180 right at the first try)',
  inventive: 'by two more, asked to be inventive (97 of 120 right at the first try)',
  again: 'on the plan, written after those (23 of 30 right at the first try)',
  figures: 'on the figures of the plan (15 of 40 right at the first try)',
};

const knowledge = await corpusKnowledge();
const respondent = respondentOver(knowledge);
for (const [name, what] of Object.entries(SETS)) {
  const report = reportOn(`${name}.json, ${what}`, askAll(readQuestions(name), respondent, knowledge));
  process.stdout.write(`${report}\n\n`);
}
