import { notFound } from 'next/navigation'
import { Page } from '../../components/frame/Page'
import { Empty } from '../../components/Parts'
import { transparencyOf } from '../../loaders/transparency'
import { visit } from '../../server/visit'
import { YearTables } from './YearTables'

/** What was reported, decided and appealed against in a year, in figures that name nobody. Public. */
export const Transparency = async ({ year }: { year: number | null }) => {
  const [{ t, href, format, hub }, { years, figures }] = await Promise.all([visit(), transparencyOf(year)])
  if (!figures && year !== null) notFound()
  if (!figures)
    return (
      <Page>
        <div className="wide page">
          <Empty title={t('transparency.title')} text={t('transparency.none')} whole />
        </div>
      </Page>
    )
  return (
    <Page>
      <div className="wide page transparency">
        <div className="pageHead">
          <div>
            <h1>
              {t('transparency.title')} {figures.year}
            </h1>
            <p className="lead">{t('transparency.lead')}</p>
          </div>
        </div>
        {years.length > 1 ? (
          <nav aria-label={t('transparency.years')}>
            <ul className="years figures">
              {years.map((each) => (
                <li key={each}>
                  <a
                    href={href(`/transparency/${each}`)}
                    aria-current={each === figures.year ? 'page' : undefined}
                  >
                    {each}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        ) : null}
        <p className="hint">
          {t(figures.isOver ? 'transparency.isOver' : 'transparency.soFar', {
            date: format.date(figures.at),
          })}
        </p>
        <YearTables figures={figures} />
        <div className="howWeDecide">
          <h2>{t('transparency.how')}</h2>
          <p>{t('transparency.howText', { name: hub.name })}</p>
          <p>
            <a href={href('/code-of-conduct')}>{t('nav.codeOfConduct')}</a> ·{' '}
            <a href={href('/report')}>{t('notice.title')}</a> ·{' '}
            <a href={`/api/transparency-years?where%5Byear%5D%5Bequals%5D=${figures.year}`}>
              {t('transparency.machine')}
            </a>
          </p>
        </div>
      </div>
    </Page>
  )
}
