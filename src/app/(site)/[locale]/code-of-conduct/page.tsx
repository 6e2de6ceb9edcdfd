import type { Metadata } from 'next'
import { head } from '../../../../site/head'
import { codeInForce } from '../../../../site/loaders/code'
import { CodeOfConduct } from '../../../../site/pages/members/CodeOfConduct'
import { visit } from '../../../../site/server/visit'

export const generateMetadata = async (): Promise<Metadata> => {
  const [{ t }, code] = await Promise.all([visit(), codeInForce()])
  return head({ title: code?.title ?? t('code.title'), description: code?.intro })
}

export default CodeOfConduct
