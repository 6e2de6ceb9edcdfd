import { z } from 'zod'
import { label } from '../channel'
import { askOnTheWay, endOf, exchangeCode, problem, scopesIn } from '../codeGrant'
import type { Connect, ConnectContext, Exchanged, Scope } from '../connect'
import type { LinkedinCredentials, LinkedinSettings } from './publish'

const tokenShape = z.object({
  access_token: z.string().min(1),
  expires_in: z.number().positive().nullish(),
  scope: z.string().nullish(),
})
const meShape = z.object({ sub: z.string().min(1), name: z.string().min(1) })
const pagesShape = z.object({ elements: z.array(z.object({ organization: z.string() })) })
const pageShape = z.object({ localizedName: z.string().min(1) })

const identity: Scope[] = [
  {
    name: 'openid',
    why: label('Knows which account this is', 'Savoir de quel compte il s’agit'),
  },
  { name: 'profile', why: label('Shows its name', 'Afficher son nom') },
]
const person: Scope[] = [
  {
    name: 'w_member_social',
    why: label('Publishes in your name', 'Publier en votre nom'),
  },
]
const page: Scope[] = [
  {
    name: 'w_organization_social',
    why: label('Publishes in the name of your page', 'Publier au nom de votre page'),
  },
  {
    name: 'rw_organization_admin',
    why: label('Lists the pages that you manage', 'Lister les pages que vous administrez'),
  },
  {
    name: 'r_organization_social',
    why: label('Sees how posts do', 'Voir ce que deviennent les publications'),
    optional: true,
  },
]

type Way = ConnectContext<LinkedinSettings>

/** Three-legged OAuth of LinkedIn; no PKCE is documented for web apps. A token lives for 60 days. */
export const linkedinConnect: Connect<LinkedinSettings, LinkedinCredentials> = {
  needs: [],
  authorizeAt: () => 'https://www.linkedin.com/oauth/v2/authorization',
  scopes: ({ speaksAs }) => [...identity, ...(speaksAs === 'page' ? page : person)],
  separator: ' ',
  pkce: false,
  app: {
    address: 'https://www.linkedin.com/developers/apps',
    hint: label(
      'An app with “Sign In with LinkedIn using OpenID Connect”, and “Share on LinkedIn” for a person or “Community Management API” for a page.',
      'Une application avec «\u202fSign In with LinkedIn using OpenID Connect\u202f», et «\u202fShare on LinkedIn\u202f» pour une personne ou «\u202fCommunity Management API\u202f» pour une page.',
    ),
  },
  grant: async (asked, way) => {
    const told = await exchangeCode(
      {
        ...asked,
        url: 'https://www.linkedin.com/oauth/v2/accessToken',
        client: 'form',
        shape: tokenShape,
      },
      way,
    )
    if (told.kind !== 'told') return told
    const { access_token: accessToken, expires_in, scope } = told.value
    const named =
      way.settings.speaksAs === 'page' ? await pagesOf(accessToken, way) : await personOf(accessToken, way)
    if (named.kind !== 'told') return named
    const endsAt = endOf(expires_in, way.now())
    const [first, ...others] = named.value.map(({ author, name }) => ({
      id: author,
      name,
      settings: { author },
      credentials: { accessToken },
      endsAt,
    }))
    if (!first) return problem('none', 'This person manages no page.')
    return { kind: 'granted', scopes: scopesIn(scope), accounts: [first, ...others] }
  },
}

type Named = { author: string; name: string }

const api = 'https://api.linkedin.com'

const personOf = async (accessToken: string, way: Way): Promise<Exchanged<Named[]>> => {
  const me = await askOnTheWay(
    way,
    { url: `${api}/v2/userinfo`, headers: { authorization: `Bearer ${accessToken}` } },
    { secrets: [accessToken], shape: meShape },
  )
  return me.kind === 'told'
    ? { kind: 'told', value: [{ author: `urn:li:person:${me.value.sub}`, name: me.value.name }] }
    : me
}

/** Pages by their names; one whose name cannot be read is called by its number. */
const pagesOf = async (accessToken: string, way: Way): Promise<Exchanged<Named[]>> => {
  const headers = {
    authorization: `Bearer ${accessToken}`,
    'linkedin-version': way.settings.version ?? '',
    'x-restli-protocol-version': '2.0.0',
  }
  const reading = { secrets: [accessToken] }
  const pages = await askOnTheWay(
    way,
    {
      url: `${api}/rest/organizationAcls?q=roleAssignee&role=ADMINISTRATOR&state=APPROVED`,
      headers,
    },
    { ...reading, shape: pagesShape },
  )
  if (pages.kind !== 'told') return pages
  const authors = pages.value.elements
    .map(({ organization }) => organization)
    .filter((urn) => /^urn:li:organization:\d+$/.test(urn))
  const named = authors.slice(0, mostPages).map(async (author) => {
    const number = author.split(':').at(-1) ?? ''
    const told = await askOnTheWay(
      way,
      { url: `${api}/rest/organizations/${number}`, headers },
      { ...reading, shape: pageShape },
    )
    return { author, name: told.kind === 'told' ? told.value.localizedName : author }
  })
  return { kind: 'told', value: await Promise.all(named) }
}

/** Nobody chooses from a longer list. */
const mostPages = 25
