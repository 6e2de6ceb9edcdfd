import { describe, expect, it } from '@jest/globals'
import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import { facetsOf } from '../../src/plugins/syndication/channels/bluesky/facets'
import { newTid } from '../../src/plugins/syndication/channels/bluesky/tid'
import { xLength } from '../../src/plugins/syndication/channels/x/compose'
import { statusLength } from '../../src/plugins/syndication/channels/mastodon/length'

const folder = path.resolve('../shared/data/social')
const isHere = existsSync(folder)
const read = <Case>(name: string): { cases: Case[] } =>
  JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as { cases: Case[] }

/** Tells the table of contracts (`npm run contracts`) how many passed. */
const passed = (name: string, count: number): void => {
  const file = process.env.CONTRACT_VECTORS
  if (file) appendFileSync(file, `${String(count).padStart(5)}  ${name}\n`)
}

// The vectors are shared between projects and no part of this one.
if (!isHere) console.info(`Skipped: ${folder} is not on this machine.`)
const whenHere = isHere ? describe : describe.skip

whenHere('the shared test vectors', () => {
  it('should be counted as Mastodon counts them', () => {
    const { cases } = read<{ name: string; text: string; length: number; valid: boolean }>(
      'mastodon/status-length.json',
    )
    for (const { name, text, length, valid } of cases) {
      expect([name, statusLength(text, 23)]).toEqual([name, length])
      expect([name, length > 0 && length <= 500]).toEqual([name, valid])
    }
    passed('length on Mastodon', cases.length)
  })

  it('should be counted as X counts them', () => {
    const { tests } = parse(readFileSync(path.join(folder, 'twitter-text/validate.yml'), 'utf8')) as {
      tests: Record<string, { text: string; expected: { weightedLength: number } }[] | undefined>
    }
    // The other group is of configuration v2, which counted each piece of an emoji.
    const weighted = Object.entries(tests).filter(([group]) =>
      /DiscountedEmoji|UnicodeDirectional/.test(group),
    )
    const cases = weighted.flatMap(([, group]) => group ?? [])
    for (const { text, expected } of cases)
      expect([text, xLength(text)]).toEqual([text, expected.weightedLength])
    expect(cases.length).toBeGreaterThan(10)
    passed('length on X (twitter-text, configuration v3)', cases.length)
  })

  it('should get the hashtag facets of Bluesky', () => {
    const { cases } = read<{ text: string; expected: string[]; byte_ranges: [number, number][] }>(
      'bluesky/hashtags.json',
    )
    for (const { text, expected, byte_ranges } of cases) {
      const tags = facetsOf(text).flatMap(({ index, features }) =>
        features.flatMap((feature) => ('tag' in feature ? [{ index, tag: feature.tag }] : [])),
      )
      expect([text, tags.map(({ tag }) => tag)]).toEqual([text, expected])
      expect([text, tags.map(({ index }) => [index.byteStart, index.byteEnd])]).toEqual([text, byte_ranges])
    }
    passed('hashtags on Bluesky, by their bytes', cases.length)
  })

  it('should get the link facets of Bluesky', () => {
    const { cases } = read<{ text: string; segments: { text: string; target?: string }[] }>(
      'bluesky/links-and-mentions.json',
    )
    for (const { text, segments } of cases) {
      const links = facetsOf(text).flatMap(({ index, features }) =>
        features.flatMap((feature) =>
          'uri' in feature
            ? [[Buffer.from(text).subarray(index.byteStart, index.byteEnd).toString(), feature.uri]]
            : [],
        ),
      )
      const expected = segments.flatMap(({ text: shown, target }) =>
        target !== undefined && !target.startsWith('did:') ? [[shown, target]] : [],
      )
      expect([text, links]).toEqual([text, expected])
    }
    passed('links on Bluesky, by their bytes', cases.length)
  })

  it('should hold our keys among the valid ones', () => {
    const lines = (name: string) =>
      readFileSync(path.join(folder, 'bluesky/syntax', name), 'utf8')
        .split('\n')
        .filter((line) => line !== '' && !line.startsWith('#'))
    const shape = /^[234567abcdefghij][234567abcdefghijklmnopqrstuvwxyz]{12}$/
    expect(lines('tid_syntax_valid.txt').every((tid) => shape.test(tid))).toBe(true)
    expect(lines('tid_syntax_invalid.txt').some((tid) => shape.test(tid))).toBe(false)
    expect(newTid({ now: new Date('2026-11-22T09:00:00Z'), random: () => 0.5 })).toMatch(shape)
  })
})
