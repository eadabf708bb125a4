#include "tests/support/testregistry.h"
#include "tests/ui/forms/dialogdriver.h"
#include "ui/forms/templateeditor.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

/// Texts that name themselves; edited are those of API users in English.
class Sample {
public:
    MailTemplate english {u"Access"_s, u"Name: {userName}\nPassword: {password}\n"_s};

    TemplateEditor::Texts texts()
    {
        return {[this](Kind kind, const QString &language) {
                    if (kind == Kind::ApiUser && language == u"en"_s)
                        return english;
                    return MailTemplate {kindKey(kind) + u' ' + language, u"{userName} {password}"_s};
                },
                [](Kind kind, const QString &language) { return kind == Kind::ApiUser && language == u"en"_s; },
                [](const MailTemplate &text, Kind) {
                    return MailTemplate {text.subject, QString(text.body).replace(u"{password}"_s, u"••••"_s)};
                }};
    }
};

} // namespace

class TestTemplateEditor : public QObject {
    Q_OBJECT

private:
    static bool open(TemplateEditor &editor)
    {
        editor.resize(720, editor.sizeHint().height());
        editor.show();
        return QTest::qWaitForWindowActive(&editor);
    }
    static void choose(const TemplateEditor &editor, const QString &label, const QVariant &value)
    {
        auto *combo = driver::named<QComboBox>(editor, label);
        combo->setCurrentIndex(combo->findData(value));
    }

private slots:
    void eachKindAndLanguageHasItsText()
    {
        Sample sample;
        TemplateEditor editor(sample.texts());
        QVERIFY(open(editor));
        QCOMPARE(editor.kind(), Kind::ApiUser);
        QCOMPARE(editor.language(), u"en"_s);
        QCOMPARE(editor.value(), sample.english);
        QAbstractButton *reset = driver::button(editor, u"Use Built-in Text"_s);
        QVERIFY(reset->isEnabled());
        choose(editor, u"Language"_s, u"es"_s);
        QCOMPARE(editor.value().subject, kindKey(Kind::ApiUser) + u" es"_s);
        QVERIFY(!reset->isEnabled());
        choose(editor, u"Mail to"_s, static_cast<int>(Kind::Person));
        QCOMPARE(editor.kind(), Kind::Person);
        QCOMPARE(editor.value().subject, kindKey(Kind::Person) + u" es"_s);
        QVERIFY(!editor.isChanged());
    }

    void showsAtOnceWhatTheReaderWillSee()
    {
        Sample sample;
        TemplateEditor editor(sample.texts());
        QVERIFY(open(editor));
        auto *preview = driver::named<QPlainTextEdit>(editor, u"Preview"_s);
        QVERIFY(preview && preview->isReadOnly());
        QCOMPARE(preview->toPlainText(), u"Subject: Access\n\nName: {userName}\nPassword: ••••\n"_s);
        auto *subject = driver::named<QLineEdit>(editor, u"Subject"_s);
        subject->setFocus();
        subject->selectAll();
        driver::type(u"Your <b>access</b>"_s);
        QVERIFY(preview->toPlainText().startsWith(u"Subject: Your <b>access</b>\n"_s));
        QVERIFY(editor.saveButton()->isEnabled());
    }

    void saysWhatIsWrongWhileTyping()
    {
        Sample sample;
        TemplateEditor editor(sample.texts());
        QVERIFY(open(editor));
        QSignalSpy saves(&editor, &SettingsCard::saveRequested);
        auto *body = driver::named<QPlainTextEdit>(editor, u"Text"_s);
        body->setFocus();
        body->selectAll();
        driver::type(u"Hello {nickname}"_s);
        QVERIFY(driver::texts(editor).contains(u"{nickname} is not a placeholder."_s));
        QVERIFY(driver::texts(editor).contains(u"{password} is missing in the text."_s));
        QVERIFY(!editor.saveButton()->isEnabled());
        editor.confirm();
        QCOMPARE(saves.size(), 0);
        body->selectAll();
        driver::type(u"{userName}: {password}"_s);
        QVERIFY(!driver::texts(editor).contains(u"placeholder. Correct"_s));
        QVERIFY(!driver::texts(editor).contains(u"is missing in the text"_s));
        editor.saveButton()->click();
        QCOMPARE(saves.size(), 1);
        QCOMPARE(editor.value().body, u"{userName}: {password}"_s);
    }

    void namesThePlaceholders()
    {
        Sample sample;
        TemplateEditor editor(sample.texts());
        QVERIFY(open(editor));
        for (const QString &name : mailPlaceholders())
            QVERIFY2(driver::texts(editor).contains(u'{' + name + u'}'), qPrintable(name));
    }

    void whatWasTypedIsNotLostByChoosing()
    {
        Sample sample;
        TemplateEditor editor(sample.texts());
        QVERIFY(open(editor));
        auto *subject = driver::named<QLineEdit>(editor, u"Subject"_s);
        auto *language = driver::named<QComboBox>(editor, u"Language"_s);
        subject->setFocus();
        driver::type(u"x"_s);
        QVERIFY(!language->isEnabled());
        sample.english.subject = u"Changed elsewhere"_s;
        editor.refresh();
        QVERIFY(editor.value().subject.contains(u'x'));
        editor.discardButton()->click();
        QCOMPARE(editor.value().subject, u"Changed elsewhere"_s);
        QVERIFY(language->isEnabled());
        sample.english.subject = u"Again"_s;
        editor.refresh();
        QCOMPARE(editor.value().subject, u"Again"_s);
    }

    void asksForTheBuiltInText()
    {
        Sample sample;
        TemplateEditor editor(sample.texts());
        QVERIFY(open(editor));
        QSignalSpy resets(&editor, &TemplateEditor::resetRequested);
        driver::button(editor, u"Use Built-in Text"_s)->click();
        QCOMPARE(resets.size(), 1);
        auto *subject = driver::named<QLineEdit>(editor, u"Subject"_s);
        subject->setFocus();
        driver::type(u"x"_s);
        sample.english = {u"Built in"_s, u"{userName} {password}"_s};
        editor.accept();
        QCOMPARE(editor.value(), sample.english);
        QVERIFY(!editor.isChanged());
    }
};

STEWARD_TEST(TestTemplateEditor)

#include "tst_templateeditor.moc"
