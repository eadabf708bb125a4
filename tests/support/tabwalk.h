#pragma once

#include <QApplication>
#include <QRadioButton>
#include <QSet>
#include <QtTest>

namespace steward {

/// What Tab or Shift+Tab does not reach below a window that has the keyboard, by name.
inline QStringList unreachedByTab(QWidget &window)
{
    QList<QWidget *> stops;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        const auto *radio = qobject_cast<QRadioButton *>(widget);
        const bool isStop = (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !widget->focusProxy()
            && widget->window() == &window && widget->isVisible() && widget->isEnabled();
        // Of a group, the one that is chosen stands for all.
        if (isStop && (!radio || radio->isChecked()))
            stops.append(widget);
    }
    QStringList found;
    for (const Qt::Key key : {Qt::Key_Tab, Qt::Key_Backtab}) {
        QSet<QWidget *> seen;
        if (!QApplication::focusWidget() && !stops.isEmpty())
            stops.first()->setFocus();
        for (qsizetype i = 0; i < 2 * stops.size() + 2 && QApplication::focusWidget(); ++i) {
            seen.insert(QApplication::focusWidget());
            QTest::keyClick(QApplication::focusWidget(), key, key == Qt::Key_Tab ? Qt::NoModifier : Qt::ShiftModifier);
        }
        for (QWidget *stop : std::as_const(stops)) {
            if (stop->isVisible() && stop->isEnabled() && !seen.contains(stop))
                found.append(QStringLiteral("%1 does not reach %2 “%3”")
                                 .arg(key == Qt::Key_Tab ? QStringLiteral("Tab") : QStringLiteral("Shift+Tab"),
                                      QLatin1StringView(stop->metaObject()->className()), stop->accessibleName()));
        }
    }
    return found;
}

} // namespace steward
