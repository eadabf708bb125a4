#include "models/exchange/formulacells.h"

namespace steward {

namespace {

constexpr QChar Apostrophe = u'\'';

/// What begins a formula (also as full-width forms), or hides its beginning from the eye.
bool isRisky(QChar first)
{
    return QStringView(u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20").contains(first) || first == Apostrophe;
}

} // namespace

QString neutralized(const QString &cell)
{
    return !cell.isEmpty() && isRisky(cell.front()) ? QString(Apostrophe + cell) : cell;
}

QString withoutNeutralizing(const QString &cell)
{
    return cell.size() > 1 && cell.front() == Apostrophe && isRisky(cell.at(1)) ? cell.sliced(1) : cell;
}

} // namespace steward
