import { type HostAnswer, type HostRequest } from './internet';
import { inSeconds, SigningKey } from './signing-key';

const KEYS = 'https://login.botframework.com/v1/.well-known/keys';
const ISSUER = 'https://api.botframework.com';

/** One for all stand-ins of a process: the SDK keeps the keys it has read for a day. */
const FIRST_KEY = new SigningKey('channel-1');

/** What signs the channel's requests, and where its keys are told. */
export class ChannelIssuer {
  private key = FIRST_KEY;

  constructor(
    private readonly appId: string,
    private readonly serviceUrl: string,
  ) {}

  /** The token of a request of the channel; every claim and the header can be bent. */
  token(claims: object = {}, header: Readonly<Record<string, unknown>> = {}, key = this.key): string {
    const usual = {
      iss: ISSUER,
      aud: this.appId,
      serviceurl: this.serviceUrl,
      nbf: inSeconds(-60),
      exp: inSeconds(3_600),
    };
    return key.token({ ...usual, ...claims }, header);
  }

  /** From now on another key signs, and it alone is told. */
  rotate(): void {
    this.key = new SigningKey('channel-2');
  }

  readonly host = ({ url }: HostRequest): HostAnswer => {
    switch (url.pathname) {
      case '/v1/.well-known/openidconfiguration':
        return { status: 200, body: { issuer: ISSUER, jwks_uri: KEYS } };
      case '/v1/.well-known/keys':
        return { status: 200, body: { keys: [{ ...this.key.jwk(), endorsements: ['msteams'] }] } };
      default:
        return { status: 404 };
    }
  };
}
