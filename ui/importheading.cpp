#include "ui/importheading.h"

#include "ui/style/elidedlabel.h"
#include "ui/style/iconlabel.h"
#include "ui/style/metrics.h"
#include "ui/style/surface.h"
#include "ui/style/tone.h"
#include "ui/style/typography.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace steward {

namespace {

QString separatorText(char separator)
{
    switch (separator) {
    case ';':
        return ImportHeading::tr("separated by semicolons");
    case '\t':
        return ImportHeading::tr("separated by tabs");
    case '|':
        return ImportHeading::tr("separated by vertical bars");
    default:
        return ImportHeading::tr("separated by commas");
    }
}

} // namespace

ImportHeading::ImportHeading(QWidget *parent)
    : QWidget(parent),
      m_heading(new QLabel),
      m_source(new ElidedLabel),
      m_outdated(new QLabel),
      m_change(new QPushButton(tr("Chan&ge…")))
{
    setTypeRole(m_heading, TypeRole::Heading);
    m_heading->setTextFormat(Qt::PlainText);
    setTextToken(m_source, ColorToken::Text2);
    setTextToken(m_outdated, ColorToken::Warn);
    m_outdated->setTextFormat(Qt::PlainText);
    m_outdated->setWordWrap(true);
    m_outdated->hide();
    setButtonKind(m_change, ButtonKind::Link);
    m_change->setAutoDefault(false);
    auto *source = new QHBoxLayout;
    source->setSpacing(metrics::step1);
    source->addWidget(new IconLabel(QStringLiteral("file"), ColorToken::Text2, metrics::smallIcon));
    source->addWidget(m_source);
    source->addWidget(m_change);
    source->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::step1);
    column->addWidget(m_heading);
    column->addLayout(source);
    column->addWidget(m_outdated);
    connect(m_change, &QPushButton::clicked, this, &ImportHeading::changeRequested);
}

void ImportHeading::setFile(const ImportFile &file, const QString &name)
{
    const Sheet &sheet = *file.sheet;
    QStringList parts {name};
    parts.append(encodingName(sheet.encoding()));
    parts.append(separatorText(sheet.dialect().separator));
    parts.append(sheet.headingRow() > 0 ? tr("headings in row %1").arg(sheet.headingRow()) : tr("no headings"));
    const bool passwords = std::any_of(file.matches.cbegin(), file.matches.cend(),
                                       [](const ColumnMatch &match) { return match.isPassword; });
    if (passwords)
        parts.append(tr("passwords are not imported"));
    m_source->setText(parts.join(QStringLiteral(", ")));
    m_heading->setText(tr("Looking at %Ln row(s)…", nullptr, static_cast<int>(sheet.rowCount())));
    m_outdated->hide();
}

void ImportHeading::setPlan(const ImportPlan &plan)
{
    const int rows = static_cast<int>(plan.rowCount());
    m_heading->setText(tr("%1 of %Ln row(s) are ready", nullptr, rows)
                           .arg(QLocale().toString(plan.rowCount() - plan.count(RowState::Problem))));
    const int outdated = static_cast<int>(plan.outdatedCount());
    m_outdated->setVisible(outdated > 0);
    m_outdated->setText(
        tr("%Ln account(s) were changed in the directory after the file was written. What the file does "
           "not change is kept as it is there.",
           nullptr, outdated));
}

} // namespace steward
