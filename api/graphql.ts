/** The GraphQL endpoint: reading only, within limits, with nothing internal in its errors. */
import { createLRUCache, createYoga, type Plugin, type YogaServerInstance } from 'graphql-yoga';
import { type DocumentNode, execute, type ExecutionArgs, type ExecutionResult, GraphQLError, parse } from 'graphql';
import { type Context, createContext, type Services } from './context.ts';
import { maskError } from './errors.ts';
import { LIMITS, passedLimits } from './limits.ts';
import { createSchema } from './resolvers/index.ts';

export interface EndpointOptions {
  services: Services;
  /** Other origins whose pages may ask; none when absent. `*` for all. */
  corsOrigins?: readonly string[];
  /** Milliseconds until an answer is given up. Default: the limit of {@link LIMITS}. */
  milliseconds?: number;
  /** Told what went wrong inside, which the answer does not say. */
  log: (message: unknown) => void;
}

export type Endpoint = YogaServerInstance<object, Context>;

/** Queries kept parsed and validated; the explorer has a few dozen. */
const KEPT_QUERIES = 200;

export function createEndpoint({ services, corsOrigins, milliseconds, log }: EndpointOptions): Endpoint {
  return createYoga<object, Context>({
    schema: createSchema(),
    context: () => createContext(services),
    cors: corsOrigins?.length ? { origin: [...corsOrigins], methods: ['GET', 'POST'], credentials: false } : false,
    graphiql: false,
    landingPage: false,
    batching: false,
    multipart: false,
    maskedErrors: { maskError },
    logging: { debug: () => {}, info: () => {}, warn: log, error: log },
    parserAndValidationCache: {
      documentCache: createLRUCache({ max: KEPT_QUERIES }),
      errorCache: createLRUCache({ max: KEPT_QUERIES }),
    },
    plugins: [limitTokens, limitWeight, limitTime(milliseconds ?? LIMITS.milliseconds)],
  });
}

const limitTokens: Plugin = {
  onParse({ setParseFn }) {
    setParseFn((source: string, options: object) => parse(source, { ...options, maxTokens: LIMITS.tokens }));
  },
};

const limitWeight: Plugin = {
  onExecute({ args, setResultAndStopExecution }) {
    const { schema, document, variableValues } = args as {
      schema: typeof args.schema;
      document: DocumentNode;
      variableValues?: object;
    };
    const errors = passedLimits(schema, document, { ...variableValues });
    if (errors.length > 0) setResultAndStopExecution({ errors });
  },
};

/** Answers in time even when the work goes on; what is still to be read is then not read. */
function limitTime(milliseconds: number): Plugin<Context> {
  return {
    onExecute({ setExecuteFn }) {
      setExecuteFn((args: ExecutionArgs) => {
        let timer: NodeJS.Timeout | undefined;
        const late = new Promise<ExecutionResult>((resolve) => {
          timer = setTimeout(() => resolve({ errors: [tooSlow(milliseconds)] }), milliseconds);
        }).then((result) => {
          (args.contextValue as Context).loaders.giveUp();
          return result;
        });
        return Promise.race([execute(args), late]).finally(() => clearTimeout(timer));
      });
    },
  };
}

function tooSlow(milliseconds: number): GraphQLError {
  return new GraphQLError(`The answer took more than ${milliseconds / 1000} seconds: ask for less at a time.`, {
    extensions: { code: 'TIMEOUT', http: { status: 503 } },
  });
}
