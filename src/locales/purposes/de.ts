import type { Purposes } from './purposes.ts'

/** The purposes of services and cookies in German. */
export const purposes: Purposes = {
  'Assigns you to a group of visitors.': 'Teilt Besucher in Gruppen ein.',
  'Checks again what you chose for this service.': 'Prüft Ihre Auswahl für diesen Dienst erneut.',
  'Checks for changes in what this site knows about you.':
    'Prüft, ob sich geändert hat, was diese Website über Sie weiß.',
  'Checks that data sent in your name comes from you and not from another site.':
    'Prüft, ob gesendete Daten von Ihnen kommen und nicht von einer anderen Website.',
  'Checks whether you are a person or a bot.': 'Prüft, ob Sie ein Mensch oder ein Bot sind.',
  'Checks whether you are a person, to protect forms from bots.':
    'Prüft, ob Sie ein Mensch sind, um Formulare vor Bots zu schützen.',
  'Chooses the ads you see and counts how often you see them.':
    'Wählt aus, welche Anzeigen Sie sehen, und zählt, wie oft Sie sie sehen.',
  'Chooses the ads you see in this site’s search.':
    'Wählt aus, welche Anzeigen Sie in der Suche dieser Website sehen.',
  'Chooses the messages you see.': 'Wählt aus, welche Nachrichten Sie sehen.',
  'Chooses which new features you get.': 'Wählt aus, welche neuen Funktionen Sie erhalten.',
  'Collects what you do here and passes it on to other services that this site uses.':
    'Erfasst Ihre Aktivitäten auf dieser Website und gibt die Daten an andere Dienste weiter, die diese Website verwendet.',
  'Counts the pages you view in one visit.':
    'Zählt die Seiten, die Sie während eines Besuchs ansehen.',
  'Counts visits and shows us which pages are read.':
    'Zählt Besuche und zeigt, welche Seiten gelesen werden.',
  'Counts your visits.': 'Zählt Ihre Besuche.',
  'Detects fraud and spam.': 'Erkennt Betrug und Spam.',
  'Directs you to the current version of the provider’s site.':
    'Leitet Sie zur aktuellen Version der Website des Anbieters.',
  'Follows what you do here and links it to what you send us in forms and chats.':
    'Verfolgt Ihre Aktivitäten auf dieser Website und verknüpft sie mit dem, was Sie uns über Formulare und Chats senden.',
  'Follows what you do here, to count visits and adapt content to you.':
    'Verfolgt Ihre Aktivitäten auf dieser Website, um Besuche zu zählen und Inhalte an Sie anzupassen.',
  'Follows what you do here, to measure ads from Google and choose the ones you see on Google and other sites.':
    'Verfolgt Ihre Aktivitäten auf dieser Website, um die Wirkung von Anzeigen von Google zu messen und auszuwählen, welche Sie bei Google und auf anderen Websites sehen.',
  'Follows what you do here, to measure ads on Bing and choose the ones you see there.':
    'Verfolgt Ihre Aktivitäten auf dieser Website, um die Wirkung von Anzeigen bei Bing zu messen und auszuwählen, welche Sie dort sehen.',
  'Follows what you do here, to measure ads on Facebook and Instagram and choose the ones you see there.':
    'Verfolgt Ihre Aktivitäten auf dieser Website, um die Wirkung von Anzeigen bei Facebook und Instagram zu messen und auszuwählen, welche Sie dort sehen.',
  'Follows what you do here, to measure ads on LinkedIn and choose the ones you see there.':
    'Verfolgt Ihre Aktivitäten auf dieser Website, um die Wirkung von Anzeigen bei LinkedIn zu messen und auszuwählen, welche Sie dort sehen.',
  'Follows what you do here, to measure ads on Pinterest and choose the ones you see there.':
    'Verfolgt Ihre Aktivitäten auf dieser Website, um die Wirkung von Anzeigen bei Pinterest zu messen und auszuwählen, welche Sie dort sehen.',
  'Follows what you do here, to measure ads on Quora and choose the ones you see there.':
    'Verfolgt Ihre Aktivitäten auf dieser Website, um die Wirkung von Anzeigen bei Quora zu messen und auszuwählen, welche Sie dort sehen.',
  'Follows what you do here, to measure ads on Reddit and choose the ones you see there.':
    'Verfolgt Ihre Aktivitäten auf dieser Website, um die Wirkung von Anzeigen bei Reddit zu messen und auszuwählen, welche Sie dort sehen.',
  'Follows what you do here, to measure ads on Snapchat and choose the ones you see there.':
    'Verfolgt Ihre Aktivitäten auf dieser Website, um die Wirkung von Anzeigen bei Snapchat zu messen und auszuwählen, welche Sie dort sehen.',
  'Follows what you do here, to measure ads on TikTok and choose the ones you see there.':
    'Verfolgt Ihre Aktivitäten auf dieser Website, um die Wirkung von Anzeigen bei TikTok zu messen und auszuwählen, welche Sie dort sehen.',
  'Follows what you do here, to measure ads on X and choose the ones you see there.':
    'Verfolgt Ihre Aktivitäten auf dieser Website, um die Wirkung von Anzeigen bei X zu messen und auszuwählen, welche Sie dort sehen.',
  'Follows what you do here, to send you relevant messages.':
    'Verfolgt Ihre Aktivitäten auf dieser Website, um Ihnen passende Nachrichten zu senden.',
  'Follows you across sites, to choose the ads and posts you see.':
    'Verfolgt Sie über mehrere Websites hinweg, um auszuwählen, welche Anzeigen und Beiträge Sie sehen.',
  'Follows you across sites, to choose the ads you see.':
    'Verfolgt Sie über mehrere Websites hinweg, um auszuwählen, welche Anzeigen Sie sehen.',
  'Hides the provider’s own cookie banner.':
    'Verhindert, dass das eigene Cookie-Banner des Anbieters erscheint.',
  'Keeps the chat going from page to page.':
    'Führt den Chat fort, wenn Sie auf eine andere Seite wechseln.',
  'Keeps track of your booking.': 'Merkt sich den Stand Ihrer Buchung.',
  'Keeps track of your payment.': 'Merkt sich den Stand Ihrer Zahlung.',
  'Lets you book appointments with us.': 'Ermöglicht Ihnen, Termine bei uns zu buchen.',
  'Lets you chat with us and find help.':
    'Ermöglicht Ihnen, mit uns zu chatten und Hilfe zu finden.',
  'Lets you chat with us.': 'Ermöglicht Ihnen, mit uns zu chatten.',
  'Lets you export the map.': 'Ermöglicht Ihnen, die Karte zu exportieren.',
  'Limits how many requests you can send, to protect the service.':
    'Begrenzt die Zahl der Anfragen pro Besucher, um den Dienst zu schützen.',
  'Limits how often data is sent.': 'Begrenzt, wie oft Daten gesendet werden.',
  'Limits how often the time is checked.': 'Begrenzt, wie oft die Uhrzeit geprüft wird.',
  'Connects each page you see with the one before it.':
    'Verknüpft die Seite mit der, die Sie davor gesehen haben.',
  'Connects the pages of your visit in one recording.':
    'Verknüpft die Seiten Ihres Besuchs zu einer Aufzeichnung.',
  'Connects your actions during a visit, to adapt content to them.':
    'Verknüpft Ihre Aktivitäten während eines Besuchs miteinander, um Inhalte daran anzupassen.',
  'Connects your actions during a visit.':
    'Verknüpft Ihre Aktivitäten während eines Besuchs miteinander.',
  'Loads fonts from Google.': 'Lädt Schriftarten von Google.',
  'Loads other services that this site uses.': 'Lädt andere Dienste, die diese Website verwendet.',
  'Measures what ads lead to.': 'Misst, was Anzeigen bewirken.',
  'Notices when a new visit begins.': 'Erkennt, wann ein neuer Besuch beginnt.',
  'Plays music and podcasts on this site.': 'Spielt Musik und Podcasts auf dieser Website ab.',
  'Plays videos on this site and shows ads in them.':
    'Spielt Videos auf dieser Website ab und zeigt in den Videos Anzeigen.',
  'Plays videos on this site.': 'Spielt Videos auf dieser Website ab.',
  'Prevents two tabs from sending a recording at the same time.':
    'Verhindert, dass zwei Tabs gleichzeitig eine Aufzeichnung senden.',
  'Protects payments from fraud.': 'Schützt Zahlungen vor Betrug.',
  'Recognizes that you belong to a group of people who have an account with the provider.':
    'Erkennt Gruppen von Personen wieder, die ein Konto beim Anbieter haben.',
  'Recognizes you by details such as your e-mail address.':
    'Erkennt Sie anhand von Angaben wie Ihrer E-Mail-Adresse wieder.',
  'Recognizes you if you have an account with the provider.':
    'Erkennt Sie wieder, wenn Sie ein Konto beim Anbieter haben.',
  'Recognizes you in the chat, to keep your conversation together.':
    'Erkennt Sie im Chat wieder, damit Ihre Nachrichten in einer Unterhaltung bleiben.',
  'Recognizes you once this site knows who you are.':
    'Erkennt Sie wieder, sobald diese Website weiß, wer Sie sind.',
  'Recognizes you when you come from a newsletter.':
    'Erkennt Sie wieder, wenn Sie über einen Newsletter auf diese Website kommen.',
  'Recognizes you when you come from the provider’s site or app.':
    'Erkennt Sie wieder, wenn Sie über die Website oder App des Anbieters auf diese Website kommen.',
  'Recognizes your browser across related sites.':
    'Erkennt Ihren Browser auf zusammengehörigen Websites wieder.',
  'Recognizes your browser across sites.':
    'Erkennt Ihren Browser auf verschiedenen Websites wieder.',
  'Recognizes your browser across the provider’s sites.':
    'Erkennt Ihren Browser auf den Websites des Anbieters wieder.',
  'Recognizes your browser and links what you do in one visit.':
    'Erkennt Ihren Browser wieder und verknüpft Ihre Aktivitäten während eines Besuchs miteinander.',
  'Recognizes your browser and may store your e-mail address.':
    'Erkennt Ihren Browser wieder und kann Ihre E-Mail-Adresse enthalten.',
  'Recognizes your browser and protects accounts from misuse.':
    'Erkennt Ihren Browser wieder und schützt Konten vor Missbrauch.',
  'Recognizes your browser when you come back.':
    'Erkennt Ihren Browser wieder, wenn Sie zurückkommen.',
  'Recognizes your browser, to adapt content to you.':
    'Erkennt Ihren Browser wieder, um Inhalte an Sie anzupassen.',
  'Recognizes your browser, to measure ads and choose the ones you see.':
    'Erkennt Ihren Browser wieder, um die Wirkung von Anzeigen zu messen und auszuwählen, welche Sie sehen.',
  'Records what you do here, click by click, and which errors occur, so that we can improve this site.':
    'Zeichnet Klick für Klick Ihre Aktivitäten auf dieser Website und auftretende Fehler auf, damit wir die Website verbessern können.',
  'Records what you do here, click by click, so that we can improve this site.':
    'Zeichnet Klick für Klick Ihre Aktivitäten auf dieser Website auf, damit wir die Website verbessern können.',
  'Remembers how much of a page may be recorded.':
    'Merkt sich, wie viel von einer Seite aufgezeichnet werden darf.',
  'Remembers how you found this site.': 'Merkt sich, wie Sie auf diese Website gekommen sind.',
  'Remembers that personalized ads are off.':
    'Merkt sich, dass personalisierte Anzeigen ausgeschaltet sind.',
  'Remembers that this service may use cookies.':
    'Merkt sich, dass dieser Dienst Cookies verwenden darf.',
  'Remembers that this service was blocked.': 'Merkt sich, dass dieser Dienst blockiert wurde.',
  'Remembers that this service was updated.': 'Merkt sich, dass dieser Dienst aktualisiert wurde.',
  'Remembers that you allowed this service.': 'Merkt sich, dass Sie diesen Dienst erlaubt haben.',
  'Remembers that you did not allow this service.':
    'Merkt sich, dass Sie diesen Dienst nicht erlaubt haben.',
  'Remembers that you have seen the chat.': 'Merkt sich, dass Sie den Chat gesehen haben.',
  'Remembers that your visit is recorded.': 'Merkt sich, dass Ihr Besuch aufgezeichnet wird.',
  'Remembers what kind of device you use.': 'Merkt sich, was für ein Gerät Sie verwenden.',
  'Remembers what you closed, so that it stays closed.':
    'Merkt sich, was Sie geschlossen haben, damit es geschlossen bleibt.',
  'Remembers what you finished, so that it is not shown again.':
    'Merkt sich, was Sie abgeschlossen haben, damit es nicht noch einmal gezeigt wird.',
  'Remembers what you viewed.': 'Merkt sich, was Sie sich angesehen haben.',
  'Remembers when another entry of this service expires.':
    'Merkt sich, wann ein anderer Eintrag dieses Dienstes abläuft.',
  'Remembers when the provider last matched you with its own data, for ads.':
    'Merkt sich, wann der Anbieter zuletzt für Anzeigen Ihre Daten mit seinen eigenen abgeglichen hat.',
  'Remembers when the provider last matched you with its own data, for statistics.':
    'Merkt sich, wann der Anbieter zuletzt für die Statistik Ihre Daten mit seinen eigenen abgeglichen hat.',
  'Remembers that you came from another site.':
    'Merkt sich, wann Sie von einer anderen Website gekommen sind.',
  'Remembers when you first visited a site that uses this service.':
    'Merkt sich, wann Sie zum ersten Mal eine Website besucht haben, die diesen Dienst verwendet.',
  'Remembers when you last saw a survey or a guided tour.':
    'Merkt sich, wann Sie zuletzt eine Umfrage oder einen geführten Rundgang gesehen haben.',
  'Remembers when you were last active.': 'Merkt sich, wann Sie zuletzt aktiv waren.',
  'Remembers whether another tab is recorded too.':
    'Merkt sich, ob auch ein anderer Tab aufgezeichnet wird.',
  'Remembers whether the chat is open.': 'Merkt sich, ob der Chat geöffnet ist.',
  'Remembers whether visits to this site can be measured.':
    'Merkt sich, ob Besuche auf dieser Website gemessen werden können.',
  'Remembers whether you have been here before.': 'Merkt sich, ob Sie schon einmal hier waren.',
  'Remembers whether your browser’s ID has to be renewed.':
    'Merkt sich, ob die Kennung Ihres Browsers erneuert werden muss.',
  'Remembers whether your browser’s ID is also used for ads.':
    'Merkt sich, ob die Kennung Ihres Browsers auch für Anzeigen verwendet wird.',
  'Remembers which ad campaign brought you here.':
    'Merkt sich, über welche Werbekampagne Sie auf diese Website gekommen sind.',
  'Remembers which ad you clicked, to measure what you do next.':
    'Merkt sich, auf welche Anzeige Sie geklickt haben, damit gemessen werden kann, was Sie danach tun.',
  'Remembers which forms, surveys and guided tours you have seen.':
    'Merkt sich, welche Formulare, Umfragen und geführten Rundgänge Sie gesehen haben.',
  'Remembers which guided tour is open.': 'Merkt sich, welcher geführte Rundgang geöffnet ist.',
  'Remembers which link you clicked.': 'Merkt sich, auf welchen Link Sie geklickt haben.',
  'Remembers which newsletter brought you here.':
    'Merkt sich, über welchen Newsletter Sie auf diese Website gekommen sind.',
  'Remembers which page you saw first.': 'Merkt sich, welche Seite Sie zuerst gesehen haben.',
  'Remembers which products you viewed.': 'Merkt sich, welche Produkte Sie sich angesehen haben.',
  'Remembers which server answers you.': 'Merkt sich, welcher Server Ihre Anfragen beantwortet.',
  'Remembers which site you came from.': 'Merkt sich, von welcher Website Sie gekommen sind.',
  'Remembers which version of a page you see.':
    'Merkt sich, welche Variante einer Seite Sie sehen.',
  'Remembers which videos you watched.': 'Merkt sich, welche Videos Sie sich angesehen haben.',
  'Remembers your choice for this service.': 'Merkt sich Ihre Auswahl für diesen Dienst.',
  'Remembers your cookie choice with the provider.':
    'Merkt sich Ihre Cookie-Auswahl beim Anbieter.',
  'Remembers your earlier visits.': 'Merkt sich Ihre früheren Besuche.',
  'Remembers your player settings.': 'Merkt sich Ihre Player-Einstellungen.',
  'Remembers your settings and chooses the ads you see on the provider’s sites.':
    'Merkt sich Ihre Einstellungen und wählt aus, welche Anzeigen Sie auf den Websites des Anbieters sehen.',
  'Remembers your settings and chooses the videos suggested to you.':
    'Merkt sich Ihre Einstellungen und wählt aus, welche Videos Ihnen vorgeschlagen werden.',
  'Remembers your visits and which versions of pages you saw.':
    'Merkt sich Ihre Besuche und welche Varianten von Seiten Sie gesehen haben.',
  'Reports errors and measures how fast pages load, so that we can fix problems.':
    'Meldet Fehler und misst, wie schnell Seiten laden, damit wir Probleme beheben können.',
  'Reports errors, so that we can fix them.': 'Meldet Fehler, damit wir sie beheben können.',
  'Shares the chat between your open tabs.':
    'Macht den Chat in all Ihren geöffneten Tabs verfügbar.',
  'Shows ads on this site and follows you across sites to choose them.':
    'Zeigt Anzeigen auf dieser Website und verfolgt Sie über mehrere Websites hinweg, um die Anzeigen auszuwählen.',
  'Shows forms and surveys for you to fill in.':
    'Zeigt Formulare und Umfragen, die Sie ausfüllen können.',
  'Shows maps on this site.': 'Zeigt Karten auf dieser Website.',
  'Shows newsletter forms and measures what newsletters lead to.':
    'Zeigt Newsletter-Formulare und misst, was Newsletter bewirken.',
  'Shows posts and timelines from X.': 'Zeigt Beiträge und Timelines von X.',
  'Shows posts from Instagram.': 'Zeigt Beiträge von Instagram.',
  'Shows posts, videos and buttons from Facebook.':
    'Zeigt Beiträge, Videos und Schaltflächen von Facebook.',
  'Shows sign-up forms and follows what you do here, to send you relevant messages.':
    'Zeigt Anmeldeformulare und verfolgt Ihre Aktivitäten auf dieser Website, um Ihnen passende Nachrichten zu senden.',
  'Shows us how visitors use this site, so that we can improve it.':
    'Zeigt, wie Besucher diese Website nutzen, damit wir die Website verbessern können.',
  'Shows you one of several versions of a page and watches how you use it, to find out which works best.':
    'Zeigt Ihnen eine von mehreren Varianten einer Seite und beobachtet Ihre Nutzung, um herauszufinden, welche Variante am besten funktioniert.',
  'Shows you one of several versions of a page, to find out which works best, and adapts content to you.':
    'Zeigt Ihnen eine von mehreren Varianten einer Seite, um herauszufinden, welche am besten funktioniert, und passt Inhalte an Sie an.',
  'Shows you one of several versions of a page, to find out which works best.':
    'Zeigt Ihnen eine von mehreren Varianten einer Seite, um herauszufinden, welche am besten funktioniert.',
  'Stores data used to compare versions of pages.':
    'Speichert Daten, mit denen Varianten von Seiten verglichen werden.',
  'Stores details that this site adds to its statistics.':
    'Speichert Angaben, die diese Website ihrer Statistik hinzufügt.',
  'Stores the recording of your visit until it is sent.':
    'Speichert die Aufzeichnung Ihres Besuchs, bis sie gesendet wird.',
  'Stores this site’s settings for the service.':
    'Speichert die Einstellungen dieser Website für den Dienst.',
  'Stores what this site knows about you.': 'Speichert, was diese Website über Sie weiß.',
  'Stores what this site knows about your organization.':
    'Speichert, was diese Website über Ihre Organisation weiß.',
  'Stores a record of what you did here until it is sent.':
    'Speichert Ihre Aktivitäten auf dieser Website, bis die Daten gesendet werden.',
  'Stores what you viewed until this site knows who you are.':
    'Speichert Daten zu angesehenen Inhalten, bis diese Website weiß, wer Sie sind.',
  'Stores your answers to a survey until you send them.':
    'Speichert Ihre Antworten in einer Umfrage, bis Sie sie senden.',
  'Stores your local time, IP address, browser and country.':
    'Speichert Ihre Ortszeit, Ihre IP-Adresse, Ihren Browser und Ihr Land.',
  'Takes payments and protects them from fraud.':
    'Wickelt Zahlungen ab und schützt sie vor Betrug.',
  'Tells your open tabs apart.': 'Unterscheidet Ihre geöffneten Tabs.',
  'Tests how data can be stored in your browser.':
    'Testet, wie Daten in Ihrem Browser gespeichert werden können.',
  'Works out who you probably are.': 'Ermittelt, wer Sie vermutlich sind.',
}
