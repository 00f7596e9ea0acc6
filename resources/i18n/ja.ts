<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About {name}</source>
        <translation>{name}について</translation>
    </message>
    <message>
        <source>Shows the calls of a phone connected to SMSMobileAPI.</source>
        <translation>SMSMobileAPIに接続したスマホの通話履歴を表示します。</translation>
    </message>
    <message>
        <source>Free software under the MIT licence, made with Qt and PySide6 (LGPL) and Lucide's icons (ISC).</source>
        <translation>MITライセンスのフリーソフトウェアです。Qt、PySide6（LGPL）、Lucideのアイコン（ISC）を使用しています。</translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <source>API key</source>
        <translation>APIキー</translation>
    </message>
    <message>
        <source>The key is in your SMSMobileAPI dashboard, and in the app on the phone.</source>
        <translation>キーは、SMSMobileAPIのダッシュボードと、スマホのアプリで確認できます。</translation>
    </message>
    <message>
        <source>For this session only</source>
        <translation>今回のみ使う</translation>
    </message>
    <message>
        <source>The key is forgotten when the program ends.</source>
        <translation>アプリを終了すると、キーは破棄されます。</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>キーを削除</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換え</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>お待ちください…</translation>
    </message>
    <message>
        <source>The key is right: the service answers.</source>
        <translation>キーは有効です。サービスに接続できました。</translation>
    </message>
    <message>
        <source>Only this session</source>
        <translation>今回のみ</translation>
    </message>
    <message>
        <source>The key is in use for this session.</source>
        <translation>このキーを今回のみ使います。</translation>
    </message>
    <message>
        <source>The key is saved and in use.</source>
        <translation>キーを保存しました。以後はこのキーを使います。</translation>
    </message>
    <message>
        <source>The key is forgotten.</source>
        <translation>キーを削除しました。</translation>
    </message>
    <message>
        <source>Nothing was entered.</source>
        <translation>何も入力されていません。</translation>
    </message>
    <message>
        <source>Forget the key? Calls are shown again once a key is entered.</source>
        <translation>キーを削除しますか？ 通話を再び表示するには、キーの入力が必要です。</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>These are the demo's invented calls; it needs no key.</source>
        <translation>デモ用の架空の通話です。キーは必要ありません。</translation>
    </message>
    <message>
        <source>The key is kept in {keyring}.</source>
        <translation>キーは{keyring}に保存されています。</translation>
    </message>
    <message>
        <source>The key is kept for this session only, and forgotten when the program ends.</source>
        <translation>キーは今回のみ使い、アプリを終了すると破棄されます。</translation>
    </message>
    <message>
        <source>The key comes from the environment variable {name}, for this session only. A key saved here is used when the variable is not set.</source>
        <translation>環境変数{name}のキーを今回のみ使っています。ここで保存したキーは、環境変数がないときに使われます。</translation>
    </message>
    <message>
        <source>No key is kept yet. It will be kept in {keyring}.</source>
        <translation>キーはまだ保存されていません。保存先は{keyring}です。</translation>
    </message>
    <message>
        <source>the Windows Credential Manager</source>
        <translation>Windowsの資格情報マネージャー</translation>
    </message>
    <message>
        <source>the macOS Keychain</source>
        <translation>macOSのキーチェーン</translation>
    </message>
    <message>
        <source>the keyring of this computer</source>
        <translation>このパソコンのキーリング</translation>
    </message>
</context>
<context>
    <name>AccountSwitcher</name>
    <message>
        <source>Add a phone…</source>
        <translation>スマホを追加…</translation>
    </message>
    <message>
        <source>Manage phones…</source>
        <translation>スマホの管理…</translation>
    </message>
    <message>
        <source>Phone: {name}</source>
        <translation>スマホ: {name}</translation>
    </message>
</context>
<context>
    <name>AccountsDialog</name>
    <message>
        <source>Phones</source>
        <translation>スマホ</translation>
    </message>
    <message>
        <source>Add a phone…</source>
        <translation>スマホを追加…</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使用する</translation>
    </message>
    <message>
        <source>Use this country</source>
        <translation>この国を使用する</translation>
    </message>
    <message>
        <source>API key…</source>
        <translation>APIキー…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Missed calls seem to be written in {zone}.</source>
        <translation>不在着信の時刻は、{zone}のもののようです。</translation>
    </message>
    <message>
        <source>The numbers look like those of this country: {country}.</source>
        <translation>番号は次の国のもののようです: {country}</translation>
    </message>
    <message>
        <source>Remove {name} from this program? Its API key is forgotten.</source>
        <translation>「{name}」をこのアプリから削除しますか？ APIキーも削除されます。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Delete the copy of its calls as well</source>
        <translation>保存した通話履歴も削除する</translation>
    </message>
    <message>
        <source>Delete its notes and marks, too</source>
        <translation>メモと対応の記録も削除する</translation>
    </message>
    <message>
        <source>From the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Zone of missed calls</source>
        <translation>不在着信のタイムゾーン(&amp;Z)</translation>
    </message>
    <message>
        <source>The service gives missed calls without their time zone. Change it if their times are off.</source>
        <translation>サービスが送る不在着信には、タイムゾーンの情報がありません。時刻がずれているときは変更してください。</translation>
    </message>
    <message>
        <source>C&amp;ountry of numbers</source>
        <translation>番号の国(&amp;O)</translation>
    </message>
    <message>
        <source>For numbers that come without a country code.</source>
        <translation>国番号のない番号に使います。</translation>
    </message>
</context>
<context>
    <name>AlertSettings</name>
    <message>
        <source>&amp;Tell me about new missed calls</source>
        <translation>新しい不在着信を通知する(&amp;T)</translation>
    </message>
    <message>
        <source>But not &amp;from</source>
        <translation>通知しない時間帯(&amp;F)</translation>
    </message>
    <message>
        <source>until</source>
        <translation>～</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation>ウィンドウを閉じてもトレイで動作を続ける(&amp;K)</translation>
    </message>
    <message>
        <source>Start when I &amp;log in</source>
        <translation>ログイン時に起動する(&amp;L)</translation>
    </message>
    <message>
        <source>Open &amp;phone links (tel:) with this program</source>
        <translation>電話リンク（tel:）をこのアプリで開く(&amp;P)</translation>
    </message>
    <message>
        <source>Now choose this program for them in the default apps of the system's settings.</source>
        <translation>続いて、システムの設定の「既定のアプリ」でこのアプリを選んでください。</translation>
    </message>
    <message>
        <source>The demo, and profiles with a folder of their own, are not started at login or for phone links.</source>
        <translation>デモと、専用フォルダーを使うプロファイルは、ログイン時や電話リンクからは起動されません。</translation>
    </message>
    <message>
        <source>New missed calls are then told even while no window is open.</source>
        <translation>ウィンドウを開いていなくても、新しい不在着信をお知らせします。</translation>
    </message>
    <message>
        <source>This desktop has no tray, so the program ends with its window.</source>
        <translation>このデスクトップにはトレイがないため、ウィンドウを閉じるとアプリも終了します。</translation>
    </message>
    <message>
        <source>Quiet hours, without messages</source>
        <translation>通知しない時間帯を設ける</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>通知しない時間帯の開始</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>通知しない時間帯の終了</translation>
    </message>
    <message>
        <source>A short message of the desktop, at most one for several calls.</source>
        <translation>デスクトップに短い通知を表示します。複数の不在着信も1件にまとめます。</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>Missed call</source>
        <translation>不在着信</translation>
    </message>
    <message numerus="yes">
        <source>{names} and {n} more</source>
        <translation>
            <numerusform>{names} ほか{n}人</numerusform>
        </translation>
    </message>
    <message>
        <source>Missed calls: {n}</source>
        <translation>不在着信: {n}件</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>The link holds no number that can be called.</source>
        <translation>リンクに、発信できる番号が含まれていません。</translation>
    </message>
</context>
<context>
    <name>CalendarPopup</name>
    <message>
        <source>Calendar</source>
        <translation>カレンダー</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>前の月</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>次の月</translation>
    </message>
</context>
<context>
    <name>CallActions</name>
    <message>
        <source>Export selected rows…</source>
        <translation>選択した行をエクスポート…</translation>
    </message>
    <message>
        <source>Rows copied: {n}</source>
        <translation>{n}行をコピーしました</translation>
    </message>
</context>
<context>
    <name>CallPage</name>
    <message>
        <source>Nobody sorts by this column. The filter narrows the list by it.</source>
        <translation>この列では並べ替えできません。絞り込みをご利用ください。</translation>
    </message>
    <message>
        <source>The service sorts missed calls newest first.</source>
        <translation>サービスの不在着信は、新しい順でのみ表示されます。</translation>
    </message>
    <message>
        <source>The service cannot sort by this column. Newest come first.</source>
        <translation>サービスはこの列での並べ替えに対応していません。新しい順に表示します。</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>今すぐ再試行</translation>
    </message>
    <message>
        <source>{trouble}. These are the calls that are saved here.</source>
        <translation>{trouble}。保存した通話を表示しています。</translation>
    </message>
    <message>
        <source>Trying again in {seconds} s.</source>
        <translation>{seconds}秒後に再試行します。</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>These are still the calls from before</source>
        <translation>更新前の通話を表示しています</translation>
    </message>
    <message>
        <source>Calls here so far: {n}</source>
        <translation>取得済みの通話: {n}件</translation>
    </message>
    <message>
        <source>Calls found: {n}</source>
        <translation>見つかった通話: {n}件</translation>
    </message>
    <message>
        <source>All calls shown: {n}</source>
        <translation>すべて表示中: {n}件</translation>
    </message>
    <message>
        <source>Calls shown: {n}</source>
        <translation>表示中の通話: {n}件</translation>
    </message>
    <message>
        <source>Calls shown: {n}, more when you scroll</source>
        <translation>表示中の通話: {n}件（スクロールで続きを表示）</translation>
    </message>
    <message>
        <source>unreadable rows passed over: {m}</source>
        <translation>読み取れなかった行: {m}件</translation>
    </message>
</context>
<context>
    <name>CallTable</name>
    <message>
        <source>Calls</source>
        <translation>通話</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>並べ替え</translation>
    </message>
</context>
<context>
    <name>CallersChart</name>
    <message>
        <source>Top callers</source>
        <translation>相手別ランキング</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>相手</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Talk time</source>
        <translation>通話時間</translation>
    </message>
    <message>
        <source>Talk time: {span}</source>
        <translation>通話時間: {span}</translation>
    </message>
</context>
<context>
    <name>CallsChart</name>
    <message>
        <source>Days</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>All calls: {n}</source>
        <translation>すべての通話: {n}件</translation>
    </message>
</context>
<context>
    <name>ChartBox</name>
    <message>
        <source>Show as a table: {chart}</source>
        <translation>表で表示: {chart}</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>表で表示</translation>
    </message>
    <message>
        <source>Save or copy: {chart}</source>
        <translation>保存またはコピー: {chart}</translation>
    </message>
    <message>
        <source>Save or copy</source>
        <translation>保存またはコピー</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>PNGで保存…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>SVGで保存…</translation>
    </message>
    <message>
        <source>Copy the figures</source>
        <translation>数値をコピー</translation>
    </message>
</context>
<context>
    <name>ChartSaving</name>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG画像 (*.png)</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation>SVG画像 (*.svg)</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>グラフを保存</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>The chart could not be saved. {reason}</source>
        <translation>グラフを保存できませんでした。{reason}</translation>
    </message>
    <message>
        <source>The chart was saved: {name}</source>
        <translation>グラフを保存しました: {name}</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Caller</source>
        <translation>相手</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>通話時間</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地域</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>対応状況</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>通話</translation>
    </message>
</context>
<context>
    <name>CopyKeeper</name>
    <message>
        <source>Delete all calls of hidden numbers on this computer, for good?</source>
        <translation>このパソコンから、非通知の通話をすべて完全に削除しますか？</translation>
    </message>
    <message>
        <source>Delete all calls of {number} on this computer, for good?</source>
        <translation>このパソコンから、{number}の通話をすべて完全に削除しますか？</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>What was to be deleted may still be on the disk.</source>
        <translation>削除するはずのデータが、ディスクに残っている可能性があります。</translation>
    </message>
    <message>
        <source>The copy of the history was damaged. It was set aside as {file}, and is being made anew.</source>
        <translation>保存した履歴が破損していたため、{file}として退避しました。新しい履歴を作成しています。</translation>
    </message>
    <message>
        <source>Your notes were damaged. The file was set aside as {file}; what could be read is here.</source>
        <translation>メモのファイルが破損していたため、{file}として退避しました。読み取れたメモは復元しました。</translation>
    </message>
    <message>
        <source>Your notes and marks cannot be read or kept: they last until the program ends.</source>
        <translation>メモと対応の記録を読み書きできません。今の内容は、アプリを終了すると失われます。</translation>
    </message>
    <message>
        <source>Calls are shown all the same.</source>
        <translation>通話はこのまま表示できます。</translation>
    </message>
    <message>
        <source>The copy of the history was written by a newer version of this program.</source>
        <translation>保存した履歴は、このアプリのより新しいバージョンで作成されています。</translation>
    </message>
    <message>
        <source>The disk is full, so the copy of the history cannot grow.</source>
        <translation>ディスクに空きがないため、履歴をこれ以上保存できません。</translation>
    </message>
    <message>
        <source>The folder of the copy cannot be written.</source>
        <translation>履歴の保存先フォルダーに書き込めません。</translation>
    </message>
    <message>
        <source>Another program holds the copy of the history.</source>
        <translation>保存した履歴を別のアプリが使用しています。</translation>
    </message>
    <message>
        <source>The copy of the history was damaged and is being made anew.</source>
        <translation>保存した履歴が破損していたため、作成し直しています。</translation>
    </message>
    <message>
        <source>The copy of the history cannot be used.</source>
        <translation>保存した履歴を使用できません。</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>問題が発生しました</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Show the details</source>
        <translation>詳細を表示</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>レポートをコピー</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Call Viewer met an error of its own. You can go on; if it happens again, send us the report.</source>
        <translation>Call Viewerで内部エラーが発生しました。このまま続けられます。何度も起きるときは、レポートをお送りください。</translation>
    </message>
    <message>
        <source>The report holds no API key.</source>
        <translation>レポートにAPIキーは含まれません。</translation>
    </message>
    <message>
        <source>Hide the details</source>
        <translation>詳細を隠す</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>DateBar</name>
    <message>
        <source>First day</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Days: {choice}</source>
        <translation>期間: {choice}</translation>
    </message>
    <message>
        <source>"{text}" is not a date. Write it like {example}.</source>
        <translation>「{text}」は日付として読み取れません。{example}のように入力してください。</translation>
    </message>
    <message>
        <source>Days to come have no calls yet: today was taken instead.</source>
        <translation>未来の日付には通話がないため、今日にしました。</translation>
    </message>
    <message>
        <source>No calls are that old: {day} was taken instead.</source>
        <translation>それほど古い通話はないため、{day}にしました。</translation>
    </message>
    <message>
        <source>The last day was before the first one: it was moved to {day}.</source>
        <translation>終了日が開始日より前だったため、{day}にしました。</translation>
    </message>
    <message>
        <source>The first day was after the last one: it was moved to {day}.</source>
        <translation>開始日が終了日より後だったため、{day}にしました。</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>すべての期間</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去7日間</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去30日間</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>今月</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>先月</translation>
    </message>
    <message>
        <source>Own range</source>
        <translation>期間を指定</translation>
    </message>
</context>
<context>
    <name>DatePicker</name>
    <message>
        <source>Any day</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>Open the calendar</source>
        <translation>カレンダーを開く</translation>
    </message>
    <message>
        <source>Type a day, or press Alt+Down for the calendar.</source>
        <translation>日付を入力するか、Alt+↓でカレンダーを開きます。</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>DoneDialog</name>
    <message>
        <source>Mark as done</source>
        <translation>対応済みにする</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>It is shown in the panel of the number, and when the mouse rests on “Done” in the list.</source>
        <translation>番号のパネルと、一覧の「対応済み」にマウスを合わせたときに表示されます。</translation>
    </message>
    <message>
        <source>&amp;Why, in a few words</source>
        <translation>理由（ひとこと）(&amp;W)</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>International number</source>
        <translation>国際形式の番号</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>現地時刻</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Milliseconds since 1970</source>
        <translation>1970年からのミリ秒</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒数</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>通話時間</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地域</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>対応状況</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>スマホ</translation>
    </message>
    <message>
        <source>Waiting for a call back</source>
        <translation>未折り返し</translation>
    </message>
    <message>
        <source>Tried, not reached</source>
        <translation>発信・応答なし</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>折り返し済み</translation>
    </message>
    <message>
        <source>They reached you</source>
        <translation>再着信に応答</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>対応済み</translation>
    </message>
    <message>
        <source>{outcome} {span} later</source>
        <translation>{outcome}（所要{span}）</translation>
    </message>
    <message>
        <source>{outcome} within 1 min</source>
        <translation>{outcome}（所要1分未満）</translation>
    </message>
    <message>
        <source>{outcome} ({n} times)</source>
        <translation>{outcome}（{n}回）</translation>
    </message>
    <message>
        <source>{outcome}: {note}</source>
        <translation>{outcome}: {note}</translation>
    </message>
    <message>
        <source>{m} min</source>
        <translation>{m}分</translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation>{h}時間{m}分</translation>
    </message>
    <message>
        <source>{d} d {h} h</source>
        <translation>{d}日{h}時間</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>{s} s</source>
        <translation>{s}秒</translation>
    </message>
    <message>
        <source>{m} min {s} s</source>
        <translation>{m}分{s}秒</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>通話</translation>
    </message>
    <message>
        <source>To call back</source>
        <translation>要折り返し</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>すべての通話</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>不在着信</translation>
    </message>
    <message>
        <source>Incoming calls</source>
        <translation>着信</translation>
    </message>
    <message>
        <source>Outgoing calls</source>
        <translation>発信</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>不在着信</translation>
    </message>
    <message>
        <source>incoming</source>
        <translation>着信</translation>
    </message>
    <message>
        <source>outgoing</source>
        <translation>発信</translation>
    </message>
    <message>
        <source>to call back</source>
        <translation>要折り返し</translation>
    </message>
    <message>
        <source>There is no room left on the disk. Free some, or choose another folder.</source>
        <translation>ディスクの空き容量が足りません。空きを増やすか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>This folder, or the file in it, cannot be written. Choose another folder.</source>
        <translation>このフォルダーまたはファイルに書き込めません。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Another program has the file open. Close it there, or choose another name.</source>
        <translation>このファイルは別のアプリで開かれています。閉じるか、別のファイル名にしてください。</translation>
    </message>
    <message>
        <source>The folder is not there. Choose another one.</source>
        <translation>フォルダーが見つかりません。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The name is too long. Choose a shorter one.</source>
        <translation>名前が長すぎます。もっと短い名前にしてください。</translation>
    </message>
    <message>
        <source>Another export to this folder is going on. Try again when it is done.</source>
        <translation>このフォルダーへの別のエクスポートが進行中です。終わってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>The file could not be written. Try another name or another folder.</source>
        <translation>ファイルを書き込めませんでした。別の名前か別のフォルダーでお試しください。</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export calls</source>
        <translation>通話のエクスポート</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>参照(&amp;B)…</translation>
    </message>
    <message>
        <source>Only what is new since the last export to &amp;this folder</source>
        <translation>このフォルダーへの前回のエクスポート以降の新しい通話のみ(&amp;T)</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>フォルダーを開く(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open the file</source>
        <translation>ファイルを開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>印刷(&amp;P)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>エクスポート(&amp;E)</translation>
    </message>
    <message>
        <source>The history is still being brought here: only the calls that are here are exported.</source>
        <translation>履歴を取得している途中です。取得済みの通話のみエクスポートします。</translation>
    </message>
    <message>
        <source>There is a file with the name “{name}”. Replace it?</source>
        <translation>「{name}」というファイルがあります。置き換えますか？</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>置き換え</translation>
    </message>
    <message>
        <source>Print all of them? Calls: {n}, pages: about {m}</source>
        <translation>すべて印刷しますか？ 通話: {n}件、ページ: 約{m}ページ</translation>
    </message>
    <message>
        <source>Print them</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>中止しています…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Reading the calls…</source>
        <translation>通話を読み込んでいます…</translation>
    </message>
    <message>
        <source>Calls: {n} of {m}</source>
        <translation>通話: {m}件中{n}件</translation>
    </message>
    <message>
        <source>Pages: {n} of {m}</source>
        <translation>ページ: {m}ページ中{n}ページ</translation>
    </message>
    <message>
        <source>Calls exported: {n}. The file is “{name}”.</source>
        <translation>{n}件の通話を「{name}」にエクスポートしました。</translation>
    </message>
    <message>
        <source>Finishing the file…</source>
        <translation>ファイルを仕上げています…</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>通話</translation>
    </message>
    <message>
        <source>Choose a folder first.</source>
        <translation>先にフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>There is no such folder. Choose another.</source>
        <translation>そのフォルダーはありません。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Folder for the file</source>
        <translation>ファイルの保存先フォルダー</translation>
    </message>
    <message>
        <source>Each row is a missed call of these people that still waits, in the order of the list. Hidden numbers are left out.</source>
        <translation>要折り返しの相手からの不在着信を、一覧の順に1行ずつ書き出します。非通知は含まれません。</translation>
    </message>
    <message>
        <source>&amp;Which calls</source>
        <translation>対象の通話(&amp;W)</translation>
    </message>
    <message>
        <source>File for&amp;mat</source>
        <translation>形式(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>区切り文字(&amp;S)</translation>
    </message>
    <message>
        <source>Ma&amp;de for</source>
        <translation>用途(&amp;D)</translation>
    </message>
    <message>
        <source>Fo&amp;lder</source>
        <translation>フォルダー(&amp;L)</translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation>ファイル名(&amp;N)</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>エクスポートの進行状況</translation>
    </message>
    <message>
        <source>All calls of this list</source>
        <translation>この一覧のすべての通話</translation>
    </message>
    <message>
        <source>All people of this list; calls: {n}</source>
        <translation>この一覧の全員（通話: {n}件）</translation>
    </message>
    <message>
        <source>All calls of this list: {n}</source>
        <translation>この一覧のすべての通話: {n}件</translation>
    </message>
    <message>
        <source>The selected people: {n}</source>
        <translation>選択した相手: {n}人</translation>
    </message>
    <message>
        <source>The selected rows: {n}</source>
        <translation>選択した行: {n}件</translation>
    </message>
    <message>
        <source>Excel (.xlsx)</source>
        <translation>Excel (.xlsx)</translation>
    </message>
    <message>
        <source>CSV (.csv)</source>
        <translation>CSV (.csv)</translation>
    </message>
    <message>
        <source>JSON, one array (.json)</source>
        <translation>JSON: 1つの配列 (.json)</translation>
    </message>
    <message>
        <source>JSON, one call on each line (.jsonl)</source>
        <translation>JSON: 1行に1件 (.jsonl)</translation>
    </message>
    <message>
        <source>PDF, to read and print (.pdf)</source>
        <translation>PDF: 閲覧・印刷用 (.pdf)</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>コンマ</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>セミコロン</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>タブ</translation>
    </message>
    <message>
        <source>Spreadsheets: nothing in it can run</source>
        <translation>表計算（数式は無効）</translation>
    </message>
    <message>
        <source>Other programs: exactly as it is</source>
        <translation>ほかのアプリ（元のデータのまま）</translation>
    </message>
</context>
<context>
    <name>ExportFlow</name>
    <message>
        <source>There are no calls to export here. Open one of the lists.</source>
        <translation>ここにはエクスポートできる通話がありません。いずれかの一覧を開いてください。</translation>
    </message>
    <message>
        <source>The list is still being made. Try again in a moment.</source>
        <translation>一覧を作成しています。少し待ってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>Nothing is new since the last export to this folder. No file was written.</source>
        <translation>このフォルダーへの前回のエクスポート以降、新しい通話はありません。ファイルは作成しませんでした。</translation>
    </message>
    <message>
        <source>What was exported before could not be read, so that all calls counted as new.</source>
        <translation>エクスポート済みの記録を読み取れなかったため、すべての通話を新しいものとして扱いました。</translation>
    </message>
    <message>
        <source>It could not be noted that they are exported: they will count as new once more.</source>
        <translation>エクスポート済みであることを記録できませんでした。次回も新しい通話として扱われます。</translation>
    </message>
    <message>
        <source>It was complete before it could be stopped.</source>
        <translation>中止する前に完了しました。</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>エクスポートを中止しました。</translation>
    </message>
    <message>
        <source>The copy of the calls on this computer could not be read.</source>
        <translation>このパソコンに保存した通話を読み取れませんでした。</translation>
    </message>
    <message>
        <source>Printing was stopped. Pages that the printer has already may still come.</source>
        <translation>印刷を中止しました。プリンターに送信済みのページは印刷されることがあります。</translation>
    </message>
    <message>
        <source>Calls sent to the printer: {n}.</source>
        <translation>{n}件の通話をプリンターに送信しました。</translation>
    </message>
    <message>
        <source>The printer takes no pages. Look whether it is on.</source>
        <translation>プリンターがページを受け付けません。電源が入っているか確認してください。</translation>
    </message>
</context>
<context>
    <name>ExportHeading</name>
    <message numerus="yes">
        <source>Who has tried in the last {n} days</source>
        <translation>
            <numerusform>過去{n}日間に不在着信があった相手</numerusform>
        </translation>
    </message>
    <message>
        <source>Search: {text}</source>
        <translation>検索: {text}</translation>
    </message>
    <message>
        <source>Selected people</source>
        <translation>選択した相手</translation>
    </message>
    <message>
        <source>Selected rows</source>
        <translation>選択した行</translation>
    </message>
    <message>
        <source>Calls: {n}</source>
        <translation>通話: {n}件</translation>
    </message>
    <message>
        <source>From {first} to {last}</source>
        <translation>{first}～{last}</translation>
    </message>
    <message>
        <source>Since {first}</source>
        <translation>{first}以降</translation>
    </message>
    <message>
        <source>Until {last}</source>
        <translation>{last}まで</translation>
    </message>
</context>
<context>
    <name>FilterButton</name>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <source>Filter: {choices}</source>
        <translation>絞り込み: {choices}</translation>
    </message>
    <message>
        <source>No filter</source>
        <translation>絞り込みなし</translation>
    </message>
    <message>
        <source>Filters work once the whole history is here.</source>
        <translation>絞り込みは、履歴をすべて取得した後に使えます。</translation>
    </message>
    <message>
        <source>Follow-up of missed calls</source>
        <translation>不在着信の対応状況</translation>
    </message>
    <message>
        <source>any</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>not called back yet</source>
        <translation>未折り返し（発信済みを含む）</translation>
    </message>
    <message>
        <source>waiting, nothing tried</source>
        <translation>未折り返し・発信なし</translation>
    </message>
    <message>
        <source>tried without success</source>
        <translation>発信・応答なし</translation>
    </message>
    <message>
        <source>called back</source>
        <translation>折り返し済み</translation>
    </message>
    <message>
        <source>they reached you</source>
        <translation>再着信に応答</translation>
    </message>
    <message>
        <source>marked as done</source>
        <translation>対応済み</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>通話時間</translation>
    </message>
    <message>
        <source>no talk (0 s)</source>
        <translation>通話なし（0秒）</translation>
    </message>
    <message>
        <source>shorter than {n} min</source>
        <translation>{n}分未満</translation>
    </message>
    <message>
        <source>longer than {n} min</source>
        <translation>{n}分超</translation>
    </message>
    <message>
        <source>Hidden numbers</source>
        <translation>非通知</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>表示する</translation>
    </message>
    <message>
        <source>nothing else</source>
        <translation>これだけ表示</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>表示しない</translation>
    </message>
    <message>
        <source>Unknown callers</source>
        <translation>名前未登録の相手</translation>
    </message>
    <message>
        <source>Wait for the call back</source>
        <translation>折り返しまでの時間</translation>
    </message>
    <message>
        <source>Hour of the week</source>
        <translation>曜日と時間帯</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>相手</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>すべての相手</translation>
    </message>
</context>
<context>
    <name>FollowWords</name>
    <message>
        <source>Called back {span} later</source>
        <translation>{span}で折り返し</translation>
    </message>
    <message>
        <source>They reached you {span} later</source>
        <translation>{span}で再着信に応答</translation>
    </message>
    <message>
        <source>Called back within 1 min</source>
        <translation>1分未満で折り返し</translation>
    </message>
    <message>
        <source>They reached you within 1 min</source>
        <translation>1分未満で再着信に応答</translation>
    </message>
    <message>
        <source>Waiting {span}</source>
        <translation>未折り返し {span}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>対応済み</translation>
    </message>
    <message>
        <source>The caller withheld the number, so it is not known whether they were called back.</source>
        <translation>非通知の着信のため、折り返したかどうかはわかりません。</translation>
    </message>
    <message>
        <source>The service gave no time for this call, so it is not known what came after it.</source>
        <translation>サービスからこの着信の日時が届いていないため、その後の対応はわかりません。</translation>
    </message>
    <message>
        <source>It is not known yet what became of this call: the history is still being brought here.</source>
        <translation>履歴を取得している途中のため、この着信の対応状況はまだわかりません。</translation>
    </message>
    <message>
        <source>Tried once</source>
        <translation>発信1回・応答なし</translation>
    </message>
    <message>
        <source>Tried twice</source>
        <translation>発信2回・応答なし</translation>
    </message>
    <message>
        <source>Tried: {n}</source>
        <translation>発信{n}回・応答なし</translation>
    </message>
    <message>
        <source>You called back {when} and talked for {duration}.</source>
        <translation>{when}に折り返し、{duration}通話しました。</translation>
    </message>
    <message>
        <source>They called again {when}, and you answered.</source>
        <translation>{when}に再び着信があり、応答しました。</translation>
    </message>
    <message>
        <source>They called again {when}, and you talked for {duration}.</source>
        <translation>{when}に再び着信があり、{duration}通話しました。</translation>
    </message>
    <message>
        <source>You tried once, {when}, and nobody answered.</source>
        <translation>{when}に1回発信しましたが、応答がありませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>You tried {n} times, last {when}, and nobody answered.</source>
        <translation>
            <numerusform>{n}回発信しましたが、応答がありませんでした（最後は{when}）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has called back since, and no answered call came from this number.</source>
        <translation>その後、この番号への折り返しも、この番号からの着信への応答もありません。</translation>
    </message>
    <message>
        <source>You marked it as done {when}: {note}</source>
        <translation>{when}に対応済みにしました: {note}</translation>
    </message>
    <message>
        <source>You marked it as done {when}.</source>
        <translation>{when}に対応済みにしました。</translation>
    </message>
    <message>
        <source>Cannot be called back</source>
        <translation>折り返しできません</translation>
    </message>
    <message>
        <source>Until {when}</source>
        <translation>{when}まで</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>メモ: {note}</translation>
    </message>
    <message>
        <source>First: {when}</source>
        <translation>最初: {when}</translation>
    </message>
    <message>
        <source>Last: {when}</source>
        <translation>最後: {when}</translation>
    </message>
    <message numerus="yes">
        <source>When this number answered or called before; known from {n} such calls on.</source>
        <translation>
            <numerusform>この番号が応答した時間帯や、かけてきた時間帯です。該当する通話が{n}件以上になると表示されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>once, {when}</source>
        <translation>1回、{when}</translation>
    </message>
    <message numerus="yes">
        <source>{n} times, last {when}</source>
        <translation>
            <numerusform>{n}回、最後は{when}</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>未対応</translation>
    </message>
    <message>
        <source>Tried once, {when}</source>
        <translation>発信1回、{when}</translation>
    </message>
    <message>
        <source>Tried twice, last {when}</source>
        <translation>発信2回、最後は{when}</translation>
    </message>
    <message numerus="yes">
        <source>Tried {n} times, last {when}</source>
        <translation>
            <numerusform>発信{n}回、最後は{when}</numerusform>
        </translation>
    </message>
    <message>
        <source>Since {when} nobody has called back, and no answered call came from this number.</source>
        <translation>{when}以降、この番号への折り返しも、この番号からの着信への応答もありません。</translation>
    </message>
    <message>
        <source>Since {when} you have tried {times}, and nobody answered.</source>
        <translation>{when}以降の発信: {times}。いずれも応答がありませんでした。</translation>
    </message>
    <message>
        <source>Put off until {when}</source>
        <translation>{when}まで延期中</translation>
    </message>
    <message>
        <source>{who} tried to reach you {attempts}; waiting {span}; {tried}</source>
        <translation>{who}、不在着信{attempts}、経過時間{span}、{tried}</translation>
    </message>
    <message>
        <source>put off until {when}</source>
        <translation>{when}まで延期中</translation>
    </message>
    <message>
        <source>Any day {from_}–{until}</source>
        <translation>毎日 {from_}～{until}</translation>
    </message>
    <message>
        <source>Weekdays {from_}–{until}</source>
        <translation>平日 {from_}～{until}</translation>
    </message>
    <message>
        <source>Weekends {from_}–{until}</source>
        <translation>土日 {from_}～{until}</translation>
    </message>
    <message>
        <source>under 1 min</source>
        <translation>1分未満</translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <translation>
            <numerusform>{n}日</numerusform>
        </translation>
    </message>
    <message>
        <source>{days} {hours}</source>
        <translation>{days}{hours}</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n}分</translation>
    </message>
    <message>
        <source>{hours} {minutes}</source>
        <translation>{hours}{minutes}</translation>
    </message>
    <message>
        <source>at a time that is not known</source>
        <translation>不明な日時</translation>
    </message>
    <message>
        <source>on {when}</source>
        <translation>{when}</translation>
    </message>
    <message numerus="yes">
        <source>{n} h</source>
        <translation>
            <numerusform>{n}時間</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>未対応</translation>
    </message>
    <message>
        <source>tried once, {when}</source>
        <translation>発信1回、{when}</translation>
    </message>
    <message>
        <source>tried twice, last {when}</source>
        <translation>発信2回、最後は{when}</translation>
    </message>
    <message numerus="yes">
        <source>tried {n} times, last {when}</source>
        <translation>
            <numerusform>発信{n}回、最後は{when}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message>
        <source>Forget this number</source>
        <translation>この番号の履歴を削除</translation>
    </message>
</context>
<context>
    <name>InsightGuide</name>
    <message>
        <source>These calls can be shown once the whole history is here.</source>
        <translation>これらの通話は、履歴をすべて取得した後に表示できます。</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>すべての通話</translation>
    </message>
    <message>
        <source>Only these calls are shown: {calls}</source>
        <translation>次の通話のみ表示中: {calls}</translation>
    </message>
    <message>
        <source>Back to the insights</source>
        <translation>分析に戻る</translation>
    </message>
</context>
<context>
    <name>InsightWords</name>
    <message>
        <source>{n} of {all}</source>
        <translation>{all}件中{n}件</translation>
    </message>
    <message>
        <source>{share} within 5 min</source>
        <translation>5分以内は{share}</translation>
    </message>
    <message>
        <source>was {before}</source>
        <translation>前期間は{before}</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>不在着信</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>応答率</translation>
    </message>
    <message>
        <source>called back within 1 h</source>
        <translation>1時間以内の折り返し率</translation>
    </message>
    <message>
        <source>median time to call back</source>
        <translation>折り返し時間の中央値</translation>
    </message>
    <message>
        <source>still waiting</source>
        <translation>未折り返し</translation>
    </message>
    <message>
        <source>outgoing</source>
        <translation>発信</translation>
    </message>
    <message>
        <source>talked in all</source>
        <translation>通話時間の合計</translation>
    </message>
    <message>
        <source>median talk</source>
        <translation>通話時間の中央値</translation>
    </message>
    <message>
        <source>{days}, compared with {before}</source>
        <translation>{days}（比較対象: {before}）</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n}%</translation>
    </message>
    <message>
        <source>{s} s</source>
        <translation>{s}秒</translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <translation>
            <numerusform>{n}日</numerusform>
        </translation>
    </message>
    <message>
        <source>{days} {hours}</source>
        <translation>{days}{hours}</translation>
    </message>
    <message>
        <source>{m} min {s} s</source>
        <translation>{m}分{s}秒</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>不在着信</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>着信</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>発信</translation>
    </message>
    <message>
        <source>Calls per day</source>
        <translation>1日ごとの通話</translation>
    </message>
    <message>
        <source>Calls per week</source>
        <translation>1週間ごとの通話</translation>
    </message>
    <message>
        <source>Calls per month</source>
        <translation>1か月ごとの通話</translation>
    </message>
    <message>
        <source>Calls per year</source>
        <translation>1年ごとの通話</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>すべての期間</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first}～{last}</translation>
    </message>
    <message>
        <source>{weekday}, {start} to {end}</source>
        <translation>{weekday} {start}～{end}</translation>
    </message>
    <message>
        <source>by number of calls</source>
        <translation>通話件数順</translation>
    </message>
    <message>
        <source>by missed calls</source>
        <translation>不在着信順</translation>
    </message>
    <message>
        <source>by talk time</source>
        <translation>通話時間順</translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation>{h}時間{m}分</translation>
    </message>
    <message>
        <source>{h} h</source>
        <translation>{h}時間</translation>
    </message>
    <message>
        <source>{m} min</source>
        <translation>{m}分</translation>
    </message>
    <message>
        <source>longest {span}</source>
        <translation>最長{span}</translation>
    </message>
    <message>
        <source>{sign}{n} %</source>
        <translation>{sign}{n}%</translation>
    </message>
</context>
<context>
    <name>InsightsPage</name>
    <message>
        <source>{days} · the history is not all here yet</source>
        <translation>{days} · 履歴はまだすべて取得されていません</translation>
    </message>
    <message>
        <source>Kind of call</source>
        <translation>通話の種類</translation>
    </message>
    <message>
        <source>Order of the top callers</source>
        <translation>相手別ランキングの並び順</translation>
    </message>
    <message>
        <source>The figures were copied.</source>
        <translation>数値をコピーしました。</translation>
    </message>
</context>
<context>
    <name>InsightsTab</name>
    <message>
        <source>{days} · search and filter change nothing here</source>
        <translation>{days} · 検索と絞り込みはここには影響しません</translation>
    </message>
    <message>
        <source>There are no insights now</source>
        <translation>分析を表示できません</translation>
    </message>
    <message>
        <source>The calls that are saved here could not be read.</source>
        <translation>保存した通話を読み取れませんでした。</translation>
    </message>
    <message>
        <source>Try again; if it stays, start Call Viewer anew.</source>
        <translation>もう一度お試しください。改善しないときは、Call Viewerを起動し直してください。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Show the key</source>
        <translation>キーを表示</translation>
    </message>
    <message>
        <source>Paste the key</source>
        <translation>キーを貼り付け</translation>
    </message>
    <message>
        <source>There is no key yet. Copy it from the SMSMobileAPI dashboard and paste it here.</source>
        <translation>キーがまだありません。SMSMobileAPIのダッシュボードでコピーして、ここに貼り付けてください。</translation>
    </message>
    <message>
        <source>This is a web address without a key in it. Copy only the key.</source>
        <translation>キーを含まないWebアドレスです。キーだけをコピーしてください。</translation>
    </message>
    <message>
        <source>A key has no spaces inside. Copy it once more, and nothing around it.</source>
        <translation>キーの途中に空白は入りません。キーだけをもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>This cannot be a key. Copy it once more, and nothing around it.</source>
        <translation>キーとして正しくありません。キーだけをもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>キーを隠す</translation>
    </message>
</context>
<context>
    <name>ListTable</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Sorted by: {column}, descending</source>
        <translation>並べ替え: {column}（降順）</translation>
    </message>
    <message>
        <source>Sorted by: {column}, ascending</source>
        <translation>並べ替え: {column}（昇順）</translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>, </source>
        <comment>Between the parts of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>; </source>
        <comment>Between the clauses of a sentence</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>{one} {other}</source>
        <comment>Two sentences, one after the other</comment>
        <translation>{one}{other}</translation>
    </message>
    <message>
        <source>{title}. {text}</source>
        <comment>A title without a full stop, and what is said below it</comment>
        <translation>{title}。{text}</translation>
    </message>
    <message>
        <source>{what}: {figure}</source>
        <comment>A figure behind what it counts</comment>
        <translation>{what}: {figure}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>不在着信</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>着信</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>発信</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>すべての通話</translation>
    </message>
    <message>
        <source>To call back</source>
        <translation>要折り返し</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>There is no room for the panel. Make the window wider to see it.</source>
        <translation>パネルを表示する幅がありません。ウィンドウを広げてください。</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>デモ</translation>
    </message>
    <message>
        <source>To call back: {n}</source>
        <translation>要折り返し: {n}人</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Show or hide the panel</source>
        <translation>パネルの表示／非表示</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>About {name}</source>
        <translation>{name}について</translation>
    </message>
    <message>
        <source>API key…</source>
        <translation>APIキー…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>Note about this number…</source>
        <translation>この番号のメモ…</translation>
    </message>
    <message>
        <source>Note about this number</source>
        <translation>この番号のメモ</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>この通知を閉じる</translation>
    </message>
</context>
<context>
    <name>NumberActions</name>
    <message>
        <source>Copied {number}.</source>
        <translation>{number}をコピーしました。</translation>
    </message>
    <message>
        <source>{who} is marked as done.</source>
        <translation>「{who}」を対応済みにしました。</translation>
    </message>
    <message>
        <source>{who} are marked as done.</source>
        <translation>「{who}」を対応済みにしました。</translation>
    </message>
    <message>
        <source>{who} is not marked as done any longer.</source>
        <translation>「{who}」の対応済みを取り消しました。</translation>
    </message>
    <message>
        <source>{who} are not marked as done any longer.</source>
        <translation>「{who}」の対応済みを取り消しました。</translation>
    </message>
    <message>
        <source>{who} is not put off any longer.</source>
        <translation>「{who}」への折り返しの延期を解除しました。</translation>
    </message>
    <message>
        <source>{who} are not put off any longer.</source>
        <translation>「{who}」への折り返しの延期を解除しました。</translation>
    </message>
    <message>
        <source>{who} is put off until {when}.</source>
        <translation>「{who}」への折り返しを{when}まで延期しました。</translation>
    </message>
    <message>
        <source>{who} are put off until {when}.</source>
        <translation>「{who}」への折り返しを{when}まで延期しました。</translation>
    </message>
    <message>
        <source>A hidden number cannot be marked.</source>
        <translation>非通知は対応済みや延期にできません。</translation>
    </message>
    <message>
        <source>{who} does not wait for a call back.</source>
        <translation>「{who}」への折り返しは必要ありません。</translation>
    </message>
    <message>
        <source>{who} do not wait for a call back.</source>
        <translation>「{who}」への折り返しは必要ありません。</translation>
    </message>
    <message>
        <source>Taken back: {who}</source>
        <translation>元に戻しました: {who}</translation>
    </message>
    <message numerus="yes">
        <source>{who} and {n} more</source>
        <translation>
            <numerusform>{who} ほか{n}人</numerusform>
        </translation>
    </message>
    <message>
        <source>That could not be saved, and nothing was changed. See whether the disk is full, and try again.</source>
        <translation>保存できなかったため、何も変更していません。ディスクの空きを確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>No program on this computer makes calls or sends messages. {number} was copied instead.</source>
        <translation>このパソコンには、電話やメッセージに使えるアプリがありません。代わりに{number}をコピーしました。</translation>
    </message>
    <message>
        <source>This caller withheld the number, so there is nobody to call.</source>
        <translation>非通知の着信のため、かけ直せません。</translation>
    </message>
    <message>
        <source>Codes with * or # can change a phone's settings, so they are not dialled from here.</source>
        <translation>「*」や「#」を含む番号は、スマホの設定が変わることがあるため、ここからは発信できません。</translation>
    </message>
    <message>
        <source>This is not a phone number that can be called.</source>
        <translation>発信できる電話番号ではありません。</translation>
    </message>
</context>
<context>
    <name>NumberPanel</name>
    <message>
        <source>The selected number</source>
        <translation>選択中の番号</translation>
    </message>
    <message>
        <source>Select a call to see everything about its number</source>
        <translation>通話を選ぶと、その番号の詳しい情報が表示されます</translation>
    </message>
    <message>
        <source>Rows copied: {n}</source>
        <translation>{n}行をコピーしました</translation>
    </message>
</context>
<context>
    <name>PanelButtons</name>
    <message>
        <source>Call</source>
        <translation>電話する</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>対応済み</translation>
    </message>
    <message>
        <source>Nobody waits for a call back from this number.</source>
        <translation>この番号への折り返しは必要ありません。</translation>
    </message>
    <message>
        <source>Nobody has to call back here any longer, until they call in vain again.</source>
        <translation>対応済みにします。次に不在着信があるまで、折り返しの対象になりません。</translation>
    </message>
    <message>
        <source>You marked it as done. Let it wait for a call back again.</source>
        <translation>対応済みの番号です。要折り返しに戻します。</translation>
    </message>
</context>
<context>
    <name>PanelFigures</name>
    <message>
        <source>Put off</source>
        <translation>延期</translation>
    </message>
    <message>
        <source>Put off the call back</source>
        <translation>折り返しを延期</translation>
    </message>
</context>
<context>
    <name>PanelHead</name>
    <message>
        <source>More about this number</source>
        <translation>この番号のその他の操作</translation>
    </message>
    <message>
        <source>Search for this number</source>
        <translation>この番号を検索</translation>
    </message>
    <message>
        <source>Forget this number…</source>
        <translation>この番号の履歴を削除…</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>パネルを閉じる</translation>
    </message>
</context>
<context>
    <name>PanelNote</name>
    <message>
        <source>The note could not be saved. It is kept here, and saved as soon as that is possible.</source>
        <translation>メモを保存できませんでした。内容はここに残し、保存できるようになり次第保存します。</translation>
    </message>
    <message>
        <source>A note about a number of the other phone could not be saved.</source>
        <translation>別のスマホの番号のメモを保存できませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>A note holds {n} letters; the rest was cut.</source>
        <translation>
            <numerusform>メモは{n}文字までです。超えた分は切り捨てました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleActions</name>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Rows copied: {n}</source>
        <translation>{n}行をコピーしました</translation>
    </message>
</context>
<context>
    <name>PeopleBar</name>
    <message>
        <source>Longest wait first</source>
        <translation>経過時間が長い順</translation>
    </message>
    <message>
        <source>Most attempts first</source>
        <translation>着信回数が多い順</translation>
    </message>
    <message>
        <source>Last attempt first</source>
        <translation>最後の着信が新しい順</translation>
    </message>
    <message numerus="yes">
        <source>Tried in the last {n} days</source>
        <translation>
            <numerusform>過去{n}日間の不在着信</numerusform>
        </translation>
    </message>
    <message>
        <source>Tried at any time</source>
        <translation>すべての期間の不在着信</translation>
    </message>
    <message>
        <source>Shows those, too, who have not tried again for longer.</source>
        <translation>しばらく着信のない相手も表示します。</translation>
    </message>
    <message>
        <source>Sorted by: {column}</source>
        <translation>並べ替え: {column}</translation>
    </message>
    <message>
        <source>Order: {order}</source>
        <translation>並び順: {order}</translation>
    </message>
    <message>
        <source>Whoever has tried to reach you in this time is shown, with all earlier attempts.</source>
        <translation>この期間に不在着信があった相手を、それ以前の不在着信も含めて表示します。</translation>
    </message>
    <message>
        <source>The days that are chosen at the top count instead.</source>
        <translation>上で選んだ期間が優先されています。</translation>
    </message>
    <message numerus="yes">
        <source>Show {n} more</source>
        <translation>
            <numerusform>ほか{n}人を表示</numerusform>
        </translation>
    </message>
    <message>
        <source>Show put off: {n}</source>
        <translation>延期中も表示: {n}人</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>並び順</translation>
    </message>
</context>
<context>
    <name>PeopleBody</name>
    <message>
        <source>{trouble}. Some people may be missing here.</source>
        <translation>{trouble}。表示されていない相手がいる可能性があります。</translation>
    </message>
    <message>
        <source>The history is still being brought here. Some people may be missing.</source>
        <translation>履歴を取得している途中です。表示されていない相手がいる可能性があります。</translation>
    </message>
</context>
<context>
    <name>PeopleColumns</name>
    <message>
        <source>Who</source>
        <translation>相手</translation>
    </message>
    <message>
        <source>Tried to reach you</source>
        <translation>不在着信</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>経過時間</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>対応状況</translation>
    </message>
    <message>
        <source>Best time</source>
        <translation>つながる時間帯</translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>Hidden numbers</source>
        <translation>非通知</translation>
    </message>
    <message>
        <source>Hidden numbers tried to reach you {attempts}; nobody can call them back</source>
        <translation>非通知の不在着信{attempts}、折り返しできません</translation>
    </message>
    <message>
        <source>These callers withheld their number, so nobody can call them back.</source>
        <translation>非通知の着信のため、折り返しできません。</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Looking…</source>
        <translation>読み込み中…</translation>
    </message>
</context>
<context>
    <name>PeopleStates</name>
    <message>
        <source>People waiting: {n}</source>
        <translation>要折り返し: {n}人</translation>
    </message>
    <message>
        <source>People found: {n}</source>
        <translation>見つかった相手: {n}人</translation>
    </message>
    <message numerus="yes">
        <source>not tried again for {days} days: {n}</source>
        <translation>
            <numerusform>{days}日以上着信なし: {n}人</numerusform>
        </translation>
    </message>
    <message>
        <source>put off: {n}</source>
        <translation>延期中: {n}人</translation>
    </message>
    <message>
        <source>calls from hidden numbers, not counted: {n}</source>
        <translation>非通知の着信（対象外）: {n}件</translation>
    </message>
    <message>
        <source>calls without a time, not counted: {n}</source>
        <translation>日時不明の着信（対象外）: {n}件</translation>
    </message>
    <message>
        <source>The history is still being brought here</source>
        <translation>履歴を取得しています</translation>
    </message>
    <message>
        <source>Who waits for a call back is known once the calls are here.</source>
        <translation>折り返しが必要な相手は、通話の取得が終わるとわかります。</translation>
    </message>
    <message>
        <source>Nobody is waiting now</source>
        <translation>今すぐ折り返しが必要な相手はいません</translation>
    </message>
    <message>
        <source>Everybody who waits is put off until later.</source>
        <translation>折り返しが必要な相手は、全員延期中です。</translation>
    </message>
    <message>
        <source>They come back by themselves, or when they call again.</source>
        <translation>時間になるか、再び着信があると、ここに戻ります。</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>折り返しが必要な相手はいません</translation>
    </message>
    <message>
        <source>Everybody who called in vain was called back, or has reached you since.</source>
        <translation>不在着信のあった相手には、すべて折り返したか、その後の着信に応答しています。</translation>
    </message>
    <message>
        <source>A new call can take about ten minutes to arrive here.</source>
        <translation>新しい通話が届くまで、10分ほどかかることがあります。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>もう一度確認</translation>
    </message>
    <message>
        <source>Nobody is waiting from these days</source>
        <translation>この期間に折り返しが必要な相手はいません</translation>
    </message>
    <message>
        <source>Somebody may be waiting since other days.</source>
        <translation>ほかの期間には、該当する相手がいるかもしれません。</translation>
    </message>
    <message>
        <source>Nobody who waits fits this search.</source>
        <translation>この検索に合う、折り返しが必要な相手はいません。</translation>
    </message>
    <message>
        <source>Nobody who waits fits this filter.</source>
        <translation>この絞り込みに合う、折り返しが必要な相手はいません。</translation>
    </message>
    <message>
        <source>Nobody who waits fits all that is chosen above.</source>
        <translation>上で選んだ条件すべてに合う、折り返しが必要な相手はいません。</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>相手が見つかりません</translation>
    </message>
    <message>
        <source>{who} is not waiting</source>
        <translation>「{who}」への折り返しは必要ありません</translation>
    </message>
    <message>
        <source>No missed call fits this search.</source>
        <translation>この検索に合う不在着信はありません。</translation>
    </message>
    <message>
        <source>Look in the missed calls</source>
        <translation>不在着信で探す</translation>
    </message>
    <message>
        <source>Look in all calls</source>
        <translation>すべての通話で探す</translation>
    </message>
    <message>
        <source>Show everybody who waits</source>
        <translation>要折り返しの相手をすべて表示</translation>
    </message>
    <message numerus="yes">
        <source>Everybody who has tried in the last {n} days is put off until later.</source>
        <translation>
            <numerusform>過去{n}日間に不在着信があった相手は、全員延期中です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody found in the last {n} days</source>
        <translation>
            <numerusform>過去{n}日間に該当する相手はいません</numerusform>
        </translation>
    </message>
    <message>
        <source>Those who fit this search and this filter have not tried again since.</source>
        <translation>この検索と絞り込みに合う相手からは、それ以降の着信がありません。</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>表示する</translation>
    </message>
    <message numerus="yes">
        <source>Nobody is waiting from the last {n} days</source>
        <translation>
            <numerusform>過去{n}日間に折り返しが必要な相手はいません</numerusform>
        </translation>
    </message>
    <message>
        <source>Those who wait tried before, and have not tried again.</source>
        <translation>折り返しが必要な相手からの着信は、いずれもそれ以前のものです。</translation>
    </message>
</context>
<context>
    <name>PeopleTable</name>
    <message>
        <source>People who wait for a call back</source>
        <translation>折り返しが必要な相手</translation>
    </message>
</context>
<context>
    <name>PhoneNames</name>
    <message>
        <source>My phone</source>
        <translation>自分のスマホ</translation>
    </message>
    <message>
        <source>Phone {n}</source>
        <translation>スマホ {n}</translation>
    </message>
</context>
<context>
    <name>PhoneNotes</name>
    <message>
        <source>The notes of {name} could not be deleted.</source>
        <translation>「{name}」のメモを削除できませんでした。</translation>
    </message>
    <message>
        <source>Use them</source>
        <translation>使用する</translation>
    </message>
    <message>
        <source>The notes could not be taken over, and are kept where they were.</source>
        <translation>メモを引き継げませんでした。元の場所にそのまま残っています。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Notes of a phone that was removed are kept here. Use them for this phone?</source>
        <translation>以前に削除したスマホのメモが残っています。このスマホで使いますか？</translation>
    </message>
    <message>
        <source>Notes of the phone “{name}”, removed on {day}, are kept here. Use them for this phone?</source>
        <translation>{day}に削除したスマホ「{name}」のメモが残っています。このスマホで使いますか？</translation>
    </message>
    <message>
        <source>They were written by a newer version of this program.</source>
        <translation>このアプリのより新しいバージョンで作成されたメモです。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>ディスクに空きがありません。</translation>
    </message>
    <message>
        <source>Their folder cannot be written.</source>
        <translation>保存先のフォルダーに書き込めません。</translation>
    </message>
    <message>
        <source>Another program holds them.</source>
        <translation>別のアプリが使用しています。</translation>
    </message>
    <message>
        <source>The file cannot be used.</source>
        <translation>ファイルを使用できません。</translation>
    </message>
</context>
<context>
    <name>PhonesFlow</name>
    <message>
        <source>Missed calls seem to be written in the time zone {zone}.</source>
        <translation>不在着信の時刻は、タイムゾーン{zone}のもののようです。</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使用する</translation>
    </message>
    <message>
        <source>Use {country}</source>
        <translation>{country}を使用する</translation>
    </message>
    <message>
        <source>Numbers are read as if from one country ({used}), but look like those of another ({country}).</source>
        <translation>番号は{used}のものとして読み取られていますが、{country}のもののようです。</translation>
    </message>
    <message>
        <source>No country of numbers is set, and they look like those of one: {country}.</source>
        <translation>番号の国が設定されていませんが、{country}のもののようです。</translation>
    </message>
    <message>
        <source>One person may be listed as two.</source>
        <translation>同じ人が二人として表示されることがあります。</translation>
    </message>
</context>
<context>
    <name>PortraitWords</name>
    <message>
        <source>also: {names}</source>
        <translation>別名: {names}</translation>
    </message>
    <message>
        <source>Waiting {span}</source>
        <translation>未折り返し {span}</translation>
    </message>
    <message>
        <source>They tried to reach you {attempts}.</source>
        <translation>相手からの不在着信: {attempts}。</translation>
    </message>
    <message>
        <source>Calls without a number: {n}</source>
        <translation>番号のない通話: {n}件</translation>
    </message>
    <message>
        <source>Calls with this number: {n}</source>
        <translation>この番号との通話: {n}件</translation>
    </message>
    <message>
        <source>first in {month}</source>
        <translation>初回は{month}</translation>
    </message>
    <message>
        <source>Missed: {n}</source>
        <translation>不在着信: {n}件</translation>
    </message>
    <message>
        <source>Incoming: {n}</source>
        <translation>着信: {n}件</translation>
    </message>
    <message>
        <source>Outgoing: {n}</source>
        <translation>発信: {n}件</translation>
    </message>
    <message>
        <source>Last call: {when}</source>
        <translation>最後の通話: {when}</translation>
    </message>
    <message>
        <source>Talked in all: {duration}</source>
        <translation>通話時間の合計: {duration}</translation>
    </message>
    <message>
        <source>Best reached: {hours}</source>
        <translation>つながる時間帯: {hours}</translation>
    </message>
    <message>
        <source>The callers withheld their numbers: these may be different people.</source>
        <translation>非通知の着信です。同じ人からとは限りません。</translation>
    </message>
    <message>
        <source>The history is still being brought here, so there may be more calls.</source>
        <translation>履歴を取得している途中のため、ほかにも通話がある可能性があります。</translation>
    </message>
</context>
<context>
    <name>PrintedList</name>
    <message>
        <source>Caller</source>
        <translation>相手</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>通話時間</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>対応状況</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地域</translation>
    </message>
    <message>
        <source>Page {n} of {m}</source>
        <translation>{n}／{m}ページ</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>↓</translation>
    </message>
</context>
<context>
    <name>QuestionBox</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>RowActions</name>
    <message>
        <source>Call</source>
        <translation>電話する</translation>
    </message>
    <message>
        <source>Send a message</source>
        <translation>メッセージを送信</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>番号をコピー</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>行をコピー</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>対応済みにする</translation>
    </message>
    <message>
        <source>Mark as done, with a note…</source>
        <translation>メモを付けて対応済みにする…</translation>
    </message>
    <message>
        <source>Take back “done”</source>
        <translation>「対応済み」を取り消す</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>理由を表示</translation>
    </message>
    <message>
        <source>Search for this number</source>
        <translation>この番号を検索</translation>
    </message>
    <message>
        <source>Forget this number…</source>
        <translation>この番号の履歴を削除…</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search name, number or note   {shortcut}</source>
        <translation>名前・番号・メモを検索   {shortcut}</translation>
    </message>
    <message>
        <source>Search name, number or note</source>
        <translation>名前・番号・メモを検索</translation>
    </message>
    <message>
        <source>Finds callers by name, by any part of the number, and by your notes about them.</source>
        <translation>名前、番号の一部、自分で付けたメモから相手を探します。</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索をクリア</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The demo has one phone, which is invented.</source>
        <translation>デモのスマホは、架空の1台のみです。</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>The words change when Call Viewer starts next.</source>
        <translation>表示言語は、次にCall Viewerを起動したときに切り替わります。</translation>
    </message>
    <message>
        <source>&amp;Keep a copy of the calls on this computer</source>
        <translation>通話履歴をこのパソコンに保存する(&amp;K)</translation>
    </message>
    <message>
        <source>Delete the copy now…</source>
        <translation>保存した履歴を今すぐ削除…</translation>
    </message>
    <message>
        <source>&amp;Hide numbers on screen</source>
        <translation>画面上で番号を隠す(&amp;H)</translation>
    </message>
    <message>
        <source>Phones…</source>
        <translation>スマホ…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>The calls are there at once, also offline, and stay when the service forgets them.</source>
        <translation>オフラインでもすぐに表示でき、サービスから消えた通話も残ります。</translation>
    </message>
    <message>
        <source>The calls are read from the service at each start and forgotten when the program ends.</source>
        <translation>起動するたびにサービスから読み込み、アプリを終了すると破棄します。</translation>
    </message>
    <message>
        <source>Keep no copy? It is deleted from this computer, together with calls that the service has forgotten. Offline there will be nothing to see.</source>
        <translation>履歴の保存をやめますか？ サービスから消えた通話も含めて、このパソコンから削除されます。オフラインでは何も表示されなくなります。</translation>
    </message>
    <message>
        <source>Keep no copy</source>
        <translation>保存をやめる</translation>
    </message>
    <message numerus="yes">
        <source>Delete calls older than {n} months from this computer, now and from day to day?</source>
        <translation>
            <numerusform>{n}か月より古い通話を、今すぐこのパソコンから削除しますか？ 今後も毎日、自動的に削除されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete older calls</source>
        <translation>古い通話を削除</translation>
    </message>
    <message>
        <source>Delete the copy of the calls of all phones? Calls that the service has forgotten are lost.</source>
        <translation>すべてのスマホの保存した履歴を削除しますか？ サービスから消えた通話は失われます。</translation>
    </message>
    <message>
        <source>Delete the copy</source>
        <translation>保存した履歴を削除</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Only when I refresh</source>
        <translation>手動で更新したときのみ</translation>
    </message>
    <message>
        <source>Every minute</source>
        <translation>1分ごと</translation>
    </message>
    <message numerus="yes">
        <source>Every {n} minutes</source>
        <translation>
            <numerusform>{n}分ごと</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} months</source>
        <translation>
            <numerusform>{n}か月</numerusform>
        </translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>テーマ(&amp;C)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>言語(&amp;G)</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>通話</translation>
    </message>
    <message>
        <source>&amp;Look for new calls</source>
        <translation>新しい通話の確認(&amp;L)</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>Keep calls &amp;for</source>
        <translation>通話の保存期間(&amp;F)</translation>
    </message>
    <message>
        <source>Shows no more than the last two digits.</source>
        <translation>下2桁だけを表示します。</translation>
    </message>
    <message>
        <source>General</source>
        <translation>全般</translation>
    </message>
    <message>
        <source>Missed calls and start</source>
        <translation>通知と起動</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索をクリア</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>不在着信</translation>
    </message>
    <message>
        <source>Incoming calls</source>
        <translation>着信</translation>
    </message>
    <message>
        <source>Outgoing calls</source>
        <translation>発信</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>すべての通話</translation>
    </message>
    <message>
        <source>To call back</source>
        <translation>要折り返し</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Open the panel of the number</source>
        <translation>番号のパネルを開く</translation>
    </message>
    <message>
        <source>Show or hide the panel</source>
        <translation>パネルの表示／非表示</translation>
    </message>
    <message>
        <source>Copy the selected rows, or the number</source>
        <translation>選択した行または番号をコピー</translation>
    </message>
    <message>
        <source>Take back what was marked last</source>
        <translation>最後に付けた印を取り消す</translation>
    </message>
    <message>
        <source>Export or print the list</source>
        <translation>一覧をエクスポートまたは印刷</translation>
    </message>
    <message>
        <source>Menu of the row</source>
        <translation>行のメニュー</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Sort, and choose columns: in the menu of the row</source>
        <translation>並べ替えと列の選択（行のメニューから）</translation>
    </message>
    <message>
        <source>Open the calendar, in a date field</source>
        <translation>カレンダーを開く（日付欄）</translation>
    </message>
    <message>
        <source>A day earlier or later, in a date field</source>
        <translation>1日前または1日後にする（日付欄）</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>この一覧</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>SnoozeMenu</name>
    <message>
        <source>Put off</source>
        <translation>延期</translation>
    </message>
    <message>
        <source>Not any longer</source>
        <translation>延期を解除</translation>
    </message>
    <message>
        <source>Until…</source>
        <translation>日時を指定…</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>1時間後</translation>
    </message>
    <message>
        <source>This evening {time}</source>
        <translation>今日の夕方 {time}</translation>
    </message>
    <message>
        <source>Tomorrow {time}</source>
        <translation>明日 {time}</translation>
    </message>
    <message>
        <source>Next Monday {time}</source>
        <translation>次の月曜日 {time}</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Newest call {when}</source>
        <translation>最新の通話: {when}</translation>
    </message>
    <message>
        <source>the phone may lag by {n} min</source>
        <translation>反映まで最大{n}分ほど</translation>
    </message>
    <message>
        <source>checked just now</source>
        <translation>たった今確認</translation>
    </message>
    <message>
        <source>checked {n} min ago</source>
        <translation>{n}分前に確認</translation>
    </message>
    <message>
        <source>checked {n} h ago</source>
        <translation>{n}時間前に確認</translation>
    </message>
    <message numerus="yes">
        <source>checked {n} days ago</source>
        <translation>
            <numerusform>{n}日前に確認</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncLine</name>
    <message>
        <source>Bringing the history here</source>
        <translation>履歴を取得中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>The whole history is here: {calls}</source>
        <translation>履歴をすべて取得済み: {calls}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>{what}…</source>
        <translation>{what}…</translation>
    </message>
    <message>
        <source>{what}: back to {month}, {calls}</source>
        <translation>{what}: {month}分まで、{calls}</translation>
    </message>
    <message numerus="yes">
        <source>{n} calls</source>
        <translation>
            <numerusform>{n}件</numerusform>
        </translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{year}年{month}</translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>再試行しています…</translation>
    </message>
    <message>
        <source>Waiting: trying again in {n} s</source>
        <translation>待機中: {n}秒後に再試行します</translation>
    </message>
    <message>
        <source>Offline: only the calls that are here</source>
        <translation>オフライン: 取得済みの通話のみ</translation>
    </message>
    <message>
        <source>Offline. Last checked: {when}</source>
        <translation>オフライン。最終確認: {when}</translation>
    </message>
    <message>
        <source>{problem}: only the calls that are here</source>
        <translation>{problem}: 取得済みの通話のみ</translation>
    </message>
    <message>
        <source>{problem}. Last checked: {when}</source>
        <translation>{problem}。最終確認: {when}</translation>
    </message>
</context>
<context>
    <name>SystemSwitches</name>
    <message>
        <source>The system did not let this program look that up or change it. See the settings of the system.</source>
        <translation>システムの制限により、確認または変更ができませんでした。システムの設定を確認してください。</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Missed</source>
        <translation>不在着信</translation>
    </message>
    <message>
        <source>Outgoing · no answer</source>
        <translation>発信 · 応答なし</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>着信</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>発信</translation>
    </message>
    <message>
        <source>All calls with this number</source>
        <translation>この番号とのすべての通話</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Settings and help</source>
        <translation>設定とヘルプ</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>デモ</translation>
    </message>
    <message>
        <source>These calls are invented. Nothing is sent or kept.</source>
        <translation>架空の通話です。送信も保存もされません。</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>New missed calls: {n}</source>
        <translation>新しい不在着信: {n}件</translation>
    </message>
    <message>
        <source>To call back: {n}</source>
        <translation>要折り返し: {n}人</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>To call back</source>
        <translation>要折り返し</translation>
    </message>
    <message>
        <source>Check for new calls</source>
        <translation>新しい通話を確認</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>This key already belongs to {name}. Each phone has a key of its own.</source>
        <translation>このキーは「{name}」で使われています。キーはスマホごとに異なります。</translation>
    </message>
    <message>
        <source>Getting the calls…</source>
        <translation>通話を取得しています…</translation>
    </message>
    <message>
        <source>No call fits this search.</source>
        <translation>この検索に合う通話はありません。</translation>
    </message>
    <message>
        <source>There is no call of these days.</source>
        <translation>この期間の通話はありません。</translation>
    </message>
    <message>
        <source>No call fits this filter.</source>
        <translation>この絞り込みに合う通話はありません。</translation>
    </message>
    <message>
        <source>No call fits all that is chosen above.</source>
        <translation>上で選んだ条件すべてに合う通話はありません。</translation>
    </message>
    <message>
        <source>Try other words.</source>
        <translation>別の言葉で検索してください。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>何も見つかりません</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索をクリア</translation>
    </message>
    <message>
        <source>Show all days</source>
        <translation>すべての期間を表示</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>絞り込みをクリア</translation>
    </message>
    <message>
        <source>Clear search, days and filter</source>
        <translation>検索・期間・絞り込みをクリア</translation>
    </message>
    <message>
        <source>Try again in about {n} min.</source>
        <translation>約{n}分後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>Try again in about {n} h.</source>
        <translation>約{n}時間後にもう一度お試しください。</translation>
    </message>
    <message numerus="yes">
        <source>Try again in about {n} days.</source>
        <translation>
            <numerusform>約{n}日後にもう一度お試しください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The service cannot be reached</source>
        <translation>サービスに接続できません</translation>
    </message>
    <message>
        <source>This computer got no answer from the service.</source>
        <translation>サービスから応答がありませんでした。</translation>
    </message>
    <message>
        <source>Check the internet connection, or try again later.</source>
        <translation>インターネット接続を確認するか、しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>The proxy does not work</source>
        <translation>プロキシが機能していません</translation>
    </message>
    <message>
        <source>The proxy setting of this computer cannot be used.</source>
        <translation>このパソコンのプロキシ設定を使用できません。</translation>
    </message>
    <message>
        <source>Check its address, name and password, then start Call Viewer again.</source>
        <translation>プロキシのアドレス、ユーザー名、パスワードを確認して、Call Viewerを起動し直してください。</translation>
    </message>
    <message>
        <source>The connection is not safe</source>
        <translation>安全な接続ではありません</translation>
    </message>
    <message>
        <source>This computer does not trust the certificate that it was shown.</source>
        <translation>提示された証明書を、このパソコンでは信頼できません。</translation>
    </message>
    <message>
        <source>Check the computer's date and the network, for example a hotel's sign-in page.</source>
        <translation>パソコンの日付とネットワークを確認してください（ホテルなどのログイン画面が原因のこともあります）。</translation>
    </message>
    <message>
        <source>The API key is missing</source>
        <translation>APIキーがありません</translation>
    </message>
    <message>
        <source>The service asks for an API key.</source>
        <translation>サービスの利用にはAPIキーが必要です。</translation>
    </message>
    <message>
        <source>Enter the key from your SMSMobileAPI dashboard.</source>
        <translation>SMSMobileAPIのダッシュボードにあるキーを入力してください。</translation>
    </message>
    <message>
        <source>Enter the API key</source>
        <translation>APIキーを入力</translation>
    </message>
    <message>
        <source>The API key is wrong</source>
        <translation>APIキーが正しくありません</translation>
    </message>
    <message>
        <source>The service does not know this key.</source>
        <translation>このキーはサービスに登録されていません。</translation>
    </message>
    <message>
        <source>Copy the key from your SMSMobileAPI dashboard once more.</source>
        <translation>SMSMobileAPIのダッシュボードから、キーをもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>Change the API key</source>
        <translation>APIキーを変更</translation>
    </message>
    <message>
        <source>The service refused</source>
        <translation>サービスに拒否されました</translation>
    </message>
    <message>
        <source>It did not say why; the API key may be wrong.</source>
        <translation>理由は示されていません。APIキーが間違っている可能性があります。</translation>
    </message>
    <message>
        <source>Check the key; if it is right, a firewall or a proxy may be in the way.</source>
        <translation>キーを確認してください。正しい場合は、ファイアウォールやプロキシが妨げている可能性があります。</translation>
    </message>
    <message>
        <source>The subscription has ended</source>
        <translation>契約期間が終了しました</translation>
    </message>
    <message>
        <source>The key is right, but its SMSMobileAPI subscription has expired.</source>
        <translation>キーは有効ですが、SMSMobileAPIの契約期間が終了しています。</translation>
    </message>
    <message>
        <source>Renew it in the SMSMobileAPI dashboard, then check again.</source>
        <translation>SMSMobileAPIのダッシュボードで更新してから、もう一度確認してください。</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>もう一度確認</translation>
    </message>
    <message>
        <source>The service asks to wait</source>
        <translation>しばらくお待ちください</translation>
    </message>
    <message>
        <source>It got too many requests in a short time.</source>
        <translation>短い時間に、サービスへのリクエストが集中しました。</translation>
    </message>
    <message>
        <source>Wait a minute and try again.</source>
        <translation>1分ほど待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The service has a problem</source>
        <translation>サービスに問題が発生しています</translation>
    </message>
    <message>
        <source>It reports a fault of its own; your network is fine.</source>
        <translation>サービス側の障害です。ネットワークに問題はありません。</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>数分後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>The answer makes no sense</source>
        <translation>サービスの応答を読み取れません</translation>
    </message>
    <message>
        <source>The service sent something that is no list of calls.</source>
        <translation>通話履歴ではないデータが届きました。</translation>
    </message>
    <message>
        <source>Try again; if it stays, something between here and the service may interfere.</source>
        <translation>もう一度お試しください。改善しないときは、途中のネットワークに原因がある可能性があります。</translation>
    </message>
    <message>
        <source>There is no keyring</source>
        <translation>キーリングがありません</translation>
    </message>
    <message>
        <source>This computer has no keyring that could keep the key safe.</source>
        <translation>このパソコンには、キーを安全に保管するキーリングがありません。</translation>
    </message>
    <message>
        <source>Set one up (such as GNOME Keyring or KWallet), or use the key for this session only.</source>
        <translation>GNOME KeyringやKWalletなどを用意するか、キーを今回のみ使ってください。</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <translation>キーリングがロックされています</translation>
    </message>
    <message>
        <source>The key is in the computer's keyring, which was not unlocked.</source>
        <translation>キーはパソコンのキーリングにありますが、ロックが解除されませんでした。</translation>
    </message>
    <message>
        <source>Unlock it and try again, or use the key for this session only.</source>
        <translation>ロックを解除してもう一度試すか、キーを今回のみ使ってください。</translation>
    </message>
    <message>
        <source>The keyring refused</source>
        <translation>キーリングに拒否されました</translation>
    </message>
    <message>
        <source>The computer's keyring is open but did not do what it was asked for.</source>
        <translation>パソコンのキーリングは開いていますが、要求した操作ができませんでした。</translation>
    </message>
    <message>
        <source>Allow Call Viewer to use the keyring, or use the key for this session only.</source>
        <translation>Call Viewerにキーリングの使用を許可するか、キーを今回のみ使ってください。</translation>
    </message>
    <message>
        <source>No API key yet</source>
        <translation>APIキーが未設定です</translation>
    </message>
    <message>
        <source>The computer's keyring holds no key for this phone.</source>
        <translation>パソコンのキーリングに、このスマホのキーがありません。</translation>
    </message>
    <message>
        <source>No calls</source>
        <translation>通話はありません</translation>
    </message>
    <message>
        <source>No call of this phone is here yet.</source>
        <translation>このスマホの通話はまだ届いていません。</translation>
    </message>
    <message>
        <source>A new call can take about ten minutes to arrive here.</source>
        <translation>新しい通話が届くまで、10分ほどかかることがあります。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>もう一度確認</translation>
    </message>
    <message>
        <source>No missed calls</source>
        <translation>不在着信はありません</translation>
    </message>
    <message>
        <source>The service has no missed calls of this phone.</source>
        <translation>サービスに、このスマホの不在着信はありません。</translation>
    </message>
    <message>
        <source>No incoming calls</source>
        <translation>着信はありません</translation>
    </message>
    <message>
        <source>The service has no answered calls of this phone.</source>
        <translation>サービスに、このスマホで応答した着信はありません。</translation>
    </message>
    <message>
        <source>No outgoing calls</source>
        <translation>発信はありません</translation>
    </message>
    <message>
        <source>The service has no calls made with this phone.</source>
        <translation>サービスに、このスマホからの発信はありません。</translation>
    </message>
</context>
<context>
    <name>UndoLine</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>UntilDialog</name>
    <message>
        <source>Put off until</source>
        <translation>延期する日時</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>延期</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Choose a day.</source>
        <translation>日付を選んでください。</translation>
    </message>
    <message>
        <source>This moment has passed. Choose a later one.</source>
        <translation>過ぎた日時です。これより後の日時を選んでください。</translation>
    </message>
    <message>
        <source>Until then the number is not among those who wait, unless it calls again.</source>
        <translation>その日時まで、再び着信がない限り、要折り返しに表示されません。</translation>
    </message>
    <message>
        <source>“{text}” is no day that can be read.</source>
        <translation>「{text}」は日付として読み取れません。</translation>
    </message>
</context>
<context>
    <name>WaitWords</name>
    <message>
        <source>up to 5 min</source>
        <translation>5分以内</translation>
    </message>
    <message>
        <source>5 to 60 min</source>
        <translation>5～60分</translation>
    </message>
    <message>
        <source>1 to 8 h</source>
        <translation>1～8時間</translation>
    </message>
    <message>
        <source>later the same day</source>
        <translation>当日中（8時間超）</translation>
    </message>
    <message>
        <source>next day or later</source>
        <translation>翌日以降</translation>
    </message>
    <message>
        <source>they reached you first</source>
        <translation>再着信に応答</translation>
    </message>
    <message>
        <source>not called back</source>
        <translation>未折り返し</translation>
    </message>
</context>
<context>
    <name>WaitsChart</name>
    <message>
        <source>How long they waited for your call</source>
        <translation>折り返しまでの時間</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>折り返し</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>不在着信</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>{wait}
Missed calls: {n} ({share})</source>
        <translation>{wait}
不在着信: {n}件（{share}）</translation>
    </message>
</context>
<context>
    <name>WeekChart</name>
    <message>
        <source>Calls by weekday and hour</source>
        <translation>曜日・時間帯別の通話</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>曜日</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>ありません。</translation>
    </message>
    <message>
        <source>Most: {cell}</source>
        <translation>最多: {cell}</translation>
    </message>
</context>
<context>
    <name>WelcomeDialog</name>
    <message>
        <source>Welcome</source>
        <translation>ようこそ</translation>
    </message>
    <message>
        <source>Remember the key in this computer's keyring</source>
        <translation>キーをこのパソコンのキーリングに保存する</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Look around with the demo</source>
        <translation>デモを試す</translation>
    </message>
    <message>
        <source>Trying the key…</source>
        <translation>キーを確認しています…</translation>
    </message>
    <message>
        <source>Only this session</source>
        <translation>今回のみ</translation>
    </message>
    <message>
        <source>Your phone's calls, on this computer</source>
        <translation>スマホの通話履歴を、このパソコンで</translation>
    </message>
    <message>
        <source>Call Viewer shows the missed, incoming and outgoing calls that your phone sends to SMSMobileAPI. It only reads them.</source>
        <translation>Call Viewerは、スマホがSMSMobileAPIに送る不在着信・着信・発信を表示します。読み取るだけで、変更はしません。</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>APIキー(&amp;K)</translation>
    </message>
    <message>
        <source>The key is in your SMSMobileAPI dashboard, and in the app on the phone. Each phone has its own.</source>
        <translation>キーは、SMSMobileAPIのダッシュボードと、スマホのアプリで確認できます。キーはスマホごとに異なります。</translation>
    </message>
    <message>
        <source>This computer has no keyring for it: the key is forgotten when the program ends.</source>
        <translation>このパソコンにはキーリングがないため、アプリを終了するとキーは破棄されます。</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Hidden number</source>
        <translation>非通知</translation>
    </message>
    <message>
        <source>Unknown caller</source>
        <translation>名前未登録</translation>
    </message>
    <message>
        <source>The caller withheld the number.</source>
        <translation>非通知の着信です。</translation>
    </message>
    <message>
        <source>As the phone wrote it: {number}</source>
        <translation>スマホの記録どおりの番号: {number}</translation>
    </message>
    <message>
        <source>Time unknown</source>
        <translation>日時不明</translation>
    </message>
    <message>
        <source>As the service wrote it: {text}</source>
        <translation>サービスの記録どおりの日時: {text}</translation>
    </message>
    <message>
        <source>The service gave no time for this call.</source>
        <translation>サービスから、この通話の日時が届いていません。</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>今日 {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>昨日 {time}</translation>
    </message>
    <message>
        <source>tomorrow {time}</source>
        <translation>明日 {time}</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>The service gave no duration for this call.</source>
        <translation>サービスから、この通話の通話時間が届いていません。</translation>
    </message>
    <message>
        <source>{n} s in all</source>
        <translation>合計{n}秒</translation>
    </message>
    <message>
        <source>Where the number is registered, not where the caller is.</source>
        <translation>番号の登録地域です。相手の居場所ではありません。</translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation>不在着信</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>着信</translation>
    </message>
    <message>
        <source>Outgoing call</source>
        <translation>発信</translation>
    </message>
    <message>
        <source>Missed call from {who}, {when}</source>
        <translation>{who}からの不在着信、{when}</translation>
    </message>
    <message>
        <source>Incoming call from {who}, {when}</source>
        <translation>{who}からの着信、{when}</translation>
    </message>
    <message>
        <source>Outgoing call to {who}, {when}</source>
        <translation>{who}への発信、{when}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation>{h}時間{m}分</translation>
    </message>
    <message>
        <source>{m} min {s} s</source>
        <translation>{m}分{s}秒</translation>
    </message>
    <message>
        <source>{s} s</source>
        <translation>{s}秒</translation>
    </message>
</context>
<context>
    <name>_Choice</name>
    <message>
        <source>{filter}: {choice}</source>
        <translation>{filter}: {choice}</translation>
    </message>
</context>
<context>
    <name>_KeyLine</name>
    <message>
        <source>API key</source>
        <translation>APIキー</translation>
    </message>
    <message>
        <source>Paste your API key</source>
        <translation>APIキーを貼り付けてください</translation>
    </message>
</context>
</TS>
