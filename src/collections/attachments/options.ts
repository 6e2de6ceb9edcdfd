import type { PayloadRequest } from 'payload'
import type { Id } from '../../core/related'

/** What {@link attachments} needs to know. */
export type AttachmentsOptions = {
  /** Folder of the files when no object storage is configured; absolute. */
  directory: string
  /** The clock. */
  now: () => Date
  /** The trust level of a member, 0 to 4. */
  levelOf: (member: Id, req: PayloadRequest) => Promise<number>
  /** Collections whose `body` shows what its author has uploaded. */
  shownIn: readonly string[]
  /** Hexadecimal digits that nobody guesses, twice as many as bytes. */
  randomHex: (bytes: number) => string
}

/** Pictures that a member uploads in a day, by trust level: who has just come shows something, and floods nobody. */
export const dailyPictures = [5, 20, 50, 50, 50] as const

/** Largest file that is read, in bytes: a photograph of any phone. */
export const mostBytes = 8 * 1024 * 1024

/** Longest width and height that are kept, in pixels: twice the width of a text on a dense screen. */
export const longestSide = 1600

/** Days after which a picture goes that no text shows: longer than anybody writes at a draft. */
export const unusedDays = 30
