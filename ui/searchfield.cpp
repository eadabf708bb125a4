#include "ui/searchfield.h"

#include "ui/style/metrics.h"
#include "ui/style/surface.h"
#include "ui/style/typography.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>

#include <chrono>

namespace steward {

namespace {

constexpr std::chrono::milliseconds SearchRest {250};

} // namespace

SearchField::SearchField(const QString &placeholder, QWidget *parent)
    : SearchLine(placeholder, parent),
      m_key(new QLabel(QKeySequence(Qt::CTRL | Qt::Key_F).toString(QKeySequence::NativeText), this))
{
    setAccessibleName(tr("Search"));
    setMinimumWidth(150);
    setMaximumWidth(264);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setSurface(m_key, Surface::Key);
    setTypeRole(m_key, TypeRole::Caption);
    m_key->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *inside = new QHBoxLayout(this);
    inside->setContentsMargins(0, 0, metrics::step2, 0);
    inside->addStretch();
    inside->addWidget(m_key, 0, Qt::AlignVCenter);
    connect(this, &QLineEdit::textChanged, this, &SearchField::showKey);
    m_rest.setSingleShot(true);
    m_rest.setInterval(SearchRest);
    connect(this, &QLineEdit::textChanged, &m_rest, qOverload<>(&QTimer::start));
    connect(this, &QLineEdit::returnPressed, this, [this] {
        m_rest.stop();
        emit searched(text());
    });
    connect(&m_rest, &QTimer::timeout, this, [this] { emit searched(text()); });
}

void SearchField::setTextSilently(const QString &text)
{
    setText(text);
    m_rest.stop();
}

void SearchField::resizeEvent(QResizeEvent *event)
{
    SearchLine::resizeEvent(event);
    showKey();
}

void SearchField::showKey()
{
    // The key gives way to the words.
    const int taken = metrics::smallIcon + 4 * metrics::step2 + m_key->sizeHint().width();
    m_key->setVisible(text().isEmpty() && fontMetrics().horizontalAdvance(placeholderText()) <= width() - taken);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down) {
        emit leftDown();
    } else if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        m_rest.stop();
        emit searched({});
    } else {
        SearchLine::keyPressEvent(event);
    }
}

} // namespace steward
