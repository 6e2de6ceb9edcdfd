import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { head } from '../../../../../site/head'
import { Transparency } from '../../../../../site/pages/transparency/Transparency'
import { visit } from '../../../../../site/server/visit'

type Props = { params: Promise<{ year: string }> }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const [{ t }, { year }] = await Promise.all([visit(), params])
  return head({ title: `${t('transparency.title')} ${year}`, description: t('transparency.lead') })
}

export default async function TransparencyYearPage({ params }: Props) {
  const { year } = await params
  if (!/^\d{4}$/.test(year)) notFound()
  return <Transparency year={Number(year)} />
}
