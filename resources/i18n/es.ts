<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About {name}</source>
        <translation>Acerca de {name}</translation>
    </message>
    <message>
        <source>Shows the calls of a phone connected to SMSMobileAPI.</source>
        <translation>Muestra las llamadas de un teléfono conectado a SMSMobileAPI.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence, made with Qt and PySide6 (LGPL) and Lucide's icons (ISC).</source>
        <translation>Software libre con licencia MIT, hecho con Qt y PySide6 (LGPL) y los iconos de Lucide (ISC).</translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>The key is in your SMSMobileAPI dashboard, and in the app on the phone.</source>
        <translation>La clave está en tu panel de control de SMSMobileAPI y en la app instalada en el teléfono.</translation>
    </message>
    <message>
        <source>For this session only</source>
        <translation>Solo para esta sesión</translation>
    </message>
    <message>
        <source>The key is forgotten when the program ends.</source>
        <translation>La clave se olvida al cerrar el programa.</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>Olvidar la clave</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>The key is right: the service answers.</source>
        <translation>La clave es correcta: el servicio responde.</translation>
    </message>
    <message>
        <source>Only this session</source>
        <translation>Solo esta sesión</translation>
    </message>
    <message>
        <source>The key is in use for this session.</source>
        <translation>La clave se usa durante esta sesión.</translation>
    </message>
    <message>
        <source>The key is saved and in use.</source>
        <translation>La clave se ha guardado y ya está en uso.</translation>
    </message>
    <message>
        <source>The key is forgotten.</source>
        <translation>La clave se ha olvidado.</translation>
    </message>
    <message>
        <source>Nothing was entered.</source>
        <translation>No has escrito nada.</translation>
    </message>
    <message>
        <source>Forget the key? Calls are shown again once a key is entered.</source>
        <translation>¿Olvidar la clave? Las llamadas volverán a mostrarse cuando introduzcas una clave.</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>These are the demo's invented calls; it needs no key.</source>
        <translation>Estas son las llamadas inventadas de la demo; no necesita clave.</translation>
    </message>
    <message>
        <source>The key is kept in {keyring}.</source>
        <translation>La clave se guarda en {keyring}.</translation>
    </message>
    <message>
        <source>The key is kept for this session only, and forgotten when the program ends.</source>
        <translation>La clave se conserva solo durante esta sesión y se olvida al cerrar el programa.</translation>
    </message>
    <message>
        <source>The key comes from the environment variable {name}, for this session only. A key saved here is used when the variable is not set.</source>
        <translation>La clave viene de la variable de entorno {name}, solo para esta sesión. Si guardas una clave aquí, se usará cuando la variable no esté definida.</translation>
    </message>
    <message>
        <source>No key is kept yet. It will be kept in {keyring}.</source>
        <translation>Aún no hay ninguna clave guardada. Se guardará en {keyring}.</translation>
    </message>
    <message>
        <source>the Windows Credential Manager</source>
        <translation>el Administrador de credenciales de Windows</translation>
    </message>
    <message>
        <source>the macOS Keychain</source>
        <translation>el Llavero de macOS</translation>
    </message>
    <message>
        <source>the keyring of this computer</source>
        <translation>el llavero de este equipo</translation>
    </message>
</context>
<context>
    <name>AccountSwitcher</name>
    <message>
        <source>Add a phone…</source>
        <translation>Agregar un teléfono…</translation>
    </message>
    <message>
        <source>Manage phones…</source>
        <translation>Administrar teléfonos…</translation>
    </message>
    <message>
        <source>Phone: {name}</source>
        <translation>Teléfono: {name}</translation>
    </message>
</context>
<context>
    <name>AccountsDialog</name>
    <message>
        <source>Phones</source>
        <translation>Teléfonos</translation>
    </message>
    <message>
        <source>Add a phone…</source>
        <translation>Agregar un teléfono…</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usarla</translation>
    </message>
    <message>
        <source>Use this country</source>
        <translation>Usar este país</translation>
    </message>
    <message>
        <source>API key…</source>
        <translation>Clave de API…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Missed calls seem to be written in {zone}.</source>
        <translation>Parece que las llamadas perdidas vienen con la hora de {zone}.</translation>
    </message>
    <message>
        <source>The numbers look like those of this country: {country}.</source>
        <translation>Los números parecen de este país: {country}.</translation>
    </message>
    <message>
        <source>Remove {name} from this program? Its API key is forgotten.</source>
        <translation>¿Quitar {name} de este programa? Su clave de API se olvidará.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Delete the copy of its calls as well</source>
        <translation>Eliminar también la copia de sus llamadas</translation>
    </message>
    <message>
        <source>Delete its notes and marks, too</source>
        <translation>Eliminar también sus notas y marcas</translation>
    </message>
    <message>
        <source>From the system</source>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Zone of missed calls</source>
        <translation>&amp;Zona horaria de las llamadas perdidas</translation>
    </message>
    <message>
        <source>The service gives missed calls without their time zone. Change it if their times are off.</source>
        <translation>El servicio da las llamadas perdidas sin su zona horaria. Cámbiala si las horas no coinciden.</translation>
    </message>
    <message>
        <source>C&amp;ountry of numbers</source>
        <translation>&amp;País de los números</translation>
    </message>
    <message>
        <source>For numbers that come without a country code.</source>
        <translation>Para los números que llegan sin prefijo de país.</translation>
    </message>
</context>
<context>
    <name>AlertSettings</name>
    <message>
        <source>&amp;Tell me about new missed calls</source>
        <translation>&amp;Avisarme de las nuevas llamadas perdidas</translation>
    </message>
    <message>
        <source>But not &amp;from</source>
        <translation>Pero &amp;no de</translation>
    </message>
    <message>
        <source>until</source>
        <translation>a</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation>Seguir en la &amp;bandeja del sistema al cerrar la ventana</translation>
    </message>
    <message>
        <source>Start when I &amp;log in</source>
        <translation>Abrir al iniciar &amp;sesión</translation>
    </message>
    <message>
        <source>Open &amp;phone links (tel:) with this program</source>
        <translation>Abrir los enlaces de &amp;teléfono (tel:) con este programa</translation>
    </message>
    <message>
        <source>Now choose this program for them in the default apps of the system's settings.</source>
        <translation>Ahora elige este programa para esos enlaces en las aplicaciones predeterminadas del sistema.</translation>
    </message>
    <message>
        <source>The demo, and profiles with a folder of their own, are not started at login or for phone links.</source>
        <translation>La demo y los perfiles con carpeta propia no se inician con la sesión ni con enlaces de teléfono.</translation>
    </message>
    <message>
        <source>New missed calls are then told even while no window is open.</source>
        <translation>Así te avisa de las nuevas llamadas perdidas aunque no haya ninguna ventana abierta.</translation>
    </message>
    <message>
        <source>This desktop has no tray, so the program ends with its window.</source>
        <translation>Este escritorio no tiene bandeja del sistema, así que el programa se cierra con su ventana.</translation>
    </message>
    <message>
        <source>Quiet hours, without messages</source>
        <translation>Horas de silencio, sin avisos</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silencio desde</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silencio hasta</translation>
    </message>
    <message>
        <source>A short message of the desktop, at most one for several calls.</source>
        <translation>Un breve aviso en el escritorio, como máximo uno para varias llamadas.</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>Missed call</source>
        <translation>Llamada perdida</translation>
    </message>
    <message numerus="yes">
        <source>{names} and {n} more</source>
        <translation>
            <numerusform>{names} y {n} más</numerusform>
            <numerusform>{names} y {n} más</numerusform>
        </translation>
    </message>
    <message>
        <source>Missed calls: {n}</source>
        <translation>Llamadas perdidas: {n}</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>The link holds no number that can be called.</source>
        <translation>El enlace no contiene ningún número al que se pueda llamar.</translation>
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
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Mes siguiente</translation>
    </message>
</context>
<context>
    <name>CallActions</name>
    <message>
        <source>Export selected rows…</source>
        <translation>Exportar las filas seleccionadas…</translation>
    </message>
    <message>
        <source>Rows copied: {n}</source>
        <translation>Filas copiadas: {n}</translation>
    </message>
</context>
<context>
    <name>CallPage</name>
    <message>
        <source>Nobody sorts by this column. The filter narrows the list by it.</source>
        <translation>No se puede ordenar por esta columna. Usa el filtro para acotar la lista.</translation>
    </message>
    <message>
        <source>The service sorts missed calls newest first.</source>
        <translation>El servicio da las llamadas perdidas de la más reciente a la más antigua.</translation>
    </message>
    <message>
        <source>The service cannot sort by this column. Newest come first.</source>
        <translation>El servicio no puede ordenar por esta columna. Primero van las más recientes.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Reintentar ahora</translation>
    </message>
    <message>
        <source>{trouble}. These are the calls that are saved here.</source>
        <translation>{trouble}. Estas son las llamadas guardadas aquí.</translation>
    </message>
    <message>
        <source>Trying again in {seconds} s.</source>
        <translation>Nuevo intento en {seconds} s.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>These are still the calls from before</source>
        <translation>Estas son todavía las llamadas anteriores</translation>
    </message>
    <message>
        <source>Calls here so far: {n}</source>
        <translation>Llamadas hasta ahora: {n}</translation>
    </message>
    <message>
        <source>Calls found: {n}</source>
        <translation>Llamadas encontradas: {n}</translation>
    </message>
    <message>
        <source>All calls shown: {n}</source>
        <translation>Todas las llamadas: {n}</translation>
    </message>
    <message>
        <source>Calls shown: {n}</source>
        <translation>Llamadas mostradas: {n}</translation>
    </message>
    <message>
        <source>Calls shown: {n}, more when you scroll</source>
        <translation>Llamadas mostradas: {n}; desplázate para ver más</translation>
    </message>
    <message>
        <source>unreadable rows passed over: {m}</source>
        <translation>filas ilegibles omitidas: {m}</translation>
    </message>
</context>
<context>
    <name>CallTable</name>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
</context>
<context>
    <name>CallersChart</name>
    <message>
        <source>Top callers</source>
        <translation>Contactos más frecuentes</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Talk time</source>
        <translation>Tiempo hablado</translation>
    </message>
    <message>
        <source>Talk time: {span}</source>
        <translation>Tiempo hablado: {span}</translation>
    </message>
</context>
<context>
    <name>CallsChart</name>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>All calls: {n}</source>
        <translation>Todas las llamadas: {n}</translation>
    </message>
</context>
<context>
    <name>ChartBox</name>
    <message>
        <source>Show as a table: {chart}</source>
        <translation>Mostrar como tabla: {chart}</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>Save or copy: {chart}</source>
        <translation>Guardar o copiar: {chart}</translation>
    </message>
    <message>
        <source>Save or copy</source>
        <translation>Guardar o copiar</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Guardar como PNG…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Guardar como SVG…</translation>
    </message>
    <message>
        <source>Copy the figures</source>
        <translation>Copiar las cifras</translation>
    </message>
</context>
<context>
    <name>ChartSaving</name>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Imagen PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation>Imagen SVG (*.svg)</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Guardar el gráfico</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Elige otro archivo.</translation>
    </message>
    <message>
        <source>The chart could not be saved. {reason}</source>
        <translation>No se pudo guardar el gráfico. {reason}</translation>
    </message>
    <message>
        <source>The chart was saved: {name}</source>
        <translation>Gráfico guardado: {name}</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Caller</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
</context>
<context>
    <name>CopyKeeper</name>
    <message>
        <source>Delete all calls of hidden numbers on this computer, for good?</source>
        <translation>¿Eliminar para siempre de este equipo todas las llamadas de números ocultos?</translation>
    </message>
    <message>
        <source>Delete all calls of {number} on this computer, for good?</source>
        <translation>¿Eliminar para siempre de este equipo todas las llamadas de {number}?</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Eliminarlas</translation>
    </message>
    <message>
        <source>What was to be deleted may still be on the disk.</source>
        <translation>Lo que se iba a eliminar puede seguir en el disco.</translation>
    </message>
    <message>
        <source>The copy of the history was damaged. It was set aside as {file}, and is being made anew.</source>
        <translation>La copia del historial estaba dañada. Se apartó como {file} y se está creando de nuevo.</translation>
    </message>
    <message>
        <source>Your notes were damaged. The file was set aside as {file}; what could be read is here.</source>
        <translation>Tus notas estaban dañadas. El archivo se apartó como {file}; lo que se pudo leer está aquí.</translation>
    </message>
    <message>
        <source>Your notes and marks cannot be read or kept: they last until the program ends.</source>
        <translation>Tus notas y marcas no se pueden leer ni guardar: solo durarán hasta que cierres el programa.</translation>
    </message>
    <message>
        <source>Calls are shown all the same.</source>
        <translation>Las llamadas se muestran de todos modos.</translation>
    </message>
    <message>
        <source>The copy of the history was written by a newer version of this program.</source>
        <translation>La copia del historial se creó con una versión más reciente de este programa.</translation>
    </message>
    <message>
        <source>The disk is full, so the copy of the history cannot grow.</source>
        <translation>El disco está lleno, así que la copia del historial no puede crecer.</translation>
    </message>
    <message>
        <source>The folder of the copy cannot be written.</source>
        <translation>No se puede escribir en la carpeta de la copia.</translation>
    </message>
    <message>
        <source>Another program holds the copy of the history.</source>
        <translation>Otro programa está usando la copia del historial.</translation>
    </message>
    <message>
        <source>The copy of the history was damaged and is being made anew.</source>
        <translation>La copia del historial estaba dañada y se está creando de nuevo.</translation>
    </message>
    <message>
        <source>The copy of the history cannot be used.</source>
        <translation>No se puede usar la copia del historial.</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Algo salió mal</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Show the details</source>
        <translation>Mostrar los detalles</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Call Viewer met an error of its own. You can go on; if it happens again, send us the report.</source>
        <translation>Se produjo un error en Call Viewer. Puedes continuar; si vuelve a ocurrir, envíanos el informe.</translation>
    </message>
    <message>
        <source>The report holds no API key.</source>
        <translation>El informe no contiene ninguna clave de API.</translation>
    </message>
    <message>
        <source>Hide the details</source>
        <translation>Ocultar los detalles</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>DateBar</name>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Days: {choice}</source>
        <translation>Días: {choice}</translation>
    </message>
    <message>
        <source>"{text}" is not a date. Write it like {example}.</source>
        <translation>“{text}” no es una fecha. Escríbela así: {example}.</translation>
    </message>
    <message>
        <source>Days to come have no calls yet: today was taken instead.</source>
        <translation>En los días futuros aún no hay llamadas: se ha puesto el día de hoy.</translation>
    </message>
    <message>
        <source>No calls are that old: {day} was taken instead.</source>
        <translation>No hay llamadas tan antiguas: se ha puesto el {day}.</translation>
    </message>
    <message>
        <source>The last day was before the first one: it was moved to {day}.</source>
        <translation>El último día era anterior al primero: se ha cambiado al {day}.</translation>
    </message>
    <message>
        <source>The first day was after the last one: it was moved to {day}.</source>
        <translation>El primer día era posterior al último: se ha cambiado al {day}.</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mes pasado</translation>
    </message>
    <message>
        <source>Own range</source>
        <translation>Personalizado</translation>
    </message>
</context>
<context>
    <name>DatePicker</name>
    <message>
        <source>Any day</source>
        <translation>Cualquier día</translation>
    </message>
    <message>
        <source>Open the calendar</source>
        <translation>Abrir el calendario</translation>
    </message>
    <message>
        <source>Type a day, or press Alt+Down for the calendar.</source>
        <translation>Escribe un día o pulsa Alt+Flecha abajo para abrir el calendario.</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>DoneDialog</name>
    <message>
        <source>Mark as done</source>
        <translation>Marcar como hecho</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>It is shown in the panel of the number, and when the mouse rests on “Done” in the list.</source>
        <translation>Se muestra en el panel del número y al pasar el ratón por “Hecho” en la lista.</translation>
    </message>
    <message>
        <source>&amp;Why, in a few words</source>
        <translation>&amp;Motivo, en pocas palabras</translation>
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
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>International number</source>
        <translation>Número internacional</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Hora local</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Milliseconds since 1970</source>
        <translation>Milisegundos desde 1970</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Waiting for a call back</source>
        <translation>Espera tu llamada</translation>
    </message>
    <message>
        <source>Tried, not reached</source>
        <translation>Intentado, sin respuesta</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>Devuelta</translation>
    </message>
    <message>
        <source>They reached you</source>
        <translation>Habló contigo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>{outcome} {span} later</source>
        <translation>{outcome} {span} después</translation>
    </message>
    <message>
        <source>{outcome} within 1 min</source>
        <translation>{outcome} en menos de 1 min</translation>
    </message>
    <message>
        <source>{outcome} ({n} times)</source>
        <translation>{outcome} ({n} veces)</translation>
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
        <translation>{d} d {h} h</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
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
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>To call back</source>
        <translation>Por devolver</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>Todas las llamadas</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>Llamadas perdidas</translation>
    </message>
    <message>
        <source>Incoming calls</source>
        <translation>Llamadas recibidas</translation>
    </message>
    <message>
        <source>Outgoing calls</source>
        <translation>Llamadas realizadas</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>perdidas</translation>
    </message>
    <message>
        <source>incoming</source>
        <translation>recibidas</translation>
    </message>
    <message>
        <source>outgoing</source>
        <translation>realizadas</translation>
    </message>
    <message>
        <source>to call back</source>
        <translation>por devolver</translation>
    </message>
    <message>
        <source>There is no room left on the disk. Free some, or choose another folder.</source>
        <translation>No queda espacio en el disco. Libera un poco o elige otra carpeta.</translation>
    </message>
    <message>
        <source>This folder, or the file in it, cannot be written. Choose another folder.</source>
        <translation>No se puede escribir en esta carpeta o en su archivo. Elige otra carpeta.</translation>
    </message>
    <message>
        <source>Another program has the file open. Close it there, or choose another name.</source>
        <translation>Otro programa tiene abierto el archivo. Ciérralo allí o elige otro nombre.</translation>
    </message>
    <message>
        <source>The folder is not there. Choose another one.</source>
        <translation>La carpeta no existe. Elige otra.</translation>
    </message>
    <message>
        <source>The name is too long. Choose a shorter one.</source>
        <translation>El nombre es demasiado largo. Elige uno más corto.</translation>
    </message>
    <message>
        <source>Another export to this folder is going on. Try again when it is done.</source>
        <translation>Hay otra exportación en curso a esta carpeta. Inténtalo de nuevo cuando termine.</translation>
    </message>
    <message>
        <source>The file could not be written. Try another name or another folder.</source>
        <translation>No se pudo escribir el archivo. Prueba con otro nombre u otra carpeta.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export calls</source>
        <translation>Exportar llamadas</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>E&amp;xaminar…</translation>
    </message>
    <message>
        <source>Only what is new since the last export to &amp;this folder</source>
        <translation>Solo lo nuevo desde la última exportación a &amp;esta carpeta</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>Abrir la &amp;carpeta</translation>
    </message>
    <message>
        <source>&amp;Open the file</source>
        <translation>A&amp;brir el archivo</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>Ex&amp;portar</translation>
    </message>
    <message>
        <source>The history is still being brought here: only the calls that are here are exported.</source>
        <translation>El historial aún se está descargando: solo se exportan las llamadas que ya están aquí.</translation>
    </message>
    <message>
        <source>There is a file with the name “{name}”. Replace it?</source>
        <translation>Ya existe un archivo llamado “{name}”. ¿Reemplazarlo?</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Reemplazarlo</translation>
    </message>
    <message>
        <source>Print all of them? Calls: {n}, pages: about {m}</source>
        <translation>¿Imprimirlas todas? Llamadas: {n}; páginas: unas {m}</translation>
    </message>
    <message>
        <source>Print them</source>
        <translation>Imprimirlas</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Reading the calls…</source>
        <translation>Leyendo las llamadas…</translation>
    </message>
    <message>
        <source>Calls: {n} of {m}</source>
        <translation>Llamadas: {n} de {m}</translation>
    </message>
    <message>
        <source>Pages: {n} of {m}</source>
        <translation>Páginas: {n} de {m}</translation>
    </message>
    <message>
        <source>Calls exported: {n}. The file is “{name}”.</source>
        <translation>Llamadas exportadas: {n}. El archivo es “{name}”.</translation>
    </message>
    <message>
        <source>Finishing the file…</source>
        <translation>Terminando el archivo…</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Choose a folder first.</source>
        <translation>Primero elige una carpeta.</translation>
    </message>
    <message>
        <source>There is no such folder. Choose another.</source>
        <translation>Esa carpeta no existe. Elige otra.</translation>
    </message>
    <message>
        <source>Folder for the file</source>
        <translation>Carpeta para el archivo</translation>
    </message>
    <message>
        <source>Each row is a missed call of these people that still waits, in the order of the list. Hidden numbers are left out.</source>
        <translation>Cada fila es una llamada perdida de estas personas aún por devolver, en el orden de la lista. No se incluyen los números ocultos.</translation>
    </message>
    <message>
        <source>&amp;Which calls</source>
        <translation>&amp;Qué llamadas</translation>
    </message>
    <message>
        <source>File for&amp;mat</source>
        <translation>For&amp;mato</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>&amp;Separador</translation>
    </message>
    <message>
        <source>Ma&amp;de for</source>
        <translation>Pensado pa&amp;ra</translation>
    </message>
    <message>
        <source>Fo&amp;lder</source>
        <translation>Carpe&amp;ta</translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation>&amp;Nombre del archivo</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progreso de la exportación</translation>
    </message>
    <message>
        <source>All calls of this list</source>
        <translation>Todas las llamadas de esta lista</translation>
    </message>
    <message>
        <source>All people of this list; calls: {n}</source>
        <translation>Todas las personas de esta lista; llamadas: {n}</translation>
    </message>
    <message>
        <source>All calls of this list: {n}</source>
        <translation>Todas las llamadas de esta lista: {n}</translation>
    </message>
    <message>
        <source>The selected people: {n}</source>
        <translation>Las personas seleccionadas: {n}</translation>
    </message>
    <message>
        <source>The selected rows: {n}</source>
        <translation>Las filas seleccionadas: {n}</translation>
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
        <translation>JSON, una sola lista (.json)</translation>
    </message>
    <message>
        <source>JSON, one call on each line (.jsonl)</source>
        <translation>JSON, una llamada por línea (.jsonl)</translation>
    </message>
    <message>
        <source>PDF, to read and print (.pdf)</source>
        <translation>PDF, para leer e imprimir (.pdf)</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Coma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Punto y coma</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>Spreadsheets: nothing in it can run</source>
        <translation>Hojas de cálculo (fórmulas desactivadas)</translation>
    </message>
    <message>
        <source>Other programs: exactly as it is</source>
        <translation>Otros programas: tal cual</translation>
    </message>
</context>
<context>
    <name>ExportFlow</name>
    <message>
        <source>There are no calls to export here. Open one of the lists.</source>
        <translation>Aquí no hay llamadas que exportar. Abre una de las listas.</translation>
    </message>
    <message>
        <source>The list is still being made. Try again in a moment.</source>
        <translation>La lista aún se está preparando. Inténtalo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Nothing is new since the last export to this folder. No file was written.</source>
        <translation>No hay nada nuevo desde la última exportación a esta carpeta. No se ha creado ningún archivo.</translation>
    </message>
    <message>
        <source>What was exported before could not be read, so that all calls counted as new.</source>
        <translation>No se pudo leer lo que ya se había exportado, así que todas las llamadas han contado como nuevas.</translation>
    </message>
    <message>
        <source>It could not be noted that they are exported: they will count as new once more.</source>
        <translation>No se pudo anotar que ya se han exportado: volverán a contar como nuevas.</translation>
    </message>
    <message>
        <source>It was complete before it could be stopped.</source>
        <translation>Terminó antes de que se pudiera detener.</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>La exportación se ha detenido.</translation>
    </message>
    <message>
        <source>The copy of the calls on this computer could not be read.</source>
        <translation>No se pudo leer la copia de las llamadas en este equipo.</translation>
    </message>
    <message>
        <source>Printing was stopped. Pages that the printer has already may still come.</source>
        <translation>La impresión se ha detenido. Aún pueden salir las páginas que la impresora ya recibió.</translation>
    </message>
    <message>
        <source>Calls sent to the printer: {n}.</source>
        <translation>Llamadas enviadas a la impresora: {n}.</translation>
    </message>
    <message>
        <source>The printer takes no pages. Look whether it is on.</source>
        <translation>La impresora no acepta páginas. Comprueba que esté encendida.</translation>
    </message>
</context>
<context>
    <name>ExportHeading</name>
    <message numerus="yes">
        <source>Who has tried in the last {n} days</source>
        <translation>
            <numerusform>Quienes llamaron en el último día</numerusform>
            <numerusform>Quienes llamaron en los últimos {n} días</numerusform>
        </translation>
    </message>
    <message>
        <source>Search: {text}</source>
        <translation>Búsqueda: {text}</translation>
    </message>
    <message>
        <source>Selected people</source>
        <translation>Personas seleccionadas</translation>
    </message>
    <message>
        <source>Selected rows</source>
        <translation>Filas seleccionadas</translation>
    </message>
    <message>
        <source>Calls: {n}</source>
        <translation>Llamadas: {n}</translation>
    </message>
    <message>
        <source>From {first} to {last}</source>
        <translation>Del {first} al {last}</translation>
    </message>
    <message>
        <source>Since {first}</source>
        <translation>Desde el {first}</translation>
    </message>
    <message>
        <source>Until {last}</source>
        <translation>Hasta el {last}</translation>
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
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Filter: {choices}</source>
        <translation>Filtro: {choices}</translation>
    </message>
    <message>
        <source>No filter</source>
        <translation>Sin filtro</translation>
    </message>
    <message>
        <source>Filters work once the whole history is here.</source>
        <translation>Los filtros funcionan cuando el historial está completo.</translation>
    </message>
    <message>
        <source>Follow-up of missed calls</source>
        <translation>Seguimiento de las perdidas</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>not called back yet</source>
        <translation>aún sin devolver</translation>
    </message>
    <message>
        <source>waiting, nothing tried</source>
        <translation>esperando, sin intentos</translation>
    </message>
    <message>
        <source>tried without success</source>
        <translation>con intentos sin respuesta</translation>
    </message>
    <message>
        <source>called back</source>
        <translation>devueltas</translation>
    </message>
    <message>
        <source>they reached you</source>
        <translation>habló contigo</translation>
    </message>
    <message>
        <source>marked as done</source>
        <translation>marcado como hecho</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>no talk (0 s)</source>
        <translation>sin conversación (0 s)</translation>
    </message>
    <message>
        <source>shorter than {n} min</source>
        <translation>menos de {n} min</translation>
    </message>
    <message>
        <source>longer than {n} min</source>
        <translation>más de {n} min</translation>
    </message>
    <message>
        <source>Hidden numbers</source>
        <translation>Números ocultos</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>incluidos</translation>
    </message>
    <message>
        <source>nothing else</source>
        <translation>solo estos</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>excluidos</translation>
    </message>
    <message>
        <source>Unknown callers</source>
        <translation>Desconocidos</translation>
    </message>
    <message>
        <source>Wait for the call back</source>
        <translation>Tiempo de espera</translation>
    </message>
    <message>
        <source>Hour of the week</source>
        <translation>Hora de la semana</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>cualquiera</translation>
    </message>
</context>
<context>
    <name>FollowWords</name>
    <message>
        <source>Called back {span} later</source>
        <translation>Devuelta {span} después</translation>
    </message>
    <message>
        <source>They reached you {span} later</source>
        <translation>Habló contigo {span} después</translation>
    </message>
    <message>
        <source>Called back within 1 min</source>
        <translation>Devuelta en menos de 1 min</translation>
    </message>
    <message>
        <source>They reached you within 1 min</source>
        <translation>Habló contigo en menos de 1 min</translation>
    </message>
    <message>
        <source>Waiting {span}</source>
        <translation>Lleva {span} esperando</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>The caller withheld the number, so it is not known whether they were called back.</source>
        <translation>Quien llamó ocultó su número, así que no se sabe si se le devolvió la llamada.</translation>
    </message>
    <message>
        <source>The service gave no time for this call, so it is not known what came after it.</source>
        <translation>El servicio no dio la hora de esta llamada, así que no se sabe qué pasó después.</translation>
    </message>
    <message>
        <source>It is not known yet what became of this call: the history is still being brought here.</source>
        <translation>Aún no se sabe qué pasó con esta llamada: el historial todavía se está descargando.</translation>
    </message>
    <message>
        <source>Tried once</source>
        <translation>Un intento</translation>
    </message>
    <message>
        <source>Tried twice</source>
        <translation>Dos intentos</translation>
    </message>
    <message>
        <source>Tried: {n}</source>
        <translation>Intentos: {n}</translation>
    </message>
    <message>
        <source>You called back {when} and talked for {duration}.</source>
        <translation>Devolviste la llamada {when} y la conversación duró {duration}.</translation>
    </message>
    <message>
        <source>They called again {when}, and you answered.</source>
        <translation>Volvió a llamar {when} y contestaste.</translation>
    </message>
    <message>
        <source>They called again {when}, and you talked for {duration}.</source>
        <translation>Volvió a llamar {when} y la conversación duró {duration}.</translation>
    </message>
    <message>
        <source>You tried once, {when}, and nobody answered.</source>
        <translation>Lo intentaste una vez, {when}, y nadie contestó.</translation>
    </message>
    <message numerus="yes">
        <source>You tried {n} times, last {when}, and nobody answered.</source>
        <translation>
            <numerusform>Lo intentaste {n} vez, {when}, y nadie contestó.</numerusform>
            <numerusform>Lo intentaste {n} veces, la última {when}, y nadie contestó.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has called back since, and no answered call came from this number.</source>
        <translation>Desde entonces nadie ha devuelto la llamada ni se ha contestado ninguna de este número.</translation>
    </message>
    <message>
        <source>You marked it as done {when}: {note}</source>
        <translation>Lo marcaste como hecho {when}: {note}</translation>
    </message>
    <message>
        <source>You marked it as done {when}.</source>
        <translation>Lo marcaste como hecho {when}.</translation>
    </message>
    <message>
        <source>Cannot be called back</source>
        <translation>No se puede devolver</translation>
    </message>
    <message>
        <source>Until {when}</source>
        <translation>Hasta {when}</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Nota: {note}</translation>
    </message>
    <message>
        <source>First: {when}</source>
        <translation>Primera: {when}</translation>
    </message>
    <message>
        <source>Last: {when}</source>
        <translation>Última: {when}</translation>
    </message>
    <message numerus="yes">
        <source>When this number answered or called before; known from {n} such calls on.</source>
        <translation>
            <numerusform>Las horas en que este número contestó o llamó antes; se sabe a partir de {n} de esas llamadas.</numerusform>
            <numerusform>Las horas en que este número contestó o llamó antes; se sabe a partir de {n} de esas llamadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>once, {when}</source>
        <translation>una vez, {when}</translation>
    </message>
    <message numerus="yes">
        <source>{n} times, last {when}</source>
        <translation>
            <numerusform>{n} vez, {when}</numerusform>
            <numerusform>{n} veces, última: {when}</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nada aún</translation>
    </message>
    <message>
        <source>Tried once, {when}</source>
        <translation>Un intento, {when}</translation>
    </message>
    <message>
        <source>Tried twice, last {when}</source>
        <translation>Dos intentos, último: {when}</translation>
    </message>
    <message numerus="yes">
        <source>Tried {n} times, last {when}</source>
        <translation>
            <numerusform>{n} intento, {when}</numerusform>
            <numerusform>{n} intentos, último: {when}</numerusform>
        </translation>
    </message>
    <message>
        <source>Since {when} nobody has called back, and no answered call came from this number.</source>
        <translation>Desde {when} nadie ha devuelto la llamada ni se ha contestado ninguna de este número.</translation>
    </message>
    <message>
        <source>Since {when} you have tried {times}, and nobody answered.</source>
        <translation>Desde {when} lo has intentado ({times}) y nadie contestó.</translation>
    </message>
    <message>
        <source>Put off until {when}</source>
        <translation>Pospuesto hasta {when}</translation>
    </message>
    <message>
        <source>{who} tried to reach you {attempts}; waiting {span}; {tried}</source>
        <translation>{who} te llamó {attempts}; lleva {span} esperando; {tried}</translation>
    </message>
    <message>
        <source>put off until {when}</source>
        <translation>pospuesto hasta {when}</translation>
    </message>
    <message>
        <source>Any day {from_}–{until}</source>
        <translation>A diario {from_}–{until}</translation>
    </message>
    <message>
        <source>Weekdays {from_}–{until}</source>
        <translation>Entre semana {from_}–{until}</translation>
    </message>
    <message>
        <source>Weekends {from_}–{until}</source>
        <translation>Fin de semana {from_}–{until}</translation>
    </message>
    <message>
        <source>under 1 min</source>
        <translation>menos de 1 min</translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <translation>
            <numerusform>{n} día</numerusform>
            <numerusform>{n} días</numerusform>
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
        <translation>en un momento desconocido</translation>
    </message>
    <message>
        <source>on {when}</source>
        <translation>el {when}</translation>
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
        <translation>aún no has devuelto la llamada</translation>
    </message>
    <message>
        <source>tried once, {when}</source>
        <translation>un intento, {when}</translation>
    </message>
    <message>
        <source>tried twice, last {when}</source>
        <translation>dos intentos, último: {when}</translation>
    </message>
    <message numerus="yes">
        <source>tried {n} times, last {when}</source>
        <translation>
            <numerusform>{n} intento, {when}</numerusform>
            <numerusform>{n} intentos, último: {when}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message>
        <source>Forget this number</source>
        <translation>Olvidar este número</translation>
    </message>
</context>
<context>
    <name>InsightGuide</name>
    <message>
        <source>These calls can be shown once the whole history is here.</source>
        <translation>Estas llamadas se podrán mostrar cuando el historial esté completo.</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>Todas las llamadas</translation>
    </message>
    <message>
        <source>Only these calls are shown: {calls}</source>
        <translation>Solo se muestran estas llamadas: {calls}</translation>
    </message>
    <message>
        <source>Back to the insights</source>
        <translation>Volver a las estadísticas</translation>
    </message>
</context>
<context>
    <name>InsightWords</name>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} de {all}</translation>
    </message>
    <message>
        <source>{share} within 5 min</source>
        <translation>{share} en 5 min</translation>
    </message>
    <message>
        <source>was {before}</source>
        <translation>antes {before}</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>perdidas</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>contestadas</translation>
    </message>
    <message>
        <source>called back within 1 h</source>
        <translation>devueltas en 1 h o menos</translation>
    </message>
    <message>
        <source>median time to call back</source>
        <translation>mediana hasta devolverlas</translation>
    </message>
    <message>
        <source>still waiting</source>
        <translation>siguen esperando</translation>
    </message>
    <message>
        <source>outgoing</source>
        <translation>realizadas</translation>
    </message>
    <message>
        <source>talked in all</source>
        <translation>tiempo hablado en total</translation>
    </message>
    <message>
        <source>median talk</source>
        <translation>conversación mediana</translation>
    </message>
    <message>
        <source>{days}, compared with {before}</source>
        <translation>{days}, en comparación con {before}</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>{s} s</source>
        <translation>{s} s</translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <translation>
            <numerusform>{n} día</numerusform>
            <numerusform>{n} días</numerusform>
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
        <translation>Perdidas</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Recibidas</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Realizadas</translation>
    </message>
    <message>
        <source>Calls per day</source>
        <translation>Llamadas por día</translation>
    </message>
    <message>
        <source>Calls per week</source>
        <translation>Llamadas por semana</translation>
    </message>
    <message>
        <source>Calls per month</source>
        <translation>Llamadas por mes</translation>
    </message>
    <message>
        <source>Calls per year</source>
        <translation>Llamadas por año</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>cualquier fecha</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{weekday}, {start} to {end}</source>
        <translation>{weekday}, de {start} a {end}</translation>
    </message>
    <message>
        <source>by number of calls</source>
        <translation>por número de llamadas</translation>
    </message>
    <message>
        <source>by missed calls</source>
        <translation>por llamadas perdidas</translation>
    </message>
    <message>
        <source>by talk time</source>
        <translation>por tiempo hablado</translation>
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
        <translation>máximo {span}</translation>
    </message>
    <message>
        <source>{sign}{n} %</source>
        <translation>{sign}{n} %</translation>
    </message>
</context>
<context>
    <name>InsightsPage</name>
    <message>
        <source>{days} · the history is not all here yet</source>
        <translation>{days} · el historial aún no está completo</translation>
    </message>
    <message>
        <source>Kind of call</source>
        <translation>Tipo de llamada</translation>
    </message>
    <message>
        <source>Order of the top callers</source>
        <translation>Orden de los contactos más frecuentes</translation>
    </message>
    <message>
        <source>The figures were copied.</source>
        <translation>Cifras copiadas.</translation>
    </message>
</context>
<context>
    <name>InsightsTab</name>
    <message>
        <source>{days} · search and filter change nothing here</source>
        <translation>{days} · la búsqueda y el filtro no se aplican aquí</translation>
    </message>
    <message>
        <source>There are no insights now</source>
        <translation>Ahora no hay estadísticas</translation>
    </message>
    <message>
        <source>The calls that are saved here could not be read.</source>
        <translation>No se pudieron leer las llamadas guardadas aquí.</translation>
    </message>
    <message>
        <source>Try again; if it stays, start Call Viewer anew.</source>
        <translation>Inténtalo de nuevo; si sigue igual, reinicia Call Viewer.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Show the key</source>
        <translation>Mostrar la clave</translation>
    </message>
    <message>
        <source>Paste the key</source>
        <translation>Pegar la clave</translation>
    </message>
    <message>
        <source>There is no key yet. Copy it from the SMSMobileAPI dashboard and paste it here.</source>
        <translation>Aún no hay clave. Cópiala del panel de control de SMSMobileAPI y pégala aquí.</translation>
    </message>
    <message>
        <source>This is a web address without a key in it. Copy only the key.</source>
        <translation>Esto es una dirección web sin ninguna clave. Copia solo la clave.</translation>
    </message>
    <message>
        <source>A key has no spaces inside. Copy it once more, and nothing around it.</source>
        <translation>Una clave no lleva espacios. Cópiala otra vez, sin nada alrededor.</translation>
    </message>
    <message>
        <source>This cannot be a key. Copy it once more, and nothing around it.</source>
        <translation>Esto no puede ser una clave. Cópiala otra vez, sin nada alrededor.</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>Ocultar la clave</translation>
    </message>
</context>
<context>
    <name>ListTable</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Sorted by: {column}, descending</source>
        <translation>Ordenado por: {column}, descendente</translation>
    </message>
    <message>
        <source>Sorted by: {column}, ascending</source>
        <translation>Ordenado por: {column}, ascendente</translation>
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
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Perdidas</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Recibidas</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Realizadas</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>To call back</source>
        <translation>Por devolver</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>There is no room for the panel. Make the window wider to see it.</source>
        <translation>No hay sitio para el panel. Ensancha la ventana para verlo.</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>To call back: {n}</source>
        <translation>Por devolver: {n}</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Show or hide the panel</source>
        <translation>Mostrar u ocultar el panel</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>About {name}</source>
        <translation>Acerca de {name}</translation>
    </message>
    <message>
        <source>API key…</source>
        <translation>Clave de API…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>Note about this number…</source>
        <translation>Nota sobre este número…</translation>
    </message>
    <message>
        <source>Note about this number</source>
        <translation>Nota sobre este número</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Cerrar este aviso</translation>
    </message>
</context>
<context>
    <name>NumberActions</name>
    <message>
        <source>Copied {number}.</source>
        <translation>Copiado: {number}.</translation>
    </message>
    <message>
        <source>{who} is marked as done.</source>
        <translation>{who}: marcado como hecho.</translation>
    </message>
    <message>
        <source>{who} are marked as done.</source>
        <translation>{who}: marcados como hechos.</translation>
    </message>
    <message>
        <source>{who} is not marked as done any longer.</source>
        <translation>{who}: ya no está marcado como hecho.</translation>
    </message>
    <message>
        <source>{who} are not marked as done any longer.</source>
        <translation>{who}: ya no están marcados como hechos.</translation>
    </message>
    <message>
        <source>{who} is not put off any longer.</source>
        <translation>{who}: ya no está pospuesto.</translation>
    </message>
    <message>
        <source>{who} are not put off any longer.</source>
        <translation>{who}: ya no están pospuestos.</translation>
    </message>
    <message>
        <source>{who} is put off until {when}.</source>
        <translation>{who}: pospuesto hasta {when}.</translation>
    </message>
    <message>
        <source>{who} are put off until {when}.</source>
        <translation>{who}: pospuestos hasta {when}.</translation>
    </message>
    <message>
        <source>A hidden number cannot be marked.</source>
        <translation>Un número oculto no se puede marcar así.</translation>
    </message>
    <message>
        <source>{who} does not wait for a call back.</source>
        <translation>{who} no espera tu llamada.</translation>
    </message>
    <message>
        <source>{who} do not wait for a call back.</source>
        <translation>{who} no esperan tu llamada.</translation>
    </message>
    <message>
        <source>Taken back: {who}</source>
        <translation>Deshecho: {who}</translation>
    </message>
    <message numerus="yes">
        <source>{who} and {n} more</source>
        <translation>
            <numerusform>{who} y {n} más</numerusform>
            <numerusform>{who} y {n} más</numerusform>
        </translation>
    </message>
    <message>
        <source>That could not be saved, and nothing was changed. See whether the disk is full, and try again.</source>
        <translation>No se pudo guardar y no ha cambiado nada. Mira si el disco está lleno e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>No program on this computer makes calls or sends messages. {number} was copied instead.</source>
        <translation>Ningún programa de este equipo hace llamadas ni envía mensajes. En su lugar se ha copiado {number}.</translation>
    </message>
    <message>
        <source>This caller withheld the number, so there is nobody to call.</source>
        <translation>Quien llamó ocultó su número, así que no hay a quién llamar.</translation>
    </message>
    <message>
        <source>Codes with * or # can change a phone's settings, so they are not dialled from here.</source>
        <translation>Los códigos con * o # pueden cambiar los ajustes de un teléfono, así que no se marcan desde aquí.</translation>
    </message>
    <message>
        <source>This is not a phone number that can be called.</source>
        <translation>No es un número de teléfono al que se pueda llamar.</translation>
    </message>
</context>
<context>
    <name>NumberPanel</name>
    <message>
        <source>The selected number</source>
        <translation>El número seleccionado</translation>
    </message>
    <message>
        <source>Select a call to see everything about its number</source>
        <translation>Selecciona una llamada para ver todo sobre su número</translation>
    </message>
    <message>
        <source>Rows copied: {n}</source>
        <translation>Filas copiadas: {n}</translation>
    </message>
</context>
<context>
    <name>PanelButtons</name>
    <message>
        <source>Call</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Nobody waits for a call back from this number.</source>
        <translation>Nadie espera tu llamada en este número.</translation>
    </message>
    <message>
        <source>Nobody has to call back here any longer, until they call in vain again.</source>
        <translation>Ya no hay que devolver la llamada, hasta que haya otra llamada perdida de este número.</translation>
    </message>
    <message>
        <source>You marked it as done. Let it wait for a call back again.</source>
        <translation>Lo marcaste como hecho. Ponerlo otra vez en “Por devolver”.</translation>
    </message>
</context>
<context>
    <name>PanelFigures</name>
    <message>
        <source>Put off</source>
        <translation>Posponer</translation>
    </message>
    <message>
        <source>Put off the call back</source>
        <translation>Posponer la llamada</translation>
    </message>
</context>
<context>
    <name>PanelHead</name>
    <message>
        <source>More about this number</source>
        <translation>Más sobre este número</translation>
    </message>
    <message>
        <source>Search for this number</source>
        <translation>Buscar este número</translation>
    </message>
    <message>
        <source>Forget this number…</source>
        <translation>Olvidar este número…</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Cerrar el panel</translation>
    </message>
</context>
<context>
    <name>PanelNote</name>
    <message>
        <source>The note could not be saved. It is kept here, and saved as soon as that is possible.</source>
        <translation>No se pudo guardar la nota. Se conserva aquí y se guardará en cuanto sea posible.</translation>
    </message>
    <message>
        <source>A note about a number of the other phone could not be saved.</source>
        <translation>No se pudo guardar una nota sobre un número del otro teléfono.</translation>
    </message>
    <message numerus="yes">
        <source>A note holds {n} letters; the rest was cut.</source>
        <translation>
            <numerusform>En una nota cabe {n} carácter; el resto se ha cortado.</numerusform>
            <numerusform>En una nota caben {n} caracteres; el resto se ha cortado.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleActions</name>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Rows copied: {n}</source>
        <translation>Filas copiadas: {n}</translation>
    </message>
</context>
<context>
    <name>PeopleBar</name>
    <message>
        <source>Longest wait first</source>
        <translation>Mayor espera primero</translation>
    </message>
    <message>
        <source>Most attempts first</source>
        <translation>Más llamadas primero</translation>
    </message>
    <message>
        <source>Last attempt first</source>
        <translation>Llamada más reciente primero</translation>
    </message>
    <message numerus="yes">
        <source>Tried in the last {n} days</source>
        <translation>
            <numerusform>Llamaron en el último día</numerusform>
            <numerusform>Llamaron en los últimos {n} días</numerusform>
        </translation>
    </message>
    <message>
        <source>Tried at any time</source>
        <translation>Llamaron en cualquier fecha</translation>
    </message>
    <message>
        <source>Shows those, too, who have not tried again for longer.</source>
        <translation>Muestra también a quienes llevan más tiempo sin volver a llamar.</translation>
    </message>
    <message>
        <source>Sorted by: {column}</source>
        <translation>Ordenado por: {column}</translation>
    </message>
    <message>
        <source>Order: {order}</source>
        <translation>Orden: {order}</translation>
    </message>
    <message>
        <source>Whoever has tried to reach you in this time is shown, with all earlier attempts.</source>
        <translation>Se muestra a quienes te llamaron en este tiempo, con todas sus llamadas anteriores.</translation>
    </message>
    <message>
        <source>The days that are chosen at the top count instead.</source>
        <translation>Cuentan los días elegidos arriba.</translation>
    </message>
    <message numerus="yes">
        <source>Show {n} more</source>
        <translation>
            <numerusform>Mostrar {n} más</numerusform>
            <numerusform>Mostrar {n} más</numerusform>
        </translation>
    </message>
    <message>
        <source>Show put off: {n}</source>
        <translation>Mostrar pospuestas: {n}</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
</context>
<context>
    <name>PeopleBody</name>
    <message>
        <source>{trouble}. Some people may be missing here.</source>
        <translation>{trouble}. Puede que falte alguien aquí.</translation>
    </message>
    <message>
        <source>The history is still being brought here. Some people may be missing.</source>
        <translation>El historial aún se está descargando. Puede que falte alguien.</translation>
    </message>
</context>
<context>
    <name>PeopleColumns</name>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Tried to reach you</source>
        <translation>Te llamó</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Qué se hizo</translation>
    </message>
    <message>
        <source>Best time</source>
        <translation>Mejor momento</translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>Hidden numbers</source>
        <translation>Números ocultos</translation>
    </message>
    <message>
        <source>Hidden numbers tried to reach you {attempts}; nobody can call them back</source>
        <translation>Te llamaron desde números ocultos {attempts}; no se puede devolver la llamada</translation>
    </message>
    <message>
        <source>These callers withheld their number, so nobody can call them back.</source>
        <translation>Quienes llamaron ocultaron su número, así que no se les puede devolver la llamada.</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
</context>
<context>
    <name>PeopleStates</name>
    <message>
        <source>People waiting: {n}</source>
        <translation>Personas que esperan: {n}</translation>
    </message>
    <message>
        <source>People found: {n}</source>
        <translation>Personas encontradas: {n}</translation>
    </message>
    <message numerus="yes">
        <source>not tried again for {days} days: {n}</source>
        <translation>
            <numerusform>sin volver a llamar en {days} día: {n}</numerusform>
            <numerusform>sin volver a llamar en {days} días: {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>put off: {n}</source>
        <translation>pospuestas: {n}</translation>
    </message>
    <message>
        <source>calls from hidden numbers, not counted: {n}</source>
        <translation>llamadas de números ocultos (no se cuentan): {n}</translation>
    </message>
    <message>
        <source>calls without a time, not counted: {n}</source>
        <translation>llamadas sin hora (no se cuentan): {n}</translation>
    </message>
    <message>
        <source>The history is still being brought here</source>
        <translation>El historial aún se está descargando</translation>
    </message>
    <message>
        <source>Who waits for a call back is known once the calls are here.</source>
        <translation>Cuando las llamadas estén aquí, se sabrá quién espera tu llamada.</translation>
    </message>
    <message>
        <source>Nobody is waiting now</source>
        <translation>Ahora no espera nadie</translation>
    </message>
    <message>
        <source>Everybody who waits is put off until later.</source>
        <translation>Has pospuesto a todas las personas que esperan.</translation>
    </message>
    <message>
        <source>They come back by themselves, or when they call again.</source>
        <translation>Volverán a aparecer a su hora, o cuando llamen de nuevo.</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Nadie está esperando</translation>
    </message>
    <message>
        <source>Everybody who called in vain was called back, or has reached you since.</source>
        <translation>Ya devolviste todas las llamadas perdidas, o esas personas hablaron contigo después.</translation>
    </message>
    <message>
        <source>A new call can take about ten minutes to arrive here.</source>
        <translation>Una llamada nueva puede tardar unos diez minutos en llegar aquí.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>Nobody is waiting from these days</source>
        <translation>De estos días no espera nadie</translation>
    </message>
    <message>
        <source>Somebody may be waiting since other days.</source>
        <translation>Puede que alguien espere desde otros días.</translation>
    </message>
    <message>
        <source>Nobody who waits fits this search.</source>
        <translation>Nadie que espere coincide con esta búsqueda.</translation>
    </message>
    <message>
        <source>Nobody who waits fits this filter.</source>
        <translation>Nadie que espere coincide con este filtro.</translation>
    </message>
    <message>
        <source>Nobody who waits fits all that is chosen above.</source>
        <translation>Nadie que espere coincide con todo lo elegido arriba.</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>No se encontró a nadie</translation>
    </message>
    <message>
        <source>{who} is not waiting</source>
        <translation>{who} no está esperando</translation>
    </message>
    <message>
        <source>No missed call fits this search.</source>
        <translation>Ninguna llamada perdida coincide con esta búsqueda.</translation>
    </message>
    <message>
        <source>Look in the missed calls</source>
        <translation>Buscar en las perdidas</translation>
    </message>
    <message>
        <source>Look in all calls</source>
        <translation>Buscar en todas</translation>
    </message>
    <message>
        <source>Show everybody who waits</source>
        <translation>Mostrar a todos los que esperan</translation>
    </message>
    <message numerus="yes">
        <source>Everybody who has tried in the last {n} days is put off until later.</source>
        <translation>
            <numerusform>Has pospuesto a todas las personas que llamaron en el último día.</numerusform>
            <numerusform>Has pospuesto a todas las personas que llamaron en los últimos {n} días.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody found in the last {n} days</source>
        <translation>
            <numerusform>No se encontró a nadie en el último día</numerusform>
            <numerusform>No se encontró a nadie en los últimos {n} días</numerusform>
        </translation>
    </message>
    <message>
        <source>Those who fit this search and this filter have not tried again since.</source>
        <translation>Quienes coinciden con esta búsqueda y este filtro no han vuelto a llamar desde entonces.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlos</translation>
    </message>
    <message numerus="yes">
        <source>Nobody is waiting from the last {n} days</source>
        <translation>
            <numerusform>Del último día no espera nadie</numerusform>
            <numerusform>De los últimos {n} días no espera nadie</numerusform>
        </translation>
    </message>
    <message>
        <source>Those who wait tried before, and have not tried again.</source>
        <translation>Quienes esperan llamaron antes y no han vuelto a llamar.</translation>
    </message>
</context>
<context>
    <name>PeopleTable</name>
    <message>
        <source>People who wait for a call back</source>
        <translation>Personas que esperan tu llamada</translation>
    </message>
</context>
<context>
    <name>PhoneNames</name>
    <message>
        <source>My phone</source>
        <translation>Mi teléfono</translation>
    </message>
    <message>
        <source>Phone {n}</source>
        <translation>Teléfono {n}</translation>
    </message>
</context>
<context>
    <name>PhoneNotes</name>
    <message>
        <source>The notes of {name} could not be deleted.</source>
        <translation>No se pudieron eliminar las notas de {name}.</translation>
    </message>
    <message>
        <source>Use them</source>
        <translation>Usarlas</translation>
    </message>
    <message>
        <source>The notes could not be taken over, and are kept where they were.</source>
        <translation>No se pudieron traspasar las notas; siguen donde estaban.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Notes of a phone that was removed are kept here. Use them for this phone?</source>
        <translation>Aquí se conservan las notas de un teléfono que se quitó. ¿Usarlas para este teléfono?</translation>
    </message>
    <message>
        <source>Notes of the phone “{name}”, removed on {day}, are kept here. Use them for this phone?</source>
        <translation>Aquí se conservan las notas del teléfono “{name}”, que se quitó el {day}. ¿Usarlas para este teléfono?</translation>
    </message>
    <message>
        <source>They were written by a newer version of this program.</source>
        <translation>Se escribieron con una versión más reciente de este programa.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>Their folder cannot be written.</source>
        <translation>No se puede escribir en su carpeta.</translation>
    </message>
    <message>
        <source>Another program holds them.</source>
        <translation>Otro programa las está usando.</translation>
    </message>
    <message>
        <source>The file cannot be used.</source>
        <translation>No se puede usar el archivo.</translation>
    </message>
</context>
<context>
    <name>PhonesFlow</name>
    <message>
        <source>Missed calls seem to be written in the time zone {zone}.</source>
        <translation>Parece que las llamadas perdidas vienen en la zona horaria {zone}.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usarla</translation>
    </message>
    <message>
        <source>Use {country}</source>
        <translation>Usar {country}</translation>
    </message>
    <message>
        <source>Numbers are read as if from one country ({used}), but look like those of another ({country}).</source>
        <translation>Los números se leen como si fueran de un país ({used}), pero parecen de otro ({country}).</translation>
    </message>
    <message>
        <source>No country of numbers is set, and they look like those of one: {country}.</source>
        <translation>No hay ningún país de los números definido, y parecen de este: {country}.</translation>
    </message>
    <message>
        <source>One person may be listed as two.</source>
        <translation>Una misma persona puede aparecer dos veces.</translation>
    </message>
</context>
<context>
    <name>PortraitWords</name>
    <message>
        <source>also: {names}</source>
        <translation>también: {names}</translation>
    </message>
    <message>
        <source>Waiting {span}</source>
        <translation>Lleva {span} esperando</translation>
    </message>
    <message>
        <source>They tried to reach you {attempts}.</source>
        <translation>Te llamó {attempts}.</translation>
    </message>
    <message>
        <source>Calls without a number: {n}</source>
        <translation>Llamadas sin número: {n}</translation>
    </message>
    <message>
        <source>Calls with this number: {n}</source>
        <translation>Llamadas con este número: {n}</translation>
    </message>
    <message>
        <source>first in {month}</source>
        <translation>la primera, en {month}</translation>
    </message>
    <message>
        <source>Missed: {n}</source>
        <translation>Perdidas: {n}</translation>
    </message>
    <message>
        <source>Incoming: {n}</source>
        <translation>Recibidas: {n}</translation>
    </message>
    <message>
        <source>Outgoing: {n}</source>
        <translation>Realizadas: {n}</translation>
    </message>
    <message>
        <source>Last call: {when}</source>
        <translation>Última llamada: {when}</translation>
    </message>
    <message>
        <source>Talked in all: {duration}</source>
        <translation>Tiempo hablado: {duration}</translation>
    </message>
    <message>
        <source>Best reached: {hours}</source>
        <translation>Mejor momento: {hours}</translation>
    </message>
    <message>
        <source>The callers withheld their numbers: these may be different people.</source>
        <translation>Quienes llamaron ocultaron su número: pueden ser personas distintas.</translation>
    </message>
    <message>
        <source>The history is still being brought here, so there may be more calls.</source>
        <translation>El historial aún se está descargando, así que puede haber más llamadas.</translation>
    </message>
</context>
<context>
    <name>PrintedList</name>
    <message>
        <source>Caller</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Page {n} of {m}</source>
        <translation>Página {n} de {m}</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Return</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Flecha abajo</translation>
    </message>
</context>
<context>
    <name>QuestionBox</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>RowActions</name>
    <message>
        <source>Call</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Send a message</source>
        <translation>Enviar un mensaje</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Copiar número</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copiar filas</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Marcar como hecho</translation>
    </message>
    <message>
        <source>Mark as done, with a note…</source>
        <translation>Marcar como hecho, con una nota…</translation>
    </message>
    <message>
        <source>Take back “done”</source>
        <translation>Deshacer “Hecho”</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Search for this number</source>
        <translation>Buscar este número</translation>
    </message>
    <message>
        <source>Forget this number…</source>
        <translation>Olvidar este número…</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search name, number or note   {shortcut}</source>
        <translation>Buscar nombre, número o nota   {shortcut}</translation>
    </message>
    <message>
        <source>Search name, number or note</source>
        <translation>Buscar nombre, número o nota</translation>
    </message>
    <message>
        <source>Finds callers by name, by any part of the number, and by your notes about them.</source>
        <translation>Busca por nombre, por cualquier parte del número y por tus notas.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The demo has one phone, which is invented.</source>
        <translation>La demo tiene un solo teléfono, que es inventado.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>The words change when Call Viewer starts next.</source>
        <translation>El idioma cambiará la próxima vez que abras Call Viewer.</translation>
    </message>
    <message>
        <source>&amp;Keep a copy of the calls on this computer</source>
        <translation>&amp;Guardar una copia de las llamadas en este equipo</translation>
    </message>
    <message>
        <source>Delete the copy now…</source>
        <translation>Eliminar la copia ahora…</translation>
    </message>
    <message>
        <source>&amp;Hide numbers on screen</source>
        <translation>&amp;Ocultar los números en pantalla</translation>
    </message>
    <message>
        <source>Phones…</source>
        <translation>Teléfonos…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The calls are there at once, also offline, and stay when the service forgets them.</source>
        <translation>Las llamadas aparecen al instante, también sin conexión, y se conservan aunque el servicio las borre.</translation>
    </message>
    <message>
        <source>The calls are read from the service at each start and forgotten when the program ends.</source>
        <translation>Las llamadas se leen del servicio cada vez que abres el programa y se olvidan al cerrarlo.</translation>
    </message>
    <message>
        <source>Keep no copy? It is deleted from this computer, together with calls that the service has forgotten. Offline there will be nothing to see.</source>
        <translation>¿No guardar ninguna copia? Se eliminará de este equipo, junto con las llamadas que el servicio ya ha olvidado. Sin conexión no habrá nada que ver.</translation>
    </message>
    <message>
        <source>Keep no copy</source>
        <translation>No guardar copia</translation>
    </message>
    <message numerus="yes">
        <source>Delete calls older than {n} months from this computer, now and from day to day?</source>
        <translation>
            <numerusform>¿Eliminar de este equipo, ahora y cada día, las llamadas de hace más de {n} mes?</numerusform>
            <numerusform>¿Eliminar de este equipo, ahora y cada día, las llamadas de hace más de {n} meses?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete older calls</source>
        <translation>Eliminar las antiguas</translation>
    </message>
    <message>
        <source>Delete the copy of the calls of all phones? Calls that the service has forgotten are lost.</source>
        <translation>¿Eliminar la copia de las llamadas de todos los teléfonos? Las llamadas que el servicio ya ha olvidado se perderán.</translation>
    </message>
    <message>
        <source>Delete the copy</source>
        <translation>Eliminar la copia</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Only when I refresh</source>
        <translation>Solo al actualizar</translation>
    </message>
    <message>
        <source>Every minute</source>
        <translation>Cada minuto</translation>
    </message>
    <message numerus="yes">
        <source>Every {n} minutes</source>
        <translation>
            <numerusform>Cada {n} minuto</numerusform>
            <numerusform>Cada {n} minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} months</source>
        <translation>
            <numerusform>{n} mes</numerusform>
            <numerusform>{n} meses</numerusform>
        </translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>&amp;Look for new calls</source>
        <translation>&amp;Buscar llamadas nuevas</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Keep calls &amp;for</source>
        <translation>Conservar las &amp;llamadas</translation>
    </message>
    <message>
        <source>Shows no more than the last two digits.</source>
        <translation>Solo muestra las dos últimas cifras.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Missed calls and start</source>
        <translation>Llamadas perdidas e inicio</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>Llamadas perdidas</translation>
    </message>
    <message>
        <source>Incoming calls</source>
        <translation>Llamadas recibidas</translation>
    </message>
    <message>
        <source>Outgoing calls</source>
        <translation>Llamadas realizadas</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>Todas las llamadas</translation>
    </message>
    <message>
        <source>To call back</source>
        <translation>Por devolver</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>Open the panel of the number</source>
        <translation>Abrir el panel del número</translation>
    </message>
    <message>
        <source>Show or hide the panel</source>
        <translation>Mostrar u ocultar el panel</translation>
    </message>
    <message>
        <source>Copy the selected rows, or the number</source>
        <translation>Copiar las filas seleccionadas o el número</translation>
    </message>
    <message>
        <source>Take back what was marked last</source>
        <translation>Deshacer la última marca</translation>
    </message>
    <message>
        <source>Export or print the list</source>
        <translation>Exportar o imprimir la lista</translation>
    </message>
    <message>
        <source>Menu of the row</source>
        <translation>Menú de la fila</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Sort, and choose columns: in the menu of the row</source>
        <translation>Ordenar y elegir columnas: en el menú de la fila</translation>
    </message>
    <message>
        <source>Open the calendar, in a date field</source>
        <translation>Abrir el calendario, en un campo de fecha</translation>
    </message>
    <message>
        <source>A day earlier or later, in a date field</source>
        <translation>Un día antes o después, en un campo de fecha</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Esta lista</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>SnoozeMenu</name>
    <message>
        <source>Put off</source>
        <translation>Posponer</translation>
    </message>
    <message>
        <source>Not any longer</source>
        <translation>Dejar de posponer</translation>
    </message>
    <message>
        <source>Until…</source>
        <translation>Hasta…</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>Dentro de una hora</translation>
    </message>
    <message>
        <source>This evening {time}</source>
        <translation>Hoy {time}</translation>
    </message>
    <message>
        <source>Tomorrow {time}</source>
        <translation>Mañana {time}</translation>
    </message>
    <message>
        <source>Next Monday {time}</source>
        <translation>El próximo lunes {time}</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Newest call {when}</source>
        <translation>Última llamada: {when}</translation>
    </message>
    <message>
        <source>the phone may lag by {n} min</source>
        <translation>el teléfono puede tardar {n} min</translation>
    </message>
    <message>
        <source>checked just now</source>
        <translation>comprobado ahora mismo</translation>
    </message>
    <message>
        <source>checked {n} min ago</source>
        <translation>comprobado hace {n} min</translation>
    </message>
    <message>
        <source>checked {n} h ago</source>
        <translation>comprobado hace {n} h</translation>
    </message>
    <message numerus="yes">
        <source>checked {n} days ago</source>
        <translation>
            <numerusform>comprobado hace {n} día</numerusform>
            <numerusform>comprobado hace {n} días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncLine</name>
    <message>
        <source>Bringing the history here</source>
        <translation>Descargando el historial</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>The whole history is here: {calls}</source>
        <translation>Historial completo: {calls}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>{what}…</source>
        <translation>{what}…</translation>
    </message>
    <message>
        <source>{what}: back to {month}, {calls}</source>
        <translation>{what}: {calls}, desde {month}</translation>
    </message>
    <message numerus="yes">
        <source>{n} calls</source>
        <translation>
            <numerusform>{n} llamada</numerusform>
            <numerusform>{n} llamadas</numerusform>
        </translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} de {year}</translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>Reintentando…</translation>
    </message>
    <message>
        <source>Waiting: trying again in {n} s</source>
        <translation>En espera: nuevo intento en {n} s</translation>
    </message>
    <message>
        <source>Offline: only the calls that are here</source>
        <translation>Sin conexión: solo las llamadas que están aquí</translation>
    </message>
    <message>
        <source>Offline. Last checked: {when}</source>
        <translation>Sin conexión. Última comprobación: {when}</translation>
    </message>
    <message>
        <source>{problem}: only the calls that are here</source>
        <translation>{problem}: solo las llamadas que están aquí</translation>
    </message>
    <message>
        <source>{problem}. Last checked: {when}</source>
        <translation>{problem}. Última comprobación: {when}</translation>
    </message>
</context>
<context>
    <name>SystemSwitches</name>
    <message>
        <source>The system did not let this program look that up or change it. See the settings of the system.</source>
        <translation>El sistema no permitió a este programa consultarlo o cambiarlo. Mira los ajustes del sistema.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Missed</source>
        <translation>Perdida</translation>
    </message>
    <message>
        <source>Outgoing · no answer</source>
        <translation>Realizada · sin respuesta</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Recibida</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Realizada</translation>
    </message>
    <message>
        <source>All calls with this number</source>
        <translation>Todas las llamadas con este número</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Settings and help</source>
        <translation>Ajustes y ayuda</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>These calls are invented. Nothing is sent or kept.</source>
        <translation>Estas llamadas son inventadas. No se envía ni se guarda nada.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>New missed calls: {n}</source>
        <translation>Nuevas llamadas perdidas: {n}</translation>
    </message>
    <message>
        <source>To call back: {n}</source>
        <translation>Por devolver: {n}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>To call back</source>
        <translation>Por devolver</translation>
    </message>
    <message>
        <source>Check for new calls</source>
        <translation>Buscar llamadas nuevas</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>This key already belongs to {name}. Each phone has a key of its own.</source>
        <translation>Esta clave ya es de {name}. Cada teléfono tiene su propia clave.</translation>
    </message>
    <message>
        <source>Getting the calls…</source>
        <translation>Obteniendo las llamadas…</translation>
    </message>
    <message>
        <source>No call fits this search.</source>
        <translation>Ninguna llamada coincide con esta búsqueda.</translation>
    </message>
    <message>
        <source>There is no call of these days.</source>
        <translation>No hay llamadas de estos días.</translation>
    </message>
    <message>
        <source>No call fits this filter.</source>
        <translation>Ninguna llamada coincide con este filtro.</translation>
    </message>
    <message>
        <source>No call fits all that is chosen above.</source>
        <translation>Ninguna llamada coincide con todo lo elegido arriba.</translation>
    </message>
    <message>
        <source>Try other words.</source>
        <translation>Prueba con otras palabras.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Show all days</source>
        <translation>Mostrar todos los días</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Quitar el filtro</translation>
    </message>
    <message>
        <source>Clear search, days and filter</source>
        <translation>Quitar búsqueda, días y filtro</translation>
    </message>
    <message>
        <source>Try again in about {n} min.</source>
        <translation>Inténtalo de nuevo dentro de unos {n} min.</translation>
    </message>
    <message>
        <source>Try again in about {n} h.</source>
        <translation>Inténtalo de nuevo dentro de unas {n} h.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in about {n} days.</source>
        <translation>
            <numerusform>Inténtalo de nuevo dentro de {n} día, más o menos.</numerusform>
            <numerusform>Inténtalo de nuevo dentro de unos {n} días.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service cannot be reached</source>
        <translation>No se puede conectar con el servicio</translation>
    </message>
    <message>
        <source>This computer got no answer from the service.</source>
        <translation>Este equipo no recibió respuesta del servicio.</translation>
    </message>
    <message>
        <source>Check the internet connection, or try again later.</source>
        <translation>Revisa la conexión a internet o inténtalo más tarde.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>The proxy does not work</source>
        <translation>El proxy no funciona</translation>
    </message>
    <message>
        <source>The proxy setting of this computer cannot be used.</source>
        <translation>No se puede usar la configuración de proxy de este equipo.</translation>
    </message>
    <message>
        <source>Check its address, name and password, then start Call Viewer again.</source>
        <translation>Revisa la dirección, el usuario y la contraseña, y vuelve a abrir Call Viewer.</translation>
    </message>
    <message>
        <source>The connection is not safe</source>
        <translation>La conexión no es segura</translation>
    </message>
    <message>
        <source>This computer does not trust the certificate that it was shown.</source>
        <translation>Este equipo no confía en el certificado que recibió.</translation>
    </message>
    <message>
        <source>Check the computer's date and the network, for example a hotel's sign-in page.</source>
        <translation>Revisa la fecha del equipo y la red; por ejemplo, si un hotel te pide iniciar sesión.</translation>
    </message>
    <message>
        <source>The API key is missing</source>
        <translation>Falta la clave de API</translation>
    </message>
    <message>
        <source>The service asks for an API key.</source>
        <translation>El servicio pide una clave de API.</translation>
    </message>
    <message>
        <source>Enter the key from your SMSMobileAPI dashboard.</source>
        <translation>Introduce la clave de tu panel de control de SMSMobileAPI.</translation>
    </message>
    <message>
        <source>Enter the API key</source>
        <translation>Introducir la clave de API</translation>
    </message>
    <message>
        <source>The API key is wrong</source>
        <translation>La clave de API no es correcta</translation>
    </message>
    <message>
        <source>The service does not know this key.</source>
        <translation>El servicio no reconoce esta clave.</translation>
    </message>
    <message>
        <source>Copy the key from your SMSMobileAPI dashboard once more.</source>
        <translation>Copia otra vez la clave de tu panel de control de SMSMobileAPI.</translation>
    </message>
    <message>
        <source>Change the API key</source>
        <translation>Cambiar la clave de API</translation>
    </message>
    <message>
        <source>The service refused</source>
        <translation>El servicio ha denegado el acceso</translation>
    </message>
    <message>
        <source>It did not say why; the API key may be wrong.</source>
        <translation>No dijo por qué; puede que la clave de API sea incorrecta.</translation>
    </message>
    <message>
        <source>Check the key; if it is right, a firewall or a proxy may be in the way.</source>
        <translation>Comprueba la clave; si es correcta, puede que un cortafuegos o un proxy lo impida.</translation>
    </message>
    <message>
        <source>The subscription has ended</source>
        <translation>La suscripción ha terminado</translation>
    </message>
    <message>
        <source>The key is right, but its SMSMobileAPI subscription has expired.</source>
        <translation>La clave es correcta, pero su suscripción a SMSMobileAPI ha caducado.</translation>
    </message>
    <message>
        <source>Renew it in the SMSMobileAPI dashboard, then check again.</source>
        <translation>Renuévala en el panel de control de SMSMobileAPI y vuelve a comprobar.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>The service asks to wait</source>
        <translation>El servicio pide esperar</translation>
    </message>
    <message>
        <source>It got too many requests in a short time.</source>
        <translation>Recibió demasiadas solicitudes en poco tiempo.</translation>
    </message>
    <message>
        <source>Wait a minute and try again.</source>
        <translation>Espera un minuto e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The service has a problem</source>
        <translation>El servicio tiene un problema</translation>
    </message>
    <message>
        <source>It reports a fault of its own; your network is fine.</source>
        <translation>El fallo es suyo; tu red está bien.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Inténtalo de nuevo en unos minutos.</translation>
    </message>
    <message>
        <source>The answer makes no sense</source>
        <translation>La respuesta no tiene sentido</translation>
    </message>
    <message>
        <source>The service sent something that is no list of calls.</source>
        <translation>El servicio envió algo que no es una lista de llamadas.</translation>
    </message>
    <message>
        <source>Try again; if it stays, something between here and the service may interfere.</source>
        <translation>Inténtalo de nuevo; si sigue igual, puede que algo interfiera entre este equipo y el servicio.</translation>
    </message>
    <message>
        <source>There is no keyring</source>
        <translation>No hay llavero</translation>
    </message>
    <message>
        <source>This computer has no keyring that could keep the key safe.</source>
        <translation>Este equipo no tiene un llavero donde guardar la clave de forma segura.</translation>
    </message>
    <message>
        <source>Set one up (such as GNOME Keyring or KWallet), or use the key for this session only.</source>
        <translation>Configura uno (como GNOME Keyring o KWallet) o usa la clave solo para esta sesión.</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <translation>El llavero está bloqueado</translation>
    </message>
    <message>
        <source>The key is in the computer's keyring, which was not unlocked.</source>
        <translation>La clave está en el llavero del equipo, que no se ha desbloqueado.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or use the key for this session only.</source>
        <translation>Desbloquéalo e inténtalo de nuevo, o usa la clave solo para esta sesión.</translation>
    </message>
    <message>
        <source>The keyring refused</source>
        <translation>El llavero denegó el acceso</translation>
    </message>
    <message>
        <source>The computer's keyring is open but did not do what it was asked for.</source>
        <translation>El llavero del equipo está abierto, pero no hizo lo que se le pidió.</translation>
    </message>
    <message>
        <source>Allow Call Viewer to use the keyring, or use the key for this session only.</source>
        <translation>Permite que Call Viewer use el llavero o usa la clave solo para esta sesión.</translation>
    </message>
    <message>
        <source>No API key yet</source>
        <translation>Aún no hay clave de API</translation>
    </message>
    <message>
        <source>The computer's keyring holds no key for this phone.</source>
        <translation>El llavero del equipo no tiene ninguna clave para este teléfono.</translation>
    </message>
    <message>
        <source>No calls</source>
        <translation>No hay llamadas</translation>
    </message>
    <message>
        <source>No call of this phone is here yet.</source>
        <translation>Aún no hay aquí ninguna llamada de este teléfono.</translation>
    </message>
    <message>
        <source>A new call can take about ten minutes to arrive here.</source>
        <translation>Una llamada nueva puede tardar unos diez minutos en llegar aquí.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>No missed calls</source>
        <translation>No hay llamadas perdidas</translation>
    </message>
    <message>
        <source>The service has no missed calls of this phone.</source>
        <translation>El servicio no tiene llamadas perdidas de este teléfono.</translation>
    </message>
    <message>
        <source>No incoming calls</source>
        <translation>No hay llamadas recibidas</translation>
    </message>
    <message>
        <source>The service has no answered calls of this phone.</source>
        <translation>El servicio no tiene llamadas contestadas de este teléfono.</translation>
    </message>
    <message>
        <source>No outgoing calls</source>
        <translation>No hay llamadas realizadas</translation>
    </message>
    <message>
        <source>The service has no calls made with this phone.</source>
        <translation>El servicio no tiene llamadas hechas con este teléfono.</translation>
    </message>
</context>
<context>
    <name>UndoLine</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>UntilDialog</name>
    <message>
        <source>Put off until</source>
        <translation>Posponer hasta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Posponer</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Choose a day.</source>
        <translation>Elige un día.</translation>
    </message>
    <message>
        <source>This moment has passed. Choose a later one.</source>
        <translation>Ese momento ya pasó. Elige otro posterior.</translation>
    </message>
    <message>
        <source>Until then the number is not among those who wait, unless it calls again.</source>
        <translation>Hasta entonces el número no estará entre los que esperan, salvo que vuelva a llamar.</translation>
    </message>
    <message>
        <source>“{text}” is no day that can be read.</source>
        <translation>“{text}” no se entiende como día.</translation>
    </message>
</context>
<context>
    <name>WaitWords</name>
    <message>
        <source>up to 5 min</source>
        <translation>hasta 5 min</translation>
    </message>
    <message>
        <source>5 to 60 min</source>
        <translation>de 5 a 60 min</translation>
    </message>
    <message>
        <source>1 to 8 h</source>
        <translation>de 1 a 8 h</translation>
    </message>
    <message>
        <source>later the same day</source>
        <translation>más tarde el mismo día</translation>
    </message>
    <message>
        <source>next day or later</source>
        <translation>al día siguiente o después</translation>
    </message>
    <message>
        <source>they reached you first</source>
        <translation>habló contigo antes</translation>
    </message>
    <message>
        <source>not called back</source>
        <translation>sin devolver</translation>
    </message>
</context>
<context>
    <name>WaitsChart</name>
    <message>
        <source>How long they waited for your call</source>
        <translation>Cuánto esperaron tu llamada</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>Devolución</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>Llamadas perdidas</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Porcentaje</translation>
    </message>
    <message>
        <source>{wait}
Missed calls: {n} ({share})</source>
        <translation>{wait}
Llamadas perdidas: {n} ({share})</translation>
    </message>
</context>
<context>
    <name>WeekChart</name>
    <message>
        <source>Calls by weekday and hour</source>
        <translation>Llamadas por día de la semana y hora</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Día de la semana</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Ninguna.</translation>
    </message>
    <message>
        <source>Most: {cell}</source>
        <translation>Máximo: {cell}</translation>
    </message>
</context>
<context>
    <name>WelcomeDialog</name>
    <message>
        <source>Welcome</source>
        <translation>Te damos la bienvenida</translation>
    </message>
    <message>
        <source>Remember the key in this computer's keyring</source>
        <translation>Recordar la clave en el llavero de este equipo</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Look around with the demo</source>
        <translation>Probar con la demo</translation>
    </message>
    <message>
        <source>Trying the key…</source>
        <translation>Probando la clave…</translation>
    </message>
    <message>
        <source>Only this session</source>
        <translation>Solo esta sesión</translation>
    </message>
    <message>
        <source>Your phone's calls, on this computer</source>
        <translation>Las llamadas de tu teléfono, en este equipo</translation>
    </message>
    <message>
        <source>Call Viewer shows the missed, incoming and outgoing calls that your phone sends to SMSMobileAPI. It only reads them.</source>
        <translation>Call Viewer muestra las llamadas perdidas, recibidas y realizadas que tu teléfono envía a SMSMobileAPI. Solo las lee.</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>&amp;Clave de API</translation>
    </message>
    <message>
        <source>The key is in your SMSMobileAPI dashboard, and in the app on the phone. Each phone has its own.</source>
        <translation>La clave está en tu panel de control de SMSMobileAPI y en la app instalada en el teléfono. Cada teléfono tiene la suya.</translation>
    </message>
    <message>
        <source>This computer has no keyring for it: the key is forgotten when the program ends.</source>
        <translation>Este equipo no tiene llavero donde guardarla: la clave se olvida al cerrar el programa.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Hidden number</source>
        <translation>Número oculto</translation>
    </message>
    <message>
        <source>Unknown caller</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>The caller withheld the number.</source>
        <translation>Quien llamó ocultó su número.</translation>
    </message>
    <message>
        <source>As the phone wrote it: {number}</source>
        <translation>Tal como lo escribió el teléfono: {number}</translation>
    </message>
    <message>
        <source>Time unknown</source>
        <translation>Hora desconocida</translation>
    </message>
    <message>
        <source>As the service wrote it: {text}</source>
        <translation>Tal como lo escribió el servicio: {text}</translation>
    </message>
    <message>
        <source>The service gave no time for this call.</source>
        <translation>El servicio no dio la hora de esta llamada.</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>hoy {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>ayer {time}</translation>
    </message>
    <message>
        <source>tomorrow {time}</source>
        <translation>mañana {time}</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>The service gave no duration for this call.</source>
        <translation>El servicio no dio la duración de esta llamada.</translation>
    </message>
    <message>
        <source>{n} s in all</source>
        <translation>{n} s en total</translation>
    </message>
    <message>
        <source>Where the number is registered, not where the caller is.</source>
        <translation>Dónde está registrado el número, no dónde está quien llama.</translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation>Llamada perdida</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>Llamada recibida</translation>
    </message>
    <message>
        <source>Outgoing call</source>
        <translation>Llamada realizada</translation>
    </message>
    <message>
        <source>Missed call from {who}, {when}</source>
        <translation>Llamada perdida de {who}, {when}</translation>
    </message>
    <message>
        <source>Incoming call from {who}, {when}</source>
        <translation>Llamada recibida de {who}, {when}</translation>
    </message>
    <message>
        <source>Outgoing call to {who}, {when}</source>
        <translation>Llamada realizada a {who}, {when}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
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
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Paste your API key</source>
        <translation>Pega tu clave de API</translation>
    </message>
</context>
</TS>
