import { describe, expect, it } from '@jest/globals'
import type { CollectionConfig, Config, Field, GlobalConfig } from 'payload'
import { communityHub } from '../../src/hub'
import { registry } from '../../src/plugins/syndication/channels/registry'

// Names that are the same in both languages: of languages themselves, and of networks.
const names = new Set(['English', 'Français', ...Object.values(registry).map(({ name }) => name)])

// Fields of Payload's that the hub only closes; Payload labels them.
const payloadsOwn = new Set(['email', '_verified', 'sessions'])

const gaps: string[] = []
// Fields that nobody is meant to write, or that nobody can, unnoticed.
const undecided: string[] = []

const read = (where: string, text: unknown): void => {
  if (text === undefined || text === false || typeof text === 'function') return
  if (typeof text === 'string') {
    if (!names.has(text) && /\p{L}/u.test(text)) gaps.push(`${where}: "${text}" is in one language`)
    return
  }
  const both = text as Partial<Record<'en' | 'fr', string>>
  for (const language of ['en', 'fr'] as const)
    if (!both[language]) gaps.push(`${where}: nothing in ${language}`)
  const french = both.fr ?? ''
  if (/\w'\w/.test(french)) gaps.push(`${where}: straight apostrophe in "${french}"`)
  if (/[^\s\u202f\u00a0][;!?]|[^\u202f\u00a0] [;:!?»]|« /u.test(french.replace(/https?:\S+/g, '')))
    gaps.push(`${where}: French space missing in "${french}"`)
}

const readFields = (where: string, fields: readonly Field[]): void => {
  for (const field of fields) {
    const here = `${where}.${'name' in field ? field.name : field.type}`
    if ('label' in field) read(here, field.label)
    else if ('name' in field && !isHidden(field) && field.type !== 'ui' && !payloadsOwn.has(field.name))
      gaps.push(`${here}: no label`)
    if ('labels' in field) for (const text of Object.values(field.labels ?? {})) read(here, text)
    const admin = field.admin as { description?: unknown } | undefined
    read(`${here} (description)`, admin?.description)
    if ('options' in field)
      for (const option of field.options)
        if (typeof option === 'string') gaps.push(`${here}: option "${option}" has no label`)
        else read(`${here} (${option.value})`, option.label)
    // Payload shows what it does not store as read-only, unless told otherwise (src/fields/writtenOnly.ts).
    const { readOnly, components } = (field.admin ?? {}) as { readOnly?: boolean; components?: object }
    if ('virtual' in field && field.virtual && !isHidden(field) && readOnly === undefined && !components)
      undecided.push(here)
    if ('fields' in field) readFields(here, field.fields)
    if (field.type === 'tabs')
      for (const tab of field.tabs) {
        read(here, tab.label)
        readFields(here, tab.fields)
      }
  }
}

const isHidden = (field: Field): boolean =>
  ('hidden' in field && field.hidden === true) ||
  (field.admin as { hidden?: unknown } | undefined)?.hidden === true

describe('the admin', () => {
  it('should say everything in English and in French, with French typography', async () => {
    const base = { secret: 'of the tests', collections: [], globals: [], endpoints: [] } as unknown as Config
    const config = await communityHub({ siteURL: 'http://localhost:3000', mediaDirectory: '/nowhere' })(base)
    for (const entity of [...(config.collections ?? []), ...(config.globals ?? [])] as (CollectionConfig &
      GlobalConfig)[]) {
      for (const text of Object.values(entity.labels ?? {})) read(entity.slug, text)
      read(entity.slug, entity.label)
      read(`${entity.slug} (group)`, entity.admin?.group)
      read(`${entity.slug} (description)`, entity.admin?.description)
      readFields(entity.slug, entity.fields)
    }
    expect(gaps).toEqual([])
    expect(undecided).toEqual([])
  })
})
