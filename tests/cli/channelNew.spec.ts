import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import ts from 'typescript'
import { newChannel } from '../../src/cli/channel/newChannel'
import { channelLines } from '../../src/cli/channel/templates'

describe('channel:new', () => {
  let root: string
  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), 'channel-new-'))
    for (const file of Object.keys(channelLines)) cpSync(file, path.join(root, file))
  })
  afterEach(() => rmSync(root, { recursive: true }))
  const read = (file: string): string => readFileSync(path.join(root, file), 'utf8')

  it('should write a folder, a simulated network and the lines that make them known', async () => {
    const written = await newChannel({ root, id: 'tumblr', name: 'Tumblr' })
    expect(written).toHaveLength(8)
    expect(read('src/plugins/syndication/channels/registry.ts')).toMatch(
      /import \{ tumblr \} from '\.\/tumblr'[^]*\n {2}tumblr,\n\} satisfies/,
    )
    expect(read('simulators/networks/index.ts')).toMatch(/\n {2}tumblr,\n\} satisfies/)
    expect(read('tests/contracts/channel.spec.ts')).toContain(
      "tumblr: { start: simulated('tumblr'), notYet: true }",
    )
    for (const file of written) {
      const { diagnostics } = ts.transpileModule(read(file), { reportDiagnostics: true })
      expect([file, diagnostics]).toEqual([file, []])
    }
  })

  it('should write over nothing, and nothing by halves', async () => {
    await newChannel({ root, id: 'tumblr' })
    const before = read('src/plugins/syndication/channels/registry.ts')
    await expect(newChannel({ root, id: 'tumblr' })).rejects.toThrow('exists already')
    expect(read('src/plugins/syndication/channels/registry.ts')).toBe(before)
    rmSync(path.join(root, 'simulators/networks/index.ts'))
    await expect(newChannel({ root, id: 'other' })).rejects.toThrow('is missing')
    expect(existsSync(path.join(root, 'src/plugins/syndication/channels/other'))).toBe(false)
  })

  it.each(['Tumblr', '../evil', 'a', 'with space', '1st'])('should take %s for no id', async (id) =>
    expect(newChannel({ root, id })).rejects.toThrow('An id is a word'),
  )
})
