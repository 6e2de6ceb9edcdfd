import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

const fixtures = path.resolve('tests/cli/fixtures')

let directory: string
beforeAll(async () => {
  directory = await mkdtemp(path.join(os.tmpdir(), 'hub-tool-'))
})
afterAll(() => rm(directory, { recursive: true, force: true }))

type Ended = { code: number | null; out: string; err: string }

/** Runs the tool as `npm run hub` does, on a hub of its own. */
const hub = async (args: readonly string[], env: Record<string, string> = {}): Promise<Ended> => {
  const child = spawn(
    process.execPath,
    ['--conditions=production', path.resolve('scripts/hub.js'), ...args],
    {
      cwd: fixtures,
      env: { NODE_ENV: 'production', PATH: process.env.PATH, DATA_DIR: path.join(directory, 'data'), ...env },
    },
  )
  let out = ''
  let err = ''
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()))
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, out: out.trim(), err: err.trim() }
}

describe('npm run hub', () => {
  it('should explain itself and every command', async () => {
    const help = await hub(['--help'])
    expect(help.code).toBe(0)
    for (const command of [
      'create-admin',
      'seed',
      'import',
      'export',
      'backup',
      'restore',
      'standing:recompute',
      'erase',
      'reset-second-factor',
      'doctor',
    ])
      expect(help.out).toContain(command)
    expect((await hub(['import', 'topics', '--help'])).out).toContain('JSON Lines')
  })

  it('should refuse what it does not know, and every fault of the environment, and make nothing', async () => {
    expect(await hub(['dance'])).toMatchObject({ code: 1, out: '' })
    const faulty = await hub(['doctor'], { PORT: 'x', SITE_URL: 'nowhere' })
    expect(faulty).toMatchObject({ code: 1, out: '' })
    expect(faulty.err).toContain('PORT')
    expect(faulty.err).toContain('SITE_URL')
    expect(await readdir(directory)).toEqual([])
  })

  it('should say what a hub that was never started lacks', async () => {
    const { code, out, err } = await hub(['doctor'])
    expect(code).toBe(1)
    expect(out).toMatch(/^FAIL {2}data folder: .* does not exist: the first start makes it$/m)
    expect(err).toMatch(/^\d faults? found\.$/)
    expect(await readdir(directory)).toEqual([])
  })

  it('should not import in nobody’s name', async () => {
    expect(await hub(['import', 'events', 'events'])).toEqual({
      code: 1,
      out: '',
      err: 'There is no administrator yet: start the hub once, or run create-admin.',
    })
  })

  it('should make an administrator, once, with a password of ten characters', async () => {
    const short = await hub(['create-admin', '--email', 'ada@example.org', '--password', 'short'])
    expect(short).toMatchObject({ code: 1, err: expect.stringContaining('password: ') })
    const made = await hub(['create-admin', '--email', 'Ada@example.org', '--handle', 'ada'])
    expect(made.out).toMatch(/^Administrator ada@example\.org created, password [\w-]{20}\.$/)
    const again = await hub(['create-admin', '--email', 'ada@example.org'])
    expect(again).toMatchObject({ code: 1, err: expect.stringMatching(/^email: [^\n]+$/) })
    const promoted = await hub(['create-admin', '--email', 'ada@example.org', '--promote'])
    expect(promoted).toEqual({ code: 0, out: 'ada is an administrator now.', err: '' })
  })

  it('should not erase anybody, nor take a lock off, that it does not know, or without being told twice', async () => {
    const nobody = { code: 1, out: '', err: 'There is no member with the handle nobody.' }
    expect(await hub(['erase', 'nobody', '--reason', 'Spam.', '--yes'])).toEqual(nobody)
    expect(await hub(['reset-second-factor', 'nobody'])).toEqual(nobody)
    expect(await hub(['erase', 'ada', '--reason', 'Spam.'])).toEqual({
      code: 1,
      out: '',
      err: 'This erases ada for good. Add --yes to do it.',
    })
    expect(await hub(['erase', 'ada', '--yes'])).toMatchObject({ code: 1, out: '' })
    expect(await hub(['reset-second-factor', 'ada'])).toMatchObject({
      code: 1,
      err: 'The second factor is not on.',
    })
  })

  it('should import from where it was called, with progress and faults beside the result', async () => {
    const first = await hub(['import', 'topics', 'topics.jsonl'])
    expect(first).toMatchObject({ code: 0, out: 'topics: 3 created, 0 there already, 2 skipped' })
    expect(first.err.split('\n')).toEqual(
      expect.arrayContaining(['0 %', 'topics.jsonl:4: replies.0.body: must not be empty', '100 %']),
    )
    const strict = await hub(['import', 'topics', 'topics.jsonl', '--strict'])
    expect(strict).toMatchObject({ code: 1, out: 'topics: 0 created, 3 there already, 2 skipped' })
    const nothing = await hub(['import', 'posts', 'nowhere'])
    expect(nothing).toMatchObject({
      code: 1,
      err: expect.stringContaining('Nothing could be imported.'),
    })
  })

  it('should find a hub in order, and say so line by line', async () => {
    const { code, out, err } = await hub(['doctor'])
    expect(out.split('\n').filter((line) => !line.startsWith('ok    '))).toEqual([])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    for (const name of [
      'environment',
      'data folder',
      'uploads',
      'mail',
      'database',
      'migrations',
      'outbox',
      'deliveries',
      'outside checks',
    ])
      expect(out).toContain(`ok    ${name}: `)
  })

  it('should say that mail does not work, without the password', async () => {
    const { code, out } = await hub(['doctor'], {
      SMTP_URL: 'smtp://user:hidden-word@127.0.0.1:9',
      MAIL_FROM: 'hub@example.org',
    })
    expect(code).toBe(1)
    expect(out).toMatch(/^FAIL {2}mail: 127\.0\.0\.1 does not let us in \(ECONNREFUSED|ESOCKET\)$/m)
    expect(out).not.toContain('hidden-word')
  })
})
