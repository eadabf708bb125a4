#include "models/domain/fields.h"

#include "tests/models/domain/samplecatalog.h"
#include "tests/support/testregistry.h"

#include <QJsonArray>
#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestFields : public QObject {
    Q_OBJECT

    Catalog m_catalog = sampleCatalog();

    QString error(Field field, const QString &typed) const
    {
        const Result<QJsonValue> value = parseField(field, typed, m_catalog);
        return value ? QString() : value.error().message;
    }

private slots:
    void theTableIsOrderedLikeTheEnum()
    {
        QSet<QString> keys;
        int index = 0;
        for (const FieldSpec &spec : fieldTable()) {
            QCOMPARE(static_cast<int>(spec.field), index++);
            QVERIFY(&fieldSpec(spec.field) == &spec);
            QVERIFY(fieldSpec(QString::fromLatin1(spec.key).toUpper()) == &spec);
            keys.insert(QString::fromLatin1(spec.key));
            QVERIFY(!spec.text().isEmpty());
            QVERIFY(spec.appliesTo(Kind::Person) || spec.appliesTo(Kind::ApiUser));
        }
        QCOMPARE(keys.size(), 11);
        QVERIFY(!fieldSpec(u"password"_s));
        QVERIFY(!fieldSpec(QString()));
        QVERIFY(!fieldSpec(Field::Role).appliesTo(Kind::ApiUser));
        QVERIFY(!fieldSpec(Field::Applications).appliesTo(Kind::Person));
    }

    void typedTextBecomesAValueAndAText_data()
    {
        QTest::addColumn<Field>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, Field field, const QString &typed, const QJsonValue &value,
                            const QString &text) { QTest::newRow(name) << field << typed << value << text; };
        const auto ids = [](std::initializer_list<int> list) {
            QJsonArray array;
            for (const int id : list)
                array.append(id);
            return QJsonValue(array);
        };
        row("first name", Field::FirstName, u" <b>Ana</b> "_s, u"<b>Ana</b>"_s, u"<b>Ana</b>"_s);
        row("last name", Field::LastName, u"Pe\u0301rez"_s, u"Pérez"_s, u"Pérez"_s);
        row("email", Field::Email, u" Info@Müller.de "_s, u"Info@Müller.de"_s, u"Info@Müller.de"_s);
        row("user name", Field::UserName, u"ana"_s, u"ana"_s, u"ana"_s);
        row("person", Field::Kind, u"Person"_s, u"person"_s, u"Administrator"_s);
        row("API user", Field::Kind, u"API-USER"_s, u"api-user"_s, u"API user"_s);
        row("organization", Field::Organization, u"Retail Bank"_s, u"Retail Bank"_s, u"Retail Bank"_s);
        row("no organization", Field::Organization, u" "_s, QString(), QString());
        row("role", Field::Role, u"AUDITOR"_s, 2, u"Auditor"_s);
        row("no language", Field::Language, QString(), QString(), QString());
        row("language", Field::Language, u"pt-br"_s, u"pt-BR"_s, u"Português (Brasil)"_s);
        row("language by its name", Field::Language, u"deutsch"_s, u"de"_s, u"Deutsch"_s);
        row("other language", Field::Language, u"sv"_s, u"sv"_s, u"sv"_s);
        row("suspended", Field::Suspended, u"Yes"_s, true, u"Yes"_s);
        row("not suspended", Field::Suspended, u"false"_s, false, u"No"_s);
        row("protected", Field::Protected, u"yes"_s, true, u"Yes"_s);
        row("one application", Field::Applications, u"httpapi"_s, ids({1}), u"HttpApi"_s);
        row("applications", Field::Applications, u"Zebra; Salesforce,HttpApi"_s, ids({1, 2, 3}),
            u"Salesforce, HttpApi, Zebra"_s);
        row("a comma in a name", Field::Applications, u"Billing, EU"_s, ids({4}), u"Billing, EU"_s);
        row("the longest name wins", Field::Applications, u"Billing, Billing, EU, Zebra"_s, ids({2, 4, 8}),
            u"Billing, Billing, EU, Zebra"_s);
        row("a semicolon in a name", Field::Applications, u"A;B; Zebra"_s, ids({2, 7}), u"A;B, Zebra"_s);
        row("the same twice", Field::Applications, u"Zebra, zebra,, ;Zebra;"_s, ids({2}), u"Zebra"_s);
        row("one a line", Field::Applications, u"Zebra\nHttpApi\n"_s, ids({1, 2}), u"HttpApi, Zebra"_s);
    }
    void typedTextBecomesAValueAndAText()
    {
        QFETCH(Field, field);
        QFETCH(QString, typed);
        QFETCH(QJsonValue, value);
        QFETCH(QString, text);
        const Result<QJsonValue> parsed = parseField(field, typed, m_catalog);
        QVERIFY2(parsed.ok(), parsed ? "" : qPrintable(parsed.error().message));
        QCOMPARE(*parsed, value);
        Administrator a;
        setFieldValue(a, field, *parsed);
        QCOMPARE(fieldValue(a, field), value);
        QCOMPARE(fieldText(field, value, m_catalog), text);
        // What a reader sees can be typed again, except the translated words for the type.
        if (field != Field::Kind)
            QCOMPARE(*parseField(field, text, m_catalog), value);
    }

    void aFieldChangesNothingElse()
    {
        const QMap<Field, QJsonValue> values {
            {Field::FirstName, u"A"_s}, {Field::LastName, u"B"_s},  {Field::Email, u"c@d.example"_s},
            {Field::UserName, u"e"_s},  {Field::Kind, u"person"_s}, {Field::Organization, u"F"_s},
            {Field::Role, 2},           {Field::Language, u"es"_s}, {Field::Applications, QJsonArray {1, 3}},
            {Field::Suspended, true},   {Field::Protected, true}};
        for (const FieldSpec &spec : fieldTable()) {
            Administrator changed;
            setFieldValue(changed, spec.field, values.value(spec.field));
            for (const FieldSpec &other : fieldTable()) {
                const QJsonValue expected
                    = other.field == spec.field ? values.value(spec.field) : fieldValue(Administrator {}, other.field);
                QCOMPARE(fieldValue(changed, other.field), expected);
            }
            QVERIFY(fieldValue(changed, spec.field) != fieldValue(Administrator {}, spec.field));
        }
    }

    void applicationsAreAscendingAndEachOnce()
    {
        Administrator a;
        setFieldValue(a, Field::Applications, QJsonArray {3, 1, 3, 2});
        QCOMPARE(a.applications, QList<ApplicationId>({ApplicationId {1}, ApplicationId {2}, ApplicationId {3}}));
    }

    void anEmailOfStricterTimesIsKept()
    {
        Administrator a;
        setFieldValue(a, Field::Email, u"old address@Example"_s);
        QCOMPARE(a.email.typed(), u"old address@Example"_s);
        QCOMPARE(a.email.key(), u"old address@example"_s);
    }

    void noRoleIsNull()
    {
        Administrator a;
        QVERIFY(fieldValue(a, Field::Role).isNull());
        a.role = RoleId {3};
        setFieldValue(a, Field::Role, QJsonValue());
        QVERIFY(a.role.isNull());
    }

    void messagesNameCauseAndCure()
    {
        QCOMPARE(error(Field::FirstName, u" "_s), u"First name is missing. Enter it; it is required."_s);
        QCOMPARE(error(Field::Role, u"Boss %1"_s), u"There is no role “Boss %1”. Use one of: Auditor, Owner."_s);
        QCOMPARE(error(Field::Role, {}), u"Choose a role."_s);
        QCOMPARE(error(Field::Kind, u"robot"_s), u"“robot” is not a type. Use person or api-user."_s);
        QVERIFY(error(Field::Applications, u"HttpApi, %2 Nope, Zebra"_s)
                    .startsWith(u"There is no application “%2 Nope”. Use one of: Salesforce, HttpApi, "_s));
        QVERIFY(!error(Field::Applications, u"HttpApi, Nope"_s).contains(u"Old"_s));
        QVERIFY(error(Field::Applications, u"Old"_s).startsWith(u"There is no application “Old”."_s));
        QVERIFY(error(Field::Applications, u" , ;"_s).startsWith(u"Choose at least one external application"_s));
        QVERIFY(error(Field::Language, u"klingonish"_s).contains(u"Use a language tag such as en, es or pt-BR"_s));
        QVERIFY(!error(Field::Language, u"C"_s).isEmpty());
        QVERIFY2(error(Field::Suspended, u"maybe"_s).contains(u"Use yes or no"_s),
                 qPrintable(error(Field::Suspended, u"maybe"_s)));
        QVERIFY(error(Field::Email, u"ana"_s).contains(u"@ is missing"_s));
        QVERIFY(error(Field::UserName, u"a/b"_s).contains(u"“/”"_s));
    }

    void aLongTextOfSeparatorsIsRefusedAtOnce()
    {
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!error(Field::Applications, u"x,"_s.repeated(50000)).isEmpty());
        QVERIFY(!error(Field::Applications, u","_s.repeated(50000)).isEmpty());
        QVERIFY2(timer.elapsed() < 5000, qPrintable(u"%1 ms"_s.arg(timer.elapsed())));
    }

    void knownLanguagesAreTheirOwnTags()
    {
        for (const auto &[tag, name] : knownLanguages()) {
            QCOMPARE(parseField(Field::Language, tag.toUpper(), m_catalog)->toString(), tag);
            QCOMPARE(fieldText(Field::Language, tag, m_catalog), name);
        }
    }
};

STEWARD_TEST(TestFields)
#include "tst_fields.moc"
