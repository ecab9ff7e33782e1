/** The table of src/README.md, for the machine. */
export interface Room {
  /** Imports go to the same room or to a lower floor. */
  readonly floor: number;
  /** Lower rooms it must not know all the same. */
  readonly never?: readonly string[];
  /** Higher or equal rooms of which it may take types: an adapter implements its consumer's port. */
  readonly typesOf?: readonly string[];
  /** Packages that belong to this room alone. */
  readonly owns?: readonly string[];
}

const PORTS = ['recovery', 'escalation', 'guidance', 'watch', 'access', 'conversation'] as const;

export const ROOMS: Readonly<Record<string, Room>> = {
  cli: { floor: 8 },
  root: { floor: 7 },
  composition: { floor: 6 },
  teams: {
    floor: 5,
    never: ['graph', 'store', 'recovery', 'escalation', 'understanding'],
    owns: ['botbuilder', '@microsoft/teams-ai'],
  },
  http: {
    floor: 5,
    never: ['graph', 'store', 'recovery', 'escalation', 'understanding', 'presentation'],
    owns: ['restify', 'prom-client'],
  },
  jobs: { floor: 4, never: ['graph', 'store', 'identity'], typesOf: ['conversation'] },
  conversation: { floor: 4, never: ['graph', 'store', 'identity', 'telemetry'] },
  presentation: {
    floor: 3,
    never: ['graph', 'store', 'identity', 'telemetry', 'understanding'],
    typesOf: ['recovery', 'escalation', 'guidance', 'watch'],
    owns: ['adaptivecards-templating', 'adaptive-expressions'],
  },
  recovery: { floor: 3, never: ['graph', 'store', 'identity', 'telemetry', 'understanding'] },
  escalation: { floor: 3, never: ['graph', 'store', 'identity', 'telemetry', 'understanding', 'recovery'] },
  guidance: {
    floor: 3,
    never: ['graph', 'store', 'identity', 'telemetry', 'understanding', 'recovery', 'escalation'],
  },
  watch: {
    floor: 3,
    never: ['graph', 'store', 'identity', 'telemetry', 'understanding', 'recovery', 'escalation'],
  },
  'tenant-check': { floor: 3, never: ['store', 'identity', 'telemetry', 'recovery', 'escalation'] },
  access: {
    floor: 3,
    never: ['graph', 'store', 'identity', 'telemetry', 'understanding', 'recovery', 'escalation'],
  },
  planner: {
    floor: 3,
    never: ['graph', 'store', 'identity', 'telemetry', 'recovery', 'escalation', 'presentation'],
    owns: ['@microsoft/teams-ai', 'openai'],
  },
  understanding: { floor: 2, owns: ['opencc-js'] },
  graph: {
    floor: 2,
    typesOf: PORTS,
    owns: ['@microsoft/microsoft-graph-client', '@microsoft/microsoft-graph-types'],
  },
  store: { floor: 2, typesOf: PORTS, owns: ['@electric-sql/pglite', 'pg', 'pg-boss'] },
  identity: { floor: 2, typesOf: ['graph'], owns: ['@azure/identity'] },
  telemetry: {
    floor: 2,
    owns: ['pino', 'prom-client', '@opentelemetry', '@azure/monitor-opentelemetry-exporter'],
  },
  policy: { floor: 2, owns: ['yaml'] },
  settings: { floor: 2 },
  domain: { floor: 1 },
  sandbox: { floor: 0 },
};

/** The room of a file or folder, from its path below src. */
export function roomOf(path: string): string {
  const [, first = '', second] = path.split('/');
  const name = first.replace(/\.ts$/, '');
  return second !== undefined || name in ROOMS ? name : 'root';
}
