/** What the helpdesk's page is made of, for the server: what it says is made elsewhere. */
export interface HelpdeskSite {
  /** True where nobody signs in: then only the machine it runs on may look. */
  readonly thisMachineOnly: boolean;
  /** Whether people come by https: the cookie then travels by https alone. */
  readonly secure: boolean;
  readonly css: string;
  /** @param session what the cookie holds; null where there is none */
  view(session: string | null, query: URLSearchParams): Promise<SiteAnswer>;
  report(session: string | null, query: URLSearchParams): Promise<SiteAnswer>;
  /** What a personal link leads to; uses nothing up. */
  link(): SiteAnswer;
  /** Uses a personal link up. */
  open(link: string): Promise<SessionOpened | SiteAnswer>;
  leave(session: string | null): Promise<SiteAnswer>;
  /** For those who may not even ask. */
  elsewhere(): SiteAnswer;
}

export type SiteAnswer =
  | { readonly kind: 'html'; readonly status: number; readonly html: string }
  | { readonly kind: 'json'; readonly status: number; readonly json: unknown };

export interface SessionOpened {
  readonly kind: 'opened';
  readonly session: string;
  readonly seconds: number;
}
