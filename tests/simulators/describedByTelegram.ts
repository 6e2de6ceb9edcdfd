import type { Exchanged } from './describedBy'

type Field = { name: string; types: readonly string[]; required: boolean }
type Description = {
  methods: Record<string, { fields?: readonly Field[]; returns: readonly string[] } | undefined>
  types: Record<string, { fields?: readonly Field[]; subtypes?: readonly string[] } | undefined>
}

const plain: Record<string, (value: unknown) => boolean> = {
  Integer: Number.isInteger,
  Float: (value) => typeof value === 'number',
  String: (value) => typeof value === 'string',
  Boolean: (value) => typeof value === 'boolean',
  True: (value) => value === true,
}

/** Holds exchanges against the list of Telegram's methods and types (telegram-bot-api-spec): what is wrong with one. */
export const describedByTelegram = (description: object): ((each: Exchanged) => string[]) => {
  const { methods, types } = description as Description
  const faultsIn = (value: unknown, expected: readonly string[], at: string): string[] => {
    const each = expected.map((type) => faultsOf(value, type, at))
    return each.some((faults) => faults.length === 0) ? [] : (each[0] ?? [])
  }
  const faultsOf = (value: unknown, type: string, at: string): string[] => {
    const [, inner] = /^Array of (.+)$/.exec(type) ?? []
    if (inner !== undefined)
      return Array.isArray(value)
        ? value.flatMap((each, place) => faultsOf(each, inner, `${at}[${place}]`))
        : [`${at} is no list`]
    const isPlain = plain[type]
    if (isPlain) return isPlain(value) ? [] : [`${at} is no ${type}`]
    const known = types[type]
    if (known?.subtypes) return faultsIn(value, known.subtypes, at)
    return known ? fieldsOf(value, known.fields ?? [], at) : [`${at} is of no known type: ${type}`]
  }
  const fieldsOf = (value: unknown, fields: readonly Field[], at: string): string[] => {
    if (typeof value !== 'object' || value === null) return [`${at} is no object`]
    const given = value as Record<string, unknown>
    return [
      ...fields.flatMap(({ name, types: expected, required }) =>
        given[name] === undefined
          ? required
            ? [`${at}.${name} is missing`]
            : []
          : faultsIn(given[name], expected, `${at}.${name}`),
      ),
      ...Object.keys(given)
        .filter((name) => !fields.some((field) => field.name === name))
        .map((name) => `${at}.${name} is not described`),
    ]
  }
  return ({ url, sent, status, told }) => {
    const name = url.pathname.split('/').at(-1) ?? ''
    const method = methods[name]
    if (!method) return [`${name} is not described`]
    const answer = told as { ok?: unknown; result?: unknown; error_code?: unknown; description?: unknown }
    const isNo = answer.ok === false && answer.error_code === status && typeof answer.description === 'string'
    return [
      ...(sent === undefined ? [] : fieldsOf(sent, method.fields ?? [], `${name} sends`)),
      ...(answer.ok === true
        ? faultsIn(answer.result, method.returns, `${name} answers`)
        : isNo
          ? []
          : [`${name} says no in other words: ${JSON.stringify(told)}`]),
    ]
  }
}
