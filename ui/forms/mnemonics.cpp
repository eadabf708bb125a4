#include "ui/forms/mnemonics.h"

#include "ui/style/tone.h"

#include <QAbstractButton>
#include <QKeySequence>
#include <QLabel>

namespace steward {

namespace {

bool isKey(QChar c)
{
    return c.unicode() < 0x80 && c.isLetterOrNumber();
}

} // namespace

Mnemonics Mnemonics::of(const QWidget *parent)
{
    Mnemonics mnemonics;
    for (const auto *label : parent->findChildren<QLabel *>()) {
        if (label->buddy())
            mnemonics.take(label->text());
    }
    for (const auto *button : parent->findChildren<QAbstractButton *>())
        mnemonics.take(button->text());
    return mnemonics;
}

void Mnemonics::take(const QString &label)
{
    const QKeySequence keys = QKeySequence::mnemonic(label);
    if (!keys.isEmpty())
        m_taken.insert(QChar(keys[0].key()).toUpper());
}

QString Mnemonics::marked(const QString &text)
{
    // Initials of words first, then the other capitals, then any letter.
    const auto rank = [&text](qsizetype i) {
        if (i == 0 || text.at(i - 1).isSpace())
            return 0;
        return text.at(i).isUpper() ? 1 : 2;
    };
    for (int wanted = 0; wanted < 3; ++wanted) {
        for (qsizetype i = 0; i < text.size(); ++i) {
            const QChar key = text.at(i).toUpper();
            if (rank(i) != wanted || !isKey(key) || m_taken.contains(key))
                continue;
            m_taken.insert(key);
            return escapeMnemonic(text.left(i)) + u'&' + escapeMnemonic(text.mid(i));
        }
    }
    return escapeMnemonic(text);
}

} // namespace steward
