#include "models/domain/email.h"

#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

QString label(int length)
{
    return QString(length, u'a');
}

/// A domain of exactly `length` letters, in labels of at most 63.
QString domainOf(int length)
{
    QString domain;
    while (length - domain.size() > 64)
        domain += label(63) + u'.';
    const int rest = length - int(domain.size());
    if (rest > 60)
        domain += label(30) + u'.';
    return domain + label(length - int(domain.size()));
}

} // namespace

class TestEmail : public QObject {
    Q_OBJECT

private slots:
    void accepts_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("ascii");
        const auto same = [](const char *name, const QString &address) {
            QTest::newRow(name) << address << address << address << address;
        };
        same("plain", u"ana.perez@example.com"_s);
        same("plus", u"ana+test@example.com"_s);
        same("all atext", u"!#$%&'*+-/=?^_`{|}~@example.com"_s);
        same("one letter", u"a@b.co"_s);
        same("digits", u"123@456.example"_s);
        same("hyphen", u"a@my-host.example"_s);
        same("many labels", u"a@b.c.d.e.f.example"_s);
        same("A-label", u"info@xn--mller-kva.de"_s);
        same("local 64", label(64) + u"@example.com"_s);
        same("label 63", u"a@"_s + label(63) + u".com"_s);
        same("address 254", label(10) + u'@' + domainOf(243));
        same("domain ends in letters and digits", u"a@b.c0"_s);
        QTest::newRow("outer blanks") << u" \t ana@example.com\n"_s << u"ana@example.com"_s << u"ana@example.com"_s
                                      << u"ana@example.com"_s;
        QTest::newRow("no-break blank outside")
            << u"\u00A0ana@example.com\u3000"_s << u"ana@example.com"_s << u"ana@example.com"_s << u"ana@example.com"_s;
        QTest::newRow("upper case") << u"Ana.PEREZ@Example.COM"_s << u"Ana.PEREZ@Example.COM"_s
                                    << u"ana.perez@example.com"_s << u"Ana.PEREZ@example.com"_s;
        QTest::newRow("IDN") << u"info@müller.de"_s << u"info@müller.de"_s << u"info@xn--mller-kva.de"_s
                             << u"info@xn--mller-kva.de"_s;
        QTest::newRow("IDN decomposed") << u"info@mu\u0308ller.de"_s << u"info@müller.de"_s
                                        << u"info@xn--mller-kva.de"_s << u"info@xn--mller-kva.de"_s;
        QTest::newRow("IDN upper case") << u"info@MÜLLER.DE"_s << u"info@MÜLLER.DE"_s << u"info@xn--mller-kva.de"_s
                                        << u"info@xn--mller-kva.de"_s;
        QTest::newRow("upper case A-label") << u"info@XN--MLLER-KVA.de"_s << u"info@XN--MLLER-KVA.de"_s
                                            << u"info@xn--mller-kva.de"_s << u"info@xn--mller-kva.de"_s;
        QTest::newRow("sharp s stays") << u"a@faß.de"_s << u"a@faß.de"_s << u"a@xn--fa-hia.de"_s
                                       << u"a@xn--fa-hia.de"_s;
        QTest::newRow("Japanese") << u"a@例え.jp"_s << u"a@例え.jp"_s << u"a@xn--r8jz45g.jp"_s << u"a@xn--r8jz45g.jp"_s;
        QTest::newRow("ideographic dot") << u"a@例え。jp"_s << u"a@例え。jp"_s << u"a@xn--r8jz45g.jp"_s
                                         << u"a@xn--r8jz45g.jp"_s;
        QTest::newRow("Arabic") << u"a@موقع.example"_s << u"a@موقع.example"_s << u"a@xn--4gbrim.example"_s
                                << u"a@xn--4gbrim.example"_s;
        // UTS 46 allows emoji, and such domains are registered.
        QTest::newRow("emoji domain") << u"a@i❤.ws"_s << u"a@i❤.ws"_s << u"a@xn--i-7iq.ws"_s << u"a@xn--i-7iq.ws"_s;
        QTest::newRow("local of another script")
            << u"山田@example.com"_s << u"山田@example.com"_s << u"山田@example.com"_s << u"山田@example.com"_s;
        QTest::newRow("local beyond the BMP")
            << u"𠮷@example.com"_s << u"𠮷@example.com"_s << u"𠮷@example.com"_s << u"𠮷@example.com"_s;
        QTest::newRow("local 64 bytes") << QString(32, u'é') + u"@example.com"_s
                                        << QString(32, u'é') + u"@example.com"_s
                                        << QString(32, u'é') + u"@example.com"_s
                                        << QString(32, u'é') + u"@example.com"_s;
    }
    void accepts()
    {
        QFETCH(QString, typed);
        QFETCH(QString, shown);
        QFETCH(QString, key);
        QFETCH(QString, ascii);
        const Result<Email> email = Email::parse(typed);
        QVERIFY2(email.ok(), email ? "" : qPrintable(email.error().message));
        QCOMPARE(email->typed(), shown);
        QCOMPARE(email->key(), key);
        QCOMPARE(email->ascii(), ascii);
        QCOMPARE(email->localPart() + u'@' + email->domain(), ascii);
        QVERIFY(!email->isEmpty());
        // What is stored is accepted again, and stays what it is.
        const Result<Email> again = Email::parse(email->typed());
        QVERIFY(again.ok());
        QCOMPARE(again->typed(), email->typed());
        QCOMPARE(again->key(), email->key());
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("cause");
        const auto row = [](const char *name, const QString &typed, const QString &cause) {
            QTest::newRow(name) << typed << cause;
        };
        const QString dots = u"A dot cannot stand"_s;
        const QString noDomain = u"is not a domain name"_s;
        row("empty", {}, u"Enter an email address"_s);
        row("blanks", u"  \n"_s, u"Enter an email address"_s);
        row("no @", u"ana.example.com"_s, u"@ is missing"_s);
        row("only @", u"@"_s, u"before @ is missing"_s);
        row("no local", u"@example.com"_s, u"before @ is missing"_s);
        row("no domain", u"ana@"_s, u"after @ is missing"_s);
        row("two @", u"ana@b@example.com"_s, u"more than one @"_s);
        row("double @", u"ana@@example.com"_s, u"more than one @"_s);
        row("two addresses", u"a@example.com, b@example.com"_s, u"more than one @"_s);
        row("two addresses by semicolon", u"a@example.com;b@example.com"_s, u"more than one @"_s);
        row("blank in local", u"ana perez@example.com"_s, u"blank"_s);
        row("blank before @", u"ana @example.com"_s, u"blank"_s);
        row("blank after @", u"ana@ example.com"_s, noDomain);
        row("blank in domain", u"ana@exa mple.com"_s, noDomain);
        row("display name", u"Ana <ana@example.com>"_s, u"blank"_s);
        row("angle brackets", u"<ana@example.com>"_s, u"“<” cannot stand before the @"_s);
        row("mailto", u"mailto:ana@example.com"_s, u"“:” cannot stand before the @"_s);
        row("comma", u"ana,perez@example.com"_s, u"“,” cannot stand before the @"_s);
        row("backslash", u"ana\\perez@example.com"_s, u"“\\” cannot stand before the @"_s);
        row("comment", u"ana(work)@example.com"_s, u"“(” cannot stand before the @"_s);
        row("quoted", u"\"ana perez\"@example.com"_s, u"quotation marks"_s);
        row("quoted @", u"\"a@b\"@example.com"_s, u"quotation marks"_s);
        row("symbol", u"☺@example.com"_s, u"“☺” cannot stand before the @"_s);
        row("emoji beyond the BMP", u"😀@example.com"_s, u"“😀” cannot stand before the @"_s);
        row("private use", u"a\uE000@example.com"_s, u"cannot stand before the @"_s);
        row("dot first", u".ana@example.com"_s, dots);
        row("dot last", u"ana.@example.com"_s, dots);
        row("dots twice", u"ana..perez@example.com"_s, dots);
        row("local 65", label(65) + u"@example.com"_s, u"before @ is longer than 64"_s);
        row("local 66 bytes", QString(33, u'é') + u"@example.com"_s, u"before @ is longer than 64"_s);
        row("no ending", u"ana@example"_s, u"has no ending"_s);
        row("trailing dot", u"ana@example.com."_s, u"ends with a dot"_s);
        row("ideographic trailing dot", u"ana@例え.jp。"_s, u"ends with a dot"_s);
        row("only a dot", u"ana@."_s, noDomain);
        row("domain begins with dot", u"ana@.example.com"_s, noDomain);
        row("domain dots twice", u"ana@example..com"_s, noDomain);
        row("hyphen first", u"ana@-example.com"_s, noDomain);
        row("hyphen last", u"ana@example-.com"_s, noDomain);
        row("underscore", u"ana@my_host.com"_s, noDomain);
        row("slash", u"ana@example.com/x"_s, noDomain);
        row("port", u"ana@example.com:25"_s, noDomain);
        row("label 64", u"ana@"_s + label(64) + u".com"_s, u"too long"_s);
        row("domain 254", u"a@"_s + domainOf(254), u"too long"_s);
        row("address 255", label(10) + u'@' + domainOf(244), u"longer than 254"_s);
        row("domain beyond every buffer", u"a@"_s + domainOf(5000), u"too long"_s);
        row("IP literal", u"ana@[192.0.2.1]"_s, noDomain);
        row("IPv6 literal", u"ana@[IPv6:2001:db8::1]"_s, noDomain);
        row("IP address", u"ana@192.0.2.1"_s, u"is a number"_s);
        row("ends in zero", u"ana@192.0.2.0"_s, u"is a number"_s);
        row("ends in zeros", u"ana@example.00"_s, u"is a number"_s);
        row("ends in a huge number", u"ana@example.99999999999999999999999"_s, u"is a number"_s);
        row("fullwidth digits", u"ana@192.0.2.１"_s, u"is a number"_s);
        row("broken A-label", u"ana@xn--a.de"_s, noDomain);
        row("A-label of a mapped letter", u"ana@xn--MLLER-KVA-A.de"_s, noDomain);
        row("mixed directions", u"ana@aא.com"_s, noDomain);
        row("line break", u"ana@example.com\nBcc: x@example.com"_s, u"a line break"_s);
        row("carriage return", u"ana\r@example.com"_s, u"a line break"_s);
        row("line separator", u"ana\u2028@example.com"_s, u"a line break"_s);
        row("tab", u"ana\t@example.com"_s, u"a tab"_s);
        row("NUL", u"ana"_s + QChar(0) + u"@example.com"_s, u"U+0000"_s);
        row("bell", u"ana\a@example.com"_s, u"U+0007"_s);
        row("delete", u"ana\u007F@example.com"_s, u"U+007F"_s);
        row("C1", u"ana\u0090@example.com"_s, u"U+0090"_s);
        row("zero width space", u"ana\u200B@example.com"_s, u"U+200B"_s);
        row("zero width space in domain", u"ana@exam\u200Bple.com"_s, u"U+200B"_s);
        row("byte order mark", u"\uFEFFana@example.com"_s, u"U+FEFF"_s);
        row("soft hyphen", u"ana\u00AD@example.com"_s, u"U+00AD"_s);
        row("joiner", u"ana\u200D@example.com"_s, u"U+200D"_s);
        row("word joiner", u"ana\u2060@example.com"_s, u"U+2060"_s);
        row("override", u"ana\u202E@example.com"_s, u"U+202E"_s);
        row("isolate", u"ana\u2066@example.com"_s, u"U+2066"_s);
        row("Hangul filler", u"ana\u3164@example.com"_s, u"U+3164"_s);
        row("variation selector", u"ana\uFE0F@example.com"_s, u"U+FE0F"_s);
        row("variation selector supplement", u"ana\U000E0100@example.com"_s, u"U+E0100"_s);
        row("Mongolian selector", u"ana\u180B@example.com"_s, u"U+180B"_s);
        row("invisible Khmer vowel", u"ana\u17B4@example.com"_s, u"U+17B4"_s);
        row("tag letter", u"ana\U000E0061@example.com"_s, u"U+E0061"_s);
        row("no-break blank", u"ana\u00A0perez@example.com"_s, u"U+00A0"_s);
        row("lone surrogate", u"ana"_s + QChar(0xD800) + u"@example.com"_s, u"U+D800"_s);
        row("noncharacter", u"ana\uFFFE@example.com"_s, u"U+FFFE"_s);
    }
    void refuses()
    {
        QFETCH(QString, typed);
        QFETCH(QString, cause);
        const Result<Email> email = Email::parse(typed);
        QVERIFY2(!email.ok(), "accepted");
        QCOMPARE(email.error().kind, ErrorKind::Invalid);
        const QString message = email.error().message;
        QVERIFY2(message.contains(cause), qPrintable(message));
        // The cure: a sentence of its own.
        QVERIFY2(message.contains(u"Enter "_s) || message.contains(u"Delete "_s) || message.contains(u"Correct "_s),
                 qPrintable(message));
        QVERIFY2(message.endsWith(u'.'), qPrintable(message));
    }

    void namesTheAddressThatWasMeant()
    {
        QVERIFY(Email::parse(u"ana@example"_s).error().message.contains(u"ana@example.com"_s));
        QVERIFY(Email::parse(u"ana@"_s).error().message.contains(u"ana@example.com"_s));
        // A text with a placeholder in it is shown as it is.
        QVERIFY(Email::parse(u"%2%1@example"_s).error().message.contains(u"%2%1@example.com"_s));
    }

    void anEmptyEmail()
    {
        const Email none;
        QVERIFY(none.isEmpty());
        QVERIFY(none.ascii().isEmpty());
        QVERIFY(none.key().isEmpty());
        QVERIFY(none.domain().isEmpty());
    }

    void storedEmailsAreTakenAsTheyStand()
    {
        const Email stored = Email::fromStored(u"Info@Müller.de"_s, u"info@xn--mller-kva.de"_s);
        QCOMPARE(stored.typed(), u"Info@Müller.de"_s);
        QCOMPARE(stored.ascii(), u"Info@xn--mller-kva.de"_s);
        QVERIFY(stored == *Email::parse(u"Info@Müller.de"_s));
        QVERIFY(stored != *Email::parse(u"info@müller.de"_s));
    }
};

STEWARD_TEST(TestEmail)
#include "tst_email.moc"
