import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { setImmediate } from 'node:timers/promises'
import { createLedger, longestKept } from '../database/ledger'
import { type Computed, createReadCache } from './readCache'

/** A database to which nobody writes but this process. */
const alone = () => createLedger({ others: { heard: async () => [] } })

const kept = <T>(value: T, size = 100): Computed<T> => ({ value, keep: true, size })

describe('the read cache', () => {
  it('should compute once while nothing is written', async () => {
    const cache = createReadCache({ ledger: alone() })
    let computed = 0
    const compute = async () => kept((computed += 1))
    expect(await cache.get('a', compute)).toEqual({ value: 1, hit: false })
    expect(await cache.get('a', compute)).toEqual({ value: 1, hit: true })
    expect(await cache.get('b', compute)).toEqual({ value: 2, hit: false })
  })

  it('should compute anew after a write, and after the time for answers that depend on the clock', async () => {
    let clock = 0
    const heard: string[] = []
    const ledger = createLedger({ others: { heard: async () => heard.splice(0) }, clock: () => clock })
    const cache = createReadCache({ ledger, maxAge: 10 })
    let computed = 0
    const read = async () => (await cache.get('a', async () => kept((computed += 1)))).value
    expect(await read()).toBe(1)
    heard.push('posts')
    expect(await read()).toBe(1)
    ledger.written('all')
    expect(await read()).toBe(2)
    clock = 9
    expect(await read()).toBe(2)
    clock = 10
    expect(await read()).toBe(3)
  })

  it('should let those who ask the same at once share one computation', async () => {
    const cache = createReadCache({ ledger: alone() })
    let computed = 0
    const answers = await Promise.all(
      Array.from({ length: 20 }, async () =>
        cache.get('a', async () => {
          computed += 1
          await Promise.resolve()
          return kept('value')
        }),
      ),
    )
    expect(computed).toBe(1)
    expect(answers.every(({ value }) => value === 'value')).toBe(true)
  })

  it('should not let anybody join a computation that began before a write they could know of', async () => {
    const heard: string[] = []
    const ledger = createLedger({ others: { heard: async () => heard.splice(0) } })
    const cache = createReadCache({ ledger })
    let finish: () => void = () => undefined
    const early = cache.get('a', async () => {
      ledger.read(['posts'])
      await new Promise<void>((resolve) => (finish = resolve))
      return kept('before the write')
    })
    await setImmediate()
    heard.push('posts')
    const late = await cache.get('a', async () => kept('after the write'))
    finish()
    expect(late.value).toBe('after the write')
    expect((await early).value).toBe('before the write')
    // And what the early one leaves behind is not given out either.
    expect(await cache.get('a', async () => kept('later'))).toMatchObject({
      value: expect.not.stringContaining('before'),
    })
  })

  it('should neither keep nor share what is of its moment', async () => {
    const cache = createReadCache({ ledger: alone() })
    let computed = 0
    const compute = async () => ({ value: (computed += 1), keep: false, size: 1 })
    const answers = await Promise.all([cache.get('a', compute), cache.get('a', compute)])
    expect(answers.map(({ value }) => value).sort()).toEqual([1, 2])
    expect((await cache.get('a', compute)).hit).toBe(false)
  })

  it('should pass an error on and forget it', async () => {
    const cache = createReadCache({ ledger: alone() })
    await expect(cache.get('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(await cache.get('a', async () => kept('yes'))).toEqual({ value: 'yes', hit: false })
  })

  it('should keep no more than it may, and nothing giant', async () => {
    const cache = createReadCache({ ledger: alone(), maxBytes: 16_000 })
    for (let n = 0; n < 100; n += 1) await cache.get(`key ${n}`, async () => kept(n, 800))
    expect((await cache.get('key 0', async () => kept(-1, 800))).hit).toBe(false)
    expect((await cache.get('key 99', async () => kept(-1, 800))).hit).toBe(true)
    await cache.get('giant', async () => kept('giant', 2000))
    expect((await cache.get('giant', async () => kept('again', 2000))).hit).toBe(false)
  })

  it('should keep nothing where nobody knows what was written', async () => {
    const cache = createReadCache({ ledger: null })
    let computed = 0
    const compute = async () => kept((computed += 1))
    await cache.get('a', compute)
    expect(await cache.get('a', compute)).toEqual({ value: 2, hit: false })
  })

  it('should drop what rests on what was written, and nothing else', async () => {
    const ledger = alone()
    const cache = createReadCache({ ledger })
    const read = (...parts: string[]) =>
      cache.get(parts.join('+'), async () => {
        ledger.read(parts)
        return kept(parts)
      })
    const all = () => Promise.all([read('posts'), read('topics'), read('posts', 'tags')])
    const hits = async () => (await all()).map(({ hit }) => hit)
    await all()
    expect(await hits()).toEqual([true, true, true])
    ledger.written(['posts'])
    expect(await hits()).toEqual([false, true, false])
    expect(await hits()).toEqual([true, true, true])
    ledger.written('all')
    expect(await hits()).toEqual([false, false, false])
  })

  it('should let an answer rest on what an answer inside of it was made from', async () => {
    const ledger = alone()
    const cache = createReadCache({ ledger })
    const inner = () =>
      cache.get('inner', async () => {
        ledger.read(['posts'])
        return kept('inner')
      })
    const outer = () => cache.get('outer', async () => kept((await inner()).value))
    await inner()
    await outer()
    expect((await outer()).hit).toBe(true)
    ledger.written(['posts'])
    expect((await outer()).hit).toBe(false)
  })

  it('should give nothing that is kept while nobody can say what others wrote, and be right afterwards', async () => {
    let reachable = true
    const heard: string[] = []
    const ledger = createLedger({
      others: { heard: async () => (reachable ? heard.splice(0) : Promise.reject(new Error('away'))) },
    })
    const cache = createReadCache({ ledger })
    let value = 1
    const read = () =>
      cache.get('a', async () => {
        ledger.read(['posts'])
        return kept(value)
      })
    await read()
    reachable = false
    value = 2
    heard.push('posts')
    expect(await read()).toEqual({ value: 2, hit: false })
    reachable = true
    expect(await read()).toEqual({ value: 2, hit: false })
    expect(await read()).toEqual({ value: 2, hit: true })
  })

  it('should give nothing that is kept when others cannot be asked at once', async () => {
    let isHeld = false
    const cache = createReadCache({
      ledger: createLedger({
        others: {
          heard: () => {
            if (isHeld) throw new Error('SQLITE_BUSY')
            return []
          },
        },
      }),
    })
    let computed = 0
    const read = async () => (await cache.get('a', async () => kept((computed += 1)))).value
    expect([await read(), await read()]).toEqual([1, 1])
    isHeld = true
    expect(await read()).toBe(2)
    isHeld = false
    expect(await read()).toBe(1)
  })

  it('should count the age of an answer from its oldest part, and from before that was read', async () => {
    let clock = 0
    const ledger = createLedger({ others: { heard: async () => [] }, clock: () => clock })
    const cache = createReadCache({ ledger, maxAge: 10 })
    const inner = () =>
      cache.get('inner', async () => {
        const value = kept(clock)
        clock += 4
        return value
      })
    const outer = () => cache.get('outer', async () => kept((await inner()).value))
    await inner()
    await outer()
    clock = 9
    expect(await outer()).toEqual({ value: 0, hit: true })
    clock = 10
    expect(await outer()).toEqual({ value: 10, hit: false })
  })

  it('should never answer with less than what a writer on any node was told of before the question, in whatever order things happen', async () => {
    const step = fc.record({
      does: fc.oneof(
        { weight: 1, arbitrary: fc.constantFrom('write a', 'write b') },
        { weight: 3, arbitrary: fc.constantFrom('a', 'b', 'a+b') },
      ),
      node: fc.constantFrom(0, 1),
      isCutOff: fc.oneof({ weight: 4, arbitrary: fc.constant(false) }, fc.constant(true)),
    })
    await fc.assert(
      fc.asyncProperty(
        // Who goes on next, again and again.
        fc.array(fc.nat(20), { minLength: 1, maxLength: 60 }),
        // Several at once, each of whom does one thing after the other.
        fc.array(fc.array(step, { maxLength: 6 }), { minLength: 2, maxLength: 4 }),
        async (order, clients) => {
          const paused: (() => void)[] = []
          const pause = (): Promise<void> => new Promise((goOn) => void paused.push(goOn))
          const goOn = async (): Promise<void> => {
            for (let turn = 0; paused.length > 0; turn += 1) {
              const chosen = (order[turn % order.length] ?? 0) % paused.length
              paused.splice(chosen, 1)[0]?.()
              await setImmediate()
            }
          }
          // The database is two numbers, and what their writers were told of them.
          const committed = { a: 0, b: 0 }
          const told = { a: 0, b: 0 }
          const valueOf = (key: string, numbers = committed): number =>
            (key.includes('a') ? numbers.a : 0) + (key.includes('b') ? numbers.b : 0)
          let clock = 0
          const letters: [string[], string[]] = [[], []]
          const cutOff = [false, false]
          const nodes = ([0, 1] as const).map((own) => {
            const ledger = createLedger({
              clock: () => clock,
              others: {
                heard: async () => {
                  await pause()
                  const heard = cutOff[own] ? null : letters[own].splice(0)
                  await pause()
                  return heard
                },
                tell: async (parts) => {
                  const at = clock
                  await pause()
                  // The other may hear it or not; its writer waits either way.
                  if (cutOff[own]) clock = Math.max(clock, at + longestKept)
                  else letters[1 - own]?.push(...parts)
                  await pause()
                },
              },
            })
            return { ledger, cache: createReadCache({ ledger }) }
          })
          const stale: string[] = []
          const read = async ({ ledger, cache }: (typeof nodes)[number], key: string): Promise<void> => {
            const atLeast = valueOf(key, told)
            const { value } = await cache.get(key, async () => {
              await pause()
              ledger.read(key.split('+'))
              const seen = valueOf(key)
              await pause()
              return kept(seen)
            })
            if (value < atLeast) stale.push(`${key}: asked at ${atLeast}, answered ${value}`)
          }
          const write = ({ ledger }: (typeof nodes)[number], part: 'a' | 'b'): Promise<void> =>
            ledger.heed(async (untold) => {
              await pause()
              const value = (committed[part] += 1)
              await pause()
              ledger.written([part])
              await untold()
              told[part] = Math.max(told[part], value)
            })
          const live = async (steps: readonly { does: string; node: number; isCutOff: boolean }[]) => {
            for (const { does, node, isCutOff } of steps) {
              cutOff[node] = isCutOff
              const here = nodes[node]
              if (!here) throw new Error('There are two nodes.')
              const part = /^write ([ab])$/.exec(does)?.[1]
              await (part === 'a' || part === 'b' ? write(here, part) : read(here, does))
            }
          }
          const lives = clients.map(live)
          await setImmediate()
          await goOn()
          await Promise.all(lives)
          expect(stale).toEqual([])
        },
      ),
      { numRuns: 150 },
    )
  })
})
