import { z } from 'zod'
import type { Request, Verdict } from './call'
import type { Failure } from './classify'

/**
 * What all of Meta's networks share: the Graph API's requests, and its way of saying no.
 */

/** Fields of a request; what is undefined is left out. */
export type GraphFields = Readonly<Record<string, string | undefined>>

/** A read: fields in the query, as the documents have it; the guarded fetch names no address in what it says. */
export const graphGet = (url: string, accessToken: string, fields: GraphFields = {}): Request => ({
  url: `${url}?${formOf(accessToken, fields).toString()}`,
})

/** A deletion. */
export const graphDelete = (url: string, accessToken: string): Request => ({
  ...graphGet(url, accessToken),
  method: 'DELETE',
})

/** Anything that writes, as a form. */
export const graphPost = (url: string, accessToken: string, fields: GraphFields): Request => ({
  url,
  method: 'POST',
  headers: { 'content-type': 'application/x-www-form-urlencoded' },
  body: formOf(accessToken, fields).toString(),
})

const formOf = (accessToken: string, fields: GraphFields): URLSearchParams => {
  const given = Object.entries(fields).filter((each): each is [string, string] => each[1] !== undefined)
  return new URLSearchParams([...given, ['access_token', accessToken]])
}

/** What was made answers with its number. */
export const idShape = z.object({ id: z.string().min(1) })

const errorShape = z.object({
  error: z.object({
    code: z.number(),
    error_subcode: z.number().optional(),
    is_transient: z.boolean().optional(),
  }),
})

/** What a number means: an outcome, or the code of a refusal. */
type Sense = 'reauthorize' | 'later' | 'unknown' | { refused: string }

/** developers.facebook.com, Graph API error handling; Instagram's and Threads' own below. */
const codes: Readonly<Record<number, Sense>> = {
  // An unknown error: what it did is as unknown.
  1: 'unknown',
  2: 'later',
  4: 'later',
  // Instagram: so many publications a day.
  9: 'later',
  10: 'reauthorize',
  17: 'later',
  32: 'later',
  102: 'reauthorize',
  190: 'reauthorize',
  368: { refused: 'BLOCKED' },
  506: { refused: 'DUPLICATE' },
  613: 'later',
  803: { refused: 'GONE' },
  // A version of the API that has been switched off: a setting.
  2635: 'reauthorize',
  // Asked too early whether a container can be published.
  9007: 'later',
  80_001: 'later',
  80_002: 'later',
  1_390_008: 'later',
}

/** Numbers below the numbers: these win. */
const subcodes: Readonly<Record<number, Sense>> = {
  33: { refused: 'GONE' },
  1_363_047: 'later',
  1_609_010: 'later',
  1_366_051: { refused: 'DUPLICATE' },
  1_366_046: { refused: 'PICTURE_TOO_LARGE' },
  1_404_078: 'reauthorize',
  1_609_008: { refused: 'LINK_REFUSED' },
  2_061_006: { refused: 'LINK_REFUSED' },
  // developers.facebook.com, Instagram platform, error codes.
  2_207_001: 'later',
  2_207_003: 'later',
  2_207_004: { refused: 'PICTURE_TOO_LARGE' },
  2_207_005: { refused: 'PICTURE_SHAPE' },
  2_207_008: 'later',
  2_207_009: { refused: 'PICTURE_SHAPE' },
  2_207_010: { refused: 'TOO_LONG' },
  2_207_020: 'later',
  2_207_027: 'later',
  2_207_032: 'later',
  2_207_042: 'later',
  2_207_050: 'reauthorize',
  2_207_051: { refused: 'BLOCKED' },
  2_207_052: 'later',
  2_207_053: 'later',
  2_207_077: 'later',
  2_207_082: 'later',
  4_279_013: 'reauthorize',
}

/** The Graph API's own words: its numbers count, and not the status, which is 400 for nearly everything. */
export const graphVerdict: Verdict = (body, { why }) => {
  const said = errorShape.safeParse(body)
  if (!said.success) return null
  const { code, error_subcode, is_transient } = said.data.error
  const permission = code >= 200 && code <= 299 ? ('reauthorize' as const) : undefined
  const sense =
    (error_subcode === undefined ? undefined : subcodes[error_subcode]) ??
    codes[code] ??
    permission ??
    (is_transient ? ('later' as const) : undefined)
  return sense === undefined ? null : failureOf(sense, why)
}

const failureOf = (sense: Sense, why: string): Failure =>
  typeof sense === 'string' ? { kind: sense, why } : { kind: 'refused', code: sense.refused, why }

/** What a container's failure means, by the number in its words ("Media upload has failed with error code 2207003"). */
export const graphFailure = (words: string): Failure => {
  const [number] = /\b2207\d{3}\b/.exec(words) ?? []
  const sense = number === undefined ? undefined : subcodes[Number(number)]
  return failureOf(sense ?? { refused: 'MEDIA_REFUSED' }, words)
}

/** Where what is written to is the account itself: that it does not exist is a fault of the settings. */
export const ofAccount = <Other extends { kind: string }>(told: Other | Failure): Other | Failure =>
  'code' in told && told.code === 'GONE' ? { kind: 'reauthorize', why: told.why } : told

/** Has the network refused the token, and not the request? */
export const isTokenOver = (body: unknown): boolean => {
  const code = errorShape.safeParse(body).data?.error.code
  return code === 190 || code === 102
}
