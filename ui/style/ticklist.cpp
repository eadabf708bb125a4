#include "ui/style/ticklist.h"

#include "ui/style/iconlabel.h"
#include "ui/style/metrics.h"
#include "ui/style/repolish.h"
#include "ui/style/surface.h"
#include "ui/style/tickrow.h"
#include "ui/style/typography.h"

#include <QApplication>
#include <QCheckBox>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>

#include <utility>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

constexpr int visibleRows = 8;

/// Is as high as its rows up to a limit, and scrolls beyond.
class RowArea : public QScrollArea {
public:
    RowArea()
    {
        setFrameShape(QFrame::NoFrame);
        setWidgetResizable(true);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        setFocusPolicy(Qt::NoFocus);
    }

    QSize sizeHint() const override
    {
        const QSize rows = widget()->sizeHint();
        return {rows.width(), qMin(rows.height(), visibleRows * (metrics::listRow + 1))};
    }

    QSize minimumSizeHint() const override { return {widget()->minimumSizeHint().width(), sizeHint().height()}; }
};

} // namespace

TickList::TickList(const QString &accessibleName, QWidget *parent)
    : QWidget(parent), m_frame(new QFrame), m_area(new RowArea), m_errorRow(new QWidget), m_error(new QLabel)
{
    setAccessibleName(accessibleName);
    setSurface(m_frame, Surface::Framed);
    auto *rows = new QWidget;
    m_column = new QVBoxLayout(rows);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_area->setWidget(rows);
    m_area->viewport()->setAutoFillBackground(false);
    rows->setAutoFillBackground(false);
    auto *inside = new QVBoxLayout(m_frame);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(m_area);

    m_error->setObjectName("fieldError"_L1);
    m_error->setTextFormat(Qt::PlainText);
    m_error->setWordWrap(true);
    setTypeRole(m_error, TypeRole::Caption);
    setTextToken(m_error, ColorToken::Bad);
    auto *errorLine = new QHBoxLayout(m_errorRow);
    errorLine->setContentsMargins(0, 0, 0, 0);
    errorLine->setSpacing(metrics::step2 - 2);
    errorLine->addWidget(new IconLabel(u"warning"_s, ColorToken::Bad, metrics::smallIcon), 0, Qt::AlignTop);
    errorLine->addWidget(m_error, 1);
    m_errorRow->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::labelSpacing);
    column->addWidget(m_frame);
    column->addWidget(m_errorRow);
}

void TickList::setRows(const QList<Row> &rows)
{
    // A row that goes with the focus still tells that it lost it, and must not be looked up any more.
    qDeleteAll(std::exchange(m_rows, {}));
    int nameWidth = 0;
    for (const Row &row : rows) {
        auto *line = new TickRow(row.name, row.purpose);
        line->setRemark(row.remark, row.warning);
        line->setEnabled(row.enabled);
        if (!row.label.isEmpty())
            line->checkBox()->setText(row.label);
        line->checkBox()->setProperty("id", row.id);
        line->checkBox()->installEventFilter(this);
        if (!m_rows.isEmpty())
            setSurface(line, Surface::Row);
        // Assistive technology toggles without a click.
        connect(line->checkBox(), &QCheckBox::toggled, this, [this, id = row.id](bool on) {
            if (!m_filling)
                emit toggled(id, on);
        });
        m_column->addWidget(line);
        m_rows.append(line);
        nameWidth = qMax(nameWidth, line->checkBox()->sizeHint().width());
    }
    // One column for the purposes.
    for (TickRow *row : m_rows)
        row->checkBox()->setMinimumWidth(nameWidth + metrics::step2);
    setFocusProxy(m_rows.isEmpty() ? nullptr : m_rows.first()->checkBox());
    m_area->updateGeometry();
}

void TickList::setTicked(const QVariantList &ids)
{
    m_filling = true;
    for (TickRow *row : m_rows)
        row->checkBox()->setChecked(ids.contains(row->checkBox()->property("id")));
    m_filling = false;
}

QVariantList TickList::ticked() const
{
    QVariantList ids;
    for (const TickRow *row : m_rows)
        if (row->checkBox()->isChecked())
            ids.append(row->checkBox()->property("id"));
    return ids;
}

void TickList::setRemark(const QVariant &id, const QString &remark, bool warning)
{
    if (TickRow *row = rowOf(id))
        row->setRemark(remark, warning);
}

QString TickList::error() const
{
    return m_error->text();
}

void TickList::setError(const QString &error)
{
    m_error->setText(error);
    m_errorRow->setVisible(!error.isEmpty());
    setAccessibleDescription(error);
    setStyleProperty(m_frame, "error", !error.isEmpty());
    for (TickRow *row : m_rows)
        row->setError(error);
}

QCheckBox *TickList::checkBox(const QVariant &id) const
{
    const TickRow *row = rowOf(id);
    return row ? row->checkBox() : nullptr;
}

bool TickList::eventFilter(QObject *object, QEvent *event)
{
    const auto at
        = std::find_if(m_rows.cbegin(), m_rows.cend(), [object](TickRow *row) { return row->checkBox() == object; });
    if (event->type() == QEvent::KeyPress && at != m_rows.cend()) {
        const qsizetype index = at - m_rows.cbegin();
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Down:
            focusRow(index + 1);
            return true;
        case Qt::Key_Up:
            focusRow(index - 1);
            return true;
        case Qt::Key_Home:
            focusRow(0);
            return true;
        case Qt::Key_End:
            focusRow(m_rows.size() - 1);
            return true;
        default:
            break;
        }
    }
    if (event->type() == QEvent::FocusIn && at != m_rows.cend())
        m_area->ensureWidgetVisible(*at, 0, 0);
    if (event->type() == QEvent::FocusOut && at != m_rows.cend()) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        const QWidget *next = QApplication::focusWidget();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason && !(next && isAncestorOf(next)))
            emit left();
    }
    return QWidget::eventFilter(object, event);
}

void TickList::focusRow(qsizetype index)
{
    if (index >= 0 && index < m_rows.size())
        m_rows.at(index)->checkBox()->setFocus(Qt::TabFocusReason);
}

TickRow *TickList::rowOf(const QVariant &id) const
{
    for (TickRow *row : m_rows)
        if (row->checkBox()->property("id") == id)
            return row;
    return nullptr;
}

} // namespace steward
