import { connect, createServer } from 'node:net';
import { faultCode, faultMessage } from './fault';

export const LOOPBACK = '127.0.0.1';
const HIGHEST_PORT = 65_535;

/** A port of the demo and the variable that sets it. */
export interface WantedPort {
  readonly variable: string;
  /** 0 asks for any free port. */
  readonly port: number;
  /** What will listen there, for the sentence that says it cannot. */
  readonly purpose: string;
}

/** A port that cannot be had; its message names the port and the variable. */
export class PortTaken extends Error {
  override readonly name = 'PortTaken';
}

/**
 * Makes sure that nothing listens on a port of this machine yet, and finds one where any will do.
 *
 * @throws PortTaken
 */
export async function claimPort(wanted: WantedPort): Promise<number> {
  if (wanted.port > HIGHEST_PORT) throw new PortTaken(sentence(wanted, 'there is no such port'));
  // Some systems let a program listen on loopback beside one that holds the port on all addresses: ask first.
  if (wanted.port !== 0 && (await somebodyAnswers(wanted.port)))
    throw new PortTaken(sentence(wanted, 'EADDRINUSE'));
  try {
    return await listenOnce(wanted.port);
  } catch (error) {
    throw new PortTaken(sentence(wanted, faultCode(error) ?? faultMessage(error)), { cause: error });
  }
}

function sentence({ variable, port, purpose }: WantedPort, code: string): string {
  const why =
    code === 'EADDRINUSE'
      ? 'is in use by another program: stop that program'
      : code === 'EACCES'
        ? 'may not be used without administrator rights: start with those'
        : `cannot be used (${code}): mend that`;
  return `Port ${port}, wanted for ${purpose}, ${why}, or set ${variable} to a free port.`;
}

function somebodyAnswers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: LOOPBACK });
    const say = (answer: boolean) => (): void => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', say(true)).once('error', say(false)).setTimeout(1_000, say(false));
  });
}

function listenOnce(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ port, host: LOOPBACK, exclusive: true }, () => {
      const address = server.address();
      const got = typeof address === 'object' && address !== null ? address.port : port;
      server.close(() => resolve(got));
    });
  });
}
