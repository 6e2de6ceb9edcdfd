import { createHash, randomBytes } from 'node:crypto'
import { type Call, type Reply, type Route, textField } from './network'

/** Who can say yes on a network's page. */
export type Person = 'hub' | 'other'

/** An app that a network knows. */
export type Client = {
  id: string
  secret: string
  redirects: readonly string[] | null
  /** What it may ask for, where it said so when it was made. @default anything */
  scopes?: readonly string[]
}

type Code = {
  as: Person
  client: string
  redirect: string
  challenge: string | null
  scopes: string[]
  at: number
}

/** The part of OAuth 2 that people see, and what comes after it (RFC 6749 §4.1, RFC 7636). */
export type OAuth = {
  /**
   * The page that asks. `answer=yes&as=<person>` and `answer=no` are its buttons, and lead back to the app; `scope`
   * beside them gives less than was asked for.
   */
  page: Route
  /** What a code was given for, used up by asking; or which of RFC 6749's errors. */
  take: (call: Call) => { as: Person; scopes: string[] } | { error: 'invalid_client' | 'invalid_grant' }
  /** Notes whose token it is. */
  own: (token: string, as: Person) => string
  /** Whose token it is; the hub's own account when it was typed in. */
  whose: (token: string) => Person
}

/** Makes one. Codes are good once, and for a while. */
export const createOAuth = (args: {
  name: string
  now: () => Date
  clients: () => readonly Client[]
  /** Milliseconds. @default ten minutes */
  codeMs?: number
  /** Is a code without a challenge refused? @default false */
  needsPkce?: boolean
  /** @default client_id */
  clientIdField?: string
}): OAuth => {
  const { name, now, clients, codeMs = 600_000, needsPkce = false, clientIdField = 'client_id' } = args
  const codes = new Map<string, Code>()
  const owners = new Map<string, Person>()

  const ask = ({ query }: Call): Reply => {
    const of = (field: string): string => query.get(field) ?? ''
    const client = clients().find(({ id }) => id === of(clientIdField))
    const redirect = of('redirect_uri')
    const isFine =
      client &&
      URL.canParse(redirect) &&
      (client.redirects === null || client.redirects.includes(redirect)) &&
      of('response_type') === 'code' &&
      scopesOf(of('scope')).every((scope) => client.scopes?.includes(scope) ?? true) &&
      (!needsPkce || of('code_challenge_method') === 'S256')
    // A person who came with nonsense is not sent anywhere (RFC 6749 §4.1.2.1).
    if (!isFine) return { status: 400, text: 'This app asks for something that it may not.' }
    if (!query.has('answer')) return htmlPage(name, query)
    const back = new URL(redirect)
    back.searchParams.set('state', of('state'))
    if (of('answer') !== 'yes') back.searchParams.set('error', 'access_denied')
    else {
      const code = randomBytes(16).toString('base64url')
      codes.set(code, {
        as: of('as') === 'other' ? 'other' : 'hub',
        client: client.id,
        redirect,
        challenge: query.get('code_challenge'),
        scopes: scopesOf(of('scope')),
        at: now().getTime(),
      })
      back.searchParams.set('code', code)
    }
    return { status: 302, text: '', headers: { location: back.href } }
  }

  return {
    page: { open: true, answer: ask },
    take: (call) => {
      const { id, secret } = shownBy(call, clientIdField)
      const client = clients().find((each) => each.id === id && each.secret === secret)
      if (!client) return { error: 'invalid_client' }
      const name = textField(call.fields.code)
      const code = codes.get(name)
      codes.delete(name)
      const verifier = textField(call.fields.code_verifier)
      const isGood =
        code &&
        code.client === client.id &&
        code.redirect === textField(call.fields.redirect_uri) &&
        now().getTime() - code.at <= codeMs &&
        (code.challenge === null ||
          createHash('sha256').update(verifier).digest('base64url') === code.challenge)
      return isGood ? { as: code.as, scopes: code.scopes } : { error: 'invalid_grant' }
    },
    own: (token, as) => {
      owners.set(token, as)
      return token
    },
    whose: (token) => owners.get(token) ?? 'hub',
  }
}

const scopesOf = (said: string): string[] => said.split(/[\s,]+/).filter((each) => each !== '')

/** How an app shows itself: by HTTP Basic or among the fields. */
const shownBy = ({ headers, fields }: Call, field: string): { id: string; secret: string } => {
  const basic = /^Basic (.+)$/.exec(headers.authorization ?? '')?.[1]
  if (basic === undefined) return { id: textField(fields[field]), secret: textField(fields.client_secret) }
  const [id = '', secret = ''] = Buffer.from(basic, 'base64').toString().split(':')
  return { id: decodeURIComponent(id), secret: decodeURIComponent(secret) }
}

const htmlPage = (name: string, query: URLSearchParams): Reply => {
  const link = (words: string, more: Record<string, string>): string => {
    const target = new URLSearchParams([...query, ...Object.entries(more)])
    return `<p><a href="?${target.toString().replace(/&/g, '&amp;')}">${words}</a></p>`
  }
  const asked = (query.get('scope') ?? '').replace(/[<&]/g, ' ')
  return {
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    text: `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${name} (simulated)</title><style>:root{color-scheme:light dark;font:16px/1.5 system-ui}body{max-width:32rem;margin:3rem auto;padding:0 1rem}</style>
<h1>${name}, simulated</h1><p>The hub asks for: ${asked}</p>
${link('Yes, with the account “hub”', { answer: 'yes', as: 'hub' })}${link('Yes, with another account', { answer: 'yes', as: 'other' })}${link('No', { answer: 'no' })}</html>`,
  }
}
