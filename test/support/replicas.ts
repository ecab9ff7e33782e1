import { type Sandbox, SandboxControl, startSandbox } from '../../src/sandbox';
import { type Database, openDatabase } from '../../src/store/database';
import { FakeChannel } from './channel';
import { ChatClient, type ChatClientOptions } from './chat-client';
import { createScratchPostgres, type ScratchPostgres } from './database';
import { KilledBot } from './killed-bot';

/** What bots share that stand behind one load balancer: a PostgreSQL of their own, a sandbox, a chat service. */
export class SharedServices {
  private constructor(
    private readonly scratch: ScratchPostgres,
    private readonly sandbox: Sandbox,
    readonly channel: FakeChannel,
  ) {}

  static async start(): Promise<SharedServices> {
    return new SharedServices(
      ...(await Promise.all([createScratchPostgres(), startSandbox(), FakeChannel.start()])),
    );
  }

  /** For each of the bots. */
  get environment(): Readonly<Record<string, string>> {
    return { DATABASE_URL: this.scratch.url, SANDBOX: '1', GRAPH_ENDPOINT: this.sandbox.url };
  }

  get control(): SandboxControl {
    return new SandboxControl(this.sandbox.url);
  }

  /** The schema is there once a bot has started. */
  openDatabase(): Promise<Database> {
    return openDatabase({ dataDir: '', databaseUrl: this.scratch.url });
  }

  /** To be called when nobody uses them any more. */
  async stop(): Promise<void> {
    await Promise.all([this.sandbox.close(), this.channel.stop()]);
    await this.scratch.drop();
  }
}

/** Bots in processes of their own, on the same services, without sticky sessions. */
export class Replicas {
  readonly control: SandboxControl;
  readonly channel: FakeChannel;

  private constructor(
    private readonly services: SharedServices,
    readonly bots: readonly KilledBot[],
    readonly database: Database,
  ) {
    this.control = services.control;
    this.channel = services.channel;
  }

  static async start(count: number): Promise<Replicas> {
    const services = await SharedServices.start();
    const bots = await Promise.all(
      Array.from({ length: count }, () => KilledBot.start(services.environment)),
    );
    return new Replicas(services, bots, await services.openDatabase());
  }

  /** The same chat, as the load balancer takes it to one bot or another. */
  at(n: number, options: Pick<ChatClientOptions, 'channel'> = {}): ChatClient {
    return new ChatClient({
      bot: this.bots[n]?.url ?? '',
      conversation: { id: 'one-chat' },
      timezone: 'UTC',
      ...options,
    });
  }

  async stop(): Promise<void> {
    await Promise.all(this.bots.map((bot) => bot.stop()));
    await this.database.close();
    await this.services.stop();
  }
}
