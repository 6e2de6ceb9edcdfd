import type { Metadata } from 'next'
import { head } from '../../../../../site/head'
import { PrivacyRoom } from '../../../../../site/pages/account/PrivacyRoom'
import { visit } from '../../../../../site/server/visit'

export const generateMetadata = async (): Promise<Metadata> => {
  const { t } = await visit()
  return head({ title: t('account.privacy'), hidden: true })
}

export default PrivacyRoom
