<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About {name}</source>
        <translation>Informazioni su {name}</translation>
    </message>
    <message>
        <source>Shows the calls of a phone connected to SMSMobileAPI.</source>
        <translation>Mostra le chiamate di un telefono collegato a SMSMobileAPI.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence, made with Qt and PySide6 (LGPL) and Lucide's icons (ISC).</source>
        <translation>Software libero con licenza MIT, realizzato con Qt e PySide6 (LGPL) e con le icone di Lucide (ISC).</translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <source>API key</source>
        <translation>Chiave API</translation>
    </message>
    <message>
        <source>The key is in your SMSMobileAPI dashboard, and in the app on the phone.</source>
        <translation>Trovi la chiave nella tua dashboard SMSMobileAPI e nell’app sul telefono.</translation>
    </message>
    <message>
        <source>For this session only</source>
        <translation>Solo per questa sessione</translation>
    </message>
    <message>
        <source>The key is forgotten when the program ends.</source>
        <translation>La chiave viene dimenticata alla chiusura del programma.</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>Dimentica la chiave</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Verifica</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sostituisci</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>The key is right: the service answers.</source>
        <translation>La chiave è giusta: il servizio risponde.</translation>
    </message>
    <message>
        <source>Only this session</source>
        <translation>Solo questa sessione</translation>
    </message>
    <message>
        <source>The key is in use for this session.</source>
        <translation>La chiave è in uso per questa sessione.</translation>
    </message>
    <message>
        <source>The key is saved and in use.</source>
        <translation>La chiave è salvata e in uso.</translation>
    </message>
    <message>
        <source>The key is forgotten.</source>
        <translation>La chiave è stata dimenticata.</translation>
    </message>
    <message>
        <source>Nothing was entered.</source>
        <translation>Non hai inserito nulla.</translation>
    </message>
    <message>
        <source>Forget the key? Calls are shown again once a key is entered.</source>
        <translation>Dimenticare la chiave? Per rivedere le chiamate dovrai inserirne una.</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Dimentica</translation>
    </message>
    <message>
        <source>These are the demo's invented calls; it needs no key.</source>
        <translation>Sono le chiamate inventate della demo: non serve alcuna chiave.</translation>
    </message>
    <message>
        <source>The key is kept in {keyring}.</source>
        <translation>La chiave è conservata {keyring}.</translation>
    </message>
    <message>
        <source>The key is kept for this session only, and forgotten when the program ends.</source>
        <translation>La chiave vale solo per questa sessione e viene dimenticata alla chiusura del programma.</translation>
    </message>
    <message>
        <source>The key comes from the environment variable {name}, for this session only. A key saved here is used when the variable is not set.</source>
        <translation>La chiave viene dalla variabile d’ambiente {name}, solo per questa sessione. Una chiave salvata qui si usa quando la variabile non è impostata.</translation>
    </message>
    <message>
        <source>No key is kept yet. It will be kept in {keyring}.</source>
        <translation>Non c’è ancora nessuna chiave. Verrà conservata {keyring}.</translation>
    </message>
    <message>
        <source>the Windows Credential Manager</source>
        <translation>in Gestione credenziali di Windows</translation>
    </message>
    <message>
        <source>the macOS Keychain</source>
        <translation>nel Portachiavi di macOS</translation>
    </message>
    <message>
        <source>the keyring of this computer</source>
        <translation>nel portachiavi di questo computer</translation>
    </message>
</context>
<context>
    <name>AccountSwitcher</name>
    <message>
        <source>Add a phone…</source>
        <translation>Aggiungi un telefono…</translation>
    </message>
    <message>
        <source>Manage phones…</source>
        <translation>Gestisci i telefoni…</translation>
    </message>
    <message>
        <source>Phone: {name}</source>
        <translation>Telefono: {name}</translation>
    </message>
</context>
<context>
    <name>AccountsDialog</name>
    <message>
        <source>Phones</source>
        <translation>Telefoni</translation>
    </message>
    <message>
        <source>Add a phone…</source>
        <translation>Aggiungi un telefono…</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usalo</translation>
    </message>
    <message>
        <source>Use this country</source>
        <translation>Usa questo Paese</translation>
    </message>
    <message>
        <source>API key…</source>
        <translation>Chiave API…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Rimuovi…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Missed calls seem to be written in {zone}.</source>
        <translation>Il fuso orario delle chiamate perse sembra essere {zone}.</translation>
    </message>
    <message>
        <source>The numbers look like those of this country: {country}.</source>
        <translation>I numeri sembrano di questo Paese: {country}.</translation>
    </message>
    <message>
        <source>Remove {name} from this program? Its API key is forgotten.</source>
        <translation>Rimuovere {name} da questo programma? La sua chiave API viene dimenticata.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Delete the copy of its calls as well</source>
        <translation>Elimina anche la copia delle sue chiamate</translation>
    </message>
    <message>
        <source>Delete its notes and marks, too</source>
        <translation>Elimina anche le sue note e i suoi contrassegni</translation>
    </message>
    <message>
        <source>From the system</source>
        <translation>Dal sistema</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Zone of missed calls</source>
        <translation>&amp;Fuso orario delle chiamate perse</translation>
    </message>
    <message>
        <source>The service gives missed calls without their time zone. Change it if their times are off.</source>
        <translation>Il servizio fornisce le chiamate perse senza fuso orario. Cambialo se gli orari sono sbagliati.</translation>
    </message>
    <message>
        <source>C&amp;ountry of numbers</source>
        <translation>&amp;Paese dei numeri</translation>
    </message>
    <message>
        <source>For numbers that come without a country code.</source>
        <translation>Per i numeri che arrivano senza prefisso internazionale.</translation>
    </message>
</context>
<context>
    <name>AlertSettings</name>
    <message>
        <source>&amp;Tell me about new missed calls</source>
        <translation>&amp;Avvisami delle nuove chiamate perse</translation>
    </message>
    <message>
        <source>But not &amp;from</source>
        <translation>Ma non &amp;dalle</translation>
    </message>
    <message>
        <source>until</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation>&amp;Resta nell’area di notifica quando chiudo la finestra</translation>
    </message>
    <message>
        <source>Start when I &amp;log in</source>
        <translation>A&amp;vvia quando accedo al computer</translation>
    </message>
    <message>
        <source>Open &amp;phone links (tel:) with this program</source>
        <translation>Apri i &amp;link telefonici (tel:) con questo programma</translation>
    </message>
    <message>
        <source>Now choose this program for them in the default apps of the system's settings.</source>
        <translation>Ora scegli questo programma per i link telefonici nelle app predefinite, tra le impostazioni del sistema.</translation>
    </message>
    <message>
        <source>The demo, and profiles with a folder of their own, are not started at login or for phone links.</source>
        <translation>La demo e i profili con una cartella propria non si avviano all’accesso né con i link telefonici.</translation>
    </message>
    <message>
        <source>New missed calls are then told even while no window is open.</source>
        <translation>Così ricevi gli avvisi delle chiamate perse anche senza finestre aperte.</translation>
    </message>
    <message>
        <source>This desktop has no tray, so the program ends with its window.</source>
        <translation>Questo desktop non ha un’area di notifica: il programma si chiude insieme alla finestra.</translation>
    </message>
    <message>
        <source>Quiet hours, without messages</source>
        <translation>Ore di silenzio, senza avvisi</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silenzio dalle</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silenzio fino alle</translation>
    </message>
    <message>
        <source>A short message of the desktop, at most one for several calls.</source>
        <translation>Una breve notifica sul desktop, al massimo una per più chiamate.</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>Missed call</source>
        <translation>Chiamata persa</translation>
    </message>
    <message numerus="yes">
        <source>{names} and {n} more</source>
        <translation>
            <numerusform>{names} e un’altra persona</numerusform>
            <numerusform>{names} e altre {n} persone</numerusform>
        </translation>
    </message>
    <message>
        <source>Missed calls: {n}</source>
        <translation>Chiamate perse: {n}</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>The link holds no number that can be called.</source>
        <translation>Il link non contiene un numero che si possa chiamare.</translation>
    </message>
</context>
<context>
    <name>CalendarPopup</name>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Mese precedente</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Mese successivo</translation>
    </message>
</context>
<context>
    <name>CallActions</name>
    <message>
        <source>Export selected rows…</source>
        <translation>Esporta le righe selezionate…</translation>
    </message>
    <message>
        <source>Rows copied: {n}</source>
        <translation>Righe copiate: {n}</translation>
    </message>
</context>
<context>
    <name>CallPage</name>
    <message>
        <source>Nobody sorts by this column. The filter narrows the list by it.</source>
        <translation>Per questa colonna non si può ordinare. Usa il filtro per restringere l’elenco.</translation>
    </message>
    <message>
        <source>The service sorts missed calls newest first.</source>
        <translation>Il servizio ordina le chiamate perse dalla più recente.</translation>
    </message>
    <message>
        <source>The service cannot sort by this column. Newest come first.</source>
        <translation>Il servizio non può ordinare per questa colonna. Le più recenti vengono prima.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Prova ora</translation>
    </message>
    <message>
        <source>{trouble}. These are the calls that are saved here.</source>
        <translation>{trouble}. Queste sono le chiamate salvate qui.</translation>
    </message>
    <message>
        <source>Trying again in {seconds} s.</source>
        <translation>Nuovo tentativo tra {seconds} s.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Ricerca in corso…</translation>
    </message>
    <message>
        <source>These are still the calls from before</source>
        <translation>Queste sono ancora le chiamate di prima</translation>
    </message>
    <message>
        <source>Calls here so far: {n}</source>
        <translation>Chiamate scaricate finora: {n}</translation>
    </message>
    <message>
        <source>Calls found: {n}</source>
        <translation>Chiamate trovate: {n}</translation>
    </message>
    <message>
        <source>All calls shown: {n}</source>
        <translation>Tutte le chiamate: {n}</translation>
    </message>
    <message>
        <source>Calls shown: {n}</source>
        <translation>Chiamate mostrate: {n}</translation>
    </message>
    <message>
        <source>Calls shown: {n}, more when you scroll</source>
        <translation>Chiamate mostrate: {n}, scorri per vederne altre</translation>
    </message>
    <message>
        <source>unreadable rows passed over: {m}</source>
        <translation>righe illeggibili saltate: {m}</translation>
    </message>
</context>
<context>
    <name>CallTable</name>
    <message>
        <source>Calls</source>
        <translation>Chiamate</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordina per</translation>
    </message>
</context>
<context>
    <name>CallersChart</name>
    <message>
        <source>Top callers</source>
        <translation>Chiamanti principali</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Chiamante</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutte</translation>
    </message>
    <message>
        <source>Talk time</source>
        <translation>Conversazione</translation>
    </message>
    <message>
        <source>Talk time: {span}</source>
        <translation>Conversazione: {span}</translation>
    </message>
</context>
<context>
    <name>CallsChart</name>
    <message>
        <source>Days</source>
        <translation>Giorni</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutte</translation>
    </message>
    <message>
        <source>All calls: {n}</source>
        <translation>Tutte le chiamate: {n}</translation>
    </message>
</context>
<context>
    <name>ChartBox</name>
    <message>
        <source>Show as a table: {chart}</source>
        <translation>Mostra come tabella: {chart}</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Mostra come tabella</translation>
    </message>
    <message>
        <source>Save or copy: {chart}</source>
        <translation>Salva o copia: {chart}</translation>
    </message>
    <message>
        <source>Save or copy</source>
        <translation>Salva o copia</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Salva come PNG…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Salva come SVG…</translation>
    </message>
    <message>
        <source>Copy the figures</source>
        <translation>Copia i dati</translation>
    </message>
</context>
<context>
    <name>ChartSaving</name>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Immagine PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation>Immagine SVG (*.svg)</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Salva il grafico</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Scegli un altro file.</translation>
    </message>
    <message>
        <source>The chart could not be saved. {reason}</source>
        <translation>Impossibile salvare il grafico. {reason}</translation>
    </message>
    <message>
        <source>The chart was saved: {name}</source>
        <translation>Grafico salvato: {name}</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Caller</source>
        <translation>Chiamante</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durata</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Località</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Chiamata</translation>
    </message>
</context>
<context>
    <name>CopyKeeper</name>
    <message>
        <source>Delete all calls of hidden numbers on this computer, for good?</source>
        <translation>Eliminare definitivamente da questo computer tutte le chiamate da numeri privati?</translation>
    </message>
    <message>
        <source>Delete all calls of {number} on this computer, for good?</source>
        <translation>Eliminare definitivamente da questo computer tutte le chiamate con {number}?</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>What was to be deleted may still be on the disk.</source>
        <translation>I dati da eliminare potrebbero essere ancora sul disco.</translation>
    </message>
    <message>
        <source>The copy of the history was damaged. It was set aside as {file}, and is being made anew.</source>
        <translation>La copia della cronologia era danneggiata. È stata messa da parte come {file} e viene ricreata.</translation>
    </message>
    <message>
        <source>Your notes were damaged. The file was set aside as {file}; what could be read is here.</source>
        <translation>Le tue note erano danneggiate. Il file è stato messo da parte come {file}; qui trovi ciò che è stato possibile leggere.</translation>
    </message>
    <message>
        <source>Your notes and marks cannot be read or kept: they last until the program ends.</source>
        <translation>Non è possibile leggere né conservare note e contrassegni: durano fino alla chiusura del programma.</translation>
    </message>
    <message>
        <source>Calls are shown all the same.</source>
        <translation>Le chiamate vengono mostrate comunque.</translation>
    </message>
    <message>
        <source>The copy of the history was written by a newer version of this program.</source>
        <translation>La copia della cronologia è stata scritta da una versione più recente di questo programma.</translation>
    </message>
    <message>
        <source>The disk is full, so the copy of the history cannot grow.</source>
        <translation>Il disco è pieno: la copia della cronologia non può crescere.</translation>
    </message>
    <message>
        <source>The folder of the copy cannot be written.</source>
        <translation>Impossibile scrivere nella cartella della copia.</translation>
    </message>
    <message>
        <source>Another program holds the copy of the history.</source>
        <translation>Un altro programma sta usando la copia della cronologia.</translation>
    </message>
    <message>
        <source>The copy of the history was damaged and is being made anew.</source>
        <translation>La copia della cronologia era danneggiata e viene ricreata.</translation>
    </message>
    <message>
        <source>The copy of the history cannot be used.</source>
        <translation>La copia della cronologia non è utilizzabile.</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Qualcosa è andato storto</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Segnalazione</translation>
    </message>
    <message>
        <source>Show the details</source>
        <translation>Mostra i dettagli</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copia la segnalazione</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Call Viewer met an error of its own. You can go on; if it happens again, send us the report.</source>
        <translation>Si è verificato un errore in Call Viewer. Puoi continuare; se succede di nuovo, inviaci la segnalazione.</translation>
    </message>
    <message>
        <source>The report holds no API key.</source>
        <translation>La segnalazione non contiene la chiave API.</translation>
    </message>
    <message>
        <source>Hide the details</source>
        <translation>Nascondi i dettagli</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiata</translation>
    </message>
</context>
<context>
    <name>DateBar</name>
    <message>
        <source>First day</source>
        <translation>Primo giorno</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ultimo giorno</translation>
    </message>
    <message>
        <source>Days: {choice}</source>
        <translation>Giorni: {choice}</translation>
    </message>
    <message>
        <source>"{text}" is not a date. Write it like {example}.</source>
        <translation>“{text}” non è una data. Scrivila così: {example}.</translation>
    </message>
    <message>
        <source>Days to come have no calls yet: today was taken instead.</source>
        <translation>Nei giorni futuri non ci sono ancora chiamate: è stato scelto oggi.</translation>
    </message>
    <message>
        <source>No calls are that old: {day} was taken instead.</source>
        <translation>Non ci sono chiamate così vecchie: è stato scelto {day}.</translation>
    </message>
    <message>
        <source>The last day was before the first one: it was moved to {day}.</source>
        <translation>L’ultimo giorno era prima del primo: ora è {day}.</translation>
    </message>
    <message>
        <source>The first day was after the last one: it was moved to {day}.</source>
        <translation>Il primo giorno era dopo l’ultimo: ora è {day}.</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Qualsiasi data</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ieri</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Ultimi 7 giorni</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Ultimi 30 giorni</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Questo mese</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mese scorso</translation>
    </message>
    <message>
        <source>Own range</source>
        <translation>Personalizzato</translation>
    </message>
</context>
<context>
    <name>DatePicker</name>
    <message>
        <source>Any day</source>
        <translation>Qualsiasi</translation>
    </message>
    <message>
        <source>Open the calendar</source>
        <translation>Apri il calendario</translation>
    </message>
    <message>
        <source>Type a day, or press Alt+Down for the calendar.</source>
        <translation>Scrivi un giorno o premi Alt+Freccia giù per il calendario.</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>DoneDialog</name>
    <message>
        <source>Mark as done</source>
        <translation>Segna come fatto</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>It is shown in the panel of the number, and when the mouse rests on “Done” in the list.</source>
        <translation>Si vede nel pannello del numero e quando il mouse si ferma su “Fatto” nell’elenco.</translation>
    </message>
    <message>
        <source>&amp;Why, in a few words</source>
        <translation>&amp;Perché, in poche parole</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>International number</source>
        <translation>Numero internazionale</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Ora locale</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Milliseconds since 1970</source>
        <translation>Millisecondi dal 1970</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Secondi</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durata</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Località</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>Waiting for a call back</source>
        <translation>In attesa di richiamata</translation>
    </message>
    <message>
        <source>Tried, not reached</source>
        <translation>Hai provato, nessuna risposta</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>Hai richiamato</translation>
    </message>
    <message>
        <source>They reached you</source>
        <translation>Hai risposto</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>{outcome} {span} later</source>
        <translation>{outcome} dopo {span}</translation>
    </message>
    <message>
        <source>{outcome} within 1 min</source>
        <translation>{outcome} entro 1 min</translation>
    </message>
    <message>
        <source>{outcome} ({n} times)</source>
        <translation>{outcome} ({n} volte)</translation>
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
        <translation>{d} g {h} h</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Nessuna risposta</translation>
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
        <translation>Chiamate</translation>
    </message>
    <message>
        <source>To call back</source>
        <translation>Da richiamare</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>Tutte le chiamate</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>Chiamate perse</translation>
    </message>
    <message>
        <source>Incoming calls</source>
        <translation>Chiamate ricevute</translation>
    </message>
    <message>
        <source>Outgoing calls</source>
        <translation>Chiamate effettuate</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tutte</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>perse</translation>
    </message>
    <message>
        <source>incoming</source>
        <translation>ricevute</translation>
    </message>
    <message>
        <source>outgoing</source>
        <translation>effettuate</translation>
    </message>
    <message>
        <source>to call back</source>
        <translation>da richiamare</translation>
    </message>
    <message>
        <source>There is no room left on the disk. Free some, or choose another folder.</source>
        <translation>Sul disco non c’è più spazio. Liberane un po’ o scegli un’altra cartella.</translation>
    </message>
    <message>
        <source>This folder, or the file in it, cannot be written. Choose another folder.</source>
        <translation>Impossibile scrivere in questa cartella o in questo file. Scegli un’altra cartella.</translation>
    </message>
    <message>
        <source>Another program has the file open. Close it there, or choose another name.</source>
        <translation>Il file è aperto in un altro programma. Chiudilo lì o scegli un altro nome.</translation>
    </message>
    <message>
        <source>The folder is not there. Choose another one.</source>
        <translation>La cartella non esiste. Scegline un’altra.</translation>
    </message>
    <message>
        <source>The name is too long. Choose a shorter one.</source>
        <translation>Il nome è troppo lungo. Scegline uno più corto.</translation>
    </message>
    <message>
        <source>Another export to this folder is going on. Try again when it is done.</source>
        <translation>È in corso un’altra esportazione in questa cartella. Riprova quando è finita.</translation>
    </message>
    <message>
        <source>The file could not be written. Try another name or another folder.</source>
        <translation>Impossibile scrivere il file. Prova con un altro nome o un’altra cartella.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export calls</source>
        <translation>Esporta le chiamate</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Sfoglia…</translation>
    </message>
    <message>
        <source>Only what is new since the last export to &amp;this folder</source>
        <translation>Solo le novità dall’ultima esportazione in &amp;questa cartella</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>Apri la &amp;cartella</translation>
    </message>
    <message>
        <source>&amp;Open the file</source>
        <translation>&amp;Apri il file</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>S&amp;tampa…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Esporta</translation>
    </message>
    <message>
        <source>The history is still being brought here: only the calls that are here are exported.</source>
        <translation>Il download della cronologia è ancora in corso: vengono esportate solo le chiamate già scaricate.</translation>
    </message>
    <message>
        <source>There is a file with the name “{name}”. Replace it?</source>
        <translation>Esiste già un file con il nome “{name}”. Sostituirlo?</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Sostituisci</translation>
    </message>
    <message>
        <source>Print all of them? Calls: {n}, pages: about {m}</source>
        <translation>Stampare tutto? Chiamate: {n}, pagine: circa {m}</translation>
    </message>
    <message>
        <source>Print them</source>
        <translation>Stampa</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Interruzione…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Reading the calls…</source>
        <translation>Lettura delle chiamate…</translation>
    </message>
    <message>
        <source>Calls: {n} of {m}</source>
        <translation>Chiamate: {n} di {m}</translation>
    </message>
    <message>
        <source>Pages: {n} of {m}</source>
        <translation>Pagine: {n} di {m}</translation>
    </message>
    <message>
        <source>Calls exported: {n}. The file is “{name}”.</source>
        <translation>Chiamate esportate: {n}. Il file è “{name}”.</translation>
    </message>
    <message>
        <source>Finishing the file…</source>
        <translation>Completamento del file…</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Chiamate</translation>
    </message>
    <message>
        <source>Choose a folder first.</source>
        <translation>Scegli prima una cartella.</translation>
    </message>
    <message>
        <source>There is no such folder. Choose another.</source>
        <translation>Questa cartella non esiste. Scegline un’altra.</translation>
    </message>
    <message>
        <source>Folder for the file</source>
        <translation>Cartella per il file</translation>
    </message>
    <message>
        <source>Each row is a missed call of these people that still waits, in the order of the list. Hidden numbers are left out.</source>
        <translation>Ogni riga è una chiamata persa di queste persone, ancora in attesa, nell’ordine dell’elenco. I numeri privati sono esclusi.</translation>
    </message>
    <message>
        <source>&amp;Which calls</source>
        <translation>Q&amp;uali chiamate</translation>
    </message>
    <message>
        <source>File for&amp;mat</source>
        <translation>&amp;Formato del file</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>Se&amp;paratore</translation>
    </message>
    <message>
        <source>Ma&amp;de for</source>
        <translation>&amp;Destinato a</translation>
    </message>
    <message>
        <source>Fo&amp;lder</source>
        <translation>Carte&amp;lla</translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation>&amp;Nome del file</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Avanzamento dell’esportazione</translation>
    </message>
    <message>
        <source>All calls of this list</source>
        <translation>Tutte le chiamate di questo elenco</translation>
    </message>
    <message>
        <source>All people of this list; calls: {n}</source>
        <translation>Tutte le persone di questo elenco; chiamate: {n}</translation>
    </message>
    <message>
        <source>All calls of this list: {n}</source>
        <translation>Tutte le chiamate di questo elenco: {n}</translation>
    </message>
    <message>
        <source>The selected people: {n}</source>
        <translation>Le persone selezionate: {n}</translation>
    </message>
    <message>
        <source>The selected rows: {n}</source>
        <translation>Le righe selezionate: {n}</translation>
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
        <translation>JSON, un unico array (.json)</translation>
    </message>
    <message>
        <source>JSON, one call on each line (.jsonl)</source>
        <translation>JSON, una chiamata per riga (.jsonl)</translation>
    </message>
    <message>
        <source>PDF, to read and print (.pdf)</source>
        <translation>PDF, da leggere e stampare (.pdf)</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgola</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Punto e virgola</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulazione</translation>
    </message>
    <message>
        <source>Spreadsheets: nothing in it can run</source>
        <translation>Fogli di calcolo (formule disattivate)</translation>
    </message>
    <message>
        <source>Other programs: exactly as it is</source>
        <translation>Altri programmi: dati esattamente come sono</translation>
    </message>
</context>
<context>
    <name>ExportFlow</name>
    <message>
        <source>There are no calls to export here. Open one of the lists.</source>
        <translation>Qui non ci sono chiamate da esportare. Apri uno degli elenchi.</translation>
    </message>
    <message>
        <source>The list is still being made. Try again in a moment.</source>
        <translation>L’elenco è ancora in preparazione. Riprova tra un momento.</translation>
    </message>
    <message>
        <source>Nothing is new since the last export to this folder. No file was written.</source>
        <translation>Nessuna novità dall’ultima esportazione in questa cartella. Non è stato scritto alcun file.</translation>
    </message>
    <message>
        <source>What was exported before could not be read, so that all calls counted as new.</source>
        <translation>Impossibile leggere che cosa era già stato esportato: tutte le chiamate sono state considerate nuove.</translation>
    </message>
    <message>
        <source>It could not be noted that they are exported: they will count as new once more.</source>
        <translation>Impossibile annotare che sono state esportate: la prossima volta saranno di nuovo considerate nuove.</translation>
    </message>
    <message>
        <source>It was complete before it could be stopped.</source>
        <translation>L’operazione è terminata prima di poter essere interrotta.</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>Esportazione interrotta.</translation>
    </message>
    <message>
        <source>The copy of the calls on this computer could not be read.</source>
        <translation>Impossibile leggere la copia delle chiamate su questo computer.</translation>
    </message>
    <message>
        <source>Printing was stopped. Pages that the printer has already may still come.</source>
        <translation>Stampa interrotta. Le pagine già inviate alla stampante potrebbero ancora uscire.</translation>
    </message>
    <message>
        <source>Calls sent to the printer: {n}.</source>
        <translation>Chiamate inviate alla stampante: {n}.</translation>
    </message>
    <message>
        <source>The printer takes no pages. Look whether it is on.</source>
        <translation>La stampante non accetta pagine. Controlla che sia accesa.</translation>
    </message>
</context>
<context>
    <name>ExportHeading</name>
    <message numerus="yes">
        <source>Who has tried in the last {n} days</source>
        <translation>
            <numerusform>Chi ti ha cercato nell’ultimo giorno</numerusform>
            <numerusform>Chi ti ha cercato negli ultimi {n} giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>Search: {text}</source>
        <translation>Ricerca: {text}</translation>
    </message>
    <message>
        <source>Selected people</source>
        <translation>Persone selezionate</translation>
    </message>
    <message>
        <source>Selected rows</source>
        <translation>Righe selezionate</translation>
    </message>
    <message>
        <source>Calls: {n}</source>
        <translation>Chiamate: {n}</translation>
    </message>
    <message>
        <source>From {first} to {last}</source>
        <translation>Periodo: {first} – {last}</translation>
    </message>
    <message>
        <source>Since {first}</source>
        <translation>Da: {first}</translation>
    </message>
    <message>
        <source>Until {last}</source>
        <translation>Fino a: {last}</translation>
    </message>
</context>
<context>
    <name>FilterButton</name>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Filter: {choices}</source>
        <translation>Filtro: {choices}</translation>
    </message>
    <message>
        <source>No filter</source>
        <translation>Nessun filtro</translation>
    </message>
    <message>
        <source>Filters work once the whole history is here.</source>
        <translation>I filtri funzionano solo con la cronologia completa.</translation>
    </message>
    <message>
        <source>Follow-up of missed calls</source>
        <translation>Esito delle chiamate perse</translation>
    </message>
    <message>
        <source>any</source>
        <translation>qualsiasi</translation>
    </message>
    <message>
        <source>not called back yet</source>
        <translation>ancora da richiamare</translation>
    </message>
    <message>
        <source>waiting, nothing tried</source>
        <translation>in attesa, ancora niente</translation>
    </message>
    <message>
        <source>tried without success</source>
        <translation>hai provato senza successo</translation>
    </message>
    <message>
        <source>called back</source>
        <translation>hai richiamato</translation>
    </message>
    <message>
        <source>they reached you</source>
        <translation>hai risposto in seguito</translation>
    </message>
    <message>
        <source>marked as done</source>
        <translation>segnato come fatto</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durata</translation>
    </message>
    <message>
        <source>no talk (0 s)</source>
        <translation>senza conversazione (0 s)</translation>
    </message>
    <message>
        <source>shorter than {n} min</source>
        <translation>meno di {n} min</translation>
    </message>
    <message>
        <source>longer than {n} min</source>
        <translation>più di {n} min</translation>
    </message>
    <message>
        <source>Hidden numbers</source>
        <translation>Numeri privati</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>mostrati</translation>
    </message>
    <message>
        <source>nothing else</source>
        <translation>solo questi</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>esclusi</translation>
    </message>
    <message>
        <source>Unknown callers</source>
        <translation>Sconosciuti</translation>
    </message>
    <message>
        <source>Wait for the call back</source>
        <translation>Attesa della richiamata</translation>
    </message>
    <message>
        <source>Hour of the week</source>
        <translation>Ora della settimana</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Chiamante</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>chiunque</translation>
    </message>
</context>
<context>
    <name>FollowWords</name>
    <message>
        <source>Called back {span} later</source>
        <translation>Hai richiamato dopo {span}</translation>
    </message>
    <message>
        <source>They reached you {span} later</source>
        <translation>Hai risposto dopo {span}</translation>
    </message>
    <message>
        <source>Called back within 1 min</source>
        <translation>Hai richiamato entro 1 min</translation>
    </message>
    <message>
        <source>They reached you within 1 min</source>
        <translation>Hai risposto entro 1 min</translation>
    </message>
    <message>
        <source>Waiting {span}</source>
        <translation>In attesa da {span}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>The caller withheld the number, so it is not known whether they were called back.</source>
        <translation>Chi ha chiamato ha nascosto il numero: non si sa se hai richiamato.</translation>
    </message>
    <message>
        <source>The service gave no time for this call, so it is not known what came after it.</source>
        <translation>Il servizio non ha indicato l’ora di questa chiamata: non si sa che cosa è successo dopo.</translation>
    </message>
    <message>
        <source>It is not known yet what became of this call: the history is still being brought here.</source>
        <translation>L’esito di questa chiamata non è ancora noto: il download della cronologia è ancora in corso.</translation>
    </message>
    <message>
        <source>Tried once</source>
        <translation>Hai provato una volta</translation>
    </message>
    <message>
        <source>Tried twice</source>
        <translation>Hai provato due volte</translation>
    </message>
    <message>
        <source>Tried: {n}</source>
        <translation>Hai provato {n} volte</translation>
    </message>
    <message>
        <source>You called back {when} and talked for {duration}.</source>
        <translation>Hai richiamato {when} e la conversazione è durata {duration}.</translation>
    </message>
    <message>
        <source>They called again {when}, and you answered.</source>
        <translation>Ha chiamato di nuovo {when} e hai risposto.</translation>
    </message>
    <message>
        <source>They called again {when}, and you talked for {duration}.</source>
        <translation>Ha chiamato di nuovo {when} e la conversazione è durata {duration}.</translation>
    </message>
    <message>
        <source>You tried once, {when}, and nobody answered.</source>
        <translation>Hai provato una volta, {when}, e nessuno ha risposto.</translation>
    </message>
    <message numerus="yes">
        <source>You tried {n} times, last {when}, and nobody answered.</source>
        <translation>
            <numerusform>Hai provato {n} volta, {when}, e nessuno ha risposto.</numerusform>
            <numerusform>Hai provato {n} volte, l’ultima {when}, e nessuno ha risposto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has called back since, and no answered call came from this number.</source>
        <translation>Da allora nessuno ha richiamato e non hai risposto a chiamate da questo numero.</translation>
    </message>
    <message>
        <source>You marked it as done {when}: {note}</source>
        <translation>L’hai segnato come fatto {when}: {note}</translation>
    </message>
    <message>
        <source>You marked it as done {when}.</source>
        <translation>L’hai segnato come fatto {when}.</translation>
    </message>
    <message>
        <source>Cannot be called back</source>
        <translation>Non si può richiamare</translation>
    </message>
    <message>
        <source>Until {when}</source>
        <translation>Fino a {when}</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Nota: {note}</translation>
    </message>
    <message>
        <source>First: {when}</source>
        <translation>Prima volta: {when}</translation>
    </message>
    <message>
        <source>Last: {when}</source>
        <translation>Ultima volta: {when}</translation>
    </message>
    <message numerus="yes">
        <source>When this number answered or called before; known from {n} such calls on.</source>
        <translation>
            <numerusform>Quando questo numero ha risposto o chiamato in passato; serve almeno una chiamata di questo tipo.</numerusform>
            <numerusform>Quando questo numero ha risposto o chiamato in passato; servono almeno {n} chiamate di questo tipo.</numerusform>
        </translation>
    </message>
    <message>
        <source>once, {when}</source>
        <translation>una volta, {when}</translation>
    </message>
    <message numerus="yes">
        <source>{n} times, last {when}</source>
        <translation>
            <numerusform>{n} volta, {when}</numerusform>
            <numerusform>{n} volte, l’ultima {when}</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Ancora niente</translation>
    </message>
    <message>
        <source>Tried once, {when}</source>
        <translation>Hai provato una volta, {when}</translation>
    </message>
    <message>
        <source>Tried twice, last {when}</source>
        <translation>Hai provato due volte, l’ultima {when}</translation>
    </message>
    <message numerus="yes">
        <source>Tried {n} times, last {when}</source>
        <translation>
            <numerusform>Hai provato {n} volta, {when}</numerusform>
            <numerusform>Hai provato {n} volte, l’ultima {when}</numerusform>
        </translation>
    </message>
    <message>
        <source>Since {when} nobody has called back, and no answered call came from this number.</source>
        <translation>Da {when} nessuno ha richiamato e non hai risposto a chiamate da questo numero.</translation>
    </message>
    <message>
        <source>Since {when} you have tried {times}, and nobody answered.</source>
        <translation>Da {when} hai provato {times}, e nessuno ha risposto.</translation>
    </message>
    <message>
        <source>Put off until {when}</source>
        <translation>Richiamata posticipata a {when}</translation>
    </message>
    <message>
        <source>{who} tried to reach you {attempts}; waiting {span}; {tried}</source>
        <translation>{who} ti ha cercato {attempts}; in attesa da {span}; {tried}</translation>
    </message>
    <message>
        <source>put off until {when}</source>
        <translation>richiamata posticipata a {when}</translation>
    </message>
    <message>
        <source>Any day {from_}–{until}</source>
        <translation>Ogni giorno {from_}–{until}</translation>
    </message>
    <message>
        <source>Weekdays {from_}–{until}</source>
        <translation>Giorni feriali {from_}–{until}</translation>
    </message>
    <message>
        <source>Weekends {from_}–{until}</source>
        <translation>Weekend {from_}–{until}</translation>
    </message>
    <message>
        <source>under 1 min</source>
        <translation>meno di 1 min</translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <translation>
            <numerusform>{n} giorno</numerusform>
            <numerusform>{n} giorni</numerusform>
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
        <translation>a un’ora sconosciuta</translation>
    </message>
    <message>
        <source>on {when}</source>
        <translation>il {when}</translation>
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
        <translation>ancora niente</translation>
    </message>
    <message>
        <source>tried once, {when}</source>
        <translation>hai provato una volta, {when}</translation>
    </message>
    <message>
        <source>tried twice, last {when}</source>
        <translation>hai provato due volte, l’ultima {when}</translation>
    </message>
    <message numerus="yes">
        <source>tried {n} times, last {when}</source>
        <translation>
            <numerusform>hai provato {n} volta, {when}</numerusform>
            <numerusform>hai provato {n} volte, l’ultima {when}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message>
        <source>Forget this number</source>
        <translation>Dimentica questo numero</translation>
    </message>
</context>
<context>
    <name>InsightGuide</name>
    <message>
        <source>These calls can be shown once the whole history is here.</source>
        <translation>Queste chiamate si potranno mostrare quando la cronologia sarà completa.</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>Tutte le chiamate</translation>
    </message>
    <message>
        <source>Only these calls are shown: {calls}</source>
        <translation>Vengono mostrate solo queste chiamate: {calls}</translation>
    </message>
    <message>
        <source>Back to the insights</source>
        <translation>Torna alle statistiche</translation>
    </message>
</context>
<context>
    <name>InsightWords</name>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} di {all}</translation>
    </message>
    <message>
        <source>{share} within 5 min</source>
        <translation>{share} entro 5 min</translation>
    </message>
    <message>
        <source>was {before}</source>
        <translation>prima {before}</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>perse</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>con risposta</translation>
    </message>
    <message>
        <source>called back within 1 h</source>
        <translation>richiamate entro 1 h</translation>
    </message>
    <message>
        <source>median time to call back</source>
        <translation>tempo mediano per richiamare</translation>
    </message>
    <message>
        <source>still waiting</source>
        <translation>ancora in attesa</translation>
    </message>
    <message>
        <source>outgoing</source>
        <translation>effettuate</translation>
    </message>
    <message>
        <source>talked in all</source>
        <translation>conversazione in totale</translation>
    </message>
    <message>
        <source>median talk</source>
        <translation>conversazione mediana</translation>
    </message>
    <message>
        <source>{days}, compared with {before}</source>
        <translation>{days}, a confronto con {before}</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n}%</translation>
    </message>
    <message>
        <source>{s} s</source>
        <translation>{s} s</translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <translation>
            <numerusform>{n} giorno</numerusform>
            <numerusform>{n} giorni</numerusform>
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
        <translation>Perse</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Ricevute</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Effettuate</translation>
    </message>
    <message>
        <source>Calls per day</source>
        <translation>Chiamate al giorno</translation>
    </message>
    <message>
        <source>Calls per week</source>
        <translation>Chiamate a settimana</translation>
    </message>
    <message>
        <source>Calls per month</source>
        <translation>Chiamate al mese</translation>
    </message>
    <message>
        <source>Calls per year</source>
        <translation>Chiamate all’anno</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>qualsiasi data</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{weekday}, {start} to {end}</source>
        <translation>{weekday}, dalle {start} alle {end}</translation>
    </message>
    <message>
        <source>by number of calls</source>
        <translation>per numero di chiamate</translation>
    </message>
    <message>
        <source>by missed calls</source>
        <translation>per chiamate perse</translation>
    </message>
    <message>
        <source>by talk time</source>
        <translation>per conversazione</translation>
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
        <translation>al massimo {span}</translation>
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
        <translation>{days} · la cronologia non è ancora completa</translation>
    </message>
    <message>
        <source>Kind of call</source>
        <translation>Tipo di chiamata</translation>
    </message>
    <message>
        <source>Order of the top callers</source>
        <translation>Ordine dei chiamanti principali</translation>
    </message>
    <message>
        <source>The figures were copied.</source>
        <translation>Dati copiati.</translation>
    </message>
</context>
<context>
    <name>InsightsTab</name>
    <message>
        <source>{days} · search and filter change nothing here</source>
        <translation>{days} · qui la ricerca e il filtro non contano</translation>
    </message>
    <message>
        <source>There are no insights now</source>
        <translation>Al momento non ci sono statistiche</translation>
    </message>
    <message>
        <source>The calls that are saved here could not be read.</source>
        <translation>Impossibile leggere le chiamate salvate qui.</translation>
    </message>
    <message>
        <source>Try again; if it stays, start Call Viewer anew.</source>
        <translation>Riprova; se il problema resta, riavvia Call Viewer.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Show the key</source>
        <translation>Mostra la chiave</translation>
    </message>
    <message>
        <source>Paste the key</source>
        <translation>Incolla la chiave</translation>
    </message>
    <message>
        <source>There is no key yet. Copy it from the SMSMobileAPI dashboard and paste it here.</source>
        <translation>Non c’è ancora nessuna chiave. Copiala dalla dashboard SMSMobileAPI e incollala qui.</translation>
    </message>
    <message>
        <source>This is a web address without a key in it. Copy only the key.</source>
        <translation>Questo è un indirizzo web senza la chiave. Copia solo la chiave.</translation>
    </message>
    <message>
        <source>A key has no spaces inside. Copy it once more, and nothing around it.</source>
        <translation>Una chiave non contiene spazi. Copiala di nuovo, senza altro testo intorno.</translation>
    </message>
    <message>
        <source>This cannot be a key. Copy it once more, and nothing around it.</source>
        <translation>Questa non può essere una chiave. Copiala di nuovo, senza altro testo intorno.</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>Nascondi la chiave</translation>
    </message>
</context>
<context>
    <name>ListTable</name>
    <message>
        <source>Columns</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Sorted by: {column}, descending</source>
        <translation>Ordinato per: {column}, decrescente</translation>
    </message>
    <message>
        <source>Sorted by: {column}, ascending</source>
        <translation>Ordinato per: {column}, crescente</translation>
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
        <translation>Aggiorna</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Perse</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Ricevute</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Effettuate</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>Tutte le chiamate</translation>
    </message>
    <message>
        <source>To call back</source>
        <translation>Da richiamare</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Statistiche</translation>
    </message>
    <message>
        <source>There is no room for the panel. Make the window wider to see it.</source>
        <translation>Non c’è spazio per il pannello. Allarga la finestra per vederlo.</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>To call back: {n}</source>
        <translation>Da richiamare: {n}</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Impostazioni…</translation>
    </message>
    <message>
        <source>Show or hide the panel</source>
        <translation>Mostra o nascondi il pannello</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Scorciatoie da tastiera</translation>
    </message>
    <message>
        <source>About {name}</source>
        <translation>Informazioni su {name}</translation>
    </message>
    <message>
        <source>API key…</source>
        <translation>Chiave API…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Esci</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>Note about this number…</source>
        <translation>Nota su questo numero…</translation>
    </message>
    <message>
        <source>Note about this number</source>
        <translation>Nota su questo numero</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Chiudi questo avviso</translation>
    </message>
</context>
<context>
    <name>NumberActions</name>
    <message>
        <source>Copied {number}.</source>
        <translation>Copiato: {number}.</translation>
    </message>
    <message>
        <source>{who} is marked as done.</source>
        <translation>Segnato come fatto: {who}.</translation>
    </message>
    <message>
        <source>{who} are marked as done.</source>
        <translation>Segnati come fatti: {who}.</translation>
    </message>
    <message>
        <source>{who} is not marked as done any longer.</source>
        <translation>Non più segnato come fatto: {who}.</translation>
    </message>
    <message>
        <source>{who} are not marked as done any longer.</source>
        <translation>Non più segnati come fatti: {who}.</translation>
    </message>
    <message>
        <source>{who} is not put off any longer.</source>
        <translation>Richiamata non più posticipata: {who}.</translation>
    </message>
    <message>
        <source>{who} are not put off any longer.</source>
        <translation>Richiamate non più posticipate: {who}.</translation>
    </message>
    <message>
        <source>{who} is put off until {when}.</source>
        <translation>Richiamata posticipata a {when}: {who}.</translation>
    </message>
    <message>
        <source>{who} are put off until {when}.</source>
        <translation>Richiamate posticipate a {when}: {who}.</translation>
    </message>
    <message>
        <source>A hidden number cannot be marked.</source>
        <translation>Un numero privato non si può contrassegnare.</translation>
    </message>
    <message>
        <source>{who} does not wait for a call back.</source>
        <translation>{who} non è in attesa di richiamata.</translation>
    </message>
    <message>
        <source>{who} do not wait for a call back.</source>
        <translation>{who} non sono in attesa di richiamata.</translation>
    </message>
    <message>
        <source>Taken back: {who}</source>
        <translation>Annullato: {who}</translation>
    </message>
    <message numerus="yes">
        <source>{who} and {n} more</source>
        <translation>
            <numerusform>{who} e un’altra persona</numerusform>
            <numerusform>{who} e altre {n} persone</numerusform>
        </translation>
    </message>
    <message>
        <source>That could not be saved, and nothing was changed. See whether the disk is full, and try again.</source>
        <translation>Salvataggio non riuscito: non è cambiato nulla. Controlla se il disco è pieno e riprova.</translation>
    </message>
    <message>
        <source>No program on this computer makes calls or sends messages. {number} was copied instead.</source>
        <translation>Su questo computer nessun programma può chiamare o inviare messaggi. In compenso è stato copiato {number}.</translation>
    </message>
    <message>
        <source>This caller withheld the number, so there is nobody to call.</source>
        <translation>Chi ha chiamato ha nascosto il numero: non c’è nessuno da chiamare.</translation>
    </message>
    <message>
        <source>Codes with * or # can change a phone's settings, so they are not dialled from here.</source>
        <translation>I codici con * o # possono cambiare le impostazioni del telefono, quindi da qui non vengono composti.</translation>
    </message>
    <message>
        <source>This is not a phone number that can be called.</source>
        <translation>Questo non è un numero che si possa chiamare.</translation>
    </message>
</context>
<context>
    <name>NumberPanel</name>
    <message>
        <source>The selected number</source>
        <translation>Il numero selezionato</translation>
    </message>
    <message>
        <source>Select a call to see everything about its number</source>
        <translation>Seleziona una chiamata per vedere tutto sul suo numero</translation>
    </message>
    <message>
        <source>Rows copied: {n}</source>
        <translation>Righe copiate: {n}</translation>
    </message>
</context>
<context>
    <name>PanelButtons</name>
    <message>
        <source>Call</source>
        <translation>Chiama</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Messaggio</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Togli “Fatto”</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Nobody waits for a call back from this number.</source>
        <translation>Da questo numero nessuno è in attesa di richiamata.</translation>
    </message>
    <message>
        <source>Nobody has to call back here any longer, until they call in vain again.</source>
        <translation>Qui non serve più richiamare, finché il numero non ti cerca di nuovo.</translation>
    </message>
    <message>
        <source>You marked it as done. Let it wait for a call back again.</source>
        <translation>L’hai segnato come fatto. Rimettilo in attesa di richiamata.</translation>
    </message>
</context>
<context>
    <name>PanelFigures</name>
    <message>
        <source>Put off</source>
        <translation>Posticipa</translation>
    </message>
    <message>
        <source>Put off the call back</source>
        <translation>Posticipa la richiamata</translation>
    </message>
</context>
<context>
    <name>PanelHead</name>
    <message>
        <source>More about this number</source>
        <translation>Altro su questo numero</translation>
    </message>
    <message>
        <source>Search for this number</source>
        <translation>Cerca questo numero</translation>
    </message>
    <message>
        <source>Forget this number…</source>
        <translation>Dimentica questo numero…</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Chiudi il pannello</translation>
    </message>
</context>
<context>
    <name>PanelNote</name>
    <message>
        <source>The note could not be saved. It is kept here, and saved as soon as that is possible.</source>
        <translation>Impossibile salvare la nota. Resta qui e verrà salvata appena possibile.</translation>
    </message>
    <message>
        <source>A note about a number of the other phone could not be saved.</source>
        <translation>Impossibile salvare una nota su un numero dell’altro telefono.</translation>
    </message>
    <message numerus="yes">
        <source>A note holds {n} letters; the rest was cut.</source>
        <translation>
            <numerusform>Una nota può avere {n} carattere; il resto è stato tagliato.</numerusform>
            <numerusform>Una nota può avere {n} caratteri; il resto è stato tagliato.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleActions</name>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Rows copied: {n}</source>
        <translation>Righe copiate: {n}</translation>
    </message>
</context>
<context>
    <name>PeopleBar</name>
    <message>
        <source>Longest wait first</source>
        <translation>Attesa più lunga</translation>
    </message>
    <message>
        <source>Most attempts first</source>
        <translation>Più tentativi</translation>
    </message>
    <message>
        <source>Last attempt first</source>
        <translation>Tentativo più recente</translation>
    </message>
    <message numerus="yes">
        <source>Tried in the last {n} days</source>
        <translation>
            <numerusform>Tentativi: ultimo giorno</numerusform>
            <numerusform>Tentativi: ultimi {n} giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>Tried at any time</source>
        <translation>Tentativi: qualsiasi data</translation>
    </message>
    <message>
        <source>Shows those, too, who have not tried again for longer.</source>
        <translation>Mostra anche chi non ti cerca da più tempo.</translation>
    </message>
    <message>
        <source>Sorted by: {column}</source>
        <translation>Ordinato per: {column}</translation>
    </message>
    <message>
        <source>Order: {order}</source>
        <translation>Ordine: {order}</translation>
    </message>
    <message>
        <source>Whoever has tried to reach you in this time is shown, with all earlier attempts.</source>
        <translation>Viene mostrato chi ti ha cercato in questo periodo, con tutti i tentativi precedenti.</translation>
    </message>
    <message>
        <source>The days that are chosen at the top count instead.</source>
        <translation>Valgono invece i giorni scelti in alto.</translation>
    </message>
    <message numerus="yes">
        <source>Show {n} more</source>
        <translation>
            <numerusform>Mostra un’altra</numerusform>
            <numerusform>Mostra altre {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Show put off: {n}</source>
        <translation>Mostra posticipate: {n}</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordine</translation>
    </message>
</context>
<context>
    <name>PeopleBody</name>
    <message>
        <source>{trouble}. Some people may be missing here.</source>
        <translation>{trouble}. Qui potrebbe mancare qualcuno.</translation>
    </message>
    <message>
        <source>The history is still being brought here. Some people may be missing.</source>
        <translation>Il download della cronologia è ancora in corso. Potrebbe mancare qualcuno.</translation>
    </message>
</context>
<context>
    <name>PeopleColumns</name>
    <message>
        <source>Who</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>Tried to reach you</source>
        <translation>Ti ha cercato</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Attesa</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Cosa hai fatto</translation>
    </message>
    <message>
        <source>Best time</source>
        <translation>Momento migliore</translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>Hidden numbers</source>
        <translation>Numeri privati</translation>
    </message>
    <message>
        <source>Hidden numbers tried to reach you {attempts}; nobody can call them back</source>
        <translation>Numeri privati ti hanno cercato {attempts}; nessuno può richiamarli</translation>
    </message>
    <message>
        <source>These callers withheld their number, so nobody can call them back.</source>
        <translation>Queste persone hanno nascosto il numero: nessuno può richiamarle.</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Looking…</source>
        <translation>Ricerca in corso…</translation>
    </message>
</context>
<context>
    <name>PeopleStates</name>
    <message>
        <source>People waiting: {n}</source>
        <translation>Persone in attesa: {n}</translation>
    </message>
    <message>
        <source>People found: {n}</source>
        <translation>Persone trovate: {n}</translation>
    </message>
    <message numerus="yes">
        <source>not tried again for {days} days: {n}</source>
        <translation>
            <numerusform>nessun nuovo tentativo da {days} giorno: {n}</numerusform>
            <numerusform>nessun nuovo tentativo da {days} giorni: {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>put off: {n}</source>
        <translation>posticipate: {n}</translation>
    </message>
    <message>
        <source>calls from hidden numbers, not counted: {n}</source>
        <translation>chiamate da numeri privati, non contate: {n}</translation>
    </message>
    <message>
        <source>calls without a time, not counted: {n}</source>
        <translation>chiamate senza ora, non contate: {n}</translation>
    </message>
    <message>
        <source>The history is still being brought here</source>
        <translation>Il download della cronologia è ancora in corso</translation>
    </message>
    <message>
        <source>Who waits for a call back is known once the calls are here.</source>
        <translation>Quando le chiamate saranno qui, si saprà chi è in attesa di richiamata.</translation>
    </message>
    <message>
        <source>Nobody is waiting now</source>
        <translation>Al momento nessuno è in attesa</translation>
    </message>
    <message>
        <source>Everybody who waits is put off until later.</source>
        <translation>Tutte le richiamate sono posticipate.</translation>
    </message>
    <message>
        <source>They come back by themselves, or when they call again.</source>
        <translation>Ricompaiono da sole, o a una nuova chiamata persa.</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Nessuno è in attesa</translation>
    </message>
    <message>
        <source>Everybody who called in vain was called back, or has reached you since.</source>
        <translation>Hai richiamato tutti quelli che ti hanno cercato, o hai risposto in seguito.</translation>
    </message>
    <message>
        <source>A new call can take about ten minutes to arrive here.</source>
        <translation>Una nuova chiamata può impiegare circa dieci minuti per arrivare qui.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Controlla di nuovo</translation>
    </message>
    <message>
        <source>Nobody is waiting from these days</source>
        <translation>Nessuna attesa in questi giorni</translation>
    </message>
    <message>
        <source>Somebody may be waiting since other days.</source>
        <translation>Qualcuno potrebbe essere in attesa da altri giorni.</translation>
    </message>
    <message>
        <source>Nobody who waits fits this search.</source>
        <translation>Nessuna persona in attesa corrisponde alla ricerca.</translation>
    </message>
    <message>
        <source>Nobody who waits fits this filter.</source>
        <translation>Nessuna persona in attesa corrisponde al filtro.</translation>
    </message>
    <message>
        <source>Nobody who waits fits all that is chosen above.</source>
        <translation>Nessuna persona in attesa corrisponde a tutto ciò che è scelto in alto.</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Nessuno trovato</translation>
    </message>
    <message>
        <source>{who} is not waiting</source>
        <translation>{who} non è in attesa</translation>
    </message>
    <message>
        <source>No missed call fits this search.</source>
        <translation>Nessuna chiamata persa corrisponde alla ricerca.</translation>
    </message>
    <message>
        <source>Look in the missed calls</source>
        <translation>Cerca nelle chiamate perse</translation>
    </message>
    <message>
        <source>Look in all calls</source>
        <translation>Cerca in tutte le chiamate</translation>
    </message>
    <message>
        <source>Show everybody who waits</source>
        <translation>Mostra tutte le persone in attesa</translation>
    </message>
    <message numerus="yes">
        <source>Everybody who has tried in the last {n} days is put off until later.</source>
        <translation>
            <numerusform>Tutte le richiamate a chi ti ha cercato nell’ultimo giorno sono posticipate.</numerusform>
            <numerusform>Tutte le richiamate a chi ti ha cercato negli ultimi {n} giorni sono posticipate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody found in the last {n} days</source>
        <translation>
            <numerusform>Nessuno trovato nell’ultimo giorno</numerusform>
            <numerusform>Nessuno trovato negli ultimi {n} giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>Those who fit this search and this filter have not tried again since.</source>
        <translation>Chi corrisponde alla ricerca e al filtro non ti ha più cercato da allora.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostra</translation>
    </message>
    <message numerus="yes">
        <source>Nobody is waiting from the last {n} days</source>
        <translation>
            <numerusform>Nessuna attesa nell’ultimo giorno</numerusform>
            <numerusform>Nessuna attesa negli ultimi {n} giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>Those who wait tried before, and have not tried again.</source>
        <translation>Chi è in attesa ti ha cercato prima, e non ha più riprovato.</translation>
    </message>
</context>
<context>
    <name>PeopleTable</name>
    <message>
        <source>People who wait for a call back</source>
        <translation>Persone in attesa di richiamata</translation>
    </message>
</context>
<context>
    <name>PhoneNames</name>
    <message>
        <source>My phone</source>
        <translation>Il mio telefono</translation>
    </message>
    <message>
        <source>Phone {n}</source>
        <translation>Telefono {n}</translation>
    </message>
</context>
<context>
    <name>PhoneNotes</name>
    <message>
        <source>The notes of {name} could not be deleted.</source>
        <translation>Impossibile eliminare le note di {name}.</translation>
    </message>
    <message>
        <source>Use them</source>
        <translation>Usale</translation>
    </message>
    <message>
        <source>The notes could not be taken over, and are kept where they were.</source>
        <translation>Impossibile trasferire le note: restano dov’erano.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Notes of a phone that was removed are kept here. Use them for this phone?</source>
        <translation>Qui ci sono le note di un telefono rimosso. Usarle per questo telefono?</translation>
    </message>
    <message>
        <source>Notes of the phone “{name}”, removed on {day}, are kept here. Use them for this phone?</source>
        <translation>Qui ci sono le note del telefono “{name}”, rimosso {day}. Usarle per questo telefono?</translation>
    </message>
    <message>
        <source>They were written by a newer version of this program.</source>
        <translation>Sono state scritte da una versione più recente di questo programma.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Il disco è pieno.</translation>
    </message>
    <message>
        <source>Their folder cannot be written.</source>
        <translation>Impossibile scrivere nella loro cartella.</translation>
    </message>
    <message>
        <source>Another program holds them.</source>
        <translation>Un altro programma le sta usando.</translation>
    </message>
    <message>
        <source>The file cannot be used.</source>
        <translation>Il file non è utilizzabile.</translation>
    </message>
</context>
<context>
    <name>PhonesFlow</name>
    <message>
        <source>Missed calls seem to be written in the time zone {zone}.</source>
        <translation>Il fuso orario delle chiamate perse sembra essere {zone}.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usalo</translation>
    </message>
    <message>
        <source>Use {country}</source>
        <translation>Usa {country}</translation>
    </message>
    <message>
        <source>Numbers are read as if from one country ({used}), but look like those of another ({country}).</source>
        <translation>I numeri vengono letti come se fossero di un Paese ({used}), ma sembrano di un altro ({country}).</translation>
    </message>
    <message>
        <source>No country of numbers is set, and they look like those of one: {country}.</source>
        <translation>Non è impostato alcun Paese dei numeri, e sembrano di questo: {country}.</translation>
    </message>
    <message>
        <source>One person may be listed as two.</source>
        <translation>La stessa persona può comparire due volte.</translation>
    </message>
</context>
<context>
    <name>PortraitWords</name>
    <message>
        <source>also: {names}</source>
        <translation>anche: {names}</translation>
    </message>
    <message>
        <source>Waiting {span}</source>
        <translation>In attesa da {span}</translation>
    </message>
    <message>
        <source>They tried to reach you {attempts}.</source>
        <translation>Ti ha cercato {attempts}.</translation>
    </message>
    <message>
        <source>Calls without a number: {n}</source>
        <translation>Chiamate senza numero: {n}</translation>
    </message>
    <message>
        <source>Calls with this number: {n}</source>
        <translation>Chiamate con questo numero: {n}</translation>
    </message>
    <message>
        <source>first in {month}</source>
        <translation>la prima: {month}</translation>
    </message>
    <message>
        <source>Missed: {n}</source>
        <translation>Perse: {n}</translation>
    </message>
    <message>
        <source>Incoming: {n}</source>
        <translation>Ricevute: {n}</translation>
    </message>
    <message>
        <source>Outgoing: {n}</source>
        <translation>Effettuate: {n}</translation>
    </message>
    <message>
        <source>Last call: {when}</source>
        <translation>Ultima chiamata: {when}</translation>
    </message>
    <message>
        <source>Talked in all: {duration}</source>
        <translation>Conversazione in totale: {duration}</translation>
    </message>
    <message>
        <source>Best reached: {hours}</source>
        <translation>Momento migliore: {hours}</translation>
    </message>
    <message>
        <source>The callers withheld their numbers: these may be different people.</source>
        <translation>Chi ha chiamato ha nascosto il numero: potrebbero essere persone diverse.</translation>
    </message>
    <message>
        <source>The history is still being brought here, so there may be more calls.</source>
        <translation>Il download della cronologia è ancora in corso: potrebbero esserci altre chiamate.</translation>
    </message>
</context>
<context>
    <name>PrintedList</name>
    <message>
        <source>Caller</source>
        <translation>Chiamante</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durata</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Località</translation>
    </message>
    <message>
        <source>Page {n} of {m}</source>
        <translation>Pagina {n} di {m}</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Return</source>
        <translation>Invio</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Freccia giù</translation>
    </message>
</context>
<context>
    <name>QuestionBox</name>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>RowActions</name>
    <message>
        <source>Call</source>
        <translation>Chiama</translation>
    </message>
    <message>
        <source>Send a message</source>
        <translation>Invia un messaggio</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Copia il numero</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copia le righe</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Segna come fatto</translation>
    </message>
    <message>
        <source>Mark as done, with a note…</source>
        <translation>Segna come fatto, con una nota…</translation>
    </message>
    <message>
        <source>Take back “done”</source>
        <translation>Togli “Fatto”</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Perché?</translation>
    </message>
    <message>
        <source>Search for this number</source>
        <translation>Cerca questo numero</translation>
    </message>
    <message>
        <source>Forget this number…</source>
        <translation>Dimentica questo numero…</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search name, number or note   {shortcut}</source>
        <translation>Cerca nome, numero o nota   {shortcut}</translation>
    </message>
    <message>
        <source>Search name, number or note</source>
        <translation>Cerca nome, numero o nota</translation>
    </message>
    <message>
        <source>Finds callers by name, by any part of the number, and by your notes about them.</source>
        <translation>Trova le persone per nome, per qualsiasi parte del numero e per le tue note.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Cancella la ricerca</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The demo has one phone, which is invented.</source>
        <translation>La demo ha un solo telefono, inventato.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>The words change when Call Viewer starts next.</source>
        <translation>La lingua cambia al prossimo avvio di Call Viewer.</translation>
    </message>
    <message>
        <source>&amp;Keep a copy of the calls on this computer</source>
        <translation>&amp;Conserva una copia delle chiamate su questo computer</translation>
    </message>
    <message>
        <source>Delete the copy now…</source>
        <translation>Elimina la copia ora…</translation>
    </message>
    <message>
        <source>&amp;Hide numbers on screen</source>
        <translation>&amp;Nascondi i numeri sullo schermo</translation>
    </message>
    <message>
        <source>Phones…</source>
        <translation>Telefoni…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>The calls are there at once, also offline, and stay when the service forgets them.</source>
        <translation>Le chiamate sono subito disponibili, anche offline, e restano anche se il servizio le cancella.</translation>
    </message>
    <message>
        <source>The calls are read from the service at each start and forgotten when the program ends.</source>
        <translation>Le chiamate vengono lette dal servizio a ogni avvio e dimenticate alla chiusura del programma.</translation>
    </message>
    <message>
        <source>Keep no copy? It is deleted from this computer, together with calls that the service has forgotten. Offline there will be nothing to see.</source>
        <translation>Non conservare la copia? Verrà eliminata da questo computer, insieme alle chiamate che il servizio non ha più. Offline non ci sarà nulla da vedere.</translation>
    </message>
    <message>
        <source>Keep no copy</source>
        <translation>Non conservare</translation>
    </message>
    <message numerus="yes">
        <source>Delete calls older than {n} months from this computer, now and from day to day?</source>
        <translation>
            <numerusform>Eliminare da questo computer le chiamate più vecchie di {n} mese, ora e poi ogni giorno?</numerusform>
            <numerusform>Eliminare da questo computer le chiamate più vecchie di {n} mesi, ora e poi ogni giorno?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete older calls</source>
        <translation>Elimina le più vecchie</translation>
    </message>
    <message>
        <source>Delete the copy of the calls of all phones? Calls that the service has forgotten are lost.</source>
        <translation>Eliminare la copia delle chiamate di tutti i telefoni? Le chiamate che il servizio non ha più andranno perse.</translation>
    </message>
    <message>
        <source>Delete the copy</source>
        <translation>Elimina la copia</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>Only when I refresh</source>
        <translation>Solo quando aggiorno</translation>
    </message>
    <message>
        <source>Every minute</source>
        <translation>Ogni minuto</translation>
    </message>
    <message numerus="yes">
        <source>Every {n} minutes</source>
        <translation>
            <numerusform>Ogni minuto</numerusform>
            <numerusform>Ogni {n} minuti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} months</source>
        <translation>
            <numerusform>{n} mese</numerusform>
            <numerusform>{n} mesi</numerusform>
        </translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Sempre</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspetto</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Lin&amp;gua</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Chiamate</translation>
    </message>
    <message>
        <source>&amp;Look for new calls</source>
        <translation>Cerca nuo&amp;ve chiamate</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>Keep calls &amp;for</source>
        <translation>Conserva le chiamate &amp;per</translation>
    </message>
    <message>
        <source>Shows no more than the last two digits.</source>
        <translation>Mostra al massimo le ultime due cifre.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Generali</translation>
    </message>
    <message>
        <source>Missed calls and start</source>
        <translation>Chiamate perse e avvio</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Scorciatoie da tastiera</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Azione</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasti</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Cancella la ricerca</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aggiorna</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>Chiamate perse</translation>
    </message>
    <message>
        <source>Incoming calls</source>
        <translation>Chiamate ricevute</translation>
    </message>
    <message>
        <source>Outgoing calls</source>
        <translation>Chiamate effettuate</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>Tutte le chiamate</translation>
    </message>
    <message>
        <source>To call back</source>
        <translation>Da richiamare</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Statistiche</translation>
    </message>
    <message>
        <source>Open the panel of the number</source>
        <translation>Apri il pannello del numero</translation>
    </message>
    <message>
        <source>Show or hide the panel</source>
        <translation>Mostra o nascondi il pannello</translation>
    </message>
    <message>
        <source>Copy the selected rows, or the number</source>
        <translation>Copia le righe selezionate o il numero</translation>
    </message>
    <message>
        <source>Take back what was marked last</source>
        <translation>Annulla l’ultimo contrassegno</translation>
    </message>
    <message>
        <source>Export or print the list</source>
        <translation>Esporta o stampa l’elenco</translation>
    </message>
    <message>
        <source>Menu of the row</source>
        <translation>Menu della riga</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Sort, and choose columns: in the menu of the row</source>
        <translation>Ordina e scegli le colonne: nel menu della riga</translation>
    </message>
    <message>
        <source>Open the calendar, in a date field</source>
        <translation>Apri il calendario, in un campo data</translation>
    </message>
    <message>
        <source>A day earlier or later, in a date field</source>
        <translation>Un giorno prima o dopo, in un campo data</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Questo elenco</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Esci</translation>
    </message>
</context>
<context>
    <name>SnoozeMenu</name>
    <message>
        <source>Put off</source>
        <translation>Posticipa</translation>
    </message>
    <message>
        <source>Not any longer</source>
        <translation>Non posticipare più</translation>
    </message>
    <message>
        <source>Until…</source>
        <translation>Fino a…</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>Tra un’ora</translation>
    </message>
    <message>
        <source>This evening {time}</source>
        <translation>Stasera alle {time}</translation>
    </message>
    <message>
        <source>Tomorrow {time}</source>
        <translation>Domani alle {time}</translation>
    </message>
    <message>
        <source>Next Monday {time}</source>
        <translation>Lunedì prossimo alle {time}</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Newest call {when}</source>
        <translation>Ultima chiamata: {when}</translation>
    </message>
    <message>
        <source>the phone may lag by {n} min</source>
        <translation>il telefono può ritardare di {n} min</translation>
    </message>
    <message>
        <source>checked just now</source>
        <translation>controllato ora</translation>
    </message>
    <message>
        <source>checked {n} min ago</source>
        <translation>controllato {n} min fa</translation>
    </message>
    <message>
        <source>checked {n} h ago</source>
        <translation>controllato {n} h fa</translation>
    </message>
    <message numerus="yes">
        <source>checked {n} days ago</source>
        <translation>
            <numerusform>controllato {n} giorno fa</numerusform>
            <numerusform>controllato {n} giorni fa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncLine</name>
    <message>
        <source>Bringing the history here</source>
        <translation>Download della cronologia</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>In pausa</translation>
    </message>
    <message>
        <source>The whole history is here: {calls}</source>
        <translation>Cronologia completa: {calls}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Riprendi</translation>
    </message>
    <message>
        <source>{what}…</source>
        <translation>{what}…</translation>
    </message>
    <message>
        <source>{what}: back to {month}, {calls}</source>
        <translation>{what}: {calls}, da {month} in poi</translation>
    </message>
    <message numerus="yes">
        <source>{n} calls</source>
        <translation>
            <numerusform>{n} chiamata</numerusform>
            <numerusform>{n} chiamate</numerusform>
        </translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>Nuovo tentativo…</translation>
    </message>
    <message>
        <source>Waiting: trying again in {n} s</source>
        <translation>In attesa: nuovo tentativo tra {n} s</translation>
    </message>
    <message>
        <source>Offline: only the calls that are here</source>
        <translation>Offline: solo le chiamate già scaricate</translation>
    </message>
    <message>
        <source>Offline. Last checked: {when}</source>
        <translation>Offline. Ultimo controllo: {when}</translation>
    </message>
    <message>
        <source>{problem}: only the calls that are here</source>
        <translation>{problem}: solo le chiamate già scaricate</translation>
    </message>
    <message>
        <source>{problem}. Last checked: {when}</source>
        <translation>{problem}. Ultimo controllo: {when}</translation>
    </message>
</context>
<context>
    <name>SystemSwitches</name>
    <message>
        <source>The system did not let this program look that up or change it. See the settings of the system.</source>
        <translation>Il sistema non ha permesso a questo programma di leggere o cambiare questa impostazione. Controlla le impostazioni del sistema.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Missed</source>
        <translation>Persa</translation>
    </message>
    <message>
        <source>Outgoing · no answer</source>
        <translation>Effettuata · nessuna risposta</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Ricevuta</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Effettuata</translation>
    </message>
    <message>
        <source>All calls with this number</source>
        <translation>Tutte le chiamate con questo numero</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>Settings and help</source>
        <translation>Impostazioni e aiuto</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>These calls are invented. Nothing is sent or kept.</source>
        <translation>Queste chiamate sono inventate. Nulla viene inviato o conservato.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>New missed calls: {n}</source>
        <translation>Nuove chiamate perse: {n}</translation>
    </message>
    <message>
        <source>To call back: {n}</source>
        <translation>Da richiamare: {n}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>To call back</source>
        <translation>Da richiamare</translation>
    </message>
    <message>
        <source>Check for new calls</source>
        <translation>Cerca nuove chiamate</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Esci</translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>This key already belongs to {name}. Each phone has a key of its own.</source>
        <translation>Questa chiave appartiene già a {name}. Ogni telefono ha la propria chiave.</translation>
    </message>
    <message>
        <source>Getting the calls…</source>
        <translation>Caricamento delle chiamate…</translation>
    </message>
    <message>
        <source>No call fits this search.</source>
        <translation>Nessuna chiamata corrisponde alla ricerca.</translation>
    </message>
    <message>
        <source>There is no call of these days.</source>
        <translation>Non ci sono chiamate in questi giorni.</translation>
    </message>
    <message>
        <source>No call fits this filter.</source>
        <translation>Nessuna chiamata corrisponde al filtro.</translation>
    </message>
    <message>
        <source>No call fits all that is chosen above.</source>
        <translation>Nessuna chiamata corrisponde a tutto ciò che è scelto in alto.</translation>
    </message>
    <message>
        <source>Try other words.</source>
        <translation>Prova con altre parole.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nessun risultato</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Cancella la ricerca</translation>
    </message>
    <message>
        <source>Show all days</source>
        <translation>Mostra tutti i giorni</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Rimuovi il filtro</translation>
    </message>
    <message>
        <source>Clear search, days and filter</source>
        <translation>Rimuovi ricerca, giorni e filtro</translation>
    </message>
    <message>
        <source>Try again in about {n} min.</source>
        <translation>Riprova tra circa {n} min.</translation>
    </message>
    <message>
        <source>Try again in about {n} h.</source>
        <translation>Riprova tra circa {n} h.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in about {n} days.</source>
        <translation>
            <numerusform>Riprova tra circa {n} giorno.</numerusform>
            <numerusform>Riprova tra circa {n} giorni.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service cannot be reached</source>
        <translation>Il servizio non è raggiungibile</translation>
    </message>
    <message>
        <source>This computer got no answer from the service.</source>
        <translation>Questo computer non ha ricevuto risposta dal servizio.</translation>
    </message>
    <message>
        <source>Check the internet connection, or try again later.</source>
        <translation>Controlla la connessione a Internet o riprova più tardi.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>The proxy does not work</source>
        <translation>Il proxy non funziona</translation>
    </message>
    <message>
        <source>The proxy setting of this computer cannot be used.</source>
        <translation>L’impostazione del proxy di questo computer non è utilizzabile.</translation>
    </message>
    <message>
        <source>Check its address, name and password, then start Call Viewer again.</source>
        <translation>Controlla indirizzo, nome e password, poi riavvia Call Viewer.</translation>
    </message>
    <message>
        <source>The connection is not safe</source>
        <translation>La connessione non è sicura</translation>
    </message>
    <message>
        <source>This computer does not trust the certificate that it was shown.</source>
        <translation>Questo computer non considera attendibile il certificato ricevuto.</translation>
    </message>
    <message>
        <source>Check the computer's date and the network, for example a hotel's sign-in page.</source>
        <translation>Controlla la data del computer e la rete, ad esempio la pagina di accesso di un hotel.</translation>
    </message>
    <message>
        <source>The API key is missing</source>
        <translation>Manca la chiave API</translation>
    </message>
    <message>
        <source>The service asks for an API key.</source>
        <translation>Il servizio richiede una chiave API.</translation>
    </message>
    <message>
        <source>Enter the key from your SMSMobileAPI dashboard.</source>
        <translation>Inserisci la chiave che trovi nella tua dashboard SMSMobileAPI.</translation>
    </message>
    <message>
        <source>Enter the API key</source>
        <translation>Inserisci la chiave API</translation>
    </message>
    <message>
        <source>The API key is wrong</source>
        <translation>La chiave API è sbagliata</translation>
    </message>
    <message>
        <source>The service does not know this key.</source>
        <translation>Il servizio non riconosce questa chiave.</translation>
    </message>
    <message>
        <source>Copy the key from your SMSMobileAPI dashboard once more.</source>
        <translation>Copia di nuovo la chiave dalla tua dashboard SMSMobileAPI.</translation>
    </message>
    <message>
        <source>Change the API key</source>
        <translation>Cambia la chiave API</translation>
    </message>
    <message>
        <source>The service refused</source>
        <translation>Il servizio ha rifiutato l’accesso</translation>
    </message>
    <message>
        <source>It did not say why; the API key may be wrong.</source>
        <translation>Non ha detto perché; la chiave API potrebbe essere sbagliata.</translation>
    </message>
    <message>
        <source>Check the key; if it is right, a firewall or a proxy may be in the way.</source>
        <translation>Controlla la chiave; se è giusta, un firewall o un proxy potrebbe essere d’ostacolo.</translation>
    </message>
    <message>
        <source>The subscription has ended</source>
        <translation>L’abbonamento è scaduto</translation>
    </message>
    <message>
        <source>The key is right, but its SMSMobileAPI subscription has expired.</source>
        <translation>La chiave è giusta, ma il suo abbonamento a SMSMobileAPI è scaduto.</translation>
    </message>
    <message>
        <source>Renew it in the SMSMobileAPI dashboard, then check again.</source>
        <translation>Rinnovalo nella dashboard SMSMobileAPI, poi controlla di nuovo.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Controlla di nuovo</translation>
    </message>
    <message>
        <source>The service asks to wait</source>
        <translation>Il servizio chiede di attendere</translation>
    </message>
    <message>
        <source>It got too many requests in a short time.</source>
        <translation>Ha ricevuto troppe richieste in poco tempo.</translation>
    </message>
    <message>
        <source>Wait a minute and try again.</source>
        <translation>Attendi un minuto e riprova.</translation>
    </message>
    <message>
        <source>The service has a problem</source>
        <translation>Il servizio ha un problema</translation>
    </message>
    <message>
        <source>It reports a fault of its own; your network is fine.</source>
        <translation>Segnala un proprio guasto; la tua rete è a posto.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Riprova tra qualche minuto.</translation>
    </message>
    <message>
        <source>The answer makes no sense</source>
        <translation>La risposta è incomprensibile</translation>
    </message>
    <message>
        <source>The service sent something that is no list of calls.</source>
        <translation>Il servizio ha inviato qualcosa che non è un elenco di chiamate.</translation>
    </message>
    <message>
        <source>Try again; if it stays, something between here and the service may interfere.</source>
        <translation>Riprova; se il problema resta, qualcosa tra questo computer e il servizio potrebbe interferire.</translation>
    </message>
    <message>
        <source>There is no keyring</source>
        <translation>Nessun portachiavi disponibile</translation>
    </message>
    <message>
        <source>This computer has no keyring that could keep the key safe.</source>
        <translation>Questo computer non ha un portachiavi in cui conservare la chiave al sicuro.</translation>
    </message>
    <message>
        <source>Set one up (such as GNOME Keyring or KWallet), or use the key for this session only.</source>
        <translation>Configurane uno (ad esempio GNOME Keyring o KWallet) o usa la chiave solo per questa sessione.</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <translation>Il portachiavi è bloccato</translation>
    </message>
    <message>
        <source>The key is in the computer's keyring, which was not unlocked.</source>
        <translation>La chiave è nel portachiavi del computer, che non è stato sbloccato.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or use the key for this session only.</source>
        <translation>Sbloccalo e riprova, o usa la chiave solo per questa sessione.</translation>
    </message>
    <message>
        <source>The keyring refused</source>
        <translation>Accesso al portachiavi negato</translation>
    </message>
    <message>
        <source>The computer's keyring is open but did not do what it was asked for.</source>
        <translation>Il portachiavi del computer è aperto, ma non ha eseguito la richiesta.</translation>
    </message>
    <message>
        <source>Allow Call Viewer to use the keyring, or use the key for this session only.</source>
        <translation>Consenti a Call Viewer di usare il portachiavi, o usa la chiave solo per questa sessione.</translation>
    </message>
    <message>
        <source>No API key yet</source>
        <translation>Ancora nessuna chiave API</translation>
    </message>
    <message>
        <source>The computer's keyring holds no key for this phone.</source>
        <translation>Nel portachiavi del computer non c’è una chiave per questo telefono.</translation>
    </message>
    <message>
        <source>No calls</source>
        <translation>Nessuna chiamata</translation>
    </message>
    <message>
        <source>No call of this phone is here yet.</source>
        <translation>Qui non c’è ancora nessuna chiamata di questo telefono.</translation>
    </message>
    <message>
        <source>A new call can take about ten minutes to arrive here.</source>
        <translation>Una nuova chiamata può impiegare circa dieci minuti per arrivare qui.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Controlla di nuovo</translation>
    </message>
    <message>
        <source>No missed calls</source>
        <translation>Nessuna chiamata persa</translation>
    </message>
    <message>
        <source>The service has no missed calls of this phone.</source>
        <translation>Il servizio non ha chiamate perse di questo telefono.</translation>
    </message>
    <message>
        <source>No incoming calls</source>
        <translation>Nessuna chiamata ricevuta</translation>
    </message>
    <message>
        <source>The service has no answered calls of this phone.</source>
        <translation>Il servizio non ha chiamate ricevute di questo telefono.</translation>
    </message>
    <message>
        <source>No outgoing calls</source>
        <translation>Nessuna chiamata effettuata</translation>
    </message>
    <message>
        <source>The service has no calls made with this phone.</source>
        <translation>Il servizio non ha chiamate effettuate con questo telefono.</translation>
    </message>
</context>
<context>
    <name>UndoLine</name>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>UntilDialog</name>
    <message>
        <source>Put off until</source>
        <translation>Posticipa a</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Posticipa</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Choose a day.</source>
        <translation>Scegli un giorno.</translation>
    </message>
    <message>
        <source>This moment has passed. Choose a later one.</source>
        <translation>Questo momento è già passato. Scegline uno successivo.</translation>
    </message>
    <message>
        <source>Until then the number is not among those who wait, unless it calls again.</source>
        <translation>Fino ad allora il numero non è tra quelli in attesa, a meno che non chiami di nuovo.</translation>
    </message>
    <message>
        <source>“{text}” is no day that can be read.</source>
        <translation>“{text}” non è un giorno riconoscibile.</translation>
    </message>
</context>
<context>
    <name>WaitWords</name>
    <message>
        <source>up to 5 min</source>
        <translation>fino a 5 min</translation>
    </message>
    <message>
        <source>5 to 60 min</source>
        <translation>da 5 a 60 min</translation>
    </message>
    <message>
        <source>1 to 8 h</source>
        <translation>da 1 a 8 h</translation>
    </message>
    <message>
        <source>later the same day</source>
        <translation>più tardi lo stesso giorno</translation>
    </message>
    <message>
        <source>next day or later</source>
        <translation>il giorno dopo o più tardi</translation>
    </message>
    <message>
        <source>they reached you first</source>
        <translation>hai risposto in seguito</translation>
    </message>
    <message>
        <source>not called back</source>
        <translation>non hai richiamato</translation>
    </message>
</context>
<context>
    <name>WaitsChart</name>
    <message>
        <source>How long they waited for your call</source>
        <translation>Quanto hanno atteso la tua richiamata</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>Richiamata</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>Chiamate perse</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Percentuale</translation>
    </message>
    <message>
        <source>{wait}
Missed calls: {n} ({share})</source>
        <translation>{wait}
Chiamate perse: {n} ({share})</translation>
    </message>
</context>
<context>
    <name>WeekChart</name>
    <message>
        <source>Calls by weekday and hour</source>
        <translation>Chiamate per giorno e ora</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Nessuna.</translation>
    </message>
    <message>
        <source>Most: {cell}</source>
        <translation>Massimo: {cell}</translation>
    </message>
</context>
<context>
    <name>WelcomeDialog</name>
    <message>
        <source>Welcome</source>
        <translation>Ti diamo il benvenuto</translation>
    </message>
    <message>
        <source>Remember the key in this computer's keyring</source>
        <translation>Ricorda la chiave nel portachiavi di questo computer</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connetti</translation>
    </message>
    <message>
        <source>Look around with the demo</source>
        <translation>Esplora con la demo</translation>
    </message>
    <message>
        <source>Trying the key…</source>
        <translation>Verifica della chiave…</translation>
    </message>
    <message>
        <source>Only this session</source>
        <translation>Solo questa sessione</translation>
    </message>
    <message>
        <source>Your phone's calls, on this computer</source>
        <translation>Le chiamate del tuo telefono, su questo computer</translation>
    </message>
    <message>
        <source>Call Viewer shows the missed, incoming and outgoing calls that your phone sends to SMSMobileAPI. It only reads them.</source>
        <translation>Call Viewer mostra le chiamate perse, ricevute ed effettuate che il tuo telefono invia a SMSMobileAPI. Le legge soltanto.</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>&amp;Chiave API</translation>
    </message>
    <message>
        <source>The key is in your SMSMobileAPI dashboard, and in the app on the phone. Each phone has its own.</source>
        <translation>Trovi la chiave nella tua dashboard SMSMobileAPI e nell’app sul telefono. Ogni telefono ha la sua.</translation>
    </message>
    <message>
        <source>This computer has no keyring for it: the key is forgotten when the program ends.</source>
        <translation>Questo computer non ha un portachiavi: la chiave viene dimenticata alla chiusura del programma.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Hidden number</source>
        <translation>Numero privato</translation>
    </message>
    <message>
        <source>Unknown caller</source>
        <translation>Sconosciuto</translation>
    </message>
    <message>
        <source>The caller withheld the number.</source>
        <translation>Chi ha chiamato ha nascosto il numero.</translation>
    </message>
    <message>
        <source>As the phone wrote it: {number}</source>
        <translation>Come l’ha scritto il telefono: {number}</translation>
    </message>
    <message>
        <source>Time unknown</source>
        <translation>Ora sconosciuta</translation>
    </message>
    <message>
        <source>As the service wrote it: {text}</source>
        <translation>Come l’ha scritto il servizio: {text}</translation>
    </message>
    <message>
        <source>The service gave no time for this call.</source>
        <translation>Il servizio non ha indicato l’ora di questa chiamata.</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>oggi alle {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>ieri alle {time}</translation>
    </message>
    <message>
        <source>tomorrow {time}</source>
        <translation>domani alle {time}</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} alle {time}</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Nessuna risposta</translation>
    </message>
    <message>
        <source>The service gave no duration for this call.</source>
        <translation>Il servizio non ha indicato la durata di questa chiamata.</translation>
    </message>
    <message>
        <source>{n} s in all</source>
        <translation>{n} s in totale</translation>
    </message>
    <message>
        <source>Where the number is registered, not where the caller is.</source>
        <translation>Dove è registrato il numero, non dove si trova chi chiama.</translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation>Chiamata persa</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>Chiamata ricevuta</translation>
    </message>
    <message>
        <source>Outgoing call</source>
        <translation>Chiamata effettuata</translation>
    </message>
    <message>
        <source>Missed call from {who}, {when}</source>
        <translation>Chiamata persa da {who}, {when}</translation>
    </message>
    <message>
        <source>Incoming call from {who}, {when}</source>
        <translation>Chiamata ricevuta da {who}, {when}</translation>
    </message>
    <message>
        <source>Outgoing call to {who}, {when}</source>
        <translation>Chiamata effettuata a {who}, {when}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ieri</translation>
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
        <translation>Chiave API</translation>
    </message>
    <message>
        <source>Paste your API key</source>
        <translation>Incolla la tua chiave API</translation>
    </message>
</context>
</TS>
