import { isInputObjectType } from 'graphql'
import { type CollectionSlug, formatNames } from 'payload'
import { hubSchema } from '../../src/config/graphql'
import type { TestHub } from '../helpers/bootHub'
import { type Canary, type Planted, pointersTo } from './canaries'
import { ask, restAsk } from './doors'
import type { Actor, Person } from './people'
import { valueAt } from './samples'

/**
 * Guesses every word that this actor may not read, as a filter on its own collection, on every collection that points
 * there, on counts and on versions, and sorts by it. An answer that knows is a leak: who can guess can read, a letter at
 * a time.
 */
export const askOracles = async (
  hub: TestHub,
  planted: Planted,
  actor: Actor,
): Promise<{ questions: number; leaks: string[] }> => {
  const person = planted.people[actor]
  const leaks: string[] = []
  let questions = 0
  const knows = async (path: string): Promise<boolean> => {
    questions += 1
    const { status, body } = await restAsk(hub, { person, path })
    return status === 200 && ((body as { totalDocs?: number }).totalDocs ?? 0) > 0
  }
  const hidden = planted.canaries.filter(({ readableBy }) => !readableBy.has(actor))
  // All the words of one field in one question: whoever may not ask about the field may not ask for any of them.
  for (const { collection, path, locale, words } of fieldsOf(hidden)) {
    const of = (field: string): string => anyOf(field, words)
    // A language by its name in the condition, by that of the request, and by none.
    const inLanguages = locale
      ? ['?limit=1&depth=0&', '/count?'].flatMap((end) => [
          `/${collection}${end}${of(`${path}.${locale}`)}`,
          `/${collection}${end}locale=${locale}&${of(path)}`,
          `/${collection}${end}locale=all&${of(path)}`,
        ])
      : []
    for (const where of [
      ...inLanguages,
      `/${collection}?limit=1&depth=0&${of(path)}`,
      `/${collection}/count?${of(path)}`,
      `/${collection}?limit=1&depth=0&draft=true&${of(path)}`,
      ...(hub.payload.collections[collection as CollectionSlug].config.versions
        ? [`/${collection}/versions?limit=1&depth=0&${of(`version.${path}`)}`]
        : []),
      ...pointersTo(hub.payload, collection).flatMap(({ from, by }) => [
        `/${from}?limit=1&depth=0&${of(`${by}.${path}`)}`,
        ...(locale
          ? [
              `/${from}?limit=1&depth=0&${of(`${by}.${path}.${locale}`)}`,
              `/${from}?limit=1&depth=0&locale=${locale}&${of(`${by}.${path}`)}`,
            ]
          : []),
      ]),
    ])
      if (await knows(where)) leaks.push(where)
  }
  const inGraphQL = await askGraphQL(hub, hidden, person)
  questions += inGraphQL.questions
  leaks.push(...inGraphQL.leaks)
  // A field that nobody of this kind reads anywhere may not order anything either.
  for (const field of new Set(hidden.map(({ collection, path }) => `${collection} ${path}`))) {
    const [collection = '', path = ''] = field.split(' ')
    if (
      planted.canaries.some(
        (each) => each.collection === collection && each.path === path && each.readableBy.has(actor),
      )
    )
      continue
    questions += 1
    const { status, body } = await restAsk(hub, {
      person,
      path: `/${collection}?limit=2&depth=0&sort=${path}`,
    })
    // Who does not see it in what was sorted learns its order. Own rows that show it tell nothing of others.
    const { docs = [] } = body as { docs?: unknown[] }
    if (status === 200 && docs.some((doc) => (valueAt(doc, path) ?? null) === null))
      leaks.push(`/${collection}?sort=${path}`)
  }
  return { questions, leaks }
}

/** Words that go into one condition: as many as a list in an address may hold everywhere. */
const wordsAtOnce = 20

/** The condition that some of these words stand in a field. */
export const anyOf = (field: string, words: readonly string[]): string =>
  words.map((word, n) => `where[or][${n}][${field}][like]=${word}`).join('&')

type Field = Pick<Canary, 'collection' | 'path' | 'locale'> & { words: string[] }

/** The fields of these canaries, each with words that stand in it in one language. */
const fieldsOf = (canaries: readonly Canary[]): Field[] => {
  const fields: Field[] = []
  const open = new Map<string, Field>()
  for (const { collection, path, locale, word } of canaries) {
    const key = `${collection} ${path} ${locale ?? ''}`
    const known = open.get(key)
    if (known && known.words.length < wordsAtOnce) known.words.push(word)
    else {
      const field = { collection, path, locale, words: [word] }
      fields.push(field)
      open.set(key, field)
    }
  }
  return fields
}

/** Questions that go into one request. */
const atOnce = 50

/** The same guesses through the schema, where a collection and a field are in it. */
const askGraphQL = async (
  hub: TestHub,
  hidden: readonly Canary[],
  person: Person,
): Promise<{ questions: number; leaks: string[] }> => {
  const queries = hubSchema(hub.payload.config).schema.getQueryType()?.getFields() ?? {}
  const asks = hidden.flatMap(({ collection, path, word, locale }) => {
    const name = formatNames(collection).plural
    const args = new Map(queries[name]?.args.map((arg) => [arg.name, arg.type]))
    const field = path.replaceAll('.', '__')
    const where = args.get('where')
    const filter = isInputObjectType(where) ? where.getFields()[field]?.type : undefined
    // Of an address only the whole is asked for.
    const operator = ['like', 'equals'].find(
      (each) => isInputObjectType(filter) && each in filter.getFields(),
    )
    if (!operator) return []
    const language = locale ? `locale: ${locale}, fallbackLocale: none, ` : ''
    const said = path === 'email' ? `${word}@example.org` : word
    const condition = `where: { ${field}: { ${operator}: ${JSON.stringify(said)} } }`
    return ['', ...(args.has('draft') ? ['draft: true, '] : [])].map(
      (draft) => `${name}(limit: 1, ${draft}${language}${condition}) { totalDocs }`,
    )
  })
  const leaks: string[] = []
  for (let start = 0; start < asks.length; start += atOnce) {
    const part = asks.slice(start, start + atOnce)
    const source = `{ ${part.map((each, n) => `q${n}: ${each}`).join(' ')} }`
    const { data, errors } = await ask(hub, { source, person })
    if (!data) throw new Error(errors?.[0]?.message)
    part.forEach((each, n) => {
      if (((data[`q${n}`] as { totalDocs?: number } | null)?.totalDocs ?? 0) > 0) leaks.push(each)
    })
  }
  return { questions: asks.length, leaks }
}
