/** An answer before it is written. `json` undefined and no `bytes`: no body. */
export interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  readonly bytes?: Uint8Array;
}

export const ok = (json: unknown): Reply => ({ status: 200, json });
export const created = (json: unknown): Reply => ({ status: 201, json });
export const accepted = (): Reply => ({ status: 202 });
export const noContent = (): Reply => ({ status: 204 });

/** `$count` answers and the like. */
export const plain = (text: string): Reply => ({
  status: 200,
  headers: { 'Content-Type': 'text/plain' },
  bytes: Buffer.from(text),
});
