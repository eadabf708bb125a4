#include "models/actions/templatepreview.h"

#include "tests/support/testregistry.h"

#include <QtTest>

namespace steward {

using namespace Qt::StringLiterals;

class TestTemplatePreview : public QObject {
    Q_OBJECT

private slots:
    void fillsInAnExampleAndHidesThePassword()
    {
        DirectorySettings settings;
        settings.mail.sender = u"noreply@example.org"_s;
        settings.policy.unusedHours = 24;
        const MailTemplate text {
            u"Access to {directory}"_s,
            u"{firstName} {lastName} {userName} {password}\n{applications}\n{expires}\n{contact}"_s};
        const MailTemplate seen = templatePreview(text, Kind::ApiUser, settings, u"Retail {x}"_s, 0);
        QCOMPARE(seen.subject, u"Access to Retail {x}"_s);
        QVERIFY(seen.body.startsWith(u"Ana Pérez ana.perez@example.com "_s));
        QVERIFY(!seen.body.contains(u"{password}"_s));
        QVERIFY(seen.body.contains(u"HttpApi\n1970-01-02 00:00 UTC\nnoreply@example.org"_s));
    }

    void withoutExpiryItsLineIsLeftOut()
    {
        DirectorySettings settings;
        settings.policy.unusedHours = 0;
        const MailTemplate text {u"Access"_s, u"{userName}\nExpires {expires}\nEnd"_s};
        const MailTemplate seen = templatePreview(text, Kind::Person, settings, u"Test"_s, 0);
        QCOMPARE(seen.body.trimmed(), u"ana.perez@example.com\nEnd"_s);
    }
};

STEWARD_TEST(TestTemplatePreview)

} // namespace steward

#include "tst_templatepreview.moc"
