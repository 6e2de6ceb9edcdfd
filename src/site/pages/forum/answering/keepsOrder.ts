const keepers: readonly string[] = ['admin', 'manager', 'moderator']

/** Does this member keep order in the forum? The hub decides when they do something; this decides what is offered. */
export const keepsOrder = (me: { roles?: readonly string[] | null } | null): boolean =>
  me?.roles?.some((role) => keepers.includes(role)) ?? false
