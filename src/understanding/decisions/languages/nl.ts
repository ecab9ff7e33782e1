import { type DecisionWords } from '../words';

export const dutch: DecisionWords = {
  polite: `kan ik zo niet, kan ik niet, kunnen we zo niet, kunnen we niet, kan ik helaas niet, kunnen we helaas niet, ik vroeg me af of je, ik vroeg me af of u, als je kunt, als je wilt, als u wilt, als u kunt, als het kan, als het lukt, als je tijd hebt, wanneer je kunt, wil graag, zou graag, indien mogelijk, in een keer, wat mij betreft`,
  orders: `kun je, kan je, kunt u, wil je, wilt u, zou je, zou u, kan u`,
  asks: `moet ik, moeten we, mag ik, mogen we, kan ik, kunnen we, zal ik, zullen we, is #, is de, is het, is verzoek, is aanvraag, zijn de, was, waren, werd, heeft, hebben ze, heb ik, wie, wanneer, waarom, hoe, wat, welke, waar, of, kan een, kan men`,
  conditions: `als, indien, zodra, wanneer, mits, tenzij, op voorwaarde, zolang, in geval, pas na, stel dat`,
  opening: `voordat, voor ik, totdat, of`,
  doubts: `misschien, wellicht, mogelijk, waarschijnlijk, zou, zouden, moet, moeten, overweeg, niet zeker, twijfel, gevraagd om, bijna, binnenkort, hoop`,
  later: `morgen, later, volgende week, volgende maand, een andere keer, vanavond, niet nu, nu niet, vandaag niet`,
  others: `hij, zij, ze, iemand, niemand, iedereen, men, vraagt me om, vroeg me om, wil dat ik`,
  reports: `zegt, zegt dat, zei, heeft gezegd, beweert, denkt, volgens, blijkbaar, schrijft, schreef, gehoord, bevestigt, meldt`,
  past: `door de, door het, door mijn, door onze, werd, werden, is geweest, zal worden, was, waren`,
};
