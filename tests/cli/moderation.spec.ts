import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Command } from 'commander'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { addModeration } from '../../src/cli/commands/moderation'

describe('moderation:evaluate', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'hub-evaluate-'))
    const write = (name: string, rows: readonly unknown[]) =>
      writeFileSync(path.join(folder, name), rows.map((row) => JSON.stringify(row)).join('\n'))
    write('labels.jsonl', [
      { id: 'a', text: 'You are a stupid piece of shit, go kill yourself.', label: 'toxic', lang: 'en' },
      { id: 'b', text: 'Comment régler le moulin pour un café moins amer ?', label: 'ham', lang: 'fr' },
    ])
    write('cases.jsonl', [
      {
        id: 'c',
        text: 'See https://a.example https://b.example https://c.example',
        expected: 'hold',
        lang: 'en',
      },
    ])
    writeFileSync(path.join(folder, 'broken.jsonl'), '{"id": 1')
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const run = async (...args: string[]): Promise<string> => {
    const lines: string[] = []
    const program = new Command().exitOverride().configureOutput({ writeErr: () => undefined })
    addModeration(program, {
      out: (line) => lines.push(line),
      err: () => undefined,
      interactive: false,
      cwd: folder,
    })
    await program.parseAsync(['moderation:evaluate', ...args], { from: 'user' })
    return lines.join('\n')
  }

  it('should print, as JSON, counts, scores and times of every file, as a newcomer’s', async () => {
    const answers = JSON.parse(await run('--json', 'labels.jsonl', 'cases.jsonl')) as Record<
      string,
      unknown
    >[]
    expect(answers).toMatchObject([
      {
        file: 'labels.jsonl',
        level: 0,
        rows: 2,
        decisions: { toxic: { allow: 0 }, ham: { allow: 1, hold: 0, reject: 0 } },
        auc: { spam: null, toxic: 1 },
        recallAt1Percent: { toxic: 1 },
        milliseconds: { median: expect.any(Number), p99: expect.any(Number) },
      },
      { file: 'cases.jsonl', decisions: { hold: { hold: 1 } }, acceptable: 1 },
    ])
  })

  it('should judge as a regular’s with --level 2', async () => {
    expect(JSON.parse(await run('--json', '--level', '2', 'cases.jsonl'))).toMatchObject([
      { level: 2, decisions: { hold: { allow: 1 } }, unacceptable: [{ id: 'c', expected: 'hold' }] },
    ])
  })

  it('should print lines to read without --json', async () => {
    expect(await run('labels.jsonl')).toContain('ham: allow 1 (100.00 %)')
  })

  it.each([
    [['missing.jsonl'], 'There is no file'],
    [['broken.jsonl'], 'line 1: not a JSON object with a text'],
    [['--level', '7', 'labels.jsonl'], 'a number from 0 to 4'],
  ])('should refuse %j', async (args, message) => {
    await expect(run(...args)).rejects.toThrow(message)
  })
})
