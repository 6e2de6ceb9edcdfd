import type { Metadata } from 'next'
import { head } from '../../../../site/head'
import { codeInForce } from '../../../../site/loaders/code'
import { localTarget } from '../../../../core/localTarget'
import { Changes } from '../../../../site/pages/code/Changes'
import { CodeOfConduct } from '../../../../site/pages/code/CodeOfConduct'
import { visit } from '../../../../site/server/visit'

type Props = { searchParams: Promise<Partial<Record<'version' | 'from' | 'to' | 'next', string | string[]>>> }

export const generateMetadata = async ({ searchParams }: Props): Promise<Metadata> => {
  const [{ t }, { version, from, to }] = await Promise.all([visit(), searchParams])
  const [old, before, after] = [numberOf(version), numberOf(from), numberOf(to)]
  // Search engines should find the rules that hold.
  if (before !== null && after !== null)
    return head({ title: t('code.changes', { from: before, to: after }), hidden: true })
  if (old !== null)
    return head({ title: `${t('code.title')} · ${t('code.versionNumber', { n: old })}`, hidden: true })
  const code = await codeInForce()
  return head({ title: code?.title ?? t('code.title'), description: code?.intro })
}

export default async function CodeOfConductPage({ searchParams }: Props) {
  const { version, from, to, next } = await searchParams
  const [before, after] = [numberOf(from), numberOf(to)]
  if (before !== null && after !== null) return <Changes from={before} to={after} />
  return <CodeOfConduct version={numberOf(version)} next={localTarget(next, '')} />
}

/** A version's number as an address carries it; anything else is none. */
const numberOf = (value: string | string[] | undefined): number | null =>
  typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : null
