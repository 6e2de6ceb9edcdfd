import type { Metadata } from 'next'
import { head } from '../../../../site/head'
import { Forgot } from '../../../../site/pages/account/ByMail'
import { visit } from '../../../../site/server/visit'

type Props = { searchParams: Promise<{ sent?: string | string[] }> }

export const generateMetadata = async (): Promise<Metadata> => {
  const { t } = await visit()
  return head({ title: t('forgot.title'), hidden: true })
}

export default async function ForgotPage({ searchParams }: Props) {
  const { sent } = await searchParams
  return <Forgot isSent={sent !== undefined} />
}
