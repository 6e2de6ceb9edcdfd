import { acceptCode } from '../../actions/account'
import { Page } from '../../components/frame/Page'
import { Empty } from '../../components/Parts'
import { codeInForce } from '../../loaders/code'
import { visit } from '../../server/visit'

/** The rules of the place, each with an address of its own. */
export const CodeOfConduct = async () => {
  const [{ t, href, format, me }, code] = await Promise.all([visit(), codeInForce()])
  if (!code)
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
  return (
    <Page>
      <div className="wide page code">
        <div className="pageHead">
          <div>
            <h1>{code.title ?? t('code.title')}</h1>
            {code.intro ? <p className="lead">{code.intro}</p> : null}
            <p className="hint">
              {t('code.version', { n: code.version ?? 1, date: format.date(code.updatedAt ?? '') })}
            </p>
          </div>
        </div>
        <ol>
          {code.rules.map((rule) => (
            <li key={rule.key} id={rule.key}>
              <h2>
                <a href={`#${rule.key}`} aria-label={t('code.link', { rule: rule.title ?? '' })}>
                  {rule.title}
                </a>
              </h2>
              <p>{rule.text}</p>
            </li>
          ))}
        </ol>
        {me ? (
          code.acceptedByMe ? (
            <p className="note good">{t('code.accepted')}</p>
          ) : (
            <form action={acceptCode}>
              <input type="hidden" name="version" value={code.version ?? ''} />
              <button className="button">{t('code.accept')}</button>
            </form>
          )
        ) : (
          <p className="actions">
            <a className="button" href={href('/join')}>
              {t('home.join')}
            </a>
          </p>
        )}
      </div>
    </Page>
  )
}
