/** The three contrats de sécurité et de société: what each concludes, grants, aims at and measures. */
import type { Problem } from '../../../data/model/problems.ts';
import type { ContractCuration } from './curation.ts';
import type { Extraction, SourceText } from '../../stages.ts';
import { runningText } from '../span.ts';
import { readConvention } from './convention.ts';
import { addConclusion } from './conclusion.ts';
import type { KnownContract } from './conclusion.ts';
import { addSectors } from './entities.ts';
import type { Gathered } from './entities.ts';
import { readProjectPlan } from './projectPlan.ts';
import { readProvisions } from './provisions.ts';
import { findRepetitions } from './repetitions.ts';

/** The contracts of the corpus. Their layouts differ; what else a document prints of itself is read from it. */
const CONTRACTS: KnownContract[] = [
  {
    document: 'document/contrat-bruxelles-2018-2019',
    name: 'bruxelles-2018-2019',
    commune: { name: 'Bruxelles', nameNl: 'Brussel', inRegion: true },
    authority: 'Ville de Bruxelles',
    layout: 'convention',
    titleLines: [6, 8],
  },
  {
    document: 'document/contrat-verviers-2018-2019',
    name: 'verviers-2018-2019',
    commune: { name: 'Verviers', nameNl: 'Verviers', inRegion: false },
    authority: 'Ville de Verviers',
    layout: 'convention',
    titleLines: [6, 8],
  },
  {
    document: 'document/contrat-molenbeek-saint-jean-2023',
    name: 'molenbeek-saint-jean-2023',
    commune: { name: 'Molenbeek-Saint-Jean', nameNl: 'Sint-Jans-Molenbeek', inRegion: true },
    authority: 'commune de Molenbeek-Saint-Jean',
    layout: 'plan de projet',
    titleLines: [2, 5],
  },
];

/**
 * @param sources by document id; a contract that is not among them is a problem
 * @param curation the flattened tables, rebuilt by a person
 */
export function parseContracts(sources: ReadonlyMap<string, SourceText>, curation: ContractCuration): Extraction {
  const extraction: Extraction = { entities: [], relations: [], problems: [], unresolved: [] };
  for (const contract of CONTRACTS) {
    const source = sources.get(contract.document);
    if (!source) {
      extraction.problems.push(missingSource(contract.document));
      continue;
    }
    const { entities, relations } = parseContract(contract, source, curation, extraction.problems);
    extraction.entities.push(...entities);
    extraction.relations.push(...relations);
  }
  return extraction;
}

function parseContract(
  contract: KnownContract,
  source: SourceText,
  curation: ContractCuration,
  problems: Problem[],
): Gathered {
  const gathered: Gathered = { entities: [], relations: [], services: curation.data.services };
  addConclusion(gathered, contract, source, readProvisions(source));
  const sectors =
    contract.layout === 'convention'
      ? readConvention(source)
      : readProjectPlan({ running: runningText(source), curation, problems });
  addSectors(gathered, contract.name, sectors);
  gathered.relations.push(...findRepetitions(gathered.entities, gathered.relations));
  return gathered;
}

function missingSource(id: string): Problem {
  return {
    message: `no source has the id ${id}`,
    file: 'data/sources/manifest.yaml',
    remedy: 'restore its entry in the manifest',
  };
}
