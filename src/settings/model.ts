import { type EnvironmentReader } from './environment-reader';
import { hostOf, isLoopback } from '../domain/loopback';
import { type ModelSettings } from './settings';

/** OpenAI or Azure OpenAI, by the key that is set. */
export function readModel(reader: EnvironmentReader): ModelSettings | null {
  const openaiKey = reader.text('OPENAI_API_KEY');
  const azureKey = reader.text('AZURE_OPENAI_API_KEY');
  if (openaiKey !== null && azureKey !== null) {
    reader.missing(
      'AZURE_OPENAI_API_KEY',
      'is refused together with OPENAI_API_KEY: there is one language model or none',
    );
  }
  if (azureKey !== null) {
    const endpoint = reader.url('AZURE_OPENAI_ENDPOINT', ['https:']);
    const deployment = reader.text('AZURE_OPENAI_DEPLOYMENT');
    const apiVersion = reader.text('AZURE_OPENAI_API_VERSION');
    if (endpoint === null) reader.missing('AZURE_OPENAI_ENDPOINT', 'is needed with AZURE_OPENAI_API_KEY');
    if (deployment === null) reader.missing('AZURE_OPENAI_DEPLOYMENT', 'is needed with AZURE_OPENAI_API_KEY');
    if (endpoint === null || deployment === null) return null;
    return {
      kind: 'azure',
      apiKey: azureKey,
      endpoint,
      deployment,
      ...(apiVersion !== null && { apiVersion }),
    };
  }
  if (openaiKey === null) return null;
  const model = reader.text('OPENAI_MODEL');
  const baseUrl = reader.url('OPENAI_BASE_URL', ['https:', 'http:']);
  if (model === null) reader.missing('OPENAI_MODEL', 'is needed with OPENAI_API_KEY');
  if (baseUrl?.startsWith('http:') === true && !isLoopback(hostOf(baseUrl))) {
    reader.missing('OPENAI_BASE_URL', 'must be https, or http on a loopback address');
  }
  return model === null
    ? null
    : { kind: 'openai', apiKey: openaiKey, model, ...(baseUrl !== null && { baseUrl }) };
}
