import type { Metadata } from 'next'
import { head } from '../../../../site/head'
import { Login } from '../../../../site/pages/account/Login'
import { visit } from '../../../../site/server/visit'

type Props = { searchParams: Promise<{ next?: string | string[] }> }

export const generateMetadata = async (): Promise<Metadata> => {
  const { t } = await visit()
  return head({ title: t('login.title'), hidden: true })
}

export default async function LoginPage({ searchParams }: Props) {
  const { next } = await searchParams
  return <Login next={typeof next === 'string' ? next : ''} />
}
