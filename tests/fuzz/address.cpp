// Addresses with every kind of domain.
#include "models/domain/email.h"

#include "tests/fuzz/fuzztarget.h"

#include <algorithm>

using namespace steward;

namespace {

bool isAscii(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() > 0x20 && c.unicode() < 0x7F; });
}

} // namespace

namespace steward::fuzz {

void tryOne(QByteArrayView input)
{
    const Result<Email> email = Email::parse(QString::fromUtf8(input));
    if (!email) {
        require(!email.error().message.isEmpty(), "who refuses says why");
        return;
    }
    const Result<Email> again = Email::parse(email->typed());
    require(again.ok() && *again == *email && again->key() == email->key(), "an address is read as it was kept");
    require(isAscii(email->domain()), "a domain is told to servers as A-labels");
    const Result<Email> ascii = Email::parse(email->ascii());
    require(ascii.ok() && ascii->key() == email->key(), "as A-labels it is the same address");
}

} // namespace steward::fuzz
