/**
 * Words that say nothing about a subject: articles, pronouns, prepositions, auxiliaries, question words, and verbs of
 * asking („bekommt man“, „gibt es“). They are indexed as any word, but a query leaves them out as long as another
 * word remains; without the list the pilot lost .035 nDCG.
 */
const lists = [
  'der die das des dem den ein eine einer eines einem einen kein keine keiner keines keinem keinen',
  'ich du er sie es wir ihr mich dich ihn uns euch mir dir ihm ihnen sich man mein meine meiner meinem meinen dein deine sein seine seiner seinem seinen ihre ihrem ihren ihrer unser unsere unserer unserem unseren euer eure',
  'dies diese dieser dieses diesem diesen jene jener jenes jede jeder jedes jedem jeden alle aller allem allen alles einige etwas nichts manche solche welche welcher welches welchem welchen andere anderen anderer anderes derselbe dieselbe',
  'an auf aus bei beim bis durch für gegen hinter im in ins mit nach neben ohne seit über um unter vom von vor während wegen zu zum zur zwischen',
  'aber als also auch da dabei dadurch dafür damit dann daran darauf darum dass davon dazu denn doch dort eben ebenso entweder etwa falls hier hin indem ja je jedoch jetzt mal mehr nicht noch nun nur ob obwohl oder schon sehr so sobald sodass sogar somit sondern sonst trotz trotzdem und viel viele vielen weder weil wenn wie wieder zwar',
  'bin bist ist sind seid war waren wart wäre wären gewesen habe hast hat haben hatte hatten hätte hätten werde wirst wird werden wurde wurden würde würden worden',
  'kann kannst können könnt konnte könnte könnten muss musst müssen müsste soll sollst sollen sollte sollten will willst wollen wollte darf dürfen mag möchte möchten',
  'wer wen wem wessen was wann wo woher wohin warum wieso weshalb wozu wodurch womit wieviel',
  'gibt gebe geben bekomme bekommt bekommen brauche braucht brauchen hilft helfen gelingt gelingen schaffe schafft bringen bringt macht machen mache eigentlich bitte suche finde finden kennt',
  'bzw ca ggf inkl usw vgl zb ua dh the of for and to in a an is are what how with on',
];

const stopWords: ReadonlySet<string> = new Set(lists.join(' ').split(' '));

/** @param word lower case, as written */
export function isStopWord(word: string): boolean {
  return stopWords.has(word) || (word.length === 1 && !/\d/u.test(word));
}
