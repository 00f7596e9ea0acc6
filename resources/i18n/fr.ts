<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About {name}</source>
        <translation>À propos de {name}</translation>
    </message>
    <message>
        <source>Shows the calls of a phone connected to SMSMobileAPI.</source>
        <translation>Affiche les appels d’un téléphone connecté à SMSMobileAPI.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence, made with Qt and PySide6 (LGPL) and Lucide's icons (ISC).</source>
        <translation>Logiciel libre sous licence MIT, créé avec Qt et PySide6 (LGPL) et les icônes de Lucide (ISC).</translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <source>API key</source>
        <translation>Clé API</translation>
    </message>
    <message>
        <source>The key is in your SMSMobileAPI dashboard, and in the app on the phone.</source>
        <translation>La clé se trouve dans votre tableau de bord SMSMobileAPI et dans l’application du téléphone.</translation>
    </message>
    <message>
        <source>For this session only</source>
        <translation>Pour cette session uniquement</translation>
    </message>
    <message>
        <source>The key is forgotten when the program ends.</source>
        <translation>La clé est oubliée quand vous quittez l’application.</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>Oublier la clé</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>The key is right: the service answers.</source>
        <translation>La clé est bonne : le service répond.</translation>
    </message>
    <message>
        <source>Only this session</source>
        <translation>Cette session uniquement</translation>
    </message>
    <message>
        <source>The key is in use for this session.</source>
        <translation>La clé est utilisée pour cette session.</translation>
    </message>
    <message>
        <source>The key is saved and in use.</source>
        <translation>La clé est enregistrée et utilisée.</translation>
    </message>
    <message>
        <source>The key is forgotten.</source>
        <translation>La clé a été oubliée.</translation>
    </message>
    <message>
        <source>Nothing was entered.</source>
        <translation>Rien n’a été saisi.</translation>
    </message>
    <message>
        <source>Forget the key? Calls are shown again once a key is entered.</source>
        <translation>Oublier la clé ? Les appels s’afficheront de nouveau dès qu’une clé sera saisie.</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>These are the demo's invented calls; it needs no key.</source>
        <translation>Ce sont les appels fictifs de la démo ; elle n’a pas besoin de clé.</translation>
    </message>
    <message>
        <source>The key is kept in {keyring}.</source>
        <translation>La clé est conservée dans {keyring}.</translation>
    </message>
    <message>
        <source>The key is kept for this session only, and forgotten when the program ends.</source>
        <translation>La clé n’est conservée que pour cette session : elle est oubliée quand vous quittez l’application.</translation>
    </message>
    <message>
        <source>The key comes from the environment variable {name}, for this session only. A key saved here is used when the variable is not set.</source>
        <translation>La clé provient de la variable d’environnement {name}, pour cette session uniquement. Une clé enregistrée ici sert quand la variable n’est pas définie.</translation>
    </message>
    <message>
        <source>No key is kept yet. It will be kept in {keyring}.</source>
        <translation>Aucune clé n’est encore enregistrée. Elle sera conservée dans {keyring}.</translation>
    </message>
    <message>
        <source>the Windows Credential Manager</source>
        <translation>le Gestionnaire d’identification de Windows</translation>
    </message>
    <message>
        <source>the macOS Keychain</source>
        <translation>le trousseau de macOS</translation>
    </message>
    <message>
        <source>the keyring of this computer</source>
        <translation>le trousseau de cet ordinateur</translation>
    </message>
</context>
<context>
    <name>AccountSwitcher</name>
    <message>
        <source>Add a phone…</source>
        <translation>Ajouter un téléphone…</translation>
    </message>
    <message>
        <source>Manage phones…</source>
        <translation>Gérer les téléphones…</translation>
    </message>
    <message>
        <source>Phone: {name}</source>
        <translation>Téléphone : {name}</translation>
    </message>
</context>
<context>
    <name>AccountsDialog</name>
    <message>
        <source>Phones</source>
        <translation>Téléphones</translation>
    </message>
    <message>
        <source>Add a phone…</source>
        <translation>Ajouter un téléphone…</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Utiliser ce fuseau</translation>
    </message>
    <message>
        <source>Use this country</source>
        <translation>Utiliser ce pays</translation>
    </message>
    <message>
        <source>API key…</source>
        <translation>Clé API…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Missed calls seem to be written in {zone}.</source>
        <translation>Les heures des appels manqués semblent être celles du fuseau {zone}.</translation>
    </message>
    <message>
        <source>The numbers look like those of this country: {country}.</source>
        <translation>Les numéros semblent être ceux de ce pays : {country}.</translation>
    </message>
    <message>
        <source>Remove {name} from this program? Its API key is forgotten.</source>
        <translation>Retirer {name} de cette application ? Sa clé API sera oubliée.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Delete the copy of its calls as well</source>
        <translation>Supprimer aussi la copie de ses appels</translation>
    </message>
    <message>
        <source>Delete its notes and marks, too</source>
        <translation>Supprimer aussi ses notes et ses marques</translation>
    </message>
    <message>
        <source>From the system</source>
        <translation>D’après le système</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Zone of missed calls</source>
        <translation>&amp;Fuseau horaire des appels manqués</translation>
    </message>
    <message>
        <source>The service gives missed calls without their time zone. Change it if their times are off.</source>
        <translation>Le service donne les appels manqués sans leur fuseau horaire. Changez-le si les heures sont décalées.</translation>
    </message>
    <message>
        <source>C&amp;ountry of numbers</source>
        <translation>&amp;Pays des numéros</translation>
    </message>
    <message>
        <source>For numbers that come without a country code.</source>
        <translation>Pour les numéros sans indicatif de pays.</translation>
    </message>
</context>
<context>
    <name>AlertSettings</name>
    <message>
        <source>&amp;Tell me about new missed calls</source>
        <translation>&amp;Me signaler les nouveaux appels manqués</translation>
    </message>
    <message>
        <source>But not &amp;from</source>
        <translation>Mais pas &amp;de</translation>
    </message>
    <message>
        <source>until</source>
        <translation>à</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation>&amp;Rester dans la zone de notification quand la fenêtre est fermée</translation>
    </message>
    <message>
        <source>Start when I &amp;log in</source>
        <translation>Lancer à l’&amp;ouverture de session</translation>
    </message>
    <message>
        <source>Open &amp;phone links (tel:) with this program</source>
        <translation>Ouvrir les &amp;liens téléphoniques (tel:) avec cette application</translation>
    </message>
    <message>
        <source>Now choose this program for them in the default apps of the system's settings.</source>
        <translation>Choisissez maintenant cette application pour ces liens, dans les applications par défaut des paramètres du système.</translation>
    </message>
    <message>
        <source>The demo, and profiles with a folder of their own, are not started at login or for phone links.</source>
        <translation>La démo et les profils ayant leur propre dossier ne sont lancés ni à l’ouverture de session ni par les liens de téléphone.</translation>
    </message>
    <message>
        <source>New missed calls are then told even while no window is open.</source>
        <translation>Les nouveaux appels manqués sont alors signalés même sans fenêtre ouverte.</translation>
    </message>
    <message>
        <source>This desktop has no tray, so the program ends with its window.</source>
        <translation>Ce bureau n’a pas de zone de notification : l’application se ferme avec sa fenêtre.</translation>
    </message>
    <message>
        <source>Quiet hours, without messages</source>
        <translation>Heures de silence, sans notification</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silence à partir de</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silence jusqu’à</translation>
    </message>
    <message>
        <source>A short message of the desktop, at most one for several calls.</source>
        <translation>Une courte notification du bureau, une seule pour plusieurs appels.</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>Missed call</source>
        <translation>Appel manqué</translation>
    </message>
    <message numerus="yes">
        <source>{names} and {n} more</source>
        <translation>
            <numerusform>{names} et {n} autre</numerusform>
            <numerusform>{names} et {n} autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Missed calls: {n}</source>
        <translation>Appels manqués : {n}</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>The link holds no number that can be called.</source>
        <translation>Le lien ne contient aucun numéro que l’on puisse appeler.</translation>
    </message>
</context>
<context>
    <name>CalendarPopup</name>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Mois suivant</translation>
    </message>
</context>
<context>
    <name>CallActions</name>
    <message>
        <source>Export selected rows…</source>
        <translation>Exporter les lignes sélectionnées…</translation>
    </message>
    <message>
        <source>Rows copied: {n}</source>
        <translation>Lignes copiées : {n}</translation>
    </message>
</context>
<context>
    <name>CallPage</name>
    <message>
        <source>Nobody sorts by this column. The filter narrows the list by it.</source>
        <translation>Le tri par cette colonne n’est pas possible. Utilisez le filtre pour réduire la liste.</translation>
    </message>
    <message>
        <source>The service sorts missed calls newest first.</source>
        <translation>Le service trie les appels manqués du plus récent au plus ancien.</translation>
    </message>
    <message>
        <source>The service cannot sort by this column. Newest come first.</source>
        <translation>Le service ne peut pas trier par cette colonne. Les appels les plus récents viennent en premier.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Réessayer maintenant</translation>
    </message>
    <message>
        <source>{trouble}. These are the calls that are saved here.</source>
        <translation>{trouble}. Voici les appels enregistrés sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Trying again in {seconds} s.</source>
        <translation>Nouvel essai dans {seconds} s.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>These are still the calls from before</source>
        <translation>Ce sont encore les appels d’avant</translation>
    </message>
    <message>
        <source>Calls here so far: {n}</source>
        <translation>Appels déjà récupérés : {n}</translation>
    </message>
    <message>
        <source>Calls found: {n}</source>
        <translation>Appels trouvés : {n}</translation>
    </message>
    <message>
        <source>All calls shown: {n}</source>
        <translation>Tous les appels sont affichés : {n}</translation>
    </message>
    <message>
        <source>Calls shown: {n}</source>
        <translation>Appels affichés : {n}</translation>
    </message>
    <message>
        <source>Calls shown: {n}, more when you scroll</source>
        <translation>Appels affichés : {n}, la suite en faisant défiler</translation>
    </message>
    <message>
        <source>unreadable rows passed over: {m}</source>
        <translation>lignes illisibles ignorées : {m}</translation>
    </message>
</context>
<context>
    <name>CallTable</name>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
</context>
<context>
    <name>CallersChart</name>
    <message>
        <source>Top callers</source>
        <translation>Principaux correspondants</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Correspondant</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Talk time</source>
        <translation>Temps de conversation</translation>
    </message>
    <message>
        <source>Talk time: {span}</source>
        <translation>Temps de conversation : {span}</translation>
    </message>
</context>
<context>
    <name>CallsChart</name>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>All calls: {n}</source>
        <translation>Tous les appels : {n}</translation>
    </message>
</context>
<context>
    <name>ChartBox</name>
    <message>
        <source>Show as a table: {chart}</source>
        <translation>Afficher en tableau : {chart}</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Afficher en tableau</translation>
    </message>
    <message>
        <source>Save or copy: {chart}</source>
        <translation>Enregistrer ou copier : {chart}</translation>
    </message>
    <message>
        <source>Save or copy</source>
        <translation>Enregistrer ou copier</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Enregistrer en PNG…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Enregistrer en SVG…</translation>
    </message>
    <message>
        <source>Copy the figures</source>
        <translation>Copier les chiffres</translation>
    </message>
</context>
<context>
    <name>ChartSaving</name>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Image PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation>Image SVG (*.svg)</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Enregistrer le graphique</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The chart could not be saved. {reason}</source>
        <translation>Le graphique n’a pas pu être enregistré. {reason}</translation>
    </message>
    <message>
        <source>The chart was saved: {name}</source>
        <translation>Le graphique a été enregistré : {name}</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Caller</source>
        <translation>Correspondant</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
</context>
<context>
    <name>CopyKeeper</name>
    <message>
        <source>Delete all calls of hidden numbers on this computer, for good?</source>
        <translation>Supprimer définitivement de cet ordinateur tous les appels de numéros masqués ?</translation>
    </message>
    <message>
        <source>Delete all calls of {number} on this computer, for good?</source>
        <translation>Supprimer définitivement de cet ordinateur tous les appels avec le {number} ?</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>What was to be deleted may still be on the disk.</source>
        <translation>Ce qui devait être supprimé se trouve peut-être encore sur le disque.</translation>
    </message>
    <message>
        <source>The copy of the history was damaged. It was set aside as {file}, and is being made anew.</source>
        <translation>La copie de l’historique était endommagée. Elle a été mise de côté sous le nom {file} ; une nouvelle copie est en cours de création.</translation>
    </message>
    <message>
        <source>Your notes were damaged. The file was set aside as {file}; what could be read is here.</source>
        <translation>Vos notes étaient endommagées. Le fichier a été mis de côté sous le nom {file} ; tout ce qui a pu être lu a été repris.</translation>
    </message>
    <message>
        <source>Your notes and marks cannot be read or kept: they last until the program ends.</source>
        <translation>Vos notes et vos marques ne peuvent être ni lues ni conservées : elles disparaîtront quand vous quitterez l’application.</translation>
    </message>
    <message>
        <source>Calls are shown all the same.</source>
        <translation>Les appels s’affichent quand même.</translation>
    </message>
    <message>
        <source>The copy of the history was written by a newer version of this program.</source>
        <translation>La copie de l’historique a été écrite par une version plus récente de cette application.</translation>
    </message>
    <message>
        <source>The disk is full, so the copy of the history cannot grow.</source>
        <translation>Le disque est plein : la copie de l’historique ne peut pas être complétée.</translation>
    </message>
    <message>
        <source>The folder of the copy cannot be written.</source>
        <translation>Impossible d’écrire dans le dossier de la copie.</translation>
    </message>
    <message>
        <source>Another program holds the copy of the history.</source>
        <translation>Un autre programme utilise la copie de l’historique.</translation>
    </message>
    <message>
        <source>The copy of the history was damaged and is being made anew.</source>
        <translation>La copie de l’historique était endommagée ; une nouvelle copie est en cours de création.</translation>
    </message>
    <message>
        <source>The copy of the history cannot be used.</source>
        <translation>La copie de l’historique est inutilisable.</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Un problème est survenu</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Show the details</source>
        <translation>Afficher les détails</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Call Viewer met an error of its own. You can go on; if it happens again, send us the report.</source>
        <translation>Call Viewer a rencontré une erreur interne. Vous pouvez continuer ; si cela se reproduit, envoyez-nous le rapport.</translation>
    </message>
    <message>
        <source>The report holds no API key.</source>
        <translation>Le rapport ne contient aucune clé API.</translation>
    </message>
    <message>
        <source>Hide the details</source>
        <translation>Masquer les détails</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>DateBar</name>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Days: {choice}</source>
        <translation>Période : {choice}</translation>
    </message>
    <message>
        <source>"{text}" is not a date. Write it like {example}.</source>
        <translation>« {text} » n’est pas une date. Écrivez par exemple {example}.</translation>
    </message>
    <message>
        <source>Days to come have no calls yet: today was taken instead.</source>
        <translation>Les jours à venir n’ont pas encore d’appels : la date d’aujourd’hui a été prise à la place.</translation>
    </message>
    <message>
        <source>No calls are that old: {day} was taken instead.</source>
        <translation>Aucun appel n’est aussi ancien : le {day} a été pris à la place.</translation>
    </message>
    <message>
        <source>The last day was before the first one: it was moved to {day}.</source>
        <translation>Le dernier jour précédait le premier : il a été déplacé au {day}.</translation>
    </message>
    <message>
        <source>The first day was after the last one: it was moved to {day}.</source>
        <translation>Le premier jour suivait le dernier : il a été déplacé au {day}.</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Toutes les dates</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mois dernier</translation>
    </message>
    <message>
        <source>Own range</source>
        <translation>Dates au choix</translation>
    </message>
</context>
<context>
    <name>DatePicker</name>
    <message>
        <source>Any day</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>Open the calendar</source>
        <translation>Ouvrir le calendrier</translation>
    </message>
    <message>
        <source>Type a day, or press Alt+Down for the calendar.</source>
        <translation>Saisissez un jour, ou appuyez sur Alt+Bas pour le calendrier.</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>DoneDialog</name>
    <message>
        <source>Mark as done</source>
        <translation>Marquer comme traité</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>It is shown in the panel of the number, and when the mouse rests on “Done” in the list.</source>
        <translation>Cette raison s’affiche dans le panneau du numéro et quand la souris s’arrête sur « Traité » dans la liste.</translation>
    </message>
    <message>
        <source>&amp;Why, in a few words</source>
        <translation>&amp;Raison, en quelques mots</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>International number</source>
        <translation>Numéro international</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Heure locale</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Milliseconds since 1970</source>
        <translation>Millisecondes depuis 1970</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Secondes</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Waiting for a call back</source>
        <translation>En attente de rappel</translation>
    </message>
    <message>
        <source>Tried, not reached</source>
        <translation>Essayé, pas joint</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>Rappelé</translation>
    </message>
    <message>
        <source>They reached you</source>
        <translation>Vous a joint</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Traité</translation>
    </message>
    <message>
        <source>{outcome} {span} later</source>
        <translation>{outcome} après {span}</translation>
    </message>
    <message>
        <source>{outcome} within 1 min</source>
        <translation>{outcome} en moins de 1 min</translation>
    </message>
    <message>
        <source>{outcome} ({n} times)</source>
        <translation>{outcome} ({n} fois)</translation>
    </message>
    <message>
        <source>{outcome}: {note}</source>
        <translation>{outcome} : {note}</translation>
    </message>
    <message>
        <source>{m} min</source>
        <translation>{m} min</translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation>{h} h {m} min</translation>
    </message>
    <message>
        <source>{d} d {h} h</source>
        <translation>{d} j {h} h</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sans réponse</translation>
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
        <translation>Appels</translation>
    </message>
    <message>
        <source>To call back</source>
        <translation>À rappeler</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>Tous les appels</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>Appels manqués</translation>
    </message>
    <message>
        <source>Incoming calls</source>
        <translation>Appels entrants</translation>
    </message>
    <message>
        <source>Outgoing calls</source>
        <translation>Appels sortants</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous les appels</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>appels manqués</translation>
    </message>
    <message>
        <source>incoming</source>
        <translation>appels entrants</translation>
    </message>
    <message>
        <source>outgoing</source>
        <translation>appels sortants</translation>
    </message>
    <message>
        <source>to call back</source>
        <translation>à rappeler</translation>
    </message>
    <message>
        <source>There is no room left on the disk. Free some, or choose another folder.</source>
        <translation>Il n’y a plus de place sur le disque. Libérez-en, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>This folder, or the file in it, cannot be written. Choose another folder.</source>
        <translation>Impossible d’écrire dans ce dossier ou dans ce fichier. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Another program has the file open. Close it there, or choose another name.</source>
        <translation>Le fichier est ouvert dans un autre programme. Fermez-le, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The folder is not there. Choose another one.</source>
        <translation>Ce dossier n’existe pas. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The name is too long. Choose a shorter one.</source>
        <translation>Le nom est trop long. Choisissez-en un plus court.</translation>
    </message>
    <message>
        <source>Another export to this folder is going on. Try again when it is done.</source>
        <translation>Une autre exportation dans ce dossier est en cours. Réessayez quand elle sera terminée.</translation>
    </message>
    <message>
        <source>The file could not be written. Try another name or another folder.</source>
        <translation>Le fichier n’a pas pu être écrit. Essayez un autre nom ou un autre dossier.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export calls</source>
        <translation>Exporter les appels</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>Only what is new since the last export to &amp;this folder</source>
        <translation>Uniquement les nouveautés depuis la dernière exportation dans &amp;ce dossier</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>Ouvrir le &amp;dossier</translation>
    </message>
    <message>
        <source>&amp;Open the file</source>
        <translation>&amp;Ouvrir le fichier</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>The history is still being brought here: only the calls that are here are exported.</source>
        <translation>L’historique est encore en cours de récupération : seuls les appels déjà récupérés sont exportés.</translation>
    </message>
    <message>
        <source>There is a file with the name “{name}”. Replace it?</source>
        <translation>Un fichier nommé « {name} » existe déjà. Le remplacer ?</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Print all of them? Calls: {n}, pages: about {m}</source>
        <translation>Tout imprimer ? Appels : {n}, pages : environ {m}</translation>
    </message>
    <message>
        <source>Print them</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Interruption…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Reading the calls…</source>
        <translation>Lecture des appels…</translation>
    </message>
    <message>
        <source>Calls: {n} of {m}</source>
        <translation>Appels : {n} sur {m}</translation>
    </message>
    <message>
        <source>Pages: {n} of {m}</source>
        <translation>Pages : {n} sur {m}</translation>
    </message>
    <message>
        <source>Calls exported: {n}. The file is “{name}”.</source>
        <translation>Appels exportés : {n}. Le fichier s’appelle « {name} ».</translation>
    </message>
    <message>
        <source>Finishing the file…</source>
        <translation>Finalisation du fichier…</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Choose a folder first.</source>
        <translation>Choisissez d’abord un dossier.</translation>
    </message>
    <message>
        <source>There is no such folder. Choose another.</source>
        <translation>Ce dossier n’existe pas. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Folder for the file</source>
        <translation>Dossier du fichier</translation>
    </message>
    <message>
        <source>Each row is a missed call of these people that still waits, in the order of the list. Hidden numbers are left out.</source>
        <translation>Chaque ligne est un appel de ces personnes, manqué et toujours en attente de rappel, dans l’ordre de la liste. Les numéros masqués sont exclus.</translation>
    </message>
    <message>
        <source>&amp;Which calls</source>
        <translation>&amp;Quels appels</translation>
    </message>
    <message>
        <source>File for&amp;mat</source>
        <translation>For&amp;mat du fichier</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>&amp;Séparateur</translation>
    </message>
    <message>
        <source>Ma&amp;de for</source>
        <translation>Prév&amp;u pour</translation>
    </message>
    <message>
        <source>Fo&amp;lder</source>
        <translation>Dossie&amp;r</translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation>&amp;Nom du fichier</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progression de l’exportation</translation>
    </message>
    <message>
        <source>All calls of this list</source>
        <translation>Tous les appels de cette liste</translation>
    </message>
    <message>
        <source>All people of this list; calls: {n}</source>
        <translation>Toutes les personnes de cette liste ; appels : {n}</translation>
    </message>
    <message>
        <source>All calls of this list: {n}</source>
        <translation>Tous les appels de cette liste : {n}</translation>
    </message>
    <message>
        <source>The selected people: {n}</source>
        <translation>Les personnes sélectionnées : {n}</translation>
    </message>
    <message>
        <source>The selected rows: {n}</source>
        <translation>Les lignes sélectionnées : {n}</translation>
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
        <translation>JSON, un seul tableau (.json)</translation>
    </message>
    <message>
        <source>JSON, one call on each line (.jsonl)</source>
        <translation>JSON, un appel par ligne (.jsonl)</translation>
    </message>
    <message>
        <source>PDF, to read and print (.pdf)</source>
        <translation>PDF, à lire et à imprimer (.pdf)</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Point-virgule</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Spreadsheets: nothing in it can run</source>
        <translation>Tableurs (formules désactivées)</translation>
    </message>
    <message>
        <source>Other programs: exactly as it is</source>
        <translation>Autres programmes : données telles quelles</translation>
    </message>
</context>
<context>
    <name>ExportFlow</name>
    <message>
        <source>There are no calls to export here. Open one of the lists.</source>
        <translation>Il n’y a pas d’appels à exporter ici. Ouvrez l’une des listes.</translation>
    </message>
    <message>
        <source>The list is still being made. Try again in a moment.</source>
        <translation>La liste est encore en préparation. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Nothing is new since the last export to this folder. No file was written.</source>
        <translation>Rien de nouveau depuis la dernière exportation dans ce dossier. Aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>What was exported before could not be read, so that all calls counted as new.</source>
        <translation>Impossible de lire ce qui avait déjà été exporté : tous les appels ont donc compté comme nouveaux.</translation>
    </message>
    <message>
        <source>It could not be noted that they are exported: they will count as new once more.</source>
        <translation>L’exportation n’a pas pu être mémorisée : ces appels compteront encore une fois comme nouveaux.</translation>
    </message>
    <message>
        <source>It was complete before it could be stopped.</source>
        <translation>L’exportation s’est terminée avant d’avoir pu être interrompue.</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>L’exportation a été interrompue.</translation>
    </message>
    <message>
        <source>The copy of the calls on this computer could not be read.</source>
        <translation>La copie des appels sur cet ordinateur n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>Printing was stopped. Pages that the printer has already may still come.</source>
        <translation>L’impression a été interrompue. Des pages déjà reçues par l’imprimante peuvent encore sortir.</translation>
    </message>
    <message>
        <source>Calls sent to the printer: {n}.</source>
        <translation>Appels envoyés à l’imprimante : {n}.</translation>
    </message>
    <message>
        <source>The printer takes no pages. Look whether it is on.</source>
        <translation>L’imprimante n’accepte aucune page. Vérifiez qu’elle est allumée.</translation>
    </message>
</context>
<context>
    <name>ExportHeading</name>
    <message numerus="yes">
        <source>Who has tried in the last {n} days</source>
        <translation>
            <numerusform>Personnes ayant appelé le dernier jour</numerusform>
            <numerusform>Personnes ayant appelé ces {n} derniers jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Search: {text}</source>
        <translation>Recherche : {text}</translation>
    </message>
    <message>
        <source>Selected people</source>
        <translation>Personnes sélectionnées</translation>
    </message>
    <message>
        <source>Selected rows</source>
        <translation>Lignes sélectionnées</translation>
    </message>
    <message>
        <source>Calls: {n}</source>
        <translation>Appels : {n}</translation>
    </message>
    <message>
        <source>From {first} to {last}</source>
        <translation>Du {first} au {last}</translation>
    </message>
    <message>
        <source>Since {first}</source>
        <translation>Depuis le {first}</translation>
    </message>
    <message>
        <source>Until {last}</source>
        <translation>Jusqu’au {last}</translation>
    </message>
</context>
<context>
    <name>FilterButton</name>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Filter: {choices}</source>
        <translation>Filtre : {choices}</translation>
    </message>
    <message>
        <source>No filter</source>
        <translation>Aucun filtre</translation>
    </message>
    <message>
        <source>Filters work once the whole history is here.</source>
        <translation>Les filtres sont disponibles une fois tout l’historique récupéré.</translation>
    </message>
    <message>
        <source>Follow-up of missed calls</source>
        <translation>Suivi des appels manqués</translation>
    </message>
    <message>
        <source>any</source>
        <translation>peu importe</translation>
    </message>
    <message>
        <source>not called back yet</source>
        <translation>pas encore rappelé</translation>
    </message>
    <message>
        <source>waiting, nothing tried</source>
        <translation>en attente, rien essayé</translation>
    </message>
    <message>
        <source>tried without success</source>
        <translation>essayé sans succès</translation>
    </message>
    <message>
        <source>called back</source>
        <translation>rappelé</translation>
    </message>
    <message>
        <source>they reached you</source>
        <translation>vous a joint</translation>
    </message>
    <message>
        <source>marked as done</source>
        <translation>marqué comme traité</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>no talk (0 s)</source>
        <translation>sans conversation (0 s)</translation>
    </message>
    <message>
        <source>shorter than {n} min</source>
        <translation>moins de {n} min</translation>
    </message>
    <message>
        <source>longer than {n} min</source>
        <translation>plus de {n} min</translation>
    </message>
    <message>
        <source>Hidden numbers</source>
        <translation>Numéros masqués</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>affichés</translation>
    </message>
    <message>
        <source>nothing else</source>
        <translation>uniquement</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>exclus</translation>
    </message>
    <message>
        <source>Unknown callers</source>
        <translation>Inconnus</translation>
    </message>
    <message>
        <source>Wait for the call back</source>
        <translation>Attente du rappel</translation>
    </message>
    <message>
        <source>Hour of the week</source>
        <translation>Créneau de la semaine</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Correspondant</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>tous</translation>
    </message>
</context>
<context>
    <name>FollowWords</name>
    <message>
        <source>Called back {span} later</source>
        <translation>Rappelé après {span}</translation>
    </message>
    <message>
        <source>They reached you {span} later</source>
        <translation>Vous a joint après {span}</translation>
    </message>
    <message>
        <source>Called back within 1 min</source>
        <translation>Rappelé en moins de 1 min</translation>
    </message>
    <message>
        <source>They reached you within 1 min</source>
        <translation>Vous a joint en moins de 1 min</translation>
    </message>
    <message>
        <source>Waiting {span}</source>
        <translation>Attend depuis {span}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Traité</translation>
    </message>
    <message>
        <source>The caller withheld the number, so it is not known whether they were called back.</source>
        <translation>L’appelant a masqué son numéro : impossible de savoir s’il a été rappelé.</translation>
    </message>
    <message>
        <source>The service gave no time for this call, so it is not known what came after it.</source>
        <translation>Le service n’a pas donné l’heure de cet appel : impossible de savoir ce qui a suivi.</translation>
    </message>
    <message>
        <source>It is not known yet what became of this call: the history is still being brought here.</source>
        <translation>La suite donnée à cet appel n’est pas encore connue : l’historique est encore en cours de récupération.</translation>
    </message>
    <message>
        <source>Tried once</source>
        <translation>Essayé une fois</translation>
    </message>
    <message>
        <source>Tried twice</source>
        <translation>Essayé 2 fois</translation>
    </message>
    <message>
        <source>Tried: {n}</source>
        <translation>Essayé {n} fois</translation>
    </message>
    <message>
        <source>You called back {when} and talked for {duration}.</source>
        <translation>Vous avez rappelé {when}, et la conversation a duré {duration}.</translation>
    </message>
    <message>
        <source>They called again {when}, and you answered.</source>
        <translation>Cette personne a rappelé {when}, et vous avez répondu.</translation>
    </message>
    <message>
        <source>They called again {when}, and you talked for {duration}.</source>
        <translation>Cette personne a rappelé {when}, et la conversation a duré {duration}.</translation>
    </message>
    <message>
        <source>You tried once, {when}, and nobody answered.</source>
        <translation>Vous avez essayé une fois, {when}, sans réponse.</translation>
    </message>
    <message numerus="yes">
        <source>You tried {n} times, last {when}, and nobody answered.</source>
        <translation>
            <numerusform>Vous avez essayé {n} fois, la dernière {when}, sans réponse.</numerusform>
            <numerusform>Vous avez essayé {n} fois, la dernière {when}, sans réponse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has called back since, and no answered call came from this number.</source>
        <translation>Personne n’a rappelé depuis, et aucun appel décroché n’est venu de ce numéro.</translation>
    </message>
    <message>
        <source>You marked it as done {when}: {note}</source>
        <translation>Vous l’avez marqué comme traité {when} : {note}</translation>
    </message>
    <message>
        <source>You marked it as done {when}.</source>
        <translation>Vous l’avez marqué comme traité {when}.</translation>
    </message>
    <message>
        <source>Cannot be called back</source>
        <translation>Rappel impossible</translation>
    </message>
    <message>
        <source>Until {when}</source>
        <translation>Rappel {when}</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Note : {note}</translation>
    </message>
    <message>
        <source>First: {when}</source>
        <translation>Premier : {when}</translation>
    </message>
    <message>
        <source>Last: {when}</source>
        <translation>Dernier : {when}</translation>
    </message>
    <message numerus="yes">
        <source>When this number answered or called before; known from {n} such calls on.</source>
        <translation>
            <numerusform>Moments où ce numéro a déjà répondu ou appelé ; connu à partir d’un tel appel.</numerusform>
            <numerusform>Moments où ce numéro a déjà répondu ou appelé ; connu à partir de {n} appels de ce genre.</numerusform>
        </translation>
    </message>
    <message>
        <source>once, {when}</source>
        <translation>une fois, {when}</translation>
    </message>
    <message numerus="yes">
        <source>{n} times, last {when}</source>
        <translation>
            <numerusform>{n} fois, la dernière {when}</numerusform>
            <numerusform>{n} fois, la dernière {when}</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Rien encore</translation>
    </message>
    <message>
        <source>Tried once, {when}</source>
        <translation>Essayé une fois, {when}</translation>
    </message>
    <message>
        <source>Tried twice, last {when}</source>
        <translation>Essayé 2 fois, la dernière {when}</translation>
    </message>
    <message numerus="yes">
        <source>Tried {n} times, last {when}</source>
        <translation>
            <numerusform>Essayé {n} fois, la dernière {when}</numerusform>
            <numerusform>Essayé {n} fois, la dernière {when}</numerusform>
        </translation>
    </message>
    <message>
        <source>Since {when} nobody has called back, and no answered call came from this number.</source>
        <translation>Depuis {when}, personne n’a rappelé, et aucun appel décroché n’est venu de ce numéro.</translation>
    </message>
    <message>
        <source>Since {when} you have tried {times}, and nobody answered.</source>
        <translation>Depuis {when}, vous avez essayé {times}, sans réponse.</translation>
    </message>
    <message>
        <source>Put off until {when}</source>
        <translation>Rappel reporté : {when}</translation>
    </message>
    <message>
        <source>{who} tried to reach you {attempts}; waiting {span}; {tried}</source>
        <translation>{who} a cherché à vous joindre {attempts} ; attend depuis {span} ; {tried}</translation>
    </message>
    <message>
        <source>put off until {when}</source>
        <translation>rappel reporté : {when}</translation>
    </message>
    <message>
        <source>Any day {from_}–{until}</source>
        <translation>Tous les jours {from_}–{until}</translation>
    </message>
    <message>
        <source>Weekdays {from_}–{until}</source>
        <translation>En semaine {from_}–{until}</translation>
    </message>
    <message>
        <source>Weekends {from_}–{until}</source>
        <translation>Le week-end {from_}–{until}</translation>
    </message>
    <message>
        <source>under 1 min</source>
        <translation>moins de 1 min</translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <translation>
            <numerusform>{n} jour</numerusform>
            <numerusform>{n} jours</numerusform>
        </translation>
    </message>
    <message>
        <source>{days} {hours}</source>
        <translation>{days} {hours}</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>{hours} {minutes}</source>
        <translation>{hours} {minutes}</translation>
    </message>
    <message>
        <source>at a time that is not known</source>
        <translation>à une heure inconnue</translation>
    </message>
    <message>
        <source>on {when}</source>
        <translation>{when}</translation>
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
        <translation>aucun essai de rappel</translation>
    </message>
    <message>
        <source>tried once, {when}</source>
        <translation>rappel essayé une fois, {when}</translation>
    </message>
    <message>
        <source>tried twice, last {when}</source>
        <translation>rappel essayé 2 fois, la dernière {when}</translation>
    </message>
    <message numerus="yes">
        <source>tried {n} times, last {when}</source>
        <translation>
            <numerusform>rappel essayé {n} fois, la dernière {when}</numerusform>
            <numerusform>rappel essayé {n} fois, la dernière {when}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message>
        <source>Forget this number</source>
        <translation>Oublier ce numéro</translation>
    </message>
</context>
<context>
    <name>InsightGuide</name>
    <message>
        <source>These calls can be shown once the whole history is here.</source>
        <translation>Ces appels pourront être affichés une fois tout l’historique récupéré.</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>Tous les appels</translation>
    </message>
    <message>
        <source>Only these calls are shown: {calls}</source>
        <translation>Seuls ces appels sont affichés : {calls}</translation>
    </message>
    <message>
        <source>Back to the insights</source>
        <translation>Retour aux statistiques</translation>
    </message>
</context>
<context>
    <name>InsightWords</name>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} sur {all}</translation>
    </message>
    <message>
        <source>{share} within 5 min</source>
        <translation>{share} en moins de 5 min</translation>
    </message>
    <message>
        <source>was {before}</source>
        <translation>avant : {before}</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>manqués</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>décrochés</translation>
    </message>
    <message>
        <source>called back within 1 h</source>
        <translation>rappelés en moins de 1 h</translation>
    </message>
    <message>
        <source>median time to call back</source>
        <translation>délai médian de rappel</translation>
    </message>
    <message>
        <source>still waiting</source>
        <translation>encore en attente</translation>
    </message>
    <message>
        <source>outgoing</source>
        <translation>sortants</translation>
    </message>
    <message>
        <source>talked in all</source>
        <translation>de conversation au total</translation>
    </message>
    <message>
        <source>median talk</source>
        <translation>durée médiane d’une conversation</translation>
    </message>
    <message>
        <source>{days}, compared with {before}</source>
        <translation>{days}, comparé à {before}</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>{s} s</source>
        <translation>{s} s</translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <translation>
            <numerusform>{n} jour</numerusform>
            <numerusform>{n} jours</numerusform>
        </translation>
    </message>
    <message>
        <source>{days} {hours}</source>
        <translation>{days} {hours}</translation>
    </message>
    <message>
        <source>{m} min {s} s</source>
        <translation>{m} min {s} s</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Manqués</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Entrants</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Sortants</translation>
    </message>
    <message>
        <source>Calls per day</source>
        <translation>Appels par jour</translation>
    </message>
    <message>
        <source>Calls per week</source>
        <translation>Appels par semaine</translation>
    </message>
    <message>
        <source>Calls per month</source>
        <translation>Appels par mois</translation>
    </message>
    <message>
        <source>Calls per year</source>
        <translation>Appels par an</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>toutes les dates</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{weekday}, {start} to {end}</source>
        <translation>{weekday}, de {start} à {end}</translation>
    </message>
    <message>
        <source>by number of calls</source>
        <translation>par nombre d’appels</translation>
    </message>
    <message>
        <source>by missed calls</source>
        <translation>par appels manqués</translation>
    </message>
    <message>
        <source>by talk time</source>
        <translation>par temps de conversation</translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation>{h} h {m} min</translation>
    </message>
    <message>
        <source>{h} h</source>
        <translation>{h} h</translation>
    </message>
    <message>
        <source>{m} min</source>
        <translation>{m} min</translation>
    </message>
    <message>
        <source>longest {span}</source>
        <translation>depuis {span} au plus</translation>
    </message>
    <message>
        <source>{sign}{n} %</source>
        <translation>{sign}{n} %</translation>
    </message>
</context>
<context>
    <name>InsightsPage</name>
    <message>
        <source>{days} · the history is not all here yet</source>
        <translation>{days} · l’historique n’est pas encore complet</translation>
    </message>
    <message>
        <source>Kind of call</source>
        <translation>Type d’appel</translation>
    </message>
    <message>
        <source>Order of the top callers</source>
        <translation>Ordre des principaux correspondants</translation>
    </message>
    <message>
        <source>The figures were copied.</source>
        <translation>Les chiffres ont été copiés.</translation>
    </message>
</context>
<context>
    <name>InsightsTab</name>
    <message>
        <source>{days} · search and filter change nothing here</source>
        <translation>{days} · la recherche et le filtre sont sans effet ici</translation>
    </message>
    <message>
        <source>There are no insights now</source>
        <translation>Pas de statistiques pour l’instant</translation>
    </message>
    <message>
        <source>The calls that are saved here could not be read.</source>
        <translation>Les appels enregistrés sur cet ordinateur n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>Try again; if it stays, start Call Viewer anew.</source>
        <translation>Réessayez ; si cela persiste, relancez Call Viewer.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Show the key</source>
        <translation>Afficher la clé</translation>
    </message>
    <message>
        <source>Paste the key</source>
        <translation>Coller la clé</translation>
    </message>
    <message>
        <source>There is no key yet. Copy it from the SMSMobileAPI dashboard and paste it here.</source>
        <translation>Il n’y a pas encore de clé. Copiez-la depuis le tableau de bord SMSMobileAPI et collez-la ici.</translation>
    </message>
    <message>
        <source>This is a web address without a key in it. Copy only the key.</source>
        <translation>C’est une adresse web sans clé. Copiez uniquement la clé.</translation>
    </message>
    <message>
        <source>A key has no spaces inside. Copy it once more, and nothing around it.</source>
        <translation>Une clé ne contient pas d’espaces. Copiez-la de nouveau, sans rien autour.</translation>
    </message>
    <message>
        <source>This cannot be a key. Copy it once more, and nothing around it.</source>
        <translation>Cela ne peut pas être une clé. Copiez-la de nouveau, sans rien autour.</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>Masquer la clé</translation>
    </message>
</context>
<context>
    <name>ListTable</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Sorted by: {column}, descending</source>
        <translation>Trié par : {column}, ordre décroissant</translation>
    </message>
    <message>
        <source>Sorted by: {column}, ascending</source>
        <translation>Trié par : {column}, ordre croissant</translation>
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
        <translation> ; </translation>
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
        <translation>{what} : {figure}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Manqués</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Entrants</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Sortants</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>Tous les appels</translation>
    </message>
    <message>
        <source>To call back</source>
        <translation>À rappeler</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>There is no room for the panel. Make the window wider to see it.</source>
        <translation>Il n’y a pas de place pour le panneau. Élargissez la fenêtre pour le voir.</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Démo</translation>
    </message>
    <message>
        <source>To call back: {n}</source>
        <translation>À rappeler : {n}</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Paramètres…</translation>
    </message>
    <message>
        <source>Show or hide the panel</source>
        <translation>Afficher ou masquer le panneau</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>About {name}</source>
        <translation>À propos de {name}</translation>
    </message>
    <message>
        <source>API key…</source>
        <translation>Clé API…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>Note about this number…</source>
        <translation>Note sur ce numéro…</translation>
    </message>
    <message>
        <source>Note about this number</source>
        <translation>Note sur ce numéro</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Fermer cet avis</translation>
    </message>
</context>
<context>
    <name>NumberActions</name>
    <message>
        <source>Copied {number}.</source>
        <translation>Numéro copié : {number}.</translation>
    </message>
    <message>
        <source>{who} is marked as done.</source>
        <translation>Marqué comme traité : {who}.</translation>
    </message>
    <message>
        <source>{who} are marked as done.</source>
        <translation>Marqués comme traités : {who}.</translation>
    </message>
    <message>
        <source>{who} is not marked as done any longer.</source>
        <translation>N’est plus marqué comme traité : {who}.</translation>
    </message>
    <message>
        <source>{who} are not marked as done any longer.</source>
        <translation>Ne sont plus marqués comme traités : {who}.</translation>
    </message>
    <message>
        <source>{who} is not put off any longer.</source>
        <translation>Rappel pour {who} : plus reporté.</translation>
    </message>
    <message>
        <source>{who} are not put off any longer.</source>
        <translation>Rappels pour {who} : plus reportés.</translation>
    </message>
    <message>
        <source>{who} is put off until {when}.</source>
        <translation>Rappel reporté pour {who} : {when}.</translation>
    </message>
    <message>
        <source>{who} are put off until {when}.</source>
        <translation>Rappels reportés pour {who} : {when}.</translation>
    </message>
    <message>
        <source>A hidden number cannot be marked.</source>
        <translation>Un numéro masqué ne peut pas être marqué.</translation>
    </message>
    <message>
        <source>{who} does not wait for a call back.</source>
        <translation>{who} n’attend pas de rappel.</translation>
    </message>
    <message>
        <source>{who} do not wait for a call back.</source>
        <translation>{who} n’attendent pas de rappel.</translation>
    </message>
    <message>
        <source>Taken back: {who}</source>
        <translation>C’est annulé : {who}</translation>
    </message>
    <message numerus="yes">
        <source>{who} and {n} more</source>
        <translation>
            <numerusform>{who} et {n} autre</numerusform>
            <numerusform>{who} et {n} autres</numerusform>
        </translation>
    </message>
    <message>
        <source>That could not be saved, and nothing was changed. See whether the disk is full, and try again.</source>
        <translation>L’enregistrement a échoué ; rien n’a été modifié. Vérifiez que le disque n’est pas plein, puis réessayez.</translation>
    </message>
    <message>
        <source>No program on this computer makes calls or sends messages. {number} was copied instead.</source>
        <translation>Aucun programme de cet ordinateur ne permet d’appeler ni d’envoyer des SMS. Le {number} a été copié à la place.</translation>
    </message>
    <message>
        <source>This caller withheld the number, so there is nobody to call.</source>
        <translation>Cet appelant a masqué son numéro : il n’y a personne à appeler.</translation>
    </message>
    <message>
        <source>Codes with * or # can change a phone's settings, so they are not dialled from here.</source>
        <translation>Les codes avec * ou # peuvent modifier les réglages d’un téléphone ; ils ne sont donc pas composés d’ici.</translation>
    </message>
    <message>
        <source>This is not a phone number that can be called.</source>
        <translation>Ce n’est pas un numéro de téléphone que l’on puisse appeler.</translation>
    </message>
</context>
<context>
    <name>NumberPanel</name>
    <message>
        <source>The selected number</source>
        <translation>Le numéro sélectionné</translation>
    </message>
    <message>
        <source>Select a call to see everything about its number</source>
        <translation>Sélectionnez un appel pour tout voir sur son numéro</translation>
    </message>
    <message>
        <source>Rows copied: {n}</source>
        <translation>Lignes copiées : {n}</translation>
    </message>
</context>
<context>
    <name>PanelButtons</name>
    <message>
        <source>Call</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Non traité</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Traité</translation>
    </message>
    <message>
        <source>Nobody waits for a call back from this number.</source>
        <translation>Personne n’attend de rappel à ce numéro.</translation>
    </message>
    <message>
        <source>Nobody has to call back here any longer, until they call in vain again.</source>
        <translation>Plus besoin de rappeler, jusqu’au prochain appel manqué de ce numéro.</translation>
    </message>
    <message>
        <source>You marked it as done. Let it wait for a call back again.</source>
        <translation>Vous l’avez marqué comme traité. Remettez-le en attente de rappel.</translation>
    </message>
</context>
<context>
    <name>PanelFigures</name>
    <message>
        <source>Put off</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Put off the call back</source>
        <translation>Reporter le rappel</translation>
    </message>
</context>
<context>
    <name>PanelHead</name>
    <message>
        <source>More about this number</source>
        <translation>Plus d’actions pour ce numéro</translation>
    </message>
    <message>
        <source>Search for this number</source>
        <translation>Rechercher ce numéro</translation>
    </message>
    <message>
        <source>Forget this number…</source>
        <translation>Oublier ce numéro…</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Fermer le panneau</translation>
    </message>
</context>
<context>
    <name>PanelNote</name>
    <message>
        <source>The note could not be saved. It is kept here, and saved as soon as that is possible.</source>
        <translation>La note n’a pas pu être enregistrée. Elle est gardée ici et sera enregistrée dès que possible.</translation>
    </message>
    <message>
        <source>A note about a number of the other phone could not be saved.</source>
        <translation>Une note sur un numéro de l’autre téléphone n’a pas pu être enregistrée.</translation>
    </message>
    <message numerus="yes">
        <source>A note holds {n} letters; the rest was cut.</source>
        <translation>
            <numerusform>Une note contient au plus {n} caractère ; le reste a été coupé.</numerusform>
            <numerusform>Une note contient au plus {n} caractères ; le reste a été coupé.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleActions</name>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Rows copied: {n}</source>
        <translation>Lignes copiées : {n}</translation>
    </message>
</context>
<context>
    <name>PeopleBar</name>
    <message>
        <source>Longest wait first</source>
        <translation>Attente la plus longue d’abord</translation>
    </message>
    <message>
        <source>Most attempts first</source>
        <translation>Plus grand nombre d’appels d’abord</translation>
    </message>
    <message>
        <source>Last attempt first</source>
        <translation>Appel le plus récent d’abord</translation>
    </message>
    <message numerus="yes">
        <source>Tried in the last {n} days</source>
        <translation>
            <numerusform>Appels du dernier jour</numerusform>
            <numerusform>Appels des {n} derniers jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Tried at any time</source>
        <translation>Appels de toutes les dates</translation>
    </message>
    <message>
        <source>Shows those, too, who have not tried again for longer.</source>
        <translation>Affiche aussi les personnes dont le dernier appel est plus ancien.</translation>
    </message>
    <message>
        <source>Sorted by: {column}</source>
        <translation>Trié par : {column}</translation>
    </message>
    <message>
        <source>Order: {order}</source>
        <translation>Ordre : {order}</translation>
    </message>
    <message>
        <source>Whoever has tried to reach you in this time is shown, with all earlier attempts.</source>
        <translation>Affiche les personnes qui ont cherché à vous joindre pendant cette période, avec tous leurs appels précédents.</translation>
    </message>
    <message>
        <source>The days that are chosen at the top count instead.</source>
        <translation>Ce sont les jours choisis en haut qui comptent.</translation>
    </message>
    <message numerus="yes">
        <source>Show {n} more</source>
        <translation>
            <numerusform>Afficher {n} autre</numerusform>
            <numerusform>Afficher {n} autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Show put off: {n}</source>
        <translation>Voir les rappels reportés : {n}</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
</context>
<context>
    <name>PeopleBody</name>
    <message>
        <source>{trouble}. Some people may be missing here.</source>
        <translation>{trouble}. Il manque peut-être des personnes ici.</translation>
    </message>
    <message>
        <source>The history is still being brought here. Some people may be missing.</source>
        <translation>L’historique est encore en cours de récupération. Il manque peut-être des personnes.</translation>
    </message>
</context>
<context>
    <name>PeopleColumns</name>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Tried to reach you</source>
        <translation>A appelé</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Déjà fait</translation>
    </message>
    <message>
        <source>Best time</source>
        <translation>Meilleur moment</translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>Hidden numbers</source>
        <translation>Numéros masqués</translation>
    </message>
    <message>
        <source>Hidden numbers tried to reach you {attempts}; nobody can call them back</source>
        <translation>Des numéros masqués ont cherché à vous joindre {attempts} ; il est impossible de les rappeler</translation>
    </message>
    <message>
        <source>These callers withheld their number, so nobody can call them back.</source>
        <translation>Ces appelants ont masqué leur numéro : il est impossible de les rappeler.</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
</context>
<context>
    <name>PeopleStates</name>
    <message>
        <source>People waiting: {n}</source>
        <translation>Personnes en attente : {n}</translation>
    </message>
    <message>
        <source>People found: {n}</source>
        <translation>Personnes trouvées : {n}</translation>
    </message>
    <message numerus="yes">
        <source>not tried again for {days} days: {n}</source>
        <translation>
            <numerusform>sans nouvel appel depuis {days} jour : {n}</numerusform>
            <numerusform>sans nouvel appel depuis {days} jours : {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>put off: {n}</source>
        <translation>rappels reportés : {n}</translation>
    </message>
    <message>
        <source>calls from hidden numbers, not counted: {n}</source>
        <translation>appels masqués, non comptés : {n}</translation>
    </message>
    <message>
        <source>calls without a time, not counted: {n}</source>
        <translation>appels sans heure, non comptés : {n}</translation>
    </message>
    <message>
        <source>The history is still being brought here</source>
        <translation>L’historique est encore en cours de récupération</translation>
    </message>
    <message>
        <source>Who waits for a call back is known once the calls are here.</source>
        <translation>Les personnes à rappeler seront connues une fois les appels récupérés.</translation>
    </message>
    <message>
        <source>Nobody is waiting now</source>
        <translation>Aucun rappel en attente pour l’instant</translation>
    </message>
    <message>
        <source>Everybody who waits is put off until later.</source>
        <translation>Tous les rappels sont reportés à plus tard.</translation>
    </message>
    <message>
        <source>They come back by themselves, or when they call again.</source>
        <translation>Ils reviendront d’eux-mêmes, ou dès un nouvel appel.</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Aucun rappel en attente</translation>
    </message>
    <message>
        <source>Everybody who called in vain was called back, or has reached you since.</source>
        <translation>Toutes les personnes dont vous avez manqué l’appel ont été rappelées, ou vous ont joint depuis.</translation>
    </message>
    <message>
        <source>A new call can take about ten minutes to arrive here.</source>
        <translation>Un nouvel appel peut mettre une dizaine de minutes à arriver ici.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Nobody is waiting from these days</source>
        <translation>Aucun rappel en attente pour ces jours</translation>
    </message>
    <message>
        <source>Somebody may be waiting since other days.</source>
        <translation>Il y en a peut-être pour d’autres jours.</translation>
    </message>
    <message>
        <source>Nobody who waits fits this search.</source>
        <translation>Aucune personne en attente ne correspond à cette recherche.</translation>
    </message>
    <message>
        <source>Nobody who waits fits this filter.</source>
        <translation>Aucune personne en attente ne correspond à ce filtre.</translation>
    </message>
    <message>
        <source>Nobody who waits fits all that is chosen above.</source>
        <translation>Aucune personne en attente ne correspond à tout ce qui est choisi en haut.</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>{who} is not waiting</source>
        <translation>{who} n’attend pas de rappel</translation>
    </message>
    <message>
        <source>No missed call fits this search.</source>
        <translation>Aucun appel manqué ne correspond à cette recherche.</translation>
    </message>
    <message>
        <source>Look in the missed calls</source>
        <translation>Rechercher dans les appels manqués</translation>
    </message>
    <message>
        <source>Look in all calls</source>
        <translation>Rechercher dans tous les appels</translation>
    </message>
    <message>
        <source>Show everybody who waits</source>
        <translation>Afficher toutes les personnes en attente</translation>
    </message>
    <message numerus="yes">
        <source>Everybody who has tried in the last {n} days is put off until later.</source>
        <translation>
            <numerusform>Tous les rappels du dernier jour sont reportés à plus tard.</numerusform>
            <numerusform>Tous les rappels des {n} derniers jours sont reportés à plus tard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody found in the last {n} days</source>
        <translation>
            <numerusform>Aucun résultat pour le dernier jour</numerusform>
            <numerusform>Aucun résultat pour les {n} derniers jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Those who fit this search and this filter have not tried again since.</source>
        <translation>Les personnes qui correspondent à cette recherche et à ce filtre n’ont plus appelé depuis.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les afficher</translation>
    </message>
    <message numerus="yes">
        <source>Nobody is waiting from the last {n} days</source>
        <translation>
            <numerusform>Aucun rappel en attente pour le dernier jour</numerusform>
            <numerusform>Aucun rappel en attente pour les {n} derniers jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Those who wait tried before, and have not tried again.</source>
        <translation>Les personnes en attente ont appelé plus tôt, et n’ont plus appelé depuis.</translation>
    </message>
</context>
<context>
    <name>PeopleTable</name>
    <message>
        <source>People who wait for a call back</source>
        <translation>Personnes qui attendent un rappel</translation>
    </message>
</context>
<context>
    <name>PhoneNames</name>
    <message>
        <source>My phone</source>
        <translation>Mon téléphone</translation>
    </message>
    <message>
        <source>Phone {n}</source>
        <translation>Téléphone {n}</translation>
    </message>
</context>
<context>
    <name>PhoneNotes</name>
    <message>
        <source>The notes of {name} could not be deleted.</source>
        <translation>Les notes de {name} n’ont pas pu être supprimées.</translation>
    </message>
    <message>
        <source>Use them</source>
        <translation>Les utiliser</translation>
    </message>
    <message>
        <source>The notes could not be taken over, and are kept where they were.</source>
        <translation>Les notes n’ont pas pu être reprises ; elles restent là où elles étaient.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Notes of a phone that was removed are kept here. Use them for this phone?</source>
        <translation>Les notes d’un téléphone retiré sont conservées ici. Les utiliser pour ce téléphone ?</translation>
    </message>
    <message>
        <source>Notes of the phone “{name}”, removed on {day}, are kept here. Use them for this phone?</source>
        <translation>Les notes du téléphone « {name} », retiré le {day}, sont conservées ici. Les utiliser pour ce téléphone ?</translation>
    </message>
    <message>
        <source>They were written by a newer version of this program.</source>
        <translation>Elles ont été écrites par une version plus récente de cette application.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>Their folder cannot be written.</source>
        <translation>Impossible d’écrire dans leur dossier.</translation>
    </message>
    <message>
        <source>Another program holds them.</source>
        <translation>Un autre programme les utilise.</translation>
    </message>
    <message>
        <source>The file cannot be used.</source>
        <translation>Le fichier est inutilisable.</translation>
    </message>
</context>
<context>
    <name>PhonesFlow</name>
    <message>
        <source>Missed calls seem to be written in the time zone {zone}.</source>
        <translation>Les heures des appels manqués semblent être celles du fuseau {zone}.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Utiliser ce fuseau</translation>
    </message>
    <message>
        <source>Use {country}</source>
        <translation>Utiliser {country}</translation>
    </message>
    <message>
        <source>Numbers are read as if from one country ({used}), but look like those of another ({country}).</source>
        <translation>Les numéros sont lus comme ceux d’un pays ({used}), mais semblent être ceux d’un autre ({country}).</translation>
    </message>
    <message>
        <source>No country of numbers is set, and they look like those of one: {country}.</source>
        <translation>Aucun pays des numéros n’est défini, et ils semblent être ceux de ce pays : {country}.</translation>
    </message>
    <message>
        <source>One person may be listed as two.</source>
        <translation>Une même personne peut apparaître deux fois.</translation>
    </message>
</context>
<context>
    <name>PortraitWords</name>
    <message>
        <source>also: {names}</source>
        <translation>aussi : {names}</translation>
    </message>
    <message>
        <source>Waiting {span}</source>
        <translation>Attend depuis {span}</translation>
    </message>
    <message>
        <source>They tried to reach you {attempts}.</source>
        <translation>A cherché à vous joindre {attempts}.</translation>
    </message>
    <message>
        <source>Calls without a number: {n}</source>
        <translation>Appels sans numéro : {n}</translation>
    </message>
    <message>
        <source>Calls with this number: {n}</source>
        <translation>Appels avec ce numéro : {n}</translation>
    </message>
    <message>
        <source>first in {month}</source>
        <translation>le premier en {month}</translation>
    </message>
    <message>
        <source>Missed: {n}</source>
        <translation>Manqués : {n}</translation>
    </message>
    <message>
        <source>Incoming: {n}</source>
        <translation>Entrants : {n}</translation>
    </message>
    <message>
        <source>Outgoing: {n}</source>
        <translation>Sortants : {n}</translation>
    </message>
    <message>
        <source>Last call: {when}</source>
        <translation>Dernier appel : {when}</translation>
    </message>
    <message>
        <source>Talked in all: {duration}</source>
        <translation>Durée totale : {duration}</translation>
    </message>
    <message>
        <source>Best reached: {hours}</source>
        <translation>Meilleur moment : {hours}</translation>
    </message>
    <message>
        <source>The callers withheld their numbers: these may be different people.</source>
        <translation>Ces appelants ont masqué leur numéro : il peut s’agir de personnes différentes.</translation>
    </message>
    <message>
        <source>The history is still being brought here, so there may be more calls.</source>
        <translation>L’historique est encore en cours de récupération : il y a peut-être d’autres appels.</translation>
    </message>
</context>
<context>
    <name>PrintedList</name>
    <message>
        <source>Caller</source>
        <translation>Correspondant</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Page {n} of {m}</source>
        <translation>Page {n} sur {m}</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Return</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bas</translation>
    </message>
</context>
<context>
    <name>QuestionBox</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>RowActions</name>
    <message>
        <source>Call</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Send a message</source>
        <translation>Envoyer un SMS</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Copier le numéro</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copier les lignes</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Marquer comme traité</translation>
    </message>
    <message>
        <source>Mark as done, with a note…</source>
        <translation>Marquer comme traité, avec une note…</translation>
    </message>
    <message>
        <source>Take back “done”</source>
        <translation>Marquer comme non traité</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi ?</translation>
    </message>
    <message>
        <source>Search for this number</source>
        <translation>Rechercher ce numéro</translation>
    </message>
    <message>
        <source>Forget this number…</source>
        <translation>Oublier ce numéro…</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search name, number or note   {shortcut}</source>
        <translation>Nom, numéro ou note   {shortcut}</translation>
    </message>
    <message>
        <source>Search name, number or note</source>
        <translation>Rechercher un nom, un numéro ou une note</translation>
    </message>
    <message>
        <source>Finds callers by name, by any part of the number, and by your notes about them.</source>
        <translation>Trouve les correspondants par leur nom, par une partie de leur numéro ou par vos notes à leur sujet.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The demo has one phone, which is invented.</source>
        <translation>La démo n’a qu’un téléphone, qui est fictif.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>The words change when Call Viewer starts next.</source>
        <translation>La langue changera au prochain démarrage de Call Viewer.</translation>
    </message>
    <message>
        <source>&amp;Keep a copy of the calls on this computer</source>
        <translation>&amp;Garder une copie des appels sur cet ordinateur</translation>
    </message>
    <message>
        <source>Delete the copy now…</source>
        <translation>Supprimer la copie maintenant…</translation>
    </message>
    <message>
        <source>&amp;Hide numbers on screen</source>
        <translation>Cac&amp;her les numéros à l’écran</translation>
    </message>
    <message>
        <source>Phones…</source>
        <translation>Téléphones…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The calls are there at once, also offline, and stay when the service forgets them.</source>
        <translation>Les appels s’affichent tout de suite, même hors ligne, et restent même si le service les efface.</translation>
    </message>
    <message>
        <source>The calls are read from the service at each start and forgotten when the program ends.</source>
        <translation>Les appels sont lus auprès du service à chaque démarrage et oubliés quand vous quittez l’application.</translation>
    </message>
    <message>
        <source>Keep no copy? It is deleted from this computer, together with calls that the service has forgotten. Offline there will be nothing to see.</source>
        <translation>Ne plus garder de copie ? Elle sera supprimée de cet ordinateur, avec les appels que le service a oubliés. Hors ligne, il n’y aura plus rien à voir.</translation>
    </message>
    <message>
        <source>Keep no copy</source>
        <translation>Ne plus garder de copie</translation>
    </message>
    <message numerus="yes">
        <source>Delete calls older than {n} months from this computer, now and from day to day?</source>
        <translation>
            <numerusform>Supprimer de cet ordinateur les appels de plus de {n} mois, maintenant puis jour après jour ?</numerusform>
            <numerusform>Supprimer de cet ordinateur les appels de plus de {n} mois, maintenant puis jour après jour ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete older calls</source>
        <translation>Supprimer les anciens appels</translation>
    </message>
    <message>
        <source>Delete the copy of the calls of all phones? Calls that the service has forgotten are lost.</source>
        <translation>Supprimer la copie des appels de tous les téléphones ? Les appels que le service a oubliés seront perdus.</translation>
    </message>
    <message>
        <source>Delete the copy</source>
        <translation>Supprimer la copie</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Only when I refresh</source>
        <translation>Seulement quand j’actualise</translation>
    </message>
    <message>
        <source>Every minute</source>
        <translation>Chaque minute</translation>
    </message>
    <message numerus="yes">
        <source>Every {n} minutes</source>
        <translation>
            <numerusform>Toutes les {n} minutes</numerusform>
            <numerusform>Toutes les {n} minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} months</source>
        <translation>
            <numerusform>{n} mois</numerusform>
            <numerusform>{n} mois</numerusform>
        </translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Illimitée</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>&amp;Look for new calls</source>
        <translation>&amp;Rechercher les nouveaux appels</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Keep calls &amp;for</source>
        <translation>&amp;Durée de conservation des appels</translation>
    </message>
    <message>
        <source>Shows no more than the last two digits.</source>
        <translation>N’affiche que les deux derniers chiffres.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Missed calls and start</source>
        <translation>Appels manqués et démarrage</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>Appels manqués</translation>
    </message>
    <message>
        <source>Incoming calls</source>
        <translation>Appels entrants</translation>
    </message>
    <message>
        <source>Outgoing calls</source>
        <translation>Appels sortants</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>Tous les appels</translation>
    </message>
    <message>
        <source>To call back</source>
        <translation>À rappeler</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>Open the panel of the number</source>
        <translation>Ouvrir le panneau du numéro</translation>
    </message>
    <message>
        <source>Show or hide the panel</source>
        <translation>Afficher ou masquer le panneau</translation>
    </message>
    <message>
        <source>Copy the selected rows, or the number</source>
        <translation>Copier les lignes sélectionnées, ou le numéro</translation>
    </message>
    <message>
        <source>Take back what was marked last</source>
        <translation>Annuler la dernière marque</translation>
    </message>
    <message>
        <source>Export or print the list</source>
        <translation>Exporter ou imprimer la liste</translation>
    </message>
    <message>
        <source>Menu of the row</source>
        <translation>Menu de la ligne</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Sort, and choose columns: in the menu of the row</source>
        <translation>Trier et choisir les colonnes : dans le menu de la ligne</translation>
    </message>
    <message>
        <source>Open the calendar, in a date field</source>
        <translation>Ouvrir le calendrier, dans un champ de date</translation>
    </message>
    <message>
        <source>A day earlier or later, in a date field</source>
        <translation>Un jour plus tôt ou plus tard, dans un champ de date</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Cette liste</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>SnoozeMenu</name>
    <message>
        <source>Put off</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Not any longer</source>
        <translation>Ne plus reporter</translation>
    </message>
    <message>
        <source>Until…</source>
        <translation>Date et heure…</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>Dans une heure</translation>
    </message>
    <message>
        <source>This evening {time}</source>
        <translation>Ce soir à {time}</translation>
    </message>
    <message>
        <source>Tomorrow {time}</source>
        <translation>Demain à {time}</translation>
    </message>
    <message>
        <source>Next Monday {time}</source>
        <translation>Lundi prochain à {time}</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Newest call {when}</source>
        <translation>Dernier appel : {when}</translation>
    </message>
    <message>
        <source>the phone may lag by {n} min</source>
        <translation>retard possible : {n} min</translation>
    </message>
    <message>
        <source>checked just now</source>
        <translation>vérifié à l’instant</translation>
    </message>
    <message>
        <source>checked {n} min ago</source>
        <translation>vérifié il y a {n} min</translation>
    </message>
    <message>
        <source>checked {n} h ago</source>
        <translation>vérifié il y a {n} h</translation>
    </message>
    <message numerus="yes">
        <source>checked {n} days ago</source>
        <translation>
            <numerusform>vérifié il y a {n} jour</numerusform>
            <numerusform>vérifié il y a {n} jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncLine</name>
    <message>
        <source>Bringing the history here</source>
        <translation>Récupération de l’historique</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>The whole history is here: {calls}</source>
        <translation>Historique complet : {calls}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Mettre en pause</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>{what}…</source>
        <translation>{what}…</translation>
    </message>
    <message>
        <source>{what}: back to {month}, {calls}</source>
        <translation>{what} : remonte à {month}, {calls}</translation>
    </message>
    <message numerus="yes">
        <source>{n} calls</source>
        <translation>
            <numerusform>{n} appel</numerusform>
            <numerusform>{n} appels</numerusform>
        </translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>Nouvel essai…</translation>
    </message>
    <message>
        <source>Waiting: trying again in {n} s</source>
        <translation>En attente : nouvel essai dans {n} s</translation>
    </message>
    <message>
        <source>Offline: only the calls that are here</source>
        <translation>Hors ligne : seulement les appels déjà récupérés</translation>
    </message>
    <message>
        <source>Offline. Last checked: {when}</source>
        <translation>Hors ligne. Dernière vérification : {when}</translation>
    </message>
    <message>
        <source>{problem}: only the calls that are here</source>
        <translation>{problem} : seulement les appels déjà récupérés</translation>
    </message>
    <message>
        <source>{problem}. Last checked: {when}</source>
        <translation>{problem}. Dernière vérification : {when}</translation>
    </message>
</context>
<context>
    <name>SystemSwitches</name>
    <message>
        <source>The system did not let this program look that up or change it. See the settings of the system.</source>
        <translation>Le système n’a pas permis à cette application de consulter ou de modifier ce réglage. Voyez les paramètres du système.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Missed</source>
        <translation>Manqué</translation>
    </message>
    <message>
        <source>Outgoing · no answer</source>
        <translation>Sortant · sans réponse</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Entrant</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Sortant</translation>
    </message>
    <message>
        <source>All calls with this number</source>
        <translation>Tous les appels avec ce numéro</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Settings and help</source>
        <translation>Paramètres et aide</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Démo</translation>
    </message>
    <message>
        <source>These calls are invented. Nothing is sent or kept.</source>
        <translation>Ces appels sont fictifs. Rien n’est envoyé ni conservé.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>New missed calls: {n}</source>
        <translation>Nouveaux appels manqués : {n}</translation>
    </message>
    <message>
        <source>To call back: {n}</source>
        <translation>À rappeler : {n}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>To call back</source>
        <translation>À rappeler</translation>
    </message>
    <message>
        <source>Check for new calls</source>
        <translation>Rechercher de nouveaux appels</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>This key already belongs to {name}. Each phone has a key of its own.</source>
        <translation>Cette clé appartient déjà à {name}. Chaque téléphone a sa propre clé.</translation>
    </message>
    <message>
        <source>Getting the calls…</source>
        <translation>Récupération des appels…</translation>
    </message>
    <message>
        <source>No call fits this search.</source>
        <translation>Aucun appel ne correspond à cette recherche.</translation>
    </message>
    <message>
        <source>There is no call of these days.</source>
        <translation>Il n’y a aucun appel pour ces jours.</translation>
    </message>
    <message>
        <source>No call fits this filter.</source>
        <translation>Aucun appel ne correspond à ce filtre.</translation>
    </message>
    <message>
        <source>No call fits all that is chosen above.</source>
        <translation>Aucun appel ne correspond à tout ce qui est choisi en haut.</translation>
    </message>
    <message>
        <source>Try other words.</source>
        <translation>Essayez d’autres mots.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Show all days</source>
        <translation>Afficher tous les jours</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Clear search, days and filter</source>
        <translation>Effacer la recherche, les jours et le filtre</translation>
    </message>
    <message>
        <source>Try again in about {n} min.</source>
        <translation>Réessayez dans {n} min environ.</translation>
    </message>
    <message>
        <source>Try again in about {n} h.</source>
        <translation>Réessayez dans {n} h environ.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in about {n} days.</source>
        <translation>
            <numerusform>Réessayez dans {n} jour environ.</numerusform>
            <numerusform>Réessayez dans {n} jours environ.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service cannot be reached</source>
        <translation>Le service est injoignable</translation>
    </message>
    <message>
        <source>This computer got no answer from the service.</source>
        <translation>Cet ordinateur n’a reçu aucune réponse du service.</translation>
    </message>
    <message>
        <source>Check the internet connection, or try again later.</source>
        <translation>Vérifiez la connexion Internet, ou réessayez plus tard.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The proxy does not work</source>
        <translation>Le proxy ne fonctionne pas</translation>
    </message>
    <message>
        <source>The proxy setting of this computer cannot be used.</source>
        <translation>Le réglage du proxy de cet ordinateur est inutilisable.</translation>
    </message>
    <message>
        <source>Check its address, name and password, then start Call Viewer again.</source>
        <translation>Vérifiez l’adresse, le nom d’utilisateur et le mot de passe, puis relancez Call Viewer.</translation>
    </message>
    <message>
        <source>The connection is not safe</source>
        <translation>La connexion n’est pas sûre</translation>
    </message>
    <message>
        <source>This computer does not trust the certificate that it was shown.</source>
        <translation>Cet ordinateur ne fait pas confiance au certificat qui lui a été présenté.</translation>
    </message>
    <message>
        <source>Check the computer's date and the network, for example a hotel's sign-in page.</source>
        <translation>Vérifiez la date de l’ordinateur et le réseau, par exemple la page de connexion d’un hôtel.</translation>
    </message>
    <message>
        <source>The API key is missing</source>
        <translation>La clé API manque</translation>
    </message>
    <message>
        <source>The service asks for an API key.</source>
        <translation>Le service demande une clé API.</translation>
    </message>
    <message>
        <source>Enter the key from your SMSMobileAPI dashboard.</source>
        <translation>Saisissez la clé de votre tableau de bord SMSMobileAPI.</translation>
    </message>
    <message>
        <source>Enter the API key</source>
        <translation>Saisir la clé API</translation>
    </message>
    <message>
        <source>The API key is wrong</source>
        <translation>La clé API est incorrecte</translation>
    </message>
    <message>
        <source>The service does not know this key.</source>
        <translation>Le service ne connaît pas cette clé.</translation>
    </message>
    <message>
        <source>Copy the key from your SMSMobileAPI dashboard once more.</source>
        <translation>Copiez de nouveau la clé depuis votre tableau de bord SMSMobileAPI.</translation>
    </message>
    <message>
        <source>Change the API key</source>
        <translation>Modifier la clé API</translation>
    </message>
    <message>
        <source>The service refused</source>
        <translation>Le service a refusé l’accès</translation>
    </message>
    <message>
        <source>It did not say why; the API key may be wrong.</source>
        <translation>Il n’a pas dit pourquoi ; la clé API est peut-être incorrecte.</translation>
    </message>
    <message>
        <source>Check the key; if it is right, a firewall or a proxy may be in the way.</source>
        <translation>Vérifiez la clé ; si elle est correcte, un pare-feu ou un proxy fait peut-être obstacle.</translation>
    </message>
    <message>
        <source>The subscription has ended</source>
        <translation>L’abonnement a pris fin</translation>
    </message>
    <message>
        <source>The key is right, but its SMSMobileAPI subscription has expired.</source>
        <translation>La clé est bonne, mais son abonnement SMSMobileAPI a expiré.</translation>
    </message>
    <message>
        <source>Renew it in the SMSMobileAPI dashboard, then check again.</source>
        <translation>Renouvelez-le dans le tableau de bord SMSMobileAPI, puis vérifiez de nouveau.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier de nouveau</translation>
    </message>
    <message>
        <source>The service asks to wait</source>
        <translation>Le service demande de patienter</translation>
    </message>
    <message>
        <source>It got too many requests in a short time.</source>
        <translation>Il a reçu trop de demandes en peu de temps.</translation>
    </message>
    <message>
        <source>Wait a minute and try again.</source>
        <translation>Patientez une minute, puis réessayez.</translation>
    </message>
    <message>
        <source>The service has a problem</source>
        <translation>Le service a un problème</translation>
    </message>
    <message>
        <source>It reports a fault of its own; your network is fine.</source>
        <translation>Il signale une panne de son côté ; votre réseau n’est pas en cause.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>The answer makes no sense</source>
        <translation>La réponse est incompréhensible</translation>
    </message>
    <message>
        <source>The service sent something that is no list of calls.</source>
        <translation>Le service a envoyé autre chose qu’une liste d’appels.</translation>
    </message>
    <message>
        <source>Try again; if it stays, something between here and the service may interfere.</source>
        <translation>Réessayez ; si cela persiste, quelque chose perturbe peut-être la liaison avec le service.</translation>
    </message>
    <message>
        <source>There is no keyring</source>
        <translation>Il n’y a pas de trousseau</translation>
    </message>
    <message>
        <source>This computer has no keyring that could keep the key safe.</source>
        <translation>Cet ordinateur n’a pas de trousseau pour garder la clé en sûreté.</translation>
    </message>
    <message>
        <source>Set one up (such as GNOME Keyring or KWallet), or use the key for this session only.</source>
        <translation>Configurez-en un (GNOME Keyring ou KWallet, par exemple), ou utilisez la clé pour cette session uniquement.</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <translation>Le trousseau est verrouillé</translation>
    </message>
    <message>
        <source>The key is in the computer's keyring, which was not unlocked.</source>
        <translation>La clé est dans le trousseau de l’ordinateur, qui n’a pas été déverrouillé.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or use the key for this session only.</source>
        <translation>Déverrouillez-le et réessayez, ou utilisez la clé pour cette session uniquement.</translation>
    </message>
    <message>
        <source>The keyring refused</source>
        <translation>Le trousseau a refusé</translation>
    </message>
    <message>
        <source>The computer's keyring is open but did not do what it was asked for.</source>
        <translation>Le trousseau de l’ordinateur est ouvert, mais n’a pas fait ce qui lui était demandé.</translation>
    </message>
    <message>
        <source>Allow Call Viewer to use the keyring, or use the key for this session only.</source>
        <translation>Autorisez Call Viewer à utiliser le trousseau, ou utilisez la clé pour cette session uniquement.</translation>
    </message>
    <message>
        <source>No API key yet</source>
        <translation>Pas encore de clé API</translation>
    </message>
    <message>
        <source>The computer's keyring holds no key for this phone.</source>
        <translation>Le trousseau de l’ordinateur ne contient pas de clé pour ce téléphone.</translation>
    </message>
    <message>
        <source>No calls</source>
        <translation>Aucun appel</translation>
    </message>
    <message>
        <source>No call of this phone is here yet.</source>
        <translation>Aucun appel de ce téléphone n’est encore arrivé ici.</translation>
    </message>
    <message>
        <source>A new call can take about ten minutes to arrive here.</source>
        <translation>Un nouvel appel peut mettre une dizaine de minutes à arriver ici.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>No missed calls</source>
        <translation>Aucun appel manqué</translation>
    </message>
    <message>
        <source>The service has no missed calls of this phone.</source>
        <translation>Le service n’a aucun appel manqué de ce téléphone.</translation>
    </message>
    <message>
        <source>No incoming calls</source>
        <translation>Aucun appel entrant</translation>
    </message>
    <message>
        <source>The service has no answered calls of this phone.</source>
        <translation>Le service n’a aucun appel décroché de ce téléphone.</translation>
    </message>
    <message>
        <source>No outgoing calls</source>
        <translation>Aucun appel sortant</translation>
    </message>
    <message>
        <source>The service has no calls made with this phone.</source>
        <translation>Le service n’a aucun appel passé avec ce téléphone.</translation>
    </message>
</context>
<context>
    <name>UndoLine</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>UntilDialog</name>
    <message>
        <source>Put off until</source>
        <translation>Reporter jusqu’à une date</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Choose a day.</source>
        <translation>Choisissez un jour.</translation>
    </message>
    <message>
        <source>This moment has passed. Choose a later one.</source>
        <translation>Ce moment est déjà passé. Choisissez-en un plus tard.</translation>
    </message>
    <message>
        <source>Until then the number is not among those who wait, unless it calls again.</source>
        <translation>D’ici là, ce numéro ne figure plus parmi ceux qui attendent, sauf s’il appelle de nouveau.</translation>
    </message>
    <message>
        <source>“{text}” is no day that can be read.</source>
        <translation>« {text} » n’est pas un jour reconnu.</translation>
    </message>
</context>
<context>
    <name>WaitWords</name>
    <message>
        <source>up to 5 min</source>
        <translation>jusqu’à 5 min</translation>
    </message>
    <message>
        <source>5 to 60 min</source>
        <translation>5 à 60 min</translation>
    </message>
    <message>
        <source>1 to 8 h</source>
        <translation>1 à 8 h</translation>
    </message>
    <message>
        <source>later the same day</source>
        <translation>plus tard le même jour</translation>
    </message>
    <message>
        <source>next day or later</source>
        <translation>le lendemain ou plus tard</translation>
    </message>
    <message>
        <source>they reached you first</source>
        <translation>vous a joint avant</translation>
    </message>
    <message>
        <source>not called back</source>
        <translation>pas rappelé</translation>
    </message>
</context>
<context>
    <name>WaitsChart</name>
    <message>
        <source>How long they waited for your call</source>
        <translation>Leur attente avant votre rappel</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>Rappelé</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>Appels manqués</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>{wait}
Missed calls: {n} ({share})</source>
        <translation>{wait}
Appels manqués : {n} ({share})</translation>
    </message>
</context>
<context>
    <name>WeekChart</name>
    <message>
        <source>Calls by weekday and hour</source>
        <translation>Appels par jour et par heure</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Jour de la semaine</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Aucun.</translation>
    </message>
    <message>
        <source>Most: {cell}</source>
        <translation>Maximum : {cell}</translation>
    </message>
</context>
<context>
    <name>WelcomeDialog</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Remember the key in this computer's keyring</source>
        <translation>Mémoriser la clé dans le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Look around with the demo</source>
        <translation>Découvrir avec la démo</translation>
    </message>
    <message>
        <source>Trying the key…</source>
        <translation>Vérification de la clé…</translation>
    </message>
    <message>
        <source>Only this session</source>
        <translation>Cette session uniquement</translation>
    </message>
    <message>
        <source>Your phone's calls, on this computer</source>
        <translation>Les appels de votre téléphone, sur cet ordinateur</translation>
    </message>
    <message>
        <source>Call Viewer shows the missed, incoming and outgoing calls that your phone sends to SMSMobileAPI. It only reads them.</source>
        <translation>Call Viewer affiche les appels manqués, entrants et sortants que votre téléphone envoie à SMSMobileAPI. Il ne fait que les lire.</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>&amp;Clé API</translation>
    </message>
    <message>
        <source>The key is in your SMSMobileAPI dashboard, and in the app on the phone. Each phone has its own.</source>
        <translation>La clé se trouve dans votre tableau de bord SMSMobileAPI et dans l’application du téléphone. Chaque téléphone a la sienne.</translation>
    </message>
    <message>
        <source>This computer has no keyring for it: the key is forgotten when the program ends.</source>
        <translation>Cet ordinateur n’a pas de trousseau pour la garder : la clé est oubliée quand vous quittez l’application.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Hidden number</source>
        <translation>Numéro masqué</translation>
    </message>
    <message>
        <source>Unknown caller</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>The caller withheld the number.</source>
        <translation>L’appelant a masqué son numéro.</translation>
    </message>
    <message>
        <source>As the phone wrote it: {number}</source>
        <translation>Tel que le téléphone l’a noté : {number}</translation>
    </message>
    <message>
        <source>Time unknown</source>
        <translation>Heure inconnue</translation>
    </message>
    <message>
        <source>As the service wrote it: {text}</source>
        <translation>Telle que le service l’a notée : {text}</translation>
    </message>
    <message>
        <source>The service gave no time for this call.</source>
        <translation>Le service n’a pas donné l’heure de cet appel.</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>aujourd’hui à {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>hier à {time}</translation>
    </message>
    <message>
        <source>tomorrow {time}</source>
        <translation>demain à {time}</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>le {day} à {time}</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>The service gave no duration for this call.</source>
        <translation>Le service n’a pas donné la durée de cet appel.</translation>
    </message>
    <message>
        <source>{n} s in all</source>
        <translation>{n} s au total</translation>
    </message>
    <message>
        <source>Where the number is registered, not where the caller is.</source>
        <translation>Lieu où le numéro est enregistré, pas celui où se trouve l’appelant.</translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation>Appel manqué</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>Appel entrant</translation>
    </message>
    <message>
        <source>Outgoing call</source>
        <translation>Appel sortant</translation>
    </message>
    <message>
        <source>Missed call from {who}, {when}</source>
        <translation>Appel manqué : {who}, {when}</translation>
    </message>
    <message>
        <source>Incoming call from {who}, {when}</source>
        <translation>Appel entrant : {who}, {when}</translation>
    </message>
    <message>
        <source>Outgoing call to {who}, {when}</source>
        <translation>Appel sortant : {who}, {when}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation>{h} h {m} min</translation>
    </message>
    <message>
        <source>{m} min {s} s</source>
        <translation>{m} min {s} s</translation>
    </message>
    <message>
        <source>{s} s</source>
        <translation>{s} s</translation>
    </message>
</context>
<context>
    <name>_Choice</name>
    <message>
        <source>{filter}: {choice}</source>
        <translation>{filter} : {choice}</translation>
    </message>
</context>
<context>
    <name>_KeyLine</name>
    <message>
        <source>API key</source>
        <translation>Clé API</translation>
    </message>
    <message>
        <source>Paste your API key</source>
        <translation>Collez votre clé API</translation>
    </message>
</context>
</TS>
