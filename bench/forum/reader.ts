/** The member in whose name the measurement reads and writes. */
export const reader = {
  email: 'reader@example.org',
  password: 'long enough for all of them',
  /** Topics that they have opened. */
  opened: 500,
} as const
