<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Absorption</name>
    <message>
        <source>may sign in</source>
        <translation>peut se connecter</translation>
    </message>
    <message>
        <source>It was deleted here, and changed on the server since. Delete it there too, or bring it back here?</source>
        <translation>Ce compte a été supprimé ici, puis modifié sur le serveur. Le supprimer là-bas aussi, ou le rétablir ici&#x202f;?</translation>
    </message>
    <message>
        <source>It was deleted here, and is on the server again. Delete it there too, or bring it back here?</source>
        <translation>Ce compte a été supprimé ici, mais se trouve de nouveau sur le serveur. Le supprimer là-bas aussi, ou le rétablir ici&#x202f;?</translation>
    </message>
</context>
<context>
    <name>AccountCommands</name>
    <message>
        <source>User name; proposed from the email when a new account has none</source>
        <translation>Nom d’utilisateur&#x202f;; proposé à partir de l’e-mail si un nouveau compte n’en a pas</translation>
    </message>
    <message>
        <source>Whether it is protected from being deleted</source>
        <translation>Indique si le compte est protégé contre la suppression</translation>
    </message>
    <message>
        <source>Nothing to change was named. Add an option such as --last-name TEXT.</source>
        <translation>Aucune modification n’a été indiquée. Ajoutez une option telle que --last-name TEXT.</translation>
    </message>
    <message>
        <source>Would change %1</source>
        <translation>Serait modifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Add an external application</source>
        <translation>Ajouter une application externe</translation>
    </message>
    <message>
        <source>Remove an external application</source>
        <translation>Retirer une application externe</translation>
    </message>
    <message>
        <source>Add an API user</source>
        <translation>Ajouter un utilisateur API</translation>
    </message>
    <message>
        <source>Add an administrator</source>
        <translation>Ajouter un administrateur</translation>
    </message>
    <message>
        <source>Change fields of one of them, or of many; “” clears an optional field</source>
        <translation>Modifier les champs d’un ou de plusieurs d’entre eux&#x202f;; «&#x202f;» efface un champ facultatif</translation>
    </message>
</context>
<context>
    <name>AccountDetails</name>
    <message>
        <source>This account has been deleted for good.</source>
        <translation>Ce compte a été supprimé définitivement.</translation>
    </message>
</context>
<context>
    <name>AccountPane</name>
    <message>
        <source>Only API user</source>
        <translation>Seul utilisateur API</translation>
    </message>
    <message numerus="yes">
        <source>1 of %Ln API user(s)</source>
        <translation>
            <numerusform>1 sur %Ln utilisateur API</numerusform>
            <numerusform>1 sur %Ln utilisateurs API</numerusform>
        </translation>
    </message>
    <message>
        <source>External applications</source>
        <translation>Applications externes</translation>
    </message>
    <message>
        <source>%1 stops working if %2 is deleted or suspended.</source>
        <translation>%1 cesse de fonctionner en cas de suppression ou de suspension de %2.</translation>
    </message>
    <message>
        <source>These stop working if %2 is deleted or suspended: %1.</source>
        <translation>Cessent de fonctionner en cas de suppression ou de suspension de %2&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Identifiants</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Mailed to</source>
        <translation>Envoyé à</translation>
    </message>
    <message>
        <source>Password made</source>
        <translation>Mot de passe créé</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>First use</source>
        <translation>Première utilisation</translation>
    </message>
    <message>
        <source>First sign-in</source>
        <translation>Première connexion</translation>
    </message>
    <message>
        <source>Last use</source>
        <translation>Dernière utilisation</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Dernière connexion</translation>
    </message>
    <message>
        <source>Deployed at</source>
        <translation>Déployé sur</translation>
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
        <translation>L’adresse a changé depuis le dernier e-mail.</translation>
    </message>
    <message>
        <source>Send to %1 Instead</source>
        <translation>Envoyer plutôt à %1</translation>
    </message>
    <message>
        <source>Recent activity</source>
        <translation>Activité récente</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1, par %2</translation>
    </message>
    <message>
        <source>All changes of this account</source>
        <translation>Toutes les modifications de ce compte</translation>
    </message>
    <message>
        <source>API user</source>
        <translation>Utilisateur API</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>API user in %1</source>
        <translation>Utilisateur API dans %1</translation>
    </message>
    <message>
        <source>Administrator in %1</source>
        <translation>Administrateur dans %1</translation>
    </message>
    <message>
        <source>In the recycle bin</source>
        <translation>Dans la corbeille</translation>
    </message>
    <message>
        <source>Login suspended</source>
        <translation>Accès suspendu</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Protégé</translation>
    </message>
    <message>
        <source>Personal details</source>
        <translation>Informations personnelles</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln sélectionné</numerusform>
            <numerusform>%Ln sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administrateurs</translation>
    </message>
    <message>
        <source>API users</source>
        <translation>Utilisateurs API</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Aucune sélection</translation>
    </message>
    <message>
        <source>Select a row to see its details.</source>
        <translation>Sélectionnez une ligne pour en afficher les détails.</translation>
    </message>
</context>
<context>
    <name>ActivityCommands</name>
    <message>
        <source>“%1” is not a date. Use one such as 2026-03-18.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une date. Utilisez une forme telle que 2026-03-18.</translation>
    </message>
    <message>
        <source>There is no kind “%1”. Use one of: %2.</source>
        <translation>Il n’existe pas de type «&#x202f;%1&#x202f;». Utilisez l’un des suivants&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no category “%1”. Use view, write, access or download.</source>
        <translation>Il n’existe pas de catégorie «&#x202f;%1&#x202f;». Utilisez view, write, access ou download.</translation>
    </message>
    <message>
        <source>There is no application “%1”.</source>
        <translation>Il n’existe pas d’application «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>l’activité</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>At (UTC)</source>
        <translation>Date (UTC)</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>“%1” is not a number above 0.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nombre supérieur à 0.</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Takes back</source>
        <translation>Annule</translation>
    </message>
    <message>
        <source>Undone by</source>
        <translation>Annulé par</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more row(s); “activity export” has them all.</source>
        <translation>
            <numerusform>Et encore %Ln ligne&#x202f;; «&#x202f;activity export&#x202f;» les fournit toutes.</numerusform>
            <numerusform>Et encore %Ln lignes&#x202f;; «&#x202f;activity export&#x202f;» les fournit toutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no change %1 in the history.</source>
        <translation>L’historique ne contient pas de modification %1.</translation>
    </message>
    <message>
        <source>There is no format “%1”. Use csv or jsonl.</source>
        <translation>Il n’existe pas de format «&#x202f;%1&#x202f;». Utilisez csv ou jsonl.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry (entries) exported; the export is recorded.</source>
        <translation>
            <numerusform>%Ln entrée exportée&#x202f;; l’exportation est consignée.</numerusform>
            <numerusform>%Ln entrées exportées&#x202f;; l’exportation est consignée.</numerusform>
        </translation>
    </message>
    <message>
        <source>From this day on, such as 2026-03-18</source>
        <translation>À partir de ce jour, par exemple 2026-03-18</translation>
    </message>
    <message>
        <source>Until this day, which is included</source>
        <translation>Jusqu’à ce jour inclus</translation>
    </message>
    <message>
        <source>Such as delete, sign-in or export</source>
        <translation>Par exemple delete, sign-in ou export</translation>
    </message>
    <message>
        <source>view, write, access or download</source>
        <translation>view, write, access ou download</translation>
    </message>
    <message>
        <source>What this one did: uid, user name, email or name</source>
        <translation>Ce que cette personne a fait&#xa0;: uid, nom d’utilisateur, e-mail ou nom</translation>
    </message>
    <message>
        <source>Changes of this account, and its sign-ins</source>
        <translation>Modifications de ce compte et ses connexions</translation>
    </message>
    <message>
        <source>Changes that name this application</source>
        <translation>Modifications qui mentionnent cette application</translation>
    </message>
    <message>
        <source>Changes of accounts in this organization</source>
        <translation>Modifications de comptes de cette organisation</translation>
    </message>
    <message>
        <source>Found in what entries say, and in changed values</source>
        <translation>Texte à chercher dans les entrées et dans les valeurs modifiées</translation>
    </message>
    <message>
        <source>List who did what, the newest first</source>
        <translation>Indiquer qui a fait quoi, en commençant par le plus récent</translation>
    </message>
    <message>
        <source>At most so many; otherwise %1</source>
        <translation>Nombre maximal&#x202f;; %1 par défaut</translation>
    </message>
    <message>
        <source>Show one entry, field by field</source>
        <translation>Afficher une entrée, champ par champ</translation>
    </message>
    <message>
        <source>Number of the entry</source>
        <translation>Numéro de l’entrée</translation>
    </message>
    <message>
        <source>Write entries into a file, which is recorded too</source>
        <translation>Écrire des entrées dans un fichier, ce qui est également consigné</translation>
    </message>
    <message>
        <source>csv or jsonl</source>
        <translation>csv ou jsonl</translation>
    </message>
    <message>
        <source>The file to write, or - for standard output</source>
        <translation>Le fichier à écrire, ou - pour la sortie standard</translation>
    </message>
</context>
<context>
    <name>ActivityExport</name>
    <message>
        <source>The file could not be written. Check that there is room for it.</source>
        <translation>Le fichier n’a pas pu être écrit. Vérifiez qu’il y a assez d’espace.</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>l’activité</translation>
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
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>%1, as before</source>
        <translation>%1, comme avant</translation>
    </message>
    <message>
        <source>%1, removed</source>
        <translation>%1, retrait</translation>
    </message>
    <message>
        <source>%1, added</source>
        <translation>%1, ajout</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Afterwards: %1</source>
        <translation>Après&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: new</source>
        <translation>%1&#xa0;: ajout</translation>
    </message>
    <message>
        <source>%1: gone</source>
        <translation>%1&#xa0;: suppression</translation>
    </message>
    <message>
        <source>Undone by entry %1</source>
        <translation>Annulée par l’entrée %1</translation>
    </message>
    <message>
        <source>Takes back entry %1, not undone itself</source>
        <translation>Annule l’entrée %1, n’est pas annulée elle-même</translation>
    </message>
    <message>
        <source>Not undone</source>
        <translation>Non annulée</translation>
    </message>
    <message>
        <source>Cannot be undone</source>
        <translation>Impossible à annuler</translation>
    </message>
    <message>
        <source>%1, computer %2</source>
        <translation>%1, ordinateur %2</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name and role</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>Intégrité</translation>
    </message>
    <message>
        <source>Entry %L1 is unbroken</source>
        <translation>L’entrée %L1 est intacte</translation>
    </message>
    <message>
        <source>Entry %L1 is not proved</source>
        <translation>L’entrée %L1 n’est pas prouvée</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Avant et après</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more row(s); an export has them all.</source>
        <translation>
            <numerusform>Et encore %Ln ligne&#x202f;; une exportation les contient toutes.</numerusform>
            <numerusform>Et encore %Ln lignes&#x202f;; une exportation les contient toutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry (entries) selected</source>
        <translation>
            <numerusform>%Ln entrée sélectionnée</numerusform>
            <numerusform>%Ln entrées sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Aucune sélection</translation>
    </message>
    <message>
        <source>Select an entry to see its details.</source>
        <translation>Sélectionnez une entrée pour en afficher les détails.</translation>
    </message>
</context>
<context>
    <name>AdministratorActions</name>
    <message>
        <source>This account has been deleted for good by somebody else meanwhile. Nothing was changed.</source>
        <translation>Ce compte a été supprimé définitivement entre-temps par quelqu’un d’autre. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Addresses of this directory are at %1. Use one of these domains, or allow this one in Settings.</source>
        <translation>Les adresses de cet annuaire appartiennent à %1. Utilisez l’un de ces domaines, ou autorisez celui-ci dans les paramètres.</translation>
    </message>
    <message>
        <source>%1 is in the recycle bin. Nothing was changed; restore the account first.</source>
        <translation>%1 est dans la corbeille. Rien n’a été modifié&#x202f;; restaurez d’abord le compte.</translation>
    </message>
    <message>
        <source>The operator of this directory cannot be deleted for good.</source>
        <translation>L’opérateur de cet annuaire ne peut pas être supprimé définitivement.</translation>
    </message>
</context>
<context>
    <name>AdministratorForm</name>
    <message>
        <source>Add API User</source>
        <translation>Ajouter un utilisateur API</translation>
    </message>
    <message>
        <source>Edit API User</source>
        <translation>Modifier l’utilisateur API</translation>
    </message>
    <message>
        <source>Add Administrator</source>
        <translation>Ajouter un administrateur</translation>
    </message>
    <message>
        <source>Edit Administrator</source>
        <translation>Modifier l’administrateur</translation>
    </message>
    <message>
        <source>API user, added %1</source>
        <translation>Utilisateur API, ajout&#xa0;: %1</translation>
    </message>
    <message>
        <source>Administrator, added %1</source>
        <translation>Administrateur, ajout&#xa0;: %1</translation>
    </message>
    <message>
        <source>API user in %1, added %2</source>
        <translation>Utilisateur API dans %1, ajout&#xa0;: %2</translation>
    </message>
    <message>
        <source>Administrator in %1, added %2</source>
        <translation>Administrateur dans %1, ajout&#xa0;: %2</translation>
    </message>
    <message>
        <source>Only API user</source>
        <translation>Seul utilisateur API</translation>
    </message>
    <message numerus="yes">
        <source>1 of %Ln API user(s)</source>
        <translation>
            <numerusform>1 sur %Ln utilisateur API</numerusform>
            <numerusform>1 sur %Ln utilisateurs API</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln API user(s)</source>
        <translation>
            <numerusform>%Ln utilisateur API</numerusform>
            <numerusform>%Ln utilisateurs API</numerusform>
        </translation>
    </message>
    <message>
        <source>As the directory</source>
        <translation>Comme l’annuaire</translation>
    </message>
</context>
<context>
    <name>AdministratorRows</name>
    <message>
        <source>%1 is already an API user with this email. Use another address, or edit that API user.</source>
        <translation>%1 est déjà un utilisateur API avec cet e-mail. Utilisez une autre adresse, ou modifiez cet utilisateur API.</translation>
    </message>
    <message>
        <source>%1 is already an administrator with this email. Use another address, or edit that administrator.</source>
        <translation>%1 est déjà un administrateur avec cet e-mail. Utilisez une autre adresse, ou modifiez cet administrateur.</translation>
    </message>
    <message>
        <source>%1 already has this user name. Enter another one.</source>
        <translation>%1 a déjà ce nom d’utilisateur. Saisissez-en un autre.</translation>
    </message>
</context>
<context>
    <name>AdministratorText</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Role or applications</source>
        <translation>Rôle ou applications</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Identifiants</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Password expires</source>
        <translation>Mot de passe expire le</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>API user</source>
        <translation>Utilisateur API</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Login suspended</source>
        <translation>Accès suspendu</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Aujourd’hui %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Day and month of a date in this year, as in QLocale::toString.</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A date in another year, as in QLocale::toString.</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Retry: %1</source>
        <comment>a time</comment>
        <translation>Nouvel essai&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state of a mail, reason</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4, protected</source>
        <extracomment>A row as a screen reader says it: name, type, status, role or applications.</extracomment>
        <translation>%1, %2, %3, %4, protégé</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <extracomment>A row as a screen reader says it: name, type, status, role or applications.</extracomment>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>Issued by the server</source>
        <translation>Émis par le serveur</translation>
    </message>
</context>
<context>
    <name>AnchorFile</name>
    <message>
        <source>The anchor could not be kept in the folder %1.</source>
        <translation>L’ancre n’a pas pu être conservée dans le dossier %1.</translation>
    </message>
</context>
<context>
    <name>ApplicationActions</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>There is already an application “%1”. Enter another name.</source>
        <translation>Il existe déjà une application «&#x202f;%1&#x202f;». Saisissez un autre nom.</translation>
    </message>
    <message>
        <source>This application has been deleted meanwhile. Nothing was changed.</source>
        <translation>Cette application a été supprimée entre-temps. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 is built in and keeps its name. Add a custom application for another name.</source>
        <translation>%1 est une application intégrée et garde son nom. Ajoutez une application personnalisée pour utiliser un autre nom.</translation>
    </message>
    <message>
        <source>%1 is built in and cannot be deleted.</source>
        <translation>%1 est un élément intégré et ne peut pas être supprimé.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot be deleted, because %Ln API user(s) still have it: %2. Remove it from them first.</source>
        <translation>
            <numerusform>Impossible de supprimer %1, car %Ln utilisateur API l’utilise encore&#xa0;: %2. Retirez-lui d’abord cette application.</numerusform>
            <numerusform>Impossible de supprimer %1, car %Ln utilisateurs API l’utilisent encore&#xa0;: %2. Retirez-leur d’abord cette application.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ApplicationCommands</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>API users</source>
        <translation>Utilisateurs API</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Intégré</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>URL d’accès</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>There is no application “%1”. “stewardctl application list” lists them.</source>
        <translation>Il n’existe pas d’application «&#x202f;%1&#x202f;». «&#x202f;stewardctl application list&#x202f;» les énumère.</translation>
    </message>
    <message>
        <source>Nothing to change was named. Add --name, --description or --endpoint with a text.</source>
        <translation>Aucune modification n’a été indiquée. Ajoutez --name, --description ou --endpoint avec un texte.</translation>
    </message>
    <message>
        <source>Name of the application</source>
        <translation>Nom de l’application</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>À quoi cela sert</translation>
    </message>
    <message>
        <source>Where it reaches the API; https, or http to this computer</source>
        <translation>Adresse à laquelle elle atteint l’API&#x202f;; https, ou http vers cet ordinateur</translation>
    </message>
    <message>
        <source>Its new name</source>
        <translation>Son nouveau nom</translation>
    </message>
    <message>
        <source>Add a custom application</source>
        <translation>Ajouter une application personnalisée</translation>
    </message>
    <message>
        <source>Rename or describe an application</source>
        <translation>Renommer ou décrire une application</translation>
    </message>
    <message>
        <source>Delete a custom application that nobody has</source>
        <translation>Supprimer une application personnalisée que personne n’utilise</translation>
    </message>
    <message>
        <source>List the applications with their API users</source>
        <translation>Énumérer les applications avec leurs utilisateurs API</translation>
    </message>
</context>
<context>
    <name>ApplicationHealth</name>
    <message>
        <source>Stopped</source>
        <translation>À l’arrêt</translation>
    </message>
    <message>
        <source>Only one</source>
        <translation>Un seul</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Fonctionne</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>Pas encore utilisée</translation>
    </message>
    <message>
        <source>Relies on one API user</source>
        <translation>Repose sur un seul utilisateur API</translation>
    </message>
    <message numerus="yes">
        <source>Stopped for %Ln organization(s)</source>
        <translation>
            <numerusform>À l’arrêt pour %Ln organisation</numerusform>
            <numerusform>À l’arrêt pour %Ln organisations</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped for %1</source>
        <translation>À l’arrêt pour %1</translation>
    </message>
</context>
<context>
    <name>ApplicationPane</name>
    <message numerus="yes">
        <source>%Ln API user(s), none can sign in</source>
        <translation>
            <numerusform>%Ln utilisateur API, ne peut pas se connecter</numerusform>
            <numerusform>%Ln utilisateurs API, aucun ne peut se connecter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln API user(s)</source>
        <translation>
            <numerusform>%Ln utilisateur API</numerusform>
            <numerusform>%Ln utilisateurs API</numerusform>
        </translation>
    </message>
    <message>
        <source>No organization</source>
        <translation>Aucune organisation</translation>
    </message>
    <message>
        <source>Built-in external application</source>
        <translation>Application externe intégrée</translation>
    </message>
    <message>
        <source>Custom external application</source>
        <translation>Application externe personnalisée</translation>
    </message>
    <message>
        <source>Where it works</source>
        <translation>Où elle fonctionne</translation>
    </message>
    <message>
        <source>No API user has it yet.</source>
        <translation>Aucun utilisateur API ne l’utilise encore.</translation>
    </message>
    <message>
        <source>What stops it</source>
        <translation>Ce qui l’arrête</translation>
    </message>
    <message>
        <source>It works for an organization while at least one API user there is active.</source>
        <translation>Elle fonctionne pour une organisation tant qu’au moins un utilisateur API y est actif.</translation>
    </message>
    <message>
        <source>API users without an organization</source>
        <translation>Utilisateurs API sans organisation</translation>
    </message>
    <message>
        <source>%1 has stopped for %2. Cannot sign in: %3.</source>
        <translation>%1 ne fonctionne plus pour %2. Connexion impossible&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>URL d’accès</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Non défini</translation>
    </message>
    <message>
        <source>Note for new API users</source>
        <translation>Remarque pour les nouveaux utilisateurs API</translation>
    </message>
    <message>
        <source>For MultiLine for Salesforce, tick Salesforce. HttpApi will not work.</source>
        <translation>Pour MultiLine for Salesforce, cochez Salesforce. HttpApi ne fonctionnera pas.</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>the directory file</source>
        <translation>le fichier de l’annuaire</translation>
    </message>
    <message>
        <source>It is not signed.</source>
        <translation>Il n’est pas signé.</translation>
    </message>
    <message>
        <source>It is signed with a key that was replaced since.</source>
        <translation>Il est signé avec une clé qui a été remplacée depuis.</translation>
    </message>
    <message>
        <source>It is signed with a key that the history does not know.</source>
        <translation>Il est signé avec une clé que l’historique ne connaît pas.</translation>
    </message>
    <message>
        <source>The history was altered. %1</source>
        <translation>L’historique a été altéré. %1</translation>
    </message>
    <message>
        <source>The history is empty.</source>
        <translation>L’historique est vide.</translation>
    </message>
    <message numerus="yes">
        <source>The hashes of all %Ln change(s) fit, up to change %1 of %2.</source>
        <translation>
            <numerusform>L’empreinte de la %Ln modification concorde, jusqu’à la modification %1 du %2.</numerusform>
            <numerusform>Les empreintes des %Ln modifications concordent toutes, jusqu’à la modification %1 du %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>An anchor outside the file confirms it up to change %1, as it was on %2.</source>
        <translation>Une ancre extérieure au fichier le confirme jusqu’à la modification %1, dans son état du %2.</translation>
    </message>
    <message>
        <source>It is not intact from the first change on.</source>
        <translation>Il n’est pas intact dès la première modification.</translation>
    </message>
    <message>
        <source>It is intact up to change %1 of %2, by its own hashes.</source>
        <translation>Il est intact jusqu’à la modification %1 du %2, d’après ses propres empreintes.</translation>
    </message>
    <message>
        <source>No anchor outside the file confirms it: whoever can write the file could have written a history that fits.</source>
        <translation>Aucune ancre extérieure au fichier ne le confirme&#xa0;: quiconque peut écrire dans le fichier aurait pu écrire un historique cohérent.</translation>
    </message>
    <message>
        <source>%1: the anchor of change %2, made on %3, confirms the history.</source>
        <translation>%1&#xa0;: l’ancre de la modification %2, créée le %3, confirme l’historique.</translation>
    </message>
    <message>
        <source>%1: the anchor of change %2, made on %3, disproves the history: that change, or one before it, was altered.</source>
        <translation>%1&#xa0;: l’ancre de la modification %2, créée le %3, réfute l’historique&#xa0;: cette modification, ou une modification antérieure, a été altérée.</translation>
    </message>
    <message>
        <source>%1: the anchor of change %2, made on %3, disproves the history: that change is missing, the end was cut off.</source>
        <translation>%1&#xa0;: l’ancre de la modification %2, créée le %3, réfute l’historique&#xa0;: cette modification manque, la fin a été coupée.</translation>
    </message>
    <message>
        <source>%1: the anchor of change %2, made on %3, is not what was signed: it was altered or is not complete.</source>
        <translation>%1&#xa0;: l’ancre de la modification %2, créée le %3, n’est pas ce qui a été signé&#xa0;: elle a été altérée ou est incomplète.</translation>
    </message>
    <message>
        <source>%1: the anchor of change %2, made on %3, is of another directory.</source>
        <translation>%1&#xa0;: l’ancre de la modification %2, créée le %3, appartient à un autre annuaire.</translation>
    </message>
    <message>
        <source>None of the anchors given is of this directory.</source>
        <translation>Aucune des ancres fournies n’appartient à cet annuaire.</translation>
    </message>
    <message>
        <source>The signing key was exchanged past the history.</source>
        <translation>La clé de signature a été échangée à l’insu de l’historique.</translation>
    </message>
    <message>
        <source>The signing key was replaced with change %1 of %2 by %3.</source>
        <translation>La clé de signature a été remplacée par la modification %1 du %2, effectuée par %3.</translation>
    </message>
</context>
<context>
    <name>AuditCommands</name>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Impossible de lire le fichier %1.</translation>
    </message>
    <message>
        <source>The file %1 is too large to be looked through.</source>
        <translation>Le fichier %1 est trop volumineux pour être parcouru.</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Entrée standard</translation>
    </message>
    <message>
        <source>the anchors of the history</source>
        <translation>les ancres de l’historique</translation>
    </message>
    <message>
        <source>The head is not signed.</source>
        <translation>La tête n’est pas signée.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>At (UTC)</source>
        <translation>Date (UTC)</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Conservée dans</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>le fichier</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>cet ordinateur</translation>
    </message>
    <message>
        <source>The old key can no longer sign, and every later check tells that it was replaced. Add --yes to do it.</source>
        <translation>L’ancienne clé ne pourra plus signer, et chaque vérification ultérieure indiquera qu’elle a été remplacée. Ajoutez --yes pour le faire.</translation>
    </message>
    <message>
        <source>Heads are signed with a new key.</source>
        <translation>Les têtes sont signées avec une nouvelle clé.</translation>
    </message>
    <message>
        <source>Check that nobody has rewritten the history; ends with 1 when somebody has</source>
        <translation>Vérifier que personne n’a réécrit l’historique&#x202f;; se termine par 1 si c’est le cas</translation>
    </message>
    <message>
        <source>Also against the anchors in this file: a mail, a log, an export; “-”: standard input</source>
        <translation>Vérifier aussi avec les ancres de ce fichier&#xa0;: un e-mail, un journal, une exportation&#x202f;; «&#x202f;-&#x202f;»&#xa0;: entrée standard</translation>
    </message>
    <message>
        <source>Print the line that pins the history as it is now, and keep it on this computer</source>
        <translation>Afficher la ligne qui fixe l’historique dans son état actuel, et la conserver sur cet ordinateur</translation>
    </message>
    <message>
        <source>List the anchors that are known</source>
        <translation>Énumérer les ancres connues</translation>
    </message>
    <message>
        <source>Sign heads with a new key because the old one is lost</source>
        <translation>Signer les têtes avec une nouvelle clé parce que l’ancienne est perdue</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Effectuer l’opération</translation>
    </message>
</context>
<context>
    <name>Authority</name>
    <message numerus="yes">
        <source>Needs the privilege(s) %1; your role %2 has nothing in this section.</source>
        <translation>
            <numerusform>Nécessite le privilège %1&#x202f;; votre rôle %2 n’en a aucun dans cette section.</numerusform>
            <numerusform>Nécessite les privilèges %1&#x202f;; votre rôle %2 n’en a aucun dans cette section.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Needs the privilege(s) %1; your role %2 has: %3.</source>
        <translation>
            <numerusform>Nécessite le privilège %1&#x202f;; votre rôle %2 dispose de&#xa0;: %3.</numerusform>
            <numerusform>Nécessite les privilèges %1&#x202f;; votre rôle %2 dispose de&#xa0;: %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuthorityRows</name>
    <message>
        <source>This directory asks who you are. Sign in first.</source>
        <translation>Cet annuaire demande votre identité. Connectez-vous d’abord.</translation>
    </message>
    <message>
        <source>Your account in this directory has been deleted.</source>
        <translation>Votre compte dans cet annuaire a été supprimé.</translation>
    </message>
    <message>
        <source>Your account in this directory is suspended.</source>
        <translation>Votre compte dans cet annuaire est suspendu.</translation>
    </message>
</context>
<context>
    <name>BackupCommands</name>
    <message>
        <source>signed</source>
        <translation>signée</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>non signée</translation>
    </message>
    <message>
        <source>signature wrong</source>
        <translation>signature incorrecte</translation>
    </message>
    <message>
        <source>Backup made: %1 (%2)</source>
        <translation>Sauvegarde effectuée&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>API users</source>
        <translation>Utilisateurs API</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Applications</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>There is no backup of this directory.</source>
        <translation>Il n’existe aucune sauvegarde de cet annuaire.</translation>
    </message>
    <message>
        <source>There is no backup “%1”. “stewardctl backups” lists them.</source>
        <translation>Il n’existe pas de sauvegarde «&#x202f;%1&#x202f;». «&#x202f;stewardctl backups&#x202f;» les énumère.</translation>
    </message>
    <message>
        <source>Restored %1 from %2</source>
        <translation>Restauration de %1 à partir de %2</translation>
    </message>
    <message>
        <source>The damaged file is %1</source>
        <translation>Le fichier endommagé est %1</translation>
    </message>
    <message>
        <source>Whose credentials were sent since then, this directory does not know: “stewardctl doctor --repair” may read it from the damaged file.</source>
        <translation>Cet annuaire ne sait pas à qui des identifiants ont été envoyés depuis&#xa0;: «&#x202f;stewardctl doctor --repair&#x202f;» peut le lire dans le fichier endommagé.</translation>
    </message>
    <message>
        <source>Without a working password: %1. “stewardctl credentials send” makes a new one.</source>
        <translation>Sans mot de passe valide&#xa0;: %1. «&#x202f;stewardctl credentials send&#x202f;» en crée un nouveau.</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>modification %1</translation>
    </message>
    <message>
        <source>Nothing was changed. Add --even-if-last to do it all the same.</source>
        <translation>Rien n’a été modifié. Ajoutez --even-if-last pour le faire malgré tout.</translation>
    </message>
    <message>
        <source>Nothing was changed. Add --yes to do it.</source>
        <translation>Rien n’a été modifié. Ajoutez --yes pour le faire.</translation>
    </message>
    <message>
        <source>Instead of WHO: everything as this backup has it; a name of “backups”, “latest” or a file</source>
        <translation>Au lieu de WHO&#xa0;: tout comme dans cette sauvegarde&#x202f;; un nom donné par «&#x202f;backups&#x202f;», «&#x202f;latest&#x202f;» ou un fichier</translation>
    </message>
    <message>
        <source>Name accounts or a backup, not both.</source>
        <translation>Indiquez des comptes ou une sauvegarde, mais pas les deux.</translation>
    </message>
    <message>
        <source>Make a backup, with a signed note of what is in it</source>
        <translation>Effectuer une sauvegarde, avec une note signée de son contenu</translation>
    </message>
    <message>
        <source>A file that does not exist yet; otherwise in your folder</source>
        <translation>Un fichier qui n’existe pas encore&#x202f;; par défaut dans votre dossier</translation>
    </message>
    <message>
        <source>List the backups, the newest first</source>
        <translation>Énumérer les sauvegardes, en commençant par la plus récente</translation>
    </message>
    <message>
        <source>Would put %1 in its place; the damaged file would be kept beside it.</source>
        <translation>%1 serait mis à la place&#x202f;; le fichier endommagé serait conservé à côté.</translation>
    </message>
</context>
<context>
    <name>BackupFile</name>
    <message>
        <source>The backup %1 cannot be read.</source>
        <translation>Impossible de lire la sauvegarde %1.</translation>
    </message>
    <message>
        <source>The backup %1 cannot be written. Check that there is space and that you may write in the folder.</source>
        <translation>Impossible d’écrire la sauvegarde %1. Vérifiez qu’il y a assez d’espace et que vous pouvez écrire dans le dossier.</translation>
    </message>
    <message>
        <source>The backup %1 is not as it was when it was made. It was left as it is; choose another one.</source>
        <translation>La sauvegarde %1 n’est plus dans l’état où elle a été créée. Elle a été laissée telle quelle&#x202f;; choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The file %1 cannot be removed.</source>
        <translation>Impossible de supprimer le fichier %1.</translation>
    </message>
</context>
<context>
    <name>BackupManifest</name>
    <message>
        <source>Made by hand</source>
        <translation>Effectuée manuellement</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Quotidienne</translation>
    </message>
    <message>
        <source>Before a change of many rows</source>
        <translation>Avant une modification de nombreuses lignes</translation>
    </message>
    <message>
        <source>Before another backup was restored</source>
        <translation>Avant la restauration d’une autre sauvegarde</translation>
    </message>
    <message>
        <source>Before an update of Steward</source>
        <translation>Avant une mise à jour de Steward</translation>
    </message>
    <message>
        <source>What is in the backup cannot be read.</source>
        <translation>Impossible de lire le contenu de la sauvegarde.</translation>
    </message>
</context>
<context>
    <name>BackupPolicy</name>
    <message>
        <source>Keep between 1 and %1 backups.</source>
        <translation>Conservez entre 1 et %1 sauvegardes.</translation>
    </message>
    <message>
        <source>The number of rows is from 0 (never) to %L1.</source>
        <translation>Le nombre de lignes va de 0 (jamais) à %L1.</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>The folder %1 for backups cannot be made. Check that there is space and that you may write there.</source>
        <translation>Impossible de créer le dossier %1 pour les sauvegardes. Vérifiez qu’il y a assez d’espace et que vous pouvez y écrire.</translation>
    </message>
    <message>
        <source>Nothing was changed, as the backup before it could not be made. %1 Backups before changes of many rows can be switched off in Settings.</source>
        <translation>Rien n’a été modifié, car la sauvegarde préalable n’a pas pu être effectuée. %1 Les sauvegardes avant modification de nombreuses lignes peuvent être désactivées dans les paramètres.</translation>
    </message>
    <message>
        <source>The backup %1 cannot be copied into the folder for temporary files. Check that there is space.</source>
        <translation>Impossible de copier la sauvegarde %1 dans le dossier des fichiers temporaires. Vérifiez qu’il y a assez d’espace.</translation>
    </message>
    <message>
        <source>This backup is of another directory. Nothing was changed; choose one of this directory.</source>
        <translation>Cette sauvegarde provient d’un autre annuaire. Rien n’a été modifié&#x202f;; choisissez une sauvegarde de cet annuaire.</translation>
    </message>
</context>
<context>
    <name>BulkActions</name>
    <message>
        <source>This job cannot be retried. Do it again from the table.</source>
        <translation>Cette tâche ne peut pas être relancée. Recommencez-la à partir du tableau.</translation>
    </message>
</context>
<context>
    <name>BulkEdit</name>
    <message>
        <source>“%1” is not known here. Remove it, or use a newer Steward.</source>
        <translation>«&#x202f;%1&#x202f;» est inconnu ici. Retirez-le, ou utilisez une version plus récente de Steward.</translation>
    </message>
    <message>
        <source>The value of %1 is not of the right type.</source>
        <translation>La valeur de %1 n’est pas du bon type.</translation>
    </message>
    <message>
        <source>There is no application “%1”.</source>
        <translation>Il n’existe pas d’application «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” is missing, or is not a text.</source>
        <translation>«&#x202f;%1&#x202f;» manque ou n’est pas un texte.</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>Il n’existe pas de champ «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>There is no operation “%1”. Use set, clear, add, remove, fill or replace.</source>
        <translation>Il n’existe pas d’opération «&#x202f;%1&#x202f;». Utilisez set, clear, add, remove, fill ou replace.</translation>
    </message>
    <message>
        <source>“%1” is neither true nor false.</source>
        <translation>«&#x202f;%1&#x202f;» n’est ni true ni false.</translation>
    </message>
    <message>
        <source>%1 cannot be changed in this way.</source>
        <translation>Le champ %1 ne peut pas être modifié de cette façon.</translation>
    </message>
    <message>
        <source>The template of %1 is empty. Enter one, for example {first}.{last}.</source>
        <translation>Le modèle de %1 est vide. Saisissez-en un, par exemple {first}.{last}.</translation>
    </message>
    <message>
        <source>Enter what is to be replaced in %1.</source>
        <translation>Saisissez ce qui doit être remplacé dans %1.</translation>
    </message>
    <message>
        <source>Choose the applications that are to be removed.</source>
        <translation>Choisissez les applications à retirer.</translation>
    </message>
    <message>
        <source>Choose at least one field to change.</source>
        <translation>Choisissez au moins un champ à modifier.</translation>
    </message>
    <message>
        <source>%1 is changed twice. Change each field once.</source>
        <translation>Le champ %1 est modifié deux fois. Ne modifiez chaque champ qu’une fois.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>“%1” is not a list.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une liste.</translation>
    </message>
    <message>
        <source>%1 set to %2</source>
        <translation>%1&#xa0;: nouvelle valeur %2</translation>
    </message>
    <message>
        <source>%1 cleared</source>
        <translation>%1&#xa0;: valeur effacée</translation>
    </message>
    <message>
        <source>%1: %2 added</source>
        <translation>%1&#xa0;: ajout de %2</translation>
    </message>
    <message>
        <source>%1: %2 removed</source>
        <translation>%1&#xa0;: retrait de %2</translation>
    </message>
    <message>
        <source>“%2” replaced by “%3” in %1</source>
        <translation>«&#x202f;%2&#x202f;» remplacé par «&#x202f;%3&#x202f;» dans %1</translation>
    </message>
    <message>
        <source>Owner cleared</source>
        <translation>Responsable&#xa0;: valeur effacée</translation>
    </message>
    <message>
        <source>Owner set to %1</source>
        <translation>Responsable&#xa0;: nouvelle valeur %1</translation>
    </message>
</context>
<context>
    <name>BulkEditOptions</name>
    <message>
        <source>“%1” is no field. Use one of: %2.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un champ. Utilisez l’un des suivants&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” is no value of %2. Write it as FIELD=VALUE.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une valeur pour %2. Utilisez la forme FIELD=VALUE.</translation>
    </message>
    <message>
        <source>“%1” is no value of %2. Write it as FIELD/FIND/WITH; any sign that neither text has can stand for the slashes.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une valeur pour %2. Utilisez la forme FIELD/FIND/WITH&#x202f;; tout caractère absent des deux textes peut remplacer les barres obliques.</translation>
    </message>
    <message>
        <source>Set a field of all of them: %1, or owner (of the credential)</source>
        <translation>Définir un champ pour tous&#xa0;: %1, ou owner (des identifiants)</translation>
    </message>
    <message>
        <source>Empty a field</source>
        <translation>Vider un champ</translation>
    </message>
    <message>
        <source>Add external applications: applications=Salesforce</source>
        <translation>Ajouter des applications externes&#xa0;: applications=Salesforce</translation>
    </message>
    <message>
        <source>Remove external applications</source>
        <translation>Retirer des applications externes</translation>
    </message>
    <message>
        <source>Fill a field from a pattern such as email={first}.{last}@example.com</source>
        <translation>Remplir un champ à partir d’un modèle tel que email={first}.{last}@example.com</translation>
    </message>
    <message>
        <source>Replace a text within a field</source>
        <translation>Remplacer un texte dans un champ</translation>
    </message>
    <message>
        <source>--replace tells capital letters from small ones</source>
        <translation>--replace distingue les majuscules des minuscules</translation>
    </message>
    <message>
        <source>Nothing to change was named. Add an option such as --set organization=Bank.</source>
        <translation>Aucune modification n’a été indiquée. Ajoutez une option telle que --set organization=Bank.</translation>
    </message>
</context>
<context>
    <name>BulkJobs</name>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>a field, its value before and after</comment>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>%1 would change, %2 are so already, %3 would be left out.</source>
        <translation>À modifier&#xa0;: %1&#x202f;; déjà ainsi&#xa0;: %2&#x202f;; à ignorer&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>job, what became of it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 takes a number from 1.</source>
        <translation>%1 attend un nombre à partir de 1.</translation>
    </message>
    <message>
        <source>All accounts with this, as for list</source>
        <translation>Tous les comptes répondant à ceci, comme pour list</translation>
    </message>
    <message>
        <source>Write what became of every row into this file</source>
        <translation>Écrire dans ce fichier ce qu’est devenue chaque ligne</translation>
    </message>
    <message>
        <source>Do nothing when more accounts match</source>
        <translation>Ne rien faire si davantage de comptes correspondent</translation>
    </message>
    <message>
        <source>Name accounts, or say which with --where: not both.</source>
        <translation>Indiquez des comptes, ou décrivez-les avec --where, mais pas les deux.</translation>
    </message>
    <message>
        <source>%1 accounts match, and %2 at most were expected. Nothing was changed.</source>
        <translation>%1 comptes correspondent, alors que %2 au plus étaient attendus. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Left alone: %1. %2</source>
        <translation>Non modifié&#xa0;: %1. %2</translation>
    </message>
    <message>
        <source>%1: %2 [result %3]</source>
        <translation>%1&#xa0;: %2 [résultat %3]</translation>
    </message>
    <message>
        <source>%1: %2 [change %3, result %4]</source>
        <translation>%1&#xa0;: %2 [modification %3, résultat %4]</translation>
    </message>
    <message>
        <source>Left alone: row %1, %2. %3</source>
        <translation>Laissé tel quel : ligne %1, %2. %3</translation>
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
        <translation>Placé dans la corbeille</translation>
    </message>
    <message>
        <source>Login suspended</source>
        <translation>Accès suspendu</translation>
    </message>
    <message>
        <source>Login resumed</source>
        <translation>Accès réactivé</translation>
    </message>
</context>
<context>
    <name>BulkPlanner</name>
    <message>
        <source>%1 would stop</source>
        <translation>Arrêterait %1</translation>
    </message>
    <message>
        <source>The last one who can edit roles. Give this privilege to somebody else first.</source>
        <translation>Dernier compte à pouvoir modifier les rôles. Accordez d’abord ce privilège à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>The last one who can edit administrators. Give this privilege to somebody else first.</source>
        <translation>Dernier compte à pouvoir modifier les administrateurs. Accordez d’abord ce privilège à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Changed meanwhile by somebody else; look at it again.</source>
        <translation>Modifié entre-temps par quelqu’un d’autre&#x202f;; vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>Deleted for good meanwhile</source>
        <translation>Supprimé définitivement entre-temps</translation>
    </message>
    <message>
        <source>In the recycle bin</source>
        <translation>Dans la corbeille</translation>
    </message>
    <message>
        <source>%1 of this selection gets the same email.</source>
        <translation>%1, dans cette sélection, reçoit le même e-mail.</translation>
    </message>
    <message>
        <source>%1 of this selection gets the same user name.</source>
        <translation>%1, dans cette sélection, reçoit le même nom d’utilisateur.</translation>
    </message>
    <message>
        <source>Somebody else has this email or user name.</source>
        <translation>Quelqu’un d’autre a cet e-mail ou ce nom d’utilisateur.</translation>
    </message>
</context>
<context>
    <name>BulkTexts</name>
    <message>
        <source>Login suspended</source>
        <translation>Accès suspendu</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln no longer exist(s).</source>
        <translation>
            <numerusform>%Ln n’existe plus.</numerusform>
            <numerusform>%Ln n’existent plus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln is/are in the recycle bin.</source>
        <translation>
            <numerusform>%Ln est dans la corbeille.</numerusform>
            <numerusform>%Ln sont dans la corbeille.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln do(es) not have such a field.</source>
        <translation>
            <numerusform>%Ln n’a pas ce champ.</numerusform>
            <numerusform>%Ln n’ont pas ce champ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would get a value that cannot be.</source>
        <translation>
            <numerusform>%Ln recevrait une valeur impossible.</numerusform>
            <numerusform>%Ln recevraient une valeur impossible.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would get what another account has.</source>
        <translation>
            <numerusform>%Ln recevrait la valeur d’un autre compte.</numerusform>
            <numerusform>%Ln recevraient la valeur d’un autre compte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your role does not allow %Ln of these changes.</source>
        <translation>
            <numerusform>Votre rôle n’autorise pas %Ln de ces modifications.</numerusform>
            <numerusform>Votre rôle n’autorise pas %Ln de ces modifications.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln is/are needed so that somebody can edit roles and administrators.</source>
        <translation>
            <numerusform>%Ln est nécessaire pour que quelqu’un puisse modifier les rôles et les administrateurs.</numerusform>
            <numerusform>%Ln sont nécessaires pour que quelqu’un puisse modifier les rôles et les administrateurs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln was/were changed meanwhile.</source>
        <translation>
            <numerusform>%Ln a changé entre-temps.</numerusform>
            <numerusform>%Ln ont changé entre-temps.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln for other reasons.</source>
        <translation>
            <numerusform>%Ln pour d’autres raisons.</numerusform>
            <numerusform>%Ln pour d’autres raisons.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing %1 would stop %2.</source>
        <translation>Modifier %1 arrêterait %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln administrator(s)</source>
        <translation>
            <numerusform>%Ln administrateur</numerusform>
            <numerusform>%Ln administrateurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln API user(s)</source>
        <translation>
            <numerusform>%Ln utilisateur API</numerusform>
            <numerusform>%Ln utilisateurs API</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>None of these rows has it</source>
        <translation>Aucune de ces lignes ne l’a</translation>
    </message>
    <message>
        <source>%1 for all %2</source>
        <comment>a value and a number</comment>
        <translation>%1 pour les %2</translation>
    </message>
    <message>
        <source>Several values</source>
        <translation>Plusieurs valeurs</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number and a value: 40 Active</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) is/are left out.</source>
        <translation>
            <numerusform>%Ln ligne est ignorée.</numerusform>
            <numerusform>%Ln lignes sont ignorées.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 will stop working.</source>
        <comment>several integrations</comment>
        <translation>%1 cesseront de fonctionner.</translation>
    </message>
    <message>
        <source>%1 will have only one API user left.</source>
        <translation>%1 n’aura plus qu’un seul utilisateur API.</translation>
    </message>
</context>
<context>
    <name>ChainVerification</name>
    <message>
        <source>Change %1 is missing, or another one stands in its place.</source>
        <translation>La modification %1 manque, ou une autre occupe sa place.</translation>
    </message>
    <message>
        <source>Change %1 is missing; what it changed is still there.</source>
        <translation>La modification %1 manque&#x202f;; ce qu’elle a modifié est toujours là.</translation>
    </message>
    <message>
        <source>Change %1 has a value that Steward never writes.</source>
        <translation>La modification %1 contient une valeur que Steward n’écrit jamais.</translation>
    </message>
    <message>
        <source>Change %1 is of a kind that this version of Steward does not know.</source>
        <translation>La modification %1 est d’un type que cette version de Steward ne connaît pas.</translation>
    </message>
    <message>
        <source>Change %1 is hashed in a way that this version of Steward does not know.</source>
        <translation>L’empreinte de la modification %1 est calculée d’une façon que cette version de Steward ne connaît pas.</translation>
    </message>
    <message>
        <source>The parts of change %1 are not complete or not in order.</source>
        <translation>Les parties de la modification %1 sont incomplètes ou en désordre.</translation>
    </message>
    <message>
        <source>Change %1 does not follow the change before it.</source>
        <translation>La modification %1 ne suit pas celle qui la précède.</translation>
    </message>
    <message>
        <source>Change %1 does not have the content that its hash covers.</source>
        <translation>La modification %1 n’a pas le contenu que couvre son empreinte.</translation>
    </message>
</context>
<context>
    <name>ChangeDetails</name>
    <message>
        <source>API user for %1</source>
        <translation>Utilisateur API pour %1</translation>
    </message>
    <message>
        <source>Administrator with the role %1</source>
        <translation>Administrateur avec le rôle %1</translation>
    </message>
    <message>
        <source>API user for %1 in %2</source>
        <translation>Utilisateur API pour %1 dans %2</translation>
    </message>
    <message>
        <source>Administrator with the role %1 in %2</source>
        <translation>Administrateur avec le rôle %1 dans %2</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>Nouveau rôle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln privilege(s) added</source>
        <translation>
            <numerusform>%Ln privilège ajouté</numerusform>
            <numerusform>%Ln privilèges ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln privilege(s) removed</source>
        <translation>
            <numerusform>%Ln privilège retiré</numerusform>
            <numerusform>%Ln privilèges retirés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state of a mail, reason</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Directory created</source>
        <translation>Annuaire créé</translation>
    </message>
    <message>
        <source>New accounts</source>
        <translation>Nouveaux comptes</translation>
    </message>
    <message>
        <source>Login suspended</source>
        <translation>Accès suspendu</translation>
    </message>
    <message>
        <source>Login resumed</source>
        <translation>Accès réactivé</translation>
    </message>
    <message>
        <source>Into the recycle bin</source>
        <translation>Vers la corbeille</translation>
    </message>
    <message>
        <source>Out of the recycle bin</source>
        <translation>Hors de la corbeille</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>Définitivement</translation>
    </message>
    <message>
        <source>Takes back entry %1</source>
        <translation>Annule l’entrée %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field and its value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 → nothing</source>
        <translation>%1 → rien</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field, before, after</comment>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
</context>
<context>
    <name>ChangeSet</name>
    <message>
        <source>Directory created</source>
        <translation>Annuaire créé</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>Ajouté&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln account(s)</source>
        <translation>
            <numerusform>%Ln compte ajouté</numerusform>
            <numerusform>%Ln comptes ajoutés</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Modifié&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Changed %Ln account(s)</source>
        <translation>
            <numerusform>%Ln compte modifié</numerusform>
            <numerusform>%Ln comptes modifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>Login suspended for %1</source>
        <translation>Accès suspendu&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Login suspended for %Ln account(s)</source>
        <translation>
            <numerusform>Accès suspendu pour %Ln compte</numerusform>
            <numerusform>Accès suspendu pour %Ln comptes</numerusform>
        </translation>
    </message>
    <message>
        <source>Login resumed for %1</source>
        <translation>Accès réactivé&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Login resumed for %Ln account(s)</source>
        <translation>
            <numerusform>Accès réactivé pour %Ln compte</numerusform>
            <numerusform>Accès réactivé pour %Ln comptes</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>Supprimé&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln account(s)</source>
        <translation>
            <numerusform>%Ln compte supprimé</numerusform>
            <numerusform>%Ln comptes supprimés</numerusform>
        </translation>
    </message>
    <message>
        <source>Restored %1</source>
        <translation>Restauré&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Restored %Ln account(s)</source>
        <translation>
            <numerusform>%Ln compte restauré</numerusform>
            <numerusform>%Ln comptes restaurés</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted %1 for good</source>
        <translation>Supprimé définitivement&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln account(s) for good</source>
        <translation>
            <numerusform>%Ln compte supprimé définitivement</numerusform>
            <numerusform>%Ln comptes supprimés définitivement</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed the application %1</source>
        <translation>Application modifiée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulation de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rétablissement de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Credentials queued for %1</source>
        <translation>Identifiants en file d’attente&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Credentials queued for %Ln account(s)</source>
        <translation>
            <numerusform>Identifiants en file d’attente pour %Ln compte</numerusform>
            <numerusform>Identifiants en file d’attente pour %Ln comptes</numerusform>
        </translation>
    </message>
    <message>
        <source>Credentials of %1 revoked</source>
        <translation>Identifiants révoqués&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Credentials of %Ln account(s) revoked</source>
        <translation>
            <numerusform>Identifiants révoqués pour %Ln compte</numerusform>
            <numerusform>Identifiants révoqués pour %Ln comptes</numerusform>
        </translation>
    </message>
    <message>
        <source>Password of %1 shown once</source>
        <translation>Mot de passe affiché une fois&#xa0;: %1</translation>
    </message>
    <message>
        <source>Credentials mail to %1 begun</source>
        <translation>Envoi d’identifiants à %1 commencé</translation>
    </message>
    <message>
        <source>Credentials mail to %1</source>
        <translation>E-mail d’identifiants à %1</translation>
    </message>
    <message numerus="yes">
        <source>Credentials mail to %Ln account(s)</source>
        <translation>
            <numerusform>E-mail d’identifiants à %Ln compte</numerusform>
            <numerusform>E-mail d’identifiants à %Ln comptes</numerusform>
        </translation>
    </message>
    <message>
        <source>First use of the credentials of %1</source>
        <translation>Première utilisation des identifiants&#xa0;: %1</translation>
    </message>
    <message>
        <source>Credentials of %1 expired</source>
        <translation>Identifiants expirés&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Credentials of %Ln account(s) expired</source>
        <translation>
            <numerusform>Identifiants expirés pour %Ln compte</numerusform>
            <numerusform>Identifiants expirés pour %Ln comptes</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes on the credentials of %1 changed</source>
        <translation>Notes sur les identifiants modifiées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Settings changed: %1</source>
        <translation>Paramètres modifiés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Changed the role %1</source>
        <translation>Rôle modifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 signed in</source>
        <translation>Connexion&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sign-in as %1 refused</source>
        <translation>Connexion refusée&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 signed out</source>
        <translation>Déconnexion&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 chose a new password</source>
        <translation>Nouveau mot de passe choisi&#xa0;: %1</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Refusé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Exported %1</source>
        <translation>Exportation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Looked at %1</source>
        <translation>Consultation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Imported %1</source>
        <translation>Importation&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln account(s)</source>
        <translation>
            <numerusform>%Ln compte importé</numerusform>
            <numerusform>%Ln comptes importés</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup made: %1</source>
        <translation>Sauvegarde effectuée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Directory restored from the backup of %1</source>
        <translation>Annuaire restauré à partir de la sauvegarde du %1</translation>
    </message>
    <message>
        <source>Added the application %1</source>
        <translation>Application ajoutée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Deleted the application %1</source>
        <translation>Application supprimée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Added the role %1</source>
        <translation>Rôle ajouté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Deleted the role %1</source>
        <translation>Rôle supprimé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Synced with the server</source>
        <translation>Synchronisé avec le serveur</translation>
    </message>
    <message>
        <source>Synced %1 with the server</source>
        <translation>%1 : synchronisation avec le serveur</translation>
    </message>
    <message numerus="yes">
        <source>Synced %Ln account(s) with the server</source>
        <translation>
            <numerusform>%Ln compte synchronisé avec le serveur</numerusform>
            <numerusform>%Ln comptes synchronisés avec le serveur</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Réactiver</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Identifiants</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Révoquer</translation>
    </message>
    <message>
        <source>Password shown</source>
        <translation>Mot de passe affiché</translation>
    </message>
    <message>
        <source>Mail begun</source>
        <translation>E-mail commencé</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Messagerie</translation>
    </message>
    <message>
        <source>First use</source>
        <translation>Première utilisation</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Sign-in failed</source>
        <translation>Échec de connexion</translation>
    </message>
    <message>
        <source>Sign-out</source>
        <translation>Déconnexion</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Téléchargement</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Back to a backup</source>
        <translation>Retour à une sauvegarde</translation>
    </message>
    <message>
        <source>All views</source>
        <translation>Toutes les consultations</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>Toutes les modifications</translation>
    </message>
    <message>
        <source>All access</source>
        <translation>Tous les accès</translation>
    </message>
    <message>
        <source>All downloads</source>
        <translation>Tous les téléchargements</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Ligne de commande</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Passerelle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>New application</source>
        <translation>Nouvelle application</translation>
    </message>
    <message>
        <source>Application deleted</source>
        <translation>Application supprimée</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>Nouveau rôle</translation>
    </message>
    <message>
        <source>Role deleted</source>
        <translation>Rôle supprimé</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1 is not finished</source>
        <comment>what runs: Importing</comment>
        <translation>%1&#xa0;: opération non terminée</translation>
    </message>
    <message>
        <source>When it is cancelled, everything is put back as it was. Otherwise the window stays open until it is done.</source>
        <translation>Si vous l’interrompez, tout est remis dans l’état antérieur. Sinon, la fenêtre reste ouverte jusqu’à la fin.</translation>
    </message>
    <message>
        <source>Cancel It and Close</source>
        <translation>Interrompre et fermer</translation>
    </message>
    <message>
        <source>Keep Open</source>
        <translation>Laisser ouvert</translation>
    </message>
    <message>
        <source>Settings are not saved</source>
        <translation>Les paramètres ne sont pas enregistrés</translation>
    </message>
    <message>
        <source>What was changed on the Settings page is lost when the window is closed.</source>
        <translation>Ce qui a été modifié sur la page Paramètres est perdu à la fermeture de la fenêtre.</translation>
    </message>
    <message>
        <source>Discard and Close</source>
        <translation>Abandonner et fermer</translation>
    </message>
</context>
<context>
    <name>ColumnTarget</name>
    <message>
        <source>Do not import</source>
        <translation>Ne pas importer</translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation>Prénom et nom de famille</translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation>Peut se connecter</translation>
    </message>
    <message>
        <source>Uid</source>
        <translation>Uid</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>Uses %1</source>
        <comment>an external application</comment>
        <translation>Utilise %1</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>There is no column “%1”. Use one of: %2.</source>
        <translation>Il n’existe pas de colonne «&#x202f;%1&#x202f;». Utilisez l’une des suivantes&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Uid</source>
        <translation>Uid</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Identifiants</translation>
    </message>
    <message>
        <source>Password expires</source>
        <translation>Mot de passe expire le</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Deleted at</source>
        <translation>Supprimé le</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Administers the administrators and API users of a Steward directory.</source>
        <translation>Administre les administrateurs et les utilisateurs API d’un annuaire Steward.</translation>
    </message>
    <message>
        <source>Print the version and end</source>
        <translation>Afficher la version et terminer</translation>
    </message>
    <message>
        <source>Print this text and end</source>
        <translation>Afficher ce texte et terminer</translation>
    </message>
    <message>
        <source>See “%1 --help”.</source>
        <translation>Consultez «&#x202f;%1 --help&#x202f;».</translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation>Il n’existe pas d’option «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>Il manque une commande.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Il n’existe pas de commande «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>There is no option “%1” here.</source>
        <translation>Il n’existe pas d’option «&#x202f;%1&#x202f;» ici.</translation>
    </message>
    <message>
        <source>“%1” is more than was expected. Name the directory with --directory FILE.</source>
        <translation>«&#x202f;%1&#x202f;» est de trop. Indiquez l’annuaire avec --directory FILE.</translation>
    </message>
    <message>
        <source>“%1” is more than was expected.</source>
        <translation>«&#x202f;%1&#x202f;» est de trop.</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>Il manque&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The directory file; may stand before or after the command</source>
        <translation>Le fichier de l’annuaire&#x202f;; peut être placé avant ou après la commande</translation>
    </message>
    <message>
        <source>Sign in as this person; the password is read from standard input, one line</source>
        <translation>Se connecter en tant que cette personne&#x202f;; le mot de passe est lu sur l’entrée standard, une ligne</translation>
    </message>
    <message>
        <source>Read passwords from this file descriptor instead, one a line</source>
        <translation>Lire plutôt les mots de passe depuis ce descripteur de fichier, un par ligne</translation>
    </message>
    <message>
        <source>Who did what: list, show, export</source>
        <translation>Qui a fait quoi&#xa0;: list, show, export</translation>
    </message>
    <message>
        <source>External applications: add, edit, delete, list</source>
        <translation>Applications externes&#xa0;: add, edit, delete, list</translation>
    </message>
    <message>
        <source>Proof that the history was not rewritten: verify, head, anchors</source>
        <translation>Preuve que personne n’a réécrit l’historique&#xa0;: verify, head, anchors</translation>
    </message>
    <message>
        <source>What differs between here and the server: list, resolve</source>
        <translation>Ce qui diffère entre ici et le serveur&#xa0;: list, resolve</translation>
    </message>
    <message>
        <source>Passwords and their mails: send, list, revoke, note</source>
        <translation>Mots de passe et leurs e-mails&#xa0;: send, list, revoke, note</translation>
    </message>
    <message>
        <source>The mail server: set, show, test</source>
        <translation>Le serveur de messagerie&#xa0;: set, show, test</translation>
    </message>
    <message>
        <source>Your own password: change</source>
        <translation>Votre propre mot de passe&#xa0;: change</translation>
    </message>
    <message>
        <source>What is asked of passwords and addresses: set, show</source>
        <translation>Les exigences pour les mots de passe et les adresses&#xa0;: set, show</translation>
    </message>
    <message>
        <source>The server that the directory is kept in step with</source>
        <translation>Le serveur avec lequel l’annuaire est synchronisé</translation>
    </message>
    <message>
        <source>Roles and their privileges: add, edit, copy, delete, list, compare</source>
        <translation>Les rôles et leurs privilèges&#xa0;: add, edit, copy, delete, list, compare</translation>
    </message>
    <message>
        <source>Whether the directory asks who works with it: set, show, keep</source>
        <translation>Si l’annuaire demande l’identité de ses utilisateurs&#xa0;: set, show, keep</translation>
    </message>
    <message>
        <source>The texts of the mails: show, set, reset</source>
        <translation>Les textes des e-mails&#xa0;: show, set, reset</translation>
    </message>
    <message>
        <source>The results could not be written. Check the disk or the program that reads them.</source>
        <translation>Les résultats n’ont pas pu être écrits. Vérifiez le disque ou le programme qui les lit.</translation>
    </message>
</context>
<context>
    <name>Confirmation</name>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>After the change, no API user can sign in for what stops.</source>
        <translation>Après la modification, aucun utilisateur API ne pourra se connecter pour ce qui s’arrête.</translation>
    </message>
    <message>
        <source>Undo takes the whole change back.</source>
        <translation>La modification pourra être annulée en entier.</translation>
    </message>
    <message>
        <source>Change Anyway</source>
        <translation>Modifier quand même</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>After the import, no API user can sign in for what stops.</source>
        <translation>Après l’importation, aucun utilisateur API ne pourra se connecter pour ce qui s’arrête.</translation>
    </message>
    <message>
        <source>Undo takes the whole import back.</source>
        <translation>L’importation pourra être annulée en entier.</translation>
    </message>
    <message>
        <source>Import Anyway</source>
        <translation>Importer quand même</translation>
    </message>
    <message>
        <source>Discard Changes</source>
        <translation>Abandonner les modifications</translation>
    </message>
    <message>
        <source>Discard your changes?</source>
        <translation>Abandonner vos modifications&#x202f;?</translation>
    </message>
    <message>
        <source>What you typed has not been saved.</source>
        <translation>Votre saisie n’a pas été enregistrée.</translation>
    </message>
    <message>
        <source>Keep Editing</source>
        <translation>Continuer la saisie</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Starts working</source>
        <translation>Commence à fonctionner</translation>
    </message>
    <message>
        <source>Keeps %1</source>
        <translation>Conserve %1</translation>
    </message>
    <message numerus="yes">
        <source>Keeps %Ln API user(s)</source>
        <translation>
            <numerusform>Conserve %Ln utilisateur API</numerusform>
            <numerusform>Conserve %Ln utilisateurs API</numerusform>
        </translation>
    </message>
    <message>
        <source>Stops working</source>
        <translation>Cesse de fonctionner</translation>
    </message>
    <message>
        <source>Does not work already</source>
        <translation>Ne fonctionne déjà pas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other API user(s)</source>
        <translation>
            <numerusform>%Ln autre utilisateur API</numerusform>
            <numerusform>%Ln autres utilisateurs API</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 keeps working through %2.</source>
        <translation>%1 continue de fonctionner grâce à %2.</translation>
    </message>
    <message>
        <source>%1 keeps working for %2 through %3.</source>
        <translation>%1 continue de fonctionner pour %2 grâce à %3.</translation>
    </message>
    <message>
        <source>No other API user can still sign in for it.</source>
        <translation>Il ne reste aucun autre utilisateur API capable de se connecter pour cette intégration.</translation>
    </message>
    <message>
        <source>No other API user can still sign in for them.</source>
        <translation>Il ne reste aucun autre utilisateur API capable de se connecter pour ces intégrations.</translation>
    </message>
    <message>
        <source>%1 (%2) is the only API user that can still sign in for it.</source>
        <translation>%1 (%2) est le seul utilisateur API qui peut encore se connecter pour cette intégration.</translation>
    </message>
    <message>
        <source>%1 (%2) is the only API user that can still sign in for them.</source>
        <translation>%1 (%2) est le seul utilisateur API qui peut encore se connecter pour ces intégrations.</translation>
    </message>
    <message>
        <source>Send Credentials</source>
        <translation>Envoyer des identifiants</translation>
    </message>
    <message>
        <source>Send new credentials to %1?</source>
        <translation>Envoyer de nouveaux identifiants à %1&#x202f;?</translation>
    </message>
    <message>
        <source>A mail with the user name and a new password goes to %1. From then on, the present password works no longer.</source>
        <translation>Un e-mail contenant le nom d’utilisateur et un nouveau mot de passe est envoyé à %1. Dès lors, le mot de passe actuel ne fonctionne plus.</translation>
    </message>
    <message numerus="yes">
        <source>Send new credentials to %Ln account(s)?</source>
        <translation>
            <numerusform>Envoyer de nouveaux identifiants à %Ln compte&#x202f;?</numerusform>
            <numerusform>Envoyer de nouveaux identifiants à %Ln comptes&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Each gets a mail with its user name and a new password. From then on, the present passwords work no longer.</source>
        <translation>Chaque compte reçoit un e-mail contenant son nom d’utilisateur et un nouveau mot de passe. Dès lors, les mots de passe actuels ne fonctionnent plus.</translation>
    </message>
    <message>
        <source>A mail that was sent cannot be taken back.</source>
        <translation>Un e-mail envoyé ne peut pas être rappelé.</translation>
    </message>
    <message>
        <source>Revoke Credentials</source>
        <translation>Révoquer les identifiants</translation>
    </message>
    <message>
        <source>Revoke the credentials of %1?</source>
        <translation>Révoquer les identifiants de %1&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>Revoke the credentials of %Ln account(s)?</source>
        <translation>
            <numerusform>Révoquer les identifiants de %Ln compte&#x202f;?</numerusform>
            <numerusform>Révoquer les identifiants de %Ln comptes&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>The password of %1 works no longer, and a queued mail is not sent.</source>
        <translation>Le mot de passe de %1 ne fonctionnera plus, et un e-mail en file d’attente ne sera pas envoyé.</translation>
    </message>
    <message>
        <source>Their passwords work no longer, and queued mails are not sent.</source>
        <translation>Leurs mots de passe ne fonctionneront plus, et les e-mails en file d’attente ne seront pas envoyés.</translation>
    </message>
    <message>
        <source>They cannot connect until new credentials are sent.</source>
        <translation>Aucune connexion ne sera possible avant l’envoi de nouveaux identifiants.</translation>
    </message>
    <message>
        <source>Revoke Anyway</source>
        <translation>Révoquer quand même</translation>
    </message>
    <message>
        <source>A password that was revoked does not come back; send new credentials instead.</source>
        <translation>Un mot de passe révoqué ne peut pas être rétabli&#x202f;; envoyez plutôt de nouveaux identifiants.</translation>
    </message>
    <message>
        <source>Show Password Once</source>
        <translation>Afficher le mot de passe une fois</translation>
    </message>
    <message>
        <source>Make a new password for %1 and show it here?</source>
        <translation>Créer un nouveau mot de passe pour %1 et l’afficher ici&#x202f;?</translation>
    </message>
    <message>
        <source>For somebody at this desk who gets no mail. The present password works no longer. Activity keeps that you have seen the new one.</source>
        <translation>Pour une personne présente qui ne reçoit pas d’e-mails. Le mot de passe actuel ne fonctionnera plus. L’activité conserve le fait que vous avez vu le nouveau.</translation>
    </message>
    <message>
        <source>It is shown only once; nobody can look it up later.</source>
        <translation>Il n’est affiché qu’une seule fois&#x202f;; personne ne pourra le consulter plus tard.</translation>
    </message>
    <message>
        <source>Show Password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
    <message>
        <source>After the deletion, they cannot connect until other API users are set up.</source>
        <translation>Après la suppression, aucune connexion ne leur sera possible tant que d’autres utilisateurs API ne seront pas configurés.</translation>
    </message>
    <message>
        <source>After the deletion, %1 cannot connect until another API user is set up.</source>
        <translation>Après la suppression, %1 ne pourra pas se connecter tant qu’un autre utilisateur API ne sera pas configuré.</translation>
    </message>
    <message>
        <source>Delete API User</source>
        <translation>Supprimer l’utilisateur API</translation>
    </message>
    <message>
        <source>Delete Administrator</source>
        <translation>Supprimer l’administrateur</translation>
    </message>
    <message>
        <source>Delete API Users</source>
        <translation>Supprimer les utilisateurs API</translation>
    </message>
    <message>
        <source>Delete Administrators</source>
        <translation>Supprimer les administrateurs</translation>
    </message>
    <message>
        <source>Delete Accounts</source>
        <translation>Supprimer les comptes</translation>
    </message>
    <message>
        <source>Yes, Delete API User</source>
        <translation>Oui, supprimer l’utilisateur API</translation>
    </message>
    <message>
        <source>Yes, Delete Administrator</source>
        <translation>Oui, supprimer l’administrateur</translation>
    </message>
    <message numerus="yes">
        <source>Yes, Delete %Ln API User(s)</source>
        <translation>
            <numerusform>Oui, supprimer %Ln utilisateur API</numerusform>
            <numerusform>Oui, supprimer %Ln utilisateurs API</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Yes, Delete %Ln Administrator(s)</source>
        <translation>
            <numerusform>Oui, supprimer %Ln administrateur</numerusform>
            <numerusform>Oui, supprimer %Ln administrateurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Yes, Delete %Ln Account(s)</source>
        <translation>
            <numerusform>Oui, supprimer %Ln compte</numerusform>
            <numerusform>Oui, supprimer %Ln comptes</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>Supprimer %1&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln API user(s)?</source>
        <translation>
            <numerusform>Supprimer %Ln utilisateur API&#x202f;?</numerusform>
            <numerusform>Supprimer %Ln utilisateurs API&#x202f;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln administrator(s)?</source>
        <translation>
            <numerusform>Supprimer %Ln administrateur&#x202f;?</numerusform>
            <numerusform>Supprimer %Ln administrateurs&#x202f;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln account(s)?</source>
        <translation>
            <numerusform>Supprimer %Ln compte&#x202f;?</numerusform>
            <numerusform>Supprimer %Ln comptes&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can no longer use the API.</source>
        <translation>%1 ne pourra plus utiliser l’API.</translation>
    </message>
    <message>
        <source>%1 can no longer sign in. Activity keeps what %2 has done.</source>
        <translation>%1 ne pourra plus se connecter. L’activité conserve ce que %2 a fait.</translation>
    </message>
    <message>
        <source>They can no longer use the API.</source>
        <translation>Ces comptes ne pourront plus utiliser l’API.</translation>
    </message>
    <message>
        <source>They can no longer sign in. Activity keeps what they have done.</source>
        <translation>Ces comptes ne pourront plus se connecter. L’activité conserve ce qu’ils ont fait.</translation>
    </message>
    <message>
        <source>They can no longer sign in or use the API.</source>
        <translation>Ces comptes ne pourront plus se connecter ni utiliser l’API.</translation>
    </message>
    <message>
        <source>Yes, Delete Anyway</source>
        <translation>Oui, supprimer quand même</translation>
    </message>
    <message>
        <source>Create &amp;Replacement…</source>
        <translation>C&amp;réer un remplaçant…</translation>
    </message>
    <message>
        <source>Undo brings the accounts back, but not their passwords.</source>
        <translation>Annuler la suppression restaure les comptes, mais pas leurs mots de passe.</translation>
    </message>
    <message>
        <source>Undo brings the account back, but not its password.</source>
        <translation>Annuler la suppression restaure le compte, mais pas son mot de passe.</translation>
    </message>
    <message>
        <source>Delete for Good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>Delete %1 for good?</source>
        <translation>Supprimer définitivement %1&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln account(s) for good?</source>
        <translation>
            <numerusform>Supprimer définitivement %Ln compte&#x202f;?</numerusform>
            <numerusform>Supprimer définitivement %Ln comptes&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>The account leaves the recycle bin and cannot be restored. Activity keeps what was done.</source>
        <translation>Le compte quitte la corbeille et ne pourra pas être restauré. L’activité conserve ce qui a été fait.</translation>
    </message>
    <message>
        <source>The accounts leave the recycle bin and cannot be restored. Activity keeps what was done.</source>
        <translation>Les comptes quittent la corbeille et ne pourront pas être restaurés. L’activité conserve ce qui a été fait.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Cette opération est irréversible.</translation>
    </message>
    <message>
        <source>Yes, Delete for Good</source>
        <translation>Oui, supprimer définitivement</translation>
    </message>
    <message>
        <source>Delete Application</source>
        <translation>Supprimer l’application</translation>
    </message>
    <message>
        <source>%1 is used by %2</source>
        <translation>%2 utilise %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 is used by %Ln API user(s)</source>
        <translation>
            <numerusform>%Ln utilisateur API utilise %1</numerusform>
            <numerusform>%Ln utilisateurs API utilisent %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the application from this API user first, then delete it.</source>
        <translation>Retirez d’abord l’application à cet utilisateur API, puis supprimez-la.</translation>
    </message>
    <message>
        <source>Remove the application from these API users first, then delete it.</source>
        <translation>Retirez d’abord l’application à ces utilisateurs API, puis supprimez-la.</translation>
    </message>
    <message>
        <source>No API user has this application. It can no longer be chosen.</source>
        <translation>Aucun utilisateur API n’utilise cette application. Elle ne pourra plus être choisie.</translation>
    </message>
    <message>
        <source>Undo brings the application back.</source>
        <translation>Annuler la suppression restaure l’application.</translation>
    </message>
    <message>
        <source>Yes, Delete Application</source>
        <translation>Oui, supprimer l’application</translation>
    </message>
    <message>
        <source>%1 is the last one who can edit roles</source>
        <translation>Personne d’autre que %1 ne peut modifier les rôles</translation>
    </message>
    <message>
        <source>Give this privilege to someone else first.</source>
        <translation>Accordez d’abord ce privilège à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>After the change, they cannot connect until other API users are set up.</source>
        <translation>Après la modification, aucune connexion ne leur sera possible tant que d’autres utilisateurs API ne seront pas configurés.</translation>
    </message>
    <message>
        <source>After the change, %1 cannot connect until another API user is set up.</source>
        <translation>Après la modification, %1 ne pourra pas se connecter tant qu’un autre utilisateur API ne sera pas configuré.</translation>
    </message>
    <message>
        <source>During the suspension, they cannot connect.</source>
        <translation>Pendant la suspension, aucune connexion ne leur est possible.</translation>
    </message>
    <message>
        <source>During the suspension, %1 cannot connect.</source>
        <translation>Pendant la suspension, %1 ne peut pas se connecter.</translation>
    </message>
    <message>
        <source>Suspend the login of %1?</source>
        <translation>Suspendre l’accès de %1&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>Suspend the logins of %Ln API user(s)?</source>
        <translation>
            <numerusform>Suspendre l’accès de %Ln utilisateur API&#x202f;?</numerusform>
            <numerusform>Suspendre l’accès de %Ln utilisateurs API&#x202f;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suspend the logins of %Ln administrator(s)?</source>
        <translation>
            <numerusform>Suspendre l’accès de %Ln administrateur&#x202f;?</numerusform>
            <numerusform>Suspendre l’accès de %Ln administrateurs&#x202f;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suspend the logins of %Ln account(s)?</source>
        <translation>
            <numerusform>Suspendre l’accès de %Ln compte&#x202f;?</numerusform>
            <numerusform>Suspendre l’accès de %Ln comptes&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot use the API until the login is resumed.</source>
        <translation>%1 ne pourra pas utiliser l’API tant que l’accès ne sera pas réactivé.</translation>
    </message>
    <message>
        <source>%1 cannot sign in until the login is resumed.</source>
        <translation>%1 ne pourra pas se connecter tant que l’accès ne sera pas réactivé.</translation>
    </message>
    <message>
        <source>They cannot use the API until the logins are resumed.</source>
        <translation>Ces comptes ne pourront pas utiliser l’API tant que leur accès ne sera pas réactivé.</translation>
    </message>
    <message>
        <source>They cannot sign in until the logins are resumed.</source>
        <translation>Ces comptes ne pourront pas se connecter tant que leur accès ne sera pas réactivé.</translation>
    </message>
    <message>
        <source>Suspend Login</source>
        <translation>Suspendre l’accès</translation>
    </message>
    <message>
        <source>Suspend Logins</source>
        <translation>Suspendre les accès</translation>
    </message>
    <message numerus="yes">
        <source>Suspend %Ln Login(s)</source>
        <translation>
            <numerusform>Suspendre %Ln accès</numerusform>
            <numerusform>Suspendre %Ln accès</numerusform>
        </translation>
    </message>
    <message>
        <source>Suspend Anyway</source>
        <translation>Suspendre quand même</translation>
    </message>
    <message>
        <source>Undo lets the account sign in again.</source>
        <translation>Annuler la suspension permet de nouveau au compte de se connecter.</translation>
    </message>
    <message>
        <source>Undo lets the accounts sign in again.</source>
        <translation>Annuler la suspension permet de nouveau aux comptes de se connecter.</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>Enregistrer les modifications de %1&#x202f;?</translation>
    </message>
    <message>
        <source>Remove Application</source>
        <translation>Retirer l’application</translation>
    </message>
    <message>
        <source>Remove Anyway</source>
        <translation>Retirer quand même</translation>
    </message>
    <message>
        <source>Undo gives the application back to the account.</source>
        <translation>Annuler le retrait rend l’application au compte.</translation>
    </message>
    <message>
        <source>Move to Another Organization</source>
        <translation>Déplacer vers une autre organisation</translation>
    </message>
    <message>
        <source>Move Anyway</source>
        <translation>Déplacer quand même</translation>
    </message>
    <message>
        <source>Undo moves the account back.</source>
        <translation>Annuler le déplacement ramène le compte à sa place.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo Anyway</source>
        <translation>Annuler quand même</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>The directory file could not be opened. Check that it is there and that you may read and write it.</source>
        <translation>Le fichier de l’annuaire n’a pas pu être ouvert. Vérifiez qu’il existe et que vous pouvez le lire et y écrire.</translation>
    </message>
    <message>
        <source>The SQLite driver of Qt could not be used.</source>
        <translation>Le pilote SQLite de Qt n’a pas pu être utilisé.</translation>
    </message>
</context>
<context>
    <name>Credential</name>
    <message>
        <source>Mail failed</source>
        <translation>Échec de l’e-mail</translation>
    </message>
    <message>
        <source>May have arrived</source>
        <translation>Peut-être arrivé</translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation>Nouvel essai</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirés</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révoqués</translation>
    </message>
    <message>
        <source>No credential</source>
        <translation>Aucun identifiant</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En file d’attente</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi en cours</translation>
    </message>
    <message>
        <source>Sent, not used</source>
        <translation>Envoyés, non utilisés</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En service</translation>
    </message>
    <message>
        <source>Shown, not used</source>
        <translation>Affichés, non utilisés</translation>
    </message>
</context>
<context>
    <name>CredentialActions</name>
    <message>
        <source>This account has been deleted by somebody else meanwhile. Nothing was changed.</source>
        <translation>Ce compte a été supprimé entre-temps par quelqu’un d’autre. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The account is in the recycle bin. Restore it first.</source>
        <translation>Le compte est dans la corbeille. Restaurez-le d’abord.</translation>
    </message>
    <message>
        <source>The login is suspended. Resume it first.</source>
        <translation>L’accès est suspendu. Réactivez-le d’abord.</translation>
    </message>
    <message>
        <source>The policy allows only addresses at %1. Change the address or the policy.</source>
        <translation>Les règles n’autorisent que les adresses de %1. Changez l’adresse ou les règles.</translation>
    </message>
    <message>
        <source>Deployed at</source>
        <translation>Déployé sur</translation>
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
        <translation>Le serveur émet les mots de passe de cet annuaire. Demandez-en de nouveaux là-bas, ou laissez cette console les émettre (Synchronisation, Paramètres du serveur distant).</translation>
    </message>
    <message>
        <source>The account has no credential.</source>
        <translation>Le compte n’a pas d’identifiants.</translation>
    </message>
</context>
<context>
    <name>CredentialCommands</name>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernière utilisation</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Would revoke the credentials of %1</source>
        <translation>Identifiants qui seraient révoqués&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing to note was named. Add --deployed-at, --owner or --ticket with a text.</source>
        <translation>Aucune note n’a été indiquée. Ajoutez --deployed-at, --owner ou --ticket avec un texte.</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>state, name, address</comment>
        <translation>%1&#xa0;: %2 (%3)</translation>
    </message>
    <message>
        <source>%1: %2 (%3). %4</source>
        <comment>state, name, address, reason</comment>
        <translation>%1&#xa0;: %2 (%3). %4</translation>
    </message>
    <message>
        <source>uid, user name or email; without any, everybody</source>
        <translation>uid, nom d’utilisateur ou e-mail&#x202f;; à défaut, tout le monde</translation>
    </message>
    <message>
        <source>Queue a mail with a new password for some of them; “deliver” or the console sends it</source>
        <translation>Mettre en file d’attente un e-mail avec un nouveau mot de passe pour certains d’entre eux&#x202f;; «&#x202f;deliver&#x202f;» ou la console l’envoie</translation>
    </message>
    <message>
        <source>List the state of passwords and their mails</source>
        <translation>Énumérer l’état des mots de passe et de leurs e-mails</translation>
    </message>
    <message>
        <source>Take the passwords of some of them away</source>
        <translation>Retirer le mot de passe de certains d’entre eux</translation>
    </message>
    <message>
        <source>Note where a password is used, and by whom</source>
        <translation>Noter où un mot de passe est utilisé, et par qui</translation>
    </message>
    <message>
        <source>Where it is deployed</source>
        <translation>Où il est déployé</translation>
    </message>
    <message>
        <source>Who looks after it there</source>
        <translation>Qui s’en occupe là-bas</translation>
    </message>
    <message>
        <source>Under which ticket</source>
        <translation>Sous quel ticket</translation>
    </message>
    <message>
        <source>Send the mails that are due now</source>
        <translation>Envoyer les e-mails dont l’envoi est dû maintenant</translation>
    </message>
    <message>
        <source>Read the mail server&apos;s password from this file descriptor</source>
        <translation>Lire le mot de passe du serveur de messagerie depuis ce descripteur de fichier</translation>
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
        <translation>Un mot de passe comporte de %1 à %2 caractères. Saisissez une longueur dans cet intervalle.</translation>
    </message>
    <message>
        <source>An unused password expires after 1 to %1 hours, or with 0 never.</source>
        <translation>Un mot de passe non utilisé expire après 1 à %1 heures, ou jamais avec 0.</translation>
    </message>
    <message>
        <source>A password expires after 1 to %1 days, or with 0 never.</source>
        <translation>Un mot de passe expire après 1 à %1 jours, ou jamais avec 0.</translation>
    </message>
    <message>
        <source>Warn 1 to %1 days before a password expires.</source>
        <translation>Avertissez de 1 à %1 jours avant l’expiration d’un mot de passe.</translation>
    </message>
    <message>
        <source>“%1” is not a domain. Enter it as in an address, for example example.com.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un domaine. Saisissez-le comme dans une adresse, par exemple example.com.</translation>
    </message>
</context>
<context>
    <name>DelimitedText</name>
    <message>
        <source>A quotation mark stands inside a cell that does not begin with one. Put the whole cell in quotation marks and double those inside, or read the file without quotation marks.</source>
        <translation>Un guillemet se trouve dans une cellule qui ne commence pas par un guillemet. Mettez toute la cellule entre guillemets et doublez ceux qu’elle contient, ou lisez le fichier sans guillemets.</translation>
    </message>
    <message>
        <source>A quotation mark is opened here and never closed. Close it, or read the file without quotation marks.</source>
        <translation>Un guillemet est ouvert ici et n’est jamais fermé. Fermez-le, ou lisez le fichier sans guillemets.</translation>
    </message>
    <message>
        <source>Something follows the closing quotation mark of a cell. Double quotation marks that belong to the cell.</source>
        <translation>Quelque chose suit le guillemet fermant d’une cellule. Doublez les guillemets qui font partie de la cellule.</translation>
    </message>
    <message>
        <source>A cell is longer than %1 bytes. Shorten it, or check the quotation marks before it.</source>
        <translation>Une cellule dépasse %1 octets. Raccourcissez-la, ou vérifiez les guillemets qui la précèdent.</translation>
    </message>
    <message>
        <source>There are more than %1 columns. Choose another separator, or delete columns.</source>
        <translation>Il y a plus de %1 colonnes. Choisissez un autre séparateur, ou supprimez des colonnes.</translation>
    </message>
    <message>
        <source>There are more than %1 rows. Import the file in parts.</source>
        <translation>Il y a plus de %1 lignes. Importez le fichier en plusieurs parties.</translation>
    </message>
    <message>
        <source>Row %1, column %2 (byte %3)</source>
        <translation>Ligne %1, colonne %2 (octet %3)</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place in a file: what is wrong</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The text is larger than %1. Import it in parts.</source>
        <translation>Le texte dépasse %1. Importez-le en plusieurs parties.</translation>
    </message>
</context>
<context>
    <name>DeliveryReport</name>
    <message numerus="yes">
        <source>%Ln mail(s) with credentials sent</source>
        <translation>
            <numerusform>%Ln e-mail d’identifiants envoyé</numerusform>
            <numerusform>%Ln e-mails d’identifiants envoyés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln en échec</numerusform>
            <numerusform>%Ln en échec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln may have arrived</source>
        <translation>
            <numerusform>%Ln peut-être arrivé</numerusform>
            <numerusform>%Ln peut-être arrivés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still queued</source>
        <translation>
            <numerusform>%Ln encore en file d’attente</numerusform>
            <numerusform>%Ln encore en file d’attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln withdrawn meanwhile</source>
        <translation>
            <numerusform>%Ln retiré entre-temps</numerusform>
            <numerusform>%Ln retirés entre-temps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DirectoryCommands</name>
    <message>
        <source>An owner needs %1 too.</source>
        <translation>Un propriétaire nécessite également %1.</translation>
    </message>
    <message>
        <source>Password of %1:</source>
        <translation>Mot de passe de %1&#xa0;:</translation>
    </message>
    <message>
        <source>The sample directory has an owner already.</source>
        <translation>L’annuaire d’exemple a déjà un propriétaire.</translation>
    </message>
    <message>
        <source>--sign-in needs --owner, who could sign in then.</source>
        <translation>--sign-in nécessite --owner, qui pourrait alors se connecter.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Created the directory “%1” in %2</source>
        <translation>Annuaire «&#x202f;%1&#x202f;» créé dans %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln row(s)</source>
        <translation>
            <numerusform>%1&#xa0;: %Ln ligne</numerusform>
            <numerusform>%1&#xa0;: %Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything was read. The repaired directory is %1</source>
        <translation>Tout a été lu. L’annuaire réparé est %1</translation>
    </message>
    <message>
        <source>The repaired directory is %1. Compare it with a backup before you use it.</source>
        <translation>L’annuaire réparé est %1. Comparez-le avec une sauvegarde avant de l’utiliser.</translation>
    </message>
    <message>
        <source>The history was altered. %1</source>
        <translation>L’historique a été altéré. %1</translation>
    </message>
    <message>
        <source>The directory is damaged. Work with a backup of it, or read what is readable into a new file with “stewardctl doctor --repair NEWFILE”.</source>
        <translation>L’annuaire est endommagé. Travaillez avec l’une de ses sauvegardes, ou récupérez ce qui est lisible dans un nouveau fichier avec «&#x202f;stewardctl doctor --repair NEWFILE&#x202f;».</translation>
    </message>
    <message>
        <source>No problem found: accounts %1, changes in the history %2.</source>
        <translation>Aucun problème détecté&#xa0;: comptes %1, modifications dans l’historique %2.</translation>
    </message>
    <message>
        <source>Saved a copy as %1</source>
        <translation>Copie enregistrée sous %1</translation>
    </message>
    <message>
        <source>Create the directory file: empty, or with sample accounts</source>
        <translation>Créer le fichier de l’annuaire&#xa0;: vide, ou avec des comptes d’exemple</translation>
    </message>
    <message>
        <source>Fill it with the sample directory</source>
        <translation>Le remplir avec l’annuaire d’exemple</translation>
    </message>
    <message>
        <source>Name of the directory; otherwise that of the file</source>
        <translation>Nom de l’annuaire&#x202f;; par défaut celui du fichier</translation>
    </message>
    <message>
        <source>Its first administrator, with the role Owner</source>
        <translation>Son premier administrateur, avec le rôle Owner</translation>
    </message>
    <message>
        <source>First name of the owner</source>
        <translation>Prénom du propriétaire</translation>
    </message>
    <message>
        <source>Last name of the owner</source>
        <translation>Nom de famille du propriétaire</translation>
    </message>
    <message>
        <source>Ask for a password whenever it is opened; that of the owner is read, one line</source>
        <translation>Demander un mot de passe à chaque ouverture&#x202f;; celui du propriétaire est lu, une ligne</translation>
    </message>
    <message>
        <source>Check the file, its schema and its history; or read what is readable of a damaged one</source>
        <translation>Vérifier le fichier, son schéma et son historique&#x202f;; ou récupérer ce qui est lisible dans un fichier endommagé</translation>
    </message>
    <message>
        <source>Read a damaged file into this new one, and say what is missing; the damaged one is left as it is</source>
        <translation>Récupérer un fichier endommagé dans ce nouveau fichier, et indiquer ce qui manque&#x202f;; le fichier endommagé reste tel quel</translation>
    </message>
    <message>
        <source>Save a copy of the directory</source>
        <translation>Enregistrer une copie de l’annuaire</translation>
    </message>
    <message>
        <source>A file that does not exist yet</source>
        <translation>Un fichier qui n’existe pas encore</translation>
    </message>
</context>
<context>
    <name>DirectoryDialogs</name>
    <message>
        <source>Open Directory</source>
        <translation>Ouvrir un annuaire</translation>
    </message>
    <message>
        <source>Steward directories (*.steward);;All files (*)</source>
        <translation>Annuaires Steward (*.steward);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Steward directories (*.steward)</source>
        <translation>Annuaires Steward (*.steward)</translation>
    </message>
</context>
<context>
    <name>DirectoryFile</name>
    <message>
        <source>The file %1 is damaged. It was left as it is; open a copy or a backup of it.</source>
        <translation>Le fichier %1 est endommagé. Il a été laissé tel quel&#x202f;; ouvrez-en une copie ou une sauvegarde.</translation>
    </message>
    <message>
        <source>The file %1 cannot be created. Check that the folder exists and that you may write in it.</source>
        <translation>Impossible de créer le fichier %1. Vérifiez que le dossier existe et que vous pouvez y écrire.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Il n’existe pas de fichier %1.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 n’est pas un fichier.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check its permissions.</source>
        <translation>Impossible de lire le fichier %1. Vérifiez ses autorisations.</translation>
    </message>
    <message>
        <source>The file %1 is empty. It was left as it is; choose another file, or create a new directory.</source>
        <translation>Le fichier %1 est vide. Il a été laissé tel quel&#x202f;; choisissez un autre fichier, ou créez un nouvel annuaire.</translation>
    </message>
    <message>
        <source>The file %1 is not a Steward directory. It was left as it is.</source>
        <translation>Le fichier %1 n’est pas un annuaire Steward. Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>The file %1 was made by a newer version of Steward. It was left as it is; install the newer version to open it.</source>
        <translation>Le fichier %1 a été créé par une version plus récente de Steward. Il a été laissé tel quel&#x202f;; installez la version plus récente pour l’ouvrir.</translation>
    </message>
    <message>
        <source>A directory cannot be copied onto itself. Choose another name.</source>
        <translation>Un annuaire ne peut pas être copié sur lui-même. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>A row of %1 refers to a row of %2 that is not there.</source>
        <translation>Une ligne de %1 renvoie à une ligne de %2 qui n’existe pas.</translation>
    </message>
    <message>
        <source>No temporary file could be created.</source>
        <translation>Aucun fichier temporaire n’a pu être créé.</translation>
    </message>
    <message>
        <source>The schema lacks: %1</source>
        <translation>Il manque dans le schéma&#xa0;: %1</translation>
    </message>
    <message>
        <source>The schema has something that is not Steward&apos;s: %1</source>
        <translation>Le schéma contient un élément étranger à Steward&#xa0;: %1</translation>
    </message>
    <message>
        <source>A part of the program is missing. Install Steward again.</source>
        <translation>Une partie du programme manque. Réinstallez Steward.</translation>
    </message>
</context>
<context>
    <name>Email</name>
    <message>
        <source>Enter an email address, for example ana.perez@example.com.</source>
        <translation>Saisissez une adresse e-mail, par exemple ana.perez@example.com.</translation>
    </message>
    <message>
        <source>The address contains %1. Delete that character, or type the address again.</source>
        <translation>L’adresse contient %1. Supprimez ce caractère, ou saisissez à nouveau l’adresse.</translation>
    </message>
    <message>
        <source>Addresses in quotation marks are not supported, because many servers refuse them. Enter an address without quotation marks.</source>
        <translation>Les adresses entre guillemets ne sont pas prises en charge, car de nombreux serveurs les refusent. Saisissez une adresse sans guillemets.</translation>
    </message>
    <message>
        <source>The @ is missing. Enter a full address, for example ana.perez@example.com.</source>
        <translation>Il manque le caractère @. Saisissez une adresse complète, par exemple ana.perez@example.com.</translation>
    </message>
    <message>
        <source>The part before @ is missing. Enter a full address, for example ana.perez@example.com.</source>
        <translation>Il manque la partie avant @. Saisissez une adresse complète, par exemple ana.perez@example.com.</translation>
    </message>
    <message>
        <source>There is more than one @. Enter a single address.</source>
        <translation>Il y a plus d’un caractère @. Saisissez une seule adresse.</translation>
    </message>
    <message>
        <source>A blank cannot stand before the @. Enter a single address such as ana.perez@example.com.</source>
        <translation>Une espace ne peut pas se trouver avant @. Saisissez une seule adresse, par exemple ana.perez@example.com.</translation>
    </message>
    <message>
        <source>“%1” cannot stand before the @. Enter a single address such as ana.perez@example.com.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas se trouver avant @. Saisissez une seule adresse, par exemple ana.perez@example.com.</translation>
    </message>
    <message>
        <source>A dot cannot stand at the start or end of the part before @, nor twice in a row. Correct the dots.</source>
        <translation>Un point ne peut pas se trouver au début ni à la fin de la partie avant @, ni deux fois de suite. Corrigez les points.</translation>
    </message>
    <message>
        <source>The part before @ is longer than %1 characters. Enter a shorter address.</source>
        <translation>La partie avant @ dépasse %1 caractères. Saisissez une adresse plus courte.</translation>
    </message>
    <message>
        <source>The part after @ is missing. Enter a full address, for example %1@example.com.</source>
        <translation>Il manque la partie après @. Saisissez une adresse complète, par exemple %1@example.com.</translation>
    </message>
    <message>
        <source>The part after @ is too long: a domain name has at most %1 characters, and %2 between two dots. Enter a shorter address.</source>
        <translation>La partie après @ est trop longue&#xa0;: un nom de domaine comporte au plus %1 caractères, et %2 entre deux points. Saisissez une adresse plus courte.</translation>
    </message>
    <message>
        <source>“%1” is not a domain name. Correct the part after @.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nom de domaine. Corrigez la partie après @.</translation>
    </message>
    <message>
        <source>The address ends with a dot. Delete the last dot.</source>
        <translation>L’adresse se termine par un point. Supprimez le dernier point.</translation>
    </message>
    <message>
        <source>The part after @ has no ending. Enter a full address, for example %1@%2.com.</source>
        <translation>La partie après @ n’a pas d’extension. Saisissez une adresse complète, par exemple %1@%2.com.</translation>
    </message>
    <message>
        <source>“%1” is a number, not a domain name. Enter an address with a domain name.</source>
        <translation>«&#x202f;%1&#x202f;» est un nombre, pas un nom de domaine. Saisissez une adresse avec un nom de domaine.</translation>
    </message>
    <message>
        <source>The address is longer than %1 characters. Enter a shorter address.</source>
        <translation>L’adresse dépasse %1 caractères. Saisissez une adresse plus courte.</translation>
    </message>
</context>
<context>
    <name>Endpoint</name>
    <message>
        <source>The URL contains %1. Delete that character.</source>
        <translation>L’URL contient %1. Supprimez ce caractère.</translation>
    </message>
    <message>
        <source>The URL contains a blank. Delete it, or write it as %20.</source>
        <translation>L’URL contient une espace. Supprimez-la, ou écrivez-la sous la forme %20.</translation>
    </message>
    <message>
        <source>The URL is longer than %1 characters. Shorten it.</source>
        <translation>L’URL dépasse %1 caractères. Raccourcissez-la.</translation>
    </message>
    <message>
        <source>The URL does not begin with https://. Enter it whole, for example https://example.com/api.</source>
        <translation>L’URL ne commence pas par https://. Saisissez-la en entier, par exemple https://example.com/api.</translation>
    </message>
    <message>
        <source>This is not a valid URL. Enter it whole, for example https://example.com/api.</source>
        <translation>Cette URL n’est pas valide. Saisissez-la en entier, par exemple https://example.com/api.</translation>
    </message>
    <message>
        <source>“%1” cannot be used to reach the API. Enter a URL that begins with https://.</source>
        <translation>«&#x202f;%1&#x202f;» ne permet pas d’atteindre l’API. Saisissez une URL qui commence par https://.</translation>
    </message>
    <message>
        <source>http sends passwords unprotected, and is allowed on this computer only. Begin the URL with https://.</source>
        <translation>http envoie les mots de passe sans protection, et n’est autorisé que sur cet ordinateur. Commencez l’URL par https://.</translation>
    </message>
    <message>
        <source>The URL contains a user name or password. Delete everything between // and @.</source>
        <translation>L’URL contient un nom d’utilisateur ou un mot de passe. Supprimez tout ce qui se trouve entre // et @.</translation>
    </message>
    <message>
        <source>The part after # is never sent. Delete it.</source>
        <translation>La partie après # n’est jamais envoyée. Supprimez-la.</translation>
    </message>
</context>
<context>
    <name>ExitCode</name>
    <message>
        <source>Exit codes:</source>
        <translation>Codes de sortie&#xa0;:</translation>
    </message>
    <message>
        <source>  0  everything asked for was done</source>
        <translation>  0  tout ce qui était demandé a été fait</translation>
    </message>
    <message>
        <source>  1  some rows were left alone; they are listed on standard error</source>
        <translation>  1  certaines lignes n’ont pas été touchées&#x202f;; elles figurent sur la sortie d’erreur standard</translation>
    </message>
    <message>
        <source>  2  wrong usage, and nothing was changed; or some rows of a job failed, and are listed</source>
        <translation>  2  utilisation incorrecte, et rien n’a été modifié&#x202f;; ou certaines lignes d’une tâche ont échoué et sont énumérées</translation>
    </message>
    <message>
        <source>  3  what was named was not found, or the name is ambiguous; nothing was changed</source>
        <translation>  3  l’élément indiqué est introuvable, ou son nom est ambigu&#x202f;; rien n’a été modifié</translation>
    </message>
    <message>
        <source>  4  refused: not allowed, an integration would stop (--even-if-last), or --yes is missing</source>
        <translation>  4  refusé&#xa0;: non autorisé, une intégration s’arrêterait (--even-if-last), ou --yes manque</translation>
    </message>
    <message>
        <source>  5  conflict: changed meanwhile, or the name, email or file is taken already</source>
        <translation>  5  conflit&#xa0;: modification entre-temps, ou le nom, l’e-mail ou le fichier est déjà pris</translation>
    </message>
    <message>
        <source>  6  the directory cannot be opened, read or written, or doctor found damage</source>
        <translation>  6  l’annuaire ne peut pas être ouvert, lu ou écrit, ou doctor a détecté des dommages</translation>
    </message>
    <message>
        <source>  7  the directory asks who you are: --as is missing, or email or password are wrong</source>
        <translation>  7  l’annuaire demande votre identité&#xa0;: --as manque, ou l’e-mail ou le mot de passe est incorrect</translation>
    </message>
    <message>
        <source>  Of sync and remote: 3 conflicts or questions wait (conflicts list), 4 the remote was not reached, 5 it does not let us in</source>
        <translation>  Pour sync et remote&#xa0;: 3 des conflits ou des questions sont en attente (conflicts list), 4 le serveur distant n’a pas été atteint, 5 il refuse l’accès</translation>
    </message>
</context>
<context>
    <name>ExpiryCalendar</name>
    <message>
        <source>Password of %1 (%2) expires</source>
        <translation>Le mot de passe de %1 (%2) expire</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>CSV for spreadsheets</source>
        <translation>CSV pour tableurs</translation>
    </message>
    <message>
        <source>Exact CSV for scripts</source>
        <translation>CSV exact pour scripts</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Classeur Excel</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Cellules</translation>
    </message>
    <message>
        <source>About</source>
        <comment>a sheet about the file</comment>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Journal head</source>
        <translation>Tête du journal</translation>
    </message>
</context>
<context>
    <name>ExportActions</name>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln compte</numerusform>
            <numerusform>%Ln comptes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>There is no format “%1”. Use one of: %2.</source>
        <translation>Il n’existe pas de format «&#x202f;%1&#x202f;». Utilisez l’un des suivants&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is for CSV, and %2 has no other form. Leave it out.</source>
        <translation>%1 concerne le format CSV, et %2 n’a pas d’autre forme. Omettez cette option.</translation>
    </message>
    <message>
        <source>What was exported could not be read again.</source>
        <translation>Les données exportées n’ont pas pu être relues.</translation>
    </message>
    <message>
        <source>There is already a file %1. Choose another name, or add --yes to replace it.</source>
        <translation>Il existe déjà un fichier %1. Choisissez un autre nom, ou ajoutez --yes pour le remplacer.</translation>
    </message>
    <message>
        <source>Exported %1 accounts as %2 to %3</source>
        <translation>%1 comptes exportés au format %2 vers %3</translation>
    </message>
    <message>
        <source>Left out: %1 accounts that your role does not show.</source>
        <translation>Ignorés&#xa0;: %1 comptes que votre rôle ne permet pas de voir.</translation>
    </message>
    <message>
        <source>Write accounts into a file that only you can read, with the head of the journal</source>
        <translation>Écrire des comptes dans un fichier que vous seul pouvez lire, avec la tête du journal</translation>
    </message>
    <message>
        <source>The file; - for standard output</source>
        <translation>Le fichier&#x202f;; - pour la sortie standard</translation>
    </message>
    <message>
        <source>%1; otherwise as the file is named. csv is for spreadsheets, csv-exact for scripts</source>
        <translation>%1&#x202f;; par défaut selon le nom du fichier. csv est destiné aux tableurs, csv-exact aux scripts</translation>
    </message>
    <message>
        <source>CSV for scripts: keys, commas, and every value as it is</source>
        <translation>CSV pour scripts&#xa0;: clés, virgules et chaque valeur telle quelle</translation>
    </message>
    <message>
        <source>Only accounts with this, as for list</source>
        <translation>Seulement les comptes répondant à ceci, comme pour list</translation>
    </message>
    <message>
        <source>Which columns; otherwise all that can be imported again</source>
        <translation>Quelles colonnes&#x202f;; par défaut toutes celles qui peuvent être réimportées</translation>
    </message>
    <message>
        <source>Sort by these columns; otherwise as they were added</source>
        <translation>Trier selon ces colonnes&#x202f;; par défaut dans l’ordre d’ajout</translation>
    </message>
    <message>
        <source>The recycle bin instead</source>
        <translation>La corbeille à la place</translation>
    </message>
    <message>
        <source>Replace a file that is there</source>
        <translation>Remplacer un fichier existant</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>External applications</source>
        <translation>Applications externes</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Protégé</translation>
    </message>
    <message>
        <source>Choose a role.</source>
        <translation>Choisissez un rôle.</translation>
    </message>
    <message>
        <source>There is no role “%1”. Use one of: %2.</source>
        <translation>Il n’existe pas de rôle «&#x202f;%1&#x202f;». Utilisez l’un des suivants&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no application “%1”. Use one of: %2.</source>
        <translation>Il n’existe pas d’application «&#x202f;%1&#x202f;». Utilisez l’une des suivantes&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Choose at least one external application; without one the API user can do nothing.</source>
        <translation>Choisissez au moins une application externe&#x202f;; sans application, l’utilisateur API ne peut rien faire.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no. Use yes or no.</source>
        <translation>«&#x202f;%1&#x202f;» ne signifie ni oui ni non. Utilisez yes ou no.</translation>
    </message>
    <message>
        <source>“%1” is not a language. Use a language tag such as en, es or pt-BR.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une langue. Utilisez un code de langue tel que en, es ou pt-BR.</translation>
    </message>
    <message>
        <source>“%1” is not a type. Use person or api-user.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un type. Utilisez person ou api-user.</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>API user</source>
        <translation>Utilisateur API</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>FileSafety</name>
    <message>
        <source>The file %1 belongs to %2, who can change it past Steward.</source>
        <translation>Le fichier %1 appartient à %2, qui peut le modifier à l’insu de Steward.</translation>
    </message>
    <message>
        <source>Others on this computer can change the file %1. Take that right from them (chmod 600).</source>
        <translation>D’autres personnes peuvent modifier le fichier %1 sur cet ordinateur. Retirez-leur ce droit (chmod 600).</translation>
    </message>
    <message>
        <source>Others on this computer can read the file %1. Take that right from them (chmod 600).</source>
        <translation>D’autres personnes peuvent lire le fichier %1 sur cet ordinateur. Retirez-leur ce droit (chmod 600).</translation>
    </message>
    <message>
        <source>The file %1 is on a network drive, where two computers that write at once can damage it. Keep it on a disk of this computer, and connect several consoles through a server.</source>
        <translation>Le fichier %1 se trouve sur un lecteur réseau, où deux ordinateurs qui écrivent en même temps peuvent l’endommager. Conservez-le sur un disque de cet ordinateur, et reliez plusieurs consoles par un serveur.</translation>
    </message>
</context>
<context>
    <name>FilterConditions</name>
    <message>
        <source>“%1” is not a condition. Write it as NAME=VALUE, for example type=api-user.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une condition. Utilisez la forme NAME=VALUE, par exemple type=api-user.</translation>
    </message>
    <message>
        <source>“%1” is not asked for with “!=”. Write it as %1=VALUE.</source>
        <translation>«&#x202f;%1&#x202f;» ne s’utilise pas avec «&#x202f;!=&#x202f;». Utilisez la forme %1=VALUE.</translation>
    </message>
    <message>
        <source>“%1” is not a status. Use active or suspended.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un statut. Utilisez active ou suspended.</translation>
    </message>
    <message>
        <source>“%1” is not a condition. Use type, status, credential, role, application, organization, language, text, expires, unused, only or deleted.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une condition. Utilisez type, status, credential, role, application, organization, language, text, expires, unused, only ou deleted.</translation>
    </message>
    <message>
        <source>“%1” can be asked for only once. Leave one of the two conditions out.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut être demandé qu’une seule fois. Omettez l’une des deux conditions.</translation>
    </message>
    <message>
        <source>“%1” are not so many days. Use 1d to %2d.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nombre de jours possible. Utilisez 1d à %2d.</translation>
    </message>
    <message>
        <source>“%1” is neither days nor a date. Use one such as 30d or 2026-03-18.</source>
        <translation>«&#x202f;%1&#x202f;» n’est ni un nombre de jours ni une date. Utilisez une forme telle que 30d ou 2026-03-18.</translation>
    </message>
    <message>
        <source>A text can be asked for only once. Leave one of the two “text” conditions out.</source>
        <translation>Un texte ne peut être demandé qu’une seule fois. Omettez l’une des deux conditions «&#x202f;text&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” says neither yes nor no. Use yes or no.</source>
        <translation>«&#x202f;%1&#x202f;» ne signifie ni oui ni non. Utilisez yes ou no.</translation>
    </message>
    <message>
        <source>The condition “text” names no text. Say what is to be found.</source>
        <translation>La condition « text » ne donne aucun texte. Indiquez ce qu’il faut trouver.</translation>
    </message>
    <message>
        <source>“%1” is not a state of a credential. Use none, queued, sending, shown, sent, used, retry, unknown, failed, expired or revoked.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un état d’identifiants. Utilisez none, queued, sending, shown, sent, used, retry, unknown, failed, expired ou revoked.</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>GrammarText</name>
    <message>
        <source>“--directory FILE” may stand here too. “stewardctl --help” lists the exit codes.</source>
        <translation>«&#x202f;--directory FILE&#x202f;» peut aussi être placé ici. «&#x202f;stewardctl --help&#x202f;» énumère les codes de sortie.</translation>
    </message>
</context>
<context>
    <name>Guards</name>
    <message>
        <source>%1 is the last one who can edit roles. Give this privilege to somebody else first.</source>
        <comment>%1 is a person or a role</comment>
        <translation>Personne d’autre que %1 ne peut modifier les rôles. Accordez d’abord ce privilège à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>%1 is the last one who can edit administrators. Give this privilege to somebody else first.</source>
        <comment>%1 is a person or a role</comment>
        <translation>Personne d’autre que %1 ne peut modifier les administrateurs. Accordez d’abord ce privilège à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>You cannot add to a role what you do not hold yourself: %1.</source>
        <translation>Vous ne pouvez pas ajouter à un rôle ce que vous ne détenez pas vous-même&#xa0;: %1.</translation>
    </message>
    <message>
        <source>You cannot give %1 the role %2: it holds what you do not (%3).</source>
        <translation>Vous ne pouvez pas donner à %1 le rôle %2&#xa0;: il comporte ce que vous ne détenez pas (%3).</translation>
    </message>
    <message>
        <source>%1 holds more than you do (%2). Only somebody who holds that too can change the email, the user name or the password.</source>
        <translation>%1 détient plus que vous (%2). Seule une personne qui le détient également peut modifier l’e-mail, le nom d’utilisateur ou le mot de passe.</translation>
    </message>
    <message>
        <source>You cannot change your own role, suspend or delete yourself. Ask somebody else.</source>
        <translation>Vous ne pouvez pas modifier votre propre rôle, ni vous suspendre ou vous supprimer. Demandez à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>You cannot change the role that you have yourself. Ask somebody with another one.</source>
        <translation>Vous ne pouvez pas modifier le rôle que vous avez vous-même. Demandez à quelqu’un qui en a un autre.</translation>
    </message>
    <message>
        <source>%1 is protected and cannot be deleted. Take the protection off first.</source>
        <translation>%1 bénéficie d’une protection contre la suppression. Retirez d’abord cette protection.</translation>
    </message>
</context>
<context>
    <name>HeaderText</name>
    <message>
        <source>The subject contains %1. Delete that character.</source>
        <translation>L’objet contient %1. Supprimez ce caractère.</translation>
    </message>
    <message>
        <source>The subject</source>
        <translation>L’objet</translation>
    </message>
</context>
<context>
    <name>HistoryCommands</name>
    <message>
        <source>“%1” is not a number above 0.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nombre supérieur à 0.</translation>
    </message>
    <message>
        <source>There is nothing to undo. “stewardctl history” lists the changes.</source>
        <translation>Il n’y a rien à annuler. «&#x202f;stewardctl history&#x202f;» énumère les modifications.</translation>
    </message>
    <message>
        <source>Would put back %1</source>
        <translation>Serait remis en l’état&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>Would change %1</source>
        <translation>Serait modifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>the history</source>
        <translation>l’historique</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>At (UTC)</source>
        <translation>Date (UTC)</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Take back changes as one, by default your newest one</source>
        <translation>Annuler des modifications en une fois, par défaut votre plus récente</translation>
    </message>
    <message>
        <source>Numbers of the changes, as history shows them</source>
        <translation>Numéros des modifications, tels que history les affiche</translation>
    </message>
    <message>
        <source>Put these accounts back although they were changed since</source>
        <translation>Remettre ces comptes en l’état bien qu’ils aient été modifiés depuis</translation>
    </message>
    <message>
        <source>Do again what undo has taken back</source>
        <translation>Rétablir ce que undo a annulé</translation>
    </message>
    <message>
        <source>List the changes, the newest first</source>
        <translation>Énumérer les modifications, en commençant par la plus récente</translation>
    </message>
    <message>
        <source>At most so many; otherwise %1</source>
        <translation>Nombre maximal&#x202f;; %1 par défaut</translation>
    </message>
    <message>
        <source>Only changes of this one: uid, user name or email</source>
        <translation>Seulement les modifications de ce compte&#xa0;: uid, nom d’utilisateur ou e-mail</translation>
    </message>
</context>
<context>
    <name>ImageText</name>
    <message>
        <source>In the recycle bin since</source>
        <translation>Dans la corbeille depuis</translation>
    </message>
    <message>
        <source>Uid</source>
        <translation>Uid</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>URL d’accès</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Privileges</source>
        <translation>Privilèges</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Identifiants</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Mailed to</source>
        <translation>Envoyé à</translation>
    </message>
    <message>
        <source>Password made</source>
        <translation>Mot de passe créé</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>First use</source>
        <translation>Première utilisation</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Prochain essai</translation>
    </message>
    <message>
        <source>Message id</source>
        <translation>ID du message</translation>
    </message>
    <message>
        <source>Deployed at</source>
        <translation>Déployé sur</translation>
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
        <translation>Choisi par la personne</translation>
    </message>
    <message>
        <source>Name of the directory</source>
        <translation>Nom de l’annuaire</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <source>Stays signed in until</source>
        <translation>Connexion maintenue jusqu’au</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Essayé</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Takes back entry</source>
        <translation>Annule l’entrée</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>Créé le</translation>
    </message>
    <message>
        <source>Head of the journal</source>
        <translation>Tête du journal</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Serveur de messagerie</translation>
    </message>
    <message>
        <source>Pause of the mails</source>
        <translation>Pause des e-mails</translation>
    </message>
    <message>
        <source>Texts of the mails</source>
        <translation>Textes des e-mails</translation>
    </message>
    <message>
        <source>Rules for passwords</source>
        <translation>Règles pour les mots de passe</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Key that signs the journal</source>
        <translation>Clé qui signe le journal</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Sender address</source>
        <translation>Adresse de l’expéditeur</translation>
    </message>
    <message>
        <source>Sender name</source>
        <translation>Nom de l’expéditeur</translation>
    </message>
    <message>
        <source>Reply to</source>
        <translation>Répondre à</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>Password in the keychain</source>
        <translation>Mot de passe dans le trousseau</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Unused expires after (hours)</source>
        <translation>Expiration sans utilisation (heures)</translation>
    </message>
    <message>
        <source>Expires after (days)</source>
        <translation>Expiration (jours)</translation>
    </message>
    <message>
        <source>Warn before (days)</source>
        <translation>Avertir avant (jours)</translation>
    </message>
    <message>
        <source>Allowed domains</source>
        <translation>Domaines autorisés</translation>
    </message>
    <message>
        <source>Asks who you are</source>
        <translation>Demande votre identité</translation>
    </message>
    <message>
        <source>Locks after (minutes)</source>
        <translation>Verrouillage après (minutes)</translation>
    </message>
    <message>
        <source>Stays signed in for (days)</source>
        <translation>Connexion maintenue pendant (jours)</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Chaque jour</translation>
    </message>
    <message>
        <source>Backups that stay</source>
        <translation>Sauvegardes conservées</translation>
    </message>
    <message>
        <source>Before changes of rows</source>
        <translation>Avant modification de lignes</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Clé publique</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>Impact</name>
    <message>
        <source>%1 for %2</source>
        <translation>%1 pour %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s) will stop working</source>
        <translation>
            <numerusform>%Ln intégration cessera de fonctionner</numerusform>
            <numerusform>%Ln intégrations cesseront de fonctionner</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 will stop working</source>
        <translation>%1 cessera de fonctionner</translation>
    </message>
    <message>
        <source>%1 will stop working for %2</source>
        <translation>%1 cessera de fonctionner pour %2</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>%1 on %2</source>
        <comment>who, and when</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>an empty field</comment>
        <translation>rien</translation>
    </message>
    <message>
        <source>%1 was changed to “%2” by %3, after the file was written; the file says “%4”.</source>
        <translation>%3 a remplacé la valeur de %1 par «&#x202f;%2&#x202f;» après l’écriture du fichier&#x202f;; le fichier indique «&#x202f;%4&#x202f;».</translation>
    </message>
    <message>
        <source>Keep What Is There</source>
        <translation>Garder la valeur actuelle</translation>
    </message>
    <message>
        <source>Use the File&apos;s</source>
        <translation>Utiliser celle du fichier</translation>
    </message>
    <message>
        <source>Changed by %1, after the file was written; kept: %2</source>
        <translation>Modifié par %1 après l’écriture du fichier&#x202f;; conservé&#xa0;: %2</translation>
    </message>
    <message>
        <source>No account has this uid. It was deleted for good, or is of another directory.</source>
        <translation>Aucun compte n’a cet uid. Il a été supprimé définitivement, ou appartient à un autre annuaire.</translation>
    </message>
    <message>
        <source>%1 is in the recycle bin. Restore the account first.</source>
        <translation>%1 est dans la corbeille. Restaurez d’abord le compte.</translation>
    </message>
    <message>
        <source>An administrator and an API user have this email. Say which one is meant.</source>
        <translation>Un administrateur et un utilisateur API ont cet e-mail. Indiquez lequel est visé.</translation>
    </message>
    <message>
        <source>%1 has this email already.</source>
        <translation>%1 a déjà cet e-mail.</translation>
    </message>
    <message>
        <source>%1 has this user name already.</source>
        <translation>%1 a déjà ce nom d’utilisateur.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Utiliser %1</translation>
    </message>
    <message>
        <source>The same account as row %1 of this file</source>
        <translation>Même compte que la ligne %1 de ce fichier</translation>
    </message>
    <message>
        <source>Same email as row %1 of this file</source>
        <translation>Même e-mail que la ligne %1 de ce fichier</translation>
    </message>
    <message>
        <source>Same user name as row %1 of this file</source>
        <translation>Même nom d’utilisateur que la ligne %1 de ce fichier</translation>
    </message>
    <message>
        <source>Similar to row %1 of this file, check that both exist</source>
        <translation>Ressemble à la ligne %1 de ce fichier&#x202f;; vérifiez que les deux existent</translation>
    </message>
    <message>
        <source>Similar to %1, check that both exist</source>
        <translation>Ressemble à %1&#x202f;; vérifiez que les deux existent</translation>
    </message>
    <message>
        <source>The row has more cells than there are headings. Check the separators and quotation marks of this row.</source>
        <translation>La ligne a plus de cellules qu’il n’y a d’en-têtes. Vérifiez les séparateurs et les guillemets de cette ligne.</translation>
    </message>
    <message>
        <source>“%1” for %2 is neither yes nor no.</source>
        <translation>«&#x202f;%1&#x202f;» pour %2 n’est ni oui ni non.</translation>
    </message>
    <message>
        <source>“%1” is not a uid. Leave the cell empty for a new account.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un uid. Laissez la cellule vide pour un nouveau compte.</translation>
    </message>
    <message>
        <source>First name “%1”, last name “%2”: check where the name is parted.</source>
        <translation>Prénom «&#x202f;%1&#x202f;», nom de famille «&#x202f;%2&#x202f;»&#xa0;: vérifiez où le nom est séparé.</translation>
    </message>
    <message>
        <source>Blanks around the email removed</source>
        <translation>Espaces supprimées autour de l’e-mail</translation>
    </message>
    <message>
        <source>The domain of %1 is new here; %2 is known.</source>
        <translation>Le domaine de %1 est nouveau ici&#x202f;; %2 est connu.</translation>
    </message>
    <message>
        <source>Leave the Language Out</source>
        <translation>Ignorer la langue</translation>
    </message>
    <message>
        <source>Leave the Role Out</source>
        <translation>Ignorer le rôle</translation>
    </message>
    <message>
        <source>Leave the Applications Out</source>
        <translation>Ignorer les applications</translation>
    </message>
    <message>
        <source>Addresses of this directory are at %1. Use one of these domains, or allow this one in Settings.</source>
        <translation>Les adresses de cet annuaire appartiennent à %1. Utilisez l’un de ces domaines, ou autorisez celui-ci dans les paramètres.</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 existe déjà.</translation>
    </message>
    <message>
        <source>Not as it was when the file was written, and how it was is not known: check what is overwritten</source>
        <translation>N’est plus comme lors de l’écriture du fichier, et l’état d’alors est inconnu&#xa0;: vérifiez ce qui est remplacé</translation>
    </message>
    <message>
        <source>It is not said whether this is an administrator or an API user.</source>
        <translation>Il n’est pas indiqué s’il s’agit d’un administrateur ou d’un utilisateur API.</translation>
    </message>
    <message>
        <source>Two columns contradict each other about whether the login is suspended. Correct one of them, or leave its column out.</source>
        <translation>Deux colonnes se contredisent sur la suspension de la connexion. Corrigez l’une d’elles ou omettez sa colonne.</translation>
    </message>
    <message>
        <source>“%1” is how a spreadsheet shows an error. Correct the cell.</source>
        <translation>« %1 » est l’affichage d’une erreur par un tableur. Corrigez la cellule.</translation>
    </message>
    <message>
        <source>The organization “%1” is new here; “%2” is known.</source>
        <translation>L’organisation « %1 » est nouvelle ici ; « %2 » est connue.</translation>
    </message>
</context>
<context>
    <name>ImportActions</name>
    <message>
        <source>The file %1 could not be read. Check that it is there and that you may read it.</source>
        <translation>Le fichier %1 n’a pas pu être lu. Vérifiez qu’il existe et que vous pouvez le lire.</translation>
    </message>
    <message>
        <source>Import of a spreadsheet</source>
        <translation>Importation d’une feuille de calcul</translation>
    </message>
    <message>
        <source>Deleted meanwhile.</source>
        <translation>Supprimé entre-temps.</translation>
    </message>
    <message>
        <source>Changed meanwhile by somebody else.</source>
        <translation>Modifié entre-temps par quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>The policy no longer allows this address.</source>
        <translation>Les règles n’autorisent plus cette adresse.</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 unchanged, %4 with problems</source>
        <translation>Nouveaux&#xa0;: %1&#x202f;; modifiés&#xa0;: %2&#x202f;; inchangés&#xa0;: %3&#x202f;; avec problèmes&#xa0;: %4</translation>
    </message>
    <message>
        <source>; %1 changed in the directory after the file was written</source>
        <translation>&#x202f;; modifiés dans l’annuaire après l’écriture du fichier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing was changed. Add --even-if-last to do it all the same.</source>
        <translation>Rien n’a été modifié. Ajoutez --even-if-last pour le faire malgré tout.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again.</source>
        <translation>Rien n’a été modifié. Réessayez.</translation>
    </message>
    <message>
        <source>%1 [change %2]: %3</source>
        <translation>%1 [modification %2]&#xa0;: %3</translation>
    </message>
    <message>
        <source>Nothing to import: %1</source>
        <translation>Rien à importer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not imported: %1 rows with problems. Put them right and import them again; %2 OUT writes them into a file.</source>
        <translation>Non importées&#xa0;: %1 lignes avec problèmes. Corrigez-les et importez-les à nouveau&#x202f;; %2 OUT les écrit dans un fichier.</translation>
    </message>
    <message>
        <source>The file does not say how its letters are written; it may be %1. Say so with --encoding (%2).</source>
        <translation>Le fichier n’indique pas comment ses caractères sont codés&#x202f;; il peut s’agir de %1. Précisez-le avec --encoding (%2).</translation>
    </message>
    <message>
        <source>Nothing was changed: %1. Put the problems right, or leave out %2 to import the other rows.</source>
        <translation>Rien n’a été modifié&#xa0;: %1. Corrigez les problèmes, ou omettez %2 pour importer les autres lignes.</translation>
    </message>
    <message>
        <source>Add and change accounts from a spreadsheet: CSV, or text with tabs</source>
        <translation>Ajouter et modifier des comptes à partir d’une feuille de calcul&#xa0;: CSV, ou texte avec tabulations</translation>
    </message>
    <message>
        <source>Save how the columns are read into this file</source>
        <translation>Enregistrer dans ce fichier la façon dont les colonnes sont lues</translation>
    </message>
    <message>
        <source>Mail a user name and a password to new accounts</source>
        <translation>Envoyer aux nouveaux comptes un nom d’utilisateur et un mot de passe par e-mail</translation>
    </message>
    <message>
        <source>Write the rows with problems, and why, into this file</source>
        <translation>Écrire dans ce fichier les lignes avec problèmes et leur cause</translation>
    </message>
    <message>
        <source>Import no row when one has a problem; otherwise the others are imported, and the exit code is 2</source>
        <translation>N’importer aucune ligne si l’une d’elles a un problème&#x202f;; sinon, les autres sont importées et le code de sortie est 2</translation>
    </message>
    <message>
        <source>Accepted for older scripts; nothing is asked</source>
        <translation>Accepté pour les anciens scripts&#x202f;; rien n’est demandé</translation>
    </message>
    <message>
        <source>“%1” is no value of %2. Use one of: %3.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une valeur pour %2. Utilisez l’une des suivantes&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 is the number of a row, or 0 when there are no headings.</source>
        <translation>%1 est le numéro d’une ligne, ou 0 s’il n’y a pas d’en-têtes.</translation>
    </message>
    <message>
        <source>“%1” names no column. Write it as COLUMN=FIELD; the columns are: %2.</source>
        <translation>«&#x202f;%1&#x202f;» ne désigne aucune colonne. Utilisez la forme COLUMN=FIELD&#x202f;; les colonnes sont&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” is no field. Use one of: %2; nothing leaves the column out.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un champ. Utilisez l’un des suivants&#xa0;: %2&#x202f;; une valeur vide ignore la colonne.</translation>
    </message>
    <message>
        <source>“%1” names no field. Write it as FIELD=VALUE, for example kind=person.</source>
        <translation>«&#x202f;%1&#x202f;» ne désigne aucun champ. Utilisez la forme FIELD=VALUE, par exemple kind=person.</translation>
    </message>
    <message>
        <source>The mapping %1 could not be read.</source>
        <translation>La correspondance %1 n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>The mapping does not fit this file and directory; not there: %1. Use another one, or correct it.</source>
        <translation>La correspondance ne convient pas à ce fichier et à cet annuaire&#x202f;; éléments absents&#xa0;: %1. Utilisez-en une autre, ou corrigez-la.</translation>
    </message>
    <message>
        <source>Standard input could not be read.</source>
        <translation>L’entrée standard n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>The file; - for standard input</source>
        <translation>Le fichier&#x202f;; - pour l’entrée standard</translation>
    </message>
    <message>
        <source>How a row finds its account; otherwise the uid, if there is such a column, or the email</source>
        <translation>Comment une ligne trouve son compte&#x202f;; par défaut par l’uid, si une telle colonne existe, ou par l’e-mail</translation>
    </message>
    <message>
        <source>What happens to that account; otherwise update</source>
        <translation>Ce qu’il advient de ce compte&#x202f;; par défaut update</translation>
    </message>
    <message>
        <source>What counts for a field that was changed in the file, and in the directory after the file was written; otherwise the row fails</source>
        <translation>Ce qui compte pour un champ modifié dans le fichier, et dans l’annuaire après l’écriture du fichier&#x202f;; sinon la ligne échoue</translation>
    </message>
    <message>
        <source>How the columns are read, as saved by --save-mapping or the window</source>
        <translation>Comment les colonnes sont lues, tel qu’enregistré par --save-mapping ou par la fenêtre</translation>
    </message>
    <message>
        <source>What a column is, for example “Dept=organization”; without a field it is left out</source>
        <translation>Ce qu’est une colonne, par exemple «&#x202f;Dept=organization&#x202f;»&#x202f;; sans champ, elle est ignorée</translation>
    </message>
    <message>
        <source>What new accounts get where the file says nothing, for example kind=person</source>
        <translation>Ce que reçoivent les nouveaux comptes lorsque le fichier ne précise rien, par exemple kind=person</translation>
    </message>
    <message>
        <source>How letters are written: %1</source>
        <translation>Comment les caractères sont codés&#xa0;: %1</translation>
    </message>
    <message>
        <source>comma, semicolon, tab or pipe</source>
        <translation>comma, semicolon, tab ou pipe</translation>
    </message>
    <message>
        <source>The row with the headings; 0: there is none</source>
        <translation>La ligne contenant les en-têtes&#x202f;; 0&#xa0;: il n’y en a pas</translation>
    </message>
    <message>
        <source>Two columns are mapped to %1. Map one of them.</source>
        <translation>Deux colonnes sont associées à %1. Associez-en une seule.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>“%1” as %2</source>
        <comment>a column, and what it is taken for</comment>
        <translation>« %1 » comme %2</translation>
    </message>
    <message>
        <source>Columns that are not read: %1. If one matters, say with %2 what it is.</source>
        <translation>Colonnes qui ne sont pas lues : %1. Si l’une d’elles compte, indiquez avec %2 ce qu’elle est.</translation>
    </message>
    <message>
        <source>Columns whose meaning is guessed: %1. Say it with %2 where it is another one.</source>
        <translation>Colonnes dont le sens est deviné : %1. Indiquez-le avec %2 s’il est différent.</translation>
    </message>
    <message>
        <source>Quotation marks around cells: double, single or none</source>
        <translation>Guillemets autour des cellules : double, single ou none</translation>
    </message>
    <message>
        <source>Write what became of each row into this file: row, action, who, outcome, reason, email</source>
        <translation>Écrire dans ce fichier ce qu’est devenue chaque ligne : ligne, action, qui, issue, motif, e-mail</translation>
    </message>
</context>
<context>
    <name>ImportModel</name>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
</context>
<context>
    <name>ImportRowText</name>
    <message>
        <source>Administrator, %1</source>
        <comment>and the name of the role</comment>
        <translation>Administrateur, %1</translation>
    </message>
    <message>
        <source>API user for %1</source>
        <translation>Utilisateur API pour %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>an empty field</comment>
        <translation>rien</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ignoré</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field: before → after</comment>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation>Ignoré par vous</translation>
    </message>
    <message>
        <source>The file changes nothing</source>
        <translation>Le fichier ne change rien</translation>
    </message>
    <message>
        <source>Same as the existing account</source>
        <translation>Identique au compte existant</translation>
    </message>
</context>
<context>
    <name>JobActions</name>
    <message>
        <source>There is no job %1 in this directory.</source>
        <translation>Il n’existe pas de tâche %1 dans cet annuaire.</translation>
    </message>
    <message>
        <source>Results of others need the privilege %1.</source>
        <translation>Les résultats des autres nécessitent le privilège %1.</translation>
    </message>
    <message>
        <source>a report</source>
        <translation>un rapport</translation>
    </message>
</context>
<context>
    <name>JobReport</name>
    <message>
        <source>%1 of %2 deleted</source>
        <translation>%1 sur %2 supprimés</translation>
    </message>
    <message>
        <source>%1 of %2 imported</source>
        <translation>%1 sur %2 importés</translation>
    </message>
    <message>
        <source>%1 of %2 sent</source>
        <translation>%1 sur %2 envoyés</translation>
    </message>
    <message>
        <source>%1 of %2 changed</source>
        <translation>%1 sur %2 modifiés</translation>
    </message>
    <message>
        <source>Restore it first</source>
        <translation>Restaurez-le d’abord</translation>
    </message>
    <message>
        <source>Edit the account</source>
        <translation>Modifiez le compte</translation>
    </message>
    <message>
        <source>Choose another value</source>
        <translation>Choisissez une autre valeur</translation>
    </message>
    <message>
        <source>Add another API user first</source>
        <translation>Ajoutez d’abord un autre utilisateur API</translation>
    </message>
    <message>
        <source>Ask somebody who may</source>
        <translation>Demandez à quelqu’un d’autorisé</translation>
    </message>
    <message>
        <source>Add another holder first</source>
        <translation>Ajoutez d’abord un autre titulaire</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 en échec</translation>
    </message>
    <message>
        <source>%1 already set</source>
        <translation>%1 déjà ainsi</translation>
    </message>
    <message>
        <source>Ask the recipient first</source>
        <translation>Demandez d’abord au destinataire</translation>
    </message>
    <message>
        <source>%1 may have arrived</source>
        <translation>%1 peut-être arrivé</translation>
    </message>
    <message>
        <source>%1 still queued</source>
        <translation>%1 encore en file d’attente</translation>
    </message>
</context>
<context>
    <name>KeychainTexts</name>
    <message numerus="yes">
        <source>The keychain of this computer did not answer in %Ln second(s). Unlock it if it asks for its password and try again, or enter the password for this session.</source>
        <translation>
            <numerusform>Le trousseau de cet ordinateur n’a pas répondu en %Ln seconde. Déverrouillez-le s’il demande son mot de passe et réessayez, ou saisissez le mot de passe pour cette session.</numerusform>
            <numerusform>Le trousseau de cet ordinateur n’a pas répondu en %Ln secondes. Déverrouillez-le s’il demande son mot de passe et réessayez, ou saisissez le mot de passe pour cette session.</numerusform>
        </translation>
    </message>
    <message>
        <source>The keychain of this computer did not give out the password: it may be locked. Unlock it and try again, or enter the password for this session.</source>
        <translation>Le trousseau de cet ordinateur n’a pas fourni le mot de passe&#xa0;: il est peut-être verrouillé. Déverrouillez-le et réessayez, ou saisissez le mot de passe pour cette session.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked, or refused access. Unlock it and allow Steward to use it, or enter the password for this session.</source>
        <translation>Le trousseau de cet ordinateur est verrouillé, ou a refusé l’accès. Déverrouillez-le et autorisez Steward à l’utiliser, ou saisissez le mot de passe pour cette session.</translation>
    </message>
    <message>
        <source>This computer has no keychain. Install GNOME Keyring or KWallet, or enter the password for this session.</source>
        <translation>Cet ordinateur n’a pas de trousseau. Installez GNOME Keyring ou KWallet, ou saisissez le mot de passe pour cette session.</translation>
    </message>
    <message>
        <source>The keychain of this computer could not be used. Start GNOME Keyring or KWallet and try again, or enter the password for this session.</source>
        <translation>Le trousseau de cet ordinateur n’a pas pu être utilisé. Démarrez GNOME Keyring ou KWallet et réessayez, ou saisissez le mot de passe pour cette session.</translation>
    </message>
</context>
<context>
    <name>LifecycleCommands</name>
    <message>
        <source>Would suspend %1</source>
        <translation>Serait suspendu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Would resume %1</source>
        <translation>Serait réactivé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Would delete %1</source>
        <translation>Serait supprimé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing was deleted. Add --yes and --even-if-last to delete.</source>
        <translation>Rien n’a été supprimé. Ajoutez --yes et --even-if-last pour supprimer.</translation>
    </message>
    <message>
        <source>Nothing was deleted. Add --yes to delete.</source>
        <translation>Rien n’a été supprimé. Ajoutez --yes pour supprimer.</translation>
    </message>
    <message>
        <source>%1 accounts match. Nothing was deleted. Look with --dry-run, then add --yes.</source>
        <translation>%1 comptes correspondent. Rien n’a été supprimé. Vérifiez avec --dry-run, puis ajoutez --yes.</translation>
    </message>
    <message>
        <source>Would restore %1</source>
        <translation>Serait restauré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Would delete %1 for good</source>
        <translation>Serait supprimé définitivement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing was deleted. This cannot be undone; add --yes to do it.</source>
        <translation>Rien n’a été supprimé. Cette opération est irréversible&#x202f;; ajoutez --yes pour l’effectuer.</translation>
    </message>
    <message>
        <source>Suspend the login of some of them</source>
        <translation>Suspendre l’accès de certains d’entre eux</translation>
    </message>
    <message>
        <source>Let suspended ones sign in again</source>
        <translation>Permettre aux comptes suspendus de se connecter à nouveau</translation>
    </message>
    <message>
        <source>Move some of them to the recycle bin</source>
        <translation>Placer certains d’entre eux dans la corbeille</translation>
    </message>
    <message>
        <source>Do it; without it, nothing is deleted</source>
        <translation>Effectuer l’opération&#x202f;; sans cela, rien n’est supprimé</translation>
    </message>
    <message>
        <source>Take some of them out of the recycle bin, or make the directory as a backup has it</source>
        <translation>Sortir certains d’entre eux de la corbeille, ou rendre l’annuaire conforme à une sauvegarde</translation>
    </message>
    <message>
        <source>Delete some of those in the recycle bin for good</source>
        <translation>Supprimer définitivement certains de ceux qui sont dans la corbeille</translation>
    </message>
    <message>
        <source>Do it; it cannot be undone</source>
        <translation>Effectuer l’opération&#x202f;; elle est irréversible</translation>
    </message>
    <message>
        <source>With --backup: do it; without it, nothing is changed</source>
        <translation>Avec --backup&#x202f;: effectuer l’opération&#x202f;; sans cela, rien n’est modifié</translation>
    </message>
</context>
<context>
    <name>ListCommands</name>
    <message>
        <source>There is no view “%1”: none was saved for this directory. Save one in the window.</source>
        <translation>Il n’existe pas de vue «&#x202f;%1&#x202f;»&#xa0;: aucune n’a été enregistrée pour cet annuaire. Enregistrez-en une dans la fenêtre.</translation>
    </message>
    <message>
        <source>There is no view “%1”. Use one of: %2.</source>
        <translation>Il n’existe pas de vue «&#x202f;%1&#x202f;». Utilisez l’une des suivantes&#xa0;: %2.</translation>
    </message>
    <message>
        <source>--json and --csv exclude each other. Use one of them.</source>
        <translation>--json et --csv s’excluent mutuellement. Utilisez l’une de ces options.</translation>
    </message>
    <message>
        <source>the list of accounts</source>
        <translation>la liste des comptes</translation>
    </message>
    <message>
        <source>Only API user of</source>
        <translation>Seul utilisateur API de</translation>
    </message>
    <message>
        <source>Only rows with this: type, status, credential, role, application, organization, language, text, deleted, expires=30d, unused=90d or only=yes (the only API user of an application); NAME!=VALUE: without it; nothing behind = is none; the same name again adds a value</source>
        <translation>Seulement les lignes répondant à ceci&#xa0;: type, status, credential, role, application, organization, language, text, deleted, expires=30d, unused=90d ou only=yes (le seul utilisateur API d’une application)&#x202f;; NAME!=VALUE&#xa0;: sans cette valeur&#x202f;; rien après = signifie aucune valeur&#x202f;; répéter le même nom ajoute une valeur</translation>
    </message>
    <message>
        <source>List administrators and API users</source>
        <translation>Énumérer les administrateurs et les utilisateurs API</translation>
    </message>
    <message>
        <source>As a view that was saved in the window: its filter, order and columns; other options go before it</source>
        <translation>Comme une vue enregistrée dans la fenêtre&#xa0;: son filtre, son ordre et ses colonnes&#x202f;; les autres options l’emportent</translation>
    </message>
    <message>
        <source>Which columns, for example firstName,email,status</source>
        <translation>Quelles colonnes, par exemple firstName,email,status</translation>
    </message>
    <message>
        <source>Sort by these columns; otherwise as they were added</source>
        <translation>Trier selon ces colonnes&#x202f;; par défaut dans l’ordre d’ajout</translation>
    </message>
    <message>
        <source>The recycle bin instead</source>
        <translation>La corbeille à la place</translation>
    </message>
    <message>
        <source>Print CSV (RFC 4180, UTF-8)</source>
        <translation>Afficher en CSV (RFC 4180, UTF-8)</translation>
    </message>
    <message>
        <source>Show everything about some of them, the recycle bin included</source>
        <translation>Tout afficher sur certains d’entre eux, y compris ceux de la corbeille</translation>
    </message>
</context>
<context>
    <name>Lookup</name>
    <message>
        <source>Nobody in the recycle bin has the uid, user name or email “%1”.</source>
        <translation>Personne dans la corbeille n’a l’uid, le nom d’utilisateur ou l’e-mail «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Nobody has the uid, user name or email “%1”.</source>
        <translation>Personne n’a l’uid, le nom d’utilisateur ou l’e-mail «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” names several accounts. Use one of: %2.</source>
        <translation>«&#x202f;%1&#x202f;» désigne plusieurs comptes. Utilisez l’un des suivants&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>This mail is incomplete and was not sent.</source>
        <translation>Cet e-mail est incomplet et n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>Test message from Steward</source>
        <translation>Message de test de Steward</translation>
    </message>
    <message>
        <source>This message shows that Steward can send mail with the settings that are in use.

It contains no password and needs no answer.</source>
        <translation>Ce message montre que Steward peut envoyer des e-mails avec les paramètres en vigueur.

Il ne contient aucun mot de passe et n’appelle aucune réponse.</translation>
    </message>
</context>
<context>
    <name>MailAddress</name>
    <message>
        <source>The name in the mail contains %1. Delete that character.</source>
        <translation>Le nom dans l’e-mail contient %1. Supprimez ce caractère.</translation>
    </message>
    <message>
        <source>The name in the mail</source>
        <translation>Le nom dans l’e-mail</translation>
    </message>
</context>
<context>
    <name>MailCommands</name>
    <message>
        <source>“%1” is not a port. Use a number from 1 to 65535.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un port. Utilisez un nombre de 1 à 65535.</translation>
    </message>
    <message>
        <source>“%1” is no kind of security. Use starttls, tls or none.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un type de sécurité. Utilisez starttls, tls ou none.</translation>
    </message>
    <message>
        <source>Password of %1 at the mail server:</source>
        <translation>Mot de passe de %1 pour le serveur de messagerie&#xa0;:</translation>
    </message>
    <message>
        <source>The password was not kept. Give it to “mail test” and “deliver” with --secret-fd.</source>
        <translation>Le mot de passe n’a pas été conservé. Fournissez-le à «&#x202f;mail test&#x202f;» et à «&#x202f;deliver&#x202f;» avec --secret-fd.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Expéditeur</translation>
    </message>
    <message>
        <source>Sender name</source>
        <translation>Nom de l’expéditeur</translation>
    </message>
    <message>
        <source>Reply to</source>
        <translation>Répondre à</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>Password kept</source>
        <translation>Mot de passe conservé</translation>
    </message>
    <message>
        <source>Paused because</source>
        <translation>Cause de la pause</translation>
    </message>
    <message>
        <source>The mail server took the test message: %1</source>
        <translation>Le serveur de messagerie a accepté le message de test&#xa0;: %1</translation>
    </message>
    <message>
        <source>The text could not be read from standard input.</source>
        <translation>Le texte n’a pas pu être lu sur l’entrée standard.</translation>
    </message>
    <message>
        <source>The text is longer than a mail may be. Shorten it.</source>
        <translation>Le texte est trop long pour un e-mail. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>The first line is the subject, the second is empty, then the text follows.</source>
        <translation>La première ligne est l’objet, la deuxième est vide, puis vient le texte.</translation>
    </message>
    <message>
        <source>Name or address of the mail server</source>
        <translation>Nom ou adresse du serveur de messagerie</translation>
    </message>
    <message>
        <source>587 is usual for starttls, 465 for tls</source>
        <translation>587 est habituel pour starttls, 465 pour tls</translation>
    </message>
    <message>
        <source>starttls, tls, or none (to this computer only)</source>
        <translation>starttls, tls ou none (vers cet ordinateur uniquement)</translation>
    </message>
    <message>
        <source>User name at the server; its password is read from standard input and kept in the keychain. An empty line keeps the one that is kept. An empty USER: without signing in</source>
        <translation>Nom d’utilisateur sur le serveur&#x202f;; son mot de passe est lu sur l’entrée standard et conservé dans le trousseau. Une ligne vide garde celui qui est conservé. USER vide&#xa0;: sans connexion</translation>
    </message>
    <message>
        <source>From whom the mails are</source>
        <translation>De qui proviennent les e-mails</translation>
    </message>
    <message>
        <source>The sender&apos;s name; otherwise that of the directory</source>
        <translation>Le nom de l’expéditeur&#x202f;; par défaut celui de l’annuaire</translation>
    </message>
    <message>
        <source>Whom readers answer and ask</source>
        <translation>À qui les destinataires répondent et posent leurs questions</translation>
    </message>
    <message>
        <source>The only certificates to trust, PEM; empty: the system&apos;s</source>
        <translation>Les seuls certificats approuvés, au format PEM&#x202f;; vide&#xa0;: ceux du système</translation>
    </message>
    <message>
        <source>Read the password from this file descriptor instead of standard input</source>
        <translation>Lire le mot de passe depuis ce descripteur de fichier au lieu de l’entrée standard</translation>
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
        <translation>Indiquer quel serveur de messagerie envoie les identifiants</translation>
    </message>
    <message>
        <source>Show how mails are sent</source>
        <translation>Afficher comment les e-mails sont envoyés</translation>
    </message>
    <message>
        <source>Send a test message and say what the server answered</source>
        <translation>Envoyer un message de test et indiquer la réponse du serveur</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Qui le reçoit</translation>
    </message>
    <message>
        <source>Read the mail server&apos;s password from this file descriptor</source>
        <translation>Lire le mot de passe du serveur de messagerie depuis ce descripteur de fichier</translation>
    </message>
    <message>
        <source>Show the text of a mail: its subject, an empty line, the text</source>
        <translation>Afficher le texte d’un e-mail&#xa0;: son objet, une ligne vide, le texte</translation>
    </message>
    <message>
        <source>Read the text of a mail from standard input, as “template show” prints it</source>
        <translation>Lire le texte d’un e-mail sur l’entrée standard, tel que «&#x202f;template show&#x202f;» l’affiche</translation>
    </message>
    <message>
        <source>Use the built-in text of a mail again</source>
        <translation>Utiliser à nouveau le texte intégré d’un e-mail</translation>
    </message>
</context>
<context>
    <name>MailOutcome</name>
    <message>
        <source>%1 The server said: %2</source>
        <translation>%1 Réponse du serveur&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>MailRenderer</name>
    <message>
        <source>The mail template cannot be used. Correct it in the settings, or use the built-in text.</source>
        <translation>Le modèle d’e-mail ne peut pas être utilisé. Corrigez-le dans les paramètres, ou utilisez le texte intégré.</translation>
    </message>
</context>
<context>
    <name>MailRound</name>
    <message>
        <source>Steward ended while this mail was being handed over; it may have arrived.</source>
        <translation>Steward s’est arrêté pendant la remise de cet e-mail&#x202f;; il est peut-être arrivé.</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Identifiants</translation>
    </message>
    <message>
        <source>No mail server is set up. Enter one in Settings, Mail, or with “stewardctl mail set”; the mails stay queued until then.</source>
        <translation>Aucun serveur de messagerie n’est configuré. Indiquez-en un dans Paramètres, Messagerie, ou avec «&#x202f;stewardctl mail set&#x202f;»&#x202f;; d’ici là, les e-mails restent en file d’attente.</translation>
    </message>
    <message>
        <source>No mail was sent: the server issues the passwords of this directory.</source>
        <translation>Aucun e-mail n’a été envoyé : le serveur émet les mots de passe de cet annuaire.</translation>
    </message>
</context>
<context>
    <name>MailSettings</name>
    <message>
        <source>The mail server is missing. Enter its name, for example smtp.example.com.</source>
        <translation>Il manque le serveur de messagerie. Saisissez son nom, par exemple smtp.example.com.</translation>
    </message>
    <message>
        <source>The name of the mail server contains %1. Delete that character.</source>
        <translation>Le nom du serveur de messagerie contient %1. Supprimez ce caractère.</translation>
    </message>
    <message>
        <source>“%1” is not the name or address of a server. Enter it without blanks, port or https://, for example smtp.example.com.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas le nom ou l’adresse d’un serveur. Saisissez-le sans espaces, sans port et sans https://, par exemple smtp.example.com.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Choose a file with certificates, or leave this empty to trust those of the system.</source>
        <translation>Impossible de lire «&#x202f;%1&#x202f;». Choisissez un fichier contenant des certificats, ou laissez ce champ vide pour approuver ceux du système.</translation>
    </message>
    <message>
        <source>Enter a port between 1 and %1; 587 is usual.</source>
        <translation>Saisissez un port entre 1 et %1&#x202f;; 587 est habituel.</translation>
    </message>
    <message>
        <source>Without encryption, passwords could be read on their way. Choose STARTTLS or TLS; only a mail server on this computer can do without.</source>
        <translation>Sans chiffrement, les mots de passe pourraient être lus en chemin. Choisissez STARTTLS ou TLS&#x202f;; seul un serveur de messagerie sur cet ordinateur peut s’en passer.</translation>
    </message>
    <message>
        <source>The user name contains %1. Delete that character.</source>
        <translation>Le nom d’utilisateur contient %1. Supprimez ce caractère.</translation>
    </message>
    <message>
        <source>Sender name</source>
        <translation>Nom de l’expéditeur</translation>
    </message>
</context>
<context>
    <name>MailTemplate</name>
    <message>
        <source>The subject is empty. Enter one.</source>
        <translation>L’objet est vide. Saisissez-en un.</translation>
    </message>
    <message>
        <source>The subject contains %1. Delete that character.</source>
        <translation>L’objet contient %1. Supprimez ce caractère.</translation>
    </message>
    <message>
        <source>The subject is longer than %1 characters. Shorten it.</source>
        <translation>L’objet dépasse %1 caractères. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>The text is empty. Enter one, or use the built-in text.</source>
        <translation>Le texte est vide. Saisissez-en un, ou utilisez le texte intégré.</translation>
    </message>
    <message>
        <source>The text contains %1. Delete that character.</source>
        <translation>Le texte contient %1. Supprimez ce caractère.</translation>
    </message>
    <message>
        <source>The text is longer than %1 KiB. Shorten it.</source>
        <translation>Le texte dépasse %1 Kio. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>There is a single %1. Write %1%1 for a brace, or complete the placeholder.</source>
        <translation>Il y a un caractère %1 isolé. Écrivez %1%1 pour une accolade, ou complétez la variable.</translation>
    </message>
    <message>
        <source>%1 is not a placeholder. Correct its name, or delete it.</source>
        <translation>%1 n’est pas une variable. Corrigez son nom, ou supprimez-la.</translation>
    </message>
    <message>
        <source>{password} cannot stand in the subject, because subjects are shown in lists and notifications. Move it into the text.</source>
        <translation>{password} ne peut pas se trouver dans l’objet, car les objets s’affichent dans les listes et les notifications. Déplacez-le dans le texte.</translation>
    </message>
    <message>
        <source>{password} is missing in the text. Write it where the password belongs.</source>
        <translation>{password} manque dans le texte. Écrivez-le là où le mot de passe doit figurer.</translation>
    </message>
    <message>
        <source>{password} stands in the text more than once. Keep one.</source>
        <translation>{password} figure plusieurs fois dans le texte. N’en gardez qu’un.</translation>
    </message>
    <message>
        <source>{userName} is missing in the text. Write it where the user name belongs.</source>
        <translation>{userName} manque dans le texte. Écrivez-le là où le nom d’utilisateur doit figurer.</translation>
    </message>
</context>
<context>
    <name>ManualCommands</name>
    <message>
        <source>There is no completion for “%1”. There is one for bash, zsh and fish.</source>
        <translation>Il n’existe pas de complétion pour «&#x202f;%1&#x202f;». Il en existe une pour bash, zsh et fish.</translation>
    </message>
    <message>
        <source>Print what makes a shell complete commands and options: source &lt;(stewardctl completion bash)</source>
        <translation>Afficher ce qui permet à un shell de compléter les commandes et les options&#xa0;: source &lt;(stewardctl completion bash)</translation>
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
        <translation>Seul utilisateur API d’une application</translation>
    </message>
    <message>
        <source>Language of the directory</source>
        <translation>Langue de l’annuaire</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Langue&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Not used for %Ln day(s)</source>
        <translation>
            <numerusform>Non utilisé depuis %Ln jour</numerusform>
            <numerusform>Non utilisé depuis %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expires within %Ln day(s)</source>
        <translation>
            <numerusform>Expire dans %Ln jour au plus</numerusform>
            <numerusform>Expire dans %Ln jours au plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Not used since %1</source>
        <translation>Non utilisé depuis le %1</translation>
    </message>
    <message>
        <source>Expires until %1</source>
        <translation>Expire au plus tard le %1</translation>
    </message>
</context>
<context>
    <name>NewDirectory</name>
    <message>
        <source>A part of the program is missing or damaged. Install Steward again.</source>
        <translation>Une partie du programme manque ou est endommagée. Réinstallez Steward.</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>Sample directory</source>
        <translation>Annuaire d’exemple</translation>
    </message>
</context>
<context>
    <name>PasswordCheck</name>
    <message>
        <source>The email or the password is wrong. Check both and try again.</source>
        <translation>L’e-mail ou le mot de passe est incorrect. Vérifiez les deux et réessayez.</translation>
    </message>
    <message>
        <source>Your account is suspended. Ask somebody who administers this directory.</source>
        <translation>Votre compte est suspendu. Adressez-vous à une personne qui administre cet annuaire.</translation>
    </message>
    <message>
        <source>This password has expired. Ask somebody who administers this directory for a new one.</source>
        <translation>Ce mot de passe a expiré. Demandez-en un nouveau à une personne qui administre cet annuaire.</translation>
    </message>
    <message numerus="yes">
        <source>There were too many wrong tries. Try again in %Ln second(s).</source>
        <translation>
            <numerusform>Il y a eu trop d’essais erronés. Réessayez dans %Ln seconde.</numerusform>
            <numerusform>Il y a eu trop d’essais erronés. Réessayez dans %Ln secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>an unknown name</source>
        <translation>un nom inconnu</translation>
    </message>
</context>
<context>
    <name>PasswordStrength</name>
    <message>
        <source>It repeats the same part.</source>
        <translation>Il répète la même partie.</translation>
    </message>
    <message>
        <source>It is mostly a common password, word or name.</source>
        <translation>Il s’agit surtout d’un mot de passe, d’un mot ou d’un nom courant.</translation>
    </message>
    <message>
        <source>It is mostly a word that others know from your account.</source>
        <translation>Il s’agit surtout d’un mot que d’autres connaissent par votre compte.</translation>
    </message>
    <message>
        <source>It repeats the same characters.</source>
        <translation>Il répète les mêmes caractères.</translation>
    </message>
    <message>
        <source>It is mostly a sequence such as abcd or 6543.</source>
        <translation>Il s’agit surtout d’une suite telle que abcd ou 6543.</translation>
    </message>
    <message>
        <source>It is mostly a row of keys beside each other.</source>
        <translation>Il s’agit surtout d’une suite de touches voisines.</translation>
    </message>
    <message>
        <source>It is mostly a date.</source>
        <translation>Il s’agit surtout d’une date.</translation>
    </message>
    <message>
        <source>It is too easy to guess.</source>
        <translation>Il est trop facile à deviner.</translation>
    </message>
    <message>
        <source>%1 Several words that have nothing to do with each other make a good password.</source>
        <comment>%1 is a sentence that says what is wrong</comment>
        <translation>%1 Plusieurs mots sans rapport entre eux font un bon mot de passe.</translation>
    </message>
    <message>
        <source>The password holds a character that cannot be typed, such as a tab. Take it out.</source>
        <translation>Le mot de passe contient un caractère qui ne peut pas être saisi au clavier, par exemple une tabulation. Retirez-le.</translation>
    </message>
    <message>
        <source>%1 of at least %2 characters. Several words make a long password that is easy to remember.</source>
        <translation>%1 caractères sur au moins %2. Plusieurs mots font un mot de passe long et facile à retenir.</translation>
    </message>
    <message>
        <source>It holds “%1”, which others know from your account. Leave that out.</source>
        <translation>Il contient «&#x202f;%1&#x202f;», que d’autres connaissent par votre compte. Omettez cette partie.</translation>
    </message>
</context>
<context>
    <name>Permission</name>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
</context>
<context>
    <name>Placement</name>
    <message>
        <source>There is already a file %1. Choose another name; the file was left alone.</source>
        <translation>Il existe déjà un fichier %1. Choisissez un autre nom&#x202f;; le fichier n’a pas été touché.</translation>
    </message>
    <message>
        <source>The file %1 could not be put in place. Check that you may write in the folder.</source>
        <translation>Le fichier %1 n’a pas pu être mis en place. Vérifiez que vous pouvez écrire dans le dossier.</translation>
    </message>
</context>
<context>
    <name>PolicyCommands</name>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Unused, expires after hours</source>
        <translation>Expiration sans utilisation, en heures</translation>
    </message>
    <message>
        <source>Expires after days</source>
        <translation>Expiration, en jours</translation>
    </message>
    <message>
        <source>Warn days before</source>
        <translation>Avertir, jours avant</translation>
    </message>
    <message>
        <source>Allowed domains</source>
        <translation>Domaines autorisés</translation>
    </message>
    <message>
        <source>--json and --ics exclude each other. Use one of them.</source>
        <translation>--json et --ics s’excluent mutuellement. Utilisez l’une de ces options.</translation>
    </message>
    <message>
        <source>--days is a number from 0 to %1.</source>
        <translation>--days est un nombre de 0 à %1.</translation>
    </message>
    <message>
        <source>passwords that expire</source>
        <translation>les mots de passe qui expirent</translation>
    </message>
    <message>
        <source>Uid</source>
        <translation>Uid</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Say what is asked of passwords and addresses</source>
        <translation>Définir les exigences pour les mots de passe et les adresses</translation>
    </message>
    <message>
        <source>Characters of a generated password; 24 otherwise, at least 20</source>
        <translation>Nombre de caractères d’un mot de passe généré&#x202f;; 24 par défaut, au moins 20</translation>
    </message>
    <message>
        <source>An unused password expires after so many hours; 0: does not</source>
        <translation>Un mot de passe non utilisé expire après ce nombre d’heures&#x202f;; 0&#xa0;: n’expire pas</translation>
    </message>
    <message>
        <source>Any password expires after so many days; 0: does not</source>
        <translation>Tout mot de passe expire après ce nombre de jours&#x202f;; 0&#xa0;: n’expire pas</translation>
    </message>
    <message>
        <source>How many days before that it is told as expiring soon</source>
        <translation>Combien de jours avant il est signalé comme expirant bientôt</translation>
    </message>
    <message>
        <source>Addresses must be at one of these</source>
        <translation>Les adresses doivent appartenir à l’un de ces domaines</translation>
    </message>
    <message>
        <source>Addresses may be at any domain</source>
        <translation>Les adresses peuvent appartenir à n’importe quel domaine</translation>
    </message>
    <message>
        <source>Show what is asked</source>
        <translation>Afficher les exigences</translation>
    </message>
    <message>
        <source>List passwords that expire soon or have expired unused; exit code 1 when there are any, else 0</source>
        <translation>Énumérer les mots de passe qui expirent bientôt ou ont expiré sans être utilisés&#x202f;; code de sortie 1 s’il y en a, sinon 0</translation>
    </message>
    <message>
        <source>Within so many days, otherwise as the policy warns</source>
        <translation>Dans ce nombre de jours, par défaut selon les règles d’avertissement</translation>
    </message>
    <message>
        <source>Print a calendar (iCalendar, RFC 5545)</source>
        <translation>Afficher un calendrier (iCalendar, RFC 5545)</translation>
    </message>
</context>
<context>
    <name>PrivateFile</name>
    <message>
        <source>The file %1 could not be written. Check that its folder is there, that you may write in it, and that there is room.</source>
        <translation>Le fichier %1 n’a pas pu être écrit. Vérifiez que son dossier existe, que vous pouvez y écrire et qu’il y a assez d’espace.</translation>
    </message>
    <message>
        <source>%1 is a directory of Steward or another database, which is not overwritten. Choose another name.</source>
        <translation>%1 est un annuaire de Steward ou une autre base de données et n’est pas remplacé. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>%1 is no ordinary file, but a device or a pipe, which is not overwritten. Choose another name.</source>
        <translation>%1 n’est pas un fichier ordinaire, mais un périphérique ou un tube, et n’est pas remplacé. Choisissez un autre nom.</translation>
    </message>
</context>
<context>
    <name>Privileges</name>
    <message>
        <source>View API users</source>
        <translation>Voir les utilisateurs API</translation>
    </message>
    <message>
        <source>Add API users</source>
        <translation>Ajouter des utilisateurs API</translation>
    </message>
    <message>
        <source>Edit API users</source>
        <translation>Modifier les utilisateurs API</translation>
    </message>
    <message>
        <source>Delete API users</source>
        <translation>Supprimer des utilisateurs API</translation>
    </message>
    <message>
        <source>Suspend API users</source>
        <translation>Suspendre des utilisateurs API</translation>
    </message>
    <message>
        <source>Send credentials to API users</source>
        <translation>Envoyer des identifiants aux utilisateurs API</translation>
    </message>
    <message>
        <source>View administrators</source>
        <translation>Voir les administrateurs</translation>
    </message>
    <message>
        <source>Add administrators</source>
        <translation>Ajouter des administrateurs</translation>
    </message>
    <message>
        <source>Edit administrators</source>
        <translation>Modifier les administrateurs</translation>
    </message>
    <message>
        <source>Delete administrators</source>
        <translation>Supprimer des administrateurs</translation>
    </message>
    <message>
        <source>Suspend administrators</source>
        <translation>Suspendre des administrateurs</translation>
    </message>
    <message>
        <source>Send credentials to administrators</source>
        <translation>Envoyer des identifiants aux administrateurs</translation>
    </message>
    <message>
        <source>View roles</source>
        <translation>Voir les rôles</translation>
    </message>
    <message>
        <source>Create and edit roles</source>
        <translation>Créer et modifier des rôles</translation>
    </message>
    <message>
        <source>Change many accounts at once</source>
        <translation>Modifier de nombreux comptes à la fois</translation>
    </message>
    <message>
        <source>Import spreadsheets</source>
        <translation>Importer des feuilles de calcul</translation>
    </message>
    <message>
        <source>Export accounts</source>
        <translation>Exporter des comptes</translation>
    </message>
    <message>
        <source>View reports</source>
        <translation>Voir les rapports</translation>
    </message>
    <message>
        <source>Download reports</source>
        <translation>Télécharger les rapports</translation>
    </message>
    <message>
        <source>Administrator activity</source>
        <translation>Activité des administrateurs</translation>
    </message>
    <message>
        <source>Mail server and mail texts</source>
        <translation>Serveur et textes des e-mails</translation>
    </message>
    <message>
        <source>External applications</source>
        <translation>Applications externes</translation>
    </message>
    <message>
        <source>Remote server</source>
        <translation>Serveur distant</translation>
    </message>
    <message>
        <source>Allowed domains</source>
        <translation>Domaines autorisés</translation>
    </message>
    <message>
        <source>Password and sign-in rules</source>
        <translation>Règles de mot de passe et de connexion</translation>
    </message>
    <message>
        <source>API users</source>
        <translation>Utilisateurs API</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administrateurs</translation>
    </message>
    <message>
        <source>Roles and privileges</source>
        <translation>Rôles et privilèges</translation>
    </message>
    <message>
        <source>Bulk operations</source>
        <translation>Opérations groupées</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Configuration</translation>
    </message>
</context>
<context>
    <name>ProblemRows</name>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
</context>
<context>
    <name>Recipe</name>
    <message>
        <source>This is not a recipe that can be run: “%1” %2</source>
        <translation>Cette recette ne peut pas être exécutée&#xa0;: «&#x202f;%1&#x202f;» %2</translation>
    </message>
    <message>
        <source>is not known. Use %1.</source>
        <translation>n’est pas connu. Utilisez %1.</translation>
    </message>
    <message>
        <source>must be a text.</source>
        <translation>doit être un texte.</translation>
    </message>
    <message>
        <source>must be a list of texts such as “type=api-user”.</source>
        <translation>doit être une liste de textes tels que «&#x202f;type=api-user&#x202f;».</translation>
    </message>
    <message>
        <source>must name at least one condition, such as “type=api-user”.</source>
        <translation>doit indiquer au moins une condition, par exemple «&#x202f;type=api-user&#x202f;».</translation>
    </message>
    <message>
        <source>must be an object.</source>
        <translation>doit être un objet.</translation>
    </message>
    <message>
        <source>must be a number of rows from 1.</source>
        <translation>doit être un nombre de lignes à partir de 1.</translation>
    </message>
    <message>
        <source>must be true or false.</source>
        <translation>doit être true ou false.</translation>
    </message>
    <message>
        <source>does not go with deleting. Leave it out.</source>
        <translation>est incompatible avec une suppression. Omettez-le.</translation>
    </message>
    <message>
        <source>must be edit or delete.</source>
        <translation>doit être edit ou delete.</translation>
    </message>
    <message>
        <source>must say what is changed.</source>
        <translation>doit indiquer ce qui est modifié.</translation>
    </message>
    <message>
        <source>This is not a recipe: the file is larger than 1 MB.</source>
        <translation>Ceci n’est pas une recette&#xa0;: le fichier dépasse 1 Mo.</translation>
    </message>
    <message>
        <source>This is not a recipe: byte %1 is no JSON (%2).</source>
        <translation>Ceci n’est pas une recette&#xa0;: l’octet %1 n’est pas du JSON (%2).</translation>
    </message>
    <message>
        <source>This recipe was written by another version of Steward. Save it again there.</source>
        <translation>Cette recette a été écrite par une autre version de Steward. Enregistrez-la à nouveau avec cette version.</translation>
    </message>
    <message>
        <source>is missing; it must be %1.</source>
        <translation>manque&#x202f;; la valeur doit être %1.</translation>
    </message>
</context>
<context>
    <name>RecipeCommands</name>
    <message>
        <source>This recipe deletes, and %1 accounts match. Nothing was deleted. Look with --dry-run, then add --yes.</source>
        <translation>Cette recette supprime, et %1 comptes correspondent. Rien n’a été supprimé. Vérifiez avec --dry-run, puis ajoutez --yes.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Run a recipe: a bulk job that was saved in the window or written by hand</source>
        <translation>Exécuter une recette&#xa0;: une tâche groupée enregistrée dans la fenêtre ou écrite à la main</translation>
    </message>
    <message>
        <source>The name of a saved recipe, or a file</source>
        <translation>Le nom d’une recette enregistrée, ou un fichier</translation>
    </message>
    <message>
        <source>Do nothing when more accounts match; otherwise as the recipe says</source>
        <translation>Ne rien faire si davantage de comptes correspondent&#x202f;; par défaut selon la recette</translation>
    </message>
    <message>
        <source>Do it although the recipe deletes</source>
        <translation>Effectuer l’opération bien que la recette supprime</translation>
    </message>
    <message>
        <source>List the recipes that were saved on this computer</source>
        <translation>Énumérer les recettes enregistrées sur cet ordinateur</translation>
    </message>
</context>
<context>
    <name>RecipeShelf</name>
    <message>
        <source>The recipe %1 cannot be read.</source>
        <translation>Impossible de lire la recette %1.</translation>
    </message>
    <message>
        <source>There is no recipe “%1”: neither a file nor one of those that were saved in %2.</source>
        <translation>Il n’existe pas de recette «&#x202f;%1&#x202f;»&#xa0;: ni un fichier, ni l’une de celles qui sont enregistrées dans %2.</translation>
    </message>
    <message>
        <source>The folder for recipes, %1, cannot be made.</source>
        <translation>Impossible de créer le dossier des recettes, %1.</translation>
    </message>
    <message>
        <source>The recipe “%1” cannot be deleted.</source>
        <translation>Impossible de supprimer la recette «&#x202f;%1&#x202f;».</translation>
    </message>
</context>
<context>
    <name>Remote</name>
    <message>
        <source>The URL of the remote is missing. Enter it whole, for example https://example.com/scim/v2.</source>
        <translation>Il manque l’URL du serveur distant. Saisissez-la en entier, par exemple https://example.com/scim/v2.</translation>
    </message>
    <message>
        <source>The part of the URL from ? on cannot be used. Delete it.</source>
        <translation>La partie de l’URL à partir de&#x202f;? ne peut pas être utilisée. Supprimez-la.</translation>
    </message>
    <message>
        <source>Enter the user name for the remote, without a colon.</source>
        <translation>Saisissez le nom d’utilisateur pour le serveur distant, sans deux-points.</translation>
    </message>
    <message>
        <source>Enter the client id for the remote.</source>
        <translation>Saisissez l’ID client pour le serveur distant.</translation>
    </message>
    <message>
        <source>Enter the URL at which the remote issues tokens.</source>
        <translation>Saisissez l’URL à laquelle le serveur distant émet des jetons.</translation>
    </message>
    <message>
        <source>Sync every 1 to %1 minutes, or never by itself (0).</source>
        <translation>Synchronisez toutes les 1 à %1 minutes, ou jamais automatiquement (0).</translation>
    </message>
    <message>
        <source>A number of requests per second cannot be negative. Use 0 for no limit.</source>
        <translation>Un nombre de requêtes par seconde ne peut pas être négatif. Utilisez 0 pour aucune limite.</translation>
    </message>
    <message>
        <source>Allow 1 to %1 requests at once.</source>
        <translation>Autorisez de 1 à %1 requêtes simultanées.</translation>
    </message>
    <message>
        <source>“%1” is not known as “%2” of a remote. Use one of: %3.</source>
        <translation>« %1 » n’est pas une valeur connue pour « %2 » d’un serveur distant. Utilisez l’une de celles-ci : %3.</translation>
    </message>
</context>
<context>
    <name>RemoteCommands</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Impossible de lire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is too large for what it should be.</source>
        <translation>%1 est trop volumineux pour ce que ce devrait être.</translation>
    </message>
    <message>
        <source>%1 is no JSON object (position %2: %3).</source>
        <translation>%1 n’est pas un objet JSON (position %2&#xa0;: %3).</translation>
    </message>
    <message>
        <source>“%1” is no number of minutes.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nombre de minutes.</translation>
    </message>
    <message>
        <source>Secret for %1:</source>
        <translation>Secret pour %1&#xa0;:</translation>
    </message>
    <message>
        <source>The secret was not kept. Give it to “sync” and “remote probe” with --secret-fd.</source>
        <translation>Le secret n’a pas été conservé. Fournissez-le à «&#x202f;sync&#x202f;» et à «&#x202f;remote probe&#x202f;» avec --secret-fd.</translation>
    </message>
    <message>
        <source>Connected. Nothing was sent or taken yet; “stewardctl sync” does what is listed above.</source>
        <translation>Connexion établie. Rien n’a encore été envoyé ni repris&#x202f;; «&#x202f;stewardctl sync&#x202f;» effectue ce qui est énuméré ci-dessus.</translation>
    </message>
    <message>
        <source>The directory would forget its remote and what both sides agreed on. Accounts stay on both sides. Add --yes to do it.</source>
        <translation>L’annuaire oublierait son serveur distant et ce dont les deux côtés sont convenus. Les comptes restent des deux côtés. Ajoutez --yes pour le faire.</translation>
    </message>
    <message>
        <source>The server calls itself %1.</source>
        <translation>Le serveur se présente comme %1.</translation>
    </message>
    <message>
        <source>Ability</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Prouvée</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>Ce qui a été testé</translation>
    </message>
    <message>
        <source>Not held by this server, kept here alone: %1</source>
        <translation>Non détenus par ce serveur, conservés ici seulement&#xa0;: %1</translation>
    </message>
    <message>
        <source>This directory has no remote. “remote add” connects one.</source>
        <translation>Cet annuaire n’a pas de serveur distant. «&#x202f;remote add&#x202f;» en connecte un.</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Dialect</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Secret kept</source>
        <translation>Secret conservé</translation>
    </message>
    <message>
        <source>Read in full</source>
        <translation>Lu intégralement</translation>
    </message>
    <message>
        <source>Connect the directory to a server, and list what a first sync would do</source>
        <translation>Connecter l’annuaire à un serveur, et énumérer ce que ferait une première synchronisation</translation>
    </message>
    <message>
        <source>Of the service, such as https://example.com/scim/v2</source>
        <translation>Du service, par exemple https://example.com/scim/v2</translation>
    </message>
    <message>
        <source>bearer, basic, oauth2 or none; the secret is read from standard input and kept in the keychain</source>
        <translation>bearer, basic, oauth2 ou none&#x202f;; le secret est lu sur l’entrée standard et conservé dans le trousseau</translation>
    </message>
    <message>
        <source>User name of basic, client id of oauth2</source>
        <translation>Nom d’utilisateur pour basic, ID client pour oauth2</translation>
    </message>
    <message>
        <source>Where oauth2 gets its tokens</source>
        <translation>Où oauth2 obtient ses jetons</translation>
    </message>
    <message>
        <source>Of the oauth2 token</source>
        <translation>Du jeton oauth2</translation>
    </message>
    <message>
        <source>The only certificates to trust, PEM; otherwise the system&apos;s</source>
        <translation>Les seuls certificats approuvés, au format PEM&#x202f;; par défaut ceux du système</translation>
    </message>
    <message>
        <source>SHA-256 of the server&apos;s public key</source>
        <translation>SHA-256 de la clé publique du serveur</translation>
    </message>
    <message>
        <source>scim (SCIM 2.0) or json (with --profile)</source>
        <translation>scim (SCIM 2.0) ou json (avec --profile)</translation>
    </message>
    <message>
        <source>JSON: the mapping of a json remote, limits, pinned abilities</source>
        <translation>JSON&#xa0;: la correspondance d’un serveur distant json, les limites, les capacités imposées</translation>
    </message>
    <message>
        <source>What it is called, such as Production</source>
        <translation>Comment il s’appelle, par exemple Production</translation>
    </message>
    <message>
        <source>Minutes between syncs of an open window; 0: only when asked</source>
        <translation>Minutes entre les synchronisations d’une fenêtre ouverte&#x202f;; 0&#xa0;: seulement sur demande</translation>
    </message>
    <message>
        <source>Who makes the passwords and mails them: server, or console (where the server takes them)</source>
        <translation>Qui crée les mots de passe et les envoie par e-mail&#xa0;: server, ou console (si le serveur les accepte)</translation>
    </message>
    <message>
        <source>The window sends only what somebody has looked at</source>
        <translation>La fenêtre n’envoie que ce que quelqu’un a examiné</translation>
    </message>
    <message>
        <source>Do not ask the server now</source>
        <translation>Ne pas interroger le serveur maintenant</translation>
    </message>
    <message>
        <source>Read the secret from this file descriptor instead of standard input</source>
        <translation>Lire le secret depuis ce descripteur de fichier au lieu de l’entrée standard</translation>
    </message>
    <message>
        <source>Show the remote, and what was proven of it</source>
        <translation>Afficher le serveur distant, et ce qui en a été prouvé</translation>
    </message>
    <message>
        <source>Find out anew what the server can do, by requests that change nothing</source>
        <translation>Déterminer à nouveau ce que le serveur sait faire, par des requêtes qui ne modifient rien</translation>
    </message>
    <message>
        <source>Read the remote&apos;s secret from this file descriptor</source>
        <translation>Lire le secret du serveur distant depuis ce descripteur de fichier</translation>
    </message>
    <message>
        <source>Forget the remote; accounts stay on both sides</source>
        <translation>Oublier le serveur distant&#x202f;; les comptes restent des deux côtés</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Effectuer l’opération</translation>
    </message>
    <message>
        <source>send, new</source>
        <translation>envoyer, nouveau</translation>
    </message>
    <message>
        <source>send, changed</source>
        <translation>envoyer, modifié</translation>
    </message>
    <message>
        <source>send, deleted</source>
        <translation>envoyer, supprimé</translation>
    </message>
    <message>
        <source>take, new</source>
        <translation>reprendre, nouveau</translation>
    </message>
    <message>
        <source>take, changed</source>
        <translation>reprendre, modifié</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>conflit</translation>
    </message>
    <message>
        <source>question</source>
        <translation>question</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source> %Ln question(s).</source>
        <translation>
            <numerusform> %Ln question.</numerusform>
            <numerusform> %Ln questions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) more that your role does not show.</source>
        <translation>
            <numerusform>%Ln compte de plus que votre rôle ne permet pas de voir.</numerusform>
            <numerusform>%Ln comptes de plus que votre rôle ne permet pas de voir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> %Ln account(s) refused by the server.</source>
        <translation>
            <numerusform> %Ln compte refusé par le serveur.</numerusform>
            <numerusform> %Ln comptes refusés par le serveur.</numerusform>
        </translation>
    </message>
    <message>
        <source>take, deleted</source>
        <translation>reprendre, supprimé</translation>
    </message>
    <message>
        <source>%1 accounts on the server, %2 here, %3 the same. To send: %4 new, %5 changed, %6 deleted. To take: %7 new, %8 changed, %9 deleted. %10 with conflicts.</source>
        <translation>%1 comptes sur le serveur, %2 ici, %3 identiques. À envoyer&#xa0;: %4 nouveaux, %5 modifiés, %6 supprimés. À reprendre&#xa0;: %7 nouveaux, %8 modifiés, %9 supprimés. %10 avec conflits.</translation>
    </message>
    <message numerus="yes">
        <source> %Ln request(s) without an answer, of which the server is asked first.</source>
        <translation>
            <numerusform> %Ln requête sans réponse, à propos de laquelle le serveur est d’abord interrogé.</numerusform>
            <numerusform> %Ln requêtes sans réponse, à propos desquelles le serveur est d’abord interrogé.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemoteConnection</name>
    <message>
        <source>The server answered with status %1.</source>
        <translation>Le serveur a répondu avec le statut %1.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>The server does not accept the sign-in of this console. %1</source>
        <translation>Le serveur n’accepte pas la connexion de cette console. %1</translation>
    </message>
    <message>
        <source>The server does not allow this. %1</source>
        <translation>Le serveur ne l’autorise pas. %1</translation>
    </message>
    <message>
        <source>“%1” shows another key than the one that is pinned. If its certificate was renewed on purpose, enter the new pin.</source>
        <translation>«&#x202f;%1&#x202f;» présente une autre clé que celle qui est épinglée. Si son certificat a été renouvelé intentionnellement, saisissez la nouvelle empreinte.</translation>
    </message>
    <message>
        <source>Stopped while the request was under way.</source>
        <translation>Arrêté pendant le traitement de la requête.</translation>
    </message>
    <message>
        <source>The answer of “%1” is larger than %2 MB, and was not read to its end.</source>
        <translation>La réponse de «&#x202f;%1&#x202f;» dépasse %2 Mo et n’a pas été lue jusqu’à la fin.</translation>
    </message>
    <message>
        <source>“%1” did not answer within %2 seconds.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas répondu dans un délai de %2 secondes.</translation>
    </message>
    <message>
        <source>No protected connection to “%1” came about. Check the URL and its port.</source>
        <translation>Aucune connexion protégée avec «&#x202f;%1&#x202f;» n’a pu être établie. Vérifiez l’URL et son port.</translation>
    </message>
    <message>
        <source>Nothing answers at “%1”, port %2. Check the URL, and whether the server runs.</source>
        <translation>Rien ne répond à «&#x202f;%1&#x202f;», port %2. Vérifiez l’URL, et que le serveur fonctionne.</translation>
    </message>
    <message>
        <source>There is no “%1” in the network. Check the URL and the connection.</source>
        <translation>«&#x202f;%1&#x202f;» est introuvable sur le réseau. Vérifiez l’URL et la connexion.</translation>
    </message>
    <message>
        <source>The connection to “%1” was lost.</source>
        <translation>La connexion avec «&#x202f;%1&#x202f;» a été perdue.</translation>
    </message>
    <message>
        <source>No token was issued for “%1”. Check client id, secret and scope. %2</source>
        <translation>Aucun jeton n’a été émis pour «&#x202f;%1&#x202f;». Vérifiez l’ID client, le secret et l’étendue. %2</translation>
    </message>
    <message>
        <source>The server that issues tokens failed (%1). Try again later.</source>
        <translation>Le serveur qui émet les jetons a échoué (%1). Réessayez plus tard.</translation>
    </message>
    <message>
        <source>“%1” sends the request on to an address without protection (http). It was not followed; tell those who run the server.</source>
        <translation>«&#x202f;%1&#x202f;» redirige la requête vers une adresse sans protection (http). La redirection n’a pas été suivie&#x202f;; prévenez les responsables du serveur.</translation>
    </message>
    <message>
        <source>“%1” sends the request on to “%2”, which was not followed. If that is right, enter that server&apos;s URL.</source>
        <translation>«&#x202f;%1&#x202f;» redirige la requête vers «&#x202f;%2&#x202f;»&#x202f;; la redirection n’a pas été suivie. Si elle est correcte, saisissez l’URL de ce serveur.</translation>
    </message>
    <message>
        <source>“%1” sends a change on to another address, which was not followed. Check the URL.</source>
        <translation>«&#x202f;%1&#x202f;» redirige une modification vers une autre adresse&#x202f;; la redirection n’a pas été suivie. Vérifiez l’URL.</translation>
    </message>
    <message>
        <source>“%1” sends the request on too often. Check the URL.</source>
        <translation>«&#x202f;%1&#x202f;» redirige la requête trop souvent. Vérifiez l’URL.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” takes no requests at the moment. Try again in %Ln minute(s).</source>
        <translation>
            <numerusform>«&#x202f;%1&#x202f;» n’accepte pas de requêtes en ce moment. Réessayez dans %Ln minute.</numerusform>
            <numerusform>«&#x202f;%1&#x202f;» n’accepte pas de requêtes en ce moment. Réessayez dans %Ln minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” takes no requests at the moment. Try again in %Ln second(s).</source>
        <translation>
            <numerusform>«&#x202f;%1&#x202f;» n’accepte pas de requêtes en ce moment. Réessayez dans %Ln seconde.</numerusform>
            <numerusform>«&#x202f;%1&#x202f;» n’accepte pas de requêtes en ce moment. Réessayez dans %Ln secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The proxy on the way to “%1” wants a user name and a password (status 407). Enter them in the proxy settings of this computer.</source>
        <translation>Le proxy sur le chemin vers «&#x202f;%1&#x202f;» demande un nom d’utilisateur et un mot de passe (statut 407). Saisissez-les dans les paramètres de proxy de cet ordinateur.</translation>
    </message>
    <message>
        <source>The server has nothing at this address. Check the path of the URL. %1</source>
        <translation>Le serveur n’a rien à cette adresse. Vérifiez le chemin de l’URL. %1</translation>
    </message>
</context>
<context>
    <name>RemoteJson</name>
    <message>
        <source>Passwords are not set over a JSON interface.</source>
        <translation>Les mots de passe ne se définissent pas par une interface JSON.</translation>
    </message>
    <message>
        <source>The server&apos;s answer holds no list of accounts at “%1”. Check “list.items” in the mapping.</source>
        <translation>La réponse du serveur ne contient pas de liste de comptes à «&#x202f;%1&#x202f;». Vérifiez «&#x202f;list.items&#x202f;» dans la correspondance.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is nested too deep to be read.</source>
        <translation>La réponse du serveur est imbriquée trop profondément pour être lue.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not JSON. Check whether the URL is that of its interface.</source>
        <translation>La réponse du serveur n’est pas du JSON. Vérifiez que l’URL est bien celle de son interface.</translation>
    </message>
</context>
<context>
    <name>RemoteMapping</name>
    <message>
        <source>“%1” in the mapping is not one of: %2.</source>
        <translation>«&#x202f;%1&#x202f;» dans la correspondance ne fait pas partie des valeurs possibles&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“fields.%1” in the mapping does not say where the field stands. Enter a path such as &quot;name.first&quot;.</source>
        <translation>«&#x202f;fields.%1&#x202f;» dans la correspondance n’indique pas où se trouve le champ. Saisissez un chemin tel que &quot;name.first&quot;.</translation>
    </message>
    <message>
        <source>“fields.%1” in the mapping is not a field. Fields are: %2.</source>
        <translation>«&#x202f;fields.%1&#x202f;» dans la correspondance n’est pas un champ. Les champs sont&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“fields.userName” is missing in the mapping: without it no account can be recognized.</source>
        <translation>«&#x202f;fields.userName&#x202f;» manque dans la correspondance&#xa0;: sans cet élément, aucun compte ne peut être reconnu.</translation>
    </message>
    <message>
        <source>“list.path” in the mapping must begin with /, for example /accounts.</source>
        <translation>«&#x202f;list.path&#x202f;» dans la correspondance doit commencer par /, par exemple /accounts.</translation>
    </message>
    <message>
        <source>“one.path” in the mapping must begin with / and hold {id}, for example /accounts/{id}.</source>
        <translation>«&#x202f;one.path&#x202f;» dans la correspondance doit commencer par / et contenir {id}, par exemple /accounts/{id}.</translation>
    </message>
    <message>
        <source>A path below “find” in the mapping must begin with / and hold {value}, for example /accounts?login={value}.</source>
        <translation>Un chemin sous «&#x202f;find&#x202f;» dans la correspondance doit commencer par / et contenir {value}, par exemple /accounts?login={value}.</translation>
    </message>
    <message>
        <source>“list.paging.parameter” is missing in the mapping: the query parameter that names the page, the offset or the cursor.</source>
        <translation>«&#x202f;list.paging.parameter&#x202f;» manque dans la correspondance&#xa0;: le paramètre de requête qui désigne la page, le décalage ou le curseur.</translation>
    </message>
    <message>
        <source>“list.paging.next” is missing in the mapping: where an answer holds the cursor of the next page.</source>
        <translation>«&#x202f;list.paging.next&#x202f;» manque dans la correspondance&#xa0;: l’endroit où une réponse contient le curseur de la page suivante.</translation>
    </message>
    <message>
        <source>“list.paging.count” in the mapping must be 1 to %1.</source>
        <translation>«&#x202f;list.paging.count&#x202f;» dans la correspondance doit être compris entre 1 et %1.</translation>
    </message>
    <message>
        <source>The header “%1” cannot be set by a mapping.</source>
        <translation>L’en-tête «&#x202f;%1&#x202f;» ne peut pas être défini par une correspondance.</translation>
    </message>
    <message>
        <source>“%1” in the mapping is not known. Check its spelling.</source>
        <translation>«&#x202f;%1&#x202f;» dans la correspondance est inconnu. Vérifiez l’orthographe.</translation>
    </message>
    <message>
        <source>“%1” in the mapping is missing or not a text.</source>
        <translation>«&#x202f;%1&#x202f;» dans la correspondance manque ou n’est pas un texte.</translation>
    </message>
</context>
<context>
    <name>RemotePasswords</name>
    <message>
        <source>The server could not be asked to take the new password.</source>
        <translation>Il n’a pas été possible de demander au serveur d’accepter le nouveau mot de passe.</translation>
    </message>
    <message>
        <source>The server takes no passwords from here. Let the server issue them (Sync, Remote Settings).</source>
        <translation>Le serveur n’accepte aucun mot de passe venant d’ici. Laissez le serveur les émettre (Synchronisation, Paramètres du serveur distant).</translation>
    </message>
    <message>
        <source>The account is not on the server yet. Sync first.</source>
        <translation>Le compte n’est pas encore sur le serveur. Synchronisez d’abord.</translation>
    </message>
    <message>
        <source>The server did not take the password: %1</source>
        <translation>Le serveur n’a pas accepté le mot de passe&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>RemoteScim</name>
    <message>
        <source>The server&apos;s answer is not a list of accounts. Check whether the URL is that of its SCIM interface.</source>
        <translation>La réponse du serveur n’est pas une liste de comptes. Vérifiez que l’URL est bien celle de son interface SCIM.</translation>
    </message>
</context>
<context>
    <name>RemoteTrust</name>
    <message>
        <source>The file holds no certificate that can be read. Choose the certificate of your authority in PEM form (-----BEGIN CERTIFICATE-----).</source>
        <translation>Le fichier ne contient aucun certificat lisible. Choisissez le certificat de votre autorité au format PEM (-----BEGIN CERTIFICATE-----).</translation>
    </message>
    <message>
        <source>The pin is not the SHA-256 of a public key. Enter its 44 characters in base64.</source>
        <translation>L’empreinte n’est pas le SHA-256 d’une clé publique. Saisissez ses 44 caractères en base64.</translation>
    </message>
    <message>
        <source>The certificate is not for “%1”. Check the URL; if it is right, the server shows the certificate of another one.</source>
        <translation>Le certificat n’est pas destiné à «&#x202f;%1&#x202f;». Vérifiez l’URL&#x202f;; si elle est correcte, le serveur présente le certificat d’un autre.</translation>
    </message>
    <message>
        <source>The certificate of “%1” has expired on %2. Ask those who run the server to renew it.</source>
        <translation>Le certificat de «&#x202f;%1&#x202f;» a expiré le %2. Demandez aux responsables du serveur de le renouveler.</translation>
    </message>
    <message>
        <source>The certificate of “%1” is not valid yet. Check the clock of this computer.</source>
        <translation>Le certificat de «&#x202f;%1&#x202f;» n’est pas encore valide. Vérifiez l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>The certificate of “%1” is signed by nobody but itself. If it is yours, choose its file as the certificate to trust.</source>
        <translation>Le certificat de «&#x202f;%1&#x202f;» n’est signé que par lui-même. S’il est à vous, choisissez son fichier comme certificat approuvé.</translation>
    </message>
    <message>
        <source>The certificate of “%1” comes from an authority that is not trusted. If it is your own authority, choose its certificate in the settings of the remote.</source>
        <translation>Le certificat de «&#x202f;%1&#x202f;» provient d’une autorité qui n’est pas approuvée. S’il s’agit de votre propre autorité, choisissez son certificat dans les paramètres du serveur distant.</translation>
    </message>
</context>
<context>
    <name>ResultCommands</name>
    <message>
        <source>“%1” is no number of a result. “stewardctl results” lists them.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas le numéro d’un résultat. «&#x202f;stewardctl results&#x202f;» les énumère.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>Its number, as “results” lists it</source>
        <translation>Son numéro, tel que «&#x202f;results&#x202f;» l’énumère</translation>
    </message>
    <message>
        <source>List what became of jobs on many accounts</source>
        <translation>Énumérer ce que sont devenues les tâches portant sur plusieurs comptes</translation>
    </message>
    <message>
        <source>Say what became of every account of one job</source>
        <translation>Indiquer ce qu’est devenu chaque compte d’une tâche</translation>
    </message>
    <message>
        <source>Try the failed accounts of a job again</source>
        <translation>Réessayer les comptes en échec d’une tâche</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Owner always holds everything.</source>
        <translation>Owner détient toujours tous les privilèges.</translation>
    </message>
    <message>
        <source>You cannot change the role that you have yourself. Ask somebody with another one.</source>
        <translation>Vous ne pouvez pas modifier le rôle que vous avez vous-même. Demandez à quelqu’un qui en a un autre.</translation>
    </message>
    <message>
        <source>You cannot add to a role what you do not hold yourself: %1.</source>
        <translation>Vous ne pouvez pas ajouter à un rôle ce que vous ne détenez pas vous-même&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>RoleActions</name>
    <message>
        <source>This role has been deleted meanwhile. Nothing was changed.</source>
        <translation>Ce rôle a été supprimé entre-temps. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is already a role “%1”. Enter another name.</source>
        <translation>Il existe déjà un rôle «&#x202f;%1&#x202f;». Saisissez un autre nom.</translation>
    </message>
    <message>
        <source>Owner always holds everything.</source>
        <translation>Owner détient toujours tous les privilèges.</translation>
    </message>
    <message>
        <source>%1 is built in and keeps its name. Copy it for a role with another name.</source>
        <translation>%1 est un rôle intégré et garde son nom. Copiez-le pour obtenir un rôle portant un autre nom.</translation>
    </message>
    <message>
        <source>Somebody else has changed this too meanwhile: %1. Nothing was changed; look at the role again.</source>
        <translation>Quelqu’un d’autre a aussi modifié ceci entre-temps&#xa0;: %1. Rien n’a été modifié&#x202f;; vérifiez à nouveau le rôle.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot be deleted, because %Ln person(s) have it: %2. Give them another role first.</source>
        <translation>
            <numerusform>Impossible de supprimer %1, car %Ln personne a ce rôle&#xa0;: %2. Donnez-lui d’abord un autre rôle.</numerusform>
            <numerusform>Impossible de supprimer %1, car %Ln personnes ont ce rôle&#xa0;: %2. Donnez-leur d’abord un autre rôle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot be deleted, because %Ln person(s) in the recycle bin have it: %2. Restore them and give them another role, or delete them for good.</source>
        <translation>
            <numerusform>Impossible de supprimer %1, car %Ln personne dans la corbeille a ce rôle&#xa0;: %2. Restaurez-la et donnez-lui un autre rôle, ou supprimez-la définitivement.</numerusform>
            <numerusform>Impossible de supprimer %1, car %Ln personnes dans la corbeille ont ce rôle&#xa0;: %2. Restaurez-les et donnez-leur un autre rôle, ou supprimez-les définitivement.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is built in and cannot be deleted.</source>
        <translation>%1 est un élément intégré et ne peut pas être supprimé.</translation>
    </message>
    <message>
        <source>who can: %1</source>
        <translation>qui peut&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>RoleCommands</name>
    <message>
        <source>There is no privilege “%1”. “stewardctl privileges” lists them.</source>
        <translation>Il n’existe pas de privilège «&#x202f;%1&#x202f;». «&#x202f;stewardctl privileges&#x202f;» les énumère.</translation>
    </message>
    <message>
        <source>roles and privileges</source>
        <translation>les rôles et privilèges</translation>
    </message>
    <message>
        <source>There is no role “%1”. “stewardctl role list” lists them.</source>
        <translation>Il n’existe pas de rôle «&#x202f;%1&#x202f;». «&#x202f;stewardctl role list&#x202f;» les énumère.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Holders</source>
        <translation>Titulaires</translation>
    </message>
    <message>
        <source>Privileges</source>
        <translation>Privilèges</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Intégré</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Privilege</source>
        <translation>Privilège</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>role and description</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln holder(s)</source>
        <translation>
            <numerusform>%Ln titulaire</numerusform>
            <numerusform>%Ln titulaires</numerusform>
        </translation>
    </message>
    <message>
        <source>no organization</source>
        <translation>aucune organisation</translation>
    </message>
    <message>
        <source>Nobody gains or loses anything.</source>
        <translation>Personne ne gagne ni ne perd quoi que ce soit.</translation>
    </message>
    <message>
        <source>Who can “%1”: now %2, then %3</source>
        <translation>Qui peut «&#x202f;%1&#x202f;»&#xa0;: maintenant %2, ensuite %3</translation>
    </message>
    <message>
        <source>The same privilege is granted and revoked. Choose one.</source>
        <translation>Le même privilège est accordé et retiré. Choisissez l’un des deux.</translation>
    </message>
    <message>
        <source>Nothing to change was named. Add --name, --description, --grant or --revoke.</source>
        <translation>Aucune modification n’a été indiquée. Ajoutez --name, --description, --grant ou --revoke.</translation>
    </message>
    <message>
        <source>Would delete the role %1. Nothing was changed; add --yes.</source>
        <translation>Le rôle %1 serait supprimé. Rien n’a été modifié&#x202f;; ajoutez --yes.</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>Name of the role</source>
        <translation>Nom du rôle</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>À quoi cela sert</translation>
    </message>
    <message>
        <source>Add a role</source>
        <translation>Ajouter un rôle</translation>
    </message>
    <message>
        <source>What it holds, such as api-users.edit</source>
        <translation>Ce qu’il comporte, par exemple api-users.edit</translation>
    </message>
    <message>
        <source>Begin with what this role holds</source>
        <translation>Partir de ce que comporte ce rôle</translation>
    </message>
    <message>
        <source>Rename or describe a role, grant or revoke privileges</source>
        <translation>Renommer ou décrire un rôle, accorder ou retirer des privilèges</translation>
    </message>
    <message>
        <source>Its new name</source>
        <translation>Son nouveau nom</translation>
    </message>
    <message>
        <source>It holds this from now on</source>
        <translation>Il comporte ceci désormais</translation>
    </message>
    <message>
        <source>It holds this no longer</source>
        <translation>Il ne comporte plus ceci</translation>
    </message>
    <message>
        <source>Delete a role that nobody has</source>
        <translation>Supprimer un rôle que personne n’a</translation>
    </message>
    <message>
        <source>Do it; without it, nothing is deleted</source>
        <translation>Effectuer l’opération&#x202f;; sans cela, rien n’est supprimé</translation>
    </message>
    <message>
        <source>List the roles with who has them</source>
        <translation>Énumérer les rôles avec leurs titulaires</translation>
    </message>
    <message>
        <source>Show what a role holds</source>
        <translation>Afficher ce que comporte un rôle</translation>
    </message>
    <message>
        <source>Compare what two roles hold</source>
        <translation>Comparer ce que comportent deux rôles</translation>
    </message>
    <message>
        <source>Name of the other role</source>
        <translation>Nom de l’autre rôle</translation>
    </message>
    <message>
        <source>List who has a privilege (all of several), and through which role</source>
        <translation>Énumérer qui a un privilège (tous, si plusieurs), et par quel rôle</translation>
    </message>
    <message>
        <source>Key of the privilege</source>
        <translation>Clé du privilège</translation>
    </message>
    <message>
        <source>List the privileges with their keys</source>
        <translation>Énumérer les privilèges avec leurs clés</translation>
    </message>
</context>
<context>
    <name>RoleConfirmation</name>
    <message>
        <source>Delete Role</source>
        <translation>Supprimer le rôle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) in the recycle bin still have the role %1</source>
        <translation>
            <numerusform>%Ln personne dans la corbeille a encore le rôle %1</numerusform>
            <numerusform>%Ln personnes dans la corbeille ont encore le rôle %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) still have the role %1</source>
        <translation>
            <numerusform>%Ln personne a encore le rôle %1</numerusform>
            <numerusform>%Ln personnes ont encore le rôle %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore them and give them another role, or delete them for good; then delete the role.</source>
        <translation>Restaurez-les et donnez-leur un autre rôle, ou supprimez-les définitivement&#x202f;; supprimez ensuite le rôle.</translation>
    </message>
    <message>
        <source>Give them another role first, then delete this one.</source>
        <translation>Donnez-leur d’abord un autre rôle, puis supprimez celui-ci.</translation>
    </message>
    <message>
        <source>Delete the role %1?</source>
        <translation>Supprimer le rôle %1&#x202f;?</translation>
    </message>
    <message>
        <source>Nobody has this role. It can no longer be chosen.</source>
        <translation>Personne n’a ce rôle. Il ne pourra plus être choisi.</translation>
    </message>
    <message>
        <source>Undo brings the role back.</source>
        <translation>Annuler la suppression restaure le rôle.</translation>
    </message>
    <message>
        <source>Yes, Delete Role</source>
        <translation>Oui, supprimer le rôle</translation>
    </message>
    <message numerus="yes">
        <source>Discard %Ln change(s) of %1?</source>
        <translation>
            <numerusform>Abandonner %Ln modification de %1&#x202f;?</numerusform>
            <numerusform>Abandonner %Ln modifications de %1&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>What you ticked has not been saved.</source>
        <translation>Ce que vous avez coché n’a pas été enregistré.</translation>
    </message>
</context>
<context>
    <name>RoleImpact</name>
    <message numerus="yes">
        <source>%Ln person(s) gain(s) “%1”</source>
        <translation>
            <numerusform>%Ln personne gagne «&#x202f;%1&#x202f;»</numerusform>
            <numerusform>%Ln personnes gagnent «&#x202f;%1&#x202f;»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) lose(s) “%1”</source>
        <translation>
            <numerusform>%Ln personne perd «&#x202f;%1&#x202f;»</numerusform>
            <numerusform>%Ln personnes perdent «&#x202f;%1&#x202f;»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them has (have) not signed in for %1 days and would gain “%2”.</source>
        <translation>
            <numerusform>%Ln d’entre elles ne s’est pas connectée depuis %1 jours et gagnerait «&#x202f;%2&#x202f;».</numerusform>
            <numerusform>%Ln d’entre elles ne se sont pas connectées depuis %1 jours et gagneraient «&#x202f;%2&#x202f;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them has (have) not signed in for %1 days and would gain “%2” and %3 more.</source>
        <translation>
            <numerusform>%Ln d’entre elles ne s’est pas connectée depuis %1 jours et gagnerait «&#x202f;%2&#x202f;» et %3 de plus.</numerusform>
            <numerusform>%Ln d’entre elles ne se sont pas connectées depuis %1 jours et gagneraient «&#x202f;%2&#x202f;» et %3 de plus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoleViews</name>
    <message>
        <source>This role has been deleted meanwhile. Nothing was changed.</source>
        <translation>Ce rôle a été supprimé entre-temps. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Privilege</source>
        <translation>Privilège</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>Rollback</name>
    <message numerus="yes">
        <source>%Ln account(s) that were deleted for good come back.</source>
        <translation>
            <numerusform>%Ln compte supprimé définitivement revient.</numerusform>
            <numerusform>%Ln comptes supprimés définitivement reviennent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) come back from the recycle bin.</source>
        <translation>
            <numerusform>%Ln compte revient de la corbeille.</numerusform>
            <numerusform>%Ln comptes reviennent de la corbeille.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) change.</source>
        <translation>
            <numerusform>%Ln compte change.</numerusform>
            <numerusform>%Ln comptes changent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) go to the recycle bin.</source>
        <translation>
            <numerusform>%Ln compte va dans la corbeille.</numerusform>
            <numerusform>%Ln comptes vont dans la corbeille.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln role(s), application(s) or setting(s) change.</source>
        <translation>
            <numerusform>%Ln rôle, application ou paramètre change.</numerusform>
            <numerusform>%Ln rôles, applications ou paramètres changent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Il n’y a aucune différence.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) were made since; they stay in the history.</source>
        <translation>
            <numerusform>%Ln modification a été effectuée depuis&#x202f;; elle reste dans l’historique.</numerusform>
            <numerusform>%Ln modifications ont été effectuées depuis&#x202f;; elles restent dans l’historique.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) have no working password then, and need new credentials.</source>
        <translation>
            <numerusform>%Ln compte n’aura alors plus de mot de passe valide et aura besoin de nouveaux identifiants.</numerusform>
            <numerusform>%Ln comptes n’auront alors plus de mot de passe valide et auront besoin de nouveaux identifiants.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowEditor</name>
    <message>
        <source>API users have no role</source>
        <translation>Les utilisateurs API n’ont pas de rôle</translation>
    </message>
    <message>
        <source>Administrators have no external applications</source>
        <translation>Les administrateurs n’ont pas d’applications externes</translation>
    </message>
    <message>
        <source>Such accounts do not have this field</source>
        <translation>Ces comptes n’ont pas ce champ</translation>
    </message>
    <message>
        <source>Addresses of this directory are at %1. Use one of these domains, or allow this one in Settings.</source>
        <translation>Les adresses de cet annuaire appartiennent à %1. Utilisez l’un de ces domaines, ou autorisez celui-ci dans les paramètres.</translation>
    </message>
    <message>
        <source>“%1” gives nothing that an address can hold: it is empty, or written in letters without a Latin form.</source>
        <translation>« %1 » ne donne rien qui puisse figurer dans une adresse : la valeur est vide ou écrite en lettres sans forme latine.</translation>
    </message>
</context>
<context>
    <name>RowIndex</name>
    <message>
        <source>This directory is too large to be shown. Use the command line instead.</source>
        <translation>Cet annuaire est trop volumineux pour être affiché. Utilisez plutôt la ligne de commande.</translation>
    </message>
</context>
<context>
    <name>Salvage</name>
    <message>
        <source>The file %1 cannot be read. Check its permissions.</source>
        <translation>Impossible de lire le fichier %1. Vérifiez ses autorisations.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was repaired; free some space and try again.</source>
        <translation>Le disque est plein. Rien n’a été réparé&#x202f;; libérez de l’espace et réessayez.</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>first name, last name, address</comment>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>Repaired from %1.</source>
        <translation>Réparé à partir de %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more is (are) missing.</source>
        <translation>
            <numerusform>Il en manque encore %Ln.</numerusform>
            <numerusform>Il en manque encore %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk reported an error. Nothing was repaired; check the disk and try again.</source>
        <translation>Le disque a signalé une erreur. Rien n’a été réparé&#x202f;; vérifiez le disque et réessayez.</translation>
    </message>
    <message>
        <source>Nothing could be read of the file. Nothing was written; use a backup.</source>
        <translation>Rien n’a pu être lu dans le fichier. Rien n’a été écrit&#x202f;; utilisez une sauvegarde.</translation>
    </message>
    <message>
        <source>A part of the table %1 cannot be read.</source>
        <translation>Une partie de la table %1 est illisible.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of %1 were left out: they contradict others, or belong to what is lost.</source>
        <translation>
            <numerusform>%Ln ligne de %1 a été ignorée&#xa0;: elle en contredit d’autres, ou fait partie de ce qui est perdu.</numerusform>
            <numerusform>%Ln lignes de %1 ont été ignorées&#xa0;: elles en contredisent d’autres, ou font partie de ce qui est perdu.</numerusform>
        </translation>
    </message>
    <message>
        <source>A role is lost; those who had it have “%1” now, which allows nothing.</source>
        <translation>Un rôle est perdu&#x202f;; ceux qui l’avaient ont désormais «&#x202f;%1&#x202f;», qui n’autorise rien.</translation>
    </message>
    <message>
        <source>The account %1 is lost; the history knows it.</source>
        <translation>Le compte %1 est perdu&#x202f;; l’historique le connaît.</translation>
    </message>
    <message>
        <source>What change %1 has changed is lost.</source>
        <translation>Ce que la modification %1 a changé est perdu.</translation>
    </message>
    <message>
        <source>The history is proven up to change %1. %2</source>
        <translation>L’historique est prouvé jusqu’à la modification %1. %2</translation>
    </message>
    <message>
        <source>The first page of %1 is damaged, or it is no Steward directory. The first page says where everything else is: without it nothing can be read. Use a backup.</source>
        <translation>La première page de %1 est endommagée, ou il ne s’agit pas d’un annuaire Steward. La première page indique où se trouve tout le reste&#xa0;: sans elle, rien ne peut être lu. Utilisez une sauvegarde.</translation>
    </message>
    <message>
        <source>The file %1 cannot be created. Check that the folder exists and that you may write in it.</source>
        <translation>Impossible de créer le fichier %1. Vérifiez que le dossier existe et que vous pouvez y écrire.</translation>
    </message>
    <message>
        <source>A part of the program is missing. Install Steward again.</source>
        <translation>Une partie du programme manque. Réinstallez Steward.</translation>
    </message>
    <message>
        <source>Lost role %1</source>
        <translation>Rôle perdu %1</translation>
    </message>
    <message>
        <source>The file %1 cannot be written. Check that there is space and that you may write there.</source>
        <translation>Impossible d’écrire le fichier %1. Vérifiez qu’il y a assez d’espace et que vous pouvez écrire à cet endroit.</translation>
    </message>
    <message>
        <source>The application %1 is lost; its API users no longer have it. The history knows it.</source>
        <translation>L’application %1 est perdue ; ses utilisateurs API ne l’ont plus. L’historique la connaît.</translation>
    </message>
</context>
<context>
    <name>SavedMapping</name>
    <message>
        <source>The mapping has no valid value of “%1”.</source>
        <translation>La correspondance n’a pas de valeur valide pour «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The mapping has no list of columns.</source>
        <translation>La correspondance n’a pas de liste de colonnes.</translation>
    </message>
    <message>
        <source>A column of the mapping needs a “%1” and a “%2”, both texts.</source>
        <translation>Une colonne de la correspondance nécessite «&#x202f;%1&#x202f;» et «&#x202f;%2&#x202f;», tous deux des textes.</translation>
    </message>
    <message>
        <source>“%1” of the defaults is no field with a text.</source>
        <translation>«&#x202f;%1&#x202f;» parmi les valeurs par défaut n’est pas un champ avec un texte.</translation>
    </message>
    <message>
        <source>This is no mapping of columns. Save one from the import window, or with import --save-mapping.</source>
        <translation>Ceci n’est pas une correspondance de colonnes. Enregistrez-en une depuis la fenêtre d’importation, ou avec import --save-mapping.</translation>
    </message>
    <message>
        <source>The mapping is of another version of Steward. Save it anew.</source>
        <translation>La correspondance provient d’une autre version de Steward. Enregistrez-la à nouveau.</translation>
    </message>
</context>
<context>
    <name>SecretInput</name>
    <message>
        <source>“%1” is not a file descriptor. Use a number, for example --secret-fd 3 3&lt;FILE.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un descripteur de fichier. Utilisez un nombre, par exemple --secret-fd 3 3&lt;FILE.</translation>
    </message>
    <message>
        <source>Once more:</source>
        <translation>Encore une fois&#xa0;:</translation>
    </message>
    <message>
        <source>The two are not the same. Nothing was changed.</source>
        <translation>Les deux saisies ne sont pas identiques. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>SecretLine</name>
    <message>
        <source>The secret could not be read from file descriptor %1. Check that it is open.</source>
        <translation>Le secret n’a pas pu être lu depuis le descripteur de fichier %1. Vérifiez qu’il est ouvert.</translation>
    </message>
    <message>
        <source>The line with the secret is longer than %1 bytes.</source>
        <translation>La ligne contenant le secret dépasse %1 octets.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Password of %1:</source>
        <translation>Mot de passe de %1&#xa0;:</translation>
    </message>
    <message>
        <source>This directory asks who you are. Add --as EMAIL, and give the password on standard input or with --secret-fd N; or stay signed in on this computer with “stewardctl sign-in keep --as EMAIL”.</source>
        <translation>Cet annuaire demande votre identité. Ajoutez --as EMAIL, et fournissez le mot de passe sur l’entrée standard ou avec --secret-fd N&#x202f;; ou restez connecté sur cet ordinateur avec «&#x202f;stewardctl sign-in keep --as EMAIL&#x202f;».</translation>
    </message>
    <message>
        <source>The account has been deleted for good meanwhile.</source>
        <translation>Le compte a été supprimé définitivement entre-temps.</translation>
    </message>
    <message>
        <source>This password was made for you, or is too old. Choose your own first, with “stewardctl password change --as %1”.</source>
        <translation>Ce mot de passe a été créé pour vous, ou est trop ancien. Choisissez d’abord le vôtre, avec «&#x202f;stewardctl password change --as %1&#x202f;».</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>uid, user name or email</source>
        <translation>uid, nom d’utilisateur ou e-mail</translation>
    </message>
    <message>
        <source>Print the consequences; change nothing</source>
        <translation>Afficher les conséquences&#x202f;; ne rien modifier</translation>
    </message>
    <message>
        <source>Even if an application loses its last usable API user and stops</source>
        <translation>Même si une application perd son dernier utilisateur API utilisable et s’arrête</translation>
    </message>
    <message>
        <source>Do it against a guard, for a reason that the journal keeps; for owners only</source>
        <translation>Passer outre un garde-fou, pour un motif que le journal conserve&#x202f;; réservé aux propriétaires</translation>
    </message>
    <message>
        <source>Print the result as JSON</source>
        <translation>Afficher le résultat en JSON</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>The file is larger than %1. Import it in parts.</source>
        <translation>Le fichier dépasse %1. Importez-le en plusieurs parties.</translation>
    </message>
    <message>
        <source>The file has no rows with data.</source>
        <translation>Le fichier ne contient aucune ligne de données.</translation>
    </message>
    <message>
        <source>There are no rows with data in what was copied.</source>
        <translation>Ce qui a été copié ne contient aucune ligne de données.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>This is the present password. Choose another one.</source>
        <translation>C’est le mot de passe actuel. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>You are no administrator of this directory, so there is nobody whose password this could be.</source>
        <translation>Vous n’êtes pas administrateur de cet annuaire&#x202f;; il n’y a donc personne dont ce pourrait être le mot de passe.</translation>
    </message>
    <message>
        <source>You have a password already. Enter it to choose another one.</source>
        <translation>Vous avez déjà un mot de passe. Saisissez-le pour en choisir un autre.</translation>
    </message>
</context>
<context>
    <name>SignInCommands</name>
    <message>
        <source>%1 is yes or no, not “%2”.</source>
        <translation>%1 prend la valeur yes ou no, et non «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatoire</translation>
    </message>
    <message>
        <source>Locks after minutes</source>
        <translation>Verrouillage après, en minutes</translation>
    </message>
    <message>
        <source>Kept signed in for days</source>
        <translation>Connexion maintenue, en jours</translation>
    </message>
    <message>
        <source>Say who you are with --as EMAIL.</source>
        <translation>Indiquez qui vous êtes avec --as EMAIL.</translation>
    </message>
    <message>
        <source>This directory keeps nobody signed in. Sign in with each command.</source>
        <translation>Cet annuaire ne maintient aucune connexion. Connectez-vous à chaque commande.</translation>
    </message>
    <message>
        <source>Password of %1:</source>
        <translation>Mot de passe de %1&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>%1 stays signed in on this computer for %Ln day(s).</source>
        <translation>
            <numerusform>La connexion de %1 est maintenue sur cet ordinateur pendant %Ln jour.</numerusform>
            <numerusform>La connexion de %1 est maintenue sur cet ordinateur pendant %Ln jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is kept signed in on this computer.</source>
        <translation>Aucune connexion n’est maintenue sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Signed out on this computer.</source>
        <translation>Déconnexion effectuée sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Present password of %1:</source>
        <translation>Mot de passe actuel de %1&#xa0;:</translation>
    </message>
    <message>
        <source>New password of %1:</source>
        <translation>Nouveau mot de passe de %1&#xa0;:</translation>
    </message>
    <message>
        <source>%1 has a new password.</source>
        <translation>%1 a un nouveau mot de passe.</translation>
    </message>
    <message>
        <source>Say whether the directory asks who works with it</source>
        <translation>Définir si l’annuaire demande l’identité de ses utilisateurs</translation>
    </message>
    <message>
        <source>Whether it asks for email and password</source>
        <translation>S’il demande l’e-mail et le mot de passe</translation>
    </message>
    <message>
        <source>The window locks after so long without a key or a click; 0: does not</source>
        <translation>La fenêtre se verrouille après cette durée sans frappe ni clic&#x202f;; 0&#xa0;: ne se verrouille pas</translation>
    </message>
    <message>
        <source>Days for which people can stay signed in on a computer; 0: not offered</source>
        <translation>Nombre de jours pendant lesquels la connexion peut être maintenue sur un ordinateur&#x202f;; 0&#xa0;: non proposé</translation>
    </message>
    <message>
        <source>Show what is asked</source>
        <translation>Afficher les exigences</translation>
    </message>
    <message>
        <source>Stay signed in on this computer, by its keychain</source>
        <translation>Maintenir la connexion sur cet ordinateur, au moyen de son trousseau</translation>
    </message>
    <message>
        <source>Stay signed in on this computer no longer</source>
        <translation>Ne plus maintenir la connexion sur cet ordinateur</translation>
    </message>
    <message>
        <source>Choose a password of your own: the present one and the new one are read, one a line</source>
        <translation>Choisir votre propre mot de passe&#xa0;: l’actuel et le nouveau sont lus, un par ligne</translation>
    </message>
</context>
<context>
    <name>SignInPolicy</name>
    <message>
        <source>The window locks after 0 to %1 minutes; 0: it does not.</source>
        <translation>La fenêtre se verrouille après 0 à %1 minutes&#x202f;; 0&#xa0;: elle ne se verrouille pas.</translation>
    </message>
    <message>
        <source>People stay signed in for 0 to %1 days; 0: this is not offered.</source>
        <translation>La connexion est maintenue pendant 0 à %1 jours&#x202f;; 0&#xa0;: cela n’est pas proposé.</translation>
    </message>
</context>
<context>
    <name>Signature</name>
    <message>
        <source>The keychain holds something else in place of the signing key.</source>
        <translation>Le trousseau contient autre chose à la place de la clé de signature.</translation>
    </message>
</context>
<context>
    <name>SmtpSession</name>
    <message>
        <source>Sending was stopped before the mail went out.</source>
        <translation>L’envoi a été arrêté avant le départ de l’e-mail.</translation>
    </message>
</context>
<context>
    <name>SmtpVerdict</name>
    <message>
        <source>The mail server asked to try again later. The mail was not sent.</source>
        <translation>Le serveur de messagerie a demandé de réessayer plus tard. L’e-mail n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>The mail server refuses this computer. Ask who runs it, then resume sending.</source>
        <translation>Le serveur de messagerie refuse cet ordinateur. Adressez-vous à son responsable, puis reprenez l’envoi.</translation>
    </message>
    <message>
        <source>The mail server did not start encryption. Check the port and the kind of encryption in the settings, then resume sending.</source>
        <translation>Le serveur de messagerie n’a pas démarré le chiffrement. Vérifiez le port et le type de chiffrement dans les paramètres, puis reprenez l’envoi.</translation>
    </message>
    <message>
        <source>The mail server did not accept the user name and password. Correct them in the settings, then resume sending.</source>
        <translation>Le serveur de messagerie n’a pas accepté le nom d’utilisateur et le mot de passe. Corrigez-les dans les paramètres, puis reprenez l’envoi.</translation>
    </message>
    <message>
        <source>The mail server does not accept the sender. Check the sender in the settings.</source>
        <translation>Le serveur de messagerie n’accepte pas l’expéditeur. Vérifiez l’expéditeur dans les paramètres.</translation>
    </message>
    <message>
        <source>The mail server does not accept the recipient. Check the email address.</source>
        <translation>Le serveur de messagerie n’accepte pas le destinataire. Vérifiez l’adresse e-mail.</translation>
    </message>
    <message>
        <source>The mail server refused the mail. Its answer tells why; the mail was not sent.</source>
        <translation>Le serveur de messagerie a refusé l’e-mail. Sa réponse indique pourquoi&#x202f;; l’e-mail n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>The mail server took the mail.</source>
        <translation>Le serveur de messagerie a accepté l’e-mail.</translation>
    </message>
    <message>
        <source>The mail was handed over, but the mail server did not confirm it. It may have arrived; ask its recipient before sending another.</source>
        <translation>L’e-mail a été remis, mais le serveur de messagerie ne l’a pas confirmé. Il est peut-être arrivé&#x202f;; demandez au destinataire avant d’en envoyer un autre.</translation>
    </message>
    <message>
        <source>The mail server wants a user name and password. Enter them in the settings, then resume sending.</source>
        <translation>Le serveur de messagerie demande un nom d’utilisateur et un mot de passe. Saisissez-les dans les paramètres, puis reprenez l’envoi.</translation>
    </message>
    <message>
        <source>The certificate of the mail server is not trusted. Check the server&apos;s name and the certificate file in the settings, then resume sending.</source>
        <translation>Le certificat du serveur de messagerie n’est pas approuvé. Vérifiez le nom du serveur et le fichier de certificat dans les paramètres, puis reprenez l’envoi.</translation>
    </message>
    <message>
        <source>The mail server offers no way to sign in. Check the port and the encryption in the settings, or delete the user name there, then resume sending.</source>
        <translation>Le serveur de messagerie ne propose aucun moyen de se connecter. Vérifiez le port et le chiffrement dans les paramètres, ou supprimez-y le nom d’utilisateur, puis reprenez l’envoi.</translation>
    </message>
    <message>
        <source>The mail server cannot deliver to or from an address with letters beyond a to z before the @. Use another address.</source>
        <translation>Le serveur de messagerie ne peut pas acheminer d’e-mails vers ou depuis une adresse contenant, avant @, des lettres autres que a à z. Utilisez une autre adresse.</translation>
    </message>
    <message>
        <source>Sending was stopped before the mail went out.</source>
        <translation>L’envoi a été arrêté avant le départ de l’e-mail.</translation>
    </message>
    <message>
        <source>The mail server gave an answer that makes no sense. The mail was not sent.</source>
        <translation>Le serveur de messagerie a donné une réponse incompréhensible. L’e-mail n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>The mail server was not reached, or the connection broke. The mail was not sent.</source>
        <translation>Le serveur de messagerie n’a pas été atteint, ou la connexion a été interrompue. L’e-mail n’a pas été envoyé.</translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message>
        <source>Another program is using the directory file. Nothing was changed; try again in a moment.</source>
        <translation>Un autre programme utilise le fichier de l’annuaire. Rien n’a été modifié&#x202f;; réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; free some space and try again.</source>
        <translation>Le disque est plein. Rien n’a été modifié&#x202f;; libérez de l’espace et réessayez.</translation>
    </message>
    <message>
        <source>The directory file cannot be written. Nothing was changed; check the permissions of the file and its folder.</source>
        <translation>Impossible d’écrire dans le fichier de l’annuaire. Rien n’a été modifié&#x202f;; vérifiez les autorisations du fichier et de son dossier.</translation>
    </message>
    <message>
        <source>The directory file is damaged. Nothing was changed; open a copy or a backup of it.</source>
        <translation>Le fichier de l’annuaire est endommagé. Rien n’a été modifié&#x202f;; ouvrez-en une copie ou une sauvegarde.</translation>
    </message>
    <message>
        <source>The disk reported an error. Nothing was changed; check the disk and try again.</source>
        <translation>Le disque a signalé une erreur. Rien n’a été modifié&#x202f;; vérifiez le disque et réessayez.</translation>
    </message>
    <message>
        <source>There is not enough memory. Nothing was changed; close something and try again.</source>
        <translation>La mémoire est insuffisante. Rien n’a été modifié&#x202f;; fermez des programmes et réessayez.</translation>
    </message>
    <message>
        <source>The change contradicts something that is already in the directory. Nothing was changed; look at it again.</source>
        <translation>La modification contredit quelque chose qui se trouve déjà dans l’annuaire. Rien n’a été modifié&#x202f;; vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>The directory file could not be used. Nothing was changed.</source>
        <translation>Le fichier de l’annuaire n’a pas pu être utilisé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The directory file was moved, replaced or deleted since it was opened. Nothing was changed; open it where it is now.</source>
        <translation>Le fichier de l’annuaire a été déplacé, remplacé ou supprimé depuis son ouverture. Rien n’a été modifié ; ouvrez-le là où il se trouve maintenant.</translation>
    </message>
</context>
<context>
    <name>SyncAnew</name>
    <message>
        <source>It came back with a backup, and the server does not know it.</source>
        <translation>Ce compte est revenu avec une sauvegarde, et le serveur ne le connaît pas.</translation>
    </message>
</context>
<context>
    <name>SyncCommands</name>
    <message>
        <source>The server shows again: %1</source>
        <translation>Le serveur affiche de nouveau&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 has no usable API user any more.</source>
        <translation>%1 n’a plus d’utilisateur API utilisable.</translation>
    </message>
    <message>
        <source>So many deletions and suspensions were not sent. If they are meant, add --removals %1.</source>
        <translation>Un si grand nombre de suppressions et de suspensions n’a pas été envoyé. Si c’est voulu, ajoutez --removals %1.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nombre.</translation>
    </message>
    <message>
        <source>conflicts</source>
        <translation>les conflits</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Last synced</source>
        <translation>Dernière synchronisation</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Nothing waits to be decided about “%1”. “conflicts list” shows what does.</source>
        <translation>Rien n’est à décider au sujet de «&#x202f;%1&#x202f;». «&#x202f;conflicts list&#x202f;» indique ce qui l’est.</translation>
    </message>
    <message>
        <source>“%1” is no choice. Use here or server.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un choix. Utilisez here ou server.</translation>
    </message>
    <message>
        <source>%1 has no conflict about “%2”. “conflicts list” shows the fields.</source>
        <translation>%1 n’a pas de conflit au sujet de «&#x202f;%2&#x202f;». «&#x202f;conflicts list&#x202f;» indique les champs.</translation>
    </message>
    <message>
        <source>“%1” is no answer. Use delete, upload, keep, link or retry.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une réponse. Utilisez delete, upload, keep, link ou retry.</translation>
    </message>
    <message>
        <source>User name, email, name or uid</source>
        <translation>Nom d’utilisateur, e-mail, nom ou uid</translation>
    </message>
    <message>
        <source>Read the server, take what is new there, and send what was changed here</source>
        <translation>Lire le serveur, reprendre ce qui y est nouveau, et envoyer ce qui a été modifié ici</translation>
    </message>
    <message>
        <source>Send nothing</source>
        <translation>Ne rien envoyer</translation>
    </message>
    <message>
        <source>Send up to N deletions and suspensions, even if that is many</source>
        <translation>Envoyer jusqu’à N suppressions et suspensions, même si c’est beaucoup</translation>
    </message>
    <message>
        <source>Read the remote&apos;s secret from this file descriptor</source>
        <translation>Lire le secret du serveur distant depuis ce descripteur de fichier</translation>
    </message>
    <message>
        <source>List conflicts, questions and refusals of the sync</source>
        <translation>Énumérer les conflits, questions et refus de la synchronisation</translation>
    </message>
    <message>
        <source>Decide a conflict: the value from here, or the server&apos;s</source>
        <translation>Décider d’un conflit&#xa0;: la valeur d’ici, ou celle du serveur</translation>
    </message>
    <message>
        <source>Such as email; all: every field in conflict</source>
        <translation>Par exemple email&#x202f;; all&#xa0;: chaque champ en conflit</translation>
    </message>
    <message>
        <source>here or server</source>
        <translation>here ou server</translation>
    </message>
    <message>
        <source>Answer a question: delete, upload (again), keep (bring back here), link, or retry what was refused</source>
        <translation>Répondre à une question&#xa0;: delete, upload (à nouveau), keep (rétablir ici), link, ou retry pour réessayer ce qui a été refusé</translation>
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
        <translation>Cette question a reçu une réponse entre-temps. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This is no answer to the question about this account.</source>
        <translation>Ce n’est pas une réponse à la question sur ce compte.</translation>
    </message>
    <message>
        <source>%1 is on the server already, as another account. Rename one of them.</source>
        <translation>%1 est déjà sur le serveur, sous un autre compte. Renommez l’un des deux.</translation>
    </message>
    <message>
        <source>%1 is of another type on the server. An API user and an administrator cannot become the same account. Rename one of them.</source>
        <translation>%1 est d’un autre type sur le serveur. Un utilisateur API et un administrateur ne peuvent pas devenir le même compte. Renommez l’un des deux.</translation>
    </message>
</context>
<context>
    <name>SyncLock</name>
    <message>
        <source>Another Steward is syncing this directory. Try again when it has finished.</source>
        <translation>Une autre instance de Steward synchronise cet annuaire. Réessayez lorsqu’elle aura terminé.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written, which keeps two syncs of one directory apart. Check that its folder exists and that you may write in it.</source>
        <translation>Impossible d’écrire le fichier %1, qui évite deux synchronisations simultanées d’un annuaire. Vérifiez que son dossier existe et que vous pouvez y écrire.</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Applications</translation>
    </message>
    <message>
        <source>Same</source>
        <comment>a field on both sides</comment>
        <translation>Identique</translation>
    </message>
    <message>
        <source>Here only</source>
        <comment>where a field was changed</comment>
        <translation>Ici seulement</translation>
    </message>
    <message>
        <source>On server only</source>
        <comment>where a field was changed</comment>
        <translation>Serveur seulement</translation>
    </message>
    <message>
        <source>On both sides</source>
        <comment>where a field was changed</comment>
        <translation>Des deux côtés</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>À envoyer</translation>
    </message>
    <message>
        <source>Sent, no answer yet</source>
        <translation>Envoyé, sans réponse</translation>
    </message>
    <message>
        <source>From the server</source>
        <translation>Venant du serveur</translation>
    </message>
    <message>
        <source>Cannot be sent</source>
        <translation>Envoi impossible</translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>a time of today</comment>
        <translation>à %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a date</comment>
        <translation>le %1</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>type of an account, as the first sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 in %2.</source>
        <comment>type of an account, organization</comment>
        <translation>%1 dans %2.</translation>
    </message>
    <message>
        <source>Changed here %1, on the server %2.</source>
        <comment>two times</comment>
        <translation>Modifié ici %1, sur le serveur %2.</translation>
    </message>
    <message>
        <source>Changed here %1.</source>
        <comment>a time</comment>
        <translation>Modifié ici %1.</translation>
    </message>
    <message>
        <source>Changed on the server %1.</source>
        <comment>a time</comment>
        <translation>Modifié sur le serveur %1.</translation>
    </message>
    <message>
        <source>%1 is no longer on the server. Shall the account be deleted here too, or uploaded again? Nothing happens until you answer.</source>
        <translation>%1 n’est plus sur le serveur. Faut-il supprimer le compte ici aussi, ou le retransmettre au serveur&#x202f;? Rien ne se passe avant votre réponse.</translation>
    </message>
    <message>
        <source>%1 was deleted here, but somebody has changed the account on the server since. Shall it be deleted there too, or come back here as the server has it?</source>
        <translation>Le compte %1 a été supprimé ici, mais quelqu’un l’a modifié sur le serveur depuis. Faut-il le supprimer là-bas aussi, ou le rétablir ici tel que le serveur l’a&#x202f;?</translation>
    </message>
    <message>
        <source>The server has another account of that user name. Are both the same account? Then link them; what differs can be decided afterwards. If not, give the one here another name.</source>
        <translation>Le serveur a un autre compte portant ce nom d’utilisateur. S’agit-il du même compte&#x202f;? Dans ce cas, liez-les&#x202f;; vous pourrez ensuite décider de ce qui diffère. Sinon, donnez un autre nom à celui d’ici.</translation>
    </message>
    <message>
        <source>The server&apos;s account cannot be taken here. Correct it on the server; it is read again with the next sync.</source>
        <translation>Le compte du serveur ne peut pas être repris ici. Corrigez-le sur le serveur&#x202f;; il sera relu à la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Nouveau compte</translation>
    </message>
    <message>
        <source>Changed account</source>
        <translation>Compte modifié</translation>
    </message>
    <message>
        <source>Deleted account</source>
        <translation>Compte supprimé</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>No server connected</source>
        <translation>Aucun serveur connecté</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Connect a server to keep both sides in step: you see first what would change, and nothing is deleted.</source>
        <translation>Tout reste sur cet ordinateur. Connectez un serveur pour garder les deux côtés synchronisés&#xa0;: vous voyez d’abord ce qui changerait, et rien n’est supprimé.</translation>
    </message>
    <message>
        <source>Connect to a Remote…</source>
        <translation>Connecter un serveur distant…</translation>
    </message>
    <message>
        <source>No changes match these filters</source>
        <translation>Aucune modification ne correspond à ces filtres</translation>
    </message>
    <message>
        <source>Clear Filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Both sides are in step</source>
        <translation>Les deux côtés sont synchronisés</translation>
    </message>
    <message>
        <source>Nothing to send, nothing to decide.</source>
        <translation>Rien à envoyer, rien à décider.</translation>
    </message>
    <message>
        <source>Different</source>
        <comment>a field of two accounts that never were one</comment>
        <translation>Différent</translation>
    </message>
</context>
<context>
    <name>SyncPlans</name>
    <message>
        <source>Add on the server</source>
        <translation>Ajouter sur le serveur</translation>
    </message>
    <message>
        <source>Change on the server</source>
        <translation>Modifier sur le serveur</translation>
    </message>
    <message>
        <source>Delete on the server</source>
        <translation>Supprimer sur le serveur</translation>
    </message>
    <message>
        <source>Add here</source>
        <translation>Ajouter ici</translation>
    </message>
    <message>
        <source>Change here</source>
        <translation>Modifier ici</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>To answer</source>
        <translation>Réponse attendue</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what, how many</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Finds accounts by our id</source>
        <translation>Trouve les comptes par notre ID</translation>
    </message>
    <message>
        <source>Finds accounts by user name</source>
        <translation>Trouve les comptes par nom d’utilisateur</translation>
    </message>
    <message>
        <source>Lists only what changed</source>
        <translation>N’énumère que ce qui a changé</translation>
    </message>
    <message>
        <source>Refuses stale changes</source>
        <translation>Refuse les modifications périmées</translation>
    </message>
    <message>
        <source>Takes many new accounts at once</source>
        <translation>Accepte de nombreux nouveaux comptes à la fois</translation>
    </message>
    <message>
        <source>Pages that do not shift</source>
        <translation>Pages qui ne se décalent pas</translation>
    </message>
    <message>
        <source>Changes single fields</source>
        <translation>Modifie des champs isolés</translation>
    </message>
    <message>
        <source>Takes passwords</source>
        <translation>Accepte les mots de passe</translation>
    </message>
    <message>
        <source>Says which fields it has</source>
        <translation>Indique ses champs</translation>
    </message>
    <message>
        <source>Keeps our id</source>
        <translation>Conserve notre ID</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln de plus</numerusform>
            <numerusform>et %Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Send Changes</source>
        <translation>Envoyer les modifications</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln change(s) to %1?</source>
        <translation>
            <numerusform>Envoyer %Ln modification à %1&#x202f;?</numerusform>
            <numerusform>Envoyer %Ln modifications à %1&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is read first; what came up there meanwhile is merged.</source>
        <translation>%1 est d’abord lu&#x202f;; ce qui y est survenu entre-temps est fusionné.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send %Ln Change(s)</source>
        <translation>
            <numerusform>&amp;Envoyer %Ln modification</numerusform>
            <numerusform>&amp;Envoyer %Ln modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Connect to %1?</source>
        <translation>Connecter l’annuaire à %1&#x202f;?</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>Sur le serveur</translation>
    </message>
    <message>
        <source>here</source>
        <translation>ici</translation>
    </message>
    <message>
        <source>the same on both sides</source>
        <translation>identiques des deux côtés</translation>
    </message>
    <message>
        <source>to add here</source>
        <translation>à ajouter ici</translation>
    </message>
    <message>
        <source>to change here</source>
        <translation>à modifier ici</translation>
    </message>
    <message>
        <source>to add on the server</source>
        <translation>à ajouter sur le serveur</translation>
    </message>
    <message>
        <source>to change on the server</source>
        <translation>à modifier sur le serveur</translation>
    </message>
    <message>
        <source>to decide field by field</source>
        <translation>à décider champ par champ</translation>
    </message>
    <message>
        <source>to answer</source>
        <translation>en attente d’une réponse</translation>
    </message>
    <message>
        <source>Nothing is deleted on either side, and nothing is sent until you choose Send.</source>
        <translation>Rien n’est supprimé d’aucun côté, et rien n’est envoyé tant que vous ne choisissez pas Envoyer.</translation>
    </message>
    <message>
        <source>Nothing is deleted on either side. What both sides have differently is yours to decide.</source>
        <translation>Rien n’est supprimé d’aucun côté. C’est à vous de décider de ce qui diffère entre les deux côtés.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Connecter</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Re&amp;tour</translation>
    </message>
    <message>
        <source>Server Details</source>
        <translation>Détails du serveur</translation>
    </message>
    <message>
        <source>The server answers</source>
        <translation>Le serveur répond</translation>
    </message>
    <message>
        <source>What it can do is tried with the next sync.</source>
        <translation>Ses capacités seront testées à la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>What it can do was tried with requests that change nothing.</source>
        <translation>Ses capacités ont été testées par des requêtes qui ne modifient rien.</translation>
    </message>
    <message>
        <source>Ability</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Prouvée</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>Ce qui a été testé</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Fields kept here alone</source>
        <translation>Champs conservés ici seulement</translation>
    </message>
    <message>
        <source>Sync History</source>
        <translation>Historique de synchronisation</translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln sync(s) of note</source>
        <translation>
            <numerusform>La dernière synchronisation notable</numerusform>
            <numerusform>Les %Ln dernières synchronisations notables</numerusform>
        </translation>
    </message>
    <message>
        <source>A sync that finds nothing new leaves no trace.</source>
        <translation>Une synchronisation qui ne trouve rien de nouveau ne laisse pas de trace.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>Ended early</source>
        <translation>Fin prématurée</translation>
    </message>
    <message>
        <source>In step</source>
        <translation>Synchronisé</translation>
    </message>
    <message>
        <source>Something waits</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Delete here</source>
        <translation>Supprimer ici</translation>
    </message>
    <message>
        <source>to delete here</source>
        <translation>à supprimer ici</translation>
    </message>
</context>
<context>
    <name>SyncPull</name>
    <message>
        <source>It was deleted on the server, and changed here since. Upload it again, or delete it here too?</source>
        <translation>Ce compte a été supprimé sur le serveur, puis modifié ici. Le retransmettre au serveur, ou le supprimer ici aussi&#x202f;?</translation>
    </message>
    <message>
        <source>It is missing on the server. Delete it here too, or upload it again?</source>
        <translation>Ce compte manque sur le serveur. Le supprimer ici aussi, ou le retransmettre au serveur&#x202f;?</translation>
    </message>
</context>
<context>
    <name>SyncPush</name>
    <message>
        <source>The server does not store what was sent: %1.</source>
        <translation>Le serveur n’enregistre pas ce qui a été envoyé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The server has another account with the user name “%1”. If it is the same, link both; otherwise rename this one.</source>
        <translation>Le serveur a un autre compte portant le nom d’utilisateur «&#x202f;%1&#x202f;». S’il s’agit du même, liez les deux&#x202f;; sinon, renommez celui-ci.</translation>
    </message>
    <message>
        <source>It was deleted on the server, and changed here since. Upload it again, or delete it here too?</source>
        <translation>Ce compte a été supprimé sur le serveur, puis modifié ici. Le retransmettre au serveur, ou le supprimer ici aussi&#x202f;?</translation>
    </message>
</context>
<context>
    <name>SyncReport</name>
    <message numerus="yes">
        <source>%Ln change(s) sent.</source>
        <translation>
            <numerusform>%Ln modification envoyée.</numerusform>
            <numerusform>%Ln modifications envoyées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) taken from the server.</source>
        <translation>
            <numerusform>%Ln modification reprise du serveur.</numerusform>
            <numerusform>%Ln modifications reprises du serveur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s) to decide.</source>
        <translation>
            <numerusform>%Ln conflit à décider.</numerusform>
            <numerusform>%Ln conflits à décider.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) to answer.</source>
        <translation>
            <numerusform>%Ln question en attente de réponse.</numerusform>
            <numerusform>%Ln questions en attente de réponse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) refused by the server.</source>
        <translation>
            <numerusform>%Ln compte refusé par le serveur.</numerusform>
            <numerusform>%Ln comptes refusés par le serveur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) will be sent later.</source>
        <translation>
            <numerusform>%Ln compte sera envoyé plus tard.</numerusform>
            <numerusform>%Ln comptes seront envoyés plus tard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) are missing on the server and are looked for once more.</source>
        <translation>
            <numerusform>%Ln compte manque sur le serveur et sera recherché encore une fois.</numerusform>
            <numerusform>%Ln comptes manquent sur le serveur et seront recherchés encore une fois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) and suspensions wait for your confirmation.</source>
        <translation>
            <numerusform>%Ln suppression ou suspension attend votre confirmation.</numerusform>
            <numerusform>%Ln suppressions et suspensions attendent votre confirmation.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server was restored from an older state; what is newer here was sent again.</source>
        <translation>Le serveur a été restauré dans un état antérieur&#x202f;; ce qui est plus récent ici a été renvoyé.</translation>
    </message>
    <message>
        <source>Nothing to send, nothing new on the server.</source>
        <translation>Rien à envoyer, rien de nouveau sur le serveur.</translation>
    </message>
</context>
<context>
    <name>SyncRound</name>
    <message>
        <source>This directory has no remote. Connect one in Sync, or with “stewardctl remote add”.</source>
        <translation>Cet annuaire n’a pas de serveur distant. Connectez-en un dans Synchronisation, ou avec «&#x202f;stewardctl remote add&#x202f;».</translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message>
        <source>New API user</source>
        <translation>Nouvel utilisateur API</translation>
    </message>
    <message>
        <source>New API user for %1</source>
        <translation>Nouvel utilisateur API pour %1</translation>
    </message>
    <message>
        <source>New administrator</source>
        <translation>Nouvel administrateur</translation>
    </message>
    <message>
        <source>New administrator, %1</source>
        <translation>Nouvel administrateur, %1</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>Aucune modification</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2 removed</source>
        <translation>%1&#xa0;: retrait de %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message numerus="yes">
        <source>, and %Ln more field(s)</source>
        <translation>
            <numerusform>, et %Ln champ de plus</numerusform>
            <numerusform>, et %Ln champs de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) differ on both sides</source>
        <translation>
            <numerusform>%Ln champ diffère des deux côtés</numerusform>
            <numerusform>%Ln champs diffèrent des deux côtés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 differs on both sides</source>
        <translation>%1 diffère des deux côtés</translation>
    </message>
    <message>
        <source>Missing on the server</source>
        <translation>Manque sur le serveur</translation>
    </message>
    <message>
        <source>Deleted here, changed on the server</source>
        <translation>Supprimé ici, modifié sur le serveur</translation>
    </message>
    <message>
        <source>The server has another account of that name</source>
        <translation>Le serveur a un autre compte de ce nom</translation>
    </message>
    <message>
        <source>Cannot be taken from the server</source>
        <translation>Ne peut pas être repris du serveur</translation>
    </message>
    <message>
        <source>Login suspended</source>
        <translation>Accès suspendu</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>API user</source>
        <translation>Utilisateur API</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Deleted here</source>
        <translation>Supprimé ici</translation>
    </message>
    <message>
        <source>Deleted on the server</source>
        <translation>Supprimé sur le serveur</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Serveur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sent, no answer yet; the server is asked again</source>
        <translation>Envoyé, sans réponse&#x202f;; le serveur sera interrogé à nouveau</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>%1 was changed meanwhile to “%2”. Nothing was changed; try again.</source>
        <translation>%1 a reçu entre-temps la valeur «&#x202f;%2&#x202f;». Rien n’a été modifié&#x202f;; réessayez.</translation>
    </message>
    <message>
        <source>Nothing was changed. Add --even-if-last to do it all the same.</source>
        <translation>Rien n’a été modifié. Ajoutez --even-if-last pour le faire malgré tout.</translation>
    </message>
    <message>
        <source>No application stops.</source>
        <translation>Aucune application ne s’arrête.</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>modification %1</translation>
    </message>
    <message>
        <source>Left alone: %1. %2</source>
        <translation>Non modifié&#xa0;: %1. %2</translation>
    </message>
    <message>
        <source>%1: no usable API user remains.</source>
        <translation>%1&#xa0;: il ne reste aucun utilisateur API utilisable.</translation>
    </message>
    <message>
        <source>%1 keeps working with %2 API users.</source>
        <translation>%1 continue de fonctionner avec %2 utilisateurs API.</translation>
    </message>
    <message>
        <source>%1 keeps working with %2 alone.</source>
        <translation>%1 continue de fonctionner avec %2 seulement.</translation>
    </message>
    <message>
        <source>Nothing to change; everything was so already.</source>
        <translation>Rien à modifier&#x202f;; tout était déjà ainsi.</translation>
    </message>
    <message>
        <source>Put back: %1. Left alone: %2.</source>
        <translation>Rétablis : %1. Laissés tels quels : %2.</translation>
    </message>
</context>
<context>
    <name>TextEncoding</name>
    <message>
        <source>The file is not %1: byte %2 (hexadecimal %3), in line %4, does not belong there. Choose another encoding, or save the file as UTF-8.</source>
        <translation>Le fichier n’est pas en %1&#xa0;: l’octet %2 (%3 en hexadécimal), à la ligne %4, n’y a pas sa place. Choisissez un autre codage, ou enregistrez le fichier en UTF-8.</translation>
    </message>
    <message>
        <source>This is a workbook of a spreadsheet program. Save it there as CSV (UTF-8), and choose that file.</source>
        <translation>Ceci est un classeur de tableur. Enregistrez-le dans le tableur au format CSV (UTF-8), et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>This is JSON, which is for programs. Import a CSV file, or text with tabs.</source>
        <translation>Ceci est du JSON, destiné aux programmes. Importez un fichier CSV, ou un texte avec tabulations.</translation>
    </message>
    <message>
        <source>The file holds zero bytes, so it is no text of this encoding. Choose another encoding, or save the file as CSV (UTF-8).</source>
        <translation>Le fichier contient des octets nuls&#x202f;; ce n’est donc pas un texte dans ce codage. Choisissez un autre codage, ou enregistrez le fichier au format CSV (UTF-8).</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>UTF-16 (little endian)</source>
        <translation>UTF-16 (petit-boutiste)</translation>
    </message>
    <message>
        <source>UTF-16 (big endian)</source>
        <translation>UTF-16 (gros-boutiste)</translation>
    </message>
    <message>
        <source>Windows-1252 (Western European)</source>
        <translation>Windows-1252 (Europe de l’Ouest)</translation>
    </message>
    <message>
        <source>Windows-1250 (Central European)</source>
        <translation>Windows-1250 (Europe centrale)</translation>
    </message>
    <message>
        <source>Windows-1251 (Cyrillic)</source>
        <translation>Windows-1251 (cyrillique)</translation>
    </message>
    <message>
        <source>Windows-1253 (Greek)</source>
        <translation>Windows-1253 (grec)</translation>
    </message>
    <message>
        <source>Windows-1254 (Turkish)</source>
        <translation>Windows-1254 (turc)</translation>
    </message>
    <message>
        <source>Windows-1255 (Hebrew)</source>
        <translation>Windows-1255 (hébreu)</translation>
    </message>
    <message>
        <source>Windows-1256 (Arabic)</source>
        <translation>Windows-1256 (arabe)</translation>
    </message>
    <message>
        <source>Windows-1257 (Baltic)</source>
        <translation>Windows-1257 (balte)</translation>
    </message>
    <message>
        <source>Macintosh (Western European)</source>
        <translation>Macintosh (Europe de l’Ouest)</translation>
    </message>
    <message>
        <source>Shift JIS (Japanese)</source>
        <translation>Shift JIS (japonais)</translation>
    </message>
    <message>
        <source>GB 18030 (Simplified Chinese)</source>
        <translation>GB 18030 (chinois simplifié)</translation>
    </message>
    <message>
        <source>Big5 (Traditional Chinese)</source>
        <translation>Big5 (chinois traditionnel)</translation>
    </message>
    <message>
        <source>EUC-KR (Korean)</source>
        <translation>EUC-KR (coréen)</translation>
    </message>
</context>
<context>
    <name>TextRules</name>
    <message>
        <source>a line break</source>
        <translation>un saut de ligne</translation>
    </message>
    <message>
        <source>a tab</source>
        <translation>une tabulation</translation>
    </message>
    <message>
        <source>the control character %1</source>
        <translation>le caractère de contrôle %1</translation>
    </message>
    <message>
        <source>the broken character %1</source>
        <translation>le caractère défectueux %1</translation>
    </message>
    <message>
        <source>the invisible direction character %1</source>
        <translation>le caractère de direction invisible %1</translation>
    </message>
    <message>
        <source>the invisible character %1</source>
        <translation>le caractère invisible %1</translation>
    </message>
    <message>
        <source>the special blank %1</source>
        <translation>l’espace spéciale %1</translation>
    </message>
    <message>
        <source>%1 is missing. Enter it; it is required.</source>
        <translation>Il manque une valeur obligatoire&#xa0;: %1. Saisissez-la.</translation>
    </message>
    <message>
        <source>%1 contains %2. Delete that character, or type the text again.</source>
        <translation>%1 contient %2. Supprimez ce caractère, ou saisissez à nouveau le texte.</translation>
    </message>
    <message>
        <source>%1 has %2 characters. Shorten it to at most %3.</source>
        <translation>%1 comporte %2 caractères. Réduisez à %3 au maximum.</translation>
    </message>
    <message>
        <source>The user name is missing. Enter one, for example ana.perez.</source>
        <translation>Il manque le nom d’utilisateur. Saisissez-en un, par exemple ana.perez.</translation>
    </message>
    <message>
        <source>The user name contains %1. Delete that character.</source>
        <translation>Le nom d’utilisateur contient %1. Supprimez ce caractère.</translation>
    </message>
    <message>
        <source>The user name contains “%1”, which servers do not accept. Use letters, digits, dots and hyphens.</source>
        <translation>Le nom d’utilisateur contient «&#x202f;%1&#x202f;», que les serveurs n’acceptent pas. Utilisez des lettres, des chiffres, des points et des traits d’union.</translation>
    </message>
    <message>
        <source>The user name is longer than %1 characters. Shorten it.</source>
        <translation>Le nom d’utilisateur dépasse %1 caractères. Raccourcissez-le.</translation>
    </message>
</context>
<context>
    <name>Transaction</name>
    <message>
        <source>Somebody else has changed this account meanwhile. Nothing was changed; look at it again.</source>
        <translation>Quelqu’un d’autre a modifié ce compte entre-temps. Rien n’a été modifié&#x202f;; vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>The change could not be written and was taken back. Try again.</source>
        <translation>La modification n’a pas pu être écrite et a été annulée. Réessayez.</translation>
    </message>
    <message>
        <source>Two accounts would have the same email or the same user name. Nothing was changed; look at them again.</source>
        <translation>Deux comptes auraient le même e-mail ou le même nom d’utilisateur. Rien n’a été modifié ; vérifiez-les à nouveau.</translation>
    </message>
</context>
<context>
    <name>UndoActions</name>
    <message>
        <source>The account has been deleted for good since.</source>
        <translation>Le compte a été supprimé définitivement depuis.</translation>
    </message>
    <message>
        <source>Changed again since; left as it is.</source>
        <translation>Modifié à nouveau depuis&#x202f;; laissé tel quel.</translation>
    </message>
    <message>
        <source>API users have this application since; left as it is.</source>
        <translation>Des utilisateurs API ont cette application depuis&#x202f;; laissée telle quelle.</translation>
    </message>
    <message>
        <source>Another application has this name since; left as it is.</source>
        <translation>Une autre application porte ce nom depuis&#x202f;; laissée telle quelle.</translation>
    </message>
    <message>
        <source>Another role has this name since; left as it is.</source>
        <translation>Un autre rôle porte ce nom depuis&#x202f;; laissé tel quel.</translation>
    </message>
    <message>
        <source>People have this role since; left as it is.</source>
        <translation>Des personnes ont ce rôle depuis&#x202f;; laissé tel quel.</translation>
    </message>
    <message>
        <source>There is no change %1 in the history.</source>
        <translation>L’historique ne contient pas de modification %1.</translation>
    </message>
    <message>
        <source>What was deleted for good does not come back.</source>
        <translation>Ce qui a été supprimé définitivement ne revient pas.</translation>
    </message>
    <message>
        <source>A mail that was sent cannot be taken back. Revoke the credentials instead.</source>
        <translation>Un e-mail envoyé ne peut pas être rappelé. Révoquez plutôt les identifiants.</translation>
    </message>
    <message>
        <source>A password does not come back. Send new credentials instead.</source>
        <translation>Un mot de passe ne peut pas être rétabli. Envoyez plutôt de nouveaux identifiants.</translation>
    </message>
    <message>
        <source>Such an entry changes no account and no application that could be put back.</source>
        <translation>Une telle entrée ne modifie aucun compte ni aucune application qui pourrait être remis en l’état.</translation>
    </message>
    <message>
        <source>“%1” cannot be undone. %2</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être annulé. %2</translation>
    </message>
    <message>
        <source>“%1” was not an undo; only that can be done again.</source>
        <translation>«&#x202f;%1&#x202f;» n’était pas une annulation&#x202f;; seule une annulation peut être rétablie.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln modification</numerusform>
            <numerusform>%Ln modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>It is as it was before already.</source>
        <translation>L’état est déjà celui d’avant.</translation>
    </message>
</context>
<context>
    <name>Validation</name>
    <message>
        <source>Choose at least one external application; without one the API user can do nothing.</source>
        <translation>Choisissez au moins une application externe&#x202f;; sans application, l’utilisateur API ne peut rien faire.</translation>
    </message>
    <message>
        <source>One of the chosen applications does not exist. Choose again.</source>
        <translation>L’une des applications choisies n’existe pas. Choisissez à nouveau.</translation>
    </message>
    <message>
        <source>The application “%1” has been deleted. Choose another one.</source>
        <translation>L’application «&#x202f;%1&#x202f;» a été supprimée. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>Choose a role.</source>
        <translation>Choisissez un rôle.</translation>
    </message>
    <message>
        <source>The role “%1” has been deleted. Choose another one.</source>
        <translation>Le rôle «&#x202f;%1&#x202f;» a été supprimé. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>API users have no role. Leave the role empty.</source>
        <translation>Les utilisateurs API n’ont pas de rôle. Laissez le rôle vide.</translation>
    </message>
    <message>
        <source>Administrators have no external applications. Leave them empty.</source>
        <translation>Les administrateurs n’ont pas d’applications externes. Laissez ce champ vide.</translation>
    </message>
</context>
<context>
    <name>ValueTemplate</name>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Email, before the @</source>
        <translation>E-mail, avant le @</translation>
    </message>
    <message>
        <source>Email, after the @</source>
        <translation>E-mail, après le @</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Number of the row: 1, 2, 3 …</source>
        <translation>Numéro de la ligne&#xa0;: 1, 2, 3 …</translation>
    </message>
    <message>
        <source>“%1” at character %2 is not a form of {n}. Write how many digits, for example {n:3}.</source>
        <translation>«&#x202f;%1&#x202f;» au caractère %2 n’est pas une forme de {n}. Indiquez le nombre de chiffres, par exemple {n:3}.</translation>
    </message>
    <message>
        <source>“%1” at character %2 is not a form. Use lower, upper, ascii or initial.</source>
        <translation>«&#x202f;%1&#x202f;» au caractère %2 n’est pas une forme. Utilisez lower, upper, ascii ou initial.</translation>
    </message>
    <message>
        <source>“{%1}” at character %2 is not a placeholder. Use one of: %3.</source>
        <translation>«&#x202f;{%1}&#x202f;» au caractère %2 n’est pas une variable. Utilisez l’une des suivantes&#xa0;: %3.</translation>
    </message>
    <message>
        <source>The } at character %1 closes nothing. Write }} for a brace.</source>
        <translation>L’accolade } au caractère %1 ne ferme rien. Écrivez }} pour une accolade.</translation>
    </message>
    <message>
        <source>The { at character %1 is not closed. Write a } behind the placeholder, or {{ for a brace.</source>
        <translation>L’accolade { au caractère %1 n’est pas fermée. Écrivez } après la variable, ou {{ pour une accolade.</translation>
    </message>
</context>
<context>
    <name>VerifierTexts</name>
    <message>
        <source>There is not enough free memory to protect the password. Close other programs and try again.</source>
        <translation>La mémoire libre est insuffisante pour protéger le mot de passe. Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>The password is empty. Enter a password.</source>
        <translation>Le mot de passe est vide. Saisissez un mot de passe.</translation>
    </message>
</context>
<context>
    <name>VerifyCommand</name>
    <message>
        <source>Read a user name and a password from standard input, one a line, and answer by the exit code whether they open the application now: 0 good, 1 unknown user, 2 wrong password, 3 suspended, expired or not for this application, 4 too many wrong tries, 6 no answer</source>
        <translation>Lire un nom d’utilisateur et un mot de passe sur l’entrée standard, un par ligne, et indiquer par le code de sortie s’ils donnent maintenant accès à l’application&#xa0;: 0 valable, 1 utilisateur inconnu, 2 mot de passe incorrect, 3 suspendu, expiré ou pas pour cette application, 4 trop d’essais erronés, 6 pas de réponse</translation>
    </message>
    <message>
        <source>The application that is knocked at</source>
        <translation>L’application à laquelle l’accès est demandé</translation>
    </message>
</context>
<context>
    <name>VisibleAccounts</name>
    <message>
        <source>Your role does not allow viewing accounts.</source>
        <translation>Votre rôle ne permet pas de voir les comptes.</translation>
    </message>
    <message>
        <source>Your role does not allow viewing API users.</source>
        <translation>Votre rôle ne permet pas de voir les utilisateurs API.</translation>
    </message>
    <message>
        <source>Your role does not allow viewing administrators.</source>
        <translation>Votre rôle ne permet pas de voir les administrateurs.</translation>
    </message>
</context>
<context>
    <name>WholeNumber</name>
    <message>
        <source>%1 needs a whole number, not “%2”.</source>
        <translation>%1 nécessite un nombre entier, et non «&#x202f;%2&#x202f;».</translation>
    </message>
</context>
<context>
    <name>WindowMenus</name>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Administrators</source>
        <translation>Admi&amp;nistrateurs</translation>
    </message>
    <message>
        <source>A&amp;pplications</source>
        <translation>A&amp;pplications</translation>
    </message>
    <message>
        <source>&amp;Sync</source>
        <translation>&amp;Synchronisation</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Annuaires &amp;récents</translation>
    </message>
    <message>
        <source>No directory was opened yet</source>
        <translation>Aucun annuaire n’a encore été ouvert</translation>
    </message>
    <message>
        <source>Open the &amp;Sample Directory</source>
        <translation>Ouvrir l’annuaire d’&amp;exemple</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>T&amp;hème</translation>
    </message>
    <message>
        <source>&amp;As the System</source>
        <translation>C&amp;omme le système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>C&amp;lair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>Contraste éle&amp;vé</translation>
    </message>
</context>
<context>
    <name>WireIntake</name>
    <message>
        <source>Comes from the remote. It has no privileges here until somebody gives it some.</source>
        <translation>Vient du serveur distant. N’a aucun privilège ici tant que personne ne lui en accorde.</translation>
    </message>
    <message>
        <source>Comes from the remote.</source>
        <translation>Vient du serveur distant.</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>The workbook could not be written. Check that there is room.</source>
        <translation>Le classeur n’a pas pu être écrit. Vérifiez qu’il y a assez d’espace.</translation>
    </message>
    <message>
        <source>A workbook holds at most 1,048,575 rows. Narrow the filter, or use CSV.</source>
        <translation>Un classeur contient au plus 1&#x202f;048&#x202f;575 lignes. Restreignez le filtre, ou utilisez le format CSV.</translation>
    </message>
    <message>
        <source>A cell of a workbook holds at most 32,767 characters. Use CSV.</source>
        <translation>Une cellule de classeur contient au plus 32&#x202f;767 caractères. Utilisez le format CSV.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Administers the people who run an organization, and its API users.</source>
        <translation>Administre les personnes qui gèrent une organisation, et ses utilisateurs API.</translation>
    </message>
    <message>
        <source>Directory to open; the one that was open last if none is named.</source>
        <translation>Annuaire à ouvrir&#x202f;; si aucun n’est indiqué, celui qui était ouvert en dernier.</translation>
    </message>
    <message>
        <source>Open the sample directory.</source>
        <translation>Ouvrir l’annuaire d’exemple.</translation>
    </message>
</context>
<context>
    <name>steward::AboutDialog</name>
    <message>
        <source>About Steward</source>
        <translation>À propos de Steward</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>A desktop console with which an organization administers its administrators and API users.</source>
        <translation>Une console de bureau avec laquelle une organisation administre ses administrateurs et ses utilisateurs API.</translation>
    </message>
    <message>
        <source>Copyright (c) 2026 The Steward authors. Free software under the MIT licence.</source>
        <translation>Copyright (c) 2026 Les auteurs de Steward. Logiciel libre sous licence MIT.</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliothèques</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>steward::AccountChanges</name>
    <message>
        <source>Nothing had to be changed.</source>
        <translation>Rien n’était à modifier.</translation>
    </message>
</context>
<context>
    <name>steward::AccountForms</name>
    <message>
        <source>This account is in the recycle bin. Restore it to change it.</source>
        <translation>Ce compte est dans la corbeille. Restaurez-le pour le modifier.</translation>
    </message>
</context>
<context>
    <name>steward::ActivityExporting</name>
    <message>
        <source>Export Activity</source>
        <translation>Exporter l’activité</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>Lignes JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>activity.csv</source>
        <translation>activity.csv</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry (entries) exported to %1. The export is recorded.</source>
        <translation>
            <numerusform>%Ln entrée exportée vers %1. L’exportation est consignée.</numerusform>
            <numerusform>%Ln entrées exportées vers %1. L’exportation est consignée.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ActivityFilterBar</name>
    <message>
        <source>Any time</source>
        <translation>À tout moment</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
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
        <source>Between…</source>
        <translation>Entre…</translation>
    </message>
    <message>
        <source>Search this log</source>
        <translation>Rechercher dans ce journal</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>two days</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>filter name and its value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Only %1; show all accounts</source>
        <translation>Seulement %1&#x202f;; afficher tous les comptes</translation>
    </message>
    <message>
        <source>No organization</source>
        <translation>Aucune organisation</translation>
    </message>
</context>
<context>
    <name>steward::ActivityModel</name>
    <message>
        <source>Today, %1</source>
        <extracomment>The heading above the entries of today; then a date as in QLocale::toString.</extracomment>
        <translation>Aujourd’hui, %1</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <extracomment>The heading above the entries of another day, as in QLocale::toString.</extracomment>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>%1; undone</source>
        <translation>%1&#x202f;; annulé</translation>
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
        <translation>Heure</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origine</translation>
    </message>
</context>
<context>
    <name>steward::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Verify Log</source>
        <translation>Vérifier le journal</translation>
    </message>
    <message>
        <source>Check that nobody has rewritten the history</source>
        <translation>Vérifier que personne n’a réécrit l’historique</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Write these entries into a file</source>
        <translation>Écrire ces entrées dans un fichier</translation>
    </message>
    <message>
        <source>Undo This Step…</source>
        <translation>Annuler cette étape…</translation>
    </message>
    <message>
        <source>See what taking this back would do, and do it</source>
        <translation>Voir ce que ferait cette annulation, et l’effectuer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the selected entries (Ctrl+C)</source>
        <translation>Copier les entrées sélectionnées (Ctrl+C)</translation>
    </message>
    <message>
        <source>Show Result…</source>
        <translation>Afficher le résultat…</translation>
    </message>
    <message>
        <source>What became of every row, and retry what failed</source>
        <translation>Ce qu’est devenue chaque ligne, et réessayer ce qui a échoué</translation>
    </message>
    <message>
        <source>Times in %1. Exports of this log are recorded too.</source>
        <translation>Heures en %1. Les exportations de ce journal sont aussi consignées.</translation>
    </message>
    <message>
        <source>Exporting… %L1 of %L2</source>
        <translation>Exportation… %L1 sur %L2</translation>
    </message>
    <message>
        <source>Verifying… %L1 of %L2</source>
        <translation>Vérification… %L1 sur %L2</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>l’activité</translation>
    </message>
    <message>
        <source>Your role does not allow viewing activity.</source>
        <translation>Votre rôle ne permet pas de voir l’activité.</translation>
    </message>
    <message>
        <source>Searching… %1 so far</source>
        <translation>Recherche… %1 jusqu’ici</translation>
    </message>
    <message>
        <source>No entries match these filters.</source>
        <translation>Aucune entrée ne correspond à ces filtres.</translation>
    </message>
    <message>
        <source>Clear Filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Undo These…</source>
        <translation>Annuler ces étapes…</translation>
    </message>
    <message>
        <source>Select at most %L1 entries</source>
        <translation>Sélectionnez au plus %L1 entrées</translation>
    </message>
    <message>
        <source>Such an entry cannot be undone</source>
        <translation>Une telle entrée ne peut pas être annulée</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln entry (entries)</source>
        <translation>
            <numerusform>%1 sur %Ln entrée</numerusform>
            <numerusform>%1 sur %Ln entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry (entries)</source>
        <translation>
            <numerusform>%Ln entrée</numerusform>
            <numerusform>%Ln entrées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ActivityTable</name>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
</context>
<context>
    <name>steward::ActivityUndo</name>
    <message>
        <source>Something else is still running. Undo when it is done.</source>
        <translation>Une autre opération est encore en cours. Annulez lorsqu’elle sera terminée.</translation>
    </message>
    <message>
        <source>Looking at what comes back</source>
        <translation>Examen de ce qui revient</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>Annulation</translation>
    </message>
</context>
<context>
    <name>steward::ActivityVerifying</name>
    <message numerus="yes">
        <source>%Ln entry (entries) verified, unbroken</source>
        <translation>
            <numerusform>%Ln entrée vérifiée, intacte</numerusform>
            <numerusform>%Ln entrées vérifiées, intactes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::AdministratorForm</name>
    <message>
        <source>Personal details</source>
        <translation>Informations personnelles</translation>
    </message>
    <message>
        <source>The organization is optional</source>
        <translation>L’organisation est facultative</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>Préno&amp;m</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>Nom de &amp;famille</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rôle</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nom d’&amp;utilisateur</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>S&amp;tatus</source>
        <translation>S&amp;tatut</translation>
    </message>
    <message>
        <source>&amp;Protection</source>
        <translation>Prote&amp;ction</translation>
    </message>
    <message>
        <source>Choose every application that will use this account.</source>
        <translation>Choisissez chaque application qui utilisera ce compte.</translation>
    </message>
    <message>
        <source>For MultiLine for Salesforce, tick %1. HttpApi will not work.</source>
        <translation>Pour MultiLine for Salesforce, cochez %1. HttpApi ne fonctionnera pas.</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>Su&amp;pprimer…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Choose a role</source>
        <translation>Choisissez un rôle</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Login suspended</source>
        <translation>Accès suspendu</translation>
    </message>
    <message>
        <source>Not protected</source>
        <translation>Non protégé</translation>
    </message>
    <message>
        <source>Protected: cannot be deleted</source>
        <translation>Protégé&#xa0;: ne peut pas être supprimé</translation>
    </message>
    <message>
        <source>Proposed from the email</source>
        <translation>Proposé à partir de l’e-mail</translation>
    </message>
</context>
<context>
    <name>steward::AdministratorTable</name>
    <message>
        <source>Administrators</source>
        <translation>Administrateurs</translation>
    </message>
</context>
<context>
    <name>steward::AdministratorsPage</name>
    <message>
        <source>Administrators</source>
        <translation>Administrateurs</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>No administrators match these filters.</source>
        <translation>Aucun administrateur ne correspond à ces filtres.</translation>
    </message>
    <message>
        <source>Clear Filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>The recycle bin is empty</source>
        <translation>La corbeille est vide</translation>
    </message>
    <message>
        <source>Deleted accounts stay here for 30 days and can be restored.</source>
        <translation>Les comptes supprimés restent ici 30 jours et peuvent être restaurés.</translation>
    </message>
    <message>
        <source>No administrators yet</source>
        <translation>Aucun administrateur pour l’instant</translation>
    </message>
    <message>
        <source>Administrators manage your organization. API users let external applications such as Salesforce connect to it.</source>
        <translation>Les administrateurs gèrent votre organisation. Les utilisateurs API permettent à des applications externes telles que Salesforce de s’y connecter.</translation>
    </message>
    <message>
        <source>Add API User…</source>
        <translation>Ajouter un utilisateur API…</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence such as “Deleted Ana Pérez”</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 is shown without what is not there any more.</source>
        <translation>La vue %1 est affichée sans ce qui n’existe plus.</translation>
    </message>
</context>
<context>
    <name>steward::AppearanceForm</name>
    <message>
        <source>Language and look</source>
        <translation>Langue et apparence</translation>
    </message>
    <message>
        <source>For you, on this computer.</source>
        <translation>Pour vous, sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Lignes compactes</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Réduire les animations</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Windows are shown in it at once. Mails go out in the language of who receives them.</source>
        <translation>Les fenêtres s’affichent aussitôt dans cette langue. Les e-mails sont envoyés dans la langue de leur destinataire.</translation>
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
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
</context>
<context>
    <name>steward::ApplicationForm</name>
    <message>
        <source>Add Custom Application</source>
        <translation>Ajouter une application personnalisée</translation>
    </message>
    <message>
        <source>Edit Application</source>
        <translation>Modifier l’application</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>Suppri&amp;mer…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Built-in external application</source>
        <translation>Application externe intégrée</translation>
    </message>
    <message>
        <source>Custom external application</source>
        <translation>Application externe personnalisée</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Description</translation>
    </message>
    <message>
        <source>&amp;Endpoint URL</source>
        <translation>&amp;URL d’accès</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>What it is for, as shown beside the name. Optional.</source>
        <translation>À quoi elle sert, tel qu’affiché à côté du nom. Facultatif.</translation>
    </message>
    <message>
        <source>Where the application reaches the API, for example https://example.com/api. Optional.</source>
        <translation>Adresse à laquelle l’application atteint l’API, par exemple https://example.com/api. Facultatif.</translation>
    </message>
    <message>
        <source>Built-in applications keep their name, because other software looks for it.</source>
        <translation>Les applications intégrées gardent leur nom, car d’autres logiciels le recherchent.</translation>
    </message>
</context>
<context>
    <name>steward::ApplicationModel</name>
    <message>
        <source>Built in</source>
        <translation>Intégré</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personnalisé</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <extracomment>A row as a screen reader says it: name, built in or custom, number of API users, health.</extracomment>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln API user(s)</source>
        <translation>
            <numerusform>%Ln utilisateur API</numerusform>
            <numerusform>%Ln utilisateurs API</numerusform>
        </translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>API users</source>
        <translation>Utilisateurs API</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
</context>
<context>
    <name>steward::ApplicationsPage</name>
    <message>
        <source>Applications</source>
        <translation>Applications</translation>
    </message>
    <message>
        <source>Show API Users</source>
        <translation>Afficher les utilisateurs API</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln external application(s)</source>
        <translation>
            <numerusform>%Ln application externe</numerusform>
            <numerusform>%Ln applications externes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1&#x202f;; %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln has (have) stopped for an organization</source>
        <translation>
            <numerusform>%Ln est à l’arrêt pour une organisation</numerusform>
            <numerusform>%Ln sont à l’arrêt pour une organisation</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::AuditActions</name>
    <message>
        <source>the proof of the history</source>
        <translation>la preuve de l’historique</translation>
    </message>
    <message>
        <source>Anchors on this computer</source>
        <translation>Ancres sur cet ordinateur</translation>
    </message>
    <message>
        <source>Backup %1</source>
        <translation>Sauvegarde %1</translation>
    </message>
    <message>
        <source>There is no anchor in %1.</source>
        <translation>Il n’y a pas d’ancre dans %1.</translation>
    </message>
</context>
<context>
    <name>steward::BackupFlow</name>
    <message>
        <source>Show Them</source>
        <translation>Les afficher</translation>
    </message>
    <message>
        <source>Restore Backup</source>
        <translation>Restaurer la sauvegarde</translation>
    </message>
    <message>
        <source>Make everything as it was on %1?</source>
        <translation>Tout remettre dans l’état du %1&#x202f;?</translation>
    </message>
    <message>
        <source>A backup of the present state is made first, and Undo takes the whole change back.</source>
        <translation>Une sauvegarde de l’état actuel est d’abord effectuée, et la modification entière pourra être annulée.</translation>
    </message>
    <message>
        <source>Yes, Restore</source>
        <translation>Oui, restaurer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) have no working password since the backup was restored. Send new credentials.</source>
        <translation>
            <numerusform>%Ln compte n’a plus de mot de passe valide depuis la restauration de la sauvegarde. Envoyez de nouveaux identifiants.</numerusform>
            <numerusform>%Ln comptes n’ont plus de mot de passe valide depuis la restauration de la sauvegarde. Envoyez de nouveaux identifiants.</numerusform>
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
            <numerusform>%Ln utilisateur API</numerusform>
            <numerusform>%Ln utilisateurs API</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln administrator(s)</source>
        <translation>
            <numerusform>%Ln administrateur</numerusform>
            <numerusform>%Ln administrateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signée</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Non signée</translation>
    </message>
    <message>
        <source>Signature wrong</source>
        <translation>Signature incorrecte</translation>
    </message>
    <message>
        <source>Back Up &amp;Now</source>
        <translation>Sauvegarder mai&amp;ntenant</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Restaurer…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Copies of this directory on this computer, made each day and before changes of many rows. Restoring one keeps the history, and can be undone.</source>
        <translation>Copies de cet annuaire sur cet ordinateur, effectuées chaque jour et avant les modifications de nombreuses lignes. La restauration d’une copie conserve l’historique et peut être annulée.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>What restoring would change</source>
        <translation>Ce que changerait la restauration</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Il n’y a pas encore de sauvegarde.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>Among them: %1</source>
        <translation>Parmi eux&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>steward::BackupPolicyForm</name>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Copies that Steward makes by itself, in your folder on this computer.</source>
        <translation>Copies que Steward effectue automatiquement, dans votre dossier sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Make a backup each day while the directory is open</source>
        <translation>Effectuer une sauvegarde chaque jour où l’annuaire est ouvert</translation>
    </message>
    <message>
        <source>Backups that stay</source>
        <translation>Sauvegardes conservées</translation>
    </message>
    <message>
        <source>Before a change of (rows)</source>
        <translation>Avant une modification de (lignes)</translation>
    </message>
    <message>
        <source>Older ones are removed. What you back up yourself stays.</source>
        <translation>Les plus anciennes sont supprimées. Ce que vous sauvegardez vous-même reste.</translation>
    </message>
    <message>
        <source>From so many rows on, a backup comes first. 0: never.</source>
        <translation>À partir de ce nombre de lignes, une sauvegarde est d’abord effectuée. 0&#xa0;: jamais.</translation>
    </message>
</context>
<context>
    <name>steward::Backups</name>
    <message>
        <source>Folder for backups</source>
        <translation>Dossier des sauvegardes</translation>
    </message>
    <message>
        <source>The file %1 is not damaged, so it was left alone. Check that nobody else uses it, and its permissions.</source>
        <translation>Le fichier %1 n’est pas endommagé et n’a donc pas été touché. Vérifiez que personne d’autre ne l’utilise, ainsi que ses autorisations.</translation>
    </message>
    <message>
        <source>The file could not be opened.</source>
        <translation>Le fichier n’a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>The file %1 cannot be put aside. Check that you may write in its folder.</source>
        <translation>Impossible de mettre de côté le fichier %1. Vérifiez que vous pouvez écrire dans son dossier.</translation>
    </message>
</context>
<context>
    <name>steward::Bar</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>steward::BulkDeeds</name>
    <message>
        <source>Deleting</source>
        <translation>Suppression</translation>
    </message>
    <message>
        <source>Suspending</source>
        <translation>Suspension</translation>
    </message>
    <message>
        <source>Resuming</source>
        <translation>Réactivation</translation>
    </message>
    <message>
        <source>Something else is still running. Try again when it is done.</source>
        <translation>Une autre opération est encore en cours. Réessayez lorsqu’elle sera terminée.</translation>
    </message>
</context>
<context>
    <name>steward::BulkEditDialog</name>
    <message>
        <source>&amp;Include Anyway…</source>
        <translation>&amp;Inclure quand même…</translation>
    </message>
    <message>
        <source>Save as Recipe…</source>
        <translation>Enregistrer comme recette…</translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln Row(s)</source>
        <translation>
            <numerusform>Modifier %Ln ligne</numerusform>
            <numerusform>Modifier %Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln selected row(s)</source>
        <translation>
            <numerusform>Modifier %Ln ligne sélectionnée</numerusform>
            <numerusform>Modifier %Ln lignes sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows shown</source>
        <translation>Lignes affichées</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1. Fields left unchanged keep the value each row has now.</source>
        <translation>%1. Les champs laissés inchangés gardent la valeur actuelle de chaque ligne.</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Tel quel</translation>
    </message>
    <message>
        <source>For example %1</source>
        <translation>Par exemple %1</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Tout&#xa0;: %1</translation>
    </message>
    <message>
        <source>Will change %1</source>
        <translation>À modifier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Already set %1</source>
        <translation>Déjà ainsi&#xa0;: %1</translation>
    </message>
    <message>
        <source>Left out %1</source>
        <translation>Ignorés&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Change %Ln Row(s)</source>
        <translation>
            <numerusform>Modifier %Ln lig&amp;ne</numerusform>
            <numerusform>Modifier %Ln lig&amp;nes</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Modification…</translation>
    </message>
    <message>
        <source>Choose what to change</source>
        <translation>Choisissez quoi modifier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) to correct</source>
        <translation>
            <numerusform>%Ln champ à corriger</numerusform>
            <numerusform>%Ln champs à corriger</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the rows…</source>
        <translation>Examen des lignes…</translation>
    </message>
    <message>
        <source>Can be undone as one step</source>
        <translation>Peut être annulé en une seule étape</translation>
    </message>
    <message>
        <source>Lea&amp;ve Them Out</source>
        <translation>Les i&amp;gnorer</translation>
    </message>
</context>
<context>
    <name>steward::BulkEditFlow</name>
    <message>
        <source>Something else is still running. Edit when it is done.</source>
        <translation>Une autre opération est encore en cours. Modifiez lorsqu’elle sera terminée.</translation>
    </message>
    <message>
        <source>Changing</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Nothing was changed: it was cancelled.</source>
        <translation>Rien n’a été modifié&#xa0;: l’opération a été interrompue.</translation>
    </message>
</context>
<context>
    <name>steward::BulkEditForm</name>
    <message>
        <source>&amp;More Fields</source>
        <translation>Plus de c&amp;hamps</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rôle</translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>E&amp;xternal applications</source>
        <translation>Applications e&amp;xternes</translation>
    </message>
    <message>
        <source>S&amp;tatus</source>
        <translation>S&amp;tatut</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>Préno&amp;m</translation>
    </message>
    <message>
        <source>Last &amp;name</source>
        <translation>Nom de &amp;famille</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nom d’&amp;utilisateur</translation>
    </message>
    <message>
        <source>O&amp;wner of the credential</source>
        <translation>Responsable des identifiant&amp;s</translation>
    </message>
    <message>
        <source>&amp;Protection</source>
        <translation>Prote&amp;ction</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Login suspended</source>
        <translation>Accès suspendu</translation>
    </message>
    <message>
        <source>Cannot be deleted</source>
        <translation>Ne peut pas être supprimé</translation>
    </message>
    <message>
        <source>Can be deleted</source>
        <translation>Peut être supprimé</translation>
    </message>
</context>
<context>
    <name>steward::BulkPreviewModel</name>
    <message>
        <source>Login suspended</source>
        <translation>Accès suspendu</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>(gone)</source>
        <translation>(disparu)</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Not changed</source>
        <translation>Non modifié</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>Will change</source>
        <translation>À modifier</translation>
    </message>
    <message>
        <source>Already set</source>
        <translation>Déjà ainsi</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
</context>
<context>
    <name>steward::BulkSettingsForm</name>
    <message>
        <source>Editing many rows</source>
        <translation>Modification de nombreuses lignes</translation>
    </message>
    <message>
        <source>For you, on this computer.</source>
        <translation>Pour vous, sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Change at once up to (rows)</source>
        <translation>Modifier aussitôt jusqu’à (lignes)</translation>
    </message>
    <message>
        <source>Up to so many rows Ctrl+Enter changes what is selected without waiting for the preview, and Undo takes it back. 0: the preview always comes first.</source>
        <translation>Jusqu’à ce nombre de lignes, Ctrl+Entrée modifie la sélection sans attendre l’aperçu, et la modification peut être annulée. 0&#xa0;: l’aperçu est toujours affiché d’abord.</translation>
    </message>
    <message>
        <source>Enter a number from 0 to %1.</source>
        <translation>Saisissez un nombre de 0 à %1.</translation>
    </message>
</context>
<context>
    <name>steward::ChangePasswordForm</name>
    <message>
        <source>&amp;Present password</source>
        <translation>Mot de passe &amp;actuel</translation>
    </message>
    <message>
        <source>Change Password</source>
        <translation>Changer le mot de passe</translation>
    </message>
    <message>
        <source>Choose a Password</source>
        <translation>Choisir un mot de passe</translation>
    </message>
    <message>
        <source>Choose Password</source>
        <translation>Choisir le mot de passe</translation>
    </message>
    <message>
        <source>Where you are kept signed in, you have to sign in again.</source>
        <translation>Là où votre connexion est maintenue, vous devrez vous connecter à nouveau.</translation>
    </message>
    <message>
        <source>With it you can sign in when the directory asks who you are.</source>
        <translation>Il vous permet de vous connecter lorsque l’annuaire demande votre identité.</translation>
    </message>
    <message>
        <source>Enter the password that you use now.</source>
        <translation>Saisissez le mot de passe que vous utilisez actuellement.</translation>
    </message>
</context>
<context>
    <name>steward::ColumnsDialog</name>
    <message>
        <source>Move &amp;Up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Tick the columns to show. Alt+Up and Alt+Down move a column.</source>
        <translation>Cochez les colonnes à afficher. Alt+Haut et Alt+Bas déplacent une colonne.</translation>
    </message>
    <message>
        <source>This column is always shown.</source>
        <translation>Cette colonne est toujours affichée.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>steward::CommandDialog</name>
    <message>
        <source>Co&amp;py</source>
        <translation>Co&amp;pier</translation>
    </message>
    <message>
        <source>Command of the Last Job</source>
        <translation>Commande de la dernière tâche</translation>
    </message>
    <message>
        <source>After an edit, a deletion or a suspension of several accounts its command stands here: of all that match, or of up to 50 that were chosen by hand. After an import of a file or an export of what the table shows, too.</source>
        <translation>Après la modification, la suppression ou la suspension de plusieurs comptes, la commande correspondante figure ici&#xa0;: pour tous ceux qui correspondent, ou jusqu’à 50 choisis manuellement. De même après l’importation d’un fichier ou l’exportation de ce que montre le tableau.</translation>
    </message>
    <message>
        <source>This does the same from a shell or a script. It asks for your password, or takes it with --secret-fd, where the directory asks who you are.</source>
        <translation>Cette commande fait la même chose depuis un shell ou un script. Elle demande votre mot de passe, ou le lit avec --secret-fd, lorsque l’annuaire demande votre identité.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>steward::CommandPalette</name>
    <message>
        <source>Type what you want to do, or a name</source>
        <translation>Saisissez ce que vous voulez faire, ou un nom</translation>
    </message>
    <message>
        <source>Find an action or an account</source>
        <translation>Rechercher une action ou un compte</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Éléments trouvés</translation>
    </message>
    <message>
        <source>Action or account</source>
        <translation>Action ou compte</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>API user</source>
        <translation>Utilisateur API</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Aucune touche</translation>
    </message>
</context>
<context>
    <name>steward::ConfirmDialog</name>
    <message>
        <source>in %1</source>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln de plus</numerusform>
            <numerusform>et %Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Type %1 to confirm</source>
        <translation>Saisissez %1 pour &amp;confirmer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>steward::ConflictDialog</name>
    <message>
        <source>Login suspended</source>
        <translation>Accès suspendu</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Changed Meanwhile</source>
        <translation>Modifié entre-temps</translation>
    </message>
    <message>
        <source>%1 was changed meanwhile</source>
        <translation>%1 a changé entre-temps</translation>
    </message>
    <message>
        <source>Somebody else changed the same fields since you opened the form. Choose which value stays; your other changes are kept.</source>
        <translation>Quelqu’un d’autre a modifié les mêmes champs depuis que vous avez ouvert le formulaire. Choisissez la valeur à garder&#x202f;; vos autres modifications sont conservées.</translation>
    </message>
    <message>
        <source>Was: %1</source>
        <translation>Avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <translation>Votre valeur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Theirs: %1</source>
        <translation>Autre valeur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Choose a side.</source>
        <translation>Choisissez un côté.</translation>
    </message>
</context>
<context>
    <name>steward::Console</name>
    <message>
        <source>The folder %1 cannot be created.</source>
        <translation>Impossible de créer le dossier %1.</translation>
    </message>
    <message>
        <source>Steward</source>
        <translation>Steward</translation>
    </message>
    <message>
        <source>New Directory</source>
        <translation>Nouvel annuaire</translation>
    </message>
    <message>
        <source>This window has changes that are not saved, or work that is under way. It shows the other language when it is opened again.</source>
        <translation>Cette fenêtre contient des modifications non enregistrées, ou une opération est en cours. Elle affichera l’autre langue à sa prochaine ouverture.</translation>
    </message>
</context>
<context>
    <name>steward::CopyFlow</name>
    <message numerus="yes">
        <source>Nothing was copied: %Ln row(s) are too many for the clipboard. Select at most %1, or export them into a file.</source>
        <translation>
            <numerusform>Rien n’a été copié&#xa0;: %Ln ligne est trop pour le presse-papiers. Sélectionnez-en au plus %1, ou exportez-les dans un fichier.</numerusform>
            <numerusform>Rien n’a été copié&#xa0;: %Ln lignes sont trop pour le presse-papiers. Sélectionnez-en au plus %1, ou exportez-les dans un fichier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something else is still running. Copy when it is done.</source>
        <translation>Une autre opération est encore en cours. Copiez lorsqu’elle sera terminée.</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>What was to be copied could not be read again. Try again.</source>
        <translation>Les données à copier n’ont pas pu être relues. Réessayez.</translation>
    </message>
    <message>
        <source>Nothing was copied: the rows hold too much text for the clipboard. Select fewer, or export them into a file.</source>
        <translation>Rien n’a été copié&#xa0;: les lignes contiennent trop de texte pour le presse-papiers. Sélectionnez-en moins, ou exportez-les dans un fichier.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) copied.</source>
        <translation>
            <numerusform>%Ln compte copié.</numerusform>
            <numerusform>%Ln comptes copiés.</numerusform>
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
            <numerusform>%Ln compte que votre rôle ne permet pas de voir a été ignoré.</numerusform>
            <numerusform>%Ln comptes que votre rôle ne permet pas de voir ont été ignorés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::CredentialNotesForm</name>
    <message>
        <source>Notes on Credentials</source>
        <translation>Notes sur les identifiants</translation>
    </message>
    <message>
        <source>Whoever changes the password must change it there too</source>
        <translation>Quiconque change le mot de passe doit aussi le changer à cet endroit</translation>
    </message>
    <message>
        <source>&amp;Deployed at</source>
        <translation>&amp;Déployé sur</translation>
    </message>
    <message>
        <source>The system that uses the password, for example billing-gateway, host b12</source>
        <translation>Le système qui utilise le mot de passe, par exemple billing-gateway, hôte b12</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>Res&amp;ponsable</translation>
    </message>
    <message>
        <source>Who looks after it there</source>
        <translation>Qui s’en occupe là-bas</translation>
    </message>
    <message>
        <source>&amp;Ticket</source>
        <translation>&amp;Ticket</translation>
    </message>
    <message>
        <source>Under which it was ordered</source>
        <translation>Sous lequel il a été demandé</translation>
    </message>
</context>
<context>
    <name>steward::CredentialNotices</name>
    <message>
        <source>Show Result</source>
        <translation>Afficher le résultat</translation>
    </message>
    <message>
        <source>Show Them</source>
        <translation>Les afficher</translation>
    </message>
    <message>
        <source>Send Now</source>
        <translation>Envoyer maintenant</translation>
    </message>
    <message>
        <source>Credentials sent</source>
        <translation>Identifiants envoyés</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop after the mail that is on its way; the others stay queued</source>
        <translation>Arrêter après l’e-mail en cours d’envoi&#x202f;; les autres restent en file d’attente</translation>
    </message>
    <message>
        <source>Sending credentials: %1 of %2</source>
        <translation>Envoi des identifiants&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Credentials sent to %1.</source>
        <translation>Identifiants envoyés à %1.</translation>
    </message>
    <message>
        <source>Credentials Sent</source>
        <translation>Identifiants envoyés</translation>
    </message>
    <message numerus="yes">
        <source>%Ln password(s) in use expire within %1 days.</source>
        <translation>
            <numerusform>%Ln mot de passe en service expire dans les %1 jours.</numerusform>
            <numerusform>%Ln mots de passe en service expirent dans les %1 jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>what became of the mails</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Stopped. %1</source>
        <translation>Arrêté. %1</translation>
    </message>
</context>
<context>
    <name>steward::DateRangeDialog</name>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Du</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Au</translation>
    </message>
    <message>
        <source>Between Two Days</source>
        <translation>Entre deux jours</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Both days are shown.</source>
        <translation>Les deux jours sont inclus.</translation>
    </message>
    <message>
        <source>The last day lies before the first. Choose a later one.</source>
        <translation>Le dernier jour précède le premier. Choisissez-en un plus tardif.</translation>
    </message>
</context>
<context>
    <name>steward::Deliveries</name>
    <message numerus="yes">
        <source>%Ln mail(s) with credentials wait: no mail server is set up.</source>
        <translation>
            <numerusform>%Ln e-mail d’identifiants est en attente&#xa0;: aucun serveur de messagerie n’est configuré.</numerusform>
            <numerusform>%Ln e-mails d’identifiants sont en attente&#xa0;: aucun serveur de messagerie n’est configuré.</numerusform>
        </translation>
    </message>
    <message>
        <source>No mail is sent: %1</source>
        <translation>Aucun e-mail n’est envoyé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>steward::DetailsPane</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Close details (Ctrl+I)</source>
        <translation>Fermer les détails (Ctrl+I)</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Fermer les détails</translation>
    </message>
</context>
<context>
    <name>steward::ExportDialog</name>
    <message>
        <source>Opens in every spreadsheet. Values that would be formulas get an apostrophe, which the import takes away again.</source>
        <translation>S’ouvre dans tout tableur. Les valeurs qui seraient des formules reçoivent une apostrophe, que l’importation retire.</translation>
    </message>
    <message>
        <source>Every value as it is. Do not open it in a spreadsheet: it may hold formulas.</source>
        <translation>Chaque valeur telle quelle. Ne l’ouvrez pas dans un tableur&#xa0;: le fichier peut contenir des formules.</translation>
    </message>
    <message>
        <source>Every value is a text. Save it as CSV to import it again.</source>
        <translation>Chaque valeur est un texte. Enregistrez-le au format CSV pour le réimporter.</translation>
    </message>
    <message>
        <source>An array with one object for each account.</source>
        <translation>Un tableau avec un objet pour chaque compte.</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>C&amp;omptes</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colonnes</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Add &amp;uid and revision, so that the file can be imported again</source>
        <translation>Ajouter l’&amp;uid et la révision, pour que le fichier puisse être réimporté</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln that match</source>
        <translation>
            <numerusform>Le %Ln qui correspond</numerusform>
            <numerusform>Les %Ln qui correspondent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected</source>
        <translation>
            <numerusform>Le %Ln sélectionné</numerusform>
            <numerusform>Les %Ln sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Those of the table</source>
        <translation>Celles du tableau</translation>
    </message>
    <message>
        <source>All that can be imported again</source>
        <translation>Toutes celles qui peuvent être réimportées</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>steward::ExportFlow</name>
    <message>
        <source>Something else is still running. Export when it is done.</source>
        <translation>Une autre opération est encore en cours. Exportez lorsqu’elle sera terminée.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <comment>a format and the ending of its files</comment>
        <translation>%1 (*.%2)</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportation</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) exported to %1.</source>
        <translation>
            <numerusform>%Ln compte exporté vers %1.</numerusform>
            <numerusform>%Ln comptes exportés vers %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln that your role does not show was (were) left out.</source>
        <translation>
            <numerusform>%Ln compte que votre rôle ne permet pas de voir a été ignoré.</numerusform>
            <numerusform>%Ln comptes que votre rôle ne permet pas de voir ont été ignorés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::FacetBar</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
</context>
<context>
    <name>steward::FacetFilter</name>
    <message>
        <source>not %1</source>
        <comment>a value that rows must not have</comment>
        <translation>pas %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more; search for them instead</source>
        <translation>
            <numerusform>%Ln de plus&#x202f;; utilisez la recherche</numerusform>
            <numerusform>%Ln de plus&#x202f;; utilisez la recherche</numerusform>
        </translation>
    </message>
    <message>
        <source>Shift+click or - leaves a value out</source>
        <translation>Maj+clic ou - exclut une valeur</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>filter name and its value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>steward::FieldEditLine</name>
    <message>
        <source>Set to</source>
        <translation>Définir sur</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Fill from a pattern</source>
        <translation>Remplir selon un modèle</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Rechercher et remplacer</translation>
    </message>
    <message>
        <source>Leave unchanged</source>
        <translation>Laisser inchangé</translation>
    </message>
    <message>
        <source>The field becomes empty.</source>
        <translation>Le champ devient vide.</translation>
    </message>
    <message>
        <source>%1, new value</source>
        <translation>%1, nouvelle valeur</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>%1, find</source>
        <translation>%1, rechercher</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>%1, replace with</source>
        <translation>%1, remplacer par</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>%1, match case</source>
        <translation>%1, respecter la casse</translation>
    </message>
</context>
<context>
    <name>steward::FilterBar</name>
    <message>
        <source>Search name or email</source>
        <translation>Rechercher un nom ou un e-mail</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Identifiants</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Show the other rows too</source>
        <translation>Afficher aussi les autres lignes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen row(s)</source>
        <translation>
            <numerusform>%Ln ligne choisie</numerusform>
            <numerusform>%Ln lignes choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>API user</source>
        <translation>Utilisateur API</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Login suspended</source>
        <translation>Accès suspendu</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>Aucun rôle</translation>
    </message>
    <message>
        <source>No application</source>
        <translation>Aucune application</translation>
    </message>
    <message>
        <source>No organization</source>
        <translation>Aucune organisation</translation>
    </message>
    <message>
        <source>Expiring soon</source>
        <translation>Expiration proche</translation>
    </message>
</context>
<context>
    <name>steward::FirstRunPage</name>
    <message>
        <source>Create a directory</source>
        <translation>Créer un annuaire</translation>
    </message>
    <message>
        <source>Begin with yourself as its Owner. Everything stays on this computer.</source>
        <translation>Commencez vous-même avec le rôle Owner. Tout reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>&amp;Create…</source>
        <translation>&amp;Créer…</translation>
    </message>
    <message>
        <source>Open a directory</source>
        <translation>Ouvrir un annuaire</translation>
    </message>
    <message>
        <source>Go on with a file that you or a colleague has made.</source>
        <translation>Continuez avec un fichier créé par vous ou par un collègue.</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation>Découvrir l’exemple</translation>
    </message>
    <message>
        <source>Made-up accounts to try everything with. Nothing is sent to anybody.</source>
        <translation>Des comptes fictifs pour tout essayer. Rien n’est envoyé à personne.</translation>
    </message>
    <message>
        <source>Open the &amp;Sample</source>
        <translation>Ouvrir l’&amp;exemple</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Connecter un serveur</translation>
    </message>
    <message>
        <source>Bring in the people and API users from your SCIM server, and keep both sides in step.</source>
        <translation>Reprenez les personnes et les utilisateurs API de votre serveur SCIM, et gardez les deux côtés synchronisés.</translation>
    </message>
    <message>
        <source>Connec&amp;t…</source>
        <translation>Connec&amp;ter…</translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation>Importer une feuille de calcul</translation>
    </message>
    <message>
        <source>Match the columns, see every problem before anything is saved, then import.</source>
        <translation>Associez les colonnes, voyez chaque problème avant tout enregistrement, puis importez.</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>No directory yet</source>
        <translation>Aucun annuaire pour l’instant</translation>
    </message>
    <message>
        <source>A directory holds the administrators who manage your organization, and the API users that let external applications such as Salesforce connect to it. Choose how to begin.</source>
        <translation>Un annuaire contient les administrateurs qui gèrent votre organisation, et les utilisateurs API qui permettent à des applications externes telles que Salesforce de s’y connecter. Choisissez comment commencer.</translation>
    </message>
    <message>
        <source>Passwords and tokens are kept in your system keychain, never in the directory.</source>
        <translation>Les mots de passe et les jetons sont conservés dans le trousseau de votre système, jamais dans l’annuaire.</translation>
    </message>
</context>
<context>
    <name>steward::FormDialog</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Show the other account</source>
        <translation>Afficher l’autre compte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) to correct</source>
        <translation>
            <numerusform>%Ln champ à corriger</numerusform>
            <numerusform>%Ln champs à corriger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) to complete</source>
        <translation>
            <numerusform>%Ln champ à compléter</numerusform>
            <numerusform>%Ln champs à compléter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) changed</source>
        <translation>
            <numerusform>%Ln champ modifié</numerusform>
            <numerusform>%Ln champs modifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
</context>
<context>
    <name>steward::HelpWindow</name>
    <message>
        <source>Search the help</source>
        <translation>Rechercher dans l’aide</translation>
    </message>
    <message>
        <source>Steward Help</source>
        <translation>Aide de Steward</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>No page has all of these words. Try fewer words.</source>
        <translation>Aucune page ne contient tous ces mots. Essayez avec moins de mots.</translation>
    </message>
</context>
<context>
    <name>steward::ImportColumns</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Field for the column %1</source>
        <translation>Champ pour la colonne %1</translation>
    </message>
    <message>
        <source>Guessed. Check it.</source>
        <translation>Deviné. Vérifiez-le.</translation>
    </message>
</context>
<context>
    <name>steward::ImportDialog</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Columns and check</source>
        <translation>Colonnes et vérification</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>&amp;Save Problem Rows…</source>
        <translation>Enregistrer les pro&amp;blèmes…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Re&amp;tour</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) were guessed. Check them.</source>
        <translation>
            <numerusform>%Ln colonne a été devinée. Vérifiez-la.</numerusform>
            <numerusform>%Ln colonnes ont été devinées. Vérifiez-les.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln Row(s)</source>
        <translation>
            <numerusform>&amp;Importer %Ln ligne</numerusform>
            <numerusform>&amp;Importer %Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) with problems are left out</source>
        <translation>
            <numerusform>%Ln ligne à problèmes est ignorée</numerusform>
            <numerusform>%Ln lignes à problèmes sont ignorées</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import: everything is so already</source>
        <translation>Rien à importer&#xa0;: tout est déjà ainsi</translation>
    </message>
    <message>
        <source>Save Problem Rows</source>
        <translation>Enregistrer les lignes à problèmes</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>steward::ImportFilePage</name>
    <message>
        <source>&amp;Encoding</source>
        <translation>Co&amp;dage</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>Sé&amp;parateur</translation>
    </message>
    <message>
        <source>&amp;Quotation marks</source>
        <translation>&amp;Guillemets</translation>
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
        <source>Vertical bar</source>
        <translation>Barre verticale</translation>
    </message>
    <message>
        <source>Double (&quot;)</source>
        <translation>Doubles (&quot;)</translation>
    </message>
    <message>
        <source>Single (&apos;)</source>
        <translation>Simples (&apos;)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>No headings</source>
        <translation>Sans en-têtes</translation>
    </message>
    <message>
        <source>Row with the &amp;headings</source>
        <translation>Ligne des en-&amp;têtes</translation>
    </message>
    <message>
        <source>Row with the headings</source>
        <translation>Ligne des en-têtes</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Premières lignes du fichier</translation>
    </message>
    <message>
        <source>The file does not say how its letters are written. Choose the encoding with which the names below look right.</source>
        <translation>Le fichier n’indique pas comment ses caractères sont codés. Choisissez le codage avec lequel les noms ci-dessous s’affichent correctement.</translation>
    </message>
</context>
<context>
    <name>steward::ImportFlow</name>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Spreadsheets as text (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Feuilles de calcul en texte (*.csv *.tsv *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>There are no cells in the clipboard.</source>
        <translation>Le presse-papiers ne contient pas de cellules.</translation>
    </message>
    <message>
        <source>Copied cells</source>
        <translation>Cellules copiées</translation>
    </message>
    <message>
        <source>Another import is not finished yet.</source>
        <translation>Une autre importation n’est pas encore terminée.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Nothing was imported: it was cancelled.</source>
        <translation>Rien n’a été importé&#xa0;: l’opération a été interrompue.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was imported: %Ln row(s) are no longer as they were looked at (%1). They were looked at again.</source>
        <translation>
            <numerusform>Rien n’a été importé&#xa0;: %Ln ligne n’est plus telle qu’elle a été examinée (%1). Elle a été réexaminée.</numerusform>
            <numerusform>Rien n’a été importé&#xa0;: %Ln lignes ne sont plus telles qu’elles ont été examinées (%1). Elles ont été réexaminées.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
# Without the cells that were put right in the window.</source>
        <comment>a command, and a comment</comment>
        <translation>%1
# Sans les cellules corrigées dans la fenêtre.</translation>
    </message>
    <message>
        <source>Something else is still running. Import when it is done.</source>
        <translation>Une autre opération est encore en cours. Importez lorsqu’elle sera terminée.</translation>
    </message>
</context>
<context>
    <name>steward::ImportHeading</name>
    <message>
        <source>separated by semicolons</source>
        <translation>séparé par des points-virgules</translation>
    </message>
    <message>
        <source>separated by tabs</source>
        <translation>séparé par des tabulations</translation>
    </message>
    <message>
        <source>separated by vertical bars</source>
        <translation>séparé par des barres verticales</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>séparé par des virgules</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>Cha&amp;nger…</translation>
    </message>
    <message>
        <source>headings in row %1</source>
        <translation>en-têtes à la ligne %1</translation>
    </message>
    <message>
        <source>no headings</source>
        <translation>sans en-têtes</translation>
    </message>
    <message>
        <source>passwords are not imported</source>
        <translation>les mots de passe ne sont pas importés</translation>
    </message>
    <message numerus="yes">
        <source>Looking at %Ln row(s)…</source>
        <translation>
            <numerusform>Examen de %Ln ligne…</numerusform>
            <numerusform>Examen de %Ln lignes…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln row(s) are ready</source>
        <translation>
            <numerusform>%1 sur %Ln ligne prête</numerusform>
            <numerusform>%1 sur %Ln lignes prêtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) were changed in the directory after the file was written. What the file does not change is kept as it is there.</source>
        <translation>
            <numerusform>%Ln compte a été modifié dans l’annuaire après l’écriture du fichier. Ce que le fichier ne modifie pas est gardé tel quel dans l’annuaire.</numerusform>
            <numerusform>%Ln comptes ont été modifiés dans l’annuaire après l’écriture du fichier. Ce que le fichier ne modifie pas est gardé tel quel dans l’annuaire.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ImportMappings</name>
    <message>
        <source>Sa&amp;ved mappings…</source>
        <translation>Corre&amp;spondances…</translation>
    </message>
    <message>
        <source>&amp;Save As…</source>
        <translation>&amp;Enregistrer sous…</translation>
    </message>
    <message>
        <source>&amp;Write to File…</source>
        <translation>É&amp;crire dans un fichier…</translation>
    </message>
    <message>
        <source>&amp;Take from File…</source>
        <translation>&amp;Prendre d’un fichier…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Save Mapping</source>
        <translation>Enregistrer la correspondance</translation>
    </message>
    <message>
        <source>Write Mapping</source>
        <translation>Écrire la correspondance</translation>
    </message>
    <message>
        <source>Take Mapping</source>
        <translation>Prendre une correspondance</translation>
    </message>
    <message>
        <source>Mappings (*.json);;All files (*)</source>
        <translation>Correspondances (*.json);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>steward::ImportMemory</name>
    <message>
        <source>Not all of the mapping fits this file and directory; not there: %1.</source>
        <translation>La correspondance ne convient pas entièrement à ce fichier et à cet annuaire&#x202f;; éléments absents&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>steward::ImportModel</name>
    <message>
        <source>Row %1, %2, %3, %4, %5</source>
        <extracomment>A row of a file as a screen reader says it: number, result, name, email, what happens.</extracomment>
        <translation>Ligne %1, %2, %3, %4, %5</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
</context>
<context>
    <name>steward::ImportRowForm</name>
    <message>
        <source>Edit Row</source>
        <translation>Modifier la ligne</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>Row %1 of the file</source>
        <translation>Ligne %1 du fichier</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Parted by commas: %1</source>
        <translation>Séparé par des virgules&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>steward::ImportRows</name>
    <message>
        <source>Next &amp;problem</source>
        <translation>&amp;Problème suivant</translation>
    </message>
    <message>
        <source>Rows shown</source>
        <translation>Lignes affichées</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Lignes du fichier</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>All %1</source>
        <comment>rows</comment>
        <translation>Toutes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a kind of rows and their number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Take In Again</source>
        <translation>Réin&amp;tégrer</translation>
    </message>
    <message>
        <source>&amp;Leave Out</source>
        <translation>Ign&amp;orer</translation>
    </message>
</context>
<context>
    <name>steward::ImportWishes</name>
    <message>
        <source>A row &amp;finds its account by</source>
        <translation>Une ligne trouve son &amp;compte par</translation>
    </message>
    <message>
        <source>When the account e&amp;xists</source>
        <translation>Si le compte e&amp;xiste</translation>
    </message>
    <message>
        <source>What bot&amp;h sides have changed</source>
        <translation>Ce que les &amp;deux côtés ont modifié</translation>
    </message>
    <message>
        <source>New rows are</source>
        <translation>Les nouvelles lignes sont</translation>
    </message>
    <message>
        <source>&amp;Role of new administrators</source>
        <translation>Rôl&amp;e des nouveaux administrateurs</translation>
    </message>
    <message>
        <source>&amp;Application of new API users</source>
        <translation>&amp;Application des nouveaux utilisateurs API</translation>
    </message>
    <message>
        <source>Send &amp;credentials to new rows</source>
        <translation>Envoyer des identifiants aux nou&amp;velles lignes</translation>
    </message>
    <message>
        <source>Uid</source>
        <translation>Uid</translation>
    </message>
    <message>
        <source>Update it</source>
        <translation>Le mettre à jour</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Le laisser tel quel</translation>
    </message>
    <message>
        <source>The row is a problem</source>
        <translation>La ligne pose problème</translation>
    </message>
    <message>
        <source>Use the file&apos;s</source>
        <translation>Utiliser celle du fichier</translation>
    </message>
    <message>
        <source>Keep what is there</source>
        <translation>Garder la valeur actuelle</translation>
    </message>
    <message>
        <source>As their role or applications say</source>
        <translation>Selon leur rôle ou leurs applications</translation>
    </message>
    <message>
        <source>API users</source>
        <translation>Utilisateurs API</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administrateurs</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>Selon le fichier</translation>
    </message>
</context>
<context>
    <name>steward::JobListDialog</name>
    <message>
        <source>&amp;Show Result</source>
        <translation>&amp;Afficher le résultat</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>No job on several accounts was run in this directory yet.</source>
        <translation>Aucune tâche sur plusieurs comptes n’a encore été exécutée dans cet annuaire.</translation>
    </message>
    <message>
        <source>What became of every row: failed rows can be tried again, also days later.</source>
        <translation>Ce qu’est devenue chaque ligne&#xa0;: les lignes en échec peuvent être réessayées, même des jours plus tard.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>steward::JobResultDialog</name>
    <message>
        <source>Search results</source>
        <translation>Rechercher dans les résultats</translation>
    </message>
    <message>
        <source>&amp;Save Report…</source>
        <translation>&amp;Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>Show in &amp;Table</source>
        <translation>Afficher dans le &amp;tableau</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>This report is kept under Activity, and under Administrators → Results. You can close it, quit, and retry later without repeating finished rows.</source>
        <translation>Ce rapport est conservé sous Activité, et sous Administrateurs → Résultats. Vous pouvez le fermer, quitter le programme, et réessayer plus tard sans répéter les lignes terminées.</translation>
    </message>
    <message>
        <source>Rows shown</source>
        <translation>Lignes affichées</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>The rows that failed, as a filter of the table</source>
        <translation>Les lignes en échec, comme filtre du tableau</translation>
    </message>
    <message>
        <source>Result – %1</source>
        <translation>Résultat – %1</translation>
    </message>
    <message>
        <source>%1 in %2. Started %3, finished %4 by %5.</source>
        <comment>what was done, directory, times, operator</comment>
        <translation>%1 dans %2. Début %3, fin %4, par %5.</translation>
    </message>
    <message>
        <source>None of these rows has “%1”.</source>
        <translation>Aucune de ces lignes ne contient «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Tout&#xa0;: %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Modifiées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Already so %1</source>
        <translation>Déjà ainsi&#xa0;: %1</translation>
    </message>
    <message>
        <source>Failed %1</source>
        <translation>Échecs&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo %Ln Change(s)…</source>
        <translation>
            <numerusform>&amp;Annuler %Ln modification…</numerusform>
            <numerusform>&amp;Annuler %Ln modifications…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Retry %Ln Failed</source>
        <translation>
            <numerusform>&amp;Réessayer %Ln échec</numerusform>
            <numerusform>&amp;Réessayer %Ln échecs</numerusform>
        </translation>
    </message>
    <message>
        <source>Save Report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>%L1 changed</source>
        <translation>%L1 modifiées</translation>
    </message>
    <message>
        <source>%L1 as before</source>
        <translation>%L1 inchangées</translation>
    </message>
    <message>
        <source>%L1 failed</source>
        <translation>%L1 en échec</translation>
    </message>
    <message>
        <source>Not confirmed %1</source>
        <translation>Non confirmés&#xa0;: %1</translation>
    </message>
    <message>
        <source>%L1 may have arrived</source>
        <translation>%L1 peut-être arrivé</translation>
    </message>
    <message>
        <source>%L1 still queued</source>
        <translation>%L1 encore en file d’attente</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send %Ln Again</source>
        <translation>
            <numerusform>&amp;Renvoyer %Ln</numerusform>
            <numerusform>&amp;Renvoyer %Ln</numerusform>
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
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Was so already</source>
        <translation>Était déjà ainsi</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Correct it in the file</source>
        <translation>À corriger dans le fichier</translation>
    </message>
</context>
<context>
    <name>steward::JobResults</name>
    <message>
        <source>Show Result</source>
        <translation>Afficher le résultat</translation>
    </message>
    <message>
        <source>Something else is still running. Retry when it is done.</source>
        <translation>Une autre opération est encore en cours. Réessayez lorsqu’elle sera terminée.</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>Nouvel essai</translation>
    </message>
</context>
<context>
    <name>steward::JobStatus</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>End it; everything is put back</source>
        <translation>Interrompre&#x202f;; tout est remis dans l’état antérieur</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <comment>a verb and two numbers: Importing 12 of 40</comment>
        <translation>%1&#xa0;: %2 sur %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 a second · %Ln second(s) left</source>
        <translation>
            <numerusform>%1 · %2 par seconde · encore %Ln seconde</numerusform>
            <numerusform>%1 · %2 par seconde · encore %Ln secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · finishing</source>
        <translation>%1 · finalisation</translation>
    </message>
</context>
<context>
    <name>steward::JournalKey</name>
    <message>
        <source>Signing key of the history</source>
        <translation>Clé de signature de l’historique</translation>
    </message>
    <message>
        <source>The keychain of this computer holds another signing key than the directory names. Heads of the history stay unsigned; “stewardctl audit new-key” makes a new one.</source>
        <translation>Le trousseau de cet ordinateur contient une autre clé de signature que celle qu’indique l’annuaire. Les têtes de l’historique restent non signées&#x202f;; «&#x202f;stewardctl audit new-key&#x202f;» en crée une nouvelle.</translation>
    </message>
</context>
<context>
    <name>steward::LabeledField</name>
    <message>
        <source>Was: empty</source>
        <translation>Avant&#xa0;: vide</translation>
    </message>
    <message>
        <source>Was: %1</source>
        <translation>Avant&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>steward::MailSection</name>
    <message>
        <source>Forget Password</source>
        <translation>Oublier le mot de passe</translation>
    </message>
    <message>
        <source>Forget the password of the mail server?</source>
        <translation>Oublier le mot de passe du serveur de messagerie&#x202f;?</translation>
    </message>
    <message>
        <source>Mails with credentials stay queued until the password is entered again.</source>
        <translation>Les e-mails d’identifiants restent en file d’attente jusqu’à ce que le mot de passe soit saisi à nouveau.</translation>
    </message>
    <message>
        <source>Undo does not bring it back.</source>
        <translation>Il ne pourra pas être rétabli par une annulation.</translation>
    </message>
    <message>
        <source>Use for This Session</source>
        <translation>Utiliser pour cette session</translation>
    </message>
    <message>
        <source>The mail settings are saved.</source>
        <translation>Les paramètres de messagerie sont enregistrés.</translation>
    </message>
    <message>
        <source>The password is used until Steward ends.</source>
        <translation>Le mot de passe est utilisé jusqu’à la fermeture de Steward.</translation>
    </message>
    <message>
        <source>The password of the mail server is forgotten.</source>
        <translation>Le mot de passe du serveur de messagerie est oublié.</translation>
    </message>
    <message>
        <source>Certificate File</source>
        <translation>Fichier de certificat</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificats (*.pem *.crt *.cer);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Mails that are due are sent again.</source>
        <translation>Les e-mails dont l’envoi est dû sont envoyés à nouveau.</translation>
    </message>
</context>
<context>
    <name>steward::MailSettingsForm</name>
    <message>
        <source>Kept until Steward ends</source>
        <translation>Conservé jusqu’à la fermeture de Steward</translation>
    </message>
    <message>
        <source>Kept in the keychain</source>
        <translation>Conservé dans le trousseau</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Messagerie</translation>
    </message>
    <message>
        <source>The server that mails with credentials leave through, and who they come from.</source>
        <translation>Le serveur par lequel partent les e-mails d’identifiants, et leur expéditeur.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Forget Password</source>
        <translation>Oublier le mot de passe</translation>
    </message>
    <message>
        <source>Sender address</source>
        <translation>Adresse de l’expéditeur</translation>
    </message>
    <message>
        <source>Sender name</source>
        <translation>Nom de l’expéditeur</translation>
    </message>
    <message>
        <source>Reply to</source>
        <translation>Répondre à</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Fichier de certificat</translation>
    </message>
    <message>
        <source>Send Again</source>
        <translation>Reprendre l’envoi</translation>
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
        <translation>Aucune, vers cet ordinateur uniquement</translation>
    </message>
    <message>
        <source>Nothing is encrypted on the way to the mail server. That is allowed only for a server on this computer, for example localhost.</source>
        <translation>Rien n’est chiffré jusqu’au serveur de messagerie. Cela n’est autorisé que pour un serveur sur cet ordinateur, par exemple localhost.</translation>
    </message>
    <message>
        <source>Empty when the mail server asks for none.</source>
        <translation>Vide si le serveur de messagerie n’en demande pas.</translation>
    </message>
    <message>
        <source>Optional.</source>
        <translation>Facultatif.</translation>
    </message>
    <message>
        <source>Where answers go. Empty: to the sender.</source>
        <translation>Où vont les réponses. Vide&#xa0;: à l’expéditeur.</translation>
    </message>
    <message>
        <source>The only certificates to trust, in PEM format. Empty: those of the system.</source>
        <translation>Les seuls certificats approuvés, au format PEM. Vide&#xa0;: ceux du système.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose certificate file</source>
        <translation>Choisir un fichier de certificat</translation>
    </message>
    <message>
        <source>Save or discard what you changed first.</source>
        <translation>Enregistrez ou abandonnez d’abord vos modifications.</translation>
    </message>
    <message>
        <source>Enter and save the mail server first.</source>
        <translation>Saisissez et enregistrez d’abord le serveur de messagerie.</translation>
    </message>
</context>
<context>
    <name>steward::MailTestForm</name>
    <message>
        <source>Test address</source>
        <translation>Adresse de test</translation>
    </message>
    <message>
        <source>Send a Test Message</source>
        <translation>Envoyer un message de test</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>The message holds no password. It goes out with the saved settings.</source>
        <translation>Le message ne contient pas de mot de passe. Il est envoyé avec les paramètres enregistrés.</translation>
    </message>
</context>
<context>
    <name>steward::MainWindow</name>
    <message>
        <source>Administrators</source>
        <translation>Administrateurs</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Applications</translation>
    </message>
    <message>
        <source>Roles &amp; privileges</source>
        <translation>Rôles et privilèges</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>All changes saved on this computer</source>
        <translation>Toutes les modifications sont enregistrées sur cet ordinateur</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence such as “Deleted Ana Pérez”</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) left as they are</source>
        <translation>
            <numerusform>%Ln ligne laissée telle quelle</numerusform>
            <numerusform>%Ln lignes laissées telles quelles</numerusform>
        </translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>Non modifié</translation>
    </message>
    <message>
        <source>%1 – %2 – Steward</source>
        <comment>page and directory</comment>
        <translation>%1 – %2 – Steward</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Lignes compactes</translation>
    </message>
    <message>
        <source>Comfortable rows</source>
        <translation>Lignes confortables</translation>
    </message>
    <message>
        <source>The copy was saved as %1.</source>
        <translation>La copie a été enregistrée sous %1.</translation>
    </message>
    <message>
        <source>Save a Copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Something else is still running. Try again when it is done.</source>
        <translation>Une autre opération est encore en cours. Réessayez lorsqu’elle sera terminée.</translation>
    </message>
    <message>
        <source>Something else is still running. Save the copy when it is done.</source>
        <translation>Une autre opération est encore en cours. Enregistrez la copie quand elle sera terminée.</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>Enregistrement d’une copie</translation>
    </message>
</context>
<context>
    <name>steward::NameForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Saisissez un nom.</translation>
    </message>
    <message>
        <source>There is one with this name. It will be replaced.</source>
        <translation>Ce nom existe déjà. L’élément sera remplacé.</translation>
    </message>
</context>
<context>
    <name>steward::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln waiting</source>
        <comment>a page of the rail</comment>
        <translation>
            <numerusform>%1, %Ln en attente</numerusform>
            <numerusform>%1, %Ln en attente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::NewDirectoryForm</name>
    <message>
        <source>&amp;Name of the directory</source>
        <translation>&amp;Nom de l’annuaire</translation>
    </message>
    <message>
        <source>Save &amp;as</source>
        <translation>Enregistrer &amp;sous</translation>
    </message>
    <message>
        <source>As&amp;k for a password when this directory is opened</source>
        <translation>&amp;Demander un mot de passe à l’ouverture de cet annuaire</translation>
    </message>
    <message>
        <source>New Directory</source>
        <translation>Nouvel annuaire</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>As it is called in windows and mails, for example the name of your organization.</source>
        <translation>Tel qu’il s’affiche dans les fenêtres et les e-mails, par exemple le nom de votre organisation.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>You become its Owner</source>
        <translation>Vous recevez le rôle Owner</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>Préno&amp;m</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>Nom de &amp;famille</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>directory</source>
        <comment>a file name</comment>
        <translation>annuaire</translation>
    </message>
    <message>
        <source>Say where the directory is to be saved.</source>
        <translation>Indiquez où l’annuaire doit être enregistré.</translation>
    </message>
    <message>
        <source>There is already a file of this name. Choose another one; the file is left alone.</source>
        <translation>Il existe déjà un fichier de ce nom. Choisissez-en un autre&#x202f;; le fichier n’est pas touché.</translation>
    </message>
    <message>
        <source>There is no folder %1. Choose one that exists.</source>
        <translation>Il n’existe pas de dossier %1. Choisissez-en un qui existe.</translation>
    </message>
</context>
<context>
    <name>steward::NewPasswordFields</name>
    <message>
        <source>&amp;Repeat</source>
        <translation>&amp;Répéter</translation>
    </message>
    <message>
        <source>The two are not the same. Type the new password once more.</source>
        <translation>Les deux saisies ne sont pas identiques. Saisissez le nouveau mot de passe encore une fois.</translation>
    </message>
    <message>
        <source>At least 15 characters; several words are easy to remember.</source>
        <translation>Au moins 15 caractères&#x202f;; plusieurs mots sont faciles à retenir.</translation>
    </message>
    <message>
        <source>A good password.</source>
        <translation>Un bon mot de passe.</translation>
    </message>
    <message>
        <source>Ne&amp;w password</source>
        <translation>Nou&amp;veau mot de passe</translation>
    </message>
</context>
<context>
    <name>steward::Notices</name>
    <message>
        <source>Nothing had to be changed.</source>
        <translation>Rien n’était à modifier.</translation>
    </message>
</context>
<context>
    <name>steward::OverrideDialog</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>Do It Anyway?</source>
        <translation>Le faire quand même&#x202f;?</translation>
    </message>
    <message>
        <source>You hold every privilege and may do it all the same. The reason stands in the activity log.</source>
        <translation>Vous détenez tous les privilèges et pouvez le faire malgré tout. Le motif figure dans le journal d’activité.</translation>
    </message>
    <message>
        <source>For example the number of a ticket</source>
        <translation>Par exemple le numéro d’un ticket</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Do It Anyway</source>
        <translation>Le faire quand même</translation>
    </message>
</context>
<context>
    <name>steward::OwnPasswordForm</name>
    <message>
        <source>Save and Sign In</source>
        <translation>Enregistrer et se connecter</translation>
    </message>
    <message>
        <source>Choose your own password</source>
        <translation>Choisissez votre propre mot de passe</translation>
    </message>
    <message>
        <source>The password of %1 was made by somebody else, or is too old. From now on only you know it.</source>
        <translation>Le mot de passe de %1 a été créé par quelqu’un d’autre, ou est trop ancien. Désormais, personne d’autre que vous ne le connaîtra.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Re&amp;tour</translation>
    </message>
</context>
<context>
    <name>steward::PageHeader</name>
    <message>
        <source>More actions</source>
        <translation>Autres actions</translation>
    </message>
</context>
<context>
    <name>steward::PasswordDialog</name>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Shown on the screen; use Copy to hand it on.</source>
        <translation>Affiché à l’écran&#x202f;; utilisez Copier pour le transmettre.</translation>
    </message>
    <message>
        <source>&amp;Copy Password</source>
        <translation>&amp;Copier le mot de passe</translation>
    </message>
    <message>
        <source>User name: %1</source>
        <translation>Nom d’utilisateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>It is shown only now. A copy leaves the clipboard after 30 seconds.</source>
        <translation>Il n’est affiché que maintenant. Une copie quitte le presse-papiers après 30 secondes.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>steward::PasswordField</name>
    <message>
        <source>Show the password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label of a field, what its button does</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>steward::PasswordFlow</name>
    <message>
        <source>You are no administrator of this directory, so you need no password for it.</source>
        <translation>Vous n’êtes pas administrateur de cet annuaire&#x202f;; vous n’avez donc pas besoin d’un mot de passe pour celui-ci.</translation>
    </message>
</context>
<context>
    <name>steward::PlanDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>Ce qui sera fait</translation>
    </message>
</context>
<context>
    <name>steward::PolicyForm</name>
    <message>
        <source>Passwords</source>
        <translation>Mots de passe</translation>
    </message>
    <message>
        <source>How passwords are made, when they expire, and who may get one.</source>
        <translation>Comment les mots de passe sont créés, quand ils expirent, et qui peut en recevoir un.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Unused expires after (hours)</source>
        <translation>Expiration sans utilisation (heures)</translation>
    </message>
    <message>
        <source>Expires after (days)</source>
        <translation>Expiration (jours)</translation>
    </message>
    <message>
        <source>Warn before (days)</source>
        <translation>Avertir avant (jours)</translation>
    </message>
    <message>
        <source>Allowed domains</source>
        <translation>Domaines autorisés</translation>
    </message>
    <message>
        <source>%1 to %2 characters.</source>
        <translation>De %1 à %2 caractères.</translation>
    </message>
    <message>
        <source>After its mail, while nobody has signed in with it. 0: never.</source>
        <translation>Après son e-mail, tant que personne ne s’est connecté avec. 0&#xa0;: jamais.</translation>
    </message>
    <message>
        <source>After it was made. 0: never.</source>
        <translation>Après sa création. 0&#xa0;: jamais.</translation>
    </message>
    <message>
        <source>Shown when the directory is opened.</source>
        <translation>Affiché à l’ouverture de l’annuaire.</translation>
    </message>
    <message>
        <source>One in each line, or separated by commas. Empty: addresses of any domain.</source>
        <translation>Un par ligne, ou séparés par des virgules. Vide&#xa0;: adresses de n’importe quel domaine.</translation>
    </message>
</context>
<context>
    <name>steward::PrivilegeHeader</name>
    <message>
        <source>Privileges</source>
        <translation>Privilèges</translation>
    </message>
</context>
<context>
    <name>steward::RecipeForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Description</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>C&amp;omptes</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>Au &amp;maximum</translation>
    </message>
    <message>
        <source>Save as Recipe</source>
        <translation>Enregistrer comme recette</translation>
    </message>
    <message>
        <source>Save Recipe</source>
        <translation>Enregistrer la recette</translation>
    </message>
    <message>
        <source>A job to be run again</source>
        <translation>Une tâche à exécuter à nouveau</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>When more accounts match, nothing is done. Empty: any number.</source>
        <translation>Si davantage de comptes correspondent, rien n’est fait. Vide&#xa0;: nombre illimité.</translation>
    </message>
    <message>
        <source>Enter a number from 1, or nothing.</source>
        <translation>Saisissez un nombre à partir de 1, ou rien.</translation>
    </message>
    <message>
        <source>A condition a line, all must hold: type=api-user, organization=Retail Bank, status=suspended.</source>
        <translation>Une condition par ligne, toutes doivent être remplies&#xa0;: type=api-user, organization=Retail Bank, status=suspended.</translation>
    </message>
    <message>
        <source>Enter at least one condition, such as type=api-user.</source>
        <translation>Saisissez au moins une condition, par exemple type=api-user.</translation>
    </message>
</context>
<context>
    <name>steward::RecipeListDialog</name>
    <message>
        <source>Deletes</source>
        <translation>Supprime</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>Modifie</translation>
    </message>
    <message>
        <source>&amp;Run…</source>
        <translation>&amp;Exécuter…</translation>
    </message>
    <message>
        <source>&amp;Open File…</source>
        <translation>&amp;Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>Suppri&amp;mer…</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>Recettes</translation>
    </message>
    <message>
        <source>Bulk jobs that were saved from Edit. Running one shows what would change first.</source>
        <translation>Tâches groupées enregistrées depuis Modifier. L’exécution montre d’abord ce qui changerait.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>No recipe was saved yet: open Edit for several accounts, and choose Save as Recipe.</source>
        <translation>Aucune recette n’a encore été enregistrée&#xa0;: ouvrez Modifier pour plusieurs comptes, et choisissez Enregistrer comme recette.</translation>
    </message>
    <message>
        <source>Open Recipe</source>
        <translation>Ouvrir une recette</translation>
    </message>
    <message>
        <source>Recipes (*.steward-recipe *.json)</source>
        <translation>Recettes (*.steward-recipe *.json)</translation>
    </message>
    <message>
        <source>Delete Recipe</source>
        <translation>Supprimer la recette</translation>
    </message>
    <message>
        <source>Delete the recipe “%1”?</source>
        <translation>Supprimer la recette «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>What it has changed stays as it is.</source>
        <translation>Ce qu’elle a modifié reste en l’état.</translation>
    </message>
    <message>
        <source>Yes, Delete Recipe</source>
        <translation>Oui, supprimer la recette</translation>
    </message>
    <message>
        <source>The recipe cannot be deleted: %1 is not yours to change.</source>
        <translation>La recette ne peut pas être supprimée&#xa0;: vous n’avez pas le droit de modifier %1.</translation>
    </message>
</context>
<context>
    <name>steward::Recipes</name>
    <message>
        <source>Replace Recipe</source>
        <translation>Remplacer la recette</translation>
    </message>
    <message>
        <source>Replace the recipe “%1”?</source>
        <translation>Remplacer la recette «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>There is one of this name already.</source>
        <translation>Il en existe déjà une de ce nom.</translation>
    </message>
    <message>
        <source>No account matches the recipe “%1”.</source>
        <translation>Aucun compte ne correspond à la recette «&#x202f;%1&#x202f;».</translation>
    </message>
    <message numerus="yes">
        <source>The recipe “%1” is for %Ln account(s) at most, and %2 match. Nothing was changed.</source>
        <translation>
            <numerusform>La recette «&#x202f;%1&#x202f;» concerne au plus %Ln compte, et %2 correspondent. Rien n’a été modifié.</numerusform>
            <numerusform>La recette «&#x202f;%1&#x202f;» concerne au plus %Ln comptes, et %2 correspondent. Rien n’a été modifié.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::RemoteActions</name>
    <message>
        <source>This directory has no remote. Connect one first.</source>
        <translation>Cet annuaire n’a pas de serveur distant. Connectez-en d’abord un.</translation>
    </message>
    <message>
        <source>The secret for the server is not in the keychain. Enter it once more.</source>
        <translation>Le secret pour le serveur n’est pas dans le trousseau. Saisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>Serveur distant</translation>
    </message>
    <message>
        <source>A sync is running already. Wait until it has ended.</source>
        <translation>Une synchronisation est déjà en cours. Attendez qu’elle soit terminée.</translation>
    </message>
    <message>
        <source>This directory has a remote already. Disconnect it first.</source>
        <translation>Cet annuaire a déjà un serveur distant. Déconnectez-le d’abord.</translation>
    </message>
    <message>
        <source>What is kept lets in at another server. Enter what this server lets you in with.</source>
        <translation>Ce qui est conservé donne accès à un autre serveur. Indiquez ce qui donne accès à ce serveur.</translation>
    </message>
</context>
<context>
    <name>steward::RemoteFlow</name>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Impossible de lire le fichier&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The file is too large. Choose the right one.</source>
        <translation>Le fichier est trop volumineux. Choisissez le bon.</translation>
    </message>
    <message>
        <source>The profile file is no JSON: %1.</source>
        <translation>Le fichier de profil n’est pas du JSON&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The server answers and lets you in.</source>
        <translation>Le serveur répond et vous donne accès.</translation>
    </message>
    <message>
        <source>Comparing both sides…</source>
        <translation>Comparaison des deux côtés…</translation>
    </message>
    <message>
        <source>%1 The secret is kept until Steward ends; then it has to be entered again.</source>
        <translation>%1 Le secret est conservé jusqu’à la fermeture de Steward&#x202f;; il devra ensuite être saisi à nouveau.</translation>
    </message>
    <message>
        <source>The settings of the remote are saved.</source>
        <translation>Les paramètres du serveur distant sont enregistrés.</translation>
    </message>
    <message>
        <source>Certificate File</source>
        <translation>Fichier de certificat</translation>
    </message>
    <message>
        <source>Profile File</source>
        <translation>Fichier de profil</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificats (*.pem *.crt *.cer);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Profiles (*.json);;All files (*)</source>
        <translation>Profils (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Déconnecter</translation>
    </message>
    <message>
        <source>Disconnect from %1?</source>
        <translation>Déconnecter l’annuaire de %1&#x202f;?</translation>
    </message>
    <message>
        <source>All accounts stay on both sides. What was agreed on, open conflicts and the secret are forgotten; connecting again compares everything anew.</source>
        <translation>Tous les comptes restent des deux côtés. Ce qui a été convenu, les conflits ouverts et le secret sont oubliés&#x202f;; une nouvelle connexion comparera tout à nouveau.</translation>
    </message>
    <message>
        <source>The directory has no remote any more.</source>
        <translation>L’annuaire n’a plus de serveur distant.</translation>
    </message>
</context>
<context>
    <name>steward::RemoteForm</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>UR&amp;L of the server</source>
        <translation>UR&amp;L du serveur</translation>
    </message>
    <message>
        <source>&amp;Speaks</source>
        <translation>Proto&amp;cole</translation>
    </message>
    <message>
        <source>Pro&amp;file</source>
        <translation>Pro&amp;fil</translation>
    </message>
    <message>
        <source>Sign in &amp;with</source>
        <translation>&amp;Authentification</translation>
    </message>
    <message>
        <source>To&amp;ken URL</source>
        <translation>URL de &amp;jeton</translation>
    </message>
    <message>
        <source>Sc&amp;ope</source>
        <translation>Éten&amp;due</translation>
    </message>
    <message>
        <source>&amp;Certificates of a private authority</source>
        <translation>Certificats d’une aut&amp;orité privée</translation>
    </message>
    <message>
        <source>Pi&amp;n</source>
        <translation>&amp;Empreinte</translation>
    </message>
    <message>
        <source>N&amp;ame of the environment</source>
        <translation>&amp;Nom de l’environnement</translation>
    </message>
    <message>
        <source>Colou&amp;r</source>
        <translation>Couleu&amp;r</translation>
    </message>
    <message>
        <source>S&amp;ync</source>
        <translation>S&amp;ynchronisation</translation>
    </message>
    <message>
        <source>Credentials are issue&amp;d by</source>
        <translation>Identifiants é&amp;mis par</translation>
    </message>
    <message>
        <source>Review &amp;before sending: nothing leaves until I choose Send</source>
        <translation>&amp;Vérifier avant l’envoi&#xa0;: rien ne part tant que je ne choisis pas Envoyer</translation>
    </message>
    <message>
        <source>&amp;Test Connection</source>
        <translation>&amp;Tester la connexion</translation>
    </message>
    <message>
        <source>Connect to a Remote</source>
        <translation>Connecter un serveur distant</translation>
    </message>
    <message>
        <source>Remote Settings</source>
        <translation>Paramètres du serveur distant</translation>
    </message>
    <message>
        <source>&amp;Preview…</source>
        <translation>A&amp;perçu…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>The whole address, for example https://example.com/scim/v2</source>
        <translation>L’adresse complète, par exemple https://example.com/scim/v2</translation>
    </message>
    <message>
        <source>SCIM 2.0</source>
        <translation>SCIM 2.0</translation>
    </message>
    <message>
        <source>JSON, with a profile file</source>
        <translation>JSON, avec un fichier de profil</translation>
    </message>
    <message>
        <source>Says where the server keeps each field; the manual explains it.</source>
        <translation>Indique où le serveur conserve chaque champ&#x202f;; le manuel l’explique.</translation>
    </message>
    <message>
        <source>Choose profile file</source>
        <translation>Choisir un fichier de profil</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Jeton du porteur</translation>
    </message>
    <message>
        <source>OAuth 2.0 client credentials</source>
        <translation>Identifiants client OAuth 2.0</translation>
    </message>
    <message>
        <source>User name and password (Basic)</source>
        <translation>Nom d’utilisateur et mot de passe (Basic)</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Kept in the system keychain, never in the directory.</source>
        <translation>Conservé dans le trousseau du système, jamais dans l’annuaire.</translation>
    </message>
    <message>
        <source>Empty: the one that is kept stays.</source>
        <translation>Vide&#xa0;: celui qui est conservé reste.</translation>
    </message>
    <message>
        <source>Optional.</source>
        <translation>Facultatif.</translation>
    </message>
    <message>
        <source>Enter what this server lets you in with.</source>
        <translation>Saisissez ce avec quoi ce serveur vous donne accès.</translation>
    </message>
    <message>
        <source>The only ones to trust, in PEM format. Empty: those of the system.</source>
        <translation>Les seuls approuvés, au format PEM. Vide&#xa0;: ceux du système.</translation>
    </message>
    <message>
        <source>SHA-256 of the server&apos;s public key. Empty: none.</source>
        <translation>SHA-256 de la clé publique du serveur. Vide&#xa0;: aucune.</translation>
    </message>
    <message>
        <source>Choose certificate file</source>
        <translation>Choisir un fichier de certificat</translation>
    </message>
    <message>
        <source>In this window</source>
        <translation>Dans cette fenêtre</translation>
    </message>
    <message>
        <source>Shown wherever the directory is, for example Production or Test.</source>
        <translation>Affiché partout où figure l’annuaire, par exemple Production ou Test.</translation>
    </message>
    <message>
        <source>Enter a name, for example Production.</source>
        <translation>Saisissez un nom, par exemple Production.</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>Le serveur</translation>
    </message>
    <message>
        <source>This console</source>
        <translation>Cette console</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Ambre</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Only when I ask</source>
        <translation>Seulement sur demande</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln minute(s)</source>
        <translation>
            <numerusform>Chaque minute</numerusform>
            <numerusform>Toutes les %Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Client &amp;id</source>
        <translation>&amp;ID client</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nom d’&amp;utilisateur</translation>
    </message>
    <message>
        <source>Client s&amp;ecret</source>
        <translation>&amp;Secret client</translation>
    </message>
    <message>
        <source>Password of the serv&amp;er</source>
        <translation>Mot de pa&amp;sse du serveur</translation>
    </message>
    <message>
        <source>B&amp;earer token</source>
        <translation>&amp;Jeton du porteur</translation>
    </message>
    <message>
        <source>Choose the file that says where the server keeps each field.</source>
        <translation>Choisissez le fichier qui indique où le serveur conserve chaque champ.</translation>
    </message>
    <message>
        <source>As kept</source>
        <comment>a file that was read earlier</comment>
        <translation>Tel que conservé</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Interrogation du serveur…</translation>
    </message>
    <message>
        <source>Cancel &amp;Test</source>
        <translation>Annuler le &amp;test</translation>
    </message>
    <message>
        <source>Remove certificate file</source>
        <translation>Retirer le fichier de certificat</translation>
    </message>
</context>
<context>
    <name>steward::ReportDialog</name>
    <message>
        <source>Co&amp;py</source>
        <translation>Co&amp;pier</translation>
    </message>
    <message>
        <source>&amp;Retry Failed</source>
        <translation>&amp;Réessayer les échecs</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Save Report…</source>
        <translation>&amp;Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>Save Report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
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
        <translation>Il existe une sauvegarde du %1. Elle peut prendre la place du fichier&#x202f;; ce qui a été modifié depuis n’y figure pas. Le fichier dans son état actuel est conservé à côté.</translation>
    </message>
    <message>
        <source>&amp;Restore Backup</source>
        <translation>&amp;Restaurer la sauvegarde</translation>
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
        <translation>&amp;Premier rôle</translation>
    </message>
    <message>
        <source>&amp;Second role</source>
        <translation>&amp;Second rôle</translation>
    </message>
    <message>
        <source>Compare Roles</source>
        <translation>Comparer des rôles</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Only %1</source>
        <comment>a role</comment>
        <translation>%1 seulement</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <comment>what a role holds</comment>
        <translation>%1&#xa0;: rien</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln privilege(s)</source>
        <translation>
            <numerusform>%1&#xa0;: %Ln privilège</numerusform>
            <numerusform>%1&#xa0;: %Ln privilèges</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::RoleDeeds</name>
    <message>
        <source>&amp;Who Can…</source>
        <translation>&amp;Qui peut…</translation>
    </message>
    <message>
        <source>Who can do something, and through which role</source>
        <translation>Qui peut faire quelque chose, et par quel rôle</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>&amp;Comparer…</translation>
    </message>
    <message>
        <source>What one role holds and another does not</source>
        <translation>Ce qu’un rôle comporte et qu’un autre n’a pas</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Save the table as a CSV file</source>
        <translation>Enregistrer le tableau dans un fichier CSV</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renommer…</translation>
    </message>
    <message>
        <source>Change name and description of the role</source>
        <translation>Modifier le nom et la description du rôle</translation>
    </message>
    <message>
        <source>C&amp;opy…</source>
        <translation>C&amp;opier…</translation>
    </message>
    <message>
        <source>Add a role with the same privileges</source>
        <translation>Ajouter un rôle avec les mêmes privilèges</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>Su&amp;pprimer…</translation>
    </message>
    <message>
        <source>Delete a role that nobody has</source>
        <translation>Supprimer un rôle que personne n’a</translation>
    </message>
    <message>
        <source>&amp;Add Role…</source>
        <translation>&amp;Ajouter un rôle…</translation>
    </message>
    <message>
        <source>Add a role</source>
        <translation>Ajouter un rôle</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Take back what you ticked (Esc)</source>
        <translation>Revenir sur ce que vous avez coché (Échap)</translation>
    </message>
    <message>
        <source>Save Role</source>
        <translation>Enregistrer le rôle</translation>
    </message>
    <message>
        <source>Save the role (Ctrl+S)</source>
        <translation>Enregistrer le rôle (Ctrl+S)</translation>
    </message>
    <message>
        <source>Your role does not allow viewing roles.</source>
        <translation>Votre rôle ne permet pas de voir les rôles.</translation>
    </message>
    <message>
        <source>Choose a role in the table first.</source>
        <translation>Choisissez d’abord un rôle dans le tableau.</translation>
    </message>
    <message>
        <source>%1 is built in and cannot be deleted.</source>
        <translation>%1 est un élément intégré et ne peut pas être supprimé.</translation>
    </message>
</context>
<context>
    <name>steward::RoleEditing</name>
    <message>
        <source>Save the changes to %1?</source>
        <translation>Enregistrer les modifications de %1&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>One role is edited at a time. %Ln change(s) are not saved yet.</source>
        <translation>
            <numerusform>Un seul rôle est modifié à la fois. %Ln modification n’est pas encore enregistrée.</numerusform>
            <numerusform>Un seul rôle est modifié à la fois. %Ln modifications ne sont pas encore enregistrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save Role</source>
        <translation>&amp;Enregistrer le rôle</translation>
    </message>
</context>
<context>
    <name>steward::RoleFlows</name>
    <message>
        <source>Export Roles and Privileges</source>
        <translation>Exporter les rôles et privilèges</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>roles and privileges</source>
        <translation>les rôles et privilèges</translation>
    </message>
</context>
<context>
    <name>steward::RoleForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Description</translation>
    </message>
    <message>
        <source>Rename Role</source>
        <translation>Renommer le rôle</translation>
    </message>
    <message>
        <source>Add Role</source>
        <translation>Ajouter un rôle</translation>
    </message>
    <message>
        <source>Copy Role</source>
        <translation>Copier le rôle</translation>
    </message>
    <message>
        <source>Built-in role</source>
        <translation>Rôle intégré</translation>
    </message>
    <message>
        <source>Custom role</source>
        <translation>Rôle personnalisé</translation>
    </message>
    <message>
        <source>What the role is for. Optional.</source>
        <translation>À quoi sert le rôle. Facultatif.</translation>
    </message>
    <message>
        <source>&amp;Privileges</source>
        <translation>&amp;Privilèges</translation>
    </message>
    <message>
        <source>None to begin with</source>
        <translation>Aucun au départ</translation>
    </message>
    <message>
        <source>As %1 has</source>
        <translation>Comme %1</translation>
    </message>
    <message>
        <source>Tick or untick them in the table afterwards.</source>
        <translation>Cochez-les ou décochez-les ensuite dans le tableau.</translation>
    </message>
    <message>
        <source>Built-in roles keep their names. Copy the role for another one.</source>
        <translation>Les rôles intégrés gardent leur nom. Copiez le rôle pour en obtenir un autre.</translation>
    </message>
</context>
<context>
    <name>steward::RoleHeader</name>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
</context>
<context>
    <name>steward::RoleMatrix</name>
    <message>
        <source>Privilege</source>
        <translation>Privilège</translation>
    </message>
    <message>
        <source>Roles and privileges</source>
        <translation>Rôles et privilèges</translation>
    </message>
</context>
<context>
    <name>steward::RoleMatrixModel</name>
    <message>
        <source>All</source>
        <comment>privileges of a section</comment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>None</source>
        <comment>privileges of a section</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>privileges of a section</comment>
        <translation>%1 sur %2</translation>
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
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, modifié</translation>
    </message>
    <message>
        <source>%1, locked</source>
        <translation>%1, verrouillé</translation>
    </message>
    <message>
        <source>%1, collapsed</source>
        <translation>%1, section réduite</translation>
    </message>
    <message>
        <source>%1, expanded</source>
        <translation>%1, section développée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln holder(s)</source>
        <translation>
            <numerusform>%Ln titulaire</numerusform>
            <numerusform>%Ln titulaires</numerusform>
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
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>steward::RolePane</name>
    <message>
        <source>no organization</source>
        <translation>aucune organisation</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s), not saved</source>
        <translation>
            <numerusform>%Ln modification, non enregistrée</numerusform>
            <numerusform>%Ln modifications, non enregistrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln holder(s)</source>
        <translation>
            <numerusform>%Ln titulaire</numerusform>
            <numerusform>%Ln titulaires</numerusform>
        </translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Intégré</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personnalisé</translation>
    </message>
    <message>
        <source>Privileges</source>
        <translation>Privilèges</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>privileges</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Who is affected</source>
        <translation>Qui est concerné</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>Qui l’a</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show the administrators with this role</source>
        <translation>Afficher les administrateurs ayant ce rôle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln administrator(s)</source>
        <translation>
            <numerusform>%Ln administrateur</numerusform>
            <numerusform>%Ln administrateurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s)</source>
        <translation>
            <numerusform>%Ln organisation</numerusform>
            <numerusform>%Ln organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln de plus</numerusform>
            <numerusform>et %Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Who can: %1</source>
        <translation>Qui peut&#xa0;: %1</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>After saving</source>
        <translation>Après l’enregistrement</translation>
    </message>
</context>
<context>
    <name>steward::RolesPage</name>
    <message>
        <source>Roles &amp; privileges</source>
        <translation>Rôles et privilèges</translation>
    </message>
    <message>
        <source>Search privileges</source>
        <translation>Rechercher des privilèges</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Only rows that differ</source>
        <translation>Seulement les lignes différentes</translation>
    </message>
    <message>
        <source>The table was saved as %1.</source>
        <translation>Le tableau a été enregistré sous %1.</translation>
    </message>
    <message>
        <source>Somebody else has deleted the role %1; your changes to it are gone.</source>
        <translation>Quelqu’un d’autre a supprimé le rôle %1&#x202f;; vos modifications de ce rôle sont perdues.</translation>
    </message>
    <message>
        <source>No organization</source>
        <translation>Aucune organisation</translation>
    </message>
    <message>
        <source>Your role does not allow viewing roles.</source>
        <translation>Votre rôle ne permet pas de voir les rôles.</translation>
    </message>
    <message>
        <source>Locked: %1</source>
        <translation>Verrouillé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>steward::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
</context>
<context>
    <name>steward::SearchLine</name>
    <message>
        <source>Start search</source>
        <translation>Lancer la recherche</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>steward::SelectionLine</name>
    <message>
        <source>Show selected</source>
        <translation>Afficher la sélection</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Tout désélectionner</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>Sélection&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln administrator(s)</source>
        <translation>
            <numerusform>%Ln administrateur</numerusform>
            <numerusform>%Ln administrateurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln API user(s)</source>
        <translation>
            <numerusform>%Ln utilisateur API</numerusform>
            <numerusform>%Ln utilisateurs API</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 selected: %2, %3</source>
        <translation>Sélection&#xa0;: %1&#x202f;; %2, %3</translation>
    </message>
    <message>
        <source>%1 selected: %2</source>
        <translation>Sélection&#xa0;: %1&#x202f;; %2</translation>
    </message>
    <message numerus="yes">
        <source>Include %Ln more that match(es) now</source>
        <translation>
            <numerusform>Inclure aussi %Ln qui correspond maintenant</numerusform>
            <numerusform>Inclure aussi %Ln qui correspondent maintenant</numerusform>
        </translation>
    </message>
    <message>
        <source>Select all %1</source>
        <translation>Tout sélectionner (%1)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1, %2 selected</source>
        <translation>%1, sélection&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 match(es)</source>
        <translation>
            <numerusform>%1 sur %2 correspond</numerusform>
            <numerusform>%1 sur %2 correspondent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 account(s) in the recycle bin</source>
        <translation>
            <numerusform>%1 compte dans la corbeille</numerusform>
            <numerusform>%1 comptes dans la corbeille</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 administrator(s)</source>
        <translation>
            <numerusform>%1 administrateur</numerusform>
            <numerusform>%1 administrateurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 API user(s)</source>
        <translation>
            <numerusform>%1 utilisateur API</numerusform>
            <numerusform>%1 utilisateurs API</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln of them not shown</source>
        <translation>
            <numerusform>%1, dont %Ln non affiché</numerusform>
            <numerusform>%1, dont %Ln non affichés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 administrators and API users</source>
        <translation>%1 administrateurs et utilisateurs API</translation>
    </message>
</context>
<context>
    <name>steward::SettingsActions</name>
    <message>
        <source>Mail</source>
        <translation>Messagerie</translation>
    </message>
    <message>
        <source>You are no administrator of this directory and could not sign in. Add yourself, with the role Owner, when you create a directory.</source>
        <translation>Vous n’êtes pas administrateur de cet annuaire et ne pourriez pas vous connecter. Ajoutez-vous, avec le rôle Owner, lorsque vous créez un annuaire.</translation>
    </message>
    <message>
        <source>You have no password of your own and could not sign in. Choose a password first.</source>
        <translation>Vous n’avez pas de mot de passe à vous et ne pourriez pas vous connecter. Choisissez d’abord un mot de passe.</translation>
    </message>
    <message>
        <source>The mail server asks for a password, and none is kept on this computer. Enter it in Settings, Mail, or give it to the command with --secret-fd.</source>
        <translation>Le serveur de messagerie demande un mot de passe, et aucun n’est conservé sur cet ordinateur. Saisissez-le dans Paramètres, Messagerie, ou fournissez-le à la commande avec --secret-fd.</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Mots de passe</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Mail template</source>
        <translation>Modèle d’e-mail</translation>
    </message>
    <message>
        <source>Enter the mail server first.</source>
        <translation>Saisissez d’abord le serveur de messagerie.</translation>
    </message>
</context>
<context>
    <name>steward::SettingsCard</name>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) to correct</source>
        <translation>
            <numerusform>%Ln champ à corriger</numerusform>
            <numerusform>%Ln champs à corriger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) to complete</source>
        <translation>
            <numerusform>%Ln champ à compléter</numerusform>
            <numerusform>%Ln champs à compléter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) changed</source>
        <translation>
            <numerusform>%Ln champ modifié</numerusform>
            <numerusform>%Ln champs modifiés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>It is saved for you on this computer.</source>
        <translation>Le réglage est enregistré pour vous sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The text is saved. Mails are made from it from now on.</source>
        <translation>Le texte est enregistré. Les e-mails seront désormais créés à partir de celui-ci.</translation>
    </message>
    <message>
        <source>The built-in text is used again.</source>
        <translation>Le texte intégré est de nouveau utilisé.</translation>
    </message>
    <message>
        <source>The rules for passwords are saved.</source>
        <translation>Les règles pour les mots de passe sont enregistrées.</translation>
    </message>
    <message>
        <source>The rules for backups are saved.</source>
        <translation>Les règles pour les sauvegardes sont enregistrées.</translation>
    </message>
    <message>
        <source>The rules for signing in are saved.</source>
        <translation>Les règles de connexion sont enregistrées.</translation>
    </message>
</context>
<context>
    <name>steward::ShortcutsDialog</name>
    <message>
        <source>Search actions and keys</source>
        <translation>Rechercher des actions et des touches</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>Dialogs</source>
        <translation>Boîtes de dialogue</translation>
    </message>
    <message>
        <source>Tick the row or the cell</source>
        <translation>Cocher la ligne ou la cellule</translation>
    </message>
    <message>
        <source>Extend the selection</source>
        <translation>Étendre la sélection</translation>
    </message>
    <message>
        <source>Open what is current</source>
        <translation>Ouvrir l’élément actuel</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Tout désélectionner</translation>
    </message>
    <message>
        <source>From the search to the rows</source>
        <translation>De la recherche aux lignes</translation>
    </message>
    <message>
        <source>Menu of what is current</source>
        <translation>Menu de l’élément actuel</translation>
    </message>
    <message>
        <source>Next problem or conflict</source>
        <translation>Problème ou conflit suivant</translation>
    </message>
    <message>
        <source>Previous problem or conflict</source>
        <translation>Problème ou conflit précédent</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Help on what is in front</source>
        <translation>Aide sur ce qui est au premier plan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>steward::SignInForm</name>
    <message>
        <source>Sign In</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>&amp;Keep me signed in on this computer</source>
        <translation>Maintenir ma &amp;connexion sur cet ordinateur</translation>
    </message>
    <message>
        <source>The window is locked. Enter your password to go on where you were.</source>
        <translation>La fenêtre est verrouillée. Saisissez votre mot de passe pour reprendre là où vous en étiez.</translation>
    </message>
    <message>
        <source>This directory asks who you are. Sign in to work with it.</source>
        <translation>Cet annuaire demande votre identité. Connectez-vous pour l’utiliser.</translation>
    </message>
    <message>
        <source>Sign In as &amp;Somebody Else</source>
        <translation>&amp;Se connecter sous un autre compte</translation>
    </message>
    <message>
        <source>&amp;Open Another Directory…</source>
        <translation>&amp;Ouvrir un autre annuaire…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
</context>
<context>
    <name>steward::SignInPage</name>
    <message numerus="yes">
        <source>After several wrong tries each one takes longer. This one waits %Ln second(s).</source>
        <translation>
            <numerusform>Après plusieurs essais erronés, chacun dure plus longtemps. Celui-ci attend %Ln seconde.</numerusform>
            <numerusform>Après plusieurs essais erronés, chacun dure plus longtemps. Celui-ci attend %Ln secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signing In…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
</context>
<context>
    <name>steward::SignInPolicyForm</name>
    <message>
        <source>Sign-in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Whether this directory asks who works with it, in this window and in stewardctl.</source>
        <translation>Si cet annuaire demande l’identité de ses utilisateurs, dans cette fenêtre et dans stewardctl.</translation>
    </message>
    <message>
        <source>Ask for email and password when this directory is opened</source>
        <translation>Demander l’e-mail et le mot de passe à l’ouverture de cet annuaire</translation>
    </message>
    <message>
        <source>Locks after (minutes)</source>
        <translation>Verrouillage après (minutes)</translation>
    </message>
    <message>
        <source>Stay signed in for (days)</source>
        <translation>Maintenir la connexion pendant (jours)</translation>
    </message>
    <message>
        <source>You have no password of your own and could not sign in. Choose a password first.</source>
        <translation>Vous n’avez pas de mot de passe à vous et ne pourriez pas vous connecter. Choisissez d’abord un mot de passe.</translation>
    </message>
    <message>
        <source>Choose a Password…</source>
        <translation>Choisir un mot de passe…</translation>
    </message>
    <message>
        <source>Without a key or a click. 0: never.</source>
        <translation>Sans frappe ni clic. 0&#xa0;: jamais.</translation>
    </message>
    <message>
        <source>For “Keep me signed in on this computer”. 0: it is not offered.</source>
        <translation>Pour «&#x202f;Maintenir ma connexion sur cet ordinateur&#x202f;». 0&#xa0;: non proposé.</translation>
    </message>
</context>
<context>
    <name>steward::SignInWindow</name>
    <message>
        <source>Sign In – %1 – Steward</source>
        <comment>directory</comment>
        <translation>Connexion – %1 – Steward</translation>
    </message>
</context>
<context>
    <name>steward::StepStrip</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Étape %1 sur %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>steward::Store</name>
    <message>
        <source>No directory is open.</source>
        <translation>Aucun annuaire n’est ouvert.</translation>
    </message>
</context>
<context>
    <name>steward::SyncAnswers</name>
    <message numerus="yes">
        <source>%Ln conflict(s) decided.</source>
        <translation>
            <numerusform>%Ln conflit décidé.</numerusform>
            <numerusform>%Ln conflits décidés.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is sent again with the next sync.</source>
        <translation>Il sera envoyé à nouveau à la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>The question is answered.</source>
        <translation>La question a reçu une réponse.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete %1 on the server too?</source>
        <translation>Supprimer %1 sur le serveur aussi&#x202f;?</translation>
    </message>
    <message>
        <source>Delete %1 here too?</source>
        <translation>Supprimer %1 ici aussi&#x202f;?</translation>
    </message>
    <message>
        <source>What was changed there since is lost on the server. The deletion is sent with the next sync.</source>
        <translation>Ce qui y a été modifié depuis est perdu sur le serveur. La suppression sera envoyée à la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>The account moves to the recycle bin; its password is gone for good.</source>
        <translation>Le compte est placé dans la corbeille&#x202f;; son mot de passe est définitivement perdu.</translation>
    </message>
    <message>
        <source>Yes, Delete API User</source>
        <translation>Oui, supprimer l’utilisateur API</translation>
    </message>
    <message>
        <source>Yes, Delete Administrator</source>
        <translation>Oui, supprimer l’administrateur</translation>
    </message>
</context>
<context>
    <name>steward::SyncDetails</name>
    <message>
        <source>The value that is not used stays in Activity and can be brought back.</source>
        <translation>La valeur non utilisée reste dans Activité et peut être rétablie.</translation>
    </message>
    <message>
        <source>The server does not take this account: %1</source>
        <comment>the server&apos;s words</comment>
        <translation>Le serveur n’accepte pas ce compte&#xa0;: %1</translation>
    </message>
    <message>
        <source>The request was sent, but no answer came. The server is asked with the next sync what became of it; nothing is sent twice.</source>
        <translation>La requête a été envoyée, mais aucune réponse n’est arrivée. À la prochaine synchronisation, le serveur sera interrogé sur ce qu’elle est devenue&#x202f;; rien n’est envoyé deux fois.</translation>
    </message>
    <message>
        <source>%1 No API user here can sign in for it any more. Check that this is intended before you send the change.</source>
        <translation>%1 Plus aucun utilisateur API d’ici ne peut se connecter pour ce qui s’arrête. Vérifiez que c’est voulu avant d’envoyer la modification.</translation>
    </message>
    <message>
        <source>%1 would stop working.</source>
        <comment>integrations</comment>
        <translation>Intégrations qui cesseraient de fonctionner&#xa0;: %1.</translation>
    </message>
    <message>
        <source>&amp;Edit Here…</source>
        <translation>&amp;Modifier ici…</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Sho&amp;w Account</source>
        <translation>Afficher le co&amp;mpte</translation>
    </message>
    <message>
        <source>&amp;Keep All From Here</source>
        <translation>Garder tout d’&amp;ici</translation>
    </message>
    <message>
        <source>Take All From Se&amp;rver</source>
        <translation>Prendre tout du ser&amp;veur</translation>
    </message>
    <message>
        <source>Decide &amp;Later</source>
        <translation>Décider p&amp;lus tard</translation>
    </message>
    <message>
        <source>&amp;Use This Result</source>
        <translation>&amp;Utiliser ce résultat</translation>
    </message>
    <message>
        <source>Delete Here T&amp;oo…</source>
        <translation>S&amp;upprimer ici aussi…</translation>
    </message>
    <message>
        <source>&amp;Upload Again</source>
        <translation>&amp;Retransmettre</translation>
    </message>
    <message>
        <source>Delete There T&amp;oo…</source>
        <translation>S&amp;upprimer là-bas aussi…</translation>
    </message>
    <message>
        <source>&amp;Bring Back Here</source>
        <translation>Réta&amp;blir ici</translation>
    </message>
    <message>
        <source>&amp;Link Both</source>
        <translation>&amp;Lier les deux</translation>
    </message>
    <message>
        <source>&amp;Ask Me Later</source>
        <translation>Me demander plus &amp;tard</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln conflict(s) decided</source>
        <translation>
            <numerusform>%1 sur %Ln conflit décidé</numerusform>
            <numerusform>%1 sur %Ln conflits décidés</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a side first</source>
        <translation>Choisissez d’abord un côté</translation>
    </message>
</context>
<context>
    <name>steward::SyncFieldTable</name>
    <message>
        <source>Fields of the account on both sides</source>
        <translation>Champs du compte des deux côtés</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Last synced</source>
        <translation>Dernière synchronisation</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>%1: use %2 from here</source>
        <comment>field, value</comment>
        <translation>%1&#xa0;: utiliser %2, valeur d’ici</translation>
    </message>
    <message>
        <source>%1: use %2 from the server</source>
        <comment>field, value</comment>
        <translation>%1&#xa0;: utiliser %2, valeur du serveur</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>À décider</translation>
    </message>
</context>
<context>
    <name>steward::SyncFilterBar</name>
    <message>
        <source>Search changes</source>
        <translation>Rechercher des modifications</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>No organization</source>
        <translation>Aucune organisation</translation>
    </message>
</context>
<context>
    <name>steward::SyncFlow</name>
    <message>
        <source>Review…</source>
        <translation>Examiner…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send %Ln Change(s)…</source>
        <translation>
            <numerusform>&amp;Envoyer %Ln modification…</numerusform>
            <numerusform>&amp;Envoyer %Ln modifications…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Send Changes…</source>
        <translation>&amp;Envoyer les modifications…</translation>
    </message>
    <message>
        <source>Since this sync no API user can sign in any more for: %1. Set up another one, or bring one back from the recycle bin.</source>
        <translation>Depuis cette synchronisation, plus aucun utilisateur API ne peut se connecter pour&#xa0;: %1. Configurez-en un autre, ou restaurez-en un de la corbeille.</translation>
    </message>
    <message>
        <source>Send Deletions</source>
        <translation>Envoyer les suppressions</translation>
    </message>
    <message numerus="yes">
        <source>Delete or suspend %Ln account(s) on the server?</source>
        <translation>
            <numerusform>Supprimer ou suspendre %Ln compte sur le serveur&#x202f;?</numerusform>
            <numerusform>Supprimer ou suspendre %Ln comptes sur le serveur&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>That is a large part of %1, so nothing was sent yet. Look at the list first if you did not expect this.</source>
        <translation>Cela représente une grande partie de %1&#x202f;; rien n’a donc encore été envoyé. Consultez d’abord la liste si vous ne vous y attendiez pas.</translation>
    </message>
    <message numerus="yes">
        <source>Yes, Send %Ln Deletion(s) and Suspensions</source>
        <translation>
            <numerusform>Oui, envoyer %Ln suppression ou suspension</numerusform>
            <numerusform>Oui, envoyer %Ln suppressions et suspensions</numerusform>
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
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>What differs between here and the server</source>
        <translation>Ce qui diffère entre ici et le serveur</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>environment, server</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing is sent until you choose Send</source>
        <translation>Rien n’est envoyé tant que vous ne choisissez pas Envoyer</translation>
    </message>
    <message numerus="yes">
        <source>Reads and sends every %Ln minute(s)</source>
        <translation>
            <numerusform>Lit et envoie chaque minute</numerusform>
            <numerusform>Lit et envoie toutes les %Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Reads and sends when you ask for it</source>
        <translation>Lit et envoie sur demande</translation>
    </message>
</context>
<context>
    <name>steward::SyncStatus</name>
    <message>
        <source>Asking the server</source>
        <translation>Interrogation du serveur</translation>
    </message>
    <message>
        <source>Reading the server</source>
        <translation>Lecture du serveur</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi en cours</translation>
    </message>
    <message>
        <source>Sync progress</source>
        <translation>Progression de la synchronisation</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop after what is under way; the rest is sent by the next sync</source>
        <translation>Arrêter après ce qui est en cours&#x202f;; la prochaine synchronisation enverra le reste</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1&#xa0;: %2 sur %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Stopping after what is under way…</source>
        <translation>Arrêt après ce qui est en cours…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) to send</source>
        <translation>
            <numerusform>%Ln modification à envoyer</numerusform>
            <numerusform>%Ln modifications à envoyer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s)</source>
        <translation>
            <numerusform>%Ln conflit</numerusform>
            <numerusform>%Ln conflits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation>
            <numerusform>%Ln question</numerusform>
            <numerusform>%Ln questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln refus</numerusform>
            <numerusform>%Ln refus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::SyncWork</name>
    <message>
        <source>Not reached %1</source>
        <comment>a time</comment>
        <translation>Non atteint %1</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Pas encore lu</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <comment>a time</comment>
        <translation>Vérifié %1</translation>
    </message>
    <message>
        <source>The server was not read yet</source>
        <translation>Le serveur n’a pas encore été lu</translation>
    </message>
    <message>
        <source>Server read %1, nothing sent yet</source>
        <comment>a time</comment>
        <translation>Serveur lu %1, rien n’a encore été envoyé</translation>
    </message>
    <message>
        <source>Server read %1</source>
        <comment>a time</comment>
        <translation>Serveur lu %1</translation>
    </message>
    <message>
        <source>Sign-in refused %1</source>
        <comment>a time</comment>
        <translation>Connexion refusée %1</translation>
    </message>
</context>
<context>
    <name>steward::TemplateEditor</name>
    <message>
        <source>These are filled in: %1.</source>
        <translation>Ces variables sont remplies&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Mail templates</source>
        <translation>Modèles d’e-mail</translation>
    </message>
    <message>
        <source>What a mail with credentials says.</source>
        <translation>Ce que dit un e-mail d’identifiants.</translation>
    </message>
    <message>
        <source>Mail to</source>
        <translation>E-mail à</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Use Built-in Text</source>
        <translation>Utiliser le texte intégré</translation>
    </message>
    <message>
        <source>API users</source>
        <translation>Utilisateurs API</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administrateurs</translation>
    </message>
    <message>
        <source>With an account as an example.</source>
        <translation>Avec un compte comme exemple.</translation>
    </message>
    <message>
        <source>Save or discard what you changed to see another text.</source>
        <translation>Enregistrez ou abandonnez vos modifications pour voir un autre texte.</translation>
    </message>
    <message>
        <source>Subject: %1

%2</source>
        <translation>Objet&#xa0;: %1

%2</translation>
    </message>
</context>
<context>
    <name>steward::TextField</name>
    <message>
        <source>To correct</source>
        <translation>À corriger</translation>
    </message>
</context>
<context>
    <name>steward::TickHeader</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
</context>
<context>
    <name>steward::UndoBar</name>
    <message>
        <source>U&amp;ndo</source>
        <translation>Ann&amp;uler</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>steward::UndoPreviewDialog</name>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Everything stays as it is; below stands why.</source>
        <translation>Tout reste tel quel&#x202f;; l’explication figure ci-dessous.</translation>
    </message>
    <message>
        <source>It becomes one new entry, which can be undone in its turn. What was done stays in the log.</source>
        <translation>Cela devient une nouvelle entrée, qui peut à son tour être annulée. Ce qui a été fait reste dans le journal.</translation>
    </message>
    <message>
        <source>Nothing can be undone</source>
        <translation>Rien ne peut être annulé</translation>
    </message>
    <message>
        <source>Undo this change?</source>
        <translation>Annuler cette modification&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>Undo %Ln change(s)?</source>
        <translation>
            <numerusform>Annuler %Ln modification&#x202f;?</numerusform>
            <numerusform>Annuler %Ln modifications&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Accounts come out of the recycle bin without their passwords. Send them new credentials.</source>
        <translation>Les comptes sortent de la corbeille sans leurs mots de passe. Envoyez-leur de nouveaux identifiants.</translation>
    </message>
    <message>
        <source>Whole row</source>
        <translation>Ligne entière</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>Ce qui revient</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>Reste tel quel</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Tick an account to put it back all the same. What was changed since is replaced, and stays in the log.</source>
        <translation>Cochez un compte pour le remettre malgré tout en l’état. Ce qui a été modifié depuis est remplacé, et reste dans le journal.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo This Change</source>
        <translation>Annuler cette modification</translation>
    </message>
    <message numerus="yes">
        <source>Undo %Ln Change(s)</source>
        <translation>
            <numerusform>Annuler %Ln modification</numerusform>
            <numerusform>Annuler %Ln modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo Anyway</source>
        <translation>Annuler quand même</translation>
    </message>
    <message>
        <source>The first %L1 of %L2 rows are shown.</source>
        <translation>Les %L1 premières lignes sur %L2 sont affichées.</translation>
    </message>
</context>
<context>
    <name>steward::Undoing</name>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Something else is still running. Undo when it is done.</source>
        <translation>Une autre opération est encore en cours. Annulez lorsqu’elle sera terminée.</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>Redoing</source>
        <translation>Rétablissement</translation>
    </message>
</context>
<context>
    <name>steward::UnsavedDialog</name>
    <message>
        <source>&amp;Discard Changes</source>
        <translation>A&amp;bandonner les modifications</translation>
    </message>
    <message>
        <source>&amp;Keep Editing</source>
        <translation>&amp;Continuer la saisie</translation>
    </message>
    <message>
        <source>Unsaved Changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
</context>
<context>
    <name>steward::ViewButton</name>
    <message>
        <source>Saved views</source>
        <translation>Vues enregistrées</translation>
    </message>
    <message>
        <source>Saved views: filter, order and columns under a name</source>
        <translation>Vues enregistrées&#xa0;: filtre, ordre et colonnes sous un nom</translation>
    </message>
    <message>
        <source>No view was saved yet</source>
        <translation>Aucune vue n’a encore été enregistrée</translation>
    </message>
    <message>
        <source>&amp;Save View…</source>
        <translation>&amp;Enregistrer la vue…</translation>
    </message>
    <message>
        <source>Re&amp;place %1</source>
        <translation>Rem&amp;placer %1</translation>
    </message>
    <message>
        <source>&amp;Rename %1…</source>
        <translation>&amp;Renommer %1…</translation>
    </message>
    <message>
        <source>&amp;Delete %1</source>
        <translation>&amp;Supprimer %1</translation>
    </message>
    <message>
        <source>Save View</source>
        <translation>Enregistrer la vue</translation>
    </message>
    <message>
        <source>Rename View</source>
        <translation>Renommer la vue</translation>
    </message>
</context>
<context>
    <name>steward::ViewNameForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Filter, order and columns are kept under this name</source>
        <translation>Le filtre, l’ordre et les colonnes sont conservés sous ce nom</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>There is already a view with this name. Enter another one, or replace that view.</source>
        <translation>Il existe déjà une vue de ce nom. Saisissez un autre nom, ou remplacez cette vue.</translation>
    </message>
</context>
<context>
    <name>steward::WhoCanDialog</name>
    <message>
        <source>Login suspended</source>
        <translation>Accès suspendu</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>&amp;Who can</source>
        <translation>&amp;Qui peut</translation>
    </message>
    <message>
        <source>&amp;Open Account</source>
        <translation>&amp;Ouvrir le compte</translation>
    </message>
    <message>
        <source>Who Can…</source>
        <translation>Qui peut…</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>section and privilege</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Through the role</source>
        <translation>Par le rôle</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Nobody can.</source>
        <translation>Personne ne le peut.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) can, through: %1.</source>
        <translation>
            <numerusform>%Ln personne le peut, par&#xa0;: %1.</numerusform>
            <numerusform>%Ln personnes le peuvent, par&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them cannot sign in now.</source>
        <translation>
            <numerusform>%Ln d’entre elles ne peut pas se connecter actuellement.</numerusform>
            <numerusform>%Ln d’entre elles ne peuvent pas se connecter actuellement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln are listed.</source>
        <translation>
            <numerusform>Seule %Ln personne est énumérée, la première.</numerusform>
            <numerusform>Les %Ln premières personnes sont énumérées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::WindowActions</name>
    <message>
        <source>&amp;New Directory…</source>
        <translation>&amp;Nouvel annuaire…</translation>
    </message>
    <message>
        <source>&amp;Open Directory…</source>
        <translation>&amp;Ouvrir un annuaire…</translation>
    </message>
    <message>
        <source>Save a &amp;Copy…</source>
        <translation>Enregistrer une &amp;copie…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Sauvegardes…</translation>
    </message>
    <message>
        <source>Make a backup, or make everything as a backup has it</source>
        <translation>Effectuer une sauvegarde, ou tout remettre dans l’état d’une sauvegarde</translation>
    </message>
    <message>
        <source>Change &amp;Password…</source>
        <translation>Changer le mot de &amp;passe…</translation>
    </message>
    <message>
        <source>&amp;Lock Now</source>
        <translation>&amp;Verrouiller maintenant</translation>
    </message>
    <message>
        <source>Hide the window until you enter your password</source>
        <translation>Masquer la fenêtre jusqu’à la saisie de votre mot de passe</translation>
    </message>
    <message>
        <source>Sign Ou&amp;t</source>
        <translation>Se déconnec&amp;ter</translation>
    </message>
    <message>
        <source>Let somebody else sign in</source>
        <translation>Laisser quelqu’un d’autre se connecter</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>Add and change accounts from a spreadsheet</source>
        <translation>Ajouter et modifier des comptes à partir d’une feuille de calcul</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Write accounts into a spreadsheet</source>
        <translation>Écrire des comptes dans une feuille de calcul</translation>
    </message>
    <message>
        <source>Cop&amp;y Rows</source>
        <translation>Cop&amp;ier les lignes</translation>
    </message>
    <message>
        <source>Copy the selected accounts as cells of a spreadsheet</source>
        <translation>Copier les comptes sélectionnés comme cellules d’une feuille de calcul</translation>
    </message>
    <message>
        <source>&amp;Paste Rows…</source>
        <translation>&amp;Coller des lignes…</translation>
    </message>
    <message>
        <source>Add and change accounts from cells that were copied in a spreadsheet</source>
        <translation>Ajouter et modifier des comptes à partir de cellules copiées dans une feuille de calcul</translation>
    </message>
    <message>
        <source>Close &amp;Window</source>
        <translation>Fermer la &amp;fenêtre</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>Rec&amp;hercher</translation>
    </message>
    <message>
        <source>C&amp;lear Filters</source>
        <translation>&amp;Effacer les filtres</translation>
    </message>
    <message>
        <source>Select &amp;All Matching</source>
        <translation>Sélectionner to&amp;ut ce qui correspond</translation>
    </message>
    <message>
        <source>&amp;Clear Selection</source>
        <translation>Tout désé&amp;lectionner</translation>
    </message>
    <message>
        <source>&amp;Administrators</source>
        <translation>Admi&amp;nistrateurs</translation>
    </message>
    <message>
        <source>A&amp;pplications</source>
        <translation>A&amp;pplications</translation>
    </message>
    <message>
        <source>Roles &amp;&amp; Privil&amp;eges</source>
        <translation>Rôles et pri&amp;vilèges</translation>
    </message>
    <message>
        <source>Act&amp;ivity</source>
        <translation>Act&amp;ivité</translation>
    </message>
    <message>
        <source>S&amp;ync</source>
        <translation>S&amp;ynchronisation</translation>
    </message>
    <message>
        <source>&amp;Recycle Bin</source>
        <translation>Cor&amp;beille</translation>
    </message>
    <message>
        <source>&amp;Details Pane</source>
        <translation>Volet &amp;Détails</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>Afficher ou masquer les détails</translation>
    </message>
    <message>
        <source>Saved &amp;Views</source>
        <translation>Vues &amp;enregistrées</translation>
    </message>
    <message>
        <source>Choose or save filter, order and columns under a name</source>
        <translation>Choisir ou enregistrer un filtre, un ordre et des colonnes sous un nom</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>&amp;Colonnes…</translation>
    </message>
    <message>
        <source>Choose and order the columns</source>
        <translation>Choisir et ordonner les colonnes</translation>
    </message>
    <message>
        <source>Co&amp;mpact Rows</source>
        <translation>Lignes compac&amp;tes</translation>
    </message>
    <message>
        <source>Add API &amp;User…</source>
        <translation>Ajouter un &amp;utilisateur API…</translation>
    </message>
    <message>
        <source>Add an API user for an external application</source>
        <translation>Ajouter un utilisateur API pour une application externe</translation>
    </message>
    <message>
        <source>Add &amp;Administrator…</source>
        <translation>Ajouter un &amp;administrateur…</translation>
    </message>
    <message>
        <source>Add a person who administers</source>
        <translation>Ajouter une personne qui administre</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Change the selected accounts</source>
        <translation>Modifier les comptes sélectionnés</translation>
    </message>
    <message>
        <source>&amp;Suspend</source>
        <translation>&amp;Suspendre</translation>
    </message>
    <message>
        <source>Suspend the login of the selected accounts</source>
        <translation>Suspendre l’accès des comptes sélectionnés</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Réactiver</translation>
    </message>
    <message>
        <source>Let the selected accounts sign in again</source>
        <translation>Permettre aux comptes sélectionnés de se connecter à nouveau</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>Su&amp;pprimer…</translation>
    </message>
    <message>
        <source>Move the selected accounts to the recycle bin</source>
        <translation>Placer les comptes sélectionnés dans la corbeille</translation>
    </message>
    <message>
        <source>Res&amp;tore</source>
        <translation>Res&amp;taurer</translation>
    </message>
    <message>
        <source>Bring the selected accounts back from the recycle bin</source>
        <translation>Sortir les comptes sélectionnés de la corbeille</translation>
    </message>
    <message>
        <source>Resu&amp;lts…</source>
        <translation>Résu&amp;ltats…</translation>
    </message>
    <message>
        <source>What became of every row of edits, imports and deletions, and retry what failed</source>
        <translation>Ce qu’est devenue chaque ligne des modifications, importations et suppressions, et réessayer ce qui a échoué</translation>
    </message>
    <message>
        <source>Rec&amp;ipes…</source>
        <translation>Re&amp;cettes…</translation>
    </message>
    <message>
        <source>Run a bulk edit that was saved</source>
        <translation>Exécuter une modification groupée enregistrée</translation>
    </message>
    <message>
        <source>Show as Co&amp;mmand…</source>
        <translation>Afficher comme c&amp;ommande…</translation>
    </message>
    <message>
        <source>The stewardctl command of the last edit of several accounts, import or export</source>
        <translation>La commande stewardctl de la dernière modification de plusieurs comptes, importation ou exportation</translation>
    </message>
    <message>
        <source>Delete for &amp;Good…</source>
        <translation>Supprimer définiti&amp;vement…</translation>
    </message>
    <message>
        <source>Delete the selected accounts for good</source>
        <translation>Supprimer définitivement les comptes sélectionnés</translation>
    </message>
    <message>
        <source>Send &amp;Credentials…</source>
        <translation>Envoyer des i&amp;dentifiants…</translation>
    </message>
    <message>
        <source>Mail a user name and a new password to the selected accounts</source>
        <translation>Envoyer par e-mail un nom d’utilisateur et un nouveau mot de passe aux comptes sélectionnés</translation>
    </message>
    <message>
        <source>Re&amp;voke Credentials…</source>
        <translation>Révo&amp;quer les identifiants…</translation>
    </message>
    <message>
        <source>Take the passwords of the selected accounts away</source>
        <translation>Retirer les mots de passe des comptes sélectionnés</translation>
    </message>
    <message>
        <source>Show Password &amp;Once…</source>
        <translation>Afficher le mot de passe une &amp;fois…</translation>
    </message>
    <message>
        <source>Make a new password for somebody at this desk who gets no mail</source>
        <translation>Créer un nouveau mot de passe pour une personne présente qui ne reçoit pas d’e-mails</translation>
    </message>
    <message>
        <source>&amp;Notes on Credentials…</source>
        <translation>&amp;Notes sur les identifiants…</translation>
    </message>
    <message>
        <source>Note where the password is used, and by whom</source>
        <translation>Noter où le mot de passe est utilisé, et par qui</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>Para&amp;mètres</translation>
    </message>
    <message>
        <source>Mail server, texts of mails, passwords</source>
        <translation>Serveur de messagerie, textes des e-mails, mots de passe</translation>
    </message>
    <message>
        <source>Add Custom A&amp;pplication…</source>
        <translation>&amp;Ajouter une application personnalisée…</translation>
    </message>
    <message>
        <source>Add an application made for your company</source>
        <translation>Ajouter une application conçue pour votre entreprise</translation>
    </message>
    <message>
        <source>Change the selected application</source>
        <translation>Modifier l’application sélectionnée</translation>
    </message>
    <message>
        <source>Delete the selected custom application</source>
        <translation>Supprimer l’application personnalisée sélectionnée</translation>
    </message>
    <message>
        <source>Find an Actio&amp;n or Account…</source>
        <translation>Rechercher une actio&amp;n ou un compte…</translation>
    </message>
    <message>
        <source>Type what you want to do, or a name</source>
        <translation>Saisissez ce que vous voulez faire, ou un nom</translation>
    </message>
    <message>
        <source>Ne&amp;xt Area</source>
        <translation>&amp;Zone suivante</translation>
    </message>
    <message>
        <source>Go to the next part of the window</source>
        <translation>Aller à la partie suivante de la fenêtre</translation>
    </message>
    <message>
        <source>Previ&amp;ous Area</source>
        <translation>Zone p&amp;récédente</translation>
    </message>
    <message>
        <source>Go to the previous part of the window</source>
        <translation>Aller à la partie précédente de la fenêtre</translation>
    </message>
    <message>
        <source>Steward &amp;Help</source>
        <translation>Aid&amp;e de Steward</translation>
    </message>
    <message>
        <source>Help on what is in front</source>
        <translation>Aide sur ce qui est au premier plan</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts…</source>
        <translation>Raccourcis &amp;clavier…</translation>
    </message>
    <message>
        <source>What’s &amp;New</source>
        <translation>&amp;Nouveautés</translation>
    </message>
    <message>
        <source>&amp;About Steward</source>
        <translation>À &amp;propos de Steward</translation>
    </message>
    <message>
        <source>&amp;Read Again</source>
        <translation>&amp;Relire</translation>
    </message>
    <message>
        <source>Read the server; what is to be sent is sent too, unless it is to be reviewed first</source>
        <translation>Lire le serveur&#x202f;; ce qui est à envoyer est aussi envoyé, sauf s’il doit d’abord être examiné</translation>
    </message>
    <message>
        <source>&amp;Send Changes…</source>
        <translation>&amp;Envoyer les modifications…</translation>
    </message>
    <message>
        <source>See what would be sent, and send it</source>
        <translation>Voir ce qui serait envoyé, et l’envoyer</translation>
    </message>
    <message>
        <source>&amp;Connect to a Remote…</source>
        <translation>&amp;Connecter un serveur distant…</translation>
    </message>
    <message>
        <source>Keep this directory in step with a server</source>
        <translation>Garder cet annuaire synchronisé avec un serveur</translation>
    </message>
    <message>
        <source>Server &amp;Details…</source>
        <translation>&amp;Détails du serveur…</translation>
    </message>
    <message>
        <source>What the server can do, and how that was tried</source>
        <translation>Ce que le serveur sait faire, et comment cela a été testé</translation>
    </message>
    <message>
        <source>Remote Se&amp;ttings…</source>
        <translation>Paramè&amp;tres du serveur distant…</translation>
    </message>
    <message>
        <source>Change how the server is reached</source>
        <translation>Modifier la façon d’atteindre le serveur</translation>
    </message>
    <message>
        <source>Disc&amp;onnect…</source>
        <translation>Déc&amp;onnecter…</translation>
    </message>
    <message>
        <source>Let each side go its own way</source>
        <translation>Laisser chaque côté suivre sa propre voie</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Historique…</translation>
    </message>
    <message>
        <source>What earlier syncs did</source>
        <translation>Ce qu’ont fait les synchronisations précédentes</translation>
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
        <translation>%1 a été supprimé, déplacé ou remplacé. Ce que vous voyez date d’avant, et rien ne peut être enregistré. Remettez le fichier en place, ou enregistrez une copie ailleurs et ouvrez-la.</translation>
    </message>
</context>
<context>
    <name>steward::WindowHelp</name>
    <message>
        <source>What to Do</source>
        <translation>Que faire</translation>
    </message>
</context>
<context>
    <name>steward::WindowLock</name>
    <message>
        <source>Locked – %1 – Steward</source>
        <comment>directory</comment>
        <translation>Verrouillé – %1 – Steward</translation>
    </message>
    <message>
        <source>Something is not saved, or still under way. Unlock the window to close it.</source>
        <translation>Quelque chose n’est pas enregistré, ou est encore en cours. Déverrouillez la fenêtre pour la fermer.</translation>
    </message>
</context>
<context>
    <name>steward::WindowSignIn</name>
    <message>
        <source>You have a new password.</source>
        <translation>Vous avez un nouveau mot de passe.</translation>
    </message>
</context>
</TS>
