import type { Metadata } from 'next'
import { head } from '../../../../../../site/head'
import { contestAt } from '../../../../../../site/loaders/happenings'
import { EnterPage } from '../../../../../../site/pages/contests/enter/EnterPage'
import { visit } from '../../../../../../site/server/visit'

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<{ entry?: string | string[] }> }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const [{ t }, found] = await Promise.all([visit(), contestAt(decodeURIComponent((await params).slug))])
  return head({ title: t('enter.heading', { title: found.title ?? '' }), description: null })
}

export default async function EnterRoute({ params, searchParams }: Props) {
  const { entry } = await searchParams
  return (
    <EnterPage
      slug={decodeURIComponent((await params).slug)}
      entry={typeof entry === 'string' && entry !== '' ? entry : null}
    />
  )
}
