const levels = ['0', '1', '2', '3', '4'] as const

/** The message that names a trust level; one that there is not is a newcomer's. Pure. */
export const trustKey = (level: number | null | undefined): `trust.${(typeof levels)[number]}` =>
  `trust.${levels[level ?? 0] ?? '0'}`
