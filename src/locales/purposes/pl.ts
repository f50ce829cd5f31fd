import type { Purposes } from './purposes.ts'

/** The purposes of services and cookies in Polish. */
export const purposes: Purposes = {
  'Assigns you to a group of visitors.': 'Przypisuje odwiedzających do grup.',
  'Checks again what you chose for this service.':
    'Ponownie sprawdza Twój wybór dotyczący tej usługi.',
  'Checks for changes in what this site knows about you.':
    'Sprawdza, czy zmieniły się informacje, które ta witryna ma o Tobie.',
  'Checks that data sent in your name comes from you and not from another site.':
    'Sprawdza, czy wysyłane dane pochodzą od Ciebie, a nie z innej witryny.',
  'Checks whether you are a person or a bot.': 'Sprawdza, czy jesteś człowiekiem, czy botem.',
  'Checks whether you are a person, to protect forms from bots.':
    'Sprawdza, czy jesteś człowiekiem, aby chronić formularze przed botami.',
  'Chooses the ads you see and counts how often you see them.':
    'Wybiera reklamy, które widzisz, i liczy, ile razy je widzisz.',
  'Chooses the ads you see in this site’s search.':
    'Wybiera reklamy, które widzisz w wyszukiwarce tej witryny.',
  'Chooses the messages you see.': 'Wybiera wiadomości, które widzisz.',
  'Chooses which new features you get.': 'Wybiera, które nowe funkcje będą dla Ciebie dostępne.',
  'Collects what you do here and passes it on to other services that this site uses.':
    'Zbiera dane o Twoich działaniach w tej witrynie i przekazuje je innym usługom, których ona używa.',
  'Counts the pages you view in one visit.': 'Liczy strony, które oglądasz podczas jednej wizyty.',
  'Counts visits and shows us which pages are read.':
    'Liczy wizyty i pokazuje, które strony są czytane.',
  'Counts your visits.': 'Liczy Twoje wizyty.',
  'Detects fraud and spam.': 'Wykrywa oszustwa i spam.',
  'Directs you to the current version of the provider’s site.':
    'Kieruje Cię do aktualnej wersji witryny dostawcy.',
  'Follows what you do here and links it to what you send us in forms and chats.':
    'Śledzi Twoje działania w tej witrynie i łączy je z tym, co przesyłasz nam w formularzach i na czacie.',
  'Follows what you do here, to count visits and adapt content to you.':
    'Śledzi Twoje działania w tej witrynie, aby liczyć wizyty i dopasowywać do Ciebie treści.',
  'Follows what you do here, to measure ads from Google and choose the ones you see on Google and other sites.':
    'Śledzi Twoje działania w tej witrynie, aby mierzyć skuteczność reklam Google i wybierać te, które widzisz w Google i w innych witrynach.',
  'Follows what you do here, to measure ads on Bing and choose the ones you see there.':
    'Śledzi Twoje działania w tej witrynie, aby mierzyć skuteczność reklam w wyszukiwarce Bing i wybierać te, które tam widzisz.',
  'Follows what you do here, to measure ads on Facebook and Instagram and choose the ones you see there.':
    'Śledzi Twoje działania w tej witrynie, aby mierzyć skuteczność reklam w serwisach Facebook i Instagram i wybierać te, które tam widzisz.',
  'Follows what you do here, to measure ads on LinkedIn and choose the ones you see there.':
    'Śledzi Twoje działania w tej witrynie, aby mierzyć skuteczność reklam w serwisie LinkedIn i wybierać te, które tam widzisz.',
  'Follows what you do here, to measure ads on Pinterest and choose the ones you see there.':
    'Śledzi Twoje działania w tej witrynie, aby mierzyć skuteczność reklam w serwisie Pinterest i wybierać te, które tam widzisz.',
  'Follows what you do here, to measure ads on Quora and choose the ones you see there.':
    'Śledzi Twoje działania w tej witrynie, aby mierzyć skuteczność reklam w serwisie Quora i wybierać te, które tam widzisz.',
  'Follows what you do here, to measure ads on Reddit and choose the ones you see there.':
    'Śledzi Twoje działania w tej witrynie, aby mierzyć skuteczność reklam w serwisie Reddit i wybierać te, które tam widzisz.',
  'Follows what you do here, to measure ads on Snapchat and choose the ones you see there.':
    'Śledzi Twoje działania w tej witrynie, aby mierzyć skuteczność reklam w serwisie Snapchat i wybierać te, które tam widzisz.',
  'Follows what you do here, to measure ads on TikTok and choose the ones you see there.':
    'Śledzi Twoje działania w tej witrynie, aby mierzyć skuteczność reklam w serwisie TikTok i wybierać te, które tam widzisz.',
  'Follows what you do here, to measure ads on X and choose the ones you see there.':
    'Śledzi Twoje działania w tej witrynie, aby mierzyć skuteczność reklam w serwisie X i wybierać te, które tam widzisz.',
  'Follows what you do here, to send you relevant messages.':
    'Śledzi Twoje działania w tej witrynie, aby wysyłać Ci dopasowane do nich wiadomości.',
  'Follows you across sites, to choose the ads and posts you see.':
    'Śledzi Cię w różnych witrynach, aby wybierać reklamy i posty, które widzisz.',
  'Follows you across sites, to choose the ads you see.':
    'Śledzi Cię w różnych witrynach, aby wybierać reklamy, które widzisz.',
  'Hides the provider’s own cookie banner.':
    'Zapobiega wyświetlaniu własnego banera dostawcy dotyczącego plików cookie.',
  'Keeps the chat going from page to page.': 'Podtrzymuje czat, gdy przechodzisz między stronami.',
  'Keeps track of your booking.': 'Przechowuje stan Twojej rezerwacji.',
  'Keeps track of your payment.': 'Przechowuje stan Twojej płatności.',
  'Lets you book appointments with us.': 'Umożliwia rezerwowanie terminów spotkań z nami.',
  'Lets you chat with us and find help.': 'Umożliwia czat z nami i znalezienie pomocy.',
  'Lets you chat with us.': 'Umożliwia czat z nami.',
  'Lets you export the map.': 'Umożliwia eksport mapy.',
  'Limits how many requests you can send, to protect the service.':
    'Ogranicza liczbę żądań, które może wysłać jeden odwiedzający, aby chronić usługę.',
  'Limits how often data is sent.': 'Ogranicza częstotliwość wysyłania danych.',
  'Limits how often the time is checked.': 'Ogranicza częstotliwość sprawdzania czasu.',
  'Connects each page you see with the one before it.':
    'Łączy stronę z tą, którą wyświetlono Ci wcześniej.',
  'Connects the pages of your visit in one recording.':
    'Łączy w jednym nagraniu strony, które oglądasz podczas wizyty.',
  'Connects your actions during a visit, to adapt content to them.':
    'Łączy ze sobą Twoje działania podczas jednej wizyty, aby dopasowywać do nich treści.',
  'Connects your actions during a visit.': 'Łączy ze sobą Twoje działania podczas jednej wizyty.',
  'Loads fonts from Google.': 'Ładuje czcionki z Google.',
  'Loads other services that this site uses.': 'Ładuje inne usługi, których używa ta witryna.',
  'Measures what ads lead to.': 'Mierzy, do jakich działań prowadzą reklamy.',
  'Notices when a new visit begins.': 'Wykrywa początek nowej wizyty.',
  'Plays music and podcasts on this site.': 'Odtwarza muzykę i podcasty w tej witrynie.',
  'Plays videos on this site and shows ads in them.':
    'Odtwarza filmy w tej witrynie i wyświetla w nich reklamy.',
  'Plays videos on this site.': 'Odtwarza filmy w tej witrynie.',
  'Prevents two tabs from sending a recording at the same time.':
    'Zapobiega jednoczesnemu wysyłaniu nagrania przez dwie karty przeglądarki.',
  'Protects payments from fraud.': 'Chroni płatności przed oszustwami.',
  'Recognizes that you belong to a group of people who have an account with the provider.':
    'Rozpoznaje grupy osób, które mają konto u dostawcy.',
  'Recognizes you by details such as your e-mail address.':
    'Rozpoznaje Cię na podstawie danych takich jak Twój adres e-mail.',
  'Recognizes you if you have an account with the provider.':
    'Rozpoznaje Cię, jeśli masz konto u dostawcy.',
  'Recognizes you in the chat, to keep your conversation together.':
    'Rozpoznaje Cię na czacie, aby zachować ciągłość rozmowy.',
  'Recognizes you once this site knows who you are.':
    'Rozpoznaje Cię, gdy ta witryna już wie, kim jesteś.',
  'Recognizes you when you come from a newsletter.':
    'Rozpoznaje Cię, gdy trafiasz tu z newslettera.',
  'Recognizes you when you come from the provider’s site or app.':
    'Rozpoznaje Cię, gdy trafiasz tu z witryny lub aplikacji dostawcy.',
  'Recognizes your browser across related sites.':
    'Rozpoznaje Twoją przeglądarkę w powiązanych witrynach.',
  'Recognizes your browser across sites.': 'Rozpoznaje Twoją przeglądarkę w różnych witrynach.',
  'Recognizes your browser across the provider’s sites.':
    'Rozpoznaje Twoją przeglądarkę w różnych witrynach dostawcy.',
  'Recognizes your browser and links what you do in one visit.':
    'Rozpoznaje Twoją przeglądarkę i łączy ze sobą Twoje działania podczas jednej wizyty.',
  'Recognizes your browser and may store your e-mail address.':
    'Rozpoznaje Twoją przeglądarkę i może zawierać Twój adres e-mail.',
  'Recognizes your browser and protects accounts from misuse.':
    'Rozpoznaje Twoją przeglądarkę i chroni konta przed nadużyciami.',
  'Recognizes your browser when you come back.':
    'Rozpoznaje Twoją przeglądarkę przy kolejnych wizytach.',
  'Recognizes your browser, to adapt content to you.':
    'Rozpoznaje Twoją przeglądarkę, aby dopasowywać do Ciebie treści.',
  'Recognizes your browser, to measure ads and choose the ones you see.':
    'Rozpoznaje Twoją przeglądarkę, aby mierzyć skuteczność reklam i wybierać te, które widzisz.',
  'Records what you do here, click by click, and which errors occur, so that we can improve this site.':
    'Nagrywa Twoje działania w tej witrynie, kliknięcie po kliknięciu, oraz występujące błędy, aby można było ulepszać witrynę.',
  'Records what you do here, click by click, so that we can improve this site.':
    'Nagrywa Twoje działania w tej witrynie, kliknięcie po kliknięciu, aby można było ulepszać witrynę.',
  'Remembers how much of a page may be recorded.':
    'Zapamiętuje, jaka część strony może być nagrywana.',
  'Remembers how you found this site.': 'Zapamiętuje, w jaki sposób trafiasz do tej witryny.',
  'Remembers that personalized ads are off.':
    'Zapamiętuje, że spersonalizowane reklamy są wyłączone.',
  'Remembers that this service may use cookies.':
    'Zapamiętuje, że ta usługa może używać plików cookie.',
  'Remembers that this service was blocked.': 'Zapamiętuje, że ta usługa została zablokowana.',
  'Remembers that this service was updated.': 'Zapamiętuje, że ta usługa została zaktualizowana.',
  'Remembers that you allowed this service.': 'Zapamiętuje, że zezwalasz na tę usługę.',
  'Remembers that you did not allow this service.': 'Zapamiętuje, że nie zezwalasz na tę usługę.',
  'Remembers that you have seen the chat.': 'Zapamiętuje, że czat już Ci wyświetlono.',
  'Remembers that your visit is recorded.': 'Zapamiętuje, że Twoja wizyta jest nagrywana.',
  'Remembers what kind of device you use.': 'Zapamiętuje, jakiego rodzaju urządzenia używasz.',
  'Remembers what you closed, so that it stays closed.':
    'Zapamiętuje zamknięte przez Ciebie elementy, aby pozostały zamknięte.',
  'Remembers what you finished, so that it is not shown again.':
    'Zapamiętuje ukończone przez Ciebie elementy, aby nie wyświetlać ich ponownie.',
  'Remembers what you viewed.': 'Zapamiętuje obejrzane przez Ciebie treści.',
  'Remembers when another entry of this service expires.':
    'Zapamiętuje, kiedy wygasa inny wpis tej usługi.',
  'Remembers when the provider last matched you with its own data, for ads.':
    'Zapamiętuje, kiedy dostawca ostatnio powiązał Cię z własnymi danymi na potrzeby reklam.',
  'Remembers when the provider last matched you with its own data, for statistics.':
    'Zapamiętuje, kiedy dostawca ostatnio powiązał Cię z własnymi danymi na potrzeby statystyk.',
  'Remembers that you came from another site.':
    'Zapamiętuje, kiedy nastąpiło Twoje przejście z innej witryny.',
  'Remembers when you first visited a site that uses this service.':
    'Zapamiętuje, kiedy miała miejsce Twoja pierwsza wizyta w witrynie, która używa tej usługi.',
  'Remembers when you last saw a survey or a guided tour.':
    'Zapamiętuje, kiedy ostatnio wyświetlono Ci ankietę lub przewodnik po witrynie.',
  'Remembers when you were last active.':
    'Zapamiętuje, kiedy miała miejsce Twoja ostatnia aktywność.',
  'Remembers whether another tab is recorded too.':
    'Zapamiętuje, czy nagrywana jest też inna karta przeglądarki.',
  'Remembers whether the chat is open.': 'Zapamiętuje, czy czat jest otwarty.',
  'Remembers whether visits to this site can be measured.':
    'Zapamiętuje, czy można mierzyć wizyty w tej witrynie.',
  'Remembers whether you have been here before.':
    'Zapamiętuje, czy to Twoja pierwsza, czy kolejna wizyta w tej witrynie.',
  'Remembers whether your browser’s ID has to be renewed.':
    'Zapamiętuje, czy trzeba odnowić identyfikator Twojej przeglądarki.',
  'Remembers whether your browser’s ID is also used for ads.':
    'Zapamiętuje, czy identyfikator Twojej przeglądarki jest używany także na potrzeby reklam.',
  'Remembers which ad campaign brought you here.':
    'Zapamiętuje, która kampania reklamowa skierowała Cię do tej witryny.',
  'Remembers which ad you clicked, to measure what you do next.':
    'Zapamiętuje klikniętą przez Ciebie reklamę, aby mierzyć Twoje dalsze działania.',
  'Remembers which forms, surveys and guided tours you have seen.':
    'Zapamiętuje, które formularze, ankiety i przewodniki po witrynie już Ci wyświetlono.',
  'Remembers which guided tour is open.': 'Zapamiętuje, który przewodnik po witrynie jest otwarty.',
  'Remembers which link you clicked.': 'Zapamiętuje kliknięty przez Ciebie link.',
  'Remembers which newsletter brought you here.':
    'Zapamiętuje, który newsletter skierował Cię do tej witryny.',
  'Remembers which page you saw first.': 'Zapamiętuje, którą stronę wyświetlono Ci jako pierwszą.',
  'Remembers which products you viewed.': 'Zapamiętuje obejrzane przez Ciebie produkty.',
  'Remembers which server answers you.': 'Zapamiętuje, który serwer odpowiada na Twoje żądania.',
  'Remembers which site you came from.': 'Zapamiętuje, z której witryny tu trafiasz.',
  'Remembers which version of a page you see.': 'Zapamiętuje, którą wersję strony widzisz.',
  'Remembers which videos you watched.': 'Zapamiętuje obejrzane przez Ciebie filmy.',
  'Remembers your choice for this service.': 'Zapamiętuje Twój wybór dotyczący tej usługi.',
  'Remembers your cookie choice with the provider.':
    'Zapamiętuje Twój wybór dotyczący plików cookie u dostawcy.',
  'Remembers your earlier visits.': 'Zapamiętuje Twoje wcześniejsze wizyty.',
  'Remembers your player settings.': 'Zapamiętuje Twoje ustawienia odtwarzacza.',
  'Remembers your settings and chooses the ads you see on the provider’s sites.':
    'Zapamiętuje Twoje ustawienia i wybiera reklamy, które widzisz w witrynach dostawcy.',
  'Remembers your settings and chooses the videos suggested to you.':
    'Zapamiętuje Twoje ustawienia i wybiera proponowane Ci filmy.',
  'Remembers your visits and which versions of pages you saw.':
    'Zapamiętuje Twoje wizyty oraz to, które wersje stron Ci wyświetlono.',
  'Reports errors and measures how fast pages load, so that we can fix problems.':
    'Zgłasza błędy i mierzy szybkość ładowania stron, abyśmy mogli rozwiązywać problemy.',
  'Reports errors, so that we can fix them.': 'Zgłasza błędy, abyśmy mogli je naprawiać.',
  'Shares the chat between your open tabs.':
    'Udostępnia czat we wszystkich Twoich otwartych kartach przeglądarki.',
  'Shows ads on this site and follows you across sites to choose them.':
    'Wyświetla reklamy w tej witrynie i śledzi Cię w różnych witrynach, aby je wybierać.',
  'Shows forms and surveys for you to fill in.': 'Wyświetla formularze i ankiety do wypełnienia.',
  'Shows maps on this site.': 'Wyświetla mapy w tej witrynie.',
  'Shows newsletter forms and measures what newsletters lead to.':
    'Wyświetla formularze zapisu na newsletter i mierzy, do jakich działań prowadzą newslettery.',
  'Shows posts and timelines from X.': 'Wyświetla posty i osie czasu z serwisu X.',
  'Shows posts from Instagram.': 'Wyświetla posty z serwisu Instagram.',
  'Shows posts, videos and buttons from Facebook.':
    'Wyświetla posty, filmy i przyciski z serwisu Facebook.',
  'Shows sign-up forms and follows what you do here, to send you relevant messages.':
    'Wyświetla formularze zapisu i śledzi Twoje działania w tej witrynie, aby wysyłać Ci dopasowane do nich wiadomości.',
  'Shows us how visitors use this site, so that we can improve it.':
    'Pokazuje, jak odwiedzający korzystają z tej witryny, aby można było ją ulepszać.',
  'Shows you one of several versions of a page and watches how you use it, to find out which works best.':
    'Wyświetla Ci jedną z kilku wersji strony i obserwuje, jak z niej korzystasz, aby ustalić, która wersja sprawdza się najlepiej.',
  'Shows you one of several versions of a page, to find out which works best, and adapts content to you.':
    'Wyświetla Ci jedną z kilku wersji strony, aby ustalić, która sprawdza się najlepiej, i dopasowuje do Ciebie treści.',
  'Shows you one of several versions of a page, to find out which works best.':
    'Wyświetla Ci jedną z kilku wersji strony, aby ustalić, która sprawdza się najlepiej.',
  'Stores data used to compare versions of pages.':
    'Przechowuje dane używane do porównywania wersji stron.',
  'Stores details that this site adds to its statistics.':
    'Przechowuje informacje, które ta witryna dodaje do swoich statystyk.',
  'Stores the recording of your visit until it is sent.':
    'Przechowuje nagranie Twojej wizyty do czasu jego wysłania.',
  'Stores this site’s settings for the service.':
    'Przechowuje ustawienia usługi określone przez tę witrynę.',
  'Stores what this site knows about you.': 'Przechowuje informacje, które ta witryna ma o Tobie.',
  'Stores what this site knows about your organization.':
    'Przechowuje informacje, które ta witryna ma o Twojej organizacji.',
  'Stores a record of what you did here until it is sent.':
    'Przechowuje dane o Twoich działaniach w tej witrynie do czasu ich wysłania.',
  'Stores what you viewed until this site knows who you are.':
    'Przechowuje informacje o obejrzanych przez Ciebie treściach, dopóki ta witryna nie dowie się, kim jesteś.',
  'Stores your answers to a survey until you send them.':
    'Przechowuje Twoje odpowiedzi na pytania ankiety, dopóki ich nie wyślesz.',
  'Stores your local time, IP address, browser and country.':
    'Przechowuje Twój czas lokalny, adres IP oraz informacje o przeglądarce i kraju.',
  'Takes payments and protects them from fraud.':
    'Przyjmuje płatności i chroni je przed oszustwami.',
  'Tells your open tabs apart.': 'Rozróżnia Twoje otwarte karty przeglądarki.',
  'Tests how data can be stored in your browser.':
    'Sprawdza, w jaki sposób można przechowywać dane w Twojej przeglądarce.',
  'Works out who you probably are.': 'Zgaduje, kim jesteś.',
}
