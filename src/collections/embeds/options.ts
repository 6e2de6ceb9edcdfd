import type { EmbedProvider } from '../../core/embeds'
import type { GuardedFetch } from '../../network/guardedFetch'

/** What the embeds slice needs to know. */
export type EmbedsOptions = {
  /** Folder of the pictures when no object storage is configured; absolute. */
  directory: string
  /** The one way out. */
  fetch: GuardedFetch
  /** The clock. */
  now: () => Date
  /** In [0, 1): spreads the attempts that failed. */
  random: () => number
  /** Sites beside those of `core/embeds`: a PeerTube of one's own. @default none */
  providers?: readonly EmbedProvider[]
}

/** Where an embed stands, as stored. */
export type EmbedRow = {
  id: number | string
  address: string
  provider: string
  attempts?: number | null
}
