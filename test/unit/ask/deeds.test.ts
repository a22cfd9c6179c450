/** What may be said of bodies: that they take part, lead or support; any other deed is named, and not answered. */
import { expect, test } from 'vitest';
import { corpusKnowledge, respondentOver } from '../../support/questions.ts';

const respondent = respondentOver(await corpusKnowledge());
const ask = (question: string) => respondent.ask(question);

test.each([
  ['Qui accompagne les victimes ?', 'accompagne les victimes'],
  ['Qui doit créer une plateforme ?', 'créer'],
  ['Quels partenaires doivent sensibiliser les jeunes ?', 'sensibiliser'],
  ['Quels sont les partenaires qui renforcent la sécurité dans le métro ?', 'renforcent'],
  ['Quels partenaires de la mesure M2.8 réduisent les cambriolages ?', 'réduisent'],
  ['Par quels services les jeunes sont-ils encadrés ?', 'encadrés'],
  ['Par qui les caméras sont-elles installées ?', 'installées'],
  ['Quelles associations ont utilisé des drones ?', 'utilisé'],
  ['Quels partenaires financent des projets de prévention ?', 'financent'],
  ['Combien de partenaires accompagnent les jeunes ?', 'accompagnent'],
  ['Qui donne des formations aux policiers ?', 'donne'],
  ['Qui a développé le projet Alice ?', 'développé'],
  ['Wie moet de gemeenten ondersteunen?', 'ondersteunen'],
  ['Welke partners moeten de winkeliers informeren?', 'informeren'],
  ['Welke partners hebben de slachtoffers begeleid?', 'begeleid'],
  ['Wie leidt de politieagenten op?', 'leidt … op'],
  ['Door welke diensten worden jongeren opgeleid?', 'opgeleid'],
  ['Met welke partners beschermt het plan de fietsers?', 'beschermt'],
  ['Wie verbetert de verkeersveiligheid?', 'verbetert'],
  ['Wie geeft opleiding aan agenten?', 'geeft'],
  ['Which partners must train police officers?', 'train'],
  ['Which organisation trains stewards?', 'trains'],
  ['Which partners have to protect cyclists?', 'protect'],
  ['Who are the partners that prevent burglaries?', 'prevent'],
  ['By whom are victims protected in theme 1?', 'protected'],
  ['Which services provide drones?', 'provide'],
  ['Which partners are competent for drugs?', 'competent'],
  ['Which partners finance prevention?', 'finance'],
])('“%s” is not answered: no relation says “%s”', (question, verb) => {
  const { status, nodes, facts, sentence } = ask(question);
  expect([status, nodes, facts]).toEqual(['NOT_UNDERSTOOD', [], []]);
  expect(sentence).toMatch(new RegExp(`[“«]\\s?${verb}\\s?[”»]`));
});

test.each([
  'Quels partenaires participent aux mesures qui protègent les victimes ?',
  'Quels partenaires interviennent dans les mesures visant la prévention ?',
  'Quels partenaires doivent collaborer pour protéger les victimes ?',
  'Quels partenaires la mesure M3.1 implique-t-elle ?',
  'Qui doit mettre en œuvre la mesure M1.1 ?',
  'Qui participe à la lutte contre les violences ?',
  'À quels partenaires incombe la mesure M3.5 ?',
  'À qui la mesure M3.5 est-elle confiée ?',
  'Quelles mesures protègent les victimes ?',
  'Quelles mesures accompagnent les victimes ?',
  "partenaires d'aide aux victimes",
  "Quels services s'occupent des victimes ?",
  'Welke partners nemen deel aan maatregelen die slachtoffers beschermen?',
  'Welke partners zijn betrokken bij maatregelen gericht op jongeren?',
  'Welke partners moeten meewerken aan M1.1?',
  'Wie voert maatregel M1.1 uit?',
  'Wie pakt drugs aan?',
  'Wie startte het project Alice op?',
  'Aan wie is M3.5 toevertrouwd?',
  'Which partners are assigned to M3.5?',
  'Welke maatregelen beschermen slachtoffers?',
  'Which partners take part in measures that protect victims?',
  'Which partners work together to protect victims?',
  'Which partners must be involved in M1.1?',
  'Which partners does M1.1 call on?',
  'Which partners fight drug trafficking?',
  'Which organisations support the Alice project?',
  'Who carries out M1.1?',
  'partners for train safety',
])('“%s” is answered: a relation says it, or it is said of measures', (question) => {
  const { status, nodes } = ask(question);
  expect(status).toBe('ANSWERED');
  expect(nodes.length).toBeGreaterThan(0);
});

test('what a clause says of measures changes nothing about who takes part in them', () => {
  const ids = (question: string) => ask(question).nodes.map(({ id }) => id);
  const plain = ids('Which partners take part in measures on victims?');
  expect(ids('Which partners take part in measures that protect victims?')).toEqual(plain);
  expect(ids('Welke partners nemen deel aan maatregelen die slachtoffers beschermen?')).toEqual(plain);
});

test.each([
  ['Who are the main partners of M1.1?', 'main'],
  ['Which strong partners does M1.1 have?', 'strong'],
  ['official partners of M1.1', 'official'],
  ['principaux partenaires du plan', 'principaux'],
  ['Quels sont les partenaires officiels de M1.1 ?', 'officiels'],
  ['Quels acteurs importants participent à M1.1 ?', 'importants'],
  ['Wie zijn de belangrijkste partners van thema 3?', 'belangrijkste'],
  ['Welke officiële partners heeft M1.1?', 'officiële'],
  ['Which main themes involve the parquet?', 'main'],
])('“%s” is not answered: no source tells which are “%s”', (question, adjective) => {
  const { status, nodes, sentence } = ask(question);
  expect([status, nodes]).toEqual(['NOT_UNDERSTOOD', []]);
  expect(sentence).toContain(adjective);
});

test.each([
  ['various partners of M1.1', 'partners of M1.1'],
  ['les partenaires concernés par M1.1', 'partenaires de M1.1'],
  ['les différents partenaires existants du thème 3', 'partenaires du thème 3'],
  ['de verschillende betrokken partners van M1.1', 'partners van M1.1'],
  ['quel est le partenaire principal du thème 7, le plus souvent cité ?', 'partenaire le plus souvent cité du thème 7'],
])('“%s” asks the same as “%s”', (question, plain) => {
  const ids = ask(question).nodes.map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(0);
  expect(ids).toEqual(ask(plain).nodes.map(({ id }) => id));
});
