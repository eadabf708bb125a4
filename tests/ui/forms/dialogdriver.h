#pragma once

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QtTest>

namespace steward::driver {

/// Opens the dialog and waits until it has the keyboard.
inline bool open(QDialog &dialog)
{
    dialog.open();
    return QTest::qWaitForWindowActive(&dialog);
}

/// What has the focus takes the keys, as with a real keyboard; a window that has just been shown gets it in a moment.
inline QWidget *keyboard()
{
    if (!QTest::qWaitFor([] { return QApplication::focusWidget() != nullptr; }))
        qFatal("nothing has the keyboard");
    return QApplication::focusWidget();
}

inline void type(const QString &text)
{
    // keyClicks() knows ASCII only.
    for (const QChar c : text) {
        for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(type, Qt::Key_unknown, Qt::NoModifier, QString(c));
            QCoreApplication::sendEvent(keyboard(), &event);
        }
    }
}

inline void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(keyboard(), key, modifiers);
}

/// The visible widget of this type with this accessible name; null when there is none.
template <typename Widget> Widget *named(const QWidget &parent, const QString &name)
{
    for (Widget *widget : parent.findChildren<Widget *>()) {
        if (widget->accessibleName() == name && widget->isVisible())
            return widget;
    }
    return nullptr;
}

/// Shows a part of a page at its width there, and waits until it has the keyboard.
inline bool show(QWidget &card)
{
    card.resize(720, card.sizeHint().height());
    card.show();
    return QTest::qWaitForWindowActive(&card);
}

/// Types over what stands in the field with this label.
inline void fill(const QWidget &parent, const QString &label, const QString &text)
{
    auto *line = named<QLineEdit>(parent, label);
    line->setFocus();
    std::ignore = QTest::qWaitFor([line] { return line->hasFocus(); });
    line->selectAll();
    if (text.isEmpty())
        press(Qt::Key_Delete);
    type(text);
}

/// The button with these words, without mnemonic.
inline QAbstractButton *button(const QWidget &parent, QString words)
{
    for (QAbstractButton *candidate : parent.findChildren<QAbstractButton *>()) {
        if (candidate->text().remove(u'&') == words)
            return candidate;
    }
    return nullptr;
}

/// All visible texts of labels, one a line.
inline QString texts(const QWidget &parent)
{
    QStringList all;
    for (const QLabel *label : parent.findChildren<QLabel *>()) {
        if (label->isVisible())
            all.append(label->text());
    }
    return all.join(u'\n');
}

/// Keys that more than one visible label, box or button of the dialog claims.
inline QStringList sharedMnemonics(const QWidget &parent)
{
    QStringList keys;
    QStringList shared;
    const auto take = [&](const QString &text) {
        const QString key = QKeySequence::mnemonic(text).toString();
        if (!key.isEmpty() && keys.contains(key))
            shared.append(key + u": " + text);
        keys.append(key);
    };
    for (const QLabel *label : parent.findChildren<QLabel *>()) {
        if (label->buddy() && label->isVisible())
            take(label->text());
    }
    for (const QAbstractButton *button : parent.findChildren<QAbstractButton *>()) {
        if (button->isVisible())
            take(button->text());
    }
    return shared;
}

} // namespace steward::driver
