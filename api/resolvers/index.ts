/** The schema with its resolvers: one file of resolvers per part of the domain. */
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { readSchema } from '../schema/read.ts';
import {
  Allocation,
  Contract,
  contractQueries,
  ExpectedResult,
  GeneralObjective,
  Indicator,
  Objective,
  ObjectiveConnection,
  ObjectiveEdge,
  OperationalObjective,
  Sector,
  StrategicObjective,
} from './contracts.ts';
import { Concept, ConceptConnection, ConceptEdge, conceptQueries, NodeConnection, NodeEdge } from './concepts.ts';
import { corpusQueries, Function, Organisation, OrganisationConnection, OrganisationEdge, Place } from './corpus.ts';
import { Dataset, datasetQueries, Gap } from './dataset.ts';
import { Citation, Document, documentQueries, Passage } from './documents.ts';
import { graphQueries, RelationCount, Subgraph, SubgraphNode } from './graph.ts';
import { Link, linkQueries } from './links.ts';
import { MatrixCount, matrixQueries } from './matrix.ts';
import { Measure, MeasureConnection, MeasureEdge, MeasureFacets, measureQueries } from './measures.ts';
import { Node, nodeQueries } from './nodes.ts';
import { Hop, Path, pathQueries } from './paths.ts';
import { Action, Axis, Discrepancy, MatrixCell, Partner, planQueries, SubTheme, Theme } from './plan.ts';
import {
  Activity,
  Commune,
  Initiative,
  InitiativeConnection,
  InitiativeEdge,
  InitiativeFacets,
  Observation,
  PoliceZone,
  reportQueries,
  Resolution,
  Volet,
} from './report.ts';
import {
  Answer,
  FilteredList,
  SearchConnection,
  SearchFacets,
  SearchHit,
  searchQueries,
  Suggestion,
} from './search.ts';

const resolvers = {
  Query: {
    ...nodeQueries,
    ...linkQueries,
    ...documentQueries,
    ...datasetQueries,
    ...planQueries,
    ...matrixQueries,
    ...measureQueries,
    ...corpusQueries,
    ...conceptQueries,
    ...reportQueries,
    ...contractQueries,
    ...pathQueries,
    ...graphQueries,
    ...searchQueries,
  },
  Node,
  Link,
  Citation,
  Document,
  Passage,
  Dataset,
  Gap,
  Theme,
  SubTheme,
  Axis,
  Partner,
  Measure,
  MeasureConnection,
  MeasureEdge,
  MeasureFacets,
  MatrixCell,
  MatrixCount,
  Action,
  Discrepancy,
  Organisation,
  OrganisationConnection,
  OrganisationEdge,
  Function,
  Place,
  Concept,
  ConceptConnection,
  ConceptEdge,
  NodeConnection,
  NodeEdge,
  Resolution,
  Volet,
  Initiative,
  InitiativeConnection,
  InitiativeEdge,
  InitiativeFacets,
  Activity,
  PoliceZone,
  Commune,
  Observation,
  Contract,
  Allocation,
  Sector,
  Objective,
  ObjectiveConnection,
  ObjectiveEdge,
  GeneralObjective,
  StrategicObjective,
  OperationalObjective,
  ExpectedResult,
  Indicator,
  Path,
  Hop,
  Subgraph,
  SubgraphNode,
  RelationCount,
  Answer,
  FilteredList,
  SearchConnection,
  SearchFacets,
  SearchHit,
  Suggestion,
};

/** The executable schema. What a kind of node does not say itself, it inherits from `Node`. */
export function createSchema(): GraphQLSchema {
  return makeExecutableSchema({ typeDefs: readSchema(), inheritResolversFromInterfaces: true, resolvers });
}
