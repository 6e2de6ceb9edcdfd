import type { Metadata } from 'next'
import { head } from '../../../../../site/head'
import { NewTopic } from '../../../../../site/pages/forum/NewTopic'
import { visit } from '../../../../../site/server/visit'

export const generateMetadata = async (): Promise<Metadata> => {
  const { t } = await visit()
  return head({ title: t('topic.new'), hidden: true })
}

export default function AnyForumPage() {
  return <NewTopic slug={null} />
}
