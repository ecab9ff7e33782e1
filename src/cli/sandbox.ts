import { SandboxControl, startSandbox } from '../sandbox/index';
import { DEMO_USERS } from '../sandbox/demo-users';

const DEFAULT_PORT = 4010;

/** SANDBOX_PORT or 4010. */
function portFromEnvironment(): number {
  // eslint-disable-next-line no-restricted-properties -- the one place until src/settings.ts hands the port in
  const text = process.env['SANDBOX_PORT'];
  if (text === undefined || text === '') return DEFAULT_PORT;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new Error(`SANDBOX_PORT must be a port number, not '${text}'.`);
}

/** Runs the Graph sandbox until SIGINT or SIGTERM, with the two demo users and no mail. */
async function main(): Promise<void> {
  const sandbox = await startSandbox({ port: portFromEnvironment() });
  const control = new SandboxControl(sandbox.url);
  for (const { id, ...user } of DEMO_USERS) await control.putUser(id, user);
  console.log(`Graph sandbox at ${sandbox.url} (control calls under ${sandbox.url}/_sandbox)`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void sandbox.close().then(() => process.exit(0));
    });
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
