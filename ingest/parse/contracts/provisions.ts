/** The provisions of a convention: who concludes it, what it grants, from when to when, when it was signed. */
import type { Citation } from '../../../data/model/basis.ts';
import type { ContractProperties } from '../../../data/model/contract.ts';
import type { SourceText } from '../../stages.ts';
import { citeSpan, runningText } from '../span.ts';
import type { RunningText } from '../span.ts';
import { DATE, isoDate, readAmount } from './dates.ts';
import { joinLines } from './text.ts';

/** Words of a provision, joined to one line, and where they stand. */
interface Found {
  words: string;
  citation: Citation;
}

/** A sum granted for a year. */
export interface PrintedAllocation {
  year: number;
  /** As the source names it; absent when it names none. */
  scheme: string | undefined;
  amountEUR: number;
  citation: Citation;
}

export interface Provisions {
  /** `l’Etat`, `la Ville de Bruxelles` … in the order of the source. */
  parties: Found[];
  /** Offices and bodies that act for the parties, never a person. */
  offices: Found[];
  allocations: PrintedAllocation[];
  dates: Dates;
  /** What proves the dates. */
  citations: Citation[];
}

type Dates = Pick<ContractProperties, 'startsOn' | 'endsOn' | 'signedOn' | 'signedAt' | 'councilDecisionOn' | 'decree'>;

const AMOUNT =
  /montant\s+de\s+(\d[\d.\s]*,\d{2})\s+EUR(?:\s+pour\s+(l’allocation\s+(?:générale|complémentaire\s+«[^»]+»)))?/g;
const REPRESENTED_BY = /(?:représentée?\s+par|par)\s+le\s+(Conseil\s+communal|Ministre\s+de\s+l’Intérieur)/g;
/** The office after a person's name; the name itself is read past, and never kept. */
const OFFICE_OF_PERSON = /(?:Madame|Monsieur)\s[^,\n]+,\s+([^,]+?)(?=\s+et\s+(?:Madame|Monsieur)\s|,)/g;
const FORCE = new RegExp(String.raw`entre\s+en\s+vigueur\s+le\s+(${DATE})\s+et\s+se\s+termine\s+le\s+(${DATE})`);
const SIGNATURE = new RegExp(String.raw`signé\s+à\s+(\p{L}+)\s+en\s+\d\s+exemplaires\s+le\s+(${DATE})`, 'u');
const DECISION = new RegExp(String.raw`décision\s+du\s+conseil\s+communal\s+du\s+(${DATE})`);
const DECREE = new RegExp(String.raw`(?:arrêté|AR)\s+du\s+${DATE}`);
/** Ends the preamble; the signatures at the end of the document print the same offices among names. */
const AGREED = /Est\s+convenu/;

/** Reads what stands in running sentences, by their wording. */
export function readProvisions(source: SourceText): Provisions {
  const running = runningText(source);
  return {
    parties: findAll(running, /la\s+Ville\s+de\s+\p{L}+(?=\s+représentée)|l’Etat(?=\s+représenté)/gu),
    offices: readOffices(running),
    allocations: readAllocations(running),
    ...readDates(running),
  };
}

/** The council's decision and the decree are dated too; only “signé à … le …” dates the signature. */
function readDates(running: RunningText): Pick<Provisions, 'dates' | 'citations'> {
  const force = find(running, FORCE);
  const signature = find(running, SIGNATURE);
  const decision = find(running, DECISION);
  const decree = find(running, DECREE);
  return {
    dates: {
      ...(force && { startsOn: isoDate(force.groups[0] ?? ''), endsOn: isoDate(force.groups[1] ?? '') }),
      ...(signature && { signedAt: signature.groups[0] ?? '', signedOn: isoDate(signature.groups[1] ?? '') }),
      ...(decision && { councilDecisionOn: isoDate(decision.groups[0] ?? '') }),
      ...(decree && { decree: decree.words }),
    },
    citations: [force, signature, decision, decree].flatMap((found) => (found ? [found.citation] : [])),
  };
}

function readOffices(running: RunningText): Found[] {
  const preamble = { ...running, text: running.text.slice(0, Math.max(0, running.text.search(AGREED))) };
  return [...findAll(preamble, REPRESENTED_BY), ...findAll(preamble, OFFICE_OF_PERSON)];
}

/** The year of an amount is the next one printed: “… sont attribués à la Ville de Bruxelles pour 2018”. */
function readAllocations(running: RunningText): PrintedAllocation[] {
  return [...running.text.matchAll(AMOUNT)].flatMap((match) => {
    const after = match.index + match[0].length;
    const year = /pour\s+(\d{4})/.exec(running.text.slice(after));
    if (!year) return [];
    return {
      year: Number(year[1]),
      scheme: match[2] === undefined ? undefined : joinLines(match[2].split('\n')),
      amountEUR: readAmount(match[1] ?? ''),
      citation: citeSpan(running, { start: match.index, end: after + year.index + year[0].length }),
    };
  });
}

function find(running: RunningText, pattern: RegExp): (Found & { groups: string[] }) | undefined {
  const match = pattern.exec(running.text);
  if (!match) return undefined;
  const [words, ...groups] = match;
  const citation = citeSpan(running, { start: match.index, end: match.index + words.length });
  return { words: joinLines(words.split('\n')), groups, citation };
}

/** What each match captures (its first group, or all of it), cited without the words around it. */
function findAll(running: RunningText, pattern: RegExp): Found[] {
  return [...running.text.matchAll(pattern)].map((match) => {
    const words = match[1] ?? match[0];
    const start = match.index + match[0].indexOf(words);
    return { words: joinLines(words.split('\n')), citation: citeSpan(running, { start, end: start + words.length }) };
  });
}
