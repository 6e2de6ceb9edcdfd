/** Folded words by which somebody tells what others say, in English and French. */
const telling = new Set(
  `say says saying said claim claims claiming call calls calling called shout shouts shouted shouting write writes wrote
  writing hear heard word term dire dit disent dites disant pretend pretendre pretendent affirmer affirme appeler appelle
  traiter traite traitent crier crie crient cria ecrire ecrit lit lire mot terme`.split(/\s+/),
)
/** Folded words by which somebody condemns it. */
const condemning = new Set(
  `racism racist sexist sexism homophobic homophobia transphobic antisemitic bigoted bigotry hateful harassment unacceptable
  nonsense wrong illegal crime punishable okay ok untrue hurtful shameful racisme raciste sexiste sexisme homophobe
  homophobie transphobe antisemite haineux haineuse harcelement inacceptable intolerable faux illegal delit injure insulte
  puni punie blesse honteux honteuse condamnable ignominie`.split(/\s+/),
)
/** How many words before a match may tell that it is somebody else's. */
const reach = 8

/** Pure: is the match at this place somebody else's words, which this text condemns? */
export const isCondemned = (words: readonly string[], at: number): boolean =>
  words.slice(Math.max(0, at - reach), at).some((word) => telling.has(word)) &&
  words.some((word) => condemning.has(word))
