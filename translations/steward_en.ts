<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AccountPane</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 of %Ln API user(s)</source>
        <translation>
            <numerusform>1 of %Ln API user</numerusform>
            <numerusform>1 of %Ln API users</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActivityCommands</name>
    <message numerus="yes">
        <source>%Ln entry (entries) exported; the export is recorded.</source>
        <translation>
            <numerusform>%Ln entry exported; the export is recorded.</numerusform>
            <numerusform>%Ln entries exported; the export is recorded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more row(s); “activity export” has them all.</source>
        <translation>
            <numerusform>And %Ln more row; “activity export” has them all.</numerusform>
            <numerusform>And %Ln more rows; “activity export” has them all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActivityPane</name>
    <message numerus="yes">
        <source>%Ln entry (entries) selected</source>
        <translation>
            <numerusform>%Ln entry selected</numerusform>
            <numerusform>%Ln entries selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more row(s); an export has them all.</source>
        <translation>
            <numerusform>And %Ln more row; an export has them all.</numerusform>
            <numerusform>And %Ln more rows; an export has them all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AdministratorForm</name>
    <message numerus="yes">
        <source>%Ln API user(s)</source>
        <translation>
            <numerusform>%Ln API user</numerusform>
            <numerusform>%Ln API users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 of %Ln API user(s)</source>
        <translation>
            <numerusform>1 of %Ln API user</numerusform>
            <numerusform>1 of %Ln API users</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ApplicationActions</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot be deleted, because %Ln API user(s) still have it: %2. Remove it from them first.</source>
        <translation>
            <numerusform>%1 cannot be deleted, because %Ln API user still has it: %2. Remove it from there first.</numerusform>
            <numerusform>%1 cannot be deleted, because %Ln API users still have it: %2. Remove it from them first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ApplicationHealth</name>
    <message numerus="yes">
        <source>Stopped for %Ln organization(s)</source>
        <translation>
            <numerusform>Stopped for %Ln organization</numerusform>
            <numerusform>Stopped for %Ln organizations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ApplicationPane</name>
    <message numerus="yes">
        <source>%Ln API user(s)</source>
        <translation>
            <numerusform>%Ln API user</numerusform>
            <numerusform>%Ln API users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln API user(s), none can sign in</source>
        <translation>
            <numerusform>%Ln API user, who cannot sign in</numerusform>
            <numerusform>%Ln API users, none can sign in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message numerus="yes">
        <source>The hashes of all %Ln change(s) fit, up to change %1 of %2.</source>
        <translation>
            <numerusform>The hash of the only change fits, up to change %1 of %2.</numerusform>
            <numerusform>The hashes of all %Ln changes fit, up to change %1 of %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Authority</name>
    <message numerus="yes">
        <source>Needs the privilege(s) %1; your role %2 has nothing in this section.</source>
        <translation>
            <numerusform>Needs the privilege %1; your role %2 has nothing in this section.</numerusform>
            <numerusform>Needs the privileges %1; your role %2 has nothing in this section.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Needs the privilege(s) %1; your role %2 has: %3.</source>
        <translation>
            <numerusform>Needs the privilege %1; your role %2 has: %3.</numerusform>
            <numerusform>Needs the privileges %1; your role %2 has: %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkTexts</name>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>%Ln other</numerusform>
            <numerusform>%Ln others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln no longer exist(s).</source>
        <translation>
            <numerusform>%Ln no longer exists.</numerusform>
            <numerusform>%Ln no longer exist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln is/are in the recycle bin.</source>
        <translation>
            <numerusform>%Ln is in the recycle bin.</numerusform>
            <numerusform>%Ln are in the recycle bin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln do(es) not have such a field.</source>
        <translation>
            <numerusform>%Ln does not have such a field.</numerusform>
            <numerusform>%Ln do not have such a field.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would get a value that cannot be.</source>
        <translation>
            <numerusform>%Ln would get a value that cannot be.</numerusform>
            <numerusform>%Ln would get values that cannot be.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would get what another account has.</source>
        <translation>
            <numerusform>%Ln would get what another account has.</numerusform>
            <numerusform>%Ln would get what other accounts have.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your role does not allow %Ln of these changes.</source>
        <translation>
            <numerusform>Your role does not allow %Ln of these changes.</numerusform>
            <numerusform>Your role does not allow %Ln of these changes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln is/are needed so that somebody can edit roles and administrators.</source>
        <translation>
            <numerusform>%Ln is needed so that somebody can edit roles and administrators.</numerusform>
            <numerusform>%Ln are needed so that somebody can edit roles and administrators.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln was/were changed meanwhile.</source>
        <translation>
            <numerusform>%Ln was changed meanwhile.</numerusform>
            <numerusform>%Ln were changed meanwhile.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln for other reasons.</source>
        <translation>
            <numerusform>%Ln for another reason.</numerusform>
            <numerusform>%Ln for other reasons.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln administrator(s)</source>
        <translation>
            <numerusform>%Ln administrator</numerusform>
            <numerusform>%Ln administrators</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln API user(s)</source>
        <translation>
            <numerusform>%Ln API user</numerusform>
            <numerusform>%Ln API users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) is/are left out.</source>
        <translation>
            <numerusform>%Ln row is left out.</numerusform>
            <numerusform>%Ln rows are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeDetails</name>
    <message numerus="yes">
        <source>%Ln privilege(s) added</source>
        <translation>
            <numerusform>%Ln privilege added</numerusform>
            <numerusform>%Ln privileges added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln privilege(s) removed</source>
        <translation>
            <numerusform>%Ln privilege removed</numerusform>
            <numerusform>%Ln privileges removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeSet</name>
    <message numerus="yes">
        <source>Added %Ln account(s)</source>
        <translation>
            <numerusform>Added %Ln account</numerusform>
            <numerusform>Added %Ln accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed %Ln account(s)</source>
        <translation>
            <numerusform>Changed %Ln account</numerusform>
            <numerusform>Changed %Ln accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Credentials mail to %Ln account(s)</source>
        <translation>
            <numerusform>Credentials mail to %Ln account</numerusform>
            <numerusform>Credentials mail to %Ln accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Credentials of %Ln account(s) expired</source>
        <translation>
            <numerusform>Credentials of %Ln account expired</numerusform>
            <numerusform>Credentials of %Ln accounts expired</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Credentials of %Ln account(s) revoked</source>
        <translation>
            <numerusform>Credentials of %Ln account revoked</numerusform>
            <numerusform>Credentials of %Ln accounts revoked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Credentials queued for %Ln account(s)</source>
        <translation>
            <numerusform>Credentials queued for %Ln account</numerusform>
            <numerusform>Credentials queued for %Ln accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln account(s)</source>
        <translation>
            <numerusform>Deleted %Ln account</numerusform>
            <numerusform>Deleted %Ln accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln account(s) for good</source>
        <translation>
            <numerusform>Deleted %Ln account for good</numerusform>
            <numerusform>Deleted %Ln accounts for good</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln account(s)</source>
        <translation>
            <numerusform>Imported %Ln account</numerusform>
            <numerusform>Imported %Ln accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Login resumed for %Ln account(s)</source>
        <translation>
            <numerusform>Login resumed for %Ln account</numerusform>
            <numerusform>Login resumed for %Ln accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Login suspended for %Ln account(s)</source>
        <translation>
            <numerusform>Login suspended for %Ln account</numerusform>
            <numerusform>Login suspended for %Ln accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %Ln account(s)</source>
        <translation>
            <numerusform>Restored %Ln account</numerusform>
            <numerusform>Restored %Ln accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Synced %Ln account(s) with the server</source>
        <translation>
            <numerusform>Synced %Ln account with the server</numerusform>
            <numerusform>Synced %Ln accounts with the server</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Confirmation</name>
    <message numerus="yes">
        <source>%1 is used by %Ln API user(s)</source>
        <translation>
            <numerusform>%1 is used by %Ln API user</numerusform>
            <numerusform>%1 is used by %Ln API users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other API user(s)</source>
        <translation>
            <numerusform>%Ln other API user</numerusform>
            <numerusform>%Ln other API users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln API user(s)?</source>
        <translation>
            <numerusform>Delete %Ln API user?</numerusform>
            <numerusform>Delete %Ln API users?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln account(s) for good?</source>
        <translation>
            <numerusform>Delete %Ln account for good?</numerusform>
            <numerusform>Delete %Ln accounts for good?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln account(s)?</source>
        <translation>
            <numerusform>Delete %Ln account?</numerusform>
            <numerusform>Delete %Ln accounts?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln administrator(s)?</source>
        <translation>
            <numerusform>Delete %Ln administrator?</numerusform>
            <numerusform>Delete %Ln administrators?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keeps %Ln API user(s)</source>
        <translation>
            <numerusform>Keeps %Ln API user</numerusform>
            <numerusform>Keeps %Ln API users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke the credentials of %Ln account(s)?</source>
        <translation>
            <numerusform>Revoke the credentials of %Ln account?</numerusform>
            <numerusform>Revoke the credentials of %Ln accounts?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send new credentials to %Ln account(s)?</source>
        <translation>
            <numerusform>Send new credentials to %Ln account?</numerusform>
            <numerusform>Send new credentials to %Ln accounts?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suspend %Ln Login(s)</source>
        <translation>
            <numerusform>Suspend %Ln Login</numerusform>
            <numerusform>Suspend %Ln Logins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suspend the logins of %Ln API user(s)?</source>
        <translation>
            <numerusform>Suspend the login of %Ln API user?</numerusform>
            <numerusform>Suspend the logins of %Ln API users?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suspend the logins of %Ln account(s)?</source>
        <translation>
            <numerusform>Suspend the login of %Ln account?</numerusform>
            <numerusform>Suspend the logins of %Ln accounts?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suspend the logins of %Ln administrator(s)?</source>
        <translation>
            <numerusform>Suspend the login of %Ln administrator?</numerusform>
            <numerusform>Suspend the logins of %Ln administrators?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Yes, Delete %Ln API User(s)</source>
        <translation>
            <numerusform>Yes, Delete %Ln API User</numerusform>
            <numerusform>Yes, Delete %Ln API Users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Yes, Delete %Ln Account(s)</source>
        <translation>
            <numerusform>Yes, Delete %Ln Account</numerusform>
            <numerusform>Yes, Delete %Ln Accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Yes, Delete %Ln Administrator(s)</source>
        <translation>
            <numerusform>Yes, Delete %Ln Administrator</numerusform>
            <numerusform>Yes, Delete %Ln Administrators</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeliveryReport</name>
    <message numerus="yes">
        <source>%Ln mail(s) with credentials sent</source>
        <translation>
            <numerusform>%Ln mail with credentials sent</numerusform>
            <numerusform>%Ln mails with credentials sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln may have arrived</source>
        <translation>
            <numerusform>%Ln may have arrived</numerusform>
            <numerusform>%Ln may have arrived</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still queued</source>
        <translation>
            <numerusform>%Ln still queued</numerusform>
            <numerusform>%Ln still queued</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln withdrawn meanwhile</source>
        <translation>
            <numerusform>%Ln withdrawn meanwhile</numerusform>
            <numerusform>%Ln withdrawn meanwhile</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DirectoryCommands</name>
    <message numerus="yes">
        <source>%1: %Ln row(s)</source>
        <translation>
            <numerusform>%1: %Ln row</numerusform>
            <numerusform>%1: %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportActions</name>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln account</numerusform>
            <numerusform>%Ln accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Impact</name>
    <message numerus="yes">
        <source>%Ln integration(s) will stop working</source>
        <translation>
            <numerusform>%Ln integration will stop working</numerusform>
            <numerusform>%Ln integrations will stop working</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeychainTexts</name>
    <message numerus="yes">
        <source>The keychain of this computer did not answer in %Ln second(s). Unlock it if it asks for its password and try again, or enter the password for this session.</source>
        <translation>
            <numerusform>The keychain of this computer did not answer in %Ln second. Unlock it if it asks for its password and try again, or enter the password for this session.</numerusform>
            <numerusform>The keychain of this computer did not answer in %Ln seconds. Unlock it if it asks for its password and try again, or enter the password for this session.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoreFilters</name>
    <message numerus="yes">
        <source>Not used for %Ln day(s)</source>
        <translation>
            <numerusform>Not used for %Ln day</numerusform>
            <numerusform>Not used for %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expires within %Ln day(s)</source>
        <translation>
            <numerusform>Expires within %Ln day</numerusform>
            <numerusform>Expires within %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasswordCheck</name>
    <message numerus="yes">
        <source>There were too many wrong tries. Try again in %Ln second(s).</source>
        <translation>
            <numerusform>There were too many wrong tries. Try again in %Ln second.</numerusform>
            <numerusform>There were too many wrong tries. Try again in %Ln seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemoteCommands</name>
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
            <numerusform>%Ln account more that your role does not show.</numerusform>
            <numerusform>%Ln accounts more that your role does not show.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> %Ln account(s) refused by the server.</source>
        <translation>
            <numerusform> %Ln account refused by the server.</numerusform>
            <numerusform> %Ln accounts refused by the server.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> %Ln request(s) without an answer, of which the server is asked first.</source>
        <translation>
            <numerusform> %Ln request without an answer, of which the server is asked first.</numerusform>
            <numerusform> %Ln requests without an answer, of which the server is asked first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemoteConnection</name>
    <message numerus="yes">
        <source>“%1” takes no requests at the moment. Try again in %Ln minute(s).</source>
        <translation>
            <numerusform>“%1” takes no requests at the moment. Try again in %Ln minute.</numerusform>
            <numerusform>“%1” takes no requests at the moment. Try again in %Ln minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” takes no requests at the moment. Try again in %Ln second(s).</source>
        <translation>
            <numerusform>“%1” takes no requests at the moment. Try again in %Ln second.</numerusform>
            <numerusform>“%1” takes no requests at the moment. Try again in %Ln seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoleActions</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot be deleted, because %Ln person(s) have it: %2. Give them another role first.</source>
        <translation>
            <numerusform>%1 cannot be deleted, because %Ln person has it: %2. Give that person another role first.</numerusform>
            <numerusform>%1 cannot be deleted, because %Ln people have it: %2. Give them another role first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot be deleted, because %Ln person(s) in the recycle bin have it: %2. Restore them and give them another role, or delete them for good.</source>
        <translation>
            <numerusform>%1 cannot be deleted, because %Ln person in the recycle bin has it: %2. Restore the account and give it another role, or delete it for good.</numerusform>
            <numerusform>%1 cannot be deleted, because %Ln people in the recycle bin have it: %2. Restore the accounts and give them another role, or delete them for good.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoleCommands</name>
    <message numerus="yes">
        <source>%Ln holder(s)</source>
        <translation>
            <numerusform>%Ln holder</numerusform>
            <numerusform>%Ln holders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoleConfirmation</name>
    <message numerus="yes">
        <source>%Ln person(s) in the recycle bin still have the role %1</source>
        <translation>
            <numerusform>%Ln person in the recycle bin still has the role %1</numerusform>
            <numerusform>%Ln people in the recycle bin still have the role %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) still have the role %1</source>
        <translation>
            <numerusform>%Ln person still has the role %1</numerusform>
            <numerusform>%Ln people still have the role %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Discard %Ln change(s) of %1?</source>
        <translation>
            <numerusform>Discard %Ln change of %1?</numerusform>
            <numerusform>Discard %Ln changes of %1?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoleImpact</name>
    <message numerus="yes">
        <source>%Ln of them has (have) not signed in for %1 days and would gain “%2” and %3 more.</source>
        <translation>
            <numerusform>%Ln of them has not signed in for %1 days and would gain “%2” and %3 more.</numerusform>
            <numerusform>%Ln of them have not signed in for %1 days and would gain “%2” and %3 more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them has (have) not signed in for %1 days and would gain “%2”.</source>
        <translation>
            <numerusform>%Ln of them has not signed in for %1 days and would gain “%2”.</numerusform>
            <numerusform>%Ln of them have not signed in for %1 days and would gain “%2”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) gain(s) “%1”</source>
        <translation>
            <numerusform>%Ln person gains “%1”</numerusform>
            <numerusform>%Ln people gain “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) lose(s) “%1”</source>
        <translation>
            <numerusform>%Ln person loses “%1”</numerusform>
            <numerusform>%Ln people lose “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rollback</name>
    <message numerus="yes">
        <source>%Ln account(s) that were deleted for good come back.</source>
        <translation>
            <numerusform>%Ln account that was deleted for good comes back.</numerusform>
            <numerusform>%Ln accounts that were deleted for good come back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) come back from the recycle bin.</source>
        <translation>
            <numerusform>%Ln account comes back from the recycle bin.</numerusform>
            <numerusform>%Ln accounts come back from the recycle bin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) change.</source>
        <translation>
            <numerusform>%Ln account changes.</numerusform>
            <numerusform>%Ln accounts change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) go to the recycle bin.</source>
        <translation>
            <numerusform>%Ln account goes to the recycle bin.</numerusform>
            <numerusform>%Ln accounts go to the recycle bin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln role(s), application(s) or setting(s) change.</source>
        <translation>
            <numerusform>%Ln role, application or setting changes.</numerusform>
            <numerusform>%Ln roles, applications or settings change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) were made since; they stay in the history.</source>
        <translation>
            <numerusform>%Ln change was made since; it stays in the history.</numerusform>
            <numerusform>%Ln changes were made since; they stay in the history.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) have no working password then, and need new credentials.</source>
        <translation>
            <numerusform>%Ln account has no working password then, and needs new credentials.</numerusform>
            <numerusform>%Ln accounts have no working password then, and need new credentials.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Salvage</name>
    <message numerus="yes">
        <source>%Ln more is (are) missing.</source>
        <translation>
            <numerusform>%Ln more is missing.</numerusform>
            <numerusform>%Ln more are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of %1 were left out: they contradict others, or belong to what is lost.</source>
        <translation>
            <numerusform>%Ln row of %1 was left out: it contradicts others, or belongs to what is lost.</numerusform>
            <numerusform>%Ln rows of %1 were left out: they contradict others, or belong to what is lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignInCommands</name>
    <message numerus="yes">
        <source>%1 stays signed in on this computer for %Ln day(s).</source>
        <translation>
            <numerusform>%1 stays signed in on this computer for %Ln day.</numerusform>
            <numerusform>%1 stays signed in on this computer for %Ln days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncPlans</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln change(s) to %1?</source>
        <translation>
            <numerusform>Send %Ln change to %1?</numerusform>
            <numerusform>Send %Ln changes to %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send %Ln Change(s)</source>
        <translation>
            <numerusform>&amp;Send %Ln Change</numerusform>
            <numerusform>&amp;Send %Ln Changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln sync(s) of note</source>
        <translation>
            <numerusform>The last sync of note</numerusform>
            <numerusform>The last %Ln syncs of note</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncReport</name>
    <message numerus="yes">
        <source>%Ln change(s) sent.</source>
        <translation>
            <numerusform>%Ln change sent.</numerusform>
            <numerusform>%Ln changes sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) taken from the server.</source>
        <translation>
            <numerusform>%Ln change taken from the server.</numerusform>
            <numerusform>%Ln changes taken from the server.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s) to decide.</source>
        <translation>
            <numerusform>%Ln conflict to decide.</numerusform>
            <numerusform>%Ln conflicts to decide.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) to answer.</source>
        <translation>
            <numerusform>%Ln question to answer.</numerusform>
            <numerusform>%Ln questions to answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) refused by the server.</source>
        <translation>
            <numerusform>%Ln account refused by the server.</numerusform>
            <numerusform>%Ln accounts refused by the server.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) will be sent later.</source>
        <translation>
            <numerusform>%Ln account will be sent later.</numerusform>
            <numerusform>%Ln accounts will be sent later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) are missing on the server and are looked for once more.</source>
        <translation>
            <numerusform>%Ln account is missing on the server and is looked for once more.</numerusform>
            <numerusform>%Ln accounts are missing on the server and are looked for once more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) and suspensions wait for your confirmation.</source>
        <translation>
            <numerusform>%Ln deletion or suspension waits for your confirmation.</numerusform>
            <numerusform>%Ln deletions and suspensions wait for your confirmation.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message numerus="yes">
        <source>, and %Ln more field(s)</source>
        <translation>
            <numerusform>, and %Ln more field</numerusform>
            <numerusform>, and %Ln more fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) differ on both sides</source>
        <translation>
            <numerusform>%Ln field differs on both sides</numerusform>
            <numerusform>%Ln fields differ on both sides</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoActions</name>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ActivityExporting</name>
    <message numerus="yes">
        <source>%Ln entry (entries) exported to %1. The export is recorded.</source>
        <translation>
            <numerusform>%Ln entry exported to %1. The export is recorded.</numerusform>
            <numerusform>%Ln entries exported to %1. The export is recorded.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ActivityPage</name>
    <message numerus="yes">
        <source>%1 of %Ln entry (entries)</source>
        <translation>
            <numerusform>%1 of %Ln entry</numerusform>
            <numerusform>%1 of %Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry (entries)</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ActivityVerifying</name>
    <message numerus="yes">
        <source>%Ln entry (entries) verified, unbroken</source>
        <translation>
            <numerusform>%Ln entry verified, unbroken</numerusform>
            <numerusform>%Ln entries verified, unbroken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ApplicationModel</name>
    <message numerus="yes">
        <source>%Ln API user(s)</source>
        <translation>
            <numerusform>%Ln API user</numerusform>
            <numerusform>%Ln API users</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ApplicationsPage</name>
    <message numerus="yes">
        <source>%Ln external application(s)</source>
        <translation>
            <numerusform>%Ln external application</numerusform>
            <numerusform>%Ln external applications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln has (have) stopped for an organization</source>
        <translation>
            <numerusform>%Ln has stopped for an organization</numerusform>
            <numerusform>%Ln have stopped for an organization</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::BackupFlow</name>
    <message numerus="yes">
        <source>%Ln account(s) have no working password since the backup was restored. Send new credentials.</source>
        <translation>
            <numerusform>%Ln account has no working password since the backup was restored. Send new credentials.</numerusform>
            <numerusform>%Ln accounts have no working password since the backup was restored. Send new credentials.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::BackupListDialog</name>
    <message numerus="yes">
        <source>%Ln API user(s)</source>
        <translation>
            <numerusform>%Ln API user</numerusform>
            <numerusform>%Ln API users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln administrator(s)</source>
        <translation>
            <numerusform>%Ln administrator</numerusform>
            <numerusform>%Ln administrators</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::BulkEditDialog</name>
    <message numerus="yes">
        <source>Edit %Ln Row(s)</source>
        <translation>
            <numerusform>Edit %Ln Row</numerusform>
            <numerusform>Edit %Ln Rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln selected row(s)</source>
        <translation>
            <numerusform>Edit %Ln selected row</numerusform>
            <numerusform>Edit %Ln selected rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Change %Ln Row(s)</source>
        <translation>
            <numerusform>&amp;Change %Ln Row</numerusform>
            <numerusform>&amp;Change %Ln Rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) to correct</source>
        <translation>
            <numerusform>%Ln field to correct</numerusform>
            <numerusform>%Ln fields to correct</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ConfirmDialog</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::CopyFlow</name>
    <message numerus="yes">
        <source>Nothing was copied: %Ln row(s) are too many for the clipboard. Select at most %1, or export them into a file.</source>
        <translation>
            <numerusform>Nothing was copied: %Ln row is too much for the clipboard. Select at most %1, or export them into a file.</numerusform>
            <numerusform>Nothing was copied: %Ln rows are too many for the clipboard. Select at most %1, or export them into a file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) copied.</source>
        <translation>
            <numerusform>%Ln account copied.</numerusform>
            <numerusform>%Ln accounts copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that your role does not show was (were) left out.</source>
        <translation>
            <numerusform>%Ln that your role does not show was left out.</numerusform>
            <numerusform>%Ln that your role does not show were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::CredentialNotices</name>
    <message numerus="yes">
        <source>%Ln password(s) in use expire within %1 days.</source>
        <translation>
            <numerusform>%Ln password in use expires within %1 days.</numerusform>
            <numerusform>%Ln passwords in use expire within %1 days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::Deliveries</name>
    <message numerus="yes">
        <source>%Ln mail(s) with credentials wait: no mail server is set up.</source>
        <translation>
            <numerusform>%Ln mail with credentials waits: no mail server is set up.</numerusform>
            <numerusform>%Ln mails with credentials wait: no mail server is set up.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ExportDialog</name>
    <message numerus="yes">
        <source>All %Ln that match</source>
        <translation>
            <numerusform>The %Ln that matches</numerusform>
            <numerusform>All %Ln that match</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected</source>
        <translation>
            <numerusform>The %Ln selected</numerusform>
            <numerusform>The %Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ExportFlow</name>
    <message numerus="yes">
        <source>%Ln account(s) exported to %1.</source>
        <translation>
            <numerusform>%Ln account exported to %1.</numerusform>
            <numerusform>%Ln accounts exported to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that your role does not show was (were) left out.</source>
        <translation>
            <numerusform>%Ln that your role does not show was left out.</numerusform>
            <numerusform>%Ln that your role does not show were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::FacetFilter</name>
    <message numerus="yes">
        <source>%Ln more; search for them instead</source>
        <translation>
            <numerusform>%Ln more; search for them instead</numerusform>
            <numerusform>%Ln more; search for them instead</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::FilterBar</name>
    <message numerus="yes">
        <source>%Ln chosen row(s)</source>
        <translation>
            <numerusform>%Ln chosen row</numerusform>
            <numerusform>%Ln chosen rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::FormDialog</name>
    <message numerus="yes">
        <source>%Ln field(s) changed</source>
        <translation>
            <numerusform>%Ln field changed</numerusform>
            <numerusform>%Ln fields changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) to complete</source>
        <translation>
            <numerusform>%Ln field to complete</numerusform>
            <numerusform>%Ln fields to complete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) to correct</source>
        <translation>
            <numerusform>%Ln field to correct</numerusform>
            <numerusform>%Ln fields to correct</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ImportDialog</name>
    <message numerus="yes">
        <source>%Ln row(s) with problems are left out</source>
        <translation>
            <numerusform>%Ln row with problems is left out</numerusform>
            <numerusform>%Ln rows with problems are left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) were guessed. Check them.</source>
        <translation>
            <numerusform>%Ln column was guessed. Check it.</numerusform>
            <numerusform>%Ln columns were guessed. Check them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln Row(s)</source>
        <translation>
            <numerusform>&amp;Import %Ln Row</numerusform>
            <numerusform>&amp;Import %Ln Rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ImportFlow</name>
    <message numerus="yes">
        <source>Nothing was imported: %Ln row(s) are no longer as they were looked at (%1). They were looked at again.</source>
        <translation>
            <numerusform>Nothing was imported: %Ln row is no longer as it was looked at (%1). It was looked at again.</numerusform>
            <numerusform>Nothing was imported: %Ln rows are no longer as they were looked at (%1). They were looked at again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ImportHeading</name>
    <message numerus="yes">
        <source>Looking at %Ln row(s)…</source>
        <translation>
            <numerusform>Looking at %Ln row…</numerusform>
            <numerusform>Looking at %Ln rows…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln row(s) are ready</source>
        <translation>
            <numerusform>%1 of %Ln row is ready</numerusform>
            <numerusform>%1 of %Ln rows are ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) were changed in the directory after the file was written. What the file does not change is kept as it is there.</source>
        <translation>
            <numerusform>%Ln account was changed in the directory after the file was written. What the file does not change is kept as it is there.</numerusform>
            <numerusform>%Ln accounts were changed in the directory after the file was written. What the file does not change is kept as it is there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::JobResultDialog</name>
    <message numerus="yes">
        <source>&amp;Undo %Ln Change(s)…</source>
        <translation>
            <numerusform>&amp;Undo %Ln Change…</numerusform>
            <numerusform>&amp;Undo %Ln Changes…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Retry %Ln Failed</source>
        <translation>
            <numerusform>&amp;Retry %Ln Failed</numerusform>
            <numerusform>&amp;Retry %Ln Failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send %Ln Again</source>
        <translation>
            <numerusform>&amp;Send %Ln Again</numerusform>
            <numerusform>&amp;Send %Ln Again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::JobStatus</name>
    <message numerus="yes">
        <source>%1 · %2 a second · %Ln second(s) left</source>
        <translation>
            <numerusform>%1 · %2 a second · %Ln second left</numerusform>
            <numerusform>%1 · %2 a second · %Ln seconds left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::MainWindow</name>
    <message numerus="yes">
        <source>%Ln row(s) left as they are</source>
        <translation>
            <numerusform>%Ln row left as it is</numerusform>
            <numerusform>%Ln rows left as they are</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::NavigationRail</name>
    <message numerus="yes">
        <source>%1, %Ln waiting</source>
        <comment>a page of the rail</comment>
        <translation>
            <numerusform>%1, %Ln waiting</numerusform>
            <numerusform>%1, %Ln waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::Recipes</name>
    <message numerus="yes">
        <source>The recipe “%1” is for %Ln account(s) at most, and %2 match. Nothing was changed.</source>
        <translation>
            <numerusform>The recipe “%1” is for %Ln account at most, and %2 match. Nothing was changed.</numerusform>
            <numerusform>The recipe “%1” is for %Ln accounts at most, and %2 match. Nothing was changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::RemoteForm</name>
    <message numerus="yes">
        <source>Every %Ln minute(s)</source>
        <translation>
            <numerusform>Every minute</numerusform>
            <numerusform>Every %Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::RoleComparison</name>
    <message numerus="yes">
        <source>%1: %Ln privilege(s)</source>
        <translation>
            <numerusform>%1: %Ln privilege</numerusform>
            <numerusform>%1: %Ln privileges</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::RoleEditing</name>
    <message numerus="yes">
        <source>One role is edited at a time. %Ln change(s) are not saved yet.</source>
        <translation>
            <numerusform>One role is edited at a time. %Ln change is not saved yet.</numerusform>
            <numerusform>One role is edited at a time. %Ln changes are not saved yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::RoleMatrixModel</name>
    <message numerus="yes">
        <source>%Ln holder(s)</source>
        <translation>
            <numerusform>%Ln holder</numerusform>
            <numerusform>%Ln holders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::RolePane</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln administrator(s)</source>
        <translation>
            <numerusform>%Ln administrator</numerusform>
            <numerusform>%Ln administrators</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s), not saved</source>
        <translation>
            <numerusform>%Ln change, not saved</numerusform>
            <numerusform>%Ln changes, not saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln holder(s)</source>
        <translation>
            <numerusform>%Ln holder</numerusform>
            <numerusform>%Ln holders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s)</source>
        <translation>
            <numerusform>%Ln organization</numerusform>
            <numerusform>%Ln organizations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::SelectionLine</name>
    <message numerus="yes">
        <source>%Ln API user(s)</source>
        <translation>
            <numerusform>%Ln API user</numerusform>
            <numerusform>%Ln API users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln administrator(s)</source>
        <translation>
            <numerusform>%Ln administrator</numerusform>
            <numerusform>%Ln administrators</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Include %Ln more that match(es) now</source>
        <translation>
            <numerusform>Include %Ln more that matches now</numerusform>
            <numerusform>Include %Ln more that match now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 match(es)</source>
        <translation>
            <numerusform>%1 of %2 matches</numerusform>
            <numerusform>%1 of %2 match</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 account(s) in the recycle bin</source>
        <translation>
            <numerusform>%1 account in the recycle bin</numerusform>
            <numerusform>%1 accounts in the recycle bin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 administrator(s)</source>
        <translation>
            <numerusform>%1 administrator</numerusform>
            <numerusform>%1 administrators</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 API user(s)</source>
        <translation>
            <numerusform>%1 API user</numerusform>
            <numerusform>%1 API users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln of them not shown</source>
        <translation>
            <numerusform>%1, %Ln of them not shown</numerusform>
            <numerusform>%1, %Ln of them not shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::SettingsCard</name>
    <message numerus="yes">
        <source>%Ln field(s) changed</source>
        <translation>
            <numerusform>%Ln field changed</numerusform>
            <numerusform>%Ln fields changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) to complete</source>
        <translation>
            <numerusform>%Ln field to complete</numerusform>
            <numerusform>%Ln fields to complete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) to correct</source>
        <translation>
            <numerusform>%Ln field to correct</numerusform>
            <numerusform>%Ln fields to correct</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::SignInPage</name>
    <message numerus="yes">
        <source>After several wrong tries each one takes longer. This one waits %Ln second(s).</source>
        <translation>
            <numerusform>After several wrong tries each one takes longer. This one waits %Ln second.</numerusform>
            <numerusform>After several wrong tries each one takes longer. This one waits %Ln seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::SyncAnswers</name>
    <message numerus="yes">
        <source>%Ln conflict(s) decided.</source>
        <translation>
            <numerusform>%Ln conflict decided.</numerusform>
            <numerusform>%Ln conflicts decided.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::SyncDetails</name>
    <message numerus="yes">
        <source>%1 of %Ln conflict(s) decided</source>
        <translation>
            <numerusform>%1 of %Ln conflict decided</numerusform>
            <numerusform>%1 of %Ln conflicts decided</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::SyncFlow</name>
    <message numerus="yes">
        <source>&amp;Send %Ln Change(s)…</source>
        <translation>
            <numerusform>&amp;Send %Ln Change…</numerusform>
            <numerusform>&amp;Send %Ln Changes…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete or suspend %Ln account(s) on the server?</source>
        <translation>
            <numerusform>Delete or suspend %Ln account on the server?</numerusform>
            <numerusform>Delete or suspend %Ln accounts on the server?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Yes, Send %Ln Deletion(s) and Suspensions</source>
        <translation>
            <numerusform>Yes, Send %Ln Deletion or Suspension</numerusform>
            <numerusform>Yes, Send %Ln Deletions and Suspensions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::SyncPage</name>
    <message numerus="yes">
        <source>Reads and sends every %Ln minute(s)</source>
        <translation>
            <numerusform>Reads and sends every minute</numerusform>
            <numerusform>Reads and sends every %Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::SyncStatus</name>
    <message numerus="yes">
        <source>%Ln change(s) to send</source>
        <translation>
            <numerusform>%Ln change to send</numerusform>
            <numerusform>%Ln changes to send</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s)</source>
        <translation>
            <numerusform>%Ln conflict</numerusform>
            <numerusform>%Ln conflicts</numerusform>
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
            <numerusform>%Ln refused</numerusform>
            <numerusform>%Ln refused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::UndoPreviewDialog</name>
    <message numerus="yes">
        <source>Undo %Ln Change(s)</source>
        <translation>
            <numerusform>Undo %Ln Change</numerusform>
            <numerusform>Undo %Ln Changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo %Ln change(s)?</source>
        <translation>
            <numerusform>Undo %Ln change?</numerusform>
            <numerusform>Undo %Ln changes?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::WhoCanDialog</name>
    <message numerus="yes">
        <source>%Ln of them cannot sign in now.</source>
        <translation>
            <numerusform>%Ln of them cannot sign in now.</numerusform>
            <numerusform>%Ln of them cannot sign in now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) can, through: %1.</source>
        <translation>
            <numerusform>%Ln person can, through: %1.</numerusform>
            <numerusform>%Ln people can, through: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln are listed.</source>
        <translation>
            <numerusform>The first %Ln are listed.</numerusform>
            <numerusform>The first %Ln are listed.</numerusform>
        </translation>
    </message>
</context>
</TS>
