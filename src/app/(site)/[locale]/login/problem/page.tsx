import type { Metadata } from 'next'
import { head } from '../../../../../site/head'
import { ProviderProblem } from '../../../../../site/pages/account/ProviderProblem'
import { visit } from '../../../../../site/server/visit'

type Props = {
  searchParams: Promise<Partial<Record<'problem' | 'provider' | 'next', string | string[]>>>
}

export const generateMetadata = async (): Promise<Metadata> => {
  const { t } = await visit()
  return head({ title: t('login.title'), hidden: true })
}

export default async function ProviderProblemPage({ searchParams }: Props) {
  const { problem, provider, next } = await searchParams
  const text = (value: string | string[] | undefined): string => (typeof value === 'string' ? value : '')
  return <ProviderProblem problem={text(problem)} provider={text(provider)} next={text(next)} />
}
