import type { Metadata } from 'next'
import { head } from '../../../../../site/head'
import { EmailChange } from '../../../../../site/pages/account/EmailChange'
import { visit } from '../../../../../site/server/visit'

type Props = {
  searchParams: Promise<Partial<Record<'token' | 'done' | 'half' | 'failed', string | string[]>>>
}

export const generateMetadata = async (): Promise<Metadata> => {
  const { t } = await visit()
  return head({ title: t('emailChange.title'), hidden: true })
}

export default async function EmailChangePage({ searchParams }: Props) {
  const { token, done, half } = await searchParams
  const given = typeof token === 'string' ? token : ''
  const state = done !== undefined ? 'done' : half !== undefined ? 'half' : given ? 'ask' : 'failed'
  return <EmailChange token={given} state={state} />
}
