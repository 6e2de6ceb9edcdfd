'use server'

import { redirect } from 'next/navigation'
import type { FormState } from '../components/forms/state'
import {
  AppealDocument,
  ConfirmNoticeDocument,
  type NoticeCategory,
  ReportDocument,
  SubmitNoticeDocument,
} from '../graphql/generated'
import { tell } from '../server/graphql'
import { visit } from '../server/visit'
import { comeBack, problemAnswer, textsOf } from './answer'

/** Reports something to the team, and says so on the same page. */
export async function report(previous: FormState, form: FormData): Promise<FormState> {
  const { t, me, href } = await visit()
  const values = textsOf(form, ['collection', 'id', 'rule', 'note'])
  if (!me) return comeBack(previous, values, { problem: t('problem.loggedOut') })
  const { data, problems } = await tell(ReportDocument, {
    target: { collection: values.collection, id: values.id },
    rule: values.rule,
    note: values.note.trim() || null,
  })
  if (!data?.reportContent) return comeBack(previous, values, problemAnswer(t, problems, ['rule', 'note']))
  redirect(`${href('/report')}?done=1`)
}

const noticeFields = ['url', 'category', 'explanation', 'name', 'email', 'goodFaith'] as const

/** Sends a notice of illegal content, by anybody; the page says what comes next. */
export async function sendNotice(previous: FormState, form: FormData): Promise<FormState> {
  const { t, locale } = await visit()
  const { website, ...values } = textsOf(form, [...noticeFields, 'website'])
  const { data, problems } = await tell(SubmitNoticeDocument, {
    data: {
      url: values.url,
      category: values.category as NoticeCategory,
      explanation: values.explanation,
      name: values.name.trim() || null,
      email: values.email.trim() || null,
      goodFaith: values.goodFaith === 'yes',
      language: locale,
    },
    trap: website,
  })
  const answer = data?.submitNotice
  if (!answer) return comeBack(previous, values, problemAnswer(t, problems, noticeFields))
  const { reference, needsConfirming } = answer
  return {
    values: {},
    faults: {},
    done: needsConfirming ? t('notice.sent', { reference }) : t('notice.sentDirectly', { reference }),
    round: previous.round + 1,
  }
}

/** Shows that the address of a notice is its sender's. A button does it: mail scanners open links by themselves. */
export async function confirmNotice(form: FormData): Promise<void> {
  const { href } = await visit()
  const { token } = textsOf(form, ['token'])
  await tell(ConfirmNoticeDocument, { token })
  redirect(`${href('/report/notice')}?token=${encodeURIComponent(token)}`)
}

/** Objects to a decision; the page says that it has come in. */
export async function appeal(previous: FormState, form: FormData): Promise<FormState> {
  const { t } = await visit()
  const values = textsOf(form, ['case', 'sanction', 'report', 'token', 'note'])
  const { data, problems } = await tell(AppealDocument, {
    case: values.case || null,
    sanction: values.sanction || null,
    report: values.report || null,
    token: values.token || null,
    note: values.note,
  })
  if (!data?.appealDecision) return comeBack(previous, values, problemAnswer(t, problems, ['note']))
  return { values: {}, faults: {}, done: t('decisions.objectDone'), round: previous.round + 1 }
}
