<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>Absorption</name>
    <message>
        <source>may sign in</source>
        <translation>pode entrar</translation>
    </message>
    <message>
        <source>It was deleted here, and changed on the server since. Delete it there too, or bring it back here?</source>
        <translation>A conta foi excluída aqui e, depois disso, alterada no servidor. Excluir também no servidor ou trazer de volta para cá?</translation>
    </message>
    <message>
        <source>It was deleted here, and is on the server again. Delete it there too, or bring it back here?</source>
        <translation>A conta foi excluída aqui e está novamente no servidor. Excluir também no servidor ou trazer de volta para cá?</translation>
    </message>
</context>
<context>
    <name>AccountCommands</name>
    <message>
        <source>User name; proposed from the email when a new account has none</source>
        <translation>Nome de usuário; proposto a partir do e-mail quando uma conta nova não tem nenhum</translation>
    </message>
    <message>
        <source>Whether it is protected from being deleted</source>
        <translation>Se a conta está protegida contra exclusão</translation>
    </message>
    <message>
        <source>Nothing to change was named. Add an option such as --last-name TEXT.</source>
        <translation>Nenhuma alteração foi indicada. Adicione uma opção, como --last-name TEXT.</translation>
    </message>
    <message>
        <source>Would change %1</source>
        <translation>Alteraria %1</translation>
    </message>
    <message>
        <source>Add an external application</source>
        <translation>Adicionar um aplicativo externo</translation>
    </message>
    <message>
        <source>Remove an external application</source>
        <translation>Remover um aplicativo externo</translation>
    </message>
    <message>
        <source>Add an API user</source>
        <translation>Adicionar um usuário de API</translation>
    </message>
    <message>
        <source>Add an administrator</source>
        <translation>Adicionar um administrador</translation>
    </message>
    <message>
        <source>Change fields of one of them, or of many; “” clears an optional field</source>
        <translation>Alterar campos de uma ou de várias contas; “” limpa um campo opcional</translation>
    </message>
</context>
<context>
    <name>AccountDetails</name>
    <message>
        <source>This account has been deleted for good.</source>
        <translation>Esta conta foi excluída definitivamente.</translation>
    </message>
</context>
<context>
    <name>AccountPane</name>
    <message>
        <source>Only API user</source>
        <translation>Único usuário de API</translation>
    </message>
    <message numerus="yes">
        <source>1 of %Ln API user(s)</source>
        <translation>
            <numerusform>1 de %Ln usuário de API</numerusform>
            <numerusform>1 de %Ln usuários de API</numerusform>
        </translation>
    </message>
    <message>
        <source>External applications</source>
        <translation>Aplicativos externos</translation>
    </message>
    <message>
        <source>%1 stops working if %2 is deleted or suspended.</source>
        <translation>%1 deixará de funcionar se a conta %2 for excluída ou suspensa.</translation>
    </message>
    <message>
        <source>These stop working if %2 is deleted or suspended: %1.</source>
        <translation>Deixarão de funcionar se a conta %2 for excluída ou suspensa: %1.</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Credenciais</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Mailed to</source>
        <translation>Enviado para</translation>
    </message>
    <message>
        <source>Password made</source>
        <translation>Senha criada</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expira</translation>
    </message>
    <message>
        <source>First use</source>
        <translation>Primeiro uso</translation>
    </message>
    <message>
        <source>First sign-in</source>
        <translation>Primeira entrada</translation>
    </message>
    <message>
        <source>Last use</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Última entrada</translation>
    </message>
    <message>
        <source>Deployed at</source>
        <translation>Implantada em</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsável</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Chamado</translation>
    </message>
    <message>
        <source>The address has changed since the last mail.</source>
        <translation>O endereço mudou desde o último e-mail.</translation>
    </message>
    <message>
        <source>Send to %1 Instead</source>
        <translation>Enviar para %1</translation>
    </message>
    <message>
        <source>Recent activity</source>
        <translation>Atividade recente</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1, por %2</translation>
    </message>
    <message>
        <source>All changes of this account</source>
        <translation>Todas as alterações desta conta</translation>
    </message>
    <message>
        <source>API user</source>
        <translation>Usuário de API</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>API user in %1</source>
        <translation>Usuário de API em %1</translation>
    </message>
    <message>
        <source>Administrator in %1</source>
        <translation>Administrador em %1</translation>
    </message>
    <message>
        <source>In the recycle bin</source>
        <translation>Na lixeira</translation>
    </message>
    <message>
        <source>Login suspended</source>
        <translation>Login suspenso</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Ativo</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Protegido</translation>
    </message>
    <message>
        <source>Personal details</source>
        <translation>Dados pessoais</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selecionado</numerusform>
            <numerusform>%Ln selecionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Seleção</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administradores</translation>
    </message>
    <message>
        <source>API users</source>
        <translation>Usuários de API</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspenso</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nada selecionado</translation>
    </message>
    <message>
        <source>Select a row to see its details.</source>
        <translation>Selecione uma linha para ver os detalhes.</translation>
    </message>
</context>
<context>
    <name>ActivityCommands</name>
    <message>
        <source>“%1” is not a date. Use one such as 2026-03-18.</source>
        <translation>“%1” não é uma data. Use uma como 2026-03-18.</translation>
    </message>
    <message>
        <source>There is no kind “%1”. Use one of: %2.</source>
        <translation>Não existe o tipo “%1”. Use um destes: %2.</translation>
    </message>
    <message>
        <source>There is no category “%1”. Use view, write, access or download.</source>
        <translation>Não existe a categoria “%1”. Use view, write, access ou download.</translation>
    </message>
    <message>
        <source>There is no application “%1”.</source>
        <translation>Não existe o aplicativo “%1”.</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>atividade</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Conjunto</translation>
    </message>
    <message>
        <source>At (UTC)</source>
        <translation>Data e hora (UTC)</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Alvo</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>“%1” is not a number above 0.</source>
        <translation>“%1” não é um número maior que 0.</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Data e hora</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Takes back</source>
        <translation>Desfaz</translation>
    </message>
    <message>
        <source>Undone by</source>
        <translation>Desfeito por</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more row(s); “activity export” has them all.</source>
        <translation>
            <numerusform>E mais %Ln linha; “activity export” contém todas.</numerusform>
            <numerusform>E mais %Ln linhas; “activity export” contém todas.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no change %1 in the history.</source>
        <translation>Não existe a alteração %1 no histórico.</translation>
    </message>
    <message>
        <source>There is no format “%1”. Use csv or jsonl.</source>
        <translation>Não existe o formato “%1”. Use csv ou jsonl.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry (entries) exported; the export is recorded.</source>
        <translation>
            <numerusform>%Ln registro exportado; a exportação fica registrada.</numerusform>
            <numerusform>%Ln registros exportados; a exportação fica registrada.</numerusform>
        </translation>
    </message>
    <message>
        <source>From this day on, such as 2026-03-18</source>
        <translation>A partir deste dia, por exemplo 2026-03-18</translation>
    </message>
    <message>
        <source>Until this day, which is included</source>
        <translation>Até este dia, inclusive</translation>
    </message>
    <message>
        <source>Such as delete, sign-in or export</source>
        <translation>Por exemplo, delete, sign-in ou export</translation>
    </message>
    <message>
        <source>view, write, access or download</source>
        <translation>view, write, access ou download</translation>
    </message>
    <message>
        <source>What this one did: uid, user name, email or name</source>
        <translation>O que esta pessoa fez: uid, nome de usuário, e-mail ou nome</translation>
    </message>
    <message>
        <source>Changes of this account, and its sign-ins</source>
        <translation>Alterações desta conta e suas entradas</translation>
    </message>
    <message>
        <source>Changes that name this application</source>
        <translation>Alterações que mencionam este aplicativo</translation>
    </message>
    <message>
        <source>Changes of accounts in this organization</source>
        <translation>Alterações de contas desta organização</translation>
    </message>
    <message>
        <source>Found in what entries say, and in changed values</source>
        <translation>Encontrado no texto dos registros e nos valores alterados</translation>
    </message>
    <message>
        <source>List who did what, the newest first</source>
        <translation>Listar quem fez o quê, do mais novo ao mais antigo</translation>
    </message>
    <message>
        <source>At most so many; otherwise %1</source>
        <translation>No máximo esta quantidade; por padrão, %1</translation>
    </message>
    <message>
        <source>Show one entry, field by field</source>
        <translation>Mostrar um registro, campo por campo</translation>
    </message>
    <message>
        <source>Number of the entry</source>
        <translation>Número do registro</translation>
    </message>
    <message>
        <source>Write entries into a file, which is recorded too</source>
        <translation>Gravar registros em um arquivo, o que também fica registrado</translation>
    </message>
    <message>
        <source>csv or jsonl</source>
        <translation>csv ou jsonl</translation>
    </message>
    <message>
        <source>The file to write, or - for standard output</source>
        <translation>O arquivo a gravar, ou - para a saída padrão</translation>
    </message>
</context>
<context>
    <name>ActivityExport</name>
    <message>
        <source>The file could not be written. Check that there is room for it.</source>
        <translation>Não foi possível gravar o arquivo. Verifique se há espaço para ele.</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>atividade</translation>
    </message>
</context>
<context>
    <name>ActivityPane</name>
    <message>
        <source>%1, %2</source>
        <comment>date and time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>%1, as before</source>
        <translation>%1, como antes</translation>
    </message>
    <message>
        <source>%1, removed</source>
        <translation>%1, removido</translation>
    </message>
    <message>
        <source>%1, added</source>
        <translation>%1, adicionado</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Antes: %1</translation>
    </message>
    <message>
        <source>Afterwards: %1</source>
        <translation>Depois: %1</translation>
    </message>
    <message>
        <source>%1: new</source>
        <translation>%1: novo</translation>
    </message>
    <message>
        <source>%1: gone</source>
        <translation>%1: não existe mais</translation>
    </message>
    <message>
        <source>Undone by entry %1</source>
        <translation>Desfeito pelo registro %1</translation>
    </message>
    <message>
        <source>Takes back entry %1, not undone itself</source>
        <translation>Desfaz o registro %1; não foi desfeito</translation>
    </message>
    <message>
        <source>Not undone</source>
        <translation>Não desfeito</translation>
    </message>
    <message>
        <source>Cannot be undone</source>
        <translation>Não pode ser desfeito</translation>
    </message>
    <message>
        <source>%1, computer %2</source>
        <translation>%1, computador %2</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name and role</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>Integridade</translation>
    </message>
    <message>
        <source>Entry %L1 is unbroken</source>
        <translation>O registro %L1 está íntegro</translation>
    </message>
    <message>
        <source>Entry %L1 is not proved</source>
        <translation>O registro %L1 não está comprovado</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Antes e depois</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more row(s); an export has them all.</source>
        <translation>
            <numerusform>E mais %Ln linha; uma exportação contém todas.</numerusform>
            <numerusform>E mais %Ln linhas; uma exportação contém todas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry (entries) selected</source>
        <translation>
            <numerusform>%Ln registro selecionado</numerusform>
            <numerusform>%Ln registros selecionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nada selecionado</translation>
    </message>
    <message>
        <source>Select an entry to see its details.</source>
        <translation>Selecione um registro para ver os detalhes.</translation>
    </message>
</context>
<context>
    <name>AdministratorActions</name>
    <message>
        <source>This account has been deleted for good by somebody else meanwhile. Nothing was changed.</source>
        <translation>Nesse meio-tempo, outra pessoa excluiu esta conta definitivamente. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Addresses of this directory are at %1. Use one of these domains, or allow this one in Settings.</source>
        <translation>Os endereços deste diretório pertencem a %1. Use um desses domínios ou permita este em Configurações.</translation>
    </message>
    <message>
        <source>%1 is in the recycle bin. Nothing was changed; restore the account first.</source>
        <translation>%1 está na lixeira. Nada foi alterado; restaure a conta primeiro.</translation>
    </message>
    <message>
        <source>The operator of this directory cannot be deleted for good.</source>
        <translation>O operador deste diretório não pode ser excluído definitivamente.</translation>
    </message>
</context>
<context>
    <name>AdministratorForm</name>
    <message>
        <source>Add API User</source>
        <translation>Adicionar usuário de API</translation>
    </message>
    <message>
        <source>Edit API User</source>
        <translation>Editar usuário de API</translation>
    </message>
    <message>
        <source>Add Administrator</source>
        <translation>Adicionar administrador</translation>
    </message>
    <message>
        <source>Edit Administrator</source>
        <translation>Editar administrador</translation>
    </message>
    <message>
        <source>API user, added %1</source>
        <translation>Usuário de API, adição: %1</translation>
    </message>
    <message>
        <source>Administrator, added %1</source>
        <translation>Administrador, adição: %1</translation>
    </message>
    <message>
        <source>API user in %1, added %2</source>
        <translation>Usuário de API em %1, adição: %2</translation>
    </message>
    <message>
        <source>Administrator in %1, added %2</source>
        <translation>Administrador em %1, adição: %2</translation>
    </message>
    <message>
        <source>Only API user</source>
        <translation>Único usuário de API</translation>
    </message>
    <message numerus="yes">
        <source>1 of %Ln API user(s)</source>
        <translation>
            <numerusform>1 de %Ln usuário de API</numerusform>
            <numerusform>1 de %Ln usuários de API</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln API user(s)</source>
        <translation>
            <numerusform>%Ln usuário de API</numerusform>
            <numerusform>%Ln usuários de API</numerusform>
        </translation>
    </message>
    <message>
        <source>As the directory</source>
        <translation>O mesmo do diretório</translation>
    </message>
</context>
<context>
    <name>AdministratorRows</name>
    <message>
        <source>%1 is already an API user with this email. Use another address, or edit that API user.</source>
        <translation>%1 já é um usuário de API com este e-mail. Use outro endereço ou edite esse usuário de API.</translation>
    </message>
    <message>
        <source>%1 is already an administrator with this email. Use another address, or edit that administrator.</source>
        <translation>%1 já tem uma conta de administrador com este e-mail. Use outro endereço ou edite essa conta.</translation>
    </message>
    <message>
        <source>%1 already has this user name. Enter another one.</source>
        <translation>%1 já tem este nome de usuário. Informe outro.</translation>
    </message>
</context>
<context>
    <name>AdministratorText</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Role or applications</source>
        <translation>Função ou aplicativos</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Credenciais</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nome de usuário</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Password expires</source>
        <translation>Senha expira</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Adicionado</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterado</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Excluído</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>API user</source>
        <translation>Usuário de API</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Ativo</translation>
    </message>
    <message>
        <source>Login suspended</source>
        <translation>Login suspenso</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Hoje às %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Day and month of a date in this year, as in QLocale::toString.</extracomment>
        <translation>d &apos;de&apos; MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A date in another year, as in QLocale::toString.</extracomment>
        <translation>d &apos;de&apos; MMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>Retry: %1</source>
        <comment>a time</comment>
        <translation>Nova tentativa: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state of a mail, reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4, protected</source>
        <extracomment>A row as a screen reader says it: name, type, status, role or applications.</extracomment>
        <translation>%1, %2, %3, %4, protegido</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <extracomment>A row as a screen reader says it: name, type, status, role or applications.</extracomment>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>Issued by the server</source>
        <translation>Emitidas pelo servidor</translation>
    </message>
</context>
<context>
    <name>AnchorFile</name>
    <message>
        <source>The anchor could not be kept in the folder %1.</source>
        <translation>Não foi possível guardar a âncora na pasta %1.</translation>
    </message>
</context>
<context>
    <name>ApplicationActions</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>There is already an application “%1”. Enter another name.</source>
        <translation>Já existe um aplicativo “%1”. Informe outro nome.</translation>
    </message>
    <message>
        <source>This application has been deleted meanwhile. Nothing was changed.</source>
        <translation>Este aplicativo foi excluído nesse meio-tempo. Nada foi alterado.</translation>
    </message>
    <message>
        <source>%1 is built in and keeps its name. Add a custom application for another name.</source>
        <translation>%1 é um aplicativo nativo e mantém seu nome. Para usar outro nome, adicione um aplicativo personalizado.</translation>
    </message>
    <message>
        <source>%1 is built in and cannot be deleted.</source>
        <translation>%1 é um item nativo e não pode ser excluído.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 e mais %Ln</numerusform>
            <numerusform>%1 e mais %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot be deleted, because %Ln API user(s) still have it: %2. Remove it from them first.</source>
        <translation>
            <numerusform>Não é possível excluir %1, porque %Ln usuário de API ainda usa esse aplicativo: %2. Remova o aplicativo dessa conta primeiro.</numerusform>
            <numerusform>Não é possível excluir %1, porque %Ln usuários de API ainda usam esse aplicativo: %2. Remova o aplicativo dessas contas primeiro.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ApplicationCommands</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>API users</source>
        <translation>Usuários de API</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Nativo</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>There is no application “%1”. “stewardctl application list” lists them.</source>
        <translation>Não existe o aplicativo “%1”. “stewardctl application list” lista os aplicativos.</translation>
    </message>
    <message>
        <source>Nothing to change was named. Add --name, --description or --endpoint with a text.</source>
        <translation>Nenhuma alteração foi indicada. Adicione --name, --description ou --endpoint com um texto.</translation>
    </message>
    <message>
        <source>Name of the application</source>
        <translation>Nome do aplicativo</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para que serve</translation>
    </message>
    <message>
        <source>Where it reaches the API; https, or http to this computer</source>
        <translation>Onde ele acessa a API; https, ou http para este computador</translation>
    </message>
    <message>
        <source>Its new name</source>
        <translation>Seu novo nome</translation>
    </message>
    <message>
        <source>Add a custom application</source>
        <translation>Adicionar um aplicativo personalizado</translation>
    </message>
    <message>
        <source>Rename or describe an application</source>
        <translation>Renomear ou descrever um aplicativo</translation>
    </message>
    <message>
        <source>Delete a custom application that nobody has</source>
        <translation>Excluir um aplicativo personalizado que ninguém usa</translation>
    </message>
    <message>
        <source>List the applications with their API users</source>
        <translation>Listar os aplicativos com seus usuários de API</translation>
    </message>
</context>
<context>
    <name>ApplicationHealth</name>
    <message>
        <source>Stopped</source>
        <translation>Parado</translation>
    </message>
    <message>
        <source>Only one</source>
        <translation>Apenas um</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Funcionando</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>Ainda não usado</translation>
    </message>
    <message>
        <source>Relies on one API user</source>
        <translation>Depende de um só usuário de API</translation>
    </message>
    <message numerus="yes">
        <source>Stopped for %Ln organization(s)</source>
        <translation>
            <numerusform>Parado em %Ln organização</numerusform>
            <numerusform>Parado em %Ln organizações</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped for %1</source>
        <translation>Parado em %1</translation>
    </message>
</context>
<context>
    <name>ApplicationPane</name>
    <message numerus="yes">
        <source>%Ln API user(s), none can sign in</source>
        <translation>
            <numerusform>%Ln usuário de API, que não pode entrar</numerusform>
            <numerusform>%Ln usuários de API, nenhum pode entrar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln API user(s)</source>
        <translation>
            <numerusform>%Ln usuário de API</numerusform>
            <numerusform>%Ln usuários de API</numerusform>
        </translation>
    </message>
    <message>
        <source>No organization</source>
        <translation>Nenhuma organização</translation>
    </message>
    <message>
        <source>Built-in external application</source>
        <translation>Aplicativo externo nativo</translation>
    </message>
    <message>
        <source>Custom external application</source>
        <translation>Aplicativo externo personalizado</translation>
    </message>
    <message>
        <source>Where it works</source>
        <translation>Onde funciona</translation>
    </message>
    <message>
        <source>No API user has it yet.</source>
        <translation>Nenhum usuário de API usa este aplicativo ainda.</translation>
    </message>
    <message>
        <source>What stops it</source>
        <translation>O que o faz parar</translation>
    </message>
    <message>
        <source>It works for an organization while at least one API user there is active.</source>
        <translation>Funciona em uma organização enquanto pelo menos um usuário de API dela estiver ativo.</translation>
    </message>
    <message>
        <source>API users without an organization</source>
        <translation>Usuários de API sem organização</translation>
    </message>
    <message>
        <source>%1 has stopped for %2. Cannot sign in: %3.</source>
        <translation>%1 parou em %2. Sem poder entrar: %3.</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Aplicativo</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Não definido</translation>
    </message>
    <message>
        <source>Note for new API users</source>
        <translation>Observação para novos usuários de API</translation>
    </message>
    <message>
        <source>For MultiLine for Salesforce, tick Salesforce. HttpApi will not work.</source>
        <translation>Para o MultiLine for Salesforce, marque Salesforce. HttpApi não funcionará.</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>the directory file</source>
        <translation>o arquivo do diretório</translation>
    </message>
    <message>
        <source>It is not signed.</source>
        <translation>Não está assinado.</translation>
    </message>
    <message>
        <source>It is signed with a key that was replaced since.</source>
        <translation>Está assinado com uma chave que já foi substituída.</translation>
    </message>
    <message>
        <source>It is signed with a key that the history does not know.</source>
        <translation>Está assinado com uma chave que o histórico não conhece.</translation>
    </message>
    <message>
        <source>The history was altered. %1</source>
        <translation>O histórico foi adulterado. %1</translation>
    </message>
    <message>
        <source>The history is empty.</source>
        <translation>O histórico está vazio.</translation>
    </message>
    <message numerus="yes">
        <source>The hashes of all %Ln change(s) fit, up to change %1 of %2.</source>
        <translation>
            <numerusform>O hash da única alteração (%Ln) confere, até a alteração %1, de %2.</numerusform>
            <numerusform>Os hashes de todas as %Ln alterações conferem, até a alteração %1, de %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>An anchor outside the file confirms it up to change %1, as it was on %2.</source>
        <translation>Uma âncora fora do arquivo o confirma até a alteração %1, como estava em %2.</translation>
    </message>
    <message>
        <source>It is not intact from the first change on.</source>
        <translation>Não está íntegro desde a primeira alteração.</translation>
    </message>
    <message>
        <source>It is intact up to change %1 of %2, by its own hashes.</source>
        <translation>Está íntegro até a alteração %1, de %2, segundo seus próprios hashes.</translation>
    </message>
    <message>
        <source>No anchor outside the file confirms it: whoever can write the file could have written a history that fits.</source>
        <translation>Nenhuma âncora fora do arquivo o confirma: quem pode gravar o arquivo poderia ter escrito um histórico que confere.</translation>
    </message>
    <message>
        <source>%1: the anchor of change %2, made on %3, confirms the history.</source>
        <translation>%1: a âncora da alteração %2, feita em %3, confirma o histórico.</translation>
    </message>
    <message>
        <source>%1: the anchor of change %2, made on %3, disproves the history: that change, or one before it, was altered.</source>
        <translation>%1: a âncora da alteração %2, feita em %3, refuta o histórico: essa alteração, ou uma anterior, foi adulterada.</translation>
    </message>
    <message>
        <source>%1: the anchor of change %2, made on %3, disproves the history: that change is missing, the end was cut off.</source>
        <translation>%1: a âncora da alteração %2, feita em %3, refuta o histórico: essa alteração está faltando, o final foi cortado.</translation>
    </message>
    <message>
        <source>%1: the anchor of change %2, made on %3, is not what was signed: it was altered or is not complete.</source>
        <translation>%1: a âncora da alteração %2, feita em %3, não é o que foi assinado: foi adulterada ou está incompleta.</translation>
    </message>
    <message>
        <source>%1: the anchor of change %2, made on %3, is of another directory.</source>
        <translation>%1: a âncora da alteração %2, feita em %3, é de outro diretório.</translation>
    </message>
    <message>
        <source>None of the anchors given is of this directory.</source>
        <translation>Nenhuma das âncoras fornecidas é deste diretório.</translation>
    </message>
    <message>
        <source>The signing key was exchanged past the history.</source>
        <translation>A chave de assinatura foi trocada sem passar pelo histórico.</translation>
    </message>
    <message>
        <source>The signing key was replaced with change %1 of %2 by %3.</source>
        <translation>A chave de assinatura foi substituída com a alteração %1, de %2, por %3.</translation>
    </message>
</context>
<context>
    <name>AuditCommands</name>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Não é possível ler o arquivo %1.</translation>
    </message>
    <message>
        <source>The file %1 is too large to be looked through.</source>
        <translation>O arquivo %1 é grande demais para ser examinado.</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Entrada padrão</translation>
    </message>
    <message>
        <source>the anchors of the history</source>
        <translation>as âncoras do histórico</translation>
    </message>
    <message>
        <source>The head is not signed.</source>
        <translation>O topo do diário não está assinado.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Conjunto</translation>
    </message>
    <message>
        <source>At (UTC)</source>
        <translation>Data e hora (UTC)</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Guardada em</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>o arquivo</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>este computador</translation>
    </message>
    <message>
        <source>The old key can no longer sign, and every later check tells that it was replaced. Add --yes to do it.</source>
        <translation>A chave antiga não poderá mais assinar, e toda verificação posterior informará que ela foi substituída. Adicione --yes para continuar.</translation>
    </message>
    <message>
        <source>Heads are signed with a new key.</source>
        <translation>Os topos do diário passam a ser assinados com uma nova chave.</translation>
    </message>
    <message>
        <source>Check that nobody has rewritten the history; ends with 1 when somebody has</source>
        <translation>Verificar que ninguém reescreveu o histórico; termina com 1 se alguém o fez</translation>
    </message>
    <message>
        <source>Also against the anchors in this file: a mail, a log, an export; “-”: standard input</source>
        <translation>Também em relação às âncoras deste arquivo: um e-mail, um log, uma exportação; “-”: entrada padrão</translation>
    </message>
    <message>
        <source>Print the line that pins the history as it is now, and keep it on this computer</source>
        <translation>Exibir a linha que fixa o histórico como está agora e guardá-la neste computador</translation>
    </message>
    <message>
        <source>List the anchors that are known</source>
        <translation>Listar as âncoras conhecidas</translation>
    </message>
    <message>
        <source>Sign heads with a new key because the old one is lost</source>
        <translation>Assinar os topos do diário com uma nova chave porque a antiga foi perdida</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Executar</translation>
    </message>
</context>
<context>
    <name>Authority</name>
    <message numerus="yes">
        <source>Needs the privilege(s) %1; your role %2 has nothing in this section.</source>
        <translation>
            <numerusform>Requer o privilégio %1; sua função %2 não tem nada nesta seção.</numerusform>
            <numerusform>Requer os privilégios %1; sua função %2 não tem nada nesta seção.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Needs the privilege(s) %1; your role %2 has: %3.</source>
        <translation>
            <numerusform>Requer o privilégio %1; sua função %2 tem: %3.</numerusform>
            <numerusform>Requer os privilégios %1; sua função %2 tem: %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuthorityRows</name>
    <message>
        <source>This directory asks who you are. Sign in first.</source>
        <translation>Este diretório pergunta quem você é. Entre primeiro.</translation>
    </message>
    <message>
        <source>Your account in this directory has been deleted.</source>
        <translation>Sua conta neste diretório foi excluída.</translation>
    </message>
    <message>
        <source>Your account in this directory is suspended.</source>
        <translation>Sua conta neste diretório está suspensa.</translation>
    </message>
</context>
<context>
    <name>BackupCommands</name>
    <message>
        <source>signed</source>
        <translation>assinado</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>não assinado</translation>
    </message>
    <message>
        <source>signature wrong</source>
        <translation>assinatura incorreta</translation>
    </message>
    <message>
        <source>Backup made: %1 (%2)</source>
        <translation>Backup criado: %1 (%2)</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Horário</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>API users</source>
        <translation>Usuários de API</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>Lixeira</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Aplicativos</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Alterações</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Assinatura</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Caminho</translation>
    </message>
    <message>
        <source>There is no backup of this directory.</source>
        <translation>Não há backup deste diretório.</translation>
    </message>
    <message>
        <source>There is no backup “%1”. “stewardctl backups” lists them.</source>
        <translation>Não existe o backup “%1”. “stewardctl backups” lista os backups.</translation>
    </message>
    <message>
        <source>Restored %1 from %2</source>
        <translation>%1 restaurado a partir de %2</translation>
    </message>
    <message>
        <source>The damaged file is %1</source>
        <translation>O arquivo danificado é %1</translation>
    </message>
    <message>
        <source>Whose credentials were sent since then, this directory does not know: “stewardctl doctor --repair” may read it from the damaged file.</source>
        <translation>Este diretório não sabe a quem foram enviadas credenciais desde então: “stewardctl doctor --repair” talvez consiga ler isso no arquivo danificado.</translation>
    </message>
    <message>
        <source>Without a working password: %1. “stewardctl credentials send” makes a new one.</source>
        <translation>Sem senha válida: %1. “stewardctl credentials send” cria uma nova.</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>alteração %1</translation>
    </message>
    <message>
        <source>Nothing was changed. Add --even-if-last to do it all the same.</source>
        <translation>Nada foi alterado. Adicione --even-if-last para continuar mesmo assim.</translation>
    </message>
    <message>
        <source>Nothing was changed. Add --yes to do it.</source>
        <translation>Nada foi alterado. Adicione --yes para continuar.</translation>
    </message>
    <message>
        <source>Instead of WHO: everything as this backup has it; a name of “backups”, “latest” or a file</source>
        <translation>Em vez de WHO: tudo como está neste backup; um nome de “backups”, “latest” ou um arquivo</translation>
    </message>
    <message>
        <source>Name accounts or a backup, not both.</source>
        <translation>Indique contas ou um backup, não ambos.</translation>
    </message>
    <message>
        <source>Make a backup, with a signed note of what is in it</source>
        <translation>Criar um backup, com uma nota assinada sobre o conteúdo</translation>
    </message>
    <message>
        <source>A file that does not exist yet; otherwise in your folder</source>
        <translation>Um arquivo que ainda não existe; por padrão, na sua pasta</translation>
    </message>
    <message>
        <source>List the backups, the newest first</source>
        <translation>Listar os backups, do mais novo ao mais antigo</translation>
    </message>
    <message>
        <source>Would put %1 in its place; the damaged file would be kept beside it.</source>
        <translation>Colocaria %1 no lugar dele; o arquivo danificado seria mantido ao lado.</translation>
    </message>
</context>
<context>
    <name>BackupFile</name>
    <message>
        <source>The backup %1 cannot be read.</source>
        <translation>Não é possível ler o backup %1.</translation>
    </message>
    <message>
        <source>The backup %1 cannot be written. Check that there is space and that you may write in the folder.</source>
        <translation>Não é possível gravar o backup %1. Verifique se há espaço e se você pode gravar na pasta.</translation>
    </message>
    <message>
        <source>The backup %1 is not as it was when it was made. It was left as it is; choose another one.</source>
        <translation>O backup %1 não está como quando foi criado. Ele não foi alterado; escolha outro.</translation>
    </message>
    <message>
        <source>The file %1 cannot be removed.</source>
        <translation>Não é possível remover o arquivo %1.</translation>
    </message>
</context>
<context>
    <name>BackupManifest</name>
    <message>
        <source>Made by hand</source>
        <translation>Feito manualmente</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Diariamente</translation>
    </message>
    <message>
        <source>Before a change of many rows</source>
        <translation>Antes de uma alteração de muitas linhas</translation>
    </message>
    <message>
        <source>Before another backup was restored</source>
        <translation>Antes da restauração de outro backup</translation>
    </message>
    <message>
        <source>Before an update of Steward</source>
        <translation>Antes de uma atualização do Steward</translation>
    </message>
    <message>
        <source>What is in the backup cannot be read.</source>
        <translation>Não é possível ler o conteúdo do backup.</translation>
    </message>
</context>
<context>
    <name>BackupPolicy</name>
    <message>
        <source>Keep between 1 and %1 backups.</source>
        <translation>Mantenha de 1 a %1 backups.</translation>
    </message>
    <message>
        <source>The number of rows is from 0 (never) to %L1.</source>
        <translation>O número de linhas vai de 0 (nunca) a %L1.</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>The folder %1 for backups cannot be made. Check that there is space and that you may write there.</source>
        <translation>Não é possível criar a pasta %1 para backups. Verifique se há espaço e se você pode gravar nesse local.</translation>
    </message>
    <message>
        <source>Nothing was changed, as the backup before it could not be made. %1 Backups before changes of many rows can be switched off in Settings.</source>
        <translation>Nada foi alterado, porque não foi possível criar o backup prévio. %1 Os backups antes de alterações de muitas linhas podem ser desativados em Configurações.</translation>
    </message>
    <message>
        <source>The backup %1 cannot be copied into the folder for temporary files. Check that there is space.</source>
        <translation>Não é possível copiar o backup %1 para a pasta de arquivos temporários. Verifique se há espaço.</translation>
    </message>
    <message>
        <source>This backup is of another directory. Nothing was changed; choose one of this directory.</source>
        <translation>Este backup é de outro diretório. Nada foi alterado; escolha um deste diretório.</translation>
    </message>
</context>
<context>
    <name>BulkActions</name>
    <message>
        <source>This job cannot be retried. Do it again from the table.</source>
        <translation>Não é possível tentar esta tarefa novamente. Repita-a a partir da tabela.</translation>
    </message>
</context>
<context>
    <name>BulkEdit</name>
    <message>
        <source>“%1” is not known here. Remove it, or use a newer Steward.</source>
        <translation>“%1” não é conhecido aqui. Remova-o ou use uma versão mais nova do Steward.</translation>
    </message>
    <message>
        <source>The value of %1 is not of the right type.</source>
        <translation>O valor de %1 não é do tipo correto.</translation>
    </message>
    <message>
        <source>There is no application “%1”.</source>
        <translation>Não existe o aplicativo “%1”.</translation>
    </message>
    <message>
        <source>“%1” is missing, or is not a text.</source>
        <translation>“%1” está faltando ou não é um texto.</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>Não existe o campo “%1”.</translation>
    </message>
    <message>
        <source>There is no operation “%1”. Use set, clear, add, remove, fill or replace.</source>
        <translation>Não existe a operação “%1”. Use set, clear, add, remove, fill ou replace.</translation>
    </message>
    <message>
        <source>“%1” is neither true nor false.</source>
        <translation>“%1” não é true nem false.</translation>
    </message>
    <message>
        <source>%1 cannot be changed in this way.</source>
        <translation>Não é possível alterar %1 desta maneira.</translation>
    </message>
    <message>
        <source>The template of %1 is empty. Enter one, for example {first}.{last}.</source>
        <translation>O modelo de %1 está vazio. Informe um, por exemplo {first}.{last}.</translation>
    </message>
    <message>
        <source>Enter what is to be replaced in %1.</source>
        <translation>Informe o que deve ser substituído em %1.</translation>
    </message>
    <message>
        <source>Choose the applications that are to be removed.</source>
        <translation>Escolha os aplicativos a remover.</translation>
    </message>
    <message>
        <source>Choose at least one field to change.</source>
        <translation>Escolha pelo menos um campo para alterar.</translation>
    </message>
    <message>
        <source>%1 is changed twice. Change each field once.</source>
        <translation>%1 está sendo alterado duas vezes. Altere cada campo uma única vez.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsável</translation>
    </message>
    <message>
        <source>“%1” is not a list.</source>
        <translation>“%1” não é uma lista.</translation>
    </message>
    <message>
        <source>%1 set to %2</source>
        <translation>%1 passa a ser %2</translation>
    </message>
    <message>
        <source>%1 cleared</source>
        <translation>%1: valor removido</translation>
    </message>
    <message>
        <source>%1: %2 added</source>
        <translation>%1: adição de %2</translation>
    </message>
    <message>
        <source>%1: %2 removed</source>
        <translation>%1: remoção de %2</translation>
    </message>
    <message>
        <source>“%2” replaced by “%3” in %1</source>
        <translation>“%2” substituído por “%3” em %1</translation>
    </message>
    <message>
        <source>Owner cleared</source>
        <translation>Responsável removido</translation>
    </message>
    <message>
        <source>Owner set to %1</source>
        <translation>Responsável definido como %1</translation>
    </message>
</context>
<context>
    <name>BulkEditOptions</name>
    <message>
        <source>“%1” is no field. Use one of: %2.</source>
        <translation>“%1” não é um campo. Use um destes: %2.</translation>
    </message>
    <message>
        <source>“%1” is no value of %2. Write it as FIELD=VALUE.</source>
        <translation>“%1” não é um valor de %2. Escreva no formato FIELD=VALUE.</translation>
    </message>
    <message>
        <source>“%1” is no value of %2. Write it as FIELD/FIND/WITH; any sign that neither text has can stand for the slashes.</source>
        <translation>“%1” não é um valor de %2. Escreva no formato FIELD/FIND/WITH; no lugar das barras pode ser usado qualquer sinal que não apareça em nenhum dos textos.</translation>
    </message>
    <message>
        <source>Set a field of all of them: %1, or owner (of the credential)</source>
        <translation>Definir um campo de todas as contas: %1 ou owner (da credencial)</translation>
    </message>
    <message>
        <source>Empty a field</source>
        <translation>Esvaziar um campo</translation>
    </message>
    <message>
        <source>Add external applications: applications=Salesforce</source>
        <translation>Adicionar aplicativos externos: applications=Salesforce</translation>
    </message>
    <message>
        <source>Remove external applications</source>
        <translation>Remover aplicativos externos</translation>
    </message>
    <message>
        <source>Fill a field from a pattern such as email={first}.{last}@example.com</source>
        <translation>Preencher um campo a partir de um padrão, como email={first}.{last}@example.com</translation>
    </message>
    <message>
        <source>Replace a text within a field</source>
        <translation>Substituir um texto dentro de um campo</translation>
    </message>
    <message>
        <source>--replace tells capital letters from small ones</source>
        <translation>--replace diferencia maiúsculas de minúsculas</translation>
    </message>
    <message>
        <source>Nothing to change was named. Add an option such as --set organization=Bank.</source>
        <translation>Nenhuma alteração foi indicada. Adicione uma opção, como --set organization=Bank.</translation>
    </message>
</context>
<context>
    <name>BulkJobs</name>
    <message>
        <source>Row</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsável</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vazio)</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>a field, its value before and after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1 would change, %2 are so already, %3 would be left out.</source>
        <translation>%1 seriam alteradas, %2 já estão assim, %3 seriam ignoradas.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>job, what became of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 takes a number from 1.</source>
        <translation>%1 aceita um número a partir de 1.</translation>
    </message>
    <message>
        <source>All accounts with this, as for list</source>
        <translation>Todas as contas com esta condição, como em list</translation>
    </message>
    <message>
        <source>Write what became of every row into this file</source>
        <translation>Gravar neste arquivo o resultado de cada linha</translation>
    </message>
    <message>
        <source>Do nothing when more accounts match</source>
        <translation>Não fazer nada quando mais contas corresponderem</translation>
    </message>
    <message>
        <source>Name accounts, or say which with --where: not both.</source>
        <translation>Indique contas ou especifique-as com --where: não ambos.</translation>
    </message>
    <message>
        <source>%1 accounts match, and %2 at most were expected. Nothing was changed.</source>
        <translation>%1 contas correspondem, e esperavam-se no máximo %2. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Left alone: %1. %2</source>
        <translation>Sem alteração: %1. %2</translation>
    </message>
    <message>
        <source>%1: %2 [result %3]</source>
        <translation>%1: %2 [resultado %3]</translation>
    </message>
    <message>
        <source>%1: %2 [change %3, result %4]</source>
        <translation>%1: %2 [alteração %3, resultado %4]</translation>
    </message>
    <message>
        <source>Left alone: row %1, %2. %3</source>
        <translation>Sem alteração: linha %1, %2. %3</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
</context>
<context>
    <name>BulkPlan</name>
    <message>
        <source>Moved to the recycle bin</source>
        <translation>Movido para a lixeira</translation>
    </message>
    <message>
        <source>Login suspended</source>
        <translation>Login suspenso</translation>
    </message>
    <message>
        <source>Login resumed</source>
        <translation>Login reativado</translation>
    </message>
</context>
<context>
    <name>BulkPlanner</name>
    <message>
        <source>%1 would stop</source>
        <translation>%1 pararia</translation>
    </message>
    <message>
        <source>The last one who can edit roles. Give this privilege to somebody else first.</source>
        <translation>A última pessoa que pode editar funções. Conceda esse privilégio a outra pessoa primeiro.</translation>
    </message>
    <message>
        <source>The last one who can edit administrators. Give this privilege to somebody else first.</source>
        <translation>A última pessoa que pode editar administradores. Conceda esse privilégio a outra pessoa primeiro.</translation>
    </message>
    <message>
        <source>Changed meanwhile by somebody else; look at it again.</source>
        <translation>Alterado por outra pessoa nesse meio-tempo; verifique novamente.</translation>
    </message>
    <message>
        <source>Deleted for good meanwhile</source>
        <translation>Excluído definitivamente nesse meio-tempo</translation>
    </message>
    <message>
        <source>In the recycle bin</source>
        <translation>Na lixeira</translation>
    </message>
    <message>
        <source>%1 of this selection gets the same email.</source>
        <translation>%1, também nesta seleção, recebe o mesmo e-mail.</translation>
    </message>
    <message>
        <source>%1 of this selection gets the same user name.</source>
        <translation>%1, também nesta seleção, recebe o mesmo nome de usuário.</translation>
    </message>
    <message>
        <source>Somebody else has this email or user name.</source>
        <translation>Outra conta já tem este e-mail ou nome de usuário.</translation>
    </message>
</context>
<context>
    <name>BulkTexts</name>
    <message>
        <source>Login suspended</source>
        <translation>Login suspenso</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Ativo</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vazio</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>mais %Ln</numerusform>
            <numerusform>mais %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln no longer exist(s).</source>
        <translation>
            <numerusform>%Ln linha não existe mais.</numerusform>
            <numerusform>%Ln linhas não existem mais.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln is/are in the recycle bin.</source>
        <translation>
            <numerusform>%Ln linha está na lixeira.</numerusform>
            <numerusform>%Ln linhas estão na lixeira.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln do(es) not have such a field.</source>
        <translation>
            <numerusform>%Ln linha não tem esse campo.</numerusform>
            <numerusform>%Ln linhas não têm esse campo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would get a value that cannot be.</source>
        <translation>
            <numerusform>%Ln linha receberia um valor não permitido.</numerusform>
            <numerusform>%Ln linhas receberiam um valor não permitido.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would get what another account has.</source>
        <translation>
            <numerusform>%Ln linha receberia um valor que outra conta já tem.</numerusform>
            <numerusform>%Ln linhas receberiam um valor que outra conta já tem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your role does not allow %Ln of these changes.</source>
        <translation>
            <numerusform>Sua função não permite %Ln destas alterações.</numerusform>
            <numerusform>Sua função não permite %Ln destas alterações.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln is/are needed so that somebody can edit roles and administrators.</source>
        <translation>
            <numerusform>%Ln linha é necessária para que alguém possa editar funções e administradores.</numerusform>
            <numerusform>%Ln linhas são necessárias para que alguém possa editar funções e administradores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln was/were changed meanwhile.</source>
        <translation>
            <numerusform>%Ln linha foi alterada nesse meio-tempo.</numerusform>
            <numerusform>%Ln linhas foram alteradas nesse meio-tempo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln for other reasons.</source>
        <translation>
            <numerusform>%Ln linha por outros motivos.</numerusform>
            <numerusform>%Ln linhas por outros motivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing %1 would stop %2.</source>
        <translation>Alterar %1 interromperia %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln administrator(s)</source>
        <translation>
            <numerusform>%Ln administrador</numerusform>
            <numerusform>%Ln administradores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln API user(s)</source>
        <translation>
            <numerusform>%Ln usuário de API</numerusform>
            <numerusform>%Ln usuários de API</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 e %2</translation>
    </message>
    <message>
        <source>None of these rows has it</source>
        <translation>Nenhuma destas linhas tem este campo</translation>
    </message>
    <message>
        <source>%1 for all %2</source>
        <comment>a value and a number</comment>
        <translation>%1 em todas as %2</translation>
    </message>
    <message>
        <source>Several values</source>
        <translation>Vários valores</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number and a value: 40 Active</comment>
        <translation>%2: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) is/are left out.</source>
        <translation>
            <numerusform>%Ln linha será ignorada.</numerusform>
            <numerusform>%Ln linhas serão ignoradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 will stop working.</source>
        <comment>several integrations</comment>
        <translation>%1 deixarão de funcionar.</translation>
    </message>
    <message>
        <source>%1 will have only one API user left.</source>
        <translation>Restará apenas um usuário de API para %1.</translation>
    </message>
</context>
<context>
    <name>ChainVerification</name>
    <message>
        <source>Change %1 is missing, or another one stands in its place.</source>
        <translation>A alteração %1 está faltando, ou outra ocupa o lugar dela.</translation>
    </message>
    <message>
        <source>Change %1 is missing; what it changed is still there.</source>
        <translation>A alteração %1 está faltando; o que ela alterou ainda está presente.</translation>
    </message>
    <message>
        <source>Change %1 has a value that Steward never writes.</source>
        <translation>A alteração %1 tem um valor que o Steward nunca grava.</translation>
    </message>
    <message>
        <source>Change %1 is of a kind that this version of Steward does not know.</source>
        <translation>A alteração %1 é de um tipo que esta versão do Steward não conhece.</translation>
    </message>
    <message>
        <source>Change %1 is hashed in a way that this version of Steward does not know.</source>
        <translation>O hash da alteração %1 usa um método que esta versão do Steward não conhece.</translation>
    </message>
    <message>
        <source>The parts of change %1 are not complete or not in order.</source>
        <translation>As partes da alteração %1 não estão completas ou não estão em ordem.</translation>
    </message>
    <message>
        <source>Change %1 does not follow the change before it.</source>
        <translation>A alteração %1 não dá sequência à alteração anterior.</translation>
    </message>
    <message>
        <source>Change %1 does not have the content that its hash covers.</source>
        <translation>A alteração %1 não tem o conteúdo que seu hash cobre.</translation>
    </message>
</context>
<context>
    <name>ChangeDetails</name>
    <message>
        <source>API user for %1</source>
        <translation>Usuário de API para %1</translation>
    </message>
    <message>
        <source>Administrator with the role %1</source>
        <translation>Administrador com a função %1</translation>
    </message>
    <message>
        <source>API user for %1 in %2</source>
        <translation>Usuário de API para %1 em %2</translation>
    </message>
    <message>
        <source>Administrator with the role %1 in %2</source>
        <translation>Administrador com a função %1 em %2</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>Nova função</translation>
    </message>
    <message numerus="yes">
        <source>%Ln privilege(s) added</source>
        <translation>
            <numerusform>%Ln privilégio adicionado</numerusform>
            <numerusform>%Ln privilégios adicionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln privilege(s) removed</source>
        <translation>
            <numerusform>%Ln privilégio removido</numerusform>
            <numerusform>%Ln privilégios removidos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state of a mail, reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Directory created</source>
        <translation>Diretório criado</translation>
    </message>
    <message>
        <source>New accounts</source>
        <translation>Contas novas</translation>
    </message>
    <message>
        <source>Login suspended</source>
        <translation>Login suspenso</translation>
    </message>
    <message>
        <source>Login resumed</source>
        <translation>Login reativado</translation>
    </message>
    <message>
        <source>Into the recycle bin</source>
        <translation>Para a lixeira</translation>
    </message>
    <message>
        <source>Out of the recycle bin</source>
        <translation>Fora da lixeira</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>Definitivamente</translation>
    </message>
    <message>
        <source>Takes back entry %1</source>
        <translation>Desfaz o registro %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 → nothing</source>
        <translation>%1 → nada</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field, before, after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
</context>
<context>
    <name>ChangeSet</name>
    <message>
        <source>Directory created</source>
        <translation>Diretório criado</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>Adição: %1</translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln account(s)</source>
        <translation>
            <numerusform>Adição: %Ln conta</numerusform>
            <numerusform>Adição: %Ln contas</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Alteração: %1</translation>
    </message>
    <message numerus="yes">
        <source>Changed %Ln account(s)</source>
        <translation>
            <numerusform>Alteração: %Ln conta</numerusform>
            <numerusform>Alteração: %Ln contas</numerusform>
        </translation>
    </message>
    <message>
        <source>Login suspended for %1</source>
        <translation>Login suspenso: %1</translation>
    </message>
    <message numerus="yes">
        <source>Login suspended for %Ln account(s)</source>
        <translation>
            <numerusform>Login suspenso: %Ln conta</numerusform>
            <numerusform>Login suspenso: %Ln contas</numerusform>
        </translation>
    </message>
    <message>
        <source>Login resumed for %1</source>
        <translation>Login reativado: %1</translation>
    </message>
    <message numerus="yes">
        <source>Login resumed for %Ln account(s)</source>
        <translation>
            <numerusform>Login reativado: %Ln conta</numerusform>
            <numerusform>Login reativado: %Ln contas</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>Exclusão: %1</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln account(s)</source>
        <translation>
            <numerusform>Exclusão: %Ln conta</numerusform>
            <numerusform>Exclusão: %Ln contas</numerusform>
        </translation>
    </message>
    <message>
        <source>Restored %1</source>
        <translation>Restauração: %1</translation>
    </message>
    <message numerus="yes">
        <source>Restored %Ln account(s)</source>
        <translation>
            <numerusform>Restauração: %Ln conta</numerusform>
            <numerusform>Restauração: %Ln contas</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted %1 for good</source>
        <translation>Exclusão definitiva: %1</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln account(s) for good</source>
        <translation>
            <numerusform>Exclusão definitiva: %Ln conta</numerusform>
            <numerusform>Exclusão definitiva: %Ln contas</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed the application %1</source>
        <translation>Alteração do aplicativo %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Desfeito – %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Refeito – %1</translation>
    </message>
    <message>
        <source>Credentials queued for %1</source>
        <translation>Credenciais na fila para %1</translation>
    </message>
    <message numerus="yes">
        <source>Credentials queued for %Ln account(s)</source>
        <translation>
            <numerusform>Credenciais na fila para %Ln conta</numerusform>
            <numerusform>Credenciais na fila para %Ln contas</numerusform>
        </translation>
    </message>
    <message>
        <source>Credentials of %1 revoked</source>
        <translation>Credenciais de %1 revogadas</translation>
    </message>
    <message numerus="yes">
        <source>Credentials of %Ln account(s) revoked</source>
        <translation>
            <numerusform>Credenciais de %Ln conta revogadas</numerusform>
            <numerusform>Credenciais de %Ln contas revogadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Password of %1 shown once</source>
        <translation>Senha de %1 mostrada uma vez</translation>
    </message>
    <message>
        <source>Credentials mail to %1 begun</source>
        <translation>Envio do e-mail de credenciais para %1 iniciado</translation>
    </message>
    <message>
        <source>Credentials mail to %1</source>
        <translation>E-mail de credenciais para %1</translation>
    </message>
    <message numerus="yes">
        <source>Credentials mail to %Ln account(s)</source>
        <translation>
            <numerusform>E-mail de credenciais para %Ln conta</numerusform>
            <numerusform>E-mail de credenciais para %Ln contas</numerusform>
        </translation>
    </message>
    <message>
        <source>First use of the credentials of %1</source>
        <translation>Primeiro uso das credenciais de %1</translation>
    </message>
    <message>
        <source>Credentials of %1 expired</source>
        <translation>Credenciais de %1 expiradas</translation>
    </message>
    <message numerus="yes">
        <source>Credentials of %Ln account(s) expired</source>
        <translation>
            <numerusform>Credenciais de %Ln conta expiradas</numerusform>
            <numerusform>Credenciais de %Ln contas expiradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes on the credentials of %1 changed</source>
        <translation>Observações sobre as credenciais de %1 alteradas</translation>
    </message>
    <message>
        <source>Settings changed: %1</source>
        <translation>Configurações alteradas: %1</translation>
    </message>
    <message>
        <source>Changed the role %1</source>
        <translation>Alteração da função %1</translation>
    </message>
    <message>
        <source>%1 signed in</source>
        <translation>%1 entrou</translation>
    </message>
    <message>
        <source>Sign-in as %1 refused</source>
        <translation>Entrada como %1 recusada</translation>
    </message>
    <message>
        <source>%1 signed out</source>
        <translation>%1 saiu</translation>
    </message>
    <message>
        <source>%1 chose a new password</source>
        <translation>%1 escolheu uma nova senha</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Recusado: %1</translation>
    </message>
    <message>
        <source>Exported %1</source>
        <translation>Exportação: %1</translation>
    </message>
    <message>
        <source>Looked at %1</source>
        <translation>Consulta: %1</translation>
    </message>
    <message>
        <source>Imported %1</source>
        <translation>Importação: %1</translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln account(s)</source>
        <translation>
            <numerusform>Importação: %Ln conta</numerusform>
            <numerusform>Importação: %Ln contas</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup made: %1</source>
        <translation>Backup criado: %1</translation>
    </message>
    <message>
        <source>Directory restored from the backup of %1</source>
        <translation>Diretório restaurado a partir do backup de %1</translation>
    </message>
    <message>
        <source>Added the application %1</source>
        <translation>Adição do aplicativo %1</translation>
    </message>
    <message>
        <source>Deleted the application %1</source>
        <translation>Exclusão do aplicativo %1</translation>
    </message>
    <message>
        <source>Added the role %1</source>
        <translation>Adição da função %1</translation>
    </message>
    <message>
        <source>Deleted the role %1</source>
        <translation>Exclusão da função %1</translation>
    </message>
    <message>
        <source>Synced with the server</source>
        <translation>Sincronizado com o servidor</translation>
    </message>
    <message>
        <source>Synced %1 with the server</source>
        <translation>%1 sincronizado com o servidor</translation>
    </message>
    <message numerus="yes">
        <source>Synced %Ln account(s) with the server</source>
        <translation>
            <numerusform>%Ln conta sincronizada com o servidor</numerusform>
            <numerusform>%Ln contas sincronizadas com o servidor</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>Create</source>
        <translation>Criar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alteração</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Suspender</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reativar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Excluir definitivamente</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Aplicativo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Credenciais</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revogar</translation>
    </message>
    <message>
        <source>Password shown</source>
        <translation>Senha mostrada</translation>
    </message>
    <message>
        <source>Mail begun</source>
        <translation>E-mail iniciado</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>First use</source>
        <translation>Primeiro uso</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Expiração</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Observações</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Função</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Sign-in failed</source>
        <translation>Falha na entrada</translation>
    </message>
    <message>
        <source>Sign-out</source>
        <translation>Saída</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Visualização</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronização</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Back to a backup</source>
        <translation>Retorno a um backup</translation>
    </message>
    <message>
        <source>All views</source>
        <translation>Todas as visualizações</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>Todas as alterações</translation>
    </message>
    <message>
        <source>All access</source>
        <translation>Todos os acessos</translation>
    </message>
    <message>
        <source>All downloads</source>
        <translation>Todos os downloads</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Janela</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Linha de comando</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln linha</numerusform>
            <numerusform>%Ln linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>New application</source>
        <translation>Novo aplicativo</translation>
    </message>
    <message>
        <source>Application deleted</source>
        <translation>Aplicativo excluído</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>Nova função</translation>
    </message>
    <message>
        <source>Role deleted</source>
        <translation>Função excluída</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>%1 is not finished</source>
        <comment>what runs: Importing</comment>
        <translation>Em andamento: %1</translation>
    </message>
    <message>
        <source>When it is cancelled, everything is put back as it was. Otherwise the window stays open until it is done.</source>
        <translation>Se a operação for cancelada, tudo volta a ser como era. Caso contrário, a janela permanece aberta até a conclusão.</translation>
    </message>
    <message>
        <source>Cancel It and Close</source>
        <translation>Cancelar e fechar</translation>
    </message>
    <message>
        <source>Keep Open</source>
        <translation>Manter aberta</translation>
    </message>
    <message>
        <source>Settings are not saved</source>
        <translation>As configurações não foram salvas</translation>
    </message>
    <message>
        <source>What was changed on the Settings page is lost when the window is closed.</source>
        <translation>O que foi alterado na página Configurações se perde quando a janela é fechada.</translation>
    </message>
    <message>
        <source>Discard and Close</source>
        <translation>Descartar e fechar</translation>
    </message>
</context>
<context>
    <name>ColumnTarget</name>
    <message>
        <source>Do not import</source>
        <translation>Não importar</translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation>Nome e sobrenome</translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation>Pode entrar</translation>
    </message>
    <message>
        <source>Uid</source>
        <translation>Uid</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revisão</translation>
    </message>
    <message>
        <source>Uses %1</source>
        <comment>an external application</comment>
        <translation>Usa %1</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>There is no column “%1”. Use one of: %2.</source>
        <translation>Não existe a coluna “%1”. Use uma destas: %2.</translation>
    </message>
    <message>
        <source>Uid</source>
        <translation>Uid</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Credencial</translation>
    </message>
    <message>
        <source>Password expires</source>
        <translation>Senha expira</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Excluído</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Criado</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterado</translation>
    </message>
    <message>
        <source>Deleted at</source>
        <translation>Excluído em</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revisão</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspenso</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Ativo</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Administers the administrators and API users of a Steward directory.</source>
        <translation>Administra os administradores e usuários de API de um diretório do Steward.</translation>
    </message>
    <message>
        <source>Print the version and end</source>
        <translation>Exibir a versão e terminar</translation>
    </message>
    <message>
        <source>Print this text and end</source>
        <translation>Exibir este texto e terminar</translation>
    </message>
    <message>
        <source>See “%1 --help”.</source>
        <translation>Consulte “%1 --help”.</translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation>Não existe a opção “%1”.</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>Falta um comando.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Não existe o comando “%1”.</translation>
    </message>
    <message>
        <source>There is no option “%1” here.</source>
        <translation>Não existe a opção “%1” aqui.</translation>
    </message>
    <message>
        <source>“%1” is more than was expected. Name the directory with --directory FILE.</source>
        <translation>“%1” é mais do que o esperado. Indique o diretório com --directory FILE.</translation>
    </message>
    <message>
        <source>“%1” is more than was expected.</source>
        <translation>“%1” é mais do que o esperado.</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>Faltando: %1.</translation>
    </message>
    <message>
        <source>The directory file; may stand before or after the command</source>
        <translation>O arquivo do diretório; pode ficar antes ou depois do comando</translation>
    </message>
    <message>
        <source>Sign in as this person; the password is read from standard input, one line</source>
        <translation>Entrar como esta pessoa; a senha é lida da entrada padrão, uma linha</translation>
    </message>
    <message>
        <source>Read passwords from this file descriptor instead, one a line</source>
        <translation>Ler as senhas deste descritor de arquivo, uma por linha</translation>
    </message>
    <message>
        <source>Who did what: list, show, export</source>
        <translation>Quem fez o quê: list, show, export</translation>
    </message>
    <message>
        <source>External applications: add, edit, delete, list</source>
        <translation>Aplicativos externos: add, edit, delete, list</translation>
    </message>
    <message>
        <source>Proof that the history was not rewritten: verify, head, anchors</source>
        <translation>Prova de que ninguém reescreveu o histórico: verify, head, anchors</translation>
    </message>
    <message>
        <source>What differs between here and the server: list, resolve</source>
        <translation>O que difere entre aqui e o servidor: list, resolve</translation>
    </message>
    <message>
        <source>Passwords and their mails: send, list, revoke, note</source>
        <translation>Senhas e seus e-mails: send, list, revoke, note</translation>
    </message>
    <message>
        <source>The mail server: set, show, test</source>
        <translation>O servidor de e-mail: set, show, test</translation>
    </message>
    <message>
        <source>Your own password: change</source>
        <translation>Sua própria senha: change</translation>
    </message>
    <message>
        <source>What is asked of passwords and addresses: set, show</source>
        <translation>O que se exige de senhas e endereços: set, show</translation>
    </message>
    <message>
        <source>The server that the directory is kept in step with</source>
        <translation>O servidor com o qual o diretório é mantido em sincronia</translation>
    </message>
    <message>
        <source>Roles and their privileges: add, edit, copy, delete, list, compare</source>
        <translation>Funções e seus privilégios: add, edit, copy, delete, list, compare</translation>
    </message>
    <message>
        <source>Whether the directory asks who works with it: set, show, keep</source>
        <translation>Se o diretório pergunta quem trabalha com ele: set, show, keep</translation>
    </message>
    <message>
        <source>The texts of the mails: show, set, reset</source>
        <translation>Os textos dos e-mails: show, set, reset</translation>
    </message>
    <message>
        <source>The results could not be written. Check the disk or the program that reads them.</source>
        <translation>Não foi possível gravar os resultados. Verifique o disco ou o programa que os lê.</translation>
    </message>
</context>
<context>
    <name>Confirmation</name>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>After the change, no API user can sign in for what stops.</source>
        <translation>Após a alteração, nenhum usuário de API poderá entrar em nome das integrações que deixam de funcionar.</translation>
    </message>
    <message>
        <source>Undo takes the whole change back.</source>
        <translation>Desfazer reverte toda a alteração.</translation>
    </message>
    <message>
        <source>Change Anyway</source>
        <translation>Alterar mesmo assim</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>After the import, no API user can sign in for what stops.</source>
        <translation>Após a importação, nenhum usuário de API poderá entrar em nome das integrações que deixam de funcionar.</translation>
    </message>
    <message>
        <source>Undo takes the whole import back.</source>
        <translation>Desfazer reverte toda a importação.</translation>
    </message>
    <message>
        <source>Import Anyway</source>
        <translation>Importar mesmo assim</translation>
    </message>
    <message>
        <source>Discard Changes</source>
        <translation>Descartar alterações</translation>
    </message>
    <message>
        <source>Discard your changes?</source>
        <translation>Descartar suas alterações?</translation>
    </message>
    <message>
        <source>What you typed has not been saved.</source>
        <translation>O que você digitou não foi salvo.</translation>
    </message>
    <message>
        <source>Keep Editing</source>
        <translation>Continuar editando</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Starts working</source>
        <translation>Passa a funcionar</translation>
    </message>
    <message>
        <source>Keeps %1</source>
        <translation>Mantém %1</translation>
    </message>
    <message numerus="yes">
        <source>Keeps %Ln API user(s)</source>
        <translation>
            <numerusform>Mantém %Ln usuário de API</numerusform>
            <numerusform>Mantém %Ln usuários de API</numerusform>
        </translation>
    </message>
    <message>
        <source>Stops working</source>
        <translation>Deixa de funcionar</translation>
    </message>
    <message>
        <source>Does not work already</source>
        <translation>Já não funciona</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other API user(s)</source>
        <translation>
            <numerusform>%Ln outro usuário de API</numerusform>
            <numerusform>%Ln outros usuários de API</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 keeps working through %2.</source>
        <translation>%1 continua funcionando por meio de %2.</translation>
    </message>
    <message>
        <source>%1 keeps working for %2 through %3.</source>
        <translation>%1 continua funcionando em %2 por meio de %3.</translation>
    </message>
    <message>
        <source>No other API user can still sign in for it.</source>
        <translation>Não resta nenhum outro usuário de API que possa entrar em nome dessa integração.</translation>
    </message>
    <message>
        <source>No other API user can still sign in for them.</source>
        <translation>Não resta nenhum outro usuário de API que possa entrar em nome dessas integrações.</translation>
    </message>
    <message>
        <source>%1 (%2) is the only API user that can still sign in for it.</source>
        <translation>%1 (%2) é o único usuário de API que ainda pode entrar em nome dessa integração.</translation>
    </message>
    <message>
        <source>%1 (%2) is the only API user that can still sign in for them.</source>
        <translation>%1 (%2) é o único usuário de API que ainda pode entrar em nome dessas integrações.</translation>
    </message>
    <message>
        <source>Send Credentials</source>
        <translation>Enviar credenciais</translation>
    </message>
    <message>
        <source>Send new credentials to %1?</source>
        <translation>Enviar novas credenciais para %1?</translation>
    </message>
    <message>
        <source>A mail with the user name and a new password goes to %1. From then on, the present password works no longer.</source>
        <translation>Um e-mail com o nome de usuário e uma nova senha será enviado para %1. A partir daí, a senha atual deixa de valer.</translation>
    </message>
    <message numerus="yes">
        <source>Send new credentials to %Ln account(s)?</source>
        <translation>
            <numerusform>Enviar novas credenciais para %Ln conta?</numerusform>
            <numerusform>Enviar novas credenciais para %Ln contas?</numerusform>
        </translation>
    </message>
    <message>
        <source>Each gets a mail with its user name and a new password. From then on, the present passwords work no longer.</source>
        <translation>Cada conta recebe um e-mail com seu nome de usuário e uma nova senha. A partir daí, as senhas atuais deixam de valer.</translation>
    </message>
    <message>
        <source>A mail that was sent cannot be taken back.</source>
        <translation>Um e-mail enviado não pode ser recolhido.</translation>
    </message>
    <message>
        <source>Revoke Credentials</source>
        <translation>Revogar credenciais</translation>
    </message>
    <message>
        <source>Revoke the credentials of %1?</source>
        <translation>Revogar as credenciais de %1?</translation>
    </message>
    <message numerus="yes">
        <source>Revoke the credentials of %Ln account(s)?</source>
        <translation>
            <numerusform>Revogar as credenciais de %Ln conta?</numerusform>
            <numerusform>Revogar as credenciais de %Ln contas?</numerusform>
        </translation>
    </message>
    <message>
        <source>The password of %1 works no longer, and a queued mail is not sent.</source>
        <translation>A senha de %1 deixa de valer, e um e-mail na fila não será enviado.</translation>
    </message>
    <message>
        <source>Their passwords work no longer, and queued mails are not sent.</source>
        <translation>As senhas dessas contas deixam de valer, e os e-mails na fila não serão enviados.</translation>
    </message>
    <message>
        <source>They cannot connect until new credentials are sent.</source>
        <translation>Não será possível conectar até que novas credenciais sejam enviadas.</translation>
    </message>
    <message>
        <source>Revoke Anyway</source>
        <translation>Revogar mesmo assim</translation>
    </message>
    <message>
        <source>A password that was revoked does not come back; send new credentials instead.</source>
        <translation>Uma senha revogada não volta; envie novas credenciais.</translation>
    </message>
    <message>
        <source>Show Password Once</source>
        <translation>Mostrar senha uma vez</translation>
    </message>
    <message>
        <source>Make a new password for %1 and show it here?</source>
        <translation>Criar uma nova senha para %1 e mostrá-la aqui?</translation>
    </message>
    <message>
        <source>For somebody at this desk who gets no mail. The present password works no longer. Activity keeps that you have seen the new one.</source>
        <translation>Para alguém presente que não recebe e-mail. A senha atual deixa de valer. A Atividade registra que você viu a nova.</translation>
    </message>
    <message>
        <source>It is shown only once; nobody can look it up later.</source>
        <translation>Ela é mostrada uma única vez; ninguém poderá consultá-la depois.</translation>
    </message>
    <message>
        <source>Show Password</source>
        <translation>Mostrar senha</translation>
    </message>
    <message>
        <source>After the deletion, they cannot connect until other API users are set up.</source>
        <translation>Após a exclusão, não será possível conectar esses aplicativos até que outros usuários de API sejam configurados.</translation>
    </message>
    <message>
        <source>After the deletion, %1 cannot connect until another API user is set up.</source>
        <translation>Após a exclusão, %1 não poderá se conectar até que outro usuário de API seja configurado.</translation>
    </message>
    <message>
        <source>Delete API User</source>
        <translation>Excluir usuário de API</translation>
    </message>
    <message>
        <source>Delete Administrator</source>
        <translation>Excluir administrador</translation>
    </message>
    <message>
        <source>Delete API Users</source>
        <translation>Excluir usuários de API</translation>
    </message>
    <message>
        <source>Delete Administrators</source>
        <translation>Excluir administradores</translation>
    </message>
    <message>
        <source>Delete Accounts</source>
        <translation>Excluir contas</translation>
    </message>
    <message>
        <source>Yes, Delete API User</source>
        <translation>Sim, excluir usuário de API</translation>
    </message>
    <message>
        <source>Yes, Delete Administrator</source>
        <translation>Sim, excluir administrador</translation>
    </message>
    <message numerus="yes">
        <source>Yes, Delete %Ln API User(s)</source>
        <translation>
            <numerusform>Sim, excluir %Ln usuário de API</numerusform>
            <numerusform>Sim, excluir %Ln usuários de API</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Yes, Delete %Ln Administrator(s)</source>
        <translation>
            <numerusform>Sim, excluir %Ln administrador</numerusform>
            <numerusform>Sim, excluir %Ln administradores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Yes, Delete %Ln Account(s)</source>
        <translation>
            <numerusform>Sim, excluir %Ln conta</numerusform>
            <numerusform>Sim, excluir %Ln contas</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>Excluir %1?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln API user(s)?</source>
        <translation>
            <numerusform>Excluir %Ln usuário de API?</numerusform>
            <numerusform>Excluir %Ln usuários de API?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln administrator(s)?</source>
        <translation>
            <numerusform>Excluir %Ln administrador?</numerusform>
            <numerusform>Excluir %Ln administradores?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln account(s)?</source>
        <translation>
            <numerusform>Excluir %Ln conta?</numerusform>
            <numerusform>Excluir %Ln contas?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can no longer use the API.</source>
        <translation>%1 não poderá mais usar a API.</translation>
    </message>
    <message>
        <source>%1 can no longer sign in. Activity keeps what %2 has done.</source>
        <translation>%1 não poderá mais entrar. A Atividade guarda o que %2 fez.</translation>
    </message>
    <message>
        <source>They can no longer use the API.</source>
        <translation>Essas contas não poderão mais usar a API.</translation>
    </message>
    <message>
        <source>They can no longer sign in. Activity keeps what they have done.</source>
        <translation>Essas pessoas não poderão mais entrar. A Atividade guarda o que fizeram.</translation>
    </message>
    <message>
        <source>They can no longer sign in or use the API.</source>
        <translation>Essas contas não poderão mais entrar nem usar a API.</translation>
    </message>
    <message>
        <source>Yes, Delete Anyway</source>
        <translation>Sim, excluir mesmo assim</translation>
    </message>
    <message>
        <source>Create &amp;Replacement…</source>
        <translation>&amp;Criar substituto…</translation>
    </message>
    <message>
        <source>Undo brings the accounts back, but not their passwords.</source>
        <translation>Desfazer traz as contas de volta, mas não as senhas.</translation>
    </message>
    <message>
        <source>Undo brings the account back, but not its password.</source>
        <translation>Desfazer traz a conta de volta, mas não a senha.</translation>
    </message>
    <message>
        <source>Delete for Good</source>
        <translation>Excluir definitivamente</translation>
    </message>
    <message>
        <source>Delete %1 for good?</source>
        <translation>Excluir %1 definitivamente?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln account(s) for good?</source>
        <translation>
            <numerusform>Excluir %Ln conta definitivamente?</numerusform>
            <numerusform>Excluir %Ln contas definitivamente?</numerusform>
        </translation>
    </message>
    <message>
        <source>The account leaves the recycle bin and cannot be restored. Activity keeps what was done.</source>
        <translation>A conta sai da lixeira e não poderá ser restaurada. A Atividade guarda o que foi feito.</translation>
    </message>
    <message>
        <source>The accounts leave the recycle bin and cannot be restored. Activity keeps what was done.</source>
        <translation>As contas saem da lixeira e não poderão ser restauradas. A Atividade guarda o que foi feito.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Isto não pode ser desfeito.</translation>
    </message>
    <message>
        <source>Yes, Delete for Good</source>
        <translation>Sim, excluir definitivamente</translation>
    </message>
    <message>
        <source>Delete Application</source>
        <translation>Excluir aplicativo</translation>
    </message>
    <message>
        <source>%1 is used by %2</source>
        <translation>%1 está em uso por %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 is used by %Ln API user(s)</source>
        <translation>
            <numerusform>%1 está em uso por %Ln usuário de API</numerusform>
            <numerusform>%1 está em uso por %Ln usuários de API</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the application from this API user first, then delete it.</source>
        <translation>Primeiro remova o aplicativo deste usuário de API e depois exclua-o.</translation>
    </message>
    <message>
        <source>Remove the application from these API users first, then delete it.</source>
        <translation>Primeiro remova o aplicativo destes usuários de API e depois exclua-o.</translation>
    </message>
    <message>
        <source>No API user has this application. It can no longer be chosen.</source>
        <translation>Nenhum usuário de API tem este aplicativo. Ele não poderá mais ser escolhido.</translation>
    </message>
    <message>
        <source>Undo brings the application back.</source>
        <translation>Desfazer traz o aplicativo de volta.</translation>
    </message>
    <message>
        <source>Yes, Delete Application</source>
        <translation>Sim, excluir aplicativo</translation>
    </message>
    <message>
        <source>%1 is the last one who can edit roles</source>
        <translation>Só %1 ainda pode editar funções</translation>
    </message>
    <message>
        <source>Give this privilege to someone else first.</source>
        <translation>Conceda esse privilégio a outra pessoa primeiro.</translation>
    </message>
    <message>
        <source>After the change, they cannot connect until other API users are set up.</source>
        <translation>Após a alteração, não será possível conectar esses aplicativos até que outros usuários de API sejam configurados.</translation>
    </message>
    <message>
        <source>After the change, %1 cannot connect until another API user is set up.</source>
        <translation>Após a alteração, %1 não poderá se conectar até que outro usuário de API seja configurado.</translation>
    </message>
    <message>
        <source>During the suspension, they cannot connect.</source>
        <translation>Durante a suspensão, não será possível conectar esses aplicativos.</translation>
    </message>
    <message>
        <source>During the suspension, %1 cannot connect.</source>
        <translation>Durante a suspensão, %1 não poderá se conectar.</translation>
    </message>
    <message>
        <source>Suspend the login of %1?</source>
        <translation>Suspender o login de %1?</translation>
    </message>
    <message numerus="yes">
        <source>Suspend the logins of %Ln API user(s)?</source>
        <translation>
            <numerusform>Suspender o login de %Ln usuário de API?</numerusform>
            <numerusform>Suspender os logins de %Ln usuários de API?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suspend the logins of %Ln administrator(s)?</source>
        <translation>
            <numerusform>Suspender o login de %Ln administrador?</numerusform>
            <numerusform>Suspender os logins de %Ln administradores?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suspend the logins of %Ln account(s)?</source>
        <translation>
            <numerusform>Suspender o login de %Ln conta?</numerusform>
            <numerusform>Suspender os logins de %Ln contas?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot use the API until the login is resumed.</source>
        <translation>%1 não poderá usar a API até que o login seja reativado.</translation>
    </message>
    <message>
        <source>%1 cannot sign in until the login is resumed.</source>
        <translation>%1 não poderá entrar até que o login seja reativado.</translation>
    </message>
    <message>
        <source>They cannot use the API until the logins are resumed.</source>
        <translation>Essas contas não poderão usar a API até que os logins sejam reativados.</translation>
    </message>
    <message>
        <source>They cannot sign in until the logins are resumed.</source>
        <translation>Essas contas não poderão entrar até que os logins sejam reativados.</translation>
    </message>
    <message>
        <source>Suspend Login</source>
        <translation>Suspender login</translation>
    </message>
    <message>
        <source>Suspend Logins</source>
        <translation>Suspender logins</translation>
    </message>
    <message numerus="yes">
        <source>Suspend %Ln Login(s)</source>
        <translation>
            <numerusform>Suspender %Ln login</numerusform>
            <numerusform>Suspender %Ln logins</numerusform>
        </translation>
    </message>
    <message>
        <source>Suspend Anyway</source>
        <translation>Suspender mesmo assim</translation>
    </message>
    <message>
        <source>Undo lets the account sign in again.</source>
        <translation>Desfazer permite que a conta entre novamente.</translation>
    </message>
    <message>
        <source>Undo lets the accounts sign in again.</source>
        <translation>Desfazer permite que as contas entrem novamente.</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>Salvar as alterações em %1?</translation>
    </message>
    <message>
        <source>Remove Application</source>
        <translation>Remover aplicativo</translation>
    </message>
    <message>
        <source>Remove Anyway</source>
        <translation>Remover mesmo assim</translation>
    </message>
    <message>
        <source>Undo gives the application back to the account.</source>
        <translation>Desfazer devolve o aplicativo à conta.</translation>
    </message>
    <message>
        <source>Move to Another Organization</source>
        <translation>Mover para outra organização</translation>
    </message>
    <message>
        <source>Move Anyway</source>
        <translation>Mover mesmo assim</translation>
    </message>
    <message>
        <source>Undo moves the account back.</source>
        <translation>Desfazer move a conta de volta.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Undo Anyway</source>
        <translation>Desfazer mesmo assim</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>The directory file could not be opened. Check that it is there and that you may read and write it.</source>
        <translation>Não foi possível abrir o arquivo do diretório. Verifique se ele existe e se você pode lê-lo e gravá-lo.</translation>
    </message>
    <message>
        <source>The SQLite driver of Qt could not be used.</source>
        <translation>Não foi possível usar o driver SQLite do Qt.</translation>
    </message>
</context>
<context>
    <name>Credential</name>
    <message>
        <source>Mail failed</source>
        <translation>Falha no e-mail</translation>
    </message>
    <message>
        <source>May have arrived</source>
        <translation>Pode ter chegado</translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation>Nova tentativa</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirada</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revogada</translation>
    </message>
    <message>
        <source>No credential</source>
        <translation>Sem credencial</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Na fila</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Sent, not used</source>
        <translation>Enviada, não usada</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Em uso</translation>
    </message>
    <message>
        <source>Shown, not used</source>
        <translation>Mostrada, não usada</translation>
    </message>
</context>
<context>
    <name>CredentialActions</name>
    <message>
        <source>This account has been deleted by somebody else meanwhile. Nothing was changed.</source>
        <translation>Nesse meio-tempo, outra pessoa excluiu esta conta. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The account is in the recycle bin. Restore it first.</source>
        <translation>A conta está na lixeira. Restaure-a primeiro.</translation>
    </message>
    <message>
        <source>The login is suspended. Resume it first.</source>
        <translation>O login está suspenso. Reative-o primeiro.</translation>
    </message>
    <message>
        <source>The policy allows only addresses at %1. Change the address or the policy.</source>
        <translation>A política só permite endereços de %1. Altere o endereço ou a política.</translation>
    </message>
    <message>
        <source>Deployed at</source>
        <translation>Implantada em</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsável</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Chamado</translation>
    </message>
    <message>
        <source>The server issues the passwords of this directory. Ask for new ones there, or let this console issue them (Sync, Remote Settings).</source>
        <translation>O servidor emite as senhas deste diretório. Solicite novas senhas lá ou permita que este console as emita (Sincronização, Configurações do servidor remoto).</translation>
    </message>
    <message>
        <source>The account has no credential.</source>
        <translation>A conta não tem credencial.</translation>
    </message>
</context>
<context>
    <name>CredentialCommands</name>
    <message>
        <source>User name</source>
        <translation>Nome de usuário</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expira</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Would revoke the credentials of %1</source>
        <translation>Revogaria as credenciais de %1</translation>
    </message>
    <message>
        <source>Nothing to note was named. Add --deployed-at, --owner or --ticket with a text.</source>
        <translation>Nenhuma observação foi indicada. Adicione --deployed-at, --owner ou --ticket com um texto.</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>state, name, address</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>%1: %2 (%3). %4</source>
        <comment>state, name, address, reason</comment>
        <translation>%1: %2 (%3). %4</translation>
    </message>
    <message>
        <source>uid, user name or email; without any, everybody</source>
        <translation>uid, nome de usuário ou e-mail; se omitido, todas as contas</translation>
    </message>
    <message>
        <source>Queue a mail with a new password for some of them; “deliver” or the console sends it</source>
        <translation>Colocar na fila um e-mail com uma nova senha para algumas contas; “deliver” ou o console o envia</translation>
    </message>
    <message>
        <source>List the state of passwords and their mails</source>
        <translation>Listar o estado das senhas e de seus e-mails</translation>
    </message>
    <message>
        <source>Take the passwords of some of them away</source>
        <translation>Retirar as senhas de algumas contas</translation>
    </message>
    <message>
        <source>Note where a password is used, and by whom</source>
        <translation>Anotar onde uma senha é usada e por quem</translation>
    </message>
    <message>
        <source>Where it is deployed</source>
        <translation>Onde está implantada</translation>
    </message>
    <message>
        <source>Who looks after it there</source>
        <translation>Quem cuida dela nesse local</translation>
    </message>
    <message>
        <source>Under which ticket</source>
        <translation>Sob qual chamado</translation>
    </message>
    <message>
        <source>Send the mails that are due now</source>
        <translation>Enviar agora os e-mails pendentes</translation>
    </message>
    <message>
        <source>Read the mail server&apos;s password from this file descriptor</source>
        <translation>Ler a senha do servidor de e-mail deste descritor de arquivo</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>what became of the mails</comment>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>CredentialPolicy</name>
    <message>
        <source>A password has %1 to %2 characters. Enter a length between them.</source>
        <translation>Uma senha tem de %1 a %2 caracteres. Informe um comprimento dentro desses limites.</translation>
    </message>
    <message>
        <source>An unused password expires after 1 to %1 hours, or with 0 never.</source>
        <translation>Uma senha não usada expira após 1 a %1 horas ou, com 0, nunca.</translation>
    </message>
    <message>
        <source>A password expires after 1 to %1 days, or with 0 never.</source>
        <translation>Uma senha expira após 1 a %1 dias ou, com 0, nunca.</translation>
    </message>
    <message>
        <source>Warn 1 to %1 days before a password expires.</source>
        <translation>Avise de 1 a %1 dias antes de uma senha expirar.</translation>
    </message>
    <message>
        <source>“%1” is not a domain. Enter it as in an address, for example example.com.</source>
        <translation>“%1” não é um domínio. Informe-o como em um endereço, por exemplo example.com.</translation>
    </message>
</context>
<context>
    <name>DelimitedText</name>
    <message>
        <source>A quotation mark stands inside a cell that does not begin with one. Put the whole cell in quotation marks and double those inside, or read the file without quotation marks.</source>
        <translation>Há aspas dentro de uma célula que não começa com aspas. Coloque toda a célula entre aspas e duplique as internas, ou leia o arquivo sem aspas.</translation>
    </message>
    <message>
        <source>A quotation mark is opened here and never closed. Close it, or read the file without quotation marks.</source>
        <translation>Há aspas abertas aqui que nunca são fechadas. Feche-as ou leia o arquivo sem aspas.</translation>
    </message>
    <message>
        <source>Something follows the closing quotation mark of a cell. Double quotation marks that belong to the cell.</source>
        <translation>Há algo depois das aspas de fechamento de uma célula. Duplique as aspas que fazem parte da célula.</translation>
    </message>
    <message>
        <source>A cell is longer than %1 bytes. Shorten it, or check the quotation marks before it.</source>
        <translation>Uma célula tem mais de %1 bytes. Encurte-a ou verifique as aspas anteriores a ela.</translation>
    </message>
    <message>
        <source>There are more than %1 columns. Choose another separator, or delete columns.</source>
        <translation>Há mais de %1 colunas. Escolha outro separador ou exclua colunas.</translation>
    </message>
    <message>
        <source>There are more than %1 rows. Import the file in parts.</source>
        <translation>Há mais de %1 linhas. Importe o arquivo em partes.</translation>
    </message>
    <message>
        <source>Row %1, column %2 (byte %3)</source>
        <translation>Linha %1, coluna %2 (byte %3)</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Linha %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place in a file: what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The text is larger than %1. Import it in parts.</source>
        <translation>O texto é maior que %1. Importe-o em partes.</translation>
    </message>
</context>
<context>
    <name>DeliveryReport</name>
    <message numerus="yes">
        <source>%Ln mail(s) with credentials sent</source>
        <translation>
            <numerusform>%Ln e-mail com credenciais enviado</numerusform>
            <numerusform>%Ln e-mails com credenciais enviados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln com falha</numerusform>
            <numerusform>%Ln com falha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln may have arrived</source>
        <translation>
            <numerusform>%Ln pode ter chegado</numerusform>
            <numerusform>%Ln podem ter chegado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still queued</source>
        <translation>
            <numerusform>%Ln ainda na fila</numerusform>
            <numerusform>%Ln ainda na fila</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln withdrawn meanwhile</source>
        <translation>
            <numerusform>%Ln retirado nesse meio-tempo</numerusform>
            <numerusform>%Ln retirados nesse meio-tempo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DirectoryCommands</name>
    <message>
        <source>An owner needs %1 too.</source>
        <translation>Um proprietário também precisa de %1.</translation>
    </message>
    <message>
        <source>Password of %1:</source>
        <translation>Senha de %1:</translation>
    </message>
    <message>
        <source>The sample directory has an owner already.</source>
        <translation>O diretório de exemplo já tem um proprietário.</translation>
    </message>
    <message>
        <source>--sign-in needs --owner, who could sign in then.</source>
        <translation>--sign-in requer --owner, que então poderia entrar.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Created the directory “%1” in %2</source>
        <translation>O diretório “%1” foi criado em %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln row(s)</source>
        <translation>
            <numerusform>%1: %Ln linha</numerusform>
            <numerusform>%1: %Ln linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything was read. The repaired directory is %1</source>
        <translation>Tudo foi lido. O diretório reparado é %1</translation>
    </message>
    <message>
        <source>The repaired directory is %1. Compare it with a backup before you use it.</source>
        <translation>O diretório reparado é %1. Compare-o com um backup antes de usá-lo.</translation>
    </message>
    <message>
        <source>The history was altered. %1</source>
        <translation>O histórico foi adulterado. %1</translation>
    </message>
    <message>
        <source>The directory is damaged. Work with a backup of it, or read what is readable into a new file with “stewardctl doctor --repair NEWFILE”.</source>
        <translation>O diretório está danificado. Trabalhe com um backup dele ou leia o que for legível em um novo arquivo com “stewardctl doctor --repair NEWFILE”.</translation>
    </message>
    <message>
        <source>No problem found: accounts %1, changes in the history %2.</source>
        <translation>Nenhum problema encontrado: contas %1, alterações no histórico %2.</translation>
    </message>
    <message>
        <source>Saved a copy as %1</source>
        <translation>Uma cópia foi salva como %1</translation>
    </message>
    <message>
        <source>Create the directory file: empty, or with sample accounts</source>
        <translation>Criar o arquivo do diretório: vazio ou com contas de exemplo</translation>
    </message>
    <message>
        <source>Fill it with the sample directory</source>
        <translation>Preenchê-lo com o diretório de exemplo</translation>
    </message>
    <message>
        <source>Name of the directory; otherwise that of the file</source>
        <translation>Nome do diretório; por padrão, o do arquivo</translation>
    </message>
    <message>
        <source>Its first administrator, with the role Owner</source>
        <translation>Seu primeiro administrador, com a função Owner</translation>
    </message>
    <message>
        <source>First name of the owner</source>
        <translation>Primeiro nome do proprietário</translation>
    </message>
    <message>
        <source>Last name of the owner</source>
        <translation>Sobrenome do proprietário</translation>
    </message>
    <message>
        <source>Ask for a password whenever it is opened; that of the owner is read, one line</source>
        <translation>Pedir uma senha sempre que for aberto; a do proprietário é lida, uma linha</translation>
    </message>
    <message>
        <source>Check the file, its schema and its history; or read what is readable of a damaged one</source>
        <translation>Verificar o arquivo, seu esquema e seu histórico; ou ler o que for legível em um arquivo danificado</translation>
    </message>
    <message>
        <source>Read a damaged file into this new one, and say what is missing; the damaged one is left as it is</source>
        <translation>Ler um arquivo danificado para este novo e informar o que está faltando; o danificado não é alterado</translation>
    </message>
    <message>
        <source>Save a copy of the directory</source>
        <translation>Salvar uma cópia do diretório</translation>
    </message>
    <message>
        <source>A file that does not exist yet</source>
        <translation>Um arquivo que ainda não existe</translation>
    </message>
</context>
<context>
    <name>DirectoryDialogs</name>
    <message>
        <source>Open Directory</source>
        <translation>Abrir diretório</translation>
    </message>
    <message>
        <source>Steward directories (*.steward);;All files (*)</source>
        <translation>Diretórios do Steward (*.steward);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Steward directories (*.steward)</source>
        <translation>Diretórios do Steward (*.steward)</translation>
    </message>
</context>
<context>
    <name>DirectoryFile</name>
    <message>
        <source>The file %1 is damaged. It was left as it is; open a copy or a backup of it.</source>
        <translation>O arquivo %1 está danificado. Ele não foi alterado; abra uma cópia ou um backup dele.</translation>
    </message>
    <message>
        <source>The file %1 cannot be created. Check that the folder exists and that you may write in it.</source>
        <translation>Não é possível criar o arquivo %1. Verifique se a pasta existe e se você pode gravar nela.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Não existe o arquivo %1.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 não é um arquivo.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check its permissions.</source>
        <translation>Não é possível ler o arquivo %1. Verifique suas permissões.</translation>
    </message>
    <message>
        <source>The file %1 is empty. It was left as it is; choose another file, or create a new directory.</source>
        <translation>O arquivo %1 está vazio. Ele não foi alterado; escolha outro arquivo ou crie um novo diretório.</translation>
    </message>
    <message>
        <source>The file %1 is not a Steward directory. It was left as it is.</source>
        <translation>O arquivo %1 não é um diretório do Steward. Ele não foi alterado.</translation>
    </message>
    <message>
        <source>The file %1 was made by a newer version of Steward. It was left as it is; install the newer version to open it.</source>
        <translation>O arquivo %1 foi criado por uma versão mais nova do Steward. Ele não foi alterado; instale a versão mais nova para abri-lo.</translation>
    </message>
    <message>
        <source>A directory cannot be copied onto itself. Choose another name.</source>
        <translation>Um diretório não pode ser copiado sobre si mesmo. Escolha outro nome.</translation>
    </message>
    <message>
        <source>A row of %1 refers to a row of %2 that is not there.</source>
        <translation>Uma linha de %1 faz referência a uma linha de %2 que não existe.</translation>
    </message>
    <message>
        <source>No temporary file could be created.</source>
        <translation>Não foi possível criar um arquivo temporário.</translation>
    </message>
    <message>
        <source>The schema lacks: %1</source>
        <translation>Falta no esquema: %1</translation>
    </message>
    <message>
        <source>The schema has something that is not Steward&apos;s: %1</source>
        <translation>O esquema contém algo que não é do Steward: %1</translation>
    </message>
    <message>
        <source>A part of the program is missing. Install Steward again.</source>
        <translation>Uma parte do programa está faltando. Instale o Steward novamente.</translation>
    </message>
</context>
<context>
    <name>Email</name>
    <message>
        <source>Enter an email address, for example ana.perez@example.com.</source>
        <translation>Informe um endereço de e-mail, por exemplo ana.perez@example.com.</translation>
    </message>
    <message>
        <source>The address contains %1. Delete that character, or type the address again.</source>
        <translation>O endereço contém %1. Exclua esse caractere ou digite o endereço novamente.</translation>
    </message>
    <message>
        <source>Addresses in quotation marks are not supported, because many servers refuse them. Enter an address without quotation marks.</source>
        <translation>Endereços entre aspas não são aceitos, porque muitos servidores os recusam. Informe um endereço sem aspas.</translation>
    </message>
    <message>
        <source>The @ is missing. Enter a full address, for example ana.perez@example.com.</source>
        <translation>Falta o @. Informe um endereço completo, por exemplo ana.perez@example.com.</translation>
    </message>
    <message>
        <source>The part before @ is missing. Enter a full address, for example ana.perez@example.com.</source>
        <translation>Falta a parte antes do @. Informe um endereço completo, por exemplo ana.perez@example.com.</translation>
    </message>
    <message>
        <source>There is more than one @. Enter a single address.</source>
        <translation>Há mais de um @. Informe um único endereço.</translation>
    </message>
    <message>
        <source>A blank cannot stand before the @. Enter a single address such as ana.perez@example.com.</source>
        <translation>Não pode haver espaço antes do @. Informe um único endereço, como ana.perez@example.com.</translation>
    </message>
    <message>
        <source>“%1” cannot stand before the @. Enter a single address such as ana.perez@example.com.</source>
        <translation>“%1” não pode ficar antes do @. Informe um único endereço, como ana.perez@example.com.</translation>
    </message>
    <message>
        <source>A dot cannot stand at the start or end of the part before @, nor twice in a row. Correct the dots.</source>
        <translation>Não pode haver ponto no início nem no fim da parte antes do @, nem dois pontos seguidos. Corrija os pontos.</translation>
    </message>
    <message>
        <source>The part before @ is longer than %1 characters. Enter a shorter address.</source>
        <translation>A parte antes do @ tem mais de %1 caracteres. Informe um endereço mais curto.</translation>
    </message>
    <message>
        <source>The part after @ is missing. Enter a full address, for example %1@example.com.</source>
        <translation>Falta a parte depois do @. Informe um endereço completo, por exemplo %1@example.com.</translation>
    </message>
    <message>
        <source>The part after @ is too long: a domain name has at most %1 characters, and %2 between two dots. Enter a shorter address.</source>
        <translation>A parte depois do @ é longa demais: um nome de domínio tem no máximo %1 caracteres, e %2 entre dois pontos. Informe um endereço mais curto.</translation>
    </message>
    <message>
        <source>“%1” is not a domain name. Correct the part after @.</source>
        <translation>“%1” não é um nome de domínio. Corrija a parte depois do @.</translation>
    </message>
    <message>
        <source>The address ends with a dot. Delete the last dot.</source>
        <translation>O endereço termina com um ponto. Exclua o último ponto.</translation>
    </message>
    <message>
        <source>The part after @ has no ending. Enter a full address, for example %1@%2.com.</source>
        <translation>A parte depois do @ não tem terminação. Informe um endereço completo, por exemplo %1@%2.com.</translation>
    </message>
    <message>
        <source>“%1” is a number, not a domain name. Enter an address with a domain name.</source>
        <translation>“%1” é um número, não um nome de domínio. Informe um endereço com um nome de domínio.</translation>
    </message>
    <message>
        <source>The address is longer than %1 characters. Enter a shorter address.</source>
        <translation>O endereço tem mais de %1 caracteres. Informe um endereço mais curto.</translation>
    </message>
</context>
<context>
    <name>Endpoint</name>
    <message>
        <source>The URL contains %1. Delete that character.</source>
        <translation>A URL contém %1. Exclua esse caractere.</translation>
    </message>
    <message>
        <source>The URL contains a blank. Delete it, or write it as %20.</source>
        <translation>A URL contém um espaço. Exclua-o ou escreva-o como %20.</translation>
    </message>
    <message>
        <source>The URL is longer than %1 characters. Shorten it.</source>
        <translation>A URL tem mais de %1 caracteres. Encurte-a.</translation>
    </message>
    <message>
        <source>The URL does not begin with https://. Enter it whole, for example https://example.com/api.</source>
        <translation>A URL não começa com https://. Informe-a por inteiro, por exemplo https://example.com/api.</translation>
    </message>
    <message>
        <source>This is not a valid URL. Enter it whole, for example https://example.com/api.</source>
        <translation>Esta não é uma URL válida. Informe-a por inteiro, por exemplo https://example.com/api.</translation>
    </message>
    <message>
        <source>“%1” cannot be used to reach the API. Enter a URL that begins with https://.</source>
        <translation>“%1” não pode ser usado para acessar a API. Informe uma URL que comece com https://.</translation>
    </message>
    <message>
        <source>http sends passwords unprotected, and is allowed on this computer only. Begin the URL with https://.</source>
        <translation>http envia senhas sem proteção e só é permitido neste computador. Comece a URL com https://.</translation>
    </message>
    <message>
        <source>The URL contains a user name or password. Delete everything between // and @.</source>
        <translation>A URL contém um nome de usuário ou uma senha. Exclua tudo entre // e @.</translation>
    </message>
    <message>
        <source>The part after # is never sent. Delete it.</source>
        <translation>A parte depois de # nunca é enviada. Exclua-a.</translation>
    </message>
</context>
<context>
    <name>ExitCode</name>
    <message>
        <source>Exit codes:</source>
        <translation>Códigos de saída:</translation>
    </message>
    <message>
        <source>  0  everything asked for was done</source>
        <translation>  0  tudo o que foi pedido foi feito</translation>
    </message>
    <message>
        <source>  1  some rows were left alone; they are listed on standard error</source>
        <translation>  1  algumas linhas não foram alteradas; elas são listadas no erro padrão</translation>
    </message>
    <message>
        <source>  2  wrong usage, and nothing was changed; or some rows of a job failed, and are listed</source>
        <translation>  2  uso incorreto, e nada foi alterado; ou algumas linhas de uma tarefa falharam e são listadas</translation>
    </message>
    <message>
        <source>  3  what was named was not found, or the name is ambiguous; nothing was changed</source>
        <translation>  3  o que foi indicado não foi encontrado, ou o nome é ambíguo; nada foi alterado</translation>
    </message>
    <message>
        <source>  4  refused: not allowed, an integration would stop (--even-if-last), or --yes is missing</source>
        <translation>  4  recusado: não permitido, uma integração pararia (--even-if-last) ou falta --yes</translation>
    </message>
    <message>
        <source>  5  conflict: changed meanwhile, or the name, email or file is taken already</source>
        <translation>  5  conflito: alterado nesse meio-tempo, ou o nome, e-mail ou arquivo já está em uso</translation>
    </message>
    <message>
        <source>  6  the directory cannot be opened, read or written, or doctor found damage</source>
        <translation>  6  não é possível abrir, ler ou gravar o diretório, ou doctor encontrou danos</translation>
    </message>
    <message>
        <source>  7  the directory asks who you are: --as is missing, or email or password are wrong</source>
        <translation>  7  o diretório pergunta quem você é: falta --as, ou o e-mail ou a senha estão incorretos</translation>
    </message>
    <message>
        <source>  Of sync and remote: 3 conflicts or questions wait (conflicts list), 4 the remote was not reached, 5 it does not let us in</source>
        <translation>  De sync e remote: 3 há conflitos ou perguntas pendentes (conflicts list), 4 o servidor remoto não foi alcançado, 5 ele não permite a nossa entrada</translation>
    </message>
</context>
<context>
    <name>ExpiryCalendar</name>
    <message>
        <source>Password of %1 (%2) expires</source>
        <translation>A senha de %1 (%2) expira</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>CSV for spreadsheets</source>
        <translation>CSV para planilhas</translation>
    </message>
    <message>
        <source>Exact CSV for scripts</source>
        <translation>CSV exato para scripts</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Pasta de trabalho do Excel</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Células</translation>
    </message>
    <message>
        <source>About</source>
        <comment>a sheet about the file</comment>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Journal head</source>
        <translation>Topo do diário</translation>
    </message>
</context>
<context>
    <name>ExportActions</name>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln conta</numerusform>
            <numerusform>%Ln contas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>There is no format “%1”. Use one of: %2.</source>
        <translation>Não existe o formato “%1”. Use um destes: %2.</translation>
    </message>
    <message>
        <source>%1 is for CSV, and %2 has no other form. Leave it out.</source>
        <translation>%1 serve para CSV, e %2 não tem outra forma. Não o inclua.</translation>
    </message>
    <message>
        <source>What was exported could not be read again.</source>
        <translation>Não foi possível ler novamente o que foi exportado.</translation>
    </message>
    <message>
        <source>There is already a file %1. Choose another name, or add --yes to replace it.</source>
        <translation>Já existe um arquivo %1. Escolha outro nome ou adicione --yes para substituí-lo.</translation>
    </message>
    <message>
        <source>Exported %1 accounts as %2 to %3</source>
        <translation>%1 contas exportadas como %2 para %3</translation>
    </message>
    <message>
        <source>Left out: %1 accounts that your role does not show.</source>
        <translation>Ignoradas: %1 contas que sua função não mostra.</translation>
    </message>
    <message>
        <source>Write accounts into a file that only you can read, with the head of the journal</source>
        <translation>Gravar contas em um arquivo que só você pode ler, com o topo do diário</translation>
    </message>
    <message>
        <source>The file; - for standard output</source>
        <translation>O arquivo; - para a saída padrão</translation>
    </message>
    <message>
        <source>%1; otherwise as the file is named. csv is for spreadsheets, csv-exact for scripts</source>
        <translation>%1; por padrão, conforme o nome do arquivo. csv é para planilhas, csv-exact para scripts</translation>
    </message>
    <message>
        <source>CSV for scripts: keys, commas, and every value as it is</source>
        <translation>CSV para scripts: chaves, vírgulas e cada valor como está</translation>
    </message>
    <message>
        <source>Only accounts with this, as for list</source>
        <translation>Somente contas com esta condição, como em list</translation>
    </message>
    <message>
        <source>Which columns; otherwise all that can be imported again</source>
        <translation>Quais colunas; por padrão, todas as que podem ser importadas novamente</translation>
    </message>
    <message>
        <source>Sort by these columns; otherwise as they were added</source>
        <translation>Ordenar por estas colunas; por padrão, na ordem em que foram adicionadas</translation>
    </message>
    <message>
        <source>The recycle bin instead</source>
        <translation>Em vez disso, a lixeira</translation>
    </message>
    <message>
        <source>Replace a file that is there</source>
        <translation>Substituir um arquivo existente</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>First name</source>
        <translation>Primeiro nome</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Sobrenome</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nome de usuário</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Função</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>External applications</source>
        <translation>Aplicativos externos</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspenso</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Protegido</translation>
    </message>
    <message>
        <source>Choose a role.</source>
        <translation>Escolha uma função.</translation>
    </message>
    <message>
        <source>There is no role “%1”. Use one of: %2.</source>
        <translation>Não existe a função “%1”. Use uma destas: %2.</translation>
    </message>
    <message>
        <source>There is no application “%1”. Use one of: %2.</source>
        <translation>Não existe o aplicativo “%1”. Use um destes: %2.</translation>
    </message>
    <message>
        <source>Choose at least one external application; without one the API user can do nothing.</source>
        <translation>Escolha pelo menos um aplicativo externo; sem nenhum, o usuário de API não pode fazer nada.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no. Use yes or no.</source>
        <translation>“%1” não é sim nem não. Use yes ou no.</translation>
    </message>
    <message>
        <source>“%1” is not a language. Use a language tag such as en, es or pt-BR.</source>
        <translation>“%1” não é um idioma. Use uma marca de idioma, como en, es ou pt-BR.</translation>
    </message>
    <message>
        <source>“%1” is not a type. Use person or api-user.</source>
        <translation>“%1” não é um tipo. Use person ou api-user.</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>API user</source>
        <translation>Usuário de API</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
</context>
<context>
    <name>FileSafety</name>
    <message>
        <source>The file %1 belongs to %2, who can change it past Steward.</source>
        <translation>O arquivo %1 pertence a %2, que pode alterá-lo sem passar pelo Steward.</translation>
    </message>
    <message>
        <source>Others on this computer can change the file %1. Take that right from them (chmod 600).</source>
        <translation>Outras pessoas neste computador podem alterar o arquivo %1. Retire delas essa permissão (chmod 600).</translation>
    </message>
    <message>
        <source>Others on this computer can read the file %1. Take that right from them (chmod 600).</source>
        <translation>Outras pessoas neste computador podem ler o arquivo %1. Retire delas essa permissão (chmod 600).</translation>
    </message>
    <message>
        <source>The file %1 is on a network drive, where two computers that write at once can damage it. Keep it on a disk of this computer, and connect several consoles through a server.</source>
        <translation>O arquivo %1 está em uma unidade de rede, onde dois computadores que gravam ao mesmo tempo podem danificá-lo. Mantenha-o em um disco deste computador e conecte vários consoles por meio de um servidor.</translation>
    </message>
</context>
<context>
    <name>FilterConditions</name>
    <message>
        <source>“%1” is not a condition. Write it as NAME=VALUE, for example type=api-user.</source>
        <translation>“%1” não é uma condição. Escreva no formato NAME=VALUE, por exemplo type=api-user.</translation>
    </message>
    <message>
        <source>“%1” is not asked for with “!=”. Write it as %1=VALUE.</source>
        <translation>“%1” não aceita “!=”. Escreva no formato %1=VALUE.</translation>
    </message>
    <message>
        <source>“%1” is not a status. Use active or suspended.</source>
        <translation>“%1” não é um status. Use active ou suspended.</translation>
    </message>
    <message>
        <source>“%1” is not a condition. Use type, status, credential, role, application, organization, language, text, expires, unused, only or deleted.</source>
        <translation>“%1” não é uma condição. Use type, status, credential, role, application, organization, language, text, expires, unused, only ou deleted.</translation>
    </message>
    <message>
        <source>“%1” can be asked for only once. Leave one of the two conditions out.</source>
        <translation>“%1” só pode ser indicado uma vez. Retire uma das duas condições.</translation>
    </message>
    <message>
        <source>“%1” are not so many days. Use 1d to %2d.</source>
        <translation>“%1” não é um número de dias válido. Use de 1d a %2d.</translation>
    </message>
    <message>
        <source>“%1” is neither days nor a date. Use one such as 30d or 2026-03-18.</source>
        <translation>“%1” não é um número de dias nem uma data. Use um valor como 30d ou 2026-03-18.</translation>
    </message>
    <message>
        <source>A text can be asked for only once. Leave one of the two “text” conditions out.</source>
        <translation>Só é possível indicar um texto. Retire uma das duas condições “text”.</translation>
    </message>
    <message>
        <source>“%1” says neither yes nor no. Use yes or no.</source>
        <translation>“%1” não diz sim nem não. Use yes ou no.</translation>
    </message>
    <message>
        <source>The condition “text” names no text. Say what is to be found.</source>
        <translation>A condição “text” não indica nenhum texto. Diga o que deve ser encontrado.</translation>
    </message>
    <message>
        <source>“%1” is not a state of a credential. Use none, queued, sending, shown, sent, used, retry, unknown, failed, expired or revoked.</source>
        <translation>“%1” não é um estado de credencial. Use none, queued, sending, shown, sent, used, retry, unknown, failed, expired ou revoked.</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
</context>
<context>
    <name>GrammarText</name>
    <message>
        <source>“--directory FILE” may stand here too. “stewardctl --help” lists the exit codes.</source>
        <translation>“--directory FILE” também pode ficar aqui. “stewardctl --help” lista os códigos de saída.</translation>
    </message>
</context>
<context>
    <name>Guards</name>
    <message>
        <source>%1 is the last one who can edit roles. Give this privilege to somebody else first.</source>
        <comment>%1 is a person or a role</comment>
        <translation>Só %1 ainda pode editar funções. Conceda esse privilégio a outra pessoa primeiro.</translation>
    </message>
    <message>
        <source>%1 is the last one who can edit administrators. Give this privilege to somebody else first.</source>
        <comment>%1 is a person or a role</comment>
        <translation>Só %1 ainda pode editar administradores. Conceda esse privilégio a outra pessoa primeiro.</translation>
    </message>
    <message>
        <source>You cannot add to a role what you do not hold yourself: %1.</source>
        <translation>Você não pode adicionar a uma função o que você mesmo não tem: %1.</translation>
    </message>
    <message>
        <source>You cannot give %1 the role %2: it holds what you do not (%3).</source>
        <translation>Você não pode dar a %1 a função %2: ela contém o que você não tem (%3).</translation>
    </message>
    <message>
        <source>%1 holds more than you do (%2). Only somebody who holds that too can change the email, the user name or the password.</source>
        <translation>%1 tem mais privilégios que você (%2). Só quem também os tem pode alterar o e-mail, o nome de usuário ou a senha.</translation>
    </message>
    <message>
        <source>You cannot change your own role, suspend or delete yourself. Ask somebody else.</source>
        <translation>Você não pode alterar sua própria função nem suspender ou excluir a si mesmo. Peça a outra pessoa.</translation>
    </message>
    <message>
        <source>You cannot change the role that you have yourself. Ask somebody with another one.</source>
        <translation>Você não pode alterar a função que você mesmo tem. Peça a alguém com outra função.</translation>
    </message>
    <message>
        <source>%1 is protected and cannot be deleted. Take the protection off first.</source>
        <translation>A conta %1 está protegida e não pode ser excluída. Retire a proteção primeiro.</translation>
    </message>
</context>
<context>
    <name>HeaderText</name>
    <message>
        <source>The subject contains %1. Delete that character.</source>
        <translation>O assunto contém %1. Exclua esse caractere.</translation>
    </message>
    <message>
        <source>The subject</source>
        <translation>O assunto</translation>
    </message>
</context>
<context>
    <name>HistoryCommands</name>
    <message>
        <source>“%1” is not a number above 0.</source>
        <translation>“%1” não é um número maior que 0.</translation>
    </message>
    <message>
        <source>There is nothing to undo. “stewardctl history” lists the changes.</source>
        <translation>Não há nada para desfazer. “stewardctl history” lista as alterações.</translation>
    </message>
    <message>
        <source>Would put back %1</source>
        <translation>Faria voltar ao estado anterior: %1</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Não há nada para refazer.</translation>
    </message>
    <message>
        <source>Would change %1</source>
        <translation>Alteraria %1</translation>
    </message>
    <message>
        <source>the history</source>
        <translation>o histórico</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Conjunto</translation>
    </message>
    <message>
        <source>At (UTC)</source>
        <translation>Data e hora (UTC)</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alteração</translation>
    </message>
    <message>
        <source>Take back changes as one, by default your newest one</source>
        <translation>Reverter alterações como uma só; por padrão, a sua mais recente</translation>
    </message>
    <message>
        <source>Numbers of the changes, as history shows them</source>
        <translation>Números das alterações, como history os mostra</translation>
    </message>
    <message>
        <source>Put these accounts back although they were changed since</source>
        <translation>Fazer estas contas voltarem ao estado anterior, embora tenham sido alteradas depois</translation>
    </message>
    <message>
        <source>Do again what undo has taken back</source>
        <translation>Fazer novamente o que undo reverteu</translation>
    </message>
    <message>
        <source>List the changes, the newest first</source>
        <translation>Listar as alterações, da mais nova à mais antiga</translation>
    </message>
    <message>
        <source>At most so many; otherwise %1</source>
        <translation>No máximo esta quantidade; por padrão, %1</translation>
    </message>
    <message>
        <source>Only changes of this one: uid, user name or email</source>
        <translation>Somente alterações desta conta: uid, nome de usuário ou e-mail</translation>
    </message>
</context>
<context>
    <name>ImageText</name>
    <message>
        <source>In the recycle bin since</source>
        <translation>Na lixeira desde</translation>
    </message>
    <message>
        <source>Uid</source>
        <translation>Uid</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Excluído</translation>
    </message>
    <message>
        <source>Privileges</source>
        <translation>Privilégios</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Credencial</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Mailed to</source>
        <translation>Enviado para</translation>
    </message>
    <message>
        <source>Password made</source>
        <translation>Senha criada</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expira</translation>
    </message>
    <message>
        <source>First use</source>
        <translation>Primeiro uso</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Tentativas</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Próxima tentativa</translation>
    </message>
    <message>
        <source>Message id</source>
        <translation>ID da mensagem</translation>
    </message>
    <message>
        <source>Deployed at</source>
        <translation>Implantada em</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsável</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Chamado</translation>
    </message>
    <message>
        <source>Chosen by the person</source>
        <translation>Escolhida pela pessoa</translation>
    </message>
    <message>
        <source>Name of the directory</source>
        <translation>Nome do diretório</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computador</translation>
    </message>
    <message>
        <source>Stays signed in until</source>
        <translation>Permanece conectado até</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessões</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Tentativa</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Assunto</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Takes back entry</source>
        <translation>Desfaz o registro</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>Criado em</translation>
    </message>
    <message>
        <source>Head of the journal</source>
        <translation>Topo do diário</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Servidor de e-mail</translation>
    </message>
    <message>
        <source>Pause of the mails</source>
        <translation>Pausa dos e-mails</translation>
    </message>
    <message>
        <source>Texts of the mails</source>
        <translation>Textos dos e-mails</translation>
    </message>
    <message>
        <source>Rules for passwords</source>
        <translation>Regras de senha</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Key that signs the journal</source>
        <translation>Chave que assina o diário</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Segurança</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nome de usuário</translation>
    </message>
    <message>
        <source>Sender address</source>
        <translation>Endereço do remetente</translation>
    </message>
    <message>
        <source>Sender name</source>
        <translation>Nome do remetente</translation>
    </message>
    <message>
        <source>Reply to</source>
        <translation>Responder para</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>Password in the keychain</source>
        <translation>Senha no chaveiro</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Comprimento</translation>
    </message>
    <message>
        <source>Unused expires after (hours)</source>
        <translation>Não usada expira após (horas)</translation>
    </message>
    <message>
        <source>Expires after (days)</source>
        <translation>Expira após (dias)</translation>
    </message>
    <message>
        <source>Warn before (days)</source>
        <translation>Avisar antes (dias)</translation>
    </message>
    <message>
        <source>Allowed domains</source>
        <translation>Domínios permitidos</translation>
    </message>
    <message>
        <source>Asks who you are</source>
        <translation>Pergunta quem você é</translation>
    </message>
    <message>
        <source>Locks after (minutes)</source>
        <translation>Bloqueia após (minutos)</translation>
    </message>
    <message>
        <source>Stays signed in for (days)</source>
        <translation>Permanece conectado por (dias)</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Todos os dias</translation>
    </message>
    <message>
        <source>Backups that stay</source>
        <translation>Backups mantidos</translation>
    </message>
    <message>
        <source>Before changes of rows</source>
        <translation>Antes de alterações de linhas</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Chave pública</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
</context>
<context>
    <name>Impact</name>
    <message>
        <source>%1 for %2</source>
        <translation>%1 em %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s) will stop working</source>
        <translation>
            <numerusform>%Ln integração deixará de funcionar</numerusform>
            <numerusform>%Ln integrações deixarão de funcionar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 will stop working</source>
        <translation>%1 deixará de funcionar</translation>
    </message>
    <message>
        <source>%1 will stop working for %2</source>
        <translation>%1 deixará de funcionar em %2</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>%1 on %2</source>
        <comment>who, and when</comment>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>an empty field</comment>
        <translation>nada</translation>
    </message>
    <message>
        <source>%1 was changed to “%2” by %3, after the file was written; the file says “%4”.</source>
        <translation>%1 passou a ser “%2” por ação de %3, depois que o arquivo foi gravado; o arquivo diz “%4”.</translation>
    </message>
    <message>
        <source>Keep What Is There</source>
        <translation>Manter o que existe</translation>
    </message>
    <message>
        <source>Use the File&apos;s</source>
        <translation>Usar o do arquivo</translation>
    </message>
    <message>
        <source>Changed by %1, after the file was written; kept: %2</source>
        <translation>Alterado por %1, depois que o arquivo foi gravado; mantido: %2</translation>
    </message>
    <message>
        <source>No account has this uid. It was deleted for good, or is of another directory.</source>
        <translation>Nenhuma conta tem este uid. Ela foi excluída definitivamente ou é de outro diretório.</translation>
    </message>
    <message>
        <source>%1 is in the recycle bin. Restore the account first.</source>
        <translation>%1 está na lixeira. Restaure a conta primeiro.</translation>
    </message>
    <message>
        <source>An administrator and an API user have this email. Say which one is meant.</source>
        <translation>Um administrador e um usuário de API têm este e-mail. Indique qual deles é o desejado.</translation>
    </message>
    <message>
        <source>%1 has this email already.</source>
        <translation>%1 já tem este e-mail.</translation>
    </message>
    <message>
        <source>%1 has this user name already.</source>
        <translation>%1 já tem este nome de usuário.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>The same account as row %1 of this file</source>
        <translation>A mesma conta da linha %1 deste arquivo</translation>
    </message>
    <message>
        <source>Same email as row %1 of this file</source>
        <translation>Mesmo e-mail da linha %1 deste arquivo</translation>
    </message>
    <message>
        <source>Same user name as row %1 of this file</source>
        <translation>Mesmo nome de usuário da linha %1 deste arquivo</translation>
    </message>
    <message>
        <source>Similar to row %1 of this file, check that both exist</source>
        <translation>Semelhante à linha %1 deste arquivo, verifique se ambas existem</translation>
    </message>
    <message>
        <source>Similar to %1, check that both exist</source>
        <translation>Conta semelhante: %1, verifique se ambas existem</translation>
    </message>
    <message>
        <source>The row has more cells than there are headings. Check the separators and quotation marks of this row.</source>
        <translation>A linha tem mais células do que há cabeçalhos. Verifique os separadores e as aspas desta linha.</translation>
    </message>
    <message>
        <source>“%1” for %2 is neither yes nor no.</source>
        <translation>“%1” para %2 não é sim nem não.</translation>
    </message>
    <message>
        <source>“%1” is not a uid. Leave the cell empty for a new account.</source>
        <translation>“%1” não é um uid. Deixe a célula vazia para uma conta nova.</translation>
    </message>
    <message>
        <source>First name “%1”, last name “%2”: check where the name is parted.</source>
        <translation>Primeiro nome “%1”, sobrenome “%2”: verifique onde o nome é separado.</translation>
    </message>
    <message>
        <source>Blanks around the email removed</source>
        <translation>Espaços ao redor do e-mail removidos</translation>
    </message>
    <message>
        <source>The domain of %1 is new here; %2 is known.</source>
        <translation>O domínio de %1 é novo aqui; %2 é conhecido.</translation>
    </message>
    <message>
        <source>Leave the Language Out</source>
        <translation>Não incluir o idioma</translation>
    </message>
    <message>
        <source>Leave the Role Out</source>
        <translation>Não incluir a função</translation>
    </message>
    <message>
        <source>Leave the Applications Out</source>
        <translation>Não incluir os aplicativos</translation>
    </message>
    <message>
        <source>Addresses of this directory are at %1. Use one of these domains, or allow this one in Settings.</source>
        <translation>Os endereços deste diretório pertencem a %1. Use um desses domínios ou permita este em Configurações.</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 já existe.</translation>
    </message>
    <message>
        <source>Not as it was when the file was written, and how it was is not known: check what is overwritten</source>
        <translation>Não está como quando o arquivo foi gravado, e não se sabe como era: verifique o que será sobrescrito</translation>
    </message>
    <message>
        <source>It is not said whether this is an administrator or an API user.</source>
        <translation>Não foi indicado se é um administrador ou um usuário de API.</translation>
    </message>
    <message>
        <source>Two columns contradict each other about whether the login is suspended. Correct one of them, or leave its column out.</source>
        <translation>Duas colunas se contradizem sobre se o login está suspenso. Corrija uma delas ou deixe a coluna de fora.</translation>
    </message>
    <message>
        <source>“%1” is how a spreadsheet shows an error. Correct the cell.</source>
        <translation>“%1” é como uma planilha mostra um erro. Corrija a célula.</translation>
    </message>
    <message>
        <source>The organization “%1” is new here; “%2” is known.</source>
        <translation>A organização “%1” é nova aqui; “%2” é conhecida.</translation>
    </message>
</context>
<context>
    <name>ImportActions</name>
    <message>
        <source>The file %1 could not be read. Check that it is there and that you may read it.</source>
        <translation>Não foi possível ler o arquivo %1. Verifique se ele existe e se você pode lê-lo.</translation>
    </message>
    <message>
        <source>Import of a spreadsheet</source>
        <translation>Importação de uma planilha</translation>
    </message>
    <message>
        <source>Deleted meanwhile.</source>
        <translation>Excluído nesse meio-tempo.</translation>
    </message>
    <message>
        <source>Changed meanwhile by somebody else.</source>
        <translation>Alterado por outra pessoa nesse meio-tempo.</translation>
    </message>
    <message>
        <source>The policy no longer allows this address.</source>
        <translation>A política não permite mais este endereço.</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>Row</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>O que acontece</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Linha %1: %2</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 unchanged, %4 with problems</source>
        <translation>%1 novas, %2 alteradas, %3 inalteradas, %4 com problemas</translation>
    </message>
    <message>
        <source>; %1 changed in the directory after the file was written</source>
        <translation>; %1 alteradas no diretório depois que o arquivo foi gravado</translation>
    </message>
    <message>
        <source>Nothing was changed. Add --even-if-last to do it all the same.</source>
        <translation>Nada foi alterado. Adicione --even-if-last para continuar mesmo assim.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again.</source>
        <translation>Nada foi alterado. Tente novamente.</translation>
    </message>
    <message>
        <source>%1 [change %2]: %3</source>
        <translation>%1 [alteração %2]: %3</translation>
    </message>
    <message>
        <source>Nothing to import: %1</source>
        <translation>Nada a importar: %1</translation>
    </message>
    <message>
        <source>Not imported: %1 rows with problems. Put them right and import them again; %2 OUT writes them into a file.</source>
        <translation>Não importadas: %1 linhas com problemas. Corrija-as e importe-as novamente; %2 OUT as grava em um arquivo.</translation>
    </message>
    <message>
        <source>The file does not say how its letters are written; it may be %1. Say so with --encoding (%2).</source>
        <translation>O arquivo não informa sua codificação de caracteres; pode ser %1. Indique-a com --encoding (%2).</translation>
    </message>
    <message>
        <source>Nothing was changed: %1. Put the problems right, or leave out %2 to import the other rows.</source>
        <translation>Nada foi alterado: %1. Corrija os problemas ou retire %2 para importar as outras linhas.</translation>
    </message>
    <message>
        <source>Add and change accounts from a spreadsheet: CSV, or text with tabs</source>
        <translation>Adicionar e alterar contas a partir de uma planilha: CSV ou texto com tabulações</translation>
    </message>
    <message>
        <source>Save how the columns are read into this file</source>
        <translation>Salvar neste arquivo como as colunas são lidas</translation>
    </message>
    <message>
        <source>Mail a user name and a password to new accounts</source>
        <translation>Enviar por e-mail um nome de usuário e uma senha para contas novas</translation>
    </message>
    <message>
        <source>Write the rows with problems, and why, into this file</source>
        <translation>Gravar neste arquivo as linhas com problemas e o motivo</translation>
    </message>
    <message>
        <source>Import no row when one has a problem; otherwise the others are imported, and the exit code is 2</source>
        <translation>Não importar nenhuma linha se uma tiver problema; caso contrário, as outras são importadas, e o código de saída é 2</translation>
    </message>
    <message>
        <source>Accepted for older scripts; nothing is asked</source>
        <translation>Aceito por causa de scripts antigos; nada é perguntado</translation>
    </message>
    <message>
        <source>“%1” is no value of %2. Use one of: %3.</source>
        <translation>“%1” não é um valor de %2. Use um destes: %3.</translation>
    </message>
    <message>
        <source>%1 is the number of a row, or 0 when there are no headings.</source>
        <translation>%1 é o número de uma linha, ou 0 se não houver cabeçalhos.</translation>
    </message>
    <message>
        <source>“%1” names no column. Write it as COLUMN=FIELD; the columns are: %2.</source>
        <translation>“%1” não indica nenhuma coluna. Escreva no formato COLUMN=FIELD; as colunas são: %2.</translation>
    </message>
    <message>
        <source>“%1” is no field. Use one of: %2; nothing leaves the column out.</source>
        <translation>“%1” não é um campo. Use um destes: %2; sem nada, a coluna é ignorada.</translation>
    </message>
    <message>
        <source>“%1” names no field. Write it as FIELD=VALUE, for example kind=person.</source>
        <translation>“%1” não indica nenhum campo. Escreva no formato FIELD=VALUE, por exemplo kind=person.</translation>
    </message>
    <message>
        <source>The mapping %1 could not be read.</source>
        <translation>Não foi possível ler o mapeamento %1.</translation>
    </message>
    <message>
        <source>The mapping does not fit this file and directory; not there: %1. Use another one, or correct it.</source>
        <translation>O mapeamento não corresponde a este arquivo e diretório; não existe: %1. Use outro ou corrija-o.</translation>
    </message>
    <message>
        <source>Standard input could not be read.</source>
        <translation>Não foi possível ler a entrada padrão.</translation>
    </message>
    <message>
        <source>The file; - for standard input</source>
        <translation>O arquivo; - para a entrada padrão</translation>
    </message>
    <message>
        <source>How a row finds its account; otherwise the uid, if there is such a column, or the email</source>
        <translation>Como uma linha encontra sua conta; por padrão, pelo uid, se houver essa coluna, ou pelo e-mail</translation>
    </message>
    <message>
        <source>What happens to that account; otherwise update</source>
        <translation>O que acontece com essa conta; por padrão, update</translation>
    </message>
    <message>
        <source>What counts for a field that was changed in the file, and in the directory after the file was written; otherwise the row fails</source>
        <translation>O que vale para um campo alterado no arquivo e, depois que o arquivo foi gravado, também no diretório; por padrão, a linha falha</translation>
    </message>
    <message>
        <source>How the columns are read, as saved by --save-mapping or the window</source>
        <translation>Como as colunas são lidas, conforme salvo por --save-mapping ou pela janela</translation>
    </message>
    <message>
        <source>What a column is, for example “Dept=organization”; without a field it is left out</source>
        <translation>O que é uma coluna, por exemplo “Dept=organization”; sem um campo, ela é ignorada</translation>
    </message>
    <message>
        <source>What new accounts get where the file says nothing, for example kind=person</source>
        <translation>O que as contas novas recebem quando o arquivo não informa nada, por exemplo kind=person</translation>
    </message>
    <message>
        <source>How letters are written: %1</source>
        <translation>Codificação dos caracteres: %1</translation>
    </message>
    <message>
        <source>comma, semicolon, tab or pipe</source>
        <translation>comma, semicolon, tab ou pipe</translation>
    </message>
    <message>
        <source>The row with the headings; 0: there is none</source>
        <translation>A linha com os cabeçalhos; 0: não há nenhuma</translation>
    </message>
    <message>
        <source>Two columns are mapped to %1. Map one of them.</source>
        <translation>Duas colunas estão associadas a %1. Associe apenas uma.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>“%1” as %2</source>
        <comment>a column, and what it is taken for</comment>
        <translation>“%1” como %2</translation>
    </message>
    <message>
        <source>Columns that are not read: %1. If one matters, say with %2 what it is.</source>
        <translation>Colunas que não são lidas: %1. Se alguma importar, diga com %2 o que ela é.</translation>
    </message>
    <message>
        <source>Columns whose meaning is guessed: %1. Say it with %2 where it is another one.</source>
        <translation>Colunas cujo significado foi suposto: %1. Diga-o com %2 se for outro.</translation>
    </message>
    <message>
        <source>Quotation marks around cells: double, single or none</source>
        <translation>Aspas em torno das células: double, single ou none</translation>
    </message>
    <message>
        <source>Write what became of each row into this file: row, action, who, outcome, reason, email</source>
        <translation>Gravar neste arquivo o resultado de cada linha: linha, ação, quem, resultado, motivo, e-mail</translation>
    </message>
</context>
<context>
    <name>ImportModel</name>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
</context>
<context>
    <name>ImportRowText</name>
    <message>
        <source>Administrator, %1</source>
        <comment>and the name of the role</comment>
        <translation>Administrador, %1</translation>
    </message>
    <message>
        <source>API user for %1</source>
        <translation>Usuário de API para %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>an empty field</comment>
        <translation>nada</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novo</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterado</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inalterado</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ignorado</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field: before → after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation>Ignorado por você</translation>
    </message>
    <message>
        <source>The file changes nothing</source>
        <translation>O arquivo não altera nada</translation>
    </message>
    <message>
        <source>Same as the existing account</source>
        <translation>Igual à conta existente</translation>
    </message>
</context>
<context>
    <name>JobActions</name>
    <message>
        <source>There is no job %1 in this directory.</source>
        <translation>Não existe a tarefa %1 neste diretório.</translation>
    </message>
    <message>
        <source>Results of others need the privilege %1.</source>
        <translation>Os resultados de outras pessoas exigem o privilégio %1.</translation>
    </message>
    <message>
        <source>a report</source>
        <translation>um relatório</translation>
    </message>
</context>
<context>
    <name>JobReport</name>
    <message>
        <source>%1 of %2 deleted</source>
        <translation>%1 de %2 excluídas</translation>
    </message>
    <message>
        <source>%1 of %2 imported</source>
        <translation>%1 de %2 importadas</translation>
    </message>
    <message>
        <source>%1 of %2 sent</source>
        <translation>%1 de %2 enviados</translation>
    </message>
    <message>
        <source>%1 of %2 changed</source>
        <translation>%1 de %2 alteradas</translation>
    </message>
    <message>
        <source>Restore it first</source>
        <translation>Restaure primeiro</translation>
    </message>
    <message>
        <source>Edit the account</source>
        <translation>Edite a conta</translation>
    </message>
    <message>
        <source>Choose another value</source>
        <translation>Escolha outro valor</translation>
    </message>
    <message>
        <source>Add another API user first</source>
        <translation>Adicione outro usuário de API primeiro</translation>
    </message>
    <message>
        <source>Ask somebody who may</source>
        <translation>Peça a quem tem permissão</translation>
    </message>
    <message>
        <source>Add another holder first</source>
        <translation>Adicione outro titular primeiro</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Tente novamente</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 com falha</translation>
    </message>
    <message>
        <source>%1 already set</source>
        <translation>%1 já definidas</translation>
    </message>
    <message>
        <source>Ask the recipient first</source>
        <translation>Pergunte primeiro ao destinatário</translation>
    </message>
    <message>
        <source>%1 may have arrived</source>
        <translation>%1 pode ter chegado</translation>
    </message>
    <message>
        <source>%1 still queued</source>
        <translation>%1 ainda na fila</translation>
    </message>
</context>
<context>
    <name>KeychainTexts</name>
    <message numerus="yes">
        <source>The keychain of this computer did not answer in %Ln second(s). Unlock it if it asks for its password and try again, or enter the password for this session.</source>
        <translation>
            <numerusform>O chaveiro deste computador não respondeu em %Ln segundo. Desbloqueie-o se ele pedir a senha e tente novamente, ou informe a senha para esta sessão.</numerusform>
            <numerusform>O chaveiro deste computador não respondeu em %Ln segundos. Desbloqueie-o se ele pedir a senha e tente novamente, ou informe a senha para esta sessão.</numerusform>
        </translation>
    </message>
    <message>
        <source>The keychain of this computer did not give out the password: it may be locked. Unlock it and try again, or enter the password for this session.</source>
        <translation>O chaveiro deste computador não forneceu a senha: pode estar bloqueado. Desbloqueie-o e tente novamente, ou informe a senha para esta sessão.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked, or refused access. Unlock it and allow Steward to use it, or enter the password for this session.</source>
        <translation>O chaveiro deste computador está bloqueado ou recusou o acesso. Desbloqueie-o e permita que o Steward o use, ou informe a senha para esta sessão.</translation>
    </message>
    <message>
        <source>This computer has no keychain. Install GNOME Keyring or KWallet, or enter the password for this session.</source>
        <translation>Este computador não tem chaveiro. Instale o GNOME Keyring ou o KWallet, ou informe a senha para esta sessão.</translation>
    </message>
    <message>
        <source>The keychain of this computer could not be used. Start GNOME Keyring or KWallet and try again, or enter the password for this session.</source>
        <translation>Não foi possível usar o chaveiro deste computador. Inicie o GNOME Keyring ou o KWallet e tente novamente, ou informe a senha para esta sessão.</translation>
    </message>
</context>
<context>
    <name>LifecycleCommands</name>
    <message>
        <source>Would suspend %1</source>
        <translation>Suspenderia %1</translation>
    </message>
    <message>
        <source>Would resume %1</source>
        <translation>Reativaria %1</translation>
    </message>
    <message>
        <source>Would delete %1</source>
        <translation>Excluiria %1</translation>
    </message>
    <message>
        <source>Nothing was deleted. Add --yes and --even-if-last to delete.</source>
        <translation>Nada foi excluído. Adicione --yes e --even-if-last para excluir.</translation>
    </message>
    <message>
        <source>Nothing was deleted. Add --yes to delete.</source>
        <translation>Nada foi excluído. Adicione --yes para excluir.</translation>
    </message>
    <message>
        <source>%1 accounts match. Nothing was deleted. Look with --dry-run, then add --yes.</source>
        <translation>%1 contas correspondem. Nada foi excluído. Confira com --dry-run e depois adicione --yes.</translation>
    </message>
    <message>
        <source>Would restore %1</source>
        <translation>Restauraria %1</translation>
    </message>
    <message>
        <source>Would delete %1 for good</source>
        <translation>Excluiria definitivamente %1</translation>
    </message>
    <message>
        <source>Nothing was deleted. This cannot be undone; add --yes to do it.</source>
        <translation>Nada foi excluído. Isto não pode ser desfeito; adicione --yes para continuar.</translation>
    </message>
    <message>
        <source>Suspend the login of some of them</source>
        <translation>Suspender o login de algumas contas</translation>
    </message>
    <message>
        <source>Let suspended ones sign in again</source>
        <translation>Permitir que contas suspensas entrem novamente</translation>
    </message>
    <message>
        <source>Move some of them to the recycle bin</source>
        <translation>Mover algumas contas para a lixeira</translation>
    </message>
    <message>
        <source>Do it; without it, nothing is deleted</source>
        <translation>Executar; sem esta opção, nada é excluído</translation>
    </message>
    <message>
        <source>Take some of them out of the recycle bin, or make the directory as a backup has it</source>
        <translation>Tirar algumas contas da lixeira ou deixar o diretório como está em um backup</translation>
    </message>
    <message>
        <source>Delete some of those in the recycle bin for good</source>
        <translation>Excluir definitivamente algumas contas da lixeira</translation>
    </message>
    <message>
        <source>Do it; it cannot be undone</source>
        <translation>Executar; não pode ser desfeito</translation>
    </message>
    <message>
        <source>With --backup: do it; without it, nothing is changed</source>
        <translation>Com --backup: executar; sem esta opção, nada é alterado</translation>
    </message>
</context>
<context>
    <name>ListCommands</name>
    <message>
        <source>There is no view “%1”: none was saved for this directory. Save one in the window.</source>
        <translation>Não existe a exibição “%1”: nenhuma foi salva para este diretório. Salve uma na janela.</translation>
    </message>
    <message>
        <source>There is no view “%1”. Use one of: %2.</source>
        <translation>Não existe a exibição “%1”. Use uma destas: %2.</translation>
    </message>
    <message>
        <source>--json and --csv exclude each other. Use one of them.</source>
        <translation>--json e --csv são mutuamente exclusivos. Use apenas uma das opções.</translation>
    </message>
    <message>
        <source>the list of accounts</source>
        <translation>a lista de contas</translation>
    </message>
    <message>
        <source>Only API user of</source>
        <translation>Único usuário de API de</translation>
    </message>
    <message>
        <source>Only rows with this: type, status, credential, role, application, organization, language, text, deleted, expires=30d, unused=90d or only=yes (the only API user of an application); NAME!=VALUE: without it; nothing behind = is none; the same name again adds a value</source>
        <translation>Somente linhas com esta condição: type, status, credential, role, application, organization, language, text, deleted, expires=30d, unused=90d ou only=yes (o único usuário de API de um aplicativo); NAME!=VALUE: sem esse valor; nada depois de = significa nenhum; o mesmo nome repetido acrescenta um valor</translation>
    </message>
    <message>
        <source>List administrators and API users</source>
        <translation>Listar administradores e usuários de API</translation>
    </message>
    <message>
        <source>As a view that was saved in the window: its filter, order and columns; other options go before it</source>
        <translation>Como uma exibição salva na janela: seu filtro, ordem e colunas; outras opções têm precedência</translation>
    </message>
    <message>
        <source>Which columns, for example firstName,email,status</source>
        <translation>Quais colunas, por exemplo firstName,email,status</translation>
    </message>
    <message>
        <source>Sort by these columns; otherwise as they were added</source>
        <translation>Ordenar por estas colunas; por padrão, na ordem em que foram adicionadas</translation>
    </message>
    <message>
        <source>The recycle bin instead</source>
        <translation>Em vez disso, a lixeira</translation>
    </message>
    <message>
        <source>Print CSV (RFC 4180, UTF-8)</source>
        <translation>Exibir CSV (RFC 4180, UTF-8)</translation>
    </message>
    <message>
        <source>Show everything about some of them, the recycle bin included</source>
        <translation>Mostrar tudo sobre algumas contas, inclusive da lixeira</translation>
    </message>
</context>
<context>
    <name>Lookup</name>
    <message>
        <source>Nobody in the recycle bin has the uid, user name or email “%1”.</source>
        <translation>Ninguém na lixeira tem o uid, nome de usuário ou e-mail “%1”.</translation>
    </message>
    <message>
        <source>Nobody has the uid, user name or email “%1”.</source>
        <translation>Ninguém tem o uid, nome de usuário ou e-mail “%1”.</translation>
    </message>
    <message>
        <source>“%1” names several accounts. Use one of: %2.</source>
        <translation>“%1” corresponde a várias contas. Use uma destas: %2.</translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>This mail is incomplete and was not sent.</source>
        <translation>Este e-mail está incompleto e não foi enviado.</translation>
    </message>
    <message>
        <source>Test message from Steward</source>
        <translation>Mensagem de teste do Steward</translation>
    </message>
    <message>
        <source>This message shows that Steward can send mail with the settings that are in use.

It contains no password and needs no answer.</source>
        <translation>Esta mensagem mostra que o Steward consegue enviar e-mails com as configurações em uso.

Ela não contém nenhuma senha e não precisa de resposta.</translation>
    </message>
</context>
<context>
    <name>MailAddress</name>
    <message>
        <source>The name in the mail contains %1. Delete that character.</source>
        <translation>O nome no e-mail contém %1. Exclua esse caractere.</translation>
    </message>
    <message>
        <source>The name in the mail</source>
        <translation>O nome no e-mail</translation>
    </message>
</context>
<context>
    <name>MailCommands</name>
    <message>
        <source>“%1” is not a port. Use a number from 1 to 65535.</source>
        <translation>“%1” não é uma porta. Use um número de 1 a 65535.</translation>
    </message>
    <message>
        <source>“%1” is no kind of security. Use starttls, tls or none.</source>
        <translation>“%1” não é um tipo de segurança. Use starttls, tls ou none.</translation>
    </message>
    <message>
        <source>Password of %1 at the mail server:</source>
        <translation>Senha de %1 no servidor de e-mail:</translation>
    </message>
    <message>
        <source>The password was not kept. Give it to “mail test” and “deliver” with --secret-fd.</source>
        <translation>A senha não foi guardada. Forneça-a a “mail test” e “deliver” com --secret-fd.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Segurança</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Remetente</translation>
    </message>
    <message>
        <source>Sender name</source>
        <translation>Nome do remetente</translation>
    </message>
    <message>
        <source>Reply to</source>
        <translation>Responder para</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>Password kept</source>
        <translation>Senha guardada</translation>
    </message>
    <message>
        <source>Paused because</source>
        <translation>Motivo da pausa</translation>
    </message>
    <message>
        <source>The mail server took the test message: %1</source>
        <translation>O servidor de e-mail aceitou a mensagem de teste: %1</translation>
    </message>
    <message>
        <source>The text could not be read from standard input.</source>
        <translation>Não foi possível ler o texto da entrada padrão.</translation>
    </message>
    <message>
        <source>The text is longer than a mail may be. Shorten it.</source>
        <translation>O texto é mais longo do que um e-mail pode ser. Encurte-o.</translation>
    </message>
    <message>
        <source>The first line is the subject, the second is empty, then the text follows.</source>
        <translation>A primeira linha é o assunto, a segunda fica vazia e depois vem o texto.</translation>
    </message>
    <message>
        <source>Name or address of the mail server</source>
        <translation>Nome ou endereço do servidor de e-mail</translation>
    </message>
    <message>
        <source>587 is usual for starttls, 465 for tls</source>
        <translation>587 é o usual para starttls, 465 para tls</translation>
    </message>
    <message>
        <source>starttls, tls, or none (to this computer only)</source>
        <translation>starttls, tls ou none (somente para este computador)</translation>
    </message>
    <message>
        <source>User name at the server; its password is read from standard input and kept in the keychain. An empty line keeps the one that is kept. An empty USER: without signing in</source>
        <translation>Nome de usuário no servidor; sua senha é lida da entrada padrão e guardada no chaveiro. Uma linha vazia mantém a senha guardada. Um USER vazio: sem autenticação</translation>
    </message>
    <message>
        <source>From whom the mails are</source>
        <translation>De quem são os e-mails</translation>
    </message>
    <message>
        <source>The sender&apos;s name; otherwise that of the directory</source>
        <translation>O nome do remetente; por padrão, o do diretório</translation>
    </message>
    <message>
        <source>Whom readers answer and ask</source>
        <translation>A quem os leitores respondem e perguntam</translation>
    </message>
    <message>
        <source>The only certificates to trust, PEM; empty: the system&apos;s</source>
        <translation>Os únicos certificados confiáveis, em PEM; vazio: os do sistema</translation>
    </message>
    <message>
        <source>Read the password from this file descriptor instead of standard input</source>
        <translation>Ler a senha deste descritor de arquivo em vez da entrada padrão</translation>
    </message>
    <message>
        <source>api-user or person</source>
        <translation>api-user ou person</translation>
    </message>
    <message>
        <source>en, es, pt-BR, fr, de, ja, zh-Hans or ar</source>
        <translation>en, es, pt-BR, fr, de, ja, zh-Hans ou ar</translation>
    </message>
    <message>
        <source>Say which mail server sends the credentials</source>
        <translation>Indicar qual servidor de e-mail envia as credenciais</translation>
    </message>
    <message>
        <source>Show how mails are sent</source>
        <translation>Mostrar como os e-mails são enviados</translation>
    </message>
    <message>
        <source>Send a test message and say what the server answered</source>
        <translation>Enviar uma mensagem de teste e informar o que o servidor respondeu</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Quem a recebe</translation>
    </message>
    <message>
        <source>Read the mail server&apos;s password from this file descriptor</source>
        <translation>Ler a senha do servidor de e-mail deste descritor de arquivo</translation>
    </message>
    <message>
        <source>Show the text of a mail: its subject, an empty line, the text</source>
        <translation>Mostrar o texto de um e-mail: o assunto, uma linha vazia, o texto</translation>
    </message>
    <message>
        <source>Read the text of a mail from standard input, as “template show” prints it</source>
        <translation>Ler o texto de um e-mail da entrada padrão, no formato que “template show” exibe</translation>
    </message>
    <message>
        <source>Use the built-in text of a mail again</source>
        <translation>Voltar a usar o texto padrão de um e-mail</translation>
    </message>
</context>
<context>
    <name>MailOutcome</name>
    <message>
        <source>%1 The server said: %2</source>
        <translation>%1 O servidor respondeu: %2</translation>
    </message>
</context>
<context>
    <name>MailRenderer</name>
    <message>
        <source>The mail template cannot be used. Correct it in the settings, or use the built-in text.</source>
        <translation>Não é possível usar o modelo de e-mail. Corrija-o nas configurações ou use o texto padrão.</translation>
    </message>
</context>
<context>
    <name>MailRound</name>
    <message>
        <source>Steward ended while this mail was being handed over; it may have arrived.</source>
        <translation>O Steward foi encerrado enquanto este e-mail estava sendo entregue; ele pode ter chegado.</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Credenciais</translation>
    </message>
    <message>
        <source>No mail server is set up. Enter one in Settings, Mail, or with “stewardctl mail set”; the mails stay queued until then.</source>
        <translation>Nenhum servidor de e-mail está configurado. Informe um em Configurações, E-mail, ou com “stewardctl mail set”; até lá, os e-mails permanecem na fila.</translation>
    </message>
    <message>
        <source>No mail was sent: the server issues the passwords of this directory.</source>
        <translation>Nenhum e-mail foi enviado: o servidor emite as senhas deste diretório.</translation>
    </message>
</context>
<context>
    <name>MailSettings</name>
    <message>
        <source>The mail server is missing. Enter its name, for example smtp.example.com.</source>
        <translation>Falta o servidor de e-mail. Informe o nome dele, por exemplo smtp.example.com.</translation>
    </message>
    <message>
        <source>The name of the mail server contains %1. Delete that character.</source>
        <translation>O nome do servidor de e-mail contém %1. Exclua esse caractere.</translation>
    </message>
    <message>
        <source>“%1” is not the name or address of a server. Enter it without blanks, port or https://, for example smtp.example.com.</source>
        <translation>“%1” não é o nome nem o endereço de um servidor. Informe-o sem espaços, porta ou https://, por exemplo smtp.example.com.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Choose a file with certificates, or leave this empty to trust those of the system.</source>
        <translation>Não é possível ler “%1”. Escolha um arquivo com certificados ou deixe vazio para confiar nos do sistema.</translation>
    </message>
    <message>
        <source>Enter a port between 1 and %1; 587 is usual.</source>
        <translation>Informe uma porta de 1 a %1; 587 é a usual.</translation>
    </message>
    <message>
        <source>Without encryption, passwords could be read on their way. Choose STARTTLS or TLS; only a mail server on this computer can do without.</source>
        <translation>Sem criptografia, as senhas poderiam ser lidas no caminho. Escolha STARTTLS ou TLS; só um servidor de e-mail neste computador pode dispensá-la.</translation>
    </message>
    <message>
        <source>The user name contains %1. Delete that character.</source>
        <translation>O nome de usuário contém %1. Exclua esse caractere.</translation>
    </message>
    <message>
        <source>Sender name</source>
        <translation>Nome do remetente</translation>
    </message>
</context>
<context>
    <name>MailTemplate</name>
    <message>
        <source>The subject is empty. Enter one.</source>
        <translation>O assunto está vazio. Informe um.</translation>
    </message>
    <message>
        <source>The subject contains %1. Delete that character.</source>
        <translation>O assunto contém %1. Exclua esse caractere.</translation>
    </message>
    <message>
        <source>The subject is longer than %1 characters. Shorten it.</source>
        <translation>O assunto tem mais de %1 caracteres. Encurte-o.</translation>
    </message>
    <message>
        <source>The text is empty. Enter one, or use the built-in text.</source>
        <translation>O texto está vazio. Informe um ou use o texto padrão.</translation>
    </message>
    <message>
        <source>The text contains %1. Delete that character.</source>
        <translation>O texto contém %1. Exclua esse caractere.</translation>
    </message>
    <message>
        <source>The text is longer than %1 KiB. Shorten it.</source>
        <translation>O texto tem mais de %1 KiB. Encurte-o.</translation>
    </message>
    <message>
        <source>There is a single %1. Write %1%1 for a brace, or complete the placeholder.</source>
        <translation>Há um %1 isolado. Escreva %1%1 para uma chave ou complete o espaço reservado.</translation>
    </message>
    <message>
        <source>%1 is not a placeholder. Correct its name, or delete it.</source>
        <translation>%1 não é um espaço reservado. Corrija o nome ou exclua-o.</translation>
    </message>
    <message>
        <source>{password} cannot stand in the subject, because subjects are shown in lists and notifications. Move it into the text.</source>
        <translation>{password} não pode ficar no assunto, porque os assuntos aparecem em listas e notificações. Mova para o texto.</translation>
    </message>
    <message>
        <source>{password} is missing in the text. Write it where the password belongs.</source>
        <translation>{password} está faltando no texto. Escreva-o onde a senha deve aparecer.</translation>
    </message>
    <message>
        <source>{password} stands in the text more than once. Keep one.</source>
        <translation>{password} aparece mais de uma vez no texto. Mantenha apenas um.</translation>
    </message>
    <message>
        <source>{userName} is missing in the text. Write it where the user name belongs.</source>
        <translation>{userName} está faltando no texto. Escreva-o onde o nome de usuário deve aparecer.</translation>
    </message>
</context>
<context>
    <name>ManualCommands</name>
    <message>
        <source>There is no completion for “%1”. There is one for bash, zsh and fish.</source>
        <translation>Não há preenchimento automático para “%1”. Ele existe para bash, zsh e fish.</translation>
    </message>
    <message>
        <source>Print what makes a shell complete commands and options: source &lt;(stewardctl completion bash)</source>
        <translation>Exibir o que faz um shell completar comandos e opções: source &lt;(stewardctl completion bash)</translation>
    </message>
    <message>
        <source>bash, zsh or fish</source>
        <translation>bash, zsh ou fish</translation>
    </message>
</context>
<context>
    <name>MoreFilters</name>
    <message>
        <source>Only API user of an application</source>
        <translation>Único usuário de API de um aplicativo</translation>
    </message>
    <message>
        <source>Language of the directory</source>
        <translation>Idioma do diretório</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Idioma: %1</translation>
    </message>
    <message numerus="yes">
        <source>Not used for %Ln day(s)</source>
        <translation>
            <numerusform>Não usada há %Ln dia</numerusform>
            <numerusform>Não usada há %Ln dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expires within %Ln day(s)</source>
        <translation>
            <numerusform>Expira em até %Ln dia</numerusform>
            <numerusform>Expira em até %Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Not used since %1</source>
        <translation>Não usada desde %1</translation>
    </message>
    <message>
        <source>Expires until %1</source>
        <translation>Expira até %1</translation>
    </message>
</context>
<context>
    <name>NewDirectory</name>
    <message>
        <source>A part of the program is missing or damaged. Install Steward again.</source>
        <translation>Uma parte do programa está faltando ou danificada. Instale o Steward novamente.</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Sample directory</source>
        <translation>Diretório de exemplo</translation>
    </message>
</context>
<context>
    <name>PasswordCheck</name>
    <message>
        <source>The email or the password is wrong. Check both and try again.</source>
        <translation>O e-mail ou a senha estão incorretos. Verifique ambos e tente novamente.</translation>
    </message>
    <message>
        <source>Your account is suspended. Ask somebody who administers this directory.</source>
        <translation>Sua conta está suspensa. Fale com alguém que administra este diretório.</translation>
    </message>
    <message>
        <source>This password has expired. Ask somebody who administers this directory for a new one.</source>
        <translation>Esta senha expirou. Peça uma nova a alguém que administra este diretório.</translation>
    </message>
    <message numerus="yes">
        <source>There were too many wrong tries. Try again in %Ln second(s).</source>
        <translation>
            <numerusform>Houve tentativas incorretas demais. Tente novamente em %Ln segundo.</numerusform>
            <numerusform>Houve tentativas incorretas demais. Tente novamente em %Ln segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>an unknown name</source>
        <translation>um nome desconhecido</translation>
    </message>
</context>
<context>
    <name>PasswordStrength</name>
    <message>
        <source>It repeats the same part.</source>
        <translation>Ela repete a mesma parte.</translation>
    </message>
    <message>
        <source>It is mostly a common password, word or name.</source>
        <translation>Ela é, em grande parte, uma senha, uma palavra ou um nome comum.</translation>
    </message>
    <message>
        <source>It is mostly a word that others know from your account.</source>
        <translation>Ela é, em grande parte, uma palavra da sua conta que outras pessoas conhecem.</translation>
    </message>
    <message>
        <source>It repeats the same characters.</source>
        <translation>Ela repete os mesmos caracteres.</translation>
    </message>
    <message>
        <source>It is mostly a sequence such as abcd or 6543.</source>
        <translation>Ela é, em grande parte, uma sequência como abcd ou 6543.</translation>
    </message>
    <message>
        <source>It is mostly a row of keys beside each other.</source>
        <translation>Ela é, em grande parte, uma fileira de teclas vizinhas.</translation>
    </message>
    <message>
        <source>It is mostly a date.</source>
        <translation>Ela é, em grande parte, uma data.</translation>
    </message>
    <message>
        <source>It is too easy to guess.</source>
        <translation>Ela é fácil demais de adivinhar.</translation>
    </message>
    <message>
        <source>%1 Several words that have nothing to do with each other make a good password.</source>
        <comment>%1 is a sentence that says what is wrong</comment>
        <translation>%1 Várias palavras sem relação entre si formam uma boa senha.</translation>
    </message>
    <message>
        <source>The password holds a character that cannot be typed, such as a tab. Take it out.</source>
        <translation>A senha contém um caractere que não pode ser digitado, como uma tabulação. Retire-o.</translation>
    </message>
    <message>
        <source>%1 of at least %2 characters. Several words make a long password that is easy to remember.</source>
        <translation>%1 de no mínimo %2 caracteres. Várias palavras formam uma senha longa e fácil de lembrar.</translation>
    </message>
    <message>
        <source>It holds “%1”, which others know from your account. Leave that out.</source>
        <translation>Ela contém “%1”, que outras pessoas conhecem da sua conta. Não use isso.</translation>
    </message>
</context>
<context>
    <name>Permission</name>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
</context>
<context>
    <name>Placement</name>
    <message>
        <source>There is already a file %1. Choose another name; the file was left alone.</source>
        <translation>Já existe um arquivo %1. Escolha outro nome; o arquivo não foi alterado.</translation>
    </message>
    <message>
        <source>The file %1 could not be put in place. Check that you may write in the folder.</source>
        <translation>Não foi possível colocar o arquivo %1 no lugar. Verifique se você pode gravar na pasta.</translation>
    </message>
</context>
<context>
    <name>PolicyCommands</name>
    <message>
        <source>Length</source>
        <translation>Comprimento</translation>
    </message>
    <message>
        <source>Unused, expires after hours</source>
        <translation>Não usada expira após horas</translation>
    </message>
    <message>
        <source>Expires after days</source>
        <translation>Expira após dias</translation>
    </message>
    <message>
        <source>Warn days before</source>
        <translation>Avisar dias antes</translation>
    </message>
    <message>
        <source>Allowed domains</source>
        <translation>Domínios permitidos</translation>
    </message>
    <message>
        <source>--json and --ics exclude each other. Use one of them.</source>
        <translation>--json e --ics são mutuamente exclusivos. Use apenas uma das opções.</translation>
    </message>
    <message>
        <source>--days is a number from 0 to %1.</source>
        <translation>--days é um número de 0 a %1.</translation>
    </message>
    <message>
        <source>passwords that expire</source>
        <translation>senhas que expiram</translation>
    </message>
    <message>
        <source>Uid</source>
        <translation>Uid</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nome de usuário</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expira</translation>
    </message>
    <message>
        <source>Say what is asked of passwords and addresses</source>
        <translation>Definir o que se exige de senhas e endereços</translation>
    </message>
    <message>
        <source>Characters of a generated password; 24 otherwise, at least 20</source>
        <translation>Caracteres de uma senha gerada; por padrão 24, no mínimo 20</translation>
    </message>
    <message>
        <source>An unused password expires after so many hours; 0: does not</source>
        <translation>Uma senha não usada expira após este número de horas; 0: não expira</translation>
    </message>
    <message>
        <source>Any password expires after so many days; 0: does not</source>
        <translation>Qualquer senha expira após este número de dias; 0: não expira</translation>
    </message>
    <message>
        <source>How many days before that it is told as expiring soon</source>
        <translation>Quantos dias antes disso ela é informada como prestes a expirar</translation>
    </message>
    <message>
        <source>Addresses must be at one of these</source>
        <translation>Os endereços devem pertencer a um destes domínios</translation>
    </message>
    <message>
        <source>Addresses may be at any domain</source>
        <translation>Os endereços podem ser de qualquer domínio</translation>
    </message>
    <message>
        <source>Show what is asked</source>
        <translation>Mostrar o que se exige</translation>
    </message>
    <message>
        <source>List passwords that expire soon or have expired unused; exit code 1 when there are any, else 0</source>
        <translation>Listar senhas que expiram em breve ou que expiraram sem uso; código de saída 1 se houver alguma, senão 0</translation>
    </message>
    <message>
        <source>Within so many days, otherwise as the policy warns</source>
        <translation>Dentro deste número de dias; por padrão, conforme o aviso da política</translation>
    </message>
    <message>
        <source>Print a calendar (iCalendar, RFC 5545)</source>
        <translation>Exibir um calendário (iCalendar, RFC 5545)</translation>
    </message>
</context>
<context>
    <name>PrivateFile</name>
    <message>
        <source>The file %1 could not be written. Check that its folder is there, that you may write in it, and that there is room.</source>
        <translation>Não foi possível gravar o arquivo %1. Verifique se a pasta existe, se você pode gravar nela e se há espaço.</translation>
    </message>
    <message>
        <source>%1 is a directory of Steward or another database, which is not overwritten. Choose another name.</source>
        <translation>%1 é um diretório do Steward ou outro banco de dados e não é substituído. Escolha outro nome.</translation>
    </message>
    <message>
        <source>%1 is no ordinary file, but a device or a pipe, which is not overwritten. Choose another name.</source>
        <translation>%1 não é um arquivo comum, mas um dispositivo ou um pipe, e não é substituído. Escolha outro nome.</translation>
    </message>
</context>
<context>
    <name>Privileges</name>
    <message>
        <source>View API users</source>
        <translation>Visualizar usuários de API</translation>
    </message>
    <message>
        <source>Add API users</source>
        <translation>Adicionar usuários de API</translation>
    </message>
    <message>
        <source>Edit API users</source>
        <translation>Editar usuários de API</translation>
    </message>
    <message>
        <source>Delete API users</source>
        <translation>Excluir usuários de API</translation>
    </message>
    <message>
        <source>Suspend API users</source>
        <translation>Suspender usuários de API</translation>
    </message>
    <message>
        <source>Send credentials to API users</source>
        <translation>Enviar credenciais a usuários de API</translation>
    </message>
    <message>
        <source>View administrators</source>
        <translation>Visualizar administradores</translation>
    </message>
    <message>
        <source>Add administrators</source>
        <translation>Adicionar administradores</translation>
    </message>
    <message>
        <source>Edit administrators</source>
        <translation>Editar administradores</translation>
    </message>
    <message>
        <source>Delete administrators</source>
        <translation>Excluir administradores</translation>
    </message>
    <message>
        <source>Suspend administrators</source>
        <translation>Suspender administradores</translation>
    </message>
    <message>
        <source>Send credentials to administrators</source>
        <translation>Enviar credenciais a administradores</translation>
    </message>
    <message>
        <source>View roles</source>
        <translation>Visualizar funções</translation>
    </message>
    <message>
        <source>Create and edit roles</source>
        <translation>Criar e editar funções</translation>
    </message>
    <message>
        <source>Change many accounts at once</source>
        <translation>Alterar muitas contas de uma vez</translation>
    </message>
    <message>
        <source>Import spreadsheets</source>
        <translation>Importar planilhas</translation>
    </message>
    <message>
        <source>Export accounts</source>
        <translation>Exportar contas</translation>
    </message>
    <message>
        <source>View reports</source>
        <translation>Visualizar relatórios</translation>
    </message>
    <message>
        <source>Download reports</source>
        <translation>Baixar relatórios</translation>
    </message>
    <message>
        <source>Administrator activity</source>
        <translation>Atividade dos administradores</translation>
    </message>
    <message>
        <source>Mail server and mail texts</source>
        <translation>Servidor de e-mail e textos dos e-mails</translation>
    </message>
    <message>
        <source>External applications</source>
        <translation>Aplicativos externos</translation>
    </message>
    <message>
        <source>Remote server</source>
        <translation>Servidor remoto</translation>
    </message>
    <message>
        <source>Allowed domains</source>
        <translation>Domínios permitidos</translation>
    </message>
    <message>
        <source>Password and sign-in rules</source>
        <translation>Regras de senha e de entrada</translation>
    </message>
    <message>
        <source>API users</source>
        <translation>Usuários de API</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administradores</translation>
    </message>
    <message>
        <source>Roles and privileges</source>
        <translation>Funções e privilégios</translation>
    </message>
    <message>
        <source>Bulk operations</source>
        <translation>Operações em massa</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Relatórios</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Configuração</translation>
    </message>
</context>
<context>
    <name>ProblemRows</name>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>Recipe</name>
    <message>
        <source>This is not a recipe that can be run: “%1” %2</source>
        <translation>Esta não é uma receita que possa ser executada: “%1” %2</translation>
    </message>
    <message>
        <source>is not known. Use %1.</source>
        <translation>não é conhecido. Use %1.</translation>
    </message>
    <message>
        <source>must be a text.</source>
        <translation>deve ser um texto.</translation>
    </message>
    <message>
        <source>must be a list of texts such as “type=api-user”.</source>
        <translation>deve ser uma lista de textos, como “type=api-user”.</translation>
    </message>
    <message>
        <source>must name at least one condition, such as “type=api-user”.</source>
        <translation>deve indicar pelo menos uma condição, como “type=api-user”.</translation>
    </message>
    <message>
        <source>must be an object.</source>
        <translation>deve ser um objeto.</translation>
    </message>
    <message>
        <source>must be a number of rows from 1.</source>
        <translation>deve ser um número de linhas a partir de 1.</translation>
    </message>
    <message>
        <source>must be true or false.</source>
        <translation>deve ser true ou false.</translation>
    </message>
    <message>
        <source>does not go with deleting. Leave it out.</source>
        <translation>não combina com a exclusão. Retire-o.</translation>
    </message>
    <message>
        <source>must be edit or delete.</source>
        <translation>deve ser edit ou delete.</translation>
    </message>
    <message>
        <source>must say what is changed.</source>
        <translation>deve indicar o que é alterado.</translation>
    </message>
    <message>
        <source>This is not a recipe: the file is larger than 1 MB.</source>
        <translation>Esta não é uma receita: o arquivo tem mais de 1 MB.</translation>
    </message>
    <message>
        <source>This is not a recipe: byte %1 is no JSON (%2).</source>
        <translation>Esta não é uma receita: o byte %1 não é JSON (%2).</translation>
    </message>
    <message>
        <source>This recipe was written by another version of Steward. Save it again there.</source>
        <translation>Esta receita foi gravada por outra versão do Steward. Salve-a novamente nessa versão.</translation>
    </message>
    <message>
        <source>is missing; it must be %1.</source>
        <translation>está faltando; deve ser %1.</translation>
    </message>
</context>
<context>
    <name>RecipeCommands</name>
    <message>
        <source>This recipe deletes, and %1 accounts match. Nothing was deleted. Look with --dry-run, then add --yes.</source>
        <translation>Esta receita exclui, e %1 contas correspondem. Nada foi excluído. Confira com --dry-run e depois adicione --yes.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Run a recipe: a bulk job that was saved in the window or written by hand</source>
        <translation>Executar uma receita: uma tarefa em massa salva na janela ou escrita à mão</translation>
    </message>
    <message>
        <source>The name of a saved recipe, or a file</source>
        <translation>O nome de uma receita salva ou um arquivo</translation>
    </message>
    <message>
        <source>Do nothing when more accounts match; otherwise as the recipe says</source>
        <translation>Não fazer nada quando mais contas corresponderem; por padrão, conforme a receita</translation>
    </message>
    <message>
        <source>Do it although the recipe deletes</source>
        <translation>Executar mesmo que a receita exclua</translation>
    </message>
    <message>
        <source>List the recipes that were saved on this computer</source>
        <translation>Listar as receitas salvas neste computador</translation>
    </message>
</context>
<context>
    <name>RecipeShelf</name>
    <message>
        <source>The recipe %1 cannot be read.</source>
        <translation>Não é possível ler a receita %1.</translation>
    </message>
    <message>
        <source>There is no recipe “%1”: neither a file nor one of those that were saved in %2.</source>
        <translation>Não existe a receita “%1”: não é um arquivo nem uma das salvas em %2.</translation>
    </message>
    <message>
        <source>The folder for recipes, %1, cannot be made.</source>
        <translation>Não é possível criar a pasta de receitas, %1.</translation>
    </message>
    <message>
        <source>The recipe “%1” cannot be deleted.</source>
        <translation>Não é possível excluir a receita “%1”.</translation>
    </message>
</context>
<context>
    <name>Remote</name>
    <message>
        <source>The URL of the remote is missing. Enter it whole, for example https://example.com/scim/v2.</source>
        <translation>Falta a URL do servidor remoto. Informe-a por inteiro, por exemplo https://example.com/scim/v2.</translation>
    </message>
    <message>
        <source>The part of the URL from ? on cannot be used. Delete it.</source>
        <translation>A parte da URL a partir de ? não pode ser usada. Exclua-a.</translation>
    </message>
    <message>
        <source>Enter the user name for the remote, without a colon.</source>
        <translation>Informe o nome de usuário para o servidor remoto, sem dois-pontos.</translation>
    </message>
    <message>
        <source>Enter the client id for the remote.</source>
        <translation>Informe o ID do cliente para o servidor remoto.</translation>
    </message>
    <message>
        <source>Enter the URL at which the remote issues tokens.</source>
        <translation>Informe a URL em que o servidor remoto emite tokens.</translation>
    </message>
    <message>
        <source>Sync every 1 to %1 minutes, or never by itself (0).</source>
        <translation>Sincronize a cada 1 a %1 minutos ou nunca automaticamente (0).</translation>
    </message>
    <message>
        <source>A number of requests per second cannot be negative. Use 0 for no limit.</source>
        <translation>Um número de solicitações por segundo não pode ser negativo. Use 0 para não haver limite.</translation>
    </message>
    <message>
        <source>Allow 1 to %1 requests at once.</source>
        <translation>Permita de 1 a %1 solicitações simultâneas.</translation>
    </message>
    <message>
        <source>“%1” is not known as “%2” of a remote. Use one of: %3.</source>
        <translation>“%1” não é um valor conhecido de “%2” de um servidor remoto. Use um destes: %3.</translation>
    </message>
</context>
<context>
    <name>RemoteCommands</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Não é possível ler %1: %2</translation>
    </message>
    <message>
        <source>%1 is too large for what it should be.</source>
        <translation>%1 é grande demais para o que deveria ser.</translation>
    </message>
    <message>
        <source>%1 is no JSON object (position %2: %3).</source>
        <translation>%1 não é um objeto JSON (posição %2: %3).</translation>
    </message>
    <message>
        <source>“%1” is no number of minutes.</source>
        <translation>“%1” não é um número de minutos.</translation>
    </message>
    <message>
        <source>Secret for %1:</source>
        <translation>Segredo para %1:</translation>
    </message>
    <message>
        <source>The secret was not kept. Give it to “sync” and “remote probe” with --secret-fd.</source>
        <translation>O segredo não foi guardado. Forneça-o a “sync” e “remote probe” com --secret-fd.</translation>
    </message>
    <message>
        <source>Connected. Nothing was sent or taken yet; “stewardctl sync” does what is listed above.</source>
        <translation>Conectado. Nada foi enviado nem recebido ainda; “stewardctl sync” executa o que está listado acima.</translation>
    </message>
    <message>
        <source>The directory would forget its remote and what both sides agreed on. Accounts stay on both sides. Add --yes to do it.</source>
        <translation>O diretório esqueceria seu servidor remoto e o que os dois lados combinaram. As contas permanecem nos dois lados. Adicione --yes para continuar.</translation>
    </message>
    <message>
        <source>The server calls itself %1.</source>
        <translation>O servidor se identifica como %1.</translation>
    </message>
    <message>
        <source>Ability</source>
        <translation>Recurso</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Comprovado</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>O que foi testado</translation>
    </message>
    <message>
        <source>Not held by this server, kept here alone: %1</source>
        <translation>Não mantido por este servidor, guardado somente aqui: %1</translation>
    </message>
    <message>
        <source>This directory has no remote. “remote add” connects one.</source>
        <translation>Este diretório não tem servidor remoto. “remote add” conecta um.</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Dialect</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Autenticação</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Ambiente</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Secret kept</source>
        <translation>Segredo guardado</translation>
    </message>
    <message>
        <source>Read in full</source>
        <translation>Lido por completo</translation>
    </message>
    <message>
        <source>Connect the directory to a server, and list what a first sync would do</source>
        <translation>Conectar o diretório a um servidor e listar o que uma primeira sincronização faria</translation>
    </message>
    <message>
        <source>Of the service, such as https://example.com/scim/v2</source>
        <translation>Do serviço, como https://example.com/scim/v2</translation>
    </message>
    <message>
        <source>bearer, basic, oauth2 or none; the secret is read from standard input and kept in the keychain</source>
        <translation>bearer, basic, oauth2 ou none; o segredo é lido da entrada padrão e guardado no chaveiro</translation>
    </message>
    <message>
        <source>User name of basic, client id of oauth2</source>
        <translation>Nome de usuário de basic, ID do cliente de oauth2</translation>
    </message>
    <message>
        <source>Where oauth2 gets its tokens</source>
        <translation>Onde oauth2 obtém seus tokens</translation>
    </message>
    <message>
        <source>Of the oauth2 token</source>
        <translation>Do token oauth2</translation>
    </message>
    <message>
        <source>The only certificates to trust, PEM; otherwise the system&apos;s</source>
        <translation>Os únicos certificados confiáveis, PEM; por padrão, os do sistema</translation>
    </message>
    <message>
        <source>SHA-256 of the server&apos;s public key</source>
        <translation>SHA-256 da chave pública do servidor</translation>
    </message>
    <message>
        <source>scim (SCIM 2.0) or json (with --profile)</source>
        <translation>scim (SCIM 2.0) ou json (com --profile)</translation>
    </message>
    <message>
        <source>JSON: the mapping of a json remote, limits, pinned abilities</source>
        <translation>JSON: o mapeamento de um servidor remoto json, limites, recursos fixados</translation>
    </message>
    <message>
        <source>What it is called, such as Production</source>
        <translation>Como se chama, por exemplo Produção</translation>
    </message>
    <message>
        <source>Minutes between syncs of an open window; 0: only when asked</source>
        <translation>Minutos entre sincronizações de uma janela aberta; 0: somente quando solicitado</translation>
    </message>
    <message>
        <source>Who makes the passwords and mails them: server, or console (where the server takes them)</source>
        <translation>Quem cria as senhas e as envia por e-mail: server ou console (se o servidor as aceitar)</translation>
    </message>
    <message>
        <source>The window sends only what somebody has looked at</source>
        <translation>A janela envia somente o que alguém revisou</translation>
    </message>
    <message>
        <source>Do not ask the server now</source>
        <translation>Não consultar o servidor agora</translation>
    </message>
    <message>
        <source>Read the secret from this file descriptor instead of standard input</source>
        <translation>Ler o segredo deste descritor de arquivo em vez da entrada padrão</translation>
    </message>
    <message>
        <source>Show the remote, and what was proven of it</source>
        <translation>Mostrar o servidor remoto e o que foi comprovado sobre ele</translation>
    </message>
    <message>
        <source>Find out anew what the server can do, by requests that change nothing</source>
        <translation>Descobrir novamente o que o servidor consegue fazer, com solicitações que não alteram nada</translation>
    </message>
    <message>
        <source>Read the remote&apos;s secret from this file descriptor</source>
        <translation>Ler o segredo do servidor remoto deste descritor de arquivo</translation>
    </message>
    <message>
        <source>Forget the remote; accounts stay on both sides</source>
        <translation>Esquecer o servidor remoto; as contas permanecem nos dois lados</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Executar</translation>
    </message>
    <message>
        <source>send, new</source>
        <translation>enviar, novo</translation>
    </message>
    <message>
        <source>send, changed</source>
        <translation>enviar, alterado</translation>
    </message>
    <message>
        <source>send, deleted</source>
        <translation>enviar, excluído</translation>
    </message>
    <message>
        <source>take, new</source>
        <translation>receber, novo</translation>
    </message>
    <message>
        <source>take, changed</source>
        <translation>receber, alterado</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>conflito</translation>
    </message>
    <message>
        <source>question</source>
        <translation>pergunta</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source> %Ln question(s).</source>
        <translation>
            <numerusform> %Ln pergunta.</numerusform>
            <numerusform> %Ln perguntas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) more that your role does not show.</source>
        <translation>
            <numerusform>Mais %Ln conta que sua função não mostra.</numerusform>
            <numerusform>Mais %Ln contas que sua função não mostra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> %Ln account(s) refused by the server.</source>
        <translation>
            <numerusform> %Ln conta recusada pelo servidor.</numerusform>
            <numerusform> %Ln contas recusadas pelo servidor.</numerusform>
        </translation>
    </message>
    <message>
        <source>take, deleted</source>
        <translation>receber, excluído</translation>
    </message>
    <message>
        <source>%1 accounts on the server, %2 here, %3 the same. To send: %4 new, %5 changed, %6 deleted. To take: %7 new, %8 changed, %9 deleted. %10 with conflicts.</source>
        <translation>%1 contas no servidor, %2 aqui, %3 iguais. A enviar: %4 novas, %5 alteradas, %6 excluídas. A receber: %7 novas, %8 alteradas, %9 excluídas. %10 com conflitos.</translation>
    </message>
    <message numerus="yes">
        <source> %Ln request(s) without an answer, of which the server is asked first.</source>
        <translation>
            <numerusform> %Ln solicitação sem resposta, sobre a qual o servidor é consultado primeiro.</numerusform>
            <numerusform> %Ln solicitações sem resposta, sobre as quais o servidor é consultado primeiro.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemoteConnection</name>
    <message>
        <source>The server answered with status %1.</source>
        <translation>O servidor respondeu com o status %1.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Interrompido.</translation>
    </message>
    <message>
        <source>The server does not accept the sign-in of this console. %1</source>
        <translation>O servidor não aceita a autenticação deste console. %1</translation>
    </message>
    <message>
        <source>The server does not allow this. %1</source>
        <translation>O servidor não permite isto. %1</translation>
    </message>
    <message>
        <source>“%1” shows another key than the one that is pinned. If its certificate was renewed on purpose, enter the new pin.</source>
        <translation>“%1” apresenta uma chave diferente da que foi fixada. Se o certificado foi renovado de propósito, informe a nova impressão digital.</translation>
    </message>
    <message>
        <source>Stopped while the request was under way.</source>
        <translation>Interrompido enquanto a solicitação estava em andamento.</translation>
    </message>
    <message>
        <source>The answer of “%1” is larger than %2 MB, and was not read to its end.</source>
        <translation>A resposta de “%1” tem mais de %2 MB e não foi lida até o fim.</translation>
    </message>
    <message>
        <source>“%1” did not answer within %2 seconds.</source>
        <translation>“%1” não respondeu em %2 segundos.</translation>
    </message>
    <message>
        <source>No protected connection to “%1” came about. Check the URL and its port.</source>
        <translation>Não foi possível estabelecer uma conexão protegida com “%1”. Verifique a URL e a porta.</translation>
    </message>
    <message>
        <source>Nothing answers at “%1”, port %2. Check the URL, and whether the server runs.</source>
        <translation>Nada responde em “%1”, porta %2. Verifique a URL e se o servidor está em execução.</translation>
    </message>
    <message>
        <source>There is no “%1” in the network. Check the URL and the connection.</source>
        <translation>“%1” não existe na rede. Verifique a URL e a conexão.</translation>
    </message>
    <message>
        <source>The connection to “%1” was lost.</source>
        <translation>A conexão com “%1” foi perdida.</translation>
    </message>
    <message>
        <source>No token was issued for “%1”. Check client id, secret and scope. %2</source>
        <translation>Nenhum token foi emitido para “%1”. Verifique o ID do cliente, o segredo e o escopo. %2</translation>
    </message>
    <message>
        <source>The server that issues tokens failed (%1). Try again later.</source>
        <translation>O servidor que emite tokens falhou (%1). Tente novamente mais tarde.</translation>
    </message>
    <message>
        <source>“%1” sends the request on to an address without protection (http). It was not followed; tell those who run the server.</source>
        <translation>“%1” redireciona a solicitação para um endereço sem proteção (http). O redirecionamento não foi seguido; avise quem administra o servidor.</translation>
    </message>
    <message>
        <source>“%1” sends the request on to “%2”, which was not followed. If that is right, enter that server&apos;s URL.</source>
        <translation>“%1” redireciona a solicitação para “%2”, o que não foi seguido. Se estiver correto, informe a URL desse servidor.</translation>
    </message>
    <message>
        <source>“%1” sends a change on to another address, which was not followed. Check the URL.</source>
        <translation>“%1” redireciona uma alteração para outro endereço, o que não foi seguido. Verifique a URL.</translation>
    </message>
    <message>
        <source>“%1” sends the request on too often. Check the URL.</source>
        <translation>“%1” redireciona a solicitação vezes demais. Verifique a URL.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” takes no requests at the moment. Try again in %Ln minute(s).</source>
        <translation>
            <numerusform>“%1” não aceita solicitações no momento. Tente novamente em %Ln minuto.</numerusform>
            <numerusform>“%1” não aceita solicitações no momento. Tente novamente em %Ln minutos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” takes no requests at the moment. Try again in %Ln second(s).</source>
        <translation>
            <numerusform>“%1” não aceita solicitações no momento. Tente novamente em %Ln segundo.</numerusform>
            <numerusform>“%1” não aceita solicitações no momento. Tente novamente em %Ln segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The proxy on the way to “%1” wants a user name and a password (status 407). Enter them in the proxy settings of this computer.</source>
        <translation>O proxy no caminho para “%1” pede um nome de usuário e uma senha (status 407). Informe-os nas configurações de proxy deste computador.</translation>
    </message>
    <message>
        <source>The server has nothing at this address. Check the path of the URL. %1</source>
        <translation>O servidor não tem nada neste endereço. Verifique o caminho da URL. %1</translation>
    </message>
</context>
<context>
    <name>RemoteJson</name>
    <message>
        <source>Passwords are not set over a JSON interface.</source>
        <translation>Senhas não são definidas por meio de uma interface JSON.</translation>
    </message>
    <message>
        <source>The server&apos;s answer holds no list of accounts at “%1”. Check “list.items” in the mapping.</source>
        <translation>A resposta do servidor não contém uma lista de contas em “%1”. Verifique “list.items” no mapeamento.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is nested too deep to be read.</source>
        <translation>A resposta do servidor tem aninhamento profundo demais para ser lida.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not JSON. Check whether the URL is that of its interface.</source>
        <translation>A resposta do servidor não é JSON. Verifique se a URL é a da interface dele.</translation>
    </message>
</context>
<context>
    <name>RemoteMapping</name>
    <message>
        <source>“%1” in the mapping is not one of: %2.</source>
        <translation>“%1” no mapeamento não é um destes valores: %2.</translation>
    </message>
    <message>
        <source>“fields.%1” in the mapping does not say where the field stands. Enter a path such as &quot;name.first&quot;.</source>
        <translation>“fields.%1” no mapeamento não informa onde o campo está. Informe um caminho como &quot;name.first&quot;.</translation>
    </message>
    <message>
        <source>“fields.%1” in the mapping is not a field. Fields are: %2.</source>
        <translation>“fields.%1” no mapeamento não é um campo. Os campos são: %2.</translation>
    </message>
    <message>
        <source>“fields.userName” is missing in the mapping: without it no account can be recognized.</source>
        <translation>“fields.userName” está faltando no mapeamento: sem ele, nenhuma conta pode ser reconhecida.</translation>
    </message>
    <message>
        <source>“list.path” in the mapping must begin with /, for example /accounts.</source>
        <translation>“list.path” no mapeamento deve começar com /, por exemplo /accounts.</translation>
    </message>
    <message>
        <source>“one.path” in the mapping must begin with / and hold {id}, for example /accounts/{id}.</source>
        <translation>“one.path” no mapeamento deve começar com / e conter {id}, por exemplo /accounts/{id}.</translation>
    </message>
    <message>
        <source>A path below “find” in the mapping must begin with / and hold {value}, for example /accounts?login={value}.</source>
        <translation>Um caminho sob “find” no mapeamento deve começar com / e conter {value}, por exemplo /accounts?login={value}.</translation>
    </message>
    <message>
        <source>“list.paging.parameter” is missing in the mapping: the query parameter that names the page, the offset or the cursor.</source>
        <translation>“list.paging.parameter” está faltando no mapeamento: o parâmetro de consulta que indica a página, o deslocamento ou o cursor.</translation>
    </message>
    <message>
        <source>“list.paging.next” is missing in the mapping: where an answer holds the cursor of the next page.</source>
        <translation>“list.paging.next” está faltando no mapeamento: onde uma resposta contém o cursor da próxima página.</translation>
    </message>
    <message>
        <source>“list.paging.count” in the mapping must be 1 to %1.</source>
        <translation>“list.paging.count” no mapeamento deve ser de 1 a %1.</translation>
    </message>
    <message>
        <source>The header “%1” cannot be set by a mapping.</source>
        <translation>O cabeçalho “%1” não pode ser definido por um mapeamento.</translation>
    </message>
    <message>
        <source>“%1” in the mapping is not known. Check its spelling.</source>
        <translation>“%1” no mapeamento não é conhecido. Verifique a grafia.</translation>
    </message>
    <message>
        <source>“%1” in the mapping is missing or not a text.</source>
        <translation>“%1” no mapeamento está faltando ou não é um texto.</translation>
    </message>
</context>
<context>
    <name>RemotePasswords</name>
    <message>
        <source>The server could not be asked to take the new password.</source>
        <translation>Não foi possível pedir ao servidor que aceitasse a nova senha.</translation>
    </message>
    <message>
        <source>The server takes no passwords from here. Let the server issue them (Sync, Remote Settings).</source>
        <translation>O servidor não aceita senhas daqui. Permita que o servidor as emita (Sincronização, Configurações do servidor remoto).</translation>
    </message>
    <message>
        <source>The account is not on the server yet. Sync first.</source>
        <translation>A conta ainda não está no servidor. Sincronize primeiro.</translation>
    </message>
    <message>
        <source>The server did not take the password: %1</source>
        <translation>O servidor não aceitou a senha: %1</translation>
    </message>
</context>
<context>
    <name>RemoteScim</name>
    <message>
        <source>The server&apos;s answer is not a list of accounts. Check whether the URL is that of its SCIM interface.</source>
        <translation>A resposta do servidor não é uma lista de contas. Verifique se a URL é a da interface SCIM dele.</translation>
    </message>
</context>
<context>
    <name>RemoteTrust</name>
    <message>
        <source>The file holds no certificate that can be read. Choose the certificate of your authority in PEM form (-----BEGIN CERTIFICATE-----).</source>
        <translation>O arquivo não contém um certificado legível. Escolha o certificado da sua autoridade no formato PEM (-----BEGIN CERTIFICATE-----).</translation>
    </message>
    <message>
        <source>The pin is not the SHA-256 of a public key. Enter its 44 characters in base64.</source>
        <translation>A impressão digital não é o SHA-256 de uma chave pública. Informe seus 44 caracteres em base64.</translation>
    </message>
    <message>
        <source>The certificate is not for “%1”. Check the URL; if it is right, the server shows the certificate of another one.</source>
        <translation>O certificado não é de “%1”. Verifique a URL; se estiver correta, o servidor apresenta o certificado de outro.</translation>
    </message>
    <message>
        <source>The certificate of “%1” has expired on %2. Ask those who run the server to renew it.</source>
        <translation>O certificado de “%1” expirou em %2. Peça a quem administra o servidor que o renove.</translation>
    </message>
    <message>
        <source>The certificate of “%1” is not valid yet. Check the clock of this computer.</source>
        <translation>O certificado de “%1” ainda não é válido. Verifique o relógio deste computador.</translation>
    </message>
    <message>
        <source>The certificate of “%1” is signed by nobody but itself. If it is yours, choose its file as the certificate to trust.</source>
        <translation>O certificado de “%1” é assinado apenas por ele mesmo. Se for seu, escolha o arquivo dele como certificado confiável.</translation>
    </message>
    <message>
        <source>The certificate of “%1” comes from an authority that is not trusted. If it is your own authority, choose its certificate in the settings of the remote.</source>
        <translation>O certificado de “%1” vem de uma autoridade não confiável. Se for a sua própria autoridade, escolha o certificado dela nas configurações do servidor remoto.</translation>
    </message>
</context>
<context>
    <name>ResultCommands</name>
    <message>
        <source>“%1” is no number of a result. “stewardctl results” lists them.</source>
        <translation>“%1” não é o número de um resultado. “stewardctl results” lista os resultados.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Horário</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tarefa</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterado</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inalterado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alteração</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Its number, as “results” lists it</source>
        <translation>Seu número, como “results” o lista</translation>
    </message>
    <message>
        <source>List what became of jobs on many accounts</source>
        <translation>Listar o resultado de tarefas em várias contas</translation>
    </message>
    <message>
        <source>Say what became of every account of one job</source>
        <translation>Informar o resultado de cada conta de uma tarefa</translation>
    </message>
    <message>
        <source>Try the failed accounts of a job again</source>
        <translation>Tentar novamente as contas de uma tarefa que falharam</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Owner always holds everything.</source>
        <translation>Owner sempre tem tudo.</translation>
    </message>
    <message>
        <source>You cannot change the role that you have yourself. Ask somebody with another one.</source>
        <translation>Você não pode alterar a função que você mesmo tem. Peça a alguém com outra função.</translation>
    </message>
    <message>
        <source>You cannot add to a role what you do not hold yourself: %1.</source>
        <translation>Você não pode adicionar a uma função o que você mesmo não tem: %1.</translation>
    </message>
</context>
<context>
    <name>RoleActions</name>
    <message>
        <source>This role has been deleted meanwhile. Nothing was changed.</source>
        <translation>Esta função foi excluída nesse meio-tempo. Nada foi alterado.</translation>
    </message>
    <message>
        <source>There is already a role “%1”. Enter another name.</source>
        <translation>Já existe uma função “%1”. Informe outro nome.</translation>
    </message>
    <message>
        <source>Owner always holds everything.</source>
        <translation>Owner sempre tem tudo.</translation>
    </message>
    <message>
        <source>%1 is built in and keeps its name. Copy it for a role with another name.</source>
        <translation>%1 é uma função nativa e mantém seu nome. Copie-a para criar uma função com outro nome.</translation>
    </message>
    <message>
        <source>Somebody else has changed this too meanwhile: %1. Nothing was changed; look at the role again.</source>
        <translation>Nesse meio-tempo, outra pessoa também alterou isto: %1. Nada foi alterado; verifique a função novamente.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 e mais %Ln</numerusform>
            <numerusform>%1 e mais %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot be deleted, because %Ln person(s) have it: %2. Give them another role first.</source>
        <translation>
            <numerusform>Não é possível excluir %1, porque %Ln pessoa tem essa função: %2. Dê outra função a essa pessoa primeiro.</numerusform>
            <numerusform>Não é possível excluir %1, porque %Ln pessoas têm essa função: %2. Dê outra função a essas pessoas primeiro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot be deleted, because %Ln person(s) in the recycle bin have it: %2. Restore them and give them another role, or delete them for good.</source>
        <translation>
            <numerusform>Não é possível excluir %1, porque %Ln pessoa na lixeira tem essa função: %2. Restaure-a e dê a ela outra função ou exclua-a definitivamente.</numerusform>
            <numerusform>Não é possível excluir %1, porque %Ln pessoas na lixeira têm essa função: %2. Restaure-as e dê a elas outra função ou exclua-as definitivamente.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is built in and cannot be deleted.</source>
        <translation>%1 é um item nativo e não pode ser excluído.</translation>
    </message>
    <message>
        <source>who can: %1</source>
        <translation>quem pode: %1</translation>
    </message>
</context>
<context>
    <name>RoleCommands</name>
    <message>
        <source>There is no privilege “%1”. “stewardctl privileges” lists them.</source>
        <translation>Não existe o privilégio “%1”. “stewardctl privileges” lista os privilégios.</translation>
    </message>
    <message>
        <source>roles and privileges</source>
        <translation>funções e privilégios</translation>
    </message>
    <message>
        <source>There is no role “%1”. “stewardctl role list” lists them.</source>
        <translation>Não existe a função “%1”. “stewardctl role list” lista as funções.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Holders</source>
        <translation>Titulares</translation>
    </message>
    <message>
        <source>Privileges</source>
        <translation>Privilégios</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Nativo</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Seção</translation>
    </message>
    <message>
        <source>Privilege</source>
        <translation>Privilégio</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>role and description</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln holder(s)</source>
        <translation>
            <numerusform>%Ln titular</numerusform>
            <numerusform>%Ln titulares</numerusform>
        </translation>
    </message>
    <message>
        <source>no organization</source>
        <translation>nenhuma organização</translation>
    </message>
    <message>
        <source>Nobody gains or loses anything.</source>
        <translation>Ninguém ganha nem perde nada.</translation>
    </message>
    <message>
        <source>Who can “%1”: now %2, then %3</source>
        <translation>Quem pode “%1”: agora %2, depois %3</translation>
    </message>
    <message>
        <source>The same privilege is granted and revoked. Choose one.</source>
        <translation>O mesmo privilégio é concedido e revogado. Escolha apenas um.</translation>
    </message>
    <message>
        <source>Nothing to change was named. Add --name, --description, --grant or --revoke.</source>
        <translation>Nenhuma alteração foi indicada. Adicione --name, --description, --grant ou --revoke.</translation>
    </message>
    <message>
        <source>Would delete the role %1. Nothing was changed; add --yes.</source>
        <translation>Excluiria a função %1. Nada foi alterado; adicione --yes.</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Função</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspenso</translation>
    </message>
    <message>
        <source>Name of the role</source>
        <translation>Nome da função</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para que serve</translation>
    </message>
    <message>
        <source>Add a role</source>
        <translation>Adicionar uma função</translation>
    </message>
    <message>
        <source>What it holds, such as api-users.edit</source>
        <translation>O que ela contém, por exemplo api-users.edit</translation>
    </message>
    <message>
        <source>Begin with what this role holds</source>
        <translation>Começar com o que esta função contém</translation>
    </message>
    <message>
        <source>Rename or describe a role, grant or revoke privileges</source>
        <translation>Renomear ou descrever uma função, conceder ou revogar privilégios</translation>
    </message>
    <message>
        <source>Its new name</source>
        <translation>Seu novo nome</translation>
    </message>
    <message>
        <source>It holds this from now on</source>
        <translation>Passa a conter isto</translation>
    </message>
    <message>
        <source>It holds this no longer</source>
        <translation>Deixa de conter isto</translation>
    </message>
    <message>
        <source>Delete a role that nobody has</source>
        <translation>Excluir uma função que ninguém tem</translation>
    </message>
    <message>
        <source>Do it; without it, nothing is deleted</source>
        <translation>Executar; sem esta opção, nada é excluído</translation>
    </message>
    <message>
        <source>List the roles with who has them</source>
        <translation>Listar as funções com quem as tem</translation>
    </message>
    <message>
        <source>Show what a role holds</source>
        <translation>Mostrar o que uma função contém</translation>
    </message>
    <message>
        <source>Compare what two roles hold</source>
        <translation>Comparar o que duas funções contêm</translation>
    </message>
    <message>
        <source>Name of the other role</source>
        <translation>Nome da outra função</translation>
    </message>
    <message>
        <source>List who has a privilege (all of several), and through which role</source>
        <translation>Listar quem tem um privilégio (ou todos, se vários) e por meio de qual função</translation>
    </message>
    <message>
        <source>Key of the privilege</source>
        <translation>Chave do privilégio</translation>
    </message>
    <message>
        <source>List the privileges with their keys</source>
        <translation>Listar os privilégios com suas chaves</translation>
    </message>
</context>
<context>
    <name>RoleConfirmation</name>
    <message>
        <source>Delete Role</source>
        <translation>Excluir função</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) in the recycle bin still have the role %1</source>
        <translation>
            <numerusform>%Ln pessoa na lixeira ainda tem a função %1</numerusform>
            <numerusform>%Ln pessoas na lixeira ainda têm a função %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) still have the role %1</source>
        <translation>
            <numerusform>%Ln pessoa ainda tem a função %1</numerusform>
            <numerusform>%Ln pessoas ainda têm a função %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore them and give them another role, or delete them for good; then delete the role.</source>
        <translation>Restaure essas contas e dê a elas outra função ou exclua-as definitivamente; depois exclua a função.</translation>
    </message>
    <message>
        <source>Give them another role first, then delete this one.</source>
        <translation>Dê outra função a essas pessoas primeiro e depois exclua esta.</translation>
    </message>
    <message>
        <source>Delete the role %1?</source>
        <translation>Excluir a função %1?</translation>
    </message>
    <message>
        <source>Nobody has this role. It can no longer be chosen.</source>
        <translation>Ninguém tem esta função. Ela não poderá mais ser escolhida.</translation>
    </message>
    <message>
        <source>Undo brings the role back.</source>
        <translation>Desfazer traz a função de volta.</translation>
    </message>
    <message>
        <source>Yes, Delete Role</source>
        <translation>Sim, excluir função</translation>
    </message>
    <message numerus="yes">
        <source>Discard %Ln change(s) of %1?</source>
        <translation>
            <numerusform>Descartar %Ln alteração de %1?</numerusform>
            <numerusform>Descartar %Ln alterações de %1?</numerusform>
        </translation>
    </message>
    <message>
        <source>What you ticked has not been saved.</source>
        <translation>O que você marcou não foi salvo.</translation>
    </message>
</context>
<context>
    <name>RoleImpact</name>
    <message numerus="yes">
        <source>%Ln person(s) gain(s) “%1”</source>
        <translation>
            <numerusform>%Ln pessoa ganha “%1”</numerusform>
            <numerusform>%Ln pessoas ganham “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) lose(s) “%1”</source>
        <translation>
            <numerusform>%Ln pessoa perde “%1”</numerusform>
            <numerusform>%Ln pessoas perdem “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them has (have) not signed in for %1 days and would gain “%2”.</source>
        <translation>
            <numerusform>%Ln delas não entra há %1 dias e ganharia “%2”.</numerusform>
            <numerusform>%Ln delas não entram há %1 dias e ganhariam “%2”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them has (have) not signed in for %1 days and would gain “%2” and %3 more.</source>
        <translation>
            <numerusform>%Ln delas não entra há %1 dias e ganharia “%2” e mais %3.</numerusform>
            <numerusform>%Ln delas não entram há %1 dias e ganhariam “%2” e mais %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoleViews</name>
    <message>
        <source>This role has been deleted meanwhile. Nothing was changed.</source>
        <translation>Esta função foi excluída nesse meio-tempo. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Seção</translation>
    </message>
    <message>
        <source>Privilege</source>
        <translation>Privilégio</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
</context>
<context>
    <name>Rollback</name>
    <message numerus="yes">
        <source>%Ln account(s) that were deleted for good come back.</source>
        <translation>
            <numerusform>%Ln conta excluída definitivamente volta.</numerusform>
            <numerusform>%Ln contas excluídas definitivamente voltam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) come back from the recycle bin.</source>
        <translation>
            <numerusform>%Ln conta volta da lixeira.</numerusform>
            <numerusform>%Ln contas voltam da lixeira.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) change.</source>
        <translation>
            <numerusform>%Ln conta muda.</numerusform>
            <numerusform>%Ln contas mudam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) go to the recycle bin.</source>
        <translation>
            <numerusform>%Ln conta vai para a lixeira.</numerusform>
            <numerusform>%Ln contas vão para a lixeira.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln role(s), application(s) or setting(s) change.</source>
        <translation>
            <numerusform>%Ln função, aplicativo ou configuração muda.</numerusform>
            <numerusform>%Ln funções, aplicativos ou configurações mudam.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Não há diferenças.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) were made since; they stay in the history.</source>
        <translation>
            <numerusform>%Ln alteração foi feita desde então; ela permanece no histórico.</numerusform>
            <numerusform>%Ln alterações foram feitas desde então; elas permanecem no histórico.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) have no working password then, and need new credentials.</source>
        <translation>
            <numerusform>%Ln conta ficará sem senha válida e precisará de novas credenciais.</numerusform>
            <numerusform>%Ln contas ficarão sem senha válida e precisarão de novas credenciais.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowEditor</name>
    <message>
        <source>API users have no role</source>
        <translation>Usuários de API não têm função</translation>
    </message>
    <message>
        <source>Administrators have no external applications</source>
        <translation>Administradores não têm aplicativos externos</translation>
    </message>
    <message>
        <source>Such accounts do not have this field</source>
        <translation>Contas desse tipo não têm este campo</translation>
    </message>
    <message>
        <source>Addresses of this directory are at %1. Use one of these domains, or allow this one in Settings.</source>
        <translation>Os endereços deste diretório pertencem a %1. Use um desses domínios ou permita este em Configurações.</translation>
    </message>
    <message>
        <source>“%1” gives nothing that an address can hold: it is empty, or written in letters without a Latin form.</source>
        <translation>“%1” não resulta em nada que possa constar de um endereço: está vazio ou escrito em letras sem forma latina.</translation>
    </message>
</context>
<context>
    <name>RowIndex</name>
    <message>
        <source>This directory is too large to be shown. Use the command line instead.</source>
        <translation>Este diretório é grande demais para ser mostrado. Use a linha de comando.</translation>
    </message>
</context>
<context>
    <name>Salvage</name>
    <message>
        <source>The file %1 cannot be read. Check its permissions.</source>
        <translation>Não é possível ler o arquivo %1. Verifique suas permissões.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was repaired; free some space and try again.</source>
        <translation>O disco está cheio. Nada foi reparado; libere espaço e tente novamente.</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>first name, last name, address</comment>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>Repaired from %1.</source>
        <translation>Reparado a partir de %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more is (are) missing.</source>
        <translation>
            <numerusform>Falta mais %Ln item.</numerusform>
            <numerusform>Faltam mais %Ln itens.</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk reported an error. Nothing was repaired; check the disk and try again.</source>
        <translation>O disco relatou um erro. Nada foi reparado; verifique o disco e tente novamente.</translation>
    </message>
    <message>
        <source>Nothing could be read of the file. Nothing was written; use a backup.</source>
        <translation>Não foi possível ler nada do arquivo. Nada foi gravado; use um backup.</translation>
    </message>
    <message>
        <source>A part of the table %1 cannot be read.</source>
        <translation>Não é possível ler uma parte da tabela %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of %1 were left out: they contradict others, or belong to what is lost.</source>
        <translation>
            <numerusform>%Ln linha de %1 foi ignorada: ela contradiz outras ou faz parte do que se perdeu.</numerusform>
            <numerusform>%Ln linhas de %1 foram ignoradas: elas contradizem outras ou fazem parte do que se perdeu.</numerusform>
        </translation>
    </message>
    <message>
        <source>A role is lost; those who had it have “%1” now, which allows nothing.</source>
        <translation>Uma função se perdeu; quem a tinha agora tem “%1”, que não permite nada.</translation>
    </message>
    <message>
        <source>The account %1 is lost; the history knows it.</source>
        <translation>A conta %1 se perdeu; o histórico a conhece.</translation>
    </message>
    <message>
        <source>What change %1 has changed is lost.</source>
        <translation>O que a alteração %1 alterou se perdeu.</translation>
    </message>
    <message>
        <source>The history is proven up to change %1. %2</source>
        <translation>O histórico está comprovado até a alteração %1. %2</translation>
    </message>
    <message>
        <source>The first page of %1 is damaged, or it is no Steward directory. The first page says where everything else is: without it nothing can be read. Use a backup.</source>
        <translation>A primeira página de %1 está danificada, ou o arquivo não é um diretório do Steward. A primeira página informa onde está todo o resto: sem ela, nada pode ser lido. Use um backup.</translation>
    </message>
    <message>
        <source>The file %1 cannot be created. Check that the folder exists and that you may write in it.</source>
        <translation>Não é possível criar o arquivo %1. Verifique se a pasta existe e se você pode gravar nela.</translation>
    </message>
    <message>
        <source>A part of the program is missing. Install Steward again.</source>
        <translation>Uma parte do programa está faltando. Instale o Steward novamente.</translation>
    </message>
    <message>
        <source>Lost role %1</source>
        <translation>Função perdida %1</translation>
    </message>
    <message>
        <source>The file %1 cannot be written. Check that there is space and that you may write there.</source>
        <translation>Não é possível gravar o arquivo %1. Verifique se há espaço e se você pode gravar nesse local.</translation>
    </message>
    <message>
        <source>The application %1 is lost; its API users no longer have it. The history knows it.</source>
        <translation>O aplicativo %1 foi perdido; seus usuários de API não o têm mais. O histórico o conhece.</translation>
    </message>
</context>
<context>
    <name>SavedMapping</name>
    <message>
        <source>The mapping has no valid value of “%1”.</source>
        <translation>O mapeamento não tem um valor válido de “%1”.</translation>
    </message>
    <message>
        <source>The mapping has no list of columns.</source>
        <translation>O mapeamento não tem uma lista de colunas.</translation>
    </message>
    <message>
        <source>A column of the mapping needs a “%1” and a “%2”, both texts.</source>
        <translation>Uma coluna do mapeamento precisa de “%1” e “%2”, ambos textos.</translation>
    </message>
    <message>
        <source>“%1” of the defaults is no field with a text.</source>
        <translation>“%1” nos valores padrão não é um campo com um texto.</translation>
    </message>
    <message>
        <source>This is no mapping of columns. Save one from the import window, or with import --save-mapping.</source>
        <translation>Este não é um mapeamento de colunas. Salve um na janela de importação ou com import --save-mapping.</translation>
    </message>
    <message>
        <source>The mapping is of another version of Steward. Save it anew.</source>
        <translation>O mapeamento é de outra versão do Steward. Salve-o novamente.</translation>
    </message>
</context>
<context>
    <name>SecretInput</name>
    <message>
        <source>“%1” is not a file descriptor. Use a number, for example --secret-fd 3 3&lt;FILE.</source>
        <translation>“%1” não é um descritor de arquivo. Use um número, por exemplo --secret-fd 3 3&lt;FILE.</translation>
    </message>
    <message>
        <source>Once more:</source>
        <translation>Mais uma vez:</translation>
    </message>
    <message>
        <source>The two are not the same. Nothing was changed.</source>
        <translation>As duas não são iguais. Nada foi alterado.</translation>
    </message>
</context>
<context>
    <name>SecretLine</name>
    <message>
        <source>The secret could not be read from file descriptor %1. Check that it is open.</source>
        <translation>Não foi possível ler o segredo do descritor de arquivo %1. Verifique se ele está aberto.</translation>
    </message>
    <message>
        <source>The line with the secret is longer than %1 bytes.</source>
        <translation>A linha com o segredo tem mais de %1 bytes.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Password of %1:</source>
        <translation>Senha de %1:</translation>
    </message>
    <message>
        <source>This directory asks who you are. Add --as EMAIL, and give the password on standard input or with --secret-fd N; or stay signed in on this computer with “stewardctl sign-in keep --as EMAIL”.</source>
        <translation>Este diretório pergunta quem você é. Adicione --as EMAIL e forneça a senha na entrada padrão ou com --secret-fd N; ou permaneça conectado neste computador com “stewardctl sign-in keep --as EMAIL”.</translation>
    </message>
    <message>
        <source>The account has been deleted for good meanwhile.</source>
        <translation>A conta foi excluída definitivamente nesse meio-tempo.</translation>
    </message>
    <message>
        <source>This password was made for you, or is too old. Choose your own first, with “stewardctl password change --as %1”.</source>
        <translation>Esta senha foi criada para você ou é antiga demais. Escolha primeiro a sua própria, com “stewardctl password change --as %1”.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>uid, user name or email</source>
        <translation>uid, nome de usuário ou e-mail</translation>
    </message>
    <message>
        <source>Print the consequences; change nothing</source>
        <translation>Exibir as consequências; não alterar nada</translation>
    </message>
    <message>
        <source>Even if an application loses its last usable API user and stops</source>
        <translation>Mesmo que um aplicativo perca seu último usuário de API utilizável e pare</translation>
    </message>
    <message>
        <source>Do it against a guard, for a reason that the journal keeps; for owners only</source>
        <translation>Executar apesar de uma proteção, por um motivo que o diário guarda; somente para proprietários</translation>
    </message>
    <message>
        <source>Print the result as JSON</source>
        <translation>Mostrar o resultado como JSON</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>The file is larger than %1. Import it in parts.</source>
        <translation>O arquivo é maior que %1. Importe-o em partes.</translation>
    </message>
    <message>
        <source>The file has no rows with data.</source>
        <translation>O arquivo não tem linhas com dados.</translation>
    </message>
    <message>
        <source>There are no rows with data in what was copied.</source>
        <translation>Não há linhas com dados no que foi copiado.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Coluna %1</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>This is the present password. Choose another one.</source>
        <translation>Esta é a senha atual. Escolha outra.</translation>
    </message>
    <message>
        <source>You are no administrator of this directory, so there is nobody whose password this could be.</source>
        <translation>Você não é administrador deste diretório, portanto não há ninguém de quem esta senha possa ser.</translation>
    </message>
    <message>
        <source>You have a password already. Enter it to choose another one.</source>
        <translation>Você já tem uma senha. Informe-a para escolher outra.</translation>
    </message>
</context>
<context>
    <name>SignInCommands</name>
    <message>
        <source>%1 is yes or no, not “%2”.</source>
        <translation>%1 é yes ou no, não “%2”.</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obrigatório</translation>
    </message>
    <message>
        <source>Locks after minutes</source>
        <translation>Bloqueia após minutos</translation>
    </message>
    <message>
        <source>Kept signed in for days</source>
        <translation>Mantido conectado por dias</translation>
    </message>
    <message>
        <source>Say who you are with --as EMAIL.</source>
        <translation>Indique quem você é com --as EMAIL.</translation>
    </message>
    <message>
        <source>This directory keeps nobody signed in. Sign in with each command.</source>
        <translation>Este diretório não mantém ninguém conectado. Entre na sua conta a cada comando.</translation>
    </message>
    <message>
        <source>Password of %1:</source>
        <translation>Senha de %1:</translation>
    </message>
    <message numerus="yes">
        <source>%1 stays signed in on this computer for %Ln day(s).</source>
        <translation>
            <numerusform>A sessão de %1 permanece aberta neste computador por %Ln dia.</numerusform>
            <numerusform>A sessão de %1 permanece aberta neste computador por %Ln dias.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is kept signed in on this computer.</source>
        <translation>Ninguém está sendo mantido conectado neste computador.</translation>
    </message>
    <message>
        <source>Signed out on this computer.</source>
        <translation>Saída efetuada neste computador.</translation>
    </message>
    <message>
        <source>Present password of %1:</source>
        <translation>Senha atual de %1:</translation>
    </message>
    <message>
        <source>New password of %1:</source>
        <translation>Nova senha de %1:</translation>
    </message>
    <message>
        <source>%1 has a new password.</source>
        <translation>%1 tem uma nova senha.</translation>
    </message>
    <message>
        <source>Say whether the directory asks who works with it</source>
        <translation>Definir se o diretório pergunta quem trabalha com ele</translation>
    </message>
    <message>
        <source>Whether it asks for email and password</source>
        <translation>Se pede e-mail e senha</translation>
    </message>
    <message>
        <source>The window locks after so long without a key or a click; 0: does not</source>
        <translation>A janela é bloqueada após este tempo sem tecla nem clique; 0: não é bloqueada</translation>
    </message>
    <message>
        <source>Days for which people can stay signed in on a computer; 0: not offered</source>
        <translation>Dias durante os quais as pessoas podem permanecer conectadas em um computador; 0: não oferecido</translation>
    </message>
    <message>
        <source>Show what is asked</source>
        <translation>Mostrar o que se exige</translation>
    </message>
    <message>
        <source>Stay signed in on this computer, by its keychain</source>
        <translation>Permanecer conectado neste computador, por meio do chaveiro dele</translation>
    </message>
    <message>
        <source>Stay signed in on this computer no longer</source>
        <translation>Não permanecer mais conectado neste computador</translation>
    </message>
    <message>
        <source>Choose a password of your own: the present one and the new one are read, one a line</source>
        <translation>Escolher uma senha própria: a atual e a nova são lidas, uma por linha</translation>
    </message>
</context>
<context>
    <name>SignInPolicy</name>
    <message>
        <source>The window locks after 0 to %1 minutes; 0: it does not.</source>
        <translation>A janela é bloqueada após 0 a %1 minutos; 0: não é bloqueada.</translation>
    </message>
    <message>
        <source>People stay signed in for 0 to %1 days; 0: this is not offered.</source>
        <translation>As pessoas permanecem conectadas por 0 a %1 dias; 0: isto não é oferecido.</translation>
    </message>
</context>
<context>
    <name>Signature</name>
    <message>
        <source>The keychain holds something else in place of the signing key.</source>
        <translation>O chaveiro contém outra coisa no lugar da chave de assinatura.</translation>
    </message>
</context>
<context>
    <name>SmtpSession</name>
    <message>
        <source>Sending was stopped before the mail went out.</source>
        <translation>O envio foi interrompido antes que o e-mail saísse.</translation>
    </message>
</context>
<context>
    <name>SmtpVerdict</name>
    <message>
        <source>The mail server asked to try again later. The mail was not sent.</source>
        <translation>O servidor de e-mail pediu para tentar novamente mais tarde. O e-mail não foi enviado.</translation>
    </message>
    <message>
        <source>The mail server refuses this computer. Ask who runs it, then resume sending.</source>
        <translation>O servidor de e-mail recusa este computador. Fale com quem o administra e depois retome o envio.</translation>
    </message>
    <message>
        <source>The mail server did not start encryption. Check the port and the kind of encryption in the settings, then resume sending.</source>
        <translation>O servidor de e-mail não iniciou a criptografia. Verifique a porta e o tipo de criptografia nas configurações e depois retome o envio.</translation>
    </message>
    <message>
        <source>The mail server did not accept the user name and password. Correct them in the settings, then resume sending.</source>
        <translation>O servidor de e-mail não aceitou o nome de usuário e a senha. Corrija-os nas configurações e depois retome o envio.</translation>
    </message>
    <message>
        <source>The mail server does not accept the sender. Check the sender in the settings.</source>
        <translation>O servidor de e-mail não aceita o remetente. Verifique o remetente nas configurações.</translation>
    </message>
    <message>
        <source>The mail server does not accept the recipient. Check the email address.</source>
        <translation>O servidor de e-mail não aceita o destinatário. Verifique o endereço de e-mail.</translation>
    </message>
    <message>
        <source>The mail server refused the mail. Its answer tells why; the mail was not sent.</source>
        <translation>O servidor de e-mail recusou o e-mail. A resposta dele informa o motivo; o e-mail não foi enviado.</translation>
    </message>
    <message>
        <source>The mail server took the mail.</source>
        <translation>O servidor de e-mail aceitou o e-mail.</translation>
    </message>
    <message>
        <source>The mail was handed over, but the mail server did not confirm it. It may have arrived; ask its recipient before sending another.</source>
        <translation>O e-mail foi entregue ao servidor, mas ele não o confirmou. Pode ter chegado; pergunte ao destinatário antes de enviar outro.</translation>
    </message>
    <message>
        <source>The mail server wants a user name and password. Enter them in the settings, then resume sending.</source>
        <translation>O servidor de e-mail exige um nome de usuário e uma senha. Informe-os nas configurações e depois retome o envio.</translation>
    </message>
    <message>
        <source>The certificate of the mail server is not trusted. Check the server&apos;s name and the certificate file in the settings, then resume sending.</source>
        <translation>O certificado do servidor de e-mail não é confiável. Verifique o nome do servidor e o arquivo de certificado nas configurações e depois retome o envio.</translation>
    </message>
    <message>
        <source>The mail server offers no way to sign in. Check the port and the encryption in the settings, or delete the user name there, then resume sending.</source>
        <translation>O servidor de e-mail não oferece nenhuma forma de autenticação. Verifique a porta e a criptografia nas configurações, ou exclua o nome de usuário nelas, e depois retome o envio.</translation>
    </message>
    <message>
        <source>The mail server cannot deliver to or from an address with letters beyond a to z before the @. Use another address.</source>
        <translation>O servidor de e-mail não consegue entregar de ou para um endereço com letras fora do intervalo de a a z antes do @. Use outro endereço.</translation>
    </message>
    <message>
        <source>Sending was stopped before the mail went out.</source>
        <translation>O envio foi interrompido antes que o e-mail saísse.</translation>
    </message>
    <message>
        <source>The mail server gave an answer that makes no sense. The mail was not sent.</source>
        <translation>O servidor de e-mail deu uma resposta sem sentido. O e-mail não foi enviado.</translation>
    </message>
    <message>
        <source>The mail server was not reached, or the connection broke. The mail was not sent.</source>
        <translation>O servidor de e-mail não foi alcançado, ou a conexão caiu. O e-mail não foi enviado.</translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message>
        <source>Another program is using the directory file. Nothing was changed; try again in a moment.</source>
        <translation>Outro programa está usando o arquivo do diretório. Nada foi alterado; tente novamente em instantes.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; free some space and try again.</source>
        <translation>O disco está cheio. Nada foi alterado; libere espaço e tente novamente.</translation>
    </message>
    <message>
        <source>The directory file cannot be written. Nothing was changed; check the permissions of the file and its folder.</source>
        <translation>Não é possível gravar o arquivo do diretório. Nada foi alterado; verifique as permissões do arquivo e da pasta.</translation>
    </message>
    <message>
        <source>The directory file is damaged. Nothing was changed; open a copy or a backup of it.</source>
        <translation>O arquivo do diretório está danificado. Nada foi alterado; abra uma cópia ou um backup dele.</translation>
    </message>
    <message>
        <source>The disk reported an error. Nothing was changed; check the disk and try again.</source>
        <translation>O disco relatou um erro. Nada foi alterado; verifique o disco e tente novamente.</translation>
    </message>
    <message>
        <source>There is not enough memory. Nothing was changed; close something and try again.</source>
        <translation>Não há memória suficiente. Nada foi alterado; feche alguma coisa e tente novamente.</translation>
    </message>
    <message>
        <source>The change contradicts something that is already in the directory. Nothing was changed; look at it again.</source>
        <translation>A alteração contradiz algo que já está no diretório. Nada foi alterado; verifique novamente.</translation>
    </message>
    <message>
        <source>The directory file could not be used. Nothing was changed.</source>
        <translation>Não foi possível usar o arquivo do diretório. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The directory file was moved, replaced or deleted since it was opened. Nothing was changed; open it where it is now.</source>
        <translation>O arquivo do diretório foi movido, substituído ou excluído desde que foi aberto. Nada foi alterado; abra-o onde está agora.</translation>
    </message>
</context>
<context>
    <name>SyncAnew</name>
    <message>
        <source>It came back with a backup, and the server does not know it.</source>
        <translation>A conta voltou com um backup, e o servidor não a conhece.</translation>
    </message>
</context>
<context>
    <name>SyncCommands</name>
    <message>
        <source>The server shows again: %1</source>
        <translation>O servidor mostra novamente: %1</translation>
    </message>
    <message>
        <source>%1 has no usable API user any more.</source>
        <translation>%1 não tem mais nenhum usuário de API utilizável.</translation>
    </message>
    <message>
        <source>So many deletions and suspensions were not sent. If they are meant, add --removals %1.</source>
        <translation>Tantas exclusões e suspensões não foram enviadas. Se forem intencionais, adicione --removals %1.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>“%1” não é um número.</translation>
    </message>
    <message>
        <source>conflicts</source>
        <translation>conflitos</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Last synced</source>
        <translation>Última sincronização</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aqui</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Nothing waits to be decided about “%1”. “conflicts list” shows what does.</source>
        <translation>Não há nada a decidir sobre “%1”. “conflicts list” mostra o que há.</translation>
    </message>
    <message>
        <source>“%1” is no choice. Use here or server.</source>
        <translation>“%1” não é uma opção. Use here ou server.</translation>
    </message>
    <message>
        <source>%1 has no conflict about “%2”. “conflicts list” shows the fields.</source>
        <translation>%1 não tem conflito em “%2”. “conflicts list” mostra os campos.</translation>
    </message>
    <message>
        <source>“%1” is no answer. Use delete, upload, keep, link or retry.</source>
        <translation>“%1” não é uma resposta. Use delete, upload, keep, link ou retry.</translation>
    </message>
    <message>
        <source>User name, email, name or uid</source>
        <translation>Nome de usuário, e-mail, nome ou uid</translation>
    </message>
    <message>
        <source>Read the server, take what is new there, and send what was changed here</source>
        <translation>Ler o servidor, receber o que há de novo nele e enviar o que foi alterado aqui</translation>
    </message>
    <message>
        <source>Send nothing</source>
        <translation>Não enviar nada</translation>
    </message>
    <message>
        <source>Send up to N deletions and suspensions, even if that is many</source>
        <translation>Enviar até N exclusões e suspensões, mesmo que sejam muitas</translation>
    </message>
    <message>
        <source>Read the remote&apos;s secret from this file descriptor</source>
        <translation>Ler o segredo do servidor remoto deste descritor de arquivo</translation>
    </message>
    <message>
        <source>List conflicts, questions and refusals of the sync</source>
        <translation>Listar conflitos, perguntas e recusas da sincronização</translation>
    </message>
    <message>
        <source>Decide a conflict: the value from here, or the server&apos;s</source>
        <translation>Decidir um conflito: o valor daqui ou o do servidor</translation>
    </message>
    <message>
        <source>Such as email; all: every field in conflict</source>
        <translation>Por exemplo, email; all: todos os campos em conflito</translation>
    </message>
    <message>
        <source>here or server</source>
        <translation>here ou server</translation>
    </message>
    <message>
        <source>Answer a question: delete, upload (again), keep (bring back here), link, or retry what was refused</source>
        <translation>Responder a uma pergunta: delete (excluir), upload (enviar de novo), keep (trazer de volta para cá), link (vincular) ou retry (tentar novamente o que foi recusado)</translation>
    </message>
    <message>
        <source>delete, upload, keep, link or retry</source>
        <translation>delete, upload, keep, link ou retry</translation>
    </message>
</context>
<context>
    <name>SyncDecisions</name>
    <message>
        <source>This question has been answered meanwhile. Nothing was changed.</source>
        <translation>Esta pergunta já foi respondida nesse meio-tempo. Nada foi alterado.</translation>
    </message>
    <message>
        <source>This is no answer to the question about this account.</source>
        <translation>Esta não é uma resposta à pergunta sobre esta conta.</translation>
    </message>
    <message>
        <source>%1 is on the server already, as another account. Rename one of them.</source>
        <translation>%1 já está no servidor, como outra conta. Renomeie uma delas.</translation>
    </message>
    <message>
        <source>%1 is of another type on the server. An API user and an administrator cannot become the same account. Rename one of them.</source>
        <translation>%1 é de outro tipo no servidor. Um usuário de API e um administrador não podem ser a mesma conta. Renomeie um deles.</translation>
    </message>
</context>
<context>
    <name>SyncLock</name>
    <message>
        <source>Another Steward is syncing this directory. Try again when it has finished.</source>
        <translation>Outro Steward está sincronizando este diretório. Tente novamente quando ele terminar.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written, which keeps two syncs of one directory apart. Check that its folder exists and that you may write in it.</source>
        <translation>Não é possível gravar o arquivo %1, que evita duas sincronizações simultâneas de um diretório. Verifique se a pasta dele existe e se você pode gravar nela.</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Aplicativos</translation>
    </message>
    <message>
        <source>Same</source>
        <comment>a field on both sides</comment>
        <translation>Igual</translation>
    </message>
    <message>
        <source>Here only</source>
        <comment>where a field was changed</comment>
        <translation>Só aqui</translation>
    </message>
    <message>
        <source>On server only</source>
        <comment>where a field was changed</comment>
        <translation>Só no servidor</translation>
    </message>
    <message>
        <source>On both sides</source>
        <comment>where a field was changed</comment>
        <translation>Nos dois lados</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflitos</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Perguntas</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>A enviar</translation>
    </message>
    <message>
        <source>Sent, no answer yet</source>
        <translation>Enviado, ainda sem resposta</translation>
    </message>
    <message>
        <source>From the server</source>
        <translation>Do servidor</translation>
    </message>
    <message>
        <source>Cannot be sent</source>
        <translation>Não pode ser enviado</translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>a time of today</comment>
        <translation>às %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a date</comment>
        <translation>em %1</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>type of an account, as the first sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 in %2.</source>
        <comment>type of an account, organization</comment>
        <translation>%1 em %2.</translation>
    </message>
    <message>
        <source>Changed here %1, on the server %2.</source>
        <comment>two times</comment>
        <translation>Alterado aqui %1, no servidor %2.</translation>
    </message>
    <message>
        <source>Changed here %1.</source>
        <comment>a time</comment>
        <translation>Alterado aqui %1.</translation>
    </message>
    <message>
        <source>Changed on the server %1.</source>
        <comment>a time</comment>
        <translation>Alterado no servidor %1.</translation>
    </message>
    <message>
        <source>%1 is no longer on the server. Shall the account be deleted here too, or uploaded again? Nothing happens until you answer.</source>
        <translation>A conta %1 não está mais no servidor. Ela deve ser excluída aqui também ou enviada novamente? Nada acontece até você responder.</translation>
    </message>
    <message>
        <source>%1 was deleted here, but somebody has changed the account on the server since. Shall it be deleted there too, or come back here as the server has it?</source>
        <translation>A conta %1 foi excluída aqui, mas depois disso alguém a alterou no servidor. Ela deve ser excluída lá também ou voltar para cá como está no servidor?</translation>
    </message>
    <message>
        <source>The server has another account of that user name. Are both the same account? Then link them; what differs can be decided afterwards. If not, give the one here another name.</source>
        <translation>O servidor tem outra conta com esse nome de usuário. As duas são a mesma conta? Nesse caso, vincule-as; as diferenças podem ser decididas depois. Caso contrário, dê outro nome à conta daqui.</translation>
    </message>
    <message>
        <source>The server&apos;s account cannot be taken here. Correct it on the server; it is read again with the next sync.</source>
        <translation>A conta do servidor não pode ser recebida aqui. Corrija-a no servidor; ela será lida novamente na próxima sincronização.</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Conta nova</translation>
    </message>
    <message>
        <source>Changed account</source>
        <translation>Conta alterada</translation>
    </message>
    <message>
        <source>Deleted account</source>
        <translation>Conta excluída</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflito</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pergunta</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Ainda sem resposta</translation>
    </message>
    <message>
        <source>No server connected</source>
        <translation>Nenhum servidor conectado</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Connect a server to keep both sides in step: you see first what would change, and nothing is deleted.</source>
        <translation>Tudo permanece neste computador. Conecte um servidor para manter os dois lados em sincronia: você vê primeiro o que mudaria, e nada é excluído.</translation>
    </message>
    <message>
        <source>Connect to a Remote…</source>
        <translation>Conectar a um servidor remoto…</translation>
    </message>
    <message>
        <source>No changes match these filters</source>
        <translation>Nenhuma alteração corresponde a estes filtros</translation>
    </message>
    <message>
        <source>Clear Filters</source>
        <translation>Limpar filtros</translation>
    </message>
    <message>
        <source>Both sides are in step</source>
        <translation>Os dois lados estão em sincronia</translation>
    </message>
    <message>
        <source>Nothing to send, nothing to decide.</source>
        <translation>Nada a enviar, nada a decidir.</translation>
    </message>
    <message>
        <source>Different</source>
        <comment>a field of two accounts that never were one</comment>
        <translation>Diferente</translation>
    </message>
</context>
<context>
    <name>SyncPlans</name>
    <message>
        <source>Add on the server</source>
        <translation>Adicionar no servidor</translation>
    </message>
    <message>
        <source>Change on the server</source>
        <translation>Alterar no servidor</translation>
    </message>
    <message>
        <source>Delete on the server</source>
        <translation>Excluir no servidor</translation>
    </message>
    <message>
        <source>Add here</source>
        <translation>Adicionar aqui</translation>
    </message>
    <message>
        <source>Change here</source>
        <translation>Alterar aqui</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>A decidir</translation>
    </message>
    <message>
        <source>To answer</source>
        <translation>A responder</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what, how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Finds accounts by our id</source>
        <translation>Encontra contas pelo nosso ID</translation>
    </message>
    <message>
        <source>Finds accounts by user name</source>
        <translation>Encontra contas pelo nome de usuário</translation>
    </message>
    <message>
        <source>Lists only what changed</source>
        <translation>Lista somente o que mudou</translation>
    </message>
    <message>
        <source>Refuses stale changes</source>
        <translation>Recusa alterações desatualizadas</translation>
    </message>
    <message>
        <source>Takes many new accounts at once</source>
        <translation>Aceita muitas contas novas de uma vez</translation>
    </message>
    <message>
        <source>Pages that do not shift</source>
        <translation>Páginas que não se deslocam</translation>
    </message>
    <message>
        <source>Changes single fields</source>
        <translation>Altera campos individuais</translation>
    </message>
    <message>
        <source>Takes passwords</source>
        <translation>Aceita senhas</translation>
    </message>
    <message>
        <source>Says which fields it has</source>
        <translation>Informa quais campos tem</translation>
    </message>
    <message>
        <source>Keeps our id</source>
        <translation>Mantém o nosso ID</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>e mais %Ln</numerusform>
            <numerusform>e mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Send Changes</source>
        <translation>Enviar alterações</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln change(s) to %1?</source>
        <translation>
            <numerusform>Enviar %Ln alteração para %1?</numerusform>
            <numerusform>Enviar %Ln alterações para %1?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is read first; what came up there meanwhile is merged.</source>
        <translation>%1 é lido primeiro; o que surgiu lá nesse meio-tempo é mesclado.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alteração</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send %Ln Change(s)</source>
        <translation>
            <numerusform>&amp;Enviar %Ln alteração</numerusform>
            <numerusform>&amp;Enviar %Ln alterações</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Prévia</translation>
    </message>
    <message>
        <source>Connect to %1?</source>
        <translation>Conectar a %1?</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>No servidor</translation>
    </message>
    <message>
        <source>here</source>
        <translation>aqui</translation>
    </message>
    <message>
        <source>the same on both sides</source>
        <translation>iguais nos dois lados</translation>
    </message>
    <message>
        <source>to add here</source>
        <translation>a adicionar aqui</translation>
    </message>
    <message>
        <source>to change here</source>
        <translation>a alterar aqui</translation>
    </message>
    <message>
        <source>to add on the server</source>
        <translation>a adicionar no servidor</translation>
    </message>
    <message>
        <source>to change on the server</source>
        <translation>a alterar no servidor</translation>
    </message>
    <message>
        <source>to decide field by field</source>
        <translation>a decidir campo por campo</translation>
    </message>
    <message>
        <source>to answer</source>
        <translation>a responder</translation>
    </message>
    <message>
        <source>Nothing is deleted on either side, and nothing is sent until you choose Send.</source>
        <translation>Nada é excluído em nenhum dos lados, e nada é enviado até você escolher Enviar.</translation>
    </message>
    <message>
        <source>Nothing is deleted on either side. What both sides have differently is yours to decide.</source>
        <translation>Nada é excluído em nenhum dos lados. Cabe a você decidir o que os dois lados têm de diferente.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>O que acontece</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferença</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Conectar</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>Server Details</source>
        <translation>Detalhes do servidor</translation>
    </message>
    <message>
        <source>The server answers</source>
        <translation>O servidor responde</translation>
    </message>
    <message>
        <source>What it can do is tried with the next sync.</source>
        <translation>O que ele consegue fazer é testado na próxima sincronização.</translation>
    </message>
    <message>
        <source>What it can do was tried with requests that change nothing.</source>
        <translation>O que ele consegue fazer foi testado com solicitações que não alteram nada.</translation>
    </message>
    <message>
        <source>Ability</source>
        <translation>Recurso</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Comprovado</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>O que foi testado</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>Fields kept here alone</source>
        <translation>Campos guardados somente aqui</translation>
    </message>
    <message>
        <source>Sync History</source>
        <translation>Histórico de sincronização</translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln sync(s) of note</source>
        <translation>
            <numerusform>A última sincronização relevante</numerusform>
            <numerusform>As últimas %Ln sincronizações relevantes</numerusform>
        </translation>
    </message>
    <message>
        <source>A sync that finds nothing new leaves no trace.</source>
        <translation>Uma sincronização que não encontra nada de novo não deixa rastro.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>O que foi feito</translation>
    </message>
    <message>
        <source>Ended early</source>
        <translation>Terminou antes do fim</translation>
    </message>
    <message>
        <source>In step</source>
        <translation>Em sincronia</translation>
    </message>
    <message>
        <source>Something waits</source>
        <translation>Há pendências</translation>
    </message>
    <message>
        <source>Delete here</source>
        <translation>Excluir aqui</translation>
    </message>
    <message>
        <source>to delete here</source>
        <translation>a excluir aqui</translation>
    </message>
</context>
<context>
    <name>SyncPull</name>
    <message>
        <source>It was deleted on the server, and changed here since. Upload it again, or delete it here too?</source>
        <translation>A conta foi excluída no servidor e depois alterada aqui. Enviar novamente ou excluir aqui também?</translation>
    </message>
    <message>
        <source>It is missing on the server. Delete it here too, or upload it again?</source>
        <translation>A conta não está no servidor. Excluir aqui também ou enviar novamente?</translation>
    </message>
</context>
<context>
    <name>SyncPush</name>
    <message>
        <source>The server does not store what was sent: %1.</source>
        <translation>O servidor não armazena o que foi enviado: %1.</translation>
    </message>
    <message>
        <source>The server has another account with the user name “%1”. If it is the same, link both; otherwise rename this one.</source>
        <translation>O servidor tem outra conta com o nome de usuário “%1”. Se for a mesma, vincule as duas; caso contrário, renomeie esta.</translation>
    </message>
    <message>
        <source>It was deleted on the server, and changed here since. Upload it again, or delete it here too?</source>
        <translation>A conta foi excluída no servidor e depois alterada aqui. Enviar novamente ou excluir aqui também?</translation>
    </message>
</context>
<context>
    <name>SyncReport</name>
    <message numerus="yes">
        <source>%Ln change(s) sent.</source>
        <translation>
            <numerusform>%Ln alteração enviada.</numerusform>
            <numerusform>%Ln alterações enviadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) taken from the server.</source>
        <translation>
            <numerusform>%Ln alteração recebida do servidor.</numerusform>
            <numerusform>%Ln alterações recebidas do servidor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s) to decide.</source>
        <translation>
            <numerusform>%Ln conflito a decidir.</numerusform>
            <numerusform>%Ln conflitos a decidir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) to answer.</source>
        <translation>
            <numerusform>%Ln pergunta a responder.</numerusform>
            <numerusform>%Ln perguntas a responder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) refused by the server.</source>
        <translation>
            <numerusform>%Ln conta recusada pelo servidor.</numerusform>
            <numerusform>%Ln contas recusadas pelo servidor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) will be sent later.</source>
        <translation>
            <numerusform>%Ln conta será enviada mais tarde.</numerusform>
            <numerusform>%Ln contas serão enviadas mais tarde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) are missing on the server and are looked for once more.</source>
        <translation>
            <numerusform>%Ln conta não está no servidor e será procurada mais uma vez.</numerusform>
            <numerusform>%Ln contas não estão no servidor e serão procuradas mais uma vez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) and suspensions wait for your confirmation.</source>
        <translation>
            <numerusform>%Ln exclusão ou suspensão aguarda sua confirmação.</numerusform>
            <numerusform>%Ln exclusões e suspensões aguardam sua confirmação.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server was restored from an older state; what is newer here was sent again.</source>
        <translation>O servidor foi restaurado a partir de um estado mais antigo; o que é mais novo aqui foi enviado novamente.</translation>
    </message>
    <message>
        <source>Nothing to send, nothing new on the server.</source>
        <translation>Nada a enviar, nada de novo no servidor.</translation>
    </message>
</context>
<context>
    <name>SyncRound</name>
    <message>
        <source>This directory has no remote. Connect one in Sync, or with “stewardctl remote add”.</source>
        <translation>Este diretório não tem servidor remoto. Conecte um em Sincronização ou com “stewardctl remote add”.</translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message>
        <source>New API user</source>
        <translation>Novo usuário de API</translation>
    </message>
    <message>
        <source>New API user for %1</source>
        <translation>Novo usuário de API para %1</translation>
    </message>
    <message>
        <source>New administrator</source>
        <translation>Novo administrador</translation>
    </message>
    <message>
        <source>New administrator, %1</source>
        <translation>Novo administrador, %1</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>Sem alteração</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 removed</source>
        <translation>%1: remoção de %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message numerus="yes">
        <source>, and %Ln more field(s)</source>
        <translation>
            <numerusform>, e mais %Ln campo</numerusform>
            <numerusform>, e mais %Ln campos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) differ on both sides</source>
        <translation>
            <numerusform>%Ln campo difere nos dois lados</numerusform>
            <numerusform>%Ln campos diferem nos dois lados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 differs on both sides</source>
        <translation>%1 difere nos dois lados</translation>
    </message>
    <message>
        <source>Missing on the server</source>
        <translation>Ausente no servidor</translation>
    </message>
    <message>
        <source>Deleted here, changed on the server</source>
        <translation>Excluído aqui, alterado no servidor</translation>
    </message>
    <message>
        <source>The server has another account of that name</source>
        <translation>O servidor tem outra conta com esse nome</translation>
    </message>
    <message>
        <source>Cannot be taken from the server</source>
        <translation>Não pode ser recebido do servidor</translation>
    </message>
    <message>
        <source>Login suspended</source>
        <translation>Login suspenso</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Ativo</translation>
    </message>
    <message>
        <source>API user</source>
        <translation>Usuário de API</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Deleted here</source>
        <translation>Excluído aqui</translation>
    </message>
    <message>
        <source>Deleted on the server</source>
        <translation>Excluído no servidor</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Servidor: %1</translation>
    </message>
    <message>
        <source>Sent, no answer yet; the server is asked again</source>
        <translation>Enviado, ainda sem resposta; o servidor é consultado novamente</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>%1 was changed meanwhile to “%2”. Nothing was changed; try again.</source>
        <translation>%1 passou nesse meio-tempo a ser “%2”. Nada foi alterado; tente novamente.</translation>
    </message>
    <message>
        <source>Nothing was changed. Add --even-if-last to do it all the same.</source>
        <translation>Nada foi alterado. Adicione --even-if-last para continuar mesmo assim.</translation>
    </message>
    <message>
        <source>No application stops.</source>
        <translation>Nenhum aplicativo deixa de funcionar.</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>alteração %1</translation>
    </message>
    <message>
        <source>Left alone: %1. %2</source>
        <translation>Sem alteração: %1. %2</translation>
    </message>
    <message>
        <source>%1: no usable API user remains.</source>
        <translation>%1: não resta nenhum usuário de API utilizável.</translation>
    </message>
    <message>
        <source>%1 keeps working with %2 API users.</source>
        <translation>%1 continua funcionando com %2 usuários de API.</translation>
    </message>
    <message>
        <source>%1 keeps working with %2 alone.</source>
        <translation>%1 continua funcionando somente com %2.</translation>
    </message>
    <message>
        <source>Nothing to change; everything was so already.</source>
        <translation>Nada a alterar; tudo já estava assim.</translation>
    </message>
    <message>
        <source>Put back: %1. Left alone: %2.</source>
        <translation>Restauradas: %1. Sem alteração: %2.</translation>
    </message>
</context>
<context>
    <name>TextEncoding</name>
    <message>
        <source>The file is not %1: byte %2 (hexadecimal %3), in line %4, does not belong there. Choose another encoding, or save the file as UTF-8.</source>
        <translation>O arquivo não é %1: o byte %2 (hexadecimal %3), na linha %4, não é válido nesse ponto. Escolha outra codificação ou salve o arquivo como UTF-8.</translation>
    </message>
    <message>
        <source>This is a workbook of a spreadsheet program. Save it there as CSV (UTF-8), and choose that file.</source>
        <translation>Esta é uma pasta de trabalho de um programa de planilhas. Salve-a nele como CSV (UTF-8) e escolha esse arquivo.</translation>
    </message>
    <message>
        <source>This is JSON, which is for programs. Import a CSV file, or text with tabs.</source>
        <translation>Isto é JSON, que se destina a programas. Importe um arquivo CSV ou texto com tabulações.</translation>
    </message>
    <message>
        <source>The file holds zero bytes, so it is no text of this encoding. Choose another encoding, or save the file as CSV (UTF-8).</source>
        <translation>O arquivo contém bytes zero, portanto não é um texto nesta codificação. Escolha outra codificação ou salve o arquivo como CSV (UTF-8).</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>UTF-16 (little endian)</source>
        <translation>UTF-16 (little endian)</translation>
    </message>
    <message>
        <source>UTF-16 (big endian)</source>
        <translation>UTF-16 (big endian)</translation>
    </message>
    <message>
        <source>Windows-1252 (Western European)</source>
        <translation>Windows-1252 (Europa Ocidental)</translation>
    </message>
    <message>
        <source>Windows-1250 (Central European)</source>
        <translation>Windows-1250 (Europa Central)</translation>
    </message>
    <message>
        <source>Windows-1251 (Cyrillic)</source>
        <translation>Windows-1251 (cirílico)</translation>
    </message>
    <message>
        <source>Windows-1253 (Greek)</source>
        <translation>Windows-1253 (grego)</translation>
    </message>
    <message>
        <source>Windows-1254 (Turkish)</source>
        <translation>Windows-1254 (turco)</translation>
    </message>
    <message>
        <source>Windows-1255 (Hebrew)</source>
        <translation>Windows-1255 (hebraico)</translation>
    </message>
    <message>
        <source>Windows-1256 (Arabic)</source>
        <translation>Windows-1256 (árabe)</translation>
    </message>
    <message>
        <source>Windows-1257 (Baltic)</source>
        <translation>Windows-1257 (báltico)</translation>
    </message>
    <message>
        <source>Macintosh (Western European)</source>
        <translation>Macintosh (Europa Ocidental)</translation>
    </message>
    <message>
        <source>Shift JIS (Japanese)</source>
        <translation>Shift JIS (japonês)</translation>
    </message>
    <message>
        <source>GB 18030 (Simplified Chinese)</source>
        <translation>GB 18030 (chinês simplificado)</translation>
    </message>
    <message>
        <source>Big5 (Traditional Chinese)</source>
        <translation>Big5 (chinês tradicional)</translation>
    </message>
    <message>
        <source>EUC-KR (Korean)</source>
        <translation>EUC-KR (coreano)</translation>
    </message>
</context>
<context>
    <name>TextRules</name>
    <message>
        <source>a line break</source>
        <translation>uma quebra de linha</translation>
    </message>
    <message>
        <source>a tab</source>
        <translation>uma tabulação</translation>
    </message>
    <message>
        <source>the control character %1</source>
        <translation>o caractere de controle %1</translation>
    </message>
    <message>
        <source>the broken character %1</source>
        <translation>o caractere corrompido %1</translation>
    </message>
    <message>
        <source>the invisible direction character %1</source>
        <translation>o caractere de direção invisível %1</translation>
    </message>
    <message>
        <source>the invisible character %1</source>
        <translation>o caractere invisível %1</translation>
    </message>
    <message>
        <source>the special blank %1</source>
        <translation>o espaço especial %1</translation>
    </message>
    <message>
        <source>%1 is missing. Enter it; it is required.</source>
        <translation>%1: falta o valor. Informe-o; ele é obrigatório.</translation>
    </message>
    <message>
        <source>%1 contains %2. Delete that character, or type the text again.</source>
        <translation>%1 contém %2. Exclua esse caractere ou digite o texto novamente.</translation>
    </message>
    <message>
        <source>%1 has %2 characters. Shorten it to at most %3.</source>
        <translation>%1 tem %2 caracteres. Reduza para no máximo %3.</translation>
    </message>
    <message>
        <source>The user name is missing. Enter one, for example ana.perez.</source>
        <translation>Falta o nome de usuário. Informe um, por exemplo ana.perez.</translation>
    </message>
    <message>
        <source>The user name contains %1. Delete that character.</source>
        <translation>O nome de usuário contém %1. Exclua esse caractere.</translation>
    </message>
    <message>
        <source>The user name contains “%1”, which servers do not accept. Use letters, digits, dots and hyphens.</source>
        <translation>O nome de usuário contém “%1”, que os servidores não aceitam. Use letras, dígitos, pontos e hifens.</translation>
    </message>
    <message>
        <source>The user name is longer than %1 characters. Shorten it.</source>
        <translation>O nome de usuário tem mais de %1 caracteres. Encurte-o.</translation>
    </message>
</context>
<context>
    <name>Transaction</name>
    <message>
        <source>Somebody else has changed this account meanwhile. Nothing was changed; look at it again.</source>
        <translation>Nesse meio-tempo, outra pessoa alterou esta conta. Nada foi alterado; verifique novamente.</translation>
    </message>
    <message>
        <source>The change could not be written and was taken back. Try again.</source>
        <translation>Não foi possível gravar a alteração, e ela foi revertida. Tente novamente.</translation>
    </message>
    <message>
        <source>Two accounts would have the same email or the same user name. Nothing was changed; look at them again.</source>
        <translation>Duas contas teriam o mesmo e-mail ou o mesmo nome de usuário. Nada foi alterado; verifique-as novamente.</translation>
    </message>
</context>
<context>
    <name>UndoActions</name>
    <message>
        <source>The account has been deleted for good since.</source>
        <translation>A conta foi excluída definitivamente depois disso.</translation>
    </message>
    <message>
        <source>Changed again since; left as it is.</source>
        <translation>Alterado novamente depois disso; mantido como está.</translation>
    </message>
    <message>
        <source>API users have this application since; left as it is.</source>
        <translation>Usuários de API têm este aplicativo desde então; mantido como está.</translation>
    </message>
    <message>
        <source>Another application has this name since; left as it is.</source>
        <translation>Outro aplicativo tem este nome desde então; mantido como está.</translation>
    </message>
    <message>
        <source>Another role has this name since; left as it is.</source>
        <translation>Outra função tem este nome desde então; mantido como está.</translation>
    </message>
    <message>
        <source>People have this role since; left as it is.</source>
        <translation>Há pessoas com esta função desde então; mantido como está.</translation>
    </message>
    <message>
        <source>There is no change %1 in the history.</source>
        <translation>Não existe a alteração %1 no histórico.</translation>
    </message>
    <message>
        <source>What was deleted for good does not come back.</source>
        <translation>O que foi excluído definitivamente não volta.</translation>
    </message>
    <message>
        <source>A mail that was sent cannot be taken back. Revoke the credentials instead.</source>
        <translation>Um e-mail enviado não pode ser recolhido. Em vez disso, revogue as credenciais.</translation>
    </message>
    <message>
        <source>A password does not come back. Send new credentials instead.</source>
        <translation>Uma senha não volta. Em vez disso, envie novas credenciais.</translation>
    </message>
    <message>
        <source>Such an entry changes no account and no application that could be put back.</source>
        <translation>Um registro desse tipo não altera nenhuma conta ou aplicativo que possa voltar ao estado anterior.</translation>
    </message>
    <message>
        <source>“%1” cannot be undone. %2</source>
        <translation>“%1” não pode ser desfeito. %2</translation>
    </message>
    <message>
        <source>“%1” was not an undo; only that can be done again.</source>
        <translation>“%1” não foi uma ação de desfazer; só isso pode ser refeito.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln alteração</numerusform>
            <numerusform>%Ln alterações</numerusform>
        </translation>
    </message>
    <message>
        <source>It is as it was before already.</source>
        <translation>Já está como antes.</translation>
    </message>
</context>
<context>
    <name>Validation</name>
    <message>
        <source>Choose at least one external application; without one the API user can do nothing.</source>
        <translation>Escolha pelo menos um aplicativo externo; sem nenhum, o usuário de API não pode fazer nada.</translation>
    </message>
    <message>
        <source>One of the chosen applications does not exist. Choose again.</source>
        <translation>Um dos aplicativos escolhidos não existe. Escolha novamente.</translation>
    </message>
    <message>
        <source>The application “%1” has been deleted. Choose another one.</source>
        <translation>O aplicativo “%1” foi excluído. Escolha outro.</translation>
    </message>
    <message>
        <source>Choose a role.</source>
        <translation>Escolha uma função.</translation>
    </message>
    <message>
        <source>The role “%1” has been deleted. Choose another one.</source>
        <translation>A função “%1” foi excluída. Escolha outra.</translation>
    </message>
    <message>
        <source>API users have no role. Leave the role empty.</source>
        <translation>Usuários de API não têm função. Deixe a função vazia.</translation>
    </message>
    <message>
        <source>Administrators have no external applications. Leave them empty.</source>
        <translation>Administradores não têm aplicativos externos. Deixe-os vazios.</translation>
    </message>
</context>
<context>
    <name>ValueTemplate</name>
    <message>
        <source>First name</source>
        <translation>Primeiro nome</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Sobrenome</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Email, before the @</source>
        <translation>E-mail, antes do @</translation>
    </message>
    <message>
        <source>Email, after the @</source>
        <translation>E-mail, depois do @</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nome de usuário</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Number of the row: 1, 2, 3 …</source>
        <translation>Número da linha: 1, 2, 3 …</translation>
    </message>
    <message>
        <source>“%1” at character %2 is not a form of {n}. Write how many digits, for example {n:3}.</source>
        <translation>“%1” no caractere %2 não é uma forma de {n}. Indique quantos dígitos, por exemplo {n:3}.</translation>
    </message>
    <message>
        <source>“%1” at character %2 is not a form. Use lower, upper, ascii or initial.</source>
        <translation>“%1” no caractere %2 não é uma forma. Use lower, upper, ascii ou initial.</translation>
    </message>
    <message>
        <source>“{%1}” at character %2 is not a placeholder. Use one of: %3.</source>
        <translation>“{%1}” no caractere %2 não é um espaço reservado. Use um destes: %3.</translation>
    </message>
    <message>
        <source>The } at character %1 closes nothing. Write }} for a brace.</source>
        <translation>A } no caractere %1 não fecha nada. Escreva }} para uma chave.</translation>
    </message>
    <message>
        <source>The { at character %1 is not closed. Write a } behind the placeholder, or {{ for a brace.</source>
        <translation>A { no caractere %1 não está fechada. Escreva uma } depois do espaço reservado ou {{ para uma chave.</translation>
    </message>
</context>
<context>
    <name>VerifierTexts</name>
    <message>
        <source>There is not enough free memory to protect the password. Close other programs and try again.</source>
        <translation>Não há memória livre suficiente para proteger a senha. Feche outros programas e tente novamente.</translation>
    </message>
    <message>
        <source>The password is empty. Enter a password.</source>
        <translation>A senha está vazia. Informe uma senha.</translation>
    </message>
</context>
<context>
    <name>VerifyCommand</name>
    <message>
        <source>Read a user name and a password from standard input, one a line, and answer by the exit code whether they open the application now: 0 good, 1 unknown user, 2 wrong password, 3 suspended, expired or not for this application, 4 too many wrong tries, 6 no answer</source>
        <translation>Ler um nome de usuário e uma senha da entrada padrão, um por linha, e responder pelo código de saída se eles dão acesso ao aplicativo agora: 0 válidos, 1 usuário desconhecido, 2 senha incorreta, 3 suspenso, expirado ou não destinado a este aplicativo, 4 tentativas incorretas demais, 6 sem resposta</translation>
    </message>
    <message>
        <source>The application that is knocked at</source>
        <translation>O aplicativo ao qual se pede acesso</translation>
    </message>
</context>
<context>
    <name>VisibleAccounts</name>
    <message>
        <source>Your role does not allow viewing accounts.</source>
        <translation>Sua função não permite visualizar contas.</translation>
    </message>
    <message>
        <source>Your role does not allow viewing API users.</source>
        <translation>Sua função não permite visualizar usuários de API.</translation>
    </message>
    <message>
        <source>Your role does not allow viewing administrators.</source>
        <translation>Sua função não permite visualizar administradores.</translation>
    </message>
</context>
<context>
    <name>WholeNumber</name>
    <message>
        <source>%1 needs a whole number, not “%2”.</source>
        <translation>%1 exige um número inteiro, não “%2”.</translation>
    </message>
</context>
<context>
    <name>WindowMenus</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Administrators</source>
        <translation>Ad&amp;ministradores</translation>
    </message>
    <message>
        <source>A&amp;pplications</source>
        <translation>A&amp;plicativos</translation>
    </message>
    <message>
        <source>&amp;Sync</source>
        <translation>&amp;Sincronização</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Abrir &amp;recente</translation>
    </message>
    <message>
        <source>No directory was opened yet</source>
        <translation>Nenhum diretório foi aberto ainda</translation>
    </message>
    <message>
        <source>Open the &amp;Sample Directory</source>
        <translation>Abrir o diretório de e&amp;xemplo</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;As the System</source>
        <translation>&amp;Como o sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>C&amp;laro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Escuro</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>&amp;Alto contraste</translation>
    </message>
</context>
<context>
    <name>WireIntake</name>
    <message>
        <source>Comes from the remote. It has no privileges here until somebody gives it some.</source>
        <translation>Vem do servidor remoto. Não tem privilégios aqui até que alguém os conceda.</translation>
    </message>
    <message>
        <source>Comes from the remote.</source>
        <translation>Vem do servidor remoto.</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>The workbook could not be written. Check that there is room.</source>
        <translation>Não foi possível gravar a pasta de trabalho. Verifique se há espaço.</translation>
    </message>
    <message>
        <source>A workbook holds at most 1,048,575 rows. Narrow the filter, or use CSV.</source>
        <translation>Uma pasta de trabalho comporta no máximo 1.048.575 linhas. Restrinja o filtro ou use CSV.</translation>
    </message>
    <message>
        <source>A cell of a workbook holds at most 32,767 characters. Use CSV.</source>
        <translation>Uma célula de uma pasta de trabalho comporta no máximo 32.767 caracteres. Use CSV.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Administers the people who run an organization, and its API users.</source>
        <translation>Administra as pessoas que gerenciam uma organização e seus usuários de API.</translation>
    </message>
    <message>
        <source>Directory to open; the one that was open last if none is named.</source>
        <translation>Diretório a abrir; se nenhum for indicado, o último que foi aberto.</translation>
    </message>
    <message>
        <source>Open the sample directory.</source>
        <translation>Abrir o diretório de exemplo.</translation>
    </message>
</context>
<context>
    <name>steward::AboutDialog</name>
    <message>
        <source>About Steward</source>
        <translation>Sobre o Steward</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versão %1</translation>
    </message>
    <message>
        <source>A desktop console with which an organization administers its administrators and API users.</source>
        <translation>Um console de desktop com o qual uma organização administra seus administradores e usuários de API.</translation>
    </message>
    <message>
        <source>Copyright (c) 2026 The Steward authors. Free software under the MIT licence.</source>
        <translation>Copyright (c) 2026 Os autores do Steward. Software livre sob a licença MIT.</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotecas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>steward::AccountChanges</name>
    <message>
        <source>Nothing had to be changed.</source>
        <translation>Nada precisou ser alterado.</translation>
    </message>
</context>
<context>
    <name>steward::AccountForms</name>
    <message>
        <source>This account is in the recycle bin. Restore it to change it.</source>
        <translation>Esta conta está na lixeira. Restaure-a para alterá-la.</translation>
    </message>
</context>
<context>
    <name>steward::ActivityExporting</name>
    <message>
        <source>Export Activity</source>
        <translation>Exportar atividade</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Arquivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>Linhas JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>activity.csv</source>
        <translation>activity.csv</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry (entries) exported to %1. The export is recorded.</source>
        <translation>
            <numerusform>%Ln registro exportado para %1. A exportação fica registrada.</numerusform>
            <numerusform>%Ln registros exportados para %1. A exportação fica registrada.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ActivityFilterBar</name>
    <message>
        <source>Any time</source>
        <translation>Qualquer data</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
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
        <source>Between…</source>
        <translation>Entre…</translation>
    </message>
    <message>
        <source>Search this log</source>
        <translation>Pesquisar neste log</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Aplicativo</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>two days</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>filter name and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Only %1; show all accounts</source>
        <translation>Somente %1; mostrar todas as contas</translation>
    </message>
    <message>
        <source>No organization</source>
        <translation>Nenhuma organização</translation>
    </message>
</context>
<context>
    <name>steward::ActivityModel</name>
    <message>
        <source>Today, %1</source>
        <extracomment>The heading above the entries of today; then a date as in QLocale::toString.</extracomment>
        <translation>Hoje, %1</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <extracomment>The heading above the entries of another day, as in QLocale::toString.</extracomment>
        <translation>dddd, d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>%1; undone</source>
        <translation>%1; desfeito</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>window, and the name of a computer</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4, %5</source>
        <extracomment>A row as a screen reader says it: time, operator, what was done, to whom or what, details.</extracomment>
        <translation>%1, %2, %3, %4, %5</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Horário</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Alvo</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origem</translation>
    </message>
</context>
<context>
    <name>steward::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>Verify Log</source>
        <translation>Verificar log</translation>
    </message>
    <message>
        <source>Check that nobody has rewritten the history</source>
        <translation>Verificar que ninguém reescreveu o histórico</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Write these entries into a file</source>
        <translation>Gravar estes registros em um arquivo</translation>
    </message>
    <message>
        <source>Undo This Step…</source>
        <translation>Desfazer esta etapa…</translation>
    </message>
    <message>
        <source>See what taking this back would do, and do it</source>
        <translation>Ver o que a reversão faria e executá-la</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the selected entries (Ctrl+C)</source>
        <translation>Copiar os registros selecionados (Ctrl+C)</translation>
    </message>
    <message>
        <source>Show Result…</source>
        <translation>Mostrar resultado…</translation>
    </message>
    <message>
        <source>What became of every row, and retry what failed</source>
        <translation>O resultado de cada linha, e nova tentativa do que falhou</translation>
    </message>
    <message>
        <source>Times in %1. Exports of this log are recorded too.</source>
        <translation>Horários em %1. As exportações deste log também ficam registradas.</translation>
    </message>
    <message>
        <source>Exporting… %L1 of %L2</source>
        <translation>Exportando… %L1 de %L2</translation>
    </message>
    <message>
        <source>Verifying… %L1 of %L2</source>
        <translation>Verificando… %L1 de %L2</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>atividade</translation>
    </message>
    <message>
        <source>Your role does not allow viewing activity.</source>
        <translation>Sua função não permite visualizar a atividade.</translation>
    </message>
    <message>
        <source>Searching… %1 so far</source>
        <translation>Pesquisando… %1 até agora</translation>
    </message>
    <message>
        <source>No entries match these filters.</source>
        <translation>Nenhum registro corresponde a estes filtros.</translation>
    </message>
    <message>
        <source>Clear Filters</source>
        <translation>Limpar filtros</translation>
    </message>
    <message>
        <source>Undo These…</source>
        <translation>Desfazer estes…</translation>
    </message>
    <message>
        <source>Select at most %L1 entries</source>
        <translation>Selecione no máximo %L1 registros</translation>
    </message>
    <message>
        <source>Such an entry cannot be undone</source>
        <translation>Um registro desse tipo não pode ser desfeito</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln entry (entries)</source>
        <translation>
            <numerusform>%1 de %Ln registro</numerusform>
            <numerusform>%1 de %Ln registros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry (entries)</source>
        <translation>
            <numerusform>%Ln registro</numerusform>
            <numerusform>%Ln registros</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ActivityTable</name>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
</context>
<context>
    <name>steward::ActivityUndo</name>
    <message>
        <source>Something else is still running. Undo when it is done.</source>
        <translation>Algo ainda está em andamento. Desfaça quando terminar.</translation>
    </message>
    <message>
        <source>Looking at what comes back</source>
        <translation>Verificando o que volta</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>Desfazendo</translation>
    </message>
</context>
<context>
    <name>steward::ActivityVerifying</name>
    <message numerus="yes">
        <source>%Ln entry (entries) verified, unbroken</source>
        <translation>
            <numerusform>%Ln registro verificado, íntegro</numerusform>
            <numerusform>%Ln registros verificados, íntegros</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::AdministratorForm</name>
    <message>
        <source>Personal details</source>
        <translation>Dados pessoais</translation>
    </message>
    <message>
        <source>The organization is optional</source>
        <translation>A organização é opcional</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>&amp;Primeiro nome</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>&amp;Sobrenome</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <translation>&amp;Organização</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Função</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nome de &amp;usuário</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>S&amp;tatus</source>
        <translation>S&amp;tatus</translation>
    </message>
    <message>
        <source>&amp;Protection</source>
        <translation>P&amp;roteção</translation>
    </message>
    <message>
        <source>Choose every application that will use this account.</source>
        <translation>Escolha todos os aplicativos que usarão esta conta.</translation>
    </message>
    <message>
        <source>For MultiLine for Salesforce, tick %1. HttpApi will not work.</source>
        <translation>Para o MultiLine for Salesforce, marque %1. HttpApi não funcionará.</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>E&amp;xcluir…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>Choose a role</source>
        <translation>Escolha uma função</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Ativo</translation>
    </message>
    <message>
        <source>Login suspended</source>
        <translation>Login suspenso</translation>
    </message>
    <message>
        <source>Not protected</source>
        <translation>Não protegido</translation>
    </message>
    <message>
        <source>Protected: cannot be deleted</source>
        <translation>Protegido: não pode ser excluído</translation>
    </message>
    <message>
        <source>Proposed from the email</source>
        <translation>Proposto a partir do e-mail</translation>
    </message>
</context>
<context>
    <name>steward::AdministratorTable</name>
    <message>
        <source>Administrators</source>
        <translation>Administradores</translation>
    </message>
</context>
<context>
    <name>steward::AdministratorsPage</name>
    <message>
        <source>Administrators</source>
        <translation>Administradores</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>Lixeira</translation>
    </message>
    <message>
        <source>No administrators match these filters.</source>
        <translation>Nenhum administrador corresponde a estes filtros.</translation>
    </message>
    <message>
        <source>Clear Filters</source>
        <translation>Limpar filtros</translation>
    </message>
    <message>
        <source>The recycle bin is empty</source>
        <translation>A lixeira está vazia</translation>
    </message>
    <message>
        <source>Deleted accounts stay here for 30 days and can be restored.</source>
        <translation>As contas excluídas ficam aqui por 30 dias e podem ser restauradas.</translation>
    </message>
    <message>
        <source>No administrators yet</source>
        <translation>Ainda não há administradores</translation>
    </message>
    <message>
        <source>Administrators manage your organization. API users let external applications such as Salesforce connect to it.</source>
        <translation>Os administradores gerenciam a sua organização. Os usuários de API permitem que aplicativos externos, como o Salesforce, se conectem a ela.</translation>
    </message>
    <message>
        <source>Add API User…</source>
        <translation>Adicionar usuário de API…</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence such as “Deleted Ana Pérez”</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 is shown without what is not there any more.</source>
        <translation>A exibição %1 é mostrada sem o que não existe mais.</translation>
    </message>
</context>
<context>
    <name>steward::AppearanceForm</name>
    <message>
        <source>Language and look</source>
        <translation>Idioma e aparência</translation>
    </message>
    <message>
        <source>For you, on this computer.</source>
        <translation>Para você, neste computador.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Linhas compactas</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Reduzir movimento</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Windows are shown in it at once. Mails go out in the language of who receives them.</source>
        <translation>As janelas passam a ser mostradas nele imediatamente. Os e-mails são enviados no idioma de quem os recebe.</translation>
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
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
</context>
<context>
    <name>steward::ApplicationForm</name>
    <message>
        <source>Add Custom Application</source>
        <translation>Adicionar aplicativo personalizado</translation>
    </message>
    <message>
        <source>Edit Application</source>
        <translation>Editar aplicativo</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>Exc&amp;luir…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Built-in external application</source>
        <translation>Aplicativo externo nativo</translation>
    </message>
    <message>
        <source>Custom external application</source>
        <translation>Aplicativo externo personalizado</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Descrição</translation>
    </message>
    <message>
        <source>&amp;Endpoint URL</source>
        <translation>URL do &amp;endpoint</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>What it is for, as shown beside the name. Optional.</source>
        <translation>Para que serve, como aparece ao lado do nome. Opcional.</translation>
    </message>
    <message>
        <source>Where the application reaches the API, for example https://example.com/api. Optional.</source>
        <translation>Onde o aplicativo acessa a API, por exemplo https://example.com/api. Opcional.</translation>
    </message>
    <message>
        <source>Built-in applications keep their name, because other software looks for it.</source>
        <translation>Os aplicativos nativos mantêm seu nome, porque outros programas o procuram.</translation>
    </message>
</context>
<context>
    <name>steward::ApplicationModel</name>
    <message>
        <source>Built in</source>
        <translation>Nativo</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personalizado</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <extracomment>A row as a screen reader says it: name, built in or custom, number of API users, health.</extracomment>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln API user(s)</source>
        <translation>
            <numerusform>%Ln usuário de API</numerusform>
            <numerusform>%Ln usuários de API</numerusform>
        </translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Aplicativo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>API users</source>
        <translation>Usuários de API</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organizações</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Saúde</translation>
    </message>
</context>
<context>
    <name>steward::ApplicationsPage</name>
    <message>
        <source>Applications</source>
        <translation>Aplicativos</translation>
    </message>
    <message>
        <source>Show API Users</source>
        <translation>Mostrar usuários de API</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln external application(s)</source>
        <translation>
            <numerusform>%Ln aplicativo externo</numerusform>
            <numerusform>%Ln aplicativos externos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln has (have) stopped for an organization</source>
        <translation>
            <numerusform>%Ln parou em uma organização</numerusform>
            <numerusform>%Ln pararam em uma organização</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::AuditActions</name>
    <message>
        <source>the proof of the history</source>
        <translation>a prova do histórico</translation>
    </message>
    <message>
        <source>Anchors on this computer</source>
        <translation>Âncoras neste computador</translation>
    </message>
    <message>
        <source>Backup %1</source>
        <translation>Backup %1</translation>
    </message>
    <message>
        <source>There is no anchor in %1.</source>
        <translation>Não há âncora em %1.</translation>
    </message>
</context>
<context>
    <name>steward::BackupFlow</name>
    <message>
        <source>Show Them</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Restore Backup</source>
        <translation>Restaurar backup</translation>
    </message>
    <message>
        <source>Make everything as it was on %1?</source>
        <translation>Deixar tudo como estava em %1?</translation>
    </message>
    <message>
        <source>A backup of the present state is made first, and Undo takes the whole change back.</source>
        <translation>Antes é criado um backup do estado atual, e Desfazer reverte toda a alteração.</translation>
    </message>
    <message>
        <source>Yes, Restore</source>
        <translation>Sim, restaurar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) have no working password since the backup was restored. Send new credentials.</source>
        <translation>
            <numerusform>%Ln conta está sem senha válida desde a restauração do backup. Envie novas credenciais.</numerusform>
            <numerusform>%Ln contas estão sem senha válida desde a restauração do backup. Envie novas credenciais.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::BackupListDialog</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln API user(s)</source>
        <translation>
            <numerusform>%Ln usuário de API</numerusform>
            <numerusform>%Ln usuários de API</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln administrator(s)</source>
        <translation>
            <numerusform>%Ln administrador</numerusform>
            <numerusform>%Ln administradores</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Assinado</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Não assinado</translation>
    </message>
    <message>
        <source>Signature wrong</source>
        <translation>Assinatura incorreta</translation>
    </message>
    <message>
        <source>Back Up &amp;Now</source>
        <translation>Fazer backup &amp;agora</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Restaurar…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Copies of this directory on this computer, made each day and before changes of many rows. Restoring one keeps the history, and can be undone.</source>
        <translation>Cópias deste diretório neste computador, feitas todos os dias e antes de alterações de muitas linhas. Restaurar uma delas mantém o histórico e pode ser desfeito.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Horário</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Alterações</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Assinatura</translation>
    </message>
    <message>
        <source>What restoring would change</source>
        <translation>O que a restauração mudaria</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Não pode ser lido</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Ainda não há backup.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Among them: %1</source>
        <translation>Entre elas: %1</translation>
    </message>
</context>
<context>
    <name>steward::BackupPolicyForm</name>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Copies that Steward makes by itself, in your folder on this computer.</source>
        <translation>Cópias que o Steward faz automaticamente, na sua pasta neste computador.</translation>
    </message>
    <message>
        <source>Make a backup each day while the directory is open</source>
        <translation>Fazer um backup por dia enquanto o diretório estiver aberto</translation>
    </message>
    <message>
        <source>Backups that stay</source>
        <translation>Backups mantidos</translation>
    </message>
    <message>
        <source>Before a change of (rows)</source>
        <translation>Antes de uma alteração de (linhas)</translation>
    </message>
    <message>
        <source>Older ones are removed. What you back up yourself stays.</source>
        <translation>Os mais antigos são removidos. Os backups que você mesmo faz permanecem.</translation>
    </message>
    <message>
        <source>From so many rows on, a backup comes first. 0: never.</source>
        <translation>A partir deste número de linhas, um backup é feito antes. 0: nunca.</translation>
    </message>
</context>
<context>
    <name>steward::Backups</name>
    <message>
        <source>Folder for backups</source>
        <translation>Pasta para backups</translation>
    </message>
    <message>
        <source>The file %1 is not damaged, so it was left alone. Check that nobody else uses it, and its permissions.</source>
        <translation>O arquivo %1 não está danificado, por isso não foi alterado. Verifique se ninguém mais o está usando e confira suas permissões.</translation>
    </message>
    <message>
        <source>The file could not be opened.</source>
        <translation>Não foi possível abrir o arquivo.</translation>
    </message>
    <message>
        <source>The file %1 cannot be put aside. Check that you may write in its folder.</source>
        <translation>Não é possível pôr de lado o arquivo %1. Verifique se você pode gravar na pasta dele.</translation>
    </message>
</context>
<context>
    <name>steward::Bar</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>steward::BulkDeeds</name>
    <message>
        <source>Deleting</source>
        <translation>Exclusão</translation>
    </message>
    <message>
        <source>Suspending</source>
        <translation>Suspensão</translation>
    </message>
    <message>
        <source>Resuming</source>
        <translation>Reativação</translation>
    </message>
    <message>
        <source>Something else is still running. Try again when it is done.</source>
        <translation>Outra operação ainda está em execução. Tente novamente quando ela terminar.</translation>
    </message>
</context>
<context>
    <name>steward::BulkEditDialog</name>
    <message>
        <source>&amp;Include Anyway…</source>
        <translation>&amp;Incluir mesmo assim…</translation>
    </message>
    <message>
        <source>Save as Recipe…</source>
        <translation>Salvar como receita…</translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln Row(s)</source>
        <translation>
            <numerusform>Editar %Ln linha</numerusform>
            <numerusform>Editar %Ln linhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln selected row(s)</source>
        <translation>
            <numerusform>Editar %Ln linha selecionada</numerusform>
            <numerusform>Editar %Ln linhas selecionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows shown</source>
        <translation>Linhas mostradas</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Prévia</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1. Fields left unchanged keep the value each row has now.</source>
        <translation>%1. Os campos deixados sem alteração mantêm o valor que cada linha tem agora.</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Como está</translation>
    </message>
    <message>
        <source>For example %1</source>
        <translation>Por exemplo, %1</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Todas: %1</translation>
    </message>
    <message>
        <source>Will change %1</source>
        <translation>A alterar: %1</translation>
    </message>
    <message>
        <source>Already set %1</source>
        <translation>Já definidas: %1</translation>
    </message>
    <message>
        <source>Left out %1</source>
        <translation>Ignoradas: %1</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Change %Ln Row(s)</source>
        <translation>
            <numerusform>&amp;Alterar %Ln linha</numerusform>
            <numerusform>&amp;Alterar %Ln linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Alterando…</translation>
    </message>
    <message>
        <source>Choose what to change</source>
        <translation>Escolha o que alterar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) to correct</source>
        <translation>
            <numerusform>%Ln campo a corrigir</numerusform>
            <numerusform>%Ln campos a corrigir</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the rows…</source>
        <translation>Examinando as linhas…</translation>
    </message>
    <message>
        <source>Can be undone as one step</source>
        <translation>Pode ser desfeito como uma só etapa</translation>
    </message>
    <message>
        <source>Lea&amp;ve Them Out</source>
        <translation>I&amp;gnorá-las</translation>
    </message>
</context>
<context>
    <name>steward::BulkEditFlow</name>
    <message>
        <source>Something else is still running. Edit when it is done.</source>
        <translation>Outra operação ainda está em execução. Edite quando ela terminar.</translation>
    </message>
    <message>
        <source>Changing</source>
        <translation>Alteração</translation>
    </message>
    <message>
        <source>Nothing was changed: it was cancelled.</source>
        <translation>Nada foi alterado: a operação foi cancelada.</translation>
    </message>
</context>
<context>
    <name>steward::BulkEditForm</name>
    <message>
        <source>&amp;More Fields</source>
        <translation>&amp;Mais campos</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Função</translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <translation>&amp;Organização</translation>
    </message>
    <message>
        <source>E&amp;xternal applications</source>
        <translation>Ap&amp;licativos externos</translation>
    </message>
    <message>
        <source>S&amp;tatus</source>
        <translation>S&amp;tatus</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>I&amp;dioma</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>&amp;Primeiro nome</translation>
    </message>
    <message>
        <source>Last &amp;name</source>
        <translation>Sobre&amp;nome</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nome de &amp;usuário</translation>
    </message>
    <message>
        <source>O&amp;wner of the credential</source>
        <translation>Responsável pela &amp;credencial</translation>
    </message>
    <message>
        <source>&amp;Protection</source>
        <translation>P&amp;roteção</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Ativo</translation>
    </message>
    <message>
        <source>Login suspended</source>
        <translation>Login suspenso</translation>
    </message>
    <message>
        <source>Cannot be deleted</source>
        <translation>Não pode ser excluído</translation>
    </message>
    <message>
        <source>Can be deleted</source>
        <translation>Pode ser excluído</translation>
    </message>
</context>
<context>
    <name>steward::BulkPreviewModel</name>
    <message>
        <source>Login suspended</source>
        <translation>Login suspenso</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Ativo</translation>
    </message>
    <message>
        <source>(gone)</source>
        <translation>(não existe mais)</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsável</translation>
    </message>
    <message>
        <source>Not changed</source>
        <translation>Não alterado</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vazio)</translation>
    </message>
    <message>
        <source>Will change</source>
        <translation>Será alterado</translation>
    </message>
    <message>
        <source>Already set</source>
        <translation>Já definido</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
</context>
<context>
    <name>steward::BulkSettingsForm</name>
    <message>
        <source>Editing many rows</source>
        <translation>Edição de muitas linhas</translation>
    </message>
    <message>
        <source>For you, on this computer.</source>
        <translation>Para você, neste computador.</translation>
    </message>
    <message>
        <source>Change at once up to (rows)</source>
        <translation>Alterar de imediato até (linhas)</translation>
    </message>
    <message>
        <source>Up to so many rows Ctrl+Enter changes what is selected without waiting for the preview, and Undo takes it back. 0: the preview always comes first.</source>
        <translation>Até este número de linhas, Ctrl+Enter altera o que está selecionado sem esperar pela prévia, e Desfazer reverte. 0: a prévia sempre vem primeiro.</translation>
    </message>
    <message>
        <source>Enter a number from 0 to %1.</source>
        <translation>Informe um número de 0 a %1.</translation>
    </message>
</context>
<context>
    <name>steward::ChangePasswordForm</name>
    <message>
        <source>&amp;Present password</source>
        <translation>Senha &amp;atual</translation>
    </message>
    <message>
        <source>Change Password</source>
        <translation>Alterar senha</translation>
    </message>
    <message>
        <source>Choose a Password</source>
        <translation>Escolha uma senha</translation>
    </message>
    <message>
        <source>Choose Password</source>
        <translation>Escolher senha</translation>
    </message>
    <message>
        <source>Where you are kept signed in, you have to sign in again.</source>
        <translation>Onde você permanece conectado, será preciso entrar novamente.</translation>
    </message>
    <message>
        <source>With it you can sign in when the directory asks who you are.</source>
        <translation>Com ela você pode entrar quando o diretório pergunta quem você é.</translation>
    </message>
    <message>
        <source>Enter the password that you use now.</source>
        <translation>Informe a senha que você usa agora.</translation>
    </message>
</context>
<context>
    <name>steward::ColumnsDialog</name>
    <message>
        <source>Move &amp;Up</source>
        <translation>Mover para &amp;cima</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>Mover para &amp;baixo</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Tick the columns to show. Alt+Up and Alt+Down move a column.</source>
        <translation>Marque as colunas a mostrar. Alt+Seta para cima e Alt+Seta para baixo movem uma coluna.</translation>
    </message>
    <message>
        <source>This column is always shown.</source>
        <translation>Esta coluna é sempre mostrada.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>steward::CommandDialog</name>
    <message>
        <source>Co&amp;py</source>
        <translation>Co&amp;piar</translation>
    </message>
    <message>
        <source>Command of the Last Job</source>
        <translation>Comando da última tarefa</translation>
    </message>
    <message>
        <source>After an edit, a deletion or a suspension of several accounts its command stands here: of all that match, or of up to 50 that were chosen by hand. After an import of a file or an export of what the table shows, too.</source>
        <translation>Após a edição, a exclusão ou a suspensão de várias contas, o comando correspondente aparece aqui: de todas as que correspondem ou de até 50 escolhidas manualmente. Após a importação de um arquivo ou a exportação do que a tabela mostra, também.</translation>
    </message>
    <message>
        <source>This does the same from a shell or a script. It asks for your password, or takes it with --secret-fd, where the directory asks who you are.</source>
        <translation>Isto faz o mesmo a partir de um shell ou de um script. Se o diretório pergunta quem você é, ele pede sua senha ou a recebe com --secret-fd.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>steward::CommandPalette</name>
    <message>
        <source>Type what you want to do, or a name</source>
        <translation>Digite o que quer fazer ou um nome</translation>
    </message>
    <message>
        <source>Find an action or an account</source>
        <translation>Localizar uma ação ou conta</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Itens encontrados</translation>
    </message>
    <message>
        <source>Action or account</source>
        <translation>Ação ou conta</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>API user</source>
        <translation>Usuário de API</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Sem teclas</translation>
    </message>
</context>
<context>
    <name>steward::ConfirmDialog</name>
    <message>
        <source>in %1</source>
        <translation>em %1</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nomes</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>e mais %Ln</numerusform>
            <numerusform>e mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Type %1 to confirm</source>
        <translation>Digite %1 &amp;para confirmar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>steward::ConflictDialog</name>
    <message>
        <source>Login suspended</source>
        <translation>Login suspenso</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Ativo</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vazio)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Changed Meanwhile</source>
        <translation>Alterado nesse meio-tempo</translation>
    </message>
    <message>
        <source>%1 was changed meanwhile</source>
        <translation>%1 mudou nesse meio-tempo</translation>
    </message>
    <message>
        <source>Somebody else changed the same fields since you opened the form. Choose which value stays; your other changes are kept.</source>
        <translation>Outra pessoa alterou os mesmos campos depois que você abriu o formulário. Escolha qual valor permanece; suas outras alterações são mantidas.</translation>
    </message>
    <message>
        <source>Was: %1</source>
        <translation>Antes: %1</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <translation>Seu: %1</translation>
    </message>
    <message>
        <source>Theirs: %1</source>
        <translation>Da outra pessoa: %1</translation>
    </message>
    <message>
        <source>Choose a side.</source>
        <translation>Escolha um lado.</translation>
    </message>
</context>
<context>
    <name>steward::Console</name>
    <message>
        <source>The folder %1 cannot be created.</source>
        <translation>Não é possível criar a pasta %1.</translation>
    </message>
    <message>
        <source>Steward</source>
        <translation>Steward</translation>
    </message>
    <message>
        <source>New Directory</source>
        <translation>Novo diretório</translation>
    </message>
    <message>
        <source>This window has changes that are not saved, or work that is under way. It shows the other language when it is opened again.</source>
        <translation>Esta janela tem alterações não salvas ou uma operação em andamento. Ela mostrará o outro idioma quando for aberta novamente.</translation>
    </message>
</context>
<context>
    <name>steward::CopyFlow</name>
    <message numerus="yes">
        <source>Nothing was copied: %Ln row(s) are too many for the clipboard. Select at most %1, or export them into a file.</source>
        <translation>
            <numerusform>Nada foi copiado: %Ln linha é demais para a área de transferência. Selecione no máximo %1 ou exporte para um arquivo.</numerusform>
            <numerusform>Nada foi copiado: %Ln linhas são demais para a área de transferência. Selecione no máximo %1 ou exporte para um arquivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something else is still running. Copy when it is done.</source>
        <translation>Outra operação ainda está em execução. Copie quando ela terminar.</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Cópia</translation>
    </message>
    <message>
        <source>What was to be copied could not be read again. Try again.</source>
        <translation>Não foi possível ler novamente o que seria copiado. Tente novamente.</translation>
    </message>
    <message>
        <source>Nothing was copied: the rows hold too much text for the clipboard. Select fewer, or export them into a file.</source>
        <translation>Nada foi copiado: as linhas contêm texto demais para a área de transferência. Selecione menos linhas ou exporte para um arquivo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) copied.</source>
        <translation>
            <numerusform>%Ln conta copiada.</numerusform>
            <numerusform>%Ln contas copiadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln that your role does not show was (were) left out.</source>
        <translation>
            <numerusform>%Ln conta que sua função não mostra foi ignorada.</numerusform>
            <numerusform>%Ln contas que sua função não mostra foram ignoradas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::CredentialNotesForm</name>
    <message>
        <source>Notes on Credentials</source>
        <translation>Observações sobre credenciais</translation>
    </message>
    <message>
        <source>Whoever changes the password must change it there too</source>
        <translation>Quem alterar a senha também deve alterá-la nesse local</translation>
    </message>
    <message>
        <source>&amp;Deployed at</source>
        <translation>&amp;Implantada em</translation>
    </message>
    <message>
        <source>The system that uses the password, for example billing-gateway, host b12</source>
        <translation>O sistema que usa a senha, por exemplo billing-gateway, host b12</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Responsável</translation>
    </message>
    <message>
        <source>Who looks after it there</source>
        <translation>Quem cuida dela nesse local</translation>
    </message>
    <message>
        <source>&amp;Ticket</source>
        <translation>&amp;Chamado</translation>
    </message>
    <message>
        <source>Under which it was ordered</source>
        <translation>Sob o qual foi solicitada</translation>
    </message>
</context>
<context>
    <name>steward::CredentialNotices</name>
    <message>
        <source>Show Result</source>
        <translation>Mostrar resultado</translation>
    </message>
    <message>
        <source>Show Them</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Send Now</source>
        <translation>Enviar agora</translation>
    </message>
    <message>
        <source>Credentials sent</source>
        <translation>Credenciais enviadas</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stop after the mail that is on its way; the others stay queued</source>
        <translation>Parar depois do e-mail que está a caminho; os outros permanecem na fila</translation>
    </message>
    <message>
        <source>Sending credentials: %1 of %2</source>
        <translation>Enviando credenciais: %1 de %2</translation>
    </message>
    <message>
        <source>Credentials sent to %1.</source>
        <translation>Credenciais enviadas para %1.</translation>
    </message>
    <message>
        <source>Credentials Sent</source>
        <translation>Credenciais enviadas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln password(s) in use expire within %1 days.</source>
        <translation>
            <numerusform>%Ln senha em uso expira em até %1 dias.</numerusform>
            <numerusform>%Ln senhas em uso expiram em até %1 dias.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>what became of the mails</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Stopped. %1</source>
        <translation>Interrompido. %1</translation>
    </message>
</context>
<context>
    <name>steward::DateRangeDialog</name>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Até</translation>
    </message>
    <message>
        <source>Between Two Days</source>
        <translation>Entre dois dias</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Both days are shown.</source>
        <translation>Os dois dias são incluídos.</translation>
    </message>
    <message>
        <source>The last day lies before the first. Choose a later one.</source>
        <translation>O último dia é anterior ao primeiro. Escolha um posterior.</translation>
    </message>
</context>
<context>
    <name>steward::Deliveries</name>
    <message numerus="yes">
        <source>%Ln mail(s) with credentials wait: no mail server is set up.</source>
        <translation>
            <numerusform>%Ln e-mail com credenciais está em espera: nenhum servidor de e-mail está configurado.</numerusform>
            <numerusform>%Ln e-mails com credenciais estão em espera: nenhum servidor de e-mail está configurado.</numerusform>
        </translation>
    </message>
    <message>
        <source>No mail is sent: %1</source>
        <translation>Nenhum e-mail é enviado: %1</translation>
    </message>
</context>
<context>
    <name>steward::DetailsPane</name>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Close details (Ctrl+I)</source>
        <translation>Fechar detalhes (Ctrl+I)</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Fechar detalhes</translation>
    </message>
</context>
<context>
    <name>steward::ExportDialog</name>
    <message>
        <source>Opens in every spreadsheet. Values that would be formulas get an apostrophe, which the import takes away again.</source>
        <translation>Abre em qualquer programa de planilhas. Valores que seriam fórmulas recebem um apóstrofo, que a importação remove.</translation>
    </message>
    <message>
        <source>Every value as it is. Do not open it in a spreadsheet: it may hold formulas.</source>
        <translation>Cada valor como está. Não abra em um programa de planilhas: pode conter fórmulas.</translation>
    </message>
    <message>
        <source>Every value is a text. Save it as CSV to import it again.</source>
        <translation>Cada valor é um texto. Salve como CSV para importar novamente.</translation>
    </message>
    <message>
        <source>An array with one object for each account.</source>
        <translation>Uma matriz com um objeto para cada conta.</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>&amp;Contas</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>Co&amp;lunas</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>Add &amp;uid and revision, so that the file can be imported again</source>
        <translation>Adicionar &amp;uid e revisão, para que o arquivo possa ser importado novamente</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln that match</source>
        <translation>
            <numerusform>A %Ln que corresponde</numerusform>
            <numerusform>Todas as %Ln que correspondem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected</source>
        <translation>
            <numerusform>A %Ln selecionada</numerusform>
            <numerusform>As %Ln selecionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Those of the table</source>
        <translation>As da tabela</translation>
    </message>
    <message>
        <source>All that can be imported again</source>
        <translation>Todas as que podem ser importadas novamente</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>steward::ExportFlow</name>
    <message>
        <source>Something else is still running. Export when it is done.</source>
        <translation>Outra operação ainda está em execução. Exporte quando ela terminar.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <comment>a format and the ending of its files</comment>
        <translation>%1 (*.%2)</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportação</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) exported to %1.</source>
        <translation>
            <numerusform>%Ln conta exportada para %1.</numerusform>
            <numerusform>%Ln contas exportadas para %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln that your role does not show was (were) left out.</source>
        <translation>
            <numerusform>%Ln conta que sua função não mostra foi ignorada.</numerusform>
            <numerusform>%Ln contas que sua função não mostra foram ignoradas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::FacetBar</name>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Limpar filtros</translation>
    </message>
</context>
<context>
    <name>steward::FacetFilter</name>
    <message>
        <source>not %1</source>
        <comment>a value that rows must not have</comment>
        <translation>não %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more; search for them instead</source>
        <translation>
            <numerusform>mais %Ln; pesquise para encontrar</numerusform>
            <numerusform>mais %Ln; pesquise para encontrar</numerusform>
        </translation>
    </message>
    <message>
        <source>Shift+click or - leaves a value out</source>
        <translation>Shift+clique ou - deixa um valor de fora</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>filter name and its value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>steward::FieldEditLine</name>
    <message>
        <source>Set to</source>
        <translation>Definir como</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Fill from a pattern</source>
        <translation>Preencher a partir de um padrão</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Localizar e substituir</translation>
    </message>
    <message>
        <source>Leave unchanged</source>
        <translation>Deixar sem alteração</translation>
    </message>
    <message>
        <source>The field becomes empty.</source>
        <translation>O campo fica vazio.</translation>
    </message>
    <message>
        <source>%1, new value</source>
        <translation>%1, novo valor</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Localizar</translation>
    </message>
    <message>
        <source>%1, find</source>
        <translation>%1, localizar</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Substituir por</translation>
    </message>
    <message>
        <source>%1, replace with</source>
        <translation>%1, substituir por</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Diferenciar maiúsculas</translation>
    </message>
    <message>
        <source>%1, match case</source>
        <translation>%1, diferenciar maiúsculas</translation>
    </message>
</context>
<context>
    <name>steward::FilterBar</name>
    <message>
        <source>Search name or email</source>
        <translation>Pesquisar nome ou e-mail</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Função</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Aplicativo</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Credenciais</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Show the other rows too</source>
        <translation>Mostrar também as outras linhas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen row(s)</source>
        <translation>
            <numerusform>%Ln linha escolhida</numerusform>
            <numerusform>%Ln linhas escolhidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>API user</source>
        <translation>Usuário de API</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Ativo</translation>
    </message>
    <message>
        <source>Login suspended</source>
        <translation>Login suspenso</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>Nenhuma função</translation>
    </message>
    <message>
        <source>No application</source>
        <translation>Nenhum aplicativo</translation>
    </message>
    <message>
        <source>No organization</source>
        <translation>Nenhuma organização</translation>
    </message>
    <message>
        <source>Expiring soon</source>
        <translation>Expira em breve</translation>
    </message>
</context>
<context>
    <name>steward::FirstRunPage</name>
    <message>
        <source>Create a directory</source>
        <translation>Criar um diretório</translation>
    </message>
    <message>
        <source>Begin with yourself as its Owner. Everything stays on this computer.</source>
        <translation>Comece com você mesmo como Owner. Tudo permanece neste computador.</translation>
    </message>
    <message>
        <source>&amp;Create…</source>
        <translation>&amp;Criar…</translation>
    </message>
    <message>
        <source>Open a directory</source>
        <translation>Abrir um diretório</translation>
    </message>
    <message>
        <source>Go on with a file that you or a colleague has made.</source>
        <translation>Continue com um arquivo criado por você ou por um colega.</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation>Ver o exemplo</translation>
    </message>
    <message>
        <source>Made-up accounts to try everything with. Nothing is sent to anybody.</source>
        <translation>Contas fictícias para experimentar tudo. Nada é enviado a ninguém.</translation>
    </message>
    <message>
        <source>Open the &amp;Sample</source>
        <translation>Abrir o &amp;exemplo</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Conectar a um servidor</translation>
    </message>
    <message>
        <source>Bring in the people and API users from your SCIM server, and keep both sides in step.</source>
        <translation>Traga as pessoas e os usuários de API do seu servidor SCIM e mantenha os dois lados em sincronia.</translation>
    </message>
    <message>
        <source>Connec&amp;t…</source>
        <translation>Conec&amp;tar…</translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation>Importar uma planilha</translation>
    </message>
    <message>
        <source>Match the columns, see every problem before anything is saved, then import.</source>
        <translation>Associe as colunas, veja cada problema antes que algo seja salvo e depois importe.</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>No directory yet</source>
        <translation>Nenhum diretório ainda</translation>
    </message>
    <message>
        <source>A directory holds the administrators who manage your organization, and the API users that let external applications such as Salesforce connect to it. Choose how to begin.</source>
        <translation>Um diretório contém os administradores que gerenciam a sua organização e os usuários de API que permitem que aplicativos externos, como o Salesforce, se conectem a ela. Escolha como começar.</translation>
    </message>
    <message>
        <source>Passwords and tokens are kept in your system keychain, never in the directory.</source>
        <translation>Senhas e tokens são guardados no chaveiro do sistema, nunca no diretório.</translation>
    </message>
</context>
<context>
    <name>steward::FormDialog</name>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Show the other account</source>
        <translation>Mostrar a outra conta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) to correct</source>
        <translation>
            <numerusform>%Ln campo a corrigir</numerusform>
            <numerusform>%Ln campos a corrigir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) to complete</source>
        <translation>
            <numerusform>%Ln campo a preencher</numerusform>
            <numerusform>%Ln campos a preencher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) changed</source>
        <translation>
            <numerusform>%Ln campo alterado</numerusform>
            <numerusform>%Ln campos alterados</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvando…</translation>
    </message>
</context>
<context>
    <name>steward::HelpWindow</name>
    <message>
        <source>Search the help</source>
        <translation>Pesquisar na ajuda</translation>
    </message>
    <message>
        <source>Steward Help</source>
        <translation>Ajuda do Steward</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Conteúdo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>No page has all of these words. Try fewer words.</source>
        <translation>Nenhuma página tem todas essas palavras. Tente usar menos palavras.</translation>
    </message>
</context>
<context>
    <name>steward::ImportColumns</name>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Field for the column %1</source>
        <translation>Campo para a coluna %1</translation>
    </message>
    <message>
        <source>Guessed. Check it.</source>
        <translation>Detectado. Verifique.</translation>
    </message>
</context>
<context>
    <name>steward::ImportDialog</name>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Columns and check</source>
        <translation>Colunas e verificação</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>&amp;Save Problem Rows…</source>
        <translation>&amp;Salvar linhas com problemas…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Avançar</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) were guessed. Check them.</source>
        <translation>
            <numerusform>%Ln coluna foi detectada automaticamente. Verifique.</numerusform>
            <numerusform>%Ln colunas foram detectadas automaticamente. Verifique.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln Row(s)</source>
        <translation>
            <numerusform>&amp;Importar %Ln linha</numerusform>
            <numerusform>&amp;Importar %Ln linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Verificando…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) with problems are left out</source>
        <translation>
            <numerusform>%Ln linha com problemas será ignorada</numerusform>
            <numerusform>%Ln linhas com problemas serão ignoradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import: everything is so already</source>
        <translation>Nada a importar: tudo já está assim</translation>
    </message>
    <message>
        <source>Save Problem Rows</source>
        <translation>Salvar linhas com problemas</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Arquivos CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>steward::ImportFilePage</name>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Codificação</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>&amp;Separador</translation>
    </message>
    <message>
        <source>&amp;Quotation marks</source>
        <translation>As&amp;pas</translation>
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
        <source>Vertical bar</source>
        <translation>Barra vertical</translation>
    </message>
    <message>
        <source>Double (&quot;)</source>
        <translation>Duplas (&quot;)</translation>
    </message>
    <message>
        <source>Single (&apos;)</source>
        <translation>Simples (&apos;)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>No headings</source>
        <translation>Sem cabeçalhos</translation>
    </message>
    <message>
        <source>Row with the &amp;headings</source>
        <translation>Linha com os cabeça&amp;lhos</translation>
    </message>
    <message>
        <source>Row with the headings</source>
        <translation>Linha com os cabeçalhos</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Primeiras linhas do arquivo</translation>
    </message>
    <message>
        <source>The file does not say how its letters are written. Choose the encoding with which the names below look right.</source>
        <translation>O arquivo não informa sua codificação de caracteres. Escolha a codificação com a qual os nomes abaixo aparecem corretamente.</translation>
    </message>
</context>
<context>
    <name>steward::ImportFlow</name>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Spreadsheets as text (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Planilhas como texto (*.csv *.tsv *.txt);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>There are no cells in the clipboard.</source>
        <translation>Não há células na área de transferência.</translation>
    </message>
    <message>
        <source>Copied cells</source>
        <translation>Células copiadas</translation>
    </message>
    <message>
        <source>Another import is not finished yet.</source>
        <translation>Outra importação ainda não terminou.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importação</translation>
    </message>
    <message>
        <source>Nothing was imported: it was cancelled.</source>
        <translation>Nada foi importado: a operação foi cancelada.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was imported: %Ln row(s) are no longer as they were looked at (%1). They were looked at again.</source>
        <translation>
            <numerusform>Nada foi importado: %Ln linha não está mais como foi examinada (%1). Ela foi examinada novamente.</numerusform>
            <numerusform>Nada foi importado: %Ln linhas não estão mais como foram examinadas (%1). Elas foram examinadas novamente.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
# Without the cells that were put right in the window.</source>
        <comment>a command, and a comment</comment>
        <translation>%1
# Sem as células que foram corrigidas na janela.</translation>
    </message>
    <message>
        <source>Something else is still running. Import when it is done.</source>
        <translation>Algo ainda está em andamento. Importe quando terminar.</translation>
    </message>
</context>
<context>
    <name>steward::ImportHeading</name>
    <message>
        <source>separated by semicolons</source>
        <translation>separado por ponto e vírgula</translation>
    </message>
    <message>
        <source>separated by tabs</source>
        <translation>separado por tabulações</translation>
    </message>
    <message>
        <source>separated by vertical bars</source>
        <translation>separado por barras verticais</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>separado por vírgulas</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>Alte&amp;rar…</translation>
    </message>
    <message>
        <source>headings in row %1</source>
        <translation>cabeçalhos na linha %1</translation>
    </message>
    <message>
        <source>no headings</source>
        <translation>sem cabeçalhos</translation>
    </message>
    <message>
        <source>passwords are not imported</source>
        <translation>senhas não são importadas</translation>
    </message>
    <message numerus="yes">
        <source>Looking at %Ln row(s)…</source>
        <translation>
            <numerusform>Examinando %Ln linha…</numerusform>
            <numerusform>Examinando %Ln linhas…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln row(s) are ready</source>
        <translation>
            <numerusform>%1 de %Ln linha pronta</numerusform>
            <numerusform>%1 de %Ln linhas prontas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) were changed in the directory after the file was written. What the file does not change is kept as it is there.</source>
        <translation>
            <numerusform>%Ln conta foi alterada no diretório depois que o arquivo foi gravado. O que o arquivo não altera é mantido como está lá.</numerusform>
            <numerusform>%Ln contas foram alteradas no diretório depois que o arquivo foi gravado. O que o arquivo não altera é mantido como está lá.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ImportMappings</name>
    <message>
        <source>Sa&amp;ved mappings…</source>
        <translation>&amp;Mapeamentos salvos…</translation>
    </message>
    <message>
        <source>&amp;Save As…</source>
        <translation>&amp;Salvar como…</translation>
    </message>
    <message>
        <source>&amp;Write to File…</source>
        <translation>&amp;Gravar em arquivo…</translation>
    </message>
    <message>
        <source>&amp;Take from File…</source>
        <translation>&amp;Obter de arquivo…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;xcluir</translation>
    </message>
    <message>
        <source>Save Mapping</source>
        <translation>Salvar mapeamento</translation>
    </message>
    <message>
        <source>Write Mapping</source>
        <translation>Gravar mapeamento</translation>
    </message>
    <message>
        <source>Take Mapping</source>
        <translation>Obter mapeamento</translation>
    </message>
    <message>
        <source>Mappings (*.json);;All files (*)</source>
        <translation>Mapeamentos (*.json);;Todos os arquivos (*)</translation>
    </message>
</context>
<context>
    <name>steward::ImportMemory</name>
    <message>
        <source>Not all of the mapping fits this file and directory; not there: %1.</source>
        <translation>Nem tudo no mapeamento corresponde a este arquivo e diretório; não existe: %1.</translation>
    </message>
</context>
<context>
    <name>steward::ImportModel</name>
    <message>
        <source>Row %1, %2, %3, %4, %5</source>
        <extracomment>A row of a file as a screen reader says it: number, result, name, email, what happens.</extracomment>
        <translation>Linha %1, %2, %3, %4, %5</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>O que acontece</translation>
    </message>
</context>
<context>
    <name>steward::ImportRowForm</name>
    <message>
        <source>Edit Row</source>
        <translation>Editar linha</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sem nome</translation>
    </message>
    <message>
        <source>Row %1 of the file</source>
        <translation>Linha %1 do arquivo</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Parted by commas: %1</source>
        <translation>Separados por vírgulas: %1</translation>
    </message>
</context>
<context>
    <name>steward::ImportRows</name>
    <message>
        <source>Next &amp;problem</source>
        <translation>Próximo &amp;problema</translation>
    </message>
    <message>
        <source>Rows shown</source>
        <translation>Linhas mostradas</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Linhas do arquivo</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>All %1</source>
        <comment>rows</comment>
        <translation>Todas: %1</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a kind of rows and their number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Take In Again</source>
        <translation>Incluir &amp;novamente</translation>
    </message>
    <message>
        <source>&amp;Leave Out</source>
        <translation>I&amp;gnorar</translation>
    </message>
</context>
<context>
    <name>steward::ImportWishes</name>
    <message>
        <source>A row &amp;finds its account by</source>
        <translation>Uma linha &amp;localiza sua conta por</translation>
    </message>
    <message>
        <source>When the account e&amp;xists</source>
        <translation>Quando a conta e&amp;xiste</translation>
    </message>
    <message>
        <source>What bot&amp;h sides have changed</source>
        <translation>O que os &amp;dois lados alteraram</translation>
    </message>
    <message>
        <source>New rows are</source>
        <translation>As novas linhas são</translation>
    </message>
    <message>
        <source>&amp;Role of new administrators</source>
        <translation>&amp;Função dos novos administradores</translation>
    </message>
    <message>
        <source>&amp;Application of new API users</source>
        <translation>&amp;Aplicativo dos novos usuários de API</translation>
    </message>
    <message>
        <source>Send &amp;credentials to new rows</source>
        <translation>Enviar &amp;credenciais às novas linhas</translation>
    </message>
    <message>
        <source>Uid</source>
        <translation>Uid</translation>
    </message>
    <message>
        <source>Update it</source>
        <translation>Atualizá-la</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Deixá-la como está</translation>
    </message>
    <message>
        <source>The row is a problem</source>
        <translation>A linha é um problema</translation>
    </message>
    <message>
        <source>Use the file&apos;s</source>
        <translation>Usar o do arquivo</translation>
    </message>
    <message>
        <source>Keep what is there</source>
        <translation>Manter o que existe</translation>
    </message>
    <message>
        <source>As their role or applications say</source>
        <translation>Conforme sua função ou seus aplicativos</translation>
    </message>
    <message>
        <source>API users</source>
        <translation>Usuários de API</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administradores</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>Conforme o arquivo</translation>
    </message>
</context>
<context>
    <name>steward::JobListDialog</name>
    <message>
        <source>&amp;Show Result</source>
        <translation>&amp;Mostrar resultado</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>No job on several accounts was run in this directory yet.</source>
        <translation>Nenhuma tarefa em várias contas foi executada neste diretório ainda.</translation>
    </message>
    <message>
        <source>What became of every row: failed rows can be tried again, also days later.</source>
        <translation>O resultado de cada linha: é possível tentar novamente as linhas que falharam, mesmo dias depois.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Horário</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tarefa</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>steward::JobResultDialog</name>
    <message>
        <source>Search results</source>
        <translation>Pesquisar resultados</translation>
    </message>
    <message>
        <source>&amp;Save Report…</source>
        <translation>&amp;Salvar relatório…</translation>
    </message>
    <message>
        <source>Show in &amp;Table</source>
        <translation>Mostrar na &amp;tabela</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>This report is kept under Activity, and under Administrators → Results. You can close it, quit, and retry later without repeating finished rows.</source>
        <translation>Este relatório fica guardado em Atividade e em Administradores → Resultados. Você pode fechá-lo, encerrar o programa e tentar novamente mais tarde sem repetir as linhas concluídas.</translation>
    </message>
    <message>
        <source>Rows shown</source>
        <translation>Linhas mostradas</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>The rows that failed, as a filter of the table</source>
        <translation>As linhas que falharam, como filtro da tabela</translation>
    </message>
    <message>
        <source>Result – %1</source>
        <translation>Resultado – %1</translation>
    </message>
    <message>
        <source>%1 in %2. Started %3, finished %4 by %5.</source>
        <comment>what was done, directory, times, operator</comment>
        <translation>%1 em %2. Início: %3, término: %4, por %5.</translation>
    </message>
    <message>
        <source>None of these rows has “%1”.</source>
        <translation>Nenhuma destas linhas contém “%1”.</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Todas: %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Alteradas: %1</translation>
    </message>
    <message>
        <source>Already so %1</source>
        <translation>Já estavam assim: %1</translation>
    </message>
    <message>
        <source>Failed %1</source>
        <translation>Com falha: %1</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo %Ln Change(s)…</source>
        <translation>
            <numerusform>&amp;Desfazer %Ln alteração…</numerusform>
            <numerusform>&amp;Desfazer %Ln alterações…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Retry %Ln Failed</source>
        <translation>
            <numerusform>Tentar &amp;novamente %Ln falha</numerusform>
            <numerusform>Tentar &amp;novamente %Ln falhas</numerusform>
        </translation>
    </message>
    <message>
        <source>Save Report</source>
        <translation>Salvar relatório</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Arquivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>%L1 changed</source>
        <translation>%L1 alteradas</translation>
    </message>
    <message>
        <source>%L1 as before</source>
        <translation>%L1 como antes</translation>
    </message>
    <message>
        <source>%L1 failed</source>
        <translation>%L1 com falha</translation>
    </message>
    <message>
        <source>Not confirmed %1</source>
        <translation>Sem confirmação: %1</translation>
    </message>
    <message>
        <source>%L1 may have arrived</source>
        <translation>%L1 pode ter chegado</translation>
    </message>
    <message>
        <source>%L1 still queued</source>
        <translation>%L1 ainda na fila</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send %Ln Again</source>
        <translation>
            <numerusform>Enviar %Ln &amp;novamente</numerusform>
            <numerusform>Enviar %Ln &amp;novamente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::JobResultModel</name>
    <message>
        <source>%1 → %2</source>
        <comment>before and after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterado</translation>
    </message>
    <message>
        <source>Was so already</source>
        <translation>Já estava assim</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alteração</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>O que fazer</translation>
    </message>
    <message>
        <source>Correct it in the file</source>
        <translation>Corrija no arquivo</translation>
    </message>
</context>
<context>
    <name>steward::JobResults</name>
    <message>
        <source>Show Result</source>
        <translation>Mostrar resultado</translation>
    </message>
    <message>
        <source>Something else is still running. Retry when it is done.</source>
        <translation>Outra operação ainda está em execução. Tente novamente quando ela terminar.</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>Nova tentativa</translation>
    </message>
</context>
<context>
    <name>steward::JobStatus</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Andamento</translation>
    </message>
    <message>
        <source>End it; everything is put back</source>
        <translation>Encerrar; tudo volta a ser como era</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <comment>a verb and two numbers: Importing 12 of 40</comment>
        <translation>%1: %2 de %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 a second · %Ln second(s) left</source>
        <translation>
            <numerusform>%1 · %2 por segundo · resta %Ln segundo</numerusform>
            <numerusform>%1 · %2 por segundo · restam %Ln segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · finishing</source>
        <translation>%1 · finalizando</translation>
    </message>
</context>
<context>
    <name>steward::JournalKey</name>
    <message>
        <source>Signing key of the history</source>
        <translation>Chave de assinatura do histórico</translation>
    </message>
    <message>
        <source>The keychain of this computer holds another signing key than the directory names. Heads of the history stay unsigned; “stewardctl audit new-key” makes a new one.</source>
        <translation>O chaveiro deste computador contém uma chave de assinatura diferente da indicada pelo diretório. Os topos do diário permanecem sem assinatura; “stewardctl audit new-key” cria uma nova.</translation>
    </message>
</context>
<context>
    <name>steward::LabeledField</name>
    <message>
        <source>Was: empty</source>
        <translation>Antes: vazio</translation>
    </message>
    <message>
        <source>Was: %1</source>
        <translation>Antes: %1</translation>
    </message>
</context>
<context>
    <name>steward::MailSection</name>
    <message>
        <source>Forget Password</source>
        <translation>Esquecer senha</translation>
    </message>
    <message>
        <source>Forget the password of the mail server?</source>
        <translation>Esquecer a senha do servidor de e-mail?</translation>
    </message>
    <message>
        <source>Mails with credentials stay queued until the password is entered again.</source>
        <translation>Os e-mails com credenciais permanecem na fila até que a senha seja informada novamente.</translation>
    </message>
    <message>
        <source>Undo does not bring it back.</source>
        <translation>Desfazer não a traz de volta.</translation>
    </message>
    <message>
        <source>Use for This Session</source>
        <translation>Usar nesta sessão</translation>
    </message>
    <message>
        <source>The mail settings are saved.</source>
        <translation>As configurações de e-mail foram salvas.</translation>
    </message>
    <message>
        <source>The password is used until Steward ends.</source>
        <translation>A senha será usada até o Steward ser encerrado.</translation>
    </message>
    <message>
        <source>The password of the mail server is forgotten.</source>
        <translation>A senha do servidor de e-mail foi esquecida.</translation>
    </message>
    <message>
        <source>Certificate File</source>
        <translation>Arquivo de certificado</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Mails that are due are sent again.</source>
        <translation>Os e-mails pendentes voltam a ser enviados.</translation>
    </message>
</context>
<context>
    <name>steward::MailSettingsForm</name>
    <message>
        <source>Kept until Steward ends</source>
        <translation>Guardada até o Steward ser encerrado</translation>
    </message>
    <message>
        <source>Kept in the keychain</source>
        <translation>Guardada no chaveiro</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>The server that mails with credentials leave through, and who they come from.</source>
        <translation>O servidor pelo qual saem os e-mails com credenciais e de quem eles vêm.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Segurança</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nome de usuário</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Forget Password</source>
        <translation>Esquecer senha</translation>
    </message>
    <message>
        <source>Sender address</source>
        <translation>Endereço do remetente</translation>
    </message>
    <message>
        <source>Sender name</source>
        <translation>Nome do remetente</translation>
    </message>
    <message>
        <source>Reply to</source>
        <translation>Responder para</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Arquivo de certificado</translation>
    </message>
    <message>
        <source>Send Again</source>
        <translation>Retomar envio</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>None, to this computer only</source>
        <translation>Nenhuma, somente para este computador</translation>
    </message>
    <message>
        <source>Nothing is encrypted on the way to the mail server. That is allowed only for a server on this computer, for example localhost.</source>
        <translation>Nada é criptografado no caminho até o servidor de e-mail. Isso só é permitido para um servidor neste computador, por exemplo localhost.</translation>
    </message>
    <message>
        <source>Empty when the mail server asks for none.</source>
        <translation>Vazio se o servidor de e-mail não exigir nenhum.</translation>
    </message>
    <message>
        <source>Optional.</source>
        <translation>Opcional.</translation>
    </message>
    <message>
        <source>Where answers go. Empty: to the sender.</source>
        <translation>Para onde vão as respostas. Vazio: para o remetente.</translation>
    </message>
    <message>
        <source>The only certificates to trust, in PEM format. Empty: those of the system.</source>
        <translation>Os únicos certificados confiáveis, no formato PEM. Vazio: os do sistema.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Choose certificate file</source>
        <translation>Escolher arquivo de certificado</translation>
    </message>
    <message>
        <source>Save or discard what you changed first.</source>
        <translation>Primeiro salve ou descarte o que você alterou.</translation>
    </message>
    <message>
        <source>Enter and save the mail server first.</source>
        <translation>Primeiro informe e salve o servidor de e-mail.</translation>
    </message>
</context>
<context>
    <name>steward::MailTestForm</name>
    <message>
        <source>Test address</source>
        <translation>Endereço de teste</translation>
    </message>
    <message>
        <source>Send a Test Message</source>
        <translation>Enviar uma mensagem de teste</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>The message holds no password. It goes out with the saved settings.</source>
        <translation>A mensagem não contém senha. Ela é enviada com as configurações salvas.</translation>
    </message>
</context>
<context>
    <name>steward::MainWindow</name>
    <message>
        <source>Administrators</source>
        <translation>Administradores</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Aplicativos</translation>
    </message>
    <message>
        <source>Roles &amp; privileges</source>
        <translation>Funções e privilégios</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronização</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>Lixeira</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>All changes saved on this computer</source>
        <translation>Todas as alterações salvas neste computador</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence such as “Deleted Ana Pérez”</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) left as they are</source>
        <translation>
            <numerusform>%Ln linha mantida como está</numerusform>
            <numerusform>%Ln linhas mantidas como estão</numerusform>
        </translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>Sem alteração</translation>
    </message>
    <message>
        <source>%1 – %2 – Steward</source>
        <comment>page and directory</comment>
        <translation>%1 – %2 – Steward</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Linhas compactas</translation>
    </message>
    <message>
        <source>Comfortable rows</source>
        <translation>Linhas espaçadas</translation>
    </message>
    <message>
        <source>The copy was saved as %1.</source>
        <translation>A cópia foi salva como %1.</translation>
    </message>
    <message>
        <source>Save a Copy</source>
        <translation>Salvar uma cópia</translation>
    </message>
    <message>
        <source>Something else is still running. Try again when it is done.</source>
        <translation>Outra operação ainda está em execução. Tente novamente quando ela terminar.</translation>
    </message>
    <message>
        <source>Something else is still running. Save the copy when it is done.</source>
        <translation>Outra operação ainda está em andamento. Salve a cópia quando ela terminar.</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>Salvando uma cópia</translation>
    </message>
</context>
<context>
    <name>steward::NameForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Digite um nome.</translation>
    </message>
    <message>
        <source>There is one with this name. It will be replaced.</source>
        <translation>Já existe um com este nome. Ele será substituído.</translation>
    </message>
</context>
<context>
    <name>steward::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln waiting</source>
        <comment>a page of the rail</comment>
        <translation>
            <numerusform>%1, %Ln pendente</numerusform>
            <numerusform>%1, %Ln pendentes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::NewDirectoryForm</name>
    <message>
        <source>&amp;Name of the directory</source>
        <translation>No&amp;me do diretório</translation>
    </message>
    <message>
        <source>Save &amp;as</source>
        <translation>Sal&amp;var como</translation>
    </message>
    <message>
        <source>As&amp;k for a password when this directory is opened</source>
        <translation>Pe&amp;dir uma senha quando este diretório for aberto</translation>
    </message>
    <message>
        <source>New Directory</source>
        <translation>Novo diretório</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Criar</translation>
    </message>
    <message>
        <source>As it is called in windows and mails, for example the name of your organization.</source>
        <translation>Como aparece em janelas e e-mails, por exemplo o nome da sua organização.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Esc&amp;olher…</translation>
    </message>
    <message>
        <source>You become its Owner</source>
        <translation>Você se torna Owner do diretório</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>&amp;Primeiro nome</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>&amp;Sobrenome</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>directory</source>
        <comment>a file name</comment>
        <translation>diretório</translation>
    </message>
    <message>
        <source>Say where the directory is to be saved.</source>
        <translation>Indique onde o diretório deve ser salvo.</translation>
    </message>
    <message>
        <source>There is already a file of this name. Choose another one; the file is left alone.</source>
        <translation>Já existe um arquivo com este nome. Escolha outro; o arquivo não foi alterado.</translation>
    </message>
    <message>
        <source>There is no folder %1. Choose one that exists.</source>
        <translation>Não existe a pasta %1. Escolha uma que exista.</translation>
    </message>
</context>
<context>
    <name>steward::NewPasswordFields</name>
    <message>
        <source>&amp;Repeat</source>
        <translation>&amp;Repetir</translation>
    </message>
    <message>
        <source>The two are not the same. Type the new password once more.</source>
        <translation>As duas não são iguais. Digite a nova senha mais uma vez.</translation>
    </message>
    <message>
        <source>At least 15 characters; several words are easy to remember.</source>
        <translation>No mínimo 15 caracteres; várias palavras são fáceis de lembrar.</translation>
    </message>
    <message>
        <source>A good password.</source>
        <translation>Uma boa senha.</translation>
    </message>
    <message>
        <source>Ne&amp;w password</source>
        <translation>&amp;Nova senha</translation>
    </message>
</context>
<context>
    <name>steward::Notices</name>
    <message>
        <source>Nothing had to be changed.</source>
        <translation>Nada precisou ser alterado.</translation>
    </message>
</context>
<context>
    <name>steward::OverrideDialog</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>Do It Anyway?</source>
        <translation>Executar mesmo assim?</translation>
    </message>
    <message>
        <source>You hold every privilege and may do it all the same. The reason stands in the activity log.</source>
        <translation>Você tem todos os privilégios e pode fazer isto mesmo assim. O motivo fica registrado no log de atividade.</translation>
    </message>
    <message>
        <source>For example the number of a ticket</source>
        <translation>Por exemplo, o número de um chamado</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Do It Anyway</source>
        <translation>Executar mesmo assim</translation>
    </message>
</context>
<context>
    <name>steward::OwnPasswordForm</name>
    <message>
        <source>Save and Sign In</source>
        <translation>Salvar e entrar</translation>
    </message>
    <message>
        <source>Choose your own password</source>
        <translation>Escolha sua própria senha</translation>
    </message>
    <message>
        <source>The password of %1 was made by somebody else, or is too old. From now on only you know it.</source>
        <translation>A senha de %1 foi criada por outra pessoa ou é antiga demais. A partir de agora, só você a conhece.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
</context>
<context>
    <name>steward::PageHeader</name>
    <message>
        <source>More actions</source>
        <translation>Mais ações</translation>
    </message>
</context>
<context>
    <name>steward::PasswordDialog</name>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Shown on the screen; use Copy to hand it on.</source>
        <translation>Mostrada na tela; use Copiar para repassá-la.</translation>
    </message>
    <message>
        <source>&amp;Copy Password</source>
        <translation>&amp;Copiar senha</translation>
    </message>
    <message>
        <source>User name: %1</source>
        <translation>Nome de usuário: %1</translation>
    </message>
    <message>
        <source>It is shown only now. A copy leaves the clipboard after 30 seconds.</source>
        <translation>Ela só é mostrada agora. Uma cópia sai da área de transferência após 30 segundos.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>steward::PasswordField</name>
    <message>
        <source>Show the password</source>
        <translation>Mostrar a senha</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label of a field, what its button does</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>steward::PasswordFlow</name>
    <message>
        <source>You are no administrator of this directory, so you need no password for it.</source>
        <translation>Você não é administrador deste diretório, portanto não precisa de senha para ele.</translation>
    </message>
</context>
<context>
    <name>steward::PlanDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>O que será feito</translation>
    </message>
</context>
<context>
    <name>steward::PolicyForm</name>
    <message>
        <source>Passwords</source>
        <translation>Senhas</translation>
    </message>
    <message>
        <source>How passwords are made, when they expire, and who may get one.</source>
        <translation>Como as senhas são criadas, quando expiram e quem pode receber uma.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Comprimento</translation>
    </message>
    <message>
        <source>Unused expires after (hours)</source>
        <translation>Não usada expira após (horas)</translation>
    </message>
    <message>
        <source>Expires after (days)</source>
        <translation>Expira após (dias)</translation>
    </message>
    <message>
        <source>Warn before (days)</source>
        <translation>Avisar antes (dias)</translation>
    </message>
    <message>
        <source>Allowed domains</source>
        <translation>Domínios permitidos</translation>
    </message>
    <message>
        <source>%1 to %2 characters.</source>
        <translation>%1 a %2 caracteres.</translation>
    </message>
    <message>
        <source>After its mail, while nobody has signed in with it. 0: never.</source>
        <translation>Após o e-mail, enquanto ninguém tiver entrado com ela. 0: nunca.</translation>
    </message>
    <message>
        <source>After it was made. 0: never.</source>
        <translation>Após ser criada. 0: nunca.</translation>
    </message>
    <message>
        <source>Shown when the directory is opened.</source>
        <translation>Mostrado quando o diretório é aberto.</translation>
    </message>
    <message>
        <source>One in each line, or separated by commas. Empty: addresses of any domain.</source>
        <translation>Um por linha ou separados por vírgulas. Vazio: endereços de qualquer domínio.</translation>
    </message>
</context>
<context>
    <name>steward::PrivilegeHeader</name>
    <message>
        <source>Privileges</source>
        <translation>Privilégios</translation>
    </message>
</context>
<context>
    <name>steward::RecipeForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Descrição</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>&amp;Contas</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>No &amp;máximo</translation>
    </message>
    <message>
        <source>Save as Recipe</source>
        <translation>Salvar como receita</translation>
    </message>
    <message>
        <source>Save Recipe</source>
        <translation>Salvar receita</translation>
    </message>
    <message>
        <source>A job to be run again</source>
        <translation>Uma tarefa para executar novamente</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>When more accounts match, nothing is done. Empty: any number.</source>
        <translation>Quando mais contas corresponderem, nada é feito. Vazio: qualquer quantidade.</translation>
    </message>
    <message>
        <source>Enter a number from 1, or nothing.</source>
        <translation>Informe um número a partir de 1 ou nada.</translation>
    </message>
    <message>
        <source>A condition a line, all must hold: type=api-user, organization=Retail Bank, status=suspended.</source>
        <translation>Uma condição por linha, todas devem ser atendidas: type=api-user, organization=Retail Bank, status=suspended.</translation>
    </message>
    <message>
        <source>Enter at least one condition, such as type=api-user.</source>
        <translation>Informe pelo menos uma condição, como type=api-user.</translation>
    </message>
</context>
<context>
    <name>steward::RecipeListDialog</name>
    <message>
        <source>Deletes</source>
        <translation>Exclui</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>Edita</translation>
    </message>
    <message>
        <source>&amp;Run…</source>
        <translation>&amp;Executar…</translation>
    </message>
    <message>
        <source>&amp;Open File…</source>
        <translation>&amp;Abrir arquivo…</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>Exc&amp;luir…</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>Receitas</translation>
    </message>
    <message>
        <source>Bulk jobs that were saved from Edit. Running one shows what would change first.</source>
        <translation>Tarefas em massa salvas em Editar. Executar uma mostra primeiro o que mudaria.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Não pode ser lido</translation>
    </message>
    <message>
        <source>No recipe was saved yet: open Edit for several accounts, and choose Save as Recipe.</source>
        <translation>Nenhuma receita foi salva ainda: abra Editar para várias contas e escolha Salvar como receita.</translation>
    </message>
    <message>
        <source>Open Recipe</source>
        <translation>Abrir receita</translation>
    </message>
    <message>
        <source>Recipes (*.steward-recipe *.json)</source>
        <translation>Receitas (*.steward-recipe *.json)</translation>
    </message>
    <message>
        <source>Delete Recipe</source>
        <translation>Excluir receita</translation>
    </message>
    <message>
        <source>Delete the recipe “%1”?</source>
        <translation>Excluir a receita “%1”?</translation>
    </message>
    <message>
        <source>What it has changed stays as it is.</source>
        <translation>O que ela alterou permanece como está.</translation>
    </message>
    <message>
        <source>Yes, Delete Recipe</source>
        <translation>Sim, excluir receita</translation>
    </message>
    <message>
        <source>The recipe cannot be deleted: %1 is not yours to change.</source>
        <translation>Não é possível excluir a receita: você não pode alterar %1.</translation>
    </message>
</context>
<context>
    <name>steward::Recipes</name>
    <message>
        <source>Replace Recipe</source>
        <translation>Substituir receita</translation>
    </message>
    <message>
        <source>Replace the recipe “%1”?</source>
        <translation>Substituir a receita “%1”?</translation>
    </message>
    <message>
        <source>There is one of this name already.</source>
        <translation>Já existe uma com este nome.</translation>
    </message>
    <message>
        <source>No account matches the recipe “%1”.</source>
        <translation>Nenhuma conta corresponde à receita “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>The recipe “%1” is for %Ln account(s) at most, and %2 match. Nothing was changed.</source>
        <translation>
            <numerusform>A receita “%1” vale para no máximo %Ln conta, e %2 correspondem. Nada foi alterado.</numerusform>
            <numerusform>A receita “%1” vale para no máximo %Ln contas, e %2 correspondem. Nada foi alterado.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::RemoteActions</name>
    <message>
        <source>This directory has no remote. Connect one first.</source>
        <translation>Este diretório não tem servidor remoto. Conecte um primeiro.</translation>
    </message>
    <message>
        <source>The secret for the server is not in the keychain. Enter it once more.</source>
        <translation>O segredo do servidor não está no chaveiro. Informe-o mais uma vez.</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>Servidor remoto</translation>
    </message>
    <message>
        <source>A sync is running already. Wait until it has ended.</source>
        <translation>Uma sincronização já está em execução. Aguarde até que ela termine.</translation>
    </message>
    <message>
        <source>This directory has a remote already. Disconnect it first.</source>
        <translation>Este diretório já tem um servidor remoto. Desconecte-o primeiro.</translation>
    </message>
    <message>
        <source>What is kept lets in at another server. Enter what this server lets you in with.</source>
        <translation>O que está guardado dá acesso a outro servidor. Informe os dados de acesso deste servidor.</translation>
    </message>
</context>
<context>
    <name>steward::RemoteFlow</name>
    <message>
        <source>Production</source>
        <translation>Produção</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Não é possível ler o arquivo: %1.</translation>
    </message>
    <message>
        <source>The file is too large. Choose the right one.</source>
        <translation>O arquivo é grande demais. Escolha o correto.</translation>
    </message>
    <message>
        <source>The profile file is no JSON: %1.</source>
        <translation>O arquivo de perfil não é JSON: %1.</translation>
    </message>
    <message>
        <source>The server answers and lets you in.</source>
        <translation>O servidor responde e permite a sua entrada.</translation>
    </message>
    <message>
        <source>Comparing both sides…</source>
        <translation>Comparando os dois lados…</translation>
    </message>
    <message>
        <source>%1 The secret is kept until Steward ends; then it has to be entered again.</source>
        <translation>%1 O segredo é guardado até o Steward ser encerrado; depois, será preciso informá-lo novamente.</translation>
    </message>
    <message>
        <source>The settings of the remote are saved.</source>
        <translation>As configurações do servidor remoto foram salvas.</translation>
    </message>
    <message>
        <source>Certificate File</source>
        <translation>Arquivo de certificado</translation>
    </message>
    <message>
        <source>Profile File</source>
        <translation>Arquivo de perfil</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Profiles (*.json);;All files (*)</source>
        <translation>Perfis (*.json);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>Disconnect from %1?</source>
        <translation>Desconectar de %1?</translation>
    </message>
    <message>
        <source>All accounts stay on both sides. What was agreed on, open conflicts and the secret are forgotten; connecting again compares everything anew.</source>
        <translation>Todas as contas permanecem nos dois lados. O que foi combinado, os conflitos em aberto e o segredo são esquecidos; ao conectar novamente, tudo é comparado desde o início.</translation>
    </message>
    <message>
        <source>The directory has no remote any more.</source>
        <translation>O diretório não tem mais servidor remoto.</translation>
    </message>
</context>
<context>
    <name>steward::RemoteForm</name>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>UR&amp;L of the server</source>
        <translation>UR&amp;L do servidor</translation>
    </message>
    <message>
        <source>&amp;Speaks</source>
        <translation>&amp;Protocolo</translation>
    </message>
    <message>
        <source>Pro&amp;file</source>
        <translation>Per&amp;fil</translation>
    </message>
    <message>
        <source>Sign in &amp;with</source>
        <translation>Entrar &amp;com</translation>
    </message>
    <message>
        <source>To&amp;ken URL</source>
        <translation>URL do to&amp;ken</translation>
    </message>
    <message>
        <source>Sc&amp;ope</source>
        <translation>Esc&amp;opo</translation>
    </message>
    <message>
        <source>&amp;Certificates of a private authority</source>
        <translation>Certifica&amp;dos de uma autoridade privada</translation>
    </message>
    <message>
        <source>Pi&amp;n</source>
        <translation>Impressão di&amp;gital</translation>
    </message>
    <message>
        <source>N&amp;ame of the environment</source>
        <translation>Nome do &amp;ambiente</translation>
    </message>
    <message>
        <source>Colou&amp;r</source>
        <translation>Co&amp;r</translation>
    </message>
    <message>
        <source>S&amp;ync</source>
        <translation>Sincroni&amp;zação</translation>
    </message>
    <message>
        <source>Credentials are issue&amp;d by</source>
        <translation>Credenciais &amp;emitidas por</translation>
    </message>
    <message>
        <source>Review &amp;before sending: nothing leaves until I choose Send</source>
        <translation>Re&amp;visar antes de enviar: nada sai até eu escolher Enviar</translation>
    </message>
    <message>
        <source>&amp;Test Connection</source>
        <translation>&amp;Testar conexão</translation>
    </message>
    <message>
        <source>Connect to a Remote</source>
        <translation>Conectar a um servidor remoto</translation>
    </message>
    <message>
        <source>Remote Settings</source>
        <translation>Configurações do servidor remoto</translation>
    </message>
    <message>
        <source>&amp;Preview…</source>
        <translation>&amp;Mostrar prévia…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>The whole address, for example https://example.com/scim/v2</source>
        <translation>O endereço completo, por exemplo https://example.com/scim/v2</translation>
    </message>
    <message>
        <source>SCIM 2.0</source>
        <translation>SCIM 2.0</translation>
    </message>
    <message>
        <source>JSON, with a profile file</source>
        <translation>JSON, com um arquivo de perfil</translation>
    </message>
    <message>
        <source>Says where the server keeps each field; the manual explains it.</source>
        <translation>Informa onde o servidor mantém cada campo; o manual explica.</translation>
    </message>
    <message>
        <source>Choose profile file</source>
        <translation>Escolher arquivo de perfil</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Token bearer</translation>
    </message>
    <message>
        <source>OAuth 2.0 client credentials</source>
        <translation>Credenciais de cliente OAuth 2.0</translation>
    </message>
    <message>
        <source>User name and password (Basic)</source>
        <translation>Nome de usuário e senha (Basic)</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Kept in the system keychain, never in the directory.</source>
        <translation>Guardado no chaveiro do sistema, nunca no diretório.</translation>
    </message>
    <message>
        <source>Empty: the one that is kept stays.</source>
        <translation>Vazio: permanece o que está guardado.</translation>
    </message>
    <message>
        <source>Optional.</source>
        <translation>Opcional.</translation>
    </message>
    <message>
        <source>Enter what this server lets you in with.</source>
        <translation>Informe com o que este servidor permite a sua entrada.</translation>
    </message>
    <message>
        <source>The only ones to trust, in PEM format. Empty: those of the system.</source>
        <translation>Os únicos confiáveis, no formato PEM. Vazio: os do sistema.</translation>
    </message>
    <message>
        <source>SHA-256 of the server&apos;s public key. Empty: none.</source>
        <translation>SHA-256 da chave pública do servidor. Vazio: nenhum.</translation>
    </message>
    <message>
        <source>Choose certificate file</source>
        <translation>Escolher arquivo de certificado</translation>
    </message>
    <message>
        <source>In this window</source>
        <translation>Nesta janela</translation>
    </message>
    <message>
        <source>Shown wherever the directory is, for example Production or Test.</source>
        <translation>Mostrado onde quer que o diretório apareça, por exemplo Produção ou Teste.</translation>
    </message>
    <message>
        <source>Enter a name, for example Production.</source>
        <translation>Informe um nome, por exemplo Produção.</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>O servidor</translation>
    </message>
    <message>
        <source>This console</source>
        <translation>Este console</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Âmbar</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Vermelho</translation>
    </message>
    <message>
        <source>Only when I ask</source>
        <translation>Só quando eu pedir</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln minute(s)</source>
        <translation>
            <numerusform>A cada %Ln minuto</numerusform>
            <numerusform>A cada %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Client &amp;id</source>
        <translation>&amp;ID do cliente</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nome de &amp;usuário</translation>
    </message>
    <message>
        <source>Client s&amp;ecret</source>
        <translation>&amp;Segredo do cliente</translation>
    </message>
    <message>
        <source>Password of the serv&amp;er</source>
        <translation>Sen&amp;ha do servidor</translation>
    </message>
    <message>
        <source>B&amp;earer token</source>
        <translation>Token &amp;bearer</translation>
    </message>
    <message>
        <source>Choose the file that says where the server keeps each field.</source>
        <translation>Escolha o arquivo que informa onde o servidor mantém cada campo.</translation>
    </message>
    <message>
        <source>As kept</source>
        <comment>a file that was read earlier</comment>
        <translation>Como guardado</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Consultando o servidor…</translation>
    </message>
    <message>
        <source>Cancel &amp;Test</source>
        <translation>Cancelar &amp;teste</translation>
    </message>
    <message>
        <source>Remove certificate file</source>
        <translation>Remover arquivo de certificado</translation>
    </message>
</context>
<context>
    <name>steward::ReportDialog</name>
    <message>
        <source>Co&amp;py</source>
        <translation>Co&amp;piar</translation>
    </message>
    <message>
        <source>&amp;Retry Failed</source>
        <translation>Tentar &amp;novamente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>&amp;Save Report…</source>
        <translation>&amp;Salvar relatório…</translation>
    </message>
    <message>
        <source>Save Report</source>
        <translation>Salvar relatório</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Arquivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>steward::Rescue</name>
    <message>
        <source>Steward</source>
        <translation>Steward</translation>
    </message>
    <message>
        <source>There is a backup of %1. It can be put in its place; what was changed since is not in it. The file as it is now is kept beside it.</source>
        <translation>Existe um backup de %1. Ele pode ser colocado no lugar do arquivo; o que foi alterado depois disso não está nele. O arquivo como está agora é mantido ao lado.</translation>
    </message>
    <message>
        <source>&amp;Restore Backup</source>
        <translation>&amp;Restaurar backup</translation>
    </message>
</context>
<context>
    <name>steward::Rights</name>
    <message>
        <source>%1. %2</source>
        <comment>what an action does, and why not</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>steward::RoleComparison</name>
    <message>
        <source>&amp;First role</source>
        <translation>&amp;Primeira função</translation>
    </message>
    <message>
        <source>&amp;Second role</source>
        <translation>&amp;Segunda função</translation>
    </message>
    <message>
        <source>Compare Roles</source>
        <translation>Comparar funções</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferenças</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Only %1</source>
        <comment>a role</comment>
        <translation>Somente %1</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambas</translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <comment>what a role holds</comment>
        <translation>%1: nada</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln privilege(s)</source>
        <translation>
            <numerusform>%1: %Ln privilégio</numerusform>
            <numerusform>%1: %Ln privilégios</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::RoleDeeds</name>
    <message>
        <source>&amp;Who Can…</source>
        <translation>&amp;Quem pode…</translation>
    </message>
    <message>
        <source>Who can do something, and through which role</source>
        <translation>Quem pode fazer algo e por meio de qual função</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>&amp;Comparar…</translation>
    </message>
    <message>
        <source>What one role holds and another does not</source>
        <translation>O que uma função contém e outra não</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Save the table as a CSV file</source>
        <translation>Salvar a tabela como arquivo CSV</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renomear…</translation>
    </message>
    <message>
        <source>Change name and description of the role</source>
        <translation>Alterar o nome e a descrição da função</translation>
    </message>
    <message>
        <source>C&amp;opy…</source>
        <translation>C&amp;opiar…</translation>
    </message>
    <message>
        <source>Add a role with the same privileges</source>
        <translation>Adicionar uma função com os mesmos privilégios</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>E&amp;xcluir…</translation>
    </message>
    <message>
        <source>Delete a role that nobody has</source>
        <translation>Excluir uma função que ninguém tem</translation>
    </message>
    <message>
        <source>&amp;Add Role…</source>
        <translation>&amp;Adicionar função…</translation>
    </message>
    <message>
        <source>Add a role</source>
        <translation>Adicionar uma função</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Take back what you ticked (Esc)</source>
        <translation>Desfazer o que você marcou (Esc)</translation>
    </message>
    <message>
        <source>Save Role</source>
        <translation>Salvar função</translation>
    </message>
    <message>
        <source>Save the role (Ctrl+S)</source>
        <translation>Salvar a função (Ctrl+S)</translation>
    </message>
    <message>
        <source>Your role does not allow viewing roles.</source>
        <translation>Sua função não permite visualizar funções.</translation>
    </message>
    <message>
        <source>Choose a role in the table first.</source>
        <translation>Primeiro escolha uma função na tabela.</translation>
    </message>
    <message>
        <source>%1 is built in and cannot be deleted.</source>
        <translation>%1 é um item nativo e não pode ser excluído.</translation>
    </message>
</context>
<context>
    <name>steward::RoleEditing</name>
    <message>
        <source>Save the changes to %1?</source>
        <translation>Salvar as alterações em %1?</translation>
    </message>
    <message numerus="yes">
        <source>One role is edited at a time. %Ln change(s) are not saved yet.</source>
        <translation>
            <numerusform>Uma função é editada por vez. %Ln alteração ainda não foi salva.</numerusform>
            <numerusform>Uma função é editada por vez. %Ln alterações ainda não foram salvas.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save Role</source>
        <translation>&amp;Salvar função</translation>
    </message>
</context>
<context>
    <name>steward::RoleFlows</name>
    <message>
        <source>Export Roles and Privileges</source>
        <translation>Exportar funções e privilégios</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Arquivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>roles and privileges</source>
        <translation>funções e privilégios</translation>
    </message>
</context>
<context>
    <name>steward::RoleForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Descrição</translation>
    </message>
    <message>
        <source>Rename Role</source>
        <translation>Renomear função</translation>
    </message>
    <message>
        <source>Add Role</source>
        <translation>Adicionar função</translation>
    </message>
    <message>
        <source>Copy Role</source>
        <translation>Copiar função</translation>
    </message>
    <message>
        <source>Built-in role</source>
        <translation>Função nativa</translation>
    </message>
    <message>
        <source>Custom role</source>
        <translation>Função personalizada</translation>
    </message>
    <message>
        <source>What the role is for. Optional.</source>
        <translation>Para que serve a função. Opcional.</translation>
    </message>
    <message>
        <source>&amp;Privileges</source>
        <translation>&amp;Privilégios</translation>
    </message>
    <message>
        <source>None to begin with</source>
        <translation>Nenhum no início</translation>
    </message>
    <message>
        <source>As %1 has</source>
        <translation>Os mesmos de %1</translation>
    </message>
    <message>
        <source>Tick or untick them in the table afterwards.</source>
        <translation>Marque-os ou desmarque-os na tabela depois.</translation>
    </message>
    <message>
        <source>Built-in roles keep their names. Copy the role for another one.</source>
        <translation>As funções nativas mantêm seus nomes. Copie a função para usar outro.</translation>
    </message>
</context>
<context>
    <name>steward::RoleHeader</name>
    <message>
        <source>Roles</source>
        <translation>Funções</translation>
    </message>
</context>
<context>
    <name>steward::RoleMatrix</name>
    <message>
        <source>Privilege</source>
        <translation>Privilégio</translation>
    </message>
    <message>
        <source>Roles and privileges</source>
        <translation>Funções e privilégios</translation>
    </message>
</context>
<context>
    <name>steward::RoleMatrixModel</name>
    <message>
        <source>All</source>
        <comment>privileges of a section</comment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>None</source>
        <comment>privileges of a section</comment>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>privileges of a section</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>A cell as a screen reader says it: role, section, how many of its privileges.
----------
A cell as a screen reader says it: role, privilege, on or off.</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ativado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desativado</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, alterado</translation>
    </message>
    <message>
        <source>%1, locked</source>
        <translation>%1, bloqueado</translation>
    </message>
    <message>
        <source>%1, collapsed</source>
        <translation>%1, recolhido</translation>
    </message>
    <message>
        <source>%1, expanded</source>
        <translation>%1, expandido</translation>
    </message>
    <message numerus="yes">
        <source>%Ln holder(s)</source>
        <translation>
            <numerusform>%Ln titular</numerusform>
            <numerusform>%Ln titulares</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>role and number of holders</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>role and description</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>steward::RolePane</name>
    <message>
        <source>no organization</source>
        <translation>nenhuma organização</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 e mais %Ln</numerusform>
            <numerusform>%1 e mais %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s), not saved</source>
        <translation>
            <numerusform>%Ln alteração, não salva</numerusform>
            <numerusform>%Ln alterações, não salvas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln holder(s)</source>
        <translation>
            <numerusform>%Ln titular</numerusform>
            <numerusform>%Ln titulares</numerusform>
        </translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>O que muda</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Adicionado</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removido</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Função</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Nativo</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personalizado</translation>
    </message>
    <message>
        <source>Privileges</source>
        <translation>Privilégios</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>privileges</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Who is affected</source>
        <translation>Quem é afetado</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>Quem a tem</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show the administrators with this role</source>
        <translation>Mostrar os administradores com esta função</translation>
    </message>
    <message numerus="yes">
        <source>%Ln administrator(s)</source>
        <translation>
            <numerusform>%Ln administrador</numerusform>
            <numerusform>%Ln administradores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s)</source>
        <translation>
            <numerusform>%Ln organização</numerusform>
            <numerusform>%Ln organizações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>e mais %Ln</numerusform>
            <numerusform>e mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Who can: %1</source>
        <translation>Quem pode: %1</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>After saving</source>
        <translation>Depois de salvar</translation>
    </message>
</context>
<context>
    <name>steward::RolesPage</name>
    <message>
        <source>Roles &amp; privileges</source>
        <translation>Funções e privilégios</translation>
    </message>
    <message>
        <source>Search privileges</source>
        <translation>Pesquisar privilégios</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Only rows that differ</source>
        <translation>Somente linhas diferentes</translation>
    </message>
    <message>
        <source>The table was saved as %1.</source>
        <translation>A tabela foi salva como %1.</translation>
    </message>
    <message>
        <source>Somebody else has deleted the role %1; your changes to it are gone.</source>
        <translation>Outra pessoa excluiu a função %1; suas alterações nela se perderam.</translation>
    </message>
    <message>
        <source>No organization</source>
        <translation>Nenhuma organização</translation>
    </message>
    <message>
        <source>Your role does not allow viewing roles.</source>
        <translation>Sua função não permite visualizar funções.</translation>
    </message>
    <message>
        <source>Locked: %1</source>
        <translation>Bloqueado: %1</translation>
    </message>
</context>
<context>
    <name>steward::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
</context>
<context>
    <name>steward::SearchLine</name>
    <message>
        <source>Start search</source>
        <translation>Iniciar pesquisa</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Limpar pesquisa</translation>
    </message>
</context>
<context>
    <name>steward::SelectionLine</name>
    <message>
        <source>Show selected</source>
        <translation>Mostrar seleção</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Limpar seleção</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>Seleção: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln administrator(s)</source>
        <translation>
            <numerusform>%Ln administrador</numerusform>
            <numerusform>%Ln administradores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln API user(s)</source>
        <translation>
            <numerusform>%Ln usuário de API</numerusform>
            <numerusform>%Ln usuários de API</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 selected: %2, %3</source>
        <translation>Seleção: %1 (%2, %3)</translation>
    </message>
    <message>
        <source>%1 selected: %2</source>
        <translation>Seleção: %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Include %Ln more that match(es) now</source>
        <translation>
            <numerusform>Incluir mais %Ln que corresponde agora</numerusform>
            <numerusform>Incluir mais %Ln que correspondem agora</numerusform>
        </translation>
    </message>
    <message>
        <source>Select all %1</source>
        <translation>Selecionar tudo (%1)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1, %2 selected</source>
        <translation>%1; seleção: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 match(es)</source>
        <translation>
            <numerusform>%1 de %2 corresponde</numerusform>
            <numerusform>%1 de %2 correspondem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 account(s) in the recycle bin</source>
        <translation>
            <numerusform>%1 conta na lixeira</numerusform>
            <numerusform>%1 contas na lixeira</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 administrator(s)</source>
        <translation>
            <numerusform>%1 administrador</numerusform>
            <numerusform>%1 administradores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 API user(s)</source>
        <translation>
            <numerusform>%1 usuário de API</numerusform>
            <numerusform>%1 usuários de API</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln of them not shown</source>
        <translation>
            <numerusform>%1; não mostrado: %Ln</numerusform>
            <numerusform>%1; não mostrados: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 administrators and API users</source>
        <translation>%1 administradores e usuários de API</translation>
    </message>
</context>
<context>
    <name>steward::SettingsActions</name>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>You are no administrator of this directory and could not sign in. Add yourself, with the role Owner, when you create a directory.</source>
        <translation>Você não é administrador deste diretório e não poderia entrar. Adicione a si mesmo, com a função Owner, ao criar um diretório.</translation>
    </message>
    <message>
        <source>You have no password of your own and could not sign in. Choose a password first.</source>
        <translation>Você não tem uma senha própria e não poderia entrar. Escolha uma senha primeiro.</translation>
    </message>
    <message>
        <source>The mail server asks for a password, and none is kept on this computer. Enter it in Settings, Mail, or give it to the command with --secret-fd.</source>
        <translation>O servidor de e-mail pede uma senha, e nenhuma está guardada neste computador. Informe-a em Configurações, E-mail, ou forneça-a ao comando com --secret-fd.</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Senhas</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Mail template</source>
        <translation>Modelo de e-mail</translation>
    </message>
    <message>
        <source>Enter the mail server first.</source>
        <translation>Primeiro informe o servidor de e-mail.</translation>
    </message>
</context>
<context>
    <name>steward::SettingsCard</name>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvando…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) to correct</source>
        <translation>
            <numerusform>%Ln campo a corrigir</numerusform>
            <numerusform>%Ln campos a corrigir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) to complete</source>
        <translation>
            <numerusform>%Ln campo a preencher</numerusform>
            <numerusform>%Ln campos a preencher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) changed</source>
        <translation>
            <numerusform>%Ln campo alterado</numerusform>
            <numerusform>%Ln campos alterados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>It is saved for you on this computer.</source>
        <translation>A configuração foi salva para você neste computador.</translation>
    </message>
    <message>
        <source>The text is saved. Mails are made from it from now on.</source>
        <translation>O texto foi salvo. Os e-mails serão criados a partir dele de agora em diante.</translation>
    </message>
    <message>
        <source>The built-in text is used again.</source>
        <translation>O texto padrão voltou a ser usado.</translation>
    </message>
    <message>
        <source>The rules for passwords are saved.</source>
        <translation>As regras de senha foram salvas.</translation>
    </message>
    <message>
        <source>The rules for backups are saved.</source>
        <translation>As regras de backup foram salvas.</translation>
    </message>
    <message>
        <source>The rules for signing in are saved.</source>
        <translation>As regras de entrada foram salvas.</translation>
    </message>
</context>
<context>
    <name>steward::ShortcutsDialog</name>
    <message>
        <source>Search actions and keys</source>
        <translation>Pesquisar ações e teclas</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabelas</translation>
    </message>
    <message>
        <source>Dialogs</source>
        <translation>Caixas de diálogo</translation>
    </message>
    <message>
        <source>Tick the row or the cell</source>
        <translation>Marcar a linha ou a célula</translation>
    </message>
    <message>
        <source>Extend the selection</source>
        <translation>Estender a seleção</translation>
    </message>
    <message>
        <source>Open what is current</source>
        <translation>Abrir o item atual</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Limpar a seleção</translation>
    </message>
    <message>
        <source>From the search to the rows</source>
        <translation>Da pesquisa para as linhas</translation>
    </message>
    <message>
        <source>Menu of what is current</source>
        <translation>Menu do item atual</translation>
    </message>
    <message>
        <source>Next problem or conflict</source>
        <translation>Próximo problema ou conflito</translation>
    </message>
    <message>
        <source>Previous problem or conflict</source>
        <translation>Problema ou conflito anterior</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Help on what is in front</source>
        <translation>Ajuda sobre o que está à frente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>steward::SignInForm</name>
    <message>
        <source>Sign In</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Senha</translation>
    </message>
    <message>
        <source>&amp;Keep me signed in on this computer</source>
        <translation>&amp;Manter-me conectado neste computador</translation>
    </message>
    <message>
        <source>The window is locked. Enter your password to go on where you were.</source>
        <translation>A janela está bloqueada. Informe sua senha para continuar de onde parou.</translation>
    </message>
    <message>
        <source>This directory asks who you are. Sign in to work with it.</source>
        <translation>Este diretório pergunta quem você é. Entre para trabalhar com ele.</translation>
    </message>
    <message>
        <source>Sign In as &amp;Somebody Else</source>
        <translation>Entrar como &amp;outra pessoa</translation>
    </message>
    <message>
        <source>&amp;Open Another Directory…</source>
        <translation>&amp;Abrir outro diretório…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>En&amp;cerrar</translation>
    </message>
</context>
<context>
    <name>steward::SignInPage</name>
    <message numerus="yes">
        <source>After several wrong tries each one takes longer. This one waits %Ln second(s).</source>
        <translation>
            <numerusform>Após várias tentativas incorretas, cada uma demora mais. Esta aguarda %Ln segundo.</numerusform>
            <numerusform>Após várias tentativas incorretas, cada uma demora mais. Esta aguarda %Ln segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signing In…</source>
        <translation>Entrando…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvando…</translation>
    </message>
</context>
<context>
    <name>steward::SignInPolicyForm</name>
    <message>
        <source>Sign-in</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Whether this directory asks who works with it, in this window and in stewardctl.</source>
        <translation>Se este diretório pergunta quem trabalha com ele, nesta janela e em stewardctl.</translation>
    </message>
    <message>
        <source>Ask for email and password when this directory is opened</source>
        <translation>Pedir e-mail e senha quando este diretório for aberto</translation>
    </message>
    <message>
        <source>Locks after (minutes)</source>
        <translation>Bloqueia após (minutos)</translation>
    </message>
    <message>
        <source>Stay signed in for (days)</source>
        <translation>Permanecer conectado por (dias)</translation>
    </message>
    <message>
        <source>You have no password of your own and could not sign in. Choose a password first.</source>
        <translation>Você não tem uma senha própria e não poderia entrar. Escolha uma senha primeiro.</translation>
    </message>
    <message>
        <source>Choose a Password…</source>
        <translation>Escolher uma senha…</translation>
    </message>
    <message>
        <source>Without a key or a click. 0: never.</source>
        <translation>Sem tecla nem clique. 0: nunca.</translation>
    </message>
    <message>
        <source>For “Keep me signed in on this computer”. 0: it is not offered.</source>
        <translation>Para “Manter-me conectado neste computador”. 0: não é oferecido.</translation>
    </message>
</context>
<context>
    <name>steward::SignInWindow</name>
    <message>
        <source>Sign In – %1 – Steward</source>
        <comment>directory</comment>
        <translation>Entrar – %1 – Steward</translation>
    </message>
</context>
<context>
    <name>steward::StepStrip</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Etapa %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>steward::Store</name>
    <message>
        <source>No directory is open.</source>
        <translation>Nenhum diretório está aberto.</translation>
    </message>
</context>
<context>
    <name>steward::SyncAnswers</name>
    <message numerus="yes">
        <source>%Ln conflict(s) decided.</source>
        <translation>
            <numerusform>%Ln conflito decidido.</numerusform>
            <numerusform>%Ln conflitos decididos.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is sent again with the next sync.</source>
        <translation>A alteração será enviada novamente na próxima sincronização.</translation>
    </message>
    <message>
        <source>The question is answered.</source>
        <translation>A pergunta foi respondida.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Delete %1 on the server too?</source>
        <translation>Excluir %1 também no servidor?</translation>
    </message>
    <message>
        <source>Delete %1 here too?</source>
        <translation>Excluir %1 também aqui?</translation>
    </message>
    <message>
        <source>What was changed there since is lost on the server. The deletion is sent with the next sync.</source>
        <translation>O que foi alterado lá desde então se perde no servidor. A exclusão é enviada na próxima sincronização.</translation>
    </message>
    <message>
        <source>The account moves to the recycle bin; its password is gone for good.</source>
        <translation>A conta vai para a lixeira; a senha dela é perdida definitivamente.</translation>
    </message>
    <message>
        <source>Yes, Delete API User</source>
        <translation>Sim, excluir usuário de API</translation>
    </message>
    <message>
        <source>Yes, Delete Administrator</source>
        <translation>Sim, excluir administrador</translation>
    </message>
</context>
<context>
    <name>steward::SyncDetails</name>
    <message>
        <source>The value that is not used stays in Activity and can be brought back.</source>
        <translation>O valor não usado permanece em Atividade e pode ser recuperado.</translation>
    </message>
    <message>
        <source>The server does not take this account: %1</source>
        <comment>the server&apos;s words</comment>
        <translation>O servidor não aceita esta conta: %1</translation>
    </message>
    <message>
        <source>The request was sent, but no answer came. The server is asked with the next sync what became of it; nothing is sent twice.</source>
        <translation>A solicitação foi enviada, mas não houve resposta. Na próxima sincronização, o servidor será consultado sobre o resultado; nada é enviado duas vezes.</translation>
    </message>
    <message>
        <source>%1 No API user here can sign in for it any more. Check that this is intended before you send the change.</source>
        <translation>%1 Nenhum usuário de API daqui pode mais entrar em nome dessas integrações. Verifique se isso é intencional antes de enviar a alteração.</translation>
    </message>
    <message>
        <source>%1 would stop working.</source>
        <comment>integrations</comment>
        <translation>Integrações que deixariam de funcionar: %1.</translation>
    </message>
    <message>
        <source>&amp;Edit Here…</source>
        <translation>Editar a&amp;qui…</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>&amp;Tentar novamente</translation>
    </message>
    <message>
        <source>Sho&amp;w Account</source>
        <translation>Mostrar &amp;conta</translation>
    </message>
    <message>
        <source>&amp;Keep All From Here</source>
        <translation>Manter tudo da&amp;qui</translation>
    </message>
    <message>
        <source>Take All From Se&amp;rver</source>
        <translation>Usar tudo do se&amp;rvidor</translation>
    </message>
    <message>
        <source>Decide &amp;Later</source>
        <translation>Decidir &amp;depois</translation>
    </message>
    <message>
        <source>&amp;Use This Result</source>
        <translation>Usar este resul&amp;tado</translation>
    </message>
    <message>
        <source>Delete Here T&amp;oo…</source>
        <translation>Excluir aqui tam&amp;bém…</translation>
    </message>
    <message>
        <source>&amp;Upload Again</source>
        <translation>Enviar &amp;novamente</translation>
    </message>
    <message>
        <source>Delete There T&amp;oo…</source>
        <translation>Excluir lá tam&amp;bém…</translation>
    </message>
    <message>
        <source>&amp;Bring Back Here</source>
        <translation>Tra&amp;zer de volta para cá</translation>
    </message>
    <message>
        <source>&amp;Link Both</source>
        <translation>&amp;Vincular as duas</translation>
    </message>
    <message>
        <source>&amp;Ask Me Later</source>
        <translation>Per&amp;guntar depois</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln conflict(s) decided</source>
        <translation>
            <numerusform>%1 de %Ln conflito decidido</numerusform>
            <numerusform>%1 de %Ln conflitos decididos</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a side first</source>
        <translation>Primeiro escolha um lado</translation>
    </message>
</context>
<context>
    <name>steward::SyncFieldTable</name>
    <message>
        <source>Fields of the account on both sides</source>
        <translation>Campos da conta nos dois lados</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Last synced</source>
        <translation>Última sincronização</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aqui</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterado</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>%1: use %2 from here</source>
        <comment>field, value</comment>
        <translation>%1: usar %2 daqui</translation>
    </message>
    <message>
        <source>%1: use %2 from the server</source>
        <comment>field, value</comment>
        <translation>%1: usar %2 do servidor</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>A decidir</translation>
    </message>
</context>
<context>
    <name>steward::SyncFilterBar</name>
    <message>
        <source>Search changes</source>
        <translation>Pesquisar alterações</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alteração</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>No organization</source>
        <translation>Nenhuma organização</translation>
    </message>
</context>
<context>
    <name>steward::SyncFlow</name>
    <message>
        <source>Review…</source>
        <translation>Revisar…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send %Ln Change(s)…</source>
        <translation>
            <numerusform>&amp;Enviar %Ln alteração…</numerusform>
            <numerusform>&amp;Enviar %Ln alterações…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Send Changes…</source>
        <translation>&amp;Enviar alterações…</translation>
    </message>
    <message>
        <source>Since this sync no API user can sign in any more for: %1. Set up another one, or bring one back from the recycle bin.</source>
        <translation>Desde esta sincronização, nenhum usuário de API pode mais entrar em nome de: %1. Configure outro ou traga um de volta da lixeira.</translation>
    </message>
    <message>
        <source>Send Deletions</source>
        <translation>Enviar exclusões</translation>
    </message>
    <message numerus="yes">
        <source>Delete or suspend %Ln account(s) on the server?</source>
        <translation>
            <numerusform>Excluir ou suspender %Ln conta no servidor?</numerusform>
            <numerusform>Excluir ou suspender %Ln contas no servidor?</numerusform>
        </translation>
    </message>
    <message>
        <source>That is a large part of %1, so nothing was sent yet. Look at the list first if you did not expect this.</source>
        <translation>Isso é uma grande parte de %1, por isso nada foi enviado ainda. Se você não esperava isso, veja a lista primeiro.</translation>
    </message>
    <message numerus="yes">
        <source>Yes, Send %Ln Deletion(s) and Suspensions</source>
        <translation>
            <numerusform>Sim, enviar %Ln exclusão ou suspensão</numerusform>
            <numerusform>Sim, enviar %Ln exclusões e suspensões</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::SyncListModel</name>
    <message>
        <source>%1, %2</source>
        <comment>name, what there is to say</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>steward::SyncPage</name>
    <message>
        <source>Sync</source>
        <translation>Sincronização</translation>
    </message>
    <message>
        <source>What differs between here and the server</source>
        <translation>O que difere entre aqui e o servidor</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>environment, server</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing is sent until you choose Send</source>
        <translation>Nada é enviado até você escolher Enviar</translation>
    </message>
    <message numerus="yes">
        <source>Reads and sends every %Ln minute(s)</source>
        <translation>
            <numerusform>Lê e envia a cada %Ln minuto</numerusform>
            <numerusform>Lê e envia a cada %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Reads and sends when you ask for it</source>
        <translation>Lê e envia quando você pede</translation>
    </message>
</context>
<context>
    <name>steward::SyncStatus</name>
    <message>
        <source>Asking the server</source>
        <translation>Consultando o servidor</translation>
    </message>
    <message>
        <source>Reading the server</source>
        <translation>Lendo o servidor</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Sync progress</source>
        <translation>Andamento da sincronização</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stop after what is under way; the rest is sent by the next sync</source>
        <translation>Parar depois do que está em andamento; o restante será enviado na próxima sincronização</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 de %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Stopping after what is under way…</source>
        <translation>Parando depois do que está em andamento…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) to send</source>
        <translation>
            <numerusform>%Ln alteração a enviar</numerusform>
            <numerusform>%Ln alterações a enviar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s)</source>
        <translation>
            <numerusform>%Ln conflito</numerusform>
            <numerusform>%Ln conflitos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation>
            <numerusform>%Ln pergunta</numerusform>
            <numerusform>%Ln perguntas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln recusado</numerusform>
            <numerusform>%Ln recusados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::SyncWork</name>
    <message>
        <source>Not reached %1</source>
        <comment>a time</comment>
        <translation>Não alcançado %1</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Ainda não lido</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <comment>a time</comment>
        <translation>Verificado %1</translation>
    </message>
    <message>
        <source>The server was not read yet</source>
        <translation>O servidor ainda não foi lido</translation>
    </message>
    <message>
        <source>Server read %1, nothing sent yet</source>
        <comment>a time</comment>
        <translation>Servidor lido %1, nada enviado ainda</translation>
    </message>
    <message>
        <source>Server read %1</source>
        <comment>a time</comment>
        <translation>Servidor lido %1</translation>
    </message>
    <message>
        <source>Sign-in refused %1</source>
        <comment>a time</comment>
        <translation>Entrada recusada %1</translation>
    </message>
</context>
<context>
    <name>steward::TemplateEditor</name>
    <message>
        <source>These are filled in: %1.</source>
        <translation>Estes são preenchidos: %1.</translation>
    </message>
    <message>
        <source>Mail templates</source>
        <translation>Modelos de e-mail</translation>
    </message>
    <message>
        <source>What a mail with credentials says.</source>
        <translation>O que diz um e-mail com credenciais.</translation>
    </message>
    <message>
        <source>Mail to</source>
        <translation>E-mail para</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Assunto</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Prévia</translation>
    </message>
    <message>
        <source>Use Built-in Text</source>
        <translation>Usar texto padrão</translation>
    </message>
    <message>
        <source>API users</source>
        <translation>Usuários de API</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administradores</translation>
    </message>
    <message>
        <source>With an account as an example.</source>
        <translation>Com uma conta como exemplo.</translation>
    </message>
    <message>
        <source>Save or discard what you changed to see another text.</source>
        <translation>Salve ou descarte o que você alterou para ver outro texto.</translation>
    </message>
    <message>
        <source>Subject: %1

%2</source>
        <translation>Assunto: %1

%2</translation>
    </message>
</context>
<context>
    <name>steward::TextField</name>
    <message>
        <source>To correct</source>
        <translation>A corrigir</translation>
    </message>
</context>
<context>
    <name>steward::TickHeader</name>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
</context>
<context>
    <name>steward::UndoBar</name>
    <message>
        <source>U&amp;ndo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
</context>
<context>
    <name>steward::UndoPreviewDialog</name>
    <message>
        <source>(empty)</source>
        <translation>(vazio)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Everything stays as it is; below stands why.</source>
        <translation>Tudo permanece como está; o motivo aparece abaixo.</translation>
    </message>
    <message>
        <source>It becomes one new entry, which can be undone in its turn. What was done stays in the log.</source>
        <translation>Isso se torna um novo registro, que por sua vez pode ser desfeito. O que foi feito permanece no log.</translation>
    </message>
    <message>
        <source>Nothing can be undone</source>
        <translation>Nada pode ser desfeito</translation>
    </message>
    <message>
        <source>Undo this change?</source>
        <translation>Desfazer esta alteração?</translation>
    </message>
    <message numerus="yes">
        <source>Undo %Ln change(s)?</source>
        <translation>
            <numerusform>Desfazer %Ln alteração?</numerusform>
            <numerusform>Desfazer %Ln alterações?</numerusform>
        </translation>
    </message>
    <message>
        <source>Accounts come out of the recycle bin without their passwords. Send them new credentials.</source>
        <translation>As contas saem da lixeira sem suas senhas. Envie novas credenciais a elas.</translation>
    </message>
    <message>
        <source>Whole row</source>
        <translation>Linha inteira</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Adicionado</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Excluído</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>Volta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>Permanece como está</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>Tick an account to put it back all the same. What was changed since is replaced, and stays in the log.</source>
        <translation>Marque uma conta para fazê-la voltar ao estado anterior mesmo assim. O que foi alterado desde então é substituído e permanece no log.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Undo This Change</source>
        <translation>Desfazer esta alteração</translation>
    </message>
    <message numerus="yes">
        <source>Undo %Ln Change(s)</source>
        <translation>
            <numerusform>Desfazer %Ln alteração</numerusform>
            <numerusform>Desfazer %Ln alterações</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo Anyway</source>
        <translation>Desfazer mesmo assim</translation>
    </message>
    <message>
        <source>The first %L1 of %L2 rows are shown.</source>
        <translation>São mostradas as primeiras %L1 de %L2 linhas.</translation>
    </message>
</context>
<context>
    <name>steward::Undoing</name>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Desfazer – %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Refazer – %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>Something else is still running. Undo when it is done.</source>
        <translation>Algo ainda está em andamento. Desfaça quando terminar.</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>Desfazendo</translation>
    </message>
    <message>
        <source>Redoing</source>
        <translation>Refazendo</translation>
    </message>
</context>
<context>
    <name>steward::UnsavedDialog</name>
    <message>
        <source>&amp;Discard Changes</source>
        <translation>&amp;Descartar alterações</translation>
    </message>
    <message>
        <source>&amp;Keep Editing</source>
        <translation>&amp;Continuar editando</translation>
    </message>
    <message>
        <source>Unsaved Changes</source>
        <translation>Alterações não salvas</translation>
    </message>
</context>
<context>
    <name>steward::ViewButton</name>
    <message>
        <source>Saved views</source>
        <translation>Exibições salvas</translation>
    </message>
    <message>
        <source>Saved views: filter, order and columns under a name</source>
        <translation>Exibições salvas: filtro, ordem e colunas sob um nome</translation>
    </message>
    <message>
        <source>No view was saved yet</source>
        <translation>Nenhuma exibição foi salva ainda</translation>
    </message>
    <message>
        <source>&amp;Save View…</source>
        <translation>&amp;Salvar exibição…</translation>
    </message>
    <message>
        <source>Re&amp;place %1</source>
        <translation>Subs&amp;tituir %1</translation>
    </message>
    <message>
        <source>&amp;Rename %1…</source>
        <translation>&amp;Renomear %1…</translation>
    </message>
    <message>
        <source>&amp;Delete %1</source>
        <translation>E&amp;xcluir %1</translation>
    </message>
    <message>
        <source>Save View</source>
        <translation>Salvar exibição</translation>
    </message>
    <message>
        <source>Rename View</source>
        <translation>Renomear exibição</translation>
    </message>
</context>
<context>
    <name>steward::ViewNameForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>Filter, order and columns are kept under this name</source>
        <translation>Filtro, ordem e colunas são guardados sob este nome</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>There is already a view with this name. Enter another one, or replace that view.</source>
        <translation>Já existe uma exibição com este nome. Informe outro ou substitua essa exibição.</translation>
    </message>
</context>
<context>
    <name>steward::WhoCanDialog</name>
    <message>
        <source>Login suspended</source>
        <translation>Login suspenso</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Ativo</translation>
    </message>
    <message>
        <source>&amp;Who can</source>
        <translation>&amp;Quem pode</translation>
    </message>
    <message>
        <source>&amp;Open Account</source>
        <translation>&amp;Abrir conta</translation>
    </message>
    <message>
        <source>Who Can…</source>
        <translation>Quem pode…</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>section and privilege</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Through the role</source>
        <translation>Por meio da função</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Nobody can.</source>
        <translation>Ninguém pode.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) can, through: %1.</source>
        <translation>
            <numerusform>%Ln pessoa pode, por meio de: %1.</numerusform>
            <numerusform>%Ln pessoas podem, por meio de: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them cannot sign in now.</source>
        <translation>
            <numerusform>%Ln delas não pode entrar agora.</numerusform>
            <numerusform>%Ln delas não podem entrar agora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln are listed.</source>
        <translation>
            <numerusform>É listada a primeira.</numerusform>
            <numerusform>São listadas as primeiras %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::WindowActions</name>
    <message>
        <source>&amp;New Directory…</source>
        <translation>&amp;Novo diretório…</translation>
    </message>
    <message>
        <source>&amp;Open Directory…</source>
        <translation>&amp;Abrir diretório…</translation>
    </message>
    <message>
        <source>Save a &amp;Copy…</source>
        <translation>Salvar uma có&amp;pia…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Backups…</translation>
    </message>
    <message>
        <source>Make a backup, or make everything as a backup has it</source>
        <translation>Fazer um backup ou deixar tudo como está em um backup</translation>
    </message>
    <message>
        <source>Change &amp;Password…</source>
        <translation>Alterar sen&amp;ha…</translation>
    </message>
    <message>
        <source>&amp;Lock Now</source>
        <translation>B&amp;loquear agora</translation>
    </message>
    <message>
        <source>Hide the window until you enter your password</source>
        <translation>Ocultar a janela até você informar sua senha</translation>
    </message>
    <message>
        <source>Sign Ou&amp;t</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>Let somebody else sign in</source>
        <translation>Permitir que outra pessoa entre</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Add and change accounts from a spreadsheet</source>
        <translation>Adicionar e alterar contas a partir de uma planilha</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Write accounts into a spreadsheet</source>
        <translation>Gravar contas em uma planilha</translation>
    </message>
    <message>
        <source>Cop&amp;y Rows</source>
        <translation>Cop&amp;iar linhas</translation>
    </message>
    <message>
        <source>Copy the selected accounts as cells of a spreadsheet</source>
        <translation>Copiar as contas selecionadas como células de uma planilha</translation>
    </message>
    <message>
        <source>&amp;Paste Rows…</source>
        <translation>C&amp;olar linhas…</translation>
    </message>
    <message>
        <source>Add and change accounts from cells that were copied in a spreadsheet</source>
        <translation>Adicionar e alterar contas a partir de células copiadas em uma planilha</translation>
    </message>
    <message>
        <source>Close &amp;Window</source>
        <translation>Fechar &amp;janela</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>En&amp;cerrar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Localizar</translation>
    </message>
    <message>
        <source>C&amp;lear Filters</source>
        <translation>Li&amp;mpar filtros</translation>
    </message>
    <message>
        <source>Select &amp;All Matching</source>
        <translation>Selecionar &amp;todas as correspondentes</translation>
    </message>
    <message>
        <source>&amp;Clear Selection</source>
        <translation>Lim&amp;par seleção</translation>
    </message>
    <message>
        <source>&amp;Administrators</source>
        <translation>Ad&amp;ministradores</translation>
    </message>
    <message>
        <source>A&amp;pplications</source>
        <translation>A&amp;plicativos</translation>
    </message>
    <message>
        <source>Roles &amp;&amp; Privil&amp;eges</source>
        <translation>Funções e pri&amp;vilégios</translation>
    </message>
    <message>
        <source>Act&amp;ivity</source>
        <translation>At&amp;ividade</translation>
    </message>
    <message>
        <source>S&amp;ync</source>
        <translation>Sincroni&amp;zação</translation>
    </message>
    <message>
        <source>&amp;Recycle Bin</source>
        <translation>&amp;Lixeira</translation>
    </message>
    <message>
        <source>&amp;Details Pane</source>
        <translation>Painel de &amp;detalhes</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>Mostrar ou ocultar os detalhes</translation>
    </message>
    <message>
        <source>Saved &amp;Views</source>
        <translation>Exi&amp;bições salvas</translation>
    </message>
    <message>
        <source>Choose or save filter, order and columns under a name</source>
        <translation>Escolher ou salvar filtro, ordem e colunas sob um nome</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>&amp;Colunas…</translation>
    </message>
    <message>
        <source>Choose and order the columns</source>
        <translation>Escolher e ordenar as colunas</translation>
    </message>
    <message>
        <source>Co&amp;mpact Rows</source>
        <translation>Li&amp;nhas compactas</translation>
    </message>
    <message>
        <source>Add API &amp;User…</source>
        <translation>Adicionar &amp;usuário de API…</translation>
    </message>
    <message>
        <source>Add an API user for an external application</source>
        <translation>Adicionar um usuário de API para um aplicativo externo</translation>
    </message>
    <message>
        <source>Add &amp;Administrator…</source>
        <translation>Adicionar &amp;administrador…</translation>
    </message>
    <message>
        <source>Add a person who administers</source>
        <translation>Adicionar uma pessoa que administra</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>Change the selected accounts</source>
        <translation>Alterar as contas selecionadas</translation>
    </message>
    <message>
        <source>&amp;Suspend</source>
        <translation>Suspen&amp;der</translation>
    </message>
    <message>
        <source>Suspend the login of the selected accounts</source>
        <translation>Suspender o login das contas selecionadas</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reativar</translation>
    </message>
    <message>
        <source>Let the selected accounts sign in again</source>
        <translation>Permitir que as contas selecionadas entrem novamente</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>E&amp;xcluir…</translation>
    </message>
    <message>
        <source>Move the selected accounts to the recycle bin</source>
        <translation>Mover as contas selecionadas para a lixeira</translation>
    </message>
    <message>
        <source>Res&amp;tore</source>
        <translation>Re&amp;staurar</translation>
    </message>
    <message>
        <source>Bring the selected accounts back from the recycle bin</source>
        <translation>Trazer as contas selecionadas de volta da lixeira</translation>
    </message>
    <message>
        <source>Resu&amp;lts…</source>
        <translation>Resul&amp;tados…</translation>
    </message>
    <message>
        <source>What became of every row of edits, imports and deletions, and retry what failed</source>
        <translation>O resultado de cada linha de edições, importações e exclusões, e nova tentativa do que falhou</translation>
    </message>
    <message>
        <source>Rec&amp;ipes…</source>
        <translation>Rece&amp;itas…</translation>
    </message>
    <message>
        <source>Run a bulk edit that was saved</source>
        <translation>Executar uma edição em massa salva</translation>
    </message>
    <message>
        <source>Show as Co&amp;mmand…</source>
        <translation>Mostrar como coma&amp;ndo…</translation>
    </message>
    <message>
        <source>The stewardctl command of the last edit of several accounts, import or export</source>
        <translation>O comando de stewardctl da última edição de várias contas, importação ou exportação</translation>
    </message>
    <message>
        <source>Delete for &amp;Good…</source>
        <translation>Excluir de&amp;finitivamente…</translation>
    </message>
    <message>
        <source>Delete the selected accounts for good</source>
        <translation>Excluir definitivamente as contas selecionadas</translation>
    </message>
    <message>
        <source>Send &amp;Credentials…</source>
        <translation>Enviar &amp;credenciais…</translation>
    </message>
    <message>
        <source>Mail a user name and a new password to the selected accounts</source>
        <translation>Enviar por e-mail um nome de usuário e uma nova senha às contas selecionadas</translation>
    </message>
    <message>
        <source>Re&amp;voke Credentials…</source>
        <translation>Re&amp;vogar credenciais…</translation>
    </message>
    <message>
        <source>Take the passwords of the selected accounts away</source>
        <translation>Retirar as senhas das contas selecionadas</translation>
    </message>
    <message>
        <source>Show Password &amp;Once…</source>
        <translation>&amp;Mostrar senha uma vez…</translation>
    </message>
    <message>
        <source>Make a new password for somebody at this desk who gets no mail</source>
        <translation>Criar uma nova senha para alguém presente que não recebe e-mail</translation>
    </message>
    <message>
        <source>&amp;Notes on Credentials…</source>
        <translation>&amp;Observações sobre credenciais…</translation>
    </message>
    <message>
        <source>Note where the password is used, and by whom</source>
        <translation>Anotar onde a senha é usada e por quem</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Configurações</translation>
    </message>
    <message>
        <source>Mail server, texts of mails, passwords</source>
        <translation>Servidor de e-mail, textos dos e-mails, senhas</translation>
    </message>
    <message>
        <source>Add Custom A&amp;pplication…</source>
        <translation>Adicionar a&amp;plicativo personalizado…</translation>
    </message>
    <message>
        <source>Add an application made for your company</source>
        <translation>Adicionar um aplicativo feito para a sua empresa</translation>
    </message>
    <message>
        <source>Change the selected application</source>
        <translation>Alterar o aplicativo selecionado</translation>
    </message>
    <message>
        <source>Delete the selected custom application</source>
        <translation>Excluir o aplicativo personalizado selecionado</translation>
    </message>
    <message>
        <source>Find an Actio&amp;n or Account…</source>
        <translation>Localizar &amp;ação ou conta…</translation>
    </message>
    <message>
        <source>Type what you want to do, or a name</source>
        <translation>Digite o que quer fazer ou um nome</translation>
    </message>
    <message>
        <source>Ne&amp;xt Area</source>
        <translation>Pró&amp;xima área</translation>
    </message>
    <message>
        <source>Go to the next part of the window</source>
        <translation>Ir para a próxima parte da janela</translation>
    </message>
    <message>
        <source>Previ&amp;ous Area</source>
        <translation>Área &amp;anterior</translation>
    </message>
    <message>
        <source>Go to the previous part of the window</source>
        <translation>Ir para a parte anterior da janela</translation>
    </message>
    <message>
        <source>Steward &amp;Help</source>
        <translation>Aj&amp;uda do Steward</translation>
    </message>
    <message>
        <source>Help on what is in front</source>
        <translation>Ajuda sobre o que está à frente</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts…</source>
        <translation>Atalhos de &amp;teclado…</translation>
    </message>
    <message>
        <source>What’s &amp;New</source>
        <translation>&amp;Novidades</translation>
    </message>
    <message>
        <source>&amp;About Steward</source>
        <translation>&amp;Sobre o Steward</translation>
    </message>
    <message>
        <source>&amp;Read Again</source>
        <translation>&amp;Ler novamente</translation>
    </message>
    <message>
        <source>Read the server; what is to be sent is sent too, unless it is to be reviewed first</source>
        <translation>Ler o servidor; o que há a enviar também é enviado, a menos que deva ser revisado antes</translation>
    </message>
    <message>
        <source>&amp;Send Changes…</source>
        <translation>&amp;Enviar alterações…</translation>
    </message>
    <message>
        <source>See what would be sent, and send it</source>
        <translation>Ver o que seria enviado e enviá-lo</translation>
    </message>
    <message>
        <source>&amp;Connect to a Remote…</source>
        <translation>&amp;Conectar a um servidor remoto…</translation>
    </message>
    <message>
        <source>Keep this directory in step with a server</source>
        <translation>Manter este diretório em sincronia com um servidor</translation>
    </message>
    <message>
        <source>Server &amp;Details…</source>
        <translation>&amp;Detalhes do servidor…</translation>
    </message>
    <message>
        <source>What the server can do, and how that was tried</source>
        <translation>O que o servidor consegue fazer e como isso foi testado</translation>
    </message>
    <message>
        <source>Remote Se&amp;ttings…</source>
        <translation>Configurações do servidor remo&amp;to…</translation>
    </message>
    <message>
        <source>Change how the server is reached</source>
        <translation>Alterar como o servidor é acessado</translation>
    </message>
    <message>
        <source>Disc&amp;onnect…</source>
        <translation>Desc&amp;onectar…</translation>
    </message>
    <message>
        <source>Let each side go its own way</source>
        <translation>Deixar cada lado seguir seu próprio caminho</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Histórico…</translation>
    </message>
    <message>
        <source>What earlier syncs did</source>
        <translation>O que as sincronizações anteriores fizeram</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>steward::WindowFile</name>
    <message>
        <source>%1 was deleted, moved or replaced. What you see is from before, and nothing can be saved. Put the file back, or save a copy in another place and open that.</source>
        <translation>%1 foi excluído, movido ou substituído. O que você vê é de antes, e nada pode ser salvo. Coloque o arquivo de volta, ou salve uma cópia em outro lugar e abra-a.</translation>
    </message>
</context>
<context>
    <name>steward::WindowHelp</name>
    <message>
        <source>What to Do</source>
        <translation>O que fazer</translation>
    </message>
</context>
<context>
    <name>steward::WindowLock</name>
    <message>
        <source>Locked – %1 – Steward</source>
        <comment>directory</comment>
        <translation>Bloqueado – %1 – Steward</translation>
    </message>
    <message>
        <source>Something is not saved, or still under way. Unlock the window to close it.</source>
        <translation>Há algo não salvo ou ainda em andamento. Desbloqueie a janela para fechá-la.</translation>
    </message>
</context>
<context>
    <name>steward::WindowSignIn</name>
    <message>
        <source>You have a new password.</source>
        <translation>Você tem uma nova senha.</translation>
    </message>
</context>
</TS>
