#include "app/cli/wholenumber.h"

#include <QCoreApplication>

namespace steward {

namespace {

struct NumberText {
    Q_DECLARE_TR_FUNCTIONS(WholeNumber)
};

} // namespace

Result<int> wholeNumber(const Arguments &arguments, const QString &option, int fallback)
{
    if (!arguments.has(option))
        return fallback;
    bool ok = false;
    const int value = arguments.text(option).toInt(&ok);
    if (ok)
        return value;
    return Error {ErrorKind::Invalid,
                  NumberText::tr("%1 needs a whole number, not “%2”.").arg(option, arguments.text(option))};
}

} // namespace steward
