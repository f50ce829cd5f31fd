import type { Purposes } from './purposes.ts'

/** The purposes of services and cookies in Spanish. */
export const purposes: Purposes = {
  'Assigns you to a group of visitors.': 'Distribuye a los visitantes en grupos.',
  'Checks again what you chose for this service.':
    'Vuelve a comprobar su elección para este servicio.',
  'Checks for changes in what this site knows about you.':
    'Comprueba si ha cambiado lo que este sitio sabe de usted.',
  'Checks that data sent in your name comes from you and not from another site.':
    'Comprueba que lo que se envía procede de usted y no de otro sitio.',
  'Checks whether you are a person or a bot.': 'Comprueba si usted es una persona o un bot.',
  'Checks whether you are a person, to protect forms from bots.':
    'Comprueba si usted es una persona, para proteger los formularios contra bots.',
  'Chooses the ads you see and counts how often you see them.':
    'Elige los anuncios que se le muestran y cuenta las veces que los ve.',
  'Chooses the ads you see in this site’s search.':
    'Elige los anuncios que se le muestran en el buscador de este sitio.',
  'Chooses the messages you see.': 'Elige los mensajes que se le muestran.',
  'Chooses which new features you get.': 'Elige qué funciones nuevas recibe usted.',
  'Collects what you do here and passes it on to other services that this site uses.':
    'Recopila datos de su actividad en este sitio y los transmite a otros servicios que usa este sitio.',
  'Counts the pages you view in one visit.': 'Cuenta las páginas que usted ve en una visita.',
  'Counts visits and shows us which pages are read.':
    'Cuenta las visitas y muestra qué páginas se leen.',
  'Counts your visits.': 'Cuenta sus visitas.',
  'Detects fraud and spam.': 'Detecta fraude y spam.',
  'Directs you to the current version of the provider’s site.':
    'Le dirige a la versión actual del sitio del proveedor.',
  'Follows what you do here and links it to what you send us in forms and chats.':
    'Sigue su actividad en este sitio y la vincula con lo que usted nos envía en formularios y chats.',
  'Follows what you do here, to count visits and adapt content to you.':
    'Sigue su actividad en este sitio para contar las visitas y adaptarle el contenido.',
  'Follows what you do here, to measure ads from Google and choose the ones you see on Google and other sites.':
    'Sigue su actividad en este sitio para medir los resultados de los anuncios de Google y elegir los que se le muestran en Google y en otros sitios.',
  'Follows what you do here, to measure ads on Bing and choose the ones you see there.':
    'Sigue su actividad en este sitio para medir los resultados de los anuncios en Bing y elegir los que se le muestran allí.',
  'Follows what you do here, to measure ads on Facebook and Instagram and choose the ones you see there.':
    'Sigue su actividad en este sitio para medir los resultados de los anuncios en Facebook e Instagram y elegir los que se le muestran allí.',
  'Follows what you do here, to measure ads on LinkedIn and choose the ones you see there.':
    'Sigue su actividad en este sitio para medir los resultados de los anuncios en LinkedIn y elegir los que se le muestran allí.',
  'Follows what you do here, to measure ads on Pinterest and choose the ones you see there.':
    'Sigue su actividad en este sitio para medir los resultados de los anuncios en Pinterest y elegir los que se le muestran allí.',
  'Follows what you do here, to measure ads on Quora and choose the ones you see there.':
    'Sigue su actividad en este sitio para medir los resultados de los anuncios en Quora y elegir los que se le muestran allí.',
  'Follows what you do here, to measure ads on Reddit and choose the ones you see there.':
    'Sigue su actividad en este sitio para medir los resultados de los anuncios en Reddit y elegir los que se le muestran allí.',
  'Follows what you do here, to measure ads on Snapchat and choose the ones you see there.':
    'Sigue su actividad en este sitio para medir los resultados de los anuncios en Snapchat y elegir los que se le muestran allí.',
  'Follows what you do here, to measure ads on TikTok and choose the ones you see there.':
    'Sigue su actividad en este sitio para medir los resultados de los anuncios en TikTok y elegir los que se le muestran allí.',
  'Follows what you do here, to measure ads on X and choose the ones you see there.':
    'Sigue su actividad en este sitio para medir los resultados de los anuncios en X y elegir los que se le muestran allí.',
  'Follows what you do here, to send you relevant messages.':
    'Sigue su actividad en este sitio para enviarle mensajes relevantes.',
  'Follows you across sites, to choose the ads and posts you see.':
    'Le sigue de un sitio a otro para elegir los anuncios y las publicaciones que se le muestran.',
  'Follows you across sites, to choose the ads you see.':
    'Le sigue de un sitio a otro para elegir los anuncios que se le muestran.',
  'Hides the provider’s own cookie banner.':
    'Impide que se muestre el banner de cookies del propio proveedor.',
  'Keeps the chat going from page to page.':
    'Mantiene la continuidad del chat al pasar de una página a otra.',
  'Keeps track of your booking.': 'Guarda el estado de su reserva.',
  'Keeps track of your payment.': 'Guarda el estado de su pago.',
  'Lets you book appointments with us.': 'Le permite reservar citas con nosotros.',
  'Lets you chat with us and find help.': 'Le permite chatear con nosotros y encontrar ayuda.',
  'Lets you chat with us.': 'Le permite chatear con nosotros.',
  'Lets you export the map.': 'Le permite exportar el mapa.',
  'Limits how many requests you can send, to protect the service.':
    'Limita cuántas solicitudes puede enviar un visitante, para proteger el servicio.',
  'Limits how often data is sent.': 'Limita la frecuencia con la que se envían datos.',
  'Limits how often the time is checked.': 'Limita la frecuencia con la que se comprueba la hora.',
  'Connects each page you see with the one before it.':
    'Vincula la página actual con la que usted vio antes.',
  'Connects the pages of your visit in one recording.':
    'Reúne las páginas de su visita en una sola grabación.',
  'Connects your actions during a visit, to adapt content to them.':
    'Vincula entre sí sus acciones durante una visita para adaptar el contenido a esa visita.',
  'Connects your actions during a visit.': 'Vincula entre sí sus acciones durante una visita.',
  'Loads fonts from Google.': 'Carga tipos de letra de Google.',
  'Loads other services that this site uses.': 'Carga otros servicios que usa este sitio.',
  'Measures what ads lead to.': 'Mide los resultados de los anuncios.',
  'Notices when a new visit begins.': 'Detecta cuándo empieza una nueva visita.',
  'Plays music and podcasts on this site.': 'Reproduce música y pódcasts en este sitio.',
  'Plays videos on this site and shows ads in them.':
    'Reproduce vídeos en este sitio y muestra anuncios en ellos.',
  'Plays videos on this site.': 'Reproduce vídeos en este sitio.',
  'Prevents two tabs from sending a recording at the same time.':
    'Impide que dos pestañas envíen una grabación al mismo tiempo.',
  'Protects payments from fraud.': 'Protege los pagos contra el fraude.',
  'Recognizes that you belong to a group of people who have an account with the provider.':
    'Reconoce a grupos de personas que tienen una cuenta con el proveedor.',
  'Recognizes you by details such as your e-mail address.':
    'Le reconoce por datos como su dirección de correo electrónico.',
  'Recognizes you if you have an account with the provider.':
    'Le reconoce si usted tiene una cuenta con el proveedor.',
  'Recognizes you in the chat, to keep your conversation together.':
    'Le reconoce en el chat para que todos sus mensajes queden en la misma conversación.',
  'Recognizes you once this site knows who you are.':
    'Le reconoce una vez que este sitio sabe quién es usted.',
  'Recognizes you when you come from a newsletter.':
    'Le reconoce cuando usted llega desde un boletín.',
  'Recognizes you when you come from the provider’s site or app.':
    'Le reconoce cuando usted llega desde el sitio o la aplicación del proveedor.',
  'Recognizes your browser across related sites.':
    'Reconoce su navegador en distintos sitios relacionados entre sí.',
  'Recognizes your browser across sites.': 'Reconoce su navegador en distintos sitios.',
  'Recognizes your browser across the provider’s sites.':
    'Reconoce su navegador en los distintos sitios del proveedor.',
  'Recognizes your browser and links what you do in one visit.':
    'Reconoce su navegador y vincula entre sí sus acciones durante una visita.',
  'Recognizes your browser and may store your e-mail address.':
    'Reconoce su navegador y puede contener su dirección de correo electrónico.',
  'Recognizes your browser and protects accounts from misuse.':
    'Reconoce su navegador y protege las cuentas contra usos indebidos.',
  'Recognizes your browser when you come back.': 'Reconoce su navegador cuando usted vuelve.',
  'Recognizes your browser, to adapt content to you.':
    'Reconoce su navegador para adaptarle el contenido.',
  'Recognizes your browser, to measure ads and choose the ones you see.':
    'Reconoce su navegador para medir los resultados de los anuncios y elegir los que se le muestran.',
  'Records what you do here, click by click, and which errors occur, so that we can improve this site.':
    'Graba su actividad en este sitio, clic a clic, y los errores que se producen, para mejorar este sitio.',
  'Records what you do here, click by click, so that we can improve this site.':
    'Graba su actividad en este sitio, clic a clic, para mejorar este sitio.',
  'Remembers how much of a page may be recorded.':
    'Recuerda qué parte de una página se puede grabar.',
  'Remembers how you found this site.': 'Recuerda cómo encontró usted este sitio.',
  'Remembers that personalized ads are off.':
    'Indica que los anuncios personalizados están desactivados.',
  'Remembers that this service may use cookies.': 'Indica que este servicio puede usar cookies.',
  'Remembers that this service was blocked.': 'Indica que este servicio fue bloqueado.',
  'Remembers that this service was updated.': 'Indica que este servicio fue actualizado.',
  'Remembers that you allowed this service.': 'Indica que usted ha permitido este servicio.',
  'Remembers that you did not allow this service.':
    'Indica que usted no ha permitido este servicio.',
  'Remembers that you have seen the chat.': 'Indica que usted ya ha visto el chat.',
  'Remembers that your visit is recorded.': 'Indica que su visita se graba.',
  'Remembers what kind of device you use.': 'Recuerda qué tipo de dispositivo usa usted.',
  'Remembers what you closed, so that it stays closed.':
    'Recuerda lo que usted ha cerrado, para que siga cerrado.',
  'Remembers what you finished, so that it is not shown again.':
    'Recuerda lo que usted ha completado, para que no vuelva a mostrarse.',
  'Remembers what you viewed.': 'Recuerda lo que usted ha visto.',
  'Remembers when another entry of this service expires.':
    'Recuerda cuándo caduca otro dato guardado por este servicio.',
  'Remembers when the provider last matched you with its own data, for ads.':
    'Recuerda cuándo fue la última vez que el proveedor le relacionó con los datos que ya tiene, con fines publicitarios.',
  'Remembers when the provider last matched you with its own data, for statistics.':
    'Recuerda cuándo fue la última vez que el proveedor le relacionó con los datos que ya tiene, con fines estadísticos.',
  'Remembers that you came from another site.': 'Recuerda cuándo llegó usted desde otro sitio.',
  'Remembers when you first visited a site that uses this service.':
    'Recuerda cuándo visitó usted por primera vez un sitio que usa este servicio.',
  'Remembers when you last saw a survey or a guided tour.':
    'Recuerda cuándo vio usted por última vez una encuesta o un recorrido guiado.',
  'Remembers when you were last active.': 'Recuerda cuándo fue su última actividad.',
  'Remembers whether another tab is recorded too.': 'Recuerda si también se graba otra pestaña.',
  'Remembers whether the chat is open.': 'Recuerda si el chat está abierto.',
  'Remembers whether visits to this site can be measured.':
    'Recuerda si se pueden medir las visitas a este sitio.',
  'Remembers whether you have been here before.': 'Recuerda si usted ya ha estado aquí antes.',
  'Remembers whether your browser’s ID has to be renewed.':
    'Recuerda si hay que renovar el identificador de su navegador.',
  'Remembers whether your browser’s ID is also used for ads.':
    'Recuerda si el identificador de su navegador se usa también para anuncios.',
  'Remembers which ad campaign brought you here.':
    'Recuerda qué campaña publicitaria le trajo a este sitio.',
  'Remembers which ad you clicked, to measure what you do next.':
    'Recuerda en qué anuncio hizo clic, para medir lo que usted hace después.',
  'Remembers which forms, surveys and guided tours you have seen.':
    'Recuerda qué formularios, encuestas y recorridos guiados ha visto usted.',
  'Remembers which guided tour is open.': 'Recuerda qué recorrido guiado está abierto.',
  'Remembers which link you clicked.': 'Recuerda en qué enlace hizo clic usted.',
  'Remembers which newsletter brought you here.': 'Recuerda qué boletín le trajo a este sitio.',
  'Remembers which page you saw first.': 'Recuerda qué página vio usted primero.',
  'Remembers which products you viewed.': 'Recuerda qué productos ha visto usted.',
  'Remembers which server answers you.': 'Recuerda qué servidor le responde.',
  'Remembers which site you came from.': 'Recuerda desde qué sitio llegó usted.',
  'Remembers which version of a page you see.': 'Recuerda qué versión de una página se le muestra.',
  'Remembers which videos you watched.': 'Recuerda qué vídeos ha visto usted.',
  'Remembers your choice for this service.': 'Recuerda su elección para este servicio.',
  'Remembers your cookie choice with the provider.':
    'Recuerda su elección sobre las cookies del proveedor.',
  'Remembers your earlier visits.': 'Recuerda sus visitas anteriores.',
  'Remembers your player settings.': 'Recuerda sus ajustes del reproductor.',
  'Remembers your settings and chooses the ads you see on the provider’s sites.':
    'Recuerda sus ajustes y elige los anuncios que se le muestran en los sitios del proveedor.',
  'Remembers your settings and chooses the videos suggested to you.':
    'Recuerda sus ajustes y elige los vídeos que se le sugieren.',
  'Remembers your visits and which versions of pages you saw.':
    'Recuerda sus visitas y qué versiones de las páginas ha visto usted.',
  'Reports errors and measures how fast pages load, so that we can fix problems.':
    'Informa de errores y mide la velocidad de carga de las páginas, para que podamos solucionar los problemas.',
  'Reports errors, so that we can fix them.': 'Informa de errores, para que podamos solucionarlos.',
  'Shares the chat between your open tabs.': 'Comparte el chat entre sus pestañas abiertas.',
  'Shows ads on this site and follows you across sites to choose them.':
    'Muestra anuncios en este sitio y le sigue de un sitio a otro para elegirlos.',
  'Shows forms and surveys for you to fill in.':
    'Muestra formularios y encuestas para que usted los rellene.',
  'Shows maps on this site.': 'Muestra mapas en este sitio.',
  'Shows newsletter forms and measures what newsletters lead to.':
    'Muestra formularios de suscripción a boletines y mide los resultados de los boletines.',
  'Shows posts and timelines from X.': 'Muestra publicaciones y cronologías de X.',
  'Shows posts from Instagram.': 'Muestra publicaciones de Instagram.',
  'Shows posts, videos and buttons from Facebook.':
    'Muestra publicaciones, vídeos y botones de Facebook.',
  'Shows sign-up forms and follows what you do here, to send you relevant messages.':
    'Muestra formularios de suscripción y sigue su actividad en este sitio para enviarle mensajes relevantes.',
  'Shows us how visitors use this site, so that we can improve it.':
    'Muestra cómo usan los visitantes este sitio, para mejorarlo.',
  'Shows you one of several versions of a page and watches how you use it, to find out which works best.':
    'Le muestra una de varias versiones de una página y observa cómo la usa usted, para averiguar cuál funciona mejor.',
  'Shows you one of several versions of a page, to find out which works best, and adapts content to you.':
    'Le muestra una de varias versiones de una página, para averiguar cuál funciona mejor, y le adapta el contenido.',
  'Shows you one of several versions of a page, to find out which works best.':
    'Le muestra una de varias versiones de una página, para averiguar cuál funciona mejor.',
  'Stores data used to compare versions of pages.':
    'Guarda datos que se usan para comparar versiones de páginas.',
  'Stores details that this site adds to its statistics.':
    'Guarda datos que este sitio añade a sus estadísticas.',
  'Stores the recording of your visit until it is sent.':
    'Guarda la grabación de su visita hasta que se envíe.',
  'Stores this site’s settings for the service.':
    'Guarda los ajustes de este sitio para el servicio.',
  'Stores what this site knows about you.': 'Guarda lo que este sitio sabe de usted.',
  'Stores what this site knows about your organization.':
    'Guarda lo que este sitio sabe de su organización.',
  'Stores a record of what you did here until it is sent.':
    'Guarda los datos de su actividad en este sitio hasta que se envíen.',
  'Stores what you viewed until this site knows who you are.':
    'Guarda lo que usted ha visto hasta que este sitio sepa quién es usted.',
  'Stores your answers to a survey until you send them.':
    'Guarda sus respuestas a una encuesta hasta que usted las envíe.',
  'Stores your local time, IP address, browser and country.':
    'Guarda su hora local, dirección IP, navegador y país.',
  'Takes payments and protects them from fraud.':
    'Procesa los pagos y los protege contra el fraude.',
  'Tells your open tabs apart.': 'Distingue sus pestañas abiertas unas de otras.',
  'Tests how data can be stored in your browser.':
    'Comprueba cómo se pueden guardar datos en su navegador.',
  'Works out who you probably are.': 'Intenta adivinar quién es usted.',
}
