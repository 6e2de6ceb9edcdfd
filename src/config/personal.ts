import type { Json } from '../core/emit'

/**
 * What a collection says, in its own `custom: { personal }`, of what it holds of a member. Export and erasure
 * (`plugins/privacy`) read this and know no collection by name, so a collection that is added or left out brings or
 * takes its part along. `tests/privacy/declarations.spec.ts` fails for a collection that could hold something of a
 * member and does not say how.
 *
 * Whatever is declared, erasure also goes through every text of every collection, versions included, and takes the
 * member's address, handle and profile out of it.
 *
 * @example
 * custom: personal({ holds: [{ member: 'author', exports: ['title', 'body'], erasure: { do: 'authored', emptied: {} } }] })
 * @example
 * custom: personal({ nothing: 'Written by editors about the hub.' })
 */
export type Personal =
  | {
      holds: readonly PersonalHold[]
      /**
       * Fields in which the hub itself repeats what members wrote or are called (the title of a topic in a line about
       * it): a name goes from them as it goes from the member's own words.
       */
      quotes?: readonly string[]
    }
  /** Nothing hangs on a member; the sentence says why the texts in it are not theirs. */
  | { nothing: string }
  /** Rows are part of another row (an attempt of its message) and go with it: the name of the relationship to it. */
  | { goesWith: string }

/** One way in which rows of a collection belong to a member. */
export type PersonalHold = {
  /**
   * Path of the field that names the member, dots between: `author`, through a relationship (`case.author`), within a
   * JSON field (`payload.member`); `id` in the collection of members itself.
   */
  member: string
  /**
   * Fields of the row that the member's export shows; id and times come by themselves. Never a secret, nothing of
   * others. Empty where the row says nothing that the member does not find elsewhere in the archive.
   */
  exports: readonly string[]
  /** What becomes of the row when the member is erased. */
  erasure: Erasure
}

/** What erasure does with a row. After it, the member that rows may still name is a nameless former member. */
export type Erasure =
  /** The row goes, with its versions, its files and what {@link Personal | goes with} it. */
  | { do: 'delete' }
  /** The row stays and these fields get these values: facts are kept, words about a person are not. */
  | { do: 'clear'; fields: Readonly<Record<string, Json>> }
  /**
   * The member wrote it. The hub's option decides: `anonymise` keeps it under the nameless face, `remove` deletes it.
   *
   * `answeredBy` names what others hang under it. Where there is something, a removed document stays as an
   * empty place: `emptied` is what its fields then hold.
   */
  | {
      do: 'authored'
      emptied?: Readonly<Record<string, Json>>
      answeredBy?: { collection: string; field: string }
    }
  /** The row stays whole, and the sentence says on what ground. */
  | { do: 'keep'; why: string }
  /**
   * The account: everything in it goes, and what is left is the nameless face. The slice of the accounts does it, in
   * the last step, because until then the account says whom to look for.
   */
  | { do: 'account' }

/** What a collection declares, as its `custom` key holds it. */
export const personal = (declaration: Personal): { personal: Personal } => ({ personal: declaration })

/** The declaration of a collection, sanitised or not; undefined when it makes none. */
export const personalOf = (collection: { custom?: Record<string, unknown> }): Personal | undefined =>
  collection.custom?.personal as Personal | undefined

/** Payload's own collections, which cannot say it themselves. Payload adds them after every plugin has run. */
export const internalPersonal: Readonly<Record<string, Personal>> = {
  'payload-preferences': {
    holds: [{ member: 'user.value', exports: ['key', 'value'], erasure: { do: 'delete' } }],
  },
  'payload-locked-documents': {
    holds: [{ member: 'user.value', exports: [], erasure: { do: 'delete' } }],
  },
  'payload-migrations': { nothing: 'Names of migrations.' },
  'payload-kv': { nothing: 'Marks of the hub itself.' },
}
