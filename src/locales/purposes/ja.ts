import type { Purposes } from './purposes.ts'

/** The purposes of services and cookies in Japanese. */
export const purposes: Purposes = {
  'Assigns you to a group of visitors.': '訪問者をグループに分けます。',
  'Checks again what you chose for this service.': 'このサービスに関する選択内容を再確認します。',
  'Checks for changes in what this site knows about you.':
    'あなたについてこのサイトが把握している情報に変更があったかどうかを確認します。',
  'Checks that data sent in your name comes from you and not from another site.':
    '送信内容が、他のサイトからではなく、あなたから送られたものであることを確認します。',
  'Checks whether you are a person or a bot.': 'アクセスしているのが人間かボットかを確認します。',
  'Checks whether you are a person, to protect forms from bots.':
    'フォームをボットから保護するため、アクセスしているのが人間かどうかを確認します。',
  'Chooses the ads you see and counts how often you see them.':
    '表示する広告を選び、その表示回数を数えます。',
  'Chooses the ads you see in this site’s search.': 'このサイト内の検索で表示する広告を選びます。',
  'Chooses the messages you see.': '表示するメッセージを選びます。',
  'Chooses which new features you get.': 'どの新機能を提供するかを選びます。',
  'Collects what you do here and passes it on to other services that this site uses.':
    'このサイトでの行動に関する情報を収集し、このサイトが使用する他のサービスに渡します。',
  'Counts the pages you view in one visit.': '1回の訪問で閲覧したページの数を数えます。',
  'Counts visits and shows us which pages are read.':
    'このサイトへの訪問数を数え、どのページが読まれているかを示します。',
  'Counts your visits.': 'あなたの訪問回数を数えます。',
  'Detects fraud and spam.': '不正行為とスパムを検出します。',
  'Directs you to the current version of the provider’s site.':
    '提供元のサイトの現行バージョンに誘導します。',
  'Follows what you do here and links it to what you send us in forms and chats.':
    'このサイトでの行動を追跡し、フォームやチャットで送信した内容と関連付けます。',
  'Follows what you do here, to count visits and adapt content to you.':
    'このサイトでの行動を追跡し、訪問数の集計と、あなたに合わせたコンテンツの表示に使用します。',
  'Follows what you do here, to measure ads from Google and choose the ones you see on Google and other sites.':
    'このサイトでの行動を追跡し、Googleの広告の効果測定と、Googleや他のサイトで表示する広告の選定に使用します。',
  'Follows what you do here, to measure ads on Bing and choose the ones you see there.':
    'このサイトでの行動を追跡し、Bing上の広告の効果測定と、Bingで表示する広告の選定に使用します。',
  'Follows what you do here, to measure ads on Facebook and Instagram and choose the ones you see there.':
    'このサイトでの行動を追跡し、FacebookとInstagram上の広告の効果測定と、FacebookとInstagramで表示する広告の選定に使用します。',
  'Follows what you do here, to measure ads on LinkedIn and choose the ones you see there.':
    'このサイトでの行動を追跡し、LinkedIn上の広告の効果測定と、LinkedInで表示する広告の選定に使用します。',
  'Follows what you do here, to measure ads on Pinterest and choose the ones you see there.':
    'このサイトでの行動を追跡し、Pinterest上の広告の効果測定と、Pinterestで表示する広告の選定に使用します。',
  'Follows what you do here, to measure ads on Quora and choose the ones you see there.':
    'このサイトでの行動を追跡し、Quora上の広告の効果測定と、Quoraで表示する広告の選定に使用します。',
  'Follows what you do here, to measure ads on Reddit and choose the ones you see there.':
    'このサイトでの行動を追跡し、Reddit上の広告の効果測定と、Redditで表示する広告の選定に使用します。',
  'Follows what you do here, to measure ads on Snapchat and choose the ones you see there.':
    'このサイトでの行動を追跡し、Snapchat上の広告の効果測定と、Snapchatで表示する広告の選定に使用します。',
  'Follows what you do here, to measure ads on TikTok and choose the ones you see there.':
    'このサイトでの行動を追跡し、TikTok上の広告の効果測定と、TikTokで表示する広告の選定に使用します。',
  'Follows what you do here, to measure ads on X and choose the ones you see there.':
    'このサイトでの行動を追跡し、X上の広告の効果測定と、Xで表示する広告の選定に使用します。',
  'Follows what you do here, to send you relevant messages.':
    'このサイトでの行動を追跡し、あなたに合わせたメッセージの送信に使用します。',
  'Follows you across sites, to choose the ads and posts you see.':
    'サイトをまたいであなたの行動を追跡し、表示する広告と投稿の選定に使用します。',
  'Follows you across sites, to choose the ads you see.':
    'サイトをまたいであなたの行動を追跡し、表示する広告の選定に使用します。',
  'Hides the provider’s own cookie banner.': '提供元独自のCookieバナーが表示されないようにします。',
  'Keeps the chat going from page to page.': 'ページを移動してもチャットが続くようにします。',
  'Keeps track of your booking.': '予約の状況を管理します。',
  'Keeps track of your payment.': '支払いの状況を管理します。',
  'Lets you book appointments with us.': 'サイト運営者との面談などを予約できるようにします。',
  'Lets you chat with us and find help.':
    'サイト運営者とチャットしたり、ヘルプを探したりできるようにします。',
  'Lets you chat with us.': 'サイト運営者とチャットできるようにします。',
  'Lets you export the map.': '地図をエクスポートできるようにします。',
  'Limits how many requests you can send, to protect the service.':
    'サービスを保護するため、訪問者が送信できるリクエストの数を制限します。',
  'Limits how often data is sent.': 'データを送信する頻度を制限します。',
  'Limits how often the time is checked.': '時刻を確認する頻度を制限します。',
  'Connects each page you see with the one before it.':
    '表示中のページを、直前に閲覧したページと関連付けます。',
  'Connects the pages of your visit in one recording.':
    '訪問中に閲覧したページを1つの記録にまとめます。',
  'Connects your actions during a visit, to adapt content to them.':
    '1回の訪問中の行動を互いに関連付け、それに合わせたコンテンツの表示に使用します。',
  'Connects your actions during a visit.': '1回の訪問中の行動を互いに関連付けます。',
  'Loads fonts from Google.': 'Googleからフォントを読み込みます。',
  'Loads other services that this site uses.': 'このサイトが使用する他のサービスを読み込みます。',
  'Measures what ads lead to.': '広告がどのような行動につながったかを測定します。',
  'Notices when a new visit begins.': '新しい訪問の開始を検出します。',
  'Plays music and podcasts on this site.': 'このサイトで音楽とポッドキャストを再生します。',
  'Plays videos on this site and shows ads in them.':
    'このサイトで動画を再生し、動画内に広告を表示します。',
  'Plays videos on this site.': 'このサイトで動画を再生します。',
  'Prevents two tabs from sending a recording at the same time.':
    '2つのタブが同時に記録を送信しないようにします。',
  'Protects payments from fraud.': '支払いを不正行為から保護します。',
  'Recognizes that you belong to a group of people who have an account with the provider.':
    '提供元のアカウントを持つ人のグループを識別します。',
  'Recognizes you by details such as your e-mail address.':
    'メールアドレスなどの情報をもとに、あなたを識別します。',
  'Recognizes you if you have an account with the provider.':
    '提供元のアカウントを持っている場合に、あなたを識別します。',
  'Recognizes you in the chat, to keep your conversation together.':
    'チャットであなたを識別し、会話を1つにまとめます。',
  'Recognizes you once this site knows who you are.':
    'このサイトがあなたを特定した後は、あなたを識別します。',
  'Recognizes you when you come from a newsletter.':
    'ニュースレターから訪問したときに、あなたを識別します。',
  'Recognizes you when you come from the provider’s site or app.':
    '提供元のサイトやアプリから訪問したときに、あなたを識別します。',
  'Recognizes your browser across related sites.':
    '関連するサイトをまたいで、ブラウザーを識別します。',
  'Recognizes your browser across sites.': 'サイトをまたいで、ブラウザーを識別します。',
  'Recognizes your browser across the provider’s sites.':
    '提供元の複数のサイトをまたいで、ブラウザーを識別します。',
  'Recognizes your browser and links what you do in one visit.':
    'ブラウザーを識別し、1回の訪問中の行動を互いに関連付けます。',
  'Recognizes your browser and may store your e-mail address.':
    'ブラウザーを識別します。メールアドレスを含む場合があります。',
  'Recognizes your browser and protects accounts from misuse.':
    'ブラウザーを識別し、アカウントを不正利用から保護します。',
  'Recognizes your browser when you come back.': '再び訪問したときに、ブラウザーを識別します。',
  'Recognizes your browser, to adapt content to you.':
    'ブラウザーを識別し、あなたに合わせたコンテンツの表示に使用します。',
  'Recognizes your browser, to measure ads and choose the ones you see.':
    'ブラウザーを識別し、広告の効果測定と、表示する広告の選定に使用します。',
  'Records what you do here, click by click, and which errors occur, so that we can improve this site.':
    'このサイトでの行動をクリック単位で、発生したエラーとともに記録し、このサイトの改善に使用します。',
  'Records what you do here, click by click, so that we can improve this site.':
    'このサイトでの行動をクリック単位で記録し、このサイトの改善に使用します。',
  'Remembers how much of a page may be recorded.': 'ページのどこまでを記録してよいかを記憶します。',
  'Remembers how you found this site.': 'このサイトにたどり着いた経路を記憶します。',
  'Remembers that personalized ads are off.':
    'パーソナライズド広告がオフになっていることを記憶します。',
  'Remembers that this service may use cookies.':
    'このサービスにCookieの使用が許可されていることを記憶します。',
  'Remembers that this service was blocked.': 'このサービスがブロックされたことを記憶します。',
  'Remembers that this service was updated.': 'このサービスが更新されたことを記憶します。',
  'Remembers that you allowed this service.': 'このサービスを許可したことを記憶します。',
  'Remembers that you did not allow this service.':
    'このサービスを許可しなかったことを記憶します。',
  'Remembers that you have seen the chat.': 'チャットが表示済みであることを記憶します。',
  'Remembers that your visit is recorded.': '訪問中の行動が記録されていることを記憶します。',
  'Remembers what kind of device you use.': '使用しているデバイスの種類を記憶します。',
  'Remembers what you closed, so that it stays closed.': '閉じたものを記憶し、閉じたままにします。',
  'Remembers what you finished, so that it is not shown again.':
    '完了したものを記憶し、再び表示されないようにします。',
  'Remembers what you viewed.': '閲覧した内容を記憶します。',
  'Remembers when another entry of this service expires.':
    'このサービスが保存した別のデータの有効期限を記憶します。',
  'Remembers when the provider last matched you with its own data, for ads.':
    '提供元が広告のために自社のデータとあなたを最後に照合した日時を記憶します。',
  'Remembers when the provider last matched you with its own data, for statistics.':
    '提供元がアクセス解析のために自社のデータとあなたを最後に照合した日時を記憶します。',
  'Remembers that you came from another site.': '他のサイトから訪問した日時を記憶します。',
  'Remembers when you first visited a site that uses this service.':
    'このサービスを使用するサイトを初めて訪問した日時を記憶します。',
  'Remembers when you last saw a survey or a guided tour.':
    'アンケートまたはガイドツアーが最後に表示された日時を記憶します。',
  'Remembers when you were last active.': '最後に操作した日時を記憶します。',
  'Remembers whether another tab is recorded too.':
    '別のタブも記録されているかどうかを記憶します。',
  'Remembers whether the chat is open.': 'チャットが開いているかどうかを記憶します。',
  'Remembers whether visits to this site can be measured.':
    'このサイトへの訪問を測定できるかどうかを記憶します。',
  'Remembers whether you have been here before.':
    '以前にこのサイトを訪問したことがあるかどうかを記憶します。',
  'Remembers whether your browser’s ID has to be renewed.':
    'ブラウザーのIDを更新する必要があるかどうかを記憶します。',
  'Remembers whether your browser’s ID is also used for ads.':
    'ブラウザーのIDが広告にも使用されるかどうかを記憶します。',
  'Remembers which ad campaign brought you here.':
    '訪問のきっかけとなった広告キャンペーンを記憶します。',
  'Remembers which ad you clicked, to measure what you do next.':
    'クリックした広告を記憶し、その後の行動の測定に使用します。',
  'Remembers which forms, surveys and guided tours you have seen.':
    '表示済みのフォーム、アンケート、ガイドツアーを記憶します。',
  'Remembers which guided tour is open.': '開いているガイドツアーを記憶します。',
  'Remembers which link you clicked.': 'クリックしたリンクを記憶します。',
  'Remembers which newsletter brought you here.':
    '訪問のきっかけとなったニュースレターを記憶します。',
  'Remembers which page you saw first.': '最初に閲覧したページを記憶します。',
  'Remembers which products you viewed.': '閲覧した商品を記憶します。',
  'Remembers which server answers you.': 'アクセスに応答するサーバーを記憶します。',
  'Remembers which site you came from.': 'どのサイトから訪問したかを記憶します。',
  'Remembers which version of a page you see.': '表示しているページのバージョンを記憶します。',
  'Remembers which videos you watched.': '視聴した動画を記憶します。',
  'Remembers your choice for this service.': 'このサービスに関する選択内容を記憶します。',
  'Remembers your cookie choice with the provider.':
    '提供元でのCookieに関する選択内容を記憶します。',
  'Remembers your earlier visits.': 'これまでの訪問を記憶します。',
  'Remembers your player settings.': 'プレーヤーの設定を記憶します。',
  'Remembers your settings and chooses the ads you see on the provider’s sites.':
    '設定を記憶し、提供元のサイトで表示する広告を選びます。',
  'Remembers your settings and chooses the videos suggested to you.':
    '設定を記憶し、おすすめとして表示する動画を選びます。',
  'Remembers your visits and which versions of pages you saw.':
    'これまでの訪問と、表示されたページのバージョンを記憶します。',
  'Reports errors and measures how fast pages load, so that we can fix problems.':
    '問題を修正できるよう、エラーを報告し、ページの読み込み速度を測定します。',
  'Reports errors, so that we can fix them.': '修正できるよう、エラーを報告します。',
  'Shares the chat between your open tabs.': '開いているタブの間でチャットを共有します。',
  'Shows ads on this site and follows you across sites to choose them.':
    'このサイトに広告を表示します。サイトをまたいであなたの行動を追跡し、表示する広告の選定に使用します。',
  'Shows forms and surveys for you to fill in.': '記入用のフォームやアンケートを表示します。',
  'Shows maps on this site.': 'このサイトに地図を表示します。',
  'Shows newsletter forms and measures what newsletters lead to.':
    'ニュースレターの登録フォームを表示し、ニュースレターがどのような行動につながったかを測定します。',
  'Shows posts and timelines from X.': 'Xの投稿とタイムラインを表示します。',
  'Shows posts from Instagram.': 'Instagramの投稿を表示します。',
  'Shows posts, videos and buttons from Facebook.': 'Facebookの投稿、動画、ボタンを表示します。',
  'Shows sign-up forms and follows what you do here, to send you relevant messages.':
    '登録フォームを表示します。また、このサイトでの行動を追跡し、あなたに合わせたメッセージの送信に使用します。',
  'Shows us how visitors use this site, so that we can improve it.':
    'このサイトの改善のため、訪問者による利用状況を示します。',
  'Shows you one of several versions of a page and watches how you use it, to find out which works best.':
    'ページの複数のバージョンのうち1つを表示し、その使われ方を観察して、どれが最も効果的かを調べます。',
  'Shows you one of several versions of a page, to find out which works best, and adapts content to you.':
    'ページの複数のバージョンのうち1つを表示して、どれが最も効果的かを調べ、あなたに合わせたコンテンツを表示します。',
  'Shows you one of several versions of a page, to find out which works best.':
    'ページの複数のバージョンのうち1つを表示して、どれが最も効果的かを調べます。',
  'Stores data used to compare versions of pages.':
    'ページの複数のバージョンを比較するためのデータを保存します。',
  'Stores details that this site adds to its statistics.':
    'このサイトがアクセス解析に追加する情報を保存します。',
  'Stores the recording of your visit until it is sent.':
    '訪問中の行動の記録を、送信されるまで保存します。',
  'Stores this site’s settings for the service.':
    'このサービスについてこのサイトが行った設定を保存します。',
  'Stores what this site knows about you.':
    'あなたについてこのサイトが把握している情報を保存します。',
  'Stores what this site knows about your organization.':
    'あなたの所属組織についてこのサイトが把握している情報を保存します。',
  'Stores a record of what you did here until it is sent.':
    'このサイトでの行動に関する情報を、送信されるまで保存します。',
  'Stores what you viewed until this site knows who you are.':
    '閲覧した内容を、このサイトがあなたを特定するまで保存します。',
  'Stores your answers to a survey until you send them.':
    'アンケートの回答を、送信するまで保存します。',
  'Stores your local time, IP address, browser and country.':
    'あなたの現地時刻、IPアドレス、ブラウザーの種類、国を保存します。',
  'Takes payments and protects them from fraud.': '支払いを受け付け、不正行為から保護します。',
  'Tells your open tabs apart.': '開いているタブを区別します。',
  'Tests how data can be stored in your browser.':
    'ブラウザーにデータをどのように保存できるかをテストします。',
  'Works out who you probably are.': 'あなたが誰であるかを推測します。',
}
