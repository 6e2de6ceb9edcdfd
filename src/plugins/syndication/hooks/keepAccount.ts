import { isDeepStrictEqual } from 'node:util'
import { type CollectionBeforeChangeHook, type Payload, type PayloadRequest, ValidationError } from 'payload'
import type { ZodType } from 'zod'
import type { Channel } from '../channels/channel'
import { settingsOf } from '../options'
import { partialSettings } from '../partialSettings'
import { openSealed, type Purpose, seal } from '../secrets'

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
  context,
}) => {
  const { credentials: given, ...rest } = data as { credentials?: ByKind } & Record<string, unknown>
  const before = operation === 'create' ? undefined : (originalDoc as Stored)
  const kind = (rest.kind as string | undefined) ?? before?.kind ?? ''
  const channel = settingsOf(req.payload).channels[kind]
  const { payload } = req
  const faults: Faults = []
  if (!channel) faults.push({ path: 'kind', message: 'No such network · Réseau inconnu' })
  else if (before && before.kind !== kind)
    faults.push({
      path: 'kind',
      message: 'Connect another channel instead · Connectez plutôt un autre canal',
    })

  // What is connected on the network's own pages is saved before: what it lacks comes from there.
  const isDraft =
    channel?.connect !== undefined &&
    !before?.sealed &&
    Object.keys(present(given?.[kind] ?? {})).length === 0
  const settings = channel && settingsFor({ channel, kind, rest, before, isDraft, faults })
  const sealed =
    channel && (isDraft ? null : sealedFor({ channel, kind, given: given?.[kind], before, payload, faults }))
  if (faults.length > 0) throw new ValidationError({ collection: collection.slug, errors: faults, req })

  const isOther = operation === 'create' || sealed !== before?.sealed
  const isNew = isOther || !isDeepStrictEqual(settings, present(before?.settings?.[kind] ?? {}))
  return {
    ...rest,
    settings: { ...(rest.settings as object), [kind]: settings },
    sealed,
    ...(isNew ? unchecked(isDraft) : {}),
    ...(isOther
      ? { scopes: null, connectedAt: null, endsAt: null, renewAt: firstRenewal(channel, isDraft, req) }
      : {}),
    ...(context[connectedKey] as object | undefined),
  }
}

/** Where an operation puts what the network said of an account that it connects, in the context of its save. */
export const connectedKey = 'connectedAccount'

/** What is known of an account that may be another one than before. */
const unchecked = (isDraft: boolean): object => ({
  session: null,
  limits: null,
  status: isDraft ? 'reauthorize' : 'unchecked',
  statusText: null,
  account: null,
  remoteId: null,
})

/** What would end unused is renewed for the first time at once: nobody knows how old it is. */
const firstRenewal = (channel: Channel | undefined, isDraft: boolean, req: PayloadRequest): string | null =>
  !isDraft && channel?.capabilities.keepAliveMs !== undefined
    ? settingsOf(req.payload).now().toISOString()
    : null

type Stored = { kind: string; settings?: ByKind; sealed?: string | null }

const settingsFor = (args: {
  channel: Channel
  kind: string
  rest: Record<string, unknown>
  before: Stored | undefined
  isDraft: boolean
  faults: Faults
}): unknown => {
  const { channel, kind, rest, before, isDraft, faults } = args
  const given = { ...before?.settings?.[kind], ...(rest.settings as ByKind)?.[kind] }
  if (isDraft) {
    const partial = partialSettings(channel.settings, present(given))
    faults.push(...partial.faults.map(({ path, message }) => ({ path: `settings.${kind}.${path}`, message })))
    return partial.values
  }
  return parse({ schema: channel.settings, value: present(given), path: `settings.${kind}`, faults })
}

const sealedFor = (args: {
  channel: Channel
  kind: string
  given: Record<string, unknown> | null | undefined
  before: Stored | undefined
  payload: Payload
  faults: Faults
}): string | null | undefined => {
  const { channel, kind, given, before, payload, faults } = args
  const written = present(given ?? {})
  // Nothing written: the worker saves a state, or a manager changes a name.
  if (Object.keys(written).length === 0 && before?.sealed) return before.sealed
  const value = { ...kept({ before, payload, channel }), ...written }
  const parsed = parse({ schema: channel.credentials, value, path: `credentials.${kind}`, faults })
  return parsed === undefined ? null : seal({ payload, purpose, value: parsed })
}

const purpose: Purpose = 'credentials'

/** A form of several secrets may change one of them; with a single one there is nothing to keep beside it. */
const kept = (args: { before: Stored | undefined; payload: Payload; channel: Channel }): object => {
  const { before, payload, channel } = args
  if (!before?.sealed || channel.form.credentials.length < 2) return {}
  return openSealed({ payload, purpose, sealed: before.sealed }) as object
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
