/** Keys that more than one of the rules carries. Anything that is not a list of rules has none. */
export const repeatedKeys = (rules: unknown): ReadonlySet<string> => {
  const seen = new Set<string>()
  const repeated = new Set<string>()
  for (const rule of Array.isArray(rules) ? (rules as { key?: unknown }[]) : []) {
    if (typeof rule.key !== 'string') continue
    if (seen.has(rule.key)) repeated.add(rule.key)
    seen.add(rule.key)
  }
  return repeated
}
