#include "models/mail/builtintemplates.h"

#include "models/domain/fields.h"
#include "models/mail/headertext.h"
#include "models/mail/mailrenderer.h"

#include "tests/support/testregistry.h"

#include <QSet>
#include <QtTest>

namespace steward {

using namespace Qt::StringLiterals;

class TestBuiltInTemplates : public QObject {
    Q_OBJECT

private slots:
    void areWithoutProblems_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<Kind>("kind");
        for (const auto &[language, name] : knownLanguages()) {
            QTest::newRow(qPrintable(language + u" api-user"_s)) << language << Kind::ApiUser;
            QTest::newRow(qPrintable(language + u" person"_s)) << language << Kind::Person;
        }
    }
    void areWithoutProblems()
    {
        QFETCH(QString, language);
        QFETCH(Kind, kind);
        const MailTemplate mail = builtInTemplate(kind, language);
        QCOMPARE(templateProblems(mail), QList<QString>());
        const QString all = mail.subject + mail.body;
        QList<QString> needed {u"firstName"_s, u"userName"_s, u"password"_s, u"endpoints"_s,
                               u"expires"_s,   u"contact"_s,  u"sender"_s,   u"directory"_s};
        if (kind == Kind::ApiUser)
            needed.append(u"applications"_s);
        for (const QString &name : needed)
            QVERIFY2(all.contains(u'{' + name + u'}'), qPrintable(name));
        QCOMPARE(all.contains(u"{applications}"_s), kind == Kind::ApiUser);
        QVERIFY(
            renderedMail(mail, {{u"applications"_s, u"X"_s}, {u"directory"_s, u"D"_s}}, Secret("p"), language).ok());
    }

    void areDifferent()
    {
        QSet<QString> subjects;
        for (const auto &[language, name] : knownLanguages())
            subjects << builtInTemplate(Kind::ApiUser, language).body << builtInTemplate(Kind::Person, language).body;
        QCOMPARE(subjects.size(), 2 * knownLanguages().size());
    }

    void theNearestLanguageIsTaken_data()
    {
        QTest::addColumn<QString>("asked");
        QTest::addColumn<QString>("taken");
        const auto row = [](const char *asked, const char *taken) {
            QTest::newRow(asked) << QString::fromLatin1(asked) << QString::fromLatin1(taken);
        };
        row("es-MX", "es");
        row("ES", "es");
        row("pt", "pt-BR");
        row("pt-PT", "pt-BR");
        row("pt-br", "pt-BR");
        row("zh-CN", "zh-Hans");
        row("zh-Hans-SG", "zh-Hans");
        row("ar-EG", "ar");
        row("it", "en");
        row("en-GB", "en");
        row("", "en");
        row("../../etc/passwd", "en");
    }
    void theNearestLanguageIsTaken()
    {
        QFETCH(QString, asked);
        QFETCH(QString, taken);
        QVERIFY(!builtInTemplate(Kind::Person, asked).body.isEmpty());
        QCOMPARE(builtInTemplate(Kind::Person, asked), builtInTemplate(Kind::Person, taken));
    }
};

STEWARD_TEST(TestBuiltInTemplates)

} // namespace steward

#include "tst_builtintemplates.moc"
