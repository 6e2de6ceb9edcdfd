import {
  graphql,
  type GraphQLObjectType,
  type GraphQLOutputType,
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
import { restAsk } from './doors'
import type { Actor } from './people'

/** How far relationships are followed: a reply, its topic, its author, their picture. */
const deepest = 4

/** The words that an answer holds and this actor may not read. */
export const leaksIn = (planted: Planted, actor: Actor, answer: unknown, where: string): string[] => {
  const text = JSON.stringify(answer) ?? ''
  return planted.canaries
    .filter(({ word, readableBy }) => !readableBy.has(actor) && text.includes(word))
    .map(({ collection, path, id }) => `${where}: ${collection}.${path} of ${id}`)
}

/** Asks every query of the schema for everything that it can answer. */
export const crawlGraphQL = async (
  hub: TestHub,
  planted: Planted,
  actor: Actor,
): Promise<{ fields: number; leaks: string[] }> => {
  const { schema } = hubSchema(hub.payload.config)
  const idsOf = (query: string): string[] => {
    const slug = hub.payload.config.collections.find(({ slug }) =>
      [formatNames(slug).singular, `docAccess${formatNames(slug).singular}`].includes(query),
    )?.slug
    const own = planted.canaries.filter(({ collection }) => collection === slug).map(({ id }) => String(id))
    // Of versions: the first of each collection, which is a planted one.
    return slug ? [...new Set(own)] : ['1', '2']
  }
  const leaks: string[] = []
  let fields = 0
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const names = field.args.map(({ name }) => name)
    const needed = field.args.filter(({ type }) => isNonNullType(type))
    // A document by its id: every id there is. Lists: everything, drafts too.
    const asks = needed.some(({ name }) => name === 'id')
      ? idsOf(field.name).map(
          (id) =>
            `(id: ${/^\d+$/.test(id) ? id : JSON.stringify(id)}${names.includes('draft') ? ', draft: true' : ''})`,
        )
      : needed.length > 0
        ? [`(${needed.map(({ name, type }) => `${name}: ${literalOf(String(type))}`).join(', ')})`]
        : names.includes('limit')
          ? ['(limit: 200)', ...(names.includes('draft') ? ['(limit: 200, draft: true)'] : [])]
          : ['']
    const { selection, count } = selectionOf(field.type, deepest)
    fields += count
    for (const args of asks) {
      const answer = await graphql({
        schema,
        source: `{ it: ${field.name}${args} ${selection} }`,
        contextValue: { req: await hub.requestOf(planted.people[actor]?.user ?? null), headers: {} },
      })
      const isAsked = answer.errors?.every(({ originalError }) => originalError) ?? true
      if (!isAsked) throw new Error(`${field.name}${args}: ${answer.errors?.[0]?.message ?? ''}`)
      leaks.push(...leaksIn(planted, actor, answer, `${field.name}${args}`))
    }
  }
  return { fields, leaks: [...new Set(leaks)] }
}

const literalOf = (type: string): string =>
  type.startsWith('Int') || type.startsWith('Float')
    ? '1'
    : type.startsWith('Boolean')
      ? 'true'
      : type.startsWith('[')
        ? '[]'
        : '"1"'

/** Everything below a type, as deep as asked; and how many fields that is. */
const selectionOf = (type: GraphQLOutputType, depth: number): { selection: string; count: number } => {
  let bare = type
  while (isNonNullType(bare) || isListType(bare)) bare = bare.ofType as GraphQLOutputType
  if (isUnionType(bare)) {
    const parts = bare.getTypes().map((each) => ({ each, inner: below(each, depth) }))
    return {
      selection: `{ __typename ${parts.map(({ each, inner }) => `... on ${each.name} ${inner.selection}`).join(' ')} }`,
      count: parts.reduce((sum, { inner }) => sum + inner.count, 0),
    }
  }
  if (isInterfaceType(bare)) return { selection: '{ __typename }', count: 1 }
  return isObjectType(bare) ? below(bare, depth) : { selection: '', count: 1 }
}

const below = (type: GraphQLObjectType, depth: number): { selection: string; count: number } => {
  let count = 0
  const parts = Object.values(type.getFields()).flatMap((field) => {
    if (field.args.some(({ type }) => isNonNullType(type))) return []
    let bare: GraphQLOutputType = field.type
    while (isNonNullType(bare) || isListType(bare)) bare = bare.ofType as GraphQLOutputType
    const isPlain = !isObjectType(bare) && !isUnionType(bare)
    // Groups and pages are part of their document; a document of its own is one step deeper.
    const isPart =
      isObjectType(bare) &&
      (bare.name.startsWith(`${type.name}_`) || field.name === 'docs' || field.name === 'version')
    if (!isPlain && !isPart && depth <= 1) return []
    const inner = selectionOf(field.type, isPart ? depth : depth - 1)
    count += inner.count
    // The same name may mean another type in each branch of a union.
    return [`${type.name.replace(/\W/g, '')}_${field.name}: ${field.name} ${inner.selection}`]
  })
  return { selection: parts.length > 0 ? `{ ${parts.join(' ')} }` : '{ __typename }', count }
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
      'limit=200&depth=1&locale=all&fallback-locale=none',
      'limit=200&depth=2&populate[members][email]=true&populate[members][sessions]=true',
      'limit=200&depth=1&select[email]=true&select[hash]=true&select[sealed]=true&select[data]=true',
    ])
      await ask(`/${slug}?${query}`)
    if (versions) await ask(`/${slug}/versions?limit=200&depth=2`)
    const ids = new Set(planted.canaries.filter(({ collection }) => collection === slug).map(({ id }) => id))
    for (const id of ids) {
      await ask(`/${slug}/${id}?depth=4&draft=true`)
      await ask(`/${slug}/${id}?depth=2&showHiddenFields=true&locale=all`)
      await ask(`/${slug}/access/${id}`)
    }
  }
  for (const path of ['/access', '/members/me?depth=4', '/globals/hub?depth=4']) await ask(path)
  return { requests, leaks: [...new Set(leaks)] }
}
