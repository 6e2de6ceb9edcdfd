import type { AdminViewServerProps } from 'payload'
import { hasRole } from '../../../access'
import { languageOf } from '../../../config/requestLanguage'
import { AdminPage } from '../../../fields/admin/AdminPage'
import { globalSlugs } from '../../../slugs'
import type { DecisionTimes } from '../measure'
import { decisionTimes } from '../operations/readWatch'
import { portsOf } from '../options'
import { durationWords } from './duration'
import './times.css'
import { gravenessWords, periods, periodWord, timesWords } from './timesWords'

const dayMs = 86_400_000

/** `/admin/decision-times`: how long decisions took, class by class, in hours and out of them. The operation asks for the role again. */
export const TimesView = async (view: AdminViewServerProps) => {
  const { req } = view.initPageResult
  const language = languageOf({ i18n: req.i18n })
  const say = (word: keyof typeof timesWords): string => timesWords[word][language]
  const decides = hasRole(req, 'moderator', 'manager')
  const days = periods.find((each) => String(each) === view.searchParams?.days) ?? 30
  const ports = portsOf(req.payload)
  const times = decides
    ? await decisionTimes(ports)({ from: new Date(ports.now().getTime() - days * dayMs) }, req)
    : []
  const { admin } = req.payload.config.routes
  return (
    <AdminPage view={view} title={say('title')} className="hub-times">
      {decides ? (
        <>
          <p>{say('lead')}</p>
          <nav aria-label={say('period')}>
            {periods.map((each) => (
              <a
                key={each}
                href={`${admin}/decision-times?days=${each}`}
                aria-current={each === days ? 'page' : undefined}
              >
                {periodWord(each)[language]}
              </a>
            ))}
          </nav>
          <Times times={times} language={language} />
          <p>
            <a href={`${admin}/globals/${globalSlugs.watch}`}>{say('promises')}</a>
          </p>
        </>
      ) : (
        <p>{say('onlyDeciders')}</p>
      )}
    </AdminPage>
  )
}

const Times = ({ times, language }: { times: readonly DecisionTimes[]; language: 'en' | 'fr' }) => {
  const say = (word: keyof typeof timesWords): string => timesWords[word][language]
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 })
  const figures = (each: DecisionTimes): [keyof typeof timesWords, string][] => [
    ['promised', durationWords(each.promised, language)],
    ['decided', String(each.decided)],
    ['median', durationWords(each.median, language)],
    ['p90', durationWords(each.p90, language)],
    ['kept', each.within === null ? '–' : percent.format(each.within)],
    ['waiting', String(each.waiting)],
    ['late', String(each.late)],
  ]
  const [first] = times
  return (
    <div className="hub-times__scroll" role="region" aria-label={say('title')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('severity')}</th>
            <th scope="col">{say('cameIn')}</th>
            {(first ? figures(first) : []).map(([name]) => (
              <th key={name} scope="col">
                {say(name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {times.map((each) => (
            <tr key={`${each.graveness} ${String(each.inHours)}`}>
              <th scope="row">{gravenessWords[each.graveness][language]}</th>
              <td>{say(each.inHours ? 'inHours' : 'outOfHours')}</td>
              {figures(each).map(([name, value]) => (
                <td key={name} className={name === 'late' && each.late > 0 ? 'hub-times__late' : undefined}>
                  {value}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
