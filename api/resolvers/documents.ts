/** The sources: their lines, and what the graph cites from them. */
import { query } from '../../cypher/queries.ts';
import { completeId } from '../../data/model/identifiers.ts';
import type { Context } from '../context.ts';
import { badInput } from '../errors.ts';
import { checkedSize } from '../pages.ts';
import type { CitationResolvers, DocumentResolvers, PassageResolvers, QueryResolvers } from '../schema/generated.ts';
import type { StoredNode } from '../stored.ts';

/** A stretch of lines as `lines` and `passages` take it; the schema gives the defaults. */
interface Stretch {
  firstLine?: number | null;
  count?: number | null;
}

/** Some two hundred kilobytes of text: the longest source takes a few requests. */
const MAX_LINES = 2000;

export const documentQueries = {
  documents: (_, _arguments, { loaders }) => loaders.ofKind('Document'),
  document: (_, { id }, { loaders }) => loaders.nodeOfKind('Document', completeId('Document', id)),
} satisfies QueryResolvers;

export const Document: DocumentResolvers = {
  lines: async (document, stretch, { sourceLines }) => {
    const { firstLine, lastLine } = checkedStretch(stretch);
    const lines = await sourceLines.of(document);
    return lines.slice(firstLine - 1, lastLine).map((text, index) => ({ number: firstLine + index, text }));
  },
  passages: (document, stretch, context) => passagesBetween(document, checkedStretch(stretch), context),
};

export const Citation: CitationResolvers = {
  document: ({ document }, _, { loaders }) => loaders.nodeThere<'Document'>(document),
};

export const Passage: PassageResolvers = {
  citedBy: async ({ id }, { first }, { loaders }) => {
    const size = checkedSize('first', first ?? 20);
    return Promise.all((await loaders.citedBy(id)).slice(0, size).map((node) => loaders.nodeThere(node)));
  },
};

/** @throws GraphQLError BAD_USER_INPUT for a stretch that is empty, before the first line or too long */
function checkedStretch({ firstLine, count }: Stretch): { firstLine: number; lastLine: number } {
  const [first, lines] = [firstLine ?? 1, count ?? 500];
  if (first < 1) throw badInput(`\`firstLine\` is ${first}: lines are counted from 1.`);
  if (lines < 1 || lines > MAX_LINES) throw badInput(`\`count\` is ${lines}: it must be from 1 to ${MAX_LINES}.`);
  return { firstLine: first, lastLine: first + lines - 1 };
}

async function passagesBetween(
  { id }: StoredNode<'Document'>,
  stretch: { firstLine: number; lastLine: number },
  { graph }: Context,
): Promise<StoredNode<'Passage'>[]> {
  const rows = await graph.read(query('document/passages'), { id, ...stretch });
  return rows.map(({ node }) => node as unknown as StoredNode<'Passage'>);
}
