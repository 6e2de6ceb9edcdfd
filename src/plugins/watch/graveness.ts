/** How grave a case is, for what is promised about it. */
export const graveness = ['high', 'medium', 'low'] as const
/** One of {@link graveness}. */
export type Graveness = (typeof graveness)[number]

/**
 * Pure: the class of a severity (1 to 20). The bars are those of the machine's judgement of a newcomer: what would be
 * rejected is high, what would be held is medium.
 */
export const gravenessOf = (severity: number): Graveness =>
  severity >= 10 ? 'high' : severity >= 5 ? 'medium' : 'low'
