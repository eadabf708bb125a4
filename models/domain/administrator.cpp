#include "models/domain/administrator.h"

namespace steward {

QString Administrator::displayName() const
{
    return firstName.isEmpty() || lastName.isEmpty() ? QString(firstName + lastName)
                                                     : QString(firstName + u' ' + lastName);
}

QString kindKey(Kind kind)
{
    return kind == Kind::Person ? QStringLiteral("person") : QStringLiteral("api-user");
}

QString statusKey(Status status)
{
    return status == Status::Active ? QStringLiteral("active") : QStringLiteral("suspended");
}

} // namespace steward
