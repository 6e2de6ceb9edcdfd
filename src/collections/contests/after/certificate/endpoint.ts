import type { Endpoint } from 'payload'
import { userOf } from '../../../../access'
import { documentId } from '../../../../database/documentId'
import { issueTo, pdfToKeep } from '../../../../print/issue'
import { contestErrors } from '../../errors'
import { storedContest } from '../../judging/stored'
import { isPublicContest } from '../../lifecycle/lifecycle'
import type { ContestsOptions } from '../../options'
import { issueCertificate } from './certificates'
import { drawContestCertificate } from './drawCertificate'
import { earnedBy } from './earned'

type Options = Pick<ContestsOptions, 'now' | 'randomHex' | 'isVisible' | 'siteURL'>

/**
 * `GET /api/contests/<id>/certificate.pdf?locale=fr`: a member's own certificate, in the language that is asked for or
 * their own, once the contest is decided and until its personal data are erased. There is no address of another's.
 *
 * @throws UNAUTHENTICATED · CONTEST_NOT_FOUND · NO_CERTIFICATE
 */
export const contestCertificate = (options: Options): Omit<Endpoint, 'root'> => ({
  path: '/:id/certificate.pdf',
  method: 'get',
  handler: async (req) => {
    const user = userOf(req)
    if (!user) throw contestErrors.UNAUTHENTICATED()
    const contest = await storedContest(documentId(req.payload, String(req.routeParams?.id)), req)
    if (!contest || !isPublicContest(contest)) throw contestErrors.CONTEST_NOT_FOUND()
    const isOff = contest.afterwards?.certificates === false || contest.dataErasedAt != null
    const earned = isOff ? null : await earnedBy(contest, user.id, options, req)
    if (!earned) throw contestErrors.NO_CERTIFICATE()
    const issued = await issueCertificate({ contest: contest.id, member: user.id, earned }, options, req)
    const issue = await issueTo(req)
    const { language } = issue
    const { title } = contest
    const pdf = await drawContestCertificate({
      ...issue,
      title: title?.[language] || title?.en || title?.fr || '',
      ...earned,
      timeZone: contest.timeZone ?? 'UTC',
      issuedAt: new Date(issued.issuedAt),
      code: issued.code,
      verifyAt: `${options.siteURL}${language === 'fr' ? '/fr' : ''}/certificates/${issued.code}`,
    })
    const name = language === 'fr' ? 'certificat' : 'certificate'
    return pdfToKeep(pdf, `${name}-${contest.slug ?? contest.id}`)
  },
})
