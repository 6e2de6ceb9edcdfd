import type { Payload, PayloadRequest } from 'payload'
import type { Emit } from '../../core/emit'

type Id = number | string

/** By what a member is recognised: what erasure looks for in every text. */
export type Person = {
  id: Id
  email: string
  /** The handle and the former ones. */
  handles: readonly string[]
  displayName: string
  /** Other strings that are theirs as a whole: the words about themselves, the addresses of their links. */
  others: readonly string[]
}

/** What this plugin needs of the accounts, which live in a slice of their own. */
export type AccountPort = {
  /** @throws an error that a client may see when it is not the password of the request's member. */
  confirmPassword: (args: { password: string; req: PayloadRequest }) => Promise<void>
  /** Is this the only administrator left? */
  isLastAdmin: (member: Id, req: PayloadRequest) => Promise<boolean>
  /** Null when there is no such member. */
  describe: (member: Id, req: PayloadRequest) => Promise<Person | null>
  /** Ends every session and takes the password away: from now on nobody acts as this member. Again is no error. */
  lock: (member: Id, req: PayloadRequest) => Promise<void>
  /** Takes everything out of the row and leaves a nameless former member. Again is no error. */
  scrub: (member: Id, req: PayloadRequest) => Promise<void>
}

/** Something of a member that is kept outside the database, and how it is erased. */
export type ErasedElsewhere = {
  name: string
  /** Again is no error: a worker may be killed at any point. */
  erase: (person: Person) => Promise<void>
}

/** Something that keeps words of rows beside them, such as an index for searching. */
export type ErasedIndex = {
  name: string
  /**
   * Takes out what rows no longer say, one bounded part. Again is no error.
   *
   * @param isFirst - the first part; the others go on from it.
   * @returns is nothing left to do?
   */
  purge: (isFirst: boolean, req: PayloadRequest) => Promise<boolean>
}

/** What {@link privacy} takes. */
export type PrivacyOptions = {
  account: AccountPort
  emit: Emit
  /** The clock. */
  now: () => Date
  /** Random bytes as hexadecimal digits, two a byte: names of archives. */
  randomHex: (bytes: number) => string
  /** Folder of the archives that members ask for; absolute. */
  exportDirectory: string
  /** Public origin of the site, without a slash at the end: an archive says where it comes from. */
  siteURL: string
  /** Kept outside the database. @default [] */
  elsewhere?: readonly ErasedElsewhere[]
  /** Kept beside the rows. @default [] */
  indexes?: readonly ErasedIndex[]
  erasure?: {
    /**
     * What becomes of what a member wrote in conversations. `anonymise`: it stays, under a nameless face and without
     * the member's address, handle and name in it. `remove`: it goes. @default 'anonymise'
     */
    posts?: 'anonymise' | 'remove'
    /** Days in which a member can change their mind. @default 14, as Mastodon and Discourse's hosts give or take */
    graceDays?: number
    /** Rows in one transaction: about 50 ms of the one writer. @default 100 */
    batch?: number
  }
  export?: {
    /** Days for which an archive can be fetched. @default 7 */
    keepDays?: number
    /**
     * Milliseconds after which a worker that makes an archive without a sign of progress is taken to be dead.
     * @default 60000
     */
    leaseMs?: number
  }
}

/** {@link PrivacyOptions} with its defaults filled in. */
export type PrivacySettings = Required<Omit<PrivacyOptions, 'erasure' | 'export'>> & {
  erasure: Required<NonNullable<PrivacyOptions['erasure']>>
  export: Required<NonNullable<PrivacyOptions['export']>>
}

/** Fills in the defaults. Pure. */
export const resolveOptions = (options: PrivacyOptions): PrivacySettings => ({
  elsewhere: [],
  indexes: [],
  ...options,
  erasure: { posts: 'anonymise', graceDays: 14, batch: 100, ...options.erasure },
  export: { keepDays: 7, leaseMs: 60_000, ...options.export },
})

/** Where `config.custom` keeps the settings, for the operator's tool, to which nothing can be handed. */
export const settingsKey = 'hubPrivacy'

/**
 * The settings of a running hub.
 *
 * @throws Error when the configuration has no privacy.
 */
export const settingsOf = ({ config }: Pick<Payload, 'config'>): PrivacySettings => {
  const settings = config.custom?.[settingsKey] as PrivacySettings | undefined
  if (!settings) throw new Error('This configuration has no privacy.')
  return settings
}
