import type { Metadata } from 'next'
import { previewAt } from '../../../../../site/loaders/preview'
import { Preview } from '../../../../../site/pages/preview/Preview'

type Props = { params: Promise<{ key: string[] }> }

const keyOf = async ({ params }: Props): Promise<string> =>
  (await params).key.map((part) => decodeURIComponent(part)).join('/')

/** No canonical address and no card: a draft is for who was shown it, and for no search engine. */
export const generateMetadata = async (props: Props): Promise<Metadata> => {
  const { post, page } = await previewAt(await keyOf(props))
  return {
    title: post?.title ?? page?.title ?? '',
    robots: { index: false, follow: false, nocache: true },
    // No other site is told of the address; this one is, for the forms of the masthead without scripts.
    referrer: 'same-origin',
  }
}

/** A draft. */
export default async function PreviewPage(props: Props) {
  return <Preview path={await keyOf(props)} />
}
