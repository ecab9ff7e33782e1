import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { plugins, createServer } from 'restify';
import { type Server } from 'node:http';
import { type AddressInfo } from 'node:net';

/** The least that answers: restify, CloudAdapter, one echo. The yardstick of the benchmark, not an example to follow. */
export interface EchoBot {
  readonly url: string;
  stop(): Promise<void>;
}

export async function startEchoBot(): Promise<EchoBot> {
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
  const server = createServer();
  server.use(plugins.bodyParser());
  server.post('/api/messages', async (req, res) => {
    // The SDK's type of a request does not know our stricter optional properties.
    await adapter.process(req as never, res, async (context) => {
      if (context.activity.type === 'message') {
        await context.sendActivity(`Echo: ${context.activity.text}`);
      }
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const http = server.server as Server;
  return {
    url: `http://127.0.0.1:${(http.address() as AddressInfo).port}`,
    stop: async () => {
      http.closeAllConnections();
      await new Promise<void>((resolve) => {
        server.close(() => {
          resolve();
        });
      });
    },
  };
}
