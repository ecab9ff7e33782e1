import { RecoveryError } from '../../domain/errors';
import { refusalIn, type SignInOutcome } from '../../domain/sign-in';
import { type EpochMs } from '../../domain/time';
import { type Logger } from '../../telemetry/logger';
import { ChannelAuthentication } from '../authentication';
import { appIdOf, type BotCredentials } from '../credentials';
import { type KnownConversation } from '../ports';
import { accountOf } from './chat-account';
import { type ChatAccount, type Invitation, type TokenSource } from './ports';
import { TokenKeeper } from './token-keeper';
import { type Given, TokenService } from './token-service';

/** The person's personal chat, the last used where there are several: a job knows the person alone. */
export type FindChat = (personId: string) => Promise<KnownConversation | null>;

interface Parts {
  readonly credentials: BotCredentials;
  readonly connectionName: string;
  readonly chatOf: FindChat;
  readonly now: () => EpochMs;
  readonly log: Logger;
}

/**
 * People's tokens from the bot's OAuth connection, which renews them: also for jobs, with nobody there. A token is given
 * away only for the person it names.
 */
export class ConnectionTokens implements TokenSource {
  private readonly service: TokenService;
  private readonly keeper: TokenKeeper;
  /** Graph has refused the tokens of these people: Teams' silent exchange would bring the same again. */
  private readonly doubted = new Set<string>();

  constructor(private readonly parts: Parts) {
    const { credentials, connectionName } = parts;
    const authentication = new ChannelAuthentication(credentials);
    this.service = new TokenService(authentication, appIdOf(credentials), connectionName);
    this.keeper = new TokenKeeper(parts.now);
  }

  get connectionName(): string {
    return this.parts.connectionName;
  }

  /**
   * A token for Graph in that person's name.
   *
   * @param request `fresh`: Graph has just refused the one given before
   * @throws RecoveryError `sign-in-needed`; `service-unavailable` where the token service does not answer
   */
  async tokenFor(personId: string, { fresh }: { readonly fresh: boolean }): Promise<string> {
    const kept = this.keeper.find(personId);
    if (kept !== null && !fresh) return kept;
    const chat = await this.parts.chatOf(personId);
    const account = chat === null ? null : accountOf(chat);
    if (account === null) throw new RecoveryError('sign-in-needed');
    this.keeper.forget(personId);
    const found = await this.unlessDown(() => this.service.find(account));
    if (found.kind === 'none') throw new RecoveryError('sign-in-needed');
    if (fresh && found.token === kept) await this.drop(account, 'refused-by-graph');
    else if (this.keeper.accept(found.token, account)) return found.token;
    else await this.drop(account, 'somebody-else');
    throw new RecoveryError('sign-in-needed');
  }

  async invite(account: ChatAccount, chat: KnownConversation): Promise<Invitation> {
    const { exchange, ...page } = await this.service.invite(chat);
    return { ...page, ...(exchange && !this.doubted.has(account.personId) && { exchange }) };
  }

  exchange(account: ChatAccount, ssoToken: string): Promise<SignInOutcome> {
    return this.signIn(account, () => this.service.exchange(account, ssoToken));
  }

  async redeem(account: ChatAccount, code: string): Promise<SignInOutcome> {
    const outcome = await this.signIn(account, () => this.service.find(account, code));
    return outcome.kind === 'refused' && outcome.reason === 'refused'
      ? { ...outcome, reason: 'wrong-code' }
      : outcome;
  }

  async signOut(account: ChatAccount): Promise<boolean> {
    this.keeper.forget(account.personId);
    try {
      await this.service.signOut(account);
      return true;
    } catch (error) {
      this.parts.log.warn('sign-out failed', {}, error);
      return false;
    }
  }

  private async signIn(account: ChatAccount, ask: () => Promise<Given>): Promise<SignInOutcome> {
    try {
      const answer = await ask();
      if (answer.kind === 'none') return refusalIn(answer.because);
      if (!this.keeper.accept(answer.token, account)) {
        await this.drop(account, 'somebody-else');
        return { kind: 'refused', reason: 'somebody-else' };
      }
      this.doubted.delete(account.personId);
      return { kind: 'signed-in' };
    } catch (error) {
      this.parts.log.warn('token service failed', {}, error);
      return { kind: 'refused', reason: 'unavailable' };
    }
  }

  private async drop(account: ChatAccount, why: string): Promise<void> {
    this.doubted.add(account.personId);
    this.parts.log.warn('token dropped', { reason: why, personId: account.personId });
    await this.signOut(account);
  }

  private async unlessDown<T>(ask: () => Promise<T>): Promise<T> {
    try {
      return await ask();
    } catch (cause) {
      throw new RecoveryError('service-unavailable', { cause });
    }
  }
}
