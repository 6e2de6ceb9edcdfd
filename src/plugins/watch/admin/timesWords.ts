import { label, type Label } from '../../../config/label'
import type { Graveness } from '../graveness'

/** What the page of decision times says. */
export const timesWords = {
  title: label('Decision times', 'Délais de décision'),
  onlyDeciders: label(
    'Only moderators and managers see these figures.',
    'Seule la modération voit ces chiffres.',
  ),
  lead: label(
    'From when somebody had to look until somebody decided, against what was promised.',
    'Du moment où il fallait regarder jusqu’à la décision, au regard de ce qui était promis.',
  ),
  period: label('Period', 'Période'),
  severity: label('Severity', 'Gravité'),
  cameIn: label('Came in', 'Arrivés'),
  inHours: label('in hours', 'aux heures'),
  outOfHours: label('out of hours', 'hors des heures'),
  promised: label('Promised', 'Promis'),
  decided: label('Decided', 'Tranchés'),
  median: label('Median', 'Médiane'),
  p90: label('90 % within', '90 % en'),
  kept: label('Promise kept', 'Délai tenu'),
  waiting: label('Waiting now', 'En attente'),
  late: label('Late now', 'En retard'),
  promises: label('Change what is promised', 'Modifier ce qui est promis'),
} satisfies Record<string, Label>

/** Names of the classes, in a row of the table. */
export const gravenessWords: Record<Graveness, Label> = {
  high: label('Grave', 'Grave'),
  medium: label('Medium', 'Moyenne'),
  low: label('Low', 'Faible'),
}

/** Periods that can be looked at, in days. */
export const periods = [7, 30, 90, 365] as const

/** Pure: the name of a period. */
export const periodWord = (days: number): Label => label(`${days} days`, `${days} jours`)
