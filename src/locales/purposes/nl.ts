import type { Purposes } from './purposes.ts'

/** The purposes of services and cookies in Dutch. */
export const purposes: Purposes = {
  'Assigns you to a group of visitors.': 'Deelt bezoekers in groepen in.',
  'Checks again what you chose for this service.': 'Controleert uw keuze voor deze dienst opnieuw.',
  'Checks for changes in what this site knows about you.':
    'Controleert of er iets is veranderd aan wat deze website over u weet.',
  'Checks that data sent in your name comes from you and not from another site.':
    'Controleert of verzonden gegevens van u komen en niet van een andere website.',
  'Checks whether you are a person or a bot.': 'Controleert of u een mens of een bot bent.',
  'Checks whether you are a person, to protect forms from bots.':
    'Controleert of u een mens bent, om formulieren tegen bots te beschermen.',
  'Chooses the ads you see and counts how often you see them.':
    'Bepaalt welke advertenties u ziet en telt hoe vaak u ze ziet.',
  'Chooses the ads you see in this site’s search.':
    'Bepaalt welke advertenties u ziet in de zoekfunctie van deze website.',
  'Chooses the messages you see.': 'Bepaalt welke berichten u ziet.',
  'Chooses which new features you get.': 'Bepaalt welke nieuwe functies u krijgt.',
  'Collects what you do here and passes it on to other services that this site uses.':
    'Verzamelt gegevens over uw activiteiten op deze website en geeft die door aan andere diensten die deze website gebruikt.',
  'Counts the pages you view in one visit.': 'Telt de pagina’s die u tijdens een bezoek bekijkt.',
  'Counts visits and shows us which pages are read.':
    'Telt bezoeken en laat zien welke pagina’s worden gelezen.',
  'Counts your visits.': 'Telt uw bezoeken.',
  'Detects fraud and spam.': 'Spoort fraude en spam op.',
  'Directs you to the current version of the provider’s site.':
    'Leidt u naar de huidige versie van de website van de aanbieder.',
  'Follows what you do here and links it to what you send us in forms and chats.':
    'Volgt uw activiteiten op deze website en koppelt ze aan wat u ons via formulieren en chats stuurt.',
  'Follows what you do here, to count visits and adapt content to you.':
    'Volgt uw activiteiten op deze website om bezoeken te tellen en inhoud op u af te stemmen.',
  'Follows what you do here, to measure ads from Google and choose the ones you see on Google and other sites.':
    'Volgt uw activiteiten op deze website om te meten wat advertenties van Google opleveren en te bepalen welke u op Google en andere websites ziet.',
  'Follows what you do here, to measure ads on Bing and choose the ones you see there.':
    'Volgt uw activiteiten op deze website om te meten wat advertenties op Bing opleveren en te bepalen welke u daar ziet.',
  'Follows what you do here, to measure ads on Facebook and Instagram and choose the ones you see there.':
    'Volgt uw activiteiten op deze website om te meten wat advertenties op Facebook en Instagram opleveren en te bepalen welke u daar ziet.',
  'Follows what you do here, to measure ads on LinkedIn and choose the ones you see there.':
    'Volgt uw activiteiten op deze website om te meten wat advertenties op LinkedIn opleveren en te bepalen welke u daar ziet.',
  'Follows what you do here, to measure ads on Pinterest and choose the ones you see there.':
    'Volgt uw activiteiten op deze website om te meten wat advertenties op Pinterest opleveren en te bepalen welke u daar ziet.',
  'Follows what you do here, to measure ads on Quora and choose the ones you see there.':
    'Volgt uw activiteiten op deze website om te meten wat advertenties op Quora opleveren en te bepalen welke u daar ziet.',
  'Follows what you do here, to measure ads on Reddit and choose the ones you see there.':
    'Volgt uw activiteiten op deze website om te meten wat advertenties op Reddit opleveren en te bepalen welke u daar ziet.',
  'Follows what you do here, to measure ads on Snapchat and choose the ones you see there.':
    'Volgt uw activiteiten op deze website om te meten wat advertenties op Snapchat opleveren en te bepalen welke u daar ziet.',
  'Follows what you do here, to measure ads on TikTok and choose the ones you see there.':
    'Volgt uw activiteiten op deze website om te meten wat advertenties op TikTok opleveren en te bepalen welke u daar ziet.',
  'Follows what you do here, to measure ads on X and choose the ones you see there.':
    'Volgt uw activiteiten op deze website om te meten wat advertenties op X opleveren en te bepalen welke u daar ziet.',
  'Follows what you do here, to send you relevant messages.':
    'Volgt uw activiteiten op deze website om u relevante berichten te sturen.',
  'Follows you across sites, to choose the ads and posts you see.':
    'Volgt u van website naar website om te bepalen welke advertenties en berichten u ziet.',
  'Follows you across sites, to choose the ads you see.':
    'Volgt u van website naar website om te bepalen welke advertenties u ziet.',
  'Hides the provider’s own cookie banner.':
    'Voorkomt dat de eigen cookiebanner van de aanbieder verschijnt.',
  'Keeps the chat going from page to page.':
    'Laat de chat doorlopen wanneer u naar een andere pagina gaat.',
  'Keeps track of your booking.': 'Onthoudt de status van uw boeking.',
  'Keeps track of your payment.': 'Onthoudt de status van uw betaling.',
  'Lets you book appointments with us.': 'Maakt het mogelijk om afspraken bij ons te boeken.',
  'Lets you chat with us and find help.':
    'Maakt het mogelijk om met ons te chatten en hulp te vinden.',
  'Lets you chat with us.': 'Maakt het mogelijk om met ons te chatten.',
  'Lets you export the map.': 'Maakt het mogelijk om de kaart te exporteren.',
  'Limits how many requests you can send, to protect the service.':
    'Beperkt hoeveel verzoeken een bezoeker kan verzenden, om de dienst te beschermen.',
  'Limits how often data is sent.': 'Beperkt hoe vaak gegevens worden verzonden.',
  'Limits how often the time is checked.': 'Beperkt hoe vaak de tijd wordt gecontroleerd.',
  'Connects each page you see with the one before it.':
    'Koppelt de pagina aan de pagina die u daarvoor hebt gezien.',
  'Connects the pages of your visit in one recording.':
    'Voegt de pagina’s van uw bezoek samen in één opname.',
  'Connects your actions during a visit, to adapt content to them.':
    'Koppelt uw activiteiten tijdens een bezoek aan elkaar om inhoud daarop af te stemmen.',
  'Connects your actions during a visit.': 'Koppelt uw activiteiten tijdens een bezoek aan elkaar.',
  'Loads fonts from Google.': 'Laadt lettertypen van Google.',
  'Loads other services that this site uses.': 'Laadt andere diensten die deze website gebruikt.',
  'Measures what ads lead to.': 'Meet wat advertenties opleveren.',
  'Notices when a new visit begins.': 'Merkt wanneer een nieuw bezoek begint.',
  'Plays music and podcasts on this site.': 'Speelt muziek en podcasts af op deze website.',
  'Plays videos on this site and shows ads in them.':
    'Speelt video’s af op deze website en toont advertenties in die video’s.',
  'Plays videos on this site.': 'Speelt video’s af op deze website.',
  'Prevents two tabs from sending a recording at the same time.':
    'Voorkomt dat twee tabbladen tegelijk een opname verzenden.',
  'Protects payments from fraud.': 'Beschermt betalingen tegen fraude.',
  'Recognizes that you belong to a group of people who have an account with the provider.':
    'Herkent groepen mensen die een account bij de aanbieder hebben.',
  'Recognizes you by details such as your e-mail address.':
    'Herkent u aan gegevens zoals uw e-mailadres.',
  'Recognizes you if you have an account with the provider.':
    'Herkent u wanneer u een account bij de aanbieder hebt.',
  'Recognizes you in the chat, to keep your conversation together.':
    'Herkent u in de chat, zodat uw berichten in één gesprek blijven.',
  'Recognizes you once this site knows who you are.':
    'Herkent u zodra deze website weet wie u bent.',
  'Recognizes you when you come from a newsletter.':
    'Herkent u wanneer u via een nieuwsbrief op deze website komt.',
  'Recognizes you when you come from the provider’s site or app.':
    'Herkent u wanneer u via de website of app van de aanbieder op deze website komt.',
  'Recognizes your browser across related sites.':
    'Herkent uw browser op websites die bij elkaar horen.',
  'Recognizes your browser across sites.': 'Herkent uw browser op verschillende websites.',
  'Recognizes your browser across the provider’s sites.':
    'Herkent uw browser op de websites van de aanbieder.',
  'Recognizes your browser and links what you do in one visit.':
    'Herkent uw browser en koppelt uw activiteiten tijdens een bezoek aan elkaar.',
  'Recognizes your browser and may store your e-mail address.':
    'Herkent uw browser en kan uw e-mailadres bevatten.',
  'Recognizes your browser and protects accounts from misuse.':
    'Herkent uw browser en beschermt accounts tegen misbruik.',
  'Recognizes your browser when you come back.': 'Herkent uw browser wanneer u terugkomt.',
  'Recognizes your browser, to adapt content to you.':
    'Herkent uw browser om inhoud op u af te stemmen.',
  'Recognizes your browser, to measure ads and choose the ones you see.':
    'Herkent uw browser om te meten wat advertenties opleveren en te bepalen welke u ziet.',
  'Records what you do here, click by click, and which errors occur, so that we can improve this site.':
    'Neemt klik voor klik uw activiteiten op deze website en optredende fouten op, zodat we de website kunnen verbeteren.',
  'Records what you do here, click by click, so that we can improve this site.':
    'Neemt klik voor klik uw activiteiten op deze website op, zodat we de website kunnen verbeteren.',
  'Remembers how much of a page may be recorded.':
    'Onthoudt hoeveel van een pagina mag worden opgenomen.',
  'Remembers how you found this site.': 'Onthoudt hoe u op deze website bent gekomen.',
  'Remembers that personalized ads are off.':
    'Onthoudt dat gepersonaliseerde advertenties uitstaan.',
  'Remembers that this service may use cookies.': 'Onthoudt dat deze dienst cookies mag gebruiken.',
  'Remembers that this service was blocked.': 'Onthoudt dat deze dienst is geblokkeerd.',
  'Remembers that this service was updated.': 'Onthoudt dat deze dienst is bijgewerkt.',
  'Remembers that you allowed this service.': 'Onthoudt dat u deze dienst hebt toegestaan.',
  'Remembers that you did not allow this service.':
    'Onthoudt dat u deze dienst niet hebt toegestaan.',
  'Remembers that you have seen the chat.': 'Onthoudt dat u de chat hebt gezien.',
  'Remembers that your visit is recorded.': 'Onthoudt dat uw bezoek wordt opgenomen.',
  'Remembers what kind of device you use.': 'Onthoudt wat voor apparaat u gebruikt.',
  'Remembers what you closed, so that it stays closed.':
    'Onthoudt wat u hebt gesloten, zodat het gesloten blijft.',
  'Remembers what you finished, so that it is not shown again.':
    'Onthoudt wat u hebt afgerond, zodat het niet opnieuw wordt getoond.',
  'Remembers what you viewed.': 'Onthoudt wat u hebt bekeken.',
  'Remembers when another entry of this service expires.':
    'Onthoudt wanneer een ander item van deze dienst verloopt.',
  'Remembers when the provider last matched you with its own data, for ads.':
    'Onthoudt wanneer de aanbieder u voor het laatst aan zijn eigen gegevens heeft gekoppeld, voor advertenties.',
  'Remembers when the provider last matched you with its own data, for statistics.':
    'Onthoudt wanneer de aanbieder u voor het laatst aan zijn eigen gegevens heeft gekoppeld, voor statistieken.',
  'Remembers that you came from another site.': 'Onthoudt wanneer u van een andere website kwam.',
  'Remembers when you first visited a site that uses this service.':
    'Onthoudt wanneer u voor het eerst een website hebt bezocht die deze dienst gebruikt.',
  'Remembers when you last saw a survey or a guided tour.':
    'Onthoudt wanneer u voor het laatst een enquête of een rondleiding hebt gezien.',
  'Remembers when you were last active.': 'Onthoudt wanneer u voor het laatst actief was.',
  'Remembers whether another tab is recorded too.':
    'Onthoudt of ook een ander tabblad wordt opgenomen.',
  'Remembers whether the chat is open.': 'Onthoudt of de chat open is.',
  'Remembers whether visits to this site can be measured.':
    'Onthoudt of bezoeken aan deze website kunnen worden gemeten.',
  'Remembers whether you have been here before.': 'Onthoudt of u hier al eerder bent geweest.',
  'Remembers whether your browser’s ID has to be renewed.':
    'Onthoudt of de ID van uw browser moet worden vernieuwd.',
  'Remembers whether your browser’s ID is also used for ads.':
    'Onthoudt of de ID van uw browser ook voor advertenties wordt gebruikt.',
  'Remembers which ad campaign brought you here.':
    'Onthoudt via welke advertentiecampagne u op deze website bent gekomen.',
  'Remembers which ad you clicked, to measure what you do next.':
    'Onthoudt op welke advertentie u hebt geklikt, zodat kan worden gemeten wat u daarna doet.',
  'Remembers which forms, surveys and guided tours you have seen.':
    'Onthoudt welke formulieren, enquêtes en rondleidingen u hebt gezien.',
  'Remembers which guided tour is open.': 'Onthoudt welke rondleiding open is.',
  'Remembers which link you clicked.': 'Onthoudt op welke link u hebt geklikt.',
  'Remembers which newsletter brought you here.':
    'Onthoudt via welke nieuwsbrief u op deze website bent gekomen.',
  'Remembers which page you saw first.': 'Onthoudt welke pagina u als eerste hebt gezien.',
  'Remembers which products you viewed.': 'Onthoudt welke producten u hebt bekeken.',
  'Remembers which server answers you.': 'Onthoudt welke server uw verzoeken beantwoordt.',
  'Remembers which site you came from.': 'Onthoudt van welke website u kwam.',
  'Remembers which version of a page you see.': 'Onthoudt welke versie van een pagina u ziet.',
  'Remembers which videos you watched.': 'Onthoudt welke video’s u hebt bekeken.',
  'Remembers your choice for this service.': 'Onthoudt uw keuze voor deze dienst.',
  'Remembers your cookie choice with the provider.': 'Onthoudt uw cookiekeuze bij de aanbieder.',
  'Remembers your earlier visits.': 'Onthoudt uw eerdere bezoeken.',
  'Remembers your player settings.': 'Onthoudt uw instellingen voor de mediaspeler.',
  'Remembers your settings and chooses the ads you see on the provider’s sites.':
    'Onthoudt uw instellingen en bepaalt welke advertenties u op de websites van de aanbieder ziet.',
  'Remembers your settings and chooses the videos suggested to you.':
    'Onthoudt uw instellingen en bepaalt welke video’s u voorgesteld krijgt.',
  'Remembers your visits and which versions of pages you saw.':
    'Onthoudt uw bezoeken en welke versies van pagina’s u hebt gezien.',
  'Reports errors and measures how fast pages load, so that we can fix problems.':
    'Meldt fouten en meet hoe snel pagina’s laden, zodat we problemen kunnen verhelpen.',
  'Reports errors, so that we can fix them.': 'Meldt fouten, zodat we ze kunnen verhelpen.',
  'Shares the chat between your open tabs.': 'Deelt de chat tussen uw open tabbladen.',
  'Shows ads on this site and follows you across sites to choose them.':
    'Toont advertenties op deze website en volgt u van website naar website om te bepalen welke advertenties dat zijn.',
  'Shows forms and surveys for you to fill in.':
    'Toont formulieren en enquêtes die u kunt invullen.',
  'Shows maps on this site.': 'Toont kaarten op deze website.',
  'Shows newsletter forms and measures what newsletters lead to.':
    'Toont nieuwsbriefformulieren en meet wat nieuwsbrieven opleveren.',
  'Shows posts and timelines from X.': 'Toont berichten en tijdlijnen van X.',
  'Shows posts from Instagram.': 'Toont berichten van Instagram.',
  'Shows posts, videos and buttons from Facebook.':
    'Toont berichten, video’s en knoppen van Facebook.',
  'Shows sign-up forms and follows what you do here, to send you relevant messages.':
    'Toont aanmeldformulieren en volgt uw activiteiten op deze website om u relevante berichten te sturen.',
  'Shows us how visitors use this site, so that we can improve it.':
    'Laat zien hoe bezoekers deze website gebruiken, zodat we de website kunnen verbeteren.',
  'Shows you one of several versions of a page and watches how you use it, to find out which works best.':
    'Toont u een van meerdere versies van een pagina en volgt hoe u die gebruikt, om na te gaan welke het beste werkt.',
  'Shows you one of several versions of a page, to find out which works best, and adapts content to you.':
    'Toont u een van meerdere versies van een pagina om na te gaan welke het beste werkt, en stemt inhoud op u af.',
  'Shows you one of several versions of a page, to find out which works best.':
    'Toont u een van meerdere versies van een pagina om na te gaan welke het beste werkt.',
  'Stores data used to compare versions of pages.':
    'Bewaart gegevens waarmee versies van pagina’s worden vergeleken.',
  'Stores details that this site adds to its statistics.':
    'Bewaart gegevens die deze website aan de statistieken toevoegt.',
  'Stores the recording of your visit until it is sent.':
    'Bewaart de opname van uw bezoek tot die is verzonden.',
  'Stores this site’s settings for the service.':
    'Bewaart de instellingen van deze website voor de dienst.',
  'Stores what this site knows about you.': 'Bewaart wat deze website over u weet.',
  'Stores what this site knows about your organization.':
    'Bewaart wat deze website over uw organisatie weet.',
  'Stores a record of what you did here until it is sent.':
    'Bewaart gegevens over uw activiteiten op deze website tot die zijn verzonden.',
  'Stores what you viewed until this site knows who you are.':
    'Bewaart wat u hebt bekeken, tot deze website weet wie u bent.',
  'Stores your answers to a survey until you send them.':
    'Bewaart uw antwoorden op een enquête tot u ze verzendt.',
  'Stores your local time, IP address, browser and country.':
    'Bewaart uw lokale tijd, IP-adres, browser en land.',
  'Takes payments and protects them from fraud.':
    'Handelt betalingen af en beschermt ze tegen fraude.',
  'Tells your open tabs apart.': 'Houdt uw open tabbladen uit elkaar.',
  'Tests how data can be stored in your browser.':
    'Test hoe gegevens in uw browser kunnen worden opgeslagen.',
  'Works out who you probably are.': 'Leidt af wie u waarschijnlijk bent.',
}
