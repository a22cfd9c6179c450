/** The organisations, functions and places that the report names, and the texts it refers to. */
import { entityId } from '../../../data/model/identifiers.ts';
import type { RunningText } from '../span.ts';
import type { ReportCuration } from './curation.ts';
import type { Framework } from './framework.ts';
import type { Gathering } from '../gathering.ts';
import { Prover } from '../prover.ts';

/** Adds a node for each, what an organisation is part of, and the commune of a place. */
export function readNamed(
  running: RunningText,
  curation: ReportCuration,
  framework: Framework,
  gathering: Gathering,
): void {
  addOrganisations(running, curation, gathering);
  addFunctions(running, curation, gathering);
  addPlaces(running, curation, framework, gathering);
  addReferences(running, curation, gathering);
}

function addOrganisations(running: RunningText, { organisations: file }: ReportCuration, gathering: Gathering): void {
  const prover = new Prover(running, file);
  const known = new Set(file.data.map(({ id }) => id));
  file.data.forEach(({ id, label, aliases, kind, partOf, ...fact }, index) => {
    const proven = prover.prove([index], fact, []);
    const properties = { aliases, ...(kind === undefined ? {} : { organisationKind: kind }) };
    const node = entityId('Organisation', id);
    gathering.add(
      { id: node, kind: 'Organisation', label, ...stated(proven), properties },
      file.file,
      file.lineOf([index]),
    );
    if (partOf === undefined) return;
    if (known.has(partOf)) gathering.relate(node, 'PART_OF', entityId('Organisation', partOf), proven);
    else prover.refuse([index, 'partOf'], `no organisation has the id ${partOf}`, 'add it, or mend the id');
  });
  gathering.problems.push(...prover.problems);
}

function addFunctions(running: RunningText, { functions: file }: ReportCuration, gathering: Gathering): void {
  const prover = new Prover(running, file);
  file.data.forEach(({ id, label, aliases, ...fact }, index) => {
    const proven = prover.prove([index], fact, []);
    const node = { id: entityId('Function', id), kind: 'Function' as const, label, ...stated(proven) };
    gathering.add({ ...node, properties: { aliases } }, file.file, file.lineOf([index]));
  });
  gathering.problems.push(...prover.problems);
}

function addPlaces(
  running: RunningText,
  { places: file }: ReportCuration,
  framework: Framework,
  gathering: Gathering,
): void {
  const prover = new Prover(running, file);
  file.data.forEach(({ id, label, aliases, commune, ...fact }, index) => {
    const proven = prover.prove([index], fact, []);
    const node = entityId('Place', id);
    gathering.add(
      { id: node, kind: 'Place', label, ...stated(proven), properties: { aliases } },
      file.file,
      file.lineOf([index]),
    );
    if (commune === undefined) return;
    if (framework.communes.includes(commune))
      gathering.relate(node, 'IN_COMMUNE', entityId('Commune', commune), proven);
    else prover.refuse([index, 'commune'], `no commune has the id ${commune}`, 'use the id of one of the 19 communes');
  });
  gathering.problems.push(...prover.problems);
}

/** Laws, circulars and plans outside the corpus. */
function addReferences(running: RunningText, { references: file }: ReportCuration, gathering: Gathering): void {
  const prover = new Prover(running, file);
  file.data.forEach(({ id, text, target, ...proof }, index) => {
    const shared = { id: entityId('CrossReference', id), kind: 'CrossReference' as const, label: text };
    const citations = prover.cite([index], proof);
    gathering.add(
      { ...shared, basis: 'STATED', citations, properties: { text, target } },
      file.file,
      file.lineOf([index]),
    );
  });
  gathering.problems.push(...prover.problems);
}

/** That the thing is named is stated even where its spelling or its commune is a judgement. */
function stated({ citations, reason }: ReturnType<Prover['prove']>) {
  return { basis: 'STATED' as const, citations, ...(reason === undefined ? {} : { reason }) };
}
