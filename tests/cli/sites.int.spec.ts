import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import path from 'node:path'
import sharp from 'sharp'
import {
  importSite,
  type ReportLine,
  type ReportSummary,
  type SiteImportOptions,
  sites,
} from '../../src/cli/import/sites'
import type { GuardedFetch } from '../../src/network/guardedFetch'
import type { Member } from '../../src/payload-types'
import { bootHub, type TestHub } from '../helpers/bootHub'

const fixtures = path.resolve('tests/cli/fixtures')
const now = new Date('2024-07-01T00:00:00Z')

let hub: TestHub
let admin: Member
beforeAll(async () => {
  hub = await bootHub()
  admin = await hub.createMember({ handle: 'ada', roles: ['admin'] })
  await hub.createMember({ handle: 'tom', displayName: 'Tom of the hub', email: 'tom@example.org' })
})
afterAll(() => hub.stop())

/** A network with one picture in it, at whatever address ends with `.png`. */
const asked: string[] = []
const network: GuardedFetch = async ({ url }) => {
  asked.push(url)
  if (!url.endsWith('.png')) return { kind: 'not-sent', why: 'the connection failed' }
  const body = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#a52' } })
    .png()
    .toBuffer()
  return { kind: 'answered', status: 200, headers: new Headers(), body, truncated: false, url }
}

type Run = { summary: ReportSummary; lines: ReportLine[] }

const run = async (kind: string, source: string, options: Partial<SiteImportOptions> = {}): Promise<Run> => {
  const site = sites.find((each) => each.kind === kind)
  if (!site) throw new Error(`No importer for ${kind}.`)
  const lines: ReportLine[] = []
  const summary = await importSite(site, {
    payload: hub.payload,
    source: path.join(fixtures, source),
    shown: source,
    siteURL: null,
    locale: null,
    uploads: null,
    author: admin.id,
    dryRun: false,
    now,
    fetch: network,
    onLine: (line) => lines.push(line),
    onProgress: () => undefined,
    ...options,
  })
  return { summary, lines }
}

describe('import wordpress', () => {
  it('should work', async () => {
    const dry = await run('wordpress', 'wordpress/village.xml', { dryRun: true })
    console.log(JSON.stringify(dry.lines, null, 1), dry.summary)
    const { lines, summary } = await run('wordpress', 'wordpress/village.xml')
    console.log(JSON.stringify(lines, null, 1), summary, asked)
    const { docs } = await hub.payload.find({
      collection: 'posts',
      locale: 'all',
      depth: 1,
      where: { title: { exists: true } },
    })
    console.log(JSON.stringify(docs[docs.length - 1], null, 1))
    const again = await run('wordpress', 'wordpress/village.xml')
    console.log(again.summary)
  })
})
