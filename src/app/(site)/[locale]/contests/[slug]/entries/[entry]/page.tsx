import type { Metadata } from 'next'
import { head } from '../../../../../../../site/head'
import { entryOf } from '../../../../../../../site/loaders/contest'
import { EntryDetail } from '../../../../../../../site/pages/contests/entries/EntryDetail'
import { visit } from '../../../../../../../site/server/visit'

type Props = { params: Promise<{ slug: string; entry: string }> }

const asked = async ({ params }: Props): Promise<{ slug: string; id: string }> => {
  const { slug, entry } = await params
  return { slug: decodeURIComponent(slug), id: decodeURIComponent(entry) }
}

export const generateMetadata = async (props: Props): Promise<Metadata> => {
  const { slug, id } = await asked(props)
  const [{ t }, entry] = await Promise.all([visit(), entryOf(slug, id)])
  return head({ title: entry.title ?? t('entry.untitled'), description: null })
}

export default async function EntryPage(props: Props) {
  return <EntryDetail {...await asked(props)} />
}
