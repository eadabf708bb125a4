#include "ui/activitypane.h"

#include "models/domain/changewords.h"
#include "models/domain/folding.h"
#include "ui/activitylook.h"
#include "ui/detailspane.h"
#include "ui/forms/plainlabel.h"
#include "ui/style/chip.h"
#include "ui/style/iconlabel.h"
#include "ui/style/metrics.h"
#include "ui/style/typography.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

namespace steward {

namespace {

struct ActivityPane {
    Q_DECLARE_TR_FUNCTIONS(ActivityPane)
};

/// What a line of chips may take: the narrowest pane without its margins.
constexpr int ChipRoom = metrics::detailsMinimum - 2 * metrics::step4;

QString timeText(Timestamp at)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(at);
    return ActivityPane::tr("%1, %2", "date and time")
        .arg(QLocale().toString(time.date(), ActivityPane::tr("d MMMM yyyy")),
             time.time().toString(QStringLiteral("HH:mm:ss")));
}

struct SpokenChip {
    ChipContent content;
    QString spoken;
};

QWidget *chipLines(const QList<SpokenChip> &chips)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::step1);
    QHBoxLayout *line = nullptr;
    int room = 0;
    for (const SpokenChip &one : chips) {
        auto *chip = new Chip(one.content);
        chip->setAccessibleName(one.spoken);
        chip->setToolTip(one.spoken.toHtmlEscaped());
        const int width = chip->sizeHint().width() + metrics::step1;
        if (!line || width > room) {
            line = new QHBoxLayout;
            line->setSpacing(metrics::step1);
            column->addLayout(line);
            line->addStretch();
            room = ChipRoom;
        }
        line->insertWidget(line->count() - 1, chip);
        room -= width;
    }
    return box;
}

QWidget *listOf(const ChangedField &field)
{
    QList<SpokenChip> chips;
    for (const QString &one : field.kept)
        chips.append({{Tone::Mute, {}, one}, ActivityPane::tr("%1, as before").arg(one)});
    for (const QString &one : field.removed)
        chips.append({{Tone::Bad, QStringLiteral("minus"), one}, ActivityPane::tr("%1, removed").arg(one)});
    for (const QString &one : field.added)
        chips.append({{Tone::Ok, QStringLiteral("plus"), one}, ActivityPane::tr("%1, added").arg(one)});
    return chipLines(chips);
}

QWidget *beforeAndAfter(const ChangedField &field, const QString &wanted, const Theme &theme)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::step2);
    const auto side = [&](const QString &text, ColorToken token) {
        QLabel *label = markedLabel(text.isEmpty() ? QStringLiteral("–") : text, wanted, token, theme);
        layout->addWidget(label, 1, Qt::AlignTop);
        return label;
    };
    if (!field.before.isEmpty()) {
        side(field.before, ColorToken::Text2)->setAccessibleName(ActivityPane::tr("Before: %1").arg(field.before));
        layout->addWidget(new IconLabel(QStringLiteral("arrow-right"), ColorToken::Text2, metrics::smallIcon), 0,
                          Qt::AlignTop);
    }
    QLabel *after = side(field.after, ColorToken::Text);
    setTypeRole(after, TypeRole::Name);
    after->setAccessibleName(ActivityPane::tr("Afterwards: %1").arg(field.after));
    return row;
}

QString fateText(const ChangedRow &row)
{
    switch (row.fate) {
    case ChangedRow::Fate::Added:
        return row.name.isEmpty() ? QString() : ActivityPane::tr("%1: new").arg(row.name);
    case ChangedRow::Fate::Removed:
        return row.name.isEmpty() ? QString() : ActivityPane::tr("%1: gone").arg(row.name);
    case ChangedRow::Fate::Changed:
    case ChangedRow::Fate::Happened:
        return row.name;
    }
    Q_UNREACHABLE();
}

void addRow(DetailsPane &pane, const ChangedRow &row, const QString &wanted, const Theme &theme)
{
    if (const QString name = fateText(row); !name.isEmpty()) {
        QLabel *label = markedLabel(name, wanted, ColorToken::Text, theme);
        setTypeRole(label, TypeRole::Name);
        pane.addWidget(label);
    }
    for (const ChangedField &field : row.fields) {
        pane.addWidget(plainLabel(field.label, ColorToken::Text2, TypeRole::Caption));
        pane.addWidget(field.isList ? listOf(field) : beforeAndAfter(field, wanted, theme));
    }
}

QString stepText(const ActivityEntry &entry)
{
    const QLocale locale;
    if (!entry.undoneBy.isNull())
        return ActivityPane::tr("Undone by entry %1").arg(locale.toString(entry.undoneBy.value));
    if (!entry.set.undoes.isNull())
        return ActivityPane::tr("Takes back entry %1, not undone itself").arg(locale.toString(entry.set.undoes.value));
    return isUndoable(entry.set.kind) ? ActivityPane::tr("Not undone") : ActivityPane::tr("Cannot be undone");
}

QString fromText(const ActivityEntry &entry)
{
    const QString client = clientText(entry.set.client);
    return entry.computer.isEmpty() ? client : ActivityPane::tr("%1, computer %2").arg(client, entry.computer);
}

void addFacts(DetailsPane &pane, const ActivityDetails &details)
{
    const ChangeSet &set = details.entry.set;
    pane.addSection(ActivityPane::tr("Details"));
    pane.addFact(ActivityPane::tr("By"),
                 details.operatorRole.isEmpty()
                     ? set.operatorName
                     : ActivityPane::tr("%1, %2", "name and role").arg(set.operatorName, details.operatorRole));
    pane.addFact(ActivityPane::tr("From"), fromText(details.entry));
    if (!set.reason.isEmpty())
        pane.addFact(ActivityPane::tr("Reason"), set.reason);
    pane.addFact(ActivityPane::tr("Step"), stepText(details.entry));
    pane.addFact(ActivityPane::tr("Entry"), QLocale().toString(set.id.value));
}

void addIntegrity(DetailsPane &pane, ChangeSetId set, ActivityVerifying::Integrity integrity)
{
    if (integrity == ActivityVerifying::Integrity::Unknown)
        return;
    const bool unbroken = integrity == ActivityVerifying::Integrity::Unbroken;
    pane.addSection(ActivityPane::tr("Integrity"));
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::step2);
    layout->addWidget(new IconLabel(unbroken ? QStringLiteral("shield") : QStringLiteral("warning"),
                                    unbroken ? ColorToken::Ok : ColorToken::Bad, metrics::smallIcon),
                      0, Qt::AlignTop);
    const QString text
        = unbroken ? ActivityPane::tr("Entry %L1 is unbroken") : ActivityPane::tr("Entry %L1 is not proved");
    layout->addWidget(plainLabel(text.arg(set.value), ColorToken::Text), 1);
    pane.addWidget(row);
}

} // namespace

void showEntry(DetailsPane &pane, const ActivityDetails &details, const QString &wanted, const Theme &theme,
               ActivityVerifying::Integrity integrity)
{
    const ChangeSet &set = details.entry.set;
    pane.setSubject(activityLook(details.entry).icon, withoutIsolates(sentenceOf(set)), timeText(set.at));
    pane.clear();
    const bool onlyHappened = std::all_of(details.rows.cbegin(), details.rows.cend(),
                                          [](const ChangedRow &row) { return row.fate == ChangedRow::Fate::Happened; });
    const bool told = std::any_of(details.rows.cbegin(), details.rows.cend(),
                                  [](const ChangedRow &row) { return !row.fields.isEmpty(); });
    if (told)
        pane.addSection(onlyHappened ? ActivityPane::tr("What happened") : ActivityPane::tr("Before and after"));
    for (const ChangedRow &row : details.rows) {
        if (told)
            addRow(pane, row, wanted, theme);
    }
    if (details.moreRows > 0)
        pane.addWidget(plainLabel(ActivityPane::tr("And %Ln more row(s); an export has them all.", nullptr,
                                                   static_cast<int>(details.moreRows)),
                                  ColorToken::Text2));
    addFacts(pane, details);
    addIntegrity(pane, set.id, integrity);
    pane.finish();
}

void showEntries(DetailsPane &pane, qsizetype count)
{
    pane.setSubject(QStringLiteral("clock"),
                    ActivityPane::tr("%Ln entry (entries) selected", nullptr, static_cast<int>(count)), {});
    pane.clear();
    pane.finish();
}

void showNoEntry(DetailsPane &pane)
{
    pane.setSubject(QStringLiteral("clock"), ActivityPane::tr("Nothing selected"),
                    ActivityPane::tr("Select an entry to see its details."));
    pane.clear();
    pane.finish();
}

QString entryText(const ActivityDetails &details, bool fields)
{
    const ChangeSet &set = details.entry.set;
    const auto cell = [](QString text) { return text.replace(u'\t', u' ').replace(u'\n', u' '); };
    QStringList lines {QStringList {QDateTime::fromMSecsSinceEpoch(set.at).toString(Qt::ISODate),
                                    cell(set.operatorName), changeKindText(set.kind), cell(targetOf(set)),
                                    cell(details.entry.summary), cell(fromText(details.entry)), cell(set.reason)}
                           .join(u'\t')};
    for (const ChangedRow &row : details.rows) {
        for (const ChangedField &field : row.fields) {
            if (fields)
                lines.append(
                    QStringList {cell(row.name), field.label, cell(field.before), cell(field.after)}.join(u'\t'));
        }
    }
    return withoutIsolates(lines.join(u'\n'));
}

} // namespace steward
