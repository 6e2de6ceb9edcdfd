import type { Metadata } from 'next'
import { localTarget } from '../../../../../core/localTarget'
import { head } from '../../../../../site/head'
import { JoinComplete } from '../../../../../site/pages/account/JoinComplete'
import { visit } from '../../../../../site/server/visit'

type Props = { searchParams: Promise<{ next?: string | string[] }> }

export const generateMetadata = async (): Promise<Metadata> => {
  const { t } = await visit()
  return head({ title: t('complete.title'), hidden: true })
}

export default async function JoinCompletePage({ searchParams }: Props) {
  const [{ next }, { href }] = await Promise.all([searchParams, visit()])
  return <JoinComplete next={localTarget(next, href('/'))} />
}
