/** The contract itself: its commune, its parties, the sums it grants, the offices that act for the parties. */
import type { CommuneProperties } from '../../../data/model/report.ts';
import { entityId, slug } from '../../../data/model/identifiers.ts';
import type { SourceText } from '../../stages.ts';
import { citeLines } from '../citation.ts';
import { node, relate, stated } from './entities.ts';
import type { Gathered } from './entities.ts';
import type { Provisions } from './provisions.ts';

/** How a document of the corpus maps to our ids and labels. */
export interface KnownContract {
  document: string;
  /** Local name of the contract. */
  name: string;
  commune: CommuneProperties;
  /** `Ville de Bruxelles`, `commune de Molenbeek-Saint-Jean`: what follows “de la” in its title. */
  authority: string;
  layout: 'convention' | 'plan de projet';
  /** First and last line of the title, which prints the years. */
  titleLines: [number, number];
}

const STATE = { id: 'organisation/etat-federal', label: 'Etat fédéral', aliases: ['l’Etat'] };
/** The name that the convention gives to its only allocation, where it names none in the sentence that grants it. */
const ONLY_SCHEME = 'contrat de sécurité et de société';

export function addConclusion(
  gathered: Gathered,
  contract: KnownContract,
  source: SourceText,
  provisions: Provisions,
): void {
  const id = entityId('Contract', contract.name);
  const title = citeLines(source, ...contract.titleLines);
  const years = [...new Set(title.quote.match(/\b20\d\d\b/g))].map(Number);
  const { dates, citations } = provisions;
  const plan = contract.layout === 'plan de projet' ? ', plan de projet' : '';
  const text = `Contrat de sécurité et de société${plan} ${years.join('-')} de la ${contract.authority}`;
  const note = missingNote(provisions);
  gathered.entities.push({
    ...node(id, { text, citations: [title, ...citations] }),
    kind: 'Contract',
    properties: { years, contractKind: contract.layout, ...dates, ...(note !== undefined && { note }) },
  });
  addCommune(gathered, id, contract.commune, title);
  addParties(gathered, id, provisions);
  addOffices(gathered, id, contract, provisions);
  addAllocations(gathered, id, contract, provisions);
}

/** What such a contract usually prints and this one does not. */
function missingNote({ parties, allocations, dates }: Provisions): string | undefined {
  const missing: string[] = [];
  if (parties.length === 0) missing.push('its parties');
  if (allocations.length === 0) missing.push('any amount');
  if (dates.startsOn === undefined) missing.push('the days on which it begins and ends');
  if (dates.signedOn === undefined) missing.push('a date of signature');
  return missing.length === 0 ? undefined : `The source does not print ${missing.join(', ')}.`;
}

function addCommune(
  gathered: Gathered,
  contractId: string,
  commune: CommuneProperties,
  title: ReturnType<typeof citeLines>,
): void {
  const id = entityId('Commune', slug(commune.name));
  gathered.entities.push({
    ...node(id, { text: commune.name, citations: [title] }),
    kind: 'Commune',
    properties: commune,
  });
  relate(gathered, contractId, 'CONCERNS', id, stated([title]));
}

function addParties(gathered: Gathered, contractId: string, { parties }: Provisions): void {
  parties.forEach(({ words, citation }, at) => {
    const { id, label, aliases } = words === 'l’Etat' ? STATE : town(words);
    gathered.entities.push({
      ...node(id, { text: label, citations: [citation] }),
      kind: 'Organisation',
      properties: { aliases },
    });
    gathered.relations.push({
      ...stated([citation]),
      type: 'HAS_PARTY',
      from: contractId,
      to: id,
      position: at + 1,
    });
  });
}

/** `la Ville de VERVIERS` is the organisation Ville de Verviers. */
function town(words: string): { id: string; label: string; aliases: string[] } {
  const name = words.replace(/^la Ville de /, '');
  const label = `Ville de ${name.charAt(0)}${name.slice(1).toLowerCase()}`;
  return { id: entityId('Organisation', slug(label)), label, aliases: [] };
}

/** A council is a body, every other office a function; whoever holds it is not our business. */
function addOffices(gathered: Gathered, contractId: string, contract: KnownContract, { offices }: Provisions): void {
  for (const { words, citation } of offices) {
    const council = words === 'Conseil communal';
    const label = council ? `Conseil communal de la ${contract.authority}` : words;
    const id = entityId(council ? 'Organisation' : 'Function', slug(label));
    const shared = node(id, { text: label, citations: [citation] });
    gathered.entities.push({ ...shared, kind: council ? 'Organisation' : 'Function', properties: { aliases: [] } });
    relate(gathered, contractId, 'REPRESENTED_BY', id, stated([citation]));
  }
}

function addAllocations(gathered: Gathered, contractId: string, contract: KnownContract, provisions: Provisions): void {
  for (const { year, scheme: printedScheme, amountEUR, citation } of provisions.allocations) {
    const scheme = printedScheme?.replace(/^l’/, '') ?? ONLY_SCHEME;
    const name = slug(scheme.replace(/^allocation/, ''));
    const id = entityId('Allocation', `${contract.name}-${year}-${name}`);
    gathered.entities.push({
      ...node(id, { text: `${capitalised(scheme)}, ${year}`, citations: [citation] }),
      kind: 'Allocation',
      properties: { year, scheme, amountEUR },
    });
    relate(gathered, id, 'PART_OF', contractId, stated([citation]));
  }
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
