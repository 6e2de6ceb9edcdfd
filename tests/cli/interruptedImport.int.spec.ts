import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import readline from 'node:readline'
import sharp from 'sharp'

let directory: string
beforeAll(async () => {
  directory = await mkdtemp(path.join(os.tmpdir(), 'hub-killed-'))
  const site = path.join(directory, 'site')
  const item = (n: number): string =>
    `<item><title>Post ${n}</title><link>https://kill.example/${n}/</link><dc:creator>author-${n}</dc:creator><wp:post_id>${n}</wp:post_id><wp:status>publish</wp:status><wp:post_type>post</wp:post_type><wp:post_date_gmt>2024-01-01 00:00:00</wp:post_date_gmt><category domain="post_tag" nicename="tag-${n}">Tag ${n}</category><content:encoded><![CDATA[<img src="https://kill.example/${n}.png" alt="P">]]></content:encoded><wp:comment><wp:comment_id>${n}</wp:comment_id><wp:comment_author>Reader ${n}</wp:comment_author><wp:comment_approved>1</wp:comment_approved><wp:comment_content>Said.</wp:comment_content></wp:comment></item>`
  await writeFile(
    `${site}.xml`,
    `<rss><channel><wp:base_blog_url>https://kill.example</wp:base_blog_url>${Array.from({ length: total }, (_, n) => item(n)).join('')}</channel></rss>`,
  )
  await mkdir(path.join(directory, 'uploads'))
  for (let n = 0; n < total; n += 1)
    await writeFile(
      path.join(directory, 'uploads', `${n}.png`),
      await sharp({ create: { width: 8 + n, height: 8, channels: 3, background: '#a52' } })
        .png()
        .toBuffer(),
    )
  const made = hub(['create-admin', '--email', 'ada@example.org', '--handle', 'ada'])
  made.stdout.resume()
  await once(made, 'close')
})
afterAll(() => rm(directory, { recursive: true, force: true }))

const total = 14

/** The tool on a hub of its own; development makes the tables without migrations. */
const hub = (args: readonly string[]): ChildProcessWithoutNullStreams => {
  const child = spawn(
    process.execPath,
    ['--conditions=production', path.resolve('scripts/hub.js'), ...args],
    {
      cwd: directory,
      env: { NODE_ENV: 'development', PATH: process.env.PATH, DATA_DIR: path.join(directory, 'data') },
    },
  )
  child.stderr.resume()
  return child
}

type Line = { outcome?: string; summary?: { outcomes: Record<string, number> } }

/** Imports, and kills the process as soon as it has told of so many texts. */
const importUntil = async (texts: number): Promise<Line[]> => {
  const child = hub(['import', 'wordpress', 'site.xml', '--uploads', 'uploads', '--json'])
  const lines: Line[] = []
  for await (const line of readline.createInterface({ input: child.stdout })) {
    // While the tables are made, other lines stand before the report.
    if (!line.startsWith('{')) continue
    lines.push(JSON.parse(line) as Line)
    if (lines.length === texts) child.kill('SIGKILL')
  }
  return lines
}

const exported = async (folder: string): Promise<Record<string, number>> => {
  const child = hub(['export', folder, '--format', 'json'])
  let out = ''
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()))
  await once(child, 'close')
  return Object.fromEntries(
    [...out.matchAll(/([\w-]+): (\d+)/g)].map(([, name = '', count]) => [name, Number(count)]),
  )
}

describe('an import that is killed', () => {
  it('should be gone on with by running it again, wherever it was cut, and make nothing twice', async () => {
    // Seeded points: at the first text, and among them.
    for (const point of [1, 6]) expect((await importUntil(point)).length).toBeGreaterThanOrEqual(point)
    const [last, again] = [await importUntil(Infinity), await importUntil(Infinity)]
    expect(last.at(-1)?.summary?.outcomes).toMatchObject({ failed: 0 })
    expect(again.at(-1)?.summary?.outcomes).toMatchObject({ created: 0, known: total, failed: 0 })
    expect(await exported('out')).toMatchObject({
      posts: total,
      tags: total,
      comments: total,
      media: total,
      redirects: 2 * total,
      files: total,
      // Authors, readers, and the administrator.
      members: 2 * total + 1,
    })
  }, 300_000)

  it('should make nothing twice when two processes run at once', async () => {
    await rm(path.join(directory, 'data'), { recursive: true })
    const made = hub(['create-admin', '--email', 'ada@example.org', '--handle', 'ada'])
    made.stdout.resume()
    await once(made, 'close')
    const both = await Promise.all([importUntil(Infinity), importUntil(Infinity)])
    const outcomes = both.map((lines) => lines.at(-1)?.summary?.outcomes)
    expect(outcomes.map((each) => each?.failed)).toEqual([0, 0])
    expect(outcomes.reduce((sum, each) => sum + (each?.created ?? 0), 0)).toBe(total)
    expect(await exported('out-2')).toMatchObject({
      posts: total,
      tags: total,
      comments: total,
      media: total,
    })
  }, 300_000)
})
