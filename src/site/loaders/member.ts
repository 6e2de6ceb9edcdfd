import { notFound } from 'next/navigation'
import { cache } from 'react'
import { MemberByHandleDocument, type MemberByHandleQuery } from '../graphql/generated'
import { ask } from '../server/graphql'

/** A member as everybody sees them. */
export type MemberPage = NonNullable<MemberByHandleQuery['Members']>['docs'][number]

/** The member with a handle. Asked once per request. */
export const memberAt = cache(async (handle: string): Promise<MemberPage> => {
  const { Members } = await ask(MemberByHandleDocument, {
    where: { handle: { equals: handle.toLowerCase() } },
  })
  return Members?.docs[0] ?? notFound()
})
