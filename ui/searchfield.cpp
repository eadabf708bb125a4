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

constexpr std::chrono::milliseconds Rest {250};

} // namespace

SearchField::SearchField(const QString &placeholder, QWidget *parent) : SearchLine(placeholder, parent)
{
    setAccessibleName(tr("Search"));
    setMinimumWidth(150);
    setMaximumWidth(264);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *key = new QLabel(QKeySequence(Qt::CTRL | Qt::Key_F).toString(QKeySequence::NativeText), this);
    setSurface(key, Surface::Key);
    setTypeRole(key, TypeRole::Caption);
    key->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *inside = new QHBoxLayout(this);
    inside->setContentsMargins(0, 0, metrics::step2, 0);
    inside->addStretch();
    inside->addWidget(key, 0, Qt::AlignVCenter);
    connect(this, &QLineEdit::textChanged, key, [key](const QString &text) { key->setVisible(text.isEmpty()); });
    m_rest.setSingleShot(true);
    m_rest.setInterval(Rest);
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
