/** A condition on one edge: answers `true`, or the sentence that says why not. */
export type Guard<State extends string, Facts> = {
  from: State
  to: State
  name: string
  allow: (facts: Facts) => true | string
}

/** States, their allowed next states, and guards. See {@link defineLifecycle}. */
export type Lifecycle<State extends string, Facts = unknown> = {
  initial: State
  states: Readonly<Record<State, readonly State[]>>
  guards: readonly Guard<State, Facts>[]
}

/** The answer of {@link step}: "already there" is not an error, "not allowed" always comes with why. */
export type Step = { kind: 'moved' } | { kind: 'already' } | { kind: 'refused'; reason: string }

/**
 * Declares a lifecycle as data, and refuses a broken table when the module loads: an unknown target, a state that
 * nothing reaches, a guard on an edge that does not exist.
 *
 * @throws Error naming the fault.
 */
export const defineLifecycle = <const State extends string, Facts = unknown>(table: {
  initial: NoInfer<State>
  states: Record<State, readonly NoInfer<State>[]>
  guards?: readonly Guard<NoInfer<State>, Facts>[]
}): Lifecycle<State, Facts> => {
  const names = Object.keys(table.states) as State[]
  const targets = (state: State): readonly State[] => table.states[state]
  for (const state of names)
    for (const target of targets(state))
      if (!names.includes(target))
        throw new Error(`Lifecycle: "${state}" leads to unknown state "${target}".`)

  const reached = new Set<State>([table.initial])
  for (const state of reached) for (const target of targets(state)) reached.add(target)
  const unreached = names.filter((name) => !reached.has(name))
  if (unreached.length > 0) throw new Error(`Lifecycle: nothing leads to ${unreached.join(', ')}.`)

  const guards = table.guards ?? []
  for (const { from, to, name } of guards)
    if (!targets(from).includes(to))
      throw new Error(`Lifecycle: guard "${name}" is on a missing edge ${from} → ${to}.`)

  return { initial: table.initial, states: table.states, guards }
}

/** Pure: may a document in state `from` (absent when it is being created) be saved in state `to`? */
export const step = <State extends string, Facts>(
  lifecycle: Lifecycle<State, Facts>,
  move: { from: State | undefined; to: State; facts: Facts },
): Step => {
  const { from, to, facts } = move
  if (from === to) return { kind: 'already' }
  if (from === undefined)
    return to === lifecycle.initial
      ? { kind: 'moved' }
      : { kind: 'refused', reason: `Starts as "${lifecycle.initial}", not "${to}".` }
  if (!lifecycle.states[from].includes(to))
    return { kind: 'refused', reason: `Cannot go from "${from}" to "${to}".` }
  for (const guard of lifecycle.guards) {
    if (guard.from !== from || guard.to !== to) continue
    const answer = guard.allow(facts)
    if (answer !== true) return { kind: 'refused', reason: answer }
  }
  return { kind: 'moved' }
}
