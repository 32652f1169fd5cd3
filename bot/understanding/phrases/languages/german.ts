// Phrases: German. Questions about shops are declined; the rest isn't spoken here, only told apart.

export const german = {
  merchant: `
  [wie viel|wieviel|was] [geld|] [habe|hab] ich {time} [bei|fur|an|im|in|mit] {shop} [ausgegeben|bezahlt|gezahlt|gelassen|verbraucht]
  [wie viel|wieviel] [geld|] [habe|hab] ich {time} fur [{kind}|{strange}] [ausgegeben|bezahlt|gezahlt]
  [wie viel|wieviel|gebe|geb] [gebe|zahle|geb|] ich [im monat|] [fur|bei|zu viel fur] [{kind}|{shop}] [aus|]
  [ausgaben|summe|gesamt|betrag] [bei|fur] [{shop}|{kind}] {time}
  [war|bin|ging] ich [schon|schon mal|jemals|{time}] [bei|in|im|zu] {shop} [gewesen|einkaufen|essen|]
  [habe|hab] ich [schon|schon mal|jemals|{time}|] [etwas|was|] [bei|in|im|an] {shop} [gekauft|eingekauft|bezahlt|gezahlt|bestellt|gegessen]
  [ist|war|sind|waren] [das|die|der|die letzte|die letzte zahlung|die buchung|die {amount}|der betrag] [von|bei|an|aus] {shop}
  wo [habe|hab] ich {time} [die|das|mein|] [{amount}|geld|meine karte|am meisten|] [ausgegeben|bezahlt|benutzt|eingekauft|gekauft|gegessen|gelassen]
  wo [gebe|kaufe|esse|war|zahle] ich [am meisten|am haufigsten|meistens|normalerweise|am liebsten|{time}] [aus|geld aus|ein|]
  wohin [geht|ging|ist] [mein|das|die] [geld|{amount}] [gegangen|{time}|]
  [welcher|welches|welche] [laden|geschaft|handler|supermarkt|restaurant|firma|shop|unternehmen|haendler] [hat|war das|ist das|hat mir|hat mich] [mir|] {amount} [abgebucht|berechnet|belastet|eingezogen|]
  [in|bei|von] [welchem|welcher] [laden|geschaft|handler|supermarkt|restaurant|stadt|land|firma|haendler] [kaufe|war|gebe|habe|bin|esse|ist] ich [am haufigsten|am meisten|{amount}|meistens|{time}] [ein|aus|ausgegeben|bezahlt|]
  [von|bei] [welchem|welcher] [handler|laden|geschaft|firma] [ist|war|kommt|stammt] [die|der|das] [letzte|erste|] [buchung|zahlung|umsatz|abbuchung|betrag]
  [welches|welcher] [geschaft|laden|restaurant|handler] [besuche|nutze|ist] [ich|] [am haufigsten|am meisten|nummer 2|der erste|mein liebster]
  [zeig|zeige|zeig mir|zeige mir|liste|such|finde] [alle|die|meine|] [umsatze|zahlungen|buchungen|transaktionen|ausgaben|abbuchungen|kaufe] [bei|an|von|fur|in] [{shop}|{kind}] {time}
  [umsatze|zahlungen|buchungen|abbuchungen|transaktionen] [bei|an|von] {shop} {time}
  wann [war|bin|habe] ich [zuletzt|das letzte mal|zum letzten mal] [bei|in|im] {shop} [gewesen|eingekauft|gekauft|bezahlt|]
  wie [oft|haufig] [war|bin|gehe|habe] ich [bei|zu|in] {shop} {time} [gewesen|eingekauft|]
  [sortiere|gruppiere|ordne|liste|zeige|teile|summiere|fasse] [mir|] [alle|meine|die|] [umsatze|ausgaben|zahlungen|buchungen|transaktionen] nach [handler|kategorie|laden|geschaft|ort|stadt|land|name|geschaften|handlern|art] [auf|]
  [an wen|wem] [habe|hab|ging|gingen] ich [die|] {amount} [gezahlt|bezahlt|uberwiesen|gegeben|] {time}
  wer [hat|] [mir|mein geld|] [die|] {amount} [abgebucht|eingezogen|genommen|berechnet|bekommen]
  hat [mir|mich|] {shop} [mir|] [etwas|geld|{amount}|schon|] [abgebucht|berechnet|erstattet|belastet|zuruckgezahlt]
  [was|was alles] [habe|hab] ich {time} [gekauft|eingekauft|bestellt|bezahlt]
  [was|wofur] [war|ist|sind|waren] [die|der|das] [zahlung|betrag|abbuchung|] [von|uber|] {amount}
  [wofur|fur was] [gebe|habe] ich [am meisten|mein geld|das meiste|{amount}] [aus|geld aus|ausgegeben]
  [name|namen|wie heisst|adresse] [des|der|den|das|] [handlers|ladens|geschafts|handler|laden|geschaft|restaurants|firma]
  [habe|hab] ich [meine|die] karte in [{place}|{shop}] [benutzt|verwendet|genutzt|eingesetzt] {time}
  [umsatze|ausgaben|zahlungen|einkaufe] [in|im] [{place}|ausland] {time}
  [welche|habe ich] [abos|abonnements|auslandszahlungen|onlinekaufe] [habe ich|bezahle ich|]
  `
    .replaceAll('{time}', '[letzten monat|diesen monat|gestern|heute|letzte woche|dieses jahr|am freitag|im marz|]')
    .replaceAll(
      '{kind}',
      'lebensmittel|essen|restaurants|kleidung|benzin|kaffee|transport|miete|reisen|freizeit|medikamente|glucksspiel|bucher|taxi|getranke|supermarkt|einkaufe|spiele',
    ),
  ordinary: `
  [wie|was|wie hoch] ist [mein|der] [kontostand|saldo|guthaben] [aktuell|auf dem sparkonto|der kreditkarte|]
  [wie viel|wieviel] geld [habe ich|ist] [noch|] [auf dem konto|auf der karte|ubrig|auf meinem sparkonto|]
  [zeig mir|zeige|was sind|] [meine|die] [letzten|neuesten|letzten 3|letzten 5|] [umsatze|buchungen|transaktionen|kontobewegungen]
  wie viele [punkte|meilen|pramienpunkte] habe ich [noch|]
  wann ist [meine|die] [kreditkartenrechnung|rechnung] fallig
  [hallo|guten tag|guten morgen|danke|vielen dank|tschuss|ja|nein|abbrechen|stopp|hilfe|bitte]
  [wer bist du|was kannst du|sprichst du deutsch|bist du ein roboter|wie geht es dir]
  [ich mochte|ich will|kann ich|wie kann ich] [geld uberweisen|eine rechnung bezahlen|punkte einlosen|mit einem menschen sprechen|meine bank verbinden|die karte sperren]
  [meine karte|ich habe meine karte] [ist weg|verloren|wurde gestohlen|funktioniert nicht]
  [wie ist das wetter|wie spat ist es|erzahl mir einen witz|welcher tag ist heute]
  wo ist [der nachste geldautomat|die bank|mein paket|der bahnhof]
  [was bedeutet|wie sagt man|wie macht man] [das|danke|kuchen]
  `,
} as const;
