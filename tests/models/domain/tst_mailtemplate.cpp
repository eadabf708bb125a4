#include "models/domain/mailtemplate.h"

#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestMailTemplate : public QObject {
    Q_OBJECT

private:
    using Kind = TemplatePiece::Kind;
    static inline const MailTemplate Good {u"Hello {firstName}"_s, u"{userName}\n\t{password}\n"_s};

private slots:
    void pieces()
    {
        QCOMPARE(templatePieces(u"a {userName}{{b}} {x} { }"_s),
                 (QList<TemplatePiece> {{Kind::Text, u"a "_s},
                                        {Kind::Placeholder, u"userName"_s},
                                        {Kind::Text, u"{b} "_s},
                                        {Kind::Unknown, u"{x}"_s},
                                        {Kind::Text, u" "_s},
                                        {Kind::Unknown, u"{ }"_s}}));
        QCOMPARE(templatePieces(u"{"_s), (QList<TemplatePiece> {{Kind::Unknown, u"{"_s}}));
        QCOMPARE(templatePieces(u"{}"_s), (QList<TemplatePiece> {{Kind::Unknown, u"{"_s}, {Kind::Unknown, u"}"_s}}));
        QCOMPARE(templatePieces(u"{user\nName}"_s).first(), (TemplatePiece {Kind::Unknown, u"{"_s}));
        QCOMPARE(templatePieces(u"{{userName}}"_s), (QList<TemplatePiece> {{Kind::Text, u"{userName}"_s}}));
        QCOMPARE(templatePieces(u"{username}"_s), (QList<TemplatePiece> {{Kind::Unknown, u"{username}"_s}}));
        QVERIFY(templatePieces({}).isEmpty());
    }

    void nothingIsWrong() { QCOMPARE(templateProblems(Good), QList<QString>()); }

    void problems_data()
    {
        QTest::addColumn<MailTemplate>("mail");
        QTest::addColumn<QString>("cause");
        const auto row = [](const char *name, const QString &subject, const QString &body, const QString &cause) {
            QTest::newRow(name) << MailTemplate {subject, body} << cause;
        };
        const QString body = Good.body;
        row("no subject", u" "_s, body, u"subject is empty"_s);
        row("no text", u"S"_s, u"\n"_s, u"text is empty"_s);
        row("unknown", u"S"_s, body + u"{passwort}"_s, u"{passwort} is not a placeholder"_s);
        row("unknown in the subject", u"{foo}"_s, body, u"{foo} is not a placeholder"_s);
        row("single brace", u"S"_s, body + u"a } b"_s, u"single }"_s);
        row("no password", u"S"_s, u"{userName}"_s, u"{password} is missing"_s);
        row("password as text", u"S"_s, u"{userName}{{password}}"_s, u"{password} is missing"_s);
        row("password twice", u"S"_s, body + u"{password}"_s, u"more than once"_s);
        row("password in the subject", u"S {password}"_s, body, u"cannot stand in the subject"_s);
        row("no user name", u"S"_s, u"{password}"_s, u"{userName} is missing"_s);
        row("line break in the subject", u"S\nBcc: x"_s, body, u"a line break"_s);
        row("NUL in the subject", u"S"_s + QChar(0), body, u"U+0000"_s);
        row("escape in the text", u"S"_s, body + u"\x1b"_s, u"U+001B"_s);
        row("long subject", QString(201, u'x'), body, u"longer than 200"_s);
        row("long text", u"S"_s, body + QString(65'536, u'x'), u"longer than 64 KiB"_s);
    }
    void problems()
    {
        QFETCH(MailTemplate, mail);
        QFETCH(QString, cause);
        const QList<QString> found = templateProblems(mail);
        QVERIFY2(found.join(u'|').contains(cause), qPrintable(found.join(u'|')));
        for (const QString &problem : found)
            QVERIFY2(problem.endsWith(u'.'), qPrintable(problem));
    }
    void theSameProblemIsSaidOnce() { QCOMPARE(templateProblems({Good.subject, Good.body + u"{x}{x}"_s}).size(), 1); }
};

STEWARD_TEST(TestMailTemplate)
#include "tst_mailtemplate.moc"
