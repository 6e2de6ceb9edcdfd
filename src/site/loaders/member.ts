import { notFound, permanentRedirect } from 'next/navigation'
import { cache } from 'react'
import { MemberByHandleDocument, type MemberByHandleQuery, MemberWhoWasDocument } from '../graphql/generated'
import { readablePath } from '../paths'
import { ask } from '../server/graphql'
import { visit } from '../server/visit'

/** A member as everybody sees them. */
export type MemberPage = NonNullable<MemberByHandleQuery['Members']>['docs'][number]

/** The member with a handle. Asked once per request. */
export const memberAt = cache(async (handle: string): Promise<MemberPage> => {
  const { Members } = await ask(MemberByHandleDocument, {
    where: { AND: [{ handle: { equals: handle.toLowerCase() } }, { former: { not_equals: true } }] },
  })
  return Members?.docs[0] ?? whoWas(handle)
})

/** A link to a former handle leads to the member. */
const whoWas = async (handle: string): Promise<never> => {
  const [{ href }, { memberByHandle }] = await Promise.all([visit(), ask(MemberWhoWasDocument, { handle })])
  return memberByHandle ? permanentRedirect(href(readablePath('members', memberByHandle.handle))) : notFound()
}
