import type { Purposes } from './purposes.ts'

/** The purposes of services and cookies in Italian. */
export const purposes: Purposes = {
  'Assigns you to a group of visitors.': 'Suddivide i visitatori in gruppi.',
  'Checks again what you chose for this service.':
    'Verifica di nuovo la tua scelta per questo servizio.',
  'Checks for changes in what this site knows about you.':
    'Verifica se ciò che questo sito sa di te è cambiato.',
  'Checks that data sent in your name comes from you and not from another site.':
    'Verifica che ciò che viene inviato provenga da te e non da un altro sito.',
  'Checks whether you are a person or a bot.': 'Verifica se sei una persona o un bot.',
  'Checks whether you are a person, to protect forms from bots.':
    'Verifica se sei una persona, per proteggere i moduli dai bot.',
  'Chooses the ads you see and counts how often you see them.':
    'Sceglie gli annunci che vedi e conta quante volte li vedi.',
  'Chooses the ads you see in this site’s search.':
    'Sceglie gli annunci che vedi nella ricerca di questo sito.',
  'Chooses the messages you see.': 'Sceglie i messaggi che vedi.',
  'Chooses which new features you get.': 'Sceglie a quali nuove funzioni hai accesso.',
  'Collects what you do here and passes it on to other services that this site uses.':
    'Raccoglie dati su ciò che fai su questo sito e li trasmette ad altri servizi che il sito usa.',
  'Counts the pages you view in one visit.':
    'Conta le pagine che visualizzi durante una singola visita.',
  'Counts visits and shows us which pages are read.':
    'Conta le visite e indica quali pagine vengono lette.',
  'Counts your visits.': 'Conta le tue visite.',
  'Detects fraud and spam.': 'Rileva frodi e spam.',
  'Directs you to the current version of the provider’s site.':
    'Ti indirizza alla versione attuale del sito del fornitore.',
  'Follows what you do here and links it to what you send us in forms and chats.':
    'Segue ciò che fai su questo sito e lo collega a ciò che ci invii tramite moduli e chat.',
  'Follows what you do here, to count visits and adapt content to you.':
    'Segue ciò che fai su questo sito, per contare le visite e personalizzare i contenuti che vedi.',
  'Follows what you do here, to measure ads from Google and choose the ones you see on Google and other sites.':
    'Segue ciò che fai su questo sito, per misurare l’efficacia degli annunci di Google e scegliere quelli che vedi su Google e su altri siti.',
  'Follows what you do here, to measure ads on Bing and choose the ones you see there.':
    'Segue ciò che fai su questo sito, per misurare l’efficacia degli annunci pubblicati su Bing e scegliere quelli che vedi lì.',
  'Follows what you do here, to measure ads on Facebook and Instagram and choose the ones you see there.':
    'Segue ciò che fai su questo sito, per misurare l’efficacia degli annunci pubblicati su Facebook e Instagram e scegliere quelli che vedi lì.',
  'Follows what you do here, to measure ads on LinkedIn and choose the ones you see there.':
    'Segue ciò che fai su questo sito, per misurare l’efficacia degli annunci pubblicati su LinkedIn e scegliere quelli che vedi lì.',
  'Follows what you do here, to measure ads on Pinterest and choose the ones you see there.':
    'Segue ciò che fai su questo sito, per misurare l’efficacia degli annunci pubblicati su Pinterest e scegliere quelli che vedi lì.',
  'Follows what you do here, to measure ads on Quora and choose the ones you see there.':
    'Segue ciò che fai su questo sito, per misurare l’efficacia degli annunci pubblicati su Quora e scegliere quelli che vedi lì.',
  'Follows what you do here, to measure ads on Reddit and choose the ones you see there.':
    'Segue ciò che fai su questo sito, per misurare l’efficacia degli annunci pubblicati su Reddit e scegliere quelli che vedi lì.',
  'Follows what you do here, to measure ads on Snapchat and choose the ones you see there.':
    'Segue ciò che fai su questo sito, per misurare l’efficacia degli annunci pubblicati su Snapchat e scegliere quelli che vedi lì.',
  'Follows what you do here, to measure ads on TikTok and choose the ones you see there.':
    'Segue ciò che fai su questo sito, per misurare l’efficacia degli annunci pubblicati su TikTok e scegliere quelli che vedi lì.',
  'Follows what you do here, to measure ads on X and choose the ones you see there.':
    'Segue ciò che fai su questo sito, per misurare l’efficacia degli annunci pubblicati su X e scegliere quelli che vedi lì.',
  'Follows what you do here, to send you relevant messages.':
    'Segue ciò che fai su questo sito, per inviarti messaggi mirati.',
  'Follows you across sites, to choose the ads and posts you see.':
    'Ti segue da un sito all’altro, per scegliere gli annunci e i post che vedi.',
  'Follows you across sites, to choose the ads you see.':
    'Ti segue da un sito all’altro, per scegliere gli annunci che vedi.',
  'Hides the provider’s own cookie banner.':
    'Impedisce che venga mostrato il banner dei cookie del fornitore.',
  'Keeps the chat going from page to page.': 'Mantiene attiva la chat da una pagina all’altra.',
  'Keeps track of your booking.': 'Tiene traccia della tua prenotazione.',
  'Keeps track of your payment.': 'Tiene traccia del tuo pagamento.',
  'Lets you book appointments with us.': 'Permette di prenotare un appuntamento con noi.',
  'Lets you chat with us and find help.': 'Permette di chattare con noi e di trovare assistenza.',
  'Lets you chat with us.': 'Permette di chattare con noi.',
  'Lets you export the map.': 'Permette di esportare la mappa.',
  'Limits how many requests you can send, to protect the service.':
    'Limita il numero di richieste che un visitatore può inviare, per proteggere il servizio.',
  'Limits how often data is sent.': 'Limita la frequenza con cui vengono inviati i dati.',
  'Limits how often the time is checked.': 'Limita la frequenza con cui viene controllata l’ora.',
  'Connects each page you see with the one before it.':
    'Collega la pagina a quella che hai visto subito prima.',
  'Connects the pages of your visit in one recording.':
    'Raggruppa le pagine della tua visita in un’unica registrazione.',
  'Connects your actions during a visit, to adapt content to them.':
    'Raggruppa ciò che fai durante una singola visita, per adattare i contenuti di conseguenza.',
  'Connects your actions during a visit.': 'Raggruppa ciò che fai durante una singola visita.',
  'Loads fonts from Google.': 'Carica font da Google.',
  'Loads other services that this site uses.': 'Carica altri servizi che questo sito usa.',
  'Measures what ads lead to.': 'Misura l’efficacia degli annunci.',
  'Notices when a new visit begins.': 'Rileva l’inizio di una nuova visita.',
  'Plays music and podcasts on this site.': 'Riproduce musica e podcast su questo sito.',
  'Plays videos on this site and shows ads in them.':
    'Riproduce video su questo sito e mostra annunci al loro interno.',
  'Plays videos on this site.': 'Riproduce video su questo sito.',
  'Prevents two tabs from sending a recording at the same time.':
    'Impedisce a due schede di inviare una registrazione contemporaneamente.',
  'Protects payments from fraud.': 'Protegge i pagamenti dalle frodi.',
  'Recognizes that you belong to a group of people who have an account with the provider.':
    'Riconosce gruppi di persone che hanno un account presso il fornitore.',
  'Recognizes you by details such as your e-mail address.':
    'Ti riconosce in base a informazioni come il tuo indirizzo e-mail.',
  'Recognizes you if you have an account with the provider.':
    'Ti riconosce se hai un account presso il fornitore.',
  'Recognizes you in the chat, to keep your conversation together.':
    'Ti riconosce nella chat, per mantenere il filo della tua conversazione.',
  'Recognizes you once this site knows who you are.':
    'Ti riconosce una volta che questo sito sa chi sei.',
  'Recognizes you when you come from a newsletter.':
    'Ti riconosce quando arrivi da una newsletter.',
  'Recognizes you when you come from the provider’s site or app.':
    'Ti riconosce quando arrivi dal sito o dall’app del fornitore.',
  'Recognizes your browser across related sites.':
    'Riconosce il tuo browser su più siti collegati tra loro.',
  'Recognizes your browser across sites.': 'Riconosce il tuo browser da un sito all’altro.',
  'Recognizes your browser across the provider’s sites.':
    'Riconosce il tuo browser sui diversi siti del fornitore.',
  'Recognizes your browser and links what you do in one visit.':
    'Riconosce il tuo browser e raggruppa ciò che fai durante una singola visita.',
  'Recognizes your browser and may store your e-mail address.':
    'Riconosce il tuo browser e può contenere il tuo indirizzo e-mail.',
  'Recognizes your browser and protects accounts from misuse.':
    'Riconosce il tuo browser e protegge gli account dagli abusi.',
  'Recognizes your browser when you come back.': 'Riconosce il tuo browser quando torni.',
  'Recognizes your browser, to adapt content to you.':
    'Riconosce il tuo browser, per personalizzare i contenuti che vedi.',
  'Recognizes your browser, to measure ads and choose the ones you see.':
    'Riconosce il tuo browser, per misurare l’efficacia degli annunci e scegliere quelli che vedi.',
  'Records what you do here, click by click, and which errors occur, so that we can improve this site.':
    'Registra ciò che fai su questo sito, clic per clic, e gli errori che si verificano, per migliorare il sito.',
  'Records what you do here, click by click, so that we can improve this site.':
    'Registra ciò che fai su questo sito, clic per clic, per migliorare il sito.',
  'Remembers how much of a page may be recorded.':
    'Ricorda quale parte di una pagina può essere registrata.',
  'Remembers how you found this site.': 'Ricorda come hai trovato questo sito.',
  'Remembers that personalized ads are off.':
    'Memorizza che gli annunci personalizzati sono disattivati.',
  'Remembers that this service may use cookies.':
    'Memorizza che questo servizio è autorizzato a usare i cookie.',
  'Remembers that this service was blocked.': 'Memorizza che questo servizio è stato bloccato.',
  'Remembers that this service was updated.': 'Memorizza che questo servizio è stato aggiornato.',
  'Remembers that you allowed this service.': 'Memorizza che hai autorizzato questo servizio.',
  'Remembers that you did not allow this service.':
    'Memorizza che non hai autorizzato questo servizio.',
  'Remembers that you have seen the chat.': 'Memorizza che hai visto la chat.',
  'Remembers that your visit is recorded.': 'Memorizza che la tua visita viene registrata.',
  'Remembers what kind of device you use.': 'Ricorda il tipo di dispositivo che usi.',
  'Remembers what you closed, so that it stays closed.':
    'Ricorda ciò che hai chiuso, in modo che resti chiuso.',
  'Remembers what you finished, so that it is not shown again.':
    'Ricorda ciò che hai completato, in modo che non venga mostrato di nuovo.',
  'Remembers what you viewed.': 'Ricorda ciò che hai visualizzato.',
  'Remembers when another entry of this service expires.':
    'Ricorda quando scade un altro dato conservato da questo servizio.',
  'Remembers when the provider last matched you with its own data, for ads.':
    'Ricorda quando il fornitore ha stabilito per l’ultima volta un collegamento tra te e i propri dati, a fini pubblicitari.',
  'Remembers when the provider last matched you with its own data, for statistics.':
    'Ricorda quando il fornitore ha stabilito per l’ultima volta un collegamento tra te e i propri dati, a fini statistici.',
  'Remembers that you came from another site.':
    'Ricorda quando hai raggiunto questo sito da un altro sito.',
  'Remembers when you first visited a site that uses this service.':
    'Ricorda quando hai visitato per la prima volta un sito che usa questo servizio.',
  'Remembers when you last saw a survey or a guided tour.':
    'Ricorda quando hai visto per l’ultima volta un sondaggio o un tour guidato.',
  'Remembers when you were last active.': 'Ricorda il momento della tua ultima attività.',
  'Remembers whether another tab is recorded too.':
    'Ricorda se la visita viene registrata anche in un’altra scheda.',
  'Remembers whether the chat is open.': 'Ricorda se la chat è aperta.',
  'Remembers whether visits to this site can be measured.':
    'Ricorda se le visite a questo sito possono essere misurate.',
  'Remembers whether you have been here before.': 'Ricorda se hai già visitato questo sito.',
  'Remembers whether your browser’s ID has to be renewed.':
    'Ricorda se l’identificativo del tuo browser deve essere rinnovato.',
  'Remembers whether your browser’s ID is also used for ads.':
    'Ricorda se l’identificativo del tuo browser viene usato anche per la pubblicità.',
  'Remembers which ad campaign brought you here.':
    'Ricorda quale campagna pubblicitaria ti ha portato su questo sito.',
  'Remembers which ad you clicked, to measure what you do next.':
    'Ricorda su quale annuncio hai fatto clic, per misurare ciò che fai in seguito.',
  'Remembers which forms, surveys and guided tours you have seen.':
    'Ricorda quali moduli, sondaggi e tour guidati hai visto.',
  'Remembers which guided tour is open.': 'Ricorda quale tour guidato è in corso.',
  'Remembers which link you clicked.': 'Ricorda su quale link hai fatto clic.',
  'Remembers which newsletter brought you here.':
    'Ricorda quale newsletter ti ha portato su questo sito.',
  'Remembers which page you saw first.': 'Ricorda quale pagina hai visto per prima.',
  'Remembers which products you viewed.': 'Ricorda quali prodotti hai visualizzato.',
  'Remembers which server answers you.': 'Ricorda quale server ti risponde.',
  'Remembers which site you came from.': 'Ricorda da quale sito arrivi.',
  'Remembers which version of a page you see.': 'Ricorda quale versione di una pagina vedi.',
  'Remembers which videos you watched.': 'Ricorda quali video hai guardato.',
  'Remembers your choice for this service.': 'Ricorda la tua scelta per questo servizio.',
  'Remembers your cookie choice with the provider.':
    'Ricorda la scelta che hai fatto presso il fornitore riguardo ai cookie.',
  'Remembers your earlier visits.': 'Ricorda le tue visite precedenti.',
  'Remembers your player settings.': 'Ricorda le tue impostazioni per il lettore multimediale.',
  'Remembers your settings and chooses the ads you see on the provider’s sites.':
    'Ricorda le tue impostazioni e sceglie gli annunci che vedi sui siti del fornitore.',
  'Remembers your settings and chooses the videos suggested to you.':
    'Ricorda le tue impostazioni e sceglie i video che ti vengono suggeriti.',
  'Remembers your visits and which versions of pages you saw.':
    'Ricorda le tue visite e quali versioni delle pagine hai visto.',
  'Reports errors and measures how fast pages load, so that we can fix problems.':
    'Segnala gli errori e misura la velocità di caricamento delle pagine, così possiamo risolvere i problemi.',
  'Reports errors, so that we can fix them.': 'Segnala gli errori, così possiamo correggerli.',
  'Shares the chat between your open tabs.': 'Condivide la chat tra le tue schede aperte.',
  'Shows ads on this site and follows you across sites to choose them.':
    'Mostra annunci su questo sito e ti segue da un sito all’altro per sceglierli.',
  'Shows forms and surveys for you to fill in.': 'Mostra moduli e sondaggi da compilare.',
  'Shows maps on this site.': 'Mostra mappe su questo sito.',
  'Shows newsletter forms and measures what newsletters lead to.':
    'Mostra moduli di iscrizione alla newsletter e misura l’efficacia delle newsletter.',
  'Shows posts and timelines from X.': 'Mostra post e timeline di X.',
  'Shows posts from Instagram.': 'Mostra post di Instagram.',
  'Shows posts, videos and buttons from Facebook.': 'Mostra post, video e pulsanti di Facebook.',
  'Shows sign-up forms and follows what you do here, to send you relevant messages.':
    'Mostra moduli di iscrizione e segue ciò che fai su questo sito, per inviarti messaggi mirati.',
  'Shows us how visitors use this site, so that we can improve it.':
    'Mostra come i visitatori usano questo sito, per migliorarlo.',
  'Shows you one of several versions of a page and watches how you use it, to find out which works best.':
    'Ti mostra una delle diverse versioni di una pagina e osserva come la usi, per capire quale funziona meglio.',
  'Shows you one of several versions of a page, to find out which works best, and adapts content to you.':
    'Ti mostra una delle diverse versioni di una pagina, per capire quale funziona meglio, e personalizza i contenuti che vedi.',
  'Shows you one of several versions of a page, to find out which works best.':
    'Ti mostra una delle diverse versioni di una pagina, per capire quale funziona meglio.',
  'Stores data used to compare versions of pages.':
    'Conserva dati che servono a confrontare versioni di pagine.',
  'Stores details that this site adds to its statistics.':
    'Conserva informazioni che questo sito aggiunge alle proprie statistiche.',
  'Stores the recording of your visit until it is sent.':
    'Conserva la registrazione della tua visita finché non viene inviata.',
  'Stores this site’s settings for the service.':
    'Conserva le impostazioni di questo sito per il servizio.',
  'Stores what this site knows about you.': 'Conserva ciò che questo sito sa di te.',
  'Stores what this site knows about your organization.':
    'Conserva ciò che questo sito sa della tua organizzazione.',
  'Stores a record of what you did here until it is sent.':
    'Conserva i dati su ciò che hai fatto su questo sito finché non vengono inviati.',
  'Stores what you viewed until this site knows who you are.':
    'Conserva i dati su ciò che hai visualizzato finché questo sito non sa chi sei.',
  'Stores your answers to a survey until you send them.':
    'Conserva le tue risposte a un sondaggio finché non le invii.',
  'Stores your local time, IP address, browser and country.':
    'Conserva la tua ora locale, il tuo indirizzo IP, il tuo browser e il tuo Paese.',
  'Takes payments and protects them from fraud.': 'Gestisce i pagamenti e li protegge dalle frodi.',
  'Tells your open tabs apart.': 'Distingue le tue schede aperte l’una dall’altra.',
  'Tests how data can be stored in your browser.':
    'Verifica in che modo i dati possono essere archiviati nel tuo browser.',
  'Works out who you probably are.': 'Cerca di indovinare chi sei.',
}
