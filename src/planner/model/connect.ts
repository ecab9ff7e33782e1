import { OpenAIModel } from '@microsoft/teams-ai';
import { type ModelEndpoint } from '../options';

type Options = ConstructorParameters<typeof OpenAIModel>[0];
type ClientFetch = NonNullable<NonNullable<Options['clientOptions']>['fetch']>;

type PlainFetch = (url: string, init: RequestInit) => Promise<Response>;

const OPENAI = 'https://api.openai.com/v1';
/** The first stable version with structured output. */
const AZURE_API_VERSION = '2024-10-21';

/**
 * The model client of teams-ai, which speaks to OpenAI, Azure OpenAI and compatible servers.
 *
 * @throws Error where an Azure endpoint is not https
 */
export function connect(endpoint: ModelEndpoint, fetch: PlainFetch): OpenAIModel {
  const common = {
    useSystemMessages: true,
    clientOptions: {
      // The client's own type of fetch is node-fetch's; it calls it with a URL in text.
      fetch: withKey(endpoint, fetch) as unknown as ClientFetch,
      // A second try would come after the time limit.
      maxRetries: 0,
      // Left out, the client would look all three up in the environment, and refuse a base URL beside an Azure endpoint.
      baseURL: null as unknown as string,
      organization: null,
      project: null,
    },
  };
  if (endpoint.kind === 'openai') {
    const { model, baseUrl = OPENAI } = endpoint;
    return new OpenAIModel({ ...common, apiKey: KEPT_BACK, defaultModel: model, endpoint: baseUrl });
  }
  return new OpenAIModel({
    ...common,
    azureApiKey: KEPT_BACK,
    azureEndpoint: endpoint.endpoint,
    azureDefaultDeployment: endpoint.deployment,
    azureApiVersion: endpoint.apiVersion ?? AZURE_API_VERSION,
  });
}

/** What the client knows of the key: with `DEBUG=true` in the environment it prints its headers. */
const KEPT_BACK = 'kept-back';

/** Puts the key into the one header it belongs in, on the way out. */
function withKey({ kind, apiKey }: ModelEndpoint, fetch: PlainFetch): PlainFetch {
  return (url, init) => {
    const headers = new Headers(init.headers);
    if (kind === 'azure') headers.set('api-key', apiKey);
    else headers.set('authorization', `Bearer ${apiKey}`);
    return fetch(url, { ...init, headers });
  };
}

/** The name under which the service knows the model. */
export const modelName = (endpoint: ModelEndpoint): string =>
  endpoint.kind === 'openai' ? endpoint.model : endpoint.deployment;
