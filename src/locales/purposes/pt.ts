import type { Purposes } from './purposes.ts'

/** The purposes of services and cookies in European Portuguese. */
export const purposes: Purposes = {
  'Assigns you to a group of visitors.': 'Distribui os visitantes por grupos.',
  'Checks again what you chose for this service.':
    'Volta a verificar a sua escolha para este serviço.',
  'Checks for changes in what this site knows about you.':
    'Verifica se mudou o que este site sabe a seu respeito.',
  'Checks that data sent in your name comes from you and not from another site.':
    'Verifica se o que é enviado vem de si e não de outro site.',
  'Checks whether you are a person or a bot.': 'Verifica se é uma pessoa ou um bot.',
  'Checks whether you are a person, to protect forms from bots.':
    'Verifica se é uma pessoa, para proteger os formulários contra bots.',
  'Chooses the ads you see and counts how often you see them.':
    'Escolhe os anúncios que lhe são mostrados e conta quantas vezes os vê.',
  'Chooses the ads you see in this site’s search.':
    'Escolhe os anúncios que lhe são mostrados na pesquisa deste site.',
  'Chooses the messages you see.': 'Escolhe as mensagens que lhe são mostradas.',
  'Chooses which new features you get.': 'Escolhe que novas funcionalidades recebe.',
  'Collects what you do here and passes it on to other services that this site uses.':
    'Recolhe dados da sua atividade neste site e transmite-os a outros serviços que este site utiliza.',
  'Counts the pages you view in one visit.': 'Conta as páginas que vê numa visita.',
  'Counts visits and shows us which pages are read.':
    'Conta as visitas e mostra que páginas são lidas.',
  'Counts your visits.': 'Conta as suas visitas.',
  'Detects fraud and spam.': 'Deteta fraude e spam.',
  'Directs you to the current version of the provider’s site.':
    'Encaminha para a versão atual do site do fornecedor.',
  'Follows what you do here and links it to what you send us in forms and chats.':
    'Segue a sua atividade neste site e associa-a ao que nos envia em formulários e chats.',
  'Follows what you do here, to count visits and adapt content to you.':
    'Segue a sua atividade neste site para contar as visitas e adaptar os conteúdos a si.',
  'Follows what you do here, to measure ads from Google and choose the ones you see on Google and other sites.':
    'Segue a sua atividade neste site para medir os resultados dos anúncios da Google e escolher os que lhe são mostrados na Google e noutros sites.',
  'Follows what you do here, to measure ads on Bing and choose the ones you see there.':
    'Segue a sua atividade neste site para medir os resultados dos anúncios no Bing e escolher os que lhe são mostrados lá.',
  'Follows what you do here, to measure ads on Facebook and Instagram and choose the ones you see there.':
    'Segue a sua atividade neste site para medir os resultados dos anúncios no Facebook e no Instagram e escolher os que lhe são mostrados lá.',
  'Follows what you do here, to measure ads on LinkedIn and choose the ones you see there.':
    'Segue a sua atividade neste site para medir os resultados dos anúncios no LinkedIn e escolher os que lhe são mostrados lá.',
  'Follows what you do here, to measure ads on Pinterest and choose the ones you see there.':
    'Segue a sua atividade neste site para medir os resultados dos anúncios no Pinterest e escolher os que lhe são mostrados lá.',
  'Follows what you do here, to measure ads on Quora and choose the ones you see there.':
    'Segue a sua atividade neste site para medir os resultados dos anúncios no Quora e escolher os que lhe são mostrados lá.',
  'Follows what you do here, to measure ads on Reddit and choose the ones you see there.':
    'Segue a sua atividade neste site para medir os resultados dos anúncios no Reddit e escolher os que lhe são mostrados lá.',
  'Follows what you do here, to measure ads on Snapchat and choose the ones you see there.':
    'Segue a sua atividade neste site para medir os resultados dos anúncios no Snapchat e escolher os que lhe são mostrados lá.',
  'Follows what you do here, to measure ads on TikTok and choose the ones you see there.':
    'Segue a sua atividade neste site para medir os resultados dos anúncios no TikTok e escolher os que lhe são mostrados lá.',
  'Follows what you do here, to measure ads on X and choose the ones you see there.':
    'Segue a sua atividade neste site para medir os resultados dos anúncios no X e escolher os que lhe são mostrados lá.',
  'Follows what you do here, to send you relevant messages.':
    'Segue a sua atividade neste site para lhe enviar mensagens relevantes.',
  'Follows you across sites, to choose the ads and posts you see.':
    'Segue a sua atividade de site em site para escolher os anúncios e as publicações que lhe são mostrados.',
  'Follows you across sites, to choose the ads you see.':
    'Segue a sua atividade de site em site para escolher os anúncios que lhe são mostrados.',
  'Hides the provider’s own cookie banner.':
    'Impede que seja mostrado o banner de cookies do próprio fornecedor.',
  'Keeps the chat going from page to page.':
    'Mantém a continuidade do chat ao passar de uma página para outra.',
  'Keeps track of your booking.': 'Guarda o estado da sua marcação.',
  'Keeps track of your payment.': 'Guarda o estado do seu pagamento.',
  'Lets you book appointments with us.': 'Permite-lhe fazer marcações connosco.',
  'Lets you chat with us and find help.': 'Permite-lhe falar connosco por chat e encontrar ajuda.',
  'Lets you chat with us.': 'Permite-lhe falar connosco por chat.',
  'Lets you export the map.': 'Permite-lhe exportar o mapa.',
  'Limits how many requests you can send, to protect the service.':
    'Limita quantos pedidos um visitante pode enviar, para proteger o serviço.',
  'Limits how often data is sent.': 'Limita a frequência com que são enviados dados.',
  'Limits how often the time is checked.': 'Limita a frequência com que a hora é verificada.',
  'Connects each page you see with the one before it.': 'Associa a página atual à que viu antes.',
  'Connects the pages of your visit in one recording.':
    'Reúne as páginas da sua visita numa só gravação.',
  'Connects your actions during a visit, to adapt content to them.':
    'Associa entre si as suas ações durante uma visita para adaptar os conteúdos a essa visita.',
  'Connects your actions during a visit.': 'Associa entre si as suas ações durante uma visita.',
  'Loads fonts from Google.': 'Carrega tipos de letra da Google.',
  'Loads other services that this site uses.': 'Carrega outros serviços que este site utiliza.',
  'Measures what ads lead to.': 'Mede os resultados dos anúncios.',
  'Notices when a new visit begins.': 'Deteta quando começa uma nova visita.',
  'Plays music and podcasts on this site.': 'Reproduz música e podcasts neste site.',
  'Plays videos on this site and shows ads in them.':
    'Reproduz vídeos neste site e mostra anúncios nos vídeos.',
  'Plays videos on this site.': 'Reproduz vídeos neste site.',
  'Prevents two tabs from sending a recording at the same time.':
    'Impede que dois separadores enviem uma gravação ao mesmo tempo.',
  'Protects payments from fraud.': 'Protege os pagamentos contra fraude.',
  'Recognizes that you belong to a group of people who have an account with the provider.':
    'Reconhece grupos de pessoas que têm conta no fornecedor.',
  'Recognizes you by details such as your e-mail address.':
    'Reconhece-o através de dados como o seu endereço de e-mail.',
  'Recognizes you if you have an account with the provider.':
    'Reconhece-o se tiver conta no fornecedor.',
  'Recognizes you in the chat, to keep your conversation together.':
    'Reconhece-o no chat, para que todas as suas mensagens fiquem na mesma conversa.',
  'Recognizes you once this site knows who you are.':
    'Reconhece-o assim que este site conhece a sua identidade.',
  'Recognizes you when you come from a newsletter.':
    'Reconhece-o quando chega a partir de uma newsletter.',
  'Recognizes you when you come from the provider’s site or app.':
    'Reconhece-o quando chega a partir do site ou da aplicação do fornecedor.',
  'Recognizes your browser across related sites.':
    'Reconhece o seu navegador em vários sites relacionados entre si.',
  'Recognizes your browser across sites.': 'Reconhece o seu navegador em vários sites.',
  'Recognizes your browser across the provider’s sites.':
    'Reconhece o seu navegador nos vários sites do fornecedor.',
  'Recognizes your browser and links what you do in one visit.':
    'Reconhece o seu navegador e associa entre si as suas ações durante uma visita.',
  'Recognizes your browser and may store your e-mail address.':
    'Reconhece o seu navegador e pode conter o seu endereço de e-mail.',
  'Recognizes your browser and protects accounts from misuse.':
    'Reconhece o seu navegador e protege as contas contra utilização indevida.',
  'Recognizes your browser when you come back.': 'Reconhece o seu navegador quando regressa.',
  'Recognizes your browser, to adapt content to you.':
    'Reconhece o seu navegador para adaptar os conteúdos a si.',
  'Recognizes your browser, to measure ads and choose the ones you see.':
    'Reconhece o seu navegador para medir os resultados dos anúncios e escolher os que lhe são mostrados.',
  'Records what you do here, click by click, and which errors occur, so that we can improve this site.':
    'Grava a sua atividade neste site, clique a clique, e os erros que ocorrem, para melhorar este site.',
  'Records what you do here, click by click, so that we can improve this site.':
    'Grava a sua atividade neste site, clique a clique, para melhorar este site.',
  'Remembers how much of a page may be recorded.':
    'Memoriza que parte de uma página pode ser gravada.',
  'Remembers how you found this site.': 'Memoriza como encontrou este site.',
  'Remembers that personalized ads are off.':
    'Memoriza que os anúncios personalizados estão desativados.',
  'Remembers that this service may use cookies.':
    'Memoriza que este serviço pode utilizar cookies.',
  'Remembers that this service was blocked.': 'Memoriza que este serviço foi bloqueado.',
  'Remembers that this service was updated.': 'Memoriza que este serviço foi atualizado.',
  'Remembers that you allowed this service.': 'Memoriza que permitiu este serviço.',
  'Remembers that you did not allow this service.': 'Memoriza que não permitiu este serviço.',
  'Remembers that you have seen the chat.': 'Memoriza que já viu o chat.',
  'Remembers that your visit is recorded.': 'Memoriza que a sua visita é gravada.',
  'Remembers what kind of device you use.': 'Memoriza que tipo de dispositivo utiliza.',
  'Remembers what you closed, so that it stays closed.':
    'Memoriza o que fechou, para que continue fechado.',
  'Remembers what you finished, so that it is not shown again.':
    'Memoriza o que concluiu, para que não volte a ser mostrado.',
  'Remembers what you viewed.': 'Memoriza o que viu.',
  'Remembers when another entry of this service expires.':
    'Memoriza quando expira outro dado guardado por este serviço.',
  'Remembers when the provider last matched you with its own data, for ads.':
    'Memoriza quando foi a última vez que o fornecedor o associou aos dados que já tem, para fins publicitários.',
  'Remembers when the provider last matched you with its own data, for statistics.':
    'Memoriza quando foi a última vez que o fornecedor o associou aos dados que já tem, para fins estatísticos.',
  'Remembers that you came from another site.': 'Memoriza quando chegou a partir de outro site.',
  'Remembers when you first visited a site that uses this service.':
    'Memoriza quando visitou pela primeira vez um site que utiliza este serviço.',
  'Remembers when you last saw a survey or a guided tour.':
    'Memoriza quando viu pela última vez um inquérito ou uma visita guiada.',
  'Remembers when you were last active.': 'Memoriza quando foi a sua última atividade.',
  'Remembers whether another tab is recorded too.': 'Memoriza se outro separador também é gravado.',
  'Remembers whether the chat is open.': 'Memoriza se o chat está aberto.',
  'Remembers whether visits to this site can be measured.':
    'Memoriza se é possível medir as visitas a este site.',
  'Remembers whether you have been here before.': 'Memoriza se já esteve aqui antes.',
  'Remembers whether your browser’s ID has to be renewed.':
    'Memoriza se o identificador do seu navegador tem de ser renovado.',
  'Remembers whether your browser’s ID is also used for ads.':
    'Memoriza se o identificador do seu navegador também é utilizado para anúncios.',
  'Remembers which ad campaign brought you here.':
    'Memoriza através de que campanha publicitária chegou a este site.',
  'Remembers which ad you clicked, to measure what you do next.':
    'Memoriza em que anúncio clicou, para medir o que faz a seguir.',
  'Remembers which forms, surveys and guided tours you have seen.':
    'Memoriza que formulários, inquéritos e visitas guiadas viu.',
  'Remembers which guided tour is open.': 'Memoriza que visita guiada está aberta.',
  'Remembers which link you clicked.': 'Memoriza em que ligação clicou.',
  'Remembers which newsletter brought you here.':
    'Memoriza através de que newsletter chegou a este site.',
  'Remembers which page you saw first.': 'Memoriza que página viu primeiro.',
  'Remembers which products you viewed.': 'Memoriza que produtos viu.',
  'Remembers which server answers you.': 'Memoriza que servidor lhe responde.',
  'Remembers which site you came from.': 'Memoriza de que site veio.',
  'Remembers which version of a page you see.': 'Memoriza que versão de uma página lhe é mostrada.',
  'Remembers which videos you watched.': 'Memoriza que vídeos viu.',
  'Remembers your choice for this service.': 'Memoriza a sua escolha para este serviço.',
  'Remembers your cookie choice with the provider.':
    'Memoriza a sua escolha sobre os cookies do fornecedor.',
  'Remembers your earlier visits.': 'Memoriza as suas visitas anteriores.',
  'Remembers your player settings.': 'Memoriza as suas definições do leitor multimédia.',
  'Remembers your settings and chooses the ads you see on the provider’s sites.':
    'Memoriza as suas definições e escolhe os anúncios que lhe são mostrados nos sites do fornecedor.',
  'Remembers your settings and chooses the videos suggested to you.':
    'Memoriza as suas definições e escolhe os vídeos que lhe são sugeridos.',
  'Remembers your visits and which versions of pages you saw.':
    'Memoriza as suas visitas e que versões das páginas viu.',
  'Reports errors and measures how fast pages load, so that we can fix problems.':
    'Comunica erros e mede a velocidade de carregamento das páginas, para que possamos corrigir os problemas.',
  'Reports errors, so that we can fix them.': 'Comunica erros, para que os possamos corrigir.',
  'Shares the chat between your open tabs.': 'Partilha o chat entre os seus separadores abertos.',
  'Shows ads on this site and follows you across sites to choose them.':
    'Mostra anúncios neste site e segue a sua atividade de site em site para os escolher.',
  'Shows forms and surveys for you to fill in.': 'Mostra formulários e inquéritos para preencher.',
  'Shows maps on this site.': 'Mostra mapas neste site.',
  'Shows newsletter forms and measures what newsletters lead to.':
    'Mostra formulários de subscrição de newsletters e mede os resultados das newsletters.',
  'Shows posts and timelines from X.': 'Mostra publicações e cronologias do X.',
  'Shows posts from Instagram.': 'Mostra publicações do Instagram.',
  'Shows posts, videos and buttons from Facebook.':
    'Mostra publicações, vídeos e botões do Facebook.',
  'Shows sign-up forms and follows what you do here, to send you relevant messages.':
    'Mostra formulários de subscrição e segue a sua atividade neste site para lhe enviar mensagens relevantes.',
  'Shows us how visitors use this site, so that we can improve it.':
    'Mostra como os visitantes utilizam este site, para o melhorar.',
  'Shows you one of several versions of a page and watches how you use it, to find out which works best.':
    'Mostra-lhe uma de várias versões de uma página e observa como a utiliza, para descobrir qual funciona melhor.',
  'Shows you one of several versions of a page, to find out which works best, and adapts content to you.':
    'Mostra-lhe uma de várias versões de uma página, para descobrir qual funciona melhor, e adapta os conteúdos a si.',
  'Shows you one of several versions of a page, to find out which works best.':
    'Mostra-lhe uma de várias versões de uma página, para descobrir qual funciona melhor.',
  'Stores data used to compare versions of pages.':
    'Guarda dados utilizados para comparar versões de páginas.',
  'Stores details that this site adds to its statistics.':
    'Guarda dados que este site acrescenta às suas estatísticas.',
  'Stores the recording of your visit until it is sent.':
    'Guarda a gravação da sua visita até ser enviada.',
  'Stores this site’s settings for the service.': 'Guarda as definições deste site para o serviço.',
  'Stores what this site knows about you.': 'Guarda o que este site sabe a seu respeito.',
  'Stores what this site knows about your organization.':
    'Guarda o que este site sabe sobre a sua organização.',
  'Stores a record of what you did here until it is sent.':
    'Guarda os dados da sua atividade neste site até serem enviados.',
  'Stores what you viewed until this site knows who you are.':
    'Guarda o que viu até este site conhecer a sua identidade.',
  'Stores your answers to a survey until you send them.':
    'Guarda as suas respostas a um inquérito até as enviar.',
  'Stores your local time, IP address, browser and country.':
    'Guarda a sua hora local, o endereço IP, o navegador e o país.',
  'Takes payments and protects them from fraud.':
    'Processa os pagamentos e protege-os contra fraude.',
  'Tells your open tabs apart.': 'Distingue os seus separadores abertos uns dos outros.',
  'Tests how data can be stored in your browser.':
    'Testa como podem ser guardados dados no seu navegador.',
  'Works out who you probably are.': 'Tenta adivinhar a sua identidade.',
}
