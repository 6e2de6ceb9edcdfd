import type { Metadata } from 'next'
import { head } from '../../../../site/head'
import { Verify } from '../../../../site/pages/account/ByMail'
import { visit } from '../../../../site/server/visit'

type Props = { searchParams: Promise<Partial<Record<'token' | 'done' | 'failed', string | string[]>>> }

export const generateMetadata = async (): Promise<Metadata> => {
  const { t } = await visit()
  return head({ title: t('verify.confirmTitle'), hidden: true })
}

export default async function VerifyPage({ searchParams }: Props) {
  const { token, done, failed } = await searchParams
  return (
    <Verify
      token={typeof token === 'string' ? token : ''}
      state={done !== undefined ? 'done' : failed !== undefined ? 'failed' : 'ask'}
    />
  )
}
