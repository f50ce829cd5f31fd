import type { Purposes } from './purposes.ts'

/** The purposes of services and cookies in Swedish. */
export const purposes: Purposes = {
  'Assigns you to a group of visitors.': 'Delar in besökare i grupper.',
  'Checks again what you chose for this service.':
    'Kontrollerar ditt val för den här tjänsten på nytt.',
  'Checks for changes in what this site knows about you.':
    'Kontrollerar om det som den här webbplatsen vet om dig har ändrats.',
  'Checks that data sent in your name comes from you and not from another site.':
    'Kontrollerar att det som skickas kommer från dig och inte från en annan webbplats.',
  'Checks whether you are a person or a bot.': 'Kontrollerar om du är en människa eller en robot.',
  'Checks whether you are a person, to protect forms from bots.':
    'Kontrollerar om du är en människa, för att skydda formulär mot robotar.',
  'Chooses the ads you see and counts how often you see them.':
    'Väljer vilka annonser du ser och räknar hur ofta du ser dem.',
  'Chooses the ads you see in this site’s search.':
    'Väljer vilka annonser du ser när du söker på den här webbplatsen.',
  'Chooses the messages you see.': 'Väljer vilka meddelanden du ser.',
  'Chooses which new features you get.': 'Väljer vilka nya funktioner du får.',
  'Collects what you do here and passes it on to other services that this site uses.':
    'Samlar in uppgifter om vad du gör här och skickar dem vidare till andra tjänster som den här webbplatsen använder.',
  'Counts the pages you view in one visit.': 'Räknar hur många sidor du tittar på under ett besök.',
  'Counts visits and shows us which pages are read.':
    'Räknar besök och visar vilka sidor som läses.',
  'Counts your visits.': 'Räknar dina besök.',
  'Detects fraud and spam.': 'Upptäcker bedrägerier och spam.',
  'Directs you to the current version of the provider’s site.':
    'Leder dig till den aktuella versionen av leverantörens webbplats.',
  'Follows what you do here and links it to what you send us in forms and chats.':
    'Följer vad du gör här och kopplar det till det du skickar till oss i formulär och chattar.',
  'Follows what you do here, to count visits and adapt content to you.':
    'Följer vad du gör här, för att räkna besök och anpassa innehåll efter dig.',
  'Follows what you do here, to measure ads from Google and choose the ones you see on Google and other sites.':
    'Följer vad du gör här, för att mäta effekten av annonser från Google och välja vilka annonser du ser på Google och andra webbplatser.',
  'Follows what you do here, to measure ads on Bing and choose the ones you see there.':
    'Följer vad du gör här, för att mäta effekten av annonser på Bing och välja vilka annonser du ser där.',
  'Follows what you do here, to measure ads on Facebook and Instagram and choose the ones you see there.':
    'Följer vad du gör här, för att mäta effekten av annonser på Facebook och Instagram och välja vilka annonser du ser där.',
  'Follows what you do here, to measure ads on LinkedIn and choose the ones you see there.':
    'Följer vad du gör här, för att mäta effekten av annonser på LinkedIn och välja vilka annonser du ser där.',
  'Follows what you do here, to measure ads on Pinterest and choose the ones you see there.':
    'Följer vad du gör här, för att mäta effekten av annonser på Pinterest och välja vilka annonser du ser där.',
  'Follows what you do here, to measure ads on Quora and choose the ones you see there.':
    'Följer vad du gör här, för att mäta effekten av annonser på Quora och välja vilka annonser du ser där.',
  'Follows what you do here, to measure ads on Reddit and choose the ones you see there.':
    'Följer vad du gör här, för att mäta effekten av annonser på Reddit och välja vilka annonser du ser där.',
  'Follows what you do here, to measure ads on Snapchat and choose the ones you see there.':
    'Följer vad du gör här, för att mäta effekten av annonser på Snapchat och välja vilka annonser du ser där.',
  'Follows what you do here, to measure ads on TikTok and choose the ones you see there.':
    'Följer vad du gör här, för att mäta effekten av annonser på TikTok och välja vilka annonser du ser där.',
  'Follows what you do here, to measure ads on X and choose the ones you see there.':
    'Följer vad du gör här, för att mäta effekten av annonser på X och välja vilka annonser du ser där.',
  'Follows what you do here, to send you relevant messages.':
    'Följer vad du gör här, för att skicka relevanta meddelanden till dig.',
  'Follows you across sites, to choose the ads and posts you see.':
    'Följer dig från webbplats till webbplats, för att välja vilka annonser och inlägg du ser.',
  'Follows you across sites, to choose the ads you see.':
    'Följer dig från webbplats till webbplats, för att välja vilka annonser du ser.',
  'Hides the provider’s own cookie banner.':
    'Hindrar leverantörens egen cookiebanner från att visas.',
  'Keeps the chat going from page to page.': 'Håller chatten igång när du går från sida till sida.',
  'Keeps track of your booking.': 'Håller reda på din bokning.',
  'Keeps track of your payment.': 'Håller reda på din betalning.',
  'Lets you book appointments with us.': 'Låter dig boka tid hos oss.',
  'Lets you chat with us and find help.': 'Låter dig chatta med oss och hitta hjälp.',
  'Lets you chat with us.': 'Låter dig chatta med oss.',
  'Lets you export the map.': 'Låter dig exportera kartan.',
  'Limits how many requests you can send, to protect the service.':
    'Begränsar hur många förfrågningar en besökare kan skicka, för att skydda tjänsten.',
  'Limits how often data is sent.': 'Begränsar hur ofta data skickas.',
  'Limits how often the time is checked.': 'Begränsar hur ofta tiden kontrolleras.',
  'Connects each page you see with the one before it.': 'Kopplar sidan till den du såg innan.',
  'Connects the pages of your visit in one recording.':
    'Kopplar ihop sidorna från ditt besök i en inspelning.',
  'Connects your actions during a visit, to adapt content to them.':
    'Kopplar ihop det du gör under ett besök, för att anpassa innehåll efter det.',
  'Connects your actions during a visit.': 'Kopplar ihop det du gör under ett besök.',
  'Loads fonts from Google.': 'Läser in typsnitt från Google.',
  'Loads other services that this site uses.':
    'Läser in andra tjänster som den här webbplatsen använder.',
  'Measures what ads lead to.': 'Mäter vad annonser leder till.',
  'Notices when a new visit begins.': 'Märker när ett nytt besök börjar.',
  'Plays music and podcasts on this site.': 'Spelar upp musik och poddar på den här webbplatsen.',
  'Plays videos on this site and shows ads in them.':
    'Spelar upp videor på den här webbplatsen och visar annonser i dem.',
  'Plays videos on this site.': 'Spelar upp videor på den här webbplatsen.',
  'Prevents two tabs from sending a recording at the same time.':
    'Hindrar två flikar från att skicka en inspelning samtidigt.',
  'Protects payments from fraud.': 'Skyddar betalningar mot bedrägerier.',
  'Recognizes that you belong to a group of people who have an account with the provider.':
    'Känner igen grupper av personer som har ett konto hos leverantören.',
  'Recognizes you by details such as your e-mail address.':
    'Känner igen dig på uppgifter som din e-postadress.',
  'Recognizes you if you have an account with the provider.':
    'Känner igen dig om du har ett konto hos leverantören.',
  'Recognizes you in the chat, to keep your conversation together.':
    'Känner igen dig i chatten, för att hålla ihop din konversation.',
  'Recognizes you once this site knows who you are.':
    'Känner igen dig så snart den här webbplatsen vet vem du är.',
  'Recognizes you when you come from a newsletter.':
    'Känner igen dig när du kommer från ett nyhetsbrev.',
  'Recognizes you when you come from the provider’s site or app.':
    'Känner igen dig när du kommer från leverantörens webbplats eller app.',
  'Recognizes your browser across related sites.':
    'Känner igen din webbläsare på webbplatser som hör ihop.',
  'Recognizes your browser across sites.': 'Känner igen din webbläsare på olika webbplatser.',
  'Recognizes your browser across the provider’s sites.':
    'Känner igen din webbläsare på leverantörens olika webbplatser.',
  'Recognizes your browser and links what you do in one visit.':
    'Känner igen din webbläsare och kopplar ihop det du gör under ett besök.',
  'Recognizes your browser and may store your e-mail address.':
    'Känner igen din webbläsare och kan innehålla din e-postadress.',
  'Recognizes your browser and protects accounts from misuse.':
    'Känner igen din webbläsare och skyddar konton mot missbruk.',
  'Recognizes your browser when you come back.':
    'Känner igen din webbläsare när du kommer tillbaka.',
  'Recognizes your browser, to adapt content to you.':
    'Känner igen din webbläsare, för att anpassa innehåll efter dig.',
  'Recognizes your browser, to measure ads and choose the ones you see.':
    'Känner igen din webbläsare, för att mäta effekten av annonser och välja vilka annonser du ser.',
  'Records what you do here, click by click, and which errors occur, so that we can improve this site.':
    'Spelar in vad du gör här, klick för klick, och vilka fel som uppstår, för att förbättra den här webbplatsen.',
  'Records what you do here, click by click, so that we can improve this site.':
    'Spelar in vad du gör här, klick för klick, för att förbättra den här webbplatsen.',
  'Remembers how much of a page may be recorded.':
    'Kommer ihåg hur mycket av en sida som får spelas in.',
  'Remembers how you found this site.': 'Kommer ihåg hur du hittade till den här webbplatsen.',
  'Remembers that personalized ads are off.':
    'Kommer ihåg att personanpassade annonser är avstängda.',
  'Remembers that this service may use cookies.':
    'Kommer ihåg att den här tjänsten får använda cookies.',
  'Remembers that this service was blocked.': 'Kommer ihåg att den här tjänsten har blockerats.',
  'Remembers that this service was updated.': 'Kommer ihåg att den här tjänsten har uppdaterats.',
  'Remembers that you allowed this service.': 'Kommer ihåg att du har tillåtit den här tjänsten.',
  'Remembers that you did not allow this service.':
    'Kommer ihåg att du inte har tillåtit den här tjänsten.',
  'Remembers that you have seen the chat.': 'Kommer ihåg att du har sett chatten.',
  'Remembers that your visit is recorded.': 'Kommer ihåg att ditt besök spelas in.',
  'Remembers what kind of device you use.': 'Kommer ihåg vilken typ av enhet du använder.',
  'Remembers what you closed, so that it stays closed.':
    'Kommer ihåg vad du har stängt, så att det förblir stängt.',
  'Remembers what you finished, so that it is not shown again.':
    'Kommer ihåg vad du har slutfört, så att det inte visas igen.',
  'Remembers what you viewed.': 'Kommer ihåg vad du har tittat på.',
  'Remembers when another entry of this service expires.':
    'Kommer ihåg när en annan uppgift som den här tjänsten har sparat slutar gälla.',
  'Remembers when the provider last matched you with its own data, for ads.':
    'Kommer ihåg när leverantören senast matchade dig mot sina egna uppgifter, för annonser.',
  'Remembers when the provider last matched you with its own data, for statistics.':
    'Kommer ihåg när leverantören senast matchade dig mot sina egna uppgifter, för statistik.',
  'Remembers that you came from another site.':
    'Kommer ihåg när du kom hit från en annan webbplats.',
  'Remembers when you first visited a site that uses this service.':
    'Kommer ihåg när du första gången besökte en webbplats som använder den här tjänsten.',
  'Remembers when you last saw a survey or a guided tour.':
    'Kommer ihåg när du senast såg en enkät eller en guidad rundtur.',
  'Remembers when you were last active.': 'Kommer ihåg när du senast var aktiv.',
  'Remembers whether another tab is recorded too.': 'Kommer ihåg om en annan flik också spelas in.',
  'Remembers whether the chat is open.': 'Kommer ihåg om chatten är öppen.',
  'Remembers whether visits to this site can be measured.':
    'Kommer ihåg om besök på den här webbplatsen kan mätas.',
  'Remembers whether you have been here before.': 'Kommer ihåg om du har varit här tidigare.',
  'Remembers whether your browser’s ID has to be renewed.':
    'Kommer ihåg om din webbläsares ID måste förnyas.',
  'Remembers whether your browser’s ID is also used for ads.':
    'Kommer ihåg om din webbläsares ID också används för annonser.',
  'Remembers which ad campaign brought you here.':
    'Kommer ihåg vilken annonskampanj som ledde dig hit.',
  'Remembers which ad you clicked, to measure what you do next.':
    'Kommer ihåg vilken annons du klickade på, för att mäta vad du gör sedan.',
  'Remembers which forms, surveys and guided tours you have seen.':
    'Kommer ihåg vilka formulär, enkäter och guidade rundturer du har sett.',
  'Remembers which guided tour is open.': 'Kommer ihåg vilken guidad rundtur som är öppen.',
  'Remembers which link you clicked.': 'Kommer ihåg vilken länk du klickade på.',
  'Remembers which newsletter brought you here.':
    'Kommer ihåg vilket nyhetsbrev som ledde dig hit.',
  'Remembers which page you saw first.': 'Kommer ihåg vilken sida du såg först.',
  'Remembers which products you viewed.': 'Kommer ihåg vilka produkter du har tittat på.',
  'Remembers which server answers you.':
    'Kommer ihåg vilken server som besvarar dina förfrågningar.',
  'Remembers which site you came from.': 'Kommer ihåg vilken webbplats du kom från.',
  'Remembers which version of a page you see.': 'Kommer ihåg vilken version av en sida du ser.',
  'Remembers which videos you watched.': 'Kommer ihåg vilka videor du har tittat på.',
  'Remembers your choice for this service.': 'Kommer ihåg ditt val för den här tjänsten.',
  'Remembers your cookie choice with the provider.': 'Kommer ihåg ditt cookieval hos leverantören.',
  'Remembers your earlier visits.': 'Kommer ihåg dina tidigare besök.',
  'Remembers your player settings.': 'Kommer ihåg dina inställningar för spelaren.',
  'Remembers your settings and chooses the ads you see on the provider’s sites.':
    'Kommer ihåg dina inställningar och väljer vilka annonser du ser på leverantörens webbplatser.',
  'Remembers your settings and chooses the videos suggested to you.':
    'Kommer ihåg dina inställningar och väljer vilka videor du får som förslag.',
  'Remembers your visits and which versions of pages you saw.':
    'Kommer ihåg dina besök och vilka versioner av sidor du har sett.',
  'Reports errors and measures how fast pages load, so that we can fix problems.':
    'Rapporterar fel och mäter hur snabbt sidor läses in, så att vi kan åtgärda problem.',
  'Reports errors, so that we can fix them.': 'Rapporterar fel, så att vi kan åtgärda dem.',
  'Shares the chat between your open tabs.': 'Delar chatten mellan dina öppna flikar.',
  'Shows ads on this site and follows you across sites to choose them.':
    'Visar annonser på den här webbplatsen och följer dig från webbplats till webbplats, för att välja vilka annonser du ser.',
  'Shows forms and surveys for you to fill in.': 'Visar formulär och enkäter som du kan fylla i.',
  'Shows maps on this site.': 'Visar kartor på den här webbplatsen.',
  'Shows newsletter forms and measures what newsletters lead to.':
    'Visar formulär för nyhetsbrev och mäter vad nyhetsbrev leder till.',
  'Shows posts and timelines from X.': 'Visar inlägg och tidslinjer från X.',
  'Shows posts from Instagram.': 'Visar inlägg från Instagram.',
  'Shows posts, videos and buttons from Facebook.':
    'Visar inlägg, videor och knappar från Facebook.',
  'Shows sign-up forms and follows what you do here, to send you relevant messages.':
    'Visar anmälningsformulär och följer vad du gör här, för att skicka relevanta meddelanden till dig.',
  'Shows us how visitors use this site, so that we can improve it.':
    'Visar hur besökare använder den här webbplatsen, för att förbättra den.',
  'Shows you one of several versions of a page and watches how you use it, to find out which works best.':
    'Visar dig en av flera versioner av en sida och följer hur du använder den, för att ta reda på vilken som fungerar bäst.',
  'Shows you one of several versions of a page, to find out which works best, and adapts content to you.':
    'Visar dig en av flera versioner av en sida, för att ta reda på vilken som fungerar bäst, och anpassar innehåll efter dig.',
  'Shows you one of several versions of a page, to find out which works best.':
    'Visar dig en av flera versioner av en sida, för att ta reda på vilken som fungerar bäst.',
  'Stores data used to compare versions of pages.':
    'Sparar data som används för att jämföra olika versioner av sidor.',
  'Stores details that this site adds to its statistics.':
    'Sparar uppgifter som den här webbplatsen lägger till i sin statistik.',
  'Stores the recording of your visit until it is sent.':
    'Sparar inspelningen av ditt besök tills den skickas.',
  'Stores this site’s settings for the service.':
    'Sparar den här webbplatsens inställningar för tjänsten.',
  'Stores what this site knows about you.': 'Sparar det som den här webbplatsen vet om dig.',
  'Stores what this site knows about your organization.':
    'Sparar det som den här webbplatsen vet om din organisation.',
  'Stores a record of what you did here until it is sent.':
    'Sparar uppgifter om vad du har gjort här, tills de skickas.',
  'Stores what you viewed until this site knows who you are.':
    'Sparar uppgifter om vad du har tittat på, tills den här webbplatsen vet vem du är.',
  'Stores your answers to a survey until you send them.':
    'Sparar dina svar i en enkät tills du skickar dem.',
  'Stores your local time, IP address, browser and country.':
    'Sparar din lokala tid, din IP-adress, vilken webbläsare du använder och vilket land du är i.',
  'Takes payments and protects them from fraud.':
    'Tar emot betalningar och skyddar dem mot bedrägerier.',
  'Tells your open tabs apart.': 'Skiljer dina öppna flikar åt.',
  'Tests how data can be stored in your browser.': 'Testar hur data kan lagras i din webbläsare.',
  'Works out who you probably are.': 'Gissar vem du är.',
}
