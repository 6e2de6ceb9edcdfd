/** `README.txt` of an archive: what it holds, in both languages. Pure. */
export const readme = ({ siteURL, handle, at }: { siteURL: string; handle: string; at: string }): string =>
  `Data of @${handle} at ${siteURL}, ${at}

ENGLISH

  manifest.json   what this archive holds: its format, when it was made, each file with its number of entries
  data/*.json     what the hub keeps about you, one file a kind; each is a list of entries
  files/          the pictures that you uploaded

Every entry has an "id" and, where the hub records them, "createdAt" and "updatedAt" (ISO 8601, UTC).
Texts are as you wrote them (Markdown). Where an entry points to another, it names its id.
A file "x-as-y.json" lists entries of the kind "x" in which you are the "y".
Passwords, keys and what other members wrote are not in it.

FRANÇAIS

  manifest.json   ce que contient cette archive\u202f: son format, sa date, chaque fichier et son nombre d’entrées
  data/*.json     ce que le hub conserve à votre sujet, un fichier par genre\u202f; chacun est une liste d’entrées
  files/          les images que vous avez envoyées

Chaque entrée a un «\u202fid\u202f» et, quand le hub les note, «\u202fcreatedAt\u202f» et «\u202fupdatedAt\u202f» (ISO 8601, UTC).
Les textes sont tels que vous les avez écrits (Markdown). Une entrée qui en désigne une autre donne son id.
Un fichier «\u202fx-as-y.json\u202f» liste les entrées du genre «\u202fx\u202f» dans lesquelles vous êtes «\u202fy\u202f».
Ni mots de passe, ni clés, ni textes d’autres membres n’y figurent.
`
