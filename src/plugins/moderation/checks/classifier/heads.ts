/** The two things that the classifier looks for. */
export const heads = ['spam', 'toxic'] as const
/** One of {@link heads}. */
export type HeadName = (typeof heads)[number]
