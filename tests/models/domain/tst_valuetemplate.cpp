#include "models/domain/valuetemplate.h"

#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestValueTemplate : public QObject {
    Q_OBJECT

    static Administrator jose()
    {
        Administrator a;
        a.firstName = u"José María"_s;
        a.lastName = u"Müller"_s;
        a.email = *Email::parse(u"jmm@old.example.com"_s);
        a.userName = u"JMM"_s;
        a.organization = u"Retail Bank"_s;
        a.language = u"de"_s;
        return a;
    }

private slots:
    void placeholdersAreFilledIn_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Field>("field");
        QTest::addColumn<QString>("expected");
        QTest::newRow("address") << u"{first}.{last}@example.com"_s << Field::Email << u"josemaria.mueller@example.com"_s;
        QTest::newRow("initial") << u"{first:initial}{last}"_s << Field::UserName << u"jmueller"_s;
        QTest::newRow("names as they are") << u"{first} {last}"_s << Field::Organization << u"José María Müller"_s;
        QTest::newRow("forms") << u"{last:upper}, {first:initial}."_s << Field::Organization << u"MÜLLER, J."_s;
        QTest::newRow("ascii") << u"{last:ascii,lower}"_s << Field::Organization << u"mueller"_s;
        QTest::newRow("parts of the email") << u"{local}@new.{domain}"_s << Field::Email << u"jmm@new.old.example.com"_s;
        QTest::newRow("whole email") << u"{email}"_s << Field::UserName << u"jmm@old.example.com"_s;
        QTest::newRow("user") << u"{user}@example.com"_s << Field::Email << u"jmm@example.com"_s;
        QTest::newRow("organization") << u"{organization}"_s << Field::Organization << u"Retail Bank"_s;
        QTest::newRow("number") << u"user{n}"_s << Field::UserName << u"user7"_s;
        QTest::newRow("digits") << u"user{n:3}"_s << Field::UserName << u"user007"_s;
        QTest::newRow("braces") << u"{{{n}}}"_s << Field::Organization << u"{7}"_s;
        QTest::newRow("capital letters, blanks") << u"{ First }"_s << Field::Organization << u"José María"_s;
        QTest::newRow("no placeholder") << u"Head Office"_s << Field::Organization << u"Head Office"_s;
    }
    void placeholdersAreFilledIn()
    {
        QFETCH(QString, text);
        QFETCH(Field, field);
        const Result<ValueTemplate> parsed = ValueTemplate::parse(text, field);
        QVERIFY2(parsed.ok(), parsed ? "" : qUtf8Printable(parsed.error().message));
        QTEST(parsed->filled(jose(), 7), "expected");
    }

    void mistakesAreNamedWithTheirPlace_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("place");
        QTest::newRow("unknown") << u"a{frist}"_s << u"{frist}"_s << u"character 2"_s;
        QTest::newRow("empty") << u"{}"_s << u"{}"_s << u"character 1"_s;
        QTest::newRow("unclosed") << u"ab{first"_s << u"not closed"_s << u"character 3"_s;
        QTest::newRow("closes nothing") << u"abc}"_s << u"closes nothing"_s << u"character 4"_s;
        QTest::newRow("unknown form") << u"{first:big}"_s << u"big"_s << u"character 1"_s;
        QTest::newRow("form of a number") << u"{n:upper}"_s << u"upper"_s << u"character 1"_s;
        QTest::newRow("too many digits") << u"{n:99}"_s << u"99"_s << u"character 1"_s;
    }
    void mistakesAreNamedWithTheirPlace()
    {
        QFETCH(QString, text);
        QFETCH(QString, words);
        QFETCH(QString, place);
        const Result<ValueTemplate> parsed = ValueTemplate::parse(text, Field::Email);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().kind, ErrorKind::Invalid);
        QVERIFY2(parsed.error().message.contains(words), qUtf8Printable(parsed.error().message));
        QVERIFY2(parsed.error().message.contains(place), qUtf8Printable(parsed.error().message));
    }

    void everyPlaceholderIsExplained()
    {
        for (const QString &name : ValueTemplate::placeholders()) {
            QVERIFY(!ValueTemplate::placeholderText(name).isEmpty());
            QVERIFY(ValueTemplate::parse(u'{' + name + u'}', Field::Organization).ok());
        }
        QVERIFY(ValueTemplate::placeholderText(u"nobody"_s).isEmpty());
    }

    void aNameWithoutLatinLettersLeavesAGapThatValidationSees()
    {
        Administrator a = jose();
        a.firstName = u"😀"_s;
        const auto text = ValueTemplate::parse(u"{first}@example.com"_s, Field::Email);
        QVERIFY(!Email::parse(text->filled(a, 1)).ok());
    }
};

STEWARD_TEST(TestValueTemplate)
#include "tst_valuetemplate.moc"
