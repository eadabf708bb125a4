#pragma once

#include <QSet>
#include <QString>

class QWidget;

namespace steward {

/// Gives data texts, such as the names of applications, keys of their own beside those of the fixed labels. A value.
class Mnemonics {
public:
    /// Takes the keys that the labels, buttons and boxes below `parent` have already.
    static Mnemonics of(const QWidget *parent);

    void take(const QString &label);
    /// The data text with a mark before a letter that nothing else has; without one when none is free.
    QString marked(const QString &text);

private:
    QSet<QChar> m_taken;
};

} // namespace steward
