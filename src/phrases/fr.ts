import type { LanguagePhrases } from './index.ts';

const NUMBER = Array.from({ length: 59 }, (_, i) => i + 1).join('|'); // words stand on both sides of it

// French
export default {
  advertisement: {
    only: `publicité, publicités, pub, annonce publicitaire, espace publicitaire, message publicitaire,
      fin de la publicité, votre publicité ici, sponsorisé, sponsorisée, sponsorisés, (la suite|suite|
      lire la suite|la suite de l'article|suite de l'article|la suite de votre article|la suite du
      texte|la suite de la recette|l'article continue|cet article continue|l'article se poursuit|cet
      article se poursuit|le texte continue|votre article continue|continuez votre lecture|continuer
      la lecture) (après|apres|sous) (la|cette|) (publicité|publicite|pub|annonce),
      (l'article continue|le texte continue|la suite de l'article|la suite) ci dessous,
      continuez votre lecture ci dessous,
      contenu (sponsorisé|sponsorise|commercial|publicitaire|promotionnel|partenaire|de marque),
      contenus (sponsorisés|commerciaux|partenaires), (article|post|billet|message|lien) sponsorisé,
      (articles|posts|liens|résultats) sponsorisés, article (partenaire|publicitaire),
      lien publicitaire, publireportage, publi reportage, publirédactionnel, publi rédactionnel,
      publicommuniqué, publi communiqué, publi info, collaboration commerciale, partenariat rémunéré,
      annonces google, annonce google,
      (masquer|fermer|passer|ignorer|signaler|supprimer) (la|cette|) (publicité|annonce|pub),
      (masquer|supprimer) les (publicités|pubs), pourquoi cette (publicité|annonce|pub),
      (lire|naviguer) sans (publicité|pub), offre partenaire, offres partenaires`,
    starts: `sponsorisé par, contenu (proposé|sponsorisé|offert) par, article (proposé|sponsorisé) par,
      cet article vous est (proposé|offert) par, contenu conçu et proposé par`,
  },
  'app-promo': {
    only: `
      (télécharger|téléchargez|installer|installez|ouvrir|découvrir|découvrez|obtenir) (l'application|
      l'appli|l'app|notre application|notre appli) (mobile|),
      téléchargez gratuitement (l'application|notre application), télécharger nos applications,
      téléchargez nos applications, (disponible|télécharger|téléchargez) (sur|dans) (google play|le
      google play|l'app store|app store|le play store),
      (ouvrir|lire|continuer) dans (l'application|l'appli|l'app),
      continuer (sur|dans) (le navigateur|le site|le web), (scannez|scanner|flashez) (le|ce) qr code,
      (scannez|flashez) pour télécharger l'application, notre application, notre appli,
      nos applications, nos applis, notre application mobile, nos applications mobiles,
      l'application mobile`,
    labels: `application mobile, applications mobiles, applications,
      (appli|application) (iphone|ipad|android|ios), l'application, mobile et tablette`,
    starts: `téléchargez notre app, téléchargez l'app`,
    says: `(téléchargez|télécharger|installez|installer) (gratuitement|dès maintenant|) (notre|nos)
      (application|applications|appli|applis|app),
      retrouvez nous (aussi|) sur notre (application|appli)`,
  },
  'author-bio': {
    only: `(à|a) propos de (l'auteur|l'autrice|l'auteure|l'auteur e|l'auteur ice|cet auteur),
      (à|a) propos des (auteurs|auteurs et autrices), au sujet de (l'auteur|l'autrice|l'auteure),
      biographie de (l'auteur|l'autrice),
      (voir|consulter) (le profil|la page|la fiche) de (l'auteur|l'autrice), voir sa page auteur,
      suivre (cet auteur|l'auteur|ce journaliste), tous (les|ses) articles de (l'auteur|cet auteur),
      (voir|lire) tous ses articles, plus d'informations sur l'auteur`,
    starts: `(voir|afficher|lire|consulter) (tous les articles|tous les billets|tous les posts|toutes les
      publications|tous les textes|tous les contenus) (de|par|du), voir les autres articles (de|par)`,
  },
  breadcrumb: {
    says: `vous êtes ici (accueil|home), vous êtes actuellement ici accueil`,
  },
  byline: {
    starts: `par, écrit par, ecrit par, publié par, publie par, rédigé par, posté par, proposé par,
      article (écrit|rédigé|publié|de|par), un article de, texte, textes, texte de, auteur, auteurs,
      autrice, auteure, propos recueillis par, propos (traduits|recueillis et traduits) par,
      entretien réalisé par, interview par, une enquête de, un reportage de,
      de notre (correspondant|correspondante|envoyé spécial|envoyée spéciale), de nos envoyés spéciaux,
      avec notre (correspondant|correspondante|envoyé spécial|envoyée spéciale), traduit par,
      traduction, journaliste, publié le par, ajouté par, mis en ligne par`,
  },
  'comment-form': {
    only: `laisser un commentaire, laissez un commentaire, laisser une réponse, laissez une réponse,
      laisser votre commentaire, laissez votre commentaire, laisser une réponse à,
      laisser un commentaire sur, (ajouter|ajoutez|écrire|écrivez|rédiger|poster|postez|publier|
      publiez|envoyer|déposer|soumettre) (un|le|votre|mon) commentaire, (commenter|commentez|réagir à|
      réagissez à) (cet article|l'article|cette actualité|cette information|ce contenu|ce billet),
      commenter, commentez, votre commentaire, votre réaction, donnez votre avis, annuler la réponse,
      cliquez ici pour annuler la réponse, annuler le commentaire, répondre à, (voir|lire|afficher|
      masquer|consulter|charger|fermer) (les|tous les|plus de|d'autres) commentaires,
      (voir|lire|afficher) (les|toutes les) réactions, voir tous les commentaires,
      tous les commentaires, aller aux commentaires, accéder aux commentaires, plus de commentaires,
      aucun commentaire, pas de commentaire, pas de commentaires, pas encore de commentaire,
      pas encore de commentaires, aucun commentaire pour le moment,
      il n'y a pas (encore|) de commentaires, (les|) commentaires (sont|) (fermés|clos|désactivés),
      les commentaires sont actuellement fermés, fermé aux commentaires, espace commentaires,
      l'espace des commentaires est (ouvert|fermé) (aux inscriptions|), (soyez|sois) (le premier|la
      première|le premier ou la première) à (commenter|réagir|donner votre avis|laisser un commentaire|
       commenter cet article|commenter ce contenu), (connectez vous|se connecter|identifiez vous|
      abonnez vous|inscrivez vous) pour (commenter|réagir|répondre|laisser un commentaire),
      signaler un (abus|contenu|commentaire|contenu inapproprié), signaler ce (commentaire|contenu),
      charte de modération, règles de modération, charte des commentaires, règles de participation,
      lire la charte de modération,
      prévenez moi de tous les nouveaux (commentaires|articles) par (e mail|email|mail|courriel),
      (avertissez moi|informez moi) par (e mail|email|mail|courriel) des nouveaux (commentaires|
      articles), notifiez moi des commentaires à venir via e mail,
      veuillez entrer votre (nom|commentaire|nom ici|commentaire ici),
      s'il vous plaît entrez votre (commentaire|nom ici),
      veuillez saisir votre (nom|nom ici|commentaire), ce champ est (obligatoire|requis|nécessaire),
      champs obligatoires, champ obligatoire, tous les champs sont obligatoires,
      ne pas remplir (ce champ|), commentaires en ligne`,
    labels: `nom, prénom, adresse e mail, adresse email, adresse mail, adresse de messagerie, courriel,
      site web, site internet, site, commentaire, envoyer, soumettre, valider, publier, poster, annuler,
      obligatoire, facultatif, optionnel, requis, votre nom, votre prénom, votre message, votre site,
      téléphone, objet, pseudo, pseudonyme, votre pseudo, ville, code postal, répondre, réagir, captcha,
      prévisualiser, aperçu, votre email, réagissez, exprimez vous`,
    starts: `votre (adresse|) (e mail|email|mail|courriel|de messagerie|électronique|adresse de courriel|
      adresse de messagerie) ne sera pas (publiée|publié|visible|affichée|diffusée|communiquée),
      votre adresse de (messagerie|courriel) ne sera pas,
      (les|) champs (obligatoires|requis) sont (indiqués|marqués|signalés),
      (enregistrer|sauvegarder|enregistrez) mon nom, (ce site utilise|cette page utilise) akismet,
      en savoir plus sur (comment|la façon dont) (les données de vos commentaires|vos données), vous
      devez (être connecté|être connectée|être connecté e|être identifié|vous connecter|être inscrit|
      être membre|être abonné|être enregistré) (pour|afin de) (publier|poster|rédiger|laisser|
      commenter|écrire|réagir|répondre|ajouter|soumettre|participer),
      pour (réagir|commenter) (veuillez|vous devez|connectez|merci),
      votre commentaire (est|sera) (en attente|soumis|visible|modéré|publié après),
      ce champ n'est utilisé qu'à des fins de validation, ce formulaire est protégé,
      les commentaires sont (modérés|soumis à modération)`,
    says: `(votre adresse|l'adresse) (e mail|email|mail|de messagerie|de courriel) ne sera pas publiée,
      utilise akismet pour réduire les indésirables,
      soyez le premier à (commenter|réagir à) cet article`,
  },
  'comment-thread': {
    only: `
      commentaires, commentaire, réactions, réponses, les commentaires, vos commentaires, vos réactions,
      commentaires des lecteurs, réactions des lecteurs, commentaires récents, avis des lecteurs,
      vos avis, avis, contributions, tous les commentaires, les réactions, commentaires sur,
      pensées sur, réflexions sur`,
    labels: `
      répondre, répondre à ce commentaire, signaler, alerter, signaler un abus, signaler ce commentaire,
      signaler au modérateur, alerter le modérateur, j'aime, je n'aime plus, je n'aime pas, citer,
      permalien, lien permanent, voir la réponse, voir les réponses, afficher les réponses,
      masquer les réponses, recommander, voter, il y a (un|une|${NUMBER}) (seconde|secondes|min|mn|
      minute|minutes|h|heure|heures|jour|jours|semaine|semaines|mois|an|ans|année|années),
      il y a (quelques|plusieurs) (secondes|minutes|heures|jours|semaines|mois|années)`,
  },
  'contributor-note': {
    says: `(a|ont) (également|aussi|) (contribué|collaboré) à cet article`,
  },
  'cookie-notice': {
    only: `(tout|tous|) accepter (tout|tous|les cookies|tous les cookies|et continuer|et fermer|et
      poursuivre|et continuer la navigation|et enregistrer|l'ensemble|la sélection|les cookies et
      continuer|et accéder gratuitement), tout accepter, tout refuser,
      refuser (tout|tous|les cookies|tous les cookies|et fermer|et s'abonner), ok j'accepte,
      j'accepte (les|tous les) cookies, ok tout accepter, continuer sans accepter,
      poursuivre sans accepter, fermer sans accepter, interdire tous les cookies,
      autoriser (tout|tous|les cookies|tous les cookies|la sélection),
      accepter uniquement (les cookies|) (nécessaires|essentiels),
      (uniquement|seulement) les (cookies|) (nécessaires|essentiels), cookies nécessaires uniquement,
      personnaliser (mes|les|vos) (choix|cookies|préférences|paramètres), je personnalise, (paramétrer|
       gérer|configurer|modifier|régler|préférences|gestion|paramètres|réglages|paramétrage|
      configuration) (les|des|mes|vos|de|) cookies, (gérer|modifier|voir|enregistrer|sauvegarder|
      confirmer|valider|afficher) (les|mes|vos|nos) (préférences|choix|options|consentements|finalités|
       partenaires|fournisseurs|services|paramètres), gérer (le|mon|votre) consentement,
      gérer le consentement aux cookies, gérer les fournisseurs, gérer le service,
      gestion du consentement, gestion de vos consentements, gestion de la confidentialité,
      paramètres de confidentialité, préférences de confidentialité,
      centre de (préférences|gestion) de (la|) confidentialité, gérer mes données, mes consentements,
      politique (de|des|relative aux|en matière de) cookies,
      en savoir plus sur (ces finalités|les cookies|notre politique de cookies),
      liste des (partenaires|fournisseurs), voir (nos|les|la liste des) partenaires,
      cookies strictement nécessaires, (nous respectons|le respect de) votre vie privée, votre vie
      privée (nous|) (est importante|est notre priorité|est notre|nous importe|est importante pour
      nous), le respect de votre vie privée est (notre|une) priorité, info cookies,
      informations cookies, panneau de gestion des cookies, fermer la bannière des cookies,
      ce site utilise des cookies, bienvenue et merci de votre visite, accepter & fermer,
      contrôlez vos données, vos choix en matière de (cookies|confidentialité), vos préférences cookies`,
    labels: `
      accepter, refuser, personnaliser, paramétrer, autoriser, préférences, fonctionnel, fonctionnels,
      statistiques, toujours activé, toujours actif, toujours actifs, cookies fonctionnels,
      cookies analytiques, cookies publicitaires, cookies de performance, cookies essentiels,
      cookies nécessaires, cookies marketing, cookies tiers, mesure d'audience, intérêt légitime,
      consentement, finalités, d'accord, j'ai compris, compris, nécessaires, nécessaire, plus d'options,
      en savoir plus, oui, non, confidentialité, j'accepte, je refuse, ok pour moi, non merci,
      je choisis`,
    says: `(ce|notre|le présent) (site|site web|site internet|blog) (utilise|dépose|recourt à) (des|les|
      nos) (cookies|traceurs|témoins), cette (page|plateforme) utilise des cookies,
      en (poursuivant|continuant) (votre|la) (navigation|visite|lecture) (sur|vous|sans),
      en (poursuivant|continuant) votre navigation, en continuant (à naviguer|d'utiliser|à utiliser|à
      parcourir) (sur|) (ce|notre|le) (site|site web), vous acceptez (l'utilisation|le dépôt|l'usage|
      notre utilisation|notre usage) (de|des|de nos) (cookies|traceurs|témoins), nous utilisons (des|
      les|nos) (cookies|traceurs|témoins) (pour|afin de) (vous|améliorer|personnaliser|assurer|
      garantir|nous|optimiser|mesurer|analyser|faire|rendre|collecter), nous utilisons (des|les|nos)
      cookies (et|ou) (d'autres|des|autres) (technologies|traceurs|outils),
      nous utilisons des cookies sur (ce|notre) site,
      nous utilisons des technologies telles que les cookies, nous utilisons des traceurs, (nos
      partenaires et nous|nous et nos partenaires|nous et nos fournisseurs) (stockons|utilisons|
      traitons|déposons|conservons|souhaitons),
      nous et nos (${NUMBER}|80|100|150|200|500|800|900) partenaires,
      avec nos partenaires nous (stockons|traitons|déposons),
      avec votre (accord|consentement) (nous et|nos partenaires),
      stocker et ou accéder (à des|aux) informations, (retirer|modifier) (votre consentement|vos choix|
       vos préférences) à tout moment (en|via|dans|depuis),
      ce cookie est (défini|installé|utilisé) (par|pour), (vous n'avez pas accepté|vous avez refusé)
      (les|le dépôt de|l'utilisation de|les dépôts de) cookies,
      (votre choix|vos choix) concernant les cookies, les cookies et autres traceurs seront déposés,
      (modifier|changer) vos (préférences|choix) (en matière de|concernant les) cookies`,
  },
  'copyright-notice': {
    only: `tous droits réservés, tous les droits sont réservés, tous droits de reproduction réservés,
      tout droit réservé, (toute|) reproduction interdite,
      (toute|) reproduction interdite sans autorisation,
      (fièrement|) propulsé par (wordpress|wordpress com|blogger|drupal|spip|ghost|wix|shopify|),
      reproduction et diffusion interdites, copyright tous droits réservés, fourni par blogger,
      thème wordpress, site réalisé avec (spip|wordpress|wix), site créé avec wix`,
    starts: `fièrement propulsé par, propulsé par,
      site (réalisé|conçu|créé|développé|propulsé|web réalisé) (par|avec),
      (création|conception|réalisation) (du site|de site|et réalisation|de sites internet|site),
      thème par, thème créé par`,
    within: `tous droits réservés, tous droits de reproduction, toute reproduction (totale|partielle|même
      partielle|intégrale|ou représentation|est interdite|interdite|sans),
      reproduction (totale ou partielle|même partielle) (est|) (strictement|formellement|) interdite,
      reproduction interdite sans, reproduction strictement interdite, sont des marques déposées`,
    says: `fièrement propulsé par wordpress, le contenu de ce site est protégé par (le|les|la)`,
  },
  counter: {
    only: `(min|mn|minute|minutes) de lecture,
      (temps|durée) de lecture (estimé|environ|) (${NUMBER}) (min|mn|minute|minutes),
      lecture (${NUMBER}) (min|mn|minutes), (lire|lecture) en (${NUMBER}) (min|minutes),
      temps de lecture, commentaires, commentaire, vues, lectures, partages, partage, réactions,
      réaction, j'aime, retweets, pages vues`,
  },
  'date-line': {
    starts: `publié, publie, publiée, publié le, publie le, publiée le, article publié le, publication,
      publication le, mis à jour, mis a jour, mis à jour le, mise à jour, mise a jour, mise à jour le,
      dernière mise à jour, derniere mise a jour, dernière modification, dernière publication, modifié,
      modifié le, modifiée le, posté le, poste le, mis en ligne, mis en ligne le, mise en ligne,
      actualisé le, créé le, rédigé le, écrit le, ajouté le, paru le, date de publication, date,
      date de création, date de mise à jour, par (afp|reuters|la rédaction) publié le,
      publié (hier|aujourd'hui|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche), maj, màj, maj le,
      édité le, vérifié le, diffusé le`,
  },
  'donation-prompt': {
    only: `faire un don, faites un don, je fais un don, faire un don maintenant, je donne,
      je donne maintenant, faire un don en ligne, faire un don mensuel, faire un don ponctuel,
      donnez maintenant, je soutiens, je vous soutiens, nous soutenir, soutenez nous, soutiens nous,
      soutenez moi, comment nous soutenir, pour nous soutenir, (soutenez|soutenir|je soutiens) (notre|
      nos|votre|le|la|ce|cette) (travail|journal|média|site|rédaction|projet|association|blog|action|
      podcast|presse indépendante|presse libre|média indépendant|chaîne|magazine|équipe), (soutenez|
      soutenir) (le journalisme|la presse|un média|une presse|un journalisme) (indépendant|
      indépendante|libre|de qualité), soutenez l'information indépendante,
      soutenez un média indépendant, devenez (donateur|donatrice|mécène|membre|adhérent|sociétaire),
      devenir (donateur|mécène|membre|adhérent|sociétaire), offrez nous un café, offrez moi un café,
      payez moi un café, merci pour votre soutien, merci de votre soutien, montant libre, autre montant,
      soutenir sur tipeee, soutenez nous sur tipeee, soutenez nous sur patreon`,
    labels: `faire un legs, faire un don ou un legs`,
    says: `(soutenez|soutenir) notre (travail|journalisme|rédaction|média|site|journal|indépendance),
      (votre don|vos dons|votre soutien) nous (permet|permettent|aide|aident|permettra), nous avons
      besoin de (vous|votre soutien|vos dons|votre aide) pour (continuer|financer|poursuivre), (si
      vous appréciez|si vous aimez) (notre travail|nos articles|mon travail|mes articles|notre site|ce
      site) (vous pouvez|soutenez|n'hésitez|pensez),
      (faites|faire) un don à notre (journal|média|site|rédaction|association),
      (offrez|payez) (nous|moi) un café`,
  },
  'event-promo': {
    only: `ajouter au panier,
      ajouter (aux|à mes|à la|à ma) (favoris|liste|liste d'envies|liste de souhaits) et comparer,
      voir le panier, mon panier, votre panier, votre panier est vide,
      votre panier est actuellement vide, passer (la|ma) commande, valider la commande,
      valider mon panier, continuer (mes|vos) achats, retour à la boutique, voir la boutique, (acheter|
       commander|réserver|réservez|achetez|commandez|postuler|postulez|essayer|essayez|profitez en|en
      profiter|découvrir) (maintenant|dès maintenant|ici|en ligne), je commande, je réserve,
      j'en profite, je profite de l'offre, profiter de l'offre, profitez de l'offre, (voir|découvrir|
      découvrez|consulter) (l'offre|les offres|le prix|les prix|nos offres|nos tarifs|les tarifs|le
      produit|les produits|nos produits|nos formations|nos services|le programme complet), (acheter|
      voir|disponible|voir le prix|voir l'offre|achetez) (sur|chez) (amazon|la fnac|fnac|cdiscount|
      darty|boulanger), (demander|demandez|réserver|réservez|planifier) (une|ma|votre) (démo|
      démonstration|démo gratuite|démonstration gratuite),
      (demander|demandez|obtenir|obtenez) (un|mon|votre) devis (gratuit|en ligne|), (essai gratuit|
      essayer gratuitement|essayez gratuitement|commencer l'essai gratuit|démarrer l'essai gratuit|
      commencer gratuitement|tester gratuitement), (réserver|réservez|acheter|achetez|prendre|prenez)
      (vos|mes|votre|ses|des|sa|ma|mon|un) (billets|billet|places|place|ticket|tickets),
      (réserver|réservez) (votre|une|ma) (table|chambre|séjour|hôtel),
      (contactez|contacter) (un|nos) (expert|experts|conseiller|conseillers),
      télécharger (le|notre|ce) (livre blanc|guide|guide gratuit|ebook|catalogue|dossier),
      comparer les prix, offre limitée, offre à durée limitée, voir le code promo,
      voir tous les événements, voir tous les évènements, cliquez ici pour en savoir plus,
      en savoir plus ici, choix des options, aperçu rapide, s'inscrire à l'événement, je participe`,
    labels: `en savoir plus, découvrir, découvrez, je découvre, acheter, commander, réserver, réservez,
      billetterie, nous contacter, prendre rendez vous, prenez rendez vous, devis gratuit,
      boutique en ligne, rejoignez nous, télécharger, c'est parti, code promo, rupture de stock,
      participer au concours, offre spéciale`,
  },
  'footer-links': {
    only: `mentions légales, mentions legales, mention légale, (politique|charte|règles|déclaration|
      engagement|avis) de (confidentialité|vie privée|protection de la vie privée|protection des
      données|protection des données personnelles|respect de la vie privée|la vie privée), politique
      (vie privée|rgpd|données personnelles|de données personnelles|de gestion des données|de
      protection des données à caractère personnel|éditoriale|d'accessibilité|de retour|de
      remboursement|de modération|de correction), confidentialité et cookies, vie privée et cookies,
      données personnelles et cookies, cookies et données personnelles, charte (cookies|données
      personnelles|éditoriale|d'utilisation|de déontologie|déontologique|graphique|éthique|rgpd),
      conditions (générales|) (d'utilisation|de vente|d'abonnement|d'utilisation et de vente|
      d'utilisation du site|d'utilisation du service|d'utilisations|de services|de service|d'usage),
      modalités d'utilisation, conditions d'utilisation et politique de confidentialité, cgu, cgv,
      cgu cgv, cgv cgu, cgu & cgv, cgu et cgv, cga, informations légales, avis légal,
      avertissement légal, notice légale, plan du site, plan de site, nous contacter, contactez nous,
      contacter la rédaction, contactez la rédaction, contacter le service client, nous écrire,
      écrivez nous, contactez moi, me contacter, formulaire de contact, qui sommes nous,
      à propos de nous, a propos de nous, à propos du site, à propos de ce site, régie publicitaire,
      contacter la publicité, annoncer sur ce site, devenir annonceur, faire de la publicité,
      annoncez avec nous, annoncez chez nous, publicité sur le site, flux rss, fils rss, fil rss,
      s'abonner au flux rss, flux rss des articles, flux des publications, flux des commentaires,
      site de wordpress fr, accessibilité (non|partiellement|totalement) conforme,
      (déclaration|politique) (d'accessibilité|accessibilité), accessibilité du site,
      signaler un contenu illicite, exercer mes droits,
      ne pas vendre mes (données personnelles|données|informations),
      ne pas vendre mes informations personnelles, nous rejoindre, rejoignez notre équipe,
      rejoindre l'équipe, espace presse, espace recrutement, offres d'emploi du groupe, aide et contact,
      aide & contact, contact et aide, centre d'aide, contact publicité, proposer un article,
      proposer une information, alertez nous, envoyez nous une info, crédits du site,
      gestion des abonnements, questions fréquentes faq, tous les sites du groupe, les sites du groupe,
      nos autres sites, sites du groupe, liens utiles du site`,
    labels: `
      à propos, a propos, données personnelles, protection des données, vie privée, confidentialité,
      accessibilité, annonceurs, publicité, recrutement, carrières, carrière, emplois, presse,
      partenaires, nos partenaires, partenariats, aide, assistance, foire aux questions,
      questions fréquentes, service client, service abonnés, la rédaction, rédaction, l'équipe,
      notre équipe, notre histoire, nos engagements, nos valeurs, nos services, le groupe, qui est qui,
      mon abonnement, crédits, index, liens utiles, nos sites, newsletters et alertes, kiosque,
      boutique, la boutique, cookies, rgpd, abonnements, nos offres, droits d'auteur, mécénat,
      espace partenaires, espace pro, espace adhérents, nos applications, le médiateur, communiqués,
      nos magazines, nos marques, s'abonner au magazine, conditions générales, droit de réponse,
      besoin d'aide, protection de la vie privée, informations juridiques, qui suis je`,
  },
  'language-switch': {
    only: `lire en (anglais|français|espagnol|arabe|allemand), version (française|anglaise),
      lire la version (anglaise|française),
      lire cet article en (anglais|français|espagnol|arabe|allemand), aussi disponible en,
      également disponible en, disponible en anglais, autres langues, choix de la langue,
      menu des langues, sélecteur de langue`,
  },
  'login-prompt': {
    only: `se connecter, me connecter, je me connecte, connectez vous, connexion inscription,
      inscription connexion, connexion s'inscrire, connexion s'abonner, se connecter s'inscrire,
      s'inscrire se connecter, se connecter s'abonner, s'abonner se connecter, s'identifier,
      m'identifier, identifiez vous, s'enregistrer, s'inscrire gratuitement, s'inscrire maintenant,
      se déconnecter, me déconnecter, déconnexion, mon compte, mon espace, mon espace personnel,
      mon profil, mes favoris, mes alertes, mes abonnements, mes newsletters, mes commandes,
      mes préférences, mes informations, gérer mon (compte|profil|abonnement),
      (voir|modifier) mon profil,
      espace (membre|membres|abonné|abonnés|client|clients|adhérent|adhérents|personnel|utilisateur),
      accès (abonnés|membres|client|adhérents|réservé aux membres), (créer|créez|ouvrir|créer
      gratuitement) (un|mon|votre|son) compte (gratuit|gratuitement|maintenant|), je crée mon compte,
      création de compte, (créer|créez) un compte ou (se connecter|connectez vous),
      (se connecter|connectez vous) ou (créer un compte|s'inscrire|créez un compte|inscrivez vous),
      connexion à (mon|votre) compte, accéder à mon compte, se connecter à (mon|son|votre) compte,
      pas encore (inscrit|inscrite|inscrit e|de compte|membre|client|de compte créer un compte),
      nouveau client, nouvel utilisateur,
      (déjà|deja) (inscrit|membre|client|inscrite|un compte|enregistré), vous avez (déjà|) un compte,
      vous n'avez pas (encore|) de compte, j'ai déjà un compte, je n'ai pas de compte,
      vous êtes déjà (inscrit|membre|client), mot de passe, votre mot de passe,
      mot de passe (oublié|perdu),
      (identifiant|identifiants|pseudo) (ou mot de passe|) (oublié|oubliés),
      (j'ai|vous avez) oublié (mon|votre) mot de passe, confirmer le mot de passe,
      confirmez (le|votre) mot de passe, nouveau mot de passe,
      (réinitialiser|changer|modifier|récupérer|afficher|voir) (le|mon|votre|) mot de passe,
      nom d'utilisateur, nom d'utilisateur ou (e mail|adresse e mail|email|adresse mail),
      identifiant ou (e mail|adresse e mail|email), identifiant ou adresse (e mail|mail|de messagerie),
      votre identifiant, votre nom d'utilisateur, se souvenir de moi, se rappeler de moi,
      rester connecté, rester connectée, garder ma session active, mémoriser mes identifiants, (se
      connecter|continuer|s'inscrire|connexion|s'identifier|inscription) (avec|via) (google|facebook|
      apple|twitter|mon e mail|linkedin|un e mail|franceconnect), ou se connecter avec,
      ou continuer avec, un mot de passe vous sera envoyé par (e mail|email|mail|courriel),
      récupération de mot de passe, retour à la connexion, bienvenue sur votre espace,
      bonjour mon compte`,
    starts: `
      vous avez déjà un compte, déjà inscrit, déjà un compte, pas encore inscrit, pas encore de compte,
      vous n'avez pas de compte, vous n'avez pas encore de compte, mot de passe oublié, en (vous
      inscrivant|créant un compte|vous connectant|créant votre compte|cliquant sur s'inscrire|validant
      votre inscription|soumettant ce formulaire|validant ce formulaire) (vous acceptez|j'accepte|vous
      reconnaissez|vous confirmez), vous devez être connecté pour`,
    within: `créez un compte gratuit pour (lire|continuer|commenter|accéder)`,
  },
  'media-player': {
    only: `(écouter|écoutez|ecouter|ecoutez|réécouter) (l'article|cet article|le podcast|ce podcast|
      l'épisode|cet épisode|l'émission|le reportage|la chronique|maintenant|en direct|le direct|la
      version audio), écouter, réécouter, ecouter, écoutez, à réécouter,
      (lire|regarder|voir|revoir|lancer|visionner|jouer) (la|cette|les) (vidéo|vidéos),
      regarder (maintenant|en direct|le direct|le replay|l'émission|la bande annonce),
      regarder sur youtube, voir (la bande annonce|le replay|le direct), (voir|afficher|ouvrir|lancer|
      découvrir|consulter) (le|la|les|toutes les|notre) (diaporama|galerie|galerie photo|galerie
      photos|photos|images|galerie d'images), voir plus de photos, diaporama, galerie photo,
      galerie photos, galerie d'images, retour à la galerie, fermer la galerie, fermer le diaporama,
      (agrandir|agrandissez|élargir) (l'image|la photo|cette image|la carte|le graphique|l'infographie),
      (cliquez|cliquer) (ici|) pour agrandir (l'image|la photo|la carte|), (cliquez|cliquer) sur
      (l'image|la photo|les photos) pour (agrandir|l'agrandir|les agrandir|l'afficher en grand|la voir
      en grand), voir (l'image|la photo) en (grand|plein écran|taille réelle),
      (ouvrir|afficher|voir) (l'image|la photo) (en plein écran|en grand|dans une fenêtre),
      (image|photo|vidéo|diapositive|diapo) (suivante|précédente), vidéo suivante dans,
      (afficher|masquer|ouvrir|fermer) la (légende|transcription), lire la transcription, lecture,
      lecture audio, lecture automatique, lecture en cours, en cours de lecture, mettre en pause,
      activer le son, couper le son, désactiver le son, réactiver le son, muet, vitesse de lecture,
      durée restante, avance rapide, rembobiner, aide à l'écoute,
      télécharger (l'audio|le podcast|l'épisode|le mp3), intégrer la vidéo,
      code embed copié dans le presse papier, exporter le code, chargement de la vidéo,
      (cette|la) vidéo n'est (pas|plus) disponible, vidéo indisponible,
      une erreur est survenue lors de la lecture, version audio de cet article`,
    within: `
      votre navigateur ne (supporte|prend) pas (en charge|) (la vidéo|les vidéos|l'audio|l'élément|la
      balise|la lecture|le lecteur|les iframes|le html5|html5),
      votre navigateur ne (supporte pas|prend pas en charge) (la) (balise|élément|lecture),
      activer javascript pour (lire|voir|regarder) cette vidéo, (l'audio|la version audio|la lecture
      audio) de cet article (est|a été) (généré|générée|lu|lue|produite|produit) par`,
  },
  'newsletter-prompt': {
    only: `s'abonner, abonnez vous, je m'abonne, abonne toi,
      (s'abonner|abonnez vous) (maintenant|gratuitement|ici), s'inscrire, inscrivez vous, je m'inscris,
      m'inscrire, inscris toi, (inscrivez vous|s'inscrire|je m'inscris) (maintenant|gratuitement|ici),
      (s'abonner|s'inscrire|je m'abonne|je m'inscris|abonnez vous|inscrivez vous|inscription|
      abonnement) (gratuitement|) à (la|notre|nos|une|) (newsletter|newsletters), (s'abonner|
      s'inscrire|je m'abonne|je m'inscris|abonnez vous|inscrivez vous|inscription|abonnement) à
      (l'infolettre|notre infolettre|la lettre d'information|notre lettre d'information|nos
      infolettres), (s'abonner|s'inscrire|abonnez vous|inscrivez vous) aux (newsletters|infolettres),
      (inscription|abonnement) newsletter, (s'abonner|abonnez vous) (à ce|au|à notre) (blog|site),
      (s'abonner|abonnez vous) (à ce|au) blog par e mail, infolettre, infolettres,
      (la|les|nos|notre|toutes nos|toutes les) (newsletter|newsletters),
      (l'infolettre|notre infolettre|nos infolettres), (la|notre|) lettre d'information,
      (nos|) lettres d'information, newsletter (gratuite|quotidienne|hebdomadaire),
      (voir|découvrir|découvrez|consulter|gérer) (nos|les|mes|toutes nos|toutes les) newsletters,
      (votre|) adresse (e mail|email|mail|courriel|de courriel|électronique|de messagerie),
      votre (e mail|email|mail|courriel), (entrez|saisissez|entrer|saisir|indiquez|renseignez) (votre|
      une) (adresse|) (e mail|email|mail|courriel|électronique),
      entrez votre (e mail|email|adresse e mail|adresse email) pour recevoir la newsletter,
      saisissez votre adresse e mail pour vous abonner,
      veuillez (entrer|saisir) une adresse (e mail|email|mail) valide, adresse e mail invalide,
      (recevez|recevoir|je souhaite recevoir) (la|notre|nos|les) (newsletter|newsletters|infolettre|
      lettre d'information), merci (pour|de) votre (inscription|abonnement),
      merci de vous être (inscrit|abonné|inscrit e|abonné e),
      votre inscription (a bien été|a été|est) (prise en compte|confirmée|enregistrée|validée),
      vérifiez votre boîte de réception, se désabonner, se désinscrire, désabonnement, désinscription,
      désabonnez vous, restez (informé|informés|informé e s|connecté|connectés),
      ne (manquez|ratez) (rien|plus rien|aucune actualité|aucun article)`,
    starts: `abonnez vous, inscrivez vous, recevez, ne manquez, ne ratez, restez informé`,
    within: `newsletter, newsletters, infolettre, infolettres, lettre d'information`,
    says: `
      (abonnez vous|inscrivez vous|abonne toi|inscris toi) (gratuitement|dès maintenant|vite|ici|) (à
      notre|à nos|à la|à ma|aux|à cette) (newsletter|newsletters|infolettre|infolettres|lettre
      d'information|lettre d'info),
      (abonnez vous|inscrivez vous) (gratuitement|dès maintenant|) à l'infolettre, recevez
      (gratuitement|) (notre|nos|la) (newsletter|newsletters|infolettre|infolettres|lettre
      d'information|derniers articles|dernières actualités|alertes), recevez (gratuitement|) (chaque
      jour|chaque matin|chaque soir|chaque semaine|chaque mois|chaque lundi|chaque vendredi|tous les
      jours|tous les matins|toutes les semaines) (notre|nos|l'essentiel|le meilleur de|l'actualité|
      toute l'actualité|une sélection), recevez (par mail|par e mail|par email|par courriel) (nos|
      notre|l'essentiel|toute|toutes|le meilleur), recevez (gratuitement|) (l'essentiel de|le meilleur
      de|toute l'actualité|toutes les actualités|toutes nos actualités|tous nos articles|les dernières
      actualités), vous (pouvez|pourrez) (à tout moment|) vous (désabonner|désinscrire) (facilement|)
      (à tout moment|en cliquant|via|à l'aide|grâce), désabonnez vous à tout moment,
      (désinscription|désabonnement) possible à tout moment, (lien|liens) de (désabonnement|
      désinscription) (intégré|intégrés|présent|présents|situé|inclus|figurant), en vous (inscrivant|
      abonnant) (à notre newsletter|à nos newsletters|à la newsletter|vous acceptez|j'accepte), votre
      adresse (e mail|email|mail|de messagerie|électronique) (est|sera) (uniquement|exclusivement)
      utilisée, (entrez|saisissez|indiquez|renseignez) votre (adresse e mail|adresse email|adresse
      mail|adresse courriel|e mail|email|courriel) pour (recevoir|vous abonner|suivre)`,
  },
  'page-controls': {
    only: `haut de page, haut de la page, en haut de page, retour en haut, retour en haut de (la|) page,
      retour haut de page, retour vers le haut, revenir en haut, revenir en haut de (la|) page,
      remonter en haut (de page|de la page|), aller en haut, aller en haut de (la|) page, bas de page,
      vers le haut, retour au début,
      (voir|afficher|lire|charger|montrer|en voir|en afficher) (plus|moins|la suite|davantage|tout),
      tout (voir|afficher|lire|déplier|replier|ouvrir|fermer|développer|réduire|masquer), voir tous,
      voir toutes, voir les détails, voir le détail, plus de détails, masquer les détails,
      afficher les détails, (voir|afficher|charger) plus (d'articles|de contenus|de contenu|de
      résultats|de publications|d'actualités|de vidéos|de posts), lire (l'article|tout l'article|
      l'article complet|l'article en entier|l'article entier|l'intégralité de l'article|le texte
      intégral|l'article intégral|la suite de l'article|la suite ici), voir l'article,
      voir l'article complet, afficher l'article complet, (cliquez|cliquer) ici pour (lire la suite|en
      lire plus|lire l'article|agrandir|afficher|fermer|voir la suite),
      cliquez pour (lire la suite|continuer|voir plus|afficher), lire plus loin,
      poursuivre (la|votre) lecture, poursuivez votre lecture, continuer (la|ma|votre) lecture,
      continuez la lecture, reprendre la lecture, chargement, chargement en cours,
      en cours de chargement, en chargement, veuillez patienter, merci de patienter, fermer,
      fermer la (fenêtre|boîte de dialogue|modale|bannière|notification|popup|pop up),
      fermer ce (message|module|bandeau), fermer cette (fenêtre|bannière),
      ouvrir dans une nouvelle fenêtre, masquer, afficher, afficher masquer, afficher ou masquer,
      agrandir, déplier, replier, plein écran, mode plein écran, quitter le plein écran, en plein écran,
      faites défiler, faire défiler,
      faites défiler (vers le bas|pour continuer|pour lire la suite|pour voir plus),
      défiler vers le bas, glissez pour voir plus, retour (à la liste|aux résultats|à l'article|aux
      actualités|à la page précédente|à la liste des articles|au sommaire), page suivante de l'article,
      revenir à l'article, revenir en arrière, (ajouter|ajoutez) (cet article|l'article|) (aux|à mes|à
      vos|à ma|à votre) (favoris|signets|liste de lecture|sélection|articles sauvegardés|lectures|
      bibliothèque), mettre en favori, mettre en favoris, retirer des favoris, ajouté aux favoris,
      ajouté à vos favoris,
      (sauvegarder|enregistrer|conserver|garder) (l'article|cet article|pour plus tard|cette page),
      lire plus tard, à lire plus tard, article (ajouté|sauvegardé|enregistré|retiré),
      article ajouté à votre (profil|sélection|liste), article retiré de vos favoris,
      vous avez sauvegardé cet article, réservé aux abonnés sauvegarder, dossier sauvegardé,
      taille du texte, taille de (la|) police, (augmenter|diminuer|réduire|agrandir|modifier|ajuster|
      changer) la taille (du texte|de la police|des caractères|de police|),
      (agrandir|réduire|diminuer|augmenter) le texte, texte plus (grand|petit),
      (actualiser|recharger|rafraîchir) la page, veuillez activer javascript, activer javascript,
      activez javascript, javascript est (requis|nécessaire|désactivé), sommaire afficher`,
    within: `
      javascript est désactivé (dans|sur) votre navigateur, veuillez activer javascript (dans|sur|pour),
      activer javascript (dans|sur) votre navigateur, votre navigateur (n'est pas à jour|n'est plus à
      jour|est obsolète|n'est pas compatible|n'est plus supporté|n'est pas pris en charge),
      mettre à jour votre navigateur, mettez à jour votre navigateur,
      vous utilisez un navigateur obsolète`,
  },
  'paywall-prompt': {
    only: `(article|contenu|vidéo|podcast|texte|dossier|lecture|édition|) (réservé|réservée|réservés|
      reserve) (aux|à nos) (abonnés|abonnes|abonné e s),
      (article|contenu|articles|édition|zone) (abonné|abonnés|abonne|abonnes|premium), article payant,
      article premium, abonné, pour (les|) abonnés,
      (exclusif|exclusivité|exclu|exclusif pour les|offert aux|en exclusivité pour les) abonnés,
      (déjà|deja) (abonné|abonne|abonnée|abonné e|abonnés),
      (vous êtes|je suis) (déjà|) (abonné|abonnée|abonné e), pas encore (abonné|abonnée|abonné e),
      (abonnez vous|s'abonner|je m'abonne|inscrivez vous|connectez vous|se connecter|créez un compte)
      pour (lire la suite|lire l'article|lire cet article|continuer|accéder à l'article|débloquer
      l'article|poursuivre la lecture|poursuivre votre lecture),
      (débloquer|débloquez) (l'article|cet article), (accéder|accédez) (à l'article|à la suite),
      lire la suite réservé aux abonnés, (voir|découvrir|découvrez|consulter|voir toutes) (nos|les|
      toutes nos) (offres|formules|offres d'abonnement|abonnements), (nos|) offres d'abonnement,
      toutes nos offres, nos abonnements, abonnement numérique, offrir un abonnement,
      offrir (cet article|l'article), s'abonner (dès|à partir de) (par mois|),
      abonnez vous (dès|à partir de) (par mois|), s'abonner au (journal|magazine),
      abonnez vous au (journal|magazine), (annulable|résiliable) à tout moment,
      (activer|activez) (mon|votre) (abonnement|accès|accès numérique),
      il vous reste de cet article à lire, la suite est réservée (aux|à nos) abonnés,
      cet article est réservé (aux|à nos) (abonnés|abonné e s), article en accès libre`,
    starts: `pour lire la suite (de cet article|de l'article|abonnez|connectez|inscrivez),
      pour (continuer|poursuivre) votre lecture,
      pour (continuer|poursuivre) la lecture (abonnez|connectez|inscrivez|de cet article),
      pour lire l'intégralité de cet article, (cet article|ce contenu|la suite de cet article|la suite
      de l'article|la suite) est (réservé|réservée) (aux|à nos), cet article est un contenu réservé,
      vous avez (atteint|dépassé) (la limite|votre limite|votre quota) (d'articles|de lecture),
      vous avez lu (tous|) vos articles gratuits, (déjà|pas encore) abonné, (abonnez vous|inscrivez
      vous|connectez vous|créez un compte) (gratuitement|) pour (lire|accéder aux|accéder à tous|
      continuer|débloquer|poursuivre), profitez de tous nos (articles|contenus),
      bénéficiez d'un accès (illimité|complet) à (tous|l'intégralité|l'ensemble),
      accédez à (tous nos|l'intégralité de nos|l'ensemble de nos) (articles|contenus),
      (lisez|lire) cet article (gratuitement|dans son intégralité), envie de lire la suite`,
    within: `la suite est réservée (aux|à nos) abonnés, de cet article à lire la suite,
      réservé (exclusivement|uniquement|) à nos abonnés, pour lire la suite de cet article,
      (s'abonner|abonnez vous) pour lire la suite, abonnez vous (dès|à partir de) (${NUMBER}),
      (lecture|article|contenu) (réservée|réservé) aux abonnés,
      accès illimité à tous nos (articles|contenus), accéder à tous (nos|les) articles en illimité`,
  },
  'photo-credit': {
    only: `
      photo d'illustration, image d'illustration, illustration photo, photo d'archives, photo archives,
      photo d'archive, image d'archives, image d'archive, photo afp, afp photo, photo dr,
      photo illustration, photo istock, photo shutterstock, photo getty images, sipa, sipa press,
      maxppp, belga, keystone, la presse canadienne, photopqr, abacapress, bestimage,
      agence france presse, adobe stock, droits réservés, photo fournie par, photo tirée de facebook,
      crédit photo, crédits photo, crédits photos, crédit image, crédits images`,
    starts: `
      crédit photo, crédit photos, crédits photo, crédits photos, credit photo, credits photo, crédit,
      crédits, crédit image, crédits image, crédit visuel, crédit illustration, photo de,
      photo d'archives, photo d'illustration, photographie, photographies, photographe,
      image d'illustration, image de, illustrations, dessin, dessin de, infographie, visuel,
      source photo, source image, capture d'écran, capture, image à la une, photo à la une, couverture,
      archives`,
  },
  'post-navigation': {
    only: `(article|billet|post|page|publication|message|entrée|actualité|contenu|dossier|chapitre)
      (précédent|précédente|suivant|suivante|precedent), (articles|billets|posts|pages|publications|
      messages|actualités) (précédents|précédentes|suivants|suivantes), précédent, suivant, précédente,
      suivante, precedent, précédents, suivants, navigation (de l'article|des articles|d'article|
      article|de commentaire|des commentaires|de publication|des publications|dans les articles|entre
      les articles|de page|des pages),
      (article|message|billet|articles|messages|billets) plus (récent|ancien|récents|anciens),
      plus (ancien|anciens|récent), publications plus (anciennes|récentes),
      (l'article|l'actualité) (précédent|précédente|suivant|suivante),
      lire l'article (suivant|précédent), continuer la lecture de, (voir|retour à|revenir à|retour aux|
       retour vers|retourner à|consulter) (tous les|toutes les|tous|la liste des|) (articles|
      actualités| billets|publications), tous les articles, retour au blog, aller à la page`,
    starts: `(article|billet|post|publication|actualité) (précédent|précédente|suivant|suivante),
      (précédent|suivant) (article|l'article|billet), continuer la lecture de`,
  },
  'print-note': {
    only: `
      imprimer, imprimer (l'article|cet article|cette page|la page|la recette|cette recette|ce contenu|
       la fiche|le document), imprimez (cet article|cette page|la recette), version imprimable,
      version à imprimer, version imprimeur, format imprimable, (cliquer|cliquez) pour imprimer,
      imprimer télécharger, imprimer en pdf, imprimer pdf, (télécharger|téléchargez|exporter|
      enregistrer|voir|ouvrir|consulter|lire|générer|afficher) (l'article|cet article|cette page|la
      page|le document|) (le|en|au|au format|en format|sous format|) pdf, version pdf, format pdf,
      télécharger l'article, télécharger cet article, télécharger la recette,
      (citer|citez) (cet article|ce document|cette page|l'article),
      comment citer (cet article|ce document|cette page), référence électronique, référence papier,
      exporter la citation, exporter la référence, outils de l'article,
      pour citer (cet article|ce document|cette page),
      republier (cet article|gratuitement cet article|nos articles),
      republier nos articles gratuitement, droits de reproduction`,
  },
  'push-prompt': {
    only: `
      (activer|activez|autoriser|autorisez|gérer|recevoir|recevez|accepter|désactiver|débloquer|voir|
      toutes) (les|des|nos|mes|vos|toutes les) (notifications|alertes|alertes info|notifications push|
      push), activer les notifications push, s'abonner aux (notifications|alertes),
      abonnez vous aux (notifications|alertes), suivre ce sujet, être (alerté|notifié), m'alerter,
      me notifier, créer une alerte, notifications activées, notifications désactivées,
      vous n'avez aucune notification, aucune notification, aucune nouvelle notification,
      (recevoir|recevez) (les|nos|toutes les) alertes (info|infos|actu|en direct|), mes notifications,
      alertes push, restez informé en temps réel`,
    labels: `plus tard, non merci, pas maintenant, autoriser, bloquer, ignorer, oui, non, oui merci,
      oui je veux bien, refuser, accepter, peut être plus tard, me le rappeler plus tard`,
    starts: `
      (souhaitez vous|voulez vous|aimeriez vous|souhaitez vous être|acceptez vous de) (recevoir|être|
      activer) (des|les|nos|alerté|notifié|informé) (notifications|alertes|par|des|en|gratuitement),
      recevez (des|nos|les) (notifications|alertes) (push|en temps réel|sur|gratuites|pour|info|dès),
      activez les notifications (pour|et|afin), autorisez les notifications (pour|et|afin),
      abonnez vous à nos (notifications|alertes), pour ne rien manquer activez les notifications`,
    within: `souhaite vous envoyer des notifications, souhaitons vous envoyer des notifications,
      aimerions vous envoyer des notifications, notifications peuvent être désactivées à tout moment,
      désactiver les notifications à tout moment,
      gérer les notifications dans (votre|les paramètres de votre) navigateur, vous pouvez (les|vous)
      (désactiver|désabonner) à tout moment dans les paramètres de votre navigateur`,
  },
  'related-list': {
    only: `(sur|dans) le même (sujet|thème), sur ce sujet, sur cette thématique, plus sur ce sujet,
      en savoir plus sur (ce sujet|le sujet), en lien avec cet article,
      dans la même (rubrique|catégorie|thématique|série), dans le même (dossier|thème),
      (du même|par le même) auteur, (autres|les autres|d'autres) (articles|publications) (du même
      auteur|de cet auteur|de l'auteur|par cet auteur), plus d'articles de cet auteur, (articles|
      contenus|sujets|billets|actualités|vidéos|recettes|publications) (liés|liées|similaires|connexes|
       associés|associées|recommandés|recommandées|suggérés|en relation|en lien|apparentés|
      complémentaires), (article|contenu|sujet) (lié|similaire|connexe|associé|recommandé), (articles|
      billets|posts|actualités|publications|vidéos) (récents|récentes|populaires|à la une|les plus lus|
       les plus consultés|les plus populaires|les plus récents), (les|nos|) (dernières|dernieres)
      (actualités|actualites|actus|news|nouvelles|infos|informations|vidéos|publications|dépêches|
      minutes), (les|nos|) derniers (articles|billets|posts|podcasts|numéros|contenus),
      (les|) plus (lus|lues|consultés|commentés),
      (les|) articles (les|) plus (lus|vus|consultés|populaires|commentés|partagés),
      top (lectures|actus), articles à (lire|découvrir|ne pas manquer), (à|a) (lire|écouter) (aussi|
      également|ensuite|ailleurs|sur le même sujet|dans la même rubrique|sur le web),
      lire (aussi|également|ensuite), voir également, lisez (aussi|également),
      vous (aimerez|aimerez peut être|allez aimer|apprécierez) (aussi|également|),
      vous (pourriez|pouvez) (aussi|également|) (aimer|être intéressé|être intéressé par|apprécier),
      (cela|ceci|ça|ces articles|cet article|ces contenus) (pourrait|pourraient|peut|peuvent|devrait|
      devraient) (aussi|également|) vous (intéresser|plaire),
      si (vous avez aimé cet article|cet article vous a plu),
      (les internautes|les lecteurs|nos lecteurs|ils) ont aussi (lu|aimé),
      (recommandé|recommandés|sélectionné|sélectionnés|conseillé) pour vous,
      (nos|) suggestions de lecture, recommandations de lecture,
      (la|notre) (rédaction|redaction) vous (conseille|recommande|propose|suggère),
      la sélection de la (rédaction|rédac|semaine), (le|les) choix de la rédaction,
      les coups de coeur de la rédaction,
      (autres|d'autres|les autres) (articles|actualités|actus|news|infos),
      plus (d'articles|d'actualités|d'actus|d'infos),
      (autres|d'autres) articles (à lire|sur le même sujet|récents|similaires),
      (voir|lire) (d'autres|les autres) articles, voir plus d'articles,
      toute (l'actualité|l'actu|l'info), toutes (les|nos) (actualités|actus|infos),
      (l'actualité|l'actu|l'info) en (direct|continu), (le|) fil (info|infos|actu|d'actualité|d'actus),
      le fil de l'info, ailleurs sur le web, contenus de nos partenaires,
      nos partenaires vous proposent, dans ce dossier, prochain article, pour prolonger la lecture,
      lectures associées, dans l'actualité, dans l'actu`,
    labels: `
      à lire, a lire, voir aussi, à la une, a la une, en ce moment, tendances, populaires, populaire,
      récents, derniers articles publiés, recommandé, recommandés, recommandations, nos articles,
      à suivre, dernière minute, dernière heure, dernières 24h, le direct, en direct, les brèves,
      à l'affiche, nouveautés, coups de coeur, autour du même sujet, similaires, similaire, articles,
      l'actualité, l'essentiel, suggestions, (à|a) (voir|découvrir) (aussi|également),
      (à|a) ne pas (manquer|rater), ne manquez pas, pour vous, découvrez (aussi|également)`,
    starts: `
      (toute|suivez|suivre) l'actualité (de|du|des|sur|en), dernières (news|actualités|actus|infos) sur,
      (les|tous les|nos|autres|d'autres) (derniers|) articles (sur|de la rubrique|dans la rubrique|de
      la catégorie), plus d'articles (sur|de|dans), plus d'articles,
      les plus (lus|populaires|consultés) (sur|dans|de|en), (à|a) lire aussi (dans|sur),
      tous nos articles sur, ailleurs sur`,
  },
  'related-teaser': {
    starts: `(à|a|) lire aussi, (à|a|) lire (également|egalement), (à|a) (relire|réécouter|revoir),
      lisez (aussi|également), relire aussi, (lire|voir|écouter|découvrir|retrouvez|relire) (notre|nos|
      aussi notre) (article|articles|dossier|enquête|reportage|analyse|entretien|interview|décryptage|
      éditorial|portrait|podcast|vidéo|sélection|récit|critique|chronique|guide), lire (l'entretien|
      l'éditorial|l'enquête|le dossier|l'analyse|l'article|le décryptage|le reportage|la tribune) (de|
      sur|du|paru|complet), article réservé à nos abonnés lire aussi, revoir aussi,
      (à|a|) écouter aussi, lire la suite (de|sur), lire plus sur,
      retrouvez (tous nos articles|toute l'actualité), suivez (toute l'actualité|notre direct),
      (cliquez|cliquer) ici pour (lire|voir|découvrir|consulter), vous aimerez (aussi|peut être),
      (ça|cela) (pourrait|peut) (aussi|également|) vous intéresser`,
  },
  'search-box': {
    only: `rechercher,
      (rechercher|recherche) (sur|dans) (le site|ce site|ce blog|le blog|les articles|les archives),
      rechercher un (article|mot clé|produit), (rechercher|chercher) par (mot clé|mots clés), chercher,
      chercher (sur|dans) (le site|ce site|ce blog), recherche (avancée|rapide|détaillée|pour),
      rechercher (pour|ici),
      (lancer|ouvrir|fermer|effacer|afficher|valider) la (recherche|barre de recherche),
      (fermer|ouvrir) le (champ|formulaire) de recherche, (formulaire|champ|bouton) de recherche,
      votre recherche, (faire|effectuer) une recherche, recherches (populaires|récentes|fréquentes),
      (que|qu'est ce que) (recherchez vous|cherchez vous|vous cherchez),
      vous (cherchez|recherchez) quelque chose, aucun résultat,
      aucun résultat (trouvé|pour votre recherche), aucun résultat ne correspond à votre recherche,
      résultats de (votre|) recherche, (voir|afficher) tous les résultats, (tapez|entrez|saisissez|
      entrer|saisir) (votre recherche|vos mots clés|un mot clé|des mots clés|votre mot clé|un terme de
      recherche|vos termes de recherche), saisissez votre recherche et appuyez sur entrée,
      (tapez|appuyez sur) entrée pour (rechercher|lancer la recherche|valider),
      appuyez sur échap pour (annuler|fermer)`,
    labels: `recherche, recherches, résultats, trouver, filtrer`,
  },
  'share-bar': {
    only: `partager, partagez, partage, partages, partagé, je partage, partager (cet article|l'article|
      cette page|la page|ce contenu|cette publication|ce post|ce billet|cette recette|cette actualité|
      cette info|l'info|cette vidéo|la vidéo|cette histoire|le lien|ce lien|sur|via|par|avec|
      maintenant|sur les réseaux sociaux|sur les réseaux|cet article sur|l'article sur|cette page sur|
      sur mon|à|avec un ami|avec vos amis|l'actualité|cet événement|la recette), partagez (cet article|
       l'article|cette page|ce contenu|cette publication|ce post|ce billet|cette recette|cette
      actualité|cette info|sur|via|par|maintenant|sur les réseaux sociaux|cet article sur|avec vos
      amis|l'info|sur vos réseaux|sur vos réseaux sociaux|le|moi|nous|votre avis), partage sur,
      cet article vous a plu partagez le, vous avez aimé cet article,
      vous aimez cet article partagez le, (cliquez|cliquer) (ici|) pour (partager|partager sur|envoyer|
       envoyer un lien|envoyer un lien par e mail à un ami|envoyer par e mail|envoyer par e mail à un
      ami|tweeter|imprimer|partager par e mail),
      (s'ouvre|ouvre|ouverture|ouvrir) dans (une|un) (nouvelle|nouvel) (fenêtre|onglet),
      nouvelle fenêtre, nouvel onglet, options de partage, liens de partage, boutons de partage,
      outils de partage, lien de partage, fermer le partage, autres options de partage, plus d'options,
      (envoyer|envoyez|transmettre|recommander|partager) (par|à|via|cet article par|cet article à|
      l'article par|l'article à|cette page par|cette page à|à) (e mail|email|mail|courriel|un ami|un e
      amie|un proche|un e mail|messagerie|messenger), par (e mail|email|mail|courriel|sms), via e mail,
      courriel, un ami, copier, copier (le lien|l'url|l'adresse|l'adresse du lien|dans le presse
      papier|dans le presse papiers|le lien de l'article|le lien dans le presse papiers),
      (lien|url|adresse) (copié|copiée|copié e),
      (lien|url) (copié|copiée) (dans le|dans votre) presse (papier|papiers),
      (copié|copiée) (dans le presse papier|dans le presse papiers|), tweeter, tweetez,
      tweeter cet article, tweeter l'article, retweeter,
      (épingler|épinglez) (sur|l'article|le|cet article|), enregistrer sur pinterest, publier sur,
      (suivre|suivez) et partager, j'aime ça, lien permanent, lien permalien, permalien,
      partager et imprimer`,
    labels: `
      réseaux sociaux, lien, autres, sur, imprimer, j'aime, commenter, sauvegarder, envoyer, messagerie,
      recommander`,
    within: `partager, partagez, partages, je partage, tweeter, tweetez, retweeter, épingler, épinglez,
      envoyer par, envoyer à un ami, copier le lien, copier l'url, lien copié, pour envoyer,
      (s'ouvre|ouvre) dans (une|un)`,
  },
  'site-note': {
    only: `(signaler|signalez|rapporter) une (erreur|faute|erreur dans l'article|faute d'orthographe|
      coquille|erreur dans cet article|correction),
      une (erreur|faute|coquille) (dans l'article|dans cet article|sur cette page),
      une question une remarque, une erreur dans l'article proposez nous une correction,
      (suggérer|proposer|proposez) (une|des) (correction|modification|corrections|modifications), (cet
      article|cette page|ce contenu|cette réponse|cette information) vous a t (il|elle) (été|) (utile|
      plu|aidé|intéressé), (avez vous trouvé|trouvez vous) (cet article|cette page|ce contenu) utile,
      votre avis nous intéresse,
      (notez|noter|évaluer|évaluez) (cet article|cette page|cette recette|ce contenu),
      cliquez sur une étoile pour noter, note moyenne, merci pour votre (avis|retour|vote|commentaire),
      aucun vote pour l'instant, soyez le premier à noter, comment nous travaillons`,
    within: `
      (cet article|cette page|ce site|ce billet|cette sélection) (contient|peut contenir|comporte) des
      liens (affiliés|d'affiliation|sponsorisés), certains (liens|des liens) (de|dans|présents dans|
      sur) (cet article|cette page|ce site) (sont|peuvent être) (affiliés|des liens affiliés|des liens
      d'affiliation), certains liens sont affiliés,
      nous (pouvons|pourrions) (percevoir|toucher|recevoir) une (petite|) commission,
      nous (percevons|touchons) une (petite|) commission,
      (si vous avez|avez vous) (repéré|remarqué|trouvé|constaté|vu) une (erreur|faute|coquille),
      si vous (constatez|remarquez) une (erreur|faute|coquille) (dans|sur|merci|n'hésitez|signalez),
      en tant que partenaire amazon je réalise un bénéfice,
      en tant que partenaire amazon nous réalisons un bénéfice, les (opinions|propos|points de vue)
      (exprimés|exprimées) (dans cet article|dans cette tribune|ici|sur ce blog|dans ce billet)
      (n'engagent|ne reflètent|sont ceux|sont celles), ce texte n'engage que son auteur, (cet article|
      ce contenu|ce texte) a été (traduit|rédigé|généré|réalisé) (automatiquement|avec l'aide d'une
      intelligence|avec l'aide de l'intelligence|par une intelligence|à l'aide d'une intelligence)`,
    says: `une erreur dans (l'article|cet article) (signalez|écrivez|contactez|proposez)`,
  },
  'site-switch': {
    only: `menu (principal|mobile|de navigation|secondaire|du site|pied de page|du compte|du compte de
      l'utilisateur|latéral|utilisateur|fermer), (ouvrir|fermer|afficher|masquer|déplier|replier|
      basculer|ouvrir fermer|afficher masquer|retour au) (le|) (menu|sous menu|menu principal|menu de
      navigation), (ouvrir|fermer|afficher) la navigation,
      (navigation|navigation du) (principale|secondaire|mobile|site|du site), permuter la navigation,
      ouvrir fermer le menu, basculer la navigation, sous menu, menu enfant, ouvrir la barre latérale,
      (retour|revenir|aller) à (l'accueil|la page d'accueil), retour accueil, page d'accueil,
      fil d'ariane, vous êtes ici, vous êtes actuellement ici, (choisir|choisissez|sélectionner|
      sélectionnez|changer) (la|votre|une|de|ma) (langue|région|édition|ville|rubrique|commune),
      (choisir|sélectionnez|choisissez|changer de) (un|votre|) pays, changer d'édition,
      (toutes les|voir toutes les|nos|les) (rubriques|éditions|thématiques), toutes les catégories,
      parcourir les (rubriques|catégories|thèmes),
      (sélectionner|choisir|sélectionnez) une (catégorie|rubrique|page|option),
      (sélectionner|choisir) un mois,
      (le|votre) (journal du jour|journal numérique|journal en pdf|kiosque numérique),
      (édition|journal) (numérique|du jour|digitale), lire le journal,
      lire l'édition (du jour|numérique), consulter le journal,
      (feuilleter|feuilletez) (le|) (journal|magazine|numéro), (voir|afficher|passer à|aller à|accéder
      à) la version (mobile|classique|complète|bureau|ordinateur|desktop),
      liens (rapides|sociaux|annexes), accès (rapide|rapides), barre latérale principale,
      barre latérale, contenu principal, une du journal, la une du jour, numéro en kiosque, en kiosque,
      dernier numéro, dernier numéro paru, numéros précédents, anciens numéros,
      l'application et les newsletters, un site officiel du gouvernement`,
    labels: `
      accueil, rubriques, rubrique, catégories, actualité, actualités, actu, actus, l'actu, infos, info,
      politique, économie, economie, éco, société, societe, monde, france, régions, ma région, sciences,
      santé, environnement, planète, climat, écologie, high tech, technologie, technologies, numérique,
      médias, idées, débats, tribunes, tribune, éditos, édito, chroniques, vidéos, vidéo, photos,
      cinéma, musique, livres, littérature, séries, télé, télévision, radio, mode, beauté, cuisine,
      recettes, gastronomie, voyages, voyage, tourisme, évasion, immobilier, auto, automobile,
      auto moto, emploi, emplois formation, formation, météo, horoscope, jeux, jeux concours,
      mots croisés, mots fléchés, sudoku, quiz, people, célébrités, bien être, famille, parents, psycho,
      psychologie, sexo, sexualité, maison, déco, jardin, animaux, éducation, campus, justice,
      police justice, faits divers, sécurité, défense, afrique, amériques, asie, asie pacifique,
      moyen orient, proche orient, union européenne, états unis, élections, bourse, entreprises,
      entreprise, marchés, placements, patrimoine, argent, impôts, retraite, conso, consommation,
      vie pratique, pratique, agenda, sorties, spectacles, théâtre, expositions, loisirs, art de vivre,
      gourmand, vin, annonces légales, annonces, carnet, carnet du jour, avis de décès, nécrologie,
      petites annonces, abonnement, replay, programme tv, programmes, émissions, grille des programmes,
      fréquences, dossiers, dossier, enquêtes, reportages, portraits, entretiens, décryptages,
      vrai ou faux, fact checking, les décodeurs, blogs, annuaire, archives, connexion, inscription,
      football, foot, rugby, tennis, cyclisme, basket, handball, formule 1, ligue 1, transferts,
      résultats, calendrier, jeux olympiques, histoire, philosophie, religions, insolite, magazines,
      hors séries, boutique, services, collectivités, commerces, municipales, présidentielle,
      législatives, agriculture, transports, énergie, espace, nature, recherche, médecine, nutrition,
      forme`,
  },
  'skip-link': {
    only: `
      (aller|passer|accéder|sauter|allez|passez|accédez|accès|retour|revenir) (directement|direct|) au
      (contenu|contenu principal|texte|menu|menu principal|pied de page|formulaire de recherche),
      (aller|passer|accéder|sauter|accès) (directement|) à (la navigation|la navigation principale|la
      recherche|la barre latérale|la barre latérale principale|l'article|l'accueil),
      aller au (moteur de recherche|bas de page|sommaire|footer),
      passer (la publicité|cette publicité|les annonces|la navigation|l'annonce),
      ignorer (la publicité|les liens de navigation), sauter (la navigation|le menu),
      éviter la navigation, liens d'évitement, lien d'évitement, ignorer et passer au contenu,
      (aide|menu|outils|options|paramètres) d'accessibilité`,
  },
  'social-promo': {
    only: `suivez nous, suivez nous sur, suis nous, suis nous sur, suivez moi sur, suivez nous aussi sur,
      nous suivre, nous suivre sur, nous suivre sur les réseaux sociaux, me suivre, suivre, suivre sur,
      suivez, suivez nous (en direct|ici|partout), retrouvez nous, retrouvez nous sur,
      retrouvez nous aussi sur, retrouvez moi sur, retrouvez nous aussi, rejoignez nous sur,
      rejoins nous sur,
      (suivez|retrouvez|rejoignez) (nous|moi|) sur (les|nos|mes|tous nos) (réseaux sociaux|réseaux),
      nos réseaux sociaux, nos réseaux, nous sommes sur, sur les réseaux sociaux, sur les réseaux,
      aimez nous sur, likez nous sur, likez notre page, aimez notre page, aimer notre page, (s'abonner|
       abonnez vous) (à|) (la|notre|ma) (chaîne|page|chaîne youtube|page facebook|chaîne whatsapp),
      restons (connectés|en contact), restez connectés avec nous, rejoignez (la|notre) communauté,
      rejoignez nous sur les réseaux, (s'abonner|abonnez vous) sur youtube,
      ajouter à vos sources préférées, suivre sur google, suivez nous sur google news,
      suivez nous sur google actualités, ajouter sur google`,
    starts: `suivez, suivez nous, suivez moi, retrouvez nous, rejoignez nous, suivre`,
    says: `(suivez|retrouvez|rejoignez|suis) (nous|moi) (également|aussi|) sur (facebook|twitter|x|
      instagram|telegram|whatsapp|youtube|tiktok|linkedin|threads|bluesky|google news|google
      actualités|google discover|snapchat|les réseaux|nos réseaux|notre page|notre chaîne|notre compte|
       notre canal), (abonnez vous|abonne toi) à (notre|ma) (chaîne|page|compte|canal|fil), rejoignez
      (notre|nos) (chaîne|canal|groupe|communauté|page) (youtube|facebook|telegram|whatsapp|instagram|
      discord),
      suivez notre (page|chaîne|compte) (facebook|youtube|instagram|whatsapp|twitter|telegram),
      (likez|aimez) notre page, (suivez|retrouvez) (toute|toutes) (l'actualité|l'actu|l'info|les infos|
       notre actualité|nos actualités) (de|du|des|en|sur|et), n'hésitez pas à (nous|me) suivre sur`,
  },
  'source-note': {
    only: `(lire|voir|consulter) (l'article|la version|le texte|la publication|le communiqué) (original|
      originale|original ici|d'origine|complet sur), article original, article d'origine,
      source originale, source de l'article, voir la source, lire la source, lire l'original,
      consulter la source, lien vers l'article original, lien source, lire l'article original sur,
      consultez la version source, publié à l'origine sur`,
    starts: `(cet article|l'article|ce texte|ce billet|cette tribune|cet entretien|cette interview|ce
      reportage) (a été|est|a) (initialement|d'abord|originellement) (été|) (publié|publiée|paru|parue|
      repris|republié) (sur|dans|le|en|par|à), (cet article|ce texte|cette tribune) est (extrait|
      extraite|issu|issue|tiré|tirée) (de|du|d'un|de la),
      article (initialement|originellement|) (publié|paru) (sur|dans|le|par|en),
      texte (initialement|) (publié|paru) (sur|dans|le|en), initialement (publié|paru) (sur|dans|le|en),
      (publié|paru) initialement (sur|dans|le|en),
      (republié|reproduit|repris) (à partir de|avec l'autorisation|avec l'aimable autorisation),
      la version originale de (cet article|ce texte) a été publiée, article traduit (de|par)`,
    says: `cet article est republié à partir de, la version originale de cet article a été publiée,
      cet article a (initialement|d'abord|originellement) été publié,
      cet article a été (initialement|d'abord|originellement) publié`,
  },
  'tag-list': {
    only: `mots clés, mots clefs, mot clé, étiquettes, étiquette, étiqueté, étiquetté, étiqueté avec,
      étiquettes de l'article, thèmes, thématiques, thématique, thèmes associés, thèmes de l'article,
      sujets, sujets abordés, sujets associés, sujets liés, classé dans, classé sous, rangé dans,
      posté dans, publié dans, catégories, catégorie, dans la catégorie, nuage de tags,
      nuage de mots clés, nuage d'étiquettes, tags de l'article, tags associés,
      plus d'informations sur ces sujets`,
    starts: `
      tags, tag, mots clés, mots clefs, mot clé, mot clef, étiquettes, étiquette, étiqueté, étiquetté,
      étiqueté avec, classé dans, classé sous, classé, rangé dans, posté dans, publié dans, publié sous,
      marqué avec, marqué comme, thèmes associés, sujets associés, thèmes abordés, sujets abordés,
      thématiques associées, catégories et tags`,
  },
  'theme-toggle': {
    only: `mode (sombre|clair|nuit|jour), thème (sombre|clair|du système|de l'appareil), (activer|
      désactiver|passer en|passer au|basculer en|basculer vers|basculer|utiliser|changer de) (le|en|au|
       ) (mode|thème) (sombre|clair|nuit|jour|), changer (de|le) (thème|mode), affichage (sombre|clair),
      (renforcer|augmenter) le contraste, contraste renforcé, contraste élevé`,
  },
} satisfies LanguagePhrases;
