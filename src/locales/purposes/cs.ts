import type { Purposes } from './purposes.ts'

/** The purposes of services and cookies in Czech. */
export const purposes: Purposes = {
  'Assigns you to a group of visitors.': 'Zařazuje návštěvníky do skupin.',
  'Checks again what you chose for this service.': 'Znovu ověřuje vaši volbu pro tuto službu.',
  'Checks for changes in what this site knows about you.':
    'Ověřuje, zda se změnily údaje, které o vás tento web má.',
  'Checks that data sent in your name comes from you and not from another site.':
    'Ověřuje, zda odesílané údaje pocházejí od vás, a ne z jiného webu.',
  'Checks whether you are a person or a bot.': 'Ověřuje, zda jste člověk, nebo bot.',
  'Checks whether you are a person, to protect forms from bots.':
    'Ověřuje, zda jste člověk, a chrání tak formuláře před boty.',
  'Chooses the ads you see and counts how often you see them.':
    'Vybírá reklamy, které vidíte, a počítá, kolikrát je vidíte.',
  'Chooses the ads you see in this site’s search.':
    'Vybírá reklamy, které vidíte ve vyhledávání na tomto webu.',
  'Chooses the messages you see.': 'Vybírá zprávy, které vidíte.',
  'Chooses which new features you get.': 'Vybírá, které nové funkce se vám zpřístupní.',
  'Collects what you do here and passes it on to other services that this site uses.':
    'Shromažďuje údaje o tom, co na tomto webu děláte, a předává je dalším službám, které tento web používá.',
  'Counts the pages you view in one visit.':
    'Počítá stránky, které si během jedné návštěvy prohlédnete.',
  'Counts visits and shows us which pages are read.':
    'Počítá návštěvy a ukazuje, které stránky se čtou.',
  'Counts your visits.': 'Počítá vaše návštěvy.',
  'Detects fraud and spam.': 'Odhaluje podvody a spam.',
  'Directs you to the current version of the provider’s site.':
    'Směruje vás na aktuální verzi webu poskytovatele.',
  'Follows what you do here and links it to what you send us in forms and chats.':
    'Sleduje, co na tomto webu děláte, a spojuje to s tím, co nám posíláte ve formulářích a v chatu.',
  'Follows what you do here, to count visits and adapt content to you.':
    'Sleduje, co na tomto webu děláte, a podle toho počítá návštěvy a přizpůsobuje vám obsah.',
  'Follows what you do here, to measure ads from Google and choose the ones you see on Google and other sites.':
    'Sleduje, co na tomto webu děláte, a podle toho měří účinnost reklam od Googlu a vybírá ty, které vidíte na Googlu a na jiných webech.',
  'Follows what you do here, to measure ads on Bing and choose the ones you see there.':
    'Sleduje, co na tomto webu děláte, a podle toho měří účinnost reklam na Bingu a vybírá ty, které tam vidíte.',
  'Follows what you do here, to measure ads on Facebook and Instagram and choose the ones you see there.':
    'Sleduje, co na tomto webu děláte, a podle toho měří účinnost reklam na Facebooku a Instagramu a vybírá ty, které tam vidíte.',
  'Follows what you do here, to measure ads on LinkedIn and choose the ones you see there.':
    'Sleduje, co na tomto webu děláte, a podle toho měří účinnost reklam na LinkedInu a vybírá ty, které tam vidíte.',
  'Follows what you do here, to measure ads on Pinterest and choose the ones you see there.':
    'Sleduje, co na tomto webu děláte, a podle toho měří účinnost reklam na Pinterestu a vybírá ty, které tam vidíte.',
  'Follows what you do here, to measure ads on Quora and choose the ones you see there.':
    'Sleduje, co na tomto webu děláte, a podle toho měří účinnost reklam na Quoře a vybírá ty, které tam vidíte.',
  'Follows what you do here, to measure ads on Reddit and choose the ones you see there.':
    'Sleduje, co na tomto webu děláte, a podle toho měří účinnost reklam na Redditu a vybírá ty, které tam vidíte.',
  'Follows what you do here, to measure ads on Snapchat and choose the ones you see there.':
    'Sleduje, co na tomto webu děláte, a podle toho měří účinnost reklam na Snapchatu a vybírá ty, které tam vidíte.',
  'Follows what you do here, to measure ads on TikTok and choose the ones you see there.':
    'Sleduje, co na tomto webu děláte, a podle toho měří účinnost reklam na TikToku a vybírá ty, které tam vidíte.',
  'Follows what you do here, to measure ads on X and choose the ones you see there.':
    'Sleduje, co na tomto webu děláte, a podle toho měří účinnost reklam na síti X a vybírá ty, které tam vidíte.',
  'Follows what you do here, to send you relevant messages.':
    'Sleduje, co na tomto webu děláte, a podle toho vám posílá zprávy.',
  'Follows you across sites, to choose the ads and posts you see.':
    'Sleduje vás na různých webech a podle toho vybírá reklamy a příspěvky, které vidíte.',
  'Follows you across sites, to choose the ads you see.':
    'Sleduje vás na různých webech a podle toho vybírá reklamy, které vidíte.',
  'Hides the provider’s own cookie banner.': 'Brání zobrazení vlastní cookie lišty poskytovatele.',
  'Keeps the chat going from page to page.': 'Zachovává chat při přechodu mezi stránkami.',
  'Keeps track of your booking.': 'Uchovává stav vaší rezervace.',
  'Keeps track of your payment.': 'Uchovává stav vaší platby.',
  'Lets you book appointments with us.': 'Umožňuje vám rezervovat si u nás termín.',
  'Lets you chat with us and find help.': 'Umožňuje vám chatovat s námi a najít pomoc.',
  'Lets you chat with us.': 'Umožňuje vám chatovat s námi.',
  'Lets you export the map.': 'Umožňuje vám exportovat mapu.',
  'Limits how many requests you can send, to protect the service.':
    'Omezuje, kolik požadavků může návštěvník odeslat, a chrání tak službu.',
  'Limits how often data is sent.': 'Omezuje, jak často se odesílají data.',
  'Limits how often the time is checked.': 'Omezuje, jak často se zjišťuje čas.',
  'Connects each page you see with the one before it.':
    'Spojuje stránku s tou, kterou jste viděli předtím.',
  'Connects the pages of your visit in one recording.':
    'Spojuje stránky vaší návštěvy do jednoho záznamu.',
  'Connects your actions during a visit, to adapt content to them.':
    'Spojuje dohromady, co děláte během jedné návštěvy, a podle toho přizpůsobuje obsah.',
  'Connects your actions during a visit.': 'Spojuje dohromady, co děláte během jedné návštěvy.',
  'Loads fonts from Google.': 'Načítá písma od Googlu.',
  'Loads other services that this site uses.': 'Načítá další služby, které tento web používá.',
  'Measures what ads lead to.': 'Měří, k čemu vedou reklamy.',
  'Notices when a new visit begins.': 'Zjišťuje, kdy začíná nová návštěva.',
  'Plays music and podcasts on this site.': 'Přehrává na tomto webu hudbu a podcasty.',
  'Plays videos on this site and shows ads in them.':
    'Přehrává na tomto webu videa a zobrazuje v nich reklamy.',
  'Plays videos on this site.': 'Přehrává na tomto webu videa.',
  'Prevents two tabs from sending a recording at the same time.':
    'Brání tomu, aby záznam odesílaly dvě karty prohlížeče současně.',
  'Protects payments from fraud.': 'Chrání platby před podvody.',
  'Recognizes that you belong to a group of people who have an account with the provider.':
    'Rozpoznává skupiny lidí, kteří mají účet u poskytovatele.',
  'Recognizes you by details such as your e-mail address.':
    'Rozpoznává vás podle údajů, jako je vaše e-mailová adresa.',
  'Recognizes you if you have an account with the provider.':
    'Rozpoznává vás, pokud máte účet u poskytovatele.',
  'Recognizes you in the chat, to keep your conversation together.':
    'Rozpoznává vás v chatu, aby vaše konverzace zůstala pohromadě.',
  'Recognizes you once this site knows who you are.':
    'Rozpoznává vás, jakmile tento web zjistí, kdo jste.',
  'Recognizes you when you come from a newsletter.':
    'Rozpoznává vás, když sem přijdete z newsletteru.',
  'Recognizes you when you come from the provider’s site or app.':
    'Rozpoznává vás, když sem přijdete z webu nebo aplikace poskytovatele.',
  'Recognizes your browser across related sites.':
    'Rozpoznává váš prohlížeč na souvisejících webech.',
  'Recognizes your browser across sites.': 'Rozpoznává váš prohlížeč na různých webech.',
  'Recognizes your browser across the provider’s sites.':
    'Rozpoznává váš prohlížeč na různých webech poskytovatele.',
  'Recognizes your browser and links what you do in one visit.':
    'Rozpoznává váš prohlížeč a spojuje dohromady, co děláte během jedné návštěvy.',
  'Recognizes your browser and may store your e-mail address.':
    'Rozpoznává váš prohlížeč a může obsahovat vaši e-mailovou adresu.',
  'Recognizes your browser and protects accounts from misuse.':
    'Rozpoznává váš prohlížeč a chrání účty před zneužitím.',
  'Recognizes your browser when you come back.': 'Rozpoznává váš prohlížeč, když se vrátíte.',
  'Recognizes your browser, to adapt content to you.':
    'Rozpoznává váš prohlížeč a podle toho vám přizpůsobuje obsah.',
  'Recognizes your browser, to measure ads and choose the ones you see.':
    'Rozpoznává váš prohlížeč a podle toho měří účinnost reklam a vybírá ty, které vidíte.',
  'Records what you do here, click by click, and which errors occur, so that we can improve this site.':
    'Zaznamenává, co na tomto webu děláte, kliknutí po kliknutí, a k jakým chybám dochází, aby bylo možné web zlepšovat.',
  'Records what you do here, click by click, so that we can improve this site.':
    'Zaznamenává, co na tomto webu děláte, kliknutí po kliknutí, aby bylo možné web zlepšovat.',
  'Remembers how much of a page may be recorded.':
    'Pamatuje si, jak velká část stránky se smí zaznamenávat.',
  'Remembers how you found this site.': 'Pamatuje si, jak jste se na tento web dostali.',
  'Remembers that personalized ads are off.':
    'Pamatuje si, že jsou personalizované reklamy vypnuté.',
  'Remembers that this service may use cookies.':
    'Pamatuje si, že tato služba smí používat cookies.',
  'Remembers that this service was blocked.': 'Pamatuje si, že tato služba byla zablokována.',
  'Remembers that this service was updated.': 'Pamatuje si, že tato služba byla aktualizována.',
  'Remembers that you allowed this service.': 'Pamatuje si, že jste tuto službu povolili.',
  'Remembers that you did not allow this service.': 'Pamatuje si, že jste tuto službu nepovolili.',
  'Remembers that you have seen the chat.': 'Pamatuje si, že jste už viděli chat.',
  'Remembers that your visit is recorded.': 'Pamatuje si, že se vaše návštěva zaznamenává.',
  'Remembers what kind of device you use.': 'Pamatuje si, jaký druh zařízení používáte.',
  'Remembers what you closed, so that it stays closed.':
    'Pamatuje si, co jste zavřeli, aby to zůstalo zavřené.',
  'Remembers what you finished, so that it is not shown again.':
    'Pamatuje si, co jste dokončili, aby se to znovu nezobrazovalo.',
  'Remembers what you viewed.': 'Pamatuje si, co jste si prohlédli.',
  'Remembers when another entry of this service expires.':
    'Pamatuje si, kdy vyprší platnost jiné položky této služby.',
  'Remembers when the provider last matched you with its own data, for ads.':
    'Pamatuje si, kdy vás poskytovatel naposledy propojil se svými údaji pro účely reklamy.',
  'Remembers when the provider last matched you with its own data, for statistics.':
    'Pamatuje si, kdy vás poskytovatel naposledy propojil se svými údaji pro účely statistiky.',
  'Remembers that you came from another site.': 'Pamatuje si, kdy jste sem přišli z jiného webu.',
  'Remembers when you first visited a site that uses this service.':
    'Pamatuje si, kdy jste poprvé navštívili web, který používá tuto službu.',
  'Remembers when you last saw a survey or a guided tour.':
    'Pamatuje si, kdy jste naposledy viděli dotazník nebo průvodce webem.',
  'Remembers when you were last active.': 'Pamatuje si, kdy jste byli naposledy aktivní.',
  'Remembers whether another tab is recorded too.':
    'Pamatuje si, zda se zaznamenává i jiná karta prohlížeče.',
  'Remembers whether the chat is open.': 'Pamatuje si, zda je chat otevřený.',
  'Remembers whether visits to this site can be measured.':
    'Pamatuje si, zda lze měřit návštěvy tohoto webu.',
  'Remembers whether you have been here before.': 'Pamatuje si, zda jste na tomto webu už byli.',
  'Remembers whether your browser’s ID has to be renewed.':
    'Pamatuje si, zda je třeba obnovit identifikátor vašeho prohlížeče.',
  'Remembers whether your browser’s ID is also used for ads.':
    'Pamatuje si, zda se identifikátor vašeho prohlížeče používá také pro reklamy.',
  'Remembers which ad campaign brought you here.':
    'Pamatuje si, která reklamní kampaň vás sem přivedla.',
  'Remembers which ad you clicked, to measure what you do next.':
    'Pamatuje si, na kterou reklamu jste klikli, aby bylo možné měřit, co uděláte dál.',
  'Remembers which forms, surveys and guided tours you have seen.':
    'Pamatuje si, které formuláře, dotazníky a průvodce webem jste viděli.',
  'Remembers which guided tour is open.': 'Pamatuje si, který průvodce webem je otevřený.',
  'Remembers which link you clicked.': 'Pamatuje si, na který odkaz jste klikli.',
  'Remembers which newsletter brought you here.': 'Pamatuje si, který newsletter vás sem přivedl.',
  'Remembers which page you saw first.': 'Pamatuje si, kterou stránku jste viděli jako první.',
  'Remembers which products you viewed.': 'Pamatuje si, které produkty jste si prohlédli.',
  'Remembers which server answers you.': 'Pamatuje si, který server vám odpovídá.',
  'Remembers which site you came from.': 'Pamatuje si, ze kterého webu jste sem přišli.',
  'Remembers which version of a page you see.': 'Pamatuje si, kterou verzi stránky vidíte.',
  'Remembers which videos you watched.': 'Pamatuje si, která videa jste zhlédli.',
  'Remembers your choice for this service.': 'Pamatuje si vaši volbu pro tuto službu.',
  'Remembers your cookie choice with the provider.':
    'Pamatuje si vaši volbu ohledně cookies u poskytovatele.',
  'Remembers your earlier visits.': 'Pamatuje si vaše dřívější návštěvy.',
  'Remembers your player settings.': 'Pamatuje si vaše nastavení přehrávače.',
  'Remembers your settings and chooses the ads you see on the provider’s sites.':
    'Pamatuje si vaše nastavení a vybírá reklamy, které vidíte na webech poskytovatele.',
  'Remembers your settings and chooses the videos suggested to you.':
    'Pamatuje si vaše nastavení a vybírá videa, která se vám nabízejí.',
  'Remembers your visits and which versions of pages you saw.':
    'Pamatuje si vaše návštěvy a to, které verze stránek jste viděli.',
  'Reports errors and measures how fast pages load, so that we can fix problems.':
    'Hlásí chyby a měří, jak rychle se načítají stránky, abychom mohli odstraňovat problémy.',
  'Reports errors, so that we can fix them.': 'Hlásí chyby, abychom je mohli opravovat.',
  'Shares the chat between your open tabs.':
    'Sdílí chat mezi vašimi otevřenými kartami prohlížeče.',
  'Shows ads on this site and follows you across sites to choose them.':
    'Zobrazuje na tomto webu reklamy, sleduje vás na různých webech a podle toho je vybírá.',
  'Shows forms and surveys for you to fill in.': 'Zobrazuje formuláře a dotazníky k vyplnění.',
  'Shows maps on this site.': 'Zobrazuje na tomto webu mapy.',
  'Shows newsletter forms and measures what newsletters lead to.':
    'Zobrazuje formuláře pro přihlášení k odběru newsletteru a měří, k čemu vedou newslettery.',
  'Shows posts and timelines from X.': 'Zobrazuje příspěvky a časové osy ze sítě X.',
  'Shows posts from Instagram.': 'Zobrazuje příspěvky z Instagramu.',
  'Shows posts, videos and buttons from Facebook.':
    'Zobrazuje příspěvky, videa a tlačítka z Facebooku.',
  'Shows sign-up forms and follows what you do here, to send you relevant messages.':
    'Zobrazuje formuláře pro přihlášení k odběru, sleduje, co na tomto webu děláte, a podle toho vám posílá zprávy.',
  'Shows us how visitors use this site, so that we can improve it.':
    'Ukazuje, jak návštěvníci tento web používají, aby ho bylo možné zlepšovat.',
  'Shows you one of several versions of a page and watches how you use it, to find out which works best.':
    'Zobrazuje vám jednu z několika verzí stránky a sleduje, jak ji používáte, aby se zjistilo, která verze funguje nejlépe.',
  'Shows you one of several versions of a page, to find out which works best, and adapts content to you.':
    'Zobrazuje vám jednu z několika verzí stránky, aby se zjistilo, která funguje nejlépe, a přizpůsobuje vám obsah.',
  'Shows you one of several versions of a page, to find out which works best.':
    'Zobrazuje vám jednu z několika verzí stránky, aby se zjistilo, která funguje nejlépe.',
  'Stores data used to compare versions of pages.':
    'Uchovává data, která slouží k porovnávání verzí stránek.',
  'Stores details that this site adds to its statistics.':
    'Uchovává údaje, které tento web přidává do svých statistik.',
  'Stores the recording of your visit until it is sent.':
    'Uchovává záznam vaší návštěvy, dokud se neodešle.',
  'Stores this site’s settings for the service.':
    'Uchovává nastavení, která pro službu určil tento web.',
  'Stores what this site knows about you.': 'Uchovává údaje, které o vás tento web má.',
  'Stores what this site knows about your organization.':
    'Uchovává údaje, které tento web má o vaší organizaci.',
  'Stores a record of what you did here until it is sent.':
    'Uchovává údaje o tom, co jste na tomto webu dělali, dokud se neodešlou.',
  'Stores what you viewed until this site knows who you are.':
    'Uchovává údaje o tom, co jste si prohlédli, dokud tento web nezjistí, kdo jste.',
  'Stores your answers to a survey until you send them.':
    'Uchovává vaše odpovědi v dotazníku, dokud je neodešlete.',
  'Stores your local time, IP address, browser and country.':
    'Uchovává váš místní čas, IP adresu a údaje o prohlížeči a zemi.',
  'Takes payments and protects them from fraud.': 'Přijímá platby a chrání je před podvody.',
  'Tells your open tabs apart.': 'Rozlišuje vaše otevřené karty prohlížeče.',
  'Tests how data can be stored in your browser.':
    'Zkouší, jak lze ve vašem prohlížeči ukládat data.',
  'Works out who you probably are.': 'Odhaduje, kdo jste.',
}
