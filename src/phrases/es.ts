import type { LanguagePhrases } from './index.ts';

const UP_TO_60 = Array.from({ length: 60 }, (_, i) => i + 1).join('|');
const NETWORK = `facebook|twitter|x|x twitter|instagram|whatsapp|telegram|linkedin|pinterest|youtube|tiktok|threads|
  bluesky|google news|google noticias|redes sociales|nuestras redes sociales|nuestras redes|las redes sociales|redes`;

// Spanish
export default {
  advertisement: {
    only: `publicidad, espacio publicitario, espacio patrocinado, anuncio, anuncios, aviso publicitario,
      publicidad publicidad, contenido patrocinado, contenido promocionado, contenido promocional,
      contenido de marca, contenido publicitario, contenido comercial, patrocinado, patrocinado por,
      patrocinada, artículo patrocinado, post patrocinado, publirreportaje, publinota, publicidad por,
      cerrar anuncio, cerrar publicidad, cerrar aviso, ocultar anuncio, saltar anuncio, omitir anuncio,
      saltar publicidad, reportar anuncio, denunciar anuncio, informar sobre este anuncio,
      reportar este anuncio, eliminar anuncios, quitar anuncios, anuncios de google, anuncios google,
      por qué veo este anuncio, la publicidad se cerrará en segundos, (continúa|continua|sigue|continuar|
      seguir) (leyendo|la lectura|la noticia) (después|despues|tras|debajo) (de|) (la publicidad|el
      anuncio|del anuncio|el aviso|esta publicidad), (el artículo|la noticia|la nota|el contenido|el
      texto) (continúa|continua|sigue) (después|despues|tras|debajo|abajo) (de|) (la publicidad|el
      anuncio|del anuncio|el siguiente anuncio|este anuncio|esta publicidad),
      (sigue|continúa) (después|debajo) de la publicidad,
      (después|despues|tras) (de|) (la publicidad|el anuncio)`,
    starts: `contenido patrocinado por, patrocinado por, contenido ofrecido por,
      presentado por nuestro patrocinador, publicidad contenido patrocinado`,
  },
  'app-promo': {
    only: `(descarga|descargá|descargue|descargar|descárgate|bájate|bajate|instala|instalar|obtén|
      obtener|prueba|usa|usar) (nuestra|la|) (app|aplicación|aplicacion|app gratuita|aplicación gratuita|
      app gratis|aplicación móvil|app móvil),
      (abrir|abre|leer|ver|seguir|continuar|escuchar) en (la|nuestra|) (app|aplicación|aplicacion),
      continuar en el navegador, nuestra app, nuestra aplicación, nuestras apps, nuestras aplicaciones,
      descarga la app gratis, descárgala gratis, descárgala ya, descárgala ahora, descarga gratis la app,
      (disponible|disponibles|descárgalo|descárgala|descargar|descarga|consíguelo|consíguela|obtenlo|
      obtener|encuéntrala|bájala) (en|de|desde) (el|la|) (google play|app store|play store|appgallery|
      apple store), disponible en (app store y google play|google play y app store),
      descargar para (ios|android|iphone), descarga para (ios|android),
      disponible para (ios|android|ios y android), escanea el código qr, escanee el código qr,
      escanea para descargar, escanea el código para descargar la app`,
    starts: `(descarga|descargá|descargue|descárgate|bájate|instala|prueba|obtén) (nuestra|la) (app|nueva
      app|aplicación), disfruta de nuestra app, lleva nuestra app, mejor en la app,
      esta noticia se lee mejor en la app`,
    says: `(descarga|descargá|descargue|descárgate|bájate|instala) (ya|gratis|aquí|) nuestra (app|
      aplicación|aplicacion|app móvil|nueva app|app gratuita)`,
  },
  'author-bio': {
    only: `(sobre|acerca de|acerca) (el|la|del|de la|los|las|) (autor|autora|autores|autoras),
      sobre el autor a, (conoce|conozca) (al autor|a la autora), quién es el autor, biografía del autor,
      perfil del autor, perfil de la autora, información del autor, más sobre el autor,
      más sobre la autora, sobre la firma`,
    starts: `(ver|leer) (todas|todos|más|otras|otros) (las|los|) (entradas|artículos|publicaciones|posts|
      noticias|notas) (de|por|del autor), (ver|ir al) perfil del autor, ver biografía, más artículos de,
      más entradas de, más notas de`,
  },
  byline: {
    starts: `por, escrito por, redactado por, texto, texto de, texto por, publicado por, autor, autora,
      autores, redacción, redactor, redactora, periodista, una crónica de, un reportaje de, firma,
      creado por, reportaje de, enviado por, envíada por, elaborado por`,
  },
  'comment-form': {
    only: `deja una respuesta, dejar una respuesta, deja un comentario, dejar un comentario,
      deje un comentario, dejá un comentario, deja tu comentario, deje su comentario, dejá tu comentario,
      dejar comentario, deja aquí tu comentario, escribe tu comentario, escriba su comentario,
      escribí tu comentario, escribe un comentario, escriba un comentario, escribir un comentario,
      escribir comentario, escribe aquí, escribe tu comentario aquí, añade un comentario,
      añadir comentario, añadir un comentario, agregar comentario, agregar un comentario,
      agrega un comentario, agregue un comentario, publicar comentario, publicar el comentario,
      publicar un comentario, publica un comentario, publica tu comentario, enviar comentario,
      envía tu comentario, enviá tu comentario, envíe su comentario, envianos tu comentario,
      comentar esta noticia, comentar este artículo, comentar noticia, comenta esta noticia,
      comenta la noticia, comenta, haz un comentario, hacer un comentario, tu comentario, su comentario,
      comentario, cancelar respuesta, cancelar la respuesta, haz clic para cancelar la respuesta,
      responder a, haga clic aquí para cancelar la respuesta, ver comentarios, ver los comentarios,
      ver todos los comentarios, ver más comentarios, mostrar comentarios, mostrar más comentarios,
      ocultar comentarios, leer comentarios, cargar más comentarios, cargar comentarios,
      cargando comentarios, más comentarios, ir a los comentarios, ir a comentarios, sin comentarios,
      no hay comentarios, no hay comentarios todavía, aún no hay comentarios, todavía no hay comentarios,
      ningún comentario, comentarios cerrados, comentarios desactivados, los comentarios están cerrados,
      los comentarios están desactivados, sé el primero en comentar, se el primero en comentar,
      sea el primero en comentar, be el primero en comentar, danos tu opinión, únete a la conversación,
      unete a la conversación, únete al debate, participa en la conversación, qué opinas,
      normas de los comentarios, normas de comentarios, normas de participación,
      este campo es obligatorio, campo obligatorio, campos obligatorios, el campo es obligatorio,
      introduce aquí tu nombre, por favor ingrese su comentario, por favor ingrese su nombre aquí,
      ha introducido una dirección de correo electrónico incorrecta, suscribirme a los comentarios,
      por favor introduce tu nombre aquí, por favor introduce tu comentario,
      recibir un correo electrónico con los siguientes comentarios a esta entrada,
      recibir un correo electrónico con cada nueva entrada, (notificarme|avísame|notifícame|avisarme)
      (de|por|) (correo electrónico|email|) (de|cuando haya|sobre|los|) (nuevos comentarios|nuevas
      entradas|comentarios adicionales|nuevos comentarios por correo electrónico|nuevas entradas por
      correo electrónico|los nuevos comentarios por correo electrónico), inicia sesión para comentar,
      iniciar sesión para comentar, inicie sesión para comentar, regístrate para comentar,
      accede para comentar, debes iniciar sesión para comentar, accede para responder,
      inicia sesión para responder`,
    labels: `nombre, correo electrónico, correo electronico, correo, web, sitio web, página web, mensaje,
      obligatorio, opcional, enviar, apellido, apellidos, teléfono, asunto, nombre completo, tu nombre,
      su nombre, responder, cancelar, nombre de usuario, requerido, borrar, publicar`,
    starts: `tu dirección de correo electrónico no será publicada,
      tu dirección de correo no será publicada, su dirección de correo electrónico no será publicada,
      su dirección de correo no será publicada, tu correo electrónico no será publicado,
      su correo electrónico no será publicado, tu email no será publicado, tu correo no será publicado,
      la dirección de correo electrónico no será publicada, los campos obligatorios están marcados,
      los campos necesarios están marcados, los campos requeridos están marcados,
      los campos marcados con son obligatorios,
      (guarda|guardar|guardá|guarde|recordar) mi nombre (correo|email) (electrónico|) (y|),
      este sitio (usa|utiliza) akismet para, este sitio web (usa|utiliza) akismet para, (aprende|conoce|
      aprendé|infórmate sobre|descubre|lee) cómo se (procesan|gestionan|tratan) los datos, (debes|tienes
      que|debe|necesitas|tenés que) (iniciar sesión|estar conectado|estar registrado|acceder|ingresar|
      identificarte|loguearte) para (publicar|escribir|dejar|enviar|poder|comentar),
      (lo siento|lo sentimos|disculpa) debes (estar conectado|iniciar sesión) para publicar,
      introduzca una dirección de correo electrónico válida, tu comentario está pendiente de moderación,
      tu comentario está en espera de moderación, los comentarios (están|serán) moderados`,
    says: `los campos (obligatorios|necesarios|requeridos) están marcados con,
      aprende cómo se procesan los datos de tus comentarios,
      (tu|su) dirección de correo (electrónico|) no será publicada`,
  },
  'comment-thread': {
    only: `comentarios, comentario, ver comentarios, los comentarios, respuestas,
      opiniones de los lectores, comentarios de los lectores, comentarios de lectores,
      comentarios de la noticia, comentarios de usuarios, comentarios recientes, un comentario,
      deja tu comentario, pensamientos sobre, un pensamiento sobre`,
    labels: `responder, contestar, denunciar, reportar, denunciar comentario, reportar comentario,
      denunciar abuso, reportar abuso, denunciar este comentario, enlace permanente, ver respuestas,
      ver respuesta, ocultar respuestas, ver más respuestas, mostrar respuestas,
      responder a este comentario, citar, votar a favor, votar en contra,
      hace (${UP_TO_60}) (minutos|min|horas|h|días|semanas|meses|años),
      hace (1|un|una) (minuto|hora|día|semana|mes|año), hace unos (segundos|minutos)`,
  },
  'cookie-notice': {
    only: `(aceptar|acepto|aceptá|permitir|rechazar|denegar|rehusar|rechazo|declinar|habilitar|
      desactivar) (todas|todo|todos|cookies|las cookies|todas las cookies|las cookies opcionales|cookies
      opcionales), (aceptar|acepto|aceptar todo|aceptar todas|rechazar|rechazar todo|guardar|aceptar
      cookies) y (continuar|cerrar|seguir|aceptar|continuar navegando|navegar gratis|suscribirse|
      suscríbete|pagar), aceptar todo y cerrar, aceptar selección, aceptar y continuar gratis,
      continuar sin aceptar, seguir sin aceptar, no acepto, rechazar y pagar, entrar sin aceptar,
      aceptar solo (las necesarias|lo necesario|necesarias|cookies necesarias|las esenciales),
      aceptar (necesarias|las necesarias|cookies necesarias|las cookies necesarias|cookies esenciales),
      (solo|sólo|únicamente) (cookies necesarias|necesarias|las necesarias|cookies esenciales|cookies
      técnicas), (configuración|configuracion|configurar|configura|ajustes|preferencias|gestión|
      gestionar|gestiona|administrar|personalizar|opciones|panel|uso|selección|consentimiento|gestor)
      (de|tus|sus|las|mis|) cookies, (gestionar|administrar|gestione|configurar|guardar|ver|cambiar|
      mostrar|modificar|confirmar|personalizar) (mis|tus|sus|las|el|) (preferencias|consentimiento|
      consentimientos|opciones de privacidad|preferencias de privacidad|preferencias de cookies|ajustes
      de privacidad), (configuración|configuracion|ajustes|preferencias|opciones|centro de preferencias|
      resumen|gestión|centro) de (la|) privacidad, gestionar el servicio, gestionar los servicios,
      gestionar opciones, administrar opciones, lee más sobre estos propósitos,
      leer más sobre estos propósitos, gestionar consentimiento,
      gestionar el consentimiento de las cookies, ver preferencias, guardar preferencias,
      guardar cambios, guardar configuración, guardar ajustes, guardar y cerrar,
      guardar mis preferencias, confirmar mis preferencias, permitir selección, ver proveedores,
      ver socios, lista de proveedores, lista de socios, ver nuestros socios, mostrar propósitos,
      mostrar detalles, ver detalles, aviso de cookies, aviso sobre cookies, nota sobre cookies,
      uso de cookies, acerca de las cookies, cookies estrictamente necesarias,
      cookies propias y de terceros, información sobre cookies, información sobre el uso de cookies,
      tu privacidad es importante para nosotros, su privacidad es importante para nosotros,
      tu privacidad es importante, su privacidad es importante, nos importa tu privacidad,
      nos importa su privacidad, valoramos tu privacidad, valoramos su privacidad,
      respetamos tu privacidad, respetamos su privacidad, nos preocupamos por tu privacidad,
      tú decides sobre tu privacidad, (esta web|esta página|esta página web|este sitio|este sitio web|
      este portal|nuestra web|nuestro sitio|nuestro sitio web) (usa|utiliza|emplea) cookies,
      (usamos|utilizamos) cookies, acepto el uso de cookies, sí acepto, he leído y acepto,
      más información sobre las cookies, almacenamiento o acceso técnico,
      el almacenamiento o acceso técnico que es utilizado exclusivamente con fines estadísticos`,
    labels: `aceptar, acepto, rechazar, denegar, de acuerdo, entendido, cookies, necesarias, necesario,
      funcionales, funcional, analíticas, analítica, estadísticas, estadística, preferencias, marketing,
      rendimiento, publicidad, otras, otros, siempre activo, siempre activado, siempre activas,
      cookies de terceros, cookies técnicas, cookies publicitarias, cookies de análisis,
      cookies de personalización, cookies de redes sociales, interés legítimo, configurar, personalizar,
      más información, ok, socios, guardar, no clasificadas, sin clasificar, consentimiento, detalles,
      duración, descripción, cerrar, continuar`,
    says: `(esta web|esta página|esta página web|esta pagina web|este sitio|este sitio web|este portal|
      este blog|nuestra web|nuestra página|nuestra página web|nuestro sitio|nuestro sitio web|nuestro
      portal) (usa|utiliza|emplea|hace uso de) (cookies|galletas|tecnologías como las cookies), (esta
      web|esta página|esta página web|este sitio|este sitio web|nuestro sitio web) (usa|utiliza) (las|
      sus|) (cookies|propias) (propias|y) (y|cookies) de terceros,
      (utiliza|usa) cookies propias y de terceros, (usamos|utilizamos|empleamos) cookies (propias|y
      tecnologías|y otras|de terceros|de origen|en este|en nuestra|en nuestro|en esta|en el sitio|para
      mejorar|para ofrecerte|para ofrecerle|para ofrecer|para asegurar|para optimizar|para personalizar|
      para garantizar|para analizar|para darte|para que|para brindarte|para proporcionar), (aceptas|
      aceptás|usted acepta|consientes|autorizas|estás aceptando|usted está aceptando|estás de acuerdo
      con|usted está de acuerdo con|consideramos que acepta|consideramos que aceptas|entendemos que
      acepta|entendemos que aceptas) (el|nuestro|su|) uso de (las|nuestras|todas las|) cookies,
      acepta (nuestro uso de|el uso de nuestras|el uso que hacemos de las) cookies, (dar|das|da|dando|
      dará) (tu|su) consentimiento para (la aceptación|el uso) de (las|) (mencionadas|) cookies, si
      (continúas|continúa|continuas|sigues|sigue|continuás|seguís) (navegando|usando este sitio|
      utilizando este sitio|con la navegación|navegando por) (consideramos|aceptas|acepta|asumiremos|
      entendemos|entenderemos|consideraremos|estás aceptando|está aceptando|por esta web|en este sitio|
      por este sitio), al (continuar|seguir) (navegando|con la navegación) (aceptas|acepta|estás
      aceptando) (el uso|nuestro uso|la utilización|nuestra política) de cookies, al (usar|utilizar)
      (este sitio|este sitio web|esta web|nuestro sitio|nuestra web) (aceptas|acepta) (el|nuestro) uso de
      cookies, nosotros y nuestros (socios|partners|proveedores|colaboradores) (almacenamos|utilizamos|
      usamos|tratamos|procesamos|accedemos|podemos), (almacenar y o acceder|almacenar o acceder|almacenar
      o acceder a|almacenamos o accedemos|almacenar y acceder) (a|) (la|) información (en|de) (un|el|tu|
      su) dispositivo, para ofrecer las mejores experiencias utilizamos tecnologías,
      no consentir o retirar el consentimiento puede afectar,
      puede (aceptar|configurar) todas las cookies,
      puedes (aceptar|configurar|rechazar) (todas|) las cookies, (cambiar|obtener|consulta|consulte|
      consultar|más información en) (la|nuestra|) (configuración u obtener más información|política de
      cookies) (aquí|en nuestra política de cookies), la cookie se utiliza para almacenar,
      esta cookie es (establecida|configurada|instalada) por, la cookie está configurada por`,
  },
  'copyright-notice': {
    only: `(todos los|) derechos reservados, (todos|) (los|) derechos reservados ©,
      algunos derechos reservados, reservados todos los derechos, reservados los derechos,
      copyright todos los derechos reservados, (funciona gracias a|funciona con|creado con|con la
      tecnología de|desarrollado con|impulsado por|orgullosamente ofrecido por|sitio creado con|hecho
      con|diseñado con) (wordpress|wordpress com|blogger|drupal|joomla|shopify|wix|google traductor|
      google|ghost), prohibida su reproducción, prohibida su reproducción total o parcial,
      prohibida la reproducción total o parcial, queda prohibida la reproducción total o parcial,
      con tecnología de blogger`,
    starts: `desarrollado por, diseñado por, diseño web, diseño y desarrollo, desarrollo web,
      sitio web desarrollado por, diseño web por, web diseñada por, edición responsable,
      editor responsable, registro dnda, depósito legal, registro de propiedad intelectual,
      director responsable`,
    within: `todos los derechos reservados, todos los derechos quedan reservados,
      reservados todos los derechos, queda prohibida la reproducción,
      prohibida (su|la) reproducción (total|parcial|sin),
      (prohibida|queda prohibida) (toda reproducción|la reproducción distribución), sin (la|el|)
      (autorización|permiso|consentimiento) (previa|previo|expresa|expreso) (y|) por escrito, sin (la|)
      (previa autorización|autorización escrita) (de|del) (editor|titular|titulares|autor|la empresa|la
      editorial), es una marca registrada de, son marcas registradas de,
      reproducción total o parcial de (los contenidos|este contenido|la información)`,
    says: `todos los derechos reservados, prohibida su reproducción total o parcial,
      queda (expresamente|terminantemente|) prohibida la reproducción total o parcial`,
  },
  counter: {
    only: `comentarios, comentario, vistas, visitas, visualizaciones, lecturas, veces leído, veces leída,
      veces compartido, veces compartida, compartidos, veces visto, sin comentarios,
      (min|mins|minuto|minutos) (de|) lectura, de lectura, (min|minutos) para leer,
      (tiempo|tiempo estimado|tiempo aproximado) de lectura, tiempo (medio|promedio) de lectura,
      tiempo de lectura (estimado|aproximado), lectura (de|estimado|) (${UP_TO_60}) (minutos|minuto|min),
      tiempo de lectura menos de un minuto, tiempo de lectura un minuto,
      (se lee en|lee en|leer en) (${UP_TO_60}) (minutos|min), hace (${UP_TO_60}) (minutos|min|horas|h),
      hace (1|un|una) (minuto|hora), hace unos (segundos|minutos),
      (actualizado|actualizada|publicado|publicada|última actualización|modificado) hace,
      (actualizado|publicado) hace (${UP_TO_60}) (día|días)`,
  },
  'date-line': {
    starts: `publicado, publicada, publicado el, publicada el, publicado en, publicación,
      fecha de publicación, fecha, fecha y hora, actualizado, actualizada, actualizado el,
      actualizada el, actualizado a las, actualizado al, actualización, última actualización,
      ultima actualización, última modificación, fecha de actualización, modificado, modificado el,
      creado, creado el, posteado, posteado el, act, editado el, escrito el, enviado el`,
  },
  'donation-prompt': {
    only: `(dona|doná|done|donar|haz una donación|hacer una donación|haga una donación|realiza una
      donación|quiero donar|haz tu donación|hacé tu donación) (ahora|aquí|hoy|ya|online),
      haz una donación, hacé una donación, haga una donación, hacer una donación, haz tu donación,
      realiza una donación, quiero donar, hazte donante, dona con paypal, donar con paypal,
      donar por paypal, dona a, apóyanos, apoyanos, apóyenos, apóyanos hoy, apóyanos ahora, (apoya|apoyá|
      apoye|apoyar) (nuestro|el|al|este|mi) (trabajo|periodismo|proyecto|periodismo independiente|trabajo
      periodístico|medio|sitio|blog|podcast), ayúdanos a seguir, ayúdanos a seguir informando,
      ayúdanos a crecer, colabora con nosotros, colaborá con nosotros, hazte socio, hazte socia,
      hazte socio a, hazte socio de, hacete socio, hazte miembro, hazte suscriptor, asóciate, asociate,
      quiero ser socio, conviértete en socio, conviértete en miembro, conviértete en mecenas,
      hazte mecenas, sé parte, únete a nuestra comunidad, invítame a un café, invítanos a un café,
      invitame un café, invítame un café, invitanos un café, cómprame un café,
      buscamos personas comprometidas que nos apoyen, necesitamos tu apoyo, gracias por tu apoyo`,
    labels: `donar`,
    says: `(apoya|apoyá|apoye) nuestro (periodismo|periodismo independiente|trabajo periodístico),
      (necesitamos|necesitamos de|contamos con|gracias a) tu (apoyo|ayuda|aporte|aportación|contribución|
      donación|suscripción) para seguir (informando|publicando|haciendo|contando|ofreciendo|adelante|
      creciendo), (ayúdanos|ayudanos|ayúdenos) a seguir (informando|publicando|contando|ofreciendo|
      haciendo periodismo|haciendo este), (hazte|hacete) (socio|socia|socio a|suscriptor|suscriptora) (y|
      de nuestro|de nuestra|para apoyar|para que), si (te gusta|valoras|te ha gustado|te gustó) (nuestro
      trabajo|el trabajo que hacemos|lo que hacemos|este artículo|este contenido|lo que has leído)
      (apóyanos|apoyanos|ayúdanos|hazte|considera|puedes apoyarnos|colabora|dona|invítanos|invítame),
      con (tu|su) (donación|aporte|aportación|contribución) (nos ayudas|nos ayuda|podremos seguir),
      considera (hacer|realizar) una donación (para apoyar nuestro|para apoyarnos|a nuestro|a nuestra)`,
  },
  'event-promo': {
    only: `(compra|comprá|compre|comprar|reserva|reservá|reservar|ordena|pide|solicita|solicitar|
      inscríbete|inscribite|inscribirse|inscríbase|contrata|cotiza|cotizar|regístrate|pruébalo|
      consíguelo|descúbrelo|apúntate) (ahora|aquí|hoy|ya|online|en línea|gratis),
      (añadir|agregar|añade|agrega|anadir) al (carrito|carro|bolso|carro de compras),
      (agregar|añadir) a (la|mi|) (lista de deseos|cesta|favoritos|bolsa|wishlist), ver (el|) carrito,
      tu carrito está vacío, el carrito está vacío, no hay productos en el carrito, finalizar compra,
      seguir comprando, continuar comprando, tramitar pedido, ir al carrito, volver a la tienda,
      comprar entradas, compra tus entradas, comprá tus entradas, compra tu entrada,
      consigue tus entradas, comprar boletos, compra tus boletos, comprar en amazon, ver en amazon,
      comprar en amazon es, ver precio, ver precios, ver oferta, ver ofertas, ver precio en amazon,
      consultar precio, comprobar precio, ver producto, ver productos, ver todos los productos,
      vista rápida, sin existencias, solicita una demo, solicitar una demo, solicitar demo,
      solicita tu demo, pide una demo, agenda una demo, reserva una demo, agendar demo, prueba gratis,
      prueba gratuita, pruébalo gratis, probar gratis, empieza gratis, comenzar gratis, empezar gratis,
      crea tu cuenta gratis, inicia tu prueba gratuita, prueba gratis durante días, reserva tu plaza,
      reserva tu lugar, reserva tu cita, solicita más información, solicitar información,
      solicita información, pide información, pedir información, contacta con ventas, hablar con ventas,
      contactar con ventas, habla con un experto, oferta por tiempo limitado, por tiempo limitado,
      ver todos los eventos, ver más eventos, haz clic aquí para más información, más información aquí,
      haz clic aquí, haga clic aquí, clic aquí, pincha aquí`,
    labels: `más información, mas información, saber más, conoce más, conocé más, conocer más,
      descubre más, descubrir más, aprende más, descúbrelo, empezar, empieza ahora, comenzar,
      comenzar ahora, comienza ahora, contáctanos hoy, ponte en contacto, hablemos, llámanos,
      llama ahora, contáctanos ahora, dónde comprar, pide cita, pedir cita, solicita tu cita,
      solicitar cita, pide presupuesto, solicita presupuesto, solicitar presupuesto, pedir presupuesto,
      presupuesto sin compromiso, oferta especial, participa, agotado, comprar, reservar, cotizar`,
  },
  'footer-links': {
    only: `(política|politica|políticas|politicas|aviso|declaración|normas|términos|condiciones|manual|
      avisos) de (la|) privacidad, aviso de privacidad integral, privacidad y cookies,
      política de privacidad y cookies,
      política de privacidad y (de cookies|términos|aviso legal|términos de uso|condiciones),
      privacidad y términos, términos y privacidad, tus opciones de privacidad, opciones de privacidad,
      (política|politica|políticas|aviso) de (protección|tratamiento) de (datos|datos personales),
      política de tratamiento de (información|datos|datos personales), política de datos,
      (política|politica|políticas|declaración) de (cookies|cookie), política editorial,
      política de comentarios, política de devoluciones, política de reembolso, política de envíos,
      política de devolución, políticas de uso, política de uso, política de publicidad,
      política de corrección, política de corrección de errores, (términos|terminos|condiciones|normas|
      términos y condiciones|términos y condiciones generales|condiciones generales|terminos y
      condiciones|avisos) (de|del) (uso|servicio|servicios|venta|contratación|compra|uso de la web|uso
      del sitio|suscripción), (términos|terminos) (y|&|) condiciones, términos legales,
      condiciones legales, condiciones generales, bases y condiciones, bases legales, tyc,
      (aviso|nota|información|advertencia|avisos) (legal|legales), textos legales,
      cláusula de privacidad, quiénes somos, quienes somos, sobre nosotros, acerca de nosotros,
      sobre nosotras, acerca de este sitio, nuestra empresa, conócenos, quién es quién, contáctanos,
      contactanos, contáctenos, contactenos, contacta con nosotros, contacte con nosotros,
      contactar con nosotros, contacta, contactar, escríbenos, escríbanos, escribinos,
      contáctese con nosotros, contacto comercial, contacto publicitario, contacto de prensa,
      contactar con la redacción, formulario de contacto, datos de contacto, (anúnciate|anunciate|
      anúnciese|anunciese|anuncie|publicita|publicite|publicitá|pauta|paute) (con nosotros|aquí|en
      nuestro sitio|con|), cómo anunciar, publicidad en, tarifas de publicidad, tarifas publicitarias,
      tarifario, departamento comercial, mediakit, media kit, mapa del sitio, mapa web, mapa de sitio,
      mapa del web, canal rss, canales rss, feed rss, fuentes rss, servicio rss, suscripción rss, rss,
      declaración de accesibilidad, trabaja con nosotros, trabajá con nosotros, trabaje con nosotros,
      trabaja en, únete a nuestro equipo, bolsa de trabajo, ofertas de empleo, empleos en,
      código deontológico, código de autorregulación, libro de estilo, manual de estilo,
      principios editoriales, línea editorial, defensor del lector, defensora del lector,
      defensor de la audiencia, defensoría de audiencias, derechos de las audiencias, derecho de réplica,
      buzón de sugerencias, atención al lector, atención al suscriptor, centro de ayuda,
      ayuda y contacto, ayuda y soporte, soporte técnico, servicios al lector, preguntas frecuentes faq,
      aviso corporativo, información corporativa, libro de reclamaciones, canal ético,
      canal de denuncias, canal de denuncia, línea ética, portal de transparencia,
      transparencia y acceso a la información, superintendencia de industria y comercio,
      no vender mi información personal, no vendan mi información personal,
      no vender ni compartir mi información personal, sala de prensa, enlaces rápidos,
      página no encontrada, error página no encontrada, venta de contenidos, licencias de contenido,
      oferta de contenidos, baja de suscripción, botón de arrepentimiento, quejas y sugerencias,
      sugerencias y reclamos`,
    labels: `contacto, contactos, privacidad, cookies, legal, legales, términos, condiciones,
      accesibilidad, publicidad, empleo, empleos, prensa, ayuda, soporte, archivo, archivos, hemeroteca,
      equipo, nuestro equipo, redacción, directorio, organigrama, transparencia, nosotros, institucional,
      corporativo, empresa, servicios, productos, soluciones, tienda, precios, preguntas frecuentes,
      clasificados, avisos clasificados, suscripciones, suscriptores, promociones, eventos, recursos,
      comunidad, socios, alianzas, aliados, nuestra historia, misión y visión, ubicación, sedes,
      mi cuenta, blogs, licencias, copyright, consejo editorial, consejo de redacción, patrocinadores,
      colaboradores, síguenos, seguridad, sostenibilidad, carreras, denuncias, fundación, aviso,
      obituarios, otros sitios, nuestros sitios, nuestras marcas, grupo, otras webs, webs del grupo,
      sitios de interés, certificado por, auditado por, reclamos, desarrolladores, inversores,
      inversionistas, proveedores, kit de medios, código de ética, código ético, código de conducta,
      atención al cliente, servicio al cliente, fe de erratas, derechos de autor, enlaces de interés,
      enlaces útiles, defensa del consumidor, formas de pago, métodos de pago, envíos y devoluciones,
      cambios y devoluciones, gobierno corporativo, protección de datos, protección de datos personales,
      tratamiento de datos personales, staff`,
  },
  'language-switch': {
    only: `(seleccionar|selecciona|seleccione|elige|elegir|elija|escoge|cambiar|cambia) (el|tu|su|un|de|)
      idioma, selector de idioma, selector de idiomas, idioma, idiomas, leer en inglés, leer en español,
      leer en portugués, ver en inglés, ver en español, versión en inglés, versión en español,
      read in english, léelo en inglés, lea en inglés, también disponible en, disponible en,
      otros idiomas, traducir, traductor`,
  },
  'login-prompt': {
    only: `iniciar sesión, iniciar sesion, inicia sesión, iniciá sesión, inicie sesión, inicio de sesión,
      inicia sesión aquí, cerrar sesión, cerrar sesion, cierra sesión, acceder, accede, ingresar,
      ingresa, ingresá, ingrese, identificarse, identifícate, identifíquese, identificate, conectarse,
      desconectarse, entrar, salir de la cuenta, regístrate, registrate, regístrese, registrese,
      registrarse, registrarme, registrarte, regístrate gratis, registrate gratis, regístrate aquí,
      regístrate ahora, registrate ahora, registrarse gratis, (iniciar sesión|inicia sesión|iniciá
      sesión|acceder|accede|ingresar|ingresa|ingresá|entrar|login|identifícate) (o|y|) (registrarse|
      regístrate|registrate|registrarme|registrarte|crear cuenta|crear una cuenta|crea una cuenta|crea tu
      cuenta|registro|suscribirse|suscríbete), (registrarse|regístrate|registrate|crear cuenta|
      suscribirse|suscríbete|suscribirme|suscribite) (o|y|) (iniciar sesión|inicia sesión|acceder|accede|
      ingresar|ingresa|entrar), mi cuenta, tu cuenta, mi perfil, tu perfil, ver perfil, ver mi perfil,
      editar perfil, editar mi perfil, ajustes de la cuenta, configuración de la cuenta,
      configuración de cuenta, área de usuario, área de clientes, área privada, área cliente,
      área de cliente, zona de usuarios, zona privada, mis datos, mis suscripciones, mi suscripción,
      mis favoritos, mis noticias, mis noticias guardadas, mis artículos guardados, mis preferencias,
      mis newsletters, mis boletines, acceso usuarios, acceso clientes, acceso socios,
      acceso suscriptores, acceso de usuarios, menú de usuario, hola usuario, bienvenido de nuevo,
      bienvenida de nuevo, bienvenido a tu cuenta, bienvenido ingresa a tu cuenta,
      bienvenido ingresa en tu cuenta, bienvenido ingrese a su cuenta, crear cuenta, crear una cuenta,
      crea tu cuenta, crea una cuenta, crear una cuenta gratis, crea tu cuenta gratis, crear mi cuenta,
      crear cuenta nueva, accede a tu cuenta, acceder a tu cuenta, accede a mi cuenta,
      inicia sesión en tu cuenta, iniciar sesión en tu cuenta, ingresa a tu cuenta, ingresar a mi cuenta,
      ingrese a su cuenta, (ya|) (tienes|tiene|tenés|tengo) (una|) cuenta,
      (aún|todavía|) no (tienes|tiene|tenés|tengo) (una|) cuenta, no tienes cuenta todavía, (ya|) (estás
      registrado|estoy registrado|eres usuario|eres usuario registrado|eres miembro|soy usuario|está
      registrado), (aún|todavía|) no (estás registrado|eres usuario|eres miembro|estoy registrado),
      nuevo usuario, usuario nuevo, (has olvidado|olvidaste|olvidé|olvidó|ha olvidado|olvidé mi|perdiste|
      has perdido|olvidaste tu|no recuerdas) (tu|su|mi|la|) (contraseña|usuario|clave|nombre de usuario|
      contraseña o usuario), olvidaste tu contraseña consigue ayuda, olvidé mi contraseña,
      olvidaste tu contraseña, contraseña olvidada, recuperar contraseña, recupera tu contraseña,
      recuperar tu contraseña, recupere su contraseña, recuperación de contraseña,
      restablecer contraseña, restablecer la contraseña, restablecer tu contraseña, cambiar contraseña,
      cambiar la contraseña, nueva contraseña, confirmar contraseña, confirma tu contraseña,
      repetir contraseña, repite la contraseña, mostrar contraseña, ocultar contraseña, contraseña,
      tu contraseña, introduce tu contraseña, nombre de usuario, tu nombre de usuario,
      nombre de usuario o correo electrónico, usuario o correo electrónico, correo electrónico o usuario,
      usuario y contraseña, usuario contraseña, recuérdame, recuerdame, recordarme, recordar mis datos,
      recordar contraseña, recordar usuario, mantener la sesión iniciada, mantener sesión iniciada,
      mantenerme conectado, no cerrar sesión, no cerrar sesión en este equipo,
      se te ha enviado una contraseña por correo electrónico,
      se te enviará una contraseña por correo electrónico,
      una contraseña te será enviada por correo electrónico, volver a iniciar sesión,
      volver al inicio de sesión, (iniciar sesión|inicia sesión|continuar|continúa|registrarse|
      regístrate|acceder|accede|conectar|entrar|ingresar|ingresa) con (google|facebook|apple|email|
      twitter|tu email|tu correo|correo electrónico|tu correo electrónico|redes sociales),
      (o|) (accede|continúa|inicia sesión|regístrate) con`,
    starts: `(ya|) (tienes|tiene|tenés) (una|) cuenta (inicia|accede|ingresa|inicie|entra|iniciá|
      ingresá), (aún|todavía|) no (tienes|tiene|tenés) (una|) cuenta (regístrate|registrate|crea|créala|
      regístrese|suscríbete), has olvidado tu contraseña, olvidaste tu contraseña, olvidó su contraseña,
      al (registrarte|registrarse|crear una cuenta|crear tu cuenta|iniciar sesión|continuar|suscribirte|
      hacer clic en registrarse|enviar este formulario|registrarme) (aceptas|acepta|estás aceptando|
      confirmas|usted acepta|declaras|declaro|acepto|aceptás) (los|las|nuestros|nuestras|nuestra|la|que|
      haber), (para comentar|para continuar|para acceder|para seguir) (debes|es necesario|necesitas|
      tienes que|inicia|debe) (estar registrado|registrarte|iniciar sesión|registrarse|sesión|
      identificarte)`,
    within: `(inicia|iniciar|inicie|iniciá) sesión (en tu cuenta|o regístrate|o registrate|o crea una
      cuenta|para continuar), acepto (los|las) (términos y condiciones|condiciones de uso|términos de
      uso|condiciones del servicio|términos del servicio|términos legales),
      acepto la política de privacidad, he leído y acepto (la|los|las) (política|términos|condiciones)`,
    says: `he leído y acepto (la política de privacidad|los términos|las condiciones|los términos y
      condiciones)`,
  },
  'media-player': {
    only: `(escuchar|escucha|escuchá|escuche|oír) (este|el|la|esta|) (artículo|articulo|noticia|nota|
      contenido|audio|podcast|texto|resumen|entrada|historia|página), escuchar ahora, escucha ahora,
      escúchalo aquí, leer en voz alta, audio del artículo, versión de audio, audionoticia,
      audioartículo, (reproducir|reproduce|pausar|detener|ver|mira|mirá|mire) (el|este|) (video|vídeo|
      audio|vídeo completo|video completo|episodio), ver video aquí, mira el video aquí,
      mirá el video aquí, (video|vídeo) no disponible, este (video|vídeo) no está disponible,
      el (video|vídeo) no está disponible, reproductor de (audio|vídeo|video), reproducción automática,
      reproduciendo ahora, está reproduciendo,
      cargando (video|vídeo|el video|el reproductor|reproductor), cargando el vídeo, activar sonido,
      desactivar sonido, activar el sonido, silenciar, quitar silencio, volver a reproducir,
      tiempo actual, tiempo restante, velocidad de reproducción, duración total, pantalla completa,
      subtítulos desactivados, activar subtítulos, en reproducción, a continuación en segundos,
      ver en youtube, ver en directo, ver en vivo, escuchar en spotify, escuchar en directo,
      escuchar en vivo, descargar audio, descargar mp3, (ver|abrir|mostrar|cerrar|ampliar|ir a la)
      (galería|galeria|fotogalería|galería de imágenes|galería de fotos|galería completa|todas las fotos|
      las fotos|fotos|más fotos|todas las imágenes), galería de (fotos|imágenes|fotografías),
      fotogalería, ver fotogalería, (ampliar|amplía|agrandar|ver|abrir|expandir) (la|) (imagen|foto|
      imagen completa|imagen ampliada|imagen más grande), ver imagen en grande, (haz|haga|hacé) (clic|
      click) (para|en la imagen para) (ampliar|agrandar|ampliarla|ver más grande|ampliar la imagen|
      aumentar), pulsa para ampliar, click para ampliar, clic para ampliar, pincha para ampliar,
      pulse sobre la imagen para ampliar, imagen (anterior|siguiente), foto (anterior|siguiente),
      (anterior|siguiente) (imagen|foto|diapositiva), diapositiva (anterior|siguiente),
      mostrar transcripción, ver transcripción, leer transcripción, ocultar transcripción, (tu|su|este)
      navegador no (soporta|admite|es compatible con) (el elemento de|la etiqueta de|la reproducción de|)
      (audio|video|vídeo|iframes|audio html5|video html5|vídeo html5)`,
    within: `navegador no (soporta|admite|es compatible con) (el elemento|la etiqueta|la reproducción de|
      el audio|el video|el vídeo|iframes|audio html5|video html5|vídeo html5), (este|el) audio (fue|ha
      sido|está|es) generado (por|con|mediante|automáticamente) (inteligencia artificial|ia|una|
      tecnología|automáticamente|automática), este audio es una característica exclusiva`,
    labels: `reproducir, pausar, pausa, silencio, subtítulos, retroceder, adelantar, avanzar, velocidad,
      duración`,
  },
  'newsletter-prompt': {
    only: `suscríbete, suscribete, suscríbase, suscribase, suscribite, suscribirse, suscribirme,
      suscribirte, subscríbete, subscribete, suscribir, suscribo, suscripción gratuita,
      suscríbete gratis, suscribite gratis, suscríbete ahora, suscribite ahora, suscríbase ahora,
      suscríbete ya, suscríbete hoy, suscríbete aquí, suscribirse ahora, quiero suscribirme,
      suscribirme ahora, me suscribo, ya estás suscrito, te has suscrito, gracias por suscribirte,
      gracias por suscribirse, gracias por tu suscripción, gracias por su suscripción,
      cancelar suscripción, darse de baja, darme de baja, apúntate, apuntate, apuntarme, apúntate gratis,
      apúntame, quiero apuntarme, quiero recibirlo, quiero recibirla, quiero recibir la newsletter,
      (suscríbete|suscribete|suscríbase|suscribite|suscribirse|suscribirme|suscripción|suscripcion|
      suscríbete gratis|apúntate|apuntate|regístrate|inscríbete) (a|al|en),
      (recibe|recibí|reciba|recibir) (nuestro|nuestra|el|la), (nuestro|nuestra|nuestros|nuestras|el|la|
      los|las) (newsletter|newsletters|boletín|boletin|boletines|boletín de noticias|boletín informativo|
      boletín diario|boletín semanal|newsletter diaria|newsletter semanal|newsletter gratuita|lista de
      correo), suscríbete a nuestro (canal|blog), únete a nuestra lista de correo, (suscríbete|
      suscribirse|suscribirme) (por|vía|via|al blog por|a este blog por) (email|correo|correo
      electrónico|mail), suscríbete al blog por correo electrónico,
      suscribirse al blog por correo electrónico, boletín, boletines, boletín de noticias,
      boletín informativo, boletín diario, boletín semanal, nuestro boletín, nuestros boletines,
      nuestra newsletter, nuestras newsletters, nuestro newsletter, newsletter diaria,
      newsletter semanal, newsletter gratuita, newsletter gratis, boletín electrónico,
      todas las newsletters, todos los boletines, ver todos los boletines, ver todas las newsletters,
      boletines por correo, boletines y alertas, (introduce|introduzca|ingresa|ingresá|ingrese|escribe|
      escribí|escriba|déjanos|indica) (aquí|) (tu|su|un) (email|e mail|mail|correo|correo electrónico|
      dirección de correo|dirección de correo electrónico|email válido|correo electrónico válido),
      tu email, tu e mail, tu correo, tu correo electrónico, su correo electrónico, tu mail,
      tu dirección de correo, tu dirección de correo electrónico, dirección de email,
      dirección de correo electrónico, correo electrónico, correo electronico,
      tu correo electrónico aquí, email válido, correo electrónico no válido,
      (revisa|comprueba|revise|consulta) (tu|su) (bandeja de entrada|correo|correo electrónico),
      no te pierdas nada, no te pierdas ninguna noticia, no te pierdas ninguna novedad,
      mantente informado, manténgase informado, mantente al día, mantente al tanto, mantente actualizado,
      entérate de todo, recibe nuestras novedades, recibe las últimas noticias,
      recibe las noticias en tu correo, recibe noticias en tu correo, recibe lo mejor en tu correo,
      recibe las últimas novedades, recibí las últimas noticias, reciba las últimas noticias,
      las noticias más importantes en tu correo, recibe actualizaciones, recibe novedades,
      suscríbete y recibe, únete a otros suscriptores, únete a más de suscriptores`,
    says: `(suscríbete|suscribete|suscríbase|suscribase|suscribite|apúntate|apuntate|inscríbete) (a|en)
      (nuestra newsletter|nuestras newsletters|nuestro newsletter|nuestro boletín|nuestro boletin|
      nuestros boletines|nuestra lista de correo|nuestro blog|nuestro canal), (suscríbete|suscribite|
      apúntate) (gratis|ahora|aquí) a (nuestra newsletter|nuestro boletín|nuestro newsletter|nuestros
      boletines), (suscríbete|suscríbase|suscribite|apúntate) a (la|las) (newsletter|newsletters) (de|
      diaria|semanal|gratuita), (suscríbete|suscríbase|suscribite|apúntate) (al|a los) (boletín|
      boletines) (de|diario|semanal|gratuito), (recibe|recibí|reciba|recibirás|recibirá|recíbelo|
      recíbela|recibe gratis) (nuestro|nuestra|nuestros|nuestras) (newsletter|newsletters|boletín|
      boletines|novedades|noticias|últimas noticias|contenidos|alertas|artículos), (noticias|novedades|
      actualidad|titulares|contenidos|contenido|artículos|historias|actualizaciones|información|boletín|
      newsletter|informativo|lo mejor|más relevante|más importante|lectura) (directamente|cada día|cada
      mañana|cada semana|a diario|gratis|todos los días|) en tu (correo|correo electrónico|email|e mail|
      mail|bandeja de entrada|bandeja|buzón|inbox),
      directamente en (tu|su) (bandeja de entrada|correo|correo electrónico|email|buzón|inbox),
      directo a (tu|su) (bandeja de entrada|correo|correo electrónico|email|inbox|mail), (puedes|podrás|
      podés) (darte de baja|cancelar tu suscripción|cancelar la suscripción|anular tu suscripción|
      desuscribirte) (en cualquier momento|cuando quieras|cuando quiera|cuando lo desees|en el momento),
      (introduce|ingresa|ingrese|escribe|introduzca) tu (correo electrónico|email|dirección de correo|
      dirección de correo electrónico) para (suscribirte|recibir|seguir|apuntarte), al (suscribirte|hacer
      clic en suscribirse|enviar tu correo) (aceptas|estás aceptando|confirmas) (nuestra|nuestros|la|los|
      las|recibir)`,
  },
  'page-controls': {
    only: `volver arriba, ir arriba, volver al inicio, ir al inicio, volver al principio,
      volver al comienzo, inicio de página, inicio de la página, subir al inicio, scroll hacia arriba,
      desplazarse hacia arriba, al inicio, ir al principio, desliza para continuar, desliza hacia abajo,
      desplázate hacia abajo, desplázate para ver más, desliza para ver más, desliza, sigue bajando,
      scroll para continuar, scroll para seguir leyendo, desliza para seguir leyendo, ver más, ver mas,
      ver menos, ver todo, ver todos, ver todas, mostrar más, mostrar mas, mostrar menos, mostrar todo,
      mostrar todos, mostrar, ocultar, ver detalles, mostrar detalles, ocultar detalles, leer menos,
      cargar más, cargar mas, cargar más noticias, cargar más artículos, cargar más entradas,
      cargar más contenido, cargar más resultados, cargar anteriores, cargando, cargando más,
      cargando más noticias, cargando contenido, cargando siguiente noticia,
      cargando siguiente contenido, por favor espere, espere por favor, espera por favor,
      un momento por favor, leer artículo completo, leer el artículo completo, leer artículo,
      leer el artículo, leer noticia completa, leer nota completa, leer la nota completa,
      leer la noticia completa, ver nota completa, ver artículo completo, ver noticia completa,
      leer la noticia, leer noticia, leer texto completo, leer completo, leer más aquí,
      leer entrada completa, haz clic para leer más, haz clic para continuar, haz clic para expandir,
      leer el resto, cerrar, cerrar ventana, cerrar esta ventana, cerrar la ventana,
      cerrar ventana emergente, cerrar modal, cerrar diálogo, cerrar banner, cerrar panel,
      cerrar mensaje, cerrar x, x cerrar, minimizar, maximizar, expandir, contraer, colapsar,
      expandir todo, contraer todo, desplegar, plegar, desplegar todo, expandir menú, volver atrás,
      regresar, atrás, volver al artículo, volver a la noticia, volver a la página anterior,
      volver a la portada, volver al listado, volver al índice, ir a la portada, (aumentar|disminuir|
      reducir|cambiar|ampliar|restablecer|agrandar) (el|) (tamaño|tamaño de|tamaño de la) (de|) (fuente|
      letra|texto|la fuente|la letra|la tipografía|del texto),
      (aumentar|disminuir|reducir|cambiar) (fuente|letra|texto|tipografía),
      (tamaño|tamaño de) (texto|la letra|letra|fuente|del texto|la fuente), alto contraste,
      contraste alto, escala de grises, contraste negativo, fondo claro, subrayar enlaces,
      fuente legible, restablecer, (guardar|guardá|guarda) (este|esta|el|la|) (artículo|articulo|noticia|
      nota|publicación|contenido|para después|para más tarde|para leer más tarde|entrada), guardado,
      guardar en favoritos,
      (añadir|agregar) a (favoritos|mis favoritos|mi lista|lista de lectura|marcadores), leer después,
      leer más tarde, leer luego, guardar para leer después, (quitar|eliminar) de favoritos,
      actualizar página, recargar página, recargar la página, refrescar, activar javascript,
      inicio del diálogo, esta es una ventana modal, barra lateral, abrir barra lateral, modo lectura,
      modo de lectura, copiar texto`,
    within: `(activa|active|activar|habilita|habilite|habilitar|activá) javascript (en tu navegador|en su
      navegador|para ver|para|en el navegador), (necesitas|necesita|debes|debe|tienes que) (tener|)
      (activado|habilitado|activar|habilitar) javascript,
      javascript (está|esta) (desactivado|deshabilitado|inhabilitado) (en tu|en su|en el), (tu|su)
      navegador (no soporta|no admite|no es compatible con|tiene deshabilitado|no tiene) javascript,
      (tu|su) navegador (está desactualizado|no está actualizado|no es compatible|está obsoleto),
      (actualiza|actualice|actualizá) (tu|su) navegador`,
  },
  'paywall-prompt': {
    only: `(suscríbete|suscribite|suscríbase|suscribirse|suscribete|regístrate|registrate|regístrese|
      inicia sesión|accede|identifícate|hazte socio|ingresa) (gratis|) para (seguir|continuar) (leyendo|
      leer|la lectura), (suscríbete|suscribite|suscríbase|regístrate) para (leer|leer más|acceder|ver
      más|ver el contenido|disfrutar|leer sin límites|leer la nota completa|leer el artículo completo|
      desbloquear), (solo|sólo|exclusivo|exclusiva|exclusivamente|únicamente) para (suscriptores|socios|
      suscritos|usuarios registrados|miembros|suscriptores digitales|abonados|suscriptoras),
      para suscriptores, contenido (exclusivo|premium) (para|de|) (suscriptores|socios|usuarios
      registrados|abonados|suscriptores digitales|), contenido para suscriptores, contenido de pago,
      artículo (exclusivo|premium|solo) (para|) (suscriptores|socios|),
      noticia (exclusiva|premium) (para|) (suscriptores|socios|), nota exclusiva (para|) suscriptores,
      exclusivo suscriptores, exclusivo socios, solo suscriptores, solo socios, exclusiva suscriptores,
      lectura exclusiva para suscriptores, contenido bloqueado, contenido restringido, (ya|) (eres|sos|es
      usted|soy) (suscriptor|suscriptora|suscriptor digital|socio|abonado|suscriptor a),
      ya soy (suscriptor|suscriptora|socio|premium|abonado),
      ya (estás|está|estoy) (suscrito|suscrita|suscripto|suscrito a),
      (aún|todavía|) no (eres|sos|soy) (suscriptor|suscriptora|socio|suscriptor a),
      (ya|) (tienes|tenés|tengo|tiene) (una|) suscripción, activa tu suscripción, activar suscripción,
      activá tu suscripción, renueva tu suscripción, ver (planes|planes de suscripción|ofertas de
      suscripción|opciones de suscripción|suscripciones|todas las opciones), planes de suscripción,
      elige tu plan, elegí tu plan, elegir plan, hazte premium, hazte suscriptor,
      conviértete en suscriptor, quiero ser suscriptor, regala una suscripción, regala suscripción,
      regalar suscripción, suscripción digital, suscripciones digitales, suscripción anual,
      suscripción mensual, suscríbete por €, suscríbete desde, ventajas de la suscripción,
      beneficios para suscriptores, acceso ilimitado, acceso ilimitado a todos los contenidos,
      gestionar suscripción, gestiona tu suscripción, has alcanzado el límite de artículos gratuitos`,
    starts: `para (seguir|continuar) (leyendo|leer) (este artículo|esta noticia|esta nota|este
      contenido|) (suscríbete|suscribite|suscríbase|regístrate|registrate|inicia|hazte|necesitas|debes|
      identifícate|accede), (este|esta) (artículo|contenido|noticia|nota|reportaje) es (exclusivo|
      exclusiva|solo|sólo|únicamente) para (suscriptores|socios|nuestros suscriptores|usuarios
      registrados), (este|esta) (artículo|contenido|noticia|nota) está (reservado|reservada|disponible
      solo|disponible sólo) para (suscriptores|socios|nuestros suscriptores), (has|ha) (alcanzado|
      superado|agotado) (el|tu|su) (límite|máximo) de (artículos|noticias|notas|lecturas),
      (has|ha) llegado al (límite|máximo) de (artículos|noticias|notas),
      (ya|) has leído (tus|los|todos tus|todos los) (artículos gratuitos|artículos gratis),
      (te|le) quedan (1|2|3|4|5|6|7|8|9|10) (artículos|noticias|notas) (gratis|gratuitos|gratuitas),
      (suscríbete|suscribite|suscríbase|hazte socio|suscríbete ahora|suscríbete ya) (y|para|por) (lee|
      leer|accede|disfruta|acceder|seguir|continuar|solo|obtén|disfrutar|sigue|accedé|leé),
      sigue leyendo (con tu|por|sin límites|gratis), ya eres suscriptor, ya eres suscriptora,
      eres suscriptor, ya sos suscriptor, no eres suscriptor,
      si ya (eres|sos|estás) (suscriptor|suscrito|suscriptora|socio|suscripto|registrado),
      contenido exclusivo para`,
    within: `(suscríbete|suscribite|suscríbase|regístrate|registrate|inicia sesión|hazte socio) (gratis|
      ahora|) para (seguir|continuar) leyendo,
      (exclusivo|exclusiva|reservado|reservada) para (nuestros suscriptores|suscriptores de), (seguir|
      continuar) leyendo (este artículo|este contenido|esta nota|esta noticia|sin límites) (suscríbete|
      suscribite|regístrate|inicia|necesitas|debes),
      (artículos|noticias|notas) (gratuitos|gratis|gratuitas) (este mes|al mes que|disponibles este mes),
      acceso ilimitado a (todos los|todo el|todas las|nuestros) (contenidos|contenido|noticias|artículos|
      notas), (comentar|leer) las notas (es|de) exclusivo para suscriptores`,
    says: `límite de (artículos|noticias|notas) (gratuitos|gratis|gratuitas), (tu suscripción se está
      usando|estás leyendo este artículo en otro dispositivo|añadir usuario a tu suscripción)`,
  },
  'photo-credit': {
    only: `europa press, agencia efe, foto de archivo, imagen de archivo, fotografía de archivo,
      imagen de referencia, imagen ilustrativa, foto ilustrativa, foto cortesía, imagen referencial,
      foto referencial, captura de pantalla, captura de video, cuartoscuro, agencia uno, aton chile,
      télam, xinhua`,
    starts: `foto, fotos, fotografía, fotografia, fotografías, imagen, imágenes, ilustración,
      ilustraciones, infografía, crédito, créditos, crédito foto, créditos foto, crédito de la foto,
      crédito de la imagen, fuente de la imagen, fuente de la foto, fuente imagen, autor de la foto,
      imagen destacada, imagen de portada, foto de portada, foto portada, foto cortesía, cortesía,
      captura, captura de pantalla, pie de foto, gráfico, foto principal, foto de archivo,
      fotografías de, ilustración de portada`,
  },
  'post-navigation': {
    only: `(entrada|entradas|artículo|artículos|noticia|nota|publicación|post|página|historia|siguiente|
      anterior) (anterior|anteriores|siguiente|siguientes|previa|previo|más antiguas|más recientes|
      próxima|próximo|posterior|posteriores), (anterior|siguiente|próxima|próximo) (entrada|artículo|
      noticia|nota|publicación|post|página|historia), anterior, siguiente, anteriores, siguientes,
      próximo, anterior siguiente, entradas antiguas, entradas recientes antiguas, entradas más antiguas,
      entradas más recientes, más antiguas, más recientes, entrada más reciente, entrada antigua,
      entradas más nuevas, artículos antiguos, noticias anteriores, navegación de entradas,
      navegación de la entrada, navegación entre entradas, navegador de artículos,
      navegación de artículos, paginación de entradas, navegación de publicaciones, navegación,
      seguir leyendo, sigue leyendo, seguí leyendo, siga leyendo, continuar leyendo, continúa leyendo,
      continua leyendo, continúe leyendo, leer más, leer mas, lee más, leé más, lea más, volver al blog,
      volver a noticias, volver a las noticias, todas las entradas, todas las noticias,
      todos los artículos, ver todas las noticias, ver todas las entradas, ver todos los artículos`,
    starts: `(entrada|artículo|noticia|nota|publicación|post) (anterior|siguiente|previa|previo|más
      antigua|más reciente),
      (anterior|siguiente|próximo|próxima) (entrada|artículo|noticia|nota|publicación|post),
      navegación de entradas, seguir leyendo`,
  },
  'print-note': {
    only: `imprimir, imprime, imprimí, imprimir artículo, imprimir el artículo, imprimir este artículo,
      imprimir noticia, imprimir esta noticia, imprimir nota, imprimir página, imprimir esta página,
      imprimir la página, imprimir entrada, imprimir receta, imprimir contenido, versión para imprimir,
      versión imprimible, versión impresa, haz clic para imprimir,
      haz clic para imprimir se abre en una ventana nueva, haz clic en imprimir, vista de impresión,
      imprimir enviar, imprimir pdf, imprimir guardar pdf, descargar pdf, descargar en pdf,
      descargar el pdf, descarga el pdf, descargar artículo, descargar como pdf, ver pdf, ver en pdf,
      abrir pdf, guardar en pdf, guardar como pdf, exportar a pdf, exportar pdf, crear pdf, versión pdf,
      versión en pdf, texto completo pdf, artículo en pdf, pdf español, cómo citar, como citar,
      cómo citar este artículo, citar este artículo, citar artículo, cómo citar este texto, citar como,
      exportar cita, descargar cita, exportar citas, copiar cita, formatos de citación,
      más formatos de cita, reportar errores, herramientas del artículo, republicar,
      republicar este artículo, republica este artículo, republica nuestros artículos,
      republica nuestros contenidos, comprar licencia, adquirir licencia, solicitar permisos`,
    starts: `(haz|haga|hacé) (clic|click) (aquí|) para (imprimir|descargar el pdf|descargar en pdf)`,
  },
  'push-prompt': {
    only: `(activar|activa|activá|active|recibir|recibe|habilitar|permitir|suscribirse a|suscríbete a|
      desactivar|gestionar|configurar|ver|ver todas|mostrar|bloquear) (las|nuestras|mis|tus|)
      (notificaciones|alertas|notificaciones push|notificaciones de escritorio|notificaciones web|alertas
      de noticias), notificaciones, mis notificaciones, notificaciones push, alertas de noticias,
      alertas de última hora, no tienes notificaciones, no tienes notificaciones nuevas,
      no hay notificaciones, no hay notificaciones nuevas, marcar todas como leídas,
      marcar todo como leído, notificaciones bloqueadas, las notificaciones están bloqueadas,
      mis alertas, configuración de notificaciones, avísame, notifícame, centro de notificaciones`,
    labels: `permitir, bloquear, más tarde, más adelante, ahora no, quizás más tarde, tal vez más tarde,
      no gracias, aceptar, recordar más tarde, recordármelo más tarde, en otro momento, no por ahora,
      después`,
    starts: `(te|le|) (gustaría|quieres|deseas|desea|querés|quiere) recibir (notificaciones|alertas|
      avisos|nuestras notificaciones|las últimas noticias|nuestras alertas|las noticias),
      (activa|activá|active|habilita|permite) las notificaciones (para|y|de|en), (recibe|recibí|reciba)
      (notificaciones|alertas) (de noticias|en tu|de última hora|de las últimas|con las últimas|al
      momento|al instante|en tiempo real|sobre las últimas), (recibe|recibí) nuestras notificaciones`,
    within: `(quiere|queremos|nos gustaría|desea) enviarte (notificaciones|alertas),
      (nos gustaría|queremos) mostrarte notificaciones,
      las notificaciones (están|se encuentran) (bloqueadas|desactivadas) en (tu|su) navegador,
      (desactivar|desactivarlas|gestionar|desactiva|cambiar|cancelar) (las notificaciones|) (en cualquier
      momento|cuando quieras) (en|desde) (la configuración|los ajustes|las opciones|tu navegador),
      notificaciones (de|en) tu navegador`,
  },
  'related-list': {
    only: `(artículos|noticias|notas|contenidos|entradas|publicaciones|posts|historias|temas|videos|
      vídeos|contenido|noticia|artículo|nota|información|entrada) (relacionados|relacionadas|relacionado|
      relacionada|recomendados|recomendadas|recomendado|destacados|destacadas|similares|populares|
      recientes|más leídos|más leídas|más vistos|más vistas|más recientes|más populares|patrocinados|
      sugeridos|sugeridas|anteriores|de interés|del autor|del mismo autor|más comentados|más comentadas|
      que te pueden interesar|que pueden interesarte|que te podrían interesar), (últimas|ultimas|más|mas|
      otras|principales|todas las) (noticias|notas|entradas|publicaciones|historias|noticias de hoy)
      (sobre este tema|de interés|relacionadas|de hoy|destacadas|), (últimos|ultimos|más|otros)
      (artículos|posts|contenidos|videos|vídeos|post|comentarios) (relacionados|de interés|sobre este
      tema|publicados|), (también|tambien|) (te|le|os|les) (puede|podría|puede que|pueden|podrían|va a|
      recomendamos|) (interesar|interese|gustar|también|recomendamos|interesa|interesa también),
      también (te|le) (puede|podría) (interesar|gustar), te puede interesar también,
      (te|le) (recomendamos|recomienda),
      (quizá|quizás|tal vez|a lo mejor) (te|también te) (interese|guste|interesa),
      esto te puede interesar, esto te interesa, te podría interesar, le puede interesar,
      puede interesarte, puede que te interese, puede interesarle, podría interesarte, podría gustarte,
      si te ha gustado, (lo|los|las) (más|mas) (leído|leídos|leídas|leido|leidos|leidas|visto|vistos|
      vistas|popular|comentado|comentados|comentadas|compartido|compartidas|leído hoy|visto hoy|leído del
      día|leído de la semana|viral|visto de la semana), lo último, ahora en portada, noticias del día,
      noticias de hoy, tendencias hoy, más (leídas|leídos|leidas|vistos|vistas|populares|comentadas|
      comentados|compartidos|compartidas|recientes|del autor|de este autor|de este tema|sobre este tema|
      sobre el tema|en esta sección|de esta sección|para ti|como esto|noticias aquí|para leer|contenido
      de esta sección|historias|para descubrir|en portada|contenidos), más sobre este artículo,
      además en, no te (lo|) pierdas, no se (lo|) pierda, no te pierdas esto, lee también, lea también,
      leé también, leer también, mira también, mirá también, vea también, ver también otras noticias,
      sigue leyendo más, seguir leyendo más, qué leer ahora, qué leer después, siguiente lectura,
      siguiente noticia, próxima noticia, recomendado para ti, recomendados para ti,
      recomendadas para ti, recomendado por, recomendaciones para ti, recomendados por el editor,
      selección del editor, elección del editor, elegido por el editor,
      en caso de que te lo hayas perdido, por si te lo perdiste, desde la web,
      contenido de nuestros socios, contenido de terceros, de nuestros socios,
      de nuestros patrocinadores, de la misma sección, en la misma categoría, de la misma categoría,
      en esta misma sección, otros lectores también leyeron, otros usuarios también vieron,
      quienes leyeron esto también leyeron, los lectores también leen, temas del día, temas destacados,
      temas de interés, hoy en portada, noticias para ti`,
    labels: `relacionados, relacionadas, relacionado, relacionada, destacados, destacadas, destacado,
      recientes, populares, tendencias, tendencia, recomendados, recomendadas, recomendaciones,
      último momento, última hora, ultima hora, ultimo momento, al minuto, lo nuevo, novedades,
      descubre más, explora más, para ti, en vivo, en directo, en portada, en tendencia, es noticia,
      actualidad, noticias, ver también, vea además, véase también, especiales, minuto a minuto, viral,
      virales, otros temas, más temas`,
    starts: `más noticias (de|en|sobre), mas noticias de, más artículos (de|en|sobre|por),
      más entradas (de|en|sobre), más información (sobre este|relacionada),
      últimas noticias (de|en|sobre), ultimas noticias de, últimas entradas (de|en),
      lo más (leído|visto|popular|comentado) (en|de|del), lo último (en|de) la sección,
      los más (leídos|vistos) (de|en), las más (leídas|vistas) (de|en), otras noticias (de|en|sobre),
      otros artículos (de|en|sobre), también te puede interesar, también le puede interesar,
      te puede interesar, artículos relacionados, noticias relacionadas, entradas relacionadas,
      contenido relacionado, publicaciones relacionadas, notas relacionadas`,
  },
  'related-teaser': {
    starts: `(lee|lea|leé|leer|lee aquí|lea aquí|vea|ver|mira|mire|mirá|te puede interesar|puedes leer|
      puede leer|podés leer) también, (lea|lee|leé|vea|mira|mirá|mire|ver) además, (también|tambien)
      (puedes leer|puede leer|podés leer|te puede interesar|le puede interesar|te podría interesar|puedes
      ver|te interesa|puedes leer aquí), (te|le|os) (puede|podría|pueden|podrían) interesar,
      puede interesarte, (te|le) recomendamos (leer|ver), recomendamos leer, sigue leyendo,
      seguí leyendo, seguir leyendo, siga leyendo, continúa leyendo, continuar leyendo, continúe leyendo,
      leer más, leer mas, lee más, lea más, leé más, lee aquí, lee la nota completa,
      lea la nota completa, lee la noticia completa, leer nota completa, lee el artículo completo,
      leer el artículo completo, leer artículo completo, (noticia|nota|artículo|noticias|notas|artículos|
      contenido|lectura|video|vídeo|entrada) (relacionada|relacionado|relacionadas|relacionados|
      recomendada|recomendado), más información en nuestra,
      si (quieres|desea|deseas|querés) (leer|saber) más (haz|pincha|entra|haga|consulta),
      para (leer|ver) más noticias, no dejes de leer, no deje de leer, puedes leer también,
      puede leer también, ver más noticias de, ver más en, quizás te interese, quizá te interese,
      tal vez te interese`,
  },
  'search-box': {
    labels: `búsqueda, busqueda, busca, buscador`,
    only: `buscar, buscar en, buscar por, buscar para, buscar aquí, buscar ahora, buscar en el sitio,
      buscar en este sitio, buscar en la web, buscar en esta web, buscar en este blog, buscar en el blog,
      buscar noticias, buscar en todo el sitio, buscar artículos, buscar contenidos, buscar temas,
      búsqueda avanzada, búsqueda de, búsqueda rápida, buscar por palabra clave, formulario de búsqueda,
      abrir búsqueda, cerrar búsqueda, abrir buscador, cerrar buscador, mostrar búsqueda,
      ocultar búsqueda, alternar búsqueda, barra de búsqueda, cuadro de búsqueda, caja de búsqueda,
      botón de búsqueda, botón buscar, icono de búsqueda, campo de búsqueda, abrir el buscador,
      mostrar buscador, ir al buscador, limpiar búsqueda, borrar búsqueda, buscar de nuevo,
      nueva búsqueda, realizar búsqueda, resultados de búsqueda, resultados de la búsqueda,
      búsquedas populares, búsquedas recientes, búsquedas más populares, lo más buscado,
      ver todos los resultados, ver más resultados, ver resultados, ningún resultado, sin resultados,
      no hay resultados, no se encontraron resultados, no se han encontrado resultados,
      no hemos encontrado resultados, no hay sugerencias, (qué|que) (estás|está|estas|andas) buscando,
      qué estás buscando, qué buscas, que buscas, qué deseas buscar, qué desea buscar, (escribe|escriba|
      escribí|introduce|introduzca|ingresa|ingrese|teclea) (lo que buscas|tu búsqueda|su búsqueda|aquí tu
      búsqueda|para buscar|aquí para buscar|una palabra|palabra clave|palabras clave|término de búsqueda|
      un término de búsqueda|términos de búsqueda|el término de búsqueda|y presiona enter|y pulsa enter|y
      presione enter|texto a buscar|el texto a buscar), (pulsa|presiona|presione|pulse|presioná) (enter|
      intro|la tecla enter) para (buscar|iniciar la búsqueda|comenzar la búsqueda),
      (pulsa|presiona|presione|pulse) esc para (cancelar|cerrar|salir),
      (escribe|escriba) arriba y (presiona|pulsa) enter para buscar,
      (pulsa|presiona) enter para buscar o esc para cerrar, palabra a buscar, texto a buscar`,
  },
  'share-bar': {
    only: `compartir, comparte, compartí, comparta, compartir en, compartir por, compartir con,
      compartir vía, compartir via, comparte en, compartido, compartidos, compartidas, compártelo,
      compartilo, compártelo en, compartelo, comparte esto, comparte esto en, compartir esto,
      compartir en redes, compartir en redes sociales, comparte en redes sociales, comparte en tus redes,
      comparte en tus redes sociales, comparte en redes, compartir en tus redes sociales,
      cómpartelo en tus redes, compártelo en redes sociales,
      (compartir|comparte|compartí|comparta|compártelo|publicar|enviar|envía) (en|por|a|con|vía|via),
      menéame, un amigo, correo, (compartir|comparte|compartí|comparta|recomienda|recomendar) (este|esta|
      el|la|) (artículo|articulo|noticia|nota|contenido|entrada|post|publicación|página|historia|video|
      vídeo|enlace|texto|reportaje|receta),
      (este artículo|esta noticia|esta nota|esta entrada|este contenido|noticia|artículo) (en|por|vía),
      con tus (amigos|contactos), en (redes|redes sociales|tus redes sociales), opciones para compartir,
      opciones de compartir, botón compartir, botones para compartir, veces compartido, cerrar compartir,
      icono compartir, compartir publicación, comparte con tus amigos, compartir con amigos,
      compartir con tus amigos, regalar artículo, regala este artículo, regalar este artículo, (haz|haga|
      hacé|pulsa|pulse) (clic|click|aquí|) para (compartir|compartir en|compartir por|compartir con|
      enviar por correo electrónico a un amigo|enviar un enlace a un amigo por correo electrónico|enviar
      un enlace por correo electrónico a un amigo|enviar esto por correo electrónico a un amigo|enviar
      por correo|imprimir|compartir este artículo), (se abre|abre|abrir|abrirá|se abrirá) en (una|)
      (ventana nueva|nueva ventana|pestaña nueva|nueva pestaña),
      (en|por) (facebook|twitter|whatsapp|telegram|linkedin|correo|correo electrónico|email|mail),
      enviar por email, enviar por mail, enviar por correo, enviar por correo electrónico,
      enviar a un amigo, enviar por whatsapp, envía a un amigo, enviar enlace, enviar artículo,
      enviar noticia, enviar esta noticia, recomendar a un amigo, correo electrónico, imprimir,
      más opciones, más, redes sociales, meneame, copiar, copiado, copiar enlace, copiar el enlace,
      copiar link, copiar el link, copiar url, copiar vínculo, copiar al portapapeles,
      copiar enlace al portapapeles, copia el enlace, enlace copiado, el enlace ha sido copiado,
      enlace copiado al portapapeles, copiado al portapapeles, link copiado, url copiada,
      enlace permanente, enlace corto, enlazar, tuitear, tuitea, twittear, twittea, tuit, twitear,
      tweetear, retuitear, publicar en x, publicar en facebook, publicar en twitter,
      guardar en pinterest, pinear, me gusta, recomendar`,
    within: `compartir, comparte, compartí, comparta, compartido, compartidos, compártelo, compartelo,
      tuitear, tuitea, twittear, twittea, twitear, copiar enlace, copiar el enlace, copiar link,
      copiar url, enlace copiado, enviar por email, enviar por correo, enviar por mail,
      enviar a un amigo, enviar por whatsapp, publicar en x, pinear`,
  },
  'site-note': {
    only: `(has|ha|habéis|) (encontrado|visto|detectado|encontraste|detectaste|viste|notaste|hallaste)
      (un|algún|) (error|errata|fallo|error en esta noticia|error en la noticia|error en este artículo),
      (reportar|reporta|informar de|notificar|comunicar|corregir|señalar|reportá|avisar de|comunica) (un|
      una|este|) (error|errata|errores|error en este artículo|fallo|error en la noticia|error en esta
      noticia), (te|le) (ha|) (resultado|sido|resultó|fue|pareció|ha parecido) (útil|interesante|de
      utilidad) (este artículo|esta página|este contenido|esta información|esta noticia|este post|),
      (fue|es|ha sido|te fue) útil (este artículo|esta información|esta página|este contenido|),
      (este artículo|esta información|esta página) (te|le|) (ha sido|fue|resultó|es) útil,
      te gustó este artículo, te ha gustado este artículo, te ha gustado el artículo, te gustó la nota,
      te gustó el artículo, valora este artículo, valora este contenido, valora esta noticia,
      puntúa este artículo, califica este artículo, calificá esta nota, califica esta nota,
      valora este post, gracias por tu opinión, gracias por tus comentarios, gracias por tu valoración,
      conforme a los criterios de, cómo trabajamos, por qué confiar en nosotros,
      conozca más the trust project, sugerir una corrección, sugerir corrección`,
    within: `(como|en calidad de) afiliado de amazon (obtengo|obtenemos|gano|ganamos|percibimos),
      como afiliados de amazon (obtenemos|ganamos),
      (participamos|participa) en el programa de afiliados de amazon, (este|esta|nuestro|nuestra)
      (artículo|post|página|sitio|entrada|web|blog|contenido) (contiene|puede contener|incluye|puede
      incluir) enlaces de (afiliado|afiliados|afiliación), (podemos|podríamos|puedo|podemos llegar a)
      (recibir|ganar|obtener|llevarnos|percibir) (una|) (pequeña|) comisión (por|si|de|a través),
      (recibimos|obtenemos|ganamos) una (pequeña|) comisión (por|si|de|cuando), las opiniones
      (expresadas|vertidas|publicadas|contenidas) (en|por) (este artículo|esta columna|este espacio|esta
      sección|este blog|este texto|los autores|los columnistas|nuestros colaboradores) (son|no), son (de
      exclusiva|exclusiva|de la exclusiva) responsabilidad (de su autor|del autor|de sus autores|de
      quien|de quienes|de los autores), no (reflejan|representan|comprometen|necesariamente reflejan)
      necesariamente (la|las|el|los) (opinión|opiniones|postura|línea editorial|posición|punto de vista|
      pensamiento), no (reflejan|refleja|representan|representa) (la opinión|las opiniones|la postura|el
      punto de vista|la línea editorial) de este (medio|sitio|portal|diario|periódico|blog),
      no se hace responsable de las opiniones, (esta noticia|este artículo|este texto|esta nota|este
      contenido) (ha sido|fue) (traducida|traducido|generado|generada|elaborado) (con|por|mediante|con
      ayuda de) (inteligencia artificial|ia), el contenido se realizó con la asistencia de, estos
      caracteres indican que (el|un) (contenido|texto) (se acortó|se ha acortado|fue acortado|ha sido
      acortado|se abrevió|fue abreviado|ha sido abreviado),
      cualquier texto (añadido|agregado|modificado) (o|y) (modificado|añadido|agregado) por, (selecciona|
      seleccione|seleccioná|marca|marque|resalta|resalte) (el|un) (texto|fragmento|error) y (pulsa|pulse|
      presiona|presione|presioná) ctrl`,
    says: `(has encontrado|ha encontrado|has visto|encontraste|viste|si encuentras|si detectas|si ves)
      (un|algún) error (en este artículo|en el texto|en esta noticia|en esta página|en la noticia|en la
      nota|en esta nota|escríbenos|avísanos|selecciónalo), (has encontrado|ha encontrado|has visto|
      encontraste) (una|alguna) errata (en este artículo|en el texto|en esta noticia|escríbenos|avísanos)`,
  },
  'site-switch': {
    only: `menú, menu, menú principal, menu principal, abrir menú, abrir menu, abrir el menú,
      cerrar menú, cerrar menu, cerrar el menú, mostrar menú, mostrar el menú, ocultar menú, ver menú,
      alternar menú, desplegar menú, menú de navegación, menú móvil, menú lateral, menú superior,
      menú inferior, menú del sitio, menú secundario, menú hamburguesa, menú pie de página, menú del pie,
      menú de usuario, abrir submenú, mostrar submenú, submenú, menú desplegable, botón menú,
      menú de secciones, menú de redes sociales, abrir menú de navegación, abrir menú lateral,
      abrir menú principal, cerrar menú principal, navegación principal, navegación secundaria,
      alternar navegación, cambiar navegación, cambiar a navegación, abrir navegación, cerrar navegación,
      mostrar navegación, ocultar navegación, navegación del sitio, navegación inferior,
      barra de navegación, navegación del pie, navegación móvil, activar navegación, ruta de navegación,
      migas de pan, miga de pan, estás aquí, está aquí, usted está aquí, te encuentras aquí,
      se encuentra usted aquí, se encuentra en, estás en, elegir página, selecciona una página,
      seleccionar página, seleccione una página, (ir a|ir a la|volver a|volver a la|ir al|volver al|
      regresar a|regresar al) (página principal|pagina principal|página de inicio|home|portada|inicio|
      sitio principal|menú principal|menú|web principal), página principal, página de inicio,
      pagina de inicio, pagina principal, portada principal, edición, ediciones, cambiar edición,
      cambiar de edición, seleccionar edición, seleccione edición, elegir edición, selecciona tu edición,
      elige tu edición, edición impresa, edición digital, edición papel, edición en papel, edición pdf,
      edición internacional, edición américa, edición españa, edición méxico, edición colombia,
      edición usa, edición global, edición de hoy, edición del día, edición impresa de hoy,
      versión digital, papel digital, diario digital, periódico digital, ediciones anteriores,
      ediciones locales, ediciones impresas, diario de hoy, portada de hoy, portada impresa,
      tapa del día, tapas anteriores, tapa de hoy, flipbook, kiosko y más, quiosco y más,
      hoy en el diario, elige tu país, elegir país, selecciona tu país, seleccionar país, cambiar país,
      cambiar de país, elige tu región, seleccionar región, selecciona tu región, selecciona tu ciudad,
      selecciona tu ubicación, cambiar ubicación, todas las secciones, más secciones, mas secciones,
      otras secciones, ver todas las secciones, ver secciones, ver más secciones, secciones del sitio,
      nuestras secciones, todas las categorías, todos los temas, ver todos los temas,
      ver todas las categorías, elegir la categoría, elegir categoría, selecciona una categoría,
      seleccionar categoría, seleccionar mes, elegir el mes, elegir mes,
      versión (móvil|escritorio|de escritorio|clásica|web|completa),
      ver versión (móvil|escritorio|de escritorio|completa|web),
      ver (sitio|página) (completo|completa|móvil), ir a la versión (móvil|de escritorio), pie de página,
      cabecera, barra lateral primaria, barra lateral principal, enlaces principales, enlaces del pie,
      contenido principal, redes sociales del sitio, menú redes sociales, fin del menú,
      sitio oficial del gobierno, un sitio web oficial del gobierno de estados unidos,
      así es como usted puede verificarlo`,
    labels: `inicio, portada, home, secciones, sección, navegación, mundo, internacional,
      internacionales, política, economía, deportes, deporte, opinión, cultura, sociedad, sucesos,
      tecnología, ciencia, salud, educación, espectáculos, espectáculo, entretenimiento, gente, famosos,
      farándula, televisión, música, cine, libros, viajes, turismo, gastronomía, cocina, recetas, moda,
      belleza, estilo, tendencias, vida, ocio, motor, autos, empresas, negocios, finanzas, mercados,
      dinero, empleo, vivienda, inmobiliario, medio ambiente, ambiente, clima, el tiempo, tiempo, fútbol,
      baloncesto, béisbol, tenis, más deportes, nacional, nacionales, locales, local, regional, regiones,
      provincias, ciudades, ciudad, comunidad, justicia, seguridad, policiales, judicial, judiciales,
      investigación, reportajes, entrevistas, crónicas, análisis, editorial, editoriales, columnas,
      columnistas, blogs, cartas al director, viñetas, humor, caricaturas, multimedia, vídeos, videos,
      fotos, fotogalerías, galerías, podcast, podcasts, radio, tv, en vivo, en directo, especiales,
      suplementos, revista, revistas, horóscopo, pasatiempos, crucigrama, crucigramas, juegos, sudoku,
      loterías, lotería, agenda, cartelera, esquelas, obituarios, necrológicas, hemeroteca,
      últimas noticias, ultimas noticias, actualidad, noticias, américa, américa latina, latinoamérica,
      estados unidos, eeuu, europa, asia, el país, país, metrópoli, estados, verificación, fact checking,
      mascotas, mujer, familia, bienestar, tecno, religión, campo, rural, agro, energía, transporte,
      elecciones, congreso, gobierno, arte, teatro, series, emprendedores, emprendimiento, innovación,
      virales, redes sociales, videojuegos, shopping, comunidades, tribunales, igualdad, datos, gráficos`,
  },
  'skip-link': {
    only: `(saltar|ir|salta|pasar|saltear|ve|vaya|salte|avanzar|directo) (al|a la|a|a las) (contenido|
      contenido principal|contenido de la página|navegación|navegación principal|menú|menu|menú
      principal|menú de navegación|pie de página|pie|footer|buscador|búsqueda|barra lateral|barra lateral
      principal|cabecera|header|contenidos|sección principal|principal|artículo|texto principal|contenido
      central|cuerpo principal|cuerpo de la página|secciones|barra de herramientas),
      (ir|saltar) directamente al contenido, ir directo al contenido, saltar navegación, saltar menú,
      saltar este menú, omitir navegación, omitir e ir al contenido, omitir vínculos de navegación,
      omitir los comandos de cinta, saltar a contenido principal, saltar a navegación,
      saltar a contenido, saltar al contenido pulsa intro, saltar enlaces, saltar publicidad,
      saltar anuncio, accesos directos de accesibilidad, ayuda de accesibilidad,
      herramientas de accesibilidad, abrir barra de herramientas, opciones de accesibilidad,
      menú de accesibilidad, activar accesibilidad, enlaces de accesibilidad`,
  },
  'social-promo': {
    only: `síguenos, siguenos, seguinos, síganos, siganos, seguirnos, síguenos aquí, síguenos también,
      síguenos también en, sígueme, sigueme, encuéntranos, encuéntrenos, encontranos,
      conéctate con nosotros, conecta con nosotros, conectá con nosotros, conéctese con nosotros,
      nuestras redes, nuestras redes sociales, en redes sociales, únete, unete, únete a nosotros, unite,
      sumate, súmate, seguir, siguiendo, seguir autor, seguir al autor, seguir tema, seguir este tema,
      seguir noticias, nuestro canal, nuestros canales, a nuestro canal, (síguenos|siguenos|seguinos|
      síganos|siganos|sígueme|encuéntranos|encontranos) (en|también en) (facebook|twitter|x|instagram|
      whatsapp|telegram|linkedin|youtube|tiktok|google news|redes sociales|nuestras redes sociales|
      redes), (únete|unete|unite|súmate|sumate|suscríbete|suscribite) (al canal|al grupo|a nuestro canal|
      a nuestro grupo|a nuestra comunidad) de (whatsapp|telegram|youtube|facebook),
      canal de (whatsapp|telegram|youtube), nuestro canal de (whatsapp|telegram|youtube),
      síguenos en nuestro canal de (whatsapp|telegram),
      (dale|dar) me gusta (en facebook|a nuestra página|),
      (seguidores|fans|suscriptores) (me gusta|seguir|suscribirte|suscribirse|seguidores|)`,
    starts: `síguenos, siguenos, seguinos, síganos, siganos, sígueme, sigue a, seguí a, puedes seguirnos,
      puedes seguir, nos puedes seguir, únete a nuestro, únete al, sumate a nuestro,
      suscríbete a nuestro canal, sigue toda la, sigue el canal, sigue nuestro canal,
      seguí nuestro canal, sigue la información, encuéntranos en, búscanos en`,
    says: `(síguenos|siguenos|seguinos|síganos|siganos|seguirnos|encuéntranos|búscanos) (también|) en
      (${NETWORK}), (síguenos|siguenos|seguinos|síganos) (a través de|en todas|en nuestras|por)
      (nuestras|nuestros|redes|redes sociales|canales|nuestro), (únete|unete|unite|súmate|sumate|
      suscríbete|suscribite|entra) (a nuestro canal|a nuestro canal oficial|a nuestro grupo|a nuestra
      comunidad|en nuestro canal|en nuestro grupo) (de|en) (whatsapp|telegram|youtube|facebook), (sigue|
      seguí|siga) (nuestro|nuestra) (canal|página|cuenta) (oficial|) (de|en) (whatsapp|telegram|youtube|
      facebook|twitter|x|instagram|tiktok), síguenos en el canal de (whatsapp|telegram),
      no te pierdas nada y síguenos,
      (dale|danos|dar|dé) (un|) me gusta (a nuestra página|en facebook|en nuestra página)`,
  },
  'source-note': {
    only: `(leer|lee|ver|leé|lea) (el|la|en|) (artículo original|nota original|noticia original|
      publicación original|fuente original|original|fuente|post original|texto original),
      artículo original, nota original, noticia original, publicación original, enlace original,
      fuente original, texto original, ver fuente, ir a la fuente, fuente de la noticia, con información
      de (agencias|la agencia|afp|efe|reuters|ap|europa press|xinhua|dpa|télam|ansa|notimex|la jornada|el
      universal) (y|e|) (agencias|afp|efe|reuters|ap|europa press|dpa|), (con|) información de (afp efe y
      reuters|afp y reuters|efe y afp|afp y efe|efe y reuters|ap y reuters|reuters y afp),
      con información de agencias`,
    starts: `(este artículo|este texto|este reportaje|esta nota|esta entrevista|esta columna|esta
      noticia|esta entrada|el artículo|el texto|la nota) (fue|ha sido) (publicado|publicada)
      originalmente en, (este artículo|este texto|esta nota|esta entrevista|esta columna|esta entrada|el
      artículo|el texto) (se publicó|apareció) originalmente en, (este artículo|este texto|esta nota)
      (fue|ha sido) (reproducido|reproducida|republicado|republicada) (con|de|bajo),
      publicado originalmente (en|por), publicada originalmente en, originalmente publicado en,
      originalmente publicada en, artículo publicado originalmente en, texto publicado originalmente en,
      reproducido con (permiso|autorización) de, republicado con (permiso|autorización), republicado de,
      lea el (artículo|texto) original, lee el (artículo|texto) original, lee la (nota|noticia) original,
      puedes leer el artículo original, puede leer el artículo original,
      este artículo es una republicación, artículo republicado de the conversation`,
    says: `(este artículo|esta nota|este texto|esta entrada|esta noticia) (fue|ha sido) (publicado|
      publicada) originalmente en (the conversation|inglés en|nuestro|nuestra|este), (este|esta|el)
      (artículo|nota|texto) se (publicó|publica) originalmente en (the conversation|este|nuestro|
      nuestra), (lea|lee|puedes leer|puede leer) (aquí|) (el|la) (artículo|nota|texto) original (aquí|en
      inglés|en the conversation)`,
  },
  'tag-list': {
    only: `etiquetas, etiqueta, etiquetado, etiquetado como, etiquetado con, etiquetada, archivado en,
      archivado como, archivado bajo, archivada en, archivado, temas, temas relacionados,
      temas de la nota, temas de la noticia, temas de este artículo, temas en esta nota,
      temas del artículo, temas que aparecen en esta nota, más sobre estos temas, tema, categorías,
      categoría, categorias, categoria, palabras clave, publicado en, publicado en etiquetado,
      publicado en y etiquetado, tópicos, hashtags, ver etiquetas, en este artículo, en esta noticia,
      en esta nota, más información sobre, nube de etiquetas, nube de tags, descriptores, noticias sobre,
      tags relacionados, etiquetas relacionadas`,
    starts: `etiquetas, etiquetado, etiquetado como, etiquetado con, etiquetado en, etiquetada, tags,
      archivado en, archivado bajo, archivado como, temas relacionados, temas de la nota,
      temas de la noticia, temas de este artículo, temas en esta nota, más sobre estos temas,
      publicado en la categoría`,
  },
  'theme-toggle': {
    only: `modo (oscuro|claro|noche|nocturno|día|diurno|lectura),
      (activar|cambiar a|desactivar|alternar|cambiar al|activar el) modo (oscuro|claro|noche|nocturno),
      tema (oscuro|claro), cambiar tema, cambiar de tema, cambiar el tema, alternar tema,
      tema del sistema, cambiar a tema (oscuro|claro), modo oscuro modo claro`,
  },
} satisfies LanguagePhrases;
