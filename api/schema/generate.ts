/**
 * Writes what follows from the schema: the printed schema, the types of the resolvers, the types of
 * the explorer's operations, and a module for each of them. With `--check` it writes nothing and fails when a file has drifted.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import type { Types } from '@graphql-codegen/plugin-helpers';
import * as types from '@graphql-codegen/typescript';
import * as operations from '@graphql-codegen/typescript-operations';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { concatAST, isAbstractType, parse, printSchema, separateOperations } from 'graphql';
import type { DocumentNode } from 'graphql';
import { ID_PREFIX } from '../../data/model/identifiers.ts';
import { PROJECT_ROOT } from '../../data/model/root.ts';
import { readSchema } from './read.ts';

const HEADER = '// Written by `npm run generate` from the schema; do not edit.\n';
const schema = makeExecutableSchema({ typeDefs: readSchema() });

/** Types of the graph that are not nodes, and what their resolvers start from. */
const OTHER_MAPPERS = {
  Node: '../stored.ts#StoredNode',
  Objective: "../stored.ts#StoredNode<'GeneralObjective' | 'StrategicObjective' | 'OperationalObjective'>",
  Link: '../stored.ts#StoredLink',
  Citation: "../stored.ts#StoredNode<'Passage'>",
  Dataset: '../resolvers/dataset.ts#LoadedDataset',
  Gap: '../gaps.ts#AskedGap',
  MatrixCell: '../resolvers/plan.ts#Cell',
  MatrixLine: '../matrix/matrix.ts#Line as CrossedLine',
  MatrixCount: '../matrix/count.ts#Cell as CrossedCell',
  SearchConnection: '../resolvers/search.ts#FoundBySearch',
  SearchEdge: '../resolvers/search.ts#HitEdge',
  SearchFacets: '../resolvers/search.ts#FoundBySearch',
  SearchHit: '../search/documents.ts#Hit',
  Answer: '../ask/answer.ts#Answer as GivenAnswer',
  Suggestion: '../search/suggest.ts#Suggestion as Suggested',
  FilteredList: '../ask/answer/list.ts#FilteredList as ListOfAnswer',
  Chip: '../ask/answer.ts#Chip as ReadChip',
  Fact: '../ask/answer.ts#Fact as ToldFact',
  Path: '../resolvers/paths.ts#AskedPath',
  Hop: '../resolvers/paths.ts#AskedHop',
  Subgraph: '../resolvers/graph.ts#GivenGraph',
  SubgraphNode: '../subgraph/find.ts#DrawnNode',
  SubgraphEdge: '../subgraph/find.ts#DrawnEdge',
  RelationCount: '../resolvers/graph.ts#CountedRelation',
  InitiativeFacets: '../filters/found.ts#Found',
  MeasureFacets: '../filters/found.ts#Found',
};

const common = {
  scalars: { ID: 'string' },
  useTypeImports: true,
  enumsAsTypes: true,
  defaultScalarType: 'unknown',
  // A fragment's type is named, not written out again wherever it is spread.
  inlineFragmentTypes: 'combine',
};

/** Generates one file's text. `documents` are the operations it is about, if any. */
async function generateFile(
  filename: string,
  plugins: Record<string, Types.PluginConfig<unknown>>,
  documents: Types.DocumentFile[] = [],
): Promise<string> {
  const text = await codegen({
    filename,
    schema: parse(printSchema(schema)),
    schemaAst: schema,
    documents,
    config: common,
    plugins: Object.entries(plugins).map(([name, config]) => ({ [name]: config })),
    pluginMap: { types, resolvers, operations },
  });
  return HEADER + text;
}

/** Every connection and its edges, alike. */
function connectionMappers(): Record<string, string> {
  const connections = Object.keys(schema.getTypeMap()).filter((name) => name.endsWith('Connection'));
  return Object.fromEntries(
    connections.flatMap((name) => [
      [name, '../resolvers/connections.ts#Connection'],
      [name.replace(/Connection$/, 'Edge'), '../filters/found.ts#Placed'],
    ]),
  );
}

/** One mapper per kind of node that the schema knows: `Measure` starts from `StoredNode<'Measure'>`. */
function nodeMappers(): Record<string, string> {
  const kinds = Object.keys(ID_PREFIX).filter((kind) => schema.getType(kind));
  return Object.fromEntries(kinds.map((kind) => [kind, `../stored.ts#StoredNode<'${kind}'>`]));
}

/** The explorer's operations: every `.graphql` file under `ui/`. */
function explorerDocuments(): (Types.DocumentFile & { document: DocumentNode })[] {
  const folder = join(PROJECT_ROOT, 'ui');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((location) => ({
      location,
      document: parse(readFileSync(join(folder, location), 'utf8'), { noLocation: true }),
    }));
}

/** One module an operation, with the fragments that it needs: a page then downloads its own queries only. */
function operationModules(documents: DocumentNode[]): [path: string, text: string][] {
  return Object.entries(separateOperations(concatAST(documents))).map(([name, document]) => [
    `ui/generated/documents/${name}.ts`,
    `${HEADER}import type { TypedDocumentNode } from '@apollo/client';
import type { ${name}Query, ${name}QueryVariables } from '../operations.ts';

export const ${name}Document = ${JSON.stringify(document)} as unknown as TypedDocumentNode<
  ${name}Query,
  ${name}QueryVariables
>;
`,
  ]);
}

/** Which types an interface stands for: the explorer's cache does not know the schema. */
function possibleTypes(): string {
  const abstract = Object.values(schema.getTypeMap()).filter(isAbstractType);
  const lines = abstract.map((type) => {
    const names = schema.getPossibleTypes(type).map(({ name }) => `    '${name}',\n`);
    return `  ${type.name}: [\n${names.join('')}  ],\n`;
  });
  return `${HEADER}export const possibleTypes: Record<string, string[]> = {\n${lines.join('')}};\n`;
}

/** Path from the project's root → text, for every generated file. */
async function generateAll(): Promise<Map<string, string>> {
  const resolverConfig = {
    contextType: '../context.ts#Context',
    mappers: { ...connectionMappers(), ...nodeMappers(), ...OTHER_MAPPERS },
  };
  const documents = explorerDocuments();
  return new Map([
    ['api/schema.graphql', printSchema(schema) + '\n'],
    [
      'api/schema/generated.ts',
      await generateFile('api/schema/generated.ts', { types: {}, resolvers: resolverConfig }),
    ],
    ['ui/generated/operations.ts', await generateFile('ui/generated/operations.ts', { operations: {} }, documents)],
    ...operationModules(documents.map(({ document }) => document)),
    ['ui/generated/possibleTypes.ts', possibleTypes()],
  ]);
}

function currentText(path: string): string | null {
  try {
    return readFileSync(join(PROJECT_ROOT, path), 'utf8');
  } catch {
    return null;
  }
}

function writeFile(path: string, text: string): void {
  mkdirSync(dirname(join(PROJECT_ROOT, path)), { recursive: true });
  writeFileSync(join(PROJECT_ROOT, path), text);
}

const drifted = [...(await generateAll())].filter(([path, text]) => currentText(path) !== text);
if (process.argv.includes('--check')) {
  for (const [path] of drifted) console.error(`${path} does not follow the schema: run \`npm run generate\``);
  process.exitCode = drifted.length > 0 ? 1 : 0;
} else {
  for (const [path, text] of drifted) writeFile(path, text);
  console.log(drifted.length > 0 ? `Wrote ${drifted.map(([path]) => path).join(', ')}` : 'Nothing changed');
}
