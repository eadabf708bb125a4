#include "ui/syncfieldtable.h"

#include "ui/forms/plainlabel.h"
#include "ui/style/iconlabel.h"
#include "ui/style/metrics.h"
#include "ui/style/surface.h"
#include "ui/synclook.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QLabel>
#include <QRadioButton>

#include <algorithm>
#include <array>

namespace steward {

namespace {

using Change = SyncFieldLine::Change;

enum FieldColumn { NameColumn, BaseColumn, HereColumn, ServerColumn, ChangedColumn, ResultColumn, Columns };

constexpr std::array<int, Columns> ColumnShares {10, 15, 18, 17, 14, 18};

QString textOf(Field field, const std::optional<QJsonValue> &value)
{
    const QString text = value ? wireText(field, *value) : QString();
    return text.isEmpty() ? QStringLiteral("—") : text;
}

QLabel *label(const QString &text, ColorToken token, TypeRole role)
{
    QLabel *made = plainLabel(partable(text), token, role);
    made->setAccessibleName(text);
    return made;
}

/// The names of applications, each in a frame of its own.
QWidget *tagRow(const QStringList &names, bool strong, bool quiet)
{
    auto *row = new QWidget;
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::step1);
    for (const QString &name : names) {
        QLabel *tag = plainLabel(name, quiet ? ColorToken::Text2 : ColorToken::Text,
                                 strong ? TypeRole::Strong : TypeRole::Caption);
        tag->setWordWrap(false);
        setTypeRole(tag, strong ? TypeRole::Header : TypeRole::Caption);
        setSurface(tag, Surface::Tag);
        column->addWidget(tag, 0, Qt::AlignLeading);
    }
    return row;
}

} // namespace

SyncFieldTable::SyncFieldTable(QWidget *parent) : QFrame(parent)
{
    setSurface(this, Surface::Framed);
    setAccessibleName(tr("Fields of the account on both sides"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
}

void SyncFieldTable::setLines(const QList<SyncFieldLine> &lines)
{
    noteTicks();
    m_lines = lines;
    m_choices.clear();
    m_results.clear();
    delete m_content;
    m_content = new QWidget(this);
    m_grid = new QGridLayout(m_content);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(0);
    for (int i = 0; i < Columns; ++i)
        m_grid->setColumnStretch(i, ColumnShares.at(static_cast<size_t>(i)));
    layout()->addWidget(m_content);
    addHeader();
    for (qsizetype i = 0; i < lines.size(); ++i)
        addLine(lines.at(i), static_cast<int>(i) + 1);
    for (const SyncFieldLine &line : lines) {
        const auto ticked = m_ticked.constFind(line.conflict);
        if (ticked != m_ticked.cend() && ticked->first == line)
            m_choices.value(line.conflict)->button(static_cast<int>(ticked->second))->setChecked(true);
    }
}

void SyncFieldTable::noteTicks()
{
    for (const SyncFieldLine &line : std::as_const(m_lines)) {
        if (const std::optional<Choice> choice = chosen(line))
            m_ticked.insert(line.conflict, {line, *choice});
    }
}

void SyncFieldTable::addHeader()
{
    auto *ground = new QFrame;
    setSurface(ground, Surface::Pane);
    m_grid->addWidget(ground, 0, 0, 1, Columns);
    const QStringList titles {tr("Field"),  tr("Last synced"), tr("Here"),
                              tr("Server"), tr("Changed"),     m_showsResult ? tr("Result") : QString()};
    for (int i = 0; i < Columns; ++i)
        put(label(titles.at(i), ColorToken::Text2, TypeRole::Header), 0, i);
    m_grid->setRowMinimumHeight(0, metrics::tableHeader);
}

void SyncFieldTable::put(QWidget *widget, int row, int column)
{
    auto *cell = new QWidget;
    auto *inside = new QHBoxLayout(cell);
    inside->setContentsMargins(metrics::step2 + 2, metrics::step1, metrics::step1, metrics::step1);
    inside->addWidget(widget, 1, Qt::AlignVCenter);
    m_grid->addWidget(cell, row, column);
}

void SyncFieldTable::addLine(const SyncFieldLine &line, int row)
{
    const bool open = line.conflict != 0;
    auto *ground = new QFrame;
    setSurface(ground, open ? Surface::ConflictRow : Surface::Row);
    m_grid->addWidget(ground, row, 0, 1, Columns);
    m_grid->setRowMinimumHeight(row, metrics::listRow + metrics::step1);
    put(label(fieldLabel(line.field), ColorToken::Text, TypeRole::Name), row, NameColumn);
    addValue(line.base, line, false, row, BaseColumn);
    if (open) {
        auto *group = new QButtonGroup(m_content);
        m_choices.insert(line.conflict, group);
        addChoice(line, Choice::Here, group, row, HereColumn);
        addChoice(line, Choice::Server, group, row, ServerColumn);
        connect(group, &QButtonGroup::idToggled, this, [this, line, row](int, bool on) {
            if (!on)
                return;
            showResult(line, row);
            emit chosenChanged();
        });
    } else {
        addValue(line.here, line, line.change == Change::Here, row, HereColumn);
        addValue(line.server, line, line.change == Change::Server, row, ServerColumn);
    }
    addChange(line.change, row);
    showResult(line, row);
}

void SyncFieldTable::addValue(const std::optional<QJsonValue> &value, const SyncFieldLine &line, bool strong, int row,
                              int column)
{
    QWidget *shown = nullptr;
    if (line.field == Field::Applications && value && !applicationList(*value).isEmpty())
        shown = tagRow(applicationList(*value), strong, !strong);
    else
        shown = label(textOf(line.field, value), strong ? ColorToken::Text : ColorToken::Text2,
                      strong ? TypeRole::Name : TypeRole::Body);
    put(shown, row, column);
    if (column == ResultColumn)
        m_results.insert(row, shown->parentWidget());
}

void SyncFieldTable::addChoice(const SyncFieldLine &line, Choice choice, QButtonGroup *group, int row, int column)
{
    const QString value = textOf(line.field, choice == Choice::Here ? line.here : line.server);
    auto *radio = new QRadioButton(escapeMnemonic(partable(value)));
    radio->setAccessibleName(choice == Choice::Here
                                 ? tr("%1: use %2 from here", "field, value").arg(fieldLabel(line.field), value)
                                 : tr("%1: use %2 from the server", "field, value").arg(fieldLabel(line.field), value));
    group->addButton(radio, static_cast<int>(choice));
    put(radio, row, column);
}

void SyncFieldTable::addChange(Change change, int row)
{
    auto *cell = new QWidget;
    auto *inside = new QHBoxLayout(cell);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(metrics::step1 + 2);
    const SyncLook look = change == Change::Here ? syncLook(SyncEntry::Kind::Update)
        : change == Change::Server               ? syncLook(SyncEntry::Kind::Taken)
                                                 : syncLook(SyncEntry::Kind::Conflict);
    if (change != Change::Same)
        inside->addWidget(new IconLabel(look.icon, look.token, metrics::smallIcon));
    inside->addWidget(
        label(changeText(change), change == Change::Same ? ColorToken::Text2 : ColorToken::Text, TypeRole::Body), 1);
    put(cell, row, ChangedColumn);
}

void SyncFieldTable::showResult(const SyncFieldLine &line, int row)
{
    if (!m_showsResult)
        return;
    if (QWidget *before = m_results.take(row)) {
        m_grid->removeWidget(before);
        delete before;
    }
    const std::optional<Choice> choice = chosen(line);
    if (line.conflict != 0 && !choice) {
        QLabel *open = label(tr("To decide"), ColorToken::Text2, TypeRole::Body);
        put(open, row, ResultColumn);
        m_results.insert(row, open->parentWidget());
        return;
    }
    addValue(line.result(choice), line, line.change != Change::Same, row, ResultColumn);
}

std::optional<SyncFieldTable::Choice> SyncFieldTable::chosen(const SyncFieldLine &line) const
{
    const QButtonGroup *group = m_choices.value(line.conflict);
    if (!group || group->checkedId() < 0)
        return std::nullopt;
    return static_cast<Choice>(group->checkedId());
}

QList<std::pair<qint64, SyncFieldTable::Choice>> SyncFieldTable::choices() const
{
    QList<std::pair<qint64, Choice>> all;
    for (auto it = m_choices.cbegin(); it != m_choices.cend(); ++it) {
        if ((*it)->checkedId() >= 0)
            all.append({it.key(), static_cast<Choice>((*it)->checkedId())});
    }
    return all;
}

void SyncFieldTable::chooseAll(Choice choice)
{
    for (QButtonGroup *group : std::as_const(m_choices))
        group->button(static_cast<int>(choice))->setChecked(true);
}

} // namespace steward
