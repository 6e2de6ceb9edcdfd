import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { head } from '../../../../site/head'
import { CertificatePage } from '../../../../site/pages/certificates/CertificatePage'
import { visit } from '../../../../site/server/visit'

type Props = { searchParams: Promise<{ code?: string | string[] }> }

export const generateMetadata = async (): Promise<Metadata> => {
  const { t } = await visit()
  return head({ title: t('certificate.title'), hidden: true })
}

export default async function CertificatesRoute({ searchParams }: Props) {
  const [{ code }, { href }] = await Promise.all([searchParams, visit()])
  if (typeof code === 'string' && code.trim() !== '')
    redirect(href(`/certificates/${encodeURIComponent(code.trim())}`))
  return <CertificatePage code={null} name={null} />
}
