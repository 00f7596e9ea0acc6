<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the calls of a phone connected to SMSMobileAPI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the MIT licence, made with Qt and PySide6 (LGPL) and Lucide's icons (ISC).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is in your SMSMobileAPI dashboard, and in the app on the phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For this session only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is forgotten when the program ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is right: the service answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is in use for this session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is saved and in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the key? Calls are shown again once a key is entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the demo's invented calls; it needs no key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is kept in {keyring}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is kept for this session only, and forgotten when the program ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key comes from the environment variable {name}, for this session only. A key saved here is used when the variable is not set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key is kept yet. It will be kept in {keyring}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Windows Credential Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the macOS Keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the keyring of this computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountSwitcher</name>
    <message>
        <source>Add a phone…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage phones…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountsDialog</name>
    <message>
        <source>Phones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a phone…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed calls seem to be written in {zone}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {name} from this program? Its API key is forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the copy of its calls as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete its notes and marks, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Zone of missed calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service gives missed calls without their time zone. Change it if their times are off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ountry of numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For numbers that come without a country code.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AlertSettings</name>
    <message>
        <source>&amp;Tell me about new missed calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>But not &amp;from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start when I &amp;log in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;phone links (tel:) with this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now choose this program for them in the default apps of the system's settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New missed calls are then told even while no window is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop has no tray, so the program ends with its window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short message of the desktop, at most one for several calls.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>Missed call</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{names} and {n} more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Missed calls: {n}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>The link holds no number that can be called.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarPopup</name>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month after</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallActions</name>
    <message>
        <source>Export selected rows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows copied: {n}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallPage</name>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are still the calls from before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls here so far: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls found: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All calls shown: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls shown: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls shown: {n}, more when you scroll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unreadable rows passed over: {m}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody sorts by this column. The filter narrows the list by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service sorts missed calls newest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service cannot sort by this column. Newest come first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{trouble}. These are the calls that are saved here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying again in {seconds} s.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallTable</name>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallersChart</name>
    <message>
        <source>Caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top callers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk time: {span}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallsChart</name>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All calls: {n}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartBox</name>
    <message>
        <source>Show as a table: {chart}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save or copy: {chart}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save or copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the figures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartSaving</name>
    <message>
        <source>PNG picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart could not be saved. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart was saved: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopyKeeper</name>
    <message>
        <source>Delete all calls of hidden numbers on this computer, for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete all calls of {number} on this computer, for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was to be deleted may still be on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy of the history was damaged. It was set aside as {file}, and is being made anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your notes were damaged. The file was set aside as {file}; what could be read is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your notes and marks cannot be read or kept: they last until the program ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls are shown all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy of the history was written by a newer version of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so the copy of the history cannot grow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of the copy cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds the copy of the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy of the history was damaged and is being made anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy of the history cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call Viewer met an error of its own. You can go on; if it happens again, send us the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report holds no API key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateBar</name>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days: {choice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{text}" is not a date. Write it like {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days to come have no calls yet: today was taken instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No calls are that old: {day} was taken instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day was before the first one: it was moved to {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first day was after the last one: it was moved to {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own range</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DatePicker</name>
    <message>
        <source>Any day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a day, or press Alt+Down for the calendar.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoneDialog</name>
    <message>
        <source>Mark as done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is shown where the list says that it is done, until the number calls in vain again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why, in a few words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>International number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milliseconds since 1970</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for a call back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried, not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They reached you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{outcome} {span} later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{outcome} ({n}x)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under 1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{m} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{d} d {h} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{s} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{m} min {s} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To call back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incoming calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outgoing calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>incoming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outgoing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to call back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left on the disk. Free some, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder, or the file in it, cannot be written. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has the file open. Close it there, or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder is not there. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another export to this folder is going on. Try again when it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written. Try another name or another folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what is new since the last export to &amp;this folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history is still being brought here: only the calls that are here are exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file with the name “{name}”. Replace it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print all of them? Calls: {n}, pages: about {m}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the calls…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls: {n} of {m}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages: {n} of {m}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls exported: {n}. The file is “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finishing the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such folder. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each row is a missed call of these people that still waits, in the order of the list. Hidden numbers are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Which calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File for&amp;mat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ma&amp;de for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fo&amp;lder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All calls of this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All people of this list; calls: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All calls of this list: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected people: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected rows: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel (.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON, one array (.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON, one call on each line (.jsonl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF, to read and print (.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreadsheets: nothing in it can run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other programs: exactly as it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportFlow</name>
    <message>
        <source>There are no calls to export here. Open one of the lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is still being made. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is new since the last export to this folder. No file was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was exported before could not be read, so that all calls counted as new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be noted that they are exported: they will count as new once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy of the calls on this computer could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing was stopped. Pages that the printer has already may still come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was complete before it could be stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls sent to the printer: {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer takes no pages. Look whether it is on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportHeading</name>
    <message numerus="yes">
        <source>Who has tried in the last {n} days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Search: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since {first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until {last}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterButton</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: {choices}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters work once the whole history is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up of missed calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not called back yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting, nothing tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tried without success</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>called back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they reached you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marked as done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no talk (0 s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shorter than {n} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longer than {n} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown callers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for the call back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hour of the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anybody</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FollowWords</name>
    <message>
        <source>Called back {span} later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They reached you {span} later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller withheld the number, so it is not known whether they were called back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service gave no time for this call, so it is not known what came after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known yet what became of this call: the history is still being brought here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You called back {when} and talked for {duration}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They called again {when}, and you answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They called again {when}, and you talked for {duration}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You tried once, {when}, and nobody answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You tried {n} times, last {when}, and nobody answered.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has called back since, and no answered call came from this number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You marked it as done {when}: {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You marked it as done {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be called back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First: {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last: {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>When this number answered or called before; known from {n} such calls on.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>once, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} times, last {when}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried once, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried twice, last {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Tried {n} times, last {when}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Since {when} nobody has called back, and no answered call came from this number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since {when} you have tried {times}, and nobody answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put off until {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} tried to reach you {attempts}; waiting {span}; {tried}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put off until {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any day {from_}–{until}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekdays {from_}–{until}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekends {from_}–{until}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under 1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at a time that is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tried once, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tried twice, last {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>tried {n} times, last {when}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InsightGuide</name>
    <message>
        <source>These calls can be shown once the whole history is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only these calls are shown: {calls}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the insights</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InsightWords</name>
    <message>
        <source>{n} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} within 5 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was {before}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>called back within 1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median time to call back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outgoing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>talked in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days}, compared with {before}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{s} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{d} d {h} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{d} d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{m} min {s} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls per week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls per month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls per year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday}, {start} to {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by number of calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by missed calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by talk time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{h} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{m} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longest {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sign}{n} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InsightsPage</name>
    <message>
        <source>{days} · the history is not all here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the top callers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures were copied.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InsightsTab</name>
    <message>
        <source>{days} · search and filter change nothing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no insights now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calls that are saved here could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it stays, start Call Viewer anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Paste the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key yet. Copy it from the SMSMobileAPI dashboard and paste it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a web address without a key in it. Copy only the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key has no spaces inside. Copy it once more, and nothing around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be a key. Copy it once more, and nothing around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListTable</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To call back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room for the panel. Make the window wider to see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To call back: {n}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>Note about this number…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note about this number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberActions</name>
    <message>
        <source>Copied {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} is marked as done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} are marked as done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} is not marked as done any longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} are not marked as done any longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} is not put off any longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} are not put off any longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} is put off until {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} are put off until {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hidden number cannot be marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} does not wait for a call back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} do not wait for a call back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{who} and {n} more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>That could not be saved, and nothing was changed. See whether the disk is full, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program on this computer makes calls or sends messages. {number} was copied instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This caller withheld the number, so there is nobody to call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes with * or # can change a phone's settings, so they are not dialled from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a phone number that can be called.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberPanel</name>
    <message>
        <source>The selected number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a call to see everything about its number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows copied: {n}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PanelButtons</name>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody waits for a call back from this number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has to call back here any longer, until they call in vain again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You marked it as done. Let it wait for a call back again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PanelFigures</name>
    <message>
        <source>Put off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put off the call back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PanelHead</name>
    <message>
        <source>More about this number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for this number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget this number…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PanelNote</name>
    <message>
        <source>The note could not be saved. It is kept here, and saved as soon as that is possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note about a number of the other phone could not be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A note holds {n} letters; the rest was cut.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleActions</name>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows copied: {n}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleBar</name>
    <message>
        <source>Longest wait first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most attempts first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last attempt first</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Tried in the last {n} days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Tried at any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows those, too, who have not tried again for longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorted by: {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order: {order}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has tried to reach you in this time is shown, with all earlier attempts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The days that are chosen at the top count instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show {n} more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show put off: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleBody</name>
    <message>
        <source>{trouble}. Some people may be missing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history is still being brought here. Some people may be missing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleColumns</name>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried to reach you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>Hidden numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden numbers tried to reach you {attempts}; nobody can call them back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These callers withheld their number, so nobody can call them back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleStates</name>
    <message>
        <source>People waiting: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People found: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>not tried again for {days} days: {n}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>put off: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calls from hidden numbers, not counted: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calls without a time, not counted: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history is still being brought here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who waits for a call back is known once the calls are here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is waiting now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody who waits is put off until later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They come back by themselves, or when they call again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody who called in vain was called back, or has reached you since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new call can take about ten minutes to arrive here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is waiting from these days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody may be waiting since other days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody who waits fits this search, these days and this filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try other words, or more days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} is not waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No missed call fits this search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look in the missed calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look in all calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everybody who waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Everybody who has tried in the last {n} days is put off until later.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody found in the last {n} days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Those who fit this search and this filter have not tried again since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show them</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nobody is waiting from the last {n} days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Those who wait tried before, and have not tried again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleTable</name>
    <message>
        <source>People who wait for a call back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhoneNames</name>
    <message>
        <source>My phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone {n}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhoneNotes</name>
    <message>
        <source>The notes of {name} could not be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notes could not be taken over, and are kept where they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes of a phone that was removed are kept here. Use them for this phone?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes of the phone “{name}”, removed on {day}, are kept here. Use them for this phone?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They were written by a newer version of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their folder cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhonesFlow</name>
    <message>
        <source>Missed calls seem to be written in the time zone {zone}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PortraitWords</name>
    <message>
        <source>also: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They tried to reach you {attempts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls without a number: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls with this number: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first in {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incoming: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outgoing: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last call: {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talked in all: {duration}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best reached: {hours}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The callers withheld their numbers: these may be different people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history is still being brought here, so there may be more calls.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintedList</name>
    <message>
        <source>Caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {n} of {m}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionBox</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowActions</name>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as done, with a note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back “done”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for this number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget this number…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search name, number or note   {shortcut}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search name, number or note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds callers by name, by any part of the number, and by your notes about them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The demo has one phone, which is invented.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words change when Call Viewer starts next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep a copy of the calls on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the copy now…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hide numbers on screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phones…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calls are there at once, also offline, and stay when the service forgets them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calls are read from the service at each start and forgotten when the program ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep no copy? It is deleted from this computer, together with calls that the service has forgotten. Offline there will be nothing to see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep no copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete calls older than {n} months from this computer, now and from day to day?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Delete older calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the copy of the calls of all phones? Calls that the service has forgotten are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only when I refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Every {n} minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} months</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>For ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look for new calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep calls &amp;for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows no more than the last two digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed calls and start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incoming calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outgoing calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To call back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the panel of the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected rows, or the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export or print the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu of the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort, and choose columns: in the menu of the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the calendar, in a date field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day earlier or later, in a date field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SnoozeMenu</name>
    <message>
        <source>Put off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not any longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This evening {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next Monday {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Newest call {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the phone may lag by {n} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked {n} min ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked {n} h ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>checked {n} days ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncLine</name>
    <message>
        <source>Bringing the history here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole history is here: {calls}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: back to {month}, {calls}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} calls</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting: trying again in {n} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline: only the calls that are here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline. Last checked: {when}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SystemSwitches</name>
    <message>
        <source>The system did not let this program look that up or change it. See the settings of the system.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outgoing · no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All calls with this number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings and help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These calls are invented. Nothing is sent or kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>New missed calls: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To call back: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To call back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check for new calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>This key already belongs to {name}. Each phone has a key of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting the calls…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No call fits this search and these days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try other words, or more days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in about {n} min.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in about {n} h.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Try again in about {n} days.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The service cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer got no answer from the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the internet connection, or try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy does not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy setting of this computer cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its address, name and password, then start Call Viewer again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is not safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer does not trust the certificate that it was shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the computer's date and the network, for example a hotel's sign-in page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API key is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service asks for an API key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the key from your SMSMobileAPI dashboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API key is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not know this key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the key from your SMSMobileAPI dashboard once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subscription has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is right, but its SMSMobileAPI subscription has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew it in the SMSMobileAPI dashboard, then check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service asks to wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It got too many requests in a short time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a minute and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It reports a fault of its own; your key and your network are fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer makes no sense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service sent something that is no list of calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it stays, something between here and the service may interfere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keyring that could keep the key safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set one up (such as GNOME Keyring or KWallet), or use the key for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is in the computer's keyring, which was not unlocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it and try again, or use the key for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer's keyring is open but did not do what it was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow Call Viewer to use the keyring, or use the key for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No API key yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer's keyring holds no key for this phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No call of this phone is here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new call can take about ten minutes to arrive here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No missed calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has no missed calls of this phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No incoming calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has no answered calls of this phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No outgoing calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has no calls made with this phone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UndoLine</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UntilDialog</name>
    <message>
        <source>Put off until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This moment has passed. Choose a later one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until then the number is not among those who wait, unless it calls again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no day that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaitWords</name>
    <message>
        <source>up to 5 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 to 60 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 8 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>later the same day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next day or later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they reached you first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not called back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaitsChart</name>
    <message>
        <source>{wait}
Missed calls: {n} ({share})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long they waited for your call</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeekChart</name>
    <message>
        <source>Calls by weekday and hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most: {cell}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomeDialog</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember the key in this computer's keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around with the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying the key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone's calls, on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call Viewer shows the missed, incoming and outgoing calls that your phone sends to SMSMobileAPI. It only reads them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is in your SMSMobileAPI dashboard, and in the app on the phone. Each phone has its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keyring for it: the key is forgotten when the program ends.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Unknown caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller withheld the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the phone wrote it: {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the service wrote it: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service gave no time for this call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{m} min {s} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{s} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service gave no duration for this call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} s in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the number is registered, not where the caller is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outgoing call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed call from {who}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incoming call from {who}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outgoing call to {who}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Choice</name>
    <message>
        <source>{filter}: {choice}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_KeyLine</name>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste your API key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
