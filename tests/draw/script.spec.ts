import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {
  commitmentTo,
  drawLog,
  leadSeconds,
  quicknet,
  textOfLog,
  timeOfRound,
} from '../../src/core/draw/index.js'
import type { DrawList } from '../../src/core/draw/format.js'

const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest()

/** Round 1000 of the real beacon, as api.drand.sh serves it. */
const signature =
  'b44679b9a59af2ec876b1a6b1ad52ea9b1615fc3982b19576350f93447cb1125e342b73a8dd2bacbe47e4b6b63ed5e39'

const list: DrawList = {
  format: 'hub-draw-list/1',
  contest: 'summer-light',
  closedAt: '2023-08-23T15:00:00.000Z',
  winners: 1,
  alternates: 1,
  weightCap: 1,
  pseudonymKey: commitmentTo('ab'.repeat(32), sha256),
  source: {
    kind: 'drand',
    chain: quicknet,
    frozenAt: new Date(timeOfRound({ round: 1_000, chain: quicknet }) - leadSeconds * 1_000).toISOString(),
    round: 1_000,
  },
  entrants: [
    { id: '0'.repeat(32), weight: 1 },
    { id: '1'.repeat(32), weight: 1 },
  ],
}
const log = drawLog({ list, proof: { signature }, sha256 })

let folder: string
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'draw-log-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const run = (text: string, { from = '.', published = [] as string[] } = {}) => {
  const file = path.join(folder, 'log.json')
  writeFileSync(file, text)
  return spawnSync(process.execPath, [path.resolve(from, 'scripts/verifyDraw.js'), file, ...published], {
    encoding: 'utf8',
  })
}

describe('scripts/verifyDraw.js', () => {
  it('should end with 0 for a log that verifies, and name who won', () => {
    const { status, stdout } = run(textOfLog(log), { published: [log.listHash] })
    expect(stdout).toContain(log.picks[0]?.id)
    expect(status).toBe(0)
  })

  it('should end with 1 for a log that was changed, or is not of the list that was published', () => {
    expect(run(`${textOfLog(log)}\n`).status).toBe(1)
    expect(run(textOfLog(log), { published: ['0'.repeat(64)] }).status).toBe(1)
  })

  it('should check all but the signature in a bare clone, and end with 2', () => {
    const clone = path.join(folder, 'clone')
    for (const part of ['scripts/verifyDraw.js', 'src/core/draw', 'package.json'])
      cpSync(part, path.join(clone, part), { recursive: true })
    const { status, stdout } = run(textOfLog(log), { from: clone })
    expect(stdout).toContain('unchecked')
    expect(status).toBe(2)
  })

  it('should say how it is called', () => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/verifyDraw.js'], { encoding: 'utf8' })
    expect(stderr).toContain('Usage')
    expect(status).toBe(64)
  })
})
