import { foldText } from './fold-text';

/** Forms of address that people write before a name and mail programs leave out, folded. */
const TITLES: ReadonlySet<string> = new Set(
  (
    'mr mrs ms miss mister madam sir dr doctor prof professor herr herrn frau fraulein m mme mlle monsieur madame ' +
    'mademoiselle me maitre docteur sr sra srta senor senora senorita don dona senhor senhora sig signor signora ' +
    'signorina dott dottor dottoressa avv ing lic eng arq dhr mevr mw meneer mevrouw adv professorin professeur profesor ' +
    'profesora professora professore professoressa director direktor direktorin directeur directrice directora diretor diretora ' +
    'direttore direttrice abogado abogada advogado advogada avvocato avvocata avocat avocate advocaat anwalt anwaltin ' +
    'rechtsanwalt rechtsanwaltin notar notarin notaire notario notaria notaio notaris archbishop bishop captain judge inspector ' +
    'firma societe empresa ditta bedrijf agence agencia agenzia cabinet'
  ).split(' '),
);

/** "Frau Dr. Weber" is "Weber", "Sig.ra Conti" is "Conti"; a name of titles alone stays as it is. */
export function nameWithoutTitle(name: string): string {
  const parts = name.split(' ');
  let first = 0;
  while (first < parts.length - 1 && isTitle(parts[first] ?? '')) first++;
  return parts.slice(first).join(' ');
}

/** "Dr.", "Prof.ssa": a point, and an ending behind it. */
function isTitle(part: string): boolean {
  const [word = '', ending = ''] = foldText(part).split('.');
  return (
    TITLES.has(word) && (word.length > 1 || part.endsWith('.')) && ['', 'ra', 'na', 'ssa'].includes(ending)
  );
}
