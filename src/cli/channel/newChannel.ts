import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { Failure } from '../failure'
import { channelFiles, channelLines } from './templates'

/** A folder and an identifier: `tumblr`, `slackWebhook`. */
const shape = /^[a-z][a-zA-Z0-9]{1,29}$/

/**
 * Writes a new channel with its specification, a simulated network that refuses with "not yet", and its row of the
 * contract suite. Everything is read and decided before anything is written, and nothing is written over.
 *
 * @param args.root - the project's folder.
 * @returns the paths that were written, relative to the root.
 * @throws Failure when the id is none, taken, or this is no folder of the hub's source.
 */
export const newChannel = async (args: { root: string; id: string; name?: string }): Promise<string[]> => {
  const { root, id } = args
  const name = args.name ?? id.charAt(0).toUpperCase() + id.slice(1)
  if (!shape.test(id)) throw new Failure('An id is a word in camel case: tumblr, slackWebhook.')
  if (!/^[^'\\\r\n]{1,60}$/.test(name)) throw new Failure('A name is one line without quotation marks.')
  const files = channelFiles(id, name)
  const taken = Object.keys(files).find((file) => existsSync(path.join(root, file)))
  if (taken) throw new Failure(`${taken} exists already.`)
  const changed: Record<string, string> = {}
  for (const [file, change] of Object.entries(channelLines)) {
    if (!existsSync(path.join(root, file)))
      throw new Failure(`${file} is missing: a channel is made in the hub’s source.`)
    changed[file] = change(await readFile(path.join(root, file), 'utf8'), id)
  }
  const all = { ...files, ...changed }
  for (const [file, text] of Object.entries(all)) {
    await mkdir(path.dirname(path.join(root, file)), { recursive: true })
    await writeFile(path.join(root, file), text)
  }
  return Object.keys(all)
}
