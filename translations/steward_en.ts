<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AccountPane</name>
    <message numerus="yes">
        <source>1 of %Ln API user(s)</source>
        <translation>
            <numerusform>1 of %Ln API user</numerusform>
            <numerusform>1 of %Ln API users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AdministratorForm</name>
    <message numerus="yes">
        <source>1 of %n API user(s)</source>
        <translation>
            <numerusform>1 of %n API user</numerusform>
            <numerusform>1 of %n API users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n API user(s)</source>
        <translation>
            <numerusform>%n API user</numerusform>
            <numerusform>%n API users</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ApplicationActions</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot be deleted, because %n API user(s) still have it: %2. Remove it from them first.</source>
        <translation>
            <numerusform>%1 cannot be deleted, because %n API user still has it: %2. Remove it from there first.</numerusform>
            <numerusform>%1 cannot be deleted, because %n API users still have it: %2. Remove it from them first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ApplicationHealth</name>
    <message numerus="yes">
        <source>Stopped for %n organization(s)</source>
        <translation>
            <numerusform>Stopped for %n organization</numerusform>
            <numerusform>Stopped for %n organizations</numerusform>
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
        <source>The hashes of all %n change(s) fit, up to change %1 of %2.</source>
        <translation>
            <numerusform>The hash of %n change fits, up to change %1 of %2.</numerusform>
            <numerusform>The hashes of all %n changes fit, up to change %1 of %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeSet</name>
    <message numerus="yes">
        <source>Added %n account(s)</source>
        <translation>
            <numerusform>Added %n account</numerusform>
            <numerusform>Added %n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed %n account(s)</source>
        <translation>
            <numerusform>Changed %n account</numerusform>
            <numerusform>Changed %n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Login suspended for %n account(s)</source>
        <translation>
            <numerusform>Login suspended for %n account</numerusform>
            <numerusform>Login suspended for %n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Login resumed for %n account(s)</source>
        <translation>
            <numerusform>Login resumed for %n account</numerusform>
            <numerusform>Login resumed for %n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n account(s)</source>
        <translation>
            <numerusform>Deleted %n account</numerusform>
            <numerusform>Deleted %n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %n account(s)</source>
        <translation>
            <numerusform>Restored %n account</numerusform>
            <numerusform>Restored %n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n account(s) for good</source>
        <translation>
            <numerusform>Deleted %n account for good</numerusform>
            <numerusform>Deleted %n accounts for good</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Credentials queued for %n account(s)</source>
        <translation>
            <numerusform>Credentials queued for %n account</numerusform>
            <numerusform>Credentials queued for %n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Credentials of %n account(s) revoked</source>
        <translation>
            <numerusform>Credentials of %n account revoked</numerusform>
            <numerusform>Credentials of %n accounts revoked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Credentials mail to %n account(s)</source>
        <translation>
            <numerusform>Credentials mail to %n account</numerusform>
            <numerusform>Credentials mail to %n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Credentials of %n account(s) expired</source>
        <translation>
            <numerusform>Credentials of %n account expired</numerusform>
            <numerusform>Credentials of %n accounts expired</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Confirmation</name>
    <message numerus="yes">
        <source>Keeps %n API user(s)</source>
        <translation>
            <numerusform>Keeps %n API user</numerusform>
            <numerusform>Keeps %n API users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other API user(s)</source>
        <translation>
            <numerusform>%n other API user</numerusform>
            <numerusform>%n other API users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Yes, Delete %n API User(s)</source>
        <translation>
            <numerusform>Yes, Delete %n API User</numerusform>
            <numerusform>Yes, Delete %n API Users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Yes, Delete %n Administrator(s)</source>
        <translation>
            <numerusform>Yes, Delete %n Administrator</numerusform>
            <numerusform>Yes, Delete %n Administrators</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Yes, Delete %n Account(s)</source>
        <translation>
            <numerusform>Yes, Delete %n Account</numerusform>
            <numerusform>Yes, Delete %n Accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n API user(s)?</source>
        <translation>
            <numerusform>Delete %n API user?</numerusform>
            <numerusform>Delete %n API users?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n administrator(s)?</source>
        <translation>
            <numerusform>Delete %n administrator?</numerusform>
            <numerusform>Delete %n administrators?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n account(s)?</source>
        <translation>
            <numerusform>Delete %n account?</numerusform>
            <numerusform>Delete %n accounts?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n account(s) for good?</source>
        <translation>
            <numerusform>Delete %n account for good?</numerusform>
            <numerusform>Delete %n accounts for good?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is used by %n API user(s)</source>
        <translation>
            <numerusform>%1 is used by %n API user</numerusform>
            <numerusform>%1 is used by %n API users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suspend the logins of %n API user(s)?</source>
        <translation>
            <numerusform>Suspend the login of %n API user?</numerusform>
            <numerusform>Suspend the logins of %n API users?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suspend the logins of %n administrator(s)?</source>
        <translation>
            <numerusform>Suspend the login of %n administrator?</numerusform>
            <numerusform>Suspend the logins of %n administrators?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suspend the logins of %n account(s)?</source>
        <translation>
            <numerusform>Suspend the login of %n account?</numerusform>
            <numerusform>Suspend the logins of %n accounts?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suspend %n Login(s)</source>
        <translation>
            <numerusform>Suspend %n Login</numerusform>
            <numerusform>Suspend %n Logins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send new credentials to %n account(s)?</source>
        <translation>
            <numerusform>Send new credentials to %n account?</numerusform>
            <numerusform>Send new credentials to %n accounts?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke the credentials of %n account(s)?</source>
        <translation>
            <numerusform>Revoke the credentials of %n account?</numerusform>
            <numerusform>Revoke the credentials of %n accounts?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Impact</name>
    <message numerus="yes">
        <source>%n integration(s) will stop working</source>
        <translation>
            <numerusform>%n integration will stop working</numerusform>
            <numerusform>%n integrations will stop working</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeychainTexts</name>
    <message numerus="yes">
        <source>The keychain of this computer did not answer in %n second(s). Unlock it if it asks for its password and try again, or enter the password for this session.</source>
        <translation>
            <numerusform>The keychain of this computer did not answer in %n second. Unlock it if it asks for its password and try again, or enter the password for this session.</numerusform>
            <numerusform>The keychain of this computer did not answer in %n seconds. Unlock it if it asks for its password and try again, or enter the password for this session.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ApplicationModel</name>
    <message numerus="yes">
        <source>%n API user(s)</source>
        <translation>
            <numerusform>%n API user</numerusform>
            <numerusform>%n API users</numerusform>
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
    <name>steward::ConfirmDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::CredentialNotices</name>
    <message numerus="yes">
        <source>%Ln mail(s) with credentials sent, then stopped. The others stay queued.</source>
        <translation>
            <numerusform>%Ln mail with credentials sent, then stopped. The others stay queued.</numerusform>
            <numerusform>%Ln mails with credentials sent, then stopped. The others stay queued.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mail(s) with credentials sent.</source>
        <translation>
            <numerusform>%Ln mail with credentials sent.</numerusform>
            <numerusform>%Ln mails with credentials sent.</numerusform>
        </translation>
    </message>
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
        <source>%n mail(s) with credentials wait: no mail server is set up.</source>
        <translation>
            <numerusform>%n mail with credentials waits: no mail server is set up.</numerusform>
            <numerusform>%n mails with credentials wait: no mail server is set up.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::FacetFilter</name>
    <message numerus="yes">
        <source>%n more; search for them instead</source>
        <translation>
            <numerusform>%n more; search for them instead</numerusform>
            <numerusform>%n more; search for them instead</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::FormDialog</name>
    <message numerus="yes">
        <source>%n field(s) to correct</source>
        <translation>
            <numerusform>%n field to correct</numerusform>
            <numerusform>%n fields to correct</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to complete</source>
        <translation>
            <numerusform>%n field to complete</numerusform>
            <numerusform>%n fields to complete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) changed</source>
        <translation>
            <numerusform>%n field changed</numerusform>
            <numerusform>%n fields changed</numerusform>
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
    <name>steward::SelectionLine</name>
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
</context>
<context>
    <name>steward::SettingsCard</name>
    <message numerus="yes">
        <source>%n field(s) to correct</source>
        <translation>
            <numerusform>%n field to correct</numerusform>
            <numerusform>%n fields to correct</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to complete</source>
        <translation>
            <numerusform>%n field to complete</numerusform>
            <numerusform>%n fields to complete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) changed</source>
        <translation>
            <numerusform>%n field changed</numerusform>
            <numerusform>%n fields changed</numerusform>
        </translation>
    </message>
</context>
</TS>
