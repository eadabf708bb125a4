#include "ui/firstrunpage.h"

#include "ui/forms/plainlabel.h"
#include "ui/style/iconlabel.h"
#include "ui/style/metrics.h"
#include "ui/style/surface.h"
#include "ui/style/tone.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace steward {

namespace {

constexpr int CardWidth = 256;
constexpr int CardHeight = 220;
constexpr int CardsInRow = 3;
constexpr int SentenceWidth = 480;

struct CardText {
    QString icon;
    QString title;
    QString sentence;
    QString button;
};

CardText textOf(FirstRunPage::Way way)
{
    using Way = FirstRunPage::Way;
    switch (way) {
    case Way::Create:
        return {QStringLiteral("person-add"), FirstRunPage::tr("Create a directory"),
                FirstRunPage::tr("Begin with yourself as its Owner. Everything stays on this computer."),
                FirstRunPage::tr("&Create…")};
    case Way::Open:
        return {QStringLiteral("database"), FirstRunPage::tr("Open a directory"),
                FirstRunPage::tr("Go on with a file that you or a colleague has made."), FirstRunPage::tr("&Open…")};
    case Way::Sample:
        return {QStringLiteral("people"), FirstRunPage::tr("Look at the sample"),
                FirstRunPage::tr("Made-up accounts to try everything with. Nothing is sent to anybody."),
                FirstRunPage::tr("Open the &Sample")};
    case Way::Connect:
        return {
            QStringLiteral("server"), FirstRunPage::tr("Connect to a server"),
            FirstRunPage::tr("Bring in the people and API users from your SCIM server, and keep both sides in step."),
            FirstRunPage::tr("Connec&t…")};
    case Way::Import:
        return {QStringLiteral("import"), FirstRunPage::tr("Import a spreadsheet"),
                FirstRunPage::tr("Match the columns, see every problem before anything is saved, then import."),
                FirstRunPage::tr("&Import…")};
    }
    Q_UNREACHABLE();
}

} // namespace

FirstRunPage::FirstRunPage(const QList<Way> &ways, QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(metrics::step3);
    column->addStretch(2);
    column->addWidget(new IconLabel(QStringLiteral("people"), ColorToken::Text2, metrics::emptyIcon), 0,
                      Qt::AlignHCenter);
    QLabel *heading = plainLabel(tr("No directory yet"), ColorToken::Text, TypeRole::PageTitle);
    QLabel *sentence = plainLabel(tr("A directory holds the administrators who manage your organization, and the API "
                                     "users that let external applications such as Salesforce connect to it. Choose "
                                     "how to begin."),
                                  ColorToken::Text2);
    sentence->setFixedWidth(SentenceWidth);
    sentence->setMinimumHeight(sentence->heightForWidth(SentenceWidth));
    for (QLabel *label : {heading, sentence}) {
        label->setAlignment(Qt::AlignHCenter);
        column->addWidget(label, 0, Qt::AlignHCenter);
    }
    column->addSpacing(metrics::step3);
    auto *cards = new QGridLayout;
    cards->setSpacing(metrics::step4);
    const int inRow = ways.size() == 4 ? 2 : CardsInRow;
    for (qsizetype i = 0; i < ways.size(); ++i) {
        const auto place = static_cast<int>(i);
        cards->addWidget(card(ways.at(i), i == 0), place / inRow, place % inRow);
    }
    auto *centred = new QHBoxLayout;
    centred->addStretch(1);
    centred->addLayout(cards);
    centred->addStretch(1);
    column->addLayout(centred);
    column->addSpacing(metrics::step3);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(metrics::step2);
    foot->addStretch(1);
    foot->addWidget(new IconLabel(QStringLiteral("lock"), ColorToken::Text2, metrics::smallIcon));
    QLabel *promise = plainLabel(tr("Passwords and tokens are kept in your system keychain, never in the directory."),
                                 ColorToken::Text2);
    promise->setWordWrap(false);
    foot->addWidget(promise);
    foot->addStretch(1);
    column->addLayout(foot);
    column->addStretch(3);
}

/// Enter presses the button with the focus, as in a dialog.
void FirstRunPage::keyPressEvent(QKeyEvent *event)
{
    auto *button = qobject_cast<QPushButton *>(focusWidget());
    if (button && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        button->click();
    else
        QWidget::keyPressEvent(event);
}

QWidget *FirstRunPage::card(Way way, bool primary)
{
    const CardText text = textOf(way);
    auto *card = new QFrame;
    setSurface(card, Surface::Framed);
    card->setFixedWidth(CardWidth);
    card->setMinimumHeight(CardHeight);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(metrics::step5, metrics::step5, metrics::step5, metrics::step5);
    column->setSpacing(metrics::step2);
    column->addWidget(new IconLabel(text.icon, ColorToken::AccentText, metrics::largeIcon), 0, Qt::AlignLeading);
    column->addSpacing(metrics::step1);
    column->addWidget(plainLabel(text.title, ColorToken::Text, TypeRole::Group));
    column->addWidget(plainLabel(text.sentence, ColorToken::Text2));
    column->addStretch(1);
    auto *button = new QPushButton(text.button);
    setButtonKind(button, primary ? ButtonKind::Primary : ButtonKind::Normal);
    button->setAccessibleDescription(text.sentence);
    column->addWidget(button, 0, Qt::AlignLeading);
    connect(button, &QPushButton::clicked, this, [this, way] { emit chosen(way); });
    if (primary)
        setFocusProxy(button);
    return card;
}

} // namespace steward
