import type { Metadata } from 'next'
import { localTarget } from '../../../../../core/localTarget'
import { head } from '../../../../../site/head'
import { LoginCode } from '../../../../../site/pages/account/LoginCode'
import { visit } from '../../../../../site/server/visit'

type Props = { searchParams: Promise<{ next?: string | string[] }> }

export const generateMetadata = async (): Promise<Metadata> => {
  const { t } = await visit()
  return head({ title: t('secondStep.title'), hidden: true })
}

export default async function LoginCodePage({ searchParams }: Props) {
  const [{ next }, { href }] = await Promise.all([searchParams, visit()])
  return <LoginCode next={localTarget(next, href('/'))} />
}
