const english =
  'a about an and are as at be but by can did do does for from had has have how i if in into is it its me my no not of on or our so than that the their them then there they this to was we were what when where which who why will with would you your'
const french =
  'a ai au aux avec ca ce ces cet cette comment dans de des donc du elle en est et etre eu il ils je la le les leur lui ma mais me mes moi mon ne nos notre nous ou par pas plus pour pourquoi qu quand que qui sa sans se ses si son sont sur ta te tes toi ton tu un une vos votre vous y'

/**
 * Words that stand in nearly every text, folded: “how to mend a kettle” asks for “mend” and “kettle”. Where nothing else
 * is asked for, they are words like any other.
 */
export const stopWords: ReadonlySet<string> = new Set(`${english} ${french}`.split(' '))
