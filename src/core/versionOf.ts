import { createHash } from 'node:crypto'

/** A short name of anything that can be written as JSON: the same for the same content, whatever the process. */
export const versionOf = (content: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(content, (_, value: unknown) => (value === Infinity ? 'never' : value)))
    .digest('hex')
    .slice(0, 12)
