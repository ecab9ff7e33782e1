import { type Context, type Middleware, type MiddlewareOptions } from '@microsoft/microsoft-graph-client';
import { type GraphCall } from '../call';

/** One call on its way through the chain: what was asked, and what the links of the chain note down for each other. */
export class Exchange implements MiddlewareOptions {
  /** Requests sent so far. */
  attempt = 0;
  /** Milliseconds spent waiting for a turn in the mailbox. */
  queuedMs = 0;
  /** True once a token of this call was refused: from then on a new one is asked for. */
  freshToken = false;
  /** Told by the transport that an answer begins, with its status; its body is still to come. */
  onAnswer: ((status: number) => void) | null = null;

  constructor(
    readonly call: GraphCall,
    /** Set where the URL must go out exactly so. */
    readonly verbatimUrl?: string,
  ) {}
}

/** A link of the chain: gets the call, may run the rest of the chain any number of times, and returns the answer. */
export type Step = (context: Context, exchange: Exchange, next: () => Promise<Response>) => Promise<Response>;

/** Gives a step the shape that the SDK chains. */
export function middlewareOf(step: Step): Middleware {
  let following: Middleware | null = null;
  return {
    async execute(context) {
      const rest = following;
      const next = async (): Promise<Response> => {
        await rest?.execute(context);
        if (context.response === undefined) throw new Error('The chain ended without an answer.');
        return context.response;
      };
      context.response = await step(context, exchangeOf(context), next);
    },
    setNext(next) {
      following = next;
    },
  };
}

function exchangeOf(context: Context): Exchange {
  const exchange = context.middlewareControl?.getMiddlewareOptions(Exchange);
  if (exchange instanceof Exchange) return exchange;
  throw new Error('The request did not come through the gateway.');
}
