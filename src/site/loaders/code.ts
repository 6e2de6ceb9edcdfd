import { cache } from 'react'
import {
  CodeChangesDocument,
  type CodeChangesQuery,
  CodeInForceDocument,
  type CodeInForceQuery,
  CodeVersionDocument,
  CodeVersionsDocument,
  type CodeVersionsQuery,
} from '../graphql/generated'
import { ask, SiteQueryError } from '../server/graphql'
import { visit } from '../server/visit'

/** A version of the code of conduct. */
export type Code = NonNullable<CodeInForceQuery['currentCodeOfConduct']>
/** What there is to know of a version in a list of them. */
export type CodeVersion = CodeVersionsQuery['conductVersions'][number]
/** What changed from one version to another. */
export type CodeChanges = CodeChangesQuery['conductChanges']

/** The code of conduct in force in the visitor's language, or null when none is published. Asked once per request. */
export const codeInForce = cache(async (): Promise<Code | null> => {
  const { locale } = await visit()
  return (await ask(CodeInForceDocument, { locale })).currentCodeOfConduct
})

/** The code that the signed-in member has yet to accept; null for visitors, and when there is none. */
export const codeToAccept = async (): Promise<Code | null> => {
  const { me } = await visit()
  const code = me ? await codeInForce() : null
  return code && !code.acceptedByMe ? code : null
}

/** One version by its number, or null when there is none that the visitor may read. */
export const codeVersion = async (version: number): Promise<Code | null> => {
  const { locale } = await visit()
  return (await ask(CodeVersionDocument, { locale, version })).conductVersion
}

/** Every version that the visitor may read, the newest first. */
export const codeVersions = async (): Promise<CodeVersion[]> => {
  const { locale } = await visit()
  return (await ask(CodeVersionsDocument, { locale })).conductVersions
}

/** What changed between two versions, or null when one of them cannot be read. */
export const codeChanges = async (from: number, to: number): Promise<CodeChanges | null> => {
  const { locale } = await visit()
  try {
    return (await ask(CodeChangesDocument, { locale, from, to })).conductChanges
  } catch (error) {
    if (error instanceof SiteQueryError && error.code === 'CODE_NOT_FOUND') return null
    throw error
  }
}
