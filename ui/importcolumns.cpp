#include "ui/importcolumns.h"

#include "ui/style/elidedlabel.h"
#include "ui/style/iconlabel.h"
#include "ui/style/metrics.h"
#include "ui/style/surface.h"
#include "ui/style/tone.h"
#include "ui/style/typography.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace steward {

namespace {

constexpr int FieldWidth = 196;
constexpr int ListedFields = 30;

} // namespace

ImportColumns::ImportColumns(QWidget *parent) : QScrollArea(parent)
{
    setObjectName(QStringLiteral("pane"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Columns"));
}

void ImportColumns::setFile(const ImportFile &file, const ColumnMapping &mapping)
{
    m_catalog = file.catalog;
    m_targets = columnTargets(file.catalog);
    m_mapping = mapping;
    m_rows.clear();
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, metrics::step1, 0);
    column->setSpacing(0);
    for (qsizetype i = 0; i < mapping.size(); ++i)
        column->addWidget(makeRow(file, i));
    column->addStretch(1);
    setWidget(list);
    viewport()->setAutoFillBackground(false);
    list->setAutoFillBackground(false);
}

QWidget *ImportColumns::makeRow(const ImportFile &file, qsizetype column)
{
    auto *row = new QFrame;
    setSurface(row, Surface::Row);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    const QString heading = file.sheet->headings().at(column);
    auto *name = new ElidedLabel(heading);
    setTypeRole(name, TypeRole::Name);
    auto *sample = new ElidedLabel(file.sheet->sample(column).simplified());
    setTypeRole(sample, TypeRole::Caption);
    setTextToken(sample, ColorToken::Text2);
    names->addWidget(name);
    names->addWidget(sample);
    Row parts {new QComboBox, new IconLabel(QString(), ColorToken::Text2, metrics::smallIcon), false};
    // The combo box's own delegate ignores the row height of the style.
    parts.combo->setItemDelegate(new QStyledItemDelegate(parts.combo));
    parts.combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    parts.combo->setMaxVisibleItems(ListedFields);
    parts.combo->setFixedWidth(FieldWidth);
    parts.combo->setFocusPolicy(Qt::StrongFocus);
    parts.combo->setAccessibleName(tr("Field for the column %1").arg(heading));
    // Where AT-SPI is, a combo box is called as its value; what it is for is told by its label.
    name->setBuddy(parts.combo);
    for (const ColumnTarget &target : std::as_const(m_targets))
        parts.combo->addItem(targetText(target, m_catalog));
    parts.combo->setCurrentIndex(static_cast<int>(m_targets.indexOf(m_mapping.at(column))));
    parts.guessed = file.matches.at(column).guessed && file.matches.at(column).target == m_mapping.at(column);
    connect(parts.combo, &QComboBox::activated, this,
            [this, column](int index) { choose(column, m_targets.at(index)); });
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, metrics::step1, 0, metrics::step1);
    line->setSpacing(metrics::step2);
    line->addLayout(names, 1);
    line->addWidget(new IconLabel(QStringLiteral("arrow-right"), ColorToken::Text2, metrics::smallIcon));
    line->addWidget(parts.combo);
    line->addWidget(parts.mark);
    m_rows.append(parts);
    showMark(column);
    return row;
}

/// A field is filled by one column: the one that had it before gives it up.
void ImportColumns::choose(qsizetype column, const ColumnTarget &target)
{
    for (qsizetype other = 0; other < m_mapping.size(); ++other) {
        if (other == column || m_mapping.at(other) != target || target.kind == ColumnTarget::Kind::Ignore)
            continue;
        m_mapping[other] = {};
        m_rows.at(other).combo->setCurrentIndex(0);
        showMark(other);
    }
    m_mapping[column] = target;
    m_rows[column].guessed = false;
    showMark(column);
    emit mappingChanged();
}

void ImportColumns::showMark(qsizetype column)
{
    const Row &row = m_rows.at(column);
    const bool ignored = m_mapping.at(column).kind == ColumnTarget::Kind::Ignore;
    row.mark->setIcon(ignored           ? QStringLiteral("minus")
                          : row.guessed ? QStringLiteral("info")
                                        : QStringLiteral("tick"),
                      ignored           ? ColorToken::Mute
                          : row.guessed ? ColorToken::Info
                                        : ColorToken::Ok);
    row.combo->setAccessibleDescription(row.guessed ? tr("Guessed. Check it.") : QString());
}

int ImportColumns::guessedCount() const
{
    return static_cast<int>(std::count_if(m_rows.cbegin(), m_rows.cend(), [](const Row &row) { return row.guessed; }));
}

} // namespace steward
