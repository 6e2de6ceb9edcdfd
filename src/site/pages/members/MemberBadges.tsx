import { SectionHead } from '../../components/Parts'
import { badgesOf } from '../../loaders/honours'
import { readablePath } from '../../paths'
import { visit } from '../../server/visit'

/** What a member has from contests: which, what for, when. Nothing where there is none. */
export const MemberBadges = async ({ member }: { member: number }) => {
  const [{ t, href, format }, badges] = await Promise.all([visit(), badgesOf(member)])
  if (badges.length === 0) return null
  return (
    <section aria-labelledby="badges">
      <SectionHead id="badges" title={t('honours.title')} />
      <ul className="deskRows">
        {badges.map(({ kind, place, title, slug, at }) => (
          <li key={slug}>
            <div>
              <a href={href(readablePath('contests', slug))}>{title}</a>
              <span className="meta dots">
                {kind === 'won' && place !== null ? <span>{t('result.place', { n: place })}</span> : null}
                <span>{format.date(at)}</span>
              </span>
            </div>
            <span className={kind === 'won' ? 'tag good' : 'tag'}>{t(`honours.${kind}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
