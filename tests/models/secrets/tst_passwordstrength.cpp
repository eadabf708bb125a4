#include "models/secrets/passwordstrength.h"

#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestPasswordStrength : public QObject {
    Q_OBJECT

    static inline const QStringList Context {u"Wanjiru"_s,        u"Kamau"_s,       u"wanjiru.kamau@example.com"_s,
                                             u"Acme Directory"_s, u"Head Office"_s, u"Ed"_s};

    static QString remark(const QString &password, const QStringList &context = Context)
    {
        const Result<void> checked = checkedPassword(Secret(password.toUtf8()), context);
        return checked ? QString() : checked.error().message;
    }

private slots:
    void refusesWithTheReason_data()
    {
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("words");
        QTest::newRow("empty") << QString() << u"0 of at least 15"_s;
        QTest::newRow("short") << u"Tr0ub4dor&3"_s << u"11 of at least 15"_s;
        QTest::newRow("fourteen") << u"qz7#kd9!mw2@xv"_s << u"14 of at least 15"_s;
        QTest::newRow("one emoji is one character") << u"👩👩👩👩👩👩👩👩👩👩👩👩👩👩"_s << u"14 of at least 15"_s;
        QTest::newRow("repeats") << u"aaaaaaaaaaaaaaaa"_s << u"repeats"_s;
        QTest::newRow("sequence") << u"abcdefghijklmnopq"_s << u"sequence"_s;
        QTest::newRow("keys") << u"/.,mnbvcxz;lkjhgfdsa"_s << u"row of keys"_s;
        QTest::newRow("common twice") << u"passwordpassword"_s << u"repeats the same part"_s;
        QTest::newRow("common") << u"passwordsunshine1"_s << u"common password"_s;
        QTest::newRow("name of the person") << u"correct kamau battery staple"_s << u"“kamau”"_s;
        QTest::newRow("in capitals") << u"correct KAMAU battery staple"_s << u"“kamau”"_s;
        QTest::newRow("domain") << u"my Example has many words"_s << u"“example”"_s;
        QTest::newRow("directory") << u"acme likes long passwords"_s << u"“acme”"_s;
        QTest::newRow("organization") << u"the office of green turtles"_s << u"“office”"_s;
        QTest::newRow("product") << u"Steward of quiet turtles"_s << u"“steward”"_s;
        QTest::newRow("tab") << u"correct\thorse battery staple"_s << u"cannot be typed"_s;
        QTest::newRow("NUL") << QString(u"correct horse"_s + QChar(0) + u" battery staple"_s) << u"cannot be typed"_s;
    }

    void refusesWithTheReason()
    {
        QFETCH(QString, password);
        QFETCH(QString, words);
        QVERIFY2(remark(password).contains(words), qUtf8Printable(remark(password)));
    }

    void takesGoodOnes_data()
    {
        QTest::addColumn<QString>("password");
        QTest::newRow("words") << u"correct horse battery staple"_s;
        QTest::newRow("random") << u"qz7#kd9!mw2@xvP"_s;
        QTest::newRow("Greek") << u"ένα μεγάλο πράσινο δέντρο"_s;
        QTest::newRow("Japanese") << u"春の海ひねもすのたりのたりかな"_s;
        QTest::newRow("very long") << u"turtle lamp quarry violin "_s.repeated(9);
        // "Ed" is in every other word.
        QTest::newRow("short words of the context") << u"needed turtle lamp quarry"_s;
    }

    void takesGoodOnes()
    {
        QFETCH(QString, password);
        QCOMPARE(remark(password), QString());
    }

    void whatIsNotTextIsRefused()
    {
        QVERIFY(!checkedPassword(Secret("\xff\xfe correct horse battery"), {}));
        QVERIFY(!preparedPassword(Secret("\xff\xfe correct horse battery")));
        QVERIFY(!preparedPassword(Secret("correct\nhorse")));
    }

    /// RFC 8265, section 4.3: spaces of other scripts are mapped, the text is composed, case and width stay.
    void preparesAsAnOpaqueString()
    {
        const auto prepared = [](const QString &typed) {
            const Result<Secret> secret = preparedPassword(Secret(typed.toUtf8()));
            return secret ? QString::fromUtf8(secret->view()) : u"refused"_s;
        };
        QCOMPARE(prepared(u"Correct Horse"_s), u"Correct Horse"_s);
        QCOMPARE(prepared(u"a\u00a0b\u3000c\u1680d"_s), u"a b c d"_s);
        QCOMPARE(prepared(u"e\u0301"_s), u"\u00e9"_s);
        QCOMPARE(prepared(u"\uff41\ufb01"_s), u"\uff41\ufb01"_s);
        QCOMPARE(prepared({}), QString());
        QCOMPARE(preparedPassword(Secret(u"e\u0301\u00a0x"_s.toUtf8())).value(),
                 preparedPassword(Secret(u"\u00e9 x"_s.toUtf8())).value());
    }
};

STEWARD_TEST(TestPasswordStrength)

#include "tst_passwordstrength.moc"
