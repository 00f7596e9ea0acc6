<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About {name}</source>
        <translation>Sobre o {name}</translation>
    </message>
    <message>
        <source>Shows the calls of a phone connected to SMSMobileAPI.</source>
        <translation>Mostra as chamadas de um celular conectado ao SMSMobileAPI.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence, made with Qt and PySide6 (LGPL) and Lucide's icons (ISC).</source>
        <translation>Software livre sob a licença MIT, feito com Qt e PySide6 (LGPL) e os ícones da Lucide (ISC).</translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <source>API key</source>
        <translation>Chave de API</translation>
    </message>
    <message>
        <source>The key is in your SMSMobileAPI dashboard, and in the app on the phone.</source>
        <translation>Você encontra a chave no seu painel do SMSMobileAPI e no aplicativo do celular.</translation>
    </message>
    <message>
        <source>For this session only</source>
        <translation>Só para esta sessão</translation>
    </message>
    <message>
        <source>The key is forgotten when the program ends.</source>
        <translation>A chave é esquecida quando o programa é fechado.</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>Esquecer a chave</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Um momento…</translation>
    </message>
    <message>
        <source>The key is right: the service answers.</source>
        <translation>A chave está certa: o serviço respondeu.</translation>
    </message>
    <message>
        <source>Only this session</source>
        <translation>Só nesta sessão</translation>
    </message>
    <message>
        <source>The key is in use for this session.</source>
        <translation>A chave está em uso nesta sessão.</translation>
    </message>
    <message>
        <source>The key is saved and in use.</source>
        <translation>A chave foi salva e está em uso.</translation>
    </message>
    <message>
        <source>The key is forgotten.</source>
        <translation>A chave foi esquecida.</translation>
    </message>
    <message>
        <source>Nothing was entered.</source>
        <translation>Nada foi digitado.</translation>
    </message>
    <message>
        <source>Forget the key? Calls are shown again once a key is entered.</source>
        <translation>Esquecer a chave? As chamadas voltam a aparecer quando você informar uma chave.</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Esquecer</translation>
    </message>
    <message>
        <source>These are the demo's invented calls; it needs no key.</source>
        <translation>Estas são as chamadas fictícias da demonstração; ela não precisa de chave.</translation>
    </message>
    <message>
        <source>The key is kept in {keyring}.</source>
        <translation>A chave está guardada {keyring}.</translation>
    </message>
    <message>
        <source>The key is kept for this session only, and forgotten when the program ends.</source>
        <translation>A chave vale só para esta sessão e é esquecida quando o programa é fechado.</translation>
    </message>
    <message>
        <source>The key comes from the environment variable {name}, for this session only. A key saved here is used when the variable is not set.</source>
        <translation>A chave vem da variável de ambiente {name}, só para esta sessão. Uma chave salva aqui é usada quando a variável não está definida.</translation>
    </message>
    <message>
        <source>No key is kept yet. It will be kept in {keyring}.</source>
        <translation>Ainda não há chave. Ela ficará guardada {keyring}.</translation>
    </message>
    <message>
        <source>the Windows Credential Manager</source>
        <translation>no Gerenciador de Credenciais do Windows</translation>
    </message>
    <message>
        <source>the macOS Keychain</source>
        <translation>nas Chaves do macOS</translation>
    </message>
    <message>
        <source>the keyring of this computer</source>
        <translation>no cofre de senhas deste computador</translation>
    </message>
</context>
<context>
    <name>AccountSwitcher</name>
    <message>
        <source>Add a phone…</source>
        <translation>Adicionar celular…</translation>
    </message>
    <message>
        <source>Manage phones…</source>
        <translation>Gerenciar celulares…</translation>
    </message>
    <message>
        <source>Phone: {name}</source>
        <translation>Celular: {name}</translation>
    </message>
</context>
<context>
    <name>AccountsDialog</name>
    <message>
        <source>Phones</source>
        <translation>Celulares</translation>
    </message>
    <message>
        <source>Add a phone…</source>
        <translation>Adicionar celular…</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usar este</translation>
    </message>
    <message>
        <source>Use this country</source>
        <translation>Usar este país</translation>
    </message>
    <message>
        <source>API key…</source>
        <translation>Chave de API…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remover…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Missed calls seem to be written in {zone}.</source>
        <translation>As chamadas perdidas parecem vir no fuso {zone}.</translation>
    </message>
    <message>
        <source>The numbers look like those of this country: {country}.</source>
        <translation>Os números parecem ser deste país: {country}.</translation>
    </message>
    <message>
        <source>Remove {name} from this program? Its API key is forgotten.</source>
        <translation>Remover {name} deste programa? A chave de API será esquecida.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Delete the copy of its calls as well</source>
        <translation>Excluir também a cópia das chamadas</translation>
    </message>
    <message>
        <source>Delete its notes and marks, too</source>
        <translation>Excluir também as anotações e marcações</translation>
    </message>
    <message>
        <source>From the system</source>
        <translation>Do sistema</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Zone of missed calls</source>
        <translation>&amp;Fuso horário das chamadas perdidas</translation>
    </message>
    <message>
        <source>The service gives missed calls without their time zone. Change it if their times are off.</source>
        <translation>O serviço não informa o fuso horário das chamadas perdidas. Mude-o se os horários estiverem errados.</translation>
    </message>
    <message>
        <source>C&amp;ountry of numbers</source>
        <translation>&amp;País dos números</translation>
    </message>
    <message>
        <source>For numbers that come without a country code.</source>
        <translation>Para números que vêm sem o código do país.</translation>
    </message>
</context>
<context>
    <name>AlertSettings</name>
    <message>
        <source>&amp;Tell me about new missed calls</source>
        <translation>&amp;Avisar sobre novas chamadas perdidas</translation>
    </message>
    <message>
        <source>But not &amp;from</source>
        <translation>Exceto &amp;das</translation>
    </message>
    <message>
        <source>until</source>
        <translation>às</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation>Continuar na &amp;bandeja quando a janela for fechada</translation>
    </message>
    <message>
        <source>Start when I &amp;log in</source>
        <translation>Iniciar quando eu &amp;entrar no sistema</translation>
    </message>
    <message>
        <source>Open &amp;phone links (tel:) with this program</source>
        <translation>Abrir &amp;links de telefone (tel:) com este programa</translation>
    </message>
    <message>
        <source>Now choose this program for them in the default apps of the system's settings.</source>
        <translation>Agora escolha este programa para esses links em aplicativos padrão, nas configurações do sistema.</translation>
    </message>
    <message>
        <source>The demo, and profiles with a folder of their own, are not started at login or for phone links.</source>
        <translation>A demonstração e os perfis em pasta própria não são iniciados no login nem por links de telefone.</translation>
    </message>
    <message>
        <source>New missed calls are then told even while no window is open.</source>
        <translation>Assim os avisos de chamadas perdidas chegam mesmo sem nenhuma janela aberta.</translation>
    </message>
    <message>
        <source>This desktop has no tray, so the program ends with its window.</source>
        <translation>Este sistema não tem bandeja, por isso o programa é encerrado junto com a janela.</translation>
    </message>
    <message>
        <source>Quiet hours, without messages</source>
        <translation>Horário sem avisos</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Sem avisos a partir das</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Sem avisos até as</translation>
    </message>
    <message>
        <source>A short message of the desktop, at most one for several calls.</source>
        <translation>Uma notificação curta; várias chamadas são reunidas em uma só.</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>Missed call</source>
        <translation>Chamada perdida</translation>
    </message>
    <message numerus="yes">
        <source>{names} and {n} more</source>
        <translation>
            <numerusform>{names} e mais {n}</numerusform>
            <numerusform>{names} e mais {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Missed calls: {n}</source>
        <translation>Chamadas perdidas: {n}</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>The link holds no number that can be called.</source>
        <translation>O link não contém um número para o qual se possa ligar.</translation>
    </message>
</context>
<context>
    <name>CalendarPopup</name>
    <message>
        <source>Calendar</source>
        <translation>Calendário</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Mês anterior</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Próximo mês</translation>
    </message>
</context>
<context>
    <name>CallActions</name>
    <message>
        <source>Export selected rows…</source>
        <translation>Exportar linhas selecionadas…</translation>
    </message>
    <message>
        <source>Rows copied: {n}</source>
        <translation>Linhas copiadas: {n}</translation>
    </message>
</context>
<context>
    <name>CallPage</name>
    <message>
        <source>Nobody sorts by this column. The filter narrows the list by it.</source>
        <translation>Não é possível ordenar por esta coluna. Use o filtro para restringir a lista por ela.</translation>
    </message>
    <message>
        <source>The service sorts missed calls newest first.</source>
        <translation>O serviço mostra as chamadas perdidas mais recentes primeiro.</translation>
    </message>
    <message>
        <source>The service cannot sort by this column. Newest come first.</source>
        <translation>O serviço não consegue ordenar por esta coluna. As mais recentes vêm primeiro.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Tentar agora</translation>
    </message>
    <message>
        <source>{trouble}. These are the calls that are saved here.</source>
        <translation>{trouble}. Estas são as chamadas salvas aqui.</translation>
    </message>
    <message>
        <source>Trying again in {seconds} s.</source>
        <translation>Nova tentativa em {seconds} s.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Carregando…</translation>
    </message>
    <message>
        <source>These are still the calls from before</source>
        <translation>Estas ainda são as chamadas anteriores</translation>
    </message>
    <message>
        <source>Calls here so far: {n}</source>
        <translation>Chamadas baixadas até agora: {n}</translation>
    </message>
    <message>
        <source>Calls found: {n}</source>
        <translation>Chamadas encontradas: {n}</translation>
    </message>
    <message>
        <source>All calls shown: {n}</source>
        <translation>Todas as chamadas exibidas: {n}</translation>
    </message>
    <message>
        <source>Calls shown: {n}</source>
        <translation>Chamadas exibidas: {n}</translation>
    </message>
    <message>
        <source>Calls shown: {n}, more when you scroll</source>
        <translation>Chamadas exibidas: {n}; role para ver mais</translation>
    </message>
    <message>
        <source>unreadable rows passed over: {m}</source>
        <translation>linhas ilegíveis ignoradas: {m}</translation>
    </message>
</context>
<context>
    <name>CallTable</name>
    <message>
        <source>Calls</source>
        <translation>Chamadas</translation>
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
        <translation>Contatos mais frequentes</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Talk time</source>
        <translation>Tempo de conversa</translation>
    </message>
    <message>
        <source>Talk time: {span}</source>
        <translation>Tempo de conversa: {span}</translation>
    </message>
</context>
<context>
    <name>CallsChart</name>
    <message>
        <source>Days</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>All calls: {n}</source>
        <translation>Todas as chamadas: {n}</translation>
    </message>
</context>
<context>
    <name>ChartBox</name>
    <message>
        <source>Show as a table: {chart}</source>
        <translation>Mostrar como tabela: {chart}</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Mostrar como tabela</translation>
    </message>
    <message>
        <source>Save or copy: {chart}</source>
        <translation>Salvar ou copiar: {chart}</translation>
    </message>
    <message>
        <source>Save or copy</source>
        <translation>Salvar ou copiar</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Salvar como PNG…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Salvar como SVG…</translation>
    </message>
    <message>
        <source>Copy the figures</source>
        <translation>Copiar os números</translation>
    </message>
</context>
<context>
    <name>ChartSaving</name>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Imagem PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation>Imagem SVG (*.svg)</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Salvar o gráfico</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Escolha outro arquivo.</translation>
    </message>
    <message>
        <source>The chart could not be saved. {reason}</source>
        <translation>Não foi possível salvar o gráfico. {reason}</translation>
    </message>
    <message>
        <source>The chart was saved: {name}</source>
        <translation>O gráfico foi salvo: {name}</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Caller</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Localidade</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Chamada</translation>
    </message>
</context>
<context>
    <name>CopyKeeper</name>
    <message>
        <source>Delete all calls of hidden numbers on this computer, for good?</source>
        <translation>Excluir de vez, deste computador, todas as chamadas de números privados?</translation>
    </message>
    <message>
        <source>Delete all calls of {number} on this computer, for good?</source>
        <translation>Excluir de vez, deste computador, todas as chamadas de {number}?</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>What was to be deleted may still be on the disk.</source>
        <translation>O que seria excluído talvez ainda esteja no disco.</translation>
    </message>
    <message>
        <source>The copy of the history was damaged. It was set aside as {file}, and is being made anew.</source>
        <translation>A cópia do histórico estava danificada. Ela foi guardada como {file} e está sendo refeita.</translation>
    </message>
    <message>
        <source>Your notes were damaged. The file was set aside as {file}; what could be read is here.</source>
        <translation>Suas anotações estavam danificadas. O arquivo foi guardado como {file}; o que pôde ser lido está aqui.</translation>
    </message>
    <message>
        <source>Your notes and marks cannot be read or kept: they last until the program ends.</source>
        <translation>Suas anotações e marcações não podem ser lidas nem salvas: as novas duram só até o programa ser fechado.</translation>
    </message>
    <message>
        <source>Calls are shown all the same.</source>
        <translation>As chamadas são exibidas mesmo assim.</translation>
    </message>
    <message>
        <source>The copy of the history was written by a newer version of this program.</source>
        <translation>A cópia do histórico foi gravada por uma versão mais nova deste programa.</translation>
    </message>
    <message>
        <source>The disk is full, so the copy of the history cannot grow.</source>
        <translation>O disco está cheio; a cópia do histórico não pode crescer.</translation>
    </message>
    <message>
        <source>The folder of the copy cannot be written.</source>
        <translation>Não é possível gravar na pasta da cópia.</translation>
    </message>
    <message>
        <source>Another program holds the copy of the history.</source>
        <translation>Outro programa está usando a cópia do histórico.</translation>
    </message>
    <message>
        <source>The copy of the history was damaged and is being made anew.</source>
        <translation>A cópia do histórico estava danificada e está sendo refeita.</translation>
    </message>
    <message>
        <source>The copy of the history cannot be used.</source>
        <translation>Não é possível usar a cópia do histórico.</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Algo deu errado</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>Show the details</source>
        <translation>Mostrar detalhes</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copiar relatório</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Call Viewer met an error of its own. You can go on; if it happens again, send us the report.</source>
        <translation>O Call Viewer encontrou um erro interno. Você pode continuar; se acontecer de novo, envie o relatório para nós.</translation>
    </message>
    <message>
        <source>The report holds no API key.</source>
        <translation>O relatório não contém a chave de API.</translation>
    </message>
    <message>
        <source>Hide the details</source>
        <translation>Ocultar detalhes</translation>
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
        <translation>Primeiro dia</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último dia</translation>
    </message>
    <message>
        <source>Days: {choice}</source>
        <translation>Período: {choice}</translation>
    </message>
    <message>
        <source>"{text}" is not a date. Write it like {example}.</source>
        <translation>“{text}” não é uma data. Escreva assim: {example}.</translation>
    </message>
    <message>
        <source>Days to come have no calls yet: today was taken instead.</source>
        <translation>Dias futuros ainda não têm chamadas: a data de hoje foi usada no lugar.</translation>
    </message>
    <message>
        <source>No calls are that old: {day} was taken instead.</source>
        <translation>Não há chamadas tão antigas: a data {day} foi usada no lugar.</translation>
    </message>
    <message>
        <source>The last day was before the first one: it was moved to {day}.</source>
        <translation>O último dia era anterior ao primeiro: ele foi mudado para {day}.</translation>
    </message>
    <message>
        <source>The first day was after the last one: it was moved to {day}.</source>
        <translation>O primeiro dia era posterior ao último: ele foi mudado para {day}.</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Todo o período</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ontem</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 dias</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 dias</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mês</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mês passado</translation>
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
        <translation>Qualquer dia</translation>
    </message>
    <message>
        <source>Open the calendar</source>
        <translation>Abrir o calendário</translation>
    </message>
    <message>
        <source>Type a day, or press Alt+Down for the calendar.</source>
        <translation>Digite um dia ou pressione Alt+Seta para baixo para abrir o calendário.</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>DoneDialog</name>
    <message>
        <source>Mark as done</source>
        <translation>Marcar como resolvido</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>It is shown in the panel of the number, and when the mouse rests on “Done” in the list.</source>
        <translation>O motivo aparece no painel do número e ao passar o mouse sobre “Resolvido” na lista.</translation>
    </message>
    <message>
        <source>&amp;Why, in a few words</source>
        <translation>&amp;Motivo, em poucas palavras</translation>
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
        <translation>Número</translation>
    </message>
    <message>
        <source>International number</source>
        <translation>Número internacional</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Data e hora locais</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Milliseconds since 1970</source>
        <translation>Milissegundos desde 1970</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Localidade</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anotação</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Celular</translation>
    </message>
    <message>
        <source>Waiting for a call back</source>
        <translation>Aguardando retorno</translation>
    </message>
    <message>
        <source>Tried, not reached</source>
        <translation>Tentativa sem resposta</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>Retornada</translation>
    </message>
    <message>
        <source>They reached you</source>
        <translation>Falou com você</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Resolvido</translation>
    </message>
    <message>
        <source>{outcome} {span} later</source>
        <translation>{outcome} {span} depois</translation>
    </message>
    <message>
        <source>{outcome} within 1 min</source>
        <translation>{outcome} em menos de 1 min</translation>
    </message>
    <message>
        <source>{outcome} ({n} times)</source>
        <translation>{outcome} ({n} vezes)</translation>
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
        <translation>Sem resposta</translation>
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
        <translation>Chamadas</translation>
    </message>
    <message>
        <source>To call back</source>
        <translation>A retornar</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>Todas as chamadas</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>Chamadas perdidas</translation>
    </message>
    <message>
        <source>Incoming calls</source>
        <translation>Chamadas recebidas</translation>
    </message>
    <message>
        <source>Outgoing calls</source>
        <translation>Chamadas efetuadas</translation>
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
        <translation>recebidas</translation>
    </message>
    <message>
        <source>outgoing</source>
        <translation>efetuadas</translation>
    </message>
    <message>
        <source>to call back</source>
        <translation>a retornar</translation>
    </message>
    <message>
        <source>There is no room left on the disk. Free some, or choose another folder.</source>
        <translation>Não há espaço no disco. Libere espaço ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>This folder, or the file in it, cannot be written. Choose another folder.</source>
        <translation>Não é possível gravar nesta pasta ou no arquivo dentro dela. Escolha outra pasta.</translation>
    </message>
    <message>
        <source>Another program has the file open. Close it there, or choose another name.</source>
        <translation>O arquivo está aberto em outro programa. Feche-o lá ou escolha outro nome.</translation>
    </message>
    <message>
        <source>The folder is not there. Choose another one.</source>
        <translation>A pasta não existe. Escolha outra.</translation>
    </message>
    <message>
        <source>The name is too long. Choose a shorter one.</source>
        <translation>O nome é longo demais. Escolha um mais curto.</translation>
    </message>
    <message>
        <source>Another export to this folder is going on. Try again when it is done.</source>
        <translation>Outra exportação para esta pasta está em andamento. Tente de novo quando ela terminar.</translation>
    </message>
    <message>
        <source>The file could not be written. Try another name or another folder.</source>
        <translation>Não foi possível gravar o arquivo. Tente outro nome ou outra pasta.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export calls</source>
        <translation>Exportar chamadas</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>P&amp;rocurar…</translation>
    </message>
    <message>
        <source>Only what is new since the last export to &amp;this folder</source>
        <translation>Só o que é &amp;novo desde a última exportação para esta pasta</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>Abrir a &amp;pasta</translation>
    </message>
    <message>
        <source>&amp;Open the file</source>
        <translation>&amp;Abrir o arquivo</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>The history is still being brought here: only the calls that are here are exported.</source>
        <translation>O histórico ainda está sendo baixado: só as chamadas que já estão aqui serão exportadas.</translation>
    </message>
    <message>
        <source>There is a file with the name “{name}”. Replace it?</source>
        <translation>Já existe um arquivo com o nome “{name}”. Substituir?</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>Print all of them? Calls: {n}, pages: about {m}</source>
        <translation>Imprimir todas? Chamadas: {n}, páginas: cerca de {m}</translation>
    </message>
    <message>
        <source>Print them</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Interrompendo…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Reading the calls…</source>
        <translation>Lendo as chamadas…</translation>
    </message>
    <message>
        <source>Calls: {n} of {m}</source>
        <translation>Chamadas: {n} de {m}</translation>
    </message>
    <message>
        <source>Pages: {n} of {m}</source>
        <translation>Páginas: {n} de {m}</translation>
    </message>
    <message>
        <source>Calls exported: {n}. The file is “{name}”.</source>
        <translation>Chamadas exportadas: {n}. O arquivo é “{name}”.</translation>
    </message>
    <message>
        <source>Finishing the file…</source>
        <translation>Concluindo o arquivo…</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Chamadas</translation>
    </message>
    <message>
        <source>Choose a folder first.</source>
        <translation>Primeiro escolha uma pasta.</translation>
    </message>
    <message>
        <source>There is no such folder. Choose another.</source>
        <translation>Essa pasta não existe. Escolha outra.</translation>
    </message>
    <message>
        <source>Folder for the file</source>
        <translation>Pasta do arquivo</translation>
    </message>
    <message>
        <source>Each row is a missed call of these people that still waits, in the order of the list. Hidden numbers are left out.</source>
        <translation>Cada linha é uma chamada perdida dessas pessoas que ainda aguarda retorno, na ordem da lista. Números privados ficam de fora.</translation>
    </message>
    <message>
        <source>&amp;Which calls</source>
        <translation>&amp;Quais chamadas</translation>
    </message>
    <message>
        <source>File for&amp;mat</source>
        <translation>&amp;Formato do arquivo</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>&amp;Separador</translation>
    </message>
    <message>
        <source>Ma&amp;de for</source>
        <translation>Para &amp;uso em</translation>
    </message>
    <message>
        <source>Fo&amp;lder</source>
        <translation>Pas&amp;ta</translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation>N&amp;ome do arquivo</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Andamento da exportação</translation>
    </message>
    <message>
        <source>All calls of this list</source>
        <translation>Todas as chamadas desta lista</translation>
    </message>
    <message>
        <source>All people of this list; calls: {n}</source>
        <translation>Todas as pessoas desta lista; chamadas: {n}</translation>
    </message>
    <message>
        <source>All calls of this list: {n}</source>
        <translation>Todas as chamadas desta lista: {n}</translation>
    </message>
    <message>
        <source>The selected people: {n}</source>
        <translation>As pessoas selecionadas: {n}</translation>
    </message>
    <message>
        <source>The selected rows: {n}</source>
        <translation>As linhas selecionadas: {n}</translation>
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
        <translation>JSON, uma só matriz (.json)</translation>
    </message>
    <message>
        <source>JSON, one call on each line (.jsonl)</source>
        <translation>JSON, uma chamada por linha (.jsonl)</translation>
    </message>
    <message>
        <source>PDF, to read and print (.pdf)</source>
        <translation>PDF, para ler e imprimir (.pdf)</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Vírgula</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Ponto e vírgula</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulação</translation>
    </message>
    <message>
        <source>Spreadsheets: nothing in it can run</source>
        <translation>Planilhas (fórmulas desativadas)</translation>
    </message>
    <message>
        <source>Other programs: exactly as it is</source>
        <translation>Outros programas: dados exatos</translation>
    </message>
</context>
<context>
    <name>ExportFlow</name>
    <message>
        <source>There are no calls to export here. Open one of the lists.</source>
        <translation>Não há chamadas para exportar aqui. Abra uma das listas.</translation>
    </message>
    <message>
        <source>The list is still being made. Try again in a moment.</source>
        <translation>A lista ainda está sendo preparada. Tente de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>Nothing is new since the last export to this folder. No file was written.</source>
        <translation>Não há nada novo desde a última exportação para esta pasta. Nenhum arquivo foi gravado.</translation>
    </message>
    <message>
        <source>What was exported before could not be read, so that all calls counted as new.</source>
        <translation>Não foi possível saber o que já tinha sido exportado; por isso, todas as chamadas contaram como novas.</translation>
    </message>
    <message>
        <source>It could not be noted that they are exported: they will count as new once more.</source>
        <translation>Não foi possível registrar que elas foram exportadas: elas contarão como novas outra vez.</translation>
    </message>
    <message>
        <source>It was complete before it could be stopped.</source>
        <translation>Terminou antes de poder ser interrompida.</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>A exportação foi interrompida.</translation>
    </message>
    <message>
        <source>The copy of the calls on this computer could not be read.</source>
        <translation>Não foi possível ler a cópia das chamadas neste computador.</translation>
    </message>
    <message>
        <source>Printing was stopped. Pages that the printer has already may still come.</source>
        <translation>A impressão foi interrompida. As páginas que já estão na impressora ainda podem sair.</translation>
    </message>
    <message>
        <source>Calls sent to the printer: {n}.</source>
        <translation>Chamadas enviadas à impressora: {n}.</translation>
    </message>
    <message>
        <source>The printer takes no pages. Look whether it is on.</source>
        <translation>A impressora não aceita páginas. Veja se ela está ligada.</translation>
    </message>
</context>
<context>
    <name>ExportHeading</name>
    <message numerus="yes">
        <source>Who has tried in the last {n} days</source>
        <translation>
            <numerusform>Quem tentou no último dia</numerusform>
            <numerusform>Quem tentou nos últimos {n} dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Search: {text}</source>
        <translation>Busca: {text}</translation>
    </message>
    <message>
        <source>Selected people</source>
        <translation>Pessoas selecionadas</translation>
    </message>
    <message>
        <source>Selected rows</source>
        <translation>Linhas selecionadas</translation>
    </message>
    <message>
        <source>Calls: {n}</source>
        <translation>Chamadas: {n}</translation>
    </message>
    <message>
        <source>From {first} to {last}</source>
        <translation>De {first} a {last}</translation>
    </message>
    <message>
        <source>Since {first}</source>
        <translation>Desde {first}</translation>
    </message>
    <message>
        <source>Until {last}</source>
        <translation>Até {last}</translation>
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
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Filter: {choices}</source>
        <translation>Filtro: {choices}</translation>
    </message>
    <message>
        <source>No filter</source>
        <translation>Sem filtro</translation>
    </message>
    <message>
        <source>Filters work once the whole history is here.</source>
        <translation>Os filtros funcionam quando o histórico estiver completo.</translation>
    </message>
    <message>
        <source>Follow-up of missed calls</source>
        <translation>Situação das perdidas</translation>
    </message>
    <message>
        <source>any</source>
        <translation>qualquer</translation>
    </message>
    <message>
        <source>not called back yet</source>
        <translation>ainda não retornadas</translation>
    </message>
    <message>
        <source>waiting, nothing tried</source>
        <translation>aguardando, sem tentativa</translation>
    </message>
    <message>
        <source>tried without success</source>
        <translation>você tentou, sem resposta</translation>
    </message>
    <message>
        <source>called back</source>
        <translation>retornadas</translation>
    </message>
    <message>
        <source>they reached you</source>
        <translation>falou com você</translation>
    </message>
    <message>
        <source>marked as done</source>
        <translation>marcado como resolvido</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>no talk (0 s)</source>
        <translation>sem conversa (0 s)</translation>
    </message>
    <message>
        <source>shorter than {n} min</source>
        <translation>menos de {n} min</translation>
    </message>
    <message>
        <source>longer than {n} min</source>
        <translation>mais de {n} min</translation>
    </message>
    <message>
        <source>Hidden numbers</source>
        <translation>Números privados</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>mostrar</translation>
    </message>
    <message>
        <source>nothing else</source>
        <translation>só estes</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>não mostrar</translation>
    </message>
    <message>
        <source>Unknown callers</source>
        <translation>Desconhecidos</translation>
    </message>
    <message>
        <source>Wait for the call back</source>
        <translation>Espera pelo retorno</translation>
    </message>
    <message>
        <source>Hour of the week</source>
        <translation>Dia e hora da semana</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>qualquer uma</translation>
    </message>
</context>
<context>
    <name>FollowWords</name>
    <message>
        <source>Called back {span} later</source>
        <translation>Retornada {span} depois</translation>
    </message>
    <message>
        <source>They reached you {span} later</source>
        <translation>Falou com você {span} depois</translation>
    </message>
    <message>
        <source>Called back within 1 min</source>
        <translation>Retornada em menos de 1 min</translation>
    </message>
    <message>
        <source>They reached you within 1 min</source>
        <translation>Falou com você em menos de 1 min</translation>
    </message>
    <message>
        <source>Waiting {span}</source>
        <translation>Aguardando há {span}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Resolvido</translation>
    </message>
    <message>
        <source>The caller withheld the number, so it is not known whether they were called back.</source>
        <translation>Quem ligou ocultou o número; por isso, não dá para saber se a chamada foi retornada.</translation>
    </message>
    <message>
        <source>The service gave no time for this call, so it is not known what came after it.</source>
        <translation>O serviço não informou a hora desta chamada; por isso, não dá para saber o que veio depois dela.</translation>
    </message>
    <message>
        <source>It is not known yet what became of this call: the history is still being brought here.</source>
        <translation>Ainda não dá para saber a situação desta chamada: o histórico ainda está sendo baixado.</translation>
    </message>
    <message>
        <source>Tried once</source>
        <translation>Você tentou 1 vez</translation>
    </message>
    <message>
        <source>Tried twice</source>
        <translation>Você tentou 2 vezes</translation>
    </message>
    <message>
        <source>Tried: {n}</source>
        <translation>Você tentou {n} vezes</translation>
    </message>
    <message>
        <source>You called back {when} and talked for {duration}.</source>
        <translation>Você retornou {when} e conversou por {duration}.</translation>
    </message>
    <message>
        <source>They called again {when}, and you answered.</source>
        <translation>A pessoa ligou de novo {when}, e você atendeu.</translation>
    </message>
    <message>
        <source>They called again {when}, and you talked for {duration}.</source>
        <translation>A pessoa ligou de novo {when}, e vocês conversaram por {duration}.</translation>
    </message>
    <message>
        <source>You tried once, {when}, and nobody answered.</source>
        <translation>Você tentou 1 vez, {when}, e ninguém atendeu.</translation>
    </message>
    <message numerus="yes">
        <source>You tried {n} times, last {when}, and nobody answered.</source>
        <translation>
            <numerusform>Você tentou {n} vez, {when}, e ninguém atendeu.</numerusform>
            <numerusform>Você tentou {n} vezes, a última {when}, e ninguém atendeu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has called back since, and no answered call came from this number.</source>
        <translation>Desde então, ninguém retornou e nenhuma chamada deste número foi atendida.</translation>
    </message>
    <message>
        <source>You marked it as done {when}: {note}</source>
        <translation>Você marcou como resolvido {when}: {note}</translation>
    </message>
    <message>
        <source>You marked it as done {when}.</source>
        <translation>Você marcou como resolvido {when}.</translation>
    </message>
    <message>
        <source>Cannot be called back</source>
        <translation>Não dá para retornar</translation>
    </message>
    <message>
        <source>Until {when}</source>
        <translation>Até {when}</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Anotação: {note}</translation>
    </message>
    <message>
        <source>First: {when}</source>
        <translation>Primeira: {when}</translation>
    </message>
    <message>
        <source>Last: {when}</source>
        <translation>Última: {when}</translation>
    </message>
    <message numerus="yes">
        <source>When this number answered or called before; known from {n} such calls on.</source>
        <translation>
            <numerusform>Quando este número costuma atender ou ligar; aparece a partir de {n} chamada assim.</numerusform>
            <numerusform>Quando este número costuma atender ou ligar; aparece a partir de {n} chamadas assim.</numerusform>
        </translation>
    </message>
    <message>
        <source>once, {when}</source>
        <translation>1 vez, {when}</translation>
    </message>
    <message numerus="yes">
        <source>{n} times, last {when}</source>
        <translation>
            <numerusform>{n} vez, {when}</numerusform>
            <numerusform>{n} vezes, a última {when}</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nada ainda</translation>
    </message>
    <message>
        <source>Tried once, {when}</source>
        <translation>Você tentou 1 vez, {when}</translation>
    </message>
    <message>
        <source>Tried twice, last {when}</source>
        <translation>Você tentou 2 vezes, a última {when}</translation>
    </message>
    <message numerus="yes">
        <source>Tried {n} times, last {when}</source>
        <translation>
            <numerusform>Você tentou {n} vez, {when}</numerusform>
            <numerusform>Você tentou {n} vezes, a última {when}</numerusform>
        </translation>
    </message>
    <message>
        <source>Since {when} nobody has called back, and no answered call came from this number.</source>
        <translation>Desde {when}, ninguém retornou e nenhuma chamada deste número foi atendida.</translation>
    </message>
    <message>
        <source>Since {when} you have tried {times}, and nobody answered.</source>
        <translation>Desde {when}, você tentou {times}, e ninguém atendeu.</translation>
    </message>
    <message>
        <source>Put off until {when}</source>
        <translation>Retorno adiado até {when}</translation>
    </message>
    <message>
        <source>{who} tried to reach you {attempts}; waiting {span}; {tried}</source>
        <translation>{who} tentou falar com você {attempts}; aguardando há {span}; {tried}</translation>
    </message>
    <message>
        <source>put off until {when}</source>
        <translation>retorno adiado até {when}</translation>
    </message>
    <message>
        <source>Any day {from_}–{until}</source>
        <translation>Todos os dias, {from_}–{until}</translation>
    </message>
    <message>
        <source>Weekdays {from_}–{until}</source>
        <translation>Dias úteis, {from_}–{until}</translation>
    </message>
    <message>
        <source>Weekends {from_}–{until}</source>
        <translation>Fins de semana, {from_}–{until}</translation>
    </message>
    <message>
        <source>under 1 min</source>
        <translation>menos de 1 min</translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <translation>
            <numerusform>{n} dia</numerusform>
            <numerusform>{n} dias</numerusform>
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
        <translation>em um momento desconhecido</translation>
    </message>
    <message>
        <source>on {when}</source>
        <translation>em {when}</translation>
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
        <translation>nada feito ainda</translation>
    </message>
    <message>
        <source>tried once, {when}</source>
        <translation>você tentou 1 vez, {when}</translation>
    </message>
    <message>
        <source>tried twice, last {when}</source>
        <translation>você tentou 2 vezes, a última {when}</translation>
    </message>
    <message numerus="yes">
        <source>tried {n} times, last {when}</source>
        <translation>
            <numerusform>você tentou {n} vez, {when}</numerusform>
            <numerusform>você tentou {n} vezes, a última {when}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message>
        <source>Forget this number</source>
        <translation>Esquecer este número</translation>
    </message>
</context>
<context>
    <name>InsightGuide</name>
    <message>
        <source>These calls can be shown once the whole history is here.</source>
        <translation>Estas chamadas poderão ser exibidas quando o histórico estiver completo.</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>Todas as chamadas</translation>
    </message>
    <message>
        <source>Only these calls are shown: {calls}</source>
        <translation>Só estas chamadas são exibidas: {calls}</translation>
    </message>
    <message>
        <source>Back to the insights</source>
        <translation>Voltar às estatísticas</translation>
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
        <translation>{share} em até 5 min</translation>
    </message>
    <message>
        <source>was {before}</source>
        <translation>antes: {before}</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>perdidas</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>atendidas</translation>
    </message>
    <message>
        <source>called back within 1 h</source>
        <translation>retornadas em até 1 h</translation>
    </message>
    <message>
        <source>median time to call back</source>
        <translation>tempo de retorno (mediana)</translation>
    </message>
    <message>
        <source>still waiting</source>
        <translation>ainda aguardando</translation>
    </message>
    <message>
        <source>outgoing</source>
        <translation>efetuadas</translation>
    </message>
    <message>
        <source>talked in all</source>
        <translation>de conversa no total</translation>
    </message>
    <message>
        <source>median talk</source>
        <translation>por conversa (mediana)</translation>
    </message>
    <message>
        <source>{days}, compared with {before}</source>
        <translation>{days}, em comparação com {before}</translation>
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
            <numerusform>{n} dia</numerusform>
            <numerusform>{n} dias</numerusform>
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
        <translation>Recebidas</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Efetuadas</translation>
    </message>
    <message>
        <source>Calls per day</source>
        <translation>Chamadas por dia</translation>
    </message>
    <message>
        <source>Calls per week</source>
        <translation>Chamadas por semana</translation>
    </message>
    <message>
        <source>Calls per month</source>
        <translation>Chamadas por mês</translation>
    </message>
    <message>
        <source>Calls per year</source>
        <translation>Chamadas por ano</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>todo o período</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>{weekday}, {start} to {end}</source>
        <translation>{weekday}, das {start} às {end}</translation>
    </message>
    <message>
        <source>by number of calls</source>
        <translation>por número de chamadas</translation>
    </message>
    <message>
        <source>by missed calls</source>
        <translation>por chamadas perdidas</translation>
    </message>
    <message>
        <source>by talk time</source>
        <translation>por tempo de conversa</translation>
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
        <translation>maior espera: {span}</translation>
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
        <translation>{days} · o histórico ainda não está completo</translation>
    </message>
    <message>
        <source>Kind of call</source>
        <translation>Tipo de chamada</translation>
    </message>
    <message>
        <source>Order of the top callers</source>
        <translation>Ordem dos contatos mais frequentes</translation>
    </message>
    <message>
        <source>The figures were copied.</source>
        <translation>Os números foram copiados.</translation>
    </message>
</context>
<context>
    <name>InsightsTab</name>
    <message>
        <source>{days} · search and filter change nothing here</source>
        <translation>{days} · a busca e o filtro não mudam nada aqui</translation>
    </message>
    <message>
        <source>There are no insights now</source>
        <translation>Não há estatísticas agora</translation>
    </message>
    <message>
        <source>The calls that are saved here could not be read.</source>
        <translation>Não foi possível ler as chamadas salvas aqui.</translation>
    </message>
    <message>
        <source>Try again; if it stays, start Call Viewer anew.</source>
        <translation>Tente de novo; se continuar assim, feche e abra o Call Viewer.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Show the key</source>
        <translation>Mostrar a chave</translation>
    </message>
    <message>
        <source>Paste the key</source>
        <translation>Colar a chave</translation>
    </message>
    <message>
        <source>There is no key yet. Copy it from the SMSMobileAPI dashboard and paste it here.</source>
        <translation>Ainda não há chave. Copie-a do painel do SMSMobileAPI e cole-a aqui.</translation>
    </message>
    <message>
        <source>This is a web address without a key in it. Copy only the key.</source>
        <translation>Isto é um endereço da web sem chave. Copie só a chave.</translation>
    </message>
    <message>
        <source>A key has no spaces inside. Copy it once more, and nothing around it.</source>
        <translation>Uma chave não tem espaços no meio. Copie-a de novo, sem nada em volta.</translation>
    </message>
    <message>
        <source>This cannot be a key. Copy it once more, and nothing around it.</source>
        <translation>Isto não pode ser uma chave. Copie-a de novo, sem nada em volta.</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>Ocultar a chave</translation>
    </message>
</context>
<context>
    <name>ListTable</name>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Sorted by: {column}, descending</source>
        <translation>Ordenado por: {column}, decrescente</translation>
    </message>
    <message>
        <source>Sorted by: {column}, ascending</source>
        <translation>Ordenado por: {column}, crescente</translation>
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
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Perdidas</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Recebidas</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Efetuadas</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>Todas as chamadas</translation>
    </message>
    <message>
        <source>To call back</source>
        <translation>A retornar</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Estatísticas</translation>
    </message>
    <message>
        <source>There is no room for the panel. Make the window wider to see it.</source>
        <translation>Não há espaço para o painel. Aumente a largura da janela para vê-lo.</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>To call back: {n}</source>
        <translation>A retornar: {n}</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Configurações…</translation>
    </message>
    <message>
        <source>Show or hide the panel</source>
        <translation>Mostrar ou ocultar o painel</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos do teclado</translation>
    </message>
    <message>
        <source>About {name}</source>
        <translation>Sobre o {name}</translation>
    </message>
    <message>
        <source>API key…</source>
        <translation>Chave de API…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>Note about this number…</source>
        <translation>Anotação sobre este número…</translation>
    </message>
    <message>
        <source>Note about this number</source>
        <translation>Anotação sobre este número</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Fechar este aviso</translation>
    </message>
</context>
<context>
    <name>NumberActions</name>
    <message>
        <source>Copied {number}.</source>
        <translation>Número copiado: {number}.</translation>
    </message>
    <message>
        <source>{who} is marked as done.</source>
        <translation>Marcado como resolvido: {who}</translation>
    </message>
    <message>
        <source>{who} are marked as done.</source>
        <translation>Marcados como resolvidos: {who}</translation>
    </message>
    <message>
        <source>{who} is not marked as done any longer.</source>
        <translation>Desmarcado como resolvido: {who}</translation>
    </message>
    <message>
        <source>{who} are not marked as done any longer.</source>
        <translation>Desmarcados como resolvidos: {who}</translation>
    </message>
    <message>
        <source>{who} is not put off any longer.</source>
        <translation>O retorno para {who} não está mais adiado.</translation>
    </message>
    <message>
        <source>{who} are not put off any longer.</source>
        <translation>Os retornos para {who} não estão mais adiados.</translation>
    </message>
    <message>
        <source>{who} is put off until {when}.</source>
        <translation>Retorno para {who} adiado até {when}.</translation>
    </message>
    <message>
        <source>{who} are put off until {when}.</source>
        <translation>Retornos para {who} adiados até {when}.</translation>
    </message>
    <message>
        <source>A hidden number cannot be marked.</source>
        <translation>Não é possível marcar um número privado.</translation>
    </message>
    <message>
        <source>{who} does not wait for a call back.</source>
        <translation>{who} não aguarda retorno.</translation>
    </message>
    <message>
        <source>{who} do not wait for a call back.</source>
        <translation>{who} não aguardam retorno.</translation>
    </message>
    <message>
        <source>Taken back: {who}</source>
        <translation>Desfeito: {who}</translation>
    </message>
    <message numerus="yes">
        <source>{who} and {n} more</source>
        <translation>
            <numerusform>{who} e mais {n}</numerusform>
            <numerusform>{who} e mais {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>That could not be saved, and nothing was changed. See whether the disk is full, and try again.</source>
        <translation>Não foi possível salvar, e nada mudou. Veja se o disco está cheio e tente de novo.</translation>
    </message>
    <message>
        <source>No program on this computer makes calls or sends messages. {number} was copied instead.</source>
        <translation>Nenhum programa deste computador faz chamadas ou envia mensagens. O número {number} foi copiado.</translation>
    </message>
    <message>
        <source>This caller withheld the number, so there is nobody to call.</source>
        <translation>Quem ligou ocultou o número; não há para quem ligar.</translation>
    </message>
    <message>
        <source>Codes with * or # can change a phone's settings, so they are not dialled from here.</source>
        <translation>Códigos com * ou # podem mudar as configurações do celular; por isso, não são discados daqui.</translation>
    </message>
    <message>
        <source>This is not a phone number that can be called.</source>
        <translation>Este não é um número de telefone para o qual se possa ligar.</translation>
    </message>
</context>
<context>
    <name>NumberPanel</name>
    <message>
        <source>The selected number</source>
        <translation>O número selecionado</translation>
    </message>
    <message>
        <source>Select a call to see everything about its number</source>
        <translation>Selecione uma chamada para ver tudo sobre o número</translation>
    </message>
    <message>
        <source>Rows copied: {n}</source>
        <translation>Linhas copiadas: {n}</translation>
    </message>
</context>
<context>
    <name>PanelButtons</name>
    <message>
        <source>Call</source>
        <translation>Ligar</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Desmarcar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Resolvido</translation>
    </message>
    <message>
        <source>Nobody waits for a call back from this number.</source>
        <translation>Ninguém deste número aguarda retorno.</translation>
    </message>
    <message>
        <source>Nobody has to call back here any longer, until they call in vain again.</source>
        <translation>Não é mais preciso retornar para este número, até uma nova chamada perdida.</translation>
    </message>
    <message>
        <source>You marked it as done. Let it wait for a call back again.</source>
        <translation>Você marcou como resolvido. Clique para que volte a aguardar retorno.</translation>
    </message>
</context>
<context>
    <name>PanelFigures</name>
    <message>
        <source>Put off</source>
        <translation>Adiar</translation>
    </message>
    <message>
        <source>Put off the call back</source>
        <translation>Adiar o retorno</translation>
    </message>
</context>
<context>
    <name>PanelHead</name>
    <message>
        <source>More about this number</source>
        <translation>Mais opções para este número</translation>
    </message>
    <message>
        <source>Search for this number</source>
        <translation>Buscar este número</translation>
    </message>
    <message>
        <source>Forget this number…</source>
        <translation>Esquecer este número…</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Fechar o painel</translation>
    </message>
</context>
<context>
    <name>PanelNote</name>
    <message>
        <source>The note could not be saved. It is kept here, and saved as soon as that is possible.</source>
        <translation>Não foi possível salvar a anotação. Ela continua aqui e será salva assim que possível.</translation>
    </message>
    <message>
        <source>A note about a number of the other phone could not be saved.</source>
        <translation>Não foi possível salvar uma anotação sobre um número do outro celular.</translation>
    </message>
    <message numerus="yes">
        <source>A note holds {n} letters; the rest was cut.</source>
        <translation>
            <numerusform>Uma anotação comporta {n} caractere; o resto foi cortado.</numerusform>
            <numerusform>Uma anotação comporta {n} caracteres; o resto foi cortado.</numerusform>
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
        <translation>Linhas copiadas: {n}</translation>
    </message>
</context>
<context>
    <name>PeopleBar</name>
    <message>
        <source>Longest wait first</source>
        <translation>Maior espera primeiro</translation>
    </message>
    <message>
        <source>Most attempts first</source>
        <translation>Mais tentativas primeiro</translation>
    </message>
    <message>
        <source>Last attempt first</source>
        <translation>Tentativa mais recente primeiro</translation>
    </message>
    <message numerus="yes">
        <source>Tried in the last {n} days</source>
        <translation>
            <numerusform>Tentaram no último dia</numerusform>
            <numerusform>Tentaram nos últimos {n} dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Tried at any time</source>
        <translation>Tentaram em qualquer data</translation>
    </message>
    <message>
        <source>Shows those, too, who have not tried again for longer.</source>
        <translation>Mostra também quem não tenta de novo há mais tempo.</translation>
    </message>
    <message>
        <source>Sorted by: {column}</source>
        <translation>Ordenado por: {column}</translation>
    </message>
    <message>
        <source>Order: {order}</source>
        <translation>Ordem: {order}</translation>
    </message>
    <message>
        <source>Whoever has tried to reach you in this time is shown, with all earlier attempts.</source>
        <translation>Mostra quem tentou falar com você neste período, com todas as tentativas anteriores.</translation>
    </message>
    <message>
        <source>The days that are chosen at the top count instead.</source>
        <translation>Vale o período escolhido no alto da janela.</translation>
    </message>
    <message numerus="yes">
        <source>Show {n} more</source>
        <translation>
            <numerusform>Mostrar mais {n}</numerusform>
            <numerusform>Mostrar mais {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Show put off: {n}</source>
        <translation>Mostrar adiados: {n}</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordem</translation>
    </message>
</context>
<context>
    <name>PeopleBody</name>
    <message>
        <source>{trouble}. Some people may be missing here.</source>
        <translation>{trouble}. Talvez falte alguém aqui.</translation>
    </message>
    <message>
        <source>The history is still being brought here. Some people may be missing.</source>
        <translation>O histórico ainda está sendo baixado. Talvez falte alguém aqui.</translation>
    </message>
</context>
<context>
    <name>PeopleColumns</name>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>Tried to reach you</source>
        <translation>Tentou falar com você</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>O que foi feito</translation>
    </message>
    <message>
        <source>Best time</source>
        <translation>Melhor horário</translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>Hidden numbers</source>
        <translation>Números privados</translation>
    </message>
    <message>
        <source>Hidden numbers tried to reach you {attempts}; nobody can call them back</source>
        <translation>Números privados tentaram falar com você {attempts}; não dá para retornar</translation>
    </message>
    <message>
        <source>These callers withheld their number, so nobody can call them back.</source>
        <translation>Quem ligou ocultou o número; por isso, não dá para retornar.</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Looking…</source>
        <translation>Carregando…</translation>
    </message>
</context>
<context>
    <name>PeopleStates</name>
    <message>
        <source>People waiting: {n}</source>
        <translation>Pessoas aguardando: {n}</translation>
    </message>
    <message>
        <source>People found: {n}</source>
        <translation>Pessoas encontradas: {n}</translation>
    </message>
    <message numerus="yes">
        <source>not tried again for {days} days: {n}</source>
        <translation>
            <numerusform>sem nova tentativa há {days} dia: {n}</numerusform>
            <numerusform>sem nova tentativa há {days} dias: {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>put off: {n}</source>
        <translation>adiados: {n}</translation>
    </message>
    <message>
        <source>calls from hidden numbers, not counted: {n}</source>
        <translation>chamadas de nº privado, não contadas: {n}</translation>
    </message>
    <message>
        <source>calls without a time, not counted: {n}</source>
        <translation>chamadas sem horário, não contadas: {n}</translation>
    </message>
    <message>
        <source>The history is still being brought here</source>
        <translation>O histórico ainda está sendo baixado</translation>
    </message>
    <message>
        <source>Who waits for a call back is known once the calls are here.</source>
        <translation>Quando as chamadas estiverem aqui, você verá quem aguarda retorno.</translation>
    </message>
    <message>
        <source>Nobody is waiting now</source>
        <translation>Ninguém está aguardando agora</translation>
    </message>
    <message>
        <source>Everybody who waits is put off until later.</source>
        <translation>Todos os retornos foram adiados.</translation>
    </message>
    <message>
        <source>They come back by themselves, or when they call again.</source>
        <translation>Eles reaparecem na hora marcada, ou quando a pessoa ligar de novo.</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Ninguém está aguardando</translation>
    </message>
    <message>
        <source>Everybody who called in vain was called back, or has reached you since.</source>
        <translation>Todas as chamadas perdidas foram retornadas, ou a pessoa já falou com você.</translation>
    </message>
    <message>
        <source>A new call can take about ten minutes to arrive here.</source>
        <translation>Uma chamada nova pode levar uns dez minutos para chegar aqui.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Procurar de novo</translation>
    </message>
    <message>
        <source>Nobody is waiting from these days</source>
        <translation>Ninguém destes dias está aguardando</translation>
    </message>
    <message>
        <source>Somebody may be waiting since other days.</source>
        <translation>Talvez alguém esteja aguardando desde outros dias.</translation>
    </message>
    <message>
        <source>Nobody who waits fits this search.</source>
        <translation>Ninguém que aguarda corresponde a esta busca.</translation>
    </message>
    <message>
        <source>Nobody who waits fits this filter.</source>
        <translation>Ninguém que aguarda corresponde a este filtro.</translation>
    </message>
    <message>
        <source>Nobody who waits fits all that is chosen above.</source>
        <translation>Ninguém que aguarda corresponde a tudo o que foi escolhido acima.</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Ninguém encontrado</translation>
    </message>
    <message>
        <source>{who} is not waiting</source>
        <translation>{who} não está aguardando</translation>
    </message>
    <message>
        <source>No missed call fits this search.</source>
        <translation>Nenhuma chamada perdida corresponde a esta busca.</translation>
    </message>
    <message>
        <source>Look in the missed calls</source>
        <translation>Ver nas chamadas perdidas</translation>
    </message>
    <message>
        <source>Look in all calls</source>
        <translation>Ver em todas as chamadas</translation>
    </message>
    <message>
        <source>Show everybody who waits</source>
        <translation>Mostrar todos que aguardam</translation>
    </message>
    <message numerus="yes">
        <source>Everybody who has tried in the last {n} days is put off until later.</source>
        <translation>
            <numerusform>Os retornos de quem tentou no último dia foram todos adiados.</numerusform>
            <numerusform>Os retornos de quem tentou nos últimos {n} dias foram todos adiados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody found in the last {n} days</source>
        <translation>
            <numerusform>Ninguém encontrado no último dia</numerusform>
            <numerusform>Ninguém encontrado nos últimos {n} dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Those who fit this search and this filter have not tried again since.</source>
        <translation>Quem corresponde a esta busca e a este filtro não tentou de novo desde então.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrar</translation>
    </message>
    <message numerus="yes">
        <source>Nobody is waiting from the last {n} days</source>
        <translation>
            <numerusform>Ninguém do último dia está aguardando</numerusform>
            <numerusform>Ninguém dos últimos {n} dias está aguardando</numerusform>
        </translation>
    </message>
    <message>
        <source>Those who wait tried before, and have not tried again.</source>
        <translation>Quem aguarda tentou antes disso e não tentou de novo.</translation>
    </message>
</context>
<context>
    <name>PeopleTable</name>
    <message>
        <source>People who wait for a call back</source>
        <translation>Pessoas que aguardam retorno</translation>
    </message>
</context>
<context>
    <name>PhoneNames</name>
    <message>
        <source>My phone</source>
        <translation>Meu celular</translation>
    </message>
    <message>
        <source>Phone {n}</source>
        <translation>Celular {n}</translation>
    </message>
</context>
<context>
    <name>PhoneNotes</name>
    <message>
        <source>The notes of {name} could not be deleted.</source>
        <translation>Não foi possível excluir as anotações de {name}.</translation>
    </message>
    <message>
        <source>Use them</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>The notes could not be taken over, and are kept where they were.</source>
        <translation>Não foi possível aproveitar as anotações; elas continuam onde estavam.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Notes of a phone that was removed are kept here. Use them for this phone?</source>
        <translation>As anotações de um celular removido estão guardadas aqui. Usar neste celular?</translation>
    </message>
    <message>
        <source>Notes of the phone “{name}”, removed on {day}, are kept here. Use them for this phone?</source>
        <translation>As anotações do celular “{name}”, removido em {day}, estão guardadas aqui. Usar neste celular?</translation>
    </message>
    <message>
        <source>They were written by a newer version of this program.</source>
        <translation>Elas foram gravadas por uma versão mais nova deste programa.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>O disco está cheio.</translation>
    </message>
    <message>
        <source>Their folder cannot be written.</source>
        <translation>Não é possível gravar na pasta delas.</translation>
    </message>
    <message>
        <source>Another program holds them.</source>
        <translation>Outro programa está usando o arquivo.</translation>
    </message>
    <message>
        <source>The file cannot be used.</source>
        <translation>Não é possível usar o arquivo.</translation>
    </message>
</context>
<context>
    <name>PhonesFlow</name>
    <message>
        <source>Missed calls seem to be written in the time zone {zone}.</source>
        <translation>As chamadas perdidas parecem vir no fuso horário {zone}.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usar este</translation>
    </message>
    <message>
        <source>Use {country}</source>
        <translation>Usar {country}</translation>
    </message>
    <message>
        <source>Numbers are read as if from one country ({used}), but look like those of another ({country}).</source>
        <translation>Os números são lidos como se fossem de um país ({used}), mas parecem ser de outro ({country}).</translation>
    </message>
    <message>
        <source>No country of numbers is set, and they look like those of one: {country}.</source>
        <translation>Nenhum país dos números está definido, e eles parecem ser deste: {country}.</translation>
    </message>
    <message>
        <source>One person may be listed as two.</source>
        <translation>A mesma pessoa pode aparecer duas vezes.</translation>
    </message>
</context>
<context>
    <name>PortraitWords</name>
    <message>
        <source>also: {names}</source>
        <translation>também: {names}</translation>
    </message>
    <message>
        <source>Waiting {span}</source>
        <translation>Aguardando há {span}</translation>
    </message>
    <message>
        <source>They tried to reach you {attempts}.</source>
        <translation>Tentou falar com você {attempts}.</translation>
    </message>
    <message>
        <source>Calls without a number: {n}</source>
        <translation>Chamadas sem número: {n}</translation>
    </message>
    <message>
        <source>Calls with this number: {n}</source>
        <translation>Chamadas com este número: {n}</translation>
    </message>
    <message>
        <source>first in {month}</source>
        <translation>a primeira em {month}</translation>
    </message>
    <message>
        <source>Missed: {n}</source>
        <translation>Perdidas: {n}</translation>
    </message>
    <message>
        <source>Incoming: {n}</source>
        <translation>Recebidas: {n}</translation>
    </message>
    <message>
        <source>Outgoing: {n}</source>
        <translation>Efetuadas: {n}</translation>
    </message>
    <message>
        <source>Last call: {when}</source>
        <translation>Última chamada: {when}</translation>
    </message>
    <message>
        <source>Talked in all: {duration}</source>
        <translation>Conversas: {duration}</translation>
    </message>
    <message>
        <source>Best reached: {hours}</source>
        <translation>Melhor horário: {hours}</translation>
    </message>
    <message>
        <source>The callers withheld their numbers: these may be different people.</source>
        <translation>Os números foram ocultados: podem ser pessoas diferentes.</translation>
    </message>
    <message>
        <source>The history is still being brought here, so there may be more calls.</source>
        <translation>O histórico ainda está sendo baixado; pode haver mais chamadas.</translation>
    </message>
</context>
<context>
    <name>PrintedList</name>
    <message>
        <source>Caller</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
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
        <translation>Duração</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Localidade</translation>
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
        <translation>Enter</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Seta para baixo</translation>
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
        <translation>Ligar</translation>
    </message>
    <message>
        <source>Send a message</source>
        <translation>Enviar mensagem</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Copiar número</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copiar linhas</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Marcar como resolvido</translation>
    </message>
    <message>
        <source>Mark as done, with a note…</source>
        <translation>Marcar como resolvido, com motivo…</translation>
    </message>
    <message>
        <source>Take back “done”</source>
        <translation>Desmarcar como resolvido</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Por quê?</translation>
    </message>
    <message>
        <source>Search for this number</source>
        <translation>Buscar este número</translation>
    </message>
    <message>
        <source>Forget this number…</source>
        <translation>Esquecer este número…</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search name, number or note   {shortcut}</source>
        <translation>Buscar nome, número ou anotação   {shortcut}</translation>
    </message>
    <message>
        <source>Search name, number or note</source>
        <translation>Buscar nome, número ou anotação</translation>
    </message>
    <message>
        <source>Finds callers by name, by any part of the number, and by your notes about them.</source>
        <translation>Busca por nome, por qualquer parte do número e pelas suas anotações.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Limpar a busca</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The demo has one phone, which is invented.</source>
        <translation>A demonstração tem um só celular, que é fictício.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>The words change when Call Viewer starts next.</source>
        <translation>O idioma muda na próxima vez que o Call Viewer for aberto.</translation>
    </message>
    <message>
        <source>&amp;Keep a copy of the calls on this computer</source>
        <translation>&amp;Manter uma cópia das chamadas neste computador</translation>
    </message>
    <message>
        <source>Delete the copy now…</source>
        <translation>Excluir a cópia agora…</translation>
    </message>
    <message>
        <source>&amp;Hide numbers on screen</source>
        <translation>&amp;Ocultar números na tela</translation>
    </message>
    <message>
        <source>Phones…</source>
        <translation>Celulares…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>The calls are there at once, also offline, and stay when the service forgets them.</source>
        <translation>As chamadas aparecem na hora, mesmo sem internet, e continuam aqui mesmo que o serviço as apague.</translation>
    </message>
    <message>
        <source>The calls are read from the service at each start and forgotten when the program ends.</source>
        <translation>As chamadas são lidas do serviço a cada início e esquecidas quando o programa é fechado.</translation>
    </message>
    <message>
        <source>Keep no copy? It is deleted from this computer, together with calls that the service has forgotten. Offline there will be nothing to see.</source>
        <translation>Não manter uma cópia? Ela será excluída deste computador, junto com as chamadas que o serviço já esqueceu. Sem internet não haverá nada para ver.</translation>
    </message>
    <message>
        <source>Keep no copy</source>
        <translation>Não manter cópia</translation>
    </message>
    <message numerus="yes">
        <source>Delete calls older than {n} months from this computer, now and from day to day?</source>
        <translation>
            <numerusform>Excluir deste computador as chamadas com mais de {n} mês, agora e a cada dia?</numerusform>
            <numerusform>Excluir deste computador as chamadas com mais de {n} meses, agora e a cada dia?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete older calls</source>
        <translation>Excluir as antigas</translation>
    </message>
    <message>
        <source>Delete the copy of the calls of all phones? Calls that the service has forgotten are lost.</source>
        <translation>Excluir a cópia das chamadas de todos os celulares? As chamadas que o serviço já esqueceu serão perdidas.</translation>
    </message>
    <message>
        <source>Delete the copy</source>
        <translation>Excluir a cópia</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Igual ao sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Only when I refresh</source>
        <translation>Só quando eu atualizar</translation>
    </message>
    <message>
        <source>Every minute</source>
        <translation>A cada minuto</translation>
    </message>
    <message numerus="yes">
        <source>Every {n} minutes</source>
        <translation>
            <numerusform>A cada minuto</numerusform>
            <numerusform>A cada {n} minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} months</source>
        <translation>
            <numerusform>{n} mês</numerusform>
            <numerusform>{n} meses</numerusform>
        </translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Para sempre</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
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
        <translation>Chamadas</translation>
    </message>
    <message>
        <source>&amp;Look for new calls</source>
        <translation>&amp;Procurar novas chamadas</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidade</translation>
    </message>
    <message>
        <source>Keep calls &amp;for</source>
        <translation>Por quanto tempo &amp;guardar as chamadas</translation>
    </message>
    <message>
        <source>Shows no more than the last two digits.</source>
        <translation>Mostra só os dois últimos dígitos.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Geral</translation>
    </message>
    <message>
        <source>Missed calls and start</source>
        <translation>Avisos e inicialização</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos do teclado</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ação</translation>
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
        <translation>Limpar a busca</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>Chamadas perdidas</translation>
    </message>
    <message>
        <source>Incoming calls</source>
        <translation>Chamadas recebidas</translation>
    </message>
    <message>
        <source>Outgoing calls</source>
        <translation>Chamadas efetuadas</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>Todas as chamadas</translation>
    </message>
    <message>
        <source>To call back</source>
        <translation>A retornar</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Estatísticas</translation>
    </message>
    <message>
        <source>Open the panel of the number</source>
        <translation>Abrir o painel do número</translation>
    </message>
    <message>
        <source>Show or hide the panel</source>
        <translation>Mostrar ou ocultar o painel</translation>
    </message>
    <message>
        <source>Copy the selected rows, or the number</source>
        <translation>Copiar as linhas selecionadas ou o número</translation>
    </message>
    <message>
        <source>Take back what was marked last</source>
        <translation>Desfazer a última marcação</translation>
    </message>
    <message>
        <source>Export or print the list</source>
        <translation>Exportar ou imprimir a lista</translation>
    </message>
    <message>
        <source>Menu of the row</source>
        <translation>Menu da linha</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Sort, and choose columns: in the menu of the row</source>
        <translation>Ordenar e escolher colunas: no menu da linha</translation>
    </message>
    <message>
        <source>Open the calendar, in a date field</source>
        <translation>Abrir o calendário, em um campo de data</translation>
    </message>
    <message>
        <source>A day earlier or later, in a date field</source>
        <translation>Um dia a menos ou a mais, em um campo de data</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Esta lista</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
</context>
<context>
    <name>SnoozeMenu</name>
    <message>
        <source>Put off</source>
        <translation>Adiar</translation>
    </message>
    <message>
        <source>Not any longer</source>
        <translation>Não adiar mais</translation>
    </message>
    <message>
        <source>Until…</source>
        <translation>Até…</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>Daqui a uma hora</translation>
    </message>
    <message>
        <source>This evening {time}</source>
        <translation>Hoje às {time}</translation>
    </message>
    <message>
        <source>Tomorrow {time}</source>
        <translation>Amanhã às {time}</translation>
    </message>
    <message>
        <source>Next Monday {time}</source>
        <translation>Segunda que vem às {time}</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Newest call {when}</source>
        <translation>Última chamada: {when}</translation>
    </message>
    <message>
        <source>the phone may lag by {n} min</source>
        <translation>atraso do celular: até {n} min</translation>
    </message>
    <message>
        <source>checked just now</source>
        <translation>verificado agora</translation>
    </message>
    <message>
        <source>checked {n} min ago</source>
        <translation>verificado há {n} min</translation>
    </message>
    <message>
        <source>checked {n} h ago</source>
        <translation>verificado há {n} h</translation>
    </message>
    <message numerus="yes">
        <source>checked {n} days ago</source>
        <translation>
            <numerusform>verificado há {n} dia</numerusform>
            <numerusform>verificado há {n} dias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncLine</name>
    <message>
        <source>Bringing the history here</source>
        <translation>Baixando o histórico</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausado</translation>
    </message>
    <message>
        <source>The whole history is here: {calls}</source>
        <translation>Histórico completo: {calls}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>{what}…</source>
        <translation>{what}…</translation>
    </message>
    <message>
        <source>{what}: back to {month}, {calls}</source>
        <translation>{what}: já chegou a {month}, {calls}</translation>
    </message>
    <message numerus="yes">
        <source>{n} calls</source>
        <translation>
            <numerusform>{n} chamada</numerusform>
            <numerusform>{n} chamadas</numerusform>
        </translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} de {year}</translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>Tentando de novo…</translation>
    </message>
    <message>
        <source>Waiting: trying again in {n} s</source>
        <translation>Em espera: nova tentativa em {n} s</translation>
    </message>
    <message>
        <source>Offline: only the calls that are here</source>
        <translation>Sem conexão: só as chamadas que estão aqui</translation>
    </message>
    <message>
        <source>Offline. Last checked: {when}</source>
        <translation>Sem conexão. Última verificação: {when}</translation>
    </message>
    <message>
        <source>{problem}: only the calls that are here</source>
        <translation>{problem}: só as chamadas que estão aqui</translation>
    </message>
    <message>
        <source>{problem}. Last checked: {when}</source>
        <translation>{problem}. Última verificação: {when}</translation>
    </message>
</context>
<context>
    <name>SystemSwitches</name>
    <message>
        <source>The system did not let this program look that up or change it. See the settings of the system.</source>
        <translation>O sistema não deixou este programa consultar ou mudar isso. Veja as configurações do sistema.</translation>
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
        <translation>Efetuada · sem resposta</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Recebida</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Efetuada</translation>
    </message>
    <message>
        <source>All calls with this number</source>
        <translation>Todas as chamadas com este número</translation>
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
        <translation>Configurações e ajuda</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>These calls are invented. Nothing is sent or kept.</source>
        <translation>Estas chamadas são fictícias. Nada é enviado nem guardado.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>New missed calls: {n}</source>
        <translation>Novas chamadas perdidas: {n}</translation>
    </message>
    <message>
        <source>To call back: {n}</source>
        <translation>A retornar: {n}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>To call back</source>
        <translation>A retornar</translation>
    </message>
    <message>
        <source>Check for new calls</source>
        <translation>Procurar novas chamadas</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>This key already belongs to {name}. Each phone has a key of its own.</source>
        <translation>Esta chave já é de {name}. Cada celular tem a sua própria chave.</translation>
    </message>
    <message>
        <source>Getting the calls…</source>
        <translation>Carregando as chamadas…</translation>
    </message>
    <message>
        <source>No call fits this search.</source>
        <translation>Nenhuma chamada corresponde a esta busca.</translation>
    </message>
    <message>
        <source>There is no call of these days.</source>
        <translation>Não há chamadas destes dias.</translation>
    </message>
    <message>
        <source>No call fits this filter.</source>
        <translation>Nenhuma chamada corresponde a este filtro.</translation>
    </message>
    <message>
        <source>No call fits all that is chosen above.</source>
        <translation>Nenhuma chamada corresponde a tudo o que foi escolhido acima.</translation>
    </message>
    <message>
        <source>Try other words.</source>
        <translation>Tente outras palavras.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Limpar a busca</translation>
    </message>
    <message>
        <source>Show all days</source>
        <translation>Mostrar todos os dias</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Limpar o filtro</translation>
    </message>
    <message>
        <source>Clear search, days and filter</source>
        <translation>Limpar busca, dias e filtro</translation>
    </message>
    <message>
        <source>Try again in about {n} min.</source>
        <translation>Tente de novo em cerca de {n} min.</translation>
    </message>
    <message>
        <source>Try again in about {n} h.</source>
        <translation>Tente de novo em cerca de {n} h.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in about {n} days.</source>
        <translation>
            <numerusform>Tente de novo em cerca de {n} dia.</numerusform>
            <numerusform>Tente de novo em cerca de {n} dias.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service cannot be reached</source>
        <translation>Não foi possível acessar o serviço</translation>
    </message>
    <message>
        <source>This computer got no answer from the service.</source>
        <translation>Este computador não recebeu resposta do serviço.</translation>
    </message>
    <message>
        <source>Check the internet connection, or try again later.</source>
        <translation>Verifique a conexão com a internet ou tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>The proxy does not work</source>
        <translation>O proxy não funciona</translation>
    </message>
    <message>
        <source>The proxy setting of this computer cannot be used.</source>
        <translation>Não é possível usar a configuração de proxy deste computador.</translation>
    </message>
    <message>
        <source>Check its address, name and password, then start Call Viewer again.</source>
        <translation>Verifique o endereço, o usuário e a senha e abra o Call Viewer de novo.</translation>
    </message>
    <message>
        <source>The connection is not safe</source>
        <translation>A conexão não é segura</translation>
    </message>
    <message>
        <source>This computer does not trust the certificate that it was shown.</source>
        <translation>Este computador não confia no certificado que recebeu.</translation>
    </message>
    <message>
        <source>Check the computer's date and the network, for example a hotel's sign-in page.</source>
        <translation>Verifique a data do computador e a rede, por exemplo, se há uma página de login, como em hotéis.</translation>
    </message>
    <message>
        <source>The API key is missing</source>
        <translation>Falta a chave de API</translation>
    </message>
    <message>
        <source>The service asks for an API key.</source>
        <translation>O serviço pede uma chave de API.</translation>
    </message>
    <message>
        <source>Enter the key from your SMSMobileAPI dashboard.</source>
        <translation>Informe a chave do seu painel do SMSMobileAPI.</translation>
    </message>
    <message>
        <source>Enter the API key</source>
        <translation>Informar a chave de API</translation>
    </message>
    <message>
        <source>The API key is wrong</source>
        <translation>A chave de API está errada</translation>
    </message>
    <message>
        <source>The service does not know this key.</source>
        <translation>O serviço não reconhece esta chave.</translation>
    </message>
    <message>
        <source>Copy the key from your SMSMobileAPI dashboard once more.</source>
        <translation>Copie de novo a chave do seu painel do SMSMobileAPI.</translation>
    </message>
    <message>
        <source>Change the API key</source>
        <translation>Mudar a chave de API</translation>
    </message>
    <message>
        <source>The service refused</source>
        <translation>O serviço recusou o acesso</translation>
    </message>
    <message>
        <source>It did not say why; the API key may be wrong.</source>
        <translation>O motivo não foi informado; a chave de API pode estar errada.</translation>
    </message>
    <message>
        <source>Check the key; if it is right, a firewall or a proxy may be in the way.</source>
        <translation>Confira a chave; se estiver certa, um firewall ou proxy pode estar bloqueando.</translation>
    </message>
    <message>
        <source>The subscription has ended</source>
        <translation>A assinatura acabou</translation>
    </message>
    <message>
        <source>The key is right, but its SMSMobileAPI subscription has expired.</source>
        <translation>A chave está certa, mas a assinatura do SMSMobileAPI venceu.</translation>
    </message>
    <message>
        <source>Renew it in the SMSMobileAPI dashboard, then check again.</source>
        <translation>Renove-a no painel do SMSMobileAPI e verifique de novo.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Verificar de novo</translation>
    </message>
    <message>
        <source>The service asks to wait</source>
        <translation>O serviço pede para esperar</translation>
    </message>
    <message>
        <source>It got too many requests in a short time.</source>
        <translation>Ele recebeu solicitações demais em pouco tempo.</translation>
    </message>
    <message>
        <source>Wait a minute and try again.</source>
        <translation>Espere um minuto e tente de novo.</translation>
    </message>
    <message>
        <source>The service has a problem</source>
        <translation>O serviço está com um problema</translation>
    </message>
    <message>
        <source>It reports a fault of its own; your network is fine.</source>
        <translation>O erro é do próprio serviço; sua rede está em ordem.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Tente de novo em alguns minutos.</translation>
    </message>
    <message>
        <source>The answer makes no sense</source>
        <translation>A resposta não faz sentido</translation>
    </message>
    <message>
        <source>The service sent something that is no list of calls.</source>
        <translation>O serviço enviou algo que não é uma lista de chamadas.</translation>
    </message>
    <message>
        <source>Try again; if it stays, something between here and the service may interfere.</source>
        <translation>Tente de novo; se continuar assim, algo entre este computador e o serviço pode estar interferindo.</translation>
    </message>
    <message>
        <source>There is no keyring</source>
        <translation>Não há cofre de senhas</translation>
    </message>
    <message>
        <source>This computer has no keyring that could keep the key safe.</source>
        <translation>Este computador não tem um cofre de senhas para guardar a chave com segurança.</translation>
    </message>
    <message>
        <source>Set one up (such as GNOME Keyring or KWallet), or use the key for this session only.</source>
        <translation>Configure um (como o GNOME Keyring ou o KWallet) ou use a chave só nesta sessão.</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <translation>O cofre de senhas está bloqueado</translation>
    </message>
    <message>
        <source>The key is in the computer's keyring, which was not unlocked.</source>
        <translation>A chave está no cofre de senhas do computador, que não foi desbloqueado.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or use the key for this session only.</source>
        <translation>Desbloqueie-o e tente de novo ou use a chave só nesta sessão.</translation>
    </message>
    <message>
        <source>The keyring refused</source>
        <translation>O cofre de senhas recusou o acesso</translation>
    </message>
    <message>
        <source>The computer's keyring is open but did not do what it was asked for.</source>
        <translation>O cofre de senhas do computador está aberto, mas não fez o que foi pedido.</translation>
    </message>
    <message>
        <source>Allow Call Viewer to use the keyring, or use the key for this session only.</source>
        <translation>Permita que o Call Viewer use o cofre de senhas ou use a chave só nesta sessão.</translation>
    </message>
    <message>
        <source>No API key yet</source>
        <translation>Ainda não há chave de API</translation>
    </message>
    <message>
        <source>The computer's keyring holds no key for this phone.</source>
        <translation>O cofre de senhas do computador não tem a chave deste celular.</translation>
    </message>
    <message>
        <source>No calls</source>
        <translation>Nenhuma chamada</translation>
    </message>
    <message>
        <source>No call of this phone is here yet.</source>
        <translation>Ainda não há chamadas deste celular aqui.</translation>
    </message>
    <message>
        <source>A new call can take about ten minutes to arrive here.</source>
        <translation>Uma chamada nova pode levar uns dez minutos para chegar aqui.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Procurar de novo</translation>
    </message>
    <message>
        <source>No missed calls</source>
        <translation>Nenhuma chamada perdida</translation>
    </message>
    <message>
        <source>The service has no missed calls of this phone.</source>
        <translation>O serviço não tem chamadas perdidas deste celular.</translation>
    </message>
    <message>
        <source>No incoming calls</source>
        <translation>Nenhuma chamada recebida</translation>
    </message>
    <message>
        <source>The service has no answered calls of this phone.</source>
        <translation>O serviço não tem chamadas atendidas deste celular.</translation>
    </message>
    <message>
        <source>No outgoing calls</source>
        <translation>Nenhuma chamada efetuada</translation>
    </message>
    <message>
        <source>The service has no calls made with this phone.</source>
        <translation>O serviço não tem chamadas efetuadas com este celular.</translation>
    </message>
</context>
<context>
    <name>UndoLine</name>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
</context>
<context>
    <name>UntilDialog</name>
    <message>
        <source>Put off until</source>
        <translation>Adiar até</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Adiar</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Choose a day.</source>
        <translation>Escolha um dia.</translation>
    </message>
    <message>
        <source>This moment has passed. Choose a later one.</source>
        <translation>Esse momento já passou. Escolha um posterior.</translation>
    </message>
    <message>
        <source>Until then the number is not among those who wait, unless it calls again.</source>
        <translation>Até lá, o número não aparece entre os que aguardam, a menos que ligue de novo.</translation>
    </message>
    <message>
        <source>“{text}” is no day that can be read.</source>
        <translation>“{text}” não é um dia válido.</translation>
    </message>
</context>
<context>
    <name>WaitWords</name>
    <message>
        <source>up to 5 min</source>
        <translation>até 5 min</translation>
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
        <translation>mais tarde no mesmo dia</translation>
    </message>
    <message>
        <source>next day or later</source>
        <translation>no dia seguinte ou depois</translation>
    </message>
    <message>
        <source>they reached you first</source>
        <translation>falou com você antes</translation>
    </message>
    <message>
        <source>not called back</source>
        <translation>sem retorno</translation>
    </message>
</context>
<context>
    <name>WaitsChart</name>
    <message>
        <source>How long they waited for your call</source>
        <translation>Quanto tempo esperaram pelo seu retorno</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>Retorno</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>Chamadas perdidas</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Percentual</translation>
    </message>
    <message>
        <source>{wait}
Missed calls: {n} ({share})</source>
        <translation>{wait}
Chamadas perdidas: {n} ({share})</translation>
    </message>
</context>
<context>
    <name>WeekChart</name>
    <message>
        <source>Calls by weekday and hour</source>
        <translation>Chamadas por dia da semana e hora</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Dia da semana</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Nenhuma.</translation>
    </message>
    <message>
        <source>Most: {cell}</source>
        <translation>Mais chamadas: {cell}</translation>
    </message>
</context>
<context>
    <name>WelcomeDialog</name>
    <message>
        <source>Welcome</source>
        <translation>Boas-vindas</translation>
    </message>
    <message>
        <source>Remember the key in this computer's keyring</source>
        <translation>Guardar a chave no cofre de senhas deste computador</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Look around with the demo</source>
        <translation>Conhecer com a demonstração</translation>
    </message>
    <message>
        <source>Trying the key…</source>
        <translation>Testando a chave…</translation>
    </message>
    <message>
        <source>Only this session</source>
        <translation>Só nesta sessão</translation>
    </message>
    <message>
        <source>Your phone's calls, on this computer</source>
        <translation>As chamadas do seu celular, neste computador</translation>
    </message>
    <message>
        <source>Call Viewer shows the missed, incoming and outgoing calls that your phone sends to SMSMobileAPI. It only reads them.</source>
        <translation>O Call Viewer mostra as chamadas perdidas, recebidas e efetuadas que seu celular envia ao SMSMobileAPI. Ele só lê, não muda nada.</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>&amp;Chave de API</translation>
    </message>
    <message>
        <source>The key is in your SMSMobileAPI dashboard, and in the app on the phone. Each phone has its own.</source>
        <translation>Você encontra a chave no seu painel do SMSMobileAPI e no aplicativo do celular. Cada celular tem a sua.</translation>
    </message>
    <message>
        <source>This computer has no keyring for it: the key is forgotten when the program ends.</source>
        <translation>Este computador não tem cofre de senhas: a chave é esquecida quando o programa é fechado.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Hidden number</source>
        <translation>Número privado</translation>
    </message>
    <message>
        <source>Unknown caller</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>The caller withheld the number.</source>
        <translation>Quem ligou ocultou o número.</translation>
    </message>
    <message>
        <source>As the phone wrote it: {number}</source>
        <translation>Como o celular registrou: {number}</translation>
    </message>
    <message>
        <source>Time unknown</source>
        <translation>Hora desconhecida</translation>
    </message>
    <message>
        <source>As the service wrote it: {text}</source>
        <translation>Como o serviço registrou: {text}</translation>
    </message>
    <message>
        <source>The service gave no time for this call.</source>
        <translation>O serviço não informou a hora desta chamada.</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>hoje às {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>ontem às {time}</translation>
    </message>
    <message>
        <source>tomorrow {time}</source>
        <translation>amanhã às {time}</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} às {time}</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sem resposta</translation>
    </message>
    <message>
        <source>The service gave no duration for this call.</source>
        <translation>O serviço não informou a duração desta chamada.</translation>
    </message>
    <message>
        <source>{n} s in all</source>
        <translation>{n} s no total</translation>
    </message>
    <message>
        <source>Where the number is registered, not where the caller is.</source>
        <translation>De onde é o número, não onde a pessoa está.</translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation>Chamada perdida</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>Chamada recebida</translation>
    </message>
    <message>
        <source>Outgoing call</source>
        <translation>Chamada efetuada</translation>
    </message>
    <message>
        <source>Missed call from {who}, {when}</source>
        <translation>Chamada perdida de {who}, {when}</translation>
    </message>
    <message>
        <source>Incoming call from {who}, {when}</source>
        <translation>Chamada recebida de {who}, {when}</translation>
    </message>
    <message>
        <source>Outgoing call to {who}, {when}</source>
        <translation>Chamada efetuada para {who}, {when}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ontem</translation>
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
        <translation>Chave de API</translation>
    </message>
    <message>
        <source>Paste your API key</source>
        <translation>Cole sua chave de API</translation>
    </message>
</context>
</TS>
