/** What the API answers when a request cannot be served: codes that a program can act upon, words for a person. */
import { GraphQLError } from 'graphql';
import { distance } from 'fastest-levenshtein';
import { GraphUnavailable } from '../cypher/graph.ts';
import { localName, slug } from '../data/model/identifiers.ts';

/** An argument that cannot be used; the message says which and what would do. */
export function badInput(message: string, extensions: Record<string, unknown> = {}): GraphQLError {
  return new GraphQLError(message, { extensions: { ...extensions, code: 'BAD_USER_INPUT' } });
}

/** Anything that may be named in a filter. */
interface Named {
  id: string;
  label: string;
}

/** How many near names an error proposes. */
const NEIGHBOURS = 3;

const LONGEST_NAME = 200;

/** The error for a name that nothing has: with the names nearest to it, by id or by label. */
export function unknownName(what: string, name: string, candidates: readonly Named[]): GraphQLError {
  const nearest = nearestIds(name, candidates);
  const hint = nearest.length > 0 ? `Nearest: ${nearest.join(', ')}.` : 'There are none.';
  return badInput(`Unknown ${what} "${shortened(name)}". ${hint}`, { unknown: name, nearest });
}

/** A name as a message repeats it: no name of ours is as long as this. */
function shortened(name: string): string {
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name;
}

function nearestIds(name: string, candidates: readonly Named[]): string[] {
  const asked = slug(localName(name));
  return candidates
    .map(({ id, label }) => ({ id, far: Math.min(distance(asked, slug(localName(id))), distance(asked, slug(label))) }))
    .sort((a, b) => a.far - b.far || (a.id < b.id ? -1 : 1))
    .slice(0, NEIGHBOURS)
    .map(({ id }) => id);
}

/** Hides what went wrong inside, except that the database is away, which is no secret and passes. */
export function maskError(error: unknown): Error {
  const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  if (cause instanceof GraphQLError) return error as GraphQLError;
  const location = error instanceof GraphQLError ? { nodes: error.nodes ?? null, path: error.path ?? null } : {};
  if (cause instanceof GraphUnavailable)
    return new GraphQLError(cause.message, { ...location, extensions: { code: 'GRAPH_UNAVAILABLE' } });
  return new GraphQLError('Something went wrong on our side; it has been logged.', {
    ...location,
    extensions: { code: 'INTERNAL_SERVER_ERROR' },
  });
}
