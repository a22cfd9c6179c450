/** Figures that a source prints of what a question names, and questions that look like it but ask for something else. */
import { expect, test } from 'vitest';
import { statusOf } from '../../relevance/questions/compare.ts';
import { corpusKnowledge, respondentOver } from '../../support/questions.ts';

const respondent = respondentOver(await corpusKnowledge());

const valuesOf = (question: string) => respondent.ask(question).facts.map(({ value }) => value);

test.each([
  ['Combien d’objectifs compte le PASR ?', ['48', '9']],
  ['Le PASR 2011-2020 comporte combien d’actions ?', ['183']],
  ['Hoeveel assen telt het PBPP?', ['5']],
  ['budget of the PBPP', ['125000000']],
  ['Combien de communes disposent d’un contrat de mobilité ?', ['11']],
  ['By how much does the PASR want to reduce the number of road victims?', ['50']],
  ['Quel pourcentage des procès-verbaux sont des atteintes aux biens ?', ['85']],
  ['Combien de voyages pour la STIB ?', ['370200000']],
  ['Combien de voyages au total à la STIB ?', ['370200000']],
])('%s', (question, values) => {
  expect(valuesOf(question)).toEqual(values);
});

test.each([
  ['what is denied', 'Combien de communes n’ont pas de contrat de mobilité ?', 'NOT_UNDERSTOOD'],
  ['the rest of a share', 'Quelle part des PV ne concerne pas les atteintes aux biens ?', 'NOT_UNDERSTOOD'],
  ['another year', 'Combien d’actions le PASR comptait-il en 2015 ?', 'NONE'],
  ['a part of it', 'How many actions of the PASR concern cyclists?', 'NONE'],
  ['the share of a commune', 'Quel est le montant du PBPP pour Anderlecht ?', 'NONE'],
  ['another body', 'How many tram journeys for De Lijn?', 'NONE'],
  ['an initiative of the report', 'How many trips did the cadets make?', 'NONE'],
])('tells no figure of %s', (_, question, status) => {
  expect(statusOf(respondent.ask(question))).toBe(status);
});

test.each([
  ['axes of a theme', 'Combien d’axes dans le thème 2 ?', 3],
  ['zones that have none of what the graph knows the zones of', 'How many police zones do not have bodycams?', 0],
  ['communes of a zone', 'Combien de communes dans la zone 5341 ?', 3],
])('still counts %s in the graph', (_, question, count) => {
  expect(respondent.ask(question).totalCount).toBe(count);
});
