import { z } from 'zod';

/** What went wrong on the way to the model and back. `rejected`: it does not want this request, another may pass. */
export type Fault = 'rejected' | 'failed' | 'timed-out';

export interface QuietFetchOptions {
  readonly fetch: typeof fetch;
  /** Ends the call, at its time limit. */
  readonly signal: AbortSignal;
  readonly onFault: (fault: Fault) => void;
}

/** A reading is a few hundred bytes; nothing that is longer is one. */
const MOST_BYTES = 64 * 1024;

/** As much of a chat completion as is used. */
const COMPLETION = z.object({
  choices: z
    .array(z.object({ message: z.object({ role: z.string(), content: z.string().nullish() }) }))
    .min(1),
});

const NOTHING: z.infer<typeof COMPLETION> = { choices: [{ message: { role: 'assistant', content: '' } }] };

/**
 * A `fetch` for the model client that never fails and answers with a well-formed completion, empty after a fault: the
 * client prints every error it meets to the console, and an error can quote the sentence or the key. Redirects are faults,
 * so that the key goes nowhere else; a body is read to its end within the time limit.
 */
export function quietFetch({ fetch, signal, onFault }: QuietFetchOptions) {
  return async (url: string, init: RequestInit): Promise<Response> => {
    try {
      const response = await fetch(url, { ...init, signal, redirect: 'error' });
      if (response.ok) return Response.json(COMPLETION.parse(JSON.parse(await readBounded(response))));
      await response.body?.cancel();
      onFault(response.status === 400 || response.status === 422 ? 'rejected' : 'failed');
    } catch {
      onFault(signal.aborted ? 'timed-out' : 'failed');
    }
    return Response.json(NOTHING);
  };
}

async function readBounded(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > MOST_BYTES) throw new Error('The answer is longer than any reading.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
