/**
 * `npm run bench:pages`: the pages most read as Lighthouse's simulated phone loads them, from a hub with its
 * demonstration content. The middle of three rounds: Lighthouse computes its slow network, but runs the page's scripts
 * on this machine. Needs a Chromium: `CHROMIUM_PATH`, or `/usr/bin/chromium`.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { lighthouse, type Report } from '../tests/e2e/lighthouse'
import { addressOf, pageKinds, seededIn } from '../tests/e2e/pageKinds'
import { freePort } from '../tests/helpers/freePort'
import { serve } from './processes'

const root = path.resolve(import.meta.dirname, '..')
const scratch = mkdtempSync(path.join(os.tmpdir(), 'hub-pages-'))
const rounds = 3
const kinds = ['home', 'post', 'forums', 'topic', 'event'] as const

/** The report in the middle, by the score for speed. */
const middle = (reports: Report[]): Report => {
  const sorted = reports.toSorted((a, b) => (a.scores.performance ?? 0) - (b.scores.performance ?? 0))
  const found = sorted[Math.floor(sorted.length / 2)]
  if (!found) throw new Error('Nothing was measured.')
  return found
}

const hub = await serve({
  command: [process.execPath, 'scripts/start.js'],
  cwd: root,
  env: { DATA_DIR: scratch, LOG_LEVEL: 'error' },
  port: await freePort(),
  path: '/',
})
try {
  const seeded = await seededIn(hub.url, 'en')
  const rows = []
  for (const kind of kinds) {
    const reports: Report[] = []
    for (let round = 1; round <= rounds; round += 1)
      reports.push(await lighthouse(addressOf(hub.url, 'en', pageKinds[kind].path(seeded))))
    const { scores, largestPaint, scriptKB } = middle(reports)
    rows.push({
      page: kind,
      ...scores,
      'largest paint (s)': Number(largestPaint.toFixed(1)),
      'scripts (kB)': Math.round(scriptKB),
    })
    console.log(`${kind}: performance ${reports.map((each) => each.scores.performance).join(', ')}`)
  }
  console.table(rows)
  mkdirSync(path.join(root, 'bench/results'), { recursive: true })
  const file = path.join(
    root,
    'bench/results',
    `pages-${new Date().toISOString().replace(/[:.]/g, '-')}.json`,
  )
  const cpus = os.cpus().length
  writeFileSync(
    file,
    JSON.stringify({ node: process.version, cpus, load: os.loadavg(), rounds, rows }, null, 2),
  )
  console.log(`Written to ${path.relative(root, file)}`)
} finally {
  await hub.stop()
  rmSync(scratch, { recursive: true, force: true })
}
process.exit(0)
