<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Absorption</name>
    <message>
        <source>may sign in</source>
        <translation>darf sich anmelden</translation>
    </message>
    <message>
        <source>It was deleted here, and changed on the server since. Delete it there too, or bring it back here?</source>
        <translation>Das Konto wurde hier gelöscht und seither auf dem Server geändert. Soll es auch dort gelöscht oder hierher zurückgeholt werden?</translation>
    </message>
    <message>
        <source>It was deleted here, and is on the server again. Delete it there too, or bring it back here?</source>
        <translation>Das Konto wurde hier gelöscht und ist wieder auf dem Server. Soll es auch dort gelöscht oder hierher zurückgeholt werden?</translation>
    </message>
</context>
<context>
    <name>AccountCommands</name>
    <message>
        <source>User name; proposed from the email when a new account has none</source>
        <translation>Benutzername; wird bei einem neuen Konto ohne Angabe aus der E-Mail vorgeschlagen</translation>
    </message>
    <message>
        <source>Whether it is protected from being deleted</source>
        <translation>Ob das Konto vor dem Löschen geschützt ist</translation>
    </message>
    <message>
        <source>Nothing to change was named. Add an option such as --last-name TEXT.</source>
        <translation>Es wurde nichts angegeben, was geändert werden soll. Fügen Sie eine Option wie --last-name TEXT hinzu.</translation>
    </message>
    <message>
        <source>Would change %1</source>
        <translation>Würde %1 ändern</translation>
    </message>
    <message>
        <source>Add an external application</source>
        <translation>Externe Anwendung hinzufügen</translation>
    </message>
    <message>
        <source>Remove an external application</source>
        <translation>Externe Anwendung entfernen</translation>
    </message>
    <message>
        <source>Add an API user</source>
        <translation>API-Benutzer hinzufügen</translation>
    </message>
    <message>
        <source>Add an administrator</source>
        <translation>Administrator hinzufügen</translation>
    </message>
    <message>
        <source>Change fields of one of them, or of many; “” clears an optional field</source>
        <translation>Felder eines oder vieler Konten ändern; „“ leert ein optionales Feld</translation>
    </message>
</context>
<context>
    <name>AccountDetails</name>
    <message>
        <source>This account has been deleted for good.</source>
        <translation>Dieses Konto wurde endgültig gelöscht.</translation>
    </message>
</context>
<context>
    <name>AccountPane</name>
    <message>
        <source>Only API user</source>
        <translation>Einziger API-Benutzer</translation>
    </message>
    <message numerus="yes">
        <source>1 of %Ln API user(s)</source>
        <translation>
            <numerusform>1 von %Ln API-Benutzer</numerusform>
            <numerusform>1 von %Ln API-Benutzern</numerusform>
        </translation>
    </message>
    <message>
        <source>External applications</source>
        <translation>Externe Anwendungen</translation>
    </message>
    <message>
        <source>%1 stops working if %2 is deleted or suspended.</source>
        <translation>%1 fällt aus, wenn %2 gelöscht oder gesperrt wird.</translation>
    </message>
    <message>
        <source>These stop working if %2 is deleted or suspended: %1.</source>
        <translation>Es fallen aus, wenn %2 gelöscht oder gesperrt wird: %1.</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Zugangsdaten</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Mailed to</source>
        <translation>Gesendet an</translation>
    </message>
    <message>
        <source>Password made</source>
        <translation>Passwort erstellt</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>First use</source>
        <translation>Erste Verwendung</translation>
    </message>
    <message>
        <source>First sign-in</source>
        <translation>Erste Anmeldung</translation>
    </message>
    <message>
        <source>Last use</source>
        <translation>Letzte Verwendung</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Letzte Anmeldung</translation>
    </message>
    <message>
        <source>Deployed at</source>
        <translation>Eingesetzt in</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständigkeit</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>The address has changed since the last mail.</source>
        <translation>Die Adresse hat sich seit der letzten E-Mail geändert.</translation>
    </message>
    <message>
        <source>Send to %1 Instead</source>
        <translation>Stattdessen an %1 senden</translation>
    </message>
    <message>
        <source>Recent activity</source>
        <translation>Letzte Aktivitäten</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1, durch %2</translation>
    </message>
    <message>
        <source>All changes of this account</source>
        <translation>Alle Änderungen dieses Kontos</translation>
    </message>
    <message>
        <source>API user</source>
        <translation>API-Benutzer</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>API user in %1</source>
        <translation>API-Benutzer in %1</translation>
    </message>
    <message>
        <source>Administrator in %1</source>
        <translation>Administrator in %1</translation>
    </message>
    <message>
        <source>In the recycle bin</source>
        <translation>Im Papierkorb</translation>
    </message>
    <message>
        <source>Login suspended</source>
        <translation>Anmeldung gesperrt</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Geschützt</translation>
    </message>
    <message>
        <source>Personal details</source>
        <translation>Persönliche Angaben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administratoren</translation>
    </message>
    <message>
        <source>API users</source>
        <translation>API-Benutzer</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message>
        <source>Select a row to see its details.</source>
        <translation>Wählen Sie eine Zeile aus, um ihre Details zu sehen.</translation>
    </message>
</context>
<context>
    <name>ActivityCommands</name>
    <message>
        <source>“%1” is not a date. Use one such as 2026-03-18.</source>
        <translation>„%1“ ist kein Datum. Geben Sie eines wie 2026-03-18 an.</translation>
    </message>
    <message>
        <source>There is no kind “%1”. Use one of: %2.</source>
        <translation>Es gibt keine Art „%1“. Verwenden Sie eine von diesen: %2.</translation>
    </message>
    <message>
        <source>There is no category “%1”. Use view, write, access or download.</source>
        <translation>Es gibt keine Kategorie „%1“. Verwenden Sie view, write, access oder download.</translation>
    </message>
    <message>
        <source>There is no application “%1”.</source>
        <translation>Es gibt keine Anwendung „%1“.</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>At (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Durch</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>“%1” is not a number above 0.</source>
        <translation>„%1“ ist keine Zahl über 0.</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Takes back</source>
        <translation>Macht rückgängig</translation>
    </message>
    <message>
        <source>Undone by</source>
        <translation>Rückgängig durch</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more row(s); “activity export” has them all.</source>
        <translation>
            <numerusform>Und %Ln weitere Zeile; „activity export“ enthält alle.</numerusform>
            <numerusform>Und %Ln weitere Zeilen; „activity export“ enthält alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no change %1 in the history.</source>
        <translation>Es gibt keine Änderung %1 im Verlauf.</translation>
    </message>
    <message>
        <source>There is no format “%1”. Use csv or jsonl.</source>
        <translation>Es gibt kein Format „%1“. Verwenden Sie csv oder jsonl.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry (entries) exported; the export is recorded.</source>
        <translation>
            <numerusform>%Ln Eintrag exportiert; der Export wird aufgezeichnet.</numerusform>
            <numerusform>%Ln Einträge exportiert; der Export wird aufgezeichnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>From this day on, such as 2026-03-18</source>
        <translation>Ab diesem Tag, zum Beispiel 2026-03-18</translation>
    </message>
    <message>
        <source>Until this day, which is included</source>
        <translation>Bis einschließlich zu diesem Tag</translation>
    </message>
    <message>
        <source>Such as delete, sign-in or export</source>
        <translation>Zum Beispiel delete, sign-in oder export</translation>
    </message>
    <message>
        <source>view, write, access or download</source>
        <translation>view, write, access oder download</translation>
    </message>
    <message>
        <source>What this one did: uid, user name, email or name</source>
        <translation>Was diese Person getan hat: UID, Benutzername, E-Mail oder Name</translation>
    </message>
    <message>
        <source>Changes of this account, and its sign-ins</source>
        <translation>Änderungen dieses Kontos und seine Anmeldungen</translation>
    </message>
    <message>
        <source>Changes that name this application</source>
        <translation>Änderungen, die diese Anwendung nennen</translation>
    </message>
    <message>
        <source>Changes of accounts in this organization</source>
        <translation>Änderungen an Konten in dieser Organisation</translation>
    </message>
    <message>
        <source>Found in what entries say, and in changed values</source>
        <translation>Kommt im Text von Einträgen und in geänderten Werten vor</translation>
    </message>
    <message>
        <source>List who did what, the newest first</source>
        <translation>Auflisten, wer was getan hat, Neuestes zuerst</translation>
    </message>
    <message>
        <source>At most so many; otherwise %1</source>
        <translation>Höchstens so viele; sonst %1</translation>
    </message>
    <message>
        <source>Show one entry, field by field</source>
        <translation>Einen Eintrag Feld für Feld anzeigen</translation>
    </message>
    <message>
        <source>Number of the entry</source>
        <translation>Nummer des Eintrags</translation>
    </message>
    <message>
        <source>Write entries into a file, which is recorded too</source>
        <translation>Einträge in eine Datei schreiben; auch das wird aufgezeichnet</translation>
    </message>
    <message>
        <source>csv or jsonl</source>
        <translation>csv oder jsonl</translation>
    </message>
    <message>
        <source>The file to write, or - for standard output</source>
        <translation>Die Datei, die geschrieben wird, oder - für die Standardausgabe</translation>
    </message>
</context>
<context>
    <name>ActivityExport</name>
    <message>
        <source>The file could not be written. Check that there is room for it.</source>
        <translation>Die Datei konnte nicht geschrieben werden. Prüfen Sie, ob genug Platz für sie vorhanden ist.</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>Aktivitäten</translation>
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
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>%1, as before</source>
        <translation>%1, wie zuvor</translation>
    </message>
    <message>
        <source>%1, removed</source>
        <translation>%1, entfernt</translation>
    </message>
    <message>
        <source>%1, added</source>
        <translation>%1, hinzugefügt</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Vorher: %1</translation>
    </message>
    <message>
        <source>Afterwards: %1</source>
        <translation>Nachher: %1</translation>
    </message>
    <message>
        <source>%1: new</source>
        <translation>%1: neu</translation>
    </message>
    <message>
        <source>%1: gone</source>
        <translation>%1: nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>Undone by entry %1</source>
        <translation>Rückgängig gemacht durch Eintrag %1</translation>
    </message>
    <message>
        <source>Takes back entry %1, not undone itself</source>
        <translation>Macht Eintrag %1 rückgängig, selbst nicht rückgängig gemacht</translation>
    </message>
    <message>
        <source>Not undone</source>
        <translation>Nicht rückgängig gemacht</translation>
    </message>
    <message>
        <source>Cannot be undone</source>
        <translation>Kann nicht rückgängig gemacht werden</translation>
    </message>
    <message>
        <source>%1, computer %2</source>
        <translation>%1, Computer %2</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Durch</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name and role</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>Integrität</translation>
    </message>
    <message>
        <source>Entry %L1 is unbroken</source>
        <translation>Eintrag %L1 ist unversehrt</translation>
    </message>
    <message>
        <source>Entry %L1 is not proved</source>
        <translation>Eintrag %L1 ist nicht nachgewiesen</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more row(s); an export has them all.</source>
        <translation>
            <numerusform>Und %Ln weitere Zeile; ein Export enthält alle.</numerusform>
            <numerusform>Und %Ln weitere Zeilen; ein Export enthält alle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry (entries) selected</source>
        <translation>
            <numerusform>%Ln Eintrag ausgewählt</numerusform>
            <numerusform>%Ln Einträge ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message>
        <source>Select an entry to see its details.</source>
        <translation>Wählen Sie einen Eintrag aus, um seine Details zu sehen.</translation>
    </message>
</context>
<context>
    <name>AdministratorActions</name>
    <message>
        <source>This account has been deleted for good by somebody else meanwhile. Nothing was changed.</source>
        <translation>Dieses Konto wurde inzwischen von jemand anderem endgültig gelöscht. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Addresses of this directory are at %1. Use one of these domains, or allow this one in Settings.</source>
        <translation>Die Adressen dieses Verzeichnisses liegen bei %1. Verwenden Sie eine dieser Domänen, oder lassen Sie diese unter „Einstellungen“ zu.</translation>
    </message>
    <message>
        <source>%1 is in the recycle bin. Nothing was changed; restore the account first.</source>
        <translation>%1 ist im Papierkorb. Es wurde nichts geändert; stellen Sie das Konto zuerst wieder her.</translation>
    </message>
    <message>
        <source>The operator of this directory cannot be deleted for good.</source>
        <translation>Der Bediener dieses Verzeichnisses kann nicht endgültig gelöscht werden.</translation>
    </message>
</context>
<context>
    <name>AdministratorForm</name>
    <message>
        <source>Add API User</source>
        <translation>API-Benutzer hinzufügen</translation>
    </message>
    <message>
        <source>Edit API User</source>
        <translation>API-Benutzer bearbeiten</translation>
    </message>
    <message>
        <source>Add Administrator</source>
        <translation>Administrator hinzufügen</translation>
    </message>
    <message>
        <source>Edit Administrator</source>
        <translation>Administrator bearbeiten</translation>
    </message>
    <message>
        <source>API user, added %1</source>
        <translation>API-Benutzer, hinzugefügt: %1</translation>
    </message>
    <message>
        <source>Administrator, added %1</source>
        <translation>Administrator, hinzugefügt: %1</translation>
    </message>
    <message>
        <source>API user in %1, added %2</source>
        <translation>API-Benutzer in %1, hinzugefügt: %2</translation>
    </message>
    <message>
        <source>Administrator in %1, added %2</source>
        <translation>Administrator in %1, hinzugefügt: %2</translation>
    </message>
    <message>
        <source>Only API user</source>
        <translation>Einziger API-Benutzer</translation>
    </message>
    <message numerus="yes">
        <source>1 of %Ln API user(s)</source>
        <translation>
            <numerusform>1 von %Ln API-Benutzer</numerusform>
            <numerusform>1 von %Ln API-Benutzern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln API user(s)</source>
        <translation>
            <numerusform>%Ln API-Benutzer</numerusform>
            <numerusform>%Ln API-Benutzer</numerusform>
        </translation>
    </message>
    <message>
        <source>As the directory</source>
        <translation>Wie das Verzeichnis</translation>
    </message>
</context>
<context>
    <name>AdministratorRows</name>
    <message>
        <source>%1 is already an API user with this email. Use another address, or edit that API user.</source>
        <translation>%1 ist bereits ein API-Benutzer mit dieser E-Mail. Verwenden Sie eine andere Adresse, oder bearbeiten Sie diesen API-Benutzer.</translation>
    </message>
    <message>
        <source>%1 is already an administrator with this email. Use another address, or edit that administrator.</source>
        <translation>%1 ist bereits ein Administrator mit dieser E-Mail. Verwenden Sie eine andere Adresse, oder bearbeiten Sie diesen Administrator.</translation>
    </message>
    <message>
        <source>%1 already has this user name. Enter another one.</source>
        <translation>%1 hat bereits diesen Benutzernamen. Geben Sie einen anderen ein.</translation>
    </message>
</context>
<context>
    <name>AdministratorText</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Role or applications</source>
        <translation>Rolle oder Anwendungen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Zugangsdaten</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Password expires</source>
        <translation>Passwort läuft ab</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>API user</source>
        <translation>API-Benutzer</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Login suspended</source>
        <translation>Anmeldung gesperrt</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Heute %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Day and month of a date in this year, as in QLocale::toString.</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A date in another year, as in QLocale::toString.</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>Retry: %1</source>
        <comment>a time</comment>
        <translation>Neuer Versuch: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state of a mail, reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4, protected</source>
        <extracomment>A row as a screen reader says it: name, type, status, role or applications.</extracomment>
        <translation>%1, %2, %3, %4, geschützt</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <extracomment>A row as a screen reader says it: name, type, status, role or applications.</extracomment>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>Issued by the server</source>
        <translation>Vom Server ausgestellt</translation>
    </message>
</context>
<context>
    <name>AnchorFile</name>
    <message>
        <source>The anchor could not be kept in the folder %1.</source>
        <translation>Der Anker konnte nicht im Ordner %1 aufbewahrt werden.</translation>
    </message>
</context>
<context>
    <name>ApplicationActions</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>There is already an application “%1”. Enter another name.</source>
        <translation>Es gibt bereits eine Anwendung „%1“. Geben Sie einen anderen Namen ein.</translation>
    </message>
    <message>
        <source>This application has been deleted meanwhile. Nothing was changed.</source>
        <translation>Diese Anwendung wurde inzwischen gelöscht. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 is built in and keeps its name. Add a custom application for another name.</source>
        <translation>%1 ist integriert und behält den Namen. Fügen Sie für einen anderen Namen eine benutzerdefinierte Anwendung hinzu.</translation>
    </message>
    <message>
        <source>%1 is built in and cannot be deleted.</source>
        <translation>%1 ist integriert und kann nicht gelöscht werden.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 und %Ln weitere</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot be deleted, because %Ln API user(s) still have it: %2. Remove it from them first.</source>
        <translation>
            <numerusform>%1 kann nicht gelöscht werden, weil %Ln API-Benutzer die Anwendung noch hat: %2. Entfernen Sie sie dort zuerst.</numerusform>
            <numerusform>%1 kann nicht gelöscht werden, weil %Ln API-Benutzer die Anwendung noch haben: %2. Entfernen Sie sie dort zuerst.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ApplicationCommands</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>API users</source>
        <translation>API-Benutzer</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Integriert</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>There is no application “%1”. “stewardctl application list” lists them.</source>
        <translation>Es gibt keine Anwendung „%1“. „stewardctl application list“ listet alle auf.</translation>
    </message>
    <message>
        <source>Nothing to change was named. Add --name, --description or --endpoint with a text.</source>
        <translation>Es wurde nichts angegeben, was geändert werden soll. Fügen Sie --name, --description oder --endpoint mit einem Text hinzu.</translation>
    </message>
    <message>
        <source>Name of the application</source>
        <translation>Name der Anwendung</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wofür sie da ist</translation>
    </message>
    <message>
        <source>Where it reaches the API; https, or http to this computer</source>
        <translation>Wo sie die API erreicht; https, oder http zu diesem Computer</translation>
    </message>
    <message>
        <source>Its new name</source>
        <translation>Ihr neuer Name</translation>
    </message>
    <message>
        <source>Add a custom application</source>
        <translation>Benutzerdefinierte Anwendung hinzufügen</translation>
    </message>
    <message>
        <source>Rename or describe an application</source>
        <translation>Anwendung umbenennen oder beschreiben</translation>
    </message>
    <message>
        <source>Delete a custom application that nobody has</source>
        <translation>Benutzerdefinierte Anwendung löschen, die niemand hat</translation>
    </message>
    <message>
        <source>List the applications with their API users</source>
        <translation>Anwendungen mit ihren API-Benutzern auflisten</translation>
    </message>
</context>
<context>
    <name>ApplicationHealth</name>
    <message>
        <source>Stopped</source>
        <translation>Ausgefallen</translation>
    </message>
    <message>
        <source>Only one</source>
        <translation>Nur einer</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Funktioniert</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>Noch nicht verwendet</translation>
    </message>
    <message>
        <source>Relies on one API user</source>
        <translation>Hängt von einem einzigen API-Benutzer ab</translation>
    </message>
    <message numerus="yes">
        <source>Stopped for %Ln organization(s)</source>
        <translation>
            <numerusform>Für %Ln Organisation ausgefallen</numerusform>
            <numerusform>Für %Ln Organisationen ausgefallen</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped for %1</source>
        <translation>Für %1 ausgefallen</translation>
    </message>
</context>
<context>
    <name>ApplicationPane</name>
    <message numerus="yes">
        <source>%Ln API user(s), none can sign in</source>
        <translation>
            <numerusform>%Ln API-Benutzer, kann sich nicht anmelden</numerusform>
            <numerusform>%Ln API-Benutzer, keiner kann sich anmelden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln API user(s)</source>
        <translation>
            <numerusform>%Ln API-Benutzer</numerusform>
            <numerusform>%Ln API-Benutzer</numerusform>
        </translation>
    </message>
    <message>
        <source>No organization</source>
        <translation>Keine Organisation</translation>
    </message>
    <message>
        <source>Built-in external application</source>
        <translation>Integrierte externe Anwendung</translation>
    </message>
    <message>
        <source>Custom external application</source>
        <translation>Benutzerdefinierte externe Anwendung</translation>
    </message>
    <message>
        <source>Where it works</source>
        <translation>Wo sie funktioniert</translation>
    </message>
    <message>
        <source>No API user has it yet.</source>
        <translation>Noch kein API-Benutzer hat sie.</translation>
    </message>
    <message>
        <source>What stops it</source>
        <translation>Was sie ausfallen lässt</translation>
    </message>
    <message>
        <source>It works for an organization while at least one API user there is active.</source>
        <translation>Sie funktioniert für eine Organisation, solange dort mindestens ein API-Benutzer aktiv ist.</translation>
    </message>
    <message>
        <source>API users without an organization</source>
        <translation>API-Benutzer ohne Organisation</translation>
    </message>
    <message>
        <source>%1 has stopped for %2. Cannot sign in: %3.</source>
        <translation>%1 ist für %2 ausgefallen. Anmeldung nicht möglich: %3.</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Nicht festgelegt</translation>
    </message>
    <message>
        <source>Note for new API users</source>
        <translation>Hinweis für neue API-Benutzer</translation>
    </message>
    <message>
        <source>For MultiLine for Salesforce, tick Salesforce. HttpApi will not work.</source>
        <translation>Wählen Sie für MultiLine for Salesforce die Anwendung Salesforce. HttpApi funktioniert damit nicht.</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>the directory file</source>
        <translation>die Verzeichnisdatei</translation>
    </message>
    <message>
        <source>It is not signed.</source>
        <translation>Er ist nicht signiert.</translation>
    </message>
    <message>
        <source>It is signed with a key that was replaced since.</source>
        <translation>Er ist mit einem Schlüssel signiert, der seither ersetzt wurde.</translation>
    </message>
    <message>
        <source>It is signed with a key that the history does not know.</source>
        <translation>Er ist mit einem Schlüssel signiert, den der Verlauf nicht kennt.</translation>
    </message>
    <message>
        <source>The history was altered. %1</source>
        <translation>Der Verlauf wurde verändert. %1</translation>
    </message>
    <message>
        <source>The history is empty.</source>
        <translation>Der Verlauf ist leer.</translation>
    </message>
    <message numerus="yes">
        <source>The hashes of all %Ln change(s) fit, up to change %1 of %2.</source>
        <translation>
            <numerusform>Der Hash der %Ln Änderung stimmt, bis Änderung %1 vom %2.</numerusform>
            <numerusform>Die Hashes aller %Ln Änderungen stimmen, bis Änderung %1 vom %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>An anchor outside the file confirms it up to change %1, as it was on %2.</source>
        <translation>Ein Anker außerhalb der Datei bestätigt ihn bis Änderung %1, Stand %2.</translation>
    </message>
    <message>
        <source>It is not intact from the first change on.</source>
        <translation>Er ist von der ersten Änderung an nicht unversehrt.</translation>
    </message>
    <message>
        <source>It is intact up to change %1 of %2, by its own hashes.</source>
        <translation>Er ist nach seinen eigenen Hashes bis Änderung %1 vom %2 unversehrt.</translation>
    </message>
    <message>
        <source>No anchor outside the file confirms it: whoever can write the file could have written a history that fits.</source>
        <translation>Kein Anker außerhalb der Datei bestätigt ihn: Wer die Datei schreiben kann, könnte einen passenden Verlauf geschrieben haben.</translation>
    </message>
    <message>
        <source>%1: the anchor of change %2, made on %3, confirms the history.</source>
        <translation>%1: Der Anker der Änderung %2, erstellt am %3, bestätigt den Verlauf.</translation>
    </message>
    <message>
        <source>%1: the anchor of change %2, made on %3, disproves the history: that change, or one before it, was altered.</source>
        <translation>%1: Der Anker der Änderung %2, erstellt am %3, widerlegt den Verlauf: Diese oder eine frühere Änderung wurde verändert.</translation>
    </message>
    <message>
        <source>%1: the anchor of change %2, made on %3, disproves the history: that change is missing, the end was cut off.</source>
        <translation>%1: Der Anker der Änderung %2, erstellt am %3, widerlegt den Verlauf: Diese Änderung fehlt, das Ende wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>%1: the anchor of change %2, made on %3, is not what was signed: it was altered or is not complete.</source>
        <translation>%1: Der Anker der Änderung %2, erstellt am %3, ist nicht das, was signiert wurde: Er wurde verändert oder ist unvollständig.</translation>
    </message>
    <message>
        <source>%1: the anchor of change %2, made on %3, is of another directory.</source>
        <translation>%1: Der Anker der Änderung %2, erstellt am %3, gehört zu einem anderen Verzeichnis.</translation>
    </message>
    <message>
        <source>None of the anchors given is of this directory.</source>
        <translation>Keiner der angegebenen Anker gehört zu diesem Verzeichnis.</translation>
    </message>
    <message>
        <source>The signing key was exchanged past the history.</source>
        <translation>Der Signaturschlüssel wurde am Verlauf vorbei ausgetauscht.</translation>
    </message>
    <message>
        <source>The signing key was replaced with change %1 of %2 by %3.</source>
        <translation>Der Signaturschlüssel wurde mit Änderung %1 vom %2 durch %3 ersetzt.</translation>
    </message>
</context>
<context>
    <name>AuditCommands</name>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Die Datei %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file %1 is too large to be looked through.</source>
        <translation>Die Datei %1 ist zu groß, um durchsucht zu werden.</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>the anchors of the history</source>
        <translation>die Anker des Verlaufs</translation>
    </message>
    <message>
        <source>The head is not signed.</source>
        <translation>Der Journalkopf ist nicht signiert.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>At (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Aufbewahrt in</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>der Datei</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>diesem Computer</translation>
    </message>
    <message>
        <source>The old key can no longer sign, and every later check tells that it was replaced. Add --yes to do it.</source>
        <translation>Der alte Schlüssel kann nicht mehr signieren, und jede spätere Prüfung meldet, dass er ersetzt wurde. Mit --yes wird es ausgeführt.</translation>
    </message>
    <message>
        <source>Heads are signed with a new key.</source>
        <translation>Journalköpfe werden mit einem neuen Schlüssel signiert.</translation>
    </message>
    <message>
        <source>Check that nobody has rewritten the history; ends with 1 when somebody has</source>
        <translation>Prüfen, dass niemand den Verlauf umgeschrieben hat; endet mit 1, wenn es doch jemand getan hat</translation>
    </message>
    <message>
        <source>Also against the anchors in this file: a mail, a log, an export; “-”: standard input</source>
        <translation>Auch gegen die Anker in dieser Datei: eine E-Mail, ein Protokoll, ein Export; „-“: Standardeingabe</translation>
    </message>
    <message>
        <source>Print the line that pins the history as it is now, and keep it on this computer</source>
        <translation>Die Zeile ausgeben, die den jetzigen Verlauf festschreibt, und sie auf diesem Computer aufbewahren</translation>
    </message>
    <message>
        <source>List the anchors that are known</source>
        <translation>Die bekannten Anker auflisten</translation>
    </message>
    <message>
        <source>Sign heads with a new key because the old one is lost</source>
        <translation>Journalköpfe mit einem neuen Schlüssel signieren, weil der alte verloren ist</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Ausführen</translation>
    </message>
</context>
<context>
    <name>Authority</name>
    <message numerus="yes">
        <source>Needs the privilege(s) %1; your role %2 has nothing in this section.</source>
        <translation>
            <numerusform>Erfordert die Berechtigung %1; Ihre Rolle %2 hat in diesem Bereich keine.</numerusform>
            <numerusform>Erfordert die Berechtigungen %1; Ihre Rolle %2 hat in diesem Bereich keine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Needs the privilege(s) %1; your role %2 has: %3.</source>
        <translation>
            <numerusform>Erfordert die Berechtigung %1; Ihre Rolle %2 hat: %3.</numerusform>
            <numerusform>Erfordert die Berechtigungen %1; Ihre Rolle %2 hat: %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuthorityRows</name>
    <message>
        <source>This directory asks who you are. Sign in first.</source>
        <translation>Dieses Verzeichnis fragt, wer Sie sind. Melden Sie sich zuerst an.</translation>
    </message>
    <message>
        <source>Your account in this directory has been deleted.</source>
        <translation>Ihr Konto in diesem Verzeichnis wurde gelöscht.</translation>
    </message>
    <message>
        <source>Your account in this directory is suspended.</source>
        <translation>Ihr Konto in diesem Verzeichnis ist gesperrt.</translation>
    </message>
</context>
<context>
    <name>BackupCommands</name>
    <message>
        <source>signed</source>
        <translation>signiert</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>nicht signiert</translation>
    </message>
    <message>
        <source>signature wrong</source>
        <translation>Signatur falsch</translation>
    </message>
    <message>
        <source>Backup made: %1 (%2)</source>
        <translation>Sicherung erstellt: %1 (%2)</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>API users</source>
        <translation>API-Benutzer</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Anwendungen</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>There is no backup of this directory.</source>
        <translation>Es gibt keine Sicherung dieses Verzeichnisses.</translation>
    </message>
    <message>
        <source>There is no backup “%1”. “stewardctl backups” lists them.</source>
        <translation>Es gibt keine Sicherung „%1“. „stewardctl backups“ listet alle auf.</translation>
    </message>
    <message>
        <source>Restored %1 from %2</source>
        <translation>%1 aus %2 wiederhergestellt</translation>
    </message>
    <message>
        <source>The damaged file is %1</source>
        <translation>Die beschädigte Datei ist %1</translation>
    </message>
    <message>
        <source>Whose credentials were sent since then, this directory does not know: “stewardctl doctor --repair” may read it from the damaged file.</source>
        <translation>Wessen Zugangsdaten seither gesendet wurden, weiß dieses Verzeichnis nicht: „stewardctl doctor --repair“ kann es vielleicht aus der beschädigten Datei lesen.</translation>
    </message>
    <message>
        <source>Without a working password: %1. “stewardctl credentials send” makes a new one.</source>
        <translation>Ohne gültiges Passwort: %1. „stewardctl credentials send“ erstellt ein neues.</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>Änderung %1</translation>
    </message>
    <message>
        <source>Nothing was changed. Add --even-if-last to do it all the same.</source>
        <translation>Es wurde nichts geändert. Mit --even-if-last wird es trotzdem ausgeführt.</translation>
    </message>
    <message>
        <source>Nothing was changed. Add --yes to do it.</source>
        <translation>Es wurde nichts geändert. Mit --yes wird es ausgeführt.</translation>
    </message>
    <message>
        <source>Instead of WHO: everything as this backup has it; a name of “backups”, “latest” or a file</source>
        <translation>Statt WHO: alles wie in dieser Sicherung; ein Name aus „backups“, „latest“ oder eine Datei</translation>
    </message>
    <message>
        <source>Name accounts or a backup, not both.</source>
        <translation>Geben Sie entweder Konten oder eine Sicherung an, nicht beides.</translation>
    </message>
    <message>
        <source>Make a backup, with a signed note of what is in it</source>
        <translation>Sicherung erstellen, mit einem signierten Vermerk über ihren Inhalt</translation>
    </message>
    <message>
        <source>A file that does not exist yet; otherwise in your folder</source>
        <translation>Eine Datei, die es noch nicht gibt; sonst in Ihrem Ordner</translation>
    </message>
    <message>
        <source>List the backups, the newest first</source>
        <translation>Sicherungen auflisten, neueste zuerst</translation>
    </message>
    <message>
        <source>Would put %1 in its place; the damaged file would be kept beside it.</source>
        <translation>Würde %1 an ihre Stelle setzen; die beschädigte Datei würde daneben aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>BackupFile</name>
    <message>
        <source>The backup %1 cannot be read.</source>
        <translation>Die Sicherung %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The backup %1 cannot be written. Check that there is space and that you may write in the folder.</source>
        <translation>Die Sicherung %1 kann nicht geschrieben werden. Prüfen Sie, ob genug Platz vorhanden ist und ob Sie in den Ordner schreiben dürfen.</translation>
    </message>
    <message>
        <source>The backup %1 is not as it was when it was made. It was left as it is; choose another one.</source>
        <translation>Die Sicherung %1 ist nicht mehr so, wie sie erstellt wurde. Sie wurde unverändert gelassen; wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The file %1 cannot be removed.</source>
        <translation>Die Datei %1 kann nicht entfernt werden.</translation>
    </message>
</context>
<context>
    <name>BackupManifest</name>
    <message>
        <source>Made by hand</source>
        <translation>Von Hand erstellt</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Täglich</translation>
    </message>
    <message>
        <source>Before a change of many rows</source>
        <translation>Vor einer Änderung vieler Zeilen</translation>
    </message>
    <message>
        <source>Before another backup was restored</source>
        <translation>Vor dem Wiederherstellen einer anderen Sicherung</translation>
    </message>
    <message>
        <source>Before an update of Steward</source>
        <translation>Vor einer Aktualisierung von Steward</translation>
    </message>
    <message>
        <source>What is in the backup cannot be read.</source>
        <translation>Der Inhalt der Sicherung kann nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>BackupPolicy</name>
    <message>
        <source>Keep between 1 and %1 backups.</source>
        <translation>Behalten Sie zwischen 1 und %1 Sicherungen.</translation>
    </message>
    <message>
        <source>The number of rows is from 0 (never) to %L1.</source>
        <translation>Die Anzahl der Zeilen liegt zwischen 0 (nie) und %L1.</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>The folder %1 for backups cannot be made. Check that there is space and that you may write there.</source>
        <translation>Der Ordner %1 für Sicherungen kann nicht erstellt werden. Prüfen Sie, ob genug Platz vorhanden ist und ob Sie dort schreiben dürfen.</translation>
    </message>
    <message>
        <source>Nothing was changed, as the backup before it could not be made. %1 Backups before changes of many rows can be switched off in Settings.</source>
        <translation>Es wurde nichts geändert, weil die vorherige Sicherung nicht erstellt werden konnte. %1 Sicherungen vor Änderungen vieler Zeilen können in den Einstellungen abgeschaltet werden.</translation>
    </message>
    <message>
        <source>The backup %1 cannot be copied into the folder for temporary files. Check that there is space.</source>
        <translation>Die Sicherung %1 kann nicht in den Ordner für temporäre Dateien kopiert werden. Prüfen Sie, ob genug Platz vorhanden ist.</translation>
    </message>
    <message>
        <source>This backup is of another directory. Nothing was changed; choose one of this directory.</source>
        <translation>Diese Sicherung gehört zu einem anderen Verzeichnis. Es wurde nichts geändert; wählen Sie eine Sicherung dieses Verzeichnisses.</translation>
    </message>
</context>
<context>
    <name>BulkActions</name>
    <message>
        <source>This job cannot be retried. Do it again from the table.</source>
        <translation>Dieser Auftrag kann nicht erneut versucht werden. Führen Sie ihn noch einmal aus der Tabelle aus.</translation>
    </message>
</context>
<context>
    <name>BulkEdit</name>
    <message>
        <source>“%1” is not known here. Remove it, or use a newer Steward.</source>
        <translation>„%1“ ist hier nicht bekannt. Entfernen Sie es, oder verwenden Sie eine neuere Version von Steward.</translation>
    </message>
    <message>
        <source>The value of %1 is not of the right type.</source>
        <translation>Der Wert von %1 hat nicht den richtigen Typ.</translation>
    </message>
    <message>
        <source>There is no application “%1”.</source>
        <translation>Es gibt keine Anwendung „%1“.</translation>
    </message>
    <message>
        <source>“%1” is missing, or is not a text.</source>
        <translation>„%1“ fehlt oder ist kein Text.</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>Es gibt kein Feld „%1“.</translation>
    </message>
    <message>
        <source>There is no operation “%1”. Use set, clear, add, remove, fill or replace.</source>
        <translation>Es gibt keinen Vorgang „%1“. Verwenden Sie set, clear, add, remove, fill oder replace.</translation>
    </message>
    <message>
        <source>“%1” is neither true nor false.</source>
        <translation>„%1“ ist weder true noch false.</translation>
    </message>
    <message>
        <source>%1 cannot be changed in this way.</source>
        <translation>%1 kann nicht auf diese Weise geändert werden.</translation>
    </message>
    <message>
        <source>The template of %1 is empty. Enter one, for example {first}.{last}.</source>
        <translation>Das Muster für %1 ist leer. Geben Sie eines ein, zum Beispiel {first}.{last}.</translation>
    </message>
    <message>
        <source>Enter what is to be replaced in %1.</source>
        <translation>Geben Sie ein, was in %1 ersetzt werden soll.</translation>
    </message>
    <message>
        <source>Choose the applications that are to be removed.</source>
        <translation>Wählen Sie die Anwendungen, die entfernt werden sollen.</translation>
    </message>
    <message>
        <source>Choose at least one field to change.</source>
        <translation>Wählen Sie mindestens ein Feld, das geändert werden soll.</translation>
    </message>
    <message>
        <source>%1 is changed twice. Change each field once.</source>
        <translation>%1 wird zweimal geändert. Ändern Sie jedes Feld nur einmal.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständigkeit</translation>
    </message>
    <message>
        <source>“%1” is not a list.</source>
        <translation>„%1“ ist keine Liste.</translation>
    </message>
    <message>
        <source>%1 set to %2</source>
        <translation>%1 auf %2 gesetzt</translation>
    </message>
    <message>
        <source>%1 cleared</source>
        <translation>%1 geleert</translation>
    </message>
    <message>
        <source>%1: %2 added</source>
        <translation>%1: %2 hinzugefügt</translation>
    </message>
    <message>
        <source>%1: %2 removed</source>
        <translation>%1: %2 entfernt</translation>
    </message>
    <message>
        <source>“%2” replaced by “%3” in %1</source>
        <translation>„%2“ durch „%3“ ersetzt in %1</translation>
    </message>
    <message>
        <source>Owner cleared</source>
        <translation>Zuständigkeit geleert</translation>
    </message>
    <message>
        <source>Owner set to %1</source>
        <translation>Zuständigkeit auf %1 gesetzt</translation>
    </message>
</context>
<context>
    <name>BulkEditOptions</name>
    <message>
        <source>“%1” is no field. Use one of: %2.</source>
        <translation>„%1“ ist kein Feld. Verwenden Sie eines von diesen: %2.</translation>
    </message>
    <message>
        <source>“%1” is no value of %2. Write it as FIELD=VALUE.</source>
        <translation>„%1“ ist kein Wert für %2. Schreiben Sie ihn als FIELD=VALUE.</translation>
    </message>
    <message>
        <source>“%1” is no value of %2. Write it as FIELD/FIND/WITH; any sign that neither text has can stand for the slashes.</source>
        <translation>„%1“ ist kein Wert für %2. Schreiben Sie ihn als FIELD/FIND/WITH; statt der Schrägstriche kann jedes Zeichen stehen, das in keinem der beiden Texte vorkommt.</translation>
    </message>
    <message>
        <source>Set a field of all of them: %1, or owner (of the credential)</source>
        <translation>Ein Feld bei allen setzen: %1 oder owner (Zuständigkeit für die Zugangsdaten)</translation>
    </message>
    <message>
        <source>Empty a field</source>
        <translation>Ein Feld leeren</translation>
    </message>
    <message>
        <source>Add external applications: applications=Salesforce</source>
        <translation>Externe Anwendungen hinzufügen: applications=Salesforce</translation>
    </message>
    <message>
        <source>Remove external applications</source>
        <translation>Externe Anwendungen entfernen</translation>
    </message>
    <message>
        <source>Fill a field from a pattern such as email={first}.{last}@example.com</source>
        <translation>Ein Feld aus einem Muster füllen, zum Beispiel email={first}.{last}@example.com</translation>
    </message>
    <message>
        <source>Replace a text within a field</source>
        <translation>Einen Text in einem Feld ersetzen</translation>
    </message>
    <message>
        <source>--replace tells capital letters from small ones</source>
        <translation>--replace unterscheidet Groß- und Kleinschreibung</translation>
    </message>
    <message>
        <source>Nothing to change was named. Add an option such as --set organization=Bank.</source>
        <translation>Es wurde nichts angegeben, was geändert werden soll. Fügen Sie eine Option wie --set organization=Bank hinzu.</translation>
    </message>
</context>
<context>
    <name>BulkJobs</name>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständigkeit</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>a field, its value before and after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1 would change, %2 are so already, %3 would be left out.</source>
        <translation>Zu ändern: %1, bereits so: %2, auszulassen: %3.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>job, what became of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 takes a number from 1.</source>
        <translation>%1 erwartet eine Zahl ab 1.</translation>
    </message>
    <message>
        <source>All accounts with this, as for list</source>
        <translation>Alle Konten mit dieser Bedingung, wie bei list</translation>
    </message>
    <message>
        <source>Write what became of every row into this file</source>
        <translation>In diese Datei schreiben, was aus jeder Zeile geworden ist</translation>
    </message>
    <message>
        <source>Do nothing when more accounts match</source>
        <translation>Nichts tun, wenn es mehr passende Konten gibt</translation>
    </message>
    <message>
        <source>Name accounts, or say which with --where: not both.</source>
        <translation>Geben Sie entweder Konten an oder beschreiben Sie sie mit --where, nicht beides.</translation>
    </message>
    <message>
        <source>%1 accounts match, and %2 at most were expected. Nothing was changed.</source>
        <translation>Passende Konten: %1, erwartet: höchstens %2. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Left alone: %1. %2</source>
        <translation>Unverändert gelassen: %1. %2</translation>
    </message>
    <message>
        <source>%1: %2 [result %3]</source>
        <translation>%1: %2 [Ergebnis %3]</translation>
    </message>
    <message>
        <source>%1: %2 [change %3, result %4]</source>
        <translation>%1: %2 [Änderung %3, Ergebnis %4]</translation>
    </message>
    <message>
        <source>Left alone: row %1, %2. %3</source>
        <translation>Unverändert gelassen: Zeile %1, %2. %3</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
</context>
<context>
    <name>BulkPlan</name>
    <message>
        <source>Moved to the recycle bin</source>
        <translation>In den Papierkorb verschoben</translation>
    </message>
    <message>
        <source>Login suspended</source>
        <translation>Anmeldung gesperrt</translation>
    </message>
    <message>
        <source>Login resumed</source>
        <translation>Anmeldung entsperrt</translation>
    </message>
</context>
<context>
    <name>BulkPlanner</name>
    <message>
        <source>%1 would stop</source>
        <translation>%1 würde ausfallen</translation>
    </message>
    <message>
        <source>The last one who can edit roles. Give this privilege to somebody else first.</source>
        <translation>Niemand sonst kann Rollen bearbeiten. Geben Sie diese Berechtigung zuerst jemand anderem.</translation>
    </message>
    <message>
        <source>The last one who can edit administrators. Give this privilege to somebody else first.</source>
        <translation>Niemand sonst kann Administratoren bearbeiten. Geben Sie diese Berechtigung zuerst jemand anderem.</translation>
    </message>
    <message>
        <source>Changed meanwhile by somebody else; look at it again.</source>
        <translation>Inzwischen von jemand anderem geändert; sehen Sie es sich noch einmal an.</translation>
    </message>
    <message>
        <source>Deleted for good meanwhile</source>
        <translation>Inzwischen endgültig gelöscht</translation>
    </message>
    <message>
        <source>In the recycle bin</source>
        <translation>Im Papierkorb</translation>
    </message>
    <message>
        <source>%1 of this selection gets the same email.</source>
        <translation>%1 aus dieser Auswahl bekommt dieselbe E-Mail.</translation>
    </message>
    <message>
        <source>%1 of this selection gets the same user name.</source>
        <translation>%1 aus dieser Auswahl bekommt denselben Benutzernamen.</translation>
    </message>
    <message>
        <source>Somebody else has this email or user name.</source>
        <translation>Jemand anderes hat diese E-Mail oder diesen Benutzernamen.</translation>
    </message>
</context>
<context>
    <name>BulkTexts</name>
    <message>
        <source>Login suspended</source>
        <translation>Anmeldung gesperrt</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>%Ln anderes</numerusform>
            <numerusform>%Ln andere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln no longer exist(s).</source>
        <translation>
            <numerusform>%Ln existiert nicht mehr.</numerusform>
            <numerusform>%Ln existieren nicht mehr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln is/are in the recycle bin.</source>
        <translation>
            <numerusform>%Ln ist im Papierkorb.</numerusform>
            <numerusform>%Ln sind im Papierkorb.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln do(es) not have such a field.</source>
        <translation>
            <numerusform>%Ln hat kein solches Feld.</numerusform>
            <numerusform>%Ln haben kein solches Feld.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would get a value that cannot be.</source>
        <translation>
            <numerusform>%Ln bekäme einen unzulässigen Wert.</numerusform>
            <numerusform>%Ln bekämen einen unzulässigen Wert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would get what another account has.</source>
        <translation>
            <numerusform>%Ln bekäme, was ein anderes Konto hat.</numerusform>
            <numerusform>%Ln bekämen, was ein anderes Konto hat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your role does not allow %Ln of these changes.</source>
        <translation>
            <numerusform>Ihre Rolle erlaubt %Ln dieser Änderungen nicht.</numerusform>
            <numerusform>Ihre Rolle erlaubt %Ln dieser Änderungen nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln is/are needed so that somebody can edit roles and administrators.</source>
        <translation>
            <numerusform>%Ln wird gebraucht, damit jemand Rollen und Administratoren bearbeiten kann.</numerusform>
            <numerusform>%Ln werden gebraucht, damit jemand Rollen und Administratoren bearbeiten kann.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln was/were changed meanwhile.</source>
        <translation>
            <numerusform>%Ln wurde inzwischen geändert.</numerusform>
            <numerusform>%Ln wurden inzwischen geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln for other reasons.</source>
        <translation>
            <numerusform>%Ln aus anderen Gründen.</numerusform>
            <numerusform>%Ln aus anderen Gründen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing %1 would stop %2.</source>
        <translation>Eine Änderung an %1 ließe %2 ausfallen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln administrator(s)</source>
        <translation>
            <numerusform>%Ln Administrator</numerusform>
            <numerusform>%Ln Administratoren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln API user(s)</source>
        <translation>
            <numerusform>%Ln API-Benutzer</numerusform>
            <numerusform>%Ln API-Benutzer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>None of these rows has it</source>
        <translation>Keine dieser Zeilen hat es</translation>
    </message>
    <message>
        <source>%1 for all %2</source>
        <comment>a value and a number</comment>
        <translation>%1 bei allen %2</translation>
    </message>
    <message>
        <source>Several values</source>
        <translation>Mehrere Werte</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number and a value: 40 Active</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) is/are left out.</source>
        <translation>
            <numerusform>%Ln Zeile wird ausgelassen.</numerusform>
            <numerusform>%Ln Zeilen werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 will stop working.</source>
        <comment>several integrations</comment>
        <translation>Es fallen aus: %1.</translation>
    </message>
    <message>
        <source>%1 will have only one API user left.</source>
        <translation>Es bleibt nur noch ein API-Benutzer für %1.</translation>
    </message>
</context>
<context>
    <name>ChainVerification</name>
    <message>
        <source>Change %1 is missing, or another one stands in its place.</source>
        <translation>Änderung %1 fehlt, oder eine andere steht an ihrer Stelle.</translation>
    </message>
    <message>
        <source>Change %1 is missing; what it changed is still there.</source>
        <translation>Änderung %1 fehlt; was sie geändert hat, ist noch da.</translation>
    </message>
    <message>
        <source>Change %1 has a value that Steward never writes.</source>
        <translation>Änderung %1 hat einen Wert, den Steward nie schreibt.</translation>
    </message>
    <message>
        <source>Change %1 is of a kind that this version of Steward does not know.</source>
        <translation>Änderung %1 ist von einer Art, die diese Version von Steward nicht kennt.</translation>
    </message>
    <message>
        <source>Change %1 is hashed in a way that this version of Steward does not know.</source>
        <translation>Der Hash von Änderung %1 ist auf eine Weise gebildet, die diese Version von Steward nicht kennt.</translation>
    </message>
    <message>
        <source>The parts of change %1 are not complete or not in order.</source>
        <translation>Die Teile von Änderung %1 sind unvollständig oder nicht in der richtigen Reihenfolge.</translation>
    </message>
    <message>
        <source>Change %1 does not follow the change before it.</source>
        <translation>Änderung %1 folgt nicht auf die Änderung davor.</translation>
    </message>
    <message>
        <source>Change %1 does not have the content that its hash covers.</source>
        <translation>Änderung %1 hat nicht den Inhalt, den ihr Hash abdeckt.</translation>
    </message>
</context>
<context>
    <name>ChangeDetails</name>
    <message>
        <source>API user for %1</source>
        <translation>API-Benutzer für %1</translation>
    </message>
    <message>
        <source>Administrator with the role %1</source>
        <translation>Administrator mit der Rolle %1</translation>
    </message>
    <message>
        <source>API user for %1 in %2</source>
        <translation>API-Benutzer für %1 in %2</translation>
    </message>
    <message>
        <source>Administrator with the role %1 in %2</source>
        <translation>Administrator mit der Rolle %1 in %2</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>Neue Rolle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln privilege(s) added</source>
        <translation>
            <numerusform>%Ln Berechtigung hinzugefügt</numerusform>
            <numerusform>%Ln Berechtigungen hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln privilege(s) removed</source>
        <translation>
            <numerusform>%Ln Berechtigung entfernt</numerusform>
            <numerusform>%Ln Berechtigungen entfernt</numerusform>
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
        <translation>Verzeichnis erstellt</translation>
    </message>
    <message>
        <source>New accounts</source>
        <translation>Neue Konten</translation>
    </message>
    <message>
        <source>Login suspended</source>
        <translation>Anmeldung gesperrt</translation>
    </message>
    <message>
        <source>Login resumed</source>
        <translation>Anmeldung entsperrt</translation>
    </message>
    <message>
        <source>Into the recycle bin</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Out of the recycle bin</source>
        <translation>Aus dem Papierkorb</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>Endgültig</translation>
    </message>
    <message>
        <source>Takes back entry %1</source>
        <translation>Macht Eintrag %1 rückgängig</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 → nothing</source>
        <translation>%1 → nichts</translation>
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
        <translation>Verzeichnis erstellt</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>%1 hinzugefügt</translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln account(s)</source>
        <translation>
            <numerusform>%Ln Konto hinzugefügt</numerusform>
            <numerusform>%Ln Konten hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>%1 geändert</translation>
    </message>
    <message numerus="yes">
        <source>Changed %Ln account(s)</source>
        <translation>
            <numerusform>%Ln Konto geändert</numerusform>
            <numerusform>%Ln Konten geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Login suspended for %1</source>
        <translation>Anmeldung von %1 gesperrt</translation>
    </message>
    <message numerus="yes">
        <source>Login suspended for %Ln account(s)</source>
        <translation>
            <numerusform>Anmeldung von %Ln Konto gesperrt</numerusform>
            <numerusform>Anmeldung von %Ln Konten gesperrt</numerusform>
        </translation>
    </message>
    <message>
        <source>Login resumed for %1</source>
        <translation>Anmeldung von %1 entsperrt</translation>
    </message>
    <message numerus="yes">
        <source>Login resumed for %Ln account(s)</source>
        <translation>
            <numerusform>Anmeldung von %Ln Konto entsperrt</numerusform>
            <numerusform>Anmeldung von %Ln Konten entsperrt</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>%1 gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln account(s)</source>
        <translation>
            <numerusform>%Ln Konto gelöscht</numerusform>
            <numerusform>%Ln Konten gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>Restored %1</source>
        <translation>%1 wiederhergestellt</translation>
    </message>
    <message numerus="yes">
        <source>Restored %Ln account(s)</source>
        <translation>
            <numerusform>%Ln Konto wiederhergestellt</numerusform>
            <numerusform>%Ln Konten wiederhergestellt</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted %1 for good</source>
        <translation>%1 endgültig gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln account(s) for good</source>
        <translation>
            <numerusform>%Ln Konto endgültig gelöscht</numerusform>
            <numerusform>%Ln Konten endgültig gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed the application %1</source>
        <translation>Anwendung %1 geändert</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>Credentials queued for %1</source>
        <translation>Zugangsdaten für %1 eingereiht</translation>
    </message>
    <message numerus="yes">
        <source>Credentials queued for %Ln account(s)</source>
        <translation>
            <numerusform>Zugangsdaten für %Ln Konto eingereiht</numerusform>
            <numerusform>Zugangsdaten für %Ln Konten eingereiht</numerusform>
        </translation>
    </message>
    <message>
        <source>Credentials of %1 revoked</source>
        <translation>Zugangsdaten von %1 entzogen</translation>
    </message>
    <message numerus="yes">
        <source>Credentials of %Ln account(s) revoked</source>
        <translation>
            <numerusform>Zugangsdaten von %Ln Konto entzogen</numerusform>
            <numerusform>Zugangsdaten von %Ln Konten entzogen</numerusform>
        </translation>
    </message>
    <message>
        <source>Password of %1 shown once</source>
        <translation>Passwort von %1 einmalig angezeigt</translation>
    </message>
    <message>
        <source>Credentials mail to %1 begun</source>
        <translation>E-Mail mit Zugangsdaten an %1 begonnen</translation>
    </message>
    <message>
        <source>Credentials mail to %1</source>
        <translation>E-Mail mit Zugangsdaten an %1</translation>
    </message>
    <message numerus="yes">
        <source>Credentials mail to %Ln account(s)</source>
        <translation>
            <numerusform>E-Mail mit Zugangsdaten an %Ln Konto</numerusform>
            <numerusform>E-Mail mit Zugangsdaten an %Ln Konten</numerusform>
        </translation>
    </message>
    <message>
        <source>First use of the credentials of %1</source>
        <translation>Erste Verwendung der Zugangsdaten von %1</translation>
    </message>
    <message>
        <source>Credentials of %1 expired</source>
        <translation>Zugangsdaten von %1 abgelaufen</translation>
    </message>
    <message numerus="yes">
        <source>Credentials of %Ln account(s) expired</source>
        <translation>
            <numerusform>Zugangsdaten von %Ln Konto abgelaufen</numerusform>
            <numerusform>Zugangsdaten von %Ln Konten abgelaufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes on the credentials of %1 changed</source>
        <translation>Notizen zu den Zugangsdaten von %1 geändert</translation>
    </message>
    <message>
        <source>Settings changed: %1</source>
        <translation>Einstellungen geändert: %1</translation>
    </message>
    <message>
        <source>Changed the role %1</source>
        <translation>Rolle %1 geändert</translation>
    </message>
    <message>
        <source>%1 signed in</source>
        <translation>%1 angemeldet</translation>
    </message>
    <message>
        <source>Sign-in as %1 refused</source>
        <translation>Anmeldung als %1 abgelehnt</translation>
    </message>
    <message>
        <source>%1 signed out</source>
        <translation>%1 abgemeldet</translation>
    </message>
    <message>
        <source>%1 chose a new password</source>
        <translation>Neues Passwort von %1 gewählt</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Abgelehnt: %1</translation>
    </message>
    <message>
        <source>Exported %1</source>
        <translation>Exportiert: %1</translation>
    </message>
    <message>
        <source>Looked at %1</source>
        <translation>Angesehen: %1</translation>
    </message>
    <message>
        <source>Imported %1</source>
        <translation>%1 importiert</translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln account(s)</source>
        <translation>
            <numerusform>%Ln Konto importiert</numerusform>
            <numerusform>%Ln Konten importiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup made: %1</source>
        <translation>Sicherung erstellt: %1</translation>
    </message>
    <message>
        <source>Directory restored from the backup of %1</source>
        <translation>Verzeichnis aus der Sicherung vom %1 wiederhergestellt</translation>
    </message>
    <message>
        <source>Added the application %1</source>
        <translation>Anwendung %1 hinzugefügt</translation>
    </message>
    <message>
        <source>Deleted the application %1</source>
        <translation>Anwendung %1 gelöscht</translation>
    </message>
    <message>
        <source>Added the role %1</source>
        <translation>Rolle %1 hinzugefügt</translation>
    </message>
    <message>
        <source>Deleted the role %1</source>
        <translation>Rolle %1 gelöscht</translation>
    </message>
    <message>
        <source>Synced with the server</source>
        <translation>Mit dem Server synchronisiert</translation>
    </message>
    <message>
        <source>Synced %1 with the server</source>
        <translation>%1 mit dem Server synchronisiert</translation>
    </message>
    <message numerus="yes">
        <source>Synced %Ln account(s) with the server</source>
        <translation>
            <numerusform>%Ln Konto mit dem Server synchronisiert</numerusform>
            <numerusform>%Ln Konten mit dem Server synchronisiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>Create</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Zugangsdaten</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Entziehen</translation>
    </message>
    <message>
        <source>Password shown</source>
        <translation>Passwort angezeigt</translation>
    </message>
    <message>
        <source>Mail begun</source>
        <translation>E-Mail begonnen</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>First use</source>
        <translation>Erste Verwendung</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Sign-in failed</source>
        <translation>Anmeldung fehlgeschlagen</translation>
    </message>
    <message>
        <source>Sign-out</source>
        <translation>Abmeldung</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Einsicht</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronisierung</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Back to a backup</source>
        <translation>Zurück zu einer Sicherung</translation>
    </message>
    <message>
        <source>All views</source>
        <translation>Alle Einsichten</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>Alle Änderungen</translation>
    </message>
    <message>
        <source>All access</source>
        <translation>Alle Zugriffe</translation>
    </message>
    <message>
        <source>All downloads</source>
        <translation>Alle Downloads</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>New application</source>
        <translation>Neue Anwendung</translation>
    </message>
    <message>
        <source>Application deleted</source>
        <translation>Anwendung gelöscht</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>Neue Rolle</translation>
    </message>
    <message>
        <source>Role deleted</source>
        <translation>Rolle gelöscht</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 is not finished</source>
        <comment>what runs: Importing</comment>
        <translation>%1 ist noch nicht abgeschlossen</translation>
    </message>
    <message>
        <source>When it is cancelled, everything is put back as it was. Otherwise the window stays open until it is done.</source>
        <translation>Wenn Sie abbrechen, wird alles auf den vorherigen Stand zurückgesetzt. Andernfalls bleibt das Fenster offen, bis der Vorgang abgeschlossen ist.</translation>
    </message>
    <message>
        <source>Cancel It and Close</source>
        <translation>Abbrechen und schließen</translation>
    </message>
    <message>
        <source>Keep Open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>Settings are not saved</source>
        <translation>Die Einstellungen sind nicht gespeichert</translation>
    </message>
    <message>
        <source>What was changed on the Settings page is lost when the window is closed.</source>
        <translation>Was auf der Seite „Einstellungen“ geändert wurde, geht beim Schließen des Fensters verloren.</translation>
    </message>
    <message>
        <source>Discard and Close</source>
        <translation>Verwerfen und schließen</translation>
    </message>
</context>
<context>
    <name>ColumnTarget</name>
    <message>
        <source>Do not import</source>
        <translation>Nicht importieren</translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation>Vor- und Nachname</translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation>Darf sich anmelden</translation>
    </message>
    <message>
        <source>Uid</source>
        <translation>UID</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Uses %1</source>
        <comment>an external application</comment>
        <translation>Verwendet %1</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>There is no column “%1”. Use one of: %2.</source>
        <translation>Es gibt keine Spalte „%1“. Verwenden Sie eine von diesen: %2.</translation>
    </message>
    <message>
        <source>Uid</source>
        <translation>UID</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Zugangsdaten</translation>
    </message>
    <message>
        <source>Password expires</source>
        <translation>Passwort läuft ab</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Deleted at</source>
        <translation>Gelöscht am</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Administers the administrators and API users of a Steward directory.</source>
        <translation>Verwaltet die Administratoren und API-Benutzer eines Steward-Verzeichnisses.</translation>
    </message>
    <message>
        <source>Print the version and end</source>
        <translation>Version ausgeben und beenden</translation>
    </message>
    <message>
        <source>Print this text and end</source>
        <translation>Diesen Text ausgeben und beenden</translation>
    </message>
    <message>
        <source>See “%1 --help”.</source>
        <translation>Siehe „%1 --help“.</translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation>Es gibt keine Option „%1“.</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>Ein Befehl fehlt.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Es gibt keinen Befehl „%1“.</translation>
    </message>
    <message>
        <source>There is no option “%1” here.</source>
        <translation>Es gibt hier keine Option „%1“.</translation>
    </message>
    <message>
        <source>“%1” is more than was expected. Name the directory with --directory FILE.</source>
        <translation>„%1“ ist mehr, als erwartet wurde. Geben Sie das Verzeichnis mit --directory FILE an.</translation>
    </message>
    <message>
        <source>“%1” is more than was expected.</source>
        <translation>„%1“ ist mehr, als erwartet wurde.</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>Fehlt: %1.</translation>
    </message>
    <message>
        <source>The directory file; may stand before or after the command</source>
        <translation>Die Verzeichnisdatei; kann vor oder nach dem Befehl stehen</translation>
    </message>
    <message>
        <source>Sign in as this person; the password is read from standard input, one line</source>
        <translation>Als diese Person anmelden; das Passwort wird von der Standardeingabe gelesen, eine Zeile</translation>
    </message>
    <message>
        <source>Read passwords from this file descriptor instead, one a line</source>
        <translation>Passwörter stattdessen von diesem Dateideskriptor lesen, eines je Zeile</translation>
    </message>
    <message>
        <source>Who did what: list, show, export</source>
        <translation>Wer was getan hat: list, show, export</translation>
    </message>
    <message>
        <source>External applications: add, edit, delete, list</source>
        <translation>Externe Anwendungen: add, edit, delete, list</translation>
    </message>
    <message>
        <source>Proof that the history was not rewritten: verify, head, anchors</source>
        <translation>Nachweis, dass niemand den Verlauf umgeschrieben hat: verify, head, anchors</translation>
    </message>
    <message>
        <source>What differs between here and the server: list, resolve</source>
        <translation>Was sich zwischen hier und dem Server unterscheidet: list, resolve</translation>
    </message>
    <message>
        <source>Passwords and their mails: send, list, revoke, note</source>
        <translation>Passwörter und ihre E-Mails: send, list, revoke, note</translation>
    </message>
    <message>
        <source>The mail server: set, show, test</source>
        <translation>Der Mailserver: set, show, test</translation>
    </message>
    <message>
        <source>Your own password: change</source>
        <translation>Ihr eigenes Passwort: change</translation>
    </message>
    <message>
        <source>What is asked of passwords and addresses: set, show</source>
        <translation>Anforderungen an Passwörter und Adressen: set, show</translation>
    </message>
    <message>
        <source>The server that the directory is kept in step with</source>
        <translation>Der Server, mit dem das Verzeichnis auf gleichem Stand gehalten wird</translation>
    </message>
    <message>
        <source>Roles and their privileges: add, edit, copy, delete, list, compare</source>
        <translation>Rollen und ihre Berechtigungen: add, edit, copy, delete, list, compare</translation>
    </message>
    <message>
        <source>Whether the directory asks who works with it: set, show, keep</source>
        <translation>Ob das Verzeichnis fragt, wer damit arbeitet: set, show, keep</translation>
    </message>
    <message>
        <source>The texts of the mails: show, set, reset</source>
        <translation>Die Texte der E-Mails: show, set, reset</translation>
    </message>
    <message>
        <source>The results could not be written. Check the disk or the program that reads them.</source>
        <translation>Die Ergebnisse konnten nicht geschrieben werden. Prüfen Sie den Datenträger oder das Programm, das sie liest.</translation>
    </message>
</context>
<context>
    <name>Confirmation</name>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>After the change, no API user can sign in for what stops.</source>
        <translation>Nach der Änderung kann sich für alles, was ausfällt, kein API-Benutzer anmelden.</translation>
    </message>
    <message>
        <source>Undo takes the whole change back.</source>
        <translation>„Rückgängig“ nimmt die ganze Änderung zurück.</translation>
    </message>
    <message>
        <source>Change Anyway</source>
        <translation>Trotzdem ändern</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>After the import, no API user can sign in for what stops.</source>
        <translation>Nach dem Import kann sich für alles, was ausfällt, kein API-Benutzer anmelden.</translation>
    </message>
    <message>
        <source>Undo takes the whole import back.</source>
        <translation>„Rückgängig“ nimmt den ganzen Import zurück.</translation>
    </message>
    <message>
        <source>Import Anyway</source>
        <translation>Trotzdem importieren</translation>
    </message>
    <message>
        <source>Discard Changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Discard your changes?</source>
        <translation>Ihre Änderungen verwerfen?</translation>
    </message>
    <message>
        <source>What you typed has not been saved.</source>
        <translation>Ihre Eingaben wurden noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Keep Editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Starts working</source>
        <translation>Funktioniert dann</translation>
    </message>
    <message>
        <source>Keeps %1</source>
        <translation>Behält %1</translation>
    </message>
    <message numerus="yes">
        <source>Keeps %Ln API user(s)</source>
        <translation>
            <numerusform>Behält %Ln API-Benutzer</numerusform>
            <numerusform>Behält %Ln API-Benutzer</numerusform>
        </translation>
    </message>
    <message>
        <source>Stops working</source>
        <translation>Fällt aus</translation>
    </message>
    <message>
        <source>Does not work already</source>
        <translation>Bereits ausgefallen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other API user(s)</source>
        <translation>
            <numerusform>%Ln anderen API-Benutzer</numerusform>
            <numerusform>%Ln andere API-Benutzer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 keeps working through %2.</source>
        <translation>%1 funktioniert weiter durch %2.</translation>
    </message>
    <message>
        <source>%1 keeps working for %2 through %3.</source>
        <translation>%1 funktioniert für %2 weiter durch %3.</translation>
    </message>
    <message>
        <source>No other API user can still sign in for it.</source>
        <translation>Kein anderer API-Benutzer kann sich noch dafür anmelden.</translation>
    </message>
    <message>
        <source>No other API user can still sign in for them.</source>
        <translation>Kein anderer API-Benutzer kann sich noch dafür anmelden.</translation>
    </message>
    <message>
        <source>%1 (%2) is the only API user that can still sign in for it.</source>
        <translation>%1 (%2) kann sich als einziger API-Benutzer noch dafür anmelden.</translation>
    </message>
    <message>
        <source>%1 (%2) is the only API user that can still sign in for them.</source>
        <translation>%1 (%2) kann sich als einziger API-Benutzer noch dafür anmelden.</translation>
    </message>
    <message>
        <source>Send Credentials</source>
        <translation>Zugangsdaten senden</translation>
    </message>
    <message>
        <source>Send new credentials to %1?</source>
        <translation>Neue Zugangsdaten an %1 senden?</translation>
    </message>
    <message>
        <source>A mail with the user name and a new password goes to %1. From then on, the present password works no longer.</source>
        <translation>Eine E-Mail mit dem Benutzernamen und einem neuen Passwort geht an %1. Von da an gilt das aktuelle Passwort nicht mehr.</translation>
    </message>
    <message numerus="yes">
        <source>Send new credentials to %Ln account(s)?</source>
        <translation>
            <numerusform>Neue Zugangsdaten an %Ln Konto senden?</numerusform>
            <numerusform>Neue Zugangsdaten an %Ln Konten senden?</numerusform>
        </translation>
    </message>
    <message>
        <source>Each gets a mail with its user name and a new password. From then on, the present passwords work no longer.</source>
        <translation>Jedes Konto bekommt eine E-Mail mit seinem Benutzernamen und einem neuen Passwort. Von da an gelten die aktuellen Passwörter nicht mehr.</translation>
    </message>
    <message>
        <source>A mail that was sent cannot be taken back.</source>
        <translation>Eine gesendete E-Mail kann nicht zurückgenommen werden.</translation>
    </message>
    <message>
        <source>Revoke Credentials</source>
        <translation>Zugangsdaten entziehen</translation>
    </message>
    <message>
        <source>Revoke the credentials of %1?</source>
        <translation>Die Zugangsdaten von %1 entziehen?</translation>
    </message>
    <message numerus="yes">
        <source>Revoke the credentials of %Ln account(s)?</source>
        <translation>
            <numerusform>Die Zugangsdaten von %Ln Konto entziehen?</numerusform>
            <numerusform>Die Zugangsdaten von %Ln Konten entziehen?</numerusform>
        </translation>
    </message>
    <message>
        <source>The password of %1 works no longer, and a queued mail is not sent.</source>
        <translation>Das Passwort von %1 gilt nicht mehr, und eine eingereihte E-Mail wird nicht gesendet.</translation>
    </message>
    <message>
        <source>Their passwords work no longer, and queued mails are not sent.</source>
        <translation>Die Passwörter dieser Konten gelten nicht mehr, und eingereihte E-Mails werden nicht gesendet.</translation>
    </message>
    <message>
        <source>They cannot connect until new credentials are sent.</source>
        <translation>Ohne neue Zugangsdaten kommt keine Verbindung zustande.</translation>
    </message>
    <message>
        <source>Revoke Anyway</source>
        <translation>Trotzdem entziehen</translation>
    </message>
    <message>
        <source>A password that was revoked does not come back; send new credentials instead.</source>
        <translation>Ein entzogenes Passwort kommt nicht zurück; senden Sie stattdessen neue Zugangsdaten.</translation>
    </message>
    <message>
        <source>Show Password Once</source>
        <translation>Passwort einmalig anzeigen</translation>
    </message>
    <message>
        <source>Make a new password for %1 and show it here?</source>
        <translation>Ein neues Passwort für %1 erstellen und hier anzeigen?</translation>
    </message>
    <message>
        <source>For somebody at this desk who gets no mail. The present password works no longer. Activity keeps that you have seen the new one.</source>
        <translation>Für jemanden an diesem Platz, der keine E-Mail bekommt. Das aktuelle Passwort gilt dann nicht mehr. Unter „Aktivitäten“ wird festgehalten, dass Sie das neue gesehen haben.</translation>
    </message>
    <message>
        <source>It is shown only once; nobody can look it up later.</source>
        <translation>Es wird nur einmal angezeigt; später kann niemand es nachschlagen.</translation>
    </message>
    <message>
        <source>Show Password</source>
        <translation>Passwort anzeigen</translation>
    </message>
    <message>
        <source>After the deletion, they cannot connect until other API users are set up.</source>
        <translation>Nach dem Löschen haben sie keine Verbindung, bis andere API-Benutzer eingerichtet sind.</translation>
    </message>
    <message>
        <source>After the deletion, %1 cannot connect until another API user is set up.</source>
        <translation>Nach dem Löschen hat %1 keine Verbindung, bis ein anderer API-Benutzer eingerichtet ist.</translation>
    </message>
    <message>
        <source>Delete API User</source>
        <translation>API-Benutzer löschen</translation>
    </message>
    <message>
        <source>Delete Administrator</source>
        <translation>Administrator löschen</translation>
    </message>
    <message>
        <source>Delete API Users</source>
        <translation>API-Benutzer löschen</translation>
    </message>
    <message>
        <source>Delete Administrators</source>
        <translation>Administratoren löschen</translation>
    </message>
    <message>
        <source>Delete Accounts</source>
        <translation>Konten löschen</translation>
    </message>
    <message>
        <source>Yes, Delete API User</source>
        <translation>Ja, API-Benutzer löschen</translation>
    </message>
    <message>
        <source>Yes, Delete Administrator</source>
        <translation>Ja, Administrator löschen</translation>
    </message>
    <message numerus="yes">
        <source>Yes, Delete %Ln API User(s)</source>
        <translation>
            <numerusform>Ja, %Ln API-Benutzer löschen</numerusform>
            <numerusform>Ja, %Ln API-Benutzer löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Yes, Delete %Ln Administrator(s)</source>
        <translation>
            <numerusform>Ja, %Ln Administrator löschen</numerusform>
            <numerusform>Ja, %Ln Administratoren löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Yes, Delete %Ln Account(s)</source>
        <translation>
            <numerusform>Ja, %Ln Konto löschen</numerusform>
            <numerusform>Ja, %Ln Konten löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 löschen?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln API user(s)?</source>
        <translation>
            <numerusform>%Ln API-Benutzer löschen?</numerusform>
            <numerusform>%Ln API-Benutzer löschen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln administrator(s)?</source>
        <translation>
            <numerusform>%Ln Administrator löschen?</numerusform>
            <numerusform>%Ln Administratoren löschen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln account(s)?</source>
        <translation>
            <numerusform>%Ln Konto löschen?</numerusform>
            <numerusform>%Ln Konten löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can no longer use the API.</source>
        <translation>%1 kann die API nicht mehr verwenden.</translation>
    </message>
    <message>
        <source>%1 can no longer sign in. Activity keeps what %2 has done.</source>
        <translation>%1 kann sich nicht mehr anmelden. Was %2 getan hat, bleibt unter „Aktivitäten“ festgehalten.</translation>
    </message>
    <message>
        <source>They can no longer use the API.</source>
        <translation>Diese Konten können die API nicht mehr verwenden.</translation>
    </message>
    <message>
        <source>They can no longer sign in. Activity keeps what they have done.</source>
        <translation>Diese Konten können sich nicht mehr anmelden. Was damit getan wurde, bleibt unter „Aktivitäten“ festgehalten.</translation>
    </message>
    <message>
        <source>They can no longer sign in or use the API.</source>
        <translation>Diese Konten können sich nicht mehr anmelden und die API nicht mehr verwenden.</translation>
    </message>
    <message>
        <source>Yes, Delete Anyway</source>
        <translation>Ja, trotzdem löschen</translation>
    </message>
    <message>
        <source>Create &amp;Replacement…</source>
        <translation>&amp;Ersatz erstellen…</translation>
    </message>
    <message>
        <source>Undo brings the accounts back, but not their passwords.</source>
        <translation>„Rückgängig“ bringt die Konten zurück, aber nicht ihre Passwörter.</translation>
    </message>
    <message>
        <source>Undo brings the account back, but not its password.</source>
        <translation>„Rückgängig“ bringt das Konto zurück, aber nicht sein Passwort.</translation>
    </message>
    <message>
        <source>Delete for Good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Delete %1 for good?</source>
        <translation>%1 endgültig löschen?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln account(s) for good?</source>
        <translation>
            <numerusform>%Ln Konto endgültig löschen?</numerusform>
            <numerusform>%Ln Konten endgültig löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>The account leaves the recycle bin and cannot be restored. Activity keeps what was done.</source>
        <translation>Das Konto verlässt den Papierkorb und kann nicht wiederhergestellt werden. Was getan wurde, bleibt unter „Aktivitäten“ festgehalten.</translation>
    </message>
    <message>
        <source>The accounts leave the recycle bin and cannot be restored. Activity keeps what was done.</source>
        <translation>Die Konten verlassen den Papierkorb und können nicht wiederhergestellt werden. Was getan wurde, bleibt unter „Aktivitäten“ festgehalten.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Dies kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Yes, Delete for Good</source>
        <translation>Ja, endgültig löschen</translation>
    </message>
    <message>
        <source>Delete Application</source>
        <translation>Anwendung löschen</translation>
    </message>
    <message>
        <source>%1 is used by %2</source>
        <translation>%1 wird von %2 verwendet</translation>
    </message>
    <message numerus="yes">
        <source>%1 is used by %Ln API user(s)</source>
        <translation>
            <numerusform>%1 wird von %Ln API-Benutzer verwendet</numerusform>
            <numerusform>%1 wird von %Ln API-Benutzern verwendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the application from this API user first, then delete it.</source>
        <translation>Entfernen Sie die Anwendung zuerst von diesem API-Benutzer, und löschen Sie sie dann.</translation>
    </message>
    <message>
        <source>Remove the application from these API users first, then delete it.</source>
        <translation>Entfernen Sie die Anwendung zuerst von diesen API-Benutzern, und löschen Sie sie dann.</translation>
    </message>
    <message>
        <source>No API user has this application. It can no longer be chosen.</source>
        <translation>Kein API-Benutzer hat diese Anwendung. Sie kann dann nicht mehr gewählt werden.</translation>
    </message>
    <message>
        <source>Undo brings the application back.</source>
        <translation>„Rückgängig“ bringt die Anwendung zurück.</translation>
    </message>
    <message>
        <source>Yes, Delete Application</source>
        <translation>Ja, Anwendung löschen</translation>
    </message>
    <message>
        <source>%1 is the last one who can edit roles</source>
        <translation>Außer %1 kann niemand Rollen bearbeiten</translation>
    </message>
    <message>
        <source>Give this privilege to someone else first.</source>
        <translation>Geben Sie diese Berechtigung zuerst jemand anderem.</translation>
    </message>
    <message>
        <source>After the change, they cannot connect until other API users are set up.</source>
        <translation>Nach der Änderung haben sie keine Verbindung, bis andere API-Benutzer eingerichtet sind.</translation>
    </message>
    <message>
        <source>After the change, %1 cannot connect until another API user is set up.</source>
        <translation>Nach der Änderung hat %1 keine Verbindung, bis ein anderer API-Benutzer eingerichtet ist.</translation>
    </message>
    <message>
        <source>During the suspension, they cannot connect.</source>
        <translation>Während der Sperrung haben sie keine Verbindung.</translation>
    </message>
    <message>
        <source>During the suspension, %1 cannot connect.</source>
        <translation>Während der Sperrung hat %1 keine Verbindung.</translation>
    </message>
    <message>
        <source>Suspend the login of %1?</source>
        <translation>Die Anmeldung von %1 sperren?</translation>
    </message>
    <message numerus="yes">
        <source>Suspend the logins of %Ln API user(s)?</source>
        <translation>
            <numerusform>Die Anmeldung von %Ln API-Benutzer sperren?</numerusform>
            <numerusform>Die Anmeldung von %Ln API-Benutzern sperren?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suspend the logins of %Ln administrator(s)?</source>
        <translation>
            <numerusform>Die Anmeldung von %Ln Administrator sperren?</numerusform>
            <numerusform>Die Anmeldung von %Ln Administratoren sperren?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suspend the logins of %Ln account(s)?</source>
        <translation>
            <numerusform>Die Anmeldung von %Ln Konto sperren?</numerusform>
            <numerusform>Die Anmeldung von %Ln Konten sperren?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot use the API until the login is resumed.</source>
        <translation>%1 kann die API nicht verwenden, bis die Anmeldung entsperrt wird.</translation>
    </message>
    <message>
        <source>%1 cannot sign in until the login is resumed.</source>
        <translation>%1 kann sich nicht anmelden, bis die Anmeldung entsperrt wird.</translation>
    </message>
    <message>
        <source>They cannot use the API until the logins are resumed.</source>
        <translation>Diese Konten können die API nicht verwenden, bis die Anmeldung entsperrt wird.</translation>
    </message>
    <message>
        <source>They cannot sign in until the logins are resumed.</source>
        <translation>Diese Konten können sich nicht anmelden, bis die Anmeldung entsperrt wird.</translation>
    </message>
    <message>
        <source>Suspend Login</source>
        <translation>Anmeldung sperren</translation>
    </message>
    <message>
        <source>Suspend Logins</source>
        <translation>Anmeldungen sperren</translation>
    </message>
    <message numerus="yes">
        <source>Suspend %Ln Login(s)</source>
        <translation>
            <numerusform>%Ln Anmeldung sperren</numerusform>
            <numerusform>%Ln Anmeldungen sperren</numerusform>
        </translation>
    </message>
    <message>
        <source>Suspend Anyway</source>
        <translation>Trotzdem sperren</translation>
    </message>
    <message>
        <source>Undo lets the account sign in again.</source>
        <translation>Mit „Rückgängig“ kann sich das Konto wieder anmelden.</translation>
    </message>
    <message>
        <source>Undo lets the accounts sign in again.</source>
        <translation>Mit „Rückgängig“ können sich die Konten wieder anmelden.</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>Die Änderungen an %1 speichern?</translation>
    </message>
    <message>
        <source>Remove Application</source>
        <translation>Anwendung entfernen</translation>
    </message>
    <message>
        <source>Remove Anyway</source>
        <translation>Trotzdem entfernen</translation>
    </message>
    <message>
        <source>Undo gives the application back to the account.</source>
        <translation>„Rückgängig“ gibt dem Konto die Anwendung zurück.</translation>
    </message>
    <message>
        <source>Move to Another Organization</source>
        <translation>In eine andere Organisation verschieben</translation>
    </message>
    <message>
        <source>Move Anyway</source>
        <translation>Trotzdem verschieben</translation>
    </message>
    <message>
        <source>Undo moves the account back.</source>
        <translation>„Rückgängig“ verschiebt das Konto zurück.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo Anyway</source>
        <translation>Trotzdem rückgängig machen</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>The directory file could not be opened. Check that it is there and that you may read and write it.</source>
        <translation>Die Verzeichnisdatei konnte nicht geöffnet werden. Prüfen Sie, ob sie vorhanden ist und ob Sie sie lesen und schreiben dürfen.</translation>
    </message>
    <message>
        <source>The SQLite driver of Qt could not be used.</source>
        <translation>Der SQLite-Treiber von Qt konnte nicht verwendet werden.</translation>
    </message>
</context>
<context>
    <name>Credential</name>
    <message>
        <source>Mail failed</source>
        <translation>E-Mail fehlgeschlagen</translation>
    </message>
    <message>
        <source>May have arrived</source>
        <translation>Vielleicht angekommen</translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation>Neuer Versuch</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Entzogen</translation>
    </message>
    <message>
        <source>No credential</source>
        <translation>Keine Zugangsdaten</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Eingereiht</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Sent, not used</source>
        <translation>Gesendet, unbenutzt</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Verwendung</translation>
    </message>
    <message>
        <source>Shown, not used</source>
        <translation>Angezeigt, unbenutzt</translation>
    </message>
</context>
<context>
    <name>CredentialActions</name>
    <message>
        <source>This account has been deleted by somebody else meanwhile. Nothing was changed.</source>
        <translation>Dieses Konto wurde inzwischen von jemand anderem gelöscht. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The account is in the recycle bin. Restore it first.</source>
        <translation>Das Konto ist im Papierkorb. Stellen Sie es zuerst wieder her.</translation>
    </message>
    <message>
        <source>The login is suspended. Resume it first.</source>
        <translation>Die Anmeldung ist gesperrt. Entsperren Sie sie zuerst.</translation>
    </message>
    <message>
        <source>The policy allows only addresses at %1. Change the address or the policy.</source>
        <translation>Die Richtlinie erlaubt nur Adressen bei %1. Ändern Sie die Adresse oder die Richtlinie.</translation>
    </message>
    <message>
        <source>Deployed at</source>
        <translation>Eingesetzt in</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständigkeit</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>The server issues the passwords of this directory. Ask for new ones there, or let this console issue them (Sync, Remote Settings).</source>
        <translation>Der Server stellt die Passwörter dieses Verzeichnisses aus. Fordern Sie dort neue an, oder lassen Sie sie von dieser Konsole ausstellen („Synchronisierung“, „Einstellungen der Gegenstelle“).</translation>
    </message>
    <message>
        <source>The account has no credential.</source>
        <translation>Das Konto hat keine Zugangsdaten.</translation>
    </message>
</context>
<context>
    <name>CredentialCommands</name>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Would revoke the credentials of %1</source>
        <translation>Würde die Zugangsdaten von %1 entziehen</translation>
    </message>
    <message>
        <source>Nothing to note was named. Add --deployed-at, --owner or --ticket with a text.</source>
        <translation>Es wurde nichts angegeben, was notiert werden soll. Fügen Sie --deployed-at, --owner oder --ticket mit einem Text hinzu.</translation>
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
        <translation>UID, Benutzername oder E-Mail; ohne Angabe alle</translation>
    </message>
    <message>
        <source>Queue a mail with a new password for some of them; “deliver” or the console sends it</source>
        <translation>Für einige Konten eine E-Mail mit einem neuen Passwort einreihen; „deliver“ oder die Konsole sendet sie</translation>
    </message>
    <message>
        <source>List the state of passwords and their mails</source>
        <translation>Den Zustand der Passwörter und ihrer E-Mails auflisten</translation>
    </message>
    <message>
        <source>Take the passwords of some of them away</source>
        <translation>Einigen Konten die Passwörter entziehen</translation>
    </message>
    <message>
        <source>Note where a password is used, and by whom</source>
        <translation>Notieren, wo und von wem ein Passwort verwendet wird</translation>
    </message>
    <message>
        <source>Where it is deployed</source>
        <translation>Wo es eingesetzt ist</translation>
    </message>
    <message>
        <source>Who looks after it there</source>
        <translation>Wer sich dort darum kümmert</translation>
    </message>
    <message>
        <source>Under which ticket</source>
        <translation>Unter welchem Ticket</translation>
    </message>
    <message>
        <source>Send the mails that are due now</source>
        <translation>Die jetzt fälligen E-Mails senden</translation>
    </message>
    <message>
        <source>Read the mail server&apos;s password from this file descriptor</source>
        <translation>Das Passwort des Mailservers von diesem Dateideskriptor lesen</translation>
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
        <translation>Ein Passwort hat %1 bis %2 Zeichen. Geben Sie eine Länge in diesem Bereich ein.</translation>
    </message>
    <message>
        <source>An unused password expires after 1 to %1 hours, or with 0 never.</source>
        <translation>Ein unbenutztes Passwort läuft nach 1 bis %1 Stunden ab, oder mit 0 nie.</translation>
    </message>
    <message>
        <source>A password expires after 1 to %1 days, or with 0 never.</source>
        <translation>Ein Passwort läuft nach 1 bis %1 Tagen ab, oder mit 0 nie.</translation>
    </message>
    <message>
        <source>Warn 1 to %1 days before a password expires.</source>
        <translation>Warnen Sie 1 bis %1 Tage, bevor ein Passwort abläuft.</translation>
    </message>
    <message>
        <source>“%1” is not a domain. Enter it as in an address, for example example.com.</source>
        <translation>„%1“ ist keine Domäne. Geben Sie sie so ein wie in einer Adresse, zum Beispiel example.com.</translation>
    </message>
</context>
<context>
    <name>DelimitedText</name>
    <message>
        <source>A quotation mark stands inside a cell that does not begin with one. Put the whole cell in quotation marks and double those inside, or read the file without quotation marks.</source>
        <translation>Ein Anführungszeichen steht in einer Zelle, die nicht mit einem beginnt. Setzen Sie die ganze Zelle in Anführungszeichen und verdoppeln Sie die inneren, oder lesen Sie die Datei ohne Anführungszeichen.</translation>
    </message>
    <message>
        <source>A quotation mark is opened here and never closed. Close it, or read the file without quotation marks.</source>
        <translation>Ein Anführungszeichen wird hier geöffnet und nie geschlossen. Schließen Sie es, oder lesen Sie die Datei ohne Anführungszeichen.</translation>
    </message>
    <message>
        <source>Something follows the closing quotation mark of a cell. Double quotation marks that belong to the cell.</source>
        <translation>Nach dem schließenden Anführungszeichen einer Zelle folgt noch etwas. Verdoppeln Sie Anführungszeichen, die zur Zelle gehören.</translation>
    </message>
    <message>
        <source>A cell is longer than %1 bytes. Shorten it, or check the quotation marks before it.</source>
        <translation>Eine Zelle ist länger als %1 Byte. Kürzen Sie sie, oder prüfen Sie die Anführungszeichen davor.</translation>
    </message>
    <message>
        <source>There are more than %1 columns. Choose another separator, or delete columns.</source>
        <translation>Es sind mehr als %1 Spalten. Wählen Sie ein anderes Trennzeichen, oder löschen Sie Spalten.</translation>
    </message>
    <message>
        <source>There are more than %1 rows. Import the file in parts.</source>
        <translation>Es sind mehr als %1 Zeilen. Importieren Sie die Datei in Teilen.</translation>
    </message>
    <message>
        <source>Row %1, column %2 (byte %3)</source>
        <translation>Zeile %1, Spalte %2 (Byte %3)</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place in a file: what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The text is larger than %1. Import it in parts.</source>
        <translation>Der Text ist größer als %1. Importieren Sie ihn in Teilen.</translation>
    </message>
</context>
<context>
    <name>DeliveryReport</name>
    <message numerus="yes">
        <source>%Ln mail(s) with credentials sent</source>
        <translation>
            <numerusform>%Ln E-Mail mit Zugangsdaten gesendet</numerusform>
            <numerusform>%Ln E-Mails mit Zugangsdaten gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln fehlgeschlagen</numerusform>
            <numerusform>%Ln fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln may have arrived</source>
        <translation>
            <numerusform>%Ln vielleicht angekommen</numerusform>
            <numerusform>%Ln vielleicht angekommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still queued</source>
        <translation>
            <numerusform>%Ln noch eingereiht</numerusform>
            <numerusform>%Ln noch eingereiht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln withdrawn meanwhile</source>
        <translation>
            <numerusform>%Ln inzwischen zurückgezogen</numerusform>
            <numerusform>%Ln inzwischen zurückgezogen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DirectoryCommands</name>
    <message>
        <source>An owner needs %1 too.</source>
        <translation>Ein Owner braucht auch %1.</translation>
    </message>
    <message>
        <source>Password of %1:</source>
        <translation>Passwort von %1:</translation>
    </message>
    <message>
        <source>The sample directory has an owner already.</source>
        <translation>Das Beispielverzeichnis hat bereits einen Owner.</translation>
    </message>
    <message>
        <source>--sign-in needs --owner, who could sign in then.</source>
        <translation>--sign-in braucht --owner; sonst könnte sich niemand anmelden.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Created the directory “%1” in %2</source>
        <translation>Verzeichnis „%1“ in %2 erstellt</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln row(s)</source>
        <translation>
            <numerusform>%1: %Ln Zeile</numerusform>
            <numerusform>%1: %Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything was read. The repaired directory is %1</source>
        <translation>Es wurde alles gelesen. Das reparierte Verzeichnis ist %1</translation>
    </message>
    <message>
        <source>The repaired directory is %1. Compare it with a backup before you use it.</source>
        <translation>Das reparierte Verzeichnis ist %1. Vergleichen Sie es mit einer Sicherung, bevor Sie es verwenden.</translation>
    </message>
    <message>
        <source>The history was altered. %1</source>
        <translation>Der Verlauf wurde verändert. %1</translation>
    </message>
    <message>
        <source>The directory is damaged. Work with a backup of it, or read what is readable into a new file with “stewardctl doctor --repair NEWFILE”.</source>
        <translation>Das Verzeichnis ist beschädigt. Arbeiten Sie mit einer Sicherung davon, oder lesen Sie mit „stewardctl doctor --repair NEWFILE“ in eine neue Datei, was lesbar ist.</translation>
    </message>
    <message>
        <source>No problem found: accounts %1, changes in the history %2.</source>
        <translation>Kein Problem gefunden: Konten %1, Änderungen im Verlauf %2.</translation>
    </message>
    <message>
        <source>Saved a copy as %1</source>
        <translation>Kopie als %1 gespeichert</translation>
    </message>
    <message>
        <source>Create the directory file: empty, or with sample accounts</source>
        <translation>Die Verzeichnisdatei erstellen: leer oder mit Beispielkonten</translation>
    </message>
    <message>
        <source>Fill it with the sample directory</source>
        <translation>Mit dem Beispielverzeichnis füllen</translation>
    </message>
    <message>
        <source>Name of the directory; otherwise that of the file</source>
        <translation>Name des Verzeichnisses; sonst der Name der Datei</translation>
    </message>
    <message>
        <source>Its first administrator, with the role Owner</source>
        <translation>Der erste Administrator, mit der Rolle Owner</translation>
    </message>
    <message>
        <source>First name of the owner</source>
        <translation>Vorname des Owners</translation>
    </message>
    <message>
        <source>Last name of the owner</source>
        <translation>Nachname des Owners</translation>
    </message>
    <message>
        <source>Ask for a password whenever it is opened; that of the owner is read, one line</source>
        <translation>Bei jedem Öffnen nach einem Passwort fragen; das des Owners wird gelesen, eine Zeile</translation>
    </message>
    <message>
        <source>Check the file, its schema and its history; or read what is readable of a damaged one</source>
        <translation>Die Datei, ihr Schema und ihren Verlauf prüfen; oder aus einer beschädigten lesen, was lesbar ist</translation>
    </message>
    <message>
        <source>Read a damaged file into this new one, and say what is missing; the damaged one is left as it is</source>
        <translation>Eine beschädigte Datei in diese neue lesen und melden, was fehlt; die beschädigte bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>Save a copy of the directory</source>
        <translation>Eine Kopie des Verzeichnisses speichern</translation>
    </message>
    <message>
        <source>A file that does not exist yet</source>
        <translation>Eine Datei, die es noch nicht gibt</translation>
    </message>
</context>
<context>
    <name>DirectoryDialogs</name>
    <message>
        <source>Open Directory</source>
        <translation>Verzeichnis öffnen</translation>
    </message>
    <message>
        <source>Steward directories (*.steward);;All files (*)</source>
        <translation>Steward-Verzeichnisse (*.steward);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Steward directories (*.steward)</source>
        <translation>Steward-Verzeichnisse (*.steward)</translation>
    </message>
</context>
<context>
    <name>DirectoryFile</name>
    <message>
        <source>The file %1 is damaged. It was left as it is; open a copy or a backup of it.</source>
        <translation>Die Datei %1 ist beschädigt. Sie wurde unverändert gelassen; öffnen Sie eine Kopie oder eine Sicherung davon.</translation>
    </message>
    <message>
        <source>The file %1 cannot be created. Check that the folder exists and that you may write in it.</source>
        <translation>Die Datei %1 kann nicht erstellt werden. Prüfen Sie, ob der Ordner vorhanden ist und ob Sie in ihn schreiben dürfen.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 ist keine Datei.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check its permissions.</source>
        <translation>Die Datei %1 kann nicht gelesen werden. Prüfen Sie ihre Zugriffsrechte.</translation>
    </message>
    <message>
        <source>The file %1 is empty. It was left as it is; choose another file, or create a new directory.</source>
        <translation>Die Datei %1 ist leer. Sie wurde unverändert gelassen; wählen Sie eine andere Datei, oder erstellen Sie ein neues Verzeichnis.</translation>
    </message>
    <message>
        <source>The file %1 is not a Steward directory. It was left as it is.</source>
        <translation>Die Datei %1 ist kein Steward-Verzeichnis. Sie wurde unverändert gelassen.</translation>
    </message>
    <message>
        <source>The file %1 was made by a newer version of Steward. It was left as it is; install the newer version to open it.</source>
        <translation>Die Datei %1 wurde mit einer neueren Version von Steward erstellt. Sie wurde unverändert gelassen; installieren Sie die neuere Version, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>A directory cannot be copied onto itself. Choose another name.</source>
        <translation>Ein Verzeichnis kann nicht auf sich selbst kopiert werden. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>A row of %1 refers to a row of %2 that is not there.</source>
        <translation>Eine Zeile von %1 verweist auf eine Zeile von %2, die nicht vorhanden ist.</translation>
    </message>
    <message>
        <source>No temporary file could be created.</source>
        <translation>Es konnte keine temporäre Datei erstellt werden.</translation>
    </message>
    <message>
        <source>The schema lacks: %1</source>
        <translation>Im Schema fehlt: %1</translation>
    </message>
    <message>
        <source>The schema has something that is not Steward&apos;s: %1</source>
        <translation>Das Schema enthält etwas, das nicht von Steward stammt: %1</translation>
    </message>
    <message>
        <source>A part of the program is missing. Install Steward again.</source>
        <translation>Ein Teil des Programms fehlt. Installieren Sie Steward neu.</translation>
    </message>
</context>
<context>
    <name>Email</name>
    <message>
        <source>Enter an email address, for example ana.perez@example.com.</source>
        <translation>Geben Sie eine E-Mail-Adresse ein, zum Beispiel ana.perez@example.com.</translation>
    </message>
    <message>
        <source>The address contains %1. Delete that character, or type the address again.</source>
        <translation>Die Adresse enthält %1. Löschen Sie dieses Zeichen, oder geben Sie die Adresse neu ein.</translation>
    </message>
    <message>
        <source>Addresses in quotation marks are not supported, because many servers refuse them. Enter an address without quotation marks.</source>
        <translation>Adressen in Anführungszeichen werden nicht unterstützt, weil viele Server sie ablehnen. Geben Sie eine Adresse ohne Anführungszeichen ein.</translation>
    </message>
    <message>
        <source>The @ is missing. Enter a full address, for example ana.perez@example.com.</source>
        <translation>Das @ fehlt. Geben Sie eine vollständige Adresse ein, zum Beispiel ana.perez@example.com.</translation>
    </message>
    <message>
        <source>The part before @ is missing. Enter a full address, for example ana.perez@example.com.</source>
        <translation>Der Teil vor dem @ fehlt. Geben Sie eine vollständige Adresse ein, zum Beispiel ana.perez@example.com.</translation>
    </message>
    <message>
        <source>There is more than one @. Enter a single address.</source>
        <translation>Es gibt mehr als ein @. Geben Sie eine einzelne Adresse ein.</translation>
    </message>
    <message>
        <source>A blank cannot stand before the @. Enter a single address such as ana.perez@example.com.</source>
        <translation>Vor dem @ kann kein Leerzeichen stehen. Geben Sie eine einzelne Adresse wie ana.perez@example.com ein.</translation>
    </message>
    <message>
        <source>“%1” cannot stand before the @. Enter a single address such as ana.perez@example.com.</source>
        <translation>„%1“ kann nicht vor dem @ stehen. Geben Sie eine einzelne Adresse wie ana.perez@example.com ein.</translation>
    </message>
    <message>
        <source>A dot cannot stand at the start or end of the part before @, nor twice in a row. Correct the dots.</source>
        <translation>Ein Punkt kann nicht am Anfang oder Ende des Teils vor dem @ und nicht zweimal hintereinander stehen. Korrigieren Sie die Punkte.</translation>
    </message>
    <message>
        <source>The part before @ is longer than %1 characters. Enter a shorter address.</source>
        <translation>Der Teil vor dem @ ist länger als %1 Zeichen. Geben Sie eine kürzere Adresse ein.</translation>
    </message>
    <message>
        <source>The part after @ is missing. Enter a full address, for example %1@example.com.</source>
        <translation>Der Teil nach dem @ fehlt. Geben Sie eine vollständige Adresse ein, zum Beispiel %1@example.com.</translation>
    </message>
    <message>
        <source>The part after @ is too long: a domain name has at most %1 characters, and %2 between two dots. Enter a shorter address.</source>
        <translation>Der Teil nach dem @ ist zu lang: Ein Domänenname hat höchstens %1 Zeichen, und %2 zwischen zwei Punkten. Geben Sie eine kürzere Adresse ein.</translation>
    </message>
    <message>
        <source>“%1” is not a domain name. Correct the part after @.</source>
        <translation>„%1“ ist kein Domänenname. Korrigieren Sie den Teil nach dem @.</translation>
    </message>
    <message>
        <source>The address ends with a dot. Delete the last dot.</source>
        <translation>Die Adresse endet mit einem Punkt. Löschen Sie den letzten Punkt.</translation>
    </message>
    <message>
        <source>The part after @ has no ending. Enter a full address, for example %1@%2.com.</source>
        <translation>Der Teil nach dem @ hat keine Endung. Geben Sie eine vollständige Adresse ein, zum Beispiel %1@%2.com.</translation>
    </message>
    <message>
        <source>“%1” is a number, not a domain name. Enter an address with a domain name.</source>
        <translation>„%1“ ist eine Zahl und kein Domänenname. Geben Sie eine Adresse mit einem Domänennamen ein.</translation>
    </message>
    <message>
        <source>The address is longer than %1 characters. Enter a shorter address.</source>
        <translation>Die Adresse ist länger als %1 Zeichen. Geben Sie eine kürzere Adresse ein.</translation>
    </message>
</context>
<context>
    <name>Endpoint</name>
    <message>
        <source>The URL contains %1. Delete that character.</source>
        <translation>Die URL enthält %1. Löschen Sie dieses Zeichen.</translation>
    </message>
    <message>
        <source>The URL contains a blank. Delete it, or write it as %20.</source>
        <translation>Die URL enthält ein Leerzeichen. Löschen Sie es, oder schreiben Sie es als %20.</translation>
    </message>
    <message>
        <source>The URL is longer than %1 characters. Shorten it.</source>
        <translation>Die URL ist länger als %1 Zeichen. Kürzen Sie sie.</translation>
    </message>
    <message>
        <source>The URL does not begin with https://. Enter it whole, for example https://example.com/api.</source>
        <translation>Die URL beginnt nicht mit https://. Geben Sie sie vollständig ein, zum Beispiel https://example.com/api.</translation>
    </message>
    <message>
        <source>This is not a valid URL. Enter it whole, for example https://example.com/api.</source>
        <translation>Dies ist keine gültige URL. Geben Sie sie vollständig ein, zum Beispiel https://example.com/api.</translation>
    </message>
    <message>
        <source>“%1” cannot be used to reach the API. Enter a URL that begins with https://.</source>
        <translation>„%1“ kann nicht verwendet werden, um die API zu erreichen. Geben Sie eine URL ein, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>http sends passwords unprotected, and is allowed on this computer only. Begin the URL with https://.</source>
        <translation>http sendet Passwörter ungeschützt und ist nur auf diesem Computer erlaubt. Beginnen Sie die URL mit https://.</translation>
    </message>
    <message>
        <source>The URL contains a user name or password. Delete everything between // and @.</source>
        <translation>Die URL enthält einen Benutzernamen oder ein Passwort. Löschen Sie alles zwischen // und @.</translation>
    </message>
    <message>
        <source>The part after # is never sent. Delete it.</source>
        <translation>Der Teil nach # wird nie gesendet. Löschen Sie ihn.</translation>
    </message>
</context>
<context>
    <name>ExitCode</name>
    <message>
        <source>Exit codes:</source>
        <translation>Exitcodes:</translation>
    </message>
    <message>
        <source>  0  everything asked for was done</source>
        <translation>  0  alles Verlangte wurde getan</translation>
    </message>
    <message>
        <source>  1  some rows were left alone; they are listed on standard error</source>
        <translation>  1  einige Zeilen wurden unverändert gelassen; sie stehen in der Standardfehlerausgabe</translation>
    </message>
    <message>
        <source>  2  wrong usage, and nothing was changed; or some rows of a job failed, and are listed</source>
        <translation>  2  falsche Verwendung, und es wurde nichts geändert; oder einige Zeilen eines Auftrags sind fehlgeschlagen und werden aufgelistet</translation>
    </message>
    <message>
        <source>  3  what was named was not found, or the name is ambiguous; nothing was changed</source>
        <translation>  3  das Genannte wurde nicht gefunden, oder der Name ist mehrdeutig; es wurde nichts geändert</translation>
    </message>
    <message>
        <source>  4  refused: not allowed, an integration would stop (--even-if-last), or --yes is missing</source>
        <translation>  4  abgelehnt: nicht erlaubt, eine Integration würde ausfallen (--even-if-last), oder --yes fehlt</translation>
    </message>
    <message>
        <source>  5  conflict: changed meanwhile, or the name, email or file is taken already</source>
        <translation>  5  Konflikt: inzwischen geändert, oder Name, E-Mail oder Datei sind bereits vergeben</translation>
    </message>
    <message>
        <source>  6  the directory cannot be opened, read or written, or doctor found damage</source>
        <translation>  6  das Verzeichnis kann nicht geöffnet, gelesen oder geschrieben werden, oder doctor hat Schäden gefunden</translation>
    </message>
    <message>
        <source>  7  the directory asks who you are: --as is missing, or email or password are wrong</source>
        <translation>  7  das Verzeichnis fragt, wer Sie sind: --as fehlt, oder E-Mail oder Passwort sind falsch</translation>
    </message>
    <message>
        <source>  Of sync and remote: 3 conflicts or questions wait (conflicts list), 4 the remote was not reached, 5 it does not let us in</source>
        <translation>  Bei sync und remote: 3 Konflikte oder Fragen warten (conflicts list), 4 die Gegenstelle wurde nicht erreicht, 5 sie lässt uns nicht ein</translation>
    </message>
</context>
<context>
    <name>ExpiryCalendar</name>
    <message>
        <source>Password of %1 (%2) expires</source>
        <translation>Passwort von %1 (%2) läuft ab</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>CSV for spreadsheets</source>
        <translation>CSV für Tabellenprogramme</translation>
    </message>
    <message>
        <source>Exact CSV for scripts</source>
        <translation>Exaktes CSV für Skripte</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Zellen</translation>
    </message>
    <message>
        <source>About</source>
        <comment>a sheet about the file</comment>
        <translation>Info</translation>
    </message>
    <message>
        <source>Journal head</source>
        <translation>Journalkopf</translation>
    </message>
</context>
<context>
    <name>ExportActions</name>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln Konto</numerusform>
            <numerusform>%Ln Konten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>There is no format “%1”. Use one of: %2.</source>
        <translation>Es gibt kein Format „%1“. Verwenden Sie eines von diesen: %2.</translation>
    </message>
    <message>
        <source>%1 is for CSV, and %2 has no other form. Leave it out.</source>
        <translation>%1 ist für CSV, und %2 hat keine andere Form. Lassen Sie es weg.</translation>
    </message>
    <message>
        <source>What was exported could not be read again.</source>
        <translation>Was exportiert wurde, konnte nicht zurückgelesen werden.</translation>
    </message>
    <message>
        <source>There is already a file %1. Choose another name, or add --yes to replace it.</source>
        <translation>Es gibt bereits eine Datei %1. Wählen Sie einen anderen Namen, oder fügen Sie --yes hinzu, um sie zu ersetzen.</translation>
    </message>
    <message>
        <source>Exported %1 accounts as %2 to %3</source>
        <translation>Konten exportiert: %1, als %2 nach %3</translation>
    </message>
    <message>
        <source>Left out: %1 accounts that your role does not show.</source>
        <translation>Ausgelassene Konten, die Ihre Rolle nicht anzeigt: %1.</translation>
    </message>
    <message>
        <source>Write accounts into a file that only you can read, with the head of the journal</source>
        <translation>Konten mit dem Journalkopf in eine Datei schreiben, die nur Sie lesen können</translation>
    </message>
    <message>
        <source>The file; - for standard output</source>
        <translation>Die Datei; - für die Standardausgabe</translation>
    </message>
    <message>
        <source>%1; otherwise as the file is named. csv is for spreadsheets, csv-exact for scripts</source>
        <translation>%1; sonst nach der Endung der Datei. csv ist für Tabellenprogramme, csv-exact für Skripte</translation>
    </message>
    <message>
        <source>CSV for scripts: keys, commas, and every value as it is</source>
        <translation>CSV für Skripte: Schlüssel, Kommas und jeder Wert, wie er ist</translation>
    </message>
    <message>
        <source>Only accounts with this, as for list</source>
        <translation>Nur Konten mit dieser Bedingung, wie bei list</translation>
    </message>
    <message>
        <source>Which columns; otherwise all that can be imported again</source>
        <translation>Welche Spalten; sonst alle, die wieder importiert werden können</translation>
    </message>
    <message>
        <source>Sort by these columns; otherwise as they were added</source>
        <translation>Nach diesen Spalten sortieren; sonst in der Reihenfolge des Hinzufügens</translation>
    </message>
    <message>
        <source>The recycle bin instead</source>
        <translation>Stattdessen der Papierkorb</translation>
    </message>
    <message>
        <source>Replace a file that is there</source>
        <translation>Eine vorhandene Datei ersetzen</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>External applications</source>
        <translation>Externe Anwendungen</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Geschützt</translation>
    </message>
    <message>
        <source>Choose a role.</source>
        <translation>Wählen Sie eine Rolle.</translation>
    </message>
    <message>
        <source>There is no role “%1”. Use one of: %2.</source>
        <translation>Es gibt keine Rolle „%1“. Verwenden Sie eine von diesen: %2.</translation>
    </message>
    <message>
        <source>There is no application “%1”. Use one of: %2.</source>
        <translation>Es gibt keine Anwendung „%1“. Verwenden Sie eine von diesen: %2.</translation>
    </message>
    <message>
        <source>Choose at least one external application; without one the API user can do nothing.</source>
        <translation>Wählen Sie mindestens eine externe Anwendung; ohne sie kann der API-Benutzer nichts tun.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no. Use yes or no.</source>
        <translation>„%1“ ist weder yes noch no. Verwenden Sie yes oder no.</translation>
    </message>
    <message>
        <source>“%1” is not a language. Use a language tag such as en, es or pt-BR.</source>
        <translation>„%1“ ist keine Sprache. Verwenden Sie ein Sprachkürzel wie en, es oder pt-BR.</translation>
    </message>
    <message>
        <source>“%1” is not a type. Use person or api-user.</source>
        <translation>„%1“ ist kein Typ. Verwenden Sie person oder api-user.</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>API user</source>
        <translation>API-Benutzer</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>FileSafety</name>
    <message>
        <source>The file %1 belongs to %2, who can change it past Steward.</source>
        <translation>Die Datei %1 gehört %2 und kann damit an Steward vorbei geändert werden.</translation>
    </message>
    <message>
        <source>Others on this computer can change the file %1. Take that right from them (chmod 600).</source>
        <translation>Andere auf diesem Computer können die Datei %1 ändern. Nehmen Sie ihnen dieses Recht (chmod 600).</translation>
    </message>
    <message>
        <source>Others on this computer can read the file %1. Take that right from them (chmod 600).</source>
        <translation>Andere auf diesem Computer können die Datei %1 lesen. Nehmen Sie ihnen dieses Recht (chmod 600).</translation>
    </message>
    <message>
        <source>The file %1 is on a network drive, where two computers that write at once can damage it. Keep it on a disk of this computer, and connect several consoles through a server.</source>
        <translation>Die Datei %1 liegt auf einem Netzlaufwerk, wo zwei Computer sie beschädigen können, wenn sie gleichzeitig schreiben. Bewahren Sie sie auf einem Datenträger dieses Computers auf, und verbinden Sie mehrere Konsolen über einen Server.</translation>
    </message>
</context>
<context>
    <name>FilterConditions</name>
    <message>
        <source>“%1” is not a condition. Write it as NAME=VALUE, for example type=api-user.</source>
        <translation>„%1“ ist keine Bedingung. Schreiben Sie sie als NAME=VALUE, zum Beispiel type=api-user.</translation>
    </message>
    <message>
        <source>“%1” is not asked for with “!=”. Write it as %1=VALUE.</source>
        <translation>„%1“ lässt sich nicht mit „!=“ abfragen. Schreiben Sie %1=VALUE.</translation>
    </message>
    <message>
        <source>“%1” is not a status. Use active or suspended.</source>
        <translation>„%1“ ist kein Status. Verwenden Sie active oder suspended.</translation>
    </message>
    <message>
        <source>“%1” is not a condition. Use type, status, credential, role, application, organization, language, text, expires, unused, only or deleted.</source>
        <translation>„%1“ ist keine Bedingung. Verwenden Sie type, status, credential, role, application, organization, language, text, expires, unused, only oder deleted.</translation>
    </message>
    <message>
        <source>“%1” can be asked for only once. Leave one of the two conditions out.</source>
        <translation>„%1“ kann nur einmal abgefragt werden. Lassen Sie eine der beiden Bedingungen weg.</translation>
    </message>
    <message>
        <source>“%1” are not so many days. Use 1d to %2d.</source>
        <translation>„%1“ ist keine zulässige Anzahl von Tagen. Verwenden Sie 1d bis %2d.</translation>
    </message>
    <message>
        <source>“%1” is neither days nor a date. Use one such as 30d or 2026-03-18.</source>
        <translation>„%1“ ist weder eine Anzahl von Tagen noch ein Datum. Verwenden Sie etwas wie 30d oder 2026-03-18.</translation>
    </message>
    <message>
        <source>A text can be asked for only once. Leave one of the two “text” conditions out.</source>
        <translation>Ein Text kann nur einmal abgefragt werden. Lassen Sie eine der beiden Bedingungen „text“ weg.</translation>
    </message>
    <message>
        <source>“%1” says neither yes nor no. Use yes or no.</source>
        <translation>„%1“ sagt weder yes noch no. Verwenden Sie yes oder no.</translation>
    </message>
    <message>
        <source>The condition “text” names no text. Say what is to be found.</source>
        <translation>Die Bedingung „text“ nennt keinen Text. Geben Sie an, was gefunden werden soll.</translation>
    </message>
    <message>
        <source>“%1” is not a state of a credential. Use none, queued, sending, shown, sent, used, retry, unknown, failed, expired or revoked.</source>
        <translation>„%1“ ist kein Zustand von Zugangsdaten. Verwenden Sie none, queued, sending, shown, sent, used, retry, unknown, failed, expired oder revoked.</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>GrammarText</name>
    <message>
        <source>“--directory FILE” may stand here too. “stewardctl --help” lists the exit codes.</source>
        <translation>„--directory FILE“ kann auch hier stehen. „stewardctl --help“ listet die Exitcodes auf.</translation>
    </message>
</context>
<context>
    <name>Guards</name>
    <message>
        <source>%1 is the last one who can edit roles. Give this privilege to somebody else first.</source>
        <comment>%1 is a person or a role</comment>
        <translation>Außer %1 kann niemand Rollen bearbeiten. Geben Sie diese Berechtigung zuerst jemand anderem.</translation>
    </message>
    <message>
        <source>%1 is the last one who can edit administrators. Give this privilege to somebody else first.</source>
        <comment>%1 is a person or a role</comment>
        <translation>Außer %1 kann niemand Administratoren bearbeiten. Geben Sie diese Berechtigung zuerst jemand anderem.</translation>
    </message>
    <message>
        <source>You cannot add to a role what you do not hold yourself: %1.</source>
        <translation>Sie können einer Rolle nichts hinzufügen, was Sie selbst nicht haben: %1.</translation>
    </message>
    <message>
        <source>You cannot give %1 the role %2: it holds what you do not (%3).</source>
        <translation>Sie können %1 nicht die Rolle %2 geben: Sie enthält, was Sie selbst nicht haben (%3).</translation>
    </message>
    <message>
        <source>%1 holds more than you do (%2). Only somebody who holds that too can change the email, the user name or the password.</source>
        <translation>%1 hat mehr Berechtigungen als Sie (%2). Nur wer diese auch hat, kann E-Mail, Benutzernamen oder Passwort ändern.</translation>
    </message>
    <message>
        <source>You cannot change your own role, suspend or delete yourself. Ask somebody else.</source>
        <translation>Sie können Ihre eigene Rolle nicht ändern und sich nicht selbst sperren oder löschen. Bitten Sie jemand anderen.</translation>
    </message>
    <message>
        <source>You cannot change the role that you have yourself. Ask somebody with another one.</source>
        <translation>Sie können die Rolle, die Sie selbst haben, nicht ändern. Bitten Sie jemanden mit einer anderen Rolle.</translation>
    </message>
    <message>
        <source>%1 is protected and cannot be deleted. Take the protection off first.</source>
        <translation>%1 ist geschützt und kann nicht gelöscht werden. Heben Sie zuerst den Schutz auf.</translation>
    </message>
</context>
<context>
    <name>HeaderText</name>
    <message>
        <source>The subject contains %1. Delete that character.</source>
        <translation>Der Betreff enthält %1. Löschen Sie dieses Zeichen.</translation>
    </message>
    <message>
        <source>The subject</source>
        <translation>Der Betreff</translation>
    </message>
</context>
<context>
    <name>HistoryCommands</name>
    <message>
        <source>“%1” is not a number above 0.</source>
        <translation>„%1“ ist keine Zahl über 0.</translation>
    </message>
    <message>
        <source>There is nothing to undo. “stewardctl history” lists the changes.</source>
        <translation>Es gibt nichts rückgängig zu machen. „stewardctl history“ listet die Änderungen auf.</translation>
    </message>
    <message>
        <source>Would put back %1</source>
        <translation>Würde %1 zurücksetzen</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>Would change %1</source>
        <translation>Würde %1 ändern</translation>
    </message>
    <message>
        <source>the history</source>
        <translation>der Verlauf</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>At (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Bediener</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Durch</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Take back changes as one, by default your newest one</source>
        <translation>Änderungen gemeinsam rückgängig machen, ohne Angabe Ihre neueste</translation>
    </message>
    <message>
        <source>Numbers of the changes, as history shows them</source>
        <translation>Nummern der Änderungen, wie history sie anzeigt</translation>
    </message>
    <message>
        <source>Put these accounts back although they were changed since</source>
        <translation>Diese Konten zurücksetzen, obwohl sie seither geändert wurden</translation>
    </message>
    <message>
        <source>Do again what undo has taken back</source>
        <translation>Wiederholen, was undo rückgängig gemacht hat</translation>
    </message>
    <message>
        <source>List the changes, the newest first</source>
        <translation>Änderungen auflisten, neueste zuerst</translation>
    </message>
    <message>
        <source>At most so many; otherwise %1</source>
        <translation>Höchstens so viele; sonst %1</translation>
    </message>
    <message>
        <source>Only changes of this one: uid, user name or email</source>
        <translation>Nur Änderungen dieses Kontos: UID, Benutzername oder E-Mail</translation>
    </message>
</context>
<context>
    <name>ImageText</name>
    <message>
        <source>In the recycle bin since</source>
        <translation>Im Papierkorb seit</translation>
    </message>
    <message>
        <source>Uid</source>
        <translation>UID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Privileges</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Zugangsdaten</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Mailed to</source>
        <translation>Gesendet an</translation>
    </message>
    <message>
        <source>Password made</source>
        <translation>Passwort erstellt</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>First use</source>
        <translation>Erste Verwendung</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Nächster Versuch</translation>
    </message>
    <message>
        <source>Message id</source>
        <translation>Nachrichten-ID</translation>
    </message>
    <message>
        <source>Deployed at</source>
        <translation>Eingesetzt in</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständigkeit</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Chosen by the person</source>
        <translation>Von der Person gewählt</translation>
    </message>
    <message>
        <source>Name of the directory</source>
        <translation>Name des Verzeichnisses</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Bediener</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Stays signed in until</source>
        <translation>Bleibt angemeldet bis</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Versucht</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Takes back entry</source>
        <translation>Macht Eintrag rückgängig</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>Erstellt am</translation>
    </message>
    <message>
        <source>Head of the journal</source>
        <translation>Journalkopf</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>Pause of the mails</source>
        <translation>Pause der E-Mails</translation>
    </message>
    <message>
        <source>Texts of the mails</source>
        <translation>Texte der E-Mails</translation>
    </message>
    <message>
        <source>Rules for passwords</source>
        <translation>Regeln für Passwörter</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Key that signs the journal</source>
        <translation>Signaturschlüssel des Journals</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Sender address</source>
        <translation>Absenderadresse</translation>
    </message>
    <message>
        <source>Sender name</source>
        <translation>Absendername</translation>
    </message>
    <message>
        <source>Reply to</source>
        <translation>Antwort an</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Password in the keychain</source>
        <translation>Passwort im Schlüsselbund</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Unused expires after (hours)</source>
        <translation>Unbenutzt läuft ab nach (Stunden)</translation>
    </message>
    <message>
        <source>Expires after (days)</source>
        <translation>Läuft ab nach (Tagen)</translation>
    </message>
    <message>
        <source>Warn before (days)</source>
        <translation>Warnt vorher (Tage)</translation>
    </message>
    <message>
        <source>Allowed domains</source>
        <translation>Erlaubte Domänen</translation>
    </message>
    <message>
        <source>Asks who you are</source>
        <translation>Fragt, wer Sie sind</translation>
    </message>
    <message>
        <source>Locks after (minutes)</source>
        <translation>Sperrt nach (Minuten)</translation>
    </message>
    <message>
        <source>Stays signed in for (days)</source>
        <translation>Bleibt angemeldet (Tage)</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>Backups that stay</source>
        <translation>Sicherungen, die bleiben</translation>
    </message>
    <message>
        <source>Before changes of rows</source>
        <translation>Vor Änderungen von Zeilen</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>Impact</name>
    <message>
        <source>%1 for %2</source>
        <translation>%1 für %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s) will stop working</source>
        <translation>
            <numerusform>%Ln Integration fällt aus</numerusform>
            <numerusform>%Ln Integrationen fallen aus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 will stop working</source>
        <translation>%1 fällt aus</translation>
    </message>
    <message>
        <source>%1 will stop working for %2</source>
        <translation>%1 fällt für %2 aus</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>%1 on %2</source>
        <comment>who, and when</comment>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>an empty field</comment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1 was changed to “%2” by %3, after the file was written; the file says “%4”.</source>
        <translation>%1 wurde auf „%2“ geändert (%3), nachdem die Datei geschrieben wurde; in der Datei steht „%4“.</translation>
    </message>
    <message>
        <source>Keep What Is There</source>
        <translation>Vorhandenes behalten</translation>
    </message>
    <message>
        <source>Use the File&apos;s</source>
        <translation>Aus der Datei übernehmen</translation>
    </message>
    <message>
        <source>Changed by %1, after the file was written; kept: %2</source>
        <translation>Geändert (%1), nachdem die Datei geschrieben wurde; beibehalten: %2</translation>
    </message>
    <message>
        <source>No account has this uid. It was deleted for good, or is of another directory.</source>
        <translation>Kein Konto hat diese UID. Es wurde endgültig gelöscht oder gehört zu einem anderen Verzeichnis.</translation>
    </message>
    <message>
        <source>%1 is in the recycle bin. Restore the account first.</source>
        <translation>%1 ist im Papierkorb. Stellen Sie das Konto zuerst wieder her.</translation>
    </message>
    <message>
        <source>An administrator and an API user have this email. Say which one is meant.</source>
        <translation>Ein Administrator und ein API-Benutzer haben diese E-Mail. Geben Sie an, wer gemeint ist.</translation>
    </message>
    <message>
        <source>%1 has this email already.</source>
        <translation>%1 hat bereits diese E-Mail.</translation>
    </message>
    <message>
        <source>%1 has this user name already.</source>
        <translation>%1 hat bereits diesen Benutzernamen.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>The same account as row %1 of this file</source>
        <translation>Dasselbe Konto wie Zeile %1 dieser Datei</translation>
    </message>
    <message>
        <source>Same email as row %1 of this file</source>
        <translation>Dieselbe E-Mail wie Zeile %1 dieser Datei</translation>
    </message>
    <message>
        <source>Same user name as row %1 of this file</source>
        <translation>Derselbe Benutzername wie Zeile %1 dieser Datei</translation>
    </message>
    <message>
        <source>Similar to row %1 of this file, check that both exist</source>
        <translation>Ähnlich wie Zeile %1 dieser Datei; prüfen Sie, ob es beide gibt</translation>
    </message>
    <message>
        <source>Similar to %1, check that both exist</source>
        <translation>Ähnlich wie %1; prüfen Sie, ob es beide gibt</translation>
    </message>
    <message>
        <source>The row has more cells than there are headings. Check the separators and quotation marks of this row.</source>
        <translation>Die Zeile hat mehr Zellen, als es Überschriften gibt. Prüfen Sie die Trennzeichen und Anführungszeichen dieser Zeile.</translation>
    </message>
    <message>
        <source>“%1” for %2 is neither yes nor no.</source>
        <translation>„%1“ für %2 ist weder yes noch no.</translation>
    </message>
    <message>
        <source>“%1” is not a uid. Leave the cell empty for a new account.</source>
        <translation>„%1“ ist keine UID. Lassen Sie die Zelle für ein neues Konto leer.</translation>
    </message>
    <message>
        <source>First name “%1”, last name “%2”: check where the name is parted.</source>
        <translation>Vorname „%1“, Nachname „%2“: Prüfen Sie, wo der Name getrennt wird.</translation>
    </message>
    <message>
        <source>Blanks around the email removed</source>
        <translation>Leerzeichen um die E-Mail entfernt</translation>
    </message>
    <message>
        <source>The domain of %1 is new here; %2 is known.</source>
        <translation>Die Domäne von %1 ist hier neu; %2 ist bekannt.</translation>
    </message>
    <message>
        <source>Leave the Language Out</source>
        <translation>Sprache weglassen</translation>
    </message>
    <message>
        <source>Leave the Role Out</source>
        <translation>Rolle weglassen</translation>
    </message>
    <message>
        <source>Leave the Applications Out</source>
        <translation>Anwendungen weglassen</translation>
    </message>
    <message>
        <source>Addresses of this directory are at %1. Use one of these domains, or allow this one in Settings.</source>
        <translation>Die Adressen dieses Verzeichnisses liegen bei %1. Verwenden Sie eine dieser Domänen, oder lassen Sie diese unter „Einstellungen“ zu.</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 ist bereits vorhanden.</translation>
    </message>
    <message>
        <source>Not as it was when the file was written, and how it was is not known: check what is overwritten</source>
        <translation>Nicht mehr so wie beim Schreiben der Datei, und der damalige Stand ist nicht bekannt: Prüfen Sie, was überschrieben wird</translation>
    </message>
    <message>
        <source>It is not said whether this is an administrator or an API user.</source>
        <translation>Es ist nicht angegeben, ob dies ein Administrator oder ein API-Benutzer ist.</translation>
    </message>
    <message>
        <source>Two columns contradict each other about whether the login is suspended. Correct one of them, or leave its column out.</source>
        <translation>Zwei Spalten widersprechen sich darin, ob die Anmeldung gesperrt ist. Korrigieren Sie eine davon oder lassen Sie ihre Spalte weg.</translation>
    </message>
    <message>
        <source>“%1” is how a spreadsheet shows an error. Correct the cell.</source>
        <translation>„%1“ ist die Fehleranzeige einer Tabellenkalkulation. Korrigieren Sie die Zelle.</translation>
    </message>
    <message>
        <source>The organization “%1” is new here; “%2” is known.</source>
        <translation>Die Organisation „%1“ ist hier neu; „%2“ ist bekannt.</translation>
    </message>
</context>
<context>
    <name>ImportActions</name>
    <message>
        <source>The file %1 could not be read. Check that it is there and that you may read it.</source>
        <translation>Die Datei %1 konnte nicht gelesen werden. Prüfen Sie, ob sie vorhanden ist und ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>Import of a spreadsheet</source>
        <translation>Import einer Tabelle</translation>
    </message>
    <message>
        <source>Deleted meanwhile.</source>
        <translation>Inzwischen gelöscht.</translation>
    </message>
    <message>
        <source>Changed meanwhile by somebody else.</source>
        <translation>Inzwischen von jemand anderem geändert.</translation>
    </message>
    <message>
        <source>The policy no longer allows this address.</source>
        <translation>Die Richtlinie erlaubt diese Adresse nicht mehr.</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 unchanged, %4 with problems</source>
        <translation>%1 neu, %2 geändert, %3 unverändert, %4 mit Problemen</translation>
    </message>
    <message>
        <source>; %1 changed in the directory after the file was written</source>
        <translation>; %1 im Verzeichnis geändert, nachdem die Datei geschrieben wurde</translation>
    </message>
    <message>
        <source>Nothing was changed. Add --even-if-last to do it all the same.</source>
        <translation>Es wurde nichts geändert. Mit --even-if-last wird es trotzdem ausgeführt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again.</source>
        <translation>Es wurde nichts geändert. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 [change %2]: %3</source>
        <translation>%1 [Änderung %2]: %3</translation>
    </message>
    <message>
        <source>Nothing to import: %1</source>
        <translation>Nichts zu importieren: %1</translation>
    </message>
    <message>
        <source>Not imported: %1 rows with problems. Put them right and import them again; %2 OUT writes them into a file.</source>
        <translation>Nicht importierte Zeilen mit Problemen: %1. Korrigieren Sie sie und importieren Sie sie noch einmal; %2 OUT schreibt sie in eine Datei.</translation>
    </message>
    <message>
        <source>The file does not say how its letters are written; it may be %1. Say so with --encoding (%2).</source>
        <translation>Die Datei sagt nicht, wie ihre Buchstaben geschrieben sind; vielleicht ist es %1. Geben Sie es mit --encoding an (%2).</translation>
    </message>
    <message>
        <source>Nothing was changed: %1. Put the problems right, or leave out %2 to import the other rows.</source>
        <translation>Es wurde nichts geändert: %1. Beheben Sie die Probleme, oder lassen Sie %2 weg, um die anderen Zeilen zu importieren.</translation>
    </message>
    <message>
        <source>Add and change accounts from a spreadsheet: CSV, or text with tabs</source>
        <translation>Konten aus einer Tabelle hinzufügen und ändern: CSV oder Text mit Tabulatoren</translation>
    </message>
    <message>
        <source>Save how the columns are read into this file</source>
        <translation>In dieser Datei speichern, wie die Spalten gelesen werden</translation>
    </message>
    <message>
        <source>Mail a user name and a password to new accounts</source>
        <translation>Neuen Konten einen Benutzernamen und ein Passwort per E-Mail senden</translation>
    </message>
    <message>
        <source>Write the rows with problems, and why, into this file</source>
        <translation>Die Zeilen mit Problemen samt Grund in diese Datei schreiben</translation>
    </message>
    <message>
        <source>Import no row when one has a problem; otherwise the others are imported, and the exit code is 2</source>
        <translation>Keine Zeile importieren, wenn eine ein Problem hat; sonst werden die anderen importiert, und der Exitcode ist 2</translation>
    </message>
    <message>
        <source>Accepted for older scripts; nothing is asked</source>
        <translation>Für ältere Skripte zugelassen; es wird nichts gefragt</translation>
    </message>
    <message>
        <source>“%1” is no value of %2. Use one of: %3.</source>
        <translation>„%1“ ist kein Wert für %2. Verwenden Sie einen von diesen: %3.</translation>
    </message>
    <message>
        <source>%1 is the number of a row, or 0 when there are no headings.</source>
        <translation>%1 ist die Nummer einer Zeile, oder 0, wenn es keine Überschriften gibt.</translation>
    </message>
    <message>
        <source>“%1” names no column. Write it as COLUMN=FIELD; the columns are: %2.</source>
        <translation>„%1“ nennt keine Spalte. Schreiben Sie COLUMN=FIELD; die Spalten sind: %2.</translation>
    </message>
    <message>
        <source>“%1” is no field. Use one of: %2; nothing leaves the column out.</source>
        <translation>„%1“ ist kein Feld. Verwenden Sie eines von diesen: %2; ohne Angabe wird die Spalte ausgelassen.</translation>
    </message>
    <message>
        <source>“%1” names no field. Write it as FIELD=VALUE, for example kind=person.</source>
        <translation>„%1“ nennt kein Feld. Schreiben Sie FIELD=VALUE, zum Beispiel kind=person.</translation>
    </message>
    <message>
        <source>The mapping %1 could not be read.</source>
        <translation>Die Zuordnung %1 konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The mapping does not fit this file and directory; not there: %1. Use another one, or correct it.</source>
        <translation>Die Zuordnung passt nicht zu dieser Datei und diesem Verzeichnis; nicht vorhanden: %1. Verwenden Sie eine andere, oder korrigieren Sie sie.</translation>
    </message>
    <message>
        <source>Standard input could not be read.</source>
        <translation>Die Standardeingabe konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file; - for standard input</source>
        <translation>Die Datei; - für die Standardeingabe</translation>
    </message>
    <message>
        <source>How a row finds its account; otherwise the uid, if there is such a column, or the email</source>
        <translation>Wie eine Zeile ihr Konto findet; sonst nach der UID, wenn es eine solche Spalte gibt, oder nach der E-Mail</translation>
    </message>
    <message>
        <source>What happens to that account; otherwise update</source>
        <translation>Was mit diesem Konto geschieht; sonst update</translation>
    </message>
    <message>
        <source>What counts for a field that was changed in the file, and in the directory after the file was written; otherwise the row fails</source>
        <translation>Was bei einem Feld gilt, das in der Datei geändert wurde und auch im Verzeichnis, nachdem die Datei geschrieben wurde; sonst schlägt die Zeile fehl</translation>
    </message>
    <message>
        <source>How the columns are read, as saved by --save-mapping or the window</source>
        <translation>Wie die Spalten gelesen werden, gespeichert mit --save-mapping oder im Fenster</translation>
    </message>
    <message>
        <source>What a column is, for example “Dept=organization”; without a field it is left out</source>
        <translation>Was eine Spalte ist, zum Beispiel „Dept=organization“; ohne Feld wird sie ausgelassen</translation>
    </message>
    <message>
        <source>What new accounts get where the file says nothing, for example kind=person</source>
        <translation>Was neue Konten bekommen, wenn die Datei nichts angibt, zum Beispiel kind=person</translation>
    </message>
    <message>
        <source>How letters are written: %1</source>
        <translation>Wie Buchstaben geschrieben sind: %1</translation>
    </message>
    <message>
        <source>comma, semicolon, tab or pipe</source>
        <translation>comma, semicolon, tab oder pipe</translation>
    </message>
    <message>
        <source>The row with the headings; 0: there is none</source>
        <translation>Die Zeile mit den Überschriften; 0: es gibt keine</translation>
    </message>
    <message>
        <source>Two columns are mapped to %1. Map one of them.</source>
        <translation>Zwei Spalten sind %1 zugeordnet. Ordnen Sie nur eine davon zu.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>“%1” as %2</source>
        <comment>a column, and what it is taken for</comment>
        <translation>„%1“ als %2</translation>
    </message>
    <message>
        <source>Columns that are not read: %1. If one matters, say with %2 what it is.</source>
        <translation>Nicht gelesene Spalten: %1. Wenn eine davon wichtig ist, geben Sie mit %2 an, was sie ist.</translation>
    </message>
    <message>
        <source>Columns whose meaning is guessed: %1. Say it with %2 where it is another one.</source>
        <translation>Spalten, deren Bedeutung geraten ist: %1. Geben Sie sie mit %2 an, wo sie eine andere ist.</translation>
    </message>
    <message>
        <source>Quotation marks around cells: double, single or none</source>
        <translation>Anführungszeichen um Zellen: double, single oder none</translation>
    </message>
    <message>
        <source>Write what became of each row into this file: row, action, who, outcome, reason, email</source>
        <translation>In diese Datei schreiben, was aus jeder Zeile geworden ist: Zeile, Aktion, wer, Ausgang, Grund, E-Mail</translation>
    </message>
</context>
<context>
    <name>ImportModel</name>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
</context>
<context>
    <name>ImportRowText</name>
    <message>
        <source>Administrator, %1</source>
        <comment>and the name of the role</comment>
        <translation>Administrator, %1</translation>
    </message>
    <message>
        <source>API user for %1</source>
        <translation>API-Benutzer für %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>an empty field</comment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field: before → after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation>Von Ihnen ausgelassen</translation>
    </message>
    <message>
        <source>The file changes nothing</source>
        <translation>Die Datei ändert nichts</translation>
    </message>
    <message>
        <source>Same as the existing account</source>
        <translation>Wie das vorhandene Konto</translation>
    </message>
</context>
<context>
    <name>JobActions</name>
    <message>
        <source>There is no job %1 in this directory.</source>
        <translation>Es gibt keinen Auftrag %1 in diesem Verzeichnis.</translation>
    </message>
    <message>
        <source>Results of others need the privilege %1.</source>
        <translation>Ergebnisse anderer erfordern die Berechtigung %1.</translation>
    </message>
    <message>
        <source>a report</source>
        <translation>ein Bericht</translation>
    </message>
</context>
<context>
    <name>JobReport</name>
    <message>
        <source>%1 of %2 deleted</source>
        <translation>%1 von %2 gelöscht</translation>
    </message>
    <message>
        <source>%1 of %2 imported</source>
        <translation>%1 von %2 importiert</translation>
    </message>
    <message>
        <source>%1 of %2 sent</source>
        <translation>%1 von %2 gesendet</translation>
    </message>
    <message>
        <source>%1 of %2 changed</source>
        <translation>%1 von %2 geändert</translation>
    </message>
    <message>
        <source>Restore it first</source>
        <translation>Zuerst wiederherstellen</translation>
    </message>
    <message>
        <source>Edit the account</source>
        <translation>Konto bearbeiten</translation>
    </message>
    <message>
        <source>Choose another value</source>
        <translation>Anderen Wert wählen</translation>
    </message>
    <message>
        <source>Add another API user first</source>
        <translation>Zuerst weiteren API-Benutzer hinzufügen</translation>
    </message>
    <message>
        <source>Ask somebody who may</source>
        <translation>Jemanden bitten, der es darf</translation>
    </message>
    <message>
        <source>Add another holder first</source>
        <translation>Zuerst weiteren Inhaber hinzufügen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 already set</source>
        <translation>%1 bereits so</translation>
    </message>
    <message>
        <source>Ask the recipient first</source>
        <translation>Zuerst den Empfänger fragen</translation>
    </message>
    <message>
        <source>%1 may have arrived</source>
        <translation>%1 vielleicht angekommen</translation>
    </message>
    <message>
        <source>%1 still queued</source>
        <translation>%1 noch eingereiht</translation>
    </message>
</context>
<context>
    <name>KeychainTexts</name>
    <message numerus="yes">
        <source>The keychain of this computer did not answer in %Ln second(s). Unlock it if it asks for its password and try again, or enter the password for this session.</source>
        <translation>
            <numerusform>Der Schlüsselbund dieses Computers hat innerhalb von %Ln Sekunde nicht geantwortet. Entsperren Sie ihn, wenn er nach seinem Passwort fragt, und versuchen Sie es noch einmal, oder geben Sie das Passwort für diese Sitzung ein.</numerusform>
            <numerusform>Der Schlüsselbund dieses Computers hat innerhalb von %Ln Sekunden nicht geantwortet. Entsperren Sie ihn, wenn er nach seinem Passwort fragt, und versuchen Sie es noch einmal, oder geben Sie das Passwort für diese Sitzung ein.</numerusform>
        </translation>
    </message>
    <message>
        <source>The keychain of this computer did not give out the password: it may be locked. Unlock it and try again, or enter the password for this session.</source>
        <translation>Der Schlüsselbund dieses Computers hat das Passwort nicht herausgegeben; vielleicht ist er gesperrt. Entsperren Sie ihn und versuchen Sie es noch einmal, oder geben Sie das Passwort für diese Sitzung ein.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked, or refused access. Unlock it and allow Steward to use it, or enter the password for this session.</source>
        <translation>Der Schlüsselbund dieses Computers ist gesperrt oder hat den Zugriff abgelehnt. Entsperren Sie ihn und erlauben Sie Steward, ihn zu verwenden, oder geben Sie das Passwort für diese Sitzung ein.</translation>
    </message>
    <message>
        <source>This computer has no keychain. Install GNOME Keyring or KWallet, or enter the password for this session.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund. Installieren Sie GNOME Keyring oder KWallet, oder geben Sie das Passwort für diese Sitzung ein.</translation>
    </message>
    <message>
        <source>The keychain of this computer could not be used. Start GNOME Keyring or KWallet and try again, or enter the password for this session.</source>
        <translation>Der Schlüsselbund dieses Computers konnte nicht verwendet werden. Starten Sie GNOME Keyring oder KWallet und versuchen Sie es noch einmal, oder geben Sie das Passwort für diese Sitzung ein.</translation>
    </message>
</context>
<context>
    <name>LifecycleCommands</name>
    <message>
        <source>Would suspend %1</source>
        <translation>Würde %1 sperren</translation>
    </message>
    <message>
        <source>Would resume %1</source>
        <translation>Würde %1 entsperren</translation>
    </message>
    <message>
        <source>Would delete %1</source>
        <translation>Würde %1 löschen</translation>
    </message>
    <message>
        <source>Nothing was deleted. Add --yes and --even-if-last to delete.</source>
        <translation>Es wurde nichts gelöscht. Fügen Sie --yes und --even-if-last hinzu, um zu löschen.</translation>
    </message>
    <message>
        <source>Nothing was deleted. Add --yes to delete.</source>
        <translation>Es wurde nichts gelöscht. Fügen Sie --yes hinzu, um zu löschen.</translation>
    </message>
    <message>
        <source>%1 accounts match. Nothing was deleted. Look with --dry-run, then add --yes.</source>
        <translation>Passende Konten: %1. Es wurde nichts gelöscht. Prüfen Sie es mit --dry-run, und fügen Sie dann --yes hinzu.</translation>
    </message>
    <message>
        <source>Would restore %1</source>
        <translation>Würde %1 wiederherstellen</translation>
    </message>
    <message>
        <source>Would delete %1 for good</source>
        <translation>Würde %1 endgültig löschen</translation>
    </message>
    <message>
        <source>Nothing was deleted. This cannot be undone; add --yes to do it.</source>
        <translation>Es wurde nichts gelöscht. Dies kann nicht rückgängig gemacht werden; mit --yes wird es ausgeführt.</translation>
    </message>
    <message>
        <source>Suspend the login of some of them</source>
        <translation>Die Anmeldung einiger Konten sperren</translation>
    </message>
    <message>
        <source>Let suspended ones sign in again</source>
        <translation>Die Anmeldung gesperrter Konten entsperren</translation>
    </message>
    <message>
        <source>Move some of them to the recycle bin</source>
        <translation>Einige Konten in den Papierkorb verschieben</translation>
    </message>
    <message>
        <source>Do it; without it, nothing is deleted</source>
        <translation>Ausführen; ohne diese Option wird nichts gelöscht</translation>
    </message>
    <message>
        <source>Take some of them out of the recycle bin, or make the directory as a backup has it</source>
        <translation>Einige Konten aus dem Papierkorb holen oder das Verzeichnis auf den Stand einer Sicherung bringen</translation>
    </message>
    <message>
        <source>Delete some of those in the recycle bin for good</source>
        <translation>Einige Konten im Papierkorb endgültig löschen</translation>
    </message>
    <message>
        <source>Do it; it cannot be undone</source>
        <translation>Ausführen; es kann nicht rückgängig gemacht werden</translation>
    </message>
    <message>
        <source>With --backup: do it; without it, nothing is changed</source>
        <translation>Mit --backup: ausführen; ohne diese Option wird nichts geändert</translation>
    </message>
</context>
<context>
    <name>ListCommands</name>
    <message>
        <source>There is no view “%1”: none was saved for this directory. Save one in the window.</source>
        <translation>Es gibt keine Ansicht „%1“: Für dieses Verzeichnis wurde keine gespeichert. Speichern Sie eine im Fenster.</translation>
    </message>
    <message>
        <source>There is no view “%1”. Use one of: %2.</source>
        <translation>Es gibt keine Ansicht „%1“. Verwenden Sie eine von diesen: %2.</translation>
    </message>
    <message>
        <source>--json and --csv exclude each other. Use one of them.</source>
        <translation>--json und --csv schließen sich gegenseitig aus. Verwenden Sie nur eines davon.</translation>
    </message>
    <message>
        <source>the list of accounts</source>
        <translation>die Liste der Konten</translation>
    </message>
    <message>
        <source>Only API user of</source>
        <translation>Einziger API-Benutzer von</translation>
    </message>
    <message>
        <source>Only rows with this: type, status, credential, role, application, organization, language, text, deleted, expires=30d, unused=90d or only=yes (the only API user of an application); NAME!=VALUE: without it; nothing behind = is none; the same name again adds a value</source>
        <translation>Nur Zeilen mit dieser Bedingung: type, status, credential, role, application, organization, language, text, deleted, expires=30d, unused=90d oder only=yes (der einzige API-Benutzer einer Anwendung); NAME!=VALUE: ohne diesen Wert; nichts nach = bedeutet keiner; derselbe Name noch einmal fügt einen Wert hinzu</translation>
    </message>
    <message>
        <source>List administrators and API users</source>
        <translation>Administratoren und API-Benutzer auflisten</translation>
    </message>
    <message>
        <source>As a view that was saved in the window: its filter, order and columns; other options go before it</source>
        <translation>Wie eine Ansicht, die im Fenster gespeichert wurde: ihr Filter, ihre Reihenfolge und ihre Spalten; andere Optionen haben Vorrang</translation>
    </message>
    <message>
        <source>Which columns, for example firstName,email,status</source>
        <translation>Welche Spalten, zum Beispiel firstName,email,status</translation>
    </message>
    <message>
        <source>Sort by these columns; otherwise as they were added</source>
        <translation>Nach diesen Spalten sortieren; sonst in der Reihenfolge des Hinzufügens</translation>
    </message>
    <message>
        <source>The recycle bin instead</source>
        <translation>Stattdessen der Papierkorb</translation>
    </message>
    <message>
        <source>Print CSV (RFC 4180, UTF-8)</source>
        <translation>CSV ausgeben (RFC 4180, UTF-8)</translation>
    </message>
    <message>
        <source>Show everything about some of them, the recycle bin included</source>
        <translation>Alles über einige Konten anzeigen, auch im Papierkorb</translation>
    </message>
</context>
<context>
    <name>Lookup</name>
    <message>
        <source>Nobody in the recycle bin has the uid, user name or email “%1”.</source>
        <translation>Kein Konto im Papierkorb hat die UID, den Benutzernamen oder die E-Mail „%1“.</translation>
    </message>
    <message>
        <source>Nobody has the uid, user name or email “%1”.</source>
        <translation>Kein Konto hat die UID, den Benutzernamen oder die E-Mail „%1“.</translation>
    </message>
    <message>
        <source>“%1” names several accounts. Use one of: %2.</source>
        <translation>„%1“ bezeichnet mehrere Konten. Verwenden Sie eines von diesen: %2.</translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>This mail is incomplete and was not sent.</source>
        <translation>Diese E-Mail ist unvollständig und wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>Test message from Steward</source>
        <translation>Testnachricht von Steward</translation>
    </message>
    <message>
        <source>This message shows that Steward can send mail with the settings that are in use.

It contains no password and needs no answer.</source>
        <translation>Diese Nachricht zeigt, dass Steward mit den verwendeten Einstellungen E-Mails senden kann.

Sie enthält kein Passwort und braucht keine Antwort.</translation>
    </message>
</context>
<context>
    <name>MailAddress</name>
    <message>
        <source>The name in the mail contains %1. Delete that character.</source>
        <translation>Der Name in der E-Mail enthält %1. Löschen Sie dieses Zeichen.</translation>
    </message>
    <message>
        <source>The name in the mail</source>
        <translation>Der Name in der E-Mail</translation>
    </message>
</context>
<context>
    <name>MailCommands</name>
    <message>
        <source>“%1” is not a port. Use a number from 1 to 65535.</source>
        <translation>„%1“ ist kein Port. Verwenden Sie eine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>“%1” is no kind of security. Use starttls, tls or none.</source>
        <translation>„%1“ ist keine Art von Sicherheit. Verwenden Sie starttls, tls oder none.</translation>
    </message>
    <message>
        <source>Password of %1 at the mail server:</source>
        <translation>Passwort von %1 beim Mailserver:</translation>
    </message>
    <message>
        <source>The password was not kept. Give it to “mail test” and “deliver” with --secret-fd.</source>
        <translation>Das Passwort wurde nicht aufbewahrt. Übergeben Sie es „mail test“ und „deliver“ mit --secret-fd.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Sender name</source>
        <translation>Absendername</translation>
    </message>
    <message>
        <source>Reply to</source>
        <translation>Antwort an</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Password kept</source>
        <translation>Passwort aufbewahrt</translation>
    </message>
    <message>
        <source>Paused because</source>
        <translation>Pausiert, weil</translation>
    </message>
    <message>
        <source>The mail server took the test message: %1</source>
        <translation>Der Mailserver hat die Testnachricht angenommen: %1</translation>
    </message>
    <message>
        <source>The text could not be read from standard input.</source>
        <translation>Der Text konnte nicht von der Standardeingabe gelesen werden.</translation>
    </message>
    <message>
        <source>The text is longer than a mail may be. Shorten it.</source>
        <translation>Der Text ist länger, als eine E-Mail sein darf. Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>The first line is the subject, the second is empty, then the text follows.</source>
        <translation>Die erste Zeile ist der Betreff, die zweite ist leer, dann folgt der Text.</translation>
    </message>
    <message>
        <source>Name or address of the mail server</source>
        <translation>Name oder Adresse des Mailservers</translation>
    </message>
    <message>
        <source>587 is usual for starttls, 465 for tls</source>
        <translation>587 ist üblich für starttls, 465 für tls</translation>
    </message>
    <message>
        <source>starttls, tls, or none (to this computer only)</source>
        <translation>starttls, tls oder none (nur zu diesem Computer)</translation>
    </message>
    <message>
        <source>User name at the server; its password is read from standard input and kept in the keychain. An empty line keeps the one that is kept. An empty USER: without signing in</source>
        <translation>Benutzername beim Server; das Passwort wird von der Standardeingabe gelesen und im Schlüsselbund aufbewahrt. Eine leere Zeile behält das aufbewahrte Passwort. Ein leerer USER: ohne Anmeldung</translation>
    </message>
    <message>
        <source>From whom the mails are</source>
        <translation>Von wem die E-Mails stammen</translation>
    </message>
    <message>
        <source>The sender&apos;s name; otherwise that of the directory</source>
        <translation>Name des Absenders; sonst der des Verzeichnisses</translation>
    </message>
    <message>
        <source>Whom readers answer and ask</source>
        <translation>An wen Antworten und Fragen gehen</translation>
    </message>
    <message>
        <source>The only certificates to trust, PEM; empty: the system&apos;s</source>
        <translation>Die einzigen vertrauenswürdigen Zertifikate, PEM; leer: die des Systems</translation>
    </message>
    <message>
        <source>Read the password from this file descriptor instead of standard input</source>
        <translation>Das Passwort von diesem Dateideskriptor statt von der Standardeingabe lesen</translation>
    </message>
    <message>
        <source>api-user or person</source>
        <translation>api-user oder person</translation>
    </message>
    <message>
        <source>en, es, pt-BR, fr, de, ja, zh-Hans or ar</source>
        <translation>en, es, pt-BR, fr, de, ja, zh-Hans oder ar</translation>
    </message>
    <message>
        <source>Say which mail server sends the credentials</source>
        <translation>Festlegen, welcher Mailserver die Zugangsdaten sendet</translation>
    </message>
    <message>
        <source>Show how mails are sent</source>
        <translation>Anzeigen, wie E-Mails gesendet werden</translation>
    </message>
    <message>
        <source>Send a test message and say what the server answered</source>
        <translation>Eine Testnachricht senden und die Antwort des Servers anzeigen</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Wer sie bekommt</translation>
    </message>
    <message>
        <source>Read the mail server&apos;s password from this file descriptor</source>
        <translation>Das Passwort des Mailservers von diesem Dateideskriptor lesen</translation>
    </message>
    <message>
        <source>Show the text of a mail: its subject, an empty line, the text</source>
        <translation>Den Text einer E-Mail anzeigen: ihr Betreff, eine leere Zeile, der Text</translation>
    </message>
    <message>
        <source>Read the text of a mail from standard input, as “template show” prints it</source>
        <translation>Den Text einer E-Mail von der Standardeingabe lesen, wie „template show“ ihn ausgibt</translation>
    </message>
    <message>
        <source>Use the built-in text of a mail again</source>
        <translation>Wieder den integrierten Text einer E-Mail verwenden</translation>
    </message>
</context>
<context>
    <name>MailOutcome</name>
    <message>
        <source>%1 The server said: %2</source>
        <translation>%1 Antwort des Servers: %2</translation>
    </message>
</context>
<context>
    <name>MailRenderer</name>
    <message>
        <source>The mail template cannot be used. Correct it in the settings, or use the built-in text.</source>
        <translation>Die E-Mail-Vorlage kann nicht verwendet werden. Korrigieren Sie sie in den Einstellungen, oder verwenden Sie den integrierten Text.</translation>
    </message>
</context>
<context>
    <name>MailRound</name>
    <message>
        <source>Steward ended while this mail was being handed over; it may have arrived.</source>
        <translation>Steward wurde beendet, während diese E-Mail übergeben wurde; sie ist vielleicht angekommen.</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Zugangsdaten</translation>
    </message>
    <message>
        <source>No mail server is set up. Enter one in Settings, Mail, or with “stewardctl mail set”; the mails stay queued until then.</source>
        <translation>Es ist kein Mailserver eingerichtet. Geben Sie einen unter „Einstellungen“, „E-Mail“ oder mit „stewardctl mail set“ an; bis dahin bleiben die E-Mails eingereiht.</translation>
    </message>
    <message>
        <source>No mail was sent: the server issues the passwords of this directory.</source>
        <translation>Es wurde keine E-Mail gesendet: Der Server stellt die Passwörter dieses Verzeichnisses aus.</translation>
    </message>
</context>
<context>
    <name>MailSettings</name>
    <message>
        <source>The mail server is missing. Enter its name, for example smtp.example.com.</source>
        <translation>Der Mailserver fehlt. Geben Sie seinen Namen ein, zum Beispiel smtp.example.com.</translation>
    </message>
    <message>
        <source>The name of the mail server contains %1. Delete that character.</source>
        <translation>Der Name des Mailservers enthält %1. Löschen Sie dieses Zeichen.</translation>
    </message>
    <message>
        <source>“%1” is not the name or address of a server. Enter it without blanks, port or https://, for example smtp.example.com.</source>
        <translation>„%1“ ist nicht der Name oder die Adresse eines Servers. Geben Sie ihn ohne Leerzeichen, Port oder https:// ein, zum Beispiel smtp.example.com.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Choose a file with certificates, or leave this empty to trust those of the system.</source>
        <translation>„%1“ kann nicht gelesen werden. Wählen Sie eine Datei mit Zertifikaten, oder lassen Sie das Feld leer, um denen des Systems zu vertrauen.</translation>
    </message>
    <message>
        <source>Enter a port between 1 and %1; 587 is usual.</source>
        <translation>Geben Sie einen Port zwischen 1 und %1 ein; üblich ist 587.</translation>
    </message>
    <message>
        <source>Without encryption, passwords could be read on their way. Choose STARTTLS or TLS; only a mail server on this computer can do without.</source>
        <translation>Ohne Verschlüsselung könnten Passwörter unterwegs gelesen werden. Wählen Sie STARTTLS oder TLS; nur ein Mailserver auf diesem Computer kommt ohne aus.</translation>
    </message>
    <message>
        <source>The user name contains %1. Delete that character.</source>
        <translation>Der Benutzername enthält %1. Löschen Sie dieses Zeichen.</translation>
    </message>
    <message>
        <source>Sender name</source>
        <translation>Absendername</translation>
    </message>
</context>
<context>
    <name>MailTemplate</name>
    <message>
        <source>The subject is empty. Enter one.</source>
        <translation>Der Betreff ist leer. Geben Sie einen ein.</translation>
    </message>
    <message>
        <source>The subject contains %1. Delete that character.</source>
        <translation>Der Betreff enthält %1. Löschen Sie dieses Zeichen.</translation>
    </message>
    <message>
        <source>The subject is longer than %1 characters. Shorten it.</source>
        <translation>Der Betreff ist länger als %1 Zeichen. Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>The text is empty. Enter one, or use the built-in text.</source>
        <translation>Der Text ist leer. Geben Sie einen ein, oder verwenden Sie den integrierten Text.</translation>
    </message>
    <message>
        <source>The text contains %1. Delete that character.</source>
        <translation>Der Text enthält %1. Löschen Sie dieses Zeichen.</translation>
    </message>
    <message>
        <source>The text is longer than %1 KiB. Shorten it.</source>
        <translation>Der Text ist länger als %1 KiB. Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>There is a single %1. Write %1%1 for a brace, or complete the placeholder.</source>
        <translation>Ein %1 steht allein. Schreiben Sie %1%1 für eine geschweifte Klammer, oder vervollständigen Sie den Platzhalter.</translation>
    </message>
    <message>
        <source>%1 is not a placeholder. Correct its name, or delete it.</source>
        <translation>%1 ist kein Platzhalter. Korrigieren Sie den Namen, oder löschen Sie ihn.</translation>
    </message>
    <message>
        <source>{password} cannot stand in the subject, because subjects are shown in lists and notifications. Move it into the text.</source>
        <translation>{password} kann nicht im Betreff stehen, weil Betreffzeilen in Listen und Benachrichtigungen angezeigt werden. Verschieben Sie den Platzhalter in den Text.</translation>
    </message>
    <message>
        <source>{password} is missing in the text. Write it where the password belongs.</source>
        <translation>{password} fehlt im Text. Schreiben Sie den Platzhalter dorthin, wo das Passwort hingehört.</translation>
    </message>
    <message>
        <source>{password} stands in the text more than once. Keep one.</source>
        <translation>{password} steht mehr als einmal im Text. Behalten Sie nur einen Platzhalter.</translation>
    </message>
    <message>
        <source>{userName} is missing in the text. Write it where the user name belongs.</source>
        <translation>{userName} fehlt im Text. Schreiben Sie den Platzhalter dorthin, wo der Benutzername hingehört.</translation>
    </message>
</context>
<context>
    <name>ManualCommands</name>
    <message>
        <source>There is no completion for “%1”. There is one for bash, zsh and fish.</source>
        <translation>Es gibt keine Vervollständigung für „%1“. Es gibt sie für bash, zsh und fish.</translation>
    </message>
    <message>
        <source>Print what makes a shell complete commands and options: source &lt;(stewardctl completion bash)</source>
        <translation>Ausgeben, womit eine Shell Befehle und Optionen vervollständigt: source &lt;(stewardctl completion bash)</translation>
    </message>
    <message>
        <source>bash, zsh or fish</source>
        <translation>bash, zsh oder fish</translation>
    </message>
</context>
<context>
    <name>MoreFilters</name>
    <message>
        <source>Only API user of an application</source>
        <translation>Einziger API-Benutzer einer Anwendung</translation>
    </message>
    <message>
        <source>Language of the directory</source>
        <translation>Sprache des Verzeichnisses</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Sprache: %1</translation>
    </message>
    <message numerus="yes">
        <source>Not used for %Ln day(s)</source>
        <translation>
            <numerusform>Seit %Ln Tag nicht verwendet</numerusform>
            <numerusform>Seit %Ln Tagen nicht verwendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expires within %Ln day(s)</source>
        <translation>
            <numerusform>Läuft innerhalb von %Ln Tag ab</numerusform>
            <numerusform>Läuft innerhalb von %Ln Tagen ab</numerusform>
        </translation>
    </message>
    <message>
        <source>Not used since %1</source>
        <translation>Nicht verwendet seit %1</translation>
    </message>
    <message>
        <source>Expires until %1</source>
        <translation>Läuft ab bis %1</translation>
    </message>
</context>
<context>
    <name>NewDirectory</name>
    <message>
        <source>A part of the program is missing or damaged. Install Steward again.</source>
        <translation>Ein Teil des Programms fehlt oder ist beschädigt. Installieren Sie Steward neu.</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Bediener</translation>
    </message>
    <message>
        <source>Sample directory</source>
        <translation>Beispielverzeichnis</translation>
    </message>
</context>
<context>
    <name>PasswordCheck</name>
    <message>
        <source>The email or the password is wrong. Check both and try again.</source>
        <translation>Die E-Mail oder das Passwort ist falsch. Prüfen Sie beides und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Your account is suspended. Ask somebody who administers this directory.</source>
        <translation>Ihr Konto ist gesperrt. Wenden Sie sich an jemanden, der dieses Verzeichnis verwaltet.</translation>
    </message>
    <message>
        <source>This password has expired. Ask somebody who administers this directory for a new one.</source>
        <translation>Dieses Passwort ist abgelaufen. Bitten Sie jemanden, der dieses Verzeichnis verwaltet, um ein neues.</translation>
    </message>
    <message numerus="yes">
        <source>There were too many wrong tries. Try again in %Ln second(s).</source>
        <translation>
            <numerusform>Es gab zu viele falsche Versuche. Versuchen Sie es in %Ln Sekunde noch einmal.</numerusform>
            <numerusform>Es gab zu viele falsche Versuche. Versuchen Sie es in %Ln Sekunden noch einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>an unknown name</source>
        <translation>ein unbekannter Name</translation>
    </message>
</context>
<context>
    <name>PasswordStrength</name>
    <message>
        <source>It repeats the same part.</source>
        <translation>Es wiederholt denselben Teil.</translation>
    </message>
    <message>
        <source>It is mostly a common password, word or name.</source>
        <translation>Es ist größtenteils ein häufiges Passwort, Wort oder ein häufiger Name.</translation>
    </message>
    <message>
        <source>It is mostly a word that others know from your account.</source>
        <translation>Es ist größtenteils ein Wort, das andere von Ihrem Konto kennen.</translation>
    </message>
    <message>
        <source>It repeats the same characters.</source>
        <translation>Es wiederholt dieselben Zeichen.</translation>
    </message>
    <message>
        <source>It is mostly a sequence such as abcd or 6543.</source>
        <translation>Es ist größtenteils eine Folge wie abcd oder 6543.</translation>
    </message>
    <message>
        <source>It is mostly a row of keys beside each other.</source>
        <translation>Es ist größtenteils eine Reihe nebeneinanderliegender Tasten.</translation>
    </message>
    <message>
        <source>It is mostly a date.</source>
        <translation>Es ist größtenteils ein Datum.</translation>
    </message>
    <message>
        <source>It is too easy to guess.</source>
        <translation>Es ist zu leicht zu erraten.</translation>
    </message>
    <message>
        <source>%1 Several words that have nothing to do with each other make a good password.</source>
        <comment>%1 is a sentence that says what is wrong</comment>
        <translation>%1 Mehrere Wörter, die nichts miteinander zu tun haben, ergeben ein gutes Passwort.</translation>
    </message>
    <message>
        <source>The password holds a character that cannot be typed, such as a tab. Take it out.</source>
        <translation>Das Passwort enthält ein Zeichen, das nicht eingegeben werden kann, etwa einen Tabulator. Entfernen Sie es.</translation>
    </message>
    <message>
        <source>%1 of at least %2 characters. Several words make a long password that is easy to remember.</source>
        <translation>%1 von mindestens %2 Zeichen. Mehrere Wörter ergeben ein langes Passwort, das leicht zu merken ist.</translation>
    </message>
    <message>
        <source>It holds “%1”, which others know from your account. Leave that out.</source>
        <translation>Es enthält „%1“, was andere von Ihrem Konto kennen. Lassen Sie das weg.</translation>
    </message>
</context>
<context>
    <name>Permission</name>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
</context>
<context>
    <name>Placement</name>
    <message>
        <source>There is already a file %1. Choose another name; the file was left alone.</source>
        <translation>Es gibt bereits eine Datei %1. Wählen Sie einen anderen Namen; die Datei wurde unverändert gelassen.</translation>
    </message>
    <message>
        <source>The file %1 could not be put in place. Check that you may write in the folder.</source>
        <translation>Die Datei %1 konnte nicht abgelegt werden. Prüfen Sie, ob Sie in den Ordner schreiben dürfen.</translation>
    </message>
</context>
<context>
    <name>PolicyCommands</name>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Unused, expires after hours</source>
        <translation>Unbenutzt, läuft ab nach Stunden</translation>
    </message>
    <message>
        <source>Expires after days</source>
        <translation>Läuft ab nach Tagen</translation>
    </message>
    <message>
        <source>Warn days before</source>
        <translation>Warnt Tage vorher</translation>
    </message>
    <message>
        <source>Allowed domains</source>
        <translation>Erlaubte Domänen</translation>
    </message>
    <message>
        <source>--json and --ics exclude each other. Use one of them.</source>
        <translation>--json und --ics schließen sich gegenseitig aus. Verwenden Sie nur eines davon.</translation>
    </message>
    <message>
        <source>--days is a number from 0 to %1.</source>
        <translation>--days ist eine Zahl von 0 bis %1.</translation>
    </message>
    <message>
        <source>passwords that expire</source>
        <translation>ablaufende Passwörter</translation>
    </message>
    <message>
        <source>Uid</source>
        <translation>UID</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Say what is asked of passwords and addresses</source>
        <translation>Anforderungen an Passwörter und Adressen festlegen</translation>
    </message>
    <message>
        <source>Characters of a generated password; 24 otherwise, at least 20</source>
        <translation>Zeichen eines erzeugten Passworts; sonst 24, mindestens 20</translation>
    </message>
    <message>
        <source>An unused password expires after so many hours; 0: does not</source>
        <translation>Ein unbenutztes Passwort läuft nach so vielen Stunden ab; 0: nie</translation>
    </message>
    <message>
        <source>Any password expires after so many days; 0: does not</source>
        <translation>Jedes Passwort läuft nach so vielen Tagen ab; 0: nie</translation>
    </message>
    <message>
        <source>How many days before that it is told as expiring soon</source>
        <translation>Wie viele Tage vorher es als bald ablaufend gemeldet wird</translation>
    </message>
    <message>
        <source>Addresses must be at one of these</source>
        <translation>Adressen müssen bei einer dieser Domänen liegen</translation>
    </message>
    <message>
        <source>Addresses may be at any domain</source>
        <translation>Adressen dürfen bei jeder Domäne liegen</translation>
    </message>
    <message>
        <source>Show what is asked</source>
        <translation>Anforderungen anzeigen</translation>
    </message>
    <message>
        <source>List passwords that expire soon or have expired unused; exit code 1 when there are any, else 0</source>
        <translation>Passwörter auflisten, die bald ablaufen oder unbenutzt abgelaufen sind; Exitcode 1, wenn es welche gibt, sonst 0</translation>
    </message>
    <message>
        <source>Within so many days, otherwise as the policy warns</source>
        <translation>Innerhalb so vieler Tage; sonst, wie die Richtlinie warnt</translation>
    </message>
    <message>
        <source>Print a calendar (iCalendar, RFC 5545)</source>
        <translation>Einen Kalender ausgeben (iCalendar, RFC 5545)</translation>
    </message>
</context>
<context>
    <name>PrivateFile</name>
    <message>
        <source>The file %1 could not be written. Check that its folder is there, that you may write in it, and that there is room.</source>
        <translation>Die Datei %1 konnte nicht geschrieben werden. Prüfen Sie, ob ihr Ordner vorhanden ist, ob Sie in ihn schreiben dürfen und ob genug Platz vorhanden ist.</translation>
    </message>
    <message>
        <source>%1 is a directory of Steward or another database, which is not overwritten. Choose another name.</source>
        <translation>%1 ist ein Verzeichnis von Steward oder eine andere Datenbank und wird nicht überschrieben. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 is no ordinary file, but a device or a pipe, which is not overwritten. Choose another name.</source>
        <translation>%1 ist keine gewöhnliche Datei, sondern ein Gerät oder eine Pipe, und wird nicht überschrieben. Wählen Sie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>Privileges</name>
    <message>
        <source>View API users</source>
        <translation>API-Benutzer anzeigen</translation>
    </message>
    <message>
        <source>Add API users</source>
        <translation>API-Benutzer hinzufügen</translation>
    </message>
    <message>
        <source>Edit API users</source>
        <translation>API-Benutzer bearbeiten</translation>
    </message>
    <message>
        <source>Delete API users</source>
        <translation>API-Benutzer löschen</translation>
    </message>
    <message>
        <source>Suspend API users</source>
        <translation>API-Benutzer sperren</translation>
    </message>
    <message>
        <source>Send credentials to API users</source>
        <translation>Zugangsdaten an API-Benutzer senden</translation>
    </message>
    <message>
        <source>View administrators</source>
        <translation>Administratoren anzeigen</translation>
    </message>
    <message>
        <source>Add administrators</source>
        <translation>Administratoren hinzufügen</translation>
    </message>
    <message>
        <source>Edit administrators</source>
        <translation>Administratoren bearbeiten</translation>
    </message>
    <message>
        <source>Delete administrators</source>
        <translation>Administratoren löschen</translation>
    </message>
    <message>
        <source>Suspend administrators</source>
        <translation>Administratoren sperren</translation>
    </message>
    <message>
        <source>Send credentials to administrators</source>
        <translation>Zugangsdaten an Administratoren senden</translation>
    </message>
    <message>
        <source>View roles</source>
        <translation>Rollen anzeigen</translation>
    </message>
    <message>
        <source>Create and edit roles</source>
        <translation>Rollen erstellen und bearbeiten</translation>
    </message>
    <message>
        <source>Change many accounts at once</source>
        <translation>Viele Konten auf einmal ändern</translation>
    </message>
    <message>
        <source>Import spreadsheets</source>
        <translation>Tabellen importieren</translation>
    </message>
    <message>
        <source>Export accounts</source>
        <translation>Konten exportieren</translation>
    </message>
    <message>
        <source>View reports</source>
        <translation>Berichte anzeigen</translation>
    </message>
    <message>
        <source>Download reports</source>
        <translation>Berichte herunterladen</translation>
    </message>
    <message>
        <source>Administrator activity</source>
        <translation>Aktivitäten der Administratoren</translation>
    </message>
    <message>
        <source>Mail server and mail texts</source>
        <translation>Mailserver und E-Mail-Texte</translation>
    </message>
    <message>
        <source>External applications</source>
        <translation>Externe Anwendungen</translation>
    </message>
    <message>
        <source>Remote server</source>
        <translation>Server der Gegenstelle</translation>
    </message>
    <message>
        <source>Allowed domains</source>
        <translation>Erlaubte Domänen</translation>
    </message>
    <message>
        <source>Password and sign-in rules</source>
        <translation>Regeln für Passwörter und Anmeldung</translation>
    </message>
    <message>
        <source>API users</source>
        <translation>API-Benutzer</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administratoren</translation>
    </message>
    <message>
        <source>Roles and privileges</source>
        <translation>Rollen und Berechtigungen</translation>
    </message>
    <message>
        <source>Bulk operations</source>
        <translation>Massenvorgänge</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Einrichtung</translation>
    </message>
</context>
<context>
    <name>ProblemRows</name>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>Recipe</name>
    <message>
        <source>This is not a recipe that can be run: “%1” %2</source>
        <translation>Dies ist kein ausführbares Rezept: „%1“ %2</translation>
    </message>
    <message>
        <source>is not known. Use %1.</source>
        <translation>ist nicht bekannt. Verwenden Sie %1.</translation>
    </message>
    <message>
        <source>must be a text.</source>
        <translation>muss ein Text sein.</translation>
    </message>
    <message>
        <source>must be a list of texts such as “type=api-user”.</source>
        <translation>muss eine Liste von Texten wie „type=api-user“ sein.</translation>
    </message>
    <message>
        <source>must name at least one condition, such as “type=api-user”.</source>
        <translation>muss mindestens eine Bedingung wie „type=api-user“ nennen.</translation>
    </message>
    <message>
        <source>must be an object.</source>
        <translation>muss ein Objekt sein.</translation>
    </message>
    <message>
        <source>must be a number of rows from 1.</source>
        <translation>muss eine Anzahl von Zeilen ab 1 sein.</translation>
    </message>
    <message>
        <source>must be true or false.</source>
        <translation>muss true oder false sein.</translation>
    </message>
    <message>
        <source>does not go with deleting. Leave it out.</source>
        <translation>passt nicht zum Löschen. Lassen Sie es weg.</translation>
    </message>
    <message>
        <source>must be edit or delete.</source>
        <translation>muss edit oder delete sein.</translation>
    </message>
    <message>
        <source>must say what is changed.</source>
        <translation>muss angeben, was geändert wird.</translation>
    </message>
    <message>
        <source>This is not a recipe: the file is larger than 1 MB.</source>
        <translation>Dies ist kein Rezept: Die Datei ist größer als 1 MB.</translation>
    </message>
    <message>
        <source>This is not a recipe: byte %1 is no JSON (%2).</source>
        <translation>Dies ist kein Rezept: Byte %1 ist kein JSON (%2).</translation>
    </message>
    <message>
        <source>This recipe was written by another version of Steward. Save it again there.</source>
        <translation>Dieses Rezept wurde mit einer anderen Version von Steward geschrieben. Speichern Sie es dort noch einmal.</translation>
    </message>
    <message>
        <source>is missing; it must be %1.</source>
        <translation>fehlt; der Wert muss %1 sein.</translation>
    </message>
</context>
<context>
    <name>RecipeCommands</name>
    <message>
        <source>This recipe deletes, and %1 accounts match. Nothing was deleted. Look with --dry-run, then add --yes.</source>
        <translation>Dieses Rezept löscht; passende Konten: %1. Es wurde nichts gelöscht. Prüfen Sie es mit --dry-run, und fügen Sie dann --yes hinzu.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Run a recipe: a bulk job that was saved in the window or written by hand</source>
        <translation>Ein Rezept ausführen: einen Massenauftrag, der im Fenster gespeichert oder von Hand geschrieben wurde</translation>
    </message>
    <message>
        <source>The name of a saved recipe, or a file</source>
        <translation>Der Name eines gespeicherten Rezepts oder eine Datei</translation>
    </message>
    <message>
        <source>Do nothing when more accounts match; otherwise as the recipe says</source>
        <translation>Nichts tun, wenn es mehr passende Konten gibt; sonst, wie das Rezept es angibt</translation>
    </message>
    <message>
        <source>Do it although the recipe deletes</source>
        <translation>Ausführen, obwohl das Rezept löscht</translation>
    </message>
    <message>
        <source>List the recipes that were saved on this computer</source>
        <translation>Die auf diesem Computer gespeicherten Rezepte auflisten</translation>
    </message>
</context>
<context>
    <name>RecipeShelf</name>
    <message>
        <source>The recipe %1 cannot be read.</source>
        <translation>Das Rezept %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>There is no recipe “%1”: neither a file nor one of those that were saved in %2.</source>
        <translation>Es gibt kein Rezept „%1“: weder als Datei noch unter den Rezepten, die in %2 gespeichert wurden.</translation>
    </message>
    <message>
        <source>The folder for recipes, %1, cannot be made.</source>
        <translation>Der Ordner für Rezepte, %1, kann nicht erstellt werden.</translation>
    </message>
    <message>
        <source>The recipe “%1” cannot be deleted.</source>
        <translation>Das Rezept „%1“ kann nicht gelöscht werden.</translation>
    </message>
</context>
<context>
    <name>Remote</name>
    <message>
        <source>The URL of the remote is missing. Enter it whole, for example https://example.com/scim/v2.</source>
        <translation>Die URL der Gegenstelle fehlt. Geben Sie sie vollständig ein, zum Beispiel https://example.com/scim/v2.</translation>
    </message>
    <message>
        <source>The part of the URL from ? on cannot be used. Delete it.</source>
        <translation>Der Teil der URL ab dem ? kann nicht verwendet werden. Löschen Sie ihn.</translation>
    </message>
    <message>
        <source>Enter the user name for the remote, without a colon.</source>
        <translation>Geben Sie den Benutzernamen für die Gegenstelle ohne Doppelpunkt ein.</translation>
    </message>
    <message>
        <source>Enter the client id for the remote.</source>
        <translation>Geben Sie die Client-ID für die Gegenstelle ein.</translation>
    </message>
    <message>
        <source>Enter the URL at which the remote issues tokens.</source>
        <translation>Geben Sie die URL ein, unter der die Gegenstelle Tokens ausstellt.</translation>
    </message>
    <message>
        <source>Sync every 1 to %1 minutes, or never by itself (0).</source>
        <translation>Synchronisieren Sie alle 1 bis %1 Minuten oder nie von selbst (0).</translation>
    </message>
    <message>
        <source>A number of requests per second cannot be negative. Use 0 for no limit.</source>
        <translation>Eine Anzahl von Anfragen pro Sekunde kann nicht negativ sein. Verwenden Sie 0 für keine Begrenzung.</translation>
    </message>
    <message>
        <source>Allow 1 to %1 requests at once.</source>
        <translation>Erlauben Sie 1 bis %1 gleichzeitige Anfragen.</translation>
    </message>
    <message>
        <source>“%1” is not known as “%2” of a remote. Use one of: %3.</source>
        <translation>„%1“ ist als „%2“ eines entfernten Servers nicht bekannt. Möglich sind: %3.</translation>
    </message>
</context>
<context>
    <name>RemoteCommands</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 is too large for what it should be.</source>
        <translation>%1 ist für den vorgesehenen Zweck zu groß.</translation>
    </message>
    <message>
        <source>%1 is no JSON object (position %2: %3).</source>
        <translation>%1 ist kein JSON-Objekt (Position %2: %3).</translation>
    </message>
    <message>
        <source>“%1” is no number of minutes.</source>
        <translation>„%1“ ist keine Anzahl von Minuten.</translation>
    </message>
    <message>
        <source>Secret for %1:</source>
        <translation>Geheimnis für %1:</translation>
    </message>
    <message>
        <source>The secret was not kept. Give it to “sync” and “remote probe” with --secret-fd.</source>
        <translation>Das Geheimnis wurde nicht aufbewahrt. Übergeben Sie es „sync“ und „remote probe“ mit --secret-fd.</translation>
    </message>
    <message>
        <source>Connected. Nothing was sent or taken yet; “stewardctl sync” does what is listed above.</source>
        <translation>Verbunden. Es wurde noch nichts gesendet oder übernommen; „stewardctl sync“ führt aus, was oben aufgelistet ist.</translation>
    </message>
    <message>
        <source>The directory would forget its remote and what both sides agreed on. Accounts stay on both sides. Add --yes to do it.</source>
        <translation>Das Verzeichnis würde seine Gegenstelle vergessen und worüber beide Seiten einig waren. Die Konten bleiben auf beiden Seiten. Mit --yes wird es ausgeführt.</translation>
    </message>
    <message>
        <source>The server calls itself %1.</source>
        <translation>Der Server nennt sich %1.</translation>
    </message>
    <message>
        <source>Ability</source>
        <translation>Fähigkeit</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Nachgewiesen</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>Was geprüft wurde</translation>
    </message>
    <message>
        <source>Not held by this server, kept here alone: %1</source>
        <translation>Auf diesem Server nicht vorhanden, nur hier geführt: %1</translation>
    </message>
    <message>
        <source>This directory has no remote. “remote add” connects one.</source>
        <translation>Dieses Verzeichnis hat keine Gegenstelle. „remote add“ verbindet eine.</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Dialect</source>
        <translation>Schnittstelle</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentifizierung</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Secret kept</source>
        <translation>Geheimnis aufbewahrt</translation>
    </message>
    <message>
        <source>Read in full</source>
        <translation>Vollständig gelesen</translation>
    </message>
    <message>
        <source>Connect the directory to a server, and list what a first sync would do</source>
        <translation>Das Verzeichnis mit einem Server verbinden und auflisten, was eine erste Synchronisierung tun würde</translation>
    </message>
    <message>
        <source>Of the service, such as https://example.com/scim/v2</source>
        <translation>Des Dienstes, zum Beispiel https://example.com/scim/v2</translation>
    </message>
    <message>
        <source>bearer, basic, oauth2 or none; the secret is read from standard input and kept in the keychain</source>
        <translation>bearer, basic, oauth2 oder none; das Geheimnis wird von der Standardeingabe gelesen und im Schlüsselbund aufbewahrt</translation>
    </message>
    <message>
        <source>User name of basic, client id of oauth2</source>
        <translation>Benutzername bei basic, Client-ID bei oauth2</translation>
    </message>
    <message>
        <source>Where oauth2 gets its tokens</source>
        <translation>Wo oauth2 seine Tokens bekommt</translation>
    </message>
    <message>
        <source>Of the oauth2 token</source>
        <translation>Des oauth2-Tokens</translation>
    </message>
    <message>
        <source>The only certificates to trust, PEM; otherwise the system&apos;s</source>
        <translation>Die einzigen vertrauenswürdigen Zertifikate, PEM; sonst die des Systems</translation>
    </message>
    <message>
        <source>SHA-256 of the server&apos;s public key</source>
        <translation>SHA-256 des öffentlichen Schlüssels des Servers</translation>
    </message>
    <message>
        <source>scim (SCIM 2.0) or json (with --profile)</source>
        <translation>scim (SCIM 2.0) oder json (mit --profile)</translation>
    </message>
    <message>
        <source>JSON: the mapping of a json remote, limits, pinned abilities</source>
        <translation>JSON: die Zuordnung einer json-Gegenstelle, Grenzen, festgelegte Fähigkeiten</translation>
    </message>
    <message>
        <source>What it is called, such as Production</source>
        <translation>Wie sie heißt, zum Beispiel Produktion</translation>
    </message>
    <message>
        <source>Minutes between syncs of an open window; 0: only when asked</source>
        <translation>Minuten zwischen den Synchronisierungen eines offenen Fensters; 0: nur auf Anforderung</translation>
    </message>
    <message>
        <source>Who makes the passwords and mails them: server, or console (where the server takes them)</source>
        <translation>Wer die Passwörter erstellt und per E-Mail sendet: server, oder console (wenn der Server sie annimmt)</translation>
    </message>
    <message>
        <source>The window sends only what somebody has looked at</source>
        <translation>Das Fenster sendet nur, was jemand angesehen hat</translation>
    </message>
    <message>
        <source>Do not ask the server now</source>
        <translation>Den Server jetzt nicht fragen</translation>
    </message>
    <message>
        <source>Read the secret from this file descriptor instead of standard input</source>
        <translation>Das Geheimnis von diesem Dateideskriptor statt von der Standardeingabe lesen</translation>
    </message>
    <message>
        <source>Show the remote, and what was proven of it</source>
        <translation>Die Gegenstelle anzeigen und was über sie nachgewiesen wurde</translation>
    </message>
    <message>
        <source>Find out anew what the server can do, by requests that change nothing</source>
        <translation>Neu herausfinden, was der Server kann, mit Anfragen, die nichts ändern</translation>
    </message>
    <message>
        <source>Read the remote&apos;s secret from this file descriptor</source>
        <translation>Das Geheimnis der Gegenstelle von diesem Dateideskriptor lesen</translation>
    </message>
    <message>
        <source>Forget the remote; accounts stay on both sides</source>
        <translation>Die Gegenstelle vergessen; die Konten bleiben auf beiden Seiten</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>send, new</source>
        <translation>senden, neu</translation>
    </message>
    <message>
        <source>send, changed</source>
        <translation>senden, geändert</translation>
    </message>
    <message>
        <source>send, deleted</source>
        <translation>senden, gelöscht</translation>
    </message>
    <message>
        <source>take, new</source>
        <translation>übernehmen, neu</translation>
    </message>
    <message>
        <source>take, changed</source>
        <translation>übernehmen, geändert</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>question</source>
        <translation>Frage</translation>
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
            <numerusform> %Ln Frage.</numerusform>
            <numerusform> %Ln Fragen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) more that your role does not show.</source>
        <translation>
            <numerusform>%Ln weiteres Konto, das Ihre Rolle nicht anzeigt.</numerusform>
            <numerusform>%Ln weitere Konten, die Ihre Rolle nicht anzeigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> %Ln account(s) refused by the server.</source>
        <translation>
            <numerusform> %Ln Konto vom Server abgelehnt.</numerusform>
            <numerusform> %Ln Konten vom Server abgelehnt.</numerusform>
        </translation>
    </message>
    <message>
        <source>take, deleted</source>
        <translation>übernehmen, gelöscht</translation>
    </message>
    <message>
        <source>%1 accounts on the server, %2 here, %3 the same. To send: %4 new, %5 changed, %6 deleted. To take: %7 new, %8 changed, %9 deleted. %10 with conflicts.</source>
        <translation>Konten auf dem Server: %1, hier: %2, gleich: %3. Zu senden: %4 neu, %5 geändert, %6 gelöscht. Zu übernehmen: %7 neu, %8 geändert, %9 gelöscht. Mit Konflikten: %10.</translation>
    </message>
    <message numerus="yes">
        <source> %Ln request(s) without an answer, of which the server is asked first.</source>
        <translation>
            <numerusform> %Ln Anfrage ohne Antwort, nach der der Server zuerst gefragt wird.</numerusform>
            <numerusform> %Ln Anfragen ohne Antwort, nach denen der Server zuerst gefragt wird.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemoteConnection</name>
    <message>
        <source>The server answered with status %1.</source>
        <translation>Der Server hat mit Status %1 geantwortet.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>The server does not accept the sign-in of this console. %1</source>
        <translation>Der Server akzeptiert die Anmeldung dieser Konsole nicht. %1</translation>
    </message>
    <message>
        <source>The server does not allow this. %1</source>
        <translation>Der Server erlaubt dies nicht. %1</translation>
    </message>
    <message>
        <source>“%1” shows another key than the one that is pinned. If its certificate was renewed on purpose, enter the new pin.</source>
        <translation>„%1“ zeigt einen anderen Schlüssel als den festgelegten. Wenn das Zertifikat absichtlich erneuert wurde, geben Sie den neuen Fingerabdruck ein.</translation>
    </message>
    <message>
        <source>Stopped while the request was under way.</source>
        <translation>Angehalten, während die Anfrage unterwegs war.</translation>
    </message>
    <message>
        <source>The answer of “%1” is larger than %2 MB, and was not read to its end.</source>
        <translation>Die Antwort von „%1“ ist größer als %2 MB und wurde nicht bis zum Ende gelesen.</translation>
    </message>
    <message>
        <source>“%1” did not answer within %2 seconds.</source>
        <translation>„%1“ hat nicht innerhalb von %2 Sekunden geantwortet.</translation>
    </message>
    <message>
        <source>No protected connection to “%1” came about. Check the URL and its port.</source>
        <translation>Es kam keine geschützte Verbindung zu „%1“ zustande. Prüfen Sie die URL und den Port.</translation>
    </message>
    <message>
        <source>Nothing answers at “%1”, port %2. Check the URL, and whether the server runs.</source>
        <translation>Unter „%1“, Port %2, antwortet nichts. Prüfen Sie die URL und ob der Server läuft.</translation>
    </message>
    <message>
        <source>There is no “%1” in the network. Check the URL and the connection.</source>
        <translation>Es gibt kein „%1“ im Netzwerk. Prüfen Sie die URL und die Verbindung.</translation>
    </message>
    <message>
        <source>The connection to “%1” was lost.</source>
        <translation>Die Verbindung zu „%1“ ist abgebrochen.</translation>
    </message>
    <message>
        <source>No token was issued for “%1”. Check client id, secret and scope. %2</source>
        <translation>Für „%1“ wurde kein Token ausgestellt. Prüfen Sie Client-ID, Geheimnis und Geltungsbereich. %2</translation>
    </message>
    <message>
        <source>The server that issues tokens failed (%1). Try again later.</source>
        <translation>Der Server, der Tokens ausstellt, ist fehlgeschlagen (%1). Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>“%1” sends the request on to an address without protection (http). It was not followed; tell those who run the server.</source>
        <translation>„%1“ leitet die Anfrage an eine ungeschützte Adresse (http) weiter. Der Weiterleitung wurde nicht gefolgt; melden Sie es den Betreibern des Servers.</translation>
    </message>
    <message>
        <source>“%1” sends the request on to “%2”, which was not followed. If that is right, enter that server&apos;s URL.</source>
        <translation>„%1“ leitet die Anfrage an „%2“ weiter; dem wurde nicht gefolgt. Wenn das richtig ist, geben Sie die URL jenes Servers ein.</translation>
    </message>
    <message>
        <source>“%1” sends a change on to another address, which was not followed. Check the URL.</source>
        <translation>„%1“ leitet eine Änderung an eine andere Adresse weiter; dem wurde nicht gefolgt. Prüfen Sie die URL.</translation>
    </message>
    <message>
        <source>“%1” sends the request on too often. Check the URL.</source>
        <translation>„%1“ leitet die Anfrage zu oft weiter. Prüfen Sie die URL.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” takes no requests at the moment. Try again in %Ln minute(s).</source>
        <translation>
            <numerusform>„%1“ nimmt im Moment keine Anfragen an. Versuchen Sie es in %Ln Minute noch einmal.</numerusform>
            <numerusform>„%1“ nimmt im Moment keine Anfragen an. Versuchen Sie es in %Ln Minuten noch einmal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” takes no requests at the moment. Try again in %Ln second(s).</source>
        <translation>
            <numerusform>„%1“ nimmt im Moment keine Anfragen an. Versuchen Sie es in %Ln Sekunde noch einmal.</numerusform>
            <numerusform>„%1“ nimmt im Moment keine Anfragen an. Versuchen Sie es in %Ln Sekunden noch einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>The proxy on the way to “%1” wants a user name and a password (status 407). Enter them in the proxy settings of this computer.</source>
        <translation>Der Proxy auf dem Weg zu „%1“ verlangt einen Benutzernamen und ein Passwort (Status 407). Geben Sie sie in den Proxy-Einstellungen dieses Computers ein.</translation>
    </message>
    <message>
        <source>The server has nothing at this address. Check the path of the URL. %1</source>
        <translation>Unter dieser Adresse hat der Server nichts. Prüfen Sie den Pfad der URL. %1</translation>
    </message>
</context>
<context>
    <name>RemoteJson</name>
    <message>
        <source>Passwords are not set over a JSON interface.</source>
        <translation>Über eine JSON-Schnittstelle werden keine Passwörter gesetzt.</translation>
    </message>
    <message>
        <source>The server&apos;s answer holds no list of accounts at “%1”. Check “list.items” in the mapping.</source>
        <translation>Die Antwort des Servers enthält bei „%1“ keine Liste von Konten. Prüfen Sie „list.items“ in der Zuordnung.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is nested too deep to be read.</source>
        <translation>Die Antwort des Servers ist zu tief verschachtelt, um gelesen zu werden.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not JSON. Check whether the URL is that of its interface.</source>
        <translation>Die Antwort des Servers ist kein JSON. Prüfen Sie, ob die URL die seiner Schnittstelle ist.</translation>
    </message>
</context>
<context>
    <name>RemoteMapping</name>
    <message>
        <source>“%1” in the mapping is not one of: %2.</source>
        <translation>„%1“ in der Zuordnung ist keines von diesen: %2.</translation>
    </message>
    <message>
        <source>“fields.%1” in the mapping does not say where the field stands. Enter a path such as &quot;name.first&quot;.</source>
        <translation>„fields.%1“ in der Zuordnung sagt nicht, wo das Feld steht. Geben Sie einen Pfad wie &quot;name.first&quot; ein.</translation>
    </message>
    <message>
        <source>“fields.%1” in the mapping is not a field. Fields are: %2.</source>
        <translation>„fields.%1“ in der Zuordnung ist kein Feld. Felder sind: %2.</translation>
    </message>
    <message>
        <source>“fields.userName” is missing in the mapping: without it no account can be recognized.</source>
        <translation>„fields.userName“ fehlt in der Zuordnung: Ohne diese Angabe kann kein Konto erkannt werden.</translation>
    </message>
    <message>
        <source>“list.path” in the mapping must begin with /, for example /accounts.</source>
        <translation>„list.path“ in der Zuordnung muss mit / beginnen, zum Beispiel /accounts.</translation>
    </message>
    <message>
        <source>“one.path” in the mapping must begin with / and hold {id}, for example /accounts/{id}.</source>
        <translation>„one.path“ in der Zuordnung muss mit / beginnen und {id} enthalten, zum Beispiel /accounts/{id}.</translation>
    </message>
    <message>
        <source>A path below “find” in the mapping must begin with / and hold {value}, for example /accounts?login={value}.</source>
        <translation>Ein Pfad unter „find“ in der Zuordnung muss mit / beginnen und {value} enthalten, zum Beispiel /accounts?login={value}.</translation>
    </message>
    <message>
        <source>“list.paging.parameter” is missing in the mapping: the query parameter that names the page, the offset or the cursor.</source>
        <translation>„list.paging.parameter“ fehlt in der Zuordnung: der Abfrageparameter, der die Seite, den Versatz oder den Cursor nennt.</translation>
    </message>
    <message>
        <source>“list.paging.next” is missing in the mapping: where an answer holds the cursor of the next page.</source>
        <translation>„list.paging.next“ fehlt in der Zuordnung: wo eine Antwort den Cursor der nächsten Seite enthält.</translation>
    </message>
    <message>
        <source>“list.paging.count” in the mapping must be 1 to %1.</source>
        <translation>„list.paging.count“ in der Zuordnung muss 1 bis %1 sein.</translation>
    </message>
    <message>
        <source>The header “%1” cannot be set by a mapping.</source>
        <translation>Der Header „%1“ kann nicht durch eine Zuordnung gesetzt werden.</translation>
    </message>
    <message>
        <source>“%1” in the mapping is not known. Check its spelling.</source>
        <translation>„%1“ in der Zuordnung ist nicht bekannt. Prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
        <source>“%1” in the mapping is missing or not a text.</source>
        <translation>„%1“ in der Zuordnung fehlt oder ist kein Text.</translation>
    </message>
</context>
<context>
    <name>RemotePasswords</name>
    <message>
        <source>The server could not be asked to take the new password.</source>
        <translation>Der Server konnte nicht gebeten werden, das neue Passwort anzunehmen.</translation>
    </message>
    <message>
        <source>The server takes no passwords from here. Let the server issue them (Sync, Remote Settings).</source>
        <translation>Der Server nimmt von hier keine Passwörter an. Lassen Sie sie vom Server ausstellen („Synchronisierung“, „Einstellungen der Gegenstelle“).</translation>
    </message>
    <message>
        <source>The account is not on the server yet. Sync first.</source>
        <translation>Das Konto ist noch nicht auf dem Server. Synchronisieren Sie zuerst.</translation>
    </message>
    <message>
        <source>The server did not take the password: %1</source>
        <translation>Der Server hat das Passwort nicht angenommen: %1</translation>
    </message>
</context>
<context>
    <name>RemoteScim</name>
    <message>
        <source>The server&apos;s answer is not a list of accounts. Check whether the URL is that of its SCIM interface.</source>
        <translation>Die Antwort des Servers ist keine Liste von Konten. Prüfen Sie, ob die URL die seiner SCIM-Schnittstelle ist.</translation>
    </message>
</context>
<context>
    <name>RemoteTrust</name>
    <message>
        <source>The file holds no certificate that can be read. Choose the certificate of your authority in PEM form (-----BEGIN CERTIFICATE-----).</source>
        <translation>Die Datei enthält kein lesbares Zertifikat. Wählen Sie das Zertifikat Ihrer Zertifizierungsstelle im PEM-Format (-----BEGIN CERTIFICATE-----).</translation>
    </message>
    <message>
        <source>The pin is not the SHA-256 of a public key. Enter its 44 characters in base64.</source>
        <translation>Der Fingerabdruck ist nicht der SHA-256-Wert eines öffentlichen Schlüssels. Geben Sie seine 44 Zeichen in Base64 ein.</translation>
    </message>
    <message>
        <source>The certificate is not for “%1”. Check the URL; if it is right, the server shows the certificate of another one.</source>
        <translation>Das Zertifikat gilt nicht für „%1“. Prüfen Sie die URL; wenn sie stimmt, zeigt der Server das Zertifikat eines anderen.</translation>
    </message>
    <message>
        <source>The certificate of “%1” has expired on %2. Ask those who run the server to renew it.</source>
        <translation>Das Zertifikat von „%1“ ist am %2 abgelaufen. Bitten Sie die Betreiber des Servers, es zu erneuern.</translation>
    </message>
    <message>
        <source>The certificate of “%1” is not valid yet. Check the clock of this computer.</source>
        <translation>Das Zertifikat von „%1“ ist noch nicht gültig. Prüfen Sie die Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>The certificate of “%1” is signed by nobody but itself. If it is yours, choose its file as the certificate to trust.</source>
        <translation>Das Zertifikat von „%1“ ist nur von sich selbst signiert. Wenn es Ihres ist, wählen Sie seine Datei als vertrauenswürdiges Zertifikat.</translation>
    </message>
    <message>
        <source>The certificate of “%1” comes from an authority that is not trusted. If it is your own authority, choose its certificate in the settings of the remote.</source>
        <translation>Das Zertifikat von „%1“ stammt von einer Zertifizierungsstelle, die nicht vertrauenswürdig ist. Wenn es Ihre eigene ist, wählen Sie ihr Zertifikat in den Einstellungen der Gegenstelle.</translation>
    </message>
</context>
<context>
    <name>ResultCommands</name>
    <message>
        <source>“%1” is no number of a result. “stewardctl results” lists them.</source>
        <translation>„%1“ ist nicht die Nummer eines Ergebnisses. „stewardctl results“ listet sie auf.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Bediener</translation>
    </message>
    <message>
        <source>Its number, as “results” lists it</source>
        <translation>Seine Nummer, wie „results“ sie auflistet</translation>
    </message>
    <message>
        <source>List what became of jobs on many accounts</source>
        <translation>Auflisten, was aus Aufträgen mit vielen Konten geworden ist</translation>
    </message>
    <message>
        <source>Say what became of every account of one job</source>
        <translation>Anzeigen, was aus jedem Konto eines Auftrags geworden ist</translation>
    </message>
    <message>
        <source>Try the failed accounts of a job again</source>
        <translation>Die fehlgeschlagenen Konten eines Auftrags erneut versuchen</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Owner always holds everything.</source>
        <translation>Owner hat immer alle Berechtigungen.</translation>
    </message>
    <message>
        <source>You cannot change the role that you have yourself. Ask somebody with another one.</source>
        <translation>Sie können die Rolle, die Sie selbst haben, nicht ändern. Bitten Sie jemanden mit einer anderen Rolle.</translation>
    </message>
    <message>
        <source>You cannot add to a role what you do not hold yourself: %1.</source>
        <translation>Sie können einer Rolle nichts hinzufügen, was Sie selbst nicht haben: %1.</translation>
    </message>
</context>
<context>
    <name>RoleActions</name>
    <message>
        <source>This role has been deleted meanwhile. Nothing was changed.</source>
        <translation>Diese Rolle wurde inzwischen gelöscht. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>There is already a role “%1”. Enter another name.</source>
        <translation>Es gibt bereits eine Rolle „%1“. Geben Sie einen anderen Namen ein.</translation>
    </message>
    <message>
        <source>Owner always holds everything.</source>
        <translation>Owner hat immer alle Berechtigungen.</translation>
    </message>
    <message>
        <source>%1 is built in and keeps its name. Copy it for a role with another name.</source>
        <translation>%1 ist integriert und behält den Namen. Kopieren Sie die Rolle, um eine mit einem anderen Namen zu erhalten.</translation>
    </message>
    <message>
        <source>Somebody else has changed this too meanwhile: %1. Nothing was changed; look at the role again.</source>
        <translation>Jemand anderes hat inzwischen auch dies geändert: %1. Es wurde nichts geändert; sehen Sie sich die Rolle noch einmal an.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 und %Ln weitere</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot be deleted, because %Ln person(s) have it: %2. Give them another role first.</source>
        <translation>
            <numerusform>%1 kann nicht gelöscht werden, weil %Ln Person diese Rolle hat: %2. Geben Sie ihr zuerst eine andere Rolle.</numerusform>
            <numerusform>%1 kann nicht gelöscht werden, weil %Ln Personen diese Rolle haben: %2. Geben Sie ihnen zuerst eine andere Rolle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot be deleted, because %Ln person(s) in the recycle bin have it: %2. Restore them and give them another role, or delete them for good.</source>
        <translation>
            <numerusform>%1 kann nicht gelöscht werden, weil %Ln Person im Papierkorb diese Rolle hat: %2. Stellen Sie sie wieder her und geben Sie ihr eine andere Rolle, oder löschen Sie sie endgültig.</numerusform>
            <numerusform>%1 kann nicht gelöscht werden, weil %Ln Personen im Papierkorb diese Rolle haben: %2. Stellen Sie sie wieder her und geben Sie ihnen eine andere Rolle, oder löschen Sie sie endgültig.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is built in and cannot be deleted.</source>
        <translation>%1 ist integriert und kann nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>who can: %1</source>
        <translation>wer darf: %1</translation>
    </message>
</context>
<context>
    <name>RoleCommands</name>
    <message>
        <source>There is no privilege “%1”. “stewardctl privileges” lists them.</source>
        <translation>Es gibt keine Berechtigung „%1“. „stewardctl privileges“ listet alle auf.</translation>
    </message>
    <message>
        <source>roles and privileges</source>
        <translation>Rollen und Berechtigungen</translation>
    </message>
    <message>
        <source>There is no role “%1”. “stewardctl role list” lists them.</source>
        <translation>Es gibt keine Rolle „%1“. „stewardctl role list“ listet alle auf.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Holders</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Privileges</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Integriert</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Privilege</source>
        <translation>Berechtigung</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>role and description</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln holder(s)</source>
        <translation>
            <numerusform>%Ln Inhaber</numerusform>
            <numerusform>%Ln Inhaber</numerusform>
        </translation>
    </message>
    <message>
        <source>no organization</source>
        <translation>keine Organisation</translation>
    </message>
    <message>
        <source>Nobody gains or loses anything.</source>
        <translation>Niemand gewinnt oder verliert etwas.</translation>
    </message>
    <message>
        <source>Who can “%1”: now %2, then %3</source>
        <translation>Wer „%1“ darf: jetzt %2, danach %3</translation>
    </message>
    <message>
        <source>The same privilege is granted and revoked. Choose one.</source>
        <translation>Dieselbe Berechtigung wird erteilt und entzogen. Wählen Sie eines von beiden.</translation>
    </message>
    <message>
        <source>Nothing to change was named. Add --name, --description, --grant or --revoke.</source>
        <translation>Es wurde nichts angegeben, was geändert werden soll. Fügen Sie --name, --description, --grant oder --revoke hinzu.</translation>
    </message>
    <message>
        <source>Would delete the role %1. Nothing was changed; add --yes.</source>
        <translation>Würde die Rolle %1 löschen. Es wurde nichts geändert; fügen Sie --yes hinzu.</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Name of the role</source>
        <translation>Name der Rolle</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wofür sie da ist</translation>
    </message>
    <message>
        <source>Add a role</source>
        <translation>Rolle hinzufügen</translation>
    </message>
    <message>
        <source>What it holds, such as api-users.edit</source>
        <translation>Was sie enthält, zum Beispiel api-users.edit</translation>
    </message>
    <message>
        <source>Begin with what this role holds</source>
        <translation>Mit dem beginnen, was diese Rolle enthält</translation>
    </message>
    <message>
        <source>Rename or describe a role, grant or revoke privileges</source>
        <translation>Eine Rolle umbenennen oder beschreiben, Berechtigungen erteilen oder entziehen</translation>
    </message>
    <message>
        <source>Its new name</source>
        <translation>Ihr neuer Name</translation>
    </message>
    <message>
        <source>It holds this from now on</source>
        <translation>Die Rolle enthält dies von nun an</translation>
    </message>
    <message>
        <source>It holds this no longer</source>
        <translation>Die Rolle enthält dies nicht mehr</translation>
    </message>
    <message>
        <source>Delete a role that nobody has</source>
        <translation>Eine Rolle löschen, die niemand hat</translation>
    </message>
    <message>
        <source>Do it; without it, nothing is deleted</source>
        <translation>Ausführen; ohne diese Option wird nichts gelöscht</translation>
    </message>
    <message>
        <source>List the roles with who has them</source>
        <translation>Die Rollen mit ihren Inhabern auflisten</translation>
    </message>
    <message>
        <source>Show what a role holds</source>
        <translation>Anzeigen, was eine Rolle enthält</translation>
    </message>
    <message>
        <source>Compare what two roles hold</source>
        <translation>Vergleichen, was zwei Rollen enthalten</translation>
    </message>
    <message>
        <source>Name of the other role</source>
        <translation>Name der anderen Rolle</translation>
    </message>
    <message>
        <source>List who has a privilege (all of several), and through which role</source>
        <translation>Auflisten, wer eine Berechtigung hat (oder alle von mehreren) und durch welche Rolle</translation>
    </message>
    <message>
        <source>Key of the privilege</source>
        <translation>Schlüssel der Berechtigung</translation>
    </message>
    <message>
        <source>List the privileges with their keys</source>
        <translation>Die Berechtigungen mit ihren Schlüsseln auflisten</translation>
    </message>
</context>
<context>
    <name>RoleConfirmation</name>
    <message>
        <source>Delete Role</source>
        <translation>Rolle löschen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) in the recycle bin still have the role %1</source>
        <translation>
            <numerusform>%Ln Person im Papierkorb hat noch die Rolle %1</numerusform>
            <numerusform>%Ln Personen im Papierkorb haben noch die Rolle %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) still have the role %1</source>
        <translation>
            <numerusform>%Ln Person hat noch die Rolle %1</numerusform>
            <numerusform>%Ln Personen haben noch die Rolle %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore them and give them another role, or delete them for good; then delete the role.</source>
        <translation>Stellen Sie sie wieder her und weisen Sie eine andere Rolle zu, oder löschen Sie sie endgültig; löschen Sie danach die Rolle.</translation>
    </message>
    <message>
        <source>Give them another role first, then delete this one.</source>
        <translation>Weisen Sie zuerst eine andere Rolle zu, und löschen Sie dann diese.</translation>
    </message>
    <message>
        <source>Delete the role %1?</source>
        <translation>Die Rolle %1 löschen?</translation>
    </message>
    <message>
        <source>Nobody has this role. It can no longer be chosen.</source>
        <translation>Niemand hat diese Rolle. Sie kann dann nicht mehr gewählt werden.</translation>
    </message>
    <message>
        <source>Undo brings the role back.</source>
        <translation>„Rückgängig“ bringt die Rolle zurück.</translation>
    </message>
    <message>
        <source>Yes, Delete Role</source>
        <translation>Ja, Rolle löschen</translation>
    </message>
    <message numerus="yes">
        <source>Discard %Ln change(s) of %1?</source>
        <translation>
            <numerusform>%Ln Änderung an %1 verwerfen?</numerusform>
            <numerusform>%Ln Änderungen an %1 verwerfen?</numerusform>
        </translation>
    </message>
    <message>
        <source>What you ticked has not been saved.</source>
        <translation>Ihre Auswahl wurde noch nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>RoleImpact</name>
    <message numerus="yes">
        <source>%Ln person(s) gain(s) “%1”</source>
        <translation>
            <numerusform>%Ln Person erhält „%1“</numerusform>
            <numerusform>%Ln Personen erhalten „%1“</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) lose(s) “%1”</source>
        <translation>
            <numerusform>%Ln Person verliert „%1“</numerusform>
            <numerusform>%Ln Personen verlieren „%1“</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them has (have) not signed in for %1 days and would gain “%2”.</source>
        <translation>
            <numerusform>%Ln davon hat sich seit %1 Tagen nicht angemeldet und erhielte „%2“.</numerusform>
            <numerusform>%Ln davon haben sich seit %1 Tagen nicht angemeldet und erhielten „%2“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them has (have) not signed in for %1 days and would gain “%2” and %3 more.</source>
        <translation>
            <numerusform>%Ln davon hat sich seit %1 Tagen nicht angemeldet und erhielte „%2“ und %3 mehr.</numerusform>
            <numerusform>%Ln davon haben sich seit %1 Tagen nicht angemeldet und erhielten „%2“ und %3 mehr.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoleViews</name>
    <message>
        <source>This role has been deleted meanwhile. Nothing was changed.</source>
        <translation>Diese Rolle wurde inzwischen gelöscht. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Privilege</source>
        <translation>Berechtigung</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>Rollback</name>
    <message numerus="yes">
        <source>%Ln account(s) that were deleted for good come back.</source>
        <translation>
            <numerusform>%Ln endgültig gelöschtes Konto kommt zurück.</numerusform>
            <numerusform>%Ln endgültig gelöschte Konten kommen zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) come back from the recycle bin.</source>
        <translation>
            <numerusform>%Ln Konto kommt aus dem Papierkorb zurück.</numerusform>
            <numerusform>%Ln Konten kommen aus dem Papierkorb zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) change.</source>
        <translation>
            <numerusform>%Ln Konto ändert sich.</numerusform>
            <numerusform>%Ln Konten ändern sich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) go to the recycle bin.</source>
        <translation>
            <numerusform>%Ln Konto kommt in den Papierkorb.</numerusform>
            <numerusform>%Ln Konten kommen in den Papierkorb.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln role(s), application(s) or setting(s) change.</source>
        <translation>
            <numerusform>%Ln Rolle, Anwendung oder Einstellung ändert sich.</numerusform>
            <numerusform>%Ln Rollen, Anwendungen oder Einstellungen ändern sich.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Es gibt keine Unterschiede.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) were made since; they stay in the history.</source>
        <translation>
            <numerusform>%Ln Änderung wurde seither vorgenommen; sie bleibt im Verlauf.</numerusform>
            <numerusform>%Ln Änderungen wurden seither vorgenommen; sie bleiben im Verlauf.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) have no working password then, and need new credentials.</source>
        <translation>
            <numerusform>%Ln Konto hat danach kein gültiges Passwort und braucht neue Zugangsdaten.</numerusform>
            <numerusform>%Ln Konten haben danach kein gültiges Passwort und brauchen neue Zugangsdaten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowEditor</name>
    <message>
        <source>API users have no role</source>
        <translation>API-Benutzer haben keine Rolle</translation>
    </message>
    <message>
        <source>Administrators have no external applications</source>
        <translation>Administratoren haben keine externen Anwendungen</translation>
    </message>
    <message>
        <source>Such accounts do not have this field</source>
        <translation>Solche Konten haben dieses Feld nicht</translation>
    </message>
    <message>
        <source>Addresses of this directory are at %1. Use one of these domains, or allow this one in Settings.</source>
        <translation>Die Adressen dieses Verzeichnisses liegen bei %1. Verwenden Sie eine dieser Domänen, oder lassen Sie diese unter „Einstellungen“ zu.</translation>
    </message>
    <message>
        <source>“%1” gives nothing that an address can hold: it is empty, or written in letters without a Latin form.</source>
        <translation>„%1“ ergibt nichts, was in einer Adresse stehen kann: Es ist leer oder in Buchstaben ohne lateinische Form geschrieben.</translation>
    </message>
</context>
<context>
    <name>RowIndex</name>
    <message>
        <source>This directory is too large to be shown. Use the command line instead.</source>
        <translation>Dieses Verzeichnis ist zu groß, um angezeigt zu werden. Verwenden Sie stattdessen die Befehlszeile.</translation>
    </message>
</context>
<context>
    <name>Salvage</name>
    <message>
        <source>The file %1 cannot be read. Check its permissions.</source>
        <translation>Die Datei %1 kann nicht gelesen werden. Prüfen Sie ihre Zugriffsrechte.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was repaired; free some space and try again.</source>
        <translation>Der Datenträger ist voll. Es wurde nichts repariert; schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>first name, last name, address</comment>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>Repaired from %1.</source>
        <translation>Repariert aus %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more is (are) missing.</source>
        <translation>
            <numerusform>%Ln weiteres fehlt.</numerusform>
            <numerusform>%Ln weitere fehlen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk reported an error. Nothing was repaired; check the disk and try again.</source>
        <translation>Der Datenträger hat einen Fehler gemeldet. Es wurde nichts repariert; prüfen Sie den Datenträger und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Nothing could be read of the file. Nothing was written; use a backup.</source>
        <translation>Aus der Datei konnte nichts gelesen werden. Es wurde nichts geschrieben; verwenden Sie eine Sicherung.</translation>
    </message>
    <message>
        <source>A part of the table %1 cannot be read.</source>
        <translation>Ein Teil der Tabelle %1 kann nicht gelesen werden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of %1 were left out: they contradict others, or belong to what is lost.</source>
        <translation>
            <numerusform>%Ln Zeile von %1 wurde ausgelassen: Sie widerspricht anderen oder gehört zu dem, was verloren ist.</numerusform>
            <numerusform>%Ln Zeilen von %1 wurden ausgelassen: Sie widersprechen anderen oder gehören zu dem, was verloren ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>A role is lost; those who had it have “%1” now, which allows nothing.</source>
        <translation>Eine Rolle ist verloren; wer sie hatte, hat jetzt „%1“, was nichts erlaubt.</translation>
    </message>
    <message>
        <source>The account %1 is lost; the history knows it.</source>
        <translation>Das Konto %1 ist verloren; der Verlauf kennt es.</translation>
    </message>
    <message>
        <source>What change %1 has changed is lost.</source>
        <translation>Was Änderung %1 geändert hat, ist verloren.</translation>
    </message>
    <message>
        <source>The history is proven up to change %1. %2</source>
        <translation>Der Verlauf ist bis Änderung %1 nachgewiesen. %2</translation>
    </message>
    <message>
        <source>The first page of %1 is damaged, or it is no Steward directory. The first page says where everything else is: without it nothing can be read. Use a backup.</source>
        <translation>Die erste Seite von %1 ist beschädigt, oder es ist kein Steward-Verzeichnis. Die erste Seite sagt, wo alles andere ist: Ohne sie kann nichts gelesen werden. Verwenden Sie eine Sicherung.</translation>
    </message>
    <message>
        <source>The file %1 cannot be created. Check that the folder exists and that you may write in it.</source>
        <translation>Die Datei %1 kann nicht erstellt werden. Prüfen Sie, ob der Ordner vorhanden ist und ob Sie in ihn schreiben dürfen.</translation>
    </message>
    <message>
        <source>A part of the program is missing. Install Steward again.</source>
        <translation>Ein Teil des Programms fehlt. Installieren Sie Steward neu.</translation>
    </message>
    <message>
        <source>Lost role %1</source>
        <translation>Verlorene Rolle %1</translation>
    </message>
    <message>
        <source>The file %1 cannot be written. Check that there is space and that you may write there.</source>
        <translation>Die Datei %1 kann nicht geschrieben werden. Prüfen Sie, ob genug Platz vorhanden ist und ob Sie dort schreiben dürfen.</translation>
    </message>
    <message>
        <source>The application %1 is lost; its API users no longer have it. The history knows it.</source>
        <translation>Die Anwendung %1 ist verloren; ihre API-Benutzer haben sie nicht mehr. Der Verlauf kennt sie.</translation>
    </message>
</context>
<context>
    <name>SavedMapping</name>
    <message>
        <source>The mapping has no valid value of “%1”.</source>
        <translation>Die Zuordnung hat keinen gültigen Wert für „%1“.</translation>
    </message>
    <message>
        <source>The mapping has no list of columns.</source>
        <translation>Die Zuordnung hat keine Liste von Spalten.</translation>
    </message>
    <message>
        <source>A column of the mapping needs a “%1” and a “%2”, both texts.</source>
        <translation>Eine Spalte der Zuordnung braucht „%1“ und „%2“, beides Texte.</translation>
    </message>
    <message>
        <source>“%1” of the defaults is no field with a text.</source>
        <translation>„%1“ in den Vorgaben ist kein Feld mit einem Text.</translation>
    </message>
    <message>
        <source>This is no mapping of columns. Save one from the import window, or with import --save-mapping.</source>
        <translation>Dies ist keine Zuordnung von Spalten. Speichern Sie eine aus dem Importfenster oder mit import --save-mapping.</translation>
    </message>
    <message>
        <source>The mapping is of another version of Steward. Save it anew.</source>
        <translation>Die Zuordnung stammt von einer anderen Version von Steward. Speichern Sie sie neu.</translation>
    </message>
</context>
<context>
    <name>SecretInput</name>
    <message>
        <source>“%1” is not a file descriptor. Use a number, for example --secret-fd 3 3&lt;FILE.</source>
        <translation>„%1“ ist kein Dateideskriptor. Verwenden Sie eine Zahl, zum Beispiel --secret-fd 3 3&lt;FILE.</translation>
    </message>
    <message>
        <source>Once more:</source>
        <translation>Noch einmal:</translation>
    </message>
    <message>
        <source>The two are not the same. Nothing was changed.</source>
        <translation>Die beiden Eingaben stimmen nicht überein. Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>SecretLine</name>
    <message>
        <source>The secret could not be read from file descriptor %1. Check that it is open.</source>
        <translation>Das Geheimnis konnte nicht von Dateideskriptor %1 gelesen werden. Prüfen Sie, ob er offen ist.</translation>
    </message>
    <message>
        <source>The line with the secret is longer than %1 bytes.</source>
        <translation>Die Zeile mit dem Geheimnis ist länger als %1 Byte.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Password of %1:</source>
        <translation>Passwort von %1:</translation>
    </message>
    <message>
        <source>This directory asks who you are. Add --as EMAIL, and give the password on standard input or with --secret-fd N; or stay signed in on this computer with “stewardctl sign-in keep --as EMAIL”.</source>
        <translation>Dieses Verzeichnis fragt, wer Sie sind. Fügen Sie --as EMAIL hinzu, und übergeben Sie das Passwort über die Standardeingabe oder mit --secret-fd N; oder bleiben Sie mit „stewardctl sign-in keep --as EMAIL“ auf diesem Computer angemeldet.</translation>
    </message>
    <message>
        <source>The account has been deleted for good meanwhile.</source>
        <translation>Das Konto wurde inzwischen endgültig gelöscht.</translation>
    </message>
    <message>
        <source>This password was made for you, or is too old. Choose your own first, with “stewardctl password change --as %1”.</source>
        <translation>Dieses Passwort wurde für Sie erstellt oder ist zu alt. Wählen Sie zuerst Ihr eigenes, mit „stewardctl password change --as %1“.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>uid, user name or email</source>
        <translation>UID, Benutzername oder E-Mail</translation>
    </message>
    <message>
        <source>Print the consequences; change nothing</source>
        <translation>Die Folgen ausgeben; nichts ändern</translation>
    </message>
    <message>
        <source>Even if an application loses its last usable API user and stops</source>
        <translation>Auch wenn eine Anwendung ihren letzten nutzbaren API-Benutzer verliert und ausfällt</translation>
    </message>
    <message>
        <source>Do it against a guard, for a reason that the journal keeps; for owners only</source>
        <translation>Gegen eine Schutzregel ausführen, mit einem Grund, den das Journal aufbewahrt; nur mit der Rolle Owner</translation>
    </message>
    <message>
        <source>Print the result as JSON</source>
        <translation>Das Ergebnis als JSON ausgeben</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>The file is larger than %1. Import it in parts.</source>
        <translation>Die Datei ist größer als %1. Importieren Sie sie in Teilen.</translation>
    </message>
    <message>
        <source>The file has no rows with data.</source>
        <translation>Die Datei hat keine Zeilen mit Daten.</translation>
    </message>
    <message>
        <source>There are no rows with data in what was copied.</source>
        <translation>In dem, was kopiert wurde, gibt es keine Zeilen mit Daten.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>This is the present password. Choose another one.</source>
        <translation>Dies ist das aktuelle Passwort. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>You are no administrator of this directory, so there is nobody whose password this could be.</source>
        <translation>Sie sind in diesem Verzeichnis kein Administrator; es gibt daher niemanden, dem dieses Passwort gehören könnte.</translation>
    </message>
    <message>
        <source>You have a password already. Enter it to choose another one.</source>
        <translation>Sie haben bereits ein Passwort. Geben Sie es ein, um ein anderes zu wählen.</translation>
    </message>
</context>
<context>
    <name>SignInCommands</name>
    <message>
        <source>%1 is yes or no, not “%2”.</source>
        <translation>%1 ist yes oder no, nicht „%2“.</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>Locks after minutes</source>
        <translation>Sperrt nach Minuten</translation>
    </message>
    <message>
        <source>Kept signed in for days</source>
        <translation>Bleibt angemeldet für Tage</translation>
    </message>
    <message>
        <source>Say who you are with --as EMAIL.</source>
        <translation>Geben Sie mit --as EMAIL an, wer Sie sind.</translation>
    </message>
    <message>
        <source>This directory keeps nobody signed in. Sign in with each command.</source>
        <translation>In diesem Verzeichnis bleibt niemand angemeldet. Melden Sie sich bei jedem Befehl an.</translation>
    </message>
    <message>
        <source>Password of %1:</source>
        <translation>Passwort von %1:</translation>
    </message>
    <message numerus="yes">
        <source>%1 stays signed in on this computer for %Ln day(s).</source>
        <translation>
            <numerusform>%1 bleibt auf diesem Computer %Ln Tag angemeldet.</numerusform>
            <numerusform>%1 bleibt auf diesem Computer %Ln Tage angemeldet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is kept signed in on this computer.</source>
        <translation>Niemand bleibt auf diesem Computer angemeldet.</translation>
    </message>
    <message>
        <source>Signed out on this computer.</source>
        <translation>Auf diesem Computer abgemeldet.</translation>
    </message>
    <message>
        <source>Present password of %1:</source>
        <translation>Aktuelles Passwort von %1:</translation>
    </message>
    <message>
        <source>New password of %1:</source>
        <translation>Neues Passwort von %1:</translation>
    </message>
    <message>
        <source>%1 has a new password.</source>
        <translation>%1 hat ein neues Passwort.</translation>
    </message>
    <message>
        <source>Say whether the directory asks who works with it</source>
        <translation>Festlegen, ob das Verzeichnis fragt, wer damit arbeitet</translation>
    </message>
    <message>
        <source>Whether it asks for email and password</source>
        <translation>Ob es nach E-Mail und Passwort fragt</translation>
    </message>
    <message>
        <source>The window locks after so long without a key or a click; 0: does not</source>
        <translation>Das Fenster wird nach so langer Zeit ohne Taste oder Klick gesperrt; 0: nie</translation>
    </message>
    <message>
        <source>Days for which people can stay signed in on a computer; 0: not offered</source>
        <translation>Tage, die man auf einem Computer angemeldet bleiben kann; 0: wird nicht angeboten</translation>
    </message>
    <message>
        <source>Show what is asked</source>
        <translation>Anforderungen anzeigen</translation>
    </message>
    <message>
        <source>Stay signed in on this computer, by its keychain</source>
        <translation>Auf diesem Computer angemeldet bleiben, mithilfe seines Schlüsselbunds</translation>
    </message>
    <message>
        <source>Stay signed in on this computer no longer</source>
        <translation>Auf diesem Computer nicht mehr angemeldet bleiben</translation>
    </message>
    <message>
        <source>Choose a password of your own: the present one and the new one are read, one a line</source>
        <translation>Ein eigenes Passwort wählen: Das aktuelle und das neue werden gelesen, eines je Zeile</translation>
    </message>
</context>
<context>
    <name>SignInPolicy</name>
    <message>
        <source>The window locks after 0 to %1 minutes; 0: it does not.</source>
        <translation>Das Fenster wird nach 0 bis %1 Minuten gesperrt; 0: nie.</translation>
    </message>
    <message>
        <source>People stay signed in for 0 to %1 days; 0: this is not offered.</source>
        <translation>Man bleibt 0 bis %1 Tage angemeldet; 0: wird nicht angeboten.</translation>
    </message>
</context>
<context>
    <name>Signature</name>
    <message>
        <source>The keychain holds something else in place of the signing key.</source>
        <translation>Der Schlüsselbund enthält etwas anderes anstelle des Signaturschlüssels.</translation>
    </message>
</context>
<context>
    <name>SmtpSession</name>
    <message>
        <source>Sending was stopped before the mail went out.</source>
        <translation>Das Senden wurde angehalten, bevor die E-Mail hinausging.</translation>
    </message>
</context>
<context>
    <name>SmtpVerdict</name>
    <message>
        <source>The mail server asked to try again later. The mail was not sent.</source>
        <translation>Der Mailserver hat gebeten, es später noch einmal zu versuchen. Die E-Mail wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>The mail server refuses this computer. Ask who runs it, then resume sending.</source>
        <translation>Der Mailserver lehnt diesen Computer ab. Fragen Sie seine Betreiber, und setzen Sie dann das Senden fort.</translation>
    </message>
    <message>
        <source>The mail server did not start encryption. Check the port and the kind of encryption in the settings, then resume sending.</source>
        <translation>Der Mailserver hat die Verschlüsselung nicht begonnen. Prüfen Sie den Port und die Art der Verschlüsselung in den Einstellungen, und setzen Sie dann das Senden fort.</translation>
    </message>
    <message>
        <source>The mail server did not accept the user name and password. Correct them in the settings, then resume sending.</source>
        <translation>Der Mailserver hat Benutzernamen und Passwort nicht akzeptiert. Korrigieren Sie sie in den Einstellungen, und setzen Sie dann das Senden fort.</translation>
    </message>
    <message>
        <source>The mail server does not accept the sender. Check the sender in the settings.</source>
        <translation>Der Mailserver akzeptiert den Absender nicht. Prüfen Sie den Absender in den Einstellungen.</translation>
    </message>
    <message>
        <source>The mail server does not accept the recipient. Check the email address.</source>
        <translation>Der Mailserver akzeptiert den Empfänger nicht. Prüfen Sie die E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>The mail server refused the mail. Its answer tells why; the mail was not sent.</source>
        <translation>Der Mailserver hat die E-Mail abgelehnt. Seine Antwort nennt den Grund; die E-Mail wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>The mail server took the mail.</source>
        <translation>Der Mailserver hat die E-Mail angenommen.</translation>
    </message>
    <message>
        <source>The mail was handed over, but the mail server did not confirm it. It may have arrived; ask its recipient before sending another.</source>
        <translation>Die E-Mail wurde übergeben, aber der Mailserver hat sie nicht bestätigt. Sie ist vielleicht angekommen; fragen Sie den Empfänger, bevor Sie noch eine senden.</translation>
    </message>
    <message>
        <source>The mail server wants a user name and password. Enter them in the settings, then resume sending.</source>
        <translation>Der Mailserver verlangt einen Benutzernamen und ein Passwort. Geben Sie beides in den Einstellungen ein, und setzen Sie dann das Senden fort.</translation>
    </message>
    <message>
        <source>The certificate of the mail server is not trusted. Check the server&apos;s name and the certificate file in the settings, then resume sending.</source>
        <translation>Das Zertifikat des Mailservers ist nicht vertrauenswürdig. Prüfen Sie den Namen des Servers und die Zertifikatdatei in den Einstellungen, und setzen Sie dann das Senden fort.</translation>
    </message>
    <message>
        <source>The mail server offers no way to sign in. Check the port and the encryption in the settings, or delete the user name there, then resume sending.</source>
        <translation>Der Mailserver bietet keine Möglichkeit zur Anmeldung. Prüfen Sie den Port und die Verschlüsselung in den Einstellungen, oder löschen Sie dort den Benutzernamen, und setzen Sie dann das Senden fort.</translation>
    </message>
    <message>
        <source>The mail server cannot deliver to or from an address with letters beyond a to z before the @. Use another address.</source>
        <translation>Der Mailserver kann nicht an oder von einer Adresse zustellen, die vor dem @ andere Buchstaben als a bis z enthält. Verwenden Sie eine andere Adresse.</translation>
    </message>
    <message>
        <source>Sending was stopped before the mail went out.</source>
        <translation>Das Senden wurde angehalten, bevor die E-Mail hinausging.</translation>
    </message>
    <message>
        <source>The mail server gave an answer that makes no sense. The mail was not sent.</source>
        <translation>Der Mailserver hat eine unverständliche Antwort gegeben. Die E-Mail wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>The mail server was not reached, or the connection broke. The mail was not sent.</source>
        <translation>Der Mailserver wurde nicht erreicht, oder die Verbindung ist abgebrochen. Die E-Mail wurde nicht gesendet.</translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message>
        <source>Another program is using the directory file. Nothing was changed; try again in a moment.</source>
        <translation>Ein anderes Programm verwendet die Verzeichnisdatei. Es wurde nichts geändert; versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; free some space and try again.</source>
        <translation>Der Datenträger ist voll. Es wurde nichts geändert; schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The directory file cannot be written. Nothing was changed; check the permissions of the file and its folder.</source>
        <translation>Die Verzeichnisdatei kann nicht geschrieben werden. Es wurde nichts geändert; prüfen Sie die Zugriffsrechte der Datei und ihres Ordners.</translation>
    </message>
    <message>
        <source>The directory file is damaged. Nothing was changed; open a copy or a backup of it.</source>
        <translation>Die Verzeichnisdatei ist beschädigt. Es wurde nichts geändert; öffnen Sie eine Kopie oder eine Sicherung davon.</translation>
    </message>
    <message>
        <source>The disk reported an error. Nothing was changed; check the disk and try again.</source>
        <translation>Der Datenträger hat einen Fehler gemeldet. Es wurde nichts geändert; prüfen Sie den Datenträger und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There is not enough memory. Nothing was changed; close something and try again.</source>
        <translation>Es ist nicht genug Arbeitsspeicher vorhanden. Es wurde nichts geändert; schließen Sie etwas und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The change contradicts something that is already in the directory. Nothing was changed; look at it again.</source>
        <translation>Die Änderung widerspricht etwas, das bereits im Verzeichnis ist. Es wurde nichts geändert; sehen Sie es sich noch einmal an.</translation>
    </message>
    <message>
        <source>The directory file could not be used. Nothing was changed.</source>
        <translation>Die Verzeichnisdatei konnte nicht verwendet werden. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The directory file was moved, replaced or deleted since it was opened. Nothing was changed; open it where it is now.</source>
        <translation>Die Verzeichnisdatei wurde verschoben, ersetzt oder gelöscht, seit sie geöffnet wurde. Nichts wurde geändert; öffnen Sie sie dort, wo sie jetzt ist.</translation>
    </message>
</context>
<context>
    <name>SyncAnew</name>
    <message>
        <source>It came back with a backup, and the server does not know it.</source>
        <translation>Das Konto kam mit einer Sicherung zurück, und der Server kennt es nicht.</translation>
    </message>
</context>
<context>
    <name>SyncCommands</name>
    <message>
        <source>The server shows again: %1</source>
        <translation>Der Server zeigt wieder: %1</translation>
    </message>
    <message>
        <source>%1 has no usable API user any more.</source>
        <translation>%1 hat keinen nutzbaren API-Benutzer mehr.</translation>
    </message>
    <message>
        <source>So many deletions and suspensions were not sent. If they are meant, add --removals %1.</source>
        <translation>So viele Löschungen und Sperrungen wurden nicht gesendet. Wenn sie gewollt sind, fügen Sie --removals %1 hinzu.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Last synced</source>
        <translation>Zuletzt synchronisiert</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Nothing waits to be decided about “%1”. “conflicts list” shows what does.</source>
        <translation>Bei „%1“ wartet nichts auf eine Entscheidung. „conflicts list“ zeigt, was wartet.</translation>
    </message>
    <message>
        <source>“%1” is no choice. Use here or server.</source>
        <translation>„%1“ ist keine Wahl. Verwenden Sie here oder server.</translation>
    </message>
    <message>
        <source>%1 has no conflict about “%2”. “conflicts list” shows the fields.</source>
        <translation>%1 hat keinen Konflikt bei „%2“. „conflicts list“ zeigt die Felder.</translation>
    </message>
    <message>
        <source>“%1” is no answer. Use delete, upload, keep, link or retry.</source>
        <translation>„%1“ ist keine Antwort. Verwenden Sie delete, upload, keep, link oder retry.</translation>
    </message>
    <message>
        <source>User name, email, name or uid</source>
        <translation>Benutzername, E-Mail, Name oder UID</translation>
    </message>
    <message>
        <source>Read the server, take what is new there, and send what was changed here</source>
        <translation>Den Server lesen, Neues von dort übernehmen und senden, was hier geändert wurde</translation>
    </message>
    <message>
        <source>Send nothing</source>
        <translation>Nichts senden</translation>
    </message>
    <message>
        <source>Send up to N deletions and suspensions, even if that is many</source>
        <translation>Bis zu N Löschungen und Sperrungen senden, auch wenn es viele sind</translation>
    </message>
    <message>
        <source>Read the remote&apos;s secret from this file descriptor</source>
        <translation>Das Geheimnis der Gegenstelle von diesem Dateideskriptor lesen</translation>
    </message>
    <message>
        <source>List conflicts, questions and refusals of the sync</source>
        <translation>Konflikte, Fragen und Ablehnungen der Synchronisierung auflisten</translation>
    </message>
    <message>
        <source>Decide a conflict: the value from here, or the server&apos;s</source>
        <translation>Einen Konflikt entscheiden: der Wert von hier oder der des Servers</translation>
    </message>
    <message>
        <source>Such as email; all: every field in conflict</source>
        <translation>Zum Beispiel email; all: jedes Feld mit Konflikt</translation>
    </message>
    <message>
        <source>here or server</source>
        <translation>here oder server</translation>
    </message>
    <message>
        <source>Answer a question: delete, upload (again), keep (bring back here), link, or retry what was refused</source>
        <translation>Eine Frage beantworten: delete, upload (erneut hochladen), keep (hierher zurückholen), link, oder mit retry erneut versuchen, was abgelehnt wurde</translation>
    </message>
    <message>
        <source>delete, upload, keep, link or retry</source>
        <translation>delete, upload, keep, link oder retry</translation>
    </message>
</context>
<context>
    <name>SyncDecisions</name>
    <message>
        <source>This question has been answered meanwhile. Nothing was changed.</source>
        <translation>Diese Frage wurde inzwischen beantwortet. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This is no answer to the question about this account.</source>
        <translation>Dies ist keine Antwort auf die Frage zu diesem Konto.</translation>
    </message>
    <message>
        <source>%1 is on the server already, as another account. Rename one of them.</source>
        <translation>%1 ist bereits auf dem Server, als anderes Konto. Benennen Sie eines davon um.</translation>
    </message>
    <message>
        <source>%1 is of another type on the server. An API user and an administrator cannot become the same account. Rename one of them.</source>
        <translation>%1 ist auf dem Server von anderer Art. Ein API-Benutzer und ein Administrator können nicht dasselbe Konto sein. Benennen Sie einen der beiden um.</translation>
    </message>
</context>
<context>
    <name>SyncLock</name>
    <message>
        <source>Another Steward is syncing this directory. Try again when it has finished.</source>
        <translation>Ein anderes Steward synchronisiert dieses Verzeichnis gerade. Versuchen Sie es noch einmal, wenn es fertig ist.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written, which keeps two syncs of one directory apart. Check that its folder exists and that you may write in it.</source>
        <translation>Die Datei %1, die zwei Synchronisierungen eines Verzeichnisses auseinanderhält, kann nicht geschrieben werden. Prüfen Sie, ob ihr Ordner vorhanden ist und ob Sie in ihn schreiben dürfen.</translation>
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
        <translation>Anwendungen</translation>
    </message>
    <message>
        <source>Same</source>
        <comment>a field on both sides</comment>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Here only</source>
        <comment>where a field was changed</comment>
        <translation>Nur hier</translation>
    </message>
    <message>
        <source>On server only</source>
        <comment>where a field was changed</comment>
        <translation>Nur auf dem Server</translation>
    </message>
    <message>
        <source>On both sides</source>
        <comment>where a field was changed</comment>
        <translation>Auf beiden Seiten</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>Zu senden</translation>
    </message>
    <message>
        <source>Sent, no answer yet</source>
        <translation>Gesendet, noch keine Antwort</translation>
    </message>
    <message>
        <source>From the server</source>
        <translation>Vom Server</translation>
    </message>
    <message>
        <source>Cannot be sent</source>
        <translation>Kann nicht gesendet werden</translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>a time of today</comment>
        <translation>um %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a date</comment>
        <translation>am %1</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>type of an account, as the first sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 in %2.</source>
        <comment>type of an account, organization</comment>
        <translation>%1 in %2.</translation>
    </message>
    <message>
        <source>Changed here %1, on the server %2.</source>
        <comment>two times</comment>
        <translation>Hier geändert %1, auf dem Server %2.</translation>
    </message>
    <message>
        <source>Changed here %1.</source>
        <comment>a time</comment>
        <translation>Hier geändert %1.</translation>
    </message>
    <message>
        <source>Changed on the server %1.</source>
        <comment>a time</comment>
        <translation>Auf dem Server geändert %1.</translation>
    </message>
    <message>
        <source>%1 is no longer on the server. Shall the account be deleted here too, or uploaded again? Nothing happens until you answer.</source>
        <translation>%1 ist nicht mehr auf dem Server. Soll das Konto auch hier gelöscht oder erneut hochgeladen werden? Bis Sie antworten, geschieht nichts.</translation>
    </message>
    <message>
        <source>%1 was deleted here, but somebody has changed the account on the server since. Shall it be deleted there too, or come back here as the server has it?</source>
        <translation>%1 wurde hier gelöscht, aber jemand hat das Konto seither auf dem Server geändert. Soll es auch dort gelöscht oder so, wie der Server es hat, hierher zurückgeholt werden?</translation>
    </message>
    <message>
        <source>The server has another account of that user name. Are both the same account? Then link them; what differs can be decided afterwards. If not, give the one here another name.</source>
        <translation>Der Server hat ein anderes Konto mit diesem Benutzernamen. Sind beide dasselbe Konto? Dann verknüpfen Sie sie; über Unterschiede kann danach entschieden werden. Wenn nicht, geben Sie dem hiesigen einen anderen Namen.</translation>
    </message>
    <message>
        <source>The server&apos;s account cannot be taken here. Correct it on the server; it is read again with the next sync.</source>
        <translation>Das Konto des Servers kann hier nicht übernommen werden. Korrigieren Sie es auf dem Server; es wird bei der nächsten Synchronisierung wieder gelesen.</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Neues Konto</translation>
    </message>
    <message>
        <source>Changed account</source>
        <translation>Geändertes Konto</translation>
    </message>
    <message>
        <source>Deleted account</source>
        <translation>Gelöschtes Konto</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Noch keine Antwort</translation>
    </message>
    <message>
        <source>No server connected</source>
        <translation>Kein Server verbunden</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Connect a server to keep both sides in step: you see first what would change, and nothing is deleted.</source>
        <translation>Alles bleibt auf diesem Computer. Verbinden Sie einen Server, um beide Seiten auf gleichem Stand zu halten: Sie sehen zuerst, was sich ändern würde, und es wird nichts gelöscht.</translation>
    </message>
    <message>
        <source>Connect to a Remote…</source>
        <translation>Mit Gegenstelle verbinden…</translation>
    </message>
    <message>
        <source>No changes match these filters</source>
        <translation>Keine Änderungen entsprechen diesen Filtern</translation>
    </message>
    <message>
        <source>Clear Filters</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>Both sides are in step</source>
        <translation>Beide Seiten sind auf gleichem Stand</translation>
    </message>
    <message>
        <source>Nothing to send, nothing to decide.</source>
        <translation>Nichts zu senden, nichts zu entscheiden.</translation>
    </message>
    <message>
        <source>Different</source>
        <comment>a field of two accounts that never were one</comment>
        <translation>Verschieden</translation>
    </message>
</context>
<context>
    <name>SyncPlans</name>
    <message>
        <source>Add on the server</source>
        <translation>Auf dem Server hinzufügen</translation>
    </message>
    <message>
        <source>Change on the server</source>
        <translation>Auf dem Server ändern</translation>
    </message>
    <message>
        <source>Delete on the server</source>
        <translation>Auf dem Server löschen</translation>
    </message>
    <message>
        <source>Add here</source>
        <translation>Hier hinzufügen</translation>
    </message>
    <message>
        <source>Change here</source>
        <translation>Hier ändern</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Zu entscheiden</translation>
    </message>
    <message>
        <source>To answer</source>
        <translation>Zu beantworten</translation>
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
        <translation>Findet Konten nach unserer ID</translation>
    </message>
    <message>
        <source>Finds accounts by user name</source>
        <translation>Findet Konten nach Benutzernamen</translation>
    </message>
    <message>
        <source>Lists only what changed</source>
        <translation>Listet nur auf, was sich geändert hat</translation>
    </message>
    <message>
        <source>Refuses stale changes</source>
        <translation>Lehnt veraltete Änderungen ab</translation>
    </message>
    <message>
        <source>Takes many new accounts at once</source>
        <translation>Nimmt viele neue Konten auf einmal an</translation>
    </message>
    <message>
        <source>Pages that do not shift</source>
        <translation>Seiten, die sich nicht verschieben</translation>
    </message>
    <message>
        <source>Changes single fields</source>
        <translation>Ändert einzelne Felder</translation>
    </message>
    <message>
        <source>Takes passwords</source>
        <translation>Nimmt Passwörter an</translation>
    </message>
    <message>
        <source>Says which fields it has</source>
        <translation>Sagt, welche Felder er hat</translation>
    </message>
    <message>
        <source>Keeps our id</source>
        <translation>Bewahrt unsere ID auf</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiteres</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Send Changes</source>
        <translation>Änderungen senden</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln change(s) to %1?</source>
        <translation>
            <numerusform>%Ln Änderung an %1 senden?</numerusform>
            <numerusform>%Ln Änderungen an %1 senden?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is read first; what came up there meanwhile is merged.</source>
        <translation>%1 wird zuerst gelesen; was dort inzwischen hinzugekommen ist, wird zusammengeführt.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send %Ln Change(s)</source>
        <translation>
            <numerusform>%Ln Änderung &amp;senden</numerusform>
            <numerusform>%Ln Änderungen &amp;senden</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Connect to %1?</source>
        <translation>Mit %1 verbinden?</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>Auf dem Server</translation>
    </message>
    <message>
        <source>here</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>the same on both sides</source>
        <translation>auf beiden Seiten gleich</translation>
    </message>
    <message>
        <source>to add here</source>
        <translation>hier hinzuzufügen</translation>
    </message>
    <message>
        <source>to change here</source>
        <translation>hier zu ändern</translation>
    </message>
    <message>
        <source>to add on the server</source>
        <translation>auf dem Server hinzuzufügen</translation>
    </message>
    <message>
        <source>to change on the server</source>
        <translation>auf dem Server zu ändern</translation>
    </message>
    <message>
        <source>to decide field by field</source>
        <translation>Feld für Feld zu entscheiden</translation>
    </message>
    <message>
        <source>to answer</source>
        <translation>zu beantworten</translation>
    </message>
    <message>
        <source>Nothing is deleted on either side, and nothing is sent until you choose Send.</source>
        <translation>Auf keiner Seite wird etwas gelöscht, und nichts wird gesendet, bis Sie „Senden“ wählen.</translation>
    </message>
    <message>
        <source>Nothing is deleted on either side. What both sides have differently is yours to decide.</source>
        <translation>Auf keiner Seite wird etwas gelöscht. Worin sich beide Seiten unterscheiden, entscheiden Sie.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Server Details</source>
        <translation>Serverdetails</translation>
    </message>
    <message>
        <source>The server answers</source>
        <translation>Der Server antwortet</translation>
    </message>
    <message>
        <source>What it can do is tried with the next sync.</source>
        <translation>Was er kann, wird bei der nächsten Synchronisierung geprüft.</translation>
    </message>
    <message>
        <source>What it can do was tried with requests that change nothing.</source>
        <translation>Was er kann, wurde mit Anfragen geprüft, die nichts ändern.</translation>
    </message>
    <message>
        <source>Ability</source>
        <translation>Fähigkeit</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Nachgewiesen</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>Was geprüft wurde</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Fields kept here alone</source>
        <translation>Nur hier geführte Felder</translation>
    </message>
    <message>
        <source>Sync History</source>
        <translation>Synchronisierungsverlauf</translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln sync(s) of note</source>
        <translation>
            <numerusform>Die letzte nennenswerte Synchronisierung</numerusform>
            <numerusform>Die letzten %Ln nennenswerten Synchronisierungen</numerusform>
        </translation>
    </message>
    <message>
        <source>A sync that finds nothing new leaves no trace.</source>
        <translation>Eine Synchronisierung, die nichts Neues findet, hinterlässt keine Spur.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>Ended early</source>
        <translation>Vorzeitig beendet</translation>
    </message>
    <message>
        <source>In step</source>
        <translation>Auf gleichem Stand</translation>
    </message>
    <message>
        <source>Something waits</source>
        <translation>Etwas wartet</translation>
    </message>
    <message>
        <source>Delete here</source>
        <translation>Hier löschen</translation>
    </message>
    <message>
        <source>to delete here</source>
        <translation>hier zu löschen</translation>
    </message>
</context>
<context>
    <name>SyncPull</name>
    <message>
        <source>It was deleted on the server, and changed here since. Upload it again, or delete it here too?</source>
        <translation>Das Konto wurde auf dem Server gelöscht und seither hier geändert. Soll es erneut hochgeladen oder auch hier gelöscht werden?</translation>
    </message>
    <message>
        <source>It is missing on the server. Delete it here too, or upload it again?</source>
        <translation>Das Konto fehlt auf dem Server. Soll es auch hier gelöscht oder erneut hochgeladen werden?</translation>
    </message>
</context>
<context>
    <name>SyncPush</name>
    <message>
        <source>The server does not store what was sent: %1.</source>
        <translation>Der Server speichert nicht, was gesendet wurde: %1.</translation>
    </message>
    <message>
        <source>The server has another account with the user name “%1”. If it is the same, link both; otherwise rename this one.</source>
        <translation>Der Server hat ein anderes Konto mit dem Benutzernamen „%1“. Wenn es dasselbe ist, verknüpfen Sie beide; andernfalls benennen Sie dieses um.</translation>
    </message>
    <message>
        <source>It was deleted on the server, and changed here since. Upload it again, or delete it here too?</source>
        <translation>Das Konto wurde auf dem Server gelöscht und seither hier geändert. Soll es erneut hochgeladen oder auch hier gelöscht werden?</translation>
    </message>
</context>
<context>
    <name>SyncReport</name>
    <message numerus="yes">
        <source>%Ln change(s) sent.</source>
        <translation>
            <numerusform>%Ln Änderung gesendet.</numerusform>
            <numerusform>%Ln Änderungen gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) taken from the server.</source>
        <translation>
            <numerusform>%Ln Änderung vom Server übernommen.</numerusform>
            <numerusform>%Ln Änderungen vom Server übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s) to decide.</source>
        <translation>
            <numerusform>%Ln Konflikt zu entscheiden.</numerusform>
            <numerusform>%Ln Konflikte zu entscheiden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) to answer.</source>
        <translation>
            <numerusform>%Ln Frage zu beantworten.</numerusform>
            <numerusform>%Ln Fragen zu beantworten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) refused by the server.</source>
        <translation>
            <numerusform>%Ln Konto vom Server abgelehnt.</numerusform>
            <numerusform>%Ln Konten vom Server abgelehnt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) will be sent later.</source>
        <translation>
            <numerusform>%Ln Konto wird später gesendet.</numerusform>
            <numerusform>%Ln Konten werden später gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) are missing on the server and are looked for once more.</source>
        <translation>
            <numerusform>%Ln Konto fehlt auf dem Server und wird noch einmal gesucht.</numerusform>
            <numerusform>%Ln Konten fehlen auf dem Server und werden noch einmal gesucht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) and suspensions wait for your confirmation.</source>
        <translation>
            <numerusform>%Ln Löschung oder Sperrung wartet auf Ihre Bestätigung.</numerusform>
            <numerusform>%Ln Löschungen und Sperrungen warten auf Ihre Bestätigung.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server was restored from an older state; what is newer here was sent again.</source>
        <translation>Der Server wurde auf einen älteren Stand wiederhergestellt; was hier neuer ist, wurde noch einmal gesendet.</translation>
    </message>
    <message>
        <source>Nothing to send, nothing new on the server.</source>
        <translation>Nichts zu senden, nichts Neues auf dem Server.</translation>
    </message>
</context>
<context>
    <name>SyncRound</name>
    <message>
        <source>This directory has no remote. Connect one in Sync, or with “stewardctl remote add”.</source>
        <translation>Dieses Verzeichnis hat keine Gegenstelle. Verbinden Sie eine unter „Synchronisierung“ oder mit „stewardctl remote add“.</translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message>
        <source>New API user</source>
        <translation>Neuer API-Benutzer</translation>
    </message>
    <message>
        <source>New API user for %1</source>
        <translation>Neuer API-Benutzer für %1</translation>
    </message>
    <message>
        <source>New administrator</source>
        <translation>Neuer Administrator</translation>
    </message>
    <message>
        <source>New administrator, %1</source>
        <translation>Neuer Administrator, %1</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>Keine Änderung</translation>
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
        <translation>%1: %2 entfernt</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message numerus="yes">
        <source>, and %Ln more field(s)</source>
        <translation>
            <numerusform>, und %Ln weiteres Feld</numerusform>
            <numerusform>, und %Ln weitere Felder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) differ on both sides</source>
        <translation>
            <numerusform>%Ln Feld unterscheidet sich auf beiden Seiten</numerusform>
            <numerusform>%Ln Felder unterscheiden sich auf beiden Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 differs on both sides</source>
        <translation>%1 unterscheidet sich auf beiden Seiten</translation>
    </message>
    <message>
        <source>Missing on the server</source>
        <translation>Fehlt auf dem Server</translation>
    </message>
    <message>
        <source>Deleted here, changed on the server</source>
        <translation>Hier gelöscht, auf dem Server geändert</translation>
    </message>
    <message>
        <source>The server has another account of that name</source>
        <translation>Der Server hat ein anderes Konto mit diesem Namen</translation>
    </message>
    <message>
        <source>Cannot be taken from the server</source>
        <translation>Kann nicht vom Server übernommen werden</translation>
    </message>
    <message>
        <source>Login suspended</source>
        <translation>Anmeldung gesperrt</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>API user</source>
        <translation>API-Benutzer</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Deleted here</source>
        <translation>Hier gelöscht</translation>
    </message>
    <message>
        <source>Deleted on the server</source>
        <translation>Auf dem Server gelöscht</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Server: %1</translation>
    </message>
    <message>
        <source>Sent, no answer yet; the server is asked again</source>
        <translation>Gesendet, noch keine Antwort; der Server wird noch einmal gefragt</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>%1 was changed meanwhile to “%2”. Nothing was changed; try again.</source>
        <translation>%1 wurde inzwischen auf „%2“ geändert. Es wurde nichts geändert; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Nothing was changed. Add --even-if-last to do it all the same.</source>
        <translation>Es wurde nichts geändert. Mit --even-if-last wird es trotzdem ausgeführt.</translation>
    </message>
    <message>
        <source>No application stops.</source>
        <translation>Keine Anwendung fällt aus.</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>Änderung %1</translation>
    </message>
    <message>
        <source>Left alone: %1. %2</source>
        <translation>Unverändert gelassen: %1. %2</translation>
    </message>
    <message>
        <source>%1: no usable API user remains.</source>
        <translation>%1: Es bleibt kein nutzbarer API-Benutzer.</translation>
    </message>
    <message>
        <source>%1 keeps working with %2 API users.</source>
        <translation>%1 funktioniert weiter mit %2 API-Benutzern.</translation>
    </message>
    <message>
        <source>%1 keeps working with %2 alone.</source>
        <translation>%1 funktioniert weiter mit %2 allein.</translation>
    </message>
    <message>
        <source>Nothing to change; everything was so already.</source>
        <translation>Nichts zu ändern; alles war bereits so.</translation>
    </message>
    <message>
        <source>Put back: %1. Left alone: %2.</source>
        <translation>Zurückgesetzt: %1. Unverändert gelassen: %2.</translation>
    </message>
</context>
<context>
    <name>TextEncoding</name>
    <message>
        <source>The file is not %1: byte %2 (hexadecimal %3), in line %4, does not belong there. Choose another encoding, or save the file as UTF-8.</source>
        <translation>Die Datei ist nicht %1: Byte %2 (hexadezimal %3) in Zeile %4 gehört nicht dorthin. Wählen Sie eine andere Codierung, oder speichern Sie die Datei als UTF-8.</translation>
    </message>
    <message>
        <source>This is a workbook of a spreadsheet program. Save it there as CSV (UTF-8), and choose that file.</source>
        <translation>Dies ist eine Arbeitsmappe eines Tabellenprogramms. Speichern Sie sie dort als CSV (UTF-8), und wählen Sie diese Datei.</translation>
    </message>
    <message>
        <source>This is JSON, which is for programs. Import a CSV file, or text with tabs.</source>
        <translation>Dies ist JSON, das für Programme gedacht ist. Importieren Sie eine CSV-Datei oder Text mit Tabulatoren.</translation>
    </message>
    <message>
        <source>The file holds zero bytes, so it is no text of this encoding. Choose another encoding, or save the file as CSV (UTF-8).</source>
        <translation>Die Datei enthält Nullbytes und ist daher kein Text dieser Codierung. Wählen Sie eine andere Codierung, oder speichern Sie die Datei als CSV (UTF-8).</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>UTF-16 (little endian)</source>
        <translation>UTF-16 (Little Endian)</translation>
    </message>
    <message>
        <source>UTF-16 (big endian)</source>
        <translation>UTF-16 (Big Endian)</translation>
    </message>
    <message>
        <source>Windows-1252 (Western European)</source>
        <translation>Windows-1252 (Westeuropäisch)</translation>
    </message>
    <message>
        <source>Windows-1250 (Central European)</source>
        <translation>Windows-1250 (Mitteleuropäisch)</translation>
    </message>
    <message>
        <source>Windows-1251 (Cyrillic)</source>
        <translation>Windows-1251 (Kyrillisch)</translation>
    </message>
    <message>
        <source>Windows-1253 (Greek)</source>
        <translation>Windows-1253 (Griechisch)</translation>
    </message>
    <message>
        <source>Windows-1254 (Turkish)</source>
        <translation>Windows-1254 (Türkisch)</translation>
    </message>
    <message>
        <source>Windows-1255 (Hebrew)</source>
        <translation>Windows-1255 (Hebräisch)</translation>
    </message>
    <message>
        <source>Windows-1256 (Arabic)</source>
        <translation>Windows-1256 (Arabisch)</translation>
    </message>
    <message>
        <source>Windows-1257 (Baltic)</source>
        <translation>Windows-1257 (Baltisch)</translation>
    </message>
    <message>
        <source>Macintosh (Western European)</source>
        <translation>Macintosh (Westeuropäisch)</translation>
    </message>
    <message>
        <source>Shift JIS (Japanese)</source>
        <translation>Shift JIS (Japanisch)</translation>
    </message>
    <message>
        <source>GB 18030 (Simplified Chinese)</source>
        <translation>GB 18030 (Vereinfachtes Chinesisch)</translation>
    </message>
    <message>
        <source>Big5 (Traditional Chinese)</source>
        <translation>Big5 (Traditionelles Chinesisch)</translation>
    </message>
    <message>
        <source>EUC-KR (Korean)</source>
        <translation>EUC-KR (Koreanisch)</translation>
    </message>
</context>
<context>
    <name>TextRules</name>
    <message>
        <source>a line break</source>
        <translation>einen Zeilenumbruch</translation>
    </message>
    <message>
        <source>a tab</source>
        <translation>einen Tabulator</translation>
    </message>
    <message>
        <source>the control character %1</source>
        <translation>das Steuerzeichen %1</translation>
    </message>
    <message>
        <source>the broken character %1</source>
        <translation>das beschädigte Zeichen %1</translation>
    </message>
    <message>
        <source>the invisible direction character %1</source>
        <translation>das unsichtbare Richtungszeichen %1</translation>
    </message>
    <message>
        <source>the invisible character %1</source>
        <translation>das unsichtbare Zeichen %1</translation>
    </message>
    <message>
        <source>the special blank %1</source>
        <translation>das besondere Leerzeichen %1</translation>
    </message>
    <message>
        <source>%1 is missing. Enter it; it is required.</source>
        <translation>%1 fehlt. Diese Angabe ist erforderlich.</translation>
    </message>
    <message>
        <source>%1 contains %2. Delete that character, or type the text again.</source>
        <translation>%1 enthält %2. Löschen Sie dieses Zeichen, oder geben Sie den Text neu ein.</translation>
    </message>
    <message>
        <source>%1 has %2 characters. Shorten it to at most %3.</source>
        <translation>%1 hat %2 Zeichen. Kürzen Sie den Text auf höchstens %3.</translation>
    </message>
    <message>
        <source>The user name is missing. Enter one, for example ana.perez.</source>
        <translation>Der Benutzername fehlt. Geben Sie einen ein, zum Beispiel ana.perez.</translation>
    </message>
    <message>
        <source>The user name contains %1. Delete that character.</source>
        <translation>Der Benutzername enthält %1. Löschen Sie dieses Zeichen.</translation>
    </message>
    <message>
        <source>The user name contains “%1”, which servers do not accept. Use letters, digits, dots and hyphens.</source>
        <translation>Der Benutzername enthält „%1“, was Server nicht akzeptieren. Verwenden Sie Buchstaben, Ziffern, Punkte und Bindestriche.</translation>
    </message>
    <message>
        <source>The user name is longer than %1 characters. Shorten it.</source>
        <translation>Der Benutzername ist länger als %1 Zeichen. Kürzen Sie ihn.</translation>
    </message>
</context>
<context>
    <name>Transaction</name>
    <message>
        <source>Somebody else has changed this account meanwhile. Nothing was changed; look at it again.</source>
        <translation>Jemand anderes hat dieses Konto inzwischen geändert. Es wurde nichts geändert; sehen Sie es sich noch einmal an.</translation>
    </message>
    <message>
        <source>The change could not be written and was taken back. Try again.</source>
        <translation>Die Änderung konnte nicht geschrieben werden und wurde zurückgenommen. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Two accounts would have the same email or the same user name. Nothing was changed; look at them again.</source>
        <translation>Zwei Konten hätten dieselbe E-Mail-Adresse oder denselben Benutzernamen. Es wurde nichts geändert; sehen Sie sie sich noch einmal an.</translation>
    </message>
</context>
<context>
    <name>UndoActions</name>
    <message>
        <source>The account has been deleted for good since.</source>
        <translation>Das Konto wurde seither endgültig gelöscht.</translation>
    </message>
    <message>
        <source>Changed again since; left as it is.</source>
        <translation>Seither erneut geändert; bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>API users have this application since; left as it is.</source>
        <translation>API-Benutzer haben seither diese Anwendung; sie bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Another application has this name since; left as it is.</source>
        <translation>Eine andere Anwendung hat seither diesen Namen; bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Another role has this name since; left as it is.</source>
        <translation>Eine andere Rolle hat seither diesen Namen; bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>People have this role since; left as it is.</source>
        <translation>Seither haben Personen diese Rolle; sie bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>There is no change %1 in the history.</source>
        <translation>Es gibt keine Änderung %1 im Verlauf.</translation>
    </message>
    <message>
        <source>What was deleted for good does not come back.</source>
        <translation>Was endgültig gelöscht wurde, kommt nicht zurück.</translation>
    </message>
    <message>
        <source>A mail that was sent cannot be taken back. Revoke the credentials instead.</source>
        <translation>Eine gesendete E-Mail kann nicht zurückgenommen werden. Entziehen Sie stattdessen die Zugangsdaten.</translation>
    </message>
    <message>
        <source>A password does not come back. Send new credentials instead.</source>
        <translation>Ein Passwort kommt nicht zurück. Senden Sie stattdessen neue Zugangsdaten.</translation>
    </message>
    <message>
        <source>Such an entry changes no account and no application that could be put back.</source>
        <translation>Ein solcher Eintrag ändert kein Konto und keine Anwendung, die zurückgesetzt werden könnten.</translation>
    </message>
    <message>
        <source>“%1” cannot be undone. %2</source>
        <translation>„%1“ kann nicht rückgängig gemacht werden. %2</translation>
    </message>
    <message>
        <source>“%1” was not an undo; only that can be done again.</source>
        <translation>„%1“ war kein Rückgängigmachen; nur ein solches kann wiederholt werden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln Änderung</numerusform>
            <numerusform>%Ln Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>It is as it was before already.</source>
        <translation>Es ist bereits wie zuvor.</translation>
    </message>
</context>
<context>
    <name>Validation</name>
    <message>
        <source>Choose at least one external application; without one the API user can do nothing.</source>
        <translation>Wählen Sie mindestens eine externe Anwendung; ohne sie kann der API-Benutzer nichts tun.</translation>
    </message>
    <message>
        <source>One of the chosen applications does not exist. Choose again.</source>
        <translation>Eine der gewählten Anwendungen gibt es nicht. Wählen Sie noch einmal.</translation>
    </message>
    <message>
        <source>The application “%1” has been deleted. Choose another one.</source>
        <translation>Die Anwendung „%1“ wurde gelöscht. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Choose a role.</source>
        <translation>Wählen Sie eine Rolle.</translation>
    </message>
    <message>
        <source>The role “%1” has been deleted. Choose another one.</source>
        <translation>Die Rolle „%1“ wurde gelöscht. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>API users have no role. Leave the role empty.</source>
        <translation>API-Benutzer haben keine Rolle. Lassen Sie die Rolle leer.</translation>
    </message>
    <message>
        <source>Administrators have no external applications. Leave them empty.</source>
        <translation>Administratoren haben keine externen Anwendungen. Lassen Sie sie leer.</translation>
    </message>
</context>
<context>
    <name>ValueTemplate</name>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Email, before the @</source>
        <translation>E-Mail, vor dem @</translation>
    </message>
    <message>
        <source>Email, after the @</source>
        <translation>E-Mail, nach dem @</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Number of the row: 1, 2, 3 …</source>
        <translation>Nummer der Zeile: 1, 2, 3 …</translation>
    </message>
    <message>
        <source>“%1” at character %2 is not a form of {n}. Write how many digits, for example {n:3}.</source>
        <translation>„%1“ bei Zeichen %2 ist keine Form von {n}. Geben Sie die Anzahl der Stellen an, zum Beispiel {n:3}.</translation>
    </message>
    <message>
        <source>“%1” at character %2 is not a form. Use lower, upper, ascii or initial.</source>
        <translation>„%1“ bei Zeichen %2 ist keine Form. Verwenden Sie lower, upper, ascii oder initial.</translation>
    </message>
    <message>
        <source>“{%1}” at character %2 is not a placeholder. Use one of: %3.</source>
        <translation>„{%1}“ bei Zeichen %2 ist kein Platzhalter. Verwenden Sie einen von diesen: %3.</translation>
    </message>
    <message>
        <source>The } at character %1 closes nothing. Write }} for a brace.</source>
        <translation>Die } bei Zeichen %1 schließt nichts. Schreiben Sie }} für eine geschweifte Klammer.</translation>
    </message>
    <message>
        <source>The { at character %1 is not closed. Write a } behind the placeholder, or {{ for a brace.</source>
        <translation>Die { bei Zeichen %1 wird nicht geschlossen. Schreiben Sie eine } hinter den Platzhalter, oder {{ für eine geschweifte Klammer.</translation>
    </message>
</context>
<context>
    <name>VerifierTexts</name>
    <message>
        <source>There is not enough free memory to protect the password. Close other programs and try again.</source>
        <translation>Es ist nicht genug freier Arbeitsspeicher vorhanden, um das Passwort zu schützen. Schließen Sie andere Programme und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The password is empty. Enter a password.</source>
        <translation>Das Passwort ist leer. Geben Sie ein Passwort ein.</translation>
    </message>
</context>
<context>
    <name>VerifyCommand</name>
    <message>
        <source>Read a user name and a password from standard input, one a line, and answer by the exit code whether they open the application now: 0 good, 1 unknown user, 2 wrong password, 3 suspended, expired or not for this application, 4 too many wrong tries, 6 no answer</source>
        <translation>Einen Benutzernamen und ein Passwort von der Standardeingabe lesen, eines je Zeile, und mit dem Exitcode antworten, ob sie die Anwendung jetzt öffnen: 0 gültig, 1 unbekannter Benutzer, 2 falsches Passwort, 3 gesperrt, abgelaufen oder nicht für diese Anwendung, 4 zu viele falsche Versuche, 6 keine Antwort</translation>
    </message>
    <message>
        <source>The application that is knocked at</source>
        <translation>Die Anwendung, bei der angeklopft wird</translation>
    </message>
</context>
<context>
    <name>VisibleAccounts</name>
    <message>
        <source>Your role does not allow viewing accounts.</source>
        <translation>Ihre Rolle erlaubt es nicht, Konten anzuzeigen.</translation>
    </message>
    <message>
        <source>Your role does not allow viewing API users.</source>
        <translation>Ihre Rolle erlaubt es nicht, API-Benutzer anzuzeigen.</translation>
    </message>
    <message>
        <source>Your role does not allow viewing administrators.</source>
        <translation>Ihre Rolle erlaubt es nicht, Administratoren anzuzeigen.</translation>
    </message>
</context>
<context>
    <name>WholeNumber</name>
    <message>
        <source>%1 needs a whole number, not “%2”.</source>
        <translation>%1 erwartet eine ganze Zahl, nicht „%2“.</translation>
    </message>
</context>
<context>
    <name>WindowMenus</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Administrators</source>
        <translation>Ad&amp;ministratoren</translation>
    </message>
    <message>
        <source>A&amp;pplications</source>
        <translation>A&amp;nwendungen</translation>
    </message>
    <message>
        <source>&amp;Sync</source>
        <translation>&amp;Synchronisierung</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Zu&amp;letzt geöffnet</translation>
    </message>
    <message>
        <source>No directory was opened yet</source>
        <translation>Es wurde noch kein Verzeichnis geöffnet</translation>
    </message>
    <message>
        <source>Open the &amp;Sample Directory</source>
        <translation>&amp;Beispielverzeichnis öffnen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>&amp;As the System</source>
        <translation>&amp;Wie das System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
</context>
<context>
    <name>WireIntake</name>
    <message>
        <source>Comes from the remote. It has no privileges here until somebody gives it some.</source>
        <translation>Kommt von der Gegenstelle. Hat hier keine Berechtigungen, bis jemand welche erteilt.</translation>
    </message>
    <message>
        <source>Comes from the remote.</source>
        <translation>Kommt von der Gegenstelle.</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>The workbook could not be written. Check that there is room.</source>
        <translation>Die Arbeitsmappe konnte nicht geschrieben werden. Prüfen Sie, ob genug Platz vorhanden ist.</translation>
    </message>
    <message>
        <source>A workbook holds at most 1,048,575 rows. Narrow the filter, or use CSV.</source>
        <translation>Eine Arbeitsmappe fasst höchstens 1.048.575 Zeilen. Grenzen Sie den Filter ein, oder verwenden Sie CSV.</translation>
    </message>
    <message>
        <source>A cell of a workbook holds at most 32,767 characters. Use CSV.</source>
        <translation>Eine Zelle einer Arbeitsmappe fasst höchstens 32.767 Zeichen. Verwenden Sie CSV.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Administers the people who run an organization, and its API users.</source>
        <translation>Verwaltet die Personen, die eine Organisation leiten, und ihre API-Benutzer.</translation>
    </message>
    <message>
        <source>Directory to open; the one that was open last if none is named.</source>
        <translation>Verzeichnis, das geöffnet wird; ohne Angabe das zuletzt geöffnete.</translation>
    </message>
    <message>
        <source>Open the sample directory.</source>
        <translation>Das Beispielverzeichnis öffnen.</translation>
    </message>
</context>
<context>
    <name>steward::AboutDialog</name>
    <message>
        <source>About Steward</source>
        <translation>Über Steward</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>A desktop console with which an organization administers its administrators and API users.</source>
        <translation>Eine Desktop-Konsole, mit der eine Organisation ihre Administratoren und API-Benutzer verwaltet.</translation>
    </message>
    <message>
        <source>Copyright (c) 2026 The Steward authors. Free software under the MIT licence.</source>
        <translation>Copyright (c) 2026 The Steward authors. Freie Software unter der MIT-Lizenz.</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotheken</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>steward::AccountChanges</name>
    <message>
        <source>Nothing had to be changed.</source>
        <translation>Es musste nichts geändert werden.</translation>
    </message>
</context>
<context>
    <name>steward::AccountForms</name>
    <message>
        <source>This account is in the recycle bin. Restore it to change it.</source>
        <translation>Dieses Konto ist im Papierkorb. Stellen Sie es wieder her, um es zu ändern.</translation>
    </message>
</context>
<context>
    <name>steward::ActivityExporting</name>
    <message>
        <source>Export Activity</source>
        <translation>Aktivitäten exportieren</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON-Zeilen (*.jsonl)</translation>
    </message>
    <message>
        <source>activity.csv</source>
        <translation>activity.csv</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry (entries) exported to %1. The export is recorded.</source>
        <translation>
            <numerusform>%Ln Eintrag nach %1 exportiert. Der Export wird aufgezeichnet.</numerusform>
            <numerusform>%Ln Einträge nach %1 exportiert. Der Export wird aufgezeichnet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ActivityFilterBar</name>
    <message>
        <source>Any time</source>
        <translation>Beliebige Zeit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
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
        <source>Between…</source>
        <translation>Zeitraum…</translation>
    </message>
    <message>
        <source>Search this log</source>
        <translation>Protokoll durchsuchen</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
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
        <translation>Datum</translation>
    </message>
    <message>
        <source>Only %1; show all accounts</source>
        <translation>Nur %1; alle Konten anzeigen</translation>
    </message>
    <message>
        <source>No organization</source>
        <translation>Keine Organisation</translation>
    </message>
</context>
<context>
    <name>steward::ActivityModel</name>
    <message>
        <source>Today, %1</source>
        <extracomment>The heading above the entries of today; then a date as in QLocale::toString.</extracomment>
        <translation>Heute, %1</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <extracomment>The heading above the entries of another day, as in QLocale::toString.</extracomment>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1; undone</source>
        <translation>%1; rückgängig gemacht</translation>
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
        <translation>Zeit</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Durch</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Herkunft</translation>
    </message>
</context>
<context>
    <name>steward::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>Verify Log</source>
        <translation>Protokoll prüfen</translation>
    </message>
    <message>
        <source>Check that nobody has rewritten the history</source>
        <translation>Prüfen, dass niemand den Verlauf umgeschrieben hat</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Write these entries into a file</source>
        <translation>Diese Einträge in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Undo This Step…</source>
        <translation>Schritt rückgängig machen…</translation>
    </message>
    <message>
        <source>See what taking this back would do, and do it</source>
        <translation>Ansehen, was das Rückgängigmachen bewirken würde, und es ausführen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the selected entries (Ctrl+C)</source>
        <translation>Die ausgewählten Einträge kopieren (Strg+C)</translation>
    </message>
    <message>
        <source>Show Result…</source>
        <translation>Ergebnis anzeigen…</translation>
    </message>
    <message>
        <source>What became of every row, and retry what failed</source>
        <translation>Was aus jeder Zeile geworden ist; Fehlgeschlagenes erneut versuchen</translation>
    </message>
    <message>
        <source>Times in %1. Exports of this log are recorded too.</source>
        <translation>Zeiten in %1. Auch Exporte dieses Protokolls werden aufgezeichnet.</translation>
    </message>
    <message>
        <source>Exporting… %L1 of %L2</source>
        <translation>Wird exportiert… %L1 von %L2</translation>
    </message>
    <message>
        <source>Verifying… %L1 of %L2</source>
        <translation>Wird geprüft… %L1 von %L2</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>Your role does not allow viewing activity.</source>
        <translation>Ihre Rolle erlaubt es nicht, Aktivitäten anzuzeigen.</translation>
    </message>
    <message>
        <source>Searching… %1 so far</source>
        <translation>Suche läuft… bisher %1</translation>
    </message>
    <message>
        <source>No entries match these filters.</source>
        <translation>Keine Einträge entsprechen diesen Filtern.</translation>
    </message>
    <message>
        <source>Clear Filters</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>Undo These…</source>
        <translation>Rückgängig machen…</translation>
    </message>
    <message>
        <source>Select at most %L1 entries</source>
        <translation>Wählen Sie höchstens %L1 Einträge aus</translation>
    </message>
    <message>
        <source>Such an entry cannot be undone</source>
        <translation>Ein solcher Eintrag kann nicht rückgängig gemacht werden</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln entry (entries)</source>
        <translation>
            <numerusform>%1 von %Ln Eintrag</numerusform>
            <numerusform>%1 von %Ln Einträgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry (entries)</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ActivityTable</name>
    <message>
        <source>Activity</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>steward::ActivityUndo</name>
    <message>
        <source>Something else is still running. Undo when it is done.</source>
        <translation>Es läuft noch etwas anderes. Machen Sie es rückgängig, wenn das fertig ist.</translation>
    </message>
    <message>
        <source>Looking at what comes back</source>
        <translation>Prüfung vor dem Rückgängigmachen</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>Rückgängig machen</translation>
    </message>
</context>
<context>
    <name>steward::ActivityVerifying</name>
    <message numerus="yes">
        <source>%Ln entry (entries) verified, unbroken</source>
        <translation>
            <numerusform>%Ln Eintrag geprüft, unversehrt</numerusform>
            <numerusform>%Ln Einträge geprüft, unversehrt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::AdministratorForm</name>
    <message>
        <source>Personal details</source>
        <translation>Persönliche Angaben</translation>
    </message>
    <message>
        <source>The organization is optional</source>
        <translation>Die Organisation ist optional</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>&amp;Vorname</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>&amp;Nachname</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rolle</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Benutzername</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>S&amp;tatus</source>
        <translation>S&amp;tatus</translation>
    </message>
    <message>
        <source>&amp;Protection</source>
        <translation>S&amp;chutz</translation>
    </message>
    <message>
        <source>Choose every application that will use this account.</source>
        <translation>Wählen Sie jede Anwendung, die dieses Konto verwenden wird.</translation>
    </message>
    <message>
        <source>For MultiLine for Salesforce, tick %1. HttpApi will not work.</source>
        <translation>Wählen Sie für MultiLine for Salesforce die Anwendung %1. HttpApi funktioniert damit nicht.</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Choose a role</source>
        <translation>Rolle wählen</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Login suspended</source>
        <translation>Anmeldung gesperrt</translation>
    </message>
    <message>
        <source>Not protected</source>
        <translation>Nicht geschützt</translation>
    </message>
    <message>
        <source>Protected: cannot be deleted</source>
        <translation>Geschützt: kann nicht gelöscht werden</translation>
    </message>
    <message>
        <source>Proposed from the email</source>
        <translation>Aus der E-Mail vorgeschlagen</translation>
    </message>
</context>
<context>
    <name>steward::AdministratorTable</name>
    <message>
        <source>Administrators</source>
        <translation>Administratoren</translation>
    </message>
</context>
<context>
    <name>steward::AdministratorsPage</name>
    <message>
        <source>Administrators</source>
        <translation>Administratoren</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>No administrators match these filters.</source>
        <translation>Keine Administratoren entsprechen diesen Filtern.</translation>
    </message>
    <message>
        <source>Clear Filters</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>The recycle bin is empty</source>
        <translation>Der Papierkorb ist leer</translation>
    </message>
    <message>
        <source>Deleted accounts stay here for 30 days and can be restored.</source>
        <translation>Gelöschte Konten bleiben 30 Tage hier und können wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>No administrators yet</source>
        <translation>Noch keine Administratoren</translation>
    </message>
    <message>
        <source>Administrators manage your organization. API users let external applications such as Salesforce connect to it.</source>
        <translation>Administratoren verwalten Ihre Organisation. Über API-Benutzer verbinden sich externe Anwendungen wie Salesforce mit ihr.</translation>
    </message>
    <message>
        <source>Add API User…</source>
        <translation>API-Benutzer hinzufügen…</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence such as “Deleted Ana Pérez”</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 is shown without what is not there any more.</source>
        <translation>%1 wird ohne das angezeigt, was nicht mehr vorhanden ist.</translation>
    </message>
</context>
<context>
    <name>steward::AppearanceForm</name>
    <message>
        <source>Language and look</source>
        <translation>Sprache und Darstellung</translation>
    </message>
    <message>
        <source>For you, on this computer.</source>
        <translation>Für Sie, auf diesem Computer.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Kompakte Zeilen</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Bewegung reduzieren</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Windows are shown in it at once. Mails go out in the language of who receives them.</source>
        <translation>Fenster werden sofort darin angezeigt. E-Mails werden in der Sprache des jeweiligen Empfängers gesendet.</translation>
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
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
</context>
<context>
    <name>steward::ApplicationForm</name>
    <message>
        <source>Add Custom Application</source>
        <translation>Benutzerdefinierte Anwendung hinzufügen</translation>
    </message>
    <message>
        <source>Edit Application</source>
        <translation>Anwendung bearbeiten</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Built-in external application</source>
        <translation>Integrierte externe Anwendung</translation>
    </message>
    <message>
        <source>Custom external application</source>
        <translation>Benutzerdefinierte externe Anwendung</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Beschreibung</translation>
    </message>
    <message>
        <source>&amp;Endpoint URL</source>
        <translation>&amp;Endpunkt-URL</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>What it is for, as shown beside the name. Optional.</source>
        <translation>Wofür sie da ist, wie neben dem Namen angezeigt. Optional.</translation>
    </message>
    <message>
        <source>Where the application reaches the API, for example https://example.com/api. Optional.</source>
        <translation>Wo die Anwendung die API erreicht, zum Beispiel https://example.com/api. Optional.</translation>
    </message>
    <message>
        <source>Built-in applications keep their name, because other software looks for it.</source>
        <translation>Integrierte Anwendungen behalten ihren Namen, weil andere Software danach sucht.</translation>
    </message>
</context>
<context>
    <name>steward::ApplicationModel</name>
    <message>
        <source>Built in</source>
        <translation>Integriert</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Benutzerdefiniert</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <extracomment>A row as a screen reader says it: name, built in or custom, number of API users, health.</extracomment>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln API user(s)</source>
        <translation>
            <numerusform>%Ln API-Benutzer</numerusform>
            <numerusform>%Ln API-Benutzer</numerusform>
        </translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>API users</source>
        <translation>API-Benutzer</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>steward::ApplicationsPage</name>
    <message>
        <source>Applications</source>
        <translation>Anwendungen</translation>
    </message>
    <message>
        <source>Show API Users</source>
        <translation>API-Benutzer anzeigen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln external application(s)</source>
        <translation>
            <numerusform>%Ln externe Anwendung</numerusform>
            <numerusform>%Ln externe Anwendungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln has (have) stopped for an organization</source>
        <translation>
            <numerusform>%Ln für eine Organisation ausgefallen</numerusform>
            <numerusform>%Ln für eine Organisation ausgefallen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::AuditActions</name>
    <message>
        <source>the proof of the history</source>
        <translation>der Nachweis des Verlaufs</translation>
    </message>
    <message>
        <source>Anchors on this computer</source>
        <translation>Anker auf diesem Computer</translation>
    </message>
    <message>
        <source>Backup %1</source>
        <translation>Sicherung %1</translation>
    </message>
    <message>
        <source>There is no anchor in %1.</source>
        <translation>In %1 gibt es keinen Anker.</translation>
    </message>
</context>
<context>
    <name>steward::BackupFlow</name>
    <message>
        <source>Show Them</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Restore Backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Make everything as it was on %1?</source>
        <translation>Alles auf den Stand vom %1 bringen?</translation>
    </message>
    <message>
        <source>A backup of the present state is made first, and Undo takes the whole change back.</source>
        <translation>Zuerst wird der jetzige Stand gesichert, und „Rückgängig“ nimmt die ganze Änderung zurück.</translation>
    </message>
    <message>
        <source>Yes, Restore</source>
        <translation>Ja, wiederherstellen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) have no working password since the backup was restored. Send new credentials.</source>
        <translation>
            <numerusform>%Ln Konto hat kein gültiges Passwort, seit die Sicherung wiederhergestellt wurde. Senden Sie neue Zugangsdaten.</numerusform>
            <numerusform>%Ln Konten haben kein gültiges Passwort, seit die Sicherung wiederhergestellt wurde. Senden Sie neue Zugangsdaten.</numerusform>
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
            <numerusform>%Ln API-Benutzer</numerusform>
            <numerusform>%Ln API-Benutzer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln administrator(s)</source>
        <translation>
            <numerusform>%Ln Administrator</numerusform>
            <numerusform>%Ln Administratoren</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signiert</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Nicht signiert</translation>
    </message>
    <message>
        <source>Signature wrong</source>
        <translation>Signatur falsch</translation>
    </message>
    <message>
        <source>Back Up &amp;Now</source>
        <translation>&amp;Jetzt sichern</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Wiederherstellen…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Copies of this directory on this computer, made each day and before changes of many rows. Restoring one keeps the history, and can be undone.</source>
        <translation>Kopien dieses Verzeichnisses auf diesem Computer, täglich und vor Änderungen vieler Zeilen erstellt. Das Wiederherstellen behält den Verlauf und kann rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>What restoring would change</source>
        <translation>Was das Wiederherstellen ändern würde</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Es gibt noch keine Sicherung.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <source>Among them: %1</source>
        <translation>Darunter: %1</translation>
    </message>
</context>
<context>
    <name>steward::BackupPolicyForm</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Copies that Steward makes by itself, in your folder on this computer.</source>
        <translation>Kopien, die Steward selbst erstellt, in Ihrem Ordner auf diesem Computer.</translation>
    </message>
    <message>
        <source>Make a backup each day while the directory is open</source>
        <translation>Jeden Tag eine Sicherung erstellen, während das Verzeichnis geöffnet ist</translation>
    </message>
    <message>
        <source>Backups that stay</source>
        <translation>Sicherungen, die bleiben</translation>
    </message>
    <message>
        <source>Before a change of (rows)</source>
        <translation>Vor einer Änderung ab (Zeilen)</translation>
    </message>
    <message>
        <source>Older ones are removed. What you back up yourself stays.</source>
        <translation>Ältere werden entfernt. Was Sie selbst sichern, bleibt.</translation>
    </message>
    <message>
        <source>From so many rows on, a backup comes first. 0: never.</source>
        <translation>Ab so vielen Zeilen wird zuerst gesichert. 0: nie.</translation>
    </message>
</context>
<context>
    <name>steward::Backups</name>
    <message>
        <source>Folder for backups</source>
        <translation>Ordner für Sicherungen</translation>
    </message>
    <message>
        <source>The file %1 is not damaged, so it was left alone. Check that nobody else uses it, and its permissions.</source>
        <translation>Die Datei %1 ist nicht beschädigt und wurde daher unverändert gelassen. Prüfen Sie ihre Zugriffsrechte und ob sie gerade von jemand anderem verwendet wird.</translation>
    </message>
    <message>
        <source>The file could not be opened.</source>
        <translation>Die Datei konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The file %1 cannot be put aside. Check that you may write in its folder.</source>
        <translation>Die Datei %1 kann nicht beiseitegelegt werden. Prüfen Sie, ob Sie in ihren Ordner schreiben dürfen.</translation>
    </message>
</context>
<context>
    <name>steward::Bar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>steward::BulkDeeds</name>
    <message>
        <source>Deleting</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Suspending</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Resuming</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Something else is still running. Try again when it is done.</source>
        <translation>Es läuft noch etwas anderes. Versuchen Sie es noch einmal, wenn es fertig ist.</translation>
    </message>
</context>
<context>
    <name>steward::BulkEditDialog</name>
    <message>
        <source>&amp;Include Anyway…</source>
        <translation>Trotzdem e&amp;inschließen…</translation>
    </message>
    <message>
        <source>Save as Recipe…</source>
        <translation>Als Rezept speichern…</translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln Row(s)</source>
        <translation>
            <numerusform>%Ln Zeile bearbeiten</numerusform>
            <numerusform>%Ln Zeilen bearbeiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln selected row(s)</source>
        <translation>
            <numerusform>%Ln ausgewählte Zeile bearbeiten</numerusform>
            <numerusform>%Ln ausgewählte Zeilen bearbeiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows shown</source>
        <translation>Angezeigte Zeilen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1. Fields left unchanged keep the value each row has now.</source>
        <translation>%1. Unverändert gelassene Felder behalten den jetzigen Wert jeder Zeile.</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Wie es ist</translation>
    </message>
    <message>
        <source>For example %1</source>
        <translation>Zum Beispiel %1</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>Will change %1</source>
        <translation>Zu ändern %1</translation>
    </message>
    <message>
        <source>Already set %1</source>
        <translation>Bereits so %1</translation>
    </message>
    <message>
        <source>Left out %1</source>
        <translation>Ausgelassen %1</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Change %Ln Row(s)</source>
        <translation>
            <numerusform>%Ln Zeile än&amp;dern</numerusform>
            <numerusform>%Ln Zeilen än&amp;dern</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Wird geändert…</translation>
    </message>
    <message>
        <source>Choose what to change</source>
        <translation>Wählen Sie, was geändert werden soll</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) to correct</source>
        <translation>
            <numerusform>%Ln Feld zu korrigieren</numerusform>
            <numerusform>%Ln Felder zu korrigieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the rows…</source>
        <translation>Zeilen werden geprüft…</translation>
    </message>
    <message>
        <source>Can be undone as one step</source>
        <translation>Kann als ein Schritt rückgängig gemacht werden</translation>
    </message>
    <message>
        <source>Lea&amp;ve Them Out</source>
        <translation>A&amp;uslassen</translation>
    </message>
</context>
<context>
    <name>steward::BulkEditFlow</name>
    <message>
        <source>Something else is still running. Edit when it is done.</source>
        <translation>Es läuft noch etwas anderes. Bearbeiten Sie, wenn es fertig ist.</translation>
    </message>
    <message>
        <source>Changing</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Nothing was changed: it was cancelled.</source>
        <translation>Es wurde nichts geändert: Der Vorgang wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>steward::BulkEditForm</name>
    <message>
        <source>&amp;More Fields</source>
        <translation>&amp;Weitere Felder</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rolle</translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>E&amp;xternal applications</source>
        <translation>E&amp;xterne Anwendungen</translation>
    </message>
    <message>
        <source>S&amp;tatus</source>
        <translation>S&amp;tatus</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>&amp;Vorname</translation>
    </message>
    <message>
        <source>Last &amp;name</source>
        <translation>&amp;Nachname</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Benutzername</translation>
    </message>
    <message>
        <source>O&amp;wner of the credential</source>
        <translation>&amp;Zuständigkeit für Zugangsdaten</translation>
    </message>
    <message>
        <source>&amp;Protection</source>
        <translation>S&amp;chutz</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Login suspended</source>
        <translation>Anmeldung gesperrt</translation>
    </message>
    <message>
        <source>Cannot be deleted</source>
        <translation>Kann nicht gelöscht werden</translation>
    </message>
    <message>
        <source>Can be deleted</source>
        <translation>Kann gelöscht werden</translation>
    </message>
</context>
<context>
    <name>steward::BulkPreviewModel</name>
    <message>
        <source>Login suspended</source>
        <translation>Anmeldung gesperrt</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>(gone)</source>
        <translation>(nicht mehr vorhanden)</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständigkeit</translation>
    </message>
    <message>
        <source>Not changed</source>
        <translation>Nicht geändert</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>Will change</source>
        <translation>Zu ändern</translation>
    </message>
    <message>
        <source>Already set</source>
        <translation>Bereits so</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>steward::BulkSettingsForm</name>
    <message>
        <source>Editing many rows</source>
        <translation>Viele Zeilen bearbeiten</translation>
    </message>
    <message>
        <source>For you, on this computer.</source>
        <translation>Für Sie, auf diesem Computer.</translation>
    </message>
    <message>
        <source>Change at once up to (rows)</source>
        <translation>Sofort ändern bis zu (Zeilen)</translation>
    </message>
    <message>
        <source>Up to so many rows Ctrl+Enter changes what is selected without waiting for the preview, and Undo takes it back. 0: the preview always comes first.</source>
        <translation>Bis zu so vielen Zeilen ändert Strg+Enter die Auswahl, ohne auf die Vorschau zu warten, und „Rückgängig“ nimmt es zurück. 0: Die Vorschau kommt immer zuerst.</translation>
    </message>
    <message>
        <source>Enter a number from 0 to %1.</source>
        <translation>Geben Sie eine Zahl von 0 bis %1 ein.</translation>
    </message>
</context>
<context>
    <name>steward::ChangePasswordForm</name>
    <message>
        <source>&amp;Present password</source>
        <translation>&amp;Aktuelles Passwort</translation>
    </message>
    <message>
        <source>Change Password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>Choose a Password</source>
        <translation>Passwort wählen</translation>
    </message>
    <message>
        <source>Choose Password</source>
        <translation>Passwort wählen</translation>
    </message>
    <message>
        <source>Where you are kept signed in, you have to sign in again.</source>
        <translation>Wo Sie angemeldet geblieben sind, müssen Sie sich neu anmelden.</translation>
    </message>
    <message>
        <source>With it you can sign in when the directory asks who you are.</source>
        <translation>Damit können Sie sich anmelden, wenn das Verzeichnis fragt, wer Sie sind.</translation>
    </message>
    <message>
        <source>Enter the password that you use now.</source>
        <translation>Geben Sie das Passwort ein, das Sie jetzt verwenden.</translation>
    </message>
</context>
<context>
    <name>steward::ColumnsDialog</name>
    <message>
        <source>Move &amp;Up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Tick the columns to show. Alt+Up and Alt+Down move a column.</source>
        <translation>Wählen Sie die Spalten, die angezeigt werden sollen. Alt+Pfeil nach oben und Alt+Pfeil nach unten verschieben eine Spalte.</translation>
    </message>
    <message>
        <source>This column is always shown.</source>
        <translation>Diese Spalte wird immer angezeigt.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>steward::CommandDialog</name>
    <message>
        <source>Co&amp;py</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Command of the Last Job</source>
        <translation>Befehl des letzten Auftrags</translation>
    </message>
    <message>
        <source>After an edit, a deletion or a suspension of several accounts its command stands here: of all that match, or of up to 50 that were chosen by hand. After an import of a file or an export of what the table shows, too.</source>
        <translation>Nach dem Bearbeiten, Löschen oder Sperren mehrerer Konten steht hier der Befehl dafür: für alle passenden oder für bis zu 50 von Hand gewählte. Ebenso nach dem Import einer Datei oder dem Export dessen, was die Tabelle zeigt.</translation>
    </message>
    <message>
        <source>This does the same from a shell or a script. It asks for your password, or takes it with --secret-fd, where the directory asks who you are.</source>
        <translation>Dies bewirkt dasselbe aus einer Shell oder einem Skript. Wenn das Verzeichnis fragt, wer Sie sind, fragt der Befehl nach Ihrem Passwort oder übernimmt es mit --secret-fd.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>steward::CommandPalette</name>
    <message>
        <source>Type what you want to do, or a name</source>
        <translation>Geben Sie ein, was Sie tun möchten, oder einen Namen</translation>
    </message>
    <message>
        <source>Find an action or an account</source>
        <translation>Aktion oder Konto finden</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Action or account</source>
        <translation>Aktion oder Konto</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>API user</source>
        <translation>API-Benutzer</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Keine Tasten</translation>
    </message>
</context>
<context>
    <name>steward::ConfirmDialog</name>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiteres</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Type %1 to confirm</source>
        <translation>Zur Bestätigung %1 ein&amp;geben</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>steward::ConflictDialog</name>
    <message>
        <source>Login suspended</source>
        <translation>Anmeldung gesperrt</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Changed Meanwhile</source>
        <translation>Inzwischen geändert</translation>
    </message>
    <message>
        <source>%1 was changed meanwhile</source>
        <translation>%1 wurde inzwischen geändert</translation>
    </message>
    <message>
        <source>Somebody else changed the same fields since you opened the form. Choose which value stays; your other changes are kept.</source>
        <translation>Jemand anderes hat dieselben Felder geändert, seit Sie das Formular geöffnet haben. Wählen Sie, welcher Wert bleibt; Ihre anderen Änderungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>Was: %1</source>
        <translation>Vorher: %1</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <translation>Ihr Wert: %1</translation>
    </message>
    <message>
        <source>Theirs: %1</source>
        <translation>Anderer Wert: %1</translation>
    </message>
    <message>
        <source>Choose a side.</source>
        <translation>Wählen Sie eine Seite.</translation>
    </message>
</context>
<context>
    <name>steward::Console</name>
    <message>
        <source>The folder %1 cannot be created.</source>
        <translation>Der Ordner %1 kann nicht erstellt werden.</translation>
    </message>
    <message>
        <source>Steward</source>
        <translation>Steward</translation>
    </message>
    <message>
        <source>New Directory</source>
        <translation>Neues Verzeichnis</translation>
    </message>
    <message>
        <source>This window has changes that are not saved, or work that is under way. It shows the other language when it is opened again.</source>
        <translation>Dieses Fenster enthält Änderungen, die nicht gespeichert sind, oder es läuft noch ein Vorgang. Es zeigt die andere Sprache, wenn es wieder geöffnet wird.</translation>
    </message>
</context>
<context>
    <name>steward::CopyFlow</name>
    <message numerus="yes">
        <source>Nothing was copied: %Ln row(s) are too many for the clipboard. Select at most %1, or export them into a file.</source>
        <translation>
            <numerusform>Es wurde nichts kopiert: %Ln Zeile ist zu viel für die Zwischenablage. Wählen Sie höchstens %1 aus, oder exportieren Sie in eine Datei.</numerusform>
            <numerusform>Es wurde nichts kopiert: %Ln Zeilen sind zu viele für die Zwischenablage. Wählen Sie höchstens %1 aus, oder exportieren Sie sie in eine Datei.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something else is still running. Copy when it is done.</source>
        <translation>Es läuft noch etwas anderes. Kopieren Sie, wenn es fertig ist.</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>What was to be copied could not be read again. Try again.</source>
        <translation>Was kopiert werden sollte, konnte nicht noch einmal gelesen werden. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Nothing was copied: the rows hold too much text for the clipboard. Select fewer, or export them into a file.</source>
        <translation>Es wurde nichts kopiert: Die Zeilen enthalten zu viel Text für die Zwischenablage. Wählen Sie weniger aus, oder exportieren Sie sie in eine Datei.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) copied.</source>
        <translation>
            <numerusform>%Ln Konto kopiert.</numerusform>
            <numerusform>%Ln Konten kopiert.</numerusform>
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
            <numerusform>%Ln, das Ihre Rolle nicht anzeigt, wurde ausgelassen.</numerusform>
            <numerusform>%Ln, die Ihre Rolle nicht anzeigt, wurden ausgelassen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::CredentialNotesForm</name>
    <message>
        <source>Notes on Credentials</source>
        <translation>Notizen zu Zugangsdaten</translation>
    </message>
    <message>
        <source>Whoever changes the password must change it there too</source>
        <translation>Wer das Passwort ändert, muss es auch dort ändern</translation>
    </message>
    <message>
        <source>&amp;Deployed at</source>
        <translation>&amp;Eingesetzt in</translation>
    </message>
    <message>
        <source>The system that uses the password, for example billing-gateway, host b12</source>
        <translation>Das System, das das Passwort verwendet, zum Beispiel billing-gateway, Host b12</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Zuständigkeit</translation>
    </message>
    <message>
        <source>Who looks after it there</source>
        <translation>Wer sich dort darum kümmert</translation>
    </message>
    <message>
        <source>&amp;Ticket</source>
        <translation>&amp;Ticket</translation>
    </message>
    <message>
        <source>Under which it was ordered</source>
        <translation>Unter dem es bestellt wurde</translation>
    </message>
</context>
<context>
    <name>steward::CredentialNotices</name>
    <message>
        <source>Show Result</source>
        <translation>Ergebnis anzeigen</translation>
    </message>
    <message>
        <source>Show Them</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Send Now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Credentials sent</source>
        <translation>Zugangsdaten gesendet</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop after the mail that is on its way; the others stay queued</source>
        <translation>Nach der E-Mail anhalten, die gerade gesendet wird; die anderen bleiben eingereiht</translation>
    </message>
    <message>
        <source>Sending credentials: %1 of %2</source>
        <translation>Zugangsdaten werden gesendet: %1 von %2</translation>
    </message>
    <message>
        <source>Credentials sent to %1.</source>
        <translation>Zugangsdaten an %1 gesendet.</translation>
    </message>
    <message>
        <source>Credentials Sent</source>
        <translation>Zugangsdaten gesendet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln password(s) in use expire within %1 days.</source>
        <translation>
            <numerusform>%Ln verwendetes Passwort läuft innerhalb von %1 Tagen ab.</numerusform>
            <numerusform>%Ln verwendete Passwörter laufen innerhalb von %1 Tagen ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>what became of the mails</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Stopped. %1</source>
        <translation>Angehalten. %1</translation>
    </message>
</context>
<context>
    <name>steward::DateRangeDialog</name>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>Between Two Days</source>
        <translation>Zwischen zwei Tagen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Both days are shown.</source>
        <translation>Beide Tage werden angezeigt.</translation>
    </message>
    <message>
        <source>The last day lies before the first. Choose a later one.</source>
        <translation>Der letzte Tag liegt vor dem ersten. Wählen Sie einen späteren.</translation>
    </message>
</context>
<context>
    <name>steward::Deliveries</name>
    <message numerus="yes">
        <source>%Ln mail(s) with credentials wait: no mail server is set up.</source>
        <translation>
            <numerusform>%Ln E-Mail mit Zugangsdaten wartet: Es ist kein Mailserver eingerichtet.</numerusform>
            <numerusform>%Ln E-Mails mit Zugangsdaten warten: Es ist kein Mailserver eingerichtet.</numerusform>
        </translation>
    </message>
    <message>
        <source>No mail is sent: %1</source>
        <translation>Es wird keine E-Mail gesendet: %1</translation>
    </message>
</context>
<context>
    <name>steward::DetailsPane</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Close details (Ctrl+I)</source>
        <translation>Details schließen (Strg+I)</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Details schließen</translation>
    </message>
</context>
<context>
    <name>steward::ExportDialog</name>
    <message>
        <source>Opens in every spreadsheet. Values that would be formulas get an apostrophe, which the import takes away again.</source>
        <translation>Lässt sich in jedem Tabellenprogramm öffnen. Werte, die Formeln wären, bekommen einen Apostroph, den der Import wieder entfernt.</translation>
    </message>
    <message>
        <source>Every value as it is. Do not open it in a spreadsheet: it may hold formulas.</source>
        <translation>Jeder Wert, wie er ist. Öffnen Sie die Datei nicht in einem Tabellenprogramm: Sie könnte Formeln enthalten.</translation>
    </message>
    <message>
        <source>Every value is a text. Save it as CSV to import it again.</source>
        <translation>Jeder Wert ist ein Text. Speichern Sie die Datei als CSV, um sie wieder zu importieren.</translation>
    </message>
    <message>
        <source>An array with one object for each account.</source>
        <translation>Ein Array mit einem Objekt für jedes Konto.</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>&amp;Konten</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Add &amp;uid and revision, so that the file can be imported again</source>
        <translation>&amp;UID und Revision hinzufügen, damit die Datei wieder importiert werden kann</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln that match</source>
        <translation>
            <numerusform>%Ln passendes Konto</numerusform>
            <numerusform>Alle %Ln passenden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected</source>
        <translation>
            <numerusform>%Ln ausgewähltes Konto</numerusform>
            <numerusform>Die %Ln ausgewählten</numerusform>
        </translation>
    </message>
    <message>
        <source>Those of the table</source>
        <translation>Die der Tabelle</translation>
    </message>
    <message>
        <source>All that can be imported again</source>
        <translation>Alle, die wieder importiert werden können</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>steward::ExportFlow</name>
    <message>
        <source>Something else is still running. Export when it is done.</source>
        <translation>Es läuft noch etwas anderes. Exportieren Sie, wenn es fertig ist.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <comment>a format and the ending of its files</comment>
        <translation>%1 (*.%2)</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Export</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) exported to %1.</source>
        <translation>
            <numerusform>%Ln Konto nach %1 exportiert.</numerusform>
            <numerusform>%Ln Konten nach %1 exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln that your role does not show was (were) left out.</source>
        <translation>
            <numerusform>%Ln, das Ihre Rolle nicht anzeigt, wurde ausgelassen.</numerusform>
            <numerusform>%Ln, die Ihre Rolle nicht anzeigt, wurden ausgelassen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::FacetBar</name>
    <message>
        <source>Clear</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter zurücksetzen</translation>
    </message>
</context>
<context>
    <name>steward::FacetFilter</name>
    <message>
        <source>not %1</source>
        <comment>a value that rows must not have</comment>
        <translation>nicht %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more; search for them instead</source>
        <translation>
            <numerusform>%Ln weiterer; suchen Sie stattdessen danach</numerusform>
            <numerusform>%Ln weitere; suchen Sie stattdessen danach</numerusform>
        </translation>
    </message>
    <message>
        <source>Shift+click or - leaves a value out</source>
        <translation>Umschalt+Klick oder - schließt einen Wert aus</translation>
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
        <translation>Setzen auf</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Fill from a pattern</source>
        <translation>Aus einem Muster füllen</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Suchen und ersetzen</translation>
    </message>
    <message>
        <source>Leave unchanged</source>
        <translation>Unverändert lassen</translation>
    </message>
    <message>
        <source>The field becomes empty.</source>
        <translation>Das Feld wird leer.</translation>
    </message>
    <message>
        <source>%1, new value</source>
        <translation>%1, neuer Wert</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>%1, find</source>
        <translation>%1, suchen</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>%1, replace with</source>
        <translation>%1, ersetzen durch</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß-/Kleinschreibung</translation>
    </message>
    <message>
        <source>%1, match case</source>
        <translation>%1, Groß-/Kleinschreibung</translation>
    </message>
</context>
<context>
    <name>steward::FilterBar</name>
    <message>
        <source>Search name or email</source>
        <translation>Name oder E-Mail suchen</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Zugangsdaten</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Show the other rows too</source>
        <translation>Auch die anderen Zeilen anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen row(s)</source>
        <translation>
            <numerusform>%Ln gewählte Zeile</numerusform>
            <numerusform>%Ln gewählte Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>API user</source>
        <translation>API-Benutzer</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Login suspended</source>
        <translation>Anmeldung gesperrt</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>Keine Rolle</translation>
    </message>
    <message>
        <source>No application</source>
        <translation>Keine Anwendung</translation>
    </message>
    <message>
        <source>No organization</source>
        <translation>Keine Organisation</translation>
    </message>
    <message>
        <source>Expiring soon</source>
        <translation>Läuft bald ab</translation>
    </message>
</context>
<context>
    <name>steward::FirstRunPage</name>
    <message>
        <source>Create a directory</source>
        <translation>Verzeichnis erstellen</translation>
    </message>
    <message>
        <source>Begin with yourself as its Owner. Everything stays on this computer.</source>
        <translation>Beginnen Sie mit sich selbst als Owner. Alles bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>&amp;Create…</source>
        <translation>&amp;Erstellen…</translation>
    </message>
    <message>
        <source>Open a directory</source>
        <translation>Verzeichnis öffnen</translation>
    </message>
    <message>
        <source>Go on with a file that you or a colleague has made.</source>
        <translation>Arbeiten Sie mit einer Datei weiter, die Sie oder jemand aus Ihrem Team erstellt hat.</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation>Beispiel ansehen</translation>
    </message>
    <message>
        <source>Made-up accounts to try everything with. Nothing is sent to anybody.</source>
        <translation>Erfundene Konten, mit denen Sie alles ausprobieren können. Es wird nichts an jemanden gesendet.</translation>
    </message>
    <message>
        <source>Open the &amp;Sample</source>
        <translation>&amp;Beispiel öffnen</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Mit einem Server verbinden</translation>
    </message>
    <message>
        <source>Bring in the people and API users from your SCIM server, and keep both sides in step.</source>
        <translation>Holen Sie die Personen und API-Benutzer von Ihrem SCIM-Server, und halten Sie beide Seiten auf gleichem Stand.</translation>
    </message>
    <message>
        <source>Connec&amp;t…</source>
        <translation>&amp;Verbinden…</translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation>Tabelle importieren</translation>
    </message>
    <message>
        <source>Match the columns, see every problem before anything is saved, then import.</source>
        <translation>Ordnen Sie die Spalten zu, sehen Sie jedes Problem, bevor etwas gespeichert wird, und importieren Sie dann.</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>No directory yet</source>
        <translation>Noch kein Verzeichnis</translation>
    </message>
    <message>
        <source>A directory holds the administrators who manage your organization, and the API users that let external applications such as Salesforce connect to it. Choose how to begin.</source>
        <translation>Ein Verzeichnis enthält die Administratoren, die Ihre Organisation verwalten, und die API-Benutzer, über die sich externe Anwendungen wie Salesforce mit ihr verbinden. Wählen Sie, wie Sie beginnen möchten.</translation>
    </message>
    <message>
        <source>Passwords and tokens are kept in your system keychain, never in the directory.</source>
        <translation>Passwörter und Tokens werden im Schlüsselbund Ihres Systems aufbewahrt, nie im Verzeichnis.</translation>
    </message>
</context>
<context>
    <name>steward::FormDialog</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Show the other account</source>
        <translation>Das andere Konto anzeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) to correct</source>
        <translation>
            <numerusform>%Ln Feld zu korrigieren</numerusform>
            <numerusform>%Ln Felder zu korrigieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) to complete</source>
        <translation>
            <numerusform>%Ln Feld auszufüllen</numerusform>
            <numerusform>%Ln Felder auszufüllen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) changed</source>
        <translation>
            <numerusform>%Ln Feld geändert</numerusform>
            <numerusform>%Ln Felder geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
</context>
<context>
    <name>steward::HelpWindow</name>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Steward Help</source>
        <translation>Steward-Hilfe</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>No page has all of these words. Try fewer words.</source>
        <translation>Keine Seite enthält alle diese Wörter. Versuchen Sie es mit weniger Wörtern.</translation>
    </message>
</context>
<context>
    <name>steward::ImportColumns</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Field for the column %1</source>
        <translation>Feld für die Spalte %1</translation>
    </message>
    <message>
        <source>Guessed. Check it.</source>
        <translation>Vermutet. Prüfen Sie es.</translation>
    </message>
</context>
<context>
    <name>steward::ImportDialog</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Columns and check</source>
        <translation>Spalten und Prüfung</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>&amp;Save Problem Rows…</source>
        <translation>Problemzeilen &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) were guessed. Check them.</source>
        <translation>
            <numerusform>%Ln Spalte wurde vermutet. Prüfen Sie sie.</numerusform>
            <numerusform>%Ln Spalten wurden vermutet. Prüfen Sie sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln Row(s)</source>
        <translation>
            <numerusform>%Ln Zeile &amp;importieren</numerusform>
            <numerusform>%Ln Zeilen &amp;importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) with problems are left out</source>
        <translation>
            <numerusform>%Ln Zeile mit Problemen wird ausgelassen</numerusform>
            <numerusform>%Ln Zeilen mit Problemen werden ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import: everything is so already</source>
        <translation>Nichts zu importieren: Alles ist bereits so</translation>
    </message>
    <message>
        <source>Save Problem Rows</source>
        <translation>Problemzeilen speichern</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
</context>
<context>
    <name>steward::ImportFilePage</name>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Codierung</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>&amp;Trennzeichen</translation>
    </message>
    <message>
        <source>&amp;Quotation marks</source>
        <translation>&amp;Anführungszeichen</translation>
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
        <source>Vertical bar</source>
        <translation>Senkrechter Strich</translation>
    </message>
    <message>
        <source>Double (&quot;)</source>
        <translation>Doppelt (&quot;)</translation>
    </message>
    <message>
        <source>Single (&apos;)</source>
        <translation>Einfach (&apos;)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>No headings</source>
        <translation>Keine Überschriften</translation>
    </message>
    <message>
        <source>Row with the &amp;headings</source>
        <translation>Zeile mit den &amp;Überschriften</translation>
    </message>
    <message>
        <source>Row with the headings</source>
        <translation>Zeile mit den Überschriften</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Erste Zeilen der Datei</translation>
    </message>
    <message>
        <source>The file does not say how its letters are written. Choose the encoding with which the names below look right.</source>
        <translation>Die Datei sagt nicht, wie ihre Buchstaben geschrieben sind. Wählen Sie die Codierung, mit der die Namen unten richtig aussehen.</translation>
    </message>
</context>
<context>
    <name>steward::ImportFlow</name>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Spreadsheets as text (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tabellen als Text (*.csv *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>There are no cells in the clipboard.</source>
        <translation>In der Zwischenablage sind keine Zellen.</translation>
    </message>
    <message>
        <source>Copied cells</source>
        <translation>Kopierte Zellen</translation>
    </message>
    <message>
        <source>Another import is not finished yet.</source>
        <translation>Ein anderer Import ist noch nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Nothing was imported: it was cancelled.</source>
        <translation>Es wurde nichts importiert: Der Vorgang wurde abgebrochen.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was imported: %Ln row(s) are no longer as they were looked at (%1). They were looked at again.</source>
        <translation>
            <numerusform>Es wurde nichts importiert: %Ln Zeile ist nicht mehr so, wie sie geprüft wurde (%1). Sie wurde noch einmal geprüft.</numerusform>
            <numerusform>Es wurde nichts importiert: %Ln Zeilen sind nicht mehr so, wie sie geprüft wurden (%1). Sie wurden noch einmal geprüft.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
# Without the cells that were put right in the window.</source>
        <comment>a command, and a comment</comment>
        <translation>%1
# Ohne die Zellen, die im Fenster korrigiert wurden.</translation>
    </message>
    <message>
        <source>Something else is still running. Import when it is done.</source>
        <translation>Es läuft noch etwas anderes. Importieren Sie, wenn es fertig ist.</translation>
    </message>
</context>
<context>
    <name>steward::ImportHeading</name>
    <message>
        <source>separated by semicolons</source>
        <translation>durch Semikolons getrennt</translation>
    </message>
    <message>
        <source>separated by tabs</source>
        <translation>durch Tabulatoren getrennt</translation>
    </message>
    <message>
        <source>separated by vertical bars</source>
        <translation>durch senkrechte Striche getrennt</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>Än&amp;dern…</translation>
    </message>
    <message>
        <source>headings in row %1</source>
        <translation>Überschriften in Zeile %1</translation>
    </message>
    <message>
        <source>no headings</source>
        <translation>keine Überschriften</translation>
    </message>
    <message>
        <source>passwords are not imported</source>
        <translation>Passwörter werden nicht importiert</translation>
    </message>
    <message numerus="yes">
        <source>Looking at %Ln row(s)…</source>
        <translation>
            <numerusform>%Ln Zeile wird geprüft…</numerusform>
            <numerusform>%Ln Zeilen werden geprüft…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln row(s) are ready</source>
        <translation>
            <numerusform>%1 von %Ln Zeile bereit</numerusform>
            <numerusform>%1 von %Ln Zeilen bereit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) were changed in the directory after the file was written. What the file does not change is kept as it is there.</source>
        <translation>
            <numerusform>%Ln Konto wurde im Verzeichnis geändert, nachdem die Datei geschrieben wurde. Was die Datei nicht ändert, bleibt, wie es dort ist.</numerusform>
            <numerusform>%Ln Konten wurden im Verzeichnis geändert, nachdem die Datei geschrieben wurde. Was die Datei nicht ändert, bleibt, wie es dort ist.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ImportMappings</name>
    <message>
        <source>Sa&amp;ved mappings…</source>
        <translation>&amp;Gespeicherte Zuordnungen…</translation>
    </message>
    <message>
        <source>&amp;Save As…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>&amp;Write to File…</source>
        <translation>In Datei s&amp;chreiben…</translation>
    </message>
    <message>
        <source>&amp;Take from File…</source>
        <translation>Aus Datei ü&amp;bernehmen…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Save Mapping</source>
        <translation>Zuordnung speichern</translation>
    </message>
    <message>
        <source>Write Mapping</source>
        <translation>Zuordnung schreiben</translation>
    </message>
    <message>
        <source>Take Mapping</source>
        <translation>Zuordnung übernehmen</translation>
    </message>
    <message>
        <source>Mappings (*.json);;All files (*)</source>
        <translation>Zuordnungen (*.json);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>steward::ImportMemory</name>
    <message>
        <source>Not all of the mapping fits this file and directory; not there: %1.</source>
        <translation>Nicht alles in der Zuordnung passt zu dieser Datei und diesem Verzeichnis; nicht vorhanden: %1.</translation>
    </message>
</context>
<context>
    <name>steward::ImportModel</name>
    <message>
        <source>Row %1, %2, %3, %4, %5</source>
        <extracomment>A row of a file as a screen reader says it: number, result, name, email, what happens.</extracomment>
        <translation>Zeile %1, %2, %3, %4, %5</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
</context>
<context>
    <name>steward::ImportRowForm</name>
    <message>
        <source>Edit Row</source>
        <translation>Zeile bearbeiten</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Kein Name</translation>
    </message>
    <message>
        <source>Row %1 of the file</source>
        <translation>Zeile %1 der Datei</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Parted by commas: %1</source>
        <translation>Durch Kommas getrennt: %1</translation>
    </message>
</context>
<context>
    <name>steward::ImportRows</name>
    <message>
        <source>Next &amp;problem</source>
        <translation>Nächstes &amp;Problem</translation>
    </message>
    <message>
        <source>Rows shown</source>
        <translation>Angezeigte Zeilen</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Zeilen der Datei</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>All %1</source>
        <comment>rows</comment>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a kind of rows and their number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>B&amp;earbeiten…</translation>
    </message>
    <message>
        <source>&amp;Take In Again</source>
        <translation>&amp;Wieder aufnehmen</translation>
    </message>
    <message>
        <source>&amp;Leave Out</source>
        <translation>A&amp;uslassen</translation>
    </message>
</context>
<context>
    <name>steward::ImportWishes</name>
    <message>
        <source>A row &amp;finds its account by</source>
        <translation>Zeile &amp;findet ihr Konto nach</translation>
    </message>
    <message>
        <source>When the account e&amp;xists</source>
        <translation>Wenn das Konto e&amp;xistiert</translation>
    </message>
    <message>
        <source>What bot&amp;h sides have changed</source>
        <translation>Was &amp;beide Seiten geändert haben</translation>
    </message>
    <message>
        <source>New rows are</source>
        <translation>Neue Zeilen sind</translation>
    </message>
    <message>
        <source>&amp;Role of new administrators</source>
        <translation>&amp;Rolle neuer Administratoren</translation>
    </message>
    <message>
        <source>&amp;Application of new API users</source>
        <translation>&amp;Anwendung neuer API-Benutzer</translation>
    </message>
    <message>
        <source>Send &amp;credentials to new rows</source>
        <translation>Zugangsdaten an &amp;neue Zeilen senden</translation>
    </message>
    <message>
        <source>Uid</source>
        <translation>UID</translation>
    </message>
    <message>
        <source>Update it</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Unverändert lassen</translation>
    </message>
    <message>
        <source>The row is a problem</source>
        <translation>Die Zeile ist ein Problem</translation>
    </message>
    <message>
        <source>Use the file&apos;s</source>
        <translation>Aus der Datei übernehmen</translation>
    </message>
    <message>
        <source>Keep what is there</source>
        <translation>Vorhandenes behalten</translation>
    </message>
    <message>
        <source>As their role or applications say</source>
        <translation>Nach ihrer Rolle oder ihren Anwendungen</translation>
    </message>
    <message>
        <source>API users</source>
        <translation>API-Benutzer</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administratoren</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>Nach der Angabe in der Datei</translation>
    </message>
</context>
<context>
    <name>steward::JobListDialog</name>
    <message>
        <source>&amp;Show Result</source>
        <translation>Ergebnis an&amp;zeigen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>No job on several accounts was run in this directory yet.</source>
        <translation>In diesem Verzeichnis wurde noch kein Auftrag mit mehreren Konten ausgeführt.</translation>
    </message>
    <message>
        <source>What became of every row: failed rows can be tried again, also days later.</source>
        <translation>Was aus jeder Zeile geworden ist: Fehlgeschlagene Zeilen können erneut versucht werden, auch Tage später.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Bediener</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>steward::JobResultDialog</name>
    <message>
        <source>Search results</source>
        <translation>Ergebnisse suchen</translation>
    </message>
    <message>
        <source>&amp;Save Report…</source>
        <translation>Bericht &amp;speichern…</translation>
    </message>
    <message>
        <source>Show in &amp;Table</source>
        <translation>In &amp;Tabelle anzeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>This report is kept under Activity, and under Administrators → Results. You can close it, quit, and retry later without repeating finished rows.</source>
        <translation>Dieser Bericht wird unter „Aktivitäten“ und unter „Administratoren“ → „Ergebnisse“ aufbewahrt. Sie können ihn schließen, das Programm beenden und es später erneut versuchen, ohne fertige Zeilen zu wiederholen.</translation>
    </message>
    <message>
        <source>Rows shown</source>
        <translation>Angezeigte Zeilen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>The rows that failed, as a filter of the table</source>
        <translation>Die fehlgeschlagenen Zeilen als Filter der Tabelle</translation>
    </message>
    <message>
        <source>Result – %1</source>
        <translation>Ergebnis – %1</translation>
    </message>
    <message>
        <source>%1 in %2. Started %3, finished %4 by %5.</source>
        <comment>what was done, directory, times, operator</comment>
        <translation>%1 in %2. Begonnen %3, beendet %4 durch %5.</translation>
    </message>
    <message>
        <source>None of these rows has “%1”.</source>
        <translation>Keine dieser Zeilen hat „%1“.</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Geändert %1</translation>
    </message>
    <message>
        <source>Already so %1</source>
        <translation>Bereits so %1</translation>
    </message>
    <message>
        <source>Failed %1</source>
        <translation>Fehlgeschlagen %1</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo %Ln Change(s)…</source>
        <translation>
            <numerusform>%Ln Änderung &amp;rückgängig machen…</numerusform>
            <numerusform>%Ln Änderungen &amp;rückgängig machen…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Retry %Ln Failed</source>
        <translation>
            <numerusform>%Ln &amp;erneut versuchen</numerusform>
            <numerusform>%Ln &amp;erneut versuchen</numerusform>
        </translation>
    </message>
    <message>
        <source>Save Report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>%L1 changed</source>
        <translation>%L1 geändert</translation>
    </message>
    <message>
        <source>%L1 as before</source>
        <translation>%L1 wie zuvor</translation>
    </message>
    <message>
        <source>%L1 failed</source>
        <translation>%L1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>Not confirmed %1</source>
        <translation>Nicht bestätigt %1</translation>
    </message>
    <message>
        <source>%L1 may have arrived</source>
        <translation>%L1 vielleicht angekommen</translation>
    </message>
    <message>
        <source>%L1 still queued</source>
        <translation>%L1 noch eingereiht</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send %Ln Again</source>
        <translation>
            <numerusform>%Ln &amp;erneut senden</numerusform>
            <numerusform>%Ln &amp;erneut senden</numerusform>
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
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Was so already</source>
        <translation>War bereits so</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Correct it in the file</source>
        <translation>In der Datei korrigieren</translation>
    </message>
</context>
<context>
    <name>steward::JobResults</name>
    <message>
        <source>Show Result</source>
        <translation>Ergebnis anzeigen</translation>
    </message>
    <message>
        <source>Something else is still running. Retry when it is done.</source>
        <translation>Es läuft noch etwas anderes. Versuchen Sie es erneut, wenn es fertig ist.</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>Neuer Versuch</translation>
    </message>
</context>
<context>
    <name>steward::JobStatus</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>End it; everything is put back</source>
        <translation>Beenden; alles wird zurückgesetzt</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <comment>a verb and two numbers: Importing 12 of 40</comment>
        <translation>%1: %2 von %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 a second · %Ln second(s) left</source>
        <translation>
            <numerusform>%1 · %2 pro Sekunde · noch %Ln Sekunde</numerusform>
            <numerusform>%1 · %2 pro Sekunde · noch %Ln Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · finishing</source>
        <translation>%1 · wird abgeschlossen</translation>
    </message>
</context>
<context>
    <name>steward::JournalKey</name>
    <message>
        <source>Signing key of the history</source>
        <translation>Signaturschlüssel des Verlaufs</translation>
    </message>
    <message>
        <source>The keychain of this computer holds another signing key than the directory names. Heads of the history stay unsigned; “stewardctl audit new-key” makes a new one.</source>
        <translation>Der Schlüsselbund dieses Computers enthält einen anderen Signaturschlüssel, als das Verzeichnis nennt. Journalköpfe bleiben unsigniert; „stewardctl audit new-key“ erstellt einen neuen.</translation>
    </message>
</context>
<context>
    <name>steward::LabeledField</name>
    <message>
        <source>Was: empty</source>
        <translation>Vorher: leer</translation>
    </message>
    <message>
        <source>Was: %1</source>
        <translation>Vorher: %1</translation>
    </message>
</context>
<context>
    <name>steward::MailSection</name>
    <message>
        <source>Forget Password</source>
        <translation>Passwort löschen</translation>
    </message>
    <message>
        <source>Forget the password of the mail server?</source>
        <translation>Das Passwort des Mailservers löschen?</translation>
    </message>
    <message>
        <source>Mails with credentials stay queued until the password is entered again.</source>
        <translation>E-Mails mit Zugangsdaten bleiben eingereiht, bis das Passwort wieder eingegeben wird.</translation>
    </message>
    <message>
        <source>Undo does not bring it back.</source>
        <translation>„Rückgängig“ bringt es nicht zurück.</translation>
    </message>
    <message>
        <source>Use for This Session</source>
        <translation>Für diese Sitzung verwenden</translation>
    </message>
    <message>
        <source>The mail settings are saved.</source>
        <translation>Die E-Mail-Einstellungen sind gespeichert.</translation>
    </message>
    <message>
        <source>The password is used until Steward ends.</source>
        <translation>Das Passwort wird verwendet, bis Steward beendet wird.</translation>
    </message>
    <message>
        <source>The password of the mail server is forgotten.</source>
        <translation>Das Passwort des Mailservers ist gelöscht.</translation>
    </message>
    <message>
        <source>Certificate File</source>
        <translation>Zertifikatdatei</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Mails that are due are sent again.</source>
        <translation>Fällige E-Mails werden wieder gesendet.</translation>
    </message>
</context>
<context>
    <name>steward::MailSettingsForm</name>
    <message>
        <source>Kept until Steward ends</source>
        <translation>Aufbewahrt, bis Steward beendet wird</translation>
    </message>
    <message>
        <source>Kept in the keychain</source>
        <translation>Im Schlüsselbund aufbewahrt</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>The server that mails with credentials leave through, and who they come from.</source>
        <translation>Der Server, über den E-Mails mit Zugangsdaten hinausgehen, und von wem sie kommen.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Forget Password</source>
        <translation>Passwort löschen</translation>
    </message>
    <message>
        <source>Sender address</source>
        <translation>Absenderadresse</translation>
    </message>
    <message>
        <source>Sender name</source>
        <translation>Absendername</translation>
    </message>
    <message>
        <source>Reply to</source>
        <translation>Antwort an</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Zertifikatdatei</translation>
    </message>
    <message>
        <source>Send Again</source>
        <translation>Senden fortsetzen</translation>
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
        <translation>Keine, nur zu diesem Computer</translation>
    </message>
    <message>
        <source>Nothing is encrypted on the way to the mail server. That is allowed only for a server on this computer, for example localhost.</source>
        <translation>Auf dem Weg zum Mailserver wird nichts verschlüsselt. Das ist nur für einen Server auf diesem Computer erlaubt, zum Beispiel localhost.</translation>
    </message>
    <message>
        <source>Empty when the mail server asks for none.</source>
        <translation>Leer, wenn der Mailserver keinen verlangt.</translation>
    </message>
    <message>
        <source>Optional.</source>
        <translation>Optional.</translation>
    </message>
    <message>
        <source>Where answers go. Empty: to the sender.</source>
        <translation>Wohin Antworten gehen. Leer: an den Absender.</translation>
    </message>
    <message>
        <source>The only certificates to trust, in PEM format. Empty: those of the system.</source>
        <translation>Die einzigen vertrauenswürdigen Zertifikate, im PEM-Format. Leer: die des Systems.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Choose certificate file</source>
        <translation>Zertifikatdatei auswählen</translation>
    </message>
    <message>
        <source>Save or discard what you changed first.</source>
        <translation>Speichern oder verwerfen Sie zuerst Ihre Änderungen.</translation>
    </message>
    <message>
        <source>Enter and save the mail server first.</source>
        <translation>Geben Sie zuerst den Mailserver ein, und speichern Sie ihn.</translation>
    </message>
</context>
<context>
    <name>steward::MailTestForm</name>
    <message>
        <source>Test address</source>
        <translation>Testadresse</translation>
    </message>
    <message>
        <source>Send a Test Message</source>
        <translation>Testnachricht senden</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>The message holds no password. It goes out with the saved settings.</source>
        <translation>Die Nachricht enthält kein Passwort. Sie wird mit den gespeicherten Einstellungen gesendet.</translation>
    </message>
</context>
<context>
    <name>steward::MainWindow</name>
    <message>
        <source>Administrators</source>
        <translation>Administratoren</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Anwendungen</translation>
    </message>
    <message>
        <source>Roles &amp; privileges</source>
        <translation>Rollen und Berechtigungen</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronisierung</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>All changes saved on this computer</source>
        <translation>Alle Änderungen auf diesem Computer gespeichert</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence such as “Deleted Ana Pérez”</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) left as they are</source>
        <translation>
            <numerusform>%Ln Zeile unverändert gelassen</numerusform>
            <numerusform>%Ln Zeilen unverändert gelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>Unverändert gelassen</translation>
    </message>
    <message>
        <source>%1 – %2 – Steward</source>
        <comment>page and directory</comment>
        <translation>%1 – %2 – Steward</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Kompakte Zeilen</translation>
    </message>
    <message>
        <source>Comfortable rows</source>
        <translation>Geräumige Zeilen</translation>
    </message>
    <message>
        <source>The copy was saved as %1.</source>
        <translation>Die Kopie wurde als %1 gespeichert.</translation>
    </message>
    <message>
        <source>Save a Copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Something else is still running. Try again when it is done.</source>
        <translation>Es läuft noch etwas anderes. Versuchen Sie es noch einmal, wenn es fertig ist.</translation>
    </message>
    <message>
        <source>Something else is still running. Save the copy when it is done.</source>
        <translation>Etwas anderes läuft noch. Speichern Sie die Kopie, wenn es fertig ist.</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>Kopie wird gespeichert</translation>
    </message>
</context>
<context>
    <name>steward::NameForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>There is one with this name. It will be replaced.</source>
        <translation>Diesen Namen gibt es bereits. Das Vorhandene wird ersetzt.</translation>
    </message>
</context>
<context>
    <name>steward::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln waiting</source>
        <comment>a page of the rail</comment>
        <translation>
            <numerusform>%1, %Ln offen</numerusform>
            <numerusform>%1, %Ln offen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::NewDirectoryForm</name>
    <message>
        <source>&amp;Name of the directory</source>
        <translation>N&amp;ame des Verzeichnisses</translation>
    </message>
    <message>
        <source>Save &amp;as</source>
        <translation>Speichern &amp;unter</translation>
    </message>
    <message>
        <source>As&amp;k for a password when this directory is opened</source>
        <translation>Beim Öffnen dieses Verzeichnisses nach einem Passwort &amp;fragen</translation>
    </message>
    <message>
        <source>New Directory</source>
        <translation>Neues Verzeichnis</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>As it is called in windows and mails, for example the name of your organization.</source>
        <translation>Wie es in Fenstern und E-Mails heißt, zum Beispiel der Name Ihrer Organisation.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Auswä&amp;hlen…</translation>
    </message>
    <message>
        <source>You become its Owner</source>
        <translation>Sie werden sein Owner</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>&amp;Vorname</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>&amp;Nachname</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>directory</source>
        <comment>a file name</comment>
        <translation>verzeichnis</translation>
    </message>
    <message>
        <source>Say where the directory is to be saved.</source>
        <translation>Geben Sie an, wo das Verzeichnis gespeichert werden soll.</translation>
    </message>
    <message>
        <source>There is already a file of this name. Choose another one; the file is left alone.</source>
        <translation>Es gibt bereits eine Datei mit diesem Namen. Wählen Sie einen anderen; die Datei bleibt unverändert.</translation>
    </message>
    <message>
        <source>There is no folder %1. Choose one that exists.</source>
        <translation>Es gibt keinen Ordner %1. Wählen Sie einen vorhandenen.</translation>
    </message>
</context>
<context>
    <name>steward::NewPasswordFields</name>
    <message>
        <source>&amp;Repeat</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>The two are not the same. Type the new password once more.</source>
        <translation>Die beiden Eingaben stimmen nicht überein. Geben Sie das neue Passwort noch einmal ein.</translation>
    </message>
    <message>
        <source>At least 15 characters; several words are easy to remember.</source>
        <translation>Mindestens 15 Zeichen; mehrere Wörter sind leicht zu merken.</translation>
    </message>
    <message>
        <source>A good password.</source>
        <translation>Ein gutes Passwort.</translation>
    </message>
    <message>
        <source>Ne&amp;w password</source>
        <translation>Neues &amp;Passwort</translation>
    </message>
</context>
<context>
    <name>steward::Notices</name>
    <message>
        <source>Nothing had to be changed.</source>
        <translation>Es musste nichts geändert werden.</translation>
    </message>
</context>
<context>
    <name>steward::OverrideDialog</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Do It Anyway?</source>
        <translation>Trotzdem ausführen?</translation>
    </message>
    <message>
        <source>You hold every privilege and may do it all the same. The reason stands in the activity log.</source>
        <translation>Sie haben alle Berechtigungen und dürfen es trotzdem tun. Der Grund steht im Aktivitätenprotokoll.</translation>
    </message>
    <message>
        <source>For example the number of a ticket</source>
        <translation>Zum Beispiel die Nummer eines Tickets</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Do It Anyway</source>
        <translation>Trotzdem ausführen</translation>
    </message>
</context>
<context>
    <name>steward::OwnPasswordForm</name>
    <message>
        <source>Save and Sign In</source>
        <translation>Speichern und anmelden</translation>
    </message>
    <message>
        <source>Choose your own password</source>
        <translation>Wählen Sie Ihr eigenes Passwort</translation>
    </message>
    <message>
        <source>The password of %1 was made by somebody else, or is too old. From now on only you know it.</source>
        <translation>Das Passwort von %1 wurde von jemand anderem erstellt oder ist zu alt. Von nun an kennen nur Sie es.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
</context>
<context>
    <name>steward::PageHeader</name>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
</context>
<context>
    <name>steward::PasswordDialog</name>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Shown on the screen; use Copy to hand it on.</source>
        <translation>Auf dem Bildschirm angezeigt; verwenden Sie „Kopieren“, um es weiterzugeben.</translation>
    </message>
    <message>
        <source>&amp;Copy Password</source>
        <translation>Passwort &amp;kopieren</translation>
    </message>
    <message>
        <source>User name: %1</source>
        <translation>Benutzername: %1</translation>
    </message>
    <message>
        <source>It is shown only now. A copy leaves the clipboard after 30 seconds.</source>
        <translation>Es wird nur jetzt angezeigt. Eine Kopie verlässt die Zwischenablage nach 30 Sekunden.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>steward::PasswordField</name>
    <message>
        <source>Show the password</source>
        <translation>Passwort anzeigen</translation>
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
        <translation>Sie sind in diesem Verzeichnis kein Administrator und brauchen daher kein Passwort dafür.</translation>
    </message>
</context>
<context>
    <name>steward::PlanDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>Was getan wird</translation>
    </message>
</context>
<context>
    <name>steward::PolicyForm</name>
    <message>
        <source>Passwords</source>
        <translation>Passwörter</translation>
    </message>
    <message>
        <source>How passwords are made, when they expire, and who may get one.</source>
        <translation>Wie Passwörter erstellt werden, wann sie ablaufen und wer eines bekommen kann.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Unused expires after (hours)</source>
        <translation>Unbenutzt läuft ab nach (Stunden)</translation>
    </message>
    <message>
        <source>Expires after (days)</source>
        <translation>Läuft ab nach (Tagen)</translation>
    </message>
    <message>
        <source>Warn before (days)</source>
        <translation>Warnt vorher (Tage)</translation>
    </message>
    <message>
        <source>Allowed domains</source>
        <translation>Erlaubte Domänen</translation>
    </message>
    <message>
        <source>%1 to %2 characters.</source>
        <translation>%1 bis %2 Zeichen.</translation>
    </message>
    <message>
        <source>After its mail, while nobody has signed in with it. 0: never.</source>
        <translation>Nach der E-Mail, solange sich niemand damit angemeldet hat. 0: nie.</translation>
    </message>
    <message>
        <source>After it was made. 0: never.</source>
        <translation>Nach dem Erstellen. 0: nie.</translation>
    </message>
    <message>
        <source>Shown when the directory is opened.</source>
        <translation>Wird beim Öffnen des Verzeichnisses angezeigt.</translation>
    </message>
    <message>
        <source>One in each line, or separated by commas. Empty: addresses of any domain.</source>
        <translation>Eine je Zeile oder durch Kommas getrennt. Leer: Adressen jeder Domäne.</translation>
    </message>
</context>
<context>
    <name>steward::PrivilegeHeader</name>
    <message>
        <source>Privileges</source>
        <translation>Berechtigungen</translation>
    </message>
</context>
<context>
    <name>steward::RecipeForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Beschreibung</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>&amp;Konten</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>&amp;Höchstens</translation>
    </message>
    <message>
        <source>Save as Recipe</source>
        <translation>Als Rezept speichern</translation>
    </message>
    <message>
        <source>Save Recipe</source>
        <translation>Rezept speichern</translation>
    </message>
    <message>
        <source>A job to be run again</source>
        <translation>Ein Auftrag, der wieder ausgeführt werden kann</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>When more accounts match, nothing is done. Empty: any number.</source>
        <translation>Wenn es mehr passende Konten gibt, wird nichts getan. Leer: beliebig viele.</translation>
    </message>
    <message>
        <source>Enter a number from 1, or nothing.</source>
        <translation>Geben Sie eine Zahl ab 1 oder nichts ein.</translation>
    </message>
    <message>
        <source>A condition a line, all must hold: type=api-user, organization=Retail Bank, status=suspended.</source>
        <translation>Eine Bedingung je Zeile, alle müssen zutreffen: type=api-user, organization=Retail Bank, status=suspended.</translation>
    </message>
    <message>
        <source>Enter at least one condition, such as type=api-user.</source>
        <translation>Geben Sie mindestens eine Bedingung ein, zum Beispiel type=api-user.</translation>
    </message>
</context>
<context>
    <name>steward::RecipeListDialog</name>
    <message>
        <source>Deletes</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Run…</source>
        <translation>&amp;Ausführen…</translation>
    </message>
    <message>
        <source>&amp;Open File…</source>
        <translation>&amp;Datei öffnen…</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>Rezepte</translation>
    </message>
    <message>
        <source>Bulk jobs that were saved from Edit. Running one shows what would change first.</source>
        <translation>Massenaufträge, die unter „Bearbeiten“ gespeichert wurden. Beim Ausführen wird zuerst angezeigt, was sich ändern würde.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>No recipe was saved yet: open Edit for several accounts, and choose Save as Recipe.</source>
        <translation>Es wurde noch kein Rezept gespeichert: Öffnen Sie „Bearbeiten“ für mehrere Konten, und wählen Sie „Als Rezept speichern“.</translation>
    </message>
    <message>
        <source>Open Recipe</source>
        <translation>Rezept öffnen</translation>
    </message>
    <message>
        <source>Recipes (*.steward-recipe *.json)</source>
        <translation>Rezepte (*.steward-recipe *.json)</translation>
    </message>
    <message>
        <source>Delete Recipe</source>
        <translation>Rezept löschen</translation>
    </message>
    <message>
        <source>Delete the recipe “%1”?</source>
        <translation>Das Rezept „%1“ löschen?</translation>
    </message>
    <message>
        <source>What it has changed stays as it is.</source>
        <translation>Was es geändert hat, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Yes, Delete Recipe</source>
        <translation>Ja, Rezept löschen</translation>
    </message>
    <message>
        <source>The recipe cannot be deleted: %1 is not yours to change.</source>
        <translation>Das Rezept kann nicht gelöscht werden: Sie dürfen %1 nicht ändern.</translation>
    </message>
</context>
<context>
    <name>steward::Recipes</name>
    <message>
        <source>Replace Recipe</source>
        <translation>Rezept ersetzen</translation>
    </message>
    <message>
        <source>Replace the recipe “%1”?</source>
        <translation>Das Rezept „%1“ ersetzen?</translation>
    </message>
    <message>
        <source>There is one of this name already.</source>
        <translation>Es gibt bereits eines mit diesem Namen.</translation>
    </message>
    <message>
        <source>No account matches the recipe “%1”.</source>
        <translation>Kein Konto passt zum Rezept „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>The recipe “%1” is for %Ln account(s) at most, and %2 match. Nothing was changed.</source>
        <translation>
            <numerusform>Das Rezept „%1“ ist für höchstens %Ln Konto; passende Konten: %2. Es wurde nichts geändert.</numerusform>
            <numerusform>Das Rezept „%1“ ist für höchstens %Ln Konten; passende Konten: %2. Es wurde nichts geändert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::RemoteActions</name>
    <message>
        <source>This directory has no remote. Connect one first.</source>
        <translation>Dieses Verzeichnis hat keine Gegenstelle. Verbinden Sie zuerst eine.</translation>
    </message>
    <message>
        <source>The secret for the server is not in the keychain. Enter it once more.</source>
        <translation>Das Geheimnis für den Server ist nicht im Schlüsselbund. Geben Sie es noch einmal ein.</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>Gegenstelle</translation>
    </message>
    <message>
        <source>A sync is running already. Wait until it has ended.</source>
        <translation>Eine Synchronisierung läuft bereits. Warten Sie, bis sie beendet ist.</translation>
    </message>
    <message>
        <source>This directory has a remote already. Disconnect it first.</source>
        <translation>Dieses Verzeichnis hat bereits eine Gegenstelle. Trennen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>What is kept lets in at another server. Enter what this server lets you in with.</source>
        <translation>Was aufbewahrt ist, gilt für einen anderen Server. Geben Sie ein, womit dieser Server Sie einlässt.</translation>
    </message>
</context>
<context>
    <name>steward::RemoteFlow</name>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Die Datei kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>The file is too large. Choose the right one.</source>
        <translation>Die Datei ist zu groß. Wählen Sie die richtige.</translation>
    </message>
    <message>
        <source>The profile file is no JSON: %1.</source>
        <translation>Die Profildatei ist kein JSON: %1.</translation>
    </message>
    <message>
        <source>The server answers and lets you in.</source>
        <translation>Der Server antwortet und lässt Sie ein.</translation>
    </message>
    <message>
        <source>Comparing both sides…</source>
        <translation>Beide Seiten werden verglichen…</translation>
    </message>
    <message>
        <source>%1 The secret is kept until Steward ends; then it has to be entered again.</source>
        <translation>%1 Das Geheimnis wird aufbewahrt, bis Steward beendet wird; danach muss es wieder eingegeben werden.</translation>
    </message>
    <message>
        <source>The settings of the remote are saved.</source>
        <translation>Die Einstellungen der Gegenstelle sind gespeichert.</translation>
    </message>
    <message>
        <source>Certificate File</source>
        <translation>Zertifikatdatei</translation>
    </message>
    <message>
        <source>Profile File</source>
        <translation>Profildatei</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Profiles (*.json);;All files (*)</source>
        <translation>Profile (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Disconnect from %1?</source>
        <translation>Von %1 trennen?</translation>
    </message>
    <message>
        <source>All accounts stay on both sides. What was agreed on, open conflicts and the secret are forgotten; connecting again compares everything anew.</source>
        <translation>Alle Konten bleiben auf beiden Seiten. Worüber beide Seiten einig waren, offene Konflikte und das Geheimnis werden vergessen; beim erneuten Verbinden wird alles neu verglichen.</translation>
    </message>
    <message>
        <source>The directory has no remote any more.</source>
        <translation>Das Verzeichnis hat keine Gegenstelle mehr.</translation>
    </message>
</context>
<context>
    <name>steward::RemoteForm</name>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>UR&amp;L of the server</source>
        <translation>UR&amp;L des Servers</translation>
    </message>
    <message>
        <source>&amp;Speaks</source>
        <translation>&amp;Schnittstelle</translation>
    </message>
    <message>
        <source>Pro&amp;file</source>
        <translation>Pro&amp;fil</translation>
    </message>
    <message>
        <source>Sign in &amp;with</source>
        <translation>Anmelden &amp;mit</translation>
    </message>
    <message>
        <source>To&amp;ken URL</source>
        <translation>To&amp;ken-URL</translation>
    </message>
    <message>
        <source>Sc&amp;ope</source>
        <translation>Geltungsbereic&amp;h</translation>
    </message>
    <message>
        <source>&amp;Certificates of a private authority</source>
        <translation>&amp;Zertifikate einer privaten Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Pi&amp;n</source>
        <translation>F&amp;ingerabdruck</translation>
    </message>
    <message>
        <source>N&amp;ame of the environment</source>
        <translation>N&amp;ame der Umgebung</translation>
    </message>
    <message>
        <source>Colou&amp;r</source>
        <translation>Fa&amp;rbe</translation>
    </message>
    <message>
        <source>S&amp;ync</source>
        <translation>S&amp;ynchronisierung</translation>
    </message>
    <message>
        <source>Credentials are issue&amp;d by</source>
        <translation>Zugan&amp;gsdaten ausgestellt von</translation>
    </message>
    <message>
        <source>Review &amp;before sending: nothing leaves until I choose Send</source>
        <translation>V&amp;or dem Senden prüfen: Nichts geht hinaus, bis ich „Senden“ wähle</translation>
    </message>
    <message>
        <source>&amp;Test Connection</source>
        <translation>Verbindung &amp;testen</translation>
    </message>
    <message>
        <source>Connect to a Remote</source>
        <translation>Mit Gegenstelle verbinden</translation>
    </message>
    <message>
        <source>Remote Settings</source>
        <translation>Einstellungen der Gegenstelle</translation>
    </message>
    <message>
        <source>&amp;Preview…</source>
        <translation>&amp;Vorschau…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>The whole address, for example https://example.com/scim/v2</source>
        <translation>Die ganze Adresse, zum Beispiel https://example.com/scim/v2</translation>
    </message>
    <message>
        <source>SCIM 2.0</source>
        <translation>SCIM 2.0</translation>
    </message>
    <message>
        <source>JSON, with a profile file</source>
        <translation>JSON, mit einer Profildatei</translation>
    </message>
    <message>
        <source>Says where the server keeps each field; the manual explains it.</source>
        <translation>Gibt an, wo der Server jedes Feld aufbewahrt; das Handbuch erklärt es.</translation>
    </message>
    <message>
        <source>Choose profile file</source>
        <translation>Profildatei auswählen</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Bearer-Token</translation>
    </message>
    <message>
        <source>OAuth 2.0 client credentials</source>
        <translation>OAuth 2.0 mit Client-Zugangsdaten</translation>
    </message>
    <message>
        <source>User name and password (Basic)</source>
        <translation>Benutzername und Passwort (Basic)</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Kept in the system keychain, never in the directory.</source>
        <translation>Im Schlüsselbund des Systems aufbewahrt, nie im Verzeichnis.</translation>
    </message>
    <message>
        <source>Empty: the one that is kept stays.</source>
        <translation>Leer: Das aufbewahrte bleibt.</translation>
    </message>
    <message>
        <source>Optional.</source>
        <translation>Optional.</translation>
    </message>
    <message>
        <source>Enter what this server lets you in with.</source>
        <translation>Geben Sie ein, womit dieser Server Sie einlässt.</translation>
    </message>
    <message>
        <source>The only ones to trust, in PEM format. Empty: those of the system.</source>
        <translation>Die einzigen vertrauenswürdigen, im PEM-Format. Leer: die des Systems.</translation>
    </message>
    <message>
        <source>SHA-256 of the server&apos;s public key. Empty: none.</source>
        <translation>SHA-256 des öffentlichen Schlüssels des Servers. Leer: keiner.</translation>
    </message>
    <message>
        <source>Choose certificate file</source>
        <translation>Zertifikatdatei auswählen</translation>
    </message>
    <message>
        <source>In this window</source>
        <translation>In diesem Fenster</translation>
    </message>
    <message>
        <source>Shown wherever the directory is, for example Production or Test.</source>
        <translation>Überall dort angezeigt, wo das Verzeichnis zu sehen ist, zum Beispiel Produktion oder Test.</translation>
    </message>
    <message>
        <source>Enter a name, for example Production.</source>
        <translation>Geben Sie einen Namen ein, zum Beispiel Produktion.</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>Der Server</translation>
    </message>
    <message>
        <source>This console</source>
        <translation>Diese Konsole</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Bernstein</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Only when I ask</source>
        <translation>Nur auf Anforderung</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln minute(s)</source>
        <translation>
            <numerusform>Jede Minute</numerusform>
            <numerusform>Alle %Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Client &amp;id</source>
        <translation>&amp;Client-ID</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Benutzername</translation>
    </message>
    <message>
        <source>Client s&amp;ecret</source>
        <translation>Client-Geh&amp;eimnis</translation>
    </message>
    <message>
        <source>Password of the serv&amp;er</source>
        <translation>Pass&amp;wort des Servers</translation>
    </message>
    <message>
        <source>B&amp;earer token</source>
        <translation>B&amp;earer-Token</translation>
    </message>
    <message>
        <source>Choose the file that says where the server keeps each field.</source>
        <translation>Wählen Sie die Datei, die angibt, wo der Server jedes Feld aufbewahrt.</translation>
    </message>
    <message>
        <source>As kept</source>
        <comment>a file that was read earlier</comment>
        <translation>Wie aufbewahrt</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Der Server wird gefragt…</translation>
    </message>
    <message>
        <source>Cancel &amp;Test</source>
        <translation>&amp;Test abbrechen</translation>
    </message>
    <message>
        <source>Remove certificate file</source>
        <translation>Zertifikatdatei entfernen</translation>
    </message>
</context>
<context>
    <name>steward::ReportDialog</name>
    <message>
        <source>Co&amp;py</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Retry Failed</source>
        <translation>Fehlgeschlagene &amp;erneut versuchen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Save Report…</source>
        <translation>Bericht &amp;speichern…</translation>
    </message>
    <message>
        <source>Save Report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
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
        <translation>Es gibt eine Sicherung vom %1. Sie kann an die Stelle der Datei gesetzt werden; was seither geändert wurde, ist nicht darin. Die jetzige Datei wird daneben aufbewahrt.</translation>
    </message>
    <message>
        <source>&amp;Restore Backup</source>
        <translation>Sicherung &amp;wiederherstellen</translation>
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
        <translation>&amp;Erste Rolle</translation>
    </message>
    <message>
        <source>&amp;Second role</source>
        <translation>&amp;Zweite Rolle</translation>
    </message>
    <message>
        <source>Compare Roles</source>
        <translation>Rollen vergleichen</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Only %1</source>
        <comment>a role</comment>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <comment>what a role holds</comment>
        <translation>%1: nichts</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln privilege(s)</source>
        <translation>
            <numerusform>%1: %Ln Berechtigung</numerusform>
            <numerusform>%1: %Ln Berechtigungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::RoleDeeds</name>
    <message>
        <source>&amp;Who Can…</source>
        <translation>&amp;Wer darf…</translation>
    </message>
    <message>
        <source>Who can do something, and through which role</source>
        <translation>Wer etwas darf und durch welche Rolle</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>&amp;Vergleichen…</translation>
    </message>
    <message>
        <source>What one role holds and another does not</source>
        <translation>Was eine Rolle enthält und eine andere nicht</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Save the table as a CSV file</source>
        <translation>Die Tabelle als CSV-Datei speichern</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>Change name and description of the role</source>
        <translation>Name und Beschreibung der Rolle ändern</translation>
    </message>
    <message>
        <source>C&amp;opy…</source>
        <translation>&amp;Kopieren…</translation>
    </message>
    <message>
        <source>Add a role with the same privileges</source>
        <translation>Eine Rolle mit denselben Berechtigungen hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>Delete a role that nobody has</source>
        <translation>Eine Rolle löschen, die niemand hat</translation>
    </message>
    <message>
        <source>&amp;Add Role…</source>
        <translation>&amp;Rolle hinzufügen…</translation>
    </message>
    <message>
        <source>Add a role</source>
        <translation>Rolle hinzufügen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Take back what you ticked (Esc)</source>
        <translation>Die geänderte Auswahl zurücknehmen (Esc)</translation>
    </message>
    <message>
        <source>Save Role</source>
        <translation>Rolle speichern</translation>
    </message>
    <message>
        <source>Save the role (Ctrl+S)</source>
        <translation>Die Rolle speichern (Strg+S)</translation>
    </message>
    <message>
        <source>Your role does not allow viewing roles.</source>
        <translation>Ihre Rolle erlaubt es nicht, Rollen anzuzeigen.</translation>
    </message>
    <message>
        <source>Choose a role in the table first.</source>
        <translation>Wählen Sie zuerst eine Rolle in der Tabelle.</translation>
    </message>
    <message>
        <source>%1 is built in and cannot be deleted.</source>
        <translation>%1 ist integriert und kann nicht gelöscht werden.</translation>
    </message>
</context>
<context>
    <name>steward::RoleEditing</name>
    <message>
        <source>Save the changes to %1?</source>
        <translation>Die Änderungen an %1 speichern?</translation>
    </message>
    <message numerus="yes">
        <source>One role is edited at a time. %Ln change(s) are not saved yet.</source>
        <translation>
            <numerusform>Es wird immer nur eine Rolle bearbeitet. %Ln Änderung ist noch nicht gespeichert.</numerusform>
            <numerusform>Es wird immer nur eine Rolle bearbeitet. %Ln Änderungen sind noch nicht gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save Role</source>
        <translation>Rolle &amp;speichern</translation>
    </message>
</context>
<context>
    <name>steward::RoleFlows</name>
    <message>
        <source>Export Roles and Privileges</source>
        <translation>Rollen und Berechtigungen exportieren</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>roles and privileges</source>
        <translation>Rollen und Berechtigungen</translation>
    </message>
</context>
<context>
    <name>steward::RoleForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Beschreibung</translation>
    </message>
    <message>
        <source>Rename Role</source>
        <translation>Rolle umbenennen</translation>
    </message>
    <message>
        <source>Add Role</source>
        <translation>Rolle hinzufügen</translation>
    </message>
    <message>
        <source>Copy Role</source>
        <translation>Rolle kopieren</translation>
    </message>
    <message>
        <source>Built-in role</source>
        <translation>Integrierte Rolle</translation>
    </message>
    <message>
        <source>Custom role</source>
        <translation>Benutzerdefinierte Rolle</translation>
    </message>
    <message>
        <source>What the role is for. Optional.</source>
        <translation>Wofür die Rolle da ist. Optional.</translation>
    </message>
    <message>
        <source>&amp;Privileges</source>
        <translation>Be&amp;rechtigungen</translation>
    </message>
    <message>
        <source>None to begin with</source>
        <translation>Zunächst keine</translation>
    </message>
    <message>
        <source>As %1 has</source>
        <translation>Wie %1</translation>
    </message>
    <message>
        <source>Tick or untick them in the table afterwards.</source>
        <translation>Setzen oder entfernen Sie danach die Häkchen in der Tabelle.</translation>
    </message>
    <message>
        <source>Built-in roles keep their names. Copy the role for another one.</source>
        <translation>Integrierte Rollen behalten ihren Namen. Kopieren Sie die Rolle, um einen anderen zu verwenden.</translation>
    </message>
</context>
<context>
    <name>steward::RoleHeader</name>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
</context>
<context>
    <name>steward::RoleMatrix</name>
    <message>
        <source>Privilege</source>
        <translation>Berechtigung</translation>
    </message>
    <message>
        <source>Roles and privileges</source>
        <translation>Rollen und Berechtigungen</translation>
    </message>
</context>
<context>
    <name>steward::RoleMatrixModel</name>
    <message>
        <source>All</source>
        <comment>privileges of a section</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>None</source>
        <comment>privileges of a section</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>privileges of a section</comment>
        <translation>%1 von %2</translation>
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
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, geändert</translation>
    </message>
    <message>
        <source>%1, locked</source>
        <translation>%1, gesperrt</translation>
    </message>
    <message>
        <source>%1, collapsed</source>
        <translation>%1, zugeklappt</translation>
    </message>
    <message>
        <source>%1, expanded</source>
        <translation>%1, aufgeklappt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln holder(s)</source>
        <translation>
            <numerusform>%Ln Inhaber</numerusform>
            <numerusform>%Ln Inhaber</numerusform>
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
        <translation>keine Organisation</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 und %Ln weitere</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s), not saved</source>
        <translation>
            <numerusform>%Ln Änderung, nicht gespeichert</numerusform>
            <numerusform>%Ln Änderungen, nicht gespeichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln holder(s)</source>
        <translation>
            <numerusform>%Ln Inhaber</numerusform>
            <numerusform>%Ln Inhaber</numerusform>
        </translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Integriert</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Benutzerdefiniert</translation>
    </message>
    <message>
        <source>Privileges</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>privileges</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Who is affected</source>
        <translation>Wer betroffen ist</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>Wer sie hat</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show the administrators with this role</source>
        <translation>Die Administratoren mit dieser Rolle anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln administrator(s)</source>
        <translation>
            <numerusform>%Ln Administrator</numerusform>
            <numerusform>%Ln Administratoren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s)</source>
        <translation>
            <numerusform>%Ln Organisation</numerusform>
            <numerusform>%Ln Organisationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiteres</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Who can: %1</source>
        <translation>Wer darf: %1</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>After saving</source>
        <translation>Nach dem Speichern</translation>
    </message>
</context>
<context>
    <name>steward::RolesPage</name>
    <message>
        <source>Roles &amp; privileges</source>
        <translation>Rollen und Berechtigungen</translation>
    </message>
    <message>
        <source>Search privileges</source>
        <translation>Berechtigungen suchen</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Only rows that differ</source>
        <translation>Nur Zeilen mit Unterschieden</translation>
    </message>
    <message>
        <source>The table was saved as %1.</source>
        <translation>Die Tabelle wurde als %1 gespeichert.</translation>
    </message>
    <message>
        <source>Somebody else has deleted the role %1; your changes to it are gone.</source>
        <translation>Jemand anderes hat die Rolle %1 gelöscht; Ihre Änderungen daran sind verloren.</translation>
    </message>
    <message>
        <source>No organization</source>
        <translation>Keine Organisation</translation>
    </message>
    <message>
        <source>Your role does not allow viewing roles.</source>
        <translation>Ihre Rolle erlaubt es nicht, Rollen anzuzeigen.</translation>
    </message>
    <message>
        <source>Locked: %1</source>
        <translation>Gesperrt: %1</translation>
    </message>
</context>
<context>
    <name>steward::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>steward::SearchLine</name>
    <message>
        <source>Start search</source>
        <translation>Suche starten</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>steward::SelectionLine</name>
    <message>
        <source>Show selected</source>
        <translation>Ausgewählte anzeigen</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 ausgewählt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln administrator(s)</source>
        <translation>
            <numerusform>%Ln Administrator</numerusform>
            <numerusform>%Ln Administratoren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln API user(s)</source>
        <translation>
            <numerusform>%Ln API-Benutzer</numerusform>
            <numerusform>%Ln API-Benutzer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 selected: %2, %3</source>
        <translation>%1 ausgewählt: %2, %3</translation>
    </message>
    <message>
        <source>%1 selected: %2</source>
        <translation>%1 ausgewählt: %2</translation>
    </message>
    <message numerus="yes">
        <source>Include %Ln more that match(es) now</source>
        <translation>
            <numerusform>%Ln weiteres einschließen, das jetzt passt</numerusform>
            <numerusform>%Ln weitere einschließen, die jetzt passen</numerusform>
        </translation>
    </message>
    <message>
        <source>Select all %1</source>
        <translation>Alle %1 auswählen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, %2 selected</source>
        <translation>%1, %2 ausgewählt</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 match(es)</source>
        <translation>
            <numerusform>%1 von %2 passt</numerusform>
            <numerusform>%1 von %2 passen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 account(s) in the recycle bin</source>
        <translation>
            <numerusform>%1 Konto im Papierkorb</numerusform>
            <numerusform>%1 Konten im Papierkorb</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 administrator(s)</source>
        <translation>
            <numerusform>%1 Administrator</numerusform>
            <numerusform>%1 Administratoren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 API user(s)</source>
        <translation>
            <numerusform>%1 API-Benutzer</numerusform>
            <numerusform>%1 API-Benutzer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln of them not shown</source>
        <translation>
            <numerusform>%1, davon %Ln nicht angezeigt</numerusform>
            <numerusform>%1, davon %Ln nicht angezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 administrators and API users</source>
        <translation>Administratoren und API-Benutzer: %1</translation>
    </message>
</context>
<context>
    <name>steward::SettingsActions</name>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>You are no administrator of this directory and could not sign in. Add yourself, with the role Owner, when you create a directory.</source>
        <translation>Sie sind in diesem Verzeichnis kein Administrator und könnten sich nicht anmelden. Fügen Sie sich beim Erstellen eines Verzeichnisses selbst hinzu, mit der Rolle Owner.</translation>
    </message>
    <message>
        <source>You have no password of your own and could not sign in. Choose a password first.</source>
        <translation>Sie haben kein eigenes Passwort und könnten sich nicht anmelden. Wählen Sie zuerst ein Passwort.</translation>
    </message>
    <message>
        <source>The mail server asks for a password, and none is kept on this computer. Enter it in Settings, Mail, or give it to the command with --secret-fd.</source>
        <translation>Der Mailserver verlangt ein Passwort, und auf diesem Computer ist keines aufbewahrt. Geben Sie es unter „Einstellungen“, „E-Mail“ ein, oder übergeben Sie es dem Befehl mit --secret-fd.</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Passwörter</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Mail template</source>
        <translation>E-Mail-Vorlage</translation>
    </message>
    <message>
        <source>Enter the mail server first.</source>
        <translation>Geben Sie zuerst den Mailserver ein.</translation>
    </message>
</context>
<context>
    <name>steward::SettingsCard</name>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) to correct</source>
        <translation>
            <numerusform>%Ln Feld zu korrigieren</numerusform>
            <numerusform>%Ln Felder zu korrigieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) to complete</source>
        <translation>
            <numerusform>%Ln Feld auszufüllen</numerusform>
            <numerusform>%Ln Felder auszufüllen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) changed</source>
        <translation>
            <numerusform>%Ln Feld geändert</numerusform>
            <numerusform>%Ln Felder geändert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>It is saved for you on this computer.</source>
        <translation>Es wird für Sie auf diesem Computer gespeichert.</translation>
    </message>
    <message>
        <source>The text is saved. Mails are made from it from now on.</source>
        <translation>Der Text ist gespeichert. E-Mails werden von nun an daraus erstellt.</translation>
    </message>
    <message>
        <source>The built-in text is used again.</source>
        <translation>Der integrierte Text wird wieder verwendet.</translation>
    </message>
    <message>
        <source>The rules for passwords are saved.</source>
        <translation>Die Regeln für Passwörter sind gespeichert.</translation>
    </message>
    <message>
        <source>The rules for backups are saved.</source>
        <translation>Die Regeln für Sicherungen sind gespeichert.</translation>
    </message>
    <message>
        <source>The rules for signing in are saved.</source>
        <translation>Die Regeln für die Anmeldung sind gespeichert.</translation>
    </message>
</context>
<context>
    <name>steward::ShortcutsDialog</name>
    <message>
        <source>Search actions and keys</source>
        <translation>Aktionen und Tasten suchen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkombinationen</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Dialogs</source>
        <translation>Dialogfelder</translation>
    </message>
    <message>
        <source>Tick the row or the cell</source>
        <translation>Häkchen bei der Zeile oder der Zelle setzen</translation>
    </message>
    <message>
        <source>Extend the selection</source>
        <translation>Auswahl erweitern</translation>
    </message>
    <message>
        <source>Open what is current</source>
        <translation>Aktuelles Element öffnen</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>From the search to the rows</source>
        <translation>Von der Suche zu den Zeilen</translation>
    </message>
    <message>
        <source>Menu of what is current</source>
        <translation>Menü zum aktuellen Element</translation>
    </message>
    <message>
        <source>Next problem or conflict</source>
        <translation>Nächstes Problem oder nächster Konflikt</translation>
    </message>
    <message>
        <source>Previous problem or conflict</source>
        <translation>Vorheriges Problem oder vorheriger Konflikt</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Help on what is in front</source>
        <translation>Hilfe zu dem, was gerade vorn ist</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>steward::SignInForm</name>
    <message>
        <source>Sign In</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>&amp;Keep me signed in on this computer</source>
        <translation>Auf diesem Computer &amp;angemeldet bleiben</translation>
    </message>
    <message>
        <source>The window is locked. Enter your password to go on where you were.</source>
        <translation>Das Fenster ist gesperrt. Geben Sie Ihr Passwort ein, um dort weiterzumachen, wo Sie waren.</translation>
    </message>
    <message>
        <source>This directory asks who you are. Sign in to work with it.</source>
        <translation>Dieses Verzeichnis fragt, wer Sie sind. Melden Sie sich an, um damit zu arbeiten.</translation>
    </message>
    <message>
        <source>Sign In as &amp;Somebody Else</source>
        <translation>Als &amp;jemand anderes anmelden</translation>
    </message>
    <message>
        <source>&amp;Open Another Directory…</source>
        <translation>Anderes Verzeichnis ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Been&amp;den</translation>
    </message>
</context>
<context>
    <name>steward::SignInPage</name>
    <message numerus="yes">
        <source>After several wrong tries each one takes longer. This one waits %Ln second(s).</source>
        <translation>
            <numerusform>Nach mehreren falschen Versuchen dauert jeder weitere länger. Dieser wartet %Ln Sekunde.</numerusform>
            <numerusform>Nach mehreren falschen Versuchen dauert jeder weitere länger. Dieser wartet %Ln Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signing In…</source>
        <translation>Anmeldung läuft…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
</context>
<context>
    <name>steward::SignInPolicyForm</name>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Whether this directory asks who works with it, in this window and in stewardctl.</source>
        <translation>Ob dieses Verzeichnis fragt, wer damit arbeitet, in diesem Fenster und in stewardctl.</translation>
    </message>
    <message>
        <source>Ask for email and password when this directory is opened</source>
        <translation>Beim Öffnen dieses Verzeichnisses nach E-Mail und Passwort fragen</translation>
    </message>
    <message>
        <source>Locks after (minutes)</source>
        <translation>Sperrt nach (Minuten)</translation>
    </message>
    <message>
        <source>Stay signed in for (days)</source>
        <translation>Angemeldet bleiben (Tage)</translation>
    </message>
    <message>
        <source>You have no password of your own and could not sign in. Choose a password first.</source>
        <translation>Sie haben kein eigenes Passwort und könnten sich nicht anmelden. Wählen Sie zuerst ein Passwort.</translation>
    </message>
    <message>
        <source>Choose a Password…</source>
        <translation>Passwort wählen…</translation>
    </message>
    <message>
        <source>Without a key or a click. 0: never.</source>
        <translation>Ohne Taste oder Klick. 0: nie.</translation>
    </message>
    <message>
        <source>For “Keep me signed in on this computer”. 0: it is not offered.</source>
        <translation>Für „Auf diesem Computer angemeldet bleiben“. 0: wird nicht angeboten.</translation>
    </message>
</context>
<context>
    <name>steward::SignInWindow</name>
    <message>
        <source>Sign In – %1 – Steward</source>
        <comment>directory</comment>
        <translation>Anmelden – %1 – Steward</translation>
    </message>
</context>
<context>
    <name>steward::StepStrip</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>steward::Store</name>
    <message>
        <source>No directory is open.</source>
        <translation>Es ist kein Verzeichnis geöffnet.</translation>
    </message>
</context>
<context>
    <name>steward::SyncAnswers</name>
    <message numerus="yes">
        <source>%Ln conflict(s) decided.</source>
        <translation>
            <numerusform>%Ln Konflikt entschieden.</numerusform>
            <numerusform>%Ln Konflikte entschieden.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is sent again with the next sync.</source>
        <translation>Es wird mit der nächsten Synchronisierung noch einmal gesendet.</translation>
    </message>
    <message>
        <source>The question is answered.</source>
        <translation>Die Frage ist beantwortet.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete %1 on the server too?</source>
        <translation>%1 auch auf dem Server löschen?</translation>
    </message>
    <message>
        <source>Delete %1 here too?</source>
        <translation>%1 auch hier löschen?</translation>
    </message>
    <message>
        <source>What was changed there since is lost on the server. The deletion is sent with the next sync.</source>
        <translation>Was dort seither geändert wurde, geht auf dem Server verloren. Die Löschung wird mit der nächsten Synchronisierung gesendet.</translation>
    </message>
    <message>
        <source>The account moves to the recycle bin; its password is gone for good.</source>
        <translation>Das Konto kommt in den Papierkorb; sein Passwort ist endgültig verloren.</translation>
    </message>
    <message>
        <source>Yes, Delete API User</source>
        <translation>Ja, API-Benutzer löschen</translation>
    </message>
    <message>
        <source>Yes, Delete Administrator</source>
        <translation>Ja, Administrator löschen</translation>
    </message>
</context>
<context>
    <name>steward::SyncDetails</name>
    <message>
        <source>The value that is not used stays in Activity and can be brought back.</source>
        <translation>Der nicht verwendete Wert bleibt unter „Aktivitäten“ und kann zurückgeholt werden.</translation>
    </message>
    <message>
        <source>The server does not take this account: %1</source>
        <comment>the server&apos;s words</comment>
        <translation>Der Server nimmt dieses Konto nicht an: %1</translation>
    </message>
    <message>
        <source>The request was sent, but no answer came. The server is asked with the next sync what became of it; nothing is sent twice.</source>
        <translation>Die Anfrage wurde gesendet, aber es kam keine Antwort. Bei der nächsten Synchronisierung wird der Server gefragt, was daraus geworden ist; nichts wird doppelt gesendet.</translation>
    </message>
    <message>
        <source>%1 No API user here can sign in for it any more. Check that this is intended before you send the change.</source>
        <translation>%1 Hier kann sich dafür kein API-Benutzer mehr anmelden. Prüfen Sie, ob das beabsichtigt ist, bevor Sie die Änderung senden.</translation>
    </message>
    <message>
        <source>%1 would stop working.</source>
        <comment>integrations</comment>
        <translation>Es würden ausfallen: %1.</translation>
    </message>
    <message>
        <source>&amp;Edit Here…</source>
        <translation>Hier b&amp;earbeiten…</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>Sho&amp;w Account</source>
        <translation>&amp;Konto anzeigen</translation>
    </message>
    <message>
        <source>&amp;Keep All From Here</source>
        <translation>A&amp;lles von hier behalten</translation>
    </message>
    <message>
        <source>Take All From Se&amp;rver</source>
        <translation>Alles vom Se&amp;rver übernehmen</translation>
    </message>
    <message>
        <source>Decide &amp;Later</source>
        <translation>S&amp;päter entscheiden</translation>
    </message>
    <message>
        <source>&amp;Use This Result</source>
        <translation>Dieses Ergebnis &amp;verwenden</translation>
    </message>
    <message>
        <source>Delete Here T&amp;oo…</source>
        <translation>Auch hier &amp;löschen…</translation>
    </message>
    <message>
        <source>&amp;Upload Again</source>
        <translation>&amp;Erneut hochladen</translation>
    </message>
    <message>
        <source>Delete There T&amp;oo…</source>
        <translation>Auch dort &amp;löschen…</translation>
    </message>
    <message>
        <source>&amp;Bring Back Here</source>
        <translation>Hierher &amp;zurückholen</translation>
    </message>
    <message>
        <source>&amp;Link Both</source>
        <translation>Beide &amp;verknüpfen</translation>
    </message>
    <message>
        <source>&amp;Ask Me Later</source>
        <translation>S&amp;päter fragen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln conflict(s) decided</source>
        <translation>
            <numerusform>%1 von %Ln Konflikt entschieden</numerusform>
            <numerusform>%1 von %Ln Konflikten entschieden</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a side first</source>
        <translation>Wählen Sie zuerst eine Seite</translation>
    </message>
</context>
<context>
    <name>steward::SyncFieldTable</name>
    <message>
        <source>Fields of the account on both sides</source>
        <translation>Felder des Kontos auf beiden Seiten</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Last synced</source>
        <translation>Zuletzt synchronisiert</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>%1: use %2 from here</source>
        <comment>field, value</comment>
        <translation>%1: %2 von hier verwenden</translation>
    </message>
    <message>
        <source>%1: use %2 from the server</source>
        <comment>field, value</comment>
        <translation>%1: %2 vom Server verwenden</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Zu entscheiden</translation>
    </message>
</context>
<context>
    <name>steward::SyncFilterBar</name>
    <message>
        <source>Search changes</source>
        <translation>Änderungen suchen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>No organization</source>
        <translation>Keine Organisation</translation>
    </message>
</context>
<context>
    <name>steward::SyncFlow</name>
    <message>
        <source>Review…</source>
        <translation>Prüfen…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send %Ln Change(s)…</source>
        <translation>
            <numerusform>%Ln Änderung &amp;senden…</numerusform>
            <numerusform>%Ln Änderungen &amp;senden…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Send Changes…</source>
        <translation>Änderungen &amp;senden…</translation>
    </message>
    <message>
        <source>Since this sync no API user can sign in any more for: %1. Set up another one, or bring one back from the recycle bin.</source>
        <translation>Seit dieser Synchronisierung kann sich kein API-Benutzer mehr anmelden für: %1. Richten Sie einen anderen ein, oder holen Sie einen aus dem Papierkorb zurück.</translation>
    </message>
    <message>
        <source>Send Deletions</source>
        <translation>Löschungen senden</translation>
    </message>
    <message numerus="yes">
        <source>Delete or suspend %Ln account(s) on the server?</source>
        <translation>
            <numerusform>%Ln Konto auf dem Server löschen oder sperren?</numerusform>
            <numerusform>%Ln Konten auf dem Server löschen oder sperren?</numerusform>
        </translation>
    </message>
    <message>
        <source>That is a large part of %1, so nothing was sent yet. Look at the list first if you did not expect this.</source>
        <translation>Das ist ein großer Teil von %1, daher wurde noch nichts gesendet. Sehen Sie sich zuerst die Liste an, wenn Sie das nicht erwartet haben.</translation>
    </message>
    <message numerus="yes">
        <source>Yes, Send %Ln Deletion(s) and Suspensions</source>
        <translation>
            <numerusform>Ja, %Ln Löschung oder Sperrung senden</numerusform>
            <numerusform>Ja, %Ln Löschungen und Sperrungen senden</numerusform>
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
        <translation>Synchronisierung</translation>
    </message>
    <message>
        <source>What differs between here and the server</source>
        <translation>Was sich zwischen hier und dem Server unterscheidet</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>environment, server</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing is sent until you choose Send</source>
        <translation>Nichts wird gesendet, bis Sie „Senden“ wählen</translation>
    </message>
    <message numerus="yes">
        <source>Reads and sends every %Ln minute(s)</source>
        <translation>
            <numerusform>Liest und sendet jede Minute</numerusform>
            <numerusform>Liest und sendet alle %Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Reads and sends when you ask for it</source>
        <translation>Liest und sendet auf Anforderung</translation>
    </message>
</context>
<context>
    <name>steward::SyncStatus</name>
    <message>
        <source>Asking the server</source>
        <translation>Der Server wird gefragt</translation>
    </message>
    <message>
        <source>Reading the server</source>
        <translation>Der Server wird gelesen</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Sync progress</source>
        <translation>Fortschritt der Synchronisierung</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop after what is under way; the rest is sent by the next sync</source>
        <translation>Anhalten, sobald das Laufende fertig ist; der Rest wird mit der nächsten Synchronisierung gesendet</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Stopping after what is under way…</source>
        <translation>Wird angehalten, sobald das Laufende fertig ist…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) to send</source>
        <translation>
            <numerusform>%Ln Änderung zu senden</numerusform>
            <numerusform>%Ln Änderungen zu senden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s)</source>
        <translation>
            <numerusform>%Ln Konflikt</numerusform>
            <numerusform>%Ln Konflikte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation>
            <numerusform>%Ln Frage</numerusform>
            <numerusform>%Ln Fragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln abgelehnt</numerusform>
            <numerusform>%Ln abgelehnt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::SyncWork</name>
    <message>
        <source>Not reached %1</source>
        <comment>a time</comment>
        <translation>Nicht erreicht %1</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Noch nicht gelesen</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <comment>a time</comment>
        <translation>Geprüft %1</translation>
    </message>
    <message>
        <source>The server was not read yet</source>
        <translation>Der Server wurde noch nicht gelesen</translation>
    </message>
    <message>
        <source>Server read %1, nothing sent yet</source>
        <comment>a time</comment>
        <translation>Server gelesen %1, noch nichts gesendet</translation>
    </message>
    <message>
        <source>Server read %1</source>
        <comment>a time</comment>
        <translation>Server gelesen %1</translation>
    </message>
    <message>
        <source>Sign-in refused %1</source>
        <comment>a time</comment>
        <translation>Anmeldung abgelehnt %1</translation>
    </message>
</context>
<context>
    <name>steward::TemplateEditor</name>
    <message>
        <source>These are filled in: %1.</source>
        <translation>Eingesetzt werden: %1.</translation>
    </message>
    <message>
        <source>Mail templates</source>
        <translation>E-Mail-Vorlagen</translation>
    </message>
    <message>
        <source>What a mail with credentials says.</source>
        <translation>Was in einer E-Mail mit Zugangsdaten steht.</translation>
    </message>
    <message>
        <source>Mail to</source>
        <translation>E-Mail an</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Use Built-in Text</source>
        <translation>Integrierten Text verwenden</translation>
    </message>
    <message>
        <source>API users</source>
        <translation>API-Benutzer</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administratoren</translation>
    </message>
    <message>
        <source>With an account as an example.</source>
        <translation>Mit einem Konto als Beispiel.</translation>
    </message>
    <message>
        <source>Save or discard what you changed to see another text.</source>
        <translation>Speichern oder verwerfen Sie Ihre Änderungen, um einen anderen Text zu sehen.</translation>
    </message>
    <message>
        <source>Subject: %1

%2</source>
        <translation>Betreff: %1

%2</translation>
    </message>
</context>
<context>
    <name>steward::TextField</name>
    <message>
        <source>To correct</source>
        <translation>Zu korrigieren</translation>
    </message>
</context>
<context>
    <name>steward::TickHeader</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>steward::UndoBar</name>
    <message>
        <source>U&amp;ndo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>steward::UndoPreviewDialog</name>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Everything stays as it is; below stands why.</source>
        <translation>Alles bleibt, wie es ist; der Grund steht unten.</translation>
    </message>
    <message>
        <source>It becomes one new entry, which can be undone in its turn. What was done stays in the log.</source>
        <translation>Es wird ein neuer Eintrag, der seinerseits rückgängig gemacht werden kann. Was getan wurde, bleibt im Protokoll.</translation>
    </message>
    <message>
        <source>Nothing can be undone</source>
        <translation>Nichts kann rückgängig gemacht werden</translation>
    </message>
    <message>
        <source>Undo this change?</source>
        <translation>Diese Änderung rückgängig machen?</translation>
    </message>
    <message numerus="yes">
        <source>Undo %Ln change(s)?</source>
        <translation>
            <numerusform>%Ln Änderung rückgängig machen?</numerusform>
            <numerusform>%Ln Änderungen rückgängig machen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Accounts come out of the recycle bin without their passwords. Send them new credentials.</source>
        <translation>Konten kommen ohne ihre Passwörter aus dem Papierkorb. Senden Sie ihnen neue Zugangsdaten.</translation>
    </message>
    <message>
        <source>Whole row</source>
        <translation>Ganze Zeile</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>Kommt zurück</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>Bleibt, wie es ist</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Tick an account to put it back all the same. What was changed since is replaced, and stays in the log.</source>
        <translation>Wählen Sie ein Konto aus, um es trotzdem zurückzusetzen. Was seither geändert wurde, wird ersetzt und bleibt im Protokoll.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Undo This Change</source>
        <translation>Änderung rückgängig machen</translation>
    </message>
    <message numerus="yes">
        <source>Undo %Ln Change(s)</source>
        <translation>
            <numerusform>%Ln Änderung rückgängig machen</numerusform>
            <numerusform>%Ln Änderungen rückgängig machen</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo Anyway</source>
        <translation>Trotzdem rückgängig machen</translation>
    </message>
    <message>
        <source>The first %L1 of %L2 rows are shown.</source>
        <translation>Die ersten %L1 von %L2 Zeilen werden gezeigt.</translation>
    </message>
</context>
<context>
    <name>steward::Undoing</name>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Something else is still running. Undo when it is done.</source>
        <translation>Es läuft noch etwas anderes. Machen Sie es rückgängig, wenn das fertig ist.</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>Redoing</source>
        <translation>Wiederholen</translation>
    </message>
</context>
<context>
    <name>steward::UnsavedDialog</name>
    <message>
        <source>&amp;Discard Changes</source>
        <translation>Änderungen &amp;verwerfen</translation>
    </message>
    <message>
        <source>&amp;Keep Editing</source>
        <translation>Weiter &amp;bearbeiten</translation>
    </message>
    <message>
        <source>Unsaved Changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
</context>
<context>
    <name>steward::ViewButton</name>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>Saved views: filter, order and columns under a name</source>
        <translation>Gespeicherte Ansichten: Filter, Reihenfolge und Spalten unter einem Namen</translation>
    </message>
    <message>
        <source>No view was saved yet</source>
        <translation>Es wurde noch keine Ansicht gespeichert</translation>
    </message>
    <message>
        <source>&amp;Save View…</source>
        <translation>Ansicht &amp;speichern…</translation>
    </message>
    <message>
        <source>Re&amp;place %1</source>
        <translation>%1 &amp;ersetzen</translation>
    </message>
    <message>
        <source>&amp;Rename %1…</source>
        <translation>%1 &amp;umbenennen…</translation>
    </message>
    <message>
        <source>&amp;Delete %1</source>
        <translation>%1 &amp;löschen</translation>
    </message>
    <message>
        <source>Save View</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>Rename View</source>
        <translation>Ansicht umbenennen</translation>
    </message>
</context>
<context>
    <name>steward::ViewNameForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Filter, order and columns are kept under this name</source>
        <translation>Filter, Reihenfolge und Spalten werden unter diesem Namen aufbewahrt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>There is already a view with this name. Enter another one, or replace that view.</source>
        <translation>Es gibt bereits eine Ansicht mit diesem Namen. Geben Sie einen anderen ein, oder ersetzen Sie jene Ansicht.</translation>
    </message>
</context>
<context>
    <name>steward::WhoCanDialog</name>
    <message>
        <source>Login suspended</source>
        <translation>Anmeldung gesperrt</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>&amp;Who can</source>
        <translation>&amp;Wer darf</translation>
    </message>
    <message>
        <source>&amp;Open Account</source>
        <translation>Konto ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Who Can…</source>
        <translation>Wer darf…</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>section and privilege</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Through the role</source>
        <translation>Durch die Rolle</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nobody can.</source>
        <translation>Niemand darf es.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) can, through: %1.</source>
        <translation>
            <numerusform>%Ln Person darf es, durch: %1.</numerusform>
            <numerusform>%Ln Personen dürfen es, durch: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them cannot sign in now.</source>
        <translation>
            <numerusform>%Ln davon kann sich derzeit nicht anmelden.</numerusform>
            <numerusform>%Ln davon können sich derzeit nicht anmelden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln are listed.</source>
        <translation>
            <numerusform>Die erste ist aufgelistet.</numerusform>
            <numerusform>Die ersten %Ln sind aufgelistet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::WindowActions</name>
    <message>
        <source>&amp;New Directory…</source>
        <translation>&amp;Neues Verzeichnis…</translation>
    </message>
    <message>
        <source>&amp;Open Directory…</source>
        <translation>Verzeichnis ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Save a &amp;Copy…</source>
        <translation>&amp;Kopie speichern…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Sicherungen…</translation>
    </message>
    <message>
        <source>Make a backup, or make everything as a backup has it</source>
        <translation>Eine Sicherung erstellen oder alles auf den Stand einer Sicherung bringen</translation>
    </message>
    <message>
        <source>Change &amp;Password…</source>
        <translation>&amp;Passwort ändern…</translation>
    </message>
    <message>
        <source>&amp;Lock Now</source>
        <translation>Jetzt spe&amp;rren</translation>
    </message>
    <message>
        <source>Hide the window until you enter your password</source>
        <translation>Das Fenster verbergen, bis Sie Ihr Passwort eingeben</translation>
    </message>
    <message>
        <source>Sign Ou&amp;t</source>
        <translation>&amp;Abmelden</translation>
    </message>
    <message>
        <source>Let somebody else sign in</source>
        <translation>Jemand anderen anmelden lassen</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>Add and change accounts from a spreadsheet</source>
        <translation>Konten aus einer Tabelle hinzufügen und ändern</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Write accounts into a spreadsheet</source>
        <translation>Konten in eine Tabelle schreiben</translation>
    </message>
    <message>
        <source>Cop&amp;y Rows</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy the selected accounts as cells of a spreadsheet</source>
        <translation>Die ausgewählten Konten als Tabellenzellen kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste Rows…</source>
        <translation>Zeilen &amp;einfügen…</translation>
    </message>
    <message>
        <source>Add and change accounts from cells that were copied in a spreadsheet</source>
        <translation>Konten aus Zellen hinzufügen und ändern, die in einem Tabellenprogramm kopiert wurden</translation>
    </message>
    <message>
        <source>Close &amp;Window</source>
        <translation>Fenster s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Been&amp;den</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>C&amp;lear Filters</source>
        <translation>&amp;Filter zurücksetzen</translation>
    </message>
    <message>
        <source>Select &amp;All Matching</source>
        <translation>&amp;Alle passenden auswählen</translation>
    </message>
    <message>
        <source>&amp;Clear Selection</source>
        <translation>Auswahl auf&amp;heben</translation>
    </message>
    <message>
        <source>&amp;Administrators</source>
        <translation>Ad&amp;ministratoren</translation>
    </message>
    <message>
        <source>A&amp;pplications</source>
        <translation>A&amp;nwendungen</translation>
    </message>
    <message>
        <source>Roles &amp;&amp; Privil&amp;eges</source>
        <translation>&amp;Rollen und Berechtigungen</translation>
    </message>
    <message>
        <source>Act&amp;ivity</source>
        <translation>A&amp;ktivitäten</translation>
    </message>
    <message>
        <source>S&amp;ync</source>
        <translation>S&amp;ynchronisierung</translation>
    </message>
    <message>
        <source>&amp;Recycle Bin</source>
        <translation>&amp;Papierkorb</translation>
    </message>
    <message>
        <source>&amp;Details Pane</source>
        <translation>&amp;Detailbereich</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>Die Details ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Saved &amp;Views</source>
        <translation>Gespeicherte &amp;Ansichten</translation>
    </message>
    <message>
        <source>Choose or save filter, order and columns under a name</source>
        <translation>Filter, Reihenfolge und Spalten unter einem Namen wählen oder speichern</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>&amp;Spalten…</translation>
    </message>
    <message>
        <source>Choose and order the columns</source>
        <translation>Die Spalten wählen und ordnen</translation>
    </message>
    <message>
        <source>Co&amp;mpact Rows</source>
        <translation>K&amp;ompakte Zeilen</translation>
    </message>
    <message>
        <source>Add API &amp;User…</source>
        <translation>API-&amp;Benutzer hinzufügen…</translation>
    </message>
    <message>
        <source>Add an API user for an external application</source>
        <translation>Einen API-Benutzer für eine externe Anwendung hinzufügen</translation>
    </message>
    <message>
        <source>Add &amp;Administrator…</source>
        <translation>&amp;Administrator hinzufügen…</translation>
    </message>
    <message>
        <source>Add a person who administers</source>
        <translation>Eine Person hinzufügen, die Verwaltungsaufgaben hat</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>B&amp;earbeiten…</translation>
    </message>
    <message>
        <source>Change the selected accounts</source>
        <translation>Die ausgewählten Konten ändern</translation>
    </message>
    <message>
        <source>&amp;Suspend</source>
        <translation>&amp;Sperren</translation>
    </message>
    <message>
        <source>Suspend the login of the selected accounts</source>
        <translation>Die Anmeldung der ausgewählten Konten sperren</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>E&amp;ntsperren</translation>
    </message>
    <message>
        <source>Let the selected accounts sign in again</source>
        <translation>Die Anmeldung der ausgewählten Konten entsperren</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>Move the selected accounts to the recycle bin</source>
        <translation>Die ausgewählten Konten in den Papierkorb verschieben</translation>
    </message>
    <message>
        <source>Res&amp;tore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Bring the selected accounts back from the recycle bin</source>
        <translation>Die ausgewählten Konten aus dem Papierkorb zurückholen</translation>
    </message>
    <message>
        <source>Resu&amp;lts…</source>
        <translation>Er&amp;gebnisse…</translation>
    </message>
    <message>
        <source>What became of every row of edits, imports and deletions, and retry what failed</source>
        <translation>Was aus jeder Zeile beim Bearbeiten, Importieren und Löschen geworden ist; Fehlgeschlagenes erneut versuchen</translation>
    </message>
    <message>
        <source>Rec&amp;ipes…</source>
        <translation>&amp;Rezepte…</translation>
    </message>
    <message>
        <source>Run a bulk edit that was saved</source>
        <translation>Eine gespeicherte Massenbearbeitung ausführen</translation>
    </message>
    <message>
        <source>Show as Co&amp;mmand…</source>
        <translation>Als Be&amp;fehl anzeigen…</translation>
    </message>
    <message>
        <source>The stewardctl command of the last edit of several accounts, import or export</source>
        <translation>Der stewardctl-Befehl für die letzte Bearbeitung mehrerer Konten, den letzten Import oder Export</translation>
    </message>
    <message>
        <source>Delete for &amp;Good…</source>
        <translation>En&amp;dgültig löschen…</translation>
    </message>
    <message>
        <source>Delete the selected accounts for good</source>
        <translation>Die ausgewählten Konten endgültig löschen</translation>
    </message>
    <message>
        <source>Send &amp;Credentials…</source>
        <translation>&amp;Zugangsdaten senden…</translation>
    </message>
    <message>
        <source>Mail a user name and a new password to the selected accounts</source>
        <translation>Den ausgewählten Konten einen Benutzernamen und ein neues Passwort per E-Mail senden</translation>
    </message>
    <message>
        <source>Re&amp;voke Credentials…</source>
        <translation>Zugangsdaten entz&amp;iehen…</translation>
    </message>
    <message>
        <source>Take the passwords of the selected accounts away</source>
        <translation>Den ausgewählten Konten die Passwörter entziehen</translation>
    </message>
    <message>
        <source>Show Password &amp;Once…</source>
        <translation>&amp;Passwort einmalig anzeigen…</translation>
    </message>
    <message>
        <source>Make a new password for somebody at this desk who gets no mail</source>
        <translation>Ein neues Passwort für jemanden an diesem Platz erstellen, der keine E-Mail bekommt</translation>
    </message>
    <message>
        <source>&amp;Notes on Credentials…</source>
        <translation>N&amp;otizen zu Zugangsdaten…</translation>
    </message>
    <message>
        <source>Note where the password is used, and by whom</source>
        <translation>Notieren, wo und von wem das Passwort verwendet wird</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>E&amp;instellungen</translation>
    </message>
    <message>
        <source>Mail server, texts of mails, passwords</source>
        <translation>Mailserver, Texte der E-Mails, Passwörter</translation>
    </message>
    <message>
        <source>Add Custom A&amp;pplication…</source>
        <translation>Ben&amp;utzerdefinierte Anwendung hinzufügen…</translation>
    </message>
    <message>
        <source>Add an application made for your company</source>
        <translation>Eine für Ihr Unternehmen erstellte Anwendung hinzufügen</translation>
    </message>
    <message>
        <source>Change the selected application</source>
        <translation>Die ausgewählte Anwendung ändern</translation>
    </message>
    <message>
        <source>Delete the selected custom application</source>
        <translation>Die ausgewählte benutzerdefinierte Anwendung löschen</translation>
    </message>
    <message>
        <source>Find an Actio&amp;n or Account…</source>
        <translation>Aktio&amp;n oder Konto finden…</translation>
    </message>
    <message>
        <source>Type what you want to do, or a name</source>
        <translation>Geben Sie ein, was Sie tun möchten, oder einen Namen</translation>
    </message>
    <message>
        <source>Ne&amp;xt Area</source>
        <translation>Nä&amp;chster Bereich</translation>
    </message>
    <message>
        <source>Go to the next part of the window</source>
        <translation>Zum nächsten Teil des Fensters gehen</translation>
    </message>
    <message>
        <source>Previ&amp;ous Area</source>
        <translation>&amp;Vorheriger Bereich</translation>
    </message>
    <message>
        <source>Go to the previous part of the window</source>
        <translation>Zum vorherigen Teil des Fensters gehen</translation>
    </message>
    <message>
        <source>Steward &amp;Help</source>
        <translation>Steward-&amp;Hilfe</translation>
    </message>
    <message>
        <source>Help on what is in front</source>
        <translation>Hilfe zu dem, was gerade vorn ist</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts…</source>
        <translation>&amp;Tastenkombinationen…</translation>
    </message>
    <message>
        <source>What’s &amp;New</source>
        <translation>&amp;Neuigkeiten</translation>
    </message>
    <message>
        <source>&amp;About Steward</source>
        <translation>&amp;Über Steward</translation>
    </message>
    <message>
        <source>&amp;Read Again</source>
        <translation>Erneut &amp;lesen</translation>
    </message>
    <message>
        <source>Read the server; what is to be sent is sent too, unless it is to be reviewed first</source>
        <translation>Den Server lesen; was zu senden ist, wird auch gesendet, außer es soll zuerst geprüft werden</translation>
    </message>
    <message>
        <source>&amp;Send Changes…</source>
        <translation>Änderungen &amp;senden…</translation>
    </message>
    <message>
        <source>See what would be sent, and send it</source>
        <translation>Ansehen, was gesendet würde, und es senden</translation>
    </message>
    <message>
        <source>&amp;Connect to a Remote…</source>
        <translation>&amp;Mit Gegenstelle verbinden…</translation>
    </message>
    <message>
        <source>Keep this directory in step with a server</source>
        <translation>Dieses Verzeichnis mit einem Server auf gleichem Stand halten</translation>
    </message>
    <message>
        <source>Server &amp;Details…</source>
        <translation>Server&amp;details…</translation>
    </message>
    <message>
        <source>What the server can do, and how that was tried</source>
        <translation>Was der Server kann und wie das geprüft wurde</translation>
    </message>
    <message>
        <source>Remote Se&amp;ttings…</source>
        <translation>&amp;Einstellungen der Gegenstelle…</translation>
    </message>
    <message>
        <source>Change how the server is reached</source>
        <translation>Ändern, wie der Server erreicht wird</translation>
    </message>
    <message>
        <source>Disc&amp;onnect…</source>
        <translation>&amp;Trennen…</translation>
    </message>
    <message>
        <source>Let each side go its own way</source>
        <translation>Jede Seite ihren eigenen Weg gehen lassen</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Verlauf…</translation>
    </message>
    <message>
        <source>What earlier syncs did</source>
        <translation>Was frühere Synchronisierungen getan haben</translation>
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
        <translation>%1 wurde gelöscht, verschoben oder ersetzt. Was Sie sehen, ist von vorher, und nichts kann gespeichert werden. Legen Sie die Datei zurück, oder speichern Sie eine Kopie an einem anderen Ort und öffnen Sie diese.</translation>
    </message>
</context>
<context>
    <name>steward::WindowHelp</name>
    <message>
        <source>What to Do</source>
        <translation>Was zu tun ist</translation>
    </message>
</context>
<context>
    <name>steward::WindowLock</name>
    <message>
        <source>Locked – %1 – Steward</source>
        <comment>directory</comment>
        <translation>Gesperrt – %1 – Steward</translation>
    </message>
    <message>
        <source>Something is not saved, or still under way. Unlock the window to close it.</source>
        <translation>Etwas ist nicht gespeichert oder läuft noch. Entsperren Sie das Fenster, um es zu schließen.</translation>
    </message>
</context>
<context>
    <name>steward::WindowSignIn</name>
    <message>
        <source>You have a new password.</source>
        <translation>Sie haben ein neues Passwort.</translation>
    </message>
</context>
</TS>
