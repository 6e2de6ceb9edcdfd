/**
 * What single words are for the classifier, in English and French at once; folded (small letters, no accents). A word
 * is no verdict here: it becomes a class, and what classes stand together is learnt. Compiled for this project.
 */
const words = {
  /** People by what the law protects: origin, faith, sex, orientation, gender, handicap. */
  group: `
    black blacks white whites asian asians african africans arab arabs latino latinos latina hispanic hispanics mexican
    mexicans chinese indian indians indigenous native natives roma romani gypsy gypsies jew jews jewish muslim muslims
    islamic islam christian christians catholic catholics hindu hindus sikh sikhs buddhist atheist atheists immigrant
    immigrants migrant migrants refugee refugees foreigner foreigners foreign asylum gay gays lesbian lesbians homosexual
    homosexuals bisexual bisexuals queer queers lgbt lgbtq trans transgender transsexual transsexuals transwoman nonbinary
    woman women female females girl girls lady ladies wife wives man men male males disabled disability disabilities autistic
    deaf blind wheelchair handicapped mute elderly old pakistani pakistanis turkish turks turk polish poles russian russians
    noir noirs noire noires blanc blancs blanche blanches asiatique asiatiques africain africains africaine africaines
    arabe arabes maghrebin maghrebins maghrebine maghrebines algerien algeriens marocain marocains tunisien chinois chinoise
    chinoises juif juifs juive juives musulman musulmans musulmane musulmanes islamique chretien chretiens chretienne
    catholique catholiques rom roms gitan gitans gitane tsigane tsiganes manouche immigre immigres immigree immigrees
    immigration migrante migrantes refugie refugies refugiee refugiees etranger etrangers etrangere etrangeres gay homo
    homos homosexuel homosexuels homosexuelle homosexuelles lesbienne lesbiennes bi bisexuel bisexuelle transgenre
    transgenres transsexuel transsexuels femme femmes fille filles homme hommes garcon handicape handicapes handicapee
    handicapees autiste autistes sourd sourds aveugle aveugles vieux vieilles turc turcs polonais portugais roumain roumains`,
  /** Groups that people choose or leave: hostile words about them are rude, not hate. */
  calling: `
    banker bankers capitalist capitalists communist communists politician politicians lawyer lawyers doctor doctors artist
    artists journalist journalists teacher teachers student students landlord landlords manager managers cop cops police
    fan fans driver drivers cyclist cyclists vegan vegans neighbour neighbours neighbor boss bosses billionaire tourists
    banquier banquiers capitaliste capitalistes communiste communistes politicien politiciens avocat avocats medecin
    medecins artiste artistes journaliste journalistes prof profs professeurs etudiant etudiants proprietaire proprietaires
    patron patrons flic flics supporter supporters chauffard cycliste cyclistes touriste touristes riche riches voisin voisins`,
  slur: `
    nigger niggers nigga niggas niggaz nigguh niglet faggot faggots fag fags dyke dykes kike kikes tranny trannies shemale
    wetback wetbacks raghead ragheads towelhead sandnigger gook gooks spic spics beaner beaners chink chinks coon coons paki
    pakis darkie darkies jigaboo negro negroes negroid muzzie mudslime gyppo gippo retard retards retarded spastic spaz
    cripple cripples mongoloid mong cracker crackers redneck rednecks honky whitey jihadi zipperhead queef
    bougnoule bougnoules bougnoul bicot bicots raton ratons melon negre negres negresse negro bamboula bamboulas youpin youpins
    youtre feuj niakoue niakoues chinetoque chinetoques bridé brides pede pedes pd tapette tapettes tarlouze tarlouzes fiotte
    fiottes gouine gouines tantouze travelo travelos mongol mongols mongolien mongoliens gogol triso attarde attardes attardee
    attardees debile mental romano romanos romanichel crouille islamo sarrasin negro blackos rebeu rebeus renoi renois
    beurette arabisant cassos`,
  insult: `
    idiot idiots moron morons imbecile imbeciles stupid dumb dumbass dumbasses fool fools loser losers jerk jerks asshole
    assholes arsehole arseholes bastard bastards bitch bitches bitchy cunt cunts twat twats dick dickhead dickheads prick
    pricks wanker wankers tosser douche douchebag douchebags scumbag scumbags shithead fuckhead fucktard motherfucker
    motherfuckers slut sluts slutty whore whores hoe hoes skank skanks thot pig pigs clown clowns ignorant brainless pathetic
    worthless ugly hideous fatass trash garbage scum creep creeps pervert perverts psycho coward liar liars numbskull
    halfwit dimwit cretin nitwit airhead tool pussy pussies pansy sissy wimp feminazi libtard snowflake troll
    connard connards connasse connasses con conne cons connes abruti abrutis abrutie debile debiles cretin cretins cretine
    imbecile imbeciles idiote idiotes idiot idiots salaud salauds salope salopes salopard enfoire enfoires encule encules
    enculee batard batards pute putes putain pouffiasse pouffiasses petasse petasses grognasse trouduc branleur branleurs
    branleuse bouffon bouffons bouffonne clochard clocharde tocard tocards minable minables pourriture pourritures ordure
    ordures raclure dechet dechets merdeux merdeuse couillon couillons teube guignol guignols naze nazes ignare ignares
    crevard crevards larve larves rate ratee pauvre tare tares taree gourde cruche thon boudin truie porc porcs cochon
    cassos sous-merde fdp tg ntm pleurnichard lache laches menteur menteurs menteuse ridicule`,
  vile: `
    vermin parasite parasites cockroach cockroaches rats rat subhuman subhumans animals animal beasts savages savage
    barbarians barbaric primitive filth filthy dirt dirty disgusting disgust disgusts revolting repulsive repugnant vile
    nasty inferior plague disease cancer virus infestation pest pests leeches leech criminals criminal terrorists terrorist
    rapists rapist thieves thief scroungers freaks freak abomination abominations unnatural degenerate degenerates perverted
    monsters monster evil demon demons apes ape monkeys monkey pigs swine dogs waste burden useless uncivilised uncivilized
    backward invaders invasion invade threat danger dangerous mentally ill sick crooks lazy greedy dumber weak weaker
    vermine vermines parasites cafard cafards rats rat soushumains animaux betes sauvages sauvage barbares barbare primitifs
    crasse sale sales degoutant degoutants degoutante degoutantes degoute degoutent repugnant repugnants repugnante
    repugnantes repoussant repoussants immonde immondes ignoble ignobles abject abjects inferieur inferieurs inferieure
    inferieures fleau maladie cancer virus peste nuisible nuisibles sangsues criminels criminel delinquants delinquant
    terroristes terroriste violeurs violeur voleurs voleur voyous racaille racailles profiteurs assistes anormal anormaux
    abomination degeneres degenere pervers monstres monstre demon demons singes singe guenons chiens chien porcs gorilles
    boulets boulet fardeau inutile inutiles envahisseurs envahissent invasion menace danger dangereux malades malsain
    fainéants faineants paresseux cupides sournois faibles arrieres pourris pourri vomir nausee gerber beurk puent pue`,
  hate: `
    hate hates hated hating despise despises despised detest detests loathe loathes abhor dislike resent scorn contempt
    hatred disdain stand bear tolerate fed disgusted repulsed sickened sickens tired angry furious rage anger
    deteste detestes detester detestent hais hait hair haine haissent meprise meprises mepriser mepris execre abhorre
    supporte supporter encaisser blaire blairer marre ras horripile insupporte repugne degout rage colere enerve enervent
    ecoeure ecoeurent`,
  harm: `
    kill kills killing murder murdering shoot shooting stab stabbing hang hanging lynch lynching rape raping beat beating
    punch punching hit smash burn burning gas gassing execute executing exterminate exterminating eradicate eliminate
    torture torturing hurt harm slaughter massacre strangle choke drown bomb destroy destroying crush behead annihilate
    slap kick attack bash wipe purge
    tuer tue tues tuez tuerai tuerais tuons assassiner assassine poignarder poignarde egorger egorge pendre pends pend
    lyncher violer viole frapper frappe tabasser tabasse cogner cogne bruler brule brulez gazer executer exterminer
    extermine eradiquer eliminer torturer massacrer massacre massacrons etrangler noyer bombarder detruire detruis defoncer
    defonce defoncerai buter bute niquer nique ecraser ecrase decapiter aneantir fumer crever creve crevez casser peter
    demonter demonte demolir fracasser saigner`,
  /** What a hostile voice wishes upon somebody. */
  fate: `
    die dies dead death dying killed murdered shot stabbed hanged hung lynched raped beaten burned burnt gassed executed
    exterminated eradicated eliminated tortured slaughtered strangled drowned bombed destroyed wiped punished suffer
    suffering rot extinct buried sterilised sterilized castrated
    mourir meurs meure meurent mort morts morte mortes crever tues tuees assassines poignardes pendus pendu lynches
    violes frappes tabasses brules brulees gazes executes extermines exterminees eradiques elimines tortures massacres
    etrangles noyes abattus abattu punis souffrir souffrent pourrir disparaitre enterres sterilises castres`,
  /** Sending people away, or taking their rights. */
  out: `
    deport deported deportation expel expelled expulsion ban banned remove removed banish leave kick locked lock jail
    prison home segregated forbidden deny denied excluded exclude wall ship back
    expulser expulse expulses expulsion virer vires vire degager degage degagez dehors renvoyer renvoyes deporter deportes
    interdire interdits enfermer enfermes exclure exclus chasser chasses rentrer rentrez rentre retourner retourne
    retournez barrez barre casse cassez charter`,
  must: `
    should must ought deserve deserves deserved need needs has have let lets gonna going will shall would wish hope
    devrait devraient doit doivent faut faudrait merite meritent merites qu que voudrais espere souhaite aller vais va
    allons mériter meritait`,
  not: `
    not no never nobody none neither nor cannot without stop against don doesn isn aren won shouldn wouldn couldn didn
    wasn weren hasn haven ain t dont
    pas non jamais aucun aucune personne rien ni sans contre arretez arreter arrete cesser cessez ne n`,
  you: `you your yours yourself yourselves u ur ya youre tu toi te ton ta tes vous votre vos t`,
  they: `they them their those these themselves ils elles eux leur leurs ces ceux celles`,
  me: `i me my mine myself we us our ours im am je j me moi mon ma mes nous notre nos suis`,
  all: `all every everyone everybody any always most entire tous toutes tout toute chaque toujours plupart ensemble`,
  like: `like such kind kinds comme genre espece sorte`,
  crude: `
    fuck fucks fucked fucking fuckin fuckers fucker shit shits shitty bullshit crap crappy damn goddamn bloody piss pissed
    arse ass wtf hell bollocks
    merde merdes merdique chier chiant chiante foutre foutu bordel cul couilles emmerde emmerdes emmerder emmerdant putain
    foutent fous bite`,
  /** Speaking well of people. */
  kind: `
    love loves loved respect respects respected welcome welcomes equal equality equals proud pride support supports
    supporting rights celebrate celebrating wonderful great beautiful brilliant amazing friend friends kind lovely deserve
    admire valued value help helping thank thanks happy inclusive include protect human humans dignity peace
    aime aimes aiment aimer adore adorent adorer respecte respecter bienvenue bienvenus egal egaux egale egales egalite
    fier fiers fiere fierte soutien soutenir soutiens droits celebrer merveilleux merveilleuse formidable formidables geniaux
    genial superbe superbes belle beau beaux ami amis amie amies gentil gentils accueillir admire admirer aider merci
    heureux inclure inclusif proteger humain humains dignite paix accueil`,
  /** Speaking of what was said. */
  say: `
    say says said saying tell tells telling told call calls called calling claim claims claiming claimed write writes wrote
    writing written think thinks thinking believe believes word words term phrase slogan shout shouts shouted shouting
    sentence statement comment quote quoted quoting read reading heard hear wrote tweet tweets song lyrics chant
    dire dis dit dites disent disant disait affirmer affirme affirment pretendre pretend traiter traite traites traitee
    appeler appelle appelait ecrire ecrit ecrivent ecrivant penser pense pensent croire croit mot mots terme phrase slogan
    crier crie criaient crient hurler phrases commentaire citer cite citation lire lu entendu entendre chanson propos`,
  /** Speaking against what was said. */
  denounce: `
    wrong racist racism sexist sexism homophobic homophobia transphobic transphobia islamophobic antisemitic antisemitism
    bigot bigots bigotry bigoted hateful unacceptable offensive shame shameful report reported reporting condemn condemns
    disagree false untrue lie stereotype prejudice prejudiced discrimination discriminatory hurtful problematic horrified
    appalled shocked slur slurs harassment bullied insulted abuse abused nazi nazis fascist ignorant despicable
    faux raciste racistes racisme sexiste sexistes sexisme homophobe homophobes homophobie transphobe transphobie
    islamophobe antisemite antisemites antisemitisme haineux haineuse inacceptable inadmissible intolerable offensant
    honte honteux signaler signale signalement condamner condamne mensonge stereotype prejuge prejuges cliche discrimination
    blessant choque choquee choquant insulte insultee insultes injure injures harcelement denoncer denonce facho fachos
    nazi nazis fasciste fascistes`,
  thing: `
    process processes server bug bugs code app software update updates computer laptop battery phone printer car bike
    weather rain traffic monday mondays coffee tea food beer cheese vegetable vegetables pizza movie film book music song
    game level boss plant plants weeds slugs mosquitoes mosquito wasp wasps spider spiders fly flies mould mold rust noise
    concrete wood plastic advert ads spam website page file files thread child
    processus serveur bogue bogues logiciel appli application mise jour ordinateur ordi portable batterie telephone
    imprimante voiture velo meteo pluie circulation lundi lundis cafe the bouffe biere fromage legume legumes pizza film
    livre musique chanson jeu niveau plante plantes mauvaises herbes limaces moustiques moustique guepe guepes araignee
    mouches moisissure rouille bruit beton bois plastique pub publicite site fichier fichiers`,
} satisfies Record<string, string>

/** A class of words. */
export type WordClass = keyof typeof words

/** The classes of a folded word; most words have none. */
export const classesOf: ReadonlyMap<string, readonly WordClass[]> = (() => {
  const map = new Map<string, WordClass[]>()
  for (const [name, list] of Object.entries(words) as [WordClass, string][])
    for (const word of list.trim().split(/\s+/)) {
      const known = map.get(word)
      if (!known) map.set(word, [name])
      else if (!known.includes(name)) known.push(name)
    }
  return map
})()
