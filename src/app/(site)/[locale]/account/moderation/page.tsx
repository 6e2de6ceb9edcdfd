import type { Metadata } from 'next'
import { head } from '../../../../../site/head'
import { ModerationRoom } from '../../../../../site/pages/account/ModerationRoom'
import { visit } from '../../../../../site/server/visit'

export const generateMetadata = async (): Promise<Metadata> => {
  const { t } = await visit()
  return head({ title: t('account.moderation'), hidden: true })
}

export default ModerationRoom
