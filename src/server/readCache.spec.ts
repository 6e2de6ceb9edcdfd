import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { createLedger } from '../database/ledger'
import { type Computed, createReadCache } from './readCache'

/** A database to which nobody writes but this process. */
const alone = () => createLedger({ foreign: async () => 1 })

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
    let version = 1
    let clock = 0
    const cache = createReadCache({
      ledger: createLedger({ foreign: async () => version }),
      maxAge: 10,
      now: () => clock,
    })
    let computed = 0
    const read = async () => (await cache.get('a', async () => kept((computed += 1)))).value
    expect(await read()).toBe(1)
    version = 2
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
      Array.from({ length: 20 }, () =>
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
    let version = 1
    const cache = createReadCache({ ledger: createLedger({ foreign: async () => version }) })
    let finish: () => void = () => undefined
    const early = cache.get('a', async () => {
      await new Promise<void>((resolve) => (finish = resolve))
      return kept('before the write')
    })
    await Promise.resolve()
    version = 2
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

  it('should never answer with less than what was committed before the question, in whatever order things happen', async () => {
    const step = fc.oneof(
      { weight: 1, arbitrary: fc.constantFrom('write a', 'write b', 'foreign a') },
      { weight: 3, arbitrary: fc.constantFrom('a', 'b', 'a+b') },
    )
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        // Several at once, each of whom does one thing after the other.
        fc.array(fc.array(step, { maxLength: 6 }), { minLength: 2, maxLength: 4 }),
        async (scheduler, clients) => {
          const pause = (): Promise<void> => scheduler.schedule(Promise.resolve())
          // The database is two numbers; what others write is counted apart.
          const committed = { a: 0, b: 0 }
          let foreign = 0
          const ledger = createLedger({
            foreign: async () => {
              await pause()
              return 100 + foreign
            },
          })
          const cache = createReadCache({ ledger })
          const stale: string[] = []
          const valueOf = (key: string): number =>
            (key.includes('a') ? committed.a : 0) + (key.includes('b') ? committed.b : 0)
          const read = async (key: string): Promise<void> => {
            const atLeast = valueOf(key)
            const { value } = await cache.get(key, async () => {
              await pause()
              ledger.read(key.split('+'))
              const seen = valueOf(key)
              await pause()
              return kept(seen)
            })
            if (value < atLeast) stale.push(`${key}: asked at ${atLeast}, answered ${value}`)
          }
          const write = async (part: 'a' | 'b', isForeign: boolean): Promise<void> => {
            await pause()
            committed[part] += 1
            if (isForeign) foreign += 1
            else ledger.written([part])
          }
          const live = async (steps: readonly string[]): Promise<void> => {
            for (const each of steps) {
              const [, who, part] = /^(write|foreign) ([ab])$/.exec(each) ?? []
              await (part === 'a' || part === 'b' ? write(part, who === 'foreign') : read(each))
            }
          }
          await scheduler.waitFor(Promise.all(clients.map(live)))
          expect(stale).toEqual([])
        },
      ),
      { numRuns: 200 },
    )
  })
})
