#include "ui/pageheader.h"

#include "ui/style/actionbutton.h"
#include "ui/style/areas.h"
#include "ui/style/icons.h"
#include "ui/style/menubutton.h"
#include "ui/style/metrics.h"
#include "ui/style/surface.h"
#include "ui/style/tone.h"
#include "ui/style/typography.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace steward {

namespace {

/// A flat tool button whose text has no mnemonic: menus own Alt and a letter.
class FlatButton : public QToolButton {
public:
    FlatButton(QAction *action, QWidget *parent) : QToolButton(parent)
    {
        setDefaultAction(action);
        setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        setFocusPolicy(Qt::TabFocus);
        setIconSize({metrics::icon, metrics::icon});
        takeText();
        connect(action, &QAction::changed, this, &FlatButton::takeText);
    }

private:
    void takeText()
    {
        const QString text = withoutMnemonic(defaultAction()->text());
        setText(escapeMnemonic(text));
        QString name = text;
        setAccessibleName(name.remove(QChar(0x2026)).remove(QStringLiteral("...")));
    }
};

} // namespace

PageHeader::PageHeader(const QString &title, QWidget *parent)
    : QFrame(parent),
      m_title(new QLabel(title, this)),
      m_subtitle(new QLabel(this)),
      m_row(new QHBoxLayout(this)),
      m_more(new MenuButton(this)),
      m_separator(new QFrame(this)),
      m_menu(new QMenu(this))
{
    markArea(this);
    setAccessibleName(title);
    setSurface(this, Surface::Base);
    setMinimumHeight(metrics::headerZone);
    m_title->setTextFormat(Qt::PlainText);
    setTypeRole(m_title, TypeRole::PageTitle);
    m_row->setContentsMargins(metrics::step4, metrics::step2, metrics::step4, metrics::step2);
    m_row->setSpacing(metrics::step2);
    m_subtitle->setTextFormat(Qt::PlainText);
    setTextToken(m_subtitle, ColorToken::Text2);
    m_subtitle->hide();
    m_row->addWidget(m_title);
    m_row->addWidget(m_subtitle);
    m_row->addStretch();
    m_more->setIcon(icon(u"more"));
    m_more->setMenu(m_menu);
    m_more->setFocusPolicy(Qt::TabFocus);
    m_more->setToolTip(tr("More actions"));
    m_more->setAccessibleName(tr("More actions"));
    setSurface(m_separator, Surface::Hairline);
    m_separator->setFixedSize(1, metrics::step6);
    m_separator->hide();
    m_row->addWidget(m_more);
    m_row->addWidget(m_separator);
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PageHeader::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
    fit();
}

void PageHeader::addAction(QAction *action, bool showsKey)
{
    auto *button = new FlatButton(action, this);
    m_row->insertWidget(m_row->indexOf(m_more), button);
    m_buttons.append(button);
    if (showsKey) {
        auto *key = new QLabel(action->shortcut().toString(QKeySequence::NativeText), this);
        setSurface(key, Surface::Key);
        setTypeRole(key, TypeRole::Caption);
        key->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        m_row->insertWidget(m_row->indexOf(m_more), key, 0, Qt::AlignVCenter);
        m_keys.insert(button, key);
    }
    connect(action, &QAction::changed, this, &PageHeader::fit);
}

void PageHeader::addMore(QAction *action)
{
    m_moreActions.append(action);
    fit();
}

void PageHeader::addMain(QAction *action, bool primary)
{
    auto *button = new ActionButton(action, primary ? ButtonKind::Primary : ButtonKind::Normal, this);
    button->setFocusPolicy(Qt::TabFocus);
    m_row->addWidget(button);
    m_separator->show();
}

void PageHeader::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fit();
}

bool PageHeader::event(QEvent *event)
{
    const bool handled = QFrame::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
        fit();
    return handled;
}

int PageHeader::widthOf(const QToolButton *button) const
{
    const QLabel *key = m_keys.value(button);
    const int width = button->sizeHint().width() + m_row->spacing();
    return key ? width + key->sizeHint().width() + m_row->spacing() : width;
}

void PageHeader::fit()
{
    const QMargins margins = m_row->contentsMargins();
    int room = width() - margins.left() - margins.right();
    for (int i = 0; i < m_row->count(); ++i) {
        QWidget *widget = m_row->itemAt(i)->widget();
        const bool movable = !widget || m_buttons.contains(qobject_cast<QToolButton *>(widget))
            || std::find(m_keys.cbegin(), m_keys.cend(), widget) != m_keys.cend();
        const bool absent = widget == m_subtitle && m_subtitle->isHidden();
        if (!movable && !absent && widget != m_separator)
            room -= widget->sizeHint().width() + m_row->spacing();
    }
    room -= m_row->spacing() * 2 + 1;
    m_menu->clear();
    bool hiding = false;
    for (QToolButton *button : std::as_const(m_buttons)) {
        const QAction *action = button->defaultAction();
        room -= widthOf(button);
        hiding = hiding || (action->isVisible() && room < 0);
        button->setVisible(action->isVisible() && !hiding);
        if (QLabel *key = m_keys.value(button))
            key->setVisible(action->isVisible() && !hiding);
        if (!action->isVisible())
            room += widthOf(button);
        else if (hiding)
            m_menu->addAction(button->defaultAction());
    }
    for (QAction *action : std::as_const(m_moreActions))
        m_menu->addAction(action);
    m_more->setVisible(!m_menu->isEmpty());
}

} // namespace steward
