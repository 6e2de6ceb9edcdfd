import { type Command } from 'commander'

/** Where the tool speaks: results on `out`, progress and faults on `err`. Tests hand in their own. */
export type Terminal = {
  out: (line: string) => void
  err: (line: string) => void
  /** Is there a person who watches `err`? Progress is a moving bar then, and lines of per cent otherwise. */
  interactive: boolean
  /** What relative paths are relative to: where the person stood when they called npm. */
  cwd: string
}

/** Adds one command to the tool. */
export type AddCommand = (program: Command, terminal: Terminal) => void
