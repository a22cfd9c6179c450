/** The server's settings, from the environment. */

export interface Settings {
  port: number;
  host: string;
  corsOrigins: string[];
  publicUrl?: string;
}

export const HELP = `Usage: npm start

Serves the explorer, the GraphQL API (/graphql), exports and permalinks on one port. The graph is filled from
data/ first, unless it holds these data already.

Environment:
  PORT         port to listen on (default 4000)
  HOST         address to listen on (default 127.0.0.1; 0.0.0.0 for all)
  CORS_ORIGIN  other origins whose pages may ask the API, separated by commas; * for all (default: none)
  PUBLIC_URL   where the public reaches this server, for links in exports (default: the host of the request)
  NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE   serve from a Neo4j server
  GRAPH_DIR    else, the folder that keeps the embedded graph (default: in memory)
`;

/**
 * Reads the settings.
 * @throws Error that names every variable that cannot be used, and says what it must be
 */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const faults: string[] = [];
  const origin = (name: string, value: string) => {
    if (value !== '*' && !isOrigin(value)) faults.push(`${name} is "${value}": it must look like https://example.org`);
    return value;
  };
  const port = Number(env['PORT'] || 4000);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    faults.push(`PORT is "${env['PORT']}": it must be a whole number from 0 to 65535`);
  const corsOrigins = (env['CORS_ORIGIN'] ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
  const settings = {
    port,
    host: env['HOST'] || '127.0.0.1',
    corsOrigins: corsOrigins.map((value) => origin('CORS_ORIGIN', value)),
    ...(env['PUBLIC_URL'] ? { publicUrl: origin('PUBLIC_URL', env['PUBLIC_URL'].replace(/\/$/, '')) } : {}),
  };
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return settings;
}

function isOrigin(value: string): boolean {
  return URL.canParse(value) && new URL(value).origin === value;
}
