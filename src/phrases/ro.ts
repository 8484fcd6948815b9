import type { LanguagePhrases } from './index.ts';

const NUMBER = Array.from({ length: 59 }, (_, i) => i + 1).join('|'); // words stand on both sides of it

/** Sites write ș and ț with a comma or with a cedilla, or leave all marks out. */
const spellings = (list: string): string =>
  list
    .split(',')
    .flatMap((phrase) => [
      ...new Set([
        phrase,
        phrase.replaceAll('ș', 'ş').replaceAll('ț', 'ţ'),
        phrase.normalize('NFD').replace(/\p{M}/gu, ''),
      ]),
    ])
    .join(',');

// Romanian
const phrases = {
  advertisement: {
    only: `publicitate, reclamă, reclame, conținut (sponsorizat|publicitar|promovat|comercial),
      articol (sponsorizat|publicitar|promovat), articole sponsorizate, postare sponsorizată,
      sponsorizat, mesaj publicitar, spațiu publicitar, anunț publicitar, comunicat publicitar,
      (articolul|textul|știrea|conținutul|rețeta) continuă (mai jos|după reclamă|după publicitate|după
      anunț), (continuarea|continuarea articolului) (după|mai jos după) (publicitate|reclamă),
      continuă (după|cu) (publicitate|reclamă), continuă citirea după publicitate,
      citește în continuare după publicitate, continuarea mai jos, închide reclama,
      închide publicitatea, raportează reclama, ascunde reclama, fără reclame, vezi fără reclame`,
    starts: `
      sponsorizat de, articol sponsorizat de, conținut (sponsorizat|oferit) de, articol susținut de`,
  },
  'app-promo': {
    only: `
      (descarcă|descărcați|instalează|deschide) (aplicația|aplicația noastră|aplicația mobilă|gratuit
      aplicația|acum aplicația), descarcă (de pe|din) (google play|app store),
      (disponibil|disponibilă|descarcă aplicația|acum) (pe|în|din) (google play|app store),
      (deschide|citește|continuă) în aplicație, continuă în browser, scanează codul qr,
      aplicația noastră, aplicațiile noastre, aplicații mobile`,
    labels: `aplicație mobilă, aplicația mobilă, aplicația (android|ios|iphone), aplicații`,
    says: `(descarcă|descărcați|instalează|instalați) (gratuit|acum|și tu|) aplicația noastră,
      descarcă gratuit aplicația pentru`,
  },
  'author-bio': {
    only: `despre (autor|autoare|autori|autorul articolului|autorul acestui articol), profilul autorului,
      vezi (profilul autorului|toate articolele autorului|toate articolele),
      toate articolele (autorului|acestui autor),
      alte articole (ale autorului|de același autor|scrise de autor), mai multe despre autor,
      citește toate articolele autorului`,
    starts: `
      (vezi|citește|vizualizează|afișează) toate (articolele|postările|articolele scrise) (de|scrise
      de|lui|din partea|publicate de|ale lui), toate articolele scrise de, vezi mai multe articole de,
      mai multe articole (de|scrise de)`,
  },
  breadcrumb: {
    says: `(ești aici|sunteți aici|te afli aici|vă aflați aici) (acasă|home|prima pagină)`,
  },
  byline: {
    starts: `scris de, articol scris de, articol de, un articol de, un text de, text de, autor, autori,
      autoare, publicat de, postat de, redactat de, adăugat de, semnat de, editat de, text și foto,
      interviu realizat de, reportaj de, de la corespondentul nostru, traducere de, redactor,
      autor articol`,
  },
  'comment-form': {
    only: `lasă un (răspuns|comentariu|mesaj), lasă comentariul tău, lăsați un (comentariu|răspuns),
      adaugă (un|) comentariu, adăugați (un|) comentariu, adaugă comentariul tău, adaugă comentarii,
      scrie (un|) comentariu, scrieți un comentariu, comentează,
      comentează (acum|articolul|acest articol|știrea|primul), comentați,
      (publică|trimite|postează) (comentariul|comentariu|un comentariu), anulează (răspunsul|răspuns),
      renunță la răspuns, răspunde la, comentariul tău, comentariul dumneavoastră, spune ți părerea,
      spuneți vă părerea, părerea ta, care este părerea ta, (vezi|citește|afișează|arată|ascunde|
      încarcă) (comentariile|toate comentariile|comentarii|mai multe comentarii), toate comentariile,
      (niciun|nici un) comentariu, niciun comentariu încă,
      nu există (niciun|nici un|) (comentariu|comentarii), nu sunt comentarii, fără comentarii,
      comentariile sunt (închise|dezactivate), comentarii (închise|dezactivate),
      comentariile au fost (închise|dezactivate), (fii|fiți) (primul|prima) care (comentează|lasă un
      comentariu|adaugă un comentariu|scrie un comentariu), fii primul care comentează acest articol,
      (autentifică te|loghează te|conectează te|conectați vă|autentificați vă|intră în cont|
      înregistrează te) pentru a (comenta|răspunde|lăsa un comentariu|adăuga un comentariu|posta
      comentarii), raportează (comentariul|un abuz|abuz|comentariu), (anunță mă|notifică mă) (prin|pe)
      (email|e mail) (când se fac|când se publică|pentru|despre) (comentarii noi|articole noi|un
      articol nou), anunță mă când se (publică|adaugă) (comentarii|articole) noi,
      te rugăm să introduci (numele tău aici|comentariul tău),
      te rog introdu (numele tău aici|comentariul tău|un nume),
      ați introdus o adresă de email incorectă, acest câmp este obligatoriu, câmpuri obligatorii,
      câmp obligatoriu, regulament comentarii, politica de comentarii`,
    labels: `
      nume, numele, prenume, adresă de email, emailul, site, site web, sit web, comentariu, trimite,
      anulează, obligatoriu, numele tău, mesaj, mesajul tău, telefon, subiect, răspunde, oraș,
      previzualizare, cod de securitate, adresa de e mail`,
    starts: `adresa (ta|dumneavoastră|dvs) (de|) (email|e mail) nu va fi (publicată|făcută publică),
      adresa de (email|e mail) nu va fi publicată, emailul tău nu va fi publicat,
      câmpurile (obligatorii|necesare|marcate) (sunt|cu), (salvează mi|salvează) numele,
      (acest site|acest sit) (folosește|utilizează) akismet, află cum sunt procesate datele,
      trebuie să (fii|fiți) (autentificat|autentificați|logat|conectat|înregistrat) (pentru a|ca să),
      trebuie să te autentifici (pentru a|ca să), comentariul tău (așteaptă|va fi)`,
    says: `akismet pentru a reduce spamul, adresa ta de email nu va fi publicată`,
  },
  'comment-thread': {
    only: `
      comentarii, comentariu, comentariile, comentariile cititorilor, comentarii recente, răspunsuri,
      reacții, opinii, părerile cititorilor, gânduri despre`,
    labels: `
      răspunde, răspundeți, raportează, raportează abuz, raportează comentariul, îmi place, nu mi place,
      citează, legătură permanentă, vezi răspunsurile, afișează răspunsurile, ascunde răspunsurile,
      acum (un minut|o oră|o zi|o săptămână|o lună|un an|câteva minute|câteva ore|câteva zile|câteva
      secunde), acum (${NUMBER}) (secunde|minute|ore|zile|săptămâni|luni|ani),
      acum (${NUMBER}) de (secunde|minute|ore|zile|ani), (minute|ore|zile|săptămâni|luni|ani) în urmă`,
  },
  'contributor-note': {
    says: `(a|au) contribuit la (acest articol|realizarea acestui articol|redactarea acestui articol)`,
  },
  'cookie-notice': {
    only: `
      (acceptă|accept|acceptați) (toate|tot|cookie urile|toate cookie urile|toate cookies|cookie uri|
      modulele cookie|și închide|și continuă|selecția),
      (refuză|respinge|refuz|resping) (toate|tot|cookies|cookie urile|toate cookie urile|cookie uri),
      permite (toate|toate cookie urile|selecția|selectate|cookie uri),
      continuă fără (a accepta|acceptare),
      doar (cookie urile|cookie uri|cele|) (necesare|esențiale|strict necesare),
      acceptă doar (cele|cookie urile|) (necesare|esențiale), (setări|preferințe|setările|preferințele|
       opțiuni) (cookie|cookies|cookie uri|pentru cookie uri|de confidențialitate|confidențialitate|
      privind cookie urile|gdpr), (modifică|administrează|gestionează|personalizează|salvează|vezi|
      confirmă) (setările|preferințele|opțiunile|consimțământul|alegerile mele|cookie urile|setările
      cookie|setările de confidențialitate|furnizorii),
      administrează (consimțământul pentru cookie uri|consimțămintele cookie uri|serviciile),
      acest site (folosește|utilizează) (cookies|cookie uri|cookie urile|module cookie),
      (politica|politică) (de utilizare a cookie urilor|de utilizare cookies),
      (vă|îți) respectăm confidențialitatea,
      confidențialitatea (ta|dumneavoastră|dvs) (este importantă|contează|este importantă pentru noi),
      ne pasă de (confidențialitatea|datele) (ta|tale|dumneavoastră),
      lista (de|) (furnizorilor|partenerilor), citește mai multe despre aceste scopuri,
      mai multe opțiuni, preferințe de confidențialitate, prezentare generală a confidențialității`,
    labels: `acceptă, refuz, refuză, sunt de acord, de acord, am înțeles, închide, necesare, funcționale,
      statistici, analitice, preferințe, personalizează, întotdeauna activ, mereu activ, mereu active,
      mereu activate, cookie uri necesare, cookie uri funcționale, cookie uri de marketing,
      cookie uri analitice, performanță, interes legitim, detalii, mai multe detalii, află mai multe,
      mai multe informații, citește mai mult, setări, publicitate, da, nu`,
    says: `acest (site|website|sit|blog|site web) (folosește|utilizează) (cookie|cookies|cookie uri|
      cookieuri|module cookie|fișiere cookie|fișiere de tip cookie), (site ul|website ul) nostru
      (folosește|utilizează) (cookies|cookie uri|module cookie|fișiere cookie), (folosim|utilizăm)
      (cookie uri|cookies|module cookie|fișiere cookie|fișiere de tip cookie) (pentru|și|proprii|pe),
      (folosim|utilizăm) tehnologii (precum|cum ar fi) cookie urile,
      noi și partenerii noștri (stocăm|folosim|utilizăm|prelucrăm), stocăm și sau accesăm informații,
      (prin continuarea|continuând|continuarea) (navigării|navigarea) (pe|implică|presupune|ești|
      sunteți|vă|îți), (ești|sunteți) de acord cu (utilizarea|folosirea) (cookies|de cookies|de cookie
      uri|modulelor cookie|fișierelor cookie|fișierelor de tip cookie|cookie urilor|tuturor cookie
      urilor), îți exprimi acordul asupra folosirii,
      accepți (utilizarea|folosirea) (cookie urilor|modulelor cookie|cookies),
      pentru a oferi cea mai bună experiență folosim, acest cookie este (setat|folosit)`,
  },
  'copyright-notice': {
    only: `toate drepturile (sunt|) rezervate, toate drepturile rezervate copyright,
      copyright toate drepturile rezervate,
      (propulsat|susținut|realizat) (cu mândrie|) (de|cu) wordpress, reproducerea interzisă,
      copierea interzisă, preluarea interzisă`,
    starts: `propulsat (cu mândrie|) de, realizat (de|cu) wordpress, susținut cu mândrie de,
      (creare|realizare|dezvoltare) (site|site web|web), site realizat de, site dezvoltat de`,
    within: `
      toate drepturile (sunt|) rezervate, (este|) (interzisă|strict interzisă) (reproducerea|copierea|
      preluarea|republicarea) (integrală|totală|parțială|conținutului|materialelor|textelor),
      (reproducerea|preluarea|copierea) (integrală|totală|parțială|totală sau parțială|integrală sau
      parțială) (a materialelor|a conținutului|a articolelor|a textelor|este interzisă|fără)`,
    says: `este interzisă (republicarea|copierea|reproducerea|preluarea) (conținutului|materialelor|
      textelor|articolelor) (acestui site|de pe acest site),
      conținutul (acestui site|website ului) este (destinat exclusiv|protejat),
      preluarea (informațiilor|textelor|articolelor|materialelor) de pe acest site`,
  },
  counter: {
    only: `(min|minute) de (citire|lectură|citit), min (citire|lectură),
      timp (de|) (citire|lectură) (${NUMBER}) (min|minute), timp de (citire|lectură),
      citește în (${NUMBER}) minute, comentarii, comentariu, vizualizări, vizualizare, afișări,
      distribuiri, citiri, accesări, aprecieri, reacții`,
  },
  'date-line': {
    starts: `
      publicat, publicat la, publicat pe, publicat în, publicat în data de, publicată la, publicare,
      data publicării, data publicare, dată publicare, postat, postat la, postat pe, postat în,
      actualizat, actualizat la, actualizat pe, actualizată, actualizare, ultima actualizare,
      ultima modificare, ultima actualizare la, modificat, modificat la, adăugat la, adăugat pe, data,
      data actualizării, scris la, scris pe, creat la, revizuit la, articol publicat la,
      articol publicat pe, articol publicat în`,
  },
  'donation-prompt': {
    only: `donează, donează acum, donează aici, donează online, donează lunar, fă o donație,
      faceți o donație, doresc să donez, vreau să donez, susține ne, susțineți ne, (susține|susțineți|
      sprijină|sprijiniți) (proiectul|presa independentă|jurnalismul independent|jurnalismul de
      calitate|redacția|site ul|munca noastră|jurnalismul|presa liberă|activitatea noastră),
      cum ne poți susține, ajută ne să creștem, devino (susținător|membru|donator|abonat susținător),
      cumpără ne o cafea, cumpără mi o cafea, redirecționează 3 5, redirecționează 20,
      mulțumim pentru susținere, altă sumă, susține ne pe patreon`,
    says: `(susțineți|sprijiniți) (munca noastră|jurnalismul nostru|redacția noastră|proiectul nostru),
      (susține|sprijină) jurnalismul (nostru|independent prin), (donația|contribuția|susținerea|
      sprijinul) (ta|tău|dumneavoastră|dvs|voastră) ne (ajută|permite),
      avem nevoie de (sprijinul|ajutorul|susținerea) (tău|ta|dumneavoastră|vostru) pentru, (dacă îți
      place|dacă vă place|dacă apreciezi) (ce facem|munca noastră|ceea ce facem) (susține|poți|ne poți|
       donează), cumpără (ne|mi) o cafea`,
  },
  'event-promo': {
    only: `adaugă în coș, adaugă la favorite, vezi coșul, coșul meu, coșul tău este gol,
      coșul de cumpărături, finalizează comanda, continuă cumpărăturile, (cumpără|comandă|rezervă|
      înscrie te|aplică|profită|rezervați|înregistrează te) (acum|online|aici|azi),
      cumpără de pe (emag|amazon),
      (vezi|profită de|descoperă) (oferta|ofertele|prețul|prețurile|toate ofertele|produsele),
      (cere|solicită|solicitați) (o ofertă|ofertă|un demo|o demonstrație|oferta),
      (încearcă|începe|testează) (gratuit|gratis), perioadă de probă gratuită,
      cumpără (bilet|bilete|biletul), rezervă (un loc|o masă|locul tău),
      descarcă (ghidul|e book ul|broșura|catalogul), stoc epuizat, ofertă limitată, înapoi la magazin,
      vezi toate evenimentele, compară prețurile, programează te acum, contactează ne acum,
      click aici pentru detalii, detalii aici`,
    labels: `mai multe detalii, vezi detalii, descoperă, cumpără, comandă, rezervă, contactează ne,
      contactați ne, înscrie te, programează te, magazin online, aplică, descarcă, începe acum,
      mai multe informații, află mai multe`,
  },
  'footer-links': {
    only: `termeni și condiții, termenii și condițiile, termeni & condiții, termeni condiții,
      termeni și condiții de utilizare, termeni și condiții generale, termeni de utilizare,
      termeni și politici, condiții de utilizare, condiții de utilizare a site ului,
      condiții generale de utilizare, (politica|politică) (de confidențialitate|confidențialitate|de
      confidențialitate și cookies|cookie|cookies|cookie uri|de cookies|de cookie uri|de cookie|de
      utilizare a datelor|de prelucrare a datelor|de protecție a datelor|gdpr|privind cookie urile|
      privind fișierele cookie|editorială|de retur|de livrare|de securitate), (notă|nota) de informare,
      notă de informare gdpr, confidențialitate și cookies, termeni și confidențialitate,
      gdpr și cookies, soluționarea (alternativă a litigiilor|online a litigiilor|litigiilor),
      despre noi, despre site, despre acest site, despre proiect, cine suntem, echipa redacțională,
      caseta (redacțională|redacției|tehnică), casetă redacțională, contactează ne, contactați ne,
      contactează redacția, contact redacție, scrie ne, date de contact, publicitate pe site,
      publicitate online, fă ți reclamă, tarife publicitate, harta site ului, hartă site, harta site,
      flux rss, feed rss, fluxuri rss, cod deontologic, cod de conduită editorială,
      politica redacțională, drepturi de autor și termeni, lucrează cu noi, alătură te echipei,
      trimite o știre, trimite un pont, trimite ne un pont, livrare și retur, politica de rambursare,
      cum comand, întrebări frecvente faq, site urile grupului, mai multe site uri din grup,
      schimbă setările de confidențialitate`,
    labels: `
      confidențialitate, termeni, redacția, redacție, echipa, echipa noastră, publicitate, cariere,
      locuri de muncă, parteneri, partenerii noștri, presă, comunicate, asistență, suport,
      întrebări frecvente, arhiva, arhivă, abonamente, link uri utile, linkuri utile, despre,
      cookie uri, accesibilitate, servicii, serviciile noastre, produse, magazin, protecția datelor,
      date personale, relații cu publicul, relații clienți, gdpr, anpc, anpc sal, informații legale,
      protecția datelor cu caracter personal, prelucrarea datelor cu caracter personal,
      prelucrarea datelor`,
  },
  'language-switch': {
    only: `citește în (engleză|română|maghiară), (versiunea|varianta) în limba (engleză|română),
      versiune în engleză, alte limbi, disponibil și în, limba română`,
  },
  'login-prompt': {
    only: `autentificare, autentifică te, autentificați vă, autentificare înregistrare, conectează te,
      conectați vă, loghează te, intră în cont, intră în contul tău, login cont, cont nou,
      cont utilizator, deconectare, deconectează te, ieșire din cont, înregistrează te, înregistrați vă,
      înregistrează te acum, înregistrează te gratuit, contul meu, contul tău, contul meu login,
      profilul meu, comenzile mele, favoritele mele, abonamentul meu,
      (creează|creează ți|deschide|fă ți|creați) (un|) cont (nou|gratuit|), creare cont,
      creare cont nou, (ai|aveți) deja (un|) cont, (nu ai|nu aveți) (încă|) (un|) cont,
      nu ai cont creează unul, membru nou, utilizator nou,
      (ai uitat|ați uitat|mi am uitat|am uitat) parola, parolă uitată, parolă pierdută,
      ți ai uitat parola, v ați uitat parola, recuperare parolă, recuperează parola, resetează parola,
      resetare parolă, schimbă parola, parolă nouă, confirmă parola, parolă, parola, parola ta,
      nume de utilizator, nume utilizator, numele de utilizator, utilizator sau adresă de email,
      nume utilizator sau adresă email, nume utilizator sau email, ține mă minte, ține minte,
      păstrează mă autentificat, rămâi conectat, rămâi autentificat, (conectează te|autentifică te|
      continuă|loghează te|conectare|autentificare|intră|înregistrează te) (cu|prin) (google|facebook|
      apple|contul de facebook|email|contul google), sau conectează te cu,
      o parolă va fi trimisă pe adresa dvs de email, o parolă vă va fi trimisă prin email,
      bine ați venit autentificați vă în contul dvs`,
    starts: `
      ai deja cont, ai deja un cont, nu ai cont, nu ai un cont, nu ai încă un cont, ai uitat parola,
      o parolă va fi trimisă, (prin înregistrare|prin crearea contului|prin crearea unui cont|
      înregistrându te) (accepți|ești de acord|sunteți de acord|acceptați)`,
  },
  'media-player': {
    only: `
      ascultă (articolul|acest articol|știrea|podcastul|podcast ul|episodul|acum|live|varianta audio),
      ascultă, ascultați, (vezi|urmărește|redă|vizionează|privește) (video|videoclipul|filmul|
      înregistrarea|clipul|galeria|galeria foto|fotografiile|toate fotografiile|toate pozele|pozele|
      imaginile|live|trailerul), urmărește (acum|pe youtube), galerie foto, galerie de imagini,
      galerie video, foto galerie, deschide galeria, închide galeria, (apasă|click|dă click|dați
      click) (aici|pe imagine|pe poză|pe foto|pe fotografie|) pentru (a mări|mărire|a mări imaginea|
      galerie|a vedea galeria|a deschide galeria), mărește (imaginea|poza|fotografia|foto),
      (imaginea|poza|fotografia|videoclipul) (următoare|anterioară|precedentă|următor|anterior),
      (arată|ascunde) descrierea, redare automată, se redă acum, în redare, redare, pauză video,
      activează sunetul, dezactivează sunetul, ecran complet, timp rămas, viteză de redare,
      videoclip indisponibil, videoclipul nu este disponibil, se încarcă videoclipul,
      se încarcă playerul, descarcă (audio|podcastul|mp3)`,
    within: `
      browserul (tău|dvs|dumneavoastră) nu (suportă|acceptă) (elementul|redarea|fișiere|video|audio|
      html5|eticheta|iframe), browser ul (tău|dvs|dumneavoastră) nu (suportă|acceptă)`,
  },
  'newsletter-prompt': {
    only: `abonează te, (abonează te|abonați vă|înscrie te) (acum|gratuit|aici), abonează mă, abonați vă,
      mă abonez, vreau să mă abonez, abonare, abonare gratuită, înscrie mă, (abonează te|abonați vă|
      abonare|înscrie te|mă abonez) la (newsletter|newsletterul nostru|newsletter ul nostru|
      newsletterele noastre|newsletter ul|newsletterul), (abonare|înscriere) newsletter,
      newsletter (zilnic|săptămânal|gratuit), newsletterul nostru, newsletterele noastre,
      abonează te la (blog|știri|noutăți|acest blog|blog prin email), abonează te prin email, primește
      (newsletterul|noutăți|cele mai noi articole|articole noi|ultimele știri|știrile) (pe|prin)
      (email|e mail|mail), (adresa|adresă) (ta|dvs|dumneavoastră|) de (email|e mail|mail),
      (emailul|email ul) tău, (introdu|introduceți|scrie|completează) (adresa|adresa ta|adresa dvs|
      adresa dumneavoastră|o adresă) de (email|e mail|mail|email validă), introdu emailul tău,
      adresă de email invalidă, mulțumim pentru (abonare|înscriere), te ai abonat cu succes,
      v ați abonat cu succes, abonarea a fost (confirmată|realizată cu succes),
      verifică ți (emailul|inbox ul), dezabonare, dezabonează te, dezabonați vă,
      (fii|fii mereu|rămâi) la curent,
      fii la curent cu (ultimele noutăți|cele mai noi știri|noutățile|cele mai importante știri),
      nu rata (nimic|nicio noutate|niciun articol|nicio știre)`,
    starts: `abonează te, abonați vă, înscrie te, primește, fii la curent, rămâi la curent`,
    within: `newsletter, newsletterul, newslettere, newsletterele`,
    says: `
      (abonează te|abonați vă|înscrie te|înscrieți vă) (gratuit|acum|) la (newsletterul|newsletter ul|
      newsletterele) (nostru|noastre|zilnic|săptămânal),
      (abonează te|abonați vă) (gratuit|acum|) la newsletter, (primește|primiți|vei primi) (direct|
      zilnic|) pe (email|mail|e mail) (cele mai|ultimele|știrile|noutățile|newsletterul),
      (te poți|vă puteți) dezabona (oricând|în orice moment), (introdu|introduceți|lasă ne) adresa (ta|
       dvs|dumneavoastră|) de email (pentru a primi|pentru a te abona|ca să primești|și vei primi|și
      primești), prin abonare (ești|accepți|sunteți|confirmi|declar)`,
  },
  'page-controls': {
    only: `înapoi (sus|la început|în partea de sus|la începutul paginii), mergi (sus|la început),
      începutul paginii, derulează în sus, (vezi|arată|afișează|încarcă|citește|citiți) (mai mult|mai
      multe|mai puțin|mai puține|tot|toate|toată|articolul complet|tot articolul|întregul articol|mai
      departe|articolul|articolul integral|știrea completă|continuarea|integral),
      (citește|citiți) (mai mult|în continuare|continuarea|articolul complet|întreg articolul|tot),
      (încarcă|vezi|afișează|arată) mai multe (articole|știri|rezultate|postări|comentarii|detalii),
      continuă (lectura|citirea|să citești), continuă să citești articolul, (click|clic|apasă|dă
      click) aici pentru a (citi mai mult|citi|citi continuarea|citi tot articolul|continua),
      se încarcă, încarc, încărcare, se încarcă articolele, vă rugăm așteptați, te rugăm să aștepți,
      închide, închide (fereastra|mesajul|bannerul|notificarea|anunțul|pop up|caseta), afișează,
      ascunde, arată ascunde, extinde, restrânge, extinde tot, ecran complet, derulează,
      derulează în jos, derulează pentru a citi, glisează, (înapoi|întoarce te|revino) la (articol|
      listă|pagina anterioară|articole|știri|pagina precedentă|rezultate),
      (salvează|salvează acest) (articolul|articol|pentru mai târziu|în favorite),
      (adaugă|adăugat|adaugă articolul) la (favorite|preferate|lista de lectură), citește mai târziu,
      (mărește|micșorează|dimensiune|modifică dimensiunea|schimbă dimensiunea) (textul|text|textului|
      fontul|font|fontului|literelor|caractere|caracterelor), (actualizează|reîncarcă) pagina,
      activează javascript, deschide în fereastră nouă`,
    within: `javascript este dezactivat în, (activați|activează|activezi) javascript (în|pentru|din),
      browserul (tău|dvs|dumneavoastră) (este învechit|nu este suportat|nu este actualizat),
      actualizați vă browserul, actualizează ți browserul`,
  },
  'paywall-prompt': {
    only: `(articol|conținut|acces|material) (doar|exclusiv|numai|rezervat) (pentru abonați|abonaților),
      (doar|numai|exclusiv) pentru abonați, pentru abonați, articol premium, conținut premium,
      ești deja abonat, ești abonat, sunteți deja abonat, sunteți abonat, deja abonat, nu ești abonat,
      nu ești încă abonat, ai deja un abonament, (abonează te|autentifică te|conectează te|
      înregistrează te|loghează te|creează un cont) pentru a (citi|citi articolul|citi mai departe|
      citi în continuare|continua|continua lectura|avea acces|citi tot articolul|citi integral|debloca
      articolul|citi articolul integral), (deblochează|deblocați) (articolul|acest articol|accesul),
      (vezi|alege|descoperă) (ofertele|abonamentele|oferta|abonamentul|toate abonamentele) (de
      abonament|de abonare|noastre|), abonament digital, abonamente digitale, abonează te de la,
      abonează te (la revistă|la ziar|la ediția tipărită), anulează oricând, anulezi oricând,
      poți anula oricând, gestionează abonamentul, prelungește abonamentul, cumpără abonament,
      cumpără un abonament`,
    starts: `
      pentru a (citi mai departe|continua lectura|citi în continuare|citi tot articolul|citi întregul
      articol|citi articolul integral) (abonează|autentifică|conectează|înregistrează|trebuie|ai
      nevoie|creează|intră), (acest articol|acest conținut|acest material|restul articolului) este
      (disponibil doar pentru|accesibil doar|rezervat|destinat exclusiv) (abonați|abonaților|abonații),
      (ai|ați) atins limita de articole, ai citit toate articolele gratuite,
      (abonează te|autentifică te|conectează te) pentru a (citi|continua)`,
    within: `(doar|numai|exclusiv) (pentru|) abonații noștri, disponibil doar pentru abonații,
      este rezervat abonaților noștri, abonează te pentru a (citi|continua), articole gratuite rămase,
      acces nelimitat la toate articolele`,
  },
  'photo-credit': {
    only: `agerpres, mediafax, mediafax foto, inquam photos, inquam, foto arhivă, foto ilustrativ,
      foto ilustrativă, foto cu caracter ilustrativ, imagine cu caracter ilustrativ,
      imagine ilustrativă, imagine de arhivă, fotografie de arhivă, foto agerpres, foto mediafax, hepta,
      profimedia, profimedia images, hepta mediafax, foto profimedia, foto shutterstock, foto pixabay,
      foto captură video, captură video, foto facebook, sursa foto, sursă foto, foto simbol,
      foto cu rol ilustrativ`,
    starts: `foto, foto de, foto credit, credit foto, credite foto, credit, sursa foto, sursă foto,
      sursa imagine, sursa imaginii, sursa fotografiei, surse foto, fotografie, fotografii,
      fotografii de, fotografie de, imagine, imagini, poza, poze, ilustrație, ilustrații, captură foto,
      captură foto de pe, captură video, captură de ecran, arhivă foto, foto arhivă, foto ilustrativ,
      imagine din`,
  },
  'post-navigation': {
    only: `(articolul|articol|postarea|postare|știrea|pagina|capitolul) (anterior|anterioară|precedent|
      precedentă|următor|următoare|următorul|următoarea), (articole|postări|știri|comentarii|mesaje)
      (anterioare|mai vechi|mai noi|următoare|precedente|mai recente),
      articolele (anterioare|următoare), (următorul|următoarea|precedentul) (articol|postare), anterior,
      anterioare, următor, următorul, precedent, precedentul,
      navigare în (articole|articol|postări|comentarii), navigare (articole|postări|comentarii|articol),
      postare mai (nouă|veche), (toate articolele|vezi toate articolele|înapoi la articole|înapoi la
      blog|înapoi la știri|înapoi la toate știrile|înapoi la toate articolele), pagina următoare,
      pagina anterioară`,
    starts: `
      (articolul|articol|postarea|știrea) (anterior|anterioară|precedent|precedentă|următor|următoare|
      următorul), următorul articol, următoarea postare`,
  },
  'print-note': {
    only: `printează, printează (articolul|acest articol|pagina|rețeta), imprimă,
      imprimă (articolul|pagina|rețeta|acest articol), listează, tipărește,
      tipărește (articolul|pagina|rețeta),
      versiune (printabilă|pentru imprimare|pentru tipărire|pdf|pentru print),
      varianta (printabilă|pentru print|pdf),
      (descarcă|salvează|exportă|vezi|deschide) (în format|în|ca|articolul în|) (pdf|format pdf),
      descarcă articolul, clic pentru imprimare, dă clic pentru a imprima, citează acest articol,
      cum se citează, cum citați acest articol`,
  },
  'push-prompt': {
    only: `(activează|activați|primește|permite|dezactivează|gestionează|vreau) (notificările|notificări|
      notificări push|alerte|notificările push), abonează te la notificări, primește alerte,
      urmărește subiectul, notificări push, nicio notificare, nu ai notificări, notificările mele,
      notificări activate`,
    labels: `
      nu mulțumesc, nu acum, mai târziu, poate mai târziu, da, nu, permite, blochează, refuz, da vreau,
      da sunt de acord, ignoră, accept, notificări`,
    starts: `
      (vrei|dorești|doriți|vreți) să (primești|primiți|fii|te|activezi) (notificări|alerte|anunțat|
      notificările|la curent|cele mai|abonezi), activează notificările (pentru|ca|și),
      primește notificări (cu|despre|când|pentru|în), abonează te la notificările`,
    within: `
      (dorește|ar dori|vrea) să (îți|vă) trimită notificări, am dori să (îți|vă) trimitem notificări,
      notificările pot fi dezactivate oricând, dorim să vă trimitem notificări`,
  },
  'related-list': {
    only: `
      (articole|știri|postări|subiecte|rețete) (similare|asemănătoare|recomandate|recente|relaționate|
      populare|conexe|pe aceeași temă|din aceeași categorie|corelate|înrudite),
      (articol|conținut) (similar|recomandat), produse (similare|recomandate), cele mai (citite|noi|
      recente|populare|comentate|vizualizate|accesate|distribuite) (articole|știri|postări|din
      secțiune|din categorie), cele mai (citite|comentate|accesate), cele mai noi știri,
      cele mai recente știri,
      (ultimele|ultimile) (știri|noutăți|articole|postări|comentarii|articole publicate),
      știri de ultimă oră, știri de ultima oră, știrile (zilei|orei|momentului), știrea zilei,
      (îți|vă) recomandăm, îți recomandăm (și|să citești), vă recomandăm (și|să citiți),
      recomandările (redacției|editorilor), recomandarea (redacției|editorilor|noastră),
      recomandat (pentru tine|de redacție), recomandări (pentru tine|din aceeași categorie),
      (te|v|vă|ți) ar (putea|mai putea) (interesa|și interesa|plăcea|interesa și) (și|),
      (te|vă) (poate|pot) interesa (și|),
      s ar putea să (îți placă|vă placă|ți placă|te intereseze|îți placă și) (și|), (citește|citiți|
      vezi|vedeți) (și|mai multe știri|și alte știri|alte articole|și articolele|mai multe articole|
      mai multe știri din|toate știrile|și alte articole|toate articolele),
      (pe|despre) (aceeași|același) (temă|subiect), din aceeași (categorie|rubrică|secțiune),
      din același (domeniu|autor), (de|tot de) același autor, alte (articole|știri) (similare|
      interesante|recomandate|din categorie|din aceeași categorie|pe aceeași temă|pe acest subiect|),
      mai multe (articole|știri) (similare|din|despre|de același autor|pe această temă|din aceeași
      categorie|), mai multe din (această|aceeași) (secțiune|categorie), mai multe pe aceeași temă,
      alții au citit (și|), cititorii au citit și, selecția (editorilor|redacției|săptămânii),
      alegerea (editorului|redacției), editorii recomandă, redacția recomandă, nu rata, nu ratați,
      știri (recomandate|din rețea|partenere|parteneri), știri de la parteneri, din rețea,
      de la partenerii noștri, partenerii noștri recomandă, recomandările partenerilor,
      pe același subiect, top (articole|citite|știri), cele mai importante știri, știrile momentului,
      toate știrile, articolul următor recomandat, urmărește și, citește mai multe despre acest subiect`,
    labels: `recomandări, recomandate, recomandat, similare, populare, recente, cele mai populare,
      cele mai noi, actualitate, în trend, trending acum, tendințe, vezi și alte, de citit, știri,
      noutăți, ultimele, în atenție, pentru tine, despre același subiect, află mai multe, ultima oră,
      ultimă oră, recomandările noastre`,
    starts: `ultimele (știri|articole) (din|despre|de),
      cele mai (citite|noi) (din|în|de pe|articole din|știri din),
      mai multe (articole|știri) (din|despre|de la|pe), alte (articole|știri) (din|despre|de la|pe),
      articole similare, citește și`,
  },
  'related-teaser': {
    starts: `
      (citește|citiți) și, citește (mai mult|mai multe|aici|și despre|tot despre|în continuare|mai jos),
      citește (articolul|știrea|interviul|întregul articol) (complet|integral|pe|aici),
      (vezi|vedeți) și, vezi mai multe (pe|despre|aici), (ascultă|urmărește|află) și,
      (îți|vă) recomandăm (să citești|să citiți), (te|v) ar putea interesa, articol recomandat,
      (click|clic) aici pentru a (citi|vedea|afla),
      mai multe (detalii|informații) (despre subiect|pe|aici)`,
  },
  'search-box': {
    only: `caută, caută după, căutare,
      caută (pe|în|prin) (site|acest site|blog|acest blog|arhivă|tot site ul),
      caută (articole|știri|aici|acum|un articol|rețete|produse|ceva|subiecte), căutați,
      căutare (avansată|după|rapidă|în site|pe site),
      (deschide|închide|anulează|arată|ascunde) (căutarea|căutare|caseta de căutare|bara de căutare),
      (formular|casetă|bară|buton|câmp) de căutare, ce (cauți|căutați), ce anume cauți, cauți ceva,
      căutări (populare|recente|frecvente), niciun rezultat, nu au fost găsite rezultate,
      nu s au găsit rezultate, nu am găsit niciun rezultat, rezultate căutare,
      rezultatele căutării pentru, (vezi|afișează) toate rezultatele, (scrie|introdu|introduceți|
      tastează|tastați) (cuvântul cheie|cuvinte cheie|cuvântul căutat|termenul de căutare|termenii de
      căutare|textul căutat|aici ce cauți|un cuvânt cheie|aici), (tastează|scrie) și apasă enter,
      apasă enter pentru a căuta, apasă esc pentru a (închide|anula)`,
  },
  'share-bar': {
    only: `
      distribuie, distribuiți, distribuiri, distribuie (pe|prin|articolul|acest articol|știrea|articol|
       pagina|această pagină|postarea|rețeta|cu prietenii|mai departe|acum|articolul pe|prin email|
      link ul|linkul), partajează, partajare, partajați,
      partajează (pe|prin|articolul|acest articol|asta|cu|aceasta|aceasta pe|aceasta pe facebook),
      trimite mai departe, dă mai departe, dă share, share uiește, spune și altora,
      împarte cu prietenii, (dă clic|dă click|clic|click|apasă|apăsați) pentru (a partaja|partajare|a
      distribui|a trimite|a trimite o legătură|a trimite o legătură prin email unui prieten|a imprima|
      a trimite prin email) (pe|), (se deschide|deschide|se va deschide) (într o|în) fereastră nouă,
      (se deschide|deschide) într o (filă|fereastră) nouă, fereastră nouă, (trimite|trimiteți|
      distribuie|trimite articolul|trimite unui) (prin|pe|unui|pe whatsapp|prin whatsapp|prietenului|
      unui prieten) (email|e mail|mail|prieten|whatsapp|prin email|), trimite unui prieten,
      trimite pe (whatsapp|email|mail), prin (email|e mail), copiază,
      copiază (link ul|linkul|link|legătura|adresa|url),
      (link|linkul|link ul|legătură|adresa|legătura) (copiat|copiată|a fost copiat) (în clipboard|),
      link copiat în clipboard, tweetuiește, salvează pe pinterest, dă like, dă like și share,
      apreciază, îmi place distribuie, ți a plăcut articolul, ți a plăcut acest articol,
      ți a plăcut acest articol distribuie l`,
    labels: `rețele sociale, legătură, mai mult, printează, imprimă, tipărește, îmi place, alte opțiuni,
      salvează, trimite, urmărește ne, comentează`,
    within: `
      distribuie, distribuiți, distribuiri, partajează, partajați, partajare, a partaja, a distribui,
      trimite prin, trimite unui, trimite pe, copiază link, copiază linkul, copiază legătura, dă share,
      fereastră nouă, tweetuiește`,
  },
  'site-note': {
    only: `
      (raportează|semnalează|sesizează|ai găsit|ați găsit|ai observat) (o|) (greșeală|eroare|problemă|
      greșeală în text|eroare în text|greșeală în articol|eroare în articol), ai găsit o greșeală,
      ți s a părut (util|utilă) (acest articol|),
      a fost (util|utilă) (acest articol|această pagină|articolul),
      acest articol ți a fost (util|de folos),
      (acest articol|acest conținut|această pagină) a fost (util|utilă),
      (votează|evaluează|notează) (acest articol|articolul|rețeta), evaluați acest articol,
      mulțumim pentru (vot|feedback|părere), niciun vot încă, nota medie`,
    within: `
      (acest articol|această pagină|acest site) (conține|poate conține) (linkuri|link uri|legături)
      (afiliate|de afiliere|sponsorizate), (putem|pot) (primi|câștiga|încasa) un (mic|) comision,
      (dacă ați|dacă ai) (găsit|observat|sesizat) o (greșeală|eroare) (în text|în articol|în acest),
      selectează textul greșit, selectați textul greșit,
      opiniile exprimate (în acest articol|aici|pe acest blog) (aparțin|sunt|nu), (acest articol|acest
      text) a fost (tradus automat|generat automat|generat cu ajutorul|tradus cu ajutorul),
      responsabilitatea pentru (comentarii|comentariile|conținutul comentariilor) aparține`,
  },
  'site-switch': {
    only: `
      meniu, meniu (principal|de navigare|mobil|secundar|site|utilizator), meniul principal, (deschide|
       închide|comută|afișează|ascunde|arată) (meniul|meniu|navigarea|navigare|submeniul|meniul
      principal), navigare (principală|site|secundară), navigație (principală|secundară),
      comută navigarea, (înapoi|mergi|întoarce te) (acasă|la prima pagină|la pagina principală|la
      acasă|la meniu|la home), pagina principală, (ești|te afli|sunteți|vă aflați) aici, (alege|
      selectează|schimbă|selectați|alegeți) (limba|orașul|județul|regiunea|ediția|categoria|o
      categorie|localitatea), toate (categoriile|secțiunile|edițiile|rubricile),
      ediția (tipărită|digitală|de azi|electronică|online|print),
      (ziarul|citește ziarul) de (azi|astăzi), versiunea (mobilă|desktop|completă),
      varianta (mobilă|desktop), link uri rapide, linkuri rapide, bara laterală, bară laterală,
      bara laterală principală, selectează pagina, selectează o pagină, conținut principal,
      subsol pagină`,
    labels: `
      acasă, categorii, secțiuni, rubrici, știri, actualitate, politică, politic, economie, economic,
      eveniment, evenimente, social, societate, externe, extern, intern, interne, lume, românia,
      republica moldova, moldova, europa, cultură, sănătate, știință, educație, învățământ, mediu,
      tehnologie, it, auto, turism, vacanțe, călătorii, divertisment, monden, vedete, showbiz,
      timp liber, modă, frumusețe, rețete, gastronomie, familie, casă, grădină, imobiliare, justiție,
      anchete, anchetă, reportaj, reportaje, interviu, interviuri, opinii, opinie, editorial,
      editoriale, dezbateri, analize, analiză, investigații, administrație, bani, finanțe, afaceri,
      companii, bănci, burse, agricultură, energie, fonduri europene, transporturi, infrastructură,
      fotbal, tenis, handbal, alte sporturi, superliga, meteo, vremea, horoscop, curs valutar, curs bnr,
      program tv, jocuri, cuvinte încrucișate, istorie, religie, ortodoxie, curiozități, muzică, cărți,
      filme, teatru, foto, galerii foto, video, emisiuni, anunțuri, mica publicitate, decese,
      comemorări, locuri de muncă, abonamente, abonament, înregistrare, diaspora, ue, nato,
      război în ucraina, coronavirus, alegeri, magazin, diverse, sfaturi, breaking, prima pagină,
      conectare`,
  },
  'skip-link': {
    only: `(sari|salt|treci|mergi|săriți) (direct|) la (conținut|conținutul principal|conținut principal|
      meniu|meniul principal|navigare|navigarea principală|căutare|subsol|bara laterală principală),
      sari peste (navigare|meniu|reclamă), omite anunțul,
      (opțiuni|instrumente|meniu) (de|) accesibilitate`,
  },
  'social-promo': {
    only: `urmărește ne, urmărește ne pe, urmăriți ne, urmăriți ne pe, urmărește ne și pe, urmărește pe,
      ne găsești pe, ne găsiți pe, ne puteți găsi pe, găsește ne pe, ne poți urmări și pe,
      rețelele noastre sociale, alătură te (comunității|comunității noastre),
      dă (like|un like) (paginii|paginii noastre|paginii de facebook), dați like paginii,
      like pe facebook, abonează te la (canalul|canalul nostru) (de|) (youtube|whatsapp|telegram|),
      urmărește canalul (nostru|) (de|) (youtube|whatsapp|telegram), rămâi conectat cu noi,
      hai pe facebook, intră în comunitate, urmărește (știrile|ne) pe google news,
      fii alături de noi pe, adaugă ne ca sursă preferată`,
    starts: `urmărește ne, urmăriți ne, urmărește, alătură te`,
    says: `
      (urmărește ne|urmăriți ne|găsește ne|ne găsești|ne găsiți|ne poți urmări|ne puteți urmări) (și|)
      pe (facebook|twitter|instagram|telegram|whatsapp|youtube|tiktok|linkedin|google news|google|
      threads|pagina|canalul),
      (abonează te|abonați vă|alătură te) (la|pe) canalul (nostru|) de (whatsapp|telegram|youtube),
      (abonează te|abonați vă) la canalul nostru, dă (like|un like) paginii (noastre|de facebook),
      (urmărește|urmăriți) pagina noastră de facebook,
      urmărește (cele mai importante|ultimele|cele mai noi) (știri|noutăți) și pe,
      intră în (comunitatea|grupul) (noastră|nostru) de (facebook|whatsapp)`,
  },
  'source-note': {
    only: `(citește|vezi) (articolul original|textul original|sursa|articolul integral pe),
      articolul original, articol original, sursa (articolului|originală|știrii), sursă originală,
      vezi sursa, citește (articolul|știrea|materialul) (complet|integral) pe`,
    starts: `(acest articol|articolul|acest text|acest material) a (fost publicat|apărut) (inițial|pentru
      prima dată) (pe|în), articol (publicat|apărut|preluat) (inițial|) (pe|în|de pe|din),
      (publicat|apărut) inițial (pe|în), (text|material|articol) preluat (de pe|din|de la),
      preluat de pe`,
    says: `acest articol a fost publicat inițial`,
  },
  'tag-list': {
    only: `
      etichete, etichetă, etichetat, etichetat cu, etichetat în, cuvinte cheie, cuvânt cheie, subiecte,
      subiecte abordate, publicat în, postat în, clasat în, categorie, categorii, în categoria, tag uri,
      taguri, teme, din categoria, nor de etichete, etichete articol`,
    starts: `tags, tag, taguri, tag uri, etichete, etichetă, etichetat, etichetat cu, etichetat în,
      cuvinte cheie, publicat în, postat în, clasat în, etichete articol, subiecte abordate`,
  },
  'theme-toggle': {
    only: `(mod|modul|tema|temă) (întunecat|întunecată|luminos|luminoasă|noapte|de noapte|zi|nocturn),
      (activează|comută|schimbă) (modul întunecat|tema|modul noapte), schimbă tema,
      contrast (ridicat|mărit)`,
  },
} satisfies LanguagePhrases;

export default Object.fromEntries(
  Object.entries(phrases).map(([rule, kinds]) => [
    rule,
    Object.fromEntries(Object.entries(kinds).map(([kind, list]) => [kind, spellings(list)])),
  ]),
) satisfies LanguagePhrases;
