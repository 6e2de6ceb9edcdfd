import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { InvalidArgumentError } from 'commander'
import {
  checksOf,
  defaultPolicy,
  type Evaluation,
  evaluate,
  type EvaluationRow,
  reportOf,
  standingOfLevel,
  train,
} from '../../plugins/moderation/training'
import { Failure } from '../failure'
import type { AddCommand } from '../terminal'

const modelFile = path.join('src', 'plugins', 'moderation', 'checks', 'classifier', 'model.json')

/** `moderation:train <dir>` and `moderation:evaluate <file…>`; neither opens a database. */
export const addModeration: AddCommand = (program, terminal) => {
  program
    .command('moderation:train')
    .description('learn the classifier anew from a folder of labelled texts; minutes of one processor')
    .argument('<dir>', 'a folder of *.jsonl files, lines {id, text, label, lang, source}')
    .option('--out <file>', 'where the model is written', modelFile)
    .option('--model <name>', 'what the model is called in the record of decisions', 'fr-en 4')
    .option('--scores <file>', 'also write the scores of every text by a model that had not seen it')
    .action((directory: string, options: { out: string; model: string; scores?: string }) => {
      const folder = path.resolve(terminal.cwd, directory)
      if (!existsSync(folder)) throw new Failure(`There is no folder ${directory}.`)
      const { model, heldOut } = train(folder, options.model, (line) => terminal.err(line))
      writeFileSync(options.out, `${JSON.stringify(model, null, 2)}\n`)
      if (options.scores !== undefined)
        writeFileSync(
          path.resolve(terminal.cwd, options.scores),
          heldOut
            .map(({ example: { text, label, lang, corpus }, scores }) =>
              JSON.stringify({ corpus, lang, label, ...scores, text }),
            )
            .join('\n'),
        )
      for (const line of reportOf(heldOut)) terminal.out(JSON.stringify(line))
    })
  program
    .command('moderation:evaluate')
    .description('judge labelled texts with the shipped checks and thresholds, and count')
    .argument('<file...>', 'lines {id, text, label, lang} or {id, text, expected, acceptable, lang}')
    .option('--level <n>', 'trust level of whoever is taken to write, 0 to 4', levelOf, 0 as Level)
    .option('--json', 'one JSON document instead of lines to read', false)
    .action(async (files: string[], options: { level: Level; json: boolean }) => {
      const judging = {
        checks: checksOf({}, []),
        standing: standingOfLevel(options.level),
        policy: defaultPolicy,
        clock: () => performance.now(),
      }
      const answers: ({ file: string; level: number } & Evaluation)[] = []
      for (const file of files)
        answers.push({
          file,
          level: options.level,
          ...(await evaluate(rowsOf(path.resolve(terminal.cwd, file)), judging)),
        })
      if (options.json) terminal.out(JSON.stringify(answers, null, 2))
      else for (const answer of answers) for (const line of linesOf(answer)) terminal.out(line)
    })
}

type Level = Parameters<typeof standingOfLevel>[0]

const levelOf = (given: string): Level => {
  if (!/^[0-4]$/.test(given)) throw new InvalidArgumentError('It is a number from 0 to 4.')
  return Number(given) as Level
}

const rowsOf = (file: string): EvaluationRow[] => {
  if (!existsSync(file)) throw new Failure(`There is no file ${file}.`)
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') return []
      const row = parsed(line)
      if (row === null) throw new Failure(`${file}, line ${index + 1}: not a JSON object with a text.`)
      return [{ ...row, id: row.id ?? String(index + 1) }]
    })
}

const parsed = (line: string): EvaluationRow | null => {
  try {
    const row: unknown = JSON.parse(line)
    return typeof row === 'object' && row !== null && 'text' in row && typeof row.text === 'string'
      ? (row as EvaluationRow)
      : null
  } catch {
    return null
  }
}

const linesOf = (answer: { file: string; level: number } & Evaluation): string[] => {
  const share = (value: number | null): string => (value === null ? '–' : value.toFixed(4))
  const { file, level, rows, decisions, acceptable, auc, recallAt1Percent, milliseconds } = answer
  return [
    `${file}: ${rows} texts as of level ${level}`,
    ...Object.entries(decisions).map(([label, { allow, hold, reject }]) => {
      const all = allow + hold + reject
      const percent = (count: number): string => `${count} (${((100 * count) / all).toFixed(2)} %)`
      return `  ${label}: allow ${percent(allow)}, hold ${percent(hold)}, reject ${percent(reject)}`
    }),
    ...(acceptable === null ? [] : [`  decided acceptably: ${share(acceptable)}`]),
    `  AUC spam ${share(auc.spam)}, toxic ${share(auc.toxic)}; recall at 1 % spam ${share(recallAt1Percent.spam)}, toxic ${share(recallAt1Percent.toxic)}`,
    `  ${milliseconds.median.toFixed(2)} ms a text, p99 ${milliseconds.p99.toFixed(2)} ms`,
  ]
}
