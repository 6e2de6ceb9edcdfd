import { cache } from 'react'
import { CodeInForceDocument, type CodeInForceQuery } from '../graphql/generated'
import { ask } from '../server/graphql'
import { visit } from '../server/visit'

/** The code of conduct in force. */
export type Code = NonNullable<CodeInForceQuery['currentCodeOfConduct']>

/** The code of conduct in force in the visitor's language, or null when none is published. Asked once per request. */
export const codeInForce = cache(async (): Promise<Code | null> => {
  const { locale } = await visit()
  return (await ask(CodeInForceDocument, { locale })).currentCodeOfConduct
})
