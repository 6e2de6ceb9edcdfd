import { describe, expect, it } from '@jest/globals'
import { defineLifecycle, step } from './lifecycle'

const door = defineLifecycle<'shut' | 'open' | 'locked', { key: boolean }>({
  initial: 'shut',
  states: { shut: ['open', 'locked'], open: ['shut'], locked: ['shut'] },
  guards: [
    {
      from: 'locked',
      to: 'shut',
      name: 'hasKey',
      allow: ({ key }) => key || 'The door is locked and you have no key.',
    },
  ],
})

describe('a lifecycle', () => {
  const table = [
    [undefined, 'shut', 'moved'],
    [undefined, 'open', 'refused'],
    [undefined, 'locked', 'refused'],
    ['shut', 'shut', 'already'],
    ['shut', 'open', 'moved'],
    ['shut', 'locked', 'moved'],
    ['open', 'shut', 'moved'],
    ['open', 'open', 'already'],
    ['open', 'locked', 'refused'],
    ['locked', 'shut', 'moved'],
    ['locked', 'open', 'refused'],
    ['locked', 'locked', 'already'],
  ] as const

  it.each(table)('should answer from %s to %s: %s', (from, to, kind) => {
    expect(step(door, { from, to, facts: { key: true } }).kind).toBe(kind)
  })

  it('should say why a guard refuses', () => {
    expect(step(door, { from: 'locked', to: 'shut', facts: { key: false } })).toEqual({
      kind: 'refused',
      reason: 'The door is locked and you have no key.',
    })
  })

  it('should refuse an unknown target, an unreachable state and a guard on a missing edge when it is declared', () => {
    const broken = (table: unknown) => () => defineLifecycle(table as Parameters<typeof defineLifecycle>[0])
    expect(broken({ initial: 'a', states: { a: ['b'] } })).toThrow('unknown state "b"')
    expect(broken({ initial: 'a', states: { a: [], b: [] } })).toThrow('nothing leads to b')
    expect(
      broken({
        initial: 'a',
        states: { a: ['b'], b: [] },
        guards: [{ from: 'b', to: 'a', name: 'back', allow: () => true }],
      }),
    ).toThrow('missing edge b → a')
  })
})
