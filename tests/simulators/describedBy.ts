import { Ajv, type ValidateFunction } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020'
import formats from 'ajv-formats'

/** The package is CommonJS: what it says is its default stands under that name. */
const addFormats = formats.default as (to: Ajv) => unknown

/** One request and its answer, as they went over the wire. */
export type Exchanged = { method: string; url: URL; sent: unknown; status: number; told: unknown }

type Content = { content?: Record<string, { schema?: object }>; schema?: object }
type Operation = { responses: Record<string, Content>; requestBody?: Content }
type Description = { paths: Record<string, Record<string, Operation | undefined>> }

/**
 * Holds exchanges against an OpenAPI description (3.1, 3.0, or 2 of answers): what is wrong with one, or nothing.
 *
 * @param args.base - what comes before the description's paths in an address.
 */
export const describedBy = (args: {
  description: object
  base: string
  /** Says no with a 200, and describes it as "default". @default false */
  saysNoWith200?: boolean
  /** Takes GET and POST alike, and describes one of them. @default false */
  takesEither?: boolean
}): ((each: Exchanged) => string[]) => {
  const { paths } = args.description as Description
  // Descriptions carry words of their own; OpenAPI 3.0's `nullable` ajv knows.
  // Up to 3.0 they are of JSON Schema's older drafts.
  const Drafted =
    'openapi' in args.description && String(args.description.openapi).startsWith('3.1') ? Ajv2020 : Ajv
  const ajv = new Drafted({
    strict: false,
    validateSchema: false,
    allErrors: true,
    validateFormats: true,
    logger: false,
  })
  addFormats(ajv)
  // Discord’s own.
  ajv.addFormat('snowflake', /^\d+$/).addFormat('nonce', true)
  ajv.addSchema(withNull(args.description) as object, 'description')
  const compiled = new Map<string, ValidateFunction>()
  const faultsOf = (pointer: string[], value: unknown, what: string): string[] => {
    const ref = `description#/${pointer.map(escaped).join('/')}`
    const validate = compiled.get(ref) ?? ajv.compile({ $ref: ref })
    compiled.set(ref, validate)
    if (validate(value)) return []
    return (validate.errors ?? []).map(({ instancePath, message, params }) =>
      [what, instancePath, message, JSON.stringify(params)].join(' '),
    )
  }
  return ({ method, url, sent, status, told }) => {
    const path = url.pathname.slice(args.base.length)
    const verbs = [method.toLowerCase(), ...(args.takesEither ? ['get', 'post'] : [])]
    const known = Object.keys(paths)
      .filter((each) => patternOf(each).test(path))
      // The one with fewer variables means it.
      .sort((one, other) => one.split('{').length - other.split('{').length)
      .find((each) => verbs.some((verb) => paths[each]?.[verb]))
    const verb = verbs.find((each) => known !== undefined && paths[known]?.[each]) ?? ''
    const operation = known === undefined ? undefined : paths[known]?.[verb]
    const what = `${method} ${path}`
    if (known === undefined || !operation) return [`${what} is not described`]
    const range = `${String(status)[0]}XX`
    const isNo = args.saysNoWith200 === true && (told as { ok?: unknown } | undefined)?.ok === false
    const codes = isNo ? ['default'] : [String(status), range, 'default']
    const code = codes.find((each) => operation.responses[each])
    if (code === undefined) return [`${what} does not answer ${status}`]
    const answer = operation.responses[code]
    const json = 'application/json'
    const at = ['paths', known, verb, 'responses', code]
    return [
      ...(sent !== undefined && operation.requestBody?.content?.[json]?.schema
        ? faultsOf(['paths', known, verb, 'requestBody', 'content', json, 'schema'], sent, `${what} sends`)
        : []),
      ...(answer?.content?.[json]?.schema
        ? faultsOf([...at, 'content', json, 'schema'], told, `${what} ${status}`)
        : answer?.schema
          ? faultsOf([...at, 'schema'], told, `${what} ${status}`)
          : []),
    ]
  }
}

const escaped = (name: string): string => encodeURIComponent(name.replace(/~/g, '~0').replace(/\//g, '~1'))
const patternOf = (path: string): RegExp =>
  new RegExp(`^${path.replace(/[.@]/g, '\\$&').replace(/\{[^}]+\}/g, '[^/]+')}$`)

/** OpenAPI 3.0 says `nullable` beside a reference, too, where JSON Schema has no word for it. */
const withNull = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withNull)
  if (typeof value !== 'object' || value === null) return value
  const all = Object.fromEntries(Object.entries(value).map(([name, each]) => [name, withNull(each)]))
  if (typeof all.nullable !== 'boolean' || 'type' in all) return all
  const { nullable, ...rest } = all
  return nullable ? { anyOf: [{ type: 'null' }, rest] } : rest
}
