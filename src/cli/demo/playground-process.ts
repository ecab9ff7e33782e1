/**
 * Runs the Agents Playground inside a process of its own. Its command line would do, but for two things: it listens on
 * every address of the machine, and it outlives a parent that is killed. Here it listens on loopback only and goes when
 * the channel to the parent closes, which happens however the parent ends.
 *
 * Forked by `startWindow`; the arguments are the Playground's own.
 */
import { Server } from 'node:net';
import { LOOPBACK } from './ports';

const listen = Reflect.get(Server.prototype, 'listen') as (this: Server, ...args: unknown[]) => Server;

/** `listen(port, callback)`, as the Playground calls it, says nothing about the address: here it means loopback. */
function listenOnLoopback(this: Server, ...args: unknown[]): Server {
  const [port, ...rest] = args;
  return typeof port === 'number'
    ? listen.call(
        this,
        { port, host: LOOPBACK },
        ...rest.filter((argument) => typeof argument === 'function'),
      )
    : listen.apply(this, args);
}

Reflect.set(Server.prototype, 'listen', listenOnLoopback);
process.on('disconnect', () => process.exit(0));
process.title = 'mail-recovery-demo-window';

// eslint-disable-next-line @typescript-eslint/no-require-imports -- a CommonJS bundle that runs when it is loaded
require('@microsoft/m365agentsplayground/cli.js');
