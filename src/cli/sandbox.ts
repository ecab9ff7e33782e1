import { SandboxControl, startSandbox } from '../sandbox/index';
import { DEMO_USERS } from '../sandbox/demo-users';
import { readSandboxPort } from '../settings';

/** Runs the Graph sandbox until SIGINT or SIGTERM, with the two demo users and no mail. */
async function main(): Promise<void> {
  const sandbox = await startSandbox({ port: readSandboxPort() });
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
