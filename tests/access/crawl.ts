import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql'
import { formatNames } from 'payload'
import { hubSchema } from '../../src/config/graphql'
import type { TestHub } from '../helpers/bootHub'
import type { Planted } from './canaries'
import { ask, restAsk } from './doors'
import type { Actor } from './people'

/** How far relationships are followed: a reply, its topic, its author. */
const deepest = 3

/** The words that an answer holds and this actor may not read. */
export const leaksIn = (planted: Planted, actor: Actor, answer: unknown, where: string): string[] => {
  const words = new Set((JSON.stringify(answer) ?? '').match(/canary\d+x/g))
  return planted.canaries
    .filter(({ word, readableBy }) => words.has(word) && !readableBy.has(actor))
    .map(({ collection, path, id }) => `${where}: ${collection}.${path} of ${id}`)
}

/** Asks every query of the schema for everything that it can answer. */
export const crawlGraphQL = async (
  hub: TestHub,
  planted: Planted,
  actor: Actor,
): Promise<{ fields: number; leaks: string[] }> => {
  const { schema } = hubSchema(hub.payload.config)
  const leaks: string[] = []
  let fields = 0
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const { selection, count } = selectionOf(field.type, deepest)
    fields += count
    for (const args of asksOf(hub, planted, field)) {
      const source = `{ it: ${field.name}${args} ${selection} }`
      const answer = await ask(hub, { source, person: planted.people[actor] })
      const isAsked = answer.errors?.every(({ originalError }) => originalError) ?? true
      if (!isAsked) throw new Error(`${field.name}${args}: ${answer.errors?.[0]?.message ?? ''}`)
      leaks.push(...leaksIn(planted, actor, answer, `${field.name}${args}`))
    }
  }
  return { fields, leaks: [...new Set(leaks)] }
}

/** The arguments with which a query is asked: every document that was planted, and lists of everything. */
const asksOf = (hub: TestHub, planted: Planted, field: GraphQLField<unknown, unknown>): string[] => {
  const names = new Set(field.args.map(({ name }) => name))
  const needed = field.args.filter(({ type }) => isNonNullType(type))
  const known = (name: string): string => (names.has(name) ? `, ${name}: true` : '')
  const inFrench =
    names.has('locale') && names.has('fallbackLocale') ? ['locale: fr, fallbackLocale: en'] : []
  // A document that is named with its collection: in one argument, or in two.
  const isNamed =
    needed.some(({ type }) => pointers.has(String(type))) || (names.has('collection') && names.has('id'))
  if (isNamed)
    return targets.flatMap((collection) =>
      plantedIn(planted, collection).flatMap((id) =>
        ['en', 'fr'].map((locale) => {
          const known: Record<string, string> = { collection: `"${collection}"`, id: `"${id}"`, locale }
          const given = needed.map(({ name, type }) => {
            const pointed = pointers.has(String(type)) ? `{ collection: "${collection}", id: "${id}" }` : null
            return `${name}: ${pointed ?? known[name] ?? literalOf(type)}`
          })
          return `(${given.join(', ')})`
        }),
      ),
    )
  if (needed.some(({ name }) => name === 'id'))
    return idsOf(hub, planted, field.name).flatMap((id) =>
      ['', ...inFrench].map((more) => `(id: ${literal(id)}${known('draft')} ${more})`),
    )
  if (needed.length > 0 && !names.has('limit'))
    return [`(${needed.map(({ name, type }) => `${name}: ${literalOf(type)}`).join(', ')})`]
  const must = needed.filter(({ name }) => name !== 'limit')
  const others = must.map(({ name, type }) => `${name}: ${literalOf(type)},`).join(' ')
  if (names.has('limit'))
    return [
      `(${others} limit: 200)`,
      ...(names.has('draft') ? [`(${others} limit: 200, draft: true)`] : []),
      ...inFrench.map((more) => `(${others} limit: 200, ${more})`),
    ]
  return ['']
}

/** What people can point at. */
const targets = ['posts', 'pages', 'events', 'contests', 'topics', 'replies', 'comments', 'forums', 'tags']
const pointers = new Set(['TargetInput!', 'TextDocumentInput!'])

const plantedIn = (planted: Planted, slug: string): string[] => [
  ...new Set(planted.canaries.filter(({ collection }) => collection === slug).map(({ id }) => String(id))),
]

const idsOf = (hub: TestHub, planted: Planted, query: string): string[] => {
  const slug = hub.payload.config.collections.find(({ slug }) =>
    [formatNames(slug).singular, `docAccess${formatNames(slug).singular}`].includes(query),
  )?.slug
  // Of versions: the first of each collection, which are planted ones.
  return slug ? plantedIn(planted, slug) : ['1', '2', '3', '4']
}

const literal = (id: string): string => (/^\d+$/.test(id) ? id : JSON.stringify(id))

/** Something of the type, for arguments that have to be there. */
const literalOf = (type: GraphQLInputType): string => {
  if (isNonNullType(type)) return literalOf(type.ofType)
  if (isListType(type)) return '[]'
  if (isInputObjectType(type))
    return `{ ${Object.values(type.getFields())
      .filter((field) => isNonNullType(field.type))
      .map((field) => `${field.name}: ${literalOf(field.type)}`)
      .join(', ')} }`
  if (isEnumType(type)) return type.getValues()[0]?.name ?? 'null'
  const { name } = type
  if (name === 'Int' || name === 'Float') return '1'
  if (name === 'Boolean') return 'true'
  // Before everything that was planted.
  return name === 'DateTime' ? '"2024-05-30T00:00:00.000Z"' : '"1"'
}

/**
 * The parts of a question: a document is asked for all its words wherever it is met, an edge to other documents is
 * followed once, where it is met first.
 */
type Part = {
  type: GraphQLObjectType
  fields: string[]
  nested: Map<string, { parts: Part[]; isUnion: boolean }>
}

/** Everything below a type, as deep as asked; and how many fields that is. */
const selectionOf = (type: GraphQLOutputType, depth: number): { selection: string; count: number } => {
  const bare = bareOf(type)
  const followed = new Set<string>()
  let count = 0
  const roots = partsOf(bare)
  let level = roots
  for (let left = depth; left >= 1; left -= 1) {
    const next: Part[] = []
    // Groups and pages are part of their document, so a level grows while it is walked.
    for (const part of level)
      for (const field of Object.values(part.type.getFields())) {
        if (field.args.some(({ type }) => isNonNullType(type))) continue
        const inner = bareOf(field.type)
        const isPlain = !isObjectType(inner) && !isUnionType(inner)
        // The same name may mean another type in each branch of a union.
        const name = `${part.type.name.replace(/\W/g, '')}_${field.name}: ${field.name}`
        const isPart =
          isObjectType(inner) &&
          (inner.name.startsWith(`${part.type.name}_`) || field.name === 'docs' || field.name === 'version')
        if (isPlain) {
          count += 1
          part.fields.push(isInterfaceType(inner) ? `${name} { __typename }` : name)
          continue
        }
        const edge = `${part.type.name}.${field.name}`
        // A join of a collection with itself has its own documents in a page.
        const isPage = field.name === 'docs'
        if (isPart ? isPage && followed.has(edge) : left === 1 || followed.has(edge)) continue
        if (!isPart || isPage) followed.add(edge)
        const parts = partsOf(inner)
        part.nested.set(name, { parts, isUnion: isUnionType(inner) })
        ;(isPart ? level : next).push(...parts)
      }
    level = next
  }
  return { selection: roots.length > 0 ? written(roots, isUnionType(bare)) : '', count: Math.max(count, 1) }
}

const bareOf = (type: GraphQLOutputType): GraphQLOutputType =>
  isNonNullType(type) || isListType(type) ? bareOf(type.ofType as GraphQLOutputType) : type

const partsOf = (type: GraphQLOutputType): Part[] =>
  (isUnionType(type) ? type.getTypes() : isObjectType(type) ? [type] : []).map((each) => ({
    type: each,
    fields: [],
    nested: new Map(),
  }))

const written = (parts: readonly Part[], isUnion: boolean): string => {
  const inner = parts.map(({ type, fields, nested }) => {
    const below = [...nested].map(([name, each]) => `${name} ${written(each.parts, each.isUnion)}`)
    const own = `{ __typename ${[...fields, ...below].join(' ')} }`
    return isUnion ? `... on ${type.name} ${own}` : own
  })
  return isUnion ? `{ __typename ${inner.join(' ')} }` : (inner[0] ?? '{ __typename }')
}

/** Asks every address of the REST API that answers documents, with what can be asked of each. */
export const crawlREST = async (
  hub: TestHub,
  planted: Planted,
  actor: Actor,
): Promise<{ requests: number; leaks: string[] }> => {
  const person = planted.people[actor]
  const leaks: string[] = []
  let requests = 0
  const ask = async (path: string): Promise<void> => {
    requests += 1
    const { body } = await restAsk(hub, { person, path })
    leaks.push(...leaksIn(planted, actor, body, path))
  }
  for (const { slug, versions } of hub.payload.config.collections) {
    for (const query of [
      'limit=200&depth=4',
      'limit=200&depth=0&showHiddenFields=true',
      'limit=200&depth=2&draft=true',
      'limit=200&depth=2&trash=true',
      'limit=200&depth=2&locale=all&fallback-locale=none',
      'limit=200&depth=1&locale=all&draft=true',
      'limit=200&depth=1&locale=fr&fallback-locale=en&draft=true',
      'limit=200&depth=1&locale=*',
      'limit=200&depth=2&populate[members][email]=true&populate[members][sessions]=true',
      'limit=200&depth=1&select[email]=true&select[hash]=true&select[sealed]=true&select[data]=true',
    ])
      await ask(`/${slug}?${query}`)
    if (versions)
      for (const query of ['depth=2', 'depth=0&locale=all', 'depth=0&locale=fr'])
        await ask(`/${slug}/versions?limit=200&${query}`)
    const ids = new Set(planted.canaries.filter(({ collection }) => collection === slug).map(({ id }) => id))
    for (const id of ids) {
      await ask(`/${slug}/${id}?depth=4&draft=true`)
      await ask(`/${slug}/${id}?depth=2&showHiddenFields=true&locale=all`)
      await ask(`/${slug}/${id}?depth=0&draft=true&locale=fr&fallback-locale=en`)
      await ask(`/${slug}/access/${id}`)
    }
  }
  for (const path of ['/access', '/members/me?depth=4', '/globals/hub?depth=4']) await ask(path)
  return { requests, leaks: [...new Set(leaks)] }
}
