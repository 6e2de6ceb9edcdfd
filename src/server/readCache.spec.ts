import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type Computed, createReadCache } from './readCache'

const kept = <T>(value: T, size = 100): Computed<T> => ({ value, keep: true, size })

describe('the read cache', () => {
  it('should compute once while nothing is written', async () => {
    const cache = createReadCache({ version: async () => 1 })
    let computed = 0
    const compute = async () => kept((computed += 1))
    expect(await cache.get('a', compute)).toEqual({ value: 1, hit: false })
    expect(await cache.get('a', compute)).toEqual({ value: 1, hit: true })
    expect(await cache.get('b', compute)).toEqual({ value: 2, hit: false })
  })

  it('should compute anew after a write, and after the time for answers that depend on the clock', async () => {
    let version = 1
    let clock = 0
    const cache = createReadCache({ version: async () => version, maxAge: 10, now: () => clock })
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
    const cache = createReadCache({ version: async () => 1 })
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
    const cache = createReadCache({ version: async () => version })
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
    const cache = createReadCache({ version: async () => 1 })
    let computed = 0
    const compute = async () => ({ value: (computed += 1), keep: false, size: 1 })
    const answers = await Promise.all([cache.get('a', compute), cache.get('a', compute)])
    expect(answers.map(({ value }) => value).sort()).toEqual([1, 2])
    expect((await cache.get('a', compute)).hit).toBe(false)
  })

  it('should pass an error on and forget it', async () => {
    const cache = createReadCache({ version: async () => 1 })
    await expect(cache.get('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(await cache.get('a', async () => kept('yes'))).toEqual({ value: 'yes', hit: false })
  })

  it('should keep no more than it may, and nothing giant', async () => {
    const cache = createReadCache({ version: async () => 1, maxBytes: 16_000 })
    for (let n = 0; n < 100; n += 1) await cache.get(`key ${n}`, async () => kept(n, 800))
    expect((await cache.get('key 0', async () => kept(-1, 800))).hit).toBe(false)
    expect((await cache.get('key 99', async () => kept(-1, 800))).hit).toBe(true)
    await cache.get('giant', async () => kept('giant', 2000))
    expect((await cache.get('giant', async () => kept('again', 2000))).hit).toBe(false)
  })

  it('should keep nothing where the database has no version', async () => {
    const cache = createReadCache({ version: null })
    let computed = 0
    const compute = async () => kept((computed += 1))
    await cache.get('a', compute)
    expect(await cache.get('a', compute)).toEqual({ value: 2, hit: false })
  })

  it('should never answer with less than what was committed before the question, in whatever order things happen', async () => {
    const step = fc.oneof(
      { weight: 1, arbitrary: fc.constant('write') },
      { weight: 3, arbitrary: fc.constantFrom('a', 'b') },
    )
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        // Several at once, each of whom does one thing after the other.
        fc.array(fc.array(step, { maxLength: 8 }), { minLength: 2, maxLength: 4 }),
        async (scheduler, clients) => {
          const pause = (): Promise<void> => scheduler.schedule(Promise.resolve())
          // The database is one number; its version is another, as SQLite's is.
          let committed = 0
          const cache = createReadCache({
            version: async () => {
              await pause()
              return 100 + committed
            },
          })
          const stale: string[] = []
          const read = async (key: string): Promise<void> => {
            const atLeast = committed
            const { value } = await cache.get(key, async () => {
              await pause()
              const seen = committed
              await pause()
              return kept(seen)
            })
            if (value < atLeast) stale.push(`${key}: asked at ${atLeast}, answered ${value}`)
          }
          const write = async (): Promise<void> => {
            await pause()
            committed += 1
          }
          const live = async (steps: readonly string[]): Promise<void> => {
            for (const each of steps) await (each === 'write' ? write() : read(each))
          }
          await scheduler.waitFor(Promise.all(clients.map(live)))
          expect(stale).toEqual([])
        },
      ),
      { numRuns: 500 },
    )
  })
})
