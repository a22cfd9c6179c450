/**
 * What one request may ask for. Every limit answers with a message that says by how much it was passed.
 * The numbers leave the explorer's pages what they need: most of them several times as much; only the page of a
 * source, with all that each of its lines proves, leaves a third of `cost`.
 */
import {
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  getNullableType,
  GraphQLError,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type SelectionSetNode,
  type ValueNode,
  visit,
} from 'graphql';

export const LIMITS = {
  /** Bytes of a request's body: forty times the longest query of the explorer. */
  bodyBytes: 100_000,
  /** Lexical tokens of a document; the introspection of GraphiQL has about 300. */
  tokens: 2_000,
  /** Fields one inside the other; a contract's cascade, from contract to citation, has 8. */
  depth: 15,
  /** Renamed fields, which repeat work under other names. */
  aliases: 50,
  /** Fields that the answer may hold, estimated; see {@link weigh}. */
  cost: 50_000,
  /** Milliseconds until the answer is given up. */
  milliseconds: 10_000,
} as const;

/** Items expected of a list whose size no argument gives; the lists of a contract's cascade have 1 to 6 on average. */
const USUAL_LIST = 5;
/** Lists that are longer than that by their nature, by type and field: the thesaurus alone has 570 rows. */
const LONG_LISTS: ReadonlyMap<string, number> = new Map([
  ['Matrix.rows', 500],
  ['Matrix.columns', 500],
  ['Matrix.cells', 1_000],
]);
/** Arguments that give the size of a list or page. */
const SIZE_ARGUMENTS = ['first', 'last', 'count', 'ids'];
/** The lists of a connection, whose size is that of the page. */
const PAGE_FIELDS = new Set(['nodes', 'edges']);

type Variables = Readonly<Record<string, unknown>>;

interface Weight {
  depth: number;
  cost: number;
}

/**
 * Every limit that a document passes; none when it may be executed. The document must be valid.
 * @param variables as the request gave them
 */
export function passedLimits(schema: GraphQLSchema, document: DocumentNode, variables: Variables): GraphQLError[] {
  const { depth, cost } = weigh(schema, document, variables);
  const aliases = countAliases(document);
  return [
    depth > LIMITS.depth &&
      `The query is ${depth} levels deep; at most ${LIMITS.depth} are allowed. Ask in several queries.`,
    cost > LIMITS.cost &&
      `The query may return about ${cost} fields; at most ${LIMITS.cost} are allowed. Ask for fewer items (\`first\`) or fewer fields.`,
    aliases > LIMITS.aliases && `The query has ${aliases} aliases; at most ${LIMITS.aliases} are allowed.`,
  ]
    .filter((message) => message !== false)
    .map(tooMuch);
}

/** The error for a request that asks for too much. */
export function tooMuch(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'QUERY_TOO_LARGE', http: { spec: true, status: 400 } } });
}

function countAliases(document: DocumentNode): number {
  let aliases = 0;
  visit(document, { Field: ({ alias }) => void (aliases += alias ? 1 : 0) });
  return aliases;
}

/** Depth of a document's deepest operation, and the cost of its dearest: one for each field that it may return. */
export function weigh(schema: GraphQLSchema, document: DocumentNode, variables: Variables): Weight {
  const scale = new Scale(schema, document, variables);
  const weights = document.definitions.map((definition) => {
    const root = definition.kind === Kind.OPERATION_DEFINITION ? schema.getRootType(definition.operation) : null;
    return root && 'selectionSet' in definition
      ? scale.weighSelection(definition.selectionSet, root, USUAL_LIST)
      : null;
  });
  return heaviest(weights.filter((weight) => weight !== null));
}

/** Weighs each fragment once per type and page size, so that fragments that use each other twice over cost no time. */
class Scale {
  readonly #schema: GraphQLSchema;
  readonly #variables: Variables;
  readonly #fragments = new Map<string, FragmentDefinitionNode>();
  readonly #weighed = new Map<string, Weight>();

  constructor(schema: GraphQLSchema, document: DocumentNode, variables: Variables) {
    this.#schema = schema;
    this.#variables = variables;
    for (const definition of document.definitions)
      if (definition.kind === Kind.FRAGMENT_DEFINITION) this.#fragments.set(definition.name.value, definition);
  }

  /** An object counts for one at least; `__typename`, which clients add wherever they spread a fragment, for nothing. */
  weighSelection({ selections }: SelectionSetNode, type: GraphQLNamedType, pageSize: number): Weight {
    const parts = selections.map((selection) => {
      if (selection.kind === Kind.FIELD) return this.#weighField(selection, type, pageSize);
      if (selection.kind === Kind.FRAGMENT_SPREAD) return this.#weighFragment(selection.name.value, pageSize);
      const narrowed = selection.typeCondition ? this.#schema.getType(selection.typeCondition.name.value) : type;
      return this.weighSelection(selection.selectionSet, narrowed ?? type, pageSize);
    });
    const cost = parts.reduce((sum, part) => sum + part.cost, 0);
    return { depth: heaviest(parts).depth, cost: Math.max(1, cost) };
  }

  #weighFragment(name: string, pageSize: number): Weight {
    const key = `${name} ${pageSize}`;
    const known = this.#weighed.get(key);
    if (known) return known;
    const fragment = this.#fragments.get(name);
    const type = fragment && this.#schema.getType(fragment.typeCondition.name.value);
    const weight =
      fragment && type ? this.weighSelection(fragment.selectionSet, type, pageSize) : { depth: 0, cost: 0 };
    this.#weighed.set(key, weight);
    return weight;
  }

  #weighField(field: FieldNode, parent: GraphQLNamedType, pageSize: number): Weight {
    if (field.name.value === '__typename') return { depth: 1, cost: 0 };
    const definition =
      isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[field.name.value] : undefined;
    if (!definition || !field.selectionSet) return { depth: 1, cost: 1 };
    const type = getNamedType(definition.type);
    if (!isCompositeType(type)) return { depth: 1, cost: 1 };
    const size = this.#sizeArgument(field, definition);
    const inside = this.weighSelection(field.selectionSet, type, size ?? pageSize);
    return { depth: inside.depth + 1, cost: 1 + inside.cost * this.#items(parent, definition, size, pageSize) };
  }

  /** How many values a field has: its page, its list, or the one. */
  #items(
    parent: GraphQLNamedType,
    definition: GraphQLField<unknown, unknown>,
    size: number | null,
    pageSize: number,
  ): number {
    if (!isListType(getNullableType(definition.type))) return 1;
    const usual = LONG_LISTS.get(`${parent.name}.${definition.name}`) ?? USUAL_LIST;
    return size ?? (PAGE_FIELDS.has(definition.name) ? pageSize : usual);
  }

  #sizeArgument({ arguments: given }: FieldNode, { args }: GraphQLField<unknown, unknown>): number | null {
    const values = args
      .filter(({ name }) => SIZE_ARGUMENTS.includes(name))
      .map(({ name, defaultValue }) =>
        this.#size(
          given?.find((argument) => argument.name.value === name),
          defaultValue,
        ),
      );
    const sizes = values.filter((value) => value !== null);
    return sizes.length > 0 ? Math.max(...sizes) : null;
  }

  #size(argument: ArgumentNode | undefined, defaultValue: unknown): number | null {
    const value = argument ? this.#value(argument.value) : defaultValue;
    if (Array.isArray(value)) return value.length;
    return typeof value === 'number' ? Math.max(0, value) : null;
  }

  #value(value: ValueNode): unknown {
    if (value.kind === Kind.VARIABLE) return this.#variables[value.name.value];
    if (value.kind === Kind.LIST) return value.values;
    return value.kind === Kind.INT ? Number(value.value) : undefined;
  }
}

function heaviest(weights: readonly Weight[]): Weight {
  return weights.reduce(
    (most, { depth, cost }) => ({ depth: Math.max(most.depth, depth), cost: Math.max(most.cost, cost) }),
    { depth: 0, cost: 0 },
  );
}
