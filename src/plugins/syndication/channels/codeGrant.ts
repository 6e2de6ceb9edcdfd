import { z, type ZodType } from 'zod'
import { jsonOf } from '../../../network/guardedFetch'
import { ask, type Reading, type Request } from './call'
import { classify, redact, wordsOf } from './classify'
import type { App, ConnectContext, ConnectProblem, Exchanged, Problem } from './connect'

/** The way out, and the clock. */
type Way = Pick<ConnectContext<unknown>, 'fetch' | 'now'>

/** Asks something on the way, which posts nothing. */
export const askOnTheWay = async <Value>(
  way: Way,
  request: Request,
  reading: Reading<Value>,
): Promise<Exchanged<Value>> => {
  const told = await ask(way, request, reading)
  return told.kind === 'told' ? { kind: 'told', value: told.value } : problemOf(told)
}

/** A problem of a grant. */
export const problem = (kind: ConnectProblem, why: string): Problem => ({
  kind: 'problem',
  problem: kind,
  why,
})

/** What stood in the way of a call, as a problem of the grant. */
export const problemOf = (failure: { kind: string; why?: string }): Problem =>
  problem(
    failure.kind === 'refused' || failure.kind === 'reauthorize' ? 'refused' : 'unavailable',
    failure.why ?? '',
  )

/** The names of scopes in an answer: by spaces or commas. */
export const scopesIn = (said: string | null | undefined): string[] | null =>
  said == null ? null : said.split(/[\s,]+/).filter((each) => each !== '')

/** When a token ends by the seconds that it was given for. */
export const endOf = (seconds: number | null | undefined, now: Date): string | null =>
  seconds == null ? null : new Date(now.getTime() + seconds * 1000).toISOString()

const errorShape = z.object({ error: z.string() })
const elsewhereShape = z.object({ error_message: z.string() })

/**
 * Changes a code for what its network gives for it (RFC 6749 §4.1.3). By hand and not by a library: of the networks
 * here most leave the RFC in this very answer (no `token_type`, a GET, `permissions` for `scope`, a 200 that says no).
 *
 * @param args.client - how the app shows itself: by HTTP Basic, in the form, or in the address of a GET.
 * @param args.fields - beyond `grant_type`, code, redirect URI and verifier.
 */
export const exchangeCode = async <Value>(
  args: {
    url: string
    client: 'basic' | 'form' | 'query'
    code: string
    verifier: string | null
    redirectURI: string
    app: App
    shape: ZodType<Value>
    fields?: Readonly<Record<string, string>>
    /** @default client_id */
    clientIdField?: string
    headers?: Readonly<Record<string, string>>
  },
  { fetch, now }: Way,
): Promise<Exchanged<Value>> => {
  const { url, client, code, verifier, redirectURI, app, shape } = args
  const form = new URLSearchParams({
    grant_type: 'authorization_code',
    code,
    redirect_uri: redirectURI,
    ...(client === 'basic'
      ? {}
      : { [args.clientIdField ?? 'client_id']: app.clientId, client_secret: app.clientSecret }),
    ...(verifier === null ? {} : { code_verifier: verifier }),
    ...args.fields,
  })
  const basic = Buffer.from(
    `${encodeURIComponent(app.clientId)}:${encodeURIComponent(app.clientSecret)}`,
  ).toString('base64')
  const answer = await fetch(
    client === 'query'
      ? { url: `${url}?${form.toString()}` }
      : {
          url,
          method: 'POST',
          headers: {
            'content-type': 'application/x-www-form-urlencoded',
            accept: 'application/json',
            ...args.headers,
            ...(client === 'basic' ? { authorization: `Basic ${basic}` } : {}),
          },
          body: form.toString(),
        },
  )
  const secrets = [app.clientSecret, basic, code, ...(verifier === null ? [] : [verifier])]
  const failure = classify(answer, { now: now(), secrets })
  if (answer.kind !== 'answered') return problemOf(failure ?? { kind: 'later' })
  const body = jsonOf(answer)
  const value = failure ? null : shape.safeParse(body)
  if (value?.success) return { kind: 'told', value: value.data }
  if (answer.status >= 500 || answer.status === 429) return problem('unavailable', failure?.why ?? '')
  const said = errorShape.safeParse(body).data?.error
  const spoken = failure?.why ?? wordsOf(answer, secrets)
  const why = [spoken, elsewhereShape.safeParse(body).data?.error_message].filter(Boolean).join(': ')
  if (said === 'invalid_grant' || codeIsOver.test(why)) return problem('expired', redact(why, secrets))
  return problem('refused', redact(why, secrets))
}

/**
 * RFC 6749 §5.2 has `invalid_grant` for it. Slack says `invalid_code` and `code_already_used`, X "Value passed for the
 * authorization code was invalid.", Meta "This authorization code has expired", "… has been used", "Invalid …".
 */
const codeIsOver =
  /code_already_used|code_expired|invalid_code|\bcode\b.*\b(expired|used|invalid)\b|\binvalid\b.*\bcode\b/i
