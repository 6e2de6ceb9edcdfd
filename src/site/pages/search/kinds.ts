/** Kinds of what can be found, in the order of their tabs. */
export const searchKinds = ['topics', 'replies', 'posts', 'pages', 'events', 'contests', 'members'] as const
/** One of {@link searchKinds}. */
export type SearchKind = (typeof searchKinds)[number]

/** Does the site have words for this kind? */
export const isSearchKind = (kind: string): kind is SearchKind =>
  (searchKinds as readonly string[]).includes(kind)
