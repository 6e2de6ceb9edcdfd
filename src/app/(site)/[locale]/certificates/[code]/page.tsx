import type { Metadata } from 'next'
import { head } from '../../../../../site/head'
import { CertificatePage } from '../../../../../site/pages/certificates/CertificatePage'
import { visit } from '../../../../../site/server/visit'

type Props = { params: Promise<{ code: string }>; searchParams: Promise<{ name?: string | string[] }> }

export const generateMetadata = async (): Promise<Metadata> => {
  const { t } = await visit()
  return head({ title: t('certificate.title'), hidden: true })
}

export default async function CertificateRoute({ params, searchParams }: Props) {
  const [{ code }, { name }] = await Promise.all([params, searchParams])
  return <CertificatePage code={decodeURIComponent(code)} name={typeof name === 'string' ? name : null} />
}
