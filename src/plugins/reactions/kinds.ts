import { type Label, label } from '../../config/label'

/**
 * What a member can say with one press: few, and each tells the writer something of its own, so that no row of icons has
 * to be guessed at. The names are columns of every target: adding one is a migration.
 */
export const reactionKinds = ['thanks', 'agree', 'insight', 'smile', 'support'] as const
/** One of {@link reactionKinds}. */
export type ReactionKind = (typeof reactionKinds)[number]

/** Names of the kinds in the admin. */
export const reactionLabels = {
  thanks: label('Thank you', 'Merci'),
  agree: label('I agree', 'D’accord'),
  insight: label('I learned something', 'J’ai appris quelque chose'),
  smile: label('It made me smile', 'Ça m’a fait sourire'),
  support: label('I am with you', 'De tout cœur avec vous'),
} satisfies Record<ReactionKind, Label>

/** How many of each kind. */
export type ReactionCounts = Record<ReactionKind, number>

/** Pure: counts as a row keeps them; one that was never counted is 0. */
export const countsOf = (stored: unknown): ReactionCounts => {
  const given = (stored ?? {}) as Partial<Record<ReactionKind, number | null>>
  return Object.fromEntries(reactionKinds.map((kind) => [kind, given[kind] ?? 0])) as ReactionCounts
}
