/** The schema with its resolvers: one file of resolvers per part of the domain. */
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { readSchema } from '../schema/read.ts';
import { Dataset, datasetQueries, Gap } from './dataset.ts';
import { Citation, Document, documentQueries, Passage } from './documents.ts';
import { Link, linkQueries } from './links.ts';
import { Measure, MeasureConnection, MeasureEdge, MeasureFacets, measureQueries } from './measures.ts';
import { Node, nodeQueries } from './nodes.ts';
import { Action, Axis, Discrepancy, MatrixCell, Partner, planQueries, SubTheme, Theme } from './plan.ts';

/** The executable schema. What a kind of node does not say itself, it inherits from `Node`. */
export function createSchema(): GraphQLSchema {
  return makeExecutableSchema({
    typeDefs: readSchema(),
    inheritResolversFromInterfaces: true,
    resolvers: {
      Query: {
        ...nodeQueries,
        ...linkQueries,
        ...documentQueries,
        ...datasetQueries,
        ...planQueries,
        ...measureQueries,
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
      Action,
      Discrepancy,
    },
  });
}
