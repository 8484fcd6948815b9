import type { LanguagePhrases } from './index.ts';

const NUMBER = Array.from({ length: 59 }, (_, i) => i + 1).join('|'); // words stand on both sides of it

// Italian
export default {
  advertisement: {
    only: `pubblicità, pubblicita, annuncio pubblicitario, annunci pubblicitari, messaggio pubblicitario,
      spazio pubblicitario, informazione pubblicitaria, comunicazione pubblicitaria,
      contenuto (sponsorizzato|pubblicitario|promozionale|offerto), contenuti (sponsorizzati|sponsor),
      articolo sponsorizzato, post sponsorizzato, articoli sponsorizzati, link sponsorizzati,
      sponsorizzato, sponsorizzata, publiredazionale, pubbliredazionale, pubbli redazionale,
      informazione promozionale, annuncio promozionale, annunci google, (continua|l'articolo continua|
      l'articolo prosegue|continua a leggere|prosegui la lettura|la lettura continua|il testo continua|
       la ricetta continua|il post continua|continua la lettura) (dopo|sotto) (la pubblicità|la
      pubblicita|l'annuncio|questa pubblicità), continua a leggere sotto,
      annuncio pubblicitario scorri per continuare, scorri per continuare a leggere,
      chiudi (la pubblicità|annuncio|pubblicità|l'annuncio), salta (la pubblicità|annuncio|l'annuncio),
      segnala (annuncio|questo annuncio|pubblicità), rimuovi (la pubblicità|gli annunci),
      perché vedo questo annuncio, naviga senza pubblicità`,
    starts: `sponsorizzato da, contenuto (sponsorizzato|offerto|promosso) da, articolo sponsorizzato da,
      in collaborazione con lo sponsor`,
  },
  'app-promo': {
    only: `
      (scarica|scaricate|installa|apri|prova|usa|scopri) (l'app|la nostra app|la app|l'applicazione|la
      nostra applicazione), scarica (gratis|gratuitamente|ora) (l'app|la nostra app),
      scarica le nostre app, (disponibile|scarica|scaricala|scarica l'app) (su|da|dal|sul) (google
      play|app store|play store), (apri|leggi|continua|ascolta) nell'app,
      continua (nel|sul) (browser|sito|web), (inquadra|scansiona) il qr code,
      (inquadra|scansiona) il qr code per scaricare (l'app|la app), la nostra app, le nostre app,
      la app, l'app gratuita`,
    labels: `app per (ios|iphone|ipad|android), app mobile, applicazioni, app gratuite`,
    starts: `scarica la nostra app, scarica l'app`,
    says: `(scarica|scaricate|installa) (gratis|gratuitamente|subito|) la nostra (app|applicazione),
      scarica gratis l'app di, leggi le notizie sulla nostra app`,
  },
  'author-bio': {
    only: `(informazioni|info) (sull'autore|sull'autrice|autore),
      (chi è|a proposito dell') (l'autore|autore), (notizie|note|nota) (sull'autore|sull'autrice),
      a proposito dell'autore, biografia dell'autore, profilo dell'autore,
      vedi (il profilo|la biografia) dell'autore, (tutti gli articoli|leggi tutti gli articoli|altri
      articoli|vedi tutti gli articoli) (dell'autore|dell'autrice), segui l'autore,
      scopri di più sull'autore, l'autore dell'articolo`,
    starts: `(vedi|visualizza|leggi|mostra|guarda|scopri) tutti gli articoli (di|da|dell'autore),
      (vedi|visualizza|leggi) tutti i post (di|da), leggi gli altri articoli di,
      (vedi|leggi) altri articoli di`,
  },
  breadcrumb: {
    says: `(ti trovi qui|sei qui|tu sei qui|sei in|ti trovi in|vi trovate qui) home, sei qui homepage`,
  },
  byline: {
    starts: `
      di, a cura di, scritto da, pubblicato da, postato da, inserito da, redatto da, testo di, testi di,
      articolo di, un articolo di, da redazione, autore, autrice, autori, intervista di, servizio di,
      reportage di, foto e testo di, dal nostro (inviato|corrispondente),
      dalla nostra (inviata|corrispondente|redazione), traduzione di, dai nostri inviati, by redazione`,
  },
  'comment-form': {
    only: `
      (lascia|lasciate|aggiungi|inserisci|scrivi|pubblica|invia|posta) (un|il|il tuo|un tuo) commento,
      lascia una risposta, lascia un tuo commento, lascia una recensione, annulla risposta,
      annulla la risposta, clicca qui per annullare la risposta, rispondi a, commenta,
      commenta (l'articolo|questo articolo|la notizia|ora|per primo|con facebook),
      (scrivi|inserisci) (qui|) il tuo commento, il tuo commento, di' la tua, dì la tua, dicci la tua,
      la tua opinione, esprimi la tua opinione, partecipa alla discussione,
      partecipa alla conversazione,
      (leggi|vedi|mostra|visualizza|nascondi|apri|carica) (i|tutti i|altri|gli altri) commenti,
      (vai|salta) ai commenti, tutti i commenti, altri commenti, mostra commenti, nessun commento,
      ancora nessun commento, non ci sono (ancora|) commenti,
      i commenti sono (chiusi|disabilitati|disattivati), commenti (chiusi|disabilitati|disattivati),
      commenti sono chiusi,
      (commenta|sii il primo a commentare|commenta per primo|puoi essere il primo a commentare),
      (accedi|effettua il login|registrati|entra|fai il login) per (commentare|lasciare un commento|
      rispondere|inserire un commento), segnala (commento|questo commento|abuso|un abuso|il commento),
      (avvertimi|avvisami|notificami|inviami una notifica) (via|per|tramite) (email|e mail) (in caso
      di|per|alla pubblicazione di|quando ci sono) (nuovi commenti|risposte al mio commento|nuovi
      articoli|un nuovo articolo), avvisami di nuovi commenti, avvertimi in caso di nuovi commenti,
      per favore inserisci (il tuo nome qui|il tuo commento),
      inserisci (il tuo nome|la tua email|la tua e mail|il tuo nome qui),
      hai inserito un indirizzo email errato, questo campo è (obbligatorio|richiesto),
      (i|) campi obbligatori, campo obbligatorio, regole per i commenti, policy commenti, netiquette`,
    labels: `
      nome, cognome, indirizzo email, indirizzo e mail, la tua email, la tua e mail, sito web, sito,
      sito internet, commento, commenti dei lettori, invia, invio, annulla, obbligatorio, richiesto,
      facoltativo, il tuo nome, il tuo messaggio, messaggio, telefono, oggetto, nickname, città,
      rispondi, anteprima, captcha, nome utente`,
    starts: `(il tuo|il vostro) indirizzo (email|e mail|di posta elettronica) non (sarà|sara|verrà|viene)
      (pubblicato|mostrato|reso pubblico),
      (la tua|la vostra) (email|e mail) non (sarà|sara|verrà) (pubblicata|mostrata),
      (i|) campi (obbligatori|contrassegnati) (sono contrassegnati|sono|con), salva il mio nome,
      do il mio consenso affinché un cookie salvi, (questo sito usa|questo sito utilizza) akismet,
      scopri come (vengono elaborati i dati|i tuoi dati vengono elaborati), (devi|devi essere|è
      necessario|occorre) (connesso|essere connesso|accedere|autenticato|effettuare il login|
      registrato|loggato|essere registrato|fare il login|aver effettuato l'accesso|essere autenticato)
      (per|al fine di) (inviare un commento|commentare|lasciare un commento|scrivere un commento|
      postare|pubblicare un commento|rispondere|poter commentare),
      devi essere (connesso|registrato|loggato|autenticato) per,
      il tuo commento (è in attesa|verrà pubblicato|sarà pubblicato|è in fase),
      i commenti sono (moderati|soggetti a moderazione),
      ho letto e accetto (l'informativa|la privacy|i termini|le condizioni)`,
    says: `akismet per ridurre lo spam, il tuo indirizzo email non sarà pubblicato`,
  },
  'comment-thread': {
    only: `commenti, commento, i commenti, i vostri commenti, commenti dei lettori, commenti recenti,
      risposte, reazioni, discussione, i commenti dei lettori, pensieri su, i pareri dei lettori`,
    labels: `rispondi, replica, segnala, segnala abuso, segnala un abuso, segnala commento, mi piace,
      non mi piace, cita, permalink, mostra risposte, vedi risposte, nascondi risposte,
      visualizza risposte, (un minuto|un giorno|una settimana|un mese|un anno|un'ora|ora|min|h) fa,
      (secondi|minuti|ore|giorni|settimane|mesi|anni) fa`,
  },
  'contributor-note': {
    says: `(ha|hanno) (collaborato|contribuito) a questo articolo,
      (ha|hanno) collaborato alla stesura di questo articolo`,
  },
  'cookie-notice': {
    only: `rifiuta tutto, accetta (tutti|tutto|e chiudi|e continua|i cookie|cookie|tutti i cookie|e
      prosegui|selezionati|la selezione|e naviga), accetto (tutti|tutti i cookie|i cookie|e continuo),
      (rifiuta|rifiuto|nega) (tutti|tutti i cookie|i cookie|e chiudi|e abbonati),
      consenti (tutti|tutto|la selezione|i cookie|tutti i cookie|selezionati), continua senza accettare,
      prosegui senza accettare, chiudi e rifiuta tutto, chiudi senza accettare,
      solo (cookie|i cookie|) (necessari|tecnici|essenziali), usa solo i cookie necessari,
      accetta solo (i cookie|) (necessari|essenziali|tecnici), (gestisci|modifica|imposta|personalizza|
       salva|visualizza|conferma|rivedi|scegli) (le|i|la mia|le mie|le tue|tue|) (preferenze|
      impostazioni|opzioni|scelte|cookie|consensi|preferenze cookie|preferenze sui cookie|preferenze
      privacy|impostazioni dei cookie),
      gestisci (consenso|il consenso|consenso cookie|fornitori|servizi|i servizi),
      gestisci il consenso ai cookie,
      (impostazioni|preferenze) (cookie|dei cookie|sui cookie|privacy|sulla privacy|di consenso),
      preferenze relative al consenso, le tue preferenze relative (alla privacy|al consenso),
      centro preferenze (privacy|sulla privacy|), scopri di più e personalizza, più opzioni,
      altre opzioni, informativa (cookie|sui cookie|estesa|estesa sui cookie|breve),
      questo sito (utilizza|usa) (i cookie|cookie|i cookies|cookies),
      (per saperne di più|leggi di più) su questi (scopi|finalità),
      la tua privacy (è importante|è importante per noi|ci sta a cuore), rispettiamo la tua privacy,
      il rispetto della tua privacy è la nostra priorità, teniamo alla tua privacy,
      elenco (dei fornitori|dei partner), visualizza i nostri partner,
      aggiorna le preferenze sui cookie, rivedi il consenso`,
    labels: `rifiuta, nega, personalizza, preferenze, impostazioni, funzionale, funzionali, necessari,
      necessario, statistiche, statistici, sempre attivo, sempre attivi, cookie tecnici,
      cookie necessari, cookie statistici, cookie funzionali, cookie di profilazione,
      cookie di terze parti, consenso, dettagli, informazioni, chiudi, scopri di più,
      maggiori informazioni, leggi di più, interesse legittimo, prestazioni, targeting, accetta,
      accetto, rifiuto, ok ho capito, ho capito, acconsento, non acconsento`,
    starts: `utilizziamo i, questo sito, usiamo i, il sito utilizza`,
    says: `(questo|il nostro|il presente) (sito|sito web|blog|sito internet) (utilizza|usa|fa uso di|si
      serve di|si avvale di) (i|dei|solo|anche|) (cookie|cookies), questo sito o gli strumenti terzi,
      (utilizziamo|usiamo) (i|dei|) (cookie|cookies) (per migliorare|per offrire|per offrirti|per
      garantire|per personalizzare|per assicurarci|per essere|per fornire|per analizzare|per
      ottimizzare|e altre tecnologie|e tecnologie|o tecnologie|sul nostro|tecnici|di profilazione),
      utilizziamo tecnologie come i cookie, noi e (i nostri|alcuni|terze parti|alcuni partner)
      (partner|fornitori|selezionati|selezionate|) (utilizziamo|archiviamo|trattiamo|memorizziamo|
      facciamo uso), noi e i nostri (${NUMBER}|80|100|150|200|500|800|900) (partner|fornitori),
      (proseguendo|continuando) la navigazione, (proseguendo|continuando) (nella navigazione|a
      navigare|a utilizzare questo sito|ad utilizzare questo sito), (acconsenti|acconsentite|accetti|
      presti il consenso) (all'uso|all'utilizzo|l'uso|l'utilizzo) (dei|di|di tutti i|dei nostri)
      (cookie|cookies), se vuoi saperne di più o negare il consenso,
      archiviare e o accedere a informazioni, (archiviano|archiviare) informazioni su un dispositivo,
      (puoi|potrai) liberamente (prestare|rifiutare|revocare|negare) (o revocare|rifiutare o revocare|
      ) il tuo consenso, questo cookie (è impostato|viene impostato|è installato),
      chiudendo questo banner, per fornire le migliori esperienze utilizziamo, (per visualizzare|per
      vedere) questo contenuto (accetta|è necessario accettare|devi accettare) i cookie`,
  },
  'copyright-notice': {
    only: `(tutti i|) diritti riservati, tutti i diritti sono riservati, riproduzione riservata,
      © riproduzione riservata, riproduzione riservata copyright,
      (tutti i contenuti|i contenuti) sono (protetti da copyright|riservati), riproduzione vietata,
      vietata la riproduzione, (vietata|è vietata) la riproduzione anche parziale,
      copyright riproduzione riservata, copyright tutti i diritti riservati,
      copyright ansa riproduzione riservata, (realizzato|creato|fatto|funziona|orgogliosamente
      fornito) (con|da) (wordpress|blogger|wix|wordpress com)`,
    starts: `orgogliosamente fornito da, sito (realizzato|creato|web realizzato|sviluppato) (da|con),
      (realizzazione|creazione|sviluppo) (sito|siti|siti web|sito web), web agency, tema wordpress`,
    within: `tutti i diritti riservati, tutti i diritti sono riservati, riproduzione riservata,
      (è|) vietata la riproduzione,
      riproduzione (anche parziale|totale o parziale|parziale o totale) (è|) (vietata|senza),
      testata giornalistica (registrata|iscritta|reg|quotidiana registrata|online registrata),
      registrazione (presso il|al|) tribunale di, (reg|aut) (del|) (tribunale|trib) di,
      sono marchi registrati, direttore responsabile editore`,
    says: `questo (blog|sito) non rappresenta una testata giornalistica,
      testata giornalistica registrata (presso|al|con|il|in),
      in quanto viene aggiornato senza alcuna periodicità`,
  },
  counter: {
    only: `(minuti|minuto|min) di lettura,
      (tempo|durata) di lettura (stimato|medio|circa|) (${NUMBER}) (min|minuti|minuto),
      tempo di lettura, lettura (${NUMBER}) (min|minuti),
      (lettura|letto|leggi|si legge) in (${NUMBER}) (min|minuti), commenti, commento, visualizzazioni,
      visualizzazione, letture, condivisioni, condivisione, mi piace, reazioni, like, views`,
  },
  'date-line': {
    starts: `
      pubblicato, pubblicato il, pubblicato in data, pubblicata il, pubblicato alle, pubblicato lunedì,
      pubblicazione, data pubblicazione, data di pubblicazione, data articolo, aggiornato,
      aggiornato il, aggiornato alle, aggiornato al, aggiornamento, aggiornamento del,
      ultimo aggiornamento, ultimo aggiornamento il, ultima modifica, ultima modifica il,
      ultima revisione, modificato il, inserito il, postato il, scritto il, creato il, data,
      articolo pubblicato il, di redazione pubblicato il, articolo del, notizia del, in data`,
  },
  'donation-prompt': {
    only: `
      dona ora, fai una donazione, fai la tua donazione, fai una donazione ora, effettua una donazione,
      donazione libera, sostienici, sostienici ora, sostienici con una donazione, sostieni (il nostro
      lavoro|il giornale|il sito|il progetto|il blog|il giornalismo indipendente|l'informazione
      indipendente|l'informazione libera|la redazione|il nostro giornalismo|questo blog|questo sito|la
      testata|il canale), aiutaci a crescere, come sostenerci,
      diventa (socio|sostenitore|sostenitrice|donatore), offrici un caffè, offrimi un caffè,
      dona con paypal, supportaci, supporta (il progetto|il blog|il sito), grazie per il tuo sostegno,
      altro importo, importo libero, dona il tuo 5x1000`,
    labels: `dona, sostieni, contribuisci`,
    says: `
      (sostieni|sostenete) (il nostro|la nostra) (lavoro|giornalismo|informazione|redazione|giornale|
      sito|progetto|attività), (la tua donazione|il tuo contributo|il tuo sostegno|il tuo aiuto) (ci
      permette|ci aiuta|ci aiuterà|ci permetterà|ci consente),
      (abbiamo bisogno del tuo|senza il tuo) (sostegno|aiuto|contributo), (offrici|offrimi) un caffè,
      se (apprezzi|ti piace) il nostro lavoro,
      (fai|fate) una donazione (al nostro|alla nostra|a sostegno)`,
  },
  'event-promo': {
    only: `aggiungi al carrello, aggiungi alla lista (dei desideri|desideri), vai al carrello,
      visualizza carrello, il tuo carrello è vuoto, il carrello è vuoto,
      procedi (all'acquisto|con l'ordine), concludi l'ordine, torna al negozio, continua lo shopping,
      continua con gli acquisti, (acquista|compra|ordina|prenota|iscriviti|registrati|candidati|
      provalo) (ora|subito|adesso|online|qui|oggi),
      (acquistalo|compralo|acquista|compra|vedi|vedi su|disponibile|vedi prezzo) (su|da) amazon,
      (vedi|scopri|vai all|guarda) (l'offerta|le offerte|il prezzo|i prezzi|la promozione),
      vai all'offerta, scopri (ora|i prezzi|i prodotti|i nostri prodotti|i nostri servizi|i corsi|
      tutte le offerte|l'offerta completa), (richiedi|prenota) (una demo|una demo gratuita|
      informazioni|un preventivo|una consulenza|una consulenza gratuita|un appuntamento),
      richiedi (un|il tuo) preventivo (gratuito|),
      (prova|inizia la prova|provalo|inizia) (gratis|gratuita|gratuitamente), prova gratuita,
      (acquista|compra|prenota) (i|il|il tuo|i tuoi|) (biglietti|biglietto|posto),
      (scarica|scaricate) (la guida|l'ebook|la brochure|il catalogo|il white paper), clicca qui per
      (maggiori informazioni|saperne di più|scoprire di più|prenotare|iscriverti|acquistare),
      offerta limitata, offerta a tempo limitato, vai al negozio, visualizza tutti gli eventi,
      compara prezzi, confronta i prezzi, prodotto esaurito`,
    labels: `scopri di più, per saperne di più, maggiori informazioni, acquista, compra, prenota, ordina,
      contattaci, contattaci ora, scrivici, iscriviti ora, candidati, scopri, scopri tutto,
      approfondisci, inizia, biglietteria, preventivo gratuito, negozio online`,
  },
  'footer-links': {
    only: `note legali, nota legale, informativa (privacy|sulla privacy|cookie|sui cookie|sulla
      riservatezza|sul trattamento dei dati|sul trattamento dei dati personali|legale),
      (politica|normativa|tutela|norme) (privacy|sulla privacy|della privacy|sui cookie|dei cookie),
      privacy e cookie, privacy e cookies, privacy e cookie policy, privacy cookie policy,
      privacy policy e cookie policy, privacy policy cookie policy, cookie policy, cookies policy,
      (termini|condizioni) (d'uso|di utilizzo|di servizio|del servizio|di vendita|e condizioni|
      generali di vendita|d'utilizzo), termini e condizioni (d'uso|di utilizzo|di vendita|generali|),
      mappa del sito, mappa sito, (dichiarazione|informativa) (di|sull') accessibilità,
      dichiarazione di accessibilità, dichiarazione accessibilità, feed rss, rss e feed,
      (contatta|contattare|scrivi alla|scrivi a) (la redazione|redazione|noi), contattaci,
      contatta la redazione, scrivi alla redazione, segnala alla redazione, chi siamo,
      la nostra redazione, (pubblicità|pubblicita) (sul sito|su questo sito|con noi),
      (per la tua|per la) pubblicità, fai pubblicità, concessionaria (di|per la) pubblicità,
      concessionaria pubblicità, lavora con noi, collabora con noi, scrivi per noi,
      modello organizzativo 231, dati societari, informazioni legali, informazioni societarie,
      gruppo editoriale, gerenza, credits, area stampa, ufficio stampa e comunicazione,
      note sul copyright, policy editoriale, linea editoriale, politica di (rimborso|reso|spedizione),
      spedizioni e resi, resi e rimborsi, non vendere i miei dati personali,
      codice di condotta redazionale, invia una segnalazione, i siti del gruppo, i nostri siti,
      siti del gruppo, servizio clienti, area clienti, cambia le impostazioni della privacy,
      gestione abbonamento`,
    labels: `contatti, redazione, la redazione, pubblicità, pubblicita, accessibilità, aiuto, assistenza,
      domande frequenti, partner, i nostri partner, carriere, ufficio stampa, stampa, comunicati stampa,
      abbonamenti, abbonamento, archivio, archivio storico, link utili, il gruppo, azienda, l'azienda,
      il team, il nostro team, la nostra storia, i nostri servizi, servizi, prodotti, edicola,
      edicola digitale, sfoglia il giornale, edizione cartacea, necrologie, annunci, annunci legali,
      cookie, governance societaria, condizioni generali, dove siamo, i nostri libri, colophon,
      trattamento dei dati personali, whistleblowing, modello 231, codice etico, albo pretorio,
      amministrazione trasparente, su di noi, inserzionisti`,
  },
  'language-switch': {
    only: `leggi in inglese, leggi in italiano, versione (italiana|inglese),
      leggi questo articolo in inglese, disponibile anche in, altre lingue, menu lingua, cambia lingua`,
  },
  'login-prompt': {
    only: `
      accedi, accedi ora, accedi o registrati, accedi registrati, registrati accedi, accedi abbonati,
      abbonati accedi, accesso utente, effettua il login, fai il login, effettua l'accesso, disconnetti,
      registrati, registrati ora, registrati gratis, registrati gratuitamente, registrati qui,
      registrazione gratuita, login registrazione, (il mio|il tuo) (account|profilo),
      i miei (dati|ordini|articoli|preferiti),
      (area|zona) (riservata|personale|utenti|abbonati|clienti|soci|utente), il mio abbonamento,
      (crea|creare|apri) (un|il tuo|un nuovo) (account|profilo), crea account, crea un account gratuito,
      (hai già|possiedi già|sei già in possesso di) un account, non hai (ancora|) un account,
      sei già (registrato|iscritto|registrato accedi), già (registrato|iscritto),
      non sei (ancora|) (registrato|iscritto), nuovo utente, (password|hai) dimenticata,
      password dimenticata,
      (hai dimenticato|ho dimenticato|dimenticato|dimenticata) (la|la tua|) password,
      hai perso la password, password smarrita,
      (recupera|reimposta|cambia|recupero|ripristina|mostra|conferma) (la|) password, nuova password,
      la tua password, inserisci la password, nome utente, nome utente o (indirizzo|) email,
      il tuo (nome utente|username), ricordami, ricorda le mie credenziali, resta connesso,
      rimani connesso, mantieni l'accesso, (accedi|entra|continua|registrati|iscriviti) (con|tramite)
      (google|facebook|apple|email|linkedin|spid|l'email), oppure accedi con, o accedi con,
      una password verrà inviata (al tuo indirizzo email|via email), torna al login,
      gestisci (il tuo|) (account|profilo)`,
    starts: `hai già un account, non hai un account, non hai ancora un account, sei già registrato,
      non sei registrato, non sei ancora registrato, password dimenticata, hai dimenticato la password,
      (registrandoti|iscrivendoti|effettuando la registrazione|creando un account|accedendo|cliccando
      su iscriviti) (accetti|dichiari|confermi|acconsenti), una password ti verrà inviata`,
    within: `(crea|registra) un account gratuito per (leggere|continuare|commentare)`,
  },
  'media-player': {
    only: `ascolta (l'articolo|questo articolo|il podcast|l'audio|l'episodio|la puntata|ora|la notizia|la
      versione audio), ascolta, audio articolo, ascolta la versione audio dell'articolo, (guarda|vedi|
      riproduci|avvia|apri) (il video|video|la gallery|la fotogallery|le foto|le immagini|la galleria|
      la photogallery|la diretta|il trailer|la puntata), guarda ora, guarda su youtube,
      guarda anche il video, sfoglia (la gallery|la galleria|la fotogallery|le foto), (vai alla|apri
      la|chiudi la|torna alla) (gallery|fotogallery|galleria|photogallery|galleria fotografica),
      galleria fotografica, galleria immagini, fotogallery, photogallery, foto gallery,
      guarda tutte le foto, vedi tutte le foto, (clicca|fai clic|cliccare) (qui|sull'immagine|sulla
      foto|sulle immagini|) per (ingrandire|ingrandirla|ingrandirle|ingrandire l'immagine|ingrandire
      la foto), ingrandisci (l'immagine|immagine|la foto|foto), apri immagine, visualizza immagine,
      (immagine|foto|video|slide) (successiva|precedente|successivo),
      (mostra|nascondi) (didascalia|la didascalia|trascrizione), leggi la trascrizione,
      riproduzione automatica, riproduzione in corso, in riproduzione, riproduci, metti in pausa,
      attiva audio, disattiva audio, attiva l'audio, tempo rimanente, velocità di riproduzione,
      schermo intero, caricamento (del video|video|lettore), caricamento player, video non disponibile,
      il video non è (più|) disponibile, incorpora video, codice embed,
      scarica (il podcast|l'audio|l'episodio|mp3)`,
    within: `il tuo browser non supporta (l'elemento|il tag|la riproduzione|i video|l'audio|il video|gli
      iframe|html5),
      il (vostro|tuo) browser non (supporta|è in grado di riprodurre) (il|i|l'audio|video)`,
  },
  'newsletter-prompt': {
    only: `iscriviti, iscrivimi, mi iscrivo, iscriviti ora, iscriviti gratis, iscriviti subito,
      iscriviti gratuitamente, iscriviti qui, iscrizione gratuita, abbonati, abbonati ora,
      abbonati subito, (iscriviti|iscrizione|registrati|abbonati|iscrivetevi|iscriversi) (gratis|
      gratuitamente|ora|) alla (nostra|) (newsletter|mailing list),
      (iscriviti|iscrizione|registrati) (alle|alle nostre) newsletter, iscrizione newsletter,
      iscriviti newsletter, iscriviti al (blog|canale|feed),
      iscriviti al blog (tramite email|via email|), (la nostra|la|le nostre|le|tutte le|tutte le
      nostre|scopri le|scopri tutte le|gestisci le|scopri le nostre) newsletter,
      newsletter (gratuita|quotidiana|settimanale), ricevi (la|la nostra|le nostre|le) newsletter,
      voglio ricevere la newsletter, (il tuo|) indirizzo (email|e mail|di posta elettronica),
      la tua (email|e mail|mail), (inserisci|scrivi|digita|lascia) (qui|) (la tua|il tuo|un|la) (email|
       e mail|mail|indirizzo email|indirizzo e mail|indirizzo mail|email qui),
      inserisci un indirizzo email valido, indirizzo email non valido,
      grazie per (la tua iscrizione|l'iscrizione|esserti iscritto|aver effettuato l'iscrizione),
      iscrizione (avvenuta|confermata|completata) (con successo|),
      controlla la tua (casella di posta|email|posta), cancella iscrizione, disiscriviti,
      annulla iscrizione,
      (rimani|resta|restate|resta sempre) (aggiornato|informato|aggiornati|in contatto),
      non perderti (nulla|niente|nessuna notizia|nemmeno un articolo|le ultime notizie), ricevi (gli
      aggiornamenti|le ultime notizie|aggiornamenti|le notizie|le novità|gli ultimi articoli) (via
      email|via mail|per email|)`,
    starts: `
      iscriviti, registrati, ricevi, resta aggiornato, rimani aggiornato, non perdere, vuoi ricevere`,
    within: `newsletter, mailing list`,
    says: `(iscriviti|iscrivetevi|registrati|abbonati) (gratis|gratuitamente|ora|subito|anche|) (alla
      nostra|alla mia|alle nostre|alla) newsletter, (iscriviti|iscrivetevi) alla (nostra|) mailing list,
      ricevi (gratis|gratuitamente|) (la nostra|le nostre|la) newsletter, ricevi (ogni giorno|ogni
      mattina|ogni settimana|ogni lunedì|ogni venerdì|ogni mese) (la|le|i|gli) (nostra|nostre|nostri|
      migliori|ultime|principali|notizie|newsletter), ricevi (le|gli) (nostre|nostri|ultime|ultimi|
      migliori) (notizie|articoli|aggiornamenti|news|novità) (via|per|sulla|nella|direttamente|di|ogni|
       in), (puoi|potrai) (disiscriverti|cancellarti|annullare l'iscrizione|cancellare l'iscrizione|
      disiscriverti dalla newsletter) (in qualsiasi|in ogni|quando|in qualunque),
      iscrivendoti (alla newsletter|alla nostra newsletter|accetti|dichiari|acconsenti), (inserisci|
      lascia) (la tua|il tuo) (email|e mail|mail|indirizzo email|indirizzo e mail) (e|per) (ricevere|
      ricevi|iscriverti|iscriviti|restare|rimanere),
      vuoi ricevere (la nostra|le nostre|i nostri) (newsletter|notizie|aggiornamenti|articoli)`,
  },
  'page-controls': {
    only: `torna su, torna in alto, torna all'inizio, torna a inizio pagina, torna ad inizio pagina,
      inizio pagina, vai su, vai a inizio pagina, torna in cima, fine pagina, (mostra|leggi|vedi|
      carica|visualizza|guarda) (altro|altri|di più|tutto|tutti|tutte|meno|ancora|altre|più|di meno|
      dettagli|i dettagli), leggi (tutto|tutto l'articolo|l'articolo|l'articolo completo|l'intero
      articolo|articolo|l'articolo intero|il resto|il seguito|il post|il testo completo),
      (carica|mostra|vedi) altri (articoli|post|risultati|contenuti), carica altre notizie,
      (continua|continua a|prosegui) (leggere|la lettura|lettura|nella lettura),
      continua a leggere l'articolo, prosegui la lettura, continua la lettura, clicca (qui|) per
      (leggere tutto|continuare|leggere di più|leggere l'articolo|ingrandire|continuare a leggere|
      leggere), caricamento, caricamento in corso, in caricamento, attendere, attendere prego,
      si prega di attendere, chiudi, chiudi (finestra|la finestra|questo avviso|il banner|banner|
      messaggio|popup|avviso|questa finestra), nascondi, mostra nascondi, espandi, comprimi,
      espandi tutto, comprimi tutto, ingrandisci, schermo intero, a schermo intero,
      esci da schermo intero, scorri, scorri (verso il basso|in basso|per continuare|per leggere),
      torna (alla lista|all'elenco|all'articolo|alla pagina precedente|agli articoli|alle notizie|alla
      ricerca),
      salva (articolo|l'articolo|questo articolo|per dopo|tra i preferiti|nei preferiti|e leggi dopo),
      (aggiungi|aggiunto) (ai|a|tra i) (preferiti|segnalibri), leggi (dopo|più tardi), articolo salvato,
      rimuovi dai preferiti, dimensione (testo|del testo|carattere|caratteri|font), (aumenta|riduci|
      diminuisci|ingrandisci) (testo|il testo|dimensione|la dimensione del testo|dimensione testo|
      carattere|font), (aggiorna|ricarica) la pagina, (abilita|attiva) javascript,
      apri in una nuova finestra`,
    within: `javascript (è|e) (disabilitato|disattivato) nel,
      (abilita|attiva|abilitare|attivare) javascript (nel|per|sul),
      il tuo browser (non è aggiornato|è obsoleto|non è supportato), aggiorna il tuo browser,
      stai usando un browser obsoleto`,
  },
  'paywall-prompt': {
    only: `(contenuto|articolo|contenuti|area|video|podcast|articoli|) (riservato|riservata|riservati|
      esclusivo|esclusivi) (agli|per gli|per) abbonati,
      (solo|esclusiva|in esclusiva) per (gli|) abbonati, per abbonati, per gli abbonati,
      articolo premium, contenuto premium, contenuti premium, contenuto a pagamento,
      sei (già|) (abbonato|un abbonato|iscritto abbonato), già abbonato, non sei (ancora|) abbonato,
      abbonati per (leggere|continuare|continuare a leggere|leggere tutto|leggere l'articolo|sbloccare
      l'articolo|accedere),
      accedi per (continuare|continuare a leggere|leggere|leggere l'articolo|leggere tutto),
      registrati per (continuare|continuare a leggere|leggere|leggere l'articolo),
      (sblocca|sbloccare) (l'articolo|articolo|questo articolo|contenuto),
      (scopri|vedi|scegli|guarda) (le|le nostre|tutte le) offerte (di abbonamento|abbonamento),
      (offerte|offerta) abbonamento, (attiva|gestisci|regala|rinnova) (un|il tuo|) abbonamento,
      attiva l'abbonamento, gestisci l'abbonamento, abbonamento digitale, abbonamenti digitali,
      abbonati (a|da|a soli|a partire da|al giornale|alla rivista|a partire da soli) (al mese|euro al
      mese|€ al mese|), disdici quando vuoi, puoi disdire quando vuoi,
      senza vincoli disdici quando vuoi, primo mese gratis, l'articolo è riservato agli abbonati,
      questo articolo è riservato agli abbonati, questo contenuto è riservato agli abbonati,
      hai già un abbonamento`,
    starts: `per (continuare a leggere|proseguire la lettura|leggere tutto l'articolo|leggere l'articolo
      completo|leggere questo articolo|leggere l'intero articolo|continuare la lettura) (abbonati|
      accedi|registrati|iscriviti|acquista|è necessario|devi|effettua), (questo articolo|l'articolo|
      questo contenuto) è (riservato agli|disponibile solo per gli|visibile solo agli|accessibile solo
      agli) (abbonati|utenti abbonati|iscritti), già abbonato, non sei (ancora|) abbonato, hai
      (raggiunto|esaurito|superato) (il limite di articoli|il numero massimo di articoli|gli articoli
      gratuiti|i tuoi articoli gratuiti),
      abbonati (subito|ora|) per (leggere|continuare|accedere|sbloccare),
      accedi (senza limiti a tutti|a tutti i contenuti|a tutti gli articoli|per continuare a leggere),
      leggi (tutti gli articoli senza limiti|questo articolo e tutti|senza limiti tutti)`,
    within: `
      (articolo|contenuto) (è|) riservato (agli|ai nostri) abbonati, (abbonati|registrati|accedi) per
      (continuare a leggere|leggere l'articolo|leggere questo articolo|leggere tutto),
      accesso illimitato a tutti (gli articoli|i contenuti) del sito,
      (il contenuto|l'articolo) che stai leggendo è (visibile|riservato), limite di articoli gratuiti,
      per leggere questo articolo abbonati`,
  },
  'photo-credit': {
    only: `ansa, lapresse, la presse, fotogramma, imagoeconomica, foto ansa, ansa foto, foto lapresse,
      foto getty, foto ipp, foto d'archivio, foto di archivio, foto di repertorio,
      immagine di repertorio, immagine d'archivio, foto archivio, adobe stock, foto shutterstock,
      foto pixabay, foto tratta da facebook, foto facebook, fonte foto, fonte immagine, ph`,
    starts: `foto, foto di, foto d'archivio, foto tratta da, foto credit, foto credits, crediti foto,
      crediti fotografici, crediti immagine, crediti, credit foto, credits foto, fotografia di,
      fotografie di, fotografia, fotografie, immagine, immagini, immagine di, immagine tratta da,
      immagine di copertina, foto di copertina, foto in copertina, in copertina, illustrazione,
      illustrazione di, fonte foto, fonte immagine, fonte immagini, screenshot da, disegno di`,
  },
  'post-navigation': {
    only: `(articolo|post|pagina|notizia|voce|capitolo) (precedente|successivo|successiva|seguente|più
      recente|più vecchio),
      (articoli|post|notizie) (precedenti|successivi|più vecchi|più recenti|meno recenti),
      prossimo (articolo|post), precedente, successivo, successiva, seguente, precedenti, successivi,
      navigazione (articoli|articolo|post|dei commenti|commenti|degli articoli|tra gli articoli),
      (leggi|vai) (l'articolo|all'articolo) (precedente|successivo), post (più|meno) recente, (tutti
      gli articoli|torna agli articoli|torna al blog|vedi tutti gli articoli|torna alle news|torna
      alle notizie|tutte le notizie|tutte le news), precedenteprecedente, prossimasuccessivo`,
    starts: `(articolo|post|notizia) (precedente|successivo|successiva|seguente), prossimo articolo`,
  },
  'print-note': {
    only: `
      stampa (articolo|l'articolo|questo articolo|questa pagina|pagina|la pagina|la ricetta|ricetta|in
      pdf|pdf|pagina pdf), versione (stampabile|per la stampa|pdf|di stampa), formato stampa,
      stampabile, fai clic (qui|) per stampare, clicca per stampare,
      (scarica|salva|esporta|visualizza|apri|leggi) (il|in|l'articolo in|come|) (pdf|formato pdf),
      scarica articolo, scarica l'articolo, scarica la ricetta in pdf,
      (cita|come citare) (questo articolo|l'articolo|questa pagina), esporta citazione, invia e stampa,
      strumenti articolo, stampa questo post`,
  },
  'push-prompt': {
    only: `(attiva|abilita|disattiva|gestisci|ricevi|consenti|blocca|accetta) (le|) (notifiche|notifiche
      push|notifiche desktop), iscriviti alle notifiche, segui questo argomento,
      (ricevi|attiva) (gli|le|) (avvisi|alert|notifiche in tempo reale), notifiche push,
      nessuna notifica, non ci sono notifiche, le tue notifiche, le mie notifiche, notifiche attivate,
      notifiche disattivate`,
    labels: `
      no grazie, sì grazie, si grazie, sì, si, più tardi, non ora, forse più tardi, consenti, blocca,
      ignora, attiva, accetta, rifiuta, ricordamelo più tardi, notifiche`,
    starts: `
      (vuoi|desideri|vorresti) (ricevere|attivare|essere avvisato) (le|delle|) (notifiche|notifica|
      avvisi|con), attiva le notifiche per (ricevere|restare|rimanere|non perdere|essere),
      ricevi le notifiche (di|sulle|per|push|in|quando), iscriviti alle nostre notifiche`,
    within: `vorrebbe inviarti (delle|) notifiche, vorremmo inviarti (delle|) notifiche,
      puoi disattivare le notifiche in qualsiasi momento (dalle|nelle|dal),
      gestire le notifiche nelle impostazioni del browser`,
  },
  'related-list': {
    only: `articoli (correlati|simili|recenti|più letti|consigliati|suggeriti|popolari|in evidenza|
      collegati|più recenti|più popolari|in primo piano|che potrebbero interessarti), (articolo|post|
      contenuti|notizie|video|argomenti|ricette|news|contenuto|prodotti|temi|voci) (correlato|
      correlati|correlate|simili|recenti|consigliati|consigliate|suggeriti|suggerite|più lette|
      collegati|collegate|popolari), (ultime|ultimissime|le ultime|le nostre ultime) (notizie|news|
      novità|ricette|dal blog|dalla categoria|dal sito),
      (ultimi|gli ultimi) (articoli|post|video|commenti|aggiornamenti|episodi|numeri),
      (i|le|gli|) più (letti|lette|commentati|commentate|cliccati), (gli articoli|le notizie|le news|
      gli) più (letti|lette|visti|viste|popolari|commentati|condivisi), leggi (anche|altri articoli|le
      altre notizie|altre notizie|gli altri articoli|pure|ancora|altro su), (ti potrebbe|potrebbe|
      potrebbero|ti potrebbero|vi potrebbe|può) (anche|) (interessare|interessarti|interessarvi|
      piacere|piacerti) (anche|leggere|leggere anche|), potresti essere interessato (anche|) (a|),
      ti consigliamo (anche|di leggere|), ti può interessare, forse ti può interessare,
      forse ti interessa, ti suggeriamo, potresti (leggere|apprezzare) anche,
      (sullo|dello) stesso (argomento|tema|autore), sull'argomento,
      per approfondire (l'argomento|leggi anche|leggi), nella stessa (categoria|rubrica|sezione),
      (altri|altre|gli altri|le altre) (articoli|notizie|news|post) (correlate|correlati|di|della
      categoria|su questo argomento|dell'autore|simili|dello stesso autore|interessanti|in evidenza|),
      altro dell'autore, altro su questo argomento, dello stesso autore,
      (scelti|consigliati|raccomandati|selezionati|consigliato) per (te|voi),
      (la redazione|noi) (consiglia|ti consiglia), (consigliati|scelti) dalla redazione,
      (altre|tutte) (notizie|le notizie|le news),
      vedi (altre notizie|altri articoli|tutte le notizie|tutti gli articoli|anche gli articoli),
      dal (web|nostro network|network), notizie dal web,
      (chi ha letto|i lettori hanno) (questo articolo ha|) letto anche,
      articoli che potrebbero interessarti, prossimo articolo da leggere, ultim'ora,
      le notizie del giorno, notizie del giorno, notizie in evidenza, news in evidenza,
      i più letti della settimana`,
    labels: `
      correlati, in evidenza, ultima ora, popolari, recenti, consigliati, vedi anche, guarda anche,
      ascolta anche, tendenze, trending topic, adesso in home, oggi in evidenza, in tendenza,
      di tendenza, più recenti, notizie, ultime, per te, da non perdere, da leggere, in primo piano`,
    starts: `(ultime|tutte le) (notizie|news) (su|di|da|in|dalla|dal|della|del),
      (leggi|tutti gli|altri) (articoli|tutti gli articoli|altri articoli) (su|di|in|della categoria),
      altre notizie (su|di|da|dalla), i più letti (di|in|su), articoli correlati,
      potrebbe interessarti anche`,
  },
  'related-teaser': {
    starts: `
      leggi anche, leggete anche, leggi pure, leggi (qui|tutto|l'articolo|l'intervista|il nostro|la
      nostra|lo speciale|di più su|le ultime notizie|altre notizie|altri articoli) (anche|su|completo|
      approfondimento|intervista|speciale|guida|recensione|di|da), vedi anche, guarda anche,
      ascolta anche, approfondisci (su|qui|con), per approfondire leggi, per saperne di più leggi,
      (potrebbe|ti potrebbe|potrebbero|ti potrebbero) (anche|) (interessare|interessarti),
      ti consigliamo (anche|di leggere), clicca qui per (leggere|scoprire|vedere|approfondire|saperne),
      continua a leggere su, leggi tutto su, scopri anche come, non perderti anche,
      leggi questo articolo, tutte le notizie su, segui la diretta, segui gli aggiornamenti`,
  },
  'search-box': {
    only: `cerca, cerca (nel|sul|in questo|nel nostro) (sito|blog|archivio|web), cerca (un articolo|
      articoli|notizie|per parola chiave|una ricetta|ricette|qui|ora|per|prodotti|tra gli articoli|
      nell'archivio|una parola chiave|per parole chiave), effettua una ricerca,
      (avvia|inizia|apri|chiudi|annulla|mostra) (la|) ricerca,
      ricerca (avanzata|veloce|rapida|per|nel sito|per parola chiave),
      (campo|modulo|form|casella) di ricerca, cosa (stai cercando|cerchi),
      che cosa (cerchi|stai cercando), stai cercando qualcosa, nessun risultato,
      nessun risultato trovato, (vedi|mostra|visualizza) tutti i risultati, (inserisci|digita|scrivi)
      (la parola chiave|parola chiave|una parola chiave|il termine di ricerca|la tua ricerca|qui la
      tua ricerca|le parole chiave|il testo da cercare), (digita|scrivi) e premi invio,
      premi invio per (cercare|avviare la ricerca), digita la tua ricerca e premi invio,
      premi esc per (chiudere|annullare), ricerche (recenti|popolari|frequenti), apri la ricerca`,
    labels: `ricerca, trova, filtra, risultati`,
  },
  'share-bar': {
    only: `
      condividi, condividilo, condividete, condivisioni, condividi (su|con|via|tramite|in|l'articolo|
      articolo|questo articolo|questo contenuto|questa pagina|la pagina|pagina|questo post|il post|
      post|questa notizia|la notizia|questa ricetta|ricetta|il video|video|il link|link|la tua
      opinione|articolo su|questo articolo su|sui social|sui tuoi social|con gli amici|con i tuoi
      amici|con un amico|per email|ora|l'articolo su), condividi tramite (email|e mail|mail),
      ti è piaciuto (l'articolo|questo articolo|questo post) condividilo, ti è piaciuto questo articolo,
      opzioni di condivisione, (fai clic|clicca|cliccare) (qui|) per (condividere|condividere su|
      stampare|inviare un link|inviare un link a un amico via e mail|inviare l'articolo via mail ad un
      amico|inviare un link a un amico tramite email),
      (si apre|apre|apri|apertura) in (una|) nuova finestra, si apre in una nuova scheda,
      nuova finestra, (invia|inviare) (via|per|tramite|a|questo articolo via|articolo via|l'articolo
      via|ad|con) (email|e mail|mail|un amico|whatsapp), via (e mail|mail), per email, tramite email,
      invia ad un amico, un amico, copia,
      copia (il link|link|l'url|url|l'indirizzo|negli appunti|collegamento|indirizzo),
      (link|url|indirizzo|collegamento|testo) (copiato|copiata), (link|) copiato negli appunti, copiato,
      twitta, tweetta, ritwitta, pinna, pinna su, salva su pinterest, posta su, pubblica su,
      mi piace condividi, mi piace su facebook`,
    labels: `stampa, mi piace, altro, social network, commenta, salva, invia, su, seguici`,
    within: `
      condividi, condividilo, condividete, condivisioni, per condividere, twitta, tweetta, pinna su,
      invia via, invia per, invia ad un amico, copia link, copia il link, link copiato, si apre in`,
  },
  'site-note': {
    only: `segnala (un|) (errore|refuso|un problema|errori|inesattezze),
      hai (trovato|notato|visto) un (errore|refuso), (questo articolo|questa pagina|questo contenuto|
      l'articolo) (ti è stato|è stato|ti è stata|è stata|ti è) (utile|piaciuto),
      (vota|valuta) (questo articolo|l'articolo|questa pagina|questo post|questa ricetta|la ricetta),
      (fai clic|clicca) su una stella per votare, (clicca|fai clic) sulle stelle per votare, voto medio,
      nessun voto finora, ancora nessun voto,
      grazie per (il tuo voto|il tuo feedback|il feedback|aver votato), dai il tuo voto,
      quanto è stato utile questo post`,
    within: `(questo articolo|questa pagina|questo sito|questo post|l'articolo|il sito) (contiene|può
      contenere|potrebbe contenere|include) (dei|) link (di affiliazione|affiliati|sponsorizzati),
      (alcuni|i) link (presenti|contenuti|inseriti|di questa pagina|in questo articolo|in questa
      pagina) (in|nell'articolo|in questo articolo|in questa pagina|sono) (sono|affiliati|di
      affiliazione|link),
      (potremmo|possiamo|potrei|potremo) (ricevere|guadagnare|percepire) una (piccola|) commissione,
      (riceviamo|riceveremo|guadagniamo|percepiamo) una (piccola|) commissione,
      in qualità di affiliato amazon, in quanto affiliati amazon,
      partecipa al programma affiliazione amazon, le opinioni (espresse|qui espresse) (in questo
      articolo|in questo blog|dall'autore|dagli autori|nell'articolo) (sono|non), (questo articolo|il
      testo|questo contenuto) è stato (generato|tradotto|realizzato|scritto) (automaticamente|con
      l'ausilio dell'intelligenza|con l'aiuto dell'intelligenza|dall'intelligenza),
      (hai|se hai|avete) (trovato|notato) un errore (in|nell'articolo|segnalalo|scrivici|o)`,
  },
  'site-switch': {
    only: `menu principale, menu (di navigazione|mobile|secondario|chiudi|utente|footer|laterale), (apri|
      chiudi|mostra|nascondi|apri chiudi|espandi|attiva) (il|) (menu|menù|menu principale|sottomenu|
      menu di navigazione|navigazione), menù principale, navigazione (principale|secondaria|mobile),
      attiva disattiva navigazione, commuta navigazione,
      torna (alla home|alla homepage|alla home page|in home|al menu|al menu principale),
      vai alla (home|homepage|home page), (sei qui|ti trovi qui|tu sei qui), briciole di pane,
      percorso di navigazione, (seleziona|scegli|cambia|selezionare) (la|una|la tua|un|il tuo|)
      (lingua|regione|edizione|categoria|provincia),
      tutte le (sezioni|categorie|edizioni|edizioni locali|rubriche),
      (edizione|giornale|quotidiano) (digitale|di oggi|del giorno), il giornale di oggi,
      leggi il giornale (di oggi|),
      sfoglia (il giornale|l'edizione|la rivista|il quotidiano|il magazine), in edicola,
      (vai alla|passa alla) versione (mobile|desktop|completa), link (rapidi|veloci),
      collegamenti (rapidi|social), accesso rapido, barra laterale (primaria|principale|),
      sidebar primaria, edizioni locali, il numero in edicola, numero in edicola, prima pagina di oggi,
      contenuto principale, sezioni del sito, meteo oggi`,
    labels: `
      sezioni, rubriche, rubrica, categorie, notizie, attualità, cronaca, politica, economia, esteri,
      interni, mondo, italia, cultura, spettacolo, spettacoli, scienza, scienze, salute, ambiente,
      tecnologia, tecnologie, hi tech, motori, auto, viaggi, turismo, cucina, ricette, gossip,
      televisione, cinema, musica, libri, serie tv, teatro, arte, mostre, eventi, tempo libero, moda,
      bellezza, benessere, famiglia, mamma, casa, casa e design, giardino, animali, scuola, istruzione,
      università, giustizia, lavoro e impresa, imprese, mercati, borsa, finanza, risparmio, consumi,
      soldi, immobili, diritto, fisco, norme e tributi, opinioni, commenti e opinioni, editoriali,
      editoriale, interviste, inchieste, reportage, dossier, approfondimento, storie, lettere, vignette,
      giochi, quiz, oroscopo, meteo, traffico, foto, dirette, diretta, calcio, serie a, calciomercato,
      formula 1, motogp, tennis, basket, ciclismo, volley, altri sport, classifiche, risultati live,
      regioni, europa, americhe, asia e oceania, medio oriente, primo piano, agenda,
      annunci immobiliari, speciale, abbonamenti, edizioni, guide, guide pratiche, ultime ricette,
      chi siamo e contatti, il blog`,
  },
  'skip-link': {
    only: `
      (vai|salta|passa|accedi|torna) (direttamente|) (al|ai) (contenuto|contenuti|contenuto principale|
       menu|menu principale|menu di navigazione|footer|piè di pagina|sito|testo), (vai|salta|passa|
      accedi) (direttamente|) alla (navigazione|navigazione principale|ricerca|barra laterale|barra
      laterale primaria|barra di ricerca|navigazione del sito), (salta|vai) all'articolo,
      salta (la|) navigazione, salta e vai al contenuto, salta la pubblicità,
      (opzioni|strumenti|menu) di accessibilità, accesso facilitato`,
  },
  'social-promo': {
    only: `seguici, seguici su, seguici anche su, seguici sui social, seguici sui nostri social,
      seguici sui social network, seguici qui, segui, segui su, seguimi su, segui i nostri social,
      seguiteci, seguiteci su, ci trovi (anche|) su, ci trovate (anche|) su, trovaci su,
      (i nostri|canali|i nostri canali) social, unisciti alla (nostra|) community,
      metti mi piace (alla|alla nostra|sulla nostra) pagina, metti like alla nostra pagina,
      (iscriviti|abbonati) al (nostro|) canale (youtube|telegram|whatsapp|),
      unisciti al (nostro|) canale (telegram|whatsapp), restiamo in contatto, seguici su google news,
      aggiungi come fonte preferita, aggiungi come fonte preferita su google, resta in contatto con noi,
      resta connesso con noi`,
    starts: `seguici, seguimi, seguiteci, segui, iscriviti al nostro canale`,
    says: `
      (seguici|seguimi|seguiteci|segui la nostra pagina|ci trovi|ci trovate|trovaci) (anche|) (su|sui|
      sul|sulla) (facebook|twitter|x|instagram|telegram|whatsapp|youtube|tiktok|linkedin|threads|
      google news|google discover|social|nostri social|nostri canali|nostro canale|nostra pagina|
      pinterest|google), (iscriviti|iscrivetevi|unisciti) (anche|) al (nostro|) (canale|gruppo)
      (youtube|telegram|whatsapp|facebook|discord),
      (iscriviti|iscrivetevi|unisciti) (al nostro canale|al nostro gruppo|alla nostra community),
      metti (mi piace|like|un like) alla nostra pagina, (segui|seguite) (la nostra|il nostro|le
      nostre) (pagina|profilo|canale) (facebook|instagram|youtube|whatsapp|telegram|twitter)`,
  },
  'source-note': {
    only: `
      (leggi|vedi|visualizza) (l'articolo|il testo|la notizia) originale, vai all'articolo originale,
      articolo originale, fonte originale, leggi (l'originale|alla fonte|la fonte), vai alla fonte,
      (fonte|link) (dell'articolo|della notizia|originale), fonte articolo originale,
      leggi la notizia completa su`,
    starts: `
      (questo articolo|quest'articolo|l'articolo|questo testo|questo post) è (stato|) (originariamente|
      inizialmente) (pubblicato|apparso) (su|sul|in|da|dal|nel|sulla),
      (questo|il presente) (articolo|testo) è tratto (da|dal|dalla),
      articolo (originariamente|già|) (pubblicato|apparso) (su|sul|in),
      (pubblicato|apparso) (originariamente|in origine) (su|sul|in),
      (tratto|ripreso|ripubblicato) (da|dal) (sito|con), per gentile concessione di`,
    says: `questo articolo è stato originariamente pubblicato, questo articolo è originariamente apparso`,
  },
  'tag-list': {
    only: `parole chiave, etichette, etichetta, argomenti, argomenti trattati, argomenti correlati,
      temi trattati, archiviato in, archiviato sotto, contrassegnato con, contrassegnato da tag,
      contrassegnato, taggato, taggato con, taggato come, pubblicato in, postato in, inserito in,
      categorie, categoria, tag articolo, tag correlati, tag dell'articolo, nuvola di tag, tutti i tag,
      gli argomenti dell'articolo`,
    starts: `tags, tag, parole chiave, etichette, etichetta, argomenti trattati, argomenti correlati,
      archiviato in, archiviato sotto, contrassegnato con, contrassegnato da tag, taggato, taggato con,
      taggato come, pubblicato in, postato in, inserito in, categorie e tag, tag articolo`,
  },
  'theme-toggle': {
    only: `(modalità|modalita|tema) (scura|chiara|notte|notturna|scuro|chiaro|giorno|di sistema),
      (attiva|disattiva|passa alla|attiva la|cambia) (modalità|tema) (scura|chiara|notturna|),
      cambia (tema|modalità), dark mode attiva, (alto|aumenta il) contrasto`,
  },
} satisfies LanguagePhrases;
