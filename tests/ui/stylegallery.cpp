// Shows the parts of ui/style in every state and in three themes, to be looked at beside the design language.
#include "ui/style/chip.h"
#include "ui/style/choicefield.h"
#include "ui/style/facetbutton.h"
#include "ui/style/icons.h"
#include "ui/style/messagebar.h"
#include "ui/style/notebox.h"
#include "ui/style/sectionlabel.h"
#include "ui/style/stewardstyle.h"
#include "ui/style/subjectheader.h"
#include "ui/style/textfield.h"
#include "ui/style/tickbox.h"
#include "ui/style/ticklist.h"
#include "ui/style/typography.h"
#include "ui/style/undobar.h"

#include <QtWidgets>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

/// A button or field that claims a state, so that a picture can show it.
template <typename Widget, typename Option> class Posed : public Widget {
public:
    using Widget::Widget;

    QStyle::State extra;

protected:
    void initStyleOption(Option *option) const override
    {
        Widget::initStyleOption(option);
        option->state |= extra;
        if (extra & QStyle::State_Sunken)
            option->state &= ~QStyle::State_Raised;
    }
};
using PosedButton = Posed<QPushButton, QStyleOptionButton>;
using PosedLine = Posed<QLineEdit, QStyleOptionFrame>;
using PosedBox = Posed<QCheckBox, QStyleOptionButton>;

QLabel *caption(const QString &text)
{
    auto *label = new QLabel(text);
    setTypeRole(label, TypeRole::Caption);
    setTextToken(label, ColorToken::Text2);
    return label;
}

void ring(QWidget *widget)
{
    (new QFocusFrame(widget))->setWidget(widget);
}

QHBoxLayout *line(const QList<QWidget *> &widgets)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    for (QWidget *widget : widgets)
        row->addWidget(widget);
    row->addStretch();
    return row;
}

PosedButton *button(const QString &text, ButtonKind kind, QStyle::State extra = QStyle::State_None)
{
    auto *result = new PosedButton(text);
    result->extra = extra;
    if (kind == ButtonKind::DestructiveQuiet)
        setButtonIcon(result, u"bin", ColorToken::Bad);
    setButtonKind(result, kind);
    return result;
}

void addButtons(QVBoxLayout *column)
{
    for (const ButtonKind kind : {ButtonKind::Primary, ButtonKind::Normal}) {
        const QString text = kind == ButtonKind::Primary ? u"Save"_s : u"Cancel"_s;
        column->addWidget(
            caption(kind == ButtonKind::Primary ? u"Primary: normal, hover, pressed, focus, disabled"_s : u"Normal"_s));
        auto *focused = button(text, kind);
        auto *disabled = button(text, kind);
        disabled->setEnabled(false);
        column->addLayout(
            line({button(text, kind), button(text, kind, QStyle::State_MouseOver),
                  button(text, kind, QStyle::State_Sunken | QStyle::State_MouseOver), focused, disabled}));
        ring(focused);
    }
    column->addWidget(caption(u"Destructive: in Edit (quiet), in a confirmation (filled)"_s));
    auto *focused = button(u"Delete"_s, ButtonKind::Destructive);
    column->addLayout(line({button(u"Delete…"_s, ButtonKind::DestructiveQuiet),
                            button(u"Delete…"_s, ButtonKind::DestructiveQuiet, QStyle::State_MouseOver),
                            button(u"Delete Anyway"_s, ButtonKind::Destructive), focused}));
    ring(focused);
}

void addFields(QVBoxLayout *column)
{
    column->addWidget(caption(u"Field: normal, focus, error, disabled"_s));
    auto *grid = new QGridLayout;
    grid->setSpacing(10);
    grid->addWidget(new QLineEdit(u"Ana"_s), 0, 0);
    auto *focused = new PosedLine(u"Ana"_s);
    focused->extra = QStyle::State_HasFocus;
    grid->addWidget(focused, 0, 1);
    auto *wrong = new TextField({});
    wrong->findChild<QLabel *>(QString(), Qt::FindDirectChildrenOnly)->hide();
    wrong->setText(u"ana@example"_s);
    wrong->setError(u"Add the ending, such as .com"_s);
    grid->addWidget(wrong, 1, 0, Qt::AlignTop);
    auto *disabled = new QLineEdit(u"Ana"_s);
    disabled->setEnabled(false);
    grid->addWidget(disabled, 1, 1, Qt::AlignTop);
    column->addLayout(grid);
}

void addBoxes(QVBoxLayout *column)
{
    column->addWidget(caption(u"Check-box and radio: off, on, mixed, focus, disabled"_s));
    QList<QWidget *> boxes;
    for (int i = 0; i < 6; ++i) {
        auto *box = new PosedBox;
        box->setTristate(i == 2);
        box->setCheckState(i == 2 ? Qt::PartiallyChecked : i == 0 || i == 4 ? Qt::Unchecked : Qt::Checked);
        box->setEnabled(i < 4);
        boxes.append(box);
    }
    auto *off = new QRadioButton;
    auto *on = new QRadioButton;
    on->setChecked(true);
    auto *combo = new QComboBox;
    combo->addItem(u"Retail Bank"_s);
    boxes << off << on << combo;
    column->addLayout(line(boxes));
    ring(boxes.at(3));
}

void addChips(QVBoxLayout *column)
{
    column->addWidget(caption(u"Status: always icon and word"_s));
    column->addLayout(
        line({new Chip({Tone::Ok, u"tick-circle"_s, u"Active"_s}), new Chip({Tone::Warn, u"envelope"_s, u"Invited"_s}),
              new Chip({Tone::Bad, u"envelope-cross"_s, u"Invitation failed"_s}),
              new Chip({Tone::Mute, u"pause"_s, u"Login suspended"_s})}));
    column->addLayout(line(
        {new Chip({Tone::Bad, u"slash"_s, u"Account suspended"_s}), new Chip({Tone::Info, u"sync"_s, u"To send"_s}),
         new Chip({Tone::Warn, u"conflict"_s, u"Conflict"_s}), new Chip({Tone::Mute, u"clock"_s, u"Queued"_s})}));
}

void addBars(QVBoxLayout *column)
{
    column->addWidget(caption(u"Message bars"_s));
    const QList<std::pair<Tone, QString>> bars {{Tone::Info, u"2 rows changed on the server."_s},
                                                {Tone::Ok, u"42 rows changed."_s},
                                                {Tone::Warn, u"993 changed, 7 failed."_s},
                                                {Tone::Bad, u"The server did not answer."_s}};
    for (const auto &[tone, sentence] : bars) {
        auto *bar = new MessageBar;
        column->addWidget(bar);
        bar->showMessage(tone, sentence,
                         tone == Tone::Bad ? QList {new QAction(u"Try &Again"_s, bar)} : QList<QAction *>());
    }
    auto *undo = new UndoBar;
    column->addWidget(undo);
    undo->offer(u"Login suspended for %1."_s, u"Ingrid Solberg"_s);
    auto *progress = new QProgressBar;
    progress->setValue(42);
    progress->setTextVisible(false);
    column->addWidget(progress);
}

QWidget *sheet(const QString &name)
{
    auto *page = new QFrame;
    setSurface(page, Surface::Base);
    page->setFixedWidth(480);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(10);
    auto *title = new QLabel(name);
    setTypeRole(title, TypeRole::Heading);
    column->addWidget(title);
    addButtons(column);
    addFields(column);
    addBoxes(column);
    addChips(column);
    addBars(column);
    column->addStretch();
    return page;
}

void addViews(QVBoxLayout *column)
{
    auto *table = new QTableWidget(2, 3);
    table->setHorizontalHeaderLabels({u"Name"_s, u"Type"_s, u"Status"_s});
    table->horizontalHeader()->setSortIndicatorShown(true);
    table->horizontalHeader()->setSortIndicator(0, Qt::AscendingOrder);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->verticalHeader()->hide();
    table->setShowGrid(false);
    table->setItem(0, 0, new QTableWidgetItem(u"Ana Pérez"_s));
    table->setFixedHeight(110);
    setSurface(table, Surface::Framed);
    column->addWidget(table);
    auto *tabs = new QTabBar;
    for (const QString &tab : {u"All 42"_s, u"Will change 36"_s, u"Left out 6"_s})
        tabs->addTab(tab);
    tabs->setExpanding(false);
    column->addWidget(tabs);
    auto *menu = new QMenu;
    menu->addAction(icon(u"pencil"), u"&Edit…"_s)->setShortcut(Qt::Key_F2);
    menu->addAction(icon(u"bin"), u"&Delete…"_s)->setShortcut(Qt::Key_Delete);
    menu->addSeparator();
    QAction *checked = menu->addAction(u"&Compact rows"_s);
    checked->setCheckable(true);
    checked->setChecked(true);
    menu->addAction(u"Not &now"_s)->setEnabled(false);
    menu->addMenu(u"&Columns"_s)->addAction(u"Name"_s);
    menu->setActiveAction(checked);
    auto *picture = new QLabel;
    menu->resize(menu->sizeHint());
    picture->setPixmap(menu->grab());
    menu->setParent(picture);
    menu->hide();
    column->addWidget(picture);
}

QWidget *form()
{
    auto *page = new QFrame;
    setSurface(page, Surface::Base);
    page->setFixedWidth(480);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(12);
    auto *subject = new SubjectHeader;
    subject->setSubject(u"plug"_s, u"Ana Pérez"_s, u"API user in Retail Bank, added 4 Mar 2026"_s);
    column->addWidget(subject);
    column->addWidget(new SectionLabel(u"Personal details"_s));
    auto *name = new TextField(u"&Last name"_s);
    name->setText(u"Pérez Molina"_s);
    name->setWas(u"Pérez"_s);
    column->addWidget(name);
    auto *choice = new ChoiceField(u"&Organization"_s);
    choice->addChoice(u"Retail Bank"_s);
    column->addWidget(choice);
    auto *list = new TickList(u"External applications"_s);
    list->setRows({{1, u"Salesforce"_s, u"MultiLine for Salesforce"_s, u"Only API user"_s, true},
                   {2, u"HttpApi"_s, u"Any other application"_s, u"1 of 2 API users"_s},
                   {3, u"R&D Bridge"_s, u"Custom application"_s, {}, false, false}});
    list->setTicked({1, 2});
    column->addWidget(list);
    auto *note = new NoteBox(Tone::Info);
    note->setText(u"For MultiLine for Salesforce, tick %1. HttpApi will not work."_s, u"Salesforce"_s);
    column->addWidget(note);
    auto *tools = new QHBoxLayout;
    for (const auto &[kind, word] : {std::pair {ButtonKind::Facet, u"Type"_s},
                                     {ButtonKind::Normal, u"Add…"_s},
                                     {ButtonKind::Primary, u"Add API User…"_s}}) {
        QToolButton *tool = kind == ButtonKind::Facet ? new FacetButton(word) : new QToolButton;
        if (kind != ButtonKind::Facet) {
            tool->setText(word);
            setButtonIcon(tool, u"plug-add", kind == ButtonKind::Primary ? ColorToken::OnAccent : ColorToken::Text,
                          metrics::icon);
            tool->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
            setButtonKind(tool, kind);
        }
        tools->addWidget(tool);
    }
    auto *flat = new QToolButton;
    flat->setText(u"Edit…"_s);
    setButtonIcon(flat, u"pencil", {}, metrics::icon);
    flat->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    tools->addWidget(flat);
    tools->addStretch();
    column->addLayout(tools);
    addViews(column);
    auto *grid = new QGridLayout;
    int at = 0;
    for (const QString &each : iconNames()) {
        auto *label = new QToolButton;
        label->setIcon(each == "steward"_L1 ? QIcon(u":/icons/steward.svg"_s) : icon(each));
        label->setIconSize({24, 24});
        label->setToolTip(each);
        grid->addWidget(label, at / 11, at % 11);
        ++at;
    }
    column->addLayout(grid);
    column->addStretch();
    return page;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setFont(QFont(u"Inter"_s, 10));
    QPixmap all(4 * 480, 1060);
    QPainter painter(&all);
    int x = 0;
    const QList<std::pair<ThemeChoice, QString>> themes {{ThemeChoice::Light, u"Light"_s},
                                                         {ThemeChoice::Dark, u"Dark"_s},
                                                         {ThemeChoice::HighContrast, u"High contrast"_s},
                                                         {ThemeChoice::Light, {}}};
    for (const auto &[choice, name] : themes) {
        applyTheme(application, {.theme = choice, .reduceMotion = true});
        const std::unique_ptr<QWidget> page(name.isEmpty() ? form() : sheet(name));
        page->setAttribute(Qt::WA_DontShowOnScreen);
        page->resize(480, 1060);
        page->show();
        painter.drawPixmap(x, 0, page->grab());
        x += 480;
    }
    painter.end();
    QLabel picture;
    picture.setPixmap(all);
    picture.setWindowFlag(Qt::FramelessWindowHint);
    picture.setGeometry(0, 0, all.width(), all.height());
    picture.show();
    return QApplication::exec();
}
