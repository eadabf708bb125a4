#include "models/domain/folding.h"

#include "models/core/isolate.h"

namespace steward {

QString folded(const QString &text)
{
    bool ascii = true;
    for (const QChar c : text)
        ascii = ascii && c.unicode() < 0x80;
    if (ascii)
        return text.toLower();
    const QString decomposed = text.normalized(QString::NormalizationForm_KD);
    QString base;
    base.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        if (c.category() != QChar::Mark_NonSpacing && c.category() != QChar::Mark_Enclosing)
            base.append(c);
    }
    // Qt folds letter by letter; Unicode's full folding makes two of this one.
    return base.toCaseFolded().replace(QChar(0x00DF), QStringLiteral("ss"));
}

QString cleaned(const QString &text)
{
    return text.trimmed().normalized(QString::NormalizationForm_C);
}

QString isolated(const QString &text)
{
    return QChar(0x2068) + text + QChar(0x2069);
}

QString withoutIsolates(QString text)
{
    return text.removeIf(isIsolate);
}

} // namespace steward
