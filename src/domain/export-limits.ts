const GIGABYTE = 1024 ** 3;

/** What Microsoft names for exports: bytes an hour per mailbox, bytes per PST, bytes per package of them. */
export const EXPORT_LIMITS = {
  hourBytes: 2 * GIGABYTE,
  pstBytes: 10 * GIGABYTE,
  packageBytes: 40 * GIGABYTE,
} as const;
