/** What the helpdesk's page is made of, for the server: what it says is made elsewhere. */
export interface HelpdeskSite {
  /** True where nobody signs in: then only the machine it runs on may look. */
  readonly thisMachineOnly: boolean;
  /** Whether people come by https: the cookie then travels by https alone. */
  readonly secure: boolean;
  readonly css: string;
  view(visitor: Visitor, query: URLSearchParams): Promise<SiteAnswer>;
  report(visitor: Visitor, query: URLSearchParams): Promise<SiteAnswer>;
  /** What a personal link leads to; uses nothing up. */
  link(visitor: Visitor): SiteAnswer;
  /** Uses a personal link up. */
  open(link: string, visitor: Visitor): Promise<SessionOpened | SiteAnswer>;
  leave(visitor: Visitor): Promise<SiteAnswer>;
  /** For those who may not even ask. */
  elsewhere(visitor: Visitor): SiteAnswer;
}

export interface Visitor {
  /** What the cookie holds; null where there is none. */
  readonly session: string | null;
  /** BCP 47, the most wanted first: what the browser asks for, until it is known who reads. */
  readonly locales: readonly string[];
}

export type SiteAnswer =
  | { readonly kind: 'html'; readonly status: number; readonly html: string }
  | { readonly kind: 'json'; readonly status: number; readonly json: unknown };

export interface SessionOpened {
  readonly kind: 'opened';
  readonly session: string;
  readonly seconds: number;
}
