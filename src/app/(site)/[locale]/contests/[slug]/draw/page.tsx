import type { Metadata } from 'next'
import { head } from '../../../../../../site/head'
import { contestAt } from '../../../../../../site/loaders/happenings'
import { DrawPage } from '../../../../../../site/pages/contests/draw/DrawPage'
import { readablePath } from '../../../../../../site/paths'
import { visit } from '../../../../../../site/server/visit'

type Props = { params: Promise<{ slug: string }> }

const slugOf = async ({ params }: Props): Promise<string> => decodeURIComponent((await params).slug)

export const generateMetadata = async (props: Props): Promise<Metadata> => {
  const [{ t }, found] = await Promise.all([visit(), contestAt(await slugOf(props))])
  return head({
    title: `${t('draw.title')} · ${found.title ?? ''}`,
    description: t('draw.lead'),
    path: `${readablePath('contests', found.slug)}/draw`,
  })
}

export default async function ContestDrawPage(props: Props) {
  return <DrawPage slug={await slugOf(props)} />
}
