import type { Purposes } from './purposes.ts'

/** The purposes of services and cookies in French. */
export const purposes: Purposes = {
  'Assigns you to a group of visitors.': 'Répartit les visiteurs en groupes.',
  'Checks again what you chose for this service.':
    'Vérifie de nouveau votre choix pour ce service.',
  'Checks for changes in what this site knows about you.':
    'Vérifie si ce que ce site sait de vous a changé.',
  'Checks that data sent in your name comes from you and not from another site.':
    'Vérifie que ce qui est envoyé provient de vous et non d’un autre site.',
  'Checks whether you are a person or a bot.': 'Vérifie si vous êtes une personne ou un robot.',
  'Checks whether you are a person, to protect forms from bots.':
    'Vérifie si vous êtes une personne, pour protéger les formulaires contre les robots.',
  'Chooses the ads you see and counts how often you see them.':
    'Choisit les publicités que vous voyez et compte combien de fois vous les voyez.',
  'Chooses the ads you see in this site’s search.':
    'Choisit les publicités que vous voyez dans la recherche de ce site.',
  'Chooses the messages you see.': 'Choisit les messages que vous voyez.',
  'Chooses which new features you get.':
    'Choisit les nouvelles fonctionnalités auxquelles vous avez accès.',
  'Collects what you do here and passes it on to other services that this site uses.':
    'Recueille des données sur ce que vous faites sur ce site et les transmet à d’autres services que celui-ci utilise.',
  'Counts the pages you view in one visit.':
    'Compte les pages que vous consultez au cours d’une même visite.',
  'Counts visits and shows us which pages are read.':
    'Compte les visites et indique quelles pages sont lues.',
  'Counts your visits.': 'Compte vos visites.',
  'Detects fraud and spam.': 'Détecte la fraude et le spam.',
  'Directs you to the current version of the provider’s site.':
    'Vous dirige vers la version actuelle du site du fournisseur.',
  'Follows what you do here and links it to what you send us in forms and chats.':
    'Suit ce que vous faites sur ce site et le relie à ce que vous nous envoyez par formulaire et par chat.',
  'Follows what you do here, to count visits and adapt content to you.':
    'Suit ce que vous faites sur ce site, pour compter les visites et personnaliser le contenu que vous voyez.',
  'Follows what you do here, to measure ads from Google and choose the ones you see on Google and other sites.':
    'Suit ce que vous faites sur ce site, pour mesurer l’efficacité des publicités diffusées par Google et choisir celles que vous voyez sur Google et sur d’autres sites.',
  'Follows what you do here, to measure ads on Bing and choose the ones you see there.':
    'Suit ce que vous faites sur ce site, pour mesurer l’efficacité des publicités diffusées sur Bing et choisir celles que vous y voyez.',
  'Follows what you do here, to measure ads on Facebook and Instagram and choose the ones you see there.':
    'Suit ce que vous faites sur ce site, pour mesurer l’efficacité des publicités diffusées sur Facebook et Instagram et choisir celles que vous y voyez.',
  'Follows what you do here, to measure ads on LinkedIn and choose the ones you see there.':
    'Suit ce que vous faites sur ce site, pour mesurer l’efficacité des publicités diffusées sur LinkedIn et choisir celles que vous y voyez.',
  'Follows what you do here, to measure ads on Pinterest and choose the ones you see there.':
    'Suit ce que vous faites sur ce site, pour mesurer l’efficacité des publicités diffusées sur Pinterest et choisir celles que vous y voyez.',
  'Follows what you do here, to measure ads on Quora and choose the ones you see there.':
    'Suit ce que vous faites sur ce site, pour mesurer l’efficacité des publicités diffusées sur Quora et choisir celles que vous y voyez.',
  'Follows what you do here, to measure ads on Reddit and choose the ones you see there.':
    'Suit ce que vous faites sur ce site, pour mesurer l’efficacité des publicités diffusées sur Reddit et choisir celles que vous y voyez.',
  'Follows what you do here, to measure ads on Snapchat and choose the ones you see there.':
    'Suit ce que vous faites sur ce site, pour mesurer l’efficacité des publicités diffusées sur Snapchat et choisir celles que vous y voyez.',
  'Follows what you do here, to measure ads on TikTok and choose the ones you see there.':
    'Suit ce que vous faites sur ce site, pour mesurer l’efficacité des publicités diffusées sur TikTok et choisir celles que vous y voyez.',
  'Follows what you do here, to measure ads on X and choose the ones you see there.':
    'Suit ce que vous faites sur ce site, pour mesurer l’efficacité des publicités diffusées sur X et choisir celles que vous y voyez.',
  'Follows what you do here, to send you relevant messages.':
    'Suit ce que vous faites sur ce site, pour vous envoyer des messages ciblés.',
  'Follows you across sites, to choose the ads and posts you see.':
    'Vous suit d’un site à l’autre, pour choisir les publicités et les publications que vous voyez.',
  'Follows you across sites, to choose the ads you see.':
    'Vous suit d’un site à l’autre, pour choisir les publicités que vous voyez.',
  'Hides the provider’s own cookie banner.':
    'Empêche l’affichage du bandeau de cookies du fournisseur.',
  'Keeps the chat going from page to page.': 'Permet de poursuivre le chat d’une page à l’autre.',
  'Keeps track of your booking.': 'Assure le suivi de votre réservation.',
  'Keeps track of your payment.': 'Assure le suivi de votre paiement.',
  'Lets you book appointments with us.': 'Permet de réserver un rendez-vous avec nous.',
  'Lets you chat with us and find help.':
    'Permet de discuter avec nous par chat et de trouver de l’aide.',
  'Lets you chat with us.': 'Permet de discuter avec nous par chat.',
  'Lets you export the map.': 'Permet d’exporter la carte.',
  'Limits how many requests you can send, to protect the service.':
    'Limite le nombre de requêtes qu’un visiteur peut envoyer, pour protéger le service.',
  'Limits how often data is sent.': 'Limite la fréquence d’envoi des données.',
  'Limits how often the time is checked.': 'Limite la fréquence de vérification de l’heure.',
  'Connects each page you see with the one before it.':
    'Relie la page à celle que vous avez vue juste avant.',
  'Connects the pages of your visit in one recording.':
    'Regroupe les pages de votre visite dans un seul enregistrement.',
  'Connects your actions during a visit, to adapt content to them.':
    'Regroupe ce que vous faites au cours d’une même visite, pour adapter le contenu en conséquence.',
  'Connects your actions during a visit.':
    'Regroupe ce que vous faites au cours d’une même visite.',
  'Loads fonts from Google.': 'Charge des polices de caractères depuis Google.',
  'Loads other services that this site uses.': 'Charge d’autres services que ce site utilise.',
  'Measures what ads lead to.': 'Mesure l’efficacité des publicités.',
  'Notices when a new visit begins.': 'Détecte le début d’une nouvelle visite.',
  'Plays music and podcasts on this site.': 'Diffuse de la musique et des podcasts sur ce site.',
  'Plays videos on this site and shows ads in them.':
    'Diffuse des vidéos sur ce site et affiche des publicités dans ces vidéos.',
  'Plays videos on this site.': 'Diffuse des vidéos sur ce site.',
  'Prevents two tabs from sending a recording at the same time.':
    'Empêche deux onglets d’envoyer un enregistrement en même temps.',
  'Protects payments from fraud.': 'Protège les paiements contre la fraude.',
  'Recognizes that you belong to a group of people who have an account with the provider.':
    'Reconnaît des groupes de personnes qui ont un compte chez le fournisseur.',
  'Recognizes you by details such as your e-mail address.':
    'Vous reconnaît à partir d’informations telles que votre adresse e-mail.',
  'Recognizes you if you have an account with the provider.':
    'Vous reconnaît si vous avez un compte chez le fournisseur.',
  'Recognizes you in the chat, to keep your conversation together.':
    'Vous reconnaît dans le chat, pour garder le fil de votre conversation.',
  'Recognizes you once this site knows who you are.':
    'Vous reconnaît une fois que ce site sait qui vous êtes.',
  'Recognizes you when you come from a newsletter.':
    'Vous reconnaît lorsque vous venez d’une newsletter.',
  'Recognizes you when you come from the provider’s site or app.':
    'Vous reconnaît lorsque vous venez du site ou de l’application du fournisseur.',
  'Recognizes your browser across related sites.':
    'Reconnaît votre navigateur sur plusieurs sites liés entre eux.',
  'Recognizes your browser across sites.': 'Reconnaît votre navigateur d’un site à l’autre.',
  'Recognizes your browser across the provider’s sites.':
    'Reconnaît votre navigateur sur les différents sites du fournisseur.',
  'Recognizes your browser and links what you do in one visit.':
    'Reconnaît votre navigateur et regroupe ce que vous faites au cours d’une même visite.',
  'Recognizes your browser and may store your e-mail address.':
    'Reconnaît votre navigateur et peut contenir votre adresse e-mail.',
  'Recognizes your browser and protects accounts from misuse.':
    'Reconnaît votre navigateur et protège les comptes contre les utilisations abusives.',
  'Recognizes your browser when you come back.': 'Reconnaît votre navigateur lorsque vous revenez.',
  'Recognizes your browser, to adapt content to you.':
    'Reconnaît votre navigateur, pour personnaliser le contenu que vous voyez.',
  'Recognizes your browser, to measure ads and choose the ones you see.':
    'Reconnaît votre navigateur, pour mesurer l’efficacité des publicités et choisir celles que vous voyez.',
  'Records what you do here, click by click, and which errors occur, so that we can improve this site.':
    'Enregistre ce que vous faites sur ce site, clic par clic, et les erreurs qui se produisent, pour améliorer le site.',
  'Records what you do here, click by click, so that we can improve this site.':
    'Enregistre ce que vous faites sur ce site, clic par clic, pour améliorer le site.',
  'Remembers how much of a page may be recorded.':
    'Mémorise quelle partie d’une page peut être enregistrée.',
  'Remembers how you found this site.': 'Mémorise comment vous avez trouvé ce site.',
  'Remembers that personalized ads are off.':
    'Mémorise que les publicités personnalisées sont désactivées.',
  'Remembers that this service may use cookies.':
    'Mémorise que ce service est autorisé à utiliser des cookies.',
  'Remembers that this service was blocked.': 'Mémorise que ce service a été bloqué.',
  'Remembers that this service was updated.': 'Mémorise que ce service a été mis à jour.',
  'Remembers that you allowed this service.': 'Mémorise que vous avez autorisé ce service.',
  'Remembers that you did not allow this service.':
    'Mémorise que vous n’avez pas autorisé ce service.',
  'Remembers that you have seen the chat.': 'Mémorise que vous avez vu la fenêtre de chat.',
  'Remembers that your visit is recorded.': 'Mémorise que votre visite est enregistrée.',
  'Remembers what kind of device you use.': 'Mémorise le type d’appareil que vous utilisez.',
  'Remembers what you closed, so that it stays closed.':
    'Mémorise ce que vous avez fermé, pour que cela reste fermé.',
  'Remembers what you finished, so that it is not shown again.':
    'Mémorise ce que vous avez terminé, pour ne plus l’afficher.',
  'Remembers what you viewed.': 'Mémorise ce que vous avez consulté.',
  'Remembers when another entry of this service expires.':
    'Mémorise quand une autre donnée conservée par ce service expire.',
  'Remembers when the provider last matched you with its own data, for ads.':
    'Mémorise quand le fournisseur a fait pour la dernière fois le lien entre vous et ses propres données, à des fins publicitaires.',
  'Remembers when the provider last matched you with its own data, for statistics.':
    'Mémorise quand le fournisseur a fait pour la dernière fois le lien entre vous et ses propres données, à des fins statistiques.',
  'Remembers that you came from another site.':
    'Mémorise quand vous avez accédé à ce site depuis un autre site.',
  'Remembers when you first visited a site that uses this service.':
    'Mémorise quand vous avez visité pour la première fois un site qui utilise ce service.',
  'Remembers when you last saw a survey or a guided tour.':
    'Mémorise quand vous avez vu pour la dernière fois une enquête ou une visite guidée.',
  'Remembers when you were last active.': 'Mémorise le moment de votre dernière activité.',
  'Remembers whether another tab is recorded too.':
    'Mémorise si la visite est également enregistrée dans un autre onglet.',
  'Remembers whether the chat is open.': 'Mémorise si la fenêtre de chat est ouverte.',
  'Remembers whether visits to this site can be measured.':
    'Mémorise si les visites de ce site peuvent être mesurées.',
  'Remembers whether you have been here before.': 'Mémorise si vous avez déjà visité ce site.',
  'Remembers whether your browser’s ID has to be renewed.':
    'Mémorise si l’identifiant de votre navigateur doit être renouvelé.',
  'Remembers whether your browser’s ID is also used for ads.':
    'Mémorise si l’identifiant de votre navigateur est aussi utilisé pour la publicité.',
  'Remembers which ad campaign brought you here.':
    'Mémorise la campagne publicitaire qui vous a fait venir sur ce site.',
  'Remembers which ad you clicked, to measure what you do next.':
    'Mémorise la publicité sur laquelle vous avez cliqué, pour mesurer ce que vous faites ensuite.',
  'Remembers which forms, surveys and guided tours you have seen.':
    'Mémorise les formulaires, enquêtes et visites guidées que vous avez vus.',
  'Remembers which guided tour is open.': 'Mémorise la visite guidée en cours.',
  'Remembers which link you clicked.': 'Mémorise le lien sur lequel vous avez cliqué.',
  'Remembers which newsletter brought you here.':
    'Mémorise la newsletter qui vous a fait venir sur ce site.',
  'Remembers which page you saw first.': 'Mémorise la première page que vous avez vue.',
  'Remembers which products you viewed.': 'Mémorise les produits que vous avez consultés.',
  'Remembers which server answers you.': 'Mémorise le serveur qui vous répond.',
  'Remembers which site you came from.': 'Mémorise le site d’où vous venez.',
  'Remembers which version of a page you see.': 'Mémorise quelle version d’une page vous voyez.',
  'Remembers which videos you watched.': 'Mémorise les vidéos que vous avez regardées.',
  'Remembers your choice for this service.': 'Mémorise votre choix pour ce service.',
  'Remembers your cookie choice with the provider.':
    'Mémorise le choix que vous avez fait chez le fournisseur concernant les cookies.',
  'Remembers your earlier visits.': 'Mémorise vos visites précédentes.',
  'Remembers your player settings.': 'Mémorise vos réglages du lecteur multimédia.',
  'Remembers your settings and chooses the ads you see on the provider’s sites.':
    'Mémorise vos réglages et choisit les publicités que vous voyez sur les sites du fournisseur.',
  'Remembers your settings and chooses the videos suggested to you.':
    'Mémorise vos réglages et choisit les vidéos qui vous sont suggérées.',
  'Remembers your visits and which versions of pages you saw.':
    'Mémorise vos visites et les versions de pages que vous avez vues.',
  'Reports errors and measures how fast pages load, so that we can fix problems.':
    'Signale les erreurs et mesure la vitesse de chargement des pages, afin que nous puissions résoudre les problèmes.',
  'Reports errors, so that we can fix them.':
    'Signale les erreurs, afin que nous puissions les corriger.',
  'Shares the chat between your open tabs.': 'Partage le chat entre vos onglets ouverts.',
  'Shows ads on this site and follows you across sites to choose them.':
    'Affiche des publicités sur ce site et vous suit d’un site à l’autre pour les choisir.',
  'Shows forms and surveys for you to fill in.':
    'Affiche des formulaires et des enquêtes à remplir.',
  'Shows maps on this site.': 'Affiche des cartes sur ce site.',
  'Shows newsletter forms and measures what newsletters lead to.':
    'Affiche des formulaires d’inscription à la newsletter et mesure l’efficacité des newsletters.',
  'Shows posts and timelines from X.': 'Affiche des publications et des fils d’actualité de X.',
  'Shows posts from Instagram.': 'Affiche des publications d’Instagram.',
  'Shows posts, videos and buttons from Facebook.':
    'Affiche des publications, des vidéos et des boutons de Facebook.',
  'Shows sign-up forms and follows what you do here, to send you relevant messages.':
    'Affiche des formulaires d’inscription et suit ce que vous faites sur ce site, pour vous envoyer des messages ciblés.',
  'Shows us how visitors use this site, so that we can improve it.':
    'Montre comment les visiteurs utilisent ce site, pour l’améliorer.',
  'Shows you one of several versions of a page and watches how you use it, to find out which works best.':
    'Vous montre l’une des différentes versions d’une page et observe comment vous l’utilisez, pour déterminer laquelle fonctionne le mieux.',
  'Shows you one of several versions of a page, to find out which works best, and adapts content to you.':
    'Vous montre l’une des différentes versions d’une page, pour déterminer laquelle fonctionne le mieux, et personnalise le contenu que vous voyez.',
  'Shows you one of several versions of a page, to find out which works best.':
    'Vous montre l’une des différentes versions d’une page, pour déterminer laquelle fonctionne le mieux.',
  'Stores data used to compare versions of pages.':
    'Conserve des données qui servent à comparer des versions de pages.',
  'Stores details that this site adds to its statistics.':
    'Conserve des informations que ce site ajoute à ses statistiques.',
  'Stores the recording of your visit until it is sent.':
    'Conserve l’enregistrement de votre visite jusqu’à son envoi.',
  'Stores this site’s settings for the service.':
    'Conserve les réglages de ce site pour le service.',
  'Stores what this site knows about you.': 'Conserve ce que ce site sait de vous.',
  'Stores what this site knows about your organization.':
    'Conserve ce que ce site sait de votre organisation.',
  'Stores a record of what you did here until it is sent.':
    'Conserve la trace de ce que vous avez fait sur ce site jusqu’à son envoi.',
  'Stores what you viewed until this site knows who you are.':
    'Conserve la trace de ce que vous avez consulté jusqu’à ce que ce site sache qui vous êtes.',
  'Stores your answers to a survey until you send them.':
    'Conserve vos réponses à une enquête jusqu’à ce que vous les envoyiez.',
  'Stores your local time, IP address, browser and country.':
    'Conserve votre heure locale, votre adresse IP, votre navigateur et votre pays.',
  'Takes payments and protects them from fraud.':
    'Encaisse les paiements et les protège contre la fraude.',
  'Tells your open tabs apart.': 'Distingue vos onglets ouverts les uns des autres.',
  'Tests how data can be stored in your browser.':
    'Teste comment des données peuvent être stockées dans votre navigateur.',
  'Works out who you probably are.': 'Tente de deviner qui vous êtes.',
}
