#include "models/exchange/columnnames.h"

#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;
using enum ColumnName;

class TestColumnNames : public QObject {
    Q_OBJECT

private slots:
    void knowsEveryLanguage_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<ColumnName>("name");
        QTest::newRow("first") << QStringList {u"First Name"_s, u"nombre de pila"_s, u"Primeiro nome"_s,
                                               u"PRÉNOM"_s,     u"Vorname"_s,        u"名"_s,
                                               u"名字"_s,       u"الاسم الأول"_s,    u"firstName"_s,
                                               u"first_name"_s, u"GivenName"_s}
                               << FirstName;
        QTest::newRow("last") << QStringList {u"Surname"_s,  u"Apellidos"_s, u"Sobrenome"_s, u"Nom de famille"_s,
                                              u"Nachname"_s, u"姓"_s,        u"姓氏"_s,      u"اسم العائلة"_s}
                              << LastName;
        QTest::newRow("email") << QStringList {u"E-Mail"_s,
                                               u"email"_s,
                                               u"Correo electrónico"_s,
                                               u"Endereço de e-mail"_s,
                                               u"Courriel"_s,
                                               u"E-Mail-Adresse"_s,
                                               u"メールアドレス"_s,
                                               u"电子邮箱"_s,
                                               u"البريد الإلكتروني"_s,
                                               u"Mail"_s}
                               << Email;
        QTest::newRow("user name") << QStringList {u"Username"_s,        u"Nombre de usuario"_s,
                                                   u"Nome de usuário"_s, u"Nom d'utilisateur"_s,
                                                   u"Benutzername"_s,    u"ユーザー名"_s,
                                                   u"用户名"_s,          u"اسم المستخدم"_s}
                                   << UserName;
        QTest::newRow("role") << QStringList {u"Role"_s,  u"rol"_s,  u"função"_s, u"Rôle"_s,
                                              u"Rolle"_s, u"役割"_s, u"角色"_s,   u"الدور"_s}
                              << Role;
        QTest::newRow("password") << QStringList {u"Password [Required]"_s, u"Contraseña"_s, u"Passwort"_s,
                                                  u"Initial password [passwordProfile] Required"_s}
                                  << Password;
        QTest::newRow("suspended") << QStringList {u"Suspended"_s,
                                                   u"Block sign in (Yes/No) [accountEnabled] Required"_s, u"Gesperrt"_s}
                                   << Suspended;
        QTest::newRow("enabled") << QStringList {u"accountEnabled"_s, u"IsActive"_s} << Enabled;
    }
    void knowsEveryLanguage()
    {
        QFETCH(QStringList, words);
        QFETCH(ColumnName, name);
        for (const QString &word : words) {
            const auto found = namedColumn(word);
            QVERIFY2(found.has_value(), qUtf8Printable(word));
            QVERIFY2(found->name == name, qUtf8Printable(word));
            QVERIFY2(found->sure, qUtf8Printable(word));
        }
    }

    void whatStandsInBracketsSaysMore()
    {
        QCOMPARE(namedColumn(u"Name [displayName] Required"_s)->name, FullName);
        QCOMPARE(namedColumn(u"User name [userPrincipalName] Required"_s)->name, Login);
        QCOMPARE(namedColumn(u"Email Address [Required]"_s)->name, Email);
        QCOMPARE(namedColumn(u"Last name*"_s)->name, LastName);
    }

    void looseWordsAreNotSure()
    {
        for (const QString &word : {u"Dept"_s, u"Apps"_s, u"Position"_s, u"Status"_s})
            QVERIFY2(namedColumn(word) && !namedColumn(word)->sure, qUtf8Printable(word));
        QVERIFY(namedColumn(u"organization"_s)->rank < namedColumn(u"department"_s)->rank);
        QVERIFY(!namedColumn(u"Remark"_s));
        QVERIFY(!namedColumn(QString()));
    }

    void lettersAreCompared() { QCOMPARE(lettersOf(u"E-Mail (Straße)"_s), u"emailstrasse"_s); }
};

STEWARD_TEST(TestColumnNames)

#include "tst_columnnames.moc"
