<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Absorption</name>
    <message>
        <source>may sign in</source>
        <translation>puede iniciar sesión</translation>
    </message>
    <message>
        <source>It was deleted here, and changed on the server since. Delete it there too, or bring it back here?</source>
        <translation>Se eliminó aquí y desde entonces ha cambiado en el servidor. ¿Desea eliminarla también allí o recuperarla aquí?</translation>
    </message>
    <message>
        <source>It was deleted here, and is on the server again. Delete it there too, or bring it back here?</source>
        <translation>Se eliminó aquí y vuelve a estar en el servidor. ¿Desea eliminarla también allí o recuperarla aquí?</translation>
    </message>
</context>
<context>
    <name>AccountCommands</name>
    <message>
        <source>User name; proposed from the email when a new account has none</source>
        <translation>Nombre de usuario; se propone a partir del correo si una cuenta nueva no tiene ninguno</translation>
    </message>
    <message>
        <source>Whether it is protected from being deleted</source>
        <translation>Si está protegida contra la eliminación</translation>
    </message>
    <message>
        <source>Nothing to change was named. Add an option such as --last-name TEXT.</source>
        <translation>No se indicó nada que cambiar. Agregue una opción como --last-name TEXT.</translation>
    </message>
    <message>
        <source>Would change %1</source>
        <translation>Se cambiaría: %1</translation>
    </message>
    <message>
        <source>Add an external application</source>
        <translation>Agregar una aplicación externa</translation>
    </message>
    <message>
        <source>Remove an external application</source>
        <translation>Quitar una aplicación externa</translation>
    </message>
    <message>
        <source>Add an API user</source>
        <translation>Agregar un usuario de API</translation>
    </message>
    <message>
        <source>Add an administrator</source>
        <translation>Agregar un administrador</translation>
    </message>
    <message>
        <source>Change fields of one of them, or of many; “” clears an optional field</source>
        <translation>Cambiar campos de una cuenta o de muchas; “” borra un campo opcional</translation>
    </message>
</context>
<context>
    <name>AccountDetails</name>
    <message>
        <source>This account has been deleted for good.</source>
        <translation>Esta cuenta se ha eliminado definitivamente.</translation>
    </message>
</context>
<context>
    <name>AccountPane</name>
    <message>
        <source>Only API user</source>
        <translation>Único usuario de API</translation>
    </message>
    <message numerus="yes">
        <source>1 of %Ln API user(s)</source>
        <translation>
            <numerusform>1 de %Ln usuario de API</numerusform>
            <numerusform>1 de %Ln usuarios de API</numerusform>
        </translation>
    </message>
    <message>
        <source>External applications</source>
        <translation>Aplicaciones externas</translation>
    </message>
    <message>
        <source>%1 stops working if %2 is deleted or suspended.</source>
        <translation>%1 deja de funcionar si se elimina o se suspende %2.</translation>
    </message>
    <message>
        <source>These stop working if %2 is deleted or suspended: %1.</source>
        <translation>Dejan de funcionar si se elimina o se suspende %2: %1.</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Credenciales</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Mailed to</source>
        <translation>Enviado a</translation>
    </message>
    <message>
        <source>Password made</source>
        <translation>Contraseña creada</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expira</translation>
    </message>
    <message>
        <source>First use</source>
        <translation>Primer uso</translation>
    </message>
    <message>
        <source>First sign-in</source>
        <translation>Primer inicio de sesión</translation>
    </message>
    <message>
        <source>Last use</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Último inicio de sesión</translation>
    </message>
    <message>
        <source>Deployed at</source>
        <translation>Desplegada en</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>The address has changed since the last mail.</source>
        <translation>La dirección ha cambiado desde el último correo.</translation>
    </message>
    <message>
        <source>Send to %1 Instead</source>
        <translation>Enviar a %1 en su lugar</translation>
    </message>
    <message>
        <source>Recent activity</source>
        <translation>Actividad reciente</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1, por %2</translation>
    </message>
    <message>
        <source>All changes of this account</source>
        <translation>Todos los cambios de esta cuenta</translation>
    </message>
    <message>
        <source>API user</source>
        <translation>Usuario de API</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>API user in %1</source>
        <translation>Usuario de API en %1</translation>
    </message>
    <message>
        <source>Administrator in %1</source>
        <translation>Administrador en %1</translation>
    </message>
    <message>
        <source>In the recycle bin</source>
        <translation>En la papelera de reciclaje</translation>
    </message>
    <message>
        <source>Login suspended</source>
        <translation>Acceso suspendido</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Protegido</translation>
    </message>
    <message>
        <source>Personal details</source>
        <translation>Datos personales</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln seleccionado</numerusform>
            <numerusform>%Ln seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Selección</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administradores</translation>
    </message>
    <message>
        <source>API users</source>
        <translation>Usuarios de API</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendido</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Sin selección</translation>
    </message>
    <message>
        <source>Select a row to see its details.</source>
        <translation>Seleccione una fila para ver sus detalles.</translation>
    </message>
</context>
<context>
    <name>ActivityCommands</name>
    <message>
        <source>“%1” is not a date. Use one such as 2026-03-18.</source>
        <translation>“%1” no es una fecha. Use una como 2026-03-18.</translation>
    </message>
    <message>
        <source>There is no kind “%1”. Use one of: %2.</source>
        <translation>No existe la clase “%1”. Use una de estas: %2.</translation>
    </message>
    <message>
        <source>There is no category “%1”. Use view, write, access or download.</source>
        <translation>No existe la categoría “%1”. Use view, write, access o download.</translation>
    </message>
    <message>
        <source>There is no application “%1”.</source>
        <translation>No existe la aplicación “%1”.</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>la actividad</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Conjunto</translation>
    </message>
    <message>
        <source>At (UTC)</source>
        <translation>Fecha (UTC)</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>“%1” is not a number above 0.</source>
        <translation>“%1” no es un número mayor que 0.</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Takes back</source>
        <translation>Revierte</translation>
    </message>
    <message>
        <source>Undone by</source>
        <translation>Deshecho por</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more row(s); “activity export” has them all.</source>
        <translation>
            <numerusform>Y %Ln fila más; “activity export” las incluye todas.</numerusform>
            <numerusform>Y %Ln filas más; “activity export” las incluye todas.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no change %1 in the history.</source>
        <translation>No existe el cambio %1 en el historial.</translation>
    </message>
    <message>
        <source>There is no format “%1”. Use csv or jsonl.</source>
        <translation>No existe el formato “%1”. Use csv o jsonl.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry (entries) exported; the export is recorded.</source>
        <translation>
            <numerusform>%Ln entrada exportada; la exportación queda registrada.</numerusform>
            <numerusform>%Ln entradas exportadas; la exportación queda registrada.</numerusform>
        </translation>
    </message>
    <message>
        <source>From this day on, such as 2026-03-18</source>
        <translation>A partir de este día, por ejemplo 2026-03-18</translation>
    </message>
    <message>
        <source>Until this day, which is included</source>
        <translation>Hasta este día, incluido</translation>
    </message>
    <message>
        <source>Such as delete, sign-in or export</source>
        <translation>Por ejemplo delete, sign-in o export</translation>
    </message>
    <message>
        <source>view, write, access or download</source>
        <translation>view, write, access o download</translation>
    </message>
    <message>
        <source>What this one did: uid, user name, email or name</source>
        <translation>Lo que hizo esta persona: uid, nombre de usuario, correo o nombre</translation>
    </message>
    <message>
        <source>Changes of this account, and its sign-ins</source>
        <translation>Cambios de esta cuenta y sus inicios de sesión</translation>
    </message>
    <message>
        <source>Changes that name this application</source>
        <translation>Cambios que nombran esta aplicación</translation>
    </message>
    <message>
        <source>Changes of accounts in this organization</source>
        <translation>Cambios de cuentas de esta organización</translation>
    </message>
    <message>
        <source>Found in what entries say, and in changed values</source>
        <translation>Texto que se busca en las entradas y en los valores cambiados</translation>
    </message>
    <message>
        <source>List who did what, the newest first</source>
        <translation>Listar quién hizo qué, lo más reciente primero</translation>
    </message>
    <message>
        <source>At most so many; otherwise %1</source>
        <translation>Como máximo este número; si no se indica, %1</translation>
    </message>
    <message>
        <source>Show one entry, field by field</source>
        <translation>Mostrar una entrada, campo por campo</translation>
    </message>
    <message>
        <source>Number of the entry</source>
        <translation>Número de la entrada</translation>
    </message>
    <message>
        <source>Write entries into a file, which is recorded too</source>
        <translation>Escribir entradas en un archivo, lo que también queda registrado</translation>
    </message>
    <message>
        <source>csv or jsonl</source>
        <translation>csv o jsonl</translation>
    </message>
    <message>
        <source>The file to write, or - for standard output</source>
        <translation>El archivo en el que se escribe, o - para la salida estándar</translation>
    </message>
</context>
<context>
    <name>ActivityExport</name>
    <message>
        <source>The file could not be written. Check that there is room for it.</source>
        <translation>No se pudo escribir el archivo. Compruebe que haya espacio para él.</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>la actividad</translation>
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
        <translation>%1, quitado</translation>
    </message>
    <message>
        <source>%1, added</source>
        <translation>%1, agregado</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Antes: %1</translation>
    </message>
    <message>
        <source>Afterwards: %1</source>
        <translation>Después: %1</translation>
    </message>
    <message>
        <source>%1: new</source>
        <translation>%1: nuevo</translation>
    </message>
    <message>
        <source>%1: gone</source>
        <translation>%1: ya no existe</translation>
    </message>
    <message>
        <source>Undone by entry %1</source>
        <translation>Deshecho por la entrada %1</translation>
    </message>
    <message>
        <source>Takes back entry %1, not undone itself</source>
        <translation>Revierte la entrada %1; no se ha deshecho a su vez</translation>
    </message>
    <message>
        <source>Not undone</source>
        <translation>Sin deshacer</translation>
    </message>
    <message>
        <source>Cannot be undone</source>
        <translation>No se puede deshacer</translation>
    </message>
    <message>
        <source>%1, computer %2</source>
        <translation>%1, equipo %2</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
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
        <translation>Origen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>Integridad</translation>
    </message>
    <message>
        <source>Entry %L1 is unbroken</source>
        <translation>La entrada %L1 está íntegra</translation>
    </message>
    <message>
        <source>Entry %L1 is not proved</source>
        <translation>La entrada %L1 no está probada</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Antes y después</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more row(s); an export has them all.</source>
        <translation>
            <numerusform>Y %Ln fila más; una exportación las incluye todas.</numerusform>
            <numerusform>Y %Ln filas más; una exportación las incluye todas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry (entries) selected</source>
        <translation>
            <numerusform>%Ln entrada seleccionada</numerusform>
            <numerusform>%Ln entradas seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Sin selección</translation>
    </message>
    <message>
        <source>Select an entry to see its details.</source>
        <translation>Seleccione una entrada para ver sus detalles.</translation>
    </message>
</context>
<context>
    <name>AdministratorActions</name>
    <message>
        <source>This account has been deleted for good by somebody else meanwhile. Nothing was changed.</source>
        <translation>Entretanto, otra persona ha eliminado esta cuenta definitivamente. No se cambió nada.</translation>
    </message>
    <message>
        <source>Addresses of this directory are at %1. Use one of these domains, or allow this one in Settings.</source>
        <translation>Las direcciones de este directorio pertenecen a %1. Use uno de estos dominios o permita este en Configuración.</translation>
    </message>
    <message>
        <source>%1 is in the recycle bin. Nothing was changed; restore the account first.</source>
        <translation>%1 está en la papelera de reciclaje. No se cambió nada; restaure primero la cuenta.</translation>
    </message>
    <message>
        <source>The operator of this directory cannot be deleted for good.</source>
        <translation>No se puede eliminar definitivamente al operador de este directorio.</translation>
    </message>
</context>
<context>
    <name>AdministratorForm</name>
    <message>
        <source>Add API User</source>
        <translation>Agregar usuario de API</translation>
    </message>
    <message>
        <source>Edit API User</source>
        <translation>Editar usuario de API</translation>
    </message>
    <message>
        <source>Add Administrator</source>
        <translation>Agregar administrador</translation>
    </message>
    <message>
        <source>Edit Administrator</source>
        <translation>Editar administrador</translation>
    </message>
    <message>
        <source>API user, added %1</source>
        <translation>Usuario de API, agregado: %1</translation>
    </message>
    <message>
        <source>Administrator, added %1</source>
        <translation>Administrador, agregado: %1</translation>
    </message>
    <message>
        <source>API user in %1, added %2</source>
        <translation>Usuario de API en %1, agregado: %2</translation>
    </message>
    <message>
        <source>Administrator in %1, added %2</source>
        <translation>Administrador en %1, agregado: %2</translation>
    </message>
    <message>
        <source>Only API user</source>
        <translation>Único usuario de API</translation>
    </message>
    <message numerus="yes">
        <source>1 of %Ln API user(s)</source>
        <translation>
            <numerusform>1 de %Ln usuario de API</numerusform>
            <numerusform>1 de %Ln usuarios de API</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln API user(s)</source>
        <translation>
            <numerusform>%Ln usuario de API</numerusform>
            <numerusform>%Ln usuarios de API</numerusform>
        </translation>
    </message>
    <message>
        <source>As the directory</source>
        <translation>Como el directorio</translation>
    </message>
</context>
<context>
    <name>AdministratorRows</name>
    <message>
        <source>%1 is already an API user with this email. Use another address, or edit that API user.</source>
        <translation>%1 ya es usuario de API con este correo. Use otra dirección o edite ese usuario de API.</translation>
    </message>
    <message>
        <source>%1 is already an administrator with this email. Use another address, or edit that administrator.</source>
        <translation>%1 ya es administrador con este correo. Use otra dirección o edite ese administrador.</translation>
    </message>
    <message>
        <source>%1 already has this user name. Enter another one.</source>
        <translation>%1 ya tiene este nombre de usuario. Escriba otro.</translation>
    </message>
</context>
<context>
    <name>AdministratorText</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Role or applications</source>
        <translation>Rol o aplicaciones</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Credenciales</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Password expires</source>
        <translation>Expiración de la contraseña</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Agregado</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>API user</source>
        <translation>Usuario de API</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Login suspended</source>
        <translation>Acceso suspendido</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Hoy %1</translation>
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
        <translation>Reintento: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state of a mail, reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4, protected</source>
        <extracomment>A row as a screen reader says it: name, type, status, role or applications.</extracomment>
        <translation>%1, %2, %3, %4, con protección</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <extracomment>A row as a screen reader says it: name, type, status, role or applications.</extracomment>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>Issued by the server</source>
        <translation>Emitidas por el servidor</translation>
    </message>
</context>
<context>
    <name>AnchorFile</name>
    <message>
        <source>The anchor could not be kept in the folder %1.</source>
        <translation>No se pudo guardar el ancla en la carpeta %1.</translation>
    </message>
</context>
<context>
    <name>ApplicationActions</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>There is already an application “%1”. Enter another name.</source>
        <translation>Ya existe una aplicación “%1”. Escriba otro nombre.</translation>
    </message>
    <message>
        <source>This application has been deleted meanwhile. Nothing was changed.</source>
        <translation>Entretanto se ha eliminado esta aplicación. No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 is built in and keeps its name. Add a custom application for another name.</source>
        <translation>%1 es una aplicación integrada y conserva su nombre. Agregue una aplicación personalizada para usar otro nombre.</translation>
    </message>
    <message>
        <source>%1 is built in and cannot be deleted.</source>
        <translation>%1 viene con el programa y no se puede eliminar.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 y %Ln más</numerusform>
            <numerusform>%1 y %Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot be deleted, because %Ln API user(s) still have it: %2. Remove it from them first.</source>
        <translation>
            <numerusform>No se puede eliminar %1, porque %Ln usuario de API todavía tiene esta aplicación: %2. Quítesela primero.</numerusform>
            <numerusform>No se puede eliminar %1, porque %Ln usuarios de API todavía tienen esta aplicación: %2. Quítesela primero.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ApplicationCommands</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>API users</source>
        <translation>Usuarios de API</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Integrado</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Punto de conexión</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>There is no application “%1”. “stewardctl application list” lists them.</source>
        <translation>No existe la aplicación “%1”. “stewardctl application list” lista las que hay.</translation>
    </message>
    <message>
        <source>Nothing to change was named. Add --name, --description or --endpoint with a text.</source>
        <translation>No se indicó nada que cambiar. Agregue --name, --description o --endpoint con un texto.</translation>
    </message>
    <message>
        <source>Name of the application</source>
        <translation>Nombre de la aplicación</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para qué sirve</translation>
    </message>
    <message>
        <source>Where it reaches the API; https, or http to this computer</source>
        <translation>Dónde accede a la API; https, o http a este equipo</translation>
    </message>
    <message>
        <source>Its new name</source>
        <translation>Su nuevo nombre</translation>
    </message>
    <message>
        <source>Add a custom application</source>
        <translation>Agregar una aplicación personalizada</translation>
    </message>
    <message>
        <source>Rename or describe an application</source>
        <translation>Cambiar el nombre o la descripción de una aplicación</translation>
    </message>
    <message>
        <source>Delete a custom application that nobody has</source>
        <translation>Eliminar una aplicación personalizada que nadie tiene</translation>
    </message>
    <message>
        <source>List the applications with their API users</source>
        <translation>Listar las aplicaciones con sus usuarios de API</translation>
    </message>
</context>
<context>
    <name>ApplicationHealth</name>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>Only one</source>
        <translation>Solo uno</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Funciona</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>Aún sin usar</translation>
    </message>
    <message>
        <source>Relies on one API user</source>
        <translation>Depende de un solo usuario de API</translation>
    </message>
    <message numerus="yes">
        <source>Stopped for %Ln organization(s)</source>
        <translation>
            <numerusform>Detenida para %Ln organización</numerusform>
            <numerusform>Detenida para %Ln organizaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped for %1</source>
        <translation>Detenida para %1</translation>
    </message>
</context>
<context>
    <name>ApplicationPane</name>
    <message numerus="yes">
        <source>%Ln API user(s), none can sign in</source>
        <translation>
            <numerusform>%Ln usuario de API; no puede iniciar sesión</numerusform>
            <numerusform>%Ln usuarios de API; ninguno puede iniciar sesión</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln API user(s)</source>
        <translation>
            <numerusform>%Ln usuario de API</numerusform>
            <numerusform>%Ln usuarios de API</numerusform>
        </translation>
    </message>
    <message>
        <source>No organization</source>
        <translation>Sin organización</translation>
    </message>
    <message>
        <source>Built-in external application</source>
        <translation>Aplicación externa integrada</translation>
    </message>
    <message>
        <source>Custom external application</source>
        <translation>Aplicación externa personalizada</translation>
    </message>
    <message>
        <source>Where it works</source>
        <translation>Dónde funciona</translation>
    </message>
    <message>
        <source>No API user has it yet.</source>
        <translation>Ningún usuario de API la tiene todavía.</translation>
    </message>
    <message>
        <source>What stops it</source>
        <translation>Qué la detiene</translation>
    </message>
    <message>
        <source>It works for an organization while at least one API user there is active.</source>
        <translation>Funciona para una organización mientras haya en ella al menos un usuario de API activo.</translation>
    </message>
    <message>
        <source>API users without an organization</source>
        <translation>Usuarios de API sin organización</translation>
    </message>
    <message>
        <source>%1 has stopped for %2. Cannot sign in: %3.</source>
        <translation>%1 se ha detenido para %2. No pueden iniciar sesión: %3.</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Punto de conexión</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Sin definir</translation>
    </message>
    <message>
        <source>Note for new API users</source>
        <translation>Nota para usuarios de API nuevos</translation>
    </message>
    <message>
        <source>For MultiLine for Salesforce, tick Salesforce. HttpApi will not work.</source>
        <translation>Para MultiLine for Salesforce, marque Salesforce. HttpApi no funcionará.</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>the directory file</source>
        <translation>el archivo del directorio</translation>
    </message>
    <message>
        <source>It is not signed.</source>
        <translation>No está firmada.</translation>
    </message>
    <message>
        <source>It is signed with a key that was replaced since.</source>
        <translation>Está firmada con una clave que se reemplazó después.</translation>
    </message>
    <message>
        <source>It is signed with a key that the history does not know.</source>
        <translation>Está firmada con una clave que el historial no conoce.</translation>
    </message>
    <message>
        <source>The history was altered. %1</source>
        <translation>El historial fue alterado. %1</translation>
    </message>
    <message>
        <source>The history is empty.</source>
        <translation>El historial está vacío.</translation>
    </message>
    <message numerus="yes">
        <source>The hashes of all %Ln change(s) fit, up to change %1 of %2.</source>
        <translation>
            <numerusform>El hash de %Ln cambio concuerda, hasta el cambio %1 de %2.</numerusform>
            <numerusform>Los hash de los %Ln cambios concuerdan, hasta el cambio %1 de %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>An anchor outside the file confirms it up to change %1, as it was on %2.</source>
        <translation>Un ancla fuera del archivo lo confirma hasta el cambio %1, tal como estaba el %2.</translation>
    </message>
    <message>
        <source>It is not intact from the first change on.</source>
        <translation>No está íntegro desde el primer cambio.</translation>
    </message>
    <message>
        <source>It is intact up to change %1 of %2, by its own hashes.</source>
        <translation>Está íntegro hasta el cambio %1 de %2, según sus propios hash.</translation>
    </message>
    <message>
        <source>No anchor outside the file confirms it: whoever can write the file could have written a history that fits.</source>
        <translation>Ningún ancla fuera del archivo lo confirma: quien puede escribir el archivo podría haber escrito un historial que concuerde.</translation>
    </message>
    <message>
        <source>%1: the anchor of change %2, made on %3, confirms the history.</source>
        <translation>%1: el ancla del cambio %2, creada el %3, confirma el historial.</translation>
    </message>
    <message>
        <source>%1: the anchor of change %2, made on %3, disproves the history: that change, or one before it, was altered.</source>
        <translation>%1: el ancla del cambio %2, creada el %3, desmiente el historial: ese cambio, o uno anterior, fue alterado.</translation>
    </message>
    <message>
        <source>%1: the anchor of change %2, made on %3, disproves the history: that change is missing, the end was cut off.</source>
        <translation>%1: el ancla del cambio %2, creada el %3, desmiente el historial: falta ese cambio, se cortó el final.</translation>
    </message>
    <message>
        <source>%1: the anchor of change %2, made on %3, is not what was signed: it was altered or is not complete.</source>
        <translation>%1: el ancla del cambio %2, creada el %3, no es lo que se firmó: fue alterada o no está completa.</translation>
    </message>
    <message>
        <source>%1: the anchor of change %2, made on %3, is of another directory.</source>
        <translation>%1: el ancla del cambio %2, creada el %3, es de otro directorio.</translation>
    </message>
    <message>
        <source>None of the anchors given is of this directory.</source>
        <translation>Ninguna de las anclas indicadas es de este directorio.</translation>
    </message>
    <message>
        <source>The signing key was exchanged past the history.</source>
        <translation>La clave de firma se cambió al margen del historial.</translation>
    </message>
    <message>
        <source>The signing key was replaced with change %1 of %2 by %3.</source>
        <translation>La clave de firma se reemplazó con el cambio %1 de %2 por %3.</translation>
    </message>
</context>
<context>
    <name>AuditCommands</name>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>No se puede leer el archivo %1.</translation>
    </message>
    <message>
        <source>The file %1 is too large to be looked through.</source>
        <translation>El archivo %1 es demasiado grande para examinarlo.</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Entrada estándar</translation>
    </message>
    <message>
        <source>the anchors of the history</source>
        <translation>las anclas del historial</translation>
    </message>
    <message>
        <source>The head is not signed.</source>
        <translation>La cabeza no está firmada.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Conjunto</translation>
    </message>
    <message>
        <source>At (UTC)</source>
        <translation>Fecha (UTC)</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Guardada en</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>el archivo</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>este equipo</translation>
    </message>
    <message>
        <source>The old key can no longer sign, and every later check tells that it was replaced. Add --yes to do it.</source>
        <translation>La clave antigua ya no podrá firmar, y toda comprobación posterior indicará que se reemplazó. Agregue --yes para hacerlo.</translation>
    </message>
    <message>
        <source>Heads are signed with a new key.</source>
        <translation>Las cabezas se firman con una clave nueva.</translation>
    </message>
    <message>
        <source>Check that nobody has rewritten the history; ends with 1 when somebody has</source>
        <translation>Comprobar que nadie ha reescrito el historial; termina con 1 si alguien lo ha hecho</translation>
    </message>
    <message>
        <source>Also against the anchors in this file: a mail, a log, an export; “-”: standard input</source>
        <translation>Comprobar también con las anclas de este archivo: un correo, un registro, una exportación; “-”: entrada estándar</translation>
    </message>
    <message>
        <source>Print the line that pins the history as it is now, and keep it on this computer</source>
        <translation>Mostrar la línea que fija el historial tal como está ahora y guardarla en este equipo</translation>
    </message>
    <message>
        <source>List the anchors that are known</source>
        <translation>Listar las anclas conocidas</translation>
    </message>
    <message>
        <source>Sign heads with a new key because the old one is lost</source>
        <translation>Firmar las cabezas con una clave nueva porque se perdió la antigua</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Hacerlo</translation>
    </message>
</context>
<context>
    <name>Authority</name>
    <message numerus="yes">
        <source>Needs the privilege(s) %1; your role %2 has nothing in this section.</source>
        <translation>
            <numerusform>Requiere el privilegio %1; su rol %2 no tiene nada en esta sección.</numerusform>
            <numerusform>Requiere los privilegios %1; su rol %2 no tiene nada en esta sección.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Needs the privilege(s) %1; your role %2 has: %3.</source>
        <translation>
            <numerusform>Requiere el privilegio %1; su rol %2 tiene: %3.</numerusform>
            <numerusform>Requiere los privilegios %1; su rol %2 tiene: %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuthorityRows</name>
    <message>
        <source>This directory asks who you are. Sign in first.</source>
        <translation>Este directorio pregunta quién es usted. Inicie sesión primero.</translation>
    </message>
    <message>
        <source>Your account in this directory has been deleted.</source>
        <translation>Su cuenta en este directorio se ha eliminado.</translation>
    </message>
    <message>
        <source>Your account in this directory is suspended.</source>
        <translation>Su cuenta en este directorio está suspendida.</translation>
    </message>
</context>
<context>
    <name>BackupCommands</name>
    <message>
        <source>signed</source>
        <translation>firmada</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>sin firmar</translation>
    </message>
    <message>
        <source>signature wrong</source>
        <translation>firma incorrecta</translation>
    </message>
    <message>
        <source>Backup made: %1 (%2)</source>
        <translation>Copia de seguridad creada: %1 (%2)</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>API users</source>
        <translation>Usuarios de API</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>Papelera de reciclaje</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Aplicaciones</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>There is no backup of this directory.</source>
        <translation>No hay ninguna copia de seguridad de este directorio.</translation>
    </message>
    <message>
        <source>There is no backup “%1”. “stewardctl backups” lists them.</source>
        <translation>No existe la copia de seguridad “%1”. “stewardctl backups” lista las que hay.</translation>
    </message>
    <message>
        <source>Restored %1 from %2</source>
        <translation>Se restauró %1 desde %2</translation>
    </message>
    <message>
        <source>The damaged file is %1</source>
        <translation>El archivo dañado es %1</translation>
    </message>
    <message>
        <source>Whose credentials were sent since then, this directory does not know: “stewardctl doctor --repair” may read it from the damaged file.</source>
        <translation>Este directorio no sabe a quién se enviaron credenciales desde entonces: “stewardctl doctor --repair” quizá pueda leerlo del archivo dañado.</translation>
    </message>
    <message>
        <source>Without a working password: %1. “stewardctl credentials send” makes a new one.</source>
        <translation>Sin contraseña válida: %1. “stewardctl credentials send” crea una nueva.</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>cambio %1</translation>
    </message>
    <message>
        <source>Nothing was changed. Add --even-if-last to do it all the same.</source>
        <translation>No se cambió nada. Agregue --even-if-last para hacerlo de todos modos.</translation>
    </message>
    <message>
        <source>Nothing was changed. Add --yes to do it.</source>
        <translation>No se cambió nada. Agregue --yes para hacerlo.</translation>
    </message>
    <message>
        <source>Instead of WHO: everything as this backup has it; a name of “backups”, “latest” or a file</source>
        <translation>En lugar de WHO: todo tal como está en esta copia de seguridad; un nombre de “backups”, “latest” o un archivo</translation>
    </message>
    <message>
        <source>Name accounts or a backup, not both.</source>
        <translation>Indique cuentas o una copia de seguridad, no ambas cosas.</translation>
    </message>
    <message>
        <source>Make a backup, with a signed note of what is in it</source>
        <translation>Crear una copia de seguridad, con una nota firmada de su contenido</translation>
    </message>
    <message>
        <source>A file that does not exist yet; otherwise in your folder</source>
        <translation>Un archivo que aún no existe; si no se indica, en su carpeta</translation>
    </message>
    <message>
        <source>List the backups, the newest first</source>
        <translation>Listar las copias de seguridad, la más reciente primero</translation>
    </message>
    <message>
        <source>Would put %1 in its place; the damaged file would be kept beside it.</source>
        <translation>Se pondría %1 en su lugar; el archivo dañado se conservaría al lado.</translation>
    </message>
</context>
<context>
    <name>BackupFile</name>
    <message>
        <source>The backup %1 cannot be read.</source>
        <translation>No se puede leer la copia de seguridad %1.</translation>
    </message>
    <message>
        <source>The backup %1 cannot be written. Check that there is space and that you may write in the folder.</source>
        <translation>No se puede escribir la copia de seguridad %1. Compruebe que haya espacio y que tenga permiso para escribir en la carpeta.</translation>
    </message>
    <message>
        <source>The backup %1 is not as it was when it was made. It was left as it is; choose another one.</source>
        <translation>La copia de seguridad %1 no está como cuando se creó. Se dejó como está; elija otra.</translation>
    </message>
    <message>
        <source>The file %1 cannot be removed.</source>
        <translation>No se puede quitar el archivo %1.</translation>
    </message>
</context>
<context>
    <name>BackupManifest</name>
    <message>
        <source>Made by hand</source>
        <translation>Creada manualmente</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Diaria</translation>
    </message>
    <message>
        <source>Before a change of many rows</source>
        <translation>Antes de un cambio de muchas filas</translation>
    </message>
    <message>
        <source>Before another backup was restored</source>
        <translation>Antes de restaurar otra copia de seguridad</translation>
    </message>
    <message>
        <source>Before an update of Steward</source>
        <translation>Antes de una actualización de Steward</translation>
    </message>
    <message>
        <source>What is in the backup cannot be read.</source>
        <translation>No se puede leer el contenido de la copia de seguridad.</translation>
    </message>
</context>
<context>
    <name>BackupPolicy</name>
    <message>
        <source>Keep between 1 and %1 backups.</source>
        <translation>Conserve entre 1 y %1 copias de seguridad.</translation>
    </message>
    <message>
        <source>The number of rows is from 0 (never) to %L1.</source>
        <translation>El número de filas va de 0 (nunca) a %L1.</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>The folder %1 for backups cannot be made. Check that there is space and that you may write there.</source>
        <translation>No se puede crear la carpeta %1 para las copias de seguridad. Compruebe que haya espacio y que tenga permiso para escribir allí.</translation>
    </message>
    <message>
        <source>Nothing was changed, as the backup before it could not be made. %1 Backups before changes of many rows can be switched off in Settings.</source>
        <translation>No se cambió nada, porque no se pudo crear la copia de seguridad previa. %1 Las copias de seguridad antes de cambios de muchas filas se pueden desactivar en Configuración.</translation>
    </message>
    <message>
        <source>The backup %1 cannot be copied into the folder for temporary files. Check that there is space.</source>
        <translation>No se puede copiar la copia de seguridad %1 en la carpeta de archivos temporales. Compruebe que haya espacio.</translation>
    </message>
    <message>
        <source>This backup is of another directory. Nothing was changed; choose one of this directory.</source>
        <translation>Esta copia de seguridad es de otro directorio. No se cambió nada; elija una de este directorio.</translation>
    </message>
</context>
<context>
    <name>BulkActions</name>
    <message>
        <source>This job cannot be retried. Do it again from the table.</source>
        <translation>No se puede reintentar esta tarea. Hágala de nuevo desde la tabla.</translation>
    </message>
</context>
<context>
    <name>BulkEdit</name>
    <message>
        <source>“%1” is not known here. Remove it, or use a newer Steward.</source>
        <translation>“%1” no se conoce aquí. Quítelo o use una versión más reciente de Steward.</translation>
    </message>
    <message>
        <source>The value of %1 is not of the right type.</source>
        <translation>El valor de %1 no es del tipo correcto.</translation>
    </message>
    <message>
        <source>There is no application “%1”.</source>
        <translation>No existe la aplicación “%1”.</translation>
    </message>
    <message>
        <source>“%1” is missing, or is not a text.</source>
        <translation>Falta “%1” o no es un texto.</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>No existe el campo “%1”.</translation>
    </message>
    <message>
        <source>There is no operation “%1”. Use set, clear, add, remove, fill or replace.</source>
        <translation>No existe la operación “%1”. Use set, clear, add, remove, fill o replace.</translation>
    </message>
    <message>
        <source>“%1” is neither true nor false.</source>
        <translation>“%1” no es ni true ni false.</translation>
    </message>
    <message>
        <source>%1 cannot be changed in this way.</source>
        <translation>%1 no se puede cambiar de esta manera.</translation>
    </message>
    <message>
        <source>The template of %1 is empty. Enter one, for example {first}.{last}.</source>
        <translation>La plantilla de %1 está vacía. Escriba una, por ejemplo {first}.{last}.</translation>
    </message>
    <message>
        <source>Enter what is to be replaced in %1.</source>
        <translation>Escriba qué se debe reemplazar en %1.</translation>
    </message>
    <message>
        <source>Choose the applications that are to be removed.</source>
        <translation>Elija las aplicaciones que se deben quitar.</translation>
    </message>
    <message>
        <source>Choose at least one field to change.</source>
        <translation>Elija al menos un campo que cambiar.</translation>
    </message>
    <message>
        <source>%1 is changed twice. Change each field once.</source>
        <translation>%1 se cambia dos veces. Cambie cada campo una sola vez.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>“%1” is not a list.</source>
        <translation>“%1” no es una lista.</translation>
    </message>
    <message>
        <source>%1 set to %2</source>
        <translation>%1 pasa a %2</translation>
    </message>
    <message>
        <source>%1 cleared</source>
        <translation>%1: valor borrado</translation>
    </message>
    <message>
        <source>%1: %2 added</source>
        <translation>%1: se agrega %2</translation>
    </message>
    <message>
        <source>%1: %2 removed</source>
        <translation>%1: se quita %2</translation>
    </message>
    <message>
        <source>“%2” replaced by “%3” in %1</source>
        <translation>“%2” reemplazado por “%3” en %1</translation>
    </message>
    <message>
        <source>Owner cleared</source>
        <translation>Responsable borrado</translation>
    </message>
    <message>
        <source>Owner set to %1</source>
        <translation>Responsable definido: %1</translation>
    </message>
</context>
<context>
    <name>BulkEditOptions</name>
    <message>
        <source>“%1” is no field. Use one of: %2.</source>
        <translation>“%1” no es un campo. Use uno de estos: %2.</translation>
    </message>
    <message>
        <source>“%1” is no value of %2. Write it as FIELD=VALUE.</source>
        <translation>“%1” no es un valor de %2. Escríbalo como FIELD=VALUE.</translation>
    </message>
    <message>
        <source>“%1” is no value of %2. Write it as FIELD/FIND/WITH; any sign that neither text has can stand for the slashes.</source>
        <translation>“%1” no es un valor de %2. Escríbalo como FIELD/FIND/WITH; en lugar de las barras puede usarse cualquier signo que no aparezca en ninguno de los dos textos.</translation>
    </message>
    <message>
        <source>Set a field of all of them: %1, or owner (of the credential)</source>
        <translation>Definir un campo de todas: %1, o owner (de la credencial)</translation>
    </message>
    <message>
        <source>Empty a field</source>
        <translation>Vaciar un campo</translation>
    </message>
    <message>
        <source>Add external applications: applications=Salesforce</source>
        <translation>Agregar aplicaciones externas: applications=Salesforce</translation>
    </message>
    <message>
        <source>Remove external applications</source>
        <translation>Quitar aplicaciones externas</translation>
    </message>
    <message>
        <source>Fill a field from a pattern such as email={first}.{last}@example.com</source>
        <translation>Rellenar un campo con un patrón como email={first}.{last}@example.com</translation>
    </message>
    <message>
        <source>Replace a text within a field</source>
        <translation>Reemplazar un texto dentro de un campo</translation>
    </message>
    <message>
        <source>--replace tells capital letters from small ones</source>
        <translation>--replace distingue entre mayúsculas y minúsculas</translation>
    </message>
    <message>
        <source>Nothing to change was named. Add an option such as --set organization=Bank.</source>
        <translation>No se indicó nada que cambiar. Agregue una opción como --set organization=Bank.</translation>
    </message>
</context>
<context>
    <name>BulkJobs</name>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
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
        <translation>Responsable</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>a field, its value before and after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1 would change, %2 are so already, %3 would be left out.</source>
        <translation>Cambiarían %1, ya están así %2, se omitirían %3.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>job, what became of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 takes a number from 1.</source>
        <translation>%1 admite un número a partir de 1.</translation>
    </message>
    <message>
        <source>All accounts with this, as for list</source>
        <translation>Todas las cuentas que cumplen esto, como en list</translation>
    </message>
    <message>
        <source>Write what became of every row into this file</source>
        <translation>Escribir en este archivo el resultado de cada fila</translation>
    </message>
    <message>
        <source>Do nothing when more accounts match</source>
        <translation>No hacer nada si coinciden más cuentas</translation>
    </message>
    <message>
        <source>Name accounts, or say which with --where: not both.</source>
        <translation>Indique cuentas o diga cuáles con --where, pero no ambas cosas.</translation>
    </message>
    <message>
        <source>%1 accounts match, and %2 at most were expected. Nothing was changed.</source>
        <translation>Coinciden %1 cuentas y se esperaban como máximo %2. No se cambió nada.</translation>
    </message>
    <message>
        <source>Left alone: %1. %2</source>
        <translation>Sin tocar: %1. %2</translation>
    </message>
    <message>
        <source>%1: %2 [result %3]</source>
        <translation>%1: %2 [resultado %3]</translation>
    </message>
    <message>
        <source>%1: %2 [change %3, result %4]</source>
        <translation>%1: %2 [cambio %3, resultado %4]</translation>
    </message>
    <message>
        <source>Left alone: row %1, %2. %3</source>
        <translation>Sin cambios: fila %1, %2. %3</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo</translation>
    </message>
</context>
<context>
    <name>BulkPlan</name>
    <message>
        <source>Moved to the recycle bin</source>
        <translation>Movido a la papelera de reciclaje</translation>
    </message>
    <message>
        <source>Login suspended</source>
        <translation>Acceso suspendido</translation>
    </message>
    <message>
        <source>Login resumed</source>
        <translation>Acceso reanudado</translation>
    </message>
</context>
<context>
    <name>BulkPlanner</name>
    <message>
        <source>%1 would stop</source>
        <translation>Se detendría %1</translation>
    </message>
    <message>
        <source>The last one who can edit roles. Give this privilege to somebody else first.</source>
        <translation>Nadie más puede editar roles. Conceda antes este privilegio a otra persona.</translation>
    </message>
    <message>
        <source>The last one who can edit administrators. Give this privilege to somebody else first.</source>
        <translation>Nadie más puede editar administradores. Conceda antes este privilegio a otra persona.</translation>
    </message>
    <message>
        <source>Changed meanwhile by somebody else; look at it again.</source>
        <translation>Cambiado entretanto por otra persona; revíselo de nuevo.</translation>
    </message>
    <message>
        <source>Deleted for good meanwhile</source>
        <translation>Eliminado definitivamente entretanto</translation>
    </message>
    <message>
        <source>In the recycle bin</source>
        <translation>En la papelera de reciclaje</translation>
    </message>
    <message>
        <source>%1 of this selection gets the same email.</source>
        <translation>%1, también en esta selección, recibe el mismo correo.</translation>
    </message>
    <message>
        <source>%1 of this selection gets the same user name.</source>
        <translation>%1, también en esta selección, recibe el mismo nombre de usuario.</translation>
    </message>
    <message>
        <source>Somebody else has this email or user name.</source>
        <translation>Otra persona tiene este correo o nombre de usuario.</translation>
    </message>
</context>
<context>
    <name>BulkTexts</name>
    <message>
        <source>Login suspended</source>
        <translation>Acceso suspendido</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln no longer exist(s).</source>
        <translation>
            <numerusform>%Ln ya no existe.</numerusform>
            <numerusform>%Ln ya no existen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln is/are in the recycle bin.</source>
        <translation>
            <numerusform>%Ln está en la papelera de reciclaje.</numerusform>
            <numerusform>%Ln están en la papelera de reciclaje.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln do(es) not have such a field.</source>
        <translation>
            <numerusform>%Ln no tiene ese campo.</numerusform>
            <numerusform>%Ln no tienen ese campo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would get a value that cannot be.</source>
        <translation>
            <numerusform>%Ln recibiría un valor no admitido.</numerusform>
            <numerusform>%Ln recibirían un valor no admitido.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would get what another account has.</source>
        <translation>
            <numerusform>%Ln recibiría lo que ya tiene otra cuenta.</numerusform>
            <numerusform>%Ln recibirían lo que ya tiene otra cuenta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your role does not allow %Ln of these changes.</source>
        <translation>
            <numerusform>Su rol no permite %Ln de estos cambios.</numerusform>
            <numerusform>Su rol no permite %Ln de estos cambios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln is/are needed so that somebody can edit roles and administrators.</source>
        <translation>
            <numerusform>%Ln es necesaria para que alguien pueda editar roles y administradores.</numerusform>
            <numerusform>%Ln son necesarias para que alguien pueda editar roles y administradores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln was/were changed meanwhile.</source>
        <translation>
            <numerusform>%Ln se cambió entretanto.</numerusform>
            <numerusform>%Ln se cambiaron entretanto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln for other reasons.</source>
        <translation>
            <numerusform>%Ln por otros motivos.</numerusform>
            <numerusform>%Ln por otros motivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing %1 would stop %2.</source>
        <translation>Cambiar %1 detendría %2.</translation>
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
            <numerusform>%Ln usuario de API</numerusform>
            <numerusform>%Ln usuarios de API</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>None of these rows has it</source>
        <translation>Ninguna de estas filas lo tiene</translation>
    </message>
    <message>
        <source>%1 for all %2</source>
        <comment>a value and a number</comment>
        <translation>%1 en todas (%2)</translation>
    </message>
    <message>
        <source>Several values</source>
        <translation>Varios valores</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number and a value: 40 Active</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) is/are left out.</source>
        <translation>
            <numerusform>%Ln fila se omite.</numerusform>
            <numerusform>%Ln filas se omiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 will stop working.</source>
        <comment>several integrations</comment>
        <translation>Dejarán de funcionar: %1.</translation>
    </message>
    <message>
        <source>%1 will have only one API user left.</source>
        <translation>%1: solo quedará un usuario de API.</translation>
    </message>
</context>
<context>
    <name>ChainVerification</name>
    <message>
        <source>Change %1 is missing, or another one stands in its place.</source>
        <translation>Falta el cambio %1 o hay otro en su lugar.</translation>
    </message>
    <message>
        <source>Change %1 is missing; what it changed is still there.</source>
        <translation>Falta el cambio %1; lo que cambió sigue ahí.</translation>
    </message>
    <message>
        <source>Change %1 has a value that Steward never writes.</source>
        <translation>El cambio %1 tiene un valor que Steward nunca escribe.</translation>
    </message>
    <message>
        <source>Change %1 is of a kind that this version of Steward does not know.</source>
        <translation>El cambio %1 es de una clase que esta versión de Steward no conoce.</translation>
    </message>
    <message>
        <source>Change %1 is hashed in a way that this version of Steward does not know.</source>
        <translation>El hash del cambio %1 se calculó de una manera que esta versión de Steward no conoce.</translation>
    </message>
    <message>
        <source>The parts of change %1 are not complete or not in order.</source>
        <translation>Las partes del cambio %1 no están completas o no están en orden.</translation>
    </message>
    <message>
        <source>Change %1 does not follow the change before it.</source>
        <translation>El cambio %1 no sigue al cambio anterior.</translation>
    </message>
    <message>
        <source>Change %1 does not have the content that its hash covers.</source>
        <translation>El cambio %1 no tiene el contenido que cubre su hash.</translation>
    </message>
</context>
<context>
    <name>ChangeDetails</name>
    <message>
        <source>API user for %1</source>
        <translation>Usuario de API para %1</translation>
    </message>
    <message>
        <source>Administrator with the role %1</source>
        <translation>Administrador con el rol %1</translation>
    </message>
    <message>
        <source>API user for %1 in %2</source>
        <translation>Usuario de API para %1 en %2</translation>
    </message>
    <message>
        <source>Administrator with the role %1 in %2</source>
        <translation>Administrador con el rol %1 en %2</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>Rol nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln privilege(s) added</source>
        <translation>
            <numerusform>%Ln privilegio agregado</numerusform>
            <numerusform>%Ln privilegios agregados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln privilege(s) removed</source>
        <translation>
            <numerusform>%Ln privilegio quitado</numerusform>
            <numerusform>%Ln privilegios quitados</numerusform>
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
        <translation>Directorio creado</translation>
    </message>
    <message>
        <source>New accounts</source>
        <translation>Cuentas nuevas</translation>
    </message>
    <message>
        <source>Login suspended</source>
        <translation>Acceso suspendido</translation>
    </message>
    <message>
        <source>Login resumed</source>
        <translation>Acceso reanudado</translation>
    </message>
    <message>
        <source>Into the recycle bin</source>
        <translation>A la papelera de reciclaje</translation>
    </message>
    <message>
        <source>Out of the recycle bin</source>
        <translation>Desde la papelera de reciclaje</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>Definitivamente</translation>
    </message>
    <message>
        <source>Takes back entry %1</source>
        <translation>Revierte la entrada %1</translation>
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
        <translation>Directorio creado</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>Alta de %1</translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln account(s)</source>
        <translation>
            <numerusform>Alta de %Ln cuenta</numerusform>
            <numerusform>Alta de %Ln cuentas</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Cambio de %1</translation>
    </message>
    <message numerus="yes">
        <source>Changed %Ln account(s)</source>
        <translation>
            <numerusform>Cambio de %Ln cuenta</numerusform>
            <numerusform>Cambio de %Ln cuentas</numerusform>
        </translation>
    </message>
    <message>
        <source>Login suspended for %1</source>
        <translation>Acceso suspendido para %1</translation>
    </message>
    <message numerus="yes">
        <source>Login suspended for %Ln account(s)</source>
        <translation>
            <numerusform>Acceso suspendido para %Ln cuenta</numerusform>
            <numerusform>Acceso suspendido para %Ln cuentas</numerusform>
        </translation>
    </message>
    <message>
        <source>Login resumed for %1</source>
        <translation>Acceso reanudado para %1</translation>
    </message>
    <message numerus="yes">
        <source>Login resumed for %Ln account(s)</source>
        <translation>
            <numerusform>Acceso reanudado para %Ln cuenta</numerusform>
            <numerusform>Acceso reanudado para %Ln cuentas</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>Eliminación de %1</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln account(s)</source>
        <translation>
            <numerusform>Eliminación de %Ln cuenta</numerusform>
            <numerusform>Eliminación de %Ln cuentas</numerusform>
        </translation>
    </message>
    <message>
        <source>Restored %1</source>
        <translation>Restauración de %1</translation>
    </message>
    <message numerus="yes">
        <source>Restored %Ln account(s)</source>
        <translation>
            <numerusform>Restauración de %Ln cuenta</numerusform>
            <numerusform>Restauración de %Ln cuentas</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted %1 for good</source>
        <translation>Eliminación definitiva de %1</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln account(s) for good</source>
        <translation>
            <numerusform>Eliminación definitiva de %Ln cuenta</numerusform>
            <numerusform>Eliminación definitiva de %Ln cuentas</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed the application %1</source>
        <translation>Cambio de la aplicación %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rehecho: %1</translation>
    </message>
    <message>
        <source>Credentials queued for %1</source>
        <translation>Credenciales en cola para %1</translation>
    </message>
    <message numerus="yes">
        <source>Credentials queued for %Ln account(s)</source>
        <translation>
            <numerusform>Credenciales en cola para %Ln cuenta</numerusform>
            <numerusform>Credenciales en cola para %Ln cuentas</numerusform>
        </translation>
    </message>
    <message>
        <source>Credentials of %1 revoked</source>
        <translation>Credenciales de %1 revocadas</translation>
    </message>
    <message numerus="yes">
        <source>Credentials of %Ln account(s) revoked</source>
        <translation>
            <numerusform>Credenciales de %Ln cuenta revocadas</numerusform>
            <numerusform>Credenciales de %Ln cuentas revocadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Password of %1 shown once</source>
        <translation>Contraseña de %1 mostrada una vez</translation>
    </message>
    <message>
        <source>Credentials mail to %1 begun</source>
        <translation>Correo con credenciales a %1 iniciado</translation>
    </message>
    <message>
        <source>Credentials mail to %1</source>
        <translation>Correo con credenciales a %1</translation>
    </message>
    <message numerus="yes">
        <source>Credentials mail to %Ln account(s)</source>
        <translation>
            <numerusform>Correo con credenciales a %Ln cuenta</numerusform>
            <numerusform>Correo con credenciales a %Ln cuentas</numerusform>
        </translation>
    </message>
    <message>
        <source>First use of the credentials of %1</source>
        <translation>Primer uso de las credenciales de %1</translation>
    </message>
    <message>
        <source>Credentials of %1 expired</source>
        <translation>Credenciales de %1 expiradas</translation>
    </message>
    <message numerus="yes">
        <source>Credentials of %Ln account(s) expired</source>
        <translation>
            <numerusform>Credenciales de %Ln cuenta expiradas</numerusform>
            <numerusform>Credenciales de %Ln cuentas expiradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes on the credentials of %1 changed</source>
        <translation>Notas sobre las credenciales de %1 cambiadas</translation>
    </message>
    <message>
        <source>Settings changed: %1</source>
        <translation>Configuración cambiada: %1</translation>
    </message>
    <message>
        <source>Changed the role %1</source>
        <translation>Cambio del rol %1</translation>
    </message>
    <message>
        <source>%1 signed in</source>
        <translation>%1 inició sesión</translation>
    </message>
    <message>
        <source>Sign-in as %1 refused</source>
        <translation>Inicio de sesión como %1 rechazado</translation>
    </message>
    <message>
        <source>%1 signed out</source>
        <translation>%1 cerró sesión</translation>
    </message>
    <message>
        <source>%1 chose a new password</source>
        <translation>%1 eligió una contraseña nueva</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Rechazado: %1</translation>
    </message>
    <message>
        <source>Exported %1</source>
        <translation>Exportado: %1</translation>
    </message>
    <message>
        <source>Looked at %1</source>
        <translation>Consultado: %1</translation>
    </message>
    <message>
        <source>Imported %1</source>
        <translation>Importación de %1</translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln account(s)</source>
        <translation>
            <numerusform>Importación de %Ln cuenta</numerusform>
            <numerusform>Importación de %Ln cuentas</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup made: %1</source>
        <translation>Copia de seguridad creada: %1</translation>
    </message>
    <message>
        <source>Directory restored from the backup of %1</source>
        <translation>Directorio restaurado desde la copia de seguridad del %1</translation>
    </message>
    <message>
        <source>Added the application %1</source>
        <translation>Alta de la aplicación %1</translation>
    </message>
    <message>
        <source>Deleted the application %1</source>
        <translation>Eliminación de la aplicación %1</translation>
    </message>
    <message>
        <source>Added the role %1</source>
        <translation>Alta del rol %1</translation>
    </message>
    <message>
        <source>Deleted the role %1</source>
        <translation>Eliminación del rol %1</translation>
    </message>
    <message>
        <source>Synced with the server</source>
        <translation>Sincronizado con el servidor</translation>
    </message>
    <message>
        <source>Synced %1 with the server</source>
        <translation>%1 sincronizado con el servidor</translation>
    </message>
    <message numerus="yes">
        <source>Synced %Ln account(s) with the server</source>
        <translation>
            <numerusform>%Ln cuenta sincronizada con el servidor</numerusform>
            <numerusform>%Ln cuentas sincronizadas con el servidor</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Suspender</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Eliminar definitivamente</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Credenciales</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revocar</translation>
    </message>
    <message>
        <source>Password shown</source>
        <translation>Contraseña mostrada</translation>
    </message>
    <message>
        <source>Mail begun</source>
        <translation>Correo iniciado</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>First use</source>
        <translation>Primer uso</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Expiración</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Sign-in failed</source>
        <translation>Inicio de sesión fallido</translation>
    </message>
    <message>
        <source>Sign-out</source>
        <translation>Cierre de sesión</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descarga</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronización</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Back to a backup</source>
        <translation>Vuelta a una copia de seguridad</translation>
    </message>
    <message>
        <source>All views</source>
        <translation>Todas las consultas</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>Todos los cambios</translation>
    </message>
    <message>
        <source>All access</source>
        <translation>Todos los accesos</translation>
    </message>
    <message>
        <source>All downloads</source>
        <translation>Todas las descargas</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Línea de comandos</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Puerta de enlace</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>New application</source>
        <translation>Aplicación nueva</translation>
    </message>
    <message>
        <source>Application deleted</source>
        <translation>Aplicación eliminada</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>Rol nuevo</translation>
    </message>
    <message>
        <source>Role deleted</source>
        <translation>Rol eliminado</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1 is not finished</source>
        <comment>what runs: Importing</comment>
        <translation>Sin terminar: %1</translation>
    </message>
    <message>
        <source>When it is cancelled, everything is put back as it was. Otherwise the window stays open until it is done.</source>
        <translation>Si se cancela, todo vuelve a quedar como estaba. De lo contrario, la ventana permanece abierta hasta que termine.</translation>
    </message>
    <message>
        <source>Cancel It and Close</source>
        <translation>Cancelar y cerrar</translation>
    </message>
    <message>
        <source>Keep Open</source>
        <translation>Dejar abierta</translation>
    </message>
    <message>
        <source>Settings are not saved</source>
        <translation>La configuración no está guardada</translation>
    </message>
    <message>
        <source>What was changed on the Settings page is lost when the window is closed.</source>
        <translation>Lo que se cambió en la página Configuración se pierde al cerrar la ventana.</translation>
    </message>
    <message>
        <source>Discard and Close</source>
        <translation>Descartar y cerrar</translation>
    </message>
</context>
<context>
    <name>ColumnTarget</name>
    <message>
        <source>Do not import</source>
        <translation>No importar</translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation>Nombre y apellidos</translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation>Puede iniciar sesión</translation>
    </message>
    <message>
        <source>Uid</source>
        <translation>Uid</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revisión</translation>
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
        <translation>No existe la columna “%1”. Use una de estas: %2.</translation>
    </message>
    <message>
        <source>Uid</source>
        <translation>Uid</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Credencial</translation>
    </message>
    <message>
        <source>Password expires</source>
        <translation>Expiración de la contraseña</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Deleted at</source>
        <translation>Eliminado el</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendido</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Administers the administrators and API users of a Steward directory.</source>
        <translation>Administra los administradores y usuarios de API de un directorio de Steward.</translation>
    </message>
    <message>
        <source>Print the version and end</source>
        <translation>Mostrar la versión y terminar</translation>
    </message>
    <message>
        <source>Print this text and end</source>
        <translation>Mostrar este texto y terminar</translation>
    </message>
    <message>
        <source>See “%1 --help”.</source>
        <translation>Consulte “%1 --help”.</translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation>No existe la opción “%1”.</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>Falta un comando.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>No existe el comando “%1”.</translation>
    </message>
    <message>
        <source>There is no option “%1” here.</source>
        <translation>Aquí no existe la opción “%1”.</translation>
    </message>
    <message>
        <source>“%1” is more than was expected. Name the directory with --directory FILE.</source>
        <translation>“%1” sobra. Indique el directorio con --directory FILE.</translation>
    </message>
    <message>
        <source>“%1” is more than was expected.</source>
        <translation>“%1” sobra.</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>Falta: %1.</translation>
    </message>
    <message>
        <source>The directory file; may stand before or after the command</source>
        <translation>El archivo del directorio; puede indicarse antes o después del comando</translation>
    </message>
    <message>
        <source>Sign in as this person; the password is read from standard input, one line</source>
        <translation>Iniciar sesión como esta persona; la contraseña se lee de la entrada estándar, una línea</translation>
    </message>
    <message>
        <source>Read passwords from this file descriptor instead, one a line</source>
        <translation>Leer las contraseñas de este descriptor de archivo en su lugar, una por línea</translation>
    </message>
    <message>
        <source>Who did what: list, show, export</source>
        <translation>Quién hizo qué: list, show, export</translation>
    </message>
    <message>
        <source>External applications: add, edit, delete, list</source>
        <translation>Aplicaciones externas: add, edit, delete, list</translation>
    </message>
    <message>
        <source>Proof that the history was not rewritten: verify, head, anchors</source>
        <translation>Prueba de que nadie ha reescrito el historial: verify, head, anchors</translation>
    </message>
    <message>
        <source>What differs between here and the server: list, resolve</source>
        <translation>Qué difiere entre aquí y el servidor: list, resolve</translation>
    </message>
    <message>
        <source>Passwords and their mails: send, list, revoke, note</source>
        <translation>Contraseñas y sus correos: send, list, revoke, note</translation>
    </message>
    <message>
        <source>The mail server: set, show, test</source>
        <translation>El servidor de correo: set, show, test</translation>
    </message>
    <message>
        <source>Your own password: change</source>
        <translation>Su propia contraseña: change</translation>
    </message>
    <message>
        <source>What is asked of passwords and addresses: set, show</source>
        <translation>Qué se exige a las contraseñas y direcciones: set, show</translation>
    </message>
    <message>
        <source>The server that the directory is kept in step with</source>
        <translation>El servidor con el que el directorio se mantiene al día</translation>
    </message>
    <message>
        <source>Roles and their privileges: add, edit, copy, delete, list, compare</source>
        <translation>Roles y sus privilegios: add, edit, copy, delete, list, compare</translation>
    </message>
    <message>
        <source>Whether the directory asks who works with it: set, show, keep</source>
        <translation>Si el directorio pregunta quién trabaja con él: set, show, keep</translation>
    </message>
    <message>
        <source>The texts of the mails: show, set, reset</source>
        <translation>Los textos de los correos: show, set, reset</translation>
    </message>
    <message>
        <source>The results could not be written. Check the disk or the program that reads them.</source>
        <translation>No se pudieron escribir los resultados. Compruebe el disco o el programa que los lee.</translation>
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
        <translation>Después del cambio, ningún usuario de API podrá iniciar sesión para lo que se detiene.</translation>
    </message>
    <message>
        <source>Undo takes the whole change back.</source>
        <translation>Deshacer revierte todo el cambio.</translation>
    </message>
    <message>
        <source>Change Anyway</source>
        <translation>Cambiar de todos modos</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>After the import, no API user can sign in for what stops.</source>
        <translation>Después de la importación, ningún usuario de API podrá iniciar sesión para lo que se detiene.</translation>
    </message>
    <message>
        <source>Undo takes the whole import back.</source>
        <translation>Deshacer revierte toda la importación.</translation>
    </message>
    <message>
        <source>Import Anyway</source>
        <translation>Importar de todos modos</translation>
    </message>
    <message>
        <source>Discard Changes</source>
        <translation>Descartar cambios</translation>
    </message>
    <message>
        <source>Discard your changes?</source>
        <translation>¿Descartar sus cambios?</translation>
    </message>
    <message>
        <source>What you typed has not been saved.</source>
        <translation>Lo que escribió no se ha guardado.</translation>
    </message>
    <message>
        <source>Keep Editing</source>
        <translation>Seguir editando</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Starts working</source>
        <translation>Empieza a funcionar</translation>
    </message>
    <message>
        <source>Keeps %1</source>
        <translation>Conserva %1</translation>
    </message>
    <message numerus="yes">
        <source>Keeps %Ln API user(s)</source>
        <translation>
            <numerusform>Conserva %Ln usuario de API</numerusform>
            <numerusform>Conserva %Ln usuarios de API</numerusform>
        </translation>
    </message>
    <message>
        <source>Stops working</source>
        <translation>Deja de funcionar</translation>
    </message>
    <message>
        <source>Does not work already</source>
        <translation>Ya no funcionaba</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other API user(s)</source>
        <translation>
            <numerusform>%Ln usuario de API más</numerusform>
            <numerusform>%Ln usuarios de API más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 keeps working through %2.</source>
        <translation>%1 sigue funcionando gracias a %2.</translation>
    </message>
    <message>
        <source>%1 keeps working for %2 through %3.</source>
        <translation>%1 sigue funcionando para %2 gracias a %3.</translation>
    </message>
    <message>
        <source>No other API user can still sign in for it.</source>
        <translation>No queda ningún otro usuario de API que pueda iniciar sesión para esta integración.</translation>
    </message>
    <message>
        <source>No other API user can still sign in for them.</source>
        <translation>No queda ningún otro usuario de API que pueda iniciar sesión para estas integraciones.</translation>
    </message>
    <message>
        <source>%1 (%2) is the only API user that can still sign in for it.</source>
        <translation>%1 (%2) es el único usuario de API que todavía puede iniciar sesión para esta integración.</translation>
    </message>
    <message>
        <source>%1 (%2) is the only API user that can still sign in for them.</source>
        <translation>%1 (%2) es el único usuario de API que todavía puede iniciar sesión para estas integraciones.</translation>
    </message>
    <message>
        <source>Send Credentials</source>
        <translation>Enviar credenciales</translation>
    </message>
    <message>
        <source>Send new credentials to %1?</source>
        <translation>¿Enviar credenciales nuevas a %1?</translation>
    </message>
    <message>
        <source>A mail with the user name and a new password goes to %1. From then on, the present password works no longer.</source>
        <translation>Se envía a %1 un correo con el nombre de usuario y una contraseña nueva. A partir de ese momento, la contraseña actual deja de funcionar.</translation>
    </message>
    <message numerus="yes">
        <source>Send new credentials to %Ln account(s)?</source>
        <translation>
            <numerusform>¿Enviar credenciales nuevas a %Ln cuenta?</numerusform>
            <numerusform>¿Enviar credenciales nuevas a %Ln cuentas?</numerusform>
        </translation>
    </message>
    <message>
        <source>Each gets a mail with its user name and a new password. From then on, the present passwords work no longer.</source>
        <translation>Cada cuenta recibe un correo con su nombre de usuario y una contraseña nueva. A partir de ese momento, las contraseñas actuales dejan de funcionar.</translation>
    </message>
    <message>
        <source>A mail that was sent cannot be taken back.</source>
        <translation>Un correo enviado no se puede revertir.</translation>
    </message>
    <message>
        <source>Revoke Credentials</source>
        <translation>Revocar credenciales</translation>
    </message>
    <message>
        <source>Revoke the credentials of %1?</source>
        <translation>¿Revocar las credenciales de %1?</translation>
    </message>
    <message numerus="yes">
        <source>Revoke the credentials of %Ln account(s)?</source>
        <translation>
            <numerusform>¿Revocar las credenciales de %Ln cuenta?</numerusform>
            <numerusform>¿Revocar las credenciales de %Ln cuentas?</numerusform>
        </translation>
    </message>
    <message>
        <source>The password of %1 works no longer, and a queued mail is not sent.</source>
        <translation>La contraseña de %1 deja de funcionar y no se envía ningún correo en cola.</translation>
    </message>
    <message>
        <source>Their passwords work no longer, and queued mails are not sent.</source>
        <translation>Las contraseñas de estas cuentas dejan de funcionar y no se envían los correos en cola.</translation>
    </message>
    <message>
        <source>They cannot connect until new credentials are sent.</source>
        <translation>No podrán conectarse hasta que se envíen credenciales nuevas.</translation>
    </message>
    <message>
        <source>Revoke Anyway</source>
        <translation>Revocar de todos modos</translation>
    </message>
    <message>
        <source>A password that was revoked does not come back; send new credentials instead.</source>
        <translation>Una contraseña revocada no se recupera; en su lugar, envíe credenciales nuevas.</translation>
    </message>
    <message>
        <source>Show Password Once</source>
        <translation>Mostrar contraseña una vez</translation>
    </message>
    <message>
        <source>Make a new password for %1 and show it here?</source>
        <translation>¿Crear una contraseña nueva para %1 y mostrarla aquí?</translation>
    </message>
    <message>
        <source>For somebody at this desk who gets no mail. The present password works no longer. Activity keeps that you have seen the new one.</source>
        <translation>Para alguien presente que no recibe correo. La contraseña actual deja de funcionar. En Actividad queda constancia de que usted ha visto la nueva.</translation>
    </message>
    <message>
        <source>It is shown only once; nobody can look it up later.</source>
        <translation>Se muestra una sola vez; nadie podrá consultarla después.</translation>
    </message>
    <message>
        <source>Show Password</source>
        <translation>Mostrar contraseña</translation>
    </message>
    <message>
        <source>After the deletion, they cannot connect until other API users are set up.</source>
        <translation>Después de la eliminación, no podrán conectarse hasta que se configuren otros usuarios de API.</translation>
    </message>
    <message>
        <source>After the deletion, %1 cannot connect until another API user is set up.</source>
        <translation>Después de la eliminación, %1 no podrá conectarse hasta que se configure otro usuario de API.</translation>
    </message>
    <message>
        <source>Delete API User</source>
        <translation>Eliminar usuario de API</translation>
    </message>
    <message>
        <source>Delete Administrator</source>
        <translation>Eliminar administrador</translation>
    </message>
    <message>
        <source>Delete API Users</source>
        <translation>Eliminar usuarios de API</translation>
    </message>
    <message>
        <source>Delete Administrators</source>
        <translation>Eliminar administradores</translation>
    </message>
    <message>
        <source>Delete Accounts</source>
        <translation>Eliminar cuentas</translation>
    </message>
    <message>
        <source>Yes, Delete API User</source>
        <translation>Sí, eliminar usuario de API</translation>
    </message>
    <message>
        <source>Yes, Delete Administrator</source>
        <translation>Sí, eliminar administrador</translation>
    </message>
    <message numerus="yes">
        <source>Yes, Delete %Ln API User(s)</source>
        <translation>
            <numerusform>Sí, eliminar %Ln usuario de API</numerusform>
            <numerusform>Sí, eliminar %Ln usuarios de API</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Yes, Delete %Ln Administrator(s)</source>
        <translation>
            <numerusform>Sí, eliminar %Ln administrador</numerusform>
            <numerusform>Sí, eliminar %Ln administradores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Yes, Delete %Ln Account(s)</source>
        <translation>
            <numerusform>Sí, eliminar %Ln cuenta</numerusform>
            <numerusform>Sí, eliminar %Ln cuentas</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>¿Eliminar %1?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln API user(s)?</source>
        <translation>
            <numerusform>¿Eliminar %Ln usuario de API?</numerusform>
            <numerusform>¿Eliminar %Ln usuarios de API?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln administrator(s)?</source>
        <translation>
            <numerusform>¿Eliminar %Ln administrador?</numerusform>
            <numerusform>¿Eliminar %Ln administradores?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln account(s)?</source>
        <translation>
            <numerusform>¿Eliminar %Ln cuenta?</numerusform>
            <numerusform>¿Eliminar %Ln cuentas?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can no longer use the API.</source>
        <translation>%1 ya no podrá usar la API.</translation>
    </message>
    <message>
        <source>%1 can no longer sign in. Activity keeps what %2 has done.</source>
        <translation>%1 ya no podrá iniciar sesión. Actividad conserva lo que ha hecho %2.</translation>
    </message>
    <message>
        <source>They can no longer use the API.</source>
        <translation>Estas cuentas ya no podrán usar la API.</translation>
    </message>
    <message>
        <source>They can no longer sign in. Activity keeps what they have done.</source>
        <translation>Estas cuentas ya no podrán iniciar sesión. Actividad conserva lo que han hecho.</translation>
    </message>
    <message>
        <source>They can no longer sign in or use the API.</source>
        <translation>Estas cuentas ya no podrán iniciar sesión ni usar la API.</translation>
    </message>
    <message>
        <source>Yes, Delete Anyway</source>
        <translation>Sí, eliminar de todos modos</translation>
    </message>
    <message>
        <source>Create &amp;Replacement…</source>
        <translation>Crear &amp;reemplazo…</translation>
    </message>
    <message>
        <source>Undo brings the accounts back, but not their passwords.</source>
        <translation>Deshacer recupera las cuentas, pero no sus contraseñas.</translation>
    </message>
    <message>
        <source>Undo brings the account back, but not its password.</source>
        <translation>Deshacer recupera la cuenta, pero no su contraseña.</translation>
    </message>
    <message>
        <source>Delete for Good</source>
        <translation>Eliminar definitivamente</translation>
    </message>
    <message>
        <source>Delete %1 for good?</source>
        <translation>¿Eliminar %1 definitivamente?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln account(s) for good?</source>
        <translation>
            <numerusform>¿Eliminar %Ln cuenta definitivamente?</numerusform>
            <numerusform>¿Eliminar %Ln cuentas definitivamente?</numerusform>
        </translation>
    </message>
    <message>
        <source>The account leaves the recycle bin and cannot be restored. Activity keeps what was done.</source>
        <translation>La cuenta sale de la papelera de reciclaje y no se podrá restaurar. Actividad conserva lo que se hizo.</translation>
    </message>
    <message>
        <source>The accounts leave the recycle bin and cannot be restored. Activity keeps what was done.</source>
        <translation>Las cuentas salen de la papelera de reciclaje y no se podrán restaurar. Actividad conserva lo que se hizo.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Yes, Delete for Good</source>
        <translation>Sí, eliminar definitivamente</translation>
    </message>
    <message>
        <source>Delete Application</source>
        <translation>Eliminar aplicación</translation>
    </message>
    <message>
        <source>%1 is used by %2</source>
        <translation>%2 usa %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 is used by %Ln API user(s)</source>
        <translation>
            <numerusform>%Ln usuario de API usa %1</numerusform>
            <numerusform>%Ln usuarios de API usan %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the application from this API user first, then delete it.</source>
        <translation>Quite primero la aplicación a este usuario de API y elimínela después.</translation>
    </message>
    <message>
        <source>Remove the application from these API users first, then delete it.</source>
        <translation>Quite primero la aplicación a estos usuarios de API y elimínela después.</translation>
    </message>
    <message>
        <source>No API user has this application. It can no longer be chosen.</source>
        <translation>Ningún usuario de API tiene esta aplicación. Ya no se podrá elegir.</translation>
    </message>
    <message>
        <source>Undo brings the application back.</source>
        <translation>Deshacer recupera la aplicación.</translation>
    </message>
    <message>
        <source>Yes, Delete Application</source>
        <translation>Sí, eliminar aplicación</translation>
    </message>
    <message>
        <source>%1 is the last one who can edit roles</source>
        <translation>Nadie más que %1 puede editar roles</translation>
    </message>
    <message>
        <source>Give this privilege to someone else first.</source>
        <translation>Conceda antes este privilegio a otra persona.</translation>
    </message>
    <message>
        <source>After the change, they cannot connect until other API users are set up.</source>
        <translation>Después del cambio, no podrán conectarse hasta que se configuren otros usuarios de API.</translation>
    </message>
    <message>
        <source>After the change, %1 cannot connect until another API user is set up.</source>
        <translation>Después del cambio, %1 no podrá conectarse hasta que se configure otro usuario de API.</translation>
    </message>
    <message>
        <source>During the suspension, they cannot connect.</source>
        <translation>Durante la suspensión, no podrán conectarse.</translation>
    </message>
    <message>
        <source>During the suspension, %1 cannot connect.</source>
        <translation>Durante la suspensión, %1 no podrá conectarse.</translation>
    </message>
    <message>
        <source>Suspend the login of %1?</source>
        <translation>¿Suspender el acceso de %1?</translation>
    </message>
    <message numerus="yes">
        <source>Suspend the logins of %Ln API user(s)?</source>
        <translation>
            <numerusform>¿Suspender el acceso de %Ln usuario de API?</numerusform>
            <numerusform>¿Suspender el acceso de %Ln usuarios de API?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suspend the logins of %Ln administrator(s)?</source>
        <translation>
            <numerusform>¿Suspender el acceso de %Ln administrador?</numerusform>
            <numerusform>¿Suspender el acceso de %Ln administradores?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suspend the logins of %Ln account(s)?</source>
        <translation>
            <numerusform>¿Suspender el acceso de %Ln cuenta?</numerusform>
            <numerusform>¿Suspender el acceso de %Ln cuentas?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot use the API until the login is resumed.</source>
        <translation>%1 no podrá usar la API hasta que se reanude el acceso.</translation>
    </message>
    <message>
        <source>%1 cannot sign in until the login is resumed.</source>
        <translation>%1 no podrá iniciar sesión hasta que se reanude el acceso.</translation>
    </message>
    <message>
        <source>They cannot use the API until the logins are resumed.</source>
        <translation>Estas cuentas no podrán usar la API hasta que se reanude el acceso.</translation>
    </message>
    <message>
        <source>They cannot sign in until the logins are resumed.</source>
        <translation>Estas cuentas no podrán iniciar sesión hasta que se reanude el acceso.</translation>
    </message>
    <message>
        <source>Suspend Login</source>
        <translation>Suspender acceso</translation>
    </message>
    <message>
        <source>Suspend Logins</source>
        <translation>Suspender accesos</translation>
    </message>
    <message numerus="yes">
        <source>Suspend %Ln Login(s)</source>
        <translation>
            <numerusform>Suspender %Ln acceso</numerusform>
            <numerusform>Suspender %Ln accesos</numerusform>
        </translation>
    </message>
    <message>
        <source>Suspend Anyway</source>
        <translation>Suspender de todos modos</translation>
    </message>
    <message>
        <source>Undo lets the account sign in again.</source>
        <translation>Deshacer permite que la cuenta vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>Undo lets the accounts sign in again.</source>
        <translation>Deshacer permite que las cuentas vuelvan a iniciar sesión.</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>¿Guardar los cambios de %1?</translation>
    </message>
    <message>
        <source>Remove Application</source>
        <translation>Quitar aplicación</translation>
    </message>
    <message>
        <source>Remove Anyway</source>
        <translation>Quitar de todos modos</translation>
    </message>
    <message>
        <source>Undo gives the application back to the account.</source>
        <translation>Deshacer devuelve la aplicación a la cuenta.</translation>
    </message>
    <message>
        <source>Move to Another Organization</source>
        <translation>Mover a otra organización</translation>
    </message>
    <message>
        <source>Move Anyway</source>
        <translation>Mover de todos modos</translation>
    </message>
    <message>
        <source>Undo moves the account back.</source>
        <translation>Deshacer devuelve la cuenta a su lugar.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo Anyway</source>
        <translation>Deshacer de todos modos</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>The directory file could not be opened. Check that it is there and that you may read and write it.</source>
        <translation>No se pudo abrir el archivo del directorio. Compruebe que exista y que tenga permiso para leerlo y escribirlo.</translation>
    </message>
    <message>
        <source>The SQLite driver of Qt could not be used.</source>
        <translation>No se pudo usar el controlador de SQLite de Qt.</translation>
    </message>
</context>
<context>
    <name>Credential</name>
    <message>
        <source>Mail failed</source>
        <translation>Correo fallido</translation>
    </message>
    <message>
        <source>May have arrived</source>
        <translation>Quizá haya llegado</translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation>Reintentada</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirada</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocada</translation>
    </message>
    <message>
        <source>No credential</source>
        <translation>Sin credencial</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Sent, not used</source>
        <translation>Enviada, sin usar</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Shown, not used</source>
        <translation>Mostrada, sin usar</translation>
    </message>
</context>
<context>
    <name>CredentialActions</name>
    <message>
        <source>This account has been deleted by somebody else meanwhile. Nothing was changed.</source>
        <translation>Entretanto, otra persona ha eliminado esta cuenta. No se cambió nada.</translation>
    </message>
    <message>
        <source>The account is in the recycle bin. Restore it first.</source>
        <translation>La cuenta está en la papelera de reciclaje. Restáurela primero.</translation>
    </message>
    <message>
        <source>The login is suspended. Resume it first.</source>
        <translation>El acceso está suspendido. Reanúdelo primero.</translation>
    </message>
    <message>
        <source>The policy allows only addresses at %1. Change the address or the policy.</source>
        <translation>La directiva solo permite direcciones de %1. Cambie la dirección o la directiva.</translation>
    </message>
    <message>
        <source>Deployed at</source>
        <translation>Desplegada en</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>The server issues the passwords of this directory. Ask for new ones there, or let this console issue them (Sync, Remote Settings).</source>
        <translation>El servidor emite las contraseñas de este directorio. Solicite allí las nuevas o deje que las emita esta consola (Sincronización, Configuración del servidor remoto).</translation>
    </message>
    <message>
        <source>The account has no credential.</source>
        <translation>La cuenta no tiene credencial.</translation>
    </message>
</context>
<context>
    <name>CredentialCommands</name>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo</translation>
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
        <translation>Se revocarían las credenciales de %1</translation>
    </message>
    <message>
        <source>Nothing to note was named. Add --deployed-at, --owner or --ticket with a text.</source>
        <translation>No se indicó nada que anotar. Agregue --deployed-at, --owner o --ticket con un texto.</translation>
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
        <translation>uid, nombre de usuario o correo; si no se indica ninguno, todas las cuentas</translation>
    </message>
    <message>
        <source>Queue a mail with a new password for some of them; “deliver” or the console sends it</source>
        <translation>Poner en cola un correo con una contraseña nueva para algunas cuentas; lo envían “deliver” o la consola</translation>
    </message>
    <message>
        <source>List the state of passwords and their mails</source>
        <translation>Listar el estado de las contraseñas y de sus correos</translation>
    </message>
    <message>
        <source>Take the passwords of some of them away</source>
        <translation>Retirar las contraseñas de algunas cuentas</translation>
    </message>
    <message>
        <source>Note where a password is used, and by whom</source>
        <translation>Anotar dónde se usa una contraseña y quién la usa</translation>
    </message>
    <message>
        <source>Where it is deployed</source>
        <translation>Dónde está desplegada</translation>
    </message>
    <message>
        <source>Who looks after it there</source>
        <translation>Quién se ocupa de ella allí</translation>
    </message>
    <message>
        <source>Under which ticket</source>
        <translation>Con qué ticket</translation>
    </message>
    <message>
        <source>Send the mails that are due now</source>
        <translation>Enviar los correos pendientes ahora</translation>
    </message>
    <message>
        <source>Read the mail server&apos;s password from this file descriptor</source>
        <translation>Leer la contraseña del servidor de correo de este descriptor de archivo</translation>
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
        <translation>Una contraseña tiene de %1 a %2 caracteres. Escriba una longitud entre ambos valores.</translation>
    </message>
    <message>
        <source>An unused password expires after 1 to %1 hours, or with 0 never.</source>
        <translation>Una contraseña sin usar expira después de 1 a %1 horas; con 0, nunca.</translation>
    </message>
    <message>
        <source>A password expires after 1 to %1 days, or with 0 never.</source>
        <translation>Una contraseña expira después de 1 a %1 días; con 0, nunca.</translation>
    </message>
    <message>
        <source>Warn 1 to %1 days before a password expires.</source>
        <translation>Avise de 1 a %1 días antes de que expire una contraseña.</translation>
    </message>
    <message>
        <source>“%1” is not a domain. Enter it as in an address, for example example.com.</source>
        <translation>“%1” no es un dominio. Escríbalo como en una dirección, por ejemplo example.com.</translation>
    </message>
</context>
<context>
    <name>DelimitedText</name>
    <message>
        <source>A quotation mark stands inside a cell that does not begin with one. Put the whole cell in quotation marks and double those inside, or read the file without quotation marks.</source>
        <translation>Hay una comilla dentro de una celda que no empieza por comillas. Ponga toda la celda entre comillas y duplique las interiores, o lea el archivo sin comillas.</translation>
    </message>
    <message>
        <source>A quotation mark is opened here and never closed. Close it, or read the file without quotation marks.</source>
        <translation>Aquí se abren unas comillas que no se cierran. Ciérrelas o lea el archivo sin comillas.</translation>
    </message>
    <message>
        <source>Something follows the closing quotation mark of a cell. Double quotation marks that belong to the cell.</source>
        <translation>Hay algo después de las comillas de cierre de una celda. Duplique las comillas que pertenezcan a la celda.</translation>
    </message>
    <message>
        <source>A cell is longer than %1 bytes. Shorten it, or check the quotation marks before it.</source>
        <translation>Una celda tiene más de %1 bytes. Acórtela o revise las comillas anteriores.</translation>
    </message>
    <message>
        <source>There are more than %1 columns. Choose another separator, or delete columns.</source>
        <translation>Hay más de %1 columnas. Elija otro separador o elimine columnas.</translation>
    </message>
    <message>
        <source>There are more than %1 rows. Import the file in parts.</source>
        <translation>Hay más de %1 filas. Importe el archivo por partes.</translation>
    </message>
    <message>
        <source>Row %1, column %2 (byte %3)</source>
        <translation>Fila %1, columna %2 (byte %3)</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Fila %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place in a file: what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The text is larger than %1. Import it in parts.</source>
        <translation>El texto ocupa más de %1. Impórtelo por partes.</translation>
    </message>
</context>
<context>
    <name>DeliveryReport</name>
    <message numerus="yes">
        <source>%Ln mail(s) with credentials sent</source>
        <translation>
            <numerusform>%Ln correo con credenciales enviado</numerusform>
            <numerusform>%Ln correos con credenciales enviados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln con error</numerusform>
            <numerusform>%Ln con error</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln may have arrived</source>
        <translation>
            <numerusform>%Ln quizá haya llegado</numerusform>
            <numerusform>%Ln quizá hayan llegado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still queued</source>
        <translation>
            <numerusform>%Ln aún en cola</numerusform>
            <numerusform>%Ln aún en cola</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln withdrawn meanwhile</source>
        <translation>
            <numerusform>%Ln retirado entretanto</numerusform>
            <numerusform>%Ln retirados entretanto</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DirectoryCommands</name>
    <message>
        <source>An owner needs %1 too.</source>
        <translation>Para un propietario se requiere también %1.</translation>
    </message>
    <message>
        <source>Password of %1:</source>
        <translation>Contraseña de %1:</translation>
    </message>
    <message>
        <source>The sample directory has an owner already.</source>
        <translation>El directorio de ejemplo ya tiene propietario.</translation>
    </message>
    <message>
        <source>--sign-in needs --owner, who could sign in then.</source>
        <translation>--sign-in requiere --owner, para que alguien pueda iniciar sesión.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Created the directory “%1” in %2</source>
        <translation>Se creó el directorio “%1” en %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln row(s)</source>
        <translation>
            <numerusform>%1: %Ln fila</numerusform>
            <numerusform>%1: %Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything was read. The repaired directory is %1</source>
        <translation>Se leyó todo. El directorio reparado es %1</translation>
    </message>
    <message>
        <source>The repaired directory is %1. Compare it with a backup before you use it.</source>
        <translation>El directorio reparado es %1. Compárelo con una copia de seguridad antes de usarlo.</translation>
    </message>
    <message>
        <source>The history was altered. %1</source>
        <translation>El historial fue alterado. %1</translation>
    </message>
    <message>
        <source>The directory is damaged. Work with a backup of it, or read what is readable into a new file with “stewardctl doctor --repair NEWFILE”.</source>
        <translation>El directorio está dañado. Trabaje con una copia de seguridad o lea lo que sea legible en un archivo nuevo con “stewardctl doctor --repair NEWFILE”.</translation>
    </message>
    <message>
        <source>No problem found: accounts %1, changes in the history %2.</source>
        <translation>No se encontró ningún problema: cuentas %1, cambios en el historial %2.</translation>
    </message>
    <message>
        <source>Saved a copy as %1</source>
        <translation>Se guardó una copia como %1</translation>
    </message>
    <message>
        <source>Create the directory file: empty, or with sample accounts</source>
        <translation>Crear el archivo del directorio: vacío o con cuentas de ejemplo</translation>
    </message>
    <message>
        <source>Fill it with the sample directory</source>
        <translation>Llenarlo con el directorio de ejemplo</translation>
    </message>
    <message>
        <source>Name of the directory; otherwise that of the file</source>
        <translation>Nombre del directorio; si no se indica, el del archivo</translation>
    </message>
    <message>
        <source>Its first administrator, with the role Owner</source>
        <translation>Su primer administrador, con el rol Owner</translation>
    </message>
    <message>
        <source>First name of the owner</source>
        <translation>Nombre del propietario</translation>
    </message>
    <message>
        <source>Last name of the owner</source>
        <translation>Apellidos del propietario</translation>
    </message>
    <message>
        <source>Ask for a password whenever it is opened; that of the owner is read, one line</source>
        <translation>Pedir una contraseña cada vez que se abra; se lee la del propietario, una línea</translation>
    </message>
    <message>
        <source>Check the file, its schema and its history; or read what is readable of a damaged one</source>
        <translation>Comprobar el archivo, su esquema y su historial, o leer lo que sea legible de uno dañado</translation>
    </message>
    <message>
        <source>Read a damaged file into this new one, and say what is missing; the damaged one is left as it is</source>
        <translation>Leer un archivo dañado en este archivo nuevo e indicar qué falta; el dañado se deja como está</translation>
    </message>
    <message>
        <source>Save a copy of the directory</source>
        <translation>Guardar una copia del directorio</translation>
    </message>
    <message>
        <source>A file that does not exist yet</source>
        <translation>Un archivo que aún no existe</translation>
    </message>
</context>
<context>
    <name>DirectoryDialogs</name>
    <message>
        <source>Open Directory</source>
        <translation>Abrir directorio</translation>
    </message>
    <message>
        <source>Steward directories (*.steward);;All files (*)</source>
        <translation>Directorios de Steward (*.steward);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Steward directories (*.steward)</source>
        <translation>Directorios de Steward (*.steward)</translation>
    </message>
</context>
<context>
    <name>DirectoryFile</name>
    <message>
        <source>The file %1 is damaged. It was left as it is; open a copy or a backup of it.</source>
        <translation>El archivo %1 está dañado. Se dejó como está; abra una copia o una copia de seguridad.</translation>
    </message>
    <message>
        <source>The file %1 cannot be created. Check that the folder exists and that you may write in it.</source>
        <translation>No se puede crear el archivo %1. Compruebe que exista la carpeta y que tenga permiso para escribir en ella.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>No existe el archivo %1.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 no es un archivo.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check its permissions.</source>
        <translation>No se puede leer el archivo %1. Compruebe sus permisos.</translation>
    </message>
    <message>
        <source>The file %1 is empty. It was left as it is; choose another file, or create a new directory.</source>
        <translation>El archivo %1 está vacío. Se dejó como está; elija otro archivo o cree un directorio nuevo.</translation>
    </message>
    <message>
        <source>The file %1 is not a Steward directory. It was left as it is.</source>
        <translation>El archivo %1 no es un directorio de Steward. Se dejó como está.</translation>
    </message>
    <message>
        <source>The file %1 was made by a newer version of Steward. It was left as it is; install the newer version to open it.</source>
        <translation>El archivo %1 se creó con una versión más reciente de Steward. Se dejó como está; instale esa versión para abrirlo.</translation>
    </message>
    <message>
        <source>A directory cannot be copied onto itself. Choose another name.</source>
        <translation>No se puede copiar un directorio sobre sí mismo. Elija otro nombre.</translation>
    </message>
    <message>
        <source>A row of %1 refers to a row of %2 that is not there.</source>
        <translation>Una fila de %1 hace referencia a una fila de %2 que no existe.</translation>
    </message>
    <message>
        <source>No temporary file could be created.</source>
        <translation>No se pudo crear ningún archivo temporal.</translation>
    </message>
    <message>
        <source>The schema lacks: %1</source>
        <translation>Al esquema le falta: %1</translation>
    </message>
    <message>
        <source>The schema has something that is not Steward&apos;s: %1</source>
        <translation>El esquema contiene algo que no es de Steward: %1</translation>
    </message>
    <message>
        <source>A part of the program is missing. Install Steward again.</source>
        <translation>Falta una parte del programa. Instale Steward de nuevo.</translation>
    </message>
</context>
<context>
    <name>Email</name>
    <message>
        <source>Enter an email address, for example ana.perez@example.com.</source>
        <translation>Escriba una dirección de correo, por ejemplo ana.perez@example.com.</translation>
    </message>
    <message>
        <source>The address contains %1. Delete that character, or type the address again.</source>
        <translation>La dirección contiene %1. Elimine ese carácter o escriba la dirección de nuevo.</translation>
    </message>
    <message>
        <source>Addresses in quotation marks are not supported, because many servers refuse them. Enter an address without quotation marks.</source>
        <translation>No se admiten direcciones entre comillas, porque muchos servidores las rechazan. Escriba una dirección sin comillas.</translation>
    </message>
    <message>
        <source>The @ is missing. Enter a full address, for example ana.perez@example.com.</source>
        <translation>Falta la @. Escriba una dirección completa, por ejemplo ana.perez@example.com.</translation>
    </message>
    <message>
        <source>The part before @ is missing. Enter a full address, for example ana.perez@example.com.</source>
        <translation>Falta la parte anterior a @. Escriba una dirección completa, por ejemplo ana.perez@example.com.</translation>
    </message>
    <message>
        <source>There is more than one @. Enter a single address.</source>
        <translation>Hay más de una @. Escriba una sola dirección.</translation>
    </message>
    <message>
        <source>A blank cannot stand before the @. Enter a single address such as ana.perez@example.com.</source>
        <translation>No puede haber un espacio antes de la @. Escriba una sola dirección, como ana.perez@example.com.</translation>
    </message>
    <message>
        <source>“%1” cannot stand before the @. Enter a single address such as ana.perez@example.com.</source>
        <translation>No puede haber “%1” antes de la @. Escriba una sola dirección, como ana.perez@example.com.</translation>
    </message>
    <message>
        <source>A dot cannot stand at the start or end of the part before @, nor twice in a row. Correct the dots.</source>
        <translation>No puede haber un punto al principio ni al final de la parte anterior a @, ni dos seguidos. Corrija los puntos.</translation>
    </message>
    <message>
        <source>The part before @ is longer than %1 characters. Enter a shorter address.</source>
        <translation>La parte anterior a @ tiene más de %1 caracteres. Escriba una dirección más corta.</translation>
    </message>
    <message>
        <source>The part after @ is missing. Enter a full address, for example %1@example.com.</source>
        <translation>Falta la parte posterior a @. Escriba una dirección completa, por ejemplo %1@example.com.</translation>
    </message>
    <message>
        <source>The part after @ is too long: a domain name has at most %1 characters, and %2 between two dots. Enter a shorter address.</source>
        <translation>La parte posterior a @ es demasiado larga: un nombre de dominio tiene como máximo %1 caracteres, y %2 entre dos puntos. Escriba una dirección más corta.</translation>
    </message>
    <message>
        <source>“%1” is not a domain name. Correct the part after @.</source>
        <translation>“%1” no es un nombre de dominio. Corrija la parte posterior a @.</translation>
    </message>
    <message>
        <source>The address ends with a dot. Delete the last dot.</source>
        <translation>La dirección termina en punto. Elimine el último punto.</translation>
    </message>
    <message>
        <source>The part after @ has no ending. Enter a full address, for example %1@%2.com.</source>
        <translation>A la parte posterior a @ le falta la terminación. Escriba una dirección completa, por ejemplo %1@%2.com.</translation>
    </message>
    <message>
        <source>“%1” is a number, not a domain name. Enter an address with a domain name.</source>
        <translation>“%1” es un número, no un nombre de dominio. Escriba una dirección con un nombre de dominio.</translation>
    </message>
    <message>
        <source>The address is longer than %1 characters. Enter a shorter address.</source>
        <translation>La dirección tiene más de %1 caracteres. Escriba una dirección más corta.</translation>
    </message>
</context>
<context>
    <name>Endpoint</name>
    <message>
        <source>The URL contains %1. Delete that character.</source>
        <translation>La URL contiene %1. Elimine ese carácter.</translation>
    </message>
    <message>
        <source>The URL contains a blank. Delete it, or write it as %20.</source>
        <translation>La URL contiene un espacio. Elimínelo o escríbalo como %20.</translation>
    </message>
    <message>
        <source>The URL is longer than %1 characters. Shorten it.</source>
        <translation>La URL tiene más de %1 caracteres. Acórtela.</translation>
    </message>
    <message>
        <source>The URL does not begin with https://. Enter it whole, for example https://example.com/api.</source>
        <translation>La URL no empieza por https://. Escríbala completa, por ejemplo https://example.com/api.</translation>
    </message>
    <message>
        <source>This is not a valid URL. Enter it whole, for example https://example.com/api.</source>
        <translation>Esta no es una URL válida. Escríbala completa, por ejemplo https://example.com/api.</translation>
    </message>
    <message>
        <source>“%1” cannot be used to reach the API. Enter a URL that begins with https://.</source>
        <translation>No se puede usar “%1” para acceder a la API. Escriba una URL que empiece por https://.</translation>
    </message>
    <message>
        <source>http sends passwords unprotected, and is allowed on this computer only. Begin the URL with https://.</source>
        <translation>http envía las contraseñas sin protección y solo se permite en este equipo. Comience la URL con https://.</translation>
    </message>
    <message>
        <source>The URL contains a user name or password. Delete everything between // and @.</source>
        <translation>La URL contiene un nombre de usuario o una contraseña. Elimine todo lo que hay entre // y @.</translation>
    </message>
    <message>
        <source>The part after # is never sent. Delete it.</source>
        <translation>La parte posterior a # nunca se envía. Elimínela.</translation>
    </message>
</context>
<context>
    <name>ExitCode</name>
    <message>
        <source>Exit codes:</source>
        <translation>Códigos de salida:</translation>
    </message>
    <message>
        <source>  0  everything asked for was done</source>
        <translation>  0  se hizo todo lo solicitado</translation>
    </message>
    <message>
        <source>  1  some rows were left alone; they are listed on standard error</source>
        <translation>  1  no se tocaron algunas filas; se listan en el error estándar</translation>
    </message>
    <message>
        <source>  2  wrong usage, and nothing was changed; or some rows of a job failed, and are listed</source>
        <translation>  2  uso incorrecto y no se cambió nada; o algunas filas de una tarea fallaron y se listan</translation>
    </message>
    <message>
        <source>  3  what was named was not found, or the name is ambiguous; nothing was changed</source>
        <translation>  3  no se encontró lo indicado o el nombre es ambiguo; no se cambió nada</translation>
    </message>
    <message>
        <source>  4  refused: not allowed, an integration would stop (--even-if-last), or --yes is missing</source>
        <translation>  4  rechazado: no permitido, se detendría una integración (--even-if-last) o falta --yes</translation>
    </message>
    <message>
        <source>  5  conflict: changed meanwhile, or the name, email or file is taken already</source>
        <translation>  5  conflicto: hubo un cambio entretanto, o el nombre, el correo o el archivo ya existe</translation>
    </message>
    <message>
        <source>  6  the directory cannot be opened, read or written, or doctor found damage</source>
        <translation>  6  no se puede abrir, leer o escribir el directorio, o doctor encontró daños</translation>
    </message>
    <message>
        <source>  7  the directory asks who you are: --as is missing, or email or password are wrong</source>
        <translation>  7  el directorio pregunta quién es usted: falta --as, o el correo o la contraseña son incorrectos</translation>
    </message>
    <message>
        <source>  Of sync and remote: 3 conflicts or questions wait (conflicts list), 4 the remote was not reached, 5 it does not let us in</source>
        <translation>  De sync y remote: 3 hay conflictos o preguntas pendientes (conflicts list), 4 no se alcanzó el servidor remoto, 5 no permite el acceso</translation>
    </message>
</context>
<context>
    <name>ExpiryCalendar</name>
    <message>
        <source>Password of %1 (%2) expires</source>
        <translation>Expira la contraseña de %1 (%2)</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>CSV for spreadsheets</source>
        <translation>CSV para hojas de cálculo</translation>
    </message>
    <message>
        <source>Exact CSV for scripts</source>
        <translation>CSV exacto para scripts</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Libro de Excel</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Celdas</translation>
    </message>
    <message>
        <source>About</source>
        <comment>a sheet about the file</comment>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Journal head</source>
        <translation>Cabeza del diario</translation>
    </message>
</context>
<context>
    <name>ExportActions</name>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln cuenta</numerusform>
            <numerusform>%Ln cuentas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>There is no format “%1”. Use one of: %2.</source>
        <translation>No existe el formato “%1”. Use uno de estos: %2.</translation>
    </message>
    <message>
        <source>%1 is for CSV, and %2 has no other form. Leave it out.</source>
        <translation>%1 es para CSV, y %2 no tiene otra forma. Omítalo.</translation>
    </message>
    <message>
        <source>What was exported could not be read again.</source>
        <translation>No se pudo volver a leer lo que se exportó.</translation>
    </message>
    <message>
        <source>There is already a file %1. Choose another name, or add --yes to replace it.</source>
        <translation>Ya existe un archivo %1. Elija otro nombre o agregue --yes para reemplazarlo.</translation>
    </message>
    <message>
        <source>Exported %1 accounts as %2 to %3</source>
        <translation>Cuentas exportadas: %1, como %2 en %3</translation>
    </message>
    <message>
        <source>Left out: %1 accounts that your role does not show.</source>
        <translation>Omitidas: %1 cuentas que su rol no muestra.</translation>
    </message>
    <message>
        <source>Write accounts into a file that only you can read, with the head of the journal</source>
        <translation>Escribir cuentas en un archivo que solo usted puede leer, con la cabeza del diario</translation>
    </message>
    <message>
        <source>The file; - for standard output</source>
        <translation>El archivo; - para la salida estándar</translation>
    </message>
    <message>
        <source>%1; otherwise as the file is named. csv is for spreadsheets, csv-exact for scripts</source>
        <translation>%1; si no se indica, según el nombre del archivo. csv es para hojas de cálculo; csv-exact, para scripts</translation>
    </message>
    <message>
        <source>CSV for scripts: keys, commas, and every value as it is</source>
        <translation>CSV para scripts: claves, comas y cada valor tal como está</translation>
    </message>
    <message>
        <source>Only accounts with this, as for list</source>
        <translation>Solo las cuentas que cumplen esto, como en list</translation>
    </message>
    <message>
        <source>Which columns; otherwise all that can be imported again</source>
        <translation>Qué columnas; si no se indica, todas las que se pueden volver a importar</translation>
    </message>
    <message>
        <source>Sort by these columns; otherwise as they were added</source>
        <translation>Ordenar por estas columnas; si no se indica, en el orden en que se agregaron</translation>
    </message>
    <message>
        <source>The recycle bin instead</source>
        <translation>La papelera de reciclaje en su lugar</translation>
    </message>
    <message>
        <source>Replace a file that is there</source>
        <translation>Reemplazar un archivo existente</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>External applications</source>
        <translation>Aplicaciones externas</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendido</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Protegido</translation>
    </message>
    <message>
        <source>Choose a role.</source>
        <translation>Elija un rol.</translation>
    </message>
    <message>
        <source>There is no role “%1”. Use one of: %2.</source>
        <translation>No existe el rol “%1”. Use uno de estos: %2.</translation>
    </message>
    <message>
        <source>There is no application “%1”. Use one of: %2.</source>
        <translation>No existe la aplicación “%1”. Use una de estas: %2.</translation>
    </message>
    <message>
        <source>Choose at least one external application; without one the API user can do nothing.</source>
        <translation>Elija al menos una aplicación externa; sin ninguna, el usuario de API no puede hacer nada.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no. Use yes or no.</source>
        <translation>“%1” no es ni yes ni no. Use yes o no.</translation>
    </message>
    <message>
        <source>“%1” is not a language. Use a language tag such as en, es or pt-BR.</source>
        <translation>“%1” no es un idioma. Use una etiqueta de idioma como en, es o pt-BR.</translation>
    </message>
    <message>
        <source>“%1” is not a type. Use person or api-user.</source>
        <translation>“%1” no es un tipo. Use person o api-user.</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>API user</source>
        <translation>Usuario de API</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>FileSafety</name>
    <message>
        <source>The file %1 belongs to %2, who can change it past Steward.</source>
        <translation>El archivo %1 pertenece a %2, que puede cambiarlo al margen de Steward.</translation>
    </message>
    <message>
        <source>Others on this computer can change the file %1. Take that right from them (chmod 600).</source>
        <translation>Otras personas pueden cambiar el archivo %1 en este equipo. Retíreles ese permiso (chmod 600).</translation>
    </message>
    <message>
        <source>Others on this computer can read the file %1. Take that right from them (chmod 600).</source>
        <translation>Otras personas pueden leer el archivo %1 en este equipo. Retíreles ese permiso (chmod 600).</translation>
    </message>
    <message>
        <source>The file %1 is on a network drive, where two computers that write at once can damage it. Keep it on a disk of this computer, and connect several consoles through a server.</source>
        <translation>El archivo %1 está en una unidad de red, donde dos equipos que escriban a la vez pueden dañarlo. Guárdelo en un disco de este equipo y conecte varias consolas a través de un servidor.</translation>
    </message>
</context>
<context>
    <name>FilterConditions</name>
    <message>
        <source>“%1” is not a condition. Write it as NAME=VALUE, for example type=api-user.</source>
        <translation>“%1” no es una condición. Escríbala como NAME=VALUE, por ejemplo type=api-user.</translation>
    </message>
    <message>
        <source>“%1” is not asked for with “!=”. Write it as %1=VALUE.</source>
        <translation>“%1” no admite “!=”. Escríbalo como %1=VALUE.</translation>
    </message>
    <message>
        <source>“%1” is not a status. Use active or suspended.</source>
        <translation>“%1” no es un estado. Use active o suspended.</translation>
    </message>
    <message>
        <source>“%1” is not a condition. Use type, status, credential, role, application, organization, language, text, expires, unused, only or deleted.</source>
        <translation>“%1” no es una condición. Use type, status, credential, role, application, organization, language, text, expires, unused, only o deleted.</translation>
    </message>
    <message>
        <source>“%1” can be asked for only once. Leave one of the two conditions out.</source>
        <translation>“%1” solo se puede indicar una vez. Omita una de las dos condiciones.</translation>
    </message>
    <message>
        <source>“%1” are not so many days. Use 1d to %2d.</source>
        <translation>“%1” no es un número de días admitido. Use de 1d a %2d.</translation>
    </message>
    <message>
        <source>“%1” is neither days nor a date. Use one such as 30d or 2026-03-18.</source>
        <translation>“%1” no son días ni una fecha. Use algo como 30d o 2026-03-18.</translation>
    </message>
    <message>
        <source>A text can be asked for only once. Leave one of the two “text” conditions out.</source>
        <translation>Solo se puede buscar un texto. Omita una de las dos condiciones “text”.</translation>
    </message>
    <message>
        <source>“%1” says neither yes nor no. Use yes or no.</source>
        <translation>“%1” no es ni yes ni no. Use yes o no.</translation>
    </message>
    <message>
        <source>The condition “text” names no text. Say what is to be found.</source>
        <translation>La condición «text» no indica ningún texto. Indique qué se debe buscar.</translation>
    </message>
    <message>
        <source>“%1” is not a state of a credential. Use none, queued, sending, shown, sent, used, retry, unknown, failed, expired or revoked.</source>
        <translation>“%1” no es un estado de credencial. Use none, queued, sending, shown, sent, used, retry, unknown, failed, expired o revoked.</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>GrammarText</name>
    <message>
        <source>“--directory FILE” may stand here too. “stewardctl --help” lists the exit codes.</source>
        <translation>Aquí también se admite “--directory FILE”. “stewardctl --help” lista los códigos de salida.</translation>
    </message>
</context>
<context>
    <name>Guards</name>
    <message>
        <source>%1 is the last one who can edit roles. Give this privilege to somebody else first.</source>
        <comment>%1 is a person or a role</comment>
        <translation>Nadie más que %1 puede editar roles. Conceda antes este privilegio a otra persona.</translation>
    </message>
    <message>
        <source>%1 is the last one who can edit administrators. Give this privilege to somebody else first.</source>
        <comment>%1 is a person or a role</comment>
        <translation>Nadie más que %1 puede editar administradores. Conceda antes este privilegio a otra persona.</translation>
    </message>
    <message>
        <source>You cannot add to a role what you do not hold yourself: %1.</source>
        <translation>No puede agregar a un rol lo que usted no tiene: %1.</translation>
    </message>
    <message>
        <source>You cannot give %1 the role %2: it holds what you do not (%3).</source>
        <translation>No puede dar a %1 el rol %2: incluye lo que usted no tiene (%3).</translation>
    </message>
    <message>
        <source>%1 holds more than you do (%2). Only somebody who holds that too can change the email, the user name or the password.</source>
        <translation>%1 tiene más que usted (%2). Solo alguien que también lo tenga puede cambiar el correo, el nombre de usuario o la contraseña.</translation>
    </message>
    <message>
        <source>You cannot change your own role, suspend or delete yourself. Ask somebody else.</source>
        <translation>No puede cambiar su propio rol, ni suspender o eliminar su propia cuenta. Pídaselo a otra persona.</translation>
    </message>
    <message>
        <source>You cannot change the role that you have yourself. Ask somebody with another one.</source>
        <translation>No puede cambiar el rol que usted tiene. Pídaselo a alguien con otro rol.</translation>
    </message>
    <message>
        <source>%1 is protected and cannot be deleted. Take the protection off first.</source>
        <translation>%1 tiene protección y no se puede eliminar. Quite primero la protección.</translation>
    </message>
</context>
<context>
    <name>HeaderText</name>
    <message>
        <source>The subject contains %1. Delete that character.</source>
        <translation>El asunto contiene %1. Elimine ese carácter.</translation>
    </message>
    <message>
        <source>The subject</source>
        <translation>El asunto</translation>
    </message>
</context>
<context>
    <name>HistoryCommands</name>
    <message>
        <source>“%1” is not a number above 0.</source>
        <translation>“%1” no es un número mayor que 0.</translation>
    </message>
    <message>
        <source>There is nothing to undo. “stewardctl history” lists the changes.</source>
        <translation>No hay nada que deshacer. “stewardctl history” lista los cambios.</translation>
    </message>
    <message>
        <source>Would put back %1</source>
        <translation>Se revertiría: %1</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>Would change %1</source>
        <translation>Se cambiaría: %1</translation>
    </message>
    <message>
        <source>the history</source>
        <translation>el historial</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Conjunto</translation>
    </message>
    <message>
        <source>At (UTC)</source>
        <translation>Fecha (UTC)</translation>
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
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Take back changes as one, by default your newest one</source>
        <translation>Revertir cambios como uno solo; de forma predeterminada, el más reciente de usted</translation>
    </message>
    <message>
        <source>Numbers of the changes, as history shows them</source>
        <translation>Números de los cambios, como los muestra history</translation>
    </message>
    <message>
        <source>Put these accounts back although they were changed since</source>
        <translation>Revertir también estas cuentas aunque hayan cambiado desde entonces</translation>
    </message>
    <message>
        <source>Do again what undo has taken back</source>
        <translation>Rehacer lo que revirtió undo</translation>
    </message>
    <message>
        <source>List the changes, the newest first</source>
        <translation>Listar los cambios, el más reciente primero</translation>
    </message>
    <message>
        <source>At most so many; otherwise %1</source>
        <translation>Como máximo este número; si no se indica, %1</translation>
    </message>
    <message>
        <source>Only changes of this one: uid, user name or email</source>
        <translation>Solo los cambios de esta cuenta: uid, nombre de usuario o correo</translation>
    </message>
</context>
<context>
    <name>ImageText</name>
    <message>
        <source>In the recycle bin since</source>
        <translation>En la papelera de reciclaje desde</translation>
    </message>
    <message>
        <source>Uid</source>
        <translation>Uid</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Punto de conexión</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Privileges</source>
        <translation>Privilegios</translation>
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
        <translation>Enviado a</translation>
    </message>
    <message>
        <source>Password made</source>
        <translation>Contraseña creada</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expira</translation>
    </message>
    <message>
        <source>First use</source>
        <translation>Primer uso</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Siguiente intento</translation>
    </message>
    <message>
        <source>Message id</source>
        <translation>Id. de mensaje</translation>
    </message>
    <message>
        <source>Deployed at</source>
        <translation>Desplegada en</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Chosen by the person</source>
        <translation>Elegida por la persona</translation>
    </message>
    <message>
        <source>Name of the directory</source>
        <translation>Nombre del directorio</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Stays signed in until</source>
        <translation>Sesión iniciada hasta</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Intentado</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
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
        <translation>Revierte la entrada</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>Creado el</translation>
    </message>
    <message>
        <source>Head of the journal</source>
        <translation>Cabeza del diario</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Servidor de correo</translation>
    </message>
    <message>
        <source>Pause of the mails</source>
        <translation>Pausa de los correos</translation>
    </message>
    <message>
        <source>Texts of the mails</source>
        <translation>Textos de los correos</translation>
    </message>
    <message>
        <source>Rules for passwords</source>
        <translation>Reglas para contraseñas</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Key that signs the journal</source>
        <translation>Clave que firma el diario</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Sender address</source>
        <translation>Dirección del remitente</translation>
    </message>
    <message>
        <source>Sender name</source>
        <translation>Nombre del remitente</translation>
    </message>
    <message>
        <source>Reply to</source>
        <translation>Responder a</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>Password in the keychain</source>
        <translation>Contraseña en el llavero</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Unused expires after (hours)</source>
        <translation>Sin usar, expira después de (horas)</translation>
    </message>
    <message>
        <source>Expires after (days)</source>
        <translation>Expira después de (días)</translation>
    </message>
    <message>
        <source>Warn before (days)</source>
        <translation>Avisar antes (días)</translation>
    </message>
    <message>
        <source>Allowed domains</source>
        <translation>Dominios permitidos</translation>
    </message>
    <message>
        <source>Asks who you are</source>
        <translation>Pregunta quién es usted</translation>
    </message>
    <message>
        <source>Locks after (minutes)</source>
        <translation>Se bloquea después de (minutos)</translation>
    </message>
    <message>
        <source>Stays signed in for (days)</source>
        <translation>Mantiene la sesión durante (días)</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Cada día</translation>
    </message>
    <message>
        <source>Backups that stay</source>
        <translation>Copias que se conservan</translation>
    </message>
    <message>
        <source>Before changes of rows</source>
        <translation>Antes de cambios de filas</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Clave pública</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>Impact</name>
    <message>
        <source>%1 for %2</source>
        <translation>%1 para %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s) will stop working</source>
        <translation>
            <numerusform>%Ln integración dejará de funcionar</numerusform>
            <numerusform>%Ln integraciones dejarán de funcionar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 will stop working</source>
        <translation>%1 dejará de funcionar</translation>
    </message>
    <message>
        <source>%1 will stop working for %2</source>
        <translation>%1 dejará de funcionar para %2</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>%1 on %2</source>
        <comment>who, and when</comment>
        <translation>%1 el %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>an empty field</comment>
        <translation>nada</translation>
    </message>
    <message>
        <source>%1 was changed to “%2” by %3, after the file was written; the file says “%4”.</source>
        <translation>%3 cambió %1 a “%2” después de que se escribiera el archivo; el archivo dice “%4”.</translation>
    </message>
    <message>
        <source>Keep What Is There</source>
        <translation>Conservar lo que hay</translation>
    </message>
    <message>
        <source>Use the File&apos;s</source>
        <translation>Usar lo del archivo</translation>
    </message>
    <message>
        <source>Changed by %1, after the file was written; kept: %2</source>
        <translation>Cambiado por %1 después de que se escribiera el archivo; se conserva: %2</translation>
    </message>
    <message>
        <source>No account has this uid. It was deleted for good, or is of another directory.</source>
        <translation>Ninguna cuenta tiene este uid. Se eliminó definitivamente o es de otro directorio.</translation>
    </message>
    <message>
        <source>%1 is in the recycle bin. Restore the account first.</source>
        <translation>%1 está en la papelera de reciclaje. Restaure primero la cuenta.</translation>
    </message>
    <message>
        <source>An administrator and an API user have this email. Say which one is meant.</source>
        <translation>Un administrador y un usuario de API tienen este correo. Indique a cuál se refiere.</translation>
    </message>
    <message>
        <source>%1 has this email already.</source>
        <translation>%1 ya tiene este correo.</translation>
    </message>
    <message>
        <source>%1 has this user name already.</source>
        <translation>%1 ya tiene este nombre de usuario.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>The same account as row %1 of this file</source>
        <translation>La misma cuenta que en la fila %1 de este archivo</translation>
    </message>
    <message>
        <source>Same email as row %1 of this file</source>
        <translation>El mismo correo que en la fila %1 de este archivo</translation>
    </message>
    <message>
        <source>Same user name as row %1 of this file</source>
        <translation>El mismo nombre de usuario que en la fila %1 de este archivo</translation>
    </message>
    <message>
        <source>Similar to row %1 of this file, check that both exist</source>
        <translation>Similar a la fila %1 de este archivo; compruebe que existen ambas</translation>
    </message>
    <message>
        <source>Similar to %1, check that both exist</source>
        <translation>Similar a %1; compruebe que existen ambas cuentas</translation>
    </message>
    <message>
        <source>The row has more cells than there are headings. Check the separators and quotation marks of this row.</source>
        <translation>La fila tiene más celdas que encabezados. Revise los separadores y las comillas de esta fila.</translation>
    </message>
    <message>
        <source>“%1” for %2 is neither yes nor no.</source>
        <translation>“%1” para %2 no es ni sí ni no.</translation>
    </message>
    <message>
        <source>“%1” is not a uid. Leave the cell empty for a new account.</source>
        <translation>“%1” no es un uid. Deje la celda vacía para una cuenta nueva.</translation>
    </message>
    <message>
        <source>First name “%1”, last name “%2”: check where the name is parted.</source>
        <translation>Nombre “%1”, apellidos “%2”: compruebe dónde se divide el nombre.</translation>
    </message>
    <message>
        <source>Blanks around the email removed</source>
        <translation>Se quitaron los espacios alrededor del correo</translation>
    </message>
    <message>
        <source>The domain of %1 is new here; %2 is known.</source>
        <translation>El dominio de %1 es nuevo aquí; se conoce %2.</translation>
    </message>
    <message>
        <source>Leave the Language Out</source>
        <translation>Omitir el idioma</translation>
    </message>
    <message>
        <source>Leave the Role Out</source>
        <translation>Omitir el rol</translation>
    </message>
    <message>
        <source>Leave the Applications Out</source>
        <translation>Omitir las aplicaciones</translation>
    </message>
    <message>
        <source>Addresses of this directory are at %1. Use one of these domains, or allow this one in Settings.</source>
        <translation>Las direcciones de este directorio pertenecen a %1. Use uno de estos dominios o permita este en Configuración.</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 ya existe.</translation>
    </message>
    <message>
        <source>Not as it was when the file was written, and how it was is not known: check what is overwritten</source>
        <translation>No está como cuando se escribió el archivo y no se sabe cómo estaba: revise qué se sobrescribe</translation>
    </message>
    <message>
        <source>It is not said whether this is an administrator or an API user.</source>
        <translation>No se indica si es un administrador o un usuario de API.</translation>
    </message>
    <message>
        <source>Two columns contradict each other about whether the login is suspended. Correct one of them, or leave its column out.</source>
        <translation>Dos columnas se contradicen sobre si el inicio de sesión está suspendido. Corrija una de ellas u omita su columna.</translation>
    </message>
    <message>
        <source>“%1” is how a spreadsheet shows an error. Correct the cell.</source>
        <translation>«%1» es como una hoja de cálculo muestra un error. Corrija la celda.</translation>
    </message>
    <message>
        <source>The organization “%1” is new here; “%2” is known.</source>
        <translation>La organización «%1» es nueva aquí; se conoce «%2».</translation>
    </message>
</context>
<context>
    <name>ImportActions</name>
    <message>
        <source>The file %1 could not be read. Check that it is there and that you may read it.</source>
        <translation>No se pudo leer el archivo %1. Compruebe que exista y que tenga permiso para leerlo.</translation>
    </message>
    <message>
        <source>Import of a spreadsheet</source>
        <translation>Importación de una hoja de cálculo</translation>
    </message>
    <message>
        <source>Deleted meanwhile.</source>
        <translation>Eliminado entretanto.</translation>
    </message>
    <message>
        <source>Changed meanwhile by somebody else.</source>
        <translation>Cambiado entretanto por otra persona.</translation>
    </message>
    <message>
        <source>The policy no longer allows this address.</source>
        <translation>La directiva ya no permite esta dirección.</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Fila %1: %2</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 unchanged, %4 with problems</source>
        <translation>%1 nuevas, %2 cambiadas, %3 sin cambios, %4 con problemas</translation>
    </message>
    <message>
        <source>; %1 changed in the directory after the file was written</source>
        <translation>; %1 cambiadas en el directorio después de que se escribiera el archivo</translation>
    </message>
    <message>
        <source>Nothing was changed. Add --even-if-last to do it all the same.</source>
        <translation>No se cambió nada. Agregue --even-if-last para hacerlo de todos modos.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again.</source>
        <translation>No se cambió nada. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 [change %2]: %3</source>
        <translation>%1 [cambio %2]: %3</translation>
    </message>
    <message>
        <source>Nothing to import: %1</source>
        <translation>Nada que importar: %1</translation>
    </message>
    <message>
        <source>Not imported: %1 rows with problems. Put them right and import them again; %2 OUT writes them into a file.</source>
        <translation>No importadas: %1 filas con problemas. Corríjalas e impórtelas de nuevo; %2 OUT las escribe en un archivo.</translation>
    </message>
    <message>
        <source>The file does not say how its letters are written; it may be %1. Say so with --encoding (%2).</source>
        <translation>El archivo no indica su codificación; puede ser %1. Indíquela con --encoding (%2).</translation>
    </message>
    <message>
        <source>Nothing was changed: %1. Put the problems right, or leave out %2 to import the other rows.</source>
        <translation>No se cambió nada: %1. Corrija los problemas u omita %2 para importar las demás filas.</translation>
    </message>
    <message>
        <source>Add and change accounts from a spreadsheet: CSV, or text with tabs</source>
        <translation>Agregar y cambiar cuentas desde una hoja de cálculo: CSV o texto con tabulaciones</translation>
    </message>
    <message>
        <source>Save how the columns are read into this file</source>
        <translation>Guardar en este archivo cómo se leen las columnas</translation>
    </message>
    <message>
        <source>Mail a user name and a password to new accounts</source>
        <translation>Enviar por correo un nombre de usuario y una contraseña a las cuentas nuevas</translation>
    </message>
    <message>
        <source>Write the rows with problems, and why, into this file</source>
        <translation>Escribir en este archivo las filas con problemas y sus motivos</translation>
    </message>
    <message>
        <source>Import no row when one has a problem; otherwise the others are imported, and the exit code is 2</source>
        <translation>No importar ninguna fila si una tiene un problema; si no se indica, se importan las demás y el código de salida es 2</translation>
    </message>
    <message>
        <source>Accepted for older scripts; nothing is asked</source>
        <translation>Se acepta para scripts antiguos; no se pregunta nada</translation>
    </message>
    <message>
        <source>“%1” is no value of %2. Use one of: %3.</source>
        <translation>“%1” no es un valor de %2. Use uno de estos: %3.</translation>
    </message>
    <message>
        <source>%1 is the number of a row, or 0 when there are no headings.</source>
        <translation>%1 es el número de una fila, o 0 si no hay encabezados.</translation>
    </message>
    <message>
        <source>“%1” names no column. Write it as COLUMN=FIELD; the columns are: %2.</source>
        <translation>“%1” no nombra ninguna columna. Escríbalo como COLUMN=FIELD; las columnas son: %2.</translation>
    </message>
    <message>
        <source>“%1” is no field. Use one of: %2; nothing leaves the column out.</source>
        <translation>“%1” no es un campo. Use uno de estos: %2; sin nada se omite la columna.</translation>
    </message>
    <message>
        <source>“%1” names no field. Write it as FIELD=VALUE, for example kind=person.</source>
        <translation>“%1” no nombra ningún campo. Escríbalo como FIELD=VALUE, por ejemplo kind=person.</translation>
    </message>
    <message>
        <source>The mapping %1 could not be read.</source>
        <translation>No se pudo leer la asignación %1.</translation>
    </message>
    <message>
        <source>The mapping does not fit this file and directory; not there: %1. Use another one, or correct it.</source>
        <translation>La asignación no encaja con este archivo y directorio; no existe: %1. Use otra o corríjala.</translation>
    </message>
    <message>
        <source>Standard input could not be read.</source>
        <translation>No se pudo leer la entrada estándar.</translation>
    </message>
    <message>
        <source>The file; - for standard input</source>
        <translation>El archivo; - para la entrada estándar</translation>
    </message>
    <message>
        <source>How a row finds its account; otherwise the uid, if there is such a column, or the email</source>
        <translation>Cómo encuentra una fila su cuenta; si no se indica, por el uid, si existe esa columna, o por el correo</translation>
    </message>
    <message>
        <source>What happens to that account; otherwise update</source>
        <translation>Qué ocurre con esa cuenta; si no se indica, update</translation>
    </message>
    <message>
        <source>What counts for a field that was changed in the file, and in the directory after the file was written; otherwise the row fails</source>
        <translation>Qué prevalece en un campo que se cambió en el archivo y también en el directorio después de escribirse el archivo; si no se indica, la fila falla</translation>
    </message>
    <message>
        <source>How the columns are read, as saved by --save-mapping or the window</source>
        <translation>Cómo se leen las columnas, según lo guardado con --save-mapping o en la ventana</translation>
    </message>
    <message>
        <source>What a column is, for example “Dept=organization”; without a field it is left out</source>
        <translation>Qué es una columna, por ejemplo “Dept=organization”; sin campo se omite</translation>
    </message>
    <message>
        <source>What new accounts get where the file says nothing, for example kind=person</source>
        <translation>Qué reciben las cuentas nuevas cuando el archivo no dice nada, por ejemplo kind=person</translation>
    </message>
    <message>
        <source>How letters are written: %1</source>
        <translation>La codificación del texto: %1</translation>
    </message>
    <message>
        <source>comma, semicolon, tab or pipe</source>
        <translation>comma, semicolon, tab o pipe</translation>
    </message>
    <message>
        <source>The row with the headings; 0: there is none</source>
        <translation>La fila de los encabezados; 0: no hay</translation>
    </message>
    <message>
        <source>Two columns are mapped to %1. Map one of them.</source>
        <translation>Dos columnas están asignadas a %1. Asigne solo una.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>“%1” as %2</source>
        <comment>a column, and what it is taken for</comment>
        <translation>«%1» como %2</translation>
    </message>
    <message>
        <source>Columns that are not read: %1. If one matters, say with %2 what it is.</source>
        <translation>Columnas que no se leen: %1. Si alguna importa, indique con %2 qué es.</translation>
    </message>
    <message>
        <source>Columns whose meaning is guessed: %1. Say it with %2 where it is another one.</source>
        <translation>Columnas cuyo significado se ha supuesto: %1. Indíquelo con %2 si es otro.</translation>
    </message>
    <message>
        <source>Quotation marks around cells: double, single or none</source>
        <translation>Comillas alrededor de las celdas: double, single o none</translation>
    </message>
    <message>
        <source>Write what became of each row into this file: row, action, who, outcome, reason, email</source>
        <translation>Escribir en este archivo el resultado de cada fila: fila, acción, quién, resultado, motivo, correo</translation>
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
        <translation>Usuario de API para %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>an empty field</comment>
        <translation>nada</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field: before → after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation>Omitido por usted</translation>
    </message>
    <message>
        <source>The file changes nothing</source>
        <translation>El archivo no cambia nada</translation>
    </message>
    <message>
        <source>Same as the existing account</source>
        <translation>Igual que la cuenta existente</translation>
    </message>
</context>
<context>
    <name>JobActions</name>
    <message>
        <source>There is no job %1 in this directory.</source>
        <translation>No existe la tarea %1 en este directorio.</translation>
    </message>
    <message>
        <source>Results of others need the privilege %1.</source>
        <translation>Los resultados de otras personas requieren el privilegio %1.</translation>
    </message>
    <message>
        <source>a report</source>
        <translation>un informe</translation>
    </message>
</context>
<context>
    <name>JobReport</name>
    <message>
        <source>%1 of %2 deleted</source>
        <translation>%1 de %2 eliminadas</translation>
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
        <translation>%1 de %2 cambiadas</translation>
    </message>
    <message>
        <source>Restore it first</source>
        <translation>Restáurela primero</translation>
    </message>
    <message>
        <source>Edit the account</source>
        <translation>Edite la cuenta</translation>
    </message>
    <message>
        <source>Choose another value</source>
        <translation>Elija otro valor</translation>
    </message>
    <message>
        <source>Add another API user first</source>
        <translation>Agregue antes otro usuario de API</translation>
    </message>
    <message>
        <source>Ask somebody who may</source>
        <translation>Pídaselo a alguien con permiso</translation>
    </message>
    <message>
        <source>Add another holder first</source>
        <translation>Agregue antes otro titular</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 con error</translation>
    </message>
    <message>
        <source>%1 already set</source>
        <translation>%1 ya estaban así</translation>
    </message>
    <message>
        <source>Ask the recipient first</source>
        <translation>Pregunte primero al destinatario</translation>
    </message>
    <message>
        <source>%1 may have arrived</source>
        <translation>%1 quizá haya llegado</translation>
    </message>
    <message>
        <source>%1 still queued</source>
        <translation>%1 aún en cola</translation>
    </message>
</context>
<context>
    <name>KeychainTexts</name>
    <message numerus="yes">
        <source>The keychain of this computer did not answer in %Ln second(s). Unlock it if it asks for its password and try again, or enter the password for this session.</source>
        <translation>
            <numerusform>El llavero de este equipo no respondió en %Ln segundo. Desbloquéelo si pide su contraseña e inténtelo de nuevo, o escriba la contraseña para esta sesión.</numerusform>
            <numerusform>El llavero de este equipo no respondió en %Ln segundos. Desbloquéelo si pide su contraseña e inténtelo de nuevo, o escriba la contraseña para esta sesión.</numerusform>
        </translation>
    </message>
    <message>
        <source>The keychain of this computer did not give out the password: it may be locked. Unlock it and try again, or enter the password for this session.</source>
        <translation>El llavero de este equipo no entregó la contraseña: puede que esté bloqueado. Desbloquéelo e inténtelo de nuevo, o escriba la contraseña para esta sesión.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked, or refused access. Unlock it and allow Steward to use it, or enter the password for this session.</source>
        <translation>El llavero de este equipo está bloqueado o denegó el acceso. Desbloquéelo y permita que Steward lo use, o escriba la contraseña para esta sesión.</translation>
    </message>
    <message>
        <source>This computer has no keychain. Install GNOME Keyring or KWallet, or enter the password for this session.</source>
        <translation>Este equipo no tiene llavero. Instale GNOME Keyring o KWallet, o escriba la contraseña para esta sesión.</translation>
    </message>
    <message>
        <source>The keychain of this computer could not be used. Start GNOME Keyring or KWallet and try again, or enter the password for this session.</source>
        <translation>No se pudo usar el llavero de este equipo. Inicie GNOME Keyring o KWallet e inténtelo de nuevo, o escriba la contraseña para esta sesión.</translation>
    </message>
</context>
<context>
    <name>LifecycleCommands</name>
    <message>
        <source>Would suspend %1</source>
        <translation>Se suspendería: %1</translation>
    </message>
    <message>
        <source>Would resume %1</source>
        <translation>Se reanudaría: %1</translation>
    </message>
    <message>
        <source>Would delete %1</source>
        <translation>Se eliminaría: %1</translation>
    </message>
    <message>
        <source>Nothing was deleted. Add --yes and --even-if-last to delete.</source>
        <translation>No se eliminó nada. Agregue --yes y --even-if-last para eliminar.</translation>
    </message>
    <message>
        <source>Nothing was deleted. Add --yes to delete.</source>
        <translation>No se eliminó nada. Agregue --yes para eliminar.</translation>
    </message>
    <message>
        <source>%1 accounts match. Nothing was deleted. Look with --dry-run, then add --yes.</source>
        <translation>Coinciden %1 cuentas. No se eliminó nada. Revíselo con --dry-run y agregue después --yes.</translation>
    </message>
    <message>
        <source>Would restore %1</source>
        <translation>Se restauraría: %1</translation>
    </message>
    <message>
        <source>Would delete %1 for good</source>
        <translation>Se eliminaría definitivamente: %1</translation>
    </message>
    <message>
        <source>Nothing was deleted. This cannot be undone; add --yes to do it.</source>
        <translation>No se eliminó nada. Esto no se puede deshacer; agregue --yes para hacerlo.</translation>
    </message>
    <message>
        <source>Suspend the login of some of them</source>
        <translation>Suspender el acceso de algunas cuentas</translation>
    </message>
    <message>
        <source>Let suspended ones sign in again</source>
        <translation>Permitir que cuentas suspendidas vuelvan a iniciar sesión</translation>
    </message>
    <message>
        <source>Move some of them to the recycle bin</source>
        <translation>Mover algunas cuentas a la papelera de reciclaje</translation>
    </message>
    <message>
        <source>Do it; without it, nothing is deleted</source>
        <translation>Hacerlo; sin esta opción no se elimina nada</translation>
    </message>
    <message>
        <source>Take some of them out of the recycle bin, or make the directory as a backup has it</source>
        <translation>Sacar algunas cuentas de la papelera de reciclaje, o dejar el directorio tal como está en una copia de seguridad</translation>
    </message>
    <message>
        <source>Delete some of those in the recycle bin for good</source>
        <translation>Eliminar definitivamente algunas cuentas de la papelera de reciclaje</translation>
    </message>
    <message>
        <source>Do it; it cannot be undone</source>
        <translation>Hacerlo; no se puede deshacer</translation>
    </message>
    <message>
        <source>With --backup: do it; without it, nothing is changed</source>
        <translation>Con --backup: hacerlo; sin esta opción no se cambia nada</translation>
    </message>
</context>
<context>
    <name>ListCommands</name>
    <message>
        <source>There is no view “%1”: none was saved for this directory. Save one in the window.</source>
        <translation>No existe la vista “%1”: no se ha guardado ninguna para este directorio. Guarde una en la ventana.</translation>
    </message>
    <message>
        <source>There is no view “%1”. Use one of: %2.</source>
        <translation>No existe la vista “%1”. Use una de estas: %2.</translation>
    </message>
    <message>
        <source>--json and --csv exclude each other. Use one of them.</source>
        <translation>--json y --csv se excluyen mutuamente. Use una de las dos.</translation>
    </message>
    <message>
        <source>the list of accounts</source>
        <translation>la lista de cuentas</translation>
    </message>
    <message>
        <source>Only API user of</source>
        <translation>Único usuario de API de</translation>
    </message>
    <message>
        <source>Only rows with this: type, status, credential, role, application, organization, language, text, deleted, expires=30d, unused=90d or only=yes (the only API user of an application); NAME!=VALUE: without it; nothing behind = is none; the same name again adds a value</source>
        <translation>Solo las filas que cumplen esto: type, status, credential, role, application, organization, language, text, deleted, expires=30d, unused=90d u only=yes (el único usuario de API de una aplicación); NAME!=VALUE: sin ese valor; si no hay nada después de =, ninguno; el mismo nombre repetido agrega un valor</translation>
    </message>
    <message>
        <source>List administrators and API users</source>
        <translation>Listar administradores y usuarios de API</translation>
    </message>
    <message>
        <source>As a view that was saved in the window: its filter, order and columns; other options go before it</source>
        <translation>Como una vista guardada en la ventana: su filtro, orden y columnas; otras opciones tienen prioridad sobre ella</translation>
    </message>
    <message>
        <source>Which columns, for example firstName,email,status</source>
        <translation>Qué columnas, por ejemplo firstName,email,status</translation>
    </message>
    <message>
        <source>Sort by these columns; otherwise as they were added</source>
        <translation>Ordenar por estas columnas; si no se indica, en el orden en que se agregaron</translation>
    </message>
    <message>
        <source>The recycle bin instead</source>
        <translation>La papelera de reciclaje en su lugar</translation>
    </message>
    <message>
        <source>Print CSV (RFC 4180, UTF-8)</source>
        <translation>Mostrar CSV (RFC 4180, UTF-8)</translation>
    </message>
    <message>
        <source>Show everything about some of them, the recycle bin included</source>
        <translation>Mostrar todo sobre algunas cuentas, incluida la papelera de reciclaje</translation>
    </message>
</context>
<context>
    <name>Lookup</name>
    <message>
        <source>Nobody in the recycle bin has the uid, user name or email “%1”.</source>
        <translation>Nadie en la papelera de reciclaje tiene el uid, el nombre de usuario o el correo “%1”.</translation>
    </message>
    <message>
        <source>Nobody has the uid, user name or email “%1”.</source>
        <translation>Nadie tiene el uid, el nombre de usuario o el correo “%1”.</translation>
    </message>
    <message>
        <source>“%1” names several accounts. Use one of: %2.</source>
        <translation>“%1” designa varias cuentas. Use una de estas: %2.</translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>This mail is incomplete and was not sent.</source>
        <translation>Este correo está incompleto y no se envió.</translation>
    </message>
    <message>
        <source>Test message from Steward</source>
        <translation>Mensaje de prueba de Steward</translation>
    </message>
    <message>
        <source>This message shows that Steward can send mail with the settings that are in use.

It contains no password and needs no answer.</source>
        <translation>Este mensaje demuestra que Steward puede enviar correo con la configuración en uso.

No contiene ninguna contraseña y no requiere respuesta.</translation>
    </message>
</context>
<context>
    <name>MailAddress</name>
    <message>
        <source>The name in the mail contains %1. Delete that character.</source>
        <translation>El nombre en el correo contiene %1. Elimine ese carácter.</translation>
    </message>
    <message>
        <source>The name in the mail</source>
        <translation>El nombre en el correo</translation>
    </message>
</context>
<context>
    <name>MailCommands</name>
    <message>
        <source>“%1” is not a port. Use a number from 1 to 65535.</source>
        <translation>“%1” no es un puerto. Use un número del 1 al 65535.</translation>
    </message>
    <message>
        <source>“%1” is no kind of security. Use starttls, tls or none.</source>
        <translation>“%1” no es un tipo de seguridad. Use starttls, tls o none.</translation>
    </message>
    <message>
        <source>Password of %1 at the mail server:</source>
        <translation>Contraseña de %1 en el servidor de correo:</translation>
    </message>
    <message>
        <source>The password was not kept. Give it to “mail test” and “deliver” with --secret-fd.</source>
        <translation>No se guardó la contraseña. Indíquela en “mail test” y “deliver” con --secret-fd.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Remitente</translation>
    </message>
    <message>
        <source>Sender name</source>
        <translation>Nombre del remitente</translation>
    </message>
    <message>
        <source>Reply to</source>
        <translation>Responder a</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>Password kept</source>
        <translation>Contraseña guardada</translation>
    </message>
    <message>
        <source>Paused because</source>
        <translation>En pausa porque</translation>
    </message>
    <message>
        <source>The mail server took the test message: %1</source>
        <translation>El servidor de correo aceptó el mensaje de prueba: %1</translation>
    </message>
    <message>
        <source>The text could not be read from standard input.</source>
        <translation>No se pudo leer el texto de la entrada estándar.</translation>
    </message>
    <message>
        <source>The text is longer than a mail may be. Shorten it.</source>
        <translation>El texto es más largo de lo que admite un correo. Acórtelo.</translation>
    </message>
    <message>
        <source>The first line is the subject, the second is empty, then the text follows.</source>
        <translation>La primera línea es el asunto, la segunda está vacía y después sigue el texto.</translation>
    </message>
    <message>
        <source>Name or address of the mail server</source>
        <translation>Nombre o dirección del servidor de correo</translation>
    </message>
    <message>
        <source>587 is usual for starttls, 465 for tls</source>
        <translation>Lo habitual es 587 para starttls y 465 para tls</translation>
    </message>
    <message>
        <source>starttls, tls, or none (to this computer only)</source>
        <translation>starttls, tls o none (solo a este equipo)</translation>
    </message>
    <message>
        <source>User name at the server; its password is read from standard input and kept in the keychain. An empty line keeps the one that is kept. An empty USER: without signing in</source>
        <translation>Nombre de usuario en el servidor; su contraseña se lee de la entrada estándar y se guarda en el llavero. Una línea vacía conserva la guardada. Un USER vacío: sin iniciar sesión</translation>
    </message>
    <message>
        <source>From whom the mails are</source>
        <translation>De quién son los correos</translation>
    </message>
    <message>
        <source>The sender&apos;s name; otherwise that of the directory</source>
        <translation>El nombre del remitente; si no se indica, el del directorio</translation>
    </message>
    <message>
        <source>Whom readers answer and ask</source>
        <translation>A quién responden y preguntan los destinatarios</translation>
    </message>
    <message>
        <source>The only certificates to trust, PEM; empty: the system&apos;s</source>
        <translation>Los únicos certificados en los que se confía, PEM; vacío: los del sistema</translation>
    </message>
    <message>
        <source>Read the password from this file descriptor instead of standard input</source>
        <translation>Leer la contraseña de este descriptor de archivo en lugar de la entrada estándar</translation>
    </message>
    <message>
        <source>api-user or person</source>
        <translation>api-user o person</translation>
    </message>
    <message>
        <source>en, es, pt-BR, fr, de, ja, zh-Hans or ar</source>
        <translation>en, es, pt-BR, fr, de, ja, zh-Hans o ar</translation>
    </message>
    <message>
        <source>Say which mail server sends the credentials</source>
        <translation>Indicar qué servidor de correo envía las credenciales</translation>
    </message>
    <message>
        <source>Show how mails are sent</source>
        <translation>Mostrar cómo se envían los correos</translation>
    </message>
    <message>
        <source>Send a test message and say what the server answered</source>
        <translation>Enviar un mensaje de prueba e indicar qué respondió el servidor</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Quién lo recibe</translation>
    </message>
    <message>
        <source>Read the mail server&apos;s password from this file descriptor</source>
        <translation>Leer la contraseña del servidor de correo de este descriptor de archivo</translation>
    </message>
    <message>
        <source>Show the text of a mail: its subject, an empty line, the text</source>
        <translation>Mostrar el texto de un correo: su asunto, una línea vacía, el texto</translation>
    </message>
    <message>
        <source>Read the text of a mail from standard input, as “template show” prints it</source>
        <translation>Leer el texto de un correo de la entrada estándar, tal como lo muestra “template show”</translation>
    </message>
    <message>
        <source>Use the built-in text of a mail again</source>
        <translation>Volver a usar el texto integrado de un correo</translation>
    </message>
</context>
<context>
    <name>MailOutcome</name>
    <message>
        <source>%1 The server said: %2</source>
        <translation>%1 El servidor dijo: %2</translation>
    </message>
</context>
<context>
    <name>MailRenderer</name>
    <message>
        <source>The mail template cannot be used. Correct it in the settings, or use the built-in text.</source>
        <translation>No se puede usar la plantilla de correo. Corríjala en la configuración o use el texto integrado.</translation>
    </message>
</context>
<context>
    <name>MailRound</name>
    <message>
        <source>Steward ended while this mail was being handed over; it may have arrived.</source>
        <translation>Steward terminó mientras se entregaba este correo; quizá haya llegado.</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Credenciales</translation>
    </message>
    <message>
        <source>No mail server is set up. Enter one in Settings, Mail, or with “stewardctl mail set”; the mails stay queued until then.</source>
        <translation>No hay ningún servidor de correo configurado. Indique uno en Configuración, Correo, o con “stewardctl mail set”; hasta entonces los correos permanecen en cola.</translation>
    </message>
    <message>
        <source>No mail was sent: the server issues the passwords of this directory.</source>
        <translation>No se envió ningún correo: el servidor emite las contraseñas de este directorio.</translation>
    </message>
</context>
<context>
    <name>MailSettings</name>
    <message>
        <source>The mail server is missing. Enter its name, for example smtp.example.com.</source>
        <translation>Falta el servidor de correo. Escriba su nombre, por ejemplo smtp.example.com.</translation>
    </message>
    <message>
        <source>The name of the mail server contains %1. Delete that character.</source>
        <translation>El nombre del servidor de correo contiene %1. Elimine ese carácter.</translation>
    </message>
    <message>
        <source>“%1” is not the name or address of a server. Enter it without blanks, port or https://, for example smtp.example.com.</source>
        <translation>“%1” no es el nombre ni la dirección de un servidor. Escríbalo sin espacios, puerto ni https://, por ejemplo smtp.example.com.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Choose a file with certificates, or leave this empty to trust those of the system.</source>
        <translation>No se puede leer “%1”. Elija un archivo con certificados o déjelo vacío para confiar en los del sistema.</translation>
    </message>
    <message>
        <source>Enter a port between 1 and %1; 587 is usual.</source>
        <translation>Escriba un puerto entre 1 y %1; lo habitual es 587.</translation>
    </message>
    <message>
        <source>Without encryption, passwords could be read on their way. Choose STARTTLS or TLS; only a mail server on this computer can do without.</source>
        <translation>Sin cifrado, las contraseñas se podrían leer por el camino. Elija STARTTLS o TLS; solo un servidor de correo en este equipo puede prescindir de ello.</translation>
    </message>
    <message>
        <source>The user name contains %1. Delete that character.</source>
        <translation>El nombre de usuario contiene %1. Elimine ese carácter.</translation>
    </message>
    <message>
        <source>Sender name</source>
        <translation>Nombre del remitente</translation>
    </message>
</context>
<context>
    <name>MailTemplate</name>
    <message>
        <source>The subject is empty. Enter one.</source>
        <translation>El asunto está vacío. Escriba uno.</translation>
    </message>
    <message>
        <source>The subject contains %1. Delete that character.</source>
        <translation>El asunto contiene %1. Elimine ese carácter.</translation>
    </message>
    <message>
        <source>The subject is longer than %1 characters. Shorten it.</source>
        <translation>El asunto tiene más de %1 caracteres. Acórtelo.</translation>
    </message>
    <message>
        <source>The text is empty. Enter one, or use the built-in text.</source>
        <translation>El texto está vacío. Escriba uno o use el texto integrado.</translation>
    </message>
    <message>
        <source>The text contains %1. Delete that character.</source>
        <translation>El texto contiene %1. Elimine ese carácter.</translation>
    </message>
    <message>
        <source>The text is longer than %1 KiB. Shorten it.</source>
        <translation>El texto ocupa más de %1 KiB. Acórtelo.</translation>
    </message>
    <message>
        <source>There is a single %1. Write %1%1 for a brace, or complete the placeholder.</source>
        <translation>Hay un solo %1. Escriba %1%1 para una llave o complete el marcador.</translation>
    </message>
    <message>
        <source>%1 is not a placeholder. Correct its name, or delete it.</source>
        <translation>%1 no es un marcador. Corrija su nombre o elimínelo.</translation>
    </message>
    <message>
        <source>{password} cannot stand in the subject, because subjects are shown in lists and notifications. Move it into the text.</source>
        <translation>{password} no puede estar en el asunto, porque los asuntos se muestran en listas y notificaciones. Muévalo al texto.</translation>
    </message>
    <message>
        <source>{password} is missing in the text. Write it where the password belongs.</source>
        <translation>Falta {password} en el texto. Escríbalo donde corresponda la contraseña.</translation>
    </message>
    <message>
        <source>{password} stands in the text more than once. Keep one.</source>
        <translation>{password} está más de una vez en el texto. Deje uno solo.</translation>
    </message>
    <message>
        <source>{userName} is missing in the text. Write it where the user name belongs.</source>
        <translation>Falta {userName} en el texto. Escríbalo donde corresponda el nombre de usuario.</translation>
    </message>
</context>
<context>
    <name>ManualCommands</name>
    <message>
        <source>There is no completion for “%1”. There is one for bash, zsh and fish.</source>
        <translation>No existe autocompletado para “%1”. Lo hay para bash, zsh y fish.</translation>
    </message>
    <message>
        <source>Print what makes a shell complete commands and options: source &lt;(stewardctl completion bash)</source>
        <translation>Mostrar lo que hace que un shell complete comandos y opciones: source &lt;(stewardctl completion bash)</translation>
    </message>
    <message>
        <source>bash, zsh or fish</source>
        <translation>bash, zsh o fish</translation>
    </message>
</context>
<context>
    <name>MoreFilters</name>
    <message>
        <source>Only API user of an application</source>
        <translation>Único usuario de API de una aplicación</translation>
    </message>
    <message>
        <source>Language of the directory</source>
        <translation>Idioma del directorio</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Idioma: %1</translation>
    </message>
    <message numerus="yes">
        <source>Not used for %Ln day(s)</source>
        <translation>
            <numerusform>Sin usar durante %Ln día</numerusform>
            <numerusform>Sin usar durante %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expires within %Ln day(s)</source>
        <translation>
            <numerusform>Expira en un plazo de %Ln día</numerusform>
            <numerusform>Expira en un plazo de %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Not used since %1</source>
        <translation>Sin usar desde %1</translation>
    </message>
    <message>
        <source>Expires until %1</source>
        <translation>Expira hasta %1</translation>
    </message>
</context>
<context>
    <name>NewDirectory</name>
    <message>
        <source>A part of the program is missing or damaged. Install Steward again.</source>
        <translation>Falta o está dañada una parte del programa. Instale Steward de nuevo.</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Sample directory</source>
        <translation>Directorio de ejemplo</translation>
    </message>
</context>
<context>
    <name>PasswordCheck</name>
    <message>
        <source>The email or the password is wrong. Check both and try again.</source>
        <translation>El correo o la contraseña son incorrectos. Compruebe ambos e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Your account is suspended. Ask somebody who administers this directory.</source>
        <translation>Su cuenta está suspendida. Consulte a alguien que administre este directorio.</translation>
    </message>
    <message>
        <source>This password has expired. Ask somebody who administers this directory for a new one.</source>
        <translation>Esta contraseña ha expirado. Solicite una nueva a alguien que administre este directorio.</translation>
    </message>
    <message numerus="yes">
        <source>There were too many wrong tries. Try again in %Ln second(s).</source>
        <translation>
            <numerusform>Hubo demasiados intentos incorrectos. Inténtelo de nuevo dentro de %Ln segundo.</numerusform>
            <numerusform>Hubo demasiados intentos incorrectos. Inténtelo de nuevo dentro de %Ln segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>an unknown name</source>
        <translation>un nombre desconocido</translation>
    </message>
</context>
<context>
    <name>PasswordStrength</name>
    <message>
        <source>It repeats the same part.</source>
        <translation>Repite la misma parte.</translation>
    </message>
    <message>
        <source>It is mostly a common password, word or name.</source>
        <translation>Es en su mayor parte una contraseña, una palabra o un nombre comunes.</translation>
    </message>
    <message>
        <source>It is mostly a word that others know from your account.</source>
        <translation>Es en su mayor parte una palabra que otros conocen por los datos de su cuenta.</translation>
    </message>
    <message>
        <source>It repeats the same characters.</source>
        <translation>Repite los mismos caracteres.</translation>
    </message>
    <message>
        <source>It is mostly a sequence such as abcd or 6543.</source>
        <translation>Es en su mayor parte una secuencia como abcd o 6543.</translation>
    </message>
    <message>
        <source>It is mostly a row of keys beside each other.</source>
        <translation>Es en su mayor parte una serie de teclas contiguas.</translation>
    </message>
    <message>
        <source>It is mostly a date.</source>
        <translation>Es en su mayor parte una fecha.</translation>
    </message>
    <message>
        <source>It is too easy to guess.</source>
        <translation>Es demasiado fácil de adivinar.</translation>
    </message>
    <message>
        <source>%1 Several words that have nothing to do with each other make a good password.</source>
        <comment>%1 is a sentence that says what is wrong</comment>
        <translation>%1 Varias palabras sin relación entre sí forman una buena contraseña.</translation>
    </message>
    <message>
        <source>The password holds a character that cannot be typed, such as a tab. Take it out.</source>
        <translation>La contraseña contiene un carácter que no se puede teclear, como una tabulación. Quítelo.</translation>
    </message>
    <message>
        <source>%1 of at least %2 characters. Several words make a long password that is easy to remember.</source>
        <translation>%1 de al menos %2 caracteres. Varias palabras forman una contraseña larga y fácil de recordar.</translation>
    </message>
    <message>
        <source>It holds “%1”, which others know from your account. Leave that out.</source>
        <translation>Contiene “%1”, que otros conocen por los datos de su cuenta. Omítalo.</translation>
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
        <translation>Ya existe un archivo %1. Elija otro nombre; no se tocó el archivo.</translation>
    </message>
    <message>
        <source>The file %1 could not be put in place. Check that you may write in the folder.</source>
        <translation>No se pudo colocar el archivo %1. Compruebe que tenga permiso para escribir en la carpeta.</translation>
    </message>
</context>
<context>
    <name>PolicyCommands</name>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Unused, expires after hours</source>
        <translation>Sin usar, expira (horas)</translation>
    </message>
    <message>
        <source>Expires after days</source>
        <translation>Expira (días)</translation>
    </message>
    <message>
        <source>Warn days before</source>
        <translation>Aviso previo (días)</translation>
    </message>
    <message>
        <source>Allowed domains</source>
        <translation>Dominios permitidos</translation>
    </message>
    <message>
        <source>--json and --ics exclude each other. Use one of them.</source>
        <translation>--json y --ics se excluyen mutuamente. Use una de las dos.</translation>
    </message>
    <message>
        <source>--days is a number from 0 to %1.</source>
        <translation>--days es un número del 0 al %1.</translation>
    </message>
    <message>
        <source>passwords that expire</source>
        <translation>las contraseñas que expiran</translation>
    </message>
    <message>
        <source>Uid</source>
        <translation>Uid</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo</translation>
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
        <translation>Indicar qué se exige a las contraseñas y direcciones</translation>
    </message>
    <message>
        <source>Characters of a generated password; 24 otherwise, at least 20</source>
        <translation>Caracteres de una contraseña generada; si no se indica, 24; al menos 20</translation>
    </message>
    <message>
        <source>An unused password expires after so many hours; 0: does not</source>
        <translation>Una contraseña sin usar expira después de este número de horas; 0: no expira</translation>
    </message>
    <message>
        <source>Any password expires after so many days; 0: does not</source>
        <translation>Toda contraseña expira después de este número de días; 0: no expira</translation>
    </message>
    <message>
        <source>How many days before that it is told as expiring soon</source>
        <translation>Cuántos días antes se avisa de que expirará pronto</translation>
    </message>
    <message>
        <source>Addresses must be at one of these</source>
        <translation>Las direcciones deben ser de uno de estos dominios</translation>
    </message>
    <message>
        <source>Addresses may be at any domain</source>
        <translation>Las direcciones pueden ser de cualquier dominio</translation>
    </message>
    <message>
        <source>Show what is asked</source>
        <translation>Mostrar qué se exige</translation>
    </message>
    <message>
        <source>List passwords that expire soon or have expired unused; exit code 1 when there are any, else 0</source>
        <translation>Listar las contraseñas que expiran pronto o que han expirado sin usarse; código de salida 1 si hay alguna, 0 si no</translation>
    </message>
    <message>
        <source>Within so many days, otherwise as the policy warns</source>
        <translation>Dentro de este número de días; si no se indica, según el aviso de la directiva</translation>
    </message>
    <message>
        <source>Print a calendar (iCalendar, RFC 5545)</source>
        <translation>Mostrar un calendario (iCalendar, RFC 5545)</translation>
    </message>
</context>
<context>
    <name>PrivateFile</name>
    <message>
        <source>The file %1 could not be written. Check that its folder is there, that you may write in it, and that there is room.</source>
        <translation>No se pudo escribir el archivo %1. Compruebe que exista su carpeta, que tenga permiso para escribir en ella y que haya espacio.</translation>
    </message>
    <message>
        <source>%1 is a directory of Steward or another database, which is not overwritten. Choose another name.</source>
        <translation>%1 es un directorio de Steward u otra base de datos y no se sobrescribe. Elija otro nombre.</translation>
    </message>
    <message>
        <source>%1 is no ordinary file, but a device or a pipe, which is not overwritten. Choose another name.</source>
        <translation>%1 no es un archivo corriente, sino un dispositivo o una tubería, y no se sobrescribe. Elija otro nombre.</translation>
    </message>
</context>
<context>
    <name>Privileges</name>
    <message>
        <source>View API users</source>
        <translation>Ver usuarios de API</translation>
    </message>
    <message>
        <source>Add API users</source>
        <translation>Agregar usuarios de API</translation>
    </message>
    <message>
        <source>Edit API users</source>
        <translation>Editar usuarios de API</translation>
    </message>
    <message>
        <source>Delete API users</source>
        <translation>Eliminar usuarios de API</translation>
    </message>
    <message>
        <source>Suspend API users</source>
        <translation>Suspender usuarios de API</translation>
    </message>
    <message>
        <source>Send credentials to API users</source>
        <translation>Enviar credenciales a usuarios de API</translation>
    </message>
    <message>
        <source>View administrators</source>
        <translation>Ver administradores</translation>
    </message>
    <message>
        <source>Add administrators</source>
        <translation>Agregar administradores</translation>
    </message>
    <message>
        <source>Edit administrators</source>
        <translation>Editar administradores</translation>
    </message>
    <message>
        <source>Delete administrators</source>
        <translation>Eliminar administradores</translation>
    </message>
    <message>
        <source>Suspend administrators</source>
        <translation>Suspender administradores</translation>
    </message>
    <message>
        <source>Send credentials to administrators</source>
        <translation>Enviar credenciales a administradores</translation>
    </message>
    <message>
        <source>View roles</source>
        <translation>Ver roles</translation>
    </message>
    <message>
        <source>Create and edit roles</source>
        <translation>Crear y editar roles</translation>
    </message>
    <message>
        <source>Change many accounts at once</source>
        <translation>Cambiar muchas cuentas a la vez</translation>
    </message>
    <message>
        <source>Import spreadsheets</source>
        <translation>Importar hojas de cálculo</translation>
    </message>
    <message>
        <source>Export accounts</source>
        <translation>Exportar cuentas</translation>
    </message>
    <message>
        <source>View reports</source>
        <translation>Ver informes</translation>
    </message>
    <message>
        <source>Download reports</source>
        <translation>Descargar informes</translation>
    </message>
    <message>
        <source>Administrator activity</source>
        <translation>Actividad de administradores</translation>
    </message>
    <message>
        <source>Mail server and mail texts</source>
        <translation>Servidor de correo y textos de los correos</translation>
    </message>
    <message>
        <source>External applications</source>
        <translation>Aplicaciones externas</translation>
    </message>
    <message>
        <source>Remote server</source>
        <translation>Servidor remoto</translation>
    </message>
    <message>
        <source>Allowed domains</source>
        <translation>Dominios permitidos</translation>
    </message>
    <message>
        <source>Password and sign-in rules</source>
        <translation>Reglas de contraseñas e inicio de sesión</translation>
    </message>
    <message>
        <source>API users</source>
        <translation>Usuarios de API</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administradores</translation>
    </message>
    <message>
        <source>Roles and privileges</source>
        <translation>Roles y privilegios</translation>
    </message>
    <message>
        <source>Bulk operations</source>
        <translation>Operaciones masivas</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Configuración</translation>
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
        <translation>Esta receta no se puede ejecutar: “%1” %2</translation>
    </message>
    <message>
        <source>is not known. Use %1.</source>
        <translation>no se conoce. Use %1.</translation>
    </message>
    <message>
        <source>must be a text.</source>
        <translation>debe ser un texto.</translation>
    </message>
    <message>
        <source>must be a list of texts such as “type=api-user”.</source>
        <translation>debe ser una lista de textos como “type=api-user”.</translation>
    </message>
    <message>
        <source>must name at least one condition, such as “type=api-user”.</source>
        <translation>debe indicar al menos una condición, como “type=api-user”.</translation>
    </message>
    <message>
        <source>must be an object.</source>
        <translation>debe ser un objeto.</translation>
    </message>
    <message>
        <source>must be a number of rows from 1.</source>
        <translation>debe ser un número de filas a partir de 1.</translation>
    </message>
    <message>
        <source>must be true or false.</source>
        <translation>debe ser true o false.</translation>
    </message>
    <message>
        <source>does not go with deleting. Leave it out.</source>
        <translation>no es compatible con la eliminación. Omítalo.</translation>
    </message>
    <message>
        <source>must be edit or delete.</source>
        <translation>debe ser edit o delete.</translation>
    </message>
    <message>
        <source>must say what is changed.</source>
        <translation>debe indicar qué se cambia.</translation>
    </message>
    <message>
        <source>This is not a recipe: the file is larger than 1 MB.</source>
        <translation>Esto no es una receta: el archivo ocupa más de 1 MB.</translation>
    </message>
    <message>
        <source>This is not a recipe: byte %1 is no JSON (%2).</source>
        <translation>Esto no es una receta: el byte %1 no es JSON (%2).</translation>
    </message>
    <message>
        <source>This recipe was written by another version of Steward. Save it again there.</source>
        <translation>Esta receta se escribió con otra versión de Steward. Guárdela allí de nuevo.</translation>
    </message>
    <message>
        <source>is missing; it must be %1.</source>
        <translation>falta; debe ser %1.</translation>
    </message>
</context>
<context>
    <name>RecipeCommands</name>
    <message>
        <source>This recipe deletes, and %1 accounts match. Nothing was deleted. Look with --dry-run, then add --yes.</source>
        <translation>Esta receta elimina, y coinciden %1 cuentas. No se eliminó nada. Revíselo con --dry-run y agregue después --yes.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Run a recipe: a bulk job that was saved in the window or written by hand</source>
        <translation>Ejecutar una receta: una tarea masiva guardada en la ventana o escrita a mano</translation>
    </message>
    <message>
        <source>The name of a saved recipe, or a file</source>
        <translation>El nombre de una receta guardada, o un archivo</translation>
    </message>
    <message>
        <source>Do nothing when more accounts match; otherwise as the recipe says</source>
        <translation>No hacer nada si coinciden más cuentas; si no se indica, según la receta</translation>
    </message>
    <message>
        <source>Do it although the recipe deletes</source>
        <translation>Hacerlo aunque la receta elimine</translation>
    </message>
    <message>
        <source>List the recipes that were saved on this computer</source>
        <translation>Listar las recetas guardadas en este equipo</translation>
    </message>
</context>
<context>
    <name>RecipeShelf</name>
    <message>
        <source>The recipe %1 cannot be read.</source>
        <translation>No se puede leer la receta %1.</translation>
    </message>
    <message>
        <source>There is no recipe “%1”: neither a file nor one of those that were saved in %2.</source>
        <translation>No existe la receta “%1”: ni como archivo ni entre las guardadas en %2.</translation>
    </message>
    <message>
        <source>The folder for recipes, %1, cannot be made.</source>
        <translation>No se puede crear la carpeta de recetas, %1.</translation>
    </message>
    <message>
        <source>The recipe “%1” cannot be deleted.</source>
        <translation>No se puede eliminar la receta “%1”.</translation>
    </message>
</context>
<context>
    <name>Remote</name>
    <message>
        <source>The URL of the remote is missing. Enter it whole, for example https://example.com/scim/v2.</source>
        <translation>Falta la URL del servidor remoto. Escríbala completa, por ejemplo https://example.com/scim/v2.</translation>
    </message>
    <message>
        <source>The part of the URL from ? on cannot be used. Delete it.</source>
        <translation>La parte de la URL a partir de ? no se puede usar. Elimínela.</translation>
    </message>
    <message>
        <source>Enter the user name for the remote, without a colon.</source>
        <translation>Escriba el nombre de usuario para el servidor remoto, sin dos puntos.</translation>
    </message>
    <message>
        <source>Enter the client id for the remote.</source>
        <translation>Escriba el id. de cliente para el servidor remoto.</translation>
    </message>
    <message>
        <source>Enter the URL at which the remote issues tokens.</source>
        <translation>Escriba la URL en la que el servidor remoto emite tokens.</translation>
    </message>
    <message>
        <source>Sync every 1 to %1 minutes, or never by itself (0).</source>
        <translation>Sincronice cada 1 a %1 minutos, o nunca de forma automática (0).</translation>
    </message>
    <message>
        <source>A number of requests per second cannot be negative. Use 0 for no limit.</source>
        <translation>El número de solicitudes por segundo no puede ser negativo. Use 0 para no limitarlo.</translation>
    </message>
    <message>
        <source>Allow 1 to %1 requests at once.</source>
        <translation>Permita de 1 a %1 solicitudes a la vez.</translation>
    </message>
    <message>
        <source>“%1” is not known as “%2” of a remote. Use one of: %3.</source>
        <translation>“%1” no es un valor conocido de “%2” de un servidor remoto. Use uno de estos: %3.</translation>
    </message>
</context>
<context>
    <name>RemoteCommands</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>%1 is too large for what it should be.</source>
        <translation>%1 es demasiado grande para lo que debería ser.</translation>
    </message>
    <message>
        <source>%1 is no JSON object (position %2: %3).</source>
        <translation>%1 no es un objeto JSON (posición %2: %3).</translation>
    </message>
    <message>
        <source>“%1” is no number of minutes.</source>
        <translation>“%1” no es un número de minutos.</translation>
    </message>
    <message>
        <source>Secret for %1:</source>
        <translation>Secreto de %1:</translation>
    </message>
    <message>
        <source>The secret was not kept. Give it to “sync” and “remote probe” with --secret-fd.</source>
        <translation>No se guardó el secreto. Indíquelo en “sync” y “remote probe” con --secret-fd.</translation>
    </message>
    <message>
        <source>Connected. Nothing was sent or taken yet; “stewardctl sync” does what is listed above.</source>
        <translation>Conectado. Todavía no se envió ni se tomó nada; “stewardctl sync” hace lo que se lista arriba.</translation>
    </message>
    <message>
        <source>The directory would forget its remote and what both sides agreed on. Accounts stay on both sides. Add --yes to do it.</source>
        <translation>El directorio olvidaría su servidor remoto y lo que ambos lados acordaron. Las cuentas permanecen en ambos lados. Agregue --yes para hacerlo.</translation>
    </message>
    <message>
        <source>The server calls itself %1.</source>
        <translation>El servidor se identifica como %1.</translation>
    </message>
    <message>
        <source>Ability</source>
        <translation>Capacidad</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Comprobada</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>Qué se probó</translation>
    </message>
    <message>
        <source>Not held by this server, kept here alone: %1</source>
        <translation>Este servidor no los tiene; se guardan solo aquí: %1</translation>
    </message>
    <message>
        <source>This directory has no remote. “remote add” connects one.</source>
        <translation>Este directorio no tiene servidor remoto. “remote add” conecta uno.</translation>
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
        <translation>Autenticación</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Secret kept</source>
        <translation>Secreto guardado</translation>
    </message>
    <message>
        <source>Read in full</source>
        <translation>Leído por completo</translation>
    </message>
    <message>
        <source>Connect the directory to a server, and list what a first sync would do</source>
        <translation>Conectar el directorio con un servidor y listar lo que haría una primera sincronización</translation>
    </message>
    <message>
        <source>Of the service, such as https://example.com/scim/v2</source>
        <translation>Del servicio, por ejemplo https://example.com/scim/v2</translation>
    </message>
    <message>
        <source>bearer, basic, oauth2 or none; the secret is read from standard input and kept in the keychain</source>
        <translation>bearer, basic, oauth2 o none; el secreto se lee de la entrada estándar y se guarda en el llavero</translation>
    </message>
    <message>
        <source>User name of basic, client id of oauth2</source>
        <translation>Nombre de usuario de basic, id. de cliente de oauth2</translation>
    </message>
    <message>
        <source>Where oauth2 gets its tokens</source>
        <translation>Dónde obtiene oauth2 sus tokens</translation>
    </message>
    <message>
        <source>Of the oauth2 token</source>
        <translation>Del token de oauth2</translation>
    </message>
    <message>
        <source>The only certificates to trust, PEM; otherwise the system&apos;s</source>
        <translation>Los únicos certificados en los que se confía, PEM; si no se indica, los del sistema</translation>
    </message>
    <message>
        <source>SHA-256 of the server&apos;s public key</source>
        <translation>SHA-256 de la clave pública del servidor</translation>
    </message>
    <message>
        <source>scim (SCIM 2.0) or json (with --profile)</source>
        <translation>scim (SCIM 2.0) o json (con --profile)</translation>
    </message>
    <message>
        <source>JSON: the mapping of a json remote, limits, pinned abilities</source>
        <translation>JSON: la asignación de un servidor remoto json, límites, capacidades fijadas</translation>
    </message>
    <message>
        <source>What it is called, such as Production</source>
        <translation>Cómo se llama, por ejemplo Producción</translation>
    </message>
    <message>
        <source>Minutes between syncs of an open window; 0: only when asked</source>
        <translation>Minutos entre sincronizaciones de una ventana abierta; 0: solo cuando se pide</translation>
    </message>
    <message>
        <source>Who makes the passwords and mails them: server, or console (where the server takes them)</source>
        <translation>Quién crea las contraseñas y las envía por correo: server, o console (si el servidor las acepta)</translation>
    </message>
    <message>
        <source>The window sends only what somebody has looked at</source>
        <translation>La ventana solo envía lo que alguien ha revisado</translation>
    </message>
    <message>
        <source>Do not ask the server now</source>
        <translation>No consultar al servidor ahora</translation>
    </message>
    <message>
        <source>Read the secret from this file descriptor instead of standard input</source>
        <translation>Leer el secreto de este descriptor de archivo en lugar de la entrada estándar</translation>
    </message>
    <message>
        <source>Show the remote, and what was proven of it</source>
        <translation>Mostrar el servidor remoto y lo que se ha comprobado de él</translation>
    </message>
    <message>
        <source>Find out anew what the server can do, by requests that change nothing</source>
        <translation>Averiguar de nuevo qué sabe hacer el servidor, mediante solicitudes que no cambian nada</translation>
    </message>
    <message>
        <source>Read the remote&apos;s secret from this file descriptor</source>
        <translation>Leer el secreto del servidor remoto de este descriptor de archivo</translation>
    </message>
    <message>
        <source>Forget the remote; accounts stay on both sides</source>
        <translation>Olvidar el servidor remoto; las cuentas permanecen en ambos lados</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Hacerlo</translation>
    </message>
    <message>
        <source>send, new</source>
        <translation>enviar, nueva</translation>
    </message>
    <message>
        <source>send, changed</source>
        <translation>enviar, cambiada</translation>
    </message>
    <message>
        <source>send, deleted</source>
        <translation>enviar, eliminada</translation>
    </message>
    <message>
        <source>take, new</source>
        <translation>tomar, nueva</translation>
    </message>
    <message>
        <source>take, changed</source>
        <translation>tomar, cambiada</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>conflicto</translation>
    </message>
    <message>
        <source>question</source>
        <translation>pregunta</translation>
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
            <numerusform> %Ln pregunta.</numerusform>
            <numerusform> %Ln preguntas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) more that your role does not show.</source>
        <translation>
            <numerusform>%Ln cuenta más que su rol no muestra.</numerusform>
            <numerusform>%Ln cuentas más que su rol no muestra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> %Ln account(s) refused by the server.</source>
        <translation>
            <numerusform> %Ln cuenta rechazada por el servidor.</numerusform>
            <numerusform> %Ln cuentas rechazadas por el servidor.</numerusform>
        </translation>
    </message>
    <message>
        <source>take, deleted</source>
        <translation>tomar, eliminada</translation>
    </message>
    <message>
        <source>%1 accounts on the server, %2 here, %3 the same. To send: %4 new, %5 changed, %6 deleted. To take: %7 new, %8 changed, %9 deleted. %10 with conflicts.</source>
        <translation>%1 cuentas en el servidor, %2 aquí, %3 iguales. Para enviar: %4 nuevas, %5 cambiadas, %6 eliminadas. Para tomar: %7 nuevas, %8 cambiadas, %9 eliminadas. %10 con conflictos.</translation>
    </message>
    <message numerus="yes">
        <source> %Ln request(s) without an answer, of which the server is asked first.</source>
        <translation>
            <numerusform> %Ln solicitud sin respuesta, por la que primero se pregunta al servidor.</numerusform>
            <numerusform> %Ln solicitudes sin respuesta, por las que primero se pregunta al servidor.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemoteConnection</name>
    <message>
        <source>The server answered with status %1.</source>
        <translation>El servidor respondió con el estado %1.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>The server does not accept the sign-in of this console. %1</source>
        <translation>El servidor no acepta el inicio de sesión de esta consola. %1</translation>
    </message>
    <message>
        <source>The server does not allow this. %1</source>
        <translation>El servidor no permite esto. %1</translation>
    </message>
    <message>
        <source>“%1” shows another key than the one that is pinned. If its certificate was renewed on purpose, enter the new pin.</source>
        <translation>“%1” presenta una clave distinta de la fijada. Si su certificado se renovó a propósito, escriba la nueva huella.</translation>
    </message>
    <message>
        <source>Stopped while the request was under way.</source>
        <translation>Detenido mientras la solicitud estaba en curso.</translation>
    </message>
    <message>
        <source>The answer of “%1” is larger than %2 MB, and was not read to its end.</source>
        <translation>La respuesta de “%1” ocupa más de %2 MB y no se leyó hasta el final.</translation>
    </message>
    <message>
        <source>“%1” did not answer within %2 seconds.</source>
        <translation>“%1” no respondió en %2 segundos.</translation>
    </message>
    <message>
        <source>No protected connection to “%1” came about. Check the URL and its port.</source>
        <translation>No se pudo establecer una conexión protegida con “%1”. Compruebe la URL y su puerto.</translation>
    </message>
    <message>
        <source>Nothing answers at “%1”, port %2. Check the URL, and whether the server runs.</source>
        <translation>Nada responde en “%1”, puerto %2. Compruebe la URL y si el servidor está en funcionamiento.</translation>
    </message>
    <message>
        <source>There is no “%1” in the network. Check the URL and the connection.</source>
        <translation>No existe “%1” en la red. Compruebe la URL y la conexión.</translation>
    </message>
    <message>
        <source>The connection to “%1” was lost.</source>
        <translation>Se perdió la conexión con “%1”.</translation>
    </message>
    <message>
        <source>No token was issued for “%1”. Check client id, secret and scope. %2</source>
        <translation>No se emitió ningún token para “%1”. Compruebe el id. de cliente, el secreto y el ámbito. %2</translation>
    </message>
    <message>
        <source>The server that issues tokens failed (%1). Try again later.</source>
        <translation>Falló el servidor que emite los tokens (%1). Inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>“%1” sends the request on to an address without protection (http). It was not followed; tell those who run the server.</source>
        <translation>“%1” redirige la solicitud a una dirección sin protección (http). No se siguió; avise a quienes administran el servidor.</translation>
    </message>
    <message>
        <source>“%1” sends the request on to “%2”, which was not followed. If that is right, enter that server&apos;s URL.</source>
        <translation>“%1” redirige la solicitud a “%2”, y no se siguió. Si es correcto, escriba la URL de ese servidor.</translation>
    </message>
    <message>
        <source>“%1” sends a change on to another address, which was not followed. Check the URL.</source>
        <translation>“%1” redirige un cambio a otra dirección, y no se siguió. Compruebe la URL.</translation>
    </message>
    <message>
        <source>“%1” sends the request on too often. Check the URL.</source>
        <translation>“%1” redirige la solicitud demasiadas veces. Compruebe la URL.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” takes no requests at the moment. Try again in %Ln minute(s).</source>
        <translation>
            <numerusform>“%1” no acepta solicitudes en este momento. Inténtelo de nuevo dentro de %Ln minuto.</numerusform>
            <numerusform>“%1” no acepta solicitudes en este momento. Inténtelo de nuevo dentro de %Ln minutos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” takes no requests at the moment. Try again in %Ln second(s).</source>
        <translation>
            <numerusform>“%1” no acepta solicitudes en este momento. Inténtelo de nuevo dentro de %Ln segundo.</numerusform>
            <numerusform>“%1” no acepta solicitudes en este momento. Inténtelo de nuevo dentro de %Ln segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The proxy on the way to “%1” wants a user name and a password (status 407). Enter them in the proxy settings of this computer.</source>
        <translation>El proxy en el camino a “%1” pide un nombre de usuario y una contraseña (estado 407). Introdúzcalos en la configuración de proxy de este equipo.</translation>
    </message>
    <message>
        <source>The server has nothing at this address. Check the path of the URL. %1</source>
        <translation>El servidor no tiene nada en esta dirección. Compruebe la ruta de la URL. %1</translation>
    </message>
</context>
<context>
    <name>RemoteJson</name>
    <message>
        <source>Passwords are not set over a JSON interface.</source>
        <translation>Las contraseñas no se definen a través de una interfaz JSON.</translation>
    </message>
    <message>
        <source>The server&apos;s answer holds no list of accounts at “%1”. Check “list.items” in the mapping.</source>
        <translation>La respuesta del servidor no contiene ninguna lista de cuentas en “%1”. Compruebe “list.items” en la asignación.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is nested too deep to be read.</source>
        <translation>La respuesta del servidor tiene demasiados niveles anidados para leerla.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not JSON. Check whether the URL is that of its interface.</source>
        <translation>La respuesta del servidor no es JSON. Compruebe si la URL es la de su interfaz.</translation>
    </message>
</context>
<context>
    <name>RemoteMapping</name>
    <message>
        <source>“%1” in the mapping is not one of: %2.</source>
        <translation>“%1” en la asignación no es uno de estos: %2.</translation>
    </message>
    <message>
        <source>“fields.%1” in the mapping does not say where the field stands. Enter a path such as &quot;name.first&quot;.</source>
        <translation>“fields.%1” en la asignación no indica dónde está el campo. Escriba una ruta como “name.first”.</translation>
    </message>
    <message>
        <source>“fields.%1” in the mapping is not a field. Fields are: %2.</source>
        <translation>“fields.%1” en la asignación no es un campo. Los campos son: %2.</translation>
    </message>
    <message>
        <source>“fields.userName” is missing in the mapping: without it no account can be recognized.</source>
        <translation>Falta “fields.userName” en la asignación: sin él no se puede reconocer ninguna cuenta.</translation>
    </message>
    <message>
        <source>“list.path” in the mapping must begin with /, for example /accounts.</source>
        <translation>“list.path” en la asignación debe empezar por /, por ejemplo /accounts.</translation>
    </message>
    <message>
        <source>“one.path” in the mapping must begin with / and hold {id}, for example /accounts/{id}.</source>
        <translation>“one.path” en la asignación debe empezar por / y contener {id}, por ejemplo /accounts/{id}.</translation>
    </message>
    <message>
        <source>A path below “find” in the mapping must begin with / and hold {value}, for example /accounts?login={value}.</source>
        <translation>Una ruta dentro de “find” en la asignación debe empezar por / y contener {value}, por ejemplo /accounts?login={value}.</translation>
    </message>
    <message>
        <source>“list.paging.parameter” is missing in the mapping: the query parameter that names the page, the offset or the cursor.</source>
        <translation>Falta “list.paging.parameter” en la asignación: el parámetro de consulta que nombra la página, el desplazamiento o el cursor.</translation>
    </message>
    <message>
        <source>“list.paging.next” is missing in the mapping: where an answer holds the cursor of the next page.</source>
        <translation>Falta “list.paging.next” en la asignación: dónde contiene una respuesta el cursor de la página siguiente.</translation>
    </message>
    <message>
        <source>“list.paging.count” in the mapping must be 1 to %1.</source>
        <translation>“list.paging.count” en la asignación debe ser de 1 a %1.</translation>
    </message>
    <message>
        <source>The header “%1” cannot be set by a mapping.</source>
        <translation>Una asignación no puede definir el encabezado “%1”.</translation>
    </message>
    <message>
        <source>“%1” in the mapping is not known. Check its spelling.</source>
        <translation>“%1” en la asignación no se conoce. Compruebe su ortografía.</translation>
    </message>
    <message>
        <source>“%1” in the mapping is missing or not a text.</source>
        <translation>“%1” en la asignación falta o no es un texto.</translation>
    </message>
</context>
<context>
    <name>RemotePasswords</name>
    <message>
        <source>The server could not be asked to take the new password.</source>
        <translation>No se pudo pedir al servidor que aceptara la contraseña nueva.</translation>
    </message>
    <message>
        <source>The server takes no passwords from here. Let the server issue them (Sync, Remote Settings).</source>
        <translation>El servidor no acepta contraseñas desde aquí. Deje que las emita el servidor (Sincronización, Configuración del servidor remoto).</translation>
    </message>
    <message>
        <source>The account is not on the server yet. Sync first.</source>
        <translation>La cuenta todavía no está en el servidor. Sincronice primero.</translation>
    </message>
    <message>
        <source>The server did not take the password: %1</source>
        <translation>El servidor no aceptó la contraseña: %1</translation>
    </message>
</context>
<context>
    <name>RemoteScim</name>
    <message>
        <source>The server&apos;s answer is not a list of accounts. Check whether the URL is that of its SCIM interface.</source>
        <translation>La respuesta del servidor no es una lista de cuentas. Compruebe si la URL es la de su interfaz SCIM.</translation>
    </message>
</context>
<context>
    <name>RemoteTrust</name>
    <message>
        <source>The file holds no certificate that can be read. Choose the certificate of your authority in PEM form (-----BEGIN CERTIFICATE-----).</source>
        <translation>El archivo no contiene ningún certificado legible. Elija el certificado de su autoridad en formato PEM (-----BEGIN CERTIFICATE-----).</translation>
    </message>
    <message>
        <source>The pin is not the SHA-256 of a public key. Enter its 44 characters in base64.</source>
        <translation>La huella fijada no es el SHA-256 de una clave pública. Escriba sus 44 caracteres en base64.</translation>
    </message>
    <message>
        <source>The certificate is not for “%1”. Check the URL; if it is right, the server shows the certificate of another one.</source>
        <translation>El certificado no es para “%1”. Compruebe la URL; si es correcta, el servidor presenta el certificado de otro.</translation>
    </message>
    <message>
        <source>The certificate of “%1” has expired on %2. Ask those who run the server to renew it.</source>
        <translation>El certificado de “%1” expiró el %2. Pida a quienes administran el servidor que lo renueven.</translation>
    </message>
    <message>
        <source>The certificate of “%1” is not valid yet. Check the clock of this computer.</source>
        <translation>El certificado de “%1” todavía no es válido. Compruebe el reloj de este equipo.</translation>
    </message>
    <message>
        <source>The certificate of “%1” is signed by nobody but itself. If it is yours, choose its file as the certificate to trust.</source>
        <translation>El certificado de “%1” solo está firmado por sí mismo. Si es suyo, elija su archivo como certificado de confianza.</translation>
    </message>
    <message>
        <source>The certificate of “%1” comes from an authority that is not trusted. If it is your own authority, choose its certificate in the settings of the remote.</source>
        <translation>El certificado de “%1” procede de una autoridad que no es de confianza. Si es su propia autoridad, elija su certificado en la configuración del servidor remoto.</translation>
    </message>
</context>
<context>
    <name>ResultCommands</name>
    <message>
        <source>“%1” is no number of a result. “stewardctl results” lists them.</source>
        <translation>“%1” no es un número de resultado. “stewardctl results” lista los que hay.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Con error</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Its number, as “results” lists it</source>
        <translation>Su número, como lo lista “results”</translation>
    </message>
    <message>
        <source>List what became of jobs on many accounts</source>
        <translation>Listar los resultados de las tareas sobre muchas cuentas</translation>
    </message>
    <message>
        <source>Say what became of every account of one job</source>
        <translation>Indicar el resultado de cada cuenta de una tarea</translation>
    </message>
    <message>
        <source>Try the failed accounts of a job again</source>
        <translation>Reintentar las cuentas con error de una tarea</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Owner always holds everything.</source>
        <translation>Owner siempre lo tiene todo.</translation>
    </message>
    <message>
        <source>You cannot change the role that you have yourself. Ask somebody with another one.</source>
        <translation>No puede cambiar el rol que usted tiene. Pídaselo a alguien con otro rol.</translation>
    </message>
    <message>
        <source>You cannot add to a role what you do not hold yourself: %1.</source>
        <translation>No puede agregar a un rol lo que usted no tiene: %1.</translation>
    </message>
</context>
<context>
    <name>RoleActions</name>
    <message>
        <source>This role has been deleted meanwhile. Nothing was changed.</source>
        <translation>Entretanto se ha eliminado este rol. No se cambió nada.</translation>
    </message>
    <message>
        <source>There is already a role “%1”. Enter another name.</source>
        <translation>Ya existe un rol “%1”. Escriba otro nombre.</translation>
    </message>
    <message>
        <source>Owner always holds everything.</source>
        <translation>Owner siempre lo tiene todo.</translation>
    </message>
    <message>
        <source>%1 is built in and keeps its name. Copy it for a role with another name.</source>
        <translation>%1 es un rol integrado y conserva su nombre. Cópielo para tener un rol con otro nombre.</translation>
    </message>
    <message>
        <source>Somebody else has changed this too meanwhile: %1. Nothing was changed; look at the role again.</source>
        <translation>Entretanto, otra persona también ha cambiado esto: %1. No se cambió nada; revise el rol de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 y %Ln más</numerusform>
            <numerusform>%1 y %Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot be deleted, because %Ln person(s) have it: %2. Give them another role first.</source>
        <translation>
            <numerusform>No se puede eliminar %1, porque %Ln persona tiene este rol: %2. Asígnele antes otro rol.</numerusform>
            <numerusform>No se puede eliminar %1, porque %Ln personas tienen este rol: %2. Asígneles antes otro rol.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot be deleted, because %Ln person(s) in the recycle bin have it: %2. Restore them and give them another role, or delete them for good.</source>
        <translation>
            <numerusform>No se puede eliminar %1, porque %Ln persona de la papelera de reciclaje tiene este rol: %2. Restáurela y asígnele otro rol, o elimínela definitivamente.</numerusform>
            <numerusform>No se puede eliminar %1, porque %Ln personas de la papelera de reciclaje tienen este rol: %2. Restáurelas y asígneles otro rol, o elimínelas definitivamente.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is built in and cannot be deleted.</source>
        <translation>%1 viene con el programa y no se puede eliminar.</translation>
    </message>
    <message>
        <source>who can: %1</source>
        <translation>quién puede: %1</translation>
    </message>
</context>
<context>
    <name>RoleCommands</name>
    <message>
        <source>There is no privilege “%1”. “stewardctl privileges” lists them.</source>
        <translation>No existe el privilegio “%1”. “stewardctl privileges” lista los que hay.</translation>
    </message>
    <message>
        <source>roles and privileges</source>
        <translation>los roles y privilegios</translation>
    </message>
    <message>
        <source>There is no role “%1”. “stewardctl role list” lists them.</source>
        <translation>No existe el rol “%1”. “stewardctl role list” lista los que hay.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Holders</source>
        <translation>Titulares</translation>
    </message>
    <message>
        <source>Privileges</source>
        <translation>Privilegios</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Integrado</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Privilege</source>
        <translation>Privilegio</translation>
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
        <translation>sin organización</translation>
    </message>
    <message>
        <source>Nobody gains or loses anything.</source>
        <translation>Nadie gana ni pierde nada.</translation>
    </message>
    <message>
        <source>Who can “%1”: now %2, then %3</source>
        <translation>Quién puede “%1”: ahora %2, después %3</translation>
    </message>
    <message>
        <source>The same privilege is granted and revoked. Choose one.</source>
        <translation>Se concede y se revoca el mismo privilegio. Elija una de las dos cosas.</translation>
    </message>
    <message>
        <source>Nothing to change was named. Add --name, --description, --grant or --revoke.</source>
        <translation>No se indicó nada que cambiar. Agregue --name, --description, --grant o --revoke.</translation>
    </message>
    <message>
        <source>Would delete the role %1. Nothing was changed; add --yes.</source>
        <translation>Se eliminaría el rol %1. No se cambió nada; agregue --yes.</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendido</translation>
    </message>
    <message>
        <source>Name of the role</source>
        <translation>Nombre del rol</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para qué sirve</translation>
    </message>
    <message>
        <source>Add a role</source>
        <translation>Agregar un rol</translation>
    </message>
    <message>
        <source>What it holds, such as api-users.edit</source>
        <translation>Qué incluye, por ejemplo api-users.edit</translation>
    </message>
    <message>
        <source>Begin with what this role holds</source>
        <translation>Empezar con lo que incluye este rol</translation>
    </message>
    <message>
        <source>Rename or describe a role, grant or revoke privileges</source>
        <translation>Cambiar el nombre o la descripción de un rol, conceder o revocar privilegios</translation>
    </message>
    <message>
        <source>Its new name</source>
        <translation>Su nuevo nombre</translation>
    </message>
    <message>
        <source>It holds this from now on</source>
        <translation>A partir de ahora incluye esto</translation>
    </message>
    <message>
        <source>It holds this no longer</source>
        <translation>Ya no incluye esto</translation>
    </message>
    <message>
        <source>Delete a role that nobody has</source>
        <translation>Eliminar un rol que nadie tiene</translation>
    </message>
    <message>
        <source>Do it; without it, nothing is deleted</source>
        <translation>Hacerlo; sin esta opción no se elimina nada</translation>
    </message>
    <message>
        <source>List the roles with who has them</source>
        <translation>Listar los roles y quién los tiene</translation>
    </message>
    <message>
        <source>Show what a role holds</source>
        <translation>Mostrar qué incluye un rol</translation>
    </message>
    <message>
        <source>Compare what two roles hold</source>
        <translation>Comparar qué incluyen dos roles</translation>
    </message>
    <message>
        <source>Name of the other role</source>
        <translation>Nombre del otro rol</translation>
    </message>
    <message>
        <source>List who has a privilege (all of several), and through which role</source>
        <translation>Listar quién tiene un privilegio (o todos los indicados) y mediante qué rol</translation>
    </message>
    <message>
        <source>Key of the privilege</source>
        <translation>Clave del privilegio</translation>
    </message>
    <message>
        <source>List the privileges with their keys</source>
        <translation>Listar los privilegios con sus claves</translation>
    </message>
</context>
<context>
    <name>RoleConfirmation</name>
    <message>
        <source>Delete Role</source>
        <translation>Eliminar rol</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) in the recycle bin still have the role %1</source>
        <translation>
            <numerusform>%Ln persona de la papelera de reciclaje todavía tiene el rol %1</numerusform>
            <numerusform>%Ln personas de la papelera de reciclaje todavía tienen el rol %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) still have the role %1</source>
        <translation>
            <numerusform>%Ln persona todavía tiene el rol %1</numerusform>
            <numerusform>%Ln personas todavía tienen el rol %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore them and give them another role, or delete them for good; then delete the role.</source>
        <translation>Restáurelas y asígneles otro rol, o elimínelas definitivamente; después elimine el rol.</translation>
    </message>
    <message>
        <source>Give them another role first, then delete this one.</source>
        <translation>Asígneles antes otro rol y después elimine este.</translation>
    </message>
    <message>
        <source>Delete the role %1?</source>
        <translation>¿Eliminar el rol %1?</translation>
    </message>
    <message>
        <source>Nobody has this role. It can no longer be chosen.</source>
        <translation>Nadie tiene este rol. Ya no se podrá elegir.</translation>
    </message>
    <message>
        <source>Undo brings the role back.</source>
        <translation>Deshacer recupera el rol.</translation>
    </message>
    <message>
        <source>Yes, Delete Role</source>
        <translation>Sí, eliminar rol</translation>
    </message>
    <message numerus="yes">
        <source>Discard %Ln change(s) of %1?</source>
        <translation>
            <numerusform>¿Descartar %Ln cambio de %1?</numerusform>
            <numerusform>¿Descartar %Ln cambios de %1?</numerusform>
        </translation>
    </message>
    <message>
        <source>What you ticked has not been saved.</source>
        <translation>Lo que marcó no se ha guardado.</translation>
    </message>
</context>
<context>
    <name>RoleImpact</name>
    <message numerus="yes">
        <source>%Ln person(s) gain(s) “%1”</source>
        <translation>
            <numerusform>%Ln persona gana “%1”</numerusform>
            <numerusform>%Ln personas ganan “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) lose(s) “%1”</source>
        <translation>
            <numerusform>%Ln persona pierde “%1”</numerusform>
            <numerusform>%Ln personas pierden “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them has (have) not signed in for %1 days and would gain “%2”.</source>
        <translation>
            <numerusform>%Ln de esas personas no ha iniciado sesión en %1 días y ganaría “%2”.</numerusform>
            <numerusform>%Ln de esas personas no han iniciado sesión en %1 días y ganarían “%2”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them has (have) not signed in for %1 days and would gain “%2” and %3 more.</source>
        <translation>
            <numerusform>%Ln de esas personas no ha iniciado sesión en %1 días y ganaría “%2” y %3 más.</numerusform>
            <numerusform>%Ln de esas personas no han iniciado sesión en %1 días y ganarían “%2” y %3 más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoleViews</name>
    <message>
        <source>This role has been deleted meanwhile. Nothing was changed.</source>
        <translation>Entretanto se ha eliminado este rol. No se cambió nada.</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Privilege</source>
        <translation>Privilegio</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>Rollback</name>
    <message numerus="yes">
        <source>%Ln account(s) that were deleted for good come back.</source>
        <translation>
            <numerusform>%Ln cuenta eliminada definitivamente vuelve.</numerusform>
            <numerusform>%Ln cuentas eliminadas definitivamente vuelven.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) come back from the recycle bin.</source>
        <translation>
            <numerusform>%Ln cuenta vuelve de la papelera de reciclaje.</numerusform>
            <numerusform>%Ln cuentas vuelven de la papelera de reciclaje.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) change.</source>
        <translation>
            <numerusform>%Ln cuenta cambia.</numerusform>
            <numerusform>%Ln cuentas cambian.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) go to the recycle bin.</source>
        <translation>
            <numerusform>%Ln cuenta pasa a la papelera de reciclaje.</numerusform>
            <numerusform>%Ln cuentas pasan a la papelera de reciclaje.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln role(s), application(s) or setting(s) change.</source>
        <translation>
            <numerusform>Cambia %Ln rol, aplicación o ajuste.</numerusform>
            <numerusform>Cambian %Ln roles, aplicaciones o ajustes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>No hay diferencias.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) were made since; they stay in the history.</source>
        <translation>
            <numerusform>Desde entonces se hizo %Ln cambio; permanece en el historial.</numerusform>
            <numerusform>Desde entonces se hicieron %Ln cambios; permanecen en el historial.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) have no working password then, and need new credentials.</source>
        <translation>
            <numerusform>%Ln cuenta quedará sin contraseña válida y necesitará credenciales nuevas.</numerusform>
            <numerusform>%Ln cuentas quedarán sin contraseña válida y necesitarán credenciales nuevas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowEditor</name>
    <message>
        <source>API users have no role</source>
        <translation>Los usuarios de API no tienen rol</translation>
    </message>
    <message>
        <source>Administrators have no external applications</source>
        <translation>Los administradores no tienen aplicaciones externas</translation>
    </message>
    <message>
        <source>Such accounts do not have this field</source>
        <translation>Las cuentas de este tipo no tienen este campo</translation>
    </message>
    <message>
        <source>Addresses of this directory are at %1. Use one of these domains, or allow this one in Settings.</source>
        <translation>Las direcciones de este directorio pertenecen a %1. Use uno de estos dominios o permita este en Configuración.</translation>
    </message>
    <message>
        <source>“%1” gives nothing that an address can hold: it is empty, or written in letters without a Latin form.</source>
        <translation>«%1» no da nada que pueda figurar en una dirección: está vacío o escrito en letras sin forma latina.</translation>
    </message>
</context>
<context>
    <name>RowIndex</name>
    <message>
        <source>This directory is too large to be shown. Use the command line instead.</source>
        <translation>Este directorio es demasiado grande para mostrarlo. Use la línea de comandos.</translation>
    </message>
</context>
<context>
    <name>Salvage</name>
    <message>
        <source>The file %1 cannot be read. Check its permissions.</source>
        <translation>No se puede leer el archivo %1. Compruebe sus permisos.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was repaired; free some space and try again.</source>
        <translation>El disco está lleno. No se reparó nada; libere espacio e inténtelo de nuevo.</translation>
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
            <numerusform>Falta %Ln más.</numerusform>
            <numerusform>Faltan %Ln más.</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk reported an error. Nothing was repaired; check the disk and try again.</source>
        <translation>El disco notificó un error. No se reparó nada; compruebe el disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing could be read of the file. Nothing was written; use a backup.</source>
        <translation>No se pudo leer nada del archivo. No se escribió nada; use una copia de seguridad.</translation>
    </message>
    <message>
        <source>A part of the table %1 cannot be read.</source>
        <translation>No se puede leer una parte de la tabla %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of %1 were left out: they contradict others, or belong to what is lost.</source>
        <translation>
            <numerusform>Se omitió %Ln fila de %1: contradice otras o pertenece a lo que se perdió.</numerusform>
            <numerusform>Se omitieron %Ln filas de %1: contradicen otras o pertenecen a lo que se perdió.</numerusform>
        </translation>
    </message>
    <message>
        <source>A role is lost; those who had it have “%1” now, which allows nothing.</source>
        <translation>Se perdió un rol; quienes lo tenían tienen ahora “%1”, que no permite nada.</translation>
    </message>
    <message>
        <source>The account %1 is lost; the history knows it.</source>
        <translation>Se perdió la cuenta %1; el historial la conoce.</translation>
    </message>
    <message>
        <source>What change %1 has changed is lost.</source>
        <translation>Se perdió lo que cambió el cambio %1.</translation>
    </message>
    <message>
        <source>The history is proven up to change %1. %2</source>
        <translation>El historial está probado hasta el cambio %1. %2</translation>
    </message>
    <message>
        <source>The first page of %1 is damaged, or it is no Steward directory. The first page says where everything else is: without it nothing can be read. Use a backup.</source>
        <translation>La primera página de %1 está dañada, o no es un directorio de Steward. La primera página indica dónde está todo lo demás: sin ella no se puede leer nada. Use una copia de seguridad.</translation>
    </message>
    <message>
        <source>The file %1 cannot be created. Check that the folder exists and that you may write in it.</source>
        <translation>No se puede crear el archivo %1. Compruebe que exista la carpeta y que tenga permiso para escribir en ella.</translation>
    </message>
    <message>
        <source>A part of the program is missing. Install Steward again.</source>
        <translation>Falta una parte del programa. Instale Steward de nuevo.</translation>
    </message>
    <message>
        <source>Lost role %1</source>
        <translation>Rol perdido %1</translation>
    </message>
    <message>
        <source>The file %1 cannot be written. Check that there is space and that you may write there.</source>
        <translation>No se puede escribir el archivo %1. Compruebe que haya espacio y que tenga permiso para escribir allí.</translation>
    </message>
    <message>
        <source>The application %1 is lost; its API users no longer have it. The history knows it.</source>
        <translation>La aplicación %1 se ha perdido; sus usuarios de API ya no la tienen. El historial la conoce.</translation>
    </message>
</context>
<context>
    <name>SavedMapping</name>
    <message>
        <source>The mapping has no valid value of “%1”.</source>
        <translation>La asignación no tiene un valor válido de “%1”.</translation>
    </message>
    <message>
        <source>The mapping has no list of columns.</source>
        <translation>La asignación no tiene lista de columnas.</translation>
    </message>
    <message>
        <source>A column of the mapping needs a “%1” and a “%2”, both texts.</source>
        <translation>Una columna de la asignación necesita un “%1” y un “%2”, ambos textos.</translation>
    </message>
    <message>
        <source>“%1” of the defaults is no field with a text.</source>
        <translation>“%1” en los valores predeterminados no es un campo con un texto.</translation>
    </message>
    <message>
        <source>This is no mapping of columns. Save one from the import window, or with import --save-mapping.</source>
        <translation>Esto no es una asignación de columnas. Guarde una desde la ventana de importación o con import --save-mapping.</translation>
    </message>
    <message>
        <source>The mapping is of another version of Steward. Save it anew.</source>
        <translation>La asignación es de otra versión de Steward. Guárdela de nuevo.</translation>
    </message>
</context>
<context>
    <name>SecretInput</name>
    <message>
        <source>“%1” is not a file descriptor. Use a number, for example --secret-fd 3 3&lt;FILE.</source>
        <translation>“%1” no es un descriptor de archivo. Use un número, por ejemplo --secret-fd 3 3&lt;FILE.</translation>
    </message>
    <message>
        <source>Once more:</source>
        <translation>Otra vez:</translation>
    </message>
    <message>
        <source>The two are not the same. Nothing was changed.</source>
        <translation>Las dos no coinciden. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>SecretLine</name>
    <message>
        <source>The secret could not be read from file descriptor %1. Check that it is open.</source>
        <translation>No se pudo leer el secreto del descriptor de archivo %1. Compruebe que esté abierto.</translation>
    </message>
    <message>
        <source>The line with the secret is longer than %1 bytes.</source>
        <translation>La línea con el secreto tiene más de %1 bytes.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Password of %1:</source>
        <translation>Contraseña de %1:</translation>
    </message>
    <message>
        <source>This directory asks who you are. Add --as EMAIL, and give the password on standard input or with --secret-fd N; or stay signed in on this computer with “stewardctl sign-in keep --as EMAIL”.</source>
        <translation>Este directorio pregunta quién es usted. Agregue --as EMAIL e indique la contraseña en la entrada estándar o con --secret-fd N; o mantenga la sesión iniciada en este equipo con “stewardctl sign-in keep --as EMAIL”.</translation>
    </message>
    <message>
        <source>The account has been deleted for good meanwhile.</source>
        <translation>Entretanto se ha eliminado la cuenta definitivamente.</translation>
    </message>
    <message>
        <source>This password was made for you, or is too old. Choose your own first, with “stewardctl password change --as %1”.</source>
        <translation>Esta contraseña la creó otra persona para usted o es demasiado antigua. Elija antes la suya con “stewardctl password change --as %1”.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>uid, user name or email</source>
        <translation>uid, nombre de usuario o correo</translation>
    </message>
    <message>
        <source>Print the consequences; change nothing</source>
        <translation>Mostrar las consecuencias; no cambiar nada</translation>
    </message>
    <message>
        <source>Even if an application loses its last usable API user and stops</source>
        <translation>Incluso si una aplicación pierde su último usuario de API utilizable y se detiene</translation>
    </message>
    <message>
        <source>Do it against a guard, for a reason that the journal keeps; for owners only</source>
        <translation>Hacerlo a pesar de una salvaguarda, por un motivo que conserva el diario; solo para propietarios</translation>
    </message>
    <message>
        <source>Print the result as JSON</source>
        <translation>Mostrar el resultado como JSON</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>The file is larger than %1. Import it in parts.</source>
        <translation>El archivo ocupa más de %1. Impórtelo por partes.</translation>
    </message>
    <message>
        <source>The file has no rows with data.</source>
        <translation>El archivo no tiene filas con datos.</translation>
    </message>
    <message>
        <source>There are no rows with data in what was copied.</source>
        <translation>No hay filas con datos en lo que se copió.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>This is the present password. Choose another one.</source>
        <translation>Esta es la contraseña actual. Elija otra.</translation>
    </message>
    <message>
        <source>You are no administrator of this directory, so there is nobody whose password this could be.</source>
        <translation>Usted no es administrador de este directorio, por lo que no hay nadie a quien pueda pertenecer esta contraseña.</translation>
    </message>
    <message>
        <source>You have a password already. Enter it to choose another one.</source>
        <translation>Ya tiene una contraseña. Escríbala para elegir otra.</translation>
    </message>
</context>
<context>
    <name>SignInCommands</name>
    <message>
        <source>%1 is yes or no, not “%2”.</source>
        <translation>%1 admite yes o no, no “%2”.</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatorio</translation>
    </message>
    <message>
        <source>Locks after minutes</source>
        <translation>Se bloquea (minutos)</translation>
    </message>
    <message>
        <source>Kept signed in for days</source>
        <translation>Sesión iniciada (días)</translation>
    </message>
    <message>
        <source>Say who you are with --as EMAIL.</source>
        <translation>Diga quién es usted con --as EMAIL.</translation>
    </message>
    <message>
        <source>This directory keeps nobody signed in. Sign in with each command.</source>
        <translation>Este directorio no mantiene la sesión de nadie. Inicie sesión con cada comando.</translation>
    </message>
    <message>
        <source>Password of %1:</source>
        <translation>Contraseña de %1:</translation>
    </message>
    <message numerus="yes">
        <source>%1 stays signed in on this computer for %Ln day(s).</source>
        <translation>
            <numerusform>La sesión de %1 se mantiene en este equipo durante %Ln día.</numerusform>
            <numerusform>La sesión de %1 se mantiene en este equipo durante %Ln días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is kept signed in on this computer.</source>
        <translation>No se mantiene ninguna sesión en este equipo.</translation>
    </message>
    <message>
        <source>Signed out on this computer.</source>
        <translation>Sesión cerrada en este equipo.</translation>
    </message>
    <message>
        <source>Present password of %1:</source>
        <translation>Contraseña actual de %1:</translation>
    </message>
    <message>
        <source>New password of %1:</source>
        <translation>Nueva contraseña de %1:</translation>
    </message>
    <message>
        <source>%1 has a new password.</source>
        <translation>%1 tiene una contraseña nueva.</translation>
    </message>
    <message>
        <source>Say whether the directory asks who works with it</source>
        <translation>Indicar si el directorio pregunta quién trabaja con él</translation>
    </message>
    <message>
        <source>Whether it asks for email and password</source>
        <translation>Si pide correo y contraseña</translation>
    </message>
    <message>
        <source>The window locks after so long without a key or a click; 0: does not</source>
        <translation>La ventana se bloquea después de este tiempo sin teclas ni clics; 0: no se bloquea</translation>
    </message>
    <message>
        <source>Days for which people can stay signed in on a computer; 0: not offered</source>
        <translation>Días durante los que se puede mantener la sesión iniciada en un equipo; 0: no se ofrece</translation>
    </message>
    <message>
        <source>Show what is asked</source>
        <translation>Mostrar qué se exige</translation>
    </message>
    <message>
        <source>Stay signed in on this computer, by its keychain</source>
        <translation>Mantener la sesión iniciada en este equipo mediante su llavero</translation>
    </message>
    <message>
        <source>Stay signed in on this computer no longer</source>
        <translation>Dejar de mantener la sesión iniciada en este equipo</translation>
    </message>
    <message>
        <source>Choose a password of your own: the present one and the new one are read, one a line</source>
        <translation>Elegir una contraseña propia: se leen la actual y la nueva, una por línea</translation>
    </message>
</context>
<context>
    <name>SignInPolicy</name>
    <message>
        <source>The window locks after 0 to %1 minutes; 0: it does not.</source>
        <translation>La ventana se bloquea después de 0 a %1 minutos; 0: no se bloquea.</translation>
    </message>
    <message>
        <source>People stay signed in for 0 to %1 days; 0: this is not offered.</source>
        <translation>La sesión se mantiene de 0 a %1 días; 0: no se ofrece.</translation>
    </message>
</context>
<context>
    <name>Signature</name>
    <message>
        <source>The keychain holds something else in place of the signing key.</source>
        <translation>El llavero contiene otra cosa en lugar de la clave de firma.</translation>
    </message>
</context>
<context>
    <name>SmtpSession</name>
    <message>
        <source>Sending was stopped before the mail went out.</source>
        <translation>El envío se detuvo antes de que saliera el correo.</translation>
    </message>
</context>
<context>
    <name>SmtpVerdict</name>
    <message>
        <source>The mail server asked to try again later. The mail was not sent.</source>
        <translation>El servidor de correo pidió que se intente de nuevo más tarde. No se envió el correo.</translation>
    </message>
    <message>
        <source>The mail server refuses this computer. Ask who runs it, then resume sending.</source>
        <translation>El servidor de correo rechaza este equipo. Consulte a quien lo administra y reanude después el envío.</translation>
    </message>
    <message>
        <source>The mail server did not start encryption. Check the port and the kind of encryption in the settings, then resume sending.</source>
        <translation>El servidor de correo no inició el cifrado. Compruebe el puerto y el tipo de cifrado en la configuración y reanude después el envío.</translation>
    </message>
    <message>
        <source>The mail server did not accept the user name and password. Correct them in the settings, then resume sending.</source>
        <translation>El servidor de correo no aceptó el nombre de usuario y la contraseña. Corríjalos en la configuración y reanude después el envío.</translation>
    </message>
    <message>
        <source>The mail server does not accept the sender. Check the sender in the settings.</source>
        <translation>El servidor de correo no acepta el remitente. Compruebe el remitente en la configuración.</translation>
    </message>
    <message>
        <source>The mail server does not accept the recipient. Check the email address.</source>
        <translation>El servidor de correo no acepta al destinatario. Compruebe la dirección de correo.</translation>
    </message>
    <message>
        <source>The mail server refused the mail. Its answer tells why; the mail was not sent.</source>
        <translation>El servidor de correo rechazó el correo. Su respuesta indica el motivo; no se envió el correo.</translation>
    </message>
    <message>
        <source>The mail server took the mail.</source>
        <translation>El servidor de correo aceptó el correo.</translation>
    </message>
    <message>
        <source>The mail was handed over, but the mail server did not confirm it. It may have arrived; ask its recipient before sending another.</source>
        <translation>El correo se entregó, pero el servidor de correo no lo confirmó. Quizá haya llegado; pregunte al destinatario antes de enviar otro.</translation>
    </message>
    <message>
        <source>The mail server wants a user name and password. Enter them in the settings, then resume sending.</source>
        <translation>El servidor de correo exige un nombre de usuario y una contraseña. Escríbalos en la configuración y reanude después el envío.</translation>
    </message>
    <message>
        <source>The certificate of the mail server is not trusted. Check the server&apos;s name and the certificate file in the settings, then resume sending.</source>
        <translation>El certificado del servidor de correo no es de confianza. Compruebe el nombre del servidor y el archivo de certificado en la configuración y reanude después el envío.</translation>
    </message>
    <message>
        <source>The mail server offers no way to sign in. Check the port and the encryption in the settings, or delete the user name there, then resume sending.</source>
        <translation>El servidor de correo no ofrece ninguna forma de iniciar sesión. Compruebe el puerto y el cifrado en la configuración, o elimine allí el nombre de usuario, y reanude después el envío.</translation>
    </message>
    <message>
        <source>The mail server cannot deliver to or from an address with letters beyond a to z before the @. Use another address.</source>
        <translation>El servidor de correo no puede entregar desde o hacia una dirección con letras que no sean de la a a la z antes de la @. Use otra dirección.</translation>
    </message>
    <message>
        <source>Sending was stopped before the mail went out.</source>
        <translation>El envío se detuvo antes de que saliera el correo.</translation>
    </message>
    <message>
        <source>The mail server gave an answer that makes no sense. The mail was not sent.</source>
        <translation>El servidor de correo dio una respuesta sin sentido. No se envió el correo.</translation>
    </message>
    <message>
        <source>The mail server was not reached, or the connection broke. The mail was not sent.</source>
        <translation>No se alcanzó el servidor de correo o se interrumpió la conexión. No se envió el correo.</translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message>
        <source>Another program is using the directory file. Nothing was changed; try again in a moment.</source>
        <translation>Otro programa está usando el archivo del directorio. No se cambió nada; inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; free some space and try again.</source>
        <translation>El disco está lleno. No se cambió nada; libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The directory file cannot be written. Nothing was changed; check the permissions of the file and its folder.</source>
        <translation>No se puede escribir el archivo del directorio. No se cambió nada; compruebe los permisos del archivo y de su carpeta.</translation>
    </message>
    <message>
        <source>The directory file is damaged. Nothing was changed; open a copy or a backup of it.</source>
        <translation>El archivo del directorio está dañado. No se cambió nada; abra una copia o una copia de seguridad.</translation>
    </message>
    <message>
        <source>The disk reported an error. Nothing was changed; check the disk and try again.</source>
        <translation>El disco notificó un error. No se cambió nada; compruebe el disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is not enough memory. Nothing was changed; close something and try again.</source>
        <translation>No hay memoria suficiente. No se cambió nada; cierre algo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The change contradicts something that is already in the directory. Nothing was changed; look at it again.</source>
        <translation>El cambio contradice algo que ya está en el directorio. No se cambió nada; revíselo de nuevo.</translation>
    </message>
    <message>
        <source>The directory file could not be used. Nothing was changed.</source>
        <translation>No se pudo usar el archivo del directorio. No se cambió nada.</translation>
    </message>
    <message>
        <source>The directory file was moved, replaced or deleted since it was opened. Nothing was changed; open it where it is now.</source>
        <translation>El archivo del directorio se movió, se reemplazó o se eliminó desde que se abrió. No se ha cambiado nada; ábralo donde está ahora.</translation>
    </message>
</context>
<context>
    <name>SyncAnew</name>
    <message>
        <source>It came back with a backup, and the server does not know it.</source>
        <translation>Volvió con una copia de seguridad y el servidor no la conoce.</translation>
    </message>
</context>
<context>
    <name>SyncCommands</name>
    <message>
        <source>The server shows again: %1</source>
        <translation>El servidor vuelve a mostrar: %1</translation>
    </message>
    <message>
        <source>%1 has no usable API user any more.</source>
        <translation>%1 ya no tiene ningún usuario de API utilizable.</translation>
    </message>
    <message>
        <source>So many deletions and suspensions were not sent. If they are meant, add --removals %1.</source>
        <translation>No se enviaron tantas eliminaciones y suspensiones. Si son intencionadas, agregue --removals %1.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>“%1” no es un número.</translation>
    </message>
    <message>
        <source>conflicts</source>
        <translation>los conflictos</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Last synced</source>
        <translation>Última sincronización</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
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
        <translation>No hay nada que decidir sobre “%1”. “conflicts list” muestra lo pendiente.</translation>
    </message>
    <message>
        <source>“%1” is no choice. Use here or server.</source>
        <translation>“%1” no es una opción. Use here o server.</translation>
    </message>
    <message>
        <source>%1 has no conflict about “%2”. “conflicts list” shows the fields.</source>
        <translation>%1 no tiene ningún conflicto sobre “%2”. “conflicts list” muestra los campos.</translation>
    </message>
    <message>
        <source>“%1” is no answer. Use delete, upload, keep, link or retry.</source>
        <translation>“%1” no es una respuesta. Use delete, upload, keep, link o retry.</translation>
    </message>
    <message>
        <source>User name, email, name or uid</source>
        <translation>Nombre de usuario, correo, nombre o uid</translation>
    </message>
    <message>
        <source>Read the server, take what is new there, and send what was changed here</source>
        <translation>Leer el servidor, tomar lo que hay nuevo en él y enviar lo que se cambió aquí</translation>
    </message>
    <message>
        <source>Send nothing</source>
        <translation>No enviar nada</translation>
    </message>
    <message>
        <source>Send up to N deletions and suspensions, even if that is many</source>
        <translation>Enviar hasta N eliminaciones y suspensiones, aunque sean muchas</translation>
    </message>
    <message>
        <source>Read the remote&apos;s secret from this file descriptor</source>
        <translation>Leer el secreto del servidor remoto de este descriptor de archivo</translation>
    </message>
    <message>
        <source>List conflicts, questions and refusals of the sync</source>
        <translation>Listar los conflictos, preguntas y rechazos de la sincronización</translation>
    </message>
    <message>
        <source>Decide a conflict: the value from here, or the server&apos;s</source>
        <translation>Decidir un conflicto: el valor de aquí o el del servidor</translation>
    </message>
    <message>
        <source>Such as email; all: every field in conflict</source>
        <translation>Por ejemplo email; all: todos los campos en conflicto</translation>
    </message>
    <message>
        <source>here or server</source>
        <translation>here o server</translation>
    </message>
    <message>
        <source>Answer a question: delete, upload (again), keep (bring back here), link, or retry what was refused</source>
        <translation>Responder a una pregunta: delete (eliminar), upload (subir de nuevo), keep (recuperar aquí), link (vincular) o retry (reintentar lo rechazado)</translation>
    </message>
    <message>
        <source>delete, upload, keep, link or retry</source>
        <translation>delete, upload, keep, link o retry</translation>
    </message>
</context>
<context>
    <name>SyncDecisions</name>
    <message>
        <source>This question has been answered meanwhile. Nothing was changed.</source>
        <translation>Entretanto se ha respondido a esta pregunta. No se cambió nada.</translation>
    </message>
    <message>
        <source>This is no answer to the question about this account.</source>
        <translation>Esta no es una respuesta a la pregunta sobre esta cuenta.</translation>
    </message>
    <message>
        <source>%1 is on the server already, as another account. Rename one of them.</source>
        <translation>%1 ya está en el servidor, como otra cuenta. Cambie el nombre de una de ellas.</translation>
    </message>
    <message>
        <source>%1 is of another type on the server. An API user and an administrator cannot become the same account. Rename one of them.</source>
        <translation>%1 es de otro tipo en el servidor. Un usuario de API y un administrador no pueden ser la misma cuenta. Cambie el nombre de usuario de uno de los dos.</translation>
    </message>
</context>
<context>
    <name>SyncLock</name>
    <message>
        <source>Another Steward is syncing this directory. Try again when it has finished.</source>
        <translation>Otro Steward está sincronizando este directorio. Inténtelo de nuevo cuando haya terminado.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written, which keeps two syncs of one directory apart. Check that its folder exists and that you may write in it.</source>
        <translation>No se puede escribir el archivo %1, que evita dos sincronizaciones simultáneas de un directorio. Compruebe que exista su carpeta y que tenga permiso para escribir en ella.</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Aplicaciones</translation>
    </message>
    <message>
        <source>Same</source>
        <comment>a field on both sides</comment>
        <translation>Igual</translation>
    </message>
    <message>
        <source>Here only</source>
        <comment>where a field was changed</comment>
        <translation>Solo aquí</translation>
    </message>
    <message>
        <source>On server only</source>
        <comment>where a field was changed</comment>
        <translation>Solo en el servidor</translation>
    </message>
    <message>
        <source>On both sides</source>
        <comment>where a field was changed</comment>
        <translation>En ambos lados</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>Para enviar</translation>
    </message>
    <message>
        <source>Sent, no answer yet</source>
        <translation>Enviado, sin respuesta aún</translation>
    </message>
    <message>
        <source>From the server</source>
        <translation>Del servidor</translation>
    </message>
    <message>
        <source>Cannot be sent</source>
        <translation>No se puede enviar</translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>a time of today</comment>
        <translation>a las %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a date</comment>
        <translation>el %1</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>type of an account, as the first sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 in %2.</source>
        <comment>type of an account, organization</comment>
        <translation>%1 en %2.</translation>
    </message>
    <message>
        <source>Changed here %1, on the server %2.</source>
        <comment>two times</comment>
        <translation>Cambiado aquí %1, en el servidor %2.</translation>
    </message>
    <message>
        <source>Changed here %1.</source>
        <comment>a time</comment>
        <translation>Cambiado aquí %1.</translation>
    </message>
    <message>
        <source>Changed on the server %1.</source>
        <comment>a time</comment>
        <translation>Cambiado en el servidor %1.</translation>
    </message>
    <message>
        <source>%1 is no longer on the server. Shall the account be deleted here too, or uploaded again? Nothing happens until you answer.</source>
        <translation>%1 ya no está en el servidor. ¿Se debe eliminar la cuenta también aquí o subirla de nuevo? No ocurre nada hasta que responda.</translation>
    </message>
    <message>
        <source>%1 was deleted here, but somebody has changed the account on the server since. Shall it be deleted there too, or come back here as the server has it?</source>
        <translation>%1 se eliminó aquí, pero desde entonces alguien ha cambiado la cuenta en el servidor. ¿Se debe eliminar también allí o recuperar aquí tal como la tiene el servidor?</translation>
    </message>
    <message>
        <source>The server has another account of that user name. Are both the same account? Then link them; what differs can be decided afterwards. If not, give the one here another name.</source>
        <translation>El servidor tiene otra cuenta con ese nombre de usuario. ¿Son la misma cuenta? En ese caso, vincúlelas; las diferencias se pueden decidir después. Si no, dé otro nombre a la de aquí.</translation>
    </message>
    <message>
        <source>The server&apos;s account cannot be taken here. Correct it on the server; it is read again with the next sync.</source>
        <translation>No se puede tomar aquí la cuenta del servidor. Corríjala en el servidor; se volverá a leer con la próxima sincronización.</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Cuenta nueva</translation>
    </message>
    <message>
        <source>Changed account</source>
        <translation>Cuenta cambiada</translation>
    </message>
    <message>
        <source>Deleted account</source>
        <translation>Cuenta eliminada</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflicto</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Sin respuesta aún</translation>
    </message>
    <message>
        <source>No server connected</source>
        <translation>Ningún servidor conectado</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Connect a server to keep both sides in step: you see first what would change, and nothing is deleted.</source>
        <translation>Todo permanece en este equipo. Conecte un servidor para mantener ambos lados al día: primero verá qué cambiaría y no se elimina nada.</translation>
    </message>
    <message>
        <source>Connect to a Remote…</source>
        <translation>Conectar con un servidor remoto…</translation>
    </message>
    <message>
        <source>No changes match these filters</source>
        <translation>Ningún cambio coincide con estos filtros</translation>
    </message>
    <message>
        <source>Clear Filters</source>
        <translation>Limpiar filtros</translation>
    </message>
    <message>
        <source>Both sides are in step</source>
        <translation>Ambos lados están al día</translation>
    </message>
    <message>
        <source>Nothing to send, nothing to decide.</source>
        <translation>Nada que enviar, nada que decidir.</translation>
    </message>
    <message>
        <source>Different</source>
        <comment>a field of two accounts that never were one</comment>
        <translation>Distinto</translation>
    </message>
</context>
<context>
    <name>SyncPlans</name>
    <message>
        <source>Add on the server</source>
        <translation>Agregar en el servidor</translation>
    </message>
    <message>
        <source>Change on the server</source>
        <translation>Cambiar en el servidor</translation>
    </message>
    <message>
        <source>Delete on the server</source>
        <translation>Eliminar en el servidor</translation>
    </message>
    <message>
        <source>Add here</source>
        <translation>Agregar aquí</translation>
    </message>
    <message>
        <source>Change here</source>
        <translation>Cambiar aquí</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Por decidir</translation>
    </message>
    <message>
        <source>To answer</source>
        <translation>Por responder</translation>
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
        <translation>Encuentra cuentas por nuestro id.</translation>
    </message>
    <message>
        <source>Finds accounts by user name</source>
        <translation>Encuentra cuentas por nombre de usuario</translation>
    </message>
    <message>
        <source>Lists only what changed</source>
        <translation>Lista solo lo que cambió</translation>
    </message>
    <message>
        <source>Refuses stale changes</source>
        <translation>Rechaza cambios obsoletos</translation>
    </message>
    <message>
        <source>Takes many new accounts at once</source>
        <translation>Acepta muchas cuentas nuevas a la vez</translation>
    </message>
    <message>
        <source>Pages that do not shift</source>
        <translation>Páginas que no se desplazan</translation>
    </message>
    <message>
        <source>Changes single fields</source>
        <translation>Cambia campos individuales</translation>
    </message>
    <message>
        <source>Takes passwords</source>
        <translation>Acepta contraseñas</translation>
    </message>
    <message>
        <source>Says which fields it has</source>
        <translation>Indica qué campos tiene</translation>
    </message>
    <message>
        <source>Keeps our id</source>
        <translation>Conserva nuestro id.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Send Changes</source>
        <translation>Enviar cambios</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln change(s) to %1?</source>
        <translation>
            <numerusform>¿Enviar %Ln cambio a %1?</numerusform>
            <numerusform>¿Enviar %Ln cambios a %1?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is read first; what came up there meanwhile is merged.</source>
        <translation>Primero se lee %1; lo que haya surgido allí entretanto se combina.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send %Ln Change(s)</source>
        <translation>
            <numerusform>&amp;Enviar %Ln cambio</numerusform>
            <numerusform>&amp;Enviar %Ln cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Connect to %1?</source>
        <translation>¿Conectar con %1?</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>En el servidor</translation>
    </message>
    <message>
        <source>here</source>
        <translation>aquí</translation>
    </message>
    <message>
        <source>the same on both sides</source>
        <translation>iguales en ambos lados</translation>
    </message>
    <message>
        <source>to add here</source>
        <translation>por agregar aquí</translation>
    </message>
    <message>
        <source>to change here</source>
        <translation>por cambiar aquí</translation>
    </message>
    <message>
        <source>to add on the server</source>
        <translation>por agregar en el servidor</translation>
    </message>
    <message>
        <source>to change on the server</source>
        <translation>por cambiar en el servidor</translation>
    </message>
    <message>
        <source>to decide field by field</source>
        <translation>por decidir campo por campo</translation>
    </message>
    <message>
        <source>to answer</source>
        <translation>por responder</translation>
    </message>
    <message>
        <source>Nothing is deleted on either side, and nothing is sent until you choose Send.</source>
        <translation>No se elimina nada en ningún lado y no se envía nada hasta que elija Enviar.</translation>
    </message>
    <message>
        <source>Nothing is deleted on either side. What both sides have differently is yours to decide.</source>
        <translation>No se elimina nada en ningún lado. Lo que difiere entre ambos lados lo decide usted.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Conectar</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Server Details</source>
        <translation>Detalles del servidor</translation>
    </message>
    <message>
        <source>The server answers</source>
        <translation>El servidor responde</translation>
    </message>
    <message>
        <source>What it can do is tried with the next sync.</source>
        <translation>Lo que sabe hacer se probará con la próxima sincronización.</translation>
    </message>
    <message>
        <source>What it can do was tried with requests that change nothing.</source>
        <translation>Lo que sabe hacer se probó con solicitudes que no cambian nada.</translation>
    </message>
    <message>
        <source>Ability</source>
        <translation>Capacidad</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Comprobada</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>Qué se probó</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Fields kept here alone</source>
        <translation>Campos guardados solo aquí</translation>
    </message>
    <message>
        <source>Sync History</source>
        <translation>Historial de sincronización</translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln sync(s) of note</source>
        <translation>
            <numerusform>La última sincronización relevante</numerusform>
            <numerusform>Las últimas %Ln sincronizaciones relevantes</numerusform>
        </translation>
    </message>
    <message>
        <source>A sync that finds nothing new leaves no trace.</source>
        <translation>Una sincronización que no encuentra nada nuevo no deja rastro.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Qué se hizo</translation>
    </message>
    <message>
        <source>Ended early</source>
        <translation>Terminó antes de tiempo</translation>
    </message>
    <message>
        <source>In step</source>
        <translation>Al día</translation>
    </message>
    <message>
        <source>Something waits</source>
        <translation>Hay algo pendiente</translation>
    </message>
    <message>
        <source>Delete here</source>
        <translation>Eliminar aquí</translation>
    </message>
    <message>
        <source>to delete here</source>
        <translation>por eliminar aquí</translation>
    </message>
</context>
<context>
    <name>SyncPull</name>
    <message>
        <source>It was deleted on the server, and changed here since. Upload it again, or delete it here too?</source>
        <translation>Se eliminó en el servidor y desde entonces ha cambiado aquí. ¿Desea subirla de nuevo o eliminarla también aquí?</translation>
    </message>
    <message>
        <source>It is missing on the server. Delete it here too, or upload it again?</source>
        <translation>Falta en el servidor. ¿Desea eliminarla también aquí o subirla de nuevo?</translation>
    </message>
</context>
<context>
    <name>SyncPush</name>
    <message>
        <source>The server does not store what was sent: %1.</source>
        <translation>El servidor no almacena lo que se envió: %1.</translation>
    </message>
    <message>
        <source>The server has another account with the user name “%1”. If it is the same, link both; otherwise rename this one.</source>
        <translation>El servidor tiene otra cuenta con el nombre de usuario “%1”. Si es la misma, vincule ambas; si no, cambie el nombre de esta.</translation>
    </message>
    <message>
        <source>It was deleted on the server, and changed here since. Upload it again, or delete it here too?</source>
        <translation>Se eliminó en el servidor y desde entonces ha cambiado aquí. ¿Desea subirla de nuevo o eliminarla también aquí?</translation>
    </message>
</context>
<context>
    <name>SyncReport</name>
    <message numerus="yes">
        <source>%Ln change(s) sent.</source>
        <translation>
            <numerusform>%Ln cambio enviado.</numerusform>
            <numerusform>%Ln cambios enviados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) taken from the server.</source>
        <translation>
            <numerusform>%Ln cambio tomado del servidor.</numerusform>
            <numerusform>%Ln cambios tomados del servidor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s) to decide.</source>
        <translation>
            <numerusform>%Ln conflicto por decidir.</numerusform>
            <numerusform>%Ln conflictos por decidir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) to answer.</source>
        <translation>
            <numerusform>%Ln pregunta por responder.</numerusform>
            <numerusform>%Ln preguntas por responder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) refused by the server.</source>
        <translation>
            <numerusform>%Ln cuenta rechazada por el servidor.</numerusform>
            <numerusform>%Ln cuentas rechazadas por el servidor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) will be sent later.</source>
        <translation>
            <numerusform>%Ln cuenta se enviará más tarde.</numerusform>
            <numerusform>%Ln cuentas se enviarán más tarde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) are missing on the server and are looked for once more.</source>
        <translation>
            <numerusform>%Ln cuenta falta en el servidor y se buscará una vez más.</numerusform>
            <numerusform>%Ln cuentas faltan en el servidor y se buscarán una vez más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) and suspensions wait for your confirmation.</source>
        <translation>
            <numerusform>%Ln eliminación o suspensión espera su confirmación.</numerusform>
            <numerusform>%Ln eliminaciones y suspensiones esperan su confirmación.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server was restored from an older state; what is newer here was sent again.</source>
        <translation>El servidor se restauró a un estado anterior; lo que es más reciente aquí se volvió a enviar.</translation>
    </message>
    <message>
        <source>Nothing to send, nothing new on the server.</source>
        <translation>Nada que enviar, nada nuevo en el servidor.</translation>
    </message>
</context>
<context>
    <name>SyncRound</name>
    <message>
        <source>This directory has no remote. Connect one in Sync, or with “stewardctl remote add”.</source>
        <translation>Este directorio no tiene servidor remoto. Conecte uno en Sincronización o con “stewardctl remote add”.</translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message>
        <source>New API user</source>
        <translation>Nuevo usuario de API</translation>
    </message>
    <message>
        <source>New API user for %1</source>
        <translation>Nuevo usuario de API para %1</translation>
    </message>
    <message>
        <source>New administrator</source>
        <translation>Nuevo administrador</translation>
    </message>
    <message>
        <source>New administrator, %1</source>
        <translation>Nuevo administrador, %1</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>Ningún cambio</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 removed</source>
        <translation>%1: se quita %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message numerus="yes">
        <source>, and %Ln more field(s)</source>
        <translation>
            <numerusform>, y %Ln campo más</numerusform>
            <numerusform>, y %Ln campos más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) differ on both sides</source>
        <translation>
            <numerusform>%Ln campo difiere en ambos lados</numerusform>
            <numerusform>%Ln campos difieren en ambos lados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 differs on both sides</source>
        <translation>%1 difiere en ambos lados</translation>
    </message>
    <message>
        <source>Missing on the server</source>
        <translation>Falta en el servidor</translation>
    </message>
    <message>
        <source>Deleted here, changed on the server</source>
        <translation>Eliminado aquí, cambiado en el servidor</translation>
    </message>
    <message>
        <source>The server has another account of that name</source>
        <translation>El servidor tiene otra cuenta con ese nombre</translation>
    </message>
    <message>
        <source>Cannot be taken from the server</source>
        <translation>No se puede tomar del servidor</translation>
    </message>
    <message>
        <source>Login suspended</source>
        <translation>Acceso suspendido</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>API user</source>
        <translation>Usuario de API</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Deleted here</source>
        <translation>Eliminado aquí</translation>
    </message>
    <message>
        <source>Deleted on the server</source>
        <translation>Eliminado en el servidor</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Servidor: %1</translation>
    </message>
    <message>
        <source>Sent, no answer yet; the server is asked again</source>
        <translation>Enviado, sin respuesta aún; se vuelve a consultar al servidor</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>%1 was changed meanwhile to “%2”. Nothing was changed; try again.</source>
        <translation>Entretanto %1 cambió a “%2”. No se cambió nada; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was changed. Add --even-if-last to do it all the same.</source>
        <translation>No se cambió nada. Agregue --even-if-last para hacerlo de todos modos.</translation>
    </message>
    <message>
        <source>No application stops.</source>
        <translation>No se detiene ninguna aplicación.</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>cambio %1</translation>
    </message>
    <message>
        <source>Left alone: %1. %2</source>
        <translation>Sin tocar: %1. %2</translation>
    </message>
    <message>
        <source>%1: no usable API user remains.</source>
        <translation>%1: no queda ningún usuario de API utilizable.</translation>
    </message>
    <message>
        <source>%1 keeps working with %2 API users.</source>
        <translation>%1 sigue funcionando con %2 usuarios de API.</translation>
    </message>
    <message>
        <source>%1 keeps working with %2 alone.</source>
        <translation>%1 sigue funcionando solo con %2.</translation>
    </message>
    <message>
        <source>Nothing to change; everything was so already.</source>
        <translation>Nada que cambiar; todo ya estaba así.</translation>
    </message>
    <message>
        <source>Put back: %1. Left alone: %2.</source>
        <translation>Restablecidas: %1. Sin cambios: %2.</translation>
    </message>
</context>
<context>
    <name>TextEncoding</name>
    <message>
        <source>The file is not %1: byte %2 (hexadecimal %3), in line %4, does not belong there. Choose another encoding, or save the file as UTF-8.</source>
        <translation>El archivo no es %1: el byte %2 (hexadecimal %3), en la línea %4, no es válido ahí. Elija otra codificación o guarde el archivo como UTF-8.</translation>
    </message>
    <message>
        <source>This is a workbook of a spreadsheet program. Save it there as CSV (UTF-8), and choose that file.</source>
        <translation>Este es un libro de un programa de hojas de cálculo. Guárdelo allí como CSV (UTF-8) y elija ese archivo.</translation>
    </message>
    <message>
        <source>This is JSON, which is for programs. Import a CSV file, or text with tabs.</source>
        <translation>Esto es JSON, que es para programas. Importe un archivo CSV o un texto con tabulaciones.</translation>
    </message>
    <message>
        <source>The file holds zero bytes, so it is no text of this encoding. Choose another encoding, or save the file as CSV (UTF-8).</source>
        <translation>El archivo contiene bytes cero, por lo que no es un texto con esta codificación. Elija otra codificación o guarde el archivo como CSV (UTF-8).</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>UTF-16 (little endian)</source>
        <translation>UTF-16 (LE)</translation>
    </message>
    <message>
        <source>UTF-16 (big endian)</source>
        <translation>UTF-16 (BE)</translation>
    </message>
    <message>
        <source>Windows-1252 (Western European)</source>
        <translation>Windows-1252 (Europa occidental)</translation>
    </message>
    <message>
        <source>Windows-1250 (Central European)</source>
        <translation>Windows-1250 (Europa central)</translation>
    </message>
    <message>
        <source>Windows-1251 (Cyrillic)</source>
        <translation>Windows-1251 (cirílico)</translation>
    </message>
    <message>
        <source>Windows-1253 (Greek)</source>
        <translation>Windows-1253 (griego)</translation>
    </message>
    <message>
        <source>Windows-1254 (Turkish)</source>
        <translation>Windows-1254 (turco)</translation>
    </message>
    <message>
        <source>Windows-1255 (Hebrew)</source>
        <translation>Windows-1255 (hebreo)</translation>
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
        <translation>Macintosh (Europa occidental)</translation>
    </message>
    <message>
        <source>Shift JIS (Japanese)</source>
        <translation>Shift JIS (japonés)</translation>
    </message>
    <message>
        <source>GB 18030 (Simplified Chinese)</source>
        <translation>GB 18030 (chino simplificado)</translation>
    </message>
    <message>
        <source>Big5 (Traditional Chinese)</source>
        <translation>Big5 (chino tradicional)</translation>
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
        <translation>un salto de línea</translation>
    </message>
    <message>
        <source>a tab</source>
        <translation>una tabulación</translation>
    </message>
    <message>
        <source>the control character %1</source>
        <translation>el carácter de control %1</translation>
    </message>
    <message>
        <source>the broken character %1</source>
        <translation>el carácter dañado %1</translation>
    </message>
    <message>
        <source>the invisible direction character %1</source>
        <translation>el carácter de dirección invisible %1</translation>
    </message>
    <message>
        <source>the invisible character %1</source>
        <translation>el carácter invisible %1</translation>
    </message>
    <message>
        <source>the special blank %1</source>
        <translation>el espacio especial %1</translation>
    </message>
    <message>
        <source>%1 is missing. Enter it; it is required.</source>
        <translation>Falta: %1. Escriba este dato; es obligatorio.</translation>
    </message>
    <message>
        <source>%1 contains %2. Delete that character, or type the text again.</source>
        <translation>%1 contiene %2. Elimine ese carácter o escriba el texto de nuevo.</translation>
    </message>
    <message>
        <source>%1 has %2 characters. Shorten it to at most %3.</source>
        <translation>%1 tiene %2 caracteres. Acórtelo a un máximo de %3.</translation>
    </message>
    <message>
        <source>The user name is missing. Enter one, for example ana.perez.</source>
        <translation>Falta el nombre de usuario. Escriba uno, por ejemplo ana.perez.</translation>
    </message>
    <message>
        <source>The user name contains %1. Delete that character.</source>
        <translation>El nombre de usuario contiene %1. Elimine ese carácter.</translation>
    </message>
    <message>
        <source>The user name contains “%1”, which servers do not accept. Use letters, digits, dots and hyphens.</source>
        <translation>El nombre de usuario contiene “%1”, que los servidores no aceptan. Use letras, dígitos, puntos y guiones.</translation>
    </message>
    <message>
        <source>The user name is longer than %1 characters. Shorten it.</source>
        <translation>El nombre de usuario tiene más de %1 caracteres. Acórtelo.</translation>
    </message>
</context>
<context>
    <name>Transaction</name>
    <message>
        <source>Somebody else has changed this account meanwhile. Nothing was changed; look at it again.</source>
        <translation>Entretanto, otra persona ha cambiado esta cuenta. No se cambió nada; revísela de nuevo.</translation>
    </message>
    <message>
        <source>The change could not be written and was taken back. Try again.</source>
        <translation>No se pudo escribir el cambio y se revirtió. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Two accounts would have the same email or the same user name. Nothing was changed; look at them again.</source>
        <translation>Dos cuentas tendrían el mismo correo o el mismo nombre de usuario. No se cambió nada; revíselas de nuevo.</translation>
    </message>
</context>
<context>
    <name>UndoActions</name>
    <message>
        <source>The account has been deleted for good since.</source>
        <translation>Desde entonces se ha eliminado la cuenta definitivamente.</translation>
    </message>
    <message>
        <source>Changed again since; left as it is.</source>
        <translation>Cambiada de nuevo desde entonces; se deja como está.</translation>
    </message>
    <message>
        <source>API users have this application since; left as it is.</source>
        <translation>Desde entonces hay usuarios de API con esta aplicación; se deja como está.</translation>
    </message>
    <message>
        <source>Another application has this name since; left as it is.</source>
        <translation>Desde entonces otra aplicación tiene este nombre; se deja como está.</translation>
    </message>
    <message>
        <source>Another role has this name since; left as it is.</source>
        <translation>Desde entonces otro rol tiene este nombre; se deja como está.</translation>
    </message>
    <message>
        <source>People have this role since; left as it is.</source>
        <translation>Desde entonces hay personas con este rol; se deja como está.</translation>
    </message>
    <message>
        <source>There is no change %1 in the history.</source>
        <translation>No existe el cambio %1 en el historial.</translation>
    </message>
    <message>
        <source>What was deleted for good does not come back.</source>
        <translation>Lo que se eliminó definitivamente no se recupera.</translation>
    </message>
    <message>
        <source>A mail that was sent cannot be taken back. Revoke the credentials instead.</source>
        <translation>Un correo enviado no se puede revertir. En su lugar, revoque las credenciales.</translation>
    </message>
    <message>
        <source>A password does not come back. Send new credentials instead.</source>
        <translation>Una contraseña no se recupera. En su lugar, envíe credenciales nuevas.</translation>
    </message>
    <message>
        <source>Such an entry changes no account and no application that could be put back.</source>
        <translation>Una entrada así no cambia ninguna cuenta ni aplicación que se pueda revertir.</translation>
    </message>
    <message>
        <source>“%1” cannot be undone. %2</source>
        <translation>“%1” no se puede deshacer. %2</translation>
    </message>
    <message>
        <source>“%1” was not an undo; only that can be done again.</source>
        <translation>“%1” no deshizo nada; solo se puede rehacer lo deshecho.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln cambio</numerusform>
            <numerusform>%Ln cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>It is as it was before already.</source>
        <translation>Ya está como antes.</translation>
    </message>
</context>
<context>
    <name>Validation</name>
    <message>
        <source>Choose at least one external application; without one the API user can do nothing.</source>
        <translation>Elija al menos una aplicación externa; sin ninguna, el usuario de API no puede hacer nada.</translation>
    </message>
    <message>
        <source>One of the chosen applications does not exist. Choose again.</source>
        <translation>Una de las aplicaciones elegidas no existe. Elija de nuevo.</translation>
    </message>
    <message>
        <source>The application “%1” has been deleted. Choose another one.</source>
        <translation>La aplicación “%1” se ha eliminado. Elija otra.</translation>
    </message>
    <message>
        <source>Choose a role.</source>
        <translation>Elija un rol.</translation>
    </message>
    <message>
        <source>The role “%1” has been deleted. Choose another one.</source>
        <translation>El rol “%1” se ha eliminado. Elija otro.</translation>
    </message>
    <message>
        <source>API users have no role. Leave the role empty.</source>
        <translation>Los usuarios de API no tienen rol. Deje el rol vacío.</translation>
    </message>
    <message>
        <source>Administrators have no external applications. Leave them empty.</source>
        <translation>Los administradores no tienen aplicaciones externas. Déjelas vacías.</translation>
    </message>
</context>
<context>
    <name>ValueTemplate</name>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Email, before the @</source>
        <translation>Correo, antes de la @</translation>
    </message>
    <message>
        <source>Email, after the @</source>
        <translation>Correo, después de la @</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Number of the row: 1, 2, 3 …</source>
        <translation>Número de la fila: 1, 2, 3 …</translation>
    </message>
    <message>
        <source>“%1” at character %2 is not a form of {n}. Write how many digits, for example {n:3}.</source>
        <translation>“%1” en el carácter %2 no es una forma de {n}. Escriba cuántos dígitos, por ejemplo {n:3}.</translation>
    </message>
    <message>
        <source>“%1” at character %2 is not a form. Use lower, upper, ascii or initial.</source>
        <translation>“%1” en el carácter %2 no es una forma. Use lower, upper, ascii o initial.</translation>
    </message>
    <message>
        <source>“{%1}” at character %2 is not a placeholder. Use one of: %3.</source>
        <translation>“{%1}” en el carácter %2 no es un marcador. Use uno de estos: %3.</translation>
    </message>
    <message>
        <source>The } at character %1 closes nothing. Write }} for a brace.</source>
        <translation>El } en el carácter %1 no cierra nada. Escriba }} para una llave.</translation>
    </message>
    <message>
        <source>The { at character %1 is not closed. Write a } behind the placeholder, or {{ for a brace.</source>
        <translation>El { en el carácter %1 no está cerrado. Escriba } después del marcador, o {{ para una llave.</translation>
    </message>
</context>
<context>
    <name>VerifierTexts</name>
    <message>
        <source>There is not enough free memory to protect the password. Close other programs and try again.</source>
        <translation>No hay memoria libre suficiente para proteger la contraseña. Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The password is empty. Enter a password.</source>
        <translation>La contraseña está vacía. Escriba una contraseña.</translation>
    </message>
</context>
<context>
    <name>VerifyCommand</name>
    <message>
        <source>Read a user name and a password from standard input, one a line, and answer by the exit code whether they open the application now: 0 good, 1 unknown user, 2 wrong password, 3 suspended, expired or not for this application, 4 too many wrong tries, 6 no answer</source>
        <translation>Leer un nombre de usuario y una contraseña de la entrada estándar, uno por línea, y responder con el código de salida si dan acceso ahora a la aplicación: 0 correcto, 1 usuario desconocido, 2 contraseña incorrecta, 3 suspendido, expirado o no válido para esta aplicación, 4 demasiados intentos incorrectos, 6 sin respuesta</translation>
    </message>
    <message>
        <source>The application that is knocked at</source>
        <translation>La aplicación a la que se quiere acceder</translation>
    </message>
</context>
<context>
    <name>VisibleAccounts</name>
    <message>
        <source>Your role does not allow viewing accounts.</source>
        <translation>Su rol no permite ver cuentas.</translation>
    </message>
    <message>
        <source>Your role does not allow viewing API users.</source>
        <translation>Su rol no permite ver usuarios de API.</translation>
    </message>
    <message>
        <source>Your role does not allow viewing administrators.</source>
        <translation>Su rol no permite ver administradores.</translation>
    </message>
</context>
<context>
    <name>WholeNumber</name>
    <message>
        <source>%1 needs a whole number, not “%2”.</source>
        <translation>%1 requiere un número entero, no “%2”.</translation>
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
        <translation>A&amp;dministradores</translation>
    </message>
    <message>
        <source>A&amp;pplications</source>
        <translation>Ap&amp;licaciones</translation>
    </message>
    <message>
        <source>&amp;Sync</source>
        <translation>&amp;Sincronización</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Abrir r&amp;eciente</translation>
    </message>
    <message>
        <source>No directory was opened yet</source>
        <translation>Aún no se ha abierto ningún directorio</translation>
    </message>
    <message>
        <source>Open the &amp;Sample Directory</source>
        <translation>Abrir el directorio de e&amp;jemplo</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>Te&amp;ma</translation>
    </message>
    <message>
        <source>&amp;As the System</source>
        <translation>&amp;Como el sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>C&amp;laro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
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
        <translation>Procede del servidor remoto. No tiene privilegios aquí hasta que alguien le conceda alguno.</translation>
    </message>
    <message>
        <source>Comes from the remote.</source>
        <translation>Procede del servidor remoto.</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>The workbook could not be written. Check that there is room.</source>
        <translation>No se pudo escribir el libro. Compruebe que haya espacio.</translation>
    </message>
    <message>
        <source>A workbook holds at most 1,048,575 rows. Narrow the filter, or use CSV.</source>
        <translation>Un libro admite como máximo 1&#xa0;048&#xa0;575 filas. Restrinja el filtro o use CSV.</translation>
    </message>
    <message>
        <source>A cell of a workbook holds at most 32,767 characters. Use CSV.</source>
        <translation>Una celda de un libro admite como máximo 32&#xa0;767 caracteres. Use CSV.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Administers the people who run an organization, and its API users.</source>
        <translation>Administra a las personas que dirigen una organización y sus usuarios de API.</translation>
    </message>
    <message>
        <source>Directory to open; the one that was open last if none is named.</source>
        <translation>Directorio que se abre; si no se indica ninguno, el último abierto.</translation>
    </message>
    <message>
        <source>Open the sample directory.</source>
        <translation>Abrir el directorio de ejemplo.</translation>
    </message>
</context>
<context>
    <name>steward::AboutDialog</name>
    <message>
        <source>About Steward</source>
        <translation>Acerca de Steward</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>A desktop console with which an organization administers its administrators and API users.</source>
        <translation>Una consola de escritorio con la que una organización administra sus administradores y usuarios de API.</translation>
    </message>
    <message>
        <source>Copyright (c) 2026 The Steward authors. Free software under the MIT licence.</source>
        <translation>Copyright (c) 2026, los autores de Steward. Software libre con licencia MIT.</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotecas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>steward::AccountChanges</name>
    <message>
        <source>Nothing had to be changed.</source>
        <translation>No hubo que cambiar nada.</translation>
    </message>
</context>
<context>
    <name>steward::AccountForms</name>
    <message>
        <source>This account is in the recycle bin. Restore it to change it.</source>
        <translation>Esta cuenta está en la papelera de reciclaje. Restáurela para cambiarla.</translation>
    </message>
</context>
<context>
    <name>steward::ActivityExporting</name>
    <message>
        <source>Export Activity</source>
        <translation>Exportar actividad</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>Líneas JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>activity.csv</source>
        <translation>activity.csv</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry (entries) exported to %1. The export is recorded.</source>
        <translation>
            <numerusform>%Ln entrada exportada a %1. La exportación queda registrada.</numerusform>
            <numerusform>%Ln entradas exportadas a %1. La exportación queda registrada.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ActivityFilterBar</name>
    <message>
        <source>Any time</source>
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
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
        <source>Between…</source>
        <translation>Entre…</translation>
    </message>
    <message>
        <source>Search this log</source>
        <translation>Buscar en este registro</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Aplicación</translation>
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
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Only %1; show all accounts</source>
        <translation>Solo %1; mostrar todas las cuentas</translation>
    </message>
    <message>
        <source>No organization</source>
        <translation>Sin organización</translation>
    </message>
</context>
<context>
    <name>steward::ActivityModel</name>
    <message>
        <source>Today, %1</source>
        <extracomment>The heading above the entries of today; then a date as in QLocale::toString.</extracomment>
        <translation>Hoy, %1</translation>
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
        <translation>Con error</translation>
    </message>
    <message>
        <source>%1; undone</source>
        <translation>%1; deshecho</translation>
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
        <translation>Hora</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origen</translation>
    </message>
</context>
<context>
    <name>steward::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Verify Log</source>
        <translation>Verificar registro</translation>
    </message>
    <message>
        <source>Check that nobody has rewritten the history</source>
        <translation>Comprobar que nadie ha reescrito el historial</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Write these entries into a file</source>
        <translation>Escribir estas entradas en un archivo</translation>
    </message>
    <message>
        <source>Undo This Step…</source>
        <translation>Deshacer este paso…</translation>
    </message>
    <message>
        <source>See what taking this back would do, and do it</source>
        <translation>Ver qué haría revertir esto, y hacerlo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the selected entries (Ctrl+C)</source>
        <translation>Copiar las entradas seleccionadas (Control+C)</translation>
    </message>
    <message>
        <source>Show Result…</source>
        <translation>Mostrar resultado…</translation>
    </message>
    <message>
        <source>What became of every row, and retry what failed</source>
        <translation>El resultado de cada fila, y reintentar lo que falló</translation>
    </message>
    <message>
        <source>Times in %1. Exports of this log are recorded too.</source>
        <translation>Horas en %1. Las exportaciones de este registro también quedan registradas.</translation>
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
        <translation>la actividad</translation>
    </message>
    <message>
        <source>Your role does not allow viewing activity.</source>
        <translation>Su rol no permite ver la actividad.</translation>
    </message>
    <message>
        <source>Searching… %1 so far</source>
        <translation>Buscando… %1 hasta ahora</translation>
    </message>
    <message>
        <source>No entries match these filters.</source>
        <translation>Ninguna entrada coincide con estos filtros.</translation>
    </message>
    <message>
        <source>Clear Filters</source>
        <translation>Limpiar filtros</translation>
    </message>
    <message>
        <source>Undo These…</source>
        <translation>Deshacer estas…</translation>
    </message>
    <message>
        <source>Select at most %L1 entries</source>
        <translation>Seleccione como máximo %L1 entradas</translation>
    </message>
    <message>
        <source>Such an entry cannot be undone</source>
        <translation>Una entrada así no se puede deshacer</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln entry (entries)</source>
        <translation>
            <numerusform>%1 de %Ln entrada</numerusform>
            <numerusform>%1 de %Ln entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry (entries)</source>
        <translation>
            <numerusform>%Ln entrada</numerusform>
            <numerusform>%Ln entradas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ActivityTable</name>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
</context>
<context>
    <name>steward::ActivityUndo</name>
    <message>
        <source>Something else is still running. Undo when it is done.</source>
        <translation>Todavía hay algo en curso. Deshaga cuando termine.</translation>
    </message>
    <message>
        <source>Looking at what comes back</source>
        <translation>Comprobando qué vuelve</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>Deshaciendo</translation>
    </message>
</context>
<context>
    <name>steward::ActivityVerifying</name>
    <message numerus="yes">
        <source>%Ln entry (entries) verified, unbroken</source>
        <translation>
            <numerusform>%Ln entrada verificada, íntegra</numerusform>
            <numerusform>%Ln entradas verificadas, íntegras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::AdministratorForm</name>
    <message>
        <source>Personal details</source>
        <translation>Datos personales</translation>
    </message>
    <message>
        <source>The organization is optional</source>
        <translation>La organización es opcional</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>&amp;Apellidos</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>&amp;Correo</translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <translation>&amp;Organización</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rol</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nombre de &amp;usuario</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>S&amp;tatus</source>
        <translation>&amp;Estado</translation>
    </message>
    <message>
        <source>&amp;Protection</source>
        <translation>&amp;Protección</translation>
    </message>
    <message>
        <source>Choose every application that will use this account.</source>
        <translation>Elija todas las aplicaciones que usarán esta cuenta.</translation>
    </message>
    <message>
        <source>For MultiLine for Salesforce, tick %1. HttpApi will not work.</source>
        <translation>Para MultiLine for Salesforce, marque %1. HttpApi no funcionará.</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>E&amp;liminar…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Choose a role</source>
        <translation>Elija un rol</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Login suspended</source>
        <translation>Acceso suspendido</translation>
    </message>
    <message>
        <source>Not protected</source>
        <translation>Sin protección</translation>
    </message>
    <message>
        <source>Protected: cannot be deleted</source>
        <translation>Protegido: no se puede eliminar</translation>
    </message>
    <message>
        <source>Proposed from the email</source>
        <translation>Propuesto a partir del correo</translation>
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
        <translation>Papelera de reciclaje</translation>
    </message>
    <message>
        <source>No administrators match these filters.</source>
        <translation>Ningún administrador coincide con estos filtros.</translation>
    </message>
    <message>
        <source>Clear Filters</source>
        <translation>Limpiar filtros</translation>
    </message>
    <message>
        <source>The recycle bin is empty</source>
        <translation>La papelera de reciclaje está vacía</translation>
    </message>
    <message>
        <source>Deleted accounts stay here for 30 days and can be restored.</source>
        <translation>Las cuentas eliminadas permanecen aquí 30 días y se pueden restaurar.</translation>
    </message>
    <message>
        <source>No administrators yet</source>
        <translation>Aún no hay administradores</translation>
    </message>
    <message>
        <source>Administrators manage your organization. API users let external applications such as Salesforce connect to it.</source>
        <translation>Los administradores gestionan su organización. Los usuarios de API permiten que aplicaciones externas como Salesforce se conecten con ella.</translation>
    </message>
    <message>
        <source>Add API User…</source>
        <translation>Agregar usuario de API…</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence such as “Deleted Ana Pérez”</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 is shown without what is not there any more.</source>
        <translation>%1 se muestra sin lo que ya no existe.</translation>
    </message>
</context>
<context>
    <name>steward::AppearanceForm</name>
    <message>
        <source>Language and look</source>
        <translation>Idioma y apariencia</translation>
    </message>
    <message>
        <source>For you, on this computer.</source>
        <translation>Para usted, en este equipo.</translation>
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
        <translation>Filas compactas</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Reducir movimiento</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Windows are shown in it at once. Mails go out in the language of who receives them.</source>
        <translation>Las ventanas se muestran en él de inmediato. Los correos se envían en el idioma de quien los recibe.</translation>
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
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
</context>
<context>
    <name>steward::ApplicationForm</name>
    <message>
        <source>Add Custom Application</source>
        <translation>Agregar aplicación personalizada</translation>
    </message>
    <message>
        <source>Edit Application</source>
        <translation>Editar aplicación</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>E&amp;liminar…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Built-in external application</source>
        <translation>Aplicación externa integrada</translation>
    </message>
    <message>
        <source>Custom external application</source>
        <translation>Aplicación externa personalizada</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Descripción</translation>
    </message>
    <message>
        <source>&amp;Endpoint URL</source>
        <translation>URL del &amp;punto de conexión</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>What it is for, as shown beside the name. Optional.</source>
        <translation>Para qué sirve, tal como se muestra junto al nombre. Opcional.</translation>
    </message>
    <message>
        <source>Where the application reaches the API, for example https://example.com/api. Optional.</source>
        <translation>Dónde accede la aplicación a la API, por ejemplo https://example.com/api. Opcional.</translation>
    </message>
    <message>
        <source>Built-in applications keep their name, because other software looks for it.</source>
        <translation>Las aplicaciones integradas conservan su nombre, porque otro software lo busca.</translation>
    </message>
</context>
<context>
    <name>steward::ApplicationModel</name>
    <message>
        <source>Built in</source>
        <translation>Integrado</translation>
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
            <numerusform>%Ln usuario de API</numerusform>
            <numerusform>%Ln usuarios de API</numerusform>
        </translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>API users</source>
        <translation>Usuarios de API</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Funcionamiento</translation>
    </message>
</context>
<context>
    <name>steward::ApplicationsPage</name>
    <message>
        <source>Applications</source>
        <translation>Aplicaciones</translation>
    </message>
    <message>
        <source>Show API Users</source>
        <translation>Mostrar usuarios de API</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln external application(s)</source>
        <translation>
            <numerusform>%Ln aplicación externa</numerusform>
            <numerusform>%Ln aplicaciones externas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln has (have) stopped for an organization</source>
        <translation>
            <numerusform>%Ln se ha detenido para una organización</numerusform>
            <numerusform>%Ln se han detenido para una organización</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::AuditActions</name>
    <message>
        <source>the proof of the history</source>
        <translation>la prueba del historial</translation>
    </message>
    <message>
        <source>Anchors on this computer</source>
        <translation>Anclas en este equipo</translation>
    </message>
    <message>
        <source>Backup %1</source>
        <translation>Copia de seguridad %1</translation>
    </message>
    <message>
        <source>There is no anchor in %1.</source>
        <translation>No hay ningún ancla en %1.</translation>
    </message>
</context>
<context>
    <name>steward::BackupFlow</name>
    <message>
        <source>Show Them</source>
        <translation>Mostrarlas</translation>
    </message>
    <message>
        <source>Restore Backup</source>
        <translation>Restaurar copia de seguridad</translation>
    </message>
    <message>
        <source>Make everything as it was on %1?</source>
        <translation>¿Dejar todo como estaba el %1?</translation>
    </message>
    <message>
        <source>A backup of the present state is made first, and Undo takes the whole change back.</source>
        <translation>Primero se crea una copia de seguridad del estado actual, y Deshacer revierte todo el cambio.</translation>
    </message>
    <message>
        <source>Yes, Restore</source>
        <translation>Sí, restaurar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) have no working password since the backup was restored. Send new credentials.</source>
        <translation>
            <numerusform>%Ln cuenta no tiene contraseña válida desde que se restauró la copia de seguridad. Envíe credenciales nuevas.</numerusform>
            <numerusform>%Ln cuentas no tienen contraseña válida desde que se restauró la copia de seguridad. Envíe credenciales nuevas.</numerusform>
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
            <numerusform>%Ln usuario de API</numerusform>
            <numerusform>%Ln usuarios de API</numerusform>
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
        <translation>Firmada</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Sin firmar</translation>
    </message>
    <message>
        <source>Signature wrong</source>
        <translation>Firma incorrecta</translation>
    </message>
    <message>
        <source>Back Up &amp;Now</source>
        <translation>Crear copia &amp;ahora</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Restaurar…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Copies of this directory on this computer, made each day and before changes of many rows. Restoring one keeps the history, and can be undone.</source>
        <translation>Copias de este directorio en este equipo, creadas cada día y antes de cambios de muchas filas. Restaurar una conserva el historial y se puede deshacer.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>What restoring would change</source>
        <translation>Qué cambiaría la restauración</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>No se puede leer</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Todavía no hay ninguna copia de seguridad.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Among them: %1</source>
        <translation>Entre ellas: %1</translation>
    </message>
</context>
<context>
    <name>steward::BackupPolicyForm</name>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Copies that Steward makes by itself, in your folder on this computer.</source>
        <translation>Copias que Steward crea de forma automática en su carpeta de este equipo.</translation>
    </message>
    <message>
        <source>Make a backup each day while the directory is open</source>
        <translation>Crear una copia de seguridad cada día mientras el directorio esté abierto</translation>
    </message>
    <message>
        <source>Backups that stay</source>
        <translation>Copias que se conservan</translation>
    </message>
    <message>
        <source>Before a change of (rows)</source>
        <translation>Antes de un cambio de (filas)</translation>
    </message>
    <message>
        <source>Older ones are removed. What you back up yourself stays.</source>
        <translation>Las más antiguas se quitan. Las que usted crea permanecen.</translation>
    </message>
    <message>
        <source>From so many rows on, a backup comes first. 0: never.</source>
        <translation>A partir de este número de filas, primero se crea una copia de seguridad. 0: nunca.</translation>
    </message>
</context>
<context>
    <name>steward::Backups</name>
    <message>
        <source>Folder for backups</source>
        <translation>Carpeta para copias de seguridad</translation>
    </message>
    <message>
        <source>The file %1 is not damaged, so it was left alone. Check that nobody else uses it, and its permissions.</source>
        <translation>El archivo %1 no está dañado, por lo que no se tocó. Compruebe que nadie más lo esté usando y revise sus permisos.</translation>
    </message>
    <message>
        <source>The file could not be opened.</source>
        <translation>No se pudo abrir el archivo.</translation>
    </message>
    <message>
        <source>The file %1 cannot be put aside. Check that you may write in its folder.</source>
        <translation>No se puede apartar el archivo %1. Compruebe que tenga permiso para escribir en su carpeta.</translation>
    </message>
</context>
<context>
    <name>steward::Bar</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>steward::BulkDeeds</name>
    <message>
        <source>Deleting</source>
        <translation>Eliminación</translation>
    </message>
    <message>
        <source>Suspending</source>
        <translation>Suspensión</translation>
    </message>
    <message>
        <source>Resuming</source>
        <translation>Reanudación</translation>
    </message>
    <message>
        <source>Something else is still running. Try again when it is done.</source>
        <translation>Todavía hay otra operación en curso. Inténtelo de nuevo cuando termine.</translation>
    </message>
</context>
<context>
    <name>steward::BulkEditDialog</name>
    <message>
        <source>&amp;Include Anyway…</source>
        <translation>Inc&amp;luir de todos modos…</translation>
    </message>
    <message>
        <source>Save as Recipe…</source>
        <translation>Guardar como receta…</translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln Row(s)</source>
        <translation>
            <numerusform>Editar %Ln fila</numerusform>
            <numerusform>Editar %Ln filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln selected row(s)</source>
        <translation>
            <numerusform>Editar %Ln fila seleccionada</numerusform>
            <numerusform>Editar %Ln filas seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows shown</source>
        <translation>Filas mostradas</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1. Fields left unchanged keep the value each row has now.</source>
        <translation>%1. Los campos que se dejan sin cambios conservan el valor que tiene ahora cada fila.</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Como está</translation>
    </message>
    <message>
        <source>For example %1</source>
        <translation>Por ejemplo %1</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Todas %1</translation>
    </message>
    <message>
        <source>Will change %1</source>
        <translation>Cambiarán %1</translation>
    </message>
    <message>
        <source>Already set %1</source>
        <translation>Ya estaban así %1</translation>
    </message>
    <message>
        <source>Left out %1</source>
        <translation>Omitidas %1</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Change %Ln Row(s)</source>
        <translation>
            <numerusform>Cam&amp;biar %Ln fila</numerusform>
            <numerusform>Cam&amp;biar %Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Cambiando…</translation>
    </message>
    <message>
        <source>Choose what to change</source>
        <translation>Elija qué cambiar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) to correct</source>
        <translation>
            <numerusform>%Ln campo por corregir</numerusform>
            <numerusform>%Ln campos por corregir</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the rows…</source>
        <translation>Examinando las filas…</translation>
    </message>
    <message>
        <source>Can be undone as one step</source>
        <translation>Se puede deshacer en un solo paso</translation>
    </message>
    <message>
        <source>Lea&amp;ve Them Out</source>
        <translation>Omi&amp;tirlas</translation>
    </message>
</context>
<context>
    <name>steward::BulkEditFlow</name>
    <message>
        <source>Something else is still running. Edit when it is done.</source>
        <translation>Todavía hay otra operación en curso. Edite cuando termine.</translation>
    </message>
    <message>
        <source>Changing</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Nothing was changed: it was cancelled.</source>
        <translation>No se cambió nada: se canceló.</translation>
    </message>
</context>
<context>
    <name>steward::BulkEditForm</name>
    <message>
        <source>&amp;More Fields</source>
        <translation>&amp;Más campos</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rol</translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <translation>&amp;Organización</translation>
    </message>
    <message>
        <source>E&amp;xternal applications</source>
        <translation>Aplicaciones e&amp;xternas</translation>
    </message>
    <message>
        <source>S&amp;tatus</source>
        <translation>&amp;Estado</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Last &amp;name</source>
        <translation>&amp;Apellidos</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>&amp;Correo</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nombre de &amp;usuario</translation>
    </message>
    <message>
        <source>O&amp;wner of the credential</source>
        <translation>Respon&amp;sable de la credencial</translation>
    </message>
    <message>
        <source>&amp;Protection</source>
        <translation>&amp;Protección</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Login suspended</source>
        <translation>Acceso suspendido</translation>
    </message>
    <message>
        <source>Cannot be deleted</source>
        <translation>No se puede eliminar</translation>
    </message>
    <message>
        <source>Can be deleted</source>
        <translation>Se puede eliminar</translation>
    </message>
</context>
<context>
    <name>steward::BulkPreviewModel</name>
    <message>
        <source>Login suspended</source>
        <translation>Acceso suspendido</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>(gone)</source>
        <translation>(ya no existe)</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Not changed</source>
        <translation>No se cambia</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>Will change</source>
        <translation>Cambiará</translation>
    </message>
    <message>
        <source>Already set</source>
        <translation>Ya está así</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
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
        <translation>Edición de muchas filas</translation>
    </message>
    <message>
        <source>For you, on this computer.</source>
        <translation>Para usted, en este equipo.</translation>
    </message>
    <message>
        <source>Change at once up to (rows)</source>
        <translation>Cambiar directamente hasta (filas)</translation>
    </message>
    <message>
        <source>Up to so many rows Ctrl+Enter changes what is selected without waiting for the preview, and Undo takes it back. 0: the preview always comes first.</source>
        <translation>Hasta este número de filas, Control+Intro cambia la selección sin esperar a la vista previa, y Deshacer lo revierte. 0: la vista previa aparece siempre primero.</translation>
    </message>
    <message>
        <source>Enter a number from 0 to %1.</source>
        <translation>Escriba un número del 0 al %1.</translation>
    </message>
</context>
<context>
    <name>steward::ChangePasswordForm</name>
    <message>
        <source>&amp;Present password</source>
        <translation>Contraseña ac&amp;tual</translation>
    </message>
    <message>
        <source>Change Password</source>
        <translation>Cambiar contraseña</translation>
    </message>
    <message>
        <source>Choose a Password</source>
        <translation>Elegir una contraseña</translation>
    </message>
    <message>
        <source>Choose Password</source>
        <translation>Elegir contraseña</translation>
    </message>
    <message>
        <source>Where you are kept signed in, you have to sign in again.</source>
        <translation>Donde se mantiene su sesión, tendrá que iniciarla de nuevo.</translation>
    </message>
    <message>
        <source>With it you can sign in when the directory asks who you are.</source>
        <translation>Con ella puede iniciar sesión cuando el directorio pregunta quién es usted.</translation>
    </message>
    <message>
        <source>Enter the password that you use now.</source>
        <translation>Escriba la contraseña que usa ahora.</translation>
    </message>
</context>
<context>
    <name>steward::ColumnsDialog</name>
    <message>
        <source>Move &amp;Up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Tick the columns to show. Alt+Up and Alt+Down move a column.</source>
        <translation>Marque las columnas que desea mostrar. Alt+Arriba y Alt+Abajo mueven una columna.</translation>
    </message>
    <message>
        <source>This column is always shown.</source>
        <translation>Esta columna siempre se muestra.</translation>
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
        <translation>Comando de la última tarea</translation>
    </message>
    <message>
        <source>After an edit, a deletion or a suspension of several accounts its command stands here: of all that match, or of up to 50 that were chosen by hand. After an import of a file or an export of what the table shows, too.</source>
        <translation>Después de editar, eliminar o suspender varias cuentas, aquí aparece su comando: para todas las que coinciden, o para hasta 50 elegidas a mano. También después de importar un archivo o de exportar lo que muestra la tabla.</translation>
    </message>
    <message>
        <source>This does the same from a shell or a script. It asks for your password, or takes it with --secret-fd, where the directory asks who you are.</source>
        <translation>Esto hace lo mismo desde un terminal o un script. Pide su contraseña, o la toma con --secret-fd, si el directorio pregunta quién es usted.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>steward::CommandPalette</name>
    <message>
        <source>Type what you want to do, or a name</source>
        <translation>Escriba lo que quiere hacer o un nombre</translation>
    </message>
    <message>
        <source>Find an action or an account</source>
        <translation>Buscar una acción o una cuenta</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Elementos encontrados</translation>
    </message>
    <message>
        <source>Action or account</source>
        <translation>Acción o cuenta</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>API user</source>
        <translation>Usuario de API</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Sin teclas</translation>
    </message>
</context>
<context>
    <name>steward::ConfirmDialog</name>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Type %1 to confirm</source>
        <translation>Escriba %1 &amp;para confirmar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
        <translation>Acceso suspendido</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Changed Meanwhile</source>
        <translation>Cambiado entretanto</translation>
    </message>
    <message>
        <source>%1 was changed meanwhile</source>
        <translation>%1 cambió entretanto</translation>
    </message>
    <message>
        <source>Somebody else changed the same fields since you opened the form. Choose which value stays; your other changes are kept.</source>
        <translation>Otra persona ha cambiado los mismos campos desde que abrió el formulario. Elija qué valor se conserva; sus demás cambios se mantienen.</translation>
    </message>
    <message>
        <source>Was: %1</source>
        <translation>Antes: %1</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <translation>De usted: %1</translation>
    </message>
    <message>
        <source>Theirs: %1</source>
        <translation>De otra persona: %1</translation>
    </message>
    <message>
        <source>Choose a side.</source>
        <translation>Elija un lado.</translation>
    </message>
</context>
<context>
    <name>steward::Console</name>
    <message>
        <source>The folder %1 cannot be created.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>Steward</source>
        <translation>Steward</translation>
    </message>
    <message>
        <source>New Directory</source>
        <translation>Nuevo directorio</translation>
    </message>
    <message>
        <source>This window has changes that are not saved, or work that is under way. It shows the other language when it is opened again.</source>
        <translation>Esta ventana tiene cambios sin guardar o una operación en curso. Mostrará el otro idioma cuando se vuelva a abrir.</translation>
    </message>
</context>
<context>
    <name>steward::CopyFlow</name>
    <message numerus="yes">
        <source>Nothing was copied: %Ln row(s) are too many for the clipboard. Select at most %1, or export them into a file.</source>
        <translation>
            <numerusform>No se copió nada: %Ln fila es demasiado para el portapapeles. Seleccione como máximo %1 o expórtelas a un archivo.</numerusform>
            <numerusform>No se copió nada: %Ln filas son demasiadas para el portapapeles. Seleccione como máximo %1 o expórtelas a un archivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something else is still running. Copy when it is done.</source>
        <translation>Todavía hay otra operación en curso. Copie cuando termine.</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>What was to be copied could not be read again. Try again.</source>
        <translation>No se pudo volver a leer lo que se iba a copiar. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was copied: the rows hold too much text for the clipboard. Select fewer, or export them into a file.</source>
        <translation>No se copió nada: las filas contienen demasiado texto para el portapapeles. Seleccione menos o expórtelas a un archivo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) copied.</source>
        <translation>
            <numerusform>%Ln cuenta copiada.</numerusform>
            <numerusform>%Ln cuentas copiadas.</numerusform>
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
            <numerusform>Se omitió %Ln que su rol no muestra.</numerusform>
            <numerusform>Se omitieron %Ln que su rol no muestra.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::CredentialNotesForm</name>
    <message>
        <source>Notes on Credentials</source>
        <translation>Notas sobre las credenciales</translation>
    </message>
    <message>
        <source>Whoever changes the password must change it there too</source>
        <translation>Quien cambie la contraseña debe cambiarla también allí</translation>
    </message>
    <message>
        <source>&amp;Deployed at</source>
        <translation>&amp;Desplegada en</translation>
    </message>
    <message>
        <source>The system that uses the password, for example billing-gateway, host b12</source>
        <translation>El sistema que usa la contraseña, por ejemplo billing-gateway, host b12</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Responsable</translation>
    </message>
    <message>
        <source>Who looks after it there</source>
        <translation>Quién se ocupa de ella allí</translation>
    </message>
    <message>
        <source>&amp;Ticket</source>
        <translation>&amp;Ticket</translation>
    </message>
    <message>
        <source>Under which it was ordered</source>
        <translation>Con el que se solicitó</translation>
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
        <translation>Mostrarlas</translation>
    </message>
    <message>
        <source>Send Now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>Credentials sent</source>
        <translation>Credenciales enviadas</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop after the mail that is on its way; the others stay queued</source>
        <translation>Detener después del correo que está en camino; los demás permanecen en cola</translation>
    </message>
    <message>
        <source>Sending credentials: %1 of %2</source>
        <translation>Enviando credenciales: %1 de %2</translation>
    </message>
    <message>
        <source>Credentials sent to %1.</source>
        <translation>Credenciales enviadas a %1.</translation>
    </message>
    <message>
        <source>Credentials Sent</source>
        <translation>Credenciales enviadas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln password(s) in use expire within %1 days.</source>
        <translation>
            <numerusform>%Ln contraseña en uso expira en un plazo de %1 días.</numerusform>
            <numerusform>%Ln contraseñas en uso expiran en un plazo de %1 días.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>what became of the mails</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Stopped. %1</source>
        <translation>Detenido. %1</translation>
    </message>
</context>
<context>
    <name>steward::DateRangeDialog</name>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>Between Two Days</source>
        <translation>Entre dos días</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Both days are shown.</source>
        <translation>Se muestran ambos días.</translation>
    </message>
    <message>
        <source>The last day lies before the first. Choose a later one.</source>
        <translation>El último día es anterior al primero. Elija uno posterior.</translation>
    </message>
</context>
<context>
    <name>steward::Deliveries</name>
    <message numerus="yes">
        <source>%Ln mail(s) with credentials wait: no mail server is set up.</source>
        <translation>
            <numerusform>%Ln correo con credenciales espera: no hay ningún servidor de correo configurado.</numerusform>
            <numerusform>%Ln correos con credenciales esperan: no hay ningún servidor de correo configurado.</numerusform>
        </translation>
    </message>
    <message>
        <source>No mail is sent: %1</source>
        <translation>No se envía ningún correo: %1</translation>
    </message>
</context>
<context>
    <name>steward::DetailsPane</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Close details (Ctrl+I)</source>
        <translation>Cerrar detalles (Control+I)</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Cerrar detalles</translation>
    </message>
</context>
<context>
    <name>steward::ExportDialog</name>
    <message>
        <source>Opens in every spreadsheet. Values that would be formulas get an apostrophe, which the import takes away again.</source>
        <translation>Se abre en cualquier hoja de cálculo. Los valores que serían fórmulas reciben un apóstrofo, que la importación vuelve a quitar.</translation>
    </message>
    <message>
        <source>Every value as it is. Do not open it in a spreadsheet: it may hold formulas.</source>
        <translation>Cada valor tal como está. No lo abra en una hoja de cálculo: puede contener fórmulas.</translation>
    </message>
    <message>
        <source>Every value is a text. Save it as CSV to import it again.</source>
        <translation>Cada valor es un texto. Guárdelo como CSV para volver a importarlo.</translation>
    </message>
    <message>
        <source>An array with one object for each account.</source>
        <translation>Una matriz con un objeto por cada cuenta.</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>&amp;Cuentas</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>C&amp;olumnas</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>Add &amp;uid and revision, so that the file can be imported again</source>
        <translation>Agregar &amp;uid y revisión, para que el archivo se pueda volver a importar</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln that match</source>
        <translation>
            <numerusform>Todas las que coinciden (%Ln)</numerusform>
            <numerusform>Todas las que coinciden (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected</source>
        <translation>
            <numerusform>La seleccionada (%Ln)</numerusform>
            <numerusform>Las seleccionadas (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Those of the table</source>
        <translation>Las de la tabla</translation>
    </message>
    <message>
        <source>All that can be imported again</source>
        <translation>Todas las que se pueden volver a importar</translation>
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
        <translation>Todavía hay otra operación en curso. Exporte cuando termine.</translation>
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
        <translation>Exportación</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) exported to %1.</source>
        <translation>
            <numerusform>%Ln cuenta exportada a %1.</numerusform>
            <numerusform>%Ln cuentas exportadas a %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln that your role does not show was (were) left out.</source>
        <translation>
            <numerusform>Se omitió %Ln que su rol no muestra.</numerusform>
            <numerusform>Se omitieron %Ln que su rol no muestra.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::FacetBar</name>
    <message>
        <source>Clear</source>
        <translation>Limpiar</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Limpiar filtros</translation>
    </message>
</context>
<context>
    <name>steward::FacetFilter</name>
    <message>
        <source>not %1</source>
        <comment>a value that rows must not have</comment>
        <translation>no %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more; search for them instead</source>
        <translation>
            <numerusform>%Ln más; búsquelo en su lugar</numerusform>
            <numerusform>%Ln más; búsquelos en su lugar</numerusform>
        </translation>
    </message>
    <message>
        <source>Shift+click or - leaves a value out</source>
        <translation>Mayús+clic o - excluye un valor</translation>
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
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Fill from a pattern</source>
        <translation>Rellenar con un patrón</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Buscar y reemplazar</translation>
    </message>
    <message>
        <source>Leave unchanged</source>
        <translation>Dejar sin cambios</translation>
    </message>
    <message>
        <source>The field becomes empty.</source>
        <translation>El campo queda vacío.</translation>
    </message>
    <message>
        <source>%1, new value</source>
        <translation>%1, valor nuevo</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>%1, find</source>
        <translation>%1, buscar</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Reemplazar con</translation>
    </message>
    <message>
        <source>%1, replace with</source>
        <translation>%1, reemplazar con</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Coincidir mayúsculas</translation>
    </message>
    <message>
        <source>%1, match case</source>
        <translation>%1, coincidir mayúsculas</translation>
    </message>
</context>
<context>
    <name>steward::FilterBar</name>
    <message>
        <source>Search name or email</source>
        <translation>Buscar nombre o correo</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Credenciales</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Show the other rows too</source>
        <translation>Mostrar también las demás filas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen row(s)</source>
        <translation>
            <numerusform>%Ln fila elegida</numerusform>
            <numerusform>%Ln filas elegidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>API user</source>
        <translation>Usuario de API</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Login suspended</source>
        <translation>Acceso suspendido</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>Sin rol</translation>
    </message>
    <message>
        <source>No application</source>
        <translation>Sin aplicación</translation>
    </message>
    <message>
        <source>No organization</source>
        <translation>Sin organización</translation>
    </message>
    <message>
        <source>Expiring soon</source>
        <translation>Expira pronto</translation>
    </message>
</context>
<context>
    <name>steward::FirstRunPage</name>
    <message>
        <source>Create a directory</source>
        <translation>Crear un directorio</translation>
    </message>
    <message>
        <source>Begin with yourself as its Owner. Everything stays on this computer.</source>
        <translation>Empiece por usted, con el rol Owner. Todo permanece en este equipo.</translation>
    </message>
    <message>
        <source>&amp;Create…</source>
        <translation>&amp;Crear…</translation>
    </message>
    <message>
        <source>Open a directory</source>
        <translation>Abrir un directorio</translation>
    </message>
    <message>
        <source>Go on with a file that you or a colleague has made.</source>
        <translation>Continúe con un archivo que haya creado usted u otra persona de su equipo.</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation>Ver el ejemplo</translation>
    </message>
    <message>
        <source>Made-up accounts to try everything with. Nothing is sent to anybody.</source>
        <translation>Cuentas ficticias para probarlo todo. No se envía nada a nadie.</translation>
    </message>
    <message>
        <source>Open the &amp;Sample</source>
        <translation>Abrir el &amp;ejemplo</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Conectar con un servidor</translation>
    </message>
    <message>
        <source>Bring in the people and API users from your SCIM server, and keep both sides in step.</source>
        <translation>Incorpore las personas y los usuarios de API de su servidor SCIM y mantenga ambos lados al día.</translation>
    </message>
    <message>
        <source>Connec&amp;t…</source>
        <translation>Conec&amp;tar…</translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation>Importar una hoja de cálculo</translation>
    </message>
    <message>
        <source>Match the columns, see every problem before anything is saved, then import.</source>
        <translation>Asigne las columnas, vea todos los problemas antes de guardar nada e importe después.</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>No directory yet</source>
        <translation>Aún no hay ningún directorio</translation>
    </message>
    <message>
        <source>A directory holds the administrators who manage your organization, and the API users that let external applications such as Salesforce connect to it. Choose how to begin.</source>
        <translation>Un directorio contiene los administradores que gestionan su organización y los usuarios de API que permiten que aplicaciones externas como Salesforce se conecten con ella. Elija cómo empezar.</translation>
    </message>
    <message>
        <source>Passwords and tokens are kept in your system keychain, never in the directory.</source>
        <translation>Las contraseñas y los tokens se guardan en el llavero del sistema, nunca en el directorio.</translation>
    </message>
</context>
<context>
    <name>steward::FormDialog</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Show the other account</source>
        <translation>Mostrar la otra cuenta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) to correct</source>
        <translation>
            <numerusform>%Ln campo por corregir</numerusform>
            <numerusform>%Ln campos por corregir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) to complete</source>
        <translation>
            <numerusform>%Ln campo por completar</numerusform>
            <numerusform>%Ln campos por completar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) changed</source>
        <translation>
            <numerusform>%Ln campo cambiado</numerusform>
            <numerusform>%Ln campos cambiados</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
</context>
<context>
    <name>steward::HelpWindow</name>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Steward Help</source>
        <translation>Ayuda de Steward</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>No page has all of these words. Try fewer words.</source>
        <translation>Ninguna página contiene todas estas palabras. Pruebe con menos palabras.</translation>
    </message>
</context>
<context>
    <name>steward::ImportColumns</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Field for the column %1</source>
        <translation>Campo para la columna %1</translation>
    </message>
    <message>
        <source>Guessed. Check it.</source>
        <translation>Supuesto. Compruébelo.</translation>
    </message>
</context>
<context>
    <name>steward::ImportDialog</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Columns and check</source>
        <translation>Columnas y comprobación</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>&amp;Save Problem Rows…</source>
        <translation>&amp;Guardar filas con problemas…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) were guessed. Check them.</source>
        <translation>
            <numerusform>Se supuso %Ln columna. Compruébela.</numerusform>
            <numerusform>Se supusieron %Ln columnas. Compruébelas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln Row(s)</source>
        <translation>
            <numerusform>&amp;Importar %Ln fila</numerusform>
            <numerusform>&amp;Importar %Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) with problems are left out</source>
        <translation>
            <numerusform>Se omite %Ln fila con problemas</numerusform>
            <numerusform>Se omiten %Ln filas con problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import: everything is so already</source>
        <translation>Nada que importar: todo está ya así</translation>
    </message>
    <message>
        <source>Save Problem Rows</source>
        <translation>Guardar filas con problemas</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>steward::ImportFilePage</name>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Codificación</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>Se&amp;parador</translation>
    </message>
    <message>
        <source>&amp;Quotation marks</source>
        <translation>Co&amp;millas</translation>
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
        <translation>Tabulación</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Barra vertical</translation>
    </message>
    <message>
        <source>Double (&quot;)</source>
        <translation>Dobles (&quot;)</translation>
    </message>
    <message>
        <source>Single (&apos;)</source>
        <translation>Simples (&apos;)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>No headings</source>
        <translation>Sin encabezados</translation>
    </message>
    <message>
        <source>Row with the &amp;headings</source>
        <translation>Fila de los &amp;encabezados</translation>
    </message>
    <message>
        <source>Row with the headings</source>
        <translation>Fila de los encabezados</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Primeras filas del archivo</translation>
    </message>
    <message>
        <source>The file does not say how its letters are written. Choose the encoding with which the names below look right.</source>
        <translation>El archivo no indica su codificación. Elija aquella con la que los nombres de abajo se vean bien.</translation>
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
        <translation>Hojas de cálculo como texto (*.csv *.tsv *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>There are no cells in the clipboard.</source>
        <translation>No hay celdas en el portapapeles.</translation>
    </message>
    <message>
        <source>Copied cells</source>
        <translation>Celdas copiadas</translation>
    </message>
    <message>
        <source>Another import is not finished yet.</source>
        <translation>Otra importación no ha terminado todavía.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>Nothing was imported: it was cancelled.</source>
        <translation>No se importó nada: se canceló.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was imported: %Ln row(s) are no longer as they were looked at (%1). They were looked at again.</source>
        <translation>
            <numerusform>No se importó nada: %Ln fila ya no está como se examinó (%1). Se ha vuelto a examinar.</numerusform>
            <numerusform>No se importó nada: %Ln filas ya no están como se examinaron (%1). Se han vuelto a examinar.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
# Without the cells that were put right in the window.</source>
        <comment>a command, and a comment</comment>
        <translation>%1
# Sin las celdas que se corrigieron en la ventana.</translation>
    </message>
    <message>
        <source>Something else is still running. Import when it is done.</source>
        <translation>Todavía hay algo en curso. Importe cuando termine.</translation>
    </message>
</context>
<context>
    <name>steward::ImportHeading</name>
    <message>
        <source>separated by semicolons</source>
        <translation>separado por punto y coma</translation>
    </message>
    <message>
        <source>separated by tabs</source>
        <translation>separado por tabulaciones</translation>
    </message>
    <message>
        <source>separated by vertical bars</source>
        <translation>separado por barras verticales</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>separado por comas</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>Ca&amp;mbiar…</translation>
    </message>
    <message>
        <source>headings in row %1</source>
        <translation>encabezados en la fila %1</translation>
    </message>
    <message>
        <source>no headings</source>
        <translation>sin encabezados</translation>
    </message>
    <message>
        <source>passwords are not imported</source>
        <translation>las contraseñas no se importan</translation>
    </message>
    <message numerus="yes">
        <source>Looking at %Ln row(s)…</source>
        <translation>
            <numerusform>Examinando %Ln fila…</numerusform>
            <numerusform>Examinando %Ln filas…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln row(s) are ready</source>
        <translation>
            <numerusform>%1 de %Ln fila lista</numerusform>
            <numerusform>%1 de %Ln filas listas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) were changed in the directory after the file was written. What the file does not change is kept as it is there.</source>
        <translation>
            <numerusform>%Ln cuenta cambió en el directorio después de que se escribiera el archivo. Lo que el archivo no cambia se conserva como está allí.</numerusform>
            <numerusform>%Ln cuentas cambiaron en el directorio después de que se escribiera el archivo. Lo que el archivo no cambia se conserva como está allí.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ImportMappings</name>
    <message>
        <source>Sa&amp;ved mappings…</source>
        <translation>Asignaciones g&amp;uardadas…</translation>
    </message>
    <message>
        <source>&amp;Save As…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>&amp;Write to File…</source>
        <translation>&amp;Escribir en archivo…</translation>
    </message>
    <message>
        <source>&amp;Take from File…</source>
        <translation>&amp;Tomar de archivo…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>Save Mapping</source>
        <translation>Guardar asignación</translation>
    </message>
    <message>
        <source>Write Mapping</source>
        <translation>Escribir asignación</translation>
    </message>
    <message>
        <source>Take Mapping</source>
        <translation>Tomar asignación</translation>
    </message>
    <message>
        <source>Mappings (*.json);;All files (*)</source>
        <translation>Asignaciones (*.json);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>steward::ImportMemory</name>
    <message>
        <source>Not all of the mapping fits this file and directory; not there: %1.</source>
        <translation>No toda la asignación encaja con este archivo y directorio; no existe: %1.</translation>
    </message>
</context>
<context>
    <name>steward::ImportModel</name>
    <message>
        <source>Row %1, %2, %3, %4, %5</source>
        <extracomment>A row of a file as a screen reader says it: number, result, name, email, what happens.</extracomment>
        <translation>Fila %1, %2, %3, %4, %5</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
</context>
<context>
    <name>steward::ImportRowForm</name>
    <message>
        <source>Edit Row</source>
        <translation>Editar fila</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>Row %1 of the file</source>
        <translation>Fila %1 del archivo</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Parted by commas: %1</source>
        <translation>Separado por comas: %1</translation>
    </message>
</context>
<context>
    <name>steward::ImportRows</name>
    <message>
        <source>Next &amp;problem</source>
        <translation>Siguiente &amp;problema</translation>
    </message>
    <message>
        <source>Rows shown</source>
        <translation>Filas mostradas</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Filas del archivo</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>All %1</source>
        <comment>rows</comment>
        <translation>Todas %1</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a kind of rows and their number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>Ed&amp;itar…</translation>
    </message>
    <message>
        <source>&amp;Take In Again</source>
        <translation>&amp;Volver a incluir</translation>
    </message>
    <message>
        <source>&amp;Leave Out</source>
        <translation>&amp;Omitir</translation>
    </message>
</context>
<context>
    <name>steward::ImportWishes</name>
    <message>
        <source>A row &amp;finds its account by</source>
        <translation>Una fila encuentra su &amp;cuenta por</translation>
    </message>
    <message>
        <source>When the account e&amp;xists</source>
        <translation>Si la cuenta ya e&amp;xiste</translation>
    </message>
    <message>
        <source>What bot&amp;h sides have changed</source>
        <translation>Lo que cambiaron ambos &amp;lados</translation>
    </message>
    <message>
        <source>New rows are</source>
        <translation>Las filas nuevas son</translation>
    </message>
    <message>
        <source>&amp;Role of new administrators</source>
        <translation>&amp;Rol de los administradores nuevos</translation>
    </message>
    <message>
        <source>&amp;Application of new API users</source>
        <translation>Aplicación de los usuarios de API &amp;nuevos</translation>
    </message>
    <message>
        <source>Send &amp;credentials to new rows</source>
        <translation>&amp;Enviar credenciales a las filas nuevas</translation>
    </message>
    <message>
        <source>Uid</source>
        <translation>Uid</translation>
    </message>
    <message>
        <source>Update it</source>
        <translation>Actualizarla</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarla como está</translation>
    </message>
    <message>
        <source>The row is a problem</source>
        <translation>La fila es un problema</translation>
    </message>
    <message>
        <source>Use the file&apos;s</source>
        <translation>Usar lo del archivo</translation>
    </message>
    <message>
        <source>Keep what is there</source>
        <translation>Conservar lo que hay</translation>
    </message>
    <message>
        <source>As their role or applications say</source>
        <translation>Según su rol o sus aplicaciones</translation>
    </message>
    <message>
        <source>API users</source>
        <translation>Usuarios de API</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administradores</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>Según el archivo</translation>
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
        <translation>Aún no se ha ejecutado en este directorio ninguna tarea sobre varias cuentas.</translation>
    </message>
    <message>
        <source>What became of every row: failed rows can be tried again, also days later.</source>
        <translation>El resultado de cada fila: las filas con error se pueden reintentar, incluso días después.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tarea</translation>
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
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>steward::JobResultDialog</name>
    <message>
        <source>Search results</source>
        <translation>Buscar en los resultados</translation>
    </message>
    <message>
        <source>&amp;Save Report…</source>
        <translation>&amp;Guardar informe…</translation>
    </message>
    <message>
        <source>Show in &amp;Table</source>
        <translation>Mostrar en la &amp;tabla</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>This report is kept under Activity, and under Administrators → Results. You can close it, quit, and retry later without repeating finished rows.</source>
        <translation>Este informe se conserva en Actividad y en Administradores → Resultados. Puede cerrarlo, salir y reintentar más tarde sin repetir las filas terminadas.</translation>
    </message>
    <message>
        <source>Rows shown</source>
        <translation>Filas mostradas</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>The rows that failed, as a filter of the table</source>
        <translation>Las filas con error, como filtro de la tabla</translation>
    </message>
    <message>
        <source>Result – %1</source>
        <translation>Resultado – %1</translation>
    </message>
    <message>
        <source>%1 in %2. Started %3, finished %4 by %5.</source>
        <comment>what was done, directory, times, operator</comment>
        <translation>%1 en %2. Inicio: %3; fin: %4; por %5.</translation>
    </message>
    <message>
        <source>None of these rows has “%1”.</source>
        <translation>Ninguna de estas filas tiene “%1”.</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Todas %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Cambiadas %1</translation>
    </message>
    <message>
        <source>Already so %1</source>
        <translation>Ya estaban así %1</translation>
    </message>
    <message>
        <source>Failed %1</source>
        <translation>Con error %1</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo %Ln Change(s)…</source>
        <translation>
            <numerusform>&amp;Deshacer %Ln cambio…</numerusform>
            <numerusform>&amp;Deshacer %Ln cambios…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Retry %Ln Failed</source>
        <translation>
            <numerusform>&amp;Reintentar %Ln con error</numerusform>
            <numerusform>&amp;Reintentar %Ln con error</numerusform>
        </translation>
    </message>
    <message>
        <source>Save Report</source>
        <translation>Guardar informe</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>%L1 changed</source>
        <translation>%L1 cambiadas</translation>
    </message>
    <message>
        <source>%L1 as before</source>
        <translation>%L1 como antes</translation>
    </message>
    <message>
        <source>%L1 failed</source>
        <translation>%L1 con error</translation>
    </message>
    <message>
        <source>Not confirmed %1</source>
        <translation>Sin confirmar %1</translation>
    </message>
    <message>
        <source>%L1 may have arrived</source>
        <translation>%L1 quizá haya llegado</translation>
    </message>
    <message>
        <source>%L1 still queued</source>
        <translation>%L1 aún en cola</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send %Ln Again</source>
        <translation>
            <numerusform>&amp;Reenviar %Ln</numerusform>
            <numerusform>&amp;Reenviar %Ln</numerusform>
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
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Was so already</source>
        <translation>Ya estaba así</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Correct it in the file</source>
        <translation>Corríjala en el archivo</translation>
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
        <translation>Todavía hay otra operación en curso. Reintente cuando termine.</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>Reintento</translation>
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
        <translation>Progreso</translation>
    </message>
    <message>
        <source>End it; everything is put back</source>
        <translation>Terminarla; todo vuelve a quedar como estaba</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <comment>a verb and two numbers: Importing 12 of 40</comment>
        <translation>%1: %2 de %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 a second · %Ln second(s) left</source>
        <translation>
            <numerusform>%1 · %2 por segundo · queda %Ln segundo</numerusform>
            <numerusform>%1 · %2 por segundo · quedan %Ln segundos</numerusform>
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
        <translation>Clave de firma del historial</translation>
    </message>
    <message>
        <source>The keychain of this computer holds another signing key than the directory names. Heads of the history stay unsigned; “stewardctl audit new-key” makes a new one.</source>
        <translation>El llavero de este equipo contiene una clave de firma distinta de la que indica el directorio. Las cabezas del historial quedan sin firmar; “stewardctl audit new-key” crea una nueva.</translation>
    </message>
</context>
<context>
    <name>steward::LabeledField</name>
    <message>
        <source>Was: empty</source>
        <translation>Antes: vacío</translation>
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
        <translation>Olvidar contraseña</translation>
    </message>
    <message>
        <source>Forget the password of the mail server?</source>
        <translation>¿Olvidar la contraseña del servidor de correo?</translation>
    </message>
    <message>
        <source>Mails with credentials stay queued until the password is entered again.</source>
        <translation>Los correos con credenciales permanecen en cola hasta que se vuelva a escribir la contraseña.</translation>
    </message>
    <message>
        <source>Undo does not bring it back.</source>
        <translation>Deshacer no la recupera.</translation>
    </message>
    <message>
        <source>Use for This Session</source>
        <translation>Usar en esta sesión</translation>
    </message>
    <message>
        <source>The mail settings are saved.</source>
        <translation>La configuración de correo se guardó.</translation>
    </message>
    <message>
        <source>The password is used until Steward ends.</source>
        <translation>La contraseña se usa hasta que Steward termine.</translation>
    </message>
    <message>
        <source>The password of the mail server is forgotten.</source>
        <translation>La contraseña del servidor de correo se olvidó.</translation>
    </message>
    <message>
        <source>Certificate File</source>
        <translation>Archivo de certificado</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Mails that are due are sent again.</source>
        <translation>Los correos pendientes vuelven a enviarse.</translation>
    </message>
</context>
<context>
    <name>steward::MailSettingsForm</name>
    <message>
        <source>Kept until Steward ends</source>
        <translation>Guardada hasta que Steward termine</translation>
    </message>
    <message>
        <source>Kept in the keychain</source>
        <translation>Guardada en el llavero</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>The server that mails with credentials leave through, and who they come from.</source>
        <translation>El servidor por el que salen los correos con credenciales y de quién proceden.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Forget Password</source>
        <translation>Olvidar contraseña</translation>
    </message>
    <message>
        <source>Sender address</source>
        <translation>Dirección del remitente</translation>
    </message>
    <message>
        <source>Sender name</source>
        <translation>Nombre del remitente</translation>
    </message>
    <message>
        <source>Reply to</source>
        <translation>Responder a</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Archivo de certificado</translation>
    </message>
    <message>
        <source>Send Again</source>
        <translation>Reanudar envío</translation>
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
        <translation>Ninguna, solo a este equipo</translation>
    </message>
    <message>
        <source>Nothing is encrypted on the way to the mail server. That is allowed only for a server on this computer, for example localhost.</source>
        <translation>No se cifra nada en el trayecto al servidor de correo. Esto solo se permite con un servidor en este equipo, por ejemplo localhost.</translation>
    </message>
    <message>
        <source>Empty when the mail server asks for none.</source>
        <translation>Vacío si el servidor de correo no pide ninguno.</translation>
    </message>
    <message>
        <source>Optional.</source>
        <translation>Opcional.</translation>
    </message>
    <message>
        <source>Where answers go. Empty: to the sender.</source>
        <translation>Adónde van las respuestas. Vacío: al remitente.</translation>
    </message>
    <message>
        <source>The only certificates to trust, in PEM format. Empty: those of the system.</source>
        <translation>Los únicos certificados en los que se confía, en formato PEM. Vacío: los del sistema.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose certificate file</source>
        <translation>Elegir archivo de certificado</translation>
    </message>
    <message>
        <source>Save or discard what you changed first.</source>
        <translation>Guarde o descarte antes lo que cambió.</translation>
    </message>
    <message>
        <source>Enter and save the mail server first.</source>
        <translation>Escriba y guarde antes el servidor de correo.</translation>
    </message>
</context>
<context>
    <name>steward::MailTestForm</name>
    <message>
        <source>Test address</source>
        <translation>Dirección de prueba</translation>
    </message>
    <message>
        <source>Send a Test Message</source>
        <translation>Enviar un mensaje de prueba</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>The message holds no password. It goes out with the saved settings.</source>
        <translation>El mensaje no contiene ninguna contraseña. Se envía con la configuración guardada.</translation>
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
        <translation>Aplicaciones</translation>
    </message>
    <message>
        <source>Roles &amp; privileges</source>
        <translation>Roles y privilegios</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronización</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>Papelera de reciclaje</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>All changes saved on this computer</source>
        <translation>Todos los cambios están guardados en este equipo</translation>
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
            <numerusform>%Ln fila se deja como está</numerusform>
            <numerusform>%Ln filas se dejan como están</numerusform>
        </translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>Sin tocar</translation>
    </message>
    <message>
        <source>%1 – %2 – Steward</source>
        <comment>page and directory</comment>
        <translation>%1 – %2 – Steward</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Filas compactas</translation>
    </message>
    <message>
        <source>Comfortable rows</source>
        <translation>Filas amplias</translation>
    </message>
    <message>
        <source>The copy was saved as %1.</source>
        <translation>La copia se guardó como %1.</translation>
    </message>
    <message>
        <source>Save a Copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Something else is still running. Try again when it is done.</source>
        <translation>Todavía hay otra operación en curso. Inténtelo de nuevo cuando termine.</translation>
    </message>
    <message>
        <source>Something else is still running. Save the copy when it is done.</source>
        <translation>Todavía hay otra operación en curso. Guarde la copia cuando termine.</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>Guardando una copia</translation>
    </message>
</context>
<context>
    <name>steward::NameForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Escriba un nombre.</translation>
    </message>
    <message>
        <source>There is one with this name. It will be replaced.</source>
        <translation>Ya hay una con este nombre. Se reemplazará.</translation>
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
            <numerusform>%1, %Ln pendiente</numerusform>
            <numerusform>%1, %Ln pendientes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::NewDirectoryForm</name>
    <message>
        <source>&amp;Name of the directory</source>
        <translation>Nombre del &amp;directorio</translation>
    </message>
    <message>
        <source>Save &amp;as</source>
        <translation>&amp;Guardar como</translation>
    </message>
    <message>
        <source>As&amp;k for a password when this directory is opened</source>
        <translation>&amp;Pedir una contraseña al abrir este directorio</translation>
    </message>
    <message>
        <source>New Directory</source>
        <translation>Nuevo directorio</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>As it is called in windows and mails, for example the name of your organization.</source>
        <translation>Cómo se llama en ventanas y correos, por ejemplo el nombre de su organización.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>You become its Owner</source>
        <translation>Usted recibe el rol Owner</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>&amp;Apellidos</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>&amp;Correo</translation>
    </message>
    <message>
        <source>directory</source>
        <comment>a file name</comment>
        <translation>directorio</translation>
    </message>
    <message>
        <source>Say where the directory is to be saved.</source>
        <translation>Indique dónde se debe guardar el directorio.</translation>
    </message>
    <message>
        <source>There is already a file of this name. Choose another one; the file is left alone.</source>
        <translation>Ya existe un archivo con este nombre. Elija otro; el archivo no se toca.</translation>
    </message>
    <message>
        <source>There is no folder %1. Choose one that exists.</source>
        <translation>No existe la carpeta %1. Elija una que exista.</translation>
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
        <translation>Las dos no coinciden. Escriba la contraseña nueva otra vez.</translation>
    </message>
    <message>
        <source>At least 15 characters; several words are easy to remember.</source>
        <translation>Al menos 15 caracteres; varias palabras son fáciles de recordar.</translation>
    </message>
    <message>
        <source>A good password.</source>
        <translation>Una buena contraseña.</translation>
    </message>
    <message>
        <source>Ne&amp;w password</source>
        <translation>Contraseña n&amp;ueva</translation>
    </message>
</context>
<context>
    <name>steward::Notices</name>
    <message>
        <source>Nothing had to be changed.</source>
        <translation>No hubo que cambiar nada.</translation>
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
        <translation>¿Hacerlo de todos modos?</translation>
    </message>
    <message>
        <source>You hold every privilege and may do it all the same. The reason stands in the activity log.</source>
        <translation>Usted tiene todos los privilegios y puede hacerlo de todos modos. El motivo queda en el registro de actividad.</translation>
    </message>
    <message>
        <source>For example the number of a ticket</source>
        <translation>Por ejemplo el número de un ticket</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Do It Anyway</source>
        <translation>Hacerlo de todos modos</translation>
    </message>
</context>
<context>
    <name>steward::OwnPasswordForm</name>
    <message>
        <source>Save and Sign In</source>
        <translation>Guardar e iniciar sesión</translation>
    </message>
    <message>
        <source>Choose your own password</source>
        <translation>Elija su propia contraseña</translation>
    </message>
    <message>
        <source>The password of %1 was made by somebody else, or is too old. From now on only you know it.</source>
        <translation>La contraseña de %1 la creó otra persona o es demasiado antigua. A partir de ahora solo la conocerá usted.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
</context>
<context>
    <name>steward::PageHeader</name>
    <message>
        <source>More actions</source>
        <translation>Más acciones</translation>
    </message>
</context>
<context>
    <name>steward::PasswordDialog</name>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Shown on the screen; use Copy to hand it on.</source>
        <translation>Se muestra en la pantalla; use Copiar para entregarla.</translation>
    </message>
    <message>
        <source>&amp;Copy Password</source>
        <translation>&amp;Copiar contraseña</translation>
    </message>
    <message>
        <source>User name: %1</source>
        <translation>Nombre de usuario: %1</translation>
    </message>
    <message>
        <source>It is shown only now. A copy leaves the clipboard after 30 seconds.</source>
        <translation>Solo se muestra ahora. Una copia desaparece del portapapeles después de 30 segundos.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>steward::PasswordField</name>
    <message>
        <source>Show the password</source>
        <translation>Mostrar la contraseña</translation>
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
        <translation>Usted no es administrador de este directorio, por lo que no necesita contraseña para él.</translation>
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
        <translation>Qué se hará</translation>
    </message>
</context>
<context>
    <name>steward::PolicyForm</name>
    <message>
        <source>Passwords</source>
        <translation>Contraseñas</translation>
    </message>
    <message>
        <source>How passwords are made, when they expire, and who may get one.</source>
        <translation>Cómo se crean las contraseñas, cuándo expiran y quién puede recibir una.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Unused expires after (hours)</source>
        <translation>Sin usar, expira después de (horas)</translation>
    </message>
    <message>
        <source>Expires after (days)</source>
        <translation>Expira después de (días)</translation>
    </message>
    <message>
        <source>Warn before (days)</source>
        <translation>Avisar antes (días)</translation>
    </message>
    <message>
        <source>Allowed domains</source>
        <translation>Dominios permitidos</translation>
    </message>
    <message>
        <source>%1 to %2 characters.</source>
        <translation>De %1 a %2 caracteres.</translation>
    </message>
    <message>
        <source>After its mail, while nobody has signed in with it. 0: never.</source>
        <translation>Después de su correo, mientras nadie haya iniciado sesión con ella. 0: nunca.</translation>
    </message>
    <message>
        <source>After it was made. 0: never.</source>
        <translation>Después de su creación. 0: nunca.</translation>
    </message>
    <message>
        <source>Shown when the directory is opened.</source>
        <translation>Se muestra al abrir el directorio.</translation>
    </message>
    <message>
        <source>One in each line, or separated by commas. Empty: addresses of any domain.</source>
        <translation>Uno por línea o separados por comas. Vacío: direcciones de cualquier dominio.</translation>
    </message>
</context>
<context>
    <name>steward::PrivilegeHeader</name>
    <message>
        <source>Privileges</source>
        <translation>Privilegios</translation>
    </message>
</context>
<context>
    <name>steward::RecipeForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Descripción</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>&amp;Cuentas</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>Como &amp;máximo</translation>
    </message>
    <message>
        <source>Save as Recipe</source>
        <translation>Guardar como receta</translation>
    </message>
    <message>
        <source>Save Recipe</source>
        <translation>Guardar receta</translation>
    </message>
    <message>
        <source>A job to be run again</source>
        <translation>Una tarea que se puede volver a ejecutar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>When more accounts match, nothing is done. Empty: any number.</source>
        <translation>Si coinciden más cuentas, no se hace nada. Vacío: cualquier número.</translation>
    </message>
    <message>
        <source>Enter a number from 1, or nothing.</source>
        <translation>Escriba un número a partir de 1, o nada.</translation>
    </message>
    <message>
        <source>A condition a line, all must hold: type=api-user, organization=Retail Bank, status=suspended.</source>
        <translation>Una condición por línea; se deben cumplir todas: type=api-user, organization=Retail Bank, status=suspended.</translation>
    </message>
    <message>
        <source>Enter at least one condition, such as type=api-user.</source>
        <translation>Escriba al menos una condición, como type=api-user.</translation>
    </message>
</context>
<context>
    <name>steward::RecipeListDialog</name>
    <message>
        <source>Deletes</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>Edita</translation>
    </message>
    <message>
        <source>&amp;Run…</source>
        <translation>&amp;Ejecutar…</translation>
    </message>
    <message>
        <source>&amp;Open File…</source>
        <translation>&amp;Abrir archivo…</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>E&amp;liminar…</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>Recetas</translation>
    </message>
    <message>
        <source>Bulk jobs that were saved from Edit. Running one shows what would change first.</source>
        <translation>Tareas masivas guardadas desde Editar. Al ejecutar una se muestra primero qué cambiaría.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>No se puede leer</translation>
    </message>
    <message>
        <source>No recipe was saved yet: open Edit for several accounts, and choose Save as Recipe.</source>
        <translation>Aún no se ha guardado ninguna receta: abra Editar con varias cuentas y elija Guardar como receta.</translation>
    </message>
    <message>
        <source>Open Recipe</source>
        <translation>Abrir receta</translation>
    </message>
    <message>
        <source>Recipes (*.steward-recipe *.json)</source>
        <translation>Recetas (*.steward-recipe *.json)</translation>
    </message>
    <message>
        <source>Delete Recipe</source>
        <translation>Eliminar receta</translation>
    </message>
    <message>
        <source>Delete the recipe “%1”?</source>
        <translation>¿Eliminar la receta “%1”?</translation>
    </message>
    <message>
        <source>What it has changed stays as it is.</source>
        <translation>Lo que ha cambiado permanece como está.</translation>
    </message>
    <message>
        <source>Yes, Delete Recipe</source>
        <translation>Sí, eliminar receta</translation>
    </message>
    <message>
        <source>The recipe cannot be deleted: %1 is not yours to change.</source>
        <translation>No se puede eliminar la receta: no tiene permiso para cambiar %1.</translation>
    </message>
</context>
<context>
    <name>steward::Recipes</name>
    <message>
        <source>Replace Recipe</source>
        <translation>Reemplazar receta</translation>
    </message>
    <message>
        <source>Replace the recipe “%1”?</source>
        <translation>¿Reemplazar la receta “%1”?</translation>
    </message>
    <message>
        <source>There is one of this name already.</source>
        <translation>Ya hay una con este nombre.</translation>
    </message>
    <message>
        <source>No account matches the recipe “%1”.</source>
        <translation>Ninguna cuenta coincide con la receta “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>The recipe “%1” is for %Ln account(s) at most, and %2 match. Nothing was changed.</source>
        <translation>
            <numerusform>La receta “%1” es para %Ln cuenta como máximo, y coinciden %2. No se cambió nada.</numerusform>
            <numerusform>La receta “%1” es para %Ln cuentas como máximo, y coinciden %2. No se cambió nada.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::RemoteActions</name>
    <message>
        <source>This directory has no remote. Connect one first.</source>
        <translation>Este directorio no tiene servidor remoto. Conecte uno primero.</translation>
    </message>
    <message>
        <source>The secret for the server is not in the keychain. Enter it once more.</source>
        <translation>El secreto del servidor no está en el llavero. Escríbalo otra vez.</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>Servidor remoto</translation>
    </message>
    <message>
        <source>A sync is running already. Wait until it has ended.</source>
        <translation>Ya hay una sincronización en curso. Espere hasta que termine.</translation>
    </message>
    <message>
        <source>This directory has a remote already. Disconnect it first.</source>
        <translation>Este directorio ya tiene un servidor remoto. Desconéctelo primero.</translation>
    </message>
    <message>
        <source>What is kept lets in at another server. Enter what this server lets you in with.</source>
        <translation>Lo guardado da acceso a otro servidor. Introduzca los datos de acceso de este servidor.</translation>
    </message>
</context>
<context>
    <name>steward::RemoteFlow</name>
    <message>
        <source>Production</source>
        <translation>Producción</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>No se puede leer el archivo: %1.</translation>
    </message>
    <message>
        <source>The file is too large. Choose the right one.</source>
        <translation>El archivo es demasiado grande. Elija el correcto.</translation>
    </message>
    <message>
        <source>The profile file is no JSON: %1.</source>
        <translation>El archivo de perfil no es JSON: %1.</translation>
    </message>
    <message>
        <source>The server answers and lets you in.</source>
        <translation>El servidor responde y le permite el acceso.</translation>
    </message>
    <message>
        <source>Comparing both sides…</source>
        <translation>Comparando ambos lados…</translation>
    </message>
    <message>
        <source>%1 The secret is kept until Steward ends; then it has to be entered again.</source>
        <translation>%1 El secreto se guarda hasta que Steward termine; después habrá que escribirlo de nuevo.</translation>
    </message>
    <message>
        <source>The settings of the remote are saved.</source>
        <translation>La configuración del servidor remoto se guardó.</translation>
    </message>
    <message>
        <source>Certificate File</source>
        <translation>Archivo de certificado</translation>
    </message>
    <message>
        <source>Profile File</source>
        <translation>Archivo de perfil</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Profiles (*.json);;All files (*)</source>
        <translation>Perfiles (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>Disconnect from %1?</source>
        <translation>¿Desconectar de %1?</translation>
    </message>
    <message>
        <source>All accounts stay on both sides. What was agreed on, open conflicts and the secret are forgotten; connecting again compares everything anew.</source>
        <translation>Todas las cuentas permanecen en ambos lados. Se olvidan lo acordado, los conflictos pendientes y el secreto; al conectar de nuevo se vuelve a comparar todo.</translation>
    </message>
    <message>
        <source>The directory has no remote any more.</source>
        <translation>El directorio ya no tiene servidor remoto.</translation>
    </message>
</context>
<context>
    <name>steward::RemoteForm</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>UR&amp;L of the server</source>
        <translation>UR&amp;L del servidor</translation>
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
        <translation>&amp;Iniciar sesión con</translation>
    </message>
    <message>
        <source>To&amp;ken URL</source>
        <translation>URL de los to&amp;kens</translation>
    </message>
    <message>
        <source>Sc&amp;ope</source>
        <translation>Ámbit&amp;o</translation>
    </message>
    <message>
        <source>&amp;Certificates of a private authority</source>
        <translation>&amp;Certificados de una autoridad privada</translation>
    </message>
    <message>
        <source>Pi&amp;n</source>
        <translation>&amp;Huella fijada</translation>
    </message>
    <message>
        <source>N&amp;ame of the environment</source>
        <translation>No&amp;mbre del entorno</translation>
    </message>
    <message>
        <source>Colou&amp;r</source>
        <translation>Colo&amp;r</translation>
    </message>
    <message>
        <source>S&amp;ync</source>
        <translation>Si&amp;ncronización</translation>
    </message>
    <message>
        <source>Credentials are issue&amp;d by</source>
        <translation>Cre&amp;denciales emitidas por</translation>
    </message>
    <message>
        <source>Review &amp;before sending: nothing leaves until I choose Send</source>
        <translation>Revi&amp;sar antes de enviar: nada sale hasta que elija Enviar</translation>
    </message>
    <message>
        <source>&amp;Test Connection</source>
        <translation>Pro&amp;bar conexión</translation>
    </message>
    <message>
        <source>Connect to a Remote</source>
        <translation>Conectar con un servidor remoto</translation>
    </message>
    <message>
        <source>Remote Settings</source>
        <translation>Configuración del servidor remoto</translation>
    </message>
    <message>
        <source>&amp;Preview…</source>
        <translation>&amp;Vista previa…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>The whole address, for example https://example.com/scim/v2</source>
        <translation>La dirección completa, por ejemplo https://example.com/scim/v2</translation>
    </message>
    <message>
        <source>SCIM 2.0</source>
        <translation>SCIM 2.0</translation>
    </message>
    <message>
        <source>JSON, with a profile file</source>
        <translation>JSON, con un archivo de perfil</translation>
    </message>
    <message>
        <source>Says where the server keeps each field; the manual explains it.</source>
        <translation>Indica dónde guarda el servidor cada campo; el manual lo explica.</translation>
    </message>
    <message>
        <source>Choose profile file</source>
        <translation>Elegir archivo de perfil</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Token de portador</translation>
    </message>
    <message>
        <source>OAuth 2.0 client credentials</source>
        <translation>Credenciales de cliente OAuth 2.0</translation>
    </message>
    <message>
        <source>User name and password (Basic)</source>
        <translation>Nombre de usuario y contraseña (Basic)</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Kept in the system keychain, never in the directory.</source>
        <translation>Se guarda en el llavero del sistema, nunca en el directorio.</translation>
    </message>
    <message>
        <source>Empty: the one that is kept stays.</source>
        <translation>Vacío: se conserva lo guardado.</translation>
    </message>
    <message>
        <source>Optional.</source>
        <translation>Opcional.</translation>
    </message>
    <message>
        <source>Enter what this server lets you in with.</source>
        <translation>Escriba con qué le permite el acceso este servidor.</translation>
    </message>
    <message>
        <source>The only ones to trust, in PEM format. Empty: those of the system.</source>
        <translation>Los únicos en los que se confía, en formato PEM. Vacío: los del sistema.</translation>
    </message>
    <message>
        <source>SHA-256 of the server&apos;s public key. Empty: none.</source>
        <translation>SHA-256 de la clave pública del servidor. Vacío: ninguna.</translation>
    </message>
    <message>
        <source>Choose certificate file</source>
        <translation>Elegir archivo de certificado</translation>
    </message>
    <message>
        <source>In this window</source>
        <translation>En esta ventana</translation>
    </message>
    <message>
        <source>Shown wherever the directory is, for example Production or Test.</source>
        <translation>Se muestra dondequiera que aparezca el directorio, por ejemplo Producción o Prueba.</translation>
    </message>
    <message>
        <source>Enter a name, for example Production.</source>
        <translation>Escriba un nombre, por ejemplo Producción.</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>El servidor</translation>
    </message>
    <message>
        <source>This console</source>
        <translation>Esta consola</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Ámbar</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Only when I ask</source>
        <translation>Solo cuando lo pida</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln minute(s)</source>
        <translation>
            <numerusform>Cada minuto</numerusform>
            <numerusform>Cada %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Client &amp;id</source>
        <translation>Id. de clien&amp;te</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nombre de &amp;usuario</translation>
    </message>
    <message>
        <source>Client s&amp;ecret</source>
        <translation>S&amp;ecreto de cliente</translation>
    </message>
    <message>
        <source>Password of the serv&amp;er</source>
        <translation>Contr&amp;aseña del servidor</translation>
    </message>
    <message>
        <source>B&amp;earer token</source>
        <translation>&amp;Token de portador</translation>
    </message>
    <message>
        <source>Choose the file that says where the server keeps each field.</source>
        <translation>Elija el archivo que indica dónde guarda el servidor cada campo.</translation>
    </message>
    <message>
        <source>As kept</source>
        <comment>a file that was read earlier</comment>
        <translation>Como está guardado</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Consultando al servidor…</translation>
    </message>
    <message>
        <source>Cancel &amp;Test</source>
        <translation>Cancelar prue&amp;ba</translation>
    </message>
    <message>
        <source>Remove certificate file</source>
        <translation>Quitar archivo de certificado</translation>
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
        <translation>&amp;Reintentar fallidos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Save Report…</source>
        <translation>&amp;Guardar informe…</translation>
    </message>
    <message>
        <source>Save Report</source>
        <translation>Guardar informe</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
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
        <translation>Hay una copia de seguridad del %1. Se puede poner en su lugar; no incluye lo que se cambió desde entonces. El archivo tal como está ahora se conserva al lado.</translation>
    </message>
    <message>
        <source>&amp;Restore Backup</source>
        <translation>&amp;Restaurar copia de seguridad</translation>
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
        <translation>&amp;Primer rol</translation>
    </message>
    <message>
        <source>&amp;Second role</source>
        <translation>&amp;Segundo rol</translation>
    </message>
    <message>
        <source>Compare Roles</source>
        <translation>Comparar roles</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Only %1</source>
        <comment>a role</comment>
        <translation>Solo %1</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <comment>what a role holds</comment>
        <translation>%1: nada</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln privilege(s)</source>
        <translation>
            <numerusform>%1: %Ln privilegio</numerusform>
            <numerusform>%1: %Ln privilegios</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::RoleDeeds</name>
    <message>
        <source>&amp;Who Can…</source>
        <translation>&amp;Quién puede…</translation>
    </message>
    <message>
        <source>Who can do something, and through which role</source>
        <translation>Quién puede hacer algo y mediante qué rol</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>&amp;Comparar…</translation>
    </message>
    <message>
        <source>What one role holds and another does not</source>
        <translation>Qué incluye un rol y otro no</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Save the table as a CSV file</source>
        <translation>Guardar la tabla como archivo CSV</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>Ca&amp;mbiar nombre…</translation>
    </message>
    <message>
        <source>Change name and description of the role</source>
        <translation>Cambiar el nombre y la descripción del rol</translation>
    </message>
    <message>
        <source>C&amp;opy…</source>
        <translation>Co&amp;piar…</translation>
    </message>
    <message>
        <source>Add a role with the same privileges</source>
        <translation>Agregar un rol con los mismos privilegios</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>E&amp;liminar…</translation>
    </message>
    <message>
        <source>Delete a role that nobody has</source>
        <translation>Eliminar un rol que nadie tiene</translation>
    </message>
    <message>
        <source>&amp;Add Role…</source>
        <translation>A&amp;gregar rol…</translation>
    </message>
    <message>
        <source>Add a role</source>
        <translation>Agregar un rol</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Take back what you ticked (Esc)</source>
        <translation>Revertir lo que marcó (Esc)</translation>
    </message>
    <message>
        <source>Save Role</source>
        <translation>Guardar rol</translation>
    </message>
    <message>
        <source>Save the role (Ctrl+S)</source>
        <translation>Guardar el rol (Control+S)</translation>
    </message>
    <message>
        <source>Your role does not allow viewing roles.</source>
        <translation>Su rol no permite ver roles.</translation>
    </message>
    <message>
        <source>Choose a role in the table first.</source>
        <translation>Elija primero un rol en la tabla.</translation>
    </message>
    <message>
        <source>%1 is built in and cannot be deleted.</source>
        <translation>%1 viene con el programa y no se puede eliminar.</translation>
    </message>
</context>
<context>
    <name>steward::RoleEditing</name>
    <message>
        <source>Save the changes to %1?</source>
        <translation>¿Guardar los cambios de %1?</translation>
    </message>
    <message numerus="yes">
        <source>One role is edited at a time. %Ln change(s) are not saved yet.</source>
        <translation>
            <numerusform>Los roles se editan de uno en uno. Aún hay %Ln cambio sin guardar.</numerusform>
            <numerusform>Los roles se editan de uno en uno. Aún hay %Ln cambios sin guardar.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save Role</source>
        <translation>&amp;Guardar rol</translation>
    </message>
</context>
<context>
    <name>steward::RoleFlows</name>
    <message>
        <source>Export Roles and Privileges</source>
        <translation>Exportar roles y privilegios</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>roles and privileges</source>
        <translation>los roles y privilegios</translation>
    </message>
</context>
<context>
    <name>steward::RoleForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Descripción</translation>
    </message>
    <message>
        <source>Rename Role</source>
        <translation>Cambiar nombre del rol</translation>
    </message>
    <message>
        <source>Add Role</source>
        <translation>Agregar rol</translation>
    </message>
    <message>
        <source>Copy Role</source>
        <translation>Copiar rol</translation>
    </message>
    <message>
        <source>Built-in role</source>
        <translation>Rol integrado</translation>
    </message>
    <message>
        <source>Custom role</source>
        <translation>Rol personalizado</translation>
    </message>
    <message>
        <source>What the role is for. Optional.</source>
        <translation>Para qué sirve el rol. Opcional.</translation>
    </message>
    <message>
        <source>&amp;Privileges</source>
        <translation>&amp;Privilegios</translation>
    </message>
    <message>
        <source>None to begin with</source>
        <translation>Ninguno para empezar</translation>
    </message>
    <message>
        <source>As %1 has</source>
        <translation>Los mismos que %1</translation>
    </message>
    <message>
        <source>Tick or untick them in the table afterwards.</source>
        <translation>Márquelos o desmárquelos después en la tabla.</translation>
    </message>
    <message>
        <source>Built-in roles keep their names. Copy the role for another one.</source>
        <translation>Los roles integrados conservan su nombre. Copie el rol para usar otro.</translation>
    </message>
</context>
<context>
    <name>steward::RoleHeader</name>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
</context>
<context>
    <name>steward::RoleMatrix</name>
    <message>
        <source>Privilege</source>
        <translation>Privilegio</translation>
    </message>
    <message>
        <source>Roles and privileges</source>
        <translation>Roles y privilegios</translation>
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
        <translation>Ninguno</translation>
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
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, cambiado</translation>
    </message>
    <message>
        <source>%1, locked</source>
        <translation>%1, bloqueado</translation>
    </message>
    <message>
        <source>%1, collapsed</source>
        <translation>%1, contraído</translation>
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
        <translation>sin organización</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 y %Ln más</numerusform>
            <numerusform>%1 y %Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s), not saved</source>
        <translation>
            <numerusform>%Ln cambio, sin guardar</numerusform>
            <numerusform>%Ln cambios, sin guardar</numerusform>
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
        <translation>Qué cambia</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Agregado</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Quitado</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Integrado</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personalizado</translation>
    </message>
    <message>
        <source>Privileges</source>
        <translation>Privilegios</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>privileges</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Who is affected</source>
        <translation>A quién afecta</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>Quién lo tiene</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show the administrators with this role</source>
        <translation>Mostrar los administradores con este rol</translation>
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
            <numerusform>%Ln organización</numerusform>
            <numerusform>%Ln organizaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Who can: %1</source>
        <translation>Quién puede: %1</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>After saving</source>
        <translation>Después de guardar</translation>
    </message>
</context>
<context>
    <name>steward::RolesPage</name>
    <message>
        <source>Roles &amp; privileges</source>
        <translation>Roles y privilegios</translation>
    </message>
    <message>
        <source>Search privileges</source>
        <translation>Buscar privilegios</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Only rows that differ</source>
        <translation>Solo filas que difieren</translation>
    </message>
    <message>
        <source>The table was saved as %1.</source>
        <translation>La tabla se guardó como %1.</translation>
    </message>
    <message>
        <source>Somebody else has deleted the role %1; your changes to it are gone.</source>
        <translation>Otra persona ha eliminado el rol %1; los cambios que usted hizo en él se han perdido.</translation>
    </message>
    <message>
        <source>No organization</source>
        <translation>Sin organización</translation>
    </message>
    <message>
        <source>Your role does not allow viewing roles.</source>
        <translation>Su rol no permite ver roles.</translation>
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
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>steward::SearchLine</name>
    <message>
        <source>Start search</source>
        <translation>Iniciar búsqueda</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Limpiar búsqueda</translation>
    </message>
</context>
<context>
    <name>steward::SelectionLine</name>
    <message>
        <source>Show selected</source>
        <translation>Mostrar selección</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Anular selección</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>Selección: %1</translation>
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
            <numerusform>%Ln usuario de API</numerusform>
            <numerusform>%Ln usuarios de API</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 selected: %2, %3</source>
        <translation>Selección: %1 (%2, %3)</translation>
    </message>
    <message>
        <source>%1 selected: %2</source>
        <translation>Selección: %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Include %Ln more that match(es) now</source>
        <translation>
            <numerusform>Incluir %Ln más que coincide ahora</numerusform>
            <numerusform>Incluir %Ln más que coinciden ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>Select all %1</source>
        <translation>Seleccionar todo (%1)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1, %2 selected</source>
        <translation>%1; selección: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 match(es)</source>
        <translation>
            <numerusform>Coincide %1 de %2</numerusform>
            <numerusform>Coinciden %1 de %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 account(s) in the recycle bin</source>
        <translation>
            <numerusform>%1 cuenta en la papelera de reciclaje</numerusform>
            <numerusform>%1 cuentas en la papelera de reciclaje</numerusform>
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
            <numerusform>%1 usuario de API</numerusform>
            <numerusform>%1 usuarios de API</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln of them not shown</source>
        <translation>
            <numerusform>%1; no se muestra %Ln</numerusform>
            <numerusform>%1; no se muestran %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 administrators and API users</source>
        <translation>%1 administradores y usuarios de API</translation>
    </message>
</context>
<context>
    <name>steward::SettingsActions</name>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>You are no administrator of this directory and could not sign in. Add yourself, with the role Owner, when you create a directory.</source>
        <translation>Usted no es administrador de este directorio y no podría iniciar sesión. Agréguese con el rol Owner al crear un directorio.</translation>
    </message>
    <message>
        <source>You have no password of your own and could not sign in. Choose a password first.</source>
        <translation>Usted no tiene contraseña propia y no podría iniciar sesión. Elija antes una contraseña.</translation>
    </message>
    <message>
        <source>The mail server asks for a password, and none is kept on this computer. Enter it in Settings, Mail, or give it to the command with --secret-fd.</source>
        <translation>El servidor de correo pide una contraseña y no hay ninguna guardada en este equipo. Escríbala en Configuración, Correo, o indíquela al comando con --secret-fd.</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Contraseñas</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Mail template</source>
        <translation>Plantilla de correo</translation>
    </message>
    <message>
        <source>Enter the mail server first.</source>
        <translation>Escriba antes el servidor de correo.</translation>
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
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) to correct</source>
        <translation>
            <numerusform>%Ln campo por corregir</numerusform>
            <numerusform>%Ln campos por corregir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) to complete</source>
        <translation>
            <numerusform>%Ln campo por completar</numerusform>
            <numerusform>%Ln campos por completar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) changed</source>
        <translation>
            <numerusform>%Ln campo cambiado</numerusform>
            <numerusform>%Ln campos cambiados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>It is saved for you on this computer.</source>
        <translation>Se guardó para usted en este equipo.</translation>
    </message>
    <message>
        <source>The text is saved. Mails are made from it from now on.</source>
        <translation>El texto se guardó. A partir de ahora los correos se crean con él.</translation>
    </message>
    <message>
        <source>The built-in text is used again.</source>
        <translation>Se vuelve a usar el texto integrado.</translation>
    </message>
    <message>
        <source>The rules for passwords are saved.</source>
        <translation>Las reglas para contraseñas se guardaron.</translation>
    </message>
    <message>
        <source>The rules for backups are saved.</source>
        <translation>Las reglas para copias de seguridad se guardaron.</translation>
    </message>
    <message>
        <source>The rules for signing in are saved.</source>
        <translation>Las reglas de inicio de sesión se guardaron.</translation>
    </message>
</context>
<context>
    <name>steward::ShortcutsDialog</name>
    <message>
        <source>Search actions and keys</source>
        <translation>Buscar acciones y teclas</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>Dialogs</source>
        <translation>Diálogos</translation>
    </message>
    <message>
        <source>Tick the row or the cell</source>
        <translation>Marcar la fila o la celda</translation>
    </message>
    <message>
        <source>Extend the selection</source>
        <translation>Ampliar la selección</translation>
    </message>
    <message>
        <source>Open what is current</source>
        <translation>Abrir lo actual</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Anular la selección</translation>
    </message>
    <message>
        <source>From the search to the rows</source>
        <translation>De la búsqueda a las filas</translation>
    </message>
    <message>
        <source>Menu of what is current</source>
        <translation>Menú de lo actual</translation>
    </message>
    <message>
        <source>Next problem or conflict</source>
        <translation>Problema o conflicto siguiente</translation>
    </message>
    <message>
        <source>Previous problem or conflict</source>
        <translation>Problema o conflicto anterior</translation>
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
        <translation>Ayuda sobre lo que está delante</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>steward::SignInForm</name>
    <message>
        <source>Sign In</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>&amp;Correo</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Con&amp;traseña</translation>
    </message>
    <message>
        <source>&amp;Keep me signed in on this computer</source>
        <translation>&amp;Mantener mi sesión iniciada en este equipo</translation>
    </message>
    <message>
        <source>The window is locked. Enter your password to go on where you were.</source>
        <translation>La ventana está bloqueada. Escriba su contraseña para continuar donde estaba.</translation>
    </message>
    <message>
        <source>This directory asks who you are. Sign in to work with it.</source>
        <translation>Este directorio pregunta quién es usted. Inicie sesión para trabajar con él.</translation>
    </message>
    <message>
        <source>Sign In as &amp;Somebody Else</source>
        <translation>Iniciar sesión como &amp;otra persona</translation>
    </message>
    <message>
        <source>&amp;Open Another Directory…</source>
        <translation>&amp;Abrir otro directorio…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
</context>
<context>
    <name>steward::SignInPage</name>
    <message numerus="yes">
        <source>After several wrong tries each one takes longer. This one waits %Ln second(s).</source>
        <translation>
            <numerusform>Después de varios intentos incorrectos, cada uno tarda más. Este espera %Ln segundo.</numerusform>
            <numerusform>Después de varios intentos incorrectos, cada uno tarda más. Este espera %Ln segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signing In…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
</context>
<context>
    <name>steward::SignInPolicyForm</name>
    <message>
        <source>Sign-in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Whether this directory asks who works with it, in this window and in stewardctl.</source>
        <translation>Si este directorio pregunta quién trabaja con él, en esta ventana y en stewardctl.</translation>
    </message>
    <message>
        <source>Ask for email and password when this directory is opened</source>
        <translation>Pedir correo y contraseña al abrir este directorio</translation>
    </message>
    <message>
        <source>Locks after (minutes)</source>
        <translation>Se bloquea después de (minutos)</translation>
    </message>
    <message>
        <source>Stay signed in for (days)</source>
        <translation>Mantener la sesión iniciada (días)</translation>
    </message>
    <message>
        <source>You have no password of your own and could not sign in. Choose a password first.</source>
        <translation>Usted no tiene contraseña propia y no podría iniciar sesión. Elija antes una contraseña.</translation>
    </message>
    <message>
        <source>Choose a Password…</source>
        <translation>Elegir una contraseña…</translation>
    </message>
    <message>
        <source>Without a key or a click. 0: never.</source>
        <translation>Sin teclas ni clics. 0: nunca.</translation>
    </message>
    <message>
        <source>For “Keep me signed in on this computer”. 0: it is not offered.</source>
        <translation>Para “Mantener mi sesión iniciada en este equipo”. 0: no se ofrece.</translation>
    </message>
</context>
<context>
    <name>steward::SignInWindow</name>
    <message>
        <source>Sign In – %1 – Steward</source>
        <comment>directory</comment>
        <translation>Iniciar sesión – %1 – Steward</translation>
    </message>
</context>
<context>
    <name>steward::StepStrip</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Paso %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>steward::Store</name>
    <message>
        <source>No directory is open.</source>
        <translation>No hay ningún directorio abierto.</translation>
    </message>
</context>
<context>
    <name>steward::SyncAnswers</name>
    <message numerus="yes">
        <source>%Ln conflict(s) decided.</source>
        <translation>
            <numerusform>%Ln conflicto decidido.</numerusform>
            <numerusform>%Ln conflictos decididos.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is sent again with the next sync.</source>
        <translation>Se volverá a enviar con la próxima sincronización.</translation>
    </message>
    <message>
        <source>The question is answered.</source>
        <translation>La pregunta está respondida.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete %1 on the server too?</source>
        <translation>¿Eliminar también %1 en el servidor?</translation>
    </message>
    <message>
        <source>Delete %1 here too?</source>
        <translation>¿Eliminar también %1 aquí?</translation>
    </message>
    <message>
        <source>What was changed there since is lost on the server. The deletion is sent with the next sync.</source>
        <translation>Lo que se cambió allí desde entonces se pierde en el servidor. La eliminación se envía con la próxima sincronización.</translation>
    </message>
    <message>
        <source>The account moves to the recycle bin; its password is gone for good.</source>
        <translation>La cuenta pasa a la papelera de reciclaje; su contraseña se pierde definitivamente.</translation>
    </message>
    <message>
        <source>Yes, Delete API User</source>
        <translation>Sí, eliminar usuario de API</translation>
    </message>
    <message>
        <source>Yes, Delete Administrator</source>
        <translation>Sí, eliminar administrador</translation>
    </message>
</context>
<context>
    <name>steward::SyncDetails</name>
    <message>
        <source>The value that is not used stays in Activity and can be brought back.</source>
        <translation>El valor que no se usa permanece en Actividad y se puede recuperar.</translation>
    </message>
    <message>
        <source>The server does not take this account: %1</source>
        <comment>the server&apos;s words</comment>
        <translation>El servidor no acepta esta cuenta: %1</translation>
    </message>
    <message>
        <source>The request was sent, but no answer came. The server is asked with the next sync what became of it; nothing is sent twice.</source>
        <translation>La solicitud se envió, pero no llegó ninguna respuesta. Con la próxima sincronización se pregunta al servidor qué ocurrió con ella; nada se envía dos veces.</translation>
    </message>
    <message>
        <source>%1 No API user here can sign in for it any more. Check that this is intended before you send the change.</source>
        <translation>%1 Ningún usuario de API de aquí puede ya iniciar sesión para ello. Compruebe que sea intencionado antes de enviar el cambio.</translation>
    </message>
    <message>
        <source>%1 would stop working.</source>
        <comment>integrations</comment>
        <translation>Integraciones que dejarían de funcionar: %1.</translation>
    </message>
    <message>
        <source>&amp;Edit Here…</source>
        <translation>Ed&amp;itar aquí…</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>Intentar de &amp;nuevo</translation>
    </message>
    <message>
        <source>Sho&amp;w Account</source>
        <translation>&amp;Mostrar cuenta</translation>
    </message>
    <message>
        <source>&amp;Keep All From Here</source>
        <translation>Conservar todo lo de a&amp;quí</translation>
    </message>
    <message>
        <source>Take All From Se&amp;rver</source>
        <translation>&amp;Tomar todo del servidor</translation>
    </message>
    <message>
        <source>Decide &amp;Later</source>
        <translation>Decidir des&amp;pués</translation>
    </message>
    <message>
        <source>&amp;Use This Result</source>
        <translation>Usar este &amp;resultado</translation>
    </message>
    <message>
        <source>Delete Here T&amp;oo…</source>
        <translation>Eliminar aquí &amp;también…</translation>
    </message>
    <message>
        <source>&amp;Upload Again</source>
        <translation>Subir de &amp;nuevo</translation>
    </message>
    <message>
        <source>Delete There T&amp;oo…</source>
        <translation>Eliminar allí &amp;también…</translation>
    </message>
    <message>
        <source>&amp;Bring Back Here</source>
        <translation>&amp;Recuperar aquí</translation>
    </message>
    <message>
        <source>&amp;Link Both</source>
        <translation>Vin&amp;cular ambas</translation>
    </message>
    <message>
        <source>&amp;Ask Me Later</source>
        <translation>&amp;Preguntar después</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln conflict(s) decided</source>
        <translation>
            <numerusform>%1 de %Ln conflicto decidido</numerusform>
            <numerusform>%1 de %Ln conflictos decididos</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a side first</source>
        <translation>Elija antes un lado</translation>
    </message>
</context>
<context>
    <name>steward::SyncFieldTable</name>
    <message>
        <source>Fields of the account on both sides</source>
        <translation>Campos de la cuenta en ambos lados</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Last synced</source>
        <translation>Última sincronización</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>%1: use %2 from here</source>
        <comment>field, value</comment>
        <translation>%1: usar %2 de aquí</translation>
    </message>
    <message>
        <source>%1: use %2 from the server</source>
        <comment>field, value</comment>
        <translation>%1: usar %2 del servidor</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Por decidir</translation>
    </message>
</context>
<context>
    <name>steward::SyncFilterBar</name>
    <message>
        <source>Search changes</source>
        <translation>Buscar cambios</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>No organization</source>
        <translation>Sin organización</translation>
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
            <numerusform>&amp;Enviar %Ln cambio…</numerusform>
            <numerusform>&amp;Enviar %Ln cambios…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Send Changes…</source>
        <translation>&amp;Enviar cambios…</translation>
    </message>
    <message>
        <source>Since this sync no API user can sign in any more for: %1. Set up another one, or bring one back from the recycle bin.</source>
        <translation>Desde esta sincronización, ningún usuario de API puede ya iniciar sesión para: %1. Configure otro o recupere uno de la papelera de reciclaje.</translation>
    </message>
    <message>
        <source>Send Deletions</source>
        <translation>Enviar eliminaciones</translation>
    </message>
    <message numerus="yes">
        <source>Delete or suspend %Ln account(s) on the server?</source>
        <translation>
            <numerusform>¿Eliminar o suspender %Ln cuenta en el servidor?</numerusform>
            <numerusform>¿Eliminar o suspender %Ln cuentas en el servidor?</numerusform>
        </translation>
    </message>
    <message>
        <source>That is a large part of %1, so nothing was sent yet. Look at the list first if you did not expect this.</source>
        <translation>Es una gran parte de %1, por lo que todavía no se envió nada. Revise antes la lista si no lo esperaba.</translation>
    </message>
    <message numerus="yes">
        <source>Yes, Send %Ln Deletion(s) and Suspensions</source>
        <translation>
            <numerusform>Sí, enviar %Ln eliminación o suspensión</numerusform>
            <numerusform>Sí, enviar %Ln eliminaciones y suspensiones</numerusform>
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
        <translation>Sincronización</translation>
    </message>
    <message>
        <source>What differs between here and the server</source>
        <translation>Qué difiere entre aquí y el servidor</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>environment, server</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing is sent until you choose Send</source>
        <translation>No se envía nada hasta que elija Enviar</translation>
    </message>
    <message numerus="yes">
        <source>Reads and sends every %Ln minute(s)</source>
        <translation>
            <numerusform>Lee y envía cada minuto</numerusform>
            <numerusform>Lee y envía cada %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Reads and sends when you ask for it</source>
        <translation>Lee y envía cuando usted lo pide</translation>
    </message>
</context>
<context>
    <name>steward::SyncStatus</name>
    <message>
        <source>Asking the server</source>
        <translation>Consultando al servidor</translation>
    </message>
    <message>
        <source>Reading the server</source>
        <translation>Leyendo el servidor</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Sync progress</source>
        <translation>Progreso de la sincronización</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop after what is under way; the rest is sent by the next sync</source>
        <translation>Detener después de lo que está en curso; el resto lo envía la próxima sincronización</translation>
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
        <translation>Deteniendo después de lo que está en curso…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) to send</source>
        <translation>
            <numerusform>%Ln cambio por enviar</numerusform>
            <numerusform>%Ln cambios por enviar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s)</source>
        <translation>
            <numerusform>%Ln conflicto</numerusform>
            <numerusform>%Ln conflictos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation>
            <numerusform>%Ln pregunta</numerusform>
            <numerusform>%Ln preguntas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln rechazada</numerusform>
            <numerusform>%Ln rechazadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::SyncWork</name>
    <message>
        <source>Not reached %1</source>
        <comment>a time</comment>
        <translation>Sin conexión %1</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Aún sin leer</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <comment>a time</comment>
        <translation>Comprobado %1</translation>
    </message>
    <message>
        <source>The server was not read yet</source>
        <translation>El servidor aún no se ha leído</translation>
    </message>
    <message>
        <source>Server read %1, nothing sent yet</source>
        <comment>a time</comment>
        <translation>Servidor leído %1, aún no se envió nada</translation>
    </message>
    <message>
        <source>Server read %1</source>
        <comment>a time</comment>
        <translation>Servidor leído %1</translation>
    </message>
    <message>
        <source>Sign-in refused %1</source>
        <comment>a time</comment>
        <translation>Inicio de sesión rechazado %1</translation>
    </message>
</context>
<context>
    <name>steward::TemplateEditor</name>
    <message>
        <source>These are filled in: %1.</source>
        <translation>Estos se rellenan: %1.</translation>
    </message>
    <message>
        <source>Mail templates</source>
        <translation>Plantillas de correo</translation>
    </message>
    <message>
        <source>What a mail with credentials says.</source>
        <translation>Qué dice un correo con credenciales.</translation>
    </message>
    <message>
        <source>Mail to</source>
        <translation>Correo a</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Use Built-in Text</source>
        <translation>Usar texto integrado</translation>
    </message>
    <message>
        <source>API users</source>
        <translation>Usuarios de API</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administradores</translation>
    </message>
    <message>
        <source>With an account as an example.</source>
        <translation>Con una cuenta como ejemplo.</translation>
    </message>
    <message>
        <source>Save or discard what you changed to see another text.</source>
        <translation>Guarde o descarte lo que cambió para ver otro texto.</translation>
    </message>
    <message>
        <source>Subject: %1

%2</source>
        <translation>Asunto: %1

%2</translation>
    </message>
</context>
<context>
    <name>steward::TextField</name>
    <message>
        <source>To correct</source>
        <translation>Por corregir</translation>
    </message>
</context>
<context>
    <name>steward::TickHeader</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
</context>
<context>
    <name>steward::UndoBar</name>
    <message>
        <source>U&amp;ndo</source>
        <translation>Des&amp;hacer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>steward::UndoPreviewDialog</name>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Everything stays as it is; below stands why.</source>
        <translation>Todo permanece como está; abajo se indica por qué.</translation>
    </message>
    <message>
        <source>It becomes one new entry, which can be undone in its turn. What was done stays in the log.</source>
        <translation>Se convierte en una entrada nueva, que a su vez se puede deshacer. Lo que se hizo permanece en el registro.</translation>
    </message>
    <message>
        <source>Nothing can be undone</source>
        <translation>No se puede deshacer nada</translation>
    </message>
    <message>
        <source>Undo this change?</source>
        <translation>¿Deshacer este cambio?</translation>
    </message>
    <message numerus="yes">
        <source>Undo %Ln change(s)?</source>
        <translation>
            <numerusform>¿Deshacer %Ln cambio?</numerusform>
            <numerusform>¿Deshacer %Ln cambios?</numerusform>
        </translation>
    </message>
    <message>
        <source>Accounts come out of the recycle bin without their passwords. Send them new credentials.</source>
        <translation>Las cuentas salen de la papelera de reciclaje sin sus contraseñas. Envíeles credenciales nuevas.</translation>
    </message>
    <message>
        <source>Whole row</source>
        <translation>Toda la fila</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Agregado</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>Se recupera</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>Se queda como está</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Tick an account to put it back all the same. What was changed since is replaced, and stays in the log.</source>
        <translation>Marque una cuenta para revertirla de todos modos. Lo que cambió desde entonces se reemplaza y permanece en el registro.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Undo This Change</source>
        <translation>Deshacer este cambio</translation>
    </message>
    <message numerus="yes">
        <source>Undo %Ln Change(s)</source>
        <translation>
            <numerusform>Deshacer %Ln cambio</numerusform>
            <numerusform>Deshacer %Ln cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo Anyway</source>
        <translation>Deshacer de todos modos</translation>
    </message>
    <message>
        <source>The first %L1 of %L2 rows are shown.</source>
        <translation>Se muestran las primeras %L1 de %L2 filas.</translation>
    </message>
</context>
<context>
    <name>steward::Undoing</name>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rehacer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Something else is still running. Undo when it is done.</source>
        <translation>Todavía hay algo en curso. Deshaga cuando termine.</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>Deshaciendo</translation>
    </message>
    <message>
        <source>Redoing</source>
        <translation>Rehaciendo</translation>
    </message>
</context>
<context>
    <name>steward::UnsavedDialog</name>
    <message>
        <source>&amp;Discard Changes</source>
        <translation>&amp;Descartar cambios</translation>
    </message>
    <message>
        <source>&amp;Keep Editing</source>
        <translation>&amp;Seguir editando</translation>
    </message>
    <message>
        <source>Unsaved Changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
</context>
<context>
    <name>steward::ViewButton</name>
    <message>
        <source>Saved views</source>
        <translation>Vistas guardadas</translation>
    </message>
    <message>
        <source>Saved views: filter, order and columns under a name</source>
        <translation>Vistas guardadas: filtro, orden y columnas con un nombre</translation>
    </message>
    <message>
        <source>No view was saved yet</source>
        <translation>Aún no se ha guardado ninguna vista</translation>
    </message>
    <message>
        <source>&amp;Save View…</source>
        <translation>&amp;Guardar vista…</translation>
    </message>
    <message>
        <source>Re&amp;place %1</source>
        <translation>&amp;Reemplazar %1</translation>
    </message>
    <message>
        <source>&amp;Rename %1…</source>
        <translation>&amp;Cambiar nombre de %1…</translation>
    </message>
    <message>
        <source>&amp;Delete %1</source>
        <translation>&amp;Eliminar %1</translation>
    </message>
    <message>
        <source>Save View</source>
        <translation>Guardar vista</translation>
    </message>
    <message>
        <source>Rename View</source>
        <translation>Cambiar nombre de la vista</translation>
    </message>
</context>
<context>
    <name>steward::ViewNameForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Filter, order and columns are kept under this name</source>
        <translation>El filtro, el orden y las columnas se guardan con este nombre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>There is already a view with this name. Enter another one, or replace that view.</source>
        <translation>Ya existe una vista con este nombre. Escriba otro o reemplace esa vista.</translation>
    </message>
</context>
<context>
    <name>steward::WhoCanDialog</name>
    <message>
        <source>Login suspended</source>
        <translation>Acceso suspendido</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>&amp;Who can</source>
        <translation>&amp;Quién puede</translation>
    </message>
    <message>
        <source>&amp;Open Account</source>
        <translation>&amp;Abrir cuenta</translation>
    </message>
    <message>
        <source>Who Can…</source>
        <translation>Quién puede…</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>section and privilege</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Through the role</source>
        <translation>Mediante el rol</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Nobody can.</source>
        <translation>Nadie puede.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) can, through: %1.</source>
        <translation>
            <numerusform>%Ln persona puede, mediante: %1.</numerusform>
            <numerusform>%Ln personas pueden, mediante: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them cannot sign in now.</source>
        <translation>
            <numerusform>%Ln de esas personas no puede iniciar sesión ahora.</numerusform>
            <numerusform>%Ln de esas personas no pueden iniciar sesión ahora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln are listed.</source>
        <translation>
            <numerusform>Se muestra la primera.</numerusform>
            <numerusform>Se muestran las primeras %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::WindowActions</name>
    <message>
        <source>&amp;New Directory…</source>
        <translation>&amp;Nuevo directorio…</translation>
    </message>
    <message>
        <source>&amp;Open Directory…</source>
        <translation>&amp;Abrir directorio…</translation>
    </message>
    <message>
        <source>Save a &amp;Copy…</source>
        <translation>&amp;Guardar una copia…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>Copias &amp;de seguridad…</translation>
    </message>
    <message>
        <source>Make a backup, or make everything as a backup has it</source>
        <translation>Crear una copia de seguridad, o dejar todo tal como está en una</translation>
    </message>
    <message>
        <source>Change &amp;Password…</source>
        <translation>Cambiar &amp;contraseña…</translation>
    </message>
    <message>
        <source>&amp;Lock Now</source>
        <translation>&amp;Bloquear ahora</translation>
    </message>
    <message>
        <source>Hide the window until you enter your password</source>
        <translation>Ocultar la ventana hasta que escriba su contraseña</translation>
    </message>
    <message>
        <source>Sign Ou&amp;t</source>
        <translation>Ce&amp;rrar sesión</translation>
    </message>
    <message>
        <source>Let somebody else sign in</source>
        <translation>Permitir que otra persona inicie sesión</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Add and change accounts from a spreadsheet</source>
        <translation>Agregar y cambiar cuentas desde una hoja de cálculo</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Write accounts into a spreadsheet</source>
        <translation>Escribir cuentas en una hoja de cálculo</translation>
    </message>
    <message>
        <source>Cop&amp;y Rows</source>
        <translation>Copiar &amp;filas</translation>
    </message>
    <message>
        <source>Copy the selected accounts as cells of a spreadsheet</source>
        <translation>Copiar las cuentas seleccionadas como celdas de una hoja de cálculo</translation>
    </message>
    <message>
        <source>&amp;Paste Rows…</source>
        <translation>&amp;Pegar filas…</translation>
    </message>
    <message>
        <source>Add and change accounts from cells that were copied in a spreadsheet</source>
        <translation>Agregar y cambiar cuentas a partir de celdas copiadas en una hoja de cálculo</translation>
    </message>
    <message>
        <source>Close &amp;Window</source>
        <translation>Cerrar &amp;ventana</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>C&amp;lear Filters</source>
        <translation>Limpiar fil&amp;tros</translation>
    </message>
    <message>
        <source>Select &amp;All Matching</source>
        <translation>S&amp;eleccionar todo lo que coincide</translation>
    </message>
    <message>
        <source>&amp;Clear Selection</source>
        <translation>An&amp;ular selección</translation>
    </message>
    <message>
        <source>&amp;Administrators</source>
        <translation>A&amp;dministradores</translation>
    </message>
    <message>
        <source>A&amp;pplications</source>
        <translation>Ap&amp;licaciones</translation>
    </message>
    <message>
        <source>Roles &amp;&amp; Privil&amp;eges</source>
        <translation>&amp;Roles y privilegios</translation>
    </message>
    <message>
        <source>Act&amp;ivity</source>
        <translation>Ac&amp;tividad</translation>
    </message>
    <message>
        <source>S&amp;ync</source>
        <translation>Si&amp;ncronización</translation>
    </message>
    <message>
        <source>&amp;Recycle Bin</source>
        <translation>Pa&amp;pelera de reciclaje</translation>
    </message>
    <message>
        <source>&amp;Details Pane</source>
        <translation>Panel de d&amp;etalles</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>Mostrar u ocultar los detalles</translation>
    </message>
    <message>
        <source>Saved &amp;Views</source>
        <translation>&amp;Vistas guardadas</translation>
    </message>
    <message>
        <source>Choose or save filter, order and columns under a name</source>
        <translation>Elegir o guardar filtro, orden y columnas con un nombre</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>&amp;Columnas…</translation>
    </message>
    <message>
        <source>Choose and order the columns</source>
        <translation>Elegir y ordenar las columnas</translation>
    </message>
    <message>
        <source>Co&amp;mpact Rows</source>
        <translation>Filas c&amp;ompactas</translation>
    </message>
    <message>
        <source>Add API &amp;User…</source>
        <translation>Agregar &amp;usuario de API…</translation>
    </message>
    <message>
        <source>Add an API user for an external application</source>
        <translation>Agregar un usuario de API para una aplicación externa</translation>
    </message>
    <message>
        <source>Add &amp;Administrator…</source>
        <translation>&amp;Agregar administrador…</translation>
    </message>
    <message>
        <source>Add a person who administers</source>
        <translation>Agregar una persona que administra</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>Ed&amp;itar…</translation>
    </message>
    <message>
        <source>Change the selected accounts</source>
        <translation>Cambiar las cuentas seleccionadas</translation>
    </message>
    <message>
        <source>&amp;Suspend</source>
        <translation>&amp;Suspender</translation>
    </message>
    <message>
        <source>Suspend the login of the selected accounts</source>
        <translation>Suspender el acceso de las cuentas seleccionadas</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>Let the selected accounts sign in again</source>
        <translation>Permitir que las cuentas seleccionadas vuelvan a iniciar sesión</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>E&amp;liminar…</translation>
    </message>
    <message>
        <source>Move the selected accounts to the recycle bin</source>
        <translation>Mover las cuentas seleccionadas a la papelera de reciclaje</translation>
    </message>
    <message>
        <source>Res&amp;tore</source>
        <translation>Res&amp;taurar</translation>
    </message>
    <message>
        <source>Bring the selected accounts back from the recycle bin</source>
        <translation>Recuperar las cuentas seleccionadas de la papelera de reciclaje</translation>
    </message>
    <message>
        <source>Resu&amp;lts…</source>
        <translation>Resultad&amp;os…</translation>
    </message>
    <message>
        <source>What became of every row of edits, imports and deletions, and retry what failed</source>
        <translation>El resultado de cada fila de ediciones, importaciones y eliminaciones, y reintentar lo que falló</translation>
    </message>
    <message>
        <source>Rec&amp;ipes…</source>
        <translation>Rec&amp;etas…</translation>
    </message>
    <message>
        <source>Run a bulk edit that was saved</source>
        <translation>Ejecutar una edición masiva guardada</translation>
    </message>
    <message>
        <source>Show as Co&amp;mmand…</source>
        <translation>Mostrar como coma&amp;ndo…</translation>
    </message>
    <message>
        <source>The stewardctl command of the last edit of several accounts, import or export</source>
        <translation>El comando de stewardctl de la última edición de varias cuentas, importación o exportación</translation>
    </message>
    <message>
        <source>Delete for &amp;Good…</source>
        <translation>Eliminar &amp;definitivamente…</translation>
    </message>
    <message>
        <source>Delete the selected accounts for good</source>
        <translation>Eliminar definitivamente las cuentas seleccionadas</translation>
    </message>
    <message>
        <source>Send &amp;Credentials…</source>
        <translation>Enviar &amp;credenciales…</translation>
    </message>
    <message>
        <source>Mail a user name and a new password to the selected accounts</source>
        <translation>Enviar por correo un nombre de usuario y una contraseña nueva a las cuentas seleccionadas</translation>
    </message>
    <message>
        <source>Re&amp;voke Credentials…</source>
        <translation>Re&amp;vocar credenciales…</translation>
    </message>
    <message>
        <source>Take the passwords of the selected accounts away</source>
        <translation>Retirar las contraseñas de las cuentas seleccionadas</translation>
    </message>
    <message>
        <source>Show Password &amp;Once…</source>
        <translation>&amp;Mostrar contraseña una vez…</translation>
    </message>
    <message>
        <source>Make a new password for somebody at this desk who gets no mail</source>
        <translation>Crear una contraseña nueva para alguien presente que no recibe correo</translation>
    </message>
    <message>
        <source>&amp;Notes on Credentials…</source>
        <translation>Notas so&amp;bre las credenciales…</translation>
    </message>
    <message>
        <source>Note where the password is used, and by whom</source>
        <translation>Anotar dónde se usa la contraseña y quién la usa</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>Confi&amp;guración</translation>
    </message>
    <message>
        <source>Mail server, texts of mails, passwords</source>
        <translation>Servidor de correo, textos de los correos, contraseñas</translation>
    </message>
    <message>
        <source>Add Custom A&amp;pplication…</source>
        <translation>Agregar a&amp;plicación personalizada…</translation>
    </message>
    <message>
        <source>Add an application made for your company</source>
        <translation>Agregar una aplicación creada para su empresa</translation>
    </message>
    <message>
        <source>Change the selected application</source>
        <translation>Cambiar la aplicación seleccionada</translation>
    </message>
    <message>
        <source>Delete the selected custom application</source>
        <translation>Eliminar la aplicación personalizada seleccionada</translation>
    </message>
    <message>
        <source>Find an Actio&amp;n or Account…</source>
        <translation>Buscar una acció&amp;n o una cuenta…</translation>
    </message>
    <message>
        <source>Type what you want to do, or a name</source>
        <translation>Escriba lo que quiere hacer o un nombre</translation>
    </message>
    <message>
        <source>Ne&amp;xt Area</source>
        <translation>Área &amp;siguiente</translation>
    </message>
    <message>
        <source>Go to the next part of the window</source>
        <translation>Ir a la siguiente parte de la ventana</translation>
    </message>
    <message>
        <source>Previ&amp;ous Area</source>
        <translation>Área &amp;anterior</translation>
    </message>
    <message>
        <source>Go to the previous part of the window</source>
        <translation>Ir a la parte anterior de la ventana</translation>
    </message>
    <message>
        <source>Steward &amp;Help</source>
        <translation>Ay&amp;uda de Steward</translation>
    </message>
    <message>
        <source>Help on what is in front</source>
        <translation>Ayuda sobre lo que está delante</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts…</source>
        <translation>Atajos de &amp;teclado…</translation>
    </message>
    <message>
        <source>What’s &amp;New</source>
        <translation>&amp;Novedades</translation>
    </message>
    <message>
        <source>&amp;About Steward</source>
        <translation>&amp;Acerca de Steward</translation>
    </message>
    <message>
        <source>&amp;Read Again</source>
        <translation>&amp;Leer de nuevo</translation>
    </message>
    <message>
        <source>Read the server; what is to be sent is sent too, unless it is to be reviewed first</source>
        <translation>Leer el servidor; lo pendiente también se envía, salvo que se deba revisar antes</translation>
    </message>
    <message>
        <source>&amp;Send Changes…</source>
        <translation>&amp;Enviar cambios…</translation>
    </message>
    <message>
        <source>See what would be sent, and send it</source>
        <translation>Ver qué se enviaría, y enviarlo</translation>
    </message>
    <message>
        <source>&amp;Connect to a Remote…</source>
        <translation>&amp;Conectar con un servidor remoto…</translation>
    </message>
    <message>
        <source>Keep this directory in step with a server</source>
        <translation>Mantener este directorio al día con un servidor</translation>
    </message>
    <message>
        <source>Server &amp;Details…</source>
        <translation>&amp;Detalles del servidor…</translation>
    </message>
    <message>
        <source>What the server can do, and how that was tried</source>
        <translation>Qué sabe hacer el servidor y cómo se probó</translation>
    </message>
    <message>
        <source>Remote Se&amp;ttings…</source>
        <translation>Con&amp;figuración del servidor remoto…</translation>
    </message>
    <message>
        <source>Change how the server is reached</source>
        <translation>Cambiar cómo se accede al servidor</translation>
    </message>
    <message>
        <source>Disc&amp;onnect…</source>
        <translation>Desc&amp;onectar…</translation>
    </message>
    <message>
        <source>Let each side go its own way</source>
        <translation>Dejar que cada lado siga su propio camino</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Historial…</translation>
    </message>
    <message>
        <source>What earlier syncs did</source>
        <translation>Qué hicieron las sincronizaciones anteriores</translation>
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
        <translation>%1 se eliminó, se movió o se reemplazó. Lo que ve es de antes, y no se puede guardar nada. Vuelva a poner el archivo en su sitio, o guarde una copia en otro lugar y ábrala.</translation>
    </message>
</context>
<context>
    <name>steward::WindowHelp</name>
    <message>
        <source>What to Do</source>
        <translation>Qué hacer</translation>
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
        <translation>Hay algo sin guardar o todavía en curso. Desbloquee la ventana para cerrarla.</translation>
    </message>
</context>
<context>
    <name>steward::WindowSignIn</name>
    <message>
        <source>You have a new password.</source>
        <translation>Usted tiene una contraseña nueva.</translation>
    </message>
</context>
</TS>
