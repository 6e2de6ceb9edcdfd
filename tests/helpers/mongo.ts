import { it } from '@jest/globals'
import { mongoUnderTest } from './mongoUnderTest'

export { type MongoUnderTest, mongoUnderTest } from './mongoUnderTest'

/** What a test may need of its database beyond the common ground. */
export type DatabaseNeed =
  /** Several writes that happen together or not at all. */
  | 'transactions'
  /** A database in a file, which another process can open and a test can kill. */
  | 'file'

/** Does the database under test lack this? The embedded one lacks nothing. */
export const databaseLacks = (need: DatabaseNeed): boolean =>
  mongoUnderTest() !== null &&
  (need === 'file' || (process.env.MONGODB_LACKS ?? '').split(',').includes(need))

/**
 * `it` for a test that needs something of its database: where that is missing, it is not run, and the output says
 * which test and why.
 */
export const itNeeding = (need: DatabaseNeed, because: string): typeof it | typeof it.skip => {
  if (!databaseLacks(need)) return it
  const skip = ((name: string, ...rest: [() => Promise<void>, number?]) => {
    process.stdout.write(`not on this database (${need}: ${because}): ${name}\n`)
    it.skip(name, ...rest)
  }) as typeof it.skip
  // A table of cases is named once, by its name as it stands.
  const each =
    () =>
    (name: string): void =>
      skip(name, () => undefined)
  return Object.assign(skip, { each: each as unknown as typeof it.skip.each })
}
