import { notFound } from 'next/navigation'
import { acceptCode } from '../../actions/account'
import { Page } from '../../components/frame/Page'
import { Empty } from '../../components/Parts'
import { type Code, codeInForce, codeVersion, codeVersions } from '../../loaders/code'
import { visit } from '../../server/visit'
import { Rule } from './Rule'
import { Versions } from './Versions'

/**
 * The rules of the place, each with an address of its own: those in force, or those of the version asked for.
 *
 * @param props.version - null: the one in force.
 * @param props.next - where a member goes on who came here to accept.
 */
export const CodeOfConduct = async ({ version, next }: { version: number | null; next: string }) => {
  const [{ t, href, path, query }, code, versions] = await Promise.all([
    visit(),
    version === null ? codeInForce() : codeVersion(version),
    codeVersions(),
  ])
  if (!code) {
    if (version !== null) notFound()
    return (
      <Page>
        <div className="wide page">
          <Empty title={t('code.none')} text={t('code.noneText')} drawing="code-to-come" whole>
            <a className="button plain" href={href('/')}>
              {t('missing.home')}
            </a>
          </Empty>
        </div>
      </Page>
    )
  }
  return (
    <Page pair={{ path: `${path}${query}`, translated: true }}>
      <div className="wide page code">
        <div className="pageHead">
          <div>
            <h1>{code.title ?? t('code.title')}</h1>
            {code.intro ? <p className="lead">{code.intro}</p> : null}
            <p className="hint">
              <Standing code={code} />
            </p>
          </div>
        </div>
        {code.isInForce ? null : (
          <div className="note warn" role="note">
            <strong>{t('code.notInForce')}</strong>
            <a href={href('/code-of-conduct')}>{t('code.readInForce')}</a>
          </div>
        )}
        <ol className="rules">
          {code.rules.map((rule) => (
            <Rule key={rule.key} rule={rule} />
          ))}
        </ol>
        {code.isInForce ? <Accept code={code} next={next} /> : null}
        <Versions versions={versions} shown={code.version ?? 0} />
      </div>
    </Page>
  )
}

/** Since when, or from when, it holds. */
const Standing = async ({ code }: { code: Code }) => {
  const { t, format, now } = await visit()
  const from = code.effectiveAt ?? code.updatedAt ?? ''
  const words = { n: code.version ?? 1, date: format.date(from) }
  if (code.isInForce) return t('code.version', words)
  return new Date(from) > now ? t('code.versionSoon', words) : t('code.versionOnce', words)
}

const Accept = async ({ code, next }: { code: Code; next: string }) => {
  const { t, me, href } = await visit()
  if (!me)
    return (
      <p className="actions">
        <a className="button" href={href('/join')}>
          {t('home.join')}
        </a>
      </p>
    )
  if (code.acceptedByMe)
    return (
      <div className="note good" role="status">
        <span>{t('code.accepted')}</span>
        {next === '' ? null : <a href={next}>{t('code.goOn')}</a>}
      </div>
    )
  return (
    <form action={acceptCode} className="actions" id="accept">
      <input type="hidden" name="version" value={code.version ?? ''} />
      <input type="hidden" name="next" value={next} />
      <button className="button">{t('code.accept')}</button>
    </form>
  )
}
