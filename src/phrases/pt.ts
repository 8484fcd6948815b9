import type { LanguagePhrases } from './index.ts';

const UP_TO_60 = Array.from({ length: 60 }, (_, i) => i + 1).join('|');
const NETWORK = `facebook|twitter|x|instagram|whatsapp|telegram|linkedin|pinterest|youtube|tiktok|threads|bluesky|
  google news|google notícias|redes sociais|nossas redes sociais|nossas redes`;

// Portuguese, of Brazil and of Portugal
export default {
  advertisement: {
    only: `publicidade, anúncio, anúncios, continua após a publicidade, continua depois da publicidade,
      continua após o anúncio, publicidade continue a ler, publicidade continue a ler a seguir, pub,
      patrocinado, patrocinada, conteúdo patrocinado, conteúdo de marca, conteúdo publicitário,
      conteúdo comercial, conteúdo promocional, artigo patrocinado, post patrocinado, patrocinado por,
      oferecimento, publieditorial, informe publicitário, espaço publicitário, publicidade legal,
      fechar anúncio, fechar publicidade, ocultar anúncio, pular anúncio, saltar anúncio,
      denunciar anúncio, denunciar este anúncio, remover anúncios, anúncios google, anúncios do google,
      por que vejo este anúncio, por que este anúncio, carregando anúncio,
      (artigo|matéria|texto|notícia|conteúdo|reportagem|leitura) continua (após|depois|abaixo|a seguir),
      (o artigo|a matéria|o texto|a notícia|o conteúdo|a leitura) continua,
      (após|depois) (a|da|o|do) (publicidade|anúncio), (continua|continue|continuar) (lendo|a leitura|a
      ler|a leitura da matéria) (após|depois|abaixo|a seguir) (da|do|a|o|à|ao) (publicidade|anúncio|
      propaganda), (após|depois) (da|a|o|do) (publicidade|anúncio), publicidade role para continuar,
      role para continuar lendo`,
    starts: `conteúdo patrocinado por, patrocinado por, conteúdo oferecido por, oferecido por,
      publicidade conteúdo patrocinado`,
  },
  'app-promo': {
    only: `(baixe|baixar|descarregue|descarregar|instale|instalar|faça download do|faça o download do|
      obtenha|conheça|use|usar) (o nosso|nosso|o|a nossa|a|) (app|aplicativo|aplicação|aplicativo
      gratuito|app gratuito|novo app), (abrir|abra|ler|leia|ver|veja|continuar|ouvir|acessar) no (app|
      aplicativo|nosso app|nosso aplicativo), abrir na (app|aplicação), continuar no navegador,
      nosso app, nosso aplicativo, nossos aplicativos, os nossos aplicativos, a nossa app, baixar app,
      baixe agora, baixe grátis, baixe o app grátis, baixe gratuitamente, (disponível|disponíveis|baixe|
      baixar|baixe agora|descarregue|descarregar|obtenha|obter|faça download) (no|na|em|do|da) (google
      play|app store|play store|apple store|appgallery), disponível na app store e no google play,
      disponível no google play e na app store,
      disponível para (ios|android|android e ios|ios e android), baixar para (ios|android|iphone),
      escaneie o qr code, leia o qr code, aponte a câmera para o qr code, escaneie para baixar`,
    starts: `(baixe|descarregue|instale|faça download do|faça o download do) (o nosso|nosso|o|a nossa|a)
      (app|aplicativo|aplicação|novo app|novo aplicativo), melhor no app, leia esta notícia no app`,
    says: `(baixe|descarregue|instale|faça download do|faça o download do) (já|agora|grátis|
      gratuitamente|) (o nosso|nosso|a nossa) (app|aplicativo|aplicação|novo app|novo aplicativo)`,
  },
  'author-bio': {
    only: `(sobre|acerca) (o|a|os|as|do|da|) (autor|autora|autores|autoras|colunista|redator|redatora),
      sobre o a autor a, (conheça|conhece) (o autor|a autora), perfil do autor, perfil da autora,
      biografia do autor, informações do autor, mais sobre o autor, mais sobre a autora, quem escreve`,
    starts: `(ver|veja|leia) (todos|todas|mais|outros|outras) (os|as|) (posts|artigos|textos|publicações|
      matérias|notícias|colunas) (de|do|da|por), mais posts de, mais artigos de, mais textos de,
      ver perfil do autor, ver perfil completo`,
  },
  byline: {
    starts: `por, escrito por, texto, texto de, texto por, publicado por, postado por, autor, autora,
      autores, redação, da redação, redator, redatora, repórter, reportagem, reportagem de, criado por,
      enviado por, elaborado por, jornalista`,
  },
  'comment-form': {
    only: `deixe um comentário, deixar um comentário, deixe o seu comentário, deixe seu comentário,
      deixar comentário, deixe uma resposta, deixar uma resposta, deixa um comentário,
      deixa o teu comentário, deixe sua opinião, deixe a sua opinião, escreva um comentário,
      escreva seu comentário, escreva o seu comentário, escreva aqui seu comentário,
      escreva aqui o seu comentário, escrever comentário, escrever um comentário, escreve um comentário,
      digite seu comentário, digite aqui seu comentário, insira seu comentário, adicionar comentário,
      adicionar um comentário, adicione um comentário, adicione o seu comentário, faça um comentário,
      faça seu comentário, fazer comentário, faça um comentário cancelar resposta, enviar comentário,
      envie seu comentário, envie o seu comentário, publicar comentário, publique o seu comentário,
      publicar um comentário, postar comentário, postar um comentário, comentar, comente, comente aqui,
      comente esta notícia, comente essa notícia, comente esta matéria, comente este artigo,
      comentar notícia, comentar esta notícia, comentário, seu comentário, o seu comentário,
      o teu comentário, sua opinião, cancelar resposta, cancelar a resposta,
      clique para cancelar a resposta, clique aqui para cancelar a resposta, responder a, responder para,
      ver comentários, veja os comentários, ver os comentários, ver todos os comentários,
      todos os comentários, ver mais comentários, mostrar comentários, mostrar mais comentários,
      ocultar comentários, ler comentários, ler os comentários, carregar mais comentários,
      carregar comentários, carregando comentários, mais comentários, ir para os comentários,
      ir para comentários, nenhum comentário, sem comentários, não há comentários,
      ainda não há comentários, ainda sem comentários, sem comentários ainda, nenhum comentário ainda,
      comentários encerrados, comentários fechados, comentários desativados,
      os comentários estão encerrados, os comentários estão fechados, os comentários estão desativados,
      comentários estão fechados, seja o primeiro a comentar, seja a primeira pessoa a comentar,
      sê o primeiro a comentar, participe da conversa, participe da discussão, participe do debate,
      entre na conversa, junte se à conversa, dê sua opinião, dê a sua opinião, qual a sua opinião,
      o que você achou, o que achou desta notícia, regras para comentários, política de comentários,
      regras de comentários, termos para comentários, este campo é obrigatório, campo obrigatório,
      campos obrigatórios, indica campos obrigatórios, indica um campo obrigatório,
      por favor digite seu comentário, por favor digite seu nome aqui, por favor digite o seu comentário,
      por favor digite o seu nome aqui, por favor insira o seu comentário,
      por favor insira o seu nome aqui, você digitou um endereço de e mail incorreto,
      por favor digite seu endereço de e mail aqui, caracteres restantes, faça login para comentar,
      entre para comentar, faça login para responder, fazer login para comentar,
      inicie sessão para comentar, é preciso estar logado para comentar,
      notificar me de novos comentários, notificar me de novas publicações, (avise me|notifique me|
      notificar me|me avise|me notifique|notifiquem me) (sobre|de|por e mail sobre|por email de) (novos
      comentários|novas publicações|novos artigos|novos posts|novos comentários por e mail|novas
      publicações por e mail|novos artigos por email|novos comentários por email)`,
    labels: `nome, e mail, email, endereço de email, site, website, mensagem, obrigatório, opcional,
      enviar, sobrenome, apelido, telefone, assunto, nome completo, seu nome, responder, cancelar,
      publicar, limpar, captcha, cidade, estado, url, postar`,
    starts: `o seu endereço de e mail não será publicado, o seu endereço de email não será publicado,
      seu endereço de e mail não será publicado, seu e mail não será publicado,
      o seu e mail não será publicado, seu email não será publicado, o seu email não será publicado,
      o teu endereço de email não será publicado, os campos obrigatórios são marcados,
      campos obrigatórios são marcados, campos obrigatórios marcados com,
      os campos obrigatórios estão marcados, os campos marcados com, (salvar|salve|guardar|guarde|guarda)
      (os|o|) (meus dados|meu nome|dados|meu nome e mail) (neste navegador|e mail|email|e email|e e mail|
      e site|no navegador|neste), este site (utiliza|usa) o akismet para,
      esse site (utiliza|usa) o akismet para, este site utiliza akismet, (saiba|fique sabendo) como (seus
      dados em comentários|são processados os dados|os dados dos seus comentários), (você precisa|você
      deve|é preciso|é necessário|tem de|deve|precisa) (fazer login|fazer o login|estar logado|estar
      conectado|ter a sessão iniciada|iniciar a sessão|iniciar sessão|estar cadastrado) para (publicar|
      comentar|poder comentar|escrever|deixar), seu comentário está aguardando moderação,
      o seu comentário está aguardando moderação, o seu comentário aguarda moderação,
      os comentários são (moderados|de responsabilidade|de inteira responsabilidade|publicados)`,
    says: `(o|) seu (endereço de e mail|endereço de email|e mail|email) não será publicado,
      campos obrigatórios (são|estão) marcados com, (saiba|fique sabendo) como (seus dados em comentários
      são processados|são processados os dados dos comentários|os dados dos seus comentários são
      processados)`,
  },
  'comment-thread': {
    only: `comentários, comentário, os comentários, comentários dos leitores, comentários de leitores,
      comentários recentes, respostas, um comentário, opiniões dos leitores, comentários dos assinantes,
      ver comentários`,
    labels: `responder, denunciar, reportar, denunciar comentário, denunciar abuso, reportar abuso,
      link permanente, ligação permanente, ver respostas, ver resposta, ocultar respostas,
      mostrar respostas, ver mais respostas, citar, curtir, gosto, não gosto, descurtir,
      há (${UP_TO_60}) (minutos|min|horas|h|dias|semanas|meses|anos),
      há (1|um|uma) (minuto|hora|dia|semana|mês|ano), há alguns (segundos|minutos),
      (${UP_TO_60}) (minutos|horas|dias|semanas|meses|anos) atrás,
      (1|um|uma) (minuto|hora|dia|semana|mês|ano) atrás`,
  },
  'cookie-notice': {
    only: `(aceitar|aceito|aceite|permitir|rejeitar|recusar|negar|recuso|rejeito|ativar|desativar)
      (todos|tudo|todas|cookies|os cookies|todos os cookies|cookies opcionais|tudo e fechar|todos os
      cookies opcionais), (aceitar|aceito|aceitar todos|aceitar tudo|rejeitar|concordar|concordo|guardar|
      salvar|salvar e|recusar|aceitar cookies|gravar) e (continuar|fechar|prosseguir|aceitar|navegar|
      avançar|subscrever), continuar sem aceitar, não aceito, não aceitar, concordar e fechar,
      aceitar seleção, aceitar selecionados, permitir seleção,
      aceitar (apenas|só|somente|) (os|) (necessários|essenciais|cookies necessários|cookies essenciais),
      (apenas|só|somente) (os|) (necessários|essenciais|cookies necessários|cookies essenciais|
      obrigatórios), cookies (estritamente|) necessários apenas, (configurações|definições|preferências|
      configuração|configurar|definir|gerir|gerenciar|gestão|personalizar|ajustar|opções|ajustes|alterar|
      aviso|rever|uso|utilização|gerenciador|alterar as definições|consentimento) (de|dos|os|do uso de|
      sobre|) cookies, (gerir|gerenciar|guardar|salvar|ver|definir|alterar|administrar|mostrar|confirmar|
      personalizar|rever) (as|minhas|as minhas|suas|as suas|) (preferências|escolhas|opções|opções de
      privacidade|preferências de cookies|preferências de privacidade|definições|definições de
      privacidade|configurações de privacidade|configurações), (gerir|gerenciar|gestão do|gerenciar o)
      (o|) (consentimento|consentimento de cookies|consentimento dos cookies|seu consentimento),
      (configurações|definições|preferências|centro de preferências|opções|central|painel|centro|visão
      geral) (de|da) privacidade, gerir serviços, gerenciar serviços, gerir opções, gerenciar opções,
      leia mais sobre esses propósitos, leia mais sobre estas finalidades, guardar preferências,
      salvar preferências, guardar alterações, salvar alterações, salvar configurações,
      guardar definições, confirmar escolhas, confirmar as minhas escolhas, confirmar minhas escolhas,
      ver parceiros, lista de parceiros, ver fornecedores, lista de fornecedores, ver finalidades,
      mostrar finalidades, mostrar detalhes, mostrar propósitos, aviso de cookies, nota sobre cookies,
      sobre os cookies, cookies estritamente necessários, a sua privacidade é importante para nós,
      sua privacidade é importante para nós, a sua privacidade é importante, valorizamos sua privacidade,
      valorizamos a sua privacidade, nós valorizamos sua privacidade, respeitamos a sua privacidade,
      respeitamos sua privacidade, damos valor à sua privacidade, nós nos importamos com sua privacidade,
      (este|esse|nosso|o nosso) (site|website|sítio|portal|blog|web site) (usa|utiliza) cookies,
      (usamos|utilizamos|nós usamos|nós utilizamos) cookies, li e aceito, ok entendi, prosseguir,
      aceito os termos`,
    labels: `aceitar, aceito, aceite, rejeitar, recusar, concordo, entendi, ok, cookies, necessários,
      necessário, funcionais, funcional, analíticos, analítico, estatísticas, estatística, preferências,
      marketing, desempenho, performance, publicidade, publicitários, outros, sempre ativo,
      sempre ativado, sempre ativos, cookies de terceiros, interesse legítimo, configurar, personalizar,
      saiba mais, saber mais, mais informações, mais informação, parceiros, duração, descrição, fechar,
      continuar, detalhes, consentimento, guardar, salvar, não classificados, propósito, finalidades`,
    says: `(este|esse|nosso|o nosso) (site|website|sítio|portal|blog|web site) (usa|utiliza|faz uso de|
      recorre a|armazena) (de|) cookies,
      (a nossa|nossa|esta) (página|plataforma|loja) (usa|utiliza) cookies, (usamos|utilizamos) (os|)
      cookies (próprios|e outras|e tecnologias|essenciais|necessários|de terceiros|no nosso|em nosso|
      neste site|para melhorar|para oferecer|para personalizar|para garantir|para analisar|para lhe|para
      proporcionar|para otimizar|para que|para fornecer|para permitir|para assegurar|para te),
      utilizamos (tecnologias|ferramentas) como cookies, (você concorda com|você aceita|você está de
      acordo com|você está ciente e concorda com|você consente com|você está concordando com|concordas
      com|aceitas|está a concordar com|está a aceitar|estará a concordar com) (a|o|) (nosso|nossa|)
      (utilização|uso) (de|dos|dos nossos) cookies,
      (concorda|concorda com|aceita) (o|a|) (nosso|nossa) (uso|utilização) de cookies, ao continuar
      (navegando|a navegar|a utilizar o site|a usar este site|a navegação) (neste site|no site|no nosso
      site|em nosso site|) (você|) (concorda com|aceita|está a concordar|está de acordo|consente|
      declara), ao clicar em (aceitar|aceito|aceitar todos|aceitar cookies|aceitar todos os cookies)
      (você|) (concorda|aceita|consente), se (continuar|continuares|você continuar) (a navegar|navegando|
      a usar este site|a utilizar o site|a utilizar este site|a usar o site) (assumiremos|consideramos|
      presumiremos|está|entendemos|assumimos),
      (com o seu consentimento|com seu consentimento) nós e os nossos parceiros, nós e (os|) nossos
      (parceiros|fornecedores) (armazenamos|utilizamos|usamos|processamos|tratamos|podemos|acessamos),
      (armazenar e ou acessar|armazenar ou acessar|armazenamos e ou acessamos|armazenamos e ou acedemos
      a|armazenar e ou aceder a|armazenar ou aceder a) informações (em|num|de um) (um|) dispositivo,
      para fornecer as melhores experiências (usamos|utilizamos) tecnologias, (pode|você pode) (gerir|
      gerenciar|configurar|alterar|personalizar|ajustar) (as|suas|as suas) (preferências|configurações|
      definições) de cookies, não consentir ou retirar o consentimento pode afetar,
      não consentir ou revogar o consentimento pode afetar, o cookie é usado para armazenar,
      este cookie é (definido|configurado) (pelo|por)`,
  },
  'copyright-notice': {
    only: `todos os direitos reservados, todos direitos reservados, direitos reservados,
      alguns direitos reservados, todos os direitos são reservados,
      copyright todos os direitos reservados, reservados todos os direitos, (desenvolvido|criado|feito|
      hospedado|orgulhosamente desenvolvido|orgulhosamente mantido|mantido|funciona|produzido) (com|por|
      em|pelo) (wordpress|wordpress com|blogger|drupal|wix|ghost|shopify|google tradutor),
      tecnologia do blogger, com tecnologia do blogger, proibida a reprodução,
      proibida a reprodução total ou parcial, é proibida a reprodução,
      proibida a reprodução sem autorização, powered by wordpress`,
    starts: `desenvolvido por, desenvolvimento por, design por, site desenvolvido por, site criado por,
      web design por, jornalista responsável, diretor responsável, editor responsável,
      estatuto editorial, registo erc, depósito legal`,
    within: `todos os direitos reservados, todos os direitos são reservados, (é|) (expressamente|)
      proibida a reprodução (total|parcial|do conteúdo|deste conteúdo|sem|em qualquer), (este material|
      este conteúdo|esta página|o conteúdo deste site) não pode ser (publicado|reproduzido|copiado),
      sem (a|) (prévia autorização|autorização prévia|autorização) (e|) (expressa|) por escrito,
      sem autorização escrita (do|da|de), é uma marca registrada (de|da|do),
      é uma marca registada (de|da|do), são marcas registradas (de|da|do), proibida a sua reprodução,
      reprodução total ou parcial (deste|do conteúdo|dos conteúdos|sem autorização)`,
    says: `todos os direitos reservados,
      (é|) (expressamente|) proibida a reprodução total ou parcial (deste|do conteúdo|dos conteúdos|sem),
      (este material|este conteúdo) não pode ser publicado transmitido por broadcast reescrito`,
  },
  counter: {
    only: `comentários, comentário, visualizações, visualização, visitas, curtidas, compartilhamentos,
      partilhas, vezes compartilhado, vezes lido, (min|mins|minuto|minutos) de leitura, de leitura,
      min leitura, leitura min, (min|minutos) para ler, tempo de leitura, tempo estimado de leitura,
      tempo (médio|aproximado) de leitura, leitura (de|estimado|) (${UP_TO_60}) (minutos|minuto|min),
      tempo de leitura menos de um minuto, tempo de leitura um minuto,
      (leia em|ler em) (${UP_TO_60}) (minutos|min), há (${UP_TO_60}) (minutos|min|horas|h),
      há (1|um|uma) (minuto|hora), (${UP_TO_60}) (minutos|horas) atrás, (1|um|uma) (minuto|hora) atrás,
      (atualizado|atualizada|publicado|publicada|última atualização|postado|modificado|actualizado) há,
      (atualizado|publicado) há (${UP_TO_60}) (dia|dias), atualizado há alguns minutos`,
  },
  'date-line': {
    starts: `publicado, publicada, publicado em, publicada em, publicado a, publicação,
      data de publicação, data da publicação, postado, postado em, atualizado, atualizada, atualizado em,
      atualizado às, atualizada em, atualizado a, atualização, última atualização, ultima atualização,
      última modificação, modificado em, data, data e hora, criado em, escrito em, actualizado,
      actualizado em, editado em, enviado em`,
  },
  'donation-prompt': {
    only: `(doe|doar|faça uma doação|fazer uma doação|faça sua doação|faça a sua doação|quero doar|
      contribua|apoie|apoia|faz um donativo) (agora|aqui|hoje|já|online|com paypal|via pix),
      faça uma doação, fazer uma doação, faça sua doação, faça a sua doação, faça um donativo,
      fazer um donativo, quero doar, apoie nos, apoia nos, apoie nosso trabalho, apoie o nosso trabalho,
      apoie o jornalismo independente, apoie o jornalismo, apoie o bom jornalismo,
      apoie nosso jornalismo, apoie o nosso jornalismo, apoie este projeto, apoie este projecto,
      apoie o projeto, apoie este site, apoie a gente, nos apoie, ajude nos, ajude nos a continuar,
      ajude nos a crescer, ajude a manter este site, contribua com o nosso trabalho,
      contribua com nosso trabalho, seja um apoiador, seja apoiador, seja apoiadora, torne se apoiador,
      torne se um apoiador, seja membro, seja um membro, torne se membro, torne se um membro,
      torne se sócio, seja sócio, seja um doador, apoie no catarse, apoie no apoia se, apoia se,
      pague um café, pague nos um café, pague me um café, compre me um café, ofereça um café,
      obrigado pelo seu apoio, precisamos do seu apoio`,
    labels: `doar, doe`,
    says: `(apoie|contribua com) (o nosso|nosso) (trabalho|jornalismo|jornalismo independente|jornalismo
      de qualidade), ajude nos a manter este site, precisamos (do seu|da sua|do teu|da tua) (apoio|ajuda|
      contribuição|doação) para (continuar|seguir|manter) (informando|publicando|produzindo|a publicar|a
      informar|fazendo|este site|o site|no ar|fazendo jornalismo), (ajude nos|nos ajude|ajuda nos) a
      (continuar|manter|seguir) (informando|publicando|produzindo|a publicar|a informar|fazendo
      jornalismo|este site|o site|este projeto|a produzir|nosso trabalho|o nosso trabalho), se (você|)
      (gosta do|gostou do|valoriza o|acredita no) nosso (trabalho|conteúdo|jornalismo) (considere|apoie|
      ajude|contribua|faça|torne|seja), considere (fazer uma doação|apoiar o nosso|apoiar nosso|
      contribuir com o nosso|contribuir com nosso|fazer um donativo|nos apoiar|apoiar nos), com (a sua|
      sua|a tua) (doação|contribuição) (você nos ajuda|ajuda nos|nos ajuda|podemos continuar|conseguimos)`,
  },
  'event-promo': {
    only: `(compre|comprar|reserve|reservar|peça|encomende|encomendar|assine|cadastre se|inscreva se|
      contrate|solicite|garanta|aproveite|experimente|matricule se) (agora|aqui|hoje|já|online|grátis|
      gratuitamente|agora mesmo),
      (adicionar|adicione) (ao|à) (carrinho|cesta|sacola|carrinho de compras|lista de desejos|cesto),
      ver (o|) carrinho, seu carrinho está vazio, o seu carrinho está vazio, o carrinho está vazio,
      nenhum produto no carrinho, finalizar compra, finalizar a compra, continuar comprando,
      continuar a comprar, voltar para a loja, comprar ingressos, compre seu ingresso,
      compre seus ingressos, comprar bilhetes, comprar ingresso, garanta seu ingresso,
      garanta o seu ingresso, garanta sua vaga, garanta a sua vaga, garanta já o seu, comprar na amazon,
      compre na amazon, ver na amazon, ver preço, ver preços, ver oferta, ver ofertas, confira o preço,
      ver produto, ver produtos, ver todos os produtos, visualização rápida, fora de estoque, sem stock,
      avise me quando chegar, agende uma demonstração, solicite uma demonstração, agendar demonstração,
      solicitar demonstração, peça uma demonstração, pedir uma demonstração, teste grátis,
      teste gratuito, teste gratuitamente, experimente grátis, experimente gratuitamente, comece grátis,
      comece gratuitamente, começar grátis, crie sua conta grátis, inicie seu teste gratuito,
      solicite um orçamento, solicitar orçamento, peça um orçamento, pedir orçamento, fale com vendas,
      fale com um especialista, fale com um consultor, fale com nossos especialistas,
      solicite mais informações, pedir informações, peça informações, por tempo limitado,
      oferta por tempo limitado, quero me inscrever, quero participar, quero comprar, quero saber mais,
      clique aqui, clique aqui e saiba mais, clique aqui para saber mais, clica aqui, saiba mais aqui,
      saiba mais clicando aqui, ver todos os eventos`,
    labels: `saiba mais, saber mais, saiba mais sobre, conheça mais, conheça, descubra mais,
      descobrir mais, descubra, mais informações, mais informação, mais info, começar, comece agora,
      comece já, começar agora, entre em contato, entre em contacto, fale com a gente, vamos conversar,
      ligue agora, onde comprar, agendar consulta, marcar consulta, agende sua consulta, oferta especial,
      participe, participar, comprar, reservar, inscreva se, inscreva se já, esgotado, encomendar,
      assista`,
  },
  'footer-links': {
    only: `(política|politica|políticas|termos|aviso|declaração|nota|normas|avisos) de privacidade,
      aviso de privacidade, privacidade e (cookies|termos|segurança),
      política de privacidade e (cookies|termos de uso|de cookies|termos|proteção de dados),
      termos de uso e (política de privacidade|privacidade|política de cookies), termos e privacidade,
      privacidade e termos,
      (política|politica|políticas|declaração) de (cookies|utilização de cookies|uso de cookies),
      política de (proteção de dados|protecção de dados|comentários|correção|correções|reembolso|
      devolução|devoluções|trocas|trocas e devoluções|troca e devolução|uso|publicidade|utilização),
      política editorial, políticas editoriais, (termos|condições|normas|regras|termos e condições|
      condições gerais|termos gerais) (de|do|gerais de) (uso|serviço|utilização|venda|serviços|uso do
      site|adesão|compra|assinatura|publicação), termos e condições, termos e condições gerais,
      condições gerais, estatuto editorial, lei da transparência, livro de reclamações,
      livro de reclamações eletrónico, resolução alternativa de litígios, aviso legal, avisos legais,
      nota legal, informação legal, informações legais, quem somos, quem somos nós, sobre nós,
      sobre este site, sobre o site, sobre o blog, sobre a empresa, conheça nos, fale conosco,
      fale connosco, contacte nos, contate nos, contata nos, entre em contato conosco,
      fale com a redação, fale com a gente, contactos e informações, formulário de contato,
      formulário de contacto, contato comercial, canais de atendimento, central de atendimento,
      central de ajuda, centro de ajuda, central do assinante, central do cliente, área do assinante,
      portal do assinante, atendimento ao assinante, atendimento ao leitor, apoio ao cliente,
      apoio ao assinante, serviço de apoio ao cliente, perguntas frequentes faq, dúvidas frequentes faq,
      ajuda e suporte, (anuncie|anuncia|anunciar) (conosco|aqui|connosco|no site|com a gente|),
      como anunciar, publicidade e assinaturas, publicidade comercial, tabela de preços publicidade,
      departamento comercial, mídia kit, midia kit, media kit, kit mídia, mapa do site, mapa do sítio,
      feed rss, feeds rss, canais rss, rss, assine o feed, trabalhe conosco, trabalhe connosco,
      trabalhe na, trabalha connosco, envie sua pauta, envie sua notícia, envie sua sugestão,
      sugestão de pauta, sugira uma pauta, envie uma denúncia, declaração de acessibilidade,
      princípios editoriais, linha editorial, código de conduta e ética, manual de redação,
      projeto editorial, conselho editorial, provedor do leitor, assessoria de imprensa,
      sala de imprensa, relações com investidores, relação com investidores, portal da privacidade,
      portal de privacidade, portal da transparência, canal de denúncias, canal de ética, links rápidos,
      acesso rápido, redes sociais do site, não vender minhas informações pessoais,
      não venda minhas informações pessoais, não vender as minhas informações pessoais,
      página não encontrada, correções e esclarecimentos, política anticorrupção`,
    labels: `contato, contatos, contacto, contactos, privacidade, termos, condições, legal,
      acessibilidade, publicidade, anuncie, carreiras, vagas, imprensa, ajuda, suporte, apoio, arquivo,
      arquivos, acervo, equipe, equipa, nossa equipe, a nossa equipa, redação, sobre, institucional,
      empresa, serviços, produtos, soluções, loja, preços, perguntas frequentes, dúvidas frequentes, faq,
      classificados, assinaturas, assinante, assinantes, eventos, recursos, comunidade, parceiros,
      nossos parceiros, nossa história, a nossa história, missão, missão visão e valores, onde estamos,
      localização, minha conta, a minha conta, blogs, segurança, sustentabilidade, transparência,
      ouvidoria, ombudsman, atendimento, atendimento ao cliente, cursos, clube do assinante,
      licenciamento, patrocinadores, colaboradores, links úteis, direitos autorais, código de ética,
      código de conduta, formas de pagamento, trocas e devoluções, investidores, fornecedores,
      nossas marcas, nossas redes, outros sites, sites do grupo, governança, quem faz, mais sites,
      proteção de dados, lgpd, expediente, recrutamento, erramos, nossa empresa`,
  },
  'language-switch': {
    only: `(selecionar|selecione|escolha|escolher|mudar|alterar|trocar|mude) (o|seu|de|um|o seu|) idioma,
      (selecione|escolha) (a|sua) língua, seletor de idioma, idioma, idiomas, ler em inglês,
      ler em espanhol, ler em português, leia em inglês, leia em espanhol, leia em português,
      versão em inglês, versão em português, ver em inglês, também disponível em, disponível em,
      outros idiomas, traduzir, tradutor, folha en español`,
  },
  'login-prompt': {
    only: `entrar, entre, acessar, aceder, iniciar sessão, inicie sessão, inicia sessão,
      iniciar a sessão, fazer login, faça login, faça o login, fazer o login, faça seu login,
      faça o seu login, efetuar login, efetue login, efetue o login, efetuar o login, fazer logout,
      terminar sessão, encerrar sessão, acesse, acesse sua conta, acesse a sua conta, acessar conta,
      acessar minha conta, acessar sua conta, aceder à conta, aceda à sua conta, entre na sua conta,
      entrar na minha conta, entre em sua conta, entrar na conta, cadastre se, cadastrar se, cadastrar,
      cadastre se grátis, cadastre se gratuitamente, cadastre se agora, cadastre se aqui,
      faça seu cadastro, faça o seu cadastro, fazer cadastro, quero me cadastrar, registre se, registar,
      registar se, registe se, registe se gratuitamente, registe se agora, registrar, registrar se,
      criar conta, criar uma conta, crie sua conta, crie uma conta, crie a sua conta, cria uma conta,
      crie sua conta grátis, crie uma conta grátis, criar conta grátis, criar conta gratuita,
      criar nova conta, criar minha conta, (entrar|entre|login|iniciar sessão|faça login|fazer login|
      acessar|acesse) (ou|e) (cadastre se|cadastrar|registre se|registe se|registar|criar conta|crie sua
      conta|assine|crie uma conta|cadastrar se|registrar|criar uma conta), (registre se|registe se|
      cadastre se|crie uma conta|criar conta|assine) (ou|e) (entre|entrar|faça login|inicie sessão|faça o
      login), minha conta, a minha conta, sua conta, meu perfil, o meu perfil, seu perfil, ver perfil,
      editar perfil, configurações da conta, definições da conta, área do cliente, área do usuário,
      área de cliente, área restrita, área reservada, área do associado, menu do usuário,
      menu de usuário, meus dados, minhas assinaturas, minha assinatura, meus favoritos, minhas notícias,
      minhas newsletters, meus artigos salvos, artigos guardados, itens salvos, sair da conta,
      bem vindo de volta, bem vindo entre na sua conta, bem vindo acesse sua conta,
      bem vindo inicie sessão na sua conta, olá visitante, olá usuário,
      (já|) (tem|tenho|possui|és|é|tens) (uma|) (conta|cadastro|registo),
      (já é|já sou|já é um) (cadastrado|registrado|registado|membro|usuário|utilizador),
      (ainda|) não (tem|tenho|possui|tens) (uma|) (conta|cadastro|registo|login),
      ainda não (é|está) (cadastrado|registrado|registado|membro),
      (já|você já) (está|estou) (cadastrado|registrado|registado), novo usuário, novo por aqui,
      é novo por aqui, (esqueceu|esqueci|esqueceu se|esqueci me|perdeu|esqueceste|esqueceste te|esqueceu
      a|esqueci a) (a|sua|minha|da|de|da sua|da minha|a sua|) (senha|palavra passe|password|palavra
      chave|senha de acesso), esqueceu sua senha obter ajuda, esqueceu sua senha obtenha ajuda,
      recuperar senha, recupere sua senha, recuperar a senha, recuperar sua senha, recuperação de senha,
      recuperar password, recuperar palavra passe, recupere a sua senha, redefinir senha,
      redefinir a senha, redefinir sua senha, redefina sua senha, alterar senha, alterar password,
      alterar palavra passe, trocar senha, nova senha, confirmar senha, confirme sua senha,
      confirme a senha, repetir senha, mostrar senha, ocultar senha, mostrar palavra passe, senha,
      sua senha, digite sua senha, palavra passe, nome de usuário, nome de utilizador,
      seu nome de usuário, nome de usuário ou e mail, nome de utilizador ou email, usuário ou e mail,
      usuário e senha, usuário senha, login e senha, e mail e senha, lembrar me, lembrar de mim,
      lembre se de mim, lembrar senha, lembrar meus dados, manter conectado, mantenha me conectado,
      manter me conectado, continuar conectado, permanecer conectado, manter sessão iniciada,
      manter sessão, uma senha será enviada por e mail para você,
      uma senha será enviada para o seu e mail, voltar para o login, voltar ao login, (entrar|entre|
      continuar|continue|cadastre se|registar|iniciar sessão|fazer login|faça login|login|acessar|
      conectar|cadastrar) com (o|) (google|facebook|apple|email|e mail|seu e mail|o google|o facebook|a
      apple|twitter|conta google)`,
    starts: `já (tem|possui|tens|é) (uma|) (conta|cadastro|registo|cadastrado|assinante|registrado)
      (entre|faça|inicie|acesse|clique|inicia|entrar), (ainda|) não (tem|possui|tens) (uma|) (conta|
      cadastro|registo) (cadastre|crie|registre|registe|cria|assine|clique|criar), esqueceu sua senha,
      esqueceu a senha, esqueceu a sua senha, esqueci minha senha, ao (se cadastrar|cadastrar se|registar
      se|criar uma conta|criar sua conta|continuar|registrar se|fazer login|assinar|enviar este
      formulário|submeter este formulário) (você|) (concorda|aceita|está de acordo|declara|está a
      aceitar|autoriza) (com|os|a|que), para (continuar|comentar|acessar|prosseguir) (faça|entre|cadastre
      se|é necessário estar|é preciso estar|inicie) (login|o login|seu login|na sua conta|logado|
      cadastrado|sessão|gratuitamente|ou)`,
    within: `(faça login|entre|inicie sessão) (ou cadastre se|ou registe se|ou crie uma conta|na sua
      conta|com a sua conta|para continuar|ou assine), (li e|) (aceito|concordo com) (os|a|as) (termos de
      uso|termos e condições|política de privacidade|condições de uso|termos de serviço|termos e a
      política|termos e política)`,
    says: `(li e|declaro que li e) (aceito|concordo com) (os termos|a política de privacidade|as
      condições)`,
  },
  'media-player': {
    only: `(ouvir|ouça|escute|escutar|oiça|ouve) (este|esta|o|a|) (artigo|texto|notícia|matéria|conteúdo|
      reportagem|áudio|audio|podcast|episódio|post), ouvir agora, ouça agora, ouvir o texto,
      ler em voz alta, ouça este conteúdo, ouça o artigo, versão em áudio, áudio da matéria, (assista|
      assistir|ver|veja|reproduzir|pausar|reproduza|assistir ao) (ao|o|a este|este|) (vídeo|vídeo
      completo|episódio|vídeo abaixo|áudio), assista ao vídeo abaixo, veja o vídeo abaixo,
      assista abaixo, assistir agora, assista agora, assistir no youtube, assista no youtube,
      ver no youtube, ouvir no spotify, ouça no spotify, vídeo indisponível,
      este vídeo não está disponível, vídeo não disponível, vídeo não está disponível, carregando vídeo,
      carregando o vídeo, carregando player, a carregar vídeo, reprodução automática, reproduzindo agora,
      tocando agora, a seguir em segundos, ativar som, ativar o som, desativar som, silenciar,
      tempo atual, tempo restante, velocidade de reprodução, tela cheia, ecrã inteiro, tela inteira,
      legendas desativadas, reproduzir novamente, baixar áudio, baixar mp3, download do áudio, (ver|
      abrir|mostrar|fechar|ampliar|veja a|confira a) (a|) (galeria|galeria de fotos|galeria de imagens|
      fotogaleria|todas as fotos|mais fotos|fotos|todas as imagens), galeria de (fotos|imagens),
      fotogaleria,
      (ampliar|ver|abrir|expandir|aumentar) (a|) (imagem|foto|imagem completa|imagem ampliada), (clique|
      clica|toque) (para|na imagem para|na foto para|aqui para) (ampliar|aumentar|ampliar a imagem|ver
      maior|expandir), (imagem|foto|slide) (anterior|seguinte|próxima|próximo),
      (próxima|próximo) (imagem|foto|slide), ver transcrição, mostrar transcrição, ler transcrição,
      mostrar legenda, ocultar legenda, (seu|o seu|este) (navegador|browser) não (suporta|é compatível
      com) (o elemento de|a tag de|a reprodução de|) (áudio|vídeo|iframes|áudio html5|vídeo html5)`,
    within: `(navegador|browser) não (suporta|é compatível com) (o elemento|a tag|a reprodução|o áudio|o
      vídeo|áudio|vídeo|iframes),
      (este|o) áudio (foi|é) gerado (por|com|automaticamente) (inteligência artificial|ia|uma)`,
  },
  'newsletter-prompt': {
    only: `assine, assine já, assine agora, assine grátis, assine gratuitamente, assinar, assinar agora,
      assinar newsletter, quero assinar, subscrever, subscreva, subscreve, subscrever agora,
      subscreva já, subscreva gratuitamente, subscrito, inscreva se agora, inscrever se, inscreva se,
      inscrever, inscrição confirmada, cancelar inscrição, cancelar subscrição, cancelar assinatura,
      quero receber, quero receber notícias, quero receber a newsletter, obrigado por se inscrever,
      obrigado por assinar, obrigado por subscrever, obrigado pela sua inscrição,
      sua inscrição foi realizada com sucesso, inscrição realizada com sucesso,
      seu e mail foi cadastrado com sucesso, e mail cadastrado com sucesso, cadastre seu e mail,
      cadastre o seu e mail, cadastre seu email, (assine|assinar|receba|receber|cadastre se|inscreva se|
      subscreva|subscrever|subscreve|registe se|inscrição) (a|na|em|as|nas|à|às|para|o),
      (a|na|à|) (nossa|nossas) (newsletter|newsletters|lista de e mails|lista de email),
      (nosso|o nosso|no nosso) (boletim|boletim informativo),
      (assine|receba|subscreva|inscreva se|cadastre se|assinar) (nossa|nossas|nosso|newsletter), boletim,
      boletim informativo, boletim de notícias, boletim diário, boletins, nossa newsletter,
      nossas newsletters, a nossa newsletter, as nossas newsletters, newsletter diária,
      newsletter semanal, newsletter gratuita, todas as newsletters, ver todas as newsletters,
      escolha suas newsletters, conheça nossas newsletters, (digite|insira|informe|introduza|coloque|
      escreva|indique|deixe|preencha) (aqui|) (seu|o seu|um|seu melhor|o seu melhor) (e mail|email|
      endereço de e mail|endereço de email|e mail válido|email válido), seu e mail, seu email,
      o seu email, o seu e mail, o teu email, seu melhor e mail, seu melhor email, endereço de e mail,
      endereço de email, e mail inválido, email inválido, e mail válido,
      (verifique|confira) (sua|a sua) caixa de entrada, receba (notícias|as notícias|as novidades|
      novidades|nossas novidades|as últimas notícias|nossas notícias|as principais notícias|as nossas
      novidades|conteúdos exclusivos|atualizações|nossos conteúdos|nossas atualizações) (por e mail|por
      email|no seu e mail|no seu email|em seu e mail|grátis|em primeira mão|do dia|), fique por dentro,
      fique por dentro das novidades, fique por dentro das notícias, fique por dentro de tudo,
      fique atualizado, fique informado, fique a par de tudo, mantenha se informado,
      mantenha se atualizado, não perca nada, não perca nenhuma notícia, não perca nenhuma novidade,
      as principais notícias no seu e mail, assine o feed, siga o blog por e mail, siga nos por e mail,
      seguir blog via e mail, assinar blog por e mail, receba novidades por e mail,
      junte se a outros assinantes, junte se a outros subscritores,
      junte se a milhares de outros assinantes, quais newsletters você gostaria de assinar`,
    says: `(assine|receba|subscreva|subscreve) (a nossa|nossa|as nossas|nossas|o nosso|nosso)
      (newsletter|newsletters|boletim|boletim informativo|lista), (inscreva se|cadastre se|registe se|
      registre se) (na nossa|em nossa|em nosso|no nosso) (newsletter|boletim|lista|canal|blog|lista de e
      mails), (assine|inscreva se na|cadastre se na|subscreva|subscreve|inscreva se em|receba) (a|as|)
      (newsletter|newsletters) (da|do|de|e|diária|semanal|gratuita|gratuitamente|aqui|para), receba
      (gratuitamente|grátis|diariamente|) (a nossa|nossa|o nosso|nosso|as nossas|nossas|os nossos|nossos)
      (newsletter|newsletters|boletim|boletins|notícias|novidades|conteúdos|conteúdo|alertas|artigos|
      atualizações|informações), receba (gratuitamente|) (as|os) (principais|últimas|melhores) (notícias|
      novidades|destaques|conteúdos|reportagens) (do dia|da semana|do|da|de|no seu|em seu|por e mail|por
      email|direto|diretamente|pelo whatsapp), receba (notícias|novidades|conteúdos exclusivos|nossos
      conteúdos) (no seu|direto no seu|diretamente no seu|em seu) (e mail|email|whatsapp|celular),
      (direto|diretamente|directamente) (no|na|em|para|para o|para a) (seu|sua|teu|tua|a sua|o seu) (e
      mail|email|caixa de entrada|inbox|caixa de correio|caixa postal), você (pode|poderá) cancelar (a|
      sua|a sua) (inscrição|subscrição|assinatura da newsletter) (a|em) qualquer (momento|altura),
      (digite|insira|informe|introduza|cadastre) (seu|o seu) (e mail|email|endereço de e mail|endereço de
      email) para (receber|assinar|se inscrever|subscrever|acompanhar|seguir)`,
  },
  'page-controls': {
    only: `voltar ao topo, voltar para o topo, ir para o topo, ir ao topo, topo, voltar ao início,
      ir para o início, voltar para cima, topo da página, início da página, voltar ao início da página,
      subir ao topo, voltar ao cimo, role para baixo, role para continuar, role para ver mais,
      deslize para continuar, deslize para ver mais, arraste para o lado, arraste para ver mais,
      ver mais, veja mais, ver menos, ver tudo, ver todos, ver todas, veja todos, veja todas,
      mostrar mais, mostrar menos, mostrar tudo, mostrar todos, exibir mais, exibir menos, exibir tudo,
      ver detalhes, mostrar detalhes, ocultar detalhes, ocultar, mostrar, ler menos, leia menos,
      carregar mais, carregar mais notícias, carregar mais posts, carregar mais artigos,
      carregar mais conteúdo, carregar anteriores, carregando, carregando mais, a carregar,
      carregando conteúdo, carregando próximo conteúdo, carregue mais, aguarde, por favor aguarde,
      aguarde por favor, ler artigo completo, ler o artigo completo, leia o artigo completo,
      ler matéria completa, leia a matéria completa, leia matéria completa, ler notícia completa,
      ler a notícia completa, leia a notícia completa, leia a íntegra, leia na íntegra, ler na íntegra,
      ler o texto completo, leia o texto completo, ler artigo, ler o artigo, ler notícia, ler a notícia,
      leia o artigo, ler texto completo, ler tudo, clique para ler mais, clique aqui para ler mais,
      clique para expandir, clique para continuar lendo, fechar, fechar janela, fechar esta janela,
      fechar a janela, fechar modal, fechar diálogo, fechar banner, fechar aviso, fechar painel,
      fechar mensagem, fechar x, x fechar, fechar pop up, minimizar, maximizar, expandir, recolher,
      expandir tudo, recolher tudo, expandir menu, abrir sidebar, fechar sidebar, abrir barra lateral,
      voltar, voltar atrás, retroceder, voltar para a página anterior, voltar à página anterior,
      página inicial anterior, voltar ao artigo, voltar para o artigo, voltar à notícia,
      voltar para a notícia, voltar à lista, ver novamente, (aumentar|diminuir|alterar|reduzir|mudar|
      redefinir|restaurar|tamanho|ajustar) (a|o|) (fonte|tamanho da fonte|letra|texto|tamanho do texto|
      tamanho da letra|da fonte|da letra|do texto|tamanho de letra), alto contraste, escala de cinza,
      fundo claro, links sublinhados, fonte legível, redefinir, (salvar|guardar|salve|guarde) (este|esta|
      o|a|) (artigo|notícia|matéria|conteúdo|texto|para depois|para mais tarde|para ler depois|para ler
      mais tarde|nos favoritos|em favoritos), salvo, salvar nos favoritos,
      (adicionar|adicione) aos favoritos, ler depois, ler mais tarde, leia mais tarde, leia depois,
      remover dos favoritos, recarregar página, recarregar a página, atualizar página,
      atualizar a página, ative o javascript, esta é uma janela modal, modo leitura, modo de leitura,
      copiar texto, por favor tente mais tarde, por favor selecione uma das opções abaixo`,
    within: `(ative|habilite|ativar|habilitar|active) (o|) javascript (no seu|em seu|para|do seu|no
      navegador), (é necessário|é preciso|precisa|necessita) (ativar|habilitar|de|ter) (o|) javascript,
      javascript (está|esta) (desativado|desabilitado|desactivado) (no seu|em seu|no),
      (seu|o seu|o teu) (navegador|browser) (não suporta|não é compatível com|não tem) (o|) javascript,
      (seu|o seu) (navegador|browser) (está desatualizado|não é suportado|não é compatível|está
      desactualizado|é incompatível), (atualize|atualiza|actualize) (o|) (seu|o seu) (navegador|browser)`,
  },
  'paywall-prompt': {
    only: `(assine|cadastre se|registe se|registre se|subscreva|faça login|inicie sessão|entre|torne se
      assinante|crie uma conta) (grátis|já|agora|) para (continuar|seguir) (lendo|a ler|a leitura|
      leitura), (assine|cadastre se|registe se|subscreva) (já|) para (ler|ler mais|acessar|aceder|ter
      acesso|desbloquear|ler o artigo completo|ter acesso ilimitado|ler sem limites), (exclusivo|
      exclusiva|apenas|só|somente|conteúdo exclusivo|conteúdo|conteúdo restrito|conteúdo só|acesso
      exclusivo|artigo exclusivo|conteúdo reservado|reportagem exclusiva|disponível) (para|a|de)
      (assinantes|assinante|subscritores|membros|usuários registrados|nossos assinantes|cadastrados|
      sócios|apoiadores), só assinantes, exclusivo assinantes, exclusivo assinante, assinantes apenas,
      conteúdo exclusivo, conteúdo premium, artigo exclusivo, artigo premium, conteúdo bloqueado,
      conteúdo restrito, conteúdo pago,
      (já|) (é|sou|és|você é) (um|) (assinante|subscritor|assinante digital|membro), já é assinante,
      já sou assinante, já assina, ainda não é assinante, não é assinante, ainda não é subscritor,
      é assinante, (já|) (tem|tenho) (uma|) (assinatura|subscrição), seja assinante, seja um assinante,
      torne se assinante, torne se um assinante, torne se subscritor, seja premium, ative sua assinatura,
      ative a sua assinatura, renove sua assinatura, gerenciar assinatura, ver planos, ver ofertas,
      veja os planos, conheça os planos, conheça nossos planos, escolha seu plano, escolha o seu plano,
      ver planos de assinatura, planos de assinatura, assinatura digital, assinaturas digitais,
      assinatura anual, assinatura mensal, benefícios do assinante, benefícios para assinantes,
      vantagens do assinante, ofereça uma assinatura, presenteie com uma assinatura, acesso ilimitado,
      quero ser assinante, assine com desconto, assine a partir de`,
    starts: `para (continuar|seguir) (lendo|a ler) (este|esta|a|o|) (artigo|conteúdo|matéria|notícia|
      texto|) (assine|cadastre|registe|faça|entre|subscreva|torne), (este|esta) (artigo|conteúdo|matéria|
      notícia|texto|reportagem) é (exclusivo|exclusiva|apenas|reservado|restrito|só) (para|a)
      (assinantes|nossos assinantes|os nossos assinantes|subscritores), (você|já|você já|) (atingiu|
      alcançou|esgotou|excedeu) (o|seu|o seu) limite (mensal|) de (artigos|matérias|reportagens|notícias|
      textos), (você|) chegou ao limite de (artigos|matérias|reportagens|notícias),
      (você já|já) leu (todos os|todos os seus|os seus) (artigos|conteúdos|textos) (gratuitos|grátis),
      (assine|assine já|assine agora|subscreva|cadastre se|torne se assinante) e (tenha|leia|receba|
      aproveite|desbloqueie|continue|acesse|aceda), (já é|já sou|é|já és|se já é|se você é|se você já é)
      (assinante|subscritor) (faça|entre|inicie|clique|acesse|do|da|inicia),
      continue (lendo|a ler) (por|com uma assinatura|grátis|sem limites), assine por apenas,
      leia sem limites, tenha acesso ilimitado, conteúdo exclusivo para assinantes, já é assinante`,
    within: `(assine|cadastre se|registe se|faça login|inicie sessão|subscreva) (grátis|gratuitamente|
      agora|) para continuar (lendo|a ler), (exclusivo|exclusiva|restrito|reservado) para (nossos
      assinantes|os nossos assinantes|assinantes do|assinantes da),
      (artigos|matérias|conteúdos|textos) (gratuitos|grátis) (este mês|neste mês|por mês para),
      acesso ilimitado a (todo o|todos os|todo) (conteúdo|conteúdos|o conteúdo|nosso),
      acesso ilimitado a todos os (conteúdos|artigos) do site`,
    says: `limite de (artigos|matérias|reportagens|conteúdos|notícias) (gratuitos|gratuitas|grátis),
      (assinantes podem|assinante pode) (liberar|enviar|presentear|oferecer) (acessos|artigos|textos|até|
      ${UP_TO_60}), (recurso|benefício) (exclusivo|disponível) para assinantes`,
  },
  'photo-credit': {
    only: `agência brasil, estadão conteúdo, folhapress, agência lusa, lusa, foto de arquivo,
      imagem de arquivo, imagem ilustrativa, foto ilustrativa, foto divulgação, imagem divulgação,
      divulgação, fotos divulgação, reprodução internet, foto reprodução, reprodução instagram,
      reprodução redes sociais, reprodução tv globo, arquivo pessoal, acervo pessoal,
      foto arquivo pessoal, captura de tela, agência o globo, pixabay`,
    starts: `foto, fotos, fotografia, fotografias, imagem, imagens, ilustração, ilustrações, infográfico,
      crédito, créditos, crédito da foto, crédito da imagem, créditos da imagem, créditos da foto,
      crédito foto, fonte da imagem, imagem destacada, imagem de capa, foto de capa, foto da capa,
      foto destaque, foto em destaque, legenda, reprodução, divulgação, cortesia, captura de tela,
      foto de arquivo, foto arquivo, foto reprodução, foto divulgação`,
  },
  'post-navigation': {
    only: `(post|posts|artigo|artigos|notícia|matéria|publicação|página|entrada|entradas|história|
      postagem|anterior|próximo|conteúdo) (anterior|anteriores|seguinte|seguintes|próximo|próxima|mais
      antigos|mais recentes|mais antigas|mais novos), (próximo|próxima|anterior|seguinte) (post|artigo|
      notícia|matéria|publicação|página|entrada|história|postagem|conteúdo), anterior, próximo, próxima,
      seguinte, anteriores, posts antigos, artigos mais antigos, publicações mais antigas,
      publicações mais recentes, postagens mais antigas, postagens mais recentes, postagem mais recente,
      postagem mais antiga, mensagem mais recente, mensagem antiga, mais antigos, mais antigas,
      mais recentes, navegação de post, navegação de posts, navegação por posts, navegação de artigos,
      navegação da publicação, paginação de posts, navegação de publicações, navegação do post,
      continuar lendo, continue lendo, continue a ler, continuar a ler, continuar leitura,
      continuar a leitura, ler mais, leia mais, lê mais, ler mais sobre, voltar ao blog,
      voltar para o blog, voltar para notícias, voltar às notícias, todos os posts, ver todos os posts,
      todas as notícias, ver todas as notícias, todos os artigos, ver todos os artigos,
      todas as publicações`,
    starts: `(post|artigo|notícia|matéria|publicação|postagem) (anterior|seguinte),
      (próximo|próxima|anterior|seguinte) (post|artigo|notícia|matéria|publicação|postagem),
      navegação de post, navegação de artigos, navegação por posts, continuar lendo, continue lendo`,
  },
  'print-note': {
    only: `imprimir, imprima, imprimir artigo, imprimir este artigo, imprimir notícia,
      imprimir esta notícia, imprimir matéria, imprimir página, imprimir esta página, imprimir a página,
      imprimir texto, imprimir conteúdo, imprimir receita, imprimir post, versão para impressão,
      versão para imprimir, versão impressa, clique para imprimir,
      clique para imprimir abre em nova janela, visualizar impressão, modo de impressão, (baixar|
      download|descarregar|fazer download|faça o download|gerar|exportar|ver|visualizar|abrir|salvar|
      guardar|baixe o|download em|baixar em) (o|do|em|como|para|) pdf, versão em pdf, versão pdf,
      artigo em pdf, pdf português, como citar, como citar este artigo, como citar este texto,
      citar este artigo, citar artigo, citar, exportar citação, copiar citação, baixar citação,
      formatos de citação, fomatos de citação, republique, republique este artigo,
      republique nosso conteúdo, republique este conteúdo, republicar, republicar este artigo,
      solicitar permissões, ferramentas do artigo`,
    starts: `clique (aqui|) para (imprimir|baixar o pdf|fazer o download do pdf|baixar em pdf)`,
  },
  'push-prompt': {
    only: `(ativar|ative|receber|receba|permitir|habilitar|desativar|gerenciar|gerir|ver|ver todas|
      configurar|limpar|bloquear|assinar) (as|nossas|minhas|todas as|) (notificações|notificações push|
      alertas|alertas de notícias), notificações, minhas notificações, notificações push,
      alertas de notícias, notificações bloqueadas, sem notificações, nenhuma notificação,
      não há notificações, não há novas notificações, você não tem notificações, marcar todas como lidas,
      marcar tudo como lido, central de notificações, configurações de notificações,
      configurações de notificação, receba notificações gratuitamente, receba alertas em tempo real,
      notifique me, quero receber notificações, quero receber alertas`,
    labels: `permitir, bloquear, mais tarde, agora não, talvez mais tarde, não obrigado, não obrigada,
      depois, não quero, lembrar depois, lembrar mais tarde, aceitar, ativar, sim quero, não agora,
      dispensar`,
    starts: `(gostaria|gostaria de|deseja|quer|você quer|você deseja|você gostaria|quer de) (de|) receber
      (as|nossas|notificações|alertas|as nossas|avisos|as últimas) (notificações|alertas|notícias|push|
      de|em|sobre|do|da), (ative|ativa|active|habilite|permita) as (notificações|nossas notificações),
      receba (notificações|alertas) (de notícias|do|da|em tempo real|no seu|sobre as últimas|com as
      últimas|das principais|de última hora|grátis|gratuitamente), receba nossas notificações`,
    within: `(gostaríamos|queremos|gostaria|deseja) (de|) (lhe|te|) enviar (lhe|te|) (notificações|
      alertas), as notificações (estão|foram) (bloqueadas|desativadas) (no|em) (seu|) navegador,
      (desativar|desative|cancelar|gerenciar|gerir|alterar) (as notificações|as suas notificações|) (a|
      em) qualquer (momento|altura) (nas|no|através) (configurações|definições|seu|do),
      notificações (no|do) seu navegador, notificações nas configurações do navegador`,
  },
  'related-list': {
    only: `(artigos|artigo|notícias|noticias|notícia|posts|post|matérias|matéria|conteúdos|conteúdo|
      publicações|publicação|textos|histórias|temas|tópicos|assuntos|vídeos|videos|reportagens|links|
      leituras|postagens|materias|produtos|itens) (relacionados|relacionadas|relacionado|relacionada|
      semelhantes|similares), (artigos|notícias|noticias|posts|matérias|conteúdos|conteúdo|publicações|
      textos|histórias|vídeos|videos|postagens|reportagens|tópicos) (recomendados|recomendadas|
      recomendado|populares|recentes|em destaque|em alta|mais lidos|mais lidas|mais vistos|mais vistas|
      mais recentes|patrocinados|sugeridos|sugeridas|anteriores|mais populares|do autor|do mesmo autor|do
      momento|mais acessadas|mais acessados|mais comentados|mais comentadas), (últimas|ultimas|mais|
      outras|principais|todas as) (notícias|noticias|matérias|publicações|reportagens|postagens|
      histórias) (sobre este tema|de hoje|relacionadas|do dia|em destaque|sobre o assunto|do autor|),
      (últimos|ultimos|mais|outros) (posts|artigos|textos|conteúdos|vídeos|videos|comentários|podcasts|
      episódios) (relacionados|sobre este tema|recentes|do autor|do blog|), (você|) (também|) (pode|
      poderá|vai|talvez) (também|) (gostar|se interessar|interessar lhe|gostar também|te interessar|lhe
      interessar|gostar de|gostar de ler|interessar) (disso|também|de|por|),
      você (também|) (pode|poderá|vai) gostar,
      talvez (você|também|) (goste|se interesse|te interesse|possa gostar|lhe interesse),
      você também gostaria de, também (pode|poderá) (gostar|interessar), pode interessar,
      pode lhe interessar, poderá também gostar, poderá também interessar, sugestões para você,
      se gostou deste artigo, (as|os|) mais (lidas|lidos|lida|vistas|vistos|populares|acessadas|
      acessados|comentadas|comentados|enviadas|compartilhadas|partilhadas|ouvidas|recentes) (da semana|do
      dia|do mês|agora|de hoje|na semana|hoje|em|), as mais lidas agora, mais lidas do dia,
      mais (do|da|deste|desta) (autor|autora|editoria|seção|categoria|secção|colunista|canal),
      mais sobre este tema, mais sobre este assunto, mais sobre o tema, mais sobre o assunto,
      mais sobre este artigo, mais para ler, mais para você, mais conteúdo, mais de autor,
      mais histórias, mais notícias aqui, últimas, notícias de hoje, notícias do dia, destaques do dia,
      destaque do dia, destaques da semana, destaques do momento, principais do dia, o que ler a seguir,
      a seguir leia, próxima leitura, próxima notícia, próximo conteúdo, leia também, ler também,
      leia ainda, leia mais sobre, leia mais notícias, veja também, ver também, veja mais notícias,
      veja ainda, vê também, assista também, confira também, confira outras, não perca, não perca também,
      recomendado para você, recomendados para você, recomendadas para você, recomendado para si,
      recomendados para si, recomendações para você, recomendamos, recomendado por,
      recomendamos para você, escolhas do editor, escolha do editor, escolha dos editores,
      escolhas dos editores, seleção do editor, dicas do editor, em alta agora, em alta hoje, você viu,
      da web, pela web, conteúdo dos nossos parceiros, dos nossos parceiros, conteúdo de parceiros,
      na mesma categoria, da mesma categoria, temas em alta, assuntos do momento, assuntos em alta,
      tópicos em alta, continue por dentro, quem leu também leu, leitores também leram,
      outros leitores também leram, links patrocinados`,
    labels: `relacionados, relacionadas, relacionado, relacionada, destaque, destaques, em destaque,
      recentes, populares, tendências, recomendados, recomendadas, recomendações, última hora,
      últimas horas, ao vivo, ao minuto, em direto, em alta, novidades, descubra mais, explore mais,
      para você, para si, em foco, notícias, atualidade, saiba mais, plantão, especiais, tempo real,
      em tempo real, sugestões, virais`,
    starts: `mais notícias (de|em|sobre|do|da), mais artigos (de|em|sobre|do|da|por),
      mais matérias (de|em|sobre|do|da), mais posts (de|em|sobre), mais conteúdo (de|sobre),
      últimas notícias (de|em|sobre|do|da), últimas de, últimas do, últimas da,
      mais lidas (em|de|do|da|no|na), mais lidos (em|de|do|da), as mais lidas (em|de|do|da),
      os mais lidos (em|de|do|da), outras notícias (de|em|sobre|do|da),
      outros artigos (de|em|sobre|do|da), leia mais sobre, veja mais sobre, você também pode gostar,
      você pode gostar, artigos relacionados, notícias relacionadas, matérias relacionadas,
      posts relacionados, conteúdo relacionado, conteúdos relacionados`,
  },
  'related-teaser': {
    starts: `(leia|ler|lê|veja|ver|vê|assista|confira|ouça) (também|tambem),
      (leia|veja|assista|confira) (ainda|a seguir), (leia|ler|lê) mais, veja mais (em|sobre|notícias),
      saiba mais sobre, continue (lendo|a ler|lendo após|a leitura), continuar (lendo|a ler|leitura),
      (matéria|notícia|artigo|matérias|notícias|artigos|conteúdo|post|vídeo|leitura) (relacionada|
      relacionado|relacionadas|relacionados|recomendada|recomendado),
      você também (pode|vai|poderá) (gostar|se interessar),
      você pode (gostar também|gostar de ler|se interessar),
      talvez (você|te|lhe) (se interesse|interesse), poderá também (gostar|interessar), pode interessar,
      (clique|clica) (aqui|) (para|e) (ler|leia|saiba|saber|veja|ver) (mais|a matéria|a notícia|o artigo|
      o texto|a íntegra|outras|também|todas), leia a (matéria|reportagem|notícia|íntegra) (completa|da),
      leia o (artigo|texto) completo, leia na íntegra, não deixe de ler, quer (ler|saber) mais,
      para ler mais (notícias|matérias|artigos)`,
  },
  'search-box': {
    labels: `busca, pesquisa, procura, procure`,
    only: `buscar, busque, pesquisar, pesquise, procurar, buscar por, pesquisar por, procurar por,
      busca por, buscar em, pesquisar em, pesquisar no site, buscar no site, busca no site,
      procurar no site, pesquise no site, busque no site, pesquisar neste site, pesquisar este blog,
      pesquisar neste blog, pesquisar no blog, buscar no blog, buscar notícias, pesquisar notícias,
      pesquisar artigos, busca avançada, pesquisa avançada, busca rápida, busca por palavra,
      pesquisa rápida, formulário de busca, formulário de pesquisa, abrir busca, fechar busca,
      abrir pesquisa, fechar pesquisa, mostrar busca, mostrar pesquisa, exibir busca, alternar busca,
      alternar pesquisa, barra de pesquisa, barra de busca, caixa de pesquisa, caixa de busca,
      campo de busca, campo de pesquisa, botão de busca, botão pesquisar, ícone de busca, limpar busca,
      limpar pesquisa, nova busca, resultados da busca, resultado da busca, resultados de busca,
      buscas recentes, buscas populares, mais buscados, pesquisas populares, ver todos os resultados,
      ver resultados, ver mais resultados, nenhum resultado, nenhum resultado encontrado, sem resultados,
      nenhum resultado foi encontrado, não foram encontrados resultados, nada encontrado,
      (o|) que (você|) (está|estás) (procurando|buscando|a procurar|à procura), o que procura,
      o que você procura, o que deseja buscar, o que deseja procurar, o que você quer buscar, (digite|
      escreva|insira|introduza|digita) (aqui|) (o que procura|o que você procura|sua busca|sua pesquisa|a
      sua pesquisa|para buscar|para pesquisar|o que está procurando|uma palavra chave|palavra chave|
      palavras chave|o termo|um termo|o termo de busca|o termo da busca|termos de pesquisa|o que deseja|o
      texto|aqui|e pressione enter|e aperte enter|sua palavra chave),
      (pressione|aperte|tecle|prima|clique) enter para (buscar|pesquisar|procurar),
      (pressione|aperte|tecle|prima) esc para (cancelar|fechar|sair),
      (digite|escreva) acima e pressione enter para (pesquisar|buscar),
      pressione enter para pesquisar ou esc para (fechar|cancelar), palavra a pesquisar,
      termo de pesquisa, termo de busca`,
  },
  'share-bar': {
    only: `compartilhar, compartilhe, compartilha, compartilhado, compartilhamentos, compartilhamento,
      partilhar, partilhe, partilha, partilhado, partilhas, compartilhar em, compartilhar no,
      compartilhar na, compartilhar via, compartilhar por, compartilhe no, compartilhe em,
      compartilhe via, compartilhe por, partilhar em, partilhar no, partilhar via, partilhar por,
      compartilhe isso, compartilhe isto, compartilhar isso, partilhe isto, partilhar isto,
      compartilhe nas redes, compartilhe nas redes sociais, compartilhar nas redes sociais,
      partilhe nas redes sociais, partilhar nas redes sociais, compartilhe em suas redes sociais,
      compartilhe nas suas redes sociais, compartilhar em redes sociais, (compartilhar|compartilhe|
      compartilha|partilhar|partilhe|partilha|enviar|envie|publicar|postar) (no|na|em|por|pelo|via|com
      o), um amigo, (compartilhar|compartilhe|partilhar|partilhe|partilha|recomende) (este|esta|esse|
      essa|o|a|) (artigo|notícia|matéria|conteúdo|post|publicação|página|vídeo|link|texto|reportagem|
      receita), (artigo|notícia|matéria|conteúdo|post) (no|via|por),
      nas (redes|redes sociais|suas redes sociais), com (seus amigos|os amigos|amigos|os seus amigos),
      opções de compartilhamento, opções de partilha, botão de compartilhar, fechar compartilhamento,
      compartilhe com seus amigos, compartilhe com os amigos, compartilhar com amigos,
      partilhe com os seus amigos, partilhe com os amigos, oferecer artigo, presentear matéria,
      dar acesso, (clique|clica|carregue|toque) (aqui|) para (compartilhar|partilhar|enviar|compartilhar
      no|compartilhar em|compartilhar na|partilhar no|partilhar em|partilhar na|compartilhar via|
      compartilhar por|enviar um link por e mail para um amigo|enviar um link por email para um amigo|
      enviar isto por email a um amigo|enviar por e mail a um amigo|enviar por email|enviar um link a um
      amigo por email|imprimir|enviar um link por e mail a um amigo), (abre|abrir|abrirá|opens) (em|numa|
      em uma) (uma|) (nova janela|janela nova|nova aba|nova guia|novo separador),
      (no|via|por|pelo) (facebook|twitter|whatsapp|telegram|linkedin|e mail|email),
      abre num novo separador, enviar por e mail, enviar por email, enviar por whatsapp,
      envie por e mail, enviar a um amigo, envie a um amigo, enviar para um amigo, enviar link,
      enviar artigo, enviar notícia, enviar esta notícia, recomendar a um amigo, indique a um amigo,
      envie para um amigo, imprimir, mais opções, redes sociais, copiar, copiado, copiar link,
      copiar o link, copiar url, copiar ligação, copiar endereço, copiar hiperligação,
      copiar para área de transferência, copiar para a área de transferência,
      copiar link para a área de transferência, link copiado, link copiado com sucesso,
      link copiado para a área de transferência, copiado para a área de transferência, ligação copiada,
      url copiada, link permanente, endereço da página, tuitar, tweetar, twittar, tuíte, retuitar,
      publicar no x, postar no x, salvar no pinterest, curtir, gosto, recomendar, guardar no pinterest`,
    within: `compartilhar, compartilhe, compartilha, compartilhado, compartilhamentos, partilhar,
      partilhe, partilha, partilhas, tuitar, tweetar, twittar, copiar link, copiar o link, copiar url,
      copiar ligação, link copiado, enviar por e mail, enviar por email, enviar por whatsapp,
      enviar a um amigo, enviar para um amigo, publicar no x`,
  },
  'site-note': {
    only: `(encontrou|viu|achou|percebeu|notou|detectou|detetou) (um|algum|) (erro|erros|erro nesta
      notícia|erro na matéria|erro nesta matéria|erro na notícia|erro no texto|erro neste artigo|
      problema), (reportar|reporte|informar|comunicar|comunique|avisar|informe|relatar|corrigir|apontar|
      comunicar um|aponte|sinalizar) (um|este|) (erro|erros|erro nesta matéria|erro nesta notícia|erro na
      matéria|problema na matéria), comunicar erro, (este|esta|o|a|essa) (artigo|conteúdo|página|
      informação|matéria|notícia|texto) (foi|lhe foi|é|te) útil (para você|para si|), (foi|achou) útil,
      achou útil, esta informação foi útil, este conteúdo foi útil,
      gostou (desta|deste|da|do|dessa|desse) (matéria|notícia|artigo|texto|conteúdo|post|reportagem),
      gostou, o que achou (desta|deste|dessa|da|do|desse) (matéria|notícia|artigo|texto|conteúdo|post),
      avalie (este|esta|o|a|essa|nosso) (artigo|conteúdo|matéria|post|notícia|texto),
      classifique este artigo, obrigado pelo feedback, obrigado pelo seu feedback,
      obrigado pela sua opinião, sugerir correção, sugira uma correção, como trabalhamos, por que confiar`,
    within: `como associado da amazon (recebo|recebemos|ganho|ganhamos|eu),
      (participamos|participa) do programa de (associados|afiliados) (da amazon|amazon), (este|esta|
      nosso|nossa) (artigo|post|página|site|matéria|blog|conteúdo|texto) (contém|pode conter|inclui|
      possui) links de (afiliado|afiliados), (podemos|posso|poderemos) (receber|ganhar|obter) (uma|)
      (pequena|) (comissão|comissões) (por|se|de|pelas|a partir|quando|com),
      (recebemos|ganhamos) uma (pequena|) comissão (por|se|pelas|quando|de), opiniões (expressas|aqui
      expressas|emitidas|publicadas|contidas) (neste artigo|neste texto|neste espaço|nesta coluna|nos
      artigos|nos comentários|neste blog|pelos autores|pelos colunistas) (são|não), (é|são) de (inteira|
      exclusiva|total) responsabilidade (do|da|de|dos) (autor|autora|seus autores|seu autor|autores|quem|
      seus), não (reflete|refletem|representa|representam|reflecte|reflectem|traduz|expressa|expressam)
      (necessariamente|obrigatoriamente) (a|as|o|os) (opinião|opiniões|posição|ponto de vista|linha
      editorial), não (reflete|refletem|representa|representam) (a opinião|a linha editorial|o
      posicionamento|as opiniões) (deste|do) (site|jornal|veículo|portal|blog),
      não se responsabiliza (pelas opiniões|pelos comentários), este texto não reflete necessariamente,
      (este texto|este conteúdo|esta matéria|esta notícia|este artigo|este resumo) foi (gerado|gerada|
      produzido|escrito|traduzido|traduzida) (por|com|com auxílio de|com o auxílio de|com ajuda de)
      (inteligência artificial|ia), (estes|esses) (caracteres|sinais) indicam que (o conteúdo|o texto|o|
      um) (foi|texto|conteúdo|trecho) (encurtado|abreviado|reduzido|foi|cortado), qualquer texto
      (adicionado|acrescentado|modificado|alterado) (ou|e) (modificado|adicionado|acrescentado|alterado)
      (por|pela|pelo), (selecione|marque|destaque|realce) o (texto|trecho|erro) e (pressione|aperte|
      prima|tecle|clique) ctrl`,
    says: `(encontrou|se encontrar|viu|notou|detectou|achou|detetou) (um|algum) erro (nesta|neste|na|no)
      (página|artigo|matéria|texto|notícia)`,
  },
  'site-switch': {
    only: `menu, menu principal, abrir menu, abrir o menu, fechar menu, fechar o menu, mostrar menu,
      exibir menu, ocultar menu, ver menu, alternar menu, menu de navegação, menu móvel, menu mobile,
      menu lateral, menu superior, menu inferior, menu do site, menu secundário, menu rodapé,
      menu do rodapé, menu hambúrguer, abrir submenu, mostrar submenu, submenu, botão menu,
      abrir menu de navegação, abrir menu lateral, abrir menu principal, fechar menu principal,
      navegação principal, navegação secundária, alternar navegação, alternar de navegação,
      abrir navegação, fechar navegação, navegação do site, mudar navegação, toggle de navegação,
      barra de navegação, navegação do rodapé, você está aqui, você está em, está em, está aqui,
      encontra se aqui, trilha de navegação, selecione uma página, selecionar página, escolha uma página,
      (ir para|ir para a|voltar para|voltar para a|voltar à|voltar a|ir à|voltar ao|regressar à|volte
      para a|ir para o) (página inicial|pagina inicial|página principal|home|homepage|capa|início|inicio|
      site principal|menu principal|menu), página inicial, pagina inicial, página principal, edição,
      edições, mudar edição, trocar edição, escolher edição, selecionar edição, escolha a edição,
      edição impressa, edição digital, edição do dia, edição de hoje, edição em pdf, edição brasil,
      edição portugal, edição global, edição internacional, edições anteriores,
      edições anteriores impressas, versão impressa, jornal impresso, jornal digital, versão digital,
      capa do dia, capa de hoje, capas do dia, primeira página, jornal do dia, edição folheável,
      banca de jornais, flip, réplica digital, escolha sua região, escolha a sua região,
      selecione sua região, escolha seu estado, selecione seu estado, selecione seu país,
      escolha seu país, selecione o país, trocar região, alterar localização, selecione sua cidade,
      escolha sua cidade, todas as seções, mais seções, todas as secções, mais secções, outras seções,
      ver todas as seções, ver seções, editorias, todas as editorias, outras editorias,
      todas as categorias, ver todas as categorias, todos os temas, todos os assuntos,
      ver todos os temas, selecione a categoria, selecionar categoria, escolha uma categoria,
      selecione uma categoria, selecionar o mês, selecionar mês, selecione o mês,
      versão (mobile|desktop|móvel|para celular|clássica|web|para computador),
      ver versão (mobile|desktop|móvel|completa), ver site (completo|clássico|mobile), site completo,
      rodapé, cabeçalho, barra lateral, barra lateral primária, barra lateral principal,
      conteúdo principal, links principais, fim do menu, outros canais, mais canais, todos os canais,
      ver todos os canais, um site oficial do governo`,
    labels: `início, inicio, capa, home, seções, secções, seção, navegação, mundo, internacional,
      política, economia, esportes, esporte, desporto, opinião, cultura, sociedade, tecnologia, ciência,
      saúde, educação, entretenimento, celebridades, famosos, televisão, tv, música, cinema, livros,
      viagem, viagens, turismo, gastronomia, culinária, receitas, comida, moda, beleza, estilo,
      lifestyle, vida, lazer, carros, motores, automóveis, empresas, negócios, finanças, mercado,
      mercados, dinheiro, emprego, empregos, concursos, imóveis, imobiliário, meio ambiente, ambiente,
      clima, tempo, previsão do tempo, meteorologia, futebol, basquete, vôlei, ténis, tênis, modalidades,
      nacional, país, local, regional, região, cidades, cidade, cotidiano, poder, justiça, polícia,
      segurança, colunas, colunistas, editorial, editoriais, análise, entrevistas, entrevista,
      reportagens, crônicas, crónicas, blogs, cartas, charges, quadrinhos, humor, multimídia, multimédia,
      vídeos, videos, fotos, fotografia, galerias, podcast, podcasts, rádio, radio, ao vivo, em direto,
      especiais, cadernos, suplementos, revista, revistas, horóscopo, passatempos, palavras cruzadas,
      jogos, games, sudoku, loterias, loteria, agenda, obituário, obituários, necrologia, classificados,
      ultimas notícias, últimas, notícias, atualidade, europa, ásia, américa latina, áfrica,
      estados unidos, eleições, congresso, governo, arte, artes, teatro, séries, novelas, bem estar,
      mulher, família, casa, decoração, pets, religião, agro, agronegócio, agricultura, energia,
      transportes, trânsito, inovação, startups, carreira, infraestrutura, verificação, checagem,
      fact check, fato ou fake, dados, infográficos, investimentos, previdência, ensino`,
  },
  'skip-link': {
    only: `(ir para|pular para|saltar para|ir|pule para|avançar para|ir diretamente para|passar para|
      salte para|pular) (o|a|ao|) (conteúdo|conteúdo principal|conteudo|conteúdo da página|menu|menu
      principal|menu de navegação|navegação|navegação principal|rodapé|busca|pesquisa|barra lateral|barra
      lateral principal|cabeçalho|texto|artigo|conteúdo do site|barra de ferramentas|principal|barra de
      busca), saltar (navegação|menu|para conteúdo), pular (navegação|menu|anúncio|publicidade),
      ir direto para o conteúdo, ir direto ao conteúdo, atalhos de acessibilidade,
      acessibilidade do site, abrir a barra de ferramentas, ferramentas de acessibilidade,
      menu de acessibilidade, links de acessibilidade, opções de acessibilidade, ativar acessibilidade`,
  },
  'social-promo': {
    only: `siga nos, segue nos, siga me, siga, seguir, seguindo, seguir autor, seguir este autor,
      seguir tema, siga a gente, siga também, nos siga, nos sigam, acompanhe nos, nos acompanhe,
      acompanhe, conecte se, conecte se conosco, conecte se com a gente, encontre nos,
      curta nossa página, curta a nossa página, curta no facebook, curta nos no facebook,
      nossas redes sociais, nossas redes, as nossas redes sociais, nas redes sociais,
      siga nas redes sociais, siga nas redes, junte se a nós, participe do nosso grupo, nosso canal,
      nossos canais, os nossos canais, (siga nos|siga|segue nos|acompanhe nos|encontre nos|nos siga|curta
      nos|siga a gente) (no|na|em|nas) (facebook|twitter|x|instagram|whatsapp|telegram|linkedin|youtube|
      tiktok|google news|google notícias|redes sociais|nossas redes sociais), (entre no|participe do|
      inscreva se no|junte se ao|faça parte do|siga o|siga|acesse o) (nosso|) (canal|grupo|perfil) (do|
      de|no) (whatsapp|telegram|youtube|facebook|instagram),
      canal (do|de|no) (whatsapp|telegram|youtube), nosso canal (do|no|de) (whatsapp|telegram|youtube),
      grupo (do|de|no) (whatsapp|telegram), (seguidores|fãs|inscritos) (seguir|curtir|inscrever|gosto|)`,
    starts: `siga nos, segue nos, siga o, siga a, siga nosso, siga nossa, siga nossas, siga as nossas,
      siga o canal, siga nosso canal, acompanhe nosso, acompanhe nossas, acompanhe nos,
      acompanhe o nosso, curta nossa, curta a nossa, entre no nosso, entre no canal, participe do nosso,
      participe do canal, inscreva se no nosso, inscreva se no canal, junte se ao nosso, junte se a nós,
      nos siga, encontre nos`,
    says: `(siga nos|segue nos|nos siga|siga a gente|encontre nos|acompanhe nos|nos acompanhe) (também|)
      (no|na|em|nas|pelo) (${NETWORK}), (siga|acompanhe|curta) (as nossas|nossas|a nossa|nossa|nosso|o
      nosso) (redes sociais|redes|página|canal|perfil) (no|na|do|em|oficial),
      (siga|acompanhe) as nossas redes sociais, (entre no|participe do|inscreva se no|inscreva se em|
      junte se ao|faça parte do|entre em) nosso (canal|grupo|canal oficial) (do|de|no) (whatsapp|
      telegram|youtube|facebook),
      (participe da|junte se à|faça parte da) nossa comunidade no (whatsapp|telegram|facebook|discord),
      (siga|clique aqui e siga|acompanhe) o (canal|perfil) (do|da|de) (whatsapp|telegram), clique aqui
      (para|e) (entrar|entre|participe|participar|siga|seguir|se inscrever) (no|do|o) (nosso|canal|grupo)`,
  },
  'source-note': {
    only: `(ler|leia|ver|veja|lê|acesse) (o|a|no|) (artigo original|notícia original|matéria original|
      texto original|publicação original|fonte original|original|post original|fonte), artigo original,
      notícia original, matéria original, texto original, publicação original, fonte original,
      link original, ver fonte, com informações (da|do|de|das) (agência brasil|reuters|afp|ap|ansa|efe|
      folhapress|estadão conteúdo|agência estado|agência lusa|assessoria|assessoria de imprensa|agências|
      g1|uol|cnn brasil|o globo|bbc),
      e (da|do|) (agência brasil|reuters|afp|ap|ansa|folhapress|estadão conteúdo|g1|uol), com agências,
      com agências internacionais, com informações de agências, com lusa, com informações da assessoria`,
    starts: `(este artigo|este texto|esta entrevista|esta reportagem|esta matéria|esta coluna|esta
      crónica|esta crônica|o artigo|o texto|a entrevista|a matéria) foi (publicado|publicada)
      originalmente (em|na|no|por|pela|pelo), (este artigo|este texto|esta reportagem|esta matéria|o
      artigo|o texto) foi originalmente (publicado|publicada) (em|na|no|por|pela|pelo), (este artigo|este
      texto|esta reportagem) foi (republicado|republicada|reproduzido|reproduzida) (com|de|do|da|a
      partir), publicado originalmente (em|na|no|por|pela|pelo),
      publicada originalmente (em|na|no|por|pela|pelo), originalmente publicado (em|na|no|por|pela|pelo),
      originalmente publicada (em|na|no|por|pela|pelo), texto publicado originalmente,
      artigo publicado originalmente, artigo originalmente publicado, texto originalmente publicado,
      republicado de, republicado com (permissão|autorização), reproduzido com (permissão|autorização),
      leia o artigo original, leia o texto original, leia a matéria original, leia a notícia original,
      leia a publicação original, este artigo foi republicado`,
    says: `(este|esse|esta|essa) (artigo|texto|matéria|reportagem|post|conteúdo|entrevista) foi
      (publicado|publicada) originalmente (no the conversation|em the conversation|neste|no nosso|na
      nossa|no site|no blog|em inglês), (leia|lê|clique aqui e leia|você pode ler) (aqui|) (o|a) (artigo|
      texto|matéria|versão|reportagem) original (aqui|em inglês|no the conversation|no site)`,
  },
  'tag-list': {
    only: `tags, etiquetas, marcadores, marcado, marcado com, marcado como, etiquetado, etiquetado com,
      etiquetado em, tags relacionadas, tags da matéria, tags da notícia, temas, tema,
      temas relacionados, temas deste artigo, temas da notícia, assuntos, assunto, assuntos relacionados,
      assuntos desta matéria, assuntos desta notícia, tópicos, tópicos relacionados,
      tópicos desta matéria, categorias, categoria, palavras chave, palavra chave, arquivado em,
      arquivado como, arquivado sob, publicado em, postado em, publicado na categoria,
      publicado em marcado, nuvem de tags, mais sobre, saiba mais sobre, relacionado a, exibir etiquetas,
      neste artigo, nesta notícia, nesta matéria, encontre mais conteúdos sobre`,
    starts: `tags, etiquetas, marcadores, marcado com, marcado como, etiquetado, etiquetado com,
      tags relacionadas, temas relacionados, temas deste artigo, assuntos relacionados,
      assuntos desta matéria, tópicos relacionados, tópicos desta matéria, arquivado em, arquivado como,
      publicado na categoria`,
  },
  'theme-toggle': {
    only: `modo (escuro|claro|noite|noturno|nocturno|dia|diurno|leitura), (ativar|alternar para|mudar
      para|alternar|desativar|ativar o|trocar para) modo (escuro|claro|noturno|noite),
      tema (escuro|claro), mudar tema, alterar tema, trocar tema, alternar tema, mudar o tema,
      tema do sistema, mudar para tema (escuro|claro)`,
  },
} satisfies LanguagePhrases;
