import type { CollectionConfig } from 'payload'
import { slugs } from '../../../slugs'
import { settingsOf } from '../options'

type Endpoint = Exclude<CollectionConfig['endpoints'], false | undefined>[number]

const escape = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;')

/**
 * `GET /api/channels/connected`: where networks send people back to. It knows and does nothing: a browser that comes
 * from another site shows no cookie here. It hands the answer on to the channel's page in the admin, which is signed
 * in, behind a `#`, so that the code reaches no log and no other site; there it is judged.
 */
export const returned: Endpoint = {
  path: '/connected',
  method: 'get',
  handler: (req) => {
    const { payload, searchParams } = req
    const state = searchParams.get('state') ?? ''
    const channel = /^([\w-]{1,64})\./.exec(state)?.[1]
    const answer = new URLSearchParams({ state })
    for (const name of ['code', 'error'])
      if (searchParams.get(name)) answer.set(name, searchParams.get(name) ?? '')
    const list = `${settingsOf(payload).siteURL}${payload.config.routes.admin}/collections/${slugs.channels}`
    const target = channel === undefined ? list : `${list}/${channel}#${answer.toString()}`
    const html = `<!doctype html><meta charset="utf-8"><meta http-equiv="refresh" content="0;url=${escape(target)}"><title>…</title><a href="${escape(target)}">→</a>`
    const headers = {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
    }
    return new Response(html, { headers })
  },
}
