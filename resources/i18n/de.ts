<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About {name}</source>
        <translation>Über {name}</translation>
    </message>
    <message>
        <source>Shows the calls of a phone connected to SMSMobileAPI.</source>
        <translation>Zeigt die Anrufe eines Telefons, das mit SMSMobileAPI verbunden ist.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence, made with Qt and PySide6 (LGPL) and Lucide's icons (ISC).</source>
        <translation>Freie Software unter der MIT-Lizenz, erstellt mit Qt und PySide6 (LGPL) und den Symbolen von Lucide (ISC).</translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>The key is in your SMSMobileAPI dashboard, and in the app on the phone.</source>
        <translation>Sie finden den Schlüssel in Ihrem SMSMobileAPI-Dashboard und in der App auf dem Telefon.</translation>
    </message>
    <message>
        <source>For this session only</source>
        <translation>Nur für diese Sitzung</translation>
    </message>
    <message>
        <source>The key is forgotten when the program ends.</source>
        <translation>Der Schlüssel wird beim Beenden des Programms gelöscht.</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>Schlüssel löschen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>The key is right: the service answers.</source>
        <translation>Der Schlüssel stimmt: Der Dienst antwortet.</translation>
    </message>
    <message>
        <source>Only this session</source>
        <translation>Nur diese Sitzung</translation>
    </message>
    <message>
        <source>The key is in use for this session.</source>
        <translation>Der Schlüssel wird für diese Sitzung verwendet.</translation>
    </message>
    <message>
        <source>The key is saved and in use.</source>
        <translation>Der Schlüssel ist gespeichert und wird verwendet.</translation>
    </message>
    <message>
        <source>The key is forgotten.</source>
        <translation>Der Schlüssel wurde gelöscht.</translation>
    </message>
    <message>
        <source>Nothing was entered.</source>
        <translation>Es wurde nichts eingegeben.</translation>
    </message>
    <message>
        <source>Forget the key? Calls are shown again once a key is entered.</source>
        <translation>Schlüssel löschen? Anrufe werden erst wieder angezeigt, wenn ein Schlüssel eingegeben ist.</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>These are the demo's invented calls; it needs no key.</source>
        <translation>Das sind die erfundenen Anrufe der Demo; sie braucht keinen Schlüssel.</translation>
    </message>
    <message>
        <source>The key is kept in {keyring}.</source>
        <translation>Der Schlüssel ist in {keyring} gespeichert.</translation>
    </message>
    <message>
        <source>The key is kept for this session only, and forgotten when the program ends.</source>
        <translation>Der Schlüssel gilt nur für diese Sitzung und wird beim Beenden des Programms gelöscht.</translation>
    </message>
    <message>
        <source>The key comes from the environment variable {name}, for this session only. A key saved here is used when the variable is not set.</source>
        <translation>Der Schlüssel stammt aus der Umgebungsvariablen {name} und gilt nur für diese Sitzung. Ein hier gespeicherter Schlüssel wird verwendet, wenn die Variable nicht gesetzt ist.</translation>
    </message>
    <message>
        <source>No key is kept yet. It will be kept in {keyring}.</source>
        <translation>Es ist noch kein Schlüssel gespeichert. Er wird in {keyring} abgelegt.</translation>
    </message>
    <message>
        <source>the Windows Credential Manager</source>
        <translation>der Anmeldeinformationsverwaltung von Windows</translation>
    </message>
    <message>
        <source>the macOS Keychain</source>
        <translation>dem Schlüsselbund von macOS</translation>
    </message>
    <message>
        <source>the keyring of this computer</source>
        <translation>dem Schlüsselbund dieses Computers</translation>
    </message>
</context>
<context>
    <name>AccountSwitcher</name>
    <message>
        <source>Add a phone…</source>
        <translation>Telefon hinzufügen…</translation>
    </message>
    <message>
        <source>Manage phones…</source>
        <translation>Telefone verwalten…</translation>
    </message>
    <message>
        <source>Phone: {name}</source>
        <translation>Telefon: {name}</translation>
    </message>
</context>
<context>
    <name>AccountsDialog</name>
    <message>
        <source>Phones</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Add a phone…</source>
        <translation>Telefon hinzufügen…</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Use this country</source>
        <translation>Dieses Land übernehmen</translation>
    </message>
    <message>
        <source>API key…</source>
        <translation>API-Schlüssel…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Missed calls seem to be written in {zone}.</source>
        <translation>Verpasste Anrufe haben anscheinend die Zeitzone {zone}.</translation>
    </message>
    <message>
        <source>The numbers look like those of this country: {country}.</source>
        <translation>Die Nummern sehen nach diesem Land aus: {country}.</translation>
    </message>
    <message>
        <source>Remove {name} from this program? Its API key is forgotten.</source>
        <translation>{name} aus diesem Programm entfernen? Der API-Schlüssel wird dabei gelöscht.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Delete the copy of its calls as well</source>
        <translation>Auch die Kopie der Anrufe löschen</translation>
    </message>
    <message>
        <source>Delete its notes and marks, too</source>
        <translation>Auch die Notizen und Markierungen löschen</translation>
    </message>
    <message>
        <source>From the system</source>
        <translation>Vom System</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Zone of missed calls</source>
        <translation>&amp;Zeitzone verpasster Anrufe</translation>
    </message>
    <message>
        <source>The service gives missed calls without their time zone. Change it if their times are off.</source>
        <translation>Der Dienst liefert verpasste Anrufe ohne Zeitzone. Ändern Sie sie, wenn die Uhrzeiten nicht stimmen.</translation>
    </message>
    <message>
        <source>C&amp;ountry of numbers</source>
        <translation>&amp;Land der Nummern</translation>
    </message>
    <message>
        <source>For numbers that come without a country code.</source>
        <translation>Für Nummern ohne Ländervorwahl.</translation>
    </message>
</context>
<context>
    <name>AlertSettings</name>
    <message>
        <source>&amp;Tell me about new missed calls</source>
        <translation>Bei neuen verpassten Anrufen &amp;benachrichtigen</translation>
    </message>
    <message>
        <source>But not &amp;from</source>
        <translation>Aber nicht &amp;von</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation>Ohne Fenster im &amp;Infobereich weiterlaufen</translation>
    </message>
    <message>
        <source>Start when I &amp;log in</source>
        <translation>Bei der &amp;Anmeldung starten</translation>
    </message>
    <message>
        <source>Open &amp;phone links (tel:) with this program</source>
        <translation>&amp;Telefonlinks (tel:) mit diesem Programm öffnen</translation>
    </message>
    <message>
        <source>Now choose this program for them in the default apps of the system's settings.</source>
        <translation>Wählen Sie das Programm jetzt noch in den Systemeinstellungen bei den Standard-Apps dafür aus.</translation>
    </message>
    <message>
        <source>The demo, and profiles with a folder of their own, are not started at login or for phone links.</source>
        <translation>Die Demo und Profile mit eigenem Ordner werden weder bei der Anmeldung noch für Telefonlinks gestartet.</translation>
    </message>
    <message>
        <source>New missed calls are then told even while no window is open.</source>
        <translation>Neue verpasste Anrufe werden dann auch gemeldet, wenn kein Fenster offen ist.</translation>
    </message>
    <message>
        <source>This desktop has no tray, so the program ends with its window.</source>
        <translation>Dieser Desktop hat keinen Infobereich; das Programm endet daher mit seinem Fenster.</translation>
    </message>
    <message>
        <source>Quiet hours, without messages</source>
        <translation>Ruhezeit ohne Meldungen</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Ruhe von</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Ruhe bis</translation>
    </message>
    <message>
        <source>A short message of the desktop, at most one for several calls.</source>
        <translation>Eine kurze Benachrichtigung auf dem Desktop; mehrere Anrufe werden zusammengefasst.</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>Missed call</source>
        <translation>Verpasster Anruf</translation>
    </message>
    <message numerus="yes">
        <source>{names} and {n} more</source>
        <translation>
            <numerusform>{names} und {n} weitere Person</numerusform>
            <numerusform>{names} und {n} weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Missed calls: {n}</source>
        <translation>Verpasste Anrufe: {n}</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>The link holds no number that can be called.</source>
        <translation>Der Link enthält keine Nummer, die angerufen werden kann.</translation>
    </message>
</context>
<context>
    <name>CalendarPopup</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Nächster Monat</translation>
    </message>
</context>
<context>
    <name>CallActions</name>
    <message>
        <source>Export selected rows…</source>
        <translation>Ausgewählte Zeilen exportieren…</translation>
    </message>
    <message>
        <source>Rows copied: {n}</source>
        <translation>Kopierte Zeilen: {n}</translation>
    </message>
</context>
<context>
    <name>CallPage</name>
    <message>
        <source>Nobody sorts by this column. The filter narrows the list by it.</source>
        <translation>Nach dieser Spalte lässt sich nicht sortieren. Mit dem Filter grenzen Sie die Liste danach ein.</translation>
    </message>
    <message>
        <source>The service sorts missed calls newest first.</source>
        <translation>Bei verpassten Anrufen liefert der Dienst die neuesten zuerst.</translation>
    </message>
    <message>
        <source>The service cannot sort by this column. Newest come first.</source>
        <translation>Der Dienst kann nach dieser Spalte nicht sortieren. Die neuesten Anrufe stehen oben.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>{trouble}. These are the calls that are saved here.</source>
        <translation>{trouble}. Das sind die hier gespeicherten Anrufe.</translation>
    </message>
    <message>
        <source>Trying again in {seconds} s.</source>
        <translation>Neuer Versuch in {seconds} s.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>These are still the calls from before</source>
        <translation>Noch die vorherigen Anrufe</translation>
    </message>
    <message>
        <source>Calls here so far: {n}</source>
        <translation>Bisher geladene Anrufe: {n}</translation>
    </message>
    <message>
        <source>Calls found: {n}</source>
        <translation>Gefundene Anrufe: {n}</translation>
    </message>
    <message>
        <source>All calls shown: {n}</source>
        <translation>Alle Anrufe angezeigt: {n}</translation>
    </message>
    <message>
        <source>Calls shown: {n}</source>
        <translation>Angezeigte Anrufe: {n}</translation>
    </message>
    <message>
        <source>Calls shown: {n}, more when you scroll</source>
        <translation>Angezeigte Anrufe: {n}, weitere beim Scrollen</translation>
    </message>
    <message>
        <source>unreadable rows passed over: {m}</source>
        <translation>unlesbare Zeilen übersprungen: {m}</translation>
    </message>
</context>
<context>
    <name>CallTable</name>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
</context>
<context>
    <name>CallersChart</name>
    <message>
        <source>Top callers</source>
        <translation>Top-Anrufer</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Anrufer</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Talk time</source>
        <translation>Gesprächszeit</translation>
    </message>
    <message>
        <source>Talk time: {span}</source>
        <translation>Gesprächszeit: {span}</translation>
    </message>
</context>
<context>
    <name>CallsChart</name>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All calls: {n}</source>
        <translation>Alle Anrufe: {n}</translation>
    </message>
</context>
<context>
    <name>ChartBox</name>
    <message>
        <source>Show as a table: {chart}</source>
        <translation>Als Tabelle anzeigen: {chart}</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Als Tabelle anzeigen</translation>
    </message>
    <message>
        <source>Save or copy: {chart}</source>
        <translation>Speichern oder kopieren: {chart}</translation>
    </message>
    <message>
        <source>Save or copy</source>
        <translation>Speichern oder kopieren</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Als PNG speichern…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Als SVG speichern…</translation>
    </message>
    <message>
        <source>Copy the figures</source>
        <translation>Zahlen kopieren</translation>
    </message>
</context>
<context>
    <name>ChartSaving</name>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation>SVG-Bild (*.svg)</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The chart could not be saved. {reason}</source>
        <translation>Das Diagramm konnte nicht gespeichert werden. {reason}</translation>
    </message>
    <message>
        <source>The chart was saved: {name}</source>
        <translation>Das Diagramm wurde gespeichert: {name}</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Caller</source>
        <translation>Anrufer</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Rückruf</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
</context>
<context>
    <name>CopyKeeper</name>
    <message>
        <source>Delete all calls of hidden numbers on this computer, for good?</source>
        <translation>Alle Anrufe mit unterdrückter Nummer endgültig von diesem Computer löschen?</translation>
    </message>
    <message>
        <source>Delete all calls of {number} on this computer, for good?</source>
        <translation>Alle Anrufe mit {number} endgültig von diesem Computer löschen?</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>What was to be deleted may still be on the disk.</source>
        <translation>Was gelöscht werden sollte, ist vielleicht noch auf der Festplatte.</translation>
    </message>
    <message>
        <source>The copy of the history was damaged. It was set aside as {file}, and is being made anew.</source>
        <translation>Die Kopie des Verlaufs war beschädigt. Sie wurde als {file} beiseitegelegt und wird neu angelegt.</translation>
    </message>
    <message>
        <source>Your notes were damaged. The file was set aside as {file}; what could be read is here.</source>
        <translation>Ihre Notizen waren beschädigt. Die Datei wurde als {file} beiseitegelegt; was lesbar war, ist noch da.</translation>
    </message>
    <message>
        <source>Your notes and marks cannot be read or kept: they last until the program ends.</source>
        <translation>Ihre Notizen und Markierungen können weder gelesen noch gespeichert werden: Neue gelten nur bis zum Beenden des Programms.</translation>
    </message>
    <message>
        <source>Calls are shown all the same.</source>
        <translation>Anrufe werden trotzdem angezeigt.</translation>
    </message>
    <message>
        <source>The copy of the history was written by a newer version of this program.</source>
        <translation>Die Kopie des Verlaufs stammt von einer neueren Version dieses Programms.</translation>
    </message>
    <message>
        <source>The disk is full, so the copy of the history cannot grow.</source>
        <translation>Die Festplatte ist voll, daher kann die Kopie des Verlaufs nicht wachsen.</translation>
    </message>
    <message>
        <source>The folder of the copy cannot be written.</source>
        <translation>In den Ordner der Kopie kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Another program holds the copy of the history.</source>
        <translation>Ein anderes Programm belegt die Kopie des Verlaufs.</translation>
    </message>
    <message>
        <source>The copy of the history was damaged and is being made anew.</source>
        <translation>Die Kopie des Verlaufs war beschädigt und wird neu angelegt.</translation>
    </message>
    <message>
        <source>The copy of the history cannot be used.</source>
        <translation>Die Kopie des Verlaufs kann nicht verwendet werden.</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Show the details</source>
        <translation>Details anzeigen</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Call Viewer met an error of its own. You can go on; if it happens again, send us the report.</source>
        <translation>In Call Viewer ist ein Fehler aufgetreten. Sie können weiterarbeiten; wenn er wieder auftritt, senden Sie uns bitte den Bericht.</translation>
    </message>
    <message>
        <source>The report holds no API key.</source>
        <translation>Der Bericht enthält keinen API-Schlüssel.</translation>
    </message>
    <message>
        <source>Hide the details</source>
        <translation>Details ausblenden</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>DateBar</name>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Days: {choice}</source>
        <translation>Zeitraum: {choice}</translation>
    </message>
    <message>
        <source>"{text}" is not a date. Write it like {example}.</source>
        <translation>„{text}“ ist kein Datum. Schreiben Sie es so: {example}.</translation>
    </message>
    <message>
        <source>Days to come have no calls yet: today was taken instead.</source>
        <translation>Für kommende Tage gibt es noch keine Anrufe: Stattdessen wurde heute gewählt.</translation>
    </message>
    <message>
        <source>No calls are that old: {day} was taken instead.</source>
        <translation>So alte Anrufe gibt es nicht: Stattdessen wurde der {day} gewählt.</translation>
    </message>
    <message>
        <source>The last day was before the first one: it was moved to {day}.</source>
        <translation>Der letzte Tag lag vor dem ersten: Er wurde auf den {day} verschoben.</translation>
    </message>
    <message>
        <source>The first day was after the last one: it was moved to {day}.</source>
        <translation>Der erste Tag lag nach dem letzten: Er wurde auf den {day} verschoben.</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Ganzer Zeitraum</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>Own range</source>
        <translation>Eigener Zeitraum</translation>
    </message>
</context>
<context>
    <name>DatePicker</name>
    <message>
        <source>Any day</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>Open the calendar</source>
        <translation>Kalender öffnen</translation>
    </message>
    <message>
        <source>Type a day, or press Alt+Down for the calendar.</source>
        <translation>Geben Sie einen Tag ein, oder öffnen Sie mit Alt+Pfeil ab den Kalender.</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>DoneDialog</name>
    <message>
        <source>Mark as done</source>
        <translation>Als erledigt markieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>It is shown in the panel of the number, and when the mouse rests on “Done” in the list.</source>
        <translation>Das steht in der Seitenleiste der Nummer und erscheint, wenn die Maus in der Liste auf „Erledigt“ ruht.</translation>
    </message>
    <message>
        <source>&amp;Why, in a few words</source>
        <translation>&amp;Warum, in wenigen Worten</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>International number</source>
        <translation>Internationale Nummer</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Ortszeit</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Milliseconds since 1970</source>
        <translation>Millisekunden seit 1970</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Rückruf</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Waiting for a call back</source>
        <translation>Wartet auf Rückruf</translation>
    </message>
    <message>
        <source>Tried, not reached</source>
        <translation>Versucht, nicht erreicht</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>Zurückgerufen</translation>
    </message>
    <message>
        <source>They reached you</source>
        <translation>Hat Sie erreicht</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>{outcome} {span} later</source>
        <translation>{outcome} nach {span}</translation>
    </message>
    <message>
        <source>{outcome} within 1 min</source>
        <translation>{outcome} binnen 1 min</translation>
    </message>
    <message>
        <source>{outcome} ({n} times)</source>
        <translation>{outcome} ({n}-mal)</translation>
    </message>
    <message>
        <source>{outcome}: {note}</source>
        <translation>{outcome}: {note}</translation>
    </message>
    <message>
        <source>{m} min</source>
        <translation>{m} min</translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation>{h} h {m} min</translation>
    </message>
    <message>
        <source>{d} d {h} h</source>
        <translation>{d} Tg. {h} h</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>{s} s</source>
        <translation>{s} s</translation>
    </message>
    <message>
        <source>{m} min {s} s</source>
        <translation>{m} min {s} s</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>To call back</source>
        <translation>Offene Rückrufe</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>Alle Anrufe</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>Verpasste Anrufe</translation>
    </message>
    <message>
        <source>Incoming calls</source>
        <translation>Eingehende Anrufe</translation>
    </message>
    <message>
        <source>Outgoing calls</source>
        <translation>Ausgehende Anrufe</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>verpasst</translation>
    </message>
    <message>
        <source>incoming</source>
        <translation>eingehend</translation>
    </message>
    <message>
        <source>outgoing</source>
        <translation>ausgehend</translation>
    </message>
    <message>
        <source>to call back</source>
        <translation>offene Rückrufe</translation>
    </message>
    <message>
        <source>There is no room left on the disk. Free some, or choose another folder.</source>
        <translation>Auf der Festplatte ist kein Platz mehr. Schaffen Sie Platz, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>This folder, or the file in it, cannot be written. Choose another folder.</source>
        <translation>In diesen Ordner oder in die Datei darin kann nicht geschrieben werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Another program has the file open. Close it there, or choose another name.</source>
        <translation>Die Datei ist in einem anderen Programm geöffnet. Schließen Sie sie dort, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The folder is not there. Choose another one.</source>
        <translation>Den Ordner gibt es nicht. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The name is too long. Choose a shorter one.</source>
        <translation>Der Name ist zu lang. Wählen Sie einen kürzeren.</translation>
    </message>
    <message>
        <source>Another export to this folder is going on. Try again when it is done.</source>
        <translation>In diesen Ordner läuft gerade ein anderer Export. Versuchen Sie es erneut, wenn er fertig ist.</translation>
    </message>
    <message>
        <source>The file could not be written. Try another name or another folder.</source>
        <translation>Die Datei konnte nicht geschrieben werden. Versuchen Sie es mit einem anderen Namen oder Ordner.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export calls</source>
        <translation>Anrufe exportieren</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen…</translation>
    </message>
    <message>
        <source>Only what is new since the last export to &amp;this folder</source>
        <translation>Nur, was seit dem letzten Export in diesen Ordner &amp;neu ist</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>&amp;Open the file</source>
        <translation>Datei ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Dr&amp;ucken…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>The history is still being brought here: only the calls that are here are exported.</source>
        <translation>Der Verlauf wird noch geladen: Exportiert werden nur die Anrufe, die schon hier sind.</translation>
    </message>
    <message>
        <source>There is a file with the name “{name}”. Replace it?</source>
        <translation>Es gibt schon eine Datei namens „{name}“. Ersetzen?</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Print all of them? Calls: {n}, pages: about {m}</source>
        <translation>Alle drucken? Anrufe: {n}, Seiten: etwa {m}</translation>
    </message>
    <message>
        <source>Print them</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Reading the calls…</source>
        <translation>Anrufe werden gelesen…</translation>
    </message>
    <message>
        <source>Calls: {n} of {m}</source>
        <translation>Anrufe: {n} von {m}</translation>
    </message>
    <message>
        <source>Pages: {n} of {m}</source>
        <translation>Seiten: {n} von {m}</translation>
    </message>
    <message>
        <source>Calls exported: {n}. The file is “{name}”.</source>
        <translation>Exportierte Anrufe: {n}. Die Datei heißt „{name}“.</translation>
    </message>
    <message>
        <source>Finishing the file…</source>
        <translation>Datei wird fertiggestellt…</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Choose a folder first.</source>
        <translation>Wählen Sie zuerst einen Ordner.</translation>
    </message>
    <message>
        <source>There is no such folder. Choose another.</source>
        <translation>Diesen Ordner gibt es nicht. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Folder for the file</source>
        <translation>Ordner für die Datei</translation>
    </message>
    <message>
        <source>Each row is a missed call of these people that still waits, in the order of the list. Hidden numbers are left out.</source>
        <translation>Jede Zeile ist ein verpasster Anruf dieser Personen, der noch auf Rückruf wartet, in der Reihenfolge der Liste. Unterdrückte Nummern fehlen.</translation>
    </message>
    <message>
        <source>&amp;Which calls</source>
        <translation>&amp;Welche Anrufe</translation>
    </message>
    <message>
        <source>File for&amp;mat</source>
        <translation>Dateifor&amp;mat</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>&amp;Trennzeichen</translation>
    </message>
    <message>
        <source>Ma&amp;de for</source>
        <translation>&amp;Bestimmt für</translation>
    </message>
    <message>
        <source>Fo&amp;lder</source>
        <translation>O&amp;rdner</translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation>D&amp;ateiname</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>All calls of this list</source>
        <translation>Alle Anrufe dieser Liste</translation>
    </message>
    <message>
        <source>All people of this list; calls: {n}</source>
        <translation>Alle Personen dieser Liste; Anrufe: {n}</translation>
    </message>
    <message>
        <source>All calls of this list: {n}</source>
        <translation>Alle Anrufe dieser Liste: {n}</translation>
    </message>
    <message>
        <source>The selected people: {n}</source>
        <translation>Ausgewählte Personen: {n}</translation>
    </message>
    <message>
        <source>The selected rows: {n}</source>
        <translation>Ausgewählte Zeilen: {n}</translation>
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
        <translation>JSON, ein Array (.json)</translation>
    </message>
    <message>
        <source>JSON, one call on each line (.jsonl)</source>
        <translation>JSON, ein Anruf pro Zeile (.jsonl)</translation>
    </message>
    <message>
        <source>PDF, to read and print (.pdf)</source>
        <translation>PDF, zum Lesen und Drucken (.pdf)</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Spreadsheets: nothing in it can run</source>
        <translation>Tabellenprogramme (Formeln abgeschaltet)</translation>
    </message>
    <message>
        <source>Other programs: exactly as it is</source>
        <translation>Andere Programme: genau so, wie es ist</translation>
    </message>
</context>
<context>
    <name>ExportFlow</name>
    <message>
        <source>There are no calls to export here. Open one of the lists.</source>
        <translation>Hier gibt es keine Anrufe zum Exportieren. Öffnen Sie eine der Listen.</translation>
    </message>
    <message>
        <source>The list is still being made. Try again in a moment.</source>
        <translation>Die Liste wird noch erstellt. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Nothing is new since the last export to this folder. No file was written.</source>
        <translation>Seit dem letzten Export in diesen Ordner gibt es nichts Neues. Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>What was exported before could not be read, so that all calls counted as new.</source>
        <translation>Es ließ sich nicht feststellen, was schon exportiert war; daher galten alle Anrufe als neu.</translation>
    </message>
    <message>
        <source>It could not be noted that they are exported: they will count as new once more.</source>
        <translation>Der Export konnte nicht vermerkt werden: Diese Anrufe gelten beim nächsten Mal wieder als neu.</translation>
    </message>
    <message>
        <source>It was complete before it could be stopped.</source>
        <translation>Der Export war schon fertig, bevor er abgebrochen werden konnte.</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>Der Export wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The copy of the calls on this computer could not be read.</source>
        <translation>Die Kopie der Anrufe auf diesem Computer konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Printing was stopped. Pages that the printer has already may still come.</source>
        <translation>Der Druck wurde abgebrochen. Seiten, die der Drucker schon hat, können noch kommen.</translation>
    </message>
    <message>
        <source>Calls sent to the printer: {n}.</source>
        <translation>An den Drucker gesendete Anrufe: {n}.</translation>
    </message>
    <message>
        <source>The printer takes no pages. Look whether it is on.</source>
        <translation>Der Drucker nimmt keine Seiten an. Sehen Sie nach, ob er eingeschaltet ist.</translation>
    </message>
</context>
<context>
    <name>ExportHeading</name>
    <message numerus="yes">
        <source>Who has tried in the last {n} days</source>
        <translation>
            <numerusform>Personen mit Anruf am letzten Tag</numerusform>
            <numerusform>Personen mit Anruf in den letzten {n} Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Search: {text}</source>
        <translation>Suche: {text}</translation>
    </message>
    <message>
        <source>Selected people</source>
        <translation>Ausgewählte Personen</translation>
    </message>
    <message>
        <source>Selected rows</source>
        <translation>Ausgewählte Zeilen</translation>
    </message>
    <message>
        <source>Calls: {n}</source>
        <translation>Anrufe: {n}</translation>
    </message>
    <message>
        <source>From {first} to {last}</source>
        <translation>Von {first} bis {last}</translation>
    </message>
    <message>
        <source>Since {first}</source>
        <translation>Seit {first}</translation>
    </message>
    <message>
        <source>Until {last}</source>
        <translation>Bis {last}</translation>
    </message>
</context>
<context>
    <name>FilterButton</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Filter: {choices}</source>
        <translation>Filter: {choices}</translation>
    </message>
    <message>
        <source>No filter</source>
        <translation>Kein Filter</translation>
    </message>
    <message>
        <source>Filters work once the whole history is here.</source>
        <translation>Filter funktionieren, sobald der ganze Verlauf geladen ist.</translation>
    </message>
    <message>
        <source>Follow-up of missed calls</source>
        <translation>Rückruf bei verpassten Anrufen</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>not called back yet</source>
        <translation>noch nicht zurückgerufen</translation>
    </message>
    <message>
        <source>waiting, nothing tried</source>
        <translation>wartet, noch kein Versuch</translation>
    </message>
    <message>
        <source>tried without success</source>
        <translation>vergeblich versucht</translation>
    </message>
    <message>
        <source>called back</source>
        <translation>zurückgerufen</translation>
    </message>
    <message>
        <source>they reached you</source>
        <translation>hat Sie erreicht</translation>
    </message>
    <message>
        <source>marked as done</source>
        <translation>als erledigt markiert</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>no talk (0 s)</source>
        <translation>kein Gespräch (0 s)</translation>
    </message>
    <message>
        <source>shorter than {n} min</source>
        <translation>kürzer als {n} min</translation>
    </message>
    <message>
        <source>longer than {n} min</source>
        <translation>länger als {n} min</translation>
    </message>
    <message>
        <source>Hidden numbers</source>
        <translation>Unterdrückte Nummern</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>angezeigt</translation>
    </message>
    <message>
        <source>nothing else</source>
        <translation>nur diese</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgeblendet</translation>
    </message>
    <message>
        <source>Unknown callers</source>
        <translation>Unbekannte Anrufer</translation>
    </message>
    <message>
        <source>Wait for the call back</source>
        <translation>Wartezeit bis zum Rückruf</translation>
    </message>
    <message>
        <source>Hour of the week</source>
        <translation>Wochentag und Stunde</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Anrufer</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>alle</translation>
    </message>
</context>
<context>
    <name>FollowWords</name>
    <message>
        <source>Called back {span} later</source>
        <translation>Zurückgerufen nach {span}</translation>
    </message>
    <message>
        <source>They reached you {span} later</source>
        <translation>Hat Sie nach {span} erreicht</translation>
    </message>
    <message>
        <source>Called back within 1 min</source>
        <translation>Zurückgerufen binnen 1 min</translation>
    </message>
    <message>
        <source>They reached you within 1 min</source>
        <translation>Hat Sie binnen 1 min erreicht</translation>
    </message>
    <message>
        <source>Waiting {span}</source>
        <translation>Wartet seit {span}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>The caller withheld the number, so it is not known whether they were called back.</source>
        <translation>Die Nummer war unterdrückt; daher ist nicht bekannt, ob zurückgerufen wurde.</translation>
    </message>
    <message>
        <source>The service gave no time for this call, so it is not known what came after it.</source>
        <translation>Der Dienst hat für diesen Anruf keine Zeit angegeben; daher ist nicht bekannt, was danach geschah.</translation>
    </message>
    <message>
        <source>It is not known yet what became of this call: the history is still being brought here.</source>
        <translation>Es ist noch nicht bekannt, was aus diesem Anruf wurde: Der Verlauf wird noch geladen.</translation>
    </message>
    <message>
        <source>Tried once</source>
        <translation>Einmal versucht</translation>
    </message>
    <message>
        <source>Tried twice</source>
        <translation>Zweimal versucht</translation>
    </message>
    <message>
        <source>Tried: {n}</source>
        <translation>{n}-mal versucht</translation>
    </message>
    <message>
        <source>You called back {when} and talked for {duration}.</source>
        <translation>Sie haben {when} zurückgerufen und {duration} gesprochen.</translation>
    </message>
    <message>
        <source>They called again {when}, and you answered.</source>
        <translation>Erneuter Anruf {when}, Sie haben ihn angenommen.</translation>
    </message>
    <message>
        <source>They called again {when}, and you talked for {duration}.</source>
        <translation>Erneuter Anruf {when}, Sie haben {duration} gesprochen.</translation>
    </message>
    <message>
        <source>You tried once, {when}, and nobody answered.</source>
        <translation>Sie haben es einmal versucht, {when}, aber niemand hat abgenommen.</translation>
    </message>
    <message numerus="yes">
        <source>You tried {n} times, last {when}, and nobody answered.</source>
        <translation>
            <numerusform>Sie haben es {n}-mal versucht, zuletzt {when}, aber niemand hat abgenommen.</numerusform>
            <numerusform>Sie haben es {n}-mal versucht, zuletzt {when}, aber niemand hat abgenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has called back since, and no answered call came from this number.</source>
        <translation>Seither hat niemand zurückgerufen, und von dieser Nummer kam kein Anruf, der angenommen wurde.</translation>
    </message>
    <message>
        <source>You marked it as done {when}: {note}</source>
        <translation>Sie haben das {when} als erledigt markiert: {note}</translation>
    </message>
    <message>
        <source>You marked it as done {when}.</source>
        <translation>Sie haben das {when} als erledigt markiert.</translation>
    </message>
    <message>
        <source>Cannot be called back</source>
        <translation>Rückruf nicht möglich</translation>
    </message>
    <message>
        <source>Until {when}</source>
        <translation>Bis {when}</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Notiz: {note}</translation>
    </message>
    <message>
        <source>First: {when}</source>
        <translation>Zuerst: {when}</translation>
    </message>
    <message>
        <source>Last: {when}</source>
        <translation>Zuletzt: {when}</translation>
    </message>
    <message numerus="yes">
        <source>When this number answered or called before; known from {n} such calls on.</source>
        <translation>
            <numerusform>Zu dieser Zeit hat die Nummer bisher abgenommen oder angerufen; bekannt ab {n} solchen Anruf.</numerusform>
            <numerusform>Zu dieser Zeit hat die Nummer bisher abgenommen oder angerufen; bekannt ab {n} solchen Anrufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>once, {when}</source>
        <translation>einmal, {when}</translation>
    </message>
    <message numerus="yes">
        <source>{n} times, last {when}</source>
        <translation>
            <numerusform>{n}-mal, zuletzt {when}</numerusform>
            <numerusform>{n}-mal, zuletzt {when}</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch kein Versuch</translation>
    </message>
    <message>
        <source>Tried once, {when}</source>
        <translation>Einmal versucht, {when}</translation>
    </message>
    <message>
        <source>Tried twice, last {when}</source>
        <translation>Zweimal versucht, zuletzt {when}</translation>
    </message>
    <message numerus="yes">
        <source>Tried {n} times, last {when}</source>
        <translation>
            <numerusform>{n}-mal versucht, zuletzt {when}</numerusform>
            <numerusform>{n}-mal versucht, zuletzt {when}</numerusform>
        </translation>
    </message>
    <message>
        <source>Since {when} nobody has called back, and no answered call came from this number.</source>
        <translation>Seit {when} hat niemand zurückgerufen, und von dieser Nummer kam kein Anruf, der angenommen wurde.</translation>
    </message>
    <message>
        <source>Since {when} you have tried {times}, and nobody answered.</source>
        <translation>Seit {when} haben Sie es versucht ({times}), aber niemand hat abgenommen.</translation>
    </message>
    <message>
        <source>Put off until {when}</source>
        <translation>Aufgeschoben bis {when}</translation>
    </message>
    <message>
        <source>{who} tried to reach you {attempts}; waiting {span}; {tried}</source>
        <translation>{who} hat angerufen: {attempts}; wartet seit {span}; {tried}</translation>
    </message>
    <message>
        <source>put off until {when}</source>
        <translation>aufgeschoben bis {when}</translation>
    </message>
    <message>
        <source>Any day {from_}–{until}</source>
        <translation>Täglich {from_}–{until}</translation>
    </message>
    <message>
        <source>Weekdays {from_}–{until}</source>
        <translation>Werktags {from_}–{until}</translation>
    </message>
    <message>
        <source>Weekends {from_}–{until}</source>
        <translation>Wochenende {from_}–{until}</translation>
    </message>
    <message>
        <source>under 1 min</source>
        <translation>weniger als 1 min</translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <translation>
            <numerusform>{n} Tag</numerusform>
            <numerusform>{n} Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>{days} {hours}</source>
        <translation>{days} {hours}</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>{hours} {minutes}</source>
        <translation>{hours} {minutes}</translation>
    </message>
    <message>
        <source>at a time that is not known</source>
        <translation>zu unbekannter Zeit</translation>
    </message>
    <message>
        <source>on {when}</source>
        <translation>am {when}</translation>
    </message>
    <message numerus="yes">
        <source>{n} h</source>
        <translation>
            <numerusform>{n} h</numerusform>
            <numerusform>{n} h</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch kein Rückruf versucht</translation>
    </message>
    <message>
        <source>tried once, {when}</source>
        <translation>Rückruf einmal versucht, {when}</translation>
    </message>
    <message>
        <source>tried twice, last {when}</source>
        <translation>Rückruf zweimal versucht, zuletzt {when}</translation>
    </message>
    <message numerus="yes">
        <source>tried {n} times, last {when}</source>
        <translation>
            <numerusform>Rückruf {n}-mal versucht, zuletzt {when}</numerusform>
            <numerusform>Rückruf {n}-mal versucht, zuletzt {when}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message>
        <source>Forget this number</source>
        <translation>Anrufe dieser Nummer löschen</translation>
    </message>
</context>
<context>
    <name>InsightGuide</name>
    <message>
        <source>These calls can be shown once the whole history is here.</source>
        <translation>Diese Anrufe können angezeigt werden, sobald der ganze Verlauf geladen ist.</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>Alle Anrufe</translation>
    </message>
    <message>
        <source>Only these calls are shown: {calls}</source>
        <translation>Nur diese Anrufe werden angezeigt: {calls}</translation>
    </message>
    <message>
        <source>Back to the insights</source>
        <translation>Zurück zur Auswertung</translation>
    </message>
</context>
<context>
    <name>InsightWords</name>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} von {all}</translation>
    </message>
    <message>
        <source>{share} within 5 min</source>
        <translation>{share} innerhalb von 5 min</translation>
    </message>
    <message>
        <source>was {before}</source>
        <translation>zuvor {before}</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>verpasst</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>called back within 1 h</source>
        <translation>innerhalb von 1 h zurückgerufen</translation>
    </message>
    <message>
        <source>median time to call back</source>
        <translation>bis zum Rückruf (Median)</translation>
    </message>
    <message>
        <source>still waiting</source>
        <translation>noch offen</translation>
    </message>
    <message>
        <source>outgoing</source>
        <translation>ausgehend</translation>
    </message>
    <message>
        <source>talked in all</source>
        <translation>Gesprächszeit insgesamt</translation>
    </message>
    <message>
        <source>median talk</source>
        <translation>Gesprächsdauer (Median)</translation>
    </message>
    <message>
        <source>{days}, compared with {before}</source>
        <translation>{days}, verglichen mit {before}</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>{s} s</source>
        <translation>{s} s</translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <translation>
            <numerusform>{n} Tag</numerusform>
            <numerusform>{n} Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>{days} {hours}</source>
        <translation>{days} {hours}</translation>
    </message>
    <message>
        <source>{m} min {s} s</source>
        <translation>{m} min {s} s</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Verpasst</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Eingehend</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Ausgehend</translation>
    </message>
    <message>
        <source>Calls per day</source>
        <translation>Anrufe pro Tag</translation>
    </message>
    <message>
        <source>Calls per week</source>
        <translation>Anrufe pro Woche</translation>
    </message>
    <message>
        <source>Calls per month</source>
        <translation>Anrufe pro Monat</translation>
    </message>
    <message>
        <source>Calls per year</source>
        <translation>Anrufe pro Jahr</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>ganzer Zeitraum</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>{weekday}, {start} to {end}</source>
        <translation>{weekday}, {start} bis {end}</translation>
    </message>
    <message>
        <source>by number of calls</source>
        <translation>nach Anzahl der Anrufe</translation>
    </message>
    <message>
        <source>by missed calls</source>
        <translation>nach verpassten Anrufen</translation>
    </message>
    <message>
        <source>by talk time</source>
        <translation>nach Gesprächszeit</translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation>{h} h {m} min</translation>
    </message>
    <message>
        <source>{h} h</source>
        <translation>{h} h</translation>
    </message>
    <message>
        <source>{m} min</source>
        <translation>{m} min</translation>
    </message>
    <message>
        <source>longest {span}</source>
        <translation>am längsten {span}</translation>
    </message>
    <message>
        <source>{sign}{n} %</source>
        <translation>{sign}{n} %</translation>
    </message>
</context>
<context>
    <name>InsightsPage</name>
    <message>
        <source>{days} · the history is not all here yet</source>
        <translation>{days} · der Verlauf ist noch nicht ganz geladen</translation>
    </message>
    <message>
        <source>Kind of call</source>
        <translation>Art der Anrufe</translation>
    </message>
    <message>
        <source>Order of the top callers</source>
        <translation>Reihenfolge der Top-Anrufer</translation>
    </message>
    <message>
        <source>The figures were copied.</source>
        <translation>Die Zahlen wurden kopiert.</translation>
    </message>
</context>
<context>
    <name>InsightsTab</name>
    <message>
        <source>{days} · search and filter change nothing here</source>
        <translation>{days} · Suche und Filter wirken hier nicht</translation>
    </message>
    <message>
        <source>There are no insights now</source>
        <translation>Zurzeit ist keine Auswertung möglich</translation>
    </message>
    <message>
        <source>The calls that are saved here could not be read.</source>
        <translation>Die hier gespeicherten Anrufe konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Try again; if it stays, start Call Viewer anew.</source>
        <translation>Versuchen Sie es erneut; wenn es dabei bleibt, starten Sie Call Viewer neu.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Show the key</source>
        <translation>Schlüssel anzeigen</translation>
    </message>
    <message>
        <source>Paste the key</source>
        <translation>Schlüssel einfügen</translation>
    </message>
    <message>
        <source>There is no key yet. Copy it from the SMSMobileAPI dashboard and paste it here.</source>
        <translation>Es gibt noch keinen Schlüssel. Kopieren Sie ihn aus dem SMSMobileAPI-Dashboard, und fügen Sie ihn hier ein.</translation>
    </message>
    <message>
        <source>This is a web address without a key in it. Copy only the key.</source>
        <translation>Das ist eine Webadresse ohne Schlüssel. Kopieren Sie nur den Schlüssel.</translation>
    </message>
    <message>
        <source>A key has no spaces inside. Copy it once more, and nothing around it.</source>
        <translation>Ein Schlüssel enthält keine Leerzeichen. Kopieren Sie ihn noch einmal, ohne etwas drumherum.</translation>
    </message>
    <message>
        <source>This cannot be a key. Copy it once more, and nothing around it.</source>
        <translation>Das kann kein Schlüssel sein. Kopieren Sie ihn noch einmal, ohne etwas drumherum.</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>Schlüssel verbergen</translation>
    </message>
</context>
<context>
    <name>ListTable</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Sorted by: {column}, descending</source>
        <translation>Sortiert nach „{column}“, absteigend</translation>
    </message>
    <message>
        <source>Sorted by: {column}, ascending</source>
        <translation>Sortiert nach „{column}“, aufsteigend</translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>, </source>
        <comment>Between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>; </source>
        <comment>Between the clauses of a sentence</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>{one} {other}</source>
        <comment>Two sentences, one after the other</comment>
        <translation>{one} {other}</translation>
    </message>
    <message>
        <source>{title}. {text}</source>
        <comment>A title without a full stop, and what is said below it</comment>
        <translation>{title}. {text}</translation>
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
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Verpasst</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Eingehend</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Ausgehend</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>Alle Anrufe</translation>
    </message>
    <message>
        <source>To call back</source>
        <translation>Offene Rückrufe</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>There is no room for the panel. Make the window wider to see it.</source>
        <translation>Für die Seitenleiste ist kein Platz. Machen Sie das Fenster breiter, um sie zu sehen.</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>To call back: {n}</source>
        <translation>Offene Rückrufe: {n}</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Show or hide the panel</source>
        <translation>Seitenleiste ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>About {name}</source>
        <translation>Über {name}</translation>
    </message>
    <message>
        <source>API key…</source>
        <translation>API-Schlüssel…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>Note about this number…</source>
        <translation>Notiz zu dieser Nummer…</translation>
    </message>
    <message>
        <source>Note about this number</source>
        <translation>Notiz zu dieser Nummer</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>NumberActions</name>
    <message>
        <source>Copied {number}.</source>
        <translation>{number} kopiert.</translation>
    </message>
    <message>
        <source>{who} is marked as done.</source>
        <translation>Rückruf an {who} als erledigt markiert.</translation>
    </message>
    <message>
        <source>{who} are marked as done.</source>
        <translation>Rückrufe an {who} als erledigt markiert.</translation>
    </message>
    <message>
        <source>{who} is not marked as done any longer.</source>
        <translation>Rückruf an {who} nicht mehr als erledigt markiert.</translation>
    </message>
    <message>
        <source>{who} are not marked as done any longer.</source>
        <translation>Rückrufe an {who} nicht mehr als erledigt markiert.</translation>
    </message>
    <message>
        <source>{who} is not put off any longer.</source>
        <translation>Rückruf an {who} nicht mehr aufgeschoben.</translation>
    </message>
    <message>
        <source>{who} are not put off any longer.</source>
        <translation>Rückrufe an {who} nicht mehr aufgeschoben.</translation>
    </message>
    <message>
        <source>{who} is put off until {when}.</source>
        <translation>Rückruf an {who} bis {when} aufgeschoben.</translation>
    </message>
    <message>
        <source>{who} are put off until {when}.</source>
        <translation>Rückrufe an {who} bis {when} aufgeschoben.</translation>
    </message>
    <message>
        <source>A hidden number cannot be marked.</source>
        <translation>Eine unterdrückte Nummer kann nicht markiert werden.</translation>
    </message>
    <message>
        <source>{who} does not wait for a call back.</source>
        <translation>{who} wartet nicht auf einen Rückruf.</translation>
    </message>
    <message>
        <source>{who} do not wait for a call back.</source>
        <translation>{who} warten nicht auf einen Rückruf.</translation>
    </message>
    <message>
        <source>Taken back: {who}</source>
        <translation>Rückgängig gemacht: {who}</translation>
    </message>
    <message numerus="yes">
        <source>{who} and {n} more</source>
        <translation>
            <numerusform>{who} und {n} weitere Person</numerusform>
            <numerusform>{who} und {n} weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>That could not be saved, and nothing was changed. See whether the disk is full, and try again.</source>
        <translation>Das konnte nicht gespeichert werden; es wurde nichts geändert. Sehen Sie nach, ob die Festplatte voll ist, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>No program on this computer makes calls or sends messages. {number} was copied instead.</source>
        <translation>Kein Programm auf diesem Computer kann anrufen oder Nachrichten senden. Stattdessen wurde {number} kopiert.</translation>
    </message>
    <message>
        <source>This caller withheld the number, so there is nobody to call.</source>
        <translation>Diese Nummer war unterdrückt; daher ist kein Anruf möglich.</translation>
    </message>
    <message>
        <source>Codes with * or # can change a phone's settings, so they are not dialled from here.</source>
        <translation>Codes mit * oder # können die Einstellungen eines Telefons ändern; sie werden von hier aus nicht gewählt.</translation>
    </message>
    <message>
        <source>This is not a phone number that can be called.</source>
        <translation>Das ist keine Telefonnummer, die angerufen werden kann.</translation>
    </message>
</context>
<context>
    <name>NumberPanel</name>
    <message>
        <source>The selected number</source>
        <translation>Die ausgewählte Nummer</translation>
    </message>
    <message>
        <source>Select a call to see everything about its number</source>
        <translation>Wählen Sie einen Anruf aus, um alles über seine Nummer zu sehen</translation>
    </message>
    <message>
        <source>Rows copied: {n}</source>
        <translation>Kopierte Zeilen: {n}</translation>
    </message>
</context>
<context>
    <name>PanelButtons</name>
    <message>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Nobody waits for a call back from this number.</source>
        <translation>Unter dieser Nummer wartet niemand auf einen Rückruf.</translation>
    </message>
    <message>
        <source>Nobody has to call back here any longer, until they call in vain again.</source>
        <translation>Hier muss niemand mehr zurückrufen, bis die Nummer erneut vergeblich anruft.</translation>
    </message>
    <message>
        <source>You marked it as done. Let it wait for a call back again.</source>
        <translation>Sie haben das als erledigt markiert. Wieder zu den offenen Rückrufen nehmen.</translation>
    </message>
</context>
<context>
    <name>PanelFigures</name>
    <message>
        <source>Put off</source>
        <translation>Aufschieben</translation>
    </message>
    <message>
        <source>Put off the call back</source>
        <translation>Rückruf aufschieben</translation>
    </message>
</context>
<context>
    <name>PanelHead</name>
    <message>
        <source>More about this number</source>
        <translation>Mehr zu dieser Nummer</translation>
    </message>
    <message>
        <source>Search for this number</source>
        <translation>Nach dieser Nummer suchen</translation>
    </message>
    <message>
        <source>Forget this number…</source>
        <translation>Anrufe dieser Nummer löschen…</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Seitenleiste schließen</translation>
    </message>
</context>
<context>
    <name>PanelNote</name>
    <message>
        <source>The note could not be saved. It is kept here, and saved as soon as that is possible.</source>
        <translation>Die Notiz konnte nicht gespeichert werden. Sie bleibt hier stehen und wird gespeichert, sobald es möglich ist.</translation>
    </message>
    <message>
        <source>A note about a number of the other phone could not be saved.</source>
        <translation>Eine Notiz zu einer Nummer des anderen Telefons konnte nicht gespeichert werden.</translation>
    </message>
    <message numerus="yes">
        <source>A note holds {n} letters; the rest was cut.</source>
        <translation>
            <numerusform>Eine Notiz fasst {n} Zeichen; der Rest wurde abgeschnitten.</numerusform>
            <numerusform>Eine Notiz fasst {n} Zeichen; der Rest wurde abgeschnitten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleActions</name>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Rows copied: {n}</source>
        <translation>Kopierte Zeilen: {n}</translation>
    </message>
</context>
<context>
    <name>PeopleBar</name>
    <message>
        <source>Longest wait first</source>
        <translation>Längste Wartezeit zuerst</translation>
    </message>
    <message>
        <source>Most attempts first</source>
        <translation>Meiste Anrufe zuerst</translation>
    </message>
    <message>
        <source>Last attempt first</source>
        <translation>Neuester Anruf zuerst</translation>
    </message>
    <message numerus="yes">
        <source>Tried in the last {n} days</source>
        <translation>
            <numerusform>Anruf am letzten Tag</numerusform>
            <numerusform>Anruf in den letzten {n} Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Tried at any time</source>
        <translation>Anruf zu beliebiger Zeit</translation>
    </message>
    <message>
        <source>Shows those, too, who have not tried again for longer.</source>
        <translation>Zeigt auch alle, die schon länger nicht mehr angerufen haben.</translation>
    </message>
    <message>
        <source>Sorted by: {column}</source>
        <translation>Sortiert nach „{column}“</translation>
    </message>
    <message>
        <source>Order: {order}</source>
        <translation>Reihenfolge: {order}</translation>
    </message>
    <message>
        <source>Whoever has tried to reach you in this time is shown, with all earlier attempts.</source>
        <translation>Zeigt alle, die in dieser Zeit vergeblich angerufen haben, mit allen früheren Anrufen.</translation>
    </message>
    <message>
        <source>The days that are chosen at the top count instead.</source>
        <translation>Stattdessen gelten die oben gewählten Tage.</translation>
    </message>
    <message numerus="yes">
        <source>Show {n} more</source>
        <translation>
            <numerusform>{n} weitere Person anzeigen</numerusform>
            <numerusform>{n} weitere anzeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show put off: {n}</source>
        <translation>Aufgeschobene anzeigen: {n}</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
</context>
<context>
    <name>PeopleBody</name>
    <message>
        <source>{trouble}. Some people may be missing here.</source>
        <translation>{trouble}. Hier können Personen fehlen.</translation>
    </message>
    <message>
        <source>The history is still being brought here. Some people may be missing.</source>
        <translation>Der Verlauf wird noch geladen. Es können Personen fehlen.</translation>
    </message>
</context>
<context>
    <name>PeopleColumns</name>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Tried to reach you</source>
        <translation>Hat angerufen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet seit</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ihr Rückruf</translation>
    </message>
    <message>
        <source>Best time</source>
        <translation>Beste Zeit</translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>Hidden numbers</source>
        <translation>Unterdrückte Nummern</translation>
    </message>
    <message>
        <source>Hidden numbers tried to reach you {attempts}; nobody can call them back</source>
        <translation>Unterdrückte Nummern haben angerufen: {attempts}; ein Rückruf ist nicht möglich</translation>
    </message>
    <message>
        <source>These callers withheld their number, so nobody can call them back.</source>
        <translation>Diese Nummern waren unterdrückt; daher ist kein Rückruf möglich.</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Looking…</source>
        <translation>Suche läuft…</translation>
    </message>
</context>
<context>
    <name>PeopleStates</name>
    <message>
        <source>People waiting: {n}</source>
        <translation>Wartende: {n}</translation>
    </message>
    <message>
        <source>People found: {n}</source>
        <translation>Gefunden: {n}</translation>
    </message>
    <message numerus="yes">
        <source>not tried again for {days} days: {n}</source>
        <translation>
            <numerusform>seit {days} Tag kein Anruf mehr: {n}</numerusform>
            <numerusform>seit {days} Tagen kein Anruf mehr: {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>put off: {n}</source>
        <translation>aufgeschoben: {n}</translation>
    </message>
    <message>
        <source>calls from hidden numbers, not counted: {n}</source>
        <translation>unterdrückte Nummern, nicht gezählt: {n}</translation>
    </message>
    <message>
        <source>calls without a time, not counted: {n}</source>
        <translation>Anrufe ohne Zeitangabe, nicht gezählt: {n}</translation>
    </message>
    <message>
        <source>The history is still being brought here</source>
        <translation>Der Verlauf wird noch geladen</translation>
    </message>
    <message>
        <source>Who waits for a call back is known once the calls are here.</source>
        <translation>Wer auf einen Rückruf wartet, steht fest, sobald die Anrufe geladen sind.</translation>
    </message>
    <message>
        <source>Nobody is waiting now</source>
        <translation>Zurzeit wartet niemand</translation>
    </message>
    <message>
        <source>Everybody who waits is put off until later.</source>
        <translation>Alle offenen Rückrufe sind aufgeschoben.</translation>
    </message>
    <message>
        <source>They come back by themselves, or when they call again.</source>
        <translation>Sie erscheinen von selbst wieder oder wenn erneut angerufen wird.</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Niemand wartet</translation>
    </message>
    <message>
        <source>Everybody who called in vain was called back, or has reached you since.</source>
        <translation>Alle, die vergeblich angerufen haben, wurden zurückgerufen oder haben Sie inzwischen erreicht.</translation>
    </message>
    <message>
        <source>A new call can take about ten minutes to arrive here.</source>
        <translation>Bis ein neuer Anruf hier erscheint, kann es etwa zehn Minuten dauern.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>Nobody is waiting from these days</source>
        <translation>Aus diesen Tagen wartet niemand</translation>
    </message>
    <message>
        <source>Somebody may be waiting since other days.</source>
        <translation>Vielleicht wartet jemand aus anderen Tagen.</translation>
    </message>
    <message>
        <source>Nobody who waits fits this search.</source>
        <translation>Zu dieser Suche passt niemand, der wartet.</translation>
    </message>
    <message>
        <source>Nobody who waits fits this filter.</source>
        <translation>Zu diesem Filter passt niemand, der wartet.</translation>
    </message>
    <message>
        <source>Nobody who waits fits all that is chosen above.</source>
        <translation>Zu allem, was oben gewählt ist, passt niemand, der wartet.</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Niemand gefunden</translation>
    </message>
    <message>
        <source>{who} is not waiting</source>
        <translation>{who} wartet nicht</translation>
    </message>
    <message>
        <source>No missed call fits this search.</source>
        <translation>Zu dieser Suche passt kein verpasster Anruf.</translation>
    </message>
    <message>
        <source>Look in the missed calls</source>
        <translation>In verpassten Anrufen suchen</translation>
    </message>
    <message>
        <source>Look in all calls</source>
        <translation>In allen Anrufen suchen</translation>
    </message>
    <message>
        <source>Show everybody who waits</source>
        <translation>Alle Wartenden anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>Everybody who has tried in the last {n} days is put off until later.</source>
        <translation>
            <numerusform>Alle offenen Rückrufe des letzten Tages sind aufgeschoben.</numerusform>
            <numerusform>Alle offenen Rückrufe der letzten {n} Tage sind aufgeschoben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody found in the last {n} days</source>
        <translation>
            <numerusform>Niemand am letzten Tag gefunden</numerusform>
            <numerusform>Niemand in den letzten {n} Tagen gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Those who fit this search and this filter have not tried again since.</source>
        <translation>Wer zu Suche und Filter passt, hat seither nicht mehr angerufen.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>Nobody is waiting from the last {n} days</source>
        <translation>
            <numerusform>Vom letzten Tag wartet niemand</numerusform>
            <numerusform>Aus den letzten {n} Tagen wartet niemand</numerusform>
        </translation>
    </message>
    <message>
        <source>Those who wait tried before, and have not tried again.</source>
        <translation>Wer noch wartet, hat davor angerufen und seitdem nicht mehr.</translation>
    </message>
</context>
<context>
    <name>PeopleTable</name>
    <message>
        <source>People who wait for a call back</source>
        <translation>Personen, die auf einen Rückruf warten</translation>
    </message>
</context>
<context>
    <name>PhoneNames</name>
    <message>
        <source>My phone</source>
        <translation>Mein Telefon</translation>
    </message>
    <message>
        <source>Phone {n}</source>
        <translation>Telefon {n}</translation>
    </message>
</context>
<context>
    <name>PhoneNotes</name>
    <message>
        <source>The notes of {name} could not be deleted.</source>
        <translation>Die Notizen von {name} konnten nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>Use them</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>The notes could not be taken over, and are kept where they were.</source>
        <translation>Die Notizen konnten nicht übernommen werden und bleiben, wo sie waren.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Notes of a phone that was removed are kept here. Use them for this phone?</source>
        <translation>Hier liegen noch Notizen eines entfernten Telefons. Für dieses Telefon übernehmen?</translation>
    </message>
    <message>
        <source>Notes of the phone “{name}”, removed on {day}, are kept here. Use them for this phone?</source>
        <translation>Hier liegen noch Notizen des Telefons „{name}“, das am {day} entfernt wurde. Für dieses Telefon übernehmen?</translation>
    </message>
    <message>
        <source>They were written by a newer version of this program.</source>
        <translation>Sie stammen von einer neueren Version dieses Programms.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Die Festplatte ist voll.</translation>
    </message>
    <message>
        <source>Their folder cannot be written.</source>
        <translation>In ihren Ordner kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Another program holds them.</source>
        <translation>Ein anderes Programm belegt sie.</translation>
    </message>
    <message>
        <source>The file cannot be used.</source>
        <translation>Die Datei kann nicht verwendet werden.</translation>
    </message>
</context>
<context>
    <name>PhonesFlow</name>
    <message>
        <source>Missed calls seem to be written in the time zone {zone}.</source>
        <translation>Verpasste Anrufe haben anscheinend die Zeitzone {zone}.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Use {country}</source>
        <translation>{country} übernehmen</translation>
    </message>
    <message>
        <source>Numbers are read as if from one country ({used}), but look like those of another ({country}).</source>
        <translation>Die Nummern werden wie die eines Landes gelesen ({used}), sehen aber nach einem anderen aus ({country}).</translation>
    </message>
    <message>
        <source>No country of numbers is set, and they look like those of one: {country}.</source>
        <translation>Es ist kein Land der Nummern eingestellt, und sie sehen nach einem bestimmten aus: {country}.</translation>
    </message>
    <message>
        <source>One person may be listed as two.</source>
        <translation>Dieselbe Person kann dadurch zweimal in der Liste stehen.</translation>
    </message>
</context>
<context>
    <name>PortraitWords</name>
    <message>
        <source>also: {names}</source>
        <translation>auch: {names}</translation>
    </message>
    <message>
        <source>Waiting {span}</source>
        <translation>Wartet seit {span}</translation>
    </message>
    <message>
        <source>They tried to reach you {attempts}.</source>
        <translation>Hat angerufen: {attempts}.</translation>
    </message>
    <message>
        <source>Calls without a number: {n}</source>
        <translation>Anrufe ohne Nummer: {n}</translation>
    </message>
    <message>
        <source>Calls with this number: {n}</source>
        <translation>Anrufe mit dieser Nummer: {n}</translation>
    </message>
    <message>
        <source>first in {month}</source>
        <translation>zuerst im {month}</translation>
    </message>
    <message>
        <source>Missed: {n}</source>
        <translation>Verpasst: {n}</translation>
    </message>
    <message>
        <source>Incoming: {n}</source>
        <translation>Eingehend: {n}</translation>
    </message>
    <message>
        <source>Outgoing: {n}</source>
        <translation>Ausgehend: {n}</translation>
    </message>
    <message>
        <source>Last call: {when}</source>
        <translation>Letzter Anruf: {when}</translation>
    </message>
    <message>
        <source>Talked in all: {duration}</source>
        <translation>Gesprächszeit: {duration}</translation>
    </message>
    <message>
        <source>Best reached: {hours}</source>
        <translation>Am besten erreichbar: {hours}</translation>
    </message>
    <message>
        <source>The callers withheld their numbers: these may be different people.</source>
        <translation>Die Nummern waren unterdrückt: Das können verschiedene Personen sein.</translation>
    </message>
    <message>
        <source>The history is still being brought here, so there may be more calls.</source>
        <translation>Der Verlauf wird noch geladen; es kann weitere Anrufe geben.</translation>
    </message>
</context>
<context>
    <name>PrintedList</name>
    <message>
        <source>Caller</source>
        <translation>Anrufer</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Rückruf</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Page {n} of {m}</source>
        <translation>Seite {n} von {m}</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Return</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Pfeil ab</translation>
    </message>
</context>
<context>
    <name>QuestionBox</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>RowActions</name>
    <message>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Send a message</source>
        <translation>Nachricht senden</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Nummer kopieren</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Als erledigt markieren</translation>
    </message>
    <message>
        <source>Mark as done, with a note…</source>
        <translation>Mit Notiz als erledigt markieren…</translation>
    </message>
    <message>
        <source>Take back “done”</source>
        <translation>„Erledigt“ zurücknehmen</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Search for this number</source>
        <translation>Nach dieser Nummer suchen</translation>
    </message>
    <message>
        <source>Forget this number…</source>
        <translation>Anrufe dieser Nummer löschen…</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search name, number or note   {shortcut}</source>
        <translation>Name, Nummer, Notiz suchen   {shortcut}</translation>
    </message>
    <message>
        <source>Search name, number or note</source>
        <translation>Name, Nummer, Notiz suchen</translation>
    </message>
    <message>
        <source>Finds callers by name, by any part of the number, and by your notes about them.</source>
        <translation>Findet Anrufer nach Namen, nach Teilen der Nummer und nach Ihren Notizen dazu.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The demo has one phone, which is invented.</source>
        <translation>Die Demo hat nur ein Telefon, und das ist erfunden.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>The words change when Call Viewer starts next.</source>
        <translation>Die Sprache wechselt beim nächsten Start von Call Viewer.</translation>
    </message>
    <message>
        <source>&amp;Keep a copy of the calls on this computer</source>
        <translation>&amp;Kopie der Anrufe auf diesem Computer behalten</translation>
    </message>
    <message>
        <source>Delete the copy now…</source>
        <translation>Kopie jetzt löschen…</translation>
    </message>
    <message>
        <source>&amp;Hide numbers on screen</source>
        <translation>&amp;Nummern auf dem Bildschirm verbergen</translation>
    </message>
    <message>
        <source>Phones…</source>
        <translation>Telefone…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The calls are there at once, also offline, and stay when the service forgets them.</source>
        <translation>Die Anrufe sind sofort da, auch offline, und bleiben erhalten, wenn der Dienst sie nicht mehr hat.</translation>
    </message>
    <message>
        <source>The calls are read from the service at each start and forgotten when the program ends.</source>
        <translation>Die Anrufe werden bei jedem Start vom Dienst geladen und beim Beenden des Programms verworfen.</translation>
    </message>
    <message>
        <source>Keep no copy? It is deleted from this computer, together with calls that the service has forgotten. Offline there will be nothing to see.</source>
        <translation>Keine Kopie behalten? Sie wird von diesem Computer gelöscht, auch Anrufe, die der Dienst nicht mehr hat. Offline ist dann nichts zu sehen.</translation>
    </message>
    <message>
        <source>Keep no copy</source>
        <translation>Keine Kopie behalten</translation>
    </message>
    <message numerus="yes">
        <source>Delete calls older than {n} months from this computer, now and from day to day?</source>
        <translation>
            <numerusform>Anrufe, die älter als ein Monat sind, von diesem Computer löschen, jetzt und künftig jeden Tag?</numerusform>
            <numerusform>Anrufe, die älter als {n} Monate sind, von diesem Computer löschen, jetzt und künftig jeden Tag?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete older calls</source>
        <translation>Ältere Anrufe löschen</translation>
    </message>
    <message>
        <source>Delete the copy of the calls of all phones? Calls that the service has forgotten are lost.</source>
        <translation>Die Kopie der Anrufe aller Telefone löschen? Anrufe, die der Dienst nicht mehr hat, gehen verloren.</translation>
    </message>
    <message>
        <source>Delete the copy</source>
        <translation>Kopie löschen</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Only when I refresh</source>
        <translation>Nur wenn ich aktualisiere</translation>
    </message>
    <message>
        <source>Every minute</source>
        <translation>Jede Minute</translation>
    </message>
    <message numerus="yes">
        <source>Every {n} minutes</source>
        <translation>
            <numerusform>Jede Minute</numerusform>
            <numerusform>Alle {n} Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} months</source>
        <translation>
            <numerusform>{n} Monat</numerusform>
            <numerusform>{n} Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Unbegrenzt</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>&amp;Look for new calls</source>
        <translation>Nach neuen Anrufen s&amp;uchen</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Keep calls &amp;for</source>
        <translation>Anrufe aufbe&amp;wahren</translation>
    </message>
    <message>
        <source>Shows no more than the last two digits.</source>
        <translation>Zeigt nur die letzten zwei Ziffern.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Missed calls and start</source>
        <translation>Verpasste Anrufe und Start</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>Verpasste Anrufe</translation>
    </message>
    <message>
        <source>Incoming calls</source>
        <translation>Eingehende Anrufe</translation>
    </message>
    <message>
        <source>Outgoing calls</source>
        <translation>Ausgehende Anrufe</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>Alle Anrufe</translation>
    </message>
    <message>
        <source>To call back</source>
        <translation>Offene Rückrufe</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Open the panel of the number</source>
        <translation>Seitenleiste zur Nummer öffnen</translation>
    </message>
    <message>
        <source>Show or hide the panel</source>
        <translation>Seitenleiste ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Copy the selected rows, or the number</source>
        <translation>Ausgewählte Zeilen oder die Nummer kopieren</translation>
    </message>
    <message>
        <source>Take back what was marked last</source>
        <translation>Letzte Markierung zurücknehmen</translation>
    </message>
    <message>
        <source>Export or print the list</source>
        <translation>Liste exportieren oder drucken</translation>
    </message>
    <message>
        <source>Menu of the row</source>
        <translation>Menü der Zeile</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Sort, and choose columns: in the menu of the row</source>
        <translation>Sortieren und Spalten wählen: im Menü der Zeile</translation>
    </message>
    <message>
        <source>Open the calendar, in a date field</source>
        <translation>Kalender öffnen, in einem Datumsfeld</translation>
    </message>
    <message>
        <source>A day earlier or later, in a date field</source>
        <translation>Ein Tag früher oder später, in einem Datumsfeld</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Diese Liste</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>SnoozeMenu</name>
    <message>
        <source>Put off</source>
        <translation>Aufschieben</translation>
    </message>
    <message>
        <source>Not any longer</source>
        <translation>Nicht mehr aufschieben</translation>
    </message>
    <message>
        <source>Until…</source>
        <translation>Bis…</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>In einer Stunde</translation>
    </message>
    <message>
        <source>This evening {time}</source>
        <translation>Heute Abend {time}</translation>
    </message>
    <message>
        <source>Tomorrow {time}</source>
        <translation>Morgen {time}</translation>
    </message>
    <message>
        <source>Next Monday {time}</source>
        <translation>Nächsten Montag {time}</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Newest call {when}</source>
        <translation>Neuester Anruf: {when}</translation>
    </message>
    <message>
        <source>the phone may lag by {n} min</source>
        <translation>Telefon meldet bis zu {n} min später</translation>
    </message>
    <message>
        <source>checked just now</source>
        <translation>gerade geprüft</translation>
    </message>
    <message>
        <source>checked {n} min ago</source>
        <translation>vor {n} min geprüft</translation>
    </message>
    <message>
        <source>checked {n} h ago</source>
        <translation>vor {n} h geprüft</translation>
    </message>
    <message numerus="yes">
        <source>checked {n} days ago</source>
        <translation>
            <numerusform>vor {n} Tag geprüft</numerusform>
            <numerusform>vor {n} Tagen geprüft</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncLine</name>
    <message>
        <source>Bringing the history here</source>
        <translation>Verlauf wird geladen</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>The whole history is here: {calls}</source>
        <translation>Verlauf vollständig: {calls}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>{what}…</source>
        <translation>{what}…</translation>
    </message>
    <message>
        <source>{what}: back to {month}, {calls}</source>
        <translation>{what}: bis {month} zurück, {calls}</translation>
    </message>
    <message numerus="yes">
        <source>{n} calls</source>
        <translation>
            <numerusform>{n} Anruf</numerusform>
            <numerusform>{n} Anrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>Neuer Versuch…</translation>
    </message>
    <message>
        <source>Waiting: trying again in {n} s</source>
        <translation>Warten: neuer Versuch in {n} s</translation>
    </message>
    <message>
        <source>Offline: only the calls that are here</source>
        <translation>Offline: nur die hier gespeicherten Anrufe</translation>
    </message>
    <message>
        <source>Offline. Last checked: {when}</source>
        <translation>Offline. Zuletzt geprüft: {when}</translation>
    </message>
    <message>
        <source>{problem}: only the calls that are here</source>
        <translation>{problem}: nur die hier gespeicherten Anrufe</translation>
    </message>
    <message>
        <source>{problem}. Last checked: {when}</source>
        <translation>{problem}. Zuletzt geprüft: {when}</translation>
    </message>
</context>
<context>
    <name>SystemSwitches</name>
    <message>
        <source>The system did not let this program look that up or change it. See the settings of the system.</source>
        <translation>Das System hat diesem Programm das Abfragen oder Ändern nicht erlaubt. Sehen Sie in den Systemeinstellungen nach.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Missed</source>
        <translation>Verpasst</translation>
    </message>
    <message>
        <source>Outgoing · no answer</source>
        <translation>Ausgehend · keine Antwort</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Eingehend</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Ausgehend</translation>
    </message>
    <message>
        <source>All calls with this number</source>
        <translation>Alle Anrufe mit dieser Nummer</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Settings and help</source>
        <translation>Einstellungen und Hilfe</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>These calls are invented. Nothing is sent or kept.</source>
        <translation>Diese Anrufe sind erfunden. Es wird nichts gesendet oder gespeichert.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>New missed calls: {n}</source>
        <translation>Neue verpasste Anrufe: {n}</translation>
    </message>
    <message>
        <source>To call back: {n}</source>
        <translation>Offene Rückrufe: {n}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>To call back</source>
        <translation>Offene Rückrufe</translation>
    </message>
    <message>
        <source>Check for new calls</source>
        <translation>Nach neuen Anrufen suchen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>This key already belongs to {name}. Each phone has a key of its own.</source>
        <translation>Dieser Schlüssel gehört schon zu {name}. Jedes Telefon hat einen eigenen Schlüssel.</translation>
    </message>
    <message>
        <source>Getting the calls…</source>
        <translation>Anrufe werden geladen…</translation>
    </message>
    <message>
        <source>No call fits this search.</source>
        <translation>Zu dieser Suche passt kein Anruf.</translation>
    </message>
    <message>
        <source>There is no call of these days.</source>
        <translation>Von diesen Tagen gibt es keinen Anruf.</translation>
    </message>
    <message>
        <source>No call fits this filter.</source>
        <translation>Zu diesem Filter passt kein Anruf.</translation>
    </message>
    <message>
        <source>No call fits all that is chosen above.</source>
        <translation>Zu allem, was oben gewählt ist, passt kein Anruf.</translation>
    </message>
    <message>
        <source>Try other words.</source>
        <translation>Versuchen Sie es mit anderen Wörtern.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Show all days</source>
        <translation>Alle Tage anzeigen</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>Clear search, days and filter</source>
        <translation>Suche, Tage und Filter zurücksetzen</translation>
    </message>
    <message>
        <source>Try again in about {n} min.</source>
        <translation>Versuchen Sie es in etwa {n} min erneut.</translation>
    </message>
    <message>
        <source>Try again in about {n} h.</source>
        <translation>Versuchen Sie es in etwa {n} h erneut.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in about {n} days.</source>
        <translation>
            <numerusform>Versuchen Sie es in etwa einem Tag erneut.</numerusform>
            <numerusform>Versuchen Sie es in etwa {n} Tagen erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service cannot be reached</source>
        <translation>Der Dienst ist nicht erreichbar</translation>
    </message>
    <message>
        <source>This computer got no answer from the service.</source>
        <translation>Dieser Computer hat vom Dienst keine Antwort bekommen.</translation>
    </message>
    <message>
        <source>Check the internet connection, or try again later.</source>
        <translation>Prüfen Sie die Internetverbindung, oder versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The proxy does not work</source>
        <translation>Der Proxy funktioniert nicht</translation>
    </message>
    <message>
        <source>The proxy setting of this computer cannot be used.</source>
        <translation>Die Proxy-Einstellung dieses Computers ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>Check its address, name and password, then start Call Viewer again.</source>
        <translation>Prüfen Sie Adresse, Name und Passwort, und starten Sie Call Viewer dann neu.</translation>
    </message>
    <message>
        <source>The connection is not safe</source>
        <translation>Die Verbindung ist nicht sicher</translation>
    </message>
    <message>
        <source>This computer does not trust the certificate that it was shown.</source>
        <translation>Dieser Computer vertraut dem vorgelegten Zertifikat nicht.</translation>
    </message>
    <message>
        <source>Check the computer's date and the network, for example a hotel's sign-in page.</source>
        <translation>Prüfen Sie das Datum des Computers und das Netzwerk, zum Beispiel die Anmeldeseite eines Hotels.</translation>
    </message>
    <message>
        <source>The API key is missing</source>
        <translation>Der API-Schlüssel fehlt</translation>
    </message>
    <message>
        <source>The service asks for an API key.</source>
        <translation>Der Dienst verlangt einen API-Schlüssel.</translation>
    </message>
    <message>
        <source>Enter the key from your SMSMobileAPI dashboard.</source>
        <translation>Geben Sie den Schlüssel aus Ihrem SMSMobileAPI-Dashboard ein.</translation>
    </message>
    <message>
        <source>Enter the API key</source>
        <translation>API-Schlüssel eingeben</translation>
    </message>
    <message>
        <source>The API key is wrong</source>
        <translation>Der API-Schlüssel ist falsch</translation>
    </message>
    <message>
        <source>The service does not know this key.</source>
        <translation>Der Dienst kennt diesen Schlüssel nicht.</translation>
    </message>
    <message>
        <source>Copy the key from your SMSMobileAPI dashboard once more.</source>
        <translation>Kopieren Sie den Schlüssel noch einmal aus Ihrem SMSMobileAPI-Dashboard.</translation>
    </message>
    <message>
        <source>Change the API key</source>
        <translation>API-Schlüssel ändern</translation>
    </message>
    <message>
        <source>The service refused</source>
        <translation>Der Dienst hat abgelehnt</translation>
    </message>
    <message>
        <source>It did not say why; the API key may be wrong.</source>
        <translation>Er hat keinen Grund genannt; vielleicht stimmt der API-Schlüssel nicht.</translation>
    </message>
    <message>
        <source>Check the key; if it is right, a firewall or a proxy may be in the way.</source>
        <translation>Prüfen Sie den Schlüssel; wenn er stimmt, steht vielleicht eine Firewall oder ein Proxy im Weg.</translation>
    </message>
    <message>
        <source>The subscription has ended</source>
        <translation>Das Abo ist abgelaufen</translation>
    </message>
    <message>
        <source>The key is right, but its SMSMobileAPI subscription has expired.</source>
        <translation>Der Schlüssel stimmt, aber das zugehörige SMSMobileAPI-Abo ist abgelaufen.</translation>
    </message>
    <message>
        <source>Renew it in the SMSMobileAPI dashboard, then check again.</source>
        <translation>Verlängern Sie es im SMSMobileAPI-Dashboard, und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>The service asks to wait</source>
        <translation>Der Dienst bittet um Geduld</translation>
    </message>
    <message>
        <source>It got too many requests in a short time.</source>
        <translation>Er hat in kurzer Zeit zu viele Anfragen bekommen.</translation>
    </message>
    <message>
        <source>Wait a minute and try again.</source>
        <translation>Warten Sie eine Minute, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The service has a problem</source>
        <translation>Der Dienst hat ein Problem</translation>
    </message>
    <message>
        <source>It reports a fault of its own; your network is fine.</source>
        <translation>Er meldet einen eigenen Fehler; Ihr Netzwerk ist in Ordnung.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Versuchen Sie es in ein paar Minuten erneut.</translation>
    </message>
    <message>
        <source>The answer makes no sense</source>
        <translation>Die Antwort ergibt keinen Sinn</translation>
    </message>
    <message>
        <source>The service sent something that is no list of calls.</source>
        <translation>Der Dienst hat etwas gesendet, das keine Anrufliste ist.</translation>
    </message>
    <message>
        <source>Try again; if it stays, something between here and the service may interfere.</source>
        <translation>Versuchen Sie es erneut; wenn es dabei bleibt, stört vielleicht etwas zwischen diesem Computer und dem Dienst.</translation>
    </message>
    <message>
        <source>There is no keyring</source>
        <translation>Es gibt keinen Schlüsselbund</translation>
    </message>
    <message>
        <source>This computer has no keyring that could keep the key safe.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, der den API-Schlüssel sicher aufbewahren könnte.</translation>
    </message>
    <message>
        <source>Set one up (such as GNOME Keyring or KWallet), or use the key for this session only.</source>
        <translation>Richten Sie einen ein (etwa GNOME-Schlüsselbund oder KWallet), oder verwenden Sie den Schlüssel nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <translation>Der Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>The key is in the computer's keyring, which was not unlocked.</source>
        <translation>Der API-Schlüssel liegt im Schlüsselbund des Computers, der nicht entsperrt wurde.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or use the key for this session only.</source>
        <translation>Entsperren Sie ihn, und versuchen Sie es erneut, oder verwenden Sie den Schlüssel nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>The keyring refused</source>
        <translation>Der Schlüsselbund hat abgelehnt</translation>
    </message>
    <message>
        <source>The computer's keyring is open but did not do what it was asked for.</source>
        <translation>Der Schlüsselbund des Computers ist offen, hat die Anfrage aber nicht ausgeführt.</translation>
    </message>
    <message>
        <source>Allow Call Viewer to use the keyring, or use the key for this session only.</source>
        <translation>Erlauben Sie Call Viewer den Zugriff auf den Schlüsselbund, oder verwenden Sie den Schlüssel nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>No API key yet</source>
        <translation>Noch kein API-Schlüssel</translation>
    </message>
    <message>
        <source>The computer's keyring holds no key for this phone.</source>
        <translation>Der Schlüsselbund des Computers enthält keinen API-Schlüssel für dieses Telefon.</translation>
    </message>
    <message>
        <source>No calls</source>
        <translation>Keine Anrufe</translation>
    </message>
    <message>
        <source>No call of this phone is here yet.</source>
        <translation>Von diesem Telefon ist noch kein Anruf hier.</translation>
    </message>
    <message>
        <source>A new call can take about ten minutes to arrive here.</source>
        <translation>Bis ein neuer Anruf hier erscheint, kann es etwa zehn Minuten dauern.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>No missed calls</source>
        <translation>Keine verpassten Anrufe</translation>
    </message>
    <message>
        <source>The service has no missed calls of this phone.</source>
        <translation>Der Dienst hat keine verpassten Anrufe dieses Telefons.</translation>
    </message>
    <message>
        <source>No incoming calls</source>
        <translation>Keine eingehenden Anrufe</translation>
    </message>
    <message>
        <source>The service has no answered calls of this phone.</source>
        <translation>Der Dienst hat keine angenommenen Anrufe dieses Telefons.</translation>
    </message>
    <message>
        <source>No outgoing calls</source>
        <translation>Keine ausgehenden Anrufe</translation>
    </message>
    <message>
        <source>The service has no calls made with this phone.</source>
        <translation>Der Dienst hat keine Anrufe, die mit diesem Telefon getätigt wurden.</translation>
    </message>
</context>
<context>
    <name>UndoLine</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>UntilDialog</name>
    <message>
        <source>Put off until</source>
        <translation>Aufschieben bis</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Aufschieben</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Choose a day.</source>
        <translation>Wählen Sie einen Tag.</translation>
    </message>
    <message>
        <source>This moment has passed. Choose a later one.</source>
        <translation>Dieser Zeitpunkt ist schon vorbei. Wählen Sie einen späteren.</translation>
    </message>
    <message>
        <source>Until then the number is not among those who wait, unless it calls again.</source>
        <translation>Bis dahin zählt die Nummer nicht zu den offenen Rückrufen, es sei denn, sie ruft erneut an.</translation>
    </message>
    <message>
        <source>“{text}” is no day that can be read.</source>
        <translation>„{text}“ ist kein lesbares Datum.</translation>
    </message>
</context>
<context>
    <name>WaitWords</name>
    <message>
        <source>up to 5 min</source>
        <translation>bis 5 min</translation>
    </message>
    <message>
        <source>5 to 60 min</source>
        <translation>5 bis 60 min</translation>
    </message>
    <message>
        <source>1 to 8 h</source>
        <translation>1 bis 8 h</translation>
    </message>
    <message>
        <source>later the same day</source>
        <translation>später am selben Tag</translation>
    </message>
    <message>
        <source>next day or later</source>
        <translation>ab dem nächsten Tag</translation>
    </message>
    <message>
        <source>they reached you first</source>
        <translation>hat Sie vorher erreicht</translation>
    </message>
    <message>
        <source>not called back</source>
        <translation>nicht zurückgerufen</translation>
    </message>
</context>
<context>
    <name>WaitsChart</name>
    <message>
        <source>How long they waited for your call</source>
        <translation>Wartezeit bis zu Ihrem Rückruf</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>Zurückgerufen</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>Verpasste Anrufe</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>{wait}
Missed calls: {n} ({share})</source>
        <translation>{wait}
Verpasste Anrufe: {n} ({share})</translation>
    </message>
</context>
<context>
    <name>WeekChart</name>
    <message>
        <source>Calls by weekday and hour</source>
        <translation>Anrufe nach Wochentag und Stunde</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
    <message>
        <source>Most: {cell}</source>
        <translation>Am meisten: {cell}</translation>
    </message>
</context>
<context>
    <name>WelcomeDialog</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Remember the key in this computer's keyring</source>
        <translation>Schlüssel im Schlüsselbund dieses Computers speichern</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Look around with the demo</source>
        <translation>Mit der Demo umsehen</translation>
    </message>
    <message>
        <source>Trying the key…</source>
        <translation>Schlüssel wird geprüft…</translation>
    </message>
    <message>
        <source>Only this session</source>
        <translation>Nur diese Sitzung</translation>
    </message>
    <message>
        <source>Your phone's calls, on this computer</source>
        <translation>Die Anrufe Ihres Telefons auf diesem Computer</translation>
    </message>
    <message>
        <source>Call Viewer shows the missed, incoming and outgoing calls that your phone sends to SMSMobileAPI. It only reads them.</source>
        <translation>Call Viewer zeigt die verpassten, eingehenden und ausgehenden Anrufe, die Ihr Telefon an SMSMobileAPI sendet. Das Programm liest sie nur.</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>API-&amp;Schlüssel</translation>
    </message>
    <message>
        <source>The key is in your SMSMobileAPI dashboard, and in the app on the phone. Each phone has its own.</source>
        <translation>Sie finden den Schlüssel in Ihrem SMSMobileAPI-Dashboard und in der App auf dem Telefon. Jedes Telefon hat einen eigenen.</translation>
    </message>
    <message>
        <source>This computer has no keyring for it: the key is forgotten when the program ends.</source>
        <translation>Dieser Computer hat dafür keinen Schlüsselbund: Der Schlüssel wird beim Beenden des Programms gelöscht.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Hidden number</source>
        <translation>Unterdrückte Nummer</translation>
    </message>
    <message>
        <source>Unknown caller</source>
        <translation>Unbekannter Anrufer</translation>
    </message>
    <message>
        <source>The caller withheld the number.</source>
        <translation>Die Nummer wurde unterdrückt.</translation>
    </message>
    <message>
        <source>As the phone wrote it: {number}</source>
        <translation>Laut Telefon: {number}</translation>
    </message>
    <message>
        <source>Time unknown</source>
        <translation>Zeit unbekannt</translation>
    </message>
    <message>
        <source>As the service wrote it: {text}</source>
        <translation>Laut Dienst: {text}</translation>
    </message>
    <message>
        <source>The service gave no time for this call.</source>
        <translation>Der Dienst hat für diesen Anruf keine Zeit angegeben.</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>heute {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>gestern {time}</translation>
    </message>
    <message>
        <source>tomorrow {time}</source>
        <translation>morgen {time}</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>The service gave no duration for this call.</source>
        <translation>Der Dienst hat für diesen Anruf keine Dauer angegeben.</translation>
    </message>
    <message>
        <source>{n} s in all</source>
        <translation>insgesamt {n} s</translation>
    </message>
    <message>
        <source>Where the number is registered, not where the caller is.</source>
        <translation>Wo die Nummer registriert ist, nicht, wo sich der Anrufer befindet.</translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation>Verpasster Anruf</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>Eingehender Anruf</translation>
    </message>
    <message>
        <source>Outgoing call</source>
        <translation>Ausgehender Anruf</translation>
    </message>
    <message>
        <source>Missed call from {who}, {when}</source>
        <translation>Verpasster Anruf: {who}, {when}</translation>
    </message>
    <message>
        <source>Incoming call from {who}, {when}</source>
        <translation>Eingehender Anruf: {who}, {when}</translation>
    </message>
    <message>
        <source>Outgoing call to {who}, {when}</source>
        <translation>Ausgehender Anruf: {who}, {when}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation>{h} h {m} min</translation>
    </message>
    <message>
        <source>{m} min {s} s</source>
        <translation>{m} min {s} s</translation>
    </message>
    <message>
        <source>{s} s</source>
        <translation>{s} s</translation>
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
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Paste your API key</source>
        <translation>API-Schlüssel hier einfügen</translation>
    </message>
</context>
</TS>
