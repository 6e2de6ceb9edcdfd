import { z } from 'zod'
import { ask, harmless, illness, jsonRequest, type Reading, type Verdict } from '../call'
import type { AccountContext, Health, Outcome, Picture, Sent } from '../channel'
import type { Failure } from '../classify'
import type { LinkedinDraft } from './compose'

/**
 * `author`: the URN of an organization or a person; `version`: of the API, YYYYMM; `speaksAs`: what the account is
 * connected for, where LinkedIn's own pages do that.
 */
export type LinkedinSettings = { author: string; version: string; speaksAs: 'person' | 'page' }
/** Lives 60 days. */
export type LinkedinCredentials = { accessToken: string }

/** What every request of an account needs. */
export type Context = AccountContext<LinkedinSettings, LinkedinCredentials>

/** Where all of it is. */
export const api = 'https://api.linkedin.com'

/** Token and version, as every request has them. */
export const headersOf = ({ settings, credentials }: Context): Record<string, string> => ({
  authorization: `Bearer ${credentials.accessToken}`,
  'linkedin-version': settings.version,
  'x-restli-protocol-version': '2.0.0',
})

const verdict: Verdict = (_body, { why }, { status }) => {
  // The version of the API has been switched off: a setting, and no fault of the content.
  if (status === 426) return { kind: 'reauthorize', why }
  return status >= 400 && /duplicate of urn:li/i.test(why)
    ? { kind: 'refused', code: 'DUPLICATE', why }
    : null
}

/** How the account’s answers are read. */
export const reading = <Value>({ credentials }: Context, shape: z.ZodType<Value>): Reading<Value> => ({
  secrets: [credentials.accessToken],
  shape,
  verdict,
})

/** `POST /rest/posts`, or a comment below it. LinkedIn knows no key: an unknown outcome waits for a person. */
export const publishLinkedin = async (
  { draft, after }: { key: string; draft: LinkedinDraft; after: readonly Sent[] },
  context: Context,
): Promise<Outcome> => {
  const [post] = after
  if (post) return comment(post, draft.text, context)
  const image = draft.picture && (await upload(draft.picture, context))
  if (image && 'kind' in image) return image
  const body = {
    author: context.settings.author,
    commentary: draft.commentary,
    visibility: 'PUBLIC',
    distribution: { feedDistribution: 'MAIN_FEED', targetEntities: [], thirdPartyDistributionChannels: [] },
    lifecycleState: 'PUBLISHED',
    isReshareDisabledByAuthor: false,
    ...(image ? { content: { media: { id: image.urn, altText: image.alt } } } : {}),
    ...(draft.article ? { content: { article: draft.article } } : {}),
  }
  const request = jsonRequest(`${api}/rest/posts`, body, headersOf(context))
  const told = await ask(context, request, reading(context, z.unknown()))
  if (told.kind !== 'told') return told
  const urn = told.headers.get('x-restli-id')
  return urn === null
    ? { kind: 'unknown', why: 'LinkedIn said yes without naming the post.' }
    : { kind: 'published', remoteId: urn, url: `https://www.linkedin.com/feed/update/${urn}/` }
}

const comment = async ({ remoteId }: Sent, text: string, context: Context): Promise<Outcome> => {
  const url = `${api}/rest/socialActions/${encodeURIComponent(remoteId)}/comments`
  const body = { actor: context.settings.author, object: remoteId, message: { text } }
  const shape = z.object({ id: z.union([z.string(), z.number()]) })
  const told = await ask(context, jsonRequest(url, body, headersOf(context)), reading(context, shape))
  return told.kind === 'told' ? { kind: 'published', remoteId: String(told.value.id) } : told
}

const uploadShape = z.object({ value: z.object({ uploadUrl: z.url(), image: z.string().min(1) }) })

const upload = async (
  picture: Picture,
  context: Context,
): Promise<{ urn: string; alt: string } | Exclude<Failure, { kind: 'unknown' }>> => {
  const prepared = await context.picture(picture)
  if (prepared.kind !== 'picture') return prepared
  const body = { initializeUploadRequest: { owner: context.settings.author } }
  const request = jsonRequest(`${api}/rest/images?action=initializeUpload`, body, headersOf(context))
  const begun = await ask(context, request, reading(context, uploadShape))
  if (begun.kind !== 'told') return harmless(begun)
  const { uploadUrl, image } = begun.value.value
  const sent = await ask(
    context,
    {
      url: uploadUrl,
      method: 'PUT',
      headers: { authorization: headersOf(context).authorization ?? '', 'content-type': prepared.type },
      body: prepared.bytes,
    },
    reading(context, z.unknown()),
  )
  return sent.kind === 'told' ? { urn: image, alt: prepared.alt } : harmless(sent)
}

/** `PARTIAL_UPDATE`: the text alone; what the post shows stays. */
export const editLinkedin = async (
  { sent, draft }: { sent: Sent; draft: LinkedinDraft },
  context: Context,
): Promise<Outcome> => {
  const url = `${api}/rest/posts/${encodeURIComponent(sent.remoteId)}`
  const body = { patch: { $set: { commentary: draft.commentary } } }
  const headers = { ...headersOf(context), 'x-restli-method': 'PARTIAL_UPDATE' }
  const told = await ask(context, jsonRequest(url, body, headers), reading(context, z.unknown()))
  return told.kind === 'told' ? { kind: 'published', ...sent } : harmless(told)
}

/** Deletes the post; LinkedIn answers a second time as it did the first. */
export const removeLinkedin = async ({ sent }: { sent: Sent }, context: Context): Promise<Outcome> => {
  const url = `${api}/rest/posts/${encodeURIComponent(sent.remoteId)}`
  const headers = { ...headersOf(context), 'x-restli-method': 'DELETE' }
  const told = await ask(context, { url, method: 'DELETE', headers }, reading(context, z.unknown()))
  return told.kind === 'told' ? { kind: 'published', ...sent } : harmless(told)
}

/** Who gave the token? */
export const checkLinkedin = async (_args: { key: string }, context: Context): Promise<Health> => {
  const request = { url: `${api}/v2/userinfo`, headers: headersOf(context) }
  const told = await ask(context, request, reading(context, z.object({ name: z.string().min(1) })))
  return told.kind === 'told' ? { kind: 'healthy', account: told.value.name } : illness(told)
}
