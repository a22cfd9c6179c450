/** Words that say nothing about the subject of a text or a query, folded. */
import type { LanguageCode } from './fold.ts';

const FRENCH = `a ai ainsi alors apres assez au aucun aucune aujourd aussi autre autres aux avant avec avoir beaucoup bien
 car ce ceci cela celle celles celui ces cet cette ceux chaque chez ci comme comment contre d dans de dehors depuis des
 deux devoir doit doivent donc dont du durant elle elles en encore entre es est et etaient etait etant ete etes etre eu eux
 fait faire fais faut font hors hui il ils j je jusque l la le les leur leurs lors lorsque lui m ma mais mal me meme memes
 mes mettre mis moi moins mon n ne ni non nos notre nous nouveau on ont ou par parce parmi pas pendant peu peut peuvent plus
 plutot pour pourquoi pres puis qu quand que quel quelle quelles quels qui quoi sa sans se sera ses seul si sinon soi soit
 son sont sous sur t ta tel telle telles tels tes toi ton tous tout toute toutes tres trop tu un une vers via voici voila
 vos votre vous y matiere cadre sein niveau afin cas lie liee lies liees concernant relatif relative relatifs relatives
 cherche cherchent aller va vais vont venir vient viennent prendre prend prennent donner rester chose choses truc trucs quelque quelques gens personne personnes voudrais veux savoir existe existent svp bonjour merci c s`;

const DUTCH = `aan af al alle alles als altijd ander andere anders ben bij bijvoorbeeld daar dan dat de der den des deze die
 dit doch doen door dus een eens en er ge geen haar had heb hebben heeft hem het hier hij hoe hun ik in indien is ja je kan
 kon kunnen maar me meer men met mij mijn moet moeten na naar niet niets nog nu of om omdat ons onze ook op over reeds te
 tegen toch toen tot tussen u uit uw van veel voor vooral want waren was wat we wel welke werd wezen wie wij wil word worden
 wordt ze zich zij zijn zo zonder zou zullen binnen gaan gaat komen komt krijgen krijgt nemen rond inzake zoals mensen persoon personen iemand waar waarom wanneer graag alstublieft`;

const ENGLISH = `a about after all also am an and any are as at be because been being between but by can could did do does
 doing down during each few for from had has have having he her here hers him his how i if in into is it its itself just me
 more most my no nor not of off on once only or other our out over own same she should so some such than that the their them
 then there these they this those through to too under until up us very was we were what when where which while who whom why
 go goes going get getting gets make makes want wants need take will with would you your regarding concerning please`;

/**
 * Small words that turn the meaning of a name: a sans-abri is not an abri, `personnes` and `personnes âgées` are not
 * the same people. They hold a label together, no more.
 */
const TURNING: Record<LanguageCode, ReadonlySet<string>> = {
  fr: setOf('sans non hors pas bien mal mettre prendre entre contre dehors etre niveau gens personne personnes'),
  nl: setOf('zonder niet buiten tussen tegen na mensen persoon personen'),
  en: setOf('without no non not outside off out between against over need people person persons'),
};

/** Whether a folded word can be left out of a name without changing what it names. */
export function isIdle(word: string, language: LanguageCode): boolean {
  return STOP_WORDS[language].has(word) && !TURNING[language].has(word);
}

/** By language; a word may be empty in one language and full in another (`en` names nothing, `vol` does). */
export const STOP_WORDS: Record<LanguageCode, ReadonlySet<string>> = {
  fr: setOf(FRENCH),
  nl: setOf(DUTCH),
  en: setOf(ENGLISH),
};

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}
