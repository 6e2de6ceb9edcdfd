import type { Metadata } from 'next'
import { head } from '../../../../site/head'
import { Moderate } from '../../../../site/pages/moderate/Moderate'
import { visit } from '../../../../site/server/visit'

type Props = { searchParams: Promise<{ token?: string | string[] }> }

/** The address is a right: no other site is told of it. This one is: a form sent without scripts says where it comes from. */
export const generateMetadata = async (): Promise<Metadata> => {
  const { t } = await visit()
  return { ...(await head({ title: t('moderate.title'), hidden: true })), referrer: 'same-origin' }
}

export default async function ModeratePage({ searchParams }: Props) {
  const { token } = await searchParams
  return <Moderate token={typeof token === 'string' ? token : ''} />
}
