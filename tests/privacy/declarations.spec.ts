import { describe, expect, it } from '@jest/globals'
import type { CollectionConfig, Config, Field } from 'payload'
import { type Personal, type PersonalHold, personalOf } from '../../src/config/personal'
import { communityHub } from '../../src/hub'
import { slugs } from '../../src/slugs'

/** Every field with its path, those within groups, rows, tabs, arrays and blocks too. */
const fieldsOf = (fields: readonly Field[], under = ''): { path: string; field: Field }[] =>
  fields.flatMap((field) => {
    const path = 'name' in field && field.name ? `${under}${field.name}` : under.slice(0, -1)
    const inner = 'name' in field && field.name ? `${path}.` : under
    return [
      ...('name' in field && field.name ? [{ path, field }] : []),
      ...('fields' in field ? fieldsOf(field.fields, inner) : []),
      ...(field.type === 'tabs'
        ? field.tabs.flatMap((tab) =>
            fieldsOf(tab.fields, 'name' in tab && tab.name ? `${inner}${tab.name}.` : inner),
          )
        : []),
      ...(field.type === 'blocks' ? field.blocks.flatMap((block) => fieldsOf(block.fields, inner)) : []),
    ]
  })

const words = new Set(['text', 'textarea', 'richText', 'email', 'json', 'code'])

const pathsToMembers = (collection: CollectionConfig): string[] =>
  fieldsOf(collection.fields)
    .filter(
      ({ field }) =>
        field.type === 'relationship' && [field.relationTo].flat().some((slug) => slug === slugs.members),
    )
    .map(({ path }) => path)

const holdsOf = (personal: Personal): readonly PersonalHold[] => ('holds' in personal ? personal.holds : [])

/** What a collection fails to say, in sentences; empty when it says all. */
const silences = (collection: CollectionConfig): string[] => {
  const { slug } = collection
  const fields = fieldsOf(collection.fields)
  const toMembers = pathsToMembers(collection)
  const personal = personalOf(collection)
  if (!personal)
    return toMembers.length > 0 || fields.some(({ field }) => words.has(field.type))
      ? [`${slug} declares nothing`]
      : []
  const holds = holdsOf(personal)
  // What Payload adds by itself: the id, the state of drafts, the address of a file.
  const names = new Set([
    ...fields.map(({ path }) => path.split('.')[0]),
    ...['id', '_status', 'email', 'createdAt', 'updatedAt'],
    ...(collection.upload ? ['filename', 'mimeType', 'width', 'height', 'focalX', 'focalY'] : []),
  ])
  const named = [
    ...holds.flatMap(({ member, exports }) => [member.split('.')[0], ...exports]),
    ...holds.flatMap(({ erasure }) => (erasure.do === 'clear' ? Object.keys(erasure.fields) : [])),
    ...('goesWith' in personal ? [personal.goesWith] : []),
  ]
  return [
    ...toMembers
      .filter((path) => !holds.some(({ member }) => member === path || member === `${path}.value`))
      .map((path) => `${slug}.${path} names a member, and nothing says what becomes of it`),
    ...named.filter((name) => !names.has(name)).map((name) => `${slug} has no field "${String(name)}"`),
  ]
}

const hub = communityHub({
  siteURL: 'http://localhost:3000',
  mediaDirectory: '/nowhere',
  mailDirectory: '/nowhere',
})({ secret: 'of the tests', collections: [] } as unknown as Config) as Config

describe('what collections declare about members', () => {
  it('should leave no collection silent', () => {
    expect(hub.collections?.flatMap(silences)).toEqual([])
  })

  it('should notice a relationship, and a text, of which nothing is said', () => {
    const relation: Field = { name: 'who', type: 'relationship', relationTo: slugs.members }
    const fields: Field[] = [{ name: 'deep', type: 'group', fields: [relation] }]
    expect(silences({ slug: 'one', fields })).toEqual(['one declares nothing'])
    expect(silences({ slug: 'two', fields: [{ name: 'words', type: 'text' }] })).toEqual([
      'two declares nothing',
    ])
    expect(silences({ slug: 'three', fields, custom: { personal: { nothing: 'Nothing?' } } })).toEqual([
      'three.deep.who names a member, and nothing says what becomes of it',
    ])
    expect(silences({ slug: 'four', fields: [{ name: 'count', type: 'number' }] })).toEqual([])
  })

  it('should give no secret to an export', () => {
    const exported = (hub.collections ?? []).flatMap((collection) => {
      const personal = personalOf(collection)
      return personal ? holdsOf(personal).flatMap(({ exports }) => exports) : []
    })
    expect(exported.filter((name) => /password|token|secret|hash|salt|recovery/i.test(name))).toEqual([])
  })
})
