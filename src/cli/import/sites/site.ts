import type { GuardedFetch } from '../../../network/guardedFetch'
import type { FieldFates } from './fates'
import type { Locale, SiteReading } from './item'
import type { Tree } from './media/tree'

/** What reading a site needs to know. */
export type ReadSettings = {
  /** A file or a folder; absolute, or an address with http. */
  source: string
  /** As the person wrote it: it stands in messages. */
  shown: string
  /** The site's public address, when the person says it. */
  siteURL: string | null
  /** Language of what names none; null: what the site itself says, or English. */
  locale: Locale | null
  now: Date
  fetch: GuardedFetch
  /** Told how far the reading has come, in bytes or in files. */
  onProgress: (done: number, total: number) => void
}

/** A site that is open for reading. */
export type OpenSite = {
  /** What it holds, one after the other; whoever reads decides about the pace. */
  readings: () => AsyncIterable<SiteReading>
  /** The site's own files, where it brings them along: pictures with an address of `local:` are found there. */
  files: Tree | null
  close: () => Promise<void>
}

/** A kind of site to come from. One folder each, and one line in the list of them. */
export type Site = {
  /** As named on the command line. */
  kind: string
  /** One line for `--help`. */
  summary: string
  /** What the path may be. */
  source: string
  /** What becomes of every field of the format, by group. */
  fates: Readonly<Record<string, FieldFates>>
  /**
   * @throws SiteFault when the file as a whole is not what it should be.
   */
  open: (settings: ReadSettings) => Promise<OpenSite>
}

/** Why a site cannot be read at all. */
export class SiteFault extends Error {
  override readonly name = 'SiteFault'
}
