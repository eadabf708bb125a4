#include "ui/signinpage.h"

#include "tests/support/testregistry.h"
#include "tests/ui/forms/dialogdriver.h"
#include "tests/ui/signinfixture.h"
#include "ui/forms/ownpasswordform.h"
#include "ui/forms/signinform.h"
#include "ui/style/labeledfield.h"

#include <QPushButton>
#include <QSignalSpy>

using namespace steward;
using namespace Qt::StringLiterals;

class TestSignInPage : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture = std::make_unique<SignInFixture>();
        m_store = m_fixture->opened();
        m_desk = std::make_unique<SignInDesk>(*m_store, u"window"_s);
        m_page = std::make_unique<SignInPage>(*m_desk, SignInFixture::facts(*m_store));
        QVERIFY(driver::show(*m_page));
    }
    void cleanup()
    {
        m_page.reset();
        m_desk.reset();
        m_store.reset();
    }

    void saysWhatIsWrongAndLetsInWithoutAMouse()
    {
        QSignalSpy in(m_page.get(), &SignInPage::signedIn);
        m_page->form()->focusField();
        driver::type(SignInFixture::email());
        driver::press(Qt::Key_Tab);
        driver::type(u"wrong wrong wrong"_s);
        driver::press(Qt::Key_Return);
        QVERIFY(!m_page->form()->primary()->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(!m_page->form()->message().isEmpty(), 30'000);
        QVERIFY(m_page->form()->message().contains(u"email or the password is wrong"_s));
        // The keyboard is where the next try begins.
        QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Password"_s);
        driver::type(SignInFixture::passwordText());
        driver::press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(in.size(), 1, 30'000);
        const auto who = in.first().first().value<SignedIn>();
        QVERIFY(who.author.signedIn);
        QCOMPARE(who.email, SignInFixture::email());
        QCOMPARE(m_page->form()->message(), QString());
    }

    void aMessageSqueezesNoField()
    {
        for (const QSize size : {QSize(1440, 900), QSize(1024, 700)}) {
            m_page->resize(size);
            m_page->form()->showMessage(Tone::Bad, u"The email or the password is wrong. "_s.repeated(5));
            QTRY_VERIFY(m_page->form()->height() >= m_page->form()->sizeHint().height());
            for (const auto *field : m_page->form()->findChildren<LabeledField *>())
                QVERIFY2(field->height() >= field->sizeHint().height(), qPrintable(field->accessibleName()));
            m_page->form()->clearMessage();
        }
    }

    void aMadePasswordIsReplacedBeforeAnybodyIsIn()
    {
        SignInFixture::giveMadePassword(*m_store, Secret("made-for-olga-by-mail"));
        QSignalSpy in(m_page.get(), &SignInPage::signedIn);
        signInAs(u"made-for-olga-by-mail"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_page->ownPassword(), 30'000);
        QCOMPARE(in.size(), 0);
        QVERIFY(!m_page->form()->isVisible());
        // Words of the account are remarked on at once.
        driver::type(u"olga orlova and others"_s);
        QTRY_VERIFY2(driver::texts(*m_page).contains(u"orlova"_s, Qt::CaseInsensitive),
                     qPrintable(driver::texts(*m_page)));
        const QString wanted = QString::fromUtf8(SignInFixture::otherPassword().view());
        driver::fill(*m_page, u"New password"_s, wanted);
        driver::fill(*m_page, u"Repeat"_s, wanted);
        driver::press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(in.size(), 1, 30'000);
        QVERIFY(in.first().first().value<SignedIn>().author.signedIn);
        QCOMPARE(SignInFixture::newest(*m_store).kind, ChangeKind::Password);
    }

    void backLeadsToTheForm()
    {
        SignInFixture::giveMadePassword(*m_store, Secret("made-for-olga-by-mail"));
        signInAs(u"made-for-olga-by-mail"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_page->ownPassword(), 30'000);
        driver::button(*m_page->ownPassword(), u"Back"_s)->click();
        QVERIFY(!m_page->ownPassword());
        QVERIFY(m_page->form()->isVisible());
    }

    void tellsThatATryWaits()
    {
        emit m_desk->waiting(4);
        QVERIFY(m_page->form()->message().contains(u"4 second"_s));
    }

private:
    void signInAs(const QString &password)
    {
        driver::fill(*m_page, u"Email"_s, SignInFixture::email());
        driver::fill(*m_page, u"Password"_s, password);
        driver::press(Qt::Key_Return);
    }

    std::unique_ptr<SignInFixture> m_fixture;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<SignInDesk> m_desk;
    std::unique_ptr<SignInPage> m_page;
};

STEWARD_TEST(TestSignInPage)

#include "tst_signinpage.moc"
