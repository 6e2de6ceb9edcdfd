import { Page } from '../../components/frame/Page'
import { Trail } from '../../components/Parts'
import { certificateOf } from '../../loaders/honours'
import { readablePath } from '../../paths'
import { visit } from '../../server/visit'

/** Where anybody finds out that a certificate is genuine, by its code; it names nobody. */
export const CertificatePage = async ({ code, name }: { code: string | null; name: string | null }) => {
  const { t, href } = await visit()
  return (
    <Page section="contests">
      <div className="wide page certificate">
        <header className="pageHead">
          <div>
            <Trail steps={[{ path: '/contests', label: t('contests.title') }]} />
            <h1>{t('certificate.title')}</h1>
            <p className="lead">{t('certificate.lead')}</p>
          </div>
        </header>
        {code === null ? null : <Verdict code={code} name={name} />}
        <form className="form" action={href('/certificates')} method="get">
          <div className="field">
            <label htmlFor="code">{t('certificate.code')}</label>
            <input
              className="control"
              type="text"
              id="code"
              name="code"
              defaultValue={code ?? ''}
              autoComplete="off"
              autoCapitalize="none"
              spellCheck={false}
              maxLength={40}
              required
            />
          </div>
          <div className="actions">
            <button type="submit" className={code === null ? 'button' : 'button plain'}>
              {t('certificate.check')}
            </button>
          </div>
        </form>
      </div>
    </Page>
  )
}

const Verdict = async ({ code, name }: { code: string; name: string | null }) => {
  const [{ t, href, format }, found] = await Promise.all([visit(), certificateOf(code, name)])
  if (!found)
    return (
      <p className="note danger" role="status">
        {t('certificate.unknown')}
      </p>
    )
  const { title, slug, place, won, issuedAt, isName } = found
  const what =
    place === null ? t(won ? 'certificate.drawn' : 'certificate.took') : t('result.place', { n: place })
  return (
    <section aria-labelledby="genuine">
      <h2 id="genuine">{t('certificate.genuine')}</h2>
      <dl className="facts">
        <div>
          <dt>{t('certificate.contest')}</dt>
          <dd>
            <a href={href(readablePath('contests', slug))}>{title}</a>
          </dd>
        </div>
        <div>
          <dt>{t('certificate.what')}</dt>
          <dd>{place !== null && won ? t('certificate.withPrize', { what }) : what}</dd>
        </div>
        <div>
          <dt>{t('certificate.issued')}</dt>
          <dd>{format.date(issuedAt)}</dd>
        </div>
      </dl>
      <p className="hint">{t('certificate.compare')}</p>
      {name === null || name.trim() === '' ? null : (
        <p className={isName === true ? 'note good' : 'note warn'} role="status">
          {isName === null
            ? t('certificate.nameGone')
            : t(isName ? 'certificate.nameRight' : 'certificate.nameWrong', { name })}
        </p>
      )}
      <form className="form" action={href(`/certificates/${encodeURIComponent(code)}`)} method="get">
        <div className="field">
          <label htmlFor="name">{t('certificate.name')}</label>
          <input
            className="control"
            type="text"
            id="name"
            name="name"
            defaultValue={name ?? ''}
            autoComplete="off"
            maxLength={200}
            aria-describedby="name-hint"
            required
          />
          <p className="hint" id="name-hint">
            {t('certificate.nameHint')}
          </p>
        </div>
        <div className="actions">
          <button type="submit" className="button plain">
            {t('certificate.checkName')}
          </button>
        </div>
      </form>
    </section>
  )
}
