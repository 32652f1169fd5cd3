// Phrases: French. Questions about shops are declined; the rest isn't spoken here, only told apart.

export const french = {
  merchant: `
  combien [d argent|] [ai je|jai|est ce que jai] [depense|paye|depensé|mis|laisse] [chez|a|au|en|dans|pour] {shop} {time}
  combien [d argent|] [ai je|jai|je|est ce que je] [depense|paye|mets] [en|pour|dans|chez] [les|] [{kind}|{strange}] {time}
  [total|mes depenses|depenses|montant] [chez|en|pour] [{shop}|{kind}] {time}
  [est ce que|] [je suis|suis je|jai|ai je] [deja|] [alle|ete|achete|paye|mange|passe] [chez|a|quelque chose chez|au] {shop} {time}
  [est ce que|] [le|ce|la|cette] [paiement|achat|debit|transaction|depense|dernier] [de {amount}|] [vient il|vient|est|etait|est il|provient] [de|chez|du] {shop}
  ou [ai je|est ce que jai|jai|est ce que je|suis je|je] [depense|paye|utilise ma carte|achete|mange|fait mes courses|alle] [les|mes|mon argent|le plus|] [{amount}|souvent|] {time}
  ou [part|va|est passe] [mon argent|tout mon argent|les {amount}]
  [quel|quelle|quels] [magasin|commercant|commerce|restaurant|boutique|supermarche|enseigne|entreprise|societe] [ma|mont|est ce que|ma t il] [debite|preleve|facture|pris] [de|] {amount} {time}
  [dans|chez|a|de] [quel|quelle] [magasin|commercant|commerce|restaurant|boutique|supermarche|ville|pays|endroit] [je|ai je|est ce que je|vient|jai] [vais|depense|achete|paye|mange|le dernier paiement] [le plus|le plus souvent|{amount}|souvent|]
  [quel|quelle] [magasin|restaurant|commercant|boutique|enseigne] [est|etait] [le premier|le numero 2|le dernier|mon prefere|ce]
  [montre|montre moi|affiche|liste|donne moi|cherche|voir] [toutes|tous|] [les|mes|] [transactions|operations|achats|paiements|depenses] [chez|a|de|en|pour] [{shop}|{kind}] {time}
  [transactions|operations|achats|paiements] [chez|a|au] {shop} {time}
  quand [suis je|est ce que je suis|ai je|jai] [alle|paye|achete|mange|passe] [chez|a] {shop} [pour la derniere fois|la derniere fois|]
  [la derniere fois|combien de fois|a quelle frequence] [que|] [je suis alle|jai achete|suis je alle|je vais|jai ete] [chez|a] {shop} {time}
  [trie|regroupe|classe|groupe|range|filtre|ventile|affiche] [toutes|] [mes|les|] [operations|depenses|transactions|achats|paiements] par [commercant|magasin|categorie|ville|pays|lieu|nom|enseigne|boutique|type]
  [a qui|a quel magasin] [ai je|jai|est ce que jai] [paye|verse|donne|envoye|regle] [les|] {amount} {time}
  [qui|quelle societe] [ma|a] [debite|preleve|pris|facture] {amount}
  est ce que {shop} ma [debite|rembourse|preleve|facture] [quelque chose|deja|]
  [quest ce que|que] [jai|ai je] [achete|paye] {time}
  [a quoi|quoi|pour quoi] [correspond|correspondent|est|sont|sert] [le paiement de|les|le debit de|] {amount}
  [sur quoi|dans quoi|en quoi|pour quoi] [je|est ce que je|ai je] [depense|depense le plus|mis mon argent]
  [nom|le nom|adresse|quel est le nom] [du|de|de la|] [commercant|magasin|boutique|marchand|restaurant|beneficiaire]
  [ai je|est ce que jai|jai] [utilise|use|paye avec] ma carte [a|en|au] {place} {time}
  [depenses|achats|operations|paiements] [a|en|au] [{place}|letranger] {time}
  [quels abonnements|ai je des abonnements|quelles depenses a letranger] [je paie|jai|]
  `
    .replaceAll(
      '{time}',
      '[ce mois ci|le mois dernier|hier|la semaine derniere|cette annee|vendredi|en mars|recemment|]',
    )
    .replaceAll(
      '{kind}',
      'courses|restaurants|vetements|essence|transport|cafe|loyer|voyages|loisirs|pharmacie|jeux|livres|taxis|alimentation|nourriture|paris',
    ),
  ordinary: `
  [quel est|donne moi|] [mon|le] solde [actuel|disponible|du compte|de la carte|depargne|]
  combien [dargent|] [me reste t il|jai|ai je|il me reste] [sur mon compte|sur la carte|en epargne|]
  [montre moi|affiche|quelles sont|] [mes|les] [dernieres|3 dernieres|5 dernieres|] [operations|transactions] [recentes|du mois|]
  combien de points [ai je|jai|il me reste]
  quand [dois je payer|est due] [ma carte|la facture]
  [bonjour|salut|bonsoir|merci|merci beaucoup|au revoir|oui|non|annuler|stop|aide|sil vous plait]
  [qui es tu|que peux tu faire|tu parles francais|es tu un robot|comment ca va]
  [je veux|je voudrais|puis je|comment] [faire un virement|payer une facture|utiliser mes points|parler a quelquun|lier ma banque|bloquer ma carte]
  [jai perdu|on ma vole] ma carte
  [quel temps fait il|quelle heure est il|raconte une blague]
  ou est [le distributeur|la banque|mon colis|la gare]
  [que veut dire|comment dit on|comment faire] [cela|merci|un gateau]
  `,
} as const;
