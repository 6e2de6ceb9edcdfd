import { isDeepStrictEqual } from 'node:util'
import { type CollectionBeforeChangeHook, ValidationError } from 'payload'
import type { ZodType } from 'zod'
import type { Channel } from '../channels/channel'
import { settingsOf } from '../options'
import { type Purpose, seal, unseal } from '../secrets'

type Faults = { path: string; message: string }[]
type ByKind = Record<string, Record<string, unknown> | null | undefined> | null | undefined

/**
 * Checks an account by its network's own schemas, seals what it logs in with, and forgets its session and state when
 * one of them changed. Credentials left empty stay as they were.
 *
 * @throws ValidationError naming the field of the form; it never repeats a value.
 */
export const keepAccount: CollectionBeforeChangeHook = ({
  data,
  originalDoc,
  operation,
  collection,
  req,
}) => {
  const { credentials: given, ...rest } = data as { credentials?: ByKind } & Record<string, unknown>
  const before = operation === 'create' ? undefined : (originalDoc as Stored)
  const kind = (rest.kind as string | undefined) ?? before?.kind ?? ''
  const channel = settingsOf(req.payload).channels[kind]
  const secret = req.payload.config.secret
  const faults: Faults = []
  if (!channel) faults.push({ path: 'kind', message: 'No such network · Réseau inconnu' })
  else if (before && before.kind !== kind)
    faults.push({
      path: 'kind',
      message: 'Connect another channel instead · Connectez plutôt un autre canal',
    })

  const settings = channel && settingsFor({ channel, kind, rest, before, faults })
  const sealed = channel && sealedFor({ channel, kind, given: given?.[kind], before, secret, faults })
  if (faults.length > 0) throw new ValidationError({ collection: collection.slug, errors: faults, req })

  const isNew =
    sealed !== before?.sealed || !isDeepStrictEqual(settings, present(before?.settings?.[kind] ?? {}))
  return {
    ...rest,
    settings: { ...(rest.settings as object), [kind]: settings },
    sealed,
    ...(isNew ? { session: null, limits: null, status: 'unchecked', statusText: null, account: null } : {}),
  }
}

type Stored = { kind: string; settings?: ByKind; sealed?: string | null }

const settingsFor = (args: {
  channel: Channel
  kind: string
  rest: Record<string, unknown>
  before: Stored | undefined
  faults: Faults
}): unknown => {
  const { channel, kind, rest, before, faults } = args
  const given = { ...before?.settings?.[kind], ...(rest.settings as ByKind)?.[kind] }
  return parse({ schema: channel.settings, value: present(given), path: `settings.${kind}`, faults })
}

const sealedFor = (args: {
  channel: Channel
  kind: string
  given: Record<string, unknown> | null | undefined
  before: Stored | undefined
  secret: string
  faults: Faults
}): string | null | undefined => {
  const { channel, kind, given, before, secret, faults } = args
  const written = present(given ?? {})
  // Nothing written: the worker saves a state, or a manager changes a name.
  if (Object.keys(written).length === 0 && before?.sealed) return before.sealed
  const value = { ...kept({ before, secret, channel }), ...written }
  const parsed = parse({ schema: channel.credentials, value, path: `credentials.${kind}`, faults })
  return parsed === undefined ? null : seal({ secret, purpose, value: parsed })
}

const purpose: Purpose = 'credentials'

/** A form of several secrets may change one of them; with a single one there is nothing to keep beside it. */
const kept = (args: { before: Stored | undefined; secret: string; channel: Channel }): object => {
  const { before, secret, channel } = args
  if (!before?.sealed || channel.form.credentials.length < 2) return {}
  return unseal({ secret, purpose, sealed: before.sealed }) as object
}

/** What was filled in: an empty input means "as before", or the schema's default. */
const present = (values: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== null && value !== undefined && value !== ''),
  )

const parse = (args: { schema: ZodType; value: unknown; path: string; faults: Faults }): unknown => {
  const parsed = args.schema.safeParse(args.value)
  if (parsed.success) return parsed.data
  for (const { path, message } of parsed.error.issues)
    args.faults.push({ path: [args.path, ...path].join('.'), message })
  return undefined
}
