import { type CardPlace } from '../../src/conversation/ports';
import { type Reply, type Turn } from '../../src/conversation/turn';
import { startHttpServer } from '../../src/http/server';
import { type OutboundMessage } from '../../src/presentation/message';
import { createTeamsEdge, type EdgeOptions, type TeamsEdge } from '../../src/teams/edge';
import {
  type EdgeStores,
  type EdgeVoice,
  type KnownConversation,
  type LastSeen,
} from '../../src/teams/ports';
import { createLogger } from '../../src/telemetry/logger';
import { createMetrics } from '../../src/telemetry/metrics';

export function textMessage(text: string, more: Partial<OutboundMessage> = {}): OutboundMessage {
  return { text, summary: `summary of ${text}`, ...more };
}

export function cardMessage(text: string, more: Partial<OutboundMessage> = {}): OutboundMessage {
  const card = { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text }] };
  return { text, summary: `summary of ${text}`, card, ...more };
}

/** The edge's stores in memory, open to be looked at. */
export function memoryStores(): EdgeStores & {
  readonly known: Map<string, KnownConversation>;
  readonly seen: Map<string, LastSeen>;
  readonly places: Map<string, CardPlace>;
} {
  const known = new Map<string, KnownConversation>();
  const seen = new Map<string, LastSeen>();
  const places = new Map<string, CardPlace>();
  const keys = new Set<string>();
  return {
    known,
    seen,
    places,
    conversations: {
      remember: (one) => {
        known.set(one.conversationId, one);
        return Promise.resolve();
      },
      find: (id) => Promise.resolve(known.get(id) ?? null),
      personal: (personId, tenantId) => {
        const theirs = (one: KnownConversation): boolean =>
          one.kind === 'personal' && one.personId === personId && one.tenantId === tenantId;
        return Promise.resolve([...known.values()].reverse().find(theirs) ?? null);
      },
    },
    people: {
      lastSeen: (id) => Promise.resolve(seen.get(id) ?? null),
      see: (id, one) => {
        seen.set(id, one);
        return Promise.resolve();
      },
    },
    activities: { firstTime: (key) => Promise.resolve(!keys.has(key) && keys.add(key).has(key)) },
    cards: {
      placed: (tracks, place) => {
        places.set(tracks, place);
        return Promise.resolve();
      },
    },
  };
}

/** Waits for any answer, and shows no typing meanwhile: how fast the machine is makes no difference. */
export const PATIENT = { answerMs: 600_000, typingMs: 600_000 };

export const VOICE: EdgeVoice = {
  failure: (frame) => textMessage(`Something went wrong. Reference ${frame?.correlationId ?? 'none'}.`),
  openPersonalChat: () => textMessage('Please open a chat with me.'),
  stillWorking: () => textMessage('Still working.'),
  notServed: () => textMessage('Your organisation is not served here.'),
  unreadable: () => textMessage('This button is from an older card.'),
};

export interface RunningEdge {
  readonly url: string;
  readonly edge: TeamsEdge;
  readonly stores: ReturnType<typeof memoryStores>;
  /** Turns that reached the conversation, in order. */
  readonly turns: Turn[];
  /** How the conversation answers from now on. */
  answerWith(answer: (turn: Turn) => Reply | Promise<Reply>): void;
  /** Everything logged, as it would stand in the log. */
  log(): string;
  stop(): Promise<void>;
}

/** The edge behind its real HTTP server, with a conversation that the test speaks for. */
export async function startEdge(options: Partial<EdgeOptions> = {}): Promise<RunningEdge> {
  const turns: Turn[] = [];
  const lines: string[] = [];
  let answer: (turn: Turn) => Reply | Promise<Reply> = (turn) => ({
    messages: [textMessage(turn.event.kind === 'said' ? `You said: ${turn.event.text}` : turn.event.kind)],
  });
  const stores = memoryStores();
  const metrics = createMetrics();
  const log = createLogger({ level: 'trace', destination: { write: (line) => void lines.push(line) } });
  const edge = createTeamsEdge({
    credentials: { kind: 'none' },
    allowedTenants: [],
    voice: VOICE,
    languageOf: () => null,
    stores,
    log,
    metrics,
    updateEveryMs: 50,
    ...options,
    answer: async (turn) => {
      turns.push(turn);
      return answer(turn);
    },
  });
  const server = await startHttpServer({
    host: '127.0.0.1',
    port: 0,
    receive: edge.receive,
    checks: {},
    metrics,
    onError: (error) => log.error('request failed', {}, error),
  });
  return {
    url: `http://127.0.0.1:${server.port}`,
    edge,
    stores,
    turns,
    answerWith: (next) => {
      answer = next;
    },
    log: () => lines.join(''),
    stop: async () => {
      await server.stop(1_000);
      await edge.drained(3_000);
    },
  };
}
