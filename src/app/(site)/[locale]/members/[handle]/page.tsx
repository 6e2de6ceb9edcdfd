import type { Metadata } from 'next'
import { head } from '../../../../../site/head'
import { memberAt } from '../../../../../site/loaders/member'
import { MemberProfile } from '../../../../../site/pages/members/MemberProfile'
import { visit } from '../../../../../site/server/visit'
import { readablePath } from '../../../../../site/paths'

type Props = { params: Promise<{ handle: string }> }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const member = await memberAt(decodeURIComponent((await params).handle))
  const { href } = await visit()
  return head({
    title: member.displayName,
    description: member.bio,
    path: readablePath('members', member.handle),
    // Whoever keeps what they do from strangers has no feed.
    ...(member.showsActivity ? { feeds: href(readablePath('members', member.handle)) } : {}),
  })
}

export default async function MemberPage({ params }: Props) {
  return <MemberProfile handle={decodeURIComponent((await params).handle)} />
}
