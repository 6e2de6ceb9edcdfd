import type { SiteRoute } from './siteRoute'

/** `/robots.txt`: everything public may be found; the rest is not worth a visit. */
export const robots: SiteRoute['answer'] = ({ siteURL }) =>
  Promise.resolve({
    type: 'text/plain; charset=utf-8',
    body: [
      'User-agent: *',
      'Allow: /api/media/',
      'Disallow: /admin',
      'Disallow: /api/',
      'Disallow: /account',
      'Disallow: /fr/account',
      '',
      `Sitemap: ${siteURL}/sitemap.xml`,
      '',
    ].join('\n'),
  })
